"""From a number per frame to plain arrays or one labelled array, NaN with its reason where undefined."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
import xarray as xr

from .frame import Floats, Frame, Strings, plain
from .read import each, layers, models

Mask = npt.NDArray[np.bool_]
Case = tuple[Mask, Any]
NOT_FINITE, PADDING = "a vector is not finite", "padding"
BESIDE = frozenset({"input_norm", "noise_gain", "speed_scale", "mask", "reason"})


class Found(NamedTuple):
    """Values of one layer, (..., [direction...]), and cases (mask, reason) in which they are undefined."""

    values: Floats
    undefined: Sequence[Case] = ()


Statistic = Callable[[Frame], Found]


def evaluate(
    frames: Any,
    compute: Statistic,
    name: str,
    *,
    kind: str = "vectors",
    width: int | None = None,
    over: tuple[str, ...] = (),
    attrs: dict[str, Any] | None = None,
) -> Any:
    """Evaluate a statistic on a plain array (numpy comes back) or on labelled frames (a DataArray does).

    Parameters
    ----------
    frames : array (..., k, d) or (..., k, k), or Dataset
    compute : callable
        From a `Frame` to `Found`.
    name : str
        Of the DataArray.
    kind, width
        Of a plain array, see `plain`.
    over : tuple of str
        Dimensions of the values behind the points: ``("direction",)``.
    attrs : dict, optional
        Convention and unit.
    """
    if not isinstance(frames, xr.Dataset):
        values, _ = told(compute(plain(frames, kind, width=width)))
        return values[()]
    rows = [(one, *told(compute(one))) for _, _, one in each(frames)]
    steps = tuple(dict.fromkeys(step for one, _, _ in rows for step in one.steps))
    dims = ("layer", "stimulus", *steps, *over)
    lead = (len(models(frames)), len(layers(frames)))
    values, reasons = (
        _stack([_at_all_steps(row[part], row[0], steps) for row in rows], lead) for part in (1, 2)
    )
    if "model" in frames.dims:
        dims = ("model", *dims)
    else:
        values, reasons = values[0], reasons[0]
    coords = result_coords(frames, dims)
    result = xr.DataArray(values, coords=coords, dims=dims, name=name, attrs=attrs or {})
    values, reasons = _without_padding(frames, result, reasons)
    return result.copy(data=values).assign_coords(reason=(dims, reasons))


def told(found: Found) -> tuple[Floats, Strings]:
    """Make the undefined values NaN and their reasons texts; the first case that holds tells."""
    values = np.array(found.values, dtype=found.values.dtype)
    cases = [(np.broadcast_to(mask, values.shape), text) for mask, text in found.undefined if np.any(mask)]
    if cases:
        values = values.astype(np.float64)
        values[np.any([mask for mask, _ in cases], axis=0)] = np.nan
    if values.dtype.kind == "f":
        cases.append((np.isnan(values), NOT_FINITE))
    if not any(mask.any() for mask, _ in cases):  # wide texts are not made of nothing
        return values, np.zeros(values.shape, dtype="U1")
    texts = [np.broadcast_to(np.asarray(text), values.shape) for _, text in cases]
    return values, np.select([mask for mask, _ in cases], texts, "")


def _stack(parts: list[Any], lead: tuple[int, int]) -> Any:
    """Stack the layers of all models, (model, layer, ...); those without steps are the same at every one."""
    shape = np.broadcast_shapes(*(part.shape for part in parts))
    whole = np.stack([np.broadcast_to(part, shape) for part in parts])
    whole = whole.astype(np.float64) if whole.dtype.kind in "iu" else whole
    return whole.reshape(*lead, *shape)


def _at_all_steps(values: Any, one: Frame, steps: tuple[str, ...]) -> Any:
    points = 1 + len(one.steps)
    sizes = dict(zip(one.steps, values.shape[1:points], strict=True))
    return values.reshape(len(values), *(sizes.get(step, 1) for step in steps), *values.shape[points:])


def result_coords(frames: xr.Dataset, dims: tuple[str, ...]) -> dict[str, Any]:
    """Coordinates of a result on these dimensions, layers in depth order."""
    table = np.atleast_1d(frames["layer"].values).astype(str).tolist()
    order = [table.index(key) for key in layers(frames)]
    ordered = frames.isel(layer=order) if "layer" in frames.dims else frames
    found = {
        str(name): ordered.variables[name]
        for name in ordered.coords
        if name not in BESIDE and set(ordered.variables[name].dims) <= set(dims)
    }
    if "direction_" in dims:
        found["direction_"] = xr.Variable("direction_", frames["direction"].values.astype(str))
    return found


def _without_padding(frames: xr.Dataset, result: xr.DataArray, reasons: Strings) -> tuple[Any, Strings]:
    """Make values at padded steps NaN."""
    if "mask" not in frames.coords or not set(frames["mask"].dims) <= set(result.dims):
        return result.values, reasons
    real = frames["mask"].astype(bool).broadcast_like(result).transpose(*result.dims).values
    return np.where(real, result.values, np.nan), np.where(real, reasons, PADDING)


def named(one: Frame) -> str:
    """Name a frame in messages."""
    return f"layer {one.layer!r} of model {one.model!r}" if one.layer else "frame"


def first_name(one: Frame, mask: Mask, text: str) -> Strings:
    """Make reasons that name the first direction, of those on the last axis, for which a mask holds."""
    if not len(one.direction):
        return np.array(text)
    texts = np.array([f"{text}: {name}" for name in one.direction])
    return np.asarray(texts[np.argmax(mask, axis=-1)])
