"""A pair of layers as labelled fields over the points, and their means over the shared measure."""

from typing import Any, Literal

import numpy as np
import xarray as xr

from ..errors import SchemaError
from .factors import Floats
from .fields import TIME, Field
from .pairs import Bools, Pairs, pairs
from .weights import Weight

Singular = Literal["rule", "mask"]
MEANS = ("log_scale", "affine_invariant", "scale_part", "shape_part")
LABELS = {
    "d_sr": "Spectral ratio",
    "mean": "MSA distance",
    "similarity": "MSA similarity",
    "mean_log_scale": "Log scale",
}
SINGULAR = {
    "rule": "points with the same kernel are compared on their common range; where the kernels differ the "
    "distance is 1",
    "mask": "points where either metric is singular are left out (their share: singular_share)",
}


def attributes(weight: Weight, singular: Singular, n: int) -> dict[str, Any]:
    """Everything that holds for the numbers, as attrs."""
    error = "sd over the points / sqrt(their effective number), as for a random sample"
    if weight.grid:
        error += "; these points are a grid: its error is that of the quadrature, commonly far smaller"
    return {
        "measure": "msa",
        "label": "MSA distance",
        "form": "distance",
        "unit": "",
        "range": "[0, 1]",
        "lowest": 0.0,
        "highest": 1.0,
        "n_stimuli": n,
        "stimulus_noun": "points",
        "weight": weight.name,
        "weight_text": weight.text,
        "singular": singular,
        "singular_text": SINGULAR[singular],
        "standard_error_text": error,
        "convention": "mean over the points of d_SR = 1 - least / greatest stretch of lengths (Cayco Gajic & "
        f"Pellegrino 2026), weight: {weight.text}",
        "pseudometric": 1,
        "blind_to": "any factor c(p) between the metrics: conformally equivalent networks are at distance 0; "
        "see log_scale",
        "notes": "Symmetric, obeys the triangle inequality, but 0 also between metrics that differ by a "
        "factor at each point: log_scale and affine_invariant tell these apart.",
    }


def singular_rule(singular: Singular | None, directions: list[str]) -> Singular:
    """Choose what becomes of singular points; None: left out where time is a direction, else compared."""
    if singular is None:
        return "mask" if TIME in directions else "rule"
    if singular not in SINGULAR:
        raise SchemaError(f"singular: expected 'rule' or 'mask', got {singular!r}: rule: {SINGULAR['rule']}")
    return singular


def shared_dims(a: Field, b: Field) -> tuple[str, ...]:
    """Axes of the points of two layers, those of one of which may be a part of the other's."""
    dims = a.dims if len(a.dims) >= len(b.dims) else b.dims
    if not {*a.dims, *b.dims} <= {*dims}:
        raise SchemaError(
            f"{a.called} and {b.called}: expected the same axes, got {a.dims} and {b.dims}; choose one value "
            "of those they do not share: frames.isel(step=0)"
        )
    sizes = [dict(zip(one.dims, one.factors.rank.shape, strict=True)) for one in (a, b)]
    for dim in (dim for dim in dims if dim in sizes[0] and dim in sizes[1]):
        if sizes[0][dim] != sizes[1][dim]:
            raise SchemaError(
                f"{a.called} and {b.called}: expected as many values of {dim!r}, got {sizes[0][dim]} and "
                f"{sizes[1][dim]}; choose the shared ones with frames.sel({dim}=[...])"
            )
    return dims


def measured(a: Field, b: Field, weight: Weight, singular: Singular, over: tuple[str, ...]) -> xr.Dataset:
    """Fields of a pair of layers, and means over the dims `over` (stimulus first)."""
    dims = shared_dims(a, b)
    found = pairs(a.spread(dims), b.spread(dims))
    regular = (found.rank_a == a.factors.m) & (found.rank_b == a.factors.m)
    counted = regular if singular == "mask" else np.ones(regular.shape, dtype=bool)
    w = np.broadcast_to(weight.values.reshape(-1, *(1 for _ in dims[1:])), regular.shape)
    data = {
        "d_sr": found.spectral_ratio,
        **{name: getattr(found, name) for name in MEANS},
        "rank_a": found.rank_a,
        "rank_b": found.rank_b,
        "kernels_differ": found.kernels_differ,
        "weight": np.where(counted, w, 0.0),
    }
    made = xr.Dataset({name: (dims, values) for name, values in data.items()})
    made = made.assign_coords(reason=(dims, found.reason))
    axes = tuple(dims.index(dim) for dim in over)
    rest = tuple(dim for dim in dims if dim not in over)
    for name, values in means(found, w, counted, axes).items():
        made[name] = rest, values
    for name, label in LABELS.items():
        made[name].attrs["label"] = label  # of an axis, where it is drawn by itself
    return made.assign(singular_share=(rest, _share(w, ~regular, axes)))


def means(found: Pairs, w: Floats, counted: Bools, axes: tuple[int, ...]) -> dict[str, Floats]:
    """Weighted means over axes of the points; axis 0, the stimuli, is the one that was sampled."""
    value, error = mean_and_error(found.spectral_ratio, w, counted, axes)
    made = {"mean": value, "standard_error": error, "similarity": 1 - value}
    for name in MEANS:
        field = getattr(found, name)
        made[f"mean_{name}"] = mean_and_error(field, w, counted & ~np.isnan(field), axes)[0]
    return made


def mean_and_error(field: Floats, w: Floats, counted: Bools, axes: tuple[int, ...]) -> tuple[Floats, Floats]:
    """Weighted mean over the axes, and sd / sqrt(effective number of stimuli); NaN where nothing counts.

    The effective number is (sum w)^2 / sum w^2, of Kish. Times of one stimulus are no further samples: its
    own mean counts. Of one stimulus there is no error: NaN.
    """
    w = np.where(counted, w, 0.0)
    field = np.where(counted, field, 0.0)
    inner = tuple(axis for axis in axes if axis != 0)
    per, own = w.sum(inner, keepdims=True), (w * field).sum(inner, keepdims=True)
    own = np.divide(own, per, out=np.zeros_like(own), where=per > 0)
    total = per.sum(0, keepdims=True)
    share = np.divide(per, total, out=np.full_like(per, np.nan), where=total > 0)
    mean = (share * own).sum(0, keepdims=True)
    spread = np.sqrt((share * (own - mean) ** 2).sum(0, keepdims=True) * (share**2).sum(0, keepdims=True))
    spread = np.where((share > 0).sum(0, keepdims=True) > 1, spread, np.nan)
    return mean.squeeze(axes), spread.squeeze(axes)


def _share(w: Floats, where: Bools, axes: tuple[int, ...]) -> Floats:
    return np.asarray((w * where).sum(axes) / w.sum(axes))
