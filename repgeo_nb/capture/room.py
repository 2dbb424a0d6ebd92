"""How much of a capture of frames goes at once: stimuli first, directions second, by a budget of memory."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..errors import CaptureError, MemoryBudgetError
from ..memory import parse_memory, written
from .recorder import Entry

COPIES = 4  # of a layer's vectors at once: on their way, kept, being reduced, in float64
WIDEST = 64  # directions at once, and stimuli unless told otherwise: more only leaves the caches


@dataclass(frozen=True)
class Room:
    """Stimuli per batch, and directions per call of the model.

    Attributes
    ----------
    batch, directions : int
    """

    batch: int
    directions: int

    @classmethod
    def plan(
        cls,
        entries: Sequence[Entry],
        itemsize: int,
        rows: int,
        memory: str | float,
        method: str,
        batch_size: int | None,
    ) -> "Room":
        """Fit batches into the budget.

        Parameters
        ----------
        entries : list of Entry
            The layers.
        itemsize : int
            Bytes per number.
        rows : int
            Directions and noise vectors per stimulus.
        memory : str or float
        method : {"jvp", "secant"}
            Secants hold two ends per direction.
        batch_size : int or None
            Stimuli at most.

        Raises
        ------
        MemoryBudgetError
            Not even one stimulus with two directions fits.
        """
        if batch_size is not None and batch_size < 1:
            raise CaptureError(f"batch_size: expected a whole number from 1 on, got {batch_size!r}")
        budget = parse_memory(memory)
        one = COPIES * itemsize * sum(entry.width * max(entry.steps, 1) for entry in entries)
        ends = 2 if method == "secant" else 1
        together = min(rows, WIDEST)
        batch = budget // (one * (ends * together + 1))
        if batch >= 1:
            return cls(min(batch, WIDEST if batch_size is None else batch_size), together)
        directions = (budget // one - 1) // ends
        if directions < min(rows, 2):
            raise MemoryBudgetError(
                f"memory: expected at least {written(one * (2 * ends + 1))}, for one stimulus with two "
                f"directions in {len(entries)} layers, got {written(budget)}; allow more, or ask for fewer "
                "layers="
            )
        return cls(1, directions)

    def chunks(self, rows: int) -> Iterator[tuple[int, int]]:
        """Places (start, stop) of the directions of every call: as many in each, never one left over."""
        calls = -(-rows // self.directions)
        for call in range(calls):
            yield rows * call // calls, rows * (call + 1) // calls
