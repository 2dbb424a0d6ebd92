"""The same plan on the workers of a cluster: equal numbers, whatever becomes of a worker."""

import os
import signal
import time

import numpy as np
import pytest

import repgeo_nb as rg
from repgeo_nb.accumulate import BatchCKA, Moments
from repgeo_nb.errors import SchemaError, UnsupportedByGeometry
from repgeo_nb.metrics import MinibatchCKA
from repgeo_nb.paths import plan as plans
from repgeo_nb.paths import stream
from repgeo_nb.paths.gather import Entry

torch = pytest.importorskip("torch")
pytest.importorskip("zarr")
distributed = pytest.importorskip("distributed")

M, BATCH, EXACT = 1200, 100, 1e-9


@pytest.fixture(scope="module")
def both(tmp_path_factory):
    path, labels = tmp_path_factory.mktemp("cluster") / "acts.zarr", np.arange(M) % 10
    net, images = rg.nets.resnet8(width=2, seed=0), torch.rand(M, 1, 8, 8)
    held = rg.capture(net, images, labels=labels, reducer="mean")
    return held, rg.capture(net, images, labels=labels, reducer="mean", batch_size=BATCH, to=path)


@pytest.fixture
def threads():
    """Workers that are threads of this process."""
    with (
        distributed.LocalCluster(n_workers=2, processes=False, dashboard_address=":0") as cluster,
        distributed.Client(cluster) as client,
    ):
        yield client


@pytest.fixture(scope="module")
def processes():
    """Two worker processes, started once."""
    with (
        distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=":0") as cluster,
        distributed.Client(cluster) as client,
    ):
        yield client


@pytest.mark.parametrize(
    "metric", ["angular_cka", "mean_cca_distance", MinibatchCKA(100, seed=None)], ids=str
)
def test_two_workers_give_the_numbers_of_memory(both, processes, metric, monkeypatch):
    monkeypatch.setattr(plans, "ROWS", 200)  # six tasks
    held, stored = both
    found, expected = rg.distances(stored, metric, client=processes), rg.distances(held, metric)
    np.testing.assert_allclose(found, expected, atol=EXACT)
    assert "in memory" not in found.attrs["plan"]


def test_threads_tiles_and_activations_in_memory(both, threads, monkeypatch):
    held, stored = both
    expected = rg.distances(held)
    monkeypatch.setattr(stream, "TRAVELS", 100_000)
    np.testing.assert_allclose(rg.distances(held, client=threads), expected, atol=EXACT)
    monkeypatch.setattr(plans, "ROWS", 500)
    streamed = plans._streamed
    monkeypatch.setattr(plans, "_streamed", lambda *given: streamed(*given)[:1])
    found = rg.distances(stored, client=threads)
    assert found.attrs["plan"].startswith("Gram tiles")
    np.testing.assert_allclose(found, expected, atol=1e-12)


def test_a_path_by_a_cluster(both, threads):
    held, stored = both
    found, expected = rg.path(stored, target="label", client=threads), rg.path(held, target="label")
    np.testing.assert_allclose(found.to_target(), expected.to_target(), atol=EXACT)
    assert found.attrs["plan"].startswith("cross-covariance: ")


def test_a_worker_that_is_killed_changes_nothing(both, processes, monkeypatch):
    """One of two workers dies in the midst of the sums; another one takes over."""
    held, stored = both
    monkeypatch.setattr(plans, "ROWS", 100)  # twelve tasks
    victims, submit = list(processes.run(os.getpid).values()), processes.submit
    asked, undone = [], []

    def slowly(make, *task):
        time.sleep(0.1)
        return make(*task)

    def submitting(make, *task, **options):
        asked.append(submit(slowly, make, *task, **options))
        if len(asked) == 20:  # all sums and some of the additions are on their way
            time.sleep(0.3)
            undone.extend(future for future in asked if not future.done())
            os.kill(victims[0], signal.SIGKILL)
        return asked[-1]

    monkeypatch.setattr(processes, "submit", submitting)
    found = rg.distances(stored, client=processes)
    np.testing.assert_allclose(found, rg.distances(held), atol=EXACT)
    assert len(undone) > 5
    assert victims[0] not in processes.run(os.getpid).values()


def test_what_is_no_sum_over_stimuli_is_refused(both, threads):
    with pytest.raises(
        UnsupportedByGeometry, match=r"a sum over stimuli .*, got rsa_distance; leave client="
    ):
        rg.distances(both[1], "rsa_distance", client=threads)


@pytest.mark.parametrize("metric", ["angular_cka", "rsa_distance", "affine_invariant"])
def test_landmarks_are_read_by_the_workers_and_computed_here(both, processes, metric, monkeypatch):
    stored, submitted, submit = both[1], [], processes.submit

    def submitting(make, *task, **options):
        submitted.append(make)
        return submit(make, *task, **options)

    monkeypatch.setattr(processes, "submit", submitting)
    given = {"metric": metric, "layers": "block*", "landmarks": 60, "seed": 3}
    found = rg.distances(stored, client=processes, **given)
    assert submitted == [Entry.read] * found.sizes["point"]
    expected = rg.distances(stored, **given)
    np.testing.assert_array_equal(found, expected)
    assert found.attrs == expected.attrs
    assert found.attrs["landmark_error"] > 0


def test_landmarks_of_a_path_by_a_cluster(both, threads):
    held, stored = both
    given = {"target": "label", "landmarks": 60, "client": threads}
    paths = [rg.path(acts, "affine_invariant", **given) for acts in (held, stored)]
    expected = rg.path(stored, "affine_invariant", target="label", landmarks=60)
    for found in paths:
        np.testing.assert_allclose(found.to_target(), expected.to_target(), rtol=1e-4)  # float32 layers
        assert found.attrs["landmarks"] == f"60 of {M} stimuli, seed 0"
        assert found.attrs["landmark_error"] > 0


def test_a_value_that_is_not_finite_in_the_first_stimuli_is_named(tmp_path, threads, monkeypatch):
    monkeypatch.setattr(plans, "ROWS", 100)
    net, x = torch.nn.Sequential(torch.nn.Linear(3, 4), torch.nn.Linear(4, 2)), torch.rand(400, 3)
    x[7] = torch.nan
    stored = rg.capture(net, x, to=tmp_path / "acts.zarr", batch_size=100, layers=["0", "1"])
    monkeypatch.setattr(plans, "_streamed", lambda metric, sizes, memory: [sizes.covariance(memory)])
    with pytest.raises(SchemaError, match=r"layer '0' of model 'Sequential'.* The first is in row 7"):
        rg.distances(stored, client=threads)
    with pytest.raises(SchemaError, match=r"layer '0' of model 'Sequential': expected finite .*, got NaN"):
        rg.distances(stored, client=threads, landmarks=400)


def test_sums_of_a_task_can_be_made_again(both):
    """As after the loss of a worker: what they start from is as it was."""
    given = {"x": np.random.default_rng(0).standard_normal((50, 3))}
    for of in (Moments(), BatchCKA()):
        start = stream.Sums(of, np.zeros((1, 1), dtype=bool))
        made = [stream.sums_of(start, [given], ["x"], 0) for _ in range(2)]
        assert [one.of.n_stimuli for one in made] == [50, 50]
        assert start.of.n_stimuli == 0
