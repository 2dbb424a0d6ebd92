"""Projections through the geometry: tangent PCA at the mean, and progress towards the target.

Coordinates come from inner products of tangent vectors in the geometry's own inner product, so that they
are lengths in the metric's unit whatever a point looks like.
"""

from functools import partial
from typing import Any, NamedTuple

import numpy as np

from ..errors import SchemaError
from ..geometry import Euclidean, Sphere, TangentPCA, frechet_mean, nearest_on_geodesic
from ..geometry import tangent_pca as principal_geodesics
from ..geometry.means import each, principal, tangent_gram
from ..geometry.measure import require
from ..mds import Matrix
from ..points import PointTable
from .curves import CURVE_SAMPLES, all_points, curve_points, curve_times, once_per_table
from .orient import layer_points, orient, upward
from .picture import Projected, finish

DRAWN = 3  # axes that are fitted at once
DRAWN_MEAN = 1e-4  # tolerance of a mean to look from, where each of its steps takes decompositions


def tangent_pca(table: PointTable, n_axes: int = 3) -> Projected:
    """Tangent PCA: principal axes of the logarithms at the points' Fréchet mean.

    The logarithms keep every point's distance to the mean; the axes keep the share quoted as ``variance``.

    Raises
    ------
    UnsupportedByGeometry
        When the geometry has no logarithm, or its points were not kept.

    Warns
    -----
    ConvergenceWarning
        When the mean was not found to its tolerance.

    Fletcher et al. 2004, "Principal geodesic analysis".
    """
    _require(table, "tangent_pca")
    seen = _seen_from_mean(table) if n_axes <= DRAWN else _fit(table, n_axes)
    found, on_curve = seen.found, seen.curve
    total = float(found.explained.sum())
    variance = float(found.explained[:n_axes].sum()) if total > 0 else 1.0
    curve = None if on_curve is None else on_curve[:, :n_axes]
    coords, curve = orient(table, found.coords[:, :n_axes], curve)
    return finish(table, coords, curve, variance=variance, extra={"base": seen.base_distances})


class _Seen(NamedTuple):
    """Points and the geodesic as seen from their mean."""

    found: TangentPCA
    curve: Matrix | None
    base_distances: Matrix


def _fit(table: PointTable, n_axes: int) -> _Seen:
    geometry, points = table.geometry, all_points(table)
    exact = isinstance(geometry, Sphere | Euclidean)
    middle = points[int(np.argmin((table.distances**2).sum(axis=1)))]
    mean = frechet_mean(geometry, points, tol=1e-10 if exact else DRAWN_MEAN, start=middle)
    found = principal_geodesics(geometry, points, n_axes, base=mean.point)
    samples, curve = curve_points(table, points), None
    if samples is not None:
        logs = each(partial(geometry.log, mean.point), samples)
        rows = [geometry.inner(mean.point, axis, logs) for axis in found.axes]
        curve = np.array(rows, dtype=np.float64).T
    apart = each(partial(geometry.distance, mean.point), points)
    return _Seen(found, curve, np.asarray(apart, dtype=np.float64))


@once_per_table
def _seen_from_mean(table: PointTable) -> _Seen:
    return _fit(table, DRAWN)


def target_axis(table: PointTable, n_axes: int = 3) -> Projected:
    """Target axis: how far along the geodesic first -> target, against the way off it.

    Axis 1 is progress in units of length, its middle at 0. In 2-D the second axis is the deviation itself; in
    3-D the other two are the principal axes of the residuals, the logarithms of the points at their feet
    transported to the first point, so that a residual's full length is the deviation (contracts.md 4).

    Where the geometry's geodesics end at the target (shapes), so does progress: it stays within the segment.

    Raises
    ------
    UnsupportedByGeometry
        When the geometry has no logarithm or transport, or its points were not kept.
    SchemaError
        When there is no target, no first point shared by all models, or the two coincide.
    """
    _require(table, "target_axis")
    chord = _chord(table)
    along = _along(table)
    coords = np.zeros((len(table.distances), n_axes))
    coords[:, 0] = (along.t - 0.5) * chord
    names: tuple[str, ...] = ("progress", "deviation")
    if n_axes == 2:
        coords[:, 1] = along.deviation
    else:
        layers = layer_points(table)
        mixing, _ = principal(along.residuals[np.ix_(layers, layers)], n_axes - 1)
        coords[:, 1:] = upward(along.residuals[:, layers] @ mixing, layers)
        names = ("progress", *(f"residual {k}" for k in range(1, n_axes)))
    curve = np.zeros((CURVE_SAMPLES, n_axes))
    curve[:, 0] = (curve_times() - 0.5) * chord
    return finish(table, coords, curve, axis_names=names)


class _Along(NamedTuple):
    """Where points stand along the line first -> target, and how their ways off it lie to one another."""

    t: Matrix
    deviation: Matrix
    residuals: Matrix
    """Inner products (n, n) of the residuals, carried to the first point."""


@once_per_table
def _along(table: PointTable) -> _Along:
    geometry, points = table.geometry, all_points(table)
    first, target = int(table.first or 0), int(table.target or 0)  # there are both: `_chord` saw to it
    a, b = points[first], points[target]
    if isinstance(geometry, Sphere | Euclidean):  # all points at once
        near = nearest_on_geodesic(geometry, points, a, b, line=True)
        residuals = geometry.transport(near.foot, a, geometry.log(near.foot, points))
        return _Along(np.asarray(near.t), np.asarray(near.distance), tangent_gram(geometry, a, residuals))
    feet = [table.foot(i, first, target) for i in range(len(points))]
    away = [_away(geometry, point, a, b, t) for point, (t, _) in zip(points, feet, strict=True)]
    t, deviation = np.array(feet).T
    return _Along(t, deviation, tangent_gram(geometry, a, each(lambda vector: vector, away)))


def _away(geometry: Any, point: Any, a: Any, b: Any, t: float) -> Any:
    """Way from the geodesic at t to a point, carried to its start."""
    foot = geometry.geodesic(a, b, t)
    return geometry.transport(foot, a, geometry.log(foot, point))


def _require(table: PointTable, projection: str) -> None:
    operations = ("log", "exp", "inner", "norm") + (("transport",) if projection == "target_axis" else ())
    require(table.geometry, *operations, need=f"the projection {projection!r}")


def _chord(table: PointTable) -> float:
    """Distance from the first point to the target, after checking that there is a line."""
    if table.target is None:
        raise SchemaError(
            "target_axis expects a target point; these paths have none. "
            "Give one: rg.path(acts, target='label')."
        )
    if table.first is None:
        raise SchemaError(
            "target_axis expects one first point shared by all models; these start at different points. "
            "Capture the layer 'input' in all of them, or project one model at a time."
        )
    chord = float(table.distances[table.first, table.target])
    if chord == 0:
        raise SchemaError(
            "target_axis expects a target apart from the first point; they coincide (distance 0). "
            "Choose another target or another first layer."
        )
    return chord
