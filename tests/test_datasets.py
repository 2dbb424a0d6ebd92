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
from repgeo_nb.datasets import make_digits_population as population
from repgeo_nb.datasets.digits import FILE
from repgeo_nb.datasets.forward import FEATURES, forward
from repgeo_nb.datasets.population import FILE as POPULATION_FILE
from repgeo_nb.errors import DegenerateRepresentation, UnknownName

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


# ---- population


@pytest.fixture(scope="module")
def many():
    return rg.datasets.digits_population()


def test_population_has_three_seeds_and_a_control(many):
    for kind in population.NETS:
        short = f"{kind['net']}_w{kind['width']}"
        own = [name for name in schema.models(many) if name.startswith(f"{short}_")]
        control = [f"{short}_untrained"] * (kind["net"] != "plain14")
        assert sorted(own) == [f"{short}_s{seed}" for seed in (0, 1, 2)] + control
    assert len(schema.models(many)) == 35
    mlp = ("input", *(f"hidden{k}" for k in range(1, 7)), "logits", "softmax")
    assert schema.layers(many, "mlp_w64_s0") == mlp
    assert len(schema.layers(many, "resnet14_w8_s0")) == 11


def test_population_file_is_small_and_plain():
    assert POPULATION_FILE.stat().st_size < 3_000_000
    with np.load(POPULATION_FILE, allow_pickle=False) as file:
        assert all(file[name].dtype.kind in "fiuU" for name in file.files)


def test_population_needs_neither_torch_nor_sklearn():
    code = (
        "import sys; sys.modules['torch'] = sys.modules['sklearn'] = None\n"
        "import repgeo_nb as rg; print(rg.datasets.digits_population('vgg6_w8_s1')['conv3'].shape)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "(300, 256)"


def test_population_logits_give_the_accuracy_that_is_stated(many):
    labels = schema.column(many, "label").values
    for model in schema.models(many):
        logits = schema.matrix(many, model, "logits").values
        info = schema.model_info(many, model)
        assert np.mean(logits.argmax(1) == labels) == pytest.approx(info["accuracy"], abs=1e-6), model
        assert (info["accuracy"] > 0.94) == info["trained"], model


def test_population_has_the_stimuli_and_networks_of_digits_paths(many, digits):
    """What both files hold is the same up to float16: of the maps there, of the weights here."""
    np.testing.assert_array_equal(schema.stimuli(many), schema.stimuli(digits))
    np.testing.assert_array_equal(schema.column(many, "content"), schema.column(digits, "content"))
    for model in ("resnet8_w8_s1", "plain8_w8_s0", "vgg6_w8_s0"):
        for layer in schema.layers(digits, model):
            ours, theirs = (schema.matrix(acts, model, layer).values for acts in (many, digits))
            off = rg.metrics.AngularCKA().table([ours.astype("f8"), theirs.astype("f8")])[0, 1]
            assert off < 4e-3, (model, layer, off)  # 11 bits a weight, some thousand weights to a unit


@pytest.mark.parametrize("model", ["resnet14_w8_s1", "plain8_w8_s2", "vgg6_w16_s0", "mlp_w64_s1"])
def test_population_is_what_torch_captures(model):
    """The shipped weights in torch's own network, captured: equal to the numpy forward pass."""
    torch = pytest.importorskip("torch")
    with np.load(POPULATION_FILE) as file:
        about = json.loads(str(file["about"]))
        values, images = file[model].astype("f4"), torch.as_tensor(file["input"].reshape(-1, 1, 8, 8))
    entry = next(entry for entry in about["models"] if entry["name"] == model)
    net, start = population.build_net(entry["columns"]["architecture"], entry["columns"]["net_width"], 0), 0
    state = net.state_dict()
    for name, shape in about["shapes"][entry["kind"]]:
        size = int(np.prod(shape))
        state[name].copy_(torch.as_tensor(values[start : start + size].reshape(shape)))
        start += size
    assert start == len(values)
    acts = rg.datasets.digits_population(model)
    live = rg.capture(net.eval(), images, layers=list(schema.layers(acts)), stimulus=acts.stimulus.values)
    for layer in schema.layers(acts):
        np.testing.assert_allclose(acts[layer], live[layer], rtol=1e-4, atol=1e-4)  # float32 sums
        assert acts[layer].attrs["unit_shape"] == live[layer].attrs["unit_shape"]


def test_population_script_makes_these_networks():
    """One network retrained here, to the accuracy of its training."""
    torch = pytest.importorskip("torch")
    pytest.importorskip("sklearn")
    torch.set_num_threads(1)
    spec = next(spec for spec in population.specs() if spec["name"] == "mlp_w64_s2")
    data = make.prepare()
    net = population.train(spec, data).half().float()
    shapes, values = population.flat_state(net)
    assert sum(int(np.prod(shape)) for _, shape in shapes) == len(values)
    shipped = rg.datasets.digits_population("mlp_w64_s2")
    found = make.columns(spec, net, data)
    assert found["accuracy"] == pytest.approx(float(shipped.accuracy), abs=0.03)
    assert found["n_parameters"] == int(shipped.n_parameters)


def test_population_file_of_ones_own(tmp_path, monkeypatch, capsys):
    """What the tutorial does with REPGEO_LIVE=1: train, write, read."""
    pytest.importorskip("torch")
    pytest.importorskip("sklearn")
    chosen = [spec for spec in population.specs() if spec["name"] in ("mlp_w64_s0", "mlp_w64_untrained")]
    monkeypatch.setattr(population, "specs", lambda: chosen)
    population.main(["--out", str(tmp_path / "own.npz")])
    assert "own.npz" in capsys.readouterr().out
    own = rg.datasets.digits_population(file=tmp_path / "own.npz")
    assert schema.models(own) == ("mlp_w64_s0", "mlp_w64_untrained")
    shipped = rg.datasets.digits_population("mlp_w64_untrained")
    control = rg.select(own, model="mlp_w64_untrained")
    np.testing.assert_allclose(control["hidden6"], shipped["hidden6"], atol=1e-5)  # same seed, no training


def test_why_plain14_has_no_control():
    """Its signal dies out on the way: the softmax varies less than float32 resolves, and a path says so."""
    torch = pytest.importorskip("torch")
    pytest.importorskip("sklearn")
    data = make.prepare()
    net = rg.nets.untrained(population.build_net("plain14", 8, 0), seed=population.CONTROL_SEED).eval()
    acts = rg.capture(net, torch.as_tensor(data["test_x"]), layers=["input", "stem", "softmax"])
    with pytest.raises(DegenerateRepresentation, match=r"got a constant: layer 'softmax'"):
        rg.path(acts)


def test_forward_knows_its_networks():
    with pytest.raises(ValueError, match=r"expected one of resnet8, .*mlp, lstm, got 'gru'"):
        forward("gru", {}, np.zeros((2, 1, 8, 8), "f4"))
    assert {kind["net"] for kind in population.NETS} | {"lstm"} == set(FEATURES)


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


def test_sentences_cross_topic_and_form():
    data = rg.datasets.sentences()
    assert data.sizes["stimulus"] == 192
    assert len(set(data.text.values.tolist())) == len(set(data.stimulus.values.tolist())) == 192
    pairs = list(zip(data.topic.values.tolist(), data.form.values.tolist(), strict=True))
    assert {pairs.count(pair) for pair in set(pairs)} == {8}
    assert len(set(pairs)) == 8 * 3
    assert (np.bincount(data.saying) == 3).all()
    ends = {"statement": ".", "question": "?", "doubt": "."}
    for text, form in zip(data.text.values.tolist(), data.form.values.tolist(), strict=True):
        assert text[0].isupper()
        assert text.endswith(ends[form])
        assert "  " not in text
        assert "{" not in text
