"""What a printed figure of frames looks at, and where its numbers stand (js/src/star/data.ts, scale.ts)."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .curves_axes import range_y, ticks_y
from .svg_words import DASH

DECADES = 4  # of a logarithmic scale; what is smaller lies at its lower end
PADDING = 1.08
QUARTERS = ("q25", "median", "q75")

Tick = tuple[float, str]


@dataclass(frozen=True)
class Span:
    """Ends of a scale."""

    log: bool
    low: float
    high: float

    def share(self, value: float) -> float:
        """Return where the value stands, from 0 to 1; below the scale 0."""
        if self.log:
            at = math.log(max(value, self.low) / self.low) / math.log(self.high / self.low)
        else:
            at = (value - self.low) / (self.high - self.low)
        return min(1.0, max(0.0, at))

    def is_below(self, value: float) -> bool:
        """Whether the value lies below the scale."""
        return self.log and value < 0.999 * self.low

    def ticks(self, most: int = 5) -> list[Tick]:
        """Round numbers within the ends, with their texts."""
        if not self.log:
            return ticks_y((self.low, self.high))
        decades, first = math.log10(self.high / self.low), math.floor(math.log10(self.low))
        powers = [10.0**p for p in range(first, math.ceil(math.log10(self.high)) + 1)]
        choices = [f for f in ((1, 2, 5), (1, 3)) if len(f) * decades <= most + 0.5]
        values = [f * power for power in powers for f in (choices[0] if choices else (1,))]
        found = [v for v in values if 0.999 * self.low <= v <= 1.001 * self.high]
        every = max(1, math.ceil(len(found) / (most + 1)))
        kept = [v for v in found if every == 1 or round(math.log10(v)) % every == 0]
        return [(v, f"{v:.3g}") for v in kept]


def span_of(measure: Mapping[str, Any]) -> Span:
    """Return the ends over all layers, models and directions: a length means the same at each."""
    numbers = measure["numbers"]
    found = [v for name in ("q25", "q75") for v in numbers[name] if v is not None]
    if measure["level"] is not None:
        found.append(measure["level"])
    if measure["scale"] == "linear":
        y = {"low": measure["low"], "high": measure["high"]}
        series = {"y": found or [0.0, 1.0], "low": None, "high": None}
        return Span(False, *range_y({"series": [series], "rules": [], "y": y}))
    high = max(*found, 1e-300) * PADDING
    least = min([v for v in found if v > 0] + [high / 2])
    return Span(True, max(least / PADDING, high / 10**DECADES), high)


@dataclass(frozen=True)
class Scene:
    """The payload as the traits show it."""

    payload: Mapping[str, Any]
    state: Mapping[str, Any]

    @property
    def layers(self) -> list[str]:
        """Names of the layers, the same of every model."""
        return [layer["name"] for layer in self.payload["models"][0]["layers"]]

    @property
    def layer(self) -> int:
        """The layer whose star is drawn."""
        return self.layers.index(self.state["layer"]) if self.state.get("layer") in self.layers else -1

    @property
    def charted(self) -> Mapping[str, Any]:
        """The measure chosen, the first where none is."""
        measures: list[Mapping[str, Any]] = self.payload["measures"]
        return next((m for m in measures if m["name"] == self.state.get("measure")), measures[0])

    @property
    def star(self) -> Mapping[str, Any]:
        """The measure of the star: the one chosen, where every direction has a number of it."""
        measures: list[Mapping[str, Any]] = [self.charted, *self.payload["measures"]]
        return next(m for m in measures if m["each"] == "direction")

    @property
    def models(self) -> list[int]:
        """Places of the models drawn."""
        hidden = set(self.state.get("hidden") or ())
        return [m for m, model in enumerate(self.payload["models"]) if model["name"] not in hidden]

    @property
    def chosen(self) -> list[int]:
        """Places of the directions followed through the layers, in the order of their choice."""
        names = [direction["name"] for direction in self.payload["directions"]]
        return [names.index(name) for name in self.state.get("directions") or () if name in names]

    def place(self, measure: Mapping[str, Any], m: int, layer: int, d: int | None) -> int:
        """Return where a number stands in its measure's lists."""
        frame = m * len(self.layers) + layer % len(self.layers)
        return frame if measure["each"] == "frame" else frame * len(self.payload["directions"]) + (d or 0)

    def number(
        self, measure: Mapping[str, Any], m: int, layer: int, d: int | None = None, name: str = "median"
    ) -> float | None:
        """Return a quantile over the stimuli; None where it is undefined."""
        value: float | None = measure["numbers"][name][self.place(measure, m, layer, d)]
        return value

    def reasons(
        self, measure: Mapping[str, Any], m: int, layer: int, d: int | None = None
    ) -> list[list[Any]]:
        """Why stimuli have no value there, with how many."""
        found: list[list[Any]] = measure["undefined"].get(str(self.place(measure, m, layer, d)), [])
        return found


def digits(value: float | None) -> str:
    """Three digits; powers of ten at the far ends; undefined is a dash."""
    if value is None:
        return DASH
    size = abs(value)
    if size and (size < 1e-3 or size >= 1e5):
        return f"{value:.1e}".replace("-", "−")
    decimals = 0 if size >= 100 else 1 if size >= 10 else 3 if 0 < size < 0.1 else 2
    return f"{value:.{decimals}f}".replace("-", "−")
