"""Activations to try things on, without torch: trained networks, and a path whose numbers are known."""

from .digits import digits_paths
from .mlps import digits_learning_rates, digits_memorising, digits_mlp_training, digits_widths
from .population import digits_population
from .synthetic import great_circle
from .text import text_lstm
from .training import digits_training

__all__ = [
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
