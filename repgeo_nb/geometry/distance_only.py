"""A geometry that gives distances and nothing else: measures without geodesics live here."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = Any


class DistanceOnly:
    """Representations (m, n) under a measure of pairs: distances, but no geodesics, angles or feet.

    Parameters
    ----------
    measure
        An object with a `name` and `table(matrices)`, which gives the distances of all pairs, (n, n).

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> geometry = rg.metrics.PWCCA().geometry
    >>> x = np.random.default_rng(0).standard_normal((50, 4))
    >>> float(geometry.distance(x, x)), hasattr(geometry, "geodesic")
    (0.0, False)
    """

    point_ndim = 2
    curvature = None
    ragged = True

    def __init__(self, measure: Any) -> None:
        self.measure = measure
        self.name = str(measure.name)

    def __repr__(self) -> str:
        return f"DistanceOnly({self.name!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, DistanceOnly) and other.measure == self.measure

    def __hash__(self) -> int:
        return hash((DistanceOnly, self.name))

    def distance(self, p: Array, q: Array) -> NDArray[np.float64]:
        """Distance of two representations (m, n) and (m, k) of the same stimuli."""
        return np.asarray(self.measure.table([p, q])[0, 1])

    def pairwise(self, points: Sequence[Array]) -> NDArray[np.float64]:
        """All distances, (n, n)."""
        return np.asarray(self.measure.table(list(points)))
