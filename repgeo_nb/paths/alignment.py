"""Do two steps go the same way? Directions of steps, carried to one place, and compared there.

Lange et al. 2023 (tangent directions of paths within and across networks).
"""

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from .. import schema
from ..geometry import Euclidean, Sphere
from ..points import PointTable
from .joint import Ids, coordinates, join, widened
from .needs import unsupported

if TYPE_CHECKING:
    from .classes import Path

Floats = NDArray[np.float64]
Step = tuple[int, int]
Cosines = Callable[[Ids, Ids], Floats]

LEVEL = (0.025, 0.975)  # of the draws of a null: the ends of its 95 % interval


def step_alignment(
    a: "Path",
    b: "Path | None" = None,
    at: str = "start",
    n_shuffles: int = 100,
    seed: int = 0,
) -> xr.Dataset:
    """Cosine between the steps of two paths, or between all pairs of steps of one path.

    A step is the tangent vector log(L_k, L_k+1) at L_k. Tangent vectors at two places are compared after
    parallel transport along the geodesic between the places: every step of b is carried to where the step of
    a starts, and compared there. For one path this is symmetric, and neighbouring steps are compared by the
    turning angle: cos = 1 is straight on.

    On the sphere and in flat space directions follow from the table of distances, which places points to
    about 1e-8: the cosine of a step is known to about 1e-8 over its length, and is NaN for shorter ones.

    Parameters
    ----------
    a, b
        Paths of the same metric and stimuli; without `b` the steps of `a` with one another.
    at
        "start", or the name of a layer of `a` to which the steps of both are carried.
    n_shuffles
        Draws of the null: the inner layers of `b` (without `b`, of `a`) in random order. Its mean differs
        from 0 where steps share a place: of points in random order, steps that follow on each other have a
        cosine near -1/2. 0 leaves the null out; beyond sphere and flat space transport can be slow.
    seed
        Of the shuffles.

    Returns
    -------
    Dataset
        `cosine` (step, step_) in [-1, 1], NaN for a step within the noise floor; `null_mean`, `null_low`,
        `null_high` (step, step_), mean and 95 % interval over the shuffles. A step is named by the layer
        where it ends; `start` is the layer where it starts.

    Raises
    ------
    SchemaError
        If the paths differ in metric or stimuli.
    UnknownName
        If `at` is no layer of `a`.
    UnsupportedByGeometry
        If the metric's geometry has no parallel transport.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> paths = rg.path(rg.datasets.digits_paths(), model="resnet8_w8_s*", target="label")
    >>> one, other = list(paths.values())[:2]
    >>> found = rg.paths.step_alignment(one, other)
    >>> found["cosine"].dims
    ('step', 'step_')
    """
    b = a if b is None else b
    table, (own, others) = join([a, b], "step_alignment")
    if at != "start" and at not in a.layers:
        raise schema.unknown("layer", at, ("start", *a.layers))
    place = None if at == "start" else own[a.layers.index(at)]
    rng = np.random.default_rng(seed)
    orders = [shuffled(others, rng) for _ in range(n_shuffles)]
    steps = [step for ids in (own, others, *orders) for step in pairwise(ids)]
    cosines = _comparison(table, place, steps)
    dims = ("step", "step_")
    found = {"cosine": (dims, cosines(own, others))}
    if orders:
        draws = np.array([cosines(order if b is a else own, order) for order in orders])
        found |= {f"null_{name}": (dims, values) for name, values in interval(draws).items()}
    coords = {
        "step": list(a.layers[1:]),
        "step_": list(b.layers[1:]),
        "start": ("step", list(a.layers[:-1])),
        "start_": ("step_", list(b.layers[:-1])),
        "model": a.model,
        "model_": b.model,
    }
    return xr.Dataset(found, coords, {**a.attrs, "at": at, "n_shuffles": int(n_shuffles), "seed": int(seed)})


def shuffled(ids: Ids, rng: np.random.Generator) -> Ids:
    """Points of a path with the inner ones in random order, the ends kept."""
    return (ids[0], *(ids[1 + k] for k in rng.permutation(len(ids) - 2)), ids[-1])


def interval(draws: Floats) -> dict[str, Floats]:
    """Mean over the first axis, and the ends of the middle 95 % of the draws; NaN where none has a value."""
    some = np.isfinite(draws).any(axis=0)
    filled = np.where(some, draws, 0.0)
    low, high = np.nanquantile(filled, LEVEL, axis=0)
    found = {"mean": np.nanmean(filled, axis=0), "low": low, "high": high}
    return {name: np.where(some, values, np.nan) for name, values in found.items()}


def _comparison(table: PointTable, place: int | None, steps: Iterable[Step]) -> Cosines:
    """Give a function of two sequences of points: cosines of their steps, NaN within the noise floor.

    `steps` are all that it will be asked for.
    """
    needed = ("log", "inner", "transport")
    geometry = table.geometry
    if not all(hasattr(geometry, op) for op in needed):
        raise unsupported("the alignment of steps needs", table, *needed)
    if isinstance(geometry, Sphere | Euclidean):
        compare = _at_once(geometry, coordinates(table), place)
    else:
        compare = _one_by_one(geometry, coordinates(table), place, steps)

    def cosines(own: Ids, others: Ids) -> Floats:
        found = compare(own, others)
        found[_still(table, own), :] = np.nan
        found[:, _still(table, others)] = np.nan
        return np.clip(found, -1.0, 1.0)

    return cosines


def _still(table: PointTable, ids: Ids) -> NDArray[np.bool_]:
    return np.array([bool(table.distances[i, j] <= table.floor(i, j)) for i, j in pairwise(ids)])


def _at_once(geometry: Any, x: Floats, place: int | None) -> Cosines:
    """Compare all pairs of steps in one array: coordinates (n, r) of the sphere or of flat space."""

    def compare(own: Ids, others: Ids) -> Floats:
        (p, u), (q, v) = (
            (x[list(k[:-1])], geometry.log(x[list(k[:-1])], x[list(k[1:])])) for k in (own, others)
        )
        if place is None:
            u, v = u[:, None], geometry.transport(q[None], p[:, None], v[None])
        else:
            u, v = geometry.transport(p, x[place], u)[:, None], geometry.transport(q, x[place], v)[None]
        lengths = geometry.norm(None, u) * geometry.norm(None, v)
        safe = np.where(lengths > 0, lengths, np.nan)
        return np.asarray(geometry.inner(None, u, v) / safe)

    return compare


def _one_by_one(geometry: Any, points: Sequence[Any], place: int | None, steps: Iterable[Step]) -> Cosines:
    """Compare steps pair by pair in any geometry.

    Transport may be an integration: all steps from one point that will be met go together, once per goal.
    """
    leaving: dict[int, dict[int, int]] = {}  # point -> the points that steps lead to -> place in the stack
    for i, j in steps:
        leaving.setdefault(i, {}).setdefault(j, len(leaving[i]))

    @cache
    def logs(i: int) -> Any:
        return np.stack(widened([geometry.log(points[i], points[j]) for j in leaving[i]]))

    @cache
    def carried(i: int, to: int) -> Any:
        return logs(i) if i == to else geometry.transport(points[i], points[to], logs(i))

    @cache
    def cosine(step: Step, other: Step) -> float:
        to = step[0] if place is None else place
        u, v = (carried(i, to)[leaving[i][j]] for i, j in (step, other))
        if hasattr(geometry, "tangent_angle"):  # inner products depend on the vectors' representatives
            return float(np.cos(geometry.tangent_angle(points[to], u, v)))
        product, *squares = (float(geometry.inner(points[to], *pair)) for pair in ((u, v), (u, u), (v, v)))
        lengths = np.sqrt(max(squares[0], 0.0) * max(squares[1], 0.0))
        return product / lengths if lengths > 0 else np.nan

    def compare(own: Ids, others: Ids) -> Floats:
        return np.array([[cosine(step, other) for other in pairwise(others)] for step in pairwise(own)])

    return compare
