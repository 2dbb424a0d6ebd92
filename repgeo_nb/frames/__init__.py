"""Neural frames: how each layer moves named directions of the input, as labelled arrays and statistics."""

from .collect import collect, reduce, select
from .data import from_arrays
from .frame import Frame, Kind
from .read import axes, check, directions, each, frame, layers, models, units

__all__ = [
    "Frame",
    "Kind",
    "axes",
    "check",
    "collect",
    "directions",
    "each",
    "frame",
    "from_arrays",
    "layers",
    "models",
    "reduce",
    "select",
    "units",
]
