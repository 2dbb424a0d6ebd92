"""Small charts of the same numbers: step, turning angle, progress, deviation by relative depth."""

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from . import svg_bands
from . import svg_ink as ink
from .svg_ink import Point
from .svg_words import HEADS, plain

if TYPE_CHECKING:
    from .svg_stage import Stage

CHARTS = ("step", "turning_angle", "progress", "deviation")
CHART_HEIGHT, HEAD = 84.0, 18.0
TICKS = 34.0  # room at the right for the tick labels
GAP = 22.0


def draw_strip(stage: "Stage", columns: int) -> tuple[list[str], float]:
    """SVG elements of the charts this view has numbers for, and the height they take."""
    numbers = stage.picture.view["numbers"]
    names = [name for name in CHARTS if name in numbers and _shown_values(stage, numbers[name])]
    columns = max(1, min(columns, len(names)))
    wide = (stage.width - GAP * (columns - 1)) / columns
    tall = HEAD + CHART_HEIGHT + 14
    out: list[str] = []
    for q, name in enumerate(names):
        x, y = (q % columns) * (wide + GAP), (q // columns) * tall
        out += [f'<g transform="translate({ink.num(x)} {ink.num(y)})">', *_chart(stage, name, wide), "</g>"]
    below, words = svg_bands.legend(stage, stage.width)
    height = tall * -(-len(names) // columns)
    if words:
        out += [f'<g transform="translate(0 {ink.num(height + 4)})">', *below, "</g>"]
        height += words + 4
    return out, height


def _shown_values(stage: "Stage", numbers: Mapping[str, Any]) -> list[float]:
    values = [numbers["values"][m][k] for m, layers in stage.picture.drawn for k in layers]
    return [value for value in values if value is not None]


def _chart(stage: "Stage", name: str, wide: float) -> list[str]:
    theme, numbers = stage.theme, stage.picture.view["numbers"][name]
    low, high, ticks = _axis(name, svg_bands.reach(stage, name, _shown_values(stage, numbers)))
    longest = max(ink.text_width(_tick(name, tick), 10.5) for tick in _labelled(ticks))
    right, top, bottom = wide - max(TICKS, 8 + longest), HEAD + 6.0, HEAD + CHART_HEIGHT - 16

    def up(value: float) -> float:
        return min(bottom + 5, max(HEAD, bottom - (value - low) / (high - low) * (bottom - top)))

    def place(depth: float, value: float) -> Point:
        return 4 + (right - 8) * depth, up(value)

    out = _head(stage, name)
    for tick in ticks:
        null = name == "turning_angle" and tick == math.pi / 2 and svg_bands.null_of(stage, name) is None
        ends = [(0.0, up(tick)), (right, up(tick))]
        out.append(ink.line(ends, theme.ink2 if null else theme.hair, 1.0, dash="2 3" if null else ""))
    out += [
        ink.line_of_text(right + 6, up(tick) + 3.6, _tick(name, tick), 10.5, theme.ink2)
        for tick in _labelled(ticks)
    ]
    out += svg_bands.nulls(stage, name, place) + svg_bands.bands(stage, name, place)
    for m, layers in reversed(stage.picture.drawn):
        out += _curve(stage, m, layers, numbers["values"][m], right, up)
    foot = bottom + 16
    out.append(ink.line_of_text(0, foot, "input", 10.5, theme.ink2))
    out.append(ink.line_of_text(right, foot, "output", 10.5, theme.ink2, anchor="end"))
    return out


def _head(stage: "Stage", name: str) -> list[str]:
    unit = (
        ("" if svg_bands.null_of(stage, name) else "90° if random")
        if name == "turning_angle"
        else ""
        if name == "progress"
        else stage.picture.view["unit"]
    )
    head = ink.line_of_text(0, 12, HEADS[name], 12, stage.theme.ink, 600)
    if not unit:
        return [head]
    style = f'fill="{ink.css(stage.theme.ink2)}" font-size="11" font-weight="400"'
    return [f"{head.removesuffix('</text>')}<tspan {style}> {ink.escape(unit)}</tspan></text>"]


def _curve(
    stage: "Stage", m: int, layers: list[int], values: list[float | None], right: float, up: Any
) -> list[str]:
    """Return one model's line, broken where a value is undefined, and its markers."""
    last = max(1, len(values) - 1)
    pieces: list[list[Point]] = [[]]
    marks = []
    for k in layers:
        value = values[k]
        if value is None:
            pieces.append([])
            continue
        x, y = 4 + (right - 8) * k / last, up(value)
        pieces[-1].append((x, y))
        marks.append(ink.marker(stage.marks[m], x, y, 2.9, stage.tint(m, k), stage.theme.paper, rim=0.6))
    lines = [ink.line(piece, stage.model_tint(m), 1.5) for piece in pieces if len(piece) > 1]
    return lines + marks


def _axis(name: str, values: list[float]) -> tuple[float, float, list[float]]:
    """Lowest and highest value of a chart, and where its hairlines are."""
    if name == "turning_angle":
        return 0.0, math.pi, [0.0, math.pi / 2, math.pi]
    if name == "progress":
        low, high = min(0.0, *values), max(1.0, *values)
        step = next((s for s in (0.5, 1.0, 2.0, 5.0) if (high - low) / s <= 3.5), 10.0)
        below, above = int((0.1 - low) / step), int((high + 0.1) / step)
        return low, high, [step * q for q in range(-below, above + 1)]
    high = max(values) * 1.04 or 1.0
    step = _round_step(high)
    return 0.0, high, [step * q for q in range(int(high / step) + 1)]


def _round_step(high: float) -> float:
    """1, 2, 2.5 or 5 times a power of ten, such that two to four hairlines fit."""
    power = 10.0 ** math.floor(math.log10(high))
    return next(power * q for q in (0.5, 1.0, 2.0, 2.5) if high / (power * q) < 4)


def _labelled(ticks: list[float]) -> list[float]:
    """Every tick, or every second one where there are four."""
    return ticks if len(ticks) <= 3 or ticks[0] < 0 else ticks[::2]


def _tick(name: str, value: float) -> str:
    if name == "turning_angle":
        return f"{math.degrees(value):.0f}°"
    if name == "progress":
        return "100 %" if value == 1 else f"{100 * value:.0f}".replace("-", "−")
    return "0" if value == 0 else f"{value:.3g}" if value < 100 else plain(value)
