"""How paths print: an aligned table in the shell, an HTML table in notebooks, both with their convention."""

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any

import numpy as np

from ..metrics.base import describe
from ..metrics.card import find_card
from . import quantities

if TYPE_CHECKING:
    from .classes import Path, Paths

HEADS = {
    "step": "step",
    "turning_angle": "turning",
    "progress": "progress",
    "deviation": "deviation",
    "to_target": "to target",
    "efficiency": "efficiency",
}
CARD_WIDTH = 100  # characters of a line of the card below a table
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


@dataclass(frozen=True)
class Grid:
    """A table ready to be written: texts only, nothing escaped yet."""

    title: str
    convention: str
    heads: tuple[str, ...]
    units: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    """First column left-aligned, the others right-aligned; "–" with a raised number where undefined."""
    foot: str
    notes: tuple[str, ...]
    """Why values are undefined; the n-th is referred to by the raised number n."""
    card: str
    """How to read the numbers: the metric's card in one line."""


def text(paths: Any) -> str:
    """Table of a `Path` or `Paths` for a shell."""
    grid = _grid(paths)
    lines = [grid.heads, *([grid.units] if any(grid.units) else []), *grid.rows]
    widths = [max(len(line[c]) for line in lines) for c in range(len(grid.heads))]
    written = []
    for line in lines:
        cells = [
            line[0].ljust(widths[0]),
            *(cell.rjust(w) for cell, w in zip(line[1:], widths[1:], strict=True)),
        ]
        written.append("  ".join(cells).rstrip())
    notes = [f"{_raised(n)} {note}" for n, note in enumerate(grid.notes, 1)]
    card = textwrap.wrap(grid.card, CARD_WIDTH, subsequent_indent="  ")
    return "\n".join([grid.title, grid.convention, "", *written, "", grid.foot, *notes, *card])


def html(paths: Any) -> str:
    """Table of a `Path` or `Paths` for a notebook; every label is escaped."""
    grid = _grid(paths)
    left = ' style="text-align:left"'

    def row(cells: Sequence[str], tag: str) -> str:
        first = (
            f'<th scope="row"{left}>{escape(cells[0])}</th>'
            if tag == "td"
            else f"<th{left}>{escape(cells[0])}</th>"
        )
        return f"<tr>{first}" + "".join(f"<{tag}>{escape(cell)}</{tag}>" for cell in cells[1:]) + "</tr>"

    heads = [f"{head} / {unit}" if unit else head for head, unit in zip(grid.heads, grid.units, strict=True)]
    notes = "".join(f"<br>{_raised(n)} {escape(note)}" for n, note in enumerate(grid.notes, 1))
    return (
        f'<table class="repgeo-path" style="text-align:right;font-variant-numeric:tabular-nums">'
        f'<caption style="text-align:left"><b>{escape(grid.title)}</b><br>'
        f"{escape(grid.convention)}</caption><thead>{row(heads, 'th')}</thead><tbody>"
        + "".join(row(cells, "td") for cells in grid.rows)
        + f'</tbody></table><div class="repgeo-path-foot">{escape(grid.foot)}<small>{notes}<br>'
        f"{escape(grid.card)}</small></div>"
    )


def convention_line(paths: Any) -> str:
    """Say what belongs beside every number: metric, estimator, number of stimuli, target."""
    about = describe(paths.metric)
    metric = f"{about['label']}, {about['convention']}" if about["convention"] else about["label"]
    target = paths.table.target_label
    return " · ".join([metric, f"{paths.n_stimuli} stimuli", f"target: {target}" if target else "no target"])


def card_line(paths: Any) -> str:
    """How to read the numbers of the paths' metric, in one line."""
    return f"{describe(paths.metric)['label']}: {find_card(paths.metric).line()}"


def _grid(paths: Any) -> Grid:
    return _several(paths) if hasattr(paths, "models") else _one(paths)


def _one(path: "Path") -> Grid:
    notes: list[str] = []
    names = [name for name in quantities.available(path.table) if name in HEADS]
    columns = []
    for name in names:
        values, reasons = quantities.per_layer(path.table, path.model, name, path.n_stimuli)
        columns.append([_cell(name, v, r, notes) for v, r in zip(values, reasons, strict=True)])
    unit = describe(path.metric)["unit"]
    units = {"turning_angle": "deg", "progress": "", "efficiency": ""}
    return Grid(
        title=f"{path.model}: path of {len(path.layers)} layers",
        convention=convention_line(path),
        heads=("layer", *(HEADS[name] for name in names)),
        units=("", *(units.get(name, unit) for name in names)),
        rows=tuple(zip(path.layers, *columns, strict=True)),
        foot=_foot(path, unit),
        notes=tuple(notes),
        card=card_line(path),
    )


def _foot(path: "Path", unit: str) -> str:
    unit = f" {unit}" if unit else ""
    straight = path.straightness()
    ratio = (
        f"straightness {straight:.3f}" if np.isfinite(straight) else "straightness – (the path goes nowhere)"
    )
    return f"length {path.length():.3f}{unit} · chord {path.chord():.3f}{unit} · {ratio}"


def _several(paths: "Paths") -> Grid:
    unit = describe(paths.metric)["unit"]
    has_target = paths.table.target is not None
    heads = (
        "model",
        "layers",
        "length",
        "chord",
        "straightness",
        *(("end to target",) if has_target else ()),
    )
    rows: list[tuple[str, ...]] = []
    notes: list[str] = []
    for name, path in paths.items():
        straight = path.straightness()
        row = [name, str(len(path.layers)), f"{path.length():.3f}", f"{path.chord():.3f}"]
        row.append(f"{straight:.3f}" if np.isfinite(straight) else _undefined("the path goes nowhere", notes))
        if has_target:
            row.append(f"{float(path.to_target()[-1]):.3f}")
        rows.append(tuple(row))
    first = paths.table.first
    shared = (
        f"they start at the same point ({paths.table.labels[first][1]})"
        if first is not None
        else "no shared start"
    )
    return Grid(
        title=f"paths of {len(paths)} models",
        convention=convention_line(paths),
        heads=heads,
        units=("", "", unit, unit, "", *((unit,) if has_target else ())),
        rows=tuple(rows),
        foot=f"{shared} · layers of one model: paths[{next(iter(paths))!r}] · all: paths.summary()",
        notes=tuple(notes),
        card=card_line(paths),
    )


def _cell(name: str, value: float, reason: str, notes: list[str]) -> str:
    if np.isnan(value):
        return _undefined(reason, notes)
    shown = f"{np.degrees(value):.1f}" if name == "turning_angle" else f"{value:.3f}"
    return shown.removeprefix("-") if float(shown) == 0 else shown


def _undefined(reason: str, notes: list[str]) -> str:
    if reason not in notes:
        notes.append(reason)
    return f"–{_raised(notes.index(reason) + 1)}"


def _raised(number: int) -> str:
    return str(number).translate(_RAISED)
