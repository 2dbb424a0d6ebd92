"""Where to draw points whose true distances are known: four projections, each with what it gets wrong.

A projection is ``f(table, n_axes) -> Projected``; ``PROJECTIONS`` is a plain dict, and every place that takes
a projection's name also takes such a function. Several models are always projected jointly.

All pictures are turned alike (contracts.md 4): the first point left, the target right, both on the first axis
about its middle; most of the rest on the second axis, mean upward; the next on the third. A switch of
projection therefore does not spin the picture, and running it again does not mirror it.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

import numpy as np

from .errors import SchemaError
from .geometry import nearest_on_geodesic
from .geometry.measure import require
from .mds import STEP_WEIGHT, Matrix, classical, gower, place_curve, separations, signs, smacof, start
from .points import PointTable

CURVE_SAMPLES = 13  # of the geodesic first -> target, both ends counted
WORST_ABOVE = 0.2  # a pair closer than this is not reported as the worst one: its relative error says little


@dataclass(frozen=True)
class Projected:
    """A picture of the points of a table, and how far it lies.

    Attributes
    ----------
    coords
        Places (n, n_axes), in the unit of the distances.
    axis_names
        What each axis shows.
    stress
        ``sqrt(sum (D - d)^2 / sum D^2)`` over pairs, never weighted; 0 = every distance as it is.
    variance
        Share of the squared lengths kept (0 to 1) where the projection is linear, else None.
    point_error
        Root mean square of ``d - D`` from each point to all others (n,).
    segment_ratio
        Drawn over true length of each step, per model (layers - 1,); NaN for a step within the noise floor.
    worst
        ``(i, j, true, drawn)`` of the largest relative error among pairs further apart than 0.2, or None.
    curve
        The geodesic from the first point to the target, drawn by the same projection (13, n_axes), or None.
    extra
        What only one projection has: ``base`` (n,), each point's distance to the base of ``tangent_pca``.
    """

    coords: Matrix
    axis_names: tuple[str, ...]
    stress: float
    variance: float | None
    point_error: Matrix
    segment_ratio: dict[str, Matrix]
    worst: tuple[int, int, float, float] | None
    curve: Matrix | None
    extra: dict[str, Any] = field(default_factory=dict)


Projection = Callable[[PointTable, int], Projected]


def mds(table: PointTable, n_axes: int = 3) -> Projected:
    """Metric MDS: drawn distances as near to the true ones as can be, a path's own steps counted 4 times.

    Two axes are a fit of their own, not three flattened. The quoted stress is unweighted all the same.

    Kruskal 1964; De Leeuw 1977 (SMACOF).

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> paths = rg.path(rg.datasets.digits_paths(), target="label")
    >>> picture = mds(paths.table, n_axes=2)
    >>> picture.coords.shape[1], bool(picture.stress < 0.25)
    (2, True)
    """
    D = table.distances
    found = smacof(D, step_weights(table), start(D, n_axes))
    curve = None
    rows = _curve_distances(table)
    if rows is not None and table.first is not None and table.target is not None:
        curve = place_curve(rows, found, (table.first, table.target))
    return _finish(table, *_orient(table, found, curve))


def classical_mds(table: PointTable, n_axes: int = 3) -> Projected:
    """Classical MDS: the principal axes of the points as if the true distances were flat; no search.

    Torgerson 1952; the geodesic is placed by Gower 1968.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> paths = rg.path(rg.datasets.digits_paths(), target="label")
    >>> bool(mds(paths.table).stress <= classical_mds(paths.table).stress)
    True
    """
    found = classical(table.distances, n_axes)
    rows = _curve_distances(table)
    curve = None if rows is None else gower(table.distances, found, rows)
    return _finish(table, *_orient(table, found.coords, curve))


def tangent_pca(table: PointTable, n_axes: int = 3) -> Projected:
    """Tangent PCA: principal axes of the logarithms at the points' Frechet mean.

    The logarithms keep every point's distance to the mean; the axes keep the share quoted as ``variance``.

    Raises
    ------
    UnsupportedByGeometry
        When the geometry has no logarithm.

    Fletcher et al. 2004, "Principal geodesic analysis".
    """
    geometry, points = table.geometry, _vectors(table, "tangent_pca")
    base = frechet_mean(geometry, points)
    logs = np.asarray(geometry.log(base, points), dtype=np.float64)
    _, values, Vt = np.linalg.svd(logs, full_matrices=False)
    axes = np.zeros((points.shape[1], n_axes))
    k = min(n_axes, len(Vt))
    axes[:, :k] = Vt[:k].T
    total = float((values**2).sum())
    variance = float((values[:k] ** 2).sum()) / total if total > 0 else 1.0
    samples = _curve_points(table, points)
    curve = None if samples is None else np.asarray(geometry.log(base, samples)) @ axes
    coords, curve = _orient(table, logs @ axes, curve)
    extra = {"base": np.asarray(geometry.distance(base, points), dtype=np.float64)}
    return _finish(table, coords, curve, variance=variance, extra=extra)


def target_axis(table: PointTable, n_axes: int = 3) -> Projected:
    """Target axis: how far along the geodesic first -> target, against the way off it.

    Axis 1 is progress in units of length, its middle at 0. In 2-D the second axis is the deviation itself; in
    3-D the other two are the principal axes of the residuals, the logarithms of the points at their feet
    transported to the first point, so that a residual's full length is the deviation (contracts.md 4).

    Raises
    ------
    UnsupportedByGeometry
        When the geometry has no logarithm.
    SchemaError
        When there is no target, no first point shared by all models, or the two coincide.
    """
    geometry, points = table.geometry, _vectors(table, "target_axis")
    a, b, chord = _ends(table, points)
    t, residuals = _along(geometry, points, a, b)
    deviation = np.asarray(geometry.norm(a, residuals), dtype=np.float64)
    coords = np.zeros((len(points), n_axes))
    coords[:, 0] = (t - 0.5) * chord
    names: tuple[str, ...] = ("progress", "deviation")
    if n_axes == 2:
        coords[:, 1] = deviation
    else:
        layers = _layer_points(table)
        axes = _principal_axes(residuals[layers], n_axes - 1)
        coords[:, 1:] = _upward(residuals @ axes, layers)
        names = ("progress", *(f"residual {k}" for k in range(1, n_axes)))
    curve = np.zeros((CURVE_SAMPLES, n_axes))
    curve[:, 0] = (_curve_times() - 0.5) * chord
    return _finish(table, coords, curve, axis_names=names)


PROJECTIONS: dict[str, Projection] = {
    "mds": mds,
    "classical_mds": classical_mds,
    "tangent_pca": tangent_pca,
    "target_axis": target_axis,
}


# --- what a picture gets wrong ---


def stress(D: Matrix, drawn: Matrix) -> float:
    """Unweighted stress, ``sqrt(sum (D - d)^2 / sum D^2)``; 0 if all true distances are 0 and drawn so."""
    total = float((D**2).sum())
    off = float(((D - drawn) ** 2).sum())
    return math.sqrt(off / total) if total > 0 else math.sqrt(off)


def point_errors(D: Matrix, drawn: Matrix) -> Matrix:
    """Root mean square of ``d - D`` from each point to the others (n,)."""
    errors: Matrix = np.sqrt(((drawn - D) ** 2).sum(axis=1) / max(1, len(D) - 1))
    return errors


def worst_pair(D: Matrix, drawn: Matrix) -> tuple[int, int, float, float] | None:
    """``(i, j, true, drawn)`` of the largest relative error where ``D > 0.2``, the first of equals."""
    i, j = np.triu_indices(len(D), 1)
    far = D[i, j] > WORST_ABOVE
    if not far.any():
        return None
    i, j = i[far], j[far]
    at = int(np.argmax(np.abs(drawn[i, j] / D[i, j] - 1)))
    return int(i[at]), int(j[at]), float(D[i[at], j[at]]), float(drawn[i[at], j[at]])


def step_weights(table: PointTable) -> Matrix:
    """Weights (n, n) of metric MDS: 4 for a path's own steps and for first -> target, 1 for all else."""
    D = table.distances
    weights: Matrix = np.ones_like(D)
    pairs = [pair for ids in table.paths.values() for pair in pairwise(ids)]
    if table.first is not None and table.target is not None:
        pairs.append((table.first, table.target))
    for i, j in pairs:
        if D[i, j] > 0:
            weights[i, j] = weights[j, i] = STEP_WEIGHT
    np.fill_diagonal(weights, 0.0)
    return weights


def _finish(
    table: PointTable,
    coords: Matrix,
    curve: Matrix | None,
    axis_names: tuple[str, ...] | None = None,
    variance: float | None = None,
    extra: dict[str, Any] | None = None,
) -> Projected:
    D, drawn = table.distances, separations(coords)
    ratios = {}
    for model, ids in table.paths.items():
        i, j = list(ids[:-1]), list(ids[1:])
        apart = [bool(D[pair] > table.floor(*pair)) for pair in pairwise(ids)]
        ratios[model] = np.divide(drawn[i, j], D[i, j], out=np.full(len(i), np.nan), where=apart)
    return Projected(
        coords=coords,
        axis_names=axis_names or tuple(f"axis {k + 1}" for k in range(coords.shape[1])),
        stress=stress(D, drawn),
        variance=variance,
        point_error=point_errors(D, drawn),
        segment_ratio=ratios,
        worst=worst_pair(D, drawn),
        curve=curve,
        extra=extra or {},
    )


# --- turning the picture ---


def _layer_points(table: PointTable) -> list[int]:
    return [i for i in range(len(table.distances)) if i != table.target]


def _anchors(table: PointTable, coords: Matrix) -> tuple[Matrix, Matrix]:
    """Where the paths begin and where they lead: the first point and the target, else means over models."""
    starts, ends = [ids[0] for ids in table.paths.values()], [ids[-1] for ids in table.paths.values()]
    begin = coords[table.first] if table.first is not None else coords[starts].mean(axis=0)
    lead = coords[table.target] if table.target is not None else coords[ends].mean(axis=0)
    return begin, lead


def _orient(table: PointTable, coords: Matrix, curve: Matrix | None) -> tuple[Matrix, Matrix | None]:
    """Turn and shift a picture, by a rotation (perhaps a mirror) of its own axes: no length changes."""
    layers, k = _layer_points(table), coords.shape[1]
    begin, lead = _anchors(table, coords)
    way = lead - begin
    length = float(np.sqrt((way**2).sum()))
    if length > 1e-9 * float(np.abs(coords - coords.mean(axis=0)).max(initial=0.0)):
        origin, first = (begin + lead) / 2, way / length
        complement = np.linalg.svd(first[None, :])[2][1:].T  # the other axes: any basis, turned next
        rest = _principal_axes((coords[layers] - origin) @ complement, k - 1)
        axes = np.column_stack([first, complement @ rest])
    else:  # nothing leads anywhere: principal axes about the middle
        origin = coords.mean(axis=0)
        axes = _principal_axes(coords[layers] - origin, k)
        length = 0.0
    turned = (coords - origin) @ axes
    sign = _signs(turned, layers)
    if length > 0:
        sign[0] = 1.0
    return turned * sign, None if curve is None else (curve - origin) @ axes * sign


def _principal_axes(rows: Matrix, n_axes: int) -> Matrix:
    """Orthonormal columns (d, n_axes), by falling second moment of the rows about 0."""
    _, vectors = np.linalg.eigh(rows.T @ rows)
    axes = np.zeros((rows.shape[1], n_axes))
    k = min(n_axes, rows.shape[1])
    axes[:, :k] = vectors[:, ::-1][:, :k]
    return axes


def _signs(coords: Matrix, layers: list[int]) -> Matrix:
    """Sign per axis that puts the layers' mean above 0; where that mean is 0, their furthest point."""
    mean, spread = coords[layers].mean(axis=0), np.sqrt((coords[layers] ** 2).mean(axis=0))
    clear = np.abs(mean) >= 1e-9 * spread
    upward: Matrix = np.where(clear, np.where(mean < 0, -1.0, 1.0), signs(coords))
    return upward


def _upward(coords: Matrix, layers: list[int]) -> Matrix:
    turned: Matrix = coords * _signs(coords, layers)
    return turned


# --- through the geometry ---


def frechet_mean(geometry: Any, points: Matrix) -> Matrix:
    """Point (d,) with the least sum of squared distances to ``points`` (n, d), by Karcher's iteration.

    Karcher 1977; unique on a sphere when the points lie within pi/2 of it.
    """
    project = getattr(geometry, "project", lambda p: p)
    base: Matrix = points[0]
    for _ in range(200):
        step = geometry.log(base, points).mean(axis=0)
        base = np.asarray(project(geometry.exp(base, step)), dtype=np.float64)
        if float(geometry.norm(base, step)) < 1e-13:
            break
    return base


def _vectors(table: PointTable, projection: str) -> Matrix:
    require(table.geometry, "log", "exp", "norm", "transport", need=f"the projection {projection!r}")
    return np.asarray(table.vectors(), dtype=np.float64)


def _ends(table: PointTable, points: Matrix) -> tuple[Matrix, Matrix, float]:
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
    return points[table.first], points[table.target], chord


def _along(geometry: Any, points: Matrix, a: Matrix, b: Matrix) -> tuple[Matrix, Matrix]:
    """Progress t (n,) along the line through a and b, and the residuals (n, d) as tangent vectors at a."""
    near = nearest_on_geodesic(geometry, points, a, b, line=True)
    away = geometry.transport(near.foot, a, geometry.log(near.foot, points))
    return np.asarray(near.t, dtype=np.float64), np.asarray(away, dtype=np.float64)


def _curve_times() -> Matrix:
    return np.linspace(0.0, 1.0, CURVE_SAMPLES)


def _curve_points(table: PointTable, points: Matrix) -> Matrix | None:
    if table.first is None or table.target is None or not hasattr(table.geometry, "geodesic"):
        return None
    a, b = points[table.first], points[table.target]
    return np.array([table.geometry.geodesic(a, b, float(t)) for t in _curve_times()], dtype=np.float64)


def _curve_distances(table: PointTable) -> Matrix | None:
    """Distances (13, n) from samples of the geodesic first -> target to every point, by the table alone."""
    closed_form = getattr(table.geometry, "distances_to_geodesic", None)
    if table.first is None or table.target is None or closed_form is None:
        return None
    D = table.distances
    ca, cb, ab = D[:, table.first], D[:, table.target], D[table.first, table.target]
    return np.array([closed_form(ca, cb, ab, float(t)) for t in _curve_times()], dtype=np.float64)
