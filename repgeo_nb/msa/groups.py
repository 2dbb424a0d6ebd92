"""Which metrics are set against each other: layers, networks, checkpoints or steps, in groups."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import xarray as xr

from .. import frames as rgf
from ..errors import SchemaError
from ..schema.names import listing, unknown
from ..schema.read import merge_orders, model_info
from .fields import Field, fields, widths

RUN = "run"


@dataclass(frozen=True, eq=False)
class Group:
    """Layers that are compared with each other, and where each stands along what is compared over."""

    labels: dict[str, str]
    values: list[Any]
    members: list[Field]


def listed(frames: Any) -> list[xr.Dataset]:
    """List the Datasets of frames; keys of a dict name the models."""
    if isinstance(frames, Mapping) and not isinstance(frames, xr.Dataset):
        return [
            one.assign_coords(model=name) if "model" not in rgf.check(one).dims else one
            for name, one in frames.items()
        ]
    return [frames] if isinstance(frames, xr.Dataset) else list(frames)


def each_model_once(found: Sequence[xr.Dataset]) -> None:
    """Raise when two models have one name."""
    names = [name for one in found for name in rgf.models(one)]
    twice = [name for name in names if names.count(name) > 1]
    if twice:
        raise SchemaError(
            f"distances: expected each model once, got {twice[0]!r} more than once; name them with a dict: "
            "rg.msa.distances({'first': frames, 'second': other})"
        )


def all_fields(
    found: Sequence[xr.Dataset], layer: Sequence[str] | str | None, rtol: float | None
) -> tuple[list[Field], list[str]]:
    """Metrics of the layers asked for, and what is to be told of those left out."""
    asked = None if layer is None else [layer] if isinstance(layer, str) else list(layer)
    k = found[0].sizes["direction"]
    every: list[Field] = []
    narrow: dict[str, int] = {}
    known: dict[str, int] = {}
    for one in found:
        width = widths(one)
        known |= width
        lost = {name: n for name, n in width.items() if n < k and asked is None}
        narrow |= lost
        every += fields(one, rtol, [name for name in asked or width if name not in lost])
    for name in asked or ():
        if name not in known:
            raise unknown("layer", name, known)
    told = told_narrow(narrow, k)
    if not every:
        raise SchemaError(f"distances: expected layers of at least {k} units, got none; {' '.join(told)}")
    return every, told


def told_narrow(narrow: Mapping[str, int], k: int) -> list[str]:
    """Sentences on layers that are too narrow for k directions."""
    return [
        f"{name!r} ({n} unit{'s' * (n > 1)}) is left out: with fewer units than the {k} directions its "
        "metric is singular at every point."
        for name, n in narrow.items()
    ]


def groups_of(found: Sequence[xr.Dataset], every: Sequence[Field], over: str) -> list[Group]:
    """Group layers by what is not compared.

    Raises
    ------
    UnknownName
        Nothing of this name to compare over; near names are listed.
    SchemaError
        A column that some models lack, or whose values repeat.
    """
    extra = list(dict.fromkeys(dim for one in every for dim in one.dims[1:]))
    if over in ("layer", "model"):
        rest = "model" if over == "layer" else "layer"
        return _grouped([({rest: getattr(one, rest)}, getattr(one, over), one) for one in every])
    if over in extra:
        return _grouped([part for one in every for part in _split(found, one, over)])
    columns = {name: model_info(one, name) for one in found for name in rgf.models(one)}
    if over not in {key for own in columns.values() for key in own}:
        raise unknown(
            "thing to compare over",
            over,
            ["layer", "model", *extra, *dict.fromkeys(key for own in columns.values() for key in own)],
        )
    missing = [name for name, own in columns.items() if over not in own]
    if missing:
        raise SchemaError(
            f"over={over!r}: expected the column on every model, got none for {listing(missing, 3)}; leave "
            "those out with rg.frames.select(frames, model=[...])"
        )
    moments: list[tuple[dict[str, str], Any, Field]] = []
    for one in every:
        own = columns[one.model]
        run = {RUN: str(own[RUN])} if RUN in own else {}
        moments.append(({**run, "layer": one.layer}, own[over], one))
    return _grouped(moments, ordered=True)


def _split(
    found: Sequence[xr.Dataset], field: Field, over: str
) -> Iterator[tuple[dict[str, str], Any, Field]]:
    """One field per value of a further axis; layers without it are left out."""
    if over not in field.dims:
        return
    axis = field.dims.index(over)
    rest = tuple(dim for dim in field.dims if dim != over)
    holder = next(one for one in found if field.model in rgf.models(one))
    values = holder[over].values.tolist() if over in holder.coords else range(field.factors.rank.shape[axis])
    for k, value in enumerate(values):
        part = field.factors[(slice(None),) * axis + (k,)]
        yield {"model": field.model, "layer": field.layer}, value, replace(field, dims=rest, factors=part)


def _grouped(listed: Sequence[tuple[dict[str, str], Any, Field]], ordered: bool = False) -> list[Group]:
    found: dict[tuple[str, ...], Group] = {}
    for labels, value, field in listed:
        group = found.setdefault(tuple(labels.values()), Group(labels, [], []))
        if value in group.values:
            raise SchemaError(
                f"distances: expected each value once in {labels}, got {value!r} more than once; say which "
                f"models belong together in a column {RUN!r}, or choose models with "
                "rg.frames.select(frames, model=[...])"
            )
        group.values.append(value)
        group.members.append(field)
    if not ordered:
        return list(found.values())
    groups = []
    for group in found.values():
        numbers = all(isinstance(value, int | float) for value in group.values)
        order = np.argsort(group.values) if numbers else range(len(group.values))
        pick = [int(place) for place in order]
        groups.append(Group(group.labels, [group.values[i] for i in pick], [group.members[i] for i in pick]))
    return groups


def entries_of(groups: Sequence[Group], over: str) -> list[Any]:
    """Values along what is compared over, of all groups."""
    if over == "layer":
        return list(merge_orders([group.values for group in groups]))
    values = list(dict.fromkeys(value for group in groups for value in group.values))
    return sorted(values) if all(isinstance(v, int | float) for v in values) else values
