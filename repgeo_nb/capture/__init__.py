"""Activations of any torch model as labelled arrays. torch itself is imported by the first call."""

from .activations import capture, layers

__all__ = ["capture", "layers"]
