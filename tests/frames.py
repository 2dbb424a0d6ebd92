"""Frames for tests: drawn ones, and labelled ones with everything beside them."""

from typing import Any

import numpy as np
import xarray as xr
from hypothesis import strategies as st

import repgeo_nb as rg

NAMES = ["translate_x", "translate_y", "rotate", "scale", "hue", "blur"]
KINDS = ("vectors", "factor", "gram")


def as_kind(vectors: np.ndarray, kind: str) -> np.ndarray:
    """The same frames as vectors, triangular factors or Gram matrices, by numpy alone."""
    if kind == "vectors":
        return vectors
    if kind == "gram":
        return vectors @ np.swapaxes(vectors, -1, -2)
    k = vectors.shape[-2]
    r = np.zeros((*vectors.shape[:-2], k, k))
    found = np.linalg.qr(np.swapaxes(vectors, -1, -2), mode="r")
    r[..., : found.shape[-2], :] = found
    return r


@st.composite
def drawn(draw: Any, least: int = 1, tall: bool = False) -> np.ndarray:
    """A frame (k, d) of any rank from 1 on, its vectors of very different lengths."""
    k = draw(st.integers(least, 6))
    d = draw(st.integers(k if tall else 1, 9))
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    r = draw(st.integers(1, min(k, d)))
    lengths = 10.0 ** rng.uniform(-1, 1, (k, 1))
    return lengths * (rng.normal(size=(k, r)) @ rng.normal(size=(r, d)))


def labelled(
    seed: int = 0, *, m: int = 5, k: int = 4, widths: tuple[int, ...] = (7, 6, 3), **more: Any
) -> xr.Dataset:
    """Frames of layers input, block/1 and fc, with noise gains, scales, labels and units."""
    rng = np.random.default_rng(seed)
    names = ["input", "block/1", "fc"]
    arrays = {name: rng.normal(size=(m, k, d)) for name, d in zip(names, widths, strict=True)}
    beside = {name: rng.uniform(0.5, 2, m) for name in names}
    given: dict[str, Any] = {
        "stimulus": [f"img_{i}" for i in range(m)],
        "direction": NAMES[:k],
        "units": ["px", "px", "rad", "log", "rad", "px^2"][:k],
        "input_norm": np.linalg.norm(arrays["input"], axis=-1),
        "noise_gain": beside,
        "speed_scale": {name: 2 * values for name, values in beside.items()},
        "label": np.arange(m) % 2,
        "name": f"net_{seed}",
    }
    return rg.frames.from_arrays(more.pop("arrays", arrays), **{**given, **more})
