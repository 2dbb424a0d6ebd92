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


REDUCERS: dict[str, Reducer] = {"flatten": flatten, "mean": mean, "max": largest}


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
