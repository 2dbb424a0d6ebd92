"""Reading labelled activations: the one place that knows how a Dataset or a DataTree holds them.

A Dataset is a *family*: models with the same layers and widths. A data variable is a layer when it has the dimension
``<its name>_unit``. Order is read from ``depth``, never from the order of variables, which files do not keep.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import xarray as xr

from ..errors import SchemaError
from .identity import Strings
from .names import RESERVED, listing, unit_dim, unknown

Acts = xr.Dataset | xr.DataTree
BASE_DIMS = ("model", "stimulus")
LAYER_TABLE = ("layer", "depth", "width")


def families(acts: Acts) -> list[xr.Dataset]:
    """The families, each a Dataset that has the stimulus columns of the root."""
    if isinstance(acts, xr.Dataset):
        return [acts]
    lifted = {str(name): coord.variable for name, coord in acts.coords.items() if "stimulus" in coord.dims}
    found = []
    for node in acts.subtree:
        family = node.to_dataset()
        if family_layers(family):
            missing = {name: variable for name, variable in lifted.items() if name not in family.coords}
            found.append(family.assign_coords(missing) if missing else family)
    return found


def family_layers(family: xr.Dataset) -> tuple[str, ...]:
    """Layer variables of one family in depth order."""
    names = [str(name) for name, variable in family.data_vars.items() if unit_dim(str(name)) in variable.dims]
    if "layer" in family.coords:  # a selection along `layer` by xarray itself holds too
        table = {str(name): rank for rank, name in enumerate(np.atleast_1d(family["layer"].values))}
        names = sorted((name for name in names if name in table), key=lambda name: table[name])
    return tuple(sorted(names, key=lambda name: layer_depth(family, name)))


def layer_depth(family: xr.Dataset, layer: str) -> int:
    """Place of a layer in its model, from the coordinate ``depth(layer)`` or the variable's own attribute."""
    if "depth" in family.coords and "layer" in family.coords:
        names = np.atleast_1d(family["layer"].values).astype(str)
        at = np.flatnonzero(names == layer)
        if len(at):
            return int(np.atleast_1d(family["depth"].values)[at[0]])
    depth = family[layer].attrs.get("depth")
    if depth is None:
        raise SchemaError(
            f"layer {layer!r}: expected its place in the coordinate depth(layer) or in attrs['depth'], got neither; "
            f"build the data with rg.from_arrays, or set acts[{layer!r}].attrs['depth']"
        )
    return int(depth)


def family_models(family: xr.Dataset) -> tuple[str, ...]:
    """Model names of one family."""
    if "model" not in family.coords:
        count = family.sizes.get("model", 1)
        return ("model",) if count == 1 else tuple(f"model_{index}" for index in range(count))
    return tuple(str(name) for name in np.atleast_1d(family["model"].values))


def models(acts: Acts) -> tuple[str, ...]:
    """Names of all models, in order.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> acts = rg.from_arrays({"fc": np.eye(4)}, stimulus="abcd", name="net")
    >>> rg.schema.models(acts)
    ('net',)
    """
    return tuple(name for family in families(acts) for name in family_models(family))


def family_of(acts: Acts, model: str | None) -> tuple[xr.Dataset, str]:
    """The family that holds a model, and the model's name; None is the only model.

    Raises
    ------
    UnknownName
        No such model.
    SchemaError
        None where there are several.
    """
    found = families(acts)
    names = [name for family in found for name in family_models(family)]
    if model is None:
        if len(names) != 1:
            raise SchemaError(
                f"model: expected a name, as there are {len(names)} models, got None; one of {listing(names)}"
            )
        return found[0], names[0]
    for family in found:
        if model in family_models(family):
            return family, model
    raise unknown("model", model, names)


def layers(acts: Acts, model: str | None = None) -> tuple[str, ...]:
    """Layer names in depth order: of one model, or of all families merged (each model's own order is kept).

    Parameters
    ----------
    acts : Dataset or DataTree
    model : str, optional
        Without it, every layer that any model has.

    Raises
    ------
    UnknownName
        No such model.
    """
    if model is not None:
        return family_layers(family_of(acts, model)[0])
    return merge_orders([family_layers(family) for family in families(acts)])


def merge_orders(orders: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """One order of all names: unseen names go right before the next one that is known, else to the end.

    Examples
    --------
    >>> merge_orders([("input", "block1", "fc"), ("input", "conv1", "fc")])
    ('input', 'block1', 'conv1', 'fc')
    """
    merged: list[str] = []
    for order in orders:
        behind = 0
        for place, name in enumerate(order):
            if name not in merged:
                following = next(
                    (merged.index(later) for later in order[place:] if later in merged), len(merged)
                )
                merged.insert(max(behind, following), name)
            behind = merged.index(name) + 1
    return tuple(merged)


def true_names(family: xr.Dataset) -> dict[str, str]:
    """True layer name (attrs) to variable name, of one family."""
    return {str(family[key].attrs.get("layer", key)): key for key in family_layers(family)}


def layer_key(family: xr.Dataset, layer: str, where: str = "") -> str:
    """Variable name of a layer asked for by that or by its true name."""
    keys = family_layers(family)
    if layer in keys:
        return layer
    names = true_names(family)
    if layer not in names:
        raise unknown("layer", layer, keys, where)
    return names[layer]


def extra_dims(family: xr.Dataset, key: str) -> tuple[str, ...]:
    """Dimensions of a layer besides model, stimulus and its units, in the order it has them."""
    return tuple(str(dim) for dim in family[key].dims if dim not in (*BASE_DIMS, unit_dim(key)))


def matrix(acts: Acts, model: str | None = None, layer: str | None = None) -> xr.DataArray:
    """Activations of one layer of one model, (stimulus, unit).

    Parameters
    ----------
    acts : Dataset or DataTree
    model : str, optional
        May be left out where there is one model.
    layer : str
        Its name here, or its true name in the model.

    Returns
    -------
    DataArray (stimulus, unit)
        With the stimulus columns, the scalars ``model``, ``layer`` and ``depth``, and the layer's attrs. No copy.

    Raises
    ------
    UnknownName
        No such model or layer; near names are listed.
    SchemaError
        The layer has a further dimension, or the model is left out where there are several.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> acts = rg.from_arrays({"fc": np.arange(8.0).reshape(4, 2)}, stimulus="abcd", name="net")
    >>> rg.schema.matrix(acts, layer="fc").sel(stimulus="b").values
    array([2., 3.])
    """
    family, name = family_of(acts, model)
    if layer is None:
        raise SchemaError(f"layer: expected a name, got None; one of {listing(family_layers(family))}")
    key = layer_key(family, layer, f" of model {name!r}")
    refuse_extra(family, key, name)
    return model_layer(family, name, key)


def refuse_extra(family: xr.Dataset, key: str, model: str, allowed: Sequence[str | None] = ()) -> None:
    """Raise when a layer has dimensions besides (model, stimulus, unit) and the allowed ones."""
    extra = [dim for dim in extra_dims(family, key) if dim not in allowed]
    if extra:
        dim = extra[0]
        sizes = ", ".join(f"{one!r} ({family[key].sizes[one]} values)" for one in extra)
        raise SchemaError(
            f"layer {key!r} of model {model!r}: expected one matrix (stimulus, unit), got the further dimension {sizes}; "
            f"choose one value with acts.isel({dim}=0), or read with each(acts, over={dim!r}) for one matrix per value "
            f"or each(acts, stack={dim!r}) for one row per stimulus and value"
        )


def model_layer(family: xr.Dataset, model: str, key: str) -> xr.DataArray:
    """One layer of one model with whatever further dimensions it has: (stimulus, further..., unit)."""
    variable = family[key].variable
    if "model" in variable.dims:
        variable = variable.isel(model=family_models(family).index(model))
    further = extra_dims(family, key)
    variable = variable.transpose("stimulus", *further, unit_dim(key))
    coords: dict[str, Any] = {
        str(name): coord.variable
        for name, coord in family.coords.items()
        if "stimulus" in coord.dims and coord.ndim == 1 or coord.dims in [(dim,) for dim in further]
    }
    coords |= {"model": model, "layer": key, "depth": layer_depth(family, key)}
    dims = ("stimulus", *further, "unit")
    return xr.DataArray(variable.data, coords=coords, dims=dims, name=key, attrs=dict(variable.attrs))


def each(
    acts: Acts, over: str | None = None, stack: str | None = None
) -> Iterator[tuple[str, str, xr.DataArray]]:
    """Every model's layers in depth order: the reader that everything else uses.

    Parameters
    ----------
    acts : Dataset or DataTree
    over : str, optional
        A further dimension (``"step"``): one matrix per value, with the value as a scalar coordinate. A layer that
        does not have it comes once.
    stack : str, optional
        A further dimension whose values become rows ``img_3|step=2``, with plain coordinates ``<stack>`` and
        ``source_stimulus``. Every layer must have it, else rows would not correspond.

    Yields
    ------
    model, layer, matrix : str, str, DataArray (stimulus, unit)

    Raises
    ------
    SchemaError
        A layer has a further dimension that neither argument names, or lacks the stacked one.
    UnknownName
        No layer has the dimension asked for.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> acts = rg.from_arrays({"in": np.eye(4), "out": np.ones((4, 2))}, stimulus="abcd", name="net")
    >>> [(model, layer, x.shape) for model, layer, x in rg.schema.each(acts)]
    [('net', 'in', (4, 4)), ('net', 'out', (4, 2))]
    """
    found = families(acts)
    _check_reading(found, over, stack)
    return _each(found, over, stack)


def _each(
    found: list[xr.Dataset], over: str | None, stack: str | None
) -> Iterator[tuple[str, str, xr.DataArray]]:
    for family in found:
        for model in family_models(family):
            for key in family_layers(family):
                array = model_layer(family, model, key)
                if stack is not None:
                    array = stack_rows(array, stack)
                if over is not None and over in array.dims:
                    for index in range(array.sizes[over]):
                        yield (
                            model,
                            key,
                            array.isel({over: index}).assign_coords({over: _value(array, over, index)}),
                        )
                else:
                    yield model, key, array


def _check_reading(found: list[xr.Dataset], over: str | None, stack: str | None) -> None:
    pairs = [(family, key) for family in found for key in family_layers(family)]
    there = {dim for family, key in pairs for dim in extra_dims(family, key)}
    for asked in (over, stack):
        if asked is not None and asked not in there:
            raise unknown("further dimension", asked, sorted(there))
    if over is not None and over == stack:
        raise SchemaError(f"each: expected over and stack to differ, got {over!r} twice; give one of them")
    for family, key in pairs:
        model = family_models(family)[0]
        refuse_extra(family, key, model, (over, stack))
        if stack is not None and stack not in extra_dims(family, key):
            raise SchemaError(
                f"layer {key!r} of model {model!r}: expected the dimension {stack!r} to stack, got {family[key].dims}; "
                f"its rows would not correspond to those of the others: leave it out with rg.select(acts, layer=[...])"
            )


def _value(array: xr.DataArray, dim: str, index: int) -> Any:
    return array[dim].values[index] if dim in array.coords else index


def stack_rows(array: xr.DataArray, dim: str) -> xr.DataArray:
    """Rows (stimulus, dim) as one plain stimulus axis with ids such as ``img_3|step=2``."""
    m, n = array.sizes["stimulus"], array.sizes[dim]
    values = np.array([_value(array, dim, index) for index in range(n)])
    source = array["stimulus"].values.astype(str)
    ids = np.array([f"{one}|{dim}={value}" for one in source for value in values])
    rest = [str(one) for one in array.dims if one not in ("stimulus", dim)]
    moved = array.variable.transpose("stimulus", dim, *rest)
    data = moved.data.reshape(m * n, *moved.shape[2:])
    coords: dict[str, Any] = {
        str(name): ("stimulus", np.repeat(coord.values, n, axis=0))
        for name, coord in array.coords.items()
        if coord.dims == ("stimulus",)
    }
    coords |= {
        str(name): coord.variable
        for name, coord in array.coords.items()
        if coord.dims in [(), *((r,) for r in rest)]
    }
    coords |= {
        "stimulus": ids,
        "source_stimulus": ("stimulus", np.repeat(source, n)),
        dim: ("stimulus", np.tile(values, m)),
    }
    return xr.DataArray(data, coords=coords, dims=("stimulus", *rest), name=array.name, attrs=array.attrs)


def layer_info(acts: Acts, model: str | None, layer: str) -> dict[str, Any]:
    """What is known of a layer: its true name, depth, width, unit shape, reducer and source type, and further attrs.

    Returns
    -------
    dict
        ``layer`` (true name), ``depth`` (int), ``width`` (int), ``unit_shape`` (list of int), ``reducer`` (str),
        ``source_dtype`` (str), and whatever else the variable's attrs hold.
    """
    family, name = family_of(acts, model)
    key = layer_key(family, layer, f" of model {name!r}")
    array = family[key]
    width = int(array.sizes[unit_dim(key)])
    attrs = dict(array.attrs)
    return {
        **attrs,
        "layer": str(attrs.get("layer", key)),
        "depth": layer_depth(family, key),
        "width": width,
        "unit_shape": [int(size) for size in np.atleast_1d(attrs.get("unit_shape", [width]))],
        "reducer": str(attrs.get("reducer", "flatten")),
        "source_dtype": str(attrs.get("source_dtype", array.dtype.name)),
    }


def model_info(acts: Acts, model: str | None = None) -> dict[str, Any]:
    """Every scalar column on a model (accuracy, seed, ...) as Python scalars; what is missing is left out."""
    family, name = family_of(acts, model)
    index = family_models(family).index(name)
    info: dict[str, Any] = {}
    for key, coord in family.coords.items():
        if key in ("model", *LAYER_TABLE) or coord.dims not in [(), ("model",)]:
            continue
        value = (coord.values[index] if coord.dims else coord.values[()]).item()
        if value == value and value != "":  # NaN differs from itself
            info[str(key)] = value
    return info


def stimuli(acts: Acts | xr.DataArray) -> Strings:
    """Ids of the stimuli, in order; (stimulus,) of str."""
    if "stimulus" not in acts.coords and isinstance(acts, xr.DataTree):
        return stimuli(families(acts)[0])
    if "stimulus" not in acts.coords:
        raise SchemaError(
            "stimulus: expected a coordinate of ids, got none; add it with acts.assign_coords(stimulus=ids)"
        )
    return np.asarray(acts["stimulus"].values, dtype=str)


def columns(acts: Acts) -> tuple[str, ...]:
    """Names of the stimulus columns (``label``, ...), ids aside."""
    coords = families(acts)[0].coords
    return tuple(
        str(name) for name, coord in coords.items() if "stimulus" in coord.dims and name != "stimulus"
    )


def column(acts: Acts, name: str) -> xr.DataArray:
    """A stimulus column such as ``label``, (stimulus,); images and the like have further dimensions.

    Raises
    ------
    UnknownName
        No such column; near names are listed.
    """
    if name not in columns(acts):
        raise unknown("stimulus column", name, columns(acts))
    coord = families(acts)[0][name]
    return coord.drop_vars([one for one in coord.coords if "stimulus" not in coord[one].dims])


def check_finite(matrix: xr.DataArray | npt.NDArray[Any], model: str, layer: str) -> None:
    """Raise when activations are not finite, naming model, layer and the first stimulus.

    Parameters
    ----------
    matrix : (stimulus, unit)
    model, layer : str
        For the message.
    """
    values = np.asarray(matrix.data if isinstance(matrix, xr.DataArray) else matrix)
    if values.dtype.kind not in "fc" or not values.size:
        return
    rows = max(1, 2**20 // max(1, values[0].size))  # blocks, so that the mask stays small
    for start in range(0, len(values), rows):
        finite = np.isfinite(values[start : start + rows])
        if not finite.all():
            _raise_not_finite(matrix, values, start, finite, model, layer)


def _raise_not_finite(
    matrix: xr.DataArray | npt.NDArray[Any],
    values: npt.NDArray[Any],
    start: int,
    finite: npt.NDArray[np.bool_],
    model: str,
    layer: str,
) -> None:
    row, *place = (int(index) for index in np.argwhere(~finite)[0])
    row += start
    known = isinstance(matrix, xr.DataArray) and "stimulus" in matrix.coords
    name = repr(str(matrix["stimulus"].values[row])) if known else f"row {row}"  # type: ignore[call-overload]
    what = "NaN" if np.isnan(values[(row, *place)]) else "inf"
    count = int((~np.isfinite(values.reshape(len(values), -1)).all(axis=1)).sum())
    raise SchemaError(
        f"layer {layer!r} of model {model!r}: expected finite activations, got {what} first at stimulus {name}, "
        f"unit {place[-1] if place else 0} ({count} of {len(values)} stimuli are affected); leave them out with "
        f"rg.select(acts, stimulus=...), or find out why the model gives {what} there"
    )


def cube(acts: Acts) -> xr.DataArray:
    """All activations as one array (model, layer, stimulus, unit), padded with NaN.

    Returns
    -------
    DataArray (model, layer, stimulus, unit)
        With ``n_units(model, layer)``, 0 where a model lacks a layer, and ``depth(model, layer)``, -1 there.
        The padding is real memory: every layer costs as much as the widest.

    Raises
    ------
    SchemaError
        A layer has a further dimension.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> acts = rg.from_arrays({"in": np.eye(4), "out": np.ones((4, 2))}, stimulus="abcd", name="net")
    >>> cube = acts.repgeo.cube()
    >>> cube.shape, cube.n_units.values.tolist()
    ((1, 2, 4, 4), [[4, 2]])
    """
    found = list(each(acts))
    names, keys, ids = models(acts), layers(acts), stimuli(acts)
    dtype = np.result_type(np.float16, *(array.dtype for _, _, array in found))
    shape = (len(names), len(keys), len(ids), max(array.sizes["unit"] for _, _, array in found))
    values = np.full(shape, np.nan, dtype)
    n_units = np.zeros(shape[:2], dtype=int)
    depth = np.full(shape[:2], -1)
    for model, key, array in found:
        at = names.index(model), keys.index(key)
        values[at][:, : array.sizes["unit"]] = array.values
        n_units[at], depth[at] = array.sizes["unit"], int(array["depth"])
    info: Mapping[str, Any] = {
        name: column(acts, name).variable for name in columns(acts) if column(acts, name).ndim == 1
    }
    coords = {
        **info,
        "model": list(names),
        "layer": list(keys),
        "stimulus": ids,
        "n_units": (("model", "layer"), n_units),
        "depth": (("model", "layer"), depth),
    }
    return xr.DataArray(
        values, coords=coords, dims=("model", "layer", "stimulus", "unit"), name="activations"
    )


def taken_names(family: xr.Dataset) -> set[str]:
    """Names a layer must not have in this family: reserved words, columns and dimensions."""
    return {*RESERVED, *map(str, family.coords), *map(str, family.dims)}
