"""Data to try things on, without torch: trained networks, and a path whose numbers are known.

Each loads with its first use, so that the package's import stays short.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .augmented import digits_augmented
    from .digits import digits_paths
    from .mlps import digits_learning_rates, digits_memorising, digits_mlp_training, digits_widths
    from .population import digits_population
    from .synthetic import great_circle
    from .text import text_lstm
    from .training import digits_training

_WHERE = {
    "digits_augmented": "augmented",
    "digits_learning_rates": "mlps",
    "digits_memorising": "mlps",
    "digits_mlp_training": "mlps",
    "digits_paths": "digits",
    "digits_population": "population",
    "digits_training": "training",
    "digits_widths": "mlps",
    "great_circle": "synthetic",
    "text_lstm": "text",
}

__all__ = [
    "digits_augmented",
    "digits_learning_rates",
    "digits_memorising",
    "digits_mlp_training",
    "digits_paths",
    "digits_population",
    "digits_training",
    "digits_widths",
    "great_circle",
    "text_lstm",
]


def __getattr__(name: str) -> Any:
    if name not in _WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{_WHERE[name]}", __name__), name)


def __dir__() -> list[str]:
    return sorted(__all__)
