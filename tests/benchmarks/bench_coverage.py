"""Intervals against a population with known truth. ``python -m tests.benchmarks.bench_coverage``.

Samples of stimuli are drawn from a population whose distances are closed forms; each gives a path with its
intervals. Bias of the estimates in standard deviations of their sampling distribution (bound only where the
metric is unbiased), and how often 95 % intervals hold the truth.
"""

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")  # before numpy starts its pool
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from collections.abc import Iterator

from repgeo_nb.metrics import AngularCKA
from tests.population import Halved, Population, Shape, cka, coverage, procrustes

Row = tuple[str, str, str, bool | None]
SAMPLES, DRAWS = 400, 400
LOWEST, HIGHEST, BIAS = 0.90, 0.98, 0.2


def rows() -> Iterator[Row]:
    """(name, value, bound, ok) of every figure; see `tests.benchmarks`."""
    population = Population()
    cases = [
        (AngularCKA(), cka, "CKA (Song), weights", True),
        (AngularCKA("biased"), cka, "CKA (biased), weights", False),
        (Halved(), cka, "CKA (Song), halves", True),
        (Shape(), procrustes, "angular shape, halves", False),
    ]
    for metric, similarity, called, unbiased in cases:
        for m in (100, 300):
            samples, draws = (SAMPLES, DRAWS) if "weights" in called else (SAMPLES // 2, DRAWS // 2)
            found = coverage(population, metric, similarity, m, samples, draws)
            for name, (bias, covered, ratio) in found.items():
                case = f"{called}, {m} stimuli, {name}"
                inside = LOWEST <= covered <= HIGHEST
                bounds = f"{100 * LOWEST:.0f}–{100 * HIGHEST:.0f} %" + (f", {BIAS} sd" if unbiased else "")
                value = f"covers {100 * covered:.1f} %, bias {bias:+.2f} sd, spread {ratio:.2f} of the true"
                yield case, value, bounds, inside and (not unbiased or abs(bias) < BIAS)


if __name__ == "__main__":
    from tests.benchmarks.__main__ import table

    print(table(list(rows())))
