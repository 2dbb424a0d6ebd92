"""One writer at a time: a lock on a file that goes with its process, whatever ends it."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ..errors import StorageError


@contextmanager
def only_writer(path: Path) -> Iterator[None]:
    """Hold the store at `path` for writing.

    Raises
    ------
    StorageError
        If another capture holds it.
    """
    try:
        import fcntl
    except ImportError:  # no such locks on this system: nothing is refused
        yield
        return
    place = path / ".lock"
    file = os.open(place, os.O_CREAT | os.O_RDWR)
    try:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            is_held = place.exists() and os.fstat(file).st_ino == place.stat().st_ino  # not just let go of
        except OSError:
            is_held = False
        if not is_held:
            raise StorageError(
                f"{path}: expected to be the only one to write here, got another capture that runs; wait for "
                "it, or write to another place"
            )
        try:
            yield
        finally:
            with suppress(OSError):
                place.unlink()
    finally:
        os.close(file)
