"""Angular CKA: the angle between centred kernel matrices, with three ways of centring.

Sources: Kornblith et al. 2019 (CKA and its kernels); Williams et al. 2021, supplement (the angle is a
metric); Song et al. 2012, eq. 5 (unbiased HSIC); Székely & Rizzo 2014 (U-centring as an inner product space);
Lange et al. 2023 (paths; the estimator without the diagonal).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from ..errors import DegenerateRepresentation, SchemaError, UnknownName
from ..geometry import Sphere
from ..kernels import Kernel, Linear, called, check_kernel, claims_of, evaluate, linear
from ..linalg import as_float64, centre, gram, namespace, norm, pack_symmetric, u_centre, zero_diagonal
from . import feature_products, gram_tiles, packed
from .card import Card, card_of
from .gram_tiles import Estimator, Layer
from .inputs import UNNAMED, arrays_of, checked, epsilon, not_finite, number, refuse_constant

Array = Any

MIN_STIMULI = 4
ZERO = 1e-10  # a point shorter than this share of the trace of K (or m times its largest entry) is rounding

_CONVENTION = {
    "song": "unbiased (Song)",
    "lange": "diagonal left out (Lange)",
    "biased": "biased (Gretton)",
}
_CENTRING = {
    "song": "kernel matrix U-centred (zero diagonal, zero row sums)",
    "lange": "kernel matrix centred (HKH), then without its diagonal",
    "biased": "kernel matrix centred (HKH)",
}
_BIAS = {
    "song": "none in HSIC; the angle's is below its noise from about 50 stimuli on",
    "lange": "order 1/m^2 in HSIC",
    "biased": "distances shrink by order units/stimuli: independent layers of n units have CKA n / (m + n)",
}
_SOURCES = {"song": ("song2012", "szekely2014"), "lange": ("lange2023",), "biased": ("gretton2005",)}


@dataclass(frozen=True)
class AngularCKA:
    """Angle between the centred kernel matrices of two representations, in radians.

    point(x) = P(K) / |P(K)| with K the kernel matrix of the activations, and by `estimator`

    - "song" (default): P(K) = U(K), U-centred: zero diagonal, zero row sums. cos(distance) is CKA with the
      unbiased HSIC, and still an inner product, so geodesics and angles are exact. Needs no stimuli >> units.
    - "lange": P(K) = HKH without its diagonal, with H = I - 11'/m.
    - "biased": P(K) = HKH, cos(distance) is the usual CKA. Its points are those of real layers (the cone of
      positive matrices), but independent layers of n units have linear CKA n / (m + n) instead of 0.

    Parameters
    ----------
    estimator
        "song", "lange" or "biased".
    kernel
        `repgeo_nb.kernels.linear` (default, K = X X^T), `SquaredExponential(...)`, `Laplace(...)`, or any
        callable that turns activations (m, n) into a symmetric matrix (m, m).

    Examples
    --------
    >>> import numpy as np
    >>> x = np.random.default_rng(0).standard_normal((50, 8))
    >>> metric = AngularCKA()
    >>> rotated = x @ np.linalg.qr(np.random.default_rng(1).standard_normal((8, 8)))[0]
    >>> bool(metric.geometry.distance(metric.point(x), metric.point(3 * rotated + 1)) < 1e-12)
    True
    >>> from repgeo_nb.kernels import SquaredExponential
    >>> AngularCKA(kernel=SquaredExponential()).convention
    'unbiased (Song), squared exponential kernel, length median distance'
    """

    estimator: Estimator = "song"
    kernel: Kernel = linear

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
        check_kernel(self.kernel)

    @property
    def is_linear(self) -> bool:
        """Whether the kernel is the inner product of activations."""
        return isinstance(self.kernel, Linear)

    @property
    def convention(self) -> str:
        """How the kernel matrices are made and centred, for people: belongs beside every number."""
        centred = _CONVENTION[self.estimator]
        return centred if self.is_linear else f"{centred}, {called(self.kernel)}"

    @card_of
    def card(self) -> Card:
        """Convention card: what belongs beside every number."""
        acute = self.estimator == "biased" and hasattr(self.kernel, "squared_gaps")  # a positive kernel
        bias = _BIAS[self.estimator]
        if self.estimator == "biased" and not self.is_linear:
            bias = "distances shrink with few stimuli (order 1/m in HSIC)"
        claims = claims_of(self.kernel) | ({"scale"} if self.is_linear else set())
        return Card(
            label=self.label,
            convention=self.convention,
            unit=self.unit,
            range="0 to pi/2" if acute else "0 to pi",
            is_metric=True,
            invariant_to=frozenset(claims),
            centring=_CENTRING[self.estimator],
            widths="any (compared through stimuli)",
            least_stimuli=MIN_STIMULI,
            bias=bias,
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
        x, centred = checked(x, self.name, MIN_STIMULI)
        xp, name = namespace(centred), UNNAMED
        k = self._linear_matrix(centred) if self.is_linear else self._kernel_matrix(x, name)
        if self.estimator == "song":
            v = pack_symmetric(u_centre(k), diagonal=False)
        elif self.estimator == "lange":
            v = pack_symmetric(zero_diagonal(k), diagonal=False)
        else:
            v = pack_symmetric(k)
        length = norm(v)
        for one in xp.reshape(length, (-1,)):
            self.refuse_zero(number(one), name)
        return v / length[..., None]

    def point_size(self, m: int) -> int:
        """Entries that a point of m stimuli has."""
        return m * (m + 1) // 2 if self.estimator == "biased" else m * (m - 1) // 2

    def table(self, matrices: Sequence[Any], names: Sequence[str] | None = None) -> NDArray[np.float64]:
        """Distances between all pairs of representations of the same stimuli, (n, n), in radians.

        With the linear kernel no Gram matrix is ever held: tiles of all layers at once (`gram_tiles`), or
        where stimuli far outnumber units the products of units (`feature_products`). With other kernels, at
        most 512 MB of packed matrices, 4 m^2 bytes a layer (20 layers of 2000 stimuli take 320 MB), and about
        three full m x m matrices while one of them is made (`packed`). Equal activations are at distance
        exactly 0; close pairs are computed from differences.

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
        if not self.is_linear:
            return self._kernel_table(matrices, names)
        distinct, place, products = self.linear_products(matrices, names)
        if not distinct:
            return products
        return gram_tiles.angles(distinct, products)[np.ix_(place, place)]

    def linear_products(
        self, matrices: Sequence[Any], names: Sequence[str] | None = None, metric: str | None = None
    ) -> tuple[list[Layer], list[int], NDArray[np.float64]]:
        """Inner products of the centred Gram matrices of all distinct layers, (k, k); messages name `metric`.

        Returns
        -------
        layers, place, products
            The layers without exact repeats, where each of the matrices stands among them, and the products.
            Errors as those of `table`.
        """
        metric = metric or self.name
        arrays, names = arrays_of(matrices, names, metric, MIN_STIMULI)
        layers = []
        for x, name in zip(arrays, names, strict=True):
            layer = Layer.of(x, self.estimator)
            if not np.isfinite(layer.scale):
                raise SchemaError(not_finite(name))
            refuse_constant(layer.trace, layer.scale, epsilon(x), name, metric)
            layers.append(layer)
        kept, place = packed.distinct(arrays)
        distinct = [layers[n] for n in kept]
        products = _inner_products(distinct) if distinct else np.zeros((0, 0))
        for name, n in zip(names, place, strict=True):
            self.refuse_zero(float(np.sqrt(products[n, n])) / distinct[n].trace, name)
        return distinct, place, products

    def weighted_table(
        self, matrices: Sequence[Any], weights: Any, names: Sequence[str] | None = None
    ) -> NDArray[np.float64]:
        """Distances with stimuli weighted, for every row of weights (B, m): (B, n, n), in radians.

        An automatic length of the kernel stays what it is for all stimuli, each counted once. Errors as
        those of `table`.
        """
        from . import weighted

        arrays, names = packed.layers_of(matrices, names, self.name, MIN_STIMULI)
        if self.is_linear:
            grams = [self._linear_matrix(centre(as_float64(x))) for x in arrays]
        else:
            grams = [evaluate(self.kernel, x, name) for x, name in zip(arrays, names, strict=True)]
        return weighted.angles(grams, weights, self.estimator)

    def _kernel_table(self, matrices: Sequence[Any], names: Sequence[str] | None) -> NDArray[np.float64]:
        """Table by packed kernel matrices."""
        arrays, names = packed.layers_of(matrices, names, self.name, MIN_STIMULI)
        kept, place = packed.distinct(arrays)

        def point(n: int) -> NDArray[np.float64]:
            k = evaluate(self.kernel, arrays[kept[n]], names[kept[n]])
            v = packed.centred(k / _size(k), self.estimator)
            length = float(np.sqrt(v @ v))
            self.refuse_zero(length, names[kept[n]])
            v /= length
            return v

        size = self.point_size(arrays[0].shape[0]) if arrays else 0
        return packed.angles(point, len(kept), size)[np.ix_(place, place)]

    def _linear_matrix(self, centred: Array) -> Array:
        """Gram matrix over its trace: squares of unscaled entries overflow from activations of 1e77 on."""
        trace = namespace(centred).sum(centred**2, axis=(-2, -1), keepdims=True)
        return gram(centred / trace**0.5)

    def _kernel_matrix(self, x: Array, name: str) -> Array:
        """Kernel matrix over m times its largest entry; HKH for the estimators that do not U-centre it."""
        k = evaluate(self.kernel, x, name)
        xp = namespace(k)
        k = k / _size(k)
        return k if self.estimator == "song" else xp.matrix_transpose(centre(xp.matrix_transpose(centre(k))))

    def refuse_zero(self, length: float, name: str) -> None:
        """Raise for a point whose length is a vanishing share of the size of K."""
        if length > ZERO:
            return
        if self.is_linear:
            raise DegenerateRepresentation(
                f"{self.name} ({self.estimator}) needs stimuli that share something, got none: {name} has "
                "all stimuli equally far apart (as labels have when no class repeats), so that without its "
                "diagonal the Gram matrix is zero. Use more stimuli of the same class, or "
                'AngularCKA(estimator="biased").'
            )
        raise DegenerateRepresentation(
            f"{self.name} ({self.estimator}) needs stimuli that are not all equally alike, got one value for "
            f"all pairs of stimuli in {name} from the {called(self.kernel)}. Labels without a repeated class "
            "do that (use more stimuli of the same class, or the estimator 'biased'), and so does a length "
            "far from the distances between stimuli (use 'median')."
        )


def _size(k: Array) -> Array:
    """M times the largest entry of a kernel matrix, (..., m, m) -> (..., 1, 1)."""
    xp = namespace(k)
    largest = xp.maximum(xp.max(k, axis=(-2, -1), keepdims=True), -xp.min(k, axis=(-2, -1), keepdims=True))
    return k.shape[-1] * xp.where(largest > 0, largest, xp.ones_like(largest))


def _inner_products(layers: Sequence[Layer]) -> NDArray[np.float64]:
    products = feature_products.inner_products(layers) if feature_products.worthwhile(layers) else None
    return gram_tiles.inner_products(layers) if products is None else products
