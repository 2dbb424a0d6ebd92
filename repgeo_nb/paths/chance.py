"""Curves of chance in a path's space, as tables: layers in random order, random walks, the straight way."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..geometry import Euclidean, Sphere
from ..geometry import pairwise as distances_between
from ..points import PointTable
from .alignment import shuffled
from .classes import Path
from .joint import widened

Floats = NDArray[np.float64]

SEARCHED = 4, 20  # walks where angles and feet take searches: the fewest, and the most
ENTRIES = 400_000  # of the points of all such walks together: the larger a space, the less its walks differ


# --- the order of the layers ---


def shuffles(path: Path, n: int, rng: np.random.Generator) -> Iterator[PointTable]:
    """Tables of the path with its inner layers in random order."""
    ids = path.table.paths[path.model]
    for _ in range(n):
        yield path.table.reordered({path.model: shuffled(ids, rng)})


# --- steps in random directions ---


def walks(path: Path, n: int, rng: np.random.Generator) -> Iterator[PointTable]:
    """Tables of walks with the path's steps; none where the space has no random directions."""
    table = path.table
    ids = table.paths[path.model]
    steps = np.array([table.distances[i, j] for i, j in pairwise(ids)])
    if isinstance(table.geometry, Sphere | Euclidean):
        away = None if table.target is None else float(table.distances[ids[0], table.target])
        places = straying(table.geometry, steps, away, _dimension(path), n, rng)
        for distances in _apart(table.geometry, places):
            yield _drawn(path, distances)
    elif table.points is not None and all(hasattr(table.geometry, op) for op in ("random_tangent", "exp")):
        size = max(int(np.size(point)) for point in table.points)
        for _ in range(min(n, int(np.clip(ENTRIES // size, *SEARCHED)))):
            yield _through(path, _walk(path, steps, rng))


def straying(
    geometry: Any, steps: Floats, away: float | None, dimension: int, n: int, rng: np.random.Generator
) -> Floats:
    """Random walks in a sphere or flat space of many dimensions, (n, points, few coordinates).

    The components of an isotropic vector along the directions met so far are standard normal, and its part
    outside them has the length of a chi variable with as many degrees of freedom as dimensions are left: one
    new coordinate per step holds all of it, and the walk is exact. The target, `away` from the first point,
    is the last of the points; without one it is left out.
    """
    curved = isinstance(geometry, Sphere)
    known = (1 if curved else 0) + (0 if away is None else 1)
    width = known + len(steps)
    here = np.zeros((n, width))
    here[:, 0] = 1.0 if curved else 0.0
    places = [here]
    for step in steps:
        direction = np.zeros((n, width))
        direction[:, :known] = rng.standard_normal((n, known))
        if dimension > known:
            direction[:, known] = np.sqrt(rng.chisquare(dimension - known, n))
            known += 1
        if curved:
            direction -= (direction * here).sum(axis=1, keepdims=True) * here
        direction /= np.linalg.norm(direction, axis=1, keepdims=True)
        here = geometry.exp(here, step * direction)
        places.append(here)
    if away is not None:
        target = np.zeros((n, width))
        if curved:
            target[:, 0], target[:, 1] = np.cos(away), np.sin(away)
        else:
            target[:, 0] = away
        places.append(target)
    return np.stack(places, axis=1)


def _apart(geometry: Any, places: Floats) -> Floats:
    """Distances between the places of each walk, (n, points, points)."""
    return np.asarray(geometry.distance(places[:, :, None], places[:, None]))


def _dimension(path: Path) -> int:
    """Entries of a metric's points: the dimension of their space.

    Centred matrices have one dimension per stimulus less, m of m^2 / 2: without effect on walks of few steps.
    """
    if hasattr(path.metric, "point_size"):
        return int(path.metric.point_size(path.n_stimuli))
    points = path.points()
    return int(np.size(points[0]))


def _walk(path: Path, steps: Floats, rng: np.random.Generator) -> list[Any]:
    """Walk through the points of any geometry that knows random directions."""
    geometry, points = path.table.geometry, path.table.points
    # of the widest layer: directions that only wider layers have belong to the space, too
    here = np.asarray(widened(points)[path.table.paths[path.model][0]])
    project = getattr(geometry, "project", lambda p: p)
    places = [here]
    for step in steps:
        here = project(geometry.exp(here, step * geometry.random_tangent(here, rng)))
        places.append(here)
    return places


# --- the straight way ---


def straight(path: Path) -> Iterator[PointTable]:
    """Table of the points that divide the geodesic first -> last as the path's steps divide its length."""
    table = path.table
    ids, D, geometry = table.paths[path.model], table.distances, table.geometry
    gone = np.cumsum([0.0, *(D[i, j] for i, j in pairwise(ids))])
    ts = gone / gone[-1] if gone[-1] > 0 else gone
    chord = D[ids[0], ids[-1]]
    if hasattr(geometry, "distances_to_geodesic"):
        between = np.abs(ts[:, None] - ts) * chord
        if table.target is not None:
            first, last = D[table.target, ids[0]], D[table.target, ids[-1]]
            away = np.asarray(geometry.distances_to_geodesic(first, last, chord, ts))
            between = np.block([[between, away[:, None]], [away, np.zeros(1)]])
        yield _drawn(path, between)
    elif table.points is not None and hasattr(geometry, "geodesic"):
        p, q = table.points[ids[0]], table.points[ids[-1]]
        goes = chord > table.floor(ids[0], ids[-1])
        yield _through(path, [geometry.geodesic(p, q, float(t)) if goes else p for t in ts])


# --- drawn curves as tables ---


def _through(path: Path, places: Sequence[Any]) -> PointTable:
    """Table of a curve given by its points."""
    table = path.table
    points = [*places, *([] if table.target is None else [table.points[table.target]])]
    return _drawn(
        path, np.asarray(distances_between(table.geometry, points), dtype=np.float64), tuple(points)
    )


def _drawn(path: Path, distances: Floats, points: Any = None) -> PointTable:
    """Table of a curve in place of the path: its layers in order, then the target, with their floors."""
    table = path.table
    ids = table.paths[path.model]
    kept = [*ids, *([] if table.target is None else [table.target])]
    return replace(
        table,
        distances=distances,
        labels=tuple(table.labels[i] for i in kept),
        paths={path.model: tuple(range(len(ids)))},
        target=None if table.target is None else len(ids),
        first=0,
        points=points,
        floors=None if table.floors is None else table.floors[kept],
    )
