"""`capture`: activations of the layers of a torch model; `layers`: what there is to capture."""

import json
from collections.abc import Mapping, Sequence
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
from .progress import progress_bar
from .recorder import Entry, Recorder
from .reduce import Reducer, get_reducer
from .report import check_patterns, warn
from .restore import left_as_it_was, unwrap
from .stimuli import Source, contents, floating_input, open_source, private, size

if TYPE_CHECKING:
    import pandas as pd

BATCH = 256


def capture(
    model: Any,
    stimuli: Any,
    layers: str | Sequence[str] = "blocks",
    labels: Any = None,
    stimulus: Any = None,
    name: str | None = None,
    batch_size: int = BATCH,
    reducer: str | Reducer = "flatten",
    progress: bool | None = None,
) -> xr.Dataset:
    """Run a torch model on stimuli and return the activations of its layers as labelled arrays.

    The model is in eval mode and without gradients meanwhile, and afterwards exactly as it was, also after
    an error or Ctrl-C. Outputs are copied when they appear, so layers that work in place do no harm.

    Parameters
    ----------
    model : torch.nn.Module
        Any; it stays on its device. DataParallel and torch.compile are looked through.
    stimuli : tensor, array (stimulus, ...), list of these per stimulus, dict, Dataset or DataLoader
        In the type the model takes: nothing is converted. A dict of tensors becomes keyword arguments. Of a
        DataLoader's (inputs, labels) the labels become the column ``label``.
    layers : str or list of str
        ``"blocks"``: the outermost modules with parameters once containers are opened, and the last output;
        ``"all"``: every module that fires, once per distinct output; names; globs such as ``"block*"``; a
        list joins them (where a module is itself called ``blocks``, ``["blocks"]`` is that module). A
        second call of a module is ``name#1``, a further tensor of its output ``name:1.0``
        (``output[1][0]``). Floating stimuli are the layer ``input``, the model's output is ``output``.
    labels : array (stimulus,) or mapping of str to arrays, optional
        Column ``label``, or several columns.
    stimulus : sequence of str, optional
        Ids. Without them an id is a digest of the stimulus' content.
    name : str, optional
        Name of the model; by default its class.
    batch_size : int
        Stimuli per call; peak memory is the result plus the layers of one batch.
    reducer : {"flatten", "mean", "max"} or function
        What becomes of further axes. ``"mean"`` and ``"max"`` reduce the positions of maps (batch, channel,
        ...) and the time of (batch, time, unit). A function takes and returns tensors (batch, ...).
    progress : bool, optional
        A bar; by default for work of more than a second with somebody to see it.

    Returns
    -------
    xarray.Dataset
        A variable (stimulus, <layer>_unit) per layer, float32 (float64 of a float64 layer), in the order in
        which they came. Attrs of a layer: ``unit_shape``, ``reducer``, ``source_dtype``, ``module``,
        ``aliases``.

    Raises
    ------
    CaptureError
        The model's own complaint about dtypes with the remedy; a layer that is no array over stimuli or
        differs in shape between batches.
    UnknownName
        A layer name or glob that matches nothing; near names are listed.
    SchemaError
        Labels or ids of another number than stimuli, repeated ids, fewer than 4 stimuli.
    MissingExtra
        torch is not installed.

    Warns
    -----
    UserWarning
        Naming chosen layers that never fired, or whose output is no array over stimuli.

    Examples
    --------
    >>> import torch, repgeo_nb as rg
    >>> net = rg.nets.resnet8(seed=0)
    >>> acts = rg.capture(net, torch.randn(20, 1, 8, 8), layers="blocks")
    >>> rg.schema.layers(acts)
    ('input', 'stem', 'block1', 'block2', 'block3', 'logits', 'softmax')
    """
    model = _module(model)
    kind, reduce = get_reducer(reducer)
    source = open_source(stimuli, batch_size)
    _check_columns(source, stimulus, labels)
    names, others = module_names(model)
    recorder = Recorder(names, choose(model, layers, names), reduce, source.total)
    content, found_labels = _run(model, recorder, source, progress)
    warn(recorder)
    ids = ids_from_content(content) if stimulus is None else check_ids(stimulus, len(content))
    columns = dict(labels) if isinstance(labels, Mapping) else {}
    if not columns and (labels is not None or found_labels is not None):
        columns = {"label": found_labels if labels is None else labels}
    return schema.family(
        {entry.name: entry.store.result() for entry in recorder.entries if entry.store is not None},
        stimulus=ids,
        content=None if stimulus is None else content,
        columns=columns,
        model=type(model).__name__ if name is None else name,
        model_columns={},
        layer_attrs={entry.name: _attrs(entry, kind, others) for entry in recorder.entries},
        attrs={"provenance": _provenance(model, kind)},
    )


def layers(
    model: Any,
    stimuli: Any,
    layers: str | Sequence[str] = "all",
    batch_size: int = BATCH,
    reducer: str | Reducer = "flatten",
) -> "pd.DataFrame":
    """List what `capture` would return, from one batch: run it on two stimuli before a large capture.

    Parameters
    ----------
    model, stimuli, layers, batch_size, reducer
        As for `capture`; only the first batch is used, and nothing is kept.

    Returns
    -------
    pandas.DataFrame
        A row per layer in order of depth: ``module`` (class), ``shape`` of its units, ``width`` (their
        number), ``bytes`` per stimulus, ``dtype`` in the model, ``aliases`` (other names of the same
        tensor).

    Raises
    ------
    CaptureError, UnknownName, MissingExtra
        As `capture`.

    Examples
    --------
    >>> import torch, repgeo_nb as rg
    >>> table = rg.layers(rg.nets.resnet8(seed=0), torch.zeros(2, 1, 8, 8), layers="blocks")
    >>> table.loc["block2", "shape"], int(table["bytes"].sum())
    ((16, 4, 4), 5968)
    """
    import pandas as pd

    model = _module(model)
    _, reduce = get_reducer(reducer)
    source = open_source(stimuli, batch_size)
    names, others = module_names(model)
    recorder = Recorder(names, choose(model, layers, names), reduce, None, keep=False)
    first = Source(None, lambda: islice(source.batches(), 1))
    _run(model, recorder, first, progress=False)
    warn(recorder)
    rows = [
        {
            "layer": entry.name,
            "module": entry.module,
            "shape": entry.unit_shape,
            "width": entry.width,
            "bytes": entry.width * entry.itemsize,
            "dtype": entry.source_dtype,
            "aliases": ", ".join(_aliases(entry, others)),
        }
        for entry in recorder.entries
    ]
    return pd.DataFrame(rows).set_index("layer")


def _module(model: Any) -> Any:
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


def _check_columns(source: Source, stimulus: Any, labels: Any) -> None:
    """Find out before the run what would fail after it."""
    given = {"stimulus": stimulus, **(labels if isinstance(labels, Mapping) else {"labels": labels})}
    given = {name: values for name, values in given.items() if values is not None}
    if source.total is not None:
        check_count(source.total)
    if source.shuffles and given:
        raise SchemaError(
            f"{next(iter(given))}: expected stimuli in a fixed order, got a DataLoader that shuffles, "
            "whose rows they would not match; use DataLoader(..., shuffle=False), or let its batches carry "
            "the labels"
        )
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


def _run(
    model: Any, recorder: Recorder, source: Source, progress: bool | None
) -> tuple[np.ndarray, np.ndarray | None]:
    """Take every batch through the model; returns the stimuli's contents, and labels that came with them."""
    device = _device(model)
    content: list[np.ndarray] = []
    labels: list[np.ndarray | None] = []
    done = 0
    with left_as_it_was(model), recorder.hooks(), progress_bar(progress, source.total) as tick:
        for inputs, given in source.batches():
            n = size(inputs)
            if source.whole is None:
                content.append(contents(inputs))
            labels.append(_label_column(given, n))
            inputs = private(inputs, device)
            with recorder.batch(n, floating_input(inputs)), explained(model, inputs, done):
                _call(model, inputs)
            if not done:
                check_patterns(recorder)
            done += n
            tick(n)
    if not done:
        raise SchemaError(
            "stimuli: expected at least one, got none; a DataLoader or generator may be used up"
        )
    if source.whole is not None:  # in one go: less than half the time of going batch by batch
        content = [contents(source.whole)]
    there = [part for part in labels if part is not None]
    return np.concatenate(content), np.concatenate(there) if len(there) == len(labels) else None


def _call(model: Any, inputs: Any) -> None:
    if isinstance(inputs, Mapping):
        model(**inputs)
    else:
        model(inputs)


def _device(model: Any) -> Any:
    """Where the model's first parameter or buffer is."""
    torch = need_torch("rg.capture")
    for tensor in (*model.parameters(), *model.buffers()):
        return tensor.device
    return torch.device("cpu")


def _label_column(labels: Any, n: int) -> np.ndarray | None:
    """Labels that came with a batch, if there is one plain value per stimulus."""
    if labels is None:
        return None
    array = np.asarray(labels.detach().cpu() if hasattr(labels, "detach") else labels)
    return array if array.shape == (n,) and array.dtype.kind in "iubfU" else None


def _aliases(entry: Entry, others: dict[str, list[str]]) -> list[str]:
    """Other names of the same tensor: containers around the layer, and further names of its module."""
    return list(dict.fromkeys([*entry.aliases, *others.get(entry.name.split("#")[0], [])]))


def _attrs(entry: Entry, reducer: str, others: dict[str, list[str]]) -> dict[str, Any]:
    return {
        "unit_shape": list(entry.unit_shape),
        "reducer": reducer,
        "source_dtype": entry.source_dtype,
        "module": entry.module,
        "aliases": _aliases(entry, others),
    }


def _provenance(model: Any, reducer: str) -> str:
    """Return where the numbers come from, as JSON."""
    torch = need_torch("rg.capture")
    kind = type(model)
    return json.dumps(
        {
            "by": "repgeo_nb.capture",
            "model": f"{kind.__module__}.{kind.__qualname__}",
            "reducer": reducer,
            "torch": torch.__version__,
        }
    )
