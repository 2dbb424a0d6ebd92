"""The heat map of compared layers as a notebook widget, linked to the path plot by [model, layer].

The picture is a function of `_payload` (see `matrix_payload.py`) and of the traits below; every slice of the
data travels with it, so that menus and sliders work without a kernel.
"""

from typing import Any, ClassVar

import traitlets as t

from . import contents, values
from .base import POINTED, View
from .matrix_payload import payload
from .matrix_words import text_table
from .svg_matrix import figure_svg

SCALES = ("range", "data")


class MatrixPlot(View):
    """An interactive matrix of compared layers; made by `plot_matrix`.

    Every trait can be read, set and observed; a value that the figure does not have is refused when it is
    assigned, and the error lists the near names.

    Attributes
    ----------
    at : dict
        The value shown of every further dim, for example ``{"direction": "mean", "model": "resnet"}``;
        assigning some of them keeps the others.
    scale : {"range", "data"}
        Colours over the whole range of the measure (distances: from 0 to their largest), or over the values
        of different layers alone.
    selected : list of [model, layer]
        A click on a cell selects the layers of its row and its column.
    hovered, hovered_with : [model, layer] or None
        Layers of the row and of the column under the pointer; equal ones are `hovered` alone.
    height : int
        Pixels of the matrix with its labels; 0 chooses by width.
    theme : {"auto", "light", "dark"}
    """

    _STATE: ClassVar[tuple[str, ...]] = ("at", "scale", "selected", *POINTED, "height", "theme")
    around_stage: ClassVar[int] = 190

    at: Any = values.Mapping().tag(sync=True)
    scale = values.Text("range").tag(sync=True)

    def __init__(
        self, data: Any, title: str | None = None, order: Any = None, groups: Any = None, **state: Any
    ) -> None:
        self._data, self._title, self._order, self._groups = data, title, order, groups
        self._check_names(state)
        made = payload(data, title, order, groups)
        state["at"] = _complete(made, state.get("at", {}), {})
        super().__init__(_payload=made, **state)

    @property
    def data(self) -> Any:
        """The values drawn; assigning others keeps the selection and what is shown, and is one message."""
        return self._data

    @data.setter
    def data(self, data: Any) -> None:
        made = payload(data, self._title, self._order, self._groups)
        known = set(contents.refs(made))
        with self.hold_sync(), self.hold_trait_notifications():
            self._payload = made
            self.at = {
                name: value for name, value in self.at.items() if value in _options(made).get(name, ())
            }
            self.selected = [ref for ref in self.selected if tuple(ref) in known]
            for name in POINTED:
                setattr(self, name, contents.known_ref(getattr(self, name), known))
        self._data = data

    @t.validate("at")
    def _check_at(self, proposal: dict) -> dict[str, Any]:
        return _complete(self._payload, proposal["value"], self.at)

    @t.validate("scale")
    def _check_scale(self, proposal: dict) -> str:
        return values.one_of("scale", proposal["value"], SCALES, "what the colours span")

    # ---- output

    def _figure_svg(self, **options: Any) -> str:
        return figure_svg(self._payload, self._svg_state(), **options)

    def _text_table(self) -> str:
        return text_table(self._payload, self._svg_state())

    @property
    def iframe_height(self) -> int:
        """Pixels of the page at 900 px of width: the matrix grows with its rows until it fills its place."""
        rows = max(len(side["names"]) for side in self._payload["sides"].values())
        return 300 + min(600, 52 * rows)

    def __repr__(self) -> str:
        sides = self._payload["sides"]
        shape = f"{len(sides['row']['names'])} x {len(sides['column']['names'])}"
        at = "".join(f", {name} {value}" for name, value in self.at.items())
        return f"<MatrixPlot of {shape} {sides['row']['dim']}s, {self._payload['measure']['label']}{at}>"


def _options(data: dict[str, Any]) -> dict[str, list[Any]]:
    return {extra["name"]: [each["value"] for each in extra["options"]] for extra in data["extras"]}


def _complete(data: dict[str, Any], given: Any, present: dict[str, Any]) -> dict[str, Any]:
    """Return a value for every further dim: as given, as it was, or the first one."""
    if not isinstance(given, dict):
        raise values.bad("at", "a dict {dim: value}", given)
    options = _options(data)
    for name in given:
        values.one_of("at", name, list(options), "a further dim of the data")
    start = {extra["name"]: extra["options"][extra["start"]]["value"] for extra in data["extras"]}
    kept = {name: value for name, value in present.items() if value in options.get(name, ())}
    return {
        name: values.one_of("at", given[name], options[name], f"a value of {name!r}")
        if name in given
        else kept.get(name, first)
        for name, first in start.items()
    }


def plot_matrix(
    data: Any, *, title: str | None = None, order: Any = None, groups: Any = None, **state: Any
) -> MatrixPlot:
    """Draw compared layers, models or moments as an interactive matrix.

    Parameters
    ----------
    data
        What `rg.compare` gave, or `rg.distances`. Dims beside rows and columns (direction, model, run, ...)
        become menus, or sliders over many numbers; all of them travel with the figure.
    title
        One sentence above the figure.
    order
        Names or places of the rows, each once, for rows and columns alike: a dendrogram's order, say.
    groups
        Brackets along the axes: a coordinate along the rows ("task"), a dict {name: group}, or a group for
        each row. Without an order, the members of a group are brought together.
    **state
        Traits of `MatrixPlot`: `at={"direction": "row"}`, `scale="data"`, `selected=[["net", "conv1"]]`, ...

    Returns
    -------
    MatrixPlot
        Shown as the last line of a notebook's cell; `.to_html(file)`, `.to_svg(file)` write it, and
        `rg.link(matrix, paths)` lights up both layers of a cell in a path plot.

    Raises
    ------
    BadValueError
        For data without a square of `value`, or with nothing to draw.
    UnknownName
        For a name that the data do not have; the near ones are listed.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> rg.plot_matrix(rg.distances(rg.datasets.digits_paths(), model="resnet8_w8_s0"))
    <MatrixPlot of 8 x 8 points, Angular CKA>
    """
    return MatrixPlot(data, title, order, groups, **state)
