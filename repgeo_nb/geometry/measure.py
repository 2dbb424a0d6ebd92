"""What can be measured in any geometry: angles, lengths, nearest points. Free functions over points.

Each function asks the geometry only for what it needs and says what is missing
(`UnsupportedByGeometry`). Closed forms of the geometry come first, then a search of its own; the one
numerical fallback is a bounded search on a geodesic.
"""

import itertools
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np

from ..errors import UnsupportedByGeometry
from ..linalg import namespace, nan_like
from .spectral import constant

Array = Any


class Nearest(NamedTuple):
    """The point of a geodesic that is nearest to another point."""

    t: Array
    """Position along the geodesic: 0 at its start, 1 at its end."""
    foot: Array
    """The nearest point itself."""
    distance: Array
    """Distance to it."""


# how to find the names of metrics whose geometry has given operations: `repgeo_nb.metrics` lies above this
# floor and tells when it is imported
_FINDERS: list[Callable[..., Sequence[str]]] = []


def tell_metrics(find: Callable[..., Sequence[str]]) -> None:
    """Let errors name metrics: `find(*operations)` gives those whose geometry has all the operations."""
    _FINDERS.append(find)


def require(geometry: Any, *operations: str, need: str) -> None:
    """Raise `UnsupportedByGeometry` unless the geometry has the operations which `need` takes.

    Raises
    ------
    UnsupportedByGeometry
        Naming the geometry, what it has, what is missing, and the metrics that have it.
    """
    missing = [name for name in operations if not hasattr(geometry, name)]
    if missing:
        has = [name for name in ("distance", "geodesic", "log", "exp", "inner") if hasattr(geometry, name)]
        name = getattr(geometry, "name", type(geometry).__name__)
        metrics = [metric for find in _FINDERS for metric in find(*operations)]
        raise UnsupportedByGeometry(
            f"{need} needs {' and '.join(missing)}; the geometry {name!r} has {', '.join(has) or 'nothing'}."
            f" Metrics that have {'it' if len(missing) == 1 else 'them'}: {', '.join(metrics) or 'none'}."
        )


def angle(geometry: Any, a: Array, b: Array, c: Array) -> Array:
    """Interior angle at b between the geodesics to a and to c, in [0, pi]; NaN where a or c coincides with b.

    2 atan2(| |v| u - |u| v |, | |v| u + |u| v |) for the logarithms u, v at b, which is accurate at both ends
    (Kahan 2006, "How futile are mindless assessments of roundoff", section 12).

    Raises
    ------
    UnsupportedByGeometry
        If the geometry has no log.

    Examples
    --------
    >>> import numpy as np
    >>> from repgeo_nb.geometry import Sphere
    >>> x, y, z = np.eye(3)
    >>> float(angle(Sphere(), x, y, z)) == np.pi / 2
    True
    """
    if hasattr(geometry, "angle"):
        return geometry.angle(a, b, c)
    require(geometry, "log", "norm", need="an angle")
    u, v = geometry.log(b, a), geometry.log(b, c)
    long_u, long_v = geometry.norm(b, u), geometry.norm(b, v)
    xp = namespace(long_u, long_v)
    scale = (...,) + (None,) * (u.ndim - long_u.ndim)
    u, v = u * long_v[scale], v * long_u[scale]
    both = (long_u > 0) & (long_v > 0)
    bend = 2 * xp.atan2(geometry.norm(b, u - v), geometry.norm(b, u + v))
    return xp.where(both, bend, nan_like(bend))


def midpoint(geometry: Any, p: Array, q: Array) -> Array:
    """Point halfway along the geodesic from p to q.

    Raises
    ------
    UnsupportedByGeometry
        If the geometry has no geodesics.
    """
    require(geometry, "geodesic", need="a midpoint")
    return geometry.geodesic(p, q, 0.5)


def path_length(geometry: Any, points: Sequence[Array]) -> Array:
    """Sum of the distances between consecutive points; 0 for a single point."""
    steps = [geometry.distance(p, q) for p, q in itertools.pairwise(points)]
    return sum(steps[1:], start=steps[0]) if steps else 0.0


def turning_angles(geometry: Any, points: Sequence[Array]) -> Array:
    """Angles of turning, pi - angle, at inner points, (n - 2,); 0 is straight on, NaN at a repeated point.

    Raises
    ------
    UnsupportedByGeometry
        If the geometry has no log.
    """
    triples = zip(points[:-2], points[1:-1], points[2:], strict=True)
    turns = [np.pi - angle(geometry, a, b, c) for a, b, c in triples]
    return namespace(*turns).stack(turns) if turns else np.empty(0)


def pairwise(geometry: Any, points: Sequence[Array]) -> Array:
    """All distances between the points, (n, n), exactly symmetric with a zero diagonal.

    The geometry's own `pairwise` is used where it has one.
    """
    if hasattr(geometry, "pairwise"):
        return geometry.pairwise(points)
    n = len(points)
    table = np.zeros((n, n))
    for i in range(n):
        for j in range(i):
            table[i, j] = table[j, i] = float(constant(geometry.distance(points[i], points[j])))
    return table


def nearest_on_geodesic(geometry: Any, c: Array, a: Array, b: Array, line: bool = False) -> Nearest:
    """Point nearest to c on the geodesic from a to b, or with `line` on its whole continuation.

    Parameters
    ----------
    geometry
        A geometry with geodesics. Taken in this order: its closed form (`line_parameter`: sphere, flat
        space), its own search (`nearest`), else a grid on the segment and a bounded search around its best
        point.
    c, a, b
        Points; c may carry leading axes unless the answer is searched here.
    line
        On the sphere: the great circle, t * distance(a, b) in (-pi, pi]. Geometries without a closed form or
        a search of their own have segments only.

    Returns
    -------
    Nearest
        (t, foot, distance). t is NaN where a and b coincide: there is no line then, the foot is that point.

    Raises
    ------
    UnsupportedByGeometry
        If the geometry has no geodesics, or no continued ones and `line` is asked for.

    Examples
    --------
    >>> import numpy as np
    >>> from repgeo_nb.geometry import Sphere
    >>> x, y, z = np.eye(3)
    >>> found = nearest_on_geodesic(Sphere(), np.array([0.6, 0.0, 0.8]), x, y)
    >>> float(found.t), round(float(found.distance), 4)
    (0.0, 0.9273)
    """
    require(geometry, "geodesic", need="the nearest point on a geodesic")
    if not hasattr(geometry, "line_parameter"):
        if hasattr(geometry, "nearest"):
            return Nearest(*geometry.nearest(c, a, b, line))
        if line:
            require(geometry, "line_parameter", need="the nearest point on a continued geodesic")
        return _search(geometry, c, a, b)
    t = geometry.line_parameter(c, a, b)
    xp = namespace(t)
    if not line:
        nearer_end = xp.where(geometry.distance(c, a) <= geometry.distance(c, b), 0 * t, 0 * t + 1)
        t = xp.where((t < 0) | (t > 1), nearer_end, t)
    foot = geometry.geodesic(a, b, xp.where(xp.isnan(t), xp.zeros_like(t), t))
    return Nearest(t, foot, geometry.distance(c, foot))


def nearest_on_line(geometry: Any, c: Array, a: Array, b: Array) -> Nearest:
    """Point nearest to c on the continued geodesic through a and b, or on the segment where none goes on."""
    try:
        return nearest_on_geodesic(geometry, c, a, b, line=True)
    except UnsupportedByGeometry:
        return nearest_on_geodesic(geometry, c, a, b)


def bounded(height: Callable[[float], float], t: float, width: float) -> float:
    """Minimise within `width` of t and within [0, 1] by Brent's search, to about 1e-8: a minimum is flat."""
    from scipy.optimize import minimize_scalar

    limits = max(t - width, 0.0), min(t + width, 1.0)
    found = minimize_scalar(height, bounds=limits, method="bounded", options={"xatol": 1e-10})
    return float(found.x) if found.fun < height(t) else t


def _search(geometry: Any, c: Array, a: Array, b: Array, grid: int = 33) -> Nearest:
    """Nearest point of the segment by a grid, then Brent's bounded search: there may be several minima.

    t is known to about 1e-8, as the minimum is flat; the distance to rounding. In torch t is a constant, at
    which the distance has its full gradient.
    """
    if float(constant(geometry.distance(a, b))) == 0:
        return Nearest(float("nan"), a, geometry.distance(c, a))

    def height(t: float) -> float:
        return float(constant(geometry.distance(c, geometry.geodesic(a, b, float(t)))))

    ts = np.linspace(0, 1, grid)
    heights = [height(t) for t in ts]
    best = int(np.argmin(heights))
    t = bounded(height, float(ts[best]), 1 / (grid - 1))
    foot = geometry.geodesic(a, b, t)
    return Nearest(t, foot, geometry.distance(c, foot))
