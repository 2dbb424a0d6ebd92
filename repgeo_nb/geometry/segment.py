"""The point of a segment between aligned shapes that is nearest to a third shape."""

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

GRID = 49
INSIDE = 1e-9


def nearest_on_segment(
    c: Floats, a: Floats, b: Floats, weights: Callable[[Any], Any], angular: bool
) -> float:
    """Fraction t at which w1(t) a + w2(t) b comes nearest to c, over rotations of c; b is aligned to a.

    The nuclear norm of w1 a^T c + w2 b^T c tells the distance: both products are taken once. Its derivative
    is <U V^T, w1' a^T c + w2' b^T c> with the singular vectors U, V. Where singular values vanish the
    distance has a kink, at a maximum: minima are smooth, roots of the derivative or ends.
    """
    from scipy.optimize import brentq, minimize_scalar

    products = _filled(a.T @ c, b.T @ c)
    inner = float(np.vdot(a, a)), float(np.vdot(a, b)), float(np.vdot(b, b))

    def mixed(w1: Any, w2: Any) -> Floats:
        return np.asarray(np.multiply.outer(w1, products[0]) + np.multiply.outer(w2, products[1]))

    def height(t: Any) -> Any:
        """Half the squared distance, but for a constant."""
        w1, w2, _, _ = weights(t)
        nuclear = np.linalg.svd(mixed(w1, w2), compute_uv=False).sum(axis=-1)
        if angular:
            return -nuclear
        return (w1**2 * inner[0] + 2 * w1 * w2 * inner[1] + w2**2 * inner[2]) / 2 - nuclear

    def slope(t: float) -> float:
        w1, w2, d1, d2 = weights(t)
        u, _, vh = np.linalg.svd(mixed(w1, w2), full_matrices=False)
        nuclear = float(np.vdot(u @ vh, mixed(d1, d2)))
        if angular:
            return -nuclear
        return float(w1 * d1 * inner[0] + (w1 * d2 + w2 * d1) * inner[1] + w2 * d2 * inner[2]) - nuclear

    ts = np.linspace(0.0, 1.0, GRID)
    heights = np.array([height(t) for t in ts])  # one by one: a batch would hold GRID large products
    padded = np.concatenate([[np.inf], heights, [np.inf]])
    found: list[float] = []
    for place in np.flatnonzero((heights <= padded[:-2]) & (heights <= padded[2:])):
        k = int(place)
        # a little inside: at the very ends a narrower shape makes a kink
        low = max(float(ts[max(k - 1, 0)]), INSIDE)
        high = min(float(ts[min(k + 1, GRID - 1)]), 1 - INSIDE)
        if slope(low) < 0 < slope(high):
            found.append(float(brentq(slope, low, high, xtol=1e-15, rtol=1e-14)))
        elif 0 < k < GRID - 1:
            best = minimize_scalar(height, bounds=(low, high), method="bounded", options={"xatol": 1e-10})
            found.append(float(best.x))
        else:
            found.append(float(ts[k]))
    return found[int(np.argmin(np.array([height(t) for t in found])))]


def _filled(x: Floats, y: Floats) -> tuple[Floats, Floats]:
    """Take the rows and columns in which either matrix is more than rounding: padding only adds others."""
    size = np.maximum(np.abs(x), np.abs(y))
    large = size > 1e-15 * size.max()
    rows, columns = np.flatnonzero(large.any(axis=1)), np.flatnonzero(large.any(axis=0))
    if not len(rows):
        return x, y
    return x[np.ix_(rows, columns)], y[np.ix_(rows, columns)]
