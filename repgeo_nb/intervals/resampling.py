"""The numbers of paths under resampled stimuli: what `bootstrap` and `stability` have in common.

A resample is a row of weights over the stimuli. Metrics with a weighted form answer all rows at once from
their kernel matrices; for the others a row of zeros and ones says which stimuli to keep, and the metric is
asked again. Quantities come from the tables of distances of all resamples together, by the formulas of
`paths.quantities`, or where the geometry needs its points, from the points of one resample after the other.
"""

import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import ComparisonWarning, DegenerateRepresentation, MemoryBudgetError, NotConverged, SchemaError
from ..geometry import AlignedShapes
from ..memory import written
from ..metrics.card import find_card
from ..paths import Path, Paths, PointTable, quantities
from ..paths.classes import WHOLES
from ..paths.gather import Entry, pair_distances

Floats = NDArray[np.float64]
Tick = Callable[[int], None]

BLOCK_OPERATIONS = 2e10  # what one call of a weighted table may take: about a second, after which a bar moves
PROBED = 40  # stimuli by which it is found out how distances grow with their number
LENGTHS = ("step", "deviation", "to_target", "gain", "length", "chord", "slack")
LOWEST = {name: (0.0, np.inf) for name in LENGTHS if name != "gain"}
RANGES: dict[str, tuple[float, float]] = LOWEST | {
    "turning_angle": (0.0, np.pi),
    "heading": (0.0, np.pi),
    "efficiency": (-1.0, 1.0),
    "straightness": (0.0, 1.0),
}


def range_of(name: str, geometry: Any) -> tuple[float, float]:
    """Least and greatest that a quantity can be; progress ends where geodesics do."""
    continued = hasattr(geometry, "nearest") and not isinstance(geometry, AlignedShapes)
    if name == "progress" and not (continued or hasattr(geometry, "line_parameter")):
        return 0.0, 1.0
    return RANGES.get(name, (-np.inf, np.inf))


@dataclass(frozen=True, eq=False)
class Draws:
    """Points of a path, or of several in one space, under resampled stimuli.

    Attributes
    ----------
    table
        The points of all stimuli: which numbers are defined, and why not.
    distances
        (B, n, n) in the order of the table; NaN in resamples without a point.
    points
        Per resample the points, where the geometry needs them; else None.
    scale
        What distances of each resample are multiplied by, (B,), where they grow with the number of stimuli;
        `distances` have it in them, `points` do not.
    """

    table: PointTable
    distances: Floats
    points: tuple[Any, ...] | None = None
    scale: Floats | None = None

    def values(self, model: str, n_stimuli: int, some: slice = slice(None)) -> dict[str, Floats]:
        """All quantities of one path in some of the resamples, name -> (B, layers), wholes (B,)."""
        names = quantities.available(self.table)
        if self.points is None:
            last = np.ascontiguousarray(np.moveaxis(self.distances[some], 0, -1))
            return {
                name: np.moveaxis(quantities.per_layer(self.table, model, name, n_stimuli, last)[0], -1, 0)
                for name in names
            } | {name: getattr(quantities, name)(self.table, model, last) for name in WHOLES}
        scale = np.ones(len(self.distances)) if self.scale is None else self.scale
        found = [
            self._one(model, n_stimuli, names, D, points)
            for D, points in zip(
                self.distances[some] / scale[some, None, None], self.points[some], strict=True
            )
        ]
        together = {name: np.array([one[name] for one in found]) for name in (*names, *WHOLES)}
        for name in set(LENGTHS) & set(together):
            together[name] = (together[name].T * scale[some]).T
        return together

    def _one(
        self, model: str, n_stimuli: int, names: Sequence[str], D: Floats, points: Any
    ) -> dict[str, Floats]:
        if points is None:
            missing = np.full(len(self.table.paths[model]), np.nan)
            return dict.fromkeys(names, missing) | dict.fromkeys(WHOLES, np.array(np.nan))
        table = replace(self.table, distances=D, points=points)
        found = {name: quantities.per_layer(table, model, name, n_stimuli)[0] for name in names}
        return found | {name: np.array(getattr(quantities, name)(table, model)) for name in WHOLES}


def members(given: Any, asked_by: str) -> list[Path]:
    """Paths of one `Path` or of `Paths`, with their activations.

    Raises
    ------
    SchemaError
        For anything else, or paths whose activations are not there.
    """
    if not isinstance(given, Path | Paths):
        raise SchemaError(
            f"{asked_by} expects a Path or Paths, got {type(given).__name__}. "
            'Make one first: rg.path(acts, metric="angular_cka", target="label").'
        )
    paths = [given] if isinstance(given, Path) else list(given.values())
    for path in paths:
        if not path.entries:
            raise SchemaError(
                f"{asked_by} resamples stimuli and needs the activations, got the path of {path.model!r} "
                "without them. A file keeps a path's numbers only: make it again with rg.path(acts, ...)."
            )
        without_goal = path.table.target is not None and path.goal is None
        if len(path.entries) != len(path.layers) or without_goal:
            raise SchemaError(
                f"{asked_by} resamples stimuli and needs the activations, got the path of {path.model!r} "
                f"without {'those of its target' if without_goal else 'them'}. Make it with rg.path."
            )
    return paths


def entries_of(table: PointTable, paths: Mapping[str, Path]) -> list[Entry]:
    """Activations of every point of a table, in its order."""
    found: dict[int, Entry] = {}
    for name, ids in table.paths.items():
        found |= dict(zip(ids, paths[name].entries, strict=True))
    if table.target is not None:
        found[table.target] = next(iter(paths.values())).goal  # type: ignore[assignment]
    return [found[k] for k in range(len(found))]


def has_weights(path: Path) -> bool:
    """Whether the metric can weigh stimuli, and distances are all that the path's numbers need."""
    if needs_points(path.table) or not hasattr(path.metric, "weighted_table"):
        return False
    two = [entry.matrix for entry in path.entries[:2]]
    return path.metric.weighted_table(two, np.ones((1, path.n_stimuli))) is not None


def needs_points(table: PointTable) -> bool:
    """Whether distances do not suffice for the quantities that these points have."""
    return quantities.available(replace(table, points=None)) != quantities.available(table)


def least_stimuli(path: Path) -> int:
    """Fewest stimuli that the metric takes."""
    return max(2, find_card(path.metric).least_stimuli)


def draw(
    table: PointTable, paths: Mapping[str, Path], weights: NDArray[Any], weighted: bool, tick: Tick
) -> Draws:
    """Points of a table under every row of weights; zeros and ones where the metric is not `weighted`."""
    some = next(iter(paths.values()))
    entries = entries_of(table, paths)
    if weighted:
        return Draws(table, _weighted(some, entries, weights, tick))
    keep = needs_points(table)
    distances = np.full((len(weights), len(entries), len(entries)), np.nan)
    points: list[Any] = []
    for row, out in zip(weights, distances, strict=True):
        found = _kept(some, entries, row > 0, keep)
        if found is not None:
            out[:] = found[0]
        points.append(None if found is None else found[1])
        tick(1)
    scale = (weights.shape[1] / (weights > 0).sum(axis=1)) ** growth(some)
    return Draws(table, distances * scale[:, None, None], tuple(points) if keep else None, scale)


def growth(path: Path) -> float:
    """Power of the number of stimuli with which the metric's distances grow, all else equal; 0 for most.

    Sums over stimuli grow (Euclidean shape and Bures distances with the root), means and angles do not. Found
    by giving some stimuli two and three times; distances that do not all change alike have no such power.
    """
    rows = np.unique(np.linspace(0, path.n_stimuli - 1, PROBED).astype(int))

    def table(times: int) -> Floats:
        some = [replace(e, matrix=np.repeat(e.matrix[rows], times, axis=0)) for e in path.entries[:3]]
        return pair_distances(path.metric, some, path.memory, keep=False)[0]

    return power_of(table)


def power_of(table: Callable[[int], Floats]) -> float:
    """Power with which distances grow when every stimulus is given once, twice and three times; 0 if none."""
    try:
        tables = [table(times) for times in (1, 2, 3)]
    except (DegenerateRepresentation, NotConverged):
        return 0.0
    once, twice, thrice = (found[np.triu_indices(len(found), 1)] for found in tables)
    if not (once > 0).all():
        return 0.0
    powers = np.concatenate([np.log(twice / once) / np.log(2), np.log(thrice / once) / np.log(3)])
    return float(powers.mean()) if np.ptp(powers) < 1e-6 and abs(powers[0]) > 1e-6 else 0.0


def _kept(
    path: Path, entries: Sequence[Entry], rows: NDArray[np.bool_], keep: bool
) -> tuple[Floats, Any] | None:
    """Distances and points of some stimuli; None where these leave a layer or the target without a point."""
    some = [replace(entry, matrix=entry.matrix[rows]) for entry in entries]
    try:
        with warnings.catch_warnings():  # said of all stimuli, and not once more for every part of them
            warnings.simplefilter("ignore", ComparisonWarning)
            return pair_distances(path.metric, some, path.memory, keep)
    except (DegenerateRepresentation, NotConverged):
        return None


def _weighted(path: Path, entries: Sequence[Entry], weights: NDArray[Any], tick: Tick) -> Floats:
    m, n = weights.shape[1], len(entries)
    _within(path, n, m, len(weights))
    matrices = [entry.matrix for entry in entries]
    found = np.empty((len(weights), n, n))
    size = int(max(50, BLOCK_OPERATIONS // (m * m * n * (n + 4) / 2 + 1)))
    for rows in blocks(len(weights), size):
        found[rows] = path.metric.weighted_table(matrices, weights[rows])  # type: ignore[attr-defined]
        tick(rows.stop - rows.start)
    return found


def _within(path: Path, n: int, m: int, count: int) -> None:
    needed = (
        16 * n * m * m + 24 * count * n * n
    )  # kernel matrices as made and as centred; tables and products
    if needed > path.memory:
        raise MemoryBudgetError(
            f"kernel matrices of {n} points of {m} stimuli and {count} resamples of their distances take "
            f"{written(needed)}, allowed are {written(path.memory)}. Use fewer stimuli: "
            f"rg.select(acts, stimulus=slice({m // 2})), or allow more: rg.path(acts, ..., "
            f'memory="{written(needed)}").'
        )


def subsets(m: int, size: int, n: int, rng: np.random.Generator) -> NDArray[np.bool_]:
    """Rows (n, m) that choose `size` of m stimuli each, without replacement."""
    return rng.permuted(np.broadcast_to(np.arange(m) < size, (n, m)), axis=1)


def joined(parts: Sequence[Mapping[str, Floats]], single: bool) -> dict[str, Floats]:
    """Quantities of all paths side by side as in `summary()`: (B, all their layers), wholes (B, paths)."""
    if single:
        return dict(parts[0])
    return {
        name: np.stack([part[name] for part in parts], axis=1)
        if name in WHOLES
        else np.concatenate([part[name] for part in parts], axis=1)
        for name in parts[0]
    }


def blocks(count: int, size: int) -> Iterator[slice]:
    """Slices of at most `size` that cover `count`."""
    for start in range(0, count, size):
        yield slice(start, min(start + size, count))
