"""Centred kernel alignment: linear, debiased, kernel, minibatch. `AngularCKA` is its angle.

Sources: Kornblith et al. 2019 (CKA); Gretton et al. 2005 (HSIC); Song et al. 2012, eq. 5 (unbiased HSIC);
Nguyen et al. 2021, section 3 (minibatches).
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..errors import DegenerateRepresentation
from ..kernels import Kernel, SquaredExponential, called, check_kernel, claims_of, evaluate
from . import gram_tiles, packed
from .angular_cka import MIN_STIMULI, ZERO, AngularCKA
from .card import Card, card_of
from .dissimilarity import Dissimilarity, Pair, Pairs, undirected
from .factors import factorise
from .gram_tiles import Estimator
from .inputs import UNNAMED, layer_array, whole

Floats = NDArray[np.float64]

_RIGID = frozenset({"translation", "rotation", "scale", "repetition", "constants"})
_SHARED = {
    "unit": "",
    "is_metric": False,
    "widths": "any (compared through stimuli)",
    "least_stimuli": MIN_STIMULI,
}


class _Named(NamedTuple):
    """A layer as it came, and how messages call it."""

    x: NDArray[Any]
    name: str

    def permuted(self, order: NDArray[np.intp]) -> "_Named":
        """Rows in another order."""
        return self._replace(x=self.x[order])


class LinearCKA(Dissimilarity):
    """1 - linear CKA, |Xc' Yc|_F^2 / (|Xc' Xc|_F |Yc' Yc|_F).

    Independent layers of n units have about n / (m + n) over m stimuli: compare with the null level, or use
    `DebiasedCKA`.

    Examples
    --------
    >>> x = np.random.default_rng(0).standard_normal((50, 4))
    >>> turned = 3 * x @ np.linalg.qr(np.random.default_rng(1).standard_normal((4, 4)))[0] + 1
    >>> bool(LinearCKA().table([x, turned])[0, 1] < 1e-12)
    True
    """

    name: ClassVar[str] = "linear_cka_distance"
    similarity: ClassVar[str] = "linear_cka_similarity"
    label: ClassVar[str] = "Linear CKA"
    cost: ClassVar[str] = "m² n; m² (or nothing; m n², if that is less)"
    least_stimuli = MIN_STIMULI
    estimator: ClassVar[Estimator] = "biased"

    @card_of
    def card(self) -> Card:
        """Convention card: what belongs beside every number."""
        return Card(
            label=self.label,
            convention="1 - CKA, biased (Gretton)",
            range="0 to 1",
            invariant_to=_RIGID,
            centring="units centred",
            bias="independent layers of n units have CKA n / (m + n)",
            sources=("kornblith2019", "gretton2005"),
            **_SHARED,  # type: ignore[arg-type]
        )

    def prepare(self, x: Any, name: str = UNNAMED, eps: float | None = None) -> _Named:  # noqa: ARG002
        """Keep the layer as it is: all pairs are taken at once."""
        return _Named(layer_array(x, name, self.called, self.least_stimuli)[0], name)

    def score(self, a: _Named, b: _Named) -> Pair:
        """CKA of two layers."""
        found = self.pairs([a], [b])
        return undirected(float(found.row[0, 0]), float(found.null[0, 0]))

    def pairs(self, rows: Sequence[_Named], columns: Sequence[_Named], symmetric: bool = False) -> Pairs:
        """All pairs from one set of tiles, without ever holding a Gram matrix."""
        every = list(rows) if symmetric else [*rows, *columns]
        angular = AngularCKA(self.estimator)
        layers, place, products = angular.linear_products(
            [e.x for e in every], [e.name for e in every], self.called
        )
        angles = gram_tiles.angles(layers, products)[np.ix_(place, place)]
        ends = slice(0, len(rows)), slice(0 if symmetric else len(rows), None)
        share = np.array([layer.trace for layer in layers]) / np.sqrt(np.diag(products))
        share = share[place] if self.estimator == "biased" else np.zeros(len(place))
        null = np.outer(share[ends[0]], share[ends[1]]) / (len(every[0].x) - 1)
        # 1 - 2 sin^2(angle / 2): exactly 1 at angle 0, and never above
        return _alike(1 - 2 * np.sin(angles[ends] / 2) ** 2, null)

    def shuffled(self, a: _Named, b: _Named, orders: Sequence[NDArray[np.intp]]) -> Floats:
        """Similarities with the stimuli of b in each of these orders, (B, 2), from one factor of each layer.

        <K, L> = |Sx Ux' [order Uy] Sy|_F^2; what the unbiased estimator leaves out is known from the rows.
        """
        x, y = factorise(a.x, a.name, self.called), factorise(b.x, b.name, self.called)
        left, right = (x.u * x.s), (y.u * y.s)
        sizes = [
            self._left_out(float((f.s**4).sum()), d, d)
            for f, d in ((x, _squares(left)), (y, _squares(right)))
        ]
        d, e = _squares(left), _squares(right)
        found = [self._left_out(float(((left.T @ right[order]) ** 2).sum()), d, e[order]) for order in orders]
        return np.repeat(np.array(found)[:, None] / np.sqrt(sizes[0] * sizes[1]), 2, axis=1)

    def _left_out(self, product: float, d: Floats, e: Floats) -> float:
        """Leave out of an inner product of centred Gram matrices what the estimator does not count."""
        if self.estimator == "biased":
            return product
        m = len(d)
        return product - m / (m - 2) * float(d @ e) + float(d.sum() * e.sum()) / ((m - 1) * (m - 2))


class DebiasedCKA(LinearCKA):
    """1 - linear CKA with the unbiased HSIC of Song et al. 2012.

    Independent layers have 0 in expectation at any width, so values may be a little below 0: that is noise
    around no similarity, and not an error.

    Examples
    --------
    >>> x, y = np.random.default_rng(0).standard_normal((2, 60, 200))
    >>> [bool(abs(m().table([x, y])[0, 1] - 1) < 0.1) for m in (DebiasedCKA, LinearCKA)]
    [True, False]
    """

    name: ClassVar[str] = "debiased_cka_distance"
    similarity: ClassVar[str] = "debiased_cka_similarity"
    label: ClassVar[str] = "Debiased CKA"
    lowest: ClassVar[float] = -1.0
    estimator: ClassVar[Estimator] = "song"

    @card_of
    def card(self) -> Card:
        """Convention card: what belongs beside every number."""
        return Card(
            label=self.label,
            convention="1 - CKA, unbiased (Song)",
            range="0 to 2",
            invariant_to=_RIGID,
            centring="Gram matrix U-centred",
            bias="none in HSIC; noise takes the similarity below 0",
            sources=("kornblith2019", "song2012"),
            **_SHARED,  # type: ignore[arg-type]
        )


class _Centred(NamedTuple):
    """Unit vector of a centred kernel matrix, and its trace as a share of its size."""

    vector: Floats
    share: float

    def permuted(self, order: NDArray[np.intp]) -> "_Centred":
        """Stimuli in another order."""
        return self._replace(vector=permuted_triangle(self.vector, order))


@dataclass(frozen=True)
class KernelCKA(Dissimilarity):
    """1 - CKA with a kernel, <HKH, HLH> / (|HKH| |HLH|).

    Parameters
    ----------
    kernel
        `rg.kernels.SquaredExponential("median")` (default), another kernel, or any function of activations
        (m, n) that returns a symmetric (m, m) matrix.
    estimator
        "biased" (default), "song" (unbiased) or "lange".

    Examples
    --------
    >>> x = np.random.default_rng(0).standard_normal((50, 4))
    >>> bool(KernelCKA().table([x, 3 * x + 1])[0, 1] < 1e-12)
    True
    """

    kernel: Kernel = field(default_factory=SquaredExponential)
    estimator: Estimator = "biased"

    name: ClassVar[str] = "kernel_cka_distance"
    similarity: ClassVar[str] = "kernel_cka_similarity"
    label: ClassVar[str] = "Kernel CKA"
    needs: ClassVar[str] = "memory of m² a layer"
    cost: ClassVar[str] = "m² n; m²"
    least_stimuli = MIN_STIMULI

    @property
    def lowest(self) -> float:  # type: ignore[override]
        """Biased estimates of positive kernels are not negative."""
        return 0.0 if self.estimator == "biased" else -1.0

    def __post_init__(self) -> None:
        check_kernel(self.kernel)
        AngularCKA(self.estimator)  # refuses an unknown one

    @card_of
    def card(self) -> Card:
        """Convention card: what belongs beside every number."""
        return Card(
            label=self.label,
            convention=f"1 - CKA, {self.estimator}, {called(self.kernel)}",
            range="0 to 1" if self.estimator == "biased" else "0 to 2",
            invariant_to=frozenset(claims_of(self.kernel)),
            centring="kernel matrix centred",
            bias="similarities grow with few stimuli"
            if self.estimator == "biased"
            else "order 1/m^2 or less",
            sources=("kornblith2019", "gretton2005", *(("song2012",) if self.estimator == "song" else ())),
            **_SHARED,  # type: ignore[arg-type]
        )

    def held_bytes(self, m: int) -> int:
        """Bytes of a packed kernel matrix."""
        return 4 * m * m

    def prepare(self, x: Any, name: str = UNNAMED, eps: float | None = None) -> _Centred:  # noqa: ARG002
        """Centred kernel matrix of a layer, packed; refuses one that is zero."""
        x, _ = layer_array(x, name, self.called, MIN_STIMULI)
        packed.layers_of([x], [name], self.called, MIN_STIMULI)
        k = evaluate(self.kernel, x, name)
        k = k / (len(k) * max(float(np.abs(k).max()), np.finfo(float).tiny))
        centred_trace = float(np.trace(k) - k.sum() / len(k))
        vector = packed.centred(k, self.estimator)
        size = float(np.sqrt(vector @ vector))
        if size <= ZERO:
            raise DegenerateRepresentation(
                f"{self.called} needs stimuli that are not all equally alike, got one value for all pairs in "
                f"{name} from the {called(self.kernel)}. Leave the layer out, or use another length."
            )
        # packed vectors hold each pair of stimuli once
        return _Centred(vector / size, centred_trace / (np.sqrt(2) * size))

    def score(self, a: _Centred, b: _Centred) -> Pair:
        """Inner product of the unit vectors."""
        # without its diagonal alone ("lange") a matrix has no exact expectation
        null = {"biased": a.share * b.share / (_stimuli(a) - 1), "song": 0.0}.get(self.estimator, np.nan)
        if np.array_equal(a.vector, b.vector):
            return undirected(1.0, null)
        return undirected(float(np.clip(a.vector @ b.vector, -1.0, 1.0)), null)


def permuted_triangle(v: Floats, order: NDArray[np.intp]) -> Floats:
    """Upper triangle of a symmetric matrix, (and its diagonal behind it), with rows and columns reordered."""
    from scipy.spatial.distance import squareform

    m = len(order)
    pairs, diagonal = v[: m * (m - 1) // 2], v[m * (m - 1) // 2 :]
    whole = squareform(pairs, checks=False)[np.ix_(order, order)]
    return np.concatenate([squareform(whole, checks=False), diagonal[order] if len(diagonal) else diagonal])


def _squares(x: Floats) -> Floats:
    return np.asarray(np.einsum("ij,ij->i", x, x))


def _stimuli(a: _Centred) -> int:
    """Stimuli m of a packed vector with its diagonal, of m (m + 1) / 2 entries."""
    return round(float(np.sqrt(2 * len(a.vector) + 0.25)) - 0.5)


@dataclass(frozen=True)
class MinibatchCKA(Dissimilarity):
    """1 - linear CKA from unbiased HSICs that are averaged over batches of stimuli first, and divided then.

    Batches are as even as can be, so that no short one is left over.

    Parameters
    ----------
    batch_size
        Most stimuli of a batch, from 4 on.
    seed
        Stimuli are shuffled first, since batches of one class each would say little; None takes them in their
        order.

    Examples
    --------
    >>> x = np.random.default_rng(0).standard_normal((500, 4))
    >>> y = x + np.random.default_rng(1).standard_normal((500, 4))
    >>> tables = MinibatchCKA(100).table([x, y]), DebiasedCKA().table([x, y])
    >>> bool(abs(tables[0] - tables[1]).max() < 0.02)
    True
    """

    batch_size: int = 100
    seed: int | None = 0

    name: ClassVar[str] = "minibatch_cka_distance"
    similarity: ClassVar[str] = "minibatch_cka_similarity"
    label: ClassVar[str] = "Minibatch CKA"
    cost: ClassVar[str] = "m b n; m b for batches of b"
    least_stimuli = MIN_STIMULI
    lowest: ClassVar[float] = -1.0
    order_matters: ClassVar[bool] = True
    """Which stimuli share a batch depends on their order."""

    def __post_init__(self) -> None:
        whole(self.batch_size, "batch_size", MIN_STIMULI, "The unbiased HSIC divides by m (m - 3).")

    @card_of
    def card(self) -> Card:
        """Convention card: what belongs beside every number."""
        return Card(
            label=self.label,
            convention=f"1 - CKA, unbiased, batches of {self.batch_size}",
            range="0 to 2",
            invariant_to=_RIGID,
            centring="Gram matrix of each batch U-centred",
            bias="none in HSIC; noisier than all stimuli at once",
            sources=("nguyen2021", "song2012"),
            **_SHARED,  # type: ignore[arg-type]
        )

    prepare = LinearCKA.prepare
    score = LinearCKA.score

    def pairs(self, rows: Sequence[_Named], columns: Sequence[_Named], symmetric: bool = False) -> Pairs:
        """All pairs at once, batch by batch."""
        every = list(rows) if symmetric else [*rows, *columns]
        packed.layers_of([e.x for e in every], [e.name for e in every], self.called, MIN_STIMULI)
        kept, place = packed.distinct([e.x for e in every])
        m = len(every[0].x)
        order = np.arange(m) if self.seed is None else np.random.default_rng(self.seed).permutation(m)
        total = np.zeros((len(kept), len(kept)))
        for batch in np.array_split(order, self.n_batches(m)):
            layers = [
                gram_tiles.Layer.of(np.asarray(every[k].x[np.sort(batch)], float), "song") for k in kept
            ]
            total += gram_tiles.inner_products(layers) / (len(batch) - 3)  # HSIC times the stimuli
        size = np.diag(total)
        for k, value in zip(kept, size, strict=True):
            if value <= 0:
                raise DegenerateRepresentation(
                    f"{self.called} needs stimuli that share something within a batch, got none in "
                    f"{every[k].name}. Use larger batches."
                )
        similarity = total / np.sqrt(np.outer(size, size))
        np.fill_diagonal(similarity, 1.0)
        ends = slice(0, len(rows)), slice(0 if symmetric else len(rows), None)
        found = np.clip(similarity, -1.0, 1.0)[np.ix_(place, place)][ends]
        return _alike(found, np.zeros(found.shape))

    def n_batches(self, m: int) -> int:
        """Batches that m stimuli make, none of fewer than 4."""
        return max(1, min(-(-m // self.batch_size), m // MIN_STIMULI))


def _alike(similarity: Floats, null: Floats) -> Pairs:
    """Pairs of an undirected measure."""
    nothing = np.zeros(similarity.shape, dtype=int)
    return Pairs(similarity, similarity, null, null, nothing, nothing, nothing)
