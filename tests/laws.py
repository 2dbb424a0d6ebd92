"""Laws of geometries as checks: ``from tests import laws``. Those of metrics: ``tests.metric_laws``.

Each check takes a geometry and points, so that any geometry, also one defined in a test, goes through the
same laws.

Points are compared by their distance, never entry by entry: in a quotient space many arrays are one point.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from repgeo_nb.errors import UnsupportedByGeometry
from repgeo_nb.geometry import (
    SPD,
    AlignedShapes,
    Euclidean,
    Sphere,
    angle,
    midpoint,
    nearest_on_geodesic,
    pairwise,
    path_length,
)
from tests.layers import backend, plain

STEP = 1e-5  # of central differences


@dataclass(frozen=True)
class Space:
    """A geometry under test, and the points around which its laws are tried."""

    geometry: Any
    base: Callable[[np.random.Generator], Any]
    """A random point."""
    reach: float
    """How far apart points may be for geodesics to be the only ones."""
    dimension: Callable[[Any], int]
    """Of the tangent space at a point."""
    exact: float = 1e-13
    """Tolerance as a share of the lengths involved."""
    size: float = 1.0
    """Largest entries of a point, times how much the geometry magnifies their rounding."""
    numpy_only: frozenset[str] = frozenset()
    """Operations which refuse tensors."""
    carries: float = 1e-10
    """How far transport may change lengths and angles."""

    def __repr__(self) -> str:
        return str(self.geometry.name)

    def points(self, seed: int, n: int, spread: float) -> list[Any]:
        """n points within `spread` (at most `reach`) of one another, around a random base."""
        rng = np.random.default_rng(seed)
        base, far = self.base(rng), min(spread, self.reach) / 2
        lengths = far * rng.uniform(0.5, 1.0, n)
        return [self.geometry.exp(base, w * self.geometry.random_tangent(base, rng)) for w in lengths]

    def noise(self, spread: float, eps: float = np.finfo(np.float64).eps) -> float:
        """Rounding of points (a hundred times), and the geometry's own tolerance for such lengths."""
        return 100 * float(eps) * self.size + self.exact * spread


def _unit_vector(rng: np.random.Generator) -> np.ndarray:
    x = rng.standard_normal(int(rng.integers(3, 9)))
    return x / np.linalg.norm(x)


def _centred(rng: np.random.Generator) -> np.ndarray:
    x = rng.standard_normal((8, 3))
    x -= x.mean(axis=0)
    return x / np.linalg.norm(x)


def _positive(rng: np.random.Generator) -> np.ndarray:
    x = rng.standard_normal((4, 6))
    return x @ x.T + 0.3 * np.eye(4)


def spaces() -> list[Space]:
    """Every geometry of the package. A new one is tested from here on with one entry."""
    of_shapes = {
        "exact": 1e-11,
        "size": 10.0,
        "numpy_only": frozenset({"transport", "nearest"}),
        "carries": 1e-6,  # integrated
    }
    # columns stay centred: (8 - 1) x 3 entries less 3 rotations (and, on the sphere, the size)
    return [
        Space(Sphere(), _unit_vector, 3.0, lambda p: p.size - 1),
        Space(Euclidean(), _unit_vector, np.inf, lambda p: p.size),
        Space(AlignedShapes(), _centred, 0.5, lambda _: 17, **of_shapes),
        Space(AlignedShapes(angular=False), _centred, 0.5, lambda _: 18, **of_shapes),
        Space(SPD(), _positive, 6.0, lambda p: p.shape[-1] * (p.shape[-1] + 1) // 2, 1e-11, 1e3),
    ]


# ---- geometries


def check_distances(geometry: Any, points: list[Any], noise: float = 1e-14, triangle: bool = True) -> None:
    """Identity, symmetry, the triangle inequality where claimed; the table is the pairs'."""
    p, q, r = points[:3]
    assert geometry.distance(p, p) == 0
    assert geometry.distance(p, q) > 0
    np.testing.assert_allclose(geometry.distance(p, q), geometry.distance(q, p), rtol=1e-9, atol=noise)
    if triangle:
        assert geometry.distance(p, r) <= geometry.distance(p, q) + geometry.distance(q, r) + noise
    table = pairwise(geometry, points[:3])
    assert (table == table.T).all()
    assert (np.diag(table) == 0).all()
    np.testing.assert_allclose(table[0, 2], geometry.distance(p, r), rtol=1e-9, atol=noise)


def check_geodesic(geometry: Any, p: Any, q: Any, noise: float) -> None:
    """A geodesic divides the distance t : 1 - t; all t at once is the same."""
    whole = float(geometry.distance(p, q))
    ts = np.array([0.0, 0.125, 0.5, 0.9, 1.0])
    along = geometry.geodesic(p, q, ts)
    np.testing.assert_allclose([geometry.distance(p, x) for x in along], ts * whole, atol=noise)
    np.testing.assert_allclose([geometry.distance(x, q) for x in along], (1 - ts) * whole, atol=noise)
    assert geometry.distance(midpoint(geometry, p, q), along[2]) <= noise
    np.testing.assert_allclose(path_length(geometry, list(along)), whole, atol=5 * noise)


def check_exponential(geometry: Any, p: Any, q: Any, noise: float) -> None:
    """exp(log) = id, |log| = distance, the logarithm of the same point is 0."""
    v = geometry.log(p, q)
    assert geometry.distance(geometry.exp(p, v), q) <= noise
    np.testing.assert_allclose(geometry.norm(p, v), geometry.distance(p, q), atol=noise)
    np.testing.assert_allclose(geometry.inner(p, v, v), geometry.norm(p, v) ** 2, rtol=1e-7, atol=noise**2)
    assert geometry.norm(p, geometry.log(p, p)) <= noise


def check_transport(geometry: Any, p: Any, q: Any, seed: int, noise: float) -> None:
    """Transport keeps inner products and carries the direction of travel into itself."""
    rng = np.random.default_rng([seed, 1])
    u, v = (geometry.random_tangent(p, rng) for _ in range(2))
    np.testing.assert_allclose(geometry.norm(p, u), 1, rtol=1e-12)
    carried = geometry.transport(p, q, u), geometry.transport(p, q, v)
    np.testing.assert_allclose(geometry.inner(q, *carried), geometry.inner(p, u, v), atol=noise)
    np.testing.assert_allclose(geometry.norm(q, carried[0]), 1, atol=noise)
    on = geometry.transport(p, q, geometry.log(p, q))
    back = geometry.log(q, p)
    length = float(geometry.norm(q, back))
    assert geometry.norm(q, on + back) <= noise * max(length, 1)


def check_nearest(geometry: Any, c: Any, a: Any, b: Any, noise: float, samples: int = 200) -> None:
    """No farther than 200 sampled points, and the answer of a bounded scalar search."""
    from scipy.optimize import minimize_scalar

    found = nearest_on_geodesic(geometry, c, a, b)
    assert 0 <= found.t <= 1
    np.testing.assert_allclose(geometry.distance(c, found.foot), found.distance, atol=noise)
    assert geometry.distance(geometry.geodesic(a, b, float(found.t)), found.foot) <= noise
    ts = np.linspace(0, 1, samples)
    sampled = [float(geometry.distance(c, x)) for x in geometry.geodesic(a, b, ts)]
    assert found.distance <= min(sampled) + noise

    best = int(np.argmin(sampled))
    searched = minimize_scalar(
        lambda t: float(geometry.distance(c, geometry.geodesic(a, b, t))),
        bounds=(ts[max(best - 1, 0)], ts[min(best + 1, samples - 1)]),
        method="bounded",
        options={"xatol": 1e-11},
    )
    lowest = min(searched.fun, min(sampled))
    assert abs(found.distance - lowest) < 1e-8 * max(1.0, float(geometry.distance(a, b)))


def check_line(geometry: Any, c: Any, a: Any, b: Any, noise: float) -> None:
    """On the continued geodesic, where there is one, the foot is nearer still and seen at a right angle."""
    segment = nearest_on_geodesic(geometry, c, a, b)
    try:
        line = nearest_on_geodesic(geometry, c, a, b, line=True)
    except UnsupportedByGeometry:
        return
    assert line.distance <= segment.distance + noise
    if line.distance > 1e3 * noise and geometry.distance(line.foot, b) > 1e3 * noise:
        lean = noise / min(float(line.distance), float(geometry.distance(line.foot, b)))
        np.testing.assert_allclose(angle(geometry, c, line.foot, b), np.pi / 2, atol=1e-7 + 100 * lean)


def check_angles(geometry: Any, a: Any, b: Any, c: Any, noise: float) -> None:
    """Angle sums agree with the sign of the curvature; straight on is pi, and back is 0."""
    sides = [float(geometry.distance(x, y)) for x, y in ((a, b), (b, c), (c, a))]
    lean = 1e-7 + 10 * noise / min(sides)
    total = angle(geometry, c, a, b) + angle(geometry, a, b, c) + angle(geometry, b, c, a)
    curvature = getattr(geometry, "curvature", None)
    if curvature in ("0", ">=0"):
        assert total >= np.pi - lean
    if curvature in ("0", "<=0"):
        assert total <= np.pi + lean
    half = midpoint(geometry, a, b)
    np.testing.assert_allclose(angle(geometry, a, half, b), np.pi, atol=lean)
    np.testing.assert_allclose(angle(geometry, half, a, b), 0, atol=lean)


def check_broadcasting(geometry: Any, points: list[Any], noise: float) -> None:
    """Leading axes: many points at once give what each gives alone."""
    base, others = points[0], np.stack(points[1:])
    together, v = geometry.distance(base, others), geometry.log(base, others)
    lengths = geometry.norm(base, v)
    assert together.shape == lengths.shape == (len(others),)
    for k, q in enumerate(points[1:]):
        np.testing.assert_allclose(together[k], geometry.distance(base, q), rtol=1e-9, atol=noise)
        np.testing.assert_allclose(lengths[k], geometry.norm(base, v[k]), rtol=1e-9, atol=noise)
        assert geometry.distance(geometry.exp(base, v)[k], q) <= noise


def check_single_points(geometry: Any, p: Any, q: Any, noise: float) -> None:
    """Points in single precision: distances and logarithms within the rounding of that precision."""
    apart, short = float(geometry.distance(p, q)), [np.asarray(x, dtype=np.float32) for x in (p, q)]
    np.testing.assert_allclose(geometry.distance(*short), apart, atol=noise)
    np.testing.assert_allclose(geometry.norm(short[0], geometry.log(*short)), apart, atol=noise)
    along = geometry.geodesic(*short, 0.3)
    np.testing.assert_allclose(geometry.distance(along, short[1]), 0.7 * apart, atol=2 * noise)


# law -> check of a space at points from a seed, so far apart
GEOMETRY_LAWS: dict[str, Callable[[Space, int, float], None]] = {
    "identity, symmetry, triangle inequality": lambda space, seed, spread: check_distances(
        space.geometry, space.points(seed, 3, spread), space.noise(spread)
    ),
    "geodesics divide the distance": lambda space, seed, spread: check_geodesic(
        space.geometry, *space.points(seed, 2, spread), space.noise(spread)
    ),
    "exp(log) = id": lambda space, seed, spread: check_exponential(
        space.geometry, *space.points(seed, 2, spread), space.noise(spread)
    ),
    "transport is an isometry": lambda space, seed, spread: check_transport(
        space.geometry, *space.points(seed, 2, spread), seed, space.carries
    ),
    "the nearest point is nearest": lambda space, seed, spread: check_nearest(
        space.geometry, *space.points(seed, 3, spread), space.noise(spread)
    ),
    "the foot on a line sees it at a right angle": lambda space, seed, spread: check_line(
        space.geometry, *space.points(seed, 3, spread), space.noise(spread)
    ),
    "angle sums have the sign of the curvature": lambda space, seed, spread: check_angles(
        space.geometry, *space.points(seed, 3, spread), space.noise(spread)
    ),
    "leading axes broadcast": lambda space, seed, spread: check_broadcasting(
        space.geometry, space.points(seed, 4, spread), space.noise(spread)
    ),
    "single precision": lambda space, seed, spread: check_single_points(
        space.geometry, *space.points(seed, 2, spread), space.noise(spread, np.finfo(np.float32).eps / 10)
    ),
}


OPERATIONS = ("distance", "geodesic", "log", "angle", "transport", "nearest")


def function_of(operation: str, geometry: Any, points: list[Any], direction: Any) -> Any:
    """Scalar function of a number s (numpy or torch): an operation at the point exp(p, s * direction)."""
    p, q, c = points[:3]

    def at(s: Any) -> Any:
        tensor = backend("torch") if hasattr(s, "detach") else np.asarray
        x, y, z = geometry.exp(tensor(p), s * tensor(direction)), tensor(q), tensor(c)
        if operation == "distance":
            return geometry.distance(x, y)
        if operation == "geodesic":
            return geometry.distance(geometry.geodesic(x, y, 0.3), z)
        if operation == "log":
            return geometry.norm(x, geometry.log(x, y) + geometry.log(x, z))
        if operation == "angle":
            return angle(geometry, y, x, z)
        if operation == "transport":
            carried = geometry.transport(x, y, geometry.log(x, z))
            return geometry.inner(y, carried, geometry.log(y, z))
        return nearest_on_geodesic(geometry, x, y, z).distance

    return at


def check_gradient(function: Any, s: float, atol: float) -> None:
    """Numpy and torch agree; the derivative by torch is the central difference by numpy."""
    import torch

    moving = torch.tensor(s, dtype=torch.float64, requires_grad=True)
    value = function(moving)
    np.testing.assert_allclose(plain(value), function(s), rtol=1e-9, atol=atol)
    (slope,) = torch.autograd.grad(value, moving)
    wide, narrow = ((float(function(s + h)) - float(function(s - h))) / (2 * h) for h in (STEP, STEP / 2))
    expected = (4 * narrow - wide) / 3  # Richardson: what grows with the step's square is taken off
    np.testing.assert_allclose(float(slope), expected, rtol=1e-5, atol=2 * atol / STEP)


def check_gradient_of(operation: str, space: Space, seed: int) -> None:
    """Gradients of an operation agree with finite differences, or tensors are refused where that is said."""
    points = space.points(seed, 3, 1.0)
    direction = space.geometry.random_tangent(points[0], np.random.default_rng(seed))
    function = function_of(operation, space.geometry, points, direction)
    if operation in space.numpy_only:
        assert not takes_tensors(function)
    else:
        check_gradient(function, 0.1, atol=1e-12 * space.size)


def takes_tensors(function: Any) -> bool:
    """Whether torch tensors go through; a geometry may say that they do not."""
    try:
        function(backend("torch")(0.1))
    except UnsupportedByGeometry:
        return False
    return True
