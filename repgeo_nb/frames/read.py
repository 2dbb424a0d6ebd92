"""Reading labelled frames: models and layers in order, each layer's frames, and what is known beside them."""

import json
from collections.abc import Iterator
from typing import Any

import numpy as np
import xarray as xr

from ..errors import SchemaError
from ..schema.names import listing, unknown
from ..schema.read import family_models, layer_depth, stimuli
from .data import DIMS
from .frame import EPS64, KINDS, Array, Floats, Frame, Strings, epsilon


def check(frames: Any) -> xr.Dataset:
    """Return labelled frames, or raise.

    Raises
    ------
    SchemaError
        Something else: activations, a Dataset without layers, directions that no longer belong to the frames.
    """
    make = (
        "make them with rg.capture_frames or rg.frames.from_arrays({'fc': F}, stimulus=ids, direction=names)"
    )
    if isinstance(frames, list | tuple | dict):
        raise SchemaError(
            f"frames: expected labelled frames (a Dataset), got {type(frames).__name__}; bring those of "
            "several networks together with rg.frames.collect([first, second])"
        )
    if not isinstance(frames, xr.Dataset):
        raise SchemaError(
            f"frames: expected labelled frames (a Dataset), got {type(frames).__name__}; {make}"
        )
    keys = [str(name) for name, v in frames.data_vars.items() if v.attrs.get("kind") in KINDS]
    if not keys:
        raise SchemaError(
            f"frames: expected labelled frames (attrs kind on each layer), got a Dataset with the variables "
            f"{listing(frames.data_vars, 3) or '(none)'}; {make}"
        )
    if "direction" not in frames.coords or "direction" not in frames.dims:
        raise SchemaError(
            "frames: expected the dimension 'direction', got a Dataset without; keep it when choosing one: "
            "rg.frames.select(frames, direction=['rotate'])"
        )
    if "stimulus" not in frames.dims:
        raise SchemaError(
            "frames: expected the dimension 'stimulus', got a Dataset without; keep it when choosing one: "
            "rg.frames.select(frames, stimulus=['img_0'])"
        )
    own = frames["direction"].values.astype(str).tolist()
    other = frames["direction_"].values.astype(str).tolist() if "direction_" in frames.dims else own
    if own != other:
        raise SchemaError(
            f"frames: expected the same names on 'direction' and 'direction_', got {listing(own, 3)} and "
            f"{listing(other, 3)}; choose directions with rg.frames.select(frames, direction=[...])"
        )
    return frames


def models(frames: xr.Dataset) -> tuple[str, ...]:
    """Name the models, in order."""
    return family_models(frames)


def layers(frames: xr.Dataset) -> tuple[str, ...]:
    """Name the layer variables in depth order.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> F = np.ones((1, 2, 3))
    >>> frames = rg.frames.from_arrays({"enc/0": F, "fc": F}, stimulus=["a"], direction=["x", "y"])
    >>> rg.frames.layers(frames)
    ('enc.0', 'fc')
    """
    keys = [str(name) for name, v in frames.data_vars.items() if v.attrs.get("kind") in KINDS]
    if "layer" in frames.coords:  # a selection along `layer` by xarray itself holds too
        table = set(np.atleast_1d(frames["layer"].values).astype(str).tolist())
        keys = [key for key in keys if key in table]
    return tuple(sorted(keys, key=lambda key: layer_depth(frames, key)))


def true_names(frames: xr.Dataset) -> dict[str, str]:
    """Map true layer names to variable names."""
    return {str(frames[key].attrs.get("layer", key)): key for key in layers(frames)}


def directions(frames: xr.Dataset) -> Strings:
    """Names of the directions, (k,)."""
    return np.asarray(frames["direction"].values, dtype=str)


def units(frames: xr.Dataset) -> dict[str, str]:
    """Map each direction to its unit."""
    names = directions(frames).tolist()
    if "units" not in frames.coords:
        return dict.fromkeys(names, "")
    return dict(zip(names, frames["units"].values.astype(str).tolist(), strict=True))


def axes(frames: xr.Dataset) -> list[dict[str, Any]] | None:
    """Coordinates of the stimulus manifold, one per direction; None where the directions are none."""
    listed: list[dict[str, Any]] | None = json.loads(frames.attrs["axes"]) if "axes" in frames.attrs else None
    return listed


def one_model(frames: xr.Dataset, model: str | None = None) -> xr.Dataset:
    """Frames of one model, with a scalar ``model``; None is the only one.

    Raises
    ------
    UnknownName
        No such model; near names are listed.
    SchemaError
        None where there are several.
    """
    names = models(frames)
    if model is None and len(names) != 1:
        raise SchemaError(
            f"model: expected a name, as there are {len(names)} models; one of {listing(names)}"
        )
    if model is not None and model not in names:
        raise unknown("model", model, names)
    if "model" not in frames.dims:
        return frames
    return frames.isel(model=0 if model is None else names.index(model))


def layer_width(frames: xr.Dataset, key: str) -> int:
    """Units of a layer of one model."""
    if frames[key].attrs["kind"] == "vectors":
        return int(frames[key].sizes[f"{key}_unit"])
    names = np.atleast_1d(frames["layer"].values).astype(str).tolist()
    return int(np.atleast_1d(frames["width"].values)[names.index(key)])


def frame(frames: xr.Dataset, layer: str | None = None, model: str | None = None) -> Frame:
    """Read the frames of one layer of one model.

    Parameters
    ----------
    frames : Dataset
    layer : str
        Its name here, or its true name in the model; may be left out where there is one.
    model : str, optional
        May be left out where there is one.

    Raises
    ------
    UnknownName
        No such model or layer; near names are listed.
    SchemaError
        No labelled frames; a name left out where there are several.
    """
    one = one_model(check(frames), model)
    keys, names = layers(one), true_names(one)
    if layer is None and len(keys) != 1:
        raise SchemaError(f"layer: expected a name, as there are {len(keys)} layers; one of {listing(keys)}")
    key = keys[0] if layer is None else names.get(layer, layer) if layer not in keys else layer
    if key not in keys:
        raise unknown("layer", layer, keys, f" of model {models(one)[0]!r}")
    return _frame(one, key)


def _frame(one: xr.Dataset, key: str) -> Frame:
    variable = one.variables[key]
    kind = str(variable.attrs["kind"])
    last = tuple(dim or f"{key}_unit" for dim in DIMS[kind])
    steps = tuple(str(dim) for dim in variable.dims if dim not in ("stimulus", *last))
    array: Array = np.asarray(variable.transpose("stimulus", *steps, *last).values)
    return Frame(
        array=array,
        kind=kind,
        eps=epsilon(str(one.attrs.get("dtype", array.dtype.name))),
        width=layer_width(one, key),
        stimulus=stimuli(one),
        direction=directions(one),
        steps=steps,
        model=models(one)[0],
        layer=key,
        formed=max(EPS64, epsilon(str(variable.attrs.get("formed", "float64")))),
    )


def each(frames: xr.Dataset) -> Iterator[tuple[str, str, Frame]]:
    """Read every model's frames, layers in depth order: the reader that everything else uses.

    Yields
    ------
    model, layer, frame : str, str, Frame

    Raises
    ------
    SchemaError
        No labelled frames; raised by the call itself, before the first one.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> F = np.random.default_rng(0).normal(size=(3, 2, 5))
    >>> frames = rg.frames.from_arrays({"fc": F}, stimulus="abc", direction=["x", "y"], name="net")
    >>> [(model, layer, one.factor().shape) for model, layer, one in rg.frames.each(frames)]
    [('net', 'fc', (3, 2, 2))]
    """
    frames = check(frames)
    return (
        (model, key, _frame(one, key))
        for model in models(frames)
        for one in [one_model(frames, model)]
        for key in layers(one)
    )


def beside(frames: xr.Dataset, name: str, one: Frame) -> Floats | None:
    """Read ``noise_gain`` or ``speed_scale`` of the layer of a frame, (stimulus, [step]); None without."""
    if name not in frames.coords:
        return None
    table = one_model(frames, one.model)[name]
    if "layer" in table.dims:
        names = np.atleast_1d(frames["layer"].values).astype(str).tolist()
        table = table.isel(layer=names.index(one.layer))
    # a layer without steps has one value, repeated at each
    table = table.isel({dim: 0 for dim in table.dims if dim not in ("stimulus", *one.steps)})
    steps = [dim for dim in table.dims if dim != "stimulus"]
    values: Floats = np.asarray(table.transpose("stimulus", *steps).values, dtype=np.float64)
    return values.reshape(values.shape + (1,) * (len(one.steps) - len(steps)))
