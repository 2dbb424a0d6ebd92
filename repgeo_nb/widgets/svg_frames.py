"""Stars and depth profile as SVG: the printed twin of js/src/star.

Text stays text, the size is in centimetres, nothing is fetched, and every label shows as text whatever it
holds.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from . import svg_ink as ink
from . import svg_star
from .frame_scale import Scene, Span, digits, span_of
from .frame_words import convention, honesty, legend
from .svg_curves import stacked
from .svg_ink import Colour, Theme
from .svg_page import NARROW, document, foot, head, inner_width, words

APART = 150.0  # width of a small star
GAP, HEAD, TOP, FOOT, INSET = 26.0, 20.0, 8.0, 22.0, 9.0
HEIGHT, HEIGHT_PANEL, STAR = 210.0, 120.0, 330.0
LEADER, KEY_GAP, KEY_MOST = 28.0, 18.0, 110.0
LINE, MARK, BACK = 1.6, 2.8, 0.55
MOST_PANELS = 4


@dataclass(frozen=True)
class _Frame:
    """Where one chart draws, in units from its top left."""

    left: float
    right: float
    bottom: float
    n: int
    span: Span

    def x(self, layer: int) -> float:
        inner = self.right - self.left - 2 * INSET
        return self.left + INSET + (inner * layer / (self.n - 1) if self.n > 1 else inner / 2)

    def y(self, value: float) -> float:
        return self.bottom - (self.bottom - HEAD - TOP) * self.span.share(value)


@dataclass(frozen=True)
class _Panel:
    """One chart: its words, and its lines as (model, direction)."""

    title: str
    more: str
    lines: tuple[tuple[int, int | None], ...]


def figure_svg(
    payload: Mapping[str, Any],
    state: Mapping[str, Any] | None = None,
    width_cm: float = 16.0,
    dark: bool | None = None,
) -> str:
    """Draw the star, or a star for each model, the depth profile with its keys, and the words.

    Parameters
    ----------
    payload
        What `repgeo_nb.widgets.frame_payload.payload` returns.
    state
        Traits of a `FramePlot`: stars, measure, layer, directions, hidden, selected, theme.
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
    >>> import numpy as np, repgeo_nb as rg
    >>> from repgeo_nb.widgets.frame_payload import payload
    >>> frames = rg.frames.from_arrays(
    ...     {"fc": np.eye(2)[None]}, stimulus=["a"], direction=["x", "y"], normalised=True)
    >>> figure_svg(payload(frames), width_cm=9)[:4]
    '<svg'
    """
    inner = inner_width(width_cm)
    scene = Scene(payload, state or {})
    theme = ink.theme(scene.state.get("theme") == "dark" if dark is None else dark)
    marks = ink.marks_of([{**model, "info": {}} for model in payload["models"]])
    body: list[str] = []
    y = head(body, payload["title"], convention(scene), theme, inner) + 10
    y = _pictures(body, scene, theme, marks, inner, y)
    y = words(body, y + 4, legend(scene), inner, 12, theme.ink2) + 10
    runs = honesty(scene)
    y = foot(body, theme, inner, y, runs) + 4
    return document(payload["title"], convention(scene), runs, body, theme, y, width_cm)


# --- star and profile ---


def _pictures(
    body: list[str], scene: Scene, theme: Theme, marks: list[ink.Mark], inner: float, y: float
) -> float:
    everyone = tuple(range(len(scene.payload["models"])))
    narrow = inner < NARROW
    if scene.state.get("stars") == "apart" and len(everyone) > 1:
        y = _apart(body, scene, theme, marks, inner, y)
        return y + 10 + _shifted(body, 0, y + 10, _profile(scene, theme, marks, inner))
    wide = inner if narrow else 0.52 * inner
    star = svg_star.place(scene, everyone, wide, STAR)
    drawn = svg_star.draw(scene, star, span_of(scene.star), theme, marks)
    _shifted(body, 0, y, (drawn, star.height))
    if narrow:
        y += star.height + 10
        return y + _shifted(body, 0, y, _profile(scene, theme, marks, inner))
    high = _shifted(body, wide + GAP, y, _profile(scene, theme, marks, inner - wide - GAP))
    return y + max(star.height, high)


def _shifted(body: list[str], x: float, y: float, part: tuple[list[str], float]) -> float:
    """Append a part with its top left at (x, y); return its height."""
    body += [f'<g transform="translate({ink.num(x)} {ink.num(y)})">', *part[0], "</g>"]
    return part[1]


def _apart(
    body: list[str], scene: Scene, theme: Theme, marks: list[ink.Mark], inner: float, y: float
) -> float:
    """Append a star for each model drawn; return where they end."""
    shown, span = scene.models, span_of(scene.star)
    columns = max(1, min(4, len(shown), int((inner + 14) // (APART + 14))))
    cell, high = (inner - (columns - 1) * 14) / columns, 0.0
    for q, m in enumerate(shown):
        star = svg_star.place(scene, (m,), cell, cell)
        high = star.height + 34
        label = ink.shorten(scene.payload["models"][m]["label"], cell - 24, 12.5, 600)
        tint, half = theme.model(marks[m].colour), ink.text_width(label, 12.5, 600) / 2
        x, top = (q % columns) * (cell + 14), y + (q // columns) * high
        name = [
            ink.marker(marks[m], cell / 2 - half - 6, 9, 4.6, tint, theme.paper),
            ink.line_of_text(cell / 2 + 6, 13, label, 12.5, tint, 600, "middle"),
        ]
        _shifted(body, x, top, (name, 0))
        _shifted(body, x, top + 18, (svg_star.draw(scene, star, span, theme, marks), 0))
    return y + high * -(-len(shown) // columns)


def _panels(scene: Scene) -> list[_Panel]:
    """Return a chart for each direction chosen, one of all of one model, or one of whole frames."""
    directions, label = scene.payload["directions"], scene.charted["label"]
    if scene.charted["each"] == "frame":
        return [_Panel(label, scene.charted["unit"], tuple((m, None) for m in scene.models))]
    if len(scene.payload["models"]) == 1:
        return [_Panel(label, "", tuple((0, d) for d in range(len(directions))))]
    start = [d for d, each in enumerate(directions) if each["name"] in scene.payload["start"]]
    drawn = (scene.chosen or start)[-MOST_PANELS:]
    return [_Panel(directions[d]["name"], label, tuple((m, d) for m in scene.models)) for d in drawn]


def _profile(scene: Scene, theme: Theme, marks: list[ink.Mark], width: float) -> tuple[list[str], float]:
    panels, span = _panels(scene), span_of(scene.charted)
    keys = _keys_width(scene)
    columns = 2 if len(panels) > 2 else 1
    wide = (width - keys - (columns - 1) * 16) / columns
    tall = HEIGHT if len(panels) == 1 else HEIGHT_PANEL
    tall = max(tall, _keys_height(scene)) if len(panels) == 1 else tall
    left = max([ink.text_width(text, 10.5) for _, text in span.ticks()], default=0.0) + 9
    frame = _Frame(left, wide - 4, tall - FOOT, len(scene.layers), span)
    out: list[str] = []
    for q, panel in enumerate(panels):
        at = (q % columns) * (wide + 16), (q // columns) * (tall + 10)
        _shifted(out, *at, (_chart(scene, theme, marks, frame, panel), tall))
    if panels and keys:
        x = columns * wide + (columns - 1) * 16
        _shifted(out, x, 0, (_keys(scene, theme, marks, frame, panels[0], tall, len(panels) == 1), tall))
    return out, (tall + 10) * -(-len(panels) // columns)


def _chart(scene: Scene, theme: Theme, marks: list[ink.Mark], frame: _Frame, panel: _Panel) -> list[str]:
    head = ink.line_of_text(0, 13, panel.title, 12, theme.ink, 600).removesuffix("</text>")
    style = f'fill="{ink.css(theme.ink2)}" font-weight="400"'
    out = [f"{head}<tspan {style}> {ink.escape(panel.more)}</tspan></text>", *_axes(scene, theme, frame)]
    order = sorted(panel.lines, key=lambda line: (line[1] in scene.chosen, -line[0]))
    for m, d in order:
        tint = _tint(scene, theme, marks, panel, m, d)
        values = [scene.number(scene.charted, m, i, d) for i in range(frame.n)]
        pieces: list[list[tuple[float, float]]] = [[]]
        for i, value in enumerate(values):
            if value is None:
                pieces.append([])
            else:
                pieces[-1].append((frame.x(i), frame.y(value)))
        out += [ink.line(piece, tint, LINE) for piece in pieces if len(piece) > 1]
        out += [ink.marker(marks[m], *at, MARK, tint, theme.paper, 0.8) for piece in pieces for at in piece]
    if all(scene.number(scene.charted, m, i, d) is None for m, d in panel.lines for i in range(frame.n)):
        out += _nothing(scene, theme, frame, panel)
    return out + _rings(scene, theme, frame, panel)


def _nothing(scene: Scene, theme: Theme, frame: _Frame, panel: _Panel) -> list[str]:
    """Say why no line has a number."""
    reasons = [
        why
        for m, d in panel.lines
        for i in range(frame.n)
        for why, _ in scene.reasons(scene.charted, m, i, d)
    ]
    words = (
        ["undefined", ink.shorten(reasons[0], frame.right - frame.left, 10.5)] if reasons else ["no model"]
    )
    x, y = (frame.left + frame.right) / 2, (HEAD + frame.bottom) / 2
    return [
        ink.line_of_text(x, y + 14 * i, text, 10.5, theme.ink2, anchor="middle", halo=theme.paper)
        for i, text in enumerate(words)
    ]


def _axes(scene: Scene, theme: Theme, frame: _Frame) -> list[str]:
    level, out = scene.charted["level"], []
    for value, text in frame.span.ticks():
        own, y = value == level, frame.y(value)
        ends = [(frame.left, y), (frame.right, y)]
        out.append(ink.line(ends, theme.ink2, 1.2, dash="2 3") if own else ink.line(ends, theme.hair, 1.0))
        fill, weight = (theme.ink, 600) if own else (theme.ink2, 400)
        out.append(ink.line_of_text(frame.left - 6, y + 3.6, text, 10.5, fill, weight, anchor="end"))
    now = scene.layer % frame.n
    hair = [(frame.x(now), HEAD + TOP - 4), (frame.x(now), frame.bottom)]
    out.append(ink.line(hair, theme.ink, 1.0, opacity=0.5))
    taken: list[tuple[float, float]] = []
    for i in sorted(range(frame.n), key=lambda i: (i != now, i not in (0, frame.n - 1), i)):
        weight = 600 if i == now else 400
        half = ink.text_width(scene.layers[i], 10.5, weight) / 2
        x = max(half, min(frame.x(i), frame.right + 4 - half))
        if i == now or all(x + half + 6 < a or x - half - 6 > b for a, b in taken):
            taken.append((x - half, x + half))
            fill = theme.ink if i == now else theme.ink2
            out.append(ink.line_of_text(x, frame.bottom + 15, scene.layers[i], 10.5, fill, weight, "middle"))
    return out


def _rings(scene: Scene, theme: Theme, frame: _Frame, panel: _Panel) -> list[str]:
    """Return the rings of selected layers, of one model's many lines at those chosen."""
    chosen, out = [list(ref) for ref in scene.state.get("selected") or ()], []
    for m, d in panel.lines:
        many = len(panel.lines) > 1 and len(scene.payload["models"]) == 1
        for i, layer in enumerate(scene.layers):
            value = scene.number(scene.charted, m, i, d)
            named = [scene.payload["models"][m]["name"], layer] in chosen
            if value is not None and named and (not many or d in scene.chosen):
                out.append(
                    f'<circle cx="{ink.num(frame.x(i))}" cy="{ink.num(frame.y(value))}" r="6" fill="none" '
                    f'stroke="{ink.css(theme.ink)}" stroke-width="1.5"/>'
                )
    return out


def _tint(scene: Scene, theme: Theme, marks: list[ink.Mark], panel: _Panel, m: int, d: int | None) -> Colour:
    """Of several models each line has its colour; of one, the directions chosen have it."""
    several = len(scene.payload["models"]) > 1 or d is None or len(panel.lines) == 1
    if several or d in scene.chosen:
        return theme.model(marks[m].colour)
    return ink.mix(theme.ink2, theme.paper, BACK)


# --- keys ---


def _keyed(scene: Scene) -> list[tuple[int, int | None, str]]:
    """Return what is named beside the profile: the models drawn, or one model's directions."""
    models = scene.payload["models"]
    if len(models) > 1:
        return [(m, None, models[m]["label"]) for m in scene.models]
    if scene.charted["each"] == "frame":
        return []
    return [(0, d, each["name"]) for d, each in enumerate(scene.payload["directions"])]


def _keys_width(scene: Scene) -> float:
    keyed = _keyed(scene)
    widest = max((ink.text_width(label, 12, 600) for *_, label in keyed), default=0.0)
    return LEADER + 16 + min(KEY_MOST, widest) + 46 if keyed else 0.0


def _keys_height(scene: Scene) -> float:
    return min(len(_keyed(scene)), 24) * (KEY_GAP - 3) + HEAD


def _keys(
    scene: Scene, theme: Theme, marks: list[ink.Mark], frame: _Frame, panel: _Panel, tall: float, own: bool
) -> list[str]:
    """Return the names, as high as the lines end, with their numbers at the layer drawn."""
    keyed, ends = _keyed(scene), {}
    for m, d, _ in keyed:
        direction = d if d is not None or panel.lines[0][1] is None else panel.lines[0][1]
        known = [scene.number(scene.charted, m, i, direction) for i in range(frame.n)]
        ends[m, d] = next((frame.y(v) for v in reversed(known) if v is not None), None)
    order = sorted(keyed, key=lambda key: ends[key[0], key[1]] or tall)
    middles = stacked([ends[m, d] or tall for m, d, _ in order], KEY_GAP, tall)
    out: list[str] = []
    for (m, d, label), y in zip(order, middles, strict=True):
        direction = d if d is not None or panel.lines[0][1] is None else panel.lines[0][1]
        tint = _tint(scene, theme, marks, panel, m, direction)
        end = ends[m, d]
        if end is not None and own:
            pale = ink.mix(tint, theme.paper, 0.45)
            out.append(ink.line([(0, end), (LEADER - 12, y), (LEADER - 4, y)], pale, 1.0))
        if d is None:
            out.append(ink.marker(marks[m], LEADER + 5, y, 4.4, tint, theme.paper))
        text = ink.shorten(label, KEY_MOST, 12, 600)
        fill = tint if d is None or d in scene.chosen else theme.ink2
        x = LEADER + (16 if d is None else 2)
        out.append(
            ink.line_of_text(x, y + 4.2, text, 12, fill, 600 if d is None or d in scene.chosen else 400)
        )
        if own:
            value = digits(scene.number(scene.charted, m, scene.layer, direction))
            out.append(
                ink.line_of_text(_keys_width(scene) - 2, y + 4.2, value, 11.5, theme.ink2, anchor="end")
            )
    return out
