"""Labelled frames of maps with known metrics: ``from tests.msa_cases import frames_of``."""

from collections.abc import Callable

import numpy as np
import xarray as xr

import repgeo_nb as rg

Map = Callable[[np.ndarray], np.ndarray]


def frames_of(
    layers: dict[str, np.ndarray], name: str = "net", direction: tuple[str, ...] = ("u", "v"), **more
) -> xr.Dataset:
    """Label Jacobians (point, n, m) of layers."""
    n = len(next(iter(layers.values())))
    ids = more.pop("stimulus", [f"p{i}" for i in range(n)])
    tangents = {key: np.swapaxes(j, -1, -2) for key, j in layers.items()}
    return rg.frames.from_arrays(tangents, stimulus=ids, direction=list(direction), name=name, **more)


def gauss(low: float, high: float, n: int) -> tuple[np.ndarray, np.ndarray]:
    """Nodes and weights of Gauss-Legendre quadrature on an interval."""
    x, w = np.polynomial.legendre.leggauss(n)
    return low + (high - low) * (x + 1) / 2, w * (high - low) / 2


def grid(first: tuple[np.ndarray, np.ndarray], second: tuple[np.ndarray, np.ndarray]):
    """Points (P, 2) and weights (P,) of a product of two quadratures."""
    (x, w), (y, v) = first, second
    points = np.stack(np.meshgrid(x, y, indexing="ij"), -1).reshape(-1, 2)
    return points, np.outer(w, v).ravel()


def diagonal(*entries: np.ndarray) -> np.ndarray:
    """Jacobians with these diagonals, (P, m, m)."""
    columns = np.broadcast_arrays(*(np.asarray(one, dtype=float) for one in entries))
    return np.stack(columns, -1)[..., None] * np.eye(len(columns))


def random_frames(seed: int, name: str, n: int = 12, width: int = 7, **more) -> xr.Dataset:
    """Two layers on an input that does not depend on the seed."""
    rng = np.random.default_rng(seed)
    given = np.random.default_rng(99).standard_normal((n, 5, 2))
    layers = {"input": given}
    for layer in ("first", "second"):
        layers[layer] = np.einsum("pij,pjk->pik", rng.standard_normal((n, width, 5)), given)
    return frames_of(layers, name, **more)
