"""Reducers: what becomes of a layer's axes behind the stimulus, from tensor to tensor (stimulus, ...)."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..errors import CaptureError
from ..schema import unknown

if TYPE_CHECKING:
    from torch import Tensor

Reducer = Callable[[Any], Any]


class RankError(Exception):
    """A reducer does not say what to do with a tensor of this rank."""


class PaddingError(Exception):
    """A reducer would take padding for steps of a sequence."""


def flatten(x: "Tensor") -> "Tensor":
    """Keep every value as a unit."""
    return x


def mean(x: "Tensor") -> "Tensor":
    """Mean over the positions of a map, or over time; see `positions`."""
    axes = positions(x)
    return x.mean(axes) if axes else x


def largest(x: "Tensor") -> "Tensor":
    """Largest value over the positions of a map, or over time; see `positions`."""
    axes = positions(x)
    return x.amax(axes) if axes else x


def first(x: "Tensor") -> "Tensor":
    """First place of (batch, time, unit), such as the class token of an encoder."""
    return x[:, 0] if _has_time(x) else x


def last(x: "Tensor") -> "Tensor":
    """Last place of (batch, time, unit), where a decoder has read everything."""
    return x[:, -1] if _has_time(x) else x


def _has_time(x: "Tensor") -> bool:
    if x.ndim not in (2, 3):
        raise RankError(f"expected (batch, time, unit) or (batch, unit), got {tuple(x.shape)}")
    return x.ndim == 3


def positions(x: "Tensor") -> tuple[int, ...]:
    """Axes that are places rather than units.

    (batch, channel, ...) of rank 4 and more: every axis behind the channel; (batch, time, unit): time;
    (batch, unit): none.

    Raises
    ------
    RankError
        For rank 1, where nothing is a unit.
    """
    if x.ndim >= 4:
        return tuple(range(2, x.ndim))
    if x.ndim == 3:
        return (1,)
    if x.ndim == 2:
        return ()
    raise RankError(
        f"expected (batch, unit), (batch, time, unit) or (batch, channel, ...), got {tuple(x.shape)}"
    )


def over_steps(reducer: Reducer, x: "Tensor", valid: "Tensor | None") -> tuple["Tensor", bool]:
    """Reduce (batch, step, ...) without its padding; also tells whether the result still has steps.

    `mean`, `largest`, `first` and `last` reduce the steps of (batch, step, unit) that are no padding; the
    first two, within each step, a map's positions. The
    result of another function has steps where its second axis is still as long.

    Parameters
    ----------
    reducer : function
    x : (batch, step, ...)
    valid : (batch, step) bool, or None
        Which steps are no padding; None where all are.

    Raises
    ------
    PaddingError
        A function of the user's own made units of steps, some of which are padding.
    """
    if reducer is flatten:
        return x, True
    if reducer in (first, last):
        return _place(x, valid, reducer is first), False
    if reducer not in (mean, largest):
        value = reducer(x)
        has_steps = getattr(value, "ndim", 0) >= 3 and value.shape[1] == x.shape[1]
        if valid is not None and not has_steps:
            raise PaddingError
        return value, has_steps
    if x.ndim > 3:
        return reducer(x.flatten(0, 1)).unflatten(0, x.shape[:2]), True
    if valid is None:
        return (x.mean(1) if reducer is mean else x.amax(1)), False
    there = valid.to(x.device).reshape(*valid.shape, *[1] * (x.ndim - 2))
    if reducer is mean:  # not a product: padding may be NaN
        return x.where(there, 0).sum(1) / there.sum(1), False
    return x.where(there, -float("inf")).amax(1), False


def _place(x: "Tensor", valid: "Tensor | None", is_first: bool) -> "Tensor":
    """First or last real step of every row; padding may stand on either side."""
    if x.ndim != 3:
        raise RankError(f"expected (batch, time, unit), got {tuple(x.shape)}")
    if valid is None:
        return x[:, 0 if is_first else -1]
    there = valid.to(x.device).int()  # argmax takes the first of equals
    at = there.argmax(1) if is_first else there.shape[1] - 1 - there.flip(1).argmax(1)
    return x.take_along_dim(at[:, None, None], 1)[:, 0]


REDUCERS: dict[str, Reducer] = {
    "flatten": flatten,
    "mean": mean,
    "max": largest,
    "first": first,
    "last": last,
}


def get_reducer(reducer: str | Reducer) -> tuple[str, Reducer]:
    """Name and function of a reducer given by either.

    Raises
    ------
    UnknownName
        No such name; near ones are listed.
    CaptureError
        Neither a name nor callable.
    """
    if isinstance(reducer, str):
        if reducer not in REDUCERS:
            raise unknown("reducer", reducer, REDUCERS, " (or a function of a tensor (batch, ...))")
        return reducer, REDUCERS[reducer]
    if callable(reducer):
        return getattr(reducer, "__name__", type(reducer).__name__), reducer
    raise CaptureError(
        f"reducer: expected {', '.join(map(repr, REDUCERS))} or a function of a tensor (batch, ...), "
        f"got {type(reducer).__name__}; for example reducer=lambda x: x[:, -1]"
    )
