"""From compared layers to what travels to the page: one dict of plain JSON values and little-endian bytes.

The values travel as float32; all that stands beside them (intervals, null levels, counts) as 16-bit steps
between their least and largest, which no card can tell from the numbers, and as one number where it is one.
"""

import math
from typing import Any

import numpy as np
import xarray as xr

from . import values
from .matrix_items import Side, model_labels, refs, sides, text_of

VERSION = 1
MANY = 8  # values of a numeric extra dim above which it is a slider
BESIDE = ("low", "high", "null", "null_low", "null_high", "p_value", "n", "distinct", "forced", "tied")
ENTRIES = ("rank", "kept", "units")
NOTHING = 65535  # step that stands for NaN
PLURAL = {"layer": "layers", "model": "models", "epoch": "epochs", "step": "steps", "point": "layers"}
ONE_CALL = 'For example rg.plot_matrix(rg.compare(acts, measure="pwcca_similarity")).'


def payload(data: Any, title: str | None = None, order: Any = None, groups: Any = None) -> dict[str, Any]:
    """Everything the matrix shows.

    Parameters
    ----------
    data : Dataset or DataArray
        What `rg.compare` or `rg.distances` gave: `value` with dims (..., X, X_).
    title : str, optional
        First line of the figure.
    order : sequence of names or places, optional
        Of rows and columns alike.
    groups : str, dict or sequence, optional
        Coordinate along the rows, {name: group}, or one group for each row. Without an order, the members of
        a group are brought together. Layers of several models are grouped by model.

    Returns
    -------
    dict
        JSON values and bytes.

    Raises
    ------
    BadValueError
        For data that hold no such values, or nothing but NaN.
    UnknownName
        For names in `order` and `groups` that the data do not have.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> from repgeo_nb.widgets.matrix_payload import payload
    >>> made = payload(rg.distances(rg.datasets.digits_paths(), model="resnet8_w8_s0"))
    >>> made["title"], made["sides"]["row"]["names"][:2]
    ('Angular CKA between layers of resnet8_w8_s0', ['input', 'stem'])
    """
    ds = _dataset(data)
    row, column = _matrix_dims(ds["value"])
    extras = [str(dim) for dim in ds["value"].dims if dim not in (row, column)]
    both = sides(ds, row, column, order, groups)
    ds = ds.assign_coords({dim: ds[dim] for dim in (*extras, row, column)})  # places where there are no names
    models: dict[str, dict[str, int]] = {}
    sided = {
        name: _side(ds, side, extras, models) for name, side in zip(("row", "column"), both, strict=True)
    }
    number = {(m, layer): i for i, (m, layer) in enumerate((m, la) for m in models for la in models[m])}
    for each in sided.values():
        each["refs"]["codes"] = [number[ref] for ref in each["refs"]["codes"]]
    measure, labels = _measure(ds.attrs), model_labels(ds)
    run = text_of(ds["run"].values) if "run" in ds.coords and ds["run"].ndim == 0 else ""
    return {
        "kind": "matrix",
        "version": VERSION,
        "title": _title(measure, row, models, extras, labels, run) if title is None else str(title),
        "subtitle": _subtitle(ds.attrs),
        "measure": measure,
        "models": [
            {"name": m, "label": labels.get(m, m), "layers": [{"name": layer} for layer in layers]}
            for m, layers in models.items()
        ],
        "sides": sided,
        "extras": [_extra(ds, dim) for dim in extras],
        "fields": _fields(ds, both, extras),
        "facts": _facts(ds),
        "notes": [note for note in str(ds.attrs.get("notes") or "").splitlines() if note.strip()],
    }


# --- reading ---


def _dataset(data: Any) -> xr.Dataset:
    if isinstance(data, xr.DataArray):
        data = data.rename("value").to_dataset().assign_attrs(data.attrs)
    if not isinstance(data, xr.Dataset):
        raise values.bad("data", "what rg.compare or rg.distances gave", type(data).__name__, ONE_CALL)
    if "value" not in data:
        held = ", ".join(map(str, list(data.data_vars)[:4])) or "nothing"
        raise values.bad("data", "a Dataset with `value`", f"one with {held}", ONE_CALL)
    if data["value"].dtype.kind not in "iufb":
        raise values.bad("data", "numbers as `value`", f"dtype {data['value'].dtype}", ONE_CALL)
    if data["value"].size == 0 or not np.isfinite(data["value"].values).any():
        got = "no entries" if data["value"].size == 0 else "nothing but NaN"
        raise values.bad("data", "at least one number to draw", got, "Compare layers that the models have.")
    return data


def _matrix_dims(value: xr.DataArray) -> tuple[str, str]:
    dims = [str(dim) for dim in value.dims]
    pairs = [(dim, f"{dim}_") for dim in dims if f"{dim}_" in dims]
    if tuple(dims[-2:]) in pairs:
        return dims[-2], dims[-1]
    if len(pairs) == 1:
        return pairs[0]
    raise values.bad(
        "data",
        'a dim and its counterpart, such as ("layer", "layer_")',
        f"dims ({', '.join(dims)})",
        "Rows and columns are the last two dims of `value`; rename them: data.rename(b='layer_').",
    )


def _side(ds: xr.Dataset, side: Side, extras: list[str], models: dict[str, dict[str, int]]) -> dict[str, Any]:
    dims, named = refs(ds, side, extras)
    codes = [(str(m), str(layer)) for m, layer in named.reshape(-1, 2)]
    for model, layer in codes:
        models.setdefault(model, {}).setdefault(layer, 0)
    kind = "column" if side.dim.endswith("_") else "row"
    return {
        "dim": side.dim,
        "names": side.names,
        "groups": side.groups,
        "refs": {"dims": [kind if dim == side.dim else dim for dim in dims], "codes": codes},
    }


def _extra(ds: xr.Dataset, dim: str) -> dict[str, Any]:
    """One value of this dim is shown at a time: a menu, or a slider over many numbers."""
    given = [v.item() if isinstance(v, np.generic) else v for v in ds[dim].values]
    numeric = ds[dim].dtype.kind in "iuf"
    base = dim.rstrip("_")
    label = base.replace("_", " ").capitalize() + (" (columns)" if dim.endswith("_") else "")
    texts = ds.coords.get(f"{base}_label{'_' if dim.endswith('_') else ''}")
    shown = texts.values if texts is not None and texts.dims == (dim,) else given
    options = [
        {"value": v if isinstance(v, int | float) else str(v), "label": text_of(t)}
        for v, t in zip(given, shown, strict=True)
    ]
    kind = "slider" if numeric and len(options) > MANY else "menu"
    start = next((i for i, each in enumerate(options) if dim == "direction" and each["value"] == "mean"), 0)
    return {"name": dim, "label": label, "options": options, "kind": kind, "start": start}


# --- the measure in words ---


def _measure(attrs: Any) -> dict[str, Any]:
    form = str(attrs.get("form") or "distance")
    lowest = _end(attrs.get("lowest"), 0.0)
    highest = _end(attrs.get("highest"), 1.0 if form == "similarity" else math.inf)
    same = highest if form == "similarity" else 0.0
    noun = "the same up to a factor" if attrs.get("pseudometric") else "the same"
    name = str(attrs.get("measure") or attrs.get("metric") or "value")
    unit = str(attrs.get("unit") or "")
    return {
        "name": name,
        "label": str(attrs.get("label") or name.replace("_", " ").capitalize()),
        "convention": str(attrs.get("convention") or ""),
        "unit": unit,
        "form": form,
        "lowest": _json(lowest),
        "highest": _json(highest),
        "same": f"{same:g} = {noun}" if math.isfinite(same) else "larger = more alike",
        "card": str(attrs.get("card") or ""),
    }


def _end(given: Any, default: float) -> float:
    return default if given is None else float(given)


def _title(
    measure: dict[str, Any],
    row: str,
    models: dict[str, dict[str, int]],
    extras: list[str],
    labels: dict[str, str],
    run: str,
) -> str:
    what = PLURAL.get(row, f"{row.replace('_', ' ')}s")
    names = [labels.get(name, name) for name in models if name]
    if row not in ("layer", "point"):
        of = f" of {run}" if run else ""
    elif "model" in extras or "run" in extras or not names:
        of = ""
    else:
        of = f" of {len(names)} models" if len(names) > 2 else f" of {' and '.join(names)}"
    return f"{measure['label']} between {what}{of}"


def _subtitle(attrs: Any) -> str:
    parts = (
        [f"{attrs['n_stimuli']} {attrs.get('stimulus_noun') or 'stimuli'}"] if "n_stimuli" in attrs else []
    )
    layout = str(attrs.get("layout") or "")
    words = {"mean": "mean over positions", "positions": "one row per position", "flatten": "flattened"}
    return " · ".join(parts + ([words.get(layout, layout)] if layout and layout != "None" else []))


def _facts(ds: xr.Dataset) -> list[str]:
    """Sentences of the honesty line that do not depend on what is chosen."""
    found = []
    ends = [str(ds[key].values) for key in ("model", "model_") if key in ds.coords and not ds[key].ndim]
    if len(set(ends)) == 2:
        found.append(f"Rows: {ends[0]}; columns: {ends[1]}.")
    if "n" in ds:
        there = ds["n"] > 0  # a model may lack a layer
        rows = _span(ds["n"].where(there))
        distinct = _span(ds["distinct"].where(there)) if "distinct" in ds else ""
        some = "all" if distinct == rows else f"{distinct} of them"
        said = f", {some} distinct" if distinct else ""
        found.append(f"{rows} rows{said}.")
    if "low" in ds and "high" in ds:
        level = ds.attrs.get("level")
        share = f"{100 * float(level):g} % " if isinstance(level, int | float) else ""
        found.append(f"Intervals: {ds.attrs.get('interval') or f'{share}over stimuli'}.")
    return found


def _span(counts: xr.DataArray) -> str:
    """One count, or least to largest."""
    finite = counts.values[np.isfinite(counts.values.astype(float))]
    if finite.size == 0:
        return "no"
    low, high = int(finite.min()), int(finite.max())
    return f"{low}" if low == high else f"{low} to {high}"


# --- numbers ---


def _fields(ds: xr.Dataset, both: tuple[Side, Side], extras: list[str]) -> dict[str, Any]:
    rows, columns = both
    found = {"value": _field(ds["value"], both, extras, exact=True)}
    for name in BESIDE:
        if name in ds and {*ds[name].dims} <= {*extras, rows.dim, columns.dim}:
            found[name] = _field(ds[name], both, extras)
    for name in ENTRIES:
        for key, side in ((name, rows), (f"{name}_", columns)):
            if key in ds and {*ds[key].dims} <= {*extras, side.dim}:
                found[key] = _field(ds[key], both, extras)
    return found


def _field(
    array: xr.DataArray, both: tuple[Side, Side], extras: list[str], exact: bool = False
) -> dict[str, Any]:
    """One variable in the order drawn, with the dims it has; 16-bit steps unless it must be exact."""
    called = {both[0].dim: "row", both[1].dim: "column"}
    dims = [dim for dim in (*extras, *called) if dim in array.dims]
    array = array.transpose(*dims)
    for side in both:
        if side.dim in dims:
            array = array.isel({side.dim: side.index})
    numbers = array.values.astype(np.float64)
    numbers = np.where(np.isfinite(numbers), numbers, np.nan)
    head = {"dims": [called.get(dim, dim) for dim in dims]}
    if exact:
        return head | {"floats": np.ascontiguousarray(numbers, "<f4").tobytes()}
    known = numbers[~np.isnan(numbers)]
    low, high = (float(known.min()), float(known.max())) if known.size else (0.0, 0.0)
    if low == high and known.size in (0, numbers.size):
        return {"dims": [], "constant": low if known.size else None}
    whole = bool((known == np.rint(known)).all()) and high - low < NOTHING
    step = 1.0 if whole else (high - low) / (NOTHING - 1) or 1.0
    steps = np.where(np.isnan(numbers), NOTHING, np.rint((np.nan_to_num(numbers, nan=low) - low) / step))
    return head | {"low": low, "step": step, "steps": np.ascontiguousarray(steps, "<u2").tobytes()}


def _json(value: float) -> float | None:
    return value if math.isfinite(value) else None
