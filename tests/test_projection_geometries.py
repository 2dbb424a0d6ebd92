"""Projections of every metric: through points where distances alone do not tell, with the same meaning."""

import warnings
from dataclasses import replace

import numpy as np
import pytest

import repgeo_nb as rg
from repgeo_nb.errors import UnsupportedByGeometry
from repgeo_nb.geometry import Sphere, frechet_mean, nearest_on_geodesic
from repgeo_nb.metrics import METRICS
from repgeo_nb.projections import CURVE_SAMPLES, PROJECTIONS, curve_distances
from tests.make_fixtures import on_sphere
from tests.tables import sphere_table

IDS = [f"img_{k:02d}" for k in range(24)]


@pytest.fixture(scope="module")
def acts():
    """Six layers of equal width (a covariance metric needs that); the last is the target too."""
    rng = np.random.default_rng(4)
    x = rng.standard_normal((24, 5))
    layers = {"input": x}
    for k in range(4):
        x = np.tanh(1.2 * x @ rng.standard_normal((5, 5)) / np.sqrt(5)) + 0.1 * rng.standard_normal((24, 5))
        layers[f"block{k}"] = x
    return rg.from_arrays(layers, stimulus=IDS, labels=np.arange(24) % 4, name="net")


@pytest.fixture(scope="module")
def path_of(acts):
    """Path by a metric's name, made once."""
    made = {}

    def get(name):
        if name not in made:
            target = acts.block3.values[:, ::-1] + np.random.default_rng(1).standard_normal((24, 5))
            made[name] = rg.path(acts, metric=name, target=target)
        return made[name]

    return get


every = pytest.mark.parametrize(
    "name", [name for name in METRICS if hasattr(METRICS[name]().geometry, "geodesic")]
)


@every
@pytest.mark.parametrize("projection", list(PROJECTIONS))
def test_every_metric_has_every_projection_with_its_geodesic(path_of, name, projection):
    table = path_of(name).table
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for n_axes in (2, 3):
            picture = PROJECTIONS[projection](table, n_axes)
            assert np.isfinite(picture.coords).all()
            assert picture.curve.shape == (CURVE_SAMPLES, n_axes)
            ends = picture.coords[[table.first, table.target]]
            np.testing.assert_allclose(picture.curve[[0, -1]], ends, atol=1e-6 * table.distances.max())
            assert picture.stress < 0.5


@every
def test_all_tangent_axes_keep_the_distances_to_the_mean(path_of, name):
    table = path_of(name).table
    picture = PROJECTIONS["tangent_pca"](table, len(table.distances))
    assert picture.variance == pytest.approx(1, abs=1e-9)
    middle = picture.coords.mean(axis=0)  # where the mean logarithm is 0, to 1e-4 of the distances: the base
    lengths = np.linalg.norm(picture.coords - middle, axis=1)
    size = table.distances.max()
    np.testing.assert_allclose(lengths, picture.extra["base"], atol=2e-4 * size)
    two, three = (PROJECTIONS["tangent_pca"](table, k).variance for k in (2, 3))
    assert 0 < two <= three < 1


@every
def test_target_axis_is_progress_and_deviation_of_the_path(path_of, name):
    """Where the path has no progress (its foot is noise) the picture still draws the foot."""
    path = path_of(name)
    table, ids = path.table, list(path.table.paths["net"])
    chord, size = table.distances[table.first, table.target], table.distances.max()
    two, all_axes = (
        PROJECTIONS["target_axis"](table, 2),
        PROJECTIONS["target_axis"](table, len(table.distances)),
    )
    known = np.isfinite(path.progress().values)
    assert known.sum() >= 3
    along = (path.progress().values - 0.5) * chord
    np.testing.assert_allclose(two.coords[ids, 0][known], along[known], atol=1e-5 * size)
    np.testing.assert_allclose(two.coords[ids, 1], path.deviation(), atol=1e-6 * size)
    residuals = np.linalg.norm(all_axes.coords[ids, 1:], axis=1)
    np.testing.assert_allclose(residuals, path.deviation(), atol=1e-5 * size)


@every
def test_curve_distances_are_those_of_the_geodesic(path_of, name):
    table = path_of(name).table
    rows = curve_distances(table)
    first, target = table.first, table.target
    assert rows.shape == (CURVE_SAMPLES, len(table.distances))
    chord, size = table.distances[first, target], table.distances.max()
    np.testing.assert_allclose(rows[0], table.distances[first], atol=1e-12 * size)
    np.testing.assert_allclose(rows[-1], table.distances[target], atol=1e-12 * size)
    np.testing.assert_allclose(rows[:, first], np.linspace(0, 1, 13) * chord, atol=1e-7 * size)
    np.testing.assert_allclose(rows[:, target], np.linspace(1, 0, 13) * chord, atol=1e-7 * size)
    if table.points is not None:
        third = table.geometry.geodesic(table.points[first], table.points[target], 4 / 12)
        near = [table.geometry.distance(third, p) for p in table.points]
        np.testing.assert_allclose(rows[4], near, atol=1e-9 * size)


class Bare:
    """The sphere without what distances alone tell: as any other geometry with tangent vectors."""

    name = "bare"
    distance, geodesic, log, exp, inner, norm, transport, project = (
        staticmethod(getattr(Sphere(), operation))
        for operation in ["distance", "geodesic", "log", "exp", "inner", "norm", "transport", "project"]
    )
    line_parameter = staticmethod(Sphere().line_parameter)


def through_points(points, geometry, kept=True):
    """One path whose last point is the target, in a geometry that has to look at the points."""
    like = sphere_table(points)
    return replace(like, geometry=geometry, points=tuple(points) if kept else None)


@pytest.mark.parametrize("projection", list(PROJECTIONS))
@pytest.mark.parametrize("n_axes", [2, 3])
def test_points_and_distances_give_the_same_picture(projection, n_axes, rng):
    points = on_sphere(rng, 8, 5, 0.6)
    tables = sphere_table(points), through_points(points, Bare())
    a, b = (PROJECTIONS[projection](table, n_axes) for table in tables)
    np.testing.assert_allclose(b.coords, a.coords, atol=1e-6)
    np.testing.assert_allclose(b.curve, a.curve, atol=1e-6)


class NoTransport(Bare):
    name = "no_transport"
    transport = property()  # reading it raises AttributeError: hasattr is False


def test_what_a_geometry_lacks_is_named_with_the_metrics_that_have_it(rng):
    table = through_points(on_sphere(rng, 5, 4, 0.5), NoTransport())
    assert PROJECTIONS["tangent_pca"](table, 3).curve is not None
    message = "'target_axis' needs transport; .*'no_transport'.*Metrics that have it: .*affine_invariant"
    with pytest.raises(UnsupportedByGeometry, match=message):
        PROJECTIONS["target_axis"](table, 3)


def test_points_that_were_not_kept_are_asked_for(rng):
    table = through_points(on_sphere(rng, 5, 4, 0.5), Bare(), kept=False)
    assert curve_distances(table) is None
    assert PROJECTIONS["mds"](table, 2).curve is None
    with pytest.raises(UnsupportedByGeometry, match=r"from distances need the sphere or flat space.*mds"):
        PROJECTIONS["tangent_pca"](table, 3)


def test_no_geodesic_between_antipodes_is_drawn():
    """The page's closed form needs no geodesic; through points there is none to sample."""
    table = through_points(np.array([[1.0, 0, 0], [0, 1.0, 0], [0, 0.6, 0.8], [-1.0, 0, 0]]), Bare())
    assert curve_distances(table) is None
    assert PROJECTIONS["classical_mds"](table, 2).curve is None


@pytest.mark.parametrize("projection", ["tangent_pca", "target_axis"])
def test_points_are_asked_once_for_pictures_in_two_and_three_axes(projection, rng, monkeypatch):
    table = through_points(on_sphere(rng, 5, 4, 0.5), Bare())
    three = PROJECTIONS[projection](table, 3)
    monkeypatch.setattr(Bare, "log", None)
    two = PROJECTIONS[projection](table, 2)
    assert two.coords.shape == (5, 2)
    np.testing.assert_array_equal(PROJECTIONS[projection](table, 3).coords, three.coords)
    assert curve_distances(table) is curve_distances(table)


def test_the_mean_of_a_path_is_where_tangent_pca_looks_from(path_of):
    table = path_of("angular_shape").table
    mean = frechet_mean(table.geometry, table.points)
    base = PROJECTIONS["tangent_pca"](table, 3).extra["base"]
    apart = [float(table.geometry.distance(mean.point, p)) for p in table.points]
    np.testing.assert_allclose(base, apart, atol=1e-3)  # drawn to 1e-4 of their r.m.s.
    foot = nearest_on_geodesic(table.geometry, table.points[2], table.points[0], table.points[-1])
    assert foot.distance <= table.distances[2, 0] + 1e-12
