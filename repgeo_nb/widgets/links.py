"""Selections shared between figures, live (through the kernel) and in exported pages."""

from collections.abc import Sequence

from . import contents
from .base import POINTED, View
from .values import BadValueError

LINKED = ("selected", *POINTED)


class Link:
    """Two figures that share what is selected and hovered, until `unlink()`.

    A layer which only one of them has stays selected there and is not passed on.
    """

    def __init__(self, a: View, b: View):
        for plot in (a, b):
            if not isinstance(plot, View):
                raise BadValueError(
                    "link: expected two figures (rg.plot_paths(...), rg.plot_matrix(...)), got "
                    f"{type(plot).__name__}"
                )
        if a is b:
            raise BadValueError("link: expected two different figures, got the same one twice; plot again")
        self.a, self.b = a, b
        self._passing = False
        for plot in (a, b):
            plot.observe(self._pass, list(LINKED))
            plot._links.add(self)
        _share(a, b, "selected")

    def _pass(self, change: dict) -> None:
        if self._passing:  # the answer of the other figure to what it was just told
            return
        source = change["owner"]
        self._passing = True
        try:
            _share(source, self.b if source is self.a else self.a, change["name"])
        finally:
            self._passing = False

    def unlink(self) -> None:
        """Part the two figures; each keeps its present selection."""
        for plot in (self.a, self.b):
            if self in plot._links:
                plot.unobserve(self._pass, list(LINKED))
                plot._links.discard(self)

    def __repr__(self) -> str:
        return f"<link of {', '.join(LINKED)}: {self.a!r} - {self.b!r}>"


def _share(source: View, target: View, name: str) -> None:
    """Give the target what the source shows, as far as it knows the layers."""
    known, mine = set(target.refs), set(source.refs)
    if name in POINTED:
        setattr(target, name, contents.known_ref(getattr(source, name), known))
        return
    passed = [ref for ref in source.selected if tuple(ref) in known]
    target.selected = passed + [ref for ref in target.selected if tuple(ref) not in mine]


def link(a: View, b: View) -> Link:
    """Join the selections of two figures: what is selected or hovered in one is so in the other.

    Works both ways, in a notebook through the kernel; `rg.to_html(file, a, b)` keeps the link in the page.

    Parameters
    ----------
    a, b
        Figures of any kind: paths, matrices. Layers are matched by model and layer name; a layer which only
        one figure has is left alone in the other.

    Returns
    -------
    Link
        `.unlink()` parts them again.

    Raises
    ------
    RepgeoError
        If these are not two different figures.
    """
    return Link(a, b)


def links_between(plots: Sequence[View]) -> list[tuple[View, View]]:
    """Return the live links among these figures, each once, in the order of the figures."""
    order = {id(plot): i for i, plot in enumerate(plots)}
    found = {
        (min(order[id(k.a)], order[id(k.b)]), max(order[id(k.a)], order[id(k.b)]))
        for plot in plots
        for k in plot._links
        if id(k.a) in order and id(k.b) in order
    }
    return [(plots[i], plots[j]) for i, j in sorted(found)]
