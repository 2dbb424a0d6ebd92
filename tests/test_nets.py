"""The tutorials' networks: layers by name, seeds, and the re-initialised control."""

import pickle
import subprocess
import sys

import numpy as np
import pytest

torch = pytest.importorskip("torch")

import repgeo_nb as rg  # noqa: E402
from repgeo_nb.errors import MissingExtra  # noqa: E402

CONV = ["stem", "block1", "block2", "block3", "pool", "logits", "softmax"]
DEEP = ["stem", *(f"block{k}" for k in range(1, 7)), "pool", "logits", "softmax"]
VGG = ["conv1", "conv2", "pool1", "conv3", "conv4", "pool", "hidden", "logits", "softmax"]
NETS = {
    "resnet8": CONV,
    "plain8": CONV,
    "resnet14": DEEP,
    "plain14": DEEP,
    "vgg6": VGG,
    "cnn5": ["conv1", "conv2", "pool", "conv3", "fc1", "logits", "softmax"],
    "mlp": ["hidden1", "hidden2", "hidden3", "hidden4", "logits", "softmax"],
    "lstm": ["lstm1", "lstm2", "logits", "softmax"],
}


@pytest.mark.parametrize("kind", NETS)
def test_parts_are_the_layers_of_the_path(kind):
    net = getattr(rg.nets, kind)(seed=0).eval()
    assert [name for name, _ in net.named_children()] == NETS[kind]
    x = torch.randn(5, 1, 8, 8)
    probabilities = net(x)
    assert probabilities.shape == (5, 10)
    torch.testing.assert_close(probabilities.sum(1), torch.ones(5))
    torch.testing.assert_close(net.scores(x).softmax(1), probabilities)


@pytest.mark.parametrize("kind", NETS)
def test_a_seed_fixes_the_weights_and_leaves_the_generator(kind):
    before = torch.get_rng_state()
    a, b, c = (getattr(rg.nets, kind)(seed=seed) for seed in (0, 0, 1))
    assert torch.equal(torch.get_rng_state(), before)
    pairs = zip(a.parameters(), b.parameters(), strict=True)
    assert all(torch.equal(x, y) for x, y in pairs)
    pairs = zip(a.parameters(), c.parameters(), strict=True)
    assert not all(torch.equal(x, y) for x, y in pairs)


def test_plain_net_is_the_residual_net_without_skips():
    plain, residual = rg.nets.plain8(seed=0), rg.nets.resnet8(seed=0)
    assert not [name for name, _ in plain.named_modules() if "skip" in name]
    x = torch.randn(3, 8, 8, 8)
    block = residual.eval().block1
    torch.testing.assert_close(block(x), (block.norm(block.conv(block.first(x))) + x).relu())
    block = plain.eval().block1
    torch.testing.assert_close(block(x), block.norm(block.conv(block.first(x))).relu())


@pytest.mark.parametrize("kind", NETS)
def test_whole_networks_can_be_pickled(kind):
    net = getattr(rg.nets, kind)(seed=0).eval()
    again = pickle.loads(pickle.dumps(net))
    x = torch.randn(2, 1, 8, 8)
    assert torch.equal(net(x), again(x))
    assert type(net).__module__.startswith("repgeo_nb.nets")


def test_fit_learns_and_is_repeatable():
    rng = np.random.default_rng(0)
    labels = np.tile(np.arange(10), 20)
    images = (rng.normal(size=(10, 1, 8, 8))[labels] + 0.1 * rng.normal(size=(200, 1, 8, 8))).astype("f4")
    nets = [rg.nets.fit(rg.nets.mlp(seed=0), images, labels, epochs=4, seed=1) for _ in range(2)]
    assert not nets[0].training
    assert rg.nets.accuracy(nets[0], images, labels) > 0.95
    assert rg.nets.accuracy(rg.nets.mlp(seed=0), images, labels) < 0.5
    pairs = zip(nets[0].parameters(), nets[1].parameters(), strict=True)
    assert all(torch.equal(a, b) for a, b in pairs)  # one thread, one machine: the same bits


def test_fit_shows_the_network_after_every_step():
    images, labels = torch.zeros(10, 1, 8, 8), torch.zeros(10, dtype=torch.long)
    seen = []
    rg.nets.fit(
        rg.nets.mlp(seed=0),
        images,
        labels,
        epochs=2,
        batch_size=4,
        on_step=lambda done, net: seen.append(done),
    )
    np.testing.assert_allclose(seen, [0, 1 / 3, 2 / 3, 1, 4 / 3, 5 / 3, 2])
    assert {1.0, 2.0} < set(seen), "whole epochs are exact"


def test_fit_ends_where_it_is_told_to():
    images, labels = torch.ones(8, 1, 8, 8), torch.zeros(8, dtype=torch.long)
    fresh, net = rg.nets.mlp(seed=0), rg.nets.mlp(seed=0)
    rg.nets.fit(net, images, labels, on_step=lambda done, net: True)
    assert not net.training
    assert all(torch.equal(a, b) for a, b in zip(fresh.parameters(), net.parameters(), strict=True))
    rg.nets.fit(net, images, labels, batch_size=4, on_step=lambda done, net: done >= 0.5)
    assert not torch.equal(net.logits.weight, fresh.logits.weight)


def test_fit_by_plain_descent_at_one_rate():
    """One step of it by hand."""
    images, labels = torch.randn(6, 1, 8, 8), torch.tensor([0, 1, 2, 3, 4, 5])
    net, by_hand = rg.nets.mlp(depth=1, seed=0), rg.nets.mlp(depth=1, seed=0)
    how = {"optimiser": "sgd", "cosine": False, "decay": 0.0, "rate": 0.5, "batch_size": 6}
    rg.nets.fit(net, images, labels, epochs=1, **how)
    torch.nn.functional.cross_entropy(by_hand.scores(images), labels).backward()
    for now, before in zip(net.parameters(), by_hand.parameters(), strict=True):
        torch.testing.assert_close(now.detach(), before.detach() - 0.5 * before.grad)


def test_fit_names_its_optimisers():
    with pytest.raises(ValueError, match=r"expected optimiser 'adam' or 'sgd', got 'lion'"):
        rg.nets.fit(rg.nets.mlp(), torch.zeros(2, 64), [0, 1], optimiser="lion")


def test_lstm_can_answer_at_every_step():
    x = torch.randn(3, 7, 5)
    last, every = (rg.nets.lstm(n_inputs=5, seed=0, every_step=flag).eval() for flag in (False, True))
    assert every(x).shape == (3, 7, 10)
    torch.testing.assert_close(every(x)[:, -1], last(x))
    torch.testing.assert_close(every(x).sum(-1), torch.ones(3, 7))
    labels = torch.randint(10, (3, 7))
    right = (every.scores(x).argmax(-1) == labels).double().mean()
    assert rg.nets.accuracy(every, x, labels) == pytest.approx(float(right))
    before = torch.nn.functional.cross_entropy(every.scores(x).flatten(0, 1), labels.flatten())
    rg.nets.fit(every, x, labels, epochs=5)
    assert torch.nn.functional.cross_entropy(every.scores(x).flatten(0, 1), labels.flatten()) < before


def test_accuracy_leaves_the_mode():
    net = rg.nets.mlp(seed=0).train()
    rg.nets.accuracy(net, torch.zeros(2, 1, 8, 8), [0, 1])
    assert net.training


# ---- untrained


@pytest.mark.parametrize("kind", NETS)
def test_untrained_draws_every_weight_anew(kind):
    net = getattr(rg.nets, kind)(seed=0)
    with torch.no_grad():
        for parameter in net.parameters():
            parameter.add_(7.0)
        for name, buffer in net.named_buffers():
            if "running" in name:
                buffer.add_(7.0)
    state = {name: value.clone() for name, value in net.state_dict().items()}
    control = rg.nets.untrained(net, seed=3)
    for name, value in control.state_dict().items():
        if "num_batches" not in name:
            assert not torch.equal(value, state[name]), name
            assert value.isfinite().all(), name
            assert value.abs().max() < 5, f"{name} was not initialised"
    for name, value in net.state_dict().items():
        assert torch.equal(value, state[name]), f"{name} of the original changed"


def test_untrained_is_fixed_by_its_seed():
    net, before = rg.nets.resnet8(seed=0), torch.get_rng_state()
    weights = [rg.nets.untrained(net, seed=seed).logits.weight for seed in (3, 3, 4)]
    assert torch.equal(torch.get_rng_state(), before)
    assert torch.equal(weights[0], weights[1])
    assert not torch.equal(weights[0], weights[2])


def test_untrained_names_what_nothing_initialises():
    class Tokens(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.start = torch.nn.Parameter(torch.ones(3))
            self.normed = torch.nn.utils.parametrizations.weight_norm(torch.nn.Linear(3, 3))
            self.fc = torch.nn.Linear(3, 3)

    net = Tokens()
    with pytest.warns(UserWarning, match=r"3 of 6 parameters keep .*start.*original0.*original1") as caught:
        control = rg.nets.untrained(net, seed=1)
    assert "reset_parameters() method" in str(caught[0].message)
    assert caught[0].filename == __file__
    assert torch.equal(control.start, net.start)
    torch.testing.assert_close(control.normed.weight, net.normed.weight)
    assert not torch.equal(control.fc.weight, net.fc.weight)


def test_untrained_lets_a_parent_have_the_last_word():
    class Scaled(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.fc = torch.nn.Linear(3, 3)

        def reset_parameters(self):
            torch.nn.init.constant_(self.fc.weight, 0.5)

    assert (rg.nets.untrained(Scaled()).fc.weight == 0.5).all()


def test_tied_weights_stay_tied():
    net = torch.nn.Sequential(torch.nn.Linear(4, 4, bias=False), torch.nn.Linear(4, 4, bias=False))
    net[1].weight = net[0].weight
    control = rg.nets.untrained(net)
    assert control[1].weight is control[0].weight
    assert not torch.equal(control[0].weight, net[0].weight)


# ---- without torch


def test_without_torch_the_remedy_is_named():
    code = (
        "import sys; sys.modules['torch'] = None\n"
        "import repgeo_nb as rg\n"
        "doors = rg.capture, rg.layers, rg.capture_frames, rg.capture_curvature\n"
        "for work in (lambda _, x: rg.nets.resnet8(), *doors):\n"
        "    try: work(None, [])\n"
        "    except rg.errors.MissingExtra as error: print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.count('pip install "repgeo-nb[torch]"') == 5
    asking = [line.split(" needs")[0] for line in done.stdout.splitlines()]
    assert asking == ["rg.nets", "rg.capture", "rg.layers", "rg.capture_frames", "rg.capture_curvature"]
    assert issubclass(MissingExtra, ImportError)


def test_torch_is_loaded_by_the_first_call_only():
    code = "import sys, repgeo_nb as rg; rg.nets; rg.capture; print('torch' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_an_unknown_network_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no attribute 'ResNet9'"):
        _ = rg.nets.ResNet9
