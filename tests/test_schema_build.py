"""Making activations from arrays, and every complaint about what cannot be made."""

import numpy as np
import pytest
import xarray as xr

from repgeo_nb import schema
from repgeo_nb.errors import SchemaError, StimulusMismatch
from tests.acts import IDS, LABELS, made


def test_a_family_has_the_contract_s_coordinates(rng):
    conv, fc = rng.normal(size=(6, 2, 3, 4)).astype("float32"), rng.normal(size=(6, 5))
    acts = schema.from_arrays(
        {"conv1": conv, "fc": fc}, stimulus=IDS, labels=LABELS, name="net", accuracy=0.9, seed=3
    )
    assert acts["conv1"].dims == ("stimulus", "conv1_unit")
    np.testing.assert_array_equal(acts["conv1"].values, conv.reshape(6, 24))
    assert acts["conv1"].attrs == {
        "layer": "conv1",
        "depth": 0,
        "unit_shape": [2, 3, 4],
        "reducer": "flatten",
        "source_dtype": "float32",
    }
    assert acts["layer"].values.tolist() == ["conv1", "fc"]
    assert acts["depth"].dims == acts["width"].dims == ("layer",)
    assert (acts["depth"].values.tolist(), acts["width"].values.tolist()) == ([0, 1], [24, 5])
    assert acts["stimulus"].values.tolist() == IDS
    assert acts["label"].values.tolist() == LABELS
    assert (acts["model"].item(), acts["accuracy"].item(), acts["seed"].item()) == ("net", 0.9, 3)
    assert acts.attrs["repgeo_schema"] == 1
    assert acts.attrs["stimulus_digest"] == schema.stimulus_digest(IDS)


def test_floats_are_kept_without_a_copy(rng):
    values = rng.normal(size=(6, 2, 2))
    acts = schema.from_arrays({"fc": values}, stimulus=IDS)
    assert np.shares_memory(acts["fc"].values, values)
    assert acts["fc"].dtype == np.float64


@pytest.mark.parametrize(
    ("dtype", "stored"),
    [("uint8", "float32"), ("bool", "float32"), ("int64", "float64"), ("float16", "float16")],
)
def test_types(dtype, stored):
    acts = schema.from_arrays({"fc": np.ones((6, 2), dtype)}, stimulus=IDS)
    assert acts["fc"].dtype == stored
    assert acts["fc"].attrs["source_dtype"] == dtype


def test_tensors_are_read():
    torch = pytest.importorskip("torch")
    values = torch.arange(12, dtype=torch.float32).reshape(6, 2).requires_grad_()
    acts = schema.from_arrays(
        {"fc": values, "half": values.to(torch.bfloat16)}, stimulus=IDS, labels=torch.tensor(LABELS)
    )
    np.testing.assert_array_equal(acts["fc"].values, values.detach().numpy())
    assert acts["half"].attrs["source_dtype"] == "bfloat16"
    assert acts["half"].dtype == np.float32
    assert acts["label"].values.tolist() == LABELS


def test_columns_on_stimuli_and_models():
    images = np.arange(24).reshape(6, 2, 2)
    thumbs = xr.DataArray(images, dims=("stimulus", "row", "column"))
    acts = made(difficulty=np.linspace(0, 1, 6), image=images, thumb=thumbs, family="res", note=None)
    assert acts["difficulty"].dims == ("stimulus",)
    assert acts["image"].dims == ("stimulus", "image_1", "image_2")
    assert acts["thumb"].dims == ("stimulus", "row", "column")
    assert acts["family"].item() == "res"
    assert "note" not in acts.coords
    assert set(schema.columns(acts)) == {"difficulty", "image", "label", "thumb"}
    assert schema.model_info(acts) == {"family": "res"}


def test_reserved_layer_names_are_mapped_and_the_true_name_kept():
    acts = made(widths={"stimulus": 2, "enc/0": 3, "": 4, "accuracy": 2}, accuracy=0.5)
    assert schema.layers(acts) == ("stimulus_", "enc.0", "root", "accuracy_")
    assert [schema.layer_info(acts, "a", key)["layer"] for key in schema.layers(acts)] == [
        "stimulus",
        "enc/0",
        "",
        "accuracy",
    ]
    assert schema.matrix(acts, layer="enc/0").shape == (6, 3)


def test_given_content_is_kept():
    acts = made(content=[f"c{index}" for index in range(6)])
    assert acts["content"].dims == ("stimulus",)


def test_rows_of_a_dataarray_are_brought_to_the_ids(rng):
    values = rng.normal(size=(6, 3))
    shuffled = xr.DataArray(values[::-1].T, dims=("unit", "stimulus"), coords={"stimulus": IDS[::-1]})
    flags = xr.DataArray(np.arange(6)[::-1], dims="stimulus", coords={"stimulus": IDS[::-1]})
    acts = schema.from_arrays({"fc": shuffled}, stimulus=IDS, flag=flags)
    np.testing.assert_array_equal(acts["fc"].values, values)
    assert acts["flag"].values.tolist() == list(range(6))
    other = shuffled.assign_coords(stimulus=list("abcdef"))
    with pytest.raises(
        StimulusMismatch, match=r"layer 'fc': expected the 6 ids .* missing there: 'img_0'.*sel"
    ):
        schema.from_arrays({"fc": other}, stimulus=IDS)


def test_extra_dimensions_are_kept():
    acts = schema.from_arrays(
        {"h": np.zeros((6, 3, 2, 2)), "in": np.zeros((6, 5))}, stimulus=IDS, extra=("step",)
    )
    assert acts["h"].dims == ("stimulus", "step", "h_unit")
    assert acts["h"].attrs["unit_shape"] == [2, 2]
    assert acts["in"].dims == ("stimulus", "in_unit")
    named = xr.DataArray(np.zeros((3, 6, 2)), dims=("step", "stimulus", "unit"), coords={"stimulus": IDS})
    acts = schema.from_arrays({"h": named}, stimulus=IDS, extra={"step": [0, 5, 9]})
    assert acts["h"].dims == ("stimulus", "step", "h_unit")
    assert acts["step"].values.tolist() == [0, 5, 9]


BAD_ARRAYS = {
    "ragged": ([[1.0, 2.0], [1.0]] * 3, "rectangular array, got rows of unequal length; pad or pool"),
    "objects": (np.array([["a", 1]] * 6, object), "expected real numbers, got dtype object; .*rectangular"),
    "complex": (np.ones((6, 2), complex), "expected real numbers, got dtype complex128; pass real and imag"),
    "text": (np.full((6, 2), "a"), "expected real numbers, got dtype <U1; pass an array of float32"),
    "vector": (np.ones(6), r"expected an array \(stimulus, unit, ...\), got shape \(6,\); .*X\[:, None\]"),
    "transposed": (np.ones((2, 6)), r"expected 6 rows, one per stimulus, got shape \(2, 6\); pass X.T"),
    "short": (np.ones((5, 2)), r"expected 6 rows, one per stimulus, got shape \(5, 2\); pass one row per id"),
    "empty": (np.ones((6, 0)), r"expected at least one unit, got shape \(6, 0\); leave this layer out"),
}


@pytest.mark.parametrize("case", BAD_ARRAYS)
def test_bad_arrays(case):
    value, message = BAD_ARRAYS[case]
    with pytest.raises(SchemaError, match=f"layer 'fc' of model 'net': .*{message}"):
        schema.from_arrays({"fc": value}, stimulus=IDS, name="net")


@pytest.mark.parametrize(("value", "word"), [(np.nan, "NaN"), (np.inf, "infinity"), (-np.inf, "infinity")])
def test_values_must_be_finite(value, word):
    array = np.ones((6, 2, 2), "float32")
    array[4, 1, 1] = array[5, 0, 0] = value
    message = (
        rf"'fc' of model 'net': expected finite .* got {word} first at stimulus 'img_4', unit 3 \(2 of 6"
    )
    with pytest.raises(SchemaError, match=message):
        schema.from_arrays({"in": np.ones((6, 2)), "fc": array}, stimulus=IDS, name="net")


def test_finite_values_are_searched_in_blocks():
    wide = np.zeros((5, 2**20), "float32")
    schema.check_finite(wide, "net", "fc")
    wide[3, 7] = np.nan
    with pytest.raises(SchemaError, match=r"NaN first at row 3, unit 7 \(1 of 5 .* leave those stimuli out"):
        schema.check_finite(wide, "net", "fc")


def test_ids_are_required():
    with pytest.raises(SchemaError, match=r"expected one id per row, got None; .*pass stimulus=\["):
        schema.from_arrays({"fc": np.ones((6, 2))})


def test_ids_are_unique():
    with pytest.raises(
        SchemaError, match=r"expected each once, got 1 repeated: 'a' \(rows 0 and 2\); make them"
    ):
        schema.from_arrays({"fc": np.ones((4, 2))}, stimulus=["a", "b", "a", "c"])


def test_four_stimuli_are_needed():
    with pytest.raises(SchemaError, match=r"expected at least 4, .* got 3; use more stimuli"):
        schema.from_arrays({"fc": np.ones((3, 2))}, stimulus="abc")
    assert schema.from_arrays({"fc": np.ones((4, 2))}, stimulus="abcd").sizes["stimulus"] == 4


def test_labels_are_one_per_stimulus():
    with pytest.raises(
        SchemaError, match="column 'label': expected 6 values, one per stimulus, got 5 values; take"
    ):
        made(labels=LABELS[:5])
    with pytest.raises(
        SchemaError, match="column 'label': expected 6 values, one per stimulus, got the single"
    ):
        made(labels=3)
    with pytest.raises(
        SchemaError, match=r"expected one value per stimulus, got shape \(6, 3\); .*argmax\(1\)"
    ):
        made(labels=np.eye(3)[LABELS])


def test_columns_have_names_of_their_own():
    with pytest.raises(
        SchemaError, match=r"column 'width': expected a name that is not reserved, .*'net_width'"
    ):
        made(width=8)
    with pytest.raises(SchemaError, match=r"column 'depth': expected a name that is not reserved"):
        made(depth=LABELS)
    with pytest.raises(SchemaError, match=r"column 'age': expected 6 values, one per stimulus, got 2 values"):
        made(age=[1, 2])


def test_arrays_are_a_mapping_with_layers():
    with pytest.raises(
        SchemaError, match=r"expected a mapping of layer name to array, got list; pass {'conv1'"
    ):
        schema.from_arrays([np.ones((4, 2))], stimulus="abcd")
    with pytest.raises(SchemaError, match=r"expected at least one array, got none; pass {'conv1': X}"):
        schema.from_arrays({}, stimulus="abcd")


def test_extra_dimensions_have_one_size():
    arrays = {"h": np.zeros((6, 3, 2)), "image": np.zeros((6, 8, 8))}
    with pytest.raises(SchemaError, match=r"layer 'image': expected 3 values of 'step', got 8 .* X.reshape"):
        schema.from_arrays(arrays, stimulus=IDS, extra=("step",))


def test_model_columns_are_scalars():
    with pytest.raises(
        SchemaError, match=r"model column 'lr': expected one scalar, got shape \(2,\); values per"
    ):
        schema.family({"fc": np.ones((4, 2))}, stimulus="abcd", model_columns={"lr": [1, 2]})


def test_family_takes_attrs_for_layers_and_the_whole():
    acts = schema.family(
        {"fc": np.ones((4, 2), "float32")},
        stimulus="abcd",
        content=["w", "x", "y", "z"],
        columns={"label": [0, 1, 0, 1]},
        model="net",
        model_columns={"seed": 1},
        layer_attrs={
            "fc": {"unit_shape": [2, 5, 5], "reducer": "mean", "source_dtype": "bfloat16", "module": "L"}
        },
        attrs={"provenance": "{}"},
    )
    assert schema.layer_info(acts, "net", "fc") == {
        "layer": "fc",
        "depth": 0,
        "width": 2,
        "unit_shape": [2, 5, 5],
        "reducer": "mean",
        "source_dtype": "bfloat16",
        "module": "L",
    }
    assert acts.attrs["provenance"] == "{}"
    assert acts["content"].values.tolist() == ["w", "x", "y", "z"]
    assert schema.model_info(acts) == {"seed": 1}
