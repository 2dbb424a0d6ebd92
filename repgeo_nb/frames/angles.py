"""Angles between vectors of a frame, between subspaces of one layer; curvature along a direction."""

from dataclasses import replace
from typing import Any

import numpy as np
import xarray as xr

from ..errors import SchemaError
from ..schema.names import choose
from .frame import Floats, Frame, Strings, plain
from .labelled import Found, Mask, evaluate, first_name, named
from .read import directions

ZERO = "zero vector"


def coherence(frames: Any, *, kind: str = "vectors") -> Any:
    """Coherence, the largest |cosine| between two different vectors; 0 .. 1, at least `welch_bound`.

    A frame with a zero vector has none: NaN, and the reason names the direction.

    Raises
    ------
    SchemaError
        A single direction.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> F = np.array([[0, 1], [-np.sqrt(3) / 2, -0.5], [np.sqrt(3) / 2, -0.5]])  # three at 120 degrees
    >>> round(float(rg.frames.coherence(F)), 6), rg.frames.welch_bound(3, 2)
    (0.5, 0.5)
    """

    def compute(one: Frame) -> Found:
        if one.k < 2:
            raise SchemaError(
                f"coherence of {named(one)}: expected two directions or more, got {one.k}; a single vector "
                f"is compared with none"
            )
        u, zero = _unit_columns(one)
        cosines = np.abs(np.swapaxes(u, -1, -2) @ u)
        cosines[..., range(one.k), range(one.k)] = 0
        largest = np.minimum(cosines.max((-2, -1)), 1.0)
        return Found(largest, [(np.any(zero, axis=-1), first_name(one, zero, ZERO))])

    found = evaluate(
        frames, compute, "coherence", kind=kind,
        attrs={"unit": "", "convention": "largest absolute cosine between two different vectors"},
    )  # fmt: skip
    if not isinstance(found, xr.DataArray):
        return found
    width = found["width"]
    bound = np.vectorize(lambda d: welch_bound(frames.sizes["direction"], int(d)), otypes=[float])(width)
    return found.assign_coords(welch_bound=(width.dims, bound))


def welch_bound(k: int, d: int) -> float:
    """Least coherence that k vectors of d units can have, sqrt((k - d) / (d (k - 1))); 0 for k <= d.

    Welch 1974.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> rg.frames.welch_bound(3, 2), rg.frames.welch_bound(2, 3)
    (0.5, 0.0)
    """
    return float(np.sqrt((k - d) / (d * (k - 1)))) if k > d else 0.0


def angles(frames: Any, *, kind: str = "vectors") -> Any:
    """Angles between all pairs of vectors, signed (opposite vectors are at pi); 0 .. pi.

    Returns
    -------
    array (..., k, k), or DataArray (..., direction, direction_)
        NaN with a zero vector. Small angles keep their precision (half-angle formula), save of kind gram,
        where angles below about 1e-8 are lost.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> np.degrees(rg.frames.angles(np.array([[1.0, 0], [1, 1], [-1, 0]]))).round(6)
    array([[  0.,  45., 180.],
           [ 45.,   0., 135.],
           [180., 135.,   0.]])
    """

    def compute(one: Frame) -> Found:
        u, zero = _unit_columns(one)
        rows = np.swapaxes(u, -1, -2)
        table = np.stack([_angle(rows, rows[..., i, None, :]) for i in range(one.k)], axis=-2)
        either = zero[..., :, None] | zero[..., None, :]
        return Found(table, [(either, _pair_reasons(one, zero))])

    return evaluate(
        frames, compute, "angle", kind=kind, over=("direction", "direction_"),
        attrs={"unit": "rad", "convention": "angle of the signed cosine"},
    )  # fmt: skip


def subspace_angles(a: Any, b: Any = None, *, first: Any = None, second: Any = None) -> Any:
    """Principal angles between the spans of two frames of *one* layer of *one* model, ascending; 0 .. pi/2.

    Their cosines are the singular values of Q_a'Q_b, of orthonormal bases; small angles come from the sines
    (Björck and Golub 1973).

    Parameters
    ----------
    a, b : array (..., k, d) and (..., l, d)
        Vectors in the same coordinates, such as the tangents at two stimuli in one layer.
    first, second : choice
        With a Dataset as `a` and no `b`: two groups of its directions (names, patterns), compared in every
        layer.

    Returns
    -------
    array (..., min(k, l)), or DataArray (..., angle)
        NaN where the vectors of either frame are not independent: its span has another dimension.

    Raises
    ------
    SchemaError
        Two Datasets, or arrays of different widths: coordinates of two layers have nothing in common.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> turned = np.array([[1.0, 0, 0], [0, np.cos(0.3), np.sin(0.3)]])
    >>> rg.frames.subspace_angles(np.eye(2, 3), turned).round(12)
    array([0. , 0.3])
    """
    if isinstance(b, xr.Dataset) or (isinstance(a, xr.Dataset) and b is not None):
        raise SchemaError(
            "subspace angles: expected two groups of directions of one Dataset (first=, second=), got two "
            "operands; coordinates of two layers or models have nothing in common: compare these with "
            "rg.frames.gram_similarity"
        )
    if not isinstance(a, xr.Dataset):
        return _between(plain(a, what="first frame"), plain(b, what="second frame"))
    if first is None or second is None:
        raise SchemaError(
            "subspace angles: expected two groups of directions, first= and second=, got "
            f"{'none' if first is None and second is None else 'one'}; for example first='translate*', "
            f"second='rotate'"
        )
    names = directions(a).tolist()
    at = [choose("direction", group, names) for group in (first, second)]

    def compute(one: Frame) -> Found:
        columns = one.factor()
        groups = [_of_columns(columns[..., group], one) for group in at]
        values = _principal(*groups)
        return Found(values, [(_dependent(*groups)[..., None], "the vectors of a group are dependent")])

    return evaluate(
        a, compute, "subspace_angle", over=("angle",),
        attrs={"unit": "rad", "convention": "principal angles, ascending"},
    )  # fmt: skip


def tangent_curvature(velocity: Any, acceleration: Any) -> Any:
    """Curvature of the curve c(t) of one direction in a layer, |c'' - its part along c'| / |c'|^2; >= 0.

    Parameters
    ----------
    velocity, acceleration : array (..., d)
        First and second derivative of f(T(t, x)). The network's own second derivative is 0 almost everywhere
        for a piecewise-linear (ReLU) network.

    Returns
    -------
    array (...)
        Inverse of the radius, in units of the layer; NaN where c' = 0.

    Raises
    ------
    SchemaError
        Other shapes, NaN or infinity.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> t = 0.7  # a circle of radius 2, at any speed
    >>> v, a = np.array([-np.sin(t), np.cos(t)]), -np.array([np.cos(t), np.sin(t)])
    >>> float(rg.frames.tangent_curvature(2 * 3 * v, 2 * 9 * a).round(12))
    0.5
    """
    v, a = (
        plain(np.asarray(x)[..., None, :] if np.ndim(x) else x, what=what).array[..., 0, :].astype(np.float64)
        for x, what in ((velocity, "velocity"), (acceleration, "acceleration"))
    )
    if v.shape != a.shape:
        raise SchemaError(
            f"tangent curvature: expected c' and c'' of one shape (..., unit), got {v.shape} and {a.shape}; "
            f"take both at the same points of the same layer"
        )
    speed = np.linalg.norm(v, axis=-1)
    still = speed == 0
    speed = np.where(still, 1.0, speed)
    u = v / speed[..., None]
    across = a - (a * u).sum(-1, keepdims=True) * u
    return np.where(still, np.nan, np.linalg.norm(across, axis=-1) / speed**2)[()]


def _unit_columns(one: Frame) -> tuple[Floats, Mask]:
    """Make unit vectors columns in a basis of their span, (..., k, k), and tell which are zero, (..., k)."""
    sizes = one.norms()
    zero = sizes == 0
    if one.kind == "gram":  # of cosines: in the root of the matrix itself long vectors drown short ones
        safe = np.where(zero, 1.0, sizes)
        one = replace(one, array=one.gram() / safe[..., :, None] / safe[..., None, :])
    r = one.factor()
    lengths = np.linalg.norm(r, axis=-2)
    return r / np.where(zero | (lengths == 0), 1.0, lengths)[..., None, :], zero


def _angle(u: Floats, v: Floats) -> Floats:
    """Angle between unit vectors, (..., d), by half-angles: exact to rounding at 0 and pi too."""
    half: Floats = np.arctan2(np.linalg.norm(u - v, axis=-1), np.linalg.norm(u + v, axis=-1))
    return 2 * half


def _pair_reasons(one: Frame, zero: Mask) -> Strings:
    """Name, for each pair of vectors, the zero one."""
    if not len(one.direction) or not zero.any():
        return np.array(ZERO)
    texts = np.array([f"{ZERO}: {name}" for name in one.direction])
    return np.where(zero[..., :, None], texts[:, None], texts[None, :])


def _between(a: Frame, b: Frame) -> Any:
    if a.width != b.width:
        raise SchemaError(
            f"subspace angles: expected frames of one layer, got {a.width} and {b.width} units; coordinates "
            f"of two layers have nothing in common: compare these with rg.frames.gram_similarity"
        )
    return np.where(_dependent(a, b)[..., None], np.nan, _principal(a, b))


def _of_columns(columns: Floats, one: Frame) -> Frame:
    """Vectors in a basis of their frame's span, with the rank tolerance of the frame."""
    eps = one.tolerance / max(columns.shape[-1], one.width)
    return Frame(np.swapaxes(columns, -1, -2), "vectors", eps, one.width)


def _dependent(*frames: Frame) -> Mask:
    return np.asarray(np.any(np.broadcast_arrays(*(one.rank() < one.k for one in frames)), axis=0))


def _principal(a: Frame, b: Frame) -> Floats:
    if a.k < b.k:
        a, b = b, a
    qa, qb = (np.linalg.qr(np.swapaxes(one.array.astype(np.float64), -1, -2))[0] for one in (a, b))
    inner = np.swapaxes(qa, -1, -2) @ qb
    cosines = np.linalg.svd(inner, compute_uv=False)
    sines = np.linalg.svd(qb - qa @ inner, compute_uv=False)[..., ::-1]
    small = np.arcsin(np.minimum(sines, 1.0))
    return np.where(cosines**2 > 0.5, small, np.arccos(np.minimum(cosines, 1.0)))
