"""Which paths a figure gets: one entry per metric, over the same points in the same order."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np
import xarray as xr

from ..errors import SchemaError
from ..metrics.base import describe
from ..points import PointTable

ONE_CALL = "Several models come from one call: rg.plot_paths(rg.path([acts_a, acts_b], ...))."


def by_metric(paths: Any) -> dict[str, Any]:
    """One Path or Paths per metric, by a name of its own.

    Parameters
    ----------
    paths : Path, Paths, or a mapping or list of them

    Raises
    ------
    SchemaError
        For what is no path, such as activations, and for a list that holds one metric twice.
    """
    if isinstance(paths, xr.Dataset | xr.DataTree):  # both are mappings themselves
        raise SchemaError(
            f"expected a Path or Paths, got {type(paths).__name__}. Activations become paths first: "
            "rg.plot_paths(rg.path(acts, metric=..., target=...))."
        )
    if isinstance(paths, Mapping) and not hasattr(paths, "table"):
        numbers = [key for key in paths if isinstance(key, int | float)]
        if numbers:
            raise SchemaError(
                f"expected the names of metrics as keys, got {', '.join(map(str, numbers[:4]))}. Checkpoints "
                "become frames of one figure from one call, which measures them together: "
                "rg.plot_paths(rg.path([acts_0, acts_1, ...]), sequence='epoch'), with a column 'epoch'."
            )
        found = {str(key): _checked(given) for key, given in paths.items()}
    else:
        listed = [_checked(given) for given in (paths if isinstance(paths, list | tuple) else [paths])]
        _refuse_one_metric_twice(listed)
        found = {}
        for given in listed:
            about = describe(given.metric)
            name = about["metric"]
            if name in found and about["estimator"]:  # one metric by two estimators
                name = f"{name}_{about['estimator']}"
            found[name if name not in found else f"{name}_{len(found) + 1}"] = given
    if not found:
        raise SchemaError("expected at least one path, got none. Make one with rg.path(acts, target=...).")
    return found


def _checked(given: Any) -> Any:
    if not hasattr(given, "table") or not hasattr(given, "metric"):
        raise SchemaError(
            f"expected a Path or Paths per metric, got {type(given).__name__}. "
            "Make one with rg.path(acts, metric=..., target=...)."
        )
    return given


def _refuse_one_metric_twice(listed: list[Any]) -> None:
    """Two entries with the same metric and settings can only be meant as two models, never as two metrics."""
    for n, given in enumerate(listed):
        for other in listed[:n]:
            if not _alike(given.metric, other.metric):
                continue
            about = describe(given.metric)
            words = f"{about['label']}, {about['convention']}" if about["convention"] else about["label"]
            first, second = (", ".join(map(str, each.table.paths)) for each in (other, given))
            both = set(other.table.paths) & set(given.table.paths)
            names = " Models of one name get names of their own by rg.path({'a': acts_a, 'b': acts_b}, ...)."
            raise SchemaError(
                "expected a list with one entry per metric, got two entries with the same metric and "
                f"settings ({words}): the paths of {first} and of {second}. {ONE_CALL}{names if both else ''}"
            )


def _alike(a: Any, b: Any) -> bool:
    """Whether two metrics are one, settings included, whatever their classes say of equality."""
    if type(a) is not type(b) or describe(a) != describe(b):
        return False
    return a is b or repr(getattr(a, "__dict__", a)) == repr(getattr(b, "__dict__", b))


def same_points(tables: dict[str, PointTable]) -> dict[str, list[int] | None]:
    """Rows of each metric's table that are the same points in the same order; None: as they are.

    Raises
    ------
    SchemaError
        When the paths are not over the same models, layers and target.
    """
    (key, some), *others = tables.items()
    for other, table in others:
        if _layers(table) != _layers(some) or table.target_name != some.target_name:
            raise SchemaError(
                f"expected paths of the same models, layers and target in every metric, got {_told(some)} "
                f"for {key!r} and {_told(table)} for {other!r}. A list or dict holds one entry per metric; "
                f"make all from the same activations. {ONE_CALL}"
            )
    if all(table.paths == some.paths for _, table in others):
        return dict.fromkeys(tables)
    # some metric sees first layers as one point, some other does not: then no metric merges them
    return {
        name: [i for ids in table.paths.values() for i in ids]
        + ([] if table.target is None else [table.target])
        for name, table in tables.items()
    }


def _layers(table: PointTable) -> list[tuple[str, tuple[str, ...]]]:
    return [(model, tuple(table.labels[i][1] for i in ids)) for model, ids in table.paths.items()]


def _told(table: PointTable) -> str:
    layers = sum(len(ids) for ids in table.paths.values())
    return f"{', '.join(table.paths)} with {layers} layers and target {table.target_name!r}"


def rows_of(table: PointTable, rows: list[int] | None) -> PointTable:
    """Give every layer of every model a point of its own, where `rows` lists them."""
    if rows is None:
        return table
    ends = np.cumsum([len(ids) for ids in table.paths.values()])
    paths = {
        model: tuple(range(end - len(table.paths[model]), end))
        for model, end in zip(table.paths, ends.tolist(), strict=True)
    }
    labels = [(model, table.labels[i][1]) for model, ids in table.paths.items() for i in ids]
    if table.target is not None:
        labels.append(table.labels[table.target])
    return replace(
        table,
        distances=table.distances[np.ix_(rows, rows)],
        labels=tuple(labels),
        paths=paths,
        target=None if table.target is None else len(rows) - 1,
        first=None,
        points=None if table.points is None else tuple(table.points[i] for i in rows),
        floors=None if table.floors is None else table.floors[rows],
    )
