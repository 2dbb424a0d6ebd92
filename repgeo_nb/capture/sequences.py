"""A recorder for models with steps of time: layers (stimulus, step, unit).

A batch's outputs of such a module are kept until the model is through with the batch: only then is it known
how often the module was called, and which steps are padding.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from ..errors import CaptureError
from .choose import INPUT, OUTPUT, matches
from .extra import need_torch
from .padding import Mask, Padding
from .recorder import Entry, Recorder, dtype_of
from .reduce import PaddingError, RankError, over_steps
from .steps import Kind, StepChoice, is_time_first, tensor_of, unpacked
from .stimuli import floating_input, size
from .store import StepStore
from .tensors import is_packed, tensors


@dataclass
class _Track:
    """One layer with steps, and what came for it in the batch that runs."""

    entry: Entry
    kind: Kind
    key: str  # the module and, of a recurrent one, its call
    path: str
    mode: Literal["", "time", "calls", "none"] = ""  # "" until the first batch is through
    time_first: bool = False
    is_unclear: bool = False  # as many steps as stimuli: the axes could be either way round
    is_packed: bool = False
    pieces: list[Any] = field(default_factory=list)


class SequenceRecorder(Recorder):
    """A `Recorder` of a model in which some modules have steps.

    Parameters
    ----------
    *args, **kwargs
        As of `Recorder`.
    steps : StepChoice
    padding : Padding
    """

    def __init__(self, *args: Any, steps: StepChoice, padding: Padding, **kwargs: Any):
        super().__init__(*args, **kwargs)
        self.steps, self.padding = steps, padding
        self._kinds = {name: steps.kind(module, name) for module, name in self.names.items()}
        self._kinds[INPUT] = steps.kind(None, INPUT)
        self._tracks: dict[str, _Track] = {}
        self._of: dict[str, list[_Track]] = {}  # by module
        self._spans: dict[str, int] = {}  # steps of each layer in this batch
        self._says_time_first = any(map(is_time_first, self.names))

    @property
    def n_steps(self) -> int:
        """Steps of the longest sequence, also of one that is yet to come, 0 where no layer has any."""
        steps = super().n_steps
        return max(steps, self.padding.longest or 0) if steps else 0

    def mask(self) -> Mask | None:
        """Return which steps are real, (stimulus, step); None where nothing tells of padding."""
        return self.padding.whole(self.n_steps) if self.n_steps else None

    def latest_mask(self) -> Mask | None:
        """Return which steps of the batch that came last are real."""
        return self.padding.latest(self.n_steps) if self.n_steps else None

    def arrays(self, latest: bool = False) -> dict[str, Any]:
        """Take the layers out, those with steps as (stimulus, step, unit), with 0 where padding was."""
        steps, found = self.n_steps, {}
        mask = self.latest_mask() if latest else self.mask()
        for entry in self.entries:
            if isinstance(entry.store, StepStore):
                found[entry.name] = entry.store.result(steps)
                if mask is not None:
                    found[entry.name][~mask] = 0
            elif entry.store is not None:
                found[entry.name] = entry.store.result()
        return found

    @property
    def step_patterns(self) -> tuple[str, ...]:
        """Names and globs of what has steps."""
        return self.steps.patterns

    def unmet(self) -> list[str]:
        """List names in steps= that no layer of the result has."""
        return [name for name in self.steps.patterns if name in self._kinds and name not in self._of]

    @property
    def can_skip(self) -> bool:
        """Whether a batch's padding is known without a run of the model."""
        return self.padding.is_given or self.latest_mask() is None

    def skip(self, n: int, inputs: Any) -> None:
        """Pass over a batch whose layers are known."""
        self.padding.begin(n, inputs)
        self.padding.end()
        super().skip(n, inputs)

    def rewind(self, start: int) -> None:
        """Go back to the stimulus of this place."""
        super().rewind(start)
        self.padding.rewind(start)
        for track in self._tracks.values():
            track.pieces = []

    # ---- hooks

    @contextmanager
    def batch(self, inputs: Any) -> Iterator[None]:
        """Around the model's call on a batch."""
        self.padding.begin(size(inputs), inputs)
        with super().batch(inputs):
            if INPUT in self._tracks and not self._is_first:
                self._take(self._tracks[INPUT], floating_input(inputs))
            yield

    def _discover_input(self, stimuli: Any) -> None:
        if stimuli is None or not self._kinds[INPUT]:
            super()._discover_input(stimuli)
            return
        self.fired.add(INPUT)
        wanted = self.choice.last or self.choice.wants(INPUT)
        self._begin(INPUT, "named", INPUT, "", stimuli, "Input", wanted)

    def _used(self) -> set[str]:
        return super()._used() | self._of.keys()

    def _hook(self, module: Any, name: str) -> Any:
        kind = self._kinds.setdefault(name, self.steps.kind(module, name))  # a tap is met on the way
        if not kind:
            return super()._hook(module, name)

        def hook(module: Any, _args: Any, output: Any) -> None:
            call = self._calls.get(name, 0)
            self._calls[name] = call + 1
            key = f"{name}#{call}" if call else name
            if self._is_first:
                self._discover_steps(name, key, kind, module, output)
            else:
                self._follow_steps(name, key, output)

        return hook

    # ---- the first batch

    def _discover_steps(self, name: str, key: str, kind: Kind, module: Any, output: Any) -> None:
        self.fired.add(key)
        made_by = type(module).__name__
        found = list(tensors(output, whole=True))
        self._check_any(key, found, output)
        for place, (path, value) in enumerate(found):
            if place and not self.choice.wants_paths:
                return
            suffix = f":{path}" if place else ""
            full = key + suffix
            if place and kind == "recurrent":  # its last state, which has no steps
                self._consider(full, key, path, value, made_by, self.choice.wants(full))
                continue
            track = self._tracks.get(name + suffix)
            if track is not None and self._goes_on(track, value, module):
                if self._names_call(full):  # asked for by itself, as a layer without steps
                    self._consider(full, key, path, value, made_by, wanted=True)
                known = self._known(tensor_of(value), made_by)
                known.entry = known.entry or track.entry
                self._take(track, value)
            elif kind == "recurrent":
                wanted = self.choice.wants(key) or (key == OUTPUT and self.choice.last)
                self._begin(name, kind, key, "", value, made_by, wanted, module)
            else:
                wanted = self.choice.wants(full) or (full == OUTPUT and self.choice.last)
                self._begin(name, kind, key, path if place else "", value, made_by, wanted, module)

    def _names_call(self, name: str) -> bool:
        return any("#" in pattern and matches(pattern, name) for pattern in self.choice.patterns)

    def _goes_on(self, track: _Track, value: Any, module: Any) -> bool:
        """Whether a further call brings further steps of a layer; of a recurrent module if each has one."""
        if track.kind != "recurrent":
            return True
        shape = () if is_packed(value) else value.shape
        return len(shape) == 3 and shape[int(module.batch_first)] == 1 == track.pieces[0].shape[1]

    def _begin(
        self,
        module_name: str,
        kind: Kind,
        key: str,
        path: str,
        value: Any,
        made_by: str,
        wanted: bool,
        module: Any = None,
    ) -> None:
        """Begin a layer with steps, where it is one: at the first call, or at a whole sequence of its own."""
        tensor, name = tensor_of(value), f"{key}:{path}" if path else key
        is_plain = kind == "recurrent" and not is_packed(value) and tensor.ndim != 3  # without a batch
        if is_plain or (kind != "recurrent" and key != module_name):
            self._consider(name, key, path, tensor, made_by, wanted)
            return
        known = self._known(tensor, made_by)
        if not wanted or (known.entry is not None and not self.choice.exact(name)):
            known.names.append(name)
            return
        entry = Entry(name, made_by, (), str(tensor.dtype).removeprefix("torch."), 4, None)
        track = _Track(entry, kind, key, path)
        track.is_packed = is_packed(value)
        if not track.is_packed and kind == "recurrent":
            track.time_first = not module.batch_first
        elif not track.is_packed and kind == "named" and tensor.ndim >= 3:
            track.is_unclear = tensor.shape[0] == tensor.shape[1] == self._n
            track.time_first = tensor.shape[0] != self._n and tensor.shape[1] == self._n
        problem = self._piece_problem(track, value)
        if problem and self.choice.exact(name):
            raise CaptureError(f"layer {name!r}: {problem}")
        if problem:
            self.left_out[name] = problem
            return
        known.entry = known.entry or track.entry
        self.entries.append(track.entry)
        self._tracks[name] = track
        self._of.setdefault(module_name, []).append(track)
        self._take(track, value)

    def _is_there(self, known: Any, name: str) -> bool:
        """Whether a layer has this tensor: the model's output is not one step among many."""
        track = None if known.entry is None else self._tracks.get(known.entry.name)
        if track is not None and name == OUTPUT and len(track.pieces) > 1:
            return False
        return super()._is_there(known, name)

    # ---- every batch

    def _follow_steps(self, name: str, key: str, output: Any) -> None:
        self._follow_sources(key, output)
        found = list(tensors(output, whole=True))
        tracks = self._of.get(name, ())
        for track in tracks:
            if track.key == key or (track.key == name and track.mode == "calls"):
                value = next((v for path, v in found if path == track.path or not track.path), None)
                if value is None:
                    what = f"layer {track.entry.name!r}: {self._unlike_the_first()}"
                    raise CaptureError(f"{what} its output has no tensor there")
                self._take(track, value)
        if key not in self.fired and any(track.mode != "calls" for track in tracks):
            raise CaptureError(
                f"layer {key!r}: {self._unlike_the_first()} it was called, and was not called before; "
                "capture stimuli that take the same way through the model"
            )

    def _piece_problem(self, track: _Track, value: Any) -> str:
        tensor = tensor_of(value)
        if track.is_packed:
            n = int(value.batch_sizes[0])
            expected = f"expected {self._n} sequences, one per stimulus"
            return "" if n == self._n else f"{expected}, got {n} packed ones"
        return self._problem(tensor.transpose(0, 1) if track.time_first else tensor)

    def _take(self, track: _Track, value: Any) -> None:
        """Copy an output at once, as later modules may write into it; off its device, unless it stays."""
        name = track.entry.name
        if is_packed(value) != track.is_packed:
            raise CaptureError(
                f"layer {name!r}: {self._unlike_the_first()} its output is a "
                f"{'plain tensor' if track.is_packed else 'PackedSequence'}"
            )
        problem = self._piece_problem(track, value)
        if problem:
            raise CaptureError(
                f"layer {name!r}: {problem} in call {len(track.pieces) + 1}; run all stimuli through every "
                "step, and say with lengths= where they end"
            )
        tensor, lengths, is_sorted = unpacked(value)
        if lengths is not None:
            self.padding.found(lengths, name, is_sorted)
        if self.live or self.stays:
            tensor = tensor.clone() if self.live else tensor.detach().clone()
        else:
            tensor = tensor.detach().to("cpu", copy=True)
        track.pieces.append(tensor.transpose(0, 1) if track.time_first else tensor)

    # ---- the end of a batch

    def _end_batch(self) -> None:
        self._spans = {}
        for track in self._tracks.values():
            if track.pieces:  # else it was not called, which the rows will show
                self._settle(track)
        self.padding.end()
        self._check_spans()
        super()._end_batch()

    def _settle(self, track: _Track) -> None:
        """Join the pieces of a batch, reduce them and keep them."""
        entry, pieces = track.entry, track.pieces
        track.pieces = []
        mode = self._mode(track, pieces)
        if track.mode and mode != track.mode:
            raise CaptureError(
                f"layer {entry.name!r}: {self._unlike_the_first()} it was called {len(pieces)} times; "
                "capture stimuli that take the same way through the model"
            )
        is_first, track.mode = not track.mode, mode
        if mode == "none":
            self._keep_plain(entry, pieces[0], is_first)
            return
        value = self._joined(track, pieces)
        if not track.is_packed:
            self._spans[entry.name] = value.shape[1]
        value, has_steps = self._reduced(entry, value, self.padding.valid(value.shape[1], entry.name))
        steps, shape = (int(value.shape[1]) if has_steps else 0), tuple(value.shape[1 + has_steps :])
        if is_first:
            self._open(entry, value, shape, steps)
            entry.steps_from = mode
        elif bool(steps) != bool(entry.steps) or shape != entry.unit_shape:
            raise CaptureError(
                f"layer {entry.name!r}: expected units of shape {entry.unit_shape} as in the first batch, "
                f"got {shape} for stimuli {self._rows()}; units must mean the same for every stimulus"
            )
        elif steps != entry.steps and not self.padding.is_known:
            raise CaptureError(
                f"layer {entry.name!r}: expected {entry.steps} steps as in the first batch, got {steps} for "
                f"stimuli {self._rows()}; pass lengths= (or mask=), which tell where each sequence ends, or "
                'remove the steps with reducer="mean"'
            )
        entry.steps = max(entry.steps, steps)
        if entry.store is not None:
            entry.store.add(value, self._n)
        entry.rows += self._n

    def _mode(self, track: _Track, pieces: list[Any]) -> Literal["time", "calls", "none"]:
        if track.kind == "cell" or len(pieces) > 1:
            return "calls"
        if track.kind == "recurrent":
            # a single step that was one call of many in the first batch still is
            return "calls" if track.mode == "calls" and pieces[0].shape[1] == 1 else "time"
        if track.mode == "calls":
            return "calls"
        if pieces[0].ndim >= 3:
            self._check_axes(track)
            return "time"
        if self.steps.exact(track.entry.name):
            raise CaptureError(
                f"layer {track.entry.name!r}: expected steps, as steps= names it: several calls, or an "
                f"output (stimulus, time, unit); got one call with shape {tuple(pieces[0].shape)}; leave it "
                "out of steps="
            )
        return "none"

    def _check_axes(self, track: _Track) -> None:
        if track.is_unclear and self._says_time_first:
            raise CaptureError(
                f"layer {track.entry.name!r}: expected to tell stimuli and steps apart, got {self._n} of "
                "both in a model with batch_first=False; capture with another batch_size="
            )

    def _joined(self, track: _Track, pieces: list[Any]) -> Any:
        torch = need_torch("rg.capture")
        if track.mode == "time":
            return pieces[0]
        for step, piece in enumerate(pieces):
            if piece.shape != pieces[0].shape:
                raise CaptureError(
                    f"layer {track.entry.name!r}: expected one shape at every step, got "
                    f"{tuple(pieces[0].shape)} in the first call and {tuple(piece.shape)} in call "
                    f"{step + 1}; leave it out of steps=, and its calls are layers of their own"
                )
        return torch.cat(pieces, 1) if track.kind == "recurrent" else torch.stack(pieces, 1)

    def _reduced(self, entry: Entry, value: Any, valid: Mask | None) -> tuple[Any, bool]:
        torch = need_torch("rg.capture")
        there = None if valid is None or valid.all() else torch.from_numpy(valid).to(value.device)
        try:
            found, has_steps = over_steps(self.reducer, value, there)
        except PaddingError:
            raise CaptureError(
                f"layer {entry.name!r}: expected a reducer that keeps the steps, (batch, step, ...), as some "
                'are padding, which a function cannot tell from the rest; use reducer="mean", "max", '
                '"first" or "last", or capture with reducer="flatten" and reduce the result with its mask'
            ) from None
        except RankError as error:
            raise CaptureError(
                f"layer {entry.name!r}: {error}; pass a function of the tensor as reducer="
            ) from None
        self._check_rows(entry.name, found, value)
        return found, has_steps

    def _keep_plain(self, entry: Entry, tensor: Any, is_first: bool) -> None:
        """Keep a layer that a glob in steps= means and that has no steps."""
        if not is_first:
            super()._write(entry, tensor)
            return
        made = self._entry(entry.name, entry.module, tensor)
        entry.unit_shape, entry.itemsize, entry.store = made.unit_shape, made.itemsize, made.store
        entry.rows = made.rows

    def _open(self, entry: Entry, value: Any, shape: tuple[int, ...], steps: int) -> None:
        """Make room for a layer, once its first batch has shown what it is like."""
        entry.unit_shape, entry.steps = shape, steps
        entry.itemsize = 8 if entry.source_dtype == "float64" else 4
        self._check_units(entry, value)
        if not self.keep:
            return
        longest = max(steps, self.padding.longest or 0) if steps else 0
        self._check_memory(replace(entry, steps=longest))
        if steps and not self.live:
            entry.store = StepStore(self.total, (longest, *shape), dtype_of(entry))
        else:
            entry.store = self._store(entry)

    def _check_spans(self) -> None:
        """All layers of a batch share their steps, save packed ones, which end with the longest sequence."""
        spans = {name: span for name, span in self._spans.items() if self._tracks[name].entry.steps}
        first = next(iter(spans), "")
        other = next((name for name in spans if spans[name] != spans[first]), None)
        if self.keep and other is not None:
            raise CaptureError(
                f"layers {first!r} and {other!r}: expected as many steps in both, got {spans[first]} and "
                f"{spans[other]}; capture them apart with layers=[{first!r}] and layers=[{other!r}], or all "
                "without steps: steps=False"
            )

    def _name_aliases(self) -> None:
        """Note the other names of a layer's tensor; of a layer made by many calls, those of every call."""
        super()._name_aliases()
        for track in self._tracks.values():
            if track.mode == "calls":
                theirs = [one.names for one in self._outputs if one.entry is track.entry]
                # the model's output is one of these tensors, not all of them
                not_whole = {entry.name for entry in self.entries} | ({OUTPUT} if len(theirs) > 1 else set())
                names = dict.fromkeys(name.split("#")[0] for one in theirs for name in one)
                track.entry.aliases = [name for name in names if name not in not_whole]
