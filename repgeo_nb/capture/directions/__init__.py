"""Directions in which a stimulus can change, for `repgeo_nb.capture_frames`.

Each is a way T(t, x) to change a stimulus, with its vector d/dt T at t = 0 and its unit. Those of images take
(stimulus, [channel,] height, width); what a model takes flattened or normalised is told to `of_images`.

Notes
-----
Clamping, rounding, flips, crops and cut-outs have no derivative: they are finite moves, for secants
(`flip`, `crop`, `Direction.finite`).
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from ..stimuli import as_tensor
from .base import Direction, Ends, given, resolve
from .colours import blur, brightness, contrast, crop, flip, gamma, hue, saturation
from .derivatives import Derivative
from .vectors import adversarial, generative, noise, pca, pixel_basis
from .warps import rotate, scale, shear_x, shear_y, smooth_warp, stretch, translate_x, translate_y

if TYPE_CHECKING:
    from torch import Tensor

NAMED: dict[str, Callable[[], Direction]] = {
    made.__name__: made
    for made in (
        *(translate_x, translate_y, rotate, scale, stretch, shear_x, shear_y, smooth_warp),
        *(brightness, contrast, gamma, saturation, hue, blur, flip, crop),
    )
}
"""Directions that can be given by their name alone."""

_WITH_MORE = {
    "noise": "rg.directions.noise(3)",
    "pca": "rg.directions.pca(data, 3)",
    "generative": "rg.directions.generative(decoder, latents)",
    "latent": "rg.directions.generative(decoder, latents)",
    "adversarial": "rg.directions.adversarial(model, labels)",
    "gradient": "rg.directions.adversarial(model, labels)",
    "pixel_basis": "rg.directions.pixel_basis(shape)",
}
"""How directions are made that need more than a name, and names under which they are looked for."""

__all__ = [
    "NAMED",
    "Derivative",
    "Direction",
    "adversarial",
    "blur",
    "brightness",
    "contrast",
    "crop",
    "flip",
    "gamma",
    "generative",
    "given",
    "hue",
    "listed",
    "noise",
    "of_images",
    "pca",
    "pixel_basis",
    "rotate",
    "saturation",
    "scale",
    "shear_x",
    "shear_y",
    "smooth_warp",
    "stretch",
    "translate_x",
    "translate_y",
]


def listed(directions: Any) -> list[Direction]:
    """Turn names, directions, lists and dicts of these into a list of directions with unique names.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> found = rg.directions.listed(["rotate", rg.directions.noise(2)])
    >>> [(one.name, one.unit) for one in found]
    [('rotate', 'rad'), ('noise_0', 'unit norm'), ('noise_1', 'unit norm')]
    """
    return resolve(directions, NAMED, _WITH_MORE)


def of_images(
    directions: Any, shape: tuple[int, ...] | None = None, mean: Any = 0.0, sd: Any = 1.0
) -> list[Direction]:
    """Directions of raw images, pushed through what is done to images before the model.

    The model takes x = (I - mean)/sd, flattened or not; T acts on the raw image I, and its vector becomes
    v/sd in the shape of x.

    Parameters
    ----------
    directions : as of `listed`
        They act on I, (stimulus, [channel,] height, width).
    shape : tuple of int, optional
        Of one image, where the model takes it flattened: ``(8, 8)``.
    mean, sd : number or array (channel,)
        Of the normalisation.

    Examples
    --------
    >>> import torch, repgeo_nb as rg
    >>> bright, = rg.directions.of_images("brightness", shape=(2, 2), mean=0.5, sd=0.25)
    >>> bright.tangent(torch.zeros(1, 4))
    tensor([[4., 4., 4., 4.]])
    """

    def constant(values: Any, x: "Tensor") -> "Tensor":
        found = as_tensor(values).to(x.device).double()
        return found.reshape(-1, 1, 1) if found.ndim else found

    def raw(x: "Tensor") -> "Tensor":
        images = x if shape is None else x.reshape(len(x), *shape)
        return images.double() * constant(sd, x) + constant(mean, x)

    def back(images: "Tensor", x: "Tensor") -> "Tensor":
        return ((images - constant(mean, x)) / constant(sd, x)).reshape(x.shape).to(x.dtype)

    def pushed(one: Direction) -> Direction:
        def generator(x: "Tensor", start: int) -> "Tensor":
            return (one.tangent(raw(x), start) / constant(sd, x)).reshape(x.shape)

        def ends(of_raw: Ends, x: "Tensor", start: int) -> tuple["Tensor", "Tensor"]:
            after, before = of_raw(raw(x), start)
            return back(after, x), back(before, x)

        return Direction(
            one.name,
            one.unit,
            None if one.generator is None else generator,
            None if one.mover is None else lambda x, t: back(one.transform(raw(x), t), x),
            None if one.ends is None else partial(ends, one.ends),
            one.span,
            from_stimulus=one.from_stimulus,
            count=one.count,
        )

    return [pushed(one) for one in listed(directions)]


def __dir__() -> list[str]:
    return sorted(__all__)
