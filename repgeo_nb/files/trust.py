"""What is looked at before a file of others is read: that it runs nothing and leads nowhere else."""

import json
import os
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import Any

import numpy as np

from ..errors import MemoryBudgetError, RepgeoError, StorageError
from ..memory import available_memory, written
from .need import need

# those that turn bytes into numbers and texts; "pickle" runs what a file says
CODECS = {
    "bytes", "endian", "crc32c", "crc32", "adler32", "fletcher32", "jenkins_lookup3", "gzip", "zlib", "zstd",
    "lz4", "lzma", "bz2", "blosc", "transpose", "sharding_indexed", "vlen-utf8", "vlen-bytes", "delta",
    "shuffle", "bitround", "quantize", "fixedscaleoffset", "astype", "packbits", "pcodec",
}  # fmt: skip
DOCUMENTS = ("zarr.json", ".zarray", ".zgroup", ".zattrs", ".zmetadata")
SMALL = 2**26  # bytes for which nobody asks how much is free
EAGER = 2**31  # bytes of columns and results, which are read at once


@contextmanager
def reading(where: str, what: str = "whole data", remedy: str = "restore the file") -> Iterator[None]:
    """Turn whatever a damaged file makes its reader raise into one error that names it.

    Raises
    ------
    StorageError, MemoryBudgetError
    """
    try:
        yield
    except RepgeoError:
        raise
    except MemoryError as error:
        raise MemoryBudgetError(
            f"{where}: expected {what} that fits into memory, got more ({_short(str(error))}); read fewer "
            "rows or layers, or restore the file if it should be small"
        ) from error
    except Exception as error:
        # readers of files that are no such files raise every kind of error, KeyError to RuntimeError
        told = " ".join(str(error).split()) or type(error).__name__
        raise StorageError(f"{where}: expected {what}, got {_short(told)}; {remedy}") from error


def _short(text: str) -> str:
    return text if len(text) <= 300 else f"{text[:297]}..."


def check_members(path: Path, names: Iterable[str]) -> None:
    """Refuse an archive or store whose members lie outside of it.

    Raises
    ------
    StorageError
        Naming the first of them.
    """
    for name in names:
        climbs = ".." in PurePosixPath(name.replace("\\", "/")).parts
        if climbs or name.startswith(("/", "\\")) or "\0" in name or name[1:2] == ":":
            raise StorageError(
                f"{path}: expected members inside of the archive, got {name!r}, which leads out of it; do "
                "not use this file"
            )


def check_zarr(path: Path) -> None:
    """Refuse a zarr store whose metadata ask for codecs that could run something, or lead elsewhere.

    Raises
    ------
    StorageError
        Naming the codec, or the member.
    """
    for where, text in _documents(path):
        with reading(f"{path}: {where}", "zarr metadata (JSON)"):
            document = json.loads(text)
        for codec in _codecs(document):
            if codec.removeprefix("numcodecs.") not in CODECS:
                raise StorageError(
                    f"{path}: expected codecs that only turn bytes into numbers, got {codec!r} in {where}, "
                    "which is not used (pickles run what a file says); write the data again without it"
                )
        if isinstance(document, dict):
            inner = document.get("consolidated_metadata") or document
            members = inner.get("metadata") if isinstance(inner, dict) else None
            check_members(path, map(str, members) if isinstance(members, dict) else ())


def _documents(path: Path) -> Iterator[tuple[str, bytes]]:
    """Yield name and text of all metadata of a store; chunks are not walked through."""
    if path.is_file():
        with reading(f"{path}", "a zip archive of a zarr store"), zipfile.ZipFile(path) as archive:
            check_members(path, archive.namelist())
            for info in archive.infolist():
                if PurePosixPath(info.filename).name in DOCUMENTS:
                    check_eager(f"{path}: {info.filename}", (info.file_size,), np.dtype("u1"))
                    yield info.filename, archive.read(info)
        return
    for folder, inner, names in os.walk(path):
        texts = {}
        for file in (Path(folder, name) for name in DOCUMENTS if name in names):
            where = f"{path}: {file.relative_to(path)}"
            if not file.is_file():  # a pipe, say, of which reading never ends
                raise StorageError(f"{where}: expected a file, got something else; do not use this store")
            check_eager(where, (file.stat().st_size,), np.dtype("u1"))
            texts[file.name] = file.read_bytes()
            yield str(file.relative_to(path)), texts[file.name]
        if ".zarray" in texts or _is_array(texts.get("zarr.json", b"")):
            inner.clear()  # chunks
        link = next((Path(folder, name) for name in inner if Path(folder, name).is_symlink()), None)
        if link is not None:
            raise StorageError(
                f"{path}: expected all data in the store, got {str(link.relative_to(path))!r}, a link to "
                "another folder; do not use this store, or copy the data into one"
            )


def _is_array(text: bytes) -> bool:
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):  # told of where it is read
        return False
    return isinstance(document, dict) and document.get("node_type") == "array"


def _codecs(document: Any) -> Iterator[str]:
    """Yield the names of all codecs that metadata of either version mention."""
    if isinstance(document, list):
        for one in document:
            yield from _codecs(one)
    if not isinstance(document, dict):
        return
    for key, value in document.items():
        if key in ("codecs", "index_codecs", "filters", "compressor", "compressors", "storage_transformers"):
            for codec in value if isinstance(value, list) else [value]:
                named = codec.get("name", codec.get("id", "")) if isinstance(codec, dict) else codec
                if named is not None:
                    yield str(named)
                yield from _codecs(codec.get("configuration") if isinstance(codec, dict) else None)
        elif key != "attributes":
            yield from _codecs(value)


def check_hdf5(path: Path) -> None:
    """Refuse an HDF5 (netCDF) file that takes data from other files.

    Raises
    ------
    StorageError
        Naming the link or dataset; or no HDF5 file at all.
    """
    h5py = need("h5py", str(path))
    names: list[str] = []
    with reading(f"{path}", "an HDF5 (netCDF) file"), h5py.File(path, "r") as file:
        file.visit_links(names.append)
        for name in names:
            outside = isinstance(file.get(name, getlink=True), h5py.ExternalLink)
            found = None if outside else file.get(name)
            if isinstance(found, h5py.Dataset):
                outside = found.external is not None or found.is_virtual
            if outside:
                raise StorageError(
                    f"{path}: expected all data in the file, got {name!r}, which is taken from another one; "
                    "do not use this file, or copy the data into one"
                )


def check_fits(where: str, nbytes: int) -> None:
    """Refuse to read what is larger than the memory that is free: the system would end the process.

    Raises
    ------
    MemoryBudgetError
    """
    free = available_memory() if nbytes > SMALL else None
    if free is not None and nbytes > free:
        raise MemoryBudgetError(
            f"{where}: expected at most {written(free)} (the memory that is free), got {written(nbytes)}; "
            "read fewer rows or layers"
        )


def check_eager(where: str, shape: tuple[int, ...], dtype: np.dtype[Any]) -> None:
    """Refuse to read at once what says that it is huge.

    Raises
    ------
    StorageError
    """
    size = int(np.prod([1.0, *shape])) * max(dtype.itemsize, 1)
    if size > EAGER:
        raise StorageError(
            f"{where}: expected at most {EAGER / 1e9:.1f} GB of a column or result, got {size / 1e9:.1f} GB "
            f"of shape {shape}; the file is damaged, or reads with xarray itself"
        )
