"""A small convolutional network without batch norm: each image is treated as if it were alone."""

from collections.abc import Mapping
from functools import cache
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import numpy as np

from .classifiers import classes
from .seed import seeded

if TYPE_CHECKING:
    from torch import Tensor, nn


@cache
def _own_classes() -> SimpleNamespace:
    """Define the network's class and its part (a class statement needs torch, hence inside a function)."""
    shared: Any = classes()
    from torch import nn

    class Conv(nn.Module):
        """3 x 3 convolution with zeros around the map, ReLU: one layer of the path."""

        def __init__(self, n_in: int, n_out: int):
            super().__init__()
            self.conv = nn.Conv2d(n_in, n_out, 3, padding=1)

        def forward(self, x: "Tensor") -> Any:
            return self.conv(x).relu()

    class CNN5(shared.Classifier):
        """Three convolutions, a max-pool behind the second, one hidden layer."""

        def __init__(self, width: int, n_classes: int, channels: int, side: int):
            super().__init__()
            self.conv1 = Conv(channels, width)
            self.conv2 = Conv(width, 2 * width)
            self.pool = nn.MaxPool2d(2)
            self.conv3 = Conv(2 * width, 2 * width)
            self.fc1 = shared.Dense(2 * width * (side // 2) ** 2, 4 * width)
            self._head(4 * width, n_classes)

        def features(self, x: "Tensor") -> Any:
            x = self.conv3(self.pool(self.conv2(self.conv1(x))))
            return self.fc1(x.flatten(1))

    for cls in (Conv, CNN5):  # as if defined at the top of the module, so that whole models can be pickled
        cls.__module__, cls.__qualname__ = __name__, cls.__name__
    return SimpleNamespace(Conv=Conv, CNN5=CNN5)


def __getattr__(name: str) -> Any:
    if name in ("Conv", "CNN5"):
        return vars(_own_classes())[name]
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def cnn5(
    width: int = 16,
    n_classes: int = 10,
    channels: int = 1,
    side: int = 8,
    seed: int | None = None,
    weights: Mapping[str, Any] | None = None,
) -> "nn.Module":
    """Build a small convolutional network for images of `side` x `side` pixels, without batch norm.

    Parameters
    ----------
    width : int
        Channels of the first convolution; the other two have 2 width, the hidden layer 4 width.
    n_classes, channels, side : int
        Classes, and channels and side of the image.
    seed : int or None
        Seed of the weights; torch's generator is left as it was. None draws from that generator.
    weights : mapping of str to array_like, optional
        Weights to start from instead, named as in the state dict, for example one model of
        ``rg.datasets.digits_augmented()``; more entries may be there. The network then is in eval mode.

    Returns
    -------
    torch.nn.Module
        (image, channel, row, column) -> (image, class) probabilities. Layers: conv1, conv2, pool, conv3, fc1,
        logits, softmax.

    Raises
    ------
    ValueError
        Naming the first of `weights` that is missing or has another shape.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> data = rg.datasets.digits_augmented()
    >>> net = rg.nets.cnn5(weights=data.sel(model="rotate_s0"))
    >>> rg.nets.accuracy(net, data["image"].values[:, None], data["label"].values) > 0.9
    True
    """
    with seeded(seed):
        net: nn.Module = _own_classes().CNN5(width, n_classes, channels, side)
    if weights is not None:
        _fill(net, weights)
        net.eval()
    return net


def _fill(net: "nn.Module", weights: Mapping[str, Any]) -> None:
    """Write the weights of the given names into the network."""
    from torch import as_tensor

    state = net.state_dict()
    for name, value in state.items():
        if name not in weights:
            raise ValueError(
                f"cnn5: expected a weight {name!r}, found {', '.join(map(str, list(weights)[:6])) or 'none'} "
                "...; give one model of the file, for example data.sel(model='rotate_s0')"
            )
        given = np.asarray(weights[name], np.float32)
        if given.shape != tuple(value.shape):
            raise ValueError(
                f"cnn5: expected {name!r} of shape {tuple(value.shape)}, got {given.shape}; give the width, "
                "n_classes, channels and side of the trained network, and the weights of one model"
            )
        value.copy_(as_tensor(given))
