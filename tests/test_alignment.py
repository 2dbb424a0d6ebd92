"""Paths against paths: directions of their steps after transport, the distance between them, their mean."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import repgeo_nb as rg
from repgeo_nb import schema
from repgeo_nb.errors import SchemaError, UnknownName, UnsupportedByGeometry
from repgeo_nb.geometry import Euclidean, Sphere
from repgeo_nb.metrics import AngularCKA
from repgeo_nb.paths import frechet_distance, mean_path, step_alignment
from repgeo_nb.paths.curves import discrete_frechet
from tests.models import network, three, with_layer


class Rows:
    """Activations themselves as a point of flat space: made-up paths of any form."""

    name = "rows"
    geometry = Euclidean()

    def point(self, x):
        return np.ravel(x)


class Circle(Rows):
    name = "circle"
    geometry = Sphere()

    def point(self, x):
        return np.ravel(x) / np.linalg.norm(x)


class Plain:
    """The sphere without closed forms from distances: everything goes through stored points."""

    name = "plain_sphere"

    def __getattr__(self, op):
        if op in ("distance", "log", "exp", "inner", "norm", "transport", "geodesic", "project"):
            return getattr(Sphere(), op)
        raise AttributeError(op)


class Stored(Circle):
    name = "stored"
    geometry = Plain()


class OnlyDistances(Circle):
    geometry = type("Only", (), {"name": "only_distances", "distance": staticmethod(Sphere().distance)})()


def made(points, metric=None, name="net", target=None):
    """Path of these points, (layers, d) with d a multiple of 4."""
    layers = {f"p{k}": np.reshape(point, (4, -1)) for k, point in enumerate(points)}
    return rg.path(rg.from_arrays(layers, stimulus="wxyz", name=name), metric or Rows(), target=target)


def noise(*shape, seed=0):
    return np.random.default_rng(seed).standard_normal(shape)


# ---- directions of steps


@pytest.mark.parametrize("metric", [Rows(), Circle(), Stored(), AngularCKA()], ids=lambda m: m.name)
def test_the_steps_of_one_path(metric):
    """1 with itself, symmetric, and neighbours differ by the turning angle between them."""
    path = rg.path(network(), metric) if metric.name == "angular_cka" else made(noise(6, 8), metric)
    found = step_alignment(path, n_shuffles=0)
    cosine = found["cosine"].values
    np.testing.assert_allclose(np.diag(cosine), 1, atol=1e-7)
    np.testing.assert_allclose(cosine, cosine.T, atol=1e-7)
    np.testing.assert_allclose(np.diag(cosine, 1), np.cos(path.turning_angle()[1:-1]), atol=1e-7)
    assert set(found) == {"cosine"}


def test_on_a_great_circle_all_steps_go_one_way():
    path = rg.path(rg.datasets.great_circle(5))
    np.testing.assert_allclose(step_alignment(path)["cosine"], 1, atol=1e-7)
    back = rg.path(rg.datasets.great_circle(5), layers=[f"layer{k}" for k in (4, 3, 2, 1, 0)])
    np.testing.assert_allclose(step_alignment(path, back)["cosine"], -1, atol=1e-7)


def test_in_flat_space_they_are_the_cosines_of_differences():
    x, y = noise(2, 5, 8)
    u, v = ((np.diff(z, axis=0) / np.linalg.norm(np.diff(z, axis=0), axis=1)[:, None]) for z in (x, y[:4]))
    a, b = made(x, name="a"), made(y[:4], name="b")
    for at in ("start", "p0", "p4"):
        found = step_alignment(a, b, at=at, n_shuffles=0)["cosine"]
        np.testing.assert_allclose(found, u @ v.T, atol=1e-7)
    assert found.dims == ("step", "step_")
    assert found.step.values.tolist() == ["p1", "p2", "p3", "p4"]
    assert found.step_.values.tolist() == ["p1", "p2", "p3"]
    assert found.start.values.tolist() == ["p0", "p1", "p2", "p3"]
    assert (str(found.model.values), str(found.model_.values)) == ("a", "b")


@pytest.mark.parametrize("metric", [Circle(), Stored()], ids=lambda m: m.name)
@pytest.mark.parametrize("at", ["start", "p2"])
def test_steps_are_carried_on_the_sphere(metric, at):
    """Written out with the sphere's own log and transport."""
    sphere, (x, y) = Sphere(), noise(2, 4, 8, seed=1)
    a, b = made(x, metric, "a"), made(y, metric, "b")
    p, q = (np.stack(path.points()) for path in (a, b))
    expected = np.zeros((3, 3))
    for i, (start, end) in enumerate(pairwise(p)):
        place = start if at == "start" else p[2]
        u = sphere.transport(start, place, sphere.log(start, end))
        for j, (other, there) in enumerate(pairwise(q)):
            v = sphere.transport(other, place, sphere.log(other, there))
            expected[i, j] = u @ v / np.linalg.norm(u) / np.linalg.norm(v)
    found = step_alignment(a, b, at=at, n_shuffles=0)["cosine"]
    np.testing.assert_allclose(found, expected, atol=1e-7)


def test_paths_made_apart_are_those_made_together():
    one, other, _ = three()
    together = rg.path([one, other])
    expected = step_alignment(together["net0"], together["net1"], n_shuffles=5)
    found = step_alignment(rg.path(one), rg.path(other), n_shuffles=5)
    for name in expected:
        np.testing.assert_allclose(found[name], expected[name], atol=1e-12)
    assert found.attrs["convention"] == "unbiased (Song)"
    assert (found.attrs["n_shuffles"], found.attrs["seed"], found.attrs["at"]) == (5, 0, "start")


def test_shuffled_layers_are_the_null():
    """A noisy copy goes the way of the original; a random path does not."""
    x = np.cumsum(noise(8, 400), axis=0)
    a = made(x, name="a")
    copy = step_alignment(a, made(x + 0.1 * noise(8, 400, seed=2), name="b"))
    assert (np.diag(copy["cosine"]) > 0.98).all()  # 1 / sqrt(1 + 0.01) twice
    assert (np.diag(copy["null_mean"])[1:-1] < 0.1).all()
    other = step_alignment(a, made(np.cumsum(noise(8, 400, seed=3), axis=0), name="c"))
    inside = (other["cosine"] >= other["null_low"]) & (other["cosine"] <= other["null_high"])
    assert 0.7 < float(inside.mean()) <= 1
    for found in (copy, other):
        assert (found["null_low"] <= found["null_mean"]).all()
        assert (found["null_mean"] <= found["null_high"]).all()
    again = step_alignment(a, made(x + 0.1 * noise(8, 400, seed=2), name="b"))
    assert again.identical(copy)
    assert not step_alignment(a, n_shuffles=9, seed=1).equals(step_alignment(a, n_shuffles=9, seed=2))


def test_steps_that_share_a_place_oppose_each_other_by_chance():
    """Of independent points, a step and the next have cosine -1/2: |b|^2 over |a - b| |b - c|."""
    found = step_alignment(made(noise(9, 4000)))
    next_to = np.diag(found["null_mean"], 1)[1:-1]
    np.testing.assert_allclose(next_to, -0.5, atol=0.05)


def test_a_repeated_layer_takes_no_step():
    acts = network()
    longer = with_layer(acts, "block2", "identity", schema.matrix(acts, layer="block2").values)
    found = step_alignment(rg.path(longer), n_shuffles=0)["cosine"]
    assert np.isnan(found.sel(step="identity")).all()
    assert np.isnan(found.sel(step_="identity")).all()
    kept = [name for name in found.step.values if name != "identity"]
    expected = step_alignment(rg.path(acts), n_shuffles=0)["cosine"]
    np.testing.assert_allclose(found.sel(step=kept, step_=kept), expected, atol=1e-6)


def test_what_cannot_be_aligned():
    path = rg.path(network())
    with pytest.raises(UnknownName, match="unknown layer 'blok1'; did you mean 'block1'"):
        step_alignment(path, at="blok1")
    other = rg.path(network(1, name="other"), metric=AngularCKA("biased"))
    with pytest.raises(
        SchemaError,
        match=r"step_alignment expects paths in one space, got angular_cka, unbiased \(Song\) of 'net' and "
        r"angular_cka, biased",
    ):
        step_alignment(path, other)
    few = rg.path(rg.select(network(1, name="other"), stimulus=slice(0, 40)))
    with pytest.raises(
        SchemaError, match=r"same stimuli in one order, got 60 of 'net' and 40 of 'other' \(40 shared\)"
    ):
        step_alignment(path, few)
    paths = rg.path(three(), layers=["input", "out"])
    mean = mean_path(paths)
    with pytest.raises(
        SchemaError, match=r"'mean of 3 paths', which has none of its own \(a mean of paths\)"
    ):
        step_alignment(paths["net0"], mean)
    with pytest.raises(
        UnsupportedByGeometry, match="steps needs log and inner and transport, which the space"
    ):
        step_alignment(made(noise(3, 8), OnlyDistances()))


# ---- the distance between paths


def brute_force(D):
    """Least over all ways of walking both of the largest distance met."""
    n, k = D.shape

    def least(i, j):
        if i == n - 1 and j == k - 1:
            return D[i, j]
        ways = [(i + 1, j), (i, j + 1), (i + 1, j + 1)]
        return max(D[i, j], min(least(*way) for way in ways if way[0] < n and way[1] < k))

    return least(0, 0)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**6), st.integers(1, 5), st.integers(1, 5))
def test_the_frechet_distance_is_the_best_of_all_walks(seed, n, k):
    D = np.random.default_rng(seed).random((n, k))
    assert discrete_frechet(D) == brute_force(D)
    assert discrete_frechet(D) == discrete_frechet(D.T) == discrete_frechet(D[::-1, ::-1])


@pytest.mark.parametrize("metric", [Rows(), Circle(), Stored()], ids=lambda m: m.name)
def test_laws_of_the_frechet_distance(metric):
    x, y, z = noise(3, 5, 8, seed=4)
    a, b, c = made(x, metric, "a"), made(y, metric, "b"), made(z[:3], metric, "c")
    between = frechet_distance(a, b)
    assert isinstance(between, float)
    assert between == pytest.approx(frechet_distance(b, a), abs=1e-14)
    D = metric.geometry.distance(np.stack(a.points())[:, None], np.stack(b.points())[None])
    assert max(D[0, 0], D[-1, -1]) - 1e-12 <= between <= D.max() + 1e-12
    assert frechet_distance(a, made(x, metric, "again")) == 0
    assert between > 0
    assert frechet_distance(a, c) <= between + frechet_distance(b, c)
    # standing still is free: a layer twice changes nothing
    twice = made(x[[0, 1, 1, 2, 3, 4]], metric, "twice")
    assert frechet_distance(a, twice) == 0
    assert frechet_distance(twice, b) == pytest.approx(between, abs=1e-12)
    np.testing.assert_allclose(frechet_distance(a, b, refine=1), frechet_distance(b, a, refine=1), atol=1e-7)


@pytest.mark.parametrize("metric", [Rows(), Circle(), Stored()], ids=lambda m: m.name)
def test_points_on_the_steps_bring_out_the_curve(metric):
    """The same straight way in one step or in four: half the way apart at its layers, nothing as curves."""
    p, q = noise(2, 8, seed=5)
    sphere = not isinstance(metric.geometry, Euclidean)
    p, q = (p / np.linalg.norm(p), q / np.linalg.norm(q)) if sphere else (p, q)
    way = (Sphere() if sphere else Euclidean()).geodesic(p, q, np.linspace(0, 1, 5))
    short, long = made(way[[0, -1]], metric, "short"), made(way, metric, "long")
    assert frechet_distance(short, long) == pytest.approx(short.length() / 2, rel=1e-7)
    for k in (1, 3, 15):  # the short one's points are the further apart: half their spacing is left
        left = frechet_distance(short, long, refine=k)
        assert left == pytest.approx(short.length() / (2 * (k + 1)), rel=1e-5)


def test_all_pairs_of_several_paths():
    paths = rg.path(three(), target="label")
    found = frechet_distance(paths)
    assert found.model.values.tolist() == found.model_.values.tolist() == ["net0", "net1", "small"]
    expected = frechet_distance(paths["net1"], paths["small"])
    assert float(found.sel(model="net1", model_="small")) == pytest.approx(expected, abs=1e-13)
    assert (found.values == found.values.T).all()
    assert (np.diag(found) == 0).all()
    assert found.attrs["units"] == "rad"
    with pytest.raises(SchemaError, match="got several and one more"):
        frechet_distance(paths, paths["net0"])
    with pytest.raises(SchemaError, match="expects two paths, got one"):
        frechet_distance(paths["net0"])
    with pytest.raises(ValueError, match=r"refine: expected a whole number from 0 on, got 0\.5"):
        frechet_distance(paths, refine=0.5)
    with pytest.raises(UnsupportedByGeometry, match=r"points on steps need geodesic.*angular_cka"):
        frechet_distance(*(made(noise(3, 8, seed=k), OnlyDistances(), f"n{k}") for k in (0, 1)), refine=1)


# ---- the mean path


def test_the_mean_of_two_flat_paths_is_halfway():
    x, y = noise(2, 4, 8, seed=6)
    target = noise(4, 2, seed=7)
    mean = mean_path([made(x, name="a", target=target), made(y, name="b", target=target)])
    halfway = made((x + y) / 2, target=target)
    for name in ("step", "turning_angle", "progress", "deviation", "to_target", "gain", "heading"):
        np.testing.assert_allclose(getattr(mean, name)(), getattr(halfway, name)(), atol=1e-6)
    np.testing.assert_allclose(mean.spread, np.linalg.norm(x - y, axis=1) / 2, rtol=1e-7)
    assert mean.converged.all()
    assert mean.model == "mean of 2 paths"
    assert mean.spread.layer.values.tolist() == ["p0", "p1", "p2", "p3"]


@pytest.mark.parametrize("metric", [Circle(), Stored()], ids=lambda m: m.name)
def test_the_mean_of_two_paths_on_the_sphere_is_halfway(metric):
    x, y = noise(2, 4, 8, seed=8)
    a, b = made(x, metric, "a"), made(y, metric, "b")
    mean = mean_path([a, b])
    points = [np.stack(path.points()) for path in (a, b)]
    middle = Sphere().project(points[0] + points[1])
    np.testing.assert_allclose(mean.step(), made(middle, metric).step(), atol=1e-7)
    np.testing.assert_allclose(mean.spread, Sphere().distance(*points) / 2, atol=1e-7)
    if metric.name == "stored":
        np.testing.assert_allclose(mean.points(), middle, atol=1e-7)


def test_the_mean_of_seeds_is_a_path():
    paths = rg.path(rg.datasets.digits_paths(), model="resnet8_w8_s*", target="label")
    mean = mean_path(paths)
    assert mean.layers == paths["resnet8_w8_s0"].layers
    assert mean.converged.all()
    assert mean.spread[0] == 0  # they start at one point, and so does their mean
    assert mean.together.table.first is not None
    assert mean.info == {"mean_of": 3}
    assert set(mean.summary()) == set(paths["resnet8_w8_s0"].summary())
    assert mean.summary().attrs["card"] == paths.attrs["card"]
    assert mean.project("mds")["position"].shape == (len(mean.layers) + 1, 3)
    assert list(mean.together) == [*paths, "mean of 3 paths"]
    for name, path in paths.items():  # the paths themselves are as they were
        np.testing.assert_array_equal(mean.together[name].step(), path.step())
    # at the mean the sum of squared distances is less than at any of the paths' own layers
    between = mean.together.table
    ids = [between.paths[name] for name in mean.together]
    for k in range(1, len(mean.layers)):
        D = between.distances[np.ix_([i[k] for i in ids], [i[k] for i in ids[:-1]])]
        squares = (D**2).sum(axis=1)
        assert squares[-1] < squares[:-1].min()
        assert np.sqrt(squares[-1] / 3) == pytest.approx(float(mean.spread[k]), rel=1e-6)
    assert "mean of 3 paths: path of 8 layers" in repr(mean)
    apart = mean_path(list(paths.values()), name="average")
    np.testing.assert_allclose(apart.table.distances, mean.table.distances, atol=1e-7)
    assert apart.model == "average"


def test_what_has_no_mean_path():
    one, other, small = three()
    with pytest.raises(SchemaError, match=r"mean_path expects at least two paths, got 1"):
        mean_path([rg.path(one)])
    with pytest.raises(
        SchemaError, match=r"same layers, got input, block1.* of 'net0' and input, conv, out of 'small'"
    ):
        mean_path(rg.path([one, other, small]))
    with pytest.raises(SchemaError, match="models of different names, got net0, net0, mean of 2 paths"):
        mean_path([rg.path(one), rg.path(one.copy())])
    with pytest.raises(UnsupportedByGeometry, match="a mean path needs log and exp and inner and norm"):
        mean_path([made(noise(3, 8, seed=k), OnlyDistances(), f"n{k}") for k in (0, 1)])


def test_the_mean_needs_one_target():
    one, other, _ = three()
    with pytest.raises(SchemaError, match="paths to one target, got 'label' of 'net0', 'out' of 'net1'"):
        mean_path([rg.path(one, target="label"), rg.path(other, target="out")])
    assert mean_path([rg.path(one), rg.path(other)]).target is None
