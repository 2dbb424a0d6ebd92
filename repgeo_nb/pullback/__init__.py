"""The geometry that a map induces on its parameters: metrics, curvature, geodesics, Fisher information."""

from .axes import Axis
from .gauss import Curvature, curvature, curvature_of_metric
from .manifold import Manifold, ManifoldPoints, join
from .metrics import anisotropy, energy, factor, length, log_scale, magnification, metric, stretches, volume

__all__ = [
    "Axis",
    "Curvature",
    "Manifold",
    "ManifoldPoints",
    "anisotropy",
    "curvature",
    "curvature_of_metric",
    "energy",
    "factor",
    "join",
    "length",
    "log_scale",
    "magnification",
    "metric",
    "stretches",
    "volume",
]
