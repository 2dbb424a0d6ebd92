"""Frames of several models as one object, and choosing models, layers, stimuli and directions."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
import xarray as xr

from ..errors import SchemaError
from ..schema.align import Join, align_all, take_stimuli
from ..schema.check import check_model_names
from ..schema.names import Choice, choose, listing
from ..schema.read import layer_depth, stimuli
from .data import coarsest
from .frame import Frame, check_kind
from .read import check, directions, each, layers, models, true_names, units

PER_MODEL = ("noise_gain", "speed_scale")


def collect(items: Mapping[str, Any] | Iterable[Any], join: Join = "exact") -> xr.Dataset:
    """Bring frames of several models into one object with a dimension ``model``.

    Parameters
    ----------
    items : mapping or list of Dataset
        The key of a mapping names a model; where the value holds several, these keep their names.
    join : {"exact", "inner"}
        Whether all must have the same stimuli, or the shared ones are kept; all in the order of the first.

    Returns
    -------
    Dataset
        Widths that differ (of Gram matrices and factors) make ``width(model, layer)``; attrs and scalars that
        differ become columns on ``model``. ``dtype`` is the coarsest.

    Raises
    ------
    SchemaError
        Other layers, kinds, directions or units, vectors of other widths, a model's name twice, a column that
        differs.
    StimulusMismatch
        Other stimuli.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> def labelled(seed):
    ...     F = np.random.default_rng(seed).normal(size=(3, 2, 5))
    ...     return rg.frames.from_arrays({"fc": F}, stimulus="abc", direction=["x", "y"])
    >>> both = rg.frames.collect({"first": labelled(0), "second": labelled(1)})
    >>> rg.frames.stable_rank(both).dims
    ('model', 'layer', 'stimulus')
    """
    found = _named(items)
    check_model_names(tuple(name for one in found for name in models(one)))
    aligned = [check(one) for one in align_all(found, join)]
    first, *others = aligned
    for other in others:
        _check_alike(first, other)
    return aligned[0] if len(aligned) == 1 else _stack(aligned)


def _named(items: Any) -> list[xr.Dataset]:
    if isinstance(items, xr.Dataset):
        items = [items]
    pairs = list(items.items()) if isinstance(items, Mapping) else [(None, item) for item in items]
    if not pairs:
        raise SchemaError("collect: expected at least one Dataset of frames, got none; pass [first, second]")
    found = []
    for key, item in pairs:
        one = check(item)
        if key is not None and len(models(one)) == 1:
            one = one.assign_coords(model=[str(key)] if "model" in one.dims else str(key))
        found.append(one)
    return found


def _check_alike(first: xr.Dataset, other: xr.Dataset) -> None:
    """Raise when the frames of two models cannot be compared number by number."""
    both = f"frames of {listing(models(first), 2)} and {listing(models(other), 2)}"
    if layers(first) != layers(other):
        raise SchemaError(
            f"{both}: expected the same layers in the same order, got {listing(layers(first), 4)} and "
            f"{listing(layers(other), 4)}; choose shared ones with rg.frames.select(frames, layer=[...])"
        )
    check_same_directions(first, other, both)
    for key in layers(first):
        a, b = first[key], other[key]
        kinds = a.attrs["kind"], b.attrs["kind"]
        if kinds[0] != kinds[1]:
            raise SchemaError(
                f"{both}, layer {key!r}: expected one kind, got {kinds[0]!r} and {kinds[1]!r}; bring both to "
                f"one with rg.frames.reduce(frames, 'gram')"
            )
        shapes = [
            {dim: size for dim, size in v.sizes.items() if dim not in ("model", "stimulus")} for v in (a, b)
        ]
        if shapes[0] != shapes[1]:
            raise SchemaError(
                f"{both}, layer {key!r}: expected the same sizes, got {shapes[0]} and {shapes[1]}; vectors "
                f"of layers of different widths share no coordinates: reduce both to k x k with "
                f"rg.frames.reduce(frames, 'factor')"
            )
    check_same_lengths(first, other, both)
    if first.attrs.get("axes") != other.attrs.get("axes"):
        raise SchemaError(
            f"{both}: expected the same axes of the stimulus manifold, got {first.attrs.get('axes')} and "
            f"{other.attrs.get('axes')}; capture both on the same rg.manifold"
        )


def check_same_directions(first: xr.Dataset, other: xr.Dataset, what: str) -> None:
    """Raise when two sets of frames have other directions, another order of them, or other units."""
    a, b = directions(first).tolist(), directions(other).tolist()
    if a != b:
        raise SchemaError(
            f"{what}: expected the same directions in the same order, got {len(a)}, {listing(a, 4)}, and "
            f"{len(b)}, {listing(b, 4)}; choose shared ones with rg.frames.select(frames, direction=[...])"
        )
    if units(first) != units(other):
        differ = next(name for name in a if units(first)[name] != units(other)[name])
        raise SchemaError(
            f"{what}: expected the same unit of direction {differ!r}, got {units(first)[differ]!r} and "
            f"{units(other)[differ]!r}; capture both with the same directions"
        )


def check_same_lengths(first: xr.Dataset, other: xr.Dataset, what: str) -> None:
    """Raise when the directions of one are normalised at the input, and those of the other are not."""
    a, b = (int(one.attrs.get("normalised", 0)) for one in (first, other))
    if a != b:
        raise SchemaError(
            f"{what}: expected the same normalisation of the directions, got normalised={a} and {b}; capture "
            "both alike"
        )


def _stack(found: list[xr.Dataset]) -> xr.Dataset:
    """Stack checked and aligned frames along ``model``."""
    first = found[0]
    attrs = {k: v for k, v in first.attrs.items() if all(_same(v, one.attrs.get(k)) for one in found)}
    attrs["dtype"] = coarsest(str(one.attrs.get("dtype", "float64")) for one in found)
    coords: dict[str, Any] = {
        "model": [name for one in found for name in models(one)],
        **_differing_attrs(found, attrs),
    }
    for name in dict.fromkeys(str(name) for one in found for name in one.coords if name != "model"):
        coords |= _stacked_coord(found, name)
    variables = {key: _along_model([one.variables[key] for one in found], found) for key in layers(first)}
    for key, variable in variables.items():
        variable.attrs = dict(first[key].attrs)
    return xr.Dataset(variables, coords=coords, attrs=attrs)


def _stacked_coord(found: list[xr.Dataset], name: str) -> dict[str, Any]:
    have = [one.variables[name] for one in found if name in one.coords]
    whole = len(have) == len(found)
    scalar = not any(set(v.dims) - {"model"} for v in have)
    if scalar:  # a column on the model
        values = [
            value
            for one in found
            for value in (
                np.broadcast_to(one.variables[name].values, (len(models(one)),)).tolist()
                if name in one.coords
                else [None] * len(models(one))
            )
        ]
        return {name: ("model", _filled(values))}
    alike = all(v.dims == have[0].dims and _equal(v, have[0]) for v in have)
    if name in PER_MODEL or (not alike and name in ("width", "input_norm")):
        # a model that was not given them has NaN
        own = [one if name in one.coords else one.assign_coords({name: _missing(have[0])}) for one in found]
        return {name: _along_model([one.variables[name] for one in own], own)}
    if not alike:
        raise SchemaError(
            f"column {name!r}: expected the same values in all models, got different ones; drop or rename it "
            f"in one of them: frames.drop_vars({name!r})"
        )
    return {name: have[0]} if whole or "stimulus" in have[0].dims else {}


def _along_model(parts: list[xr.Variable], found: list[xr.Dataset]) -> xr.Variable:
    dims = ("model", *(dim for dim in parts[0].dims if dim != "model"))
    arrays = []
    for part, one in zip(parts, found, strict=True):
        ordered = part.transpose(*(dim for dim in dims if dim in part.dims)).values
        arrays.append(
            ordered if "model" in part.dims else np.broadcast_to(ordered, (len(models(one)), *ordered.shape))
        )
    return xr.Variable(dims, np.concatenate(arrays))


def _missing(variable: xr.Variable) -> xr.Variable:
    one = variable.isel(model=0) if "model" in variable.dims else variable
    return xr.Variable(one.dims, np.full(one.shape, np.nan))


def _equal(a: xr.Variable, b: xr.Variable) -> bool:
    if a.shape != b.shape:
        return False
    if a.dtype.kind == "f" and b.dtype.kind == "f":
        tight = 1e-5 if a.dtype.itemsize < 8 or b.dtype.itemsize < 8 else 1e-6
        return bool(np.allclose(a.values, b.values, rtol=tight, atol=0, equal_nan=True))
    return bool((np.asarray(a.values) == np.asarray(b.values)).all())


def _same(a: Any, b: Any) -> bool:
    return json.dumps(a, default=str) == json.dumps(b, default=str)


def _filled(values: list[Any]) -> Any:
    if any(isinstance(value, str) for value in values):
        return np.array(["" if value is None else str(value) for value in values])
    return np.array([np.nan if value is None else value for value in values])


def _differing_attrs(found: list[xr.Dataset], shared: Mapping[Any, Any]) -> dict[str, Any]:
    """Turn attrs that differ between models (method, step size, provenance) into columns on the model."""
    taken = {str(name) for one in found for name in one.variables}
    columns = {}
    for name in dict.fromkeys(str(key) for one in found for key in one.attrs):
        values = [one.attrs.get(name) for one in found for _ in models(one)]
        if (
            name not in shared
            and name not in taken
            and not any(isinstance(value, list | tuple | np.ndarray) for value in values)
        ):
            columns[name] = ("model", _filled(values))
    return columns


def select(
    frames: xr.Dataset,
    model: Choice = None,
    layer: Choice = None,
    stimulus: Choice = None,
    direction: Choice = None,
) -> xr.Dataset:
    """Choose models, layers, stimuli and directions.

    Each choice is a name, a list of names, a pattern (``"translate*"``), a slice, a boolean mask, or None for
    all, as in `repgeo_nb.select`. Directions keep the order asked for; factors are triangularised anew.

    Returns
    -------
    Dataset
        One model's name gives a scalar ``model``; one layer, stimulus or direction keeps its dimension.

    Raises
    ------
    UnknownName
        A name or pattern that matches nothing; near names are listed.
    SchemaError
        Nothing is left, or a mask has the wrong length.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> F = np.random.default_rng(0).normal(size=(3, 4, 5))
    >>> names = ["translate_x", "translate_y", "rotate", "scale"]
    >>> frames = rg.frames.from_arrays({"fc": F}, stimulus="abc", direction=names)
    >>> rg.frames.select(frames, direction="translate*")["fc"].shape
    (3, 2, 5)
    """
    frames = check(frames)
    if model is not None:
        at = _chosen("model", model, models(frames))
        if "model" in frames.dims:
            single = isinstance(model, str) and model in models(frames)
            frames = frames.isel(model=at[0] if single else at)
    if layer is not None:
        frames = _take_layers(frames, layer)
    if stimulus is not None:
        frames = take_stimuli(frames, np.array(_chosen("stimulus", stimulus, stimuli(frames).tolist())))
    if direction is not None:
        frames = _take_directions(frames, _chosen("direction", direction, directions(frames).tolist()))
    return frames


def _chosen(what: str, choice: Choice, options: Any, aliases: Mapping[str, str] | None = None) -> list[int]:
    at = choose(what, choice, options, aliases)
    if not at:
        raise SchemaError(
            f"{what}: expected at least one, got none from {choice!r}; one of {listing(options, 4)}"
        )
    return at


def _take_layers(frames: xr.Dataset, layer: Choice) -> xr.Dataset:
    keys = layers(frames)
    chosen = set(_chosen("layer", layer, keys, true_names(frames)))
    kept = [key for place, key in enumerate(keys) if place in chosen]
    table = np.atleast_1d(frames["layer"].values).astype(str)
    gone = {str(dim) for key in keys if key not in kept for dim in frames[key].dims}
    gone -= {str(dim) for key in kept for dim in frames[key].dims} | {"model", "stimulus", "direction"}
    smaller = frames.drop_vars([key for key in keys if key not in kept]).drop_dims(gone, errors="ignore")
    return smaller.isel(layer=np.flatnonzero(np.isin(table, kept)))


def _take_directions(frames: xr.Dataset, at: list[int]) -> xr.Dataset:
    factors = [key for key in layers(frames) if frames[key].attrs["kind"] == "factor"]
    taken = frames.drop_vars(factors).isel(direction=at)
    if "direction_" in frames.dims:
        taken = taken.isel(direction_=at) if "direction_" in taken.dims else taken
        taken = taken.assign_coords(direction_=directions(frames)[at])
    for key in factors:
        variable = frames.variables[key]
        lead = [dim for dim in variable.dims if dim not in ("direction_", "direction")]
        columns = variable.transpose(*lead, "direction_", "direction").values[..., at]
        r = Frame(np.swapaxes(columns, -1, -2), "vectors", 0.0, columns.shape[-2]).factor()
        taken[key] = xr.Variable((*lead, "direction_", "direction"), r, variable.attrs)
    if "axes" in frames.attrs:
        listed = json.loads(frames.attrs["axes"])
        taken.attrs = {**taken.attrs, "axes": json.dumps([listed[place] for place in at])}
    return taken


def reduce(frames: xr.Dataset, kind: str = "factor") -> xr.Dataset:
    """Reduce frames to what does not depend on the layer's coordinates: k x k per point.

    Parameters
    ----------
    frames : Dataset
    kind : {"factor", "gram"}
        Triangular factors keep full precision; Gram matrices square the singular values. Factors of Gram
        matrices have what these left: half of the digits, so that their ``dtype`` is float32 at best.

    Raises
    ------
    SchemaError
        Another kind: vectors cannot be had from matrices.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> F = np.random.default_rng(0).normal(size=(3, 2, 500))
    >>> frames = rg.frames.from_arrays({"fc": F}, stimulus="abc", direction=["x", "y"])
    >>> rg.frames.reduce(frames)["fc"].shape, int(rg.frames.reduce(frames).width[0])
    ((3, 2, 2), 500)
    """
    check_kind(kind)
    if kind == "vectors":
        raise SchemaError(
            "reduce: expected 'factor' or 'gram', got 'vectors'; capture vectors with reduce=None"
        )
    own = {key: str(frames[key].attrs["kind"]) for key in layers(check(frames))}
    if all(one == kind for one in own.values()):
        return frames
    done: dict[str, list[Any]] = {}
    dims: dict[str, tuple[str, ...]] = {}
    last = ("direction", "direction_") if kind == "gram" else ("direction_", "direction")
    for _, key, one in each(frames):
        done.setdefault(key, []).append(one.gram() if kind == "gram" else one.factor())
        dims[key] = ("stimulus", *one.steps, *last)
    variables = {}
    for key, arrays in done.items():
        attrs = {**frames[key].attrs, "kind": kind, "depth": layer_depth(frames, key)}
        attrs.pop("formed", None)
        several = "model" in frames.dims
        lead = ("model",) if several else ()
        variables[key] = xr.Variable((*lead, *dims[key]), np.stack(arrays) if several else arrays[0], attrs)
    kept = [name for name in frames.coords if not any(str(d).endswith("_unit") for d in frames[name].dims)]
    coords = {str(name): frames.variables[name] for name in kept}
    coords["direction_"] = xr.Variable("direction_", directions(frames))
    attrs = dict(frames.attrs)
    if kind == "factor" and "gram" in own.values():
        attrs["dtype"] = coarsest(["float32", str(attrs.get("dtype", "float64"))])
    return xr.Dataset(variables, coords=coords, attrs=attrs)
