"""Paths as whole curves: how far apart two of them run, and the mean path of several seeds.

Sources: Eiter & Mannila 1994, CD-TR 94/64 (discrete Fréchet distance); Karcher 1977 (the mean of points).
"""

import itertools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from ..errors import SchemaError
from ..geometry import Euclidean, Sphere, frechet_mean, pairwise
from ..geometry.means import Mean
from ..points import PointTable, merge_shared_first
from .classes import Path, Paths
from .joint import Ids, coordinates, expect_paths, join
from .needs import unsupported

Floats = NDArray[np.float64]


def frechet_distance(a: Path | Paths, b: Path | None = None, refine: int = 0) -> float | xr.DataArray:
    """Fréchet distance between two paths: the leash that lets both be walked from end to end, never back.

    The least value, over all ways to walk both paths, of the largest distance on the way. 0 only for equal
    paths (a layer may be stood on twice); never below the distances between the starts and between the ends,
    never above the largest distance between the layers. Paths may have different numbers of layers.

    Parameters
    ----------
    a, b
        Two paths of the same metric and stimuli; or several paths as `a` alone, for all pairs.
    refine
        Points put on the geodesic of every step. 0 walks from layer to layer; more come as near to the
        distance between the continuous curves as half the distance between neighbouring points.

    Returns
    -------
    float or DataArray
        In the unit of the metric; for several paths (model, model_).

    Raises
    ------
    SchemaError
        If the paths differ in metric or stimuli.
    UnsupportedByGeometry
        If `refine` is asked for where there are no geodesics.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> paths = rg.path(rg.datasets.digits_paths(), model="resnet8_w8_s*", target="label")
    >>> rg.paths.frechet_distance(paths).dims
    ('model', 'model_')
    """
    if not isinstance(refine, int | np.integer) or refine < 0:
        raise ValueError(f"refine: expected a whole number from 0 on, got {refine!r}.")
    if isinstance(a, Paths):
        if b is not None:
            raise SchemaError(
                "frechet_distance expects two paths, or several as one argument, got several and one more. "
                "Name two: frechet_distance(paths['a'], paths['b'])."
            )
        return _all_pairs(a, int(refine))
    if b is None:
        raise SchemaError("frechet_distance expects two paths, got one. Give the other, or several at once.")
    table, (one, other) = join([a, b], "frechet_distance")
    return discrete_frechet(_between(table, one, other, int(refine)))


def discrete_frechet(distances: Floats) -> float:
    """Discrete Fréchet distance of two sequences from their distances (n, k), by dynamic programming.

    Eiter & Mannila 1994: reach(i, j) = max(d(i, j), min of reach at (i-1, j), (i, j-1), (i-1, j-1)).

    Examples
    --------
    >>> discrete_frechet(np.array([[1.0, 5.0], [2.0, 1.0]]))
    1.0
    """
    reach = np.maximum.accumulate(distances[0])
    for row in distances[1:]:
        before = np.minimum(reach, np.concatenate([[np.inf], reach[:-1]]))
        last = np.inf
        reach = np.empty_like(reach)
        for j, d in enumerate(row):
            reach[j] = last = max(d, min(before[j], last))
    return float(reach[-1])


def _all_pairs(paths: Paths, refine: int) -> xr.DataArray:
    names = list(paths)
    values = np.zeros((len(names), len(names)))
    for i, a in enumerate(names):
        for j, b in enumerate(names[:i]):
            one, other = paths.table.paths[a], paths.table.paths[b]
            values[i, j] = values[j, i] = discrete_frechet(_between(paths.table, one, other, refine))
    attrs = {**paths.attrs, "long_name": "Fréchet distance", "units": paths.attrs["unit"], "refine": refine}
    return xr.DataArray(values, {"model": names, "model_": names}, ("model", "model_"), "frechet", attrs)


def _between(table: PointTable, one: Ids, other: Ids, refine: int) -> Floats:
    """Distances from the points of one path to those of the other, with `refine` points on each step."""
    if refine == 0:
        return table.distances[np.ix_(one, other)]
    geometry = table.geometry
    if not hasattr(geometry, "geodesic"):
        raise unsupported("points on steps need", table, "geodesic")
    points = coordinates(table)
    ts = np.linspace(0.0, 1.0, refine + 2)[1:-1]
    curves = [_sampled(geometry, [points[i] for i in ids], ts) for ids in (one, other)]
    if isinstance(geometry, Sphere | Euclidean):
        first, second = (np.stack(curve) for curve in curves)
        return np.asarray(geometry.distance(first[:, None], second[None]))
    n = len(curves[0])
    return np.asarray(pairwise(geometry, [*curves[0], *curves[1]]))[:n, n:]


def _sampled(geometry: Any, points: Sequence[Any], ts: Floats) -> list[Any]:
    """Points and, between each two of them, those at the fractions ts of their geodesic."""
    curve = [points[0]]
    for p, q in itertools.pairwise(points):
        apart = float(geometry.distance(p, q)) > 0
        curve += [geometry.geodesic(p, q, float(t)) if apart else p for t in ts]
        curve.append(q)
    return curve


@dataclass(frozen=True, eq=False, repr=False)
class MeanPath(Path):
    """The mean of several paths, layer by layer: a `Path` with the spread of what it is the mean of.

    Attributes
    ----------
    spread
        Root mean square distance of the paths' layers to their mean, (layer,).
    converged
        Whether the search for the mean ended where it should, (layer,).
    means
        The mean points: on the sphere and in flat space coordinates in the joint span of all layers.
    together
        The paths and their mean in one space, as `Paths` (to draw and to compare).
    """

    spread: xr.DataArray | None = None
    converged: xr.DataArray | None = None
    means: tuple[Any, ...] = field(default=(), repr=False)
    together: Paths | None = None

    def points(self) -> tuple[Any, ...]:
        """Return the mean points (see `means`)."""
        return self.means


def mean_path(paths: Paths | Iterable[Path], name: str | None = None) -> MeanPath:
    """Mean of several paths, layer by layer in order of depth: the Fréchet mean of each layer's points.

    On the sphere and in flat space points follow from the table of distances, to about 1e-8: a smaller
    spread is rounding.

    Parameters
    ----------
    paths
        Paths with the same layers: seeds of one network.
    name
        What to call the mean; by default "mean of 3 paths".

    Returns
    -------
    MeanPath
        A `Path` (its numbers, its projection) with `spread`, `converged` and `together`.

    Raises
    ------
    SchemaError
        For fewer than two paths, or paths of other layers, metrics, stimuli or targets.
    UnsupportedByGeometry
        If the metric's geometry has no means.

    Warns
    -----
    ConvergenceWarning
        If a mean was not found to its tolerance; `converged` says which.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> paths = rg.path(rg.datasets.digits_paths(), model="resnet8_w8_s*", target="label")
    >>> mean = rg.paths.mean_path(paths)
    >>> bool(mean.converged.all()), float(mean.spread.sel(layer="input"))
    (True, 0.0)
    """
    single = isinstance(paths, Path | xr.Dataset | xr.DataTree | str)
    given: Any = paths.values() if isinstance(paths, Mapping) and not single else paths
    members: list[Path] = [given] if single else list(given)
    expect_paths(members, "mean_path")
    name = f"mean of {len(members)} paths" if name is None else name
    _check_layers(members, name)
    if isinstance(paths, Paths):
        table, places = paths.table, tuple(paths.table.paths[path.model] for path in members)
    else:
        table, places = join(members, "mean_path")
        if table.target is None and any(path.target is not None for path in members):
            named = ", ".join(f"{path.target!r} of {path.model!r}" for path in members)
            raise SchemaError(
                f"mean_path expects paths to one target, got {named}. Give all the same target."
            )
    needed = ("log", "exp", "inner", "norm")
    if not all(hasattr(table.geometry, op) for op in needed):
        raise unsupported("a mean path needs", table, *needed)
    points = coordinates(table)
    columns = list(zip(*places, strict=True))  # the paths' points at each layer
    found = [_mean(table, points, ids) for ids in columns]
    means = [mean.point for mean in found]
    joint = _with_means(table, members, places, columns, points, means, name)
    spread = [np.sqrt(mean.variance) for mean in found]
    first = members[0]
    coords = {"layer": list(first.layers), "depth": ("layer", list(first.depths))}
    about = {"long_name": "r.m.s. distance to the mean", "units": first.attrs["unit"]}
    info = _info(members, name)
    mean = MeanPath(
        first.metric,
        name,
        first.layers,
        joint.of(name),
        info,
        memory=first.memory,
        goal=first.goal,
        spread=xr.DataArray(spread, coords, ("layer",), "spread", about),
        converged=xr.DataArray([mean.converged for mean in found], coords, ("layer",), "converged"),
        means=tuple(means),
    )
    seeds = {path.model: replace(path, table=joint.of(path.model), acts_info=info) for path in members}
    return replace(mean, together=Paths({**seeds, name: mean}, joint))


def _check_layers(members: Sequence[Path], name: str) -> None:
    if len(members) < 2:
        raise SchemaError(f"mean_path expects at least two paths, got {len(members)}. Give it several seeds.")
    first = members[0]
    for other in members[1:]:
        if other.layers != first.layers:
            raise SchemaError(
                f"mean_path expects paths through the same layers, got {', '.join(first.layers)} of "
                f"{first.model!r} and {', '.join(other.layers)} of {other.model!r}. Choose models of one "
                "architecture, or the layers they share: rg.path(acts, layers=[...])."
            )
    names = [*(path.model for path in members), name]
    if len(set(names)) < len(names):
        raise SchemaError(
            f"mean_path expects models of different names, got {', '.join(names)}. Rename them "
            "(acts.assign_coords(model=...)), or name the mean: mean_path(paths, name=...)."
        )


def _mean(table: PointTable, points: Sequence[Any], ids: Ids) -> Mean:
    """Fréchet mean of some points of a table; of points that are the same, the first of them."""
    if _one_point(table, ids):
        return Mean(points[ids[0]], True, 0, 0.0, 0.0)
    return frechet_mean(table.geometry, [points[i] for i in ids])


def _one_point(table: PointTable, ids: Ids) -> bool:
    """Whether all these points are the same up to their noise floors."""
    return all(table.distances[ids[0], i] <= table.floor(ids[0], i) for i in ids[1:])


def _with_means(
    table: PointTable,
    members: Sequence[Path],
    places: Sequence[Ids],
    columns: Sequence[Ids],
    points: Sequence[Any],
    means: Sequence[Any],
    name: str,
) -> PointTable:
    """Table of the paths' points, the target, and behind them the means."""
    n = len(table.distances)
    values = np.array(pairwise(table.geometry, [*points, *means]), dtype=np.float64)
    values[:n, :n] = table.distances  # exact, where coordinates are good to 1e-8
    for at, ids in enumerate(columns, start=n):
        if _one_point(table, ids):  # shared by all: their mean is that very point
            values[at], values[:, at] = values[ids[0]], values[:, ids[0]]
            values[at, at] = 0.0
    last = [] if table.target is None else [table.target]
    order = [i for i in range(len(values)) if i not in last] + last
    place = {old: new for new, old in enumerate(order)}
    labels = [*table.labels, *((name, layer) for layer in members[0].layers)]
    paths = {path.model: ids for path, ids in zip(members, places, strict=True)}
    paths[name] = tuple(range(n, len(values)))
    floors = None
    if table.floors is not None:
        floors = np.concatenate([table.floors, table.floors[np.array(columns)].max(axis=1)])[order]
    return merge_shared_first(
        replace(
            table,
            distances=values[np.ix_(order, order)],
            labels=tuple(labels[i] for i in order),
            paths={model: tuple(place[i] for i in ids) for model, ids in paths.items()},
            target=place[table.target] if table.target is not None else None,
            first=None,
            points=None if table.points is None else tuple([*table.points, *means][i] for i in order),
            floors=floors,
        )
    )


def _info(members: Sequence[Path], name: str) -> dict[str, Any]:
    """Tell what is known of the models, and of their mean the layers."""
    models = {path.model: path.acts_info["models"][path.model] for path in members}
    models[name] = {"info": {"mean_of": len(members)}, "layers": models[members[0].model]["layers"]}
    return {**members[0].acts_info, "models": models}
