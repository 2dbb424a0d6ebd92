"""Distances between long vectors (packed kernel matrices, RDMs), made one at a time, held within bounds.

All inner products by one matrix product; what the product would cancel (close pairs, nearly opposite ones) is
taken from differences, so that equal vectors are at exactly 0. Beyond `HELD_BYTES` the vectors are held a few
at a time and made again for every pair of groups.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import SchemaError
from ..kernels import upper
from .gram_tiles import CLOSE, Estimator, Layer
from .inputs import arrays_of, epsilon, not_finite, refuse_constant

Floats = NDArray[np.float64]
Make = Callable[[int], Floats]

HELD_BYTES = 2**29  # vectors held at a time, together
CHUNK = 2**15  # entries of a difference at a time: stays in the cache
CANCELLED = 1e-3  # squared distances below this share of the squares have lost three digits


def layers_of(
    matrices: Sequence[Any], names: Sequence[str] | None, metric: str, least: int
) -> tuple[list[NDArray[Any]], list[str]]:
    """Matrices as arrays, with names for errors, after all checks; read in strips, never copied whole.

    Raises
    ------
    SchemaError
        For less than two axes, fewer than `least` stimuli, unequal stimuli, or values that are not finite.
    DegenerateRepresentation
        For one that does not vary over the stimuli.
    """
    arrays, called = arrays_of(matrices, names, metric, least)
    for x, name in zip(arrays, called, strict=True):
        layer = Layer.of(x, "biased")
        if not np.isfinite(layer.scale):
            raise SchemaError(not_finite(name))
        refuse_constant(layer.trace, layer.scale, epsilon(x), name, metric)
    return arrays, called


def distinct(arrays: Sequence[NDArray[Any]]) -> tuple[list[int], list[int]]:
    """Find the arrays that are not exact repeats (of an input that models share).

    Returns
    -------
    kept, place
        Indices of the arrays that are left, and for each array where its equal stands among them.
    """
    kept: list[int] = []
    place = []
    for x in arrays:
        same = (n for n, k in enumerate(kept) if _equal(arrays[k], x))
        place.append(next(same, len(kept)))
        if place[-1] == len(kept):
            kept.append(len(place) - 1)
    return kept, place


def _equal(x: NDArray[Any], y: NDArray[Any]) -> bool:
    return x.shape == y.shape and np.array_equal(x[:1], y[:1]) and np.array_equal(x, y)


def centred(k: Floats, estimator: Estimator) -> Floats:
    """Centred kernel matrix as a vector of the same inner products, up to a factor; overwrites k."""
    m = len(k)
    if estimator == "song":
        np.fill_diagonal(k, 0.0)
        rows = k.sum(axis=1)
        share = rows / (m - 2) - rows.sum() / (2 * (m - 1) * (m - 2))
    else:
        rows = k.mean(axis=1)
        share = rows - rows.mean() / 2
    k -= share[:, None]
    k -= share
    if estimator != "biased":
        return np.asarray(upper(k))
    return np.concatenate([upper(k), np.diag(k) / np.sqrt(2)])  # a pair stands for two entries of the matrix


def angles(make: Make, count: int, size: int) -> Floats:
    """Angles between all pairs of unit vectors make(0), ..., make(count - 1) of that size, (count, count)."""
    return _table(make, count, size, _angles)


def gaps(make: Make, count: int, size: int) -> Floats:
    """Euclidean distances between all pairs of vectors make(0), ..., make(count - 1), (count, count)."""
    return _table(make, count, size, _gaps)


def _table(make: Make, count: int, size: int, between: Callable[[Floats, Floats], Floats]) -> Floats:
    found = np.zeros((count, count))
    for rows, columns, left, right in _groups(make, count, size):
        found[rows, columns] = between(left, right)
    found = np.triu(found, 1)
    return found + found.T


def _groups(make: Make, count: int, size: int) -> Iterator[tuple[slice, slice, Floats, Floats]]:
    """Pairs of groups of vectors as rows, each pair once; one group if all vectors fit."""
    most = HELD_BYTES // (8 * max(size, 1))
    step = count if count <= most else max(1, most // 2)
    for top in range(0, count, max(step, 1)):
        rows = slice(top, min(top + step, count))
        left = _stack(make, rows, size)
        yield rows, rows, left, left
        for start in range(rows.stop, count, step):
            columns = slice(start, min(start + step, count))
            yield rows, columns, left, _stack(make, columns, size)


def _stack(make: Make, which: slice, size: int) -> Floats:
    found = np.empty((which.stop - which.start, size))
    for row, n in enumerate(range(which.start, which.stop)):
        found[row] = make(n)
    return found


def _angles(left: Floats, right: Floats) -> Floats:
    cosine = np.clip(left @ right.T, -1.0, 1.0)
    angle = np.arccos(cosine)
    for sign in (1, -1):
        i, j = _pairs(sign * cosine > np.cos(CLOSE), left, right)
        half = np.arcsin(np.minimum(_lengths(left, right, i, j, sign) / 2, 1.0))
        angle[i, j] = 2 * half if sign > 0 else np.pi - 2 * half
    return np.asarray(angle)


def _gaps(left: Floats, right: Floats) -> Floats:
    total = np.einsum("ij,ij->i", left, left)[:, None] + np.einsum("ij,ij->i", right, right)
    square = total - 2 * (left @ right.T)
    i, j = _pairs(square < CANCELLED * total, left, right)
    found = np.sqrt(np.maximum(square, 0.0))
    found[i, j] = _lengths(left, right, i, j, 1)
    return np.asarray(found)


def _pairs(chosen: NDArray[np.bool_], left: Floats, right: Floats) -> tuple[NDArray[Any], NDArray[Any]]:
    """Find the indices of the chosen pairs; of a group with itself each pair once."""
    i, j = np.nonzero(np.triu(chosen, 1) if left is right else chosen)
    return i, j


def _lengths(left: Floats, right: Floats, i: NDArray[Any], j: NDArray[Any], sign: int) -> Floats:
    """|left_i - sign * right_j| for chosen pairs."""
    combine = np.subtract if sign > 0 else np.add
    found = np.zeros(len(i))
    for start in range(0, left.shape[1] if len(i) else 0, CHUNK):
        part = slice(start, start + CHUNK)
        for n, (a, b) in enumerate(zip(i, j, strict=True)):
            gap = combine(left[a, part], right[b, part])
            found[n] += gap @ gap
    return np.asarray(np.sqrt(found))
