"""Rows set against columns: the unit of work of a comparison."""

from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..errors import MemoryBudgetError
from ..metrics.dissimilarity import Pairs
from ..metrics.factors import equal_rows, joint_distinct
from .items import Item
from .measure import Measure

Floats = NDArray[np.float64]

MEMORY = 4e9  # bytes that prepared layers may take together, as the points of a path


@dataclass(frozen=True, eq=False)
class Block:
    """Representations that are compared: all rows with all columns."""

    labels: dict[str, Any]
    rows: tuple[Item, ...]
    columns: tuple[Item, ...]
    symmetric: bool
    per: int = 1
    """Rows of data that a stimulus has."""

    @property
    def row_names(self) -> list[str]:
        """How messages call the rows."""
        return [item.called for item in self.rows]

    @property
    def column_names(self) -> list[str]:
        """How messages call the columns."""
        return [item.called for item in self.columns]

    @property
    def n(self) -> int:
        """Rows of data."""
        return len(self.rows[0].matrix)


class Found(NamedTuple):
    """A block compared: prepared layers, their pairs, distinct rows side by side (R, C), and rows of data."""

    rows: list[Any]
    columns: list[Any]
    pairs: Pairs
    distinct: NDArray[np.int_]
    n: int


def prepared_of(
    block: Block, measure: Measure, rows: NDArray[Any] | None = None
) -> tuple[list[Any], list[Any]]:
    """Prepare rows and columns of a block, from some of the rows of data only if these are given."""

    def one(item: Item) -> Any:
        x = item.matrix if rows is None else item.matrix[rows]
        return measure.of.prepare(x, item.called, item.eps)

    left = [one(item) for item in block.rows]
    return left, left if block.symmetric else [one(item) for item in block.columns]


def values_of(block: Block, measure: Measure) -> Found:
    """Compare all pairs of a block.

    Raises
    ------
    MemoryBudgetError
        If what pairs are compared by would take more than `MEMORY` together.
    """
    count = len({item.called for item in (*block.rows, *block.columns)})
    needed = count * measure.of.held_bytes(block.n)
    if needed > MEMORY:
        raise MemoryBudgetError(
            f"{measure.name} holds a value per pair of stimuli: {count} layers of {block.n} rows take "
            f"{needed / 1e9:.1f} GB, allowed are {MEMORY / 1e9:.0f} GB. Use fewer stimuli: "
            f"rg.select(acts, stimulus=slice({block.n // 2})), or fewer layers at a time."
        )
    rows, columns = prepared_of(block, measure)
    pairs = measure.of.pairs(rows, columns, symmetric=block.symmetric)
    distinct = _distinct(block, pairs)
    if not pairs.n.all():  # the measure counts every row, repeats too, and its null level does so as well
        exact = np.where(distinct == block.n, 1.0, np.nan)
        pairs = pairs._replace(null=pairs.null * exact, null_column=pairs.null_column * exact)
    return Found(rows, columns, pairs, distinct, block.n)


def members_of(block: Block) -> list[NDArray[np.intp]]:
    """Rows that are drawn as one: positions or steps of a stimulus, or those equal in every layer."""
    if block.per > 1:
        return list(np.arange(block.n).reshape(-1, block.per))
    source = block.rows[0].source
    if source is not None:
        _, owner = np.unique(source, return_inverse=True)
        return [np.flatnonzero(owner == k) for k in range(int(owner.max()) + 1)]
    items = block.rows if block.symmetric else (*block.rows, *block.columns)
    number = np.zeros(block.n, dtype=np.intp)
    for item in items:
        number = equal_rows(np.stack([number, equal_rows(item.matrix)], axis=1))
        if int(number.max()) + 1 == block.n:
            return list(np.arange(block.n)[:, None])
    return [np.flatnonzero(number == k) for k in range(int(number.max()) + 1)]


def directions(pairs: Pairs, measure: Measure) -> Floats:
    """Values of a block, (D, R, C): of a directed measure row, column and mean; else one."""
    if not measure.of.directed:
        return measure.value(pairs.row)[None]
    return measure.value(np.stack([pairs.row, pairs.column, (pairs.row + pairs.column) / 2]))


def null_of(pairs: Pairs, measure: Measure) -> Floats:
    """Values expected without any relation, (D, R, C); NaN where they are not known exactly."""
    if not measure.of.directed:
        return measure.value(pairs.null[None])
    return measure.value(np.stack([pairs.null, pairs.null_column, (pairs.null + pairs.null_column) / 2]))


def _distinct(block: Block, pairs: Pairs) -> NDArray[np.int_]:
    """Distinct rows of every pair: what the measure counted, else counted here."""
    if (pairs.n > 0).all():
        return pairs.n
    numbers = [equal_rows(item.matrix) for item in block.rows]
    others = numbers if block.symmetric else [equal_rows(item.matrix) for item in block.columns]
    found = np.empty(pairs.n.shape, dtype=int)
    for i, one in enumerate(numbers):
        for j, other in enumerate(others):
            found[i, j] = joint_distinct(one, other)
    return found
