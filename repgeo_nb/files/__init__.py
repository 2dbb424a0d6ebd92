"""Reading and writing files: activations that stay on disk, results, arrays of others."""

from ..schema import is_on_disk
from .read import open  # noqa: A004 (what it does, as `xarray.open_dataset`)

__all__ = ["is_on_disk", "open"]
