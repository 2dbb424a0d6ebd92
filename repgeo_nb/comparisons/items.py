"""Which representations a comparison sets against each other: rows, columns, and groups of them."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .. import schema
from ..errors import SchemaError, UnknownName
from ..metrics.inputs import rounding_of
from ..schema.names import listing

RUN = "run"


@dataclass(frozen=True, eq=False)
class Item:
    """One representation: a layer of a model, perhaps at one step."""

    model: str
    layer: str
    value: Any
    """Its place along what is compared over: layer name, model name, epoch, step."""
    matrix: NDArray[Any] = field(repr=False)
    unit_shape: tuple[int, ...]
    eps: float
    called: str
    module: str | None = None
    """Class of the module that made it, where that is known."""
    source: tuple[str, ...] | None = None
    """Stimulus that each row belongs to, where rows are steps of stimuli (`schema.stacked`)."""


@dataclass(frozen=True, eq=False)
class Group:
    """Items that are compared with each other, and what they have in common."""

    labels: dict[str, Any]
    items: tuple[Item, ...]


def groups(acts: schema.Acts, over: str) -> list[Group]:
    """Representations of activations, grouped by what is not compared.

    Parameters
    ----------
    acts
        Activations that satisfy the schema.
    over
        "layer": a group per model. "model": a group per layer. A further dimension of the layers ("step"): a
        group per model and layer. A numeric or text column on the model ("epoch"): a group per layer and run,
        where the column "run" says which models belong together (all, if there is none).

    Raises
    ------
    UnknownName
        If `over` is none of these; near names are listed.
    SchemaError
        If a layer has a further dimension that is not compared over, or a run has a value twice.
    """
    extra = _extra_dims(acts)
    if extra and over not in extra:
        dim = extra[0]
        raise SchemaError(
            f"compare over {over!r} expects a matrix (stimulus, unit) per layer, got layers with the further "
            f"dimension {dim!r}; compare over it (over={dim!r}), choose one value (acts.isel({dim}=-1)), the "
            f"last that each stimulus has (rg.schema.last(acts, {dim!r})), or make rows of all "
            f"(rg.schema.stacked(acts, {dim!r}))."
        )
    if over == "layer":
        return [Group({"model": name}, tuple(own)) for name, own in _by(acts, "model", None).items()]
    if over == "model":
        return [Group({"layer": name}, tuple(own)) for name, own in _by(acts, "layer", None).items()]
    if over in extra:
        found: dict[tuple[str, str], list[Item]] = {}
        for item in _items(acts, over):
            if item.value is None:  # a layer without steps has nothing to compare
                continue
            found.setdefault((item.model, item.layer), []).append(item)
        for own in found.values():
            _refuse_twice(own, over, f"in layer {own[0].layer!r}", "choose one of them with acts.isel.")
        return [Group({"model": model, "layer": layer}, tuple(own)) for (model, layer), own in found.items()]
    return _by_column(acts, over, extra)


def _extra_dims(acts: schema.Acts) -> list[str]:
    from ..schema.read import extra_dims, family_layers

    every = (
        dim
        for family in schema.families(acts)
        for key in family_layers(family)
        for dim in extra_dims(family, key)
    )
    return list(dict.fromkeys(every))


def _items(acts: schema.Acts, over: str | None) -> Iterator[Item]:
    for model, layer, array in schema.each(acts, over=over):
        schema.check_finite(array, model, layer)
        info = schema.layer_info(acts, model, layer)
        value = None if over is None or over not in array.coords else array[over].values.item()
        at = "" if value is None else f" at {over} {value}"
        rows = array.coords.get("source_stimulus")
        source = None if rows is None else tuple(map(str, rows.values.tolist()))
        yield Item(
            model,
            layer,
            value,
            np.asarray(array.values),
            tuple(int(n) for n in info["unit_shape"]),
            rounding_of(info["source_dtype"]),
            f"layer {layer!r} of model {model!r}{at}",
            info.get("module"),
            source,
        )


def _by(acts: schema.Acts, what: str, over: str | None) -> dict[str, list[Item]]:
    order = schema.models(acts) if what == "model" else schema.layers(acts)
    found: dict[str, list[Item]] = {name: [] for name in order}
    for item in _items(acts, over):
        other = item.layer if what == "model" else item.model
        found[getattr(item, what)].append(_placed(item, other))
    return {name: own for name, own in found.items() if own}


def _placed(item: Item, value: Any) -> Item:
    return replace(item, value=value)


def _by_column(acts: schema.Acts, over: str, extra: list[str]) -> list[Group]:
    info = {name: schema.model_info(acts, name) for name in schema.models(acts)}
    columns = list(dict.fromkeys(key for own in info.values() for key in own))
    if over == RUN:
        raise SchemaError(
            "over='run' would compare all moments of all runs at once; choose one moment and compare the "
            "networks: rg.compare(rg.select(acts, model='*@16'), over='model')."
        )
    if over not in columns:
        raise schema.unknown("thing to compare over", over, ["layer", "model", *extra, *columns])
    missing = [name for name, own in info.items() if over not in own]
    if missing:
        raise SchemaError(
            f"over={over!r} expects the column {over!r} on every model, got none for {listing(missing, 3)}; "
            "leave those out with rg.select(acts, model=[...])."
        )
    with_run = [name for name, own in info.items() if RUN in own]
    if with_run and len(with_run) < len(info):
        lacking = [name for name in info if name not in with_run]
        raise SchemaError(
            f"over={over!r} expects the column {RUN!r} on every model or on none, got none for "
            f"{listing(lacking, 3)}; leave those out with rg.select(acts, model=[...])."
        )
    found: dict[tuple[str, str], list[Item]] = {}
    for layer, own in _by(acts, "layer", None).items():
        for item in own:
            run = str(info[item.model].get(RUN, ""))
            found.setdefault((run, layer), []).append(_placed(item, info[item.model][over]))
    result = []
    for (run, layer), own in found.items():
        _refuse_twice(
            own,
            over,
            f"in run {run!r}" if run else "in a run",
            f"say which models belong together in a column {RUN!r}, or choose one run with "
            "rg.select(acts, model=[...]).",
        )
        result.append(Group(({RUN: run} if run else {}) | {"layer": layer}, tuple(in_order(own))))
    return result


def in_order(items: list[Item]) -> list[Item]:
    """Moments by their number; texts ("early", "late") in the order of the data."""
    numbers = all(isinstance(item.value, int | float) for item in items)
    return sorted(items, key=lambda item: item.value) if numbers else items


def _refuse_twice(items: list[Item], over: str, where: str, remedy: str) -> None:
    values = [item.value for item in items]
    if len(set(values)) < len(values):
        twice = next(value for k, value in enumerate(values) if value in values[:k])
        raise SchemaError(
            f"over={over!r} expects each value once {where}, got {twice!r} more than once; {remedy}"
        )


def real_throughout(acts: schema.Acts, over: str) -> list[str] | None:
    """Ids of the stimuli that are compared over a dimension (padding leaves some out); None for all."""
    if over not in _extra_dims(acts):
        return None
    _, _, first = next(schema.each(acts, over=over))
    return [str(one) for one in first["stimulus"].values]


def model_columns(acts: schema.Acts, names: list[str]) -> dict[str, list[Any]]:
    """Columns on these models that all of them have, such as seed or task, in their order."""
    info = [schema.model_info(acts, name) for name in names]
    shared = [key for key in (info[0] if info else {}) if all(key in own for own in info)]
    return {key: [own[key] for own in info] for key in shared}


def refuse_over(over: Any) -> None:
    """Raise `UnknownName` unless `over` is a text."""
    if not isinstance(over, str):
        raise UnknownName(
            "expected over to be 'layer', 'model', a column on the models or a dimension of the layers, got "
            f"{over!r}."
        )
