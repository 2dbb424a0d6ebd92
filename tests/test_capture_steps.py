"""Layers with steps of time: recurrent modules, cells, modules named by the user."""

import numpy as np
import pytest

torch = pytest.importorskip("torch")

import repgeo_nb as rg  # noqa: E402
from repgeo_nb import schema  # noqa: E402
from repgeo_nb.errors import CaptureError, UnknownName  # noqa: E402
from tests.sequences import LENGTHS, Blocks, Loop, Own, by_hand, sequences  # noqa: E402

nn = torch.nn


@pytest.fixture
def x():
    return sequences()


class Reads(nn.Module):
    """One recurrent module and a linear layer on its last step."""

    def __init__(self, part, width):
        super().__init__()
        self.part, self.fc = part, nn.Linear(width, 2)

    def forward(self, x):
        x = x if self.part.batch_first else x.transpose(0, 1)
        y = self.part(x)[0]
        return self.fc(y[:, -1] if self.part.batch_first else y[-1])


# ---- recurrent modules of torch


@pytest.mark.parametrize("batch_first", [True, False])
@pytest.mark.parametrize(
    ("kind", "options", "width"),
    [
        (nn.LSTM, {}, 4),
        (nn.GRU, {"num_layers": 2}, 4),
        (nn.RNN, {"bidirectional": True}, 8),
        (nn.LSTM, {"proj_size": 2, "num_layers": 2, "bidirectional": True}, 4),
    ],
)
def test_every_recurrent_module_has_its_steps(kind, options, width, batch_first, x):
    net = Reads(kind(3, 4, batch_first=batch_first, **options), width).eval()
    acts = rg.capture(net, x, batch_size=4)  # with a batch of one at the end
    assert acts["part"].dims == ("stimulus", "step", "part_unit")
    assert acts["step"].values.tolist() == [0, 1, 2, 3, 4, 5]
    with torch.no_grad():
        expected = net.part(x if batch_first else x.transpose(0, 1))[0]
    expected = expected if batch_first else expected.transpose(0, 1)
    np.testing.assert_allclose(acts["part"], expected, atol=1e-6)
    assert acts["part"].attrs["unit_shape"] == [width]
    assert acts["part"].attrs["steps"] == "time"
    assert acts["fc"].dims == ("stimulus", "fc_unit")
    assert "mask" not in acts.coords


def test_as_many_steps_as_stimuli_are_no_puzzle():
    net, x = Reads(nn.GRU(3, 4), 4).eval(), torch.randn(6, 6, 3)
    with torch.no_grad():
        expected = net.part(x.transpose(0, 1))[0].transpose(0, 1)
    np.testing.assert_allclose(rg.capture(net, x)["part"], expected, atol=1e-6)


def test_every_layer_of_the_packages_lstm_has_steps(x):
    net = rg.nets.lstm(n_inputs=3, width=5, depth=3, seed=0).eval()
    acts = rg.capture(net, x)
    assert schema.layers(acts) == ("input", "lstm1", "lstm2", "lstm3", "logits", "softmax")
    with torch.no_grad():
        y = x
        for layer in ("lstm1", "lstm2", "lstm3"):
            y = net.get_submodule(layer)(y)[0]
            np.testing.assert_allclose(acts[layer], y, atol=1e-6)
    # the last step is what the head reads
    last = acts.isel(step=-1)["lstm3"].values
    with torch.no_grad():
        np.testing.assert_allclose(acts["logits"], net.logits(torch.tensor(last)), atol=1e-6)


def test_several_layers_in_one_module_show_their_last_and_apart_all(x):
    """The remedy in the docstring: one layer per module."""
    torch.manual_seed(0)
    one = nn.LSTM(3, 4, num_layers=3, batch_first=True)
    apart = nn.ModuleList(nn.LSTM(3 if k == 0 else 4, 4, batch_first=True) for k in range(3))
    for k, part in enumerate(apart):
        for name, value in part.named_parameters():
            value.data.copy_(getattr(one, name.replace("l0", f"l{k}")).data)

    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.layers = apart

        def forward(self, x):
            for part in self.layers:
                x = part(x)[0]
            return x

    top, every = rg.capture(one, x), rg.capture(Stack(), x)
    assert schema.layers(top) == ("input", "output")
    assert schema.layers(every) == ("input", "layers.0", "layers.1", "layers.2")
    np.testing.assert_allclose(every["layers.2"], top["output"], atol=1e-6)
    assert every["layers.2"].attrs["aliases"] == ["output"]


def test_the_table_has_steps(x):
    table = rg.layers(rg.nets.lstm(n_inputs=3, width=5, seed=0), x[:2])
    assert table["steps"].to_dict() == {"input": 0, "lstm1": 6, "lstm2": 6, "logits": 0, "softmax": 0}
    assert table.loc["lstm1", ["shape", "width", "bytes"]].tolist() == [(5,), 5, 6 * 5 * 4]
    acts = rg.capture(rg.nets.lstm(n_inputs=3, width=5, seed=0), x)
    assert all(table.loc[name, "bytes"] == acts[name].nbytes / len(x) for name in table.index)


def test_doubles_and_halves(x):
    acts = rg.capture(rg.nets.lstm(n_inputs=3, width=5, seed=0).double(), x.double())
    assert acts["lstm1"].dtype == np.float64
    acts = rg.capture(rg.nets.lstm(n_inputs=3, width=5, seed=0).bfloat16(), x.bfloat16())
    assert (acts["lstm1"].dtype, acts["lstm1"].attrs["source_dtype"]) == (np.float32, "bfloat16")


class StepByStep(nn.Module):
    """A recurrent module that is called once per step, as decoders are."""

    def __init__(self):
        super().__init__()
        self.part = nn.GRU(3, 4, batch_first=True)

    def forward(self, x):
        state, outs = None, []
        for step in range(x.shape[1]):
            y, state = self.part(x[:, step : step + 1], state)
            outs.append(y)
        return torch.cat(outs, 1)


def test_a_recurrent_module_called_step_by_step(x):
    net = StepByStep().eval()
    acts = rg.capture(net, x, layers=["part", "part#2"], batch_size=4)
    with torch.no_grad():
        expected = net.part(x)[0]
    np.testing.assert_allclose(acts["part"], expected, atol=1e-6)
    assert acts["part"].attrs["steps"] == "calls"
    np.testing.assert_allclose(acts["part#2"], expected[:, 2], atol=1e-6)  # asked for by itself


class Pair(nn.Module):
    def __init__(self, cut=6):
        super().__init__()
        self.part, self.cut = nn.GRU(3, 3, batch_first=True), cut

    def forward(self, x):
        y, _ = self.part(x)
        return self.part(y[:, : self.cut])[0][:, -1]


def test_two_sequences_of_one_module_are_two_layers(x):
    net = Pair().eval()
    acts = rg.capture(net, x, batch_size=4)
    assert schema.layers(acts) == ("input", "part", "part#1", "output")
    with torch.no_grad():
        first = net.part(x)[0]
        np.testing.assert_allclose(acts["part"], first, atol=1e-6)
        np.testing.assert_allclose(acts["part#1"], net.part(first)[0], atol=1e-6)


def test_layers_with_other_steps_are_refused(x):
    with pytest.raises(
        CaptureError,
        match=r"layers 'part' and 'part#1': expected as many steps in both, got 6 and 4; capture them apart "
        r"with layers=\['part'\] .* steps=False",
    ):
        rg.capture(Pair(cut=4), x)
    assert rg.capture(Pair(cut=4), x, layers=["part#1"]).sizes["step"] == 4
    assert rg.layers(Pair(cut=4), x)["steps"].to_dict()["part#1"] == 4
    flat = rg.capture(Pair(cut=4), x, steps=False)
    assert flat["part#1"].attrs["unit_shape"] == [4, 3]


def test_one_sequence_without_a_batch_is_a_plain_layer():
    net = nn.GRU(3, 4)  # takes (time, unit) as one sequence: here the times are the stimuli
    acts = rg.capture(net, torch.randn(9, 3))
    assert acts["output"].dims == ("stimulus", "output_unit")


def test_further_outputs_have_no_steps(x):
    with pytest.raises(CaptureError, match=r"layer 'output:1.0': expected the stimulus as first axis"):
        rg.capture(nn.LSTM(3, 4, batch_first=True), x, layers=["output:1.0"])


# ---- cells


@pytest.mark.parametrize("kind", [nn.LSTMCell, nn.GRUCell, nn.RNNCell])
def test_calls_of_a_cell_are_steps(kind, x):
    net = Loop(kind(3, 4)).eval()
    acts = rg.capture(net, x, layers=["cell"], batch_size=4)
    assert acts["cell"].dims == ("stimulus", "step", "cell_unit")
    np.testing.assert_allclose(acts["cell"], by_hand(net.cell, x), atol=1e-6)
    assert acts["cell"].attrs["steps"] == "calls"


def test_outputs_are_taken_before_they_are_written_over(x):
    net = Loop(nn.GRUCell(3, 4), inplace=True).eval()
    acts = rg.capture(net, x, layers=["cell"])
    first = by_hand(net.cell, x[:, :1])
    np.testing.assert_allclose(acts["cell"].values[:, :1], first, atol=1e-6)


def test_the_state_of_a_cell_and_single_calls_by_name(x):
    net = Loop(nn.LSTMCell(3, 4)).eval()
    acts = rg.capture(net, x, layers=["cell", "cell:1", "cell#2", "cell#3:1"], batch_size=4)
    assert schema.layers(acts) == ("cell", "cell:1", "cell#2", "cell#3:1")
    assert acts["cell:1"].dims == ("stimulus", "step", "cell:1_unit")
    np.testing.assert_array_equal(acts["cell#2"], acts["cell"][:, 2])
    np.testing.assert_array_equal(acts["cell#3:1"], acts["cell:1"][:, 3])
    with pytest.raises(UnknownName, match=r"unknown layer 'cell#9' of this model"):
        rg.capture(net, x, layers=["cell", "cell#9"])


def test_other_modules_keep_their_calls_unless_named(x):
    net = Loop(Own()).eval()
    plain = rg.capture(net, x)
    assert schema.layers(plain) == ("input", "cell", "head", *(name for k in range(1, 6) for name in (
        f"cell#{k}", f"head#{k}")))  # fmt: skip
    assert "step" not in plain.dims
    acts = rg.capture(net, x, steps=["cell", "head"], batch_size=4)
    assert schema.layers(acts) == ("input", "cell", "head", "output")
    np.testing.assert_allclose(acts["cell"], by_hand(net.cell, x), atol=1e-6)
    for step, name in enumerate(["head", "head#1", "head#2"]):
        np.testing.assert_allclose(acts["head"][:, step], plain[name], atol=1e-6)
    np.testing.assert_array_equal(acts["output"], acts["head"][:, -1])


def test_calls_that_are_fewer_by_one_are_told(x):
    net = Loop(Own())
    with pytest.raises(CaptureError, match=r"expected as many steps in both, got 6 and 5"):
        rg.capture(net, x, layers=["cell", "cell.state"], steps="cell*")


def test_the_stacked_output_of_a_loop_is_flat_unless_named(x):
    net = Loop(nn.GRUCell(3, 4), together=True).eval()
    acts = rg.capture(net, x, steps=["head", "output"])
    np.testing.assert_array_equal(acts["output"], acts["head"])
    assert rg.capture(net, x, layers=["output"])["output"].attrs["unit_shape"] == [6, 2]


def test_aliases_of_calls_are_named_once(x):
    class Wraps(nn.Module):
        def __init__(self):
            super().__init__()
            self.box = nn.Sequential(nn.RNNCell(3, 4))

        def forward(self, x):
            return sum(self.box(x[:, step]) for step in range(6))

    acts = rg.capture(Wraps(), x, layers="all")
    assert schema.layers(acts) == ("input", "box.0", "output")
    assert acts["box.0"].attrs["aliases"] == ["box"]


def test_shrinking_batches_are_refused(x):
    class Shrinks(nn.Module):
        def __init__(self):
            super().__init__()
            self.cell = nn.RNNCell(3, 4)

        def forward(self, x):
            for step in range(3):
                self.cell(x[: len(x) - step, step])
            return x[:, 0]

    with pytest.raises(
        CaptureError, match=r"layer 'cell': expected the stimulus as first axis, of 9 .* got shape \(8, 4\).*"
        r"in call 2; run all stimuli through every step, and say with lengths="
    ):  # fmt: skip
        rg.capture(Shrinks(), x)


def test_a_single_call_is_one_step():
    net = nn.Sequential(nn.RNNCell(3, 4))
    acts = rg.capture(net, torch.randn(5, 3), batch_size=2)
    assert acts["0"].shape == (5, 1, 4)
    assert acts["0"].attrs["aliases"] == ["output"]


# ---- modules named by the user: the time axis


def test_the_time_axis_of_named_modules(x):
    net = Blocks().eval()
    acts = rg.capture(net, x, steps=["block*", "input"], batch_size=4)
    assert schema.layers(acts) == ("input", "embed", "block1", "block2", "fc")
    np.testing.assert_array_equal(acts["input"], x)
    with torch.no_grad():
        np.testing.assert_allclose(acts["block1"], net.block1(net.embed(x)), atol=1e-6)
    assert acts["embed"].attrs["unit_shape"] == [6, 8]
    rows = schema.stacked(rg.select(acts, layer=["input", "block*"]))
    assert rows.sizes["stimulus"] == 54


def test_the_time_axis_may_come_first(x):
    net = Blocks(batch_first=False).eval()
    acts = rg.capture(net, x, layers=["block1"], steps="block?", batch_size=4)
    with torch.no_grad():
        expected = net.block1(net.embed(x.transpose(0, 1))).transpose(0, 1)
    np.testing.assert_allclose(acts["block1"], expected, atol=1e-5)
    with pytest.raises(CaptureError, match=r"tell stimuli and steps apart, got 6 of both .* batch_size="):
        rg.capture(net, x[:6], layers=["block1"], steps="block*")
    fine = rg.capture(net, x[:6], layers=["block1"], steps="block?", batch_size=4)
    np.testing.assert_allclose(fine["block1"], expected[:6], atol=1e-5)


def test_globs_pass_over_what_has_no_steps(x):
    acts = rg.capture(Blocks(), x, steps="*")
    assert [key for key in schema.layers(acts) if "step" in acts[key].dims] == [
        "input", "embed", "block1", "block2",
    ]  # fmt: skip
    assert acts["fc"].shape == (9, 2)
    with pytest.raises(CaptureError, match=r"layer 'fc': expected steps, as steps= names it: .*one call"):
        rg.capture(Blocks(), x, steps=["fc"])


def test_steps_that_are_none(x):
    with pytest.raises(UnknownName, match=r"unknown module in steps= 'blok1'; did you mean 'block1'"):
        rg.capture(Blocks(), x, steps=["blok1"])
    for wrong, got in ((3, "got 3"), ([None], "got None"), ([], "got an empty list")):
        with pytest.raises(CaptureError, match=rf'steps: expected "auto", names or globs .*{got}'):
            rg.capture(Blocks(), x, steps=wrong)
    with pytest.warns(UserWarning, match="no layer has the steps of block1, named in steps="):
        rg.capture(Blocks(), x, layers=["fc"], steps=["block1"])


def test_plain_networks_do_not_notice(x):
    images = torch.randn(7, 1, 8, 8)
    net = rg.nets.resnet8(width=2, seed=0)
    auto, off = rg.capture(net, images, layers="all"), rg.capture(net, images, layers="all", steps=None)
    assert auto.identical(off)
    assert "steps" not in auto["stem"].attrs


# ---- reducers


def test_reducers_take_the_steps_away(x):
    net = rg.nets.lstm(n_inputs=3, width=5, seed=0)
    whole = rg.capture(net, x)["lstm1"].values
    for reducer, expected in (("mean", whole.mean(1)), ("max", whole.max(1))):
        acts = rg.capture(net, x, reducer=reducer, batch_size=4)
        assert "step" not in acts.dims
        np.testing.assert_allclose(acts["lstm1"], expected, atol=1e-6)
        np.testing.assert_allclose(
            rg.capture(Loop(nn.RNNCell(3, 4)), x, layers=["cell"], reducer=reducer)["cell"].shape, (9, 4)
        )
    acts = rg.capture(net, x, layers=["lstm1"], reducer=lambda y: y[:, -1])
    np.testing.assert_array_equal(acts["lstm1"], whole[:, -1])
    acts = rg.capture(net, x, layers=["lstm1"], reducer=lambda y: y[..., :2])
    np.testing.assert_array_equal(acts["lstm1"], whole[..., :2])


def test_maps_at_every_step_are_reduced_by_position():
    class Maps(nn.Module):
        def __init__(self):
            super().__init__()
            self.conv = nn.Conv2d(1, 2, 3, padding=1)

        def forward(self, x):
            for step in range(3):
                y = self.conv(x[:, step])
            return y.mean((1, 2, 3))

    net, x = Maps().eval(), torch.randn(5, 3, 1, 4, 4)
    acts = rg.capture(net, x, layers=["conv"], steps="conv", reducer="mean")
    assert acts["conv"].shape == (5, 3, 2)
    with torch.no_grad():
        np.testing.assert_allclose(acts["conv"][:, 1], net.conv(x[:, 1]).mean((2, 3)), atol=1e-6)
    assert rg.capture(net, x, layers=["conv"], steps="conv")["conv"].attrs["unit_shape"] == [2, 4, 4]


# ---- batches that differ, and what is left behind


def test_calls_unlike_the_first_batch(x):
    class Moody(nn.Module):
        def __init__(self, calls):
            super().__init__()
            self.part, self.calls = nn.GRU(3, 4, batch_first=True), calls

        def forward(self, x):
            for _ in range(self.calls.pop(0)):
                self.part(x)
            return x[:, 0]

    with pytest.raises(CaptureError, match=r"layer 'part#1': expected the same as in the first batch.*was c"):
        rg.capture(Moody([1, 2]), x, batch_size=5)
    with pytest.raises(CaptureError, match=r"layer 'part': expected the same as .* it was not called"):
        rg.capture(Moody([1, 0]), x, batch_size=5)


def test_nothing_is_left_behind(x):
    net = Loop(nn.GRUCell(3, 4)).train()
    before = {name: value.clone() for name, value in net.state_dict().items()}
    with pytest.raises(CaptureError):
        rg.capture(net, iter([x[:5], x[5:, :4]]), layers=["cell"])
    assert not any(part._forward_hooks for part in net.modules())
    assert net.training
    assert all(torch.equal(value, before[name]) for name, value in net.state_dict().items())


def test_steps_and_mask_may_be_names_of_layers(x):
    net = nn.Sequential()
    net.add_module("step", nn.Linear(3, 4))
    net.add_module("mask", nn.Linear(4, 4))
    acts = rg.capture(net, x, steps="*", lengths=LENGTHS)
    assert schema.layers(acts) == ("input", "step_", "mask_")
    assert acts["mask_"].dims == ("stimulus", "step", "mask__unit")
