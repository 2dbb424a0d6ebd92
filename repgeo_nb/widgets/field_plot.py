"""Metrics of a stimulus surface as a notebook widget: Tissot's ellipses on a colour field, layer by layer.

The picture is a function of `_payload` (see `field_payload.py`) and of the traits below; every layer and
model travels with it, so that slider and menus work without a kernel.
"""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import traitlets as t

from . import contents, values
from .base import POINTED, View
from .field_payload import payload
from .field_slice import OWN, PAIR
from .field_words import text_table
from .svg_field import figure_svg

SCALES = ("layer", "all")


class MetricFieldPlot(View):
    """An interactive metric field; made by `plot_metric_field`.

    Every trait can be read, set and observed; a value that the figure does not have is refused when it is
    assigned, and the error lists the near names.

    Attributes
    ----------
    layer : str
        The layer shown; assigning one selects it in the models shown.
    shown : list of str
        One model, or two side by side.
    colour : {"magnification", "anisotropy"}
        Field behind each model's ellipses, relative to the input.
    between : {"spectral_ratio", "log_scale"}
        Field of the pair: difference of shape, or of size.
    scale : {"layer", "all"}
        Colours and ellipses over the layer shown, or over all layers alike.
    selected : list of [model, layer]
        A layer selected here or in a linked figure is the one shown.
    selected_stimuli : list of str
        Ids of the points chosen by a click.
    hovered, hovered_with : [model, layer] or None
        The plane pointed at; both models of the pair.
    height : int
        Pixels of a plane with its names; 0 chooses by width.
    theme : {"auto", "light", "dark"}
    """

    _STATE: ClassVar[tuple[str, ...]] = (
        "layer", "shown", "colour", "between", "scale", "selected", "selected_stimuli", *POINTED,
        "height", "theme",
    )  # fmt: skip
    around_stage: ClassVar[int] = 420

    layer = values.Text("").tag(sync=True)
    shown = values.Items().tag(sync=True)
    colour = values.Text("magnification").tag(sync=True)
    between = values.Text("spectral_ratio").tag(sync=True)
    scale = values.Text("layer").tag(sync=True)
    selected_stimuli = values.Items().tag(sync=True)

    def __init__(
        self,
        frames: Any,
        other: Any = None,
        thumbnails: Any = None,
        axes: Sequence[str] | None = None,
        fixed: Mapping[str, float] | None = None,
        weight: Any = "uniform",
        title: str | None = None,
        **state: Any,
    ) -> None:
        self._check_names(state)
        made = payload(frames, other, thumbnails, axes, fixed, weight, title)
        state.setdefault("shown", [model["name"] for model in made["models"]][:2])
        if "layer" not in state:
            named = [ref[1] for ref in state.get("selected") or () if isinstance(ref, list | tuple) and ref]
            state["layer"] = named[-1] if named else _layers(made)[-1]
        super().__init__(_payload=made, **state)

    # ---- checks

    @t.validate("layer")
    def _check_layer(self, proposal: dict) -> str:
        return values.one_of("layer", proposal["value"], _layers(self._payload), "a layer of this figure")

    @t.validate("shown")
    def _check_shown(self, proposal: dict) -> list[str]:
        known = [model["name"] for model in self._payload["models"]]
        found = values.names_of("shown", proposal["value"], known, "a model of this figure")
        if not 1 <= len(found) <= 2:
            raise values.bad("shown", "one model or two", proposal["value"], f"Models: {', '.join(known)}.")
        return found

    @t.validate("colour")
    def _check_colour(self, proposal: dict) -> str:
        remedy = "Fields of a pair are chosen by plot.between." if proposal["value"] in PAIR else ""
        return values.one_of("colour", proposal["value"], OWN, "a field of one model", remedy)

    @t.validate("between")
    def _check_between(self, proposal: dict) -> str:
        return values.one_of("between", proposal["value"], PAIR, "a field of two models")

    @t.validate("scale")
    def _check_scale(self, proposal: dict) -> str:
        return values.one_of("scale", proposal["value"], SCALES, "what the scales span")

    @t.validate("selected_stimuli")
    def _check_stimuli(self, proposal: dict) -> list[str]:
        return values.names_of(
            "selected_stimuli", proposal["value"], self._payload["points"]["ids"], "points of this figure"
        )

    @t.observe("layer")
    def _select_layer(self, change: dict) -> None:
        """Select the layer shown, for figures linked to this one."""
        if self._payload and change["old"] and all(layer != self.layer for _, layer in self.selected):
            self.selected = [[model, self.layer] for model in self.shown]

    @t.observe("selected")
    def _follow(self, change: dict) -> None:
        """Show a layer that was just selected elsewhere."""
        before = change["old"] if isinstance(change["old"], list) else []
        fresh = [layer for model, layer in self.selected if [model, layer] not in before]
        if fresh and self.layer not in fresh:
            self.layer = fresh[-1]

    # ---- output

    def _figure_svg(self, **options: Any) -> str:
        return figure_svg(self._payload, self._svg_state(), **options)

    def _text_table(self) -> str:
        return text_table(self._payload, self._svg_state())

    @property
    def iframe_height(self) -> int:
        """Pixels of the page at 900 px of width."""
        return 740 if len(self.shown) > 1 else 780

    def __repr__(self) -> str:
        axes = " and ".join(axis["name"] for axis in self._payload["axes"])
        of = f" of {', '.join(filter(None, self.shown))}" if any(self.shown) else ""
        n = len(self._payload["points"]["ids"])
        return f"<MetricFieldPlot of {n} points along {axes}{of}, {self.layer}>"


def _layers(data: Mapping[str, Any]) -> list[str]:
    return list(dict.fromkeys(layer for _, layer in contents.refs(dict(data))))


def plot_metric_field(
    frames: Any,
    other: Any = None,
    *,
    layer: str | None = None,
    colour: str = "magnification",
    thumbnails: Any = None,
    axes: Sequence[str] | None = None,
    fixed: Mapping[str, float] | None = None,
    weight: Any = "uniform",
    title: str | None = None,
    **state: Any,
) -> MetricFieldPlot:
    """Draw how layers stretch a surface of stimuli: Tissot's ellipses on a colour field.

    An ellipse is a small circle of the input as the layer stretches it: its long axis is the direction of
    stimuli that the layer moves most. With two networks, side by side at the same scales, a third plane has
    their spectral ratio at every point, whose mean is the distance of metric similarity analysis.

    Parameters
    ----------
    frames : Dataset
        Labelled frames on a stimulus manifold of two axes: what `rg.capture_frames` gives for points of
        `rg.manifold`, or `rg.frames.from_arrays(..., axes=...)`. Of a family, two models are shown at a time.
    other : Dataset, optional
        Frames of another network at the same points, with a layer of the same name or more.
    layer : str, optional
        The one to begin with; by default the last.
    colour : {"magnification", "anisotropy", "spectral_ratio", "log_scale"}
        Field behind the ellipses: of each model (area or shape against the input), or of the pair.
    thumbnails : array (point, height, width[, 3]), optional
        A picture of each stimulus, shown under the pointer.
    axes : pair of str, optional
        The two axes to draw, of a manifold that has more.
    fixed : dict, optional
        Values of the other axes.
    weight : str or array (stimulus,)
        Measure of the means, as in `rg.msa.compare`: "uniform", "input_volume", "density", ...
    title : str, optional
        One sentence above the figure.
    **state
        Traits of `MetricFieldPlot`: `scale="all"`, `shown=["rich", "lazy"]`, ...

    Returns
    -------
    MetricFieldPlot
        Shown as the last line of a notebook's cell; `.to_html(file)`, `.to_svg(file)` write it, and
        `rg.link(field, paths)` shows the layer that is selected in a path plot.

    Raises
    ------
    BadValueError
        For frames without two axes (one: no shape to draw; more: choose two), other points, no shared layer.
    UnknownName
        For a name that the figure does not have; the near ones are listed.

    Notes
    -----
    Metrics are pullbacks G = J'J by their triangular factors, never by J'J. Stretches are against the metric
    of the layer `input` where the frames have it, else against the parameters.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> x, y = (each.ravel() for each in np.meshgrid(np.linspace(-1, 1, 5), np.linspace(-1, 1, 5)))
    >>> axes = [dict(name=name, low=-1.0, high=1.0, periodic=False, unit="") for name in "xy"]
    >>> slope = 1 - np.tanh(np.stack([x, y], axis=1)) ** 2  # of a tanh layer, one unit per axis
    >>> frames = rg.frames.from_arrays(
    ...     {"hidden": slope[:, :, None] * np.eye(2)}, stimulus=[f"p{i}" for i in range(25)],
    ...     direction=["x", "y"], axes=axes, x=x, y=y, name="tanh")
    >>> rg.plot_metric_field(frames)
    <MetricFieldPlot of 25 points along x and y of tanh, hidden>
    """
    values.one_of("colour", colour, (*OWN, *PAIR), "a field")
    state["colour" if colour in OWN else "between"] = colour
    if layer is not None:
        state["layer"] = layer
    plot = MetricFieldPlot(frames, other, thumbnails, axes, fixed, weight, title, **state)
    if colour in PAIR and len(plot.shown) < 2:
        raise values.bad(
            "colour",
            "'magnification' or 'anisotropy' for one network",
            colour,
            "A field of a pair needs frames of two: rg.plot_metric_field(frames_a, frames_b).",
        )
    return plot
