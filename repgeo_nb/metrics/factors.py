"""One factorisation per layer, from which every linear measure of two layers follows.

X centred = U diag(s) V'. For two layers M = Ux' Uy holds all that a pair adds: canonical correlations are its
singular values, linear CKA is |Sx M Sy|_F^2 / (|Sx^2| |Sy^2|), and so on (`canonical`). Factors are kept by
the content of the activations, so that a second measure, or the same layer in another comparison, costs none.
"""

from collections import OrderedDict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from hashlib import blake2b
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..errors import SchemaError
from ..linalg import as_float64, centre
from .inputs import layer_array, not_finite, refuse_constant

Floats = NDArray[np.float64]

LEAST = 3  # stimuli: two centred ones are one direction, whatever the layer
COARSEST = 1e-3  # share of the largest singular value that the rank rule of a long matrix may cut at most
KEPT_BYTES = 2**29  # factors that are remembered, together


@dataclass(frozen=True, eq=False)
class Factor:
    """Thin singular value decomposition of a centred layer (m, n), cut at its numerical rank r.

    Attributes
    ----------
    u, s, vt
        Left vectors (m, r), singular values (r,) from large to small, right vectors (r, n).
    units, constant
        Number of units n, and how many of them do not vary.
    rows
        Which rows are equal: (m,) of integers, the same for equal rows.
    eps
        Relative rounding of the values as they arrived.
    key
        Digest of the content; None of one whose rows were moved.
    name
        What messages call it.
    """

    u: Floats
    s: Floats
    vt: Floats
    units: int
    constant: int
    rows: NDArray[np.intp]
    eps: float
    key: bytes | None
    name: str

    @property
    def m(self) -> int:
        """Rows of data."""
        return len(self.rows)

    @property
    def rank(self) -> int:
        """Numerical rank r."""
        return len(self.s)

    @property
    def distinct(self) -> int:
        """Number of distinct rows."""
        return int(self.rows.max()) + 1

    @property
    def total(self) -> float:
        """Sum of squares |Xc|_F^2."""
        return float(self.s @ self.s)

    @property
    def nbytes(self) -> int:
        """Bytes held."""
        return int(self.u.nbytes + self.s.nbytes + self.vt.nbytes + self.rows.nbytes)

    def across(self, other: "Factor") -> Floats:
        """M = U' U of two layers, (r, q): what a pair adds."""
        return np.asarray(self.u.T @ other.u)

    def permuted(self, order: NDArray[np.intp]) -> "Factor":
        """Factor of the layer with its rows in another order: nothing is factorised again."""
        return replace(self, u=self.u[order], rows=self.rows[order], key=None)

    def same_as(self, other: "Factor") -> bool:
        """Whether the activations are equal, by content."""
        return self.key is not None and self.key == other.key

    def __repr__(self) -> str:
        return f"<Factor of {self.m} x {self.units}, rank {self.rank}>"


class CacheInfo(NamedTuple):
    """What the cache did: as `functools.lru_cache`, with bytes."""

    hits: int
    misses: int
    nbytes: int
    maxbytes: int
    kept: int


class Cache:
    """Least recently used factors within a number of bytes, by content."""

    def __init__(self, maxbytes: int = KEPT_BYTES) -> None:
        self.maxbytes = maxbytes
        self.clear()

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Neither keep nor count what is made meanwhile: resamples would push out what is asked for again."""
        self._paused = True
        try:
            yield
        finally:
            self._paused = False

    def clear(self) -> None:
        """Forget all, and count from 0."""
        self._paused = False
        self._kept: OrderedDict[bytes, Factor] = OrderedDict()
        self._bytes = self._hits = self._misses = 0

    def info(self) -> CacheInfo:
        """Hits, misses (factorisations done), bytes held and allowed, number held."""
        return CacheInfo(self._hits, self._misses, self._bytes, self.maxbytes, len(self._kept))

    def get(self, key: bytes, make: Callable[[], Factor]) -> Factor:
        """Return the factor of that content, made if it is not there."""
        if self._paused:
            return make()
        found = self._kept.get(key)
        if found is not None:
            self._hits += 1
            self._kept.move_to_end(key)
            return found
        self._misses += 1
        found = make()
        if found.nbytes <= self.maxbytes:
            self._kept[key] = found
            self._bytes += found.nbytes
        while self._bytes > self.maxbytes:
            self._bytes -= self._kept.popitem(last=False)[1].nbytes
        return found


CACHE = Cache()


def factorise(
    x: Any, name: str = "this representation", measure: str = "cca", eps: float | None = None
) -> Factor:
    """Factor of a layer (m, n), from the cache where its content was factorised before.

    The rank counts singular values above s_1 max(m, n) eps, with the rounding eps of the type in which the
    values arrived: the noise of float32 activations is no unit (at most 1e-3 s_1 is cut, or eps of a half).

    Parameters
    ----------
    x
        Activations (stimulus, unit), numpy or torch.
    name, measure
        For messages: what is factorised, and for which measure.
    eps
        Rounding of the values where they came in a coarser type than that of x.

    Raises
    ------
    SchemaError
        For less than two axes, fewer than 3 stimuli, no real numbers, or values that are not finite.
    DegenerateRepresentation
        For a constant layer.

    Examples
    --------
    >>> x = np.random.default_rng(0).standard_normal((50, 3)) @ np.ones((3, 8)) + 5
    >>> factorise(x)
    <Factor of 50 x 8, rank 1>
    """
    x, own = layer_array(x, name, measure, LEAST)
    x, eps = np.ascontiguousarray(x), max(own, eps or 0.0)
    state = blake2b(f"{x.dtype.str}{x.shape}{eps}".encode(), digest_size=16)
    state.update(x.data)
    key = state.digest()
    found = CACHE.get(key, lambda: _factorised(x, name, measure, eps, key))
    return found if found.name == name else replace(found, name=name)


def _factorised(x: NDArray[Any], name: str, measure: str, eps: float, key: bytes) -> Factor:
    raw = as_float64(x)
    if not np.isfinite(raw).all():
        raise SchemaError(not_finite(name))
    centred = centre(raw)
    spread = np.einsum("ij,ij->j", centred, centred)
    scale = np.einsum("ij,ij->j", raw, raw)
    refuse_constant(float(spread.sum()), float(scale.sum()), eps, name, measure)
    u, s, vt = _svd(centred)
    m, n = x.shape
    rank = int((s > s[0] * min(max(m, n) * eps, max(COARSEST, eps))).sum())
    still = int((spread <= scale * (4 * eps) ** 2).sum())
    made = np.ascontiguousarray(u[:, :rank]), s[:rank], vt[:rank], equal_rows(x)
    for array in made:  # shared by whoever asks for this content again
        array.setflags(write=False)
    return Factor(*made[:3], n, still, made[3], eps, key, name)


def _svd(x: Floats) -> tuple[Floats, Floats, Floats]:
    """Thin SVD; of long and of wide matrices through a triangular factor, a third of the work."""
    m, n = x.shape
    if m > 2 * n:
        q, r = np.linalg.qr(x)
        u, s, vt = np.linalg.svd(r, full_matrices=False)
        return q @ u, s, vt
    if n > 2 * m:
        u, s, vt = _svd(x.T)
        return np.ascontiguousarray(vt.T), s, np.ascontiguousarray(u.T)
    return np.linalg.svd(x, full_matrices=False)


def equal_rows(x: NDArray[Any]) -> NDArray[np.intp]:
    """Give rows (m, n) numbers from 0 on, equal rows the same.

    Examples
    --------
    >>> equal_rows(np.array([[1.0, 0.0], [2.0, 1.0], [1.0, -0.0]])).tolist()
    [0, 1, 0]
    """
    x = np.ascontiguousarray(x + 0) if x.dtype.kind == "f" else np.ascontiguousarray(x)  # -0.0 is 0.0
    whole = x.reshape(len(x), -1).view(np.dtype((np.void, x.dtype.itemsize * x[0].size))).ravel()
    _, first, number = np.unique(whole, return_index=True, return_inverse=True)
    order = np.empty(len(first), dtype=np.intp)
    order[np.argsort(first)] = np.arange(len(first))
    return order[number.ravel()]


def joint_distinct(a: NDArray[np.intp], b: NDArray[np.intp]) -> int:
    """Count distinct rows of two layers side by side, from the numbers of their rows."""
    if max(int(a.max()), int(b.max())) + 1 == len(a):
        return len(a)
    return len(np.unique(a * (int(b.max()) + 1) + b))
