"""Fréchet means and tangent PCA: closed forms, the condition of a minimum, and what is said when it fails."""

import warnings

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from repgeo_nb.errors import ConvergenceWarning, DegenerateRepresentation, SchemaError, UnsupportedByGeometry
from repgeo_nb.geometry import SPD, Euclidean, Sphere, frechet_mean, midpoint, tangent_pca
from tests import laws
from tests.layers import plain
from tests.make_fixtures import on_sphere

SPACES = laws.spaces()
every = pytest.mark.parametrize("space", SPACES, ids=repr)
seeds = st.integers(0, 10_000)
X, Y, Z = np.eye(3)


# ---- means


@every
@settings(max_examples=8)
@given(seed=seeds, spread=st.sampled_from([1e-3, 0.4, 2.0]))
def test_a_mean_has_no_pull_and_no_better_neighbour(space, seed, spread):
    geometry, points = space.geometry, space.points(seed, 5, spread)
    found = frechet_mean(geometry, points, tol=1e-9)
    assert found.converged
    assert found.residual <= 1e-9
    logs = np.stack([geometry.log(found.point, p) for p in points])
    size = np.sqrt(found.variance)
    assert geometry.norm(found.point, logs.mean(axis=0)) <= 2e-9 * size + 1e-13
    np.testing.assert_allclose(
        found.variance, np.mean([geometry.distance(found.point, p) ** 2 for p in points])
    )
    rng = np.random.default_rng(seed)
    for _ in range(5):
        aside = geometry.exp(found.point, 0.05 * size * geometry.random_tangent(found.point, rng))
        assert np.mean([geometry.distance(aside, p) ** 2 for p in points]) > found.variance


@every
def test_the_mean_of_two_is_their_midpoint(space):
    p, q = space.points(3, 2, 1.0)
    found = frechet_mean(space.geometry, [p, q])
    assert space.geometry.distance(found.point, midpoint(space.geometry, p, q)) < 1e-9
    np.testing.assert_allclose(found.variance, space.geometry.distance(p, q) ** 2 / 4, rtol=1e-9)


@every
def test_weights_count_points(space):
    p, q, r = space.points(5, 3, 1.0)
    weighted = frechet_mean(space.geometry, [p, q, r], weights=[0, 2, 1])
    repeated = frechet_mean(space.geometry, [q, q, r])
    assert space.geometry.distance(weighted.point, repeated.point) < 1e-8
    np.testing.assert_allclose(weighted.variance, repeated.variance, rtol=1e-9)


def test_in_flat_space_it_is_the_average_in_one_step(rng):
    points, weights = rng.normal(size=(6, 4)), rng.uniform(size=6)
    found = frechet_mean(Euclidean(), points, weights)
    assert found.iterations == 1
    np.testing.assert_allclose(found.point, np.average(points, axis=0, weights=weights), atol=1e-14)


def test_the_mean_of_commuting_matrices_is_geometric(rng):
    logs = rng.normal(size=(5, 3))
    found = frechet_mean(SPD(), [np.diag(np.exp(row)) for row in logs])
    np.testing.assert_allclose(found.point, np.diag(np.exp(logs.mean(axis=0))), atol=1e-9)


def test_far_apart_matrices_converge_in_tens_of_steps(rng):
    """Distances of about 20, where plain steps of the mean logarithm swing to and fro."""
    points = [x @ x.T + 0.01 * np.eye(12) for x in rng.normal(size=(6, 12, 6))]
    found = frechet_mean(SPD(), points, tol=1e-8)
    assert found.converged
    assert found.iterations < 60
    assert np.sqrt(found.variance) > 8


@settings(max_examples=10)
@given(seed=seeds)
def test_tight_tolerances_are_reached_on_the_sphere(seed):
    points = on_sphere(np.random.default_rng(seed), 9, 6, 0.5)
    base = frechet_mean(Sphere(), points, tol=1e-12).point
    np.testing.assert_allclose(np.linalg.norm(base), 1, atol=1e-12)
    np.testing.assert_allclose(Sphere().log(base, points).mean(axis=0), 0, atol=1e-11)


def test_equal_points_are_their_own_mean():
    found = frechet_mean(Sphere(), [X, X, X])
    assert found == (found.point, True, 0, 0.0, 0.0)
    np.testing.assert_array_equal(found.point, X)
    assert frechet_mean(Euclidean(), [X]).converged


class Overshooting(Euclidean):
    """Steps three times as long as asked for: without halving they run away."""

    def exp(self, p, v):
        return p + 3 * v


def test_a_step_that_makes_it_worse_is_halved(rng):
    points = rng.normal(size=(5, 3))
    found = frechet_mean(Overshooting(), points)
    assert found.converged
    np.testing.assert_allclose(found.point, points.mean(axis=0), atol=1e-9)


class Wrong(Euclidean):
    """Steps into the opposite direction never help."""

    def exp(self, p, v):
        return p - v


@pytest.mark.parametrize(("geometry", "more"), [(Sphere(), {"max_iter": 1}), (Wrong(), {})])
def test_what_did_not_converge_says_so(geometry, more):
    points = on_sphere(np.random.default_rng(0), 6, 4, 0.8)
    with pytest.warns(
        ConvergenceWarning,
        match=r"mean of 6 points on \w+\(\) stopped after \d+ steps.*converged is False.*Raise",
    ):
        found = frechet_mean(geometry, points, **more)
    assert not found.converged
    assert found.residual > 1e-10
    with pytest.warns(ConvergenceWarning):
        seen = tangent_pca(Wrong(), points, 2)
    assert not seen.converged


def test_a_mean_that_converges_is_silent(rng):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert frechet_mean(Sphere(), on_sphere(rng, 6, 4, 0.3)).converged


def test_antipodal_points_have_no_mean():
    with pytest.raises(DegenerateRepresentation, match="need points closer than pi, got antipodal"):
        frechet_mean(Sphere(), [X, -X])


def test_no_points_and_no_weights():
    with pytest.raises(SchemaError, match="at least one point, got none"):
        frechet_mean(Sphere(), [])
    for wrong in ([1.0], [0, 0], [1, -1], [1, np.nan], [[1, 1]]):
        with pytest.raises(SchemaError, match="expected 2 weights from 0 on that are not all 0, got"):
            frechet_mean(Sphere(), [X, Y], weights=wrong)


class Lengths:
    """A geometry of distances and geodesics only."""

    name = "lengths"
    distance, geodesic = staticmethod(Sphere().distance), staticmethod(Sphere().geodesic)


def test_a_geometry_without_tangents_names_the_metrics_that_have_them():
    message = r"needs log and exp and inner and norm; the geometry 'lengths' has distance, geodesic\. "
    with pytest.raises(
        UnsupportedByGeometry, match="a Fréchet mean " + message + "Metrics that have them: .*angular_cka"
    ):
        frechet_mean(Lengths(), [X, Y])
    with pytest.raises(UnsupportedByGeometry, match="tangent PCA " + message):
        tangent_pca(Lengths(), [X, Y], 2)


def test_gradients_of_a_mean_agree_with_finite_differences(rng):
    import torch

    points = on_sphere(rng, 4, 3, 0.4)

    def first_entry(x):
        moved = [
            x / (x * x).sum() ** 0.5,
            *(p if isinstance(x, np.ndarray) else torch.tensor(p) for p in points),
        ]
        return frechet_mean(Sphere(), moved, tol=1e-12).point[1]

    x = torch.tensor([1.0, 0.2, -0.1], dtype=torch.float64, requires_grad=True)
    (slope,) = torch.autograd.grad(first_entry(x), x)
    moves = 1e-5 * np.eye(3)
    there = plain(x)
    central = [(first_entry(there + h) - first_entry(there - h)) / 2e-5 for h in moves]
    np.testing.assert_allclose(plain(slope), central, atol=1e-8)


def test_ragged_points_are_filled_up(rng):
    shapes = next(s for s in SPACES if getattr(s.geometry, "ragged", False))
    p, q, r = shapes.points(2, 3, 0.5)
    wider = [p, np.pad(q, ((0, 0), (0, 2))), np.pad(r, ((0, 0), (0, 1)))]
    found, same = frechet_mean(shapes.geometry, wider), frechet_mean(shapes.geometry, [p, q, r])
    assert shapes.geometry.distance(found.point, same.point) < 1e-8
    assert tangent_pca(shapes.geometry, wider, 2).axes[0].shape == (8, 5)


# ---- tangent PCA


@every
@settings(max_examples=6)
@given(seed=seeds)
def test_axes_are_orthonormal_and_coordinates_lie_on_them(space, seed):
    geometry, points = space.geometry, space.points(seed, 6, 0.8)
    found = tangent_pca(geometry, points, 2)  # the smallest sphere tried here has no more directions
    assert found.converged
    products = [[float(geometry.inner(found.base, u, v)) for u in found.axes] for v in found.axes]
    np.testing.assert_allclose(products, np.eye(2), atol=1e-8)
    for point, place in zip(points, found.coords, strict=True):
        log = geometry.log(found.base, point)
        on_axes = [float(geometry.inner(found.base, log, axis)) for axis in found.axes]
        np.testing.assert_allclose(place, on_axes, atol=1e-9)
    assert (np.diff(found.explained) <= 1e-12).all()
    assert 0 < found.explained.sum() <= 1 + 1e-12


@every
def test_all_axes_keep_every_distance_to_the_base(space):
    points = space.points(9, 5, 0.8)
    found = tangent_pca(space.geometry, points, 5)
    assert found.explained.sum() == pytest.approx(1, abs=1e-12)
    lengths = [float(space.geometry.distance(found.base, p)) for p in points]
    np.testing.assert_allclose(np.linalg.norm(found.coords, axis=1), lengths, rtol=1e-7)


def test_in_flat_space_it_is_pca(rng):
    points = rng.normal(size=(9, 4)) * [3, 2, 1, 0.5]
    found = tangent_pca(Euclidean(), points, 3)
    u, s, vt = np.linalg.svd(points - points.mean(axis=0), full_matrices=False)
    np.testing.assert_allclose(np.abs(found.coords), np.abs(u * s)[:, :3], atol=1e-9)
    np.testing.assert_allclose(np.abs(found.axes), np.abs(vt[:3]), atol=1e-9)
    np.testing.assert_allclose(found.explained, (s**2 / (s**2).sum())[:3], atol=1e-12)


def test_axes_beyond_the_extent_are_zero():
    line = np.outer([0.0, 1.0, 3.0], [1.0, 2.0])
    found = tangent_pca(Euclidean(), line, 3)
    np.testing.assert_allclose(found.explained, [1, 0, 0], atol=1e-12)
    np.testing.assert_array_equal(found.coords[:, 1:], 0)
    np.testing.assert_array_equal(found.axes[1:], 0)
    nothing = tangent_pca(Euclidean(), np.ones((3, 2)), 2)
    np.testing.assert_array_equal(nothing.explained, 0)


def test_a_base_of_ones_own_is_the_origin(rng):
    points = on_sphere(rng, 5, 4, 0.4)
    found = tangent_pca(Sphere(), points, 4, base=points[0])
    assert found.converged
    np.testing.assert_array_equal(found.base, points[0])
    np.testing.assert_allclose(found.coords[0], 0, atol=1e-12)
    np.testing.assert_allclose(
        np.linalg.norm(found.coords, axis=1), Sphere().distance(points[0], points), atol=1e-9
    )
