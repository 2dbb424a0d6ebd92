"""Distances by plan: layers read a few stimuli at a time, here, on a device of torch, or by a cluster."""

import copy
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..accumulate import BatchCKA, Moments
from ..errors import DegenerateRepresentation, SchemaError
from ..metrics import AngularCKA, gram_tiles
from ..metrics.inputs import epsilon, not_finite, refuse_constant
from ..metrics.place import HOST, Place, host
from .gather import Entry, Floats, pair_distances
from .plan import Plan, Sizes, choose_plan, is_linear_cka, on_disk

SPLITS = 4  # of landmarks into halves: one tells their error within a half, four within a quarter
TRAVELS = 2**23  # bytes of activations in memory that go to a worker at a time


def planned(
    metric: Any,
    entries: Sequence[Entry],
    memory: int,
    keep: bool = True,
    client: Any = None,
    precision: Any = "float64",
    place: Place = HOST,
) -> tuple[Floats, tuple[Any, ...] | None, Plan | None]:
    """Distances between all entries, points where the geometry needs them, and how they were computed.

    Errors as those of `gather.pair_distances` and `plan.choose_plan`.
    """
    plan = choose_plan(metric, entries, memory, client, place.device)
    if plan is None or plan.kind == "in memory":
        values, points = pair_distances(metric, entries, memory, keep)
        return values, points, plan
    if plan.kind == "Gram tiles":
        return _by_tiles(metric, entries, plan, client, place), None, plan
    return _by_sums(metric, entries, plan, client, precision, place, memory), None, plan


# ---- sums over stimuli


@dataclass(frozen=True)
class Sums:
    """Sums over some stimuli, and which layers are one and the same in all of them."""

    of: Moments | BatchCKA
    same: NDArray[np.bool_]
    """(L, L), true above the diagonal only."""

    def plus(self, other: "Sums") -> "Sums":
        """Add the sums of other stimuli; neither changes, as a worker may have to repeat this."""
        whole: Any = copy.copy(self.of)
        return Sums(whole.merge(other.of), self.same & other.same)

    def after(self, batch: dict[str, Any]) -> "Sums":
        """Add a batch of all layers to these sums themselves."""
        layers = list(batch.values())
        same = self.same.copy()
        for i, j in np.argwhere(self.same):
            same[i, j] = layers[i].shape == layers[j].shape and bool((layers[i] == layers[j]).all())
        return Sums(self.of.update(batch), same)


def sums_of(
    start: Sums, parts: Iterable[dict[str, Any]], called: Sequence[str], first: int, place: Place = HOST
) -> Sums:
    """Add stimuli from number `first` on to the sums, read part by part and summed in a place.

    What they start from stays as it is, as a worker may have to repeat this.
    """
    start = copy.deepcopy(start)
    for part in parts:
        batch = {name: place.held(rows) for name, rows in part.items()}
        for rows, name in zip(batch.values(), called, strict=True):
            _check_rows(rows, name, first, place)
        start = start.after(batch)
        first += len(next(iter(batch.values())))
    return start


def _check_rows(rows: Any, called: str, first: int, place: Place) -> None:
    finite = place.xp.isfinite(rows)
    if bool(finite.all()):
        return
    row = int(np.argmin(host(finite).all(axis=1)))
    raise SchemaError(f"{not_finite(called)} The first is in row {first + row}.")


def _by_sums(
    metric: Any,
    entries: Sequence[Entry],
    plan: Plan,
    client: Any,
    precision: Any,
    place: Place,
    memory: int,
) -> Floats:
    names = _names(entries)
    m, called = len(entries[0].matrix), [e.called for e in entries]
    rows = _slices(m, plan.rows if client is None else _travelling(entries, plan.rows))
    if plan.kind == "batches":
        rows = _even(m, metric.n_batches(m))

    def part(where: slice) -> dict[str, Any]:
        return {name: entry.matrix[where] for name, entry in zip(names, entries, strict=True)}

    def nothing() -> Sums:
        sums: Moments | BatchCKA = BatchCKA()
        if plan.kind != "batches":
            sources = {n: str(e.info.get("source_dtype")) for n, e in zip(names, entries, strict=True)}
            sums = Moments(precision, origin).came_as(sources)
        return Sums(sums, np.triu(np.ones((len(names), len(names)), dtype=bool), 1))

    origin = None
    if plan.kind != "batches" and client is not None:  # one origin, so that adding is all that merging does
        first = {name: np.asarray(x, dtype=np.float64) for name, x in part(rows[0]).items()}
        for x, name in zip(first.values(), called, strict=True):
            _check_rows(x, name, 0, HOST)
        origin = {name: x.mean(axis=0) for name, x in first.items()}
    if client is None:
        whole = sums_of(nothing(), map(part, rows), called, 0, place)
    else:
        tasks = [(nothing(), [part(where)], called, where.start) for where in rows]
        whole = on_cluster(client, sums_of, tasks, Sums.plus)
    of, same = whole.of, whole.same
    values = of.result()["distance"].values if isinstance(of, BatchCKA) else of.result(metric).values
    if is_linear_cka(metric):
        del whole, of  # the memory of the sums is that of the tiles
        values = _with_close_pairs(values, metric, entries, plan, same, place, memory)
    first_of = [int(np.argmax(column)) if column.any() else k for k, column in enumerate(same.T)]
    return np.asarray(
        values[np.ix_(first_of, first_of)]
    )  # the same activations have the same distances, and 0


def _with_close_pairs(
    values: Floats,
    metric: Any,
    entries: Sequence[Entry],
    plan: Plan,
    same: NDArray[np.bool_],
    place: Place,
    memory: int,
) -> Floats:
    """Distances of linear CKA with those of close pairs from differences, where that costs no more.

    The angle has an error of rounding over itself: 1e-9 at 1e-5 rad.
    """
    angles = values if isinstance(metric, AngularCKA) else 2 * np.arcsin(np.sqrt(np.clip(values / 2, 0, 1)))
    copies = same.any(axis=0)  # of an earlier layer
    close = np.triu(np.asarray(angles < gram_tiles.CLOSE), 1) & ~copies & ~copies.reshape(-1, 1)
    used = np.flatnonzero(close.any(axis=0) | close.any(axis=1)).tolist()
    m, units = len(entries[0].matrix), sum(entries[k].matrix.shape[1] for k in used)
    if not used or 2 * float(m) ** 2 * units > plan.operations:  # sizes first, then the differences
        return values
    chosen = [entries[k] for k in used]
    edge = min(plan.rows, Sizes.of(chosen).tiles(memory).rows)
    layers = [gram_tiles.Layer.of(e.matrix, metric.estimator, edge, place) for e in chosen]
    i, j = np.nonzero(close)
    pairs = [(used.index(a), used.index(b)) for a, b in zip(i.tolist(), j.tolist(), strict=True)]
    gaps = gram_tiles.gaps(layers, pairs, 1)
    found = values.copy()
    found[i, j] = found[j, i] = 2 * np.arcsin(gaps / 2) if isinstance(metric, AngularCKA) else gaps**2 / 2
    return found


def _names(entries: Sequence[Entry]) -> list[str]:
    """Names of all entries, each once: what messages call them."""
    models = {e.model for e in entries if e.model}
    plain = [e.layer if len(models) == 1 or not e.model else f"{e.model}/{e.layer}" for e in entries]
    return [name if plain.index(name) == k else f"{name} ({k})" for k, name in enumerate(plain)]


def _slices(m: int, rows: int) -> list[slice]:
    return [slice(start, min(start + rows, m)) for start in range(0, m, rows)]


def _even(m: int, count: int) -> list[slice]:
    """Batches as even as can be, as `MinibatchCKA` takes them."""
    sizes = [len(part) for part in np.array_split(np.arange(m), count)]
    return [slice(stop - size, stop) for size, stop in zip(sizes, np.cumsum(sizes).tolist(), strict=True)]


def _travelling(entries: Sequence[Entry], rows: int) -> int:
    """Rows of a task: fewer where activations have to be sent with it."""
    sent = sum(e.matrix[:1].nbytes for e in entries if isinstance(e.matrix, np.ndarray))
    return min(rows, max(1, TRAVELS // sent)) if sent else rows


# ---- Gram tiles


def _by_tiles(metric: Any, entries: Sequence[Entry], plan: Plan, client: Any, place: Place) -> Floats:
    estimator, name = metric.estimator, metric.name
    tasks = [(entry.matrix, estimator, plan.rows, place) for entry in entries]
    if client is None:
        layers = [gram_tiles.Layer.of(*task) for task in tasks]
    else:
        layers = client.gather([client.submit(gram_tiles.Layer.of, *task, pure=False) for task in tasks])
    for layer, entry in zip(layers, entries, strict=True):
        if not np.isfinite(layer.scale):
            raise SchemaError(not_finite(entry.called))
        refuse_constant(layer.trace, layer.scale, epsilon(np.empty(0, layer.x.dtype)), entry.called, name)
    if client is None:
        products = gram_tiles.inner_products(layers)
    else:
        pieces = [(layers, [tile]) for tile in gram_tiles.tiles_of(layers)]
        products = on_cluster(client, gram_tiles.inner_products, pieces, np.add)
    angular = AngularCKA(estimator)
    for k, (layer, entry) in enumerate(zip(layers, entries, strict=True)):
        angular.refuse_zero(float(np.sqrt(max(products[k, k], 0.0))) / layer.trace, entry.called)
    angles = gram_tiles.angles(layers, products)
    return angles if isinstance(metric, AngularCKA) else 2 * np.sin(angles / 2) ** 2  # 1 - cos


# ---- a cluster


def on_cluster(
    client: Any, make: Callable[..., Any], tasks: Sequence[tuple[Any, ...]], add: Callable[..., Any]
) -> Any:
    """Compute every task on a worker, and add the results two by two; what a lost worker held is made again.

    Parameters
    ----------
    client : dask.distributed.Client
    make : function
        Makes a result of a task's arguments.
    tasks : sequence of tuples
    add : function
        Adds two results, and changes neither.
    """
    parts = [client.submit(make, *task, pure=False) for task in tasks]
    while len(parts) > 1:
        pairs = [parts[k : k + 2] for k in range(0, len(parts), 2)]
        parts = [client.submit(add, *pair, pure=False) if len(pair) == 2 else pair[0] for pair in pairs]
    return parts[0].result()


# ---- landmarks


def with_landmarks(
    metric: Any,
    entries: Sequence[Entry],
    memory: int,
    keep: bool,
    seed: int,
    out_of: int,
    client: Any = None,
    precision: Any = "float64",
    place: Place = HOST,
) -> tuple[Floats, tuple[Any, ...] | None, Plan | None, float]:
    """Distances as of `planned` between entries of a random subset, of `out_of` stimuli, and their error.

    The workers of a cluster read the rows; what follows is done here, or on the device.

    The error is the root mean square, over pairs, of what to expect against all stimuli. Two halves of the
    subset differ by twice the standard deviation of the whole, as the error of a mean falls with the root of
    the stimuli; of a share f of all stimuli it is sqrt(1 - f) of that. NaN where they are too few.
    """
    held = _read(entries, client)
    values, points, plan = planned(metric, held, memory, keep, None, precision, place)
    above, chance = np.triu_indices(len(values), 1), np.random.default_rng(seed)

    def of(rows: NDArray[np.intp]) -> Floats:
        half = [replace(entry, matrix=entry.matrix[np.sort(rows)]) for entry in held]
        return planned(metric, half, memory, False, None, precision, place)[0][above]

    if not len(above[0]):
        return values, points, plan, 0.0
    n, squares = len(held[0].matrix), []
    try:
        for _ in range(SPLITS):
            order = chance.permutation(n)
            squares.append(np.mean((of(order[: n // 2]) - of(order[n // 2 :])) ** 2))
    except (SchemaError, DegenerateRepresentation):
        return values, points, plan, float("nan")
    return values, points, plan, float(np.sqrt(np.mean(squares) * (1 - n / out_of))) / 2


def _read(entries: Sequence[Entry], client: Any) -> list[Entry]:
    """Entries in memory; those on disk are read by the workers of a cluster, where there is one."""
    if client is None:
        return [replace(entry, matrix=entry.read()) for entry in entries]
    tasks = {k: client.submit(Entry.read, e, pure=False) for k, e in enumerate(entries) if on_disk(e)}
    read = client.gather(tasks)
    return [replace(entry, matrix=read.get(k, entry.matrix)) for k, entry in enumerate(entries)]
