"""What the colours of a metric field span, colours of numbers, and ticks: as the page has them.

The rules are those of js/src/field/scale.ts.
"""

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from . import svg_ink as ink
from .field_slice import OWN
from .svg_ink import Colour, Theme
from .svg_matrix import ticks

PALEST, PALE = 0.03, 0.46  # of the ink or of a model's colour, below both models' ellipses
EVEN_FIELD = 1.1  # a field of one value still gets a bar: by this factor about it


class Span:
    """What colours span: as the page has it (js/src/field/scale.ts)."""

    def __init__(self, quantity: str, fields: Sequence[np.ndarray], theme: Theme):
        known = np.concatenate([field[np.isfinite(field)] for field in fields]) if fields else np.array([])
        low, high = (float(known.min()), float(known.max())) if known.size else (1.0, 1.0)
        self.theme, self.log, self.split = theme, quantity in OWN, quantity == "log_scale"
        if quantity == "spectral_ratio":
            low, high = 0.0, max(high if known.size else 1.0, 0.05)
        elif self.split:
            high = max(-low, high, 0.05) if known.size else 1.0
            low = -high
        else:
            low = 1.0 if quantity == "anisotropy" else low
            if high / low < EVEN_FIELD:
                low, high = low if quantity == "anisotropy" else low / EVEN_FIELD, high * EVEN_FIELD
        self.low, self.high = low, high

    def share(self, value: Any) -> Any:
        """Where values lie in the span, 0 to 1."""
        warp = np.log if self.log else np.asarray
        at = (warp(value) - warp(self.low)) / (warp(self.high) - warp(self.low))
        return np.clip(at, 0, 1)

    def colour(self, share: float) -> Colour:
        """Colour of a share; fields of a pair are pale, as both models' ellipses lie on them."""
        pale = ink.mix(self.theme.paper, self.theme.ink, PALEST)
        if self.log:
            return self.theme.ramp(share)
        if not self.split:
            return ink.mix(self.theme.paper, self.theme.ink, PALEST + share * (PALE - PALEST))
        return ink.mix(pale, self.theme.model(1 if share < 0.5 else 0), PALE * abs(2 * share - 1))

    def ticks(self, most: int) -> list[tuple[float, str]]:
        """Round numbers on the bar, not more than `most` but at least two."""
        if not self.log:
            return several(self.low, self.high, most)
        found: list[float] = []
        powers = 10.0 ** np.arange(math.floor(math.log10(self.low)), math.ceil(math.log10(self.high)) + 1)
        for factors in ((1,), (1, 3), (1, 2, 5), (1, 1.5, 2, 3, 5, 7)):
            next_ = [f * p for p in powers for f in factors if self.low * 0.999 <= f * p <= self.high * 1.001]
            if len(next_) > most and len(found) > 1:
                break
            found = next_
        if len(found) < 2:
            return [tick for tick in several(self.low, self.high, most) if tick[0] > 0]
        found = found[:: math.ceil(len(found) / most)]
        return [(value, f"{value:g}" if 1e-3 <= value < 1e4 else f"{value:.0e}") for value in found]


def several(low: float, high: float, most: int) -> list[tuple[float, str]]:
    """Return at least two round numbers, also where that is more than asked for."""
    found = ticks(low, high, most)
    return found if len(found) > 1 or most > 9 else several(low, high, most + 1)


def axis_ticks(axis: Mapping[str, Any], edges: np.ndarray, most: int) -> list[tuple[float, str]]:
    """Ticks of an axis: multiples of pi for angles over a whole turn, else round numbers."""
    low, high = float(edges[0]), float(edges[-1])
    if axis["unit"] == "rad" and abs(axis["high"] - axis["low"] - 2 * math.pi) < 1e-6:
        names = {-2: "−π", -1: "−π/2", 0: "0", 1: "π/2", 2: "π", 3: "3π/2", 4: "2π"}
        return [(k * math.pi / 2, text) for k, text in names.items() if low <= k * math.pi / 2 <= high]
    return several(low, high, most)
