"""Compared layers of the form that `rg.compare` gives, with numbers computed from small activations."""

import numpy as np
import xarray as xr

import repgeo_nb as rg
from repgeo_nb import schema
from tests import figures

ATTRS = {
    "measure": "linear_regression_similarity", "label": "Linear regression R2", "form": "similarity",
    "convention": "variance explained", "unit": "", "range": "0 to 1", "lowest": 0.0, "highest": 1.0,
    "layout": "flatten", "n_stimuli": 60, "card": "1 = the same; not a metric", "notes": "", "directed": 1,
}  # fmt: skip


def explained(x: np.ndarray, y: np.ndarray) -> float:
    """Share of the variance of y that a linear map of x explains."""
    x, y = x - x.mean(0), y - y.mean(0)
    u, s, _ = np.linalg.svd(x, full_matrices=False)
    u = u[:, s > 1e-6 * s[0]]
    return float(((u.T @ y) ** 2).sum() / (y**2).sum())


def compared(models=("wide", "narrow"), missing: bool = True, beside: bool = True, **options) -> xr.Dataset:
    """Layer against layer of each model, in both directions; a layer that a model lacks gives NaN."""
    acts = figures.activations(**options)
    own = {m: schema.layers(rg.select(acts, model=m)) for m in models}
    layers = list(max(own.values(), key=len)) if missing else list(min(own.values(), key=len))
    n = len(layers)
    forward = np.full((len(models), n, n), np.nan)
    ranks = np.full((len(models), n), np.nan)
    for k, m in enumerate(models):
        held = {la: np.asarray(schema.matrix(acts, m, la).values, float) for la in own[m]}
        for i, a in enumerate(layers):
            if a in held:
                ranks[k, i] = np.linalg.matrix_rank(held[a] - held[a].mean(0))
            for j, b in enumerate(layers):
                if a in held and b in held:
                    forward[k, i, j] = explained(held[b], held[a])
    backward = forward.swapaxes(1, 2)
    value = np.stack([forward, backward, (forward + backward) / 2])
    dims = ("direction", "model", "layer", "layer_")
    found = {"value": (dims, value)}
    if beside:
        chance = np.where(np.isnan(forward), np.nan, ranks[:, None, :] / 59)
        found |= {
            "low": (dims, value - 0.03), "high": (dims, np.minimum(value + 0.02, 1)),
            "null": (dims[1:], chance), "n": (dims[1:], np.full(forward.shape, 60)),
            "distinct": (dims[1:], np.full(forward.shape, 58)),
            "forced": (dims[1:], np.zeros(forward.shape, int)),
            "rank": (("model", "layer"), ranks), "rank_": (("model", "layer_"), ranks),
        }  # fmt: skip
    coords = {
        "direction": ["row", "column", "mean"],
        "model": list(models),
        "layer": layers,
        "layer_": layers,
    }
    made = xr.Dataset(found, coords, ATTRS)
    return made.squeeze("model") if len(models) == 1 else made


def one(model: str = "wide", **options) -> xr.Dataset:
    """Of one model, which is then a scalar coordinate."""
    return compared((model,), **options)


def large(n: int = 60, seed: int = 0) -> xr.Dataset:
    """A similarity of n layers in four stages, with intervals and null levels: a figure of real size."""
    rng = np.random.default_rng(seed)
    walk = np.cumsum(rng.normal(size=(n, 30)), axis=0)
    walk /= np.linalg.norm(walk, axis=1, keepdims=True)
    value = (walk @ walk.T) ** 2
    names = [f"layer{1 + 4 * i // n}.{i}.conv" for i in range(n)]
    dims = ("layer", "layer_")
    null = 0.1 + 0.05 * rng.random((n, n))
    found = {
        "value": value, "low": value - 0.02 * rng.random((n, n)), "high": value + 0.02 * rng.random((n, n)),
        "null": null, "n": np.full((n, n), 2000), "distinct": np.full((n, n), 2000),
    }  # fmt: skip
    coords = {"layer": names, "layer_": names, "model": "deep", "stage": ("layer", [x[:6] for x in names])}
    attrs = {**ATTRS, "label": "Linear CKA", "measure": "linear_cka", "convention": "debiased", "level": 0.95}
    return xr.Dataset({k: (dims, v) for k, v in found.items()}, coords, attrs)


def epochs(n: int = 12) -> xr.Dataset:
    """Checkpoint against checkpoint of one run, layer by layer, as compare(over="epoch") gives them."""
    rng = np.random.default_rng(1)
    at = np.arange(n) * 2
    gap = np.abs(at[:, None] - at[None])
    value = 1 - np.exp(-gap[None] / np.array([4.0, 9.0])[:, None, None])
    made = xr.Dataset(
        {"value": (("layer", "epoch", "epoch_"), value + 0.001 * rng.random(value.shape) * (gap > 0))},
        {"layer": ["conv1", "logits"], "epoch": at, "epoch_": at, "run": "net"},
        {"label": "Angular CKA", "form": "distance", "lowest": 0.0, "highest": np.inf, "unit": "rad"},
    )
    return made.assign_coords(model=("epoch", [f"net@{e}" for e in at]))
