"""Where the activations of one layer go, batch by batch."""

from typing import Any

import numpy as np

from ..errors import MemoryBudgetError
from ..memory import available_memory
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
        self._copy(place, value)
        self.filled += n

    def _copy(self, place: np.ndarray, value: Any) -> None:
        if value.is_cpu and value.dtype is self._same and not (value.requires_grad or value.is_neg()):
            np.copyto(place, value.numpy())  # a plain copy of bytes, a fifth faster than torch's
        else:
            self._from_numpy(place).copy_(value)

    def result(self) -> np.ndarray:
        """Return all rows as (stimulus, unit), and forget them."""
        parts = self._taken()
        whole = parts[0] if len(parts) == 1 else np.concatenate(parts)
        return whole.reshape(len(whole), -1)

    def _taken(self) -> list[np.ndarray]:
        held = self.filled - sum(map(len, self._parts))
        first = [] if self._array is None else [self._array[:held]]
        parts, self._parts, self._array = [*first, *self._parts], [], None
        return parts


class StepStore(Store):
    """Rows (step, ...) of a layer, from batches of which each has as many steps as its longest sequence.

    Parameters
    ----------
    total, dtype
        As of `Store`.
    shape : tuple of int
        Steps, and shape of the units. Longer batches are kept apart until the end.
    """

    def add(self, value: Any, n: int) -> None:
        """Copy a tensor (`n`, step, ...) and fill its missing steps with 0."""
        steps = value.shape[1]
        there = self._array is not None and not self._parts and self.filled + n <= len(self._array)
        if there and self._array is not None and steps <= self.shape[0]:
            place = self._array[self.filled : self.filled + n]
            place[:, steps:] = 0
        else:  # from here on all batches go apart, or they would change places
            place = np.empty((n, steps, *self.shape[1:]), self.dtype)
            self._parts.append(place)
        self._copy(place[:, :steps], value)
        self.filled += n

    def result(self, steps: int | None = None) -> np.ndarray:
        """Return all rows as (stimulus, step, unit), and forget them."""
        parts = [part for part in self._taken() if len(part)]
        steps = max(part.shape[1] for part in parts) if steps is None else steps
        if len(parts) == 1 and parts[0].shape[1] == steps:
            whole = parts[0]
        else:
            whole = np.zeros((sum(map(len, parts)), steps, *self.shape[1:]), self.dtype)
            start = 0
            while parts:  # each is let go once it is copied
                part = parts.pop(0)
                kept = min(steps, part.shape[1])
                whole[start : start + len(part), :kept] = part[:, :kept]
                start += len(part)
        return whole.reshape(*whole.shape[:2], -1)


class DeviceStore(Store):
    """Rows of one layer of the batch that runs, as a tensor on the device where they were made.

    Parameters
    ----------
    dtype : str
        ``"float32"`` or ``"float64"``.
    """

    def __init__(self, dtype: str):
        self._same = getattr(need_torch("rg.capture"), dtype)
        self._held: Any = None

    def add(self, value: Any, n: int) -> None:  # noqa: ARG002 (as of `Store`)
        """Copy a tensor, as the next module may write into it."""
        self._held = value.detach().to(self._same, copy=True)

    def result(self) -> Any:
        """Return all rows as a tensor (stimulus, unit), and forget them."""
        held, self._held = self._held, None
        return held.reshape(len(held), -1)


class LiveStore(Store):
    """The outputs of the batch that runs, as copies on their device that carry derivatives.

    A copy, as the next module may write into its input, and the derivative would follow in silence.
    """

    def __init__(self) -> None:
        self.value: Any = None

    def add(self, value: Any, n: int) -> None:  # noqa: ARG002 (as of `Store`)
        """Copy a tensor with its derivative."""
        self.value = value.clone()

    def result(self) -> Any:
        """Return the tensor, and forget it."""
        value, self.value = self.value, None
        return value


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
