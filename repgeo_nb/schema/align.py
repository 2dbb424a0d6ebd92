"""Alignment of stimuli: the only place where two sets of activations are brought to one order.

xarray's own joins are never relied on: their default is an intersection, silently.
"""

from collections.abc import Callable, Sequence
from typing import Any, Literal, TypeVar

import numpy as np
import numpy.typing as npt
import xarray as xr

from ..errors import SchemaError, StimulusMismatch
from .identity import Strings, check_unique
from .names import listing
from .read import families, family_models, stimuli

Join = Literal["exact", "inner"]
Positions = npt.NDArray[np.int_]
A = TypeVar("A", xr.Dataset, xr.DataTree, xr.DataArray)
B = TypeVar("B", xr.Dataset, xr.DataTree, xr.DataArray)


def align(a: A, b: B, join: Join = "exact") -> tuple[A, B]:
    """Bring two sets of activations to the same stimuli in the same order, that of the first.

    Parameters
    ----------
    a, b : Dataset, DataTree or DataArray
        Each with unique ids in the coordinate ``stimulus``.
    join : {"exact", "inner"}
        ``"exact"``: both must have the same ids, in any order. ``"inner"``: the shared ones are kept.

    Returns
    -------
    a, b
        The same objects where nothing had to move; else reordered copies, with a record in
        ``attrs["alignment"]``.

    Raises
    ------
    StimulusMismatch
        Different ids under ``"exact"``, none shared under ``"inner"``, or equal ids with different content.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> a = rg.from_arrays({"fc": np.eye(4)}, stimulus=["w", "x", "y", "z"], name="a")
    >>> b = a.isel(stimulus=[3, 1, 0, 2])
    >>> a, b = rg.schema.align(a, b)
    >>> b.stimulus.values.tolist(), b.attrs["alignment"]
    (['w', 'x', 'y', 'z'], "3 of 4 stimuli reordered to the order of 'a'")
    """
    if join not in ("exact", "inner"):
        raise SchemaError(
            f"join: expected 'exact' or 'inner', got {join!r}; 'inner' keeps the shared stimuli"
        )
    ids_a, ids_b = stimuli(a), stimuli(b)
    check_unique(ids_a)
    if np.array_equal(ids_a, ids_b):  # the common case, for which no place needs to be looked up
        every: Positions = np.arange(len(ids_a))
        _check_content(a, b, ids_a, every, every)
        return a, b
    check_unique(ids_b)
    place = {one: index for index, one in enumerate(ids_b.tolist())}
    in_b: Positions = np.array([place.get(one, -1) for one in ids_a.tolist()], dtype=int)
    shared = np.flatnonzero(in_b >= 0)
    _check_content(a, b, ids_a, shared, in_b[shared])
    if len(shared) == len(ids_a) == len(ids_b):
        moved = int((in_b != np.arange(len(in_b))).sum())
        record = f"{moved} of {len(ids_b)} stimuli reordered to the order of {_named(a)}"
        return a, (_taken(b, in_b, record) if moved else b)
    if join == "exact" or not len(shared):
        raise StimulusMismatch(_mismatch(a, b, ids_a, ids_b))
    kept_a = f"{len(shared)} of {len(ids_a)} stimuli kept, those shared with {_named(b)}"
    kept_b = f"{len(shared)} of {len(ids_b)} stimuli kept, those shared with {_named(a)}, in its order"
    return (a if len(shared) == len(ids_a) else _taken(a, shared, kept_a)), _taken(b, in_b[shared], kept_b)


def align_all(items: Sequence[Any], join: Join = "exact") -> list[Any]:
    """Bring any number of sets to the stimuli and order of the first; ``"inner"`` keeps those all share."""
    first = items[0]
    if join == "inner":
        for other in items[1:]:
            first, _ = align(first, other, join)
    return [first, *(align(first, other, join)[1] for other in items[1:])]


def _taken(obj: Any, order: Positions, record: str) -> Any:
    taken = take_stimuli(obj, order)
    before = obj.attrs.get("alignment")
    # a new dict: xarray hands the attrs of the original on, and those must stay as they are
    taken.attrs = {**obj.attrs, "alignment": f"{before}; {record}" if before else record}
    return taken


def take_stimuli(obj: Any, order: Positions) -> Any:
    """Take the stimuli at these positions, in this order, of a Dataset, DataTree or DataArray."""
    if not isinstance(obj, xr.DataTree):
        return obj.isel(stimulus=order)
    return map_nodes(obj, lambda node: node.isel(stimulus=order, missing_dims="ignore"))


def map_nodes(tree: xr.DataTree, change: Callable[[xr.Dataset], xr.Dataset]) -> xr.DataTree:
    """Change every node's own (not inherited) content."""
    nodes = {node.path: change(node.to_dataset(inherit=False)) for node in tree.subtree}
    return xr.DataTree.from_dict(nodes, name=tree.name)


def _check_content(a: Any, b: Any, ids: Strings, at_a: Positions, at_b: Positions) -> None:
    content_a, content_b = _content(a), _content(b)
    if content_a is None or content_b is None:
        return
    differ = np.flatnonzero(content_a[at_a] != content_b[at_b])
    if len(differ):
        raise StimulusMismatch(
            f"{_named(a)} and {_named(b)}: expected equal content under equal stimulus ids, got different "
            f"content under {len(differ)} of {len(at_a)} shared ids, first {listing(ids[at_a[differ]], 3)}; "
            f"one of them was captured on other or otherwise preprocessed stimuli: capture again on the same "
            f"ones, or give different stimuli different ids. Where the same stimuli are prepared differently "
            f"on purpose (precision, size), say so by leaving the check out: acts.drop_vars('content')"
        )


def _content(obj: Any) -> Strings | None:
    if isinstance(obj, xr.DataTree) and "content" not in obj.coords:
        obj = families(obj)[0]
    return np.asarray(obj["content"].values, dtype=str) if "content" in obj.coords else None


def _mismatch(a: Any, b: Any, ids_a: Strings, ids_b: Strings) -> str:
    set_a, set_b = set(ids_a.tolist()), set(ids_b.tolist())
    missing = [one for one in ids_a.tolist() if one not in set_b]
    unknown = [one for one in ids_b.tolist() if one not in set_a]
    parts = [f"{len(missing)} of the first are missing from the second: {listing(missing, 3)}"] * bool(
        missing
    )
    parts += [f"{len(unknown)} of the second are missing from the first: {listing(unknown, 3)}"] * bool(
        unknown
    )
    shared = len(set_a & set_b)
    if _only_ids_differ(a, b):
        remedy = "their contents agree and only the ids differ: pass the same stimulus= to both captures"
    elif shared:
        remedy = (
            f'keep the {shared} shared ones with rg.collect([...], join="inner"), or capture both on the '
            "same stimuli"
        )
    else:
        remedy = "capture both on the same stimuli, with the same ids"
    return (
        f"{_named(a)} and {_named(b)}: expected the same stimuli, got {len(ids_a)} and {len(ids_b)} of which "
        f"{shared} are shared; {'; '.join(parts)}. Remedy: {remedy}"
    )


def _only_ids_differ(a: Any, b: Any) -> bool:
    """Whether the contents agree; an id that nobody gave is itself the content (a repeat adds ``#1``)."""
    kept = [_content(obj) for obj in (a, b)]
    if kept[0] is None and kept[1] is None:
        return False
    contents = [
        {one.partition("#")[0] for one in stimuli(obj).tolist()} if content is None else set(content.tolist())
        for obj, content in zip((a, b), kept, strict=True)
    ]
    return contents[0] == contents[1]


def _named(obj: Any) -> str:
    """Name the models of an operand, for messages and records."""
    if isinstance(obj, xr.DataArray):
        name = obj.coords["model"].values if "model" in obj.coords else (obj.name or "array")
        return listing(np.atleast_1d(np.asarray(name)), 2)
    return listing([model for family in families(obj) for model in family_models(family)], 2)
