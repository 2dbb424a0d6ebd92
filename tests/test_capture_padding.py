"""Sequences of different lengths: packed, with lengths, with a mask; padding enters nothing."""

import numpy as np
import pytest

torch = pytest.importorskip("torch")

import repgeo_nb as rg  # noqa: E402
from repgeo_nb import schema  # noqa: E402
from repgeo_nb.errors import CaptureError, SchemaError, UnknownName  # noqa: E402
from tests.sequences import LENGTHS, Blocks, Loop, by_hand, sequences  # noqa: E402

nn = torch.nn
rnn = torch.nn.utils.rnn


@pytest.fixture
def x():
    return sequences()


class Packs(nn.Module):
    def __init__(self, is_sorted=False, sorts=False):
        super().__init__()
        self.a = nn.LSTM(3, 4, batch_first=True)
        self.b = nn.GRU(4, 5, bidirectional=True)
        self.fc, self.is_sorted, self.sorts = nn.Linear(10, 2), is_sorted, sorts

    def forward(self, x, lengths):
        if self.sorts:
            order = lengths.argsort(descending=True)
            x, lengths = x[order], lengths[order]
        packed = rnn.pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=self.is_sorted)
        packed, _ = self.b(self.a(packed)[0])
        return self.fc(rnn.pad_packed_sequence(packed, batch_first=True)[0][:, 0])


@pytest.mark.parametrize("given", [False, True])
def test_packed_sequences_are_unpacked_in_order(x, given):
    net, lengths = Packs().eval(), torch.tensor(LENGTHS)
    more = {"lengths": LENGTHS} if given else {}
    acts = rg.capture(net, {"x": x, "lengths": lengths}, batch_size=4, **more)
    assert schema.layers(acts) == ("input", "a", "b", "fc")
    assert acts["b"].shape == (9, 6, 10)
    assert acts["mask"].dims == ("stimulus", "step")
    assert acts["mask"].dtype == bool
    assert acts["mask"].sum("step").values.tolist() == LENGTHS
    with torch.no_grad():
        for row, length in enumerate(LENGTHS):
            hidden = net.a(x[row : row + 1, :length])[0]
            np.testing.assert_allclose(acts["a"][row, :length], hidden[0], atol=1e-6)
            both = net.b(hidden.transpose(0, 1))[0][:, 0]
            np.testing.assert_allclose(acts["b"][row, :length], both, atol=1e-6)
            assert (acts["b"][row, length:] == 0).all()
    mean = rg.capture(net, {"x": x, "lengths": lengths}, batch_size=4, reducer="mean")
    valid = acts["b"].where(acts["mask"]).mean("step")
    np.testing.assert_allclose(mean["b"], valid, atol=1e-6)


def test_a_model_that_sorts_its_batch_is_found_out(x):
    stimuli = {"x": x, "lengths": torch.tensor(LENGTHS)}
    with pytest.raises(CaptureError, match=r"layer 'a': expected pack_padded_sequence\(.*enforce_sorted=F"):
        rg.capture(Packs(is_sorted=True, sorts=True), stimuli)
    with pytest.raises(
        CaptureError, match=r"layer 'a': expected the lengths that lengths= has, 2 steps of stimulus 0, got 6"
    ):
        rg.capture(Packs(is_sorted=True, sorts=True), stimuli, lengths=LENGTHS)
    ordered = sorted(LENGTHS, reverse=True)  # by the user: then all is well
    acts = rg.capture(Packs(is_sorted=True), {"x": x, "lengths": torch.tensor(ordered)}, lengths="lengths")
    assert acts["mask"].sum("step").values.tolist() == ordered


@pytest.mark.parametrize("form", ["lengths", "mask", "tensor", "entry"])
def test_lengths_and_masks(x, form):
    mask = np.arange(6) < np.array(LENGTHS)[:, None]
    given = {
        "lengths": {"lengths": LENGTHS},
        "mask": {"mask": mask},
        "tensor": {"mask": torch.tensor(mask).long()},
        "entry": {"mask": "attention_mask"},
    }[form]

    class Takes(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(3, 4, batch_first=True)

        def forward(self, x, attention_mask=None):
            return self.lstm(x)[0][:, 0]

    net = Takes().eval()
    stimuli = {"x": x, "attention_mask": torch.tensor(mask)} if form == "entry" else x
    acts = rg.capture(net, stimuli, batch_size=4, **given)
    np.testing.assert_array_equal(acts["mask"], mask)
    with torch.no_grad():
        expected = net.lstm(x)[0].numpy()
    np.testing.assert_allclose(acts["lstm"], np.where(mask[..., None], expected, 0), atol=1e-6)
    for reducer in ("mean", "max"):
        reduced = rg.capture(net, stimuli, batch_size=4, reducer=reducer, layers=["lstm"], **given)
        by_row = [getattr(np, reducer)(row[:n], 0) for row, n in zip(expected, LENGTHS, strict=True)]
        np.testing.assert_allclose(reduced["lstm"], by_row, atol=1e-6)
        assert "mask" not in reduced.coords


def test_padding_may_stand_anywhere_and_hold_anything(x):
    mask = torch.ones(9, 6, dtype=torch.bool)
    mask[:, :2] = False  # on the left
    mask[3, 4] = False
    x = x.clone()
    x[~mask] = float("nan")

    class Each(nn.Module):
        def __init__(self):
            super().__init__()
            self.fc = nn.Linear(3, 4)

        def forward(self, x):
            return self.fc(x)[:, 5]

    net = Each()
    acts = rg.capture(net, x, layers=["fc"], steps="fc", mask=mask)
    assert np.isfinite(acts["fc"]).all()
    assert not acts["fc"].values[~mask.numpy()].any()
    mean = rg.capture(net, x, layers=["fc"], steps="fc", mask=mask, reducer="mean")
    np.testing.assert_allclose(mean["fc"], acts["fc"].where(acts["mask"]).mean("step"), atol=1e-6)


@pytest.mark.parametrize("total", ["known", "unknown"])
@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
def test_batches_of_other_lengths_are_filled_up(x, total, order):
    parts = [(x[:3, :4], [4, 2, 3]), (x[3:7, :5], [5, 5, 1, 2]), (x[7:], [6, 4])]
    parts = [parts[k] for k in order]
    lengths = [n for _, own in parts for n in own]
    net = nn.LSTM(3, 4, batch_first=True).eval()
    batches = [batch for batch, _ in parts]
    if total == "known":
        rows = [row for batch in batches for row in batch]
        sampler = np.split(np.arange(9), np.cumsum([len(batch) for batch in batches])[:-1])
        batches = torch.utils.data.DataLoader(rows, batch_sampler=[one.tolist() for one in sampler])
    else:
        batches = iter(batches)
    acts = rg.capture(net, batches, layers=["output"], lengths=lengths)
    assert acts["output"].shape == (9, 6, 4)
    assert acts["mask"].sum("step").values.tolist() == lengths
    start = 0
    for batch, own in parts:
        with torch.no_grad():
            expected = net(batch)[0]
        for row, n in enumerate(own):
            np.testing.assert_allclose(acts["output"][start + row, :n], expected[row, :n], atol=1e-6)
        start += len(own)
    assert (acts["output"].where(~acts["mask"], 0) == 0).all()


def test_other_lengths_without_a_word_are_refused(x):
    net, message = (
        nn.LSTM(3, 4, batch_first=True),
        (r"layer 'output': expected 6 steps as in the first batch, got 4 for stimuli 5 to 8; pass lengths="),
    )
    with pytest.raises(CaptureError, match=message):
        rg.capture(net, iter([x[:5], x[5:, :4]]), layers=["output"])
    acts = rg.capture(net, iter([x[:5], x[5:, :4]]), layers=["output"], reducer="mean")
    assert acts["output"].shape == (9, 4)


def test_cells_with_other_numbers_of_calls(x):
    net = Loop(nn.GRUCell(3, 4)).eval()
    lengths = [6, 5, 4, 3, 2, 4, 3, 2, 1]
    acts = rg.capture(net, iter([x[:5], x[5:, :4]]), layers=["cell"], lengths=lengths)
    assert acts["cell"].shape == (9, 6, 4)
    np.testing.assert_allclose(acts["cell"][5, :4], by_hand(net.cell, x[5:6])[0, :4], atol=1e-6)
    with pytest.raises(CaptureError, match=r"layer 'cell': expected 6 steps as in the first batch, got 4"):
        rg.capture(net, iter([x[:5], x[5:, :4]]), layers=["cell"])


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"lengths": [1] * 8}, r"lengths: expected 9 values, one per stimulus, got 8"),
        (
            {"lengths": [1.5] * 9},
            r"lengths: expected an array .* of whole numbers, got .*float64",
        ),
        ({"lengths": [0] + [1] * 8}, r"lengths: expected at least one step of every stimulus, got none of"),
        ({"lengths": [7] * 9}, r"layer 'lstm1': expected a step for each that lengths= has, 7 of stimulus 8"),
        ({"mask": np.ones((9, 6))}, r"mask: expected an array \(stimulus, step\) of bool, got .* of float64"),
        ({"mask": np.ones(9, bool)}, r"mask: expected an array \(stimulus, step\) of bool, got shape \(9,\)"),
        ({"mask": "pad"}, r"mask: expected an array, as the stimuli are no dict with an entry 'pad'"),
        (
            {"mask": np.ones((9, 4), bool)},
            r"layer 'lstm1': expected a column of mask= for each of its 6 steps, got 4",
        ),
        (
            {"mask": np.ones((9, 6), bool), "lengths": [6] * 9},
            r"mask, lengths: expected one of them",
        ),
    ],
)
def test_padding_that_does_not_fit(x, given, message):
    with pytest.raises((SchemaError, CaptureError), match=message):
        rg.capture(rg.nets.lstm(n_inputs=3, width=5, seed=0), x, **given)


def test_padding_of_too_few_or_too_many_batches(x):
    net = nn.LSTM(3, 4, batch_first=True)
    with pytest.raises(SchemaError, match=r"lengths: expected one row per stimulus, got 7 of at least 9"):
        rg.capture(net, iter([x[:5], x[5:]]), lengths=[6] * 7)
    with pytest.raises(SchemaError, match=r"lengths: expected 9 values, one per stimulus, got 11"):
        rg.capture(net, iter([x[:5], x[5:]]), lengths=[6] * 11)
    with pytest.raises(UnknownName, match=r"entry of the stimuli for lengths= 'len'.*Expected one of 'x'"):
        rg.capture(Packs(), {"x": x, "lengths": torch.tensor(LENGTHS)}, lengths="len")
    loader = torch.utils.data.DataLoader(x, shuffle=True)
    with pytest.raises(SchemaError, match=r"lengths: expected stimuli in a fixed order"):
        rg.capture(net, loader, lengths=[6] * 9)


def test_padding_without_steps_is_refused(x):
    with pytest.raises(
        CaptureError, match=r"lengths: expected a layer with steps .* name the modules.*steps=\"\*\""
    ):
        rg.capture(Blocks(), x, lengths=[6] * 9)
    acts = rg.capture(Blocks(), x, lengths=[6] * 9, steps="block*")
    assert acts["mask"].all()


def test_a_function_does_not_see_padding(x):
    net = rg.nets.lstm(n_inputs=3, width=5, seed=0)
    with pytest.raises(CaptureError, match=r"layer 'lstm1': expected a reducer that keeps the steps"):
        rg.capture(net, x, layers=["lstm1"], reducer=lambda y: y[:, -1], lengths=LENGTHS)
    acts = rg.capture(net, x, layers=["lstm1"], reducer=lambda y: y[..., :2], lengths=LENGTHS)
    assert acts["lstm1"].shape == (9, 6, 2)


def test_packed_beside_plain_steps(x):
    """A packed layer ends with the longest sequence of the batch, a plain one with the padding."""

    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.a, self.b = nn.GRU(3, 4, batch_first=True), nn.GRU(3, 4, batch_first=True)

        def forward(self, x, lengths):
            self.a(rnn.pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False))
            return self.b(x)[0][:, 0]

    lengths = [2, 3, 1, 4, 4, 2, 3, 1, 1]
    acts = rg.capture(Both(), {"x": x, "lengths": torch.tensor(lengths)}, batch_size=5)
    assert acts["a"].shape == acts["b"].shape == (9, 6, 4)
    assert acts["mask"].sum("step").values.tolist() == lengths
    assert not acts["b"].values[~acts["mask"].values].any()


def test_a_path_over_steps(x):
    net = rg.nets.lstm(n_inputs=3, width=5, seed=0)
    acts = rg.capture(net, x, lengths=LENGTHS, steps="input", layers=["input", "lstm1", "lstm2"])
    with pytest.raises(SchemaError, match=r"last of each stimulus with rg.schema.last\(acts, 'step'\)"):
        rg.path(acts)
    assert np.isfinite(rg.path(schema.stacked(acts)).length())
    assert np.isfinite(rg.path(schema.last(acts)).length())
    assert np.isfinite(rg.path(acts.isel(step=0)).length())
    with pytest.raises(SchemaError, match=r"step 5, which is padding of 8 of 9 stimuli"):
        rg.path(acts.isel(step=5))
