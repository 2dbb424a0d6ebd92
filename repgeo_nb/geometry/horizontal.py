"""Tangent vectors of a quotient by rotations: horizontal parts, and how they are carried along a geodesic.

A tangent vector v at a is horizontal when a^T v is symmetric: it has no part along the rotations a X (X skew)
of a. Sources: Kendall et al. 1999 (Shape and Shape Theory, ch. 6-7); Nava-Yazdani et al. 2020 (J. Math.
Imaging Vis. 62, transport in Kendall's space by an equation along the curve).
"""

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import NotConverged
from ..linalg import namespace
from .procrustes import detached, dot, frobenius, inverse_sums, rotation, tracked, transposed

Array = Any
Floats = NDArray[np.float64]

RANK = 1e-7  # singular values below this share of the largest are none (rounding of float32 activations)
NOTHING = 1e-13  # the same for sums of two eigenvalues of a^T a: RANK^2 and the rounding of the product
ROUNDING = 1e-12
TOLERANCE = 1e-9  # of the integration, relative to the vector's length


def skew_solution(s: Array, c: Array) -> Array:
    """Skew X with s X + X s = c, for s symmetric positive and c skew, (..., n, n); 0 in the kernel of s.

    Differentiable: the change of X solves the same equation, in the eigenvectors of a constant s.
    """
    xp, fixed = namespace(s, c), detached(s)
    values, vectors = xp.linalg.eigh(fixed)
    inverse = inverse_sums(values, NOTHING)

    def solve(right: Array) -> Array:
        return vectors @ (inverse * (transposed(vectors) @ right @ vectors)) @ transposed(vectors)

    if not tracked(s, c):
        return solve(c)
    found, change = solve(detached(c)), s - fixed
    return solve(c - change @ found - found @ change)


def is_horizontal(a: Array, v: Array) -> bool:
    """Whether a^T v is symmetric up to rounding (of all vectors, when there are several)."""
    xp, a, v = namespace(a, v), detached(a), detached(v)
    product = transposed(a) @ v
    off = xp.max(xp.abs(product - transposed(product)), axis=(-2, -1))
    return bool(xp.all(off <= ROUNDING * frobenius(a) * frobenius(v)))


def horizontal(a: Array, v: Array) -> Array:
    """Part of v that is no rotation of a: v - a X with (a^T a) X + X (a^T a) = a^T v - v^T a.

    A vector that is horizontal already is returned as it is, unless its gradient is wanted.
    """
    if not tracked(a, v) and is_horizontal(a, v):
        return v
    product = transposed(a) @ v
    return v - a @ skew_solution(transposed(a) @ a, product - transposed(product))


def kernel(a: Array) -> Array:
    """Orthonormal rows that span the directions of columns in which a has no extent, (m, n) -> (n - r, n)."""
    xp, a = namespace(a), detached(a)
    _, s, vh = xp.linalg.svd(a, full_matrices=a.shape[0] < a.shape[1])
    return vh[int(xp.sum(s > RANK * s[0])) :, :]


def lined_up(a: Array, u: Array, v: Array) -> Array:
    """Tangent vector v at a, turned by rotations that leave a alone until it lies nearest to u, (m, n).

    Where a has rank r < n its neighbours' directions are known only up to O(n - r), which acts on their part
    outside of a; a matrix of full rank leaves v as it is.
    """
    null = kernel(a)
    if null.shape[0] == 0:
        return v
    v0 = v @ transposed(null)
    turned = v0 @ rotation(detached(u) @ transposed(null), detached(v0))
    return v + (turned - v0) @ null


def _extent(a: Floats, b: Floats) -> int:
    """Columns up to the last in which either matrix is more than rounding."""
    size = np.maximum(np.abs(a).max(axis=0), np.abs(b).max(axis=0))
    return int(np.flatnonzero(size > ROUNDING * size.max())[-1]) + 1


def _divided(s: Floats, c: Floats) -> Floats:
    """Solution X of s X = c for s symmetric and not negative, (..., k, n); 0 in its kernel."""
    if c.shape[-1] == 0:
        return c
    values, vectors = np.linalg.eigh(s)
    clear = values > NOTHING * values[-1]
    inverse = np.where(clear, 1 / np.where(clear, values, 1.0), 0.0)
    return np.asarray((vectors * inverse) @ (vectors.T @ c))


def carried(
    a: Floats,
    b: Floats,
    v: Floats,
    weights: Callable[[float], tuple[float, float, float, float]],
    sphere: bool,
) -> Floats:
    """Horizontal vectors v at a, (k, m, n), carried to b along w1(t) a + w2(t) b, with b aligned to a.

    Along the geodesic A(t), V' = A X with X skew and S X + X S = -(A'^T V - V^T A'), S = A^T A keeps V
    horizontal; on the sphere also - <A', V> A. Both terms are at right angles to horizontal tangent vectors:
    inner products are kept. What lies outside the span of a and b is carried unchanged. Where both have k
    columns only, filled up with zeros to those of v, the equation is one of k x k matrices.

    Parameters
    ----------
    weights
        t -> w1, w2 and their derivatives.

    Raises
    ------
    NotConverged
        If the integration fails.
    """
    from scipy.integrate import solve_ivp

    k = _extent(a, b)
    a, b = a[:, :k], b[:, :k]
    basis = np.linalg.qr(np.concatenate([a, b], axis=1))[0] if 2 * k < len(a) else np.eye(len(a))
    inside = basis.T @ v
    rest = v - basis @ inside
    ends = np.stack([basis.T @ a, basis.T @ b])
    nulls = [null.T @ null for null in (kernel(a), kernel(b)) if len(null)]
    scale = float(np.linalg.norm(inside)) or 1.0

    def change(t: float, y: Floats) -> Floats:
        w1, w2, d1, d2 = weights(t)
        here, ahead = w1 * ends[0] + w2 * ends[1], d1 * ends[0] + d2 * ends[1]
        carried_v = y.reshape(inside.shape)
        product = ahead.T @ carried_v
        turn = np.swapaxes(product[..., :k], -2, -1) - product[..., :k]
        beyond = -product[..., k:]  # where a and b have no columns: S X = -A'^T V there
        for null in nulls:  # zero in exact numbers; its rounding would be divided by zero at the end
            turn = turn - null @ turn @ null
            beyond = beyond - null @ beyond
        square = here.T @ here
        found = here @ np.concatenate([skew_solution(square, turn), _divided(square, beyond)], axis=-1)
        if sphere:
            along = dot(ahead, carried_v[..., :k])
            found[..., :k] -= along[:, None, None] * here
        return np.asarray(found).ravel()

    solved = solve_ivp(
        change, (0.0, 1.0), inside.ravel(), "DOP853", t_eval=[1.0], rtol=TOLERANCE, atol=TOLERANCE * scale
    )
    if not solved.success:
        raise NotConverged(
            f"expected to carry tangent vectors along a geodesic between shapes, got: {solved.message} "
            "The geodesic passes a shape of lower rank; take points nearer to each other."
        )
    return np.asarray(basis @ solved.y[:, -1].reshape(inside.shape) + rest)
