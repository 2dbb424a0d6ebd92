"""Inputs of the reference cases of the CCA family (tests/data/cca_part.json), drawn in their order."""

import json
from pathlib import Path

import numpy as np

STORED = json.loads((Path(__file__).parent / "data" / "cca_part.json").read_text())
CASES, TOY = STORED["cases"], STORED["toy_figure"]


def layers(kind: str, n: int, p: int, q: int, seed: int, **more: float) -> tuple[np.ndarray, np.ndarray]:
    """Two layers (n, p) and (n, q) of one kind, from standard normal matrices of the seed's generator."""
    rng = np.random.default_rng(seed)

    def draw(*shape: int) -> np.ndarray:
        return rng.standard_normal(shape)

    if kind == "indep":
        return draw(n, p), draw(n, q)
    if kind == "toy":
        return toy(draw, n, p, q, int(more["k"]), more.get("sd", 0.1))
    if kind == "rankdef":
        r = int(more["r"])
        shared, a, b, noise = draw(n, r), draw(r, p), draw(r // 2, q), draw(n, q)
        means = draw(p), draw(q)
        x = shared @ a / np.sqrt(r)
        y = shared[:, : r // 2] @ b / np.sqrt(r) + 0.5 * noise
        return x + 3 * means[0], y + 3 * means[1]
    k = int(more["k"])
    shared, a, b = draw(n, k), draw(k, p), draw(k, q)
    noise = draw(n, p), draw(n, q)
    means = draw(p), draw(q)
    x, y = (shared @ w / np.sqrt(k) + 0.5 * e + 3 * m for w, e, m in zip((a, b), noise, means, strict=True))
    if kind == "shared":
        return x, y
    assert kind == "deadrelu", kind
    x, y = np.maximum(x - 3 * means[0], 0), np.maximum(y - 3 * means[1], 0)
    x[:, : int(more["dead"])] = 0
    return x, y


def toy(draw, n: int, p: int, q: int, k: int, sd: float) -> tuple[np.ndarray, np.ndarray]:
    """Signal of k dimensions, turned in the second layer, beside noise of its own in each."""
    signal, turn = draw(n, k), np.linalg.qr(draw(k, k))[0]
    noise, other = sd * draw(n, p - k), sd * draw(n, q - k)
    return np.hstack([signal, noise]), np.hstack([signal @ turn, other])
