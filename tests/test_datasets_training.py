"""Shipped networks in training, memorising, wide and narrow, recurrent: what is held and what it shows."""

import itertools
import json
import subprocess
import sys

import numpy as np
import pytest

import repgeo_nb as rg
from repgeo_nb import schema
from repgeo_nb.datasets import make_digits_mlps as mlps
from repgeo_nb.datasets import make_digits_training as training
from repgeo_nb.datasets import make_text_lstm as text
from repgeo_nb.datasets.mlps import FILE as MLP_FILE
from repgeo_nb.datasets.text import FILE as TEXT_FILE
from repgeo_nb.datasets.training import FILE as TRAINING_FILE
from repgeo_nb.errors import UnknownName

FILES = {"training": TRAINING_FILE, "mlps": MLP_FILE, "text": TEXT_FILE}
LOADERS = {
    "digits_training": 24,
    "digits_mlp_training": 24,
    "digits_memorising": 10,
    "digits_widths": 20,
    "digits_learning_rates": 20,
    "text_lstm": 30,
}


@pytest.fixture(scope="module")
def loaded():
    return {name: getattr(rg.datasets, name)() for name in LOADERS}


def factors(x):
    """Left singular vectors, singular values and right ones of centred activations, cut at their rank."""
    x = np.asarray(x)
    y = x.astype("f8") - x.mean(0, dtype="f8")
    U, s, Vt = np.linalg.svd(y, full_matrices=False)
    kept = s > s[0] * max(x.shape) * np.finfo(x.dtype).eps
    return U[:, kept], s[kept], Vt[kept]


def apart(x, y):
    """PWCCA distance of two layers' factors, the mean of both directions."""
    (U, s, Vt), (W, r, Zt) = x, y
    A, rho, Bt = np.linalg.svd(U.T @ W, full_matrices=False)
    rho = np.clip(rho, 0, 1)
    weights = [np.abs((A.T * s) @ Vt).sum(1), np.abs((Bt * r) @ Zt).sum(1)]
    return float(np.mean([1 - w @ rho / w.sum() for w in weights]))


def pairs(some, others=None):
    if others is None:
        return np.array([apart(x, y) for x, y in itertools.combinations(some, 2)])
    return np.array([apart(x, y) for x, y in itertools.product(some, others)])


def split(acts, which):
    return acts.sel(stimulus=(schema.column(acts, "split") == which).values)


# ---- the files


@pytest.mark.parametrize("name", FILES)
def test_file_is_small_and_plain(name):
    with np.load(FILES[name], allow_pickle=False) as file:
        assert all(file[member].dtype.kind in "biufU" for member in file.files)
    assert sum(file.stat().st_size for file in FILES.values()) < 4_000_000


@pytest.mark.parametrize(("name", "count"), LOADERS.items())
def test_models_are_all_there_and_named(loaded, name, count):
    assert len(schema.models(loaded[name])) == count
    for model in schema.models(loaded[name]):
        info = schema.model_info(loaded[name], model)
        assert {"run", "epoch", "seed", "net_width", "accuracy", "n_parameters", "model_label"} <= set(info)
        if "@" in model:
            assert model == f"{info['run']}@{info['epoch']:g}"


def test_reading_needs_neither_torch_nor_sklearn():
    calls = "; ".join(f"print(len(rg.schema.models(rg.datasets.{name}())))" for name in LOADERS)
    code = (
        f"import sys; sys.modules['torch'] = sys.modules['sklearn'] = None; import repgeo_nb as rg; {calls}"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == [str(count) for count in LOADERS.values()]


@pytest.mark.parametrize("name", LOADERS)
def test_provenance_says_how_they_were_made(loaded, name):
    acts = loaded[name]
    family = acts if name != "digits_widths" else next(iter(acts.children.values()))
    about = json.loads(family.attrs["provenance"])
    assert about["made_by"].startswith("python -m repgeo_nb.datasets.make_")
    assert about["training"]


@pytest.mark.parametrize("name", LOADERS)
def test_unknown_model_lists_near_ones(name):
    with pytest.raises(UnknownName, match=r"unknown model 'nobody'"):
        getattr(rg.datasets, name)("nobody")


# ---- a ResNet on its way


def test_training_is_of_the_stimuli_of_digits_paths(loaded):
    acts, paths = loaded["digits_training"], rg.datasets.digits_paths(models="resnet8_w8_s0")
    np.testing.assert_array_equal(schema.stimuli(acts), schema.stimuli(paths))
    np.testing.assert_array_equal(schema.column(acts, "content"), schema.column(paths, "content"))
    assert schema.layers(acts) == schema.layers(paths)
    np.testing.assert_array_equal(acts["image"], paths["image"])


def test_training_ends_where_digits_paths_are(loaded):
    """The same networks but for batch norms measured anew and weights in float16."""
    metric = rg.metrics.AngularCKA()
    for seed in range(3):
        run = f"resnet8_w8_s{seed}"
        paths = rg.datasets.digits_paths(models=run)
        for layer in schema.layers(paths):
            ours = schema.matrix(loaded["digits_training"], f"{run}@15", layer).values.astype("f8")
            theirs = schema.matrix(paths, run, layer).values.astype("f8")
            assert metric.table([ours, theirs])[0, 1] < 0.06, (run, layer)


def test_training_states_its_accuracy(loaded):
    acts = loaded["digits_training"]
    guess = acts["logits"].values.argmax(-1)
    np.testing.assert_allclose((guess == acts["label"].values).mean(1), acts["accuracy"], atol=1e-6)
    by_epoch = acts["accuracy"].groupby(acts["epoch"]).mean()
    assert by_epoch.epoch.values.tolist() == list(training.CHECKPOINTS)
    assert (by_epoch.diff("epoch") > 0).sum() >= 6
    assert by_epoch[0] < 0.2 < 0.6 < by_epoch[1]


def test_path_forms_towards_the_answer(loaded):
    """Of all three seeds: the blocks' last layer and the end come closer at every checkpoint."""
    paths = rg.path(loaded["digits_training"], target="label")
    for seed in range(3):
        some = [paths[f"resnet8_w8_s{seed}@{epoch:g}"].to_target().values for epoch in training.CHECKPOINTS]
        assert (np.diff([path[-1] for path in some]) < 0).all()
        assert some[0][-1] - some[0][0] > 0.3, "an untrained network ends farther off than it began"
        assert some[-1][-1] < 0.25


def test_running_averages_of_batch_norm_lag():
    """Why they are measured anew: after half an epoch they cost the network half of its accuracy."""
    pytest.importorskip("torch")
    pytest.importorskip("sklearn")
    data = training.paths.prepare()
    net = rg.nets.resnet8(width=8, seed=0)
    lagging = training.checkpoints(net, data["train_x"], data["train_y"], (0.5,), seed=0)[0.5]
    before = rg.nets.accuracy(lagging, data["test_x"], data["test_y"])
    measured = training.with_measured_norms(lagging, data["train_x"])
    assert not measured.training
    assert rg.nets.accuracy(measured, data["test_x"], data["test_y"]) > before + 0.2


# ---- perceptrons


def test_perceptrons_see_all_digits(loaded):
    paths = rg.datasets.digits_paths(models="resnet8_w8_s0")
    for name in ("digits_mlp_training", "digits_memorising", "digits_widths", "digits_learning_rates"):
        acts = loaded[name]
        is_test = schema.column(acts, "split") == "test"
        assert len(schema.stimuli(acts)) == 1797
        np.testing.assert_array_equal(schema.stimuli(acts)[is_test], schema.stimuli(paths))
        content = schema.column(acts, "content")[is_test]
        np.testing.assert_array_equal(content, schema.column(paths, "content"))


@pytest.mark.parametrize(
    "name", ["digits_mlp_training", "digits_memorising", "digits_widths", "digits_learning_rates"]
)
def test_perceptrons_state_their_accuracy(loaded, name):
    acts = loaded[name]
    train, label = schema.column(acts, "split").values == "train", schema.column(acts, "label").values
    for model in schema.models(acts):
        info = schema.model_info(acts, model)
        shuffled = info["task"] == "shuffled labels"
        learned = schema.column(acts, "shuffled_label").values if shuffled else label
        guess = schema.matrix(acts, model, "logits").values.argmax(1)
        assert np.mean((guess == label)[~train]) == pytest.approx(info["accuracy"], abs=1e-6)
        assert np.mean((guess == learned)[train]) == pytest.approx(info["train_accuracy"], abs=1e-3)


def test_shuffled_labels_are_the_same_labels(loaded):
    acts = loaded["digits_memorising"]
    train, test = split(acts, "train"), split(acts, "test")
    assert np.bincount(train.label).tolist() == np.bincount(train.shuffled_label).tolist()
    assert np.mean(train.label == train.shuffled_label) < 0.15
    np.testing.assert_array_equal(test.label, test.shuffled_label)
    assert (acts.train_accuracy == 1).all()
    assert "shuffled_label" not in loaded["digits_mlp_training"].coords


def test_memorising_networks_differ_more(loaded):
    """In every layer but the softmax, and with room between the groups; the softmax on new images only."""
    for which in ("train", "test"):
        acts = split(loaded["digits_memorising"], which)
        for layer in schema.layers(acts)[1:]:
            found = [factors(x) for x in acts[layer].values]
            true, shuffled = pairs(found[:5]), pairs(found[5:])
            if layer == "softmax" and which == "train":
                assert max(true.max(), shuffled.max()) < 0.01
                assert pairs(found[:5], found[5:]).min() > 0.8
            else:
                assert shuffled.min() > true.max() + 0.05, (which, layer)
                assert shuffled.mean() > 1.8 * true.mean(), (which, layer)


def test_wider_networks_differ_less(loaded):
    tree = split(loaded["digits_widths"], "train")
    for layer in ("hidden2", "hidden3", "logits"):
        mean = []
        for width in mlps.WIDTHS["widths"]:
            found = [factors(schema.matrix(tree, f"w{width}_s{seed}", layer).values) for seed in range(5)]
            mean.append(pairs(found).mean())
        assert (np.diff(mean) < 0).all(), layer
        assert mean[0] > 1.2 * mean[-1], layer


def test_networks_group_by_beginning_not_by_rate(loaded):
    acts = split(loaded["digits_learning_rates"], "train")
    off = ~np.eye(20, dtype=bool)
    for layer in ("hidden1", "hidden2", "hidden3"):
        found = [factors(x) for x in acts[layer].values]
        d = np.array([[apart(x, y) for x in found] for y in found])
        beginning, rate = (acts[name].values for name in ("seed", "learning_rate"))
        same_beginning, same_rate = ((v[:, None] == v) & off for v in (beginning, rate))
        neither = off & ~same_beginning & ~same_rate
        assert d[same_beginning].mean() < 0.6 * d[neither].mean(), layer
        assert d[same_rate].mean() > 0.8 * d[neither].mean(), layer


def test_perceptrons_converge_from_the_bottom(loaded):
    acts = split(loaded["digits_mlp_training"], "train")
    for seed in range(3):
        way = []
        for layer in ("hidden1", "hidden2", "hidden3"):
            names = [f"mlp_w64_s{seed}@{epoch}" for epoch in mlps.CHECKPOINTS]
            found = [factors(schema.matrix(acts, name, layer).values) for name in names]
            way.append([apart(one, found[-1]) for one in found[:-1]])
        assert (np.diff(way, axis=1) < 0).all(), "each layer comes closer to its end"
        early = np.array(way)[:, :6]  # up to epoch 30, then all have arrived
        assert (np.diff(early, axis=0) > 0.002).all(), "and a layer before the one above it"


# ---- text


def test_text_is_read_step_by_step(loaded):
    acts = loaded["text_lstm"]
    assert schema.layers(acts) == ("lstm1", "lstm2", "lstm3", "logits")
    assert acts["lstm2"].dims == ("model", "stimulus", "step", "lstm2_unit")
    assert acts["step"].values.tolist() == list(range(1, 21))
    pieces = acts["text"].values.tolist()
    assert len(set(pieces)) == text.N_STIMULI
    assert {len(piece) for piece in pieces} == {text.WINDOW}


def test_text_states_its_accuracy(loaded):
    acts = loaded["text_lstm"]
    follow = np.load(TEXT_FILE)["codes"][:, 1:]
    guess = acts["logits"].values.argmax(-1)
    np.testing.assert_allclose((guess == follow).mean((1, 2)), acts["accuracy"], atol=2e-4)
    assert (acts.accuracy.where(acts.epoch == 7, drop=True) > 0.45).all()
    assert (acts.accuracy.where(acts.epoch == 0, drop=True) < 0.1).all()


def test_repeats_go_on_from_the_text(loaded):
    once = rg.select(loaded["text_lstm"], model="lstm_w28_s1@7")
    more = rg.datasets.text_lstm("lstm_w28_s1@7", repeat=3)
    assert more["step"].values.tolist() == list(range(1, 24))
    np.testing.assert_allclose(more["lstm3"].isel(step=slice(20)), once["lstm3"], atol=1e-6)
    assert (more["content"].values != once["content"].values).all(), "another input is another stimulus"
    np.testing.assert_array_equal(more["text"], once["text"])
    with pytest.raises(ValueError, match=r"expected repeat of 0 or more, got -1"):
        rg.datasets.text_lstm(repeat=-1)


def test_fewer_characters_are_the_first_ones(loaded):
    whole = rg.select(loaded["text_lstm"], model="lstm_w28_s1@7")
    part = rg.datasets.text_lstm("lstm_w28_s1@7", read=2, repeat=3)
    assert part["step"].values.tolist() == [1, 2, 3, 4, 5]
    np.testing.assert_allclose(part["lstm3"].isel(step=[0, 1]), whole["lstm3"].isel(step=[0, 1]), atol=1e-6)
    assert part["text"].values.tolist() == [text[:2] for text in whole["text"].values]
    assert len(set(part["content"].values)) == len(set(part["text"].values)) < 200, (
        "equal inputs, equal contents"
    )
    for read in (0, 21):
        with pytest.raises(ValueError, match=f"expected read of 1 to 20 characters, got {read}"):
            rg.datasets.text_lstm("lstm_w28_s1@7", read=read)


def test_first_recurrent_layer_settles_first(loaded):
    acts = loaded["text_lstm"]
    found = {}
    for seed, layer in itertools.product(text.SEEDS, ("lstm1", "lstm2", "lstm3")):
        states = [acts[layer].sel(model=f"lstm_w28_s{seed}@{epoch}").values for epoch in text.CHECKPOINTS]
        *way, end = (factors(x.reshape(-1, x.shape[-1])) for x in states)
        found[seed, layer] = np.array([apart(one, end) for one in way])
    for seed in text.SEEDS:
        first, second, third = (found[seed, layer] for layer in ("lstm1", "lstm2", "lstm3"))
        early = text.CHECKPOINTS.index(0.1)
        assert first[early] > second[early] + 0.02, (
            "with the first steps among the rows, it is not so early on"
        )
        assert first[early] > first[0] + 0.08, "there it moves away from its end before it settles"
        settling = slice(early + 1, None)
        assert (first[settling] + 0.02 < np.minimum(second, third)[settling]).all(), seed
        assert second[-1] < third[-1], "the upper two only late"


# ---- the numpy forward pass against torch


def with_shipped_weights(net, file, model, member=None):
    """Fill torch's network with the weights of one entry of a file."""
    torch = pytest.importorskip("torch")
    with np.load(file) as stored:
        about, values = json.loads(str(stored["about"])), stored[member or model].astype("f4")
    kind = next(entry["kind"] for entry in about["models"] if entry["name"] == model)
    state, start = net.state_dict(), 0
    for name, shape in about["shapes"][kind]:
        size = int(np.prod(shape))
        state[name].copy_(torch.as_tensor(values[start : start + size].reshape(shape)))
        start += size
    assert start == len(values)
    return net.eval()


@pytest.mark.parametrize("model", ["lstm_w28_s2@0", "lstm_w28_s2@7"])
def test_text_is_what_torch_computes(model, loaded):
    torch = pytest.importorskip("torch")
    n, codes = len(text.ALPHABET), np.load(TEXT_FILE)["codes"][:, :-1]
    net = rg.nets.lstm(n_inputs=n, width=text.WIDTH, depth=text.DEPTH, n_classes=n, every_step=True)
    net = with_shipped_weights(net, TEXT_FILE, model)
    x = torch.as_tensor(text.one_hot(codes))
    with torch.no_grad():
        for layer in ("lstm1", "lstm2", "lstm3"):
            x, _ = net.get_submodule(layer)(x)
            np.testing.assert_allclose(loaded["text_lstm"][layer].sel(model=model), x, atol=1e-5)
        logits = net.logits(x)
    np.testing.assert_allclose(loaded["text_lstm"]["logits"].sel(model=model), logits, rtol=1e-5, atol=1e-5)


def test_digits_are_what_torch_computes(loaded):
    torch = pytest.importorskip("torch")
    cases = [
        ("digits_memorising", "shuffled_s2", rg.nets.mlp(depth=4), MLP_FILE, "memorising/shuffled_s2"),
        ("digits_widths", "w12_s1", rg.nets.mlp(width=12, depth=3), MLP_FILE, "widths/w12_s1"),
        ("digits_training", "resnet8_w8_s1@0.5", rg.nets.resnet8(), TRAINING_FILE, None),
    ]
    for name, model, net, file, member in cases:
        acts = loaded[name]
        x = schema.matrix(acts, model, "input").values.reshape(-1, 1, 8, 8)
        ours = schema.matrix(acts, model, "logits").values
        with torch.no_grad():
            theirs = with_shipped_weights(net, file, model, member).scores(torch.as_tensor(x)).numpy()
        np.testing.assert_allclose(ours, theirs, rtol=1e-5, atol=1e-5 * np.abs(theirs).max())


# ---- training them anew


def test_own_training(tmp_path, monkeypatch):
    """What the tutorials do with REPGEO_LIVE=1: train, write, read; the first weights are those shipped."""
    pytest.importorskip("torch")
    pytest.importorskip("sklearn")
    monkeypatch.setattr(training, "SEEDS", (0,))
    monkeypatch.setattr(training, "CHECKPOINTS", (0, 0.25))
    training.main(["--out", str(tmp_path / "own.npz")])
    own = rg.datasets.digits_training(file=tmp_path / "own.npz")
    assert schema.models(own) == ("resnet8_w8_s0@0", "resnet8_w8_s0@0.25")
    shipped = rg.datasets.digits_training(["resnet8_w8_s0@0", "resnet8_w8_s0@0.25"])
    np.testing.assert_allclose(own["block3"][0], shipped["block3"][0], atol=1e-2)  # float16 statistics
    np.testing.assert_allclose(own.accuracy, shipped.accuracy, atol=0.1)  # other machines round otherwise


def test_own_perceptrons(tmp_path, monkeypatch, capsys):
    pytest.importorskip("torch")
    pytest.importorskip("sklearn")
    monkeypatch.setattr(mlps, "WIDTHS", mlps.WIDTHS | {"widths": (12,), "seeds": (3,)})
    monkeypatch.setattr(mlps, "RATES", mlps.RATES | {"rates": (0.2,), "seeds": (1,)})
    monkeypatch.setattr(mlps, "GROUPS", {name: mlps.GROUPS[name] for name in ("widths", "rates")})
    mlps.main(["--out", str(tmp_path / "own.npz")])
    assert "own.npz" in capsys.readouterr().out
    own = rg.datasets.digits_widths(file=tmp_path / "own.npz")
    shipped = rg.datasets.digits_widths("w12_s3")
    assert float(own.accuracy) == pytest.approx(float(shipped.accuracy), abs=0.04)
    own = rg.datasets.digits_learning_rates(file=tmp_path / "own.npz")
    assert schema.models(own) == ("rate0.2_s1",)
    assert float(own.train_accuracy) > 0.997
    with pytest.raises(UnknownName, match=r"unknown model"):
        rg.datasets.digits_memorising("true_s0", file=tmp_path / "own.npz")


def test_own_text(tmp_path, monkeypatch):
    pytest.importorskip("torch")
    monkeypatch.setattr(text, "SEEDS", (0,))
    monkeypatch.setattr(text, "CHECKPOINTS", (0, 1))
    monkeypatch.setattr(text, "TRAIN_WINDOWS", 4000)
    text.main(["--out", str(tmp_path / "own.npz")])
    own = rg.datasets.text_lstm(file=tmp_path / "own.npz")
    assert schema.models(own) == ("lstm_w28_s0@0", "lstm_w28_s0@1")
    assert float(own.loss[1]) < float(own.loss[0]) - 0.3


def test_text_has_nothing_but_its_alphabet():
    found = text.help_text()
    assert set(found) == set(text.ALPHABET)
    assert "  " not in found
    assert "".join(text.ALPHABET[code] for code in text.encode(found[:50])) == found[:50]
    assert text.one_hot(text.encode("ab")[None]).argmax(-1).tolist() == [[1, 2]]
