"""Distances by plan: what lies on disk, or is left to a cluster, gives the numbers that memory gives."""

import re
import tracemalloc
from dataclasses import replace

import numpy as np
import pytest

import repgeo_nb as rg
from repgeo_nb.errors import MemoryBudgetError, SchemaError, UnknownName
from repgeo_nb.metrics import AngularCKA, MinibatchCKA
from repgeo_nb.paths import plan as plans
from repgeo_nb.paths.gather import gather
from repgeo_nb.paths.plan import Sizes

torch = pytest.importorskip("torch")
pytest.importorskip("zarr")

M, BATCH = 1500, 100
EXACT = 1e-9
STREAMED = [
    "angular_cka",
    AngularCKA("lange"),
    AngularCKA("biased"),
    "linear_cka_distance",
    "debiased_cka_distance",
    "mean_cca_distance",
    "pwcca_distance",
    "regression_r2_distance",
    "procrustes_distance",
    MinibatchCKA(200, seed=None),
]


class Net(torch.nn.Module):
    """A layer, one that nearly is it, an exact copy, and two that are further on."""

    def __init__(self):
        super().__init__()
        torch.manual_seed(0)
        self.first, self.near = torch.nn.Linear(12, 24), torch.nn.Identity()
        self.copy, self.last = torch.nn.Identity(), torch.nn.Linear(24, 8)

    def forward(self, x):
        first = self.first(x) + 3
        near = self.near(first + 1e-3 * torch.sin(9 * first))
        return self.last(torch.tanh(self.copy(near.clone())))


def stimuli():
    return torch.randn(M, 12, generator=torch.Generator().manual_seed(0))


@pytest.fixture(scope="module")
def both(tmp_path_factory):
    """Activations in memory, and the same on disk."""
    path, labels = tmp_path_factory.mktemp("plan") / "acts.zarr", np.arange(M) % 7
    held = rg.capture(Net(), stimuli(), labels=labels, layers="all", batch_size=BATCH)
    return held, rg.capture(Net(), stimuli(), labels=labels, layers="all", batch_size=BATCH, to=path)


@pytest.fixture
def never_whole(monkeypatch):
    """Nothing fits into memory as a whole, as in stores that are larger than it."""
    whole = Sizes.whole
    monkeypatch.setattr(Sizes, "whole", lambda self, metric: replace(whole(self, metric), nbytes=10**18))


def only(monkeypatch, kind):
    """Leave one of the plans."""
    streamed = plans._streamed
    monkeypatch.setattr(
        plans, "_streamed", lambda *given: [plan for plan in streamed(*given) if plan.kind == kind]
    )


@pytest.mark.parametrize("metric", STREAMED, ids=str)
def test_read_a_few_stimuli_at_a_time_the_numbers_are_those_of_memory(both, never_whole, metric, monkeypatch):
    monkeypatch.setattr(plans, "ROWS", 250)  # several readings, of two chunks each
    held, stored = both
    found = rg.distances(stored, metric)
    np.testing.assert_allclose(found, rg.distances(held, metric), atol=EXACT)
    kind = "batches" if isinstance(metric, MinibatchCKA) else "cross-covariance"
    assert found.attrs["plan"].startswith(f"{kind}: ")
    assert found.attrs["plan"].endswith(
        "188 stimuli at a time" if kind == "batches" else "200 stimuli at a time"
    )


@pytest.mark.parametrize("metric", STREAMED[:5], ids=str)
def test_gram_tiles_from_disk(both, never_whole, metric, monkeypatch):
    only(monkeypatch, "Gram tiles")
    monkeypatch.setattr(plans, "ROWS", 450)
    held, stored = both
    found, expected = rg.distances(stored, metric), rg.distances(held, metric)
    np.testing.assert_allclose(found, expected, atol=1e-12)
    assert found.attrs["plan"].startswith("Gram tiles: ")
    assert "400 stimuli at a time" in found.attrs["plan"]


def test_equal_layers_are_at_0_and_close_ones_keep_their_digits(both, never_whole):
    held, stored = both
    found = rg.distances(stored).set_index(point="layer", point_="layer_")
    expected = rg.distances(held).set_index(point="layer", point_="layer_")
    assert float(found.sel(point="near", point_="copy")) == 0
    near = float(expected.sel(point="first", point_="near"))
    assert 0 < near < 1e-2
    np.testing.assert_allclose(found.sel(point="first", point_="near"), near, rtol=1e-9)


@pytest.mark.parametrize("target", ["label", "last", np.arange(M) % 5, np.linspace(0, 1, M)], ids=str)
def test_a_path_and_its_target_go_through_the_same_stream(both, never_whole, target):
    held, stored = both
    found, expected = (rg.path(acts, target=target).summary() for acts in (stored, held))
    assert found.attrs["plan"].startswith("cross-covariance: ")
    for name in ("step", "turning_angle", "progress", "deviation", "to_target"):
        # turning at steps of 1e-3 rad: rounding of distances over the step
        np.testing.assert_allclose(found[name], expected[name], atol=1e-6 if "ang" in name else 1e-8)


def test_float32_products_take_half_the_time_and_keep_six_digits(both, never_whole):
    held, stored = both
    found = rg.distances(stored, "linear_cka_distance", precision="float32")
    np.testing.assert_allclose(found, rg.distances(held, "linear_cka_distance"), atol=2e-6)


@pytest.mark.parametrize("dtype", ["float16", "bfloat16"])
@pytest.mark.parametrize("metric", ["mean_cca_distance", "pwcca_distance", "yanai_distance"])
def test_the_rounding_of_halves_is_no_direction_of_a_layer(metric, dtype, tmp_path, never_whole):
    """Two maps of the same six directions, rounded to halves: in memory, from disk, and inside capture."""
    kind, rng = getattr(torch, dtype), torch.Generator().manual_seed(0)
    net = torch.nn.ModuleDict({name: torch.nn.Linear(6, n) for name, n in (("a", 40), ("b", 30))}).to(kind)
    with torch.no_grad():
        for weight in net.parameters():
            weight.copy_(torch.randn(weight.shape, generator=rng))
    net.forward = lambda x: (net["a"](x), net["b"](x))[1]
    x = torch.randn(M, 6, generator=rng).to(kind)
    held = rg.capture(net, x, layers=["a", "b"])
    stored = rg.capture(net, x, layers=["a", "b"], to=tmp_path / "acts.zarr")
    expected = rg.distances(held, metric)
    assert expected[0, 1] < 1e-4, "every direction of one is one of the other"
    np.testing.assert_allclose(rg.distances(stored, metric), expected, atol=EXACT)
    moments = rg.accumulate.Moments("float64")
    rg.capture(net, x, layers=["a", "b"], accumulate=moments)
    np.testing.assert_allclose(moments.result(metric), expected, atol=EXACT)
    given = {name: torch.as_tensor(held[name].values).to(kind) for name in ("a", "b")}
    np.testing.assert_allclose(
        rg.accumulate.Moments("float64").update(given).result(metric), expected, atol=EXACT
    )


def test_what_fits_is_read_and_computed_as_ever(both):
    held, stored = both
    for metric in ("angular_cka", "rsa_distance"):
        found, expected = rg.distances(stored, metric), rg.distances(held, metric)
        np.testing.assert_array_equal(found, expected)
        assert found.attrs["plan"] == "in memory: 552 kB read"
        assert "plan" not in expected.attrs


def test_paths_of_stored_layers_have_all_that_others_have(both):
    held, stored = both
    found, expected = (rg.path(acts, "euclidean_shape", target="label") for acts in (stored, held))
    np.testing.assert_array_equal(found.turning_angle(), expected.turning_angle())
    np.testing.assert_array_equal(found.points()[2], expected.points()[2])
    some = rg.path(rg.select(stored, stimulus=slice(0, 100)), target="label")
    more = rg.path(rg.select(held, stimulus=slice(0, 100)), target="label")
    found, expected = (rg.bootstrap(path, n=100, seed=0) for path in (some, more))
    np.testing.assert_array_equal(found["length"], expected["length"])


def test_the_plan_with_fewest_operations_that_fits_is_taken():
    def kinds(m, widths, memory):
        sizes = Sizes(m, widths, 4, 4 * sum(widths), 100)
        fitting = [p for p in plans._streamed(AngularCKA(), sizes, memory) if p.nbytes <= memory]
        return [p.kind for p in sorted(fitting, key=lambda p: p.operations)]

    # 20 layers of 512 units: equal at L d^2 / (d + L) = 9850 stimuli, a little more as pairs count once
    assert kinds(8000, (512,) * 20, 4e9)[0] == "Gram tiles"
    assert kinds(12_000, (512,) * 20, 4e9)[0] == "cross-covariance"
    assert kinds(10**6, (512,) * 10, 4e9)[0] == "cross-covariance"
    assert kinds(5000, (100_000,) * 10, 4e9) == ["Gram tiles"]  # 8 TB of covariances
    assert kinds(12_000, (512,) * 20, 5e8) == ["Gram tiles"]


def test_tiles_of_any_memory_fit_into_it():
    sizes = Sizes(50_000, (512,) * 10, 4, 20_480, 256)
    for memory in (3e7, 1e8, 1e9):
        made = sizes.tiles(memory)
        assert made.nbytes <= memory
        assert made.rows < 256 or made.rows % 256 == 0
    assert sizes.tiles(1e9).read < sizes.tiles(3e7).read


def test_a_plan_takes_no_more_memory_than_it_says(tmp_path, never_whole, monkeypatch):
    """As the allocator counts it: 24 MB of layers by each plan within the 8 to 30 MB that were told."""
    net = torch.nn.Sequential(*(torch.nn.Linear(n, k) for n, k in ((64, 300), (300, 200), (200, 500))))
    x = torch.randn(6000, 64, generator=torch.Generator().manual_seed(0))
    stored = rg.capture(net, x, to=tmp_path / "acts.zarr", layers=["0", "1", "2"], batch_size=250)
    streamed = plans._streamed
    for kind, metric in (
        ("cross-covariance", "angular_cka"),
        ("cross-covariance", "mean_cca_distance"),
        ("Gram tiles", "angular_cka"),
        ("batches", MinibatchCKA(500, seed=None)),
    ):
        with monkeypatch.context() as patch:
            patch.setattr(
                plans, "_streamed", lambda *given, of=kind: [p for p in streamed(*given) if p.kind == of]
            )
            metric = rg.metrics.get_metric(metric)
            entries = gather(stored, ["Sequential"], None, 1)
            told = plans.choose_plan(metric, entries, 30 * 10**6)
            tracemalloc.start()
            rg.distances(stored, metric, memory=30 * 10**6)
            peak = tracemalloc.get_traced_memory()[1]
            tracemalloc.stop()
        assert told.kind == kind
        assert told.nbytes <= 30 * 10**6
        assert peak <= told.nbytes + 2 * 10**6, kind  # ids, chunks on their way
        assert peak > told.nbytes / 8, "the arithmetic is not far off"


def test_close_pairs_are_read_again_within_the_memory_that_is_allowed(tmp_path, never_whole, monkeypatch):
    only(monkeypatch, "cross-covariance")
    rng, m = np.random.default_rng(0), 6000
    x, wide = rng.standard_normal((m, 50)), rng.standard_normal((m, 1200))
    held = {"wide": wide, "first": x, "near": x + 1e-3 * rng.standard_normal((m, 50))}
    held = {name: values.astype("float32") for name, values in held.items()}
    acts = rg.from_arrays(held, stimulus=[str(k) for k in range(m)])
    rg.save(acts, tmp_path / "acts.zarr")
    stored = rg.open(tmp_path / "acts.zarr")
    tracemalloc.start()
    found = rg.distances(stored, memory=10**8)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    expected = rg.distances(acts)
    np.testing.assert_allclose(found[1, 2], expected[1, 2], rtol=1e-9)
    assert expected[1, 2] < 1e-2
    assert peak <= 10**8 + 2 * 10**6, "two tiles of all stimuli that are read at a time take 92 MB"


def test_the_plan_of_a_million_stimuli_on_small_numbers():
    """100 layers by batches, on two machines: the numbers and the state that the arithmetic counts on."""
    rng, layers, batch = np.random.default_rng(0), 100, 50
    base = rng.standard_normal((400, 6)).astype("float32")
    maps = [rng.standard_normal((6, 12)).astype("float32") for _ in range(layers)]
    acts = {f"layer{k}": np.tanh(base @ one) for k, one in enumerate(maps)}
    machines = [rg.accumulate.BatchCKA(), rg.accumulate.BatchCKA()]
    for n, start in enumerate(range(0, 400, batch)):
        machines[n % 2].update({name: x[start : start + batch] for name, x in acts.items()})
    found = machines[0].merge(machines[1]).result(angle=True)
    held = rg.from_arrays(acts, stimulus=[str(k) for k in range(400)])
    expected = np.arccos(np.clip(1 - rg.distances(held, MinibatchCKA(batch, seed=None)), -1, 1))
    np.testing.assert_allclose(np.cos(found.distance), np.cos(expected), atol=1e-12)
    whole = rg.distances(held)
    off = (found.distance - whole).values[np.triu_indices(layers, 1)]
    said = found.sd.values[np.triu_indices(layers, 1)]
    assert np.sqrt(np.mean(off**2)) < 3 * np.sqrt(np.mean(said**2)), "the error bars say how far it is off"
    state = sum(one.nbytes for one in machines[0]._products)
    assert state == 8 * layers**2 * (400 // batch)


@pytest.mark.parametrize("where", [0, 1], ids=["memory", "disk"])
def test_no_other_precision_is_known(both, where):
    with pytest.raises(UnknownName, match=r"precision: expected .* got .banana."):
        rg.distances(both[where], precision="banana")


def test_the_memory_that_is_named_is_enough(both):
    """Also where reading all of it takes the least."""
    for metric in ("angular_cka", "linear_cka_distance", "procrustes_distance"):
        with pytest.raises(MemoryBudgetError) as raised:
            rg.distances(both[1], metric, memory="10 kB")
        enough = re.search(r'memory="(.*)"', str(raised.value))[1]
        assert rg.distances(both[1], metric, memory=enough).attrs["plan"]


# ---- landmarks


def test_landmarks_are_recorded_and_their_error_is_that_against_all(both):
    """Over ten seeds the root mean square error is as the attr says, within a factor of two."""
    held, stored = both
    expected, above = rg.distances(held), np.triu_indices(5, 1)
    errors, told = [], []
    for seed in range(10):
        found = rg.distances(stored, landmarks=300, seed=seed)
        assert found.attrs["landmarks"] == f"300 of {M} stimuli, seed {seed}"
        assert found.attrs["n_stimuli"] == 300
        errors.append((found - expected).values[above])
        told.append(found.attrs["landmark_error"])
    error, said = np.sqrt(np.mean(np.square(errors))), np.sqrt(np.mean(np.square(told)))
    assert 0.6 < said / error < 1.6
    assert rg.distances(held, landmarks=M).attrs["landmark_error"] == 0
    again = rg.distances(held, landmarks=300, seed=0)
    np.testing.assert_array_equal(again, rg.distances(stored, landmarks=300, seed=0))


def test_targets_follow_the_landmarks(both):
    held, stored = both
    labels = np.arange(M) % 7
    ids = stored.stimulus.values
    named = rg.path(stored, target="label", landmarks=400)
    assert named.attrs["landmarks"] == f"400 of {M} stimuli, seed 0"
    shuffled = np.random.default_rng(0).permutation(M)
    array = rg.schema.column(held, "label").isel(stimulus=shuffled)
    for target in (labels, labels.tolist(), torch.as_tensor(labels), array):
        found = rg.path(stored, target=target, landmarks=400)
        np.testing.assert_allclose(found.to_target(), named.to_target(), atol=1e-12)
    assert len(ids) == M


def test_geodesics_of_too_many_stimuli_name_the_remedy(both):
    stored = both[1]
    with pytest.raises(MemoryBudgetError, match=r"1500 stimuli and .* Use a random subset .* landmarks=750"):
        rg.distances(stored, "affine_invariant", memory="100 kB")
    with pytest.raises(MemoryBudgetError, match=r"landmarks=750"):
        rg.path(stored, AngularCKA(kernel=rg.kernels.Laplace()), memory="100 kB")
    found = rg.path(stored, "affine_invariant", landmarks=60)
    assert np.isfinite(found.turning_angle()[1:-1]).any()
    with pytest.raises(MemoryBudgetError, match=r"MinibatchCKA\(..., seed=None\)"):
        rg.distances(stored, MinibatchCKA(100), memory="100 kB")
    for odd in (3, M + 1, 2.5, True):
        with pytest.raises(SchemaError, match="landmarks: expected a whole number from 4 to 1500"):
            rg.distances(stored, landmarks=odd)


# ---- faults


def test_a_value_that_is_not_finite_is_named(tmp_path, never_whole):
    class Bad(Net):
        def forward(self, x):
            out = super().forward(x)
            out[3] = float("nan") if float(x[0, 0]) == float(stimuli()[1200, 0]) else out[3]
            return out

    stored = rg.capture(
        Bad(), stimuli(), to=tmp_path / "acts.zarr", batch_size=BATCH, layers=["near", "output"]
    )
    with pytest.raises(SchemaError, match=r"layer 'output' of model 'Bad'.* The first is in row 1203"):
        rg.distances(stored)


def test_a_client_is_one_of_dask(both):
    with pytest.raises(SchemaError, match=r"client: expected a dask\.distributed Client, got str"):
        rg.distances(both[1], client="localhost:8786")
