"""Weights into a model and out again, leaving it bit for bit as it was."""

import copy
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from ..errors import CaptureError
from .extra import need_torch
from .weights import Checkpoint, read_state, without_prefixes


def load(model: Any, one: Checkpoint) -> None:
    """Load a checkpoint into a model, strictly.

    Raises
    ------
    CaptureError
        Names that are missing or unexpected, shapes that differ, with the first of them.
    """
    expected = model.state_dict()
    state = without_prefixes(read_state(one), set(expected))
    differ = [
        f"{key!r} has shape {tuple(value.shape)} where the model has {tuple(expected[key].shape)}"
        for key, value in state.items()
        if hasattr(value, "shape") and hasattr(expected.get(key), "shape")
        if value.shape != expected[key].shape
    ]
    missing: list[str] = []
    unexpected: list[str] = []
    if not differ:
        try:
            missing, unexpected = model.load_state_dict(state, strict=False)
        except (RuntimeError, TypeError, ValueError) as error:  # of a module with a loader of its own
            raise CaptureError(f"{one.name}: the model refused its weights: {error}") from error
    there = {_place(value) for key, value in expected.items() if key not in missing}
    missing = [key for key in missing if _place(expected.get(key)) not in there]  # tied weights come once
    wrong = [
        *([f"missing {_listed(missing)}"] if missing else []),
        *([f"unexpected {_listed(unexpected)}"] if unexpected else []),
        *(differ[:3] if len(differ) <= 3 else [*differ[:3], f"{len(differ) - 3} more of other shapes"]),
    ]
    if wrong:
        raise CaptureError(
            f"{one.name}: expected the weights of this {type(model).__name__}, got {'; '.join(wrong)}; build "
            "the model as it was when these were saved"
        )


def _place(tensor: Any) -> Any:
    """Tell where a tensor's numbers are: tied weights share it."""
    is_held = hasattr(tensor, "data_ptr") and tensor.numel()
    return (tensor.data_ptr(), tuple(tensor.shape), tensor.stride()) if is_held else object()


def _listed(names: Sequence[str], n: int = 4) -> str:
    shown = ", ".join(map(repr, names[:n]))
    return f"{shown} and {len(names) - n} more" if len(names) > n else shown


@contextmanager
def weights_given_back(model: Any) -> Iterator[None]:
    """Give every parameter and buffer its tensor and bits back at the end, whatever happens inside.

    The tensors stay the same objects, so that optimisers, tied weights and closures keep what they hold.
    """
    torch = need_torch("capture_checkpoints")
    kept = [
        (registry, name, tensor, None if tensor is None else tensor.detach().clone())
        for module in model.modules()
        for registry in (module._parameters, module._buffers)
        for name, tensor in registry.items()
    ]
    plain = torch.nn.Module.get_extra_state
    extra = [
        (module, copy.deepcopy(module.get_extra_state()))
        for module in model.modules()
        if type(module).get_extra_state is not plain
    ]
    try:
        yield
    finally:
        with torch.no_grad():
            for registry, name, tensor, values in kept:
                registry[name] = tensor
                if tensor is not None:
                    tensor.copy_(values)
        for module, state in extra:
            module.set_extra_state(state)
