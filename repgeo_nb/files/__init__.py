"""Reading and writing files: activations that stay on disk, results, arrays of others."""

from ..schema import is_on_disk
from .export import to_arrays, to_pandas
from .hidden import from_hidden_states
from .importers import read_arrays
from .read import open  # noqa: A004 (what it does, as `xarray.open_dataset`)
from .save import save

__all__ = ["from_hidden_states", "is_on_disk", "open", "read_arrays", "save", "to_arrays", "to_pandas"]


def __dir__() -> list[str]:
    return sorted(__all__)
