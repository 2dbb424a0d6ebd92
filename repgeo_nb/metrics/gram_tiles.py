"""All inner products between the Gram matrices of many layers, without ever holding a Gram matrix.

One tile of stimuli x stimuli is formed for all layers at once, and its matrix product with its own
transpose adds to all L x L inner products: the cost of one Gram matrix per layer, the memory of a few tiles.
Columns are centred before the product (moments centred afterwards lose digits when the mean is large), sums
are float64. Layers lie in numpy's memory, or on a device of torch (`place`), where the same is done.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from ..linalg import namespace
from .place import HOST, Place, host

Estimator = Literal["song", "lange", "biased"]
Floats = NDArray[np.float64]
Tile = tuple[slice, slice]

EDGE = 336  # longest tile edge; with fewer than a few hundred stimuli there is one tile
BLOCK_BYTES = 20 * 2**20  # the tiles of all layers together
STRIP_BYTES = 4 * 2**20  # the centred rows that make one tile
WIDER = 5  # times the longest edge (and its square times the bytes) on a graphics card, which has no caches
CLOSE = 1e-2  # rad: below it a distance comes from differences (arccos there is exact to 1e-16 / angle)


@dataclass(frozen=True)
class Layer:
    """A layer with what is needed to form any tile of its transformed Gram matrix."""

    x: Any
    """Activations as stored, (m, n): an array, or an xarray Variable whose rows are read when asked for."""
    mean: Any
    """Mean over stimuli, (n,)."""
    share: Any
    """U-centring: what row i of the centred Gram matrix loses, (m,); None for the other estimators."""
    keep_diagonal: bool
    trace: float
    """Trace of the centred Gram matrix: the scale against which a point counts as zero."""
    scale: float
    """Sum of squares before centring."""
    edge: int | None = None
    """Rows to read at a time, and edge of a tile, of a layer that lies on disk."""
    place: Place = HOST
    """Where tiles are made, and mean and share lie."""

    @classmethod
    def of(cls, x: Any, estimator: Estimator, edge: int | None = None, place: Place = HOST) -> "Layer":
        """Statistics of a layer in two passes over its rows; no Gram matrix is formed."""
        m, xp = x.shape[0], place.xp
        mean = sum(_c_order(part).sum(axis=0, dtype=xp.float64) for _, part in _parts(x, edge, place)) / m
        if not bool(xp.isfinite(mean).all()):
            return cls(x, mean, None, False, np.nan, np.nan)  # the caller knows how the layer is called
        square = place.empty((m,))
        for rows, part in _parts(x, edge, place):
            strip = centred(part, slice(None), slice(None), mean, place.empty(tuple(part.shape)))
            square[rows] = place.squared_lengths(strip)
        trace = float(square.sum())
        if not 1e-100 < trace < 1e100 and 0 < trace < np.inf:  # its square would leave the range of doubles
            return cls.of(x / np.sqrt(trace), estimator, edge, place)
        scale = trace + m * float(mean @ mean)
        if estimator != "song":
            return cls(x, mean, None, estimator == "biased", trace, scale, edge, place)
        # rows of the centred Gram matrix sum to 0, so without the diagonal to minus its entry. What rounding
        # leaves in the mean is orthogonal to every U-centred matrix: it enters squared
        share = trace / (2 * (m - 1) * (m - 2)) - square / (m - 2)
        return cls(x, mean, share, False, trace, scale, edge, place)

    def tile(self, rows: slice, columns: slice, out: Any, buffers: tuple[Any, Any]) -> None:
        """Write the tile (rows, columns) of the transformed Gram matrix to `out`."""
        on_diagonal = rows == columns
        width = self.x.shape[1]
        above = self.place.held(self.x[rows])  # read once, where the layer lies on disk
        beside = above if on_diagonal else self.place.held(self.x[columns])
        step = max(1, len(buffers[0]) // max(out.shape))
        for start in range(0, width, step):  # wide layers: a share of the units at a time
            units = slice(start, min(start + step, width))
            taken = units.stop - start
            left = centred(above, slice(None), units, self.mean, _view(buffers[0], out.shape[0], taken))
            right = left
            if not on_diagonal:
                room = _view(buffers[1], out.shape[1], taken)
                right = centred(beside, slice(None), units, self.mean, room)
            if start == 0:
                self.place.xp.matmul(left, right.T, out=out)
            else:
                out += left @ right.T
        if self.share is not None:
            out -= self.share[rows, None]
            out -= self.share[columns]
        if on_diagonal and not self.keep_diagonal:
            out.reshape(-1)[:: len(out) + 1] = 0.0


def inner_products(layers: Sequence[Layer], tiles: Sequence[Tile] | None = None) -> Floats:
    """Frobenius products of the transformed Gram matrices of all pairs of layers, (L, L).

    Over some of the `tiles_of` these layers only, if given: sums over all tiles are the products.
    """
    total = layers[0].place.zeros(len(layers), len(layers))
    for weight, block in _blocks(layers, tiles):
        total += weight * (block @ block.T)
    return host(total)


def tiles_of(layers: Sequence[Layer]) -> list[Tile]:
    """Tiles (rows, columns) on and above the diagonal."""
    m = layers[0].x.shape[0]
    edge = layers[0].edge or _edge(m, len(layers), WIDER if layers[0].place.is_accelerator else 1)
    strips = [slice(start, min(start + edge, m)) for start in range(0, m, edge)]
    return [(rows, columns) for k, rows in enumerate(strips) for columns in strips[k:]]


def gaps(layers: Sequence[Layer], pairs: Sequence[tuple[int, int]], sign: int) -> Floats:
    """|P_i - sign * P_j| between normalised points for chosen pairs, from differences of their entries.

    Equal activations give exactly 0, since equal numbers go through equal operations; small distances keep
    their digits.
    """
    used = sorted({k for pair in pairs for k in pair})
    row_of = {k: n for n, k in enumerate(used)}
    chosen = [layers[k] for k in used]
    inverse = 1 / chosen[0].place.xp.sqrt(_squares(chosen))
    gap = chosen[0].place.zeros(len(pairs))
    for weight, block in _blocks(chosen):
        block *= inverse[:, None]
        for n, (i, j) in enumerate(pairs):
            one, other = block[row_of[i]], block[row_of[j]]
            gap[n] += weight * _square(one - other if sign > 0 else one + other)
    return np.asarray(np.sqrt(host(gap)))


def _squares(layers: Sequence[Layer]) -> Any:
    """Sum of squares of each layer's transformed Gram matrix, (L,); the tiles are gone with the call."""
    square = layers[0].place.zeros(len(layers))
    for weight, block in _blocks(layers):
        rows = [_square(row) for row in block]  # row by row: equal rows, equal sums
        square += weight * layers[0].place.xp.stack(rows)
    return square


def _square(x: Any) -> Any:
    """Squared length; a difference that is its argument takes no memory afterwards."""
    return x @ x


def angles(layers: Sequence[Layer], products: Floats) -> Floats:
    """Angles between the points of all pairs of layers, (L, L), exactly symmetric, zero diagonal.

    Far pairs by the inner product; pairs nearer than `CLOSE` to 0 or pi by differences or sums.
    """
    norms = np.sqrt(np.diag(products))
    cosine = np.clip(products / np.outer(norms, norms), -1.0, 1.0)
    angle = np.arccos(cosine)
    np.fill_diagonal(angle, 0.0)
    for sign in (1, -1):
        i, j = np.nonzero(np.triu(sign * cosine > np.cos(CLOSE), 1))
        if len(i):
            gap = gaps(layers, list(zip(i.tolist(), j.tolist(), strict=True)), sign)
            half = np.arcsin(np.minimum(gap / 2, 1.0))
            angle[i, j] = 2 * half if sign > 0 else np.pi - 2 * half
    lower = np.tril_indices(len(layers), -1)
    angle[lower] = angle.T[lower]
    return np.asarray(angle)


def _edge(m: int, n_layers: int, wider: int = 1) -> int:
    """Tile edge for which the tiles of all layers stay within `BLOCK_BYTES`, evened out over m stimuli."""
    longest = int(wider * min(EDGE, max(16, np.sqrt(BLOCK_BYTES / (8 * n_layers)))))
    return -(-m // -(-m // longest))


def _blocks(layers: Sequence[Layer], some: Sequence[Tile] | None = None) -> Iterator[tuple[int, Any]]:
    """(weight, tiles of all layers as rows); tiles above the diagonal stand for their mirror image too."""
    wanted = tiles_of(layers) if some is None else some
    edge = max(part.stop - part.start for tile in wanted for part in tile)
    # rows of whole cache lines, so that the same numbers meet the same instructions in every row
    stride = -(-edge * edge // 8) * 8
    place = layers[0].place
    tiles = place.empty((len(layers), stride))
    widest = edge * max(layer.x.shape[1] for layer in layers)
    size = max(edge, min(STRIP_BYTES // 8, widest))
    buffers = place.empty((size,)), place.empty((size,))
    for rows, columns in wanted:
        shape = (rows.stop - rows.start, columns.stop - columns.start)
        block = tiles[:, : shape[0] * shape[1]]
        for k, layer in enumerate(layers):
            layer.tile(rows, columns, block[k].reshape(shape), buffers)
        yield (1 if rows == columns else 2), block


def strips(m: int, n: int) -> Iterator[slice]:
    """Rows of an (m, n) layer, a few at a time, so that their centred copy stays within `STRIP_BYTES`."""
    height = max(1, STRIP_BYTES // (8 * max(1, n)))
    for start in range(0, m, height):
        yield slice(start, min(start + height, m))


def _parts(x: Any, edge: int | None, place: Place) -> Iterator[tuple[slice, Any]]:
    """Rows of a layer, a few at a time; of one on disk `edge` rows are read at once."""
    m = x.shape[0]
    for start in range(0, m, edge or m):
        held = place.held(x[start : start + (edge or m)])
        for rows in strips(*held.shape):
            yield slice(start + rows.start, start + rows.stop), held[rows]


def _view(buffer: Any, rows: int, columns: int) -> Any:
    """Head of a flat buffer as a matrix in C order."""
    return buffer[: rows * columns].reshape(rows, columns)


def _c_order(x: Any) -> Any:
    """Array in C order (no copy if it is, as held tensors are): equal numbers are summed in equal order."""
    return np.ascontiguousarray(x) if isinstance(x, np.ndarray) else x


def centred(x: Any, rows: slice, units: slice, mean: Any, out: Any) -> Any:
    """Centred part of a layer, written to `out`."""
    subtract = np.subtract if isinstance(out, np.ndarray) else namespace(out).subtract
    return subtract(x[rows, units], mean[units], out=out)
