"""Networks while they train: checkpoints as activations, and how each layer comes to its end."""

from typing import TYPE_CHECKING, Any

from .convergence import convergence

if TYPE_CHECKING:
    from ..capture import capture_checkpoints

__all__ = ["capture_checkpoints", "convergence"]


def __getattr__(name: str) -> Any:
    if name != "capture_checkpoints":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from ..capture import capture_checkpoints

    return capture_checkpoints


def __dir__() -> list[str]:
    return sorted(__all__)
