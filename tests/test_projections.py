"""Projections: exact where theory says so, drawn with their geodesic, and clear about what they need."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import repgeo_nb as rg
from repgeo_nb.errors import SchemaError, UnsupportedByGeometry
from repgeo_nb.geometry import Sphere
from repgeo_nb.points import PointTable
from repgeo_nb.projections import PROJECTIONS
from tests import make_fixtures
from tests.make_fixtures import on_sphere
from tests.tables import between, flat_table, sphere_table

ROUNDING = 1e-9  # coordinates are of size 1, decompositions lose a few digits
# SMACOF stops when the stress falls by less than 1e-9 of itself: places are known to about its root
SOLVED = 1e-4

seeds = st.integers(0, 10_000)


@pytest.fixture(scope="module")
def digits() -> PointTable:
    return rg.path(rg.datasets.digits_paths(), target="label").table


# --- what is known exactly ---


@pytest.mark.parametrize("name", ["mds", "classical_mds", "tangent_pca"])
@given(seed=seeds)
def test_points_of_a_plane_are_recovered(name, seed):
    points = np.random.default_rng(seed).normal(size=(8, 2))
    made = flat_table(points)
    picture = PROJECTIONS[name](made, 2)
    assert picture.stress < SOLVED
    np.testing.assert_allclose(between(picture.coords), made.distances, atol=3 * SOLVED)
    np.testing.assert_allclose(picture.point_error, 0, atol=3 * SOLVED)


def test_flat_points_leave_further_axes_empty(rng):
    made = flat_table(rng.normal(size=(7, 2)))
    np.testing.assert_allclose(PROJECTIONS["classical_mds"](made, 3).coords[:, 2], 0, atol=1e-7)
    # SMACOF's start ripples the third axis by 1e-3 of the mean distance: what is left is of second order
    assert PROJECTIONS["mds"](made, 3).stress < 1e-5


@given(seed=seeds)
def test_tangent_pca_of_a_great_circle_keeps_everything(seed):
    rng = np.random.default_rng(seed)
    frame = np.linalg.qr(rng.normal(size=(5, 2)))[0].T
    angles = np.sort(rng.uniform(0, 2.5, size=6))  # within half the circle: the logarithms do not wrap
    made = sphere_table(np.cos(angles)[:, None] * frame[0] + np.sin(angles)[:, None] * frame[1])
    picture = PROJECTIONS["tangent_pca"](made, 2)
    assert picture.variance == pytest.approx(1, abs=1e-12)
    assert picture.stress < 1e-7
    np.testing.assert_allclose(np.abs(np.diff(picture.coords[:, 0])), np.diff(angles), atol=1e-7)
    np.testing.assert_allclose(picture.extra["base"], np.abs(angles - angles.mean()), atol=1e-7)


def test_tangent_pca_distances_to_the_base_are_lengths_of_the_logarithms(rng):
    made = sphere_table(on_sphere(rng, 8, 4, 0.5))
    picture = PROJECTIONS["tangent_pca"](made, 4)  # all of them: the points span four dimensions
    assert picture.variance == pytest.approx(1, abs=1e-12)
    from_base = np.linalg.norm(picture.coords - picture.coords.mean(axis=0), axis=1)
    np.testing.assert_allclose(from_base, picture.extra["base"], atol=ROUNDING)


@given(seed=seeds)
def test_tangent_pca_never_keeps_less_with_more_axes(seed):
    made = sphere_table(on_sphere(np.random.default_rng(seed), 9, 7, 0.6))
    two, three = (PROJECTIONS["tangent_pca"](made, k).variance for k in (2, 3))
    assert 0 < two <= three <= 1 + 1e-12


@given(seed=seeds)
def test_target_axis_is_progress_and_deviation(seed):
    points = on_sphere(np.random.default_rng(seed), 7, 4, 0.7)
    made = sphere_table(points)
    chord = made.distances[0, 6]
    # off the line's plane a sphere in four dimensions leaves two: the three axes hold every residual whole
    three, two = PROJECTIONS["target_axis"](made, 3), PROJECTIONS["target_axis"](made, 2)
    near = rg.geometry.nearest_on_geodesic(Sphere(), points, points[0], points[6], line=True)
    np.testing.assert_allclose(three.coords[:, 0], (near.t - 0.5) * chord, atol=1e-6)
    np.testing.assert_allclose(np.linalg.norm(three.coords[:, 1:], axis=1), near.distance, atol=1e-6)
    np.testing.assert_allclose(two.coords, np.stack([three.coords[:, 0], near.distance], axis=1), atol=1e-6)
    np.testing.assert_allclose(three.coords[[0, 6]], [[-chord / 2, 0, 0], [chord / 2, 0, 0]], atol=1e-6)


def test_target_axis_agrees_with_the_path_numbers(digits):
    paths = rg.path(rg.datasets.digits_paths(models="resnet8_w8_s0"), target="label")
    picture = PROJECTIONS["target_axis"](paths.table, 2)
    ids = list(paths.table.paths["resnet8_w8_s0"])
    chord = paths.table.distances[paths.table.first, paths.table.target]
    np.testing.assert_allclose(picture.coords[ids, 0], (paths.progress() - 0.5) * chord, atol=1e-6)
    np.testing.assert_allclose(picture.coords[ids, 1], paths.deviation(), atol=1e-6)


def test_target_axis_of_a_geodesic_is_a_straight_line():
    t = np.array([0.0, 0.2, 0.35, 0.7, 0.9, 1.0])
    made = make_fixtures.cases()["a path on the geodesic"]
    for n_axes in (2, 3):
        picture = PROJECTIONS["target_axis"](made, n_axes)
        np.testing.assert_allclose(picture.coords[:, 0], 1.1 * (t - 0.5), atol=1e-7)
        np.testing.assert_allclose(picture.coords[:, 1:], 0, atol=1e-7)
        assert picture.stress < 1e-7


def test_target_axis_in_flat_space(rng):
    points = rng.normal(size=(6, 3))
    picture = PROJECTIONS["target_axis"](flat_table(points), 3)
    assert picture.stress < 1e-7, "three dimensions of flat space are drawn as they are"
    np.testing.assert_allclose(between(picture.coords), between(points), atol=1e-7)


# --- the geodesic in the picture ---


@pytest.mark.parametrize("name", list(PROJECTIONS))
@pytest.mark.parametrize("n_axes", [2, 3])
def test_curve_runs_from_the_first_point_to_the_target(digits, name, n_axes):
    picture = PROJECTIONS[name](digits, n_axes)
    assert picture.curve.shape == (13, n_axes)
    ends = picture.coords[[digits.first, digits.target]]
    np.testing.assert_allclose(picture.curve[[0, -1]], ends, atol=1e-6)


@pytest.mark.parametrize("name", list(PROJECTIONS))
def test_curve_of_flat_space_is_the_straight_line(name, rng):
    made = flat_table(rng.normal(size=(7, 2)))
    picture = PROJECTIONS[name](made, 2)
    a, b = picture.coords[0], picture.coords[-1]
    straight = a + np.linspace(0, 1, 13)[:, None] * (b - a)
    np.testing.assert_allclose(picture.curve, straight, atol=1e-3)


@pytest.mark.parametrize("name", list(PROJECTIONS))
def test_no_curve_without_a_line(name, rng):
    made = sphere_table(on_sphere(rng, 6, 4, 0.5), target=None, paths={"a": tuple(range(6))})
    if name == "target_axis":
        with pytest.raises(ValueError, match=r"expects a target point"):
            PROJECTIONS[name](made, 3)
    else:
        assert PROJECTIONS[name](made, 3).curve is None


# --- what cannot be done ---


class Distances:
    """A geometry that knows distances only."""

    name = "distances_only"


@pytest.mark.parametrize("name", ["tangent_pca", "target_axis"])
def test_a_geometry_without_logarithms_is_refused(rng, name):
    made = PointTable(
        between(rng.normal(size=(5, 3))), Distances(), (("a", "x"),) * 5, {"a": (0, 1, 2, 3)}, 4
    )
    with pytest.raises(UnsupportedByGeometry, match=f"{name}.*needs log.*'distances_only'"):
        PROJECTIONS[name](made, 3)


def test_distances_alone_are_enough_for_mds(rng):
    points = rng.normal(size=(5, 2))
    made = PointTable(between(points), Distances(), (("a", "x"),) * 5, {"a": (0, 1, 2, 3)}, 4, first=0)
    for name in ("mds", "classical_mds"):
        picture = PROJECTIONS[name](made, 2)
        np.testing.assert_allclose(between(picture.coords), between(points), atol=3 * SOLVED)
        assert picture.curve is None


def test_target_axis_says_what_it_misses(rng):
    points = on_sphere(rng, 6, 4, 0.5)
    with pytest.raises(SchemaError, match=r"expects a target point; these paths have none.*target='label'"):
        PROJECTIONS["target_axis"](sphere_table(points, target=None, paths={"a": tuple(range(6))}), 3)
    with pytest.raises(SchemaError, match=r"one first point shared by all models.*Capture the layer 'input'"):
        PROJECTIONS["target_axis"](make_fixtures.cases()["two models without a shared input"], 3)
    points[5] = points[0]
    with pytest.raises(SchemaError, match=r"a target apart from the first point.*Choose another"):
        PROJECTIONS["target_axis"](sphere_table(points), 3)
