"""Log-Euclidean distance between Gram or covariance matrices with a ridge: flat, after the matrix logarithm.

Source: Arsigny, Fillard, Pennec & Ayache 2007.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from ..geometry import Euclidean, spectral
from ..linalg import pack_symmetric
from . import packed
from .inputs import UNNAMED
from .ridged import Floats, Ridged, together

Array = Any


@dataclass(frozen=True)
class LogEuclidean(Ridged):
    """Frobenius distance |log A - log B| between the logarithms of positive definite matrices of activations.

    Equal to the affine-invariant distance where A and B commute and never above it; points are plain vectors,
    so that every mean, line and projection is that of flat space. The matrices, their ridge and the widths
    that they ask for are those of `AffineInvariant`.

    The point is the packed matrix logarithm. Of a linear Gram matrix F F' + ridge I it is
    log(ridge) I + U diag(log(1 + s^2 / ridge)) U' with the singular vectors and values of F.

    Parameters
    ----------
    on
        "gram" (stimuli x stimuli) or "covariance" (units x units; equal widths, matched units).
    ridge
        Added to every eigenvalue, in squared units of the activations. None (default): `relative` is used
        instead. See `AffineInvariant` for what a ridge does.
    kernel
        Of the Gram matrix, K(X - mean): see `repgeo_nb.kernels`.
    relative
        With ridge=None: added after every matrix is divided by its typical eigenvalue, tr K^2 / tr K; the
        scale of a layer then does not count.

    Examples
    --------
    >>> import numpy as np
    >>> from repgeo_nb.metrics import AffineInvariant
    >>> x, y = np.random.default_rng(0).standard_normal((2, 30, 4))
    >>> flat, curved = (metric.table([x, y])[0, 1] for metric in (LogEuclidean(), AffineInvariant()))
    >>> bool(0.9 * curved < flat < curved)
    True
    """

    name: ClassVar[str] = "log_euclidean"
    label: ClassVar[str] = "Log-Euclidean"
    sources: ClassVar[tuple[str, ...]] = ("arsigny2007",)
    geometry: ClassVar[Euclidean] = Euclidean()

    def point(self, x: Array) -> Array:
        """Packed logarithm of the matrix of a representation, (..., m, n) -> (..., d), in float64.

        d = r (r + 1) / 2 with r = m (on="covariance": n). Numpy arrays and torch tensors; differentiable.

        Raises
        ------
        SchemaError
            For fewer than 3 stimuli, not two axes, or values that are not finite.
        DegenerateRepresentation
            For a constant layer, or a matrix that is singular up to rounding, naming its rank.
        """
        if self.narrow and isinstance(x, np.ndarray) and x.ndim == 2:
            return self._of_factor(self.factor(x, UNNAMED))
        return pack_symmetric(spectral.logarithm(self.matrix(x)))

    def points(self, matrices: Sequence[Any], names: Sequence[str] | None = None) -> tuple[Floats, ...]:
        """Points of all representations in one space, at the distances of those of `point`.

        Linear Grams of fewer than m units in all are reduced to their joint column space first, of r = all
        units together; what is left out is log(ridge) I in every one.

        Raises
        ------
        SchemaError, DegenerateRepresentation
            As `table`.
        """
        arrays, names = self.arrays(matrices, names)
        kept, place = packed.distinct(arrays)
        made = self._points_of([arrays[k] for k in kept], [names[k] for k in kept])
        return tuple(made[n] for n in place)

    def table(self, matrices: Sequence[Any], names: Sequence[str] | None = None) -> NDArray[np.float64]:
        """Distances between all pairs of representations of the same stimuli, (n, n).

        Exactly symmetric; equal activations are at exactly 0. One decomposition per layer.

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
        points = self.points(matrices, names)
        size = len(points[0]) if points else 0
        return packed.gaps(lambda n: points[n], len(points), size)

    def _points_of(self, arrays: Sequence[Any], names: Sequence[str]) -> list[Floats]:
        if not self.narrow:
            return [
                pack_symmetric(spectral.logarithm(self.matrix(x, name)))
                for x, name in zip(arrays, names, strict=True)
            ]
        factors = [self.factor(x, name) for x, name in zip(arrays, names, strict=True)]
        if factors and sum(f.shape[1] for f in factors) < len(factors[0]):
            factors = together(factors)
        return [self._of_factor(f) for f in factors]

    def _of_factor(self, f: Floats) -> Floats:
        """Packed log(F F' + ridge I) from the singular values of F, which keep the digits of small ones."""
        basis, values, _ = np.linalg.svd(f, full_matrices=False)
        root = basis * np.sqrt(np.log1p(values**2 / self.added))
        found: Floats = pack_symmetric(np.log(self.added) * np.eye(len(f)) + root @ root.T)
        return found
