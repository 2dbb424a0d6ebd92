"""Training, accuracy, and the untrained copy that both are held against."""

import copy
import warnings
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..capture.extra import need_torch
from .seed import seeded

if TYPE_CHECKING:
    from torch import Tensor, nn


def fit(
    model: "nn.Module",
    images: Any,
    labels: Any,
    *,
    epochs: int = 15,
    seed: int = 0,
    rate: float = 3e-3,
    batch_size: int = 64,
    decay: float = 1e-4,
    cosine: bool = True,
    optimiser: str = "adam",
    alter: "Callable[[nn.Module, Tensor, Tensor], Tensor] | None" = None,
    on_step: "Callable[[float, nn.Module], bool | None] | None" = None,
) -> "nn.Module":
    """Train a network of this module, by default by Adam with a cosine schedule; returns it in eval mode.

    With one torch thread the result is bit-identical on one machine; across machines it agrees to rounding
    only.

    Parameters
    ----------
    model : torch.nn.Module
        Has ``scores(x)``, as all networks here.
    images, labels : array_like or tensor
        (image, ...) float32 and (image,) class numbers; (sequence, time) for a network that answers at every
        step.
    epochs, batch_size : int
        Passes over the images, and images per step.
    seed : int
        Seed of the order of the images.
    rate : float
        First learning rate; it falls to 0 along half a cosine.
    decay : float
        Weight decay.
    cosine : bool
        Whether the rate falls; without it the rate stays what it is.
    optimiser : {"adam", "sgd"}
        Of the two, only Adam gives every weight a step size of its own.
    alter : callable, optional
        Given the model, the images and the labels of a batch, returns the images to learn from instead:
        those of `augmentation` and `adversary`.
    on_step : callable, optional
        Called before the first step and after each with the number of epochs done, for example 0.5, and the
        model: keeps checkpoints. Training ends where it returns True.

    Raises
    ------
    ValueError
        Another optimiser.
    """
    torch = need_torch("rg.nets.fit")
    makers = {"adam": torch.optim.Adam, "sgd": torch.optim.SGD}
    if optimiser not in makers:
        raise ValueError(f"fit: expected optimiser 'adam' or 'sgd', got {optimiser!r}")
    images = torch.as_tensor(images, dtype=torch.float32)
    labels = torch.as_tensor(labels, dtype=torch.long)
    order = torch.Generator().manual_seed(seed)
    steps = makers[optimiser](model.parameters(), rate, weight_decay=decay)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(steps, epochs)
    scores: Any = model.scores
    per_epoch = -(-len(images) // batch_size)
    if on_step is not None and on_step(0.0, model):
        return model.eval()
    for epoch in range(epochs):
        model.train()
        batches = torch.randperm(len(images), generator=order).split(batch_size)
        for k, rows in enumerate(batches, start=1):
            batch = images[rows] if alter is None else alter(model, images[rows], labels[rows])
            steps.zero_grad()
            found, right = scores(batch).flatten(0, -2), labels[rows].flatten()
            torch.nn.functional.cross_entropy(found, right).backward()
            steps.step()
            if on_step is not None and on_step(epoch + k / per_epoch, model):
                return model.eval()
        if cosine:
            schedule.step()
    return model.eval()


def accuracy(model: "nn.Module", images: Any, labels: Any) -> float:
    """Return the fraction of images (or of all steps) whose largest score is their label, in eval mode."""
    torch = need_torch("rg.nets.accuracy")
    images = torch.as_tensor(images, dtype=torch.float32)
    was_training = model.training
    model.eval()
    scores: Any = model.scores
    with torch.no_grad():
        guess = scores(images).argmax(-1)
    model.train(was_training)
    return float((guess == torch.as_tensor(labels)).double().mean())


def untrained(model: "nn.Module", seed: int = 0) -> "nn.Module":
    """Return a deep copy of any torch model with newly drawn weights: the control for "is it learned?".

    Every module that knows how to initialise itself (``reset_parameters``) does so, children before parents.
    What no module initialises keeps its trained value and is named in a warning: such a copy is not a
    control.

    Parameters
    ----------
    model : torch.nn.Module
        Any model; it is not changed.
    seed : int
        Seed of the new weights. torch's generator is left as it was.

    Warns
    -----
    UserWarning
        Naming the parameters that keep their values.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> net = rg.nets.resnet8(seed=0)
    >>> control = rg.nets.untrained(net, seed=1)
    >>> bool((control.logits.weight == net.logits.weight).any())
    False
    """
    torch = need_torch("rg.nets.untrained")
    fresh = copy.deepcopy(model)
    trained = {
        name: value.detach().clone()
        for name, value in fresh.named_parameters()
        if value.is_floating_point() and not torch.nn.parameter.is_lazy(value)
    }
    with torch.no_grad(), seeded(seed):
        # NaN marks what nobody writes: a reset may exist and still miss a parameter (weight norm's originals)
        for name in trained:
            fresh.get_parameter(name).fill_(float("nan"))
        for module in reversed(list(fresh.modules())):
            reset = getattr(module, "reset_parameters", None) or getattr(module, "_reset_parameters", None)
            if callable(reset):
                reset()
        kept = [name for name in trained if bool(fresh.get_parameter(name).isnan().any())]
        for name in kept:
            fresh.get_parameter(name).copy_(trained[name])
    if kept:
        warnings.warn(
            f"untrained: {len(kept)} of {len(trained)} parameters keep their values, as nothing "
            f"initialises them: {', '.join(kept[:8])}{' ...' if len(kept) > 8 else ''}. Give the modules "
            "that own them a reset_parameters() method, or initialise them on the copy.",
            stacklevel=2,
        )
    return fresh
