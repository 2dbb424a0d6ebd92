"""Paths in every space there is: points that agree with the table, laws of the quantities, nulls, means."""

import re
from functools import cache

import numpy as np
import pytest

import repgeo_nb as rg
from repgeo_nb.errors import MemoryBudgetError, UnsupportedByGeometry
from repgeo_nb.geometry import Euclidean, Sphere, nearest_on_geodesic, turning_angles
from repgeo_nb.metrics import METRICS
from repgeo_nb.paths import frechet_distance, mean_path, step_alignment
from repgeo_nb.paths.gather import points_of
from repgeo_nb.paths.nulls import nulls
from tests.models import IDS, LABELS, M, network, three

WITH_GEODESICS = [name for name in METRICS if hasattr(METRICS[name]().geometry, "geodesic")]
STORED = [name for name in WITH_GEODESICS if not isinstance(METRICS[name]().geometry, Sphere | Euclidean)]
SPACES = [
    name for name in WITH_GEODESICS if "bures" not in name
]  # those are shapes by another name, see below
CLIPPED = [name for name in STORED if getattr(METRICS[name]().geometry, "ragged", False)]


@cache
def the_path(metric):
    """One path per metric: its points may take a search each."""
    return rg.path(network(), metric, target="label")


@cache
def both(metric):
    acts = [rg.select(one, layer=["input", "block2", "out"]) for one in three()[:2]]
    return rg.path(acts, metric, target="label")


def test_some_spaces_need_their_points():
    assert set(STORED) >= {"euclidean_shape", "angular_shape", "affine_invariant"}


# ---- points beside the table


@pytest.mark.parametrize("metric", METRICS)
def test_points_are_kept_where_the_geometry_needs_them(metric):
    path = the_path(metric)
    assert (path.table.points is not None) == (metric in STORED)
    assert len(path.points()) == len(path.layers)


@pytest.mark.parametrize("metric", STORED)
def test_the_table_and_the_points_agree(metric):
    """To 1e-9 of the largest distance: eigenvalues of a ridged Gram matrix spread over many decades."""
    table = the_path(metric).table
    n = len(table.points)
    between = [[float(table.geometry.distance(p, q)) for q in table.points] for p in table.points]
    np.testing.assert_allclose(between, table.distances, atol=1e-9 * table.distances.max())
    assert n == len(table.labels) == len(table.distances)


@pytest.mark.parametrize("metric", STORED)
def test_points_go_with_their_models(metric):
    paths = both(metric)
    assert len(paths.table.points) == len(paths.table.distances) == 6
    one = paths["net1"].table
    for i, j in ((0, 1), (1, 3)):
        found = float(one.geometry.distance(one.points[i], one.points[j]))
        assert found == pytest.approx(one.distances[i, j], rel=1e-7)


@pytest.mark.parametrize("metric", STORED)
def test_stored_points_stay_within_the_memory(metric):
    with pytest.raises(MemoryBudgetError, match=rf"{metric}: 7 points of 60 stimuli take .*allowed are 1 kB"):
        rg.path(network(), metric, target="label", memory="1 kB")
    assert rg.distances(network(), metric, memory="1 kB").shape == (6, 6)  # no points, no limit


def test_matrices_are_no_coordinates():
    lacking = (
        r"need the sphere or flat space, got SPD\(\) of the metric 'affine_invariant'.*\(mds, classical_mds\)"
    )
    with pytest.raises(UnsupportedByGeometry, match=lacking):
        the_path("affine_invariant").table.vectors()


@pytest.mark.parametrize("metric", METRICS)
def test_every_metric_has_its_papers(metric):
    papers = the_path(metric).cite()
    assert len(papers) >= 2  # those on paths, at least
    for paper in papers:  # a full citation, not a key that is missing from the list
        assert re.search(r"\((19|20)\d\d\)\. .{20,}", paper), paper
    assert the_path(metric).attrs["card"] == METRICS[metric].card.line()
    assert METRICS[metric].card.label in repr(the_path(metric))


def test_a_metric_may_make_all_points_at_once():
    """`points` is asked before `point`, and its errors and sizes are checked alike."""
    asked = []

    class Together:
        name, geometry = "together", type("Plain", (), {"name": "plain", "distance": Sphere().distance})()

        def point(self, x):
            raise AssertionError("not one by one")

        def points(self, matrices, names):
            asked.append(names)
            made = [np.asarray(x @ x.T).ravel() for x in matrices]
            return [p / np.linalg.norm(p) for p in made]

    path = rg.path(network(), Together())
    assert asked[0][0] == "layer 'input' of model 'net'"
    assert len(path.points()) == 6
    assert path.length() > 0
    few = rg.select(network(), stimulus=slice(0, 30))
    with pytest.raises(MemoryBudgetError, match=r"together: 6 points of 30 stimuli take 43\.2 kB"):
        rg.path(few, Together(), memory="40 kB")
    assert len(points_of(Together(), path.entries, 10**9)) == 6


# ---- quantities


@pytest.mark.parametrize("metric", [name for name in METRICS if name not in WITH_GEODESICS])
def test_measures_of_pairs_have_what_distances_tell_and_say_what_they_lack(metric):
    path = the_path(metric)
    found = path.summary()
    assert {"step", "to_target", "gain", "efficiency"} <= set(found)
    assert not {"turning_angle", "progress", "deviation", "heading"} & set(found)
    assert 0 < float(path.straightness()) < 3  # no triangle inequality: a chord may be longer than the way
    with pytest.raises(
        UnsupportedByGeometry, match=rf"turning angles and headings need .*{metric}.*angular_cka"
    ):
        path.turning_angle()


@pytest.mark.parametrize("metric", WITH_GEODESICS)
def test_laws_of_every_quantity(metric):
    path = the_path(metric)
    found = path.summary()
    assert {"turning_angle", "progress", "deviation", "gain", "efficiency", "heading"} <= set(found)
    step, gain = found["step"].values[1:], found["gain"].values[1:]
    assert (np.abs(gain) <= step * (1 + 1e-9)).all()
    assert (np.abs(found["efficiency"].values[1:]) <= 1).all()
    for name in ("turning_angle", "heading"):
        values = found[name].values[np.isfinite(found[name].values)]
        assert len(values) >= 4
        assert ((values >= 0) & (values <= np.pi)).all()
    # the foot is the nearest point: no farther than both ends of the line
    D, ids, target = path.table.distances, list(path.table.paths["net"]), path.table.target
    height = found["deviation"].values
    assert (height <= np.minimum(D[ids, ids[0]], D[ids, target]) * (1 + 1e-9) + 1e-12).all()
    assert found["progress"].values[0] == pytest.approx(0, abs=1e-9)
    assert 0 <= float(found["straightness"]) <= 1


@pytest.mark.parametrize("metric", STORED)
def test_they_are_those_of_the_points(metric):
    path = the_path(metric)
    table = path.table
    points = path.points()
    turns = np.array([float(turn) for turn in turning_angles(table.geometry, points)])
    np.testing.assert_allclose(path.turning_angle()[1:-1], turns, atol=1e-12)
    goal = table.points[table.target]
    for k in (1, 4):
        foot = nearest_on_geodesic(table.geometry, points[k], points[0], goal, line=metric not in CLIPPED)
        assert float(path.progress()[k]) == pytest.approx(float(foot.t), abs=1e-12)
        assert float(path.deviation()[k]) == pytest.approx(float(foot.distance), abs=1e-12)


@pytest.mark.parametrize("metric", [name for name in STORED if name not in CLIPPED])
def test_lines_that_go_on_have_feet_behind_the_start(metric):
    """From block3 to the labels, the input lies behind."""
    path = rg.path(network(), metric, layers=["block3", "input", "out"], target="block2")
    sampled = path.progress().values
    assert np.isfinite(sampled).all()
    table = path.table
    first, goal = table.points[0], table.points[table.target]
    for k in range(3):
        ts = sampled[k] + np.linspace(-0.5, 0.5, 11)
        way = [table.geometry.geodesic(first, goal, float(t)) for t in ts]
        heights = [float(table.geometry.distance(table.points[k], p)) for p in way]
        assert int(np.argmin(heights)) == 5


@pytest.mark.parametrize("metric", CLIPPED)
def test_segments_have_feet_between_their_ends(metric):
    found = the_path(metric).progress()
    assert ((found >= 0) & (found <= 1)).all()
    assert (found.reason == "").all()  # the rule for noise belongs to the sphere


def test_two_ways_to_the_same_space():
    """Bures distances are those of shapes: the same path by two names."""
    for one, other in (("euclidean_shape", "bures"), ("angular_shape", "normalised_bures")):
        a, b = the_path(one).summary(), the_path(other).summary()
        for name in ("step", "turning_angle", "progress", "deviation", "heading"):
            np.testing.assert_allclose(a[name], b[name], atol=1e-9)


@pytest.mark.parametrize("metric", STORED)
def test_a_target_may_be_given_in_every_way(metric):
    labels = the_path(metric).to_target()
    for target in (LABELS, np.eye(4)[LABELS], "label"):
        found = rg.path(network(), metric, target=target).to_target()
        np.testing.assert_allclose(found, labels, rtol=1e-9)
    paths = rg.path(three()[:2], metric, target=("net1", "out"), layers=["input", "out"])
    assert paths["net1"].to_target()[-1] == 0
    assert paths["net0"].heading().reason.values.tolist() == ["", "last layer"]


# ---- paths against paths, and against chance


@pytest.mark.parametrize("metric", SPACES)
def test_steps_are_aligned_everywhere(metric):
    """Neighbouring steps differ by the turning angle; transport keeps that at full-rank vertices."""
    path = the_path(metric)
    found = step_alignment(path, n_shuffles=0)["cosine"].values
    np.testing.assert_allclose(np.diag(found), 1, atol=1e-6)
    np.testing.assert_allclose(np.diag(found, 1), np.cos(path.turning_angle()[1:-1]), atol=1e-6)
    with_null = step_alignment(both(metric)["net0"], both(metric)["net1"], n_shuffles=2)
    assert (with_null["null_low"] <= with_null["null_high"]).all()


@pytest.mark.parametrize("metric", SPACES)
def test_nulls_exist_in_every_space(metric):
    path = both(metric)["net0"]
    found = nulls(path, n=4)
    assert found["null"].values.tolist() == ["shuffled", "random_walk", "geodesic"]
    straight, walk = found.sel(null="geodesic"), found.sel(null="random_walk")
    assert float(straight["straightness"]) == pytest.approx(1, abs=1e-7)
    np.testing.assert_allclose(straight["turning_angle"][1:-1], 0, atol=1e-5)
    np.testing.assert_allclose(straight["step"][1:] / path.step()[1:], path.straightness(), rtol=1e-6)
    ratio = walk["step"][1:] / path.step()[1:]
    if metric in CLIPPED:  # long steps pass the place where a geodesic between shapes stops being shortest
        assert ((ratio > 0.8) & (ratio <= 1 + 1e-9)).all()
    else:
        np.testing.assert_allclose(ratio, 1, rtol=1e-6)
    # isotropic in hundreds of dimensions: within 5 sd of one angle, sd = 1/sqrt(D) < 0.05
    assert float(walk["turning_angle"][1]) == pytest.approx(np.pi / 2, abs=0.15)


@pytest.mark.parametrize("metric", SPACES)
def test_the_mean_path_of_every_space(metric):
    """Of two points it is their midpoint: half the distance from either."""
    paths = both(metric)
    mean = mean_path(paths)
    assert mean.converged.all()
    D = mean.together.table.distances
    a, b, middle = (mean.together.table.paths[name] for name in mean.together)
    for k in range(3):
        assert D[a[k], middle[k]] == pytest.approx(D[a[k], b[k]] / 2, rel=1e-5, abs=1e-9)
        assert float(mean.spread[k]) == pytest.approx(D[a[k], b[k]] / 2, rel=1e-5, abs=1e-9)
    between = frechet_distance(paths).values[0, 1]
    assert frechet_distance(mean.together).values[0, 2] <= between
    assert np.isfinite(mean.turning_angle()[1])


def test_mixed_widths_and_a_shared_input():
    """Shapes of any width beside one another; the input is one point, kept once."""
    paths = rg.path(three(), "angular_shape", target="label")
    assert paths.table.first == 0
    assert len(paths.table.points) == 14
    acts = rg.from_arrays({"a": np.eye(M)[:, :3], "b": np.eye(M)[:, 2:9]}, stimulus=IDS, labels=LABELS)
    assert [point.shape[1] for point in rg.path(acts, "angular_shape").points()] == [3, 7]
