"""Intervals for every number of a path, by resampling its stimuli.

How an interval is made of the draws was chosen by simulation with known truth (`bench_coverage`): the basic
interval [2 q - upper quantile, 2 q - lower quantile]. It reflects the draws at the estimate, which takes off
the bias that they show (Davison & Hinkley 1997, section 5.2). With unbiased CKA all usual intervals cover
alike (91 to 98 %). With biased CKA, 100 stimuli and tanh layers of 24 units, percentiles covered the length
of a path in 1 % of samples, the basic interval in 92 %; at 30 stimuli, about as many as units, in 80 %.
"""

from typing import Any

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from ..capture.progress import progress_bar
from ..errors import SchemaError
from ..paths import Path, Paths
from .resampling import Floats, draw, has_weights, joined, least_stimuli, members, range_of, subsets

FEWEST_DRAWS = 100
DEFINED = 0.9  # an interval needs the quantity in this share of the draws
FAR = 3.0  # standard errors: a bias beyond is not taken off, since its law is not that of many stimuli
PICTURES = 200  # resampled tables of distances that are kept, for drawing
PICTURE_BYTES = 128 * 2**20

WEIGHTS, HALVES = "multinomial weights", "half-sampling"


def bootstrap(
    path: Path | Paths, n: int = 1000, seed: int = 0, level: float = 0.95, progress: bool | None = None
) -> xr.Dataset:
    """Confidence intervals over stimuli for every quantity of `path.summary()`.

    Stimuli are what is sampled: an interval says where the number would lie with all stimuli of that kind,
    for these networks. Each resample weighs the stimuli by multinomial counts, the same for all layers,
    models and the target (never by index: a stimulus drawn twice would be a pair of equal stimuli). Metrics
    without a weighted form are asked again for half of the stimuli, drawn without replacement; deviations
    from the estimate are scaled by sqrt(s / (m - s)) with s of m stimuli kept, which makes their variance
    that of m stimuli (the delete-d jackknife, Shao & Wu 1989; 1 for even m), and distances that are sums over
    stimuli (Euclidean shape, Bures) by what they grow with them. `attrs["method"]` says which.

    Parameters
    ----------
    path
        A `Path` or `Paths` of `rg.path`.
    n
        Resamples, at least 100, and 2 / (1 - level). With weights 1000 take about a second; a metric that is
        asked again each time takes as long as so many paths, and shape metrics, which search for feet, about
        half a second each: 200 serve there.
    seed
        Seed of the resamples.
    level
        Share of samples whose interval should hold the true value, between 0 and 1.
    progress
        Whether a bar is shown; None: when the work takes more than a second and there is someone to see it.

    Returns
    -------
    Dataset
        For every quantity q of `summary()`: `q` (the estimate, with its `q_reason`), `q_low`, `q_high`,
        `q_sd` in the same dims and units. The interval is the basic one, reflected at the estimate: bias
        that the draws show is taken off. Where it is beyond 3 standard errors at any layer (a metric whose
        distances depend on the number of stimuli), no limit can be told, and the interval is that of other
        samples of as many stimuli: `attrs["uncorrected"]` names such quantities. Cut to what the quantity
        can be; NaN where the estimate is, and where less than 90 % of the resamples define the quantity
        (`q_interval_reason`). `distances` (draw, node, node_), float32: the joint table of distances in at
        most 200 of the resamples, for drawing. Attributes: `method`, `interval`, `n`, `seed`, `level`, and
        those of the path.

    Raises
    ------
    SchemaError
        For something else than paths, paths without activations, or too few stimuli to take half of.
    ValueError
        If `n`, `seed` or `level` is out of range.
    MemoryBudgetError
        If the kernel matrices do not fit the path's `memory`.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> path = rg.path(rg.datasets.great_circle(), target="label")
    >>> found = rg.bootstrap(path, n=200)
    >>> bool(found.length_low < path.length() < found.length_high)
    True
    """
    paths = members(path, "rg.bootstrap")
    _check(n, seed, level)
    m = path.n_stimuli
    weighted = has_weights(paths[0])
    rng = np.random.default_rng(seed)
    weights = rng.multinomial(m, np.full(m, 1 / m), size=n) if weighted else _halves(paths[0], m, n, rng)
    single = isinstance(path, Path)
    pictured = np.linspace(0, n - 1, _pictures(n, len(path.table.distances))).astype(int)
    work = n * len(paths) + (0 if single else len(pictured))
    with progress_bar(progress, work, "bootstrap", " resamples") as tick:
        parts = []
        for one in paths:
            drawn = draw(one.table, {one.model: one}, weights, weighted, tick)
            parts.append(drawn.values(one.model, m))
        if isinstance(path, Paths):
            drawn = draw(path.table, dict(path), weights[pictured], weighted, tick)
        distances = drawn.distances if isinstance(path, Paths) else drawn.distances[pictured]
    factor = 1.0 if weighted else float(np.sqrt((m // 2) / (m - m // 2)))
    found = _intervals(path.summary(), joined(parts, single), factor, level, path.metric.geometry)
    estimate = path.table.distances
    found["distances"] = _pictured(path, np.maximum(estimate + factor * (distances - estimate), 0.0))
    found.attrs |= {
        "method": WEIGHTS if weighted else HALVES,
        "interval": f"basic (reflected at the estimate), {100 * level:g} %",
        "n": int(n),
        "seed": int(seed),
        "level": float(level),
    }
    return found


def _check(n: Any, seed: Any, level: Any) -> None:
    whole = (int, np.integer)
    if isinstance(level, bool) or not isinstance(level, int | float | np.floating) or not 0 < level < 1:
        raise ValueError(f"level: expected a share between 0 and 1, got {level!r}; the usual one is 0.95.")
    least = max(FEWEST_DRAWS, int(np.ceil(2 / (1 - level) - 1e-6)))
    if isinstance(n, bool) or not isinstance(n, whole) or n < least:
        raise ValueError(
            f"n: expected {least} or more resamples for an interval of {100 * level:g} %, got {n!r}; its "
            "ends are quantiles of the draws. 1000 make them steady."
        )
    if isinstance(seed, bool) or not isinstance(seed, whole) or seed < 0:
        raise ValueError(f"seed: expected a whole number from 0 on, got {seed!r}.")


def _halves(path: Path, m: int, n: int, rng: np.random.Generator) -> NDArray[np.bool_]:
    """Rows of ones for half of the stimuli, drawn without replacement."""
    half, least = m // 2, least_stimuli(path)
    if half < least:
        raise SchemaError(
            f"rg.bootstrap takes halves of the stimuli with {path.attrs['metric']}, which needs {least} or "
            f"more; got {m}, half of which is {half}. Capture more (a few hundred make the numbers steady)."
        )
    return subsets(m, half, n, rng)


def _intervals(
    summary: xr.Dataset, draws: dict[str, Floats], factor: float, level: float, geometry: Any
) -> xr.Dataset:
    """Summary with low, high and sd of each quantity."""
    found, uncorrected = summary.copy(), []
    for name, drawn in draws.items():
        given = summary[name]
        estimate = given.values.astype(np.float64)
        corrected = not is_far(estimate, drawn, factor)
        low, high, sd, share = basic(estimate, drawn, factor, level, range_of(name, geometry), corrected)
        for end, values in (("low", low), ("high", high), ("sd", sd)):
            found[f"{name}_{end}"] = given.copy(data=values)
            found[f"{name}_{end}"].attrs["long_name"] = f"{given.attrs['long_name']}, {_ENDS[end]}"
        reasons = np.where(
            np.isfinite(estimate) & ~(share >= DEFINED),
            [f"defined in only {100 * s:.0f} % of the resamples" for s in np.ravel(share)]
            if estimate.ndim
            else f"defined in only {100 * float(share):.0f} % of the resamples",
            "",
        )
        if (reasons != "").any():
            found[f"{name}_interval_reason"] = given.copy(data=reasons)
        if not corrected:
            uncorrected.append(name)
    found.attrs["uncorrected"] = ", ".join(uncorrected)
    return found


_ENDS = {"low": "lower end", "high": "upper end", "sd": "standard error"}


def is_far(estimate: Floats, drawn: Floats, factor: float) -> bool:
    """Whether the draws (B, ...) lie so far from the estimate on average that reflecting is no remedy."""
    off = factor * (drawn - estimate)
    off = np.where(np.isfinite(estimate) & (np.isfinite(off).mean(axis=0) >= DEFINED), off, 0.0)
    return bool((np.abs(np.nanmean(off, axis=0)) > FAR * np.nanstd(off, axis=0) + 1e-9).any())


def basic(
    estimate: Floats,
    drawn: Floats,
    factor: float,
    level: float,
    cut: tuple[float, float] | None,
    corrected: bool = True,
) -> tuple[Floats, Floats, Floats, Floats]:
    """Return ends of the basic interval (...), sd of the draws (B, ...), and the share of them defined.

    With deviations e = factor (draw - estimate): [estimate - e_upper, estimate - e_lower], cut to the range;
    of e less its mean unless `corrected`.
    """
    share = np.isfinite(drawn).mean(axis=0)
    good = np.isfinite(estimate) & (share >= DEFINED)
    off = np.where(good, factor * (drawn - estimate), 0.0)
    if not corrected:
        off = off - np.nanmean(off, axis=0)
    tails = (1 + level) / 2, (1 - level) / 2
    ends = np.nanquantile(off, tails, axis=0)
    low, high = (np.where(good, estimate - end, np.nan) for end in ends)
    sd = np.where(good, np.nanstd(off, axis=0, ddof=1), np.nan)
    if cut is not None:
        low, high = np.clip(low, *cut), np.clip(high, *cut)
    return low, high, sd, share


def _pictures(n: int, n_points: int) -> int:
    """How many resampled tables are kept for drawing."""
    return int(max(2, min(PICTURES, n, PICTURE_BYTES // (12 * max(n_points, 1) ** 2))))


def _pictured(path: Path | Paths, distances: Floats) -> xr.DataArray:
    """Tables without those that lack a point, labelled."""
    whole = distances[np.isfinite(distances).all(axis=(1, 2))].astype(np.float32)
    labels = path.table.labels
    coords = {
        f"node_{what}": ("node", [label[k] for label in labels]) for k, what in enumerate(("model", "layer"))
    }
    attrs = {"long_name": "distance between points in a resample", "units": path.attrs["unit"]}
    return xr.DataArray(whole, coords, ("draw", "node", "node_"), "distances", attrs)
