"""Where the layers of each batch go when they are not kept in memory: a store on disk, or sums."""

import json
import re
from collections.abc import Callable, Mapping
from functools import partial
from hashlib import blake2b
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from ..errors import CaptureError, StorageError
from ..files.half import MOST, SIGMA, Scale
from ..files.writer import Writer
from ..memory import written
from ..schema.names import layer_keys, unit_dim
from .recorder import Recorder

COPIES = 3  # of a batch's layers at once: kept, on their way out, and what the allocator holds back


class Sink(Protocol):
    """Takes every batch's layers."""

    @property
    def note(self) -> str:
        """What a bar says of it."""

    @property
    def told(self) -> str:
        """What is said once, after the first batch; "" for nothing."""

    def stays(self, device: Any) -> bool:
        """Whether the layers of a model on this device are taken as tensors there."""

    def skips(self, batch: int, start: int, content: NDArray[np.str_]) -> bool:
        """Whether this batch needs no run through the model."""

    def take(self, batch: int, start: int, content: NDArray[np.str_], recorder: Recorder) -> None:
        """Take the layers of a batch out of the recorder."""


class SumSink:
    """Hands every batch to an accumulator, `repgeo_nb.accumulate`.

    Raises
    ------
    CaptureError
        For what is none, and, before the run, for a last batch that is too short for it.
    """

    note = ""
    by_numpy = ("cpu", "mps")  # devices whose layers are summed by numpy: as fast, or without doubles

    def __init__(self, accumulator: Any, total: int | None = None, batch_size: int | None = None):
        if isinstance(accumulator, type) or not hasattr(accumulator, "update"):
            is_class = isinstance(accumulator, type)
            got = f"the class {accumulator.__name__}" if is_class else type(accumulator).__name__
            raise CaptureError(
                f"accumulate: expected an accumulator with update(batch), got {got}; "
                "pass rg.accumulate.Moments() or rg.accumulate.BatchCKA()"
            )
        self.accumulator = accumulator
        self._before = int(getattr(accumulator, "n_stimuli", 0))
        left = 0 if not total or not batch_size else total % batch_size or batch_size
        least = int(getattr(accumulator, "least", 0))
        if 0 < left < least:
            raise CaptureError(
                f"batch_size: expected batches of at least {least} stimuli, as {type(accumulator).__name__} "
                f"takes them, got a last one of {left} ({total} stimuli, {batch_size} at a time); choose "
                "another batch_size="
            )

    def stays(self, device: Any) -> bool:
        """Layers on a graphics card are summed there."""
        return device.type not in self.by_numpy

    @property
    def told(self) -> str:
        """That it is not a new one: after an interruption the same stimuli would count twice."""
        held = f"accumulate: {self._before} stimuli are in it already, these are added to them"
        return f"{held}; a new one starts anew" if self._before else ""

    def skips(self, batch: int, start: int, content: NDArray[np.str_]) -> bool:  # noqa: ARG002 (as of `Sink`)
        """Every batch counts."""
        return False

    def take(self, batch: int, start: int, content: NDArray[np.str_], recorder: Recorder) -> None:  # noqa: ARG002 (`Sink`)
        """Sum the layers, each flattened to (stimulus, unit)."""
        layers = recorder.arrays(latest=True)
        for name, values in layers.items():
            if values.ndim != 2:
                got = tuple(values.shape[1:])
                raise CaptureError(
                    f"layer {name!r}: expected (stimulus, unit) to sum, got {got} with steps; "
                    'use steps=False, or reducer="mean"'
                )
        if hasattr(self.accumulator, "came_as"):  # the layers are in single precision by now
            self.accumulator.came_as({entry.name: entry.source_dtype for entry in recorder.entries})
        self.accumulator.update(layers)


class StoreSink:
    """Writes every batch to a store on disk.

    Parameters
    ----------
    writer : Writer
    taken : function
        Returns the names of columns and dimensions, which layers may not have.
    """

    def __init__(self, writer: Writer, taken: Callable[[Recorder], set[str]]):
        self.writer, self.taken = writer, taken
        self.keys: dict[str, str] = {}
        self._arrays: dict[str, Any] = {}
        self._scales: dict[str, Scale] = {}
        self._half = writer.run.dtype == "float16"
        self._stored, self._expected = 0, 0  # bytes: on disk, and in all where that is known
        self._batch = 0  # bytes of the layers of a batch

    def stays(self, device: Any) -> bool:  # noqa: ARG002 (as of `Sink`)
        """Layers are on their way to the disk."""
        return False

    def skips(self, batch: int, start: int, content: NDArray[np.str_]) -> bool:
        """Whether a batch is there, of the very same stimuli."""
        if not self.writer.is_done(batch, self._arrays.values()):
            return False
        self.writer.check_content(start, content)
        if not self.writer.holds(start + len(content)):
            return False
        self._count(len(content))
        return True

    @property
    def note(self) -> str:
        """Bytes on disk, and in all where that is known."""
        unit, name = (1e9, "GB") if max(self._stored, self._expected) > 1e9 else (1e6, "MB")
        told = f"{self._stored / unit:.1f}"
        return f"{told} of {self._expected / unit:.1f} {name}" if self._expected else f"{told} {name}"

    def _count(self, n: int) -> None:
        widths = (array.dtype.itemsize * int(np.prod(array.shape[1:])) for array in self._arrays.values())
        self._stored += n * sum(widths)

    @property
    def told(self) -> str:
        """What the capture takes, known after the first batch."""
        disk = f"{written(self._expected)} on disk" if self._expected else "as much disk as there are stimuli"
        at_once = written(COPIES * self._batch)
        return f"{self.writer.path}: {disk}, about {at_once} of memory beside the model's own"

    def take(self, batch: int, start: int, content: NDArray[np.str_], recorder: Recorder) -> None:
        """Write a batch, layer by layer, and mark it as whole then."""
        layers = recorder.arrays(latest=True)
        if not self._arrays:
            self._begin(layers, recorder)
        real = recorder.latest_mask()
        if self.skips(batch, start, content):  # the first one runs in any case, to see what there is
            if not batch:
                self._check_same(layers, real)
            return
        self._check_rows(batch, start, len(content))
        for name, values in layers.items():
            self._check_steps(name, values, start)
            self.writer.write(self._arrays[name], start, self._encoded(name, values, real))
        self.writer.finish_batch(batch, start, content)
        self._count(len(content))

    def _begin(self, layers: Mapping[str, NDArray[Any]], recorder: Recorder) -> None:
        total, size = self.writer.run.n_stimuli, 2 if self._half else None
        self._batch = sum(values.nbytes for values in layers.values())
        nbytes = {name: values.nbytes // len(values) for name, values in layers.items()}
        nbytes = {name: n * size // layers[name].itemsize if size else n for name, n in nbytes.items()}
        self._expected = sum(nbytes.values()) * (total or 0)
        if total:
            widest = max(nbytes, key=lambda name: nbytes[name])
            fitting = 'reducer="mean", fewer layers='
            self.writer.check_room(
                sum(nbytes.values()) * total,
                f"{total} stimuli x {len(layers)} layers",
                f"The widest layer is {widest!r} with {nbytes[widest] / 1e3:.0f} kB a stimulus; use {fitting}"
                f"{', dtype=' + repr('float16') if not self._half else ''}, or a larger disk",
            )
        self.keys = layer_keys(layers, self.taken(recorder))
        self.writer.check_layers(self.keys.values())
        for name, values in layers.items():
            key = self.keys[name]
            steps = (recorder.step_dim,) if values.ndim == 3 else ()
            dtype = "float16" if self._half else values.dtype.name
            self._arrays[name] = self.writer.array(
                key, values.shape[1:], dtype, ("stimulus", *steps, unit_dim(key)), {"layer": name}
            )

    def _check_same(self, layers: Mapping[str, NDArray[Any]], real: NDArray[np.bool_] | None) -> None:
        for name, values in layers.items():
            decoded = partial(self._decoded, name, _padding(values, real)) if self._half else np.asarray
            self.writer.check_values(self._arrays[name], values, decoded)

    def _decoded(self, name: str, padding: NDArray[np.bool_] | None, stored: NDArray[Any]) -> NDArray[Any]:
        found = self._scale(name, stored, padding).decoded(stored)
        if padding is not None:
            found[padding] = 0
        return found

    def _check_rows(self, batch: int, start: int, n: int) -> None:
        size, total = self.writer.run.batch_size, self.writer.run.n_stimuli
        is_last = total is None or start + n == total
        if start != batch * size or n > size or (n < size and not is_last):
            theirs = start // batch if batch else n  # of batches that were made elsewhere, which tell no size
            remedy = (
                f"pass batch_size={theirs}, and remove {self.writer.path} or write elsewhere"
                if theirs < size
                else f"make them of {size} each, or pass the stimuli and leave making batches to batch_size="
            )
            raise CaptureError(
                f"batches: expected {size} stimuli each, the rows of a chunk in the store, got {n} in batch "
                f"{batch}; {remedy}"
            )

    def _check_steps(self, name: str, values: NDArray[Any], start: int) -> None:
        """Refuse more steps than the store has, whose chunks took the size of the first batch."""
        there = self._arrays[name].shape[1:]
        if values.shape[1:] != there:
            raise CaptureError(
                f"layer {name!r}: expected at most {there[0]} steps, as the first batch has and the store "
                f"was made for, got {values.shape[1]} for stimuli {start} to {start + len(values) - 1}; pad "
                "all stimuli to one length, or pass lengths= (or mask=) of all of them as an array, which "
                "tells the longest; and write to another place"
            )

    def _scale(self, name: str, values: NDArray[Any], padding: NDArray[np.bool_] | None) -> Scale:
        """Scale of a layer: that of the first run, or made of these values, of its first batch."""

        def of_rows() -> Scale:
            return Scale.of(values.reshape(-1, values.shape[-1]) if padding is None else values[~padding])

        if name not in self._scales:
            self._scales[name] = self.writer.scale(self.keys[name], of_rows)
        return self._scales[name]

    def _encoded(self, name: str, values: NDArray[Any], real: NDArray[np.bool_] | None) -> NDArray[Any]:
        """Rows as they are stored: half precision around the mean, which would take its digits.

        Of every unit, over what is no padding (`real`); padding is 0 in the store, and when it is read.
        """
        if not self._half:
            return values
        padding = _padding(values, real)
        found = self._scale(name, values, padding).encoded(values)
        if padding is not None:
            found[padding] = 0
        if not float(np.abs(found).max(initial=0.0)) <= MOST:
            raise StorageError(
                f"layer {name!r}: expected values that half precision holds, got NaN, or some more than "
                f"{MOST / SIGMA:.0e} deviations of the first batch off its mean; use dtype=None, which keeps "
                "the type they come in"
            )
        return found.astype(np.float16)


def _padding(values: NDArray[Any], real: NDArray[np.bool_] | None) -> NDArray[np.bool_] | None:
    """Which (stimulus, step) of a layer are padding; None where it has none."""
    return ~real if real is not None and values.ndim == 3 else None


def digest_of_weights(model: Any) -> str:
    """Digest of all parameters and buffers, with their names, types and shapes."""
    state = blake2b(digest_size=12)
    for name, tensor in model.state_dict().items():
        if not hasattr(tensor, "detach"):
            state.update(f"{name}:{tensor!r}".encode())
            continue
        tensor = tensor.detach().cpu().contiguous()
        state.update(f"{name}:{tensor.dtype}{tuple(tensor.shape)}".encode())
        # by bytes: numpy lacks bfloat16
        state.update(tensor.view(-1).view(_byte(tensor)).numpy().data if tensor.numel() else b"")
    return state.hexdigest()


def _byte(tensor: Any) -> Any:
    import torch

    return tensor.dtype if tensor.dtype is torch.bool else torch.uint8


def described(layers: Any) -> str:
    """Write a choice of layers or steps as text."""
    return json.dumps(layers if isinstance(layers, str | bool) else [str(one) for one in layers])


def without_places(text: str) -> str:
    """Leave out where in memory an object is, which every process has otherwise."""
    return re.sub(r" at 0x[0-9a-f]+", "", text)


def digest_of_settings(model: Any) -> str:
    """Digest of what the modules say of themselves: their nesting, types and settings, not the weights."""
    return blake2b(without_places(repr(model)).encode(), digest_size=6).hexdigest()
