"""Neural frames: how each layer moves named directions of the input, as labelled arrays and statistics.

A frame is a set of tangent vectors at one stimulus, one per named perturbation, carried through the layers of
a network. The idea is that of Kvinge et al. 2022 (arXiv:2211.10558); the formulas are this package's own.
"""

from .angles import angles, coherence, subspace_angles, tangent_curvature, welch_bound
from .collect import collect, reduce, select
from .data import from_arrays
from .frame import Frame, Kind
from .gains import gain, noise_gain, norms, relative_gain, relative_speed
from .read import axes, check, directions, each, frame, layers, models, units
from .similarity import gram_similarity
from .spectra import (
    FrameBounds,
    condition,
    effective_rank,
    frame_bounds,
    frame_potential,
    log_volume,
    participation_ratio,
    rank,
    rank_tolerance,
    stable_rank,
    volume,
)
from .summary import STATISTICS, summarise, summary

__all__ = [
    "STATISTICS",
    "Frame",
    "FrameBounds",
    "Kind",
    "angles",
    "axes",
    "check",
    "coherence",
    "collect",
    "condition",
    "directions",
    "each",
    "effective_rank",
    "frame",
    "frame_bounds",
    "frame_potential",
    "from_arrays",
    "gain",
    "gram_similarity",
    "layers",
    "log_volume",
    "models",
    "noise_gain",
    "norms",
    "participation_ratio",
    "rank",
    "rank_tolerance",
    "reduce",
    "relative_gain",
    "relative_speed",
    "select",
    "stable_rank",
    "subspace_angles",
    "summarise",
    "summary",
    "tangent_curvature",
    "units",
    "volume",
    "welch_bound",
]


def __dir__() -> list[str]:
    return sorted(__all__)
