"""What training does to its images: augmentations, and adversarial perturbations.

Both make the `alter` of `repgeo_nb.nets.fit`: a callable that gets the model, the images and the labels of a
batch and returns the images to learn from.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..capture.extra import need_torch

if TYPE_CHECKING:
    from torch import Generator, Tensor, nn

    Alter = Callable[[nn.Module, Tensor, Tensor], Tensor]

__all__ = ["adversary", "augmentation"]


def augmentation(kind: str, seed: int = 0) -> "Alter":
    """Return an augmentation that draws anew for every image of every batch.

    Images are in [0, 1]; nothing is clipped to it afterwards, so that each is smooth in its parameter.

    Parameters
    ----------
    kind : {"rotate", "shift", "photo", "noise"}
        Rotation about the centre by up to 40 degrees; shift by up to 1.5 pixels along both axes (both
        bilinear, zeros outside); contrast about the image's mean times 0.4 to 1.6 and brightness by up to
        0.4; or normal noise of standard deviation 0.25. All else uniform.
    seed : int
        Seed of its own generator.

    Returns
    -------
    callable
        ``alter(model, images, labels)`` for `fit`; `images` (image, channel, row, column).

    Raises
    ------
    ValueError
        Another kind.

    Examples
    --------
    >>> import repgeo_nb as rg, torch
    >>> images = torch.ones(5, 1, 8, 8)
    >>> noisy = rg.nets.augmentation("noise", seed=0)(None, images, None)
    >>> noisy.shape, bool((noisy == images).any())
    (torch.Size([5, 1, 8, 8]), False)
    """
    torch = need_torch("rg.nets.augmentation")
    if kind not in KINDS:
        raise ValueError(f"augmentation: expected one of {', '.join(KINDS)}, got {kind!r}")
    draw = torch.Generator().manual_seed(seed)

    return lambda _model, images, _labels: KINDS[kind](images, draw)


def adversary(radius: float = 1.0, steps: int = 3) -> "Alter":
    """Return the search for images that the model itself gets most wrong, within a ball around each.

    Projected gradient ascent of the cross-entropy: `steps` steps of length 2 radius / steps along the
    gradient, each followed by a projection onto the l2 ball (Madry et al., arXiv 1706.06083, there with the
    maximum norm). It starts at the image itself; pixels are not clipped.

    Parameters
    ----------
    radius : float
        Largest l2 distance to the image, in units of its pixels.
    steps : int
        More make it stronger.

    Returns
    -------
    callable
        ``alter(model, images, labels)`` for `fit`. Its images give the accuracy under attack.

    Examples
    --------
    >>> import repgeo_nb as rg, torch
    >>> net, images = rg.nets.cnn5(seed=0), torch.rand(5, 1, 8, 8)
    >>> moved = rg.nets.adversary(radius=0.5)(net, images, torch.arange(5))
    >>> bool(((moved - images).flatten(1).norm(dim=1) <= 0.5001).all())
    True
    """
    torch = need_torch("rg.nets.adversary")
    loss = torch.nn.functional.cross_entropy

    def alter(model: "nn.Module", images: "Tensor", labels: "Tensor") -> "Tensor":
        scores: Any = model.scores
        change = torch.zeros_like(images)
        for _ in range(steps):
            change.requires_grad_()
            (slope,) = torch.autograd.grad(loss(scores(images + change), labels), change)
            change = change.detach() + 2 * radius / steps * _unit(slope)
            length = change.flatten(1).norm(dim=1).view(-1, 1, 1, 1)
            change = change * (radius / length.clamp(min=radius))
        return images + change

    return alter


def _unit(x: "Tensor") -> Any:
    """Scale each image to length 1; one without a slope stays 0."""
    return x / x.flatten(1).norm(dim=1).clamp(min=1e-12).view(-1, 1, 1, 1)


def _uniform(n: int, reach: float, draw: "Generator") -> Any:
    """Draw numbers between -reach and reach."""
    import torch

    return (2 * torch.rand(n, generator=draw) - 1) * reach


def _rotate(images: "Tensor", draw: "Generator") -> "Tensor":
    import torch

    angle = _uniform(len(images), torch.pi * 40 / 180, draw)
    zero = torch.zeros_like(angle)
    return _warp(images, torch.stack([angle.cos(), -angle.sin(), zero, angle.sin(), angle.cos(), zero], 1))


def _shift(images: "Tensor", draw: "Generator") -> "Tensor":
    import torch

    rows, columns = images.shape[-2:]
    x, y = _uniform(2 * len(images), 1.5, draw).split(len(images))
    one, zero = torch.ones_like(x), torch.zeros_like(x)
    return _warp(images, torch.stack([one, zero, 2 * x / columns, zero, one, 2 * y / rows], 1))


def _warp(images: "Tensor", maps: "Tensor") -> Any:
    """Sample each image where its affine map (row by row) sends the pixels."""
    from torch.nn.functional import affine_grid, grid_sample

    grid = affine_grid(maps.view(-1, 2, 3), list(images.shape), align_corners=False)
    return grid_sample(images, grid, padding_mode="zeros", align_corners=False)


def _photo(images: "Tensor", draw: "Generator") -> Any:
    mean = images.mean((1, 2, 3), keepdim=True)
    contrast, brightness = (_uniform(len(images), reach, draw).view(-1, 1, 1, 1) for reach in (0.6, 0.4))
    return mean + (1 + contrast) * (images - mean) + brightness


def _noise(images: "Tensor", draw: "Generator") -> Any:
    import torch

    return images + 0.25 * torch.randn(images.shape, generator=draw)


KINDS: dict[str, Callable[..., Any]] = {"rotate": _rotate, "shift": _shift, "photo": _photo, "noise": _noise}
