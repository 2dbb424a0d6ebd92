"""What accumulators share: batches checked against the first one, and results labelled as `rg.distances`."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from ..errors import SchemaError, StimulusMismatch
from ..metrics.base import describe
from ..metrics.card import find_card
from ..metrics.inputs import check_layer, rounding_of
from ..metrics.place import Place, type_of

Floats = NDArray[np.float64]
Batch = Mapping[str, Any]


def arrays_of_batch(
    batch: Batch, widths: dict[str, int], least: int, who: str
) -> tuple[dict[str, Any], Place]:
    """Layers of a batch, (stimulus, unit), in the order of `widths` (of the batch, where that is empty).

    All lie in one place, which is given back: tensors stay where they are.

    Raises
    ------
    SchemaError
        For no layers, other layers or widths than before, or what `metrics.inputs.check_layer` refuses.
    StimulusMismatch
        For layers with unequal numbers of stimuli.
    """
    if not isinstance(batch, Mapping) or not batch:
        got = "none" if isinstance(batch, Mapping) else type(batch).__name__
        raise SchemaError(
            f"{who}.update expected a mapping of layer name to array (stimulus, unit), got {got}; "
            "pass {'conv1': X, 'fc': Y} with the same stimuli in the same order"
        )
    names = list(widths or batch)
    if set(names) != set(batch):
        odd = sorted(set(names) ^ set(batch))
        raise SchemaError(
            f"{who}.update expected the layers of the first batch, got one more or less: {odd[0]!r}; "
            "pass every layer in every batch"
        )
    given = {name: x if hasattr(x, "detach") else np.asarray(x) for name, x in batch.items()}
    for name in names:
        check_layer(given[name], type_of(given[name]), f"layer {name!r}", who, least)
    place = Place.of(given.values())
    arrays = {name: place.held(given[name]) for name in names}
    rows = {name: len(x) for name, x in arrays.items()}
    if len(set(rows.values())) > 1:
        told = ", ".join(f"{n} of {name!r}" for name, n in list(rows.items())[:4])
        raise StimulusMismatch(
            f"{who}.update expected the same stimuli in every layer of a batch, got {told} rows; "
            "pass the layers of one and the same batch"
        )
    for name, x in arrays.items():
        if widths and x.shape[1] != widths[name]:
            raise SchemaError(
                f"{who}.update expected {widths[name]} units in layer {name!r} as in the first batch, got "
                f"{x.shape[1]}; units must mean the same in every batch"
            )
    return arrays, place


def check_other(own: Any, other: Any) -> None:
    """Refuse to merge what is no accumulator of the same kind, or the very same, whose stimuli are in.

    Raises
    ------
    SchemaError
    """
    who = type(own).__name__
    if type(other) is not type(own):
        raise SchemaError(f"{who}.merge expected another {who}, got {type(other).__name__}")
    if other is own:
        raise SchemaError(
            f"{who}.merge expected another {who}, got itself: every stimulus would count twice; merge one of "
            "other stimuli"
        )


def rounding(x: Any) -> float:
    """Relative rounding of the type in which values are computed with, of integers that of doubles."""
    kind = type_of(x)
    return float(np.finfo(kind if kind.kind == "f" else np.float64).eps)


def given_rounding(x: Any) -> float:
    """Relative rounding with which the values of an array or tensor came; bfloat16 has its own."""
    return max(rounding(x), rounding_of(str(x.dtype).removeprefix("torch.")))


def labelled(values: Floats, names: list[str], metric: Any, n_stimuli: int, **attrs: Any) -> xr.DataArray:
    """Distances (point, point_), labelled as those of `rg.distances`."""
    about = describe(metric)
    coords: dict[str, Any] = {f"layer{end}": (f"point{end}", names) for end in ("", "_")}
    coords |= {f"depth{end}": (f"point{end}", np.arange(len(names))) for end in ("", "_")}
    told = {**about, "n_stimuli": n_stimuli, "long_name": "distance", "units": about["unit"], **attrs}
    told["card"] = find_card(metric).line()
    return xr.DataArray(values, coords, ("point", "point_"), "distance", told)
