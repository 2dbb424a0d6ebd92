"""Triangles of constant curvature from their side lengths alone, by half-angle formulas.

`sn` is the sine of the geometry: `sin` on the unit sphere, the identity in flat space. All formulas avoid
arccos, so that small triangles keep their digits; what the sides cannot tell (the angle of a nearly straight
triangle) is known to about sqrt(eps / side). Sources: Todhunter, Spherical Trigonometry, art. 45-47 and 65.
"""

from collections.abc import Callable
from typing import Any

import numpy as np

from ..linalg import like, namespace, nan_like

Array = Any
Sine = Callable[[Array], Array]


def numbers(*values: Array) -> tuple[Any, ...]:
    """Array namespace, then the values as arrays of one library, so that plain numbers serve too."""
    tensors = [v for v in values if hasattr(v, "dtype") and not isinstance(v, np.ndarray | np.generic)]
    model = tensors[0] if tensors else np.empty(0)
    arrays = [v if any(v is t for t in tensors) else like(v, model) for v in values]
    return namespace(*arrays, model), *arrays


def positive(xp: Any, x: Array) -> Array:
    """Value with the round-off below zero removed."""
    return xp.where(x > 0, x, xp.zeros_like(x))


def root(xp: Any, x: Array) -> Array:
    """Square root of max(x, 0), with gradient 0 at 0."""
    above = x > 0
    return xp.where(above, xp.sqrt(xp.where(above, x, xp.ones_like(x))), xp.zeros_like(x))


def vertex_angle(ab: Array, bc: Array, ac: Array, sn: Sine) -> Array:
    """Angle at b of the triangle with sides ab, bc, ac, in [0, pi]; NaN where a or c coincides with b.

    tan^2(angle / 2) = sn(s - ab) sn(s - bc) / (sn(s) sn(s - ac)) with s half the perimeter.
    """
    xp, ab, bc, ac = numbers(ab, bc, ac)
    across = sn(positive(xp, (bc + ac - ab) / 2)) * sn(positive(xp, (ab + ac - bc) / 2))
    along = sn((ab + bc + ac) / 2) * sn(positive(xp, (ab + bc - ac) / 2))
    angle = 2 * xp.atan2(root(xp, across), root(xp, along))
    return xp.where((ab > 0) & (bc > 0), angle, nan_like(angle))
