"""The unit sphere: points are unit vectors, geodesics are great circles."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from ..errors import DegenerateRepresentation
from ..linalg import like, namespace, nan_like, sinc, unit
from ..linalg import norm as vector_norm
from . import triangles

Array = Any


def _sin(x: Array) -> Array:
    return namespace(x).sin(x)


class Sphere:
    """Unit vectors (..., d) with the angle between them as distance; curvature 1.

    Distances lie in [0, pi]. Every formula is accurate for small distances (none goes through arccos).

    Examples
    --------
    >>> import numpy as np
    >>> sphere = Sphere()
    >>> p, q = np.array([1.0, 0.0, 0.0]), np.array([0.0, 1.0, 0.0])
    >>> round(float(sphere.distance(p, q)), 4)
    1.5708
    >>> sphere.geodesic(p, q, 0.5).round(4)
    array([0.7071, 0.7071, 0.    ])
    """

    name = "sphere"
    point_ndim = 1
    curvature = ">=0"

    def __repr__(self) -> str:
        return "Sphere()"

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self)

    def __hash__(self) -> int:
        return hash(type(self))

    def distance(self, p: Array, q: Array) -> Array:
        """Angle 2 atan2(|p - q|, |p + q|), in [0, pi]."""
        # arccos of the inner product loses half the digits near 0 (in single precision 1e-4 becomes 0)
        return 2 * namespace(p, q).atan2(vector_norm(p - q), vector_norm(p + q))

    def geodesic(self, p: Array, q: Array, t: Array) -> Array:
        """[sin((1 - t) w) p + sin(t w) q] / sin w, with w the distance.

        Raises
        ------
        DegenerateRepresentation
            If p and q are antipodal: every great circle through p reaches q.
        """
        self._refuse_antipodal(p, q)
        w = self.distance(p, q)
        t = like(t, w)
        share_p = (1 - t) * sinc((1 - t) * w) / sinc(w)
        share_q = t * sinc(t * w) / sinc(w)
        return share_p[..., None] * p + share_q[..., None] * q

    def log(self, p: Array, q: Array) -> Array:
        """Distance w times the unit vector along q - <p, q> p.

        Raises
        ------
        DegenerateRepresentation
            If p and q are antipodal: there is no single direction from p to q.
        """
        self._refuse_antipodal(p, q)
        xp = namespace(p, q)
        gap = q - p  # from the difference: q - <p, q> p cancels for close points
        tangent = gap - xp.sum(p * gap, axis=-1, keepdims=True) * p
        length = vector_norm(tangent)
        safe = xp.where(length > 0, length, xp.ones_like(length))
        return (self.distance(p, q) / safe)[..., None] * tangent

    def exp(self, p: Array, v: Array) -> Array:
        """cos|v| p + sin|v| v / |v|."""
        length = vector_norm(v)
        return namespace(p, v).cos(length)[..., None] * p + sinc(length)[..., None] * v

    def project(self, p: Array) -> Array:
        """Point without the round-off in its length (repeated steps multiply it by 1 + 2 (1 - cos w))."""
        return unit(p)

    def inner(self, p: Array, u: Array, v: Array) -> Array:  # noqa: ARG002 (the same at every p)
        """Euclidean inner product of the tangent vectors."""
        return namespace(u, v).sum(u * v, axis=-1)

    def norm(self, p: Array, v: Array) -> Array:  # noqa: ARG002 (the same at every p)
        """Euclidean length of the tangent vector."""
        return vector_norm(v)

    def transport(self, p: Array, q: Array, v: Array) -> Array:
        """Vector v - <q, v> / (1 + <p, q>) (p + q): the plane of p and q is turned, the rest kept."""
        xp = namespace(p, q, v)
        self._refuse_antipodal(p, q)
        share = xp.sum(q * v, axis=-1) / (1 + xp.sum(p * q, axis=-1))
        return v - share[..., None] * (p + q)

    def random_tangent(self, p: Array, rng: np.random.Generator) -> Array:
        """Draw a tangent vector of length 1 at p, every direction equally likely (numpy)."""
        v = rng.standard_normal(np.shape(p))
        return unit(v - (v * p).sum(axis=-1, keepdims=True) * p)

    def pairwise(self, points: Sequence[Array]) -> Array:
        """All distances, (n, n): row by row from differences, so close points keep their digits."""
        stacked = points if hasattr(points, "ndim") else namespace(*points).stack(list(points))
        rows = [self.distance(p, stacked) for p in points]
        return namespace(stacked).stack(rows)

    def line_parameter(self, c: Array, a: Array, b: Array) -> Array:
        """Fraction t at which the great circle a -> b comes nearest to c; t w in (-pi, pi], NaN where a = b.

        t w = atan2(<c, u>, <c, a>) with u the unit tangent from a to b.
        """
        xp = namespace(a, b, c)
        w = self.distance(a, b)
        log = self.log(a, b)
        along = xp.sum(c * log, axis=-1) / xp.where(w > 0, w, nan_like(w))
        # <c, a> through the difference, so that points close to a keep their digits
        return xp.atan2(along, 1 - xp.sum((c - a) ** 2, axis=-1) / 2) / w

    def angle_from_distances(self, ab: Array, bc: Array, ac: Array) -> Array:
        """Angle at b of a spherical triangle from its three sides, in [0, pi]; NaN where a or c is b.

        Half-angle formula: accurate for small triangles.
        """
        return triangles.vertex_angle(ab, bc, ac, _sin)

    def foot_from_distances(self, ca: Array, cb: Array, ab: Array) -> tuple[Array, Array]:
        """Foot of c on the great circle through a and b: (t, height), from the distances alone.

        t is the position along a -> b in units of ab (t * ab in (-pi, pi], NaN where a = b), height the
        distance from c to the circle, in [0, pi / 2].
        """
        xp, ca, cb, ab = triangles.numbers(ca, cb, ab)
        at_a = triangles.vertex_angle(ca, ab, cb, _sin)
        at_a = xp.where(ca > 0, at_a, xp.zeros_like(at_a))  # c = a: at the start, wherever the line goes
        along, across = xp.sin(ca) * xp.cos(at_a), xp.sin(ca) * xp.sin(at_a)
        base = xp.sqrt(along**2 + xp.cos(ca) ** 2)
        t = xp.atan2(along, xp.cos(ca)) / xp.where(ab > 0, ab, nan_like(ab))
        # without a line (a = b) the height is the distance to the one point there is
        return t, xp.where(ab > 0, xp.atan2(xp.abs(across), base), ca)

    def distances_to_geodesic(self, ca: Array, cb: Array, ab: Array, t: Array) -> Array:
        """Distance from c to the point at fraction t of the geodesic a -> b, from the distances alone.

        hav(d) = hav(ca - t ab) + sin(ca) sin(t ab) hav(angle at a).
        """
        xp, ca, cb, ab, t = triangles.numbers(ca, cb, ab, t)
        at_a = triangles.vertex_angle(ca, ab, cb, _sin)
        half = xp.where((ca > 0) & (ab > 0), xp.sin(at_a / 2), xp.zeros_like(at_a))
        hav = xp.sin((ca - t * ab) / 2) ** 2 + xp.sin(ca) * xp.sin(t * ab) * half**2
        return 2 * xp.atan2(triangles.root(xp, hav), triangles.root(xp, 1 - hav))

    def _refuse_antipodal(self, p: Array, q: Array) -> None:
        xp = namespace(p, q)
        if bool(xp.any(vector_norm(p + q) < 1e-14)):
            raise DegenerateRepresentation(
                "geodesics on the sphere need points closer than pi, got antipodal points, which every great "
                "circle joins. Choose another start or target."
            )
