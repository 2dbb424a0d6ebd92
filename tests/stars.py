"""Small labelled frames of two or more models with known gains, for tests of their figure."""

import numpy as np

import repgeo_nb as rg
from tests import figures

LAYERS = ("input", "stem", "block1", "logits")
DIRECTIONS = ("shift", "rotate", "scale", "light", "contrast", "blur")
UNITS = ("px", "rad", "log", "intensity", "log", "px²")
P, WIDTH = 40, 9
UNDEFINED = 4  # stimuli for which the last direction does nothing


def gains(model: int, layers: int, k: int) -> np.ndarray:
    """Gain of each direction at each layer: 1 at the input, then falling or rising by direction."""
    slope = np.linspace(-1.0, 1.2, k) * (1 + 0.5 * model)
    return np.exp(np.arange(layers)[:, None] * slope / 2)


def frames(models=("wide", "narrow"), k=6, layers=LAYERS, noise=True, gaps=True, names=None, **options):
    """Orthogonal vectors of these gains, spread over the stimuli by a factor; the noise gain is 2."""
    rng = np.random.default_rng(7)
    spread = np.exp(rng.normal(scale=0.3, size=(P, 1, 1)))
    norm = np.ones((P, k))
    if gaps:
        norm[:UNDEFINED, -1] = 0
    made = {}
    for m, model in enumerate(models):
        basis = np.linalg.qr(rng.normal(size=(max(WIDTH, k), k)))[0].T
        found = {
            layer: a[:, None] * basis * (spread if i else 1.0) * (norm > 0)[..., None]
            for i, (layer, a) in enumerate(zip(layers, gains(m, len(layers), k), strict=True))
        }
        made[model] = rg.frames.from_arrays(
            found,
            stimulus=[f"img_{i}" for i in range(P)],
            direction=names or DIRECTIONS[:k],
            units=options.get("units", UNITS[:k]),
            name=model,
            normalised=True,
            input_norm=norm,
            noise_gain={layer: np.full(P, 2.0) for layer in layers} if noise else None,
            method="jvp",
            dtype="float32",
            attrs={"n_noise": 16},
        )
    return made[models[0]] if len(models) == 1 else rg.frames.collect(made)


def hostile():
    """Models, layers and directions whose names are markup."""
    names = [figures.HOSTILE, "b" * 60, "x y", "&amp;"]
    return frames(
        models=(figures.HOSTILE, "narrow"),
        k=4,
        layers=("input", figures.HOSTILE_LAYER, "logits"),
        names=names,
        units=[figures.HOSTILE, "", "<b>", ""],
    )
