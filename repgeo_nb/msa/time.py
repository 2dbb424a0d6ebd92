"""Time as a direction: frames of a system that runs, with the movement of its state beside the tangents."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import xarray as xr

from .. import frames as rgf
from ..errors import SchemaError
from ..frames.read import one_model, true_names
from ..schema.align import align
from ..schema.names import listing, unknown
from ..schema.read import LAYER_TABLE
from .factors import Floats
from .fields import TIME


def with_time(
    frames: xr.Dataset,
    states: Any,
    dt: float = 1.0,
    *,
    velocity: bool = False,
    step: str = "step",
    unit: str = "step",
) -> xr.Dataset:
    """Add the direction ``time`` to frames of a system that runs: how its state moves by itself.

    The stimulus manifold M becomes M x [0, T], whose metric has the movement beside the tangents. A ring of
    stimuli, on which MSA is 0 for every pair, becomes the two directions (angle, time).

    Parameters
    ----------
    frames : Dataset
        Vectors of one model with a dimension `step`: derivatives of the state at each step by the stimulus.
    states : Dataset of activations, or mapping of layer to array (stimulus, step, unit)
        States at the same steps: their movement is the central difference over steps (one-sided at both
        ends), divided by dt. A Dataset is aligned by stimulus; arrays are in the order of the frames.
    dt : float
        Time between two steps, in `unit`.
    velocity : bool
        Whether `states` are derivatives by time already: the vector field of a system in continuous time,
        which is exact where the difference is not.
    step : str
        Name of the dimension of time.
    unit : str
        Of time.

    Returns
    -------
    Dataset
        Frames of the layers in `states`, with ``time`` as the last direction. `compare` then averages over
        times too, and leaves out points where a metric is singular (no stimulus yet, a state at rest); for
        space alone choose the other directions: ``rg.frames.select(frames, direction=[...])``.

    Raises
    ------
    SchemaError
        No steps or fewer than two; frames that are not vectors; states of other shapes; a direction ``time``
        that is there already.
    UnknownName
        States of a layer the frames do not have.

    Notes
    -----
    A common rescaling of time is a change of coordinates and changes no d_SR; different clocks do.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> angle, t = np.arange(8) * np.pi / 4, np.linspace(0, 1, 5)
    >>> def ring(k):  # x = exp(-k t) (cos angle, sin angle)
    ...     size = np.exp(-k * t)[None, :, None]
    ...     x = size * np.stack([np.cos(angle), np.sin(angle)], -1)[:, None]
    ...     tangent = size * np.stack([-np.sin(angle), np.cos(angle)], -1)[:, None]
    ...     ids = [f"a{i}" for i in range(8)]
    ...     frames = rg.frames.from_arrays({"x": tangent[:, :, None]}, ids, ["angle"], extra=["step"])
    ...     return rg.msa.with_time(frames, {"x": -k * x}, velocity=True)
    >>> round(rg.msa.compare(ring(1), ring(3), layer="x")["mean"].item(), 6)
    0.666667
    """
    one = one_model(rgf.check(frames))
    names = rgf.directions(one).tolist()
    if TIME in names:
        raise SchemaError(f"with_time: expected directions of space, got {names}; time is among them already")
    moved = {layer: _movement(one, layer, array, dt, velocity, step) for layer, array in _states(one, states)}
    axes = rgf.axes(one)
    if axes is not None:
        high = float(dt * (one.sizes[step] - 1))
        axes = [*axes, {"name": TIME, "low": 0, "high": high, "periodic": False, "unit": unit}]
    made = rgf.from_arrays(
        {layer: _beside(one, layer, step, array) for layer, array in moved.items()},
        stimulus=one["stimulus"].values,
        direction=[*names, TIME],
        units=[*(rgf.units(one)[name] for name in names), unit],
        name=str(one["model"].values) if "model" in one.coords else "model",
        extra=[step],
        axes=axes,
        **{key: one.attrs[key] for key in ("method", "step_size", "dtype") if key in one.attrs},
        normalised=bool(one.attrs.get("normalised", 0)),
        **_columns(one),
    )
    return made.assign_coords({step: one[step].variable} if step in one.coords else {})


def _states(one: xr.Dataset, states: Any) -> list[tuple[str, Any]]:
    """Layers of the frames of which there are states, by their true names."""
    names = true_names(one)
    if isinstance(states, xr.Dataset):
        _, states = align(one, states)
        found = {layer: states[key].values for layer, key in names.items() if key in states}
    elif isinstance(states, Mapping):
        found = dict(states)
    else:
        raise SchemaError(
            f"states: expected a Dataset of activations or a mapping of layer to array (stimulus, step, "
            f"unit), got {type(states).__name__}; pass {{'{next(iter(names))}': x}}"
        )
    for layer in found:
        if layer not in names:
            raise unknown("layer", layer, names, " of the frames")
    if not found:
        raise SchemaError(
            f"states: expected states of some of the layers {listing(names, 4)}, got none of them; capture "
            "the same layers"
        )
    return [(layer, found[layer]) for layer in names if layer in found]


def _tangents(one: xr.Dataset, layer: str, step: str) -> Floats:
    """Vectors of a layer, (stimulus, step, direction, unit)."""
    variable = one[true_names(one)[layer]]
    if variable.attrs["kind"] != "vectors":
        raise SchemaError(
            f"with_time, layer {layer!r}: expected vectors, got kind {variable.attrs['kind']!r}: the angle "
            "between tangents and movement is not in it; capture with reduce=None"
        )
    if variable.dims[:2] != ("stimulus", step):
        raise SchemaError(
            f"with_time, layer {layer!r}: expected the dims ('stimulus', {step!r}, 'direction', ...), got "
            f"{variable.dims}; name the dimension of time with step=..., and the layers that have it by "
            "giving states of these alone"
        )
    return np.asarray(variable.values)


def _movement(one: xr.Dataset, layer: str, states: Any, dt: float, velocity: bool, step: str) -> Floats:
    shape = _tangents(one, layer, step).shape
    found = np.asarray(states)
    expected = (*shape[:2], shape[3])
    if found.shape != expected:
        raise SchemaError(
            f"with_time, layer {layer!r}: expected states (stimulus, step, unit) of shape {expected}, got "
            f"{found.shape}; capture the same steps of the same stimuli"
        )
    if velocity:
        return found
    if shape[1] < 2 or not dt > 0:
        raise SchemaError(
            f"with_time: expected two steps or more, dt apart with dt > 0, got {shape[1]} and dt={dt}; give "
            "the derivatives themselves with velocity=True"
        )
    return np.asarray(np.gradient(found, dt, axis=1, edge_order=min(2, shape[1] - 1)))


def _beside(one: xr.Dataset, layer: str, step: str, movement: Floats) -> Floats:
    return np.concatenate([_tangents(one, layer, step), movement[:, :, None]], axis=2)


def _columns(one: xr.Dataset) -> dict[str, Any]:
    """Columns on the stimuli and on the model."""
    own = {"stimulus", "model", "direction", "direction_", *LAYER_TABLE}
    return {
        str(name): coord.values if coord.dims else coord.values.item()
        for name, coord in one.coords.items()
        if name not in own and coord.dims in ((), ("stimulus",))
    }
