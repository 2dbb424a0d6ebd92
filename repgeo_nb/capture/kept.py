"""What is kept of every layer's frames: vectors, Gram matrices or triangular factors, gains and speeds."""

from typing import TYPE_CHECKING

import numpy as np

from ..errors import CaptureError, MemoryBudgetError
from ..memory import available_memory, written
from .extra import need_torch
from .push import Layers
from .recorder import Entry

if TYPE_CHECKING:
    from torch import Tensor

KINDS = ("gram", "factor")


class Kept:
    """Frames of all stimuli, filled batch by batch.

    Parameters
    ----------
    entries : list of Entry
        The layers to keep.
    total : int
        Stimuli.
    rows : int
        Directions, without time.
    reduce : {"gram", "factor"} or None
    time : bool
        Append the change per step as a direction, in layers with steps; the others are left out.
    """

    def __init__(self, entries: list[Entry], total: int, rows: int, reduce: str | None, time: bool):
        self.entries = [entry for entry in entries if entry.steps or not time]
        self.without = [entry.name for entry in entries if entry not in self.entries]
        if time:
            self._check_steps()
        self.total, self.rows, self.reduce, self.time = total, rows, reduce, time
        self.arrays: dict[str, np.ndarray] = {}
        self.noise_gain: dict[str, np.ndarray] = {}
        self.speed_scale: dict[str, np.ndarray] = {}
        self.input_norm = np.empty((total, rows))
        self.unsmooth: dict[str, int] = {}
        self._sums: dict[str, Tensor] = {}
        self._parts: dict[str, list[Tensor]] = {}
        self._power: dict[str, Tensor] = {}

    @property
    def n_steps(self) -> int:
        """Steps, 0 where no layer has any."""
        return max((entry.steps for entry in self.entries), default=0)

    @property
    def width(self) -> dict[str, int]:
        """Units of every layer."""
        return {entry.name: entry.width for entry in self.entries}

    def add_to_mean(self, values: Layers) -> None:
        """Add a batch to the mean of every layer over the stimuli, before any `finish`."""
        for entry in self.entries:
            value = values[entry.name]
            total = value.double().sum(0).reshape(*value.shape[1 : 1 + bool(entry.steps)], -1)
            self._sums[entry.name] = self._sums.get(entry.name, 0) + total

    def take(self, moved: Layers, k: int) -> None:
        """Take vectors (stimulus, [step,] direction, unit): the first k are a frame's, the others noise."""
        torch = need_torch("rg.capture_frames")
        for entry in self.entries:
            vectors = moved[entry.name]
            if k:
                self._parts.setdefault(entry.name, []).append(vectors[..., :k, :])
            if vectors.shape[-2] > k:
                noise = vectors[..., k:, :]
                power = torch.linalg.vector_norm(noise, dim=(-2, -1), dtype=torch.float64).square()
                self._power[entry.name] = self._power.get(entry.name, 0) + power

    def finish(self, values: Layers, norms: "Tensor", start: int, noise: int) -> None:
        """Reduce and keep a batch from the stimulus `start` on, once all its vectors were taken.

        `values` are the layers (stimulus, [step,] unit), `norms` those of the directions at the input, and
        `noise` the number of noise vectors.
        """
        torch = need_torch("rg.capture_frames")
        rows = slice(start, start + len(norms))
        self.input_norm[rows] = norms.cpu().numpy()
        parts, self._parts = self._parts, {}
        power, self._power = self._power, {}
        for entry in self.entries:
            name, value = entry.name, values[entry.name]
            taken = parts.pop(name)
            vectors = taken[0] if len(taken) == 1 else torch.cat(taken, -2)
            if self.time:
                along = torch.gradient(value, dim=1)[0]  # central; one-sided at the ends
                vectors = torch.cat([vectors, along[..., None, :]], -2)
            self._note_unsmooth(entry, vectors)
            self._write(self.arrays, name, rows, self._reduced(vectors))
            if name in power:
                self._write(self.noise_gain, name, rows, (power[name] / noise).sqrt())
            if self._sums:
                speed = (value - self._sums[name] / self.total).norm(dim=-1)
                self._write(self.speed_scale, name, rows, speed)

    def norms(self) -> np.ndarray:
        """Norms of the directions at the input, (stimulus, direction); 1 for time, which has none there."""
        return np.pad(self.input_norm, ((0, 0), (0, int(self.time))), constant_values=1.0)

    def remarks(self) -> list[str]:
        """Say which layers were left out, and the first that has no derivative at some stimuli."""
        found = []
        if self.without:
            listed = ", ".join(map(repr, self.without))
            found.append(f"left out {listed}, which have no steps; time=True asks for the change per step")
        for name, count in self.unsmooth.items():
            return [
                *found,
                f"layer {name!r} has no finite derivative at {count} of {self.total} stimuli (the square "
                "root at 0 has none, nor 0/0): its frames, and those of layers behind it, are NaN there",
            ]
        return found

    def _check_steps(self) -> None:
        if not self.entries:
            raise CaptureError(
                "time: expected layers with steps, got none; name the modules whose output is (batch, time, "
                "unit), or which are called once per step, in steps="
            )
        short = next((entry.name for entry in self.entries if entry.steps < 2), None)
        if short is not None:
            raise CaptureError(
                f"time: expected at least 2 steps, got 1 in layer {short!r}; leave it out of layers="
            )

    def _note_unsmooth(self, entry: Entry, vectors: "Tensor") -> None:
        if bool(vectors.sum().isfinite()):  # NaN and infinity stay in a sum, which is cheap
            return
        count = int((~vectors.flatten(1).isfinite().all(1)).sum())
        if count:
            self.unsmooth[entry.name] = self.unsmooth.get(entry.name, 0) + count

    def _reduced(self, vectors: "Tensor") -> "Tensor":
        """Vectors as they are, F F', or R of F' = QR, in float64."""
        torch = need_torch("rg.capture_frames")
        if self.reduce is None:
            return vectors
        whole = vectors.double()
        if self.reduce == "gram":
            return whole @ whole.mT
        is_whole = whole.flatten(-2).isfinite().all(-1)[..., None, None]
        r = torch.linalg.qr(torch.where(is_whole, whole, 0).mT, mode="r").R
        r = torch.nn.functional.pad(
            r, (0, 0, 0, r.shape[-1] - r.shape[-2])
        )  # a layer narrower than the frame
        return torch.where(is_whole, r, torch.nan)

    def _write(self, into: dict[str, np.ndarray], name: str, rows: slice, found: "Tensor") -> None:
        torch = need_torch("rg.capture_frames")
        if name not in into:
            into[name] = self._new((self.total, *found.shape[1:]), str(found.dtype).removeprefix("torch."))
        torch.from_numpy(into[name][rows]).copy_(found)

    def _new(self, shape: tuple[int, ...], dtype: str) -> np.ndarray:
        needed, free = int(np.prod(shape)) * np.dtype(dtype).itemsize, available_memory()
        if free is not None and needed > free:
            raise MemoryBudgetError(
                f"capture_frames: expected at most {written(free)} (the memory that is free), got "
                f'{written(needed)} for frames {shape} of one layer; use reduce="gram" or "factor", fewer '
                "layers= or fewer stimuli"
            )
        return np.empty(shape, dtype)
