"""What `compare` measures by: a name, a measure of pairs, a metric with a geometry, or a plain function."""

from collections.abc import Callable, Sequence
from copy import copy
from dataclasses import replace
from difflib import get_close_matches
from typing import Any, Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..errors import SchemaError, UnknownName
from ..metrics import METRICS, SIMILARITIES, Dissimilarity, get_metric
from ..metrics.card import Card, find_card
from ..metrics.dissimilarity import Pair, Pairs
from ..metrics.inputs import UNNAMED

Form = Literal["similarity", "distance"]
ALIKE = "1 = the same representation, 0 = unrelated"


class Measure(NamedTuple):
    """A measure of pairs and which of its two readings is asked for."""

    of: Dissimilarity
    form: Form
    name: str

    @property
    def card(self) -> Card:
        """Convention card of this reading."""
        card = find_card(self.of)
        if self.of.directed:  # both directions are given, and their mean beside them
            card = replace(card, convention=card.convention.removesuffix(", mean of both directions"))
        if self.form == "distance" or isinstance(self.of, _OfFunction):
            return card
        lowest, highest = self.limits
        return replace(
            card,
            convention=self.of.formula or card.convention.removeprefix("1 - "),
            direction=ALIKE,
            range=f"{lowest:g} to {highest:g}",
        )

    def value(self, score: NDArray[np.float64]) -> NDArray[np.float64]:
        """Similarity or distance that a score stands for."""
        return self.of.as_similarity(score) if self.form == "similarity" else self.of.as_distance(score)

    @property
    def limits(self) -> tuple[float, float]:
        """Least and greatest value."""
        if self.form == "similarity":
            return float(self.of.lowest), 1.0
        if isinstance(self.of, _OfMetric | _OfFunction):
            return self.of.limits
        return 0.0, float(self.of.furthest)


class _Named(NamedTuple):
    x: NDArray[Any]
    name: str

    def permuted(self, order: NDArray[np.intp]) -> "_Named":
        return self._replace(x=self.x[order])


class _OfMetric(Dissimilarity):
    """A metric with a geometry as a measure of pairs: its distances, all at once by its own table."""

    def __init__(self, metric: Any) -> None:
        self.metric = metric
        self.name = self.similarity = str(getattr(metric, "name", type(metric).__name__))  # type: ignore[misc]
        self.card = find_card(metric)
        self.label, self.unit = self.card.label, self.card.unit  # type: ignore[misc]
        self.least_stimuli = self.card.least_stimuli

    @property
    def limits(self) -> tuple[float, float]:
        ends = {"pi": np.pi, "pi/2": np.pi / 2}
        return 0.0, ends.get(self.card.range.removeprefix("0 to "), np.inf)

    def prepare(self, x: Any, name: str = UNNAMED, eps: float | None = None) -> _Named:  # noqa: ARG002
        return _Named(np.asarray(x), name)

    def score(self, a: _Named, b: _Named) -> Pair:
        found = self.pairs([a], [b])
        return Pair(float(found.row[0, 0]), float(found.row[0, 0]))

    def as_distance(self, score: NDArray[np.float64]) -> NDArray[np.float64]:
        return score

    def pairs(self, rows: Sequence[_Named], columns: Sequence[_Named], symmetric: bool = False) -> Pairs:
        from ..geometry import pairwise

        every = list(rows) if symmetric else [*rows, *columns]
        matrices, names = [e.x for e in every], [e.name for e in every]
        if hasattr(self.metric, "table"):
            table = np.asarray(self.metric.table(matrices, names))
        else:
            table = np.asarray(pairwise(self.metric.geometry, [self.metric.point(x) for x in matrices]))
        found = table[: len(rows), 0 if symmetric else len(rows) :]
        nothing, unknown = np.zeros(found.shape, dtype=int), np.full(found.shape, np.nan)
        return Pairs(found, found, unknown, unknown, nothing, nothing, nothing)


class _OfFunction(Dissimilarity):
    """A plain function of two layers (m, n), (m, k) as a measure; `directed = True` asks for both orders."""

    limits = (-np.inf, np.inf)

    def __init__(self, function: Callable[[Any, Any], float]) -> None:
        self.function = function
        self.name = str(getattr(function, "name", getattr(function, "__name__", type(function).__name__)))  # type: ignore[misc]
        self.similarity, self.label = self.name, str(getattr(function, "label", self.name))  # type: ignore[misc]
        self.directed = bool(getattr(function, "directed", False))  # type: ignore[misc]
        self.lowest = -np.inf  # type: ignore[misc]
        self.card = Card(
            label=self.label, convention=str(getattr(function, "convention", "a function of the user's")),
            unit=str(getattr(function, "unit", "")), range="not stated", is_metric=False,
            invariant_to=frozenset(getattr(function, "invariant_to", ())), centring="not stated",
            widths="not stated", least_stimuli=2, bias="not stated", sources=(),
            direction="not stated",
        )  # fmt: skip

    def prepare(self, x: Any, name: str = UNNAMED, eps: float | None = None) -> _Named:  # noqa: ARG002
        return _Named(np.asarray(x), name)

    def score(self, a: _Named, b: _Named) -> Pair:
        row = self._called(a, b)
        return Pair(row, self._called(b, a) if self.directed else row)

    def as_distance(self, score: NDArray[np.float64]) -> NDArray[np.float64]:
        return score

    def _called(self, a: _Named, b: _Named) -> float:
        try:
            found = self.function(a.x, b.x)
        except Exception as error:  # the function is the user's: say what it failed on
            error.add_note(f"while {self.name} compared {a.name} with {b.name}")
            raise
        if np.ndim(found) or np.asarray(found).dtype.kind not in "fiub":
            raise SchemaError(
                f"expected {self.name} to return one number, got {type(found).__name__} for {a.name} and "
                f"{b.name}."
            )
        return float(found)


def get_measure(measure: Any, form: Form | None = None) -> Measure:
    """Measure of that name, or of that object, with the reading that the name or `form` asks for.

    A name of `rg.METRICS` is a distance, one of `rg.metrics.SIMILARITIES` a similarity. A measure of pairs
    (`rg.metrics.PWCCA("squared")`) is read as its distance unless `form="similarity"`. A plain function of
    two layers is read as a similarity unless its name ends in "distance".

    Raises
    ------
    UnknownName
        For another name (near ones are listed), or a similarity of a metric that has none.

    Examples
    --------
    >>> get_measure("pwcca_similarity").form, get_measure("angular_cka").form
    ('similarity', 'distance')
    """
    if form not in (None, "similarity", "distance"):
        raise UnknownName(f"expected the form 'similarity' or 'distance', got {form!r}.")
    if isinstance(measure, str):
        if measure in SIMILARITIES:
            of = SIMILARITIES[measure]()
            return _read(of, form or "similarity")
        if measure not in METRICS:
            known = [*SIMILARITIES, *METRICS]
            asked = measure.lower()
            near = sorted((name for name in known if asked and asked in name), key=len)
            near = near or get_close_matches(asked, known, n=3, cutoff=0.4)
            raise UnknownName(
                f"expected the name of a measure, got {measure!r}; did you mean "
                f"{' or '.join(map(repr, near[:4] or ['pwcca_similarity']))}? rg.METRICS lists distances, "
                "rg.metrics.SIMILARITIES the similarities; a function of two layers serves as well."
            )
    found = measure() if isinstance(measure, type) else measure
    if callable(found) and not hasattr(found, "point"):
        function = _OfFunction(found)
        by_name = "distance" if function.name.endswith("distance") else "similarity"
        return Measure(function, form or by_name, function.name)  # type: ignore[arg-type]
    found = get_metric(found)
    return _read(found if isinstance(found, Dissimilarity) else _OfMetric(found), form or "distance")


def _read(of: Dissimilarity, form: Form) -> Measure:
    if form == "similarity" and isinstance(of, _OfMetric):
        raise UnknownName(
            f"expected a measure with a similarity, got {of.name!r}, which is a distance only; "
            f"similarities are {', '.join(SIMILARITIES)}."
        )
    name = of.similarity if form == "similarity" else of.name
    asked = copy(of)  # which messages are to call by the name that was asked for
    object.__setattr__(asked, "_called", name)
    return Measure(asked, form, name)
