"""Matrices compared up to a rotation of their columns: best rotations, nuclear norms, tables of distances.

The best rotation of b onto a is the orthogonal polar factor of b^T a (Schönemann 1966), and
max_R <a, b R> = |a^T b|_*, the sum of the singular values (Williams et al. 2021, section 2).
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
from array_api_compat import device
from numpy.typing import NDArray

from ..errors import SchemaError
from ..linalg import namespace
from ..linalg import norm as vector_norm

Array = Any
Floats = NDArray[np.float64]

CLOSE = 1e-2  # a distance below this share of the points' size comes from differences (sums lose digits)
BOUND = 1e-9  # error allowed to a distance by eigenvalues instead of singular values
DEFICIENT = 1e-12  # share of the largest singular value below which a product tells of a lower rank


def transposed(x: Array) -> Array:
    """Matrix with rows and columns exchanged, (..., r, c) -> (..., c, r)."""
    return namespace(x).matrix_transpose(x)


def frobenius(x: Array) -> Array:
    """Frobenius norm, (..., r, c) -> (...), with gradient 0 (not NaN) at zero."""
    return vector_norm(namespace(x).reshape(x, (*x.shape[:-2], x.shape[-2] * x.shape[-1])))


def dot(x: Array, y: Array) -> Array:
    """Frobenius product, (..., r, c) -> (...)."""
    return namespace(x, y).sum(x * y, axis=(-2, -1))


def detached(x: Array) -> Array:
    """Give the same values without a gradient."""
    return x.detach() if hasattr(x, "detach") else x


def tracked(*arrays: Array) -> bool:
    """Whether anybody wants a gradient with respect to one of these."""
    return any(getattr(x, "requires_grad", False) for x in arrays)


def meet(*matrices: Array) -> tuple[Array, ...]:
    """Matrices of the same rows, filled up with zero columns to the width of the widest.

    Raises
    ------
    SchemaError
        If they have different numbers of rows.
    """
    rows = sorted({int(x.shape[-2]) for x in matrices})
    if len(rows) > 1:
        raise SchemaError(
            f"expected shapes of the same stimuli, got matrices of {' and '.join(map(str, rows))} rows. "
            "Take the same stimuli in the same order for both (repgeo_nb.path aligns them)."
        )
    widest = max(x.shape[-1] for x in matrices)
    return tuple(_widened(x, widest) for x in matrices)


def _widened(x: Array, width: int) -> Array:
    if x.shape[-1] == width:
        return x
    xp = namespace(x)
    zeros = xp.zeros((*x.shape[:-1], width - x.shape[-1]), dtype=x.dtype, device=device(x))
    return xp.concat([x, zeros], axis=-1)


def equal(a: Array, b: Array) -> Array:
    """Whether all entries agree, (..., r, c) -> (...)."""
    return namespace(a, b).all(detached(a) == detached(b), axis=(-2, -1))


def rotation(a: Array, b: Array) -> Array:
    """Orthogonal matrix R for which |a - b R| is least, (..., m, n) -> (..., n, n); exactly 1 for a = b.

    With a^T b = U S V^T, R = V U^T. Where singular values vanish R is one of many. The gradient is that of
    the polar factor, which only sums of singular values divide: equal ones (and the zeros of padding) do no
    harm.
    """
    xp = namespace(a, b)
    product = transposed(detached(a)) @ detached(b)
    u, s, vh = xp.linalg.svd(product, full_matrices=False)
    one = xp.eye(product.shape[-1], dtype=product.dtype, device=device(product))
    r = xp.where(equal(a, b)[..., None, None], one, transposed(u @ vh))
    if not tracked(a, b):
        return r
    # first-order change of R, by a skew X with P X + X P = -(dM R - R^T dM^T), P = M R = U S U^T;
    # dM is zero in value and carries the gradient
    change = (transposed(a) @ b - product) @ r
    turned = transposed(u) @ (change - transposed(change)) @ u
    return r - r @ (u @ (turned * inverse_sums(s)) @ transposed(u))


def inverse_sums(values: Array, floor: float = 1e-14) -> Array:
    """1 / (x_i + x_j) for values from 0 on, (..., n) -> (..., n, n); 0 where the sum is next to nothing."""
    xp = namespace(values)
    sums = values[..., :, None] + values[..., None, :]
    clear = sums > floor * xp.max(values, axis=-1)[..., None, None]
    return xp.where(clear, 1 / xp.where(clear, sums, xp.ones_like(sums)), xp.zeros_like(sums))


# ---- all pairs, numpy


class Table:
    """Distances between all pairs, from the singular values of a^T b; layers of low rank are reduced once.

    Parameters
    ----------
    points
        Matrices (m, n_k), of unit norm for angles.
    angular
        Angles, or Euclidean distances.
    gram
        Singular values as roots of the eigenvalues of M M^T, twice as fast. Squaring loses small ones: an
        eigenvalue l is known to d = n eps l_max (n a generous constant for LAPACK's symmetric solvers and
        the product), its root to min(d / sqrt(l), sqrt(l + d)). Where the sum of these could move the
        distance by more than 1e-9 (of the points' size), singular values are taken.
    """

    def __init__(self, points: Sequence[Floats], angular: bool, gram: bool = False) -> None:
        self.angular, self.gram = angular, gram
        self.squares = [float(np.vdot(x, x)) for x in points]
        self.points = list(points)
        self.checked = [False] * len(points)
        self.fallbacks = 0

    def distances(self) -> Floats:
        """Table (n, n), exactly symmetric; exactly 0 for equal points."""
        n = len(self.points)
        given = list(self.points)  # as they came: a reduced point is a rotated one, too late for differences
        table = np.zeros((n, n))
        for i in range(n):
            for j in range(i):
                alike = self.squares[i] == self.squares[j] and np.array_equal(given[i], given[j])
                table[i, j] = table[j, i] = 0.0 if alike else self._distance(given, i, j)
        return table

    def _distance(self, given: Sequence[Floats], i: int, j: int) -> float:
        found = self._from_values(self._nuclear(i, j), i, j)
        size = 1.0 if self.angular else np.sqrt(self.squares[i] + self.squares[j])
        if found >= CLOSE * size:
            return found
        a, b = meet(given[i], given[j])
        return float(aligned_distance(a, b, self.angular))

    def _from_values(self, nuclear: float, i: int, j: int) -> float:
        """Distance for a nuclear norm."""
        if self.angular:
            cosine = nuclear / np.sqrt(self.squares[i] * self.squares[j])
            return float(np.arccos(np.clip(cosine, 0.0, 1.0)))
        return float(np.sqrt(max(self.squares[i] + self.squares[j] - 2 * nuclear, 0.0)))

    def _nuclear(self, i: int, j: int) -> float:
        product = self.points[i].T @ self.points[j]
        if self.gram:
            nuclear, error = root_sum(product)
            if self._good(nuclear, error, i, j):
                return nuclear
            if self._reduce(i) | self._reduce(j):
                return self._nuclear(i, j)
            self.fallbacks += 1
        values = np.linalg.svd(product, compute_uv=False)
        if values[-1] <= DEFICIENT * values[0]:  # the next pairs of these two are cheaper at their rank
            self._reduce(i)
            self._reduce(j)
        return float(values.sum())

    def _good(self, nuclear: float, error: float, i: int, j: int) -> bool:
        ends = [self._from_values(nuclear + sign * error, i, j) for sign in (-1, 1)]
        size = 1.0 if self.angular else np.sqrt(max(self.squares[i], self.squares[j]))
        return bool(ends[0] - ends[1] <= BOUND * size)

    def _reduce(self, i: int) -> bool:
        """Turn a point into as many columns as it has rank, once; whether that made it narrower."""
        if self.checked[i]:
            return False
        self.checked[i] = True
        narrow = columns_of_rank(self.points[i])
        narrower = bool(narrow.shape[1] < self.points[i].shape[1])
        if narrower:
            self.points[i] = narrow
        return narrower


def aligned_distance(a: Array, b: Array, angular: bool) -> Array:
    """Distance of matrices of one width by their difference after alignment: close points keep their digits.

    Angles as 2 atan2(|a - b R|, |a + b R|). R counts as constant in gradients, which does not change them:
    it is the best one.
    """
    b = b @ rotation(detached(a), detached(b))
    gap = frobenius(a - b)
    return 2 * namespace(a, b).atan2(gap, frobenius(a + b)) if angular else gap


def columns_of_rank(x: Floats) -> Floats:
    """Matrix with as many columns as it has rank, equal up to a rotation: left singular vectors times values.

    Directions below max(m, n) eps of the largest singular value are left out.
    """
    u, s, _ = np.linalg.svd(x, full_matrices=False)
    rank = max(1, int((s > max(x.shape) * np.finfo(np.float64).eps * s[0]).sum()))
    return np.asarray(u[:, :rank] * s[:rank])


def root_sum(product: Floats) -> tuple[float, float]:
    """Sum of singular values by the eigenvalues of M M^T or M^T M (the smaller), and a bound of its error."""
    wide = product if product.shape[0] <= product.shape[1] else product.T
    values = np.linalg.eigvalsh(wide @ wide.T)
    doubt = len(values) * float(np.finfo(np.float64).eps) * max(float(values[-1]), 0.0)
    values = np.maximum(values, 0.0)
    roots = np.sqrt(values)
    with np.errstate(divide="ignore", invalid="ignore"):
        lost = np.where(values > doubt, doubt / roots, np.sqrt(values + doubt))
    return float(roots.sum()), float(lost.sum())
