"""One layer's frames as arrays: vectors, Gram matrices or triangular factors, read alike.

A frame is k tangent vectors at one point, rows v_1 .. v_k of F (k, d). Nothing here forms the d x d frame
operator: every number comes from a triangular factor R (k, k) with F' = Q R, whose columns are the vectors in
an orthonormal basis of their span, so that F F' = R'R.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Literal, get_args

import numpy as np
import numpy.typing as npt

from ..errors import SchemaError
from ..linalg import as_float64
from ..schema.build import as_array

Array = npt.NDArray[Any]
Floats = npt.NDArray[np.float64]
Strings = npt.NDArray[np.str_]
Kind = Literal["vectors", "gram", "factor"]
KINDS: tuple[str, ...] = get_args(Kind)
EPS64 = float(np.finfo(np.float64).eps)


@dataclass(frozen=True)
class Frame:
    """Frames of one layer of one model, at many points.

    Attributes
    ----------
    array : (..., k, d) or (..., k, k)
        By `kind`: rows are vectors, Gram matrices F F', or upper triangular factors R.
    kind : {"vectors", "gram", "factor"}
    eps : float
        Rounding unit of the floating type in which the vectors were computed, not of the array.
    width : int
        Units d of the layer.
    stimulus : (P,) str
        Ids along the first axis (empty for plain arrays).
    direction : (k,) str
        Names of the directions.
    steps : tuple of str
        Names of the axes between the stimuli and the directions.
    model, layer : str
    formed : float
        Rounding unit of the type in which Gram matrices were multiplied out.
    """

    array: Array
    kind: str
    eps: float
    width: int
    stimulus: Strings = field(default_factory=lambda: np.array([], dtype=str))
    direction: Strings = field(default_factory=lambda: np.array([], dtype=str))
    steps: tuple[str, ...] = ()
    model: str = ""
    layer: str = ""
    formed: float = EPS64

    @property
    def k(self) -> int:
        """Number of directions."""
        return int(self.array.shape[-2] if self.kind == "vectors" else self.array.shape[-1])

    @property
    def tolerance(self) -> float:
        """Share of the largest singular value below which one counts as zero: max(k, d) eps.

        Of a Gram matrix it is no less than sqrt(max(k, d) eps), eps of the type in which it was multiplied
        out, as its eigenvalues are the squares.
        """
        size = max(self.k, self.width)
        share = size * self.eps
        return max(share, float(np.sqrt(size * self.formed))) if self.kind == "gram" else share

    def factor(self) -> Floats:
        """Triangular factors R, (..., k, k), with F F' = R'R; column i is vector i.

        Vectors go through QR, which loses nothing. Of a Gram matrix it is the triangular form of the square
        root of its eigendecomposition (rank-deficient ones have it too): singular values below about 1e-8 of
        the largest are lost, as they were when the matrix was formed.
        """
        if self.kind == "factor":
            return _float64(self.array)
        if self.kind == "gram":
            return _where_finite(_root, _float64(self.array))
        columns = np.swapaxes(_float64(self.array), -1, -2)
        return _padded(_triangular(columns), self.k)

    def gram(self) -> Floats:
        """Gram matrices F F', (..., k, k)."""
        if self.kind == "gram":
            return _float64(self.array)
        rows = _float64(self.array)
        if self.kind == "factor":
            rows = np.swapaxes(rows, -1, -2)
        return rows @ np.swapaxes(rows, -1, -2)

    def norms(self) -> Floats:
        """Lengths of the vectors, (..., k)."""
        if self.kind == "gram":
            return np.sqrt(np.maximum(np.diagonal(_float64(self.array), axis1=-2, axis2=-1), 0))
        lengths: Floats = np.linalg.norm(_float64(self.array), axis=-1 if self.kind == "vectors" else -2)
        return lengths

    def singular_values(self) -> Floats:
        """Singular values of F, (..., k), descending; those beyond the width are exactly 0."""
        if self.kind == "gram":
            squares = _where_finite(np.linalg.eigvalsh, self.gram())[..., ::-1]
            s = np.sqrt(np.maximum(squares, 0))
        else:
            s = _where_finite(_singular_values, self.factor())
        s[..., self.width :] = 0
        return s

    def rank(self) -> npt.NDArray[np.int_]:
        """Count singular values above `tolerance` times the largest, (...)."""
        s = self.singular_values()
        return np.asarray((s > self.tolerance * s[..., :1]).sum(-1))


def plain(
    array: Any,
    kind: str = "vectors",
    *,
    width: int | None = None,
    eps: float | None = None,
    what: str = "frame",
) -> Frame:
    """Read a plain array as frames, refusing what is none.

    Parameters
    ----------
    array : (..., k, d) or (..., k, k)
    kind : {"vectors", "gram", "factor"}
    width : int, optional
        Units d of the layer, for kinds that do not tell; k where not given.
    eps : float, optional
        Rounding unit of the type the vectors were computed in; that of the array where not given.
    what : str
        Name in messages.

    Raises
    ------
    SchemaError
        An unknown kind, no directions, no units, NaN or infinity, a Gram matrix or factor that is not square.
    """
    check_kind(kind)
    array, source = as_array(array, what)
    if array.ndim < 2:
        raise SchemaError(
            f"{what}: expected an array (..., direction, unit), one vector per row, got shape {array.shape}; "
            f"a single vector is v[None, :]"
        )
    check_shape(array.shape, kind, what)
    if not np.isfinite(array).all():
        at = tuple(int(i) for i in np.argwhere(~np.isfinite(array))[0])
        raise SchemaError(
            f"{what}: expected finite numbers, got {array[at]} at {list(at)}; leave that point out, or find "
            f"the operation without a derivative there (the square root at 0 is one)"
        )
    unit = epsilon(source if source == "bfloat16" else array.dtype.name) if eps is None else eps
    d = array.shape[-1] if kind == "vectors" else width
    formed = max(EPS64, epsilon(source if source == "bfloat16" else array.dtype.name))
    return Frame(array, kind, unit, array.shape[-1] if d is None else int(d), formed=formed)


def epsilon(dtype: str) -> float:
    """Tell the rounding unit of a floating type by its name, bfloat16 included."""
    if dtype == "bfloat16":
        return 2.0**-7
    try:
        return float(np.finfo(dtype).eps)
    except (TypeError, ValueError) as error:
        raise SchemaError(
            f"dtype: expected the name of a floating type ('float32', 'float64'), got {dtype!r}; it is the "
            f"type in which the frames were computed"
        ) from error


def check_kind(kind: str) -> None:
    """Raise on a kind that does not exist."""
    if kind not in KINDS:
        raise SchemaError(
            f"kind: expected one of {', '.join(map(repr, KINDS))}, got {kind!r}; rows of tangent vectors are "
            f"'vectors'"
        )


def check_shape(shape: tuple[int, ...], kind: str, what: str) -> None:
    """Raise when the last two axes hold no frame: no directions, no units, or not square."""
    k, d = shape[-2:]
    if k == 0 or d == 0:
        raise SchemaError(
            f"{what}: expected at least one {'direction' if k == 0 else 'unit'}, got shape {shape}; "
            f"{'give one direction or more' if k == 0 else 'leave this layer out'}"
        )
    if kind != "vectors" and k != d:
        raise SchemaError(
            f"{what}: expected square matrices (..., direction, direction) of kind {kind!r}, got shape "
            f"{shape}; rows of tangent vectors are kind='vectors'"
        )


def _float64(array: Array) -> Floats:
    values: Floats = as_float64(array)
    return values


def _padded(r: Floats, k: int) -> Floats:
    """Rows of zeros below a factor of fewer than k rows (a layer narrower than the frame)."""
    if r.shape[-2] == k:
        return r
    return np.concatenate([r, np.zeros((*r.shape[:-2], k - r.shape[-2], k))], axis=-2)


def _root(g: Floats) -> Floats:
    """Triangular R with R'R = g, positive semidefinite (..., k, k)."""
    values, vectors = np.linalg.eigh(g)
    root = np.sqrt(np.maximum(values, 0))[..., :, None] * np.swapaxes(vectors, -1, -2)
    return _triangular(root)


def _triangular(columns: Floats) -> Floats:
    """Triangular R of the QR decomposition of (..., d, k): (..., min(d, k), k)."""
    r: Floats = np.linalg.qr(columns, mode="r")  # type: ignore[assignment]  # its stub knows no mode
    return r


def _singular_values(r: Floats) -> Floats:
    return _float64(np.linalg.svd(r, compute_uv=False))


def _where_finite(function: Callable[[Floats], Any], matrices: Floats) -> Floats:
    """Apply a decomposition to the matrices that are finite; the results of the others are NaN."""
    finite = np.asarray(np.isfinite(matrices).all(axis=(-2, -1)))
    if finite.all():
        return np.array(function(matrices))
    values = np.array(function(np.where(finite[..., None, None], matrices, 0.0)))
    values[~finite] = np.nan
    return values
