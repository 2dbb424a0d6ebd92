"""Groups of networks: means, a permutation test that holds its level, an order, a split half."""

import itertools

import numpy as np
import pytest
import xarray as xr

import repgeo_nb as rg
from repgeo_nb.comparisons import dendrogram_order, group_distances, split_half
from repgeo_nb.comparisons.groups import halvings, relabellings
from repgeo_nb.errors import SchemaError


def comparison(values, form="distance", **columns):
    """What `rg.compare(over="model")` gives for a matrix of values."""
    names = [f"net{k}" for k in range(len(values))]
    coords = {"model": names, "model_": names} | {k: ("model", v) for k, v in columns.items()}
    return xr.Dataset({"value": (("model", "model_"), np.asarray(values, float))}, coords, {"form": form})


def points(x):
    return np.abs(np.subtract.outer(x, x))


def test_means_within_and_between_by_hand():
    found = group_distances(
        comparison(points(np.array([0.0, 1, 10, 12])), task=["a", "a", "b", "b"]), by="task"
    )
    assert found["mean"].sel(group="a", group_="a") == 1
    assert found["mean"].sel(group="b", group_="b") == 2
    assert found["mean"].sel(group="a", group_="b") == np.mean([10, 12, 9, 11])
    np.testing.assert_array_equal(found["mean"], found["mean"].T)
    assert found.n_pairs.values.tolist() == [[1, 4], [4, 1]]
    assert found.separation == 10.5 - 1.5
    assert found.sd.sel(group="a", group_="b") == pytest.approx(np.std([10, 12, 9, 11], ddof=1))
    # 6 ways to label, of which two are this division
    assert found.p_value == pytest.approx(2 / 6)
    assert found.attrs["permutations"] == 6


def test_a_similarity_separates_the_other_way_round():
    distance = points(np.array([0.0, 1, 10, 12, 13, 0.5])) / 20
    task = ["a", "a", "b", "b", "b", "a"]
    one = group_distances(comparison(distance, task=task), by="task")
    other = group_distances(comparison(1 - distance, "similarity", task=task), by="task")
    np.testing.assert_allclose(other.separation, one.separation)
    np.testing.assert_allclose(other.p_value, one.p_value)
    assert one.p_value == pytest.approx(2 / 20)


def test_p_values_hold_their_level():
    """Groups without a difference: at most 8 % of 300 below 5 % (2.4 sd), and they are not all large."""
    small = []
    for seed in range(300):
        x = np.random.default_rng(seed).standard_normal(8)
        small.append(float(group_distances(comparison(points(x), task=list("aaaabbbb")), by="task").p_value))
    assert np.mean(np.array(small) <= 0.05) < 0.08
    assert np.mean(np.array(small) <= 0.5) > 0.35


def test_a_tighter_group_is_told_from_a_looser_one():
    rng = np.random.default_rng(0)
    x = np.vstack([0.1 * rng.standard_normal((5, 3)), rng.standard_normal((5, 3))])
    apart = np.linalg.norm(x[:, None] - x[None], axis=-1)
    found = group_distances(comparison(apart, task=list("aaaaabbbbb")), by="task")
    assert found["mean"].sel(group="a", group_="a") < 0.3 * found["mean"].sel(group="b", group_="b")
    assert found.p_within.sel(group="a", group_="b") == pytest.approx(2 / 252)


def test_layers_are_tested_one_by_one():
    acts = rg.datasets.digits_population(models=["resnet8_w4_s*", "resnet8_w16_s*"])
    acts = rg.select(acts, layer=["block1", "block3"])
    found = rg.compare(acts, measure="linear_cka_distance", over="model")
    grouped = group_distances(found, by="net_width")
    assert grouped["mean"].dims == ("layer", "group", "group_")
    assert grouped.p_value.dims == ("layer",)
    wide, narrow = (grouped["mean"].sel(group=w, group_=w) for w in (16, 4))
    assert (wide < narrow).all(), "wide networks are more alike (Morcos et al. 2018, figure 4)"


def test_every_relabelling_comes_once_and_first_or_last_is_irrelevant():
    labels = np.array([0, 0, 1, 1, 1])
    every = {tuple(order) for order in relabellings(labels, 10, 0)}
    assert every == set(itertools.permutations([0, 0, 1, 1, 1]))
    drawn = list(relabellings(labels, 5, 0))
    assert len(drawn) == 5
    assert tuple(drawn[0]) == tuple(labels), "what was seen is one of them: no p-value is 0"
    assert [len(a) for a, _ in halvings(4, 100, 0)] == [2, 2, 2]
    assert len(list(halvings(5, 100, 0))) == 10
    assert len(list(halvings(12, 20, 0))) == 20


def test_the_order_puts_near_ones_together():
    rng = np.random.default_rng(1)
    clusters = np.array([0, 1, 2, 0, 1, 2, 0, 1, 2])
    x = 10 * clusters + rng.standard_normal(9)
    for found in (comparison(points(x)), comparison(30 - points(x), "similarity")):
        order = dendrogram_order(found)
        assert sorted(order) == sorted(found.model.values.tolist())
        along = [clusters[int(name.removeprefix("net"))] for name in order]
        assert sum(a != b for a, b in itertools.pairwise(along)) == 2
    with pytest.raises(SchemaError, match=r"one complete square matrix.*found\.sel\(layer='fc'\)"):
        dendrogram_order(xr.concat([found, found], "layer"))


def test_halves_of_seeds_agree_where_seeds_do():
    rng = np.random.default_rng(2)
    pattern = points(rng.standard_normal(6))
    noise = rng.standard_normal((8, 6, 6))
    dims = ("model", "layer", "layer_")
    clean, noisy = (
        xr.Dataset({"value": (dims, pattern + scale * (noise + noise.swapaxes(1, 2)))})
        for scale in (0.01, 5.0)
    )
    assert float(split_half(clean)["mean"]) > 0.99
    assert abs(float(split_half(noisy)["mean"])) < 0.5
    found = split_half(clean)
    r = float(found["mean"])
    assert float(found.spearman_brown) == pytest.approx(2 * r / (1 + r))
    assert found.sizes["split"] == 35
    with pytest.raises(SchemaError, match="two networks or more along 'model'"):
        split_half(clean.isel(model=0))


@pytest.mark.parametrize(
    ("columns", "by", "message"),
    [
        ({"task": ["a", "a", "b", "b"]}, "tasks", r"got 'tasks'; there are model, task"),
        ({"task": ["a", "a", "a", "b"]}, "task", r"two groups of two networks or more, got a \(3\), b \(1\)"),
        ({"task": ["a", "a", "a", "a"]}, "task", r"got a \(4\)"),
    ],
)
def test_groups_that_are_none_are_refused(columns, by, message):
    with pytest.raises(SchemaError, match=message):
        group_distances(comparison(points(np.arange(4.0)), **columns), by=by)


def test_comparisons_that_are_not_of_models_are_refused():
    acts = rg.select(rg.datasets.digits_paths(), model="resnet8_w8_s0")
    with pytest.raises(SchemaError, match=r"over='model'"):
        group_distances(rg.compare(acts, measure="linear_cka_distance"), by="seed")
    values = points(np.arange(4.0))
    values[0, 1] = np.nan
    with pytest.raises(SchemaError, match="got missing values"):
        group_distances(comparison(values, task=list("aabb")), by="task")


def test_two_populations_are_no_population():
    """A comparison of some networks with others has no diagonal of self-comparisons, and no groups."""
    acts = rg.datasets.digits_population(models="resnet8_w4_s*")
    other = rg.datasets.digits_population(models="resnet8_w8_s*")
    layer = {"layer": ["pool"]}
    found = rg.compare(rg.select(acts, **layer), rg.select(other, **layer), "linear_cka_distance", "model")
    assert found.attrs["same"] == 0
    with pytest.raises(SchemaError, match="models with themselves"):
        group_distances(found, by="seed")
    with pytest.raises(SchemaError, match="two or more with themselves"):
        dendrogram_order(found)


def test_a_pattern_of_two_values_is_none():
    values = xr.Dataset({"value": (("model", "layer", "layer_"), np.random.default_rng(0).random((4, 2, 2)))})
    with pytest.raises(SchemaError, match="three or more values"):
        split_half(values.assign_coords(layer=["a", "b"], layer_=["a", "b"]))


@pytest.mark.parametrize(
    "call",
    [
        lambda: group_distances(
            comparison(points(np.arange(4.0)), task=list("aabb")), "task", permutations=0
        ),
        lambda: split_half(comparison(points(np.arange(4.0))), splits=0),
    ],
)
def test_too_few_draws_are_refused(call):
    with pytest.raises(SchemaError, match="a whole number from 1 on, got 0"):
        call()
