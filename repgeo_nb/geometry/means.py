"""Averages in any geometry with logarithms: the Fréchet mean, and principal axes of the tangent space there.

Sources: Karcher 1977 (the iteration); Fletcher, Lu, Pizer & Joshi 2004 (principal geodesic analysis);
Barzilai & Borwein 1988 (the length of a step). Both say whether they converged.
"""

import warnings
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..errors import ConvergenceWarning, SchemaError
from ..linalg import like, namespace
from .measure import require
from .spectral import constant

Array = Any
Floats = NDArray[np.float64]

ROUNDING = 1e-12  # relative rise of a sum of squares that is rounding, not a step too long
SHORTEST = 1e-6  # share of the mean logarithm below which halving a step is given up
FLAT = 1e-14  # share of the largest eigenvalue of a Gram matrix below which an axis has no extent


class Mean(NamedTuple):
    """A Fréchet mean, and how well it is known."""

    point: Array
    """The mean itself."""
    converged: bool
    """Whether the iteration ended below its tolerance."""
    iterations: int
    """Steps that were tried."""
    residual: float
    """Length of the mean logarithm there (0 at a mean), as a share of the points' r.m.s. distance."""
    variance: float
    """Weighted mean of the squared distances to the points, which the mean makes least."""


class TangentPCA(NamedTuple):
    """Principal axes of points seen from a base: linear, orthonormal in the geometry's own inner product."""

    base: Array
    """Point whose tangent space is used."""
    coords: Floats
    """Coordinates of the logarithms, (n, k); the base is the origin."""
    axes: tuple[Array, ...]
    """k tangent vectors at the base; an axis without extent is zero."""
    explained: Floats
    """Share of the squared lengths along each axis, (k,)."""
    converged: bool
    """Whether the base was found (True for a given one)."""


def stacked(geometry: Any, points: Sequence[Array]) -> Array:
    """Points as one array (n, ...); those of a ragged geometry are filled up with zeros to the widest."""
    found = gathered(geometry, points)
    return each(lambda point: point, found)


def gathered(geometry: Any, points: Sequence[Array]) -> Any:
    """Points as one array (n, ...), or as they are where the geometry takes them with different widths."""
    if hasattr(points, "ndim") or getattr(geometry, "ragged", False):
        return points
    return namespace(*points).stack(list(points))


def each(function: Callable[[Array], Array], points: Any) -> Array:
    """Apply a function to all points (n, ...): to an array at once, to a list one by one, unpadded.

    What comes out one by one may differ in its last axis and is filled up with zeros to the longest.
    """
    if hasattr(points, "ndim"):
        return function(points)
    found = [function(point) for point in points]
    widest = max((value.shape[-1] for value in found if value.ndim), default=0)
    return namespace(*found).stack([_widened(value, widest) for value in found])


def _widened(value: Array, width: int) -> Array:
    if value.ndim == 0 or value.shape[-1] == width:
        return value
    zeros = like(np.zeros((*value.shape[:-1], width - value.shape[-1])), value)
    return namespace(value).concat([value, zeros], axis=-1)


def frechet_mean(
    geometry: Any,
    points: Sequence[Array],
    weights: Sequence[float] | None = None,
    tol: float = 1e-10,
    max_iter: int = 200,
    start: Array | None = None,
) -> Mean:
    """Point with the least weighted sum of squared distances to the points.

    Karcher's iteration: go along the mean logarithm until it vanishes. A step that raises the sum of squares
    is halved, and its length follows the curvature met on the last one (Barzilai & Borwein), so that spread
    points in curved spaces take tens of steps.

    The mean is unique in spaces of curvature <= 0, and on the sphere for points within pi/2 of one another.
    Shape spaces have several local minima, of sums of squares that differ by about 1e-3: another start may
    find another one.

    Parameters
    ----------
    geometry
        A geometry with log, exp, inner and norm.
    points
        n points, as an array (n, ...) or a list; of a ragged geometry of any width.
    weights
        n numbers from 0 on, not all 0; equal by default.
    tol
        Length of the mean logarithm at which to stop, as a share of the points' r.m.s. distance to the mean.
    max_iter
        Steps to try.
    start
        Point to start from; the first point with any weight by default.

    Returns
    -------
    Mean
        (point, converged, iterations, residual, variance).

    Raises
    ------
    UnsupportedByGeometry
        If the geometry lacks an operation.
    SchemaError
        For no points, or weights that are none.

    Warns
    -----
    ConvergenceWarning
        When max_iter did not suffice; `converged` is False then.

    Examples
    --------
    >>> import numpy as np
    >>> from repgeo_nb.geometry import Sphere
    >>> found = frechet_mean(Sphere(), np.eye(3))
    >>> found.converged, (found.point * np.sqrt(3)).round(6).tolist()
    (True, [1.0, 1.0, 1.0])
    """
    require(geometry, "log", "exp", "inner", "norm", need="a Fréchet mean")
    if len(points) == 0:
        raise SchemaError("a Fréchet mean needs at least one point, got none.")
    cloud = gathered(geometry, points)
    share = _shares(weights, len(points))
    project = getattr(geometry, "project", lambda p: p)
    base = cloud[int(np.argmax(share > 0))] if start is None else start
    pull, variance = _pull(geometry, base, cloud, share)
    fraction, iterations = 1.0, 0
    residual = _relative(geometry, base, pull, variance)
    while not residual <= tol and iterations < max_iter and fraction > SHORTEST:
        iterations += 1
        ahead = project(geometry.exp(base, fraction * pull))
        pull_there, variance_there = _pull(geometry, ahead, cloud, share)
        if not variance_there <= variance * (1 + ROUNDING):
            fraction /= 2
            continue
        fraction = _next_fraction(geometry, base, ahead, fraction, pull_there)
        base, pull, variance = ahead, pull_there, variance_there
        residual = _relative(geometry, base, pull, variance)
    converged = bool(residual <= tol)
    if not converged:
        warnings.warn(
            f"the Fréchet mean of {len(points)} points on {geometry!r} stopped after {iterations} steps with "
            f"a mean logarithm of {residual:.1e} of their r.m.s. distance (asked: {tol:.1e}); converged is "
            "False. Raise max_iter or tol, or leave out points that are far from the others.",
            ConvergenceWarning,
            stacklevel=2,
        )
    return Mean(base, converged, iterations, residual, variance)


def _shares(weights: Sequence[float] | None, n: int) -> Floats:
    """Weights as shares that sum to 1."""
    share = np.ones(n) if weights is None else np.asarray(weights, dtype=np.float64)
    if share.shape != (n,) or not np.isfinite(share).all() or (share < 0).any() or share.sum() == 0:
        raise SchemaError(
            f"expected {n} weights from 0 on that are not all 0, got {np.array2string(share, threshold=6)}."
        )
    return np.asarray(share / share.sum())


def _pull(geometry: Any, base: Array, cloud: Any, share: Floats) -> tuple[Array, float]:
    """Weighted mean of the logarithms at the base, and of their squared lengths."""
    logs = each(lambda point: geometry.log(base, point), cloud)
    lengths = _number(geometry.norm(base, logs))
    weights = like(share.reshape(-1, *[1] * (logs.ndim - 1)), logs)
    return namespace(logs).sum(weights * logs, axis=0), float(share @ lengths**2)


def _relative(geometry: Any, base: Array, pull: Array, variance: float) -> float:
    return float(_number(geometry.norm(base, pull)) / np.sqrt(variance)) if variance > 0 else 0.0


def _next_fraction(geometry: Any, base: Array, ahead: Array, fraction: float, pull: Array) -> float:
    """Share of the mean logarithm to go next: 1 / (curvature of the sum of squares along the last step).

    The step and the last pull, carried to its end, both point along the geodesic: no transport is needed.
    """
    along = -geometry.log(ahead, base)
    length = float(_number(geometry.norm(ahead, along)))
    if length == 0:
        return fraction
    bend = along / fraction - pull  # how the pull has changed over the step
    curved = float(_number(geometry.inner(ahead, along, bend))) / length**2
    return float(np.clip(1 / curved, 0.02, 1.5)) if curved > 0 else 1.0


def _number(x: Array) -> Any:
    x = constant(x)
    return np.asarray(x.cpu() if hasattr(x, "cpu") else x)


def tangent_gram(geometry: Any, base: Array, vectors: Array) -> Floats:
    """Inner products of tangent vectors (n, ...) at the base, (n, n), in the geometry's own inner product."""
    rows = [_number(geometry.inner(base, vector, vectors)) for vector in vectors]
    gram = np.asarray(rows, dtype=np.float64)
    return (gram + gram.T) / 2


def principal(gram: Floats, n_axes: int) -> tuple[Floats, Floats]:
    """Principal axes of vectors known by their inner products (n, n), largest first.

    Returns
    -------
    mixing (n, k), lengths (k,)
        Axis k is the sum of the vectors times column k of `mixing`, of unit length; `lengths` are the squared
        lengths of all vectors along it. Axes without extent are zero.
    """
    values, vectors = np.linalg.eigh(gram)
    kept = min(n_axes, len(gram))
    values, vectors = values[::-1][:kept], vectors[:, ::-1][:, :kept]
    clear = values > FLAT * max(float(values[0]), 0.0) if kept else values > 0
    scale = np.where(clear, 1 / np.sqrt(np.where(clear, values, 1.0)), 0.0)
    mixing, lengths = np.zeros((len(gram), n_axes)), np.zeros(n_axes)
    mixing[:, :kept], lengths[:kept] = vectors * scale, np.where(clear, values, 0.0)
    return mixing, lengths


def tangent_pca(geometry: Any, points: Sequence[Array], n_axes: int, base: Array | None = None) -> TangentPCA:
    """Principal axes of the logarithms of points at their Fréchet mean (or another base).

    The logarithms keep each point's distance to the base. Everything follows from their Gram matrix
    inner(base, log_i, log_j), so that axes are orthonormal in the geometry's inner product whatever it is.

    Parameters
    ----------
    geometry
        A geometry with log, exp, inner and norm.
    points
        n points, as an array (n, ...) or a list.
    n_axes
        Axes wanted; those beyond the points' extent are zero.
    base
        Point to look from; the Fréchet mean by default.

    Returns
    -------
    TangentPCA
        (base, coords (n, k), axes, explained (k,), converged).

    Raises
    ------
    UnsupportedByGeometry
        If the geometry lacks an operation.

    Warns
    -----
    ConvergenceWarning
        When the Fréchet mean did not converge.

    Examples
    --------
    >>> import numpy as np
    >>> from repgeo_nb.geometry import Euclidean
    >>> found = tangent_pca(Euclidean(), np.array([[0.0, 0.0], [3.0, 4.0], [6.0, 8.0]]), 1)
    >>> np.abs(found.coords[:, 0]).round(6).tolist(), found.explained.round(6).tolist()
    ([5.0, 0.0, 5.0], [1.0])
    """
    require(geometry, "log", "exp", "inner", "norm", need="tangent PCA")
    converged = True
    if base is None:
        mean = frechet_mean(geometry, points)
        base, converged = mean.point, mean.converged
    logs = each(lambda point: geometry.log(base, point), gathered(geometry, points))
    gram = tangent_gram(geometry, base, logs)
    mixing, lengths = principal(gram, n_axes)
    xp = namespace(logs)
    axes = tuple(xp.tensordot(like(column, logs), logs, axes=1) for column in mixing.T)
    total = float(np.trace(gram))
    explained = lengths / total if total > 0 else lengths
    return TangentPCA(base, gram @ mixing, axes, explained, converged)
