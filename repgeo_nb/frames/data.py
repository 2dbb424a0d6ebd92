"""Making labelled frames from arrays: the way in without torch, and what capture calls."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
import xarray as xr

from ..errors import SchemaError
from ..schema.build import as_array, as_columns, as_model_columns, is_scalar
from ..schema.identity import check_ids, stimulus_digest
from ..schema.names import layer_keys, listing, unit_dim
from .frame import KINDS, Array, Strings, check_kind, check_shape, epsilon

VERSION = 1
DIMS = {
    "vectors": ("direction", None),
    "gram": ("direction", "direction_"),
    "factor": ("direction_", "direction"),
}
OWN = frozenset(
    {"direction", "direction_", "units", "input_norm", "noise_gain", "speed_scale", "reason", "summary"}
)
"""Names that mean something in labelled frames: no column is called so, and a layer so called is mapped."""


class _Axes(NamedTuple):
    """What every layer has to agree with."""

    ids: Strings
    directions: Strings
    steps: tuple[str, ...]
    kind: str
    model: str


def from_arrays(
    arrays: Mapping[str, Any],
    stimulus: Iterable[Any] | None = None,
    direction: Iterable[str] | None = None,
    units: Sequence[str] | Mapping[str, str] | None = None,
    kind: str = "vectors",
    name: str = "model",
    *,
    normalised: bool = False,
    input_norm: Any = None,
    noise_gain: Mapping[str, Any] | None = None,
    speed_scale: Mapping[str, Any] | None = None,
    width: Mapping[str, int] | None = None,
    axes: Sequence[Mapping[str, Any]] | str | None = None,
    method: str = "given",
    step_size: float | None = None,
    dtype: str | None = None,
    extra: Sequence[str] = (),
    attrs: Mapping[str, Any] | None = None,
    layer_attrs: Mapping[str, Mapping[str, Any]] | None = None,
    allow_nan: bool = False,
    **columns: Any,
) -> xr.Dataset:
    """Label the frames of one model: k tangent vectors per stimulus and layer.

    Parameters
    ----------
    arrays : mapping of str to array (stimulus, ..., k, d) or (stimulus, ..., k, k)
        Layers in depth order. Rows are the directions pushed to the layer, v_i = J u_i. A Jacobian of k
        parameters, (stimulus, d, k), has them as columns: pass ``J.swapaxes(-1, -2)``. The layer called
        ``input`` holds the directions as they were used.
    stimulus : sequence of str
        One unique id per point.
    direction : sequence of str
        k unique names.
    units : sequence or mapping of str, optional
        What one unit of each direction is, before any normalisation: ``"px"``, ``"rad"``, ``"log"``.
    kind : {"vectors", "gram", "factor"}
        Vectors; Gram matrices F F'; or upper triangular R with F F' = R'R, where column i is vector i.
    name : str
        Name of the model.
    normalised : bool
        Whether each direction has unit norm at the input.
    input_norm : array (stimulus, k), optional
        Norm of each direction at the input before any normalisation; 0 is a direction that does nothing to
        this stimulus (a constant image cannot be turned).
    noise_gain, speed_scale : mapping of layer to (stimulus,), optional
        Isotropic gain |J|_F / sqrt(D) of each layer, and |f(x) - mean of f over the batch|; (stimulus, ...)
        where they differ over the further axes.
    width : mapping of layer to int, optional
        Units of each layer, where the arrays do not tell (kinds gram and factor); k where not given.
    axes : list of mapping, optional
        Of a stimulus manifold: name, low, high, periodic, unit, one per direction. Points of
        `repgeo_nb.manifold` have all that is needed: ``{"input": points.tangents}, points.ids, points.names,
        axes=points.axes, **points.columns()``.
    method : {"given", "jvp", "secant"}
    step_size : float, optional
        Of secants.
    dtype : str, optional
        Floating type in which the vectors were *computed*: its rounding decides ranks. That of the coarsest
        array where not given.
    extra : sequence of str
        Names of the axes between stimulus and directions, such as ``"step"``. A layer of smaller rank does
        not have them.
    attrs, layer_attrs : mapping, optional
        Further attrs of the Dataset (``n_noise``, ``provenance``) and of each layer.
    allow_nan : bool
        Keep vectors that are not finite (the square root at 0 has no derivative): statistics are NaN there,
        with the reason. Otherwise they are refused.
    **columns : array (stimulus, ...) or scalar
        Columns on the stimuli (``label``, ``weight``, parameters of a manifold) or on the model.

    Returns
    -------
    Dataset
        A variable per layer with attrs ``layer``, ``depth`` and ``kind``; dims ``(stimulus, <extra>?,
        direction, <layer>_unit)``, ``(..., direction, direction_)`` or ``(..., direction_, direction)``.

    Raises
    ------
    SchemaError
        No or repeated directions, missing or repeated ids, shapes that disagree, vectors that are not finite.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> J = np.array([[[1.0, 2], [3, 4], [5, 6]]])  # one point, a layer of 3 units, 2 parameters
    >>> frames = rg.frames.from_arrays(
    ...     {"fc": J.swapaxes(-1, -2)}, stimulus=["a"], direction=["x", "y"], units=["px", "px"])
    >>> frames["fc"].dims, frames["fc"].attrs["kind"]
    (('stimulus', 'direction', 'fc_unit'), 'vectors')
    >>> round(float(rg.frames.volume(frames).sel(layer="fc", stimulus="a")), 6)  # sqrt(det J'J)
    4.898979
    """
    check_kind(kind)
    if not isinstance(arrays, Mapping) or not arrays:
        raise SchemaError(
            f"arrays: expected a mapping of layer name to array, got "
            f"{'an empty one' if isinstance(arrays, Mapping) else type(arrays).__name__}; pass {{'fc': F}}"
        )
    if stimulus is None:
        raise SchemaError(
            "stimulus: expected one id per point, got None; frames are compared by them: pass "
            "stimulus=[f'img_{i}' for i in range(m)], the same id for the same stimulus in every model"
        )
    ids, directions = check_ids(stimulus), check_directions(direction)
    shared = _Axes(ids, directions, tuple(extra), kind, name)
    content = columns.pop("content", None)
    coords = _column_coords(columns, shared)
    coords |= {} if content is None else {"content": ("stimulus", np.asarray(content, dtype=str))}
    coords["units"] = ("direction", _units(units, directions))
    if input_norm is not None:
        coords["input_norm"] = (("stimulus", "direction"), _input_norm(input_norm, shared))
    keys = layer_keys(arrays, {*coords, *extra, *OWN})
    variables, types = {}, {}
    for depth, (layer, key) in enumerate(keys.items()):
        known = {"layer": layer, "depth": depth, "kind": kind, **(layer_attrs or {}).get(layer, {})}
        variables[key], types[layer] = _variable(arrays[layer], shared, layer, key, known, allow_nan)
    _check_steps(variables, shared)
    coords |= {
        "stimulus": ids,
        "direction": directions,
        **({} if kind == "vectors" else {"direction_": directions}),
        "model": str(name),
        "layer": list(keys.values()),
        "depth": ("layer", np.arange(len(keys))),
        "width": ("layer", _widths(variables, keys, width, shared)),
    }
    sizes = {dim: size for v in variables.values() for dim, size in v.sizes.items() if dim in extra}
    for what, given in (("noise_gain", noise_gain), ("speed_scale", speed_scale)):
        if given is not None:
            coords[what] = _per_layer(given, what, keys, shared, sizes)
    about = {
        "repgeo_frames": VERSION,
        "stimulus_digest": stimulus_digest(ids, content),
        "method": str(method),
        **({} if step_size is None else {"step_size": float(step_size)}),
        "normalised": int(normalised),
        "dtype": coarsest(types.values()) if dtype is None else check_dtype(dtype),
        **({} if axes is None else {"axes": _axes(axes, directions)}),
    }
    return xr.Dataset(variables, coords=coords, attrs={**about, **(attrs or {})})


def check_directions(direction: Iterable[str] | None) -> Strings:
    """Check names of directions: at least one, texts, each once; (k,) of str."""
    names = [] if direction is None else list(direction)
    if not names:
        raise SchemaError(
            f"direction: expected the names of one direction or more, got "
            f"{'None' if direction is None else 'none'}; pass direction=['translate_x', 'rotate'], one per "
            f"row of a frame"
        )
    for name in names:
        if not isinstance(name, str):
            raise SchemaError(f"direction: expected texts, got {name!r}; name it, for example 'noise_{name}'")
    repeated = [name for name, count in Counter(names).items() if count > 1]
    if repeated:
        raise SchemaError(
            f"direction: expected each name once, got {repeated[0]!r} more than once; rename one of them"
        )
    return np.array(names, dtype=str)


def check_dtype(name: str) -> str:
    """Check the name of the floating type that frames were computed in."""
    epsilon(name)
    return str(name)


def coarsest(types: Iterable[str]) -> str:
    """Name the type with the largest rounding unit."""
    return max(types, key=epsilon)


def _units(units: Any, directions: Strings) -> Strings:
    names = directions.tolist()
    if units is None:
        return np.array([""] * len(names))
    if isinstance(units, Mapping):
        units = [units.get(name, "") for name in names]
    units = [units] if isinstance(units, str) else list(units)
    if len(units) != len(names):
        raise SchemaError(
            f"units: expected {len(names)}, one per direction, got {len(units)}; '' is a direction without"
        )
    return np.array([str(unit) for unit in units])


def _column_coords(columns: Mapping[str, Any], shared: _Axes) -> dict[str, Any]:
    clash = sorted(OWN & set(columns))
    if clash:
        raise SchemaError(
            f"column {clash[0]!r}: expected a name that labelled frames do not use themselves, got one of "
            f"{listing(sorted(OWN))}; call it for example {f'my_{clash[0]}'!r}"
        )
    on_model = {key: value for key, value in columns.items() if key != "label" and is_scalar(value)}
    rest = {key: value for key, value in columns.items() if key not in on_model}
    coords = as_columns(rest, len(shared.ids)) | as_model_columns(on_model)
    if "mask" in coords and shared.steps and np.ndim(coords["mask"][1]) == 1 + len(shared.steps):
        coords["mask"] = (("stimulus", *shared.steps), np.asarray(coords["mask"][1], dtype=bool))
    return coords


def _input_norm(values: Any, shared: _Axes) -> Array:
    array, _ = as_array(values, "input_norm")
    expected = (len(shared.ids), len(shared.directions))
    if array.shape != expected or not (array >= 0).all() or not np.isfinite(array).all():
        raise SchemaError(
            f"input_norm: expected (stimulus, direction) = {expected} finite norms, got shape {array.shape}"
            f"{'' if array.shape != expected else ' with negative or infinite ones'}; a direction that does "
            f"nothing has norm 0"
        )
    return array.astype(np.float64)


def _variable(
    value: Any, shared: _Axes, layer: str, key: str, known: dict[str, Any], allow_nan: bool
) -> tuple[xr.Variable, str]:
    """Make the variable of one layer, and the type its array came in."""
    what = f"layer {layer!r} of model {shared.model!r}"
    array, source = as_array(value, what)
    k, m, kind = len(shared.directions), len(shared.ids), shared.kind
    steps = shared.steps if array.ndim == 3 + len(shared.steps) else ()
    if array.ndim != 3 + len(steps):
        raise SchemaError(
            f"{what}: expected an array ({', '.join(('stimulus', *shared.steps, 'direction', 'unit'))}), got "
            f"shape {array.shape}; flatten a layer's units, and name further axes with extra=('step',)"
        )
    if array.shape[0] != m:
        raise SchemaError(
            f"{what}: expected {m} points, one per stimulus, got shape {array.shape}; pass one frame per id"
        )
    if array.shape[-2] != k and array.shape[-2] and not (kind != "vectors" and array.shape[-1] == k):
        hint = "pass J.swapaxes(-1, -2): rows are directions" if array.shape[-1] == k else "name every row"
        raise SchemaError(f"{what}: expected {k} vectors, one per direction, got shape {array.shape}; {hint}")
    check_shape(array.shape, kind, what)
    computed = source if source == "bfloat16" else array.dtype.name
    if kind == "gram":
        known["formed"] = computed
    if kind != "vectors":
        array = array.astype(np.float64)
    if not allow_nan:
        _check_finite(array, shared, what)
    _check_kind_of(array, kind, what)
    dims = tuple(dim or unit_dim(key) for dim in DIMS[kind])
    return xr.Variable(("stimulus", *steps, *dims), array, known), computed


def _check_finite(array: Array, shared: _Axes, what: str) -> None:
    if np.isfinite(array).all():
        return
    at = [int(i) for i in np.argwhere(~np.isfinite(array))[0]]
    column = -1 if shared.kind == "factor" else -2
    raise SchemaError(
        f"{what}: expected finite vectors, got {array[tuple(at)]} for stimulus {str(shared.ids[at[0]])!r}, "
        f"direction {str(shared.directions[at[column]])!r}; leave this stimulus out, find the operation "
        f"without a derivative there (the square root at 0 is one), or keep it with allow_nan=True: "
        f"statistics are NaN there"
    )


def _check_kind_of(array: Array, kind: str, what: str) -> None:
    """Raise when a matrix is not symmetric (gram), or not upper triangular (factor)."""
    if kind == "vectors":
        return
    wrong = array - np.swapaxes(array, -1, -2) if kind == "gram" else np.tril(array, -1)
    largest = np.nanmax(np.abs(array), initial=0.0)
    if np.nanmax(np.abs(wrong), initial=0.0) > 1e-6 * largest:
        shape = "symmetric" if kind == "gram" else "upper triangular"
        raise SchemaError(
            f"{what}: expected {shape} matrices of kind {kind!r}, got others; rows of tangent vectors are "
            f"kind='vectors', one of {', '.join(map(repr, KINDS))}"
        )


def _check_steps(variables: Mapping[str, xr.Variable], shared: _Axes) -> None:
    for dim in shared.steps:
        found = {key: v.sizes[dim] for key, v in variables.items() if dim in v.dims}
        if len(set(found.values())) > 1:
            key = next(key for key, size in found.items() if size != next(iter(found.values())))
            raise SchemaError(
                f"layer {key!r}: expected {next(iter(found.values()))} values of {dim!r}, as the layers "
                f"before it have, got {found[key]}; label layers of different lengths separately"
            )


def _widths(
    variables: Mapping[str, xr.Variable], keys: Mapping[str, str], width: Any, shared: _Axes
) -> npt.NDArray[np.int_]:
    given = dict(width or {})
    strange = [layer for layer in given if layer not in keys]
    if strange:
        raise SchemaError(f"width: expected layers of arrays=, got {strange[0]!r}; one of {listing(keys)}")
    widths = []
    for layer, key in keys.items():
        own = variables[key].shape[-1]
        d = int(given.get(layer, own))
        if d < 1 or (shared.kind == "vectors" and d != own):
            raise SchemaError(
                f"width of layer {layer!r}: expected "
                f"{own if shared.kind == 'vectors' else 'a positive number'}, got {d}; leave it out where "
                f"the vectors tell"
            )
        widths.append(d)
    return np.array(widths)


def _per_layer(
    given: Mapping[str, Any], what: str, keys: Mapping[str, str], shared: _Axes, sizes: Mapping[Any, int]
) -> tuple[tuple[str, ...], Array]:
    """Make ``<what>(stimulus, [step,] layer)``; NaN for layers without."""
    strange = [layer for layer in given if layer not in keys]
    if strange:
        raise SchemaError(f"{what}: expected layers of arrays=, got {strange[0]!r}; one of {listing(keys)}")
    read = {layer: as_array(values, f"{what} of layer {layer!r}")[0] for layer, values in given.items()}
    full = (len(shared.ids), *(sizes[dim] for dim in shared.steps if dim in sizes))
    dims = ("stimulus", *(dim for dim in shared.steps if dim in sizes))
    if all(values.ndim == 1 for values in read.values()):
        full, dims = full[:1], dims[:1]
    table = np.full((*full, len(keys)), np.nan)
    for place, layer in enumerate(keys):
        if layer not in read:
            continue
        values = read[layer]
        if values.shape not in (full, full[:1]) or not (values[np.isfinite(values)] >= 0).all():
            raise SchemaError(
                f"{what} of layer {layer!r}: expected {full[:1]} values of at least 0, one per stimulus, got "
                f"shape "
                f"{values.shape}{'' if values.shape not in (full, full[:1]) else ' with negative ones'}; it "
                f"is a norm"
            )
        table[..., place] = values.reshape(values.shape + (1,) * (len(full) - values.ndim))
    return (*dims, "layer"), table


def _axes(axes: Sequence[Mapping[str, Any]] | str, directions: Strings) -> str:
    listed = json.loads(axes) if isinstance(axes, str) else [dict(axis) for axis in axes]
    if len(listed) != len(directions) or not all("name" in axis for axis in listed):
        raise SchemaError(
            f"axes: expected {len(directions)} with a name, one per direction in their order, got "
            f"{listed!r}; leave it out where the directions are no coordinates of a stimulus manifold"
        )
    return json.dumps(listed)
