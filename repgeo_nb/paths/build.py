"""`path` and `distances`: from labelled activations to points of a metric's space."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import xarray as xr

from .. import schema
from ..memory import parse_memory
from ..metrics import Metric, get_metric
from ..metrics.base import describe
from ..metrics.card import find_card
from ..points import PointTable, merge_shared_first
from ..schema.names import choose
from .classes import Path, Paths
from .gather import Entry, gather, pair_distances
from .targets import Target, find_target, is_layer_of_model, warn_of_target


def path(
    acts: Any,
    metric: str | Metric = "angular_cka",
    target: Any = None,
    layers: Any = None,
    model: Any = None,
    memory: str | float = "4 GB",
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
        What stored points may take ("4 GB", or bytes). Angular CKA stores none.

    Returns
    -------
    Path or Paths
        `Path` for one model, `Paths` (a mapping) for several.

    Raises
    ------
    SchemaError, StimulusMismatch, UnknownName
        If activations, layers or target do not fit together (each message has the remedy).
    DegenerateRepresentation
        If a layer or the target has no point: constant, or labels without a repeated class.
    MemoryBudgetError
        If points have to be stored and do not fit.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> paths = rg.path(rg.datasets.digits_paths(), target="label")
    >>> 0 < float(paths["resnet8_w8_s0"].straightness()) <= 1
    True
    """
    found, every = get_metric(metric), schema.as_acts(acts)
    acts, models = _some_models(every, model)
    goal = find_target(every if is_layer_of_model(target) else acts, target)
    entries = gather(acts, models, layers, least=2)
    if goal is not None:
        warn_of_target(found, goal)
    budget = parse_memory(memory)
    table = _table(found, entries, goal, budget)
    info = _info(acts, entries)
    end = None if goal is None else Entry.of_target(goal)
    by_model = {name: tuple(e for e in entries if e.model == name) for name in table.paths}
    paths = {
        name: Path(found, name, tuple(e.layer for e in own), table.of(name), info, own, budget, end)
        for name, own in by_model.items()
    }
    return next(iter(paths.values())) if len(paths) == 1 else Paths(paths, table)


def distances(
    acts: Any,
    metric: str | Metric = "angular_cka",
    layers: Any = None,
    model: Any = None,
    memory: str | float = "4 GB",
) -> xr.DataArray:
    """Distances between all layers of all models, (point, point_).

    Parameters are those of `path`. Coordinates `model`, `layer`, `depth` along `point`, and the same with a
    trailing underscore along `point_`.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> rg.distances(rg.datasets.digits_paths(), layers="block*", model="resnet8_w8_s*").dims
    ('point', 'point_')
    """
    found, (acts, models) = get_metric(metric), _some_models(acts, model)
    entries = gather(acts, models, layers, least=1)
    values, _ = pair_distances(found, entries, parse_memory(memory), keep=False)
    coords: dict[str, Any] = {}
    for end in ("", "_"):
        coords[f"model{end}"] = (f"point{end}", [e.model for e in entries])
        coords[f"layer{end}"] = (f"point{end}", [e.layer for e in entries])
        coords[f"depth{end}"] = (f"point{end}", [int(e.info["depth"]) for e in entries])
    about = describe(found)
    attrs = {**about, "n_stimuli": len(schema.stimuli(acts)), "long_name": "distance", "units": about["unit"]}
    attrs["card"] = find_card(found).line()
    return xr.DataArray(values, coords, ("point", "point_"), "distance", attrs)


def _some_models(acts: Any, model: Any) -> tuple[Any, list[str]]:
    """Chosen models, and their names in the order asked for (families keep theirs together)."""
    acts = schema.as_acts(acts)
    every = schema.models(acts)
    names = [every[i] for i in choose("model", model, every)]
    return acts if model is None else schema.select(acts, model=model), names


def _table(metric: Metric, entries: Sequence[Entry], goal: Target | None, memory: int) -> PointTable:
    """Joint table of all models' points and the target, shared first points merged."""
    every = [*entries, *([] if goal is None else [Entry.of_target(goal)])]
    values, points = pair_distances(metric, every, memory)
    # floors are stated in radians; elsewhere they are shares of the largest distance
    scale = 1.0 if describe(metric)["unit"] == "rad" else float(values.max(initial=0.0))
    paths: dict[str, tuple[int, ...]] = {}
    for i, entry in enumerate(entries):
        paths[entry.model] = (*paths.get(entry.model, ()), i)
    return merge_shared_first(
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
