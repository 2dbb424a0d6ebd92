"""What every metric asks of activations, in one wording: shape, number of stimuli, finite, not constant."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import DegenerateRepresentation, SchemaError
from ..linalg import as_float64, centre, namespace

Array = Any
UNNAMED = "this representation"


def check_shape(shape: Sequence[int], name: str, metric: str, least: int) -> None:
    """Raise `SchemaError` for less than two axes or fewer than `least` stimuli."""
    if len(shape) < 2:
        raise SchemaError(
            f"expected (stimulus, unit), got shape {tuple(shape)} for {name}. "
            "Flatten the units of a stimulus; give a single unit a second axis: x[:, None]."
        )
    if shape[-2] < least:
        raise SchemaError(
            f"{metric} needs at least {least} stimuli, got {shape[-2]} in {name}. "
            "Capture more (a few hundred make the numbers steady)."
        )


def not_finite(name: str) -> str:
    """Message for activations that hold NaN or inf."""
    return (
        f"expected finite activations, got NaN or inf in {name}. "
        "Leave out the stimuli or the layer that hold them, or look for an overflow in half precision."
    )


def refuse_constant(trace: float, scale: float, eps: float, name: str, metric: str) -> None:
    """Raise for a spread (sum of squares `trace`) no larger than rounding of the values (`scale`)."""
    if trace <= scale * (4 * eps) ** 2:
        raise DegenerateRepresentation(
            f"{metric} needs representations that vary over the stimuli, got a constant: {name}. "
            "Its point would be zero. Leave it out (layers=...) or look for a dead layer; a target needs two "
            "classes."
        )


def epsilon(x: Array) -> float:
    """Relative rounding of the values as stored: a spread below it is no spread."""
    xp = namespace(x)
    floating = bool(xp.isdtype(x.dtype, "real floating"))
    return float(xp.finfo(x.dtype if floating else xp.float64).eps)


# rounding of types in which activations may have come before they were stored in a wider one
_ROUNDING = {"float16": 2.0**-10, "bfloat16": 2.0**-7, "float32": 2.0**-23}


def rounding_of(source_dtype: Any) -> float:
    """Relative rounding of the type that values came in, by its name; 0 for double precision and others."""
    return _ROUNDING.get(str(source_dtype), 0.0)


def check_layer(x: Array, dtype: np.dtype[Any], name: str, metric: str, least: int) -> None:
    """Refuse what is no layer (m, n) of real numbers; `dtype` is what numpy calls their type.

    Raises
    ------
    SchemaError
        For other than two axes, fewer than `least` stimuli, booleans, complex numbers, texts or objects.
    """
    if dtype.kind not in "fiu":
        raise SchemaError(
            f"{metric} expects real numbers, got dtype {str(x.dtype).removeprefix('torch.')} for {name}; "
            "convert it on purpose: x.astype('float32')."
        )
    if x.ndim > 2:
        raise SchemaError(
            f"{metric} expects (stimulus, unit), got shape {tuple(x.shape)} for {name}. Flatten, average or "
            "choose what a row is first (rg.compare has layout=)."
        )
    check_shape(x.shape, name, metric, least)


def layer_array(x: Array, name: str, metric: str, least: int) -> tuple[NDArray[Any], float]:
    """Layer (m, n) as a numpy array of real numbers, and the rounding of the type it came in.

    Raises
    ------
    SchemaError
        For other than two axes, fewer than `least` stimuli, booleans, complex numbers, texts or objects.
    """
    eps = 0.0
    if hasattr(x, "detach"):
        x = x.detach().cpu()
        if str(x.dtype) == "torch.bfloat16":  # numpy has no such type
            x, eps = x.float(), rounding_of("bfloat16")
        x = x.numpy()
    x = np.asarray(x)
    check_layer(x, x.dtype, name, metric, least)
    return x, max(epsilon(x), eps)


def whole(value: Any, what: str, least: int, remedy: str) -> int:
    """Whole number of a setting.

    Raises
    ------
    SchemaError
        For anything else, or one below `least`.
    """
    is_whole = isinstance(value, int | np.integer) and not isinstance(value, bool)
    if not is_whole or value < least:
        raise SchemaError(f"expected {what}, a whole number from {least} on, got {value!r}. {remedy}")
    return int(value)


def number(x: Array) -> float:
    """Plain number of a scalar array, without its gradient."""
    return float(x.detach() if hasattr(x, "detach") else x)


def checked(x: Array, metric: str, least: int, name: str = UNNAMED) -> tuple[Array, Array]:
    """Activations (..., m, n) in float64 as they are, and centred, after all checks.

    Raises
    ------
    SchemaError
        For fewer than two axes, fewer than `least` stimuli, or values that are not finite.
    DegenerateRepresentation
        For a representation that does not vary over the stimuli.
    """
    x = x if hasattr(x, "dtype") else np.asarray(x)
    xp, eps = namespace(x), epsilon(x)
    x = as_float64(x)
    check_shape(x.shape, name, metric, least)
    if not bool(xp.all(xp.isfinite(x))):
        raise SchemaError(not_finite(name))
    centred = centre(x)
    trace = xp.sum(centred**2, axis=(-2, -1))
    scale = xp.sum(x**2, axis=(-2, -1))
    for one, raw in zip(xp.reshape(trace, (-1,)), xp.reshape(scale, (-1,)), strict=True):
        refuse_constant(number(one), number(raw), eps, name, metric)
    return x, centred


def arrays_of(
    matrices: Sequence[Any], names: Sequence[str] | None, metric: str, least: int
) -> tuple[list[NDArray[Any]], list[str]]:
    """Matrices (stimulus, unit) as numpy arrays of the same stimuli, and what to call them in errors.

    Raises
    ------
    SchemaError
        For fewer than two axes, fewer than `least` stimuli, or unequal numbers of stimuli.
    """
    arrays = [np.asarray(x.detach().cpu() if hasattr(x, "detach") else x) for x in matrices]
    called = [f"representation {n}" for n in range(len(arrays))] if names is None else list(names)
    for x, name in zip(arrays, called, strict=True):
        check_shape(x.shape, name, metric, least)
        if x.shape[0] != arrays[0].shape[0]:
            raise SchemaError(
                f"expected the same stimuli in every representation, got {arrays[0].shape[0]} in "
                f"{called[0]} and {x.shape[0]} in {name}. Align them first (repgeo_nb.path does)."
            )
    return arrays, called
