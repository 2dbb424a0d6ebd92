"""Accumulators of tensors: summed where they lie, with the numbers that numpy gives."""

import pickle

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import repgeo_nb as rg
from repgeo_nb.accumulate import BatchCKA, Moments
from repgeo_nb.errors import DegenerateRepresentation, SchemaError, StimulusMismatch
from repgeo_nb.metrics.place import HOST, Place, type_of
from tests.devices import CUDA, DEVICES, torch
from tests.test_accumulate import MEASURES, at_once, batches, layers

ROUNDING = 1e-12


def on(device, batch, dtype=None):
    return {name: torch.as_tensor(x, device=device, dtype=dtype) for name, x in batch.items()}


def added(accumulator, made):
    for batch in made:
        accumulator.update(batch)
    return accumulator


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("measure", MEASURES, ids=str)
def test_tensors_give_what_arrays_give(measure, device):
    """float64, with a mean of thirty standard deviations, in batches of unequal sizes."""
    held = layers(offset=30.0)
    found = added(Moments(), (on(device, batch) for batch in batches(held, [50, 51, 180])))
    expected = added(Moments(), batches(held, [50, 51, 180]))
    np.testing.assert_allclose(found.result(measure), expected.result(measure), rtol=ROUNDING, atol=ROUNDING)
    assert isinstance(found._sums.cross[0], torch.Tensor)


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("dtype", ["float32", "float16", "bfloat16", "int32"])
def test_other_types_have_the_products_of_arrays_of_these_types(dtype, device):
    held = {name: 20 * x for name, x in layers(m=2000, offset=1.0).items()}
    given = on(device, held, getattr(torch, dtype))
    by_numpy = {n: (x.float() if dtype == "bfloat16" else x).cpu().numpy() for n, x in given.items()}
    found = added(Moments(), (on(device, batch) for batch in batches(given, [700])))
    expected = added(Moments(), batches(by_numpy, [700]))
    # float32 products over 1300 stimuli: 1e-7 times the root of 1300 of each entry, less of their sums
    close = ROUNDING if dtype == "int32" else 2e-6
    np.testing.assert_allclose(found.result(), expected.result(), atol=close)
    np.testing.assert_allclose(
        found.result("procrustes_distance"), at_once(by_numpy, "procrustes_distance"), atol=1e-5
    )
    assert found._eps == expected._eps
    if dtype != "bfloat16":  # whose rounding the arrays, in float32, do not tell
        assert found._given == expected._given
    cka, same = BatchCKA().update(given), BatchCKA().update(by_numpy)
    np.testing.assert_allclose(cka.result().distance, same.result().distance, atol=ROUNDING)


@settings(max_examples=25, deadline=None)
@given(
    cuts=st.sets(st.integers(1, 59), max_size=6),
    owners=st.lists(st.integers(0, 2), min_size=7, max_size=7),
    kinds=st.lists(st.sampled_from(["numpy", "tensors", "mixed"]), min_size=7, max_size=7),
    seed=st.integers(0, 99),
)
def test_any_split_over_numpy_and_torch_and_any_order_of_merging_agree(cuts, owners, kinds, seed):
    held = layers(m=60, seed=seed, offset=3.0)
    whole = Moments().update(held).result("debiased_cka_distance")
    parts = [Moments() for _ in range(3)]
    for batch, owner, kind in zip(batches(held, sorted(cuts)), owners, kinds, strict=False):
        tensors = on("cpu", batch)
        if kind == "mixed":
            tensors["block"] = batch["block"]
        parts[owner].update(batch if kind == "numpy" else tensors)
    for order in ((0, 1, 2), (2, 0, 1)):
        merged = Moments()
        for k in order:
            merged.merge(pickle.loads(pickle.dumps(parts[k])))
        assert merged.n_stimuli == 60
        np.testing.assert_allclose(merged.result("debiased_cka_distance"), whole, atol=1e-11)
        assert isinstance(merged._sums.cross[0], np.ndarray)


def test_the_sums_go_on_after_a_merge_and_leave_the_other_as_it_was():
    held = on("cpu", layers())
    one, other = Moments(), Moments()
    for part, batch in zip((one, other), batches(held, [150]), strict=True):
        part.update(batch)
    before = other.result("linear_cka_distance")
    total = Moments().merge(other).merge(one)
    total.update(next(batches(held, [50]))).update(next(batches(layers(), [50])))
    np.testing.assert_array_equal(other.result("linear_cka_distance"), before)
    assert (other.n_stimuli, total.n_stimuli) == (250, 500)


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("accumulator", [Moments, BatchCKA])
def test_no_layer_is_copied_to_the_host(accumulator, device, monkeypatch):
    held, copied, numpy = layers(), [], torch.Tensor.numpy
    made = accumulator().update(on(device, held))

    def counted(tensor, *args, **kwargs):
        copied.append(tensor.numel())
        return numpy(tensor, *args, **kwargs)

    monkeypatch.setattr(torch.Tensor, "numpy", counted)
    monkeypatch.setattr(torch.Tensor, "__array__", counted)
    made.update(on(device, held))
    assert max(copied, default=0) <= len(held) ** 2, "what a batch leaves behind, not its activations"
    made.result()
    assert max(copied, default=0) <= sum(x.shape[1] for x in held.values()) ** 2


SETTINGS = {
    "autocast": lambda: torch.autocast("cpu", dtype=torch.bfloat16),
    "inference": torch.inference_mode,
    "gradients": torch.enable_grad,
}


@pytest.mark.parametrize("setting", SETTINGS)
def test_products_are_full_ones_whatever_surrounds_them(setting):
    held = on("cpu", layers(m=1500, offset=3.0, dtype="float32"))
    for x in held.values():
        x.requires_grad_(setting == "gradients")
    expected = added(Moments(), batches(held, [500])).result().values
    with SETTINGS[setting]():
        if setting == "autocast":
            x = held["fc"].detach()
            assert (x.T @ x).dtype == torch.bfloat16, "what it would be"
        moments = Moments().update(next(batches(held, [500])))
    moments.update({name: x[500:] for name, x in held.items()})  # outside of it again
    np.testing.assert_array_equal(moments.result(), expected)
    assert not moments._sums.cross[0].requires_grad


def test_settings_of_fast_products_are_off_meanwhile_and_then_as_before():
    """TF32, and bfloat16 products on the CPU."""
    matmul, before = torch.backends.cuda.matmul, torch.get_float32_matmul_precision()
    try:
        torch.set_float32_matmul_precision("medium")
        kinds = (matmul.fp32_precision, torch.backends.mkldnn.matmul.fp32_precision)
        with Place("cpu").exact():
            assert matmul.fp32_precision == torch.backends.mkldnn.matmul.fp32_precision == "ieee"
        assert (matmul.fp32_precision, torch.backends.mkldnn.matmul.fp32_precision) == kinds
        assert torch.get_float32_matmul_precision() == "medium"
        with pytest.raises(SchemaError), Place("cpu").exact():
            raise SchemaError("an error within")
        assert torch.get_float32_matmul_precision() == "medium"
        held = on("cpu", layers(m=1500, offset=3.0, dtype="float32"))
        fast = Moments().update(held).result()
    finally:
        torch.set_float32_matmul_precision(before)
    np.testing.assert_array_equal(fast, Moments().update(held).result())
    with Place("cpu").exact():
        assert torch.get_float32_matmul_precision() == before


@pytest.mark.parametrize("accumulator", [Moments, BatchCKA])
def test_bad_batches_of_tensors_are_refused_as_arrays_are(accumulator):
    held = on("cpu", layers())
    found = accumulator().update(held)
    before = found.result()
    bad = {name: x.clone() for name, x in held.items()}
    bad["block"][7, 2] = torch.nan
    cases = [
        (bad, SchemaError, "finite activations, got NaN or inf in layer 'block'"),
        ({**held, "extra": held["fc"]}, SchemaError, "one more or less: 'extra'"),
        (
            {**held, "fc": held["fc"][:, :3]},
            SchemaError,
            "12 units in layer 'fc' as in the first batch, got 3",
        ),
        ({**held, "fc": held["fc"][:9]}, StimulusMismatch, "same stimuli in every layer of a batch"),
        ({**held, "fc": held["fc"] > 0}, SchemaError, "real numbers, got dtype bool for layer 'fc'"),
        ({**held, "fc": held["fc"] + 1j}, SchemaError, "got dtype complex128 for layer 'fc'"),
        ({**held, "fc": held["fc"][:, :, None]}, SchemaError, r"got shape \(400, 12, 1\) for layer 'fc'"),
        ({**held, "fc": held["fc"].to(torch.float8_e5m2)}, SchemaError, "got dtype float8_e5m2 for layer"),
    ]
    for batch, error, message in cases:
        with pytest.raises(error, match=message):
            found.update(batch)
    name = "distance" if accumulator is BatchCKA else "linear_cka_distance"
    now = found.result()
    np.testing.assert_array_equal(*((one[name] if accumulator is BatchCKA else one) for one in (now, before)))


def test_what_is_wrong_with_a_tensor_is_said_as_of_an_array():
    held = on("cpu", layers())
    bad = {name: x.clone() for name, x in held.items()}
    bad["block"][7, 2] = torch.inf
    with pytest.raises(SchemaError, match=r"NaN or inf in layer 'block'.*\(row 7 of the batch\)"):
        Moments().update(bad)
    with pytest.raises(SchemaError, match=r"squares fit float32, got up to 3e\+30; use Moments\(precision="):
        Moments(precision="float32").update({"x": torch.full((9, 2), 3e30) * torch.arange(9)[:, None].sign()})
    with pytest.raises(DegenerateRepresentation, match="constant: layer 'dead'"):
        BatchCKA().update({**held, "dead": torch.ones(400, 3)})
    with pytest.raises(DegenerateRepresentation, match="constant: layer 'dead'"):
        Moments().update({**held, "dead": torch.ones(400, 3)}).result()


def test_types_as_numpy_calls_them():
    names = ["float16", "bfloat16", "float64", "int8", "bool"]
    found = [type_of(torch.ones(1, dtype=getattr(torch, name))).name for name in names]
    assert found == ["float16", "float32", "float64", "int8", "bool"]
    assert type_of(torch.ones(1).to(torch.float8_e4m3fn)) is np.dtype(object)


def test_arrays_that_torch_does_not_take_come_along():
    """Read-only, reversed, of another byte order, of a type that torch lacks: in one batch with a tensor."""
    rng = np.random.default_rng(0)
    x = rng.standard_normal((200, 4))
    odd = {
        "readonly": np.broadcast_to(x[:, :1], (200, 3)) + 0,
        "reversed": x[:, ::-1],
        "swapped": x.astype(">f4"),
        "unsigned": (x > 0).astype("uint16") + rng.integers(0, 5, (200, 4)).astype("uint16"),
        "long": x.astype(np.longdouble),
    }
    odd["readonly"].setflags(write=False)
    found = Moments().update({**odd, "tensor": torch.as_tensor(x)}).result()
    expected = Moments().update({**odd, "tensor": x}).result()
    np.testing.assert_allclose(found, expected, atol=1e-7)  # equal layers: the angle's root of rounding


class OnMps:
    """What a tensor tells of a device without double precision."""

    device = "mps:0"

    def detach(self):
        return self


def test_where_arrays_and_tensors_are_computed_with():
    tensor, array = torch.ones(1), np.ones(1)
    assert Place.of([array]) == Place.of([array, OnMps()]) == Place.of([tensor, OnMps()]) == HOST
    assert Place.of([array, tensor]) == Place("cpu")
    assert not Place("cpu").is_accelerator
    assert Place("cuda:1").is_accelerator


@pytest.mark.parametrize("size", [1e-90, 1e-20, 1e20, 1e80])
def test_batches_of_any_size(size):
    held = layers()
    expected = BatchCKA().update(held).result().distance
    found = BatchCKA().update({name: size * x for name, x in on("cpu", held).items()}).result().distance
    np.testing.assert_allclose(found, expected, atol=ROUNDING)


@CUDA
def test_batches_of_two_devices_and_layers_of_two_devices():
    held = layers()
    moments = Moments()
    for n, batch in enumerate(batches(held, [100, 200, 300])):
        mixed = {**on("cuda", batch), "fc": torch.as_tensor(batch["fc"])}
        moments.update([batch, on("cuda", batch), on("cpu", batch), mixed][n])
    np.testing.assert_allclose(moments.result(), at_once(held, "angular_cka"), atol=ROUNDING)
    assert moments._sums.cross[0].is_cuda


@CUDA
def test_activations_on_a_graphics_card_can_be_labelled():
    held = layers(dtype="float32")
    acts = rg.from_arrays(on("cuda", held), stimulus=[f"s{i}" for i in range(400)])
    np.testing.assert_allclose(rg.distances(acts), at_once(held, "angular_cka"), atol=ROUNDING)
