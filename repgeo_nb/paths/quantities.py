"""The numbers of a path from the table of its distances: steps, turning angles, progress, deviation.

Each function returns `(values, reasons)`: values (layers,) with NaN where a quantity is not defined, and the
reason in words there ("" elsewhere).
"""

import itertools
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import SchemaError, UnsupportedByGeometry
from ..geometry import Sphere, angle, nearest_on_geodesic
from ..geometry.measure import require
from ..points import PointTable

Floats = NDArray[np.float64]
Found = tuple[Floats, list[str]]

NOISY_FOOT = 10  # progress is noise where cos(deviation) < NOISY_FOOT / m (contracts.md 4)


def available(table: PointTable) -> tuple[str, ...]:
    """Names of the quantities which the geometry and the target allow, in the order they are shown."""
    found, geometry = ["step"], table.geometry
    if hasattr(geometry, "angle_from_distances") or (table.points is not None and hasattr(geometry, "log")):
        found.append("turning_angle")
    if table.target is not None:
        if hasattr(geometry, "foot_from_distances") or (
            table.points is not None and hasattr(geometry, "geodesic")
        ):
            found += ["progress", "deviation"]
        found.append("to_target")
    return tuple(found)


def per_layer(table: PointTable, model: str, name: str, n_stimuli: int) -> Found:
    """One quantity of one path by its name."""
    if name in ("progress", "deviation"):
        progress, deviation = progress_and_deviation(table, model, n_stimuli)
        return progress if name == "progress" else deviation
    return {"step": step, "turning_angle": turning_angle, "to_target": to_target}[name](table, model)


def step(table: PointTable, model: str) -> Found:
    """Distance of each layer from the one before; the first layer has none."""
    ids = table.paths[model]
    values = [np.nan, *(table.distances[i, j] for i, j in itertools.pairwise(ids))]
    return np.array(values), ["first layer"] + [""] * (len(ids) - 1)


def turning_angle(table: PointTable, model: str) -> Found:
    """Angle of turning, pi - interior angle, at each layer in [0, pi]: 0 is straight on, pi/2 a random step.

    A layer closer to its predecessor than the noise floor is a repeat: it has no direction of its own
    (rounding alone reads 89.7 degrees), and its neighbours look past it.
    """
    ids = table.paths[model]
    names = [table.labels[i][1] for i in ids]
    same = _repeats(table, ids)
    distinct = [k for k in range(len(ids)) if same[k] == k]
    values, reasons = np.full(len(ids), np.nan), [""] * len(ids)
    for place, k in enumerate(distinct):
        if 0 < place < len(distinct) - 1:
            before, after = ids[distinct[place - 1]], ids[distinct[place + 1]]
            values[k] = np.pi - _angle(table, before, ids[k], after)
        elif place == 0:
            reasons[k] = "first layer"
        else:
            reasons[k] = "last layer" if k == len(ids) - 1 else "only repeats of this layer follow"
    for k, original in enumerate(same):
        if k != original:
            reasons[k] = f"same representation as {names[original]}"
    return values, reasons


def to_target(table: PointTable, model: str) -> Found:
    """Distance of each layer to the target."""
    target = _target(table, "the distance to the target")
    ids = list(table.paths[model])
    return table.distances[ids, target], [""] * len(ids)


def progress_and_deviation(table: PointTable, model: str, n_stimuli: int) -> tuple[Found, Found]:
    """Where each layer stands along the line first layer -> target (0 to 1), and how far off it.

    The line is the whole great circle (or straight line): progress behind the start is negative. It is NaN
    where the foot is noise, cos(deviation) < 10 / m (a layer nearly orthogonal to the whole line), and where
    first layer and target coincide or are antipodal. Deviation is always given.
    """
    target = _target(table, "progress")
    ids = table.paths[model]
    first, names = ids[0], [table.labels[i][1] for i in ids]
    t, height = _feet(table, ids, first, target)
    reasons = [""] * len(ids)
    chord, floor = table.distances[first, target], table.floor(first, target)
    on_sphere = isinstance(table.geometry, Sphere)
    if chord <= floor:
        reasons = [f"the target is the same representation as {names[0]}: there is no line to it"] * len(ids)
    elif on_sphere and np.pi - chord <= max(floor, 1e-6):
        reasons = [f"{names[0]} and the target are antipodal: every great circle joins them"] * len(ids)
    elif on_sphere:
        for k in np.flatnonzero(np.cos(height) < NOISY_FOOT / n_stimuli):
            reasons[k] = _noisy_foot(float(np.cos(height[k])), n_stimuli)
    t = np.where(np.array([bool(reason) for reason in reasons]), np.nan, t)
    return (t, reasons), (height, [""] * len(ids))


def _noisy_foot(cosine: float, n_stimuli: int) -> str:
    if n_stimuli <= NOISY_FOOT:
        return f"{n_stimuli} stimuli are too few: the foot is noise below {NOISY_FOOT + 1}"
    return (
        f"nearly orthogonal to the whole line (cos deviation {cosine:.3f} < {NOISY_FOOT}/{n_stimuli}): "
        "the foot is noise"
    )


def length(table: PointTable, model: str) -> float:
    """Sum of the steps."""
    return float(np.nansum(step(table, model)[0]))


def chord(table: PointTable, model: str) -> float:
    """Distance from the first layer to the last."""
    ids = table.paths[model]
    return float(table.distances[ids[0], ids[-1]])


def straightness(table: PointTable, model: str) -> float:
    """Chord over length, in [0, 1]; NaN for a path that goes nowhere (length below the noise floor)."""
    ids = table.paths[model]
    total = length(table, model)
    if total <= max(table.floor(i, j) for i, j in itertools.pairwise(ids)):
        return float("nan")
    return min(chord(table, model) / total, 1.0)


def _repeats(table: PointTable, ids: tuple[int, ...]) -> list[int]:
    """For each layer the earlier one that it repeats, or itself; chains are measured from their first."""
    same = [0]
    for k in range(1, len(ids)):
        original = same[-1]
        apart = table.distances[ids[original], ids[k]] > table.floor(ids[original], ids[k])
        same.append(k if apart else original)
    return same


def _angle(table: PointTable, a: int, b: int, c: int) -> float:
    D, geometry = table.distances, table.geometry
    if hasattr(geometry, "angle_from_distances"):
        return float(geometry.angle_from_distances(D[a, b], D[b, c], D[a, c]))
    points = _points(table, "turning angles", "log")
    return float(angle(geometry, points[a], points[b], points[c]))


def _feet(table: PointTable, ids: tuple[int, ...], first: int, target: int) -> tuple[Floats, Floats]:
    D, geometry = table.distances, table.geometry
    if hasattr(geometry, "foot_from_distances"):
        t, height = geometry.foot_from_distances(D[list(ids), first], D[list(ids), target], D[first, target])
        return np.asarray(t, dtype=np.float64), np.asarray(height, dtype=np.float64)
    points = _points(table, "progress and deviation", "geodesic")
    line = hasattr(geometry, "line_parameter")
    feet = [nearest_on_geodesic(geometry, points[i], points[first], points[target], line=line) for i in ids]
    return np.array([float(f.t) for f in feet]), np.array([float(f.distance) for f in feet])


def _points(table: PointTable, need: str, operation: str) -> Any:
    require(table.geometry, operation, need=need)
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
