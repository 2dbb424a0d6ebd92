"""Activations of any torch model as labelled arrays. torch itself is imported by the first call."""

from .activations import capture, layers
from .checkpoints import capture_checkpoints

__all__ = ["capture", "capture_checkpoints", "layers"]
