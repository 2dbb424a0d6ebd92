"""What was asked for and is not in the result: said aloud, never dropped in silence."""

import warnings
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from ..errors import CaptureError
from ..schema import unknown
from .choose import INPUT, OUTPUT, matches, stem
from .extra import need_torch
from .padding import Padding
from .recorder import Recorder

TOKENS = "attention_mask"


def check_patterns(recorder: Recorder) -> None:
    """After the first batch: every name or glob has an output, or a silent module (see `warn`).

    Raises
    ------
    UnknownName
        For example a third call of a module that is called twice; near names are listed.
    CaptureError
        Nothing at all to capture.
    """
    there = [name for entry in recorder.entries for name in (entry.name, *entry.aliases)]
    there = list(dict.fromkeys([*there, *recorder.left_out, *sorted(recorder.fired)]))
    silent = never_fired(recorder)
    modules = [INPUT, *recorder.names.values()]
    for pattern in recorder.step_patterns:
        if not any(matches(pattern, name) for name in (*modules, *recorder.fired)):
            raise unknown("module in steps=", pattern, modules)
    for pattern in recorder.choice.patterns:
        is_there = any(matches(pattern, name) for name in there)
        if not is_there and not any(matches(stem(pattern), name) for name in silent):
            raise unknown("layer", pattern, there, " of this model")
    if not recorder.entries:
        why = f"; these never fired: {_some(silent)}" if silent else ""
        raise CaptureError(
            f"layers: expected at least one that fires and puts out a tensor over stimuli, got none{why}; "
            'rg.layers(model, stimuli[:2], layers="all") shows what there is'
        )


def warn(recorder: Recorder) -> None:
    """Name the chosen modules that never fired, and outputs that are no arrays over stimuli."""
    silent = never_fired(recorder)
    if silent:
        warnings.warn(
            f"capture: {len(silent)} chosen layers never fired: {_some(silent)}. Either the model does not "
            "use them, or it calls their forward() or uses their weights directly, which no hook sees.",
            stacklevel=3,
        )
    if recorder.left_out:
        listed = [f"{name} ({problem.split(';')[0]})" for name, problem in recorder.left_out.items()]
        warnings.warn(f"capture: left out {_some(listed)}.", stacklevel=3)
    if unmet := recorder.unmet():
        warnings.warn(
            f"capture: no layer has the steps of {_some(unmet)}, named in steps=; name them in layers= too.",
            stacklevel=3,
        )


def warn_of_padding(stimuli: Any, padding: Padding, recorder: Recorder) -> None:
    """Say that stimuli bring padding, in the entry that tokenizers call so, and nothing took note of it."""
    mask = stimuli.get(TOKENS) if isinstance(stimuli, Mapping) else None
    among = [entry.name for entry in recorder.entries if entry.rank >= 3 or entry.steps_from]
    if mask is None or padding.is_given or not among:
        return
    padded = int((~np.asarray(mask, dtype=bool)).any(axis=1).sum())
    if padded:
        warnings.warn(
            f"capture: {padded} of {len(mask)} stimuli have padding, counted as tokens in {_some(among)}. "
            f'Pass steps="*", mask="{TOKENS}", and for one vector per stimulus reducer="mean" besides.',
            stacklevel=4,
        )


def never_fired(recorder: Recorder) -> list[str]:
    """List chosen modules that were never called, save those whose parts were (a Sequential run by hand)."""
    nn = need_torch("rg.capture").nn
    fired = {key.split("#")[0] for key in recorder.fired} | recorder.fired
    silent = []
    for module, name in recorder.names.items():
        if name in fired or name == OUTPUT or not recorder.choice.wants(name):
            continue
        parts = (recorder.names.get(part) for part in module.modules() if part is not module)
        if not isinstance(module, nn.ModuleList | nn.ModuleDict) and not any(part in fired for part in parts):
            silent.append(name)
    return silent


def _some(names: Sequence[str], n: int = 8) -> str:
    return ", ".join(names[:n]) + (f" and {len(names) - n} more" if len(names) > n else "")
