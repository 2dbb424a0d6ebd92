"""Capture of whatever a module returns, however often it is called, and of work done in place."""

from dataclasses import dataclass

import numpy as np
import pytest

torch = pytest.importorskip("torch")

import repgeo_nb as rg  # noqa: E402
from repgeo_nb import schema  # noqa: E402
from repgeo_nb.errors import CaptureError, UnknownName  # noqa: E402

nn = torch.nn


@pytest.fixture
def images():
    return torch.randn(10, 1, 8, 8, generator=torch.Generator().manual_seed(0))


# ---- what modules return


class Returns(nn.Module):
    """A part that returns something made of its input, and a readout of its first tensor."""

    def __init__(self, make, read):
        super().__init__()
        self.part = Part(make)
        self.read, self.fc = read, nn.Linear(4, 3)

    def forward(self, x):
        return self.fc(self.read(self.part(x)))


class Part(nn.Module):
    def __init__(self, make):
        super().__init__()
        self.make, self.fc = make, nn.Linear(4, 4)

    def forward(self, x):
        return self.make(self.fc(x))


@dataclass
class Answer:
    hidden: torch.Tensor
    other: tuple


OUTPUTS = {
    "tuple": (lambda h: (h, h + 1), lambda o: o[0], "1"),
    "nested": (lambda h: ([h, (h + 2, h + 1)], None), lambda o: o[0][0], "0.1.1"),
    "dict": (lambda h: {"hidden": h, "next": h + 1}, lambda o: o["hidden"], "next"),
    "dataclass": (lambda h: Answer(h, (h + 1,)), lambda o: o.hidden, "other.0"),
    "integers first": (lambda h: (h.argmax(1), h, h + 1), lambda o: o[1], "2"),
}


@pytest.mark.parametrize("kind", OUTPUTS)
def test_the_first_tensor_is_the_layer_and_others_have_a_path(kind):
    make, read, path = OUTPUTS[kind]
    net, x = Returns(make, read).eval(), torch.randn(6, 3 + 1)
    acts = rg.capture(net, x, layers=["part", f"part:{path}"], batch_size=4)
    with torch.no_grad():
        hidden = net.part.fc(x)
    np.testing.assert_allclose(acts["part"], hidden, atol=1e-6)
    np.testing.assert_allclose(acts[f"part:{path}"], hidden + 1, atol=1e-6)
    every = rg.capture(net, x, layers="all")
    assert not [name for name in schema.layers(every) if ":" in name]


def test_globs_reach_paths_only_with_a_colon():
    net, x = Returns(*OUTPUTS["tuple"][:2]).eval(), torch.randn(6, 4)
    assert schema.layers(rg.capture(net, x, layers="part*")) == ("part.fc",)  # `part` is the same tensor
    assert schema.layers(rg.capture(net, x, layers="part:*")) == ("part:1",)


def test_lstm_without_steps(images):
    net = rg.nets.lstm(width=5, seed=0).eval()
    acts = rg.capture(net, images, steps=False)
    assert schema.layers(acts) == ("input", "lstm1", "lstm2", "logits", "softmax")
    with torch.no_grad():
        x, _ = net.lstm1(images.reshape(10, 8, 8))
        x, _ = net.lstm2(x)
    assert acts["lstm2"].attrs["unit_shape"] == [8, 5]
    np.testing.assert_allclose(acts["lstm2"], x.reshape(10, -1), atol=1e-6)


def test_state_that_has_the_stimuli_second_is_refused(images):
    net = rg.nets.lstm(width=5, seed=0)
    with pytest.raises(
        CaptureError, match=r"layer 'lstm1:1.0': expected the stimulus as first axis, of 10 in this"
    ):
        rg.capture(net, images, layers=["lstm1:1.0"])


class TimeFirst(nn.Module):
    def __init__(self):
        super().__init__()
        self.rnn, self.fc = nn.GRU(3, 4), nn.Linear(4, 2)

    def forward(self, x):
        return self.fc(self.rnn(x.transpose(0, 1))[0][-1])


def test_time_first_is_left_out_and_said():
    with pytest.warns(
        UserWarning, match=r"left out rnn \(expected the stimulus as first axis, of 6 in this batch"
    ):
        acts = rg.capture(TimeFirst(), torch.randn(6, 5, 3), steps=False)
    assert schema.layers(acts) == ("input", "fc")


def test_time_first_with_as_many_times_as_stimuli_is_refused():
    with pytest.raises(
        CaptureError, match=r"got \(time, stimulus, unit\) from batch_first=False.*batch_first=True"
    ):
        rg.capture(TimeFirst(), torch.randn(5, 5, 3), steps=False)


def test_attention():
    layer = nn.TransformerEncoderLayer(8, 2, 16, batch_first=True)
    net = nn.Sequential(nn.Linear(3, 8), nn.TransformerEncoder(layer, 2, enable_nested_tensor=False)).eval()
    x = torch.randn(9, 5, 3)
    with pytest.warns(UserWarning, match="never fired: 1.layers.0.self_attn.out_proj, .*uses their weights"):
        acts = rg.capture(net, x, layers="all", batch_size=4)
    with torch.no_grad():
        hidden = net[0](x)
        first = net[1].layers[0](hidden)
    np.testing.assert_allclose(acts["1.layers.0.norm2"], first.reshape(9, -1), atol=1e-5)
    assert schema.layer_info(acts, "Sequential", "1.layers.0.norm2")["aliases"] == ["1.layers.0"]
    assert "1.layers.1.self_attn" in acts
    weights = rg.capture(net, x, layers=["1.layers.1.self_attn"])
    assert weights["1.layers.1.self_attn"].shape == (9, 40)


@pytest.mark.filterwarnings("ignore:The PyTorch API of nested tensors")
def test_padded_transformers_are_captured_on_the_plain_path():
    """The fused path packs the tokens without their padding: no array over stimuli, and no parts called."""

    class Masked(nn.Module):
        def __init__(self):
            super().__init__()
            layer = nn.TransformerEncoderLayer(8, 2, 16, batch_first=True)
            self.encoder = nn.TransformerEncoder(layer, 2)

        def forward(self, x):
            return self.encoder(x, src_key_padding_mask=torch.arange(5).expand(len(x), 5) > 2)

    net, x = Masked().eval(), torch.randn(12, 5, 8)
    inner = ["encoder.layers.0", "encoder.layers.1.linear1", "encoder"]
    acts = rg.capture(net, x, layers=inner, batch_size=5)
    assert acts["encoder.layers.1.linear1"].attrs["unit_shape"] == [5, 16]
    with torch.no_grad():
        real = net(x)[:, :3]  # on the fused path, which leaves real tokens as they are and padding 0
    np.testing.assert_allclose(acts["encoder"].values.reshape(12, 5, 8)[:, :3], real, atol=1e-5)
    assert torch.backends.mha.get_fastpath_enabled()


# ---- calls, in-place work, functions


class Twice(nn.Module):
    def __init__(self):
        super().__init__()
        self.a, self.act, self.b = nn.Linear(4, 4), nn.ReLU(inplace=True), nn.Linear(4, 4)

    def forward(self, x):
        return self.act(self.b(self.act(self.a(x))))


def test_a_second_call_has_a_name_of_its_own():
    net, x = Twice(), torch.randn(6, 4)
    acts = rg.capture(net, x, layers="all", batch_size=4)
    assert schema.layers(acts) == ("input", "a", "act", "b", "act#1")
    with torch.no_grad():
        a = net.a(x)
        first = a.relu()
        b = net.b(first)
    np.testing.assert_allclose(acts["act"], first, atol=1e-6)
    np.testing.assert_allclose(acts["act#1"], b.relu(), atol=1e-6)
    # written over by the ReLU in place, had it not been copied at once
    np.testing.assert_allclose(acts["a"], a, atol=1e-6)
    np.testing.assert_allclose(acts["b"], b, atol=1e-6)
    assert acts["a"].values.min() < 0
    assert schema.layers(rg.capture(net, x, layers=["act#1"])) == ("act#1",)
    assert schema.layers(rg.capture(net, x, layers=["act"])) == ("act",)


def test_a_call_that_never_comes_is_unknown():
    with pytest.raises(UnknownName, match=r"unknown layer 'act#2' of this model; did you mean 'act#1'"):
        rg.capture(Twice(), torch.randn(6, 4), layers=["act#2"])


def test_a_model_that_writes_into_its_input_leaves_the_stimuli_alone():
    net = nn.Sequential(nn.ReLU(inplace=True), nn.Linear(4, 2))
    for x in (torch.randn(6, 4), np.random.default_rng(0).normal(size=(6, 4)).astype("f4")):
        before = np.asarray(x).copy()
        acts = rg.capture(net, x, layers="all")
        np.testing.assert_array_equal(np.asarray(x), before)
        np.testing.assert_array_equal(acts["input"], before)
        np.testing.assert_array_equal(acts["0"], before.clip(0))


def test_shared_module_is_one_with_two_names():
    shared = nn.Linear(4, 4)
    net = nn.ModuleDict({"first": shared, "second": shared})
    net.forward = lambda x: net["second"](net["first"](x))
    acts = rg.capture(net, torch.randn(6, 4), layers="all")
    assert schema.layers(acts) == ("input", "first", "first#1")
    assert acts["first"].attrs["aliases"] == ["second"]
    assert acts["first#1"].attrs["aliases"] == ["output", "second"]


def test_functions_between_modules_are_seen_in_the_output():
    class Functional(nn.Module):
        def __init__(self):
            super().__init__()
            self.fc = nn.Linear(4, 3)

        def forward(self, x):
            return torch.softmax(self.fc(x), 1)

    net, x = Functional(), torch.randn(6, 4)
    acts = rg.capture(net, x)
    assert schema.layers(acts) == ("input", "fc", "output")
    np.testing.assert_allclose(acts["output"].sum("output_unit"), 1, atol=1e-6)


def test_a_model_without_any_module():
    class Only(nn.Module):
        def forward(self, x):
            return x * 2

    acts = rg.capture(Only(), torch.ones(5, 3))
    assert schema.layers(acts) == ("input", "output")
    assert (acts["output"] == 2).all()
