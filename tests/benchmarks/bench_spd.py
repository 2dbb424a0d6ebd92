"""Affine-invariant distances: joint column space against m x m. ``python -m tests.benchmarks.bench_spd``."""

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")  # before numpy starts its pool
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import itertools
from collections.abc import Iterator

import numpy as np
import scipy.linalg

from .measure import best_ratio

Row = tuple[str, str, str, bool | None]
LAYERS, STIMULI, WIDTH = 4, 1000, 64  # joint rank of a pair: 128
SPEED_BOUND, ERROR_BOUND = 10, 1e-10
PAIRS = LAYERS * (LAYERS - 1) // 2


def rows() -> Iterator[Row]:
    """(name, value, bound, ok) of every figure; see `tests.benchmarks`."""
    from repgeo_nb.metrics import AffineInvariant

    rng = np.random.default_rng(0)
    metric = AffineInvariant()
    layers = [rng.standard_normal((STIMULI, WIDTH)) for _ in range(LAYERS)]
    points = [metric.point(x) for x in layers]
    ratio, least = best_ratio(lambda: metric.table(layers), lambda: generalised(points))
    name = f"affine-invariant, {PAIRS} pairs of {STIMULI} x {WIDTH}, faster than eigh(A, B)"
    name += f" ({least / PAIRS:.3f} s a pair)"
    yield name, f"{1 / ratio:.0f}x", f"{SPEED_BOUND}x", 1 / ratio >= SPEED_BOUND
    whole = metric.geometry.pairwise(points)
    off = ~np.eye(LAYERS, dtype=bool)
    error = float(np.max(np.abs(metric.table(layers) - whole)[off] / whole[off]))
    yield "the same distances as m x m, relative", f"{error:.0e}", f"{ERROR_BOUND:.0e}", error <= ERROR_BOUND

    wide = [rng.standard_normal((STIMULI, 512)) for _ in range(3)]
    points = [metric.point(x) for x in wide]
    ratio, least = best_ratio(lambda: metric.table(wide), lambda: generalised(points))
    name = f"affine-invariant, 3 pairs of {STIMULI} x 512 (m x m), with Gram matrices, over eigh(A, B)"
    yield name, f"{ratio:.2f}x ({ratio * least / 3:.2f} s a pair)", "-", None


def generalised(points: list[np.ndarray]) -> np.ndarray:
    """Distances of all pairs by the generalised eigenvalues of the full matrices."""
    spectra = [scipy.linalg.eigh(a, b, eigvals_only=True) for a, b in itertools.combinations(points, 2)]
    return np.linalg.norm(np.log(spectra), axis=1)


if __name__ == "__main__":
    from tests.benchmarks.__main__ import table

    print(table(list(rows())))
