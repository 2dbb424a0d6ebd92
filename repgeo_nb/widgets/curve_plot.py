"""Curves as a notebook widget: correlations by rank, layers by epoch; linked by [model, layer].

The chart is a function of `_payload` (see `curves_payload.py`) and of the traits below.
"""

from typing import Any, ClassVar

import traitlets as t

from . import contents, values
from .base import POINTED, View
from .curves_payload import payload
from .curves_words import text_table
from .svg_curves import figure_svg

X_SCALES = {"linear": "linear", "log": "log", "symlog": "log", "names": "linear"}


class CurvePlot(View):
    """An interactive chart of curves; made by `plot_curves`.

    Every trait can be read, set and observed; a value that the figure does not have is refused when it is
    assigned, and the error lists the near names.

    Attributes
    ----------
    x_scale : {"linear", "log"}
        Of the axis, where its numbers allow both; a log axis with 0 on it is linear near 0.
    hidden : list of str
        Names of the lines not drawn.
    selected : list of [model, layer]
    hovered, hovered_with : [model, layer] or None
        The layer pointed at; and the other one where a linked matrix has a pair of them hovered.
    height : int
        Pixels of a chart; 0 chooses.
    theme : {"auto", "light", "dark"}
    """

    _STATE: ClassVar[tuple[str, ...]] = ("x_scale", "hidden", "selected", *POINTED, "height", "theme")
    iframe_height: ClassVar[int] = 480
    around_stage: ClassVar[int] = 160

    x_scale = values.Text("linear").tag(sync=True)
    hidden = values.Items().tag(sync=True)

    def __init__(
        self,
        data: Any,
        x: str | None = None,
        lines: str | None = None,
        panels: str | None = None,
        title: str | None = None,
        **state: Any,
    ) -> None:
        self._data, self._choice = data, (x, lines, panels, title)
        self._check_names(state)
        made = payload(data, *self._choice)
        state.setdefault("x_scale", X_SCALES[made["x"]["scale"]])
        super().__init__(_payload=made, **state)

    @property
    def data(self) -> Any:
        """The numbers drawn; assigning others keeps the selection, and is one message."""
        return self._data

    @data.setter
    def data(self, data: Any) -> None:
        made = payload(data, *self._choice)
        known, names = set(contents.refs(made)), {key["name"] for key in made["keys"]}
        with self.hold_sync(), self.hold_trait_notifications():
            self._payload = made
            self.hidden = [name for name in self.hidden if name in names]
            self.selected = [ref for ref in self.selected if tuple(ref) in known]
            self.x_scale = self.x_scale if self.x_scale in self._scales() else self._scales()[0]
            for name in POINTED:
                setattr(self, name, contents.known_ref(getattr(self, name), known))
        self._data = data

    def _scales(self) -> list[str]:
        x = self._payload["x"]
        return [X_SCALES[scale] for scale in (x["scale"], x["other"]) if scale is not None]

    @t.validate("x_scale")
    def _check_x_scale(self, proposal: dict) -> str:
        known = self._scales()
        remedy = "A log axis needs numbers from 0 that span a factor of 6." if "log" not in known else ""
        return values.one_of("x_scale", proposal["value"], known, "a scale of this axis", remedy)

    @t.validate("hidden")
    def _check_hidden(self, proposal: dict) -> list[str]:
        known = [key["name"] for key in self._payload["keys"]]
        return values.names_of("hidden", proposal["value"], known, "lines of this figure")

    # ---- output

    def _figure_svg(self, **options: Any) -> str:
        return figure_svg(self._payload, self._svg_state(), **options)

    def _text_table(self) -> str:
        return text_table(self._payload)

    def __repr__(self) -> str:
        keys, panels = len(self._payload["keys"]), len(self._payload["panels"])
        apart = f" in {panels} panels" if panels > 1 else ""
        y, x = self._payload["y"]["label"], self._payload["x"]["label"]
        return f"<CurvePlot of {keys} line{'s' * (keys != 1)}{apart}, {y} over {x}>"


def plot_curves(
    data: Any,
    *,
    x: str | None = None,
    lines: str | None = None,
    panels: str | None = None,
    title: str | None = None,
    **state: Any,
) -> CurvePlot:
    """Draw curves as an interactive chart: correlations by rank, convergence by epoch, any labelled numbers.

    Parameters
    ----------
    data
        What `rg.cca(x, y)` gave, or several of these as ``{"early": ..., "late": ...}``; what
        `rg.training.convergence` gave; a Dataset with `value` (and `low`, `high`: bands); or a DataArray.
    x
        Dim along the axis; by default epoch, step, rank, or the only one.
    lines
        Dim with a line for each value; by default the layers, or the only other one. Layers are coloured by
        their order.
    panels
        Dim with a chart for each value, for example "run". By default runs are drawn thin in one chart, with
        their mean.
    title
        One sentence above the figure.
    **state
        Traits of `CurvePlot`: `x_scale="log"`, `hidden=["stem"]`, `selected=[["net", "block1"]]`, ...

    Returns
    -------
    CurvePlot
        Shown as the last line of a notebook's cell; `.to_html(file)`, `.to_svg(file)` write it, and
        `rg.link(curves, paths)` shares what is selected and hovered with a path plot of the same layers.

    Raises
    ------
    BadValueError
        For data of another form, unknown dims, dims left over, or nothing to draw.
    UnknownName
        For a name that the figure does not have; the near ones are listed.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> path = rg.path(rg.datasets.digits_paths(), target="label")
    >>> steps = path["resnet8_w8_s0"].summary().step
    >>> rg.plot_curves(steps, x="layer")
    <CurvePlot of 1 line, Step over layer>
    """
    return CurvePlot(data, x, lines, panels, title, **state)
