"""The angle between representational dissimilarity matrices (RDMs).

Source: Kriegeskorte et al. 2008 (RDMs, compared by what they share over pairs of stimuli).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Literal

import numpy as np
from numpy.typing import NDArray

from ..errors import DegenerateRepresentation, UnknownName
from ..geometry import Sphere
from ..kernels import RIGID, root, squared_distances, upper
from ..linalg import as_float64, namespace, norm
from . import packed
from .card import Card, card_of
from .inputs import UNNAMED, checked, epsilon, number

Array = Any
RDM = Literal["euclidean", "correlation"]

LEAST_STIMULI = 3
_CONVENTION = {
    "euclidean": "RDM of Euclidean distances, not centred",
    "correlation": "RDM of 1 - Pearson correlation across units, not centred",
}
_CLAIMS = {"euclidean": RIGID | {"scale"}, "correlation": frozenset({"scale", "repetition"})}
_CENTRING = {
    "euclidean": "none needed (distances between stimuli)",
    "correlation": "each stimulus by its mean over units",
}


@dataclass(frozen=True)
class RDMAngle:
    """Angle between the dissimilarities of all pairs of stimuli i < j, in radians: arccos of their cosine.

    RDMs are not centred and no entry is negative, so that the angle is at most pi / 2 and unrelated layers
    are well below that.

    Parameters
    ----------
    rdm
        "euclidean" (default): distances between stimuli. "correlation": 1 - Pearson correlation of two
        stimuli across units, which an offset or a factor of each stimulus leaves as it is, but a rotation
        or an offset of the units does not.

    Examples
    --------
    >>> import numpy as np
    >>> x = np.random.default_rng(0).standard_normal((20, 5))
    >>> y = 3 * x + 1
    >>> bool(RDMAngle().table([x, y])[0, 1] < 1e-12)
    True
    >>> bool(RDMAngle("correlation").table([x, y])[0, 1] < 1e-12)
    True
    """

    rdm: RDM = "euclidean"

    name: ClassVar[str] = "rdm_angle"
    label: ClassVar[str] = "RDM angle"
    unit: ClassVar[str] = "rad"
    geometry: ClassVar[Sphere] = Sphere()

    def __post_init__(self) -> None:
        if self.rdm not in _CONVENTION:
            raise UnknownName(
                f"expected the RDM 'euclidean' or 'correlation', got {self.rdm!r}; "
                "'euclidean' is the default."
            )

    @property
    def convention(self) -> str:
        """How dissimilarities are taken, for people: belongs beside every number."""
        return _CONVENTION[self.rdm]

    @card_of
    def card(self) -> Card:
        """Convention card: what belongs beside every number."""
        return Card(
            label=self.label,
            convention=self.convention,
            unit=self.unit,
            range="0 to pi/2",
            is_metric=True,
            invariant_to=_CLAIMS[self.rdm],
            centring=_CENTRING[self.rdm],
            widths="any (compared through stimuli)",
            least_stimuli=LEAST_STIMULI,
            bias="order 1/stimuli in the cosine; unrelated layers are below pi/2 at any number of stimuli",
            sources=("kriegeskorte2008",),
        )

    def point(self, x: Array) -> Array:
        """Point of a representation, a unit vector, (..., m, n) -> (..., m (m - 1) / 2), in float64.

        Numpy arrays and torch tensors; differentiable (0 between equal stimuli).

        Raises
        ------
        SchemaError
            For fewer than 3 stimuli, not two axes, or values that are not finite.
        DegenerateRepresentation
            If the representation is constant, or for "correlation" if a stimulus has equal values in all
            units or all stimuli correlate perfectly.
        """
        x = x if hasattr(x, "dtype") else np.asarray(x)
        return self._vector(checked(x, self.name, LEAST_STIMULI)[0], epsilon(x), UNNAMED)

    def point_size(self, m: int) -> int:
        """Entries that a point of m stimuli has."""
        return m * (m - 1) // 2

    def table(self, matrices: Sequence[Any], names: Sequence[str] | None = None) -> NDArray[np.float64]:
        """Distances between all pairs of representations of the same stimuli, (n, n), in radians.

        Holds at most 512 MB of packed RDMs, 4 m^2 bytes a layer, and about three full m x m ones while one
        of them is made. Equal activations are at distance exactly 0; close pairs are computed from
        differences. Errors as those of `point`, with the names of the representations, and `SchemaError` for
        unequal numbers of stimuli.
        """
        arrays, names = packed.layers_of(matrices, names, self.name, LEAST_STIMULI)
        kept, place = packed.distinct(arrays)

        def point(n: int) -> NDArray[np.float64]:
            x, name = arrays[kept[n]], names[kept[n]]
            return np.asarray(self._vector(x, epsilon(x), name))

        size = self.point_size(arrays[0].shape[0]) if arrays else 0
        return packed.angles(point, len(kept), size)[np.ix_(place, place)]

    def weighted_table(
        self, matrices: Sequence[Any], weights: Any, names: Sequence[str] | None = None
    ) -> NDArray[np.float64]:
        """Distances with stimuli weighted, for every row of weights (B, m): (B, n, n), in radians.

        A pair counts w_i w_j times. Errors as those of `table`.
        """
        from . import weighted

        arrays, names = packed.layers_of(matrices, names, self.name, LEAST_STIMULI)
        rdms = [self._rdm(x, epsilon(x), name) for x, name in zip(arrays, names, strict=True)]
        return weighted.angles(rdms, weights, None)

    def _vector(self, x: Array, eps: float, name: str) -> Array:
        v = upper(self._rdm(x, eps, name))
        length = norm(v)
        # what rounding of the activations makes of RDMs that are 0
        floor = v.shape[-1] ** 0.5 * (4 * eps) ** 2
        for one in namespace(v).reshape(length, (-1,)):
            if self.rdm == "correlation" and number(one) <= floor:
                raise DegenerateRepresentation(
                    f"{self.name} (correlation) needs stimuli that differ in their pattern over units, got "
                    f"correlation 1 between all of them in {name}. Use RDMAngle('euclidean'), or leave it "
                    "out (layers=...)."
                )
        return v / length[..., None]

    def _rdm(self, x: Array, eps: float, name: str) -> Array:
        """Dissimilarities, (..., m, n) -> (..., m, m), in float64."""
        if self.rdm == "euclidean":
            return root(squared_distances(x))
        # 1 - r = |u_i - u_j|^2 / 2 with u the centred stimuli at length 1
        return squared_distances(_standardised(x, eps, name)) / 2


def _standardised(x: Array, eps: float, name: str) -> Array:
    """Stimuli with their mean over units removed, divided by their length, (..., m, n)."""
    x = as_float64(x)
    xp = namespace(x)
    u = x - xp.mean(x, axis=-1, keepdims=True)
    u = u - xp.mean(u, axis=-1, keepdims=True)
    length = norm(u)
    flat = length <= 4 * eps * norm(x)
    if bool(xp.any(flat)):
        count, m = int(number(xp.sum(xp.astype(flat, xp.int64)))), int(np.prod(x.shape[:-1]))
        what = f"{count} of {m} stimuli with one value in all units"
        if x.shape[-1] == 1:
            what = "a single unit"
        raise DegenerateRepresentation(
            f"rdm_angle (correlation) needs stimuli whose units differ, got {what} in {name}: a constant has "
            "no correlation. Leave those stimuli or that layer out, or use RDMAngle('euclidean')."
        )
    return u / length[..., None]
