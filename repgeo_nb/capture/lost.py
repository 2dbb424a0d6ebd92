"""The check against lost tangents: what a model does in silence to a derivative shows in a secant."""

import warnings
from typing import TYPE_CHECKING

from ..errors import CaptureError
from .bundle import Noise
from .extra import need_torch
from .push import Layers, Pusher, Rows
from .stimuli import Inputs

if TYPE_CHECKING:
    from torch import Tensor

TOLERANCE = 0.1  # a sound network with kinks, in float32, differs by at most 0.005 over a batch
REACH = {"float32": 3e-4, "float64": 3e-6}  # of the step, as a share of the stimuli's norm
ROUNDINGS = 10  # of the layer's values, that a secant may show


def check_lost(pusher: Pusher, inputs: Inputs, x: "Tensor", seed: int) -> None:
    """Compare the exact derivative with a central secant, along one random direction at every layer.

    Raises
    ------
    CaptureError
        They differ by more than a tenth over the batch; the first such layer is named.

    Warns
    -----
    UserWarning
        Secants of two lengths differ from each other too: nothing can be said.
    """
    vectors = Noise.of(x, 0, 1, seed + 1).behind(Rows(x[:, None, ...][:, :0]), 0, 1).vectors
    _, exact = pusher(inputs, x, Rows(vectors), 0)
    if pusher.method != "jvp":  # it gave way to secants
        return
    kind = str(x.dtype).removeprefix("torch.")
    size = float(x.flatten(1).norm(dim=1).square().mean().sqrt())
    step = REACH[kind] * size if size > 0 else REACH[kind]
    values, secant = _secant(pusher, inputs, x, vectors, step)
    suspect = _differing(values, exact, secant, step)
    if not suspect:
        return
    _, shorter = _secant(pusher, inputs, x, vectors, step / 4)
    rough = _differing(values, secant, shorter, step / 4)
    for name in suspect:
        if name in rough:
            warnings.warn(
                f"capture_frames: whether layer {name!r} follows its derivative could not be checked: "
                "secants of two lengths differ there, as the model bends or jumps within them.",
                stacklevel=6,
            )
            return
        a, b = (_norm(one[name]) for one in (exact, secant))
        raise CaptureError(
            f"layer {name!r}: expected its derivative to follow the forward pass, got a vector of length "
            f"{a:.3g} where a small step gives {b:.3g}; on the way the derivative is lost (detach(), .data, "
            'numpy, no_grad in a custom function) or replaced. Mend the model, use method="secant", or, '
            "if this is meant (a straight-through estimator), check=False"
        )


def _secant(
    pusher: Pusher, inputs: Inputs, x: "Tensor", vectors: "Tensor", step: float
) -> tuple[Layers, Layers]:
    reach = x.new_full(vectors.shape[:2], step)
    return pusher.secant(inputs, x, Rows(vectors, None, reach), 0)


def _differing(values: Layers, one: Layers, other: Layers, step: float) -> list[str]:
    """Layers whose vectors differ by more than the tolerance and the rounding of their values."""
    found = []
    for name, value in values.items():
        floor = ROUNDINGS * need_torch("rg.capture_frames").finfo(value.dtype).eps * _norm(value) / step
        largest = max(_norm(one[name]), _norm(other[name]))
        if _norm(one[name] - other[name]) > TOLERANCE * largest + floor:
            found.append(name)
    return found


def _norm(values: "Tensor") -> float:
    """Norm over the batch, of what is finite."""
    return float(values.double().nan_to_num(0, 0, 0).norm())
