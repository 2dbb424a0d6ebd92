"""Chunks of a capture's layers as files: the bytes that zarr would write, without its copies and event loop.

Little-endian numbers in C order, then their crc32c. A third of zarr's time to write a megabyte, half of it to
read one.
"""

import math
import uuid
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .need import need

CRC = 4  # bytes of a checksum


def chunk_file(array: Path, place: int, ndim: int) -> Path:
    """Return the file of a chunk that holds all units of some rows."""
    return array.joinpath("c", str(place), *["0"] * (ndim - 1))


def write_chunk(array: Path, place: int, values: NDArray[Any]) -> None:
    """Write a chunk of a layer, under another name first, so that it is whole or absent."""
    checksum = need("google_crc32c", "rg.capture(..., to=...)")  # comes with zarr
    data = np.ascontiguousarray(values, dtype=values.dtype.newbyteorder("<")).reshape(-1).view(np.uint8)
    file = chunk_file(array, place, values.ndim)
    file.parent.mkdir(parents=True, exist_ok=True)
    unnamed = file.with_suffix(f".{uuid.uuid4().hex}.partial")
    try:
        with unnamed.open("wb") as out:
            out.write(data.data)
            out.write(checksum.value(data).to_bytes(CRC, "little"))
        unnamed.replace(file)
    except BaseException:
        unnamed.unlink(missing_ok=True)
        raise


def is_plain(array: Any) -> bool:
    """Whether the chunks of a zarr array are such files, each with all units of some rows."""
    codecs = [codec.to_dict() for codec in array.metadata.codecs]
    kinds = [codec["name"] for codec in codecs]
    little = codecs[0].get("configuration", {}).get("endian") == "little"
    return kinds == ["bytes", "crc32c"] and little and array.chunks[1:] == array.shape[1:]


def read_rows(place: Path, array: Any, rows: slice) -> NDArray[Any] | None:
    """Rows of a layer for which `is_plain` holds, from its directory.

    None where a chunk is missing or damaged: zarr says what is wrong with it.
    """
    size, unit_shape = array.chunks[0], array.shape[1:]
    found = np.empty((rows.stop - rows.start, *unit_shape), dtype=array.dtype)
    for chunk in range(rows.start // size, -(-rows.stop // size)):
        values = _chunk(chunk_file(place, chunk, array.ndim), array.chunks, array.dtype)
        if values is None:
            return None
        start, stop = max(rows.start, chunk * size), min(rows.stop, (chunk + 1) * size)
        found[start - rows.start : stop - rows.start] = values[start - chunk * size : stop - chunk * size]
    return found


def _chunk(file: Path, shape: tuple[int, ...], dtype: np.dtype[Any]) -> NDArray[Any] | None:
    checksum = need("google_crc32c", "rg.open")
    try:
        data = np.fromfile(file, dtype=np.uint8)
    except OSError:
        return None
    if data.size != math.prod(shape) * dtype.itemsize + CRC:
        return None
    if checksum.value(data[:-CRC]) != int.from_bytes(data[-CRC:].tobytes(), "little"):
        return None
    return data[:-CRC].view(dtype.newbyteorder("<")).reshape(shape)
