"""Curvature of a pullback metric by the Gauss equation, and of a metric given directly by its derivatives.

With the Jacobian J (n, m) of f and its second derivatives, the second fundamental form is their part normal
to the image, II_ij = (I - QQ') d_i d_j f, and

    R_ijkl = <II_ik, II_jl> - <II_il, II_jk>,   K = R_1212 / det G,   H = (1 / m) G^ij II_ij.

Two derivatives of f suffice, where Christoffel symbols take three. Everything is computed in an orthonormal
basis of the tangent space, so that no metric is inverted. Source: do Carmo 1992, Riemannian Geometry,
chapter 6 (Gauss equation); chapter 4 (sign: the sphere is positive).
"""

from __future__ import annotations  # readable signatures in help()

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ..errors import SchemaError
from . import differences
from .axes import Axis, Floats
from .manifold import Manifold, ManifoldPoints
from .metrics import factor
from .roots import right_divided

ROUGH = 1e-3  # error of first derivatives by differences, of the largest, from which second ones are noise
RANK = "the tangent vectors are linearly dependent here: no surface, no curvature"


@dataclass(frozen=True, eq=False)
class Curvature:
    """Curvature at points, from `curvature` or `curvature_of_metric`.

    Attributes
    ----------
    factor : (..., m, m)
        Triangular R of the metric G = R'R.
    frame : (..., m, m, m, m)
        Riemann tensor in the orthonormal basis R^-1: what every number comes from.
    mean : (..., n) or None
        Mean curvature vector H, extrinsic, in 1 / units of the layer; None for a metric given directly.
    reason : (...) str
        Why all is NaN at a point; empty elsewhere.
    """

    factor: Floats
    frame: Floats
    mean: Floats | None
    reason: NDArray[np.str_]

    def __repr__(self) -> str:
        points = " x ".join(map(str, self.factor.shape[:-2])) or "1"
        undefined = int((np.asarray(self.reason) != "").sum())
        return f"Curvature(at {points} points of {self.m} parameters, undefined at {undefined})"

    @property
    def m(self) -> int:
        """Number of parameters."""
        return int(self.factor.shape[-1])

    @property
    def riemann(self) -> Floats:
        """Riemann tensor R_ijkl in the parameters, (..., m, m, m, m)."""
        r = self.factor
        return np.asarray(
            np.einsum("...abcd,...ai,...bj,...ck,...dl->...ijkl", self.frame, r, r, r, r, optimize=True)
        )

    @property
    def ricci(self) -> Floats:
        """Ricci tensor in the parameters, (..., m, m)."""
        inside = np.einsum("...abac->...bc", self.frame)
        return np.asarray(self.factor.swapaxes(-1, -2) @ inside @ self.factor)

    @property
    def scalar(self) -> Floats:
        """Scalar curvature, (...): twice K for m = 2, in 1 / units of the layer squared."""
        return np.asarray(np.einsum("...abab->...", self.frame))

    @property
    def gaussian(self) -> Floats:
        """Gaussian curvature K of a surface, (...), in 1 / units of the layer squared.

        Not free of units: f -> c f gives K / c^2.

        Raises
        ------
        SchemaError
            For m other than 2.
        """
        if self.m != 2:
            raise SchemaError(
                f"gaussian: expected a surface (m = 2), got m = {self.m}; use scalar, ricci or "
                "sectional(u, v)"
            )
        return np.asarray(self.frame[..., 0, 1, 0, 1])

    @property
    def total(self) -> Floats:
        """K sqrt(det G) of a surface, (...), without a unit: integrated, 2 pi times the Euler number."""
        return np.asarray(self.gaussian * np.abs(np.diagonal(self.factor, axis1=-2, axis2=-1)).prod(-1))

    @property
    def mean_norm(self) -> Floats:
        """Length of the mean curvature vector, (...), in 1 / units of the layer.

        Raises
        ------
        SchemaError
            For a metric given directly, which lies nowhere.
        """
        if self.mean is None:
            raise SchemaError(
                "mean_norm: expected an embedding, got a metric alone, whose image lies nowhere; use "
                "pullback.curvature(jacobian, second)"
            )
        return np.asarray(np.linalg.norm(self.mean, axis=-1))

    def sectional(self, u: ArrayLike, v: ArrayLike) -> Floats:
        """Curvature of the plane of two parameter directions (..., m), (...); NaN where they are parallel.

        Examples
        --------
        >>> J, second = np.eye(3, 2), np.zeros((3, 2, 2))
        >>> second[2] = np.diag([1.0, 3.0])  # the paraboloid (x^2 + 3 y^2) / 2 at its vertex
        >>> float(curvature(J, second).sectional([1, 0], [1, 1]))
        3.0
        """
        a, b = (np.einsum("...ij,...j->...i", self.factor, np.asarray(one, dtype=float)) for one in (u, v))
        top = np.einsum("...ijkl,...i,...j,...k,...l->...", self.frame, a, b, a, b, optimize=True)
        aa, ab, bb = (np.asarray((p * q).sum(-1)) for p, q in ((a, a), (a, b), (b, b)))
        area = aa * bb - ab**2
        flat = area <= 1e-12 * aa * bb
        return np.asarray(np.where(flat, np.nan, top / np.where(flat, 1.0, area)))


def curvature(jacobian: ArrayLike | ManifoldPoints, second: ArrayLike | None = None) -> Curvature:
    """Curvature of the image of a map, by the Gauss equation.

    Parameters
    ----------
    jacobian : (..., n, m), or ManifoldPoints
        Points of a manifold have their derivatives with them.
    second : (..., n, m, m)
        Second derivatives d_i d_j f, symmetric in i, j.

    Returns
    -------
    Curvature
        NaN with a reason where the Jacobian has a rank below m.

    Raises
    ------
    SchemaError
        Shapes that disagree, NaN, second derivatives that are not symmetric, or that are 0 everywhere while
        the Jacobian changes: a piecewise linear map (ReLU), whose curvature lies on its kinks. Points of a
        function of numpy whose differences tell of kinks.

    Examples
    --------
    The unit sphere has K = 1 and a mean curvature vector of length 1:

    >>> import repgeo_nb as rg
    >>> def sphere(u):
    ...     a, b = u[..., 0], u[..., 1]
    ...     return np.stack([np.sin(a) * np.cos(b), np.sin(a) * np.sin(b), np.cos(a)], axis=-1)
    >>> found = curvature(rg.manifold(sphere, {"a": (0, np.pi), "b": "periodic"}).at([[1.0, 0.5]]))
    >>> found.gaussian.round(6).tolist(), found.mean_norm.round(6).tolist()
    ([1.0], [1.0])
    """
    J, S = _derivatives(jacobian, second)
    m = J.shape[-1] if J.ndim > 1 else 0
    if not m or S.shape != (*J.shape, m):
        raise SchemaError(
            f"second: expected second derivatives (..., n, m, m) for a Jacobian (..., n, m), got shapes "
            f"{S.shape} and {J.shape}; a surface in space is (3, 2, 2) and (3, 2)"
        )
    if not (np.isfinite(J).all() and np.isfinite(S).all()):
        raise SchemaError("second: expected finite derivatives, got NaN or inf; leave these points out")
    if np.abs(S - S.swapaxes(-1, -2)).max(initial=0) > 1e-4 * np.abs(S).max(initial=0):
        raise SchemaError(
            "second: expected derivatives symmetric in the two parameters, got others; the last two axes are "
            "the parameters: (..., n, m, m)"
        )
    _refuse_kinks(J, S)
    r, reason = _root(J)
    safe = np.where((reason == "")[..., None, None], r, np.eye(m))
    forms = _normal(J, S)
    # in the orthonormal basis R^-1: II_ab = R^-T II R^-1, for each unit
    forms = right_divided(forms, safe[..., None, :, :])
    forms = right_divided(forms.swapaxes(-1, -2), safe[..., None, :, :])
    frame = np.einsum("...nac,...nbd->...abcd", forms, forms)
    frame = frame - frame.swapaxes(-1, -2)
    mean = np.einsum("...naa->...n", forms) / m
    undefined = reason != ""
    frame[undefined], mean[undefined] = np.nan, np.nan
    return Curvature(r, frame, mean, reason)


def _derivatives(jacobian: Any, second: Any) -> tuple[Floats, Floats]:
    if isinstance(jacobian, ManifoldPoints) and second is None:
        if jacobian.manifold is None:
            raise SchemaError(
                "points: expected points of one chart, got joined ones; take the curvature of each chart"
            )
        if jacobian.tangent_error > ROUGH:
            raise SchemaError(
                f"points: expected a map with second derivatives, got one whose first, by differences, are "
                f"good to {jacobian.tangent_error:.1g} of the largest only: it has kinks (ReLU, max-pooling) "
                "or detail finer than the differences. Use a smooth activation, or a function of torch, "
                "which is differentiated exactly"
            )
        return jacobian.jacobian(), jacobian.manifold.hessian(jacobian.parameters)
    if second is None:
        raise SchemaError(
            "second: expected second derivatives (..., n, m, m) beside a Jacobian, got none; points of "
            "rg.manifold have theirs: curvature(points)"
        )
    return np.asarray(jacobian, dtype=np.float64), np.asarray(second, dtype=np.float64)


def _refuse_kinks(J: Floats, S: Floats) -> None:
    changes = np.ptp(J.reshape(-1, *J.shape[-2:]), axis=0).max(initial=0.0)
    if not S.any() and changes > 1e-6 * np.abs(J).max(initial=0.0):
        raise SchemaError(
            "second: expected second derivatives, got exactly 0 at every point of a map whose Jacobian "
            "changes: it is piecewise linear (ReLU, max-pooling), flat inside each piece, and its "
            "curvature lies on the kinks between them. Use a smooth activation "
            "(tanh, GELU, softplus), or compare metrics"
        )


def _root(J: Floats) -> tuple[Floats, NDArray[np.str_]]:
    """Factor of the metric, and where it has none of full rank."""
    n, m = J.shape[-2:]
    r = factor(J)
    s = np.linalg.svd(r, compute_uv=False)
    eps = float(np.finfo(float).eps)
    return r, np.where(s[..., -1] > max(n, m) * eps * s[..., 0], "", RANK)


def _normal(J: Floats, S: Floats) -> Floats:
    """Part of the second derivatives that is normal to the image; taken out twice, for its last digits."""
    q = np.linalg.qr(J)[0]
    for _ in range(2):
        inside = np.einsum("...na,...nij->...aij", q, S)
        S = S - np.einsum("...na,...aij->...nij", q, inside)
    return S


def curvature_of_metric(
    metric: Callable[[Floats], Any] | Manifold,
    points: ArrayLike,
    axes: Sequence[Axis] | Manifold | None = None,
) -> Curvature:
    """Curvature of a metric that is given directly: Fisher information, hyperbolic space.

    By the metric's own first and second derivatives (Christoffel symbols), which for the pullback of a map
    are its third ones: for those, `curvature` is cheaper and more accurate.

    Parameters
    ----------
    metric : function or Manifold
        (P, m) -> (P, m, m), differentiated by differences of order 8 (good to about 1e-8 of the largest
        derivative). Of torch: ``rg.manifold(metric, axes)``, which differentiates it exactly.
    points : (P, m)
    axes : sequence of Axis, or Manifold
        Where a function is defined; differences stay inside.

    Raises
    ------
    SchemaError
        Shapes that disagree, a metric that is not positive definite.

    Examples
    --------
    The upper half-plane, diag(1, 1) / y^2, has K = -1:

    >>> half_plane = lambda u: np.eye(2) / u[:, 1, None, None] ** 2
    >>> found = curvature_of_metric(half_plane, [[0.0, 1.0]], [Axis(-1, 1), Axis(0.5, 2)])
    >>> found.gaussian.round(6).tolist()
    [-1.0]
    """
    u = np.asarray(points, dtype=np.float64)
    if isinstance(metric, Manifold):
        at = metric.at(u)
        G, d, dd = checked_metric(at.stimuli, u), at.tangents, metric.second(u)
    else:
        lines = list((axes.axes if isinstance(axes, Manifold) else dict(enumerate(axes or ()))).values())
        if u.ndim != 2 or u.shape[1] != len(lines):
            raise SchemaError(f"points: expected shape (P, {len(lines)}), one column per axis, got {u.shape}")
        G = checked_metric(metric(u), u)
        d, dd = metric_derivatives(metric, u, lines)
    lowered = (d + d.transpose(0, 2, 1, 3) - d.transpose(0, 2, 3, 1)) / 2  # [j, k, n]: Christoffel, lowered
    raised = np.linalg.solve(G[:, None], lowered.swapaxes(-1, -2)).swapaxes(-1, -2)
    half = np.einsum("pjkil->pijkl", dd) + np.einsum("piljk->pijkl", dd)
    half = (half - np.einsum("pikjl->pijkl", dd) - np.einsum("pjlik->pijkl", dd)) / 2
    inner = np.einsum("pjkn,piln->pijkl", raised, lowered) - np.einsum("pjln,pikn->pijkl", raised, lowered)
    r = factor(G, kind="metric")
    inverse = np.linalg.inv(r)
    frame = np.einsum(
        "pijkl,pia,pjb,pkc,pld->pabcd", half + inner, inverse, inverse, inverse, inverse, optimize=True
    )
    return Curvature(r, frame, None, np.full(len(u), "", dtype="<U1"))


def checked_metric(values: Any, u: Floats) -> Floats:
    """Metric at points, (P, m, m), or the error that says what is wrong with it."""
    G = np.asarray(values, dtype=np.float64)
    m = u.shape[1]
    if G.shape != (len(u), m, m):
        raise SchemaError(f"metric: expected matrices ({len(u)}, {m}, {m}), got shape {G.shape}")
    if not (np.isfinite(G).all() and (np.linalg.eigvalsh(G)[:, 0] > 0).all()):
        raise SchemaError(
            "metric: expected positive definite matrices, got one that is not finite or singular; choose "
            "axes on which it is regular"
        )
    return G


def metric_derivatives(
    metric: Callable[[Floats], Any], u: Floats, axes: Sequence[Axis]
) -> tuple[Floats, Floats]:
    """First (P, m, m, m) and second (P, m, m, m, m) derivatives of a metric, the axes of derivation first."""

    def values(v: Floats) -> Floats:
        return np.asarray(metric(v), dtype=np.float64)

    first = differences.gradient(values, u, axes)[0]
    return first, differences.second(lambda v, j: differences.along(values, v, axes, j)[0], u, axes)
