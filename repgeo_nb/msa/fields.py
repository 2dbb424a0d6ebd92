"""Metrics of labelled frames on the same points and directions, ready to be compared."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import xarray as xr

from .. import frames as rgf
from ..errors import SchemaError
from ..frames.collect import check_same_directions
from ..frames.frame import EPS64
from ..frames.read import layer_width, one_model, true_names
from ..schema.align import Join, align_all
from ..schema.names import listing
from .factors import Factors, from_jacobians, from_metrics
from .pairs import pairs
from .ratio import check_axes

INPUT = "input"
TIME = "time"
SAME = 1e-3  # two networks' inputs are the same up to rounding of float32


@dataclass(frozen=True, eq=False)
class Field:
    """Metrics of one layer at every point.

    Attributes
    ----------
    model, layer : str
        The layer's true name.
    dims : tuple of str
        Of the points: stimulus, and any further axes such as step.
    factors : Factors
    vectors : (stimulus, ..., direction, unit) or None
        Of the layer ``input``, where frames are vectors: orthonormal ones all have the same metric.
    """

    model: str
    layer: str
    dims: tuple[str, ...]
    factors: Factors
    vectors: npt.NDArray[Any] | None = None  # of the input, where it was kept

    @property
    def called(self) -> str:
        """Name in messages."""
        return f"layer {self.layer!r} of model {self.model!r}"

    def spread(self, dims: tuple[str, ...]) -> Factors:
        """Factors with an axis of length 1 for each of the dims this layer lacks."""
        return self.factors[tuple(slice(None) if dim in self.dims else None for dim in dims)]


def same_points(items: Sequence[Any], join: Join = "exact") -> list[xr.Dataset]:
    """Bring frames to the stimuli, their order and the order of directions of the first.

    Raises
    ------
    SchemaError
        No frames; one direction; other directions, units, axes or normalisation; another input.
    StimulusMismatch
        Other stimuli.
    """
    first, *others = align_all([rgf.check(one) for one in items], join)
    names = rgf.directions(first).tolist()
    check_axes(len(names))
    found = [first]
    for other in others:
        own = rgf.directions(other).tolist()
        moved = rgf.select(other, direction=names) if own != names and set(own) == set(names) else other
        what = f"{_called(first)} and {_called(other)}"
        check_same_directions(first, moved, what)
        _same_manifold(first, moved, what)
        found.append(moved)
    _same_input(found)
    return found


def fields(frames: xr.Dataset, rtol: float | None = None, layers: Sequence[str] | None = None) -> list[Field]:
    """Read the metrics of every model and layer, in depth order.

    Raises
    ------
    SchemaError
        A layer of fewer units than directions, or frames that are not finite.
    """
    dtype = frames.attrs.get("dtype")
    return [
        Field(
            model,
            name,
            ("stimulus", *one.steps),
            _factors(one, rtol, dtype, name),
            one.array if name == INPUT and one.kind == "vectors" else None,
        )
        for model in rgf.models(frames)
        for name, key in true_names(frames).items()
        if layers is None or name in layers
        for one in [rgf.frame(frames, key, model)]
    ]


def widths(frames: xr.Dataset) -> dict[str, int]:
    """Units of each layer by its true name (of several models, the fewest)."""
    every = [one_model(frames, model) for model in rgf.models(frames)]
    return {name: min(layer_width(one, key) for one in every) for name, key in true_names(frames).items()}


def _factors(one: rgf.Frame, rtol: float | None, dtype: Any, layer: str) -> Factors:
    name = f"layer {layer!r} of model {one.model!r}"
    if one.width < one.k:
        raise SchemaError(
            f"{name}: expected at least as many units as directions, got {one.width} and {one.k}: its metric "
            f"is singular at every point; choose other layers (layer=...), or fewer directions: "
            f"rg.frames.select(frames, direction=[...])"
        )
    if one.kind == "gram":
        # the type the matrices were multiplied out in: float32 vectors reduced in float64 lose no more digits
        return from_metrics(one.array, rtol, name, "float32" if one.formed > EPS64 else "float64")
    rows = np.swapaxes(one.array, -1, -2) if one.kind == "vectors" else one.array
    return from_jacobians(rows, rtol, name, dtype)


def _called(frames: xr.Dataset) -> str:
    return f"frames of {listing(rgf.models(frames), 2)}"


def _same_manifold(first: xr.Dataset, other: xr.Dataset, what: str) -> None:
    a, b = rgf.axes(first), rgf.axes(other)
    if a is not None and b is not None and a != b:
        raise SchemaError(
            f"{what}: expected the same stimulus manifold, got the axes {a} and {b}; capture both on the "
            "same rg.manifold(...)"
        )
    scaled = [int(one.attrs.get("normalised", 0)) for one in (first, other)]
    if scaled[0] != scaled[1]:
        raise SchemaError(
            f"{what}: expected directions of the same lengths, got normalised={scaled[0]} and "
            f"normalised={scaled[1]}; capture both alike"
        )


def told_methods(found: Sequence[xr.Dataset]) -> list[str]:
    """Say where frames are derivatives of different kinds: exact ones, secants of other steps."""
    kinds: dict[str, str] = {}
    for one in found:
        for model in rgf.models(one):
            own = one_model(one, model)
            method, step = (own.attrs.get(key, own.coords.get(key)) for key in ("method", "step_size"))
            if str(np.asarray(method)) == "secant":
                kinds[model] = f"secants of step {float(step):g}" if step is not None else "secants"
            else:
                kinds[model] = "derivatives"
    if len(set(kinds.values())) < 2:
        return []
    listed = ", ".join(f"{model!r}: {kind}" for model, kind in list(kinds.items())[:4])
    return [
        f"The frames are not of one kind ({listed}): what is told apart may be the step, not the network."
    ]


def _apart(a: npt.NDArray[Any], b: npt.NDArray[Any]) -> npt.NDArray[np.bool_]:
    """Where vectors (..., k, d) are other ones; nowhere if they have other units, (...)."""
    if a.shape != b.shape:
        return np.zeros(a.shape[:-2], dtype=bool)
    size = np.linalg.norm(a, axis=(-2, -1))
    return np.asarray(np.linalg.norm(a - b, axis=(-2, -1)) > SAME * size)


def _same_input(found: Sequence[xr.Dataset]) -> None:
    """Refuse networks whose inputs move differently: their directions share only the names."""
    inputs = [
        field for one in found if INPUT in true_names(one) for field in fields(one, layers=[INPUT])
    ]  # fmt: skip
    for other in inputs[1:]:
        if other.dims != inputs[0].dims:
            continue
        both = pairs(inputs[0].factors, other.factors)
        differ = (both.spectral_ratio > SAME) | (np.nan_to_num(np.abs(both.log_scale)) > SAME)
        if inputs[0].vectors is not None and other.vectors is not None:
            differ = differ | _apart(inputs[0].vectors, other.vectors)
        if differ.any():
            raise SchemaError(
                f"models {inputs[0].model!r} and {other.model!r}: expected the same directions at the input, "
                f"got other ones at {int(differ.sum())} of {differ.size} points: they are not on the same "
                "stimulus manifold. Capture both on the same stimuli and directions. Where the inputs differ "
                "on purpose (another resolution), say so by leaving the check out: "
                "frames.drop_vars('input')"
            )
