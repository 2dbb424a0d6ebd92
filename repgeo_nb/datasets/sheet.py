"""A sheet of conditions for a small diffusion model: each is a distribution of points in the plane."""

from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]

PLACE, APART, WIDER, NOISE = 0.8, 1.0, 0.5, 0.25


def sheet_points(condition: Any, rng: np.random.Generator) -> Floats:
    """Draw one point (..., 2) for each condition (..., 2) in [-1, 1]^2.

    The first number of a condition, *place*, says where the points lie along the first axis: around 0.8
    place. The second, *spread*, says how far apart the two clusters lie along the second: around
    1 + 0.5 spread and its negative. The noise around both has standard deviation 0.25.
    """
    place, spread = np.moveaxis(np.asarray(condition, dtype=np.float64), -1, 0)
    side = rng.choice([-1.0, 1.0], size=place.shape)
    centre = np.stack([PLACE * place, side * (APART + WIDER * spread)], axis=-1)
    return centre + NOISE * rng.normal(size=centre.shape)


def schedule(time: Any) -> tuple[Floats, Floats]:
    """Return the shares of signal and noise, (cos, sin)(pi time / 2), at diffusion times in [0, 1]."""
    angle = np.pi / 2 * np.asarray(time, dtype=np.float64)
    return np.cos(angle), np.sin(angle)


def forward_noise(points: Floats, time: Any, rng: np.random.Generator) -> tuple[Floats, Floats]:
    """Noise points (..., 2) up to a time (...): x = alpha x_0 + sigma noise, and the noise."""
    alpha, sigma = (np.broadcast_to(v, points.shape[:-1])[..., None] for v in schedule(time))
    noise = rng.normal(size=points.shape)
    return alpha * points + sigma * noise, noise
