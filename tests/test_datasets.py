"""The shipped activations, and the made-up ones whose numbers are known."""

import json
import re
import subprocess
import sys

import numpy as np
import pytest

import repgeo_nb as rg
from repgeo_nb import schema
from repgeo_nb.datasets import make_digits_paths as make
from repgeo_nb.datasets.digits import FILE
from repgeo_nb.errors import UnknownName

MODELS = (
    "resnet8_w4_s0",
    "resnet8_w8_s0",
    "resnet8_w8_s1",
    "resnet8_w8_s2",
    "resnet8_w8_untrained",
    "plain8_w8_s0",
    "vgg6_w8_s0",
)
CONV = ("input", "stem", "block1", "block2", "block3", "pool", "logits", "softmax")


@pytest.fixture(scope="module")
def digits():
    return rg.datasets.digits_paths()


def test_models_and_layers(digits):
    assert set(schema.models(digits)) == set(MODELS)
    for model in MODELS[:6]:
        assert schema.layers(digits, model) == CONV
    vgg = ("input", "conv1", "conv2", "conv3", "conv4", "pool", "hidden", "logits", "softmax")
    assert schema.layers(digits, "vgg6_w8_s0") == vgg


def test_file_is_small_and_plain():
    assert FILE.stat().st_size <= 6_000_000
    with np.load(FILE, allow_pickle=False) as file:
        assert all(file[name].dtype.kind in "fiuU" for name in file.files)


def test_reading_needs_neither_torch_nor_sklearn():
    code = (
        "import sys; sys.modules['torch'] = sys.modules['sklearn'] = None\n"
        "import repgeo_nb as rg; print(len(rg.schema.models(rg.datasets.digits_paths())))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "7"


def test_stimuli_have_labels_and_pictures(digits):
    labels = schema.column(digits, "label")
    assert labels.dims == ("stimulus",)
    assert np.bincount(labels).tolist() == [30] * 10
    image = digits["image"]
    assert image.dims == ("stimulus", "row", "column")
    assert image.dtype == np.uint8
    assert image.shape == (300, 8, 8)
    assert "image" not in schema.layers(digits)


def test_input_is_the_picture(digits):
    """The layer `input` is the image up to one scale and shift, in every model."""
    about = json.loads(str(np.load(FILE)["about"]))
    mean, sd = map(float, re.findall(r"\d\.\d+", about["provenance"]["preprocessing"]))
    pixels = np.rint(digits["image"].values.reshape(300, 64) * (16 / 255))
    for model in MODELS:
        x = schema.matrix(digits, model, "input").values
        np.testing.assert_allclose(x, (pixels - mean) / sd, atol=1e-5)  # float32


def test_images_are_those_of_sklearn(digits):
    sklearn = pytest.importorskip("sklearn.datasets")
    data = sklearn.load_digits()
    rows = [int(name.removeprefix("digit_")) for name in schema.stimuli(digits)]
    pixels = np.rint(digits["image"].values * (16 / 255))
    np.testing.assert_array_equal(pixels, data.images[rows])
    np.testing.assert_array_equal(schema.column(digits, "label"), data.target[rows])


def test_logits_give_the_accuracy_that_is_stated(digits):
    labels = schema.column(digits, "label").values
    for model in MODELS:
        logits = schema.matrix(digits, model, "logits").values
        info = schema.model_info(digits, model)
        assert np.mean(logits.argmax(1) == labels) == pytest.approx(info["accuracy"], abs=1e-6)
        expected = np.exp(logits - logits.max(1, keepdims=True))
        expected /= expected.sum(1, keepdims=True)
        np.testing.assert_allclose(schema.matrix(digits, model, "softmax"), expected, atol=1e-6)
        assert (info["accuracy"] > 0.95) == info["trained"]


def test_pool_is_the_mean_of_the_last_map(digits):
    for model in MODELS[:6]:
        info = schema.layer_info(digits, model, "block3")
        maps = schema.matrix(digits, model, "block3").values.reshape(300, *info["unit_shape"])
        pool = schema.matrix(digits, model, "pool").values
        np.testing.assert_allclose(maps.mean((2, 3)), pool, atol=2e-3 * pool.max())  # maps were float16


def test_float16_is_said_and_harmless(digits):
    """Stored in half the bytes only where the mean is small against the sd, and then named."""
    for model, layer, x in schema.each(digits):
        source = schema.layer_info(digits, model, layer)["source_dtype"]
        is_map = layer.startswith(("stem", "block", "conv"))
        assert source == ("float16" if is_map else "float32"), (model, layer)
        assert x.dtype == np.float32
        if is_map:
            assert make.mean_to_sd(x.values) <= make.FLOAT16_LIMIT


def test_storage_keeps_float32_where_float16_would_cost(rng):
    x = rng.normal(size=(50, 8))
    assert make.for_storage("block1", x).dtype == np.float16
    assert make.for_storage("block1", x + 300).dtype == np.float32
    assert make.for_storage("logits", x).dtype == np.float32


def test_model_columns(digits):
    info = schema.model_info(digits, "resnet8_w8_s2")
    assert info["model_label"] == "ResNet-8 w8, seed 2"
    assert (info["seed"], info["net_width"], info["architecture"]) == (2, 8, "resnet8")
    labels = [schema.model_info(digits, model)["model_label"] for model in MODELS]
    assert len(set(labels)) == len(MODELS)


def test_seeds_and_control_are_one_family(digits):
    some = rg.datasets.digits_paths(models=["resnet8_w8_s?", "resnet8_w8_untrained"])
    assert some["block2"].dims == ("model", "stimulus", "block2_unit")
    assert some["block2"].shape == (4, 300, 256)
    xs = some["block2"].values
    assert not np.allclose(xs[0], xs[1])


def test_one_model_is_a_dataset():
    one = rg.datasets.digits_paths(models="vgg6_w8_s0")
    assert schema.models(one) == ("vgg6_w8_s0",)
    assert one["hidden"].shape == (300, 48)


def test_unknown_model_lists_near_ones():
    with pytest.raises(UnknownName, match=r"unknown model 'resnet8_w8'.*resnet8_w8_s"):
        rg.datasets.digits_paths(models="resnet8_w8")


def test_provenance(digits):
    about = json.loads(next(iter(digits.children.values())).attrs["provenance"])
    assert about["n_test"] == 300
    assert about["n_train"] == 1497
    assert "load_digits" in about["stimuli"]


def test_the_script_makes_these_layers():
    """One network retrained here: the shipped one to the accuracy of its training, the same stimuli."""
    torch = pytest.importorskip("torch")
    pytest.importorskip("sklearn")
    torch.set_num_threads(1)
    data = make.prepare()
    shipped = rg.datasets.digits_paths(models="resnet8_w4_s0")
    assert data["stimulus"].tolist() == schema.stimuli(shipped).tolist()
    np.testing.assert_array_equal(data["image"], shipped["image"])
    spec = next(spec for spec in make.MODELS if spec["name"] == "resnet8_w4_s0")
    found = make.columns(spec, make.train(spec, data), data)
    # other machines round otherwise, and 15 epochs amplify that
    assert found["accuracy"] == pytest.approx(float(shipped.accuracy), abs=0.03)
    assert found["n_parameters"] == int(shipped.n_parameters)


# ---- great circle


@pytest.mark.parametrize("seed", [0, 1])
def test_great_circle_has_the_numbers_it_states(seed):
    acts = rg.datasets.great_circle(n_layers=5, seed=seed)
    path = rg.path(acts, metric="angular_cka", target="label")
    w = acts.attrs["angle"]
    # points are rounded to 1e-16, angles near 0 and distances to 1e-8
    np.testing.assert_allclose(path.step()[1:], w / 4, atol=1e-7)
    np.testing.assert_allclose(float(path.length()), w, atol=1e-7)
    np.testing.assert_allclose(float(path.chord()), w, atol=1e-7)
    np.testing.assert_allclose(path.turning_angle()[1:-1], 0, atol=1e-6)
    np.testing.assert_allclose(path.progress(), acts.attrs["t"], atol=1e-7)
    np.testing.assert_allclose(path.deviation(), 0, atol=1e-6)
    np.testing.assert_allclose(float(path.to_target()[-1]), 0, atol=1e-6)


def test_great_circle_by_hand():
    """Equation 3.1 written out again: the end is the one-hot labels, the angle is that of the two ends."""
    acts = rg.datasets.great_circle(m=12)

    def unit(x):
        K = x @ x.T
        off = ~np.eye(12, dtype=bool)
        U = np.zeros_like(K)
        for i in range(12):
            for j in range(12):
                if i != j:
                    row = K[i][off[i]].sum() / 10
                    column = K[:, j][off[:, j]].sum() / 10
                    U[i, j] = K[i, j] - row - column + K[off].sum() / 110
        return U / np.linalg.norm(U)

    first, last = (unit(acts[name].values) for name in ("layer0", "layer5"))
    np.testing.assert_allclose(last, unit(np.eye(4)[acts.label.values]), atol=1e-12)
    np.testing.assert_allclose(np.arccos((first * last).sum()), acts.attrs["angle"], atol=1e-12)


def test_great_circle_refuses_what_has_no_path():
    with pytest.raises(ValueError, match=r"expected n_layers of 2 or more, got 1; a path has two ends"):
        rg.datasets.great_circle(n_layers=1)
    with pytest.raises(ValueError, match=r"multiple of 4, at least 8, got 10; try m=60"):
        rg.datasets.great_circle(m=10)
