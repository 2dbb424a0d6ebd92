"""Where the activations of one layer go, batch by batch."""

from pathlib import Path
from typing import Any

import numpy as np

from ..errors import MemoryBudgetError
from .extra import need_torch


class Store:
    """Rows of one layer in one array, taken from the system once when their number is known beforehand.

    Parameters
    ----------
    total : int or None
        Rows to come; None keeps the batches and joins them at the end.
    shape : tuple of int
        Shape of the units.
    dtype : str
        ``"float32"`` or ``"float64"``.
    """

    def __init__(self, total: int | None, shape: tuple[int, ...], dtype: str):
        torch = need_torch("rg.capture")
        self.shape, self.dtype, self.filled = shape, dtype, 0
        self._from_numpy, self._same = torch.from_numpy, getattr(torch, dtype)
        self._parts: list[np.ndarray] = []
        self._array = None if total is None else np.empty((total, *shape), dtype)

    def add(self, value: Any, n: int) -> None:
        """Copy a tensor (`n`, *shape) from wherever and in whatever type it is."""
        if self._array is not None and self.filled + n <= len(self._array):
            place = self._array[self.filled : self.filled + n]
        else:
            place = np.empty((n, *self.shape), self.dtype)
            self._parts.append(place)
        if value.is_cpu and value.dtype is self._same and not (value.requires_grad or value.is_neg()):
            np.copyto(place, value.numpy())  # a plain copy of bytes, a fifth faster than torch's
        else:
            self._from_numpy(place).copy_(value)
        self.filled += n

    def result(self) -> np.ndarray:
        """Return all rows as (stimulus, unit), and forget them."""
        held = self.filled - sum(map(len, self._parts))
        first = [] if self._array is None else [self._array[:held]]
        parts, self._parts, self._array = [*first, *self._parts], [], None
        whole = parts[0] if len(parts) == 1 else np.concatenate(parts)
        return whole.reshape(len(whole), -1)


def available_memory() -> int | None:
    """Bytes that can be had without swapping, where the system tells (Linux)."""
    try:
        with Path("/proc/meminfo").open() as file:
            for line in file:
                if line.startswith("MemAvailable:"):
                    return int(line.split()[1]) * 1024
    except OSError:
        pass
    return None


def check_memory(widths: dict[str, int], itemsize: int, total: int) -> None:
    """Refuse a capture that cannot fit, once the first batch has shown the widths.

    Raises
    ------
    MemoryBudgetError
        Naming the widest layer and what makes it smaller.
    """
    need, there = sum(widths.values()) * itemsize * total, available_memory()
    if there is not None and need > there:
        widest = max(widths, key=lambda name: widths[name])
        raise MemoryBudgetError(
            f"capture: expected at most {there / 1e9:.1f} GB (the memory that is free), got "
            f"{need / 1e9:.1f} GB for {total} stimuli x {sum(widths.values())} units in {len(widths)} "
            f"layers; the widest is {widest!r} with {widths[widest]} units. "
            'Use reducer="mean", fewer layers= or fewer stimuli.'
        )
