"""Sums of the square roots of the eigenvalues of many tridiagonal matrices at once, without eigenvalues.

sum sqrt(l) = sum_j w_j tr(T (T + s_j)^-1) with the nodes of Hale, Higham & Trefethen 2008 (method 3: the
trapezium rule after a map by elliptic functions): 64 nodes suffice for 15 digits down to 1e-15 of the largest
eigenvalue. The traces follow from the pivots of T + s and their derivatives, n short steps over all matrices
and nodes together.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

NODES = 64
EPS = float(np.finfo(np.float64).eps)


def root_sums(diagonals: Floats, besides: Floats) -> tuple[Floats, Floats]:
    """Sum of the roots of the eigenvalues of symmetric tridiagonal matrices, and a bound of its error.

    The matrices are positive semi-definite up to d = 4 sqrt(n) eps |T|, which the errors of the products and
    of LAPACK's reduction to this form do not exceed in practice (they grow as sqrt(n), Higham & Mary 2019;
    tested on graded matrices). With y = l + d > 0 the sum is taken of sqrt(y) - d / (2 sqrt(y)), which is
    sqrt(l) to second order in d; each root is within 2 d / sqrt(y) of that of the exact matrix.

    Parameters
    ----------
    diagonals, besides
        (B, n) and (B, n - 1).

    Returns
    -------
    sums (B,), errors (B,)
        The error is infinite where a matrix is not positive up to d.
    """
    besides = np.abs(besides)
    reach = np.pad(besides, ((0, 0), (0, 1))) + np.pad(besides, ((0, 0), (1, 0)))
    size = np.maximum((np.abs(diagonals) + reach).max(axis=1), np.finfo(np.float64).tiny)[:, None]
    n = diagonals.shape[1]
    doubt = 2.0 ** np.ceil(np.log2(4 * np.sqrt(max(n, 4)) * EPS))  # a power of two: 1 - doubt is exact
    shifted, squares = diagonals / size + doubt, (besides / size) ** 2
    s, w = nodes(doubt)
    near = s < 1
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        inverses = _inverse_traces(shifted, squares, s[near])
        shares = _share_traces(shifted, squares, 1 / s[~near])
        roots = (n - s[near] * inverses) @ w[near] + shares @ w[~near]
        inverse_roots = inverses @ w[near] + (n - shares) @ (w / s)[~near]
        sums, errors = roots - doubt / 2 * inverse_roots, 2 * doubt * inverse_roots
    sound = np.isfinite(errors) & (errors >= 0) & (inverses > 0).all(axis=1)
    scale = np.sqrt(size[:, 0])
    return np.where(sound, sums, 0.0) * scale, np.where(sound, errors, np.inf) * scale


def nodes(low: float, count: int = NODES) -> tuple[Floats, Floats]:
    """Nodes s and weights w with sum_j w_j y / (y + s_j) = sqrt(y) for y from `low` to 1.

    s = low (sn / cn)^2 and w = 2 K sqrt(low) / (pi N) dn / cn^2 at u_j = (j - 1/2) K / N of the modulus
    1 - low. The upper half is the mirror image of the lower, sc(K - u) = 1 / (sqrt(low) sc(u)), where the
    elliptic functions themselves would have lost their digits.
    """
    from scipy.special import ellipj, ellipkm1

    period = ellipkm1(low)
    u = (np.arange(count // 2) + 0.5) * period / count
    sn, cn, dn, _ = ellipj(u, 1 - low)
    s = low * (sn / cn) ** 2
    w = np.concatenate([dn / cn**2, (dn / sn**2 / np.sqrt(low))[::-1]])
    return np.concatenate([s, (low / s)[::-1]]), 2 * period * np.sqrt(low) / (np.pi * count) * w


def _inverse_traces(a: Floats, squares: Floats, s: Floats) -> Floats:
    """Tr (T + s)^-1, (B, nodes): the logarithmic derivative of the product of the pivots d.

    d_i = a_i + s - b_i^2 / d_(i-1), and g = d' / d obeys g_i = (1 + g_(i-1) b_i^2 / d_(i-1)) / d_i: sums of
    positive numbers.
    """
    pivots: Any = a[:, :1] + s
    g = 1 / pivots
    total = g.copy()
    for i in range(1, a.shape[1]):
        lost = squares[:, i - 1, None] / pivots
        pivots = a[:, i, None] + s - lost
        g = (1 + g * lost) / pivots
        total += g
    return np.asarray(total)


def _share_traces(a: Floats, squares: Floats, q: Floats) -> Floats:
    """Tr T (T + s)^-1 = q tr T (1 + q T)^-1 for q = 1 / s up to 1, (B, nodes): n - s tr (T + s)^-1 cancels.

    The same with the pivots e = d / s: e_i = 1 + q (a_i - c), e_i' = a_i - 2 c + q c g_(i-1) with
    c = q b_i^2 / e_(i-1).
    """
    pivots: Any = 1 + q * a[:, :1]
    g = a[:, :1] / pivots
    total = g.copy()
    for i in range(1, a.shape[1]):
        c = q * squares[:, i - 1, None] / pivots
        pivots = 1 + q * (a[:, i, None] - c)
        g = (a[:, i, None] - 2 * c + q * c * g) / pivots
        total += g
    return np.asarray(q * total)
