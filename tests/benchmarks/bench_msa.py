"""MSA of two networks against a loop over points, and against the QR calls it cannot do without.

``python -m tests.benchmarks msa``. 20 000 points, 100 units, two directions, float64.
"""

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")  # before numpy starts its pool
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from collections.abc import Iterator
from typing import Any

import numpy as np

from .measure import best_ratio

Row = tuple[str, str, str, bool | None]
POINTS, WIDTH, DIRECTIONS = 20_000, 100, 2
LOOP_BOUND, QR_BOUND = 6.0, 2.0


def jacobians() -> tuple[np.ndarray, np.ndarray]:
    """Of two networks at all points, (point, unit, direction)."""
    rng = np.random.default_rng(0)
    first, second = rng.standard_normal((2, POINTS, WIDTH, DIRECTIONS))
    return first, second


def rows() -> Iterator[Row]:
    """(name, value, bound, ok) of every figure; see `tests.benchmarks`."""
    from repgeo_nb import msa

    first, second = jacobians()
    size = f"{POINTS} points, width {WIDTH}, m = {DIRECTIONS}"

    def plain() -> float:
        return float(msa.spectral_ratio(first, second, factors=True).mean())

    ratio, least = best_ratio(lambda: loop(first, second), plain)
    name = f"MSA of two networks, {size}: times faster than a loop with eigh ({least:.3f} s)"
    yield name, f"{ratio:.1f}x", f"{LOOP_BOUND:g}x", ratio >= LOOP_BOUND

    def factorise() -> None:
        np.linalg.qr(first, mode="r")
        np.linalg.qr(second, mode="r")

    ratio, least = best_ratio(plain, factorise)
    name = f"MSA of two networks, {size}: over the two QR calls alone ({least:.3f} s)"
    yield name, f"{ratio:.2f}x", f"{QR_BOUND:g}x", ratio <= QR_BOUND
    yield from labelled_rows(first, second, factorise)


def loop(first: np.ndarray, second: np.ndarray) -> float:
    """The same mean with scipy's generalised eigenproblem, point by point."""
    from scipy.linalg import eigh

    total = 0.0
    for j, k in zip(first, second, strict=True):
        values = eigh(j.T @ j, k.T @ k, eigvals_only=True)
        total += 1 - np.sqrt(values[0] / values[-1])
    return total / len(first)


def labelled_rows(first: np.ndarray, second: np.ndarray, factorise: Any) -> Iterator[Row]:
    """The labelled comparison: fields, companions, weights, alignment by id."""
    import repgeo_nb as rg

    ids, names = [f"p{i}" for i in range(POINTS)], ["x", "y"]
    a, b = (
        rg.frames.from_arrays(
            {"hidden": np.swapaxes(j, -1, -2)}, stimulus=ids, direction=names, name=name
        )
        for name, j in (("a", first), ("b", second))
    )  # fmt: skip
    ratio, _ = best_ratio(lambda: rg.msa.compare(a, b), factorise)
    name = "the same by labelled frames, all fields (msa.compare): over the two QR calls alone"
    yield name, f"{ratio:.2f}x", f"{QR_BOUND:g}x", ratio <= QR_BOUND


if __name__ == "__main__":
    from tests.benchmarks.__main__ import table

    print(table(list(rows())))
