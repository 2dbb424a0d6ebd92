"""Intervals against recomputing each resample. ``python -m tests.benchmarks.bench_bootstrap``."""

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")  # before numpy starts its pool
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np

from .measure import best_ratio, cpu

Row = tuple[str, str, str, bool | None]
LAYERS, STIMULI, WIDTH, DRAWS = 14, 300, 512, 1000
SOME = 10  # resamples that are recomputed; the rest costs as much
BOUND = 30


def rows() -> Iterator[Row]:
    """(name, value, bound, ok) of every figure; see `tests.benchmarks`."""
    from repgeo_nb.intervals import bootstrap
    from repgeo_nb.metrics import AngularCKA

    for estimator in ("song", "lange", "biased"):
        path = network(AngularCKA(estimator))

        def fast(path: Any = path) -> object:
            return bootstrap(path, n=DRAWS, progress=False)

        ratio, least = best_ratio(lambda path=path: recompute(path), fast)
        ratio *= DRAWS / SOME
        name = f"bootstrap ({estimator}), {LAYERS} layers of {STIMULI} x {WIDTH}, {DRAWS} resamples"
        yield f"{name}, against recomputing", f"{ratio:.0f}x ({least:.2f} s)", f"{BOUND}x", ratio >= BOUND
    yield from stability_rows()


def stability_rows() -> Iterator[Row]:
    """Time of a study of all numbers against the number of stimuli."""
    from repgeo_nb.intervals import stability

    acts = activations()
    least = min(cpu(lambda: stability(acts, target="label", progress=False), 1) for _ in range(3))
    name = f"stability, {LAYERS} layers of {STIMULI} x {WIDTH}, 6 sizes of 50 subsets"
    yield name, f"{least:.2f} s", "", None


def activations() -> Any:
    """Layers which drift from a random input, and labels."""
    import repgeo_nb as rg

    rng = np.random.default_rng(0)
    labels = np.arange(STIMULI) % 10
    x = rng.standard_normal((10, WIDTH))[labels] * 0.5 + rng.standard_normal((STIMULI, WIDTH))
    layers = {}
    for k in range(LAYERS):
        layers[f"layer{k:02d}"] = x
        x = x + 0.7 * np.tanh(x @ rng.standard_normal((WIDTH, WIDTH)) / np.sqrt(WIDTH))
    return rg.from_arrays(layers, stimulus=[f"s{i}" for i in range(STIMULI)], labels=labels, name="net")


def network(metric: Any) -> Any:
    """Path of `LAYERS` layers and the labels."""
    import repgeo_nb as rg

    return rg.path(activations(), metric, target="label")


def recompute(path: Any) -> None:
    """Distances and quantities of some resamples from the activations, without any labelling."""
    from repgeo_nb.paths import quantities
    from repgeo_nb.paths.classes import WHOLES

    rng = np.random.default_rng(0)
    matrices = [entry.matrix for entry in (*path.entries, path.goal)]
    for _ in range(SOME):
        drawn = rng.integers(STIMULI, size=STIMULI)
        table = replace(path.table, distances=path.metric.table([x[drawn] for x in matrices]))
        for name in quantities.available(table):
            quantities.per_layer(table, path.model, name, STIMULI)
        for name in WHOLES:
            getattr(quantities, name)(table, path.model)


if __name__ == "__main__":
    from tests.benchmarks.__main__ import table

    print(table(list(rows())))
