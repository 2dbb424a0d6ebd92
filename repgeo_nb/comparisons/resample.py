"""How sure comparisons are: intervals over stimuli, null levels and p-values from shuffled rows.

Coverage of 95 % intervals from halves, simulated with known truth (`bench_compare_coverage`): 95 to 97 % for
squared correlations, R^2, CKA and its angle, Procrustes. Mean correlations (mean CCA, SVCCA, PWCCA) fall to
their limit as 1 / sqrt(stimuli), which halves do not tell: their intervals are about as many stimuli.
"""

from collections.abc import Callable
from typing import Any, Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..errors import DegenerateRepresentation, SchemaError, UnknownName
from ..intervals.bootstrap import FEWEST_DRAWS, basic, is_far
from ..intervals.resampling import PROBED, power_of, subsets
from ..metrics.factors import CACHE
from .blocks import Block, Found, directions, members_of, prepared_of
from .measure import Measure, _OfMetric

Floats = NDArray[np.float64]
Intervals = Literal["halves", "jackknife"]
Tick = Callable[[int], None]

PARTS = 20  # groups of rows that the jackknife leaves out in turn
FEWEST_SHUFFLES = 19  # a p-value of 0.05 takes as many
NULL_RANGE = (0.025, 0.975)


class Ends(NamedTuple):
    """Interval of every value, (D, R, C), and whether bias could be taken off."""

    low: Floats
    high: Floats
    sd: Floats
    corrected: bool


class Nulls(NamedTuple):
    """Range of the values under shuffled rows, and share of shuffles at least as alike, (D, R, C)."""

    low: Floats
    high: Floats
    p_value: Floats


def check_draws(intervals: Any, n: Any, level: Any, shuffles: Any, seed: Any) -> int:
    """Resamples that a block takes.

    Raises
    ------
    UnknownName, ValueError
        For intervals of another kind, too few draws, or numbers out of range.
    """
    if intervals not in (None, "halves", "jackknife"):
        raise UnknownName(f"expected the intervals 'halves' or 'jackknife' or None, got {intervals!r}.")
    least_shuffles = 0 if isinstance(shuffles, int) and shuffles == 0 else FEWEST_SHUFFLES
    for name, value, least in (
        ("shuffles", shuffles, least_shuffles),
        ("seed", seed, 0),
        ("n", n, FEWEST_DRAWS),
    ):
        is_whole = isinstance(value, int | np.integer) and not isinstance(value, bool)
        if (name != "n" or intervals == "halves") and (not is_whole or value < least):
            raise ValueError(f"{name}: expected a whole number from {least} on, got {value!r}.")
    if isinstance(level, bool) or not isinstance(level, int | float | np.floating) or not 0 < level < 1:
        raise ValueError(f"level: expected a share between 0 and 1, got {level!r}; the usual one is 0.95.")
    return int(shuffles) + {None: 0, "halves": int(n), "jackknife": PARTS}[intervals]


def intervals_of(
    block: Block, found: Found, measure: Measure, kind: Intervals, n: int, level: float, seed: int, tick: Tick
) -> Ends:
    """Interval of every value of a block; stimuli are drawn, with all their rows.

    Raises
    ------
    SchemaError
        If the measure has no value for most of the resamples.
    """
    rng = np.random.default_rng(seed)
    members, estimate = members_of(block), directions(found.pairs, measure)
    m, owner = len(members), np.empty(block.n, dtype=np.intp)
    for number, rows in enumerate(members):
        owner[rows] = number
    if kind == "halves":
        kept = subsets(m, m // 2, n, rng)
    else:
        kept = np.ones((min(PARTS, m), m), dtype=bool)
        for row, part in zip(kept, np.array_split(rng.permutation(m), len(kept)), strict=True):
            row[part] = False
    drawn = _drawn(block, measure, kept[:, owner], estimate.shape, 0.1 if kind == "halves" else 0.0, tick)
    if kind == "jackknife":
        return _jackknife(estimate, drawn, level, measure.limits)
    drawn *= (m / (m // 2)) ** _growth(block, measure)
    factor = float(np.sqrt((m // 2) / (m - m // 2)))
    ends = [basic(estimate, drawn, factor, level, measure.limits, corrected) for corrected in (True, False)]
    corrected = _near(estimate, drawn, factor) if measure.of.extrapolates else np.zeros(estimate.shape, bool)
    low, high, sd = (
        np.where(corrected, one, other) for one, other in zip(ends[0][:3], ends[1][:3], strict=True)
    )
    return Ends(low, high, sd, bool(corrected.all()))


def _near(estimate: Floats, drawn: Floats, factor: float) -> NDArray[np.bool_]:
    """Where the draws lie so near the estimate on average that reflecting takes their bias off."""
    return np.array(
        [
            not is_far(np.asarray(e), d, factor)
            for e, d in zip(estimate.ravel(), drawn.reshape(len(drawn), -1).T, strict=True)
        ]
    ).reshape(estimate.shape)


def _drawn(
    block: Block, measure: Measure, kept: NDArray[np.bool_], shape: tuple[int, ...], share: float, tick: Tick
) -> Floats:
    """Values under each row of `kept` rows, (B, D, R, C); NaN where there are none, in at most that share."""
    drawn, failed = np.full((len(kept), *shape), np.nan), None
    with CACHE.paused():
        for row, out in zip(kept, drawn, strict=True):
            try:
                rows, columns = prepared_of(block, measure, np.flatnonzero(row))
                pairs = measure.of.pairs(rows, columns, symmetric=block.symmetric)
                out[:] = directions(pairs, measure)
            except (DegenerateRepresentation, SchemaError) as error:
                failed = error
            tick(1)
    missing = int(np.isnan(drawn).all(axis=(1, 2, 3)).sum())
    if failed is not None and missing > share * len(kept):
        remedy = "Use more stimuli, or leave that layer out."
        if share:
            remedy = 'Use intervals="jackknife", which leaves out a twentieth at a time, or more stimuli.'
        raise SchemaError(
            f"intervals expect a value in nearly every resample, got none in {missing} of {len(kept)} with "
            f"{int(kept[0].sum())} of {block.n} rows: {failed} {remedy}"
        ) from failed
    return drawn


def _jackknife(estimate: Floats, drawn: Floats, level: float, limits: tuple[float, float]) -> Ends:
    """Make t intervals of G - 1 degrees from the delete-a-group jackknife's standard error (Kott 2001)."""
    from scipy.special import stdtrit

    parts = len(drawn)
    sd = np.sqrt((parts - 1) / parts * ((drawn - drawn.mean(axis=0)) ** 2).sum(axis=0))
    half = float(stdtrit(parts - 1, (1 + level) / 2)) * sd
    return Ends(np.clip(estimate - half, *limits), np.clip(estimate + half, *limits), sd, True)


def _growth(block: Block, measure: Measure) -> float:
    """Power with which the measure's distances grow with the number of stimuli; 0 for similarities."""
    if not isinstance(measure.of, _OfMetric):
        return 0.0
    rows = np.unique(np.linspace(0, block.n - 1, PROBED).astype(int))
    some = [measure.of.prepare(item.matrix[rows], item.called) for item in block.rows[:3]]

    def table(times: int) -> Floats:
        repeated = [one.permuted(np.repeat(np.arange(len(rows)), times)) for one in some]
        return measure.of.pairs(repeated, repeated, symmetric=True).row

    return power_of(table) if len(some) > 1 else 0.0


def shuffles_of(block: Block, found: Found, measure: Measure, count: int, seed: int, tick: Tick) -> Nulls:
    """Null range and p-value of every pair; NaN for a layer with itself in a symmetric block.

    Stimuli are shuffled, with all their rows, and equal ones together where all are as many.
    """
    seen = directions(found.pairs, measure)
    low, high, p_value = (np.full(seen.shape, np.nan) for _ in range(3))
    orders = _orders(block, count, np.random.default_rng(seed))
    pairs = [
        (i, j)
        for i in range(len(found.rows))
        for j in range(i + 1 if block.symmetric else 0, len(found.columns))
    ]
    for number, (i, j) in enumerate(pairs):
        drawn = measure.of.shuffled(found.rows[i], found.columns[j], orders)
        places = [(i, j, drawn), (j, i, drawn[:, ::-1])] if block.symmetric else [(i, j, drawn)]
        for row, column, both in places:
            scores = np.column_stack([both, both.mean(axis=1)]) if len(seen) > 1 else both[:, :1]
            values = measure.value(scores)
            low[:, row, column], high[:, row, column] = np.quantile(values, NULL_RANGE, axis=0)
            alike = _as_alike(values, seen[:, row, column], measure).sum(axis=0)
            p_value[:, row, column] = (1 + alike) / (1 + count)
        tick((number + 1) * count // len(pairs) - number * count // len(pairs))
    return Nulls(low, high, p_value)


def _orders(block: Block, count: int, rng: np.random.Generator) -> list[NDArray[np.intp]]:
    """Random orders of the rows that move what belongs together as one."""
    members = members_of(block)
    if len({len(rows) for rows in members}) > 1:
        return [rng.permutation(block.n) for _ in range(count)]
    together, orders = np.stack(members), []
    for _ in range(count):
        order = np.empty(block.n, dtype=np.intp)
        order[together] = together[rng.permutation(len(together))]
        orders.append(order)
    return orders


def _as_alike(values: Floats, seen: Floats, measure: Measure) -> NDArray[np.bool_]:
    """Whether shuffled values (B, D) are at least as alike as those seen (D,), up to rounding."""
    slack = 1e-12 * np.maximum(np.abs(seen), 1e-300)
    return values >= seen - slack if measure.form == "similarity" else values <= seen + slack
