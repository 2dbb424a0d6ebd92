"""What a projection gives: places for points, and everything these places get wrong."""

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

import numpy as np

from ..mds import STEP_WEIGHT, Matrix, separations
from ..points import PointTable

WORST_ABOVE = 0.2  # a pair closer than this is not reported as the worst one: its relative error says little


@dataclass(frozen=True)
class Projected:
    """A picture of the points of a table, and how far it lies.

    Attributes
    ----------
    coords
        Places (n, n_axes), in the unit of the distances.
    axis_names
        What each axis shows.
    stress
        ``sqrt(sum (D - d)^2 / sum D^2)`` over pairs, never weighted; 0 = every distance as it is.
    variance
        Share of the squared lengths kept (0 to 1) where the projection is linear, else None.
    point_error
        Root mean square of ``d - D`` from each point to all others (n,).
    segment_ratio
        Drawn over true length of each step, per model (layers - 1,); NaN for a step within the noise floor.
    worst
        ``(i, j, true, drawn)`` of the largest relative error among pairs further apart than 0.2, or None.
    curve
        The geodesic from the first point to the target, drawn by the same projection (13, n_axes), or None.
    extra
        What only one projection has: ``base`` (n,), each point's distance to the base of ``tangent_pca``.
    """

    coords: Matrix
    axis_names: tuple[str, ...]
    stress: float
    variance: float | None
    point_error: Matrix
    segment_ratio: dict[str, Matrix]
    worst: tuple[int, int, float, float] | None
    curve: Matrix | None
    extra: dict[str, Any] = field(default_factory=dict)


Projection = Callable[[PointTable, int], Projected]


def stress(D: Matrix, drawn: Matrix) -> float:
    """Unweighted stress, ``sqrt(sum (D - d)^2 / sum D^2)``; 0 if all true distances are 0 and drawn so."""
    total = float((D**2).sum())
    off = float(((D - drawn) ** 2).sum())
    return math.sqrt(off / total) if total > 0 else math.sqrt(off)


def point_errors(D: Matrix, drawn: Matrix) -> Matrix:
    """Root mean square of ``d - D`` from each point to the others (n,)."""
    errors: Matrix = np.sqrt(((drawn - D) ** 2).sum(axis=1) / max(1, len(D) - 1))
    return errors


def worst_pair(D: Matrix, drawn: Matrix) -> tuple[int, int, float, float] | None:
    """``(i, j, true, drawn)`` of the largest relative error where ``D > 0.2``, the first of equals."""
    i, j = np.triu_indices(len(D), 1)
    far = D[i, j] > WORST_ABOVE
    if not far.any():
        return None
    i, j = i[far], j[far]
    off = np.abs(drawn[i, j] / D[i, j] - 1)
    at = int(np.argmax(off >= (1 - 1e-9) * off.max()))  # rounding does not choose among equals
    return int(i[at]), int(j[at]), float(D[i[at], j[at]]), float(drawn[i[at], j[at]])


def step_weights(table: PointTable) -> Matrix:
    """Weights (n, n) of metric MDS: 4 for a path's own steps and for first -> target, 1 for all else.

    Where one frame is shown at a time, pairs seen together count once more for every frame: each picture is
    then about as right as one of its own, and the frames keep what joins them.
    """
    D = table.distances
    weights: Matrix = np.ones_like(D)
    for models in table.frames:
        seen = sorted({i for model in models for i in table.paths[model]})
        seen += [] if table.target is None else [table.target]
        weights[np.ix_(seen, seen)] = len(table.frames)
    pairs = [pair for ids in table.paths.values() for pair in pairwise(ids)]
    if table.first is not None and table.target is not None:
        pairs.append((table.first, table.target))
    for i, j in pairs:
        if D[i, j] > 0:
            weights[i, j] = weights[j, i] = STEP_WEIGHT * weights[i, j]
    np.fill_diagonal(weights, 0.0)
    return weights


def finish(
    table: PointTable,
    coords: Matrix,
    curve: Matrix | None,
    axis_names: tuple[str, ...] | None = None,
    variance: float | None = None,
    extra: dict[str, Any] | None = None,
) -> Projected:
    """Make the picture of a table from coordinates (n, k), with all that it gets wrong."""
    D, drawn = table.distances, separations(coords)
    ratios = {}
    for model, ids in table.paths.items():
        i, j = list(ids[:-1]), list(ids[1:])
        apart = [bool(D[pair] > table.floor(*pair)) for pair in pairwise(ids)]
        ratios[model] = np.divide(drawn[i, j], D[i, j], out=np.full(len(i), np.nan), where=apart)
    return Projected(
        coords=coords,
        axis_names=axis_names or tuple(f"axis {k + 1}" for k in range(coords.shape[1])),
        stress=stress(D, drawn),
        variance=variance,
        point_error=point_errors(D, drawn),
        segment_ratio=ratios,
        worst=worst_pair(D, drawn),
        curve=curve,
        extra=extra or {},
    )
