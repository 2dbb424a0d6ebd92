"""Statistics of the singular values s_1 >= .. >= s_k of a frame: how many directions are left, and how large.

All formulas are this package's own reading of the idea of neural frames (Kvinge et al. 2022). Each function
takes a plain array ``(..., k, d)`` of vectors (or Gram matrices and factors, by `kind`) and returns numpy, or
labelled frames and returns a DataArray ``([model,] layer, stimulus[, step])`` with a coordinate ``reason``.
Singular values too small to count towards the rank are rounding, and taken as 0 throughout.
"""

from typing import Any, Literal, NamedTuple

import numpy as np
import xarray as xr

from ..errors import SchemaError
from .frame import Floats, Frame, plain
from .labelled import Case, Found, evaluate, named

Form = Literal["amplitude", "energy"]
ZERO = "zero frame"


class FrameBounds(NamedTuple):
    """Lower and upper frame bound, (...)."""

    lower: Floats
    upper: Floats


def rank_tolerance(frames: Any, *, kind: str = "vectors", width: int | None = None) -> float:
    """Share of the largest singular value from which on one counts, max(k, d) eps of a plain array's type.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> rg.frames.rank_tolerance(np.eye(2, 4))  # 4 eps
    8.881784197001252e-16
    """
    return plain(frames, kind, width=width).tolerance


def rank(
    frames: Any, *, kind: str = "vectors", width: int | None = None, tolerance: float | None = None
) -> Any:
    """Numerical rank, the number of singular values above max(k, d) eps s_1; 0 .. min(k, d).

    Parameters
    ----------
    frames : array (..., k, d) or Dataset
    kind, width
        Of a plain array: what it holds, and the units of the layer where it does not tell.
    tolerance : float, optional
        Share of s_1 to use instead. By default eps is that of the type in which the frames were *computed*
        (``frames.attrs["dtype"]``); of Gram matrices the share is at least sqrt(max(k, d) eps64).

    Returns
    -------
    int array, or DataArray
        The DataArray has the shares used in the coordinate ``tolerance([model,] layer)``.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> int(rg.frames.rank(np.array([[1.0, 2, 3], [2, 4, 6]])))
    1
    """
    used: list[float] = []

    def compute(one: Frame) -> Found:
        s = one.singular_values()
        used.append(one.tolerance if tolerance is None else tolerance)
        return Found(_counted(s, _count(s, used[-1])))

    found = evaluate(frames, compute, "rank", kind=kind, width=width, attrs={"unit": "", "convention": (
        "number of singular values above tolerance * s_1; tolerance = max(k, d) eps of the computing type"
    )})  # fmt: skip
    if not isinstance(found, xr.DataArray):
        return found
    dims = ("model", "layer") if "model" in found.dims else ("layer",)
    shares = np.array(used).reshape([found.sizes[dim] for dim in dims])
    return found.assign_coords(tolerance=(dims, shares))


def stable_rank(frames: Any, *, kind: str = "vectors") -> Any:
    """Stable rank, sum s^2 / s_1^2; 1 .. rank.

    The zero frame has none: NaN. See `rank` for what `frames` may be.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> float(rg.frames.stable_rank(np.diag([3.0, 2, 1])))  # 14 / 9
    1.5555555555555556
    """
    return _of_shares(frames, "stable_rank", kind, "sum s^2 / s_1^2", lambda p: (p * p).sum(-1))


def participation_ratio(frames: Any, *, kind: str = "vectors") -> Any:
    """Participation ratio of the squares, (sum s^2)^2 / sum s^4; 1 .. rank.

    The zero frame has none: NaN. See `rank` for what `frames` may be.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> round(float(rg.frames.participation_ratio(np.diag([3.0, 2, 1]))), 12)
    2.0
    """

    def ratio(p: Floats) -> Floats:
        return np.asarray((p**2).sum(-1) ** 2 / (p**4).sum(-1))

    return _of_shares(frames, "participation_ratio", kind, "(sum s^2)^2 / sum s^4", ratio)


def effective_rank(frames: Any, *, form: Form = "amplitude", kind: str = "vectors") -> Any:
    """Effective rank, exp of the entropy of p; 1 .. rank.

    Parameters
    ----------
    frames : array (..., k, d) or Dataset
    form : {"amplitude", "energy"}
        p = s / sum s (Roy and Vetterli 2007), or p = s^2 / sum s^2, which lies between participation ratio
        and rank.

    The zero frame has none: NaN.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> F = np.diag([3.0, 2, 1])
    >>> [round(float(rg.frames.effective_rank(F, form=form)), 4) for form in ("amplitude", "energy")]
    [2.7495, 2.2944]
    """
    if form not in ("amplitude", "energy"):
        raise SchemaError(
            f"form: expected 'amplitude' (p = s / sum s) or 'energy' (p = s^2 / sum s^2), got {form!r}; "
            f"'amplitude' is that of Roy and Vetterli"
        )

    def entropy(share: Floats) -> Floats:
        p = share if form == "amplitude" else share**2
        p = p / p.sum(-1, keepdims=True)
        return np.asarray(np.exp(-(p * np.log(np.where(p > 0, p, 1.0))).sum(-1)))

    formula = "exp(-sum p ln p), p = " + ("s / sum s" if form == "amplitude" else "s^2 / sum s^2")
    return _of_shares(frames, "effective_rank", kind, formula, entropy)


def volume(frames: Any, *, kind: str = "vectors", width: int | None = None) -> Any:
    """Volume of the parallelepiped the vectors span, prod s = sqrt(det F F'); >= 0.

    Exactly 0 where the rank (see there) is below k, always so for k > d: what is left is rounding.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> round(float(rg.frames.volume(np.array([[1.0, 3, 5], [2, 4, 6]]))), 6)  # sqrt 24
    4.898979
    """
    return evaluate(
        frames, lambda one: Found(np.exp(_log_volume(one))), "volume", kind=kind, width=width,
        attrs={"unit": "product over directions", "convention": "prod s; 0 below full rank"},
    )  # fmt: skip


def log_volume(frames: Any, *, kind: str = "vectors", width: int | None = None) -> Any:
    """Logarithm of the volume, sum ln s; -inf where the rank is below k.

    Raises
    ------
    SchemaError
        More directions than units: the volume is 0 whatever the network does.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> round(float(rg.frames.log_volume(np.diag([3.0, 2, 1]))), 6)  # ln 6
    1.791759
    """

    def compute(one: Frame) -> Found:
        if one.k > one.width:
            raise SchemaError(
                f"log volume of {named(one)}: expected at most as many directions as units, got {one.k} "
                f"directions and {one.width} units: the volume is 0 there whatever the network does; choose "
                f"fewer directions, rg.frames.select(frames, direction=[...]), or leave the layer out"
            )
        return Found(_log_volume(one))

    return evaluate(
        frames, compute, "log_volume", kind=kind, width=width,
        attrs={"unit": "log", "convention": "sum ln s; -inf below full rank"},
    )  # fmt: skip


def frame_bounds(
    frames: Any,
    *,
    on: Literal["span", "layer"] = "span",
    kind: str = "vectors",
    width: int | None = None,
) -> Any:
    """Frame bounds A and B: A |x|^2 <= sum <x, v_i>^2 <= B |x|^2; 0 <= A <= B.

    Parameters
    ----------
    frames : array (..., k, d) or Dataset
    on : {"span", "layer"}
        Which x are meant: of the span of the vectors (A = s_rank^2 > 0), or of the layer's whole space, where
        A = 0 unless the rank is d. B = s_1^2.

    Returns
    -------
    FrameBounds, or DataArray with dims (..., bound)
        ``lower`` and ``upper``; NaN for the zero frame.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> bounds = rg.frames.frame_bounds(np.diag([3.0, 2, 1]))
    >>> round(float(bounds.lower), 6), round(float(bounds.upper), 6)
    (1.0, 9.0)
    """
    if on not in ("span", "layer"):
        raise SchemaError(f"on: expected 'span' or 'layer', got {on!r}; A is positive on the span only")

    def compute(one: Frame) -> Found:
        s = one.singular_values()
        last = _count(s, one.tolerance)
        smallest = np.take_along_axis(s, np.maximum(last - 1, 0)[..., None], -1)[..., 0]
        lower = smallest**2 if on == "span" else np.where(last == one.width, smallest**2, 0.0)
        bounds = np.stack([lower, s[..., 0] ** 2], axis=-1)
        zero = s[..., :1] == 0
        return Found(bounds, [(zero, ZERO)])

    found = evaluate(
        frames, compute, "frame_bounds", kind=kind, width=width, over=("bound",),
        attrs={"unit": "squared", "convention": f"s_rank^2 and s_1^2, on the {on}"},
    )  # fmt: skip
    if isinstance(found, xr.DataArray):
        return found.assign_coords(bound=["lower", "upper"])
    return FrameBounds(found[..., 0], found[..., 1])


def condition(frames: Any, *, kind: str = "vectors", width: int | None = None) -> Any:
    """Condition number s_1 / s_k; >= 1, inf where the rank is below k, NaN for the zero frame.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> float(rg.frames.condition(np.diag([4.0, 2.0])))
    2.0
    """

    def compute(one: Frame) -> Found:
        s = one.singular_values()
        full = _count(s, one.tolerance) == one.k
        with np.errstate(divide="ignore", invalid="ignore"):
            ratio = np.where(full | np.isnan(s[..., 0]), s[..., 0] / s[..., -1], np.inf)
        return Found(ratio, [(s[..., 0] == 0, ZERO)])

    return evaluate(
        frames, compute, "condition", kind=kind, width=width,
        attrs={"unit": "", "convention": "s_1 / s_k; inf below full rank"},
    )  # fmt: skip


def frame_potential(frames: Any, *, kind: str = "vectors") -> Any:
    """Frame potential, sum over all i and j of <v_i, v_j>^2 = sum s^4; >= 0.

    Among k unit vectors it is least, k^2 / min(k, d) (k for k <= d), for tight frames.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> float(rg.frames.frame_potential(np.eye(3)))
    3.0
    """

    def compute(one: Frame) -> Found:
        return Found((one.gram() ** 2).sum((-2, -1)))

    return evaluate(
        frames, compute, "frame_potential", kind=kind,
        attrs={"unit": "fourth power", "convention": "sum of squared inner products, diagonal included"},
    )  # fmt: skip


def _of_shares(frames: Any, name: str, kind: str, formula: str, of: Any) -> Any:
    """Evaluate a statistic of s / s_1, where those that do not count towards the rank are 0."""

    def compute(one: Frame) -> Found:
        s = one.singular_values()
        zero = s[..., 0] == 0
        case: Case = (zero, ZERO)
        share = np.where(zero[..., None], 1.0, s) / np.where(zero, 1.0, s[..., 0])[..., None]
        return Found(of(np.where(share <= one.tolerance, 0.0, share)), [case])

    return evaluate(frames, compute, name, kind=kind, attrs={"unit": "", "convention": formula})


def _count(s: Floats, tolerance: float) -> Any:
    """Count singular values above a share of the largest, (..., k) -> (...) of int."""
    return (s > tolerance * s[..., :1]).sum(-1)


def _counted(s: Floats, count: Any) -> Any:
    """Give counts, NaN where the values are not finite; integers where all are."""
    unknown = np.isnan(s[..., 0])
    return np.where(unknown, np.nan, count) if unknown.any() else np.asarray(count)


def _log_volume(one: Frame) -> Floats:
    s = one.singular_values()
    full = _count(s, one.tolerance) == one.k
    logs = np.log(np.where(full[..., None], s, 1.0)).sum(-1)
    return np.where(np.isnan(s[..., 0]), np.nan, np.where(full, logs, -np.inf))
