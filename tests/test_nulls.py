"""Null models: known answers, exact walks against brute force, untrained copies, spaces that lack one."""

from dataclasses import replace
from itertools import pairwise, permutations

import numpy as np
import pytest

import repgeo_nb as rg
from repgeo_nb import schema
from repgeo_nb.errors import SchemaError, StimulusMismatch, UnknownName
from repgeo_nb.geometry import Euclidean, Sphere
from repgeo_nb.metrics import AngularCKA
from repgeo_nb.paths.chance import SEARCHED, straying
from repgeo_nb.paths.nulls import nulls
from tests.models import IDS, LABELS, M, network, three, with_layer
from tests.test_alignment import Circle, OnlyDistances, Plain, Rows, made, noise

KINDS = ["shuffled", "random_walk", "geodesic"]


@pytest.fixture(scope="module")
def path():
    return rg.path(network(), target="label")


@pytest.fixture(scope="module")
def chance(path):
    return nulls(path, n=100)


# ---- known answers


def test_a_path_from_a_file_has_nothing_to_draw_from(path):
    with pytest.raises(SchemaError, match=r"needs the activations, got the path of .* from a file"):
        nulls(replace(path, entries=()))


def test_random_steps_turn_by_half_pi(chance):
    """In D = 1770 dimensions one angle is pi/2 up to 1/sqrt(D) = 0.024."""
    walk = chance.sel(null="random_walk")
    for name, where in (("turning_angle", slice(1, -1)), ("heading", slice(0, -1))):
        np.testing.assert_allclose(walk[name][where], np.pi / 2, atol=0.02)
        width = (walk[f"{name}_high"] - walk[f"{name}_low"])[where]
        assert ((width > 0.04) & (width < 0.2)).all()


def test_the_walk_takes_the_same_steps(path, chance):
    for kind in ("random_walk",):
        np.testing.assert_allclose(chance["step"].sel(null=kind)[1:], path.step()[1:], atol=1e-12)
        np.testing.assert_allclose(chance["length"].sel(null=kind), path.length(), rtol=1e-12)
    np.testing.assert_allclose(chance["to_target"][1, 0], path.to_target()[0], atol=1e-12)


def test_the_geodesic_is_straight(path, chance):
    straight = chance.sel(null="geodesic")
    assert float(straight["straightness"]) == pytest.approx(1, abs=1e-12)
    assert float(straight["slack"]) == pytest.approx(0, abs=1e-12)
    np.testing.assert_allclose(straight["turning_angle"][1:-1], 0, atol=1e-6)
    ratio = straight["step"][1:] / path.step().values[1:]
    np.testing.assert_allclose(ratio, path.chord() / path.length(), rtol=1e-12)
    for name in ("progress", "deviation", "to_target"):  # it has the path's ends
        np.testing.assert_allclose(straight[name][[0, -1]], getattr(path, name)()[[0, -1]], atol=1e-7)
    points, sphere = path.points(), Sphere()
    target = AngularCKA().point(np.eye(4)[LABELS])
    ts = np.concatenate([[0], np.cumsum(path.step()[1:]) / path.length()])
    way = sphere.geodesic(points[0], points[-1], ts)
    np.testing.assert_allclose(straight["to_target"], sphere.distance(way, target), atol=1e-12)


def test_shuffling_keeps_the_ends_and_the_distances(path, chance):
    mixed = chance.sel(null="shuffled")
    assert float(mixed["chord"]) == pytest.approx(path.chord(), abs=1e-15)
    for name in ("progress", "deviation", "to_target"):
        own = getattr(path, name)().values
        np.testing.assert_allclose(mixed[name][[0, -1]], own[[0, -1]], atol=1e-12)
        low, high = mixed[f"{name}_low"].values[1:-1], mixed[f"{name}_high"].values[1:-1]
        assert (low >= own[1:-1].min() - 1e-12).all()
        assert (high <= own[1:-1].max() + 1e-12).all()
        # each inner layer is as often at each inner place
        np.testing.assert_allclose(mixed[name][1:-1], own[1:-1].mean(), atol=0.15 * np.ptp(own))


def test_shuffles_are_the_permutations():
    """Of three inner layers there are six orders: a mean over many draws is that over all of them."""
    x = noise(5, 8)
    path = made(x)
    lengths = [
        sum(np.linalg.norm(a - b) for a, b in pairwise([x[0], *x[list(order)], x[-1]]))
        for order in permutations([1, 2, 3])
    ]
    found = nulls(path, n=800).sel(null="shuffled")
    spread = np.std(lengths) / np.sqrt(800)
    assert float(found["length"]) == pytest.approx(np.mean(lengths), abs=4 * spread)
    assert min(lengths) == pytest.approx(float(found["length_low"]), rel=1e-12)
    assert max(lengths) == pytest.approx(float(found["length_high"]), rel=1e-12)
    two = made(x[:2])
    assert float(nulls(two, n=3)["length"].sel(null="shuffled")) == pytest.approx(two.length())


# ---- walks


def slow_walk(geometry, steps, start, n, rng):
    """Walks written out in all coordinates, by the geometry's own random directions."""
    ends = []
    for _ in range(n):
        here = start
        for step in steps:
            here = geometry.exp(here, step * geometry.random_tangent(here, rng))
        ends.append(here)
    return np.array(ends)


@pytest.mark.parametrize("geometry", [Sphere(), Euclidean()], ids=lambda g: g.name)
@pytest.mark.parametrize("dimension", [3, 5, 40])
def test_walks_in_few_coordinates_are_exact(geometry, dimension):
    """Means over 4000 draws of distances from start and target: within 4.5 standard errors of brute force."""
    steps, away, n = np.array([0.4, 0.9, 0.7]), 1.1, 4000
    rng = np.random.default_rng(dimension)
    places = straying(geometry, steps, away, dimension, n, rng)
    np.testing.assert_allclose(geometry.distance(places[:, 0], places[:, -1]), away, atol=1e-12)
    for k, step in enumerate(steps):
        np.testing.assert_allclose(geometry.distance(places[:, k], places[:, k + 1]), step, atol=1e-12)
    start, target = np.zeros((2, dimension))
    curved = isinstance(geometry, Sphere)
    start[0] = float(curved)
    target[:2] = (np.cos(away), np.sin(away)) if curved else (away, 0)
    ends = slow_walk(geometry, steps, start, n // 4, rng)
    for place, other in ((start, places[:, 0]), (target, places[:, -1])):
        fast, slow = geometry.distance(places[:, 3], other), geometry.distance(ends, place)
        error = np.sqrt(fast.var() / n + slow.var() / len(slow))
        assert abs(fast.mean() - slow.mean()) < 4.5 * error
        assert fast.std() == pytest.approx(slow.std(), rel=0.15)


def test_walks_have_the_expected_ends():
    """E cos d = product of cos(step) on the sphere; E d^2 = sum of step^2 in flat space; both exact."""
    steps, n = np.array([0.3, 0.8, 0.5, 1.2]), 20_000
    rng = np.random.default_rng(1)
    for dimension in (4, 100):
        places = straying(Sphere(), steps, 0.7, dimension, n, rng)
        cosine = (places[:, 4] * places[:, 0]).sum(axis=1)
        assert cosine.mean() == pytest.approx(np.cos(steps).prod(), abs=4 * cosine.std() / np.sqrt(n))
        cosine = (places[:, 4] * places[:, -1]).sum(axis=1)
        expected = np.cos(steps).prod() * np.cos(0.7)
        assert cosine.mean() == pytest.approx(expected, abs=4 * cosine.std() / np.sqrt(n))
        square = (straying(Euclidean(), steps, None, dimension, n, rng)[:, 4] ** 2).sum(axis=1)
        assert square.mean() == pytest.approx((steps**2).sum(), abs=4 * square.std() / np.sqrt(n))


class Wanders(Plain):
    """The sphere through stored points, with random directions."""

    name = "wandering_sphere"

    def __getattr__(self, op):
        return Sphere().random_tangent if op == "random_tangent" else super().__getattr__(op)


class Stored(Circle):
    name = "stored"
    geometry = Wanders()


def test_other_geometries_walk_through_their_points():
    x, target = noise(5, 200), noise(4, 50, seed=1)
    expected, found = (nulls(made(x, metric, target=target), n=24) for metric in (Circle(), Stored()))
    assert found["null"].values.tolist() == expected["null"].values.tolist() == KINDS
    assert found["n_draws"].values.tolist() == [24, SEARCHED[1], 1]
    assert expected["n_draws"].values.tolist() == [24, 24, 1]
    for kind, tolerance in (("shuffled", 1e-6), ("geodesic", 1e-6), ("random_walk", 0.1)):
        for name in ("step", "turning_angle", "to_target", "heading", "length", "straightness"):
            a, b = (one[name].sel(null=kind) for one in (found, expected))
            np.testing.assert_allclose(a, b, atol=tolerance)
    np.testing.assert_allclose(found["turning_angle"].sel(null="random_walk")[1:-1], np.pi / 2, atol=0.1)


def test_a_space_without_an_operation_leaves_its_null_out():
    x = noise(4, 8)
    metric = Circle()
    metric.geometry = Plain()
    found = nulls(made(x, metric), n=5)
    assert found["null"].values.tolist() == ["shuffled", "geodesic"]
    assert found.attrs["left_out"].startswith("random_walk: <tests.test_alignment.Plain object")
    assert found.attrs["left_out"].endswith("lacks the operation")
    found = nulls(made(x, OnlyDistances()), n=5)
    assert found["null"].values.tolist() == ["shuffled"]
    assert found.attrs["left_out"].count("lacks the operation") == 2
    assert "turning_angle" not in found


def test_a_path_that_ends_where_it_began():
    x = noise(4, 8)
    path = made([*x, x[0]], Rows())
    found = nulls(path, n=20)
    assert float(found["chord"].sel(null="geodesic")) == 0
    assert np.isnan(found["straightness"].sel(null="geodesic"))
    assert np.isnan(found["turning_angle"].sel(null="geodesic")).all()
    assert np.isfinite(found["turning_angle"].sel(null="random_walk")[1:-1]).all()


def test_a_repeated_layer_stays_one_in_its_nulls():
    acts = network()
    longer = with_layer(acts, "block2", "identity", schema.matrix(acts, layer="block2").values)
    found = nulls(rg.path(longer, target="label"), n=20)
    for kind in ("random_walk", "geodesic"):
        assert np.isnan(found["turning_angle"].sel(null=kind, layer="identity"))
        assert float(found["step"].sel(null=kind, layer="identity")) == 0


# ---- what comes back


def test_every_quantity_has_its_nulls(path, chance):
    summary = path.summary()
    names = {name for name in summary if not name.endswith("_reason")}
    assert set(chance) == {f"{name}{end}" for name in names for end in ("", "_low", "_high")} | {"n_draws"}
    assert chance["null"].values.tolist() == KINDS
    for name in names:
        assert chance[name].dims == ("null", *summary[name].dims)
        low, mean, high = (chance[f"{name}{end}"].values for end in ("_low", "", "_high"))
        some = np.isfinite(mean)
        assert (np.isfinite(low) == some).all()
        assert (low[some] <= mean[some] + 1e-12).all()
        assert (mean[some] <= high[some] + 1e-12).all()
    assert set(chance.coords) == {"null", "layer", "depth", "model"}
    assert chance.attrs["metric"] == "angular_cka"
    assert chance.attrs["card"] == path.attrs["card"]
    assert (chance.attrs["n"], chance.attrs["seed"]) == (100, 0)
    assert chance["turning_angle"].attrs["units"] == "rad"


def test_draws_belong_to_their_seed(path):
    one, again, other = (nulls(path, n=5, seed=seed) for seed in (3, 3, 4))
    assert one.identical(again)
    assert not one["length"].equals(other["length"])
    assert rg.path(network()).target is None
    assert "progress" not in nulls(rg.path(network()), n=5)


def test_several_models_stand_behind_one_another():
    paths = rg.path(three(), target="label")
    found = nulls(paths, n=10)
    assert found["turning_angle"].dims == ("null", "point")
    assert found["length"].dims == ("null", "path")
    assert found.model.values.tolist() == paths.step().model.values.tolist()
    assert found.layer.values.tolist() == paths.step().layer.values.tolist()
    assert found.path.values.tolist() == ["net0", "net1", "small"]
    alone = nulls(paths["net1"], n=10)
    np.testing.assert_array_equal(found["turning_angle"].values[:, 6:12], alone["turning_angle"].values)
    np.testing.assert_array_equal(found["slack_low"].values[:, 1], alone["slack_low"].values)


# ---- untrained copies


def test_an_untrained_copy_in_every_form():
    trained, fresh = network(name="net"), network(7, name="untrained net")
    path = rg.path(trained, target="label")
    copy = rg.path(fresh, target="label")
    found = nulls(path, untrained=copy, n=3)
    assert found["null"].values.tolist() == ["untrained", *KINDS]
    assert int(found["n_draws"][0]) == 1
    for name in ("turning_angle", "progress", "gain", "length"):
        own = copy.summary()[name]
        for end in ("", "_low", "_high"):
            np.testing.assert_allclose(found[f"{name}{end}"].sel(null="untrained"), own, atol=1e-14)
    # activations, with more layers and their stimuli in another order: the same layers, the same target
    order = np.random.default_rng(0).permutation(M)
    longer = with_layer(fresh, "block3", "more", noise(M, 3)).isel(stimulus=order)
    again = nulls(path, untrained=longer, n=3)
    for name in ("turning_angle", "to_target", "gain", "length"):
        np.testing.assert_allclose(again[name], found[name], atol=1e-12)


def test_several_untrained_copies_have_a_spread():
    path = rg.path(network(), target="label")
    fresh = [network(k, name=f"fresh{k}") for k in (5, 6, 7)]
    copies = rg.path(fresh, target="label")
    for given in (copies, fresh):
        found = nulls(path, untrained=given, n=3).sel(null="untrained")
        lengths = copies.length().values
        assert int(found["n_draws"]) == 3
        assert float(found["length"]) == pytest.approx(lengths.mean(), rel=1e-12)
        assert lengths.min() <= float(found["length_low"]) < float(found["length_high"]) <= lengths.max()


def test_each_model_takes_the_copy_of_its_name():
    trained = rg.path([network(0, name="a"), network(1, name="b")], target="label")
    fresh = [network(8, name="a"), network(9, name="b")]
    copies = rg.path(fresh, target="label")
    for given in (copies, fresh):
        found = nulls(trained, untrained=given, n=2).sel(null="untrained")
        np.testing.assert_allclose(found["length"], copies.length(), rtol=1e-12)


def test_copies_that_are_none():
    path = rg.path(network(), target="label")
    with pytest.raises(
        SchemaError, match=r"layers of 'net' \(input, block1.*\), got 'other' with input, fc\."
    ):
        nulls(path, untrained=rg.path(network(3, name="other"), target="label", layers=["input", "fc"]))
    with pytest.raises(SchemaError, match=r"same target, got 'label' of 'net' and None of 'other'"):
        nulls(path, untrained=rg.path(network(3, name="other")))
    with pytest.raises(SchemaError, match=r"same space, got angular_cka \(unbiased \(Song\)\) of 'net' and"):
        nulls(path, untrained=rg.path(network(3, name="other"), AngularCKA("biased"), target="label"))
    few = rg.select(network(3, name="other"), stimulus=slice(0, 40))
    with pytest.raises(SchemaError, match=r"saw the same stimuli, got 60 of 'net' and 40 others of 'other'"):
        nulls(path, untrained=rg.path(few, target="label"))
    with pytest.raises(UnknownName, match="unknown layer 'block3' of model 'other'"):
        nulls(path, untrained=network(3, name="other").drop_vars("block3"))
    strangers = network(3, name="other").assign_coords(stimulus=[f"other_{i}" for i in IDS])
    with pytest.raises(StimulusMismatch, match="img_00"):
        nulls(path, untrained=strangers)
    for n in (0, 2.5):
        with pytest.raises(ValueError, match="n: expected a whole number of draws from 1 on, got"):
            nulls(path, n=n)


def test_nulls_need_no_labels():
    """Nothing but stimuli and layers is asked for."""
    acts = rg.from_arrays({"a": noise(M, 3), "b": noise(M, 4, seed=1)}, stimulus=IDS)
    found = nulls(rg.path(acts), n=2)
    assert np.isfinite(found["length"]).all()
