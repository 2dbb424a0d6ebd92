"""Kernels: how alike two stimuli are, read off their activations. A kernel is a callable x -> K.

`Linear`, `SquaredExponential` and `Laplace` are here; any callable that turns activations (..., m, n) into a
symmetric matrix (..., m, m) serves wherever a kernel does. It may say more of itself: `name`, `scale_free`
(K does not change when all activations are multiplied by one number), and `invariant_to` (changes of the
units, in the words of a metric's card, that leave every K_ii + K_jj - 2 K_ij as it is).

>>> import numpy as np
>>> SquaredExponential(2.0)(np.array([[0.0, 0.0], [0.0, 2.0]])).round(4)
array([[1.    , 0.3679],
       [0.3679, 1.    ]])

Source of the forms and their automatic lengths: Lange et al. 2023 and its code (exp(-|x - y|^2 / l^2),
without the factor 2 of other texts).
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar, Literal

import numpy as np

from .errors import DegenerateRepresentation, SchemaError, UnknownName
from .linalg import as_float64, centre, gram, namespace, zero_diagonal

Array = Any
Kernel = Callable[[Array], Array]

CLOSE = 1e-3  # squared distances below this share of the rows' squares have lost digits: taken by differences
STRIP_BYTES = 2**25  # of a centred copy of the units, or of differences, held at a time
ASYMMETRY = 1e-8
RIGID = frozenset({"translation", "rotation", "repetition", "constants"})


def squared_distances(x: Array) -> Array:
    """Squared Euclidean distances between all rows, (..., m, n) -> (..., m, m), in float64.

    By one matrix product of the centred rows; pairs so close that the product cancels are taken from their
    differences. Equal rows are at exactly 0, close ones keep 12 digits. Differentiable in torch. Numpy arrays
    are read in strips of units, so that wide layers stored in single precision are not copied whole.

    Examples
    --------
    >>> import numpy as np
    >>> squared_distances(np.array([[1e8], [1e8 + 1], [1e8 + 4]])).round(12).tolist()
    [[0.0, 1.0, 16.0], [1.0, 0.0, 9.0], [16.0, 9.0, 0.0]]
    """
    x = x if hasattr(x, "dtype") else np.asarray(x)
    if x.ndim == 2:
        return _squared_distances(x)
    xp, lead = namespace(x), tuple(x.shape[:-2])
    flat = xp.reshape(x, (-1, *x.shape[-2:]))
    found = xp.stack([_squared_distances(flat[n, ...]) for n in range(flat.shape[0])])
    return xp.reshape(found, (*lead, x.shape[-2], x.shape[-2]))


def _squared_distances(x: Array) -> Array:
    xp = namespace(x)
    products = _centred_gram(x)
    squares = xp.linalg.diagonal(products)
    total = squares[:, None] + squares[None, :]
    found = total - 2 * products
    close = found < CLOSE * total
    rows, columns = np.nonzero(np.triu(np.asarray(close.cpu() if hasattr(close, "cpu") else close), 1))
    step = max(1, STRIP_BYTES // (8 * max(1, x.shape[1])))
    for start in range(0, len(rows), step):
        i, j = rows[start : start + step], columns[start : start + step]
        gap = as_float64(x[i]) - as_float64(x[j])  # before centring: the difference of close numbers is exact
        found[i, j] = found[j, i] = xp.sum(gap * gap, axis=-1)
    return zero_diagonal(found)


def _centred_gram(x: Array) -> Array:
    """Inner products of the centred rows; of numpy arrays a strip of units at a time."""
    if not isinstance(x, np.ndarray):
        return gram(centre(as_float64(x)))
    m, n = x.shape
    width = max(64, STRIP_BYTES // (8 * max(1, m)))
    found = np.zeros((m, m))
    for start in range(0, n, width):
        found += gram(centre(as_float64(x[:, start : start + width])))
    return found


def upper(k: Array) -> Array:
    """Entries above the diagonal, row by row, (..., m, m) -> (..., m (m - 1) / 2)."""
    m = k.shape[-1]
    if (
        isinstance(k, np.ndarray) and k.ndim == 2
    ):  # a copy per row is ten times faster than an index per entry
        return np.concatenate([k[i, i + 1 :] for i in range(m)])
    xp = namespace(k)
    rows, columns = np.triu_indices(m, 1)
    return xp.reshape(k, (*k.shape[:-2], m * m))[..., rows * m + columns]


def lower_median(values: Array) -> Array:
    """Median over the last axis; of an even number of values the smaller of the two in the middle."""
    middle = (values.shape[-1] - 1) // 2
    if isinstance(values, np.ndarray):
        return np.partition(values, middle, axis=-1)[..., middle]
    return namespace(values).sort(values, axis=-1)[..., middle]


def root(x: Array) -> Array:
    """Square root of max(x, 0), with gradient 0 at 0 (equal stimuli are at distance 0)."""
    xp = namespace(x)
    above = x > 0
    return xp.where(above, xp.sqrt(xp.where(above, x, xp.ones_like(x))), xp.zeros_like(x))


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
class _Radial:
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
        return namespace(exponent).exp(exponent)

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
        return -squares / length**2 if self.power == 2 else -root(squares) / length

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
            equal = int(np.max(np.sum(np.asarray(_plain(pairs)) == 0, axis=-1)))
            raise DegenerateRepresentation(
                f"{self!r} takes its length from the median distance between stimuli, got 0: {equal} of "
                f"{pairs.shape[-1]} pairs of stimuli are equal (as in labels with one large class). Use "
                f'{type(self).__name__}("mean") or give a length.'
            )
        return self.factor * found


class SquaredExponential(_Radial):
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


class Laplace(_Radial):
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


def check_kernel(kernel: Any) -> None:
    """Raise `UnknownName` for what cannot be a kernel: a text, a class that was not called."""
    if callable(kernel) and not isinstance(kernel, type):
        return
    got = (
        f"the class {kernel.__name__} (make one: {kernel.__name__}())"
        if isinstance(kernel, type)
        else repr(kernel)
    )
    raise UnknownName(
        "expected a kernel, a callable that turns activations (m, n) into a matrix (m, m) such as "
        f"repgeo_nb.kernels.SquaredExponential(), got {got}."
    )


def called(kernel: Any) -> str:
    """Kernel for people: its `label`, else "kernel" and its name."""
    if isinstance(getattr(kernel, "label", None), str):
        return str(kernel.label)
    names = (getattr(kernel, what, None) for what in ("name", "__name__"))
    return f"kernel {next((n for n in names if isinstance(n, str)), type(kernel).__name__)}"


def claims_of(kernel: Any) -> frozenset[str]:
    """Return the changes of the units that a kernel says leave its distances between stimuli as they are."""
    said = frozenset(getattr(kernel, "invariant_to", ()))
    return said | {"scale"} if getattr(kernel, "scale_free", False) else said


def evaluate(kernel: Kernel, x: Array, name: str = "this representation") -> Array:
    """Kernel matrix of a representation, (..., m, n) -> (..., m, m) in float64, checked.

    Raises
    ------
    SchemaError
        If the kernel returns another shape, or values that are not finite or not symmetric.
    DegenerateRepresentation
        If an automatic length is 0, naming the representation.
    """
    own = isinstance(kernel, Linear | _Radial)
    try:
        with np.errstate(over="ignore", invalid="ignore"):  # said below, with the layer's name
            k = kernel(x if own else as_float64(x))
    except DegenerateRepresentation as error:
        raise DegenerateRepresentation(f"{name}: {error}") from error
    k = as_float64(k if hasattr(k, "dtype") else np.asarray(k))
    xp, m = namespace(k), x.shape[-2]
    if tuple(k.shape) != (*x.shape[:-1], m):
        raise SchemaError(
            f"expected the {called(kernel)} to return shape {(*x.shape[:-1], m)}, a row and a column "
            f"per stimulus, got {tuple(k.shape)} for {name}. K[i, j] compares the stimuli i and j."
        )
    _check_finite(k, kernel, name)
    if not own:
        off = float(_plain(xp.max(xp.abs(k - xp.matrix_transpose(k)))))
        if off > ASYMMETRY * float(_plain(xp.max(xp.abs(k)))):
            raise SchemaError(
                f"expected the {called(kernel)} to be symmetric, got K[i, j] and K[j, i] {off:.3g} "
                f"apart for {name}. Return (K + K.T) / 2 if that is what you mean."
            )
    return k


def dissimilarities(kernel: Kernel, x: Array, name: str = "this representation") -> Array:
    """Distances between stimuli in the space of a kernel, D_ij = sqrt(K_ii + K_jj - 2 K_ij), (..., m, m).

    Exactly 0 on the diagonal and between equal stimuli where the kernel is one of this module.

    Raises
    ------
    SchemaError, DegenerateRepresentation
        As `evaluate`; also if K_ii + K_jj < 2 K_ij, which no positive kernel has.
    """
    if hasattr(kernel, "squared_gaps"):
        try:
            with np.errstate(over="ignore", invalid="ignore"):
                found = kernel.squared_gaps(x)
        except DegenerateRepresentation as error:
            raise DegenerateRepresentation(f"{name}: {error}") from error
        _check_finite(found, kernel, name)
        return root(found)
    k = evaluate(kernel, x, name)
    xp = namespace(k)
    squares = xp.linalg.diagonal(k)
    found = zero_diagonal(squares[..., :, None] + squares[..., None, :] - 2 * k)
    least, largest = float(_plain(xp.min(found))), float(_plain(xp.max(xp.abs(k))))
    if least < -ASYMMETRY * largest:
        raise SchemaError(
            f"expected a positive kernel, K[i, i] + K[j, j] >= 2 K[i, j], got {least:.3g} from "
            f"the {called(kernel)} for {name}: it has no distances between stimuli. Angular CKA takes "
            "any symmetric kernel."
        )
    return root(found)


def _check_finite(k: Array, kernel: Any, name: str) -> None:
    xp = namespace(k)
    if not bool(xp.all(xp.isfinite(k))):
        raise SchemaError(
            f"expected finite values of the {called(kernel)}, got NaN or inf for {name}. Its "
            "activations may be too large to be squared: divide them by a common number."
        )


def _refuse_constant(pairs: Array, x: Array, kernel: Any) -> None:
    """Raise if all stimuli are equal up to the rounding of the activations as stored."""
    xp = namespace(x)
    eps = float(xp.finfo(x.dtype).eps) if bool(xp.isdtype(x.dtype, "real floating")) else 2.0**-52
    ends = (xp.max(x), xp.min(x)) if x.shape[-1] else ()
    scale = max((abs(float(_plain(end))) for end in ends), default=0.0) ** 2 * x.shape[-1]
    largest = np.max(np.asarray(_plain(pairs)), axis=-1)
    if np.any(largest <= scale * (4 * eps) ** 2):
        raise DegenerateRepresentation(
            f"{kernel!r} takes its length from the distances between stimuli, which are all 0: the "
            "representation is constant. Leave it out (layers=...), or give a length: "
            f"{type(kernel).__name__}(1.0)."
        )


def _plain(x: Array) -> Array:
    """Numpy version of an array or tensor, without its gradient."""
    return as_float64(x).detach().cpu().numpy() if hasattr(x, "detach") else x
