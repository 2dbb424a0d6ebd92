"""Tables of made-up points for the tests of projections: ``from tests.tables import ...``."""

import numpy as np

from repgeo_nb.geometry import Euclidean, Sphere
from repgeo_nb.points import PointTable
from tests.make_fixtures import sphere_distances, table


def between(points: np.ndarray) -> np.ndarray:
    """Euclidean distances (n, n) of the rows."""
    return np.linalg.norm(points[:, None] - points[None], axis=-1)


def flat_table(points: np.ndarray, **more) -> PointTable:
    """One path through flat space; the last point is its target."""
    n = len(points)
    options = {"paths": {"a": tuple(range(n - 1))}, "target": n - 1, "first": 0} | more
    return table(between(points), Euclidean(), **options)


def sphere_table(points: np.ndarray, **more) -> PointTable:
    """One path over unit vectors; the last point is its target."""
    n = len(points)
    options = {"paths": {"a": tuple(range(n - 1))}, "target": n - 1, "first": 0} | more
    return table(sphere_distances(points), Sphere(), **options)
