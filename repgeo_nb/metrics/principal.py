"""Principal axes of a layer, and layers in fewer columns or rows without loss."""

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.linalg import eigh, eigh_tridiagonal, lapack

from ..linalg import namespace
from .inputs import number

Array = Any
Floats = NDArray[np.float64]

# share of the largest eigenvalue of X^T X down to which its eigenvectors may stand for those of X: squaring
# leaves eps / share of a direction's variance in doubt
SQUARED = 1e-7
STEADY = 10 * 2.0**-52
TIED = 1e-10  # share of the largest variance by which two are the same: rounding chooses between their axes
PANEL = 16  # columns that LAPACK turns at a time
ROOM = 65 * 64  # numbers that dormqr needs on top


class Spectrum(NamedTuple):
    """Principal axes with variance, largest first."""

    scores: Array
    """Activations along the axes, (m, r)."""
    variances: Array
    """Mean squares of the scores, (r,)."""
    tied: bool
    """Whether an axis that was left out for p has the variance of the last one kept."""


def spectrum(raw: Array, centred: Array, eps: float, p: int | None) -> Spectrum:
    """Scores on the top p principal axes (None: all) of centred activations (m, n).

    Axes whose variance is rounding are left out: singular values below the spectral norm that rounding
    errors of relative size eps make of the raw values, eps rms (sqrt(m) + sqrt(n)), or of the arithmetic.

    Parameters
    ----------
    raw
        Activations as they came: their size tells that of rounding errors.
    eps
        Relative rounding of the type they were stored in.
    """
    m, n = centred.shape
    flat = namespace(raw).reshape(raw, (-1,))
    floor = eps * (number(flat @ flat) / (m * n)) ** 0.5 * (m**0.5 + n**0.5)
    found = _by_products(centred, p, floor)
    return _by_values(centred, p, floor) if found is None else found


def _by_products(centred: Array, p: int | None, floor: float) -> Spectrum | None:
    """Axes from the eigenvectors of X^T X, cheaper; None where squaring loses what is asked."""
    xp = namespace(centred)
    m, n = centred.shape
    if m < n or p is None:
        return None
    products = xp.matrix_transpose(centred) @ centred
    kept = min(n, p)
    asked = min(n, p + 1)  # one more, to see whether p cuts between equal variances
    if isinstance(products, np.ndarray):
        values, vectors = top_eigenvectors(products, asked)
    else:
        values, vectors = (found[..., n - asked :] for found in xp.linalg.eigh(products))
    tied = asked > kept and number(values[1] - values[0]) <= TIED * number(values[-1])
    values, vectors = values[asked - kept :], vectors[:, asked - kept :]
    if number(values[0]) <= max((10 * floor) ** 2, SQUARED * number(values[-1])):
        return None
    scores = centred @ xp.flip(vectors, axis=1)
    return Spectrum(scores, xp.mean(scores**2, axis=0), tied)


def top_eigenvectors(square: Floats, count: int) -> tuple[Floats, Floats]:
    """Largest eigenvalues of a symmetric matrix in rising order, (count,), and their vectors, (n, count).

    Tridiagonal form, its eigenvectors by inverse iteration at the wanted eigenvalues, turned back: a third
    faster than `eigh` when few of many are wanted, whose own choice of a subset bisects.
    """
    n = len(square)
    if count > n // 2 or n < 3:
        values, vectors = eigh(square, driver="evd", check_finite=False)
        return values[n - count :], vectors[:, n - count :]
    turns, diagonal, beside, scales, _ = lapack.dsytrd(square.T, lower=1, lwork=PANEL * n)
    values, vectors = _top_of_tridiagonal(diagonal, beside, count)
    turned = np.asfortranarray(turns[1:, :-1]), scales, np.asfortranarray(vectors[1:])
    vectors[1:] = lapack.dormqr("L", "N", *turned, 2 * PANEL * count + ROOM)[0]
    return values, vectors


def _top_of_tridiagonal(diagonal: Floats, beside: Floats, count: int) -> tuple[Floats, Floats]:
    """Largest eigenvalues of a tridiagonal matrix in rising order, and their vectors, (n, count)."""
    n = len(diagonal)
    coupled = np.abs(beside) > STEADY * (np.abs(diagonal[1:]) + np.abs(diagonal[:-1]))
    values, failed = lapack.dsterf(diagonal, beside)
    if coupled.all() and not failed:  # one block: no vector of another can slip in
        whole = np.ones(n, dtype=np.int32)
        vectors, failed = lapack.dstein(diagonal, beside, values[n - count :], whole, n * whole)
        if not failed:
            return values[n - count :], vectors
    values, vectors = eigh_tridiagonal(
        diagonal,
        beside,
        select="i",
        select_range=(n - count, n - 1),
        lapack_driver="stemr",
        check_finite=False,
    )
    return values, vectors


def _by_values(centred: Array, p: int | None, floor: float) -> Spectrum:
    """Axes from the singular vectors of X, with all digits."""
    xp = namespace(centred)
    m = centred.shape[0]
    u, s, _ = xp.linalg.svd(centred, full_matrices=False)
    rank = int(xp.sum(s > max(floor, STEADY * number(s[0]))))
    kept = rank if p is None else min(p, rank)
    tied = kept < rank and number(s[kept - 1] ** 2 - s[kept] ** 2) <= TIED * number(s[0] ** 2)
    s = s[:kept]
    return Spectrum(u[:, :kept] * s, s**2 / m, tied)


def fewer_columns(x: Array) -> Array:
    """Centred activations in at most m - 1 columns, equal up to a rotation of columns; numpy, one layer.

    Rows are turned so that the mean becomes the first, which is zero; the others' triangular factor is what
    m - 1 rows of n columns are up to a rotation.
    """
    if not isinstance(x, np.ndarray) or x.ndim != 2 or x.shape[1] < x.shape[0]:
        return x
    m = x.shape[0]
    mirror = np.full((m, 1), m**-0.5)
    mirror[0] += 1.0
    mirror /= np.linalg.norm(mirror)
    turned = x - 2 * mirror @ (mirror.T @ x)
    narrow = np.zeros((m, m - 1))
    factor: Any = np.linalg.qr(turned[1:].T, mode="r")
    narrow[1:] = factor.T
    return np.asarray(narrow - 2 * mirror @ (mirror.T @ narrow))


def fewer_rows(points: Sequence[Floats]) -> tuple[Floats, ...]:
    """Points in coordinates of their joint column space, where it is smaller than their rows."""
    if not points or sum(x.shape[1] for x in points) >= points[0].shape[0]:
        return tuple(points)
    basis = np.linalg.qr(np.concatenate(points, axis=1))[0]
    return tuple(np.asarray(basis.T @ x) for x in points)
