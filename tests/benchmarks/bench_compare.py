"""Comparing layers: what one factorisation per layer saves. ``python -m tests.benchmarks compare``.

20 rectified layers of 2000 stimuli and 256 units, float64. "From scratch" factorises both layers of each pair
anew, by the same formulas.
"""

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")  # before numpy starts its pool
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from collections.abc import Iterator

import numpy as np

from .measure import best_ratio, cpu

Row = tuple[str, str, str, bool | None]
LAYERS, STIMULI, WIDTH = 20, 2000, 256
PAIRS_TIMED = 10  # of the pairs from scratch, spread over the table
SHUFFLES = 40  # of a thousand: every one is the same work

PWCCA_BOUND, CKA_BOUND, SHUFFLE_BOUND = 4.0, 1.3, 1.2


def layers() -> list[np.ndarray]:
    """Rectified layers that share something."""
    rng = np.random.default_rng(0)
    shared = rng.standard_normal((STIMULI, 40))
    return [
        np.maximum(shared @ rng.standard_normal((40, WIDTH)) + 4 * rng.standard_normal((STIMULI, WIDTH)), 0)
        for _ in range(LAYERS)
    ]


def rows() -> Iterator[Row]:
    """(name, value, bound, ok) of every figure; see `tests.benchmarks`."""
    made = layers()
    yield pwcca_row(made)
    yield from reuse_rows(made)
    yield cka_row(made)
    yield shuffle_row(made)


def pwcca_row(made: list[np.ndarray]) -> Row:
    """All pairs in both directions, over each pair from scratch."""
    from repgeo_nb.metrics import PWCCA
    from repgeo_nb.metrics.factors import CACHE

    measure = PWCCA()
    every = [(i, j) for i in range(LAYERS) for j in range(i)]
    some = every[:: len(every) // PAIRS_TIMED]

    def whole() -> None:
        CACHE.clear()
        measure.table(made)

    def scratch() -> None:
        for i, j in some:
            CACHE.clear()
            measure.score(measure.prepare(made[i]), measure.prepare(made[j]))

    times = [(cpu(scratch, 1) * len(every) / len(some), cpu(whole, 1)) for _ in range(5)]
    least = np.min(times, axis=0)
    ratio = float(least[0] / least[1])
    name = f"PWCCA both ways, {len(every)} pairs, times faster than pair by pair ({least[1]:.2f} s)"
    return name, f"{ratio:.1f}x", f"{PWCCA_BOUND:g}x", ratio >= PWCCA_BOUND


def reuse_rows(made: list[np.ndarray]) -> Iterator[Row]:
    """Factorisations that a second measure of the same layers costs."""
    from repgeo_nb.metrics import PWCCA, MeanCCA
    from repgeo_nb.metrics.factors import CACHE

    CACHE.clear()
    MeanCCA().table(made)
    first = CACHE.info().misses
    PWCCA().table(made)
    second = CACHE.info().misses - first
    yield f"factorisations of {LAYERS} layers for a first measure", str(first), str(LAYERS), first == LAYERS
    yield "factorisations for a second measure", str(second), "0", second == 0


def cka_row(made: list[np.ndarray]) -> Row:
    """All pairs of linear CKA over a Gram matrix per layer and one product of all, in memory held ready."""
    from repgeo_nb.metrics import LinearCKA

    grams = np.empty((LAYERS, STIMULI * STIMULI))
    centred = [x - x.mean(axis=0) for x in made]

    def floor() -> None:
        for row, x in zip(grams, centred, strict=True):
            np.matmul(x, x.T, out=row.reshape(STIMULI, STIMULI))
        grams @ grams.T

    ratio, least = best_ratio(lambda: LinearCKA().table(made), floor)
    name = f"linear CKA, all pairs of {LAYERS} layers of {STIMULI} x {WIDTH}, over floor ({least:.2f} s)"
    return name, f"{ratio:.2f}x", f"{CKA_BOUND}x", ratio <= CKA_BOUND


def shuffle_row(made: list[np.ndarray]) -> Row:
    """Shuffles of one pair over as many products Ux' [shuffled Uy] with their decomposition."""
    from repgeo_nb.metrics import PWCCA

    measure = PWCCA()
    a, b = (measure.prepare(x) for x in made[:2])
    rng = np.random.default_rng(0)
    orders = [rng.permutation(STIMULI) for _ in range(SHUFFLES)]

    def floor() -> None:
        for order in orders:
            np.linalg.svd(a.u.T @ b.u[order], full_matrices=False)

    ratio, least = best_ratio(lambda: measure.shuffled(a, b, orders), floor)
    each = 1000 * least / SHUFFLES
    name = f"{SHUFFLES} shuffles of a pair, PWCCA, over products and their SVD ({each:.0f} ms each)"
    return name, f"{ratio:.2f}x", f"{SHUFFLE_BOUND}x", ratio <= SHUFFLE_BOUND


if __name__ == "__main__":
    from tests.benchmarks.__main__ import table

    print(table(list(rows())))
