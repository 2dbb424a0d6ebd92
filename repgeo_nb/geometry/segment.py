"""The point of a segment between aligned shapes that is nearest to a third shape: the nearest of all minima.

On the segment M(t) = w1(t) a^T c + w2(t) b^T c, and its nuclear norm, the largest of the inner products with
rotations, tells the distance to c. On a straight segment each of these is linear in t, so that the norm is
convex; on an arc each is a sinusoid. Between two points it lies below the line, or the sinusoid, through its
values there, which bounds the distance from below: intervals that cannot hold the nearest point are left out.
"""

import heapq
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .shape_table import singular_values

Floats = NDArray[np.float64]

GRID = 17
TOLERANCE = 1e-12  # of half the squared distance, or of its cosine, as a share of the points' squared size
NARROW = 1e-9  # intervals are not halved further
LIMIT = 5000  # evaluations


class Segment:
    """Heights of a segment's points over a third point: half the squared distance, or minus the cosine of it.

    Parameters
    ----------
    c, a, b
        The third point, and the ends; b is aligned to a.
    weights
        t -> w1, w2 and their derivatives.
    angle
        Length of the arc from a to b, or None for a straight segment.
    """

    def __init__(
        self, c: Floats, a: Floats, b: Floats, weights: Callable[[Any], Any], angle: float | None
    ) -> None:
        self.products = _filled(a.T @ c, b.T @ c)
        self.inner = float(np.vdot(a, a)), float(np.vdot(a, b)), float(np.vdot(b, b))
        self.size = 1.0 if angle is not None else self.inner[0] + self.inner[2] + float(np.vdot(c, c))
        self.weights, self.angle = weights, angle
        self.best = (np.inf, 0.0)
        """Least height found, and where."""
        self.evaluations = 0

    def nearest(self) -> float:
        """Fraction t of the nearest point."""
        ts = np.linspace(0.0, 1.0, GRID)
        norms = [self.nuclear(float(t)) for t in ts]
        heap: list[tuple[float, float, float, float, float]] = []
        for k in range(GRID - 1):
            self.push(heap, float(ts[k]), norms[k], float(ts[k + 1]), norms[k + 1])
        self.polish(self.best[1] - ts[1], self.best[1] + ts[1])
        while heap and heap[0][0] < self.best[0] - TOLERANCE * self.size and self.evaluations < LIMIT:
            _, low, at_low, high, at_high = heapq.heappop(heap)
            middle, before = (low + high) / 2, self.best[0]
            at_middle = self.nuclear(middle)
            if self.best[0] < before:
                self.polish(low, high)
            if high - low > NARROW:
                self.push(heap, low, at_low, middle, at_middle)
                self.push(heap, middle, at_middle, high, at_high)
        self.polish(self.best[1] - 1e-5, self.best[1] + 1e-5)
        return self.best[1]

    def nuclear(self, t: float) -> float:
        """Nuclear norm at t; the height there is remembered if it is the least."""
        self.evaluations += 1
        w1, w2, _, _ = self.weights(t)
        norm = float(singular_values(w1 * self.products[0] + w2 * self.products[1]).sum())
        self.best = min(self.best, (self.square(t) - norm, t))
        return norm

    def square(self, t: float) -> float:
        """Half the squared norm of the segment's point, which is constant on an arc."""
        first, mixed, last = self.inner
        return (
            0.0 if self.angle is not None else ((1 - t) ** 2 * first + t**2 * last) / 2 + t * (1 - t) * mixed
        )

    def slope(self, t: float) -> float:
        """Give the derivative of the height; the norm's is <U V^T, M'>, U and V the singular vectors of M."""
        w1, w2, d1, d2 = self.weights(t)
        u, _, vh = np.linalg.svd(w1 * self.products[0] + w2 * self.products[1], full_matrices=False)
        norm = float(np.vdot(u @ vh, d1 * self.products[0] + d2 * self.products[1]))
        first, mixed, last = self.inner
        return -norm if self.angle is not None else t * last - (1 - t) * first + (1 - 2 * t) * mixed - norm

    def push(self, heap: list[Any], low: float, at_low: float, high: float, at_high: float) -> None:
        """Keep an interval with the lower bound of its heights, where that is below the least height."""
        bound = self.bound(low, at_low, high, at_high)
        if bound < self.best[0] - TOLERANCE * self.size:
            heapq.heappush(heap, (bound, low, at_low, high, at_high))

    def bound(self, low: float, at_low: float, high: float, at_high: float) -> float:
        """Height that no point between has less than, from the norms at both ends."""
        if self.angle is not None:
            arc = (high - low) * self.angle
            rise = (at_high - at_low * np.cos(arc)) / np.sin(arc)
            top = float(np.hypot(at_low, rise))
            return -top if 0 < np.arctan2(rise, at_low) < arc else -max(at_low, at_high)
        first, mixed, last = self.inner
        rise = (at_high - at_low) / (high - low)
        t = min(max((rise + first - mixed) / (first - 2 * mixed + last), low), high)
        return self.square(t) - at_low - rise * (t - low)

    def polish(self, low: float, high: float) -> None:
        """Look for a minimum between by the root of the derivative."""
        from scipy.optimize import brentq

        # a little inside: at the very ends a narrower shape makes a kink
        low, high = max(low, NARROW), min(high, 1 - NARROW)
        if low < high and self.slope(low) < 0 < self.slope(high):
            self.nuclear(float(brentq(self.slope, low, high, xtol=1e-15, rtol=1e-14)))


def _filled(x: Floats, y: Floats) -> tuple[Floats, Floats]:
    """Take the rows and columns in which either matrix is more than rounding: padding only adds others."""
    size = np.maximum(np.abs(x), np.abs(y))
    large = size > 1e-15 * size.max()
    rows, columns = np.flatnonzero(large.any(axis=1)), np.flatnonzero(large.any(axis=0))
    if not len(rows):
        return x, y
    return np.asarray(x[np.ix_(rows, columns)]), np.asarray(y[np.ix_(rows, columns)])
