"""Multidimensional scaling of a table of distances: classical, SMACOF, and points placed afterwards.

The page runs the very same steps (js/src/mds.ts), so that a picture refitted in the browser is the one that
Python draws. Everything here is deterministic: no random start, no tie broken by chance.
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float64]

STEP_WEIGHT = 4.0  # a path picture must first draw its own steps right (look.md 3)
END_WEIGHT = 6.0  # a geodesic must run into its two ends
MAX_ITERATIONS = 500
TOLERANCE = 1e-9  # relative decrease of the weighted stress at which SMACOF stops
FLAT = 1e-12  # an eigenvalue below this share of the largest is an axis without extent


class Classical(NamedTuple):
    """Classical scaling: ``coords`` (n, k) about the centroid; ``values`` (k,): eigenvalues, 0 if flat."""

    coords: Matrix
    values: Matrix


def gram_from_distances(D: Matrix) -> Matrix:
    """Inner products about the centroid, ``-1/2 J D^2 J``, of points at the distances ``D`` (n, n)."""
    squares = D**2
    row = squares.mean(axis=1)
    gram: Matrix = -0.5 * (squares - row[:, None] - row[None, :] + row.mean())
    return gram


def signs(vectors: Matrix) -> Matrix:
    """Sign (k,) of each column's entry of largest magnitude, the first of equals; 1 for a column of zeros."""
    size = np.abs(vectors)
    first = np.argmax(size >= (1 - 1e-9) * size.max(axis=0), axis=0)
    found: Matrix = np.where(vectors[first, np.arange(vectors.shape[1])] < 0, -1.0, 1.0)
    return found


def classical(D: Matrix, n_axes: int) -> Classical:
    """Classical (Torgerson) scaling of distances ``D`` (n, n) into ``n_axes`` axes, largest first.

    Negative eigenvalues (distances that are not flat) are clipped at 0; their axes, and those with less than
    1e-12 of the largest eigenvalue, hold zeros.

    Torgerson 1952; Borg and Groenen 2005, chapter 12.

    Examples
    --------
    >>> import numpy as np
    >>> line = np.array([0.0, 1.0, 3.0])
    >>> found = classical(np.abs(line[:, None] - line), n_axes=1)
    >>> np.round(found.coords[:, 0] - found.coords[0, 0], 12).tolist()
    [0.0, 1.0, 3.0]
    """
    values, vectors = np.linalg.eigh(gram_from_distances(D))
    k = min(n_axes, len(D))
    values, vectors = values[::-1][:k], vectors[:, ::-1][:, :k]
    values = np.where(values > FLAT * max(values[0], 0.0), values, 0.0)
    coords = np.zeros((len(D), n_axes))
    coords[:, :k] = vectors * signs(vectors) * np.sqrt(values)
    kept = np.zeros(n_axes)
    kept[:k] = values
    return Classical(coords, kept)


def start(D: Matrix, n_axes: int) -> Matrix:
    """Return where SMACOF begins: classical scaling, its flat axes filled with a fixed small ripple.

    An axis that starts at 0 would stay there: every SMACOF update lies in the span of the last.
    """
    coords, values = classical(D, n_axes)
    n = len(D)
    mean = float(D[np.triu_indices(n, 1)].mean()) if n > 1 else 0.0
    i = np.arange(n)
    for k in np.flatnonzero(values == 0):
        coords[:, k] = np.cos(1.0 + i * (k + 1)) * 1e-3 * mean
    return coords


def separations(coords: Matrix) -> Matrix:
    """Euclidean distances (n, n) between the rows of ``coords`` (n, k)."""
    lengths: Matrix = np.sqrt(((coords[:, None, :] - coords[None, :, :]) ** 2).sum(axis=-1))
    return lengths


def smacof(D: Matrix, weights: Matrix, coords: Matrix) -> Matrix:
    """Lower the weighted stress ``sum_{i<j} w_ij (D_ij - d_ij)^2`` from ``coords`` (n, k) by majorisation.

    Iterates the Guttman transform ``X <- V^+ B(X) X`` until the stress falls by less than 1e-9 of itself,
    at most 500 times; no step ever raises it.

    De Leeuw 1977; Borg and Groenen 2005, section 8.6.
    """
    n = len(D)
    if n < 2:
        return coords
    mean = np.full((n, n), 1.0 / n)
    V_plus = np.linalg.inv(_laplacian(weights) + mean) - mean
    drawn = separations(coords)
    stress = _weighted_stress(D, drawn, weights)
    for _ in range(MAX_ITERATIONS):
        if stress == 0:
            break
        ratio = np.divide(D, drawn, out=np.zeros_like(D), where=drawn > 0)
        coords = V_plus @ (_laplacian(weights * ratio) @ coords)
        drawn = separations(coords)
        last, stress = stress, _weighted_stress(D, drawn, weights)
        if last - stress < TOLERANCE * last:
            break
    return coords


def place(distances: Matrix, coords: Matrix, weights: Matrix, guess: Matrix) -> Matrix:
    """Place one more point (k,) among ``coords`` (n, k) by weighted least squares on its ``distances``.

    Single-point majorisation from ``guess``, until a move is below 1e-10, at most 200 times.
    """
    at = guess
    for _ in range(200):
        away = at - coords
        far = np.sqrt((away**2).sum(axis=1))
        ratio = np.divide(distances, far, out=np.zeros_like(far), where=far > 0)
        moved = (weights[:, None] * (coords + ratio[:, None] * away)).sum(axis=0) / weights.sum()
        step = float(np.sqrt(((moved - at) ** 2).sum()))
        at = moved
        if step < 1e-10:
            break
    return at


def place_curve(rows: Matrix, coords: Matrix, ends: tuple[int, int]) -> Matrix:
    """Place the samples (s, k) of a geodesic between two drawn points by their distances ``rows`` (s, n).

    Samples are placed one by one and shifted so that the curve runs into its ends: the picture does not draw
    these at their true distances either, and where it would place them anew they leave a hook.
    """
    a, b = (coords[end] for end in ends)
    pull = np.ones(len(coords))
    pull[list(ends)] = END_WEIGHT
    t = np.linspace(0.0, 1.0, len(rows))[:, None]
    placed = np.array(
        [place(row, coords, pull, a + s * (b - a)) for s, row in zip(t[:, 0], rows, strict=True)]
    )
    curve: Matrix = placed - (1 - t) * (placed[0] - a) - t * (placed[-1] - b)
    return curve


def gower(D: Matrix, found: Classical, distances: Matrix) -> Matrix:
    """Place further points (s, k) on the axes of a classical scaling from their ``distances`` (s, n).

    A point that was among the scaled ones falls exactly on its own place.

    Gower 1968, "Adding a point to vector diagrams in multivariate analysis".
    """
    norms = np.diag(gram_from_distances(D))
    projected = (norms - distances**2) @ found.coords
    placed: Matrix = 0.5 * np.divide(
        projected, found.values, out=np.zeros_like(projected), where=found.values > 0
    )
    return placed


def _laplacian(weights: Matrix) -> Matrix:
    """Return the graph Laplacian: minus the weights, with their row sums on the diagonal."""
    result = -weights
    np.fill_diagonal(result, 0.0)
    np.fill_diagonal(result, -result.sum(axis=1))
    return result


def _weighted_stress(D: Matrix, drawn: Matrix, weights: Matrix) -> float:
    return float((weights * (D - drawn) ** 2).sum() / 2)
