"""One writer at a time: a lock on a file that goes with its process, whatever ends it."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
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
    file = os.open(path / ".lock", os.O_CREAT | os.O_RDWR)
    try:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise StorageError(
                f"{path}: expected to be the only one to write here, got another capture that runs; wait for "
                "it, or write to another place"
            ) from error
        yield
    finally:
        os.close(file)
