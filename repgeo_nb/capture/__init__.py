"""Activations of any torch model as labelled arrays. torch itself is imported by the first call."""

from typing import TYPE_CHECKING, Any

from .activations import capture, layers

if TYPE_CHECKING:
    from .checkpoints import capture_checkpoints

__all__ = ["capture", "capture_checkpoints", "layers"]


def __getattr__(name: str) -> Any:
    if name != "capture_checkpoints":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .checkpoints import capture_checkpoints

    return capture_checkpoints
