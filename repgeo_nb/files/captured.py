"""Stores of `repgeo_nb.capture(..., to=path)`, opened lazily."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr

from ..errors import StorageError
from .layout import CONTROL, Run
from .need import need
from .stored import Chunks, StoredLayer, lazily, stored_mean
from .trust import check_zarr, reading


def is_capture(path: Path) -> bool:
    """Whether a capture wrote here."""
    return (path / CONTROL).is_dir()


def open_capture(path: Path) -> xr.Dataset:
    """Open a finished capture, see `repgeo_nb.open`.

    Raises
    ------
    StorageError
    """
    zarr = need("zarr", f"rg.open({str(path)!r})")
    check_zarr(path)
    with reading(str(path), "a store of rg.capture", "capture it again, or restore the file"):
        root = zarr.open_group(str(path), mode="r", zarr_format=3)
        control = root[CONTROL]
        run = Run.from_json(control.attrs.get("run"), str(path))
        if not control.attrs.get("finished", False):
            done = int(control["done"][:].sum()) if "done" in control else 0
            whole = f" of {control['done'].shape[0]}" if run.n_stimuli else ""
            raise StorageError(
                f"{path}: expected a finished capture, got {done}{whole} batches of {run.batch_size} "
                "stimuli; call rg.capture again with the same arguments: it goes on from there"
            )
        coords = xr.open_zarr(str(path), chunks=None, consolidated=True, drop_variables=list(_layers(root)))
        return _family(path, root, control, coords, run)


def _layers(root: Any) -> dict[str, Any]:
    """Arrays of the layers, by name."""
    return {name: array for name, array in root.arrays() if "layer" in array.attrs and "depth" in array.attrs}


def _family(path: Path, root: Any, control: Any, coords: xr.Dataset, run: Run) -> xr.Dataset:
    variables = {}
    for name, array in _layers(root).items():
        mean, real = None, None
        if run.dtype == "float16":
            mean = stored_mean(control, path, name)
            real = coords["mask"].values if array.ndim == 3 and "mask" in coords.coords else None
        called = f"{path}: layer {name!r} of model {run.name!r}"
        attrs = dict(array.attrs)
        layer = StoredLayer(array, path / name, called, mean, real)
        variables[name] = lazily(layer, tuple(array.metadata.dimension_names), attrs, array.chunks)
    order = sorted(variables, key=lambda name: int(variables[name].attrs["depth"]))
    for name in map(str, coords.coords):
        array = root[name]
        chunks = Chunks(array.shape, array.chunks, _presence(path / name))
        chunks.check((slice(None),) * array.ndim, f"{path}: column {name!r}")
    plain = {name: _plain(coord) for name, coord in coords.coords.items()}
    return xr.Dataset({name: variables[name] for name in order}, plain, coords.attrs)


def _presence(place: Path) -> Callable[[str], bool]:
    return lambda key: (place / key).exists()


def _plain(coord: xr.DataArray) -> xr.Variable:
    """Column in memory, texts in the type that they have everywhere else."""
    values = coord.values
    is_text = values.dtype.kind not in "biufc"
    return xr.Variable(coord.dims, np.array(values.tolist(), dtype=str) if is_text else values, coord.attrs)
