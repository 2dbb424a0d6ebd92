"""Activations as matrices (stimulus, unit): one, every one in order, or all padded to a cube."""

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import xarray as xr

from ..errors import SchemaError
from .check import MIN_STIMULI
from .names import listing, unit_dim, unknown
from .padding import FURTHER, padding, refuse_padding, shared_rows, shared_stimuli
from .read import (
    Acts,
    column,
    columns,
    coord_variables,
    extra_dims,
    families,
    family_layers,
    family_models,
    family_of,
    layer_depth,
    layer_key,
    layers,
    models,
    stimuli,
)

Triple = tuple[str, str, xr.DataArray]


def matrix(acts: Acts, model: str | None = None, layer: str | None = None) -> xr.DataArray:
    """Read the activations of one layer of one model, (stimulus, unit).

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
        With the stimulus columns, the scalars ``model``, ``layer`` and ``depth``, and the layer's attrs.
        No copy.

    Raises
    ------
    UnknownName
        No such model or layer; near names are listed.
    SchemaError
        The layer has a further dimension; the step that was chosen is padding of some stimuli; or the model
        is left out where there are several.

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
    refuse_padding(family, key, name)
    return model_layer(family, name, key)


def refuse_extra(family: xr.Dataset, key: str, model: str, allowed: Sequence[str | None] = ()) -> None:
    """Raise when a layer has dimensions besides (model, stimulus, unit) and the allowed ones."""
    extra = [dim for dim in extra_dims(family, key) if dim not in allowed]
    if extra:
        dim = extra[0]
        mask = padding(family)
        end = (
            f"of each stimulus with rg.schema.last(acts, {dim!r})"
            if mask is not None and dim in mask.dims
            else f"with acts.isel({dim}=-1)"
        )
        if mask is not None and dim in mask.dims:
            end += f", their mean acts.where(acts.mask).mean({dim!r})"
        sizes = " and ".join(f"{one!r} ({family.variables[key].sizes[one]} values)" for one in extra)
        raise SchemaError(
            f"layer {key!r} of model {model!r}: expected a matrix (stimulus, unit), got the further "
            f"dimension {sizes}; choose one value with acts.isel({dim}=0), the last {end}, make "
            f"rows of all values with rg.schema.stacked(acts, {dim!r}), or read it with "
            f"each(acts, over={dim!r}) for a matrix per value, or each(acts, stack={dim!r}) for a row per "
            f"stimulus and value"
        )


def model_layer(family: xr.Dataset, model: str, key: str) -> xr.DataArray:
    """Read one layer of one model with whatever further dimensions it has: (stimulus, further..., unit)."""
    variable = family.variables[key]
    if "model" in variable.dims:
        variable = variable.isel(model=family_models(family).index(model))
    further = extra_dims(family, key)
    variable = variable.transpose("stimulus", *further, unit_dim(key))
    own = [("stimulus",), *((dim,) for dim in further)]
    coords: dict[str, Any] = {
        name: coord for name, coord in coord_variables(family).items() if coord.dims in own
    }
    coords |= {"model": model, "layer": key, "depth": layer_depth(family, key)}
    dims = ("stimulus", *further, "unit")
    # the variable itself, not its data: what lies on disk stays there until it is asked for
    made = xr.DataArray(variable, coords=coords, dims=dims, name=key, attrs=variable.attrs)
    made.encoding = variable.encoding  # the rows of a chunk
    return made


def each(acts: Acts, over: str | None = None, stack: str | None = None) -> Iterator[Triple]:
    """Read every model's layers in depth order: the reader that everything else uses.

    Parameters
    ----------
    acts : Dataset or DataTree
    over : str, optional
        A further dimension (``"step"``): one matrix per value, with the value as a scalar coordinate. A layer
        that does not have it comes once. Where sequences are padded, all matrices have the stimuli that have
        every value, so that their rows correspond: ask for fewer (``acts.isel(step=slice(5))``) to keep more.
    stack : str, optional
        A further dimension whose values become rows ``img_3|step=2``, with plain coordinates ``<stack>`` and
        ``source_stimulus``. Every layer must have it, with the same values, else rows would not correspond.
        Padding makes no rows.

    Yields
    ------
    model, layer, matrix : str, str, DataArray (stimulus, unit)

    Raises
    ------
    SchemaError
        A layer has a further dimension that neither argument names, or lacks the stacked one; padding leaves
        too few stimuli, or was chosen. Raised by the call itself, before the first matrix.
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
    check_reading(found, over, stack)
    kept = shared_stimuli(found, over, MIN_STIMULI)
    return _each(found, over, stack, kept, shared_rows(found, stack))


def _each(
    found: list[xr.Dataset],
    over: str | None,
    stack: str | None,
    kept: npt.NDArray[np.int_] | None,
    rows: npt.NDArray[np.bool_] | None,
) -> Iterator[Triple]:
    for family in found:
        for model in family_models(family):
            for key in family_layers(family):
                array = model_layer(family, model, key)
                array = array if kept is None else array.isel(stimulus=kept)
                array = array if stack is None else stack_rows(array, stack, rows)
                if over is None or over not in array.dims:
                    yield model, key, array
                else:
                    for index, value in enumerate(_values(array, over)):
                        yield model, key, array.isel({over: index}).assign_coords({over: value})


def check_reading(found: list[xr.Dataset], over: str | None, stack: str | None) -> None:
    """Raise what `each` raises of these families."""
    if over is not None and over == stack:
        raise SchemaError(f"each: expected over and stack to differ, got {over!r} twice; give one of them")
    pairs = [(family, key) for family in found for key in family_layers(family)]
    there = {dim for family, key in pairs for dim in extra_dims(family, key)}
    for asked in (over, stack):
        if asked is not None and asked not in there:
            raise unknown("further dimension", asked, sorted(there))
    for family, key in pairs:
        refuse_extra(family, key, family_models(family)[0], (over, stack))
        refuse_padding(family, key, family_models(family)[0])
    if stack is not None:
        _check_stack(pairs, stack)


def _check_stack(pairs: list[tuple[xr.Dataset, str]], stack: str) -> None:
    """Rows correspond only where every layer has the dimension, with the same values."""
    first = next(family for family, key in pairs if stack in extra_dims(family, key))
    expected = _values(first, stack)
    for family, key in pairs:
        what = f"layer {key!r} of model {family_models(family)[0]!r}"
        if stack not in extra_dims(family, key):
            raise SchemaError(
                f"{what}: expected the dimension {stack!r} to stack, got {tuple(family[key].dims)}; its rows "
                f"would not correspond to those of the others: leave it out with rg.select(acts, layer=[...])"
            )
        if not np.array_equal(_values(family, stack), expected):
            raise SchemaError(
                f"{what}: expected the values {listing(expected, 3)} of {stack!r} as in model "
                f"{family_models(first)[0]!r}, got {listing(_values(family, stack), 3)}; "
                f"choose the shared ones with acts.sel({stack}=[...])"
            )


def _values(obj: xr.Dataset | xr.DataArray, dim: str) -> npt.NDArray[Any]:
    """Coordinate values of a dimension, or its positions."""
    return np.asarray(obj[dim].values if dim in obj.coords else np.arange(obj.sizes[dim]))


def stack_rows(array: xr.DataArray, dim: str, valid: npt.NDArray[np.bool_] | None = None) -> xr.DataArray:
    """Make rows (stimulus, dim) one plain stimulus axis with ids such as ``img_3|step=2``.

    Rows that are not `valid` (stimulus, dim) are left out.
    """
    m, values = array.sizes["stimulus"], _values(array, dim)
    source = array["stimulus"].values.astype(str)
    rest = [str(one) for one in array.dims if one not in ("stimulus", dim)]
    moved = array.variable.transpose("stimulus", dim, *rest)
    kept = [(), *((one,) for one in rest)]
    coords: dict[str, Any] = {}
    for name, coord in array.coords.items():
        if coord.dims == ("stimulus",):
            coords[str(name)] = ("stimulus", np.repeat(coord.values, len(values)))
        elif coord.dims in kept:
            coords[str(name)] = coord.variable
    coords["source_stimulus"] = ("stimulus", np.repeat(source, len(values)))
    coords[dim] = ("stimulus", np.tile(values, m))
    coords["stimulus"] = np.array([f"{one}|{dim}={value}" for one in source for value in values])
    data = moved.data.reshape(m * len(values), *moved.shape[2:])
    attrs = {name: value for name, value in array.attrs.items() if name != FURTHER}
    rows = xr.DataArray(data, coords=coords, dims=("stimulus", *rest), name=array.name, attrs=attrs)
    return rows if valid is None or valid.all() else rows.isel(stimulus=np.flatnonzero(valid))


def cube(acts: Acts) -> xr.DataArray:
    """Pad all activations with NaN to one array (model, layer, stimulus, unit).

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
    shape = (len(names), len(keys), len(ids), max(array.sizes["unit"] for _, _, array in found))
    # at least float16, since integers have no NaN
    values = np.full(shape, np.nan, np.result_type(np.float16, *(array.dtype for _, _, array in found)))
    n_units, depth = np.zeros(shape[:2], dtype=int), np.full(shape[:2], -1)
    for model, key, array in found:
        at = names.index(model), keys.index(key)
        values[at][:, : array.sizes["unit"]] = array.values
        n_units[at], depth[at] = array.sizes["unit"], int(array["depth"])
    labels = {name: column(acts, name).variable for name in columns(acts) if column(acts, name).ndim == 1}
    coords: dict[str, Any] = {
        **labels,
        "model": list(names),
        "layer": list(keys),
        "stimulus": ids,
        "n_units": (("model", "layer"), n_units),
        "depth": (("model", "layer"), depth),
    }
    dims = ("model", "layer", "stimulus", "unit")
    return xr.DataArray(values, coords=coords, dims=dims, name="activations")


def check_finite(matrix: xr.DataArray | npt.NDArray[Any], model: str, layer: str) -> None:
    """Raise when activations are not finite, naming model, layer and the first stimulus.

    Parameters
    ----------
    matrix : (stimulus, ..., unit)
    model, layer : str
        For the message.

    Raises
    ------
    SchemaError
        NaN or infinity.
    """
    values = np.asarray(matrix.data if isinstance(matrix, xr.DataArray) else matrix)
    if values.dtype.kind != "f" or not values.size:
        return
    rows = max(1, 2**20 // values[0].size)  # in blocks, so that the mask stays small
    for start in range(0, len(values), rows):
        finite = np.isfinite(values[start : start + rows])
        if not finite.all():
            row, *place = (int(index) for index in np.argwhere(~finite)[0])
            raise SchemaError(_not_finite(matrix, values, (start + row, *place), model, layer))


def _not_finite(
    matrix: xr.DataArray | npt.NDArray[Any],
    values: npt.NDArray[Any],
    at: tuple[int, ...],
    model: str,
    layer: str,
) -> str:
    labelled = isinstance(matrix, xr.DataArray) and "stimulus" in matrix.coords
    name = f"stimulus {str(stimuli(matrix)[at[0]])!r}" if labelled else f"row {at[0]}"  # type: ignore[arg-type]
    what = "NaN" if np.isnan(values[at]) else "infinity"
    count = sum(not np.isfinite(row).all() for row in values)
    return (
        f"layer {layer!r} of model {model!r}: expected finite activations, got {what} first at {name}, "
        f"unit {at[-1]} ({count} of {len(values)} stimuli are affected); leave those stimuli out with "
        f"rg.select(acts, stimulus=...), or find out why the model gives {what} there"
    )
