"""From correlations, convergence and other labelled numbers to what the curve chart shows: plain JSON.

A *series* is one line. Lines that share a *key* (the runs of one layer, with their mean) are shown, hidden
and named together; a line, or each of its points, may stand for a [model, layer] of linked figures.
"""

import math
from collections.abc import Mapping
from typing import Any

import numpy as np
import xarray as xr

from ..schema.names import near
from .curves_cca import FORMS, correlation_curves
from .curves_series import PALETTE, few, one_line, paint_of
from .values import BadValueError

VERSION = 1
ACROSS = ("epoch", "step", "rank", "time", "k")  # dims that are drawn along x unless another is asked for
REPEATS = ("run", "model", "seed")  # dims of which the mean is drawn, beside a dim of lines
SPREAD = 12.0  # values of x that span more than this, and thin out, are drawn along a log axis


def payload(
    data: Any,
    x: str | None = None,
    lines: str | None = None,
    panels: str | None = None,
    title: str | None = None,
) -> dict[str, Any]:
    """Everything the curve chart shows.

    Parameters
    ----------
    data : object with correlations, mapping or list of them, Dataset or DataArray
        What `rg.cca(x, y)` gave, several of these by name, what `rg.training.convergence` gave, or any
        labelled numbers.
    x : str, optional
        Dim along the axis; by default epoch, step, rank, or the only one.
    lines : str, optional
        Dim with a line for each value; by default the layers, or the only other one.
    panels : str, optional
        Dim with a chart for each value; by default its values are drawn thin in one chart, with their mean.
    title : str, optional
        First line of the figure.

    Returns
    -------
    dict
        JSON values; an undefined number is None.

    Raises
    ------
    BadValueError
        For data of another form, unknown dims, dims left over, or nothing to draw.

    Examples
    --------
    >>> import numpy as np, xarray as xr
    >>> loss = xr.DataArray([[3.0, 1.0], [2.0, 0.5]], dims=("net", "epoch"), coords={"net": ["a", "b"]})
    >>> [key["label"] for key in payload(loss)["keys"]]
    ['a', 'b']
    """
    found = correlation_curves(data)
    if found is None:
        if not isinstance(data, xr.Dataset | xr.DataArray):
            raise BadValueError(f"plot_curves: expected {FORMS}, got {type(data).__name__}.")
        found = _labelled(data, x, lines, panels)
    elif x is not None or lines is not None or panels is not None:
        raise BadValueError(
            "plot_curves: x, lines and panels choose dims of labelled data, got correlations."
        )
    made = {"kind": "curves", "version": VERSION, "subtitle": "", "notes": [], "rules": [], **found}
    made["title"] = made["title"] if title is None else str(title)
    made["models"] = _models(made["series"])
    if not any(value is not None for series in made["series"] for value in series["y"]):
        raise BadValueError("plot_curves: expected at least one number to draw, got none that is defined.")
    return made


def _models(series: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Every model and layer the lines stand for, as links ask for them."""
    found: dict[str, dict[str, None]] = {}
    for each in series:
        for ref in [each["ref"], *(each["refs"] or ())]:
            if ref is not None:
                found.setdefault(ref[0], {})[ref[1]] = None
    return [
        {"name": model, "label": model, "layers": [{"name": layer} for layer in layers]}
        for model, layers in found.items()
    ]


# --- labelled numbers ---


def _labelled(
    data: xr.Dataset | xr.DataArray, x: str | None, lines: str | None, panels: str | None
) -> dict[str, Any]:
    if isinstance(data, xr.Dataset) and "value" not in data:
        named = ", ".join(map(str, data.data_vars)) or "none"
        raise BadValueError(
            f"plot_curves: expected a Dataset with `value`, got one with {named}. "
            "Choose a variable: data['...']."
        )
    values = data["value"] if isinstance(data, xr.Dataset) else data
    values = values.squeeze(drop=False)  # dims of length 1 are scalar coordinates from here on
    if not (np.issubdtype(values.dtype, np.number) or values.dtype == bool):
        raise BadValueError(f"plot_curves: expected numbers, got dtype {values.dtype}.")
    across, of_lines, repeats = _roles(values, x, lines, panels)
    order = [dim for dim in (repeats, of_lines, across) if dim is not None]
    bounds = {}
    for end in ("low", "high"):
        if isinstance(data, xr.Dataset) and end in data:
            bounds[end] = data[end].squeeze(drop=False).broadcast_like(values).transpose(*order)
    return _drawn(
        values.transpose(*order), bounds, (across, of_lines, repeats), panels is not None, data.attrs
    )


def _roles(
    values: xr.DataArray, x: str | None, lines: str | None, panels: str | None
) -> tuple[str, str | None, str | None]:
    """Which dims are the axis, the lines, and what is repeated (or has panels of its own)."""
    dims = [str(dim) for dim in values.dims]
    for name, given in (("x", x), ("lines", lines), ("panels", panels)):
        if given is not None and given not in dims:
            close = near(given, dims)
            hint = f" Did you mean {close[0]!r}?" if close else ""
            raise BadValueError(
                f"plot_curves: {name}: expected a dim of the data with more than one value "
                f"({', '.join(dims) or 'none'}), got {given!r}.{hint}"
            )
    across = x or next((dim for dim in ACROSS if dim in dims), dims[0] if len(dims) == 1 else None)
    if across is None:
        raise BadValueError(
            f"plot_curves: expected x=, the dim along the axis, of dims {', '.join(dims) or 'none'}. "
            f"For example plot_curves(data, x={dims[-1] if dims else 'epoch'!r})."
        )
    rest = [dim for dim in dims if dim not in (across, lines, panels)]
    asked = [dim for dim in (across, lines, panels) if dim is not None]
    twice = [dim for dim in asked if asked.count(dim) > 1]
    if twice:
        raise BadValueError(
            f"plot_curves: expected different dims for x, lines and panels, got {twice[0]!r} twice."
        )
    if lines is None and rest:
        repeated = [dim for dim in REPEATS if dim in rest] if panels is None and len(rest) > 1 else []
        choices = [dim for dim in rest if dim not in repeated[:1]]
        lines = "layer" if "layer" in choices else choices[0]
        rest.remove(lines)
    repeats = panels
    if repeats is None and rest:
        repeats = rest.pop(0)
    if rest:
        raise BadValueError(
            f"plot_curves: expected at most an axis, lines and repeats, got dims {', '.join(dims)}. Choose "
            f"or average first: data.sel({rest[0]}=...) or data.mean({rest[0]!r})."
        )
    return across, lines, repeats


def _drawn(
    values: xr.DataArray,
    bounds: Mapping[str, xr.DataArray],
    roles: tuple[str, str | None, str | None],
    apart: bool,
    attrs: Mapping[str, Any],
) -> dict[str, Any]:
    across, of_lines, repeats = roles
    axis, at = _axis(values, across)
    names = [""] if of_lines is None else _names(values, of_lines)
    runs: list[str] = [] if repeats is None else _names(values, repeats)
    cube = _cube(values, roles, at)
    lows, highs = (None if end not in bounds else _cube(bounds[end], roles, at) for end in ("low", "high"))
    series = []
    for k in range(len(names)):
        for r in range(max(1, len(runs))):
            role = "run" if runs and not apart else "line"
            ends = (
                {}
                if lows is None or highs is None or role == "run"
                else {"low": lows[r, k], "high": highs[r, k]}
            )
            refs = [_ref(values, roles, k, r, i) for i in at]
            same = len({tuple(ref) if ref else None for ref in refs}) == 1
            series.append(
                one_line(
                    key=k, panel=r if apart else 0, role=role, name=runs[r] if runs else "", x=axis["at"],
                    y=cube[r, k], ref=refs[0] if same else None, refs=None if same else refs, **ends,
                )
            )  # fmt: skip
        if runs and not apart:
            series.append(one_line(key=k, role="mean", name="mean", x=axis["at"], y=_mean(cube[:, k])))
    name = values.name if values.name != "value" else None
    label = str(attrs.get("label") or name or attrs.get("long_name") or "value").replace("_", " ")
    unit = str(attrs.get("unit") or attrs.get("units") or "")
    by_depth = of_lines is not None and (of_lines == "layer" or len(names) > PALETTE)
    paints = [paint_of(k, len(names), ramp=by_depth) for k in range(len(names))]
    return {
        "title": _title(label, across, names, of_lines, values),
        "subtitle": _subtitle(attrs, runs, repeats, ", ".join(filter(None, (label, unit))) if apart else ""),
        "x": {key: value for key, value in axis.items() if key != "at"},
        "y": {"label": label[:1].upper() + label[1:], "unit": unit, **_limits(attrs, cube)},
        "panels": runs if apart else [""],
        "keys": [
            {"name": name or label, "label": name or label, "detail": "", "paint": paint}
            for name, paint in zip(names, paints, strict=True)
        ],
        "series": series,
        "notes": _data_notes(attrs, bounds, runs, apart),
    }


def _cube(values: xr.DataArray, roles: tuple[str, str | None, str | None], at: list[int]) -> Any:
    """Values as (repeats, lines, axis), with 1 where there is no such dim, in the order of the axis."""
    shape = [1 if dim is None else values.sizes[dim] for dim in (roles[2], roles[1], roles[0])]
    return np.asarray(values.values, dtype=np.float64).reshape(shape)[:, :, at]


def _axis(values: xr.DataArray, dim: str) -> tuple[dict[str, Any], list[int]]:
    """Where points stand along x, and their order."""
    coord = values[dim].values if dim in values.coords else np.arange(values.sizes[dim])
    label = dim.replace("_", " ")
    if not np.issubdtype(coord.dtype, np.number):
        at = list(range(len(coord)))
        return {
            "name": dim,
            "label": label,
            "scale": "names",
            "other": None,
            "names": [*map(str, coord)],
            "at": at,
        }, at
    order = np.argsort(coord, kind="stable").tolist()
    found = [float(coord[i]) for i in order]
    if not all(map(math.isfinite, found)) or len(set(found)) < len(found):
        raise BadValueError(
            f"plot_curves: expected finite numbers along {dim!r}, each once, got {few(found)}."
        )
    log = _log_scale(found)
    evenly = log is None or not _thins_out(found)
    scale, other = ("linear", log) if evenly else (log, "linear")
    return {"name": dim, "label": label, "scale": scale, "other": other, "names": None, "at": found}, order


def _log_scale(x: list[float]) -> str | None:
    """Return which log axis these values allow: with 0 among them one that is linear near 0."""
    positive = [v for v in x if v > 0]
    if min(x) < 0 or len(positive) < 3 or max(positive) / min(positive) < SPREAD / 2:
        return None
    return "log" if min(x) > 0 else "symlog"


def _thins_out(x: list[float]) -> bool:
    """Whether the gaps grow along x, as between checkpoints at 1, 2, 4, 8, ..."""
    gaps = np.diff(x)
    return bool(len(gaps) > 2 and x[-1] / min(v for v in x if v > 0) >= SPREAD and gaps[-1] >= 3 * gaps[0])


def _mean(rows: Any) -> Any:
    """Mean over the runs that have a value."""
    count = (~np.isnan(rows)).sum(axis=0)
    total = np.nansum(rows, axis=0)
    return np.where(count > 0, total / np.maximum(count, 1), np.nan)


def _names(values: xr.DataArray, dim: str) -> list[str]:
    found = values[dim].values if dim in values.coords else np.arange(values.sizes[dim])
    texts = [f"{v:g}" if isinstance(v, float) else str(v) for v in found.tolist()]
    if dim != "layer" and all(text.lstrip("-").replace(".", "", 1).isdigit() for text in texts):
        texts = [f"{dim.replace('_', ' ')} {text}" for text in texts]
    if len(set(texts)) < len(texts):
        raise BadValueError(f"plot_curves: expected different names along {dim!r}, got {few(texts)}.")
    return texts


def _ref(
    values: xr.DataArray, roles: tuple[str, str | None, str | None], k: int, r: int, i: int
) -> list[str] | None:
    """Return the [model, layer] a point stands for: from the dims, or from scalar coordinates."""
    place = dict(zip(roles, (i, k, r), strict=True))

    def own(name: str) -> str | None:
        if name in place:
            return str(values[name].values[place[name]]) if name in values.coords else None
        coord = values.coords.get(name)
        return str(coord.item()) if coord is not None and coord.ndim == 0 else None

    model = own("run") or own("model")
    layer = own("layer")
    return None if model is None or layer is None else [model, layer]


def _limits(attrs: Mapping[str, Any], cube: Any) -> dict[str, float | None]:
    """Return the fixed ends of y: 0 for what cannot be less, the upper end of a similarity."""
    lowest, highest = attrs.get("lowest"), attrs.get("highest")
    smallest, largest = (float(f(cube)) if np.isfinite(cube).any() else 0.0 for f in (np.nanmin, np.nanmax))
    low = 0.0 if lowest == 0 or (lowest is None and 0 <= smallest <= 0.5 * largest) else None
    bounded = attrs.get("form") == "similarity" and highest is not None and math.isfinite(float(highest))
    return {"low": low, "high": float(highest) if bounded and highest is not None else None}


def _title(label: str, across: str, names: list[str], of_lines: str | None, values: xr.DataArray) -> str:
    whose = ""
    for name in ("run", "model"):
        coord = values.coords.get(name)
        if coord is not None and coord.ndim == 0:
            whose = f" of {coord.item()}"
            break
    lines = f" of {len(names)} {of_lines.replace('_', ' ')}s" if of_lines and not whose else whose
    text = f"{label}{lines} over {across.replace('_', ' ')}"
    return text[:1].upper() + text[1:]


def _subtitle(attrs: Mapping[str, Any], runs: list[str], repeats: str | None, apart: str) -> str:
    """Return the convention line; of panels it says what all of them measure."""
    n = attrs.get("n_stimuli")
    parts = [
        apart[:1].upper() + apart[1:],
        str(attrs.get("convention") or ""),
        f"{int(n)} stimuli" if n else "",
        f"{len(runs)} {(repeats or '').replace('_', ' ')}s, thin, with their mean"
        if runs and not apart
        else "",
    ]
    return " · ".join(part for part in parts if part)


def _data_notes(
    attrs: Mapping[str, Any], bounds: Mapping[str, Any], runs: list[str], apart: bool
) -> list[str]:
    notes = [line for line in str(attrs.get("notes") or "").splitlines() if line.strip()]
    interval = str(attrs.get("interval") or "the interval that came with the values")
    if bounds and (apart or not runs):
        notes.append(f"Bands: {interval}.")
    return notes
