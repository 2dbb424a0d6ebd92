"""`rg.tap`: layers named inside forward, where no module stands."""

import doctest
import threading
from importlib import import_module

import numpy as np
import pytest

torch = pytest.importorskip("torch")
from torch import nn  # noqa: E402

import repgeo_nb as rg  # noqa: E402
from repgeo_nb import schema  # noqa: E402
from repgeo_nb.capture import taps  # noqa: E402
from repgeo_nb.errors import CaptureError, UnknownName  # noqa: E402


class Residual(nn.Module):
    """Two linear layers; what lies between them is functional."""

    def __init__(self, seed=0):
        super().__init__()
        torch.manual_seed(seed)
        self.a, self.b = nn.Linear(4, 4), nn.Linear(4, 4)

    def forward(self, x):
        hidden = rg.tap("hidden", torch.relu(self.a(x)))
        return rg.tap("sum", x + self.b(hidden))


@pytest.fixture
def x():
    return torch.randn(12, 4, generator=torch.Generator().manual_seed(1))


def by_hand(net, x):
    with torch.no_grad():
        hidden = torch.relu(net.a(x))
        return hidden.numpy(), (x + net.b(hidden)).numpy()


@pytest.mark.parametrize("layers", ["blocks", "all", ["hidden", "sum"], "*"])
def test_a_tap_is_a_layer(x, layers):
    net = Residual()
    acts = rg.capture(net, x, layers=layers, batch_size=5)
    hidden, total = by_hand(net, x)
    np.testing.assert_allclose(acts["hidden"], hidden, atol=1e-6)
    np.testing.assert_allclose(acts["sum"], total, atol=1e-6)
    if layers in ("blocks", "all"):
        assert schema.layers(acts) == ("input", "a", "hidden", "b", "sum"), "in the order in which they came"
        assert acts["sum"].attrs["aliases"] == ["output"], "the model's output is this very tensor"


def test_a_tap_on_the_output_of_a_module_is_its_alias(x):
    class Plain(nn.Module):
        def __init__(self):
            super().__init__()
            self.a = nn.Linear(4, 3)

        def forward(self, x):
            return rg.tap("out", self.a(x))

    acts = rg.capture(Plain(), x)
    assert schema.layers(acts) == ("input", "a")
    assert acts["a"].attrs["aliases"] == ["out", "output"]
    assert schema.layers(rg.capture(Plain(), x, layers="out")) == ("out",), (
        "asked for by name, it has its own"
    )


def test_outside_a_capture_it_is_the_identity(x):
    for anything in (x, "text", None, [1]):
        assert rg.tap("input#1", anything) is anything
    net = Residual()
    rg.capture(net, x)
    assert not taps._listeners
    with pytest.raises(ZeroDivisionError):
        rg.capture(Breaks(), x)
    assert not taps._listeners, "gone after an error as well"


class Breaks(nn.Module):
    def forward(self, x):
        rg.tap("x", x + 1)
        raise ZeroDivisionError


def test_a_compiled_model_holds_no_trace_of_it(x):
    """Compiled as one graph, before and after a capture; the capture sees the taps."""
    net = Residual()
    compiled = torch.compile(net, fullgraph=True, backend="eager")
    before = compiled(x)
    acts = rg.capture(compiled, x)
    np.testing.assert_allclose(acts["hidden"], by_hand(net, x)[0], atol=1e-6)
    torch.testing.assert_close(compiled(x), before)
    nodes = [str(node) for node in torch.export.export(net, (x,)).graph.nodes]
    assert not any("tap" in node for node in nodes), nodes


def test_a_compiled_function_inside_the_model_has_taps(x):
    @torch.compile(backend="eager")
    def tail(x):
        return rg.tap("squares", x * x)

    class Net(nn.Module):
        def __init__(self):
            super().__init__()
            self.a = nn.Linear(4, 3)

        def forward(self, x):
            return tail(self.a(x)).sum(1, keepdim=True)

    net = Net()
    net(x)
    acts = rg.capture(net, x, layers=["a", "squares"])
    np.testing.assert_allclose(acts["squares"], acts["a"].values ** 2, rtol=1e-5)


def test_data_parallel(x):
    net = Residual()
    acts = rg.capture(nn.DataParallel(net), x)
    xr_equal = rg.capture(net, x)
    np.testing.assert_array_equal(acts["hidden"], xr_equal["hidden"])


class Recurrent(nn.Module):
    """A functional recurrent network: one tap, called once per step."""

    def __init__(self):
        super().__init__()
        torch.manual_seed(0)
        self.w = nn.Parameter(torch.randn(3, 3) / 2)

    def forward(self, x):
        h = torch.zeros(len(x), 3)
        for step in range(x.shape[1]):
            h = rg.tap("state", torch.tanh(x[:, step] + h @ self.w))
        return h


def test_calls_are_layers_or_steps():
    x = torch.randn(6, 4, 3)
    net = Recurrent()
    apart = rg.capture(net, x, layers=["state*"], batch_size=4)
    assert schema.layers(apart) == ("state", "state#1", "state#2", "state#3")
    steps = rg.capture(net, x, layers="state", steps="state", batch_size=4)
    assert steps["state"].dims == ("stimulus", "step", "state_unit")
    np.testing.assert_array_equal(steps["state"][:, 2], apart["state#2"])
    with torch.no_grad():
        np.testing.assert_allclose(steps["state"][:, -1], net(x), atol=1e-6)


def test_frames_have_taps_with_exact_derivatives(x):
    net = Residual().double()
    eye = torch.eye(4, dtype=torch.float64).expand(12, 4, 4)
    frames = rg.capture_frames(net, x.double(), eye, layers=["hidden", "sum"], normalise=False)
    jacobian = torch.func.vmap(torch.func.jacfwd(lambda one: net(one)))(x.double())
    np.testing.assert_allclose(frames["sum"], jacobian.detach().transpose(1, 2), atol=1e-12)


def test_a_store_has_taps(x, tmp_path):
    pytest.importorskip("zarr")
    net = Residual()
    stored = rg.capture(net, x, to=tmp_path / "acts.zarr", batch_size=4)
    np.testing.assert_array_equal(stored["sum"].values, rg.capture(net, x, batch_size=4)["sum"])


def test_another_thread_taps_into_nothing(x):
    """A model that runs elsewhere meanwhile is not mixed in."""

    class Net(nn.Module):
        def forward(self, x):
            other = threading.Thread(target=rg.tap, args=("stray", x))
            other.start()
            other.join()
            return rg.tap("mine", x + 1)

    assert schema.layers(rg.capture(Net(), x)) == ("input", "mine")


class Tapped(nn.Module):
    def __init__(self, name, value):
        super().__init__()
        self.fc, self.name, self.value = nn.Linear(4, 2), name, value

    def forward(self, x):
        rg.tap(self.name, self.value(x))
        return self.fc(x)


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("fc", torch.relu, r"rg\.tap\('fc', \.\.\.\): expected a name of its own, got that of a module"),
        ("t", lambda x: (x, x), r"rg\.tap\('t', \.\.\.\): expected a tensor .*, got tuple; tap each"),
        ("t#1", torch.relu, r"rg\.tap: expected a name without '#' and ':'.*got 't#1'"),
        ("output", torch.relu, r"rg\.tap: expected a name .*other than 'input' and 'output', got 'output'"),
        (3, torch.relu, r"rg\.tap: expected a name .*got 3"),
    ],
)
def test_taps_that_cannot_be(x, name, value, message):
    with pytest.raises(CaptureError, match=message):
        rg.capture(Tapped(name, value), x)


def test_an_unknown_name_lists_taps(x):
    with pytest.raises(UnknownName, match=r"unknown layer 'hiden' of this model; did you mean 'hidden'"):
        rg.capture(Residual(), x, layers="hiden")
    with pytest.raises(UnknownName, match=r"unknown module in steps= 'sun'"):
        rg.capture(Residual(), x, steps=["sun"])


def test_a_tap_that_is_no_array_over_stimuli_is_left_out_by_name(x):
    with pytest.warns(UserWarning, match=r"left out mean \(expected the stimulus as first axis"):
        acts = rg.capture(Tapped("mean", lambda x: x.mean(0, keepdim=True)), x)
    assert schema.layers(acts) == ("input", "fc")


def test_the_example_runs():
    outcome = doctest.testmod(import_module("repgeo_nb.capture.taps"))
    assert outcome.attempted
    assert not outcome.failed
