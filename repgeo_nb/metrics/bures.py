"""Bures distances of kernel matrices: shape metrics of a factor K = Z Z^T.

sqrt(tr K + tr L - 2 tr (K^1/2 L K^1/2)^1/2) = min over R of |Z - W R| for K = Z Z^T, L = W W^T: the last
trace is the nuclear norm of Z^T W. Sources: Bhatia, Jain & Lim 2019; Williams et al. 2021.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from ..errors import SchemaError
from ..geometry import AlignedShapes
from ..geometry.procrustes import meet
from ..kernels import Linear, called, check_kernel, evaluate, linear
from ..linalg import centre, namespace
from .card import Card, card_of
from .inputs import checked, number
from .principal import fewer_columns
from .shape import MIN_STIMULI, Aligned

Array = Any

NEGATIVE = 1e-8  # share of the largest eigenvalue by which a kernel matrix may miss being positive


@dataclass(frozen=True)
class _Bures(Aligned):
    """What both Bures metrics share: a factor of the centred kernel matrix as point."""

    kernel: Callable[[Any], Any] = linear
    gram_route: bool = False

    def __post_init__(self) -> None:
        check_kernel(self.kernel)

    @property
    def convention(self) -> str:
        """Kernel, for people: belongs beside every number."""
        return called(self.kernel)

    @property
    def invariant_to(self) -> frozenset[str]:
        """Changes of the units that leave every distance as it is: the kernel's, and scale by normalising."""
        own = frozenset(getattr(self.kernel, "invariant_to", ()))
        return own | {"scale"} if self.geometry.angular and isinstance(self.kernel, Linear) else own

    @card_of
    def card(self) -> Card:
        """Convention card: what belongs beside every number."""
        return Card(
            label=self.label,
            convention=self.convention,
            unit=self.unit,
            range="0 to pi/2" if self.geometry.angular else "0 to infinity",
            is_metric=True,
            invariant_to=self.invariant_to,
            centring="kernel matrix centred",
            widths="any (compared through stimuli)",
            least_stimuli=MIN_STIMULI,
            bias="distances shrink as units near the stimuli: chance aligns independent layers too",
            sources=("bhatia2019", "williams2021"),
        )

    def point_size(self, m: int) -> int:
        """Entries that a point of m stimuli can have."""
        return m * (m - 1)

    def _point(self, x: Array, name: str) -> Array:
        x = x if hasattr(x, "dtype") else np.asarray(x)
        _, centred = checked(x, self.name, MIN_STIMULI, name)
        if isinstance(self.kernel, Linear):
            return self.geometry.project(fewer_columns(centred))
        return self.geometry.project(self._factor(evaluate(self.kernel, x, name), name))

    def _factor(self, k: Array, name: str) -> Array:
        """Z with Z Z^T the centred kernel matrix, (..., m, m) -> (..., m, rank)."""
        xp = namespace(k)
        if k.ndim > 2:
            lead = tuple(k.shape[:-2])
            flat = xp.reshape(k, (-1, *k.shape[-2:]))
            found = xp.stack(list(meet(*(self._factor(flat[i, ...], name) for i in range(flat.shape[0])))))
            return xp.reshape(found, (*lead, *found.shape[1:]))
        k = xp.matrix_transpose(centre(xp.matrix_transpose(centre((k + xp.matrix_transpose(k)) / 2))))
        values, vectors = xp.linalg.eigh(k)
        least, most = number(values[0]), number(values[-1])
        if least < -NEGATIVE * most:
            raise SchemaError(
                f"{self.name} needs a kernel without negative eigenvalues, got {least:.3g} (the largest is "
                f"{most:.3g}) from the {called(self.kernel)} for {name}. Use one that is an inner product of "
                "features (linear, squared exponential, Laplace)."
            )
        rounding = k.shape[-1] * float(np.finfo(np.float64).eps) * most
        kept = int(xp.sum(values <= rounding))
        return xp.flip(vectors[:, kept:] * values[kept:] ** 0.5, axis=1)


@dataclass(frozen=True)
class Bures(_Bures):
    """Bures distance sqrt(tr K + tr L - 2 tr (K^1/2 L K^1/2)^1/2) of centred kernel matrices.

    point(x): a factor Z of the centred kernel matrix, K = Z Z^T; for the linear kernel the centred
    activations, so that this is `EuclideanShape()` under its other name.

    Parameters
    ----------
    kernel
        Callable, activations (m, n) -> positive semi-definite matrix (m, m); `repgeo_nb.kernels.linear`.
    gram_route
        Tables by eigenvalues, twice as fast, wherever their error is bounded by 1e-9.

    Examples
    --------
    >>> import numpy as np
    >>> x = np.array([[1.0, 0.0], [-1.0, 0.0], [0.0, 2.0], [0.0, -2.0]])
    >>> float(Bures().table([x, 2 * x])[0, 1].round(4))  # the root of tr K = 10
    3.1623
    """

    name: ClassVar[str] = "bures"
    label: ClassVar[str] = "Bures"
    unit: ClassVar[str] = ""
    geometry: ClassVar[AlignedShapes] = AlignedShapes(angular=False)


@dataclass(frozen=True)
class NormalisedBures(_Bures):
    """Angle arccos(tr (K^1/2 L K^1/2)^1/2 / sqrt(tr K tr L)) of centred kernel matrices, in radians.

    point(x): that of `Bures`, divided by its norm sqrt(tr K). For the linear kernel this is `AngularShape()`
    under its other name.

    Parameters
    ----------
    kernel
        Callable, activations (m, n) -> positive semi-definite matrix (m, m); `repgeo_nb.kernels.linear`.
    gram_route
        Tables by eigenvalues, twice as fast, wherever their error is bounded by 1e-9.

    Examples
    --------
    >>> import numpy as np
    >>> from repgeo_nb.kernels import SquaredExponential
    >>> x = np.random.default_rng(0).standard_normal((20, 3))
    >>> NormalisedBures(SquaredExponential()).table([x, 5 * x + 1]).round(6).tolist()
    [[0.0, 0.0], [0.0, 0.0]]
    """

    name: ClassVar[str] = "normalised_bures"
    label: ClassVar[str] = "Normalised Bures"
    unit: ClassVar[str] = "rad"
    geometry: ClassVar[AlignedShapes] = AlignedShapes(angular=True)
