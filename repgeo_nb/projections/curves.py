"""The geodesic first point -> target as samples: its points, and their distances to all others."""

from collections.abc import Callable
from functools import partial, wraps
from typing import Any, TypeVar

import numpy as np

from ..errors import DegenerateRepresentation
from ..geometry import Euclidean, Sphere
from ..geometry.means import each, gathered
from ..mds import Matrix
from ..points import PointTable

CURVE_SAMPLES = 13  # both ends counted

Found = TypeVar("Found")


def once_per_table(compute: Callable[[PointTable], Found]) -> Callable[[PointTable], Found]:
    """Keep what was computed with its table: pictures in two and three axes share it."""

    @wraps(compute)
    def remembered(table: PointTable) -> Found:
        key = (compute.__qualname__, table.first, table.target)
        if key not in table.memo:
            table.memo[key] = compute(table)
        found: Found = table.memo[key]
        return found

    return remembered


def curve_times() -> Matrix:
    """Fractions of the geodesic at which it is sampled, (13,)."""
    return np.linspace(0.0, 1.0, CURVE_SAMPLES)


def all_points(table: PointTable) -> Any:
    """Points of a table (n, ...): from its distances on the sphere and in flat space, else those kept.

    Points of different widths stay a list.

    Raises
    ------
    UnsupportedByGeometry
        If another geometry's points were not kept.
    """
    if table.points is None or isinstance(table.geometry, Sphere | Euclidean):
        return table.vectors()
    return gathered(table.geometry, [np.asarray(point, dtype=np.float64) for point in table.points])


def curve_points(table: PointTable, points: Any) -> Any:
    """List 13 points of the geodesic first point -> target; None where there is none, or no single one."""
    if table.first is None or table.target is None or not hasattr(table.geometry, "geodesic"):
        return None
    a, b = points[table.first], points[table.target]
    try:
        return [table.geometry.geodesic(a, b, float(t)) for t in curve_times()]
    except DegenerateRepresentation:  # antipodal
        return None


@once_per_table
def curve_distances(table: PointTable) -> Matrix | None:
    """Distances (13, n) from samples of the geodesic first point -> target to every point.

    From the table alone where the geometry has a closed form, else from the points; None where there is no
    such geodesic, or no points to know it by.
    """
    if table.first is None or table.target is None:
        return None
    D, geometry = table.distances, table.geometry
    closed_form = getattr(geometry, "distances_to_geodesic", None)
    if closed_form is not None:
        ca, cb, ab = D[:, table.first], D[:, table.target], D[table.first, table.target]
        return np.array([closed_form(ca, cb, ab, float(t)) for t in curve_times()], dtype=np.float64)
    if table.points is None:
        return None
    points = all_points(table)
    samples = curve_points(table, points)
    if samples is None:
        return None
    found = [each(partial(geometry.distance, sample), points) for sample in samples]
    rows = np.array(found, dtype=np.float64)
    rows[0], rows[-1] = D[table.first], D[table.target]  # as they are, without rounding of the samples
    return rows
