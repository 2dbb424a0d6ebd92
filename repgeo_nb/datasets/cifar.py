"""CIFAR-10 as it is published in binary form, from files that the reader has."""

from os import PathLike
from pathlib import Path

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from ..errors import StorageError, UnknownName

CLASSES = ("airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck")
SIDE, CHANNELS = 32, ("red", "green", "blue")
RECORD = 1 + len(CHANNELS) * SIDE * SIDE  # bytes: the class, then red, green and blue row by row
SPLITS = {"train": tuple(f"data_batch_{k}.bin" for k in range(1, 6)), "test": ("test_batch.bin",)}
INSIDE = "cifar-10-batches-bin"
PICKLE, GZIP = b"\x80", b"\x1f\x8b"


def cifar10(path: str | PathLike[str], split: str = "train") -> xr.Dataset:
    """Read CIFAR-10's binary version: 32x32 photographs in colour, of ten classes.

    Parameters
    ----------
    path
        The folder ``cifar-10-batches-bin`` (or the one in which it lies), or one of its files.
    split : {"train", "test", "all"}
        Which files of a folder: ``data_batch_1.bin`` to ``data_batch_5.bin``, ``test_batch.bin``, or all six.

    Returns
    -------
    Dataset
        ``image`` (stimulus, channel, row, column) uint8, 0 to 255. On ``stimulus``: ids such as
        ``data_batch_1/00042`` (file and place in it), ``label`` 0..9, ``class_name``.

    Raises
    ------
    StorageError
        No such file; one that is cut off, empty or of another format. The Python version's files are pickles,
        which can run any program when they are loaded: they are named and never opened as such.
    UnknownName
        Another split.

    References
    ----------
    A. Krizhevsky, Learning multiple layers of features from tiny images (2009), ch. 3. Each record is a byte
    for the class and 3072 for the pixels.

    Examples
    --------
    A file of two images, one grey and one red, in the published form:

    >>> import pathlib, tempfile, repgeo_nb as rg
    >>> grey = bytes([3]) + bytes([90]) * 3072
    >>> red = bytes([9]) + bytes([255]) * 1024 + bytes(2048)
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     _ = (file := pathlib.Path(folder, "data_batch_1.bin")).write_bytes(grey + red)
    ...     images = rg.datasets.cifar10(file)
    >>> images.class_name.values.tolist(), images.image[1, :, 0, 0].values.tolist()
    (['cat', 'truck'], [255, 0, 0])
    """
    files = _files(Path(path).expanduser(), split)
    records = {file.stem: _records(file) for file in files}
    whole = np.concatenate(list(records.values()))
    label = whole[:, 0].astype(np.int64)
    return xr.Dataset(
        {"image": (("stimulus", "channel", "row", "column"), _images(whole))},
        {
            "stimulus": [f"{stem}/{k:05d}" for stem, part in records.items() for k in range(len(part))],
            "channel": list(CHANNELS),
            "label": ("stimulus", label),
            "class_name": ("stimulus", np.array(CLASSES)[label]),
        },
    )


def _images(records: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return records[:, 1:].reshape(-1, len(CHANNELS), SIDE, SIDE)


def _files(path: Path, split: str) -> list[Path]:
    splits = {**SPLITS, "all": sum(SPLITS.values(), ())}
    if split not in splits:
        raise UnknownName(f"split: expected {', '.join(map(repr, splits))}, got {split!r}")
    if path.is_file():
        return [path]
    if not path.is_dir():
        what = "neither file nor folder" if path.exists() else "nothing there"
        raise StorageError(f"{path}: expected CIFAR-10's binary version, got {what}; check the path")
    folder = path / INSIDE if (path / INSIDE).is_dir() else path
    files = [folder / name for name in splits[split]]
    missing = [file.name for file in files if not file.is_file()]
    if missing:
        there = sorted(file.name for file in folder.iterdir())[:6]
        hint = (
            "these are the Python version's pickles, which are not read; get the binary version"
            if (folder / "data_batch_1").is_file()
            else "unpack the binary version here, or pass one of its files"
        )
        raise StorageError(
            f"{folder}: expected {missing[0]} (and {len(missing) - 1} more that are missing), got "
            f"{', '.join(there) or 'an empty folder'}; {hint}"
        )
    return files


def _records(file: Path) -> NDArray[np.uint8]:
    """Read the records of one file, (image, byte)."""
    size = file.stat().st_size
    with file.open("rb") as stream:
        start = stream.read(2)
    if start == GZIP:
        raise StorageError(f"{file}: expected a .bin file, got an archive; unpack it: tar -xzf {file.name}")
    if start[:1] == PICKLE:  # no class has this number
        raise StorageError(
            f"{file}: expected the binary version, got a pickle (the Python version), which can run any "
            "program when it is loaded, so it was not; get the binary version, cifar-10-binary.tar.gz"
        )
    if not size or size % RECORD:
        whole = f"{size // RECORD} and {size % RECORD} bytes of another" if size else "an empty file"
        hint = "it may be cut off: unpack it again"
        if size and size % (RECORD + 1) == 0:
            hint = "its size fits CIFAR-100, whose records have two classes and are not read"
        raise StorageError(f"{file}: expected whole records of {RECORD} bytes, got {whole}; {hint}")
    records = np.fromfile(file, np.uint8).reshape(-1, RECORD)
    wrong = np.flatnonzero(records[:, 0] >= len(CLASSES))
    if len(wrong):
        raise StorageError(
            f"{file}: expected classes 0 to {len(CLASSES) - 1}, got {records[wrong[0], 0]} in image "
            f"{wrong[0]} ({len(wrong)} of {len(records)}); the file is damaged, or of another format"
        )
    return records
