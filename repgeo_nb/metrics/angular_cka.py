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
from ..linalg import as_float64, centre, gram, namespace, norm, pack_symmetric, u_centre, zero_diagonal
from . import feature_products, gram_tiles
from .gram_tiles import Estimator, Layer

Array = Any

MIN_STIMULI = 4
ZERO = 1e-10  # a point shorter than this share of the trace of K is rounding

_CONVENTION = {
    "song": "unbiased (Song)",
    "lange": "diagonal left out (Lange)",
    "biased": "biased (Gretton)",
}


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
    is_metric: ClassVar[bool] = True
    invariant_to: ClassVar[frozenset[str]] = frozenset({"translation", "rotation", "scale"})

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
        x = x if hasattr(x, "dtype") else np.asarray(x)
        xp, eps, name = namespace(x), _epsilon(x), "this representation"
        x = as_float64(x)
        _check_shape(x.shape, name)
        if not bool(xp.all(xp.isfinite(x))):
            raise SchemaError(_not_finite(name))
        centred = centre(x)
        # entries of K^2 would leave the range of doubles beyond activations of about 1e77: scale them first
        trace = xp.sum(centred**2, axis=(-2, -1), keepdims=True)
        scale = xp.sum(x**2, axis=(-2, -1), keepdims=True)
        for one, raw in zip(xp.reshape(trace, (-1,)), xp.reshape(scale, (-1,)), strict=True):
            _refuse_constant(_number(one), _number(raw), eps, name)
        k = gram(centred / trace**0.5)
        if self.estimator == "song":
            v = pack_symmetric(u_centre(k), diagonal=False)
        elif self.estimator == "lange":
            v = pack_symmetric(zero_diagonal(k), diagonal=False)
        else:
            v = pack_symmetric(k)
        length = norm(v)
        for one in xp.reshape(length, (-1,)):
            self._refuse_zero(_number(one), name)
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
        arrays = [np.asarray(x.detach().cpu() if hasattr(x, "detach") else x) for x in matrices]
        names = [f"representation {n}" for n in range(len(arrays))] if names is None else list(names)
        if not arrays:
            return np.zeros((0, 0))
        layers = []
        for x, name in zip(arrays, names, strict=True):
            _check_shape(x.shape, name)
            if x.shape[0] != arrays[0].shape[0]:
                raise SchemaError(
                    f"expected the same stimuli in every representation, got {arrays[0].shape[0]} in "
                    f"{names[0]} and {x.shape[0]} in {name}. Align them first (repgeo_nb.path does)."
                )
            layer = Layer.of(x, self.estimator)
            if not np.isfinite(layer.scale):
                raise SchemaError(_not_finite(name))
            _refuse_constant(layer.trace, layer.scale, _epsilon(x), name)
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


def _refuse_constant(trace: float, scale: float, eps: float, name: str) -> None:
    """Raise for a spread (trace of K) no larger than rounding of the values (sum of squares `scale`)."""
    if trace <= scale * (4 * eps) ** 2:
        raise DegenerateRepresentation(
            f"angular_cka needs representations that vary over the stimuli, got a constant: {name}. "
            "Its point would be zero. Leave it out (layers=...) or look for a dead layer; a target needs two "
            "classes."
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


def _number(x: Array) -> float:
    return float(x.detach() if hasattr(x, "detach") else x)


def _epsilon(x: Array) -> float:
    """Relative rounding of the values as stored: a spread below it is no spread."""
    xp = namespace(x)
    floating = bool(xp.isdtype(x.dtype, "real floating"))
    return float(xp.finfo(x.dtype if floating else xp.float64).eps)


def _check_shape(shape: Sequence[int], name: str) -> None:
    if len(shape) < 2:
        raise SchemaError(
            f"expected (stimulus, unit), got shape {tuple(shape)} for {name}. "
            "Flatten the units of a stimulus; give a single unit a second axis: x[:, None]."
        )
    if shape[-2] < MIN_STIMULI:
        raise SchemaError(
            f"angular_cka needs at least {MIN_STIMULI} stimuli, got {shape[-2]} in {name}. "
            "Capture more (a few hundred make the numbers steady)."
        )


def _not_finite(name: str) -> str:
    return (
        f"expected finite activations, got NaN or inf in {name}. "
        "Leave out the stimuli or the layer that hold them, or look for an overflow in half precision."
    )
