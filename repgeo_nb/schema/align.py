"""Alignment of stimuli: the only place where two sets of activations are brought to one order.

xarray's own joins are never relied on: their default is an intersection, silently.
"""

from collections.abc import Callable, Sequence
from typing import Any, Literal, TypeVar

import numpy as np
import numpy.typing as npt
import xarray as xr

from ..errors import StimulusMismatch
from .identity import Strings, check_unique
from .names import listing
from .read import families, family_models, stimuli

Join = Literal["exact", "inner"]
A = TypeVar("A", xr.Dataset, xr.DataTree, xr.DataArray)
B = TypeVar("B", xr.Dataset, xr.DataTree, xr.DataArray)


def align(a: A, b: B, join: Join = "exact") -> tuple[A, B]:
    """Bring two sets of activations to the same stimuli in the same order, that of the first.

    Parameters
    ----------
    a, b : Dataset, DataTree or DataArray
        Each with ids in the coordinate ``stimulus``.
    join : {"exact", "inner"}
        ``"exact"``: both must have the same ids, in any order. ``"inner"``: the shared ones are kept.

    Returns
    -------
    a, b
        The same objects where nothing had to move; else reordered copies, recorded in ``attrs["alignment"]``.

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
    (['w', 'x', 'y', 'z'], "4 of 4 stimuli reordered to the order of 'a'")
    """
    if join not in ("exact", "inner"):
        raise ValueError(f"join: expected 'exact' or 'inner', got {join!r}")
    ids_a, ids_b = stimuli(a), stimuli(b)
    check_unique(ids_a)
    check_unique(ids_b)
    place = {one: index for index, one in enumerate(ids_b.tolist())}
    to_b = np.array([place.get(one, -1) for one in ids_a.tolist()], dtype=int)
    shared = np.flatnonzero(to_b >= 0)
    _check_content(a, b, ids_a, shared, to_b[shared])
    if len(shared) == len(ids_a) == len(ids_b):
        moved = int((to_b != np.arange(len(to_b))).sum())
        if not moved:
            return a, b
        return a, _taken(b, to_b, f"{moved} of {len(ids_b)} stimuli reordered to the order of {_named(a)}")
    if join == "exact" or not len(shared):
        raise StimulusMismatch(_mismatch(a, b, ids_a, ids_b, len(shared), join))
    kept_a = f"{len(shared)} of {len(ids_a)} stimuli kept, those shared with {_named(b)}"
    kept_b = f"{len(shared)} of {len(ids_b)} stimuli kept, those shared with {_named(a)}, in its order"
    left = a if len(shared) == len(ids_a) else _taken(a, shared, kept_a)
    return left, _taken(b, to_b[shared], kept_b)


def align_all(items: Sequence[Any], join: Join = "exact") -> list[Any]:
    """Bring any number of sets to the stimuli and order of the first (under ``"inner"``: those that all share)."""
    first = items[0]
    if join == "inner":
        for other in items[1:]:
            first, _ = align(first, other, join)
    return [first, *(align(first, other, join)[1] for other in items[1:])]


def _taken(obj: Any, order: npt.NDArray[np.int_], record: str) -> Any:
    taken = take_stimuli(obj, order)
    before = obj.attrs.get("alignment")
    # a new dict: xarray hands the attrs of the original on, and that one must stay as it is
    taken.attrs = {**obj.attrs, "alignment": f"{before}; {record}" if before else record}
    return taken


def take_stimuli(obj: Any, order: npt.NDArray[np.int_]) -> Any:
    """The stimuli at these positions, in this order, of a Dataset, DataTree or DataArray."""
    if not isinstance(obj, xr.DataTree):
        return obj.isel(stimulus=order)
    return map_nodes(obj, lambda node: node.isel(stimulus=order, missing_dims="ignore"))


def map_nodes(tree: xr.DataTree, change: Callable[[xr.Dataset], xr.Dataset]) -> xr.DataTree:
    """A tree with every node's own (not inherited) content changed."""
    nodes = {node.path: change(node.to_dataset(inherit=False)) for node in tree.subtree}
    return xr.DataTree.from_dict(nodes, name=tree.name)


def _check_content(
    a: Any, b: Any, ids: Strings, at_a: npt.NDArray[np.int_], at_b: npt.NDArray[np.int_]
) -> None:
    content_a, content_b = _content(a), _content(b)
    if content_a is None or content_b is None:
        return
    differ = np.flatnonzero(content_a[at_a] != content_b[at_b])
    if len(differ):
        names = listing(ids[at_a[differ]], 3)
        raise StimulusMismatch(
            f"{_named(a)} and {_named(b)}: expected equal content under equal stimulus ids, got different content under "
            f"{len(differ)} of {len(at_a)} shared ids, first {names}; one of them was captured on other or otherwise "
            f"preprocessed stimuli: capture again on the same ones, or give different stimuli different ids"
        )


def _content(obj: Any) -> Strings | None:
    source = obj if "content" in obj.coords or not isinstance(obj, xr.DataTree) else families(obj)[0]
    return np.asarray(source["content"].values, dtype=str) if "content" in source.coords else None


def _mismatch(a: Any, b: Any, ids_a: Strings, ids_b: Strings, shared: int, join: str) -> str:
    missing = [one for one in ids_a.tolist() if one not in set(ids_b.tolist())]
    unknown = [one for one in ids_b.tolist() if one not in set(ids_a.tolist())]
    parts = (
        [f"{len(missing)} of the first are missing from the second: {listing(missing, 3)}"] if missing else []
    )
    parts += (
        [f"{len(unknown)} of the second are missing from the first: {listing(unknown, 3)}"] if unknown else []
    )
    keep = f'keep the {shared} shared ones with join="inner" (rg.collect([...], join="inner")), or '
    return (
        f"{_named(a)} and {_named(b)}: expected the same stimuli, got {len(ids_a)} and {len(ids_b)} of which {shared} are "
        f"shared; {'; '.join(parts)}. Remedy: {keep if shared else ''}capture both on the same stimuli"
        f"{_content_hint(a, b, ids_a, ids_b)}"
    )


def _content_hint(a: Any, b: Any, ids_a: Strings, ids_b: Strings) -> str:
    """Said where only the naming differs: one side has ids made of the content, the other has given ids."""
    contents = {
        frozenset(ids.tolist() if content is None else content.tolist())
        for ids, content in ((ids_a, _content(a)), (ids_b, _content(b)))
    }
    if len(contents) > 1 or frozenset(ids_a.tolist()) == frozenset(ids_b.tolist()):
        return ""
    return ", naming them alike (their contents agree, only the ids differ): pass the same stimulus= to both"


def _named(obj: Any) -> str:
    """The models of an operand, for messages and records."""
    if isinstance(obj, xr.DataArray):
        name = obj.coords["model"].values if "model" in obj.coords else obj.name
        return listing(np.atleast_1d(np.asarray(name if name is not None else "array")), 2)
    return listing([model for family in families(obj) for model in family_models(family)], 2)
