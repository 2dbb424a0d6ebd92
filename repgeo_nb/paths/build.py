"""`path` and `distances`: from labelled activations to points of a metric's space."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import xarray as xr

from .. import schema
from ..errors import SchemaError
from ..memory import parse_memory
from ..metrics import Metric, get_metric
from ..metrics.base import describe
from ..metrics.card import find_card
from ..metrics.place import Place, Precision, check_precision
from ..points import PointTable, merge_shared_first
from ..schema.names import choose
from .classes import Path, Paths
from .gather import Entry, gather
from .targets import Target, find_target, is_layer_of_model, target_rows, warn_of_target


def path(
    acts: Any,
    metric: str | Metric = "angular_cka",
    target: Any = None,
    layers: Any = None,
    model: Any = None,
    memory: str | float = "4 GB",
    client: Any = None,
    landmarks: int | None = None,
    seed: int = 0,
    precision: Precision = "float64",
    device: Any = None,
) -> Path | Paths:
    """Path of every model through its layers, in the space of a metric.

    Parameters
    ----------
    acts
        Activations: a Dataset, a DataTree, or a list or dict of them (aligned by stimulus).
    metric
        A name from `repgeo_nb.METRICS`, or an object with `point(x)` and `geometry`.
    target
        What progress is measured against: the name of a stimulus coordinate (labels become one-hot) or of a
        layer, a tuple (model, layer) of any model in `acts`, 1-D labels, 1-D floats (one column), a 2-D
        array, or a DataArray aligned by `stimulus`.
    layers
        Names, patterns ("block*") or a slice; a list is taken in its order, since the order of the layers of
        a branched network is a claim of yours. Default: all, in depth order.
    model
        Which models: a name, list (taken in its order), pattern or slice. Default: all.
    memory
        What may be taken ("4 GB", or bytes): by stored points (angular CKA stores none), and by activations
        that lie on disk. If these do not fit, they are read a few stimuli at a time where the metric allows
        (see `repgeo_nb.paths.plan`), with the same numbers to 1e-9, distances below 1e-5 to 1e-7. The attr
        `plan` says what was done.
    client
        A `dask.distributed.Client`, whose workers do it; activations should lie where they can read them. Of
        landmarks they read the rows.
    landmarks
        Take a random subset of so many stimuli, for metrics that need all of them at once. The attr
        `landmark_error` is what to expect against all stimuli, root mean square over pairs, from halves of
        the subset.
    seed
        Of the random subset; the attr `landmarks` records it.
    precision
        Type of the products where cross-covariances are summed: "float32" takes half the time and keeps six
        digits.
    device
        A device of torch, such as "cuda": what is read goes there part by part and is summed there, with the
        numbers of numpy to 1e-9; `memory` bounds what is taken there. For metrics that are sums over stimuli
        (see `repgeo_nb.paths.plan`), without a client.

    Returns
    -------
    Path or Paths
        `Path` for one model, `Paths` (a mapping) for several.

    Raises
    ------
    SchemaError, StimulusMismatch, UnknownName
        If activations, layers or target do not fit together (each message has the remedy); for a device that
        is not there.
    DegenerateRepresentation
        If a layer or the target has no point: constant, or labels without a repeated class.
    MemoryBudgetError
        If points have to be stored and do not fit, or activations on disk that are needed all at once.
    UnsupportedByGeometry
        For a client or a device, and a metric that is no sum over stimuli.
    MissingExtra
        For a device, without torch.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> paths = rg.path(rg.datasets.digits_paths(), target="label")
    >>> 0 < float(paths["resnet8_w8_s0"].straightness()) <= 1
    True
    """
    how = How.of(memory, client, precision, device)
    found, given = get_metric(metric), schema.as_acts(acts)
    every, target, drawn = _landmarks(given, target, landmarks, seed)
    acts, models = _some_models(every, model)
    goal = find_target(every if is_layer_of_model(target) else acts, target)
    entries = gather(acts, models, layers, least=2)
    if goal is not None:
        warn_of_target(found, goal)
    table, told = _table(found, entries, goal, how, drawn)
    info = {**_info(acts, entries), "told": told}
    end = None if goal is None else Entry.of_target(goal)
    by_model = {name: tuple(e for e in entries if e.model == name) for name in table.paths}
    paths = {
        name: Path(found, name, tuple(e.layer for e in own), table.of(name), info, own, how.memory, end)
        for name, own in by_model.items()
    }
    return next(iter(paths.values())) if len(paths) == 1 else Paths(paths, table)


def distances(
    acts: Any,
    metric: str | Metric = "angular_cka",
    layers: Any = None,
    model: Any = None,
    memory: str | float = "4 GB",
    client: Any = None,
    landmarks: int | None = None,
    seed: int = 0,
    precision: Precision = "float64",
    device: Any = None,
) -> xr.DataArray:
    """Distances between all layers of all models, (point, point_).

    Parameters are those of `path`. Coordinates `model`, `layer`, `depth` along `point`, and the same with a
    trailing underscore along `point_`. For activations on disk, a client or a device, the attr `plan` says
    how it was computed.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> rg.distances(rg.datasets.digits_paths(), layers="block*", model="resnet8_w8_s*").dims
    ('point', 'point_')
    """
    how = How.of(memory, client, precision, device)
    found, (acts, _, drawn) = get_metric(metric), _landmarks(schema.as_acts(acts), None, landmarks, seed)
    acts, models = _some_models(acts, model)
    entries = gather(acts, models, layers, least=1)
    values, _, told = _distances(found, entries, how, drawn, keep=False)
    coords: dict[str, Any] = {}
    for end in ("", "_"):
        coords[f"model{end}"] = (f"point{end}", [e.model for e in entries])
        coords[f"layer{end}"] = (f"point{end}", [e.layer for e in entries])
        coords[f"depth{end}"] = (f"point{end}", [int(e.info["depth"]) for e in entries])
    about = describe(found)
    attrs = {**about, "n_stimuli": len(schema.stimuli(acts)), "long_name": "distance", "units": about["unit"]}
    attrs |= {**told, "card": find_card(found).line()}
    return xr.DataArray(values, coords, ("point", "point_"), "distance", attrs)


@dataclass(frozen=True)
class Drawn:
    """A random subset of stimuli."""

    count: int
    out_of: int
    seed: int

    def __str__(self) -> str:
        return f"{self.count} of {self.out_of} stimuli, seed {self.seed}"


@dataclass(frozen=True)
class How:
    """How distances are to be computed."""

    memory: int
    client: Any
    precision: Precision
    place: Place

    @classmethod
    def of(cls, memory: str | float, client: Any, precision: Any, device: Any) -> "How":
        """Read the arguments.

        Raises
        ------
        SchemaError
            For both a client and a device, and for what is no client.
        MissingExtra, UnknownName
            For a device that is not there.
        """
        check_precision(precision)
        if client is not None and device is not None:
            raise SchemaError(
                f"client, device: expected one of them, got both (device={str(device)!r}); the workers of a "
                "cluster compute with numpy: leave one of them out"
            )
        if client is not None and not (hasattr(client, "submit") and hasattr(client, "scheduler_info")):
            raise SchemaError(
                f"client: expected a dask.distributed Client, got {type(client).__name__}; make one with "
                "Client(LocalCluster(n_workers=2))"
            )
        return cls(parse_memory(memory), client, precision, Place.named(device))


def _distances(
    metric: Metric, entries: Sequence[Entry], how: How, drawn: Drawn | None, keep: bool = True
) -> tuple[Any, Any, dict[str, Any]]:
    """Distances, points, and what there is to tell of them."""
    from .stream import planned, with_landmarks  # on first use: the import stays short

    last = how.client, how.precision, how.place
    told: dict[str, Any] = {}
    if drawn is None:
        values, points, plan = planned(metric, entries, how.memory, keep, *last)
    else:
        values, points, plan, error = with_landmarks(
            metric, entries, how.memory, keep, drawn.seed, drawn.out_of, *last
        )
        told = {"landmarks": str(drawn), "landmark_error": error}
    if plan is not None:
        told["plan"] = str(plan)
    return values, points, told


def _landmarks(acts: Any, target: Any, count: int | None, seed: int) -> tuple[Any, Any, Drawn | None]:
    """Activations and target of a random subset of stimuli, in their order.

    Raises
    ------
    SchemaError
        For a number of stimuli that cannot be had.
    """
    if count is None:
        return acts, target, None
    ids = schema.stimuli(acts)
    least = schema.MIN_STIMULI
    if not isinstance(count, int | np.integer) or isinstance(count, bool) or not least <= count <= len(ids):
        raise SchemaError(
            f"landmarks: expected a whole number from {least} to {len(ids)}, the stimuli that there are, got "
            f"{count!r}; leave it out to take all"
        )
    chosen = np.sort(np.random.default_rng(seed).choice(len(ids), size=int(count), replace=False))
    drawn = Drawn(int(count), len(ids), seed)
    return schema.take_stimuli(acts, chosen), target_rows(target, ids, chosen), drawn


def _some_models(acts: Any, model: Any) -> tuple[Any, list[str]]:
    """Chosen models, and their names in the order asked for (families keep theirs together)."""
    acts = schema.as_acts(acts)
    every = schema.models(acts)
    names = [every[i] for i in choose("model", model, every)]
    return acts if model is None else schema.select(acts, model=model), names


def _table(
    metric: Metric, entries: Sequence[Entry], goal: Target | None, how: How, drawn: Drawn | None
) -> tuple[PointTable, dict[str, Any]]:
    """Joint table of all models' points and the target, shared first points merged; what there is to tell."""
    every = [*entries, *([] if goal is None else [Entry.of_target(goal)])]
    values, points, told = _distances(metric, every, how, drawn)
    # floors are stated in radians; elsewhere they are shares of the largest distance
    scale = 1.0 if describe(metric)["unit"] == "rad" else float(values.max(initial=0.0))
    paths: dict[str, tuple[int, ...]] = {}
    for i, entry in enumerate(entries):
        paths[entry.model] = (*paths.get(entry.model, ()), i)
    table = merge_shared_first(
        PointTable(
            distances=values,
            geometry=metric.geometry,
            labels=tuple((e.model, e.layer) for e in every),
            paths=paths,
            target=None if goal is None else len(entries),
            target_name=None if goal is None else goal.name,
            target_label=None if goal is None else goal.label,
            points=points,
            floors=scale * np.array([e.floor for e in every]),
            metric=describe(metric)["metric"],
        )
    )
    return table, told


def _info(acts: Any, entries: Sequence[Entry]) -> dict[str, Any]:
    models: dict[str, Any] = {}
    for entry in entries:
        if entry.model not in models:
            models[entry.model] = {"info": schema.model_info(acts, entry.model), "layers": []}
        models[entry.model]["layers"].append({"name": entry.layer, **entry.info})
    ids = schema.stimuli(acts)
    nouns = [
        str(family.attrs["stimulus_noun"])
        for family in schema.families(acts)
        if "stimulus_noun" in family.attrs
    ]
    return {
        "n_stimuli": len(ids),
        "stimuli": tuple(map(str, ids)),
        "stimulus_noun": nouns[0] if nouns else "stimuli",
        "models": models,
    }
