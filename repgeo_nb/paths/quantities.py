"""The numbers of a path from the table of its distances: steps, turns, and the way they make to a target.

Each function returns `(values, reasons)`: values (layers,) with NaN where a quantity is not defined, and the
reason in words there ("" elsewhere). What belongs to a step (step, gain, efficiency) stands at the layer
where the step ends; what belongs to a place (turning angle, heading, progress, ...) at the layer there.

With `draws`, distances (n, n, ...) of the same points under resampled stimuli, the same formulas give values
(layers, ...), NaN in draws where a value is not defined; which layers repeat others, and the reasons, are
those of the table.
"""

import itertools
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import SchemaError, UnsupportedByGeometry
from ..geometry import Sphere, angle
from ..points import PointTable
from .needs import unsupported

Floats = NDArray[np.float64]
Found = tuple[Floats, list[str]]

NOISY_FOOT = 10  # progress is noise where cos(deviation) < NOISY_FOOT / m (contracts.md 4)


def available(table: PointTable) -> tuple[str, ...]:
    """Names of the quantities which the geometry and the target allow, in the order they are shown."""
    has, geometry, kept = hasattr, table.geometry, table.points is not None
    angles = has(geometry, "angle_from_distances") or (
        kept and (has(geometry, "log") or has(geometry, "angle"))
    )
    feet = has(geometry, "foot_from_distances") or (kept and has(geometry, "geodesic"))
    found = ["step", *(["turning_angle"] if angles else [])]
    if table.target is not None:
        found += ["progress", "deviation"] if feet else []
        found += ["to_target", "gain", "efficiency", *(["heading"] if angles else [])]
    return tuple(found)


def per_layer(table: PointTable, model: str, name: str, n_stimuli: int, draws: Floats | None = None) -> Found:
    """One quantity of one path by its name."""
    if name in ("progress", "deviation"):
        progress, deviation = progress_and_deviation(table, model, n_stimuli, draws)
        return progress if name == "progress" else deviation
    return _BY_NAME[name](table, model, draws)


def step(table: PointTable, model: str, draws: Floats | None = None) -> Found:
    """Distance of each layer from the one before; the first layer has none."""
    D, ids = _distances(table, draws), list(table.paths[model])
    values = _undefined(D, len(ids))
    values[1:] = D[ids[:-1], ids[1:]]
    return values, ["first layer"] + [""] * (len(ids) - 1)


def turning_angle(table: PointTable, model: str, draws: Floats | None = None) -> Found:
    """Angle of turning, pi - interior angle, at each layer in [0, pi]: 0 is straight on, pi/2 a random step.

    A layer closer to its predecessor than the noise floor is a repeat: it has no direction of its own
    (rounding alone reads 89.7 degrees), and its neighbours look past it.
    """
    ids = table.paths[model]
    names = [table.labels[i][1] for i in ids]
    same = _repeats(table, ids)
    distinct = [k for k in range(len(ids)) if same[k] == k]
    values, reasons = _undefined(_distances(table, draws), len(ids)), [""] * len(ids)
    inner = distinct[1:-1]
    before, here, after = (
        [ids[k] for k in part] for part in (distinct[: len(inner)], inner, distinct[2 : 2 + len(inner)])
    )
    values[inner] = np.pi - _angles(table, before, here, after, draws)
    reasons[0] = "first layer"
    if len(distinct) > 1:
        reasons[distinct[-1]] = _no_next(distinct[-1], ids)
    for k, original in enumerate(same):
        if k != original:
            reasons[k] = f"same representation as {names[original]}"
    return values, reasons


def to_target(table: PointTable, model: str, draws: Floats | None = None) -> Found:
    """Distance of each layer to the target."""
    target = _target(table, "the distance to the target")
    ids = list(table.paths[model])
    return _distances(table, draws)[ids, target], [""] * len(ids)


def gain(table: PointTable, model: str, draws: Floats | None = None) -> Found:
    """How much nearer to the target each step leads, d(L_k, T) - d(L_k+1, T), at the layer where it ends."""
    apart = to_target(table, model, draws)[0]
    values = np.full_like(apart, np.nan)
    values[1:] = apart[:-1] - apart[1:]
    return values, ["first layer"] + [""] * (len(apart) - 1)


def efficiency(table: PointTable, model: str, draws: Floats | None = None) -> Found:
    """Gain over step in [-1, 1]: the share of each step that leads to the target, at the layer where it ends.

    1 goes straight there, -1 straight away. Not defined for a step within the noise floor.
    """
    ids = table.paths[model]
    steps, (gains, reasons) = step(table, model, draws)[0], gain(table, model, draws)
    values = np.full_like(gains, np.nan)
    for k, (before, here) in enumerate(itertools.pairwise(ids), start=1):
        floor = table.floor(before, here)
        values[k] = gains[k] / np.where(steps[k] > floor, steps[k], np.nan)
        if table.distances[before, here] <= floor:
            reasons[k] = f"same representation as {table.labels[before][1]}"
    if hasattr(table.geometry, "geodesic"):  # the triangle inequality holds: what lies beyond is rounding
        values = np.clip(values, -1.0, 1.0)
    return values, reasons


def heading(table: PointTable, model: str, draws: Floats | None = None) -> Found:
    """Angle at each layer between the next layer and the target, in [0, pi]: 0 heads straight for the target.

    A layer that repeats its predecessor has none, and its neighbours look past it (as in `turning_angle`).
    """
    target, ids = _target(table, "the heading"), table.paths[model]
    same = _repeats(table, ids)
    distinct = [k for k in range(len(ids)) if same[k] == k]
    values, reasons = _undefined(_distances(table, draws), len(ids)), [""] * len(ids)
    for k, original in enumerate(same):
        if k != original:
            reasons[k] = f"same representation as {table.labels[ids[original]][1]}"
        elif table.distances[ids[k], target] <= table.floor(ids[k], target):
            reasons[k] = "at the target"
        elif k == distinct[-1]:
            reasons[k] = _no_next(k, ids)
        elif _antipodal(table, ids[k], target):
            reasons[k] = "antipodal to the target: every great circle leads there"
    here = [place for place, k in enumerate(distinct) if not reasons[k]]
    stand, ahead = [distinct[p] for p in here], [ids[distinct[p + 1]] for p in here]
    values[stand] = _angles(table, ahead, [ids[k] for k in stand], [target] * len(here), draws)
    return values, reasons


def progress_and_deviation(
    table: PointTable, model: str, n_stimuli: int, draws: Floats | None = None
) -> tuple[Found, Found]:
    """Where each layer stands along the line first layer -> target (0 to 1), and how far off it.

    The line is the whole great circle (or straight line): progress behind the start is negative. It is NaN
    where the foot is noise, cos(deviation) < 10 / m (a layer nearly orthogonal to the whole line), and where
    first layer and target coincide or are antipodal. Deviation is always given. Spaces whose geodesics cannot
    be continued (aligned shapes) have the segment only: there progress is clipped to [0, 1]. The rule for
    noise belongs to the sphere, where a foot at a right angle to the whole circle is anywhere.
    """
    target = _target(table, "progress")
    ids = table.paths[model]
    first, names = ids[0], [table.labels[i][1] for i in ids]
    t, height = _feet(table, ids, first, target, draws)
    reasons = [""] * len(ids)
    D, floor = _distances(table, draws), table.floor(first, target)
    undefined = np.broadcast_to(D[first, target] <= floor, t.shape) | _antipodal(table, first, target, draws)
    if table.distances[first, target] <= floor:
        reasons = [f"the target is the same representation as {names[0]}: there is no line to it"] * len(ids)
    elif _antipodal(table, first, target):
        reasons = [f"{names[0]} and the target are antipodal: every great circle joins them"] * len(ids)
    elif isinstance(table.geometry, Sphere):
        noisy = np.cos(height) < NOISY_FOOT / n_stimuli
        undefined = undefined | noisy
        if draws is None:
            for k in np.flatnonzero(noisy):
                reasons[k] = _noisy_foot(float(np.cos(height[k])), n_stimuli)
    return (np.where(undefined, np.nan, t), reasons), (height, [""] * len(ids))


def _noisy_foot(cosine: float, n_stimuli: int) -> str:
    if n_stimuli <= NOISY_FOOT:
        return f"{n_stimuli} stimuli are too few: the foot is noise below {NOISY_FOOT + 1}"
    return (
        f"nearly orthogonal to the whole line (cos deviation {cosine:.3f} < {NOISY_FOOT}/{n_stimuli}): "
        "the foot is noise"
    )


def length(table: PointTable, model: str, draws: Floats | None = None) -> Floats:
    """Sum of the steps, (...)."""
    return np.asarray(step(table, model, draws)[0][1:].sum(axis=0))


def chord(table: PointTable, model: str, draws: Floats | None = None) -> Floats:
    """Distance from the first layer to the last, (...)."""
    ids = table.paths[model]
    return np.asarray(_distances(table, draws)[ids[0], ids[-1]])


def slack(table: PointTable, model: str, draws: Floats | None = None) -> Floats:
    """Length beyond the chord, (...): how much longer the path is than the straight way."""
    return np.maximum(length(table, model, draws) - chord(table, model, draws), 0.0)


def straightness(table: PointTable, model: str, draws: Floats | None = None) -> Floats:
    """Chord over length, (...), in [0, 1]; NaN for a path that goes nowhere (within the noise floor)."""
    ids = table.paths[model]
    total = length(table, model, draws)
    floor = max(table.floor(i, j) for i, j in itertools.pairwise(ids))
    return np.minimum(chord(table, model, draws) / np.where(total > floor, total, np.nan), 1.0)


def _distances(table: PointTable, draws: Floats | None) -> Floats:
    """Distances the values are made of, (n, n, ...): those of the table, or of resamples."""
    return table.distances if draws is None else draws


def _undefined(distances: Floats, count: int) -> Floats:
    """NaN for each layer and draw, (layers, ...)."""
    return np.full((count, *distances.shape[2:]), np.nan)


def _repeats(table: PointTable, ids: tuple[int, ...]) -> list[int]:
    """For each layer the earlier one that it repeats, or itself; chains are measured from their first."""
    same = [0]
    for k in range(1, len(ids)):
        original = same[-1]
        apart = table.distances[ids[original], ids[k]] > table.floor(ids[original], ids[k])
        same.append(k if apart else original)
    return same


def _no_next(k: int, ids: tuple[int, ...]) -> str:
    return "last layer" if k == len(ids) - 1 else "only repeats of this layer follow"


def _antipodal(table: PointTable, i: int, j: int, draws: Floats | None = None) -> Any:
    on_sphere = isinstance(table.geometry, Sphere)
    return on_sphere & (np.pi - _distances(table, draws)[i, j] <= max(table.floor(i, j), 1e-6))


def _angles(
    table: PointTable, a: list[int], b: list[int], c: list[int], draws: Floats | None = None
) -> Floats:
    """Interior angles at the points b of the triangles a, b, c."""
    D, geometry = _distances(table, draws), table.geometry
    if hasattr(geometry, "angle_from_distances"):
        return np.asarray(geometry.angle_from_distances(D[a, b], D[b, c], D[a, c]), dtype=np.float64)
    points = _points(table, "turning angles and headings", "angle" if hasattr(geometry, "angle") else "log")

    def one(i: int, j: int, k: int) -> float:
        return float(angle(geometry, points[i], points[j], points[k]))

    return np.array([_once(table, one, *ids) for ids in zip(a, b, c, strict=True)])


def _feet(
    table: PointTable, ids: tuple[int, ...], first: int, target: int, draws: Floats | None = None
) -> tuple[Floats, Floats]:
    D, geometry = _distances(table, draws), table.geometry
    if hasattr(geometry, "foot_from_distances"):
        t, height = geometry.foot_from_distances(D[list(ids), first], D[list(ids), target], D[first, target])
        return np.asarray(t, dtype=np.float64), np.asarray(height, dtype=np.float64)
    _points(table, "progress and deviation", "geodesic")
    feet = [table.foot(i, first, target) for i in ids]
    return np.array([t for t, _ in feet]), np.array([height for _, height in feet])


def _once(table: PointTable, ask: Any, *ids: int) -> Any:
    """Answer of the points to a question about these ones, which may take a search: asked once."""
    key = (ask.__qualname__, *ids)
    if key not in table.memo:
        table.memo[key] = ask(*ids)
    return table.memo[key]


def _points(table: PointTable, need: str, operation: str) -> Any:
    if not hasattr(table.geometry, operation):
        raise unsupported(f"{need} need", table, operation)
    if table.points is None:
        raise UnsupportedByGeometry(
            f"{need} on {table.geometry!r} need the points, got a table of distances only. "
            "Make the path with rg.path, which keeps them for such geometries."
        )
    return table.points


def _target(table: PointTable, need: str) -> int:
    if table.target is None:
        raise SchemaError(
            f"{need} needs a target point, got a path without one. "
            'Give one: rg.path(acts, target="label"), a layer\'s name, or an array.'
        )
    return table.target


_BY_NAME: dict[str, Callable[[PointTable, str, Floats | None], Found]] = {
    "step": step,
    "turning_angle": turning_angle,
    "to_target": to_target,
    "gain": gain,
    "efficiency": efficiency,
    "heading": heading,
}
