"""Small networks for tutorials, tests and the demo; no weights are shipped.

Every part that makes a layer worth looking at is a direct child of the network, so that captured layers read
``stem, block1, block2, block3, pool, logits, softmax``. A network returns class probabilities;
``scores(x)`` stops at the logits, which is what a loss wants.

torch is imported by the first call, not by this module. Without it the calls raise `MissingExtra`.
"""

from typing import Any

from .alter import adversary, augmentation
from .classifiers import classes as _classes
from .classifiers import lstm, mlp, plain8, plain14, resnet8, resnet14, vgg6
from .conv import cnn5
from .intrinsic import denoiser, diagonal_ssm, leaky_rnn, tanh_net
from .train import accuracy, fit, untrained

__all__ = [
    "accuracy",
    "adversary",
    "augmentation",
    "cnn5",
    "denoiser",
    "diagonal_ssm",
    "fit",
    "leaky_rnn",
    "lstm",
    "mlp",
    "plain8",
    "plain14",
    "resnet8",
    "resnet14",
    "tanh_net",
    "untrained",
    "vgg6",
]


def __getattr__(name: str) -> Any:
    if name[:1].isupper() and not name.startswith("__"):
        found = vars(_classes())
        if name in found:
            return found[name]
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
