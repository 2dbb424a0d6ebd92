"""The geometry that a map induces on its parameters: metrics, curvature, geodesics, Fisher information."""

from .axes import Axis
from .manifold import Manifold, ManifoldPoints, join

__all__ = ["Axis", "Manifold", "ManifoldPoints", "join"]
