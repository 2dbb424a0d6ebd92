"""Mutual nearest neighbours: two layers are alike if each stimulus has the same neighbours in both.

Source: Huh et al. 2024, section 3 and appendix A (mutual k-nearest-neighbour alignment).
"""

from dataclasses import dataclass
from typing import Any, ClassVar, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..kernels import squared_distances
from . import packed
from .card import Card, card_of
from .dissimilarity import Dissimilarity, Pair, undirected
from .inputs import UNNAMED, layer_array, whole
from .rsa import tied_groups

_RIGID = frozenset({"translation", "rotation", "scale", "repetition", "constants"})


class _Neighbours(NamedTuple):
    """The k nearest stimuli of each stimulus: their places (m, k), and a table (m, m) of who is one."""

    places: NDArray[np.intp]
    among: NDArray[np.bool_]

    def permuted(self, order: NDArray[np.intp]) -> "_Neighbours":
        """Stimuli in another order."""
        new = np.argsort(order)
        return _Neighbours(new[self.places[order]], self.among[np.ix_(order, order)])


@dataclass(frozen=True)
class MutualNeighbours(Dissimilarity):
    """1 - share of the k nearest stimuli (Euclidean) that two layers agree on, averaged over stimuli.

    Parameters
    ----------
    k
        Neighbours of each stimulus. Of equally near ones the earlier stimulus counts as nearer.

    Examples
    --------
    >>> x = np.random.default_rng(0).standard_normal((50, 4))
    >>> MutualNeighbours(5).table([x, 3 * x + 1])[0].tolist()
    [0.0, 0.0]
    """

    k: int = 10

    name: ClassVar[str] = "neighbour_distance"
    similarity: ClassVar[str] = "neighbour_similarity"
    label: ClassVar[str] = "Mutual nearest neighbours"
    needs: ClassVar[str] = "memory of m² a layer"
    cost: ClassVar[str] = "m² (n + log m); m k for k neighbours"

    def __post_init__(self) -> None:
        whole(self.k, "k, the number of neighbours", 1, "10 is usual.")

    @property
    def least_stimuli(self) -> int:  # type: ignore[override]
        """As many as make k neighbours a choice."""
        return self.k + 2

    @card_of
    def card(self) -> Card:
        """Convention card: what belongs beside every number."""
        return Card(
            label=self.label,
            convention=f"1 - shared share of {self.k} nearest stimuli",
            unit="",
            range="0 to 1",
            is_metric=False,
            invariant_to=_RIGID,
            centring="none needed (distances between stimuli)",
            widths="any (compared through stimuli)",
            least_stimuli=self.least_stimuli,
            bias=f"independent layers share {self.k} / (stimuli - 1)",
            sources=("huh2024",),
        )

    def held_bytes(self, m: int) -> int:
        """Bytes of a table of who is whose neighbour."""
        return m * m

    def prepare(self, x: Any, name: str = UNNAMED, eps: float | None = None) -> _Neighbours:  # noqa: ARG002
        """Nearest stimuli of every stimulus."""
        x, _ = layer_array(x, name, self.called, self.least_stimuli)
        packed.layers_of([x], [name], self.called, self.least_stimuli)
        squares = np.asarray(squared_distances(x))
        np.fill_diagonal(squares, -1.0)  # itself comes first, and is left out
        order = np.argsort(squares, axis=1, kind="stable")
        # nearness in whole numbers, so that rounding does not choose between equally near ones
        nearness = np.empty(squares.shape, dtype=np.intp)
        np.put_along_axis(nearness, order, tied_groups(np.take_along_axis(squares, order, axis=1)), axis=1)
        places = np.argsort(nearness, axis=1, kind="stable")[:, 1 : self.k + 1]
        among = np.zeros(squares.shape, dtype=bool)
        np.put_along_axis(among, places, True, axis=1)
        return _Neighbours(places, among)

    def score(self, a: _Neighbours, b: _Neighbours) -> Pair:
        """Share of neighbours that both have."""
        shared = np.take_along_axis(b.among, a.places, axis=1)
        return undirected(float(shared.mean()), self.k / (len(shared) - 1))
