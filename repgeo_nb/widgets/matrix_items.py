"""What the rows and columns of a matrix stand for: names, groups, order, and the layer each of them is.

Rows lie along a dim X and columns along X_; every other dim of the values is an *extra*, of which the page
shows one value at a time. A row is a [model, layer] of linked figures: its names come from the dims, from
coordinates along them, or from scalar coordinates (one model, one layer), and may change with an extra.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import xarray as xr

from . import values

Names = list[str]


@dataclass(frozen=True)
class Side:
    """The rows, or the columns, of a matrix in the order drawn."""

    dim: str
    index: np.ndarray  # places in the data, in the order drawn
    names: Names
    groups: Names | None

    def reordered(self, index: Sequence[int]) -> "Side":
        """Return the same entries in another order."""
        groups = None if self.groups is None else [self.groups[i] for i in index]
        return Side(self.dim, self.index[list(index)], [self.names[i] for i in index], groups)


def text_of(value: Any) -> str:
    """Name of an entry: whole numbers without their point."""
    value = value.item() if isinstance(value, np.generic | np.ndarray) else value
    return f"{value:g}" if isinstance(value, float) else str(value)


def sides(data: xr.Dataset, row: str, column: str, order: Any, groups: Any) -> tuple[Side, Side]:
    """Rows and columns of a matrix, ordered and grouped.

    Raises
    ------
    UnknownName, BadValueError
        For an order that is none of these entries, and for groups that do not exist.
    """
    found = tuple(
        Side(dim, np.arange(data.sizes[dim]), _names(data, dim), _groups(data, dim, row, groups))
        for dim in (row, column)
    )
    rows, columns = found
    if order is not None:
        index = _order(order, _called(data, row))
        if rows.names != columns.names:
            raise values.bad(
                "order",
                "rows and columns with the same names",
                f"rows {_some(rows.names)} and columns {_some(columns.names)}",
                f"Order the data instead: data.isel({row}=[...], {column}=[...]).",
            )
        return rows.reordered(index), columns.reordered(index)
    return tuple(side.reordered(_together(side.groups)) if side.groups else side for side in found)  # type: ignore[return-value]


def _names(data: xr.Dataset, dim: str) -> Names:
    if dim.rstrip("_") == "point" and (key := "layer" + dim[len("point") :]) in data.coords:
        return [text_of(v) for v in data[key].values]
    return [text_of(v) for v in data[dim].values]


def _called(data: xr.Dataset, dim: str) -> list[Any]:
    """Return what an order calls the entries: names, or [model, layer] where there are several models."""
    names = _names(data, dim)
    if dim != "point" or len(set(names)) == len(names) or "model" not in data.coords:
        return names
    return [
        (text_of(model), layer) for model, layer in zip(_along(data, "model", dim).values, names, strict=True)
    ]


def _order(order: Any, called: list[Any]) -> list[int]:
    """Places of the entries named by an order, each exactly once."""
    given = order.tolist() if isinstance(order, np.ndarray | xr.DataArray) else list(order)
    listed: list[Any] = [tuple(each) if isinstance(each, list) else each for each in given]
    whole = all(isinstance(each, int | np.integer) and not isinstance(each, bool) for each in listed)
    if whole and sorted(listed) == list(range(len(called))):
        return [int(i) for i in listed]
    place = {each: i for i, each in enumerate(called)}
    listed = [text_of(each) if isinstance(each, int | float | np.generic) else each for each in listed]
    if not whole or any(each in place for each in listed):
        for each in listed:
            if each not in place:
                raise values.unknown("order", "names of rows", each, called)
    if len(listed) != len(called) or len(set(listed)) != len(listed) or not set(listed) <= set(place):
        raise values.bad(
            "order",
            f"each of the {len(called)} rows once, as names or places from 0",
            f"{len(listed)} entries, {len(set(listed))} of them different",
            "To leave rows out, select before: data.sel(...).",
        )
    return [place[each] for each in listed]


def _groups(data: xr.Dataset, dim: str, row: str, groups: Any) -> Names | None:
    """Group of each entry; None without groups, "" for an entry in none."""
    names = _names(data, dim)
    if groups is None:
        several = dim.rstrip("_") == "point" and "model" in data.coords and data["model"].ndim
        groups = "model" if several and len(set(data["model"].values.tolist())) > 1 else None
        if groups is None:
            return None
        labels = model_labels(data)
        return [labels.get(name, name) for name in map(text_of, _along(data, "model", dim).values)]
    if isinstance(groups, Mapping):
        for name in groups:
            if str(name) not in set(_names(data, row)) | set(names):
                raise values.unknown("groups", "names of rows", name, names)
        return [str(groups.get(name, "")) for name in names]
    if isinstance(groups, str):
        return [text_of(v) for v in _along(data, groups, dim).values]
    listed = [text_of(v) for v in groups]
    if len(listed) != len(names):
        if dim != row:
            return None
        raise values.bad("groups", f"a group for each of the {len(names)} rows", f"{len(listed)} of them")
    return listed


def _along(data: xr.Dataset, name: str, dim: str) -> xr.DataArray:
    """Coordinate along the rows, or its counterpart along the columns ("task_", else "task")."""
    ends = ["_", ""] if dim.endswith("_") else [""]
    for end in ends:
        found = data.coords.get(name + end)
        if found is not None and found.dims == (dim,):
            return found
    base = data.coords.get(name)
    alike = base is not None and dim.endswith("_") and base.dims == (dim[:-1],)
    if base is not None and alike and _names(data, dim) == _names(data, dim[:-1]):
        return base.rename({dim[:-1]: dim})
    known = [str(key) for key, each in data.coords.items() if each.dims == (dim,) and key != dim]
    raise values.unknown("groups", f"a coordinate along {dim!r}", name, known, "Give a dict {name: group}.")


def _together(groups: Names) -> list[int]:
    """Places that bring the members of each group together, groups and members in their own order."""
    first = {group: i for i, group in reversed(list(enumerate(groups)))}
    return sorted(range(len(groups)), key=lambda i: (first[groups[i]], i))


def _some(names: Sequence[str]) -> str:
    return ", ".join(map(str, names[:4])) + (", ..." if len(names) > 4 else "")


# --- which layer an entry is ---


def refs(data: xr.Dataset, side: Side, extras: Sequence[str]) -> tuple[list[str], np.ndarray]:
    """[model, layer] of every entry: the dims they change with, and their names (..., entry, 2)."""
    parts = [_part(data, name, side, extras) for name in ("model", "layer")]
    dims = [dim for dim in (*extras, side.dim) if any(dim in part.dims for part in parts)]
    shape = {dim: data.sizes[dim] for dim in dims}
    named = np.stack([part.broadcast_like(_blank(shape)).transpose(*dims).values for part in parts], -1)
    if side.dim in dims:
        named = np.take(named, side.index, axis=dims.index(side.dim))
    return dims, named


def _blank(shape: Mapping[str, int]) -> xr.DataArray:
    return xr.DataArray(np.zeros(tuple(shape.values())), dims=tuple(shape))


def _part(data: xr.Dataset, name: str, side: Side, extras: Sequence[str]) -> xr.DataArray:
    """Name of the model, or of the layer, wherever the data say it."""
    for key in (name, "run") if name == "model" else (name,):
        found = _one(data, key, side, extras)
        if found is not None:
            return found
    if name == "layer":
        return xr.DataArray([text_of(v) for v in data[side.dim].values], dims=side.dim)
    return xr.DataArray("")


def _one(data: xr.Dataset, name: str, side: Side, extras: Sequence[str]) -> xr.DataArray | None:
    allowed = {side.dim, *extras}
    keys = [f"{name}_", name] if side.dim.endswith("_") else [name]
    for key in keys:
        if key in data.coords or key in data.dims:
            found = data[key]
            if side.dim.endswith("_") and side.dim[:-1] in found.dims:  # of rows; columns are the same
                if data.sizes[side.dim] != data.sizes[side.dim[:-1]]:
                    continue
                found = found.reset_coords(drop=True).drop_vars(side.dim[:-1], errors="ignore")
                found = found.rename({side.dim[:-1]: side.dim})
            if set(found.dims) <= allowed:
                texts = np.vectorize(text_of, otypes=[object])(found.values)
                return xr.DataArray(texts, dims=found.dims)
    return None


def model_labels(data: xr.Dataset) -> dict[str, str]:
    """Labels of models for people, where the data have them (`model_label` beside `model`)."""
    found: dict[str, str] = {}
    for end in ("", "_"):
        names, labels = data.coords.get(f"model{end}"), data.coords.get(f"model_label{end}")
        if names is not None and labels is not None and names.dims == labels.dims:
            listed = zip(names.values.ravel(), labels.values.ravel(), strict=True)
            found |= {text_of(name): text_of(label) for name, label in listed}
    return found
