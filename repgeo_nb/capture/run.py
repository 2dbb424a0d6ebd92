"""Running a model on stimuli with hooks on its layers: what `capture`, `layers` and checkpoints share."""

import json
from collections.abc import Callable, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any

import numpy as np
import xarray as xr

from .. import schema
from ..errors import CaptureError, SchemaError
from ..schema.check import check_count
from ..schema.identity import check_ids, ids_from_content
from .choose import choose, module_names
from .complaint import explained
from .extra import need_torch
from .padding import Padding
from .progress import progress_bar, say
from .recorder import Entry, Recorder, dtype_of
from .reduce import Reducer, get_reducer
from .report import check_patterns, warn, warn_of_padding
from .restore import left_as_it_was, unwrap
from .sequences import SequenceRecorder
from .steps import StepChoice, Steps, get_steps
from .stimuli import Source, contents, open_source, private, size

if TYPE_CHECKING:
    import pandas as pd

    from .sinks import Sink


def captured(
    model: Any,
    stimuli: Any,
    *,
    layers: str | Sequence[str],
    labels: Any,
    stimulus: Any,
    name: str | None,
    batch_size: int,
    reducer: str | Reducer,
    progress: bool | None,
    steps: Steps,
    mask: Any,
    lengths: Any,
    model_columns: Mapping[str, Any] | None = None,
    to: "Callable[[Source], Sink] | None" = None,
) -> tuple[xr.Dataset, Recorder]:
    """Capture, and leave the warnings to the caller (`report.warn`).

    With `to` every batch goes into that sink, and the layers of the Dataset are empty of values.
    """
    model = as_module(model)
    kind, reduce = get_reducer(reducer)
    source = open_source(stimuli, batch_size)
    sink = None if to is None else to(source)
    total = source.total if sink is None else None  # a sink takes each batch away
    padding = Padding(mask, lengths)
    if source.total is not None:
        check_count(source.total)
    check_columns(source, stimulus, labels, padding.columns)
    names, others = module_names(model)
    stays = sink is not None and sink.stays(device_of(model))
    chosen = get_steps(steps, names)
    recorder = make_recorder(model, names, layers, reduce, total, True, chosen, padding, stays=stays)
    content, found_labels = _run(model, recorder, source, progress, sink)
    _check_padding(recorder, padding, len(content))
    warn_of_padding(stimuli, padding, recorder)
    ids = ids_from_content(content) if stimulus is None else check_ids(stimulus, len(content))
    columns = dict(labels) if isinstance(labels, Mapping) else {}
    if not columns and (labels is not None or found_labels is not None):
        columns = {"label": found_labels if labels is None else labels}
    n_steps, valid = recorder.n_steps, recorder.mask()
    if valid is not None:
        columns = {**columns, "mask": valid}
    acts = schema.family(
        recorder.arrays() if sink is None else empty_layers(recorder, len(content)),
        stimulus=ids,
        content=None if stimulus is None else content,
        columns=columns,
        model=type(model).__name__ if name is None else name,
        model_columns=model_columns,
        layer_attrs={entry.name: layer_attrs(entry, kind, others) for entry in recorder.entries},
        attrs={"provenance": _provenance(model, kind, n_steps)},
        extra={recorder.step_dim: np.arange(n_steps)} if n_steps else (),
    )
    return acts, recorder


def listed(
    model: Any,
    stimuli: Any,
    layers: str | Sequence[str],
    batch_size: int,
    reducer: str | Reducer,
    steps: Steps,
    mask: Any,
    lengths: Any,
) -> "pd.DataFrame":
    """List what a capture would return, see `activations.layers`."""
    import pandas as pd

    model = as_module(model)
    _, reduce = get_reducer(reducer)
    source = open_source(stimuli, batch_size)
    names, others = module_names(model)
    chosen, padding = get_steps(steps, names), Padding(mask, lengths)
    recorder = make_recorder(model, names, layers, reduce, None, False, chosen, padding)
    first = Source(None, lambda: islice(source.batches(), 1))
    _run(model, recorder, first, progress=False)
    warn(recorder)
    rows = [
        {
            "layer": entry.name,
            "module": entry.module,
            "shape": entry.unit_shape,
            "width": entry.width,
            "steps": entry.steps,
            "bytes": entry.width * max(entry.steps, 1) * entry.itemsize,
            "dtype": entry.source_dtype,
            "aliases": ", ".join(_aliases(entry, others)),
        }
        for entry in recorder.entries
    ]
    return pd.DataFrame(rows).set_index("layer")


def make_recorder(
    model: Any,
    names: dict[Any, str],
    layers: str | Sequence[str],
    reduce: Reducer,
    total: int | None,
    keep: bool,
    steps: StepChoice,
    padding: Padding,
    live: bool = False,
    stays: bool = False,
) -> Recorder:
    """Make the recorder of the chosen layers: a plain one where nothing has steps, as its hooks do less."""
    choice = choose(model, layers, names)
    if padding.is_given or any(steps.kind(module, name) for module, name in names.items()) or steps.patterns:
        return SequenceRecorder(names, choice, reduce, total, keep, live, stays, steps=steps, padding=padding)
    return Recorder(names, choice, reduce, total, keep, live, stays)


def _check_padding(recorder: Recorder, padding: Padding, m: int) -> None:
    """Find out when what was said of padding went nowhere."""
    if not padding.is_given:
        return
    for values in padding.columns.values():
        if len(values) != m:
            raise SchemaError(
                f"{padding.name}: expected {m} values, one per stimulus, got {len(values)}; pass those of "
                "exactly these stimuli, in the same order"
            )
    if not any(entry.steps_from for entry in recorder.entries):
        raise CaptureError(
            f"{padding.name}: expected a layer with steps that it belongs to, got none; name the modules "
            "whose output is (batch, time, unit), or which are called once per step, in steps=, "
            'of a transformer steps="*"'
        )


def as_module(model: Any) -> Any:
    """Return the module inside wrappers, once it is one that can be captured."""
    torch = need_torch("rg.capture")
    model = unwrap(model)
    if not isinstance(model, torch.nn.Module):
        raise CaptureError(
            f"model: expected a torch.nn.Module, got {type(model).__name__}; activations of other "
            "frameworks enter through rg.from_arrays({'conv1': X, ...}, stimulus=ids)"
        )
    if any(isinstance(part, torch.jit.ScriptModule) for part in model.modules()):
        raise CaptureError(
            "model: expected plain modules, got TorchScript, which has no hooks; capture the model it was "
            "made from"
        )
    lazy = [name for name, value in model.named_parameters() if torch.nn.parameter.is_lazy(value)]
    if lazy:
        raise CaptureError(
            f"model: expected weights, got lazy modules that make them in their first call ({lazy[0]}); "
            "call the model once before"
        )
    return model


def check_columns(source: Source, stimulus: Any, labels: Any, padding: dict[str, Any]) -> None:
    """Find out before the run what would fail after it."""
    columns = labels if isinstance(labels, Mapping) else {"labels": labels}
    given = {"stimulus": stimulus, **padding, **columns}
    given = {name: values for name, values in given.items() if values is not None}
    check_order(source, given)
    for name, values in given.items():
        n = len(values) if hasattr(values, "__len__") and np.ndim(values) else None
        if n is None or n != (source.total or n):
            total = (
                "one value per stimulus"
                if source.total is None
                else f"{source.total} values, one per stimulus"
            )
            got = f"a {type(values).__name__}" if n is None else str(n)
            raise SchemaError(
                f"{name}: expected {total}, got {got}; pass those of exactly these stimuli, in the same order"
            )
    if stimulus is not None:
        check_ids(stimulus)


def check_order(source: Source, given: Mapping[str, Any]) -> None:
    """Refuse what goes with stimuli one by one, where these come in another order every time."""
    there = [name for name, values in given.items() if values is not None]
    if source.shuffles and there:
        raise SchemaError(
            f"{there[0]}: expected stimuli in a fixed order, got a DataLoader that shuffles, "
            "whose rows they would not match; use DataLoader(..., shuffle=False), or let its batches carry "
            "the labels"
        )


def empty_layers(recorder: Recorder, m: int) -> dict[str, np.ndarray]:
    """Arrays of the shape and type that the layers have, which take no memory."""
    found = {}
    for entry in recorder.entries:
        steps = (recorder.n_steps,) if entry.steps else ()
        found[entry.name] = np.broadcast_to(np.zeros((), dtype_of(entry)), (m, *steps, entry.width))
    return found


def _run(
    model: Any, recorder: Recorder, source: Source, progress: bool | None, sink: "Sink | None" = None
) -> tuple[np.ndarray, np.ndarray | None]:
    """Take every batch through the model; returns the stimuli's contents, and labels that came with them."""
    device = device_of(model)
    # in one go: less than half the time of going batch by batch
    known = contents(source.whole) if source.whole is not None else None
    content: list[np.ndarray] = []
    labels: list[np.ndarray | None] = []
    done = 0
    with left_as_it_was(model), recorder.hooks(), progress_bar(progress, source.total) as tick:
        for batch, (inputs, given) in enumerate(source.batches()):
            n = size(inputs)
            content.append(contents(inputs) if known is None else known[done : done + n])
            labels.append(label_column(given, n))
            if sink is not None and batch and recorder.can_skip and sink.skips(batch, done, content[-1]):
                recorder.skip(n, inputs)
            else:
                inputs = private(inputs, device)
                with recorder.batch(inputs), explained(model, inputs, done):
                    call(model, inputs)
                if not done:
                    check_patterns(recorder)
                if sink is not None:
                    sink.take(batch, done, content[-1], recorder)
                    if not done:
                        say(progress, sink.told)
            done += n
            tick(n, "" if sink is None else sink.note)
    if not done:
        raise SchemaError(
            "stimuli: expected at least one, got none; a DataLoader or generator may be used up"
        )
    there = [part for part in labels if part is not None]
    return np.concatenate(content), np.concatenate(there) if len(there) == len(labels) else None


def call(model: Any, inputs: Any) -> None:
    """Call the model on a batch; a dict are its keyword arguments."""
    if isinstance(inputs, Mapping):
        model(**inputs)
    else:
        model(inputs)


def device_of(model: Any) -> Any:
    """Where the model's first parameter or buffer is."""
    torch = need_torch("rg.capture")
    for tensor in (*model.parameters(), *model.buffers()):
        return tensor.device
    return torch.device("cpu")


def label_column(labels: Any, n: int) -> np.ndarray | None:
    """Labels that came with a batch, if there is one plain value per stimulus."""
    if labels is None:
        return None
    array = np.asarray(labels.detach().cpu() if hasattr(labels, "detach") else labels)
    return array if array.shape == (n,) and array.dtype.kind in "iubfU" else None


def _aliases(entry: Entry, others: dict[str, list[str]]) -> list[str]:
    """Other names of the same tensor: containers around the layer, and further names of its module."""
    return list(dict.fromkeys([*entry.aliases, *others.get(entry.name.split("#")[0], [])]))


def layer_attrs(entry: Entry, reducer: str, others: dict[str, list[str]]) -> dict[str, Any]:
    """Return what the variable of a layer says of itself."""
    return {
        "unit_shape": list(entry.unit_shape),
        "reducer": reducer,
        "source_dtype": entry.source_dtype,
        "module": entry.module,
        "aliases": _aliases(entry, others),
        **({"steps": entry.steps_from} if entry.steps else {}),
    }


def _provenance(model: Any, reducer: str, n_steps: int) -> str:
    """Return where the numbers come from, as JSON."""
    torch = need_torch("rg.capture")
    kind = type(model)
    return json.dumps(
        {
            "by": "repgeo_nb.capture",
            "model": f"{kind.__module__}.{kind.__qualname__}",
            "reducer": reducer,
            "torch": torch.__version__,
            **({"steps": n_steps} if n_steps else {}),
        }
    )
