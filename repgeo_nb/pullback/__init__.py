"""The geometry that a map induces on its parameters: metrics, curvature, geodesics, Fisher information."""

from .axes import Axis
from .gauss import Curvature, curvature, curvature_of_metric
from .geodesics import Geodesic, geodesic
from .graph import Walk, graph_path
from .manifold import Manifold, ManifoldPoints, join
from .metrics import anisotropy, energy, factor, length, log_scale, magnification, metric, stretches, volume

__all__ = [
    "Axis",
    "Curvature",
    "Geodesic",
    "Manifold",
    "ManifoldPoints",
    "Walk",
    "anisotropy",
    "curvature",
    "curvature_of_metric",
    "energy",
    "factor",
    "geodesic",
    "graph_path",
    "join",
    "length",
    "log_scale",
    "magnification",
    "metric",
    "stretches",
    "volume",
]
