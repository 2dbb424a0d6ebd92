"""The model during a capture: in eval mode, without gradients, and afterwards exactly as it was."""

import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Any

from .extra import need_torch

if TYPE_CHECKING:
    from torch import nn


def unwrap(model: Any) -> Any:
    """Return the model inside DataParallel, DistributedDataParallel and torch.compile.

    A hook set after a compiled call is never called, silently; on the original module it is.
    """
    while (inner := wrapped(model)) is not None:
        model = inner
    return model


def wrapped(module: Any) -> Any:
    """Return what a wrapper wraps, None for any other module."""
    torch = need_torch("rg.capture")
    if isinstance(module, torch.nn.DataParallel | torch.nn.parallel.DistributedDataParallel):
        return module.module
    compiled = sys.modules.get("torch._dynamo.eval_frame")  # loaded by the first torch.compile
    if compiled is not None and isinstance(module, compiled.OptimizedModule):
        return module._orig_mod
    return None


@contextmanager
def left_as_it_was(model: "nn.Module") -> Iterator[None]:
    """Eval mode and no gradients inside; modes, buffers, gradient mode and random state as before afterwards.

    The flag ``training`` is set module by module: ``model.eval()`` may do more than that (merge adapters,
    say), which could not be undone. Not inference mode: a tensor that a model keeps for later (a cache of
    positions) would then break its next training step.
    """
    torch = need_torch("rg.capture")
    modes = [(module, module.training) for module in model.modules()]
    buffers = _buffers(model)
    devices = {p.device.index for p in model.parameters() if p.device.type == "cuda"}
    with ExitStack() as stack:
        stack.enter_context(torch.no_grad())
        stack.enter_context(torch.random.fork_rng(devices=sorted(devices)))
        stack.enter_context(_uncompiled())
        stack.enter_context(_unfused())
        try:
            for module, _ in modes:
                module.training = False
            yield
        finally:
            for module, mode in modes:
                module.training = mode
            _restore(model, buffers)


@contextmanager
def _uncompiled() -> Iterator[None]:
    """Run compiled parts of the model as plain modules, whose hooks are called."""
    torch = need_torch("rg.capture")
    stance = getattr(torch.compiler, "set_stance", None)
    if stance is None or "torch._dynamo" not in sys.modules:
        yield
        return
    with stance("force_eager"):
        yield


@contextmanager
def _unfused() -> Iterator[None]:
    """Switch off the fused transformer layer, which torch takes or not depending on where hooks are.

    It calls no parts, and packs the tokens without their padding, which is no array over stimuli. At real
    tokens it gives the same; padded positions, 0 there, have here what the plain layers compute.
    """
    mha = need_torch("rg.capture").backends.mha
    before = mha.get_fastpath_enabled()
    mha.set_fastpath_enabled(False)
    try:
        yield
    finally:
        mha.set_fastpath_enabled(before)


def _buffers(model: "nn.Module") -> dict[tuple[Any, str], tuple[Any, Any]]:
    """Every buffer with a copy of its values; buffers that are registered as None too."""
    return {
        (module, name): (buffer, None if buffer is None else buffer.detach().clone())
        for module in model.modules()
        for name, buffer in module._buffers.items()
    }


def _restore(model: "nn.Module", buffers: dict[tuple[Any, str], tuple[Any, Any]]) -> None:
    """Give every buffer its tensor and values back; those registered on the way go."""
    torch = need_torch("rg.capture")
    for module in model.modules():
        for name in [name for name in module._buffers if (module, name) not in buffers]:
            del module._buffers[name]
    with torch.no_grad():
        for (module, name), (buffer, values) in buffers.items():
            module._buffers[name] = buffer
            if buffer is not None and not torch.equal(buffer, values):
                buffer.copy_(values)
