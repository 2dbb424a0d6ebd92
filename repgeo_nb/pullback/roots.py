"""What a metric does to volumes and lengths, from triangular factors: one layer, against a reference."""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..frames import Frame
from .axes import Floats

SINGULAR = "the reference metric is singular here: there is no relative length"
ZERO = "the metric is 0 here: no direction is stretched"
BROKEN = "tangent vectors that are not finite"


class Roots(NamedTuple):
    """Triangular factors R (..., m, m), and the share of the largest singular value that counts as 0."""

    factor: Floats
    tolerance: float


Statistic = Callable[[Roots, Roots | None], tuple[Floats, NDArray[np.str_]]]


def read(one: Frame) -> Roots:
    """Triangular factor with a diagonal >= 0, which makes it unique."""
    r = np.array(one.factor())
    diagonal = np.diagonal(r, axis1=-2, axis2=-1)
    return Roots(r * np.where(diagonal < 0, -1.0, 1.0)[..., None], one.tolerance)


def gram(r: Floats) -> Floats:
    """Multiply out R'R, (..., m, m)."""
    return np.asarray(r.swapaxes(-1, -2) @ r)


def finite(values: Floats) -> tuple[Floats, NDArray[np.str_]]:
    """Matrices themselves, with the reason where they are not finite."""
    return values, np.where(np.isfinite(values).all(axis=(-2, -1)), "", BROKEN)


def _log_volume(roots: Roots) -> Floats:
    """Logarithm of sqrt(det G), -inf where a singular value is 0 beside the largest."""
    diagonal = np.abs(np.diagonal(roots.factor, axis1=-2, axis2=-1))
    with np.errstate(divide="ignore"):
        found = np.log(diagonal).sum(-1)
    return np.asarray(np.where(_singular(roots), -np.inf, found))


def _singular(roots: Roots) -> NDArray[np.bool_]:
    s = _singular_values(roots.factor)
    return np.asarray(s[..., -1] <= roots.tolerance * s[..., 0])


def _singular_values(r: Floats) -> Floats:
    """Singular values, (..., m); NaN where r is not finite."""
    fine = np.asarray(np.isfinite(r).all(axis=(-2, -1)))
    safe: Floats = np.where(fine[..., None, None], r, 0.0)
    s = np.linalg.svd(safe, compute_uv=False)
    return np.where(fine[..., None], s, np.nan)


def right_divided(r: Floats, s: Floats) -> Floats:
    """R S^-1, by a solution with S'."""
    return np.asarray(np.linalg.solve(s.swapaxes(-1, -2), r.swapaxes(-1, -2)).swapaxes(-1, -2))


def log_scale(own: Roots, reference: Roots | None) -> tuple[Floats, NDArray[np.str_]]:
    """Mean logarithm of the stretches, and the reason where there is none."""
    found, m = _log_volume(own), own.factor.shape[-1]
    reason = np.where(np.isnan(found), BROKEN, "")
    if reference is not None:
        base = _log_volume(reference)
        reason = np.where(base == -np.inf, SINGULAR, np.where(np.isnan(base), BROKEN, reason))
        found = found - np.where(reason == SINGULAR, np.nan, base)
    return found / m, reason


def magnification(own: Roots, reference: Roots | None) -> tuple[Floats, NDArray[np.str_]]:
    """Product of the stretches, and the reason where there is none."""
    found, reason = log_scale(own, reference)
    return np.exp(own.factor.shape[-1] * found), reason


def stretches(own: Roots, reference: Roots | None) -> tuple[Floats, NDArray[np.str_]]:
    """Singular values of R S^-1, largest first, and the reason where there are none."""
    found, lost = own.factor, np.zeros(own.factor.shape[:-2], dtype=bool)
    if reference is not None:
        lost = _singular(reference)
        m = found.shape[-1]
        s = np.where(lost[..., None, None], np.eye(m), reference.factor)
        found = right_divided(found, s)
    s = _singular_values(found)
    lost = np.broadcast_to(lost, s.shape[:-1])
    reason = np.where(lost, SINGULAR, np.where(np.isnan(s[..., 0]), BROKEN, ""))
    return np.where(lost[..., None], np.nan, s), reason


def anisotropy(own: Roots, reference: Roots | None) -> tuple[Floats, NDArray[np.str_]]:
    """Largest over smallest stretch, and the reason where there is none."""
    s, reason = stretches(own, reference)
    reason = np.where((reason == "") & (s[..., 0] == 0), ZERO, reason)
    smallest = np.where(s[..., -1] > own.tolerance * s[..., 0], s[..., -1], 0.0)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(reason == "", s[..., 0] / smallest, np.nan), reason
