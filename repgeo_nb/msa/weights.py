"""What a point counts: the measure on the stimulus manifold that every pair of networks shares.

The volume of one of the compared layers is never taken: with it neither symmetry nor the triangle inequality
would hold.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
import xarray as xr

from .. import frames as rgf
from ..errors import SchemaError
from ..frames.read import one_model, true_names
from ..schema.names import unknown
from ..schema.read import stimuli
from .factors import Floats
from .fields import INPUT, SAME, TIME, fields

QUADRATURE = "weight"
WEIGHTS = ("uniform", "input_volume", "density")


class Weight(NamedTuple):
    """Weights of the points (stimulus,), summing to 1, with their name and what they mean."""

    values: Floats
    name: str
    text: str
    grid: bool
    """Whether the points are a grid: then the spread over them is no error of sampling."""


def weights(frames: Sequence[xr.Dataset], weight: Any, rtol: float | None = None) -> Weight:
    """Make the weights of the points of aligned frames.

    Parameters
    ----------
    frames : sequence of Dataset
        Those with quadrature weights (column ``weight``) or the column asked for must agree on them.
    weight : str or (stimulus,)
        "uniform", "input_volume", "density", a column on the stimuli, or numbers.

    Raises
    ------
    UnknownName
        No such weight or column; near names are listed.
    SchemaError
        The volume of a layer other than the input; no input layer; weights that are none; columns that differ
        between the networks.
    """
    first = frames[0]
    n = len(stimuli(first))
    quadrature = _shared(frames, QUADRATURE)
    base = np.ones(n) if quadrature is None else _checked(quadrature, n, f"column {QUADRATURE!r}")
    grid = _is_grid(first)
    spread = "over the points" if quadrature is None else "over the parameters (quadrature)"
    if not isinstance(weight, str):
        given = _checked(np.asarray(weight, dtype=np.float64), n, "weight")
        return _made(base * given, "given", f"given weights {spread}", grid)
    if weight == "uniform":
        return _made(base, weight, f"uniform {spread}", grid)
    if weight == "density":
        return _made(np.ones(n), weight, "every point once: the points are a sample of the density", False)
    if weight == "input_volume":
        text = f"volume of the input's metric {spread}"
        return _made(base * _input_volume(frames, rtol), weight, text, grid)
    layers = {name for one in frames for name in true_names(one)}
    if weight in layers:
        shared = ' The input\'s volume is weight="input_volume".' if weight == INPUT else ""
        raise SchemaError(
            f"weight: expected a measure that both networks share, got the layer {weight!r}: weighted by the "
            "volume of a compared layer the distance is neither symmetric nor obeys the triangle inequality."
            f'{shared} Choose "uniform", "input_volume", "density", a column on the stimuli, or numbers.'
        )
    values = _shared(frames, weight)
    if values is None:
        columns = [str(name) for name, one in first.coords.items() if one.dims == ("stimulus",)]
        raise unknown("weight", weight, [*WEIGHTS, *(name for name in columns if name != "stimulus")])
    if weight == QUADRATURE:
        return _made(base, "uniform", f"uniform {spread}", grid)
    column = _checked(values, n, f"column {weight!r}")
    return _made(base * column, weight, f"column {weight!r} {spread}", grid)


def _input_volume(frames: Sequence[xr.Dataset], rtol: float | None) -> Floats:
    """sqrt(det g) of the directions as given, (stimulus,)."""
    have = next((one for one in frames if INPUT in true_names(one)), None)
    if have is None:
        raise SchemaError(
            "weight=\"input_volume\": expected a layer 'input' whose metric measures volume, got frames "
            'without one; capture with layers=["input", ...], or choose weight="uniform"'
        )
    one = fields(have, rtol, [INPUT])[0]
    if one.dims != ("stimulus",):
        raise SchemaError(
            f'weight="input_volume": expected one metric of the input per stimulus, got the axes {one.dims}; '
            'choose weight="uniform", or one value of each further axis'
        )
    log_volume = one.factors.log_volume
    if int(have.attrs.get("normalised", 0)):
        if "input_norm" not in have.coords:
            raise SchemaError(
                'weight="input_volume": expected the lengths of the directions, got normalised ones without '
                "input_norm; capture with the directions as they are"
            )
        with np.errstate(divide="ignore"):
            log_volume = log_volume + np.log(_norms(frames)).sum(-1)
    if not np.isfinite(log_volume).any():
        raise SchemaError(
            'weight="input_volume": expected directions that are independent at the input, got a singular '
            'metric at every point; leave one of them out, or choose weight="uniform"'
        )
    return np.asarray(np.exp(log_volume - log_volume.max()))


def _norms(frames: Sequence[xr.Dataset]) -> Floats:
    """Lengths of the directions before they were normalised, (stimulus, direction), which all must share."""
    first, *others = [
        np.asarray(one_model(one, name)["input_norm"].transpose("stimulus", "direction").values, np.float64)
        for one in frames
        if "input_norm" in one.coords
        for name in rgf.models(one)
    ]
    for other in others:
        if not np.allclose(other, first, rtol=SAME, atol=0):
            raise SchemaError(
                'weight="input_volume": expected directions of the same lengths at the input of all networks '
                "(input_norm), got others: their volumes differ. Capture all on the same stimuli, or choose "
                'weight="uniform"'
            )
    return first


def _shared(frames: Sequence[xr.Dataset], name: str) -> Floats | None:
    """Column on the stimuli that all frames which have it agree on, (stimulus,); None where none has it."""
    have = [one for one in frames if name in one.coords and one[name].dims == ("stimulus",)]
    columns = [np.asarray(one[name].values, dtype=np.float64) for one in have]
    for one, column in zip(have, columns, strict=True):
        if not np.allclose(column, columns[0], rtol=1e-6, atol=0, equal_nan=True):
            both = f"{rgf.models(have[0])[0]!r} and {rgf.models(one)[0]!r}"
            raise SchemaError(
                f"column {name!r}: expected a measure that both networks share, got other values in frames "
                f"of {both}; drop it in one of them, frames.drop_vars({name!r}), or pass weight=numbers"
            )
    return columns[0] if columns else None


def _checked(values: Floats, n: int, name: str) -> Floats:
    if values.shape != (n,):
        raise SchemaError(f"{name}: expected a number for each of the {n} points, got shape {values.shape}")
    if not np.isfinite(values).all() or (values < 0).any() or not values.any():
        raise SchemaError(
            f"{name}: expected finite weights >= 0, not all 0, got values between {values.min():.3g} and "
            f"{values.max():.3g}; leave points out with rg.frames.select(frames, stimulus=[...])"
        )
    return values


def _is_grid(frames: xr.Dataset) -> bool:
    """Whether the points are every combination of some values of the parameters."""
    names = [axis["name"] for axis in rgf.axes(frames) or () if axis["name"] != TIME]
    if not names or any(name not in frames.coords for name in names):
        return False
    sizes = [len(np.unique(frames[name].values)) for name in names]
    return int(np.prod(sizes)) == frames.sizes["stimulus"]


def _made(values: Floats, name: str, text: str, grid: bool) -> Weight:
    return Weight(values / values.sum(), name, text, grid)
