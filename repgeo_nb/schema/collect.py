"""Several models as one object: same-shaped ones stacked along `model`, different shapes in a DataTree."""

import os.path
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

import numpy as np
import xarray as xr

from ..errors import SchemaError
from .align import Join, align_all
from .check import SCHEMA_VERSION, check, check_family, check_model_names, is_tree_of_families
from .identity import stimulus_digest
from .names import layer_keys, listing, unit_dim
from .read import LAYER_TABLE, Acts, extra_dims, families, family_layers, family_models, stimuli


class _Named(NamedTuple):
    name: str | None
    family: xr.Dataset


def as_acts(obj: Any, join: Join = "exact") -> Acts:
    """Anything that holds activations as one checked Dataset or DataTree.

    Parameters
    ----------
    obj : Dataset, DataTree, or a list or mapping of them
        Several are collected, see `collect`.
    join : {"exact", "inner"}

    Raises
    ------
    SchemaError
        It does not satisfy the schema.
    StimulusMismatch
        Its models saw different stimuli.
    """
    if isinstance(obj, xr.Dataset):
        return check(obj)
    if isinstance(obj, xr.DataTree):
        if is_tree_of_families(obj) and all("model" in family.coords for family in families(obj)):
            return check(obj)
        return collect([obj], join)
    if isinstance(obj, Mapping | list | tuple):
        return collect(obj, join)
    hint = "rg.from_arrays({'layer': X}, stimulus=ids)"
    raise SchemaError(
        f"activations: expected a Dataset or DataTree (or a list or dict of them), got {type(obj).__name__}; "
        f"arrays come in through {hint}"
    )


def collect(items: Mapping[str, Any] | Iterable[Any], join: Join = "exact") -> Acts:
    """Several models as one object with one set of stimuli.

    Models with the same layers, widths and types are stacked along ``model``; different shapes become the nodes of a
    DataTree with ``stimulus`` and its columns at the root. Scalars on a model become columns ``(model,)``.

    Parameters
    ----------
    items : mapping or list of Dataset or DataTree
        The key of a mapping names a model; where the value holds several models these keep their names.
    join : {"exact", "inner"}
        See `align`. All are brought to the order of the first.

    Returns
    -------
    Dataset
        Where all have the same shape; variables that are not layers are left out of a stack.
    DataTree
        Otherwise.

    Raises
    ------
    StimulusMismatch
        Different stimuli, or equal ids with different content.
    SchemaError
        Two models of one name, or a column that differs between models.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> a = rg.from_arrays({"fc": np.eye(4)}, stimulus="abcd")
    >>> b = rg.from_arrays({"fc": np.eye(4)[::-1]}, stimulus="dcba")
    >>> both = rg.collect({"a": a, "b": b})
    >>> both["fc"].dims, bool((both["fc"].sel(model="a") == both["fc"].sel(model="b")).all())
    (('model', 'stimulus', 'fc_unit'), True)
    """
    named = _flatten(items)
    if not named:
        raise SchemaError("collect: expected at least one set of activations, got none; pass [first, second]")
    check_model_names(tuple(model for _, family in named for model in family_models(family)))
    aligned = align_all([family for _, family in named], join)
    named = [_Named(name, check_family(family)) for (name, _), family in zip(named, aligned, strict=True)]
    named = _with_shared_columns(named)
    groups: dict[Any, list[_Named]] = {}
    for one in named:
        groups.setdefault(_shape(one.family), []).append(one)
    stacked = [(_group_name(group), _stack([one.family for one in group])) for group in groups.values()]
    return stacked[0][1] if len(stacked) == 1 else _tree(stacked)


def _flatten(items: Mapping[str, Any] | Iterable[Any]) -> list[_Named]:
    pairs = items.items() if isinstance(items, Mapping) else [(None, item) for item in items]
    named: list[_Named] = []
    for key, item in pairs:
        if isinstance(item, xr.DataTree):
            named += [_from_node(key, node) for node in item.subtree if family_layers(node.to_dataset())]
        elif isinstance(item, xr.Dataset):
            named.append(_from_dataset(key, item))
        elif isinstance(item, Mapping | list | tuple):
            named += _flatten(item)
        else:
            raise SchemaError(
                f"collect: expected a Dataset or DataTree{f' under {key!r}' if key else ''}, got {type(item).__name__}; "
                f"arrays come in through rg.from_arrays"
            )
    return named


def _from_dataset(key: str | None, family: xr.Dataset) -> _Named:
    family = check_family(family)
    if key is not None and len(family_models(family)) == 1:
        family = family.assign_coords(model=[key] if "model" in family.dims else key)
    return _Named(key, family)


def _from_node(key: str | None, node: xr.DataTree) -> _Named:
    family = next(one for one in families(node) if family_layers(one))
    root = node.root
    lifted = {str(name): c.variable for name, c in root.coords.items() if c.dims[:1] == ("stimulus",)}
    family = family.assign_coords(
        {name: value for name, value in lifted.items() if name not in family.coords}
    )
    name = node.name or key
    return _from_dataset(None if "model" in family.coords else name, family)._replace(name=name)


def _stimulus_columns(family: xr.Dataset) -> dict[str, xr.Variable]:
    return {
        str(name): coord.variable
        for name, coord in family.coords.items()
        if "stimulus" in coord.dims and name != "stimulus"
    }


def _with_shared_columns(named: list[_Named]) -> list[_Named]:
    """Every family with the stimulus columns of all; equal ones are shared, different ones are an error."""
    shared: dict[str, tuple[xr.Variable, str]] = {}
    for _, family in named:
        model = family_models(family)[0]
        for name, values in _stimulus_columns(family).items():
            if name in shared:
                _check_equal(name, *shared[name], values, model, stimuli(family))
            else:
                shared[name] = (values, model)
    columns = {name: values for name, (values, _) in shared.items()}
    return [_Named(name, family.assign_coords(columns)) for name, family in named]


def _check_equal(name: str, a: xr.Variable, model_a: str, b: xr.Variable, model_b: str, ids: Any) -> None:
    if a.shape == b.shape:
        with np.errstate(invalid="ignore"):
            same = (a.values == b.values) | ((a.values != a.values) & (b.values != b.values))
        differ = np.flatnonzero(~same.reshape(len(ids), -1).all(axis=1))
        if not len(differ):
            return
        first = int(differ[0])
        got = (
            f"{a.values[first]!r} and {b.values[first]!r} for stimulus {str(ids[first])!r}"
            if a.ndim == 1
            else "others"
        )
        got += f" ({len(differ)} of {len(ids)} differ)"
    else:
        got = f"shapes {a.shape} and {b.shape}"
    raise SchemaError(
        f"column {name!r} of models {model_a!r} and {model_b!r}: expected the same values for the same stimuli, got {got}; "
        f"drop or rename it in one of them with acts.drop_vars({name!r})"
    )


def _further_coords(family: xr.Dataset) -> dict[str, xr.Variable]:
    """Coordinates that lie on neither stimulus, model nor layer: of steps, of units."""
    return {
        str(name): coord.variable
        for name, coord in family.coords.items()
        if coord.ndim and not {"stimulus", "model", "layer"} & set(map(str, coord.dims))
    }


def _shape(family: xr.Dataset) -> Any:
    """What must agree for models to be stacked."""
    layers = []
    for key in family_layers(family):
        array = family[key]
        sizes = tuple((dim, array.sizes[dim]) for dim in (*extra_dims(family, key), unit_dim(key)))
        attrs = [str(array.attrs.get(name)) for name in ("layer", "depth", "reducer", "source_dtype")]
        unit_shape = np.atleast_1d(array.attrs.get("unit_shape", [])).tolist()
        layers.append((key, sizes, *attrs, str(unit_shape)))
    further = tuple(
        (name, v.dims, str(v.values.tolist())) for name, v in sorted(_further_coords(family).items())
    )
    return tuple(layers), further


def _stack(group: list[xr.Dataset]) -> xr.Dataset:
    """Same-shaped aligned families as one, along `model`."""
    if len(group) == 1:
        return group[0]
    first = group[0]
    names = [name for family in group for name in family_models(family)]
    variables = {key: _stack_layer(group, key) for key in family_layers(first)}
    table = {name: first[name].variable for name in LAYER_TABLE if name in first.coords and first[name].ndim}
    columns = {**_stack_columns(group), **_stack_attrs(group)}
    coords: dict[str, Any] = {
        "stimulus": first["stimulus"].variable,
        "model": names,
        **table,
        **_stimulus_columns(first),
        **_further_coords(first),
        **{name: ("model", values) for name, values in columns.items()},
    }
    return xr.Dataset(variables, coords=coords, attrs=_shared_attrs([family.attrs for family in group]))


def _stack_layer(group: list[xr.Dataset], key: str) -> xr.Variable:
    dims = ("model", "stimulus", *extra_dims(group[0], key), unit_dim(key))
    parts = []
    for family in group:
        variable = family[key].variable
        if "model" not in variable.dims:
            variable = variable.expand_dims("model")
        parts.append(variable.transpose(*dims))
    attrs = _shared_attrs([part.attrs for part in parts])
    stacked = xr.Variable.concat([part._replace(attrs={}) for part in parts], dim="model")
    return xr.Variable(dims, stacked.data, attrs)


def _shared_attrs(every: list[dict[Any, Any]]) -> dict[Any, Any]:
    first, *others = every
    kept = {
        key: value for key, value in first.items() if all(_same(other.get(key), value) for other in others)
    }
    if "stimulus_digest" in first:  # provenance of the order that all were brought to
        kept["stimulus_digest"] = first["stimulus_digest"]
    return kept


def _same(a: Any, b: Any) -> bool:
    return str(np.asarray(a, dtype=object).tolist()) == str(np.asarray(b, dtype=object).tolist())


def _stack_columns(group: list[xr.Dataset]) -> dict[str, Any]:
    """Model columns of all; what a model lacks is NaN, or "" among texts."""
    skip = {"model", *LAYER_TABLE}
    names = dict.fromkeys(
        str(name)
        for family in group
        for name, coord in family.coords.items()
        if name not in skip and coord.dims in [(), ("model",)]
    )
    return {name: _stack_column(group, name) for name in names}


def _stack_column(group: list[xr.Dataset], name: str) -> Any:
    parts: list[Any] = []
    for family in group:
        n = len(family_models(family))
        there = name in family.coords and family[name].dims in [(), ("model",)]
        parts += np.broadcast_to(family[name].values, (n,)).tolist() if there else [None] * n
    return _filled(parts)


def _filled(values: list[Any]) -> Any:
    if any(isinstance(value, str) for value in values):
        return np.array(["" if value is None else str(value) for value in values])
    return np.array([np.nan if value is None else value for value in values])


def _stack_attrs(group: list[xr.Dataset]) -> dict[str, Any]:
    """Attrs of the Datasets that differ between models (provenance, alignment) as model columns, so none is lost."""
    shared = _shared_attrs([family.attrs for family in group])
    taken = {str(name) for family in group for name in family.variables}
    columns = {}
    for name in dict.fromkeys(key for family in group for key in family.attrs):
        values = [family.attrs.get(name) for family in group for _ in family_models(family)]
        scalar = all(value is None or isinstance(value, str | int | float | np.generic) for value in values)
        if name not in shared and name not in taken and scalar:
            columns[str(name)] = _filled(values)
    return columns


def _group_name(group: list[_Named]) -> str:
    names = {name for name, _ in group}
    if len(names) == 1 and None not in names:
        return str(next(iter(names)))
    models = [model for _, family in group for model in family_models(family)]
    prefix = os.path.commonprefix(models) if len(models) > 1 else models[0]
    return (prefix.rstrip("-_ .#:/0123456789") if len(models) > 1 else prefix) or "family"


def _tree(stacked: list[tuple[str, xr.Dataset]]) -> xr.DataTree:
    first = stacked[0][1]
    ids, columns = stimuli(first), _stimulus_columns(first)
    content = columns["content"].values if "content" in columns else None
    attrs = {"repgeo_schema": SCHEMA_VERSION, "stimulus_digest": stimulus_digest(ids, content)}
    root = xr.Dataset(coords={"stimulus": ids, **columns}, attrs=attrs)
    nodes = {"/": root}
    for name, family in stacked:
        nodes[_node_name(name, nodes, root)] = family.drop_vars(["stimulus", *columns])
    return xr.DataTree.from_dict(nodes)


def _node_name(name: str, nodes: Iterable[str], root: xr.Dataset) -> str:
    return layer_keys([name], {*nodes, *map(str, root.variables), *map(str, root.dims)})[name]
