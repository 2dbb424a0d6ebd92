"""Measures of two layers that work at any number of units: regression and orthogonal Procrustes.

Both follow from the same factors as the CCA family: with M = Ux' Uy, R^2 of X from Y is |Sx M|^2 / |Sx|^2,
and the nuclear norm of Xc' Yc is that of Sx M Sy.
"""

from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from . import canonical
from .card import Card, card_of
from .cca_family import FACTORED, RIGID
from .dissimilarity import Dissimilarity, Pair, undirected
from .factors import Factor, factorise
from .inputs import UNNAMED

Floats = NDArray[np.float64]

CLOSE = 1e-4  # squared distance below which 1 - nu has lost too many digits


class OfFactors(Dissimilarity):
    """What these share: the factor of a layer, whatever its rank."""

    def prepare(self, x: Any, name: str = UNNAMED, eps: float | None = None) -> Factor:
        """Factor of a layer; raises as `factors.factorise`."""
        return factorise(x, name, self.called, eps)

    def about(self, prepared: Factor) -> dict[str, int]:
        """Rank, units, constant units, rows and distinct rows of a layer."""
        return {
            "rank": prepared.rank,
            "units": prepared.units,
            "constant": prepared.constant,
            "distinct": prepared.distinct,
            "n": prepared.m,
        }


class LinearRegression(OfFactors):
    """1 - R^2 of predicting one layer from the other by least squares, in sample; mean of both directions.

    In `rg.compare` the direction "row" is the row layer predicted from the column. In sample, R^2 is 1 by
    construction once the predictor's rank reaches the stimuli less 1; independent layers have rank / (n - 1).

    Examples
    --------
    >>> x = np.random.default_rng(0).standard_normal((50, 4))
    >>> measure = LinearRegression()
    >>> pair = measure.score(measure.prepare(x[:, :2]), measure.prepare(x))
    >>> round(pair.row, 12), pair.column < 0.9
    (1.0, True)
    """

    name: ClassVar[str] = "regression_r2_distance"
    similarity: ClassVar[str] = "regression_r2_similarity"
    label: ClassVar[str] = "Linear regression R²"
    needs: ClassVar[str] = "to say something, far more stimuli than rank"
    cost: ClassVar[str] = f"{FACTORED}; m r²"
    directed: ClassVar[bool] = True

    @card_of
    def card(self) -> Card:
        """Convention card: what belongs beside every number."""
        return Card(
            label=self.label,
            convention="1 - R² in sample, mean of both directions",
            unit="",
            range="0 to 1",
            is_metric=False,
            invariant_to=RIGID,
            centring="units centred",
            widths="any (each predicted from the other)",
            least_stimuli=self.least_stimuli,
            bias="R² of independent layers is the predictor's rank / (stimuli - 1)",
            sources=("kornblith2019",),
        )

    def score(self, a: Factor, b: Factor) -> Pair:
        """R^2 of the row from the column, and of the column from the row."""
        distinct = canonical.rows_of(a, b)
        null = b.rank / (distinct - 1), a.rank / (distinct - 1)
        if a.same_as(b):
            return Pair(1.0, 1.0, *null, n=distinct)
        m = canonical.product(a, b)
        row = float(((a.s[:, None] * m) ** 2).sum()) / a.total
        column = float(((m * b.s) ** 2).sum()) / b.total
        return Pair(min(row, 1.0), min(column, 1.0), *null, n=distinct)


class Procrustes(OfFactors):
    """Distance after the best rotation of units, each layer of unit size: sqrt(2 (1 - nu)).

    nu = |Xc' Yc|_* / (|Xc| |Yc|) is the similarity. The chord of the angle `AngularShape` gives, and a
    metric; `EuclideanShape` is the distance of layers as large as they are.

    Examples
    --------
    >>> x = np.random.default_rng(0).standard_normal((50, 4))
    >>> turned = 3 * x @ np.linalg.qr(np.random.default_rng(1).standard_normal((4, 4)))[0] + 1
    >>> bool(Procrustes().table([x, turned])[0, 1] < 1e-7)
    True
    """

    name: ClassVar[str] = "procrustes_distance"
    similarity: ClassVar[str] = "procrustes_similarity"
    label: ClassVar[str] = "Procrustes"
    cost: ClassVar[str] = f"{FACTORED}; m r² + r³"
    is_metric: ClassVar[bool] = True
    formula: ClassVar[str] = "nuclear norm of the cross-covariance over the sizes, nu"
    _formula: ClassVar[str] = "sqrt(2 (1 - nu)), layers of unit size"
    _range: ClassVar[str] = "0 to sqrt(2)"

    @card_of
    def card(self) -> Card:
        """Convention card: what belongs beside every number."""
        return Card(
            label=self.label,
            convention=self._formula,
            unit="",
            range=self._range,
            is_metric=self.is_metric,
            invariant_to=RIGID,
            centring="units centred",
            widths="any (narrower ones padded with zeros)",
            least_stimuli=self.least_stimuli,
            bias="distances shrink as units near the stimuli: chance aligns independent layers too",
            sources=("williams2021", "ding2021"),
        )

    def score(self, a: Factor, b: Factor) -> Pair:
        """Distance itself, which a similarity would take the small digits of."""
        n = canonical.rows_of(a, b)
        return undirected(0.0 if a.same_as(b) else _chord(a, b), n=n)

    @property
    def furthest(self) -> float:
        """Distance of layers that share nothing."""
        return float(np.sqrt(2))

    def as_similarity(self, score: Floats) -> Floats:
        """Nuclear norm of the cross-covariance as a share of the sizes, nu = 1 - d^2 / 2."""
        return 1.0 - score**2 / 2

    def as_distance(self, score: Floats) -> Floats:
        """sqrt(2 (1 - nu)), the score."""
        return score


def _chord(a: Factor, b: Factor) -> float:
    """Distance of two layers of unit size after the best rotation; of close ones from their difference."""
    size = float(np.sqrt(a.total * b.total))
    crossed = a.s[:, None] * canonical.product(a, b) * (b.s / size)
    square = 2 * (1 - float(np.linalg.svd(crossed, compute_uv=False).sum()))
    if square > CLOSE or not a.u.size:  # without rows there is no difference to take
        return float(np.sqrt(max(square, 0.0)))
    left, _, right = np.linalg.svd(crossed)  # the rotations of both that bring them together
    one = (a.u * a.s) @ left / np.sqrt(a.total)
    other = (b.u * b.s) @ right.T / np.sqrt(b.total)
    c = min(one.shape[1], other.shape[1])
    rest = (one[:, c:] ** 2).sum() + (other[:, c:] ** 2).sum()
    return float(np.sqrt(((one[:, :c] - other[:, :c]) ** 2).sum() + rest))


class SquaredProcrustes(Procrustes):
    """Squared Procrustes distance 2 (1 - nu), as Ding et al. 2021 report it; no metric.

    Examples
    --------
    >>> x, y = np.random.default_rng(0).standard_normal((2, 50, 4))
    >>> tables = SquaredProcrustes().table([x, y]), Procrustes().table([x, y])
    >>> bool(abs(tables[0] - tables[1] ** 2).max() < 1e-12)
    True
    """

    name: ClassVar[str] = "squared_procrustes_distance"
    label: ClassVar[str] = "Squared Procrustes"
    is_metric: ClassVar[bool] = False
    _formula: ClassVar[str] = "2 (1 - nu), layers of unit size"
    _range: ClassVar[str] = "0 to 2"

    @property
    def furthest(self) -> float:
        """Distance of layers that share nothing."""
        return 2.0

    def as_distance(self, score: Floats) -> Floats:
        """2 (1 - nu)."""
        return score**2
