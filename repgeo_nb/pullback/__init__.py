"""The geometry that a map induces on its parameters: metrics, curvature, geodesics, Fisher information."""

from .axes import Axis
from .fisher import fisher_bernoulli, fisher_categorical, fisher_gaussian, fisher_poisson, fisher_softmax
from .gauss import Curvature, curvature, curvature_of_metric
from .geodesics import Geodesic, geodesic
from .graph import Walk, graph_path
from .local import LocalTangents, local_tangents, recorded_jacobian, split_half_metric
from .manifold import Manifold, ManifoldPoints, join
from .metrics import anisotropy, energy, factor, length, log_scale, magnification, metric, stretches, volume

__all__ = [
    "Axis",
    "Curvature",
    "Geodesic",
    "LocalTangents",
    "Manifold",
    "ManifoldPoints",
    "Walk",
    "anisotropy",
    "curvature",
    "curvature_of_metric",
    "energy",
    "factor",
    "fisher_bernoulli",
    "fisher_categorical",
    "fisher_gaussian",
    "fisher_poisson",
    "fisher_softmax",
    "geodesic",
    "graph_path",
    "join",
    "length",
    "local_tangents",
    "log_scale",
    "magnification",
    "metric",
    "recorded_jacobian",
    "split_half_metric",
    "stretches",
    "volume",
]


def __dir__() -> list[str]:
    return sorted(__all__)
