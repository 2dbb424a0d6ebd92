"""What a model says when the stimuli do not suit it, with what to do about it."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from ..errors import CaptureError

_TYPES = re.compile(r"dtype|scalar type|[Ii]nput type|data type")
_ARGUMENTS = re.compile(r"missing \d+ required .*argument|unexpected keyword argument")
_INDICES = re.compile(r"'indices'|used as indices")


@contextmanager
def explained(model: Any, inputs: Any, start: int) -> Iterator[None]:
    """Around a call of the model: its complaint about types becomes a CaptureError that names the remedy.

    Other errors pass as they are, with a note of the batch that caused them.

    Parameters
    ----------
    model : torch.nn.Module
    inputs : tensor or dict of tensors
        The batch.
    start : int
        Place of its first stimulus.
    """
    try:
        yield
    except CaptureError:
        raise
    except Exception as error:
        if isinstance(error, RuntimeError | TypeError) and _TYPES.search(str(error)):
            weights = next((str(p.dtype) for p in model.parameters() if p.is_floating_point()), "none")
            remedy = _remedy(str(error), weights, _types(inputs))
            if remedy:
                raise CaptureError(
                    f"the model refused the stimuli's type: expected what goes with its {weights} weights, "
                    f"got {', '.join(_types(inputs))}; {remedy}. It said: {error}"
                ) from error
        if isinstance(error, TypeError) and _ARGUMENTS.search(str(error)):
            raise CaptureError(
                f"the model takes other arguments than the stimuli give: {error}. Expected one tensor, or a "
                f"dict of the model's own keyword arguments, got {_shape(inputs)}; pass stimuli="
                "{'x': ..., 'mask': ...} with the names in its forward(), and labels apart as labels=..."
            ) from error
        error.add_note(f"while capturing the batch from stimulus {start} on; the model is as it was")
        raise


def _shape(inputs: Any) -> str:
    return f"a dict with {', '.join(map(repr, inputs))}" if isinstance(inputs, Mapping) else "one tensor"


def _remedy(said: str, weights: str, got: list[str]) -> str:
    """Say what to do, or "" where the stimuli are not to blame."""
    if _INDICES.search(said):
        return "token ids are whole numbers: pass stimuli.long()"
    if got == [weights]:
        return ""
    name = weights.removeprefix("torch.")
    cast = f"pass stimuli.to({weights}), of numpy stimuli.astype({name!r})"
    if got == ["torch.uint8"]:
        return f"{cast}, divided by 255 or however the images were scaled in training"
    return f"{cast}, or bring the model to their type"


def _types(inputs: Any) -> list[str]:
    values = inputs.values() if isinstance(inputs, Mapping) else [inputs]
    return list(dict.fromkeys(str(value.dtype) for value in values))
