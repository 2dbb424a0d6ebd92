"""What a path gives back: labels, selections, several models, and what is refused."""

from itertools import pairwise

import numpy as np
import pytest
import xarray as xr

import repgeo_nb as rg
from repgeo_nb import schema
from repgeo_nb.errors import (
    DegenerateRepresentation,
    SchemaError,
    UnknownName,
)
from repgeo_nb.geometry import Sphere
from repgeo_nb.metrics import AngularCKA
from tests.models import IDS, LABELS, M, network, three


def test_one_model_gives_a_path():
    path = rg.path(network(accuracy=0.9), target="label")
    assert isinstance(path, rg.Path)
    assert path.layers == ("input", "block1", "block2", "block3", "fc", "out")
    assert path.depths == (0, 1, 2, 3, 4, 5)
    assert (path.model, path.target, path.n_stimuli) == ("net", "label", M)
    assert path.info["accuracy"] == 0.9
    assert [info["name"] for info in path.layer_info] == list(path.layers)
    step = path.step()
    assert step.dims == ("layer",)
    assert step.layer.values.tolist() == list(path.layers)
    assert step.depth.values.tolist() == list(path.depths)
    assert str(step.model.values) == "net"
    assert step.attrs["units"] == "rad"
    assert isinstance(path.length(), float)


def test_the_summary_holds_everything_with_its_convention():
    path = rg.path(network(), target="label")
    found = path.summary()
    assert set(found.data_vars) == {
        *("step", "turning_angle", "progress", "deviation", "to_target", "gain", "efficiency", "heading"),
        *("step_reason", "turning_angle_reason", "gain_reason", "efficiency_reason", "heading_reason"),
        *("length", "chord", "straightness", "slack"),
    }
    xr.testing.assert_equal(found.step, path.step().drop_vars("reason"))
    assert float(found.length) == path.length()
    assert found.attrs["metric"] == "angular_cka"
    assert found.attrs["estimator"] == "song"
    assert found.attrs["convention"] == "unbiased (Song)"
    assert found.attrs["n_stimuli"] == M
    assert found.attrs["target"] == "one-hot labels"
    assert found.turning_angle_reason.values.tolist()[0] == "first layer"
    bare = rg.path(network()).summary()
    assert "progress" not in bare
    assert bare.attrs["target"] == ""


def test_a_summary_can_be_written_as_plain_values():
    found = rg.path([network(name="a"), network(1, name="b")], target="label").summary()
    assert xr.Dataset.from_dict(found.to_dict()).identical(found)


def test_several_models_give_paths():
    paths = rg.path(three(), target="label")
    assert isinstance(paths, rg.Paths)
    assert list(paths) == ["net0", "net1", "small"] == list(paths.models)
    step = paths.step()
    assert step.dims == ("point",)
    assert step.model.values.tolist() == ["net0"] * 6 + ["net1"] * 6 + ["small"] * 3
    assert step.layer.values.tolist()[-3:] == ["input", "conv", "out"]
    np.testing.assert_array_equal(step.values[6:12], paths["net1"].step().values)
    assert paths.length().dims == ("model",)
    assert paths.length().sel(model="small") == paths["small"].length()
    summary = paths.summary()
    assert summary.length.dims == ("path",)
    assert summary.length.path.values.tolist() == ["net0", "net1", "small"]
    assert summary.step.model.values.tolist() == step.model.values.tolist()
    assert paths["net1"].info["seed"] == 1


def test_paths_are_those_of_each_model_alone():
    models = three()
    paths = rg.path(models, target="label")
    for acts in models:
        name = schema.models(acts)[0]
        alone = rg.path(acts, target="label").summary()
        xr.testing.assert_allclose(paths[name].summary(), alone, atol=1e-12)


def test_a_shared_input_is_one_point():
    paths = rg.path(three(), target="label")
    table = paths.table
    assert len(table.distances) == 6 + 5 + 2 + 1
    assert table.labels[0] == ("net0", "input")
    assert table.first == 0
    assert [indices[0] for indices in table.paths.values()] == [0, 0, 0]
    assert table.labels[table.target] == ("", "label")
    assert (table.target_name, table.target_label) == ("label", "one-hot labels")
    one = paths["net1"].table
    assert one.labels[one.first] == ("net1", "input")
    assert len(one.distances) == 7
    two = table.of("net1", "small")
    assert two.first == two.paths["small"][0] == two.paths["net1"][0]


def test_equal_inputs_of_another_name_stay_apart():
    """Equal numbers under two names are two layers, at distance 0."""
    layers = {layer: schema.matrix(network(), layer=layer).values for layer in schema.layers(network())}
    renamed = {"pixels" if name == "input" else name: x for name, x in layers.items()}
    other = rg.from_arrays(renamed, stimulus=IDS, labels=LABELS, name="b")
    table = rg.path([network(name="a"), other]).table
    assert table.first is None
    assert len(table.distances) == 12
    assert table.distances[table.paths["a"][0], table.paths["b"][0]] == 0


@pytest.mark.parametrize(("rounding", "same"), [(1e-8, True), (1e-3, False)])
def test_inputs_equal_up_to_rounding_are_one_point(rounding, same):
    """Float32 noise of 1e-8 stays below the floor of 1e-6 rad, 1e-3 does not."""
    a = network(name="a").astype(np.float32, keep_attrs=True)
    noise = np.random.default_rng(77).standard_normal(a.input.shape) * rounding
    b = a.assign(input=a.input.astype(float) + noise).assign_coords(model="b")
    for acts in (a, b):
        acts["input"].attrs["source_dtype"] = "float32"
    table = rg.path([a, b]).table
    assert table.first == (0 if same else None)
    assert len(table.distances) == (6 + 5 if same else 12)


def test_different_inputs_stay_apart():
    paths = rg.path([network(0, name="a"), network(1, name="b")], target="label")
    assert paths.table.first is None
    assert len(paths.table.distances) == 13
    assert paths["a"].table.first == 0


def test_coordinates_realise_the_distances():
    table = rg.path(three(), target="label").table
    vectors = table.vectors()
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-14)
    np.testing.assert_allclose(Sphere().pairwise(vectors), table.distances, atol=1e-7)


@pytest.mark.parametrize(
    ("choice", "expected"),
    [
        ("block*", ["block1", "block2", "block3"]),
        (["out", "input", "fc"], ["out", "input", "fc"]),
        (["input", "block*"], ["input", "block1", "block2", "block3"]),
        (slice("block2", "fc"), ["block2", "block3", "fc"]),
        (np.array([True, False, False, True, False, False]), ["input", "block3"]),
        (["block*", "block2"], ["block1", "block2", "block3"]),
    ],
)
def test_layers_are_chosen_in_the_order_given(choice, expected):
    path = rg.path(network(), layers=choice)
    assert list(path.layers) == expected
    assert path.depths == tuple(
        ["input", "block1", "block2", "block3", "fc", "out"].index(name) for name in expected
    )


def test_patterns_may_match_in_some_models_only():
    paths = rg.path(three(), layers=["input", "block*", "out"])
    assert [len(path.layers) for path in paths.values()] == [5, 5, 2]


def test_models_are_chosen():
    paths = rg.path(three(), model="net*")
    assert list(paths) == ["net0", "net1"]
    assert rg.path(three(), model="small").model == "small"
    with pytest.raises(UnknownName, match=r"net9.*net0"):
        rg.path(three(), model="net9")
    with pytest.raises(UnknownName, match="net7"):
        rg.path(three())["net7"]


def test_distances_between_all_layers():
    models = three()
    found = rg.distances(models, layers=["input", "out"])
    assert found.dims == ("point", "point_")
    assert (
        found.model.values.tolist()
        == found.model_.values.tolist()
        == ["net0", "net0", "net1", "net1", "small", "small"]
    )
    assert found.layer_.values.tolist() == ["input", "out"] * 3
    assert found.depth.values.tolist() == [0, 5, 0, 5, 0, 2]
    assert (found.values == found.values.T).all()
    assert found.values[0, 2] == 0  # the shared input
    assert found.attrs["convention"] == "unbiased (Song)"
    assert found.attrs["n_stimuli"] == M
    assert rg.distances(models, layers="out").shape == (3, 3)  # one layer a model is enough
    x, y = (schema.matrix(acts, layer="out").values for acts in models[:2])
    metric = AngularCKA()
    np.testing.assert_allclose(
        found.values[1, 3], metric.geometry.distance(metric.point(x), metric.point(y)), atol=1e-13
    )


def test_numbers_of_axes():
    for n_axes in (0, -1, 2.0, "3"):
        with pytest.raises(ValueError, match="n_axes: expected a whole number from 1 on, got"):
            rg.path(network()).project("mds", n_axes)
    assert rg.path(network()).project("mds", np.int64(1))["position"].shape == (6, 1)


def test_projecting_keeps_the_names():
    found = rg.path(three(), target="label").project("mds", n_axes=2)
    assert found["position"].dims == ("point", "axis")
    assert found["position"].shape == (14, 2)
    assert found.layer.values.tolist()[-1] == "label"
    assert 0 < found.attrs["stress"] < 0.5
    assert found.attrs["projection"] == "mds"
    with pytest.raises(UnknownName, match=r"unknown projection 'mdz'.*'mds'"):
        rg.path(three()).project("mdz")


def test_a_picture_says_how_far_each_step_is_off():
    paths = rg.path(three(), target="label")
    found = paths.project("mds").set_index(point=("model", "layer"))
    drawn, step = found["position"], paths["net1"].step()
    for before, layer in pairwise(step.layer.values):
        ends = drawn.sel(point=("net1", layer)) - drawn.sel(
            point=("net1" if before != "input" else "net0", before)
        )
        expected = np.linalg.norm(ends) / float(step.sel(layer=layer))
        assert float(found["step_ratio"].sel(point=("net1", layer))) == pytest.approx(expected, rel=1e-12)
    assert found["step_ratio"].isnull().sum() == 2  # the shared input and the target end no step


# ---- what is refused


def test_bad_activations_are_named():
    acts = network()
    acts["block2"][7, 3] = np.nan
    with pytest.raises(SchemaError, match=r"layer 'block2' of model 'net'.*NaN.*'img_07'"):
        rg.path(acts)
    dead = network(extra={"fc": np.full((M, 3), 0.5)})
    with pytest.raises(DegenerateRepresentation, match="constant: layer 'fc' of model 'net'"):
        rg.path(dead)


def test_too_few_stimuli_and_layers():
    few = xr.Dataset(
        {
            k: (("stimulus", f"{k}_unit"), np.eye(3)[:, :2] * (i + 1), {"depth": i})
            for i, k in enumerate("ab")
        },
        {"stimulus": ["x", "y", "z"], "model": "net"},
    )
    with pytest.raises(SchemaError, match=r"expected at least 4.* got 3"):
        rg.path(few)
    with pytest.raises(
        SchemaError,
        match=r"a path needs at least 2 layers, got 1 of model 'net' \(fc\)\. Choose more of input, block1",
    ):
        rg.path(network(), layers="fc")


def test_unknown_layers_and_metrics():
    with pytest.raises(UnknownName, match="unknown layer 'blok1' of model 'net'; did you mean 'block1'"):
        rg.path(network(), layers=["input", "blok1"])
    with pytest.raises(UnknownName, match=r"layer pattern 'bloc\?' matches nothing of model 'net0'"):
        rg.path(three(), layers=["input", "bloc?"])
    with pytest.raises(UnknownName, match="did you mean 'angular_cka'"):
        rg.path(network(), metric="angular cka")


def test_numbers_that_need_a_target_say_so():
    path = rg.path(network())
    for name in ("progress", "deviation", "to_target", "gain", "efficiency", "heading"):
        with pytest.raises(
            SchemaError, match=r'needs a target point, got a path without one.*target="label"'
        ):
            getattr(path, name)()
    with pytest.raises(SchemaError, match="needs a target point"):
        rg.path(three()).progress()


def test_few_stimuli_are_the_reason_when_they_are():
    """At m = 8 the bound 10 / m is above every cosine: that is not a property of the layer."""
    acts = rg.select(network(), stimulus=slice(0, 8))
    with pytest.warns(UserWarning, match="pairs of stimuli of one class"):
        path = rg.path(acts, target="label")
    assert set(path.progress().reason.values) == {"8 stimuli are too few: the foot is noise below 11"}
    assert np.isfinite(path.deviation()).all()


def test_models_come_in_the_order_asked_for():
    """Families of a tree keep theirs together; a list is the reader's own order (it decides the colours)."""
    acts = rg.datasets.digits_paths()
    asked = ["vgg6_w8_s0", "resnet8_w8_s1", "resnet8_w4_s0", "resnet8_w8_s0"]
    paths = rg.path(acts, model=asked, layers=["input", "pool", "logits"])
    assert list(paths) == asked
    alone = rg.path(acts, model="resnet8_w8_s1", layers=["input", "pool", "logits"])
    np.testing.assert_allclose(paths["resnet8_w8_s1"].step(), alone.step(), atol=1e-14)
    assert list(dict.fromkeys(rg.distances(acts, model=asked, layers=["pool"]).model.values)) == asked
