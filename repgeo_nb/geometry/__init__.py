"""Geometries (where points live) and the free functions that work over any of them.

A geometry knows its points as plain arrays; a metric (`repgeo_nb.metrics`) turns activations into them.
"""

from .base import Dissimilarity, LengthGeometry, RiemannianGeometry
from .euclidean import Euclidean
from .measure import (
    Nearest,
    angle,
    midpoint,
    nearest_on_geodesic,
    pairwise,
    path_length,
    turning_angles,
)
from .sphere import Sphere

__all__ = [
    "Dissimilarity",
    "Euclidean",
    "LengthGeometry",
    "Nearest",
    "RiemannianGeometry",
    "Sphere",
    "angle",
    "midpoint",
    "nearest_on_geodesic",
    "pairwise",
    "path_length",
    "turning_angles",
]
