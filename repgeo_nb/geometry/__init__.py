"""Geometries (where points live) and the free functions that work over any of them.

A geometry knows its points as plain arrays; a metric (`repgeo_nb.metrics`) turns activations into them.
"""

from .aligned_shapes import AlignedShapes
from .base import Dissimilarity, LengthGeometry, RiemannianGeometry
from .euclidean import Euclidean
from .means import Mean, TangentPCA, frechet_mean, tangent_pca
from .measure import (
    Nearest,
    angle,
    midpoint,
    nearest_on_geodesic,
    pairwise,
    path_length,
    turning_angles,
)
from .spd import SPD
from .sphere import Sphere

__all__ = [
    "SPD",
    "AlignedShapes",
    "Dissimilarity",
    "Euclidean",
    "LengthGeometry",
    "Mean",
    "Nearest",
    "RiemannianGeometry",
    "Sphere",
    "TangentPCA",
    "angle",
    "frechet_mean",
    "midpoint",
    "nearest_on_geodesic",
    "pairwise",
    "path_length",
    "tangent_pca",
    "turning_angles",
]


def __dir__() -> list[str]:
    return sorted(__all__)
