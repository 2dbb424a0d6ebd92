"""What has to be said beside values that are defined but say little: too few stimuli, ties, repeats."""

import warnings
from collections.abc import Sequence
from typing import Any

from ..errors import ComparisonWarning

LINEAR = 1e-6  # below 1: the mean correlation of layers that are linear maps of each other, in float32
FEW = 5  # stimuli per dimension below which much of a canonical correlation is chance


class Remarks:
    """Collects what is said of the pairs of one comparison, each kind once, with its worst example.

    Parameters
    ----------
    measure
        The measure whose pairs these are.
    name
        What it is called, if not by its own name.
    """

    def __init__(self, measure: Any, name: str | None = None) -> None:
        self.measure, self.name = measure, name or measure.name
        self._forced: dict[str, tuple[int, str]] = {}
        self._tied: set[str] = set()
        self._linear: set[str] = set()
        self._constant: dict[str, str] = {}
        self._repeated: dict[str, str] = {}
        self._few: dict[str, tuple[float, str]] = {}

    def add(
        self, rows: Sequence[Any], row_names: Sequence[str], columns: Sequence[Any],
        column_names: Sequence[str], pairs: Any,
    ) -> None:  # fmt: skip
        """Look at prepared layers, what they are called, and their `Pairs`."""
        both = zip([*row_names, *column_names], [*rows, *columns], strict=True)
        for name, prepared in dict(both).items():
            self._layer(name, self.measure.about(prepared))
        left, right = ([self._used(prepared) for prepared in side] for side in (rows, columns))
        for i, one in enumerate(row_names):
            for j, other in enumerate(column_names):
                if one == other:
                    continue
                between = " and ".join(sorted((one, other)))
                used = max(left[i], right[j])
                if pairs.n[i, j] < FEW * used:
                    n = int(pairs.n[i, j])
                    self._few[between] = n / used, f"{between} ({n} for {used} dimensions)"
                if pairs.forced[i, j]:
                    self._forced[between] = int(pairs.forced[i, j]), between
                if self.measure.one_axis and not pairs.forced[i, j] and pairs.row[i, j] > 1 - LINEAR:
                    self._linear.add(between)
                if pairs.tied[i, j]:
                    self._tied.add(between)

    def _layer(self, name: str, about: dict[str, int]) -> None:
        if about.get("constant"):
            self._constant[name] = f"{name} ({about['constant']} of {about['units']})"
        distinct, n = about.get("distinct", 0), about.get("n", 0)
        if distinct < n and self.measure.one_axis:
            self._repeated[name] = f"{name} ({distinct} distinct of {n})"

    def _used(self, prepared: Any) -> int:
        """Dimensions of a layer that enter a measure of subspaces; 0 for others."""
        return self.measure.about(prepared).get("kept", 0) if self.measure.one_axis else 0

    def warned(self) -> list[str]:
        """Sentences that a reader must not miss."""
        found = []
        if self._forced:
            count, where = max(self._forced.values())
            found.append(
                f"{self.name}: with so few distinct stimuli some correlations are 1 whatever the data, "
                f"in {len(self._forced)} {_of('pair', self._forced)} up to {count} of them, as of {where}. "
                "Use more stimuli, or fewer dimensions (rg.metrics.SVCCA(k=20))."
            )
        if self._tied:
            found.append(
                f"{self.name}: tied correlations in {len(self._tied)} {_of('pair', self._tied)}, as of "
                f"{min(self._tied)}: variates of equal correlation can be rotated into each other, and the "
                'weights with them, so the value is not well defined. rg.metrics.PWCCA(weights="squared") is.'
            )
        return found

    def noted(self) -> list[str]:
        """Sentences that stand beside the numbers."""
        found = []
        for what, layers in (
            (self.measure.constants_note, self._constant),
            ("Equal rows count once as sample size", self._repeated),
        ):
            if layers:
                found.append(f"{what}: {_some(list(layers.values()))}.")
        if self._linear:
            found.append(
                f"All correlations are 1 in {len(self._linear)} {_of('pair', self._linear)}, as of "
                f"{min(self._linear)}: one layer is a linear map of the other, which is all that CCA sees."
            )
        if self._few:
            worst = [text for _, text in sorted(self._few.values())]
            found.append(
                f"Fewer than {FEW} distinct stimuli per dimension, so that chance alone correlates: "
                f"{_some(worst, 1)}. Compare with the null level."
            )
        return found

    def all(self) -> list[str]:
        """Every sentence."""
        return [*self.warned(), *self.noted()]

    def warn(self) -> None:
        """Warn of what must not be missed."""
        for sentence in self.warned():
            warnings.warn(sentence, ComparisonWarning, stacklevel=3)


def _of(noun: str, things: Any) -> str:
    return noun if len(things) == 1 else f"{noun}s"


def _some(texts: list[str], n: int = 3) -> str:
    return ", ".join(texts[:n]) + (f" and {len(texts) - n} more" if len(texts) > n else "")
