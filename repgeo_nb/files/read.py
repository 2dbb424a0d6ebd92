"""`open`: labelled data from a file, their layers read when asked for."""

from os import PathLike
from pathlib import Path
from typing import Any

from ..errors import StorageError
from .captured import is_capture, open_capture
from .labelled import open_labelled
from .store_path import StorePath

MAGIC = b"\x89HDF\r\n\x1a\n"
CLASSIC = b"CDF"


def open(path: str | PathLike[str]) -> Any:  # noqa: A001 (what it does, as `xarray.open_dataset`)
    """Open activations, frames or results; rows of a layer are read when they are asked for.

    Parameters
    ----------
    path
        What `repgeo_nb.capture(..., to=path)` or `repgeo_nb.save` wrote, or activations that xarray itself
        wrote: a zarr store (also in one ``.zip``) or a netCDF-4 file. Other formats come in through
        `repgeo_nb.files.read_arrays`.

    Returns
    -------
    Dataset, DataTree, DataArray, Path or Paths
        What was saved.

    Raises
    ------
    StorageError
        Nothing there, something else, a capture that is not finished, or damage; later, when rows are read,
        for a chunk that is missing or has been changed, naming model, layer and rows.
    SchemaError
        Data that are neither activations nor frames, saying what is wrong.
    """
    path = StorePath.of(path)
    if not path.exists():
        raise StorageError(f"{path}: expected a store, got nothing there; check the path")
    if not (path.is_dir() or path.is_file()):
        raise StorageError(f"{path}: expected a store, got neither file nor folder; check the path")
    if is_capture(path):
        return open_capture(path)
    return open_labelled(path, netcdf=_is_hdf5(path))


def _is_hdf5(path: Path) -> bool:
    """Whether a path is an HDF5 file, or else a zarr store.

    Raises
    ------
    StorageError
        If it is neither.
    """
    if path.is_dir():
        return False
    with path.open("rb") as file:
        start = file.read(len(MAGIC))
    if start == MAGIC:
        return True
    if start[:2] == b"PK" and path.suffix == ".zip":
        return False
    if start[:3] == CLASSIC:
        raise StorageError(
            f"{path}: expected a netCDF-4 file, got a classic one; convert it: "
            f"xarray.load_dataset({str(path)!r}).to_netcdf('new.nc', engine='h5netcdf')"
        )
    raise StorageError(
        f"{path}: expected a zarr store or a netCDF-4 file, got something else or a file cut short; arrays "
        "of others (.npy, .npz, .h5, .safetensors, .pt) come in through rg.files.read_arrays"
    )
