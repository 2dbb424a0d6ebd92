"""Similarity of frames of different layers or models: through their Gram matrices, never centred."""

from typing import Any, Literal

import numpy as np
import xarray as xr

from ..errors import SchemaError
from ..schema.align import align
from ..schema.names import listing
from .collect import check_same_directions, check_same_lengths
from .frame import Floats, Frame, plain
from .labelled import NOT_FINITE, result_coords
from .read import check, each, layers, models

ATTRS = {
    "unit": "",
    "convention": "<G, H> / (|G| |H|) of uncentred Gram matrices of the directions; not CKA, which centres",
}
Over = Literal["layer", "model"]


def gram_similarity(a: Any, b: Any = None, *, over: Over = "layer", kind: str = "vectors") -> Any:
    """Similarity of two frames of the same directions, <G, H>_F / (|G|_F |H|_F), G = F F'; 0 .. 1.

    Not centred, as zero is a meaningful origin of a tangent space: this is not CKA. It does not change under
    orthogonal maps or a scale of either layer, but does under a scale of one direction.

    Parameters
    ----------
    a, b : array (..., k, d) and (..., k, e), or Dataset
        Plain arrays need both. One Dataset: all pairs of its layers, within each model, or, with
        ``over="model"``, all pairs of its models, layer by layer. Two Datasets of one model each: layers of
        the first against layers of the second.
    over : {"layer", "model"}
    kind : {"vectors", "gram", "factor"}
        Of plain arrays.

    Returns
    -------
    array (...), or DataArray ([model,] layer, layer_, stimulus[, step]) or (layer, model, model_, ...)
        NaN where either frame is zero, with the reason. Its parts are positive semidefinite: never negative.

    Raises
    ------
    SchemaError
        Other numbers of directions, other directions, units or order; one normalised and the other not.
    StimulusMismatch
        Two Datasets of different stimuli.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> round(float(rg.frames.gram_similarity(np.eye(2), np.diag([1.0, 0.0]))), 6)  # 1 / sqrt 2
    0.707107
    """
    if over not in ("layer", "model"):
        raise SchemaError(f"over: expected 'layer' or 'model', got {over!r}; 'layer' compares the layers")
    if not isinstance(a, xr.Dataset) and not isinstance(b, xr.Dataset):
        return _plain(plain(a, kind, what="first frame"), plain(b, kind, what="second frame"))
    first = check(a)
    if b is not None:
        return _between(first, check(b))
    return _layers(first) if over == "layer" else _models(first)


def _plain(a: Frame, b: Frame) -> Any:
    if a.k != b.k:
        raise SchemaError(
            f"gram similarity: expected two frames of the same directions, got {a.k} and {b.k} vectors; "
            f"choose shared directions in the same order"
        )
    value = (_unit_gram(a) * _unit_gram(b)).sum((-2, -1))
    return np.minimum(value, 1.0)[()]


def _unit_gram(one: Frame) -> Floats:
    """Gram matrices divided by their norms; NaN for zero frames."""
    g = one.gram()
    size = np.linalg.norm(g, axis=(-2, -1))[..., None, None]
    return np.where(size > 0, g / np.where(size > 0, size, 1.0), np.nan)


def _layers(frames: xr.Dataset) -> xr.DataArray:
    grams, zero, steps = _table(frames)
    values = np.minimum(np.einsum("mi...ab,mj...ab->mij...", grams, grams), 1.0)
    either = zero[:, :, None] | zero[:, None]
    dims = ("layer", "layer_", "stimulus", *steps)
    if "model" in frames.dims:
        return _labelled(frames, ("model", *dims), values, either)
    return _labelled(frames, dims, values[0], either[0])


def _models(frames: xr.Dataset) -> xr.DataArray:
    if "model" not in frames.dims or len(models(frames)) < 2:
        raise SchemaError(
            f"gram similarity over models: expected two or more, got {listing(models(frames))}; bring them "
            f"together with rg.frames.collect({{'a': first, 'b': second}})"
        )
    grams, zero, steps = _table(frames)
    values = np.minimum(np.einsum("il...ab,jl...ab->lij...", grams, grams), 1.0)
    by_layer = np.swapaxes(zero, 0, 1)
    either = by_layer[:, :, None] | by_layer[:, None]
    return _labelled(frames, ("layer", "model", "model_", "stimulus", *steps), values, either)


def _between(a: xr.Dataset, b: xr.Dataset) -> xr.DataArray:
    for one in (a, b):
        if len(models(one)) != 1:
            raise SchemaError(
                f"gram similarity of two Datasets: expected one model in each, got {listing(models(one))}; "
                f"choose one with rg.frames.select(frames, model=...), or compare all models of one Dataset "
                f"with over='model'"
            )
    a, b = (one.isel(model=0) if "model" in one.dims else one for one in align(a, b))
    check_same_directions(a, b, f"frames of {models(a)[0]!r} and {models(b)[0]!r}")
    check_same_lengths(a, b, f"frames of {models(a)[0]!r} and {models(b)[0]!r}")
    (ga, za, steps), (gb, zb, others) = _table(a), _table(b)
    if steps != others or (steps and ga.shape[2:-2] != gb.shape[2:-2]):
        raise SchemaError(
            f"gram similarity: expected the same further dimensions, got {steps} and {others} of sizes "
            f"{ga.shape[3:-2]} and {gb.shape[3:-2]}; choose one value with frames.isel(step=0)"
        )
    values = np.minimum(np.einsum("i...ab,j...ab->ij...", ga[0], gb[0]), 1.0)
    either = za[0][:, None] | zb[0][None]
    other = {"layer_": list(layers(b)), "model_": models(b)[0]}
    return _labelled(a, ("layer", "layer_", "stimulus", *steps), values, either, other)


def _table(frames: xr.Dataset) -> tuple[Floats, Any, tuple[str, ...]]:
    """Make unit Gram matrices (model, layer, stimulus, [step,] k, k), which are zero, and names of steps."""
    rows = [(one, _unit_gram(one), np.all(one.norms() == 0, axis=-1)) for _, _, one in each(frames)]
    steps = tuple(dict.fromkeys(step for one, _, _ in rows for step in one.steps))
    sizes = {step: n for one, g, _ in rows for step, n in zip(one.steps, g.shape[1:-2], strict=True)}
    lead = (len(models(frames)), len(layers(frames)))
    points = (rows[0][1].shape[0], *(sizes[step] for step in steps))

    def at_all_steps(values: Any, one: Frame, rest: tuple[int, ...]) -> Any:
        own = (1 if step not in one.steps else sizes[step] for step in steps)
        return np.broadcast_to(values.reshape(points[0], *own, *rest), (*points, *rest))

    k = rows[0][1].shape[-2:]
    grams = np.stack([at_all_steps(g, one, k) for one, g, _ in rows]).reshape(*lead, *points, *k)
    zero = np.stack([at_all_steps(z, one, ()) for one, _, z in rows]).reshape(*lead, *points)
    return grams, zero, steps


def _labelled(
    frames: xr.Dataset, dims: tuple[str, ...], values: Any, zero: Any, other: dict[str, Any] | None = None
) -> xr.DataArray:
    coords = result_coords(frames, dims)
    for dim in ("layer", "model"):
        if f"{dim}_" in dims:
            coords[f"{dim}_"] = xr.Variable(f"{dim}_", frames[dim].values)
            if dim == "layer":
                coords["layer_"] = xr.Variable("layer_", list(layers(frames)))
    coords |= other or {}
    reasons = np.where(zero, "zero frame", np.where(np.isnan(values), NOT_FINITE, ""))
    coords["reason"] = (dims, reasons)
    return xr.DataArray(values, coords=coords, dims=dims, name="gram_similarity", attrs=ATTRS)
