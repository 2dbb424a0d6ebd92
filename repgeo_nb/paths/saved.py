"""Paths as one Dataset that a file can hold, and back: the same numbers without the activations.

What a path's numbers and pictures need is its table of distances. Only geometries without closed forms from
distances need their points as well; these go along. Activations do not: the metric that comes back can make
no further points, and says so.
"""

from dataclasses import asdict, dataclass, fields, is_dataclass
from typing import Any

import numpy as np
import xarray as xr

from ..errors import SchemaError, StorageError, UnsupportedByGeometry
from ..geometry import SPD, AlignedShapes, Euclidean, Sphere
from ..geometry.distance_only import DistanceOnly
from ..memory import parse_memory, written
from ..metrics.base import describe
from ..metrics.card import Card, find_card
from ..points import PointTable
from .classes import Path, Paths

GEOMETRIES = {"Sphere": Sphere, "Euclidean": Euclidean, "SPD": SPD, "AlignedShapes": AlignedShapes}
DISTANCES = "DistanceOnly"


@dataclass
class SavedMetric:
    """A metric as a file keeps it: its name, conventions and space, but no way to make points."""

    name: str
    label: str
    convention: str
    estimator: str
    unit: str
    card: Card
    geometry: Any = None

    def point(self, x: Any) -> Any:  # noqa: ARG002 (as of any metric)
        """Refuse: activations were not saved, nor the metric's settings."""
        raise UnsupportedByGeometry(
            f"{self.name}: expected a metric that makes points, got one from a file, which knows distances "
            f"only; measure activations anew: rg.path(acts, metric={self.name!r})"
        )

    def table(self, matrices: Any, names: Any = None) -> Any:  # noqa: ARG002
        """Refuse, as `point`."""
        return self.point(matrices)


def to_dataset(paths: Path | Paths, points: str | float = "1 GB") -> xr.Dataset:
    """Dataset of all that the numbers and figures of paths need.

    Parameters
    ----------
    paths
        From `repgeo_nb.path`.
    points
        What stored points may take, where the geometry needs them ("1 GB", or bytes).

    Returns
    -------
    Dataset
        `distances` (point, point_), `floors` (point,); the points, where needed, as `points_0`, ...

    Raises
    ------
    UnsupportedByGeometry
        For a geometry of your own, which a file cannot name, and points that take too much.
    SchemaError
        For a mean path, whose spread is of the paths it is the mean of.
    """
    if any(type(path) is not Path for path in (paths.values() if isinstance(paths, Paths) else [paths])):
        raise SchemaError(
            "save: expected paths as rg.path gives them, got a mean path; save the paths that it is the mean "
            "of, and call rg.paths.mean_path again on what rg.open gives back"
        )
    table, some = paths.table, next(iter(paths.values())) if isinstance(paths, Paths) else paths
    members = dict(paths) if isinstance(paths, Paths) else {paths.model: paths}
    about = {
        "single": isinstance(paths, Path),
        "metric": describe(some.metric),
        "card": _card(find_card(some.metric)),
        "geometry": _geometry(table),
        "layers": {model: path.layers for model, path in members.items()},
        "memory": some.memory,
        "info": {key: value for key, value in some.acts_info.items() if key != "stimuli"},
        "table": {
            "paths": table.paths,
            "target": table.target,
            "target_name": table.target_name,
            "target_label": table.target_label,
            "first": table.first,
            "metric": table.metric,
            "frames": table.frames,
            "n_points": None if table.points is None else len(table.points),
        },
    }
    found: dict[str, Any] = {"distances": (("point", "point_"), table.distances)}
    if table.floors is not None:
        found["floors"] = ("point", table.floors)
    if table.points is not None:
        _check_size(table, parse_memory(points))
        found |= {
            f"points_{i}": (tuple(f"points_{i}_{axis}" for axis in range(np.ndim(point))), np.asarray(point))
            for i, point in enumerate(table.points)
        }
    coords = {
        "model": ("point", np.array([model for model, _ in table.labels], dtype=str)),
        "layer": ("point", np.array([layer for _, layer in table.labels], dtype=str)),
        "stimulus": np.array(some.acts_info["stimuli"], dtype=str),
    }
    return xr.Dataset(found, coords, {"repgeo_path": about, **paths.attrs})


def from_dataset(saved: xr.Dataset) -> Path | Paths:
    """Paths of what `to_dataset` made.

    Raises
    ------
    StorageError
        If something of it is missing or does not fit together.
    """
    try:
        return _paths(saved)
    except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
        raise StorageError(
            f"expected saved paths, got something else or damage ({type(error).__name__}: {error}); save "
            "them again"
        ) from error


def _paths(saved: xr.Dataset) -> Path | Paths:
    about = saved.attrs["repgeo_path"]
    kept = about["table"]
    card = {**about["card"], "invariant_to": frozenset(about["card"]["invariant_to"])}
    card["sources"] = tuple(card["sources"])
    told = {key: str(about["metric"][key]) for key in ("label", "convention", "estimator", "unit")}
    metric = SavedMetric(name=str(about["metric"]["metric"]), card=Card(**card), **told)
    geometry = _made(about["geometry"], metric)
    metric = SavedMetric(metric.name, card=metric.card, geometry=geometry, **told)
    values = np.asarray(saved["distances"].values, dtype=np.float64)
    labels = tuple(zip(saved["model"].values.tolist(), saved["layer"].values.tolist(), strict=True))
    if values.shape != (len(labels), len(labels)):
        raise ValueError(f"distances of shape {values.shape} between {len(labels)} points")
    count = kept["n_points"]
    table = PointTable(
        distances=values,
        geometry=geometry,
        labels=labels,
        paths={model: tuple(map(int, ids)) for model, ids in kept["paths"].items()},
        target=kept["target"],
        target_name=kept["target_name"],
        target_label=kept["target_label"],
        first=kept["first"],
        points=None if count is None else tuple(saved[f"points_{i}"].values for i in range(count)),
        floors=np.asarray(saved["floors"].values) if "floors" in saved else None,
        metric=kept["metric"],
        frames=tuple(map(tuple, kept["frames"])),
    )
    ends = [i for ids in table.paths.values() for i in ids] + ([] if table.target is None else [table.target])
    if not all(0 <= i < len(labels) for i in ends):
        raise ValueError(f"places of layers outside of {len(labels)} points")
    info = {**about["info"], "stimuli": tuple(saved["stimulus"].values.tolist())}
    if about["single"]:
        ((model, layers),) = about["layers"].items()
        return Path(metric, model, tuple(layers), table, info, memory=about["memory"])
    return Paths(
        {
            model: Path(metric, model, tuple(layers), table.of(model), info, memory=about["memory"])
            for model, layers in about["layers"].items()
        },
        table,
    )


def _card(card: Card) -> dict[str, Any]:
    return {**asdict(card), "invariant_to": sorted(card.invariant_to), "sources": list(card.sources)}


def _geometry(table: PointTable) -> dict[str, Any]:
    """Name and settings of a geometry that a file can name."""
    geometry: Any = table.geometry
    if isinstance(geometry, DistanceOnly):
        return {"name": DISTANCES}
    name = type(geometry).__name__
    if GEOMETRIES.get(name) is not type(geometry):
        raise UnsupportedByGeometry(
            f"save: expected a geometry of this package, got {geometry!r} of the metric {table.metric!r}, "
            "which a file cannot name; save its distances: rg.save(rg.distances(acts, metric=...), path)"
        )
    settings = (
        {one.name: getattr(geometry, one.name) for one in fields(geometry)} if is_dataclass(geometry) else {}
    )
    return {"name": name, "settings": settings}


def _made(about: dict[str, Any], metric: SavedMetric) -> Any:
    if about["name"] == DISTANCES:
        return DistanceOnly(metric)
    return GEOMETRIES[about["name"]](**about["settings"])


def _check_size(table: PointTable, allowed: int) -> None:
    needed = sum(int(np.asarray(point).nbytes) for point in table.points)
    if needed > allowed:
        raise UnsupportedByGeometry(
            f"save: the space of the metric {table.metric!r} needs its points, {len(table.points)} of them "
            f"take {written(needed)}, allowed are {written(allowed)}; allow more: "
            f"points={written(needed)!r}, or save the distances alone: rg.save(rg.distances(acts, "
            f"metric=...), path)"
        )
