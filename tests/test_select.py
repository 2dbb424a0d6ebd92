"""Choosing models, layers and stimuli."""

import numpy as np
import pytest
import xarray as xr
from hypothesis import given
from hypothesis import strategies as st

import repgeo_nb as rg
from repgeo_nb import schema
from repgeo_nb.errors import SchemaError, UnknownName
from tests.acts import IDS, LABELS, assert_same_matrices, families, made, made_tree, with_steps


def stack() -> xr.Dataset:
    return schema.collect(
        [made("s0", accuracy=0.8), made("s1", 1, accuracy=0.9), made("plain", 2, accuracy=0.5)]
    )


@pytest.mark.parametrize("everything", [None, "*", slice(None)])
@pytest.mark.parametrize("make", [made, stack, made_tree, with_steps])
def test_everything_is_the_thing_itself(make, everything):
    acts = make()
    assert rg.select(acts, model=everything, layer=everything, stimulus=everything) is acts


@given(families())
def test_naming_all_is_the_thing_itself(acts):
    layers, ids = list(schema.layers(acts)), schema.stimuli(acts).tolist()
    assert rg.select(acts, layer=layers, stimulus=ids) is acts
    assert rg.select(acts, model=["a"]) is acts


@given(families(), st.data())
def test_choosing_twice_is_choosing_the_second(acts, data):
    layers, ids = schema.layers(acts), schema.stimuli(acts).tolist()
    some = data.draw(st.lists(st.sampled_from(layers), min_size=1, unique=True))
    few = data.draw(st.lists(st.sampled_from(ids), min_size=1, unique=True))
    one = rg.select(acts, layer=some, stimulus=few)
    two = rg.select(rg.select(acts, stimulus=few), layer=some)
    assert one.identical(two)
    assert schema.layers(one) == tuple(layer for layer in layers if layer in some)
    assert schema.stimuli(one).tolist() == few


def test_layers_by_name_list_pattern_and_slice():
    acts = made()
    for choice, expected in {
        "fc": ("fc",),
        "block*": ("block1", "block2"),
        ("fc", "input"): ("input", "fc"),
        ("block*", "fc"): ("block1", "block2", "fc"),
    }.items():
        choice = list(choice) if isinstance(choice, tuple) else choice
        assert schema.layers(rg.select(acts, layer=choice)) == expected
    assert schema.layers(rg.select(acts, layer=slice("block1", "fc"))) == ("block1", "block2", "fc")
    assert schema.layers(rg.select(acts, layer=slice(-1, None))) == ("fc",)


def test_a_choice_of_layers_leaves_no_trace_of_the_others():
    acts = rg.select(made(accuracy=0.5), layer=["fc", "block1"])
    assert set(acts.data_vars) == {"block1", "fc"}
    assert acts["layer"].values.tolist() == ["block1", "fc"]
    assert (acts["depth"].values.tolist(), acts["width"].values.tolist()) == ([1, 3], [3, 2])
    assert set(acts.sizes) == {"stimulus", "layer", "block1_unit", "fc_unit"}
    assert acts["accuracy"].item() == 0.5
    units = made().assign_coords(channel=("block1_unit", [0, 0, 1]))
    assert "channel" not in rg.select(units, layer="fc").coords
    assert "channel" in rg.select(units, layer="block*").coords


def test_layers_by_true_name():
    acts = made(widths={"enc/0": 2, "enc/1": 2, "label": 3})
    assert schema.layers(rg.select(acts, layer="enc/*")) == ("enc.0", "enc.1")
    assert schema.layers(rg.select(acts, layer="label")) == ("label_",)


def test_models():
    acts = stack()
    one = rg.select(acts, model="s1")
    assert "model" not in one.dims
    assert schema.models(one) == ("s1",)
    assert one["accuracy"].item() == 0.9
    assert_same_matrices(one, made("s1", 1))
    assert schema.models(rg.select(acts, model="s?")) == ("s0", "s1")
    assert schema.models(rg.select(acts, model=["plain", "s0"])) == ("plain", "s0")
    assert schema.models(rg.select(acts, model=slice("s1", None))) == ("s1", "plain")
    assert schema.models(rg.select(acts, model=acts["accuracy"] > 0.7)) == ("s0", "s1")
    assert rg.select(made("a"), model="a")["model"].item() == "a"


def test_models_of_a_tree():
    tree = made_tree()
    one = rg.select(tree, model="vgg")
    assert isinstance(one, xr.Dataset)
    assert one["label"].values.tolist() == LABELS
    assert schema.models(rg.select(tree, model="res_s1")) == ("res_s1",)
    some = rg.select(tree, model=["vgg", "res_s1"])
    assert isinstance(some, xr.DataTree)
    assert schema.models(some) == ("vgg", "res_s1")
    assert schema.model_info(some, "res_s1")["accuracy"] == 0.9
    family = rg.select(tree, model="res*")
    assert set(family.children) == {"res"}
    assert family["label"].values.tolist() == LABELS


def test_layers_of_a_tree_are_needed_in_every_model():
    tree = made_tree()
    both = rg.select(tree, layer=["fc", "input"])
    assert [schema.layers(both, model) for model in schema.models(both)] == [("input", "fc")] * 3
    with pytest.raises(UnknownName, match=r"unknown layer 'block1' of model 'vgg'"):
        rg.select(tree, layer="block1")
    assert schema.layers(rg.select(tree, model="res*", layer="block1")) == ("block1",)


def test_stimuli():
    acts = made()
    assert schema.stimuli(rg.select(acts, stimulus="img_3")).tolist() == ["img_3"]
    assert schema.stimuli(rg.select(acts, stimulus=["img_3", "img_0"])).tolist() == ["img_3", "img_0"]
    assert schema.stimuli(rg.select(acts, stimulus="img_[01]")).tolist() == IDS[:2]
    assert schema.stimuli(rg.select(acts, stimulus=slice(2, 4))).tolist() == IDS[2:4]
    assert schema.stimuli(rg.select(acts, stimulus=slice("img_2", "img_4"))).tolist() == IDS[2:5]
    assert schema.stimuli(rg.select(acts, stimulus=acts["label"] == 1)).tolist() == IDS[2:4]
    assert schema.stimuli(rg.select(acts, stimulus=np.array(LABELS) == 1)).tolist() == IDS[2:4]


def test_stimuli_of_a_tree():
    tree = made_tree()
    some = rg.select(tree, stimulus=tree["label"] != 0)
    assert schema.stimuli(some).tolist() == IDS[2:]
    assert some["vgg"]["fc"].sizes["stimulus"] == 4
    assert schema.column(some, "label").values.tolist() == LABELS[2:]
    np.testing.assert_array_equal(schema.matrix(some, "vgg", "fc"), schema.matrix(tree, "vgg", "fc")[2:])


def test_a_labelled_mask_is_read_by_its_ids():
    acts = made()
    turned = acts.isel(stimulus=slice(None, None, -1))
    mask = turned["label"] == 0
    assert schema.stimuli(rg.select(acts, stimulus=mask)).tolist() == IDS[:2]
    with pytest.raises(
        SchemaError, match="stimulus mask: expected a value for each of 6 stimuli, got none for 'img_0'"
    ):
        rg.select(acts, stimulus=mask[:4])


def test_a_node_of_a_tree():
    node = made_tree()["res"]
    acts = rg.select(node, model="res_s1", stimulus=slice(5))
    assert schema.models(acts) == ("res_s1",)
    assert schema.column(acts, "label").values.tolist() == LABELS[:5]


def test_further_dimensions_stay():
    acts = rg.select(with_steps(plain={"in": 2}), layer="h*", stimulus=slice(4))
    assert acts["h1"].shape == (4, 3, 4)
    assert acts["step"].values.tolist() == [0, 10, 20]


def test_data_without_a_table_of_layers():
    acts = made()[["block1", "fc"]]
    assert schema.layers(rg.select(acts, layer="fc")) == ("fc",)
    assert rg.select(acts.drop_vars("model"), model="model").sizes["stimulus"] == 6


def test_nothing_is_copied_or_changed():
    acts = stack()
    before = acts.copy(deep=True)
    chosen = rg.select(acts, model=slice(0, 2), layer="fc", stimulus=slice(1, 5))
    chosen.attrs["mine"] = 1
    chosen["fc"].attrs["mine"] = 1
    xr.testing.assert_identical(acts, before)


@pytest.mark.parametrize("axis", ["model", "layer", "stimulus"])
def test_unknown_names_list_near_ones(axis):
    wrong = {"model": "res_s9", "layer": "fcc", "stimulus": "img_9"}
    with pytest.raises(
        UnknownName, match=f"unknown {axis} '{wrong[axis]}'.*; did you mean '(res_s0|fc|img_0)'"
    ):
        rg.select(made_tree(), **{axis: wrong[axis]})


def test_a_pattern_that_matches_nothing():
    with pytest.raises(
        UnknownName, match=r"layer pattern 'blok\*' matches nothing of model 'a'; did you mean 'block1'"
    ):
        rg.select(made(), layer="blok*")


@pytest.mark.parametrize("axis", ["model", "layer", "stimulus"])
def test_an_empty_choice(axis):
    with pytest.raises(
        SchemaError, match=f"{axis}.*: expected at least one, got none from .*(one of|there are)"
    ):
        rg.select(made(), **{axis: []})


def test_select_takes_activations_only():
    with pytest.raises(SchemaError, match=r"expected activations \(a Dataset or DataTree\), got dict"):
        rg.select({"a": 1}, layer="l")
