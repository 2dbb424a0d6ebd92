"""Laws of every geometry over random points near and far, and what closed forms add to them.

A tolerance is a share of the lengths involved (`Space.exact`) plus the rounding of points of size 1; angles
and feet from distances lose digits in needle-like triangles, as stated there.
"""

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from repgeo_nb.geometry import (
    Euclidean,
    Sphere,
    angle,
    midpoint,
    nearest_on_geodesic,
    path_length,
    turning_angles,
)
from tests import laws

SPACES = laws.spaces()
every = pytest.mark.parametrize("space", SPACES, ids=repr)
ROUND = 1e-12


def clouds(examples=12):
    """A seed and how far apart the points are: from close together to as far as the geometry reaches."""

    def decorate(test):
        drawn = given(seed=st.integers(0, 2**32 - 1), spread=st.sampled_from([1e-5, 1e-2, 0.5, 3.0]))
        return settings(max_examples=examples)(drawn(test))

    return decorate


@pytest.mark.parametrize("law", laws.GEOMETRY_LAWS)
@every
@clouds()
def test_law(law, space, seed, spread):
    laws.GEOMETRY_LAWS[law](space, seed, spread)


@every
@pytest.mark.parametrize("operation", laws.OPERATIONS)
@pytest.mark.parametrize("seed", [1, 2])
def test_gradients_agree_with_finite_differences(space, operation, seed):
    laws.check_gradient_of(operation, space, seed)


@every
def test_between_equal_points_there_is_no_direction(space):
    geometry, (p, c) = space.geometry, space.points(4, 2, 1.0)
    apart = float(geometry.distance(p, c))
    for t in (0.0, 0.3, 1.0):
        assert geometry.distance(geometry.geodesic(p, p, t), p) == pytest.approx(0, abs=1e-15 * space.size)
    assert (geometry.log(p, p) == 0).all()
    assert geometry.distance(geometry.exp(p, 0 * p), p) == pytest.approx(0, abs=1e-15 * space.size)
    found = nearest_on_geodesic(geometry, c, p, p)
    assert np.isnan(found.t)
    assert np.isnan(angle(geometry, p, p, c))
    u = geometry.random_tangent(p, np.random.default_rng(1))
    np.testing.assert_allclose(geometry.transport(p, p, u), u, atol=1e-12 * space.size)
    np.testing.assert_allclose(found.distance, apart, rtol=1e-12)
    assert geometry.distance(found.foot, p) == pytest.approx(0, abs=1e-15 * space.size)


class Searched:
    """A geometry's distances and geodesics alone: the nearest point has to be searched."""

    name = "searched"

    def __init__(self, geometry):
        self.distance, self.geodesic = geometry.distance, geometry.geodesic


@every
@clouds(examples=3)
def test_the_general_search_finds_what_the_geometrys_own_does(space, seed, spread):
    c, a, b = space.points(seed, 3, spread)
    own, searched = (nearest_on_geodesic(g, c, a, b) for g in (space.geometry, Searched(space.geometry)))
    np.testing.assert_allclose(searched.distance, own.distance, atol=1e-8 * min(spread, 1))


@pytest.mark.parametrize("space", [s for s in SPACES if getattr(s.geometry, "ragged", False)], ids=repr)
@clouds(examples=4)
def test_zeros_appended_to_a_ragged_point_change_nothing(space, seed, spread):
    geometry, (p, q, c) = space.geometry, space.points(seed, 3, spread)
    wide, off = np.pad(q, ((0, 0), (0, 2))), space.noise(spread)
    assert geometry.distance(q, wide) <= off
    np.testing.assert_allclose(geometry.distance(p, wide), geometry.distance(p, q), atol=off)
    assert geometry.distance(geometry.geodesic(p, wide, 0.3), geometry.geodesic(p, q, 0.3)) <= off
    v = geometry.log(p, wide)
    assert v.shape == wide.shape
    assert geometry.distance(geometry.exp(p, v), q) <= off
    narrow, other = geometry.log(p, q), geometry.log(p, c)
    np.testing.assert_allclose(
        geometry.inner(p, v, other), geometry.inner(p, narrow, other), atol=off * spread
    )
    found, narrow = nearest_on_geodesic(geometry, c, p, wide), nearest_on_geodesic(geometry, c, p, q)
    np.testing.assert_allclose(found.distance, narrow.distance, atol=off)
    np.testing.assert_allclose(angle(geometry, p, wide, c), angle(geometry, p, q, c), atol=1e-6)


@pytest.mark.parametrize("space", [s for s in SPACES if getattr(s.geometry, "ragged", False)], ids=repr)
@clouds(examples=4)
def test_transport_between_narrow_points_keeps_wide_vectors(space, seed, spread):
    """The way to a point of more columns than both ends have: lengths and inner products are kept."""
    geometry, (p, q) = space.geometry, space.points(seed, 2, spread)
    rng = np.random.default_rng(seed)
    broad = [geometry.project(np.concatenate([p, rng.standard_normal((8, 2))], axis=1)) for _ in range(2)]
    ways = [geometry.log(p, x - x.mean(axis=0)) for x in broad]
    assert ways[0].shape == (8, 5)
    carried = [geometry.transport(p, q, way) for way in ways]
    size = float(geometry.norm(p, ways[0]))
    np.testing.assert_allclose(geometry.norm(q, carried[0]), size, rtol=space.carries)
    inner = geometry.inner(p, *ways)
    np.testing.assert_allclose(geometry.inner(q, *carried), inner, atol=space.carries * size**2)
    narrow = geometry.random_tangent(p, rng)
    wide = np.pad(narrow, ((0, 0), (0, 2)))
    gap = geometry.transport(p, q, wide) - np.pad(geometry.transport(p, q, narrow), ((0, 0), (0, 2)))
    assert np.linalg.norm(gap) < space.carries


@every
def test_directions_at_random_have_no_preference(space):
    """Of unit vectors in d dimensions a fixed direction takes 1/d of the squared length on average."""
    geometry, base = space.geometry, space.base(np.random.default_rng(3))
    rng = np.random.default_rng(4)
    fixed = [geometry.random_tangent(base, rng) for _ in range(2)]
    many = [geometry.random_tangent(base, rng) for _ in range(400)]
    shares = [np.mean([float(geometry.inner(base, u, v)) ** 2 for v in many]) for u in fixed]
    d = space.dimension(base)
    np.testing.assert_allclose(shares, 1 / d, rtol=0.35)  # 400 draws know it to about 7 %, here five times it
    means = [np.mean([float(geometry.inner(base, u, v)) for v in many]) for u in fixed]
    np.testing.assert_allclose(means, 0, atol=5 / np.sqrt(400 * d))


# ---- closed forms of the sphere and flat space


GEOMETRIES = [Sphere(), Euclidean()]
both = pytest.mark.parametrize("geometry", GEOMETRIES, ids=lambda g: g.name)


def points(geometry, seed, n, d, spread):
    """n points within about `spread` of each other."""
    rng = np.random.default_rng(seed)
    base = rng.standard_normal(d)
    found = base / np.linalg.norm(base) + spread * rng.standard_normal((n, d))
    return geometry.project(found) if isinstance(geometry, Sphere) else found


def triangles():
    """Seed, dimension and spread of three points: from nearly coincident to far apart."""
    return given(st.integers(0, 2**32 - 1), st.integers(3, 9), st.sampled_from([1e-7, 1e-3, 0.1, 1.0, 3.0]))


@both
@triangles()
def test_geodesics_of_close_points_keep_their_digits(geometry, seed, d, spread):
    p, q = points(geometry, seed, 2, d, spread)
    whole = geometry.distance(p, q)
    assume(whole < 3.1)  # next to pi the great circle itself is ill-defined
    ts = np.array([0.0, 0.125, 0.5, 0.9, 1.0])
    on_it = geometry.geodesic(p, q, ts)
    assert on_it.shape == (5, d)
    np.testing.assert_allclose(geometry.distance(p, on_it), ts * whole, atol=1e-13 * whole + 3e-16)
    np.testing.assert_allclose(geometry.distance(on_it, q), (1 - ts) * whole, atol=1e-13 * whole + 3e-16)
    np.testing.assert_allclose(midpoint(geometry, p, q), on_it[2], atol=1e-15)
    assert abs(path_length(geometry, list(on_it)) - whole) < ROUND * whole + 1e-15


@both
@triangles()
def test_logarithms_of_close_points_keep_their_digits(geometry, seed, d, spread):
    p, q = points(geometry, seed, 2, d, spread)
    assume(geometry.distance(p, q) < 3.1)
    v = geometry.log(p, q)
    np.testing.assert_allclose(geometry.exp(p, v), q, atol=ROUND)
    np.testing.assert_allclose(geometry.norm(p, v), geometry.distance(p, q), rtol=1e-9)
    np.testing.assert_allclose(geometry.log(p, geometry.exp(p, v)), v, atol=1e-9 * np.linalg.norm(v) + 1e-15)
    assert (geometry.log(p, p) == 0).all()
    if isinstance(geometry, Sphere):
        assert abs(p @ v) < 1e-15 + 1e-13 * np.linalg.norm(v)  # tangent
        assert abs(np.linalg.norm(geometry.exp(p, v)) - 1) < ROUND  # on the sphere


@both
@triangles()
def test_leading_axes_of_the_nearest_point(geometry, seed, d, spread):
    cloud = points(geometry, seed, 4, d, spread)
    base, others = cloud[0], cloud[1:]
    assume((geometry.distance(base, others) < 3.0).all())
    v = geometry.log(base, others)
    for k, q in enumerate(others):
        np.testing.assert_allclose(v[k], geometry.log(base, q), atol=1e-15)
        np.testing.assert_allclose(geometry.exp(base, v)[k], geometry.exp(base, v[k]), atol=1e-15)
        np.testing.assert_allclose(geometry.distance(base, others)[k], geometry.distance(base, q), atol=1e-15)
        np.testing.assert_allclose(geometry.norm(base, v)[k], geometry.norm(base, v[k]), atol=1e-15)
    stacked = geometry.transport(base, others, v)
    np.testing.assert_allclose(stacked[1], geometry.transport(base, others[1], v[1]), atol=1e-13)
    found = nearest_on_geodesic(geometry, others[1:], base, others[0])
    alone = nearest_on_geodesic(geometry, others[2], base, others[0])
    np.testing.assert_allclose(found.t[1], alone.t, atol=ROUND)
    np.testing.assert_allclose(found.foot[1], alone.foot, atol=ROUND)


@both
@triangles()
def test_closed_forms_from_distances_agree_with_the_points(geometry, seed, d, spread):
    """Sides are exact to 1e-16 relatively, angles to that over how far the triangle is from a needle."""
    a, b, c = points(geometry, seed, 3, d, spread)
    ab, bc, ca = geometry.distance(a, b), geometry.distance(b, c), geometry.distance(c, a)
    assume(max(ab, bc, ca) < 3.0)
    assume(ab + bc + ca < 6.0)
    at_b = angle(geometry, a, b, c)
    assume(0.1 < at_b < 3.0)
    at_a = angle(geometry, c, a, b)
    assume(0.1 < at_a < 3.0)
    tolerance = 1e-15 / spread + 1e-12  # points rounded at 1e-16 of their size 1
    np.testing.assert_allclose(geometry.angle_from_distances(ab, bc, ca), at_b, atol=50 * tolerance)
    t, height = geometry.foot_from_distances(ca, bc, ab)
    found = nearest_on_geodesic(geometry, c, a, b, line=True)
    np.testing.assert_allclose(t, found.t, atol=100 * tolerance * max(1, ca / ab))
    np.testing.assert_allclose(height, found.distance, atol=100 * tolerance * spread)
    ts = np.linspace(0, 1, 7)
    far = geometry.distance(c, geometry.geodesic(a, b, ts))
    np.testing.assert_allclose(
        geometry.distances_to_geodesic(ca, bc, ab, ts), far, atol=100 * tolerance * spread
    )


@both
@given(seed=st.integers(0, 2**32 - 1), n=st.integers(3, 7), length=st.sampled_from([1e-5, 0.3, 2.5]))
def test_a_path_on_a_geodesic_does_not_turn(geometry, seed, n, length):
    """Known answer: turning 0, length = chord. From distances a 0 is known to sqrt(1e-16 / side)."""
    p = points(geometry, seed, 1, 5, 1.0)[0]
    v = length * geometry.random_tangent(p, np.random.default_rng([seed, 1]))
    ts = np.sort(np.random.default_rng(seed).uniform(0, 1, n))
    ts[0], ts[-1] = 0, 1
    assume((np.diff(ts) > 0.02).all())
    path = [geometry.exp(p, t * v) for t in ts]
    np.testing.assert_allclose(turning_angles(geometry, path), 0, atol=1e-13 / length)
    chord = geometry.distance(path[0], path[-1])
    np.testing.assert_allclose(path_length(geometry, path), chord, rtol=1e-9)
    for a, b, c in zip(path[:-2], path[1:-1], path[2:], strict=True):
        ab, bc, ac = geometry.distance(a, b), geometry.distance(b, c), geometry.distance(a, c)
        turned = np.pi - geometry.angle_from_distances(ab, bc, ac)
        assert turned < 10 * np.sqrt(1e-15 / (0.02 * length))
    progress = [nearest_on_geodesic(geometry, q, path[0], path[-1], line=True).t for q in path]
    np.testing.assert_allclose(progress, ts, atol=1e-14 / length + 1e-13)
