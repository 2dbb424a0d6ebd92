"""`Path` and `Paths`: layers of networks as points of a metric's space, and the numbers that describe them.

Points themselves stay inside: everything is computed from the table of distances (`points.PointTable`).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import xarray as xr

from .. import references, schema
from ..errors import UnsupportedByGeometry
from ..metrics import Metric
from ..metrics.base import describe
from ..metrics.card import find_card
from ..points import PointTable
from . import printing, quantities
from .gather import Entry, point_of

_LONG_NAMES = {
    "step": "distance from the previous layer",
    "turning_angle": "turning angle (0 = straight on)",
    "progress": "position along the geodesic first layer -> target",
    "deviation": "distance from that geodesic",
    "to_target": "distance to the target",
    "gain": "nearer to the target by this step",
    "efficiency": "gain / step (1 = straight to the target)",
    "heading": "angle between the next layer and the target (0 = straight there)",
    "length": "length of the path (sum of its steps)",
    "chord": "distance from the first layer to the last",
    "straightness": "chord / length",
    "slack": "length - chord",
}
WHOLES = ("length", "chord", "straightness", "slack")
_ANGLES = ("turning_angle", "heading")
_PLAIN = ("progress", "efficiency", "straightness")
_PATH_SOURCES = ("lange2022", "lange2023")


class _Numbers:
    """The quantities that a path and several paths have alike; shapes differ (see `Path` and `Paths`)."""

    metric: Metric
    table: PointTable
    acts_info: dict[str, Any]

    def _per_layer(self, name: str) -> xr.DataArray:
        raise NotImplementedError

    def _wholes(self) -> dict[str, Any]:
        raise NotImplementedError

    def step(self) -> xr.DataArray:
        """Distance of each layer from the one before it; NaN at the first."""
        return self._per_layer("step")

    def turning_angle(self) -> xr.DataArray:
        """Change of direction at each layer in [0, pi]: 0 is straight on, pi/2 what random steps do.

        NaN at both ends and at a layer that repeats its predecessor (the coordinate `reason` says which).

        Raises
        ------
        UnsupportedByGeometry
            If the metric's geometry has no directions.
        """
        return self._per_layer("turning_angle")

    def progress(self) -> xr.DataArray:
        """Position of each layer's foot on the line first layer -> target: 0 at its start, 1 at its end.

        The foot is the nearest point. Signed (behind the start is negative), not clipped; on the sphere the
        line is the great circle. Where geodesics cannot be continued (aligned shapes) it is the segment, and
        progress is clipped to [0, 1]. NaN with a `reason` where the foot is noise (on the sphere only).

        Raises
        ------
        SchemaError
            If the path has no target.
        UnsupportedByGeometry
            If the metric's geometry has no geodesics.
        """
        return self._per_layer("progress")

    def deviation(self) -> xr.DataArray:
        """Distance of each layer from the line first layer -> target; always given.

        Raises
        ------
        SchemaError
            If the path has no target.
        UnsupportedByGeometry
            If the metric's geometry has no geodesics.
        """
        return self._per_layer("deviation")

    def to_target(self) -> xr.DataArray:
        """Distance of each layer to the target.

        Raises
        ------
        SchemaError
            If the path has no target.
        """
        return self._per_layer("to_target")

    def gain(self) -> xr.DataArray:
        """How much nearer to the target each step leads, at the layer where the step ends; NaN at the first.

        d(L_k, T) - d(L_k+1, T), in [-step, step] by the triangle inequality: negative is further away.

        Raises
        ------
        SchemaError
            If the path has no target.
        """
        return self._per_layer("gain")

    def efficiency(self) -> xr.DataArray:
        """Gain over step, in [-1, 1], at the layer where the step ends: 1 is straight to the target.

        NaN with a `reason` at the first layer and at one that repeats its predecessor.

        Raises
        ------
        SchemaError
            If the path has no target.
        """
        return self._per_layer("efficiency")

    def heading(self) -> xr.DataArray:
        """Angle between the next layer and the target, at the layer where one stands, in [0, pi].

        0 heads straight for the target, pi/2 is what random steps do. NaN with a `reason` at the last layer,
        at a layer that repeats its predecessor, and at the target.

        Raises
        ------
        SchemaError
            If the path has no target.
        UnsupportedByGeometry
            If the metric's geometry has no directions.
        """
        return self._per_layer("heading")

    def cite(self) -> tuple[str, ...]:
        """Full citations of the papers behind the metric and the quantities of paths.

        Examples
        --------
        >>> import repgeo_nb as rg
        >>> papers = rg.path(rg.datasets.digits_paths(), target="label").cite()
        >>> any("Kornblith" in paper for paper in papers), any("2206.10999" in paper for paper in papers)
        (True, True)
        """
        return references.cite((*find_card(self.metric).sources, *_PATH_SOURCES))

    def project(self, name: Any = "mds", n_axes: int = 3) -> xr.Dataset:
        """Drawing coordinates of all points, by a name from `repgeo_nb.PROJECTIONS` or such a function.

        Returns
        -------
        Dataset
            `position` (point, axis); `error` (point,), how far each point lies from its true distances
            (r.m.s.); `step_ratio` (point,), drawn over true length of the step that ends there (NaN where
            none does). The attributes hold `stress` and, where it exists, `variance`.

        Raises
        ------
        UnknownName
            If there is no such projection.
        UnsupportedByGeometry
            If it needs what the metric's geometry does not have.
        ValueError
            If `n_axes` is not a number of axes.
        """
        from ..projections import PROJECTIONS

        if isinstance(name, str) and name not in PROJECTIONS:
            raise schema.unknown("projection", name, PROJECTIONS)
        if not isinstance(n_axes, int | np.integer) or n_axes < 1:
            raise ValueError(
                f"n_axes: expected a whole number from 1 on, got {n_axes!r}; 2 and 3 can be drawn."
            )
        try:
            drawn = (PROJECTIONS[name] if isinstance(name, str) else name)(self.table, n_axes)
        except UnsupportedByGeometry as error:
            raise UnsupportedByGeometry(f"the metric {self.table.metric!r}: {error}") from error
        ratio = np.full(len(drawn.coords), np.nan)
        for model, ids in self.table.paths.items():
            ratio[list(ids[1:])] = drawn.segment_ratio[model]
        quality = {"stress": drawn.stress} | ({} if drawn.variance is None else {"variance": drawn.variance})
        return xr.Dataset(
            {
                "position": (("point", "axis"), drawn.coords),
                "error": ("point", drawn.point_error),
                "step_ratio": ("point", ratio),
            },
            {
                "model": ("point", [model for model, _ in self.table.labels]),
                "layer": ("point", [layer for _, layer in self.table.labels]),
                "axis": list(drawn.axis_names),
            },
            {**self.attrs, **quality, "projection": getattr(name, "__name__", str(name))},
        )

    def summary(self) -> xr.Dataset:
        """All quantities that exist for this metric and target, with the reasons where one is not defined.

        Variables: `step`, `turning_angle`, `progress`, `deviation`, `to_target`, `gain`, `efficiency`,
        `heading`, their `<name>_reason` where values are missing, and `length`, `chord`, `straightness`,
        `slack` (of several models along `path`, which names them, as `model` belongs to the points).
        Attributes: the convention belonging to the numbers, and the metric's card.
        """
        found: dict[str, Any] = {}
        for name in quantities.available(self.table):
            values = self._per_layer(name)
            reasons = values.coords["reason"]
            found[name] = values.drop_vars("reason")
            if (reasons != "").any():
                found[f"{name}_reason"] = reasons.drop_vars("reason")
        return xr.Dataset(found | self._wholes(), attrs=self.attrs)

    @property
    def attrs(self) -> dict[str, Any]:
        """What has to be said beside the numbers: metric, convention, unit, stimuli, target, card."""
        return {
            **describe(self.metric),
            "n_stimuli": self.n_stimuli,
            "target": self.table.target_label or "",
            **self.acts_info.get("told", {}),
            "card": find_card(self.metric).line(),
        }

    @property
    def n_stimuli(self) -> int:
        """Number of stimuli behind every point."""
        return int(self.acts_info["n_stimuli"])

    @property
    def target(self) -> str | None:
        """Name of the target, or None."""
        return self.table.target_name

    def __repr__(self) -> str:
        return printing.text(self)

    def _repr_html_(self) -> str:
        return printing.html(self)

    def _units(self, name: str) -> dict[str, str]:
        unit = "" if name in _PLAIN else "rad" if name in _ANGLES else describe(self.metric)["unit"]
        return {"long_name": _LONG_NAMES[name], "units": unit}


@dataclass(frozen=True, eq=False, repr=False)
class Path(_Numbers):
    """Layers of one model as points. Quantities are DataArrays (layer,); length, chord, ... floats.

    Attributes
    ----------
    metric
        What makes points of activations.
    model
        The model's name.
    layers
        Layer names in the order of the path.
    table
        Distances between its points and the target.
    acts_info
        `n_stimuli`, `stimuli` (ids), and per model `info` (its columns) and `layers` (what is known of each).
    entries
        The layers' activations, in the order of the path.
    memory
        Bytes that stored points may take.
    goal
        The target's activations, or None.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> acts = rg.select(rg.datasets.digits_paths(), model="resnet8_w8_s0")
    >>> rg.path(acts, target="label").step().dims
    ('layer',)
    """

    metric: Metric
    model: str
    layers: tuple[str, ...]
    table: PointTable
    acts_info: dict[str, Any]
    entries: tuple[Entry, ...] = field(default=(), repr=False)
    memory: int = 4 * 10**9
    goal: Entry | None = field(default=None, repr=False)

    @property
    def depths(self) -> tuple[int, ...]:
        """Depth of each layer in the model."""
        return tuple(int(info["depth"]) for info in self.layer_info)

    @property
    def layer_info(self) -> tuple[dict[str, Any], ...]:
        """What is known of each layer: name, unit_shape, reducer, width, source_dtype, depth."""
        return tuple(self.acts_info["models"][self.model]["layers"])

    @property
    def info(self) -> dict[str, Any]:
        """The model's own columns (accuracy, seed, ...)."""
        return dict(self.acts_info["models"][self.model]["info"])

    def points(self) -> tuple[Any, ...]:
        """Points of the layers, one array per layer as the geometry holds it; computed anew where not stored.

        Raises
        ------
        MemoryBudgetError
            If they would take more than the path's `memory`.
        """
        if self.table.points is not None:
            return tuple(self.table.points[i] for i in self.table.paths[self.model])
        return tuple(point_of(self.metric, entry, len(self.entries), self.memory) for entry in self.entries)

    def length(self) -> float:
        """Sum of the steps."""
        return float(quantities.length(self.table, self.model))

    def chord(self) -> float:
        """Distance from the first layer to the last."""
        return float(quantities.chord(self.table, self.model))

    def straightness(self) -> float:
        """Chord over length, in [0, 1]; NaN if the path goes nowhere."""
        return float(quantities.straightness(self.table, self.model))

    def slack(self) -> float:
        """Length minus chord: how much longer the path is than the straight way."""
        return float(quantities.slack(self.table, self.model))

    def _wholes(self) -> dict[str, Any]:
        return {name: xr.Variable((), getattr(self, name)(), self._units(name)) for name in WHOLES}

    def _per_layer(self, name: str) -> xr.DataArray:
        values, reasons = quantities.per_layer(self.table, self.model, name, self.n_stimuli)
        coords = {
            "layer": list(self.layers),
            "depth": ("layer", list(self.depths)),
            "reason": ("layer", np.array(reasons, dtype=str)),
            "model": self.model,
        }
        return xr.DataArray(values, coords, ("layer",), name, self._units(name))


class Paths(_Numbers, Mapping[str, Path]):
    """Paths of several models in one space: an ordered mapping, model -> `Path`, with the same methods.

    Quantities are long DataArrays (point,) with the coordinates model, layer and depth; `length`, `chord`,
    `straightness` and `slack` are DataArrays (model,).

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> paths = rg.path(rg.datasets.digits_paths(), target="label")
    >>> paths.length().dims, paths.step().dims
    (('model',), ('point',))
    """

    def __init__(self, paths: Mapping[str, Path], table: PointTable) -> None:
        self._paths = dict(paths)
        self.table = table
        some = next(iter(self._paths.values()))
        self.metric = some.metric
        self.acts_info = some.acts_info

    def __getitem__(self, model: str) -> Path:
        if model not in self._paths:
            raise schema.unknown("model", model, self._paths)
        return self._paths[model]

    def __iter__(self) -> Iterator[str]:
        return iter(self._paths)

    def __len__(self) -> int:
        return len(self._paths)

    @property
    def models(self) -> tuple[str, ...]:
        """Names of the models."""
        return tuple(self._paths)

    def length(self) -> xr.DataArray:
        """Sum of the steps, (model,)."""
        return self._per_model("length")

    def chord(self) -> xr.DataArray:
        """Distance from first layer to last, (model,)."""
        return self._per_model("chord")

    def straightness(self) -> xr.DataArray:
        """Chord over length, (model,), in [0, 1]; NaN if a path goes nowhere."""
        return self._per_model("straightness")

    def slack(self) -> xr.DataArray:
        """Length minus chord, (model,)."""
        return self._per_model("slack")

    def _per_model(self, name: str) -> xr.DataArray:
        values = [getattr(path, name)() for path in self.values()]
        return xr.DataArray(values, {"model": list(self)}, ("model",), name, self._units(name))

    def _wholes(self) -> dict[str, Any]:
        return {name: self._per_model(name).rename(model="path") for name in WHOLES}

    def _per_layer(self, name: str) -> xr.DataArray:
        parts = [path._per_layer(name) for path in self.values()]
        coords = {
            "model": (
                "point",
                np.concatenate([np.repeat(str(part.model.item()), part.size) for part in parts]),
            ),
            "layer": ("point", np.concatenate([part.layer.values for part in parts])),
            "depth": ("point", np.concatenate([part.depth.values for part in parts])),
            "reason": ("point", np.concatenate([part.reason.values for part in parts])),
        }
        values = np.concatenate([part.values for part in parts])
        return xr.DataArray(values, coords, ("point",), name, self._units(name))
