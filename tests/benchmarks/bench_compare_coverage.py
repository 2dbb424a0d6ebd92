"""Intervals of comparisons against known truth, in minutes: ``python -m tests.benchmarks compare_coverage``.

Two layers of six units that share three directions, 200 stimuli; the truth is the mean of ten samples of
4000, or for mean correlations, whose intervals are about as many stimuli, that of 200 samples of 200.
"""

from collections.abc import Iterator

import numpy as np

Row = tuple[str, str, str, bool | None]

SAMPLES, DRAWS, LEAST = 120, 100, 0.90
MEASURES = (
    "squared_cca_similarity",
    "regression_r2_similarity",
    "linear_cka_distance",
    "debiased_cka_distance",
    "angular_cka",
    "procrustes_distance",
    "mean_cca_similarity",
    "svcca_similarity",
)


def sample(m: int, seed: int):
    """Two layers that share three directions unequally."""
    import repgeo_nb as rg

    rng = np.random.default_rng(seed)
    shared = rng.standard_normal((m, 3)) * [1, 0.7, 0.4]
    layers = {}
    for name in "ab":
        own = np.hstack([shared + 0.5 * rng.standard_normal((m, 3)), rng.standard_normal((m, 3))])
        layers[name] = own @ np.diag([2, 1.5, 1, 1, 0.8, 0.5])
    return rg.from_arrays(layers, stimulus=[f"i{k}" for k in range(m)])


def rows() -> Iterator[Row]:
    """(name, value, bound, ok) of every figure; see `tests.benchmarks`."""
    import repgeo_nb as rg
    from repgeo_nb.metrics import METRICS, SIMILARITIES

    def at(found, name: str) -> float:
        value = found[name].sel(layer="a", layer_="b")
        return float(value.sel(direction="row") if "direction" in value.dims else value)

    for measure in MEASURES:
        of = SIMILARITIES.get(measure) or METRICS[measure]
        m, count = (4000, 10) if getattr(of, "extrapolates", True) else (200, 200)
        truth = np.mean([at(rg.compare(sample(m, 1000 + s), measure=measure), "value") for s in range(count)])
        for kind in ("halves", "jackknife"):
            held = 0
            for seed in range(SAMPLES):
                found = rg.compare(sample(200, seed), measure=measure, intervals=kind, n=DRAWS, seed=seed)
                held += at(found, "low") <= truth <= at(found, "high")
            share = held / SAMPLES
            bound = (f"{LEAST:.0%}", share >= LEAST) if kind == "halves" else ("", None)
            yield f"coverage of {measure} by {kind}, 200 stimuli", f"{share:.1%}", *bound
