"""Activations to try things on, without torch: trained networks, and a path whose numbers are known."""

from .digits import digits_paths
from .population import digits_population
from .synthetic import great_circle

__all__ = ["digits_paths", "digits_population", "great_circle"]
