"""Activations and frames of torch models as labelled arrays. torch itself is imported by the first call."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .activations import capture, layers
from .taps import tap

if TYPE_CHECKING:
    from . import directions
    from .checkpoints import capture_checkpoints
    from .curvature import capture_curvature
    from .tangents import capture_frames

__all__ = [
    "capture",
    "capture_checkpoints",
    "capture_curvature",
    "capture_frames",
    "directions",
    "layers",
    "tap",
]

_LAZY = {
    "capture_checkpoints": ".checkpoints",
    "capture_curvature": ".curvature",
    "capture_frames": ".tangents",
}


def __getattr__(name: str) -> Any:
    if name == "directions":
        return import_module(".directions", __name__)
    if name not in _LAZY:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_LAZY[name], __name__), name)
