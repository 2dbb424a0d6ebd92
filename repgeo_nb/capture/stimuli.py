"""Stimuli in whatever form they come, as batches of tensors with an identity each."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..errors import CaptureError, SchemaError
from ..schema import digests
from .extra import need_torch

Inputs = Any
"""A tensor (stimulus, ...), or a dict of such tensors, which become keyword arguments of the model."""


@dataclass(frozen=True)
class Source:
    """Batches of stimuli, in order.

    Attributes
    ----------
    total : int or None
        Number of stimuli, where it is known beforehand.
    batches : function
        Returns an iterator of (inputs, labels or None); the tensors may be the user's own memory.
    shuffles : bool
        Whether the order is drawn anew on every pass.
    whole : numpy.ndarray or None
        All stimuli, where they lie in memory as one plain array.
    batch_size : int or None
        Stimuli of a batch, where they come in batches of their own.
    """

    total: int | None
    batches: Callable[[], Iterator[tuple[Inputs, Any]]]
    shuffles: bool = False
    whole: np.ndarray | None = None
    batch_size: int | None = None


def open_source(stimuli: Any, batch_size: int) -> Source:
    """Source of a tensor, array, list, dict of these, torch Dataset, DataLoader, or iterable of batches.

    Raises
    ------
    SchemaError
        No stimuli, stimuli of several shapes, or columns of a dict of several lengths.
    CaptureError
        Something that is none of these.
    """
    torch = need_torch("rg.capture")
    if not isinstance(batch_size, int | np.integer) or batch_size < 1:
        raise CaptureError(
            f"batch_size: expected a whole number from 1 on, got {batch_size!r}; try batch_size=128"
        )
    data = torch.utils.data
    if isinstance(stimuli, Mapping | list | tuple) or hasattr(stimuli, "shape"):
        return _array_source(stimuli, int(batch_size))
    has_rows = hasattr(stimuli, "__getitem__") and hasattr(stimuli, "__len__")
    is_text = isinstance(stimuli, str | bytes)
    if isinstance(stimuli, data.Dataset) or (has_rows and not is_text):
        stimuli = data.DataLoader(stimuli, batch_size=int(batch_size))
    if isinstance(stimuli, data.DataLoader):
        return _loader_source(stimuli)
    if isinstance(stimuli, Iterable) and not is_text:
        own = getattr(stimuli, "batch_size", None)
        return Source(None, lambda: map(_split_batch, stimuli), batch_size=own)
    raise CaptureError(
        f"stimuli: expected a tensor, an array (stimulus, ...), a list, a dict of tensors, or a DataLoader, "
        f"got {type(stimuli).__name__}"
    )


def _array_source(stimuli: Any, batch_size: int) -> Source:
    columns = stimuli if isinstance(stimuli, Mapping) else {"stimuli": stimuli}
    lengths = {name: _length(value, name) for name, value in columns.items()}
    if not lengths or min(lengths.values()) == 0:
        raise SchemaError("stimuli: expected at least one, got none; pass an array (stimulus, ...)")
    if len(set(lengths.values())) > 1:
        raise SchemaError(
            f"stimuli: expected columns of one length, got {lengths}; every input has one row per stimulus"
        )
    total = next(iter(lengths.values()))

    def batches() -> Iterator[tuple[Inputs, Any]]:
        for start in range(0, total, batch_size):
            part = slice(start, start + batch_size)
            if isinstance(stimuli, Mapping):
                yield {name: as_tensor(value[part]) for name, value in stimuli.items()}, None
            else:
                yield as_tensor(stimuli[part], start), None

    return Source(total, batches, whole=_whole(stimuli))


def _whole(stimuli: Any) -> np.ndarray | None:
    """Return the memory of plain numbers, without a copy; None for all else (files mapped to memory too)."""
    torch = need_torch("rg.capture")
    if isinstance(stimuli, torch.Tensor):
        is_plain = stimuli.is_cpu and stimuli.layout is torch.strided and not stimuli.is_neg()
        stimuli = stimuli.detach().numpy() if is_plain and stimuli.dtype is not torch.bfloat16 else None
    if type(stimuli) is np.ndarray and stimuli.dtype.kind in "fiub" and stimuli.flags.c_contiguous:
        return stimuli if stimuli.dtype.isnative else None
    return None


def _length(value: Any, name: str) -> int:
    shape = getattr(value, "shape", None)
    if shape is not None and len(shape) == 0:
        raise SchemaError(f"{name}: expected an array (stimulus, ...), got a single number; pass a batch")
    return int(shape[0]) if shape is not None else len(value)


def as_tensor(chunk: Any, start: int = 0) -> Any:
    """Tensor of an array or list of stimuli; `start` is the place of its first row, for messages."""
    torch = need_torch("rg.capture")
    if isinstance(chunk, list | tuple):
        if chunk and isinstance(chunk[0], Mapping):
            return {name: as_tensor([one[name] for one in chunk], start) for name in chunk[0]}
        rows = [_row(one, start + k) for k, one in enumerate(chunk)]
        for k, row in enumerate(rows):
            if row.shape != rows[0].shape:
                raise SchemaError(
                    f"stimuli: expected one shape, got {tuple(rows[0].shape)} for stimulus {start} and "
                    f"{tuple(row.shape)} for stimulus {start + k}; crop or pad them to one shape"
                )
        return torch.stack(rows)
    return chunk.detach() if isinstance(chunk, torch.Tensor) else _from_numpy(np.asarray(chunk))


def _row(one: Any, place: int) -> Any:
    torch = need_torch("rg.capture")
    if isinstance(one, torch.Tensor):
        return one.detach()
    if isinstance(one, str | bytes):
        raise CaptureError(
            f"stimuli: expected numbers, got text for stimulus {place}; "
            "tokenise it first and pass the token ids, or a dict(input_ids=..., attention_mask=...)"
        )
    # torch's rule for plain numbers, as in torch.tensor([0.5]): float32
    return _from_numpy(np.asarray(one)) if hasattr(one, "__array__") else torch.tensor(one)


def _from_numpy(array: np.ndarray) -> Any:
    torch = need_torch("rg.capture")
    if array.dtype.kind not in "fiubc":
        raise CaptureError(
            f"stimuli: expected numbers, got an array of {array.dtype}; "
            "encode the stimuli as the numbers the model takes (images: float32, text: token ids)"
        )
    # a copy: torch cannot hold read-only memory, negative strides or a foreign byte order
    return torch.from_numpy(np.array(array, dtype=array.dtype.newbyteorder("="), order="C"))


def _loader_source(loader: Any) -> Source:
    data = need_torch("rg.capture").utils.data
    drawn = (data.RandomSampler, data.SubsetRandomSampler, data.WeightedRandomSampler)
    total = None
    if type(loader.batch_sampler) is data.BatchSampler and hasattr(loader.sampler, "__len__"):
        total = len(loader.sampler)
        if loader.drop_last:
            total -= total % loader.batch_size
    shuffles = isinstance(loader.sampler, drawn)
    return Source(total, lambda: map(_split_batch, loader), shuffles, batch_size=loader.batch_size)


def _split_batch(batch: Any) -> tuple[Inputs, Any]:
    """Take inputs and labels from a batch: the first two of a tuple, else all of it."""
    inputs, labels = batch, None
    if isinstance(batch, tuple | list):
        inputs = batch[0]
        labels = batch[1] if len(batch) > 1 else None
    if isinstance(inputs, Mapping):
        return {name: as_tensor(value) for name, value in inputs.items()}, labels
    return as_tensor(inputs), labels


def size(inputs: Inputs) -> int:
    """Return the number of stimuli in a batch."""
    first = next(iter(inputs.values())) if isinstance(inputs, Mapping) else inputs
    return int(first.shape[0])


def contents(inputs: Inputs) -> np.ndarray:
    """Digest of every stimulus of a batch, by bytes, type and shape; (stimulus,) of str."""
    if isinstance(inputs, Mapping):
        columns = {name: value.detach().cpu() for name, value in inputs.items()}
        rows = [{name: value[k] for name, value in columns.items()} for k in range(size(inputs))]
        return digests(rows)
    array, dtype = (inputs, None) if isinstance(inputs, np.ndarray) else _to_numpy(inputs)
    return digests(array, dtype)


def _to_numpy(tensor: Any) -> tuple[np.ndarray, str | None]:
    torch = need_torch("rg.capture")
    tensor = tensor.detach().cpu()
    if tensor.dtype == torch.bfloat16:  # which numpy lacks; float32 holds it exactly
        return tensor.float().numpy(), "bfloat16"
    return tensor.numpy(), None


def private(inputs: Inputs, device: Any) -> Inputs:
    """Copy a batch to the device: a model may write into its input, which is the user's memory."""
    if isinstance(inputs, Mapping):
        return {name: private(value, device) for name, value in inputs.items()}
    return inputs.to(device, copy=True)


def floating_input(inputs: Inputs) -> Any:
    """Return what is the layer ``input``: the (first) tensor of a batch, None for token ids."""
    first = next(iter(inputs.values())) if isinstance(inputs, Mapping) else inputs
    return first if first.is_floating_point() else None
