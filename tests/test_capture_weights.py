"""Files of weights: which there are, what is read of them, and that nothing in them is run."""

import os
import pickle
import sys
from collections import OrderedDict

import numpy as np
import pytest

torch = pytest.importorskip("torch")

import repgeo_nb as rg  # noqa: E402
from repgeo_nb.capture import capture_checkpoints  # noqa: E402
from repgeo_nb.errors import CaptureError, MissingExtra  # noqa: E402
from tests.checkpoints import EPOCHS, assert_is, made, run, save, stimuli  # noqa: E402
from tests.test_capture_model import assert_same, state  # noqa: E402

nn = torch.nn


@pytest.fixture
def net():
    return made()


@pytest.fixture
def x():
    return stimuli()


@pytest.fixture
def trained():
    return run()


@pytest.fixture
def states(trained):
    return {epoch: one.state_dict() for epoch, one in trained.items()}


@pytest.mark.parametrize(
    "name", ["epoch_{}.pt", "net3-ep{:03d}-lr0.1.pth", "run2_{}.ckpt", "epoch={}-step=9.bin"]
)
def test_a_pattern_reads_the_epoch_from_the_name(net, trained, states, x, tmp_path, name):
    save(states, tmp_path, name)
    (tmp_path / "notes.txt").write_text("epoch 99")
    acts = capture_checkpoints(net, str(tmp_path / "*"), x)
    assert_is(acts, trained, x)
    assert name.format(4) in acts.attrs["provenance"]


def test_patterns_relative_to_here(net, trained, states, x, tmp_path, monkeypatch):
    (tmp_path / "runs").mkdir()
    save(states, tmp_path / "runs")
    monkeypatch.chdir(tmp_path)
    assert_is(capture_checkpoints(net, "runs/epoch_*.pt", x), trained, x)
    assert_is(capture_checkpoints(net, "**/epoch_*.pt", x), trained, x)
    assert capture_checkpoints(net, "runs/epoch_4.pt", x)["epoch"].values.tolist() == [4]
    with pytest.raises(CaptureError, match=r"expected files of the pattern 'runs/ep\*.zip', got none"):
        capture_checkpoints(net, "runs/ep*.zip", x)


def test_lists_and_dicts_of_paths(net, trained, states, x, tmp_path):
    save(states, tmp_path)
    paths = [tmp_path / f"epoch_{epoch}.pt" for epoch in EPOCHS]
    assert_is(capture_checkpoints(net, paths[::-1], x), trained, x)
    assert_is(capture_checkpoints(net, iter(map(str, paths)), x), trained, x)
    assert_is(capture_checkpoints(net, dict(zip(EPOCHS, paths, strict=True)), x), trained, x)
    acts = capture_checkpoints(net, paths, x, epochs=[7, 8, 9])
    assert acts["epoch"].values.tolist() == [7, 8, 9]


def test_safetensors(net, trained, states, x, tmp_path):
    safetensors = pytest.importorskip("safetensors.torch")
    for epoch, one in states.items():
        safetensors.save_file(one, tmp_path / f"net-{epoch}.safetensors")
    assert_is(capture_checkpoints(net, tmp_path / "net-*.safetensors", x), trained, x)
    whole = (tmp_path / "net-4.safetensors").read_bytes()
    (tmp_path / "net-4.safetensors").write_bytes(whole[:-20])
    with pytest.raises(
        CaptureError, match=r"net-4.safetensors': expected saved weights, got a file that cann"
    ):
        capture_checkpoints(net, tmp_path / "net-4.safetensors", x)


def test_safetensors_that_are_not_installed(net, x, tmp_path, monkeypatch):
    (tmp_path / "net-4.safetensors").write_bytes(b"")
    monkeypatch.setitem(sys.modules, "safetensors", None)
    monkeypatch.setitem(sys.modules, "safetensors.torch", None)
    with pytest.raises(MissingExtra, match=r"net-4.safetensors needs safetensors.*repgeo-nb\[io\]"):
        capture_checkpoints(net, tmp_path / "net-4.safetensors", x)


@pytest.mark.parametrize(
    "wrap",
    [
        lambda one: {"state_dict": one, "epoch": 3, "loss": 0.1},
        lambda one: {
            "model": one,
            "optimizer": {"state": {0: {"exp_avg": torch.ones(2)}}, "param_groups": []},
        },
        lambda one: {"model_state_dict": one, "ema": one},
        lambda one: OrderedDict((f"module.{key}", value) for key, value in one.items()),
        lambda one: {"state_dict": {f"module._orig_mod.{key}": value for key, value in one.items()}},
    ],
    ids=["state_dict", "model and optimiser", "model_state_dict", "parallel", "compiled in parallel"],
)
def test_what_a_training_run_saves(net, trained, states, x, tmp_path, wrap):
    save(states, tmp_path, wrap=wrap)
    assert_is(capture_checkpoints(net, tmp_path / "epoch_*.pt", x), trained, x)


def test_a_module_that_is_called_module(x):
    net = nn.Sequential()
    net.add_module("module", nn.Linear(5, 4))
    acts = capture_checkpoints(net, {0: net.state_dict()}, x)
    np.testing.assert_array_equal(acts["module"][0], rg.capture(net, x)["module"])


def test_wrapped_models(net, trained, states, x):
    assert_is(capture_checkpoints(nn.DataParallel(net), states, x), trained, x)


class Tied(nn.Module):
    def __init__(self):
        super().__init__()
        self.first, self.second = nn.Linear(5, 5), nn.Linear(5, 5)
        self.second.weight = self.first.weight

    def forward(self, x):
        return self.second(self.first(x))


def test_tied_weights_may_come_once(x):
    net = Tied()
    once = {key: value + 1 for key, value in net.state_dict().items() if key != "second.weight"}
    acts = capture_checkpoints(net, {0: once}, x)
    changed = Tied()
    changed.load_state_dict({**once, "second.weight": once["first.weight"]})
    np.testing.assert_array_equal(acts["second"][0], rg.capture(changed, x)["second"])
    assert net.second.weight is net.first.weight


# ---- files that are refused


class Evil:
    """A pickle that runs a command when it is loaded."""

    def __init__(self, path):
        self.path = path

    def __reduce__(self):
        return os.system, (f"touch {self.path}",)


@pytest.mark.parametrize("plain", [False, True], ids=["torch.save", "pickle"])
def test_a_pickle_that_runs_something_is_not_run(net, x, tmp_path, plain):
    file, trace = tmp_path / "epoch_1.pt", tmp_path / "it-ran"
    saved = {"state_dict": net.state_dict(), "extra": Evil(trace)}
    if plain:
        file.write_bytes(pickle.dumps({"extra": Evil(trace)}, protocol=2))
    else:
        torch.save(saved, file)
    with pytest.raises(
        CaptureError,
        match=r"epoch_1.pt': expected tensors, numbers and texts only, got .*system in it, which could run "
        r"any program .* it was not; .*save the weights alone: torch.save\(model.state_dict\(\)",
    ) as caught:
        capture_checkpoints(net, file, x)
    assert "weights_only" not in str(caught.value)  # no advice to open it all the same
    assert not trace.exists()
    torch.load(file, weights_only=False) if not plain else pickle.loads(file.read_bytes())
    assert trace.exists(), "the file would have done harm: the test above is not empty"


def test_a_whole_module_is_refused(net, x, tmp_path):
    torch.save(nn.Linear(5, 4), tmp_path / "net_1.pt")
    with pytest.raises(CaptureError, match=r"got torch.nn.modules.linear.Linear in it"):
        capture_checkpoints(net, tmp_path / "net_1.pt", x)
    with pytest.raises(
        CaptureError, match=r"expected files or state dicts, got Linear; pass its state_dict\(\)"
    ):
        capture_checkpoints(net, {1: nn.Linear(5, 4)}, x)


@pytest.mark.parametrize("kept", [0, 10, 0.5, 0.99])
def test_truncated_files(net, states, x, tmp_path, kept):
    save(states, tmp_path)
    file = tmp_path / "epoch_4.pt"
    whole = file.read_bytes()
    file.write_bytes(whole[: kept if isinstance(kept, int) else int(kept * len(whole))])
    before = state(net)
    with pytest.raises(
        CaptureError, match=r"epoch_4.pt': expected saved weights, got a file that cannot be r"
    ):
        capture_checkpoints(net, tmp_path / "epoch_*.pt", x)
    assert_same(before, state(net))


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda folder: [], r"checkpoints: expected at least one, got none"),
        (lambda folder: {}, r"checkpoints: expected at least one, got none"),
        (lambda folder: folder, r"expected a file, got the folder .*epoch_\*.pt"),
        (lambda folder: [folder], r"expected a file, got the folder"),
        (lambda folder: folder / "epoch_5.pt", r"expected a file, got none at"),
        (lambda folder: {"four": folder / "epoch_4.pt"}, r"expected numbers of epochs as keys, got 'four'"),
        (lambda folder: {True: folder / "epoch_4.pt"}, r"expected numbers of epochs as keys, got True"),
        (
            lambda folder: {float("nan"): folder / "epoch_4.pt"},
            r"expected numbers of epochs as keys, got nan",
        ),
        (
            lambda folder: made().state_dict(),
            r"keys, got 'hidden1.linear.weight'.*one state dict is \{0: state_d",
        ),
        (lambda folder: [folder / "epoch_4.pt"] * 2, r"each epoch once, got 4 for file .* and file"),
        (lambda folder: [made().state_dict()], r"the number of its epoch in the name .* got a state dict"),
        (
            lambda folder: [folder / "last.pt"],
            r"the number of its epoch in the name of each file, got 'last.pt'",
        ),
        (lambda folder: {1: folder / "a.json"}, r"a.json': expected one of .pt, .*got '.json'"),
        (lambda folder: {1: folder / "numbers.pt"}, r"numbers.pt': expected a state dict, .*got a list"),
        (lambda folder: {1: {"loss": 1.0}}, r"epoch 1: expected a state dict, or one under .*entries 'loss'"),
        (lambda folder: 5, r"checkpoints: expected .*got int"),
        (lambda folder: {1: 5}, r"expected files or state dicts, got int; pass a path"),
    ],
)
def test_checkpoints_that_are_none(net, states, x, tmp_path, make, message):
    save(states, tmp_path)
    torch.save(states[0], tmp_path / "last.pt")
    torch.save([1, 2], tmp_path / "numbers.pt")
    (tmp_path / "a.json").write_text("{}")
    with pytest.raises(CaptureError, match=message):
        capture_checkpoints(net, make(tmp_path), x)


def test_epochs_that_do_not_fit(net, states, x):
    for epochs, got in (([1, 2], "got 2"), ([1, 2, "x"], "got 'x'"), ([1, 2, None], "got None")):
        with pytest.raises(CaptureError, match=rf"epochs: expected 3 numbers, one per checkpoint, {got}"):
            capture_checkpoints(net, list(states.values()), x, epochs=epochs)
    with pytest.raises(CaptureError, match=r"epochs: expected None, as the keys of checkpoints are"):
        capture_checkpoints(net, states, x, epochs=[1, 2, 3])
