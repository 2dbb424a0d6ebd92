"""Made-up layers for the tests of geometry, metrics and paths: ``from tests.layers import ...``."""

from itertools import pairwise
from typing import Any

import numpy as np

Array = Any


def one_hot(m: int, classes: int = 10) -> np.ndarray:
    """Labels 0, 1, ..., classes - 1, 0, 1, ... as columns."""
    return np.eye(classes)[np.arange(m) % classes]


def tanh_path(widths: list[int], rng: np.random.Generator, m: int) -> list[np.ndarray]:
    """Layers of a random tanh network with these widths."""
    layers = [rng.standard_normal((m, widths[0]))]
    for before, after in pairwise(widths):
        w = rng.standard_normal((before, after))
        layers.append(np.tanh(1.5 * layers[-1] @ w / np.sqrt(before)))
    return layers


def reference_path(name: str, m: int = 50) -> list[np.ndarray]:
    """The inputs of the reference values: six layers and the one-hot target."""
    seed, widths = {"path30": (1, [30] * 6), "pathmix": (2, [100, 60, 30, 30, 20, 10])}[name]
    return [*tanh_path(widths, np.random.default_rng([seed, m]), m), one_hot(m)]


def backend(name: str) -> Any:
    """`numpy.asarray` or `torch.tensor`, by name: the same test runs on both."""
    if name == "numpy":
        return np.asarray
    import torch

    return torch.tensor


def plain(x: Array) -> np.ndarray:
    """Numpy version of an array or tensor."""
    return np.asarray(x.detach() if hasattr(x, "detach") else x)


def great_circle(ts: np.ndarray, m: int = 40, width: int = 6, seed: int = 5) -> list[np.ndarray]:
    """Layers whose U-centred points lie on the great circle of two layers, at the fractions ts.

    The layer [sqrt(c1 / k1) X1, sqrt(c2 / k2) X2] has the Gram matrix c1 K1 / k1 + c2 K2 / k2, with k the
    norm of U(K) and c the weights of the geodesic: realisable while both are positive (0 <= t <= 1).
    """
    from repgeo_nb.linalg import centre, gram, u_centre
    from repgeo_nb.metrics import AngularCKA

    rng = np.random.default_rng(seed)
    ends = [rng.standard_normal((m, width)) for _ in range(2)]
    norms = [np.linalg.norm(u_centre(gram(centre(x)))) for x in ends]
    w = AngularCKA().table(ends)[0, 1]
    layers = []
    for t in ts:
        weights = np.sin([(1 - t) * w, t * w]) / np.sin(w)
        parts = [np.sqrt(max(c, 0) / k) * x for c, k, x in zip(weights, norms, ends, strict=True)]
        layers.append(np.concatenate(parts, axis=1))
    return layers
