"""Sequences of different lengths in one array: which values are padding, and how readers leave it out.

Padding is told by the coordinate ``mask(stimulus, step)``, True where a step is real. What stands in a padded
place (0, by capture) is no activation, so no reader returns it.
"""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import xarray as xr

from ..errors import SchemaError
from .names import listing
from .read import Acts, extra_dims, families, family_layers, stimuli

FURTHER = "further"  # attr of a layer: the dimensions it was made with besides stimulus and units
Mask = npt.NDArray[np.bool_]


def padding(family: xr.Dataset) -> xr.Variable | None:
    """Read ``mask`` of a family: (stimulus, step), or (stimulus,) once one step was chosen; None without."""
    mask = family.variables.get("mask") if "mask" in family.coords else None
    if mask is None or "stimulus" not in mask.dims or mask.ndim > 2:
        return None
    if mask.ndim == 2:
        dim = next(dim for dim in mask.dims if dim != "stimulus")
        if not any(dim in extra_dims(family, key) for key in family_layers(family)):
            return None
    values = np.asarray(mask.values).astype(bool)  # some files keep numbers
    return xr.Variable(mask.dims, values).transpose("stimulus", ...)


def refuse_padding(family: xr.Dataset, key: str, model: str) -> None:
    """Raise when one value of a further dimension was chosen that is padding of some stimuli.

    Raises
    ------
    SchemaError
        Naming these stimuli, and what to do.
    """
    made_with = str(family.variables[key].attrs.get(FURTHER, ""))
    mask = padding(family) if made_with else None
    if mask is None or mask.ndim != 1 or mask.values.all():
        return
    dim = made_with.split()[0]
    ids = stimuli(family)[~mask.values]
    chosen = f" {dim} {family.variables[dim].values}" if dim in family.coords else ""
    raise SchemaError(
        f"layer {key!r} of model {model!r}: expected a {dim} that every stimulus has, got{chosen}, which is "
        f"padding of {len(ids)} of {len(mask)} stimuli ({listing(ids, 3)}); leave these out with "
        f"rg.select(acts, stimulus=acts.mask), or take the last {dim} of each stimulus before choosing: "
        f"rg.schema.last(acts, {dim!r})"
    )


def shared_stimuli(found: Sequence[xr.Dataset], over: str | None, least: int) -> npt.NDArray[np.int_] | None:
    """Positions of the stimuli that have every value of a dimension in every family; None for all.

    Raises
    ------
    SchemaError
        Fewer than `least` are left; the message tells how many values enough stimuli have.
    """
    masks = _masks(found, over)
    if not masks:
        return None
    valid = np.logical_and.reduce(masks)
    kept = np.flatnonzero(valid.all(axis=1))
    if len(kept) < least:
        enough = valid.cumprod(axis=1).sum(axis=0) >= least
        count = int(enough.sum())
        remedy = (
            f"the first {count} are real for at least {least}: acts.isel({over}=slice({count}))"
            if count
            else f"read single rows with each(acts, stack={over!r})"
        )
        raise SchemaError(
            f"each: expected at least {least} stimuli with every value of {over!r}, as rows must correspond, "
            f"got {len(kept)} of {len(valid)} (the rest is padding in part); {remedy}"
        )
    return None if len(kept) == len(valid) else kept


def shared_rows(found: Sequence[xr.Dataset], stack: str | None) -> Mask | None:
    """Return (stimulus, value) of what is real in every family; None where nothing is padded."""
    masks = _masks(found, stack)
    return np.logical_and.reduce(masks) if masks else None


def _masks(found: Sequence[xr.Dataset], dim: str | None) -> list[Mask]:
    masks = [mask for family in found if dim is not None and (mask := padding(family)) is not None]
    return [mask.values for mask in masks if mask.dims == ("stimulus", dim)]


def last(acts: Acts, dim: str = "step") -> Acts:
    """Take the last value of a dimension that each stimulus has: of sequences, their last step.

    Parameters
    ----------
    acts : Dataset or DataTree
    dim : str
        Without a mask the same as ``acts.isel({dim: -1})``.

    Returns
    -------
    Dataset or DataTree
        Without the dimension; layers that never had it are as they were.

    Raises
    ------
    SchemaError
        No layer has it.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> h = np.arange(24.0).reshape(4, 3, 2)
    >>> mask = np.arange(3) < np.array([3, 1, 2, 3])[:, None]
    >>> acts = rg.from_arrays({"h": h}, stimulus="abcd", extra=["step"], mask=mask)
    >>> rg.schema.last(acts).h.values[:, 0].tolist()
    [4.0, 6.0, 14.0, 22.0]
    """
    if not any(dim in extra_dims(family, key) for family in families(acts) for key in family_layers(family)):
        raise SchemaError(f"last: expected layers with the dimension {dim!r}, got none; see acts.sizes")
    if isinstance(acts, xr.DataTree):
        nodes = {node.path: _last(node.to_dataset(inherit=False), dim) for node in acts.subtree}
        return xr.DataTree.from_dict(nodes, name=acts.name)
    return _last(acts, dim)


def _last(family: xr.Dataset, dim: str) -> xr.Dataset:
    if dim not in family.dims:
        return family
    mask = padding(family)
    if mask is None or mask.dims != ("stimulus", dim):
        return family.isel({dim: -1})
    steps = mask.shape[1]
    at = xr.DataArray(steps - 1 - np.argmax(mask.values[:, ::-1], axis=1), dims="stimulus")
    taken = family.isel({dim: at})
    # each stimulus has another: the values are a column now, and nothing is padding any more
    return taken.drop_vars("mask").rename({dim: f"last_{dim}"} if dim in taken.coords else {})
