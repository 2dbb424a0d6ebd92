"""The printed matrix as SVG: cells, names, brackets of groups, colour bar with its null level, honesty line.

Cells of one colour share one path, so that 60 x 60 of them stay small inside a notebook; text stays text, and
every label shows as text whatever it holds.
"""

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from . import svg_ink as ink
from .matrix_slice import Slice, digits, take
from .matrix_words import convention, honesty
from .svg_ink import Colour, Theme
from .svg_page import document, foot, head, inner_width

LEVELS = 100  # colours told apart; more is less than an eye can see
LEAST_SIZE, MOST_SIZE = 7.5, 11.0  # of labels, in units
MOST_CELL, MOST_SIDE = 52.0, 560.0
BAR, BAR_WIDTH, BAR_TOP, NULL_ROOM, BAR_BELOW = 9.0, 230.0, 18.0, 17.0, 26.0
BRACKET = 12.0
GAP = 7.0
EVEN = 0.179  # luminance on which black and white are read equally well
SLANT = math.sqrt(0.5)


def figure_svg(
    payload: Mapping[str, Any],
    state: Mapping[str, Any] | None = None,
    width_cm: float = 16.0,
    dark: bool | None = None,
) -> str:
    """Draw the matrix of one slice.

    Parameters
    ----------
    payload
        What `repgeo_nb.widgets.matrix_payload.payload` returns.
    state
        Traits of a `MatrixPlot`: at, scale, selected, theme.
    width_cm
        Width in centimetres, 6 to 100; text keeps its size in print.
    dark
        Dark paper; by default when the state's theme says so.

    Returns
    -------
    str
        A complete SVG document without XML declaration, so that it can stand inside HTML.

    Raises
    ------
    ValueError
        For a width outside 6 to 100 cm.
    """
    inner = inner_width(width_cm)
    state = dict(state or {})
    theme = ink.theme(state.get("theme") == "dark" if dark is None else dark)
    shown = take(payload, state)
    said = convention(payload, shown)
    body: list[str] = []
    y = head(body, payload["title"], said, theme, inner)
    y += 14
    body += _group(y, _bar(payload, shown, theme, min(inner, BAR_WIDTH)))
    elements, height = _matrix(payload, state, shown, theme, inner)
    room = BAR_TOP + (NULL_ROOM if shown.null_span(payload) else 0) + BAR + BAR_BELOW
    body += _group(y + room, elements)
    runs = honesty(payload, shown, state.get("scale", "range"))
    y = foot(body, theme, inner, y + room + height + 8, runs)
    return document(payload["title"], said, runs, body, theme, y, width_cm)


def _group(y: float, elements: Sequence[str]) -> list[str]:
    return [f'<g transform="translate(0 {ink.num(y)})">', *elements, "</g>"]


# --- the matrix ---


def _matrix(
    payload: Mapping[str, Any], state: Mapping[str, Any], shown: Slice, theme: Theme, width: float
) -> tuple[list[str], float]:
    """Elements of cells, names and brackets, and their height."""
    rows, columns = payload["sides"]["row"], payload["sides"]["column"]
    n, m = shown.values.shape
    most = min(150.0, 0.27 * width)
    left = min(most, _widest(rows["names"], MOST_SIZE)) + GAP
    names_right = [g for g in rows["groups"] or () if g]
    right = min(120.0, _widest(names_right, MOST_SIZE)) + BRACKET + 2 if names_right else 0.0
    cell = min(MOST_CELL, MOST_SIDE / max(n, m), (width - left - right) / m)
    size = max(LEAST_SIZE, min(MOST_SIZE, cell - 0.8))
    every = max(1, math.ceil((LEAST_SIZE + 0.4) / cell))
    out: list[str] = []
    top = 2.0
    if _level(columns["groups"], cell):
        top += BRACKET + MOST_SIZE + 2
    elif any(columns["groups"] or ()):
        top += BRACKET + SLANT * (min(110.0, _widest(columns["groups"], MOST_SIZE)) + MOST_SIZE)
    turn = 0 if _widest(columns["names"], size) <= cell - 6 else 45 if cell >= 1.45 * size else 90
    reach = min(most, _widest(columns["names"], size))
    left = max(left, SLANT * reach - cell / 2 + 4) if turn == 45 else left
    below = size + 10 if turn == 0 else SLANT * (reach + size) + 10 if turn == 45 else reach + GAP + 2
    out += _cells(shown, theme, left, top, cell)
    chosen = {tuple(ref) for ref in state.get("selected") or ()}
    for i in range(n):
        bold = shown.rows[i] in chosen and len(set(shown.rows)) > 1
        if i % every and not bold:
            continue
        y = top + (i + 0.5) * cell + 0.35 * size
        name = ink.shorten(str(rows["names"][i]), most, size)
        out.append(_label(left - GAP, y, name, size, theme, bold, "end"))
    for j in range(m):
        bold = shown.columns[j] in chosen and len(set(shown.columns)) > 1
        if j % every and not bold and turn:
            continue
        x, y = left + (j + 0.5) * cell, top + n * cell
        name = ink.shorten(str(columns["names"][j]), most, size)
        if turn == 0:
            out.append(_label(x, y + 5 + 0.8 * size, name, size, theme, bold, "middle"))
        else:
            at = (x + 0.3 * size, y + 5 + 0.6 * size) if turn == 45 else (x + 0.35 * size, y + 6)
            out.append(_label(*at, name, size, theme, bold, "end", -turn))
    out += _brackets(rows["groups"], theme, cell, left, top, n, m, row=True)
    out += _brackets(columns["groups"], theme, cell, left, top, n, m, row=False)
    return out, top + n * cell + below


def _cells(shown: Slice, theme: Theme, x: float, y: float, cell: float) -> list[str]:
    """One path for all cells of a colour; slanted strokes where there is no value; numbers where they fit."""
    low, high = shown.span
    share = np.clip((shown.values - low) / (high - low), 0, 1)
    level = np.where(np.isnan(share), -1, np.rint(np.nan_to_num(share) * LEVELS)).astype(int)
    inset = 0.97 if cell >= 14 else 1
    where: dict[int, list[str]] = {}
    strokes = []
    for r, row in enumerate(level):
        for c, k in enumerate(row):
            if k < 0:
                strokes.append(f"M{c} {r + 1}L{c + 1} {r}M{c} {r + 0.5:g}L{c + 0.5:g} {r}")
                strokes.append(f"M{c + 0.5:g} {r + 1}L{c + 1} {r + 0.5:g}")
            else:
                where.setdefault(int(k), []).append(f"M{c} {r}h{inset}v{inset}h-{inset}z")
    out = [
        f'<g transform="translate({ink.num(x)} {ink.num(y)}) scale({cell:.4g})" shape-rendering="crispEdges">'
    ]
    out += [
        f'<path fill="{ink.css(theme.ramp(k / LEVELS))}" d="{"".join(d)}"/>' for k, d in sorted(where.items())
    ]
    out.append("</g>")
    if strokes:
        out.append(
            f'<g transform="translate({ink.num(x)} {ink.num(y)}) scale({cell:.4g})"><path fill="none" '
            f'stroke="{ink.css(theme.ink2)}" stroke-width="{0.8 / cell:.2g}" opacity="0.5" '
            f'd="{"".join(strokes)}"/></g>'
        )
    texts = [[_brief(v) for v in row] for row in shown.values]
    if cell >= 24 and max(ink.text_width(t, 10) for row in texts for t in row) <= cell - 4:
        for r, c in np.argwhere(level >= 0):
            paper = theme.ramp(level[r, c] / LEVELS)
            fill: Colour = (0.0, 0.0, 0.0) if _luminance(paper) > EVEN else (1.0, 1.0, 1.0)
            at = x + (c + inset / 2) * cell, y + (r + inset / 2) * cell + 3.6
            out.append(ink.line_of_text(*at, texts[r][c], 10, fill, 500, anchor="middle"))
    return out


def _label(
    x: float, y: float, text: str, size: float, theme: Theme, bold: bool, anchor: str, turn: int = 0
) -> str:
    made = ink.line_of_text(
        x, y, text, size, theme.ink if bold else theme.ink2, 600 if bold else 400, anchor=anchor
    )
    if not turn:
        return made
    return made.replace("<text ", f'<text transform="rotate({turn} {ink.num(x)} {ink.num(y)})" ', 1)


def _brackets(
    groups: Sequence[str] | None, theme: Theme, cell: float, x: float, y: float, n: int, m: int, row: bool
) -> list[str]:
    """Lines along the groups, right of the rows or above the columns; names; paper between groups."""
    out: list[str] = []
    free, level = -math.inf, not row and _level(groups, cell)
    for text, first, last in _runs(groups or ()):
        a, b = first * cell + 1, (last + 1) * cell - 1
        if first:
            ends = (
                [(x, y + a - 1), (x + m * cell, y + a - 1)]
                if row
                else [(x + a - 1, y), (x + a - 1, y + n * cell)]
            )
            out.append(ink.line(ends, theme.paper, 2.2))
        if not text:
            continue
        edge = x + m * cell + 5 if row else y - 5
        out.append(
            ink.line(
                [(edge, y + a), (edge, y + b)] if row else [(x + a, edge), (x + b, edge)], theme.ink2, 1.0
            )
        )
        middle = (a + b) / 2
        if middle < free:
            continue
        free = middle + (1.0 if row or level else 1.45) * (MOST_SIZE + 1.5)
        name = text if level else ink.shorten(text, 120 if row else 110, MOST_SIZE)
        if row:
            at, anchor, turn = (edge + 7, y + middle + 0.35 * MOST_SIZE), "start", 0
        elif level:
            at, anchor, turn = (x + middle, edge - 6), "middle", 0
        else:
            at, anchor, turn = (x + middle + 2, edge - 5), "start", -45
        out.append(_label(*at, name, MOST_SIZE, theme, False, anchor, turn))
    return out


def _level(groups: Sequence[str] | None, cell: float) -> bool:
    """Whether every group's name fits level over its columns."""
    found = _runs(groups or ())
    return bool(found) and all(ink.text_width(t, MOST_SIZE) <= cell * (b - a + 1) - 6 for t, a, b in found)


def _runs(groups: Sequence[str]) -> list[tuple[str, int, int]]:
    found: list[tuple[str, int, int]] = []
    for i, text in enumerate(groups):
        if found and found[-1][0] == text:
            found[-1] = (text, found[-1][1], i)
        else:
            found.append((text, i, i))
    return found


def _widest(texts: Sequence[str], size: float) -> float:
    return max((ink.text_width(str(text), size) for text in texts), default=0.0)


# --- the colour bar ---


def _bar(payload: Mapping[str, Any], shown: Slice, theme: Theme, width: float) -> list[str]:
    measure, (low, high) = payload["measure"], shown.span
    unit = f" ({measure['unit']})" if measure["unit"] else ""
    out = [ink.line_of_text(0, 10, f"{measure['label']}{unit}", 11.5, theme.ink, 600)]
    x = ink.text_width(f"{measure['label']}{unit}", 11.5, 600) + 16
    out.append(ink.line_of_text(x, 10, measure["same"], 10.5, theme.ink2))
    level, steps = shown.null_span(payload), 60
    top = BAR_TOP + (NULL_ROOM if level else 0)
    out.append('<g shape-rendering="crispEdges">')
    for q in range(steps):
        fill = ink.css(theme.ramp(q / (steps - 1)))
        wide = width / steps + (0.4 if q < steps - 1 else 0)
        out.append(
            f'<rect x="{ink.num(width * q / steps)}" y="{top:g}" width="{ink.num(wide)}" height="{BAR:g}" '
            f'fill="{fill}"/>'
        )
    out.append("</g>")

    def at(value: float) -> float:
        return width * min(1.0, max(0.0, (value - low) / (high - low)))

    for value, text in ticks(low, high):
        x, half = at(value), ink.text_width(text, 10) / 2
        anchor = "start" if x < half else "end" if x > width - half else "middle"
        out.append(ink.line([(x, top + BAR), (x, top + BAR + 3)], theme.ink2, 1.0))
        edge = {"start": 0.0, "end": width, "middle": x}[anchor]
        out.append(ink.line_of_text(edge, top + BAR + 14, text, 10, theme.ink2, anchor=anchor))
    if low < 0 < high:
        out.append(ink.line([(at(0), top), (at(0), top + BAR + 3)], theme.ink, 1.2))
    if level and level[1] >= low and level[0] <= high:
        a, b = at(level[0]), at(level[1])
        one = digits(level[0]) == digits(level[1]) or b - a < 3
        words = f"unrelated {digits(level[0])}" + ("" if one else f" to {digits(level[1])}")
        half, middle = ink.text_width(words, 10) / 2, (a + b) / 2
        line = (
            [(middle, top - 4), (middle, top + BAR)]
            if one
            else [(a, top), (a, top - 4), (b, top - 4), (b, top)]
        )
        out.append(ink.line(line, theme.ink, 1.2))
        x = max(half, min(width - half, middle))
        out.append(ink.line_of_text(x, top - 8, words, 10, theme.ink2, anchor="middle"))
    return out


def ticks(low: float, high: float, most: int = 5) -> list[tuple[float, str]]:
    """Round numbers within the span, all with the decimals that their distance needs."""
    rough = (high - low) / (most - 1)
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * f for f in (1, 2, 2.5, 5, 10) if power * f >= rough * 0.999)
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    decimals = next((d for d in range(5) if abs(step * 10**d - round(step * 10**d)) < 1e-6), 4)
    found = [step * k for k in range(first, last + 1)]
    if step < 1e-3 or step >= 1e5:
        return [(v, digits(v)) for v in found]
    return [(v, "0" if v == 0 else f"{v:.{decimals}f}".replace("-", "−")) for v in found]


def _brief(value: float) -> str:
    if not np.isfinite(value):
        return ""
    text = f"{value:.{0 if abs(value) >= 100 else 1 if abs(value) >= 10 else 2}f}"
    return (text.lstrip("-") if float(text) == 0 else text).replace("-", "−")


def _luminance(colour: Colour) -> float:
    r, g, b = (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in colour)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
