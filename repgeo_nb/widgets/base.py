"""What every figure shares: selection, hover, theme, its state as one object, its fallbacks and its exports.

A figure is a pure function of `_payload` and of its traits. A subclass says which traits make it up
(`_STATE`), and how it is printed (`_figure_svg`, `_text_table`); the rest is here, so that links and exported
pages treat every kind of figure alike.
"""

from pathlib import Path
from typing import Any, ClassVar

import anywidget
import traitlets as t

from ..errors import ExportError
from . import contents, values

STATIC = Path(__file__).parent / "static"
THEMES = ("auto", "light", "dark")
POINTED = ("hovered", "hovered_with")  # where somebody's mouse is: no part of a reproducible state


class View(anywidget.AnyWidget):
    """A figure; made by `plot_paths`, `plot_matrix` and their like.

    Attributes
    ----------
    selected : list of [model, layer]
    hovered : [model, layer] or None
    hovered_with : [model, layer] or None
        The other layer of a hovered pair (a cell of a matrix); both light up in every linked figure.
    height : int
        Pixels of the picture; 0 chooses by width.
    theme : {"auto", "light", "dark"}
    """

    _esm = STATIC / "widget.js"
    _STATE: ClassVar[tuple[str, ...]] = ("selected", *POINTED, "height", "theme")
    _SHIPPED: ClassVar[tuple[str, ...]] = ("_payload",)  # what else a page needs
    around_stage: ClassVar[int] = 320  # all of that but the picture

    _payload = values.Mapping().tag(sync=True, from_json=values.own_bytes)
    selected = values.Items().tag(sync=True)
    hovered: Any = values.Pair(default_value=None, allow_none=True).tag(sync=True)
    hovered_with: Any = values.Pair(default_value=None, allow_none=True).tag(sync=True)
    height = values.Whole(0).tag(sync=True)
    theme = values.Text("auto").tag(sync=True)

    def __init__(self, **traits: Any) -> None:
        self._links: set[Any] = set()
        super().__init__(**traits)

    # ---- what a subclass says

    @property
    def iframe_height(self) -> int:
        """Pixels of the figure at 900 px of width, with the page's margins."""
        return 720

    def _figure_svg(self, **options: Any) -> str:
        raise NotImplementedError

    def _text_table(self) -> str:
        raise NotImplementedError

    # ---- checks, at assignment

    @property
    def refs(self) -> list[tuple[str, str]]:
        """Every (model, layer) of the figure, as `selected` and `hovered` name them."""
        return contents.refs(self._payload)

    @t.validate("theme")
    def _check_theme(self, proposal: dict) -> str:
        return values.one_of("theme", proposal["value"], THEMES, "a theme")

    @t.validate("height")
    def _check_height(self, proposal: dict) -> int:
        if not 0 <= proposal["value"] <= 10_000:
            raise values.bad("height", "pixels from 0 (automatic) to 10000", proposal["value"])
        return proposal["value"]

    @t.validate("selected")
    def _check_selected(self, proposal: dict) -> list[list[str]]:
        refs = [self._check_ref("selected", ref) for ref in proposal["value"]]
        return [list(ref) for ref in dict.fromkeys(map(tuple, refs))]

    @t.validate("hovered", "hovered_with")
    def _check_hovered(self, proposal: dict) -> list[str] | None:
        ref, trait = proposal["value"], proposal["trait"].name
        return None if ref is None else self._check_ref(trait, ref)

    def _check_ref(self, trait: str, ref: Any) -> list[str]:
        """Return [model, layer] if the figure has it."""
        if not isinstance(ref, list | tuple) or len(ref) != 2:
            raise values.bad(
                trait, "pairs [model, layer]", ref, 'For example plot.selected = [["resnet", "pool"]].'
            )
        layers: dict[str, list[str]] = {}
        for model, layer in self.refs:
            layers.setdefault(model, []).append(layer)
        model = values.one_of(trait, ref[0], list(layers), "a model of this figure")
        return [model, values.one_of(trait, ref[1], layers[model], f"a layer of {model!r}")]

    # ---- state

    @property
    def state(self) -> dict[str, Any]:
        """What makes the figure reproducible, as one JSON object; assigning sets all it names or nothing.

        Examples
        --------
        >>> import repgeo_nb as rg
        >>> plot = rg.plot_paths(rg.path(rg.datasets.digits_paths(), target="label"))
        >>> plot.state = {"projection": "target_axis", "n_axes": 2}
        >>> plot.state["n_axes"]
        2
        """
        return {name: getattr(self, name) for name in self._STATE if name not in POINTED}

    @state.setter
    def state(self, state: dict[str, Any]) -> None:
        if not isinstance(state, dict):
            raise values.bad("state", "a dict of trait values", state, "plot.state of another figure is one.")
        self._check_names(state)
        with self.hold_sync(), self.hold_trait_notifications():
            for name, value in state.items():
                setattr(self, name, value)

    @classmethod
    def _check_names(cls, state: dict[str, Any]) -> None:
        """Refuse keywords that are no trait, which traitlets would drop."""
        for name in state:
            if name not in cls._STATE:
                raise values.unknown("state", "trait names", name, cls._STATE)

    def _svg_state(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in self._STATE}

    def _shipped(self) -> dict[str, Any]:
        """Return the traits a page needs; nobody's mouse is over a page just opened."""
        shown = {name: getattr(self, name) for name in (*self._SHIPPED, *self.state)}
        return shown | dict.fromkeys(POINTED)

    # ---- output, export

    def _repr_mimebundle_(self, **kwargs: Any) -> Any:
        """Return the live view, with a drawn figure and a text table for readers without a kernel.

        JupyterLab, VS Code and Colab take the widget view; nbconvert, GitHub and printed notebooks, where no
        widget state is stored, take the SVG, and terminals the table. There is no text/html entry on purpose:
        every viewer without a kernel prefers it to the SVG, it would put 400 kB of script into each output
        of each notebook, and where scripts are not trusted (GitHub, a notebook just opened) it shows
        nothing at all. `plot.to_iframe()` gives that output to whoever wants it.
        """
        bundle = super()._repr_mimebundle_(**kwargs)
        if bundle is None:
            return None
        data, metadata = bundle
        data["image/svg+xml"] = self._figure_svg()
        data["text/plain"] = self._text_table()
        return data, metadata

    def to_html(self, file: Any = None, *, title: str | None = None) -> Any:
        """Write the figure as one page that opens offline and stays interactive; see `repgeo_nb.to_html`.

        Parameters
        ----------
        file
            Path to write; None returns the page as a string.
        title
            Of the browser tab; by default the figure's.
        """
        from .export import to_html

        return to_html(file, self, title=title)

    def to_iframe(self, height: int | None = None) -> Any:
        """Return the page as a sandboxed iframe (str), which a notebook shows without a kernel.

        Parameters
        ----------
        height
            Pixels; by default the figure's own height at full width.
        """
        from .export import to_iframe

        return to_iframe(self, height=height)

    def to_svg(self, file: Any = None, *, width_cm: float = 16.0, **options: Any) -> Any:
        """Write the publication figure, with text as text.

        Parameters
        ----------
        file
            Path to write; None returns the SVG as a string.
        width_cm
            Width in centimetres.
        **options
            `dark=True` for dark paper.

        Raises
        ------
        ExportError
            If the file cannot be written or is not named .svg; nothing half-written is left.
        """
        from .export import write_text

        if file is not None and Path(file).suffix.lower() not in ("", ".svg"):
            raise ExportError(
                f"expected a file that ends in .svg, got {str(file)!r}. Browsers, Inkscape and LaTeX convert "
                "the SVG; the figure's own button saves a PNG."
            )
        text = self._figure_svg(width_cm=width_cm, **options)
        return text if file is None else write_text(file, text)
