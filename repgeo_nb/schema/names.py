"""Names of models, layers and stimuli: which are allowed, how others are mapped, how a choice is resolved."""

import difflib
import fnmatch
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np

from ..errors import SchemaError, UnknownName

RESERVED = frozenset({"stimulus", "model", "layer", "depth", "width", "label", "content", "unit"})
_NAMELESS = {"": "root", ".": "dot", "..": "dotdot"}  # torch calls the whole model ""
_GLOB = frozenset("*?[")
_NEAR = 0.5  # ratio of difflib from which on names count as similar

Choice = str | Sequence[str] | slice | np.ndarray | Any | None
"""A name, a glob, a list of both, a slice (names: ends included; integers: positions), a boolean mask, or
None for all."""


def unit_dim(key: str) -> str:
    """Name the dimension of the units of the layer variable ``key``."""
    return f"{key}_unit"


def layer_keys(names: Iterable[str], taken: Iterable[str] = ()) -> dict[str, str]:
    """Map layer names to variable names that a dataset and its files can hold.

    A ``/`` nests a tree, raises in netCDF and vanishes in zarr, so it becomes ``.``; reserved words and names
    in ``taken`` (columns, further dimensions) get a trailing ``_``. Names that are fine as they are keep
    precedence over mapped ones.

    Parameters
    ----------
    names : iterable of str
        True layer names, unique.
    taken : iterable of str
        Further names that are in use.

    Returns
    -------
    dict
        True name to variable name, in the order of ``names``.

    Raises
    ------
    SchemaError
        A name is no string, or occurs twice.

    Examples
    --------
    >>> layer_keys(["conv1", "enc/0", "label", ""])
    {'conv1': 'conv1', 'enc/0': 'enc.0', 'label': 'label_', '': 'root'}
    """
    names = list(names)
    _check_layer_names(names)
    blocked = RESERVED | set(taken)
    keys: dict[str, str] = {}
    used: set[str] = set()
    for name in sorted(names, key=lambda name: _plain(name) != name):  # stable: plain names first
        key = _plain(name)
        while key in blocked | used or unit_dim(key) in blocked | used:
            key += "_"
        used |= {key, unit_dim(key)}  # a variable must not be called like another one's dimension
        keys[name] = key
    return {name: keys[name] for name in names}


def _check_layer_names(names: Sequence[object]) -> None:
    for name in names:
        if not isinstance(name, str):
            raise SchemaError(
                f"layer names: expected strings, got {name!r} ({type(name).__name__}); "
                f"name it, for example {{'layer{name}': X}}"
            )
    repeated = [name for name, count in Counter(names).items() if count > 1]
    if repeated:
        raise SchemaError(
            f"layer names: expected each once, got {repeated[0]!r} more than once; rename one of them"
        )


def _plain(name: str) -> str:
    key = name.replace("/", ".")
    key = _NAMELESS.get(key, key)
    if not key.strip("."):
        key = f"dots{len(key)}"  # zarr refuses names made of dots only
    if not key.strip("_"):
        key = "underscore"
    return f"_{key.lstrip('_')}" if key.startswith("__") else key  # zarr keeps a leading __ for itself


def near(name: str, options: Iterable[str], n: int = 3) -> list[str]:
    """List up to ``n`` options that resemble ``name`` (wildcards ignored), best first."""
    bare = name.strip("*?[]").lower()
    options = list(dict.fromkeys(options)) if bare else []
    score = {one: difflib.SequenceMatcher(None, bare, one.lower()).ratio() for one in options}
    close = sorted((one for one in options if score[one] >= _NEAR), key=lambda one: -score[one])
    inside = [one for one in options if bare in one.lower()]
    return list(dict.fromkeys([*close, *inside]))[:n]


def listing(names: Iterable[object], n: int = 8) -> str:
    """Write the first ``n`` names, quoted, and how many more there are."""
    names = list(names)
    shown = ", ".join(repr(str(name)) for name in names[:n])
    return f"{shown} and {len(names) - n} more" if len(names) > n else shown


def unknown(kind: str, name: object, options: Iterable[str], where: str = "") -> UnknownName:
    """Build the error for a name that does not exist, with near ones (returned, not raised).

    Examples
    --------
    >>> str(unknown("layer", "blok1", ["block1", "fc"], " of model 'net'"))
    "unknown layer 'blok1' of model 'net'; did you mean 'block1'? Expected one of 'block1', 'fc'"
    """
    options = list(options)
    close = near(str(name), options)
    hint = f"did you mean {' or '.join(repr(one) for one in close)}? " if close else ""
    wild = " matches nothing" if isinstance(name, str) and _GLOB & set(name) else ""
    what = f"{kind} pattern {name!r}{wild}{where}" if wild else f"unknown {kind} {name!r}{where}"
    expected = "Expected" if close else "expected"
    return UnknownName(f"{what}; {hint}{expected} one of {listing(options) or '(there are none)'}")


def choose(
    kind: str,
    choice: Choice,
    options: Sequence[str],
    aliases: Mapping[str, str] | None = None,
    where: str = "",
) -> list[int]:
    """Find the positions of the options that a choice means, each once, in the order asked for.

    Parameters
    ----------
    kind : str
        ``"model"``, ``"layer"`` or ``"stimulus"``, for messages.
    choice : name, glob, list of both, slice, boolean mask or None
        None means all. A slice of names includes both ends; a slice of integers counts positions.
    options : sequence of str
        The names there are, in their order.
    aliases : mapping, optional
        Further names (true layer names) to options.
    where : str
        Added to messages, for example ``" of model 'net'"``.

    Raises
    ------
    UnknownName
        A name or pattern that matches nothing; near names are listed.
    SchemaError
        A choice of a kind not listed above, or a mask of the wrong length.
    """
    if choice is None:
        return list(range(len(options)))
    place = {option: index for index, option in enumerate(options)}
    known = {**{alias: place[key] for alias, key in (aliases or {}).items() if key in place}, **place}
    if isinstance(choice, slice):
        return _positions_of_slice(kind, choice, known, len(options), where)
    if isinstance(choice, str):
        return _positions_of_name(kind, choice, known, where)
    return _positions_of_list(kind, choice, known, len(options), where)


def _positions_of_name(kind: str, name: str, known: Mapping[str, int], where: str) -> list[int]:
    if name in known:  # an exact name wins over its reading as a pattern: 'attn[0]' is a legal name
        return [known[name]]
    hits: set[int] = set()
    if _GLOB & set(name):
        hits = {index for option, index in known.items() if fnmatch.fnmatchcase(option, name)}
    if not hits:
        raise unknown(kind, name, known, where)
    return sorted(hits)


def _positions_of_slice(kind: str, choice: slice, known: Mapping[str, int], n: int, where: str) -> list[int]:
    def end(value: Any, shift: int) -> Any:
        if not isinstance(value, str):
            return value
        if value not in known:
            raise unknown(kind, value, known, where)
        return known[value] + shift

    return list(range(n))[end(choice.start, 0) : end(choice.stop, 1) : choice.step]


def _positions_of_list(kind: str, choice: Any, known: Mapping[str, int], n: int, where: str) -> list[int]:
    items = np.asarray(choice)
    if items.dtype == bool:
        if items.shape != (n,):
            raise SchemaError(
                f"{kind} mask{where}: expected {n} values, one per {kind}, got shape {items.shape}; "
                f"compare a column of the same data, for example acts.label == 3"
            )
        return [int(index) for index in np.flatnonzero(items)]
    names = items.reshape(-1).tolist()
    for name in names:
        if not isinstance(name, str):
            raise SchemaError(
                f"{kind}{where}: expected a name, a list of names, a pattern, a slice or a boolean mask, got "
                f"{name!r}; positions are chosen with a slice, for example slice(0, 3)"
            )
    found = [index for name in names for index in _positions_of_name(kind, name, known, where)]
    return list(dict.fromkeys(found))
