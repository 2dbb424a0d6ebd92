"""Distances summed on a device of torch: the numbers of numpy, from memory and from disk."""

import sys

import numpy as np
import pytest

import repgeo_nb as rg
from repgeo_nb.errors import MemoryBudgetError, MissingExtra, SchemaError, UnknownName, UnsupportedByGeometry
from repgeo_nb.metrics import AngularCKA, MinibatchCKA
from repgeo_nb.metrics.place import Place
from repgeo_nb.paths import plan as plans
from tests.devices import CUDA, DEVICES, torch
from tests.test_plan import BATCH, EXACT, STREAMED, M, Net, only, stimuli

pytest.importorskip("zarr")


@pytest.fixture(scope="module")
def both(tmp_path_factory):
    """Activations in memory, and the same on disk."""
    path, labels = tmp_path_factory.mktemp("device") / "acts.zarr", np.arange(M) % 7
    given = {"labels": labels, "layers": "all", "batch_size": BATCH}
    return rg.capture(Net(), stimuli(), **given), rg.capture(Net(), stimuli(), **given, to=path)


@pytest.fixture
def parts(monkeypatch):
    """A few stimuli at a time: eight readings of the store."""
    monkeypatch.setattr(plans, "ROWS", 250)


@pytest.fixture(params=DEVICES)
def device(request):
    return request.param


@pytest.mark.parametrize("metric", STREAMED, ids=str)
def test_the_numbers_are_those_of_numpy(both, parts, metric, device):
    held, stored = both
    expected = rg.distances(held, metric)
    kind = "batches" if isinstance(metric, MinibatchCKA) else "cross-covariance"
    for acts in both:
        found = rg.distances(acts, metric, device=device)
        np.testing.assert_allclose(found, expected, atol=EXACT)
        assert found.attrs["plan"].startswith(f"{kind} on {device}")
        assert ("552 kB read" in found.attrs["plan"]) == (acts is stored)
    assert found.attrs["plan"].endswith(f"{188 if kind == 'batches' else 200} stimuli at a time")


@pytest.mark.parametrize("metric", STREAMED[:5], ids=str)
def test_gram_tiles(both, metric, device, monkeypatch):
    only(monkeypatch, "Gram tiles")
    monkeypatch.setattr(plans, "ROWS", 450)
    expected = rg.distances(both[0], metric)
    for acts in both:
        found = rg.distances(acts, metric, device=device)
        np.testing.assert_allclose(found, expected, atol=1e-12)
        assert found.attrs["plan"].startswith(f"Gram tiles on {device}")


@pytest.mark.parametrize("kind", ["cross-covariance", "Gram tiles"])
def test_equal_layers_are_at_0_and_close_ones_keep_their_digits(both, parts, kind, device, monkeypatch):
    only(monkeypatch, kind)
    found = rg.distances(both[1], device=device).set_index(point="layer", point_="layer_")
    expected = rg.distances(both[0]).set_index(point="layer", point_="layer_")
    assert float(found.sel(point="near", point_="copy")) == 0
    near = float(expected.sel(point="first", point_="near"))
    assert 0 < near < 1e-2
    np.testing.assert_allclose(found.sel(point="first", point_="near"), near, rtol=1e-9)


@pytest.mark.parametrize("target", ["label", "last", np.arange(M) % 5], ids=str)
def test_a_path_and_its_target(both, parts, target, device):
    found = rg.path(both[1], target=target, device=device)
    expected = rg.path(both[0], target=target)
    assert found.attrs["plan"].startswith(f"cross-covariance on {device}")
    for name in ("step", "turning_angle", "progress", "deviation", "to_target"):
        # turning at steps of 1e-3 rad: rounding of distances over the step
        close = 1e-6 if "ang" in name else 1e-8
        np.testing.assert_allclose(found.summary()[name], expected.summary()[name], atol=close)


def test_float32_products_keep_six_digits(both, parts, device):
    found = rg.distances(both[1], "linear_cka_distance", precision="float32", device=device)
    np.testing.assert_allclose(found, rg.distances(both[0], "linear_cka_distance"), atol=2e-6)


def test_what_is_read_is_computed_there(both, parts, monkeypatch):
    """Every sum goes through tensors: numpy makes no product of activations."""
    products = []
    add = torch.Tensor.__matmul__
    monkeypatch.setattr(torch.Tensor, "__matmul__", lambda a, b: products.append(len(b)) or add(a, b))
    rg.distances(both[1], "linear_cka_distance", device="cpu")
    assert products.count(200) >= 7 * 5, "each of five layers in each of seven whole parts"


def test_landmarks_on_a_device(both, device):
    found = rg.distances(both[1], landmarks=300, seed=0, device=device)
    expected = rg.distances(both[1], landmarks=300, seed=0)
    np.testing.assert_allclose(found, expected, atol=EXACT)
    np.testing.assert_allclose(found.attrs["landmark_error"], expected.attrs["landmark_error"], rtol=1e-6)
    assert f" on {device}" in found.attrs["plan"]
    assert found.attrs["landmarks"] == expected.attrs["landmarks"]


# ---- faults


@pytest.mark.parametrize("odd", ["cuda:99", "meta", "nowhere", 3])
def test_a_device_that_is_not_there(both, odd):
    with pytest.raises(
        UnknownName, match=rf"device: expected a device of PyTorch .* got '{odd}' \(.*\); leave device= out"
    ):
        rg.distances(both[0], device=odd)
    with pytest.raises(UnknownName, match=r"device: expected a device of PyTorch"):
        rg.path(both[0], device=odd)


def test_without_torch(both, monkeypatch):
    monkeypatch.setitem(sys.modules, "array_api_compat.torch", None)
    with pytest.raises(
        MissingExtra, match=r"device='cuda' needs PyTorch.*pip install \"repgeo-nb\[torch\]\""
    ):
        rg.distances(both[0], device="cuda")


def test_what_is_no_sum_over_stimuli_is_refused(both):
    for metric in ("rsa_distance", AngularCKA(kernel=rg.kernels.Laplace()), MinibatchCKA(200)):
        with pytest.raises(
            UnsupportedByGeometry, match=r"device: .* a sum over stimuli .*; leave device= out"
        ):
            rg.distances(both[1], metric, device="cpu")


def test_a_client_and_a_device(both):
    with pytest.raises(SchemaError, match=r"client, device: expected one of them, got both \(device='cpu'\)"):
        rg.path(both[1], client=object(), device="cpu")


def test_memory_bounds_what_is_taken_there(both):
    with pytest.raises(MemoryBudgetError, match=r"procrustes_distance: 5 layers .* allowed are 10 kB"):
        rg.distances(both[0], "procrustes_distance", device="cpu", memory="10 kB")


def test_a_value_that_is_not_finite_is_named(tmp_path, parts):
    class Bad(Net):
        def forward(self, x):
            out = super().forward(x)
            out[3] = float("nan") if float(x[0, 0]) == float(stimuli()[1200, 0]) else out[3]
            return out

    given = {"batch_size": BATCH, "layers": ["near", "output"]}
    stored = rg.capture(Bad(), stimuli(), to=tmp_path / "acts.zarr", **given)
    with pytest.raises(SchemaError, match=r"layer 'output' of model 'Bad'.* The first is in row 1203"):
        rg.distances(stored, device="cpu")


@CUDA
def test_an_accelerator_is_found_by_its_name():
    assert Place.named("cuda") == Place("cuda:0")
    assert Place.named(torch.device("cuda")).is_accelerator
