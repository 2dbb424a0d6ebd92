"""Shape metrics: representations compared after the best rotation of their units, whitened by choice.

Sources: Williams et al. 2021 (generalised shape metrics, partial whitening); Lange et al. 2023 (paths).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from ..errors import DegenerateRepresentation, SchemaError
from ..geometry import AlignedShapes
from ..geometry.procrustes import meet
from ..linalg import namespace
from .card import Card, card_of
from .inputs import UNNAMED, arrays_of, checked, epsilon
from .principal import Spectrum, fewer_columns, fewer_rows, spectrum

Array = Any
Floats = NDArray[np.float64]

MIN_STIMULI = 3


class Aligned:
    """What metrics on aligned shapes share: points of one layer and of many, and their tables."""

    name: ClassVar[str]
    label: ClassVar[str]
    unit: ClassVar[str]
    geometry: ClassVar[AlignedShapes]
    is_metric: ClassVar[bool] = True
    gram_route: bool

    def point(self, x: Array) -> Array:
        """Point of a representation, (..., stimulus, unit) -> (..., m, k), in float64.

        What it is says the class. Of unit norm for angles. Numpy and torch; differentiable.

        Raises
        ------
        SchemaError
            For fewer than 3 stimuli, not two axes, or values that are not finite.
        DegenerateRepresentation
            For a constant layer, or one without the axes that whitening needs.
        """
        return self._point(x, UNNAMED)

    def points(self, matrices: Sequence[Any], names: Sequence[str] | None = None) -> tuple[Floats, ...]:
        """Points of representations of the same stimuli, in one space that is isometric to that of `point`.

        Where the columns of all points together are fewer than the stimuli, rows are coordinates in the joint
        column space.

        Raises
        ------
        SchemaError, DegenerateRepresentation
            As `table`.
        """
        return fewer_rows(self._points(matrices, names))

    def table(self, matrices: Sequence[Any], names: Sequence[str] | None = None) -> Floats:
        """Distances between all pairs of representations of the same stimuli, (n, n).

        From singular values alone; pairs closer than 1e-2 of their size from differences after alignment;
        equal activations are at distance exactly 0. With `gram_route` from eigenvalues of M M^T, M = A^T B,
        where their error bound is below 1e-9.

        Parameters
        ----------
        matrices
            Arrays (stimulus, unit) with the same stimuli in the same order; widths may differ.
        names
            What to call them in errors, e.g. "layer 'fc' of model 'net'".

        Raises
        ------
        SchemaError
            For fewer than 3 stimuli, unequal numbers of stimuli, or values that are not finite.
        DegenerateRepresentation
            For a constant layer, or one without the axes that whitening needs.
        """
        points = self._points(matrices, names)
        return (
            np.asarray(self.geometry.pairwise(points, gram=self.gram_route)) if points else np.zeros((0, 0))
        )

    def _points(self, matrices: Sequence[Any], names: Sequence[str] | None) -> tuple[Floats, ...]:
        arrays, called = arrays_of(matrices, names, self.name, MIN_STIMULI)
        return tuple(self._point(x, name) for x, name in zip(arrays, called, strict=True))

    def _point(self, x: Array, name: str) -> Array:
        raise NotImplementedError


@dataclass(frozen=True)
class _Shape(Aligned):
    """What the two shape metrics share: how a layer is prepared, and what it then is the same under."""

    alpha: float = 1.0
    p: int | None = None
    gram_route: bool = False

    def __post_init__(self) -> None:
        if not 0 <= float(self.alpha) <= 1:
            raise SchemaError(
                f"expected alpha from 0 (whitened) to 1 (as it is), got {self.alpha!r}. "
                "Values between mix the two."
            )
        if self.p is not None and (int(self.p) != self.p or self.p < 1):
            raise SchemaError(
                f"expected p, the number of principal axes to keep, from 1 on, got {self.p!r}. "
                "p=None (the default) keeps all."
            )

    @property
    def convention(self) -> str:
        """Whitening and truncation, for people: belongs beside every number."""
        kept = "all axes" if self.p is None else f"top {self.p} axes"
        if self.alpha == 1:
            return kept
        return f"whitened, {kept}" if self.alpha == 0 else f"partly whitened (alpha {self.alpha:g}), {kept}"

    @property
    def invariant_to(self) -> frozenset[str]:
        """Changes of the units that leave every distance as it is."""
        found = {"translation", "rotation", "repetition", "constants"}
        if self.alpha == 0 or (self.alpha == 1 and self.geometry.angular):
            found.add("scale")  # between, the whitened share grows against the other as units shrink
        if self.alpha == 0 and self.p is None:
            found.add("linear")  # a fixed p chooses axes by their variance, which a linear map changes
        return frozenset(found)

    @card_of
    def card(self) -> Card:
        """Convention card: what belongs beside every number."""
        whitening = ""
        if self.alpha < 1:
            whitening = ", then whitened; axes whose variance is rounding of the stored values are dropped"
        cut = "" if self.p is None else f", wider ones cut to their top {self.p} principal axes"
        return Card(
            label=self.label,
            convention=self.convention,
            unit=self.unit,
            range="0 to pi/2" if self.geometry.angular else "0 to infinity",
            is_metric=True,
            invariant_to=self.invariant_to,
            centring=f"columns centred{whitening}",
            widths=f"any (narrower ones padded with zeros{cut})",
            least_stimuli=MIN_STIMULI,
            bias="distances shrink as units near the stimuli: chance aligns independent layers too",
            sources=("williams2021", *(("kendall1999",) if self.geometry.angular else ()), "lange2023"),
        )

    def point_size(self, m: int) -> int:
        """Entries that a point of m stimuli can have."""
        return m * (m - 1 if self.p is None else min(self.p, m - 1))

    def _point(self, x: Array, name: str) -> Array:
        x = x if hasattr(x, "dtype") else np.asarray(x)
        raw, centred = checked(x, self.name, MIN_STIMULI, name)
        whole = self.p is None or self.p >= centred.shape[-1]
        z = (
            fewer_columns(centred)
            if self.alpha == 1 and whole
            else self._scores(raw, centred, epsilon(x), name)
        )
        return self.geometry.project(z)

    def _scores(self, raw: Array, centred: Array, eps: float, name: str) -> Array:
        """Whitened scores on the principal axes; of several layers, padded to the one with most axes."""
        if centred.ndim > 2:
            xp, lead = namespace(centred), tuple(centred.shape[:-2])
            pairs = [xp.reshape(y, (-1, *y.shape[-2:])) for y in (raw, centred)]
            count = pairs[0].shape[0]
            each = [self._scores(pairs[0][k, ...], pairs[1][k, ...], eps, name) for k in range(count)]
            found = xp.stack(list(meet(*each)))
            return xp.reshape(found, (*lead, *found.shape[1:]))
        axes = spectrum(raw, centred, eps, self.p)
        self._refuse_low_rank(axes, int(centred.shape[-1]), name)
        if axes.tied:
            raise DegenerateRepresentation(
                f"{self.name} keeps the top p = {self.p} principal axes, got the last of them and the next "
                f"of equal variance in {name} (balanced labels have such): which is kept would be chance. "
                "Use p=None, or a p where variances differ."
            )
        return axes.scores * (self.alpha + (1 - self.alpha) / axes.variances**0.5)

    def _refuse_low_rank(self, axes: Spectrum, width: int, name: str) -> None:
        """Raise where whitening was promised p axes and the layer, wide enough, has fewer with variance."""
        rank = int(axes.scores.shape[-1])
        if self.alpha < 1 and self.p is not None and width > self.p > rank:
            raise DegenerateRepresentation(
                f"{self.name} whitens the top p = {self.p} principal axes, got {rank} with any variance: "
                f"{name} has {width} units of rank {rank}. Use p={rank} or less, p=None (all axes with "
                "variance), or alpha=1 (no whitening)."
            )


@dataclass(frozen=True)
class EuclideanShape(_Shape):
    """Distance of two representations after the best rotation of units, min over R of |A - B R|.

    point(x): the centred activations; with p, their scores on the top p principal axes; with alpha < 1
    multiplied by alpha + (1 - alpha) / sqrt(e) along each axis of variance e (of X^T X / m), axes without
    variance dropped. Numpy layers of m or more units become m - 1 columns without loss. With alpha = 1 this
    is the Bures distance of the linear Gram matrices.

    Parameters
    ----------
    alpha
        1: as they are; 0: whitened (ZCA; distances then tell canonical correlations); between: a mix.
    p
        Principal axes to keep; None keeps all. Narrower layers are padded with zeros.
    gram_route
        Tables by eigenvalues, twice as fast, wherever their error is bounded by 1e-9.

    Examples
    --------
    >>> import numpy as np
    >>> x = np.random.default_rng(0).standard_normal((50, 8))
    >>> turned = x @ np.linalg.qr(np.random.default_rng(1).standard_normal((8, 8)))[0] + 1
    >>> EuclideanShape().table([x, turned, 2 * x]).round(9)[0, :2]
    array([0., 0.])
    """

    name: ClassVar[str] = "euclidean_shape"
    label: ClassVar[str] = "Euclidean shape"
    unit: ClassVar[str] = ""
    geometry: ClassVar[AlignedShapes] = AlignedShapes(angular=False)


@dataclass(frozen=True)
class AngularShape(_Shape):
    """Angle between two representations after the best rotation of units, arccos |A^T B|_*, in radians.

    point(x) is that of `EuclideanShape`, divided by its Frobenius norm. With alpha = 1 the distance is the
    arccos of the normalised Bures similarity, with alpha = 0 and equal ranks that of the mean canonical
    correlation.

    Parameters
    ----------
    alpha
        1: as they are; 0: whitened (ZCA); between: a mix, which depends on the activations' scale.
    p
        Principal axes to keep; None keeps all. Narrower layers are padded with zeros.
    gram_route
        Tables by eigenvalues, twice as fast, wherever their error is bounded by 1e-9.

    Examples
    --------
    >>> import numpy as np
    >>> x = np.random.default_rng(0).standard_normal((50, 8))
    >>> y = x @ np.random.default_rng(1).standard_normal((8, 8))
    >>> [float(AngularShape(alpha).table([x, y])[0, 1].round(4)) for alpha in (1.0, 0.0)]
    [0.5561, 0.0]
    """

    name: ClassVar[str] = "angular_shape"
    label: ClassVar[str] = "Angular shape"
    unit: ClassVar[str] = "rad"
    geometry: ClassVar[AlignedShapes] = AlignedShapes(angular=True)
