"""Making labelled activations: from arrays, and for capture."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import xarray as xr

from ..errors import SchemaError
from .check import SCHEMA_VERSION, check_count, check_numeric
from .identity import check_ids, stimulus_digest
from .names import RESERVED, layer_keys, listing, unit_dim
from .read import check_finite

Array = npt.NDArray[Any]


def from_arrays(
    arrays: Mapping[str, Any],
    stimulus: Iterable[Any] | None = None,
    labels: Any = None,
    name: str = "model",
    *,
    extra: Sequence[str] | Mapping[str, Any] = (),
    **columns: Any,
) -> xr.Dataset:
    """Labelled activations of one model from plain arrays: the way in without torch.

    Parameters
    ----------
    arrays : mapping of str to array (stimulus, ...)
        Layers in the order of the path. Axes behind the first are flattened to units; their sizes are kept as
        ``unit_shape``. Tensors are read too. Floats are kept without a copy, small integers become float32.
    stimulus : sequence of str
        One unique id per row: the same id must mean the same stimulus in every model.
    labels : array (stimulus,), optional
        Becomes the column ``label``.
    name : str
        Name of the model.
    extra : sequence of str or mapping of str to values, optional
        Names (and coordinates) of axes right behind ``stimulus`` that are kept, such as ``"step"``. A layer of rank 2
        does not have them.
    **columns : array (stimulus, ...) or scalar
        Further columns: one value per stimulus, or one scalar that belongs to the model (``accuracy=0.98``).

    Returns
    -------
    Dataset
        A variable ``(stimulus, <layer>_unit)`` per layer; the order is in the coordinate ``depth``.

    Raises
    ------
    SchemaError
        Missing, repeated or too few ids; rows or labels of another number; arrays of objects, ragged or not finite.

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
            "stimulus: expected one id per row, got None; ids are what lets models be compared stimulus by stimulus: "
            "pass stimulus=[f'img_{i}' for i in range(m)], the same for every model"
        )
    if not isinstance(arrays, Mapping):
        raise SchemaError(
            f"arrays: expected a mapping of layer name to array, got {type(arrays).__name__}; "
            f"pass {{'conv1': X, 'fc': Y}}"
        )
    if labels is not None:
        columns["label"] = labels
    ids = check_ids(stimulus)
    content = columns.pop("content", None)
    on_stimuli, on_model = _split_columns(columns, len(ids))
    result = family(
        arrays,
        stimulus=ids,
        content=content,
        columns=on_stimuli,
        model=name,
        model_columns=on_model,
        extra=extra,
    )
    for key in result["layer"].values.tolist():
        check_finite(result[key], name, key)
    return result


def _split_columns(columns: Mapping[str, Any], m: int) -> tuple[dict[str, Any], dict[str, Any]]:
    on_stimuli, on_model = {}, {}
    for key, value in columns.items():
        scalar = isinstance(value, str) or np.ndim(value) == 0
        if scalar and key != "label":
            on_model[key] = value
        else:
            on_stimuli[key] = value
    return on_stimuli, on_model


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
    extra: Sequence[str] | Mapping[str, Any] = (),
) -> xr.Dataset:
    """A family of one model: what `from_arrays` and capture both call.

    Parameters
    ----------
    layers : mapping of str to array (stimulus, ...)
        By true name, in depth order.
    stimulus : sequence of str
        Unique ids.
    content : sequence of str, optional
        Content digests, where the ids were given (`identity.identify`).
    columns, model_columns : mapping, optional
        Columns on stimulus, scalars on the model.
    model : str
    layer_attrs : mapping of layer name to attrs, optional
        ``unit_shape``, ``reducer``, ``source_dtype`` and further attrs; each replaces the default.
    attrs : mapping, optional
        Attrs of the Dataset (provenance).
    extra : see `from_arrays`

    Returns
    -------
    Dataset

    Raises
    ------
    SchemaError
        As `from_arrays`, save that the values are not searched for NaN.
    """
    ids = check_ids(stimulus)
    check_count(len(ids))
    if not layers:
        raise SchemaError("layers: expected at least one array, got none; pass {'conv1': X}")
    coords = _columns(columns or {}, len(ids)) | _model_columns(model_columns or {})
    if content is not None:
        coords |= _column("content", list(content), len(ids))
    steps = dict(extra) if isinstance(extra, Mapping) else dict.fromkeys(extra)
    coords |= {dim: values for dim, values in steps.items() if values is not None}
    keys = layer_keys(layers, {*coords, *steps})
    variables = {
        key: _layer(
            layers[name], name, key, depth, model, len(ids), tuple(steps), (layer_attrs or {}).get(name, {})
        )
        for depth, (name, key) in enumerate(keys.items())
    }
    widths = [variables[key].sizes[unit_dim(key)] for key in keys.values()]
    coords |= {
        "stimulus": ids,
        "model": str(model),
        "layer": list(keys.values()),
        "depth": ("layer", np.arange(len(keys))),
        "width": ("layer", np.array(widths)),
    }
    digest = stimulus_digest(ids, content)
    return xr.Dataset(
        variables,
        coords=coords,
        attrs={"repgeo_schema": SCHEMA_VERSION, "stimulus_digest": digest, **(attrs or {})},
    )


def _layer(
    value: Any,
    name: str,
    key: str,
    depth: int,
    model: str,
    m: int,
    extra: tuple[str, ...],
    attrs: Mapping[str, Any],
) -> xr.Variable:
    what = f"layer {name!r} of model {model!r}"
    array, source = as_array(value, what)
    _check_shape(array, what, m)
    kept = extra if array.ndim > 1 + len(extra) else ()
    shape = array.shape[1 + len(kept) :]
    flat = array.reshape(*array.shape[: 1 + len(kept)], -1)
    known = {
        "layer": name,
        "depth": depth,
        "unit_shape": [int(size) for size in shape],
        "reducer": "flatten",
        "source_dtype": source,
    }
    return xr.Variable(("stimulus", *kept, unit_dim(key)), flat, {**known, **attrs})


def _check_shape(array: Array, what: str, m: int) -> None:
    if array.ndim < 2:
        raise SchemaError(
            f"{what}: expected an array (stimulus, unit, ...), got shape {array.shape}; a single unit is X[:, None]"
        )
    if array.shape[0] != m:
        hint = (
            "pass X.T, as stimuli are rows" if array.ndim == 2 and array.shape[1] == m else "one row per id"
        )
        raise SchemaError(f"{what}: expected {m} rows, one per stimulus, got shape {array.shape}; {hint}")
    if 0 in array.shape:
        raise SchemaError(
            f"{what}: expected at least one unit, got shape {array.shape}; leave this layer out"
        )


def as_array(value: Any, what: str) -> tuple[Array, str]:
    """An array of real numbers and the name of the type it came in; tensors are read by duck typing.

    Integers of up to 16 bits and booleans become float32, longer ones float64; floats are kept as they are.
    """
    if hasattr(
        value, "detach"
    ):  # a torch tensor, which numpy refuses with gradients, on a GPU, or in bfloat16
        value = value.detach().cpu()
        source = str(value.dtype).removeprefix("torch.")
        array = (value.float() if source == "bfloat16" else value).numpy()
    else:
        try:
            array = np.asarray(value)
        except ValueError as error:
            raise SchemaError(
                f"{what}: expected a rectangular array, got rows of unequal length ({error}); pad or pool them"
            ) from error
        source = array.dtype.name
    check_numeric(array.dtype, what)
    if array.dtype.kind in "iub":
        array = array.astype(np.float32 if array.dtype.itemsize <= 2 else np.float64)
    return array, source


def _check_column_name(name: str, allowed: frozenset[str] = frozenset()) -> None:
    if name in RESERVED - allowed:
        raise SchemaError(
            f"column {name!r}: expected a name that is not reserved ({listing(sorted(RESERVED))}), got {name!r}; "
            f"call it for example {'n_units' if name == 'width' else name + '_'!r}"
        )


def _columns(columns: Mapping[str, Any], m: int) -> dict[str, Any]:
    coords: dict[str, Any] = {}
    for name, values in columns.items():
        _check_column_name(name, frozenset({"label"}))
        coords |= _column(name, values, m)
    return coords


def _column(name: str, values: Any, m: int) -> dict[str, Any]:
    """One stimulus column as a coordinate; further axes (an image's) are dimensions of its own."""
    if hasattr(values, "detach"):
        values = values.detach().cpu()
    array = np.asarray(values)
    if array.dtype.kind == "O":
        array = array.astype(str)
    count = array.shape[0] if array.ndim else 0
    if count != m:
        got = f"{count} values" if array.ndim else f"the single value {array[()]!r}"
        raise SchemaError(
            f"column {name!r}: expected {m} values, one per stimulus, got {got}; "
            f"take them from the same stimuli in the same order"
        )
    if name in ("label", "content") and array.ndim > 1:
        raise SchemaError(
            f"column {name!r}: expected one value per stimulus, got shape {array.shape}; "
            f"for one-hot rows pass labels.argmax(1), or give the matrix to rg.path(acts, target=matrix)"
        )
    return {name: (("stimulus", *(f"{name}_{axis}" for axis in range(1, array.ndim))), array)}


def _model_columns(columns: Mapping[str, Any]) -> dict[str, Any]:
    coords: dict[str, Any] = {}
    for name, value in columns.items():
        _check_column_name(name)
        if np.ndim(value) != 0:
            raise SchemaError(
                f"model column {name!r}: expected one scalar, got shape {np.shape(value)}; "
                f"values per stimulus go into columns"
            )
        coords[name] = np.asarray(value)[()] if value is not None else ""
    return coords
