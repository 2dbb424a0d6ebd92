"""What may be asked of a geometry: distances, geodesics, or tangent vectors. Documented here, once.

A geometry states no more than it can do; whatever can be derived is a free function in `measure.py` or
`means.py`. Points and tangent vectors are plain arrays (numpy, torch, ...); leading axes broadcast.

Facts that a geometry states, and what is assumed where it does not:

- ``name``: what errors and pictures call it.
- ``point_ndim`` (1): axes of a point: 1 for vectors (..., d), 2 for matrices (..., r, c).
- ``curvature`` (None): ">=0", "0" or "<=0" (in the sense of Alexandrov, by which the angles of a triangle sum
  to at least, exactly or at most pi); None if it has both signs or nobody knows.
- ``ragged`` (False): points may differ in the length of their last axis, and zeros appended to it change
  nothing.

Operations that a geometry may have beyond the protocols below, used where they exist:

- ``pairwise(points)``: all distances (n, n), where they can be had faster than one by one.
- ``project(p)``: the point without the round-off that repeated steps leave.
- ``angle(a, b, c)``: the angle at b, where logarithms do not tell it.
- ``tangent_angle(p, u, v)``: the angle of two tangent vectors, where `inner` depends on how they are given.
- ``line_parameter(c, a, b)``: closed form of the nearest point on the line through a and b.
- ``nearest(c, a, b, line)``: the same by a search of its own, as a `measure.Nearest`.
- ``random_tangent(p, rng)``: a tangent vector of length 1 at p with no preferred direction in the geometry's
  inner product (numpy), for random walks.
- ``angle_from_distances``, ``foot_from_distances``, ``distances_to_geodesic``: the same questions answered
  from distances alone, without points (sphere and flat space).
"""

from typing import Any, Protocol, runtime_checkable

Array = Any


@runtime_checkable
class Dissimilarity(Protocol):
    """A geometry that gives distances only (perhaps without the triangle inequality).

    Points of one geometry have one shape, unless it says ``ragged = True``.
    """

    name: str

    def distance(self, p: Array, q: Array) -> Array:
        """Distance between points, broadcasting over leading axes; 0 when they are the same."""


@runtime_checkable
class LengthGeometry(Dissimilarity, Protocol):
    """A geometry whose distances are lengths of shortest paths."""

    def geodesic(self, p: Array, q: Array, t: Array) -> Array:
        """Point at the fraction t of the shortest path from p (t = 0) to q (t = 1).

        t is a number or an array; its axes come before the axes of a point. Values outside [0, 1] continue
        the path where the geometry allows.
        """


@runtime_checkable
class RiemannianGeometry(LengthGeometry, Protocol):
    """A geometry with tangent vectors: directions, angles, straight continuation."""

    def log(self, p: Array, q: Array) -> Array:
        """Tangent vector at p that points to q and is as long as their distance."""

    def exp(self, p: Array, v: Array) -> Array:
        """Point reached from p by following v straight on for its length: exp(p, log(p, q)) = q."""

    def inner(self, p: Array, u: Array, v: Array) -> Array:
        """Inner product of two tangent vectors at p."""

    def norm(self, p: Array, v: Array) -> Array:
        """Length of a tangent vector at p."""

    def transport(self, p: Array, q: Array, v: Array) -> Array:
        """Tangent vector v at p, carried along the geodesic to q without turning (an isometry)."""
