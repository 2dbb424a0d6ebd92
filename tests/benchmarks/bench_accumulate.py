"""Accumulators against the peak of matrix products. ``python -m tests.benchmarks.bench_accumulate``."""

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")  # before numpy starts its pool
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from collections.abc import Iterator

import numpy as np

from .measure import best_ratio

Row = tuple[str, str, str, bool | None]
LAYERS, BATCH, WIDTH = 10, 1000, 512
PEAK_BOUND = 0.6


def rows() -> Iterator[Row]:
    """(name, value, bound, ok) of every figure; see `tests.benchmarks`."""
    from repgeo_nb.accumulate import BatchCKA, Moments

    rng = np.random.default_rng(0)
    batch = {f"layer{k}": rng.standard_normal((BATCH, WIDTH), dtype=np.float32) + 3 for k in range(LAYERS)}
    square = rng.standard_normal((2048, 2048), dtype=np.float32)

    def peak() -> None:
        square @ square

    moments = Moments().update(batch)
    # every pair of layers once: rows of one against itself and all later ones
    needed = 2 * BATCH * WIDTH**2 * LAYERS * (LAYERS + 1) / 2
    ratio, least = best_ratio(lambda: moments.update(batch), peak)
    share = needed / (2 * 2048**3) / ratio
    name = f"Moments, {LAYERS} layers of width {WIDTH}, batches of {BATCH}, float32 in, float64 sums"
    yield (
        f"{name} (peak: 2048^3 in {least:.2f} s)",
        f"{share:.0%} of GEMM peak",
        f"{PEAK_BOUND:.0%}",
        share >= PEAK_BOUND,
    )

    cka = BatchCKA().update(batch)
    per_gram = 2 * BATCH**2 * WIDTH * LAYERS / 2  # upper tiles of one Gram matrix a layer
    double = square.astype(np.float64)

    def double_peak() -> None:
        double @ double

    ratio, least = best_ratio(lambda: cka.update(batch), double_peak)
    share = per_gram / (2 * 2048**3) / ratio
    yield (
        f"BatchCKA, the same, products in float64 (peak: 2048^3 in {least:.2f} s)",
        f"{share:.0%} of its peak",
        "-",
        None,
    )


if __name__ == "__main__":
    for row in rows():
        print(*row, sep=" | ")
