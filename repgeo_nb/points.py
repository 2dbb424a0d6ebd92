"""The points of one or several paths as a table of distances: all that a path or a picture needs of them."""

from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .errors import UnsupportedByGeometry
from .geometry import Euclidean, Sphere
from .geometry.measure import nearest_on_line

Floats = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class PointTable:
    """Points known by their mutual distances.

    Attributes
    ----------
    distances
        (n, n), symmetric, zero diagonal, in the metric's unit.
    geometry
        The geometry the points live in.
    labels
        (model, layer) of each point; the target is ("", its name). A first layer that several models share
        (the input) is one point, labelled with the first of these models.
    paths
        Model -> indices of its layers in order.
    target
        Index of the target, or None.
    target_name, target_label
        The target's name ("label"), and how it is called for people ("one-hot labels").
    first
        Index of the first point if all paths share it, else None.
    points
        The points themselves where the geometry cannot answer from distances alone, else None.
    floors
        Noise floor of each point: nearer points are the same up to the rounding of the activations.
    metric
        Name of the metric, for messages.
    frames
        Groups of models of which a figure shows one at a time; empty where it shows all at once.
    """

    distances: Floats
    geometry: Any
    labels: tuple[tuple[str, str], ...]
    paths: dict[str, tuple[int, ...]]
    target: int | None = None
    target_name: str | None = None
    target_label: str | None = None
    first: int | None = None
    points: Any = None
    floors: Floats | None = None
    metric: str = ""
    frames: tuple[tuple[str, ...], ...] = ()
    memo: dict[Any, Any] = field(default_factory=dict, init=False, repr=False)  # answers the points gave

    def __repr__(self) -> str:
        names = ", ".join(self.paths)
        return f"<PointTable: {len(self.distances)} points of {names} on {self.geometry!r}>"

    def floor(self, i: int, j: int) -> float:
        """Distance below which points i and j are the same up to rounding."""
        return 0.0 if self.floors is None else float(max(self.floors[i], self.floors[j]))

    def vectors(self) -> Floats:
        """Coordinates (n, r) which realise the distances in the geometry.

        Sphere: unit vectors, from the eigenvectors of cos(distances). Euclidean: from the doubly centred
        squared distances. Distances are met to about 1e-8.

        Raises
        ------
        UnsupportedByGeometry
            For other geometries, unless their stored points are vectors of one length.
        """
        if isinstance(self.geometry, Sphere):
            found = _factor(np.cos(self.distances))
            return np.asarray(self.geometry.project(found))
        if isinstance(self.geometry, Euclidean):
            squares = self.distances**2
            centred = squares - squares.mean(axis=0) - squares.mean(axis=1)[:, None] + squares.mean()
            return _factor(-centred / 2)
        if self.points is None or {np.shape(p) for p in self.points} != {np.shape(self.points[0])[:1]}:
            of = f" of the metric {self.metric!r}" if self.metric else ""
            raise UnsupportedByGeometry(
                f"coordinates from distances need the sphere or flat space, got {self.geometry!r}{of}. "
                "Use a projection that takes distances only (mds, classical_mds)."
            )
        return np.stack([np.asarray(p, dtype=np.float64) for p in self.points])

    def reordered(self, paths: dict[str, tuple[int, ...]]) -> "PointTable":
        """Join the same points in another order."""
        found = replace(self, paths=paths)
        object.__setattr__(found, "memo", self.memo)  # the points are the same, and so are their answers
        return found

    def foot(self, c: int, a: int, b: int) -> tuple[float, float]:
        """Position (0 at a, 1 at b) and height of point c over the geodesic from a to b, searched once.

        Over the continued geodesic where the geometry has one, else over the segment.

        Raises
        ------
        UnsupportedByGeometry
            If the geometry has no geodesics.
        """
        key = ("foot", c, a, b)
        if key not in self.memo:
            ends = (self.points[i] for i in (c, a, b))
            found = nearest_on_line(self.geometry, *ends)
            self.memo[key] = float(found.t), float(found.distance)
        t, height = self.memo[key]
        return t, height

    def of(self, *models: str) -> "PointTable":
        """Table of some of the models, with the target."""
        ends = () if self.target is None else (self.target,)
        kept = sorted({*ends, *(i for name in models for i in self.paths[name])})
        place = {old: new for new, old in enumerate(kept)}
        paths = {name: tuple(place[i] for i in self.paths[name]) for name in models}
        starts = {indices[0] for indices in paths.values()}
        labels = [self.labels[i] for i in kept]
        for (
            name,
            indices,
        ) in paths.items():  # a shared first point takes the name of a model that is still there
            if labels[indices[0]][0] not in models:
                labels[indices[0]] = (name, labels[indices[0]][1])
        return replace(
            self,
            distances=self.distances[np.ix_(kept, kept)],
            labels=tuple(labels),
            paths=paths,
            target=None if self.target is None else place[self.target],
            first=starts.pop() if len(starts) == 1 else None,
            points=None if self.points is None else tuple(self.points[i] for i in kept),
            floors=None if self.floors is None else self.floors[kept],
        )


def _factor(products: Floats) -> Floats:
    """Rows whose inner products are the given matrix, (n, n) -> (n, r); negative eigenvalues are rounding."""
    values, vectors = np.linalg.eigh(products)
    kept = values > max(1e-14 * float(values[-1]), 0.0)
    if not kept.any():
        return np.zeros((len(products), 1))
    return np.asarray((vectors[:, kept] * np.sqrt(values[kept]))[:, ::-1])


def merge_shared_first(table: PointTable) -> PointTable:
    """Table in which first layers of equal name that coincide (up to the noise floor) are one point.

    Labels, paths and `first` are set; the target keeps its place among the points.
    """
    alias: dict[int, int] = {}
    starts: list[int] = []
    for indices in table.paths.values():
        start = indices[0]
        if start in starts:  # one point already
            continue
        for other in starts:
            same_name = table.labels[other][1] == table.labels[start][1]
            if same_name and table.distances[start, other] <= table.floor(start, other):
                alias[start] = other
                break
        else:
            starts.append(start)
    kept = [i for i in range(len(table.labels)) if i not in alias]
    place = {old: new for new, old in enumerate(kept)} | {i: kept.index(j) for i, j in alias.items()}
    paths = {name: tuple(place[i] for i in indices) for name, indices in table.paths.items()}
    return replace(
        table,
        distances=table.distances[np.ix_(kept, kept)],
        labels=tuple(table.labels[i] for i in kept),
        paths=paths,
        target=None if table.target is None else place[table.target],
        first=place[starts[0]] if len(starts) == 1 else None,
        points=None if table.points is None else tuple(table.points[i] for i in kept),
        floors=None if table.floors is None else table.floors[kept],
    )
