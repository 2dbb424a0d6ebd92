"""A network as it learns: the same stimuli through every checkpoint of a training run."""

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr

from ..errors import CaptureError, MemoryBudgetError, SchemaError
from ..memory import available_memory
from .activations import BATCH
from .loading import load, weights_given_back
from .progress import progress_bar
from .reduce import Reducer
from .report import warn
from .run import as_module, captured
from .steps import Steps
from .stimuli import open_source
from .weights import Checkpoint, find_checkpoints


def capture_checkpoints(
    model: Any,
    checkpoints: Any,
    stimuli: Any,
    layers: str | Sequence[str] = "blocks",
    *,
    epochs: Sequence[float] | None = None,
    name: str | None = None,
    columns: Mapping[str, Any] | None = None,
    labels: Any = None,
    stimulus: Any = None,
    batch_size: int = BATCH,
    reducer: str | Reducer = "flatten",
    progress: bool | None = None,
    steps: Steps = "auto",
    mask: Any = None,
    lengths: Any = None,
) -> xr.Dataset:
    """Capture a model at every checkpoint of its training, stacked along ``model`` by epoch.

    Weights are loaded into the model itself, one checkpoint at a time, and its own are given back afterwards
    bit for bit, also after an error or Ctrl-C. Files are read without running anything they hold.

    Parameters
    ----------
    model : torch.nn.Module
        With the architecture of the checkpoints.
    checkpoints : mapping, list, or path pattern
        ``{epoch: file or state dict}``, a list of files, or a pattern such as ``"runs/net/epoch_*.pt"``. The
        epoch of a file is the number behind "epoch" in its name, else the last number. Files: ``.pt``,
        ``.pth``, ``.ckpt``, ``.bin`` (tensors only) and ``.safetensors``. Of a whole training's state the
        entry ``state_dict``, ``model_state_dict`` or ``model`` is read; the prefixes of DataParallel and
        torch.compile are dropped.
    stimuli, layers, labels, stimulus, batch_size, reducer, steps, mask, lengths
        As of `repgeo_nb.capture`. Stimuli that can be read again and again, in a fixed order.
    epochs : sequence of numbers, optional
        Of a list or pattern of files, in their order.
    name : str, optional
        Name of the run; by default the model's class. A checkpoint is called ``name@epoch``.
    columns : mapping of str to scalar or list, optional
        Further columns on the model, such as ``{"seed": 3}``; a list has one value per checkpoint, in the
        order given.
    progress : bool, optional
        A bar over checkpoints.

    Returns
    -------
    xarray.Dataset
        One family with the dimension ``model``, in the order of the columns ``epoch`` (number); and ``run``
        (the name).

    Raises
    ------
    CaptureError
        A file that cannot be read or holds more than tensors; names or shapes that do not fit the model, with
        the first of them; no checkpoints, or an epoch twice; and as `repgeo_nb.capture`.
    MemoryBudgetError
        All checkpoints together do not fit into memory.
    MissingExtra
        torch, or safetensors for its files, is not installed.

    Examples
    --------
    >>> import torch, repgeo_nb as rg
    >>> from repgeo_nb.capture import capture_checkpoints
    >>> net = rg.nets.mlp(n_inputs=4, width=3, depth=2, n_classes=2, seed=0)
    >>> states = {epoch: rg.nets.untrained(net, seed=epoch).state_dict() for epoch in (0, 4)}
    >>> acts = capture_checkpoints(net, states, torch.randn(10, 4), name="net", columns={"seed": 1})
    >>> acts.model.values.tolist(), acts.epoch.values.tolist(), acts["hidden2"].shape
    (['net@0', 'net@4'], [0, 4], (2, 10, 3))
    """
    model = as_module(model)
    found = find_checkpoints(checkpoints, epochs)
    run = type(model).__name__ if name is None else str(name)
    further = _columns(columns or {}, found)
    _check_again(stimuli, batch_size)
    options: dict[str, Any] = {
        "layers": layers,
        "labels": labels,
        "stimulus": stimulus,
        "batch_size": batch_size,
        "reducer": reducer,
        "steps": steps,
        "mask": mask,
        "lengths": lengths,
    }
    family: _Family | None = None
    with weights_given_back(model), progress_bar(progress, len(found), unit=" checkpoints") as tick:
        for place, one in enumerate(found):
            load(model, one)
            own = {"epoch": one.epoch, "run": run, **{key: values[place] for key, values in further.items()}}
            acts, recorder = captured(
                model, stimuli, name=f"{run}@{one.epoch}", model_columns=own, progress=False, **options
            )
            if family is None:
                warn(recorder)
                family = _Family(acts, len(found), tuple(own))
            family.add(acts, one)
            tick(1)
    assert family is not None  # noqa: S101 - there is at least one checkpoint
    return family.result(found)


class _Family:
    """Captures of one shape in arrays (checkpoint, ...), taken once: each is let go when it is copied.

    Parameters
    ----------
    first : Dataset
    total : int
        Checkpoints to come.
    columns : sequence of str
        Scalars that become columns on the model.
    """

    def __init__(self, first: xr.Dataset, total: int, columns: Sequence[str]):
        need, there = first.nbytes * total, available_memory()
        if there is not None and need > there:
            raise MemoryBudgetError(
                f"capture_checkpoints: expected at most {there / 1e9:.1f} GB (the memory that is free), got "
                f"{need / 1e9:.1f} GB for {total} checkpoints of {first.nbytes / 1e9:.2f} GB each; use fewer "
                'checkpoints, fewer layers=, fewer stimuli, or reducer="mean"'
            )
        self.arrays = {
            str(key): np.empty((total, *layer.shape), layer.dtype) for key, layer in first.data_vars.items()
        }
        self.dims = {key: ("model", *first[key].dims) for key in self.arrays}
        self.layer_attrs = {key: first[key].attrs for key in self.arrays}
        self.frame = first.drop_vars(list(self.arrays))
        self.columns: dict[str, list[Any]] = {name: [] for name in ("model", *columns)}
        self.filled = 0

    def add(self, acts: xr.Dataset, one: Checkpoint) -> None:
        """Take over the next checkpoint's activations."""
        for name in ("stimulus", "content", "mask"):
            if name in acts.coords and not np.array_equal(acts[name].values, self.frame[name].values):
                raise SchemaError(
                    f"stimuli: expected the same for every checkpoint, in one order, got others for "
                    f"{one.name}; use a fixed array, or a DataLoader without shuffling and random transforms"
                )
        for key, array in self.arrays.items():
            array[self.filled] = acts[key].values
        for name, values in self.columns.items():
            values.append(acts[name].item())
        self.filled += 1

    def result(self, found: Sequence[Checkpoint]) -> xr.Dataset:
        """Return all as one family."""
        variables = {
            key: (self.dims[key], array, self.layer_attrs[key]) for key, array in self.arrays.items()
        }
        columns = {name: ("model", values) for name, values in self.columns.items()}
        files = [one.source.name if isinstance(one.source, Path) else "state dict" for one in found]
        made_by = {**json.loads(self.frame.attrs["provenance"]), "checkpoints": files}
        acts = self.frame.drop_vars(list(columns)).assign(variables).assign_coords(columns)
        return acts.assign_attrs(provenance=json.dumps(made_by))


def _columns(columns: Mapping[str, Any], found: Sequence[Checkpoint]) -> dict[str, list[Any]]:
    """Give each column a value per checkpoint, in their order."""
    by_place: dict[str, list[Any]] = {}
    for name, value in columns.items():
        if name in ("epoch", "run"):
            remedy = "epochs=[...]" if name == "epoch" else "name=..."
            raise SchemaError(f"column {name!r}: expected another name, as this one is made; use {remedy}")
        values = [value] * len(found) if isinstance(value, str) or np.ndim(value) == 0 else list(value)
        if len(values) != len(found):
            raise SchemaError(
                f"column {name!r}: expected one value, or {len(found)}, one per checkpoint in the order "
                f"given, got {len(values)}"
            )
        by_place[name] = [values[one.place] for one in found]
    return by_place


def _check_again(stimuli: Any, batch_size: int) -> None:
    if isinstance(stimuli, Iterator):
        raise CaptureError(
            "stimuli: expected what can be read once per checkpoint, got an iterator, which is used up by "
            "the first; pass an array (torch.cat(list(batches))), or a DataLoader"
        )
    if open_source(stimuli, batch_size).shuffles:
        raise SchemaError(
            "stimuli: expected a fixed order, got a DataLoader that shuffles; use DataLoader(..., "
            "shuffle=False)"
        )
