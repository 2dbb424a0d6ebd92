"""A layer that stays on disk: rows are read when asked for, and damage is told of by name."""

import itertools
import math
from collections.abc import Callable
from dataclasses import dataclass
from operator import ne
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr
from numpy.typing import NDArray
from xarray.backends import BackendArray
from xarray.core import indexing

from ..errors import StorageError
from .chunk_files import chunk_file, is_plain, read_rows
from .half import Scale
from .layout import CONTROL
from .plain import unquoted
from .trust import check_fits, reading

REMEDY = "capture it again, or restore the file"


class Origin:
    """Whose data lie at a path, so that others that took their place are not read for them.

    Parameters
    ----------
    path : path
        Of a capture, or of what `save` wrote.
    file : path
        The file that is replaced with the data.
    made : callable
        Returns the mark that they got when they were made, anew from the file.
    """

    def __init__(self, path: Path, file: Path, made: Callable[[Path], Any]):
        self.path, self.file, self.made = path, file, made
        self.seen, self.mark = _state(file), made(path)

    def check(self, where: str) -> None:
        """Raise if there are other data since.

        Raises
        ------
        StorageError
        """
        state = _state(self.file)
        if state == self.seen:
            return
        with reading(where, "the data that were opened", "open them again"):
            if self.made(self.path) != self.mark:
                raise ValueError("others that were written there since")
        self.seen = state


def _state(file: Path) -> tuple[int, ...]:
    try:
        found = file.stat()
    except OSError:
        return ()
    return found.st_ino, found.st_mtime_ns, found.st_size


class StoredLayer(BackendArray):
    """Rows of a zarr array, made the numbers again that they were where half precision is stored.

    Parameters
    ----------
    array : zarr.Array
        Of one chunk per batch of rows.
    place : path
        Its directory.
    where : str
        What messages call it, with its place.
    scale : Scale, optional
        Of half precision.
    real : array (stimulus, step) of bool, optional
        Which steps are no padding, which is 0.
    origin : Origin, optional
        To be looked at before every reading.
    """

    def __init__(
        self,
        array: Any,
        place: Path,
        where: str,
        scale: Scale | None = None,
        real: NDArray[np.bool_] | None = None,
        origin: Origin | None = None,
    ):
        self.array, self.place, self.where, self.scale, self.real = array, place, where, scale, real
        self.origin = origin
        self.shape, self.is_plain = array.shape, is_plain(array)
        self.dtype = array.dtype if scale is None else scale.mean.dtype

    def __getitem__(self, key: Any) -> Any:
        return indexing.explicit_indexing_adapter(key, self.shape, indexing.IndexingSupport.OUTER, self._read)

    def _read(self, key: tuple[Any, ...]) -> NDArray[Any]:
        rows = positions(key[0], self.shape[0])
        _check_first(self.origin, self.where, key, self.shape, self.dtype)
        found = self._at_once(key)
        if found is None:
            found = self._by_zarr(key, rows)
        if self.scale is not None:
            found = self.scale.decoded(found, key[-1])
            if self.real is not None:
                found[~self.real[key[0]][..., key[1]]] = 0
        if found.size:
            self._check_chunks(rows, found.reshape(rows.size, -1))
        return found

    def _at_once(self, key: tuple[Any, ...]) -> NDArray[Any] | None:
        """Read rows that follow one another with all their units; None for others, and for damage."""
        if not (self.is_plain and all(isinstance(one, slice) for one in key)):
            return None
        rows, *units = (range(*one.indices(n)) for one, n in zip(key, self.shape, strict=True))
        if rows.step != 1 or not rows or any(map(ne, units, map(range, self.shape[1:]))):
            return None
        return read_rows(self.place, self.array, slice(rows.start, rows.stop))

    def _by_zarr(self, key: tuple[Any, ...], rows: NDArray[np.intp]) -> NDArray[Any]:
        try:
            with reading(self.where, f"whole data in {_rows(key, self.shape, 0)}", REMEDY):
                return np.asarray(self.array.oindex[key])
        except StorageError:
            self._find_damage(rows)
            raise

    def _find_damage(self, rows: NDArray[np.intp]) -> None:
        """Read chunk by chunk what could not be read as a whole: the first that is damaged names its rows."""
        size = self.array.chunks[0]
        for chunk in np.unique(rows // size).tolist():
            some = slice(chunk * size, min((chunk + 1) * size, self.shape[0]))
            with reading(self.where, f"whole data in {_rows((some,), self.shape, 0)}", self._remedy(chunk)):
                np.asarray(self.array[some])

    def _remedy(self, chunk: int) -> str:
        file = chunk_file(self.place, chunk, len(self.shape))
        return (
            f"remove {file} and call rg.capture again as before, which runs these rows alone; or restore it"
        )

    def _check_chunks(self, rows: NDArray[np.intp], found: NDArray[Any]) -> None:
        """Tell rows that read as NaN for want of their file from those that hold NaN."""
        some = np.flatnonzero(np.isnan(found[:, 0]))
        for row in rows[some[np.isnan(found[some]).all(axis=1)]]:
            size = self.array.chunks[0]
            if not chunk_file(self.place, row // size, len(self.shape)).exists():
                first = row // size * size
                raise StorageError(
                    f"{self.where}: expected whole data in rows {first} to "
                    f"{min(first + size, self.shape[0]) - 1}, got a chunk that is missing; call rg.capture "
                    "again as before, which runs these rows alone, or restore the file"
                )


def stored_scale(control: Any, path: Path, key: str) -> Scale:
    """Read the scale of a layer in half precision, from the group `CONTROL` of the capture at `path`.

    Raises
    ------
    StorageError
        If it is missing or damaged: without it the rows are no values.
    """
    remedy = "restore the file, or remove the store and capture again"
    with reading(f"{path}: scale of layer {unquoted(key)!r}", remedy=remedy):
        if not chunk_file(path / CONTROL / "scale" / key, 0, 2).exists():
            raise ValueError("a chunk that is missing")
        return Scale(*np.asarray(control["scale"][key][...]))


@dataclass(frozen=True)
class Presence:
    """Whether a folder, or a list of an archive's members, has a file.

    Attributes
    ----------
    place : path
        Of the array; in an archive, within it.
    members : set of str, optional
    """

    place: Path
    members: frozenset[str] | None = None

    def __call__(self, key: str) -> bool:
        """Look for a chunk by its key."""
        file = self.place / key
        return file.exists() if self.members is None else file.as_posix() in self.members


class Chunks:
    """The chunks of a zarr array of which every one was written: one that is missing is a loss.

    Parameters
    ----------
    shape, sizes : tuple of int
        Of the array, and of a chunk.
    is_there : callable
        Whether the store has the chunk of this key ("c/0/1").
    rows : int
        Axis that messages count along.
    """

    def __init__(
        self, shape: tuple[int, ...], sizes: tuple[int, ...], is_there: Callable[[str], bool], rows: int = 0
    ):
        self.shape, self.sizes, self.is_there, self.rows = shape, sizes, is_there, rows

    def check(self, key: tuple[Any, ...], where: str) -> None:
        """Raise if a chunk that these indices touch is missing.

        Raises
        ------
        StorageError
            Naming its rows.
        """
        touched = [
            np.unique(np.atleast_1d(np.arange(n)[index]) // size).tolist()
            for index, n, size in zip(key, self.shape, self.sizes, strict=True)
        ]
        for place in itertools.product(*touched):
            if not self.is_there("/".join(["c", *map(str, place)])):
                raise StorageError(
                    f"{where}: expected whole data in {self._called(place)}, got a chunk that is missing; "
                    f"{REMEDY}"
                )

    def _called(self, place: tuple[int, ...]) -> str:
        if not place:
            return "its only value"
        first = place[self.rows] * self.sizes[self.rows]
        return f"rows {first} to {min(first + self.sizes[self.rows], self.shape[self.rows]) - 1}"


class Guarded(BackendArray):
    """A variable that xarray reads lazily, whose damage is told of by name.

    Parameters
    ----------
    variable : Variable
        Not in memory.
    where : str
        What messages call it, with its place.
    chunks : Chunks, optional
        To be looked for before they are read.
    origin : Origin, optional
        To be looked at before every reading.
    """

    def __init__(
        self,
        variable: xr.Variable,
        where: str,
        chunks: Chunks | None = None,
        origin: Origin | None = None,
    ):
        self.variable, self.where, self.chunks, self.origin = variable, where, chunks, origin
        self.shape, self.dtype = variable.shape, variable.dtype
        self.rows = variable.dims.index("stimulus") if "stimulus" in variable.dims else 0

    def __getitem__(self, key: Any) -> Any:
        return indexing.explicit_indexing_adapter(key, self.shape, indexing.IndexingSupport.OUTER, self._read)

    def _read(self, key: tuple[Any, ...]) -> NDArray[Any]:
        _check_first(self.origin, self.where, key, self.shape, self.dtype)
        if self.chunks is not None:
            self.chunks.check(key, self.where)
        with reading(self.where, f"whole data in {_rows(key, self.shape, self.rows)}", REMEDY):
            return np.asarray(self.variable[key].values)


def _check_first(
    origin: Origin | None, where: str, key: tuple[Any, ...], shape: tuple[int, ...], dtype: np.dtype[Any]
) -> None:
    """Find out before reading that it would read other data, or more than memory holds."""
    if origin is not None:
        origin.check(where)
    sizes = (positions(one, n).size for one, n in zip(key, shape, strict=True))
    check_fits(where, math.prod(sizes) * dtype.itemsize)


def _rows(key: tuple[Any, ...], shape: tuple[int, ...], axis: int) -> str:
    if not shape:
        return "its only value"
    rows = positions(key[axis], shape[axis])
    first, last = (int(rows.min()), int(rows.max())) if rows.size else (0, 0)
    return f"row {first}" if first == last else f"rows {first} to {last}"


def positions(asked: Any, n: int) -> NDArray[np.intp]:
    """Rows of n that an index means, without a list of all: reading a few at a time stays linear in them."""
    if isinstance(asked, slice):
        return np.arange(*asked.indices(n), dtype=np.intp)
    rows = np.atleast_1d(np.asarray(asked, dtype=np.intp))
    return np.where(rows < 0, rows + n, rows)


def lazily(
    layer: StoredLayer | Guarded,
    dims: tuple[str, ...],
    attrs: dict[str, Any],
    chunks: tuple[int, ...] | None = None,
) -> xr.Variable:
    """Make a variable of a layer on disk, which tells the rows of a chunk as xarray's own backends do."""
    encoding = {} if chunks is None else {"preferred_chunks": dict(zip(dims, chunks, strict=True))}
    return xr.Variable(dims, indexing.LazilyIndexedArray(layer), attrs, encoding=encoding)
