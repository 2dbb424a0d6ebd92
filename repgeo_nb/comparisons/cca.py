"""Canonical correlation analysis of two layers: correlations, variates, coefficients, averages, a test."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from .. import schema
from ..errors import SchemaError
from ..metrics import canonical
from ..metrics.canonical import Canonical, Weights
from ..metrics.factors import Factor, factorise
from ..metrics.inputs import rounding_of
from .layout import Layout, check_layout, laid_out, refuse_maps

Floats = NDArray[np.float64]

NAME = "cca"
SIGNIFICANT = 0.05


@dataclass(frozen=True, eq=False)
class CCA:
    """Canonical correlations of two layers x (m, p) and y (m, q); made by `rg.cca`.

    Attributes
    ----------
    name_x, name_y
        How the layers are called.
    x, y
        Their factors: ranks, units, distinct rows.
    stimulus
        Ids of the rows, or their numbers.
    """

    name_x: str
    name_y: str
    x: Factor
    y: Factor
    stimulus: NDArray[Any]

    @cached_property
    def _found(self) -> Canonical:
        return canonical.canonical(canonical.product(self.x, self.y))

    @property
    def correlations(self) -> xr.DataArray:
        """Canonical correlations from large to small, (variate,) in [0, 1]; min(rank) of them."""
        return self._along(self._found.rho, "correlation")

    @property
    def variates_x(self) -> xr.DataArray:
        """Canonical variates of x, (stimulus, variate): orthonormal, of mean 0."""
        return self._variates(self.x, self._found.left)

    @property
    def variates_y(self) -> xr.DataArray:
        """Canonical variates of y, (stimulus, variate): orthonormal, of mean 0."""
        return self._variates(self.y, self._found.right)

    @property
    def coefficients_x(self) -> xr.DataArray:
        """Weights of the units, (unit, variate): centred x times these are the variates."""
        return self._coefficients(self.x, self._found.left)

    @property
    def coefficients_y(self) -> xr.DataArray:
        """Weights of the units, (unit, variate): centred y times these are the variates."""
        return self._coefficients(self.y, self._found.right)

    def weights_x(self, weights: Weights = "abs") -> xr.DataArray:
        """How much of x each variate accounts for, (variate,) of sum 1; see `rg.metrics.PWCCA`."""
        return self._along(canonical.projection_weights(self.x, self._found.left, weights), "weight")

    def weights_y(self, weights: Weights = "abs") -> xr.DataArray:
        """How much of y each variate accounts for, (variate,) of sum 1."""
        return self._along(canonical.projection_weights(self.y, self._found.right, weights), "weight")

    # ---- one number

    @property
    def mean(self) -> float:
        """Mean correlation."""
        return float(self._found.rho.mean())

    @property
    def mean_squared(self) -> float:
        """Mean squared correlation, R^2_CCA."""
        return float((self._found.rho**2).mean())

    @property
    def yanai(self) -> float:
        """Yanai's generalised coefficient of determination."""
        return float((self._found.rho**2).sum() / np.sqrt(self.x.rank * self.y.rank))

    def pwcca(self, weights: Weights = "abs") -> tuple[float, float]:
        """Projection-weighted mean correlation in both directions: with the weights of x, and of y."""
        rho = self._found.rho
        return float(self.weights_x(weights).values @ rho), float(self.weights_y(weights).values @ rho)

    # ---- how many are real

    @property
    def n(self) -> int:
        """Distinct rows, which is what counts as sample size."""
        return canonical.rows_of(self.x, self.y)

    @property
    def forced(self) -> int:
        """Correlations that are 1 whatever the data."""
        return canonical.forced_ones(self.x.rank, self.y.rank, self.n)

    @property
    def null_edge(self) -> float:
        """Largest correlation that independent layers of these ranks have, for many stimuli."""
        return canonical.null_edge(self.x.rank, self.y.rank, self.n)

    @property
    def null_squared(self) -> float:
        """Mean squared correlation that independent layers of these ranks have: exact."""
        return max(self.x.rank, self.y.rank) / (self.n - 1)

    @property
    def p_values(self) -> xr.DataArray:
        """Bartlett's test that this and all later correlations are 0, (variate,), for data near normal.

        NaN with fewer than three distinct rows per dimension of both layers, where it takes chance for real.
        """
        _, p = canonical.bartlett(self._found.rho, self.x.rank, self.y.rank, self.n)
        return self._along(p, "p-value")

    @property
    def n_real(self) -> int | None:
        """Correlations before the first that the test does not tell from 0 (at 5 %); None without a test."""
        p = self.p_values.values
        if np.isnan(p).any():
            return None
        doubtful = ~(p < SIGNIFICANT)
        return int(np.argmax(doubtful)) if doubtful.any() else len(doubtful)

    def plot(self, **options: Any) -> Any:
        """Sorted correlations with the null edge; see `rg.plot_curves`."""
        from ..widgets import plot_curves

        return plot_curves(self, **options)

    def __repr__(self) -> str:
        both, real = self.pwcca(), self.n_real
        told = (
            "too few rows for Bartlett's test" if real is None else f"{real} told from 0 by Bartlett's test"
        )
        rows = f"{self.n} distinct of {self.x.m} rows" if self.n < self.x.m else f"{self.n} rows"
        return "\n".join(
            [
                f"<CCA of {self.name_x} and {self.name_y}: {len(self._found.rho)} correlations, {rows}>",
                f"  ranks {self.x.rank} and {self.y.rank} (of {self.x.units} and {self.y.units} units), "
                f"{self.forced} correlations forced to 1",
                f"  mean {self.mean:.3f}, mean squared {self.mean_squared:.3f} "
                f"(unrelated: {self.null_squared:.3f}), PWCCA {both[0]:.3f} and {both[1]:.3f}",
                f"  largest {self._found.rho[0]:.3f} (unrelated: up to {self.null_edge:.3f}), {told}",
            ]
        )

    def _along(self, values: Floats, name: str) -> xr.DataArray:
        return xr.DataArray(values, {"variate": np.arange(1, len(values) + 1)}, ("variate",), name)

    def _variates(self, factor: Factor, directions: Floats) -> xr.DataArray:
        values = factor.u @ directions
        coords = {"stimulus": self.stimulus, "variate": np.arange(1, values.shape[1] + 1)}
        return xr.DataArray(values, coords, ("stimulus", "variate"), "variate score")

    def _coefficients(self, factor: Factor, directions: Floats) -> xr.DataArray:
        values = factor.vt.T @ (directions / factor.s[:, None])
        return xr.DataArray(
            values, {"variate": np.arange(1, values.shape[1] + 1)}, ("unit", "variate"), "coefficient"
        )


def cca(x: Any, y: Any, join: schema.Join = "exact", layout: Layout | None = None) -> CCA:
    """Canonical correlations of two layers, with variates, coefficients, null levels and a test.

    Parameters
    ----------
    x, y
        Layers (stimulus, unit): arrays with rows in the same order, or DataArrays such as
        `acts.repgeo.matrix(model, layer)`, whose rows are aligned by stimulus.
    join
        "exact": DataArrays must have the same stimuli; "inner": the shared ones.
    layout
        What a row is where a DataArray's units have several axes: "mean", "positions" or "flatten", as for
        `rg.compare`.

    Returns
    -------
    CCA

    Raises
    ------
    SchemaError, StimulusMismatch
        Unequal numbers of rows, or other stimuli; values that are not finite; maps without a layout; steps
        that are padding of some stimuli.
    DegenerateRepresentation
        A constant layer, or one whose rank leaves no room (distinct rows less 1).

    Examples
    --------
    >>> rng = np.random.default_rng(0)
    >>> z, e, f = rng.standard_normal((3, 500, 4))
    >>> found = cca(np.hstack([z, e]), np.hstack([z @ rng.standard_normal((4, 4)), f]))
    >>> found.n_real, bool(found.correlations[4] < found.null_edge)
    (4, True)
    """
    labelled = [_labelled(one) for one in (x, y)]
    if all(labelled):
        x, y = schema.align(x, y, join)
    elif any(labelled):
        raise SchemaError(
            "cca aligns layers by stimulus, got ids in one of them only. Give both as DataArrays, or, where "
            "rows do correspond, both as plain arrays: x.values."
        )
    named = [_formal(x, "x"), _formal(y, "y")]
    check_layout(layout)
    matrices = [_rows(one, name, layout) for one, name in zip((x, y), named, strict=True)]
    is_row = all(labelled) and len(matrices[0]) == x.sizes["stimulus"]
    ids = schema.stimuli(x) if is_row else np.arange(len(matrices[0]))
    if len(matrices[0]) != len(matrices[1]):
        raise SchemaError(
            f"cca expects the same stimuli in both layers, got {len(matrices[0])} rows in {named[0]} and "
            f'{len(matrices[1])} in {named[1]}. DataArrays with stimulus ids are aligned by join="inner".'
        )
    a, b = (
        factorise(matrix, name, NAME, rounding_of(getattr(one, "attrs", {}).get("source_dtype")))
        for matrix, name, one in zip(matrices, named, (x, y), strict=True)
    )
    canonical.refuse_full_rank(a, b, (a.rank, b.rank), canonical.rows_of(a, b), NAME)
    return CCA(_short(x, "x"), _short(y, "y"), a, b, np.asarray(ids))


def _refuse_padding(x: xr.DataArray, name: str) -> None:
    """Raise for one step of padded sequences, which some stimuli do not have."""
    mask = x.coords.get("mask")
    if mask is not None and mask.dims == ("stimulus",) and not bool(mask.all()):
        lacking = int((~mask.astype(bool)).sum())
        raise SchemaError(
            f"cca expects activations of every stimulus, got a step of {name} that is padding of {lacking} "
            f"of {len(mask)}; leave these out: x.isel(stimulus=x.mask.values)."
        )


def _labelled(x: Any) -> bool:
    return isinstance(x, xr.DataArray) and "stimulus" in x.dims and "stimulus" in x.coords


def _formal(x: Any, otherwise: str) -> str:
    """How messages call a layer."""
    if isinstance(x, xr.DataArray) and {"layer", "model"} <= set(x.coords):
        return f"layer {x['layer'].item()!r} of model {x['model'].item()!r}"
    return _short(x, otherwise)


def _short(x: Any, otherwise: str) -> str:
    """How figures call a layer."""
    if isinstance(x, xr.DataArray) and {"layer", "model"} <= set(x.coords):
        return f"{x['layer'].item()} of {x['model'].item()}"
    return str(x.name) if isinstance(x, xr.DataArray) and x.name else otherwise


def _rows(x: Any, name: str, layout: Layout | None) -> NDArray[Any]:
    if isinstance(x, xr.DataArray) and "stimulus" in x.dims:
        x = x.transpose("stimulus", ...)
        _refuse_padding(x, name)
        shape = [int(n) for n in np.atleast_1d(x.attrs.get("unit_shape", [1]))]
        if x.ndim == 2 and len(shape) > 1 and int(np.prod(shape)) == x.shape[1]:
            if layout is None:
                refuse_maps(name, shape, NAME)
            return laid_out(np.asarray(x.values), shape, layout, x.size, 0, x.attrs.get("module"))[0]
        x = x.values
    if isinstance(x, xr.Dataset) or not (hasattr(x, "__array__") or isinstance(x, list | tuple)):
        raise SchemaError(
            f"cca expects layers (stimulus, unit), got {type(x).__name__} for {name}. Read one: "
            "acts.repgeo.matrix(model, layer)."
        )
    found = x if hasattr(x, "detach") else np.asarray(x)
    if found.ndim != 2:
        raise SchemaError(
            f"cca expects layers (stimulus, unit), got shape {found.shape} for {name}. Flatten, average or "
            "choose what a row is first (rg.compare has layout=)."
        )
    return found
