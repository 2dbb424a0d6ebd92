"""Inner products of Gram matrices from the units' side: cheaper than tiles when stimuli far outnumber units.

<X X^T, Y Y^T> = |X^T Y|^2, so one (units x units) matrix of all layers side by side holds every product of
uncentred-diagonal Gram matrices; the diagonals that "lange" and "song" leave out are known from the rows.
"""

from collections.abc import Sequence

import numpy as np

from . import gram_tiles
from .gram_tiles import Estimator, Floats, Layer, centred

HELD = 32 * 2**20  # bytes of products of units at a time; twice that is needed for a moment
TALL = 4  # times the rows of a tile's strip: what is held is then read and written less often
CANCELLED = 1e-3  # a product that is this small a share of |X^T X|^2 has lost three digits: tiles do better


def worthwhile(layers: Sequence[Layer]) -> bool:
    """Whether the units' side takes fewer operations than tiles."""
    units = sum(int(layer.x.shape[1]) for layer in layers)
    return is_cheaper(layers[0].x.shape[0], units, len(layers))


def is_cheaper(m: int, units: int, n_layers: int) -> bool:
    """Whether m units^2 operations are fewer than the m^2 (units + layers) of tiles.

    Examples
    --------
    >>> is_cheaper(50_000, 5120, 10), is_cheaper(2000, 5120, 10)
    (True, False)
    """
    return units**2 < m * (units + n_layers)


def inner_products(layers: Sequence[Layer]) -> Floats | None:
    """Frobenius products of the transformed Gram matrices of all pairs, (L, L); None where digits cancel.

    With d the diagonal of the centred Gram matrix, whose rows sum to 0:
    song   |X^T Y|^2 - d.e - 2 d.e / (m - 2) + sum(d) sum(e) / ((m - 1)(m - 2)),
    lange  |X^T Y|^2 - d.e,
    biased |X^T Y|^2.
    """
    m, widths = layers[0].x.shape[0], [layer.x.shape[1] for layer in layers]
    units = sum(widths)
    of_layer = np.repeat(np.eye(len(layers)), widths, axis=0)  # (unit, layer), one-hot
    whole, diagonals = np.zeros((len(layers), len(layers))), np.empty((len(layers), m))
    at_once = max(1, HELD // (8 * units))
    for first in range(0, units, at_once):
        own = slice(first, min(first + at_once, units))
        cross = _with_later_units(layers, own, diagonals)
        np.square(cross, out=cross)
        among, beyond = cross[:, : own.stop - first], cross[:, own.stop - first :]
        later = of_layer[own].T @ (beyond @ of_layer[own.stop :])
        whole += of_layer[own].T @ (among @ of_layer[own]) + later + later.T
    found = whole - left_out(_estimator(layers[0]), diagonals @ diagonals.T, diagonals.sum(axis=1), m)
    return found if (np.diag(found) > CANCELLED * np.diag(whole)).all() else None


def _with_later_units(layers: Sequence[Layer], own: slice, diagonals: Floats) -> Floats:
    """Products of some units, of all layers side by side, with themselves and all later ones.

    The first units meet all others, and the diagonals of the Gram matrices are noted on the way.
    """
    m = layers[0].x.shape[0]
    starts = np.cumsum([0, *(layer.x.shape[1] for layer in layers)]).tolist()
    width = starts[-1] - own.start
    cross = np.zeros((own.stop - own.start, width))
    for rows in gram_tiles.strips(m, -(-width // TALL)):
        side_by_side = np.empty((rows.stop - rows.start, width))
        for k, layer in enumerate(layers):
            units = slice(max(own.start - starts[k], 0), layer.x.shape[1])
            if units.start >= units.stop:
                continue
            at = starts[k] + units.start - own.start
            part = side_by_side[:, at : at + units.stop - units.start]
            centred(layer.x, rows, units, layer.mean, part)
            if not own.start:
                diagonals[k, rows] = np.einsum("ij,ij->i", part, part)
        cross += side_by_side[:, : len(cross)].T @ side_by_side
    return cross


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
