"""Shortest paths on graphs: over the cells of a parameter grid, or over nearest neighbours of points.

Lengths on a grid are too long even in the limit of fine cells, by up to 1 / cos(pi / 8) = 1.0824 in a flat
plane with 8 neighbours: a graph path is where a geodesic starts from, not one.
"""

from __future__ import annotations  # readable signatures in help()

from collections.abc import Sequence
from itertools import product
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import dijkstra
from scipy.spatial import cKDTree

from ..errors import SchemaError
from .axes import Floats

Ints = NDArray[np.intp]


class Walk(NamedTuple):
    """Shortest path: the nodes it goes through, and its length (inf and no nodes where there is none)."""

    nodes: Ints
    length: float


def grid_edges(shape: Sequence[int], periodic: Sequence[bool]) -> tuple[Ints, Ints]:
    """Pairs of neighbours (diagonal ones too) of a grid, first axis slowest, each pair once.

    Examples
    --------
    >>> i, j = grid_edges((2, 2), (False, False))
    >>> sorted(zip(i.tolist(), j.tolist()))
    [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)]
    """
    sizes = np.array(shape)
    cells = np.stack(np.meshgrid(*map(np.arange, shape), indexing="ij"), axis=-1).reshape(-1, len(shape))
    number = np.arange(len(cells))
    found: set[tuple[int, int]] = set()
    for move in product((-1, 0, 1), repeat=len(shape)):
        if move <= (0,) * len(shape):  # the opposite move has the same pairs
            continue
        there = cells + move
        inside = (((there >= 0) & (there < sizes)) | np.array(periodic)).all(axis=1)
        target = np.ravel_multi_index(tuple((there[inside] % sizes).T), tuple(shape))
        pairs = np.sort(np.stack([number[inside], target], axis=1), axis=1)
        found.update(map(tuple, pairs[pairs[:, 0] != pairs[:, 1]].tolist()))
    both = np.array(sorted(found), dtype=np.intp).reshape(-1, 2)
    return both[:, 0], both[:, 1]


def neighbour_edges(x: ArrayLike, k: int) -> tuple[Ints, Ints]:
    """Pairs of rows of which one is among the k nearest of the other, each pair once.

    Raises
    ------
    SchemaError
        k that is not between 1 and the number of other points; points that are not finite.
    """
    points = np.asarray(x, dtype=np.float64)
    points = points.reshape(len(points), -1)
    if not 1 <= k < len(points):
        raise SchemaError(f"k: expected 1 to {len(points) - 1} neighbours of {len(points)} points, got {k}")
    if not np.isfinite(points).all():
        raise SchemaError("points: expected finite values, got NaN or inf; leave these points out")
    near = cKDTree(points).query(points, k + 1)[1]
    pairs = np.stack([np.repeat(np.arange(len(points)), k + 1), near.ravel()], axis=1)
    pairs = np.unique(np.sort(pairs[pairs[:, 0] != pairs[:, 1]], axis=1), axis=0)
    return pairs[:, 0], pairs[:, 1]


def shortest(i: Ints, j: Ints, length: Floats, n: int, source: int, target: int) -> Walk:
    """Shortest way between two of n nodes over undirected edges with lengths > 0 (Dijkstra).

    Examples
    --------
    From (0, 0) to (1, 2) over the 8 neighbours of a square grid, one diagonal and one straight step:

    >>> i, j = grid_edges((2, 3), (False, False))
    >>> at = np.stack(np.unravel_index(np.arange(6), (2, 3)), axis=1)
    >>> walk = shortest(i, j, np.linalg.norm(at[i] - at[j], axis=1), 6, 0, 5)
    >>> round(walk.length, 6)
    2.414214
    """
    graph = coo_array((length, (i, j)), shape=(n, n)).tocsr()
    reach, before = dijkstra(graph, directed=False, indices=source, return_predecessors=True)
    if not np.isfinite(reach[target]):
        return Walk(np.array([], dtype=np.intp), np.inf)
    nodes = [target]
    while nodes[-1] != source:
        nodes.append(int(before[nodes[-1]]))
    return Walk(np.array(nodes[::-1], dtype=np.intp), float(reach[target]))


def graph_path(x: ArrayLike, source: int, target: int, k: int = 8) -> Walk:
    """Shortest path through recorded points by steps between near neighbours (as Isomap measures).

    Parameters
    ----------
    x : (P, ...)
        Activations of one layer, or stimuli; no parametrisation needed.
    source, target : int
        Rows of x.
    k : int
        Neighbours of each point.

    Returns
    -------
    Walk
        ``nodes`` and ``length``, an over-estimate that falls with more points; infinite where the neighbours
        do not connect the two.

    Raises
    ------
    SchemaError
        Rows that do not exist, k out of range, points that are not finite.

    Examples
    --------
    >>> t = np.linspace(0, np.pi, 40)
    >>> round(graph_path(np.stack([np.cos(t), np.sin(t)], axis=1), 0, 39, k=2).length, 2)
    3.14
    """
    points = np.asarray(x, dtype=np.float64)
    points = points.reshape(len(points), -1)
    for name, row in (("source", source), ("target", target)):
        if not 0 <= row < len(points):
            raise SchemaError(f"{name}: expected a row from 0 to {len(points) - 1}, got {row}")
    i, j = neighbour_edges(points, k)
    length = np.linalg.norm(points[i] - points[j], axis=1)
    return shortest(i, j, np.maximum(length, np.finfo(float).tiny), len(points), source, target)
