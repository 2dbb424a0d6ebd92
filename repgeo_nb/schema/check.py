"""What a Dataset or DataTree must satisfy to count as activations; every complaint names the remedy."""

from collections import Counter
from typing import Any

import numpy as np
import xarray as xr

from ..errors import SchemaError
from .identity import check_ids, check_unique
from .names import listing, unit_dim
from .read import Acts, families, family_layers, family_models, stimuli

MIN_STIMULI = 4  # the U-centred Gram matrix divides by m (m - 3)
SCHEMA_VERSION = 1


def check(acts: Acts) -> Acts:
    """Return activations that satisfy the schema (ids made text, a lone model named), or raise.

    Raises
    ------
    SchemaError
        Wrong dimensions or element types, missing or repeated ids, fewer than 4 stimuli, no depth.
    """
    if isinstance(acts, xr.Dataset):
        return check_family(acts)
    check_has_families(acts)
    found = [check_family(family) for family in families(acts)]
    check_model_names(tuple(name for family in found for name in family_models(family)))
    return acts


def check_has_families(tree: xr.DataTree) -> None:
    """Raise when no node of a tree holds layers."""
    if not families(tree):
        raise SchemaError(
            f"activations: expected a DataTree with a family in each node, got the nodes "
            f"{listing(tree.groups)} without layers; make one with rg.collect({{'a': first, 'b': second}})"
        )


def check_family(family: xr.Dataset) -> xr.Dataset:
    """Check one family, see `check`."""
    _check_dims(family)
    family = _with_text_ids(family)
    if "model" not in family.coords:
        names = family_models(family)
        family = family.assign_coords(model=list(names) if "model" in family.dims else names[0])
    check_count(family.sizes["stimulus"])
    check_model_names(family_models(family))
    for key in family_layers(family):
        check_numeric(family[key].dtype, f"layer {key!r} of model {family_models(family)[0]!r}")
    return family


def _check_dims(family: xr.Dataset) -> None:
    for name, array in family.data_vars.items():
        is_layer = unit_dim(str(name)) in array.dims
        looks_like_one = array.ndim >= 2 and "stimulus" in array.dims
        if (is_layer and "stimulus" not in array.dims) or (looks_like_one and not is_layer):
            raise SchemaError(_dims_message(str(name), array))
    if not family_layers(family):
        for name, array in family.data_vars.items():
            raise SchemaError(_dims_message(str(name), array))
        raise SchemaError(
            "activations: expected at least one layer, got a Dataset without variables; "
            "make one with rg.from_arrays({'conv1': X}, stimulus=ids)"
        )


def _dims_message(name: str, array: xr.DataArray) -> str:
    return (
        f"variable {name!r}: expected the dimensions ('stimulus', {unit_dim(name)!r}), with 'model' before "
        f"them where there are several, got {tuple(map(str, array.dims))}; rename them with acts.rename, or "
        f"build the data with rg.from_arrays({{{name!r}: X}}, stimulus=ids)"
    )


def _with_text_ids(family: xr.Dataset) -> xr.Dataset:
    if "stimulus" not in family.coords:
        stimuli(family)  # raises
    values = family["stimulus"].values
    if values.dtype.kind == "U":
        check_unique(values)
        return family
    return family.assign_coords(stimulus=check_ids(values))


def check_count(m: int) -> None:
    """Raise below 4 stimuli."""
    if m < MIN_STIMULI:
        raise SchemaError(
            f"stimuli: expected at least {MIN_STIMULI}, as the unbiased estimator divides by m (m - 3), "
            f"got {m}; use more stimuli, hundreds where you can"
        )


def check_numeric(dtype: np.dtype[Any], what: str) -> None:
    """Raise when activations are not real numbers."""
    if dtype.kind in "fiub":
        return
    remedies = {
        "O": "rows of unequal length or mixed types give this: pass one rectangular array per layer",
        "c": "pass real and imaginary parts as units: np.concatenate([x.real, x.imag], axis=1)",
    }
    remedy = remedies.get(dtype.kind, "pass an array of float32")
    raise SchemaError(f"{what}: expected real numbers, got dtype {dtype}; {remedy}")


def check_model_names(names: tuple[str, ...]) -> None:
    """Raise when a model name occurs twice."""
    repeated = [name for name, count in Counter(names).items() if count > 1]
    if repeated:
        raise SchemaError(
            f"models: expected each name once, got {listing(repeated)} more than once; give names with "
            f"rg.capture(..., name=...), or rg.collect({{'a': first, 'b': second}})"
        )
