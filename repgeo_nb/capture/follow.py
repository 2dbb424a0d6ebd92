"""Following directions through a model, batch by batch: what `tangents.capture_frames` runs."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import xarray as xr

from .. import frames
from ..errors import CaptureError, SchemaError
from ..schema.identity import check_ids, ids_from_content
from .bundle import Bundle, Noise, Points, asked_directions
from .choose import module_names
from .complaint import explained
from .entrance import Entrance
from .extra import need_torch
from .kept import KINDS, Kept
from .lost import check_apart, check_lost
from .padding import Padding
from .progress import progress_bar
from .push import Pusher, no_training_inside, plain_kernels
from .recorder import Entry, Recorder
from .reduce import flatten
from .report import check_patterns
from .restore import left_as_it_was
from .room import Room
from .run import as_module, check_columns, check_order, device_of, label_column, layer_attrs, make_recorder
from .steps import Steps, get_steps
from .stimuli import contents, floating_input, open_source, private, size

if TYPE_CHECKING:
    from torch import Tensor

BATCH = 64
LOOK = 8  # stimuli of the first look at the layers
METHODS = ("jvp", "secant")


@dataclass(frozen=True)
class Wanted:
    """What was asked of a capture of frames, see `tangents.capture_frames`."""

    layers: str | Sequence[str]
    method: str
    step: float | None
    reduce: str | None
    noise: int | str
    normalise: bool | None
    memory: str | float
    check: bool
    steps: Steps
    time: bool
    at: str | None
    seed: int
    batch_size: int | None
    progress: bool | None

    def __post_init__(self) -> None:
        """Refuse what none of the arguments can be."""
        if self.method not in METHODS:
            raise CaptureError(f'method: expected "jvp" or "secant", got {self.method!r}')
        if self.reduce is not None and self.reduce not in KINDS:
            raise CaptureError(f'reduce: expected None, "gram" or "factor", got {self.reduce!r}')
        if self.step is not None and (self.method == "jvp" or not self.step > 0):
            raise CaptureError(
                f'step: expected a length above 0 with method="secant", got {self.step!r} with '
                f'method="{self.method}"; exact derivatives have none'
            )
        is_count = isinstance(self.noise, int | np.integer) and self.noise >= 0
        if self.noise != "exact" and not is_count:
            raise CaptureError(
                f'noise: expected a number of noise vectors from 0 on, or "exact", got {self.noise!r}'
            )


def followed(
    model: Any,
    stimuli: Any,
    directions: Any,
    direction_names: Sequence[str] | None,
    labels: Any,
    stimulus: Any,
    name: str | None,
    wanted: Wanted,
) -> tuple[xr.Dataset, Recorder, list[str]]:
    """Capture frames, and leave the warnings to the caller; see `tangents.capture_frames`."""
    model = as_module(model)
    points = Points.of(stimuli, model)
    has_spread = points is not None and getattr(stimuli, "spread", None) is not None
    if points is not None:
        stimuli = points.stimuli
        stimulus = points.ids if stimulus is None else stimulus
    asked = asked_directions(directions, points, direction_names)
    counts = {f"direction {one.name!r}": one.count for one in asked}
    check_order(open_source(stimuli, LOOK), {"stimulus": stimulus, "labels": labels, **counts})
    stimuli, found_labels = gathered(stimuli)
    source = open_source(stimuli, LOOK)
    check_columns(source, stimulus, labels, {})
    for what, count in counts.items():
        if count not in (None, source.total):
            raise SchemaError(
                f"{what}: expected data of the {source.total} stimuli, got those of {count}; pass those of "
                "exactly these stimuli, in the same order"
            )
    normalise = (points is None or directions is not None) if wanted.normalise is None else wanted.normalise
    names, others = module_names(model)
    entrance = Entrance(model, names, wanted.at)
    layers = wanted.layers if wanted.at is None else _with(wanted.layers, wanted.at)
    chosen = get_steps(wanted.steps, names)
    recorder = make_recorder(model, names, layers, flatten, None, True, chosen, Padding(), live=True)
    bundle = Bundle(asked, wanted.method, normalise)
    with left_as_it_was(model), plain_kernels(names), entrance.open():
        kept, pusher, content, n_noise = _follow(
            entrance, recorder, stimuli, source.total or 0, bundle, wanted
        )
    if has_spread:
        pusher.remarks.append(
            "followed the mean of the stochastic decoder; its spread is in none of the frames"
        )
    columns = dict(labels) if isinstance(labels, Mapping) else {}
    if not columns and (labels is not None or found_labels is not None):
        columns = {"label": found_labels if labels is None else labels}
    is_chart = points is not None and directions is None
    found = frames.from_arrays(
        kept.arrays,
        stimulus=ids_from_content(content) if stimulus is None else check_ids(stimulus, len(content)),
        direction=[*bundle.names, *(["time"] if wanted.time else [])],
        units=[*bundle.units, *(["step"] if wanted.time else [])],
        kind=wanted.reduce or "vectors",
        name=type(model).__name__ if name is None else name,
        normalised=normalise,
        input_norm=kept.norms(),
        noise_gain=kept.noise_gain or None,
        speed_scale=kept.speed_scale or None,
        width=kept.width,
        axes=_axes(points, kept.n_steps if wanted.time else 0) if is_chart and points is not None else None,
        method=pusher.method,
        step_size=pusher.length if pusher.method == "secant" else None,
        dtype=pusher.dtype,
        extra=("step",) if kept.n_steps else (),
        attrs={"n_noise": n_noise, "provenance": _provenance(model)},
        layer_attrs={entry.name: layer_attrs(entry, "flatten", others) for entry in kept.entries},
        allow_nan=True,
        content=None if stimulus is None else content,
        **(columns | ({} if points is None else points.columns)),
    )
    return found, recorder, pusher.remarks


def gathered(stimuli: Any) -> tuple[Any, np.ndarray | None]:
    """Return stimuli that can be gone through several times, and the labels that came with a loader's.

    Arrays, lists and dicts are returned as they are; the batches of anything else are joined.
    """
    torch = need_torch("rg.capture_frames")
    if isinstance(stimuli, Mapping | list | tuple) or hasattr(stimuli, "shape"):
        return stimuli, None
    batches = list(open_source(stimuli, BATCH).batches())
    if not batches:
        raise SchemaError(
            "stimuli: expected at least one, got none; a DataLoader or generator may be used up"
        )
    found = [label_column(labels, size(inputs)) for inputs, labels in batches]
    there = [part for part in found if part is not None]
    joined = np.concatenate(there) if len(there) == len(found) else None
    first = batches[0][0]
    if isinstance(first, Mapping):
        return {key: torch.cat([inputs[key] for inputs, _ in batches]) for key in first}, joined
    return torch.cat([inputs for inputs, _ in batches]), joined


def _with(layers: str | Sequence[str], at: str) -> list[str]:
    """Return the layers asked for, and where the directions enter."""
    asked = [layers] if isinstance(layers, str) else list(layers)
    return asked if at in asked else [*asked, at]


class Followed(NamedTuple):
    """What came of all batches; of noise vectors their number, -1 for all unit vectors."""

    kept: Kept
    pusher: Pusher
    content: np.ndarray
    n_noise: int


def _follow(
    entrance: Entrance, recorder: Recorder, stimuli: Any, total: int, bundle: Bundle, wanted: Wanted
) -> "Followed":
    """Look at the layers, plan the batches, and take every batch through; returns its digests too."""
    device = device_of(entrance.model)
    look = private(next(open_source(stimuli, LOOK).batches())[0], device)
    x = _look(entrance, recorder, look)
    if floating_input(look) is None:
        bundle.check_tokens(x, wanted.at)
    remarks: list[str] = []
    entries = _behind(recorder, wanted.at, remarks)
    size_of_one = x[0].numel()
    is_exact = isinstance(wanted.noise, str) or wanted.noise >= size_of_one
    k, n = len(bundle.directions), size_of_one if is_exact else int(wanted.noise)
    room = Room.plan(
        recorder.entries, x.element_size(), k + n, wanted.memory, wanted.method, wanted.batch_size
    )
    kept = Kept(entries, total, k, wanted.reduce, wanted.time)
    pusher = Pusher(entrance, recorder, wanted.method, wanted.step, remarks=remarks)
    content: list[np.ndarray] = []

    def batches() -> Iterator[tuple[int, Any, "Tensor"]]:
        start = 0
        for given, _ in open_source(stimuli, room.batch).batches():
            inputs = private(given, device)
            yield start, inputs, entrance.point(inputs)
            start += size(inputs)

    if total > 1:
        for start, inputs, x in batches():
            with recorder.hooks():
                values = pusher.values(inputs, x, start)
                if wanted.check and start == 0:
                    check_apart(pusher, inputs, x, values)
            kept.add_to_mean(values)
    with progress_bar(wanted.progress, total, "capture_frames") as tick:
        for start, inputs, x in batches():
            content.append(contents(inputs))
            rows, norms = bundle.rows(x, start)  # before the hooks: a gradient calls the model too
            noise = Noise.of(x, start, n, is_exact, wanted.seed)
            with recorder.hooks():
                if wanted.check and wanted.method == "jvp" and start == 0:
                    check_lost(pusher, inputs, x, wanted.seed)
                for first, last in room.chunks(k + n):
                    values, moved = pusher(inputs, x, noise.behind(rows, first, last), start)
                    kept.take(moved, min(max(k - first, 0), last - first))
            kept.finish(values, norms, start, n)
            tick(len(x))
    remarks += kept.remarks()
    return Followed(kept, pusher, np.concatenate(content), -1 if is_exact else n)


def _look(entrance: Entrance, recorder: Recorder, inputs: Any) -> "Tensor":
    """Find the layers on a few stimuli; returns their point."""
    with no_training_inside(recorder.names), recorder.hooks():
        with recorder.batch(inputs), explained(entrance.model, inputs, 0):
            x = entrance.run(inputs)
        check_patterns(recorder)
    recorder.arrays()
    if recorder.mask() is not None:
        raise CaptureError(
            "stimuli: expected sequences of one length, got packed ones with padding; capture those of each "
            "length apart"
        )
    return x


def _behind(recorder: Recorder, at: str | None, remarks: list[str]) -> list[Entry]:
    """Return the layers from the module on at which the directions enter."""
    names = [entry.name for entry in recorder.entries]
    first = names.index(at) if at in names else 0
    if first:
        listed = ", ".join(map(repr, names[:first]))
        remarks.append(f"left out {listed}, which come before {at!r}, where the directions enter")
    return recorder.entries[first:]


def _axes(points: Points, n_steps: int) -> list[dict[str, Any]]:
    """Axes of the manifold, and time where it is one more direction."""
    time = {"name": "time", "low": 0, "high": n_steps - 1, "periodic": False, "unit": "step"}
    return [*points.axes, *([time] if n_steps else [])]


def _provenance(model: Any) -> str:
    """Return where the numbers come from, as JSON."""
    kind = type(model)
    return json.dumps(
        {
            "by": "repgeo_nb.capture_frames",
            "model": f"{kind.__module__}.{kind.__qualname__}",
            "torch": need_torch("rg.capture_frames").__version__,
        }
    )
