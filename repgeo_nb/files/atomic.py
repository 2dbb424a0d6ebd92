"""A file or a store that is there whole or not at all."""

import errno
import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ..errors import RepgeoError, StorageError

MARKS = ("zarr.json", ".zgroup", ".zattrs")  # one of them lies in every zarr store


@contextmanager
def replacing(path: Path, overwrite: bool) -> Iterator[Path]:
    """Give a place beside `path` to write to, which takes its name once all is written.

    Raises
    ------
    StorageError
        If something is there already (with `overwrite`: if it is no data), or it cannot be written.
    """
    check_free(path, overwrite)
    aside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.partial")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        yield aside
        _take_place(aside, path)
    except RepgeoError:
        raise
    except OSError as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise StorageError(
            f"{path}: expected to be able to write it, got {reason}; nothing half-written is left. Free some "
            "space, or save to another place"
        ) from error
    except (AttributeError, RuntimeError, TypeError, ValueError) as error:  # of a format's own writer
        raise StorageError(
            f"{path}: expected data that the format holds, got {error}; save to the other format (.zarr, "
            ".nc), or leave out what it names"
        ) from error
    finally:  # also on Ctrl-C
        _remove(aside)


def check_free(path: Path, overwrite: bool) -> None:
    """Refuse to replace what nobody said may be replaced, and never what is no data.

    Raises
    ------
    StorageError
    """
    if not (path.exists() or path.is_symlink()):
        return
    if not overwrite:
        raise StorageError(
            f"{path}: expected a free place, got something there; choose another one, or pass overwrite=True"
        )
    is_data = any((path / mark).exists() for mark in MARKS) if path.is_dir() else path.is_file()
    if not is_data:
        told = "a folder of other things" if path.is_dir() else "no file"
        raise StorageError(f"{path}: expected data to overwrite, got {told}; choose another place")


def reserve(place: Path, nbytes: int) -> None:
    """Ask the system for so much room at a place before it is written to.

    HDF5 brings the process down where a disk is found full in the midst of a file.

    Raises
    ------
    OSError
        If there is not as much.
    """
    if not hasattr(os, "posix_fallocate"):
        free = shutil.disk_usage(place.parent).free
        if nbytes > free:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return
    with place.open("wb") as file:
        os.posix_fallocate(file.fileno(), 0, nbytes)
    place.unlink()


def _take_place(aside: Path, path: Path) -> None:
    if path.is_dir():  # a folder is not renamed onto another
        old = path.with_name(f".{path.name}.{secrets.token_hex(4)}.old")
        path.rename(old)
        try:
            aside.rename(path)
        except BaseException:
            old.rename(path)
            raise
        _remove(old)
    else:
        aside.replace(path)


def _remove(place: Path) -> None:
    """Remove what is there, and of a link the link alone; a place that cannot be is empty."""
    with suppress(OSError):
        if place.is_dir() and not place.is_symlink():
            shutil.rmtree(place)
        else:
            place.unlink()
