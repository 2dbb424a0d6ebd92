"""Between labelled data and what every format can hold: names, attrs and types, there and back.

Names keep what files cannot hold as ``%2F``; attrs that are no text or number go, as JSON, into one attr
(`KEPT`). Others read such files with plain xarray, less these.
"""

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import unquote

import numpy as np
import xarray as xr

from ..errors import SchemaError

KEPT = "repgeo_kept"
HALF = ("float16", "bfloat16")
# what xarray itself reads of an attr so called; as JSON it stays what it was
_XARRAYS = {"coordinates", "calendar", "dtype", "scale_factor", "add_offset", "_FillValue", "missing_value"}
_HDF5S = {"CLASS", "NAME", "REFERENCE_LIST", "DIMENSION_LIST", "DIMENSION_LABELS"}
TIME = "repgeo_time"  # type of times that are stored as whole numbers: xarray's own way is nanoseconds
_TIMES = re.compile(r"since|days?|hours?|minutes?|seconds?|\w+seconds")


def quoted(name: object) -> str:
    """Name that zarr and netCDF hold, also beside their own files.

    Separators, spaces, leading dots and a leading ``__`` become ``%xx``, as does what formats call their own.

    Examples
    --------
    >>> quoted("enc/0"), quoted(".."), quoted("attn#1"), quoted("")
    ('enc%2F0', '%2E.', 'attn#1', '%')
    """
    if not isinstance(name, str):
        raise SchemaError(
            f"names: expected texts, got {name!r} ({type(name).__name__}); rename it: .rename()"
        )
    text = re.sub(r"[%/\\\s\x00-\x1f\x7f]", _as_bytes, name)
    if text.startswith(".") or text.casefold() == "zarr.json":
        text = f"%{ord(text[0]):02X}{text[1:]}"
    if text.startswith(("__", "_nc4_non_coord_")):
        text = f"%5F{text[1:]}"
    return text or "%"


def _as_bytes(found: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in found[0].encode())


def unquoted(name: object) -> str:
    """Name that was `quoted`."""
    return "" if name == "%" else unquote(str(name))


def plain_attrs(attrs: Mapping[Any, Any], where: str) -> dict[str, Any]:
    """Attrs of texts and numbers, everything else together as JSON.

    Examples
    --------
    >>> plain_attrs({"reducer": "mean", "unit_shape": [2, 3], "normalised": True}, "fc")
    {'reducer': 'mean', 'repgeo_kept': '{"unit_shape": [2, 3], "normalised": true}'}
    """
    kept: dict[str, Any] = {}
    found: dict[str, Any] = {}
    for name, value in attrs.items():
        own = _scalar(value)
        is_plain = (isinstance(own, str) and own) or (isinstance(own, int) and abs(own) < 2**63)
        is_plain = is_plain or (isinstance(own, float) and np.isfinite(own))
        is_time = name == "units" and _TIMES.search(str(own))
        if is_plain and not isinstance(own, bool) and not is_time and _is_free(str(name)):
            found[str(name)] = own
        else:
            kept[str(name)] = own
    if kept:
        found[KEPT] = to_json(kept, f"attrs of {where}")
    return found


def _is_free(name: str) -> bool:
    return name not in _XARRAYS | _HDF5S | {KEPT} and re.fullmatch(r"[A-Za-z]\w*", name) is not None


def to_json(value: Any, where: str) -> str:
    """Write lists, mappings, texts, numbers and arrays (as lists).

    Raises
    ------
    SchemaError
        For anything else.
    """

    def default(one: Any) -> Any:
        if isinstance(one, np.ndarray) and one.dtype.kind in "biufUT":
            return one.tolist()
        if isinstance(one, np.generic):
            return one.item()
        raise TypeError(f"{one!r} of type {type(one).__name__}")

    try:
        return json.dumps(value, default=default)
    except (TypeError, ValueError) as error:
        raise SchemaError(
            f"{where}: expected texts, numbers, lists and mappings of them, got {error}; leave it out, or "
            "write it as text"
        ) from error


def full_attrs(attrs: Mapping[Any, Any]) -> dict[str, Any]:
    """Attrs as they were before `plain_attrs`."""
    found = {str(name): _scalar(value) for name, value in attrs.items() if name != KEPT}
    return found | (json.loads(attrs[KEPT]) if KEPT in attrs else {})


def _scalar(value: Any) -> Any:
    return value.item() if isinstance(value, np.generic) and value.dtype.kind in "biufU" else value


def plain_dataset(dataset: xr.Dataset, netcdf: bool) -> tuple[xr.Dataset, list[str]]:
    """Dataset that the format holds, and which of its variables had to be widened.

    Raises
    ------
    SchemaError
        Python objects, a MultiIndex, or complex numbers in netCDF.
    """
    for name, index in dataset.xindexes.items():
        if isinstance(index, xr.indexes.PandasMultiIndex):
            raise SchemaError(
                f"coordinate {str(name)!r}: expected plain values, got a MultiIndex, which no file holds; "
                f"save data.reset_index({str(name)!r})"
            )
    widened: list[str] = []
    found: dict[str, xr.Variable] = {}
    for name, variable in dataset.variables.items():
        own = _plain_variable(str(name), variable, netcdf)
        if variable.dtype.name in HALF and own.dtype != variable.dtype:
            widened.append(str(name))
        found[quoted(name)] = own
    _check_apart(dataset.variables, found)
    coords = {quoted(name) for name in dataset.coords}
    made = xr.Dataset(
        {name: one for name, one in found.items() if name not in coords},
        {name: one for name, one in found.items() if name in coords},
        plain_attrs(dataset.attrs, "the data"),
    )
    return made, widened


def _check_apart(names: Iterable[Any], found: Mapping[str, Any]) -> None:
    folded = {name.casefold() for name in found}  # some file systems hold one of `A` and `a`
    if len(folded) < len(set(names)):
        raise SchemaError(
            f"names: expected names that differ by more than case, got {', '.join(sorted(map(str, names)))}; "
            "rename one: .rename()"
        )


def _plain_variable(name: str, variable: xr.Variable, netcdf: bool) -> xr.Variable:
    dims = tuple(quoted(dim) for dim in variable.dims)
    dtype = variable.dtype
    stays = dtype.kind in "fiub" and not (dtype.name in HALF and netcdf)
    data = None if stays and not variable._in_memory else variable.data
    if data is None:  # on disk: read when it is written
        own = variable.copy(deep=False)
        own.dims = dims
    elif dtype.kind in "UTO":
        if dtype.kind == "O" and not all(isinstance(one, str) for one in np.ravel(variable.values)):
            raise SchemaError(
                f"variable {name!r}: expected numbers or texts, got Python objects, which are not stored; "
                "convert it with .astype(str) or .astype(float)"
            )
        texts = np.asarray(variable.values, dtype=str)
        _check_texts(name, texts)
        own = xr.Variable(dims, texts if netcdf else texts.astype(np.dtypes.StringDType()))
    elif dtype.name in HALF and (netcdf or dtype.name == "bfloat16"):
        own = xr.Variable(dims, np.asarray(data).astype(np.float32))
    elif _is_coarse(dtype):
        own = xr.Variable(dims, np.asarray(data).view(np.int64))
    else:
        own = xr.Variable(dims, data)
    if dtype.kind not in "biufUTOMm" and dtype.name != "bfloat16" and (netcdf or dtype.kind != "c"):
        raise SchemaError(
            f"variable {name!r}: expected real numbers or texts, got {dtype}, which the format lacks; "
            "convert it with .astype(...), or save parts: .real, .imag"
        )
    kept = {TIME: dtype.str} if _is_coarse(dtype) else {}
    own.attrs = plain_attrs({**variable.attrs, **kept}, f"variable {name!r}")
    own.encoding = {}
    return own


def full_variable(variable: xr.Variable) -> xr.Variable:
    """Variable in memory as it was before it was made plain: names of dims, attrs, texts."""
    dims = tuple(unquoted(str(dim)) for dim in variable.dims)
    values = np.asarray(variable.values)
    if values.dtype.kind in "OT":
        values = np.array(values.tolist(), dtype=str).reshape(values.shape)
    attrs = full_attrs(variable.attrs)
    if TIME in attrs:
        values = values.astype(np.int64).view(attrs.pop(TIME))
    return xr.Variable(dims, values, attrs)


def _is_coarse(dtype: np.dtype[Any]) -> bool:
    """Whether these are times in another unit than nanoseconds."""
    return dtype.kind in "Mm" and np.datetime_data(dtype)[0] != "ns"


def _check_texts(name: str, texts: np.ndarray[Any, Any]) -> None:
    try:
        "".join(texts.reshape(-1).tolist()).encode()
    except UnicodeEncodeError as error:
        raise SchemaError(
            f"variable {name!r}: expected texts of whole characters, got {error.object[error.start]!r}, "
            "which no file holds; remove it, or replace it: text.encode(errors='replace').decode()"
        ) from error
