"""Labelled activations: the only code that knows how they are held.

A *family* is an ``xarray.Dataset`` of models with the same layers and widths, with a variable ``(model?,
stimulus, <layer>_unit)`` per layer; several families are an ``xarray.DataTree`` with ``stimulus`` at its
root. Everything else reads them with `each` and `matrix`.
"""

from .align import Join, align, align_all, take_stimuli
from .build import family, from_arrays
from .check import MIN_STIMULI, check
from .choose import select
from .collect import as_acts, collect
from .identity import digest, digests, identify, stimulus_digest
from .matrices import check_finite, cube, each, matrix
from .names import RESERVED, Choice, layer_keys, near, unknown
from .padding import last
from .read import (
    Acts,
    column,
    columns,
    families,
    is_on_disk,
    layer_info,
    layers,
    model_info,
    models,
    stimuli,
)
from .rows import stacked

__all__ = [
    "MIN_STIMULI",
    "RESERVED",
    "Acts",
    "Choice",
    "Join",
    "align",
    "align_all",
    "as_acts",
    "check",
    "check_finite",
    "collect",
    "column",
    "columns",
    "cube",
    "digest",
    "digests",
    "each",
    "families",
    "family",
    "from_arrays",
    "identify",
    "is_on_disk",
    "last",
    "layer_info",
    "layer_keys",
    "layers",
    "matrix",
    "model_info",
    "models",
    "near",
    "select",
    "stacked",
    "stimuli",
    "stimulus_digest",
    "take_stimuli",
    "unknown",
]


def __dir__() -> list[str]:
    return sorted(__all__)
