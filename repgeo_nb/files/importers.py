"""Activations that others stored as plain arrays, labelled."""

import re
from collections.abc import Callable, Iterable, Sequence
from os import PathLike
from pathlib import Path
from typing import Any

import xarray as xr

from ..errors import SchemaError, StorageError
from ..schema import from_arrays
from ..schema.names import choose, listing, near
from .arrays import Read, arrays_of

LAYER = "{layer}"


def read_arrays(
    path: str | PathLike[str],
    stimulus: Iterable[Any] | None = None,
    *,
    pattern: str | None = None,
    layers: Sequence[str] | str | slice | None = None,
    labels: Any = None,
    name: str | None = None,
    extra: Any = (),
    **columns: Any,
) -> xr.Dataset:
    """Read the activations of one model from arrays in files: .npy, .npz, .h5, .safetensors or .pt.

    Parameters
    ----------
    path
        A file, or a folder of files.
    stimulus : sequence of str
        One unique id per row. Arrays hold none, and they are never guessed from the order.
    pattern : str, optional
        Where the layer's name stands, as ``{layer}``; ``*`` stands for anything but ``/``. In a file, in the
        names of its arrays (``"{layer}/activations"``); in a folder, in the names of its files
        (``"{layer}.npy"``, the default; ``"seed_0/{layer}_test.npy"``). What does not match is left out.
    layers : names, pattern or slice, optional
        Which layers; a list gives their order, from input to output. Default: in the order of the archive or,
        in folders, HDF5 and safetensors, which keep none, by name with numbers counted (``block2`` before
        ``block10``).
    labels, extra, **columns
        As of `repgeo_nb.from_arrays` (``extra=["token"], mask=...``).
    name : str, optional
        Of the model; by default that of the file or folder.

    Returns
    -------
    Dataset
        As `repgeo_nb.from_arrays` makes it; ``source_dtype`` is the type on disk.

    Raises
    ------
    SchemaError
        No ids, or arrays that do not fit them.
    StorageError
        Another format, damage, pickles (which are never read), nothing that matches.
    UnknownName
        Layers that are not there.

    Examples
    --------
    >>> import tempfile, pathlib, numpy as np, repgeo_nb as rg
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     np.savez(pathlib.Path(folder, "net.npz"), conv1=np.eye(4), fc=np.ones((4, 2)))
    ...     acts = rg.files.read_arrays(pathlib.Path(folder, "net.npz"), stimulus="abcd")
    >>> acts.repgeo.layers, str(acts.model.values)
    (('conv1', 'fc'), 'net')
    """
    path = Path(path).expanduser()
    if stimulus is None:
        raise SchemaError(
            f"{path}: expected stimulus=, one id per row, got none; arrays hold no ids, and the order of "
            "rows is no reason to call two stimuli the same: pass stimulus=[...], the same id for the same "
            "stimulus in every model"
        )
    found = _found(path, pattern)
    order = [list(found)[place] for place in choose("layer", layers, list(found), where=f" in {path}")]
    read = {layer: found[layer]() for layer in order}
    try:
        acts = from_arrays(
            {layer: one.values for layer, one in read.items()},
            stimulus=stimulus,
            labels=labels,
            name=path.stem if name is None else name,
            extra=extra,
            **columns,
        )
    except SchemaError as error:
        raise type(error)(f"{path}: {error}") from error
    for key in map(str, acts["layer"].values):
        acts[key].attrs["source_dtype"] = read[acts[key].attrs["layer"]].source_dtype
    return acts


def _found(path: Path, pattern: str | None) -> dict[str, Callable[[], Read]]:
    """Readers of the layers by name, in order."""
    if pattern is not None and pattern.count(LAYER) != 1:
        raise StorageError(
            f"pattern: expected {LAYER!r} in it once, got {pattern!r}; for example '{LAYER}.npy'"
        )
    if path.is_dir():
        return _in_folder(path, pattern or f"{LAYER}.npy")
    arrays = arrays_of(path)
    matches = _matching(pattern or LAYER, list(arrays), deep=pattern is None)
    if not matches:
        raise _nothing(path, pattern or LAYER, list(arrays), "arrays")
    keeps_order = path.suffix.lower() in (".npy", ".npz", ".pt", ".pth")
    names = list(matches) if keeps_order else sorted(matches, key=_counted)
    return {name: arrays[matches[name]] for name in names}


def _in_folder(path: Path, pattern: str) -> dict[str, Callable[[], Read]]:
    depth = pattern.count("/") + 1
    files = {
        file.relative_to(path).as_posix(): file
        for file in path.glob("/".join(["*"] * depth))
        if file.is_file() and not file.name.startswith(".")
    }
    matches = _matching(pattern, list(files), deep=False)
    if not matches:
        raise _nothing(path, pattern, list(files), "files")
    found = {}
    for name in sorted(matches, key=_counted):
        inside = dict(arrays_of(files[matches[name]]))
        if len(inside) != 1:
            raise StorageError(
                f"{files[matches[name]]}: expected one array in each file of a folder, got {len(inside)} "
                f"({listing(inside, 3)}); read such a file by itself: rg.files.read_arrays(file, ...)"
            )
        (found[name],) = inside.values()
    return found


def _matching(pattern: str, names: Sequence[str], deep: bool) -> dict[str, str]:
    """Layer name to the name it was found in; `deep`: a layer's own name may hold "/"."""
    before, after = (
        "[^/]*".join(map(re.escape, part.split("*"))) for part in pattern.split(LAYER, maxsplit=1)
    )
    form = re.compile(f"{before}({'.+' if deep or '/' in pattern else '[^/]+'}){after}", re.DOTALL)
    found: dict[str, str] = {}
    for name in names:
        match = form.fullmatch(name)
        if match is None:
            continue
        if match[1] in found:
            raise StorageError(
                f"pattern {pattern!r}: expected one array for layer {match[1]!r}, got {found[match[1]]!r} "
                f"and {name!r}; make it narrower"
            )
        found[match[1]] = name
    return found


def _nothing(path: Path, pattern: str, names: Sequence[str], what: str) -> StorageError:
    close = near(pattern.replace(LAYER, ""), names)
    return StorageError(
        f"{path}: expected {what} called like {pattern!r}, got {listing(close or names, 6) or 'none'}; pass "
        f"pattern= with {LAYER!r} where the layer's name stands"
    )


def _counted(name: str) -> tuple[tuple[int, int, str], ...]:
    """Key that sorts numbers in names by their value."""
    return tuple(
        (0, int(part), "") if part.isdecimal() and part.isascii() else (1, 0, part)
        for part in re.split(r"([0-9]+)", name)[:50]
    )
