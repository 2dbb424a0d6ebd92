"""Choosing models, layers and stimuli by name, list, pattern, slice or mask."""

from collections.abc import Callable
from typing import Any

import numpy as np
import xarray as xr

from ..errors import SchemaError
from .align import map_nodes, take_stimuli
from .collect import collect
from .names import Choice, choose, listing, unit_dim
from .read import Acts, extra_dims, families, family_layers, family_models, models, stimuli, true_names


def select(acts: Acts, model: Choice = None, layer: Choice = None, stimulus: Choice = None) -> Acts:
    """Choose models, layers and stimuli.

    Each choice is a name, a list of names, a pattern (``"block*"``), a slice (of names, both ends included,
    in depth order for layers; or of integer positions), a boolean mask (``acts.label == 3``), or None for
    all.

    Parameters
    ----------
    acts : Dataset or DataTree
    model, layer, stimulus : choice
        Models and stimuli come in the order asked for, layers always in depth order. Each model that is left
        must have the layers asked for: choose models and layers together where they differ.

    Returns
    -------
    Dataset or DataTree
        One model's name gives a Dataset with a scalar ``model``; everything else keeps its dimension. The
        object itself where everything is chosen.

    Raises
    ------
    UnknownName
        A name or pattern that matches nothing; near names are listed.
    SchemaError
        Nothing is left, or a mask has the wrong length.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> layers = {"stem": np.eye(4), "block1": np.eye(4), "block2": np.eye(4)}
    >>> acts = rg.from_arrays(layers, stimulus="abcd")
    >>> rg.select(acts, layer="block*").repgeo.layers
    ('block1', 'block2')
    """
    if not isinstance(acts, xr.Dataset | xr.DataTree):
        raise SchemaError(
            f"select: expected activations (a Dataset or DataTree), got {type(acts).__name__}; "
            f"select from the activations first, or collect several: rg.collect([...])"
        )
    if isinstance(acts, xr.DataTree) and acts.parent is not None:  # a node lacks the columns of its root
        acts = collect([acts])
    if model is not None:
        acts = _select_models(acts, model)
    if layer is not None:
        acts = _per_family(acts, lambda family: _select_layers(family, layer))
    if stimulus is not None:
        acts = _select_stimuli(acts, stimulus)
    return acts


def _per_family(acts: Acts, change: Callable[[xr.Dataset], xr.Dataset]) -> Acts:
    if isinstance(acts, xr.Dataset):
        return change(acts)
    changed = map_nodes(acts, lambda node: change(node) if family_layers(node) else node)
    same = [family_layers(family) for family in families(acts)]
    return acts if same == [family_layers(family) for family in families(changed)] else changed


def _select_models(acts: Acts, model: Choice) -> Acts:
    names = models(acts)
    wanted = [names[index] for index in choose("model", model, names)]
    if not wanted:
        raise SchemaError(f"model: expected at least one, got none from {model!r}; one of {listing(names)}")
    if isinstance(model, str) and model in names:
        family = next(family for family in families(acts) if model in family_models(family))
        return family.isel(model=family_models(family).index(model)) if "model" in family.dims else family
    if wanted == list(names):
        return acts
    return _take_models(acts, wanted) if isinstance(acts, xr.Dataset) else _tree_of_models(acts, wanted)


def _take_models(family: xr.Dataset, wanted: list[str]) -> xr.Dataset:
    own = family_models(family)
    return family.isel(model=[own.index(name) for name in wanted]) if "model" in family.dims else family


def _tree_of_models(tree: xr.DataTree, wanted: list[str]) -> xr.DataTree:
    """Families in the order of their first model asked for; those without any are left out."""
    kept: dict[str, xr.Dataset] = {}
    rank: dict[str, int] = {}
    for node in tree.subtree:
        own = node.to_dataset(inherit=False)
        if not family_layers(own):
            kept[node.path], rank[node.path] = own, -1
            continue
        names = [name for name in wanted if name in family_models(own)]
        if names:
            kept[node.path], rank[node.path] = _take_models(own, names), wanted.index(names[0])
    return xr.DataTree.from_dict(
        {path: kept[path] for path in sorted(kept, key=rank.__getitem__)}, name=tree.name
    )


def _select_layers(family: xr.Dataset, layer: Choice) -> xr.Dataset:
    keys, names = family_layers(family), family_models(family)
    where = f" of model {names[0]!r}" if len(names) == 1 else f" of models {listing(names, 3)}"
    chosen = choose("layer", layer, keys, true_names(family), where)
    if not chosen:
        raise SchemaError(
            f"layer{where}: expected at least one, got none from {layer!r}; one of {listing(keys)}"
        )
    if len(chosen) == len(keys):
        return family
    kept = [keys[index] for index in chosen]
    dropped = [key for key in keys if key not in kept]
    further = {key: set(extra_dims(family, key)) for key in keys}
    gone = {unit_dim(key) for key in dropped}
    gone |= set().union(*map(further.__getitem__, dropped)) - set().union(*map(further.__getitem__, kept))
    dropped += [str(name) for name, coord in family.coords.items() if gone & set(map(str, coord.dims))]
    smaller = family.drop_vars(dropped)
    if "layer" not in family.dims:
        return smaller
    return smaller.isel(layer=np.flatnonzero(np.isin(family["layer"].values.astype(str), kept)))


def _select_stimuli(acts: Acts, stimulus: Choice) -> Acts:
    ids = stimuli(acts)
    chosen = choose("stimulus", _mask_by_id(stimulus, ids.tolist()), ids.tolist())
    if not chosen:
        raise SchemaError(
            f"stimulus: expected at least one, got none from the choice; there are {listing(ids, 3)}"
        )
    if chosen == list(range(len(ids))):
        return acts
    taken: Acts = take_stimuli(acts, np.array(chosen))
    return taken


def _mask_by_id(stimulus: Choice, ids: list[str]) -> Any:
    """Read a labelled mask by its ids, not by position: it may come from activations in another order."""
    if not (isinstance(stimulus, xr.DataArray) and stimulus.dtype == bool and "stimulus" in stimulus.coords):
        return stimulus
    values = dict(zip(stimuli(stimulus).tolist(), stimulus.values.tolist(), strict=True))
    missing = [one for one in ids if one not in values]
    if missing:
        raise SchemaError(
            f"stimulus mask: expected a value for each of {len(ids)} stimuli, got none for "
            f"{listing(missing, 3)}; make the mask from the same stimuli"
        )
    return np.array([values[one] for one in ids], dtype=bool)
