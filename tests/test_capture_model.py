"""The model after a capture is as it was: modes, buffers, hooks, gradients, also after an error or Ctrl-C."""

import warnings

import numpy as np
import pytest

torch = pytest.importorskip("torch")

import repgeo_nb as rg  # noqa: E402
from repgeo_nb import schema  # noqa: E402
from repgeo_nb.errors import CaptureError  # noqa: E402

nn = torch.nn


def hooks(net):
    kinds = ("_forward_hooks", "_forward_pre_hooks", "_backward_hooks")
    return sum(len(getattr(part, kind)) for part in net.modules() for kind in kinds)


def state(net):
    return {
        "modes": [part.training for part in net.modules()],
        "hooks": hooks(net),
        "weights": {name: value.clone() for name, value in net.state_dict().items()},
        "grad": [parameter.requires_grad for parameter in net.parameters()],
        "grad mode": torch.is_grad_enabled(),
        "random": torch.get_rng_state(),
        "fused": torch.backends.mha.get_fastpath_enabled(),
    }


def assert_same(before, after):
    assert before.keys() == after.keys()
    for key in ("modes", "hooks", "grad", "grad mode", "fused"):
        assert before[key] == after[key], key
    assert torch.equal(before["random"], after["random"])
    assert before["weights"].keys() == after["weights"].keys()
    for name, value in before["weights"].items():
        assert torch.equal(value, after["weights"][name]), name


class Moody(nn.Module):
    """Batch norm, dropout, a cache made on the way, a buffer that counts, and on demand an interruption."""

    def __init__(self, error=None):
        super().__init__()
        self.norm, self.drop, self.fc = nn.BatchNorm1d(4), nn.Dropout(0.5), nn.Linear(4, 2)
        self.register_buffer("count", torch.zeros(()))
        self.error, self.calls = error, 0

    def forward(self, x):
        self.calls += 1
        self.count += len(x)
        self.register_buffer("seen", x.mean(0))
        y = self.fc(self.drop(self.norm(x)))
        if self.error is not None and self.calls == 2:
            raise self.error
        return y


@pytest.fixture
def moody():
    net = Moody().train()
    net.drop.eval()  # a mixture that a blanket train() would not give back
    return net


def test_train_mode_is_forced_to_eval_and_given_back(moody):
    x = torch.randn(20, 4) + 3
    before = state(moody)
    acts = rg.capture(moody, x, batch_size=8)
    assert_same(before, state(moody))
    # eval: running statistics (mean 0, variance 1 at birth), not those of the batch
    np.testing.assert_allclose(acts["norm"], x / np.sqrt(1 + 1e-5), rtol=1e-5)


@pytest.mark.parametrize("error", [KeyboardInterrupt(), RuntimeError("no"), SystemExit()])
def test_nothing_is_left_behind_by_an_interruption(error):
    net, x = Moody(error).train(), torch.randn(20, 4)
    before = state(net)
    with pytest.raises(type(error)):
        rg.capture(net, x, batch_size=8, layers="all")
    assert_same(before, state(net))
    net.error = None
    net(torch.randn(3, 4)).sum().backward()
    assert net.fc.weight.grad is not None


def test_nothing_is_left_behind_by_stimuli_that_fail():
    net, x = Moody(), torch.randn(4, 4)
    before = state(net)

    def batches():
        yield x
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        rg.capture(net, batches())
    assert_same(before, state(net))


def test_nothing_is_left_behind_by_an_unknown_name():
    net, x = Moody().train(), torch.randn(20, 4)
    before = state(net)
    with pytest.raises(rg.RepgeoError, match="norm#3"):
        rg.capture(net, x, layers=["norm#3"], batch_size=8)
    assert net.calls == 1  # found out after the first batch
    assert_same(before, state(net))


def test_hooks_do_not_replace_outputs():
    net, x = rg.nets.resnet8(width=2, seed=0).eval(), torch.randn(5, 1, 8, 8)
    seen = []
    handle = net.block2.register_forward_hook(lambda module, args, output: seen.append(output))
    with torch.no_grad():
        expected = net(x)
    acts = rg.capture(net, x, layers="all")
    handle.remove()
    np.testing.assert_array_equal(acts["softmax"], expected)
    assert torch.equal(seen[0], seen[1])
    assert hooks(net) == 0


def test_a_hook_of_the_users_own_is_seen_and_stays():
    net, x = nn.Sequential(nn.Linear(4, 4), nn.Linear(4, 2)), torch.randn(5, 4)
    net[0].register_forward_hook(lambda module, args, output: output * 0)
    acts = rg.capture(net, x)
    assert (acts["0"] == 0).all()
    assert hooks(net) == 1


def test_training_goes_on_after_a_cache_was_made():
    """A tensor kept by the model during capture must not be one of inference mode."""

    class Caches(nn.Module):
        def __init__(self):
            super().__init__()
            self.fc, self.scale = nn.Linear(4, 2), None

        def forward(self, x):
            if self.scale is None:
                self.scale = torch.ones(4) * 2
            return self.fc(x * self.scale)

    net = Caches()
    rg.capture(net, torch.randn(6, 4))
    x = torch.randn(3, 4, requires_grad=True)
    net(x).sum().backward()
    assert x.grad is not None


class Noise(nn.Module):
    def forward(self, x):
        return x + torch.randn_like(x)


def test_capture_does_not_disturb_training():
    def train(watch):
        torch.manual_seed(0)
        net = rg.nets.mlp(n_inputs=4, width=8, depth=1, n_classes=2, seed=0)
        optimiser = torch.optim.SGD(net.parameters(), 0.1)
        for _ in range(3):
            optimiser.zero_grad()
            nn.functional.dropout(net.scores(torch.randn(8, 4)), 0.5).square().sum().backward()
            optimiser.step()
            if watch:
                loader = torch.utils.data.DataLoader(torch.ones(6, 4), batch_size=2, shuffle=True)
                rg.capture(nn.Sequential(net, Noise()), loader)
        return net.logits.weight.detach()

    assert torch.equal(train(watch=False), train(watch=True))


def test_outputs_carry_no_gradient_and_stimuli_keep_theirs():
    net, x = nn.Linear(4, 2), torch.randn(6, 4, requires_grad=True)
    rg.capture(net, x)
    assert x.requires_grad
    assert x.grad is None


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_torchscript_is_refused():
    net = nn.Sequential(nn.Linear(4, 4), torch.jit.script(nn.Linear(4, 2)))
    with pytest.raises(
        CaptureError, match="got TorchScript, which has no hooks; capture the model it was made"
    ):
        rg.capture(net, torch.randn(6, 4))


def test_a_buffer_that_is_none_or_filled_on_the_way():
    class Fills(nn.Module):
        def __init__(self):
            super().__init__()
            self.register_buffer("cache", None)
            self.fc = nn.Linear(4, 2)

        def forward(self, x):
            if self.cache is None:
                self.cache = torch.zeros(len(x), 1)
            return self.fc(x) + self.cache

    net = Fills()
    rg.capture(net, torch.randn(6, 4))
    assert net.cache is None


# ---- wrappers


def test_data_parallel_is_looked_through():
    inner = rg.nets.mlp(width=4, depth=2, seed=0)
    x = torch.randn(6, 1, 8, 8)
    a, b = rg.capture(nn.DataParallel(inner), x), rg.capture(inner, x)
    assert schema.models(a) == ("MLP",)
    assert schema.layers(a) == schema.layers(b)
    net = nn.Sequential(nn.Flatten(), nn.DataParallel(nn.Sequential(nn.Linear(64, 4), nn.Linear(4, 2))))
    assert schema.layers(rg.capture(net, x)) == ("input", "1.0", "1.1")


@pytest.fixture
def compiled():
    torch.compiler.reset()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # torch's own, of its compiler
        yield lambda net: torch.compile(net, backend="eager")
    torch.compiler.reset()


def test_compiled_models_are_captured_on_the_original(compiled):
    inner, x = rg.nets.mlp(width=4, depth=2, seed=0).eval(), torch.randn(6, 1, 8, 8)
    net = compiled(inner)
    with torch.no_grad():
        net(x)  # a hook set after a compiled call is never called
    acts = rg.capture(net, x)
    assert schema.layers(acts) == ("input", "hidden1", "hidden2", "logits", "softmax")
    np.testing.assert_array_equal(acts["hidden2"], rg.capture(inner, x)["hidden2"])


def test_compiled_parts_are_captured_too(compiled):
    net, x = (
        nn.Sequential(nn.Linear(4, 4), nn.Sequential(nn.Linear(4, 4), nn.ReLU())).eval(),
        torch.randn(6, 4),
    )
    expected = rg.capture(net, x, layers="all")
    net[1] = compiled(net[1])
    with torch.no_grad():
        net(x)
    acts = rg.capture(net, x, layers="all")
    assert schema.layers(acts) == schema.layers(expected) == ("input", "0", "1.0", "1.1")
    np.testing.assert_allclose(acts["1.1"], expected["1.1"], atol=1e-6)
    assert acts["1.1"].attrs["aliases"] == ["1", "output"]


def test_compiled_in_place(compiled):
    net, x = nn.Sequential(nn.Linear(4, 4), nn.ReLU()).eval(), torch.randn(6, 4)
    net.compile(backend="eager")
    with torch.no_grad():
        net(x)
    assert schema.layers(rg.capture(net, x, layers="all")) == ("input", "0", "1")


# ---- devices


@pytest.mark.skipif(not torch.cuda.is_available(), reason="no CUDA device")
def test_the_model_stays_on_its_device():
    net = rg.nets.resnet8(width=2, seed=0).cuda()
    x = torch.randn(10, 1, 8, 8)
    before = torch.cuda.get_rng_state()
    acts = rg.capture(net, x, layers="all", batch_size=4)
    assert next(net.parameters()).device.type == "cuda"
    assert torch.equal(torch.cuda.get_rng_state(), before)
    cpu = rg.capture(net.cpu(), x, layers="all")
    assert schema.stimuli(acts).tolist() == schema.stimuli(cpu).tolist()
    np.testing.assert_allclose(acts["block3"], cpu["block3"], atol=1e-4)
    half = rg.capture(net.cuda().bfloat16(), x.cuda().bfloat16())
    assert half["logits"].attrs["source_dtype"] == "bfloat16"
