"""Intervals: how far a path's numbers would move with other stimuli, and how many stimuli settle them.

`bootstrap` and `stability` are the ways in; what they share is in `resampling`.
"""

from .bootstrap import bootstrap
from .stability import stability

__all__ = ["bootstrap", "stability"]
