"""From paths to what travels to the page: one dict of plain JSON values and float32 bytes.

The figure is a function of this dict alone (contracts.md 6); Python never has to answer for it to change.
NaN does not exist in JSON: an undefined number is None, and its reason stands beside it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ..errors import SchemaError, UnsupportedByGeometry
from ..metrics.base import describe
from ..metrics.card import find_card
from ..points import PointTable
from ..projections import PROJECTIONS, Projected, Projection, tangent_pca, target_axis
from ..schema.names import unknown
from . import entries, sampled, spread
from .clouds import Resamples, cloud
from .sequence import groups, in_frames

VERSION = 1
CLOSED_FORM = ("sphere", "euclidean")  # geometries whose geodesics the page computes from distances
AXES = (3, 2)

LABELS = {
    "mds": "Metric MDS",
    "classical_mds": "Classical MDS",
    "tangent_pca": "Tangent PCA",
    "target_axis": "Target axis",
}
NOTES = {"mds": "steps weighted 4×"}
REFIT = ("mds", "classical_mds")  # the page fits these anew to the chosen points; the others keep their axes
COUNTS = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten")


def payload(
    paths: Any,
    title: str | None = None,
    projections: Any = None,
    intervals: Any = None,
    nulls: Any = None,
    sequence: str | None = None,
) -> dict[str, Any]:
    """Everything the main figure shows, for one or several metrics.

    Parameters
    ----------
    paths : Path, Paths, or a mapping or list of them
        One entry per metric, over the same models, layers and target. The keys of a mapping name the metrics.
        Several models are no list: they come from one call, ``rg.path([acts_a, acts_b], ...)``.
    title : str, optional
        First line of the figure.
    projections : list of names, or mapping of name to function, optional
        By default all of ``PROJECTIONS`` these paths allow. Tangent PCA and the target axis search through
        the points themselves, which takes minutes where these are large (affine-invariant points, shapes of
        hundreds of stimuli): there they are left out unless asked for by name, for example
        ``projections=["mds", "tangent_pca", "target_axis"]``. A function is
        ``f(table, n_axes) -> Projected``.
    intervals, nulls : Dataset or mapping of metric to Dataset, optional
        What `rg.bootstrap` and `rg.nulls` gave for these paths: bands, ellipses and null models.
    sequence : str, optional
        Column of the models ("epoch") whose values become frames; see `sequence.in_frames`.

    Returns
    -------
    dict
        Bytes are little-endian float32 in row order; everything else is JSON.

    Raises
    ------
    SchemaError
        When the metrics' paths are not over the same models, layers and target, a list holds one metric
        twice, the intervals or nulls are of others, or the models cannot be put into frames.
    UnknownName
        For a projection that does not exist.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> from repgeo_nb.widgets.payload import payload
    >>> data = payload(rg.path(rg.datasets.digits_paths(), target="label"), title="Seven networks")
    >>> [view["label"] for view in data["views"]], data["n_stimuli"]
    (['Angular CKA'], 300)
    """
    metrics = entries.by_metric(paths)
    rows = entries.same_points({key: given.table for key, given in metrics.items()})
    tables = {key: entries.rows_of(given.table, rows[key]) for key, given in metrics.items()}
    functions = _functions(projections)
    spreads = spread.by_metric("intervals", intervals, metrics)
    null_models = spread.by_metric("nulls", nulls, metrics)
    given, table = next(iter(metrics.values())), next(iter(tables.values()))
    models, target = _models(given, table), _target(table)
    if sequence is not None:
        frames = groups(models, sequence)
        tables = {key: replace(table, frames=frames) for key, table in tables.items()}
    data = {
        "version": VERSION,
        "title": default_title(models, target) if title is None else str(title),
        "subtitle": _subtitle(given),
        "n_stimuli": int(given.n_stimuli),
        "models": models,
        "n_points": len(table.distances),
        "target": target,
        "first": None if table.first is None else int(table.first),
        "views": [
            _view(
                key,
                metrics[key],
                tables[key],
                functions,
                projections is not None,
                _Spread.of(spreads.get(key), null_models.get(key), metrics[key].table, rows[key]),
            )
            for key in metrics
        ],
    }
    if sequence is None:
        return data
    framed = in_frames(data, sequence)
    return framed if title is not None else framed | {"title": default_title(framed["models"], target)}


def default_title(models: list[dict[str, Any]], target: dict[str, Any] | None) -> str:
    """Return one sentence for the head of the figure: who travels from where to where."""
    starts = {model["layers"][0]["name"] for model in models}
    ends = {model["layers"][-1]["name"] for model in models}
    begin = starts.pop() if len(starts) == 1 else "their first layers"
    end = target["label"] if target else ends.pop() if len(ends) == 1 else "their last layers"
    n = len(models)
    who = models[0]["label"] if n == 1 else f"{COUNTS[n] if n < len(COUNTS) else n} models"
    return f"{who} on {'its' if n == 1 else 'their'} way from {begin} to {end}"


# --- which projections ---


def _functions(projections: Any) -> dict[str, Projection]:
    if projections is None:
        return dict(PROJECTIONS)
    if isinstance(projections, Mapping):
        return {
            str(name): PROJECTIONS[_known(f)] if isinstance(f, str) else f for name, f in projections.items()
        }
    names = [projections] if isinstance(projections, str) else projections
    return {_known(name): PROJECTIONS[name] for name in names}


def _known(name: Any) -> str:
    if name not in PROJECTIONS:
        raise unknown("projection", name, PROJECTIONS)
    return str(name)


# --- models ---


def _models(given: Any, table: PointTable) -> list[dict[str, Any]]:
    return [
        _model(name, given.acts_info["models"][name], [int(i) for i in ids])
        for name, ids in table.paths.items()
    ]


def _model(name: str, about: Mapping[str, Any], points: list[int]) -> dict[str, Any]:
    info = {key: _scalar(value) for key, value in about["info"].items()}
    label = info.get("model_label") or info.get("label") or name
    layers = [
        {
            "name": str(layer["name"]),
            "shape": [int(size) for size in layer["unit_shape"]],
            "reducer": str(layer["reducer"]),
        }
        for layer in about["layers"]
    ]
    return {
        "name": name,
        "label": str(label),
        "note": _note(info, str(label)),
        "layers": layers,
        "points": points,
        "info": info,
    }


def _note(info: Mapping[str, Any], label: str) -> str:
    """Accuracy in words, where the model has that column; an untrained model says so."""
    accuracy = info.get("accuracy")
    words = [] if info.get("trained", True) or "untrained" in label else ["untrained"]
    if isinstance(accuracy, float | int) and 0 <= accuracy <= 1:
        words.append(f"{100 * accuracy:.1f} % correct")
    return " · ".join(words)


def _scalar(value: Any) -> Any:
    """Return the value as JSON has it: text, number, truth or null."""
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, float) and not np.isfinite(value):
        return None
    return value if value is None or isinstance(value, str | bool | int | float) else str(value)


def _target(table: PointTable) -> dict[str, Any] | None:
    if table.target is None:
        return None
    name = str(table.target_name)
    return {"point": int(table.target), "name": name, "label": str(table.target_label or name)}


def _subtitle(given: Any) -> str:
    noun = given.acts_info.get("stimulus_noun") or "stimuli"
    return f"{given.n_stimuli} {noun} · one point per layer"


# --- one metric ---


@dataclass(frozen=True)
class _Spread:
    """What one metric's numbers are drawn with: intervals, resampled distances (B, n, n), null models."""

    intervals: Any = None
    draws: Any = None
    nulls: Any = None

    @classmethod
    def of(cls, intervals: Any, nulls: Any, table: PointTable, rows: list[int] | None) -> "_Spread":
        draws = None if intervals is None or "distances" not in intervals else intervals["distances"].values
        if draws is not None and draws.shape[1:] != table.distances.shape:
            raise SchemaError(
                f"expected resampled distances between the {len(table.distances)} points of the paths, got "
                f"shape {draws.shape}. Make the intervals with rg.bootstrap from the very same paths."
            )
        if draws is not None:
            draws = draws.astype(np.float64)
            draws = draws if rows is None else draws[:, rows][:, :, rows]
        return cls(intervals, draws, nulls)


def _view(
    key: str,
    given: Any,
    table: PointTable,
    functions: Mapping[str, Projection],
    strict: bool,
    beside: _Spread,
) -> dict[str, Any]:
    about = describe(given.metric)
    geometry = str(getattr(table.geometry, "name", "other"))
    by_model = [given] if getattr(given, "model", None) is not None else list(given.values())
    view: dict[str, Any] = {
        "metric": key,
        "label": str(about.get("label") or key),
        "convention": str(about.get("convention") or ""),
        "unit": str(about.get("unit") or ""),
        "card": find_card(given.metric).line(),
        "geometry": geometry if geometry in CLOSED_FORM else "other",
        "distances": _bytes(table.distances),
        "numbers": _numbers(by_model, beside.intervals),
        "length": [_number(path.length()) for path in by_model],
        "straightness": [_number(path.straightness()) for path in by_model],
        "projections": _projected(table, functions, strict, beside.draws),
    }
    if beside.intervals is not None:
        view |= {"interval": spread.interval_words(beside.intervals), "level": spread.level(beside.intervals)}
    if beside.nulls is not None:
        view["nulls"] = spread.null_models(beside.nulls, [len(path.layers) for path in by_model])
    if view["geometry"] == "other":
        view |= {name: None if rows is None else _bytes(rows) for name, rows in sampled.curves(table).items()}
    return view


def _numbers(by_model: list[Any], intervals: Any) -> dict[str, Any]:
    """Per quantity the values and reasons per model and layer; what these paths do not have is left out."""
    summaries = [path.summary() for path in by_model]
    sizes = [len(path.layers) for path in by_model]
    found = {}
    for name in spread.CHARTED:
        if name not in summaries[0]:
            continue
        values = [[_number(v) for v in summary[name].values] for summary in summaries]
        reasons = [_reasons(summary, name, row) for summary, row in zip(summaries, values, strict=True)]
        bounds = {} if intervals is None else spread.bounds(intervals, name, sizes)
        found[name] = {"values": values, "reasons": reasons, **bounds}
    return found


def _reasons(summary: Any, name: str, values: list[float | None]) -> list[str]:
    """Return why each value is missing; "" where there is one."""
    given = summary[f"{name}_reason"].values if f"{name}_reason" in summary else [""] * len(values)
    return [
        "" if value is not None else str(reason) or "undefined"
        for value, reason in zip(values, given, strict=True)
    ]


def _projected(
    table: PointTable, functions: Mapping[str, Projection], strict: bool, draws: Any = None
) -> list[dict[str, Any]]:
    """Project the points by every function; unasked, those that these paths do not allow are left out."""
    found = []
    long = sampled.is_large(table)
    resamples = None if draws is None else Resamples(table, draws)
    for name, f in functions.items():
        if not strict and name == "target_axis" and (table.target is None or table.first is None):
            continue
        if not strict and long and f in (tangent_pca, target_axis):  # a minute of searches: to be asked for
            continue
        try:
            pictures = {str(n_axes): f(table, n_axes) for n_axes in AXES}
        except UnsupportedByGeometry:
            if strict:
                raise
            continue
        base = pictures["3"].extra.get("base")
        found.append(
            {
                "name": name,
                "label": LABELS.get(name) or name.replace("_", " ").capitalize(),
                "note": NOTES.get(name, ""),
                "refit": name in REFIT and f is PROJECTIONS[name],
                "axes": {n_axes: _axes(picture, f, resamples) for n_axes, picture in pictures.items()},
                "base": None if base is None else _bytes(base),
            }
        )
    return found


def _axes(picture: Projected, f: Projection, resamples: Resamples | None) -> dict[str, Any]:
    found = None if resamples is None else cloud(f, resamples, picture.coords)
    return {
        "coords": _bytes(picture.coords),
        "curve": None if picture.curve is None else _bytes(picture.curve),
        "stress": _number(picture.stress),
        "variance": _number(picture.variance),
        "axis_names": list(picture.axis_names),
        "cloud": None if found is None else _bytes(found.covariance),
        "folded": None if found is None else round(found.folded, 4),
    }


def _number(value: Any) -> float | None:
    """Return seven digits, as float32 has them; None for what is not a number."""
    return None if value is None or not np.isfinite(value) else float(f"{float(value):.7g}")


def _bytes(values: Any) -> bytes:
    return np.ascontiguousarray(values, dtype="<f4").tobytes()
