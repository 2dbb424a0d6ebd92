"""Distances between all pairs of shapes from singular values alone (numpy).

With M = a^T b, |a - b R|^2 is least at |a|^2 + |b|^2 - 2 |M|_*, and the angle at arccos |M|_*: no singular
vectors, no aligned copies. Products are taken of one shape with several others at once.
"""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.linalg import lapack

from .procrustes import aligned_distance, meet
from .root_sums import root_sums

Floats = NDArray[np.float64]

CLOSE = 1e-2  # a distance below this share of the points' size comes from differences (sums lose digits)
BOUND = 1e-9  # error allowed to a distance by eigenvalues instead of singular values
DEFICIENT = 1e-12  # share of the largest singular value below which a product tells of a lower rank
BLOCK_BYTES = 2**24  # products held at a time
WAITING = 64  # pairs whose eigenvalues are summed at once
PANEL = 16  # columns that LAPACK turns at a time on the way to (bi)diagonal form: fastest at 300 to 1000


class Table:
    """Distances between all pairs; where products show that layers have low rank these are reduced, once.

    Parameters
    ----------
    points
        Matrices (m, n_k), of unit norm for angles.
    angular
        Angles, or Euclidean distances.
    gram
        Singular values as roots of the eigenvalues of M M^T, twice as fast. Squaring loses small ones (see
        `root_sums`): where that could move the distance by more than 1e-9 (of the points' size), singular
        values are taken.
    """

    def __init__(self, points: Sequence[Floats], angular: bool, gram: bool = False) -> None:
        self.points = list(points)
        self.angular, self.gram = angular, gram
        self.squares = [float(np.vdot(x, x)) for x in points]
        self.reduced: dict[int, Floats | None] = {}
        """Layers whose rank was looked at: the narrower copy, or None where there is none."""
        widest = max((x.shape[1] for x in points), default=0)
        self.room = np.empty(widest**2)  # used again and again: fresh memory is slow to touch
        self.fallbacks = 0
        """Pairs for which eigenvalues did not suffice."""

    def distances(self) -> Floats:
        """Table (n, n), exactly symmetric; exactly 0 for equal points."""
        n = len(self.points)
        table = np.zeros((n, n))
        waiting: list[tuple[int, int, Floats, Floats]] = []
        for i, j, product in self._products():
            if self.squares[i] == self.squares[j] and np.array_equal(self.points[i], self.points[j]):
                continue
            product = self._at_rank(product, i, j)
            reduced = self._tridiagonal(product) if self.gram else None
            if reduced is None:
                table[i, j] = self._distance(self._nuclear(product, i, j), i, j)
            else:
                waiting.append((i, j, *reduced))
            if len(waiting) == WAITING:
                self._sum_up(waiting, table)
        self._sum_up(waiting, table)
        return table + table.T

    def _products(self) -> Iterator[tuple[int, int, Floats]]:
        """Pairs (i, j), j < i, and their product; its memory is used again for the next."""
        if not self.points:
            return
        side_by_side = np.concatenate(self.points, axis=1)
        starts = np.cumsum([0, *(x.shape[1] for x in self.points)])
        ranges = [pair for i in range(len(self.points)) for pair in self._blocks(i)]
        longest = max((int(starts[last] - starts[first]) for first, last in ranges), default=0)
        # rows that are no power of two apart: those would all fall into the same few lines of the cache
        buffer = np.empty((max(x.shape[1] for x in self.points), longest + 8 + longest % 2))
        for i, point in enumerate(self.points):
            for first, last in self._blocks(i):
                block = buffer[: point.shape[1], : starts[last] - starts[first]]
                np.matmul(point.T, side_by_side[:, starts[first] : starts[last]], out=block)
                for j in range(first, last):
                    yield i, j, block[:, starts[j] - starts[first] : starts[j + 1] - starts[first]]

    def _blocks(self, i: int) -> list[tuple[int, int]]:
        """Ranges of the points before i whose products with it are taken at once."""
        widest = max(x.shape[1] for x in self.points)
        step = max(1, BLOCK_BYTES // (8 * widest * self.points[i].shape[1]))
        return [(first, min(first + step, i)) for first in range(0, i, step)]

    def _sum_up(self, waiting: list[tuple[int, int, Floats, Floats]], table: Floats) -> None:
        """Distances of the pairs that wait; by singular values where the sums of roots are too uncertain."""
        for size in {len(diagonal) for _, _, diagonal, _ in waiting}:
            alike = [pair for pair in waiting if len(pair[2]) == size]
            sums, errors = root_sums(*(np.stack([pair[k] for pair in alike]) for k in (2, 3)))
            for (i, j, *_), nuclear, error in zip(alike, sums.tolist(), errors.tolist(), strict=True):
                if not self._within(nuclear, error, i, j):
                    self.fallbacks += 1
                    nuclear = self._nuclear(self._at_rank(self.points[i].T @ self.points[j], i, j), i, j)
                table[i, j] = self._distance(nuclear, i, j)
        waiting.clear()

    def _distance(self, nuclear: float, i: int, j: int) -> float:
        """Distance for a nuclear norm; close pairs by differences."""
        found = self._from(nuclear, i, j)
        if found >= CLOSE * self._size(i, j):
            return found
        a, b = meet(self.points[i], self.points[j])
        return float(aligned_distance(a, b, self.angular))

    def _from(self, nuclear: float, i: int, j: int) -> float:
        """Distance for a nuclear norm."""
        if self.angular:
            cosine = nuclear / np.sqrt(self.squares[i] * self.squares[j])
            return float(np.arccos(np.clip(cosine, 0.0, 1.0)))
        return float(np.sqrt(max(self.squares[i] + self.squares[j] - 2 * nuclear, 0.0)))

    def _size(self, i: int, j: int) -> float:
        return 1.0 if self.angular else float(np.sqrt(max(self.squares[i], self.squares[j])))

    def _nuclear(self, product: Floats, i: int, j: int) -> float:
        """Sum of the singular values of a product; one that has few tells to look at the layers' ranks."""
        values = singular_values(product)
        if values[-1] <= DEFICIENT * values[0]:  # the next pairs of these two are cheaper at their rank
            self._at_rank(product, i, j, look=True)
        return float(values.sum())

    def _tridiagonal(self, product: Floats) -> tuple[Floats, Floats] | None:
        """Tridiagonal matrix with the eigenvalues of M M^T or M^T M, the smaller; None if LAPACK fails."""
        n = min(product.shape)
        wide = product if product.shape[0] == n else product.T
        square = np.matmul(wide, wide.T, out=self.room[: n * n].reshape(n, n))
        # the transpose is in LAPACK's order and need not be copied
        _, diagonal, beside, _, failed = lapack.dsytrd(square.T, lower=1, lwork=PANEL * n, overwrite_a=1)
        return None if failed else (diagonal, beside)

    def _within(self, nuclear: float, error: float, i: int, j: int) -> bool:
        """Whether an error of the nuclear norm leaves the distance within its bound."""
        shift = self._from(nuclear - error, i, j) - self._from(nuclear + error, i, j)
        return bool(shift <= BOUND * self._size(i, j))

    def _at_rank(self, product: Floats, i: int, j: int, look: bool = False) -> Floats:
        """Product of the reduced points, where ranks are known; with `look` they are found out."""
        for k in (i, j):
            if look and k not in self.reduced:
                narrow = columns_of_rank(self.points[k])
                self.reduced[k] = narrow if narrow.shape[1] < self.points[k].shape[1] else None
        a, b = self.reduced.get(i), self.reduced.get(j)
        if a is None and b is None:
            return product
        a, b = self.points[i] if a is None else a, self.points[j] if b is None else b
        return product if product.shape == (a.shape[1], b.shape[1]) else np.asarray(a.T @ b)


def columns_of_rank(x: Floats) -> Floats:
    """Matrix with as many columns as it has rank, equal up to a rotation: left singular vectors times values.

    Directions below max(m, n) eps of the largest singular value are left out.
    """
    u, s, _ = np.linalg.svd(x, full_matrices=False)
    rank = max(1, int((s > max(x.shape) * np.finfo(np.float64).eps * s[0]).sum()))
    return np.asarray(u[:, :rank] * s[:rank])


def singular_values(product: Floats) -> Floats:
    """Singular values, largest first: numpy's, in narrower panels (5 % faster)."""
    work = 3 * min(product.shape) + PANEL * sum(product.shape)
    _, values, _, failed = lapack.dgesdd(product, compute_uv=0, lwork=work)
    return np.asarray(np.linalg.svd(product, compute_uv=False) if failed else values)
