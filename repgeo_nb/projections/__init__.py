"""Where to draw points whose true distances are known: four projections, each with what it gets wrong.

A projection is ``f(table, n_axes) -> Projected``; ``PROJECTIONS`` is a plain dict, and every place that takes
a projection's name also takes such a function. Several models are always projected jointly.

All pictures are turned alike (contracts.md 4): the first point left, the target right, both on the first axis
about its middle; most of the rest on the second axis, mean upward; the next on the third. A switch of
projection therefore does not spin the picture, and running it again does not mirror it.
"""

from .curves import CURVE_SAMPLES, curve_distances
from .picture import Projected, Projection, point_errors, step_weights, stress, worst_pair
from .scaled import classical_mds, mds
from .tangent import tangent_pca, target_axis

PROJECTIONS: dict[str, Projection] = {
    "mds": mds,
    "classical_mds": classical_mds,
    "tangent_pca": tangent_pca,
    "target_axis": target_axis,
}

__all__ = [
    "CURVE_SAMPLES",
    "PROJECTIONS",
    "Projected",
    "Projection",
    "classical_mds",
    "curve_distances",
    "mds",
    "point_errors",
    "step_weights",
    "stress",
    "tangent_pca",
    "target_axis",
    "worst_pair",
]
