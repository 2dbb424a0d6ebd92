"""Distances between kernel matrices (or RDMs) of weighted stimuli, for many sets of weights at once.

A bootstrap resample is a vector of weights, never a list of indices: a stimulus drawn twice would be a
pair of equal stimuli, and the U-centred angle would be off by many standard deviations. With weights w
(N = sum w) every product below is the sum over pairs i != j of w_i w_j times entries centred by the
weighted means: what w_i copies of stimulus i give, without the pairs of a stimulus with its own copies.

All of them need w'(K o L)w for each pair of layers. Over B resamples, m stimuli and n layers one matrix
product of the packed pairs w_i w_j with the packed K o L takes B m^2 n^2 / 2 operations, the least of the
exact ways: (K o L) w per pair of layers takes twice that, scaled copies of all layers per resample as much
plus B n m^2 writes. The terms of centring add 2 B m^2 n.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from ..errors import SchemaError, UnknownName
from ..linalg import u_centre, zero_diagonal

Centring = Literal["song", "lange", "biased"] | None
Floats = NDArray[np.float64]
Pairs = tuple[NDArray[np.intp], NDArray[np.intp]]

CENTRINGS: tuple[Centring, ...] = ("song", "lange", "biased", None)
WORK_BYTES = 64 * 2**20  # what a block of resamples may take besides kernels and result
CACHE_BYTES = 4 * 2**20  # the rows K w of a block of resamples
CHUNK = 1024  # pairs of stimuli that enter one matrix product
# rad: below it an angle comes from the difference of the kernels (arccos is exact to 1e-16 / angle)
CLOSE = 5e-3
ZERO = 1e-14  # a squared norm that is this share of the unweighted one is rounding


def angles(grams: Sequence[Any], weights: Any, centring: Centring) -> Floats:
    """Angles between centred kernel matrices under weighted stimuli, (B, n, n), in radians.

    Parameters
    ----------
    grams
        n symmetric kernel matrices or RDMs, (m, m) each.
    weights
        (B, m), not negative: how often each stimulus counts. A row of ones gives the unweighted angles.
    centring
        "song": U-centred by the weighted means, zero diagonal (Song et al. 2012, eq. 5; Székely & Rizzo
        2014, def. 2). With r = K w (K without its diagonal), d_i = 1 / (N - 2 w_i),
        s = (sum w d r) / (1 + sum w d) and a = (r - s) d the product is
        w'(K o L)w - 2 sum_i w_i r_i(K) a_i(L). "lange": centred by the weighted mean, diagonal left out.
        "biased": the same with it. None: off-diagonal entries as they are (RDMs).

    Returns
    -------
    array
        Exactly symmetric with a zero diagonal; NaN where a weighted matrix vanishes (no repeated label
        among the stimuli drawn) or one stimulus carries half of all weight ("song"), which leaves nothing
        to centre.

    Raises
    ------
    UnknownName
        If there is no such centring.
    SchemaError
        If the matrices are not square and of one size, or the weights do not fit or are negative.

    Examples
    --------
    >>> import numpy as np
    >>> rng = np.random.default_rng(0)
    >>> grams = [x @ x.T for x in rng.standard_normal((3, 40, 5))]
    >>> draws = rng.multinomial(40, np.full(40, 1 / 40), size=500)
    >>> angles(grams, draws, "song").shape
    (500, 3, 3)
    """
    if centring not in CENTRINGS:
        raise UnknownName(
            f"expected the centring 'song', 'lange', 'biased' or None, got {centring!r}; None is for RDMs."
        )
    weights, kernels = _checked(grams, weights)
    kernels, place = _distinct([_centred(k, centring) for k in kernels])
    n = len(kernels)
    pairs = np.triu_indices(n)
    ones = _products(kernels, np.ones((1, weights.shape[1])), pairs, centring)[0]
    products = _products(kernels, weights, pairs, centring)
    own = products[:, pairs[0] == pairs[1]]
    lengths = np.sqrt(np.where(own > ZERO, own, np.nan))
    cosine = products / (lengths[:, pairs[0]] * lengths[:, pairs[1]])
    angle = np.arccos(np.clip(cosine, -1.0, 1.0))
    _mend_close(angle, kernels, weights, pairs, ones, centring)
    table = _square(angle, pairs, n)
    return table if place == list(range(n)) else table[:, place][:, :, place]


def rms_gaps(rdms: Sequence[Any], weights: Any) -> Floats:
    """Root mean squared gaps between RDMs under weighted stimuli, (B, n, n).

    sqrt(sum_{i<j} w_i w_j (D_ij - D'_ij)^2 / sum_{i<j} w_i w_j); parameters and errors as in `angles`.

    Returns
    -------
    array
        In the unit of the RDMs; exactly symmetric, zero diagonal; NaN where all weight is on one stimulus.

    Examples
    --------
    >>> import numpy as np
    >>> a = np.ones((4, 4)) - np.eye(4)
    >>> rms_gaps([a, 3 * a], np.ones((1, 4)))[0]
    array([[0., 2.],
           [2., 0.]])
    """
    weights, found = _checked(rdms, weights)
    pairs = np.triu_indices(len(found), 1)
    if not len(pairs[0]):
        return np.zeros((len(weights), len(found), len(found)))

    def gaps(entries: Floats) -> Floats:
        return np.asarray((entries[pairs[0]] - entries[pairs[1]]) ** 2)

    squares = _over_pairs(np.stack(found), weights, gaps, len(pairs[0]))
    count = (weights.sum(axis=1) ** 2 - (weights**2).sum(axis=1)) / 2
    count = np.where(count > ZERO * weights.sum(axis=1) ** 2, count, np.nan)
    return _square(np.sqrt(squares / count[:, None]), pairs, len(found))


def _checked(matrices: Sequence[Any], weights: Any) -> tuple[Floats, list[Floats]]:
    """Weights and matrices in float64, of the same stimuli."""
    w = np.asarray(weights, dtype=np.float64)
    found = [np.asarray(k, dtype=np.float64) for k in matrices]
    if w.ndim != 2 or not np.isfinite(w).all() or (w < 0).any():
        raise SchemaError(
            f"expected weights (resample, stimulus), finite and not negative, got shape {w.shape}. One "
            "resample is a row: weights[None, :]; draw counts with numpy's multinomial."
        )
    for k in found:
        if k.shape != (w.shape[1], w.shape[1]):
            raise SchemaError(
                f"expected a square matrix over the {w.shape[1]} stimuli that have weights, got shape "
                f"{k.shape}. Give Gram matrices or RDMs, not activations."
            )
    return w, found


def _centred(k: Floats, centring: Centring) -> Floats:
    """Kernel centred without weights and of norm 1: what the weighted centring takes off is small then.

    Every centring ignores what is constant along rows or columns: no product changes but in its rounding.
    """
    if centring == "song":
        k = u_centre(k)
    elif centring is None:
        k = zero_diagonal(k)
    else:
        k = k - k.mean(axis=0)
        k = k - k.mean(axis=1, keepdims=True)
        k = (k + k.T) / 2
    length = np.linalg.norm(zero_diagonal(k) if centring == "lange" else k)
    return np.asarray(k / length if length > 0 else k)


def _distinct(kernels: list[Floats]) -> tuple[list[Floats], list[int]]:
    """Kernels without exact repeats, and the place of each in that list."""
    found: list[Floats] = []
    place = []
    for k in kernels:
        same = (n for n, other in enumerate(found) if np.array_equal(k, other))
        place.append(next(same, len(found)))
        if place[-1] == len(found):
            found.append(k)
    return found, place


def _products(kernels: Sequence[Floats], weights: Floats, pairs: Pairs, centring: Centring) -> Floats:
    """Inner products of the weighted, centred kernels of chosen pairs, (B, pairs)."""
    n, m = len(kernels), weights.shape[1]
    if not n:
        return np.empty((len(weights), 0))
    stack = np.stack(kernels)

    def both(entries: Floats) -> Floats:
        return entries[pairs[0]] * entries[pairs[1]]

    found = 2 * _over_pairs(stack, weights, both, len(pairs[0]))
    if centring is not None:
        for rows in _blocks(len(weights), max(1, CACHE_BYTES // (8 * n * m))):
            found[rows] += _centring_terms(stack, weights[rows], centring)[:, pairs[0], pairs[1]]
    return found


def _over_pairs(stack: Floats, weights: Floats, of_entries: Callable[[Floats], Floats], n_out: int) -> Floats:
    """Sum over stimuli i < j of w_i w_j f(entries ij of all matrices), (B, n_out).

    `of_entries` maps entries (n, c) to (n_out, c); whole rows of the triangle enter one matrix product.
    """
    n, m, _ = stack.shape
    found = np.empty((len(weights), n_out))
    chunk = int(min(CHUNK, WORK_BYTES // (32 * max(n_out, 1)))) + 1
    entries = np.empty((n, chunk + m))
    for block in _blocks(len(weights), max(1, WORK_BYTES // (16 * (chunk + m)))):
        columns = np.ascontiguousarray(weights[block].T)
        drawn = np.empty((chunk + m, columns.shape[1]))
        total, filled = np.zeros((n_out, columns.shape[1])), 0
        for i in range(m - 1):
            new = slice(filled, filled + m - 1 - i)
            np.multiply(columns[i + 1 :], columns[i], out=drawn[new])
            entries[:, new] = stack[:, i, i + 1 :]
            filled = new.stop
            if filled >= chunk or i == m - 2:
                total += of_entries(entries[:, :filled]) @ drawn[:filled]
                filled = 0
        found[block] = total.T
    return found


def _centring_terms(stack: Floats, w: Floats, centring: Centring) -> Floats:
    """Add to the sum over i != j of w_i w_j K_ij L_ij what centring makes of it, (B, n, n)."""
    total = w.sum(axis=1)[:, None, None]
    rows = np.swapaxes(w @ stack, 0, 1)  # r = K w, (B, n, m)
    if centring == "song":
        room = total[:, 0] - 2 * w
        d = w / np.where(room > 0, room, np.nan)  # the weight goes with it in every sum
        whole = (rows @ d[:, :, None])[:, :, 0]
        apart = _outer(whole) / (1 + d.sum(axis=1))[:, None, None]
        return np.asarray(2 * (apart - _gram(rows * np.sqrt(d)[:, None])))
    whole = (rows @ w[:, :, None])[:, :, 0]  # w'Kw
    diagonal = np.diagonal(stack, axis1=1, axis2=2)
    found = _outer(whole) / total**2 - 2 / total * _gram(rows * np.sqrt(w)[:, None])
    if centring == "biased":
        return np.asarray(found + _gram(w[:, None] * diagonal))
    kept = diagonal + whole[:, :, None] / total**2 - 2 * rows / total
    return np.asarray(found + _gram(w[:, None] * diagonal) - _gram(w[:, None] * kept))


def _gram(x: Floats) -> Floats:
    return np.asarray(x @ np.swapaxes(x, 1, 2))


def _outer(x: Floats) -> Floats:
    return np.asarray(x[:, :, None] * x[:, None, :])


def _mend_close(
    angle: Floats, kernels: Sequence[Floats], weights: Floats, pairs: Pairs, ones: Floats, centring: Centring
) -> None:
    """Replace angles of nearly parallel kernels by those from their difference, in place.

    With E = K - L: sin^2(angle) = (|K|^2 |E|^2 - <K, E>^2) / (|K|^2 |L|^2), which keeps its digits; E = K + L
    where they are nearly opposite.
    """
    for sign in (1, -1):
        near = np.flatnonzero((sign * ones > np.cos(CLOSE)) & (pairs[0] != pairs[1]))
        for some in (near[k : k + len(kernels)] for k in range(0, len(near), max(len(kernels), 1))):
            first = [kernels[i] for i in pairs[0][some]]
            gaps = [k - sign * kernels[j] for k, j in zip(first, pairs[1][some], strict=True)]
            a, e = np.arange(len(some)), np.arange(len(some)) + len(some)
            wanted = np.concatenate([a, a, e]), np.concatenate([a, e, e])
            kk, ke, ee = np.split(_products([*first, *gaps], weights, wanted, centring), 3, axis=1)
            across = np.sqrt(np.maximum(kk * ee - ke**2, 0.0))
            mended = np.arctan2(across, sign * (kk - ke))
            angle[:, some] = np.where(np.isnan(angle[:, some]), np.nan, mended)


def _square(values: Floats, pairs: Pairs, n: int) -> Floats:
    """Symmetric tables (B, n, n) of values per pair, with a zero diagonal (NaN where there is no point)."""
    table = np.zeros((len(values), n, n))
    table[:, pairs[0], pairs[1]] = values
    table[:, pairs[1], pairs[0]] = values
    own = np.arange(n)
    table[:, own, own] = np.where(np.isnan(table[:, own, own]), np.nan, 0.0)
    return table


def _blocks(count: int, size: int) -> Iterator[slice]:
    for start in range(0, count, size):
        yield slice(start, min(start + size, count))
