"""Axes of the printed curves: where a number stands, which ticks have room (js/src/lines/axis.ts)."""

import math
from collections.abc import Callable, Mapping
from typing import Any

from .svg_ink import text_width
from .svg_words import plain

Place = Callable[[float], float]
Tick = tuple[float, str]

FEW = 12  # distinct values that each get a tick of their own
APART = 12.0


def x_values(payload: Mapping[str, Any]) -> list[float]:
    """Every x of any line, once, in order."""
    return sorted({x for series in payload["series"] for x in series["x"]})


def scale_of(payload: Mapping[str, Any], wanted: str) -> str:
    """Return the scale of x: as wanted where there is a choice."""
    own, other = payload["x"]["scale"], payload["x"]["other"]
    logs = ("log", "symlog")
    fitting = [scale for scale in (own, other) if scale and (scale in logs) == (wanted == "log")]
    return str(fitting[0]) if wanted and fitting else str(own)


def place_x(values: list[float], scale: str) -> Place:
    """Return where a number stands along x, from 0 to 1."""
    least = min((v for v in values if v > 0), default=1.0)

    def warp(value: float) -> float:
        if scale == "log":
            return math.log(value)
        return math.log1p(value / least) if scale == "symlog" else value

    low, high = warp(values[0]), warp(values[-1])
    return lambda value: (warp(value) - low) / (high - low) if high > low else 0.5


def ticks_x(payload: Mapping[str, Any], scale: str, place: Place, width: float) -> list[Tick]:
    """Ticks along x: the values where they are few, else round numbers; those that collide are left out."""
    values, names = x_values(payload), payload["x"]["names"]
    own = values if names or len(values) <= FEW else _round(values, scale)
    ticks = [(value, names[int(value)] if names else number(value)) for value in own]
    kept: list[Tick] = []
    for tick in [*ticks[:1], *ticks[-1:], *ticks[1:-1]] if len(ticks) > 2 else ticks:
        half = _half(tick)
        if all(abs(place(tick[0]) - place(other[0])) * width >= half + _half(other) for other in kept):
            kept.append(tick)
    return sorted(kept)


def _half(tick: Tick) -> float:
    return (text_width(tick[1], 10.5) + APART) / 2


def _round(values: list[float], scale: str) -> list[float]:
    low, high = values[0], values[-1]
    if scale == "linear":
        step = max(nice((high - low) / 5), 1.0 if all(float(v).is_integer() for v in values) else 0.0)
        inner = [v for v in _multiples(low, high, step) if v - low > 0.5 * step]
        return [low, *inner] if low <= step else inner
    least = min(v for v in values if v > 0)
    powers = range(math.floor(math.log10(least)), math.ceil(math.log10(high)) + 1)
    found = [f * 10.0**power for power in powers for f in (1, 2, 5)]
    return ([low] if low <= 0 else []) + [v for v in found if least * 0.999 <= v <= high * 1.001]


def range_y(payload: Mapping[str, Any]) -> tuple[float, float]:
    """Return the ends of y: fixed ones, and round numbers about all lines, hidden or not."""
    rows = [series[end] or [] for series in payload["series"] for end in ("y", "low", "high")]
    values = [v for row in rows for v in row if v is not None] + [rule["value"] for rule in payload["rules"]]
    least, most = min(values), max(values)
    y = payload["y"]
    low = least if y["low"] is None else y["low"]
    high = max(most if y["high"] is None else y["high"], low)
    step = nice((high - low or abs(high) or 1.0) / 4)
    start = -_up_to(-least, step) if y["low"] is None else y["low"]
    fits = y["high"] is not None and most <= y["high"] + 1e-9
    end = y["high"] if fits else _up_to(most, step)
    return min(start, least), end if end > start else start + step


def _up_to(most: float, step: float) -> float:
    """Return the next tick, or a little above the highest value where that tick is far."""
    tick = math.ceil(most / step - 1e-9) * step
    return most + 0.15 * step if tick - most > 0.5 * step else tick


def ticks_y(edges: tuple[float, float]) -> list[Tick]:
    """Return the hairlines of y, with their texts."""
    step = nice((edges[1] - edges[0]) / 4)
    if len(_multiples(*edges, step)) < 3:
        step = nice((edges[1] - edges[0]) / 6)
    found = []
    for value in _multiples(*edges, step):
        far = abs(value) >= 1e4 or step < 1e-4
        text = "0" if abs(value) < step / 1e6 else plain(value) if far else f"{value:.6g}".replace("-", "−")
        found.append((value, text))
    return found


def _multiples(low: float, high: float, step: float) -> list[float]:
    return [i * step for i in range(math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9) + 1)]


def nice(x: float) -> float:
    """Return the smallest of 1, 2, 2.5 and 5 times a power of ten that is not below x."""
    power = 10.0 ** math.floor(math.log10(x))
    return power * next((f for f in (1, 2, 2.5, 5) if f * power >= x * 0.999), 10)


def number(value: float) -> str:
    """Write a number of the axis: whole ones without their point."""
    return f"{value:.6g}".replace("-", "−") if abs(value) < 1e6 else plain(value)
