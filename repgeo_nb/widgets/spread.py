"""Intervals and null models as they travel to the page, read from what `rg.bootstrap` and `rg.nulls` give.

Both are checked against the paths they are drawn with: an interval of other layers would be a lie.
"""

from collections.abc import Mapping
from typing import Any

import numpy as np
import xarray as xr

from ..errors import SchemaError
from ..metrics.base import describe
from ..schema.names import unknown

CHARTED = ("step", "turning_angle", "progress", "deviation", "to_target")
DIGITS = 4  # of bounds and nulls: they are drawn and read to three
LEVEL = 0.95
NULLS = {
    "random_walk": "random walk",
    "shuffled": "shuffled layers",
    "untrained": "untrained copy",
    "geodesic": "geodesic",
}  # in the order offered: the first that is there is drawn
MADE_BY = {"intervals": "rg.bootstrap", "nulls": "rg.nulls"}
BOOTSTRAP = ("method", "n", "level")  # attributes that a Dataset of intervals has

Rows = list[list[float | None]]


def by_metric(kind: str, given: Any, metrics: Mapping[str, Any]) -> dict[str, xr.Dataset]:
    """One Dataset per metric of the figure, checked against its paths.

    Parameters
    ----------
    kind : {"intervals", "nulls"}
        What is given, for messages.
    given : Dataset, mapping of metric to Dataset, or None
        A single Dataset belongs to the metric its attributes name.
    metrics : mapping of metric to Path or Paths

    Raises
    ------
    UnknownName
        For a metric that the figure does not have.
    SchemaError
        For something else than a Dataset, one that another function made, or one of other models or layers.
    """
    if given is None:
        return {}
    found = {str(key): value for key, value in given.items()} if _is_mapping(given) else {}
    for dataset in found.values() if _is_mapping(given) else [given]:
        _refuse_other_kinds(kind, dataset)
    if not _is_mapping(given):
        found = {_metric_of(kind, given, metrics): given}
    for key, dataset in found.items():
        if key not in metrics:
            raise unknown(f"metric of the {kind}", key, metrics)
        _check(kind, dataset, metrics[key], key)
    return found


def _is_mapping(given: Any) -> bool:
    return isinstance(given, Mapping) and not isinstance(given, xr.Dataset)


def _metric_of(kind: str, dataset: Any, metrics: Mapping[str, Any]) -> str:
    """Which metric a single Dataset is of: its attributes say so; else the figure's only one."""
    attrs = getattr(dataset, "attrs", {})
    same = [
        key
        for key, given in metrics.items()
        if all(attrs.get(name, text) == text for name, text in describe(given.metric).items())
    ]
    if "metric" in attrs and not same:
        words = " ".join(str(attrs[name]) for name in ("metric", "convention") if attrs.get(name))
        raise SchemaError(
            f"expected {kind} of a metric of this figure ({', '.join(metrics)}), got those of {words}. "
            f"Make them with {MADE_BY[kind]} from the paths that are drawn."
        )
    if len(same) != 1 and len(metrics) > 1:
        raise SchemaError(
            f"expected {kind} as a dict by metric, as the figure has {', '.join(metrics)}, got one Dataset. "
            f"For example {kind}={{{next(iter(metrics))!r}: ...}}."
        )
    return same[0] if same else next(iter(metrics))


def _refuse_other_kinds(kind: str, dataset: Any) -> None:
    """Refuse ranges of another origin: drawn as these they would be read as what they are not."""
    if not isinstance(dataset, xr.Dataset) or "step" not in dataset:
        return  # refused in the words of `_check`
    made = _maker(dataset)
    if made == MADE_BY[kind]:
        return
    got = f"what {made} gives" if made else "one without them (a summary of the paths?)"
    marks = {
        "intervals": f"the attributes {', '.join(BOOTSTRAP)} and neither null nor size",
        "nulls": "the coordinate null",
    }
    swapped = next(
        (f" What was given goes to {other}=..." for other, maker in MADE_BY.items() if maker == made), ""
    )
    remedy = "rg.bootstrap(paths)" if kind == "intervals" else "rg.nulls(paths)"
    raise SchemaError(
        f"expected {kind} as {MADE_BY[kind]} gives them, with {marks[kind]}, got {got}. "
        f"Make them with {remedy}.{swapped}"
    )


def _maker(dataset: xr.Dataset) -> str:
    """Return which function made a Dataset, by what only that one gives; "" where none did."""
    if "size" in dataset.dims or "size" in dataset.coords:
        return "rg.stability"
    if "null" in dataset.dims or "null" in dataset.coords:
        return "rg.nulls"
    return "rg.bootstrap" if set(BOOTSTRAP) <= set(dataset.attrs) else ""


def _check(kind: str, dataset: Any, given: Any, key: str) -> None:
    if not isinstance(dataset, xr.Dataset) or "step" not in dataset:
        raise SchemaError(
            f"expected {kind} as a Dataset of {MADE_BY[kind]} for {key!r}, got {type(dataset).__name__}"
            f"{'' if not isinstance(dataset, xr.Dataset) else ' without the variable step'}. "
            f"Make it with {MADE_BY[kind]}(paths)."
        )
    wanted, got = _refs(given.step()), _refs(dataset["step"])
    if wanted != got:
        raise SchemaError(
            f"expected {kind} of the layers drawn ({_told(wanted)}), got those of {_told(got)}. "
            f"Make them with {MADE_BY[kind]} from the very same paths."
        )


def _refs(values: xr.DataArray) -> list[tuple[str, str]]:
    """Every (model, layer) of a per-layer quantity in its order; the model is "" where it is not said."""
    layers = [str(name) for name in values["layer"].values]
    models = values.coords["model"].values if "model" in values.coords else np.array("")
    return list(zip(np.broadcast_to(models, len(layers)).astype(str).tolist(), layers, strict=True))


def _told(refs: list[tuple[str, str]]) -> str:
    models = list(dict.fromkeys(model for model, _ in refs if model))
    ends = f"{refs[0][1]} to {refs[-1][1]}" if refs else "none"
    return f"{', '.join(models) or 'one model'} with {len(refs)} layers, {ends}"


# --- numbers ---


def bounds(dataset: xr.Dataset, name: str, sizes: list[int]) -> dict[str, Rows]:
    """Low and high ends of a quantity's interval, per model and layer; empty where there are none."""
    if f"{name}_low" not in dataset or f"{name}_high" not in dataset:
        return {}
    return {end: _rows(dataset[f"{name}_{end}"].values, sizes) for end in ("low", "high")}


def interval_words(dataset: xr.Dataset) -> str:
    """Say what the intervals are: "95 % of 1000 bootstraps over stimuli"."""
    attrs = dataset.attrs
    draws = (
        "half-samples of the stimuli" if "half" in str(attrs.get("method", "")) else "bootstraps over stimuli"
    )
    return f"{100 * level(dataset):g} % of {attrs.get('n', 'many')} {draws}"


def level(dataset: xr.Dataset) -> float:
    """Share of the draws that an interval holds."""
    return float(dataset.attrs.get("level", LEVEL))


def null_models(dataset: xr.Dataset, sizes: list[int]) -> list[dict[str, Any]]:
    """Return the null models as the page draws them, the one to begin with first."""
    if "null" not in dataset.dims:  # one chosen from several
        dataset = dataset.expand_dims("null")
    names = [str(name) for name in dataset["null"].values]
    order = sorted(names, key=lambda name: list(NULLS).index(name) if name in NULLS else len(NULLS))
    found = []
    for name in order:
        at = names.index(name)
        numbers = {q: _null(dataset, q, at, sizes) for q in CHARTED if q in dataset}
        numbers = {q: rows for q, rows in numbers.items() if _any(rows["values"])}
        found.append({"name": name, "label": NULLS.get(name, name.replace("_", " ")), "numbers": numbers})
    return [null for null in found if null["numbers"]]


def _null(dataset: xr.Dataset, name: str, at: int, sizes: list[int]) -> dict[str, Rows]:
    """Mean and bounds of one null; bounds are left out where the null is one curve."""
    parts = {
        key: np.moveaxis(dataset[q].values, dataset[q].dims.index("null"), 0)[at]
        for key, q in (("values", name), ("low", f"{name}_low"), ("high", f"{name}_high"))
        if q in dataset
    }
    spread = {"low", "high"} <= set(parts) and not np.allclose(parts["low"], parts["high"], equal_nan=True)
    return {key: _rows(values, sizes) for key, values in parts.items() if spread or key == "values"}


def _any(rows: Rows) -> bool:
    return any(value is not None for row in rows for value in row)


def _rows(values: Any, sizes: list[int]) -> Rows:
    """Long values as one list per model."""
    flat = [_short(value) for value in np.asarray(values, dtype=np.float64).ravel()]
    ends = np.cumsum(sizes).tolist()
    return [flat[end - size : end] for end, size in zip(ends, sizes, strict=True)]


def _short(value: float) -> float | None:
    return float(f"{value:.{DIGITS}g}") if np.isfinite(value) else None
