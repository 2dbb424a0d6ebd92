"""Matrices compared up to a rotation of their columns: the best rotation, the distance after it.

The best rotation of b onto a is the orthogonal polar factor of b^T a (Schönemann 1966), and
max_R <a, b R> = |a^T b|_*, the sum of the singular values (Williams et al. 2021, section 2).
"""

from typing import Any

from ..errors import SchemaError
from ..linalg import device, namespace
from ..linalg import norm as vector_norm

Array = Any


def transposed(x: Array) -> Array:
    """Matrix with rows and columns exchanged, (..., r, c) -> (..., c, r)."""
    return namespace(x).matrix_transpose(x)


def frobenius(x: Array) -> Array:
    """Frobenius norm, (..., r, c) -> (...), with gradient 0 (not NaN) at zero."""
    return vector_norm(namespace(x).reshape(x, (*x.shape[:-2], x.shape[-2] * x.shape[-1])))


def dot(x: Array, y: Array) -> Array:
    """Frobenius product, (..., r, c) -> (...)."""
    return namespace(x, y).sum(x * y, axis=(-2, -1))


def detached(x: Array) -> Array:
    """Give the same values without a gradient."""
    return x.detach() if hasattr(x, "detach") else x


def tracked(*arrays: Array) -> bool:
    """Whether anybody wants a gradient with respect to one of these."""
    return any(getattr(x, "requires_grad", False) for x in arrays)


def meet(*matrices: Array) -> tuple[Array, ...]:
    """Matrices of the same rows, filled up with zero columns to the width of the widest.

    Raises
    ------
    SchemaError
        If they have different numbers of rows.
    """
    rows = sorted({int(x.shape[-2]) for x in matrices})
    if len(rows) > 1:
        raise SchemaError(
            f"expected shapes of the same stimuli, got matrices of {' and '.join(map(str, rows))} rows. "
            "Take the same stimuli in the same order for both (repgeo_nb.path aligns them)."
        )
    widest = max(x.shape[-1] for x in matrices)
    return tuple(_widened(x, widest) for x in matrices)


def _widened(x: Array, width: int) -> Array:
    if x.shape[-1] == width:
        return x
    xp = namespace(x)
    zeros = xp.zeros((*x.shape[:-1], width - x.shape[-1]), dtype=x.dtype, device=device(x))
    return xp.concat([x, zeros], axis=-1)


def equal(a: Array, b: Array) -> Array:
    """Whether all entries agree, (..., r, c) -> (...)."""
    return namespace(a, b).all(detached(a) == detached(b), axis=(-2, -1))


def rotation(a: Array, b: Array) -> Array:
    """Orthogonal matrix R for which |a - b R| is least, (..., m, n) -> (..., n, n); exactly 1 for a = b.

    With a^T b = U S V^T, R = V U^T. Where singular values vanish R is one of many. The gradient is that of
    the polar factor, which only sums of singular values divide: equal ones (and the zeros of padding) do no
    harm.
    """
    xp = namespace(a, b)
    product = transposed(detached(a)) @ detached(b)
    u, s, vh = xp.linalg.svd(product, full_matrices=False)
    one = xp.eye(product.shape[-1], dtype=product.dtype, device=device(product))
    r = xp.where(equal(a, b)[..., None, None], one, transposed(u @ vh))
    if not tracked(a, b):
        return r
    # first-order change of R, by a skew X with P X + X P = -(dM R - R^T dM^T), P = M R = U S U^T;
    # dM is zero in value and carries the gradient
    change = (transposed(a) @ b - product) @ r
    turned = transposed(u) @ (change - transposed(change)) @ u
    return r - r @ (u @ (turned * inverse_sums(s)) @ transposed(u))


def inverse_sums(values: Array, floor: float = 1e-14) -> Array:
    """1 / (x_i + x_j) for values from 0 on, (..., n) -> (..., n, n); 0 where the sum is next to nothing."""
    xp = namespace(values)
    sums = values[..., :, None] + values[..., None, :]
    clear = sums > floor * xp.max(values, axis=-1)[..., None, None]
    return xp.where(clear, 1 / xp.where(clear, sums, xp.ones_like(sums)), xp.zeros_like(sums))


def aligned(a: Array, b: Array) -> tuple[Array, Array]:
    """Matrix a and the copy of b nearest to it, of one width.

    A narrower b takes the singular vectors of a^T b alone: the rest of the rotation meets its zero columns.
    """
    if b.shape[-1] < a.shape[-1] and not tracked(a, b):
        meet(a[..., :1], b[..., :1])
        u, _, vh = namespace(a, b).linalg.svd(transposed(a) @ b, full_matrices=False)
        return a, b @ transposed(u @ vh)
    a, b = meet(a, b)
    return a, b @ rotation(a, b)


def aligned_distance(a: Array, b: Array, angular: bool) -> Array:
    """Distance of matrices by their difference after alignment: close points keep their digits.

    Angles as 2 atan2(|a - b R|, |a + b R|). R counts as constant in gradients, which does not change them:
    it is the best one.
    """
    if a.shape[-1] < b.shape[-1]:
        a, b = b, a
    if tracked(a, b):
        a, b = meet(a, b)
        b = b @ rotation(detached(a), detached(b))
    else:
        a, b = aligned(a, b)
    gap = frobenius(a - b)
    return 2 * namespace(a, b).atan2(gap, frobenius(a + b)) if angular else gap
