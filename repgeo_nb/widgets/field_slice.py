"""One layer of a metric field's payload as arrays: for the printed figure and the text table.

The formulas are those of the page (js/src/field/tensor.ts): closed form, from the factors.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from ..msa.ratio import compare_metrics
from .field_payload import NO_VALUE

OWN = ("magnification", "anisotropy")
PAIR = ("spectral_ratio", "log_scale")


@dataclass(frozen=True)
class Stretches:
    """How one model stretches the input at each point; NaN where the metric has not full rank."""

    most: np.ndarray  # (point,)
    least: np.ndarray
    along: np.ndarray  # (point, 2): displacement of input length 1 that is stretched most
    across: np.ndarray
    rank: np.ndarray

    @property
    def magnification(self) -> np.ndarray:
        """Area of the image of a unit of area."""
        return self.most * self.least

    @property
    def anisotropy(self) -> np.ndarray:
        """Greatest over least stretch."""
        return self.most / self.least


@dataclass(frozen=True)
class Mean:
    """Over the points, by their weights; of ratios the geometric mean."""

    value: float
    error: float
    n: int


@dataclass(frozen=True)
class Layer:
    """What is shown: one layer of one model or two."""

    name: str
    place: int
    models: tuple[int, ...]
    labels: tuple[str, ...]
    points: np.ndarray  # (point, 2)
    weight: np.ndarray
    reference: np.ndarray  # (point, 2, 2)
    factors: np.ndarray  # (model, point, 2, 2)
    ranks: np.ndarray  # (model, point)
    masked: bool  # are means of a pair over points of full rank only

    @cached_property
    def stretches(self) -> list[Stretches]:
        """Of each model."""
        return [_stretches(r, self.reference, rank) for r, rank in zip(self.factors, self.ranks, strict=True)]

    @cached_property
    def pair(self) -> dict[str, np.ndarray]:
        """Spectral ratio and log scale of the first model against the second, (point,)."""
        known = (self.ranks != NO_VALUE).all(axis=0)
        safe = np.where(known[None, :, None, None], self.factors, np.eye(2))
        both = compare_metrics(safe[0], safe[1], factors=True, rtol=1e-6)
        found = {"spectral_ratio": both.spectral_ratio, "log_scale": both.log_scale}
        return {name: np.where(known, field, np.nan) for name, field in found.items()}

    def field(self, quantity: str, i: int = 0) -> np.ndarray:
        """One number per point."""
        return self.pair[quantity] if quantity in PAIR else getattr(self.stretches[i], quantity)

    def mean(self, quantity: str, i: int = 0) -> Mean:
        """Over the points where there is a number."""
        all_ = self.field(quantity, i)
        known = np.isfinite(all_)
        if self.masked and quantity in PAIR:
            known &= (self.ranks == 2).all(axis=0)
        if not known.any():
            return Mean(np.nan, np.nan, 0)
        numbers, weight = all_[known], self.weight[known] / self.weight[known].sum()
        if quantity in OWN:
            return Mean(float(np.exp(weight @ np.log(numbers))), np.nan, int(known.sum()))
        mean = float(weight @ numbers)
        # sd over the root of the effective number of points, (sum w)^2 / sum w^2
        error = float(np.sqrt(weight @ (numbers - mean) ** 2 * (weight @ weight)))
        return Mean(mean, error, int(known.sum()))


def take(
    payload: Mapping[str, Any], state: Mapping[str, Any] | None = None, layer: str | None = None
) -> Layer:
    """Return the layer and the models of a state; `layer` overrules its own."""
    state = state or {}
    names = [model["name"] for model in payload["models"]]
    layers = [each["name"] for each in payload["models"][0]["layers"]]
    wanted = layer if layer is not None else state.get("layer")
    k = layers.index(wanted) if wanted in layers else len(layers) - 1
    shown = [names.index(name) for name in state.get("shown") or () if name in names][:2]
    models = tuple(shown or range(min(2, len(names))))
    n = len(payload["points"]["ids"])
    factors = _square(_floats(payload["factors"]).reshape(len(names), len(layers), n, 3)[list(models), k])
    ranks = np.frombuffer(payload["ranks"], "u1").reshape(len(names), len(layers), n)[list(models), k]
    given = payload["reference"]["factors"]
    reference = np.tile(np.eye(2), (n, 1, 1)) if given is None else _square(_floats(given).reshape(n, 3))
    weight = payload["points"]["weight"]
    points = np.stack([_floats(payload["points"][axis]) for axis in "xy"], axis=1)
    return Layer(
        layers[k],
        k,
        models,
        tuple(payload["models"][m]["label"] for m in models),
        points,
        np.full(n, 1 / n) if weight is None else _floats(weight),
        reference,
        factors,
        ranks,
        payload["points"]["masked"],
    )


def _floats(raw: bytes) -> np.ndarray:
    return np.frombuffer(raw, "<f4").astype(np.float64)


def _square(three: np.ndarray) -> np.ndarray:
    """Upper triangular (..., 2, 2) of three numbers."""
    zero = np.zeros_like(three[..., 0])
    rows = [np.stack([three[..., 0], three[..., 1]], -1), np.stack([zero, three[..., 2]], -1)]
    return np.stack(rows, axis=-2)


def _stretches(r: np.ndarray, s: np.ndarray, rank: np.ndarray) -> Stretches:
    """Singular values of R S^-1, and the displacements S^-1 v of its right singular vectors v."""
    inverse = np.linalg.inv(s)
    _, found, vt = np.linalg.svd(r @ inverse)
    displaced = inverse @ np.swapaxes(vt, -1, -2)
    whole = rank == 2
    most, least = (np.where(whole, found[:, i], np.nan) for i in (0, 1))
    return Stretches(most, least, displaced[..., 0], displaced[..., 1], rank)
