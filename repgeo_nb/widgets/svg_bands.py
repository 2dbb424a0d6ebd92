"""What stands behind a printed chart: intervals as bands, null models in grey (as js/src/bands.ts)."""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np

from . import svg_ink as ink
from .svg_ink import Point

if TYPE_CHECKING:
    from .svg_stage import Stage

BAND, NULL_BAND = 0.15, 0.13  # opacities
THIN = 2.5  # units: a grey band thinner than this is drawn as a line
BEYOND = 0.75  # of the values' own range: further out a wild bound does not count for the axis
WIDTH, DASH = 1.1, "4 3"  # of a null's line

Rows = Sequence[Sequence[float | None]]
Place = Callable[[float, float], Point]  # relative depth and value -> place within the chart


def null_of(stage: "Stage", name: str) -> Mapping[str, Any] | None:
    """Return the numbers of the chosen null model for this quantity."""
    for model in stage.picture.view.get("nulls") or ():
        if model["name"] == stage.state.get("null"):
            found: Mapping[str, Any] | None = model["numbers"].get(name)
            return found
    return None


def null_label(stage: "Stage") -> str:
    """Return what the chosen null model is called, "" where none is drawn."""
    models = stage.picture.view.get("nulls") or ()
    return next((str(model["label"]) for model in models if model["name"] == stage.state.get("null")), "")


def has_intervals(view: Mapping[str, Any], state: Mapping[str, Any]) -> bool:
    """Return whether intervals are known, and to be drawn."""
    return bool(view.get("interval")) and state.get("intervals", True) is not False


def reach(stage: "Stage", name: str, values: list[float]) -> list[float]:
    """Return the values with what else the axis must show: bounds and the chosen null of the drawn layers."""
    numbers, null = stage.picture.view["numbers"][name], null_of(stage, name) or {}
    rows = [null.get(key) for key in ("values", "low", "high")]
    if has_intervals(stage.picture.view, stage.state):
        rows += [numbers.get("low"), numbers.get("high")]
    found = [row[m][k] for row in rows if row for m, layers in stage.picture.drawn for k in layers]
    low, high = min(0.0, *values), max(0.0, *values)
    more = BEYOND * (high - low)
    return values + [min(high + more, max(low - more, v)) for v in found if v is not None]


def bands(stage: "Stage", name: str, place: Place) -> list[str]:
    """Return each drawn model's interval as a band in its colour."""
    numbers = stage.picture.view["numbers"][name]
    if not has_intervals(stage.picture.view, stage.state) or "low" not in numbers:
        return []
    out = []
    for m, layers in reversed(stage.picture.drawn):
        d = _outline(stage, numbers["low"][m], numbers["high"][m], m, layers, place)
        out += [_filled(d, ink.css(stage.model_tint(m)), BAND)] if d else []
    return out


def nulls(stage: "Stage", name: str, place: Place) -> list[str]:
    """Return the null: of one model its mean dashed on its band, of several one band over all of theirs."""
    numbers = null_of(stage, name)
    if numbers is None:
        return []
    if len(stage.picture.drawn) > 1:
        return _together(stage, numbers, place)
    m, layers = stage.picture.drawn[0]
    out = []
    if "low" in numbers:
        d = _outline(stage, numbers["low"][m], numbers["high"][m], m, layers, place)
        out += [_filled(d, ink.css(stage.theme.ink2), NULL_BAND)] if d else []
    for run in _runs(layers, numbers["values"][m]):
        points = [(_depth(stage, m, k), float(numbers["values"][m][k])) for k in run]
        out += _dashed(stage, points, place)
    return out


def _dashed(stage: "Stage", points: Sequence[Point], place: Place) -> list[str]:
    """Return the line through depths and values; where it leaves the chart it ends at the edge."""
    fine = [  # so dense that ends at the edge need no formula
        (a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1]))
        for a, b in pairwise(points)
        for t in np.linspace(0.0, 1.0, 21)
    ]
    lowest, highest = place(0.0, -np.inf)[1], place(0.0, np.inf)[1]
    runs: list[list[Point]] = [[]]
    for point in fine:
        x, y = place(*point)
        if y in (lowest, highest):
            runs.append([])
        else:
            runs[-1].append((x, y))
    return [ink.line(_thinned(run), stage.theme.ink2, WIDTH, dash=DASH) for run in runs if len(run) > 1]


def _thinned(points: list[Point]) -> list[Point]:
    """Points without those on the straight line between their neighbours."""
    kept = [
        b
        for a, b, c in zip(points, points[1:], points[2:], strict=False)
        if abs((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])) > 1e-9
    ]
    return [points[0], *kept, points[-1]]


def _together(stage: "Stage", numbers: Mapping[str, Any], place: Place) -> list[str]:
    depths = np.linspace(0.0, 1.0, 49)
    curves: dict[str, list[Any]] = {"low": [], "high": []}
    for key in curves:
        rows: Rows = numbers.get(key) or numbers["values"]
        for m, layers in stage.picture.drawn:
            known = [k for k in layers if rows[m][k] is not None]
            if known:
                at, values = [_depth(stage, m, k) for k in known], [float(rows[m][k] or 0.0) for k in known]
                curves[key].append(np.interp(depths, at, values, left=np.nan, right=np.nan))
    if not curves["low"] or not curves["high"]:
        return []
    low, high = np.array(curves["low"]), np.array(curves["high"])
    here = ~np.isnan(low).all(axis=0)
    if here.sum() < 2:
        return []
    top = [place(x, y) for x, y in zip(depths[here], np.nanmax(high[:, here], axis=0), strict=True)]
    bottom = [place(x, y) for x, y in zip(depths[here], np.nanmin(low[:, here], axis=0), strict=True)]
    if max(b[1] - a[1] for a, b in zip(top, bottom, strict=True)) < THIN:
        middle = (np.nanmax(high[:, here], axis=0) + np.nanmin(low[:, here], axis=0)) / 2
        return _dashed(stage, list(zip(depths[here].tolist(), middle.tolist(), strict=True)), place)
    return [_filled(ink.path([*top, *reversed(bottom)], closed=True), ink.css(stage.theme.ink2), NULL_BAND)]


def _filled(d: str, fill: str, opacity: float) -> str:
    return f'<path d="{d}" fill="{fill}" opacity="{opacity}"/>'


def _outline(
    stage: "Stage",
    low: Sequence[float | None],
    high: Sequence[float | None],
    m: int,
    layers: list[int],
    place: Place,
) -> str:
    both = [None if low[k] is None else high[k] for k in range(len(low))]
    parts = []
    for run in _runs(layers, both):
        if len(run) > 1:
            top = [place(_depth(stage, m, k), float(high[k] or 0.0)) for k in run]
            bottom = [place(_depth(stage, m, k), float(low[k] or 0.0)) for k in reversed(run)]
            parts.append(ink.path([*top, *bottom], closed=True))
    return "".join(parts)


def _depth(stage: "Stage", m: int, k: int) -> float:
    return k / max(1, len(stage.payload["models"][m]["layers"]) - 1)


def _runs(layers: list[int], values: Sequence[float | None]) -> list[list[int]]:
    """Neighbouring layers whose value is defined."""
    runs: list[list[int]] = [[]]
    for k in layers:
        if values[k] is None:
            runs.append([])
        else:
            runs[-1].append(k)
    return [run for run in runs if run]


# --- what they are, below the charts ---


def legend(stage: "Stage", width: float) -> tuple[list[str], float]:
    """Return the words for bands and null model, each with a sample of how it is drawn, and their height."""
    entries = []
    if has_intervals(stage.picture.view, stage.state):
        entries.append(("", stage.picture.view["interval"]))
    if null_label(stage):
        entries.append((DASH, f"null model: {null_label(stage)}"))
    out: list[str] = []
    x, y, grey = 0.0, 14.0, stage.theme.ink2
    for dash, words in entries:
        wide = 29 + ink.text_width(words, 11)
        if x and x + wide > width:
            x, y = 0.0, y + 16
        box = ink.path([(x, y - 9), (x + 22, y - 9), (x + 22, y + 1), (x, y + 1)], closed=True)
        out += [
            _filled(box, ink.css(grey), NULL_BAND if dash else 0.22),
            ink.line([(x, y - 4), (x + 22, y - 4)], grey, WIDTH if dash else 1.5, dash=dash),
            ink.line_of_text(x + 29, y, words, 11, grey),
        ]
        x += wide + 20
    return out, y + 4 if entries else 0.0
