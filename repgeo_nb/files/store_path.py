"""Paths that hold wherever the process works later on, and are told of as they look from here."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    Base = Path
else:
    Base = type(Path())  # the flavour of this system


class StorePath(Base):
    """An absolute path, written in messages without the folder that the process works in.

    Examples
    --------
    >>> path = StorePath.of("acts.zarr")
    >>> path.is_absolute(), f"{path}", f"{path / 'fc'}"
    (True, 'acts.zarr', 'acts.zarr/fc')
    """

    @classmethod
    def of(cls, path: Any) -> "StorePath":
        """Read a path as a user writes it."""
        return cls(Path(path).expanduser().absolute())

    def __format__(self, spec: str) -> str:
        here = Path.cwd()
        return format(str(self.relative_to(here) if self.is_relative_to(here) else self), spec)
