"""Representational similarity analysis: two layers are alike if their dissimilarities between stimuli are.

Sources: Kriegeskorte et al. 2008; Nili et al. 2014 (how RDMs are compared). Statistical inference over RDM
models (noise ceilings, crossvalidated distances) is for rsatoolbox, see `rg.comparisons.to_rsatoolbox`.
"""

from dataclasses import dataclass
from typing import Any, ClassVar, Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..errors import DegenerateRepresentation, UnknownName
from ..kernels import root, squared_distances, upper
from ..linalg import as_float64
from . import packed
from .card import Card, card_of
from .cka import permuted_triangle
from .dissimilarity import Dissimilarity, Pair, undirected
from .inputs import UNNAMED, layer_array

Floats = NDArray[np.float64]
ROUNDED = 1e-12  # of the largest: values nearer than that are equal, and rounding made the difference

RDM = Literal["correlation", "euclidean", "squared_euclidean", "cosine"]
Compared = Literal["spearman", "pearson", "cosine"]

_RDMS = {
    "correlation": "1 - Pearson correlation across units",
    "euclidean": "Euclidean distance",
    "squared_euclidean": "squared Euclidean distance",
    "cosine": "1 - cosine across units",
}
_RIGID = frozenset({"translation", "rotation", "scale", "repetition", "constants"})
_CLAIMS = {
    "correlation": frozenset({"scale", "repetition"}),
    "euclidean": _RIGID,
    "squared_euclidean": _RIGID,
    "cosine": frozenset({"rotation", "scale", "repetition"}),
}


def rdm(x: Any, kind: RDM = "correlation", name: str = UNNAMED, eps: float | None = None) -> Floats:
    """Representational dissimilarity matrix of a layer, (m, n) -> (m, m), symmetric with zero diagonal.

    Parameters
    ----------
    x
        Activations (stimulus, unit).
    kind
        "correlation" (1 - Pearson r of two stimuli across units), "euclidean", "squared_euclidean" or
        "cosine".
    name, eps
        For messages; rounding of a coarser type that the values came in.

    Raises
    ------
    UnknownName
        For another kind.
    DegenerateRepresentation
        For stimuli without a pattern: one value in all units (correlation), or all zero (cosine), with their
        rows.

    Examples
    --------
    >>> rdm(np.array([[1.0, 0.0], [0.0, 1.0], [2.0, 0.0]]), "cosine").round(12).tolist()
    [[0.0, 1.0, 0.0], [1.0, 0.0, 1.0], [0.0, 1.0, 0.0]]
    """
    if kind not in _RDMS:
        raise UnknownName(f"expected the RDM {', '.join(map(repr, _RDMS))}, got {kind!r}.")
    x, own = layer_array(x, name, "an RDM", 2)
    if kind in ("euclidean", "squared_euclidean"):
        squares = np.asarray(squared_distances(x))
        return np.asarray(root(squares)) if kind == "euclidean" else squares
    unit = _patterns(x, kind, name, max(own, eps or 0.0))
    return np.asarray(squared_distances(unit)) / 2  # 1 - <u, v> = |u - v|^2 / 2 for unit vectors


def _patterns(x: NDArray[Any], kind: RDM, name: str, eps: float) -> Floats:
    """Stimuli as unit vectors over the units, centred for the correlation."""
    raw = np.asarray(as_float64(x))
    u = raw
    if kind == "correlation":
        u = raw - raw.mean(axis=1, keepdims=True)
        u = u - u.mean(axis=1, keepdims=True)
    length = np.linalg.norm(u, axis=1)
    floor = 4 * eps * np.linalg.norm(raw, axis=1) if kind == "correlation" else np.zeros(len(u))
    flat = np.flatnonzero(length <= floor)
    if len(flat):
        what = "one value in all units" if kind == "correlation" else "only zeros"
        rows = ", ".join(map(str, flat[:5])) + (f" and {len(flat) - 5} more" if len(flat) > 5 else "")
        raise DegenerateRepresentation(
            f"the {kind} RDM expects stimuli that differ over units, got {what} in rows {rows} of {len(x)} "
            f"of {name}. Leave those stimuli out (rg.select(acts, stimulus=...)), or use the Euclidean RDM."
        )
    return np.asarray(u / length[:, None])


class _Vector(NamedTuple):
    """Upper triangle of an RDM, ready for an inner product, and what is told of its layer."""

    v: Floats
    mean: float
    """Of a cosine: what it shares with any other, shuffled; else 0."""
    units: int
    constant: int
    """Units that never vary."""

    def permuted(self, order: NDArray[np.intp]) -> "_Vector":
        """Stimuli in another order."""
        return self._replace(v=permuted_triangle(self.v, order))


@dataclass(frozen=True)
class RSA(Dissimilarity):
    """1 - correlation of the dissimilarities of all pairs of stimuli.

    Parameters
    ----------
    rdm
        "correlation" (default), "euclidean", "squared_euclidean" or "cosine".
    compare
        "spearman" (default), "pearson" or "cosine". Spearman is the same for Euclidean distances and their
        squares, Pearson is not.

    Examples
    --------
    >>> x = np.random.default_rng(0).standard_normal((20, 5))
    >>> bool(RSA("euclidean").table([x, 3 * x + 1])[0, 1] < 1e-12)
    True
    """

    rdm: RDM = "correlation"
    compare: Compared = "spearman"

    name: ClassVar[str] = "rsa_distance"
    similarity: ClassVar[str] = "rsa_similarity"
    label: ClassVar[str] = "RSA"
    needs: ClassVar[str] = "memory of m² a layer, units that differ within a stimulus"
    cost: ClassVar[str] = "m² (n + log m); m²"
    constants_note: ClassVar[str] = "Units that never vary change RDMs by correlation and cosine"

    @property
    def lowest(self) -> float:  # type: ignore[override]
        """No entry of an RDM is negative, nor is a cosine of two."""
        return 0.0 if self.compare == "cosine" else -1.0

    def __post_init__(self) -> None:
        if not isinstance(self.rdm, str) or self.rdm not in _RDMS:
            raise UnknownName(f"expected the RDM {', '.join(map(repr, _RDMS))}, got {self.rdm!r}.")
        if self.compare not in ("spearman", "pearson", "cosine"):
            raise UnknownName(f"expected 'spearman', 'pearson' or 'cosine', got {self.compare!r}.")

    @card_of
    def card(self) -> Card:
        """Convention card: what belongs beside every number."""
        return Card(
            label=self.label,
            convention=f"1 - {self.compare} of RDMs by {_RDMS[self.rdm]}",
            unit="",
            range="0 to 1" if self.compare == "cosine" else "0 to 2",
            is_metric=False,
            invariant_to=_CLAIMS[self.rdm],
            centring="each stimulus by its mean over units" if self.rdm == "correlation" else "none",
            widths="any (compared through stimuli)",
            least_stimuli=self.least_stimuli,
            bias="positive for independent layers (no entry of an RDM is negative)"
            if self.compare == "cosine"
            else "none: independent layers have 0",
            sources=("kriegeskorte2008", "nili2014"),
        )

    def held_bytes(self, m: int) -> int:
        """Bytes of a packed RDM."""
        return 4 * m * m

    def prepare(self, x: Any, name: str = UNNAMED, eps: float | None = None) -> _Vector:
        """Upper triangle of the RDM as a unit vector: of ranks (Spearman), centred (Pearson) or as it is."""
        x, _ = layer_array(x, name, self.called, self.least_stimuli)
        packed.layers_of([x], [name], self.called, self.least_stimuli)
        v = np.asarray(upper(rdm(x, self.rdm, name, eps)))
        if self.compare == "spearman":
            v = ranks(v)
        if self.compare != "cosine":
            spread = float(np.ptp(v))
            if spread <= 1e-13 * float(np.abs(v).max()):
                raise DegenerateRepresentation(
                    f"{self.called} ({self.compare}) needs dissimilarities that differ, got one value for "
                    f"all pairs of stimuli in {name}: it has no correlation. Use more stimuli."
                )
            v = v - v.mean()
        length = float(np.linalg.norm(v))
        still = int((np.ptp(x, axis=0) == 0).sum()) if self.rdm in ("correlation", "cosine") else 0
        mean = float(v.mean()) / length if self.compare == "cosine" else 0.0
        return _Vector(v / length, mean, x.shape[1], still)

    def about(self, prepared: _Vector) -> dict[str, int]:
        """Units of a layer, and how many never vary where that matters."""
        return {"units": prepared.units, "constant": prepared.constant}

    def score(self, a: _Vector, b: _Vector) -> Pair:
        """Inner product of the unit vectors."""
        null = len(a.v) * a.mean * b.mean
        if np.array_equal(a.v, b.v):
            return undirected(1.0, null)
        return undirected(float(np.clip(a.v @ b.v, -1.0, 1.0)), null)


def ranks(v: Floats) -> Floats:
    """Average ranks (k,); values that only rounding tells apart (1e-12 of the largest) are tied.

    Examples
    --------
    >>> ranks(np.array([0.1 + 0.2, 0.3, 0.1])).tolist()
    [2.5, 2.5, 1.0]
    """
    order = np.argsort(v, kind="stable")
    tied = tied_groups(v[order][None])[0]
    counts = np.bincount(tied)
    ends = np.cumsum(counts)
    found = np.empty(len(v))
    found[order] = (ends - (counts - 1) / 2)[tied]
    return found


def tied_groups(increasing: Floats) -> NDArray[np.intp]:
    """Give equal values of increasing rows (m, k) one number, up to rounding; from 0 on."""
    slack = ROUNDED * np.abs(increasing[:, -1:])
    new = np.diff(increasing, axis=1, prepend=increasing[:, :1]) > slack
    return np.cumsum(new, axis=1)
