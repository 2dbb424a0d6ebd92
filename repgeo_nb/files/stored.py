"""A layer that stays on disk: rows are read when asked for, and damage is told of by name."""

from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr
from numpy.typing import NDArray
from xarray.backends import BackendArray
from xarray.core import indexing

from ..errors import StorageError


class StoredLayer(BackendArray):
    """Rows of a zarr array, with the mean put back where half precision was stored without it.

    Parameters
    ----------
    array : zarr.Array
        Of one chunk per batch of rows.
    place : path
        Its directory.
    where : str
        What messages call it, with its place.
    mean : array (unit,), optional
    """

    def __init__(self, array: Any, place: Path, where: str, mean: NDArray[np.float32] | None = None):
        self.array, self.place, self.where, self.mean = array, place, where, mean
        self.shape = array.shape
        self.dtype = np.dtype(np.float32) if mean is not None else array.dtype

    def __getitem__(self, key: Any) -> Any:
        return indexing.explicit_indexing_adapter(key, self.shape, indexing.IndexingSupport.OUTER, self._read)

    def _read(self, key: tuple[Any, ...]) -> NDArray[Any]:
        try:
            found = np.asarray(self.array.oindex[key])
        except (ValueError, OSError, RuntimeError) as error:
            raise StorageError(
                f"{self.where}: expected whole data in {self._rows(key)}, got {error}; capture it again, or "
                "restore the file"
            ) from error
        if self.mean is not None:
            found = found.astype(np.float32)
            found += self.mean[key[-1]]
        rows = self._positions(key)
        self._check_chunks(rows, found.reshape(rows.size, -1))
        return found

    def _check_chunks(self, rows: NDArray[np.intp], found: NDArray[Any]) -> None:
        """Tell rows that read as NaN for want of their file from those that hold NaN."""
        some = np.flatnonzero(np.isnan(found[:, 0])) if found.shape[1] else np.zeros(0, dtype=np.intp)
        for row in rows[some[np.isnan(found[some]).all(axis=1)]]:
            size = self.array.chunks[0]
            file = self.place.joinpath("c", str(row // size), *["0"] * (len(self.shape) - 1))
            if not file.exists():
                first = row // size * size
                raise StorageError(
                    f"{self.where}: expected whole data in rows {first} to "
                    f"{min(first + size, self.shape[0]) - 1}, got a chunk that is missing; capture it again, "
                    "or restore the file"
                )

    def _positions(self, key: tuple[Any, ...]) -> NDArray[np.intp]:
        """Rows that a key means, without a list of all: reading a few at a time stays linear in them."""
        asked = key[0]
        if isinstance(asked, slice):
            return np.arange(*asked.indices(self.shape[0]), dtype=np.intp)
        rows = np.atleast_1d(np.asarray(asked, dtype=np.intp))
        return np.where(rows < 0, rows + self.shape[0], rows)

    def _rows(self, key: tuple[Any, ...]) -> str:
        rows = self._positions(key)
        first, last = int(np.min(rows, initial=0)), int(np.max(rows, initial=0))
        return f"row {first}" if first == last else f"rows {first} to {last}"


def lazily(layer: StoredLayer, dims: tuple[str, ...], attrs: dict[str, Any]) -> xr.Variable:
    """Make a variable of a layer on disk, which tells the rows of a chunk as xarray's own backends do."""
    chunks = dict(zip(dims, layer.array.chunks, strict=True))
    return xr.Variable(dims, indexing.LazilyIndexedArray(layer), attrs, encoding={"preferred_chunks": chunks})
