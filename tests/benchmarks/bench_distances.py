"""All-pairs angular CKA: cost over the floor, memory. ``python -m tests.benchmarks.bench_distances``."""

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")  # before numpy starts its pool
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import json
import subprocess
import sys
from collections.abc import Iterator

import numpy as np

from .measure import best_ratio

Row = tuple[str, str, str, bool | None]
LAYERS, STIMULI, WIDTH = 20, 1000, 512
TIME_BOUND = 1.5
MEMORY_BOUND = 60e6


def rows() -> Iterator[Row]:
    """(name, value, bound, ok) of every figure; see `tests.benchmarks`."""
    yield from time_rows()
    yield from memory_rows()


# ---- time


def time_rows() -> Iterator[Row]:
    """Each estimator against a Gram matrix per layer and one product of them all, in memory held ready."""
    from repgeo_nb.metrics import AngularCKA

    rng = np.random.default_rng(0)
    layers = [rng.standard_normal((STIMULI, WIDTH)) for _ in range(LAYERS)]
    grams = np.empty((LAYERS, STIMULI * STIMULI))

    def floor() -> None:
        for row, x in zip(grams, layers, strict=True):
            np.matmul(x, x.T, out=row.reshape(STIMULI, STIMULI))
        grams @ grams.T

    for estimator in ("song", "lange", "biased"):
        metric = AngularCKA(estimator)
        ratio, least = best_ratio(lambda metric=metric: metric.table(layers), floor)
        name = (
            f"angular CKA ({estimator}), {LAYERS} layers of {STIMULI} x {WIDTH}, over floor ({least:.2f} s)"
        )
        yield name, f"{ratio:.2f}x", f"{TIME_BOUND}x", ratio <= TIME_BOUND


# ---- memory

PROBE = """
import json, re, sys, tracemalloc
from pathlib import Path
import numpy as np
from repgeo_nb.metrics import AngularCKA

def status(field):  # of this process alone: ru_maxrss may still hold the parent's peak
    file = Path("/proc/self/status")
    return int(re.search(field + r":\\s+(\\d+) kB", file.read_text())[1]) * 1024 if file.exists() else 0

m, n, n_layers = json.loads(sys.argv[1])
rng = np.random.default_rng(0)
AngularCKA().table([rng.standard_normal((50, 8)) for _ in range(2)])  # whatever the first call loads
layers = [rng.standard_normal((m, n)) for _ in range(n_layers)]
before = status("VmRSS")
AngularCKA().table(layers)
resident = status("VmHWM") - before
tracemalloc.start()
AngularCKA().table(layers)
print(json.dumps([resident, tracemalloc.get_traced_memory()[1]]))
"""


def memory(m: int) -> tuple[int, int]:
    """Peak above the activations in a process of its own, as resident memory and as traced; bytes."""
    run = [sys.executable, "-c", PROBE, json.dumps([m, WIDTH, LAYERS])]
    done = subprocess.run(run, check=True, capture_output=True, text=True)
    resident, traced = json.loads(done.stdout)
    return resident, traced


def memory_rows() -> Iterator[Row]:
    """Below 60 MB at 1000 stimuli, not over twice that bound at 4000."""
    for m, bound in ((STIMULI, MEMORY_BOUND), (4 * STIMULI, 2 * MEMORY_BOUND)):
        resident, traced = memory(m)
        name = f"memory of angular CKA above the activations, {LAYERS} layers of {m} x {WIDTH}"
        value = f"{resident / 1e6:.0f} MB (traced {traced / 1e6:.0f})"
        yield name, value, f"{bound / 1e6:.0f} MB", max(resident, traced) < bound


if __name__ == "__main__":
    from tests.benchmarks.__main__ import table

    print(table(list(rows())))
