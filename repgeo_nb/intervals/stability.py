"""How many stimuli do I need? Every number of a path against the number of stimuli, with a verdict.

Subsets of the stimuli at hand are not new samples: those near all of them are all alike, and at all of them
nothing varies. What follows from theory is therefore put right. Of subsets of s out of m stimuli, drawn
without replacement, the variance of a number that behaves like a mean is the share 1 - s/m of that over new
samples (finite population correction; Cochran 1977, section 2.6), so deviations are divided by its root. At
all m the spread is that of the largest subsets, carried on as 1 / sqrt(s). Bias goes as 1 / s: what the mean
still moves between the largest subsets and m says how far all m stimuli are from the limit; what moves on
faster than that has no limit in sight.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from ..capture.progress import progress_bar
from ..errors import SchemaError
from ..metrics import Metric
from ..paths import Path, Paths, quantities
from ..paths import path as make_path
from ..paths.classes import WHOLES
from .resampling import Floats, draw, has_weights, joined, least_stimuli, members, range_of, subsets

N_SIZES = 6
FEWEST_REPEATS = 10
DEFINED = 0.9  # a number counts at a size where this share of the subsets define it
SURE = 2.0  # standard errors of its own mean from which a drift counts as bias
ENDLESS = 1.4  # times the bias coefficient of the sizes before; growth with log m doubles it at each doubling
NORMAL = 1.96
NOTHING = 1e-3  # share of the tolerance that is no drift, however sure
FAR = 50  # times the stimuli at hand: beyond, no number is named


def stability(
    acts: Any,
    metric: str | Metric = "angular_cka",
    target: Any = None,
    sizes: Sequence[int] | None = None,
    repeats: int = 50,
    seed: int = 0,
    tolerance: float = 0.05,
    layers: Any = None,
    model: Any = None,
    memory: str | float = "4 GB",
    progress: bool | None = None,
) -> xr.Dataset:
    """Every number of paths against the number of stimuli, and from how many on it is settled.

    A number is settled from the smallest size from which on (1) its mean over subsets stays within the
    tolerance of its limit and (2) its standard deviation over new samples of that size is below the
    tolerance. The tolerance is a share of what a chart of the quantity spans: of the path's longest step for
    steps and gains, of the largest distance to the target for `to_target` and `deviation`, of the length for
    `length` and `slack`, of itself for `chord`; it is taken as it is for angles (rad), `straightness`,
    `progress` and `efficiency`. Of a quantity per layer all layers have to be settled.

    Parameters
    ----------
    acts, metric, target, layers, model, memory
        As in `rg.path`.
    sizes
        Numbers of stimuli; all of them come last in any case. Default: five from m / 20 to m / 2, and m.
    repeats
        Random subsets, without replacement, at each size; at least 10.
    seed
        Seed of the subsets.
    tolerance
        What counts as settled (see above).
    progress
        Whether a bar is shown; None: when the work takes more than a second and there is someone to see it.

    Returns
    -------
    Dataset
        For every quantity q of `summary()`, along a first dim `size`: `q`, the mean over subsets (at all
        stimuli the number itself); `q_sd`, its standard deviation over new samples of that size; `q_low`,
        `q_high`, between which 95 % of such samples lie (mean -+ 1.96 sd, cut to what the quantity can be).
        Along `quantity`: `settled`, `enough` (stimuli from which on; where it is not settled, about how many
        it would take; infinite where no number would do) and `verdict`, a sentence. `attrs["verdict"]` holds
        all of them as a text to print.

    Raises
    ------
    SchemaError, UnknownName, DegenerateRepresentation, MemoryBudgetError
        As `rg.path`; and for too few stimuli to take subsets of.
    ValueError
        If sizes, repeats, seed or tolerance are out of range.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> acts = rg.select(rg.datasets.digits_paths(), model="resnet8_w8_s0")
    >>> found = rg.stability(acts, target="label")
    >>> bool(found.settled.sel(quantity="straightness"))
    True
    >>> print(found.attrs["verdict"].splitlines()[0])
    How many stimuli? Angular CKA, unbiased (Song); 300 at hand, tolerance 0.05
    """
    _check(repeats, seed, tolerance)
    given = make_path(acts, metric, target, layers, model, memory)
    paths = members(given, "rg.stability")
    m = given.n_stimuli
    every = _sizes(sizes, m, least_stimuli(paths[0]), paths[0].attrs["metric"])
    rng = np.random.default_rng(seed)
    rows = np.concatenate([subsets(m, size, repeats, rng) for size in every[:-1]])
    weighted = has_weights(paths[0])
    parts: list[list[dict[str, Floats]]] = [[] for _ in every[:-1]]
    with progress_bar(progress, len(rows) * len(paths), "stability", " subsets") as tick:
        for one in paths:
            drawn = draw(one.table, {one.model: one}, rows, weighted, tick)
            for k, size in enumerate(every[:-1]):
                parts[k].append(drawn.values(one.model, size, slice(k * repeats, (k + 1) * repeats)))
    draws = [joined(part, isinstance(given, Path)) for part in parts]
    summary = given.summary()
    scales = _scales(paths, isinstance(given, Path))
    curves = {
        name: Curve.of(summary[name].values, [one[name] for one in draws], every, tolerance * scales[name])
        for name in draws[0]
    }
    return _dataset(given, summary, curves, every, repeats, seed, tolerance)


# ---- one quantity


@dataclass(frozen=True, eq=False)
class Curve:
    """A quantity against the number of stimuli; arrays (size, ...) and of all stimuli (...)."""

    sizes: NDArray[np.int64]
    mean: Floats
    sd: Floats
    """Over new samples of that size."""
    off: Floats
    """Mean less limit."""
    bound: Floats
    """Tolerance in the quantity's unit, (...)."""

    @classmethod
    def of(cls, value: Any, draws: Sequence[Floats], sizes: NDArray[np.int64], bound: Floats) -> "Curve":
        """Put subsets right: their spread for what they share, their mean for where it leads."""
        value, m = np.asarray(value, dtype=np.float64), int(sizes[-1])
        means, sds = [], []
        for drawn, size in zip(draws, sizes[:-1], strict=True):
            enough = np.isfinite(drawn).mean(axis=0) >= DEFINED
            some = np.where(enough & np.isfinite(value), drawn, 0.0)
            gone = np.where(enough & np.isfinite(value), 0.0, np.nan)
            means.append(np.nanmean(some, axis=0) + gone)
            sds.append(np.nanstd(some, axis=0, ddof=1) / np.sqrt(1 - size / m) + gone)
        mean, each = np.stack([*means, value]), [len(drawn) for drawn in draws]
        drift, error = _drifts(mean, np.stack(sds), sizes, each)
        sure = np.abs(drift) > SURE * error
        limit = value + np.where(sure[-1], drift[-1], 0.0) / m
        off = mean - limit
        if len(drift) > 1:
            both = (np.abs(drift[-2:]) > 2 * SURE * error[-2:]).all(axis=0)
            faster = drift[-1] * np.sign(drift[-2]) > ENDLESS * np.abs(drift[-2])
            moved = np.abs(mean[-1] - mean[-2]) > NOTHING * bound  # else rounding of a number that is fixed
            off[-1] = np.where(both & faster & moved, np.inf, off[-1])
        sds.append(sds[-1] * np.sqrt(sizes[-2] / m))
        return cls(sizes, mean, np.stack(sds), off, np.broadcast_to(bound, value.shape))

    @property
    def defined(self) -> NDArray[np.bool_]:
        """Where there is a number at all stimuli, (...)."""
        return np.asarray(np.isfinite(self.mean[-1]))

    def within(self) -> NDArray[np.bool_]:
        """Whether mean and spread are within the tolerance at each size, (size, ...)."""
        return np.asarray((np.abs(self.off) <= self.bound) & (self.sd <= self.bound))

    def enough(self) -> Floats:
        """Stimuli from which on each number is settled (...), by carrying on the laws beyond those there."""
        ok = np.logical_and.accumulate(self.within()[::-1], axis=0)[::-1]
        first = self.sizes[np.argmax(ok, axis=0)].astype(np.float64)
        with np.errstate(divide="ignore", invalid="ignore"):
            times = np.maximum((self.sd[-1] / self.bound) ** 2, np.abs(self.off[-1]) / self.bound)
        found = np.where(ok[-1], first, np.maximum(times, 1.0) * self.sizes[-1])
        return np.where(self.defined, found, np.nan)


def _drifts(
    mean: Floats, sd: Floats, sizes: NDArray[np.int64], repeats: Sequence[int]
) -> tuple[Floats, Floats]:
    """Coefficient c of a bias -c / s between each two sizes, and its standard error, (size - 1, ...)."""
    m = sizes[-1]
    own = [s * np.sqrt((1 - size / m) / n) for s, size, n in zip(sd, sizes[:-1], repeats, strict=True)]
    errors = np.stack([*own, np.zeros_like(own[0])])
    apart = 1 / sizes[:-1] - 1 / sizes[1:]
    apart = apart.reshape(-1, *(1,) * (mean.ndim - 1))
    return np.diff(mean, axis=0) / apart, np.hypot(errors[1:], errors[:-1]) / apart


# ---- words


def _sentence(curve: Curve, values: xr.DataArray, reasons: Any) -> tuple[bool, float, str]:
    """Whether a quantity is settled, with how many stimuli, and both in words."""
    if not curve.defined.any():
        why = next((str(text) for text in np.ravel(reasons) if text), "")
        return False, float("nan"), "not defined here" + (f" ({why})" if why else "")
    enough, m = curve.enough(), int(curve.sizes[-1])
    lost = curve.defined & ~np.isfinite(curve.sd[-1])
    if lost.any():
        return False, float("nan"), f"not to be judged: most subsets leave it undefined{_where(values, lost)}"
    worst = float(np.nanmax(enough))
    at = curve.defined & (enough == worst)
    if worst <= m and curve.within()[-1][curve.defined].all():
        return True, worst, f"settled from {worst:.0f} stimuli on" if worst < m else f"settled with all {m}"
    here = tuple(np.argwhere(at)[0])
    spread, off = float(curve.sd[-1][here]), float(curve.off[-1][here])
    if np.isinf(off):
        return False, worst, f"drifts with the number of stimuli, no limit in sight{_where(values, at)}"
    unit = f" {values.attrs['units']}" if values.attrs.get("units") else ""
    by_bias = abs(off) / curve.bound[here] >= (spread / curve.bound[here]) ** 2
    why = f"still drifts by {off:+.2g}{unit}" if by_bias else f"scatters by {spread:.2g}{unit}"
    needed = f"about {_round(worst)} would do" if worst <= FAR * m else f"over {FAR} times as many would do"
    place = _where(values, at)
    return (
        False,
        worst,
        f"not settled at {m} stimuli: {why}{place}, allowed {curve.bound[here]:.2g}; {needed}",
    )


def _where(values: xr.DataArray, at: NDArray[np.bool_]) -> str:
    """Name the first of some places."""
    if values.ndim == 0:
        return ""
    one = values[int(np.flatnonzero(at)[0])]
    if "layer" not in one.coords:
        return f" in {one.coords[values.dims[0]].item()}"
    model = f" of {one.coords['model'].item()}" if values.dims[0] == "point" else ""
    return f" at {one.coords['layer'].item()}{model}"


def _round(count: float) -> int:
    """Two leading digits, upward."""
    unit = 10 ** max(int(np.floor(np.log10(count))) - 1, 0)
    return int(np.ceil(count / unit) * unit)


def _text(path: Path | Paths, sentences: Mapping[str, tuple[bool, float, str]], tolerance: float) -> str:
    about, m = path.attrs, path.n_stimuli
    called = ", ".join(text for text in (about["label"], about["convention"]) if text)
    width = max(len(name) for name in sentences)
    lines = [f"How many stimuli? {called}; {m} at hand, tolerance {tolerance:g}"]
    lines += [f"  {name:<{width}}  {words}" for name, (_, _, words) in sentences.items()]
    judged = {name: one for name, one in sentences.items() if np.isfinite(one[1])}
    most = max((one[1] for one in judged.values()), default=np.nan)
    endless = [name for name, one in sentences.items() if np.isinf(one[1])]
    if endless:
        lines.append(f"No number of stimuli settles {', '.join(endless)}: compare at equal numbers only.")
    if not judged and not endless:
        lines.append("No number can be judged: capture more stimuli.")
    elif judged and all(one[0] for one in judged.values()):
        which = "the others" if endless else "every number that is defined"
        lines.append(f"Enough for {which}: {most:.0f} of {m} stimuli.")
    elif judged:
        open_ones = ", ".join(name for name, one in judged.items() if not one[0])
        total = f"about {_round(most)}" if most <= FAR * m else f"more than {FAR * m}"
        lines.append(f"Not settled at {m} stimuli: {open_ones}. Capture more: {total} in all.")
    return "\n".join(lines)


# ---- the parts around


def _check(repeats: Any, seed: Any, tolerance: Any) -> None:
    whole = (int, np.integer)
    if isinstance(repeats, bool) or not isinstance(repeats, whole) or repeats < FEWEST_REPEATS:
        raise ValueError(
            f"repeats: expected {FEWEST_REPEATS} or more subsets of each size, got {repeats!r}; 50 are usual."
        )
    if isinstance(seed, bool) or not isinstance(seed, whole) or seed < 0:
        raise ValueError(f"seed: expected a whole number from 0 on, got {seed!r}.")
    number = isinstance(tolerance, int | float | np.floating) and not isinstance(tolerance, bool)
    if not number or not 0 < tolerance < 1:
        raise ValueError(f"tolerance: expected a share between 0 and 1, got {tolerance!r}; 0.05 is 5 %.")


def _sizes(sizes: Sequence[int] | None, m: int, least: int, metric: str) -> NDArray[np.int64]:
    """Ascending numbers of stimuli, the last of which is all of them."""
    if m < 2 * least:
        raise SchemaError(
            f"rg.stability needs {2 * least} stimuli to take subsets for {metric}, got {m}. Capture more."
        )
    if sizes is None:
        start = min(max(least, 10, m / 20), m / 2)
        found = np.geomspace(start, m / 2, N_SIZES - 1).round().astype(int)
        return np.unique([*found, m])
    given = list(sizes)
    whole = all(isinstance(s, int | np.integer) and not isinstance(s, bool) for s in given)
    below = sorted({int(s) for s in given} - {m}) if whole else []
    if not below or below[0] < least or below[-1] > m:
        raise ValueError(
            f"sizes: expected whole numbers from {least} to below {m} stimuli, got {given!r}. Leave them out "
            "for six sizes up to all stimuli."
        )
    return np.array([*below, m])


def _scales(paths: Sequence[Path], single: bool) -> dict[str, Floats]:
    """Return what a tolerance is a share of, in the layout of the draws."""
    parts = []
    for path in paths:
        longest = float(np.nanmax(path.step()))
        of = {"step": longest, "gain": longest, "chord": path.chord()}
        of |= dict.fromkeys(("length", "slack"), path.length())
        if path.target is not None:
            of |= dict.fromkeys(("to_target", "deviation"), float(path.to_target().max()))
        per_layer = dict.fromkeys(quantities.available(path.table), (1, len(path.layers)))
        shapes: dict[str, tuple[int, ...]] = {**per_layer, **dict.fromkeys(WHOLES, (1,))}
        parts.append({name: np.full(shape, of.get(name, 1.0)) for name, shape in shapes.items()})
    return {name: values[0] for name, values in joined(parts, single).items()}


def _dataset(
    path: Path | Paths,
    summary: xr.Dataset,
    curves: Mapping[str, Curve],
    sizes: NDArray[np.int64],
    repeats: int,
    seed: int,
    tolerance: float,
) -> xr.Dataset:
    found: dict[str, Any] = {}
    for name, curve in curves.items():
        values = summary[name]
        limits = range_of(name, path.metric.geometry)
        low, high = (np.clip(curve.mean + s * NORMAL * curve.sd, *limits) for s in (-1, 1))
        for end, part in (("", curve.mean), ("_low", low), ("_high", high), ("_sd", curve.sd)):
            found[f"{name}{end}"] = (("size", *values.dims), part, dict(values.attrs))
    reasons = {name: summary.get(f"{name}_reason", "") for name in curves}
    sentences = {name: _sentence(curve, summary[name], reasons[name]) for name, curve in curves.items()}
    found["settled"] = ("quantity", [one[0] for one in sentences.values()])
    found["enough"] = ("quantity", [one[1] for one in sentences.values()], {"units": "stimuli"})
    found["verdict"] = ("quantity", [one[2] for one in sentences.values()])
    coords = dict(summary.coords) | {"size": sizes, "quantity": list(sentences)}
    about = {"repeats": int(repeats), "seed": int(seed), "tolerance": float(tolerance)}
    attrs = path.attrs | about | {"verdict": _text(path, sentences, tolerance)}
    return xr.Dataset(found, coords, attrs)
