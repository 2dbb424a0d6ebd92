"""Where directions enter a model: at its floating stimuli, or at the output of a module named by ``at``."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from ..errors import CaptureError
from ..schema import unknown
from .complaint import explained
from .extra import need_torch
from .run import call
from .stimuli import Inputs, floating_input

if TYPE_CHECKING:
    from torch import Tensor

TYPES = ("float32", "float64")


class Entrance:
    """The point x of a batch, and the model as a function of it.

    Parameters
    ----------
    model : torch.nn.Module
    names : dict
        Name of every module, from `choose.module_names`.
    at : str or None
        Module whose output is x; None for the stimuli themselves.

    Raises
    ------
    UnknownName
        No module of this name.
    """

    def __init__(self, model: Any, names: dict[Any, str], at: str | None):
        self.model, self.at = model, at
        self._names, self._calls = names, 0
        self._x: Any = None
        self._seen: Any = None
        found = [module for module, name in names.items() if name == at]
        if at is not None and not found:
            raise unknown("module in at=", at, names.values(), " of this model")
        self._module = found[0] if found else None

    @contextmanager
    def open(self) -> Iterator[None]:
        """Set a hook on the module; before the recorder's, which are to see what is put in its place."""
        if self._module is None:
            yield
            return
        handle = self._module.register_forward_hook(self._hook)
        try:
            yield
        finally:
            handle.remove()
            self._x = self._seen = None

    def _hook(self, _module: Any, _args: Any, output: Any) -> Any:
        self._calls += 1
        if self._calls > 1:
            raise CaptureError(
                f"at: expected a module that is called once, got a second call of {self.at!r}; name one "
                "through which the stimuli go once"
            )
        if self._x is not None:
            return self._x
        self._seen = output
        return None

    def run(self, inputs: Inputs) -> "Tensor":
        """Call the model on a batch as it is; returns x."""
        self._x, self._calls = None, 0
        call(self.model, inputs)
        return self._checked(floating_input(inputs) if self._module is None else self._seen)

    def point(self, inputs: Inputs) -> "Tensor":
        """Return x of a batch: the stimuli, or what the module makes of them."""
        if self._module is not None:
            with explained(self.model, inputs, 0):
                return self.run(inputs)
        return self._checked(floating_input(inputs))

    def inputs(self, inputs: Inputs, x: "Tensor") -> Inputs:
        """Return the batch with x in its place; where x has more rows, they are its rows over and over."""
        first = next(iter(inputs)) if isinstance(inputs, Mapping) else None
        rows = len(next(iter(inputs.values()))) if isinstance(inputs, Mapping) else len(inputs)
        copies = len(x) // rows
        if isinstance(inputs, Mapping):
            inputs = {name: _repeated(value, copies) for name, value in inputs.items()}
            return inputs if self._module is not None else {**inputs, first: x}
        return _repeated(inputs, copies) if self._module is not None else x

    def call(self, inputs: Inputs, x: "Tensor") -> None:
        """Call the model on what `inputs` returned, with x at the module."""
        self._x, self._calls = x, 0
        try:
            call(self.model, inputs)
        finally:
            self._x = None

    def _checked(self, x: Any) -> "Tensor":
        torch = need_torch("rg.capture_frames")
        if self._module is not None and not isinstance(x, torch.Tensor):
            raise CaptureError(
                f"at: expected a module that is called and puts out a tensor, got "
                f"{'no call' if x is None else type(x).__name__} of {self.at!r}; name an embedding"
            )
        if x is None:
            raise CaptureError(
                "stimuli: expected floating stimuli, got integers (token ids), which cannot change by a "
                f"little; name the module whose output does, {self._embeddings()}; images: x.float() / 255"
            )
        kind = str(x.dtype).removeprefix("torch.")
        if kind not in TYPES:
            raise CaptureError(
                f"stimuli: expected float32 or float64, got {kind}, in which derivatives lose their digits; "
                "pass model.float() and stimuli.float()"
            )
        if not bool(x.isfinite().all()):
            row = int((~x.isfinite()).flatten(1).any(1).nonzero()[0])
            raise CaptureError(
                f"stimuli: expected finite numbers, got NaN or infinity in stimulus {row} of a batch; leave "
                "it out"
            )
        return x.detach()

    def _embeddings(self) -> str:
        nn = need_torch("rg.capture_frames").nn
        found = [f"at={name!r}" for module, name in self._names.items() if isinstance(module, nn.Embedding)]
        return " or ".join(found[:3]) or "with at="


def _repeated(value: "Tensor", copies: int) -> "Tensor":
    return value if copies == 1 else value.repeat(copies, *[1] * (value.ndim - 1))
