"""Turning pictures alike: first point left, target right, the rest upward, so that none spins or mirrors."""

import numpy as np

from ..mds import Matrix, signs
from ..points import PointTable


def layer_points(table: PointTable) -> list[int]:
    """Return the indices of the points that are layers: all but the target."""
    return [i for i in range(len(table.distances)) if i != table.target]


def _anchors(table: PointTable, coords: Matrix) -> tuple[Matrix, Matrix]:
    """Where the paths begin and where they lead: the first point and the target, else means over models."""
    starts, ends = [ids[0] for ids in table.paths.values()], [ids[-1] for ids in table.paths.values()]
    begin = coords[table.first] if table.first is not None else coords[starts].mean(axis=0)
    lead = coords[table.target] if table.target is not None else coords[ends].mean(axis=0)
    return begin, lead


def orient(table: PointTable, coords: Matrix, curve: Matrix | None) -> tuple[Matrix, Matrix | None]:
    """Turn and shift a picture, by a rotation (perhaps a mirror) of its own axes: no length changes."""
    layers, k = layer_points(table), coords.shape[1]
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


def upward(coords: Matrix, layers: list[int]) -> Matrix:
    """Mirror each axis (n, k) so that the layers' mean lies above 0."""
    turned: Matrix = coords * _signs(coords, layers)
    return turned
