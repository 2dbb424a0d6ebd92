"""Angular CKA: the angle between centred Gram matrices, with three ways of centring.

Sources: Kornblith et al. 2019 (CKA); Williams et al. 2021, supplement (the angle is a metric);
Song et al. 2012, eq. 5 (unbiased HSIC); Székely & Rizzo 2014 (U-centring as an inner product space);
Lange et al. 2023 (paths; the estimator without the diagonal).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from ..errors import DegenerateRepresentation, SchemaError, UnknownName
from ..geometry import Sphere
from ..linalg import gram, namespace, norm, pack_symmetric, u_centre, zero_diagonal
from . import feature_products, gram_tiles
from .card import Card, card_of
from .gram_tiles import Estimator, Layer
from .inputs import UNNAMED, arrays_of, checked, epsilon, not_finite, number, refuse_constant

Array = Any

MIN_STIMULI = 4
ZERO = 1e-10  # a point shorter than this share of the trace of K is rounding

_CONVENTION = {
    "song": "unbiased (Song)",
    "lange": "diagonal left out (Lange)",
    "biased": "biased (Gretton)",
}
_CENTRING = {
    "song": "Gram matrix U-centred (zero diagonal, zero row sums)",
    "lange": "columns centred, Gram matrix without its diagonal",
    "biased": "columns centred",
}
_BIAS = {
    "song": "none in HSIC; the angle's is below its noise from about 50 stimuli on",
    "lange": "order 1/m^2 in HSIC",
    "biased": "distances shrink by order units/stimuli: independent layers of n units have CKA n / (m + n)",
}
_SOURCES = {"song": ("song2012", "szekely2014"), "lange": ("lange2023",), "biased": ("gretton2005",)}


@dataclass(frozen=True)
class AngularCKA:
    """Angle between the linear Gram matrices of two representations, in radians.

    point(x) = P(K) / |P(K)| with K = X_c X_c^T of the centred activations, and by `estimator`

    - "song" (default): P(K) = U(K), U-centred: zero diagonal, zero row sums. cos(distance) is CKA with the
      unbiased HSIC, and still an inner product, so geodesics and angles are exact. Needs no stimuli >> units.
    - "lange": P(K) = K without its diagonal.
    - "biased": P(K) = K, cos(distance) is the usual CKA. Its points are those of real layers (the cone of
      positive matrices), but independent layers of n units have CKA n / (m + n) instead of 0.

    Parameters
    ----------
    estimator
        "song", "lange" or "biased".

    Examples
    --------
    >>> import numpy as np
    >>> x = np.random.default_rng(0).standard_normal((50, 8))
    >>> metric = AngularCKA()
    >>> rotated = x @ np.linalg.qr(np.random.default_rng(1).standard_normal((8, 8)))[0]
    >>> bool(metric.geometry.distance(metric.point(x), metric.point(3 * rotated + 1)) < 1e-12)
    True
    """

    estimator: Estimator = "song"

    name: ClassVar[str] = "angular_cka"
    label: ClassVar[str] = "Angular CKA"
    unit: ClassVar[str] = "rad"
    geometry: ClassVar[Sphere] = Sphere()

    def __post_init__(self) -> None:
        if self.estimator not in _CONVENTION:
            raise UnknownName(
                f"expected the estimator 'song', 'lange' or 'biased', got {self.estimator!r}; "
                "'song' is the unbiased one and the default."
            )

    @property
    def convention(self) -> str:
        """How the Gram matrices are centred, for people: belongs beside every number."""
        return _CONVENTION[self.estimator]

    @card_of
    def card(self) -> Card:
        """Convention card: what belongs beside every number."""
        biased = self.estimator == "biased"
        return Card(
            label=self.label,
            convention=self.convention,
            unit=self.unit,
            range="0 to pi/2" if biased else "0 to pi",
            is_metric=True,
            invariant_to=frozenset({"translation", "rotation", "scale", "repetition", "constants"}),
            centring=_CENTRING[self.estimator],
            widths="any (compared through stimuli)",
            least_stimuli=MIN_STIMULI,
            bias=_BIAS[self.estimator],
            sources=("kornblith2019", "williams2021", *_SOURCES[self.estimator]),
        )

    def point(self, x: Array) -> Array:
        """Point of a representation, a unit vector, (..., stimulus, unit) -> (..., d), in float64.

        d = m (m - 1) / 2 ("biased": m (m + 1) / 2): the packed triangle of a symmetric m x m matrix. Numpy
        arrays and torch tensors; differentiable.

        Raises
        ------
        SchemaError
            For fewer than 4 stimuli, not two axes, or values that are not finite.
        DegenerateRepresentation
            If the point is zero: a constant layer, or (unless biased) labels without a repeated class.
        """
        _, centred = checked(x, self.name, MIN_STIMULI)
        xp, name = namespace(centred), UNNAMED
        # entries of K^2 would leave the range of doubles beyond activations of about 1e77: scale them first
        trace = xp.sum(centred**2, axis=(-2, -1), keepdims=True)
        k = gram(centred / trace**0.5)
        if self.estimator == "song":
            v = pack_symmetric(u_centre(k), diagonal=False)
        elif self.estimator == "lange":
            v = pack_symmetric(zero_diagonal(k), diagonal=False)
        else:
            v = pack_symmetric(k)
        length = norm(v)
        for one in xp.reshape(length, (-1,)):
            self._refuse_zero(number(one), name)
        return v / length[..., None]

    def point_size(self, m: int) -> int:
        """Entries that a point of m stimuli has."""
        return m * (m + 1) // 2 if self.estimator == "biased" else m * (m - 1) // 2

    def table(self, matrices: Sequence[Any], names: Sequence[str] | None = None) -> NDArray[np.float64]:
        """Distances between all pairs of representations of the same stimuli, (n, n), in radians.

        Never holds a Gram matrix: tiles of all layers at once (`gram_tiles`), or where stimuli far outnumber
        units the products of units (`feature_products`). Equal activations are at distance exactly 0; close
        pairs are computed from differences.

        Parameters
        ----------
        matrices
            Arrays (stimulus, unit) with the same stimuli in the same order; widths may differ.
        names
            What to call them in errors, e.g. "layer 'fc' of model 'net'".

        Raises
        ------
        SchemaError
            For fewer than 4 stimuli, unequal numbers of stimuli, or values that are not finite.
        DegenerateRepresentation
            If a point is zero (see `point`).
        """
        arrays, names = arrays_of(matrices, names, self.name, MIN_STIMULI)
        if not arrays:
            return np.zeros((0, 0))
        layers = []
        for x, name in zip(arrays, names, strict=True):
            layer = Layer.of(x, self.estimator)
            if not np.isfinite(layer.scale):
                raise SchemaError(not_finite(name))
            refuse_constant(layer.trace, layer.scale, epsilon(x), name, self.name)
            layers.append(layer)
        distinct, place = _distinct(layers)
        products = _inner_products(distinct)
        for name, n in zip(names, place, strict=True):
            self._refuse_zero(float(np.sqrt(products[n, n])) / distinct[n].trace, name)
        return gram_tiles.angles(distinct, products)[np.ix_(place, place)]

    def _refuse_zero(self, length: float, name: str) -> None:
        """Raise for a point whose length is a vanishing share of the trace of K."""
        if length <= ZERO:
            raise DegenerateRepresentation(
                f"{self.name} ({self.estimator}) needs stimuli that share something, got none: {name} has "
                "all stimuli equally far apart (as labels have when no class repeats), so that without its "
                "diagonal the Gram matrix is zero. Use more stimuli of the same class, or "
                'AngularCKA(estimator="biased").'
            )


def _distinct(layers: Sequence[Layer]) -> tuple[list[Layer], list[int]]:
    """Layers without exact repeats (the input that models share), and the place of each in that list."""
    found: list[Layer] = []
    place = []
    for layer in layers:
        same = (
            n
            for n, other in enumerate(found)
            if layer.trace == other.trace and np.array_equal(layer.x, other.x)
        )
        place.append(next(same, len(found)))
        if place[-1] == len(found):
            found.append(layer)
    return found, place


def _inner_products(layers: Sequence[Layer]) -> NDArray[np.float64]:
    products = feature_products.inner_products(layers) if feature_products.worthwhile(layers) else None
    return gram_tiles.inner_products(layers) if products is None else products
