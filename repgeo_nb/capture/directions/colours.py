"""Changes of an image's intensities and colours, blur, and finite moves without a derivative."""

from typing import TYPE_CHECKING

import numpy as np

from ...errors import CaptureError
from ..extra import need_torch
from .base import Direction
from .derivatives import Derivative, check_derivative, laplacian
from .warps import as_images

if TYPE_CHECKING:
    from torch import Tensor

LUMA = (0.299, 0.587, 0.114)  # of red, green, blue (ITU-R BT.601)


def brightness() -> Direction:
    """Add t to every intensity: v = 1."""

    def generator(images: "Tensor", _start: int) -> "Tensor":
        return as_images(images, "brightness") * 0 + 1

    return Direction("brightness", "intensity", generator, lambda images, t: images + t)


def contrast() -> Direction:
    """Spread the intensities about the image's mean m by e^t: v = I - m."""

    def generator(images: "Tensor", _start: int) -> "Tensor":
        images = as_images(images, "contrast").double()
        return images - _mean(images)

    def mover(images: "Tensor", t: float) -> "Tensor":
        mean = _mean(images)
        return mean + float(np.exp(t)) * (images - mean)

    return Direction("contrast", "log", generator, mover)


def _mean(images: "Tensor") -> "Tensor":
    return images.mean(tuple(range(1, images.ndim)), keepdim=True)


def gamma() -> Direction:
    """Raise every intensity to the power e^t: v = I ln I, 0 at 0; intensities of 0 and more."""

    def generator(images: "Tensor", _start: int) -> "Tensor":
        images = _positive(as_images(images, "gamma").double())
        return need_torch("rg.directions").special.xlogy(images, images)

    return Direction("gamma", "log", generator, lambda images, t: _positive(images) ** float(np.exp(t)))


def _positive(images: "Tensor") -> "Tensor":
    if images.numel() and bool((images < 0).any()):
        raise CaptureError(
            f"direction 'gamma': expected intensities from 0 on, got {float(images.min()):.3g}; of "
            "normalised images tell how: rg.directions.of_images(['gamma'], mean=..., sd=...)"
        )
    return images


def saturation() -> Direction:
    """Spread the colours about the pixel's grey g by e^t: v = I - g, g = .299 R + .587 G + .114 B."""

    def grey(images: "Tensor") -> "Tensor":
        return (images * images.new_tensor(LUMA)[:, None, None]).sum(1, keepdim=True)

    def generator(images: "Tensor", _start: int) -> "Tensor":
        images = _coloured(images, "saturation").double()
        return images - grey(images)

    def mover(images: "Tensor", t: float) -> "Tensor":
        base = grey(_coloured(images, "saturation"))
        return base + float(np.exp(t)) * (images - base)

    return Direction("saturation", "log", generator, mover)


def hue() -> Direction:
    """Rotate the colours about the grey axis n = (1, 1, 1)/sqrt 3: v = n x I, (B - G, R - B, G - R)/sqrt 3.

    It keeps a pixel's norm and its grey part. t in rad.
    """

    def generator(images: "Tensor", _start: int) -> "Tensor":
        red, green, blue = _coloured(images, "hue").double().unbind(1)
        return need_torch("rg.directions").stack([blue - green, red - blue, green - red], 1) / np.sqrt(3)

    def mover(images: "Tensor", t: float) -> "Tensor":  # Rodrigues' formula
        grey = _coloured(images, "hue").mean(1, keepdim=True)
        turned = generator(images, 0).to(images.dtype)
        return grey + float(np.cos(t)) * (images - grey) + float(np.sin(t)) * turned

    return Direction("hue", "rad", generator, mover)


def _coloured(images: "Tensor", name: str) -> "Tensor":
    if images.ndim != 4 or images.shape[1] != 3:
        raise CaptureError(
            f"direction {name!r}: expected colour images (stimulus, 3, height, width), got shape "
            f"{tuple(images.shape)}; leave it out for grey images"
        )
    return images


def blur(derivative: Derivative = "central") -> Direction:
    """Gaussian blur of variance t: v is half the Laplacian of I; t in px^2.

    In the standard deviation the derivative at 0 would be the zero vector. The transform is defined for t
    from 0 on.

    Parameters
    ----------
    derivative : {"central", "edge", "fourier", "gaussian"}
        How second derivatives are taken.
    """
    check_derivative(derivative)

    def generator(images: "Tensor", _start: int) -> "Tensor":
        return laplacian(as_images(images, "blur").double(), derivative) / 2

    return Direction("blur", "px^2", generator, _blurred, places=True)


def _blurred(images: "Tensor", t: float) -> "Tensor":
    torch = need_torch("rg.directions")
    if t < 0:
        raise CaptureError(f"direction 'blur': expected a variance from 0 on, got {t}; blur has no way back")
    if t == 0:
        return images
    maps = as_images(images, "blur")
    maps = maps.reshape(-1, 1, *maps.shape[-2:])
    radius = int(np.ceil(4 * np.sqrt(t)))
    steps = torch.arange(-radius, radius + 1, dtype=images.dtype, device=images.device)
    bell = torch.exp(-(steps**2) / (2 * t))
    bell = bell / bell.sum()
    for kernel, pads in ((bell[None, None, None], (0, radius)), (bell[None, None, :, None], (radius, 0))):
        maps = torch.nn.functional.conv2d(maps, kernel, padding=pads)
    return maps.reshape(images.shape)


def flip() -> Direction:
    """Mirror left and right: a finite move without a derivative, for secants."""
    return Direction(
        "flip", "", ends=lambda images, _start: (as_images(images, "flip").flip(-1), images), places=True
    )


def crop(pixels: int = 1) -> Direction:
    """Cut a border off and enlarge the rest to the full size, bilinear: a finite move, for secants.

    Parameters
    ----------
    pixels : int
        Width of the border.
    """

    def ends(images: "Tensor", _start: int) -> tuple["Tensor", "Tensor"]:
        torch = need_torch("rg.directions")
        maps = as_images(images, "crop")
        height, width = maps.shape[-2:]
        if not 1 <= pixels < min(height, width) / 2:
            raise CaptureError(
                f"direction 'crop': expected a border of 1 to {(min(height, width) - 1) // 2} px, of images "
                f"{height} x {width}, got {pixels}"
            )
        inner = maps[..., pixels:-pixels, pixels:-pixels].reshape(-1, 1, height - 2 * pixels,
                                                                  width - 2 * pixels)  # fmt: skip
        whole = torch.nn.functional.interpolate(inner, (height, width), mode="bilinear", align_corners=False)
        return whole.reshape(images.shape), images

    return Direction("crop", "", ends=ends, places=True)
