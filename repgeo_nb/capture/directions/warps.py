"""Changes of an image that move its content: translation, rotation, scaling, shears, smooth warps.

Content moves along a velocity field u = (u_x, u_y): v = -(u_x dI/dx + u_y dI/dy). x is the column minus
(width - 1)/2, to the right; y the row minus (height - 1)/2, downwards.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from ...errors import CaptureError
from ..extra import need_torch
from .base import Direction
from .derivatives import Derivative, check_derivative, gradient

if TYPE_CHECKING:
    from torch import Tensor

    Field = Callable[[Tensor, Tensor], tuple[Tensor, Tensor]]
    Flow = Callable[[Tensor, Tensor, float], tuple[Tensor, Tensor]]


def translate_x(derivative: Derivative = "central") -> Direction:
    """Shift to the right: v = -dI/dx; t in px.

    Parameters
    ----------
    derivative : {"central", "edge", "fourier", "gaussian"}
        How slopes are taken, as of all warps: central differences with zeros outside, one-sided at the
        border, exact for periodic images, or of the image smoothed by 1 px. Central differences see a wave
        of frequency w as sin(w)/w of its slope.
    """
    return _warp("translate_x", "px", derivative, lambda x, y: (x * 0 + 1, y * 0), lambda x, y, t: (x - t, y))


def translate_y(derivative: Derivative = "central") -> Direction:
    """Shift downwards: v = -dI/dy; t in px."""
    return _warp("translate_y", "px", derivative, lambda x, y: (x * 0, y * 0 + 1), lambda x, y, t: (x, y - t))


def rotate(derivative: Derivative = "central") -> Direction:
    """Rotation about the centre, from x to y: v = y dI/dx - x dI/dy; t in rad.

    It is shear_y - shear_x: the three together have rank 2.
    """

    def flow(x: "Tensor", y: "Tensor", t: float) -> tuple["Tensor", "Tensor"]:
        cos, sin = float(np.cos(t)), float(np.sin(t))
        return cos * x + sin * y, cos * y - sin * x

    return _warp("rotate", "rad", derivative, lambda x, y: (-y, x), flow)


def scale(derivative: Derivative = "central") -> Direction:
    """Zoom by e^t about the centre: v = -(x dI/dx + y dI/dy)."""
    return _warp(
        "scale",
        "log",
        derivative,
        lambda x, y: (x, y),
        lambda x, y, t: (x * float(np.exp(-t)), y * float(np.exp(-t))),
    )


def stretch(derivative: Derivative = "central") -> Direction:
    """Stretch by e^t along x and e^-t along y: v = -(x dI/dx - y dI/dy)."""
    return _warp(
        "stretch",
        "log",
        derivative,
        lambda x, y: (x, -y),
        lambda x, y, t: (x * float(np.exp(-t)), y * float(np.exp(t))),
    )


def shear_x(derivative: Derivative = "central") -> Direction:
    """Shear along x: v = -y dI/dx; t is the slope."""
    return _warp("shear_x", "slope", derivative, lambda x, y: (y, x * 0), lambda x, y, t: (x - t * y, y))


def shear_y(derivative: Derivative = "central") -> Direction:
    """Shear along y: v = -x dI/dy; t is the slope."""
    return _warp("shear_y", "slope", derivative, lambda x, y: (y * 0, x), lambda x, y, t: (x, y - t * x))


def smooth_warp(seed: int = 0, cutoff: int = 3, derivative: Derivative = "central") -> Direction:
    """Random smooth warp: v = -u . grad I, with u made of low-frequency sines.

    Each component of u is sum_{i, j <= cutoff} c_ij sin(i pi a) sin(j pi b), a and b from 0 to 1 across the
    image, c_ij normal with variance 1/(i^2 + j^2): still at the border. t in px, the root mean square
    displacement over the image.

    Parameters
    ----------
    seed : int
        Draws the field.
    cutoff : int
        Highest number of half-waves across the image.
    derivative : {"central", "edge", "fourier", "gaussian"}
        As of `translate_x`.

    Notes
    -----
    Such warps (their ensemble, as finite steps): Petrini et al. 2021, arXiv 2105.02468.
    """
    if cutoff < 1:
        raise CaptureError(f"smooth_warp: expected a cutoff from 1 on, got {cutoff}")
    orders = np.arange(1, cutoff + 1)
    heights = np.random.default_rng(seed).standard_normal((2, cutoff, cutoff))
    heights /= np.sqrt(orders[:, None] ** 2 + orders**2)

    def field(x: "Tensor", y: "Tensor") -> tuple["Tensor", "Tensor"]:
        torch = need_torch("rg.directions")
        down, across = _half_waves(y[:, 0], cutoff), _half_waves(x[0], cutoff)
        u = torch.einsum("kij,ih,jw->khw", torch.from_numpy(heights).to(x), down, across)
        u = u / u.square().sum(0).mean().sqrt()
        return u[0], u[1]

    def flow(x: "Tensor", y: "Tensor", t: float) -> tuple["Tensor", "Tensor"]:
        u_x, u_y = field(x, y)
        return x - t * u_x, y - t * u_y

    return _warp("smooth_warp", "px", derivative, field, flow)


def _half_waves(places: "Tensor", cutoff: int) -> "Tensor":
    """Sines of 1 to `cutoff` half-waves across centred places, (wave, place)."""
    torch = need_torch("rg.directions")
    across = places / len(places) + 0.5
    orders = torch.arange(1, cutoff + 1).to(places)
    return torch.sin(torch.pi * orders[:, None] * across)


def _warp(name: str, unit: str, derivative: Derivative, field: "Field", flow: "Flow") -> Direction:
    """Direction of a velocity field and of the places from which the warped image takes its content."""
    check_derivative(derivative)

    def generator(images: "Tensor", _start: int) -> "Tensor":
        images = as_images(images, name).double()
        along_x, along_y = gradient(images, derivative)
        u_x, u_y = field(*_grid(images))
        return -(u_x * along_x + u_y * along_y)

    def mover(images: "Tensor", t: float) -> "Tensor":
        images = as_images(images, name)
        return _sampled(images, *flow(*_grid(images), t), "border" if derivative == "edge" else "zeros")

    return Direction(name, unit, generator, mover, places=True)


def as_images(stimuli: "Tensor", name: str) -> "Tensor":
    """Check that stimuli are images (stimulus, [channel,] height, width)."""
    if stimuli.ndim not in (3, 4):
        raise CaptureError(
            f"direction {name!r}: expected images (stimulus, [channel,] height, width), got shape "
            f"{tuple(stimuli.shape)}; of flattened images give the shape: "
            f"rg.directions.of_images([{name!r}], shape=(8, 8))"
        )
    return stimuli


def _grid(images: "Tensor") -> tuple["Tensor", "Tensor"]:
    """Centred coordinates x and y of every pixel, (height, width)."""
    torch = need_torch("rg.directions")
    rows, columns = (
        torch.arange(n, dtype=images.dtype, device=images.device) - (n - 1) / 2 for n in images.shape[-2:]
    )
    y, x = torch.meshgrid(rows, columns, indexing="ij")
    return x, y


def _sampled(images: "Tensor", x: "Tensor", y: "Tensor", padding: str) -> "Tensor":
    """Images whose content is taken from the places x, y, bilinear."""
    torch = need_torch("rg.directions")
    height, width = images.shape[-2:]
    places = torch.stack([2 * x / width, 2 * y / height], -1).expand(len(images), -1, -1, -1)
    maps = images if images.ndim == 4 else images[:, None]
    found = torch.nn.functional.grid_sample(maps, places, padding_mode=padding, align_corners=False)
    return found.reshape(images.shape)
