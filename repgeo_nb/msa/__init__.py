"""Metric similarity analysis: how alike two networks stretch the same stimulus manifold, point by point.

>>> import numpy as np, repgeo_nb as rg
>>> rg.msa.spectral_ratio(np.diag([1.0, 4.0]), np.eye(2)).item()
0.5
"""

from .compare import compare
from .diffusion import fisher
from .distances import distances
from .ratio import (
    affine_invariant,
    bures,
    compare_metrics,
    hilbert,
    log_scale,
    ranks,
    spectral_ratio,
    thompson,
)
from .time import with_time

__all__ = [
    "affine_invariant",
    "bures",
    "compare",
    "compare_metrics",
    "distances",
    "fisher",
    "hilbert",
    "log_scale",
    "ranks",
    "spectral_ratio",
    "thompson",
    "with_time",
]


def __dir__() -> list[str]:
    return sorted(__all__)
