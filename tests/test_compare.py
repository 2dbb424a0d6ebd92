"""`rg.compare`: what is set against what, labelled how; layouts; errors with their remedy."""

import warnings

import numpy as np
import pytest

import repgeo_nb as rg
from repgeo_nb import schema
from repgeo_nb.errors import ComparisonWarning, SchemaError, StimulusMismatch, UnknownName
from repgeo_nb.metrics import PWCCA, LinearCKA
from repgeo_nb.metrics.factors import CACHE
from tests.models import IDS, LABELS, M, network, three

STEPS = 5


def recurrent(draw=0, name="rnn"):
    rng = np.random.default_rng(draw)
    drift = rng.standard_normal((M, STEPS, 4)).cumsum(axis=1)
    layers = {"h1": drift, "h2": drift @ rng.standard_normal((4, 3)) + rng.standard_normal((M, STEPS, 3))}
    return rg.from_arrays(
        layers, stimulus=IDS, labels=LABELS, name=name, extra={"step": 10 * np.arange(STEPS)}
    )


def checkpoints(runs=("a", "b"), epochs=(0, 2, 10)):
    """Networks that approach their ends, the second layer later than the first."""
    made = []
    for seed, run in enumerate(runs):
        rng = np.random.default_rng(seed)
        x, noise = rng.standard_normal((2, M, 4))
        for epoch in epochs:
            far = 1 - epoch / max(epochs)
            layers = {"l1": x + 0.4 * far * noise, "l2": x[:, :3] + far * noise[:, :3]}
            columns = {"epoch": epoch, "run": run, "seed": seed}
            made.append(rg.from_arrays(layers, stimulus=IDS, name=f"{run}@{epoch}", **columns))
    return rg.collect(made)


def value(found, **where):
    return float(found.value.sel(**where))


# ---- what is set against what


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


# ---- layouts


def maps(draw=0, name="conv", shape=(4, 3, 3), small=(6, 2, 2)):
    rng = np.random.default_rng(draw)
    layers = {"conv1": rng.standard_normal((M, *shape)), "conv2": rng.standard_normal((M, *small))}
    layers["fc"] = layers["conv2"].mean(axis=(2, 3)) @ rng.standard_normal((small[0], 5))
    return rg.from_arrays(layers, stimulus=IDS, name=name)


def test_maps_need_a_layout_for_the_cca_family():
    with pytest.raises(
        SchemaError, match=r"rows of layer 'conv1' of model 'conv' are, got units of shape \(4, 3, 3\)"
    ):
        rg.compare(maps())
    assert rg.compare(maps(), measure="linear_cka_distance").attrs["layout"] == ""


def test_mean_layout_is_the_mean_over_positions():
    acts = maps()
    found = rg.compare(acts, layout="mean", measure="mean_cca_similarity")
    x = acts.conv1.values.reshape(M, 4, 9).mean(axis=2)
    y = acts.conv2.values.reshape(M, 6, 4).mean(axis=2)
    expected = 1 - rg.metrics.MeanCCA().table([x, y])[0, 1]
    assert value(found, layer="conv1", layer_="conv2") == pytest.approx(expected, abs=1e-12)
    assert found.units.values.tolist() == [4, 6, 5]
    assert value(found, layer="conv2", layer_="fc") == pytest.approx(1, abs=1e-9), "fc reads the means"
    assert "mean over positions" in found.attrs["layout_text"]


def test_position_layout_makes_every_position_a_row():
    a, b = maps(), maps(1, "other")
    found = rg.compare([a, b], layout="positions", over="model", measure="mean_cca_similarity")
    rows = [z.conv1.values.reshape(M, 4, 3, 3).transpose(0, 2, 3, 1).reshape(-1, 4) for z in (a, b)]
    expected = 1 - rg.metrics.MeanCCA().table(rows)[0, 1]
    assert value(found, layer="conv1", model="conv", model_="other") == pytest.approx(expected, abs=1e-12)
    assert found.n.sel(layer="conv1", model="conv", model_="other") == 9 * M
    assert found.n.sel(layer="fc", model="conv", model_="other") == M
    few = [rg.compare([a, b], layout="positions", over="model", max_rows=100, seed=s) for s in (0, 0, 1)]
    assert few[0].n.sel(layer="conv1").values.tolist() == [[M, M], [M, M]], "one position of every stimulus"
    few_rows = {"layout": "positions", "over": "model", "max_rows": 10}
    many = rg.compare([a, b], measure="procrustes_distance", **few_rows)
    assert many.n.sel(layer="conv1").values.tolist() == [[10, 10], [10, 10]], "or some of the stimuli"
    assert few[0].value.equals(few[1].value)
    assert not few[0].value.equals(few[2].value)


def test_positions_of_layers_of_other_sizes_are_refused():
    with pytest.raises(
        SchemaError, match=r"9 positions in layer 'conv1' .* and 4 in layer 'conv2'.*layout=\"mean\""
    ):
        rg.compare(maps(), layout="positions")


def test_flatten_layout_takes_every_value_as_a_unit():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ComparisonWarning)
        found = rg.compare(maps(), layout="flatten")
    assert found.units.values.tolist() == [36, 24, 5]
    assert found.forced.sel(layer="conv1", layer_="conv2") == 36 + 24 - 59


def test_time_is_not_the_first_axis_of_sequences():
    """(time, unit): units are last, as for reducers; (channel, ...) of maps are first."""
    rng = np.random.default_rng(0)
    h = rng.standard_normal((M, 7, 4))
    acts = rg.from_arrays({"a": h, "b": h @ rng.standard_normal((4, 4))}, stimulus=IDS)
    assert rg.compare(acts, layout="mean").units.values.tolist() == [4, 4]
    found = rg.compare(acts, layout="positions", measure="mean_cca_similarity")
    assert found.n.values[0, 1] == 7 * M
    assert value(found, layer="a", layer_="b") == pytest.approx(1, abs=1e-12)


# ---- remarks


def test_what_says_little_is_said():
    rng = np.random.default_rng(0)
    x, y = rng.standard_normal((2, M, 40))
    acts = rg.from_arrays({"a": x, "b": y, "dead": np.hstack([x[:, :3], np.ones((M, 2))])}, stimulus=IDS)
    with pytest.warns(
        ComparisonWarning, match=r"pwcca_similarity: .*up to 21 of them, as of layer 'a' .* and layer 'b'"
    ):
        found = rg.compare(acts, measure=PWCCA("squared"), form="similarity")
    notes = found.attrs["notes"]
    assert "Units that never vary count for nothing: layer 'dead' of model 'model' (2 of 5)" in notes
    assert "Fewer than 5 distinct stimuli per dimension" in notes
    assert found.forced.sel(layer="a", layer_="b") == 21
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert rg.compare(network(), measure="linear_cka_distance").attrs["notes"] == ""


def test_repeated_rows_are_counted():
    rng = np.random.default_rng(0)
    rows = np.arange(M) % 20
    acts = rg.from_arrays(
        {"a": rng.standard_normal((20, 3))[rows], "b": rng.standard_normal((20, 2))[rows]}, stimulus=IDS
    )
    found = rg.compare(acts, measure="squared_cca_similarity")
    assert (found.distinct == 20).all()
    assert (found.n == M).all()
    assert value(found.assign(value=found.null), layer="a", layer_="b") == pytest.approx(3 / 19)
    assert (
        "Equal rows count once as sample size: layer 'a' of model 'model' (20 distinct of 60)"
        in found.attrs["notes"]
    )
    same = rg.compare(acts, measure="linear_cka_similarity")
    assert (same.distinct == 20).all()


# ---- refused


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"measure": "pwcca"}, r"did you mean 'pwcca_distance' or 'pwcca_similarity'"),
        ({"measure": "CKA"}, r"did you mean 'angular_cka' or 'linear_cka_distance'"),
        ({"measure": "cosine_of_nothing"}, r"expected the name of a measure, got 'cosine_of_nothing'"),
        ({"measure": "angular_cka", "form": "similarity"}, r"'angular_cka', which is a distance only"),
        ({"measure": "pwcca_distance", "form": "angle"}, r"expected the form 'similarity' or 'distance'"),
        ({"over": "epochs"}, r"unknown thing to compare over 'epochs'"),
        ({"over": 3}, r"expected over to be 'layer', 'model'.*got 3"),
        ({"layout": "dft"}, r"expected the layout 'mean', 'positions', 'flatten' or None, got 'dft'"),
        ({"intervals": "bootstrap"}, r"'halves' or 'jackknife'"),
    ],
)
def test_unknown_things_are_refused_with_what_there_is(options, message):
    with pytest.raises(UnknownName, match=message):
        rg.compare(network(), **options)


def test_sides_without_a_shared_layer_are_refused_over_models():
    other = rg.from_arrays(
        {"z": np.random.default_rng(0).standard_normal((M, 3))}, stimulus=IDS, name="other"
    )
    with pytest.raises(SchemaError, match=r"layers of the same name in a and b, got none"):
        rg.compare(network(), other, over="model")


def test_nan_and_ragged_activations_are_refused_by_name():
    acts = network()
    acts["fc"][3, 1] = np.nan
    with pytest.raises(
        SchemaError,
        match=r"layer 'fc' of model 'net': expected finite activations, got NaN first at stimulus 'img_03'",
    ):
        rg.compare(acts)


def test_attributes_are_what_files_hold():
    """Texts and numbers: no lists, no booleans, no None."""
    found = rg.compare(network(), measure="linear_cka_similarity")
    for name, attr in found.attrs.items():
        assert isinstance(attr, str | int | float), name
        assert not isinstance(attr, bool), name


# ---- what a reviewer found


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


def test_values_that_repeat_are_refused():
    acts = recurrent().assign_coords(step=[0, 0, 1, 2, 3])
    with pytest.raises(SchemaError, match=r"each value once in layer 'h1', got 0 more than once"):
        rg.compare(acts, over="step")


def test_runs_on_some_models_only_are_refused():
    one, other = checkpoints(runs=("a",)), checkpoints(runs=("b",)).drop_vars("run")
    with pytest.raises(SchemaError, match=r"'run' on every model or on none, got none for 'b@0'"):
        rg.compare([one, other], over="epoch")


def test_columns_called_like_results_do_no_harm():
    models = [network(k, name=f"net{k}", rank=k, n=10 + k) for k in range(2)]
    found = rg.compare(models, measure="mean_cca_distance", over="model")
    assert found.net_rank.values.tolist() == [0, 1]
    assert found["n"].dims == ("layer", "model", "model_")


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


def test_constant_layers_and_infinite_values_are_named_by_the_measure_asked_for():
    acts = network()
    acts["fc"][:] = 1.0
    for measure in ("linear_cka_distance", "debiased_cka_distance", "rsa_distance"):
        with pytest.raises(
            rg.errors.DegenerateRepresentation, match=rf"{measure}.*layer 'fc' of model 'net'"
        ):
            rg.compare(acts, measure=measure)
    acts["fc"][2, 1] = np.inf
    with pytest.raises(
        SchemaError, match=r"layer 'fc' of model 'net'.*got infinity first at stimulus 'img_02'"
    ):
        rg.compare(acts, measure="linear_cka_distance")


def test_ties_are_warned_about_here_too():
    rng = np.random.default_rng(8)
    shared, e, f = rng.standard_normal((3, M, 3))
    layers = {"a": np.hstack([3 * shared, e + 0.3 * f]), "b": np.hstack([shared, f])}
    acts = rg.from_arrays(layers, stimulus=IDS, name="net")
    with pytest.warns(
        ComparisonWarning, match=r"tied correlations in 1 pair, as of layer 'a' .* and layer 'b'"
    ):
        found = rg.compare(acts)
    assert found.tied.sel(layer="a", layer_="b") == 3


def test_what_every_range_says_holds():
    for name in [*rg.metrics.SIMILARITIES, *rg.METRICS]:
        attrs = rg.compare(rg.select(network(), layer=["block1", "fc"]), measure=name).attrs
        assert attrs["convention"], name
        ends = attrs["range"].removeprefix("0 to ").removeprefix("-1 to ")
        numbers = {"pi": np.pi, "pi/2": np.pi / 2, "infinity": np.inf, "sqrt(2)": np.sqrt(2)}
        assert attrs["highest"] == pytest.approx(numbers[ends] if ends in numbers else float(ends)), name


# ---- what a new user found


def test_a_convolution_over_time_has_channels_first():
    torch = pytest.importorskip("torch")
    net = torch.nn.Sequential(torch.nn.Conv1d(8, 16, 3), torch.nn.Flatten(), torch.nn.Linear(96, 4))
    acts = rg.capture(
        net, torch.randn(M, 8, 8, generator=torch.Generator().manual_seed(0)), layers=["0", "2"]
    )
    assert rg.schema.layer_info(acts, None, "0")["unit_shape"] == [16, 6]
    assert rg.compare(acts, layout="mean", measure="linear_cka_distance").attrs["layout"] == "mean"
    found = rg.compare(acts, layout="mean", measure="mean_cca_distance")
    assert found.units.values.tolist() == [16, 4]


def test_linear_maps_are_told():
    rng = np.random.default_rng(0)
    x = rng.standard_normal((M, 5))
    layers = {"a": x, "b": x @ rng.standard_normal((5, 5)) + 1, "c": np.tanh(2 * x)}
    notes = rg.compare(rg.from_arrays(layers, stimulus=IDS, name="net"), measure="mean_cca_distance").attrs[
        "notes"
    ]
    assert "All correlations are 1 in 1 pair, as of layer 'a' of model 'net' and layer 'b'" in notes


def test_messages_call_a_measure_what_it_was_asked_for_as():
    few = network().isel(stimulus=slice(0, 8))
    with pytest.raises(SchemaError, match="neighbour_similarity needs at least 12 stimuli, got 8"):
        rg.compare(few, measure="neighbour_similarity")
    with pytest.raises(SchemaError, match="neighbour_distance needs at least 12"):
        rg.compare(few, measure="neighbour_distance")


def test_layers_with_steps_say_what_can_be_done():
    for over in ("layer", "model", "epoch"):
        with pytest.raises(
            SchemaError, match=r"the further dimension 'step'; compare over it \(over='step'\)"
        ):
            rg.compare(recurrent(), over=over)
    with pytest.raises(SchemaError, match=r"over='run' would compare all moments.*over='model'"):
        rg.compare(checkpoints(), over="run")


def test_a_function_that_gives_no_number_is_refused():
    with pytest.raises(SchemaError, match=r"no_number to return one number, got str for layer 'input'"):
        rg.compare(network(), measure=type("F", (), {"name": "no_number", "__call__": lambda *a: "x"})())
