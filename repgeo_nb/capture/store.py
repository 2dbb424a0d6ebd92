"""Where the activations of one layer go, batch by batch."""

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
    width : int
        Units.
    dtype : numpy.dtype
    """

    def __init__(self, total: int | None, width: int, dtype: Any):
        self.width, self.dtype, self.filled = width, np.dtype(dtype), 0
        self._parts: list[np.ndarray] = []
        self._array: np.ndarray | None = None
        if total is not None:
            self._array = np.empty((total, width), self.dtype)
            self._tensor = need_torch("rg.capture").from_numpy(self._array)

    def add(self, value: Any, n: int) -> None:
        """Copy a tensor of `n` rows (stimulus, ...) from wherever and in whatever type it is."""
        rows = value.reshape(n, -1)
        if self._array is not None and self.filled + n <= len(self._array):
            self._tensor[self.filled : self.filled + n].copy_(rows)
        else:
            part = np.empty((n, self.width), self.dtype)
            need_torch("rg.capture").from_numpy(part).copy_(rows)
            self._parts.append(part)
        self.filled += n

    def result(self) -> np.ndarray:
        """Return (stimulus, unit), and forget it."""
        held = self.filled - sum(map(len, self._parts))
        first = [] if self._array is None else [self._array[:held]]
        parts, self._parts, self._array = [*first, *self._parts], [], None
        return parts[0] if len(parts) == 1 else np.concatenate(parts)


def available_memory() -> int | None:
    """Bytes that can be had without swapping, where the system tells (Linux)."""
    try:
        with open("/proc/meminfo") as file:  # noqa: PTH123
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
