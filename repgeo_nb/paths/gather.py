"""From labelled activations to the distances between all their points."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .. import schema
from ..errors import DegenerateRepresentation, MemoryBudgetError, SchemaError
from ..geometry import Sphere, pairwise
from ..memory import written
from ..metrics import Dissimilarity, Metric
from ..metrics.base import describe
from ..metrics.inputs import rounding_of
from ..schema.names import choose
from .targets import Target

Floats = NDArray[np.float64]

# distances that rounding of the activations alone can make, by the type they were computed in
_FLOORS = {"float16": 1e-3, "bfloat16": 1e-3, "float32": 1e-6}
_DOUBLE = 1e-12
UNIT = 1e-6  # how far the length of a point on the sphere may be from 1


@dataclass(frozen=True, eq=False)
class Entry:
    """One point to be: its activations, and how to call it."""

    model: str
    layer: str
    matrix: Any = field(repr=False)
    """(stimulus, unit): an array, or an xarray Variable whose rows lie on disk."""
    info: dict[str, Any]
    floor: float

    @classmethod
    def of_target(cls, target: Target) -> "Entry":
        """Entry of the target, which belongs to no model."""
        return cls(
            "",
            target.name,
            target.matrix,
            {"depth": -1},
            noise_floor(target.source_dtype, target.matrix.dtype),
        )

    def read(self) -> NDArray[Any]:
        """Activations as an array; those on disk are read, and checked for NaN and inf.

        Raises
        ------
        SchemaError
            Naming model, layer and the first row.
        """
        if isinstance(self.matrix, np.ndarray):
            return self.matrix
        values = np.asarray(self.matrix)
        schema.check_finite(values, self.model, self.layer)
        return values

    @property
    def called(self) -> str:
        """How messages name it."""
        return f"layer {self.layer!r} of model {self.model!r}" if self.model else f"the target {self.layer!r}"


def noise_floor(*dtypes: Any) -> float:
    """Distance in radians that rounding can make between equal representations held in these types."""
    return max(_FLOORS.get(str(dtype), _DOUBLE) for dtype in dtypes)


def gather(acts: Any, models: Sequence[str], layers: Any, least: int) -> list[Entry]:
    """Chosen layers of these models in their order, checked for NaN and inf, in path order.

    Raises
    ------
    UnknownName
        If a name or pattern matches nothing.
    SchemaError
        If a model has fewer than `least` of the chosen layers, or values are not finite.
    """
    m = len(schema.stimuli(acts))
    if m < schema.MIN_STIMULI:
        raise SchemaError(f"expected at least {schema.MIN_STIMULI} stimuli, got {m}. Capture more of them.")
    entries = []
    # one family at a time: looking a layer up in a tree of many models walks all of them
    apart = {model: schema.select(acts, model=model) for model in models}
    for model, names in _chosen(apart, layers).items():
        if len(names) < least:
            raise SchemaError(
                f"a path needs at least {least} layers, got {len(names)} of model {model!r} "
                f"({', '.join(names) or 'none'}). Choose more of {', '.join(schema.layers(apart[model]))}."
            )
        entries += [_entry(apart[model], model, layer) for layer in names]
    return entries


def _entry(acts: Any, model: str, layer: str) -> Entry:
    matrix = schema.matrix(acts, model, layer)
    info = schema.layer_info(acts, model, layer)
    if schema.is_on_disk(matrix.variable):  # read when it is used
        return Entry(
            model, layer, matrix.variable, info, noise_floor(info["source_dtype"], matrix.dtype.name)
        )
    schema.check_finite(matrix, model, layer)
    values = np.asarray(matrix.values)
    return Entry(model, layer, values, info, noise_floor(info["source_dtype"], values.dtype))


def _chosen(apart: dict[str, Any], layers: Any) -> dict[str, tuple[str, ...]]:
    """Layers of each model that a choice means; patterns may match nothing in some models, names may not."""
    every = {model: schema.layers(acts) for model, acts in apart.items()}
    if layers is None:
        return every
    if not isinstance(layers, str | Sequence | np.ndarray) or np.asarray(layers).dtype == bool:
        return {m: tuple(own[i] for i in choose("layer", layers, own)) for m, own in every.items()}
    items = [layers] if isinstance(layers, str) else list(layers)
    chosen: dict[str, tuple[str, ...]] = {}
    for model, own in every.items():
        aliases = {str(schema.layer_info(apart[model], model, key)["layer"]): key for key in own}
        found: list[str] = []
        for item in items:
            elsewhere = isinstance(item, str) and set("*?[") & set(item) and _matches(item, every)
            if elsewhere and not _matches(item, {model: own}):
                continue
            found += [own[i] for i in choose("layer", item, own, aliases, f" of model {model!r}")]
        chosen[model] = tuple(dict.fromkeys(found))
    return chosen


def _matches(pattern: str, layers: dict[str, tuple[str, ...]]) -> bool:
    for own in layers.values():
        try:
            choose("layer", pattern, own)
        except KeyError:
            continue
        return True
    return False


def pair_distances(
    metric: Metric, entries: Sequence[Entry], memory: int, keep: bool = True
) -> tuple[Floats, tuple[Any, ...] | None]:
    """Distances between all entries, and the points where the geometry will need them again.

    A metric's own `table` is used where it has one; otherwise points are made and compared. Points are given
    back (if `keep`) where the geometry has no closed forms from distances: its angles and feet need them.

    Raises
    ------
    DegenerateRepresentation
        If an entry has no point, naming model and layer.
    MemoryBudgetError
        If points have to be stored and do not fit.
    """
    keep = keep and not hasattr(metric.geometry, "angle_from_distances")
    entries = [replace(entry, matrix=entry.read()) for entry in entries]
    if hasattr(metric, "table"):
        # points would answer nothing that distances do not
        keep = keep and any(hasattr(metric.geometry, name) for name in ("geodesic", "log", "angle"))
        matrices, names = [e.matrix for e in entries], [e.called for e in entries]
        if isinstance(metric, Dissimilarity):  # ranks are judged by the type the values came in
            found = metric.table(matrices, names, [rounding_of(e.info.get("source_dtype")) for e in entries])
        else:
            found = metric.table(matrices, names)
        values = np.asarray(found)
        return values, points_of(metric, entries, memory) if keep else None
    points = points_of(metric, entries, memory)
    return np.asarray(pairwise(metric.geometry, points), dtype=np.float64), points if keep else None


def points_of(metric: Metric, entries: Sequence[Entry], memory: int) -> tuple[Any, ...]:
    """Points of all entries: by the metric's `points`, which may reduce them together, else one by one.

    Raises
    ------
    DegenerateRepresentation
        If an entry has no point, naming model and layer.
    MemoryBudgetError
        If the points together take more than `memory` bytes.
    """
    if hasattr(metric, "points"):
        made = metric.points([e.matrix for e in entries], [e.called for e in entries])
        points = tuple(_checked(metric, e, p) for e, p in zip(entries, made, strict=True))
        needed = sum(int(point.nbytes) for point in points)
        _within(memory, needed, len(points), len(entries[0].matrix), metric)
    else:
        points = tuple(point_of(metric, entry, len(entries), memory) for entry in entries)
    _check_alike(metric, entries, points)
    return points


def point_of(metric: Metric, entry: Entry, count: int, memory: int) -> Any:
    """Point of an entry; `count` of its size must fit into `memory` bytes.

    Raises
    ------
    DegenerateRepresentation
        If there is no such point, naming model and layer.
    MemoryBudgetError
        If the points together would take too much.
    """
    m = len(entry.matrix)
    if hasattr(metric, "point_size"):
        _within(memory, count * 8 * int(metric.point_size(m)), count, m, metric)
    try:
        point = metric.point(entry.read())
    except DegenerateRepresentation as error:
        raise DegenerateRepresentation(f"{entry.called}: {error}") from error
    except Exception as error:  # the metric may be the user's: say which layer it failed on, once, at the end
        error.add_note(
            f"while {_called(metric)} made the point of {entry.called}, shape {entry.matrix.shape}"
        )
        raise
    point = _checked(metric, entry, point)
    _within(memory, count * int(getattr(point, "nbytes", 0)), count, m, metric)
    return point


def _called(metric: Metric) -> str:
    return f"the metric {describe(metric)['metric']!r}"


def _checked(metric: Metric, entry: Entry, point: Any) -> Any:
    """Point as a finite array; NaN would read as distance 0, the same representation as everything."""
    try:
        point = np.asarray(point.detach().cpu() if hasattr(point, "detach") else point)
    except ValueError as error:
        raise SchemaError(
            f"{entry.called}: expected {_called(metric)} to return an array of numbers from point(x), got "
            f"{type(point).__name__} ({error}). Return one flat array per layer."
        ) from error
    if point.ndim == 0 or point.dtype.kind not in "iubf":
        raise SchemaError(
            f"{entry.called}: expected {_called(metric)} to return an array of numbers from point(x), got "
            f"shape {point.shape} of dtype {point.dtype}. Return one flat array per layer."
        )
    if not np.isfinite(point).all():
        raise DegenerateRepresentation(
            f"{entry.called}: {_called(metric)} gives it no point, got NaN or inf in "
            f"{int((~np.isfinite(point)).sum())} of {point.size} entries. Leave the layer out (layers=...), "
            "or let point(x) say what it needs by raising DegenerateRepresentation."
        )
    return point


def _check_alike(metric: Metric, entries: Sequence[Entry], points: Sequence[Any]) -> None:
    """Points of one geometry have one shape, unless the geometry says that it takes ragged ones."""
    if getattr(metric.geometry, "ragged", False):
        return
    for entry, point in zip(entries, points, strict=True):
        if point.shape != points[0].shape:
            raise SchemaError(
                f"expected {_called(metric)} to return points of one shape, got {points[0].shape} for "
                f"{entries[0].called} and {point.shape} for {entry.called}. A point must not depend on the "
                "number of units: compare stimuli with stimuli (a Gram matrix or an RDM)."
            )
        length = float(np.linalg.norm(point))
        if isinstance(metric.geometry, Sphere) and abs(length - 1) > UNIT:
            raise SchemaError(
                f"{entry.called}: expected {_called(metric)} to return unit vectors, as its geometry is the "
                f"sphere, got one of length {length:.4g}. Divide by it: point / np.linalg.norm(point)."
            )


def _within(memory: int, needed: int, count: int, m: int, metric: Metric) -> None:
    if needed > memory:
        raise MemoryBudgetError(
            f"{describe(metric)['metric']}: {count} points of {m} stimuli take {written(needed)}, allowed "
            f"are {written(memory)}. Use fewer stimuli, at random: rg.path(acts, ..., "
            f'landmarks={min(2000, m // 2)}), or allow more: rg.path(acts, ..., memory="{written(needed)}").'
        )
