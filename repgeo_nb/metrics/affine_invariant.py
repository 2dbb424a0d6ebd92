"""Affine-invariant distance between Gram or covariance matrices with a ridge.

Sources: Pennec, Fillard & Ayache 2006 (the metric); Shahbazi et al. 2021 (on representations); Lange et al.
2023 (paths).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from ..geometry import SPD, spd
from .packed import distinct
from .ridged import Floats, Ridged, together

Array = Any


@dataclass(frozen=True)
class AffineInvariant(Ridged):
    """Affine-invariant distance |log(A^-1/2 B A^-1/2)| between positive definite matrices of activations.

    - on="gram": A = K + ridge I with K = X_c X_c^T of the centred activations, m x m. Layers of any width.
    - on="covariance": A = C + ridge I with C = X_c^T X_c / (m - 1), n x n. It compares unit by unit: layers
      of equal widths whose units match one to one (one network over training, not two networks or layers).

    The distance is the same for G A G^T and G B G^T with one invertible G for both: a mixing of stimuli
    (Gram) or of units (covariance) that both layers share. It is **not** the same under a map of one layer,
    and the ridge, which no such map moves along, takes even the joint invariance away from the activations.

    A centred linear Gram matrix of m stimuli has rank m - 1 at most, so that a ridge is needed. Directions
    that one layer has and the other has not count log(variance / ridge): the smaller the ridge, the more the
    distance counts dimensions and the less it weighs them.

    Parameters
    ----------
    on
        "gram" or "covariance".
    ridge
        Added to every eigenvalue, in squared units of the activations: the form of Lange et al. The
        eigenvalues of a Gram matrix grow with the stimuli, and its distances with log(m / ridge) without end.
        None (default): `relative` is used instead.
    kernel
        Of the Gram matrix, K(X - mean): see `repgeo_nb.kernels`.
    relative
        With ridge=None: every matrix is first divided by its typical eigenvalue, tr K^2 / tr K (the mean of
        the eigenvalues weighted by themselves), and then this is added. Distances then have a limit as
        stimuli are added, are the same for activations multiplied by one number, and the ridge means the
        same in every layer. At 0.1 directions with less than a tenth of the typical variance hardly count,
        and the condition number stays small enough for 12 digits.

    Notes
    -----
    Cost of a pair of linear Grams: one QR decomposition of m x (n1 + n2) and eigenvalues of that size; exact.
    Where n1 + n2 reaches m (and for other kernels), eigenvalues of m x m matrices: about 0.12 s a pair at
    m = 1000 on one core, growing as m^3, and 8 m^2 bytes per layer. Use a few hundred stimuli there.

    Examples
    --------
    >>> import numpy as np
    >>> x = np.random.default_rng(0).standard_normal((50, 8))
    >>> rotated = x @ np.linalg.qr(np.random.default_rng(1).standard_normal((8, 8)))[0] + 1
    >>> bool(AffineInvariant().table([x, 2 * rotated])[0, 1] < 1e-12)
    True
    >>> scale_counts = AffineInvariant(ridge=0.1).table([x, 2 * rotated])[0, 1]
    >>> bool(abs(scale_counts - 8**0.5 * np.log(4)) < 0.05)  # 8 eigenvalues, 4 times as large
    True
    """

    name: ClassVar[str] = "affine_invariant"
    label: ClassVar[str] = "Affine-invariant"
    sources: ClassVar[tuple[str, ...]] = ("pennec2006", "shahbazi2021", "lange2023")
    geometry: ClassVar[SPD] = SPD()

    def point(self, x: Array) -> Array:
        """Positive definite matrix of a representation, (..., m, n) -> (..., m, m) or (..., n, n); float64.

        Numpy arrays and torch tensors; differentiable.

        Raises
        ------
        SchemaError
            For fewer than 3 stimuli, not two axes, or values that are not finite.
        DegenerateRepresentation
            For a constant layer, or a matrix that is singular up to rounding, naming its rank.
        """
        return self.matrix(x)

    def points(self, matrices: Sequence[Any], names: Sequence[str] | None = None) -> tuple[Floats, ...]:
        """Points of all representations in one space, (r, r) each, isometric to those of `point`.

        Linear Grams of fewer than m units in all: r = all units together. Else r = m (covariance: n).

        Raises
        ------
        SchemaError, DegenerateRepresentation
            As `table`.
        """
        arrays, names = self.arrays(matrices, names)
        return tuple(self.matrices(arrays, names)) if arrays else ()

    def table(self, matrices: Sequence[Any], names: Sequence[str] | None = None) -> NDArray[np.float64]:
        """Distances between all pairs of representations of the same stimuli, (n, n).

        Exactly symmetric; equal activations are at exactly 0. For the cost see the notes of the class.

        Parameters
        ----------
        matrices
            Arrays (stimulus, unit) with the same stimuli in the same order; on="gram": of any widths.
        names
            What to call them in errors, e.g. "layer 'fc' of model 'net'".

        Raises
        ------
        SchemaError
            For fewer than 3 stimuli, unequal numbers of stimuli, values that are not finite, or unequal
            widths (on="covariance").
        DegenerateRepresentation
            For a constant layer, or a matrix that is singular up to rounding, naming layer, rank and remedy.
        """
        arrays, names = self.arrays(matrices, names)
        kept, place = distinct(arrays)
        arrays, names = [arrays[k] for k in kept], [names[k] for k in kept]
        found = (
            self._by_factors(arrays, names) if self.narrow else _pairwise(self._matrices_of(arrays, names))
        )
        return found[np.ix_(place, place)]

    def _matrices_of(self, arrays: Sequence[Any], names: Sequence[str]) -> list[Floats]:
        return [self.matrix(x, name) for x, name in zip(arrays, names, strict=True)]

    def _by_factors(self, arrays: Sequence[Any], names: Sequence[str]) -> Floats:
        """Distances of linear Grams, in the joint column space of a pair unless that has m dimensions."""
        factors = [self.factor(x, name) for x, name in zip(arrays, names, strict=True)]
        if factors and sum(f.shape[1] for f in factors) < len(factors[0]):
            factors = together(factors)
        whole: dict[int, Floats] = {}  # m x m matrices, made where first needed
        table = np.zeros((len(factors), len(factors)))
        for i, f in enumerate(factors):
            for j, g in enumerate(factors[:i]):
                if f.shape[1] + g.shape[1] < len(f):
                    p, q = (r @ r.T + self.added * np.eye(len(r)) for r in together([f, g]))
                else:
                    for k in {i, j} - whole.keys():
                        whole[k] = self.ridden(factors[k] @ factors[k].T, names[k])
                    p, q = whole[i], whole[j]
                table[i, j] = spd.length(p, q)
        return table + table.T


def _pairwise(matrices: Sequence[Floats]) -> Floats:
    table = np.zeros((len(matrices), len(matrices)))
    for i, p in enumerate(matrices):
        table[i, :i] = [spd.length(p, q) for q in matrices[:i]]
    return table + table.T
