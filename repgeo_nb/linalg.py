"""Small linear algebra on plain arrays: centring, Gram matrices, packed triangles, safe norms.

Bottom floor: imports numpy and array-api-compat only. Every function takes numpy arrays or torch tensors
(any array of the array API standard) and differentiates where the array type does.
"""

from typing import Any

import numpy as np

if np.lib.NumpyVersion(np.__version__) >= "2.1.0":
    xnp: Any = np  # is of the standard itself; array-api-compat takes a fifth of the import
else:
    import array_api_compat.numpy as xnp

Array = Any  # numpy.ndarray, torch.Tensor, or another array of the Python array API standard


def namespace(*arrays: Array) -> Any:
    """Array API namespace of the arrays; numbers (Python's and numpy's) go along with any of them."""
    real = [a for a in arrays if not isinstance(a, int | float | np.generic | None)]
    if all(type(a) is np.ndarray for a in real):
        return xnp
    from array_api_compat import array_namespace

    return array_namespace(*real)


def device(x: Array) -> Any:
    """Where an array lies."""
    if type(x) is np.ndarray:
        return "cpu"
    import array_api_compat

    return array_api_compat.device(x)


def like(number: Array, x: Array) -> Array:
    """Make a number or array an array of the library, dtype and device of x."""
    if isinstance(x, np.ndarray | np.generic):
        return np.asarray(number, dtype=x.dtype)
    if hasattr(number, "dtype") and not isinstance(number, np.ndarray | np.generic):
        return namespace(x).astype(number, x.dtype)  # asarray would warn of, or cut, its gradient
    return namespace(x).asarray(number, dtype=x.dtype, device=device(x))


def nan_like(x: Array) -> Array:
    """NaN in the shape of x, as a constant: NaN times x would make NaN of every gradient that passes."""
    return namespace(x).full_like(x, float("nan"))


def as_float64(x: Array) -> Array:
    """Float64 version of any real array: storage may be half or single, arithmetic is double."""
    if isinstance(x, list | tuple):
        x = np.asarray(x)
    xp = namespace(x)
    return x if x.dtype == xp.float64 else xp.astype(x, xp.float64)


def norm(v: Array) -> Array:
    """Euclidean norm over the last axis, (..., d) -> (...), with gradient 0 (not NaN) at the zero vector."""
    xp = namespace(v)
    square = xp.sum(v * v, axis=-1)
    positive = square > 0
    return xp.where(
        positive, xp.sqrt(xp.where(positive, square, xp.ones_like(square))), xp.zeros_like(square)
    )


def unit(v: Array) -> Array:
    """Vector divided by its norm, (..., d) -> (..., d); the zero vector stays zero."""
    xp = namespace(v)
    length = norm(v)
    return v / xp.where(length > 0, length, xp.ones_like(length))[..., None]


def sinc(x: Array) -> Array:
    """sin(x) / x with its limit 1 at 0, elementwise, also differentiable there."""
    xp = namespace(x)
    small = xp.abs(x) < 1e-4  # beyond the quartic term the series is below round-off there
    safe = xp.where(small, xp.ones_like(x), x)
    return xp.where(small, 1 - x * x / 6 + x**4 / 120, xp.sin(safe) / safe)


def centre(x: Array) -> Array:
    """Columns with their mean over stimuli removed, (..., m, n) -> (..., m, n).

    The mean is taken out twice: the first mean of m values of size |x| is wrong by about eps * |x|, which
    matters when units have a large mean and a small spread.
    """
    xp = namespace(x)
    x = x - xp.mean(x, axis=-2, keepdims=True)
    rest = xp.mean(x, axis=-2, keepdims=True)
    if isinstance(x, np.ndarray):
        x -= rest  # in place: touching fresh memory takes longer than the subtraction
        return x
    return x - rest


def gram(x: Array) -> Array:
    """Inner products of the rows, (..., m, n) -> (..., m, m)."""
    return x @ namespace(x).matrix_transpose(x)


def zero_diagonal(k: Array) -> Array:
    """Matrix with its diagonal set to zero, (..., m, m) -> (..., m, m)."""
    xp = namespace(k)
    on_diagonal = xp.eye(k.shape[-1], dtype=xp.bool, device=device(k))
    return xp.where(on_diagonal, xp.zeros_like(k), k)


def u_centre(k: Array) -> Array:
    """U-centred symmetric matrix: zero diagonal and zero row sums, (..., m, m) -> (..., m, m).

    U(K)_ij = K_ij - r_i / (m - 2) - r_j / (m - 2) + sum(r) / ((m - 1)(m - 2)) off the diagonal, where r are
    the row sums of K without its diagonal. <U(K), U(L)> = m (m - 3) HSIC(K, L) in the unbiased estimator of
    Song et al. 2012 (JMLR 13, eq. 5); U-centring itself: Székely & Rizzo 2014 (Ann. Stat. 42, def. 2).
    """
    xp = namespace(k)
    m = k.shape[-1]
    k = zero_diagonal(k)
    rows = xp.sum(k, axis=-1)
    share = rows / (m - 2) - xp.sum(rows, axis=-1, keepdims=True) / (2 * (m - 1) * (m - 2))
    return zero_diagonal(k - share[..., :, None] - share[..., None, :])


def pack_symmetric(k: Array, *, diagonal: bool = True) -> Array:
    """Upper triangle of a symmetric matrix as a vector of the same Euclidean norm, (..., m, m) -> (..., d).

    Off-diagonal entries carry the weight sqrt(2), so that inner products of packed vectors are Frobenius
    products of the matrices at half the memory. d = m (m + 1) / 2, or m (m - 1) / 2 without the diagonal.
    """
    xp = namespace(k)
    m = k.shape[-1]
    rows, columns = np.triu_indices(m, 0 if diagonal else 1)
    weights = np.where(rows == columns, 1.0, np.sqrt(2.0))
    flat = xp.reshape(k, (*k.shape[:-2], m * m))
    entries = xp.take(flat, xp.asarray(rows * m + columns, device=device(k)), axis=-1)
    return entries * xp.asarray(weights, dtype=k.dtype, device=device(k))
