"""Data to try things on, without torch: trained networks, a path whose numbers are known, CIFAR-10's files.

Each loads with its first use, so that the package's import stays short.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .augmented import digits_augmented
    from .cifar import cifar10
    from .digits import digits_paths
    from .intrinsic import rich_lazy, rich_lazy_frames, working_memory, working_memory_frames
    from .mlps import digits_learning_rates, digits_memorising, digits_mlp_training, digits_widths
    from .population import digits_population
    from .sentences import sentences
    from .sheet import sheet_fisher, sheet_weights
    from .synthetic import great_circle
    from .text import text_lstm
    from .training import digits_training

_WHERE = {
    "cifar10": "cifar",
    "digits_augmented": "augmented",
    "digits_learning_rates": "mlps",
    "digits_memorising": "mlps",
    "digits_mlp_training": "mlps",
    "digits_paths": "digits",
    "digits_population": "population",
    "digits_training": "training",
    "digits_widths": "mlps",
    "great_circle": "synthetic",
    "rich_lazy": "intrinsic",
    "rich_lazy_frames": "intrinsic",
    "sentences": "sentences",
    "sheet_fisher": "sheet",
    "sheet_weights": "sheet",
    "text_lstm": "text",
    "working_memory": "intrinsic",
    "working_memory_frames": "intrinsic",
}

__all__ = [
    "cifar10",
    "digits_augmented",
    "digits_learning_rates",
    "digits_memorising",
    "digits_mlp_training",
    "digits_paths",
    "digits_population",
    "digits_training",
    "digits_widths",
    "great_circle",
    "rich_lazy",
    "rich_lazy_frames",
    "sentences",
    "sheet_fisher",
    "sheet_weights",
    "text_lstm",
    "working_memory",
    "working_memory_frames",
]


def __getattr__(name: str) -> Any:
    if name not in _WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{_WHERE[name]}", __name__), name)


def __dir__() -> list[str]:
    return sorted(__all__)
