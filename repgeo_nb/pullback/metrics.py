"""Pullback metrics G = J'J by their triangular factors, and what they do to volumes and lengths.

J is the Jacobian of a map of m parameters into n units. With J = Q R, G = R'R: R holds the metric at full
precision, where J'J has squared its condition number (in float32 its Cholesky factor fails at stretches a
factor 10^4 apart). Every number here comes from R, and relative to a reference metric g = S'S from R S^-1.

Source: Cayco Gajic & Pellegrino 2026 (arXiv 2603.28764, the pullback metric); Zavatone-Veth et al. 2023
(arXiv 2301.11375, magnification).
"""

from __future__ import annotations  # readable signatures in help()

from typing import Any

import numpy as np
import xarray as xr
from numpy.typing import ArrayLike, NDArray

from ..errors import SchemaError
from ..frames.frame import plain
from . import roots
from .axes import Floats
from .labelled import labelled
from .manifold import ManifoldPoints
from .roots import Roots, Statistic, finite, gram, read

KINDS = ("jacobian", "factor", "metric")


def factor(x: Any, *, kind: str = "jacobian") -> Any:
    """Triangular factors R of metrics G = R'R, with a diagonal >= 0.

    Parameters
    ----------
    x : array, ManifoldPoints or frames Dataset
        Jacobians (..., n, m), a column per parameter; factors or metrics (..., m, m), by ``kind``; or
        labelled frames, read for every model and layer.
    kind : {"jacobian", "factor", "metric"}
        Of a plain array. Metrics have lost half of their digits already.

    Returns
    -------
    array (..., m, m) or DataArray ([model,] layer, stimulus, [step,] direction_, direction)

    Raises
    ------
    SchemaError
        Not an array of finite numbers of that kind.

    Examples
    --------
    >>> A = np.array([[1.0, 2], [0, 1], [2, 0]])
    >>> R = factor(A)
    >>> (R.T @ R).round(12).tolist()
    [[5.0, 2.0], [2.0, 5.0]]
    """
    if isinstance(x, xr.Dataset):
        return labelled(x, None, lambda own, _: finite(own.factor), ("direction_", "direction"), "factor")
    return _roots(x, kind).factor


def metric(x: Any, *, kind: str = "jacobian") -> Any:
    """Pullback metrics G = R'R, (..., m, m), in squared units of the layer per units of the parameters.

    Parameters, kinds and errors are those of `factor`. For reading and pictures: ratios and volumes come
    from the factors.
    """
    if isinstance(x, xr.Dataset):
        return labelled(
            x, None, lambda own, _: finite(gram(own.factor)), ("direction", "direction_"), "metric"
        )
    return gram(factor(x, kind=kind))


def magnification(x: Any, reference: Any = None, *, kind: str = "jacobian") -> Any:
    """Volume of the image of a small unit of volume, sqrt(det G / det g), (...); 0 where G is singular.

    Parameters
    ----------
    x : array, ManifoldPoints or frames Dataset
        See `factor`.
    reference : same as x, layer name, or None
        What unit of volume: metrics g of the same kind as x (``np.eye(m)`` for one linear chart). None is the
        unit of the parameters for arrays, and layer ``input`` for frames; ``"parameters"`` says the former.
    kind : {"jacobian", "factor", "metric"}

    Returns
    -------
    array (...) or DataArray ([model,] layer, stimulus[, step])
        >= 0. NaN where g is singular.

    Raises
    ------
    SchemaError
        See `factor`; a reference with other parameters.

    Examples
    --------
    Polar coordinates at radius 2:

    >>> float(magnification(np.diag([1.0, 2.0])))
    2.0
    """
    return _statistic(x, reference, kind, roots.magnification, "magnification", needs=False)


def log_scale(x: Any, reference: Any = None, *, kind: str = "jacobian") -> Any:
    """Mean logarithm of the stretches, (1 / 2m) log(det G / det g), (...); -inf where G is singular.

    The part of a metric that the spectral ratio cannot see: G = exp(2 c) g has the scale c. Parameters as in
    `magnification`.

    Examples
    --------
    >>> round(float(log_scale(3 * np.eye(2))), 6)
    1.098612
    """
    return _statistic(x, reference, kind, roots.log_scale, "log_scale", needs=False)


def stretches(x: Any, reference: Any = None, *, kind: str = "jacobian") -> Any:
    """Stretches of lengths from g to G, (..., m), largest first: roots of the eigenvalues of g^-1 G.

    Parameters as in `magnification`, but arrays need a reference: without one stretches depend on the
    units of the parameters.

    Examples
    --------
    >>> stretches(np.diag([1.0, 6.0]), np.diag([1.0, 2.0])).tolist()
    [3.0, 1.0]
    """
    return _statistic(x, reference, kind, roots.stretches, "stretches", needs=True, extra=("stretch",))


def anisotropy(x: Any, reference: Any = None, *, kind: str = "jacobian") -> Any:
    """Largest over smallest stretch from g to G, (...), >= 1; inf where G is singular, NaN where it is 0.

    1 is a conformal map. Parameters as in `stretches`.

    Examples
    --------
    >>> float(anisotropy(np.diag([1.0, 6.0]), np.diag([1.0, 2.0])))
    3.0
    """
    return _statistic(x, reference, kind, roots.anisotropy, "anisotropy", needs=True)


def volume(x: Any, weights: ArrayLike | None = None, *, kind: str = "jacobian") -> Any:
    """Volume of the image, the integral of sqrt(det G): length of a curve, area of a sheet.

    Parameters
    ----------
    x : ManifoldPoints, array (P, n, m), or frames Dataset of a grid on a manifold
    weights : (P,), optional
        Quadrature weights in the parameter measure; those of the points or frames where not given.
    kind : {"jacobian", "factor", "metric"}

    Returns
    -------
    float, or DataArray ([model,] layer)
        In units of the layer to the m-th power.

    Raises
    ------
    SchemaError
        No weights, or not one per point; frames of normalised directions.

    Examples
    --------
    Length of the parabola (t, t^2) on [0, 1]:

    >>> import repgeo_nb as rg
    >>> curve = rg.manifold(lambda u: np.concatenate([u, u**2], axis=-1), {"t": (0, 1)})
    >>> round(volume(curve.grid(12)), 6)
    1.478943
    """
    if isinstance(x, xr.Dataset) and int(x.attrs.get("normalised", 0)):
        raise SchemaError(
            "volume: expected frames of the parameters' own directions, got directions of norm 1, which have "
            "lost how long they were; capture with normalise=False"
        )
    if weights is None:
        weights = x.weights if isinstance(x, ManifoldPoints) else _weight_column(x)
    share = np.asarray(weights, dtype=np.float64)
    field = magnification(x, "parameters", kind=kind)
    points = (
        field.sizes["stimulus"] if isinstance(field, xr.DataArray) else field.shape[-1] if field.ndim else 0
    )
    if share.shape != (points,):
        raise SchemaError(
            f"weights: expected one per point ({points}), got shape {share.shape}; they are in points.weights"
        )
    if isinstance(field, xr.DataArray):
        total = (field.drop_vars("reason") * xr.DataArray(share, dims="stimulus")).sum(
            "stimulus", skipna=False
        )
        return total.rename("volume")
    return float(field @ share)


def _weight_column(x: Any) -> Any:
    if isinstance(x, xr.Dataset) and "weight" in x.coords:
        return x["weight"].values
    raise SchemaError(
        "weights: expected quadrature weights, got none; pass weights=points.weights, or frames captured at "
        "the points of a manifold's grid"
    )


def length(curve: ArrayLike) -> Any:
    """Length of curves given by points on them, (..., N, n) -> (...): the sum of their chords.

    Too short by about a part (turning angle of a chord)^2 / 24; `volume` of a one-axis manifold is exact.

    Raises
    ------
    SchemaError
        Not at least two points of finite numbers.

    Examples
    --------
    >>> t = np.linspace(0, np.pi / 2, 5)
    >>> round(float(length(np.stack([np.cos(t), np.sin(t)], axis=-1))), 6)
    1.560723
    """
    return np.linalg.norm(_chords(curve), axis=-1).sum(-1)


def energy(curve: ArrayLike) -> Any:
    """Energy of curves over unit time, (N / 2) sum |chord|^2, (..., N + 1, n) -> (...).

    At least length^2 / 2, and equal to it at constant speed. Errors as in `length`.
    """
    chords = _chords(curve)
    return chords.shape[-2] / 2 * (chords**2).sum((-2, -1))


def _chords(curve: ArrayLike) -> Floats:
    points = np.asarray(curve, dtype=np.float64)
    if points.ndim < 2 or points.shape[-2] < 2 or not np.isfinite(points).all():
        raise SchemaError(
            f"curve: expected two or more points of finite numbers, (..., N, n), got shape {points.shape}; a "
            "curve on a line is x[:, None]"
        )
    return np.diff(points, axis=-2)


# ---- plain arrays and labelled frames alike


def _statistic(
    x: Any,
    reference: Any,
    kind: str,
    statistic: Statistic,
    name: str,
    needs: bool,
    extra: tuple[str, ...] = (),
) -> Any:
    if isinstance(x, xr.Dataset):
        return labelled(x, reference, statistic, extra, name)
    if isinstance(reference, str) and reference != "parameters":
        raise SchemaError(
            f"reference: expected metrics of the same kind as x for plain arrays, got {reference!r}; layers "
            "are named for frames only"
        )
    if reference is None and needs:
        raise SchemaError(
            f"{name}: expected a reference metric, got none: without one it depends on the units of the "
            "parameters; pass reference=points (the stimuli's own metric), or reference='parameters' where "
            "they share a unit"
        )
    own = _roots(x, kind)
    base = None if reference is None or isinstance(reference, str) else _roots(reference, kind, "reference")
    if base is not None and base.factor.shape[-1] != own.factor.shape[-1]:
        raise SchemaError(
            f"reference: expected {own.factor.shape[-1]} parameters as in x, got {base.factor.shape[-1]}; "
            "Jacobians have a column per parameter"
        )
    return statistic(own, base)[0][()]


def _roots(x: Any, kind: str, what: str = "x") -> Roots:
    if isinstance(x, ManifoldPoints):
        x, kind = x.jacobian(), "jacobian"
    if kind not in KINDS:
        raise SchemaError(f"kind: expected one of {', '.join(map(repr, KINDS))}, got {kind!r}")
    array = np.asarray(x.detach().cpu() if hasattr(x, "detach") else x)
    if array.ndim < 2:
        raise SchemaError(
            f"{what}: expected matrices (..., n, m) with a column per parameter, got shape {array.shape}"
        )
    if kind == "jacobian":
        return read(plain(array.swapaxes(-1, -2), what=what))
    if kind == "metric":
        _check_metric(array, what)
    return read(plain(array, "factor" if kind == "factor" else "gram", what=what))


def _check_metric(g: NDArray[Any], what: str) -> None:
    """Refuse matrices that are no metrics: not square, not symmetric, with an eigenvalue below 0."""
    if g.shape[-1] != g.shape[-2]:
        raise SchemaError(f"{what}: expected square metrics (..., m, m), got shape {g.shape}")
    scale = np.abs(g).max(axis=(-2, -1), keepdims=True, initial=0.0)
    if not (np.abs(g - g.swapaxes(-1, -2)) <= 1e-6 * scale).all():
        raise SchemaError(f"{what}: expected symmetric metrics; take (G + G') / 2")
    lowest = np.linalg.eigvalsh(np.where(np.isfinite(g), g, 0.0))[..., 0]
    if (lowest < -1e-6 * scale[..., 0, 0]).any():
        raise SchemaError(
            f"{what}: expected metrics without negative eigenvalues, got {float(lowest.min()):.3g}; leave "
            "these points out (split-half estimates can be indefinite: average more splits)"
        )
