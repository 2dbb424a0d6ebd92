"""Flat space: points are vectors, geodesics are straight lines."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from ..linalg import like, namespace, nan_like, unit
from ..linalg import norm as vector_norm
from . import triangles

Array = Any


def _identity(x: Array) -> Array:
    return x


class Euclidean:
    """Vectors (..., d) with the straight-line distance.

    Examples
    --------
    >>> import numpy as np
    >>> float(Euclidean().distance(np.zeros(2), np.array([3.0, 4.0])))
    5.0
    """

    name = "euclidean"
    point_ndim = 1
    curvature = "0"

    def __repr__(self) -> str:
        return "Euclidean()"

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self)

    def __hash__(self) -> int:
        return hash(type(self))

    def distance(self, p: Array, q: Array) -> Array:
        """Length |p - q|."""
        return vector_norm(p - q)

    def geodesic(self, p: Array, q: Array, t: Array) -> Array:
        """Point p + t (q - p)."""
        return p + like(t, p)[..., None] * (q - p)  # the axes of t come before those of a point

    def log(self, p: Array, q: Array) -> Array:
        """Difference q - p."""
        return q - p

    def exp(self, p: Array, v: Array) -> Array:
        """Sum p + v."""
        return p + v

    def inner(self, p: Array, u: Array, v: Array) -> Array:  # noqa: ARG002 (the same at every p)
        """Euclidean inner product."""
        return namespace(u, v).sum(u * v, axis=-1)

    def norm(self, p: Array, v: Array) -> Array:  # noqa: ARG002 (the same at every p)
        """Euclidean length."""
        return vector_norm(v)

    def transport(self, p: Array, q: Array, v: Array) -> Array:
        """Vector v unchanged: flat space has one tangent space."""
        return v + 0 * (q - p)

    def random_tangent(self, p: Array, rng: np.random.Generator) -> Array:
        """Draw a vector of length 1, every direction equally likely (numpy)."""
        return unit(rng.standard_normal(np.shape(p)))

    def pairwise(self, points: Sequence[Array]) -> Array:
        """All distances, (n, n): row by row from differences, so close points keep their digits."""
        stacked = points if hasattr(points, "ndim") else namespace(*points).stack(list(points))
        rows = [self.distance(p, stacked) for p in points]
        return namespace(stacked).stack(rows)

    def line_parameter(self, c: Array, a: Array, b: Array) -> Array:
        """<c - a, b - a> / |b - a|^2; NaN where a = b."""
        xp = namespace(a, b, c)
        square = xp.sum((b - a) ** 2, axis=-1)
        return xp.sum((c - a) * (b - a), axis=-1) / xp.where(square > 0, square, nan_like(square))

    def angle_from_distances(self, ab: Array, bc: Array, ac: Array) -> Array:
        """Angle at b of a plane triangle from its sides, in [0, pi]; NaN where a or c is b."""
        return triangles.vertex_angle(ab, bc, ac, _identity)

    def foot_from_distances(self, ca: Array, cb: Array, ab: Array) -> tuple[Array, Array]:
        """Foot of c on the line through a and b: (t, height); t is NaN where a = b."""
        xp, ca, cb, ab = triangles.numbers(ca, cb, ab)
        at_a = triangles.vertex_angle(ca, ab, cb, _identity)
        at_a = xp.where(ca > 0, at_a, xp.zeros_like(at_a))
        t = ca * xp.cos(at_a) / xp.where(ab > 0, ab, nan_like(ab))
        return t, xp.where(ab > 0, ca * xp.abs(xp.sin(at_a)), ca)

    def distances_to_geodesic(self, ca: Array, cb: Array, ab: Array, t: Array) -> Array:
        """Distance from c to the point at fraction t of a -> b.

        d^2 = (ca - t ab)^2 + 4 ca t ab sin^2(angle at a / 2).
        """
        xp, ca, cb, ab, t = triangles.numbers(ca, cb, ab, t)
        at_a = triangles.vertex_angle(ca, ab, cb, _identity)
        half = xp.where((ca > 0) & (ab > 0), xp.sin(at_a / 2), xp.zeros_like(at_a))
        return triangles.root(xp, (ca - t * ab) ** 2 + 4 * ca * t * ab * half**2)
