"""Sums over stimuli from which the moments of any later choice of origin follow.

With z the activations of all layers side by side less an origin, and d_k = |z_k|^2 the squared length of
layer k's share: the sums of z, of z z', of d_k z and of d_k d_l. Moving the origin is exact algebra, so
batches with different origins can be added. An origin far from the data would cost digits.

Batches are added where they lie (`place`); all else is done by numpy.
"""

import itertools
from dataclasses import dataclass, fields, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..metrics.place import HOST, Place

Floats = NDArray[np.float64]


@dataclass
class Sums:
    """Sums of n stimuli about an origin, for layers of the given widths (units D in all, layers L)."""

    widths: tuple[int, ...]
    origin: Floats
    """(D,)"""
    n: int
    first: Floats
    """Sum of z, (D,)."""
    cross: list[Floats]
    """Sum of z z', for each layer its rows against itself and all later layers, (d_k, D - start_k)."""
    skew: Floats
    """Sum of d_k z, (L, D)."""
    squares: Floats
    """Sum of d_k d_l, (L, L)."""
    sizes: Floats
    """Sum of d_k, (L,)."""
    raw: Floats
    """Sum of squares before the origin is taken off, (L,): what a spread is held against."""

    place: Place = HOST
    """Where the sums lie."""

    @classmethod
    def empty(cls, widths: tuple[int, ...], origin: Floats, place: Place = HOST) -> "Sums":
        """No stimuli yet."""
        total, layers, zeros = sum(widths), len(widths), place.zeros
        starts = np.cumsum([0, *widths]).tolist()
        cross = [zeros(width, total - start) for width, start in zip(widths, starts, strict=False)]
        skew, squares, sizes, raw = zeros(layers, total), zeros(layers, layers), zeros(layers), zeros(layers)
        return cls(widths, place.held(origin), 0, zeros(total), cross, skew, squares, sizes, raw, place)

    @property
    def starts(self) -> NDArray[np.intp]:
        """Where each layer's units begin, and the end, (L + 1,)."""
        return np.cumsum([0, *self.widths])

    @property
    def parts(self) -> list[slice]:
        """Units of each layer."""
        return [slice(a, b) for a, b in itertools.pairwise(self.starts.tolist())]

    def at(self, place: Place) -> "Sums":
        """Return these sums in another place."""
        if place == self.place:
            return self
        moved = {f.name: _moved(getattr(self, f.name), place) for f in fields(self)}
        return replace(self, **moved | {"place": place})

    def on_host(self) -> "Sums":
        """Return these sums as arrays of numpy."""
        return self.at(HOST)

    def __getstate__(self) -> dict[str, Any]:
        """Return what a copy and a pickle hold: numbers that any process can take."""
        return dict(vars(self.on_host()))

    def add(self, z: Any, lengths: Any) -> None:
        """Add a batch that lies here: z (b, D) about the origin in the type of the products, d (b, L)."""
        xp = self.place.xp
        spread, ones = lengths.sum(axis=0), xp.ones_like(lengths[:, :1])
        weights = xp.concat([lengths, ones], axis=1).T
        for k, own in enumerate(self.parts):
            mine, later = z[:, own], z[:, own.stop :]
            self.cross[k][:, : mine.shape[1]] += mine.T @ mine  # by symmetry, which BLAS knows
            if own.stop < z.shape[1]:
                self.cross[k][:, mine.shape[1] :] += mine.T @ later
            weighted = weights @ xp.astype(mine, xp.float64, copy=False)
            self.skew[:, own] += weighted[:-1]
            self.first[own] += weighted[-1]
            self.raw[k] += spread[k] + len(z) * (self.origin[own] @ self.origin[own])
        self.n += len(z)
        self.squares += lengths.T @ lengths
        self.sizes += spread

    def block(self, k: int, j: int) -> Floats:
        """Sum of z z' of two layers, (d_k, d_j)."""
        if k > j:
            return self.block(j, k).T
        start = self.starts[j] - self.starts[k]
        return self.cross[k][:, start : start + self.widths[j]]

    def about(self, origin: Floats) -> "Sums":
        """Return the same sums about another origin: z' = z + s with the shift s = old - new origin.

        sum z' = sum z + n s
        sum z'z'' = sum zz' + (sum z) s' + s (sum z)' + n s s'
        d' = d + 2 s.z + |s|^2, hence the sums of d' z' and of d' e'.
        """
        s, n, parts = self.origin - origin, self.n, self.parts
        first = self.first + n * s
        cross = [
            block + np.outer(self.first[p], s[p.start :]) + np.outer(s[p], first[p.start :])
            for block, p in zip(self.cross, parts, strict=True)
        ]
        length = np.array([float(s[p] @ s[p]) for p in parts])
        along = np.array([float(s[p] @ self.first[p]) for p in parts])
        # sum of (s_k . z_k) z over the stimuli, (L, D)
        pulled = np.array(
            [
                np.concatenate([s[p] @ self.block(k, j) for j in range(len(parts))])
                for k, p in enumerate(parts)
            ]
        )
        sizes = self.sizes + 2 * along + n * length
        skew = self.skew + 2 * pulled + np.outer(length, self.first) + np.outer(sizes, s)
        # sum of d_k (s_j . z_j), and of (s_k . z_k)(s_j . z_j), (L, L)
        skewed = np.array([[float(self.skew[k, p] @ s[p]) for p in parts] for k in range(len(parts))])
        pulls = np.array([[float(pulled[k, p] @ s[p]) for p in parts] for k in range(len(parts))])
        half = self.squares / 2 + 2 * skewed + np.outer(self.sizes, length) + 2 * pulls
        half += 2 * np.outer(along, length) + n * np.outer(length, length) / 2
        return Sums(
            self.widths, origin, n, first, cross, skew, half + half.T, sizes, self.raw.copy()
        )  # fmt: skip

    def plus(self, other: "Sums") -> "Sums":
        """Add the sums of other stimuli, about this origin."""
        other = other if np.array_equal(other.origin, self.origin) else other.about(self.origin)
        return Sums(
            self.widths,
            self.origin,
            self.n + other.n,
            self.first + other.first,
            [a + b for a, b in zip(self.cross, other.cross, strict=True)],
            self.skew + other.skew,
            self.squares + other.squares,
            self.sizes + other.sizes,
            self.raw + other.raw,
        )

    def centred(self) -> "Sums":
        """Return the same sums about the mean of all stimuli."""
        return self.about(self.origin + self.first / self.n)


def _moved(value: Any, place: Place) -> Any:
    """Arrays of a field in another place; other fields as they are."""
    if isinstance(value, list):
        return [place.held(one) for one in value]
    return place.held(value) if hasattr(value, "dtype") else value
