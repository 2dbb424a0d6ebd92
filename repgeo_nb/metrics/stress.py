"""Stress: how far the distances between stimuli change from one representation to the next.

Source: Lange et al. 2023 (the metric of multidimensional scaling's loss, in their code).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from ..errors import DegenerateRepresentation
from ..geometry import Euclidean
from ..kernels import (
    Kernel,
    Linear,
    called,
    check_kernel,
    claims_of,
    dissimilarities,
    linear,
    lower_median,
    upper,
)
from ..linalg import namespace
from . import packed
from .card import Card, card_of
from .inputs import UNNAMED, checked, number

Array = Any

LEAST_STIMULI = 3


@dataclass(frozen=True)
class Stress:
    """Root mean squared change of the distances between stimuli, over all pairs i < j.

    point(x) holds D_ij = sqrt(K_ii + K_jj - 2 K_ij) for all pairs, over sqrt(number of pairs), so that the
    straight-line distance of two points is sqrt(mean (D_ij - D'_ij)^2). For the linear kernel D is the
    Euclidean distance, and stress is in the units of the activations. The space is flat: geodesics
    interpolate distances, though not every point of them is the RDM of a layer.

    Parameters
    ----------
    kernel
        `repgeo_nb.kernels.linear` (default) or another positive kernel.
    rescale
        Divide the distances of each representation by their lower median: stress without a unit.

    Examples
    --------
    >>> import numpy as np
    >>> x = np.array([[0.0], [1.0], [3.0]])
    >>> float(Stress().table([x, 3 * x])[0, 1].round(6))  # 2 sqrt((1 + 4 + 9) / 3)
    4.320494
    >>> float(Stress(rescale=True).table([x, 3 * x])[0, 1])
    0.0
    """

    kernel: Kernel = linear
    rescale: bool = False

    name: ClassVar[str] = "stress"
    label: ClassVar[str] = "Stress"
    unit: ClassVar[str] = ""
    geometry: ClassVar[Euclidean] = Euclidean()

    def __post_init__(self) -> None:
        check_kernel(self.kernel)

    @property
    def convention(self) -> str:
        """Which distances between stimuli are compared, for people: belongs beside every number."""
        scale = "over their median" if self.rescale else "as they are"
        kernel = "" if isinstance(self.kernel, Linear) else f" of the {called(self.kernel)}"
        return f"root mean squared change of the distances{kernel}, {scale}"

    @card_of
    def card(self) -> Card:
        """Convention card: what belongs beside every number."""
        claims = claims_of(self.kernel)
        by_median = self.rescale or bool(getattr(self.kernel, "scale_free", False))
        if self.rescale and isinstance(self.kernel, Linear):
            claims |= {"scale"}
        radial = hasattr(self.kernel, "squared_gaps") and not isinstance(self.kernel, Linear)
        return Card(
            label=self.label,
            convention=self.convention,
            unit=self.unit,
            range="0 to sqrt(2)" if radial and not self.rescale else "0 to infinity",
            is_metric=True,
            invariant_to=claims,
            centring="none needed (distances between stimuli)",
            widths="any (compared through stimuli)",
            least_stimuli=LEAST_STIMULI,
            bias="order 1/stimuli, through the typical distance that is estimated too"
            if by_median
            else "none in its square, a mean over pairs of stimuli",
            sources=("lange2023",),
        )

    def point(self, x: Array) -> Array:
        """Point of a representation, (..., stimulus, unit) -> (..., m (m - 1) / 2), in float64.

        Numpy arrays and torch tensors; differentiable (0 between equal stimuli).

        Raises
        ------
        SchemaError
            For fewer than 3 stimuli, not two axes, values that are not finite, or a kernel that is not
            positive.
        DegenerateRepresentation
            If the representation is constant, or with `rescale` the median distance is 0.
        """
        x, _ = checked(x, self.name, LEAST_STIMULI)
        return self._vector(dissimilarities(self.kernel, x, UNNAMED), UNNAMED)

    def point_size(self, m: int) -> int:
        """Entries that a point of m stimuli has."""
        return m * (m - 1) // 2

    def table(self, matrices: Sequence[Any], names: Sequence[str] | None = None) -> NDArray[np.float64]:
        """Distances between all pairs of representations of the same stimuli, (n, n).

        Holds at most 512 MB of packed distances, 4 m^2 bytes a layer, and about three full m x m ones while
        one of them is made. Equal activations are at distance exactly 0; close pairs are computed from
        differences. Errors as those of `point`, with the names of the representations, and `SchemaError` for
        unequal numbers of stimuli.
        """
        arrays, names = packed.layers_of(matrices, names, self.name, LEAST_STIMULI)
        kept, place = packed.distinct(arrays)

        def point(n: int) -> NDArray[np.float64]:
            x, name = arrays[kept[n]], names[kept[n]]
            return np.asarray(self._vector(dissimilarities(self.kernel, x, name), name))

        size = self.point_size(arrays[0].shape[0]) if arrays else 0
        return packed.gaps(point, len(kept), size)[np.ix_(place, place)]

    def weighted_table(
        self, matrices: Sequence[Any], weights: Any, names: Sequence[str] | None = None
    ) -> NDArray[np.float64] | None:
        """Distances with stimuli weighted, for every row of weights (B, m): (B, n, n); None with `rescale`.

        An automatic length of the kernel stays what it is for all stimuli, each counted once. Errors as
        those of `table`.
        """
        if self.rescale:
            return None
        from . import weighted

        arrays, names = packed.layers_of(matrices, names, self.name, LEAST_STIMULI)
        rdms = [dissimilarities(self.kernel, x, name) for x, name in zip(arrays, names, strict=True)]
        return weighted.rms_gaps(rdms, weights)

    def _vector(self, distances: Array, name: str) -> Array:
        v = upper(distances)
        if self.rescale:
            median = lower_median(v)
            if bool(namespace(v).any(median <= 0)):
                equal = int(max(number(n) for n in _counts(v == 0)))
                raise DegenerateRepresentation(
                    f"{self.name} with rescale=True divides by the median distance between stimuli, got 0: "
                    f"{equal} of {v.shape[-1]} pairs are equal in {name} (as in labels with one large "
                    "class). Use Stress() without rescale, or leave it out (layers=...)."
                )
            v = v / median[..., None]
        return v / v.shape[-1] ** 0.5


def _counts(chosen: Array) -> Array:
    xp = namespace(chosen)
    return xp.reshape(xp.sum(xp.astype(chosen, xp.int64), axis=-1), (-1,))
