"""Directions that are vectors: noise, pixels, principal axes, a decoder's latents, a loss gradient."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np

from ...errors import CaptureError, SchemaError
from ..extra import need_torch
from ..restore import left_as_it_was, unwrap
from ..stimuli import as_tensor
from ..tensors import tensors
from .base import Direction, normals

if TYPE_CHECKING:
    from torch import Tensor


def noise(n: int = 1, seed: int = 0) -> list[Direction]:
    """Random directions of unit norm, orthonormal among themselves, drawn anew for every stimulus.

    Parameters
    ----------
    n : int
        How many; at most the stimulus' size.
    seed : int
        With the stimulus' place it fixes what is drawn, whatever the batches.

    Examples
    --------
    >>> import torch, repgeo_nb as rg
    >>> a, b = (one.tangent(torch.zeros(2, 9, dtype=torch.float64)) for one in rg.directions.noise(2))
    >>> bool((a * b).sum(1).abs().max() < 1e-12)
    True
    """
    if n < 1:
        raise SchemaError(f"noise: expected at least one direction, got {n}")

    def generator(k: int, x: "Tensor", start: int) -> "Tensor":
        return draw(x, n, start, seed)[:, k]

    names = ["noise"] if n == 1 else [f"noise_{k}" for k in range(n)]
    return [
        Direction(name, "unit norm", partial(generator, k), from_stimulus=False)
        for k, name in enumerate(names)
    ]


def draw(x: "Tensor", n: int, start: int, seed: int) -> "Tensor":
    """Draw n noise vectors per stimulus, (stimulus, n, ...), in the stimuli's dtype."""
    torch = need_torch("rg.directions")
    size = x[0].numel()
    if n > size:
        raise SchemaError(
            f"noise: expected at most {size} directions, as many as a stimulus has values, got {n}; for the "
            'exact gain pass noise="exact"'
        )
    vectors = normals(start, start + len(x), n, size, seed)
    return torch.from_numpy(vectors).to(x.device, x.dtype).reshape(len(x), n, *x.shape[1:])


def pixel_basis(shape: tuple[int, ...] | int) -> list[Direction]:
    """Return every unit vector e_j of a stimulus of this shape: their frame is the transposed Jacobian.

    Parameters
    ----------
    shape : tuple of int, or int
        Of one stimulus.
    """
    sizes = (shape,) if isinstance(shape, int) else tuple(shape)

    def generator(place: tuple[int, ...], x: "Tensor", _start: int) -> "Tensor":
        if tuple(x.shape[1:]) != sizes:
            raise SchemaError(
                f"pixel_basis: expected stimuli of shape {sizes}, got {tuple(x.shape[1:])}; pass "
                "shape=tuple(stimuli.shape[1:])"
            )
        found = x.new_zeros(x.shape)
        found.reshape(len(x), -1)[:, np.ravel_multi_index(place, sizes)] = 1
        return found

    return [
        Direction(f"pixel_{'_'.join(map(str, place))}", "", partial(generator, place), from_stimulus=False)
        for place in np.ndindex(*sizes)
    ]


def pca(data: Any, n: int = 1, step: int | None = None) -> list[Direction]:
    """Principal axes of data, of unit norm: of stimuli, or of the rows of an embedding table.

    Parameters
    ----------
    data : array or tensor (item, ...)
        Of a stimulus' shape, or of its last axes: an axis of embeddings (unit,) then moves every step of
        (stimulus, step, unit) alike, or the one named by `step`.
    n : int
        Axes, those of most variance first.
    step : int, optional
        The step that moves.

    Raises
    ------
    SchemaError
        More axes than the data have, or stimuli of another shape.
    """
    torch = need_torch("rg.directions")
    whole = as_tensor(data).detach().double()
    shape = tuple(whole.shape[1:])
    rows = whole.reshape(len(whole), -1)
    rows = rows - rows.mean(0)
    _, spread, axes = torch.linalg.svd(rows, full_matrices=False)
    rank = int((spread > max(rows.shape) * torch.finfo(spread.dtype).eps * spread.max()).sum())
    if not 1 <= n <= rank:
        raise SchemaError(
            f"pca: expected 1 to {rank} axes, the rank of the centred data, got {n}; pass n={min(rank, 3)}"
        )
    largest = axes.abs().argmax(1, keepdim=True)
    axes = (axes * axes.gather(1, largest).sign()).reshape(-1, *shape)  # a sign of its own would be chance

    def generator(k: int, x: "Tensor", _start: int) -> "Tensor":
        if tuple(x.shape[x.ndim - len(shape) :]) != shape or x.ndim <= len(shape) - (step is not None):
            raise SchemaError(
                f"pca: expected stimuli whose last axes are the data's {shape}, got {tuple(x.shape[1:])}; "
                "pass data shaped like the stimuli, or like their last axis (embeddings)"
            )
        axis = axes[k].to(x.device, x.dtype)
        found = x.new_zeros(x.shape)
        if step is None:
            found += axis
        else:
            found[:, step] += axis
        return found

    return [Direction(f"pca_{k}", "unit norm", partial(generator, k), from_stimulus=False) for k in range(n)]


def generative(decoder: Callable[[Any], Any], latents: Any, n: int | None = None) -> list[Direction]:
    """Latent axes of a decoder g at the stimuli x = g(z): v_i = J_g(z) e_i, exact.

    Parameters
    ----------
    decoder : function or torch.nn.Module
        From latents (stimulus, latent) to stimuli.
    latents : array or tensor (stimulus, latent)
        Of exactly the stimuli, in the same order.
    n : int, optional
        The first n axes; by default all.

    Raises
    ------
    SchemaError
        Stimuli that are not what the decoder makes of the latents.
    """
    torch = need_torch("rg.directions")
    z = as_tensor(latents).detach()
    count = z.shape[1] if n is None else n

    def decode(points: "Tensor") -> "Tensor":
        if not isinstance(decoder, torch.nn.Module):
            return decoder(points)
        with left_as_it_was(decoder):
            return decoder(points)

    def generator(k: int, x: "Tensor", start: int) -> "Tensor":
        points = z[start : start + len(x)].clone()
        axis = torch.zeros_like(points)
        axis[:, k] = 1
        made, found = torch.func.jvp(decode, (points,), (axis,))
        _check_made(made, x)
        return found

    def mover(k: int, x: "Tensor", t: float) -> "Tensor":
        if len(x) != len(z):
            raise SchemaError(f"generative: expected the {len(z)} stimuli of the latents, got {len(x)}")
        points = z.clone()
        points[:, k] += t
        return decode(points)

    return [
        Direction(
            f"latent_{k}",
            "latent",
            partial(generator, k),
            partial(mover, k),
            from_stimulus=False,
            paired=True,
        )
        for k in range(count)
    ]


def _check_made(made: "Tensor", x: "Tensor") -> None:
    if made.shape != x.shape or float((made - x).norm()) > 1e-3 * float(x.norm()) + 1e-6:
        raise SchemaError(
            f"generative: expected stimuli that the decoder makes of the latents, {tuple(made.shape)}, got "
            f"others, {tuple(x.shape)}; pass stimuli=decoder(latents) in the order of the latents"
        )


def adversarial(
    model: Any, labels: Any, loss: "Callable[[Tensor, Tensor], Tensor] | None" = None
) -> Direction:
    """Gradient of the loss at every stimulus, of unit norm: the way in which a small step hurts most.

    Parameters
    ----------
    model : torch.nn.Module
        It is in eval mode meanwhile; the first tensor of its output are the logits.
    labels : array or tensor (stimulus,)
        Of exactly the stimuli, in the same order.
    loss : function, optional
        (output, labels) to a loss summed over stimuli; by default the cross entropy.
    """
    torch = need_torch("rg.directions")
    model, targets = unwrap(model), as_tensor(labels)

    def summed(output: "Tensor", wanted: "Tensor") -> "Tensor":
        classes = output.shape[1] if output.ndim > 1 else 0
        shares = (
            wanted.is_floating_point() and wanted.shape == output.shape
        )  # of the classes, not their numbers
        if not shares and (wanted.is_floating_point() or wanted.min() < 0 or wanted.max() >= classes):
            raise CaptureError(
                f"direction 'adversarial': expected labels that number the model's {classes} logits from 0 "
                f"on, got {wanted.dtype} from {wanted.min().item()} to {wanted.max().item()}; number the "
                "classes, or pass loss=: a function of (output, labels), summed over stimuli"
            )
        return torch.nn.functional.cross_entropy(output, wanted, reduction="sum")

    def generator(x: "Tensor", start: int) -> "Tensor":
        wanted = targets[start : start + len(x)].to(x.device)
        if len(wanted) != len(x):
            raise CaptureError(
                f"direction 'adversarial': expected a label per stimulus, got {len(targets)} of at least "
                f"{start + len(x)}; pass those of exactly these stimuli, in the same order"
            )
        with left_as_it_was(model), torch.enable_grad():
            point = x.detach().clone().requires_grad_()
            output = next(tensor for _, tensor in tensors(model(point)))
            (gradient,) = torch.autograd.grad((loss or summed)(output, wanted), point)
        size = gradient.flatten(1).norm(dim=1).reshape(-1, *[1] * (x.ndim - 1))
        return torch.where(size > 0, gradient / size, 0)

    return Direction("adversarial", "unit norm", generator, from_stimulus=False, paired=True)
