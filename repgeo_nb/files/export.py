"""From labelled data to what other packages take: plain arrays, pandas tables (netCDF: `save`)."""

from typing import Any

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from ..errors import SchemaError
from ..schema import Acts, as_acts, layers
from ..schema.read import family_models, family_of, layer_info, layer_key


def to_arrays(acts: Acts, model: str | None = None) -> dict[str, NDArray[Any]]:
    """Layers of one model as plain arrays, by true name, in depth order.

    Parameters
    ----------
    acts
        Activations.
    model
        Which; needed where there are several.

    Returns
    -------
    dict
        (stimulus, unit), with further dimensions between. The rows are ``rg.schema.stimuli(acts)``: keep
        these ids with the arrays, as `repgeo_nb.from_arrays` asks for them.

    Raises
    ------
    UnknownName
        No such model.
    SchemaError
        Several models, and none named.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> acts = rg.from_arrays({"enc/0": np.eye(4), "fc": np.ones((4, 2))}, stimulus="abcd")
    >>> {name: x.shape for name, x in rg.files.to_arrays(acts).items()}
    {'enc/0': (4, 4), 'fc': (4, 2)}
    """
    acts = as_acts(acts)
    family, name = family_of(acts, model)
    place = family_models(family).index(name)
    found = {}
    for layer in layers(acts, name):
        variable = family.variables[layer_key(family, layer)]
        own = variable.isel(model=place) if "model" in variable.dims else variable
        found[str(layer_info(acts, name, layer)["layer"])] = np.asarray(own.values)
    return found


def to_pandas(result: Any, wide: bool = False) -> Any:
    """Make a pandas table of a result.

    Parameters
    ----------
    result : DataArray, Dataset, Path or Paths
        Of `repgeo_nb.distances`, `repgeo_nb.compare`, a path's quantity; of paths, their quantities by layer.
    wide
        Of a DataArray of two dimensions: rows and columns in place of one line per number.

    Returns
    -------
    DataFrame
        Long: a column for each coordinate and number.

    Raises
    ------
    SchemaError
        Something else, or `wide` for what has not two dimensions.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> found = rg.distances(rg.datasets.digits_paths(), model="resnet8_w8_s0", layers="block*")
    >>> list(rg.files.to_pandas(found).columns)
    ['model', 'layer', 'depth', 'model_', 'layer_', 'depth_', 'distance']
    """
    if hasattr(result, "summary") and hasattr(result, "table"):
        result = result.summary()
        result = result[[name for name in result.data_vars if "layer" in result[name].coords]]
    if not isinstance(result, xr.DataArray | xr.Dataset):
        raise SchemaError(
            f"to_pandas: expected a result (DataArray, Dataset or paths), got {type(result).__name__}; "
            "activations become plain arrays with rg.files.to_arrays"
        )
    if wide:
        return _wide(result)
    named = result.rename(result.name or "value") if isinstance(result, xr.DataArray) else result
    described = {dim for coord in result.coords.values() for dim in coord.dims}  # by model and layer, say
    dims = [str(dim) for dim in result.dims if dim not in result.coords and dim in described]
    table = named.to_dataframe().reset_index()
    numbers = [str(named.name)] if isinstance(named, xr.DataArray) else list(map(str, named.data_vars))
    rest = [name for name in table.columns if name not in numbers and name not in dims]
    return table[rest + numbers]


def _wide(result: xr.DataArray | xr.Dataset) -> Any:
    if not isinstance(result, xr.DataArray) or result.ndim != 2:
        dims = ", ".join(map(str, result.dims))
        raise SchemaError(
            f"to_pandas(wide=True): expected a DataArray of two dimensions, got {type(result).__name__} of "
            f"({dims}); choose one with .sel(), or take the long table"
        )
    indexes: dict[Any, list[str]] = {}
    for dim in result.dims:  # points are named by model and layer
        along = [str(name) for name, one in result.coords.items() if one.dims == (dim,)]
        names = [name for name in along if not name.startswith("depth")]
        if dim not in result.coords and names:
            indexes[dim] = names
    return result.set_index(indexes).to_pandas()
