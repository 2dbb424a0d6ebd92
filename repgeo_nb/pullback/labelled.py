"""Statistics of labelled frames: every layer of every model, as one labelled array."""

from typing import Any

import numpy as np
import xarray as xr

from ..errors import SchemaError, UnknownName
from ..frames import directions, each, layers, models
from ..frames.read import one_model
from .roots import Roots, Statistic, read


def labelled(
    frames: xr.Dataset, reference: Any, statistic: Statistic, extra: tuple[str, ...], name: str
) -> xr.DataArray:
    """Evaluate a statistic at every layer of every model, as ([model,] layer, stimulus, [step], *extra)."""
    found: dict[str, list[Any]] = {}
    base = _reference(frames, reference) if name not in ("factor", "metric") else {}
    steps: tuple[str, ...] = ()
    for model, _, one in each(frames):
        own = read(one)
        own = own if base or name in ("factor", "metric") else _per_parameter(own, frames, model)
        against = base.get(model)
        if (
            against is not None and against.factor.ndim < own.factor.ndim
        ):  # steps that the input does not have
            against = Roots(against.factor[:, None], against.tolerance)
        found.setdefault(model, []).append((one.steps, *statistic(own, against)))
        steps = one.steps or steps
    _check_steps(found, steps, name)
    values = np.stack([np.stack([value for _, value, _ in rows]) for rows in found.values()])
    reasons = np.stack([np.stack([reason for _, _, reason in rows]) for rows in found.values()])
    dims = ("model", "layer", "stimulus", *steps)
    several = "model" in frames.dims
    return xr.DataArray(
        values if several else values[0],
        dims=(dims if several else dims[1:]) + extra,
        coords=_coords(frames, dims + extra, several)
        | {"reason": (dims if several else dims[1:], reasons if several else reasons[0])},
        name=name,
        attrs={"reference": reference or "input"} if base else {},
    )


def _per_parameter(own: Roots, frames: xr.Dataset, model: str) -> Roots:
    """Factors per unit of each parameter, where the directions were normalised at the input."""
    if not int(frames.attrs.get("normalised", 0)):
        return own
    if "input_norm" not in frames.coords:
        raise SchemaError(
            "reference='parameters': expected the lengths of the directions, got normalised ones without "
            "input_norm; capture with normalise=False, or take the layer 'input' as reference"
        )
    table = one_model(frames, model)["input_norm"].transpose("stimulus", "direction").values
    norms = np.asarray(table, dtype=np.float64)
    steps = own.factor.ndim - 3
    return Roots(own.factor * norms.reshape(len(norms), *(1,) * (steps + 1), -1), own.tolerance)


def _check_steps(found: dict[str, list[Any]], steps: tuple[str, ...], name: str) -> None:
    if any(own != steps for rows in found.values() for own, _, _ in rows):
        raise SchemaError(
            f"{name}: expected the same axes in every layer, got some with {steps} and some without; choose "
            "layers: rg.frames.select(frames, layer=[...])"
        )


def _coords(frames: xr.Dataset, dims: tuple[str, ...], several: bool) -> dict[str, Any]:
    """Coordinates of the frames that still fit."""
    kept = {*dims} if several else {*dims} - {"model"}
    keys = list(layers(frames))
    table = frames["layer"].values.astype(str).tolist() if "layer" in frames.dims else keys
    order = [table.index(key) for key in keys]
    chosen = frames.isel(layer=order) if "layer" in frames.dims else frames
    other = {"direction_": ("direction_", directions(frames))} if "direction_" in dims else {}
    return other | {
        str(name): value.variable
        for name, value in chosen.coords.items()
        if set(value.dims) <= kept and str(name) not in ("noise_gain", "speed_scale")
    }


def _reference(frames: xr.Dataset, reference: Any) -> dict[str, Roots]:
    """Factors of the reference layer, by model; empty for the parameters themselves."""
    if isinstance(reference, str) and reference == "parameters":
        return {}
    name = "input" if reference is None else reference
    if not isinstance(name, str):
        raise SchemaError(
            f"reference: expected the name of a layer or 'parameters' for frames, got {type(name).__name__}"
        )
    found = {model: read(one) for model, layer, one in each(frames) if layer == name}
    if set(found) != set(models(frames)):
        raise UnknownName(
            f"reference: expected one of the layers {', '.join(map(repr, layers(frames)))}, got {name!r}; "
            "capture layer 'input' too, or pass reference='parameters' where the directions share a unit"
        )
    return found
