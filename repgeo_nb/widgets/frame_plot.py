"""Frames as a notebook widget: a star of the directions at one layer, their way through all; linked by layer.

The figure is a function of `_payload` (see `frame_payload.py`) and of the traits below.
"""

from typing import Any, ClassVar

import traitlets as t

from . import contents, values
from .base import POINTED, View
from .frame_payload import payload
from .frame_words import text_table
from .svg_frames import figure_svg

PLACES = ("together", "apart")


class FramePlot(View):
    """An interactive figure of frames; made by `plot_frames`.

    Every trait can be read, set and observed; a value that the figure does not have is refused when it is
    assigned, and the error lists the near names.

    Attributes
    ----------
    stars : {"together", "apart"}
        All models in one star, or a star for each.
    measure : str
        What is shown by layer: relative_gain, gain, stable_rank, participation_ratio, similarity,
        coherence or log_volume. The star shows it where every direction has a number of its own.
    layer : str
        The layer whose star is drawn; a layer selected here or in a linked figure becomes it.
    directions : list of str
        Directions followed through the layers; without any, all of one model, or the one in which several
        models differ most.
    hidden : list of str
        Models not drawn.
    selected : list of [model, layer]
    hovered, hovered_with : [model, layer] or None
    height : int
        Pixels of a star; 0 chooses by width.
    theme : {"auto", "light", "dark"}
    """

    _STATE: ClassVar[tuple[str, ...]] = (
        "stars", "measure", "layer", "directions", "hidden", "selected", *POINTED, "height", "theme",
    )  # fmt: skip
    around_stage: ClassVar[int] = 250

    stars = values.Text("together").tag(sync=True)
    measure = values.Text("").tag(sync=True)
    layer = values.Text("").tag(sync=True)
    directions = values.Items().tag(sync=True)
    hidden = values.Items().tag(sync=True)

    def __init__(self, frames: Any, title: str | None = None, **state: Any) -> None:
        self._frames, self._title = frames, title
        self._check_names(state)
        made = payload(frames, title)
        chosen = [
            ref[1] for ref in state.get("selected") or () if isinstance(ref, list | tuple) and len(ref) == 2
        ]
        layers = _layers(made)
        state.setdefault("layer", chosen[-1] if chosen and chosen[-1] in layers else layers[-1])
        state.setdefault("measure", made["measures"][0]["name"])
        state.setdefault("directions", list(made["start"]))
        super().__init__(_payload=made, **state)

    @property
    def frames(self) -> Any:
        """The frames drawn; assigning others keeps what is chosen, and is one message."""
        return self._frames

    @frames.setter
    def frames(self, frames: Any) -> None:
        made = payload(frames, self._title)
        known, layers = set(contents.refs(made)), _layers(made)
        models, directions = _names(made["models"]), _names(made["directions"])
        with self.hold_sync(), self.hold_trait_notifications():
            self._payload = made
            self.measure = contents.first_known(self.measure, _names(made["measures"]))
            self.layer = self.layer if self.layer in layers else layers[-1]
            self.directions = [name for name in self.directions if name in directions] or list(made["start"])
            self.hidden = [name for name in self.hidden if name in models]
            self.selected = [ref for ref in self.selected if tuple(ref) in known]
            for name in POINTED:
                setattr(self, name, contents.known_ref(getattr(self, name), known))
        self._frames = frames

    @t.observe("selected")
    def _show_selected(self, change: dict) -> None:
        """Draw the star of a layer that is selected anywhere."""
        if change["new"] and change["new"][-1][1] in _layers(self._payload):
            self.layer = change["new"][-1][1]

    @t.validate("stars")
    def _check_stars(self, proposal: dict) -> str:
        return values.one_of("stars", proposal["value"], PLACES, "a way to place the stars")

    @t.validate("measure")
    def _check_measure(self, proposal: dict) -> str:
        known = _names(self._payload["measures"])
        remedy = (
            "Relative gains need the gain of noise: rg.capture_frames(..., noise=16)."
            if "relative_gain" not in known and proposal["value"] == "relative_gain"
            else ""
        )
        return values.one_of("measure", proposal["value"], known, "a measure of this figure", remedy)

    @t.validate("layer")
    def _check_layer(self, proposal: dict) -> str:
        return values.one_of("layer", proposal["value"], _layers(self._payload), "a layer of this figure")

    @t.validate("directions")
    def _check_directions(self, proposal: dict) -> list[str]:
        known = _names(self._payload["directions"])
        return values.names_of("directions", proposal["value"], known, "directions of this figure")

    @t.validate("hidden")
    def _check_hidden(self, proposal: dict) -> list[str]:
        known = _names(self._payload["models"])
        return values.names_of("hidden", proposal["value"], known, "models of this figure")

    # ---- output

    def _figure_svg(self, **options: Any) -> str:
        return figure_svg(self._payload, self._svg_state(), **options)

    def _text_table(self) -> str:
        return text_table(self._payload, self._svg_state())

    @property
    def iframe_height(self) -> int:
        """Pixels of the page at 900 px of width: stars that stand apart fill rows of four."""
        shown = len(self._payload["models"]) - len(self.hidden)
        if self.stars == "together" or not shown:
            return 720
        rows, tall = -(-shown // 4), 340 if shown < 4 else 272
        return 430 + rows * tall

    def __repr__(self) -> str:
        models, directions, layers = (
            len(self._payload["models"]), len(self._payload["directions"]), len(_layers(self._payload))
        )  # fmt: skip
        counts = [(models, "model"), (layers, "layer"), (directions, "direction")]
        said = ", ".join(f"{n} {noun}{'s' * (n != 1)}" for n, noun in counts)
        return f"<FramePlot of {said}; {self.measure} at {self.layer}>"


def _names(items: list[dict[str, Any]]) -> list[str]:
    return [item["name"] for item in items]


def _layers(made: dict[str, Any]) -> list[str]:
    return _names(made["models"][0]["layers"])


def plot_frames(frames: Any, *, title: str | None = None, **state: Any) -> FramePlot:
    """Draw how a network moves small changes of its input: a star of the directions, and their way by layer.

    Parameters
    ----------
    frames
        What `rg.capture_frames` gave for one model, or `rg.frames.collect({...})` of several; vectors, Gram
        matrices or factors. With a gain of noise the star shows relative gains (1: treated as noise, less:
        invariant), else gains.
    title
        One sentence above the figure.
    **state
        Traits of `FramePlot`: `layer="logits"`, `directions=["rotate"]`, `stars="apart"`,
        `measure="stable_rank"`, ...

    Returns
    -------
    FramePlot
        Shown as the last line of a notebook's cell; `.to_html(file)`, `.to_svg(file)` write it, and
        `rg.link(frames_plot, paths)` shares the selected layer with a path plot of the same models.

    Raises
    ------
    BadValueError
        For what is no frames Dataset, frames with steps, and where nothing is defined.
    UnknownName
        For a name that the figure does not have; the near ones are listed.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> F = np.random.default_rng(0).normal(size=(20, 2, 8))  # 20 stimuli, 2 directions, 8 units
    >>> frames = rg.frames.from_arrays(
    ...     {"fc": F}, [f"img_{i}" for i in range(20)], ["rotate", "scale"], ["rad", "log"],
    ...     name="net", normalised=True, noise_gain={"fc": np.full(20, 2.5)})
    >>> rg.plot_frames(frames)
    <FramePlot of 1 model, 1 layer, 2 directions; relative_gain at fc>
    """
    return FramePlot(frames, title, **state)
