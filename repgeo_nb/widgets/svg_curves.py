"""The chart of curves as SVG: the printed twin of js/src/lines.

Text stays text, the size is in centimetres, nothing is fetched, and every label shows as text whatever it
holds.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from . import svg_ink as ink
from .curves_axes import Place, place_x, range_y, scale_of, ticks_x, ticks_y, x_values
from .svg_ink import Colour, Theme
from .svg_page import NARROW, document, head, inner_width, words

GAP, INSET = 26.0, 8.0
HEAD, TOP, FOOT = 20.0, 10.0, 34.0  # of a chart: its title, above the highest value, below the lowest
HEIGHT, HEIGHT_PANEL = 270.0, 190.0
LEADER, KEY_GAP, KEY_GAP_DETAIL = 38.0, 18.0, 34.0
LEAST_PANEL = 160.0
LINE, THIN, MARK = 1.8, 1.0, 2.9
BAND, RUN_BACK = 0.15, 0.45
CROWDED, MARKED = 40, 10  # points of a line from which on only so many carry its marker
TOUCH = 5.0  # lines that end nearer to each other touch


@dataclass(frozen=True)
class _Frame:
    """Where one chart draws, in units from its top left."""

    width: float
    left: float
    right: float
    bottom: float
    edges: tuple[float, float]
    place: Place

    def x(self, value: float) -> float:
        return self.left + INSET + (self.right - self.left - 2 * INSET) * self.place(value)

    def y(self, value: float) -> float:
        low, high = self.edges
        return self.bottom - (self.bottom - HEAD - TOP) * (value - low) / (high - low)


def figure_svg(
    payload: Mapping[str, Any],
    state: Mapping[str, Any] | None = None,
    width_cm: float = 16.0,
    dark: bool | None = None,
) -> str:
    """Draw the charts with their keys, levels, bands and notes.

    Parameters
    ----------
    payload
        What `repgeo_nb.widgets.curves_payload.payload` returns.
    state
        Traits of a `CurvePlot`: x_scale, hidden, selected, height, theme.
    width_cm
        Width in centimetres, 6 to 100; text keeps its size in print.
    dark
        Dark paper; by default when the state's theme says so.

    Returns
    -------
    str
        A complete SVG document without XML declaration.

    Raises
    ------
    ValueError
        For a width outside 6 to 100 cm.

    Examples
    --------
    >>> import xarray as xr
    >>> from repgeo_nb.widgets.curves_payload import payload
    >>> figure_svg(payload(xr.DataArray([3.0, 1.0], dims="epoch", name="loss")), width_cm=9)[:4]
    '<svg'
    """
    inner = inner_width(width_cm)
    state = dict(state or {})
    theme = ink.theme(state.get("theme") == "dark" if dark is None else dark)
    body: list[str] = []
    y = head(body, payload["title"], payload["subtitle"], theme, inner) + 10
    named = len(payload["keys"]) > 1 or bool(payload["keys"][0]["detail"])
    if named and inner < NARROW:
        y = _grid_of_keys(body, payload, state, theme, inner, y)
    keys = _keys_width(payload) if named and inner >= NARROW else 0.0
    y = _charts(body, payload, state, theme, inner - keys, y, keys > 0)
    for note in payload["notes"]:
        y = words(body, y, note, inner, 12, theme.ink2)
    about = f"{payload['y']['label']} over {payload['x']['label']}"
    notes = [(note, False) for note in payload["notes"]]
    return document(payload["title"], about, notes, body, theme, y + 4, width_cm)


# --- charts ---


def _charts(
    body: list[str],
    payload: Mapping[str, Any],
    state: Mapping[str, Any],
    theme: Theme,
    room: float,
    y: float,
    keyed: bool,
) -> float:
    n = len(payload["panels"])
    columns = max(1, min(n, 4, int((room + GAP) // (LEAST_PANEL + GAP))))
    wide = (room - (columns - 1) * GAP) / columns
    tall = HEIGHT if n == 1 else HEIGHT_PANEL
    for panel in range(n):
        across, down = panel % columns, panel // columns
        frame = _frame(payload, state, wide, tall)
        left, top = across * (wide + GAP), y + down * (tall + 16)
        body += [f'<g transform="translate({ink.num(left)} {ink.num(top)})">']
        body += _chart(payload, state, theme, frame, panel)
        if keyed and panel == columns - 1:
            body += _keys(payload, state, theme, frame, panel, tall)
        body.append("</g>")
    return y + (tall + 16) * -(-n // columns)


def _frame(payload: Mapping[str, Any], state: Mapping[str, Any], width: float, height: float) -> _Frame:
    edges = range_y(payload)
    left = max(ink.text_width(text, 10.5) for _, text in ticks_y(edges)) + 9
    scale = scale_of(payload, str(state.get("x_scale") or ""))
    return _Frame(width, left, width - INSET, height - FOOT, edges, place_x(x_values(payload), scale))


def _chart(
    payload: Mapping[str, Any], state: Mapping[str, Any], theme: Theme, frame: _Frame, panel: int
) -> list[str]:
    drawn = [
        series
        for series in payload["series"]
        if series["panel"] == panel and _name(payload, series) not in set(state.get("hidden") or ())
    ]
    drawn.sort(key=lambda series: (series["role"] != "run", -series["key"]))
    out = _head(payload, theme, panel) + _axes(payload, state, theme, frame)
    for series in drawn:
        out += _band(payload, theme, frame, series)
    out += _rules(payload, state, theme, frame)
    for series in drawn:
        out += _line(payload, theme, frame, series)
    return out + _rings(state, theme, frame, drawn)


def _head(payload: Mapping[str, Any], theme: Theme, panel: int) -> list[str]:
    name, label, unit = payload["panels"][panel], payload["y"]["label"], payload["y"]["unit"]
    bold, more = (name, "") if name else (label, unit)
    head = ink.line_of_text(0, 13, bold, 12, theme.ink, 600)
    style = f'fill="{ink.css(theme.ink2)}" font-weight="400"'
    return [f"{head.removesuffix('</text>')}<tspan {style}> {ink.escape(more)}</tspan></text>"]


def _axes(payload: Mapping[str, Any], state: Mapping[str, Any], theme: Theme, frame: _Frame) -> list[str]:
    out = []
    for value, text in ticks_y(frame.edges):
        y = frame.y(value)
        out.append(ink.line([(frame.left, y), (frame.right, y)], theme.hair, 1.0))
        out.append(ink.line_of_text(frame.left - 6, y + 3.6, text, 10.5, theme.ink2, anchor="end"))
    scale = scale_of(payload, str(state.get("x_scale") or ""))
    span = frame.right - frame.left - 2 * INSET
    for value, text in ticks_x(payload, scale, frame.place, span):
        half = ink.text_width(text, 10.5) / 2
        x = min(max(frame.x(value), half), frame.width - half)
        out.append(ink.line_of_text(x, frame.bottom + 15, text, 10.5, theme.ink2, anchor="middle"))
    label = payload["x"]["label"] + (", log scale" if scale in ("log", "symlog") else "")
    out.append(ink.line_of_text(frame.right, frame.bottom + 30, label, 11, theme.ink2, anchor="end"))
    return out


def _line(payload: Mapping[str, Any], theme: Theme, frame: _Frame, series: Mapping[str, Any]) -> list[str]:
    paint, run = _paint(payload, series), series["role"] == "run"
    tint = _colour(theme, paint)
    tint = ink.mix(tint, theme.paper, RUN_BACK) if run else tint
    out = [ink.line(piece, tint, THIN if run else LINE) for piece in _pieces(frame, series) if len(piece) > 1]
    for i, value in enumerate(series["y"]):
        forced = bool(series["hollow"] and series["hollow"][i])
        if value is not None and not run and (forced or _is_marked(paint, series, i)):
            at = frame.x(series["x"][i]), frame.y(value)
            out.append(ink.marker(_mark(paint, forced), *at, MARK, tint, theme.paper, 0.8))
    return out


def _is_marked(paint: Mapping[str, Any], series: Mapping[str, Any], i: int) -> bool:
    """Whether a point carries the marker: all of a short line, some of a long one, none of a long ramp."""
    count = len(series["y"])
    every = -(-count // MARKED)
    return count <= CROWDED or ("model" in paint and i % every == (2 * int(series["key"])) % every)


def _pieces(frame: _Frame, series: Mapping[str, Any]) -> list[list[tuple[float, float]]]:
    """Return runs of points without a gap."""
    pieces: list[list[tuple[float, float]]] = [[]]
    for x, y in zip(series["x"], series["y"], strict=True):
        if y is None:
            pieces.append([])
        else:
            pieces[-1].append((frame.x(x), frame.y(y)))
    return pieces


def _band(payload: Mapping[str, Any], theme: Theme, frame: _Frame, series: Mapping[str, Any]) -> list[str]:
    if series["low"] is None or series["high"] is None:
        return []
    rows = list(zip(series["x"], series["low"], series["high"], strict=True))
    fill, out = ink.css(_colour(theme, _paint(payload, series))), []
    for (x0, low0, high0), (x1, low1, high1) in pairwise(rows):
        if None not in (low0, high0, low1, high1):
            corners = [(x0, high0), (x1, high1), (x1, low1), (x0, low0)]
            d = ink.path([(frame.x(x), frame.y(y)) for x, y in corners], closed=True)
            out.append(d)
    return [f'<path d="{"".join(out)}" fill="{fill}" opacity="{BAND}"/>'] if out else []


def _rules(payload: Mapping[str, Any], state: Mapping[str, Any], theme: Theme, frame: _Frame) -> list[str]:
    out: list[str] = []
    taken: list[float] = []
    hidden = set(state.get("hidden") or ())
    for rule in sorted(payload["rules"], key=lambda each: -float(each["value"])):
        key = rule["key"]
        if key is not None and payload["keys"][key]["name"] in hidden:
            continue
        tint = theme.ink2 if key is None else _colour(theme, payload["keys"][key]["paint"])
        y = frame.y(rule["value"])
        out.append(ink.line([(frame.left, y), (frame.right, y)], tint, 1.2, dash="5 4"))
        text = f"{rule['value']:.2f}" if taken else f"{rule['label']} {rule['value']:.2f}"
        if all(abs(other - y) > 13 for other in taken):
            out.append(ink.line_of_text(frame.right, y - 5, text, 11, tint, anchor="end", halo=theme.paper))
        taken.append(y)
    return out


def _rings(
    state: Mapping[str, Any], theme: Theme, frame: _Frame, drawn: Sequence[Mapping[str, Any]]
) -> list[str]:
    """Return the rings of selected layers: a line's at its last point, else at the points themselves."""
    chosen, out = [list(ref) for ref in state.get("selected") or ()], []
    for series in drawn:
        refs = series["refs"] or [series["ref"]] * len(series["y"])
        known = [i for i, y in enumerate(series["y"]) if y is not None and refs[i] in chosen]
        if series["role"] == "mean":
            continue
        for i in known if series["refs"] else known[-1:]:
            x, y = frame.x(series["x"][i]), frame.y(series["y"][i])
            out.append(
                f'<circle cx="{ink.num(x)}" cy="{ink.num(y)}" r="6.3" fill="none" '
                f'stroke="{ink.css(theme.ink)}" stroke-width="1.5"/>'
            )
    return out


# --- keys ---


def _keys_width(payload: Mapping[str, Any]) -> float:
    texts = [ink.text_width(key["label"], 12.5, 600) for key in payload["keys"]]
    details = [ink.text_width(key["detail"], 11) for key in payload["keys"]]
    return LEADER + 22 + min(190.0, max(texts + details))


def _keys(
    payload: Mapping[str, Any],
    state: Mapping[str, Any],
    theme: Theme,
    frame: _Frame,
    panel: int,
    tall: float,
) -> list[str]:
    """Return the names of the lines where these end, joined by leader lines.

    Lines that run into one another say nothing by their ends: their names stand as high as they lie on the
    whole.
    """
    ends, levels = _ends(payload, state, frame, panel)
    apart = _are_apart(list(ends.values()))
    ends = ends if apart else levels
    order = sorted(ends, key=lambda k: (ends[k], k))
    gap = KEY_GAP_DETAIL if any(key["detail"] for key in payload["keys"]) else KEY_GAP
    middles = stacked([ends[k] for k in order], gap, tall - 8)
    out, x = [], frame.right + LEADER
    for k, y in zip(order, middles, strict=True):
        tint = ink.mix(_colour(theme, payload["keys"][k]["paint"]), theme.paper, 0.45)
        if apart:
            out.append(ink.line([(frame.right + 2, ends[k]), (x - 14, y), (x - 4, y)], tint, 1.0))
        out += _key(payload["keys"][k], theme, x, y, 190.0)
    return out


def _key(key: Mapping[str, Any], theme: Theme, x: float, y: float, room: float) -> list[str]:
    tint = _colour(theme, key["paint"])
    fill = theme.ink if "ramp" in key["paint"] else tint
    out = [
        ink.marker(_mark(key["paint"]), x + 5, y, 4.6, tint, theme.paper),
        ink.line_of_text(x + 16, y + 4.2, ink.shorten(key["label"], room, 12.5, 600), 12.5, fill, 600),
    ]
    if key["detail"]:
        out.append(ink.line_of_text(x + 16, y + 17, ink.shorten(key["detail"], room, 11), 11, theme.ink2))
    return out


def _grid_of_keys(
    body: list[str],
    payload: Mapping[str, Any],
    state: Mapping[str, Any],
    theme: Theme,
    width: float,
    y: float,
) -> float:
    """Append the keys of a narrow figure in two columns; return where they end."""
    shown = [key for key in payload["keys"] if key["name"] not in set(state.get("hidden") or ())]
    step = KEY_GAP_DETAIL if any(key["detail"] for key in shown) else KEY_GAP
    for q, key in enumerate(shown):
        body += _key(key, theme, (q % 2) * width / 2, y + 8 + (q // 2) * step, width / 2 - 24)
    return y + step * -(-len(shown) // 2) + 8


def stacked(wanted: Sequence[float], gap: float, height: float) -> list[float]:
    """Return places in the order of `wanted`, a gap apart, within the height, as near as can be."""
    if not wanted:
        return []
    step = min(gap, height / len(wanted))
    blocks: list[list[float]] = []  # sum and count of the shifts of keys that touch
    for i, want in enumerate(wanted):
        blocks.append([want - i * step, 1])
        while len(blocks) > 1 and blocks[-2][0] / blocks[-2][1] > blocks[-1][0] / blocks[-1][1]:
            total, count = blocks.pop()
            blocks[-1] = [blocks[-1][0] + total, blocks[-1][1] + count]
    shifts = [total / count for total, count in blocks for _ in range(int(count))]
    lowest = max(step / 2, height - step / 2 - (len(wanted) - 1) * step)
    return [min(max(shift, step / 2), lowest) + i * step for i, shift in enumerate(shifts)]


def _ends(
    payload: Mapping[str, Any], state: Mapping[str, Any], frame: _Frame, panel: int
) -> tuple[dict[int, float], dict[int, float]]:
    """Return where each key's line ends, its mean where it has one, and how high it lies on the whole."""
    hidden = set(state.get("hidden") or ())
    ends: dict[int, float] = {}
    levels: dict[int, float] = {}
    for series in sorted(payload["series"], key=lambda each: each["role"] == "run", reverse=True):
        known = [y for y in series["y"] if y is not None]
        if known and series["panel"] == panel and _name(payload, series) not in hidden:
            ends[series["key"]] = frame.y(known[-1])
            levels[series["key"]] = sum(map(frame.y, known)) / len(known)
    return ends, levels


def _are_apart(ends: list[float]) -> bool:
    """Whether most lines end clear of the others."""
    found = sorted(ends)
    close = [b - a < TOUCH for a, b in pairwise(found)]
    touching = sum(before or after for before, after in zip([False, *close], [*close, False], strict=True))
    return len(found) < 3 or touching <= len(found) / 2


# --- colour ---


def _name(payload: Mapping[str, Any], series: Mapping[str, Any]) -> str:
    return str(payload["keys"][series["key"]]["name"])


def _paint(payload: Mapping[str, Any], series: Mapping[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = payload["keys"][series["key"]]["paint"]
    return found


def _colour(theme: Theme, paint: Mapping[str, Any]) -> Colour:
    return theme.ramp(float(paint["ramp"])) if "ramp" in paint else theme.model(int(paint["model"]))


def _mark(paint: Mapping[str, Any], hollow: bool = False) -> ink.Mark:
    if "ramp" in paint:
        return ink.Mark(0, "disc", hollow)
    k = int(paint["model"])
    return ink.Mark(k % len(ink.SHAPES), ink.SHAPES[k % len(ink.SHAPES)], (k >= len(ink.SHAPES)) != hollow)
