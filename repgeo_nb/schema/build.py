"""Making labelled activations: from arrays, and for capture."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import xarray as xr

from ..errors import SchemaError, StimulusMismatch
from .check import SCHEMA_VERSION, check_count, check_numeric
from .identity import Strings, check_ids, stimulus_digest
from .matrices import check_finite
from .names import RESERVED, layer_keys, listing, unit_dim
from .padding import FURTHER, padding

Array = npt.NDArray[Any]
Extra = Sequence[str] | Mapping[str, Any]


def from_arrays(
    arrays: Mapping[str, Any],
    stimulus: Iterable[Any] | None = None,
    labels: Any = None,
    name: str = "model",
    *,
    extra: Extra = (),
    **columns: Any,
) -> xr.Dataset:
    """Label the activations of one model: the way in without torch.

    Parameters
    ----------
    arrays : mapping of str to array (stimulus, ...)
        Layers in the order of the path. Axes behind the first are flattened to units; their sizes are kept as
        ``unit_shape``. Tensors are read too, and DataArrays with their rows in any order of the ids. Floats
        are kept without a copy; booleans and short integers become float32.
    stimulus : sequence of str
        One unique id per row: the same id must mean the same stimulus in every model.
    labels : array (stimulus,), optional
        Becomes the column ``label``.
    name : str
        Name of the model.
    extra : sequence of str or mapping of str to values, optional
        Names (and coordinates) of axes right behind ``stimulus`` that are kept, such as ``"step"``. A layer
        of rank 2 does not have them.
    **columns : array (stimulus, ...) or scalar
        Further columns: one value (or image) per stimulus, or one scalar that belongs to the model
        (``accuracy=0.98``). With `extra`, ``mask=`` (stimulus, step) of bool tells which steps are real: the
        others are padding, which no reader returns.

    Returns
    -------
    Dataset
        A variable ``(stimulus, <layer>_unit)`` per layer; the order is in the coordinate ``depth``.

    Raises
    ------
    SchemaError
        Missing, repeated or too few ids; rows or labels of another number; arrays of objects, ragged or not
        finite.
    StimulusMismatch
        A DataArray with other ids.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> acts = rg.from_arrays(
    ...     {"conv1": np.zeros((4, 2, 3, 3)), "fc": np.ones((4, 5))},
    ...     stimulus=["a", "b", "c", "d"], labels=[0, 0, 1, 1], name="net", accuracy=0.9)
    >>> acts["conv1"].dims, acts["conv1"].attrs["unit_shape"], float(acts.accuracy)
    (('stimulus', 'conv1_unit'), [2, 3, 3], 0.9)
    """
    if stimulus is None:
        raise SchemaError(
            "stimulus: expected one id per row, got None; ids are what models are compared by: pass "
            "stimulus=[f'img_{i}' for i in range(m)], the same id for the same stimulus in every model"
        )
    if not isinstance(arrays, Mapping):
        raise SchemaError(
            f"arrays: expected a mapping of layer name to array, got {type(arrays).__name__}; "
            f"pass {{'conv1': X, 'fc': Y}}"
        )
    ids = check_ids(stimulus)
    if labels is not None:
        columns["label"] = labels
    content = columns.pop("content", None)
    on_model = {key: value for key, value in columns.items() if key != "label" and is_scalar(value)}
    on_stimulus = {key: value for key, value in columns.items() if key not in on_model}
    result = family(
        {key: _by_id(value, ids, f"layer {key!r}", tuple(extra)) for key, value in arrays.items()},
        stimulus=ids,
        content=content,
        columns={key: _by_id(value, ids, f"column {key!r}") for key, value in on_stimulus.items()},
        model=name,
        model_columns=on_model,
        extra=extra,
    )
    mask = padding(result)
    for key in result["layer"].values.tolist():
        array = result[key]
        is_padded = mask is not None and set(mask.dims) <= set(array.dims)
        check_finite(array.where(result["mask"], 0) if is_padded else array, name, key)
    return result


def is_scalar(value: Any) -> bool:
    """Whether a column's value belongs to the model (a text or number), not to the stimuli."""
    return isinstance(value, str) or np.ndim(value) == 0


def _by_id(value: Any, ids: Strings, what: str, extra: tuple[str, ...] = ()) -> Any:
    """Bring the rows of a DataArray that has ids to the order of the ids; anything else is left as it is."""
    if not (isinstance(value, xr.DataArray) and "stimulus" in value.dims):
        return value
    value = value.transpose("stimulus", *(dim for dim in extra if dim in value.dims), ...)
    if "stimulus" not in value.coords:
        return value
    own = check_ids(value["stimulus"].values)
    place = {one: row for row, one in enumerate(own.tolist())}
    missing = [one for one in ids.tolist() if one not in place]
    if missing or len(own) != len(ids):
        raise StimulusMismatch(
            f"{what}: expected the {len(ids)} ids of stimulus=, got {len(own)} in the DataArray; "
            f"missing there: {listing(missing, 3) or 'none'}; choose its rows with .sel(stimulus=ids)"
        )
    return value.isel(stimulus=[place[one] for one in ids.tolist()])


def family(
    layers: Mapping[str, Any],
    *,
    stimulus: Iterable[Any],
    content: Iterable[str] | None = None,
    columns: Mapping[str, Any] | None = None,
    model: str = "model",
    model_columns: Mapping[str, Any] | None = None,
    layer_attrs: Mapping[str, Mapping[str, Any]] | None = None,
    attrs: Mapping[str, Any] | None = None,
    extra: Extra = (),
) -> xr.Dataset:
    """Make a family of one model: what `from_arrays` and capture both call.

    Parameters
    ----------
    layers : mapping of str to array (stimulus, ...)
        By true name, in depth order.
    stimulus : sequence of str
        Unique ids.
    content : sequence of str, optional
        Content digests, where the ids were given (`identify`).
    columns, model_columns : mapping, optional
        Columns on stimulus, scalars on the model (None is left out). A column ``mask`` (stimulus, step) goes
        with the further dimension: False is padding.
    model : str
        Name of the model.
    layer_attrs : mapping of layer name to attrs, optional
        ``unit_shape``, ``reducer``, ``source_dtype`` and further attrs; each replaces the default.
    attrs : mapping, optional
        Attrs of the Dataset (provenance).
    extra : sequence or mapping
        See `from_arrays`.

    Returns
    -------
    Dataset
        With a scalar ``model``.

    Raises
    ------
    SchemaError
        As `from_arrays`, save that the values are not searched for NaN.
    """
    ids = check_ids(stimulus)
    check_count(len(ids))
    if not layers:
        raise SchemaError("layers: expected at least one array, got none; pass {'conv1': X}")
    steps = dict(extra) if isinstance(extra, Mapping) else dict.fromkeys(extra)
    columns = dict(columns or {})
    has_mask = bool(extra) and np.ndim(columns.get("mask", 0)) == 2  # tells which steps are padding
    coords: dict[str, Any] = {"mask": _mask(columns.pop("mask"), len(ids), extra)} if has_mask else {}
    coords |= as_columns(columns, len(ids)) | as_model_columns(model_columns or {})
    coords |= {} if content is None else _column("content", list(content), len(ids))
    coords |= {dim: np.asarray(values) for dim, values in steps.items() if values is not None}
    keys = layer_keys(layers, {*coords, *steps})
    variables: dict[str, xr.Variable] = {}
    for depth, (layer, key) in enumerate(keys.items()):
        known = {"layer": layer, "depth": depth}
        given = (layer_attrs or {}).get(layer, {})
        what = f"layer {layer!r} of model {model!r}"
        variables[key] = _variable(layers[layer], what, key, len(ids), tuple(steps), known, given)
    sizes = {dim: None if values is None else len(values) for dim, values in steps.items()}
    _check_steps(variables, sizes)
    _check_mask(coords.get("mask"), sizes)
    coords |= {
        "stimulus": ids,
        "model": str(model),
        "layer": list(variables),
        "depth": ("layer", np.arange(len(keys))),
        "width": ("layer", np.array([variable.sizes[unit_dim(key)] for key, variable in variables.items()])),
    }
    provenance = {"repgeo_schema": SCHEMA_VERSION, "stimulus_digest": stimulus_digest(ids, content)}
    return xr.Dataset(variables, coords=coords, attrs={**provenance, **(attrs or {})})


def _variable(
    value: Any,
    what: str,
    key: str,
    m: int,
    extra: tuple[str, ...],
    known: Mapping[str, Any],
    given: Mapping[str, Any],
) -> xr.Variable:
    """Make the variable of one layer: (stimulus, extra..., units flattened)."""
    array, source = as_array(value, what)
    _check_shape(array, what, m)
    kept = extra if array.ndim > 1 + len(extra) else ()
    head, shape = array.shape[: 1 + len(kept)], array.shape[1 + len(kept) :]
    default = {
        **known,
        "unit_shape": [int(size) for size in shape],
        "reducer": "flatten",
        "source_dtype": source,
        **({FURTHER: " ".join(kept)} if kept else {}),
    }
    return xr.Variable(("stimulus", *kept, unit_dim(key)), array.reshape(*head, -1), {**default, **given})


def _check_shape(array: Array, what: str, m: int) -> None:
    if array.ndim < 2:
        raise SchemaError(
            f"{what}: expected an array (stimulus, unit, ...), got shape {array.shape}; "
            f"a single unit is X[:, None]"
        )
    if array.shape[0] != m:
        transposed = array.ndim == 2 and array.shape[1] == m
        hint = "pass X.T, as stimuli are rows" if transposed else "pass one row per id"
        raise SchemaError(f"{what}: expected {m} rows, one per stimulus, got shape {array.shape}; {hint}")
    if 0 in array.shape:
        raise SchemaError(
            f"{what}: expected at least one unit, got shape {array.shape}; leave this layer out"
        )


def _mask(values: Any, m: int, extra: Extra) -> tuple[tuple[str, str], npt.NDArray[np.bool_]]:
    """Make the coordinate ``mask(stimulus, step)``; a DataArray names its own further dimension."""
    dim = values.dims[1] if isinstance(values, xr.DataArray) else next(iter(extra))
    array = np.asarray(values.detach().cpu() if hasattr(values, "detach") else values)
    if array.dtype.kind not in "biu" or not np.isin(array, (0, 1)).all() or len(array) != m:
        raise SchemaError(
            f"column 'mask': expected ({m} stimuli, {dim}) of bool, True where a value is real, got shape "
            f"{array.shape} of {array.dtype}; for example np.arange(longest) < lengths[:, None]"
        )
    return ("stimulus", str(dim)), array.astype(bool)


def _check_mask(coord: Any, sizes: Mapping[str, int | None]) -> None:
    if not isinstance(coord, tuple) or coord[0][-1] not in sizes:
        return
    (_, dim), mask = coord
    if sizes[dim] is not None and mask.shape[1] != sizes[dim]:
        raise SchemaError(
            f"column 'mask': expected {sizes[dim]} values of {dim!r}, as the layers have, got "
            f"{mask.shape[1]}; cut or fill it to the same length"
        )
    empty = np.flatnonzero(~mask.any(axis=1))
    if len(empty):
        raise SchemaError(
            f"column 'mask': expected at least one real value of {dim!r} for every stimulus, got none in row "
            f"{empty[0]} ({len(empty)} of {len(mask)}); leave these stimuli out"
        )


def _check_steps(variables: Mapping[str, xr.Variable], sizes: dict[str, int | None]) -> None:
    for key, variable in variables.items():
        for dim in (dim for dim in sizes if dim in variable.dims):
            if sizes[dim] is None:
                sizes[dim] = variable.sizes[dim]
            if variable.sizes[dim] != sizes[dim]:
                raise SchemaError(
                    f"layer {key!r}: expected {sizes[dim]} values of {dim!r}, got {variable.sizes[dim]} on "
                    f"its second axis; a layer that does not have {dim!r} is given as rank 2: "
                    f"X.reshape(len(X), -1)"
                )


def as_array(value: Any, what: str) -> tuple[Array, str]:
    """Read an array of real numbers and the name of the type it came in.

    Tensors are known by their methods, so torch is not imported. Booleans and integers of up to 16 bits
    become float32, longer ones float64; floats are kept as they are.
    """
    if hasattr(value, "detach"):  # numpy refuses tensors with gradients, on a GPU, or in bfloat16
        value = value.detach().cpu()
        source = str(value.dtype).removeprefix("torch.")
        array = (value.float() if source == "bfloat16" else value).numpy()
    else:
        try:
            array = np.asarray(value)
        except ValueError as error:
            raise SchemaError(
                f"{what}: expected a rectangular array, got rows of unequal length; pad or pool them "
                f"({error})"
            ) from error
        except TypeError as error:  # a DataTree of networks
            raise SchemaError(
                f"{what}: expected an array of numbers, got {type(value).__name__}; pass one of its arrays"
            ) from error
        source = array.dtype.name
    check_numeric(array.dtype, what)
    if array.dtype.kind in "iub":
        array = array.astype(np.float32 if array.dtype.itemsize <= 2 else np.float64)
    return array, source


def _check_column_name(name: str, allowed: frozenset[str] = frozenset()) -> None:
    if name in RESERVED - allowed:
        raise SchemaError(
            f"column {name!r}: expected a name that is not reserved, got one of "
            f"{listing(sorted(RESERVED), len(RESERVED))}; call it for example {f'net_{name}'!r}"
        )


def as_columns(columns: Mapping[str, Any], m: int) -> dict[str, Any]:
    """Make coordinates of stimulus columns, by name."""
    coords: dict[str, Any] = {}
    for name, values in columns.items():
        _check_column_name(name, frozenset({"label"}))
        coords |= _column(name, values, m)
    return coords


def _column(name: str, values: Any, m: int) -> dict[str, Any]:
    """Make one stimulus column a coordinate; further axes (an image's) are dimensions of its own."""
    array = np.asarray(values.detach().cpu() if hasattr(values, "detach") else values)
    if array.dtype.kind == "O":
        array = array.astype(str)
    if array.ndim == 0 or array.shape[0] != m:
        got = f"{array.shape[0]} values" if array.ndim else f"the single value {array[()]!r}"
        raise SchemaError(
            f"column {name!r}: expected {m} values, one per stimulus, got {got}; "
            f"take them from the same stimuli in the same order"
        )
    if name in ("label", "content") and array.ndim > 1:
        raise SchemaError(
            f"column {name!r}: expected one value per stimulus, got shape {array.shape}; for one-hot rows "
            f"pass labels.argmax(1), or give the matrix itself to rg.path(acts, target=matrix)"
        )
    own = values.dims[1:] if isinstance(values, xr.DataArray) else ()
    dims = own or [f"{name}_{axis}" for axis in range(1, array.ndim)]
    return {name: (("stimulus", *dims), array)}


def as_model_columns(columns: Mapping[str, Any]) -> dict[str, Any]:
    """Make scalar coordinates of columns on the model, by name; None is left out."""
    coords: dict[str, Any] = {}
    for name, value in columns.items():
        _check_column_name(name)
        if not is_scalar(value):
            raise SchemaError(
                f"model column {name!r}: expected one scalar, got shape {np.shape(value)}; "
                f"values per stimulus go into columns"
            )
        if value is not None:
            coords[name] = np.asarray(value)[()]
    return coords
