"""Plain arrays of one file, by name: .npy, .npz, .h5, .safetensors, .pt. Nothing is ever unpickled."""

import math
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from pickle import UnpicklingError
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..errors import StorageError
from .need import need
from .trust import check_fits, check_hdf5, check_members, reading

NO_PICKLES = "nothing is unpickled, as a pickle can run anything; save arrays of numbers"
# types of safetensors that numpy has; bfloat16 is the upper half of float32
_TYPES = {
    "F64": "<f8", "F32": "<f4", "F16": "<f2", "BF16": "<u2", "I64": "<i8", "I32": "<i4", "I16": "<i2",
    "I8": "i1", "U64": "<u8", "U32": "<u4", "U16": "<u2", "U8": "u1", "BOOL": "?",
}  # fmt: skip


class Read(NamedTuple):
    """An array, or what reads it, and the type it is stored in."""

    values: Any
    source_dtype: str


Arrays = Mapping[str, Callable[[], Read]]


def arrays_of(path: Path) -> Arrays:
    """Readers of the arrays in a file, by name, in the file's own order.

    Raises
    ------
    StorageError
        Another ending, damage, pickles, or members that lead out of an archive.
    """
    readers = {
        ".npy": _npy,
        ".npz": _npz,
        ".safetensors": _safetensors,
        **dict.fromkeys((".h5", ".hdf5", ".he5"), _hdf5),
        **dict.fromkeys((".pt", ".pth"), _torch),
    }
    reader = readers.get(path.suffix.lower())
    if reader is None:
        raise StorageError(
            f"{path}: expected one of {', '.join(readers)}, got {path.suffix or 'no ending'!r}; labelled "
            "data (.zarr, .nc) are opened with rg.open"
        )
    if not path.is_file():
        raise StorageError(f"{path}: expected a file, got {'a folder' if path.is_dir() else 'nothing there'}")
    return reader(path)


def _numbers(array: NDArray[Any], where: str) -> Read:
    if array.dtype.kind not in "biuf":
        raise StorageError(f"{where}: expected an array of real numbers, got {array.dtype}; {NO_PICKLES}")
    return Read(array, array.dtype.name)


def _npy(path: Path) -> Arrays:
    def read() -> Read:
        with path.open("rb") as file:
            return _npy_array(file, path.stat().st_size, str(path))

    return {path.stem: read}


def _npy_array(file: Any, nbytes: int, where: str) -> Read:
    """Read the .npy format; the size that its header claims has to be there before room is made for it."""
    with reading(where, "an array in the .npy format", f"save it again with np.save ({NO_PICKLES})"):
        version = np.lib.format.read_magic(file)
        header = {
            (1, 0): np.lib.format.read_array_header_1_0,
            (2, 0): np.lib.format.read_array_header_2_0,
        }
        if version not in header:
            raise ValueError(f"version {version}")
        shape, fortran, dtype = header[version](file)
        if dtype.hasobject:
            raise ValueError("Python objects (pickles)")
        needed = math.prod(shape) * dtype.itemsize
        if needed > nbytes or min(shape, default=0) < 0:
            raise ValueError(f"{nbytes} bytes in place of {needed}")
        check_fits(where, 2 * needed)  # as bytes, and once more as they are handed on
        data = file.read(needed)
        if len(data) < needed:
            raise ValueError("an end before all of it")
        array = np.frombuffer(bytearray(data), dtype, math.prod(shape))
        array = array.reshape(shape[::-1]).T if fortran else array.reshape(shape)
    return _numbers(array, where)


def _npz(path: Path) -> Arrays:
    with reading(str(path), "a .npz archive", "save it again with np.savez"):
        with zipfile.ZipFile(path) as archive:
            infos = archive.infolist()
        check_members(path, [info.filename for info in infos])

    def reader(info: zipfile.ZipInfo) -> Callable[[], Read]:
        def read() -> Read:
            where = f"{path}: member {info.filename!r}"
            with (
                reading(where, "an array in the .npy format", "save it again with np.savez"),
                zipfile.ZipFile(path) as archive,
                archive.open(info) as file,
            ):
                found = _npy_array(file, info.file_size, where)
                file.read(1)  # at the end the archive's checksum is looked at
                return found

        return read

    found: dict[str, Callable[[], Read]] = {}
    for info in infos:
        name = info.filename.removesuffix(".npy")
        if name in found:
            raise StorageError(
                f"{path}: expected each name once, got two arrays called {name!r}; save them again with "
                "np.savez"
            )
        if not info.is_dir():
            found[name] = reader(info)
    return found


def _hdf5(path: Path) -> Arrays:
    h5py = need("h5py", f"reading {str(path)!r}")
    check_hdf5(path)
    names: list[str] = []
    with reading(str(path), "an HDF5 file"), h5py.File(path, "r") as file:
        file.visititems(lambda name, one: names.append(name) if isinstance(one, h5py.Dataset) else None)

    def reader(name: str) -> Callable[[], Read]:
        def read() -> Read:
            where = f"{path}: dataset {name!r}"
            with reading(where, "whole numbers or floats"), h5py.File(path, "r") as file:
                dataset = file[name]
                if dataset.dtype.kind not in "biuf":
                    raise StorageError(
                        f"{where}: expected an array of real numbers, got {dataset.dtype}; choose others "
                        "with pattern= or layers="
                    )
                check_fits(where, dataset.nbytes)
                return _numbers(np.asarray(dataset[()]), where)

        return read

    return {name: reader(name) for name in names}


def _safetensors(path: Path) -> Arrays:
    safetensors = need("safetensors", f"reading {str(path)!r}")
    with reading(str(path), "a safetensors file", "save it again"):
        found = dict(safetensors.deserialize(path.read_bytes()))

    def reader(name: str) -> Callable[[], Read]:
        def read() -> Read:
            where, tensor = f"{path}: tensor {name!r}", found[name]
            if tensor["dtype"] not in _TYPES:
                raise StorageError(
                    f"{where}: expected one of {', '.join(_TYPES)}, got {tensor['dtype']}; save it as float32"
                )
            with reading(where, "a tensor"):
                array = np.frombuffer(tensor["data"], _TYPES[tensor["dtype"]]).reshape(tensor["shape"])
                if tensor["dtype"] == "BF16":
                    return Read((array.astype(np.uint32) << 16).view(np.float32), "bfloat16")
                return _numbers(array, where)

        return read

    return {name: reader(name) for name in found}


def _torch(path: Path) -> Arrays:
    torch = need("torch", f"reading {str(path)!r}", "torch")
    with reading(
        str(path),
        "tensors by name, as torch.save({'layer': tensor}, path) writes them",
        f"{NO_PICKLES}: torch.save({{name: torch.as_tensor(x) for name, x in arrays.items()}}, path)",
    ):
        if path.read_bytes()[:2] == b"PK":
            with zipfile.ZipFile(path) as archive:
                check_members(path, archive.namelist())
        try:
            found = torch.load(path, map_location="cpu", weights_only=True)
        except UnpicklingError as error:  # its own message tells how to unpickle nevertheless
            raise ValueError("Python objects (pickles), such as a whole model") from error
    if isinstance(found, torch.Tensor):
        found = {path.stem: found}
    is_named = isinstance(found, Mapping) and all(isinstance(name, str) for name in found)
    if not (is_named and all(isinstance(one, torch.Tensor) for one in found.values())):
        raise StorageError(
            f"{path}: expected tensors by name, got {_told(found)}; save a flat dict of tensors"
        )

    def reader(name: str) -> Callable[[], Read]:
        def read() -> Read:
            where, tensor = f"{path}: tensor {name!r}", found[name]
            source = str(tensor.dtype).removeprefix("torch.")
            with reading(where, "a dense tensor of real numbers"):
                tensor = tensor.detach()
                values = _numbers((tensor.float() if source == "bfloat16" else tensor).numpy(), where).values
            return Read(values, source)

        return read

    return {str(name): reader(name) for name in found}


def _told(value: Any) -> str:
    if not isinstance(value, Mapping):
        return f"a {type(value).__name__}"
    return f"a {type(value).__name__} of {sorted({type(one).__name__ for one in value.values()})}"
