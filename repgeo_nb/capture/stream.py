"""Capture of more than memory holds: every batch goes to a store on disk, or into sums."""

from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import xarray as xr

from ..errors import CaptureError, SchemaError, StorageError
from ..files import open as open_store
from ..files.layout import Run
from ..files.writer import Writer
from ..schema.identity import check_ids, stimulus_digest
from .padding import Padding
from .recorder import Recorder
from .restore import unwrap
from .run import as_module, captured
from .sinks import StoreSink, SumSink, described, digest_of_settings, digest_of_weights, without_places
from .stimuli import Source


def streamed(
    model: Any, stimuli: Any, to: Any, dtype: str | None, accumulate: Any, options: dict[str, Any]
) -> tuple[xr.Dataset, Recorder]:
    """Capture into a store, or into an accumulator; parameters are those of `activations.capture`.

    Raises
    ------
    CaptureError
        Both a store and an accumulator, or a type that is not stored.
    StorageError
        A name that promises one file.
    SchemaError
        Stimuli in another order every time: an interrupted capture of them could not go on.
    """
    if to is not None and accumulate is not None:
        raise CaptureError(
            "to, accumulate: expected one of them, got both; capture to the store, then sum what it holds"
        )
    if dtype not in (None, "float16") or (dtype and to is None):
        raise CaptureError(
            f"dtype: expected None or 'float16' together with to=, got {dtype!r}; values are kept as the "
            "model's layers have them, and only a store keeps them in half precision"
        )
    if accumulate is not None:
        whole = getattr(stimuli, "drop_last", False)  # a loader's, whose last batch is never short
        size = None if whole else getattr(stimuli, "batch_size", options["batch_size"])
        acts, recorder = captured(
            model, stimuli, **options, to=lambda source: SumSink(accumulate, source.total, size)
        )
        return acts.drop_vars([str(name) for name in acts.data_vars]), recorder
    path = Path(to).expanduser()
    if path.suffix.lower() in (".nc", ".nc4", ".netcdf", ".h5", ".npz"):
        raise StorageError(
            f"to: expected a name for a zarr store, which is a folder, got {str(to)!r}; call it for example "
            f"{path.with_suffix('.zarr').name!r}, and rg.save what rg.open reads of it as .nc"
        )
    return _stored(model, stimuli, path, dtype, options)


def _stored(
    model: Any, stimuli: Any, path: Path, dtype: str | None, options: dict[str, Any]
) -> tuple[xr.Dataset, Recorder]:
    module = as_module(model)
    given = options["labels"] if isinstance(options["labels"], Mapping) else {}
    found: list[StoreSink] = []

    def taken(recorder: Recorder) -> set[str]:
        """Names that `schema.family` will not give to a layer."""
        steps = [recorder.step_dim] if recorder.n_steps else []
        return {*given, *steps, *([] if recorder.latest_mask() is None else ["mask"])}

    def sink_of(source: Source) -> StoreSink:
        if source.shuffles:
            raise SchemaError(
                "to: expected stimuli in a fixed order, got a DataLoader that shuffles, after whose "
                "interruption the same call could not go on; use DataLoader(..., shuffle=False)"
            )
        run = Run(
            model=f"{type(module).__module__}.{type(module).__qualname__}",
            settings=digest_of_settings(module),
            weights=digest_of_weights(module),
            layers=described(options["layers"]),
            reducer=_name_of(options["reducer"]),
            steps=described(options["steps"]) if options["steps"] else "",
            padding=Padding(options["mask"], options["lengths"]).record,
            dtype=dtype or "as captured",
            batch_size=int(source.batch_size or options["batch_size"]),
            n_stimuli=source.total,
            stimulus="" if options["stimulus"] is None else stimulus_digest(check_ids(options["stimulus"])),
            name=type(unwrap(model)).__name__ if options["name"] is None else str(options["name"]),
        )
        found.append(StoreSink(stack.enter_context(Writer(path, run).writing()), taken))
        return found[0]

    with ExitStack() as stack:
        acts, recorder = captured(module, stimuli, **options, to=sink_of)
        sink = found[0]
        layers = {sink.keys[name]: name for name in sink.keys}
        if list(layers) != [str(name) for name in acts.data_vars]:
            raise CaptureError(
                f"layers: expected the names {list(layers)} of the store, got {list(acts.data_vars)}; give "
                "columns other names than layers"
            )
        if dtype == "float16":
            for name in acts.data_vars:
                acts[name].attrs["source_dtype"] = "float16"
        if options["labels"] is None and sink.writer.is_finished:
            acts = _with_columns(acts, path)
        sink.writer.finish(acts)
    return open_store(sink.writer.path), recorder


def _with_columns(acts: xr.Dataset, path: Path) -> xr.Dataset:
    """Give a family the columns that its store has: a call without labels is no call to remove them."""
    there = open_store(path).coords
    shape = (acts.sizes["stimulus"],)  # fewer of a stream that has grown since
    kept = {
        name: one
        for name, one in there.items()
        if one.dims == ("stimulus",) and one.shape == shape and name not in acts.coords
    }
    return acts.assign_coords(kept)


def _name_of(reducer: Any) -> str:
    if isinstance(reducer, str):
        return reducer
    return str(getattr(reducer, "__qualname__", without_places(repr(reducer))))
