"""One slice of a matrix payload as arrays, and what its colours span: for the printed figure and the table.

The rules are those of the page (js/src/matrix/scale.ts).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from .matrix_payload import NOTHING
from .svg_words import plain


@dataclass(frozen=True)
class Slice:
    """What is shown for one value of every further dim."""

    values: np.ndarray  # (row, column), NaN where there is none
    beside: dict[str, np.ndarray]  # the same shape, by field
    rows: list[tuple[str, str]]  # [model, layer] of each row
    columns: list[tuple[str, str]]
    span: tuple[float, float]  # of the colours
    at: list[str]  # the further dims in words

    def selves(self, payload: Mapping[str, Any]) -> np.ndarray:
        """Cells that compare an entry with itself."""
        sides = payload["sides"]
        row = list(zip(self.rows, sides["row"]["names"], strict=True))
        column = list(zip(self.columns, sides["column"]["names"], strict=True))
        return np.array([[a == b for b in column] for a in row])

    def null_span(self, payload: Mapping[str, Any]) -> tuple[float, float] | None:
        """Least and largest null level of different layers; None without one."""
        levels = self.beside.get("null")
        if levels is None:
            return None
        known = levels[~self.selves(payload) & ~np.isnan(levels)]
        return (float(known.min()), float(known.max())) if known.size else None


def take(payload: Mapping[str, Any], state: Mapping[str, Any] | None = None) -> Slice:
    """Slice of the state's `at`, with the colours of its `scale`."""
    state = state or {}
    place, at = {}, []
    for extra in payload["extras"]:
        options = [each["value"] for each in extra["options"]]
        wanted = (state.get("at") or {}).get(extra["name"])
        i = options.index(wanted) if wanted in options else extra["start"]
        place[extra["name"]] = i
        at.append(f"{extra['label'].lower()} {extra['options'][i]['label']}")
    sizes = {extra["name"]: len(extra["options"]) for extra in payload["extras"]}
    sizes |= {side: len(payload["sides"][side]["names"]) for side in ("row", "column")}
    fields = {name: _numbers(field, sizes) for name, field in payload["fields"].items()}
    shape = (sizes["row"], sizes["column"])
    beside = {
        name: _here(numbers, payload["fields"][name]["dims"], place, shape)
        for name, numbers in fields.items()
    }
    refs = [(model["name"], layer["name"]) for model in payload["models"] for layer in model["layers"]]
    named = {}
    for side in ("row", "column"):
        about = payload["sides"][side]["refs"]
        codes = np.array(about["codes"]).reshape([sizes[dim] for dim in about["dims"]])
        full = _here(codes, about["dims"], place, shape)
        line = full[:, 0] if side == "row" else full[0]
        named[side] = [refs[int(i)] for i in line]
    span = _span(payload, fields["value"], state.get("scale", "range"), named)
    return Slice(beside.pop("value"), beside, named["row"], named["column"], span, at)


def _numbers(field: Mapping[str, Any], sizes: Mapping[str, int]) -> np.ndarray:
    shape = [sizes[dim] for dim in field["dims"]]
    if "floats" in field:
        return np.frombuffer(field["floats"], "<f4").astype(np.float64).reshape(shape)
    if "constant" in field:
        return np.array(np.nan if field["constant"] is None else field["constant"], dtype=np.float64)
    steps = np.frombuffer(field["steps"], "<u2").astype(np.float64).reshape(shape)
    return np.where(steps == NOTHING, np.nan, field["low"] + field["step"] * steps)


def _here(
    numbers: np.ndarray, dims: list[str], place: Mapping[str, int], shape: tuple[int, int]
) -> np.ndarray:
    """Return the slice at these places, over rows and columns."""
    found = numbers[tuple(place.get(dim, slice(None)) for dim in dims)]
    if "column" not in dims and "row" in dims:
        found = found[:, None]
    return np.broadcast_to(found, shape)


def _span(
    payload: Mapping[str, Any], every: np.ndarray, scale: str, named: Mapping[str, list[tuple[str, str]]]
) -> tuple[float, float]:
    """Return what the colours span, over all slices together."""
    measure = payload["measure"]
    known = every[~np.isnan(every)]
    low, high = float(known.min()), float(known.max())
    if scale == "data":
        names = [payload["sides"][side]["names"] for side in ("row", "column")]
        same = np.array(
            [
                [a == b and r == c for c, b in zip(named["column"], names[1], strict=True)]
                for r, a in zip(named["row"], names[0], strict=True)
            ]
        )
        apart = every[..., ~same]
        apart = apart[~np.isnan(apart)]
        return _widened(*((float(apart.min()), float(apart.max())) if apart.size else (low, high)))
    floor = measure["lowest"] if measure["lowest"] is not None else min(0.0, low)
    lowest = min(0.0, low) if floor < 0 else min(floor, low)
    top = measure["highest"] if measure["form"] == "similarity" and measure["highest"] is not None else high
    return _widened(lowest, max(top, high))


def _widened(low: float, high: float) -> tuple[float, float]:
    return (low, high) if high > low else (low, low + (abs(low) or 1.0))


def digits(value: float) -> str:
    """Write a value with the digits one can compare: three decimals about 1."""
    if not np.isfinite(value):
        return "–"
    size = abs(value)
    if size >= 100 or 0 < size < 0.0005:
        return plain(value)
    return f"{value:.{1 if size >= 10 else 2 if size >= 2 else 3}f}".replace("-", "−")
