"""`rg.compare`: what is set against what, labelled how, by which measures."""

import numpy as np
import pytest

import repgeo_nb as rg
from repgeo_nb import schema
from repgeo_nb.errors import SchemaError, StimulusMismatch
from repgeo_nb.metrics import PWCCA, LinearCKA
from repgeo_nb.metrics.factors import CACHE
from tests.models import IDS, M, network, three
from tests.moments import STEPS, checkpoints, recurrent


def value(found, **where):
    return float(found.value.sel(**where))


def test_layers_of_one_model():
    acts = network()
    found = rg.compare(acts, measure="linear_cka_similarity")
    names = list(schema.layers(acts))
    assert found.value.dims == ("layer", "layer_")
    assert found.layer.values.tolist() == found.layer_.values.tolist() == names
    assert found.depth.values.tolist() == list(range(6))
    assert found.model.item() == "net"
    matrices = [acts.repgeo.matrix(layer=name).values for name in names]
    np.testing.assert_allclose(found.value, 1 - LinearCKA().table(matrices), atol=1e-12)
    assert (found.n == M).all()
    assert (found.distinct == M).all()
    assert (np.diag(found.value) == 1).all()


def test_both_directions_in_one_call():
    acts = network()
    found = rg.compare(acts)
    assert found.value.dims == ("direction", "layer", "layer_")
    row, column, mean = (found.value.sel(direction=d) for d in ("row", "column", "mean"))
    np.testing.assert_array_equal(row, column.values.T)
    np.testing.assert_allclose(mean, (row + column) / 2)
    measure = PWCCA()
    a, b = (measure.prepare(acts.repgeo.matrix(layer=name).values) for name in ("input", "fc"))
    pair = measure.score(a, b)
    assert value(found, direction="row", layer="input", layer_="fc") == pair.row
    assert value(found, direction="column", layer="input", layer_="fc") == pair.column
    assert abs(pair.row - pair.column) > 1e-6
    assert found["rank"].sel(layer="input") == 16
    assert found.rank_.sel(layer_="fc") == 8
    assert found.attrs["form"] == "similarity"
    assert found.attrs["convention"] == "weighted mean correlation, abs weights"


def test_a_distance_is_one_less_the_similarity():
    acts = network()
    similarity, distance = (rg.compare(acts, measure=f"pwcca_{form}") for form in ("similarity", "distance"))
    np.testing.assert_allclose(distance.value, 1 - similarity.value, atol=1e-15)
    assert distance.attrs["card"].startswith("0 = the same")
    assert similarity.attrs["card"].startswith("1 = the same")
    as_object = rg.compare(acts, measure=PWCCA("squared"), form="similarity")
    assert as_object.attrs["measure"] == "pwcca_similarity"
    assert "squared weights" in as_object.attrs["convention"]


def test_two_models_with_other_layers():
    a, b = network(), rg.select(network(3, "other"), layer=["input", "block2"])
    found = rg.compare(a, b, measure="procrustes_similarity")
    assert dict(found.value.sizes) == {"layer": 6, "layer_": 2}
    assert (found.model.item(), found.model_.item()) == ("net", "other")
    one = rg.metrics.Procrustes()
    expected = one.as_similarity(
        one.table([a.repgeo.matrix(layer="fc"), b.repgeo.matrix(layer="block2")])[0, 1]
    )
    assert value(found, layer="fc", layer_="block2") == pytest.approx(expected, abs=1e-12)


def test_several_models_each_with_itself_and_missing_layers_are_nan():
    found = rg.compare(three(), measure="linear_cka_distance")
    assert found.value.dims == ("model", "layer", "layer_")
    assert found.model.values.tolist() == ["net0", "net1", "small"]
    assert found.value.sel(model="small", layer="conv", layer_="out") > 0
    assert np.isnan(found.value.sel(model="small", layer="block1", layer_="out"))
    assert found.n.sel(model="small", layer="block1", layer_="out") == 0
    alone = rg.compare(three()[1], measure="linear_cka_distance")
    np.testing.assert_allclose(
        found.value.sel(model="net1", layer=alone.layer, layer_=alone.layer_), alone.value
    )


def test_models_with_models_of_the_other_side():
    a, b = three()[:2], [network(5, "other")]
    found = rg.compare(a, b, measure="linear_cka_distance")
    assert found.value.dims == ("model", "layer", "layer_")
    assert found.model_.item() == "other"


def test_networks_for_each_layer():
    found = rg.compare(three(), measure="linear_cka_similarity", over="model")
    assert found.value.dims == ("layer", "model", "model_")
    assert value(found, layer="input", model="net0", model_="net1") == 1
    assert np.isnan(found.value.sel(layer="block1", model="net0", model_="small"))
    assert value(found, layer="out", model="net0", model_="small") > 0.05
    pair = rg.compare(three()[0], three()[1], measure="linear_cka_similarity")
    assert value(found, layer="fc", model="net0", model_="net1") == value(pair, layer="fc", layer_="fc")


def test_columns_of_the_models_come_along():
    found = rg.compare(checkpoints(), measure="linear_cka_distance", over="model")
    assert found.epoch.dims == ("model",)
    assert found.run_.values.tolist() == ["a"] * 3 + ["b"] * 3


def test_epochs_of_each_run_and_layer():
    found = rg.compare(checkpoints(), measure="linear_cka_distance", over="epoch")
    assert found.value.dims == ("run", "layer", "epoch", "epoch_")
    assert found.epoch.values.tolist() == [0, 2, 10]
    assert found.model.sel(run="b").values.tolist() == ["b@0", "b@2", "b@10"]
    acts = checkpoints()
    ends = [acts.repgeo.matrix(f"b@{e}", "l2").values for e in (0, 10)]
    expected = LinearCKA().table(ends)[0, 1]
    assert value(found, run="b", layer="l2", epoch=0, epoch_=10) == pytest.approx(expected, abs=1e-12)
    one = rg.compare(rg.select(checkpoints(), model="a@*"), over="epoch", measure="linear_cka_distance")
    assert one.value.dims == ("layer", "epoch", "epoch_")
    assert one.run.item() == "a"
    assert one.model_.dims == ("epoch_",)


def test_runs_that_are_not_told_apart_are_refused():
    acts = checkpoints().drop_vars("run")
    with pytest.raises(SchemaError, match=r"each value once in a run, got 0 more than once.*column 'run'"):
        rg.compare(acts, over="epoch")


def test_steps_of_each_layer():
    found = rg.compare(recurrent(), measure="mean_cca_distance", over="step")
    assert found.value.dims == ("layer", "step", "step_")
    assert found.step.values.tolist() == [0, 10, 20, 30, 40]
    x, y = (recurrent().h1.isel(step=k).values for k in (1, 4))
    expected = rg.metrics.MeanCCA().table([x, y])[0, 1]
    assert value(found, layer="h1", step=10, step_=40) == pytest.approx(expected, abs=1e-12)
    with pytest.raises(SchemaError, match="the further dimension 'step'"):
        rg.compare(recurrent(), over="layer")


def test_padded_steps_are_compared_on_the_stimuli_that_have_them_all():
    acts = recurrent().assign_coords(mask=(("stimulus", "step"), np.ones((M, STEPS), dtype=bool)))
    acts.mask[40:, 3:] = False
    found = rg.compare(acts, measure="linear_cka_distance", over="step")
    assert (found.n == 40).all()
    assert found.attrs["notes"] == "40 of 60 stimuli are compared: the others end before the last step."
    whole = rg.compare(acts.isel(stimulus=slice(0, 40)), measure="linear_cka_distance", over="step")
    np.testing.assert_allclose(found.value, whole.value, atol=1e-12)


def test_rows_are_aligned_by_stimulus():
    acts = network()
    shuffled = acts.isel(stimulus=np.random.default_rng(0).permutation(M))
    found = rg.compare(acts, shuffled, measure="linear_cka_distance")
    assert (np.diag(found.value) == 0).all()
    with pytest.raises(StimulusMismatch, match='join="inner"'):
        rg.compare(acts, acts.isel(stimulus=slice(0, 40)))
    few = rg.compare(acts, acts.isel(stimulus=slice(0, 40)), measure="linear_cka_distance", join="inner")
    assert few.attrs["n_stimuli"] == 40


def test_two_padded_sides_are_compared_on_the_stimuli_that_both_have():
    a, b = recurrent(), recurrent(name="other")
    mask = np.ones((M, STEPS), dtype=bool)
    late, early = mask.copy(), mask.copy()
    late[40:, 3:], early[:15, 3:] = False, False
    padded = [z.assign_coords(mask=(("stimulus", "step"), own)) for z, own in ((a, late), (b, early))]
    found = rg.compare(*padded, measure="linear_cka_distance", over="step")
    assert (found.n == 25).all()
    diagonal = found.value.transpose("layer", "step", "step_").values[:, range(STEPS), range(STEPS)]
    assert (diagonal == 0).all(), "the same network: its steps are the same on the same stimuli"
    early[:50, 3:] = False
    none_left = b.assign_coords(mask=(("stimulus", "step"), early))
    with pytest.raises(SchemaError, match=r"every value of it in a and in b, got 0"):
        rg.compare(padded[0], none_left, over="step")


def test_texts_are_moments_in_the_order_of_the_data():
    acts = checkpoints(runs=("a",)).drop_vars("epoch")
    acts = acts.assign_coords(stage=("model", ["early", "mid", "late"]))
    found = rg.compare(acts, measure="linear_cka_distance", over="stage")
    assert found.stage.values.tolist() == ["early", "mid", "late"]
    end = rg.training.convergence(acts, over="stage", measure="linear_cka_distance")
    assert end.value.sel(stage="late").values.tolist() == [0, 0]
    assert (end.value.sel(stage="mid") > 0).all()


def test_columns_called_like_results_do_no_harm():
    models = [network(k, name=f"net{k}", rank=k, n=10 + k) for k in range(2)]
    found = rg.compare(models, measure="mean_cca_distance", over="model")
    assert found.net_rank.values.tolist() == [0, 1]
    assert found["n"].dims == ("layer", "model", "model_")


# ---- measures


def test_metrics_with_a_geometry_serve_too():
    acts = network()
    found = rg.compare(acts, measure="angular_cka")
    np.testing.assert_allclose(found.value, rg.distances(acts).values, atol=1e-12)
    assert (found.attrs["form"], found.attrs["unit"], found.attrs["highest"]) == ("distance", "rad", np.pi)


def test_a_function_of_two_layers_serves():
    def spread_similarity(x, y):
        return min(x.std(), y.std()) / max(x.std(), y.std())

    found = rg.compare(network(), measure=spread_similarity)
    assert (found.attrs["measure"], found.attrs["form"]) == ("spread_similarity", "similarity")
    np.testing.assert_array_equal(found.value, found.value.T)
    assert (np.diag(found.value) == 1).all()

    def later_distance(x, y):
        return float(x.shape[1] > y.shape[1])

    later_distance.directed = True
    found = rg.compare(network(), measure=later_distance)
    assert found.attrs["form"] == "distance"
    assert value(found, direction="row", layer="input", layer_="fc") == 1
    assert value(found, direction="column", layer="input", layer_="fc") == 0


def test_an_error_of_a_users_function_names_the_layers():
    def broken(x, y):
        raise ZeroDivisionError("no")

    with pytest.raises(ZeroDivisionError) as caught:
        rg.compare(network(), measure=broken)
    assert (
        "while broken compared layer 'input' of model 'net' with layer 'input'" in caught.value.__notes__[0]
    )


def test_a_measure_of_ten_lines_goes_everywhere():
    class SharedSpread(rg.metrics.Dissimilarity):
        name, similarity, label = "spread_distance", "spread_similarity", "Spread"

        def prepare(self, x, name="this representation", eps=None):
            return np.std(x - x.mean(axis=0))

        def score(self, a, b):
            return rg.metrics.dissimilarity.undirected(min(a, b) / max(a, b))

    acts = network()
    found = rg.compare(acts, measure=SharedSpread())
    assert found.attrs["form"] == "distance"
    np.testing.assert_allclose(found.value, rg.distances(acts, metric=SharedSpread()).values)
    path = rg.path(acts, metric=SharedSpread(), target="label")
    assert path.length() > 0
    assert len(path.points()) == 6
    assert "Spread" in repr(path)


def test_a_registered_measure_is_compared_by_its_name(monkeypatch):
    class Mine(rg.metrics.Dissimilarity):
        name, similarity, label = "mine_distance", "mine_similarity", "Mine"
        card = rg.METRICS["linear_cka_distance"].card

        def prepare(self, x, name="this representation", eps=None):
            return np.linalg.norm(x - x.mean(axis=0))

        def score(self, a, b):
            return rg.metrics.dissimilarity.undirected(min(a, b) / max(a, b))

    monkeypatch.setitem(rg.METRICS, "mine_distance", Mine)
    monkeypatch.setitem(rg.metrics.SIMILARITIES, "mine_similarity", Mine)
    found = rg.compare(network(), measure="mine_similarity")
    assert (np.diag(found.value) == 1).all()
    assert rg.path(network(), metric="mine_distance").length() > 0


def test_a_second_measure_reuses_the_factorisations():
    CACHE.clear()
    acts = network(40)
    for measure in (
        "pwcca_similarity",
        "mean_cca_distance",
        "regression_r2_similarity",
        "procrustes_distance",
    ):
        rg.compare(acts, measure=measure)
        assert CACHE.info().misses == 6


@pytest.mark.parametrize("source", ["float16", "bfloat16"])
def test_ranks_are_judged_by_the_type_the_values_came_in(source):
    """The same rank in every door: compare, cca, distances, follow."""
    rng = np.random.default_rng(0)
    layers = {}
    for name in "ab":
        exact = rng.standard_normal((200, 6)) @ rng.standard_normal((6, 40))
        layers[name] = (exact * (1 + 2.0**-9 * rng.uniform(-1, 1, exact.shape))).astype(np.float32)
    acts = rg.from_arrays(layers, stimulus=[f"i{k}" for k in range(200)], name="net")
    for name in "ab":
        acts[name].attrs["source_dtype"] = source
    found = rg.compare(acts, measure="mean_cca_distance")
    expected = 6 if source == "bfloat16" else found["rank"].values[0]
    assert found["rank"].values.tolist() == [expected, expected]
    both = rg.cca(*(acts.repgeo.matrix(layer=name) for name in "ab"))
    assert both.x.rank == expected
    assert rg.distances(acts, metric="mean_cca_distance").values[0, 1] == pytest.approx(
        float(found.value[0, 1])
    )


def test_depth_is_that_of_the_model_that_has_the_layer():
    small = rg.from_arrays(
        {"z": np.random.default_rng(0).standard_normal((M, 3)), "block2": network()["block2"].values},
        stimulus=IDS,
        name="small",
    )
    found = rg.compare([network(), small], measure="linear_cka_distance")
    depths = dict(zip(found.layer.values.tolist(), found.depth.values.tolist(), strict=True))
    assert depths["block2"] == 2
    assert depths["z"] == 0
    assert found.layer.values.tolist().index("z") > 0
