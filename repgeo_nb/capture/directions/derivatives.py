"""Derivatives of images on the pixel grid, without resampling.

A bilinear warp must not be differentiated where it is the identity: the sample points lie on the kinks of the
interpolation. Its two-sided limit is the central difference, the default here.
"""

from typing import TYPE_CHECKING, Literal, get_args

from ...errors import CaptureError
from ...schema import unknown
from ..extra import need_torch

if TYPE_CHECKING:
    from torch import Tensor

Derivative = Literal["central", "edge", "fourier", "gaussian"]
"""``"central"`` differences with zeros outside, as augmentation pads; ``"edge"``: central, one-sided at the
border; ``"fourier"``: exact on periodic images; ``"gaussian"``: of the image smoothed by 1 px."""
_WIDTH, _RADIUS = 1.0, 4  # standard deviation and half-length of the Gaussian kernels, px


def check_derivative(scheme: str) -> None:
    """Refuse what is no scheme; near names are listed."""
    if scheme not in get_args(Derivative):
        raise unknown("derivative", scheme, get_args(Derivative))


def gradient(images: "Tensor", scheme: Derivative) -> tuple["Tensor", "Tensor"]:
    """Slopes dI/dx (to the right) and dI/dy (downwards) of images (..., height, width), per px."""
    _check_size(images)
    return _slope(images, -1, scheme), _slope(images, -2, scheme)


def laplacian(images: "Tensor", scheme: Derivative) -> "Tensor":
    """Sum of the second derivatives along x and y, per px^2; with ``"edge"`` nothing leaves at the border."""
    _check_size(images)
    return _bend(images, -1, scheme) + _bend(images, -2, scheme)


def _check_size(images: "Tensor") -> None:
    if min(images.shape[-2:]) < 2:
        raise CaptureError(
            f"expected images of at least 2 x 2 px, got {tuple(images.shape[-2:])}; of flattened images give "
            "the shape: rg.directions.of_images(directions, shape=(8, 8))"
        )


def _slope(images: "Tensor", axis: int, scheme: Derivative) -> "Tensor":
    torch = need_torch("rg.directions")
    if scheme == "edge":
        return torch.gradient(images, dim=axis)[0]
    if scheme == "fourier":
        return _by_frequency(images, axis, 1)
    if scheme == "gaussian":
        steps, bell = _bell(images)
        return _smoothed(images, axis, steps * bell / (steps**2 * bell).sum())
    after, before = _neighbours(images, axis, "constant")
    return (after - before) / 2


def _bend(images: "Tensor", axis: int, scheme: Derivative) -> "Tensor":
    if scheme == "fourier":
        return _by_frequency(images, axis, 2)
    if scheme == "gaussian":
        steps, bell = _bell(images)
        kernel = (steps**2 - (steps**2 * bell).sum()) * bell  # sum 0
        return _smoothed(images, axis, 2 * kernel / (steps**2 * kernel).sum())
    after, before = _neighbours(images, axis, "replicate" if scheme == "edge" else "constant")
    return after - 2 * images + before


def _neighbours(images: "Tensor", axis: int, mode: str) -> tuple["Tensor", "Tensor"]:
    """Return the images one pixel on and one pixel back along an axis."""
    torch = need_torch("rg.directions")
    rows = images.movedim(axis, -1)
    flat = rows.reshape(-1, 1, rows.shape[-1])
    wide = torch.nn.functional.pad(flat, (1, 1), mode=mode).reshape(*rows.shape[:-1], -1)
    return wide[..., 2:].movedim(-1, axis), wide[..., :-2].movedim(-1, axis)


def _by_frequency(images: "Tensor", axis: int, order: int) -> "Tensor":
    """Differentiate every wave of periodic images; the highest has no slope on an even grid."""
    torch = need_torch("rg.directions")
    n = images.shape[axis]
    factor = (2j * torch.pi * torch.fft.rfftfreq(n, dtype=images.dtype, device=images.device)) ** order
    if order == 1 and n % 2 == 0:
        factor[-1] = 0
    waves = torch.fft.rfft(images.movedim(axis, -1)) * factor
    return torch.fft.irfft(waves, n).movedim(-1, axis)


def _bell(images: "Tensor") -> tuple["Tensor", "Tensor"]:
    torch = need_torch("rg.directions")
    steps = torch.arange(-_RADIUS, _RADIUS + 1, dtype=images.dtype, device=images.device)
    bell = torch.exp(-(steps**2) / (2 * _WIDTH**2))
    return steps, bell / bell.sum()


def _smoothed(images: "Tensor", axis: int, kernel: "Tensor") -> "Tensor":
    """Apply a kernel along an axis, and the Gaussian along the other."""
    other = -1 if axis == -2 else -2
    return _correlate(_correlate(images, axis, kernel), other, _bell(images)[1])


def _correlate(images: "Tensor", axis: int, kernel: "Tensor") -> "Tensor":
    torch = need_torch("rg.directions")
    rows = images.movedim(axis, -1)
    flat = rows.reshape(-1, 1, rows.shape[-1])
    found = torch.nn.functional.conv1d(flat, kernel[None, None], padding=_RADIUS)
    return found.reshape(rows.shape).movedim(-1, axis)
