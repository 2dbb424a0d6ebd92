"""Tables of the shape metrics over full SVDs. ``python -m tests.benchmarks.bench_shape``.

The plain way takes a singular value decomposition with vectors per pair, and for p principal axes one per
layer. A table of 20 layers has 190 pairs; the pairs of 12 layers are timed, and as many layers are prepared
as belong to them in that table.
"""

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")  # before numpy starts its pool
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from collections.abc import Iterator
from itertools import combinations

import numpy as np

from .measure import best_ratio

Row = tuple[str, str, str, bool | None]
STIMULI, WIDTH, AXES = 1000, 512, 100


def layers(count: int) -> list[np.ndarray]:
    """Consecutive layers of a random network, a third of each layer's variance new."""
    rng = np.random.default_rng(0)
    found = [rng.standard_normal((STIMULI, WIDTH))]
    for _ in range(count - 1):
        w = rng.standard_normal((WIDTH, WIDTH)) / np.sqrt(WIDTH)
        found.append(np.tanh(found[-1] @ w) + 0.3 * rng.standard_normal((STIMULI, WIDTH)))
    return found


def unit(x: np.ndarray) -> np.ndarray:
    """Matrix of unit norm."""
    return x / np.linalg.norm(x)


def plainly(points: list[np.ndarray]) -> list[float]:
    """Angles of all pairs by full decompositions."""
    return [float(np.arccos(min(np.linalg.svd(a.T @ b)[1].sum(), 1.0))) for a, b in combinations(points, 2)]


def rows() -> Iterator[Row]:
    """(name, value, bound, ok) of every figure; see `tests.benchmarks`."""
    from repgeo_nb.metrics.shape import AngularShape

    raw = layers(12)
    few = [unit(x - x.mean(axis=0)) for x in raw]
    alone = raw[: round(len(few) * (len(few) - 1) / 2 / 190 * 20)]

    def plain() -> list[float]:
        for x in alone:
            unit(x - x.mean(axis=0))
        return plainly(few)

    truth = np.array(plain())
    for metric, bound, route in (
        (AngularShape(), 2.0, "singular values"),
        (AngularShape(gram_route=True), 4.0, "eigenvalues"),
    ):

        def work(metric: AngularShape = metric) -> np.ndarray:
            for x in alone:
                metric.point(x)
            return metric.geometry.pairwise(few, gram=metric.gram_route)

        off = np.abs(work()[np.triu_indices(len(few), 1)] - truth).max()
        ratio, seconds = best_ratio(work, plain)
        name = f"angular shape by {route}, {len(few)} layers of {STIMULI} x {WIDTH}"
        yield f"{name}, gain over SVD ({seconds:.2f} s)", f"{1 / ratio:.2f}x", f"{bound}x", 1 / ratio >= bound
        yield f"angular shape by {route}, error", f"{off:.0e} rad", "1e-9 rad", bool(off < 1e-9)

    many = layers(20)

    def plain_axes() -> list[float]:
        centred = [x - x.mean(axis=0) for x in many]
        return plainly([unit(x @ np.linalg.svd(x, full_matrices=False)[2][:AXES].T) for x in centred])

    metric = AngularShape(p=AXES)
    off = np.abs(metric.table(many)[np.triu_indices(len(many), 1)] - np.array(plain_axes())).max()
    ratio, seconds = best_ratio(lambda: metric.table(many), plain_axes)
    name = f"angular shape, p = {AXES}, {len(many)} layers, gain over SVD ({seconds:.2f} s)"
    yield name, f"{1 / ratio:.2f}x", "3.0x", 1 / ratio >= 3
    yield f"angular shape, p = {AXES}, error", f"{off:.0e} rad", "1e-9 rad", bool(off < 1e-9)


if __name__ == "__main__":
    from tests.benchmarks.__main__ import table

    print(table(list(rows())))
