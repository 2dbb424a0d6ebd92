"""Minibatch CKA in one pass, with error bars: unbiased HSICs of batches, averaged first and divided then."""

from typing import Any

import numpy as np
import xarray as xr

from ..errors import DegenerateRepresentation, SchemaError
from ..metrics import AngularCKA, MinibatchCKA
from ..metrics.gram_tiles import Layer, inner_products
from ..metrics.inputs import not_finite, refuse_constant
from .reading import Batch, Floats, arrays_of_batch, check_other, labelled, rounding

LEAST = 4  # stimuli of a batch: the unbiased HSIC divides by m (m - 3)


class BatchCKA:
    """Unbiased linear CKA from batches of stimuli (Nguyen et al. 2021, section 3; Song et al. 2012, eq. 5).

    Batches count by their stimuli: a short last one would else be most of the noise.
    Memory 8 L^2 bytes a batch for L layers, whatever their widths; tensors are computed with where they lie.
    The estimate is noisier than that of all stimuli at once, by less than 1e-3 in batches of 500 or more, and
    the batches tell by how much. Stimuli should come shuffled: batches of one class each say little.

    Examples
    --------
    >>> rng = np.random.default_rng(0)
    >>> cka = BatchCKA()
    >>> for _ in range(20):
    ...     x = rng.standard_normal((100, 8))
    ...     _ = cka.update({"x": x, "y": x + rng.standard_normal((100, 8))})
    >>> found = cka.result()
    >>> bool(abs(found.distance[0, 1] - 0.5) < 4 * found.sd[0, 1])
    True
    """

    least = LEAST
    """Stimuli of a batch, at least."""

    def __init__(self) -> None:
        self._widths: dict[str, int] = {}
        self._products: list[Floats] = []
        self._sizes: list[int] = []

    @property
    def n_stimuli(self) -> int:
        """Stimuli so far."""
        return sum(self._sizes)

    @property
    def layers(self) -> tuple[str, ...]:
        """Layers in the order of the first batch."""
        return tuple(self._widths)

    def __repr__(self) -> str:
        n, batches, layers = self.n_stimuli, len(self._sizes), len(self._widths)
        return f"<BatchCKA of {n} stimuli in {batches} batches, {layers} layers>"

    def update(self, batch: Batch) -> "BatchCKA":
        """Add a batch: layer name to array (stimulus, unit), from 4 stimuli on.

        Raises
        ------
        SchemaError, StimulusMismatch
            As `Moments.update`; also for a batch of fewer than 4 stimuli.
        DegenerateRepresentation
            For a layer that does not vary within the batch.
        """
        arrays, place = arrays_of_batch(batch, self._widths, LEAST, "BatchCKA")
        with place.exact():
            layers = []
            for name, x in arrays.items():
                layer = Layer.of(place.xp.astype(x, place.xp.float64, copy=False), "song", place=place)
                if not np.isfinite(layer.scale):
                    raise SchemaError(not_finite(f"layer {name!r}"))
                refuse_constant(layer.trace, layer.scale, rounding(x), f"layer {name!r}", "BatchCKA")
                layers.append(layer)
            m = len(layers[0].x)
            products = inner_products(layers) / (m * (m - 3))
        self._products.append(products)
        self._sizes.append(m)
        self._widths = {name: x.shape[1] for name, x in arrays.items()}
        return self

    def merge(self, other: "BatchCKA") -> "BatchCKA":
        """Add the batches of another accumulator of the same layers, which stays as it is.

        Raises
        ------
        SchemaError
            For other layers or widths, itself, or no `BatchCKA`.
        """
        check_other(self, other)
        if self._widths and other._widths and other._widths != self._widths:
            raise SchemaError(
                f"BatchCKA.merge expected layers {self._widths}, got {other._widths}; merge accumulators of "
                "the same layers, in the same order"
            )
        self._products = self._products + other._products  # new lists: a copy of self stays as it is
        self._sizes = self._sizes + other._sizes
        self._widths = self._widths or dict(other._widths)
        return self

    def result(self, angle: bool = False) -> xr.Dataset:
        """Distances 1 - CKA (or the angle) of all pairs with their standard error.

        Returns
        -------
        Dataset
            ``distance`` (point, point_) as `rg.distances` labels it; ``sd``, its standard error by the
            jackknife over batches, which count by their stimuli here too; NaN for a single batch.

        Raises
        ------
        SchemaError
            Without a batch.
        DegenerateRepresentation
            For a layer whose stimuli share nothing within batches.
        """
        if not self._products:
            raise SchemaError("BatchCKA.result expected at least one batch, got none; call update first")
        sizes = np.array(self._sizes, dtype=float)
        every = np.array(self._products) * (sizes / sizes.mean())[:, None, None]
        total = every.sum(axis=0)
        for name, size in zip(self._widths, np.diag(total), strict=True):
            if size <= 0:
                raise DegenerateRepresentation(
                    "BatchCKA needs stimuli that share something within a batch, got none in layer "
                    f"{name!r}. Use larger batches."
                )
        values, n = _distance(total, angle), len(every)
        sd = np.full(values.shape, np.nan)
        if n > 1:
            with np.errstate(invalid="ignore"):  # without one batch a size may be negative: NaN says so
                others = _distance(total - every, angle)
            share = (sizes / sizes.sum())[:, None, None]
            sd = np.sqrt(((1 - share) * (others - (share * others).sum(axis=0)) ** 2).sum(axis=0))
        metric: Any = AngularCKA() if angle else MinibatchCKA(max(self._sizes))
        table = labelled(values, list(self._widths), metric, self.n_stimuli, batches=n)
        return xr.Dataset({"distance": table, "sd": table.copy(data=sd).rename("sd")})


def _distance(products: Floats, angle: bool) -> Floats:
    """1 - CKA or its angle from products of Gram matrices, (..., L, L), zero on the diagonal."""
    size = np.sqrt(np.einsum("...ii->...i", products))
    cosine = np.clip(products / (size[..., :, None] * size[..., None, :]), -1.0, 1.0)
    found = np.arccos(cosine) if angle else 1 - cosine
    np.einsum("...ii->...i", found)[...] = 0.0
    return np.asarray(found)
