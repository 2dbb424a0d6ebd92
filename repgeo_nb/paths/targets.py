"""Targets of a path: a stimulus column, a layer, labels or values become one matrix (stimulus, unit)."""

import warnings
from dataclasses import dataclass
from typing import Any

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from .. import schema
from ..errors import SchemaError
from ..metrics import Metric
from ..schema.names import unknown
from ..schema.read import family_layers, family_models, true_names

FEW_PAIRS = 50  # below, the place of a label target depends on which stimuli happened to be drawn


@dataclass(frozen=True)
class Target:
    """A target as a representation of the stimuli."""

    name: str
    label: str
    """How it is called for people."""
    matrix: Any
    """(stimulus, unit): an array, or an xarray Variable whose rows lie on disk."""
    source_dtype: str
    same_class_pairs: int | None = None
    """Pairs of stimuli that share a label; None where the target is not made of labels."""
    whole_values: int | None = None
    """How many values a column of floats has that looks like class labels, else None."""


def find_target(acts: Any, target: Any) -> Target | None:
    """Target meant by a name, an array or a DataArray.

    Parameters
    ----------
    acts
        Activations (Dataset or DataTree); arrays follow the order of their stimuli.
    target
        None; the name of a stimulus coordinate or of a layer; a tuple (model, layer); 1-D integers, strings
        or bools (labels: one-hot); 1-D floats (one column); a 2-D array (stimulus, unit); a DataArray with
        ids (aligned).

    Raises
    ------
    UnknownName
        If no coordinate and no layer has the name.
    SchemaError
        If both have it, several models have such a layer, or values are too few, too many, or not finite.
    StimulusMismatch
        If a DataArray has other stimuli.
    """
    if target is None:
        return None
    if isinstance(target, str):
        return _named(acts, target)
    if is_layer_of_model(target):
        return _layer(acts, target[0], target[1], f"layer {target[1]} of {target[0]}")
    name, source = "target", None
    if isinstance(target, xr.DataArray):
        name = str(target.name or name)
        if "stimulus" not in target.dims or "stimulus" not in target.coords:
            raise SchemaError(
                f"expected a target with the coordinate 'stimulus', got dims {target.dims}. "
                "Name its first dim so and give it the stimuli's ids, or pass target.values in their order."
            )
        target = schema.align(acts, target)[1].transpose("stimulus", ...)
        values, source = target.values, target.attrs.get("source_dtype")
    else:
        values, source = _array(target)
    return _encode(values, name, schema.stimuli(acts), source)


def target_rows(target: Any, ids: NDArray[Any], chosen: NDArray[np.intp]) -> Any:
    """Target of some of the stimuli; names stand as they are, and so does what fits no stimuli."""
    if target is None or isinstance(target, str) or is_layer_of_model(target):
        return target
    if isinstance(target, xr.DataArray):
        fits = "stimulus" in target.coords and set(ids.tolist()) <= set(schema.stimuli(target).tolist())
        return target.sel(stimulus=ids[chosen]) if fits else target
    if not hasattr(target, "__len__") or len(target) != len(ids):
        return target
    return target[chosen] if hasattr(target, "shape") else [target[k] for k in chosen]


def is_layer_of_model(target: Any) -> bool:
    """Whether a target is a tuple (model, layer); it cannot be labels, two stimuli are too few."""
    return isinstance(target, tuple) and len(target) == 2 and all(isinstance(part, str) for part in target)


def _layer(acts: Any, model: str, layer: str, label: str) -> Target:
    matrix = schema.matrix(acts, model, layer)
    source = str(schema.layer_info(acts, model, layer)["source_dtype"])
    if schema.is_on_disk(matrix.variable):  # read when it is used
        return Target(layer, label, matrix.variable, source)
    schema.check_finite(matrix, model, layer)
    return Target(layer, label, np.asarray(matrix.values), source)


def _named(acts: Any, name: str) -> Target:
    columns, owners = schema.columns(acts), _owners(acts, name)
    if name in columns and owners:
        raise SchemaError(
            f"expected a target that is a stimulus coordinate or a layer, got {name!r}, which is both. "
            f"Say which: target=rg.schema.column(acts, {name!r}), or =({owners[0]!r}, {name!r})."
        )
    if name in columns:
        return _encode(schema.column(acts, name).values, name, schema.stimuli(acts))
    if not owners:
        error = unknown("target", name, (*columns, *schema.layers(acts)))
        if name in ("label", "labels"):
            error = type(error)(
                f"{error}. These activations have no labels: give labels=... to rg.capture or "
                "rg.from_arrays, or pass the labels themselves as target."
            )
        raise error
    if len(owners) > 1:
        raise SchemaError(
            f"expected one target for all paths, got the layer {name!r}, which {len(owners)} models have. "
            f"Choose whose: target=({owners[0]!r}, {name!r})."
        )
    return _layer(acts, owners[0], name, f"layer {name}")


def _owners(acts: Any, name: str) -> list[str]:
    """Models with a layer of that name, be it its name here or its true one."""
    return [
        model
        for family in schema.families(acts)
        if name in family_layers(family) or name in true_names(family)
        for model in family_models(family)
    ]


def _array(target: Any) -> tuple[NDArray[Any], str | None]:
    """Values and, of a tensor, the name of the type they came in (numpy has no bfloat16)."""
    if hasattr(target, "detach"):
        source = str(target.dtype).removeprefix("torch.")
        target = target.detach().cpu()
        return np.asarray(target.float() if source == "bfloat16" else target), source
    try:
        return np.asarray(target), None
    except ValueError as error:  # rows of unequal length
        raise SchemaError(
            f"expected a target with one label or one row per stimulus, got ragged values ({error}). "
            "Pass a 1-D list of labels or a 2-D array."
        ) from error


def _encode(values: NDArray[Any], name: str, stimuli: NDArray[Any], source: str | None = None) -> Target:
    m = len(stimuli)
    if values.ndim == 0 or len(values) != m:
        raise SchemaError(
            f"expected a target with one label or one row for each of the {m} stimuli, got shape "
            f"{values.shape} for {name!r}. Give the stimuli of these activations, in their order "
            "(a DataArray with ids is aligned)."
        )
    called = "labels" if name in ("label", "target") else name
    if values.ndim == 1 and values.dtype.kind in "iubUSTO":
        return _one_hot(values, name, f"one-hot {called}", stimuli)
    matrix = values.reshape(m, -1)
    if matrix.dtype.kind not in "iubf":
        raise SchemaError(
            f"expected numbers in the target {name!r}, got dtype {values.dtype}. Encode them as numbers."
        )
    bad = np.flatnonzero(~np.isfinite(matrix).all(axis=1))
    if len(bad):
        raise SchemaError(
            f"expected a finite target, got NaN or inf in {name!r} at {len(bad)} of {m} stimuli, the first "
            f"{str(stimuli[bad[0]])!r}. Leave these stimuli out: rg.select(acts, stimulus=...)."
        )
    floating = matrix.dtype.kind == "f"
    label = name if name != "target" else "given values"
    source = (source or matrix.dtype.name) if floating else "float64"
    whole = _whole_values(matrix[:, 0]) if values.ndim == 1 and floating else None
    return Target(name, label, matrix, source, whole_values=whole)


def _whole_values(column: NDArray[Any]) -> int | None:
    """Count the values of a column that holds few of them, all whole, as class labels do; else None."""
    classes = np.unique(column)
    alike = len(classes) <= len(column) // 5 and np.all(classes == np.round(classes))
    return len(classes) if alike else None


def _one_hot(values: NDArray[Any], name: str, label: str, stimuli: NDArray[Any]) -> Target:
    missing = [k for k, value in enumerate(values.tolist()) if value is None or value != value]
    if missing:
        raise SchemaError(
            f"expected a label for every stimulus, got none in {name!r} at {len(missing)} of {len(values)} "
            f"stimuli, the first {str(stimuli[missing[0]])!r}. Leave them out: rg.select(acts, stimulus=...)."
        )
    texts = values.astype(str) if values.dtype.kind in "OST" else values
    classes, index, counts = np.unique(texts, return_inverse=True, return_counts=True)
    pairs = int((counts * (counts - 1) // 2).sum())
    return Target(name, label, np.eye(len(classes))[index.reshape(-1)], "float64", pairs)


def warn_of_target(metric: Metric, target: Target, stacklevel: int = 3) -> None:
    """Warn of floats that look like classes, and of labels with so few pairs that chance places them."""
    if target.whole_values is not None:
        # as one column, class 2 would lie between 1 and 3
        warnings.warn(
            f"the target {target.name!r} holds floats of only {target.whole_values} whole values and is "
            "taken as one column of numbers. If they are class labels, pass integers (labels.astype(int)), "
            "which become one-hot.",
            stacklevel=stacklevel,
        )
    pairs = target.same_class_pairs
    plural = "" if pairs == 1 else "s"
    if pairs is not None and 0 < pairs < FEW_PAIRS and getattr(metric, "estimator", "") != "biased":
        warnings.warn(
            f"the target {target.name!r} has only {pairs} pair{plural} of stimuli of one class among "
            f"{len(target.matrix)} stimuli (expected {FEW_PAIRS} or more): its place is uncertain. "
            "Use more stimuli of each class, or fewer classes.",
            stacklevel=stacklevel,
        )
