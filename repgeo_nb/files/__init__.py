"""Reading and writing files: activations that stay on disk, results, arrays of others."""

from .read import open  # noqa: A004 (what it does, as `xarray.open_dataset`)
from .stored import is_on_disk

__all__ = ["is_on_disk", "open"]
