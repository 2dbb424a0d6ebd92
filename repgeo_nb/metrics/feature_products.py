"""Inner products of Gram matrices from the units' side: cheaper than tiles when stimuli far outnumber units.

<X X^T, Y Y^T> = |X^T Y|^2, so one (units x units) matrix of all layers side by side holds every product of
uncentred-diagonal Gram matrices; the diagonals that "lange" and "song" leave out are known from the rows.
"""

from collections.abc import Sequence

import numpy as np

from .gram_tiles import Estimator, Floats, Layer, centred, strips

LARGEST = 32 * 2**20  # bytes of the units x units matrix of all layers; twice that is needed for a moment
CANCELLED = 1e-3  # a product that is this small a share of |X^T X|^2 has lost three digits: tiles do better


def worthwhile(layers: Sequence[Layer]) -> bool:
    """Whether the units' side takes fewer operations than tiles, and its matrix no more memory."""
    m, n_layers = layers[0].x.shape[0], len(layers)
    units = sum(int(layer.x.shape[1]) for layer in layers)
    # m units^2 operations here, m^2 (units + layers) there
    return bool(8 * units**2 <= LARGEST and units**2 < m * (units + n_layers))


def inner_products(layers: Sequence[Layer]) -> Floats | None:
    """Frobenius products of the transformed Gram matrices of all pairs, (L, L); None where digits cancel.

    With d the diagonal of the centred Gram matrix, whose rows sum to 0:
    song   |X^T Y|^2 - d.e - 2 d.e / (m - 2) + sum(d) sum(e) / ((m - 1)(m - 2)),
    lange  |X^T Y|^2 - d.e,
    biased |X^T Y|^2.
    """
    m = layers[0].x.shape[0]
    starts = np.cumsum([0, *(layer.x.shape[1] for layer in layers)])
    cross = np.zeros((starts[-1], starts[-1]))
    diagonals = np.empty((len(layers), m))
    for rows in strips(m, int(starts[-1])):
        side_by_side = np.empty((rows.stop - rows.start, starts[-1]))
        for k, layer in enumerate(layers):
            own = side_by_side[:, starts[k] : starts[k + 1]]
            centred(layer.x, rows, slice(None), layer.mean, own)
            diagonals[k, rows] = np.einsum("ij,ij->i", own, own)
        cross += side_by_side.T @ side_by_side
    np.square(cross, out=cross)
    whole = np.add.reduceat(np.add.reduceat(cross, starts[:-1], axis=0), starts[:-1], axis=1)
    found = whole - left_out(_estimator(layers[0]), diagonals @ diagonals.T, diagonals.sum(axis=1), m)
    return found if (np.diag(found) > CANCELLED * np.diag(whole)).all() else None


def left_out(estimator: Estimator, overlap: Floats, sums: Floats, m: int) -> Floats:
    """Share of |X^T Y|^2 that is the diagonals', which the estimator leaves out, (L, L).

    overlap: products d.e of the diagonals of all pairs, (L, L); sums: the traces sum(d), (L,).
    """
    if estimator == "biased":
        return np.zeros_like(overlap)
    if estimator == "lange":
        return overlap
    return np.asarray(overlap * m / (m - 2) - np.outer(sums, sums) / ((m - 1) * (m - 2)))


def _estimator(layer: Layer) -> Estimator:
    if layer.keep_diagonal:
        return "biased"
    return "lange" if layer.share is None else "song"
