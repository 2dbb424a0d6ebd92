"""The checks against derivatives that are wrong in silence.

Lost ones show in a secant; those of other stimuli where a stimulus is taken without the others.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..errors import CaptureError
from .directions.vectors import draw
from .extra import need_torch
from .push import Layers, Pusher, Rows
from .stimuli import Inputs

if TYPE_CHECKING:
    from torch import Tensor

TOLERANCE = 0.1  # a sound network with kinks, in float32, differs by at most 0.005 over a batch
ASIDE = 0.02  # of the stimuli's norm: plain areas lie on kinks (of max pooling), where secants are means
REACH = {"float32": 3e-4, "float64": 3e-6}  # of the step, as a share of the stimuli's norm
APART = 1e-3  # share of a layer's values that another size of batch may round away
ROUNDINGS = 10  # of the layer's values, that a secant may show


def check_lost(pusher: Pusher, inputs: Inputs, x: "Tensor", seed: int) -> None:
    """Compare the exact derivative with a central secant, along one direction at every layer.

    Half of it is random. The other half is the stimulus itself, which networks follow: of a random direction
    among many pixels little is left behind a mean, less than the rounding of a secant in float32.

    Raises
    ------
    CaptureError
        They differ by more than a tenth over the batch; the first such layer is named.

    Notes
    -----
    Where secants of two lengths differ from each other too, nothing can be said: a remark.
    """
    kind = str(x.dtype).removeprefix("torch.")
    size = float(x.flatten(1).norm(dim=1).square().mean().sqrt()) or 1.0
    vectors, aside = draw(x, 1, 0, seed + 1), draw(x, 1, 0, seed + 2)
    x = x + ASIDE * size * aside[:, 0]
    vectors = _of_unit_norm(vectors + _of_unit_norm(x[:, None]))
    _, exact = pusher(inputs, x, Rows(vectors), 0)
    if pusher.method != "jvp":  # it gave way to secants
        return
    step = REACH[kind] * size
    values, secant = _secant(pusher, inputs, x, vectors, step)
    suspect = _differing(values, exact, secant, step)
    if not suspect:
        return
    _, shorter = _secant(pusher, inputs, x, vectors, step / 4)
    rough = _differing(values, secant, shorter, step / 4)
    for name in suspect:
        if name in rough:
            pusher.remarks.append(
                f"whether layer {name!r} follows its derivative could not be checked: secants of two lengths "
                "differ there, as the model bends or jumps within them"
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


def check_apart(pusher: Pusher, inputs: Inputs, x: "Tensor", values: Layers) -> None:
    """Compare the layers' values at a batch with those at its first half alone.

    Raises
    ------
    CaptureError
        A stimulus' layers depend on the others beside it, so that its vectors would hold theirs; or, with
        secants, on chance (exact derivatives refuse that themselves).
    """
    half = len(x) // 2
    if not half:
        return
    first = (
        {name: one[:half] for name, one in inputs.items()} if isinstance(inputs, Mapping) else inputs[:half]
    )
    alone = pusher.values(first, x[:half], 0)
    name = _unlike(alone, {name: value[:half] for name, value in values.items()})
    if name is None:
        return
    if _unlike(pusher.values(inputs, x, 0), values) is None:
        raise CaptureError(
            f"layer {name!r}: expected each stimulus by itself, got other values where fewer stimuli are "
            "beside it (batch norm without running statistics, or a mean over the batch): its frames would "
            "hold the moves of the others. Let the model use fixed statistics, as of batch norm with "
            "track_running_stats=True"
        )
    if pusher.method == "secant":
        raise CaptureError(
            f"layer {name!r}: expected a forward pass without chance, in eval mode, got other values on a "
            "second call (dropout with training=True, or drawn noise); let it depend on self.training"
        )


def _unlike(one: Layers, other: Layers) -> str | None:
    """Name the first layer whose values differ by more than rounding; None where there is none."""
    for name, value in one.items():
        if _norm(value - other[name]) > APART * _norm(other[name]):
            return name
    return None


def _of_unit_norm(vectors: "Tensor") -> "Tensor":
    """Scale vectors (stimulus, 1, ...) to unit norm; zeros stay."""
    size = vectors.flatten(1).norm(dim=1).reshape(-1, *[1] * (vectors.ndim - 1))
    return vectors / size.clamp_min(need_torch("rg.capture_frames").finfo(vectors.dtype).tiny)


def _norm(values: "Tensor") -> float:
    """Norm over the batch, of what is finite."""
    return float(values.double().nan_to_num(0, 0, 0).norm())
