"""Positive definite matrices with the affine-invariant metric: curvature <= 0, geodesics without end.

Sources: Pennec, Fillard & Ayache 2006 (IJCV 66, section 3); Bhatia 2007 (Positive Definite Matrices, chapter
6). Everything is computed in the frame where p is the identity: with the Cholesky factor p = L L', every
formula in p^1/2 keeps its value when L stands for p^1/2.
"""

from collections.abc import Sequence
from functools import partial
from typing import Any, NamedTuple

import numpy as np
import scipy.linalg

from ..errors import DegenerateRepresentation, SchemaError
from ..linalg import as_float64, like, namespace
from ..linalg import norm as vector_norm
from . import spectral
from .euclidean import Euclidean
from .measure import Nearest
from .measure import angle as flat_angle
from .spectral import transposed

Array = Any
SPREAD = 1e-6  # eigenvalues of p^-1 q further apart than this are taken from singular values
FAR = 1e-6  # eigenvalues of p^-1 q beyond 2 / FAR have lost digits in (q - p) (q + p)^-1


class _Frame(NamedTuple):
    """Point q seen from p: in the frame where p is I, q is I + gap = V diag(e^u) V'."""

    factor: Array
    inverse: Array
    gap: Array
    u: Array
    vectors: Array

    def power(self, t: Array) -> Array:
        """(p^-1/2 q p^-1/2)^t."""
        t = like(t, self.u)
        exponents = t[..., None] * self.u

        def slopes() -> Array:
            own = spectral.constant(t)[..., None, None] * spectral.exp_slopes(spectral.constant(exponents))
            return own / spectral.exp_slopes(self.u)

        return spectral.spread(self.gap, self.vectors, namespace(exponents).exp(exponents), slopes)

    def logarithm(self) -> Array:
        """log(p^-1/2 q p^-1/2)."""
        return spectral.spread(self.gap, self.vectors, self.u, lambda: 1 / spectral.exp_slopes(self.u))


class SPD:
    """Symmetric positive definite matrices (..., n, n) with the affine-invariant metric.

    distance(A, B) = |log(A^-1/2 B A^-1/2)| = sqrt(sum of log^2 of the eigenvalues of A^-1 B), the same for
    G A G' and G B G' with any invertible G. Curvature <= 0: geodesics are unique and run on for ever, the
    nearest point on one and the mean are unique. An operation takes a few decompositions of n x n matrices.

    Torch gradients are right also where eigenvalues repeat; they are of first order.

    Examples
    --------
    >>> import numpy as np
    >>> spd = SPD()
    >>> a, b = np.eye(2), np.diag([np.e**3, np.e**4])
    >>> float(spd.distance(a, b).round(12))
    5.0
    >>> np.log(np.diag(spd.geodesic(a, b, 0.5))).round(12).tolist()
    [1.5, 2.0]
    """

    name = "spd"
    point_ndim = 2
    curvature = "<=0"

    def __repr__(self) -> str:
        return "SPD()"

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self)

    def __hash__(self) -> int:
        return hash(type(self))

    def distance(self, p: Array, q: Array) -> Array:
        """Root of the sum of squared logarithms of the eigenvalues of p^-1 q, (..., n, n) -> (...).

        By log x = 2 artanh((x - 1) / (x + 1)) with the eigenvalues of (q - p) (q + p)^-1: exactly symmetric,
        exactly 0 for equal matrices, accurate for close ones, and both ends of a wide spectrum are as good.

        Raises
        ------
        SchemaError
            For matrices of unequal shapes, not square, not symmetric or not finite.
        DegenerateRepresentation
            For matrices which are not positive definite.
        """
        p, q = _alike(p, q)
        _refuse_singular(p)
        _refuse_singular(q)
        return length(p, q)

    def geodesic(self, p: Array, q: Array, t: Array) -> Array:
        """p^1/2 (p^-1/2 q p^-1/2)^t p^1/2, for any t."""
        frame = _frame(p, q)
        return _congruent(frame.factor, frame.power(t))

    def log(self, p: Array, q: Array) -> Array:
        """p^1/2 log(p^-1/2 q p^-1/2) p^1/2, a symmetric matrix."""
        frame = _frame(p, q)
        return _congruent(frame.factor, frame.logarithm())

    def exp(self, p: Array, v: Array) -> Array:
        """p^1/2 exp(p^-1/2 v p^-1/2) p^1/2."""
        factor, inverse = _factors(_checked(p))
        return _congruent(factor, spectral.exponential(_congruent(inverse, v)))

    def inner(self, p: Array, u: Array, v: Array) -> Array:
        """tr(p^-1 u p^-1 v)."""
        _, inverse = _factors(_checked(p))
        return namespace(u, v).sum(_congruent(inverse, u) * _congruent(inverse, v), axis=(-2, -1))

    def norm(self, p: Array, v: Array) -> Array:
        """Length sqrt(tr(p^-1 v p^-1 v))."""
        white = _congruent(_factors(_checked(p))[1], v)
        return vector_norm(namespace(white).reshape(white, (*white.shape[:-2], -1)))

    def angle(self, a: Array, b: Array, c: Array) -> Array:
        """Angle at b between the geodesics to a and to c, in [0, pi]; NaN where a or c coincides with b.

        In the frame where b is the identity the inner product is that of plain matrices.
        """
        factors = _factors(_checked(b))
        u, v = (_frame(b, end, factors).logarithm() for end in (a, c))
        xp = namespace(u, v)
        u, v = (xp.reshape(x, (*x.shape[:-2], -1)) for x in (u, v))
        return flat_angle(Euclidean(), u, xp.zeros_like(u), v)

    def transport(self, p: Array, q: Array, v: Array) -> Array:
        """E v E' with E = (q p^-1)^1/2: the tangent vector v at p, carried along the geodesic to q."""
        frame = _frame(p, q)
        carried = _congruent(frame.power(0.5), _congruent(frame.inverse, v))
        return _congruent(frame.factor, carried)

    def project(self, p: Array) -> Array:
        """Matrix without the round-off in its symmetry."""
        return (p + transposed(p)) / 2

    def random_tangent(self, p: Array, rng: np.random.Generator) -> Array:
        """Tangent vector at p of length 1, its direction uniform in the inner product at p."""
        noise = rng.standard_normal(np.shape(p))
        symmetric = noise + transposed(noise)  # isotropic among symmetric matrices
        length = vector_norm(symmetric.reshape(*symmetric.shape[:-2], -1))
        return _congruent(_factors(_checked(p))[0], symmetric / length[..., None, None])

    def pairwise(self, points: Sequence[Array]) -> Array:
        """All distances, (n, n), exactly symmetric with a zero diagonal."""
        points = list(points)
        xp = namespace(*points)
        for point in points[1:]:
            _alike(points[0], point)
        stacked = _checked(xp.stack(points))
        _refuse_singular(stacked)
        zeros = xp.zeros_like(stacked[:, 0, 0])
        rows = [
            xp.concat([zeros[: i + 1], length(stacked[i], stacked[i + 1 :])]) for i in range(len(points) - 1)
        ]
        table = xp.stack([*rows, zeros])
        return table + transposed(table)

    def nearest(self, c: Array, a: Array, b: Array, line: bool = False) -> Nearest:
        """Point nearest to c on the geodesic from a to b; with `line` on its endless continuation.

        The squared distance is convex in t, so the root of its derivative is the answer: a bracketed search
        in the frame where a is the identity and b diagonal, about ten eigen-decompositions per point.
        t is NaN where a and b coincide. Leading axes broadcast. In torch, t is a constant: distance and foot
        have the gradient at this t (the distance's is the full one).
        """
        c, a = _alike(c, a)
        a, b = _alike(a, b)
        _refuse_singular(c)
        frame = _frame(a, b)
        turn = transposed(frame.vectors) @ spectral.constant(frame.inverse)
        seen = _plain(_congruent(turn, spectral.constant(c)))
        u = np.broadcast_to(_plain(frame.u), seen.shape[:-1])
        found = [_fraction(one, v, line) for one, v in zip(_matrices(seen), _vectors(u), strict=True)]
        t = like(np.reshape(found, seen.shape[:-2]), c)
        xp = namespace(t)
        foot = _congruent(frame.factor, frame.power(xp.where(xp.isnan(t), xp.zeros_like(t), t)))
        return Nearest(t, foot, length(c, foot))


def _fraction(seen: Any, u: Any, line: bool) -> float:
    """Root t of the derivative of d(C, diag(e^tu))^2 / 2, which is -<log S(t), diag(u)>.

    S(t)_ij = C_ij e^(-t (u_i + u_j) / 2). The derivative grows by |u|^2 at least (curvature <= 0), so that
    its value at 0 bounds the root. On the segment (not `line`) t stays in [0, 1].
    """
    from scipy.optimize import brentq

    size = float(u @ u)
    if size == 0:
        return np.nan

    def slope(t: float) -> float:
        shrink = np.exp(-t / 2 * u)
        values, vectors = np.linalg.eigh(seen * shrink[:, None] * shrink)
        logs = np.log(np.maximum(values, np.finfo(float).tiny))
        return -float(u @ (vectors**2 @ logs))

    start = slope(0.0)
    low, high = sorted((0.0, -start / size * (1 + 1e-9)))
    if not line:
        low, high = max(low, 0.0), min(high, 1.0)
    if low >= high or slope(low) >= 0:
        return low
    if slope(high) <= 0:
        return high
    return float(brentq(slope, low, high, xtol=1e-14, rtol=1e-14))


def _matrices(x: Any) -> Any:
    return x.reshape(-1, *x.shape[-2:])


def _vectors(x: Any) -> Any:
    return x.reshape(-1, x.shape[-1])


def _plain(x: Array) -> Any:
    """Numpy array in double precision of an array without gradient, wherever it lies."""
    return np.asarray(x.cpu() if hasattr(x, "cpu") else x, dtype=np.float64)


def _congruent(g: Array, k: Array) -> Array:
    """G K G'."""
    return g @ k @ transposed(g)


def length(p: Array, q: Array) -> Array:
    """Distance of matrices known to be positive definite and of one size; see `SPD.distance`."""
    ratio = _ratio(p, q)
    xp = namespace(p, q)
    if ratio is None or not bool(xp.all(xp.abs(ratio) < 1 - FAR)):
        return _far_length(_factors(p)[1], _factors(q)[1], q - p)
    return 2 * vector_norm(xp.atanh(ratio))


def _ratio(p: Array, q: Array) -> Array | None:
    """Eigenvalues of (q - p) (q + p)^-1, (..., n), up to a common sign; None where rounding forbids them."""
    gap, total = q - p, q + p
    xp = namespace(gap)
    falls = xp.sum(xp.linalg.diagonal(spectral.constant(gap)), axis=-1) < 0
    gap = xp.where(falls[..., None, None], -gap, gap)  # one matrix for p, q and q, p: equal to the last bit
    if not isinstance(gap, np.ndarray):
        factors = spectral.cholesky(total)
        return None if factors is None else xp.linalg.eigvalsh(_congruent(factors[1], gap))
    solve = partial(scipy.linalg.eigh, eigvals_only=True, driver="gv", check_finite=False)
    try:
        found = [solve(a, b) for a, b in zip(_matrices(gap), _matrices(total), strict=True)]
    except scipy.linalg.LinAlgError:
        return None
    return np.reshape(found, gap.shape[:-1])


def _far_length(inverse_p: Array, inverse_q: Array, gap: Array) -> Array:
    """Distance from the inverses of the Cholesky factors of p and q and gap = q - p.

    Eigenvalues of p^-1 q above 1 are taken from p^-1 (q - p), those below 1 from q^-1 (p - q): each is then
    one of the large ones of its matrix.
    """
    xp = namespace(gap)
    parts = []
    for inverse, own in ((inverse_p, gap), (inverse_q, -gap)):
        excess = xp.linalg.eigvalsh(_congruent(inverse, own))
        parts.append(vector_norm(xp.log1p(xp.where(excess > 0, excess, xp.zeros_like(excess)))))
    return vector_norm(xp.stack(parts, axis=-1))


def _frame(p: Array, q: Array, factors: tuple[Array, Array] | None = None) -> _Frame:
    p, q = _alike(p, q)
    factor, inverse = factors or _factors(p)
    gap = _congruent(inverse, q - p)  # differences keep the digits of close points
    xp = namespace(gap)
    found = xp.linalg.eigh(spectral.constant(gap))
    excess, vectors = found[0], found[1]
    lowest, highest = 1 + xp.min(excess, axis=-1), 1 + xp.max(excess, axis=-1)
    if bool(xp.all(lowest > SPREAD * highest)):
        _refuse_singular(q)
        return _Frame(factor, inverse, gap, xp.log1p(excess), vectors)
    found = xp.linalg.svd(spectral.constant(inverse @ _factors(q)[0]))
    return _Frame(factor, inverse, gap, 2 * xp.log(found[1]), found[0])


def _checked(p: Array) -> Array:
    """Matrix as floating numbers after the checks of its shape, symmetry and finiteness."""
    p = p if hasattr(p, "dtype") else np.asarray(p)
    xp = namespace(p)
    if not bool(xp.isdtype(p.dtype, "real floating")):
        p = as_float64(p)
    if p.ndim < 2 or p.shape[-1] != p.shape[-2]:
        raise SchemaError(
            f"expected square matrices (..., n, n), got shape {tuple(p.shape)}. Points of activations "
            "come from a metric: AffineInvariant().point(x)."
        )
    if not bool(xp.all(xp.isfinite(p))):
        raise SchemaError(
            "expected finite matrices, got NaN or inf. Look for an overflow in the activations, or for a "
            "step along a geodesic that is far too long."
        )
    largest = _number(xp.max(xp.abs(p)))
    apart = _number(xp.max(xp.abs(p - transposed(p))))
    if apart > float(xp.finfo(p.dtype).eps) ** 0.5 * largest:
        raise SchemaError(
            f"expected symmetric matrices, got entries that differ by {apart:.3g} from their mirror image "
            f"(largest entry {largest:.3g}). Symmetrise them: SPD().project(p) = (p + p') / 2."
        )
    return p


def _alike(p: Array, q: Array) -> tuple[Array, Array]:
    """Both matrices, checked."""
    p, q = _checked(p), _checked(q)
    if p.shape[-1] != q.shape[-1]:
        raise SchemaError(
            f"expected matrices of one size, got shapes {tuple(p.shape)} and {tuple(q.shape)}. Gram matrices "
            "need the same stimuli, covariance matrices layers of equal widths with matched units."
        )
    return p, q


def _factors(p: Array) -> tuple[Array, Array]:
    """Cholesky factor of a checked matrix, and its inverse."""
    factors = spectral.cholesky(p)
    if factors is None:
        values = namespace(p).linalg.eigvalsh(spectral.constant(p))
        smallest, largest = _number(values.min()), _number(values.max())
        raise DegenerateRepresentation(
            f"expected positive definite matrices, got the smallest eigenvalue {smallest:.3g} beside the "
            f"largest {largest:.3g}: at this precision such a matrix is infinitely far away. Add a ridge, "
            "p + ridge * I (metrics take ridge=...)."
        )
    return factors


def _refuse_singular(p: Array) -> None:
    _factors(spectral.constant(p))


def _number(x: Array) -> float:
    return float(spectral.constant(x))
