"""Spectral ratio and its companions on plain arrays of metrics or of Jacobians."""

from __future__ import annotations  # readable signatures in help()

from typing import Any

import numpy as np

from ..errors import SchemaError
from .factors import Factors, Floats, Ints, from_jacobians, from_metrics
from .pairs import Pairs, pairs

ONE_AXIS = (
    "on one direction every two metrics are multiples of each other, so that the spectral ratio is 0 for any "
    "pair of networks. Add a direction, for example time: (theta, t) instead of theta (rg.msa.with_time); or "
    "compare lengths and scales: rg.msa.log_scale, rg.msa.affine_invariant"
)


def spectral_ratio(g: Any, h: Any, factors: bool = False, rtol: float | None = None) -> Floats:
    """Spectral ratio of two metrics at each point, d_SR = 1 - sqrt(least / greatest eigenvalue of H^-1 G).

    One minus the ratio of the least to the greatest stretch of lengths from H to G: 0 where G is a multiple
    of H, near 1 where a direction is lost. With the projective distance of Hilbert, d_SR = 1 - exp(-d / 2).

    Parameters
    ----------
    g, h : (..., m, m), or (..., n, m) with ``factors``
        Metrics, symmetric and positive semidefinite; or factors J with G = J'J, such as Jacobians, a column
        per direction (n may differ). Factors are more exact: J'J is never formed. Leading axes broadcast.
    factors : bool
        Whether g and h are factors.
    rtol : float, optional
        A direction whose eigenvalue (of factors: whose singular value) is below this share of the largest is
        lost. None: 1e-9, or 1e-5 in float32. Metrics with the same kernel are compared on their common range,
        metrics whose kernels differ are at distance 1, two zero metrics at 0; `ranks` tells which is which.

    Returns
    -------
    ndarray (...)
        In [0, 1], no unit. Symmetric, and the triangle inequality holds: a metric on metrics up to a positive
        factor, a pseudometric on metrics. The same for all changes of coordinates that g and h share.

    Raises
    ------
    SchemaError
        One direction only (m = 1), where it is 0 for every pair; different m; matrices that are no metrics;
        Jacobians with fewer rows than columns.

    Notes
    -----
    Cayco Gajic & Pellegrino 2026 (arXiv 2603.28764). It cannot see a factor c(p) between the metrics, however
    it varies: see `log_scale`.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> rg.msa.spectral_ratio(np.diag([1.0, 4.0]), np.eye(2)).item()
    0.5
    >>> jacobian = np.array([[1.0, 2.0], [0.0, 1.0], [2.0, 0.0]])
    >>> round(rg.msa.spectral_ratio(jacobian, np.eye(2), factors=True).item(), 6)
    0.345346
    """
    return compare_metrics(g, h, factors, rtol).spectral_ratio


def compare_metrics(g: Any, h: Any, factors: bool = False, rtol: float | None = None) -> Pairs:
    """Everything told of two metrics at each point: spectral ratio, companions, ranks.

    Parameters
    ----------
    g, h, factors, rtol
        As in `spectral_ratio`.

    Returns
    -------
    Pairs
        With arrays (...): `spectral_ratio`, `log_scale`, `affine_invariant` and its split into `scale_part`
        and `shape_part` (the squares add up), `thompson`, `hilbert`, `rank_a`, `rank_b`, `kernels_differ`,
        `reason` (of what is NaN), and `log_eigenvalues` (..., m).

    Raises
    ------
    SchemaError
        As `spectral_ratio`.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> found = rg.msa.compare_metrics(np.diag([2.0, 8.0]), np.eye(2))
    >>> found.spectral_ratio.item(), round(found.affine_invariant.item(), 6), found.rank_a.item()
    (0.5, 2.191924, 2)
    """
    found = _pairs(g, h, factors, rtol)
    check_axes(found.log_eigenvalues.shape[-1])
    return found


def log_scale(g: Any, h: Any, factors: bool = False, rtol: float | None = None) -> Floats:
    """Difference in scale, c = (1/2m) log(det G / det H), (...): what the spectral ratio cannot see.

    Lengths of G are exp(c) times those of H on (geometric) average. Parameters as in `spectral_ratio`; m = 1
    is allowed. NaN where the kernels differ, or both metrics are zero.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> rg.msa.log_scale(np.e**2 * np.eye(3), np.eye(3)).round(12).item()
    1.0
    """
    return _pairs(g, h, factors, rtol).log_scale


def affine_invariant(g: Any, h: Any, factors: bool = False, rtol: float | None = None) -> Floats:
    """Affine-invariant distance sqrt(sum of log^2 of the eigenvalues of H^-1 G), (...), unbounded.

    It sees scale and shape: its square is m (2c)^2 + sum of (log eigenvalue - 2c)^2, with c the `log_scale`.
    Parameters as in `spectral_ratio`; m = 1 is allowed. NaN where the kernels differ, or both are zero.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> round(rg.msa.affine_invariant(np.diag([2.0, 8.0]), np.eye(2)).item(), 6)
    2.191924
    """
    return _pairs(g, h, factors, rtol).affine_invariant


def thompson(g: Any, h: Any, factors: bool = False, rtol: float | None = None) -> Floats:
    """Thompson distance max |log eigenvalue of H^-1 G|, (...), unbounded.

    Twice the logarithm of the largest stretch, of lengths either way. Parameters as in `spectral_ratio`;
    m = 1 is allowed. NaN where the kernels differ, or both are zero.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> round(rg.msa.thompson(np.diag([2.0, 8.0]), np.eye(2)).item(), 6)
    2.079442
    """
    return _pairs(g, h, factors, rtol).thompson


def hilbert(g: Any, h: Any, factors: bool = False, rtol: float | None = None) -> Floats:
    """Projective distance of Hilbert, log(greatest / least eigenvalue of H^-1 G), (...), unbounded.

    The spectral ratio is 1 - exp(-hilbert / 2). Parameters and refusals as in `spectral_ratio`; NaN where the
    kernels differ, or both are zero.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> round(rg.msa.hilbert(np.diag([2.0, 8.0]), np.eye(2)).item(), 6)
    1.386294
    """
    return compare_metrics(g, h, factors, rtol).hilbert


def bures(g: Any, h: Any, factors: bool = False) -> Floats:
    """Bures distance, the least Frobenius distance between factors: min over rotations of |R - Q S|, (...).

    Its square is tr G + tr H - 2 tr (G^1/2 H G^1/2)^1/2, computed from the differences. Unlike the others it
    depends on the coordinates, has the unit of lengths, and is finite whatever the ranks. Parameters as in
    `spectral_ratio`; m = 1 is allowed.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> round(rg.msa.bures(np.diag([2.0, 8.0]), np.eye(2)).item(), 6)
    1.874758
    """
    a, b = (one.root * np.exp(one.log_size)[..., None, None] for one in _both(g, h, factors, None))
    left, _, right = np.linalg.svd(a @ np.swapaxes(b, -1, -2))
    gap = a - left @ right @ b
    return np.asarray(np.sqrt((gap * gap).sum(axis=(-2, -1))))


def ranks(g: Any, factors: bool = False, rtol: float | None = None) -> Ints:
    """Numerical rank of a metric at each point, (...) of int; parameters as in `spectral_ratio`.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> rg.msa.ranks(np.stack([np.eye(2), np.diag([1.0, 0.0])])).tolist()
    [2, 1]
    """
    return _one(g, factors, rtol, "g").rank


def check_axes(m: int) -> None:
    """Refuse metrics on one direction.

    Raises
    ------
    SchemaError
        With the reason and the way out.
    """
    if m == 1:
        raise SchemaError(f"spectral ratio: expected two or more directions, got one: {ONE_AXIS}")


def _pairs(g: Any, h: Any, factors: bool, rtol: float | None) -> Pairs:
    return pairs(*_both(g, h, factors, rtol))


def _both(g: Any, h: Any, factors: bool, rtol: float | None) -> tuple[Factors, Factors]:
    a, b = _one(g, factors, rtol, "g"), _one(h, factors, rtol, "h")
    if a.m != b.m:
        raise SchemaError(
            f"g and h: expected metrics on the same directions, got {a.m} and {b.m}; compare on the "
            "directions both have"
        )
    try:
        np.broadcast_shapes(a.rank.shape, b.rank.shape)
    except ValueError:
        raise SchemaError(
            f"g and h: expected the same points, got leading axes {a.rank.shape} and {b.rank.shape}; pass a "
            "metric per point, in the same order"
        ) from None
    return a, b


def _one(g: Any, factors: bool, rtol: float | None, name: str) -> Factors:
    return from_jacobians(g, rtol, name) if factors else from_metrics(g, rtol, name)
