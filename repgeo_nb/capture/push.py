"""Pushing vectors through a model to all its layers at once: exactly by forward mode, or by secants."""

import re
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from ..errors import CaptureError
from .complaint import explained
from .entrance import Entrance
from .extra import need_torch
from .recorder import Recorder
from .stimuli import Inputs

if TYPE_CHECKING:
    from torch import Tensor

Layers = dict[str, "Tensor"]
STEP = {"float32": 1e-3, "float64": 1e-5}
"""Step of secants along a unit direction, images in [0, 1]."""
_NO_RULE = re.compile(
    r"forward AD|[Bb]atching rule|^vmap: It looks|incompatible with vmap|have storage"
    r"|autograd\.Function|`\.data` inside"
)
_RANDOM = re.compile(r"random")


class Rows(NamedTuple):
    """Vectors to push, and for secants where each move has its middle and how far it goes.

    Attributes
    ----------
    vectors : Tensor (stimulus, direction, ...)
    base : Tensor (stimulus, direction, ...) or None
        Middle of each move; None is the stimulus.
    reach : Tensor (stimulus, direction) or None
        Half of each move's length; None is the step of secants.
    """

    vectors: "Tensor"
    base: "Tensor | None" = None
    reach: "Tensor | None" = None

    def part(self, start: int, stop: int) -> "Rows":
        """Return the directions from start to stop."""
        part = slice(start, stop)
        return Rows(
            self.vectors[:, part],
            None if self.base is None else self.base[:, part],
            None if self.reach is None else self.reach[:, part],
        )


@dataclass
class Pusher:
    """The model on one batch as a function of its point, with the derivatives of every layer.

    Attributes
    ----------
    entrance : Entrance
    recorder : Recorder
        After its first batch.
    method : {"jvp", "secant"}
    step : float or None
        Of secants along a unit direction; by default that of the dtype.
    dtype : str
        Of the stimuli.
    remarks : list of str
        What is to be said aloud afterwards.
    """

    entrance: Entrance
    recorder: Recorder
    method: str
    step: float | None = None
    dtype: str = "float32"
    remarks: list[str] = field(default_factory=list)

    @property
    def length(self) -> float:
        """Step of secants along a unit direction."""
        return STEP[self.dtype] if self.step is None else self.step

    def __call__(self, inputs: Inputs, x: "Tensor", rows: Rows, start: int) -> tuple[Layers, Layers]:
        """Return the layers' values (stimulus, [step,] unit) and vectors (stimulus, [step,] direction, unit).

        `start` is the place of the batch's first stimulus. A model with an operation that has no forward
        mode is taken by secants from here on, with a remark.
        """
        self.dtype = str(x.dtype).removeprefix("torch.")
        if self.method == "jvp":
            try:
                return self.exact(inputs, x, rows.vectors, start)
            except RuntimeError as error:  # NotImplementedError is one
                self._give_way(error)
        return self.secant(inputs, x, rows, start)

    def values(self, inputs: Inputs, x: "Tensor", start: int) -> Layers:
        """Return every layer's values (stimulus, [step,] ...)."""
        self.recorder.rewind(start)
        inputs = self.entrance.inputs(inputs, x)
        with self.recorder.batch(inputs), explained(self.entrance.model, inputs, start):
            self.entrance.call(inputs, x)
        return dict(self.recorder.arrays())

    def exact(self, inputs: Inputs, x: "Tensor", vectors: "Tensor", start: int) -> tuple[Layers, Layers]:
        """Forward mode, vectorised over directions: the values are computed once for all of them."""
        func = need_torch("rg.capture_frames").func

        def push(vector: "Tensor") -> tuple[Layers, Layers]:
            return func.jvp(lambda point: self.values(inputs, point, start), (x,), (vector,))

        found, moved = func.vmap(push, in_dims=1)(vectors)
        place = {entry.name: 1 + bool(entry.steps) for entry in self.recorder.entries}
        moved = {name: value.movedim(0, place[name]) for name, value in moved.items()}
        return self._flat({name: value[0] for name, value in found.items()}, 0), self._flat(moved, 1)

    def secant(self, inputs: Inputs, x: "Tensor", rows: Rows, start: int) -> tuple[Layers, Layers]:
        """Central differences (f(b + h u) - f(b - h u)) |v| / 2h, u = v/|v|, all in one batch."""
        torch = need_torch("rg.capture_frames")
        n, k = rows.vectors.shape[:2]
        size = rows.vectors.flatten(2).norm(dim=2)
        axes = [1] * (x.ndim - 1)
        reach = torch.full_like(size, self.length) if rows.reach is None else rows.reach
        reach = torch.where(reach.isnan(), self.length, reach)
        shift = rows.vectors * torch.where(size > 0, reach / size, 0).reshape(n, k, *axes)
        base = x[:, None] if rows.base is None else rows.base
        ends = torch.stack([base + shift, base - shift]).transpose(1, 2)  # (2, direction, stimulus, ...)
        points = torch.cat([x[None], ends.reshape(2 * k, n, *x.shape[1:])]).flatten(0, 1)
        found = self._flat(self.values(inputs, points, start), 0)
        slope = torch.where(size > 0, size / (2 * reach), 0).T
        values, moved = {}, {}
        for name, value in found.items():
            here = value.unflatten(0, (1 + 2 * k, n))
            difference = (here[1 : 1 + k] - here[1 + k :]) * slope.reshape(k, n, *[1] * (here.ndim - 2))
            values[name], moved[name] = here[0], difference.movedim(0, -2)
        return values, moved

    def _flat(self, layers: Layers, axes: int) -> Layers:
        """Flatten a layer's units, behind the stimulus, its steps and so many further axes."""
        steps = {entry.name: bool(entry.steps) for entry in self.recorder.entries}
        return {
            name: value.reshape(*value.shape[: 1 + steps[name] + axes], -1) for name, value in layers.items()
        }

    def _give_way(self, error: Exception) -> None:
        """Go over to secants where an operation has no derivative rule; other errors are raised."""
        said = str(error).split("\n")[0]
        if _RANDOM.search(said) and "vmap" in said:
            raise CaptureError(
                "expected a forward pass without chance, in eval mode, got a random operation behind "
                f"{self.recorder.last_fired() or 'the input'!r} (dropout with training=True, or drawn noise)"
                "; let it depend on self.training"
            ) from error
        if not _NO_RULE.search(said):
            raise error
        self.method = "secant"
        self.remarks.append(
            "secants instead of exact derivatives, as an operation behind "
            f"{self.recorder.last_fired() or 'the input'!r} has no forward mode in torch ({said[:120]})"
        )


@contextmanager
def plain_kernels(names: dict[Any, str]) -> Iterator[None]:
    """Attention and recurrence in plain steps: their fused kernels have no forward mode."""
    torch = need_torch("rg.capture_frames")
    attention = torch.nn.attention
    with ExitStack() as stack:
        stack.enter_context(attention.sdpa_kernel(attention.SDPBackend.MATH))
        if any(isinstance(module, torch.nn.RNNBase) for module in names):
            stack.enter_context(_switched_off(torch.backends.mkldnn))
            stack.enter_context(_switched_off(torch.backends.cudnn))
        yield


@contextmanager
def _switched_off(backend: Any) -> Iterator[None]:
    before, backend.enabled = backend.enabled, False
    try:
        yield
    finally:
        backend.enabled = before


@contextmanager
def no_training_inside(names: dict[Any, str]) -> Iterator[None]:
    """Refuse modules that a forward pass puts into training mode: they couple stimuli, or draw."""
    nn = need_torch("rg.capture_frames").nn
    kinds = (nn.modules.batchnorm._BatchNorm, nn.modules.dropout._DropoutNd)

    def check(module: Any, _args: Any) -> None:
        if module.training:
            raise CaptureError(
                f"module {names[module]!r} ({type(module).__name__}): expected eval mode during the capture, "
                "got a forward pass that puts it into training mode, where stimuli depend on one another or "
                "on chance; leave the mode to model.train() and model.eval()"
            )

    handles = [module.register_forward_pre_hook(check) for module in names if isinstance(module, kinds)]
    try:
        yield
    finally:
        for handle in handles:
            handle.remove()
