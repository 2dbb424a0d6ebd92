"""Shapes: matrices up to a rotation of their columns, in flat space or on the sphere.

Sources: Williams et al. 2021 (shape metrics on representations); Kendall et al. 1999 and Le & Kendall 1993
(the quotient's geometry); Lange et al. 2023 (paths in it).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from ..errors import UnsupportedByGeometry
from ..linalg import like, namespace, nan_like, sinc
from . import horizontal as lifts
from .euclidean import Euclidean
from .measure import Nearest, bounded
from .procrustes import aligned, aligned_distance, dot, equal, frobenius, meet, rotation
from .segment import Segment
from .shape_table import Table
from .sphere import Sphere

Array = Any

# share of a point's norm: shapes so near are flat to one another, their segments have one minimum
CLOSE = 1e-3
NEIGHBOURHOOD = 0.125  # of a segment, searched around a minimum known from squares
SHORT = 1e-5  # share of a point's norm: along so short a segment heights differ by rounding only
ALIGNMENTS = 30


@dataclass(frozen=True)
class AlignedShapes:
    """Matrices (..., m, n), taken as the same when an orthogonal map of their columns makes them equal.

    Matrices of different widths meet after zero columns are appended to the narrower. Distances are those of
    the best alignment, min over orthogonal R of |a - b R| or of the angle between a and b R; reflections are
    included. Geodesics are straight lines or great circles to the aligned end; where a^T b has not full rank
    there are several, of which one is taken. Curvature >= 0.

    All but `transport`, `nearest` and `random_tangent` (numpy only) take torch tensors. First derivatives are
    right where a^T b and the vertex of an angle have full rank.

    Parameters
    ----------
    angular
        Points of unit Frobenius norm, distance in [0, pi/2] (Kendall's shape space with reflections); else
        any matrices, with the Euclidean distance.

    Examples
    --------
    >>> import numpy as np
    >>> shapes = AlignedShapes(angular=False)
    >>> a = np.array([[3.0, 0.0], [0.0, 4.0], [0.0, 0.0]])
    >>> turned = a @ np.array([[0.6, -0.8], [0.8, 0.6]])
    >>> float(shapes.distance(a, turned).round(12)), float(shapes.distance(a, a[:, :1]))
    (0.0, 4.0)
    """

    angular: bool = True

    point_ndim: ClassVar[int] = 2
    curvature: ClassVar[str] = ">=0"
    ragged: ClassVar[bool] = True

    @property
    def name(self) -> str:
        """angular_shapes or euclidean_shapes."""
        return "angular_shapes" if self.angular else "euclidean_shapes"

    def aligned(self, p: Array, q: Array) -> tuple[Array, Array]:
        """Point p and the copy of q that is nearest to it, of one width."""
        return aligned(p, q)

    def distance(self, p: Array, q: Array) -> Array:
        """Distance to the aligned copy, from differences; exactly 0 for equal matrices."""
        p, q = meet(p, q)
        return aligned_distance(p, q, self.angular)

    def pairwise(self, points: Sequence[Array], gram: bool = False) -> Array:
        """All distances, (n, n): from singular values alone, close pairs from differences.

        With `gram` from eigenvalues of M M^T, M = a^T b, where their error bound is below 1e-9 (numpy).
        """
        points = list(points)
        if all(isinstance(x, np.ndarray) for x in points):
            meet(*(x[:, :1] for x in points)) if points else None
            return Table(points, self.angular, gram).distances()
        xp = namespace(*points)
        return xp.stack([xp.stack([self.distance(p, q) for q in points]) for p in points])

    def geodesic(self, p: Array, q: Array, t: Array) -> Array:
        """Point at the fraction t of the line or great circle from p to the aligned copy of q."""
        p, q = self.aligned(p, q)
        t = like(t, p)[..., None, None]
        if not self.angular:
            return p + t * (q - p)
        w = self._angle(p, q)[..., None, None]
        return ((1 - t) * sinc((1 - t) * w) * p + t * sinc(t * w) * q) / sinc(w)

    def log(self, p: Array, q: Array) -> Array:
        """Horizontal tangent vector at p that points to the aligned copy of q; 0 for equal matrices."""
        p, q = self.aligned(p, q)
        gap = q - p
        if not self.angular:
            return gap
        tangent = gap - dot(p, gap)[..., None, None] * p
        length = frobenius(tangent)
        xp = namespace(length)
        safe = xp.where(length > 0, length, xp.ones_like(length))
        return (self._angle(p, q) / safe)[..., None, None] * tangent

    def exp(self, p: Array, v: Array) -> Array:
        """Point reached from p along the horizontal part of v, a straight line or a great circle."""
        p, v = meet(p, v)
        v = self.horizontal(p, v)
        if not self.angular:
            return p + v
        length = frobenius(v)
        return namespace(v).cos(length)[..., None, None] * p + sinc(length)[..., None, None] * v

    def project(self, p: Array) -> Array:
        """Point without the round-off in its norm (flat space: as it is)."""
        return p / frobenius(p)[..., None, None] if self.angular else p

    def horizontal(self, p: Array, v: Array) -> Array:
        """Part of v that changes the shape: neither a rotation of p nor, on the sphere, its size."""
        p, v = meet(p, v)
        if self.angular:
            v = v - dot(p, v)[..., None, None] * p
        return lifts.horizontal(p, v)

    def inner(self, p: Array, u: Array, v: Array) -> Array:
        """Inner product of the horizontal parts."""
        p, u, v = meet(p, u, v)
        return dot(self.horizontal(p, u), v)  # one of them suffices: what is horizontal meets nothing else

    def norm(self, p: Array, v: Array) -> Array:
        """Length of the horizontal part."""
        return frobenius(self.horizontal(p, v))

    def angle(self, a: Array, b: Array, c: Array) -> Array:
        """Angle at b between the geodesics to a and to c, in [0, pi]; NaN where a or c equals b.

        At a vertex of lower rank than its neighbours (a bottleneck) their directions are known only up to
        rotations that leave b alone; the angle is the least over these (Alexandrov's, of small triangles):
        cos = (<u V1, v V1> + |(u V0)^T (v V0)|_*) / (|u| |v|), with V1 and V0 the right singular vectors of b
        for singular values above and at zero (below 1e-7 of the largest).
        """
        a, b, c = meet(a, b, c)
        return self.tangent_angle(b, self.log(b, a), self.log(b, c))

    def tangent_angle(self, p: Array, u: Array, v: Array) -> Array:
        """Angle between two tangent vectors at p, in [0, pi], as of `angle`; NaN where one is zero.

        `inner` gives its cosine where p has full rank; elsewhere it depends on which of many equivalent
        vectors are given, and this angle does not.
        """
        p, u, v = meet(p, u, v)
        u, v = self.horizontal(p, u), self.horizontal(p, v)
        long_u, long_v = frobenius(u), frobenius(v)
        xp = namespace(u, v)
        both = (long_u > 0) & (long_v > 0)
        u, v = u * long_v[..., None, None], v * long_u[..., None, None]
        v = _each(lifts.lined_up, p, u, v)
        found = 2 * xp.atan2(frobenius(u - v), frobenius(u + v))
        return xp.where(both, found, nan_like(found))

    def transport(self, p: Array, q: Array, v: Array) -> Array:
        """Tangent vectors v at p carried along the geodesic to q without turning, (..., m, n); an isometry.

        By integrating the horizontal equation (there is no closed form), numpy only. At p of lower rank than
        q, v first takes that of its equivalent directions that lies nearest to the geodesic; lengths and the
        angle with the geodesic are kept then, inner products of several vectors need not be. At q of lower
        rank than p inner products are kept, `tangent_angle` there may be smaller than at p.

        Raises
        ------
        UnsupportedByGeometry
            For tensors.
        NotConverged
            If the integration fails.
        """
        self._numpy_only("transport", p, q, v)
        p, q, v = meet(p, q, v)
        if p.ndim > 2 or q.ndim > 2:
            shape = np.broadcast_shapes(p.shape, q.shape, v.shape)
            flat = (np.broadcast_to(x, shape).reshape(-1, *shape[-2:]) for x in (p, q, v))
            return np.stack([self.transport(*one) for one in zip(*flat, strict=True)]).reshape(shape)
        turn = rotation(p, q)
        end = q @ turn
        vectors = self.horizontal(p, v).reshape(-1, *v.shape[-2:])
        vectors = np.stack([lifts.lined_up(p, end - p, one) for one in vectors])
        if not equal(p, end):
            vectors = lifts.carried(p, end, vectors, self._weights(p, end), self.angular)
            vectors = self.horizontal(end, vectors)
        return np.asarray(vectors @ turn.T).reshape(v.shape)

    def nearest(self, c: Array, a: Array, b: Array, line: bool = False) -> Nearest:
        """Point of the geodesic from a to b nearest to c, as (t, foot, distance); numpy only.

        The distance to a geodesic can have several minima: intervals are halved until a bound excludes all
        but the one found (`segment.Segment`). t is NaN where a and b are equal.

        Raises
        ------
        UnsupportedByGeometry
            For tensors, and for `line`.
        """
        if line:
            raise UnsupportedByGeometry(
                f"the nearest point on a continued geodesic needs one that goes on, got {self.name!r}: "
                "beyond its ends a line between aligned shapes stops being shortest. "
                "Ask for the segment (line=False), or use angular_cka or stress."
            )
        self._numpy_only("nearest", c, a, b)
        if c.ndim > 2:
            found = [self.nearest(one, a, b) for one in c]
            return Nearest(*(np.stack(column) for column in zip(*found, strict=True)))
        c, a, b = meet(c, a, b)
        a, b = self.aligned(a, b)
        if equal(a, b):
            return Nearest(np.float64(np.nan), a, self.distance(c, a))
        if frobenius(b - a) < SHORT * frobenius(a):
            t = self._on_short(c, a, b)
        else:
            arc = float(self._angle(a, b)) if self.angular else None
            t = Segment(c, a, b, self._weights(a, b), arc).nearest()
            height = self.distance(c, self.geodesic(a, b, t))
            if height < CLOSE * frobenius(c):  # squares of distances have lost digits: by differences then
                t = bounded(lambda at: float(self.distance(c, self.geodesic(a, b, at))), t, NEIGHBOURHOOD)
        foot = self.geodesic(a, b, t)
        return Nearest(np.float64(t), foot, self.distance(c, foot))

    def _on_short(self, c: Array, a: Array, b: Array) -> float:
        """Fraction t nearest to c between ends so close that all heights are alike up to rounding.

        The foot of the aligned c on the line or circle of matrices, aligned anew there.
        """
        before = Sphere() if self.angular else Euclidean()
        t = 0.5
        for _ in range(ALIGNMENTS):
            lined = self.aligned(self.geodesic(a, b, t), c)[1]
            ahead = before.line_parameter(lined.ravel(), a.ravel(), b.ravel())
            ahead, last = float(np.clip(ahead, 0.0, 1.0)), t
            t = ahead
            if abs(t - last) < 1e-12:
                break
        return t

    def random_tangent(self, p: Array, rng: np.random.Generator) -> Array:
        """Horizontal vector of length 1 at p with no preferred direction (numpy).

        At a point whose columns are centred the vector's are too, so that walks stay among centred layers.
        """
        self._numpy_only("random_tangent", p)
        v = rng.standard_normal(p.shape)
        if np.abs(p.mean(axis=-2)).max() <= 1e-10 * np.abs(p).max():
            v -= v.mean(axis=-2, keepdims=True)
        v = self.horizontal(p, v)
        return v / frobenius(v)[..., None, None]

    def _angle(self, p: Array, q: Array) -> Array:
        """Angle between aligned points."""
        return 2 * namespace(p, q).atan2(frobenius(p - q), frobenius(p + q))

    def _weights(self, p: Array, q: Array) -> Any:
        """Shares of p and aligned q in the geodesic's points, and their derivatives, as a function of t."""
        if not self.angular:
            return lambda t: (1 - t, t, -np.ones_like(t), np.ones_like(t))
        w = self._angle(p, q)
        unit = sinc(w)
        return lambda t: (
            (1 - t) * sinc((1 - t) * w) / unit,
            t * sinc(t * w) / unit,
            -np.cos((1 - t) * w) / unit,
            np.cos(t * w) / unit,
        )

    def _numpy_only(self, what: str, *arrays: Array) -> None:
        for x in arrays:
            if not isinstance(x, np.ndarray):
                raise UnsupportedByGeometry(
                    f"{what} of {self.name!r} takes numpy arrays, got {type(x).__name__}: it is computed by "
                    "numerical integration or search and has no gradient. Pass x.detach().cpu().numpy()."
                )


def _each(function: Any, *matrices: Array) -> Array:
    """Apply a function of single matrices over their common leading axes."""
    if all(x.ndim == 2 for x in matrices):
        return function(*matrices)
    xp = namespace(*matrices)
    matrices = xp.broadcast_arrays(*matrices)
    lead = tuple(matrices[0].shape[:-2])
    flat = [xp.reshape(x, (-1, *x.shape[-2:])) for x in matrices]
    found = xp.stack([function(*(x[k, ...] for x in flat)) for k in range(flat[0].shape[0])])
    return xp.reshape(found, (*lead, *found.shape[1:]))
