"""Several models as one object."""

import numpy as np
import pytest
import xarray as xr
from hypothesis import given
from hypothesis import strategies as st

import repgeo_nb as rg
from repgeo_nb import schema
from repgeo_nb.errors import SchemaError, StimulusMismatch
from tests.acts import IDS, LABELS, assert_same_matrices, families, made, made_tree, matrices, with_steps


def test_same_shapes_are_stacked_along_model():
    a, b = made("a"), made("b", 1)
    acts = schema.collect([a, b])
    assert isinstance(acts, xr.Dataset)
    assert acts["block1"].dims == ("model", "stimulus", "block1_unit")
    assert acts["model"].values.tolist() == ["a", "b"]
    np.testing.assert_array_equal(acts["fc"].sel(model="b"), b["fc"])
    assert schema.layers(acts) == schema.layers(a)
    assert acts["label"].values.tolist() == LABELS
    assert acts["fc"].attrs == a["fc"].attrs


def test_different_shapes_become_a_tree_with_the_stimuli_at_its_root():
    tree = made_tree()
    assert set(tree.children) == {"res", "vgg"}
    assert tree["stimulus"].values.tolist() == IDS
    assert tree["label"].values.tolist() == LABELS
    assert "label" not in tree["vgg"].to_dataset(inherit=False).coords
    assert schema.models(tree) == ("res_s0", "res_s1", "vgg")
    assert schema.layers(tree, "vgg") == ("input", "conv1", "fc")
    assert schema.layers(tree) == ("input", "block1", "block2", "conv1", "fc")
    with pytest.raises(ValueError, match=r"align"):  # xarray keeps the nodes aligned from here on
        tree["more"] = xr.DataTree(made("c").isel(stimulus=slice(None, None, -1)))


def test_keys_of_a_mapping_name_the_models():
    acts = schema.collect({"x": made("same"), "y": made("same", 1)})
    assert schema.models(acts) == ("x", "y")
    tree = schema.collect({"x": made("same"), "y": made("same", widths={"fc": 1})})
    assert set(tree.children) == {"x", "y"}
    assert schema.models(tree) == ("x", "y")


def test_a_new_name_replaces_the_label_of_the_model_too():
    """Figures show `model_label` in place of the name: the old one must not outlive the name it was for."""
    a, b = made("a", model_label="Net A", seed=1), made("b", 1, model_label="Net B", seed=2)
    acts = schema.collect({"x": a, "b": b})
    assert schema.model_info(acts, "x") == {"seed": 1}
    assert schema.model_info(acts, "b") == {"seed": 2, "model_label": "Net B"}
    assert "model_label" in a.coords, "what was given is left as it was"
    assert_same_matrices(acts.sel(model=["x"]), a.assign_coords(model="x"))
    assert "model_label" not in schema.collect({"x": a, "y": b}).coords
    tree = schema.collect({"x": a, "y": made("c", widths={"fc": 1}, model_label="Net C")})
    assert [schema.model_info(tree, name).get("model_label") for name in ("x", "y")] == [None, None]
    one_of_tree = schema.collect({"x": xr.DataTree.from_dict({"/net": a})})
    assert schema.model_info(one_of_tree, "x") == {"seed": 1}


def test_labels_stay_where_nobody_renames():
    a, b = made("a", model_label="Net A"), made("b", 1, model_label="Net B")
    both = schema.collect([a, b])
    for kept in (both, schema.collect({"resnet": both}), schema.collect({"a": a, "b": b})):
        assert kept["model_label"].values.tolist() == ["Net A", "Net B"]
    nameless = xr.DataTree.from_dict({"/n1": a.drop_vars("model"), "/n2": b.drop_vars("model")})
    found = schema.collect([nameless])
    assert schema.models(found) == ("n1", "n2"), "the nodes' own names, not new ones"
    assert found["model_label"].values.tolist() == ["Net A", "Net B"]


def test_families_in_a_mapping_keep_their_models_names():
    seeds = schema.collect([made("s0"), made("s1", 1)])
    tree = schema.collect({"resnet": seeds, "vgg": made("net", widths={"fc": 3})})
    assert set(tree.children) == {"resnet", "vgg"}
    assert schema.models(tree) == ("s0", "s1", "vgg")


def test_collecting_flattens_and_restacks():
    tree = made_tree()
    more = schema.collect([tree, made("res_s2", 5)])
    assert schema.models(more) == ("res_s0", "res_s1", "res_s2", "vgg")
    assert more["res"].sizes["model"] == 3
    assert_same_matrices(schema.collect([tree]), tree)
    assert isinstance(schema.collect([made("a")]), xr.Dataset)


def test_a_shuffled_capture_is_aligned_and_recorded():
    a = made("a")
    acts = schema.collect({"a": a, "again": a.isel(stimulus=[5, 4, 3, 2, 1, 0])})
    np.testing.assert_array_equal(acts["fc"].sel(model="a"), acts["fc"].sel(model="again"))
    assert schema.model_info(acts, "again")["alignment"] == "6 of 6 stimuli reordered to the order of 'a'"
    assert "alignment" not in schema.model_info(acts, "a")
    tree = schema.collect({"a": a, "b": made(widths={"fc": 1}).isel(stimulus=[1, 0, 2, 3, 4, 5])})
    assert "reordered" in tree["b"].attrs["alignment"]


@given(families("a"), families("b"), st.randoms(use_true_random=False))
def test_collected_models_keep_their_matrices(a, b, random):
    m = min(a.sizes["stimulus"], b.sizes["stimulus"])
    a, b = a.isel(stimulus=slice(m)).drop_vars("label"), b.isel(stimulus=slice(m)).drop_vars("label")
    order = list(range(m))
    random.shuffle(order)
    acts = schema.collect([a, b.isel(stimulus=order)])
    expected = {**matrices(a), **matrices(b)}
    assert list(matrices(acts)) == list(expected)
    for key, values in matrices(acts).items():
        np.testing.assert_array_equal(values, expected[key])
    assert_same_matrices(schema.collect([acts]), acts)


def test_columns_of_models_are_filled_where_missing():
    acts = schema.collect([made("a", accuracy=0.9, kind="wide"), made("b", seed=3), made("c", note="x")])
    assert acts["accuracy"].dims == ("model",)
    np.testing.assert_array_equal(acts["accuracy"], [0.9, np.nan, np.nan])
    assert acts["kind"].values.tolist() == ["wide", "", ""]
    assert schema.model_info(acts, "a") == {"accuracy": 0.9, "kind": "wide"}
    assert schema.model_info(acts, "b") == {"seed": 3.0}
    every = schema.collect([made("a", seed=1), made("b", seed=2)])
    assert every["seed"].dtype.kind == "i"


def test_provenance_that_differs_becomes_a_column():
    a, b = made("a").assign_attrs(provenance="A", tool="t"), made("b").assign_attrs(provenance="B", tool="t")
    acts = schema.collect([a, b])
    assert acts["provenance"].values.tolist() == ["A", "B"]
    assert acts.attrs["tool"] == "t"
    backwards = schema.from_arrays(
        {layer: b[layer].values[::-1] for layer in schema.layers(b)}, stimulus=IDS[::-1], name="b"
    )
    assert backwards.attrs["stimulus_digest"] != a.attrs["stimulus_digest"]
    both = schema.collect([a, backwards])
    assert both.attrs["stimulus_digest"] == a.attrs["stimulus_digest"]


def test_what_differs_in_type_or_reduction_is_not_stacked():
    half = schema.from_arrays({"fc": np.ones((6, 2), "float16")}, stimulus=IDS, name="half")
    full = schema.from_arrays({"fc": np.ones((6, 2), "float32")}, stimulus=IDS, name="full")
    tree = schema.collect([half, full])
    assert schema.layer_info(tree, "half", "fc")["source_dtype"] == "float16"
    assert schema.layer_info(tree, "full", "fc")["source_dtype"] == "float32"
    flat = schema.from_arrays({"fc": np.ones((6, 2, 2))}, stimulus=IDS, name="flat")
    wide = schema.from_arrays({"fc": np.ones((6, 4))}, stimulus=IDS, name="wide")
    assert isinstance(schema.collect([flat, wide]), xr.DataTree)


def test_stimulus_columns_are_shared():
    a, b = made("a", age=np.arange(6.0)), made("b", 1, labels=None)
    acts = schema.collect([a, b.isel(stimulus=slice(None, None, -1))])
    assert set(schema.columns(acts)) == {"age", "label"}
    nan = np.array([np.nan, 1, 2, 3, 4, 5])
    assert "age" in schema.columns(schema.collect([made("a", age=nan), made("b", age=nan)]))
    images = np.arange(24.0).reshape(6, 2, 2)
    assert schema.collect([made("a", image=images), made("b", image=images)])["image"].shape == (6, 2, 2)


def test_a_column_that_differs_is_named():
    other = [0, 0, 1, 2, 2, 2]
    message = (
        r"column 'label' of models 'a' and 'b': expected the same values .* got 1 and 2 for stimulus 'img_3' "
        r"\(1 of 6 differ\); drop or rename it"
    )
    with pytest.raises(SchemaError, match=message):
        schema.collect([made("a"), made("b", labels=other)])
    images = np.zeros((6, 2, 2))
    with pytest.raises(SchemaError, match=r"column 'image' .* got shapes \(6, 2, 2\) and \(6, 4, 4\); drop"):
        schema.collect([made("a", image=images), made("b", image=np.zeros((6, 4, 4)))])


def test_model_names_are_unique():
    with pytest.raises(
        SchemaError, match=r"models: expected each name once, got 'a' more than once; .*name=.*collect"
    ):
        schema.collect([made("a"), made("a", widths={"fc": 1})])


def test_different_stimuli_are_refused_or_cut():
    part = made("b").isel(stimulus=slice(5))
    with pytest.raises(StimulusMismatch, match=r'1 of the first are missing .* join="inner"'):
        schema.collect([made("a"), part])
    acts = schema.collect([made("a"), part], join="inner")
    assert acts.sizes["stimulus"] == 5
    assert schema.as_acts([made("a"), part], join="inner").sizes["stimulus"] == 5
    with pytest.raises(SchemaError, match=r"expected at least 4, .* got 3"):
        schema.collect([made("a"), part.isel(stimulus=slice(3))], join="inner")


def test_extra_dimensions_survive_the_stack():
    a, b = with_steps(), with_steps().assign_coords(model="other")
    acts = schema.collect([a, b])
    assert acts["h1"].dims == ("model", "stimulus", "step", "h1_unit")
    assert acts["step"].values.tolist() == [0, 10, 20]
    np.testing.assert_array_equal(acts["h2"].sel(model="other"), b["h2"])
    shifted = b.assign_coords(step=[1, 2, 3])
    assert isinstance(schema.collect([a, shifted]), xr.DataTree)


def test_node_names_do_not_clash_with_columns():
    tree = schema.collect({"label": made(), "x/y": made(widths={"fc": 1}), "image_1": made(widths={"fc": 2})})
    assert schema.models(tree) == ("label", "x/y", "image_1")
    tree = schema.collect({"image_1": made(image=np.zeros((6, 2))), "b": made(widths={"fc": 1})})
    assert schema.models(tree) == ("image_1", "b")


@pytest.mark.parametrize(
    ("models", "name"),
    [(["net0", "net1"], "net"), (["res_w8_s0", "res_w8_s1"], "res_w8"), (["a", "b"], "family")],
)
def test_a_family_is_called_by_what_its_models_share(models, name):
    tree = schema.collect([*(made(model) for model in models), made("other", widths={"fc": 1})])
    assert set(tree.children) == {name, "other"}


def test_a_bare_tree_is_aligned_on_entry():
    backwards = made("b", 1, {"fc": 2}).isel(stimulus=slice(None, None, -1))
    bare = xr.DataTree.from_dict({"a": made("a"), "b": backwards})
    acts = schema.as_acts(bare)
    assert acts["stimulus"].values.tolist() == IDS
    assert schema.column(acts, "label").values.tolist() == LABELS
    np.testing.assert_array_equal(schema.matrix(acts, "b", "fc")[::-1], backwards["fc"])
    nameless = xr.DataTree.from_dict(
        {"x": made().drop_vars("model"), "y": made(widths={"fc": 1}).drop_vars("model")}
    )
    assert schema.models(schema.as_acts(nameless)) == ("x", "y")


def test_a_node_of_a_tree_brings_its_root_s_columns():
    node = made_tree()["vgg"]
    acts = schema.as_acts(node)
    assert isinstance(acts, xr.Dataset)
    assert schema.column(acts, "label").values.tolist() == LABELS
    assert schema.models(acts) == ("vgg",)


def test_as_acts_leaves_good_data_alone():
    for acts in (made(), made_tree(), schema.collect([made("a"), made("b")])):
        assert schema.as_acts(acts) is acts or schema.as_acts(acts).identical(acts)


def test_as_acts_completes_what_is_missing():
    plain = made().drop_vars("model").assign_coords(stimulus=np.arange(6))
    acts = schema.as_acts(plain)
    assert acts["model"].item() == "model"
    assert acts["stimulus"].values.tolist() == list("012345")
    two = schema.collect([made("a"), made("b")]).drop_vars("model")
    assert schema.models(schema.as_acts(two)) == ("model_0", "model_1")
    tree = made_tree()
    numbered = xr.DataTree.from_dict(
        {node.path: node.to_dataset(inherit=False).assign_coords(stimulus=range(6)) for node in tree.subtree}
    )
    assert schema.as_acts(numbered)["stimulus"].values.tolist() == list("012345")


@pytest.mark.parametrize("thing", [np.ones((4, 2)), "acts.nc", None])
def test_other_things_are_refused(thing):
    with pytest.raises(
        SchemaError, match=r"expected a Dataset or DataTree, or a list or dict of them, got .*from_arrays"
    ):
        schema.as_acts(thing)


def test_an_accumulator_is_asked_itself():
    with pytest.raises(SchemaError, match=r"got Moments; an accumulator gives its distances itself: .result"):
        rg.distances(rg.accumulate.Moments())


def test_what_is_collected_must_be_activations():
    with pytest.raises(
        SchemaError, match="expected a Dataset or DataTree under 'a', got ndarray; arrays come in"
    ):
        schema.collect({"a": np.ones((4, 2))})
    with pytest.raises(SchemaError, match=r"expected at least one set of activations, got none; pass"):
        schema.collect([])
    with pytest.raises(
        SchemaError, match=r"expected a DataTree with a family in each node, .* make one with"
    ):
        schema.as_acts(xr.DataTree.from_dict({"a": xr.Dataset()}))


def test_wrong_dimensions_are_named():
    wrong = xr.Dataset({"conv1": (("stimulus", "feature"), np.ones((4, 2)))}, {"stimulus": list("abcd")})
    message = (
        r"variable 'conv1': expected the dimensions \('stimulus', 'conv1_unit'\), .* got \('stimulus', "
        r"'feature'\); rename them with acts.rename, or build the data with rg.from_arrays\({'conv1': X}"
    )
    with pytest.raises(SchemaError, match=message):
        schema.as_acts(wrong)
    with pytest.raises(SchemaError, match=r"got \('sample', 'conv1_unit'\)"):
        schema.as_acts(xr.Dataset({"conv1": (("sample", "conv1_unit"), np.ones((4, 2)))}))
    with pytest.raises(SchemaError, match=r"got \('x',\)"):
        schema.as_acts(xr.Dataset({"conv1": ("x", np.ones(4))}))
    with pytest.raises(
        SchemaError, match="expected at least one layer, got a Dataset without variables; make one"
    ):
        schema.as_acts(xr.Dataset())


def test_hand_made_data_need_ids_types_and_depth():
    data = xr.Dataset(
        {"fc": (("stimulus", "fc_unit"), np.ones((4, 2)), {"depth": 0})}, {"stimulus": list("abcd")}
    )
    assert schema.layers(schema.as_acts(data)) == ("fc",)
    with pytest.raises(SchemaError, match=r"stimulus: expected a coordinate of ids, got none; add one with"):
        schema.as_acts(data.drop_vars("stimulus"))
    with pytest.raises(SchemaError, match=r"expected each once, got 1 repeated: 'a'"):
        schema.as_acts(data.assign_coords(stimulus=list("abca")))
    with pytest.raises(SchemaError, match=r"expected at least 4, .* got 3"):
        schema.as_acts(data.isel(stimulus=slice(3)))
    with pytest.raises(
        SchemaError, match="layer 'fc' of model 'model': expected real numbers, got dtype object"
    ):
        schema.as_acts(data.astype(object))
    data["fc"].attrs = {}
    with pytest.raises(
        SchemaError, match=r"layer 'fc': expected its place in .* got neither; build .*attrs\['depth'\]"
    ):
        schema.as_acts(data)


@pytest.mark.parametrize("turned", [False, True])
def test_a_column_of_one_model_does_not_erase_a_layer_of_another(turned):
    with_layer, with_column = made("a", 1, {"input": 4, "kind": 3}), made("b", 2, kind=LABELS)
    acts = schema.collect([with_column, with_layer] if turned else [with_layer, with_column])
    assert schema.layers(acts, "a") == ("input", "kind_")
    assert "kind_" in schema.layers(acts)
    assert schema.layer_info(acts, "a", "kind")["layer"] == "kind"
    np.testing.assert_array_equal(schema.matrix(acts, "a", "kind").values, with_layer["kind"].values)
    np.testing.assert_array_equal(schema.column(acts, "kind").values, LABELS)
    assert with_layer["kind"].dims == ("stimulus", "kind_unit")  # the original stays as it was


def test_a_root_column_does_not_hide_a_layer_of_its_tree():
    root = xr.Dataset(coords={"stimulus": IDS, "fc": ("stimulus", LABELS)})
    node = made("a").drop_vars(["stimulus", "label"])
    acts = schema.as_acts(xr.DataTree.from_dict({"/": root, "/a": node}))
    assert schema.layers(acts) == schema.layers(acts, "a") == ("input", "block1", "block2", "fc_")
    np.testing.assert_array_equal(schema.matrix(acts, "a", "fc").values, made("a")["fc"].values)


def test_transposed_layers_are_stacked_alike():
    a, b = made("a"), made("b", 1)
    turned = schema.collect([a.transpose("fc_unit", "block1_unit", ...), b])
    assert_same_matrices(turned, schema.collect([a, b]))
    assert turned["fc"].dims == ("model", "stimulus", "fc_unit")
