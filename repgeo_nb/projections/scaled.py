"""Projections from distances alone: metric and classical multidimensional scaling."""

from ..mds import classical, gower, place_curve, smacof, start
from ..points import PointTable
from .curves import curve_distances
from .orient import orient
from .picture import Projected, finish, step_weights


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
    rows = curve_distances(table)
    if rows is not None and table.first is not None and table.target is not None:
        curve = place_curve(rows, found, (table.first, table.target))
    return finish(table, *orient(table, found, curve))


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
    rows = curve_distances(table)
    curve = None if rows is None else gower(table.distances, found, rows)
    return finish(table, *orient(table, found.coords, curve))
