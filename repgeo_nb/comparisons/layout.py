"""What the rows of a comparison are, where a layer's units have several axes: maps, tokens, time.

The choice is the user's and is recorded: it changes similarities more than most other settings do.
"""

from collections.abc import Sequence
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from ..errors import SchemaError, UnknownName

Layout = Literal["mean", "positions", "flatten"]

LAYOUTS = {
    "mean": "mean over positions: a row per stimulus, a column per channel",
    "positions": "a row per stimulus and position, a column per channel",
    "flatten": "a row per stimulus, a column per channel and position",
}


def check_layout(layout: Any) -> None:
    """Raise `UnknownName` for anything but a layout or None."""
    if layout is not None and layout not in LAYOUTS:
        raise UnknownName(f"expected the layout {', '.join(map(repr, LAYOUTS))} or None, got {layout!r}.")


def channel_axis(unit_shape: Sequence[int]) -> int:
    """Axis of the units that are the same at every position: first of (channel, ...), last of (time, unit).

    Examples
    --------
    >>> channel_axis([16, 8, 8]), channel_axis([20, 64]), channel_axis([10])
    (0, 1, 0)
    """
    return 1 if len(unit_shape) == 2 else 0


def laid_out(
    x: NDArray[Any], unit_shape: Sequence[int], layout: Layout | None, max_rows: int, seed: int
) -> NDArray[Any]:
    """Rows and columns of a layer, (m, n) with units of that shape -> (rows, columns).

    A layer whose units have one axis is left as it is. Of "positions", at most `max_rows` rows,
    drawn with the seed: the same ones for all layers of a size.

    Examples
    --------
    >>> x = np.arange(24.0).reshape(2, 12)
    >>> [laid_out(x, [3, 2, 2], layout, 100, 0).shape for layout in ("mean", "positions", "flatten")]
    [(2, 3), (8, 3), (2, 12)]
    """
    if len(unit_shape) < 2 or layout in (None, "flatten"):
        return x
    maps = np.moveaxis(x.reshape(len(x), *unit_shape), 1 + channel_axis(unit_shape), -1)
    if layout == "mean":
        return np.asarray(maps.mean(axis=tuple(range(1, maps.ndim - 1)), dtype=_wide(x)))
    rows = maps.reshape(-1, maps.shape[-1])
    if len(rows) <= max_rows:
        return np.ascontiguousarray(rows)
    chosen = np.sort(np.random.default_rng(seed).choice(len(rows), max_rows, replace=False))
    return np.asarray(rows[chosen])


def _wide(x: NDArray[Any]) -> Any:
    """Type that a mean is taken in: at least single precision."""
    return np.result_type(x.dtype, np.float32)


def positions_of(unit_shape: Sequence[int]) -> int:
    """Positions of a layer: 1 where its units have one axis."""
    if len(unit_shape) < 2:
        return 1
    return int(np.prod(unit_shape)) // int(unit_shape[channel_axis(unit_shape)])


def refuse_maps(name: str, unit_shape: Sequence[int], measure: str) -> None:
    """Raise for units of several axes under a measure that needs to be told what a row is."""
    if len(unit_shape) > 1:
        raise SchemaError(
            f"{measure} expects to be told what the rows of {name} are, got units of shape "
            f'{tuple(unit_shape)} and no layout. layout="mean" averages over positions (any sizes), '
            '"positions" makes every position a row (equal sizes), "flatten" every value a unit (needs more '
            "stimuli than values)."
        )


def refuse_unequal(name: str, n: int, other: str, k: int) -> None:
    """Raise for layers of different numbers of positions under "positions"."""
    if n != k:
        raise SchemaError(
            f'layout="positions" expects layers of the same size, got {n} positions in {name} and {k} in '
            f'{other}. Use layout="mean", or compare layers of one size: rg.select(acts, layer=[...]).'
        )
