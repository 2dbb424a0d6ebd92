"""Labelled data in zarr or netCDF, of `save` or of xarray itself: decoded, checked, layers left on disk."""

import inspect
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import xarray as xr

from ..errors import SchemaError, StorageError
from ..schema import check, is_on_disk
from ..schema.read import family_layers, family_models
from .layout import CONTROL
from .need import need
from .plain import full_attrs, full_variable, unquoted
from .save import ROOT, fingerprint, is_frames, is_lazy, read_mark
from .stored import REMEDY, Chunks, Guarded, Origin, Presence, lazily
from .trust import check_eager, check_hdf5, check_zarr, reading

# index columns are read with the others, so that damage is told of by name (where xarray knows the option)
LAZY: dict[str, Any] = (
    {"create_default_indexes": False}
    if "create_default_indexes" in inspect.signature(xr.open_groups).parameters
    else {}
)
ChunksOf = Callable[[str, str], Chunks | None]


def open_labelled(path: Path, netcdf: bool) -> Any:
    """Open what `repgeo_nb.save` or xarray wrote, see `repgeo_nb.open`.

    Raises
    ------
    StorageError, SchemaError
    """
    need("h5netcdf" if netcdf else "zarr", f"rg.open({str(path)!r})")
    (check_hdf5 if netcdf else check_zarr)(path)
    if not netcdf and path.is_file():
        _refuse_capture(path)
    what = "labelled data in netCDF" if netcdf else "labelled data in zarr"
    with reading(f"{path}", what, "restore the file, or read arrays of others with rg.files.read_arrays"):
        groups = _groups(path, netcdf)
    mark = read_mark(groups[ROOT].attrs, f"{path}")
    chunks_of: ChunksOf = _unknown_chunks if netcdf or mark is None else _stored_chunks(path)
    with reading(f"{path}", "what rg.save wrote" if mark else what):
        origin = None if mark is None else Origin(path, path / "zarr.json" if path.is_dir() else path, _made)
        found = {
            _true(group, mark): _decoded(path, dataset, group, mark, chunks_of, origin)
            for group, dataset in groups.items()
        }
        if mark is not None and set(found) != set(mark["groups"]):
            missing = sorted(set(mark["groups"]) ^ set(found))
            raise StorageError(
                f"{path}: expected the groups that were saved, got others ({missing}); {REMEDY}"
            )
        if not any(is_on_disk(one) for dataset in found.values() for one in dataset.variables.values()):
            for dataset in groups.values():
                dataset.close()
        return _as_saved(path, found, mark)


def _refuse_capture(path: Path) -> None:
    """Refuse a capture in an archive: half precision is made numbers again in folders only."""
    with zipfile.ZipFile(path) as archive:
        if any(name.startswith(f"{CONTROL}/") for name in archive.namelist()):
            raise StorageError(
                f"{path}: expected what rg.save or xarray wrote, got a capture in an archive; unpack it and "
                "open the folder"
            )


def _groups(path: Path, netcdf: bool) -> dict[str, xr.Dataset]:
    if netcdf:
        return dict(xr.open_groups(path, engine="h5netcdf", chunks=None, **LAZY))
    store: Any = str(path)
    if path.is_file():
        store = need("zarr", str(path)).storage.ZipStore(path, mode="r")
    return dict(xr.open_groups(store, engine="zarr", chunks=None, **LAZY))


def _made(path: Path) -> Any:
    """Mark of what `save` wrote, read anew."""
    if path.is_dir():
        attrs = json.loads((path / "zarr.json").read_text())["attributes"]
    elif zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            attrs = json.loads(archive.read("zarr.json"))["attributes"]
    else:
        with need("h5py", str(path)).File(path, "r") as file:
            attrs = dict(file.attrs)
    mark = read_mark(attrs, f"{path}")
    return None if mark is None else mark.get("made")


def _true(group: str, mark: dict[str, Any] | None) -> str:
    return group if mark is None else "/".join(unquoted(part) if part else "" for part in group.split("/"))


def _unknown_chunks(group: str, name: str) -> None:
    """Whether chunks are missing cannot be told where empty ones are not written, as of others."""


def _stored_chunks(path: Path) -> ChunksOf:
    """Chunks of any array of a store in which `save` wrote all."""
    zarr = need("zarr", str(path))
    names = None
    if path.is_file():
        with zipfile.ZipFile(path) as archive:
            names = frozenset(archive.namelist())
    root = zarr.open_group(zarr.storage.ZipStore(path, mode="r") if names else str(path), mode="r")

    def chunks_of(group: str, name: str) -> Chunks:
        inner = "/".join(part for part in (group.strip("/"), name) if part)
        array = root[inner]

        is_there = Presence(Path(inner), names) if names else Presence(path / inner)
        dims = array.metadata.dimension_names or ()
        rows = dims.index("stimulus") if "stimulus" in dims else 0
        return Chunks(array.shape, array.chunks, is_there, rows)

    return chunks_of


def _decoded(
    path: Path,
    dataset: xr.Dataset,
    group: str,
    mark: dict[str, Any] | None,
    chunks_of: ChunksOf,
    origin: Origin | None,
) -> xr.Dataset:
    """Dataset as it was, columns and results in memory, layers on disk."""
    noted = None if mark is None else mark["groups"].get(_true(group, mark), {})
    prints = {} if noted is None else noted["prints"]
    models = _models(path, dataset)
    found: dict[str, xr.Variable] = {}
    for name in _order(path, dataset, noted):
        variable = dataset.variables[name]
        true = name if noted is None else unquoted(name)
        attrs = full_attrs(variable.attrs)
        chunks = chunks_of(group, name) if variable.shape == () or 0 not in variable.shape else None
        if is_lazy(variable, name) and name not in dataset.coords:
            where = f"{path}: layer {attrs.get('layer', true)!r} of {models}"
            dims = tuple(map(str, variable.dims)) if noted is None else tuple(map(unquoted, variable.dims))
            sizes = None if chunks is None else chunks.sizes
            found[true] = lazily(Guarded(variable, where, chunks, origin), dims, attrs, sizes)
            continue
        where = f"{path}: {'column' if name in dataset.coords else 'variable'} {true!r}"
        check_eager(where, variable.shape, variable.dtype)
        if chunks is not None:
            chunks.check((slice(None),) * variable.ndim, where)
        with reading(where, remedy=REMEDY):
            own = full_variable(variable)
        if noted is None:
            own = xr.Variable(variable.dims, own.values, own.attrs)
        elif prints.get(name) != fingerprint(own.values):
            raise StorageError(f"{where}: expected the values that were saved, got others; {REMEDY}")
        found[true] = own
    coords = set(dataset.coords) if noted is None else set(map(unquoted, noted["coords"]))
    return xr.Dataset(
        {name: one for name, one in found.items() if name not in coords},
        {name: one for name, one in found.items() if name in coords},
        {name: value for name, value in full_attrs(dataset.attrs).items() if name != "repgeo_file"},
    )


def _models(path: Path, dataset: xr.Dataset) -> str:
    with reading(f"{path}: column 'model'", remedy=REMEDY):
        names = family_models(dataset)
    return f"model {names[0]!r}" if len(names) == 1 else f"{len(names)} models ({names[0]!r}, ...)"


def _order(path: Path, dataset: xr.Dataset, noted: dict[str, Any] | None) -> list[str]:
    """Order of the variables: as saved, else layers by depth before everything else."""
    if noted is not None:
        missing = [unquoted(name) for name in noted["order"] if name not in dataset.variables]
        if missing:
            raise StorageError(f"{path}: expected {missing[0]!r} as it was saved, got it missing; {REMEDY}")
        return list(noted["order"])
    try:
        layers = list(family_layers(dataset))
    except SchemaError:  # told of below, where the whole is checked
        layers = []
    return layers + [str(name) for name in dataset.variables if name not in layers]


def _as_saved(path: Path, groups: dict[str, xr.Dataset], mark: dict[str, Any] | None) -> Any:
    kind = None if mark is None else mark["kind"]
    if kind in ("Path", "Paths"):
        from ..paths.saved import from_dataset

        return from_dataset(groups[ROOT])
    if mark is not None and kind == "DataArray":
        (array,) = groups[ROOT].data_vars.values()
        return array.rename(mark["name"])
    try:
        for group, dataset in groups.items():
            holds = _looks_like(dataset) if mark is None else mark["groups"][group]["holds"]
            if holds == "frames":
                from ..frames.read import check as check_frames

                check_frames(dataset)
            elif holds == "activations" and len(groups) == 1 and kind != "DataTree":
                return check(dataset)
        if len(groups) == 1 and kind != "DataTree":
            return groups[ROOT]
        tree = xr.DataTree.from_dict(dict(groups), name=None if mark is None else mark["name"])
        return check(tree) if mark is None else tree
    except SchemaError as error:
        raise type(error)(f"{path}: {error}") from error


def _looks_like(dataset: xr.Dataset) -> str:
    is_one = any(is_frames(dataset, str(name)) for name in dataset.data_vars)
    return "frames" if is_one else "activations"
