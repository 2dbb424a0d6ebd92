"""Canonical correlations and what follows from them, on two factors of the same stimuli.

M = Ux' Uy = A diag(rho) B'. Canonical variates are the columns of Ux A and Uy B. Sources: Hotelling 1936;
Morcos et al. 2018, sections 1.2 and 2.2, appendix A.2; Raghu et al. 2017; Lawley 1959.
"""

from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..errors import DegenerateRepresentation
from .factors import Factor, joint_distinct

Floats = NDArray[np.float64]
Weights = Literal["abs", "squared"]

TIED = 1e-10  # correlations nearer than this cannot be told apart, nor those nearer than ten roundings of the
LEAST_ROWS = 3  # per dimension of both layers: with two and fewer Bartlett's test finds what is not there
MOST_TIED = 1e-4  # data, up to this: of halves, noise enters squared


class Canonical(NamedTuple):
    """Singular value decomposition of M = Ux' Uy: c = min(rank) correlations, from large to small."""

    left: Floats
    """A, (r_x, c)."""
    rho: Floats
    """(c,)"""
    right: Floats
    """B, (r_y, c)."""


def product(x: Factor, y: Factor) -> Floats:
    """M = Ux' Uy, (r_x, r_y)."""
    return x.across(y)


def canonical(m: Floats) -> Canonical:
    """Correlations with both sides' directions."""
    left, rho, right = np.linalg.svd(m, full_matrices=False)
    return Canonical(left, np.minimum(rho, 1.0), right.T)


def correlations(m: Floats) -> Floats:
    """Correlations alone, (c,): a third of the cost of `canonical`."""
    return np.asarray(np.minimum(np.linalg.svd(m, compute_uv=False), 1.0))


def projection_weights(x: Factor, directions: Floats, weights: Weights) -> Floats:
    """Weights (c,) of the canonical variates of a layer, of sum 1 (Morcos et al. 2018, section 2.2).

    "abs": alpha_i ~ sum over units j of |<h_i, z_j>|, the row sums of |A' Sx Vx'|, as the paper has it.
    "squared": alpha_i ~ |Xc' h_i|^2, the variance that the variate explains; it does not depend on the axes.
    """
    scaled = directions.T * x.s
    found = np.abs(scaled @ x.vt).sum(axis=1) if weights == "abs" else (scaled**2).sum(axis=1)
    return np.asarray(found / found.sum())


def ties(rho: Floats, eps: float) -> int:
    """How many correlations cannot be told apart from another."""
    slack = max(TIED, min(10 * eps, MOST_TIED))
    near = np.diff(rho) > -slack
    if rho[0] - rho[-1] <= slack * len(rho):  # a single run of equal ones, each off by rounding
        return len(rho) if len(rho) > 1 else 0
    return int((np.append(near, False) | np.insert(near, 0, False)).sum())


def kept_components(x: Factor, threshold: float, k: int | None) -> int:
    """Leading components that SVCCA keeps: k, or as many as hold that share of the variance."""
    if k is not None:
        return min(k, x.rank)
    share = np.cumsum(x.s**2) / x.total
    return min(int(np.searchsorted(share, threshold * (1 - 1e-12))) + 1, x.rank)


def rows_of(x: Factor, y: Factor) -> int:
    """Distinct rows of two layers side by side: the sample size that canonical correlations have."""
    return joint_distinct(x.rows, y.rows)


def forced_ones(rank_x: int, rank_y: int, n: int) -> int:
    """How many correlations are 1 whatever the data: two subspaces of n - 1 dimensions must meet."""
    return max(0, rank_x + rank_y - (n - 1))


def null_edge(rank_x: int, rank_y: int, n: int) -> float:
    """Largest correlation of independent layers in the limit of many stimuli (Wachter 1980).

    sqrt(a (1 - b)) + sqrt(b (1 - a)) with a = r_x / (n - 1), b = r_y / (n - 1); 1 from a + b = 1 on.
    """
    a, b = rank_x / (n - 1), rank_y / (n - 1)
    return 1.0 if a + b >= 1 else float(np.sqrt(a * (1 - b)) + np.sqrt(b * (1 - a)))


def refuse_full_rank(x: Factor, y: Factor, ranks: tuple[int, int], n: int, measure: str) -> None:
    """Raise where one subspace leaves the other no room: every correlation would be 1.

    Parameters
    ----------
    x, y
        The layers.
    ranks
        Dimensions of each that enter.
    n
        Distinct rows of both side by side.
    measure
        For the message.

    Raises
    ------
    DegenerateRepresentation
        Naming the layer, its rank and the distinct rows.
    """
    rank, layer, other = (ranks[0], x, y) if ranks[0] >= ranks[1] else (ranks[1], y, x)
    if rank < n - 1:
        return
    repeated = "" if n == x.m else f" ({x.m} rows, of which {x.m - n} repeat others)"
    raise DegenerateRepresentation(
        f"{measure} expects more distinct stimuli than the rank of a layer plus 1, got {n}{repeated} for "
        f"rank {rank} of {layer.name}, compared with {other.name}: every correlation would be 1, whatever "
        "the data. Use more stimuli, SVCCA with fixed k (rg.metrics.SVCCA(k=20)), or a measure "
        "without this limit: debiased_cka_similarity, rsa_similarity, procrustes_similarity."
    )


def bartlett(rho: Floats, rank_x: int, rank_y: int, n: int) -> tuple[Floats, Floats]:
    """Test that all correlations from the k-th on (k = 0, 1, ...) are 0: statistics and p-values, (c,).

    NaN below three rows per dimension of both, where it takes chance for real.

    T_k = -(n - 1 - k - (r_x + r_y + 1)/2 + sum_{i<k} rho_i^-2) ln prod_{i>=k} (1 - rho_i^2), chi-squared of
    (r_x - k)(r_y - k) degrees of freedom where the data are near normal and n >> r_x + r_y (Lawley 1959;
    Morcos et al. 2018, A.2, have n in place of n - 1).
    """
    from scipy.special import chdtrc

    k = np.arange(len(rho))
    with np.errstate(divide="ignore"):
        logs = np.log1p(-(np.minimum(rho, 1.0) ** 2))
    rest = np.cumsum(logs[::-1])[::-1]
    before = np.concatenate([[0.0], np.cumsum(1 / np.maximum(rho, 1e-150) ** 2)[:-1]])
    factor = n - 1 - k - (rank_x + rank_y + 1) / 2 + before
    enough = n >= LEAST_ROWS * (rank_x + rank_y)
    statistic = -factor * rest if enough else np.full(len(rho), np.nan)
    return statistic, np.asarray(chdtrc((rank_x - k) * (rank_y - k), statistic))
