"""Shape spaces: known angles, what alignment leaves open, transport, nearest points, tables, gradients."""

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from repgeo_nb.errors import NotConverged, SchemaError, UnsupportedByGeometry
from repgeo_nb.geometry import AlignedShapes, angle, nearest_on_geodesic, path_length
from repgeo_nb.geometry import shape_table as tables
from repgeo_nb.geometry.horizontal import horizontal, kernel, skew_solution
from repgeo_nb.geometry.procrustes import meet
from repgeo_nb.geometry.segment import Segment
from tests.layers import backend, plain

ANGULAR, FLAT = AlignedShapes(angular=True), AlignedShapes(angular=False)
every = pytest.mark.parametrize("shapes", [ANGULAR, FLAT], ids=lambda g: g.name)
both = pytest.mark.parametrize("library", ["numpy", "torch"])
BOTTLENECK = {ANGULAR: 1.14377738, FLAT: 1.17518459}


def rotated(x, rng):
    """Matrix with its columns turned by a random orthogonal matrix."""
    return x @ np.linalg.qr(rng.standard_normal((x.shape[-1], x.shape[-1])))[0]


def clouds(shapes, rng, *widths, m=20):
    return [shapes.project(rng.standard_normal((m, n))) for n in widths]


def wide(width, m=50):
    """Layer of the bottleneck's reference value: centred, at most 30 principal axes."""
    x = np.random.default_rng([0, m, width]).standard_normal((m, width))
    x -= x.mean(axis=0)
    return x @ np.linalg.svd(x, full_matrices=False)[2][:30].T


# ---- distances


@every
def test_rotated_and_padded_copies_are_one_shape(shapes):
    rng = np.random.default_rng(0)
    a, b = clouds(shapes, rng, 5, 5)
    padded = np.concatenate([rotated(a, rng), np.zeros((20, 3))], axis=1)
    assert shapes.distance(a, padded) < 1e-14
    assert shapes.distance(rotated(a, rng), rotated(b, rng)) == pytest.approx(
        shapes.distance(a, b), abs=1e-13
    )
    assert shapes.distance(a, b) > 0.1
    assert shapes.distance(a, a) == 0
    assert shapes.distance(a, np.concatenate([a, np.zeros((20, 2))], axis=1)) == 0


@both
@every
def test_close_shapes_keep_their_digits(shapes, library):
    """|a|^2 + |b|^2 - 2 |a^T b|_* and arccos are 0 or 1e-8 here; differences know 1e-16 of a's size."""
    rng = np.random.default_rng(1)
    a = clouds(shapes, rng, 6)[0]
    v = shapes.random_tangent(a, rng)
    near = rotated(shapes.exp(a, 1e-9 * v), rng)
    tensor = backend(library)
    size = np.linalg.norm(a)
    assert plain(shapes.distance(tensor(a), tensor(near))) == pytest.approx(1e-9, abs=1e-15 * size)
    table = plain(shapes.pairwise([tensor(a), tensor(near), tensor(a)]))
    assert table[0, 1] == pytest.approx(1e-9, abs=1e-15 * size)
    assert table[0, 2] == 0


def test_single_columns_meet_at_their_angle_up_to_sign():
    a, b = np.eye(3)[:, :1], -np.array([[0.6], [0.8], [0.0]])
    assert ANGULAR.distance(a, b) == pytest.approx(np.arccos(0.6), abs=1e-15)
    assert FLAT.distance(3 * a, b) == pytest.approx(np.hypot(3 - 0.6, 0.8), abs=1e-15)


def test_the_farthest_shapes_are_at_right_angles():
    a, b = np.eye(4)[:, :2] / np.sqrt(2), np.eye(4)[:, 2:] / np.sqrt(2)
    assert ANGULAR.distance(a, b) == pytest.approx(np.pi / 2, abs=1e-15)


# ---- geodesics


@both
@every
def test_geodesics_divide_the_distance_also_between_widths(shapes, library):
    rng = np.random.default_rng(2)
    a, b = (backend(library)(x) for x in clouds(shapes, rng, 3, 7))
    ts = np.array([0.0, 0.2, 0.5, 1.0])
    on_it = shapes.geodesic(a, b, ts)
    assert on_it.shape == (4, 20, 7)
    whole = plain(shapes.distance(a, b))
    np.testing.assert_allclose(plain(shapes.distance(a, on_it)), ts * whole, atol=1e-13 * whole)
    np.testing.assert_allclose(plain(shapes.distance(on_it, b)), (1 - ts) * whole, atol=1e-13 * whole)
    np.testing.assert_allclose(plain(path_length(shapes, list(on_it))), whole, rtol=1e-12)


@both
@every
def test_logarithm_is_horizontal_and_exp_brings_it_back(shapes, library):
    rng = np.random.default_rng(3)
    a, b = (backend(library)(x) for x in clouds(shapes, rng, 7, 4))
    v = shapes.log(a, b)
    product = plain(a).T @ plain(v)
    np.testing.assert_allclose(product, product.T, atol=1e-13)
    assert plain(shapes.norm(a, v)) == pytest.approx(plain(shapes.distance(a, b)), rel=1e-13)
    assert plain(shapes.distance(shapes.exp(a, v), b)) < 1e-13
    assert (plain(shapes.log(a, a)) == 0).all()


@every
def test_inner_product_ignores_turns(shapes):
    """A rotation of the point, v = a X with X skew, is no tangent direction; nor, on the sphere, its size."""
    rng = np.random.default_rng(4)
    a = clouds(shapes, rng, 5)[0]
    u, v = shapes.random_tangent(a, rng), shapes.random_tangent(a, rng)
    x = rng.standard_normal((5, 5))
    turn = a @ (x - x.T)
    assert shapes.norm(a, turn) < 1e-13
    assert shapes.inner(a, u + turn, v + 3 * turn) == pytest.approx(shapes.inner(a, u, v), abs=1e-11)
    assert shapes.norm(a, a) == pytest.approx(0 if shapes.angular else np.linalg.norm(a), abs=1e-13)
    np.testing.assert_allclose(shapes.horizontal(a, u + turn), u, atol=1e-13)
    np.testing.assert_allclose(shapes.exp(a, u + turn), shapes.exp(a, u), atol=1e-13)


def test_the_skew_equation_is_solved_and_safe_where_it_is_singular():
    rng = np.random.default_rng(5)
    a = np.concatenate([rng.standard_normal((9, 3)), np.zeros((9, 2))], axis=1)
    v = rng.standard_normal((9, 5))
    c = a.T @ v - v.T @ a
    x = skew_solution(a.T @ a, c)
    np.testing.assert_allclose(x, -x.T, atol=1e-14)
    np.testing.assert_allclose(a.T @ a @ x + x @ a.T @ a, c, atol=1e-13)
    assert np.abs(x[3:, 3:]).max() == 0
    np.testing.assert_allclose(horizontal(a, horizontal(a, v)), horizontal(a, v), atol=1e-13)


# ---- angles


@every
def test_the_angle_at_a_bottleneck_is_that_of_small_triangles_in_any_basis(shapes):
    """The vertex has rank 10, both neighbours 30: which turned copies are given must not matter."""
    layers = [wide(n) for n in (30, 10, 100)]
    if shapes.angular:
        layers = [shapes.project(x) for x in layers]
    a, b, c = meet(*layers)
    rng = np.random.default_rng(6)
    found = [angle(shapes, *(rotated(x, rng) for x in (a, b, c))) for _ in range(50)]
    np.testing.assert_allclose(found, BOTTLENECK[shapes], rtol=0, atol=1e-6)
    assert np.ptp(found) < 1e-9
    assert angle(shapes, *layers) == pytest.approx(found[0], abs=1e-12)  # without the padding
    one = np.stack([a, a]), np.stack([b, b]), np.stack([c, c])
    np.testing.assert_allclose(angle(shapes, *one), found[:2], atol=1e-9)


@every
@pytest.mark.parametrize("widths", [(6, 6, 6), (6, 3, 6), (3, 6, 4), (2, 5, 2), (7, 3, 5)])
def test_angles_agree_with_small_triangles(shapes, widths):
    """Law of cosines on sides of 1e-4 of the distances: what it leaves out is of that order."""
    rng = np.random.default_rng(widths)
    a, b, c = clouds(shapes, rng, *widths)
    near_a, near_c = shapes.geodesic(b, a, 1e-4), shapes.geodesic(b, c, 1e-4)
    p, q, r = shapes.distance(b, near_a), shapes.distance(b, near_c), shapes.distance(near_a, near_c)
    assert angle(shapes, a, b, c) == pytest.approx(np.arccos((p**2 + q**2 - r**2) / (2 * p * q)), abs=5e-4)


@every
def test_angles_straight_on_back_and_at_repeated_points(shapes):
    rng = np.random.default_rng(7)
    a, c = clouds(shapes, rng, 5, 5)
    b = shapes.geodesic(a, c, 0.4)
    assert angle(shapes, a, b, c) == pytest.approx(np.pi, abs=1e-12)
    assert angle(shapes, b, a, c) == pytest.approx(0, abs=1e-12)
    assert np.isnan(angle(shapes, a, a, c))


@every
def test_angle_of_tangent_vectors_is_that_of_their_inner_product_at_full_rank(shapes):
    rng = np.random.default_rng(8)
    a = clouds(shapes, rng, 4)[0]
    u, v = shapes.random_tangent(a, rng), shapes.random_tangent(a, rng)
    assert np.cos(shapes.tangent_angle(a, u, 3 * v)) == pytest.approx(shapes.inner(a, u, v), abs=1e-11)
    assert np.isnan(shapes.tangent_angle(a, 0 * u, v))


# ---- transport


@every
@settings(max_examples=12, deadline=None)
@given(seed=st.integers(0, 2**32 - 1), n=st.integers(2, 6), rows=st.sampled_from([7, 12, 30]))
def test_transport_keeps_lengths_and_angles(shapes, seed, n, rows):
    rng = np.random.default_rng(seed)
    a, b = clouds(shapes, rng, n, n, m=rows)
    u, v = shapes.random_tangent(a, rng), shapes.random_tangent(a, rng)
    there = shapes.transport(a, b, np.stack([u, v]))
    np.testing.assert_allclose(shapes.norm(b, there), 1, atol=1e-7)
    assert shapes.inner(b, *there) == pytest.approx(shapes.inner(a, u, v), abs=1e-7)
    np.testing.assert_allclose(shapes.horizontal(b, there), there, atol=1e-12)
    np.testing.assert_allclose(shapes.transport(b, a, there), [u, v], atol=1e-6)


@every
def test_transport_of_the_geodesics_own_direction(shapes):
    rng = np.random.default_rng(9)
    a, b = clouds(shapes, rng, 5, 5)
    carried = shapes.transport(a, b, shapes.log(a, b))
    np.testing.assert_allclose(carried, -shapes.log(b, a), atol=1e-8)
    with_it = shapes.inner(a, shapes.log(a, b), v := shapes.random_tangent(a, rng))
    assert shapes.inner(b, carried, shapes.transport(a, b, v)) == pytest.approx(with_it, abs=1e-8)


@every
def test_transport_is_what_small_steps_of_projection_converge_to(shapes):
    """An independent scheme: keep the vector in the ambient space, project it at every small step."""
    rng = np.random.default_rng(10)
    a, b = clouds(shapes, rng, 3, 3, m=8)
    v = shapes.random_tangent(a, rng)
    _, end = shapes.aligned(a, b)
    gaps = []
    for steps in (200, 400):
        walked = v
        for p in shapes.geodesic(a, end, np.linspace(0, 1, steps + 1)[1:]):
            walked = shapes.horizontal(p, walked)
        gaps.append(np.abs(walked - shapes.transport(a, end, v)).max())
    assert gaps[1] < 0.6 * gaps[0] < 0.05  # errors of order 1 / steps


@every
@pytest.mark.parametrize("widths", [(3, 8), (8, 3), (4, 4), (1, 6)])
def test_transport_between_ranks(shapes, widths):
    """Lengths and the angle with the geodesic are kept where directions are known up to rotations only."""
    rng = np.random.default_rng(widths)
    a, b = (meet(x, np.zeros((20, 8)))[0] for x in clouds(shapes, rng, *widths))
    v = shapes.random_tangent(a, rng)
    there = shapes.transport(a, b, v)
    assert shapes.norm(b, there) == pytest.approx(1, abs=1e-7)
    before = shapes.tangent_angle(a, shapes.log(a, b), v)
    assert shapes.tangent_angle(b, -shapes.log(b, a), there) <= before + 1e-7
    if widths[0] <= widths[1]:
        assert shapes.tangent_angle(b, -shapes.log(b, a), there) == pytest.approx(before, abs=1e-7)


@every
def test_transport_over_leading_axes_and_to_the_same_point(shapes):
    rng = np.random.default_rng(11)
    a, b, c = clouds(shapes, rng, 3, 3, 3)
    v = np.stack([shapes.random_tangent(a, rng) for _ in range(2)])
    together = shapes.transport(a, np.stack([b, c]), v)
    np.testing.assert_allclose(together[1], shapes.transport(a, c, v[1]), atol=1e-8)
    np.testing.assert_allclose(shapes.transport(a, a, v), v, atol=1e-13)


def test_an_integration_that_fails_says_so(monkeypatch):
    import scipy.integrate

    class Failed:
        success, message = False, "Required step size is less than spacing between numbers."

    monkeypatch.setattr(scipy.integrate, "solve_ivp", lambda *a, **k: Failed())
    rng = np.random.default_rng(12)
    a, b = clouds(FLAT, rng, 3, 3)
    with pytest.raises(NotConverged, match=r"expected to carry tangent vectors .* got: Required step size"):
        FLAT.transport(a, b, FLAT.random_tangent(a, rng))


# ---- nearest points


@every
@settings(max_examples=15, deadline=None)
@given(seed=st.integers(0, 2**32 - 1), widths=st.sampled_from([(4, 4, 4), (2, 5, 3), (5, 2, 5), (1, 1, 4)]))
def test_nearest_is_no_farther_than_samples_and_as_a_bounded_search(shapes, seed, widths):
    from scipy.optimize import minimize_scalar

    rng = np.random.default_rng(seed)
    a, b, c = clouds(shapes, rng, *widths, m=9)
    if seed % 2:
        c = shapes.project(
            shapes.geodesic(a, b, 0.6) + 0.3 * np.pad(c, ((0, 0), (0, max(widths) - widths[2])))
        )
    found = shapes.nearest(c, a, b)
    ts = np.linspace(0, 1, 201)
    heights = shapes.distance(c, shapes.geodesic(a, b, ts))
    assert found.distance <= heights.min() + 1e-12
    low, high = max(found.t - 0.01, 0), min(found.t + 0.01, 1)
    searched = minimize_scalar(
        lambda t: shapes.distance(c, shapes.geodesic(a, b, t)),
        bounds=(low, high),
        method="bounded",
        options={"xatol": 1e-10},
    )
    assert found.distance <= searched.fun + 1e-8
    assert shapes.distance(found.foot, shapes.geodesic(a, b, found.t)) < 1e-12


@every
def test_nearest_is_the_nearest_of_several_minima(shapes):
    """Where a^T c loses rank the distance has a kink, and on either side a minimum; one draw in thirty."""
    rng = np.random.default_rng(0)
    several = 0
    for _ in range(100):
        a, b, c = clouds(shapes, rng, 5, 5, 5, m=6)
        heights = shapes.distance(c, shapes.geodesic(a, b, np.linspace(0, 1, 201)))
        inner = heights[1:-1]
        several += ((inner < heights[:-2]) & (inner < heights[2:])).sum() > 1
        assert shapes.nearest(c, a, b).distance <= heights.min() + 1e-12
    assert several > 0  # the test would be easy without


@every
def test_nothing_lies_below_the_bound_of_an_interval(shapes):
    rng = np.random.default_rng(24)
    for _ in range(10):
        a, b, c = meet(*clouds(shapes, rng, 3, 4, 2, m=6))
        a, b = shapes.aligned(a, b)
        arc = shapes.distance(a, b) if shapes.angular else None
        found = Segment(c, a, b, shapes._weights(a, b), arc)
        ends = np.sort(rng.uniform(size=2))
        at_ends = [found.nuclear(t) for t in ends]
        heights = [found.square(t) - found.nuclear(t) for t in np.linspace(*ends, 50)]
        bound = found.bound(ends[0], at_ends[0], ends[1], at_ends[1])
        assert bound <= min(heights) + 1e-12
        assert bound >= min(heights) - found.size * (ends[1] - ends[0]) ** 2  # and it is no empty one


@every
def test_nearest_of_a_point_on_the_geodesic_and_beyond_it(shapes):
    rng = np.random.default_rng(13)
    a, b = clouds(shapes, rng, 4, 4)
    found = nearest_on_geodesic(shapes, rotated(shapes.geodesic(a, b, 0.3), rng), a, b)
    assert found.t == pytest.approx(0.3, abs=1e-12)
    assert found.distance < 1e-12
    assert nearest_on_geodesic(shapes, a, a, b).t == pytest.approx(0, abs=1e-12)
    assert nearest_on_geodesic(shapes, shapes.exp(b, 0.1 * -shapes.log(b, a)), a, b).t == 1
    assert np.isnan(shapes.nearest(b, a, a).t)
    assert shapes.nearest(b, a, a).distance == shapes.distance(a, b)
    both_found = shapes.nearest(np.stack([a, b]), a, b)
    np.testing.assert_allclose(both_found.t, [0, 1], atol=1e-12)


@every
@pytest.mark.parametrize("length", [1e-4, 1e-6, 1e-8, 1e-10])
def test_feet_on_short_segments(shapes, length):
    """Squares of distances know nothing of a segment below 1e-7 of the points' size: differences do."""
    for seed in range(10):
        rng = np.random.default_rng(seed)
        a = shapes.project(rng.standard_normal((9, 3)))
        b, c = (shapes.project(a + length * rng.standard_normal((9, 3))) for _ in range(2))
        whole = float(shapes.distance(a, b))
        for ahead, end in ((0.0, a), (1.0, b)):
            found = shapes.nearest(end, a, b)
            assert float(found.t) == pytest.approx(ahead, abs=1e-4)
            assert found.distance <= 1e-4 * whole
        found = shapes.nearest(c, a, b)
        sampled = [float(shapes.distance(c, shapes.geodesic(a, b, t))) for t in np.linspace(0, 1, 51)]
        assert found.distance <= min(sampled) * (1 + 1e-5)
        far = shapes.nearest(shapes.project(rng.standard_normal((9, 4))), a, b)
        assert 0 <= far.t <= 1


# ---- random tangents, gradients, refusals


@every
def test_random_tangents_are_horizontal_unit_vectors_without_preference(shapes):
    rng = np.random.default_rng(17)
    a = clouds(shapes, rng, 3, m=6)[0]
    cloud = np.stack([shapes.random_tangent(a, rng) for _ in range(1500)]).reshape(1500, -1)
    np.testing.assert_allclose(shapes.norm(a, cloud.reshape(-1, 6, 3)), 1, atol=1e-12)
    dimensions = 6 * 3 - 3 - int(shapes.angular)
    spectrum = np.linalg.eigvalsh(cloud.T @ cloud / 1500)[::-1]
    np.testing.assert_allclose(
        spectrum[:dimensions], 1 / dimensions, rtol=0.35
    )  # 1500 draws: about 10 % each
    np.testing.assert_allclose(spectrum[dimensions:], 0, atol=1e-12)
    centred = a - a.mean(axis=0)
    assert np.abs(shapes.random_tangent(shapes.project(centred), rng).mean(axis=0)).max() < 1e-14


@every
@pytest.mark.parametrize("operation", ["distance", "geodesic", "log", "exp", "inner", "norm", "angle"])
def test_gradients_are_those_of_finite_differences(shapes, operation):
    import torch

    rng = np.random.default_rng(18)
    a, b, c = clouds(shapes, rng, 3, 3, 3, m=7)
    u, v = rng.standard_normal((2, 7, 3))
    weights = torch.tensor(rng.standard_normal((7, 3)))

    def value(p, q, r):
        if operation == "distance":
            return shapes.distance(p, q)
        if operation == "geodesic":
            return (weights * shapes.geodesic(p, q, 0.3)).sum()
        if operation == "log":
            return (weights * shapes.log(p, q)).sum()
        if operation == "exp":
            return (weights * shapes.exp(p, q)).sum()
        if operation == "inner":
            return shapes.inner(p, q, r)
        if operation == "norm":
            return shapes.norm(p, q)
        return shapes.angle(p, q, r)

    given_ = {"exp": (a, u, v), "inner": (a, u, v), "norm": (a, u, v)}.get(operation, (a, b, c))
    arguments = [torch.tensor(x, requires_grad=True) for x in given_]
    assert torch.autograd.gradcheck(value, arguments, eps=1e-6, atol=1e-6, rtol=1e-5)


@every
def test_gradients_of_padded_shapes_are_finite(shapes):
    import torch

    rng = np.random.default_rng(19)
    a, b, c = (torch.tensor(x, requires_grad=True) for x in clouds(shapes, rng, 6, 3, 6))
    total = shapes.distance(a, b) + shapes.angle(a, b, c) + (shapes.geodesic(a, b, 0.5) ** 3).sum()
    total.backward()
    assert all(bool(torch.isfinite(x.grad).all()) for x in (a, b, c))


@every
def test_what_takes_numpy_only_says_so(shapes):
    import torch

    rng = np.random.default_rng(20)
    a, b = clouds(shapes, rng, 3, 3)
    x, y = torch.tensor(a), torch.tensor(b)
    said = r"takes numpy arrays, got Tensor: .* Pass x.detach\(\).cpu\(\).numpy\(\)"
    with pytest.raises(UnsupportedByGeometry, match=f"transport of {shapes.name!r} {said}"):
        shapes.transport(x, y, x)
    with pytest.raises(UnsupportedByGeometry, match=f"nearest of {shapes.name!r} {said}"):
        shapes.nearest(x, x, y)
    with pytest.raises(UnsupportedByGeometry, match=f"random_tangent of {shapes.name!r} {said}"):
        shapes.random_tangent(x, rng)


@every
def test_lines_are_not_continued(shapes):
    a, b = clouds(shapes, np.random.default_rng(21), 3, 3)
    with pytest.raises(UnsupportedByGeometry, match="continued geodesic needs one that goes on"):
        nearest_on_geodesic(shapes, a, a, b, line=True)


@every
def test_shapes_of_different_stimuli_do_not_meet(shapes):
    rng = np.random.default_rng(22)
    a, b = rng.standard_normal((8, 3)), rng.standard_normal((9, 3))
    with pytest.raises(SchemaError, match="shapes of the same stimuli, got matrices of 8 and 9 rows"):
        shapes.distance(a, b)
    with pytest.raises(SchemaError, match="8 and 9 rows"):
        shapes.pairwise([a, b])


def test_geometries_are_values():
    assert AlignedShapes() == ANGULAR != FLAT
    assert len({AlignedShapes(), ANGULAR, FLAT}) == 2
    assert repr(FLAT) == "AlignedShapes(angular=False)"
    assert (ANGULAR.name, FLAT.name) == ("angular_shapes", "euclidean_shapes")
    assert kernel(np.eye(3)).shape == (0, 3)


def test_the_reference_values_of_the_bottleneck_are_those_of_the_file():
    file = Path(__file__).parent / "data" / "repsim_m50.json"
    case = json.loads(file.read_text())["cases"]["wide/shape.p30.alpha1/bottleneck_angle_at_X10"]
    for shapes, kind in ((ANGULAR, "angular"), (FLAT, "euclidean")):
        np.testing.assert_allclose(case[kind]["small_triangle"], BOTTLENECK[shapes], atol=1e-7)


@pytest.mark.parametrize("shape", [(1, 1), (1, 5), (3, 100), (100, 3), (40, 41)])
def test_singular_values_are_numpys(shape, monkeypatch):
    product = np.random.default_rng(shape).standard_normal(shape)
    expected = np.linalg.svd(product, compute_uv=False)
    np.testing.assert_allclose(tables.singular_values(product), expected, atol=1e-13)
    monkeypatch.setattr(tables.lapack, "dgesdd", lambda *a, **k: (None, None, None, 1))
    np.testing.assert_array_equal(tables.singular_values(product), expected)
