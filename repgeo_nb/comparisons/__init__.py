"""Comparisons of layers, networks, checkpoints and steps: `compare`, `cca`, groups, signal directions."""

from .cca import CCA, cca
from .compare import compare
from .groups import dendrogram_order, group_distances, split_half
from .rdms import to_rsatoolbox
from .signal import follow, signal_directions

__all__ = [
    "CCA",
    "cca",
    "compare",
    "dendrogram_order",
    "follow",
    "group_distances",
    "signal_directions",
    "split_half",
    "to_rsatoolbox",
]


def __dir__() -> list[str]:
    return sorted(__all__)
