"""`save`: activations, frames and results into one zarr store or netCDF file, whole or not at all."""

import hashlib
import json
import uuid
import warnings
from collections.abc import Mapping
from os import PathLike
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from ..errors import SchemaError, StorageError, StorageWarning
from ..schema import check
from ..schema.names import listing, unit_dim
from .atomic import check_free, replacing, reserve
from .need import need
from .plain import full_variable, plain_dataset, quoted, to_json

MARK = "repgeo_file"
FORMAT = 1
CHUNK = 4 * 2**20  # bytes of a chunk: some rows of one model
HEAD = 4096  # bytes of metadata for a variable in HDF5, with room to spare
ROOT = "/"
UNNAMED = "values"


def save(
    data: Any, path: str | PathLike[str], *, overwrite: bool = False, points: str | float = "1 GB"
) -> Path:
    """Write activations, frames or results to a file that `repgeo_nb.open` reads.

    Parameters
    ----------
    data
        Activations or frames (Dataset or DataTree), a result (`repgeo_nb.distances`, `repgeo_nb.compare`,
        any labelled numbers), or paths (`repgeo_nb.path`). Paths are saved without the activations: their
        numbers and figures come back the same, but no new points are measured (bootstrap, nulls).
    path
        Ends in ``.zarr`` (a folder; partly readable, every type) or ``.nc`` (one netCDF-4 file; half
        precision becomes float32, with a warning). Both are under checksums.
    overwrite
        Replace data that are there. What is there stays until all is written.
    points
        Of paths whose geometry needs its points: what these may take.

    Returns
    -------
    Path
        Where it was written.

    Raises
    ------
    StorageError
        Another ending, something there already, a full disk: nothing half-written is left.
    SchemaError
        Something that cannot be held (Python objects, a MultiIndex, attrs that are no JSON).
    UnsupportedByGeometry
        Paths in a geometry that cannot be saved, or whose points take too much.

    Examples
    --------
    >>> import tempfile, pathlib, numpy as np, repgeo_nb as rg
    >>> acts = rg.from_arrays({"enc/0": np.eye(4), "fc": np.ones((4, 2))}, stimulus="abcd")
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = rg.save(acts, pathlib.Path(folder, "acts.zarr"))
    ...     bool(rg.open(path).load().identical(acts))
    True
    """
    path = Path(path).expanduser()
    kind, groups, name = _groups(data, points)
    netcdf = is_netcdf(path)
    check_free(path, overwrite)
    written: dict[str, xr.Dataset] = {}
    mark: dict[str, Any] = {"format": FORMAT, "kind": kind, "name": name, "groups": {}}
    mark["made"] = uuid.uuid4().hex  # tells data from others that are saved in their place
    widened: list[str] = []
    for group, dataset in groups.items():
        plain, wide = plain_dataset(dataset, netcdf)
        widened += wide
        written[group] = plain
        mark["groups"][group] = {
            "holds": _holds(dataset),
            "order": [quoted(one) for one in dataset.variables],
            "coords": [quoted(one) for one in dataset.coords],
            "prints": {
                name: fingerprint(full_variable(one).values)
                for name, one in plain.variables.items()
                if not is_lazy(one, str(name))
            },
        }
    if widened:
        _tell(path, widened)
    written[ROOT].attrs[MARK] = to_json(mark, "the data")
    with replacing(path, overwrite) as aside:
        (_write_netcdf if netcdf else _write_zarr)(written, aside)
    return path


def is_netcdf(path: Path) -> bool:
    """Format by the ending of a name.

    Raises
    ------
    StorageError
        If it is neither.
    """
    if path.suffix.lower() in (".nc", ".nc4", ".netcdf"):
        return True
    if path.suffix.lower() != ".zarr":
        raise StorageError(
            f"{path}: expected a name that ends in .zarr or .nc, got {path.suffix or 'none'!r}; call it for "
            f"example {path.stem}.zarr"
        )
    return False


def is_lazy(variable: xr.Variable, name: str) -> bool:
    """Whether a variable is a layer, which is read when asked for; columns and results are read at once."""
    is_layer = "depth" in variable.attrs or unit_dim(name) in variable.dims
    return is_layer and variable.ndim > 1 and variable.dtype.kind in "fiub"


def fingerprint(values: NDArray[Any]) -> str:
    """Digest of values: texts as such, numbers by their little-endian bytes."""
    if values.dtype.kind == "U":
        data = "\0".join(values.reshape(-1).tolist()).encode("utf-8", "surrogatepass")
    else:
        data = np.ascontiguousarray(values, values.dtype.newbyteorder("<")).tobytes()
    return hashlib.blake2b(data, digest_size=8).hexdigest()


def _groups(data: Any, points: str | float) -> tuple[str, dict[str, xr.Dataset], str | None]:
    """Kind of the data, the Datasets that hold them by group, and the name of a DataArray."""
    if isinstance(data, xr.DataArray):
        name = None if data.name is None else str(data.name)
        held = UNNAMED if name is None or name in data.coords else name
        while held in data.coords or held in data.dims:
            held += "_"
        return "DataArray", {ROOT: data.to_dataset(name=held)}, name
    if isinstance(data, xr.Dataset):
        return "Dataset", {ROOT: data}, None
    if isinstance(data, xr.DataTree):
        return "DataTree", {node.path: node.to_dataset(inherit=False) for node in data.subtree}, data.name
    from ..paths import Path as OnePath
    from ..paths import Paths
    from ..paths.saved import to_dataset

    if isinstance(data, OnePath | Paths):
        return type(data).__name__, {ROOT: to_dataset(data, points)}, None
    remedy = "arrays come in through rg.from_arrays({'layer': X}, stimulus=ids)"
    if hasattr(data, "to_html") and hasattr(data, "to_svg"):
        remedy = "a figure has to_html(path) and to_svg(path)"
    elif hasattr(data, "update") and hasattr(data, "result"):
        remedy = "of an accumulator save what its result() gives"
    raise SchemaError(
        f"save: expected activations, frames, a result (Dataset, DataArray, DataTree) or paths, got "
        f"{type(data).__name__}; {remedy}"
    )


def _holds(dataset: xr.Dataset) -> str:
    """Tell what a Dataset is, so that it is checked as such when it is opened."""
    if any(is_frames(dataset, str(name)) for name in dataset.data_vars):
        return "frames"
    try:
        check(dataset)
    except (SchemaError, KeyError, TypeError):  # a result
        return ""
    return "activations"


def is_frames(dataset: xr.Dataset, name: str) -> bool:
    """Whether a variable holds tangent vectors."""
    return "kind" in dataset[name].attrs and "direction" in dataset[name].dims


def _tell(path: Path, widened: list[str]) -> None:
    lacks = "netCDF has no half precision" if is_netcdf(path) else "zarr has no bfloat16"
    warnings.warn(
        f"{path}: {lacks}: {listing(widened)} stored as float32, with the same values"
        + ("; a name that ends in .zarr keeps float16" if is_netcdf(path) else ""),
        StorageWarning,
        stacklevel=3,
    )


def _write_zarr(groups: Mapping[str, xr.Dataset], place: Path) -> None:
    zarr = need("zarr", "rg.save(..., '.zarr')")
    checksum = zarr.codecs.Crc32cCodec()
    with zarr.config.set({"array.write_empty_chunks": True}), warnings.catch_warnings():
        # one list of all metadata is not in zarr's own specification yet; each array's is there as well
        warnings.filterwarnings("ignore", message="Consolidated metadata")
        for group, dataset in groups.items():
            encoding = {
                str(name): {"chunks": chunks(one), "compressors": [checksum]}
                for name, one in dataset.variables.items()
            }
            aligned = {
                name: one.chunk(dict(zip(one.dims, chunks(one), strict=True)))
                for name, one in dataset.variables.items()
                if one.chunks is not None  # of dask: a chunk is written by one task
            }
            dataset.assign(aligned).to_zarr(
                str(place),
                group=_inner(group),
                mode="a",
                consolidated=False,
                zarr_format=3,
                encoding=encoding,
            )
        zarr.consolidate_metadata(str(place))


def _write_netcdf(groups: Mapping[str, xr.Dataset], place: Path) -> None:
    need("h5netcdf", "rg.save(..., '.nc')")
    every = [one for dataset in groups.values() for one in dataset.variables.values()]
    reserve(place, HEAD * (1 + len(every)) + sum(map(_size, every)))
    for number, (group, dataset) in enumerate(groups.items()):
        encoding = {
            str(name): {"fletcher32": True, "chunksizes": chunks(one)}
            for name, one in dataset.variables.items()
            if one.ndim and one.size and one.dtype.kind in "fiub"
        }
        dataset.to_netcdf(
            place, mode="a" if number else "w", group=_inner(group), engine="h5netcdf", encoding=encoding
        )


def _size(variable: xr.Variable) -> int:
    texts = 0 if variable.dtype.kind != "U" else sum(map(len, variable.values.reshape(-1).tolist()))
    return int(variable.nbytes if variable.dtype.kind != "U" else 4 * texts + 32 * variable.size)


def _inner(group: str) -> str | None:
    return None if group == ROOT else "/".join(quoted(part) for part in group.strip("/").split("/"))


def chunks(variable: xr.Variable) -> tuple[int, ...]:
    """Sizes of a chunk: of one model so many rows that it takes at most 4 MB.

    Examples
    --------
    >>> chunks(xr.Variable(("model", "stimulus", "fc_unit"), np.zeros((2, 3000, 512))))
    (1, 1024, 512)
    """
    sizes = [max(1, size) for size in variable.shape]
    if not sizes:
        return ()
    if "model" in variable.dims and variable.ndim > 1:
        sizes[variable.dims.index("model")] = 1
    rows = variable.dims.index("stimulus") if "stimulus" in variable.dims else int(np.argmax(sizes))
    row = variable.dtype.itemsize * int(np.prod(sizes)) // sizes[rows]
    sizes[rows] = max(1, min(sizes[rows], CHUNK // max(row, 1)))
    return tuple(sizes)


def read_mark(attrs: dict[str, Any], where: str) -> dict[str, Any] | None:
    """Read what `save` noted of a file, None for one of others.

    Raises
    ------
    StorageError
        If it was written by a later version, or is damaged.
    """
    if MARK not in attrs:
        return None
    try:
        mark = json.loads(attrs[MARK])
        newer, _ = int(mark["format"]) > FORMAT, mark["groups"][ROOT]["prints"]
    except (TypeError, ValueError, KeyError) as error:
        raise StorageError(f"{where}: expected the note of rg.save, got damage; restore the file") from error
    if newer:
        raise StorageError(
            f"{where}: expected format {FORMAT} or before, got {mark['format']}; update repgeo-nb to read it"
        )
    return dict(mark)
