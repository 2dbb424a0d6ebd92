"""Statistics over stimuli in a table: the middle with quantiles, and how many were undefined."""

from collections.abc import Callable, Sequence
from typing import Any, Literal

import numpy as np
import xarray as xr

from ..errors import SchemaError
from ..schema.names import listing, unknown
from .angles import coherence
from .collect import reduce
from .gains import gain, norms, relative_gain, relative_speed
from .read import check, layers
from .spectra import effective_rank, participation_ratio, rank, stable_rank, volume

Centre = Literal["median", "geometric_mean"]
STATISTICS: dict[str, Callable[[xr.Dataset], xr.DataArray]] = {
    "norm": norms,
    "gain": gain,
    "relative_gain": relative_gain,
    "relative_speed": relative_speed,
    "rank": rank,
    "stable_rank": stable_rank,
    "participation_ratio": participation_ratio,
    "effective_rank": effective_rank,
    "volume": volume,
    "coherence": coherence,
}


def summary(
    frames: xr.Dataset,
    over: str = "stimulus",
    *,
    statistics: Sequence[str] | None = None,
    centre: Centre = "median",
    quantiles: tuple[float, float] = (0.25, 0.75),
) -> xr.Dataset:
    """Summarise every statistic by layer (and direction): the middle with quantiles, never only a mean.

    Parameters
    ----------
    frames : Dataset
    over : str
        Dimension that is summarised.
    statistics : sequence of str, optional
        Some of `STATISTICS`; those that these frames can have where not given.
    centre : {"median", "geometric_mean"}
    quantiles : (float, float)
        Lower and upper.

    Returns
    -------
    Dataset
        A variable per statistic with the dimension ``summary`` (``lower``, the centre's name, ``upper``), and
        ``<statistic>_undefined``, the number of stimuli for which there was none.

    Raises
    ------
    UnknownName
        A statistic that does not exist.
    SchemaError
        A dimension that does not exist, quantiles out of order; as the statistics raise.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> F = np.random.default_rng(0).normal(size=(100, 2, 5))
    >>> F[0] = 0
    >>> frames = rg.frames.from_arrays(
    ...     {"fc": F}, stimulus=range(100), direction=["x", "y"], normalised=True)
    >>> table = rg.frames.summary(frames)
    >>> table["gain"].dims, table["summary"].values.tolist(), int(table["stable_rank_undefined"][0])
    (('layer', 'direction', 'summary'), ['lower', 'median', 'upper'], 1)
    """
    check(frames)
    if all(frames[key].attrs["kind"] == "vectors" for key in layers(frames)):
        frames = reduce(frames)  # one QR for all statistics
    names = _available(frames) if statistics is None else list(statistics)
    for name in names:
        if name not in STATISTICS:
            raise unknown("statistic", name, STATISTICS)
    found = {}
    for name in names:
        one = summarise(STATISTICS[name](frames), over, centre=centre, quantiles=quantiles)
        found[name], found[f"{name}_undefined"] = one["value"], one["undefined"]
    return xr.Dataset(found, attrs={**_attrs(centre, quantiles), "over": over, "n": frames.sizes[over]})


def summarise(
    values: xr.DataArray,
    over: str = "stimulus",
    *,
    centre: Centre = "median",
    quantiles: tuple[float, float] = (0.25, 0.75),
) -> xr.Dataset:
    """Summarise one statistic over a dimension, leaving out what is undefined and counting it.

    Parameters
    ----------
    values : DataArray
        As a statistic of labelled frames returns it.
    over, centre, quantiles
        See `summary`. The geometric mean is of numbers that are not negative (0 makes it 0).

    Returns
    -------
    Dataset
        ``value`` with the dimension ``summary``, and ``undefined``, the number left out.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> F = np.random.default_rng(0).normal(size=(100, 2, 5))
    >>> frames = rg.frames.from_arrays({"fc": F}, stimulus=range(100), direction=["x", "y"])
    >>> one = rg.frames.summarise(rg.frames.stable_rank(frames), centre="geometric_mean")
    >>> bool(1 <= one["value"].sel(layer="fc", summary="geometric_mean") <= 2)
    True
    """
    if over not in values.dims:
        raise SchemaError(
            f"over: expected a dimension of the values, got {over!r}; one of {listing(values.dims)}"
        )
    low, high = quantiles
    if not 0 <= low < high <= 1:
        raise SchemaError(
            f"quantiles: expected 0 <= lower < upper <= 1, got {quantiles}; for example (0.1, 0.9)"
        )
    if centre not in ("median", "geometric_mean"):
        raise SchemaError(
            f"centre: expected 'median' or 'geometric_mean', got {centre!r}; a mean alone hides the spread, "
            f"so there is none"
        )
    axis = values.dims.index(over)
    array = np.moveaxis(np.asarray(values.values, dtype=np.float64), axis, -1)
    defined = ~np.isnan(array)
    if centre == "geometric_mean" and (array[defined] < 0).any():
        raise SchemaError(
            f"geometric mean of {values.name}: expected numbers of at least 0, got negative ones; use "
            f"centre='median'"
        )
    wanted = [low, 0.5, high]
    lower, middle, upper = _quantiles(array, wanted)
    if centre == "geometric_mean":
        middle = _geometric_mean(array, defined)
    dims = [dim for dim in values.dims if dim != over]
    kept = {name: c for name, c in values.coords.items() if over not in c.dims and name != "reason"}
    return xr.Dataset(
        {
            "value": ((*dims, "summary"), np.stack([lower, middle, upper], axis=-1), values.attrs),
            "undefined": (dims, (~defined).sum(-1)),
        },
        coords={**kept, "summary": ["lower", centre, "upper"]},
        attrs=_attrs(centre, quantiles),
    )


def _available(frames: xr.Dataset) -> list[str]:
    """Name the statistics that these frames can have."""
    known = "input_norm" in frames.coords or frames.attrs.get("normalised", 0) or "input" in frames
    wanted = {
        "gain": known,
        "relative_gain": known and "noise_gain" in frames.coords,
        "relative_speed": "speed_scale" in frames.coords,
        "coherence": frames.sizes["direction"] > 1,
    }
    return [name for name in STATISTICS if wanted.get(name, True)]


def _quantiles(array: Any, wanted: list[float]) -> Any:
    """Quantiles over the last axis, NaN left out; an infinite neighbour is taken, not interpolated."""
    array = np.sort(array, axis=-1)  # NaN to the end
    count = (~np.isnan(array)).sum(-1)
    found = []
    for q in wanted:
        place = q * np.maximum(count - 1, 0)
        below = np.floor(place).astype(int)
        above = np.minimum(below + 1, np.maximum(count - 1, 0))
        a, b = (np.take_along_axis(array, at[..., None], -1)[..., 0] for at in (below, above))
        share = place - below
        with np.errstate(invalid="ignore"):
            mixed = a + share * (b - a)
        finite = np.isfinite(a) & np.isfinite(b)
        found.append(np.where(finite, mixed, np.where(share < 0.5, a, b)))
    return found


def _geometric_mean(array: Any, defined: Any) -> Any:
    logs = np.log(np.where(defined & (array > 0), array, 1.0)).sum(-1)
    zero = (defined & (array == 0)).any(-1)
    count = defined.sum(-1)
    mean = np.where(zero, 0.0, np.exp(logs / np.maximum(count, 1)))
    return np.where(count > 0, mean, np.nan)


def _attrs(centre: str, quantiles: tuple[float, float]) -> dict[str, Any]:
    return {"centre": centre, "quantiles": [float(q) for q in quantiles]}
