"""Choosing models, layers and stimuli by name, list, pattern, slice or mask."""

from typing import Any

import numpy as np
import xarray as xr

from ..errors import SchemaError
from .align import take_stimuli
from .names import Choice, choose, listing, unit_dim
from .read import Acts, families, family_layers, family_models, models, stimuli, true_names


def select(acts: Acts, model: Choice = None, layer: Choice = None, stimulus: Choice = None) -> Acts:
    """Activations of some models, layers and stimuli.

    Each choice is a name, a list of names, a pattern (``"block*"``), a slice (of names, both ends included, in depth
    order for layers; or of integer positions), a boolean mask (``acts.label == 3``), or None for all.

    Parameters
    ----------
    acts : Dataset or DataTree
    model, layer, stimulus : choice
        Models and stimuli come in the order asked for; layers always in depth order. One model's name gives a Dataset
        with a scalar ``model``; everything else keeps its dimension.

    Returns
    -------
    Dataset or DataTree
        The object itself where everything is chosen.

    Raises
    ------
    UnknownName
        A name or pattern that matches nothing; near names are listed.
    SchemaError
        Nothing is left, or a mask has the wrong length.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> acts = rg.from_arrays({"stem": np.eye(4), "block1": np.eye(4), "block2": np.eye(4)}, stimulus="abcd")
    >>> rg.select(acts, layer="block*").repgeo.layers
    ('block1', 'block2')
    """
    acts = _select_models(acts, model)
    if layer is not None:
        acts = _per_family(acts, lambda family: _select_layers(family, layer))
    if stimulus is not None:
        acts = _select_stimuli(acts, stimulus)
    return acts


def _per_family(acts: Acts, change: Any) -> Acts:
    if isinstance(acts, xr.Dataset):
        changed: xr.Dataset = change(acts)
        return changed
    nodes = {}
    for node in acts.subtree:
        own = node.to_dataset(inherit=False)
        nodes[node.path] = change(own) if family_layers(own) else own
    if all(nodes[node.path] is node for node in acts.subtree):
        return acts
    return xr.DataTree.from_dict(nodes, name=acts.name)


def _select_models(acts: Acts, model: Choice) -> Acts:
    if model is None:
        return acts
    names = models(acts)
    chosen = choose("model", model, names)
    if not chosen:
        raise SchemaError(f"model: expected at least one, got none from {model!r}; one of {listing(names)}")
    wanted = [names[index] for index in chosen]
    if isinstance(model, str) and model in names:
        family = next(family for family in families(acts) if model in family_models(family))
        return family.isel(model=family_models(family).index(model)) if "model" in family.dims else family
    if wanted == list(names):
        return acts
    if isinstance(acts, xr.Dataset):
        return acts.isel(model=[names.index(name) for name in wanted]) if "model" in acts.dims else acts
    return _tree_of_models(acts, wanted)


def _tree_of_models(tree: xr.DataTree, wanted: list[str]) -> xr.DataTree:
    kept: dict[str, xr.Dataset] = {"/": tree.to_dataset(inherit=False)}
    ranks: dict[str, int] = {"/": -1}
    for node in tree.subtree:
        own = node.to_dataset(inherit=False)
        if not family_layers(own):
            continue
        names = [name for name in wanted if name in family_models(own)]
        if names:
            at = [family_models(own).index(name) for name in names]
            kept[node.path] = own.isel(model=at) if "model" in own.dims else own
            ranks[node.path] = wanted.index(names[0])
    ordered = sorted(kept, key=lambda path: ranks[path])
    return xr.DataTree.from_dict({path: kept[path] for path in ordered}, name=tree.name)


def _select_layers(family: xr.Dataset, layer: Choice) -> xr.Dataset:
    keys = family_layers(family)
    names = family_models(family)
    where = f" of model {names[0]!r}" if len(names) == 1 else f" of models {listing(names, 3)}"
    chosen = sorted(choose("layer", layer, keys, true_names(family), where))
    if not chosen:
        raise SchemaError(
            f"layer{where}: expected at least one, got none from {layer!r}; one of {listing(keys)}"
        )
    if len(chosen) == len(keys):
        return family
    kept = {keys[index] for index in chosen}
    gone = {unit_dim(key) for key in keys if key not in kept}
    dropped = [key for key in keys if key not in kept]
    dropped += [str(name) for name, coord in family.coords.items() if gone & set(map(str, coord.dims))]
    smaller = family.drop_vars(dropped)
    if "layer" not in family.dims:
        return smaller
    return smaller.isel(layer=np.flatnonzero(np.isin(family["layer"].values.astype(str), list(kept))))


def _select_stimuli(acts: Acts, stimulus: Choice) -> Acts:
    ids = stimuli(acts)
    chosen = choose("stimulus", _mask_by_id(stimulus, ids), ids.tolist())
    if not chosen:
        raise SchemaError(
            f"stimulus: expected at least one, got none from the choice; there are {listing(ids, 3)}"
        )
    if chosen == list(range(len(ids))):
        return acts
    taken: Acts = take_stimuli(acts, np.array(chosen))
    return taken


def _mask_by_id(stimulus: Choice, ids: Any) -> Choice:
    """A labelled mask is read by its ids, not by position: it may come from activations in another order."""
    if not (isinstance(stimulus, xr.DataArray) and stimulus.dtype == bool and "stimulus" in stimulus.coords):
        return stimulus
    values = dict(
        zip(stimulus["stimulus"].values.astype(str).tolist(), stimulus.values.tolist(), strict=True)
    )
    missing = [one for one in ids.tolist() if one not in values]
    if missing:
        raise SchemaError(
            f"stimulus mask: expected a value for each of {len(ids)} stimuli, got none for {listing(missing, 3)}; "
            f"make the mask from the same stimuli"
        )
    return np.array([values[one] for one in ids.tolist()], dtype=bool)
