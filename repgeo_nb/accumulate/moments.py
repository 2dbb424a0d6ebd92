"""Exact one-pass distances: linear CKA in both estimators, Procrustes, the CCA family, regression."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from ..errors import DegenerateRepresentation, SchemaError, UnsupportedByGeometry
from ..metrics import AngularCKA, get_metric
from ..metrics.alignment_measures import OfFactors
from ..metrics.cca_family import Subspaces
from ..metrics.cka import LinearCKA
from ..metrics.dissimilarity import Dissimilarity
from ..metrics.factors import COARSEST, Factor
from ..metrics.feature_products import left_out
from ..metrics.inputs import not_finite, refuse_constant, rounding_of
from ..metrics.place import Place, Precision, check_precision, host, type_of
from ..metrics.remarks import Remarks
from .reading import Batch, Floats, arrays_of_batch, check_other, given_rounding, labelled
from .sums import Sums

LEAST = 4  # stimuli in all: the unbiased HSIC divides by m (m - 3)
NOISE = 4.0  # times the root of the rounding of products: three times what a layer of rank 20 shows beyond it
LARGEST = 1e150  # a sum of squares whose square doubles hold
SMALLEST = {
    "float32": 1e-35,
    "float64": 1e-140,
}  # mean squares whose products keep their digits, by their type
CANCELLED = 1e-10  # a product this small a share of |X'X|^2 is rounding


def covers(metric: Any) -> bool:
    """Whether moments give a metric's distances.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> [covers(rg.metrics.get_metric(name)) for name in ("angular_cka", "pwcca_distance", "rsa_distance")]
    [True, True, False]
    """
    is_linear = isinstance(metric, AngularCKA) and metric.is_linear
    return is_linear or isinstance(metric, LinearCKA | Subspaces | OfFactors)


class Moments:
    """Sums of all products of two units, over stimuli that come in batches.

    Memory 4 D^2 bytes for D units of all layers together (105 MB for 10 layers of 512), whatever the number
    of stimuli; m D^2 operations, in matrix products of the batches' own type with float64 sums. Accuracy of
    float32 activations: 1e-6 in CKA; distances near 0 are steep, so that equal layers may read up to
    1e-3 rad apart; canonical correlations see directions down to 1.4e-3 of a layer's largest singular value,
    or, with ``precision="float64"``, as far as float32 activations go.

    Parameters
    ----------
    precision
        Type of the products: "as given" (float32 for float32 and halves), "float32" or "float64".
    origin
        Mapping of layer name to (unit,), near the mean of the activations: what workers share so that merging
        needs no change of origin. By default the mean of the first batch.

    Examples
    --------
    >>> x, y = np.random.default_rng(0).standard_normal((2, 1000, 8))
    >>> moments = Moments()
    >>> for rows in (slice(0, 300), slice(300, 1000)):
    ...     _ = moments.update({"x": x[rows], "y": y[rows]})
    >>> moments
    <Moments of 1000 stimuli: 'x' (8 units), 'y' (8 units)>
    >>> moments.result("linear_cka_distance").values.round(3).tolist()
    [[0.0, 0.992], [0.992, 0.0]]
    """

    def __init__(self, precision: Precision = "as given", origin: Mapping[str, Any] | None = None) -> None:
        check_precision(precision)
        self.precision = precision
        self._origin = None if origin is None else {k: np.asarray(v, np.float64) for k, v in origin.items()}
        self._widths: dict[str, int] = {}
        self._sums: Sums | None = None
        self._eps = 0.0  # rounding of the products
        self._given: dict[str, float] = {}  # and of the activations of each layer

    @property
    def n_stimuli(self) -> int:
        """Stimuli so far."""
        return 0 if self._sums is None else self._sums.n

    @property
    def layers(self) -> tuple[str, ...]:
        """Layers in the order of the first batch."""
        return tuple(self._widths)

    def __repr__(self) -> str:
        told = ", ".join(f"{name!r} ({width} units)" for name, width in self._widths.items())
        return f"<Moments of {self.n_stimuli} stimuli: {told or 'no layers yet'}>"

    def update(self, batch: Batch) -> "Moments":
        """Add a batch: layer name to array (stimulus, unit), numpy or torch, of any number of stimuli.

        Tensors are summed where they lie, and there the sums stay until `result`, `merge` or pickling.
        Products of float32 are in float32, also where torch is set to TF32 or runs under autocast. A batch
        that lies elsewhere takes the sums along; one whose layers lie in several places goes to the first
        card among them.

        Raises
        ------
        SchemaError, StimulusMismatch
            Other layers or widths than before, layers of unequal numbers of stimuli, values that are not
            finite or no real numbers; what was summed before is as it was.
        """
        arrays, place = arrays_of_batch(batch, self._widths, 1, "Moments")
        dtype, xp = self._dtype(arrays), place.xp
        with place.exact():
            sums = self._begin(arrays, place) if self._sums is None else self._sums.at(place)
            origin = xp.astype(sums.origin, place.type(dtype))
            z = place.empty((len(next(iter(arrays.values()))), len(origin)), dtype)
            lengths = place.empty((len(z), len(arrays)))
            for k, (own, x) in enumerate(zip(sums.parts, arrays.values(), strict=True)):
                xp.subtract(x, origin[own], out=z[:, own])
                lengths[:, k] = place.squared_lengths(z[:, own])
            self._check_finite(arrays, lengths, dtype)
            sums.add(z, lengths)
        self._sums, self._widths = sums, {name: x.shape[1] for name, x in arrays.items()}
        self._eps = max(self._eps, float(np.finfo(dtype).eps))
        self._round({name: given_rounding(x) for name, x in arrays.items()})
        return self

    def came_as(self, types: Mapping[str, str]) -> "Moments":
        """Say in which types layers came before they were stored in wider ones, such as "bfloat16".

        The rounding of a half is no direction of a layer; ranks of the CCA family leave it out.
        """
        self._round({name: rounding_of(kind) for name, kind in types.items()})
        return self

    def _round(self, coarser: Mapping[str, float]) -> None:
        known = self._given
        self._given = known | {name: max(eps, known.get(name, 0.0)) for name, eps in coarser.items()}

    def merge(self, other: "Moments") -> "Moments":
        """Add the stimuli of another accumulator of the same layers, which stays as it is.

        Raises
        ------
        SchemaError
            For other layers or widths, itself, or no `Moments`.
        """
        check_other(self, other)
        if other._sums is None:
            return self
        if self._sums is not None and other._widths != self._widths:
            raise SchemaError(
                f"Moments.merge expected layers {self._widths}, got {other._widths}; merge accumulators of "
                "the same layers, in the same order"
            )
        theirs = other._sums.on_host()
        self._sums = theirs.about(theirs.origin) if self._sums is None else self._sums.on_host().plus(theirs)
        self._widths = dict(other._widths)
        self._eps = max(self._eps, other._eps)
        self._round(other._given)
        return self

    def result(self, metric: Any = "angular_cka") -> xr.DataArray:
        """Distances between all layers, (point, point_), as `rg.distances` gives them.

        Parameters
        ----------
        metric
            "angular_cka" (linear kernel), "linear_cka_distance", "debiased_cka_distance", a measure of the
            CCA family, "regression_r2_distance" or "procrustes_distance", by name or as an object.

        Raises
        ------
        UnsupportedByGeometry
            For a metric that needs more than the moments.
        DegenerateRepresentation
            For a layer that does not vary.
        SchemaError
            For fewer than 4 stimuli.
        """
        found: Any = get_metric(metric)
        if not covers(found):
            raise UnsupportedByGeometry(
                f"{found.name} needs all stimuli at once, got their moments; these give angular_cka (linear "
                "kernel), linear_cka_distance, debiased_cka_distance, the CCA family, regression_r2_distance "
                "and procrustes_distance. For others capture a subset of the stimuli."
            )
        sums, called = self._whole(found), [f"layer {name!r}" for name in self._widths]
        for k, name in enumerate(called):
            refuse_constant(sums.sizes[k], sums.raw[k], self._eps, name, found.name)
            self._refuse_small(sums.sizes[k] / (sums.n * sums.widths[k]), name)
        if isinstance(found, AngularCKA) and found.is_linear:
            values = np.arccos(self._cosines(sums, found.estimator, called, found.name))
        elif isinstance(found, LinearCKA):
            values = 1 - self._cosines(sums, found.estimator, called, found.name)
        else:
            values = self._by_factors(sums, found, called)
        np.fill_diagonal(values, 0.0)
        return labelled(values, list(self._widths), found, self.n_stimuli)

    # ---- the sums

    def _begin(self, arrays: dict[str, Any], place: Place) -> Sums:
        if self._origin is None:
            sums = [x.sum(axis=0, dtype=place.xp.float64) / len(x) for x in arrays.values()]
            origin = host(place.xp.concat(sums))
        else:
            origin = np.concatenate([self._origin_of(name, x.shape[1]) for name, x in arrays.items()])
        kind = self._dtype(arrays)
        rounded = origin.astype(kind).astype(np.float64)  # what is really taken off
        return Sums.empty(
            tuple(x.shape[1] for x in arrays.values()), np.where(np.isfinite(rounded), rounded, 0), place
        )

    def _origin_of(self, name: str, width: int) -> Floats:
        found = (self._origin or {}).get(name)
        if found is None or found.shape != (width,) or not np.isfinite(found).all():
            got = "none" if found is None else f"shape {found.shape}, or values that are not finite"
            raise SchemaError(f"origin: expected {width} finite numbers for layer {name!r}, got {got}")
        return found

    def _dtype(self, arrays: dict[str, Any]) -> np.dtype[Any]:
        if self.precision != "as given":
            return np.dtype(self.precision)
        kind = np.result_type(np.float32, *map(type_of, arrays.values()))
        return kind if kind.itemsize <= 8 else np.dtype(np.float64)

    def _check_finite(self, arrays: dict[str, Any], lengths: Any, dtype: np.dtype[Any]) -> None:
        """Refuse a batch before any of it is added."""
        fits = lengths < min(float(np.finfo(dtype).max), LARGEST) / len(lengths)  # NaN does not
        if bool(fits.all()):
            return
        fitting = host(fits)
        k = int(np.argmin(fitting.all(axis=0)))
        name, row = list(arrays)[k], int(np.argmin(fitting[:, k]))
        if not np.isfinite(host(arrays[name][row])).all():
            raise SchemaError(f"{not_finite(f'layer {name!r}')} (row {row} of the batch)")
        largest = float(abs(arrays[name]).max())
        wider = "" if dtype == np.float64 else "use Moments(precision='float64'), or "
        raise SchemaError(
            f"layer {name!r}: expected activations whose squares fit {dtype}, got up to {largest:.3g}; "
            f"{wider}scale the layer"
        )

    def _refuse_small(self, square: float, name: str) -> None:
        """Refuse a layer so small that its products lost their digits, or are 0."""
        kind = "float64" if self._eps < np.finfo(np.float32).eps else "float32"
        if square < SMALLEST[kind]:
            wider = "" if kind == "float64" else "use Moments(precision='float64'), or "
            raise SchemaError(
                f"{name}: expected activations whose squares {kind} can tell from 0, got a root mean square "
                f"of {square**0.5:.3g} about the mean; {wider}scale the layer"
            )

    def _whole(self, metric: Any) -> Sums:
        if self._sums is None or self._sums.n < LEAST:
            raise SchemaError(
                f"{metric.name} needs at least {LEAST} stimuli, got {self.n_stimuli}; update with more"
            )
        return self._sums.on_host().centred()

    # ---- what follows from them

    def _cosines(self, sums: Sums, estimator: Any, called: list[str], metric: str) -> Floats:
        layers = range(len(called))
        whole = np.array([[float((sums.block(k, j) ** 2).sum()) for j in layers] for k in layers])
        products = whole - left_out(estimator, sums.squares, sums.sizes, sums.n)
        for k, name in enumerate(called):
            if products[k, k] <= CANCELLED * whole[k, k]:
                raise DegenerateRepresentation(
                    f"{metric} ({estimator}) needs stimuli that share something, got none: {name} has all "
                    "stimuli equally far apart, so that without its diagonal the Gram matrix is zero. Use "
                    'estimator="biased", or a target with repeated classes.'
                )
        size = np.sqrt(np.diag(products))
        return np.asarray(np.clip(products / np.outer(size, size), -1.0, 1.0))

    def _by_factors(self, sums: Sums, measure: Dissimilarity, called: list[str]) -> Floats:
        """Distances of a measure that only needs covariances, from factors made of these."""
        given = [self._given[name] for name in self._widths]
        factors = [MomentFactor.of(sums, k, self._eps, given[k], name) for k, name in enumerate(called)]
        pairs = measure.pairs(factors, factors, symmetric=True)
        remarks = Remarks(measure)
        remarks.add(factors, called, factors, called, pairs)
        remarks.warn()
        return np.maximum(measure.as_distance((pairs.row + pairs.column) / 2), 0.0)


@dataclass(frozen=True, eq=False)
class MomentFactor(Factor):
    """Factor of a layer known by its moments: X'X = V S^2 V'. Of U only products with another's are known.

    Rows count as distinct. The rank counts singular values above the rounding of the sums, whose square root
    they are of, and of the activations as in `metrics.factors.factorise`.
    """

    sums: Sums
    layer: int

    @classmethod
    def of(cls, sums: Sums, layer: int, eps: float, given: float, name: str) -> "MomentFactor":
        """Eigenvalues of a layer's share of the sums, and vectors, cut at its numerical rank.

        eps: rounding of the products; given: that of the activations.
        """
        square, vectors = np.linalg.eigh(sums.block(layer, layer))
        s, vt = np.sqrt(np.maximum(square[::-1], 0.0)), vectors.T[::-1]
        units = sums.widths[layer]
        cut = max(NOISE * np.sqrt(eps), min(max(sums.n, units) * given, max(COARSEST, given)))
        rank = int((s > s[0] * cut).sum())
        spread = np.diag(sums.block(layer, layer))
        constant = int((spread <= spread.max() * eps**2).sum())
        rows = np.arange(sums.n, dtype=np.intp)
        u = np.empty((sums.n, 0))
        return cls(u, s[:rank], vt[:rank], units, constant, rows, eps, None, name, sums, layer)

    def across(self, other: Factor) -> Floats:
        """U' U of two layers: S^-1 V' X'Y W T^-1, (r, q)."""
        if not isinstance(other, MomentFactor):
            raise TypeError(
                f"expected the factor of another layer of the same sums, got {type(other).__name__}"
            )
        block = self.sums.block(self.layer, other.layer)
        return (self.vt @ block @ other.vt.T) / np.outer(self.s, other.s)

    def permuted(self, order: NDArray[np.intp]) -> "MomentFactor":  # noqa: ARG002 (as of `Factor`)
        """Moments have no rows to move."""
        raise UnsupportedByGeometry(
            "shuffled stimuli need all activations at once, got their moments; compare a subset instead"
        )
