"""The classifiers: residual, plain and VGG-like convolutional nets, perceptrons, recurrent nets."""

from functools import cache
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from ..capture.extra import need_torch
from .seed import seeded

if TYPE_CHECKING:
    from torch import Tensor, nn


@cache
def classes() -> SimpleNamespace:
    """Define the network classes (a class statement needs torch, hence inside a function)."""
    need_torch("rg.nets")
    from torch import nn

    class ConvUnit(nn.Module):
        """3 x 3 convolution, batch norm, ReLU: one layer of the path."""

        def __init__(self, n_in: int, n_out: int, stride: int = 1):
            super().__init__()
            self.conv = nn.Conv2d(n_in, n_out, 3, stride, 1, bias=False)
            self.norm = nn.BatchNorm2d(n_out)

        def forward(self, x: "Tensor") -> Any:
            return self.norm(self.conv(x)).relu()

    class Shortcut(nn.Module):
        """1 x 1 convolution and batch norm: the skip where the shape changes."""

        def __init__(self, n_in: int, n_out: int, stride: int):
            super().__init__()
            self.conv = nn.Conv2d(n_in, n_out, 1, stride, bias=False)
            self.norm = nn.BatchNorm2d(n_out)

        def forward(self, x: "Tensor") -> Any:
            return self.norm(self.conv(x))

    class Block(nn.Module):
        """Two convolutions, ``relu(f(x) + skip(x))``; without `residual` only ``relu(f(x))``."""

        def __init__(self, n_in: int, n_out: int, stride: int, residual: bool):
            super().__init__()
            self.first = ConvUnit(n_in, n_out, stride)
            self.conv = nn.Conv2d(n_out, n_out, 3, 1, 1, bias=False)
            self.norm = nn.BatchNorm2d(n_out)
            self.residual = residual
            if residual and (stride > 1 or n_in != n_out):
                self.skip = Shortcut(n_in, n_out, stride)

        def forward(self, x: "Tensor") -> Any:
            y = self.norm(self.conv(self.first(x)))
            if self.residual:
                y = y + (self.skip(x) if hasattr(self, "skip") else x)
            return y.relu()

    class SpatialMean(nn.Module):
        """Mean over the positions of a map."""

        def forward(self, x: "Tensor") -> Any:
            return x.mean((2, 3))

    class Classifier(nn.Module):
        """Scores and probabilities; a subclass says how to reach the features."""

        def features(self, x: "Tensor") -> Any:
            raise NotImplementedError

        def scores(self, x: "Tensor") -> Any:
            """Logits, shape (image, class)."""
            return self.logits(self.features(x))

        def forward(self, x: "Tensor") -> Any:
            return self.softmax(self.scores(x))

        def _head(self, n_in: int, n_classes: int) -> None:
            self.logits = nn.Linear(n_in, n_classes)
            self.softmax = nn.Softmax(dim=-1)

    class ResNet8(Classifier):
        """Stem and three stages of blocks, widths w, 2w, 4w, halving the map twice."""

        residual = True
        blocks_per_stage = 1

        def __init__(self, width: int, n_classes: int, channels: int):
            super().__init__()
            self.stem = ConvUnit(channels, width)
            n_in, self.n_blocks = width, 3 * self.blocks_per_stage
            for k in range(self.n_blocks):
                stage, place = divmod(k, self.blocks_per_stage)
                n_out, stride = width * 2**stage, 2 if stage and not place else 1
                self.add_module(f"block{k + 1}", Block(n_in, n_out, stride, self.residual))
                n_in = n_out
            self.pool = SpatialMean()
            self._head(n_in, n_classes)

        def features(self, x: "Tensor") -> Any:
            x = self.stem(x)
            for k in range(self.n_blocks):
                x = self.get_submodule(f"block{k + 1}")(x)
            return self.pool(x)

    class Plain8(ResNet8):
        """The same layers without the skips."""

        residual = False

    class ResNet14(ResNet8):
        """Two blocks a stage."""

        blocks_per_stage = 2

    class Plain14(ResNet14):
        """The same layers without the skips."""

        residual = False

    class VGG6(Classifier):
        """Four convolutions with two max-pools, one hidden layer."""

        def __init__(self, width: int, n_classes: int, channels: int, side: int):
            super().__init__()
            self.conv1 = ConvUnit(channels, width)
            self.conv2 = ConvUnit(width, width)
            self.pool1 = nn.MaxPool2d(2)
            self.conv3 = ConvUnit(width, 2 * width)
            self.conv4 = ConvUnit(2 * width, 2 * width)
            self.pool = nn.MaxPool2d(2)
            self.hidden = _dense(2 * width * (side // 4) ** 2, 6 * width)
            self._head(6 * width, n_classes)

        def features(self, x: "Tensor") -> Any:
            x = self.pool1(self.conv2(self.conv1(x)))
            return self.hidden(self.pool(self.conv4(self.conv3(x))).flatten(1))

    class Dense(nn.Module):
        """Linear layer and ReLU: one layer of the path."""

        def __init__(self, n_in: int, n_out: int):
            super().__init__()
            self.linear = nn.Linear(n_in, n_out)

        def forward(self, x: "Tensor") -> Any:
            return self.linear(x).relu()

    _dense = Dense

    class MLP(Classifier):
        """Hidden layers ``hidden1 ... hiddenN`` of one width."""

        def __init__(self, n_inputs: int, width: int, depth: int, n_classes: int):
            super().__init__()
            self.depth = depth
            for k in range(depth):
                self.add_module(f"hidden{k + 1}", Dense(n_inputs if k == 0 else width, width))
            self._head(width, n_classes)

        def features(self, x: "Tensor") -> Any:
            x = x.flatten(1)
            for k in range(self.depth):
                x = self.get_submodule(f"hidden{k + 1}")(x)
            return x

    class LSTM(Classifier):
        """Reads the rows of an image as a sequence, or a (sequence, time, unit) batch as it is."""

        def __init__(self, n_inputs: int, width: int, depth: int, n_classes: int, every_step: bool):
            super().__init__()
            self.depth, self.every_step = depth, every_step
            for k in range(depth):
                self.add_module(
                    f"lstm{k + 1}", nn.LSTM(n_inputs if k == 0 else width, width, batch_first=True)
                )
            self._head(width, n_classes)

        def features(self, x: "Tensor") -> Any:
            x = x.reshape(len(x), -1, x.shape[-1])
            for k in range(self.depth):
                x, _ = self.get_submodule(f"lstm{k + 1}")(x)
            return x if self.every_step else x[:, -1]

    parts = (ConvUnit, Shortcut, Block, SpatialMean, Dense, Classifier)
    found = (*parts, ResNet8, Plain8, ResNet14, Plain14, VGG6, MLP, LSTM)
    for cls in found:  # as if defined at the top of the package, so that whole models can be pickled
        cls.__module__, cls.__qualname__ = __package__, cls.__name__
    return SimpleNamespace(**{cls.__name__: cls for cls in found})


def _build(kind: str, seed: int | None, *args: int) -> "nn.Module":
    with seeded(seed):
        net: nn.Module = vars(classes())[kind](*args)
    return net


def resnet8(width: int = 8, n_classes: int = 10, channels: int = 1, seed: int | None = None) -> "nn.Module":
    """Build a residual network of eight weight layers for small images.

    Parameters
    ----------
    width : int
        Channels of the stem; the blocks have width, 2 width and 4 width.
    n_classes, channels : int
        Classes, and channels of the image.
    seed : int or None
        Seed of the weights; torch's generator is left as it was. None draws from that generator.

    Returns
    -------
    torch.nn.Module
        (image, channel, row, column) -> (image, class) probabilities. Layers: stem, block1, block2, block3,
        pool, logits, softmax.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> [name for name, part in rg.nets.resnet8(width=8, seed=0).named_children()]
    ['stem', 'block1', 'block2', 'block3', 'pool', 'logits', 'softmax']
    """
    return _build("ResNet8", seed, width, n_classes, channels)


def plain8(width: int = 8, n_classes: int = 10, channels: int = 1, seed: int | None = None) -> "nn.Module":
    """Build `resnet8` without its skips: the same layers and shapes."""
    return _build("Plain8", seed, width, n_classes, channels)


def resnet14(width: int = 8, n_classes: int = 10, channels: int = 1, seed: int | None = None) -> "nn.Module":
    """Build `resnet8` with two blocks for each of its three widths: block1 ... block6."""
    return _build("ResNet14", seed, width, n_classes, channels)


def plain14(width: int = 8, n_classes: int = 10, channels: int = 1, seed: int | None = None) -> "nn.Module":
    """Build `resnet14` without its skips: the same layers and shapes."""
    return _build("Plain14", seed, width, n_classes, channels)


def vgg6(
    width: int = 8, n_classes: int = 10, channels: int = 1, side: int = 8, seed: int | None = None
) -> "nn.Module":
    """Build a small VGG for images of `side` x `side` pixels.

    Layers: conv1, conv2, pool1, conv3, conv4, pool, hidden, logits, softmax.
    """
    return _build("VGG6", seed, width, n_classes, channels, side)


def mlp(
    n_inputs: int = 64, width: int = 64, depth: int = 4, n_classes: int = 10, seed: int | None = None
) -> "nn.Module":
    """Build a multilayer perceptron of flattened images: hidden1 ... hidden<depth>, logits, softmax."""
    return _build("MLP", seed, n_inputs, width, depth, n_classes)


def lstm(
    n_inputs: int = 8,
    width: int = 48,
    depth: int = 2,
    n_classes: int = 10,
    seed: int | None = None,
    every_step: bool = False,
) -> "nn.Module":
    """Build a stack of LSTMs that classifies by the last step; layers lstm1 ... lstm<depth>, logits, softmax.

    Takes (sequence, time, `n_inputs`), or images with `n_inputs` columns, whose rows are the time steps. With
    `every_step` it answers at each step, (sequence, time, class): what predicts the next character.
    """
    return _build("LSTM", seed, n_inputs, width, depth, n_classes, every_step)
