"""Distances between all pairs of stimuli: fast, without losing the digits of close ones."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..linalg import as_float64, centre, gram, namespace, zero_diagonal

Array = Any
Floats = NDArray[np.float64]

CLOSE = 1e-3  # squared distances below this share of the rows' squares have lost digits: taken by differences
STRIP_BYTES = 2**25  # of a centred copy of the units, or of differences, held at a time
BLOCK_BYTES = 2**19  # of rows that are worked on at a time: stays in the cache


def squared_distances(x: Array) -> Array:
    """Squared Euclidean distances between all rows, (..., m, n) -> (..., m, m), in float64.

    By one matrix product of the centred rows; pairs so close that the product cancels are taken from their
    differences. Equal rows are at exactly 0, close ones keep 12 digits. Differentiable in torch. Numpy arrays
    are read in strips of units, so that wide layers stored in single precision are not copied whole.

    Examples
    --------
    >>> import numpy as np
    >>> squared_distances(np.array([[1e8], [1e8 + 1], [1e8 + 4]])).round(12).tolist()
    [[0.0, 1.0, 16.0], [1.0, 0.0, 9.0], [16.0, 9.0, 0.0]]
    """
    x = x if hasattr(x, "dtype") else np.asarray(x)
    if x.ndim == 2:
        return _squared_distances(x)
    xp, lead = namespace(x), tuple(x.shape[:-2])
    flat = xp.reshape(x, (-1, *x.shape[-2:]))
    found = xp.stack([_squared_distances(flat[n, ...]) for n in range(flat.shape[0])])
    return xp.reshape(found, (*lead, x.shape[-2], x.shape[-2]))


def _squared_distances(x: Array) -> Array:
    xp = namespace(x)
    found = _centred_gram(x)
    squares = xp.linalg.diagonal(found)
    if isinstance(found, np.ndarray):
        rows, columns = _from_products(found, squares.copy())
    else:
        total = squares[:, None] + squares[None, :]
        found = total - 2 * found
        rows, columns = np.nonzero(np.triu(plain(found < CLOSE * total), 1))
    step = max(1, STRIP_BYTES // (8 * max(1, x.shape[1])))
    for start in range(0, len(rows), step):
        i, j = rows[start : start + step], columns[start : start + step]
        gap = as_float64(x[i]) - as_float64(x[j])  # before centring: the difference of close numbers is exact
        found[i, j] = found[j, i] = xp.sum(gap * gap, axis=-1)
    if not isinstance(found, np.ndarray):
        return zero_diagonal(found)
    np.fill_diagonal(found, 0.0)
    return found


def _from_products(k: Floats, squares: Floats) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Turn inner products into squared distances where they stand; which pairs i < j are close."""
    found = []
    step = max(1, BLOCK_BYTES // (8 * len(k)))
    for top in range(0, len(k), step):  # a few rows at a time stay in the cache
        block, total = k[top : top + step], squares[top : top + step, None] + squares
        block *= -2
        block += total
        total *= CLOSE
        i, j = np.nonzero(block < total)
        found.append(np.stack([i + top, j])[:, j > i + top])
    rows, columns = np.concatenate(found, axis=1)
    return rows, columns


def _centred_gram(x: Array) -> Array:
    """Inner products of the centred rows; of numpy arrays a strip of units at a time."""
    if not isinstance(x, np.ndarray):
        return gram(centre(as_float64(x)))
    m, n = x.shape
    width = max(64, STRIP_BYTES // (8 * max(1, m)))
    found = np.zeros((m, m))
    for start in range(0, n, width):
        found += gram(centre(as_float64(x[:, start : start + width])))
    return found


def upper(k: Array) -> Array:
    """Entries above the diagonal, row by row, (..., m, m) -> (..., m (m - 1) / 2)."""
    m = k.shape[-1]
    if (
        isinstance(k, np.ndarray) and k.ndim == 2
    ):  # a copy per row is ten times faster than an index per entry
        return np.concatenate([k[i, i + 1 :] for i in range(m)])
    xp = namespace(k)
    rows, columns = np.triu_indices(m, 1)
    return xp.reshape(k, (*k.shape[:-2], m * m))[..., rows * m + columns]


def lower_median(values: Array) -> Array:
    """Median over the last axis; of an even number of values the smaller of the two in the middle."""
    middle = (values.shape[-1] - 1) // 2
    if isinstance(values, np.ndarray):
        return np.partition(values, middle, axis=-1)[..., middle]
    return namespace(values).sort(values, axis=-1)[..., middle]


def root(x: Array) -> Array:
    """Square root of max(x, 0), with gradient 0 at 0 (equal stimuli are at distance 0)."""
    if isinstance(x, np.ndarray):
        return np.sqrt(np.maximum(x, 0.0))
    xp = namespace(x)
    above = x > 0
    return xp.where(above, xp.sqrt(xp.where(above, x, xp.ones_like(x))), xp.zeros_like(x))


def plain(x: Array) -> Array:
    """Numpy version of an array or tensor, without its gradient."""
    return as_float64(x).detach().cpu().numpy() if hasattr(x, "detach") else x
