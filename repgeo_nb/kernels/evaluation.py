"""Any kernel on any representation: its matrix, its distances, its name and claims, all checked."""

from collections.abc import Callable
from typing import Any

import numpy as np

from ..errors import DegenerateRepresentation, SchemaError, UnknownName
from ..linalg import as_float64, namespace, zero_diagonal
from .distances import plain, root
from .families import Linear, Radial

Array = Any
Kernel = Callable[[Array], Array]

ASYMMETRY = 1e-8  # as a share of the largest entry


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
    own = isinstance(kernel, Linear | Radial)
    try:
        with np.errstate(over="ignore", invalid="ignore"):  # said below, with the layer's name
            k = kernel(x if own else as_float64(x))
    except DegenerateRepresentation as error:
        raise DegenerateRepresentation(f"{name}: {error}") from error
    except Exception as error:  # the kernel may be the user's: say what it failed on
        error.add_note(f"while the {called(kernel)} was taken of {name}, shape {tuple(x.shape)}")
        raise
    k = as_float64(k if hasattr(k, "dtype") else np.asarray(k))
    xp, m = namespace(k), x.shape[-2]
    if tuple(k.shape) != (*x.shape[:-1], m):
        raise SchemaError(
            f"expected the {called(kernel)} to return shape {(*x.shape[:-1], m)}, a row and a column "
            f"per stimulus, got {tuple(k.shape)} for {name}. K[i, j] compares the stimuli i and j."
        )
    _check_finite(k, kernel, name)
    if not own:
        off = float(plain(xp.max(xp.abs(k - xp.matrix_transpose(k)))))
        if off > ASYMMETRY * float(plain(xp.max(xp.abs(k)))):
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
    least, largest = float(plain(xp.min(found))), float(plain(xp.max(xp.abs(k))))
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
