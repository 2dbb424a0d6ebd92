"""Frames on surfaces of stimuli with metrics known in closed form, for the tests of metric fields."""

from typing import Any

import numpy as np

import repgeo_nb as rg

SQUARE = {"x": (-1, 1), "y": (-1, 1)}
TORUS = {"angle_1": "periodic", "angle_2": "periodic"}


def square(n: int = 7) -> Any:
    """Grid of the square [-1, 1]^2, embedded as itself."""
    return rg.manifold(lambda u: u, axes=SQUARE).grid(n, rule="cells")


def of(points: Any, layers: dict[str, Any], name: str = "net", **options: Any) -> Any:
    """Frames of layers given as functions of the parameters to Jacobians (point, unit, axis)."""
    u = points.parameters
    tangents = points.tangents.reshape(len(u), u.shape[1], -1)
    found = {"input": tangents} | {key: np.swapaxes(f(u), -1, -2) for key, f in layers.items()}
    columns = {key: u[:, i] for i, key in enumerate(points.names)} | {"weight": points.weights}
    columns |= options.pop("columns", {})
    for key in options.pop("without", ()):
        found.pop(key, None) if key in found else columns.pop(key)
    return rg.frames.from_arrays(
        found, stimulus=options.pop("stimulus", points.ids), direction=list(points.names),
        units=[axis["unit"] for axis in points.axes], axes=points.axes, name=name, **columns, **options,
    )  # fmt: skip


def tanh(gain: float = 1.0) -> Any:
    """Jacobian of u -> tanh(gain u), unit by unit."""
    return lambda u: (gain / np.cosh(gain * u) ** 2)[:, :, None] * np.eye(2)


def linear(matrix: Any) -> Any:
    """Jacobian of u -> A u."""
    return lambda u: np.broadcast_to(np.asarray(matrix, float), (len(u), *np.shape(matrix)))


def dead(u: np.ndarray) -> np.ndarray:
    """Jacobian of a ReLU layer of one unit for each axis: rank 2, 1 or 0 by the quadrant."""
    return (u > 0).astype(float)[:, :, None] * np.eye(2)


def network(seed: int, gain: float = 1.5, width: int = 12) -> dict[str, Any]:
    """Jacobians of a random tanh network of two layers."""
    rng = np.random.default_rng(seed)
    first, second = (
        gain * rng.normal(size=(width, 2)),
        gain * rng.normal(size=(width, width)) / np.sqrt(width),
    )

    def one(u: np.ndarray) -> np.ndarray:
        return (1 - np.tanh(u @ first.T) ** 2)[:, :, None] * first

    def two(u: np.ndarray) -> np.ndarray:
        hidden = np.tanh(u @ first.T)
        return (1 - np.tanh(hidden @ second.T) ** 2)[:, :, None] * (second @ one(u))

    return {"hidden 1": one, "hidden 2": two}


def both(n: int = 7, **options: Any) -> tuple[Any, Any]:
    """Two random networks on one grid."""
    points = square(n)
    return tuple(of(points, network(seed), name, **options) for seed, name in ((0, "rich"), (1, "lazy")))
