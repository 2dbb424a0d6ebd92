"""Two metrics at one point: how much the lengths of one are stretched by the other, and what is made of it.

The stretches are the singular values of R S^-1, with G = R'R and H = S'S; their squares are the eigenvalues
of G v = lambda H v. Where metrics have a kernel they are compared on their common range; where the kernels
differ no finite stretch describes the pair and d_SR = 1. This is the projective distance of Hilbert on the
faces of the cone of semidefinite matrices.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .factors import Factors, Floats, Ints, singular_values, triangular, triangular_quotient

Bools = npt.NDArray[np.bool_]
KERNELS = "their kernels differ"
ZERO = "both are zero"


@dataclass(frozen=True)
class Pairs:
    """Two metrics G and H at each point.

    Attributes
    ----------
    spectral_ratio : (...)
        d_SR = 1 - least / greatest stretch of lengths, in [0, 1]; 1 where the kernels differ.
    log_eigenvalues : (..., m)
        Logarithms of the eigenvalues of H^-1 G, greatest first; NaN for directions in the common kernel, and
        everywhere if the kernels differ.
    rank_a, rank_b : (...) of int
        Numerical ranks.
    kernels_differ : (...) of bool
    """

    spectral_ratio: Floats
    log_eigenvalues: Floats
    rank_a: Ints
    rank_b: Ints
    kernels_differ: Bools

    @property
    def log_scale(self) -> Floats:
        """Log of the mean stretch, c = (1/2m) log(det G / det H), (...); NaN where there is none."""
        return self._over_range(self.log_eigenvalues) / 2

    @property
    def affine_invariant(self) -> Floats:
        """sqrt(sum of log^2 of the eigenvalues), (...), unbounded; NaN where there are none."""
        return self._root(self.log_eigenvalues)

    @property
    def scale_part(self) -> Floats:
        """Share of a common factor in `affine_invariant`: sqrt(m) |2c|."""
        return np.asarray(np.sqrt(self._n()) * np.abs(2 * self.log_scale))

    @property
    def shape_part(self) -> Floats:
        """The rest: sqrt(sum of (log eigenvalue - mean)^2); affine_invariant^2 = scale^2 + shape^2."""
        return self._root(self.log_eigenvalues - 2 * self.log_scale[..., None])

    @property
    def thompson(self) -> Floats:
        """Largest |log eigenvalue|, (...)."""
        found = np.fmax(np.abs(self.log_eigenvalues[..., 0]), np.abs(self._last()))
        return np.asarray(found)

    @property
    def hilbert(self) -> Floats:
        """log(greatest / least eigenvalue), (...): d_SR = 1 - exp(-hilbert / 2)."""
        return np.asarray(self.log_eigenvalues[..., 0] - self._last())

    @property
    def reason(self) -> npt.NDArray[np.str_]:
        """Why a companion is NaN, (...) of str; "" where it is defined."""
        none = np.where((self.rank_a == 0) & (self.rank_b == 0), ZERO, "")
        return np.asarray(np.where(self.kernels_differ, KERNELS, none))

    def _known(self) -> Bools:
        return ~np.isnan(self.log_eigenvalues)

    def _n(self) -> Ints:
        return np.asarray(self._known().sum(-1))

    def _last(self) -> Floats:
        """Least eigenvalue there is (those of the common kernel stand behind it)."""
        place = np.maximum(self._n() - 1, 0)[..., None]
        return np.asarray(np.take_along_axis(self.log_eigenvalues, place, -1)[..., 0])

    def _over_range(self, values: Floats) -> Floats:
        n = self._n()
        total = values.sum(-1, where=self._known())
        return np.asarray(np.divide(total, n, out=np.full(n.shape, np.nan), where=n > 0))

    def _root(self, values: Floats) -> Floats:
        total = np.sqrt((values * values).sum(-1, where=self._known()))
        return np.asarray(np.where(self._n() > 0, total, np.nan))


def pairs(a: Factors, b: Factors) -> Pairs:
    """Compare metrics point by point; the leading axes broadcast."""
    m = a.m
    shape = np.broadcast_shapes(a.rank.shape, b.rank.shape)
    rank_a, rank_b = np.broadcast_to(a.rank, shape), np.broadcast_to(b.rank, shape)
    full = (rank_a == m) & (rank_b == m)
    if full.all():
        ratio, logs = _stretched(a.root, b.root)
        differ = np.zeros(shape, dtype=bool)
    else:
        ratio, logs = np.empty(shape), np.full((*shape, m), np.nan)
        differ = np.zeros(shape, dtype=bool)
        r, s = (np.broadcast_to(one.root, (*shape, m, m)) for one in (a, b))
        ratio[full], logs[full] = _stretched(r[full], s[full])
        ratio[~full], logs[~full], differ[~full] = _on_common_range(r[~full], s[~full], max(a.cut, b.cut))
    with np.errstate(invalid="ignore"):  # of two zero metrics, whose logarithms are NaN anyway
        logs = logs + 2 * (a.log_size - b.log_size)[..., None]
    return Pairs(ratio, logs, rank_a, rank_b, differ)


def _stretched(r: Floats, s: Floats) -> tuple[Floats, Floats]:
    """d_SR and log eigenvalues of full-rank pairs."""
    values = singular_values(triangular_quotient(r, s))
    first, last = values[..., 0], values[..., -1]
    return (first - last) / first, 2 * np.log(values)


def _on_common_range(r: Floats, s: Floats, cut: float) -> tuple[Floats, Floats, Bools]:
    """Compare pairs (points, m, m) of which one or both have a kernel; also, whether the kernels differ."""
    _, values, vectors = np.linalg.svd(np.concatenate([r, s], axis=-2), full_matrices=False)
    common = (values > cut * values[:, :1]).sum(-1)
    ratio, differ = np.zeros(len(r)), np.zeros(len(r), dtype=bool)
    logs = np.full(r.shape[:-1], np.nan)
    for k in range(1, r.shape[-1] + 1):
        at = np.flatnonzero(common == k)
        basis = np.swapaxes(vectors[at, :k], -1, -2)
        on_r, on_s = (triangular(one[at] @ basis) for one in (r, s))
        whole = np.ones(len(at), dtype=bool)
        for one in (on_r, on_s):
            spectrum = np.linalg.svd(one, compute_uv=False)
            whole &= spectrum[:, -1] > cut * spectrum[:, 0]
        differ[at], ratio[at] = ~whole, 1.0
        ratio[at[whole]], logs[at[whole], :k] = _stretched(on_r[whole], on_s[whole])
    return ratio, logs, differ
