"""Functions of symmetric matrices: exp, log and powers by eigenvalues, Cholesky factors, with gradients.

The derivative of f(K) = V f(D) V' is V (F o (V' dK V)) V' with the divided differences
F_ij = (f(d_i) - f(d_j)) / (d_i - d_j) (Daleckii & Krein; Bhatia 1997, Matrix Analysis, theorem V.3.3). It is
finite where eigenvalues repeat, as they do in every matrix with a ridge; differentiating the eigenvectors
would divide by zero there. Gradients are of first order: the eigenvectors are taken as constants.
"""

from collections.abc import Callable
from typing import Any

import numpy as np
import scipy.linalg

from ..linalg import like, namespace

Array = Any


def transposed(k: Array) -> Array:
    """Matrix with its last two axes swapped."""
    return namespace(k).matrix_transpose(k)


def constant(x: Array) -> Array:
    """Array without its gradient."""
    return x.detach() if hasattr(x, "detach") else x


def tracked(*arrays: Array) -> bool:
    """Whether any of the arrays takes gradients."""
    return any(getattr(x, "requires_grad", False) for x in arrays)


def spread(k: Array, vectors: Array, values: Array, slopes: Callable[[], Array]) -> Array:
    """Matrix V diag(values) V' as a function of k, whose eigenvectors V are; `slopes` is F of this module."""
    out = (vectors * values[..., None, :]) @ transposed(vectors)
    if not tracked(k):
        return out
    change = transposed(vectors) @ (k - constant(k)) @ vectors  # zero, with a gradient
    return out + vectors @ (slopes() * change) @ transposed(vectors)


def exp_slopes(u: Array) -> Array:
    """(e^u_i - e^u_j) / (u_i - u_j), with its limit e^u_i: e^mean sinh(h) / h with h half the difference."""
    xp = namespace(u)
    half = (u[..., :, None] - u[..., None, :]) / 2
    small = xp.abs(half) < 1e-3  # the next term of the series, h^6 / 5040, is below round-off there
    safe = xp.where(small, xp.ones_like(half), half)
    ratio = xp.where(small, 1 + half**2 / 6 + half**4 / 120, xp.sinh(safe) / safe)
    return xp.exp((u[..., :, None] + u[..., None, :]) / 2) * ratio


def exponential(k: Array) -> Array:
    """Matrix exponential of a symmetric matrix, (..., n, n) -> (..., n, n)."""
    xp = namespace(k)
    found = xp.linalg.eigh(constant(k))
    u, vectors = found[0], found[1]
    return spread(k, vectors, xp.exp(u), lambda: exp_slopes(u))


def logarithm(p: Array) -> Array:
    """Matrix logarithm of a positive definite matrix, (..., n, n) -> (..., n, n)."""
    xp = namespace(p)
    found = xp.linalg.eigh(constant(p))
    u, vectors = xp.log(found[0]), found[1]
    return spread(p, vectors, u, lambda: 1 / exp_slopes(u))


def inverse_lower(factor: Array) -> Array:
    """Inverse of a lower triangular matrix, (..., n, n) -> (..., n, n)."""
    xp = namespace(factor)
    n = factor.shape[-1]
    if not isinstance(factor, np.ndarray):
        eye = xp.eye(n, dtype=factor.dtype, device=factor.device)
        return xp.linalg.solve_triangular(factor, eye, upper=False)
    flat, (invert,) = factor.reshape(-1, n, n), scipy.linalg.get_lapack_funcs(("trtri",), (factor,))
    return np.reshape([invert(one, lower=1)[0] for one in flat], factor.shape)


def cholesky(p: Array) -> tuple[Array, Array] | None:
    """Lower factor L of p = L L' and its inverse; None unless p is positive definite beyond its rounding.

    Cholesky's own failure does not tell: of a singular matrix rounding leaves a last pivot of either sign.
    """
    xp = namespace(p)
    try:
        factor = xp.linalg.cholesky(p)
    except (np.linalg.LinAlgError, RuntimeError):  # torch's own error is a RuntimeError
        return None
    if not bool(xp.all(xp.linalg.diagonal(factor) > 0)):
        return None
    inverse = inverse_lower(factor)
    least = rounding(constant(xp.sum(xp.linalg.diagonal(p), axis=-1)), float(xp.finfo(p.dtype).eps))
    # 1 / tr p^-1 is below the smallest eigenvalue: mostly that is enough to know
    sure = xp.all(least * xp.sum(constant(inverse) ** 2, axis=(-2, -1)) < 1)
    return (factor, inverse) if bool(sure) or bool(xp.all(_smallest(constant(inverse)) > least)) else None


def rounding(trace: Any, eps: float = 2.0**-52) -> Any:
    """Bound below which an eigenvalue of a positive definite matrix of that trace is rounding."""
    return 4 * eps * trace


def _smallest(inverse: Array) -> Array:
    """Estimate (from above) of the smallest eigenvalue of p = L L' from L^-1, by power iteration on p^-1."""
    xp, n = namespace(inverse), inverse.shape[-1]
    vector = like(np.random.default_rng(0).standard_normal((n, 1)), inverse)
    for _ in range(3):
        vector = vector / xp.linalg.vector_norm(vector, axis=(-2, -1), keepdims=True)
        vector = transposed(inverse) @ (inverse @ vector)
    return 1 / xp.linalg.vector_norm(vector, axis=(-2, -1))
