"""Which modules have steps of time, and where the time stands in what they put out."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from ..errors import CaptureError
from .choose import INPUT, matches
from .extra import need_torch
from .tensors import is_packed

if TYPE_CHECKING:
    from torch import Tensor

Steps = str | Sequence[str] | bool | None
Kind = Literal["", "recurrent", "cell", "named"]
AUTO = "auto"
TOKENS = "input_ids"  # what tokenizers, and the models that take their output, call the tokens


@dataclass(frozen=True)
class StepChoice:
    """What the argument ``steps`` asks for.

    Attributes
    ----------
    recurrent : bool
        Recurrent modules and cells of torch.
    patterns : tuple of str
        Names and globs of further modules.
    """

    recurrent: bool
    patterns: tuple[str, ...]

    def kind(self, module: Any, name: str) -> Kind:
        """Tell why a module has steps: it is ``"recurrent"``, a ``"cell"``, or ``"named"``; "" if not."""
        nn = need_torch("rg.capture").nn
        if self.recurrent and isinstance(module, nn.RNNBase):
            return "recurrent"
        if self.recurrent and isinstance(module, nn.RNNCellBase):
            return "cell"
        return "named" if any(matches(pattern, name) for pattern in self.patterns) else ""

    def exact(self, name: str) -> bool:
        """Whether this very name was given: then it must have steps."""
        return name in self.patterns


def step_dim(inputs: Any) -> str:
    """Name the dimension of steps: ``"token"`` where a tokenizer's output comes in, ``"step"`` elsewhere.

    Examples
    --------
    >>> step_dim({"input_ids": [[1, 2]], "attention_mask": [[1, 1]]})
    'token'
    """
    return "token" if isinstance(inputs, Mapping) and TOKENS in inputs else "step"


def get_steps(steps: Steps, names: dict[Any, str]) -> StepChoice:
    """Read the argument ``steps``.

    Parameters
    ----------
    steps : "auto", bool, None, str or list of str
        ``"auto"`` and True: recurrent modules of torch; names and globs: these too; None and False: nothing.
        Names are checked after the first batch (`report.check_patterns`), as taps are met on the way.
    names : dict
        From `choose.module_names`.

    Raises
    ------
    CaptureError
        Something else than these.
    """
    if steps is None or isinstance(steps, bool):
        return StepChoice(bool(steps), ())
    asked = [steps] if isinstance(steps, str) else list(steps) if isinstance(steps, Iterable) else [steps]
    wrong = [one for one in asked if not isinstance(one, str)]
    if wrong or not asked:
        got = repr(wrong[0]) if wrong else "an empty list"
        raise CaptureError(
            f'steps: expected "auto", names or globs of modules, or False, got {got}; '
            'for example steps=["cell", "head"]'
        )
    known = [INPUT, *names.values()]
    patterns = tuple(one for one in asked if one != AUTO or (AUTO in known and not isinstance(steps, str)))
    return StepChoice(True, patterns)


def is_time_first(module: Any) -> bool:
    """Whether a module, or a part of it, says ``batch_first=False``."""
    parts = module.modules() if hasattr(module, "modules") else ()
    return any(getattr(part, "batch_first", True) is False for part in parts)


def unpacked(output: Any) -> tuple["Tensor", Any, bool]:
    """Turn a PackedSequence into (stimulus, step, ...), with its lengths and whether it had to be sorted.

    Stimuli come in the order in which they were packed. A plain tensor is returned as it is, without lengths.
    """
    if not is_packed(output):
        return output, None, False
    rnn = need_torch("rg.capture").nn.utils.rnn
    padded, lengths = rnn.pad_packed_sequence(output, batch_first=True)
    return padded, lengths.numpy(), output.sorted_indices is None


def tensor_of(output: Any) -> "Tensor":
    """Return the tensor by which an output is known, a PackedSequence too."""
    return output.data if is_packed(output) else output
