"""Checkpoints of a training run as one family: loaded strictly, and the model given back as it was."""

import numpy as np
import pytest

torch = pytest.importorskip("torch")

import repgeo_nb as rg  # noqa: E402
from repgeo_nb import schema  # noqa: E402
from repgeo_nb.capture import capture_checkpoints, checkpoints  # noqa: E402
from repgeo_nb.errors import (  # noqa: E402
    CaptureError,
    MemoryBudgetError,
    SchemaError,
    UnknownName,
)
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


# ---- what comes out


def test_a_family_along_epochs(net, trained, states, x):
    acts = capture_checkpoints(
        net, states, x, name="net", labels=list("aabbccdd"), columns={"seed": 3, "rate": [0.1, 0.2, 0.3]}
    )
    assert_is(acts, trained, x)
    assert acts["model"].values.tolist() == ["net@0", "net@4", "net@10"]
    assert acts["epoch"].dtype.kind == "i"
    assert acts["run"].values.tolist() == ["net"] * 3
    assert acts["seed"].values.tolist() == [3, 3, 3]
    assert acts["rate"].values.tolist() == [0.1, 0.2, 0.3]
    assert acts["label"].values.tolist() == list("aabbccdd")
    assert acts["hidden1"].dims == ("model", "stimulus", "hidden1_unit")
    assert schema.stimuli(acts).tolist() == schema.stimuli(rg.capture(net, x)).tolist()
    assert schema.model_info(acts, "net@4")["epoch"] == 4
    assert schema.as_acts(acts) is not None
    assert len(rg.path(acts)) == 3
    assert '"checkpoints": ["state dict", "state dict", "state dict"]' in acts.attrs["provenance"]


def test_runs_join(net, states, x):
    one, other = (capture_checkpoints(net, states, x, name=name) for name in ("a", "b"))
    both = rg.collect([one, other])
    assert both.sizes["model"] == 6
    assert both["run"].values.tolist() == ["a"] * 3 + ["b"] * 3


def test_epochs_come_in_order(net, trained, states, x):
    backwards = {epoch: states[epoch] for epoch in reversed(EPOCHS)}
    acts = capture_checkpoints(net, backwards, x, columns={"rate": [3, 2, 1]})
    assert_is(acts, trained, x)
    assert acts["rate"].values.tolist() == [1, 2, 3]
    assert acts["model"].values[0] == "MLP@0"
    halves = capture_checkpoints(net, list(states.values()), x, epochs=[0.5, 1, 1_500_000])
    assert halves["model"].values.tolist() == ["MLP@0.5", "MLP@1", "MLP@1500000"]
    assert halves["epoch"].values.tolist() == [0.5, 1, 1_500_000]


def test_one_checkpoint_is_a_family_of_one(net, states, x):
    acts = capture_checkpoints(net, {7: states[0]}, x)
    assert acts["hidden1"].shape == (1, 8, 4)
    assert schema.models(acts) == ("MLP@7",)


def test_options_reach_the_capture(x):
    net = rg.nets.lstm(n_inputs=3, width=4, seed=0)
    sequences = torch.randn(6, 5, 3)
    states = {k: rg.nets.lstm(n_inputs=3, width=4, seed=k).state_dict() for k in (1, 2)}
    acts = capture_checkpoints(
        net, states, sequences, ["lstm1"], lengths=[5, 4, 3, 2, 5, 5], stimulus=list("abcdef"), batch_size=4
    )
    assert acts["lstm1"].dims == ("model", "stimulus", "step", "lstm1_unit")
    assert acts["mask"].dims == ("stimulus", "step")
    assert acts["content"].shape == (6,)
    expected = rg.capture(rg.nets.lstm(n_inputs=3, width=4, seed=2), sequences, layers=["lstm1"])
    np.testing.assert_array_equal(acts["lstm1"][1, 0], expected["lstm1"][0])


def test_warnings_come_once(net, states, x):
    net.idle = nn.Linear(2, 2)
    more = {epoch: {**one, **net.idle.state_dict(prefix="idle.")} for epoch, one in states.items()}
    with pytest.warns(UserWarning, match="never fired: idle") as caught:
        capture_checkpoints(net, more, x)
    assert len(caught) == 1


def test_layers_named_like_columns(states, x):
    net = nn.Sequential()
    net.add_module("epoch", nn.Linear(5, 4))
    net.add_module("run", nn.Linear(4, 4))
    acts = capture_checkpoints(net, {1: net.state_dict(), 2: net.state_dict()}, x)
    assert schema.layers(acts) == ("input", "epoch_", "run_")
    assert acts["epoch"].values.tolist() == [1, 2]


def test_columns_that_do_not_fit(net, states, x):
    with pytest.raises(SchemaError, match=r"column 'rate': expected one value, or 3, .*got 2"):
        capture_checkpoints(net, states, x, columns={"rate": [1, 2]})
    with pytest.raises(SchemaError, match=r"column 'epoch': expected another name"):
        capture_checkpoints(net, states, x, columns={"epoch": 1})
    with pytest.raises(SchemaError, match=r"column 'label': expected a name that is not reserved"):
        capture_checkpoints(net, states, x, columns={"label": 1})


# ---- weights that do not fit


def test_missing_and_unexpected_weights(net, states, x, tmp_path):
    wrong = {key.replace("logits", "head"): value for key, value in states[4].items()}
    save({0: states[0], 4: wrong}, tmp_path)
    before = state(net)
    with pytest.raises(
        CaptureError,
        match=r"epoch_4.pt': expected the weights of this MLP, got missing 'logits.weight', 'logits.bias'; "
        r"unexpected 'head.weight', 'head.bias'; build the model as it was",
    ):
        capture_checkpoints(net, tmp_path / "epoch_*.pt", x)
    assert_same(before, state(net))
    with pytest.raises(CaptureError, match=r"missing 'hidden1.linear.weight', .* and 2 more; unexpected 'a'"):
        capture_checkpoints(net, {1: {"a": torch.ones(2)}}, x)


def test_shapes_that_differ(net, x):
    with pytest.raises(
        CaptureError,
        match=r"epoch 1: .*got 'hidden1.linear.weight' has shape \(7, 5\) where the model has \(4, 5\); .*; "
        r"2 more of other shapes; build the model",
    ):
        capture_checkpoints(net, {1: made(width=7).state_dict()}, x)


# ---- the model afterwards


@pytest.mark.parametrize("error", [KeyboardInterrupt(), RuntimeError("no")])
def test_the_model_is_given_back(error, x):
    class Moody(nn.Module):
        def __init__(self):
            super().__init__()
            self.norm, self.fc, self.calls = nn.BatchNorm1d(5), nn.Linear(5, 2), 0
            self.register_buffer("passing", torch.tensor([-0.0, float("nan")]), persistent=False)

        def forward(self, x):
            self.calls += 1
            if self.calls == 2:
                raise error
            return self.fc(self.norm(x))

    net = Moody().train()
    with torch.no_grad():
        net.fc.weight[0, 0] = -0.0
        net.fc.weight[0, 1] = float("nan")
    held = [*net.parameters(), *net.buffers()]
    bits = [value.detach().clone().contiguous().view(-1).numpy().tobytes() for value in held]
    net.fc.weight.grad = torch.ones(2, 5)
    states = {k: {key: torch.ones_like(value) for key, value in net.state_dict().items()} for k in (1, 2)}
    with pytest.raises(type(error)):
        capture_checkpoints(net, states, x)
    now = [*net.parameters(), *net.buffers()]
    assert all(a is b for a, b in zip(held, now, strict=True))
    assert bits == [value.detach().contiguous().view(-1).numpy().tobytes() for value in now]
    assert net.training
    assert (net.fc.weight.grad == 1).all()
    assert not any(part._forward_hooks for part in net.modules())
    capture_checkpoints(net, states, x)
    assert bits == [value.detach().contiguous().view(-1).numpy().tobytes() for value in now]


def test_modules_with_a_state_of_their_own(x):
    class Counts(nn.Module):
        def __init__(self):
            super().__init__()
            self.fc, self.scale = nn.Linear(5, 2), [1.0]

        def get_extra_state(self):
            return {"scale": self.scale}

        def set_extra_state(self, value):
            self.scale = list(value["scale"])

        def forward(self, x):
            return self.fc(x) * self.scale[0]

    net = Counts()
    states = {k: {**net.state_dict(), "_extra_state": {"scale": [float(k)]}} for k in (2, 3)}
    acts = capture_checkpoints(net, states, x, layers=["output"])
    np.testing.assert_allclose(acts["output"][1] * 2, acts["output"][0] * 3, rtol=1e-6)
    assert net.scale == [1.0]


def test_state_dicts_given_are_not_changed(net, states, x):
    before = {key: value.clone() for key, value in states[4].items()}
    prefixed = {
        epoch: {f"module.{key}": value for key, value in one.items()} for epoch, one in states.items()
    }
    capture_checkpoints(net, prefixed, x)
    assert all(key.startswith("module.") for key in prefixed[4])
    assert all(torch.equal(value, states[4][key]) for key, value in before.items())


# ---- stimuli, layers, memory


def test_stimuli_that_change_are_refused(net, states, x):
    with pytest.raises(CaptureError, match=r"stimuli: expected what can be read once per checkpoint"):
        capture_checkpoints(net, states, iter([x]))
    loader = torch.utils.data.DataLoader
    with pytest.raises(SchemaError, match=r"stimuli: expected a fixed order, got a DataLoader that shuffles"):
        capture_checkpoints(net, states, loader(x, shuffle=True))

    class Noisy(torch.utils.data.Dataset):
        def __len__(self):
            return 6

        def __getitem__(self, index):
            return rng.normal(size=5).astype("f4")

    rng, before = np.random.default_rng(0), state(net)
    with pytest.raises(
        SchemaError, match=r"stimuli: expected the same for every checkpoint.*got others for epo"
    ):
        capture_checkpoints(net, states, Noisy())
    assert_same(before, state(net))
    assert capture_checkpoints(net, states, loader(x, batch_size=3)).sizes["stimulus"] == 8


def test_unknown_layers(net, states, x):
    with pytest.raises(UnknownName, match="unknown layer 'hiden1'"):
        capture_checkpoints(net, states, x, layers=["hiden1"])


def test_too_much_for_the_memory(net, states, x, monkeypatch):
    monkeypatch.setattr(checkpoints, "available_memory", lambda: 1000)
    with pytest.raises(
        MemoryBudgetError, match=r"capture_checkpoints: expected at most .* for 3 checkpoints"
    ):
        capture_checkpoints(net, states, x)


def test_each_capture_is_let_go(net, x):
    """Peak: the result and one checkpoint more, not all of them twice."""
    import tracemalloc

    net = nn.Linear(5, 2000)
    states = {k: net.state_dict() for k in range(10)}
    x = x.repeat(100, 1)
    capture_checkpoints(net, {0: states[0]}, x, layers=["output"])
    tracemalloc.start()
    acts = capture_checkpoints(net, states, x, layers=["output"])
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < acts["output"].nbytes * 1.3


def test_a_bar_over_checkpoints(net, states, x, capsys):
    capture_checkpoints(net, states, x, progress=True)
    assert "checkpoints" in capsys.readouterr().err
    capture_checkpoints(net, states, x, progress=False)
    assert capsys.readouterr().err == ""
