"""Writing a capture batch by batch, so that what is whole stays whole whenever it is interrupted."""

import errno
import json
import shutil
import uuid
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from ..errors import StorageError
from ..schema.identity import DIGITS
from .chunk_files import chunk_file, write_chunk
from .half import Scale
from .layout import CONTROL, Run, batches_of, is_finished
from .lock import only_writer
from .need import need
from .plain import plain_dataset, quoted, unquoted
from .save import chunks
from .store_path import StorePath
from .stored import stored_scale
from .trust import reading

FULL = {errno.ENOSPC, errno.EFBIG, errno.EDQUOT}
SAME = 0.02  # relative difference of values that were computed again, in bfloat16 on another device
SPARE = 2**24  # bytes left free beside the activations: columns, metadata, directories


class Writer:
    """A capture's store: made or resumed, filled batch by batch, finished with its columns.

    Parameters
    ----------
    path : path
    run : Run
        What the numbers depend on.

    Raises
    ------
    StorageError
        Where something else lies at `path`, or another run.
    """

    def __init__(self, path: Path, run: Run):
        self.path, self.run = StorePath.of(path), run
        self.zarr = need("zarr", "rg.capture(..., to=...)")
        self._look()
        self._root: Any = None
        self._control: Any = None
        self._done: Any = None  # arrays that every batch asks for, opened once
        self._content: Any = None
        self._whole: set[int] = set()

    def _look(self) -> bool:
        """Whether this capture was begun there; False where it may begin.

        A place is free too where another capture was refused or cut off before a batch was whole: what was
        wrong with it, a name of a layer, say, is put right in the next call.
        """
        if not self.path.exists() or (self.path.is_dir() and self._is_blank()):
            return False
        try:
            control = self.zarr.open_group(str(self.path / CONTROL), mode="r", zarr_format=3)
        except (OSError, ValueError, KeyError) as error:
            raise StorageError(
                f"{self.path}: expected a free place or the store of this capture, got something else; "
                "write to another place, or remove it"
            ) from error
        there = Run.from_json(control.attrs.get("run"), f"{self.path}")
        different = self.run.differences(there)
        if different and "done" in control and np.any(control["done"][:]):
            raise StorageError(
                f"{self.path}: expected a free place or the store of this capture, got that of another one "
                f"({'; '.join(different)}); write to another place, or remove it"
            )
        return not different

    def _clear(self) -> None:
        """Remove what an earlier capture left that has nothing whole."""
        for place in self.path.iterdir():
            document = place / "zarr.json"
            if place.name == CONTROL or (document.is_file() and _is_layer(json.loads(document.read_text()))):
                shutil.rmtree(place)

    def _is_blank(self) -> bool:
        """Whether nothing lies there but what a capture leaves that was cut off before its first record."""
        unnamed = {place.name for place in self.path.glob("zarr.*.partial")}  # what was to become zarr.json
        there = {place.name for place in self.path.iterdir()} - {".lock"} - unnamed
        if not there <= {"zarr.json", CONTROL}:
            return False
        record = self.path / CONTROL / "zarr.json"
        return not record.exists() or "run" not in json.loads(record.read_text()).get("attributes", {})

    @contextmanager
    def writing(self) -> Iterator["Writer"]:
        """Hold the store for writing.

        Raises
        ------
        StorageError
            If another capture holds it, or the disk is full.
        """
        with self.explained():
            self.path.mkdir(parents=True, exist_ok=True)
        with only_writer(self.path):
            with self.explained():
                if not self._look():  # again: only now nobody else writes
                    self._clear()
                # the list of all metadata is of the last time that it was finished
                self._root = self.zarr.open_group(
                    str(self.path), mode="a", zarr_format=3, use_consolidated=False
                )
                self._control = self._root.require_group(CONTROL)
                shapes = {"content": (self.run.batch_size, DIGITS // 2), "done": (1,)}
                for name, chunks in shapes.items():
                    if name not in self._control:  # each by itself: a run may have been cut off between them
                        self._control.create_array(
                            name, shape=(0, *chunks[1:]), chunks=chunks, dtype="uint8", fill_value=0
                        )
                self._control.attrs.setdefault("made", uuid.uuid4().hex)  # `stored.Origin`
                self._control.attrs["run"] = self.run.to_json()
                self._done, self._content = self._control["done"], self._control["content"]
                with reading(f"{self.path}: its record", remedy="remove the store, capture again"):
                    self._whole = set(np.flatnonzero(self._done[:]).tolist())
            yield self

    @contextmanager
    def explained(self) -> Iterator[None]:
        """Turn a full disk into an error that says what is there and how to go on."""
        try:
            yield
        except OSError as error:
            if error.errno not in FULL:
                raise StorageError(
                    f"{self.path}: expected to be able to write there, got {error.strerror or error}; write "
                    "to another place"
                ) from error
            raise StorageError(
                f"{self.path}: expected room on the disk, got none left ({error.strerror}); "
                f"{self.n_done} batches of {self.run.batch_size} stimuli are whole. Free some space and call "
                "rg.capture again with the same arguments: it goes on from there"
            ) from error

    @property
    def is_finished(self) -> bool:
        """Whether all of it is there, its columns and the one list of all metadata included."""
        return is_finished(self.path, self._control)

    @property
    def n_done(self) -> int:
        """Batches that are whole."""
        return len(self._whole)

    def is_done(self, batch: int, arrays: Iterable[Any] = ()) -> bool:
        """Whether a batch is whole: marked so, and its chunks there still."""
        return batch in self._whole and all(
            chunk_file(self.path / array.path, batch, array.ndim).exists() for array in arrays
        )

    def array(
        self, key: str, shape: tuple[int, ...], dtype: str, dims: tuple[str, ...], attrs: Mapping[str, Any]
    ) -> Any:
        """Array of a layer for rows (stimulus, *shape), made unless it is there.

        Raises
        ------
        StorageError
            If the one there is of another shape or type.
        """
        rows, name = self.run.n_stimuli or 0, quoted(key)
        with self.explained():
            if name in self._root:
                there = self._root[name]
                if there.shape[1:] != shape or there.dtype != np.dtype(dtype):
                    raise StorageError(
                        f"{self.path}: expected layer {key!r} to be {there.dtype} of units {there.shape[1:]} "
                        f"as there, got {dtype} of {shape} now; write to another place"
                    )
                return there
            return self._root.create_array(
                name,
                shape=(rows, *shape),
                chunks=(self.run.batch_size, *shape),
                dtype=dtype,
                fill_value=np.nan,  # a chunk that is missing shows
                compressors=[self.zarr.codecs.Crc32cCodec()],
                dimension_names=dims,
                attributes=dict(attrs),
            )

    def check_layers(self, keys: Iterable[str]) -> None:
        """Refuse to go on without layers that the store has: its list of them would be another one."""
        known = {quoted(key) for key in keys}
        more = [name for name, array in self._stored() if "layer" in array.attrs and name not in known]
        if more:
            raise StorageError(
                f"{self.path}: expected all layers of the first run, got none called "
                f"{unquoted(more[0])!r}; capture the same model, or write to another place"
            )

    def _stored(self) -> list[tuple[str, Any]]:
        """List layers and columns that are there, with their names in the store."""
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", message="Object at ")  # the lock is no array
            return list(self._root.arrays())

    def scale(self, key: str, make: Callable[[], Scale]) -> Scale:
        """Return the scale of a layer in half precision: that of the first run, or the one made now.

        Raises
        ------
        StorageError
            If it is lost or damaged, and with it the layer.
        """
        if self._whole:  # made before the first batch was
            return stored_scale(self._control, self.path, quoted(key))
        scale = make()
        both = np.stack([scale.mean, scale.step])
        with self.explained():
            self._control.require_group("scale").create_array(
                quoted(key),
                shape=both.shape,
                chunks=both.shape,
                dtype=both.dtype.name,
                fill_value=np.nan,
                compressors=[self.zarr.codecs.Crc32cCodec()],
                overwrite=True,
            )[...] = both
        return scale

    def finish_batch(self, batch: int, start: int, content: NDArray[np.str_]) -> None:
        """Mark a batch as whole."""
        stop, done, kept = start + len(content), self._done, self._content
        with self.explained():
            if kept.shape[0] < stop:
                kept.resize((max(stop, self.run.n_stimuli or 0), kept.shape[1]))
            kept[start:stop] = _packed(content)
            if done.shape[0] <= batch:
                done.resize((max(batch + 1, batches_of(self.run.n_stimuli or 0, self.run.batch_size)),))
            done[batch] = 1
        self._whole.add(batch)

    def check_content(self, start: int, content: NDArray[np.str_]) -> None:
        """Refuse to go on with other stimuli than those of a batch that is whole."""
        there = self._content[start : start + len(content)]
        if not (there == _packed(content)[: len(there)]).all():
            raise StorageError(
                f"{self.path}: expected the stimuli of the first run, got others in rows {start} to "
                f"{start + len(content) - 1}; capture the same ones in the same order, or write elsewhere"
            )

    def holds(self, stop: int) -> bool:
        """Whether stimuli are there up to this place: of an unknown number more may come than before."""
        return int(self._content.shape[0]) >= stop

    def check_values(
        self, array: Any, values: NDArray[Any], decoded: Callable[[NDArray[Any]], NDArray[Any]]
    ) -> None:
        """Refuse to go on where the first rows come out otherwise than they did.

        Whatever no record has told: another `forward`, another function of the same name as reducer. Values
        may differ by what rounding does, and do so between devices. `decoded` makes values of what is stored.
        """
        where = f"layer {array.path!r} in {self.path}"
        with reading(where, f"whole data in rows 0 to {len(values) - 1}", "remove the store, capture again"):
            there = decoded(np.asarray(array[: len(values)])).astype(np.float64)
        known = np.isfinite(values)
        same = bool((np.isfinite(there) == known).all())  # NaN where there was none is another value
        size, gap = (float(np.square(x[known]).sum()) for x in (values.astype(float), there - values))
        if not same or gap > SAME**2 * size:
            off = (
                f"{np.sqrt(gap / size) if size else np.inf:.0%}"
                if same
                else "NaN or infinity in other places"
            )
            raise StorageError(
                f"{self.path}: expected the model to give for the first {len(values)} stimuli what the store "
                f"has, got values off by {off} in layer {array.path!r}; go on with the same model and "
                "reducer (a random one seeded), or write to another place"
            )

    def check_room(self, nbytes: int, told: str, remedy: str) -> None:
        """Refuse a capture that the disk cannot hold, before most of it is computed.

        Raises
        ------
        StorageError
            Naming what is needed, what is free, and the remedy.
        """
        free = shutil.disk_usage(self.path).free
        there = sum(file.stat().st_size for file in self.path.rglob("*") if file.is_file())
        if nbytes - there + SPARE > free:
            raise StorageError(
                f"{self.path}: expected {nbytes / 1e9:.2f} GB for {told}, got {free / 1e9:.2f} GB free. "
                f"{remedy}"
            )

    def write(self, array: Any, start: int, rows: NDArray[Any]) -> None:
        """Write rows of a layer, a chunk; the array grows where the number of stimuli was not known."""
        stop = start + len(rows)
        with self.explained():
            if array.shape[0] < stop:
                array.resize((stop, *array.shape[1:]))
            write_chunk(self.path / array.path, start // array.chunks[0], _padded(array, rows))

    def finish(self, made: xr.Dataset) -> None:
        """Write columns and attrs of a family whose layers are here, and the one list of all metadata.

        Raises
        ------
        StorageError
            If an unknown number of stimuli was larger before, so that rows would be left over.
        """
        m, there = made.sizes["stimulus"], int(self._content.shape[0])
        if m < there:
            raise StorageError(
                f"{self.path}: expected at least the {there} stimuli of the first run, got {m}; go on with "
                "all of them, or write to another place"
            )
        columns, _ = plain_dataset(made.drop_vars([str(name) for name in made.data_vars]), netcdf=False)
        encoding = {
            str(name): {"compressors": [self.zarr.codecs.Crc32cCodec()], "chunks": chunks(one)}
            for name, one in columns.variables.items()
        }
        all_written = self.zarr.config.set({"array.write_empty_chunks": True})  # one that is missing shows
        with self.explained(), warnings.catch_warnings(), all_written:
            # the list of all metadata, as in `save`, and the lock
            warnings.filterwarnings("ignore", message="Consolidated metadata|Object at ")
            self._control.attrs["finished"] = False
            for name, array in self._stored():
                if "layer" not in array.attrs:  # a column of an earlier call, of another type or number
                    del self._root[name]
                elif array.shape[0] != m:  # cut off between its rows and their mark
                    array.resize((m, *array.shape[1:]))
            for key, layer in made.data_vars.items():
                self._root[quoted(key)].attrs.update({str(name): one for name, one in layer.attrs.items()})
            columns.to_zarr(str(self.path), mode="a", consolidated=False, zarr_format=3, encoding=encoding)
            self._control.attrs["finished"] = True
            self.zarr.consolidate_metadata(str(self.path))


def _is_layer(document: Any) -> bool:
    return isinstance(document, dict) and "layer" in document.get("attributes", {})


def _packed(content: NDArray[np.str_]) -> NDArray[np.uint8]:
    """Digests of 12 hex digits as 6 bytes each."""
    return np.frombuffer(bytes.fromhex("".join(content.tolist())), dtype=np.uint8).reshape(len(content), -1)


def _padded(array: Any, rows: NDArray[Any]) -> NDArray[Any]:
    """Rows as a whole chunk has them: those beyond the end are NaN."""
    if len(rows) == array.chunks[0]:
        return rows
    whole = np.full(array.chunks, np.nan, dtype=rows.dtype)
    whole[: len(rows)] = rows
    return whole
