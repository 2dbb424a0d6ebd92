"""Several paths in one table of distances: what comparing separately made paths needs."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import SchemaError
from ..geometry import Euclidean, Sphere
from ..metrics.base import describe
from ..points import PointTable
from .gather import Entry, pair_distances

if TYPE_CHECKING:
    from .classes import Path

Ids = tuple[int, ...]


def expect_paths(given: Sequence[Any], need: str) -> None:
    """Raise `SchemaError` unless all of these are single paths."""
    from .classes import Path

    for one in given:
        if not isinstance(one, Path):
            several = hasattr(one, "models") and hasattr(one, "table")
            remedy = (
                f"Take one of its models: paths[{next(iter(one))!r}]."
                if several
                else 'Make one first: rg.path(acts, target="label").'
            )
            raise SchemaError(f"{need} expects a Path, got {type(one).__name__}. {remedy}")


def join(paths: Sequence["Path"], need: str) -> tuple[PointTable, tuple[Ids, ...]]:
    """Table of the points of these paths (and the target they share), and each path's points in it.

    Parameters
    ----------
    paths
        Paths of the same metric over the same stimuli, made together or apart.
    need
        What asks for it, for messages: "step_alignment".

    Raises
    ------
    SchemaError
        If metrics, stimuli or targets differ, or a path has no activations of its own (a mean).
    """
    expect_paths(paths, need)
    first, *others = paths
    if all(path is first for path in others):
        return first.table, (first.table.paths[first.model],) * len(paths)
    for other in others:
        _check_alike(first, other, need)
    entries: list[Entry] = []
    places: list[Ids] = []
    for path in paths:
        places.append(tuple(range(len(entries), len(entries) + len(path.entries))))
        entries += list(path.entries)
    goal = first.goal if all(same_goal(first.goal, other.goal) for other in others) else None
    every = [*entries, *([] if goal is None else [goal])]
    values, points = pair_distances(first.metric, every, max(path.memory for path in paths))
    return table_of(first, every, values, points, places, goal is not None), tuple(places)


def table_of(
    like: "Path", every: Sequence[Entry], values: Any, points: Any, places: Sequence[Ids], target: bool
) -> PointTable:
    """Table of these distances, its paths called by their number."""
    scale = 1.0 if describe(like.metric)["unit"] == "rad" else float(np.max(values, initial=0.0))
    return PointTable(
        distances=values,
        geometry=like.metric.geometry,
        labels=tuple((entry.model, entry.layer) for entry in every),
        paths={str(k): ids for k, ids in enumerate(places)},
        target=len(every) - 1 if target else None,
        target_name=like.table.target_name if target else None,
        target_label=like.table.target_label if target else None,
        points=points,
        floors=scale * np.array([entry.floor for entry in every]),
        metric=like.table.metric,
    )


def coordinates(table: PointTable) -> Any:
    """Points of a table to compute with: an array (n, r) on the sphere and in flat space, else as stored.

    On the sphere and in flat space they are exact coordinates in the points' joint span, which realise every
    distance and angle; a metric's own points have as many entries as pairs of stimuli.
    """
    if isinstance(table.geometry, Sphere | Euclidean):
        return table.vectors()
    return table.points


def widened(arrays: Sequence[Any]) -> list[Any]:
    """Arrays of different widths (..., n_k), filled up with zeros to the widest, as aligned shapes meet."""
    widest = max(np.shape(x)[-1] for x in arrays)
    return [np.pad(x, [(0, 0)] * (np.ndim(x) - 1) + [(0, widest - np.shape(x)[-1])]) for x in arrays]


def _check_alike(one: "Path", other: "Path", need: str) -> None:
    if not same_metric(one.metric, other.metric):
        a, b = (_named(path) for path in (one, other))
        raise SchemaError(
            f"{need} expects paths in one space, got {a} and {b}. Make both with the same metric."
        )
    ids, others = one.acts_info["stimuli"], other.acts_info["stimuli"]
    if ids != others:
        shared = len(set(ids) & set(others))
        raise SchemaError(
            f"{need} expects paths over the same stimuli in one order, got {len(ids)} of {one.model!r} and "
            f"{len(others)} of {other.model!r} ({shared} shared). Make them together, which aligns them: "
            "rg.path([acts_a, acts_b], ...)."
        )
    for path in (one, other):
        if not path.entries:
            raise SchemaError(
                f"{need} expects paths made of activations, got {path.model!r}, which has none of its own "
                "(a mean of paths). Compare it with the paths it was made of: mean.together."
            )


def same_metric(one: Any, other: Any) -> bool:
    """Whether two metrics mean the same space; objects that cannot say so go by their description."""
    if one == other:
        return True
    plain = type(one) is type(other) and getattr(type(one), "__eq__", None) is object.__eq__
    return plain and describe(one) == describe(other)


def _named(path: "Path") -> str:
    about = describe(path.metric)
    said = ", ".join(part for part in (about["metric"], about["convention"]) if part)
    return f"{said} of {path.model!r}"


def same_goal(one: Entry | None, other: Entry | None) -> bool:
    """Whether two targets are the same activations, or both none."""
    if one is None or other is None:
        return one is other
    return one.matrix.shape == other.matrix.shape and bool((one.matrix == other.matrix).all())
