"""Several models as one object: same-shaped ones stacked along `model`, different shapes in a DataTree."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

import numpy as np
import xarray as xr

from ..errors import SchemaError
from .align import Join, align_all
from .check import SCHEMA_VERSION, check, check_family, check_has_families, check_model_names
from .identity import Strings, stimulus_digest
from .names import layer_keys
from .read import Acts, families, family_models, make_room, named_families, stimuli
from .stack import family_shape, stack, stack_name, stimulus_columns

LABEL = "model_label"  # the column that figures show in place of a model's name


class Named(NamedTuple):
    """A family and the name its user or its tree gave it."""

    name: str | None
    family: xr.Dataset


def as_acts(obj: Any, join: Join = "exact") -> Acts:
    """Bring anything that holds activations into one checked Dataset or DataTree.

    Parameters
    ----------
    obj : Dataset, DataTree, or a list or mapping of them
        Several are collected, see `collect`.
    join : {"exact", "inner"}
        See `align`.

    Raises
    ------
    SchemaError
        It does not satisfy the schema.
    StimulusMismatch
        Its models saw different stimuli.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> acts = rg.from_arrays({"fc": np.eye(4)}, stimulus="abcd")
    >>> rg.schema.as_acts({"a": acts, "b": acts}).sizes["model"]
    2
    """
    if isinstance(obj, xr.Dataset):
        return check(obj)
    if isinstance(obj, xr.DataTree):
        return check(obj) if _in_order(obj) else collect([obj], join)
    if isinstance(obj, Mapping | list | tuple):
        return collect(obj, join)
    remedy = "arrays come in through rg.from_arrays({'layer': X}, stimulus=ids)"
    if hasattr(obj, "update") and hasattr(obj, "result"):
        remedy = "an accumulator gives its distances itself: .result('angular_cka')"
    raise SchemaError(
        f"activations: expected a Dataset or DataTree, or a list or dict of them, got {type(obj).__name__}; "
        f"{remedy}"
    )


def _in_order(tree: xr.DataTree) -> bool:
    """Whether `stimulus` is at this tree's own root as text: then xarray itself keeps the nodes aligned.

    A layer called like a column of its root is not in order: the column would hide it.
    """
    own = tree.parent is None and "stimulus" in tree.dims and "stimulus" in tree.coords
    if not own or tree["stimulus"].dtype.kind != "U":
        return False
    clash = any(set(node.data_vars) & set(tree.coords) for node in tree.subtree)
    return not clash and all("model" in one.coords for one in families(tree))


def collect(items: Mapping[str, Any] | Iterable[Any], join: Join = "exact") -> Acts:
    """Bring several models into one object with one set of stimuli.

    Models with the same layers, widths and types are stacked along ``model``; different shapes become the
    nodes of a DataTree with ``stimulus`` and its columns at the root. Scalars on a model, and attrs that
    differ, become columns on ``model``; what a model lacks is NaN, or "" among texts.

    Parameters
    ----------
    items : mapping or list of Dataset or DataTree
        The key of a mapping names a model; where the value holds several models, these keep their names.
        A new name replaces the column ``model_label`` too, which figures would show in its place.
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
    named = [Named(name, check_family(family)) for (name, _), family in zip(named, aligned, strict=True)]
    named = _with_shared_columns(named)
    groups: dict[Any, list[Named]] = {}
    for one in named:
        groups.setdefault(family_shape(one.family), []).append(one)
    stacked = [
        Named(
            stack_name([one.name for one in group], [one.family for one in group]),
            stack([f for _, f in group]),
        )
        for group in groups.values()
    ]
    return stacked[0].family if len(stacked) == 1 else _tree(stacked)


def _flatten(items: Mapping[str, Any] | Iterable[Any]) -> list[Named]:
    if isinstance(items, xr.Dataset | xr.DataTree):  # both are mappings themselves
        items = [items]
    pairs = items.items() if isinstance(items, Mapping) else [(None, item) for item in items]
    named: list[Named] = []
    for key, item in pairs:
        if isinstance(item, xr.DataTree):
            named += _from_tree(key, item)
        elif isinstance(item, xr.Dataset):
            named.append(_from_dataset(key, item))
        else:
            under = "" if key is None else f" under {key!r}"
            raise SchemaError(
                f"collect: expected a Dataset or DataTree{under}, got {type(item).__name__}; "
                f"arrays come in through rg.from_arrays({{'layer': X}}, stimulus=ids)"
            )
    return named


def _from_dataset(key: str | None, family: xr.Dataset, renamed: bool = True) -> Named:
    """One family under its name; `renamed`: by its user, so that what the model was called before goes."""
    family = check_family(family)
    if key is not None and len(family_models(family)) == 1:
        if renamed and LABEL in family.coords and family_models(family) != (str(key),):
            family = family.drop_vars(LABEL)
        family = family.assign_coords(model=[str(key)] if "model" in family.dims else str(key))
    return Named(key, family)


def _from_tree(key: str | None, tree: xr.DataTree) -> list[Named]:
    check_has_families(tree)
    found = named_families(tree)
    if len(found) == 1:
        name, family = found[0]
        own = None if "model" in family.coords else name
        return [_from_dataset(own if key is None else key, family, renamed=key is not None)]
    # a node's name stands in for a model's only where the model has none
    return [
        _from_dataset(None if "model" in family.coords else name, family, renamed=False)._replace(name=name)
        for name, family in found
    ]


def _with_shared_columns(named: list[Named]) -> list[Named]:
    """Give every family the stimulus columns of all; a column that differs is an error."""
    shared: dict[str, tuple[xr.Variable, str]] = {}
    for _, family in named:
        model = family_models(family)[0]
        for name, values in stimulus_columns(family).items():
            if name in shared:
                _check_equal(name, *shared[name], values, model, stimuli(family))
            else:
                shared[name] = (values, model)
    columns = {name: values for name, (values, _) in shared.items()}
    return [Named(name, make_room(family, columns).assign_coords(columns)) for name, family in named]


def _check_equal(name: str, a: xr.Variable, model_a: str, b: xr.Variable, model_b: str, ids: Strings) -> None:
    if a.shape != b.shape:
        got = f"shapes {a.shape} and {b.shape}"
    else:
        same = (a.values == b.values) | ((a.values != a.values) & (b.values != b.values))  # NaN equals NaN
        differ = np.flatnonzero(~same.reshape(len(ids), -1).all(axis=1))
        if not len(differ):
            return
        at = int(differ[0])
        values = f"{a.values[at]} and {b.values[at]}" if a.ndim == 1 else "different ones"
        got = f"{values} for stimulus {str(ids[at])!r} ({len(differ)} of {len(ids)} differ)"
    raise SchemaError(
        f"column {name!r} of models {model_a!r} and {model_b!r}: expected the same values for the same "
        f"stimuli, got {got}; drop or rename it in one of them: acts.drop_vars({name!r})"
    )


def _tree(stacked: list[Named]) -> xr.DataTree:
    first = stacked[0].family
    ids, columns = stimuli(first), stimulus_columns(first)
    content = columns["content"].values if "content" in columns else None
    attrs = {"repgeo_schema": SCHEMA_VERSION, "stimulus_digest": stimulus_digest(ids, content)}
    root = xr.Dataset(coords={"stimulus": ids, **columns}, attrs=attrs)
    nodes = {"/": root}
    for name, family in stacked:
        taken = {*nodes, *map(str, root.variables), *map(str, root.dims)}
        nodes[layer_keys([str(name)], taken)[str(name)]] = family.drop_vars(["stimulus", *columns])
    return xr.DataTree.from_dict(nodes)
