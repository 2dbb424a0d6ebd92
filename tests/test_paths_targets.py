"""Targets: every form of them means the same point, and what is no target is refused with its remedy."""

import warnings

import numpy as np
import pytest
import xarray as xr

import repgeo_nb as rg
from repgeo_nb import schema
from repgeo_nb.errors import DegenerateRepresentation, SchemaError, StimulusMismatch, UnknownName
from repgeo_nb.metrics import AngularCKA
from tests.models import IDS, LABELS, M, network, three


def to_target(target, acts=None, **options):
    acts = network() if acts is None else acts
    return rg.path(acts, target=target, **options).to_target().values


EXPECTED = to_target(np.eye(4)[LABELS])


@pytest.mark.parametrize(
    "target",
    [
        "label",
        LABELS,
        LABELS.tolist(),
        LABELS.astype(str),
        np.array([f"class {k}" for k in LABELS], dtype=object),
        [f"class {k}" for k in LABELS],
        LABELS.astype(np.uint8),
        np.eye(4)[LABELS],
        np.eye(4)[LABELS].tolist(),
        3 * np.eye(4)[LABELS][:, ::-1] + 1,
    ],
    ids=lambda t: type(t).__name__ if not isinstance(t, str) else t,
)
def test_labels_in_every_form(target):
    np.testing.assert_allclose(to_target(target), EXPECTED, atol=1e-13)


def test_torch_targets():
    import torch

    np.testing.assert_allclose(to_target(torch.tensor(LABELS)), EXPECTED, atol=1e-13)


def test_targets_of_half_precision():
    """numpy has no bfloat16; two points closer than its rounding are the same."""
    import torch

    path = rg.path(network(), target=torch.eye(4, dtype=torch.bfloat16)[LABELS])
    np.testing.assert_allclose(path.to_target(), EXPECTED, atol=1e-13)
    assert path.table.floors[path.table.target] == 1e-3


def test_labels_that_are_truths_make_two_classes():
    # a column of 0 and 1 has the same centred Gram matrix but for scale: only the name tells them apart
    assert rg.path(network(), target=LABELS == 0).table.target_label == "one-hot labels"
    np.testing.assert_allclose(to_target(LABELS == 0), to_target((LABELS == 0).astype(int)), atol=1e-13)


@pytest.mark.filterwarnings("ignore:the target 'target' holds floats")
def test_floats_are_one_column_and_not_classes():
    values = LABELS.astype(float)
    np.testing.assert_allclose(to_target(values), to_target(values[:, None]), atol=1e-15)
    assert np.abs(to_target(values) - EXPECTED).max() > 0.01


def test_a_column_of_floats_by_name():
    acts = network().assign_coords(contrast=("stimulus", np.linspace(0, 1, M) ** 2))
    path = rg.path(acts, target="contrast")
    assert path.table.target_label == "contrast"
    np.testing.assert_allclose(path.to_target(), to_target(np.linspace(0, 1, M) ** 2), atol=1e-13)


def test_images_by_name_are_flattened():
    images = np.random.default_rng(0).standard_normal((M, 3, 2))
    acts = network().assign_coords(image=(("stimulus", "row", "column"), images))
    np.testing.assert_allclose(to_target("image", acts), to_target(images.reshape(M, 6)), atol=1e-13)


def test_a_layer_by_name():
    path = rg.path(network(), target="out")
    assert path.to_target()[-1] == 0
    assert path.progress()[-1] == pytest.approx(1, abs=1e-12)
    assert path.table.target_label == "layer out"
    assert path.target == "out"


def test_a_data_array_is_aligned_by_its_stimuli():
    order = np.random.default_rng(5).permutation(M)
    labels = xr.DataArray(LABELS, {"stimulus": IDS}, ("stimulus",), "digit").isel(stimulus=order)
    path = rg.path(network(), target=labels)
    np.testing.assert_allclose(path.to_target(), EXPECTED, atol=1e-13)
    assert path.table.target_label == "one-hot digit"
    matrix = xr.DataArray(np.eye(4)[LABELS], {"stimulus": IDS}, ("stimulus", "class")).isel(stimulus=order)
    np.testing.assert_allclose(to_target(matrix.T), EXPECTED, atol=1e-13)


def test_a_matrix_of_the_same_activations():
    acts = three()
    found = rg.path(acts, target=schema.matrix(acts[1], layer="out"))
    assert found["net1"].to_target()[-1] == 0
    half = schema.matrix(acts[1], layer="out").assign_attrs(source_dtype="float16")
    table = rg.path(acts, target=half).table
    assert table.floors[table.target] == 1e-3  # as of the layer itself


def test_other_stimuli_are_a_mismatch():
    labels = xr.DataArray(LABELS, {"stimulus": [f"other_{i}" for i in IDS]}, ("stimulus",), "digit")
    with pytest.raises(StimulusMismatch, match="img_00"):
        to_target(labels)
    with pytest.raises(
        SchemaError, match=r"expected a target with the coordinate 'stimulus', got dims \('dim_0',\)"
    ):
        to_target(xr.DataArray(LABELS))


def test_a_name_that_is_both():
    """A tree may carry a stimulus column at its root that has the name of a layer below."""
    rng = np.random.default_rng(0)
    layers = {
        k: (("stimulus", f"{k}_unit"), rng.standard_normal((M, 3)), {"depth": d}) for d, k in enumerate("ab")
    }
    root = xr.Dataset(coords={"stimulus": IDS, "b": ("stimulus", LABELS)})
    tree = xr.DataTree.from_dict({"/": root, "/net": xr.Dataset(layers, {"model": "net"})})
    with pytest.raises(SchemaError, match=r"got 'b', which is both\. Say which: target=rg\.schema\.column"):
        rg.path(tree, target="b")


def test_layers_have_two_names():
    """A layer called `kind` like a column, or `enc/0`, is held under another name; its own is known too."""
    x, y = np.random.default_rng(0).standard_normal((2, M, 3))
    acts = rg.from_arrays({"enc/0": x, "kind": y}, stimulus=IDS, kind=LABELS)
    assert schema.layers(acts) == ("enc.0", "kind_")
    assert to_target("enc/0", acts)[0] == to_target("enc.0", acts)[0] == 0
    with pytest.raises(SchemaError, match=r"got 'kind', which is both.*or =\('model', 'kind'\)"):
        rg.path(acts, target="kind")
    np.testing.assert_array_equal(to_target(("model", "kind"), acts), to_target("kind_", acts))


def test_an_unknown_target_lists_columns_and_layers():
    with pytest.raises(UnknownName, match=r"unknown target 'lable'; did you mean 'label'.*'block1'"):
        to_target("lable")


def test_a_layer_of_several_models_has_to_be_chosen():
    with pytest.raises(
        SchemaError,
        match=r"'out', which 3 models have. Choose whose: target=\('net0', 'out'\)",
    ):
        rg.path(three(), target="out")
    conv = rg.path(three(), target="conv")  # one model has it
    assert conv["small"].to_target()[1] == 0


@pytest.mark.parametrize(
    ("target", "message"),
    [
        (LABELS[:-1], rf"one label or one row for each of the {M} stimuli, got shape \(59,\)"),
        (np.eye(4), r"got shape \(4, 4\)"),
        (np.float64(3), r"got shape \(\)"),
        ([1, 2, [3]], "got ragged values"),
        (
            np.where(LABELS == 3, np.nan, LABELS),
            "expected a finite target, got NaN or inf in 'target' at 15 of 60 stimuli, the first 'img_03'",
        ),
        (
            [None, *LABELS[1:]],
            "expected a label for every stimulus, got none in 'target' at 1 of 60 stimuli, the first 'img_0",
        ),
        (np.full((M, 2), 1j), "expected numbers in the target 'target', got dtype complex128"),
        (np.array([["a", "b"]] * M), "expected numbers"),
    ],
    ids=["short", "rows", "scalar", "ragged", "nan", "missing", "complex", "text"],
)
def test_what_is_no_target(target, message):
    with pytest.raises(SchemaError, match=message):
        to_target(target)


def test_a_target_that_does_not_vary():
    with pytest.raises(DegenerateRepresentation, match="constant: the target 'target'"):
        to_target(np.ones((M, 2)))
    with pytest.raises(DegenerateRepresentation, match="constant: the target"):
        to_target(["one"] * M)


def test_labels_without_a_pair_name_the_remedy():
    acts = network().assign_coords(label=("stimulus", np.arange(M)))
    with pytest.raises(
        DegenerateRepresentation,
        match=r"the target 'label' has all stimuli equally far apart.*estimator=\"biased\"",
    ):
        rg.path(acts, target="label")
    biased = rg.path(acts, metric=AngularCKA("biased"), target="label")
    assert np.isfinite(biased.to_target()).all()


def test_few_pairs_of_one_class_are_warned_of():
    labels = np.arange(M)
    labels[:12] = np.repeat(np.arange(6), 2)
    with pytest.warns(
        UserWarning, match=r"'target' has only 6 pairs of stimuli of one class among 60 stimuli \(expected 50"
    ):
        to_target(labels)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        to_target(labels, metric=AngularCKA("biased"))  # its diagonal carries the labels
        to_target(LABELS)  # 4 classes of 15: 420 pairs


def test_the_warning_points_at_the_caller():
    labels = np.arange(M)
    labels[1] = 0
    with pytest.warns(UserWarning, match="only 1 pair of") as caught:
        rg.path(network(), target=labels)
    assert caught[0].filename == __file__
    with pytest.warns(UserWarning, match="floats of only") as caught:
        rg.path(network(), target=LABELS.astype(float))
    assert caught[0].filename == __file__


@pytest.mark.parametrize("pairs", [49, 50])
def test_fifty_pairs_are_enough(pairs):
    """Ten of one class make 45 pairs; the rest are pairs of their own."""
    counts = [10] + [2] * (pairs - 45)
    labels = np.repeat(np.arange(len(counts)), counts)
    labels = np.concatenate([labels, 100 + np.arange(M - len(labels))])
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        to_target(labels)
    assert [f"only {pairs} pairs" in str(one.message) for one in caught] == [True] * (pairs < 50)


def test_floats_that_look_like_classes_are_warned_of():
    with pytest.warns(UserWarning, match=r"floats of only 4 whole values .* one-hot"):
        rg.path(network(), target=LABELS.astype(float))


def test_labels_that_were_never_given():
    acts = rg.from_arrays({"a": np.eye(5), "b": np.eye(5)[::-1] + 1}, stimulus="vwxyz")
    with pytest.raises(UnknownName, match="These activations have no labels: give labels="):
        rg.path(acts, target="label")
