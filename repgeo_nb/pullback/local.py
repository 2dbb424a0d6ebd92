"""Tangents from data alone: local principal axes of the stimuli, and activations regressed on them.

Without a parametrisation each point still has a tangent space, spanned by the m leading principal axes of its
nearest neighbours in input space. Networks compared at the same frames need no common chart. With the network
at hand, push the tangents through it (`rg.capture_frames`, exact on an estimated tangent space); of recorded
activations, regress on the neighbours' coordinates.
"""

from __future__ import annotations  # readable signatures in help()

from dataclasses import dataclass

import numpy as np
import xarray as xr
from numpy.typing import ArrayLike, NDArray
from scipy.spatial import cKDTree

from ..errors import SchemaError
from .axes import Floats

Ints = NDArray[np.intp]


@dataclass(frozen=True, eq=False)
class LocalTangents:
    """Estimated tangent spaces of stimuli, from `local_tangents`.

    Attributes
    ----------
    tangents : (P, m, *shape)
        Orthonormal, in the units of the stimuli; leading axis first. For ``rg.capture_frames(model, stimuli,
        directions=found.tangents, direction_names=[...])``.
    spectrum : (P, min(k, D))
        Share of the neighbours' variance on each principal axis, falling: a gap after the m-th one says that
        m fits; without a gap the tangents are arbitrary.
    neighbours : (P, k)
        Rows of the nearest stimuli, nearest first, without the point itself.
    coordinates : (P, k, m)
        Neighbours minus their weighted mean, in the tangents.
    weights : (P, k)
        Of the neighbours, summing to 1: falling to 0 at the farthest (a tricube).
    """

    tangents: Floats
    spectrum: Floats
    neighbours: Ints
    coordinates: Floats
    weights: Floats

    def __repr__(self) -> str:
        points, m = self.tangents.shape[:2]
        return (
            f"LocalTangents({m} at each of {points} stimuli, from {self.neighbours.shape[1]} neighbours; "
            f"median {np.median(self.explained):.0%} of their variance explained)"
        )

    @property
    def explained(self) -> Floats:
        """Share of the neighbours' variance within the tangent space, (P,), in [0, 1]."""
        return np.asarray(self.spectrum[:, : self.tangents.shape[1]].sum(1))


def local_tangents(stimuli: ArrayLike, *, k: int, m: int) -> LocalTangents:
    """Estimate the tangent space of the stimulus manifold at every stimulus.

    Parameters
    ----------
    stimuli : (P, *shape)
        Dense enough that k neighbours lie within the manifold's bends.
    k : int
        Neighbours; at least m + 1, some 5 m where there is noise.
    m : int
        Dimension of the manifold; too large an m adds directions of noise, in which all networks differ.
        Look at ``spectrum``.

    Raises
    ------
    SchemaError
        k or m out of range, NaN, stimuli whose neighbours all coincide with them.

    Examples
    --------
    A plane in ten dimensions has two axes with all of the variance:

    >>> rng = np.random.default_rng(0)
    >>> plane = rng.normal(size=(100, 2)) @ rng.normal(size=(2, 10))
    >>> found = local_tangents(plane, k=8, m=2)
    >>> found.tangents.shape, bool(found.explained.min() > 1 - 1e-9)
    ((100, 2, 10), True)
    """
    x = np.asarray(stimuli, dtype=np.float64)
    if x.ndim < 2 or not np.isfinite(x).all():
        raise SchemaError(
            f"stimuli: expected finite values (P, *shape), got shape {x.shape}"
            f"{'' if x.ndim < 2 else ' with NaN or inf'}; leave these stimuli out"
        )
    shape, x = x.shape[1:], x.reshape(len(x), -1)
    P, D = x.shape
    if not 1 <= m <= D:
        raise SchemaError(f"m: expected a dimension from 1 to {D} (features of a stimulus), got {m}")
    if not m < k < P:
        raise SchemaError(
            f"k: expected more neighbours than dimensions and fewer than stimuli ({m} < k < {P}), got {k}"
        )
    distance, near = cKDTree(x).query(x, k + 1)
    distance, near = _without_self(distance, near)
    weights = _tricube(distance)
    around = x[near]
    centred = around - (weights[..., None] * around).sum(1, keepdims=True)
    _, s, axes = np.linalg.svd(np.sqrt(weights)[..., None] * centred, full_matrices=False)
    total = (s**2).sum(1, keepdims=True)
    if not (total > 0).all():
        row = int(np.flatnonzero(total[:, 0] == 0)[0])
        raise SchemaError(
            f"stimuli: expected neighbours apart from each other, got {k} equal ones around row {row}; drop "
            "repeated stimuli, or take a larger k"
        )
    tangents = axes[:, :m]
    coordinates = np.einsum("pkd,pmd->pkm", centred, tangents)
    return LocalTangents(tangents.reshape(P, m, *shape), s**2 / total, near, coordinates, weights)


def _without_self(distance: Floats, near: Ints) -> tuple[Floats, Ints]:
    """Neighbours without the point itself; of equal points the tree may name another first."""
    own = near == np.arange(len(near))[:, None]
    own[~own.any(1), -1] = True  # among many equal ones it may be missing: the farthest goes
    shape = (len(near), near.shape[1] - 1)
    return distance[~own].reshape(shape), near[~own].reshape(shape)


def _tricube(distance: Floats) -> Floats:
    """Weights (1 - (d / d_max)^3)^3, with d_max a little beyond the farthest neighbour; summing to 1."""
    farthest = np.maximum(distance[:, -1:], np.finfo(float).tiny) * 1.1
    weights = (1 - (distance / farthest) ** 3) ** 3
    return np.asarray(weights / weights.sum(1, keepdims=True))


def recorded_jacobian(local: LocalTangents, activations: ArrayLike | xr.DataArray) -> Floats:
    """Jacobian of a layer along estimated tangents, from recorded activations alone: (P, n, m).

    Weighted least squares of the neighbours' activations on their coordinates. Noise of standard deviation s
    in the activations adds about s^2 n Cov^-1 / k to the metric J'J, which makes any two layers look alike:
    `split_half_metric` has it taken out.

    Parameters
    ----------
    local : LocalTangents
        Of the same stimuli, in the same order.
    activations : (P, n)

    Raises
    ------
    SchemaError
        Not one finite row per stimulus; neighbours that do not span the tangent space.

    Examples
    --------
    >>> rng = np.random.default_rng(0)
    >>> sheet, A = rng.normal(size=(60, 2)), np.array([[1.0, 2], [0, 1], [2, 0]])
    >>> local = local_tangents(sheet, k=8, m=2)
    >>> J = recorded_jacobian(local, sheet @ A.T)
    >>> s = np.linalg.svd(J, compute_uv=False)  # the tangents are turned differently at every point
    >>> np.abs(s**2 - [7, 3]).max() < 1e-10
    np.True_
    """
    y = _activations(local, activations)
    return _regressed(local.coordinates, local.weights, y[local.neighbours])


def split_half_metric(
    local: LocalTangents, activations: ArrayLike | xr.DataArray, *, splits: int = 10, seed: int = 0
) -> tuple[Floats, NDArray[np.bool_]]:
    """Metric from recorded activations without the bias of their noise: (P, m, m).

    Mean over random halves a, b of the neighbours of the symmetric part of J_a'J_b: independent noise drops
    out on average. The price is a metric that may be indefinite where noise is large.

    Parameters
    ----------
    local, activations
        As in `recorded_jacobian`.
    splits : int
        Halvings to average.
    seed : int

    Returns
    -------
    metric : (P, m, m)
    definite : (P,) bool
        Where it is positive definite; elsewhere it is no metric: leave these points out, or take more
        neighbours.

    Raises
    ------
    SchemaError
        Fewer than 2 (m + 1) neighbours, and as in `recorded_jacobian`.

    Examples
    --------
    >>> rng = np.random.default_rng(0)
    >>> sheet = rng.normal(size=(400, 2))
    >>> noisy = sheet @ rng.normal(size=(2, 50)) + rng.normal(size=(400, 50))
    >>> local = local_tangents(sheet, k=40, m=2)
    >>> J = recorded_jacobian(local, noisy)
    >>> plain = np.trace(J.swapaxes(1, 2) @ J, axis1=1, axis2=2).mean()
    >>> G, definite = split_half_metric(local, noisy)
    >>> bool(np.trace(G, axis1=1, axis2=2).mean() < 0.8 * plain), bool(definite.mean() > 0.8)
    (True, True)
    """
    y = _activations(local, activations)
    k, m = local.coordinates.shape[1:]
    if k < 2 * (m + 1):
        raise SchemaError(
            f"k: expected at least {2 * (m + 1)} neighbours to halve for m = {m}, got {k}; take "
            f"local_tangents(stimuli, k={4 * (m + 1)}, m={m})"
        )
    if splits < 1:
        raise SchemaError(f"splits: expected at least 1, got {splits}")
    rng = np.random.default_rng(seed)
    total = np.zeros((len(y), m, m))
    for _ in range(splits):
        order = rng.permutation(k)
        a, b = (
            _regressed(local.coordinates[:, half], local.weights[:, half], y[local.neighbours[:, half]])
            for half in (order[: k // 2], order[k // 2 :])
        )
        product = a.swapaxes(-1, -2) @ b
        total += (product + product.swapaxes(-1, -2)) / 2
    return total / splits, np.asarray(np.linalg.eigvalsh(total)[:, 0] > 0)


def _activations(local: LocalTangents, activations: ArrayLike | xr.DataArray) -> Floats:
    y = np.asarray(activations, dtype=np.float64)
    P = len(local.neighbours)
    if y.ndim < 2 or len(y) != P or not np.isfinite(y).all():
        raise SchemaError(
            f"activations: expected finite values, one row for each of the {P} stimuli in their order, got "
            f"shape {y.shape}; reduce images of units to rows"
        )
    return y.reshape(P, -1)


def _regressed(c: Floats, weights: Floats, y: Floats) -> Floats:
    """Weighted least squares of y (P, k, n) on c (P, k, m), each with its mean taken out: (P, n, m)."""
    share = (weights / weights.sum(1, keepdims=True))[..., None]
    root = np.sqrt(share)
    c = root * (c - (share * c).sum(1, keepdims=True))
    y = root * (y - (share * y).sum(1, keepdims=True))
    q, r = np.linalg.qr(c)
    s = np.linalg.svd(r, compute_uv=False)
    if not (s[:, -1] > 1e-10 * s[:, 0]).all():
        row = int(np.flatnonzero(~(s[:, -1] > 1e-10 * s[:, 0]))[0])
        raise SchemaError(
            f"neighbours: expected some in each of the {c.shape[-1]} tangent directions, got a flat set "
            f"around row {row}; take a smaller m or a larger k"
        )
    return np.asarray(np.linalg.solve(r, q.swapaxes(-1, -2) @ y).swapaxes(-1, -2))
