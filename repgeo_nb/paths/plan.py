"""How distances of activations that need not fit into memory are computed: chosen by arithmetic, and told.

With m stimuli, L layers of d_k units, D units of all together:

- "in memory": what is on disk is read, and computed as any activations in memory are;
- "Gram tiles": m^2 (D + L^2) operations, the store read about m / edge times;
- "cross-covariance": m D^2 operations, read once, 8 D^2 bytes;
- "batches": for `metrics.MinibatchCKA` alone, b m (D + L^2) operations for batches of b, read once.

The first three give the same numbers: of those that fit, the one with fewest operations is taken. All but "in
memory" are also done by the workers of a cluster, or on a device of torch, where the parts that are read go.

Distances near 0 are steep in the sums: a cross-covariance reads pairs nearer than 1e-2 rad again, where that
costs no more than the sums did.

A million stimuli x 4096 units x 100 layers, as an example of the arithmetic (`Sizes`): 1.64 TB of float32.

- All pairs by cross-covariance: 1.7e17 operations, 680 GB of sums: refused.
- All pairs by batches of 1000 inside of capture, ``rg.capture(..., accumulate=rg.accumulate.BatchCKA())``:
  4.2e14 operations, 5.1 GB of memory for a batch of all layers and its copy in doubles, 80 KB of sums a
  batch, 80 MB in all; nothing is stored. Some hours of one core: a small share of the forward passes. The
  error bars come from the batches. Several machines take shares of the stimuli, and `merge` adds them.
- The same from a store, ``rg.distances(acts, MinibatchCKA(1000, seed=None), client=...)``: read once, 55
  minutes at 500 MB/s, in 100 000 chunks of 16 MB. Stimuli should have been captured in random order.
- What needs units (Procrustes, the CCA family): with ``reducer="mean"``, or fewer layers; 8 layers of 4096 in
  14 GB.
- What needs stimuli x stimuli (geodesics of other spaces, affine-invariant): ``landmarks=2000``, 32 MB each.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from .. import schema
from ..accumulate import covers
from ..errors import MemoryBudgetError, UnsupportedByGeometry
from ..memory import written
from ..metrics import AngularCKA, Dissimilarity, MinibatchCKA
from ..metrics.base import describe
from ..metrics.cka import LinearCKA
from .gather import Entry

WINDOW = 2**28  # bytes of stimuli that are read at a time, where memory allows more
ROWS = 4096  # stimuli that are read at a time, at most: enough for products at full speed
LANDMARKS = 2000  # what messages propose


@dataclass(frozen=True)
class Plan:
    """What will be done, and what it takes."""

    kind: str
    """"in memory", "Gram tiles", "cross-covariance" or "batches"."""
    operations: float
    """Multiplications and additions."""
    nbytes: int
    """Bytes of memory at the peak, beside what is there."""
    read: int
    """Bytes read from disk."""
    rows: int
    """Stimuli that are read at a time."""
    device: str = ""
    """Where it is done, if not by numpy."""

    def __str__(self) -> str:
        if self.kind == "in memory":
            return f"in memory: {written(self.read)} read"
        where = f" on {self.device}" if self.device else ""
        return (
            f"{self.kind}{where}: {self.operations:.2g} operations, {written(self.nbytes)} of memory, "
            f"{written(self.read)} read, {self.rows} stimuli at a time"
        )


@dataclass(frozen=True)
class Sizes:
    """What the arithmetic is about.

    Examples
    --------
    >>> paper = Sizes(10**6, (4096,) * 100, 4, 4 * 4096 * 100, 1000)
    >>> written(paper.stored), f"{paper.covariance(10**13).operations:.1e}", written(8 * paper.units**2)
    ('1.7 TB', '1.7e+17', '1.4 TB')
    >>> batches = paper.batches(1000, 10**10)
    >>> f"{batches.operations:.1e}", written(batches.nbytes)
    ('4.2e+14', '5.1 GB')
    >>> written(Sizes(10**6, (4096,) * 8, 4, 4 * 4096 * 8, 1000).covariance(2 * 10**10).nbytes)
    '13.2 GB'
    """

    stimuli: int
    widths: tuple[int, ...]
    itemsize: int
    """Bytes of a number, at most."""
    row: int
    """Bytes of a stimulus on disk, all layers together."""
    chunk: int
    """Stimuli of a chunk of the store."""

    @classmethod
    def of(cls, entries: Sequence[Entry]) -> "Sizes":
        """Sizes of the layers."""
        chunks = [chunk_of(entry.matrix) for entry in entries]
        return cls(
            len(entries[0].matrix),
            tuple(int(entry.matrix.shape[1]) for entry in entries),
            max(int(np.dtype(entry.matrix.dtype).itemsize) for entry in entries),
            sum(_row(entry.matrix) for entry in entries if on_disk(entry)),
            max(chunks),
        )

    @property
    def units(self) -> int:
        """Units of all layers together, D."""
        return sum(self.widths)

    @property
    def stored(self) -> int:
        """Bytes on disk."""
        return self.stimuli * self.row

    def aligned(self, rows: float) -> int:
        """At most so many rows, in whole chunks where one fits."""
        rows = int(max(1, min(rows, self.stimuli)))
        return rows if rows < self.chunk else rows // self.chunk * self.chunk

    def covariance(self, memory: int) -> Plan:
        """Sum products of all pairs of units."""
        d = np.array(self.widths, dtype=float)
        sums = 4 * (self.units**2 + float((d**2).sum()))  # each pair of layers once, in doubles
        fixed = 2 * sums + 24 * d.max() * self.units  # about the origin and about the mean, a layer's share
        row = self.units * (self.itemsize + 8)
        rows = self.aligned(min(ROWS, max(0, min(memory - fixed, WINDOW)) / row))
        operations = self.stimuli * float(self.units) ** 2
        return Plan("cross-covariance", operations, int(fixed + rows * row), self.stored, rows)

    def tiles(self, memory: int) -> Plan:
        """Gram matrices of all layers, a tile of stimuli x stimuli at a time."""
        n, widest = len(self.widths), max(self.widths)
        # tiles of all layers and one of a layer's share of units, rows and columns of one layer
        square, line = 8 * (n + 1), 2 * widest * self.itemsize
        fixed = 2**24 + 8 * n * self.stimuli
        room = max(1.0, memory - fixed)
        edge = self.aligned(min(ROWS, (-line + math.sqrt(line**2 + 4 * square * room)) / (2 * square)))
        count = -(-self.stimuli // edge)
        return Plan(
            "Gram tiles",
            float(self.stimuli) ** 2 * (self.units + n**2),
            int(fixed + square * edge**2 + line * edge),
            self.stored * (count + 2),
            edge,
        )

    def batches(self, size: int, memory: int) -> Plan:  # noqa: ARG002 (as the others)
        """Unbiased HSICs of batches."""
        n = len(self.widths)
        nbytes = size * self.units * (self.itemsize + 8) + 2**24 + 8 * n**2 * (-(-self.stimuli // size))
        operations = float(size) * self.stimuli * (self.units + n**2)
        return Plan("batches", operations, nbytes, self.stored, size)

    def whole(self, metric: Any) -> Plan:
        """Read all of it, and compute as for activations in memory."""
        prepared = isinstance(metric, Dissimilarity) and not is_linear_cka(metric)  # centred, in doubles
        nbytes = self.stored + (8 * self.stimuli * self.units if prepared else 0)
        operations = 0.0  # the least there is, but for linear CKA
        if is_linear_cka(metric):
            tiles = float(self.stimuli) ** 2 * (self.units + len(self.widths) ** 2)
            operations = min(tiles, float(self.stimuli) * self.units**2)
        return Plan("in memory", operations, nbytes, self.stored, self.stimuli)


def chunk_of(matrix: Any) -> int:
    """Rows of a chunk of a layer on disk; 1 for arrays, and where it is not known."""
    chunks = getattr(matrix, "encoding", {}).get("preferred_chunks", {})
    return int(chunks.get("stimulus", 1))


def _row(matrix: Any) -> int:
    return int(matrix.shape[1]) * int(np.dtype(matrix.dtype).itemsize)


def on_disk(entry: Entry) -> bool:
    """Whether a layer is still to be read."""
    return not isinstance(entry.matrix, np.ndarray) and schema.is_on_disk(entry.matrix)


def is_linear_cka(metric: Any) -> bool:
    """Whether Gram matrices of inner products are all that a metric needs."""
    return (isinstance(metric, AngularCKA) and metric.is_linear) or isinstance(metric, LinearCKA)


def choose_plan(
    metric: Any, entries: Sequence[Entry], memory: int, client: Any = None, device: str = ""
) -> Plan | None:
    """Plan for layers of which some lie on disk, for a cluster or a device of torch; else None.

    Raises
    ------
    MemoryBudgetError
        If no plan fits; the message has the remedy.
    UnsupportedByGeometry
        For a cluster or a device, where the metric is no sum over stimuli.
    """
    is_elsewhere = client is not None or bool(device)
    if not is_elsewhere and not any(map(on_disk, entries)):
        return None
    sizes = Sizes.of(entries)
    whole, plans = sizes.whole(metric), _streamed(metric, sizes, memory)
    if not plans and is_elsewhere:
        asked = "device" if device else "client"
        few = f"and take landmarks={LANDMARKS} where they do not fit" if device else ""
        raise UnsupportedByGeometry(
            f"{asked}: expected a metric that is a sum over stimuli (linear CKA and its angle, the CCA "
            f"family, regression, Procrustes, MinibatchCKA(seed=None)), got {describe(metric)['metric']}; "
            f"leave {asked}= out, {few or f'or take landmarks={LANDMARKS}'}"
        )
    plans = plans if is_elsewhere else [whole, *plans]
    fitting = [plan for plan in plans if plan.nbytes <= memory]
    if fitting:
        return replace(min(fitting, key=lambda plan: plan.operations), device=device)
    raise MemoryBudgetError(_too_large(metric, sizes, plans, memory))


def _streamed(metric: Any, sizes: Sizes, memory: int) -> list[Plan]:
    """Plans that a metric has."""
    if isinstance(metric, MinibatchCKA):
        size = -(-sizes.stimuli // metric.n_batches(sizes.stimuli))
        return [sizes.batches(size, memory)] if metric.seed is None else []
    if is_linear_cka(metric):
        return [sizes.tiles(memory), sizes.covariance(memory)]
    return [sizes.covariance(memory)] if covers(metric) else []


def _too_large(metric: Any, sizes: Sizes, plans: Sequence[Plan], memory: int) -> str:
    best = min(plans, key=lambda plan: plan.nbytes)
    least, by = best.nbytes, "all at once" if best.kind == "in memory" else f"by {best.kind}"
    shuffled = isinstance(metric, MinibatchCKA) and metric.seed is not None
    other = "MinibatchCKA(..., seed=None), whose batches are read in their order" if shuffled else ""
    remedy = other or f"a random subset of the stimuli, landmarks={min(LANDMARKS, sizes.stimuli // 2)}"
    return (
        f"{describe(metric)['metric']}: {len(sizes.widths)} layers of {sizes.stimuli} stimuli and "
        f"{sizes.units} units together take {written(least)} {by}, allowed are {written(memory)}. Use "
        f'{remedy}, fewer layers=, or allow more: memory="{written(least)}".'
    )
