"""Geodesics of geometries without closed forms, as distances from their samples to all points.

The page cannot compute these from the table of distances; it can place the samples by their distances into
any picture, also into one fitted anew.
"""

from itertools import pairwise
from typing import Any

import numpy as np

from ..errors import RepgeoError
from ..geometry import Euclidean, Sphere
from ..mds import Matrix
from ..points import PointTable
from ..projections import curve_distances

STEP_SAMPLES = 3  # between the ends of a step
WORK = 3e9  # multiplications: more are not spent on the curves of single steps, which are drawn straight then
LARGE = 1e8  # multiplications for one operation on every point, from which on searches take too long


def curves(table: PointTable) -> dict[str, Matrix | None]:
    """Distances from samples of first -> target (13, n), and of every step (steps * 3, n), to all points.

    None where the geometry has no geodesics, the points are not kept, or (steps) they are too large.
    """
    return {"curve_distances": curve_distances(table), "step_distances": _steps(table)}


def is_large(table: PointTable) -> bool:
    """Return whether one matrix operation on every point is too much to be repeated in searches."""
    return (
        table.points is not None
        and not isinstance(table.geometry, Sphere | Euclidean)
        and _work(table) > LARGE
    )


def _work(table: PointTable) -> float:
    """Multiplications of one singular value decomposition of every point."""
    shapes = [np.shape(point) for point in table.points]
    return float(sum(np.prod(shape) * min(shape, default=1) for shape in shapes))


def _steps(table: PointTable) -> Matrix | None:
    steps = [step for ids in table.paths.values() for step in pairwise(ids)]
    if table.points is None or not steps:
        return None
    if len(steps) * STEP_SAMPLES * _work(table) > WORK:
        return None
    found = [_sampled(table, a, b, STEP_SAMPLES + 2) for a, b in steps]
    inner = [rows[1:-1] for rows in found if rows is not None]
    return np.concatenate(inner) if len(inner) == len(steps) else None


def _sampled(table: PointTable, a: int, b: int, samples: int) -> Matrix | None:
    """Distances (samples, n) from a geodesic's samples, its ends from the table."""
    geometry, points, D = table.geometry, table.points, table.distances
    if points is None or not hasattr(geometry, "geodesic"):
        return None
    rows = np.empty((samples, len(D)))
    rows[0], rows[-1] = D[a], D[b]
    try:
        for s in range(1, samples - 1):
            at: Any = geometry.geodesic(points[a], points[b], s / (samples - 1))
            rows[s] = [float(geometry.distance(at, point)) for point in points]
    except RepgeoError:  # the two have no single geodesic
        return None
    return rows
