"""Same-shaped models along one dimension `model`, without xarray's joins and without losing what is known."""

import re
from os.path import commonprefix
from typing import Any

import numpy as np
import xarray as xr

from .identity import digest
from .names import unit_dim
from .read import LAYER_TABLE, coord_variables, extra_dims, family_layers, family_models, layer_depth


def stimulus_columns(family: xr.Dataset) -> dict[str, xr.Variable]:
    """Collect the columns on stimulus, ids aside; those that go with a model's steps are its own."""
    return {
        name: coord
        for name, coord in coord_variables(family).items()
        if "stimulus" in coord.dims and name != "stimulus" and not _is_of_steps(family, coord)
    }


def _is_of_steps(family: xr.Dataset, coord: xr.Variable) -> bool:
    """Whether a column (a mask) lies on a further dimension of the layers."""
    if coord.ndim < 2:
        return False
    return any(dim in extra_dims(family, key) for key in family_layers(family) for dim in coord.dims)


def further_coords(family: xr.Dataset) -> dict[str, xr.Variable]:
    """Collect the coordinates that lie on neither model nor layer nor only stimulus: of steps, of units."""
    return {
        name: coord
        for name, coord in coord_variables(family).items()
        if coord.ndim
        and not {"model", "layer"} & set(map(str, coord.dims))
        and ("stimulus" not in coord.dims or _is_of_steps(family, coord))
    }


def family_shape(family: xr.Dataset) -> Any:
    """Tell what must agree for models to be stacked: layers, their order, sizes, reducers and types."""
    layers = []
    for key in family_layers(family):
        variable = family.variables[key]
        sizes = tuple((dim, variable.sizes[dim]) for dim in (*extra_dims(family, key), unit_dim(key)))
        attrs = [str(variable.attrs.get(name)) for name in ("layer", "reducer", "source_dtype")]
        unit_shape = np.atleast_1d(variable.attrs.get("unit_shape", [])).tolist()
        layers.append((key, layer_depth(family, key), sizes, *attrs, str(unit_shape)))
    further = [
        (name, v.dims, digest(v.values) if "stimulus" in v.dims else str(v.values.tolist()))
        for name, v in sorted(further_coords(family).items())
    ]
    return tuple(layers), tuple(further)


def stack(group: list[xr.Dataset]) -> xr.Dataset:
    """Stack aligned families of one shape along `model`."""
    if len(group) == 1:
        return group[0]
    first = group[0]
    attrs = _shared_attrs([family.attrs for family in group])
    columns = {**_model_columns(group), **_differing_attrs(group, attrs)}
    coords: dict[str, Any] = {
        "stimulus": first.variables["stimulus"],
        "model": [name for family in group for name in family_models(family)],
        **{name: first.variables[name] for name in LAYER_TABLE if name in first.coords},
        **stimulus_columns(first),
        **further_coords(first),
        **{name: ("model", values) for name, values in columns.items()},
    }
    variables = {key: _stack_layer(group, key) for key in family_layers(first)}
    return xr.Dataset(variables, coords=coords, attrs=attrs)


def _stack_layer(group: list[xr.Dataset], key: str) -> xr.Variable:
    dims = ("model", "stimulus", *extra_dims(group[0], key), unit_dim(key))
    parts = []
    for family in group:
        own = family.variables[key]
        data = own.transpose(*(dim for dim in dims if dim in own.dims)).data
        parts.append(xr.Variable(dims, data if "model" in own.dims else data[None]))
    stacked: xr.Variable = xr.Variable.concat(parts, dim="model")  # type: ignore[no-untyped-call]
    stacked.attrs = _shared_attrs([dict(family.variables[key].attrs) for family in group])
    return stacked


def _shared_attrs(every: list[dict[Any, Any]]) -> dict[Any, Any]:
    first, *others = every
    kept = {
        key: value
        for key, value in first.items()
        if all(key in other and _same(other[key], value) for other in others)
    }
    if "stimulus_digest" in first:  # of the order that all were brought to
        kept["stimulus_digest"] = first["stimulus_digest"]
    return kept


def _same(a: Any, b: Any) -> bool:
    return str(np.asarray(a, dtype=object).tolist()) == str(np.asarray(b, dtype=object).tolist())


def _model_columns(group: list[xr.Dataset]) -> dict[str, Any]:
    names = dict.fromkeys(name for family in group for name in _on_model(family))
    return {
        name: _filled(
            [
                value
                for family in group
                for value in _on_model(family).get(name, [None] * len(family_models(family)))
            ]
        )
        for name in names
    }


def _on_model(family: xr.Dataset) -> dict[str, list[Any]]:
    """Collect the values of each model column, one per model; scalars hold for all."""
    count = len(family_models(family))
    return {
        name: np.broadcast_to(coord.values, (count,)).tolist()
        for name, coord in coord_variables(family).items()
        if name not in ("model", *LAYER_TABLE) and coord.dims in [(), ("model",)]
    }


def _filled(values: list[Any]) -> Any:
    if any(isinstance(value, str) for value in values):
        return np.array(["" if value is None else str(value) for value in values])
    return np.array([np.nan if value is None else value for value in values])


def _differing_attrs(group: list[xr.Dataset], shared: dict[Any, Any]) -> dict[str, Any]:
    """Turn attrs that differ between models (provenance, alignment) into model columns."""
    taken = {str(name) for family in group for name in family.variables}
    columns = {}
    for name in dict.fromkeys(key for family in group for key in family.attrs):
        values = [family.attrs.get(name) for family in group for _ in family_models(family)]
        scalar = all(value is None or np.ndim(value) == 0 for value in values)
        if name not in shared and str(name) not in taken and scalar:
            columns[str(name)] = _filled(values)
    return columns


def stack_name(names: list[str | None], group: list[xr.Dataset]) -> str:
    """Name a node of the tree: as its user did, by its only model, or by what its models' names share."""
    if len(set(names)) == 1 and names[0] is not None:
        return names[0]
    models = [model for family in group for model in family_models(family)]
    if len(models) == 1:
        return models[0]
    shared = commonprefix(models)  # noqa: RUF071 - letter by letter is meant
    return re.sub(r"(?<=.)[-_ .#:/]+[A-Za-z]*\d*$", "", shared).rstrip("-_ .#:/") or "family"
