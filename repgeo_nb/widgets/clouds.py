"""How far each point of a picture moves when the stimuli are drawn anew: the covariances behind the ellipses.

Every resample's distances are drawn by the projection's own fit and turned onto the picture (Procrustes), so
that only what the resampling moves remains. A picture in few dimensions may also fold: some of its points
fall to the other side, from one resample to the next, though no distance has changed much. Ellipses of both
sides together would say that the distances are uncertain, which they are not: such resamples are left out,
and their share is stated.
"""

from dataclasses import replace
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np

from ..errors import RepgeoError, UnsupportedByGeometry
from ..mds import Matrix
from ..points import PointTable
from ..projections import Projection, classical_mds, mds, step_weights, target_axis

ENTRIES = 120_000  # of all resamples' distances together: more points leave fewer resamples
FEWEST = 60
ONE_BY_ONE = 60  # resamples where the fit is called for each
ITERATIONS, LOOK = 400, 20  # at most, and after how many the stress is looked at
TOLERANCE = 1e-5  # relative decrease of the weighted stress from look to look at which a fit is done
# a point this many times its usual way (the median) from its middle is on another side: 6 standard deviations
FOLD = 5.0
STILL = 1e-6  # share of the picture's size that is no way


class Cloud(NamedTuple):
    """How far the points of a picture move with the stimuli."""

    covariance: Matrix
    """Covariance of each point's place, (n, k, k)."""
    folded: float
    """Share of the resamples whose picture folds otherwise; they are left out."""


class Resamples:
    """Resampled distances ``draws`` (B, n, n) of a table's points, thinned to fit in moderate time."""

    def __init__(self, table: PointTable, draws: Matrix) -> None:
        self.table = table
        n = len(table.distances)
        self.distances = _evenly(np.asarray(draws, dtype=np.float64), max(FEWEST, ENTRIES // n**2))

    @cached_property
    def tables(self) -> list[PointTable]:
        """Some of them as tables, for projections called one by one; the same objects for all pictures."""
        found = _evenly(self.distances, ONE_BY_ONE)
        return [replace(self.table, distances=D, points=None) for D in found]


def _evenly(draws: Matrix, most: int) -> Matrix:
    keep = min(len(draws), most)
    return draws[np.linspace(0, len(draws) - 1, keep).astype(int)]


def cloud(function: Projection, resamples: Resamples, coords: Matrix) -> Cloud | None:
    """Covariance of each point's drawn place over resampled distances.

    None for a projection that cannot draw the resamples (it needs the points themselves).
    """
    found = _fits(function, resamples, coords)
    if found is None or len(found) < 2:
        return None
    placed = _turned(found, coords, keep_axis=function is target_axis)
    alike = _unfolded(placed)
    off = placed[alike] - placed[alike].mean(axis=0)
    spread: Matrix = np.einsum("bni,bnj->nij", off, off) / (len(off) - 1)
    return Cloud(spread, float(1 - alike.mean()))


def _unfolded(placed: Matrix) -> Any:
    """Which of the pictures (B, n, k) have every point on its usual side; all, if these are not the most."""
    way = np.linalg.norm(placed - np.median(placed, axis=0), axis=2)
    usual = np.median(way, axis=0) + STILL * np.abs(placed).max(initial=0.0)
    alike = (way <= FOLD * usual).all(axis=1)
    return alike if 2 * alike.sum() > len(placed) else np.ones(len(placed), dtype=bool)


def _fits(function: Projection, resamples: Resamples, coords: Matrix) -> Matrix | None:
    if function is mds:
        return _metric(resamples.distances, step_weights(resamples.table), coords)
    if function is classical_mds:
        return _classical(resamples.distances, coords.shape[1])
    found = []
    for table in resamples.tables:
        try:
            found.append(function(table, coords.shape[1]).coords)
        except UnsupportedByGeometry:
            return None
        except RepgeoError:  # this resample has no such picture (its target lies at the first point, ...)
            continue
    return np.array(found) if len(found) > len(resamples.tables) // 2 else None


def _metric(draws: Matrix, weights: Matrix, coords: Matrix) -> Matrix:
    """Metric MDS of all resamples at once from the picture itself, which keeps each in the same valley.

    Over-relaxed majorisation, X <- 2 G(X) - X with G the Guttman transform: half the iterations.
    De Leeuw and Heiser 1980.
    """
    n = len(weights)
    V_plus = np.linalg.inv(np.diag(weights.sum(axis=1)) - weights + 1 / n) - 1 / n
    # single precision: half the time, and far finer than the ellipses are
    draws, weights, V_plus = (part.astype(np.float32) for part in (draws, weights, V_plus))  # type: ignore[assignment]
    X: Any = np.broadcast_to(coords.astype(np.float32), (len(draws), *coords.shape))
    pull_of_length = weights * draws
    last = np.inf
    for iteration in range(1, ITERATIONS + 1):
        apart = _apart(X)
        pull = np.divide(pull_of_length, apart, out=np.zeros_like(draws), where=apart > 0)
        moved = V_plus @ (pull.sum(axis=2)[:, :, None] * X - pull @ X)
        if iteration % LOOK == 0:
            stress = float((weights * (draws - apart) ** 2).sum(dtype=np.float64))
            if last - stress < TOLERANCE * stress:
                break
            last = stress
        X = 2 * moved - X
    return np.asarray(moved, dtype=np.float64)


def _apart(X: Matrix) -> Matrix:
    """Distances (B, n, n) between the points of each picture (B, n, k)."""
    square = (X**2).sum(axis=2)
    products = X @ np.swapaxes(X, 1, 2)
    gaps: Matrix = np.sqrt(np.maximum(square[:, :, None] + square[:, None, :] - 2 * products, 0.0))
    return gaps


def _classical(draws: Matrix, n_axes: int) -> Matrix:
    """Classical MDS of all resamples at once (B, n, k)."""
    squares = draws**2
    row = squares.mean(axis=2)
    gram = -0.5 * (squares - row[:, :, None] - row[:, None, :] + row.mean(axis=1)[:, None, None])
    values, vectors = np.linalg.eigh(gram)
    leading: Matrix = vectors[:, :, ::-1][:, :, :n_axes] * np.sqrt(
        np.maximum(values[:, None, ::-1][:, :, :n_axes], 0.0)
    )
    return leading


def _turned(pictures: Matrix, onto: Matrix, keep_axis: bool) -> Matrix:
    """Each picture (B, n, k) turned and shifted onto another (n, k); an axis with a meaning stays."""
    first = 1 if keep_axis else 0
    at = 0.0 if keep_axis else onto.mean(axis=0)
    moved = pictures - (0.0 if keep_axis else pictures.mean(axis=1, keepdims=True))
    rest = moved[:, :, first:]
    U, _, Vt = np.linalg.svd(np.swapaxes(rest, 1, 2) @ (onto - at)[:, first:])
    moved = np.concatenate([moved[:, :, :first], rest @ (U @ Vt)], axis=2)
    return np.asarray(moved + at)


def ellipse_scale(share: float) -> float:
    """Half-axes, in standard deviations, of the ellipse that holds this share of a normal plane cloud."""
    return float(np.sqrt(-2.0 * np.log(1.0 - share)))


def ellipse(covariance: Any, share: float) -> tuple[float, float, float]:
    """Half-axes and the angle (radians, from the first axis) of a plane covariance (2, 2)'s ellipse."""
    values, vectors = np.linalg.eigh(np.asarray(covariance, dtype=np.float64))
    long, short = np.sqrt(np.maximum(values[::-1], 0.0)) * ellipse_scale(share)
    return float(long), float(short), float(np.arctan2(vectors[1, 1], vectors[0, 1]))
