"""Fisher information pulled back to the parameters, F = E[d log p d log p'], as a factor wherever it is one.

Each function returns the Jacobian A of a map whose plain pullback A'A is the Fisher information: so
`magnification`, `stretches`, `curvature` and geodesics take it as any other Jacobian. Source: Amari 2016,
Information Geometry and Its Applications, chapters 2 and 3.
"""

from __future__ import annotations  # readable signatures in help()

from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.special import expit, softmax

from ..errors import SchemaError
from .axes import Floats


def fisher_softmax(logits: ArrayLike, jacobian: ArrayLike) -> Floats:
    """Of class probabilities softmax(logits): sqrt(p) (J - p'J), which is 2 d sqrt(p); (..., c, m).

    F = J'(diag p - pp')J, four times the pullback through sqrt(p). Without a division: classes of
    probability 0 add nothing. Shifting all logits changes nothing.

    Parameters
    ----------
    logits : (..., c)
    jacobian : (..., c, m)
        Of the logits.

    Raises
    ------
    SchemaError
        Shapes that disagree, NaN.

    Examples
    --------
    >>> A = fisher_softmax(np.zeros(3), np.eye(3))
    >>> np.linalg.eigvalsh(A.T @ A).round(6).tolist()
    [0.0, 0.333333, 0.333333]
    """
    value, J = _pair("logits", logits, jacobian)
    p = softmax(value, axis=-1)[..., None]
    return np.asarray(np.sqrt(p) * (J - (p * J).sum(-2, keepdims=True)))


def fisher_categorical(probabilities: ArrayLike, jacobian: ArrayLike) -> Floats:
    """Of given class probabilities p: dp / sqrt(p), (..., c, m).

    A probability of 0 is refused: first derivatives do not tell the information there (p = t^2 has 4, p = 0
    has 0, and both have p' = 0). `fisher_softmax` takes logits instead.

    Parameters
    ----------
    probabilities : (..., c)
        > 0, summing to 1.
    jacobian : (..., c, m)
        Of the probabilities.

    Raises
    ------
    SchemaError
        Probabilities of 0 or below, or that do not sum to 1; shapes that disagree, NaN.

    Examples
    --------
    >>> A = fisher_categorical([0.5, 0.5], [[1.0], [-1.0]])
    >>> float((A.T @ A)[0, 0].round(6))
    4.0
    """
    p, dp = _pair("probabilities", probabilities, jacobian)
    total = p.sum(-1)
    if (np.abs(total - 1) > 1e-6).any():
        raise SchemaError(
            f"probabilities: expected values that sum to 1 over the last axis, got sums of "
            f"{float(total.min()):.6g} to {float(total.max()):.6g}; for logits there is fisher_softmax"
        )
    return _divided(dp, p, "probabilities", "fisher_softmax(logits, jacobian)")


def fisher_bernoulli(rates: ArrayLike, jacobian: ArrayLike, *, logits: bool = False) -> Floats:
    """Of independent yes-no units of rates r: dr / sqrt(r (1 - r)), (..., n, m).

    Parameters
    ----------
    rates : (..., n)
        Inside (0, 1), for the reason said in `fisher_categorical`; or their logits.
    jacobian : (..., n, m)
        Of what is given.
    logits : bool
        Rates are expit(values): sqrt(r (1 - r)) d logit, without a division, for any finite value.

    Raises
    ------
    SchemaError
        Rates outside (0, 1); shapes that disagree, NaN.

    Examples
    --------
    >>> float(fisher_bernoulli([0.5], [[1.0]])[0, 0])
    2.0
    >>> float(fisher_bernoulli([800.0], [[1.0]], logits=True)[0, 0])  # saturated
    0.0
    """
    value, J = _pair("rates", rates, jacobian)
    if logits:
        return np.asarray(np.sqrt(expit(value) * expit(-value))[..., None] * J)
    return _divided(J, value * (1 - value), "rates and their complements", "logits=True")


def fisher_poisson(rates: ArrayLike, jacobian: ArrayLike, *, log: bool = False) -> Floats:
    """Of independent counts of rates r: dr / sqrt(r), (..., n, m).

    Parameters
    ----------
    rates : (..., n)
        > 0, as counts per window, for the reason said in `fisher_categorical`; or their logarithms.
    jacobian : (..., n, m)
        Of what is given.
    log : bool
        Rates are exp(values): sqrt(r) d log r, without a division.

    Raises
    ------
    SchemaError
        Rates of 0 or below; shapes that disagree, NaN.

    Examples
    --------
    >>> float(fisher_poisson([4.0], [[1.0]])[0, 0])
    0.5
    """
    value, J = _pair("rates", rates, jacobian)
    if log:
        return np.asarray(np.exp(value / 2)[..., None] * J)
    return _divided(J, value, "rates", "log=True")


def fisher_gaussian(
    mean_jacobian: ArrayLike, covariance: ArrayLike, covariance_jacobian: ArrayLike | None = None
) -> Floats:
    """Of a normal distribution N(mean(p), C(p)): whitened derivatives of mean and covariance, stacked.

    F_ij = d_i mean' C^-1 d_j mean + tr(C^-1 d_i C C^-1 d_j C) / 2. With C = L L': rows L^-1 d mean, then
    L^-1 dC L^-T / sqrt 2.

    Parameters
    ----------
    mean_jacobian : (..., n, m)
    covariance : (..., n, n), (n,) variances, or a number
        Positive definite. One for all points, or one each.
    covariance_jacobian : (..., n, n, m), optional
        None for noise that does not depend on the stimulus: then for a number s^2, F = J'J / s^2.

    Returns
    -------
    (..., n, m) or (..., n + n^2, m)

    Raises
    ------
    SchemaError
        A covariance that is not positive definite; shapes that disagree, NaN.

    Examples
    --------
    A number with its mean and standard deviation as parameters, at sd 2: F = diag(1/4, 1/2).

    >>> A = fisher_gaussian([[1.0, 0.0]], [[4.0]], [[[0.0, 4.0]]])
    >>> (A.T @ A).round(12).tolist()
    [[0.25, 0.0], [0.0, 0.5]]
    """
    J = np.asarray(mean_jacobian, dtype=np.float64)
    C = np.asarray(covariance, dtype=np.float64)
    n = J.shape[-2] if J.ndim > 1 else 0
    C = C[..., None] * np.eye(n) if C.ndim < 2 else C
    if not n or C.shape[-2:] != (n, n) or not (np.isfinite(J).all() and np.isfinite(C).all()):
        raise SchemaError(
            f"covariance: expected finite values (..., n, n), (n,) or a number for a mean of Jacobian "
            f"(..., n, m), got shapes {C.shape} and {J.shape}"
        )
    try:
        L = np.linalg.cholesky(C)
    except np.linalg.LinAlgError:
        raise SchemaError(
            "covariance: expected positive definite matrices, got a singular or indefinite one: "
            "without noise in some direction the information there is infinite. Add the noise floor of that "
            "direction"
        ) from None
    white = _solved(L, J)
    if covariance_jacobian is None:
        return white
    dC = np.asarray(covariance_jacobian, dtype=np.float64)
    m = J.shape[-1]
    if dC.shape[-3:] != (n, n, m) or not np.isfinite(dC).all():
        raise SchemaError(
            f"covariance_jacobian: expected finite values (..., {n}, {n}, {m}), got shape {dC.shape}"
        )
    moved = np.moveaxis(dC, -1, -3)
    half = _solved(L[..., None, :, :], moved)
    both = _solved(L[..., None, :, :], half.swapaxes(-1, -2)) / np.sqrt(2)
    flat = np.moveaxis(both.reshape(*both.shape[:-2], n * n), -2, -1)
    lead = np.broadcast_shapes(white.shape[:-2], flat.shape[:-2])
    parts = [np.broadcast_to(part, lead + part.shape[-2:]) for part in (white, flat)]
    return np.concatenate(parts, axis=-2)


def _solved(L: Any, b: Floats) -> Floats:
    return np.asarray(np.linalg.solve(L, b))


def _divided(J: Floats, variance: Floats, what: str, remedy: str) -> Floats:
    """J / sqrt(variance) by rows; refused on the border of the family, where there is no variance."""
    out = variance <= 0
    if out.any():
        raise SchemaError(
            f"{what}: expected values above 0, got {int(out.sum())} of {out.size} at 0 or below, where first "
            f"derivatives do not tell the information; pass {remedy}, which has no such border, or leave "
            "these points out"
        )
    return np.asarray(J / np.sqrt(variance)[..., None])


def _pair(what: str, values: Any, jacobian: Any) -> tuple[NDArray[np.float64], Floats]:
    """Parameters of a family (..., n) and their Jacobian (..., n, m), of one shape and finite."""
    value, J = np.asarray(values, dtype=np.float64), np.asarray(jacobian, dtype=np.float64)
    if J.ndim < 2 or value.ndim < 1 or J.shape[-2] != value.shape[-1]:
        raise SchemaError(
            f"jacobian: expected (..., n, m) for {what} (..., n), got shapes {J.shape} and {value.shape}; "
            "the last axis is the parameter"
        )
    if not (np.isfinite(value).all() and np.isfinite(J).all()):
        raise SchemaError(f"{what}: expected finite values and derivatives, got NaN or inf")
    return value, J
