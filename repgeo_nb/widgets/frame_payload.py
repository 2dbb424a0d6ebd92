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

from .. import frames as rgf
from ..errors import SchemaError
from .frame_measures import Measure, computed
from .matrix_items import model_labels
from .values import BadValueError

VERSION = 1
QUANTILES = {"q10": 0.1, "q25": 0.25, "median": 0.5, "q75": 0.75, "q90": 0.9}
DIGITS = 4
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

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> F = np.diag([2.0, 0.5])[None].repeat(3, 0)
    >>> made = payload(rg.frames.from_arrays({"fc": F}, "abc", ["x", "y"], normalised=True))
    >>> made["measures"][0]["name"], made["measures"][0]["numbers"]["median"]
    ('gain', [2.0, 0.5])
    """
    ds = _checked(frames)
    found = computed(ds) if numbers is None else numbers
    names, labels = list(rgf.models(ds)), model_labels(ds)
    layers = [str(name) for name in found[0][1]["layer"].values]
    measures = [_measured(measure, values) for measure, values in found]
    _something(measures)
    units = rgf.units(ds)
    widths = {(frame.model, frame.layer): frame.width for _, _, frame in rgf.each(ds)}
    directions = [{"name": name, "unit": units.get(name, "")} for name in map(str, rgf.directions(ds))]
    made = {
        "kind": "frames",
        "version": VERSION,
        "title": _title(names, labels, len(directions)) if title is None else str(title),
        "subtitle": _subtitle(ds),
        "n_stimuli": int(ds.sizes["stimulus"]),
        "models": [
            {
                "name": name,
                "label": labels.get(name, name),
                "layers": [{"name": layer, "width": widths[name, layer]} for layer in layers],
            }
            for name in names
        ],
        "directions": directions,
        "measures": measures,
        "facts": _facts(ds, measures),
    }
    return made | {"start": _most_different(made)}


def _checked(frames: Any) -> xr.Dataset:
    try:
        ds = rgf.check(frames)
    except SchemaError as error:
        raise BadValueError(f"plot_frames: {error}") from None
    steps = dict.fromkeys(step for _, _, frame in rgf.each(ds) for step in frame.steps)
    if steps:
        name = next(iter(steps))
        raise BadValueError(
            f"plot_frames: expected one frame for each stimulus, got one for each {name} "
            f"({ds.sizes[name]} of them). Choose one: rg.plot_frames(frames.isel({name}=-1)); all of them as "
            f"lines: rg.plot_curves(rg.frames.stable_rank(frames).median('stimulus'), x={name!r})."
        )
    if not ds.sizes["stimulus"]:
        raise BadValueError("plot_frames: expected at least one stimulus, got none.")
    return ds


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
    directions = "one direction" if k == 1 else f"{k} directions"
    if len(names) == 1:
        return f"How {labels.get(names[0], names[0])} moves {directions}"
    return f"How {len(names)} networks move {directions}"


def _subtitle(ds: xr.Dataset) -> str:
    n = ds.sizes["stimulus"]
    length = "unit norm at the input" if _is_normalised(ds) else "raw units at the input"
    return f"{n} {'stimulus' if n == 1 else 'stimuli'} · {length}"


def _about(ds: xr.Dataset, name: str) -> list[Any]:
    """Return what the frames say of themselves; several values where the models differ."""
    given = ds.coords[name].values if name in ds.coords else ds.attrs.get(name)
    return [] if given is None else list(dict.fromkeys(np.atleast_1d(np.asarray(given)).tolist()))


def _is_normalised(ds: xr.Dataset) -> bool:
    said = _about(ds, "normalised")
    return bool(said) and all(map(bool, said))


def _facts(ds: xr.Dataset, measures: list[dict[str, Any]]) -> list[str]:
    """Sentences of the honesty line: how the vectors were made, in which units, against which noise."""
    length = (
        "Directions have unit norm at the input."
        if _is_normalised(ds)
        else "Directions in raw units, on which ranks, volume, coherence and similarity depend."
    )
    noise = (
        _noise(_about(ds, "n_noise"))
        if measures[0]["name"] == "relative_gain"
        else "No gain of noise here: gains instead of relative gains, which models do not share a scale of."
    )
    return [sentence for sentence in (_method(ds), length, noise) if sentence]


def _method(ds: xr.Dataset) -> str:
    steps = ", ".join(f"{step:g}" for step in _about(ds, "step_size") if step is not None)
    said = {
        "jvp": "Exact derivatives (jvp).",
        "secant": f"Finite moves (central secants{steps and f', step {steps}'}), no tangents.",
        "given": "Vectors as given.",
    }
    return " ".join(said.get(str(method), f"Vectors by {method}.") for method in _about(ds, "method"))


def _noise(counts: list[Any]) -> str:
    """How the gain of noise is known: from m vectors (the fewest are told), or exactly."""
    if not counts:
        return ""
    fewest = min((int(n) for n in counts if int(n) > 0), default=0)
    if not fewest:
        return "Gain of noise from the whole Jacobian."
    return f"Gain of noise estimated from {fewest} noise vector{'s' * (fewest != 1)}."
