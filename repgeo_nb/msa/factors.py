"""Metrics by their triangular factors: G = J'J is kept as R with J = QR, and J'J is never formed.

Forming J'J squares the condition number: where one direction shrinks to 1e-4 of the others, float32 has lost
the Cholesky factor of J'J, while R keeps three digits.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..errors import SchemaError

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int_]
RTOL = {"float64": 1e-9, "float32": 1e-5, "float16": 1e-2}


@dataclass(frozen=True)
class Factors:
    """Metrics G = exp(2 log_size) R'R on m directions, each R of Frobenius norm 1 (or 0).

    Attributes
    ----------
    root : (..., m, m)
        R: upper triangular, no entry of its diagonal negative.
    log_size : (...)
        Logarithm of the root of tr G; -inf for the zero metric.
    rank : (...) of int
        Singular values of R above `cut` times the largest.
    cut : float
        Share of the largest singular value (a length, not an eigenvalue) below which a direction is lost.
    """

    root: Floats
    log_size: Floats
    rank: Ints
    cut: float

    @property
    def m(self) -> int:
        """Number of directions."""
        return int(self.root.shape[-1])

    @property
    def log_volume(self) -> Floats:
        """Logarithm of the volume sqrt(det G), (...); -inf where a direction is lost."""
        with np.errstate(divide="ignore"):
            diagonal = np.log(np.diagonal(self.root, axis1=-2, axis2=-1)).sum(-1)
        return np.asarray(np.where(self.rank == self.m, diagonal + self.m * self.log_size, -np.inf))

    def __getitem__(self, index: Any) -> "Factors":
        """Part of the metrics: an index of the leading axes."""
        return Factors(self.root[index], self.log_size[index], self.rank[index], self.cut)


def stack(all_factors: Sequence[Factors]) -> Factors:
    """Factors of several layers or networks at the same points, along a new first axis."""
    return Factors(
        np.stack([one.root for one in all_factors]),
        np.stack([one.log_size for one in all_factors]),
        np.stack([one.rank for one in all_factors]),
        max(one.cut for one in all_factors),
    )


def from_jacobians(jacobian: Any, rtol: float | None = None, name: str = "J", dtype: Any = None) -> Factors:
    """Factors of G = J'J, from Jacobians or from any square roots of metrics.

    Parameters
    ----------
    jacobian : (..., n, m)
        A column per direction.
    rtol : float, optional
        Share of the largest singular value of J below which a direction is lost; None: 1e-9, or 1e-5 where J
        was computed in float32.
    name : str
        For messages.
    dtype : str or dtype, optional
        Precision J was computed in, if not that of the array.

    Raises
    ------
    SchemaError
        Not an array of finite matrices; fewer rows than columns.
    """
    found = _matrices(jacobian, name)
    n, m = found.shape[-2:]
    if n < m:
        raise SchemaError(
            f"{name}: expected at least as many units as directions, got {n} units and {m} directions: the "
            f"metric J'J is singular at every point; compare along at most {n} directions, or choose a wider "
            "layer. (Jacobians have a row per unit and a column per direction.)"
        )
    root = triangular(found)
    _check_finite(root, name)  # as finite as J, and smaller
    return _factors(root, _rtol(rtol, dtype or found.dtype))


def from_metrics(g: Any, rtol: float | None = None, name: str = "G", dtype: Any = None) -> Factors:
    """Factors of positive semidefinite matrices, by their eigenvectors.

    Parameters
    ----------
    g : (..., m, m)
        Symmetric.
    rtol : float, optional
        Share of the largest eigenvalue of G below which a direction is lost; None: 1e-9 (float32: 1e-5).
    name, dtype
        As in `from_jacobians`.

    Raises
    ------
    SchemaError
        Not an array of finite, symmetric, positive semidefinite matrices.
    """
    found = _matrices(g, name)
    _check_finite(found, name)
    tolerance = _rtol(rtol, dtype or found.dtype)
    found = found.astype(np.float64)
    size = np.abs(found).max(axis=(-2, -1), initial=0.0)
    if found.shape[-2] != found.shape[-1]:
        raise SchemaError(
            f"{name}: expected square matrices (..., m, m), got shape {found.shape}; pass Jacobians "
            "(..., n, m) with factors=True"
        )
    gap = np.abs(found - np.swapaxes(found, -1, -2)).max(axis=(-2, -1), initial=0.0)
    if (gap > tolerance * size).any():
        at = _first(gap > tolerance * size)
        raise SchemaError(
            f"{name}: expected symmetric matrices, got one at {at} whose halves differ by {gap[at]:.3g}; "
            "pass Jacobians with factors=True, or symmetrise: (G + np.swapaxes(G, -1, -2)) / 2"
        )
    values, vectors = np.linalg.eigh(found)
    negative = values[..., 0] < -tolerance * size
    if negative.any():
        at = _first(negative)
        raise SchemaError(
            f"{name}: expected positive semidefinite matrices, got the eigenvalue {values[at][0]:.3g} at "
            f"{at} beside {values[at][-1]:.3g}; a metric is J'J: pass J itself with factors=True"
        )
    root = np.sqrt(np.maximum(values, 0.0))[..., None] * np.swapaxes(vectors, -1, -2)
    return _factors(triangular(root), float(np.sqrt(tolerance)))


def triangular(rows: npt.NDArray[Any]) -> Floats:
    """R of J = QR with no negative entry on its diagonal, (..., n, m) -> (..., m, m)."""
    root = np.linalg.qr(rows.astype(np.float64, copy=False), mode="r")
    signs = np.where(np.diagonal(root, axis1=-2, axis2=-1) < 0, -1.0, 1.0)
    return np.asarray(root * signs[..., None])


def singular_values(triangular: Floats) -> Floats:
    """Singular values, greatest first, of upper triangular matrices with diagonals >= 0; (..., m).

    Two by two in closed form: s1 + s2 and s1 - s2 are the lengths of (a + c, b) and (a - c, b), s1 s2 = ac.
    """
    if triangular.shape[-1] != 2:
        return np.asarray(np.linalg.svd(triangular, compute_uv=False))
    a, b, c = triangular[..., 0, 0], triangular[..., 0, 1], triangular[..., 1, 1]
    first = (np.sqrt((a + c) ** 2 + b * b) + np.sqrt((a - c) ** 2 + b * b)) / 2
    second = np.divide(a * c, first, out=np.zeros_like(first), where=first > 0)
    return np.stack([first, second], axis=-1)


def triangular_quotient(r: Floats, s: Floats) -> Floats:
    """R S^-1 by substitution, column after column, at all points at once; both upper triangular."""
    found = np.zeros(np.broadcast_shapes(r.shape, s.shape))
    for j in range(r.shape[-1]):
        known = (found[..., :j] @ s[..., :j, j, None])[..., 0] if j else 0.0
        found[..., : j + 1, j] = ((r[..., j] - known) / s[..., j, j, None])[..., : j + 1]
    return found


def _factors(root: Floats, cut: float) -> Factors:
    peak = np.abs(root).max(axis=(-2, -1), initial=0.0)  # squares of very large or small entries are none
    root = root / np.where(peak > 0, peak, 1.0)[..., None, None]
    size = np.sqrt((root * root).sum(axis=(-2, -1)))
    root = root / np.where(size > 0, size, 1.0)[..., None, None]
    values = singular_values(root)
    rank = (values > cut * values[..., :1]).sum(-1)
    with np.errstate(divide="ignore"):
        return Factors(root, np.log(size) + np.log(peak), rank, cut)


def _rtol(rtol: float | None, dtype: Any) -> float:
    if rtol is None:
        return RTOL.get(np.dtype(dtype).name, RTOL["float64"])
    if not 0 <= rtol < 1:
        raise SchemaError(
            f"rtol: expected a share in [0, 1) of the largest singular value, got {rtol!r}; leave it out for "
            "1e-9 (float32: 1e-5)"
        )
    return float(rtol)


def _matrices(array: Any, name: str) -> npt.NDArray[Any]:
    found = np.asarray(array)
    if found.ndim < 2 or found.dtype.kind not in "fiub" or not found.shape[-1]:
        raise SchemaError(
            f"{name}: expected an array of matrices, (..., m, m) or (..., n, m) with factors=True, got shape "
            f"{found.shape} of {found.dtype}"
        )
    return found if found.dtype.kind == "f" else found.astype(np.float64)


def _check_finite(matrices: npt.NDArray[Any], name: str) -> None:
    finite = np.isfinite(matrices)
    if not finite.all():
        bad = ~finite.all(axis=(-2, -1))
        raise SchemaError(
            f"{name}: expected finite numbers, got NaN or infinity in {int(bad.sum())} of {bad.size} matrices"
            f", first at {_first(bad)}; leave those points out, or find out why the derivative is not finite"
        )


def _first(bad: npt.NDArray[np.bool_]) -> tuple[int, ...]:
    return tuple(int(index) for index in np.argwhere(bad)[0])
