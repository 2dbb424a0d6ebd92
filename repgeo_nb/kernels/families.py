"""The linear kernel, and two radial ones with fixed or automatic lengths."""

from dataclasses import dataclass
from typing import Any, ClassVar, Literal

import numpy as np

from ..errors import DegenerateRepresentation, SchemaError, UnknownName
from ..linalg import as_float64, gram, namespace
from .distances import lower_median, plain, root, squared_distances, upper

Array = Any

RIGID = frozenset({"translation", "rotation", "repetition", "constants"})


@dataclass(frozen=True)
class Linear:
    """Inner products of the activations, K = X X^T.

    Examples
    --------
    >>> import numpy as np
    >>> Linear()(np.array([[1.0, 2.0], [0.0, 1.0]])).tolist()
    [[5.0, 2.0], [2.0, 1.0]]
    """

    name: ClassVar[str] = "linear"
    label: ClassVar[str] = "linear kernel"
    scale_free: ClassVar[bool] = False
    invariant_to: ClassVar[frozenset[str]] = RIGID

    def __call__(self, x: Array) -> Array:
        """Kernel matrix, (..., m, n) -> (..., m, m)."""
        return gram(as_float64(x))

    def squared_gaps(self, x: Array) -> Array:
        """K_ii + K_jj - 2 K_ij: the squared distances between stimuli."""
        return squared_distances(x)


linear = Linear()


@dataclass(frozen=True)
class Radial:
    """Kernel of the distance between two stimuli, over a length."""

    length: float | Literal["median", "mean"] = "median"
    factor: float = 1.0

    name: ClassVar[str]
    power: ClassVar[int]

    def __post_init__(self) -> None:
        if isinstance(self.length, str) and self.length not in ("median", "mean"):
            raise UnknownName(
                f'expected a length "median" or "mean" (of the distances between stimuli), or a positive '
                f"number, got {self.length!r}. For half the median: {type(self).__name__}"
                '("median", factor=0.5).'
            )
        for what in ("length", "factor"):
            value = getattr(self, what)
            if not isinstance(value, str) and not 0 < float(value) < np.inf:
                raise ValueError(f"expected a positive {what} of the {self.name} kernel, got {value!r}.")
        if not isinstance(self.length, str):
            if self.factor != 1:
                raise ValueError(
                    f"expected a factor with an automatic length only, got length {self.length!r} and factor "
                    f"{self.factor!r}. Give the length you mean: {float(self.length) * self.factor!r}."
                )
            object.__setattr__(self, "length", float(self.length))
        object.__setattr__(self, "factor", float(self.factor))

    def __repr__(self) -> str:
        factor = f", factor={self.factor:g}" if self.factor != 1 else ""
        return f"{type(self).__name__}({self.length!r}{factor})"

    @property
    def scale_free(self) -> bool:
        """Whether K stays as it is when all activations are multiplied by one number."""
        return isinstance(self.length, str)

    @property
    def invariant_to(self) -> frozenset[str]:
        """Changes of the units that leave K as it is."""
        return RIGID | {"scale"} if self.scale_free else RIGID

    @property
    def label(self) -> str:
        """Kernel and length for people."""
        called = self.name.replace("_", " ")
        if not isinstance(self.length, str):
            return f"{called} kernel, length {self.length:g}"
        times = f"{self.factor:g} x " if self.factor != 1 else ""
        return f"{called} kernel, length {times}{self.length} distance"

    def __call__(self, x: Array) -> Array:
        """Kernel matrix, (..., m, n) -> (..., m, m), in float64; ones on the diagonal.

        Raises
        ------
        DegenerateRepresentation
            If an automatic length is 0: the representation is constant, or most stimuli are equal.
        """
        exponent = self._exponent(x)
        own = isinstance(exponent, np.ndarray)
        return np.exp(exponent, out=exponent) if own else namespace(exponent).exp(exponent)

    def squared_gaps(self, x: Array) -> Array:
        """K_ii + K_jj - 2 K_ij = 2 (1 - K_ij), without the digits that the subtraction would lose."""
        exponent = self._exponent(x)
        return -2 * namespace(exponent).expm1(exponent)

    def length_of(self, x: Array) -> Array:
        """Length scale used for a representation, (..., m, n) -> (...).

        Examples
        --------
        >>> import numpy as np
        >>> float(Laplace("mean").length_of(np.array([[0.0], [1.0], [5.0]])).round(6))
        3.333333
        """
        x = x if hasattr(x, "dtype") else np.asarray(x)
        return self._length(squared_distances(x), x)

    def _exponent(self, x: Array) -> Array:
        x = x if hasattr(x, "dtype") else np.asarray(x)
        squares = squared_distances(x)
        length = self._length(squares, x)[..., None, None]
        distances = squares if self.power == 2 else root(squares)
        if not isinstance(distances, np.ndarray):
            return -distances / length**self.power
        distances /= -(length**self.power)
        return distances

    def _length(self, squares: Array, x: Array) -> Array:
        xp = namespace(squares)
        if not isinstance(self.length, str):
            return xp.full_like(squares[..., 0, 0], self.length)
        pairs = upper(squares)
        if pairs.shape[-1] == 0:
            raise SchemaError(
                f"an automatic length scale needs at least 2 stimuli, got {squares.shape[-1]}. "
                f"Capture more, or give a length: {type(self).__name__}(1.0)."
            )
        _refuse_constant(pairs, x, self)
        # the root of the lower median is the lower median of the roots
        found = root(lower_median(pairs)) if self.length == "median" else xp.mean(root(pairs), axis=-1)
        if bool(xp.any(found <= 0)):
            equal = int(np.max(np.sum(np.asarray(plain(pairs)) == 0, axis=-1)))
            raise DegenerateRepresentation(
                f"{self!r} takes its length from the median distance between stimuli, got 0: {equal} of "
                f"{pairs.shape[-1]} pairs of stimuli are equal (as in labels with one large class). Use "
                f'{type(self).__name__}("mean") or give a length.'
            )
        return self.factor * found


class SquaredExponential(Radial):
    """Squared-exponential (Gaussian, RBF) kernel, K_ij = exp(-|x_i - x_j|^2 / l^2): no factor 2.

    Parameters
    ----------
    length
        l, a positive number in the units of the activations, or "median" (default; lower median of the
        distances between stimuli i < j) or "mean", taken anew from every representation. Only an automatic
        length leaves K as it is when all activations are multiplied by one number.
    factor
        Multiplies an automatic length.

    Examples
    --------
    >>> SquaredExponential()
    SquaredExponential('median')
    >>> SquaredExponential("mean", factor=0.5).label
    'squared exponential kernel, length 0.5 x mean distance'
    """

    name: ClassVar[str] = "squared_exponential"
    power: ClassVar[int] = 2


class Laplace(Radial):
    """Laplace kernel, K_ij = exp(-|x_i - x_j| / l), with the Euclidean distance.

    Parameters
    ----------
    length, factor
        As those of `SquaredExponential`.

    Examples
    --------
    >>> import numpy as np
    >>> float(Laplace(5.0)(np.array([[0.0, 0.0], [3.0, 4.0]]))[0, 1].round(6))
    0.367879
    """

    name: ClassVar[str] = "laplace"
    power: ClassVar[int] = 1


def _refuse_constant(pairs: Array, x: Array, kernel: Any) -> None:
    """Raise if all stimuli are equal up to the rounding of the activations as stored."""
    xp = namespace(x)
    eps = float(xp.finfo(x.dtype).eps) if bool(xp.isdtype(x.dtype, "real floating")) else 2.0**-52
    ends = (xp.max(x), xp.min(x)) if x.shape[-1] else ()
    scale = max((abs(float(plain(end))) for end in ends), default=0.0) ** 2 * x.shape[-1]
    largest = np.max(np.asarray(plain(pairs)), axis=-1)
    if np.any(largest <= scale * (4 * eps) ** 2):
        raise DegenerateRepresentation(
            f"{kernel!r} takes its length from the distances between stimuli, which are all 0: the "
            "representation is constant. Leave it out (layers=...), or give a length: "
            f"{type(kernel).__name__}(1.0)."
        )
