"""The CCA family: mean and squared correlations, Yanai, SVCCA, PWCCA. Similarities in [0, 1] of two layers.

Each compares the subspaces that layers span over the stimuli, so a layer needs clearly more stimuli than
dimensions. Formulas are in `canonical`, the factorisation they share is in `factors`.
"""

from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from ..errors import SchemaError, UnknownName
from . import canonical
from .canonical import Weights
from .card import Card, card_of
from .dissimilarity import Dissimilarity, Pair, undirected
from .factors import Factor, factorise
from .inputs import UNNAMED, whole

Floats = NDArray[np.float64]

IMMATERIAL = 1e-3  # no weights move the mean of correlations by more than their range
FACTORED = "m n min(m, n), shared"  # by all measures of factors
RIGID = frozenset({"translation", "rotation", "scale", "repetition", "constants"})
_WIDTHS = "any (correlations: as many as the lesser rank)"
_CHANCE = "similarities grow as units near the stimuli"


class Subspaces(Dissimilarity):
    """What measures of canonical correlations share: the factor of a layer, and refusing full rank."""

    one_axis: ClassVar[bool] = True
    needs: ClassVar[str] = "more distinct stimuli than rank + 1, one axis of units"
    cost: ClassVar[str] = f"{FACTORED}; m r² + r³"

    def prepare(self, x: Any, name: str = UNNAMED, eps: float | None = None) -> Factor:
        """Factor of a layer; raises as `factors.factorise`."""
        return factorise(x, name, self.called, eps)

    def kept(self, x: Factor) -> int:
        """Dimensions of a layer that enter."""
        return x.rank

    def about(self, prepared: Factor) -> dict[str, int]:
        """Rank, units, constant units, rows and distinct rows of a layer, and the components kept."""
        return {
            "rank": prepared.rank,
            "kept": self.kept(prepared),
            "units": prepared.units,
            "constant": prepared.constant,
            "distinct": prepared.distinct,
            "n": prepared.m,
        }

    def score(self, a: Factor, b: Factor) -> Pair:
        """Compare two factors; a layer with itself is 1.

        Raises
        ------
        DegenerateRepresentation
            If the rank of one leaves the other no room (distinct stimuli less 1).
        """
        n = canonical.rows_of(a, b)
        r, q = self.kept(a), self.kept(b)
        forced = canonical.forced_ones(r, q, n)
        if a.same_as(b):
            return undirected(1.0, self.null(r, q, n), n=n, forced=forced)
        canonical.refuse_full_rank(a, b, (r, q), n, self.called)
        return self.compared(a, b)._replace(
            null=self.null(r, q, n), null_column=self.null(q, r, n), n=n, forced=forced
        )

    def compared(self, a: Factor, b: Factor) -> Pair:
        """Similarity of two different factors."""
        raise NotImplementedError

    def null(self, r: int, q: int, n: int) -> float:  # noqa: ARG002 (no exact value for most)
        """Similarity expected of independent subspaces of dimensions r and q of n - 1."""
        return np.nan

    def _made(self, convention: str, claims: frozenset[str], bias: str, *sources: str) -> Card:
        return Card(
            label=self.label,
            convention=convention,
            unit="",
            range="0 to 1",
            is_metric=False,
            invariant_to=claims,
            centring="units centred",
            widths=_WIDTHS,
            least_stimuli=self.least_stimuli,
            bias=bias,
            sources=(*sources, "morcos2018"),
        )


class MeanCCA(Subspaces):
    """1 - mean canonical correlation, mean_i rho_i over c = min(rank) correlations.

    Examples
    --------
    >>> x = np.random.default_rng(0).standard_normal((50, 4))
    >>> y = x @ np.random.default_rng(1).standard_normal((4, 4))
    >>> float(MeanCCA().table([x, y])[0, 1].round(12))
    0.0
    """

    name: ClassVar[str] = "mean_cca_distance"
    similarity: ClassVar[str] = "mean_cca_similarity"
    label: ClassVar[str] = "Mean CCA"
    extrapolates: ClassVar[bool] = False  # directions that share nothing correlate by 1 / sqrt(stimuli)

    @card_of
    def card(self) -> Card:
        """Convention card: what belongs beside every number."""
        return self._made("1 - mean correlation", RIGID | {"linear"}, _CHANCE, "hotelling1936")

    def compared(self, a: Factor, b: Factor) -> Pair:
        """Mean correlation."""
        return undirected(float(canonical.correlations(canonical.product(a, b)).mean()))


class SquaredCCA(Subspaces):
    """1 - mean squared canonical correlation, R^2_CCA = |M|_F^2 / c.

    Independent layers have r / (n - 1) in expectation, with r the larger rank: exact for every n.

    Examples
    --------
    >>> x, y = np.random.default_rng(0).standard_normal((2, 500, 4))
    >>> bool(SquaredCCA().table([x, y])[0, 1] > 0.97)
    True
    """

    name: ClassVar[str] = "squared_cca_distance"
    similarity: ClassVar[str] = "squared_cca_similarity"
    label: ClassVar[str] = "Mean squared CCA"
    cost: ClassVar[str] = f"{FACTORED}; m r²"

    @card_of
    def card(self) -> Card:
        """Convention card: what belongs beside every number."""
        bias = "independent layers have max(rank) / (stimuli - 1)"
        return self._made("1 - mean squared correlation", RIGID | {"linear"}, bias, "kornblith2019")

    def compared(self, a: Factor, b: Factor) -> Pair:
        """Mean squared correlation: no singular values are needed."""
        shared = float((canonical.product(a, b) ** 2).sum())
        return undirected(min(shared / min(a.rank, b.rank), 1.0))

    def null(self, r: int, q: int, n: int) -> float:
        """max(r, q) / (n - 1)."""
        return max(r, q) / (n - 1)


class Yanai(Subspaces):
    """1 - Yanai's generalised coefficient of determination, |M|_F^2 / sqrt(r_x r_y).

    The cosine of two projectors; below 1 for subspaces of different dimensions, even nested ones.

    Examples
    --------
    >>> x = np.random.default_rng(0).standard_normal((50, 4))
    >>> float(Yanai().table([x, x[:, :1]])[0, 1].round(12))
    0.5
    """

    name: ClassVar[str] = "yanai_distance"
    similarity: ClassVar[str] = "yanai_similarity"
    label: ClassVar[str] = "Yanai GCD"
    cost: ClassVar[str] = f"{FACTORED}; m r²"

    @card_of
    def card(self) -> Card:
        """Convention card: what belongs beside every number."""
        bias = "independent layers have sqrt(rank rank') / (stimuli - 1)"
        return self._made("1 - cosine of projectors", RIGID | {"linear"}, bias, "yanai1974")

    def compared(self, a: Factor, b: Factor) -> Pair:
        """Cosine of the projectors on the two subspaces."""
        shared = float((canonical.product(a, b) ** 2).sum())
        return undirected(min(shared / float(np.sqrt(a.rank * b.rank)), 1.0))

    def null(self, r: int, q: int, n: int) -> float:
        """sqrt(r q) / (n - 1)."""
        return float(np.sqrt(r * q)) / (n - 1)


@dataclass(frozen=True)
class SVCCA(Subspaces):
    """1 - mean canonical correlation of each layer's leading principal components.

    Parameters
    ----------
    threshold
        Components kept: as many as hold this share of the variance (of the squared singular values).
    k
        A fixed number of components instead (fewer where the rank is less).

    Examples
    --------
    >>> x = np.random.default_rng(0).standard_normal((50, 6)) * [9, 9, 9, 1e-3, 1e-3, 1e-3]
    >>> SVCCA().about(SVCCA().prepare(x))["kept"]
    3
    """

    threshold: float = 0.99
    k: int | None = None

    name: ClassVar[str] = "svcca_distance"
    similarity: ClassVar[str] = "svcca_similarity"
    label: ClassVar[str] = "SVCCA"
    needs: ClassVar[str] = "more distinct stimuli than components + 1, one axis of units"
    cost: ClassVar[str] = f"{FACTORED}; m k² + k³ for k components"
    extrapolates: ClassVar[bool] = False  # directions that share nothing correlate by 1 / sqrt(stimuli)

    def __post_init__(self) -> None:
        if not isinstance(self.threshold, int | float | np.floating) or not 0 < self.threshold <= 1:
            raise SchemaError(
                f"expected a threshold above 0 and up to 1, a share of variance, got {self.threshold!r}. "
                "The usual one is 0.99."
            )
        if self.k is not None:
            whole(self.k, "k, the components to keep", 1, "k=None keeps as many as the threshold asks for.")

    @card_of
    def card(self) -> Card:
        """Convention card: what belongs beside every number."""
        kept = f"{100 * self.threshold:g} % of the variance" if self.k is None else f"top {self.k} components"
        return self._made(f"1 - mean correlation, {kept}", RIGID, _CHANCE, "raghu2017")

    def kept(self, x: Factor) -> int:
        """Components kept."""
        return canonical.kept_components(x, self.threshold, self.k)

    def compared(self, a: Factor, b: Factor) -> Pair:
        """Mean of the singular values of the leading block of M."""
        block = canonical.product(a, b)[: self.kept(a), : self.kept(b)]
        return undirected(float(canonical.correlations(block).mean()))


@dataclass(frozen=True)
class PWCCA(Subspaces):
    """1 - projection-weighted mean canonical correlation, sum_i alpha_i rho_i; mean of both directions.

    alpha_i says how much of a layer its i-th canonical variate accounts for. The weights come from one
    layer's own variates and units, so there are two directions: `rg.compare` gives both, a table their mean.

    Parameters
    ----------
    weights
        "abs" (the paper): alpha_i ~ sum_j |<h_i, z_j>| over the layer's units z_j. Depends on the axes of
        that layer, and is not defined where correlations tie. "squared": alpha_i ~ |X' h_i|^2, the variance
        explained; has neither fault, and weighs large directions more.

    Examples
    --------
    >>> x, y = np.random.default_rng(0).standard_normal((2, 100, 4))
    >>> turned = y @ np.linalg.qr(np.random.default_rng(1).standard_normal((4, 4)))[0]
    >>> [len(set(PWCCA(w).table([x, y, turned])[0, 1:].round(9))) for w in ("abs", "squared")]
    [2, 1]
    """

    weights: Weights = "abs"

    name: ClassVar[str] = "pwcca_distance"
    similarity: ClassVar[str] = "pwcca_similarity"
    label: ClassVar[str] = "PWCCA"
    cost: ClassVar[str] = f"{FACTORED}; m r² + n r² + r³"
    extrapolates: ClassVar[bool] = False
    directed: ClassVar[bool] = True

    def __post_init__(self) -> None:
        if self.weights not in ("abs", "squared"):
            raise UnknownName(
                f"expected the weights 'abs' or 'squared', got {self.weights!r}; 'abs' is the paper's."
            )

    @card_of
    def card(self) -> Card:
        """Convention card: what belongs beside every number."""
        claims = RIGID - {"rotation"} if self.weights == "abs" else RIGID
        how = f"1 - weighted mean correlation, {self.weights} weights, mean of both directions"
        return self._made(how, claims, _CHANCE)

    def compared(self, a: Factor, b: Factor) -> Pair:
        """Both directions from one decomposition."""
        found = canonical.canonical(canonical.product(a, b))
        row = canonical.projection_weights(a, found.left, self.weights) @ found.rho
        column = canonical.projection_weights(b, found.right, self.weights) @ found.rho
        tied = canonical.ties(found.rho, max(a.eps, b.eps)) if self.weights == "abs" else 0
        tied = 0 if np.ptp(found.rho) < IMMATERIAL else tied  # weights of nearly equal values do not matter
        return Pair(min(float(row), 1.0), min(float(column), 1.0), tied=tied)
