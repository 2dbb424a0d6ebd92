"""Steps as rows: activations whose stimuli are the values of a further dimension, ready for paths."""

from typing import Any

import numpy as np
import numpy.typing as npt
import xarray as xr

from .collect import collect
from .identity import stimulus_digest
from .matrices import check_reading, model_layer, stack_rows
from .names import unit_dim
from .padding import FURTHER, shared_rows
from .read import Acts, coord_variables, extra_dims, families, family_layers, family_models


def stacked(acts: Acts, dim: str = "step") -> Acts:
    """Make rows of the values of a further dimension: activations without it, stacked as `each` does it.

    Parameters
    ----------
    acts : Dataset or DataTree
        Every layer must have the dimension: choose them before with ``rg.select(acts, layer=[...])``.
    dim : str

    Returns
    -------
    Dataset or DataTree
        Its stimuli are rows ``img_3|step=2`` with the columns ``<dim>`` and ``source_stimulus``; padding is
        left out. Columns of stimuli that are no plain values (images) are left out too.

    Raises
    ------
    SchemaError, UnknownName
        As `each`.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> acts = rg.from_arrays({"h": np.zeros((4, 3, 2))}, stimulus="abcd", extra=["step"])
    >>> rows = rg.schema.stacked(acts)
    >>> rows.h.dims, rows.sizes["stimulus"], str(rows.stimulus.values[4])
    (('stimulus', 'h_unit'), 12, 'b|step=1')
    """
    found = families(acts)
    check_reading(found, None, dim)
    valid = shared_rows(found, dim)
    made = [_stacked(family, dim, valid) for family in found]
    return made[0] if len(made) == 1 else collect(made)


def _stacked(family: xr.Dataset, dim: str, valid: npt.NDArray[np.bool_] | None) -> xr.Dataset:
    keys = family_layers(family)
    first = stack_rows(model_layer(family, family_models(family)[0], keys[0]), dim, valid)
    rows = {str(name): coord.variable for name, coord in first.coords.items() if coord.dims == ("stimulus",)}
    kept = {
        name: coord
        for name, coord in coord_variables(family).items()
        if not {"stimulus", dim} & set(map(str, coord.dims)) and name not in rows
    }
    content = rows["content"].values if "content" in rows else None
    attrs = {**family.attrs, "stimulus_digest": stimulus_digest(rows["stimulus"].values, content)}
    variables = {key: _layer(family, key, dim, valid) for key in keys}
    return xr.Dataset(variables, coords={**kept, **rows}, attrs=attrs)


def _layer(family: xr.Dataset, key: str, dim: str, valid: npt.NDArray[np.bool_] | None) -> xr.Variable:
    own = family.variables[key]
    lead = ["model"] if "model" in own.dims else []
    rest = [one for one in extra_dims(family, key) if one != dim]
    own = own.transpose(*lead, "stimulus", dim, *rest, unit_dim(key))
    at, shape = len(lead), own.shape
    data: Any = own.data.reshape(*shape[:at], shape[at] * shape[at + 1], *shape[at + 2 :])
    if valid is not None and not valid.all():
        data = data[(slice(None),) * at + (np.flatnonzero(valid),)]
    attrs = {name: value for name, value in own.attrs.items() if name != FURTHER}
    return xr.Variable((*lead, "stimulus", *rest, unit_dim(key)), data, attrs)
