"""Nearest points on all geodesics at once, over a loop. ``python -m tests.benchmarks geometry``."""

from collections.abc import Callable, Iterator
from itertools import combinations

import numpy as np

from .measure import best_ratio

Row = tuple[str, str, str, bool | None]
LAYERS = 20
BOUND = 20


def rows() -> Iterator[Row]:
    """Every layer's foot on the geodesic of every pair of layers, (name, times faster, bound, ok)."""
    from repgeo_nb.geometry import Euclidean, Sphere, nearest_on_geodesic, pairwise

    for geometry in (Sphere(), Euclidean()):
        points = np.random.default_rng(0).standard_normal((LAYERS, 2 * LAYERS))
        points /= np.linalg.norm(points, axis=1, keepdims=True)
        D = pairwise(geometry, points)
        starts, ends = np.array(list(combinations(range(LAYERS), 2))).T

        def by_points(geometry=geometry, points=points) -> object:
            return nearest_on_geodesic(geometry, points[:, None], points[starts], points[ends])

        def one_by_one(geometry=geometry, points=points) -> object:
            pairs = combinations(points, 2)
            return [nearest_on_geodesic(geometry, c, a, b) for a, b in pairs for c in points]

        def by_distances(geometry=geometry, D=D) -> object:
            return geometry.foot_from_distances(D[:, starts], D[:, ends], D[starts, ends])

        def distances_one_by_one(geometry=geometry, D=D) -> object:
            pairs = zip(starts.tolist(), ends.tolist(), strict=True)
            return [
                geometry.foot_from_distances(D[c, a], D[c, b], D[a, b])
                for a, b in pairs
                for c in range(LAYERS)
            ]

        cases: list[tuple[str, Callable[[], object], Callable[[], object]]] = [
            ("points", one_by_one, by_points),
            ("distances", distances_one_by_one, by_distances),
        ]
        for source, loop, whole in cases:
            faster, least = best_ratio(loop, whole)
            name = f"nearest_on_geodesic ({geometry.name}, from {source}), {LAYERS} layers on all pairs"
            yield f"{name} ({1e3 * least:.1f} ms)", f"{faster:.0f}x a loop", f">= {BOUND}x", faster >= BOUND
