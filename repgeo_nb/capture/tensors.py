"""Tensors inside whatever a module returns: a tensor, a tuple, a dict, a dataclass, or these nested."""

import dataclasses
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from torch import Tensor


def tensors(output: Any, path: tuple[str, ...] = (), whole: bool = False) -> Iterator[tuple[str, "Tensor"]]:
    """Every floating or complex tensor with its path, such as ``"1.0"`` for ``output[1][0]``; in order.

    Integers (indices, masks) are no representation and are left out. `whole` keeps a PackedSequence in one
    piece: without its batch sizes its tensor says nothing of stimuli.
    """
    if hasattr(output, "is_floating_point"):
        if output.is_floating_point() or output.is_complex():
            yield ".".join(path), output
        return
    if whole and is_packed(output):
        yield ".".join(path), output
        return
    for key, value in _items(output):
        yield from tensors(value, (*path, key), whole)


def is_packed(output: Any) -> bool:
    """Whether it is a PackedSequence of torch."""
    return hasattr(output, "batch_sizes") and hasattr(output, "unsorted_indices")


def pick(output: Any, path: str) -> Any:
    """Return the tensor at a path given by `tensors`, or None when it is not there."""
    if not path:
        return output if hasattr(output, "is_floating_point") else None
    return next((tensor for found, tensor in tensors(output) if found == path), None)


def _items(output: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(output, Mapping):
        yield from ((str(key), value) for key, value in output.items())
    elif isinstance(output, tuple | list):
        names = getattr(output, "_fields", None) or map(str, range(len(output)))
        yield from zip(names, output, strict=True)
    elif dataclasses.is_dataclass(output) and not isinstance(output, type):
        yield from ((field.name, getattr(output, field.name)) for field in dataclasses.fields(output))


def whole(tensor: "Tensor") -> "Tensor":
    """Return the tensor of which this is a view of the same shape, else itself: ``x.view(x.shape)`` is x."""
    base = tensor._base
    if base is None or base.shape != tensor.shape or base.stride() != tensor.stride():
        return tensor
    return base if base.dtype == tensor.dtype else tensor


def version(tensor: "Tensor") -> int:
    """How often the tensor was written in place; 0 where torch does not count (tensors of inference mode)."""
    return 0 if tensor.is_inference() else tensor._version
