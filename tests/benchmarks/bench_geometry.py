"""Nearest points on all geodesics at once, over a loop. ``python -m tests.benchmarks geometry``."""

from collections.abc import Callable, Iterator
from itertools import combinations
from typing import Any

import numpy as np

from .measure import best_ratio

Row = tuple[str, str, str, bool | None]
Work = Callable[[], object]
LAYERS = 20
BOUND = 20


def rows() -> Iterator[Row]:
    """Every layer's foot on the geodesic of every pair of layers, (name, times faster, bound, ok)."""
    from repgeo_nb.geometry import Euclidean, Sphere

    for geometry in (Sphere(), Euclidean()):
        for source, loop, whole in _cases(geometry):
            faster, least = best_ratio(loop, whole)
            name = f"nearest_on_geodesic ({geometry.name}, from {source}), {LAYERS} layers on all pairs"
            yield f"{name} ({1e3 * least:.1f} ms)", f"{faster:.0f}x a loop", f">= {BOUND}x", faster >= BOUND


def _cases(geometry: Any) -> list[tuple[str, Work, Work]]:
    """(what is given, loop over all triples, all at once): from points, and from distances alone."""
    from repgeo_nb.geometry import nearest_on_geodesic, pairwise

    points = np.random.default_rng(0).standard_normal((LAYERS, 2 * LAYERS))
    points /= np.linalg.norm(points, axis=1, keepdims=True)
    D = pairwise(geometry, points)
    starts, ends = np.array(list(combinations(range(LAYERS), 2))).T

    def by_points() -> object:
        return nearest_on_geodesic(geometry, points[:, None], points[starts], points[ends])

    def point_by_point() -> object:
        pairs = combinations(points, 2)
        return [nearest_on_geodesic(geometry, c, a, b) for a, b in pairs for c in points]

    def by_distances() -> object:
        return geometry.foot_from_distances(D[:, starts], D[:, ends], D[starts, ends])

    def one_by_one() -> object:
        pairs = combinations(range(LAYERS), 2)
        foot = geometry.foot_from_distances
        return [foot(D[c, a], D[c, b], D[a, b]) for a, b in pairs for c in range(LAYERS)]

    return [("points", point_by_point, by_points), ("distances", one_by_one, by_distances)]
