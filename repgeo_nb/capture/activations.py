"""`capture`: activations of the layers of a torch model; `layers`: what there is to capture.

The doors alone: what runs the model (`run`) loads with the first call, to keep the import short.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import xarray as xr

if TYPE_CHECKING:
    from os import PathLike

    import pandas as pd

    from .reduce import Reducer
    from .steps import Steps

BATCH = 256


def capture(
    model: Any,
    stimuli: Any,
    layers: str | Sequence[str] = "blocks",
    labels: Any = None,
    stimulus: Any = None,
    name: str | None = None,
    batch_size: int = BATCH,
    reducer: "str | Reducer" = "flatten",
    progress: bool | None = None,
    steps: "Steps" = "auto",
    mask: Any = None,
    lengths: Any = None,
    to: "str | PathLike[str] | None" = None,
    dtype: str | None = None,
    accumulate: Any = None,
) -> xr.Dataset:
    """Run a torch model on stimuli and return the activations of its layers as labelled arrays.

    The model is in eval mode and without gradients meanwhile, and afterwards exactly as it was, also after
    an error or Ctrl-C. Outputs are copied when they appear, so layers that work in place do no harm.

    Parameters
    ----------
    model : torch.nn.Module
        Any; it stays on its device. DataParallel and torch.compile are looked through.
    stimuli : tensor, array (stimulus, ...), list of these per stimulus, dict, Dataset, DataLoader, or points
        In the type the model takes: nothing is converted. A dict of tensors becomes keyword arguments. Of a
        DataLoader's (inputs, labels) the labels become the column ``label``. Points of `repgeo_nb.manifold`
        are brought to the model's dtype; their parameters and weights become columns.
    layers : str or list of str
        ``"blocks"``: the outermost modules with parameters once containers are opened, what is named by
        `repgeo_nb.tap`, and the last output;
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
    reducer : {"flatten", "mean", "max", "first", "last"} or function
        What becomes of further axes. ``"mean"`` and ``"max"`` reduce the positions of maps (batch, channel,
        ...) and the time of (batch, time, unit); ``"first"`` and ``"last"`` take one of these times, such as
        an encoder's class token or where a decoder has read all. A function takes and returns tensors
        (batch, ...).
    progress : bool, optional
        A bar; by default for work of more than a second with somebody to see it.
    steps : {"auto", False}, str or list of str
        Which layers have the dimension ``step``. ``"auto"``: LSTM, GRU and RNN of torch (batch_first or not),
        and torch's cells, whose calls are the steps. Names and globs add modules of your own: those called
        several times, once per step, and those whose output is (batch, time, unit), such as ``"block*"`` of
        a transformer, or ``"input"``. False: no layer has it; time is flattened, and calls are ``name``,
        ``name#1``, ...
    mask : array (stimulus, step) of bool, optional
        True where a step is real, False where it is padding; a text names the entry of dict stimuli that
        holds it. Kept as the coordinate ``mask(stimulus, step)``. Padded steps are stored as 0, and
        reducers by name leave them out. With it batches may differ in length.
        Tokens of a transformer are steps, ``steps="*", mask="attention_mask"``, and where the stimuli have
        ``input_ids``, as tokenizers return them, the dimension and that of the mask is called ``token``.
    lengths : array (stimulus,) of int, optional
        The same for padding behind the sequences. Packed sequences bring their lengths themselves; where
        batches differ in length, given ones save the memory of a second copy.
    to : path, optional
        A zarr store to write batch by batch, ``"acts.zarr"``: memory holds one batch. Interrupted (Ctrl-C, a
        killed process, a full disk), the same call goes on where it stopped; another run into the same place
        is refused. Batches are the chunks of the store. Needs the extra ``io``.
    dtype : {None, "float16"}
        How the store keeps values: as they come, or in half precision around each unit's mean and in units
        of its deviation (`repgeo_nb.open` makes them values again), with a relative error of 5e-4 of what a
        value is off that mean.
    accumulate : accumulator, optional
        `repgeo_nb.accumulate.Moments` or another with ``update(batch)``: every batch's layers are handed to
        it, and neither memory nor disk keeps them: as arrays, or, from a model on a graphics card, as tensors
        there, which are summed there. The Dataset returned has ids, columns and the list of layers alone.

    Returns
    -------
    xarray.Dataset
        With `to` lazy: rows are read when asked for, see `repgeo_nb.open`.
        A variable (stimulus, <layer>_unit) per layer, (stimulus, step, <layer>_unit) where it has steps,
        float32 (float64 of a float64 layer), in the order in which they came. Attrs of a layer:
        ``unit_shape``, ``reducer``, ``source_dtype``, ``module``, ``aliases``, and with steps ``steps``
        (``"time"`` or ``"calls"``).

    Raises
    ------
    CaptureError
        The model's own complaint about dtypes with the remedy; a layer that is no array over stimuli or
        differs in shape between batches; layers with different numbers of steps; padding of which nothing
        tells.
    UnknownName
        A layer name or glob that matches nothing; near names are listed.
    SchemaError
        Labels, ids, mask or lengths of another number than stimuli, repeated ids, fewer than 4 stimuli.
    MissingExtra
        torch is not installed.
    StorageError
        The store is another run's, in use, or cannot be held by the disk.

    Warns
    -----
    UserWarning
        Naming chosen layers that never fired, or whose output is no array over stimuli; padding that an
        ``attention_mask`` of the stimuli shows and `mask` does not name.

    Notes
    -----
    ``nn.LSTM(..., num_layers=3)`` puts out its last layer's sequence only: for all three, build three LSTMs
    of one layer each, as `repgeo_nb.nets.lstm` does. Both directions of a bidirectional one are its units,
    forward first.

    Examples
    --------
    >>> import torch, repgeo_nb as rg
    >>> net = rg.nets.resnet8(seed=0)
    >>> acts = rg.capture(net, torch.randn(20, 1, 8, 8), layers="blocks")
    >>> rg.schema.layers(acts)
    ('input', 'stem', 'block1', 'block2', 'block3', 'logits', 'softmax')

    >>> lstm = rg.nets.lstm(n_inputs=8, width=5, seed=0)
    >>> acts = rg.capture(lstm, torch.randn(20, 6, 8), lengths=[6] * 10 + [4] * 10)
    >>> acts["lstm2"].sizes["step"], int(acts.mask.sum())
    (6, 100)
    """
    from .bundle import Points
    from .report import warn
    from .run import as_module, captured

    points = Points.of(stimuli, as_module(model))
    if points is not None:
        stimuli, stimulus = points.stimuli, points.ids if stimulus is None else stimulus
        given = labels if isinstance(labels, Mapping) else {} if labels is None else {"label": labels}
        labels = {**points.columns, **given}
    options: dict[str, Any] = {
        "layers": layers,
        "labels": labels,
        "stimulus": stimulus,
        "name": name,
        "batch_size": batch_size,
        "reducer": reducer,
        "progress": progress,
        "steps": steps,
        "mask": mask,
        "lengths": lengths,
    }
    if to is None and accumulate is None and dtype is None:
        acts, recorder = captured(model, stimuli, **options)
    else:
        from .stream import streamed

        acts, recorder = streamed(model, stimuli, to, dtype, accumulate, options)
    warn(recorder)
    return acts


def layers(
    model: Any,
    stimuli: Any,
    layers: str | Sequence[str] = "all",
    batch_size: int = BATCH,
    reducer: "str | Reducer" = "flatten",
    steps: "Steps" = "auto",
    mask: Any = None,
    lengths: Any = None,
) -> "pd.DataFrame":
    """List what `capture` would return, from one batch: run it on two stimuli before a large capture.

    Parameters
    ----------
    model, stimuli, layers, batch_size, reducer, steps, mask, lengths
        As for `capture`; only the first batch is used, and nothing is kept.

    Returns
    -------
    pandas.DataFrame
        A row per layer in order of depth: ``module`` (class), ``shape`` of its units, ``width`` (their
        number), ``steps`` of time in this batch (0: it has none), ``bytes`` per stimulus, ``dtype`` in the
        model, ``aliases`` (other names of the same tensor).

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
    from .extra import need_torch
    from .run import listed

    need_torch("rg.layers")
    return listed(model, stimuli, layers, batch_size, reducer, steps, mask, lengths)
