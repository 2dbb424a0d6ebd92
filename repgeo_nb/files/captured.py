"""Stores of `repgeo_nb.capture(..., to=path)`, opened lazily."""

import json
from pathlib import Path
from typing import Any

import xarray as xr

from ..errors import StorageError
from .layout import CONTROL, Run, is_finished
from .need import need
from .plain import full_attrs, full_variable, unquoted
from .stored import Chunks, Origin, Presence, StoredLayer, lazily, stored_scale
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
    with reading(f"{path}", "a store of rg.capture", "capture it again, or restore the file"):
        root = zarr.open_group(str(path), mode="r", zarr_format=3)
        control = zarr.open_group(str(path / CONTROL), mode="r", zarr_format=3)  # as it is now
        run = Run.from_json(control.attrs.get("run"), f"{path}")
        if not is_finished(path, control):
            done = int(control["done"][:].sum()) if "done" in control else 0
            whole = f" of {-(-run.n_stimuli // run.batch_size)}" if run.n_stimuli else ""
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
    named = ((str(name), one.variable) for name, one in coords.coords.items())
    columns = {unquoted(name): _column(path, root, name, variable) for name, variable in named}
    variables, origin = {}, Origin(path, _record(path), _made)
    for name, array in _layers(root).items():
        scale, real = None, None
        if run.dtype == "float16":
            scale = stored_scale(control, path, name)
            real = columns["mask"].values if array.ndim == 3 and "mask" in columns else None
        called = f"{path}: layer {unquoted(name)!r} of model {run.name!r}"
        layer = StoredLayer(array, path / name, called, scale, real, origin)
        dims = tuple(array.metadata.dimension_names)
        variables[unquoted(name)] = lazily(layer, dims, dict(array.attrs), array.chunks)
    order = columns["layer"].values.tolist() if "layer" in columns else []
    if set(order) != set(variables):
        lost = sorted(set(order) ^ set(variables))
        raise StorageError(
            f"{path}: expected the layers of its list, got others or none called {lost[0]!r}; capture it "
            "again, or restore the file"
        )
    return xr.Dataset({name: variables[name] for name in order}, columns, full_attrs(coords.attrs))


def _column(path: Path, root: Any, name: str, variable: xr.Variable) -> xr.Variable:
    """Column in memory, once all of it is there."""
    array = root[name]
    chunks = Chunks(array.shape, array.chunks, Presence(path / name))
    chunks.check((slice(None),) * array.ndim, f"{path}: column {unquoted(name)!r}")
    return full_variable(variable)


def _record(path: Path) -> Path:
    return path / CONTROL / "zarr.json"


def _made(path: Path) -> Any:
    """Mark that a capture got when it was begun."""
    return json.loads(_record(path).read_text())["attributes"].get("made")
