"""Sums inside of capture: from a model on a graphics card its layers stay there, as tensors."""

import numpy as np
import pytest

import repgeo_nb as rg
from repgeo_nb.accumulate import BatchCKA, Moments
from repgeo_nb.capture.sinks import SumSink
from repgeo_nb.capture.store import Store
from repgeo_nb.errors import CaptureError
from tests.devices import DEVICES, torch
from tests.stores import images, net

nn = torch.nn


@pytest.fixture(autouse=True)
def as_on_a_card(monkeypatch):
    """Models on the CPU are treated as those on a card, and nothing is copied into arrays."""
    monkeypatch.setattr(SumSink, "by_numpy", ())

    def copied(*_):
        raise AssertionError("copied to the host")

    monkeypatch.setattr(Store, "_copy", copied)


class Seen:
    """An accumulator that keeps what it is given."""

    def __init__(self):
        self.batches = []

    def update(self, batch):
        self.batches.append(batch)

    def arrays(self):
        names = self.batches[0]
        return {name: torch.cat([b[name] for b in self.batches]).cpu().numpy() for name in names}


def seen(model, x, **options):
    spy = Seen()
    rg.capture(model, x, accumulate=spy, **options)
    return spy


def captured(monkeypatch, model, x, **options):
    """What memory would hold, by way of arrays."""
    monkeypatch.undo()
    acts = rg.capture(model, x, **options)
    return {name: acts[name].values for name in acts.data_vars}


@pytest.mark.parametrize("device", DEVICES)
def test_layers_come_as_tensors_on_the_models_device(device, monkeypatch):
    spy = seen(net().to(device), images(), batch_size=64)
    for batch in spy.batches:
        assert all(x.device.type == device and x.ndim == 2 and not x.requires_grad for x in batch.values())
    expected = captured(monkeypatch, net().to(device), images(), batch_size=64)
    assert list(spy.batches[0]) == list(expected)
    for name, values in spy.arrays().items():
        np.testing.assert_array_equal(values, expected[name])


@pytest.mark.parametrize("device", DEVICES)
def test_sums_are_those_of_arrays(device, monkeypatch):
    moments, cka = Moments(), BatchCKA()
    for accumulator in (moments, cka):
        rg.capture(net().to(device), images(), batch_size=50, accumulate=accumulator)
    assert moments._sums.cross[0].device.type == device
    monkeypatch.undo()
    by_numpy, batches = Moments(), BatchCKA()
    for accumulator in (by_numpy, batches):
        rg.capture(net(), images(), batch_size=50, accumulate=accumulator)
    assert isinstance(by_numpy._sums.cross[0], np.ndarray), "a model on the CPU: what is fastest"
    # float32 products, and layers that a card and a CPU compute alike to six digits
    np.testing.assert_allclose(
        moments.result("linear_cka_distance"), by_numpy.result("linear_cka_distance"), atol=2e-6
    )
    np.testing.assert_allclose(cka.result().distance, batches.result().distance, atol=2e-6)


def test_what_works_in_place_and_in_half_precision_is_kept_as_it_was_put_out(monkeypatch):
    model = nn.Sequential(nn.Linear(4, 6), nn.ReLU(inplace=True), nn.Linear(6, 1), nn.Flatten(0)).bfloat16()
    x = torch.randn(40, 4, generator=torch.Generator().manual_seed(0)).bfloat16()
    found = seen(model, x, layers="all", batch_size=16).arrays()
    expected = captured(monkeypatch, model, x, layers="all", batch_size=16)
    assert list(found) == list(expected)
    for name, values in found.items():
        np.testing.assert_array_equal(values, expected[name])
        assert values.dtype == expected[name].dtype
    assert found["0"].min() < 0


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("reducer", ["last", "mean", "max"])
def test_steps_are_reduced_where_they_are(reducer, device, monkeypatch):
    lstm, x = rg.nets.lstm(n_inputs=8, width=5, seed=0).to(device), torch.rand(60, 6, 8)
    given = {"lengths": [6] * 30 + [4] * 30, "reducer": reducer, "batch_size": 16}
    found = seen(lstm, x, **given).arrays()
    for name, values in captured(monkeypatch, lstm, x, **given).items():
        np.testing.assert_array_equal(found[name], values)


def test_steps_that_are_left_are_refused(monkeypatch):
    monkeypatch.undo()
    monkeypatch.setattr(SumSink, "by_numpy", ())
    with pytest.raises(CaptureError, match=r"expected \(stimulus, unit\) to sum, got \(6, 5\) with steps"):
        rg.capture(rg.nets.lstm(n_inputs=8, width=5, seed=0), torch.rand(60, 6, 8), accumulate=Moments())


def test_a_last_batch_that_is_too_short_is_refused_before_the_run():
    model = net()
    model.register_forward_hook(lambda *_: pytest.fail("it ran"))
    data = torch.utils.data.TensorDataset(images())
    n = len(images())
    told = rf"at least 4 stimuli, as BatchCKA .* a last one of 2 \({n} stimuli, 6 at a time\)"
    with pytest.raises(CaptureError, match=told):
        rg.capture(model, images(), batch_size=6, accumulate=BatchCKA())
    with pytest.raises(CaptureError, match=told):
        rg.capture(model, torch.utils.data.DataLoader(data, batch_size=6), accumulate=BatchCKA())
    assert n % 6 == 2
    cka = BatchCKA()
    loader = torch.utils.data.DataLoader(data, batch_size=6, drop_last=True)
    rg.capture(net(), loader, accumulate=cka)
    assert cka.n_stimuli == n - 2
    some = torch.utils.data.DataLoader(data, batch_sampler=[range(100), range(100, n)])
    rg.capture(net(), some, accumulate=cka)
    assert cka.n_stimuli == 2 * n - 2
    moments = Moments()
    rg.capture(net(), images(), batch_size=6, accumulate=moments)
    assert moments.n_stimuli == n
