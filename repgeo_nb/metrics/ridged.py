"""Positive definite matrices of activations: Gram or covariance matrix plus a ridge, small where they can be.

A centred linear Gram matrix of m stimuli has rank m - 1 at most, so that it is positive definite with a ridge
only. With K = F F' of narrow factors F (m x n), two matrices K + ridge I differ in the joint column space of
their factors alone: elsewhere both are ridge I. In an orthonormal basis of that space they are
R R' + ridge I, with R from one QR decomposition of the factors side by side, and every distance, geodesic and
angle stays as it is.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from numbers import Real
from typing import Any, ClassVar, Literal

import numpy as np
from numpy.typing import NDArray

from ..errors import DegenerateRepresentation, SchemaError, UnknownName
from ..geometry import spectral
from ..kernels import Kernel, Linear, called, check_kernel, evaluate, linear
from ..linalg import gram, like, namespace
from .card import Card, card_of
from .inputs import UNNAMED, arrays_of, checked, number
from .packed import distinct

Array = Any
Floats = NDArray[np.float64]
On = Literal["gram", "covariance"]

MIN_STIMULI = 3  # two stimuli have one Gram matrix up to its scale


@dataclass(frozen=True)
class Ridged:
    """Settings of the metrics between positive definite matrices, and the matrices that they give."""

    on: On = "gram"
    ridge: float | None = None
    kernel: Kernel = linear
    relative: float = 0.1

    name: ClassVar[str]
    label: ClassVar[str]
    sources: ClassVar[tuple[str, ...]]
    unit: ClassVar[str] = ""

    def __post_init__(self) -> None:
        if self.on not in ("gram", "covariance"):
            raise UnknownName(
                f"expected on='gram' (stimuli x stimuli) or on='covariance' (units x units), got {self.on!r}."
            )
        for what in ("ridge", "relative"):
            value = getattr(self, what)
            if value is None and what == "ridge":
                continue
            if not isinstance(value, Real) or isinstance(value, bool) or not 0 <= float(value) < np.inf:
                raise SchemaError(
                    f"expected {what} as a number that is finite and not negative, got {value!r}. It is "
                    "added to every eigenvalue: take the size below which differences shall not count."
                )
        check_kernel(self.kernel)
        if self.on == "covariance" and not isinstance(self.kernel, Linear):
            raise SchemaError(
                f"expected the linear kernel with on='covariance', got {called(self.kernel)}: a covariance "
                "matrix of units has no kernel. Use on='gram'."
            )

    @property
    def convention(self) -> str:
        """Matrix and ridge, for people: belongs beside every number."""
        matrix = "covariance of units"
        if self.on == "gram":
            own = isinstance(self.kernel, Linear)
            matrix = "centred Gram matrix" if own else f"kernel matrix ({called(self.kernel)})"
        return f"{matrix}, ridge {self.added:g}{' of its typical eigenvalue' if self.scaled else ''}"

    @property
    def scaled(self) -> bool:
        """Whether every matrix is divided by its typical eigenvalue, so that the ridge is a share of it."""
        return self.ridge is None

    @property
    def added(self) -> float:
        """What is added to every eigenvalue."""
        return float(self.relative if self.ridge is None else self.ridge)

    @property
    def claims(self) -> frozenset[str]:
        """Changes of the units that leave the matrix as it is."""
        if self.on == "covariance":
            return frozenset({"translation", "scale"} if self.scaled else {"translation"})
        own = frozenset(getattr(self.kernel, "invariant_to", ())) | {"translation"}
        return own | {"scale"} if self.scaled and isinstance(self.kernel, Linear) else own

    @card_of
    def card(self) -> Card:
        """Convention card: what belongs beside every number."""
        by_stimuli = self.on == "gram"
        return Card(
            label=self.label,
            convention=self.convention,
            unit=self.unit,
            range="0 to infinity",
            is_metric=True,
            invariant_to=self.claims,
            centring="columns centred" + ("" if isinstance(self.kernel, Linear) else " before the kernel"),
            widths="any (compared through stimuli)" if by_stimuli else "equal, units matched one to one",
            least_stimuli=MIN_STIMULI,
            bias=self._bias,
            sources=self.sources,
        )

    @property
    def _bias(self) -> str:
        """What too few stimuli do to distances."""
        if self.on == "covariance":
            return "distances grow by order units / stimuli"
        if self.scaled:
            return "distances shrink by order units / stimuli"
        return "distances grow with log(stimuli / ridge): compare at equal numbers of stimuli and equal ridge"

    def plain(self, x: Array, name: str = UNNAMED) -> Array:
        """Matrix without its ridge, (..., m, n) -> (..., m, m) or (..., n, n), after all checks."""
        _, centred = checked(x, self.name, MIN_STIMULI, name)
        xp = namespace(centred)
        if self.on == "covariance":
            k = gram(xp.matrix_transpose(centred)) / (centred.shape[-2] - 1)
        elif isinstance(self.kernel, Linear):
            k = gram(centred)
        else:
            k = evaluate(self.kernel, centred, name)
        if self.scaled:
            k = k / xp.sum(xp.linalg.diagonal(k), axis=-1)[..., None, None]  # so that squares stay in range
            k = k / xp.sum(k * k, axis=(-2, -1), keepdims=True)
        return k

    def matrix(self, x: Array, name: str = UNNAMED) -> Array:
        """Positive definite matrix of a representation, (..., m, n) -> (..., m, m) or (..., n, n).

        Raises
        ------
        SchemaError
            For fewer than 3 stimuli, not two axes, or values that are not finite.
        DegenerateRepresentation
            For a constant layer, or a matrix that is singular up to rounding, naming its rank.
        """
        return self.ridden(self.plain(x, name), name)

    def ridden(self, k: Array, name: str) -> Array:
        """Matrix with its ridge, if that makes it positive definite."""
        found = k + self.added * like(np.eye(k.shape[-1]), k)
        if spectral.cholesky(spectral.constant(found)) is None:
            self._refuse(spectral.constant(k), name)
        return found

    def matrices(self, arrays: Sequence[Array], names: Sequence[str]) -> list[Array]:
        """Positive definite matrices of one size, equal for equal arrays; reduced where that is exact.

        Linear Gram matrices of layers that have fewer units together than there are stimuli are given in
        their joint column space, isometric to the m x m ones.
        """
        kept, place = distinct(arrays)
        factors = [self.factor(arrays[k], names[k]) for k in kept] if self.narrow else []
        if factors and sum(f.shape[1] for f in factors) < len(factors[0]):
            made = [self.ridden(f @ f.T, names[k]) for f, k in zip(together(factors), kept, strict=True)]
        else:
            made = [self.matrix(arrays[k], names[k]) for k in kept]
        return [made[n] for n in place]

    @property
    def narrow(self) -> bool:
        """Whether the matrix is F F' + ridge I with a factor of as many columns as units."""
        return self.on == "gram" and isinstance(self.kernel, Linear)

    def factor(self, x: NDArray[Any], name: str) -> Floats:
        """Factor F (m, n) of a linear Gram matrix without its ridge; refused if the ridge is rounding."""
        found: Floats = checked(x, self.name, MIN_STIMULI, name)[1]
        if self.scaled:
            found = found / np.linalg.norm(found)
            small = found.T if found.shape[1] < len(found) else found
            found = found / np.linalg.norm(small @ small.T)
        if self.added <= spectral.rounding(np.sum(found**2) + len(found) * self.added):
            self._refuse(found @ found.T, name)
        return found

    def arrays(self, matrices: Sequence[Any], names: Sequence[str] | None) -> tuple[list[Any], list[str]]:
        """Matrices as arrays of the same stimuli with names for errors; for covariances of equal widths."""
        arrays, called_ = arrays_of(matrices, names, self.name, MIN_STIMULI)
        if self.on == "covariance":
            for x, name in zip(arrays, called_, strict=True):
                if x.shape[1] != arrays[0].shape[1]:
                    raise SchemaError(
                        f"{self.name} on covariances needs layers of equal widths with matched units, got "
                        f"{arrays[0].shape[1]} units in {called_[0]} and {x.shape[1]} in {name}. Choose "
                        "layers of one width (layers=...; a target of another width cannot take part), or "
                        f"{type(self).__name__}(on='gram'), which compares stimuli."
                    )
        return arrays, called_

    def _refuse(self, k: Array, name: str) -> None:
        """Raise for a matrix that is singular, or so up to rounding, with its ridge."""
        xp, size = namespace(k), k.shape[-1]
        values = xp.linalg.eigvalsh(k)
        largest = xp.max(values, axis=-1, keepdims=True)
        rank = int(xp.min(xp.count_nonzero(values > size * np.finfo(float).eps * largest, axis=-1)))
        greatest = number(xp.max(largest))
        remedy = "relative=0.1" if self.scaled else f"ridge={1e-3 * greatest:.1g}"
        raise DegenerateRepresentation(
            f"{self.name} needs matrices of full rank, got rank {rank} of {size} with ridge {self.added:g} "
            f"(largest eigenvalue {greatest:.3g}) for {name}: it would be infinitely far from every other. "
            f"State a larger one, such as {type(self).__name__}({remedy}), or use more stimuli than units "
            "(covariance) or a kernel of full rank."
        )


def together(factors: Sequence[Floats]) -> list[Floats]:
    """Factors in an orthonormal basis of their joint column space: blocks of R in [F_1 F_2 ...] = Q R."""
    joint = np.asarray(np.linalg.qr(np.concatenate(factors, axis=1), mode="r"))
    ends = np.cumsum([f.shape[1] for f in factors])
    return np.split(joint, ends[:-1], axis=1)
