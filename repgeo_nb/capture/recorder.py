"""Forward hooks: what every module puts out, copied at once, under a name of its own.

The first batch finds out what there is: which modules fire, how often, and which outputs are one and the
same tensor. Later batches must fit it.
"""

import weakref
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from ..errors import CaptureError
from .choose import INPUT, OUTPUT, Choice
from .extra import need_torch
from .reduce import RankError, Reducer, flatten
from .steps import step_dim
from .stimuli import floating_input, size
from .store import DeviceStore, LiveStore, Store, check_memory
from .taps import listening, tap
from .tensors import pick, tensors, version, whole


@dataclass
class Entry:
    """One captured layer."""

    name: str
    module: str
    unit_shape: tuple[int, ...]
    source_dtype: str
    itemsize: int
    store: Store | None
    rows: int = 0
    aliases: list[str] = field(default_factory=list)
    steps: int = 0  # of time, at most; 0 where the layer has none
    steps_from: str = ""  # "time" or "calls", also where the reducer took the steps away
    rank: int = 0  # axes of what the module put out, where they were no steps

    @property
    def width(self) -> int:
        """Units per stimulus, at each step where there are steps."""
        size = 1
        for n in self.unit_shape:
            size *= n
        return size


@dataclass
class _Output:
    """One distinct output tensor of the first batch; held weakly, or all would be in memory at once."""

    tensor: Any
    version: int
    module: str
    names: list[str] = field(default_factory=list)
    entry: Entry | None = None


class Recorder:
    """Collects the chosen outputs of a model over batches.

    Parameters
    ----------
    names : dict
        Name of every module, from `choose.module_names`.
    choice : Choice
    reducer : function
    total : int or None
        Stimuli to come, if known.
    keep : bool
        False only looks at shapes.
    live : bool
        Keep a batch's outputs as tensors that carry derivatives; `arrays` takes them out after every batch.
    stays : bool
        Keep a batch's outputs as tensors on their device, without derivatives; `arrays` takes them out.
    """

    def __init__(
        self,
        names: dict[Any, str],
        choice: Choice,
        reducer: Reducer,
        total: int | None,
        keep: bool = True,
        live: bool = False,
        stays: bool = False,
    ):
        self.names, self.choice, self.reducer, self.total, self.keep = names, choice, reducer, total, keep
        self.live, self.stays = live, stays
        self.entries: list[Entry] = []
        self.fired: set[str] = set()
        self.left_out: dict[str, str] = {}
        self._sources: dict[str, list[tuple[str, Entry]]] = {}
        self._outputs: list[_Output] = []
        self._by_id: dict[int, _Output] = {}
        self._calls: dict[str, int] = {}
        self._handles: dict[str, Any] = {}
        self._taps: dict[str, Any] = {}
        self._is_first, self._start, self._n = True, 0, 0
        self.step_dim = "step"
        """Name of the dimension that steps are, known with the first batch."""

    @property
    def n_steps(self) -> int:
        """Steps of the longest sequence, 0 where no layer has any."""
        return max((entry.steps for entry in self.entries), default=0)

    def mask(self) -> npt.NDArray[np.bool_] | None:
        """Return which steps are real, (stimulus, step); None where nothing tells of padding."""
        return None

    def latest_mask(self) -> npt.NDArray[np.bool_] | None:
        """Return `mask` of the batch that came last."""
        return None

    def arrays(self, latest: bool = False) -> dict[str, Any]:  # noqa: ARG002 (of sequences)
        """Take the layers out, (stimulus, unit); live ones as they are, those that stay as tensors.

        `latest`: they are those of the latest batch alone, as they were taken out after every one.
        """
        return {entry.name: entry.store.result() for entry in self.entries if entry.store is not None}

    @property
    def step_patterns(self) -> tuple[str, ...]:
        """Names and globs of what has steps."""
        return ()

    def unmet(self) -> list[str]:
        """List what was asked for beside the layers and is not there."""
        return []

    @contextmanager
    def hooks(self) -> Iterator[None]:
        """Hooks on every module and at every `tap`, gone afterwards whatever happens.

        After the first batch those go that record nothing: every hook makes its module's call dearer.
        """
        try:
            idle = set() if self._is_first else self._idle(self.names.values())
            for module, name in self.names.items():
                if name in idle:
                    continue
                self._handles[name] = module.register_forward_hook(self._hook(module, name))
            with listening(self._tapped):
                yield
        finally:
            for handle in self._handles.values():
                handle.remove()
            self._handles, self._outputs, self._by_id = {}, [], {}

    def _drop_idle_hooks(self) -> None:
        for name in self._idle(self._handles):
            self._handles.pop(name).remove()

    def _idle(self, names: Iterable[str]) -> set[str]:
        """Modules that no layer comes from."""
        used = self._used()
        return {name for name in names if name not in used and not self.choice.wants(name)}

    def _used(self) -> set[str]:
        return {key.split("#")[0] for key in self._sources} | self._sources.keys()

    def _hook(self, _module: Any, name: str) -> Any:
        def hook(module: Any, _args: Any, output: Any) -> None:  # a value returned would replace the output
            call = self._calls.get(name, 0)
            self._calls[name] = call + 1
            key = f"{name}#{call}" if call else name
            if self._is_first:
                self._discover(key, module, output)
            else:
                self._follow(key, output)

        return hook

    def _tapped(self, name: str, value: Any) -> None:
        """Take what passes a `tap`, as if a module of its name had put it out."""
        hook = self._taps.get(name)
        if hook is None:
            self._check_tap(name, value)
            if self.choice.last:  # "blocks" and "all": a tap is there to be seen
                self.choice = replace(self.choice, names=self.choice.names | {name})
            hook = self._taps[name] = self._hook(tap, name)
        hook(tap, None, value)

    def _check_tap(self, name: Any, value: Any) -> None:
        if not isinstance(name, str) or not name or name in (INPUT, OUTPUT) or set(name) & set("#:"):
            raise CaptureError(
                f"rg.tap: expected a name without '#' and ':', other than 'input' and 'output', got {name!r}"
            )
        if name in self.names.values():
            raise CaptureError(
                f"rg.tap({name!r}, ...): expected a name of its own, got that of a module; rename the tap"
            )
        if not isinstance(value, need_torch("rg.capture").Tensor):
            raise CaptureError(
                f"rg.tap({name!r}, ...): expected a tensor (stimulus, ...), got {type(value).__name__}; tap "
                "each tensor by itself"
            )

    @contextmanager
    def batch(self, inputs: Any) -> Iterator[None]:
        """Around the model's call on a batch."""
        self._n, self._calls = size(inputs), {}
        stimuli = floating_input(inputs)
        if self._is_first:
            self.step_dim = step_dim(inputs)
            self._discover_input(stimuli)
        else:
            for _, entry in self._sources.get(INPUT, ()):
                self._write(entry, stimuli)
        yield
        self._end_batch()

    def last_fired(self) -> str:
        """Name the module that was through last in the batch that runs; "" before any."""
        return next(reversed(self._calls), "")

    @property
    def can_skip(self) -> bool:
        """Whether a batch can be passed over without a run of the model."""
        return True

    def skip(self, n: int, inputs: Any) -> None:  # noqa: ARG002 (of sequences)
        """Pass over a batch whose layers are known."""
        self._go_to(self._start + n)

    def rewind(self, start: int) -> None:
        """Go back to the stimulus of this place, after a batch that broke off or to run one again."""
        self._go_to(start)

    def _go_to(self, start: int) -> None:
        self._start = start
        for entry in self.entries:
            entry.rows = start

    # ---- the first batch

    def _discover_input(self, stimuli: Any) -> None:
        if stimuli is None:
            if self.choice.exact(INPUT):
                raise CaptureError(
                    "layer 'input': expected floating stimuli, got integers (token ids), which are no "
                    "representation; leave 'input' out of layers="
                )
            return
        self.fired.add(INPUT)
        self._consider(INPUT, INPUT, "", stimuli, "Input", self.choice.last or self.choice.wants(INPUT))

    def _discover(self, key: str, module: Any, output: Any) -> None:
        self.fired.add(key)
        kind = type(module).__name__
        found = list(tensors(output))
        self._check_any(key, found, output)
        for place, (path, tensor) in enumerate(found):
            name = f"{key}:{path}" if place else key
            if place == 0 or self.choice.wants_paths:
                is_last = key == OUTPUT and place == 0 and self.choice.last
                self._consider(name, key, path, tensor, kind, self.choice.wants(name) or is_last)
        self._check_order(key, module, found)

    def _check_any(self, key: str, found: list[tuple[str, Any]], output: Any) -> None:
        if not found and self.choice.exact(key):
            got = type(output).__name__
            raise CaptureError(
                f"layer {key!r}: expected a floating tensor in its output, got {got}; leave it out of layers="
            )

    def _check_order(self, key: str, module: Any, found: list[tuple[str, Any]]) -> None:
        """Refuse what cannot be told apart: (time, stimulus, unit) with as many times as stimuli."""
        if getattr(module, "batch_first", True) or not found or key not in self._sources:
            return
        shape = found[0][1].shape
        if len(shape) == 3 and shape[0] == shape[1]:
            raise CaptureError(
                f"layer {key!r}: expected (stimulus, time, unit), got (time, stimulus, unit) from "
                f"batch_first=False, with {shape[0]} of both; build the module with batch_first=True"
            )

    def _consider(self, name: str, key: str, path: str, tensor: Any, kind: str, wanted: bool) -> None:
        """Record an output unless it is the very tensor of an earlier layer, as a container's is."""
        known = self._known(tensor, kind)
        known.names.append(name)
        if not wanted or (self._is_there(known, name) and not self.choice.exact(name)):
            return
        problem = self._problem(tensor)
        if problem and self.choice.exact(name):
            raise CaptureError(f"layer {name!r}: {problem}")
        if problem:
            self.left_out[name] = problem
            return
        # the last output goes by the name of the module that made it
        made_by = name if self.choice.wants(name) else known.names[0]
        entry = self._entry(made_by, known.module, tensor)
        known.entry = known.entry or entry
        self.entries.append(entry)
        self._sources.setdefault(key, []).append((path, entry))

    def _known(self, tensor: Any, kind: str) -> _Output:
        """Return the output that this very tensor is, a new one where it was never seen."""
        tensor = whole(tensor)
        known = self._by_id.get(id(tensor))
        is_same = known is not None and known.tensor() is tensor and known.version == version(tensor)
        if known is None or not is_same:  # never seen, or written in place since
            known = _Output(weakref.ref(tensor), version(tensor), kind)
            self._outputs.append(known)
            self._by_id[id(tensor)] = known
        return known

    def _is_there(self, known: _Output, _name: str) -> bool:
        """Whether a layer of the result has this tensor already."""
        return known.entry is not None

    def _problem(self, tensor: Any) -> str:
        shape = tuple(tensor.shape)
        if tensor.is_complex():
            return f"expected real numbers, got {tensor.dtype}; leave it out of layers="
        if not shape or shape[0] != self._n:
            return (
                f"expected the stimulus as first axis, of {self._n} in this batch, got shape {shape}; "
                "sequence models need batch_first=True"
            )
        return ""

    def _entry(self, name: str, kind: str, tensor: Any) -> Entry:
        value = self._reduce(name, tensor)
        source = str(tensor.dtype).removeprefix("torch.")
        entry = Entry(name, kind, tuple(value.shape[1:]), source, 8 if source == "float64" else 4, None)
        entry.rank = tensor.ndim
        self._check_units(entry, value)
        if self.keep:
            self._check_memory(entry)
            entry.store = self._store(entry)
            entry.store.add(value, self._n)
        entry.rows = self._n
        return entry

    def _store(self, entry: Entry) -> Store:
        if self.live:
            return LiveStore()
        dtype = dtype_of(entry)
        return DeviceStore(dtype) if self.stays else Store(self.total, entry.unit_shape, dtype)

    def _check_units(self, entry: Entry, value: Any) -> None:
        if 0 in value.shape[1:]:
            got = tuple(value.shape)
            raise CaptureError(
                f"layer {entry.name!r}: expected units, got shape {got}; leave it out of layers="
            )

    def _check_memory(self, entry: Entry) -> None:
        if self.total is not None:
            widths = {one.name: one.width * max(one.steps, 1) for one in [*self.entries, entry]}
            check_memory(widths, entry.itemsize, self.total)

    def _reduce(self, name: str, tensor: Any) -> Any:
        try:
            value = self.reducer(tensor)
        except RankError as error:
            raise CaptureError(
                f"layer {name!r}: {error}; pass a function of the tensor as reducer="
            ) from None
        self._check_rows(name, value, tensor)
        return value

    def _check_rows(self, name: str, value: Any, tensor: Any) -> None:
        is_tensor = isinstance(value, need_torch("rg.capture").Tensor)
        if not is_tensor or not value.ndim or value.shape[0] != self._n:
            got = tuple(value.shape) if hasattr(value, "shape") else type(value).__name__
            raise CaptureError(
                f"layer {name!r}: expected the reducer to return a tensor of {self._n} rows, one per "
                f"stimulus, got {got} from {tuple(tensor.shape)}; keep the first axis"
            )

    # ---- later batches

    def _follow(self, key: str, output: Any) -> None:
        self._follow_sources(key, output)
        if key not in self.fired and self.choice.wants(key):
            raise CaptureError(
                f"layer {key!r}: {self._unlike_the_first()} it was called, and was not called before; "
                "capture stimuli that take the same way through the model"
            )

    def _follow_sources(self, key: str, output: Any) -> None:
        for path, entry in self._sources.get(key, ()):
            tensor = pick(output, path) if path else output
            if tensor is None:
                raise CaptureError(
                    f"layer {entry.name!r}: {self._unlike_the_first()} its output has no tensor there"
                )
            self._write(entry, tensor)

    def _write(self, entry: Entry, tensor: Any) -> None:
        # per layer and batch, in caches that the model has just emptied: one comparison where all is well
        is_plain = self.reducer is flatten and tensor.shape == (self._n, *entry.unit_shape)
        value = tensor if is_plain else self._fitting(entry, tensor)
        if entry.store is not None:
            entry.store.add(value, self._n)
        entry.rows += self._n

    def _fitting(self, entry: Entry, tensor: Any) -> Any:
        """Reduce an output of a later batch; it must fit the first one's."""
        if not tensor.ndim or tensor.shape[0] != self._n:
            raise CaptureError(f"layer {entry.name!r}: {self._unlike_the_first()} {self._problem(tensor)}")
        value = self._reduce(entry.name, tensor)
        if value.shape[1:] != entry.unit_shape:
            raise CaptureError(
                f"layer {entry.name!r}: expected units of shape {entry.unit_shape} as in the first batch, "
                f"got {tuple(value.shape[1:])} for stimuli {self._rows()}; units must mean the same for "
                'every stimulus: pad the stimuli to one size, or remove the axis with reducer="mean"'
            )
        return value

    def _end_batch(self) -> None:
        expected = self._start + self._n
        for entry in self.entries:
            if entry.rows != expected:
                raise CaptureError(
                    f"layer {entry.name!r}: {self._unlike_the_first()} it was not called; capture stimuli "
                    "that take the same way through the model, or leave the layer out of layers="
                )
        if self._is_first:
            self._name_aliases()
            self._drop_idle_hooks()
            self._outputs, self._by_id, self._is_first = [], {}, False
        self._start = expected

    def _name_aliases(self) -> None:
        """Note the other names under which a layer's tensor came."""
        captured = {entry.name for entry in self.entries}
        for output in self._outputs:
            if output.entry is not None:
                output.entry.aliases = [name for name in output.names if name not in captured]

    def _rows(self) -> str:
        return f"{self._start} to {self._start + self._n - 1}"

    def _unlike_the_first(self) -> str:
        return f"expected the same as in the first batch, but for stimuli {self._rows()}"


def dtype_of(entry: Entry) -> str:
    """Name the type in which a layer is kept."""
    return "float64" if entry.itemsize == 8 else "float32"
