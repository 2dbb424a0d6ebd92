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


def channel_axis(unit_shape: Sequence[int], module: str | None = None) -> int:
    """Axis of the units that are the same at every position: first of (channel, ...), last of (time, unit).

    Two axes are (channel, position) where a module of that kind made them (Conv1d, BatchNorm1d, MaxPool1d).

    Examples
    --------
    >>> channel_axis([16, 8, 8]), channel_axis([20, 64]), channel_axis([16, 30], "Conv1d"), channel_axis([10])
    (0, 1, 0, 0)
    """
    return 1 if len(unit_shape) == 2 and not str(module).endswith("1d") else 0


def laid_out(
    x: NDArray[Any],
    unit_shape: Sequence[int],
    layout: Layout | None,
    max_rows: int,
    seed: int,
    module: str | None = None,
) -> tuple[NDArray[Any], int]:
    """Rows and columns of a layer, (m, n) with units of that shape -> (rows, columns), and rows per stimulus.

    A layer whose units have one axis is left as it is. Of "positions" at most about `max_rows` rows: the same
    random positions of every stimulus (so that stimuli can be shuffled), and of too many stimuli a random
    part; drawn with the seed, the same for all layers of a size.

    Examples
    --------
    >>> x = np.arange(24.0).reshape(2, 12)
    >>> [laid_out(x, [3, 2, 2], layout, 100, 0)[0].shape for layout in ("mean", "positions", "flatten")]
    [(2, 3), (8, 3), (2, 12)]
    """
    if len(unit_shape) < 2 or layout in (None, "flatten"):
        return x, 1
    maps = np.moveaxis(x.reshape(len(x), *unit_shape), 1 + channel_axis(unit_shape, module), -1)
    if layout == "mean":
        return np.asarray(maps.mean(axis=tuple(range(1, maps.ndim - 1)), dtype=_wide(x))), 1
    rows = maps.reshape(len(x), -1, maps.shape[-1])
    rng = np.random.default_rng(seed)
    places = _some(rows.shape[1], max(1, max_rows // len(x)), rng)
    stimuli = _some(len(x), max(1, max_rows // len(places)), rng)
    chosen = rows[stimuli][:, places]
    return np.ascontiguousarray(chosen.reshape(-1, chosen.shape[-1])), len(places)


def _some(count: int, most: int, rng: np.random.Generator) -> NDArray[np.intp]:
    """At most so many of a number of things, in their order."""
    if count <= most:
        return np.arange(count)
    return np.sort(rng.choice(count, most, replace=False))


def _wide(x: NDArray[Any]) -> Any:
    """Type that a mean is taken in: at least single precision."""
    return np.result_type(x.dtype, np.float32)


def positions_of(unit_shape: Sequence[int], module: str | None = None) -> int:
    """Positions of a layer: 1 where its units have one axis."""
    if len(unit_shape) < 2:
        return 1
    return int(np.prod(unit_shape)) // int(unit_shape[channel_axis(unit_shape, module)])


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
