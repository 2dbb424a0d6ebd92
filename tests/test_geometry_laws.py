"""Laws every geometry obeys, over random points near and far; closed forms against the general functions.

Tolerances: 1e-12 where a law holds to rounding of unit-sized numbers (errors of a few 1e-16 grow with the
number of operations); angles and feet from distances lose digits in needle-like triangles, as stated there.
"""

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from repgeo_nb.geometry import (
    Euclidean,
    Sphere,
    angle,
    midpoint,
    nearest_on_geodesic,
    pairwise,
    path_length,
    turning_angles,
)

GEOMETRIES = [Sphere(), Euclidean()]
every = pytest.mark.parametrize("geometry", GEOMETRIES, ids=lambda g: g.name)
ROUND = 1e-12


def points(geometry, seed, n, d, spread):
    """n points within about `spread` of each other."""
    rng = np.random.default_rng(seed)
    base = rng.standard_normal(d)
    found = base / np.linalg.norm(base) + spread * rng.standard_normal((n, d))
    return geometry.project(found) if isinstance(geometry, Sphere) else found


def tangents(geometry, p, seed, n):
    """n tangent vectors at p."""
    v = np.random.default_rng([seed, 1]).standard_normal((n, len(p)))
    return v - (v @ p)[:, None] * p if isinstance(geometry, Sphere) else v


def clouds(n):
    """Seed, dimension and spread of n points: from nearly coincident to far apart."""
    return given(st.integers(0, 2**32 - 1), st.integers(3, 9), st.sampled_from([1e-7, 1e-3, 0.1, 1.0, 3.0]))


@every
@clouds(3)
def test_distances_are_a_metric(geometry, seed, d, spread):
    p, q, r = points(geometry, seed, 3, d, spread)
    assert geometry.distance(p, p) == 0
    assert geometry.distance(p, q) == geometry.distance(q, p) > 0
    assert (
        geometry.distance(p, r) <= geometry.distance(p, q) + geometry.distance(q, r) + 1e-15 * spread + 1e-16
    )
    table = pairwise(geometry, [p, q, r])
    assert (table == table.T).all()
    assert (np.diag(table) == 0).all()
    assert table[0, 2] == geometry.distance(p, r)


@every
@clouds(2)
def test_geodesics_divide_the_distance(geometry, seed, d, spread):
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


@every
@clouds(2)
def test_logarithm_and_exponential_are_inverse(geometry, seed, d, spread):
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


@every
@clouds(2)
def test_transport_is_an_isometry_along_the_geodesic(geometry, seed, d, spread):
    p, q = points(geometry, seed, 2, d, spread)
    assume(geometry.distance(p, q) < 3.0)
    u, v = tangents(geometry, p, seed, 2)
    carried_u, carried_v = geometry.transport(p, q, u), geometry.transport(p, q, v)
    np.testing.assert_allclose(geometry.inner(q, carried_u, carried_v), geometry.inner(p, u, v), atol=1e-10)
    along = geometry.transport(p, q, geometry.log(p, q))
    np.testing.assert_allclose(along, -geometry.log(q, p), atol=1e-10)
    if isinstance(geometry, Sphere):
        assert abs(q @ carried_u) < 1e-10


@every
@clouds(4)
def test_leading_axes_broadcast(geometry, seed, d, spread):
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


@every
@clouds(3)
def test_nearest_point_is_nearest(geometry, seed, d, spread):
    a, b, c = points(geometry, seed, 3, d, spread)
    w = geometry.distance(a, b)
    assume(w < 3.0)
    found = nearest_on_geodesic(geometry, c, a, b)
    line = nearest_on_geodesic(geometry, c, a, b, line=True)
    assert 0 <= found.t <= 1
    slack = 1e-13 * spread + 1e-15
    for t in np.linspace(0, 1, 21):
        assert found.distance <= geometry.distance(c, geometry.geodesic(a, b, t)) + slack
    for t in np.linspace(-2, 2, 21):
        assert line.distance <= geometry.distance(c, geometry.geodesic(a, b, t)) + slack
    assert line.distance <= found.distance + slack


@every
@clouds(3)
def test_the_foot_sees_the_line_at_a_right_angle(geometry, seed, d, spread):
    a, b, c = points(geometry, seed, 3, d, spread)
    assume(geometry.distance(a, b) < 3.0)
    found = nearest_on_geodesic(geometry, c, a, b, line=True)
    assume(found.distance > 0.05 * spread)
    assume(geometry.distance(found.foot, b) > 0.05 * spread)
    assume(geometry.distance(found.foot, b) < 3.0)
    np.testing.assert_allclose(angle(geometry, c, found.foot, b), np.pi / 2, atol=1e-7)


@every
@clouds(3)
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


@every
@clouds(3)
def test_angles_of_a_triangle(geometry, seed, d, spread):
    a, b, c = points(geometry, seed, 3, d, spread)
    sides = [geometry.distance(p, q) for p, q in ((a, b), (b, c), (c, a))]
    assume(max(sides) < 3.0)
    total = angle(geometry, c, a, b) + angle(geometry, a, b, c) + angle(geometry, b, c, a)
    if isinstance(geometry, Euclidean):
        assert abs(total - np.pi) < 1e-7  # rounding of the points over their spread of 1e-7
    else:
        assert total >= np.pi - 1e-7  # the excess is the triangle's area


@every
@given(seed=st.integers(0, 2**32 - 1), n=st.integers(3, 7), length=st.sampled_from([1e-5, 0.3, 2.5]))
def test_a_path_on_a_geodesic_does_not_turn(geometry, seed, n, length):
    """Known answer: turning 0, length = chord. From distances a 0 is known to sqrt(1e-16 / side)."""
    p = points(geometry, seed, 1, 5, 1.0)[0]
    v = tangents(geometry, p, seed, 1)[0]
    v = v / np.linalg.norm(v) * length
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
