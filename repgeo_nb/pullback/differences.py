"""Derivatives of functions known by their values: a polynomial of degree 8 through nine points on a line.

The points lie around the place where there is room, and shifted inwards near an end of an interval: the
function is never asked outside its axes, nor on their ends, where a parametrisation may be singular.
"""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from .axes import Axis, Floats

Function = Callable[[Floats], NDArray[np.floating]]
NODES = np.arange(-4.0, 5.0)
ROOM = 4.5  # steps from an end to the middle node: the outermost node stays off the end
_POWERS = np.arange(9.0)
_TO_COEFFICIENTS = np.linalg.inv(np.vander(NODES, increasing=True))  # values -> polynomial
_INNER = np.linalg.inv(np.vander(NODES[1:-1], increasing=True))  # of degree 6, through the inner seven


def _slopes(place: Floats, inverse: Floats) -> Floats:
    """Weights of the nodes in the derivative at a place, in steps; (P,) -> (P, nodes)."""
    powers = _POWERS[: len(inverse)]
    monomials = powers * place[:, None] ** np.maximum(powers - 1, 0)
    weights: Floats = monomials @ inverse
    return weights


def step(axis: Axis, eps: float) -> float:
    """Step that balances truncation h^8 against rounding eps / h, for detail of a twentieth of the axis."""
    return float(eps ** (1 / 9) * axis.range / (4 * np.pi))


def along(f: Function, u: Floats, axes: Sequence[Axis], i: int) -> tuple[Floats, Floats]:
    """Differentiate f along axis i, and tell how far the lower order is from it; (P, m) -> (P, ...) twice.

    The second is an upper estimate of the error of the first (truncation and rounding), unless the function
    has detail much finer than the step.
    """
    axis = axes[i]
    first = f(u)
    eps = np.finfo(first.dtype).eps if first.dtype.kind == "f" else np.finfo(float).eps
    h = step(axis, float(eps))
    middle = u[:, i] if axis.periodic else np.clip(u[:, i], axis.low + ROOM * h, axis.high - ROOM * h)
    place = (u[:, i] - middle) / h
    weights = _slopes(place, _TO_COEFFICIENTS) / h
    inner = np.pad(_slopes(place, _INNER) / h, ((0, 0), (1, 1)))
    slope, lower = np.zeros(first.shape), np.zeros(first.shape)
    moved = u.copy()
    for k, node in enumerate(NODES):
        moved[:, i] = middle + node * h
        values = f(moved)
        shape = (-1, *(1,) * (values.ndim - 1))
        slope += weights[:, k].reshape(shape) * values
        lower += inner[:, k].reshape(shape) * values
    return slope, np.abs(slope - lower)


def gradient(f: Function, u: Floats, axes: Sequence[Axis]) -> tuple[Floats, float]:
    """All first derivatives, (P, m) -> (P, m, ...), and their largest error relative to the largest one."""
    found = [along(f, u, axes, i) for i in range(len(axes))]
    slopes = np.stack([slope for slope, _ in found], axis=1)
    largest = float(np.abs(slopes).max(initial=0.0))
    error = max(float(one.max(initial=0.0)) for _, one in found)
    return slopes, error / largest if largest > 0 else error


def second(slope: Callable[[Floats, int], Floats], u: Floats, axes: Sequence[Axis]) -> Floats:
    """All second derivatives, (P, m) -> (P, m, m, ...), from the function (u, j) -> derivative along axis j.

    Each pair of axes once: the result is symmetric to the last bit.
    """
    m = len(axes)
    pairs = {
        (i, j): along(lambda v, j=j: slope(v, j), u, axes, i)[0]  # type: ignore[misc]
        for i in range(m)
        for j in range(i, m)
    }
    rows = [np.stack([pairs[min(i, j), max(i, j)] for j in range(m)], axis=1) for i in range(m)]
    return np.stack(rows, axis=1)
