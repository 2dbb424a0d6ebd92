"""Reading labelled activations: what models, layers and columns a Dataset or a DataTree holds.

A Dataset is a *family*: models with the same layers and widths. A data variable is a layer when it has the
dimension ``<its name>_unit``. Order is read from ``depth``, never from the order of variables, which files
do not keep.
"""

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
import xarray as xr

from ..errors import SchemaError
from .identity import Strings
from .names import layer_keys, listing, unit_dim, unknown

Acts = xr.Dataset | xr.DataTree
BASE_DIMS = ("model", "stimulus")
LAYER_TABLE = ("layer", "depth", "width")


def is_on_disk(variable: xr.Variable) -> bool:
    """Whether a layer's values are still to be read.

    Examples
    --------
    >>> is_on_disk(xr.Variable("x", [1.0]))
    False
    """
    return not variable._in_memory


def families(acts: Acts) -> list[xr.Dataset]:
    """List the families, each a Dataset that has the stimulus columns of the root."""
    return [_with_columns(family, node) for family, node in _nodes(acts)]


def named_families(tree: xr.DataTree) -> list[tuple[str, xr.Dataset]]:
    """List the name of each node that holds layers, and its family with the columns of the nodes above."""
    return [
        ("" if node is None else node.name or "", _with_columns(family, node))
        for family, node in _nodes(tree)
    ]


def _nodes(acts: Acts) -> list[tuple[xr.Dataset, xr.DataTree | None]]:
    """List the families without the columns of the nodes above them, and these nodes."""
    if isinstance(acts, xr.Dataset):
        return [(acts, None)]
    pairs = [(node.to_dataset(), node) for node in acts.subtree]
    return [(family, node) for family, node in pairs if family_layers(family)]


def _with_columns(family: xr.Dataset, node: xr.DataTree | None) -> xr.Dataset:
    """Hand down the stimulus columns of the nodes above: xarray hands down indexes only."""
    if node is None:
        return family
    lifted = {
        str(name): above.variables[name]
        for above in reversed(node.parents)
        for name in above.coords
        if "stimulus" in above.variables[name].dims and name not in family.coords
    }
    return make_room(family, lifted).assign_coords(lifted) if lifted else family


def make_room(family: xr.Dataset, columns: Iterable[str]) -> xr.Dataset:
    """Rename layers whose names these columns take, keeping the true ones: a column would erase its layer."""
    columns = set(columns)
    clash = [key for key in family_layers(family) if key in columns]
    if not clash:
        return family
    keys = layer_keys(clash, {*columns, *map(str, family.variables), *map(str, family.dims)})
    true = {keys[key]: name for name, key in true_names(family).items() if key in keys}
    units = {unit_dim(old): unit_dim(new) for old, new in keys.items()}
    renamed = family.rename({**keys, **units})
    renamed = renamed.assign({key: renamed[key].assign_attrs(layer=name) for key, name in true.items()})
    if "layer" not in family.coords:
        return renamed
    table = family.variables["layer"]
    names = [keys.get(str(name), str(name)) for name in np.atleast_1d(table.values)]
    return renamed.assign_coords(layer=(table.dims, np.array(names).reshape(table.shape)))


def coord_variables(family: xr.Dataset) -> dict[str, xr.Variable]:
    """Collect the coordinates as plain variables, which cost far less to make than DataArrays."""
    return {str(name): family.variables[name] for name in family.coords}


def family_layers(family: xr.Dataset) -> tuple[str, ...]:
    """Name the layer variables of one family in depth order."""
    variables = family.variables
    names = [str(name) for name in family.data_vars if unit_dim(str(name)) in variables[name].dims]
    if "layer" in family.coords:  # a selection along `layer` by xarray itself holds too
        table = {str(name): rank for rank, name in enumerate(np.atleast_1d(variables["layer"].values))}
        names = sorted((name for name in names if name in table), key=table.__getitem__)
    places = _places(family)
    return tuple(sorted(names, key=lambda name: _depth(family, name, places)))


def layer_depth(family: xr.Dataset, key: str) -> int:
    """Read a layer's place in its model from ``depth(layer)``, or from the variable's own attribute."""
    return _depth(family, key, _places(family))


def _places(family: xr.Dataset) -> dict[str, int]:
    if "depth" not in family.coords or "layer" not in family.coords:
        return {}
    names, depths = (np.atleast_1d(family.variables[name].values).tolist() for name in ("layer", "depth"))
    return {str(name): int(depth) for name, depth in zip(names, depths, strict=True)}


def _depth(family: xr.Dataset, key: str, places: dict[str, int]) -> int:
    depth = places.get(key, family.variables[key].attrs.get("depth"))
    if depth is None:
        raise SchemaError(
            f"layer {key!r}: expected its place in the coordinate depth(layer) or in attrs['depth'], got "
            f"neither; build the data with rg.from_arrays, or set acts[{key!r}].attrs['depth']"
        )
    return int(depth)


def family_models(family: xr.Dataset) -> tuple[str, ...]:
    """Name the models of one family."""
    if "model" not in family.coords:
        count = family.sizes.get("model")
        return ("model",) if count is None else tuple(f"model_{index}" for index in range(count))
    return tuple(str(name) for name in np.atleast_1d(family.variables["model"].values))


def models(acts: Acts) -> tuple[str, ...]:
    """Name all models, in order.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> acts = rg.from_arrays({"fc": np.eye(4)}, stimulus="abcd", name="net")
    >>> rg.schema.models(acts)
    ('net',)
    """
    return tuple(name for family, _ in _nodes(acts) for name in family_models(family))


def family_of(acts: Acts, model: str | None) -> tuple[xr.Dataset, str]:
    """Find the family that holds a model, and the model's name; None is the only model.

    Raises
    ------
    UnknownName
        No such model; near names are listed.
    SchemaError
        None where there are several.
    """
    found = _nodes(acts)
    names = [name for family, _ in found for name in family_models(family)]
    if model is None:
        if len(names) != 1:
            raise SchemaError(
                f"model: expected a name, as there are {len(names)} models, got None; one of {listing(names)}"
            )
        model = names[0]
    for family, node in found:
        if model in family_models(family):
            return _with_columns(family, node), model
    raise unknown("model", model, names)


def layers(acts: Acts, model: str | None = None) -> tuple[str, ...]:
    """Name layers in depth order: of one model, or of all merged (each model's own order is kept).

    Parameters
    ----------
    acts : Dataset or DataTree
    model : str, optional
        Without it, every layer that any model has.

    Raises
    ------
    UnknownName
        No such model; near names are listed.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> acts = rg.from_arrays({"stem": np.eye(4), "fc": np.eye(4)}, stimulus="abcd")
    >>> rg.schema.layers(acts)
    ('stem', 'fc')
    """
    if model is not None:
        return family_layers(family_of(acts, model)[0])
    return merge_orders([family_layers(family) for family, _ in _nodes(acts)])


def merge_orders(orders: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """Merge orders: unseen names go right before the next one that is known, else to the end.

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
                later = (merged.index(other) for other in order[place:] if other in merged)
                merged.insert(max(behind, next(later, len(merged))), name)
            behind = merged.index(name) + 1
    return tuple(merged)


def true_names(family: xr.Dataset) -> dict[str, str]:
    """Map true layer names (attrs) to variable names, of one family."""
    return {str(family.variables[key].attrs.get("layer", key)): key for key in family_layers(family)}


def layer_key(family: xr.Dataset, layer: str, where: str = "") -> str:
    """Find the variable of a layer asked for by its name here or by its true name."""
    keys = family_layers(family)
    if layer in keys:
        return layer
    names = true_names(family)
    if layer not in names:
        raise unknown("layer", layer, keys, where)
    return names[layer]


def extra_dims(family: xr.Dataset, key: str) -> tuple[str, ...]:
    """Name the dimensions of a layer besides model, stimulus and its units, in the order it has them."""
    dims = family.variables[key].dims
    return tuple(str(dim) for dim in dims if dim not in (*BASE_DIMS, unit_dim(key)))


def layer_info(acts: Acts, model: str | None, layer: str) -> dict[str, Any]:
    """Tell what is known of a layer.

    Returns
    -------
    dict
        ``layer`` (true name), ``depth`` (int), ``width`` (int), ``unit_shape`` (list of int), ``reducer`` and
        ``source_dtype`` (str), and whatever else the variable's attrs hold.

    Raises
    ------
    UnknownName
        No such model or layer; near names are listed.
    """
    family, name = family_of(acts, model)
    key = layer_key(family, layer, f" of model {name!r}")
    variable = family.variables[key]
    width = int(variable.sizes[unit_dim(key)])
    attrs = {str(attr): value for attr, value in variable.attrs.items()}
    return {
        **attrs,
        "layer": str(attrs.get("layer", key)),
        "depth": layer_depth(family, key),
        "width": width,
        # a file may have turned the list into an array or, of one entry, into a number
        "unit_shape": [int(size) for size in np.atleast_1d(attrs.get("unit_shape", [width]))],
        "reducer": str(attrs.get("reducer", "flatten")),
        "source_dtype": str(attrs.get("source_dtype", variable.dtype.name)),
    }


def model_info(acts: Acts, model: str | None = None) -> dict[str, Any]:
    """Collect every scalar column on a model (accuracy, seed, ...) as Python scalars, save missing ones.

    Raises
    ------
    UnknownName
        No such model; near names are listed.
    """
    family, name = family_of(acts, model)
    index = family_models(family).index(name)
    info: dict[str, Any] = {}
    for key, coord in coord_variables(family).items():
        if key in ("model", *LAYER_TABLE) or coord.dims not in [(), ("model",)]:
            continue
        value = np.asarray(coord.values[index] if coord.dims else coord.values[()]).item()
        if value == value and value != "":  # NaN differs from itself
            info[key] = value
    return info


def stimuli(acts: Acts | xr.DataArray) -> Strings:
    """List the ids of the stimuli, in order; (stimulus,) of str.

    Raises
    ------
    SchemaError
        There is no coordinate ``stimulus``.
    """
    if isinstance(acts, xr.DataTree) and "stimulus" not in acts.coords:
        found = families(acts)
        if found:
            return stimuli(found[0])
    if "stimulus" not in acts.coords:
        raise SchemaError(
            "stimulus: expected a coordinate of ids, got none; add one with acts.assign_coords(stimulus=ids)"
        )
    return np.asarray(acts["stimulus"].values, dtype=str)


def columns(acts: Acts) -> tuple[str, ...]:
    """Name the stimulus columns (``label``, ...), ids aside."""
    coords = coord_variables(families(acts)[0])
    return tuple(name for name, coord in coords.items() if "stimulus" in coord.dims and name != "stimulus")


def column(acts: Acts, name: str) -> xr.DataArray:
    """Read a stimulus column such as ``label``, (stimulus,); images and the like have further dimensions.

    Raises
    ------
    UnknownName
        No such column; near names are listed.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> acts = rg.from_arrays({"fc": np.eye(4)}, stimulus="abcd", labels=[0, 0, 1, 1])
    >>> rg.schema.column(acts, "label").values
    array([0, 0, 1, 1])
    """
    if name not in columns(acts):
        raise unknown("stimulus column", name, columns(acts))
    coord = families(acts)[0][name]
    return coord.drop_vars([one for one in coord.coords if "stimulus" not in coord[one].dims])
