"""`open`: labelled data from a file, their layers read when asked for."""

from os import PathLike
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr

from ..errors import StorageError
from .layout import CONTROL, Run
from .need import need
from .stored import StoredLayer, lazily


def open(path: str | PathLike[str]) -> xr.Dataset:  # noqa: A001 (what it does, as `xarray.open_dataset`)
    """Open a store of activations; rows of a layer are read when they are asked for.

    Parameters
    ----------
    path
        What `repgeo_nb.capture(..., to=path)` wrote.

    Returns
    -------
    Dataset
        As `repgeo_nb.capture` returns it.

    Raises
    ------
    StorageError
        Nothing there, a capture that is not finished, or damage; later, when rows are read, for a chunk that
        is missing or has been changed, naming model, layer and rows.
    """
    path = Path(path)
    if not path.exists():
        raise StorageError(f"{path}: expected a store, got nothing there; check the path")
    zarr = need("zarr", f"rg.open({str(path)!r})")
    try:
        root = zarr.open_group(str(path), mode="r", zarr_format=3)
        control = root[CONTROL]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise StorageError(
            f"{path}: expected a store of rg.capture, got something else ({error}); see rg.files for others"
        ) from error
    run = Run.from_json(control.attrs.get("run"), str(path))
    if not control.attrs.get("finished", False):
        done = int(control["done"][:].sum()) if "done" in control else 0
        whole = f" of {control['done'].shape[0]}" if run.n_stimuli else ""
        raise StorageError(
            f"{path}: expected a finished capture, got {done}{whole} batches of {run.batch_size} stimuli; "
            "call rg.capture again with the same arguments: it goes on from there"
        )
    coords = xr.open_zarr(str(path), chunks=None, consolidated=True, drop_variables=list(_layers(root)))
    return _family(path, root, control, coords, run)


def _layers(root: Any) -> dict[str, Any]:
    """Arrays of the layers, by name."""
    return {name: array for name, array in root.arrays() if "layer" in array.attrs and "depth" in array.attrs}


def _family(path: Path, root: Any, control: Any, coords: xr.Dataset, run: Run) -> xr.Dataset:
    means = dict(control["mean"].arrays()) if "mean" in control else {}
    variables = {}
    for name, array in _layers(root).items():
        mean = np.asarray(means[name][...]) if name in means else None
        called = f"{path}: layer {name!r} of model {run.name!r}"
        attrs = dict(array.attrs)
        variables[name] = lazily(
            StoredLayer(array, path / name, called, mean), tuple(array.metadata.dimension_names), attrs
        )
    order = sorted(variables, key=lambda name: int(variables[name].attrs["depth"]))
    plain = {name: _plain(coord) for name, coord in coords.coords.items()}
    return xr.Dataset({name: variables[name] for name in order}, plain, coords.attrs)


def _plain(coord: xr.DataArray) -> xr.Variable:
    """Column in memory, texts in the type that they have everywhere else."""
    values = coord.values
    is_text = values.dtype.kind not in "biufc"
    return xr.Variable(coord.dims, np.array(values.tolist(), dtype=str) if is_text else values, coord.attrs)
