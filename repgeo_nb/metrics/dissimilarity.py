"""What measures of pairs of layers share: those that have no geodesics, and mostly no triangle inequality.

A measure prepares a layer once (`prepare`) and compares two prepared ones (`score`); tables, rectangular
comparisons, remarks and the geometry follow from these. Its `name` says that it is a distance, `similarity`
names the similarity it is made of.
"""

from collections.abc import Sequence
from typing import Any, ClassVar, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..geometry.distance_only import DistanceOnly
from .card import Card
from .inputs import UNNAMED, arrays_of, checked, layer_array
from .remarks import Remarks

Floats = NDArray[np.float64]


class Pair(NamedTuple):
    """Two prepared layers compared, as scores: similarities, unless the measure says otherwise."""

    row: float
    """Score in the direction of the row: its own weights, or how well it is predicted."""
    column: float
    """The same for the column; equal to `row` for measures without a direction."""
    null: float = np.nan
    """Expected score of the row's direction if the stimuli of one were shuffled; NaN: no exact value."""
    null_column: float = np.nan
    """The same for the column."""
    n: int = 0
    """Distinct rows of the two side by side (0: as many as there are)."""
    forced: int = 0
    """Correlations that are 1 whatever the data."""
    tied: int = 0
    """Correlations that cannot be told from a neighbour, where the value depends on telling them apart."""


class Pairs(NamedTuple):
    """All pairs of rows and columns: arrays (R, C), named as in `Pair`."""

    row: Floats
    column: Floats
    null: Floats
    null_column: Floats
    n: NDArray[np.int_]
    forced: NDArray[np.int_]
    tied: NDArray[np.int_]


class Dissimilarity:
    """Base of measures of pairs.

    A subclass has `name`, `similarity`, `label`, perhaps a `card`, and `score(a, b)` on what its `prepare`
    makes of a layer. What it wants told of a layer comes from `about`.

    Examples
    --------
    >>> from dataclasses import dataclass
    >>> @dataclass(frozen=True)
    ... class SharedSpread(Dissimilarity):
    ...     name, similarity, label = "spread_distance", "spread_similarity", "Spread"
    ...     def prepare(self, x, name=UNNAMED, eps=None):
    ...         return checked(x, self.name, 3, name)[1].std()
    ...     def score(self, a, b):
    ...         return Pair(min(a, b) / max(a, b), min(a, b) / max(a, b))
    >>> x = np.random.default_rng(0).standard_normal((50, 4))
    >>> SharedSpread().table([x, 2 * x]).round(3).tolist()
    [[0.0, 0.5], [0.5, 0.0]]
    """

    name: ClassVar[str]
    similarity: ClassVar[str]
    label: ClassVar[str]
    unit: ClassVar[str] = ""
    directed: ClassVar[bool] = False
    is_metric: ClassVar[bool] = False
    least_stimuli: int = 3  # a class variable, or a property of the setting
    needs: ClassVar[str] = ""
    """What layers have to have beside enough stimuli."""
    cost: ClassVar[str] = ""
    """Order of operations, of a layer; of a pair: m stimuli, n units, rank r."""
    lowest: ClassVar[float] = 0.0
    """Least similarity."""

    formula: ClassVar[str] = ""
    """What the similarity is, where its distance is not simply 1 less it."""

    @property
    def furthest(self) -> float:
        """Largest distance."""
        return 1.0 - self.lowest

    extrapolates: ClassVar[bool] = True
    """Whether the bias of few stimuli falls as 1 / stimuli, so that resamples tell it."""
    constants_note: ClassVar[str] = "Units that never vary count for nothing"
    one_axis: ClassVar[bool] = False
    """Whether units must be one axis: positions of maps as units would make more units than stimuli."""

    @property
    def convention(self) -> str:
        """What has to be said beside every number."""
        card = self._card()
        return "" if card is None else card.convention

    @property
    def geometry(self) -> DistanceOnly:
        """Distances only: no geodesics."""
        return DistanceOnly(self)

    # equal settings are the same measure; a dataclass brings its own, from its fields
    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and _settings(other) == _settings(self)

    def __hash__(self) -> int:
        return hash(type(self))

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"

    @property
    def called(self) -> str:
        """What messages call it: its name, or that of the similarity that was asked for."""
        return str(getattr(self, "_called", self.name))

    # ---- what a measure says

    def prepare(self, x: Any, name: str = UNNAMED, eps: float | None = None) -> Any:
        """Make of a layer (m, n) what pairs are compared by; `eps`: rounding of a coarser type it came in."""
        raise NotImplementedError

    def score(self, a: Any, b: Any) -> Pair:
        """Compare two prepared layers."""
        raise NotImplementedError

    def as_similarity(self, score: Floats) -> Floats:
        """Similarity of a score: the score itself."""
        return score

    def as_distance(self, score: Floats) -> Floats:
        """Distance of a score: 1 - s."""
        return 1.0 - score

    def about(self, prepared: Any) -> dict[str, int]:  # noqa: ARG002 (for subclasses)
        """Tell of a layer: rank, units, kept components, constant units, distinct rows."""
        return {}

    def permuted(self, prepared: Any, order: NDArray[np.intp]) -> Any:
        """Put the stimuli of a prepared layer into another order."""
        return prepared.permuted(order)

    def held_bytes(self, m: int) -> int:  # noqa: ARG002 (for subclasses)
        """Bytes that a prepared layer of m stimuli takes beyond its own size."""
        return 0

    # ---- what follows

    def shuffled(self, a: Any, b: Any, orders: Sequence[NDArray[np.intp]]) -> Floats:
        """Scores of a and of b with its stimuli in each of these orders, (B, 2): both directions."""
        found = [self.score(a, self.permuted(b, order)) for order in orders]
        return np.array([[pair.row, pair.column] for pair in found]).reshape(-1, 2)

    def point(self, x: Any) -> Any:
        """Centred activations, (m, n) in float64: what the geometry takes.

        Raises
        ------
        SchemaError
            For fewer stimuli than the measure takes, not two axes, or values that are not finite.
        DegenerateRepresentation
            For a constant layer.
        """
        raw, centred = checked(x, self.called, self.least_stimuli)
        return centred if self.shifts else raw

    @property
    def shifts(self) -> bool:
        """Whether an offset of the units is of no account."""
        card = self._card()
        return card is not None and "translation" in card.invariant_to

    def _card(self) -> Card | None:
        return getattr(self, "card", None)  # a user's measure may have none

    def table(
        self,
        matrices: Sequence[Any],
        names: Sequence[str] | None = None,
        eps: Sequence[float] | None = None,
    ) -> Floats:
        """Distances of all pairs of representations of the same stimuli, (n, n), symmetric.

        Of a directed measure the mean of both directions. Equal activations are at distance exactly 0. `eps`
        are the roundings of coarser types that the values came in (`inputs.rounding_of`).

        Raises
        ------
        SchemaError
            For too few stimuli, unequal numbers of them, or values that are not finite.
        DegenerateRepresentation
            For a constant layer, or one that the measure has no value for.

        Warns
        -----
        ComparisonWarning
            Where values are defined but say little: see `remarks`.
        """
        called = [f"representation {n}" for n in range(len(matrices))] if names is None else list(names)
        arrays = [
            layer_array(x, name, self.called, self.least_stimuli)
            for x, name in zip(matrices, called, strict=True)
        ]
        arrays_of([x for x, _ in arrays], called, self.called, self.least_stimuli)
        rounding = [max(own, e) for (_, own), e in zip(arrays, eps or [0.0] * len(arrays), strict=True)]
        prepared = [
            self.prepare(x, name, e) for (x, _), name, e in zip(arrays, called, rounding, strict=True)
        ]
        found = self.pairs(prepared, prepared, symmetric=True)
        remarks = Remarks(self)
        remarks.add(prepared, called, prepared, called, found)
        remarks.warn()
        distances = self.as_distance((found.row + found.column) / 2)
        np.fill_diagonal(distances, 0.0)
        return np.maximum((distances + distances.T) / 2, 0.0)

    def pairs(self, rows: Sequence[Any], columns: Sequence[Any], symmetric: bool = False) -> Pairs:
        """Compare all rows with all columns; if these are the same (`symmetric`), each pair once."""
        shape = len(rows), len(columns)
        values, counts = [np.zeros(shape) for _ in range(4)], [np.zeros(shape, dtype=int) for _ in range(3)]
        found = Pairs(*values, *counts)  # type: ignore[arg-type]
        for i, a in enumerate(rows):
            for j in range(i if symmetric else 0, len(columns)):
                pair = self.score(a, columns[j])
                for array, value in zip(found, pair, strict=True):
                    array[i, j] = value
                if symmetric:
                    for array, value in zip(found, mirrored(pair), strict=True):
                        array[j, i] = value
        return found


def _settings(measure: Any) -> dict[str, Any]:
    return {name: value for name, value in vars(measure).items() if name != "_called"}


def mirrored(pair: Pair) -> Pair:
    """Exchange row and column."""
    return pair._replace(row=pair.column, column=pair.row, null=pair.null_column, null_column=pair.null)


def undirected(score: float, null: float = np.nan, **facts: int) -> Pair:
    """Pair of a measure without a direction."""
    return Pair(score, score, null, null, **facts)
