"""From labelled frames to what the star and its depth profile show: one dict of plain JSON values.

Every number is a median over stimuli with its quarters and its 10 % and 90 % quantiles, to four digits; what
is undefined is None, and the reasons are counted beside it. All measures of all layers travel, so that no
control needs a kernel.
"""

import math
from collections import Counter
from collections.abc import Sequence
from typing import Any

import numpy as np
import xarray as xr

from .frame_measures import Measure, computed
from .matrix_items import model_labels, text_of
from .values import BadValueError

VERSION = 1
QUANTILES = {"q10": 0.1, "q25": 0.25, "median": 0.5, "q75": 0.75, "q90": 0.9}
DIGITS = 4
ONE_CALL = "Make them with rg.capture_frames(model, images, ['rotate', 'scale', ...])."
INFINITE = "not finite"

Computed = Sequence[tuple[Measure, xr.DataArray]]


def payload(frames: Any, title: str | None = None, numbers: Computed | None = None) -> dict[str, Any]:
    """Everything the figure shows.

    Parameters
    ----------
    frames : Dataset
        Labelled frames of one model or of a family, in vectors, Gram matrices or factors.
    title : str, optional
        First line of the figure.
    numbers : sequence of (Measure, DataArray), optional
        Statistics already computed; by default those of `frame_measures.computed`.

    Returns
    -------
    dict
        JSON values; the numbers of a measure are listed model by model, layer by layer (and direction by
        direction).

    Raises
    ------
    BadValueError
        For what is no frames Dataset, for frames with steps, and where nothing is defined.
    """
    ds = _checked(frames)
    found = computed(ds) if numbers is None else numbers
    names = [text_of(name) for name in np.atleast_1d(ds["model"].values)] if "model" in ds.coords else ["model"]
    labels = model_labels(ds)
    layers = [{"name": str(name), "width": _width(ds, i)} for i, name in enumerate(ds["layer"].values)]
    measures = [_measured(measure, values) for measure, values in found]
    _something(measures)
    directions = [
        {"name": str(name), "unit": str(unit)}
        for name, unit in zip(ds["direction"].values, _units(ds), strict=True)
    ]
    made = {
        "kind": "frames",
        "version": VERSION,
        "title": _title(names, labels, len(directions)) if title is None else str(title),
        "subtitle": _subtitle(ds),
        "n_stimuli": int(ds.sizes["stimulus"]),
        "models": [{"name": name, "label": labels.get(name, name), "layers": layers} for name in names],
        "directions": directions,
        "measures": measures,
        "facts": _facts(ds, measures),
    }
    return made | {"start": _most_different(made)}


def _checked(frames: Any) -> xr.Dataset:
    if not isinstance(frames, xr.Dataset) or not frames.attrs.get("repgeo_frames"):
        what = "a Dataset without frames" if isinstance(frames, xr.Dataset) else type(frames).__name__
        raise BadValueError(f"plot_frames: expected a Dataset of frames, got {what}. {ONE_CALL}")
    if "step" in frames.dims:
        raise BadValueError(
            f"plot_frames: expected frames at one step, got {frames.sizes['step']} steps. Choose one: "
            "rg.plot_frames(frames.isel(step=-1)); all of them as lines: "
            "rg.plot_curves(rg.frames.relative_gain(frames).median('stimulus'), x='step')."
        )
    if not frames.sizes.get("stimulus"):
        raise BadValueError(f"plot_frames: expected at least one stimulus, got none. {ONE_CALL}")
    return frames


def _width(ds: xr.Dataset, i: int) -> int | None:
    return int(ds["width"].values[..., i].ravel()[0]) if "width" in ds.coords else None


def _units(ds: xr.Dataset) -> list[str]:
    if "units" not in ds.coords:
        return [""] * ds.sizes["direction"]
    return [str(unit) for unit in ds["units"].values]


# --- numbers ---


def _measured(measure: Measure, values: xr.DataArray) -> dict[str, Any]:
    """Return a measure's words with its quantiles over stimuli, and why some are undefined."""
    dims = ["layer", *(["direction"] if measure.each == "direction" else [])]
    dims = [*(["model"] if "model" in values.dims else []), *dims, "stimulus"]
    table = values.transpose(*dims).values.astype(float).reshape(-1, values.sizes["stimulus"])
    reasons = _reasons(values, dims, table)
    finite = np.isfinite(table)
    quantiles: dict[str, list[float | None]] = {name: [] for name in QUANTILES}
    undefined: dict[str, list[list[Any]]] = {}
    for cell, (row, kept) in enumerate(zip(table, finite, strict=True)):
        for name, share in QUANTILES.items():
            quantiles[name].append(_short(float(np.quantile(row[kept], share))) if kept.any() else None)
        if not kept.all():
            counted = Counter(reasons[cell, ~kept].tolist()).most_common()
            undefined[str(cell)] = [[str(reason), count] for reason, count in counted]
    return measure.words() | {"numbers": quantiles, "undefined": undefined}


def _reasons(values: xr.DataArray, dims: list[str], table: np.ndarray) -> np.ndarray:
    """Why each value is undefined, as text; a value that is infinite says so."""
    said = np.full(table.shape, "", dtype=object)
    if "reason" in values.coords:
        own = values["reason"].broadcast_like(values).transpose(*dims)
        said = own.values.astype(object).reshape(table.shape)
    said[np.isinf(table) & (said == "")] = INFINITE
    said[np.isnan(table) & (said == "")] = "undefined"
    return said


def _short(value: float) -> float:
    return float(f"{value:.{DIGITS}g}")


def _something(measures: list[dict[str, Any]]) -> None:
    if all(v is None for measure in measures for v in measure["numbers"]["median"]):
        reasons = {reason for m in measures for rows in m["undefined"].values() for reason, _ in rows}
        raise BadValueError(
            "plot_frames: expected at least one number that is defined, got none "
            f"({'; '.join(sorted(reasons)[:3])}). Look at the stimuli and the directions."
        )


def _most_different(made: dict[str, Any]) -> list[str]:
    """Return the direction whose gains differ most between the models at the deepest layer that has them."""
    models, layers, directions = made["models"], made["models"][0]["layers"], made["directions"]
    if len(models) < 2:
        return []
    median = made["measures"][0]["numbers"]["median"]
    table = np.array(median, float).reshape(len(models), len(layers), len(directions))
    logs = np.log(np.where(table > 0, table, np.nan))
    for k in reversed(range(len(layers))):
        known = np.isfinite(logs[:, k]).sum(0) > 1
        if known.any():
            spread = np.full(len(directions), -math.inf)
            spread[known] = np.nanmax(logs[:, k, known], 0) - np.nanmin(logs[:, k, known], 0)
            return [directions[int(spread.argmax())]["name"]]
    return [directions[0]["name"]]


# --- words ---


def _title(names: list[str], labels: dict[str, str], k: int) -> str:
    if len(names) == 1:
        return f"How {labels.get(names[0], names[0])} moves {_directions(k)}"
    return f"How {len(names)} networks move {_directions(k)}"


def _directions(k: int) -> str:
    return "one direction" if k == 1 else f"{k} directions"


def _subtitle(ds: xr.Dataset) -> str:
    n = ds.sizes["stimulus"]
    length = "unit norm at the input" if ds.attrs.get("normalised") else "raw units at the input"
    return f"{n} {'stimulus' if n == 1 else 'stimuli'} · {length}"


def _facts(ds: xr.Dataset, measures: list[dict[str, Any]]) -> list[str]:
    """Sentences of the honesty line: how the vectors were made, what noise is, what is undefined."""
    found = [_method(ds)]
    if ds.attrs.get("normalised"):
        found.append("Directions have unit norm at the input.")
    else:
        found.append("Directions keep their raw units, on which ranks, volume and coherence depend.")
    if measures[0]["name"] == "gain":
        found.append("No gain of noise in these frames: gains instead of relative gains; do not compare models by them.")
    else:
        found.append(_noise(ds.attrs.get("n_noise")))
    return [sentence for sentence in found if sentence]


def _method(ds: xr.Dataset) -> str:
    method, step = ds.attrs.get("method"), ds.attrs.get("step_size")
    if method == "jvp":
        return "Exact derivatives (jvp)."
    if method == "secant":
        return f"Finite moves (central secants{'' if step is None else f', step {step:g}'}), no tangents."
    return "Vectors as given."


def _noise(n: Any) -> str:
    if n is None:
        return ""
    if int(n) < 0:
        return "Gain of noise from the whole Jacobian."
    return f"Gain of noise estimated from {int(n)} noise vector{'s' * (int(n) != 1)}."

