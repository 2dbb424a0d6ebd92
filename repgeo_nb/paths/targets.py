"""Targets of a path: a stimulus column, a layer, labels or values become one matrix (stimulus, unit)."""

import warnings
from dataclasses import dataclass
from typing import Any

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from .. import schema
from ..errors import SchemaError
from ..schema.names import unknown

FEW_PAIRS = 50  # below, the place of a label target depends on which stimuli happened to be drawn


@dataclass(frozen=True)
class Target:
    """A target as a representation of the stimuli."""

    name: str
    label: str
    """How it is called for people."""
    matrix: NDArray[Any]
    """(stimulus, unit)."""
    source_dtype: str
    same_class_pairs: int | None = None
    """Pairs of stimuli that share a label; None where the target is not made of labels."""


def find_target(acts: Any, target: Any) -> Target | None:
    """Target meant by a name, an array or a DataArray.

    Parameters
    ----------
    acts
        Activations (Dataset or DataTree); arrays follow the order of their stimuli.
    target
        None; the name of a stimulus coordinate or of a layer; 1-D integers, strings or bools (labels:
        one-hot); 1-D floats (one column); a 2-D array (stimulus, unit); a DataArray with ids (aligned).

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
    name = "target"
    if isinstance(target, xr.DataArray):
        name = str(target.name or name)
        if "stimulus" not in target.dims or "stimulus" not in target.coords:
            raise SchemaError(
                f"expected a target with the coordinate 'stimulus', got dims {target.dims}. "
                "Name its first dim so and give it the stimuli's ids, or pass target.values in their order."
            )
        target = schema.align(acts, target)[1].transpose("stimulus", ...)
    values = target.values if isinstance(target, xr.DataArray) else _array(target)
    return _encode(values, name, schema.stimuli(acts))


def _named(acts: Any, name: str) -> Target:
    columns, layers = schema.columns(acts), schema.layers(acts)
    if name in columns and name in layers:
        raise SchemaError(
            f"expected a target that is a stimulus coordinate or a layer, got {name!r}, which is both. "
            f"Say which: target=rg.schema.column(acts, {name!r}), or =rg.schema.matrix(acts, layer={name!r})."
        )
    if name in columns:
        return _encode(schema.column(acts, name).values, name, schema.stimuli(acts))
    if name not in layers:
        error = unknown("target", name, (*columns, *layers))
        if name in ("label", "labels"):
            error = type(error)(
                f"{error}. These activations have no labels: give labels=... to rg.capture or "
                "rg.from_arrays, or pass the labels themselves as target."
            )
        raise error
    owners = [model for model in schema.models(acts) if name in schema.layers(acts, model)]
    if len(owners) > 1:
        raise SchemaError(
            f"expected one target for all paths, got the layer {name!r}, which {len(owners)} models have. "
            f"Choose whose: target=rg.schema.matrix(acts, {owners[0]!r}, {name!r})."
        )
    matrix = schema.matrix(acts, owners[0], name)
    schema.check_finite(matrix, owners[0], name)
    info = schema.layer_info(acts, owners[0], name)
    return Target(name, f"layer {name}", np.asarray(matrix.values), str(info["source_dtype"]))


def _array(target: Any) -> NDArray[Any]:
    values = target.detach().cpu() if hasattr(target, "detach") else target
    try:
        return np.asarray(values)
    except ValueError as error:  # rows of unequal length
        raise SchemaError(
            f"expected a target with one label or one row per stimulus, got ragged values ({error}). "
            "Pass a 1-D list of labels or a 2-D array."
        ) from error


def _encode(values: NDArray[Any], name: str, stimuli: NDArray[Any]) -> Target:
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
    if values.ndim == 1 and matrix.dtype.kind == "f":
        _warn_of_classes(matrix[:, 0], name)
    label = name if name != "target" else "given values"
    return Target(name, label, matrix, matrix.dtype.name if matrix.dtype.kind == "f" else "float64")


def _warn_of_classes(column: NDArray[Any], name: str) -> None:
    """Warn when floats look like class labels: as one column, class 2 would lie between 1 and 3."""
    classes = np.unique(column)
    if len(classes) <= len(column) // 5 and np.all(classes == np.round(classes)):
        warnings.warn(
            f"the target {name!r} holds floats of only {len(classes)} whole values and is taken as one "
            "column of numbers. If they are class labels, pass integers (labels.astype(int)), which become "
            "one-hot.",
            stacklevel=4,
        )


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
