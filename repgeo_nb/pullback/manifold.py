"""Stimulus manifolds: a parametrisation with axes, its points, their tangents and quadrature weights."""

from __future__ import annotations  # readable signatures in help()

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ..errors import MemoryBudgetError, SchemaError
from .axes import RULES, Axis, Floats, described
from .maps import Map, Values

Where = Callable[[Floats], Any]

MOST_POINTS = 10**7
"""Of a grid: their parameters and weights alone fill hundreds of megabytes."""

MOST_NODES = 1000
"""Of Gauss and Legendre on one axis: their eigenvalue problem costs the cube of it."""

ROUGH = 1e-3
"""Error of tangents that printed points tell."""


@dataclass(frozen=True, eq=False)
class ManifoldPoints:
    """Points of a stimulus manifold.

    Attributes
    ----------
    parameters : (P, m) float64
    weights : (P,) float64
        Quadrature weights in the parameter measure: they sum to the volume of the parameters (with a
        density on an axis, to its integral).
    stimuli : (P, *shape)
    tangents : (P, m, *shape) float64
        Derivative of the stimulus by each parameter, in stimulus units per unit of the parameter.
    names : tuple of str
        Of the m axes.
    ids : (P,) str
        Unique.
    axes : list of dict
        ``name, low, high, periodic, unit`` of each axis.
    shape : tuple or None
        Of the grid, first axis slowest; None where the points are none.
    tangent_error : float
        Estimated error of the tangents, relative to the largest one; 0 for exact derivatives.
    spread, spread_tangents : arrays or None
        Standard deviations of a stochastic decoder and their derivatives.
    chart : (P,) str or None
        Of joined charts, see `join`.
    manifold : Manifold or None
        Where they come from (None for joined charts).
    """

    parameters: Floats
    weights: Floats
    stimuli: Values
    tangents: Floats
    names: tuple[str, ...]
    ids: NDArray[np.str_]
    axes: list[dict[str, Any]]
    shape: tuple[int, ...] | None = None
    tangent_error: float = 0.0
    spread: Values | None = None
    spread_tangents: Floats | None = None
    chart: NDArray[np.str_] | None = None
    manifold: Manifold | None = field(default=None, repr=False)

    def __len__(self) -> int:
        return len(self.parameters)

    def __repr__(self) -> str:
        size = " x ".join(map(str, self.shape)) if self.shape else str(len(self))
        rough = f"; tangents good to {self.tangent_error:.1g}" if self.tangent_error > ROUGH else ""
        return (
            f"ManifoldPoints({size} points of {', '.join(self.names)}; stimuli of shape "
            f"{self.stimuli.shape[1:]}{rough})"
        )

    def columns(self) -> dict[str, Any]:
        """Columns over stimuli: each parameter under its name, ``weight``, and ``chart`` where there are."""
        found: dict[str, Any] = {name: self.parameters[:, i] for i, name in enumerate(self.names)}
        found["weight"] = self.weights
        return found if self.chart is None else {**found, "chart": self.chart}

    def jacobian(self) -> Floats:
        """Jacobian of the parametrisation, (P, n, m), the spread of a stochastic decoder below its mean.

        Its Gram matrix is the metric g of the stimuli: J'J, with a spread J_mean'J_mean + J_sd'J_sd, the
        expected metric of Arvanitidis et al. 2018.
        """
        return columns_of(self.tangents, self.spread_tangents)


def columns_of(tangents: Floats, spread: Floats | None) -> Floats:
    """Jacobian (P, n, ...m) of tangents (P, m, *shape), those of the spread appended."""
    parts = [part.reshape(*part.shape[:2], -1) for part in (tangents, spread) if part is not None]
    return np.concatenate(parts, axis=-1).swapaxes(-1, -2)


class Manifold:
    """A stimulus manifold: see `repgeo_nb.manifold`, which makes one.

    Attributes
    ----------
    axes : dict
        Name to `Axis`.
    names : tuple of str
    """

    def __init__(
        self, psi: Map, axes: Mapping[str, Axis], where: Where | None = None, spread: Map | None = None
    ):
        self.axes, self.names = dict(axes), tuple(axes)
        self._psi, self._where, self._spread = psi, where, spread

    def __repr__(self) -> str:
        parts = [
            f"{name} in {'circle ' if a.periodic else ''}({a.low:.4g}, {a.high:.4g})"
            for name, a in self.axes.items()
        ]
        return f"Manifold({', '.join(parts)})"

    @property
    def m(self) -> int:
        """Number of parameters."""
        return len(self.names)

    def grid(self, n: int | tuple[int, ...] | Mapping[str, int], rule: str = "gauss") -> ManifoldPoints:
        """Tensor grid with its quadrature weights.

        Circles have equal steps (trapezoid rule, spectral accuracy). Intervals have Gauss-Legendre nodes:
        integrals of smooth functions are exact to rounding from some 20 nodes on. ``rule="cells"`` takes the
        centres of equal cells instead, for pictures.

        Parameters
        ----------
        n : int, tuple or mapping
            Points along every axis, or along each.
        rule : {"gauss", "cells"}
            For intervals.

        Raises
        ------
        SchemaError
            n below 1, a wrong number of them, an unknown rule, far too many Gauss nodes.
        MemoryBudgetError
            More points than any memory holds.
        """
        if rule not in RULES:
            raise SchemaError(f"rule: expected one of {', '.join(map(repr, RULES))}, got {rule!r}")
        sizes = self._sizes(n)
        _check_size(sizes, rule)
        nodes = [axis.nodes(size, rule) for axis, size in zip(self.axes.values(), sizes, strict=True)]
        u = np.stack(np.meshgrid(*(at for at, _ in nodes), indexing="ij"), axis=-1).reshape(-1, self.m)
        weights = np.ones(1)
        for _, share in nodes:
            weights = np.outer(weights, share).ravel()
        kept = self._inside(u)
        return self._points(u[kept], weights[kept], sizes if kept.all() else None)

    def _sizes(self, n: Any) -> tuple[int, ...]:
        if isinstance(n, Mapping):
            if set(n) != set(self.names):
                raise SchemaError(f"n: expected a number for each of {self.names}, got {sorted(map(str, n))}")
            n = [n[name] for name in self.names]
        sizes = list(n) if isinstance(n, Iterable) and not isinstance(n, str) else [n] * self.m
        if len(sizes) != self.m or not all(isinstance(k, int | np.integer) and k >= 1 for k in sizes):
            raise SchemaError(
                f"n: expected a number >= 1, or {self.m} of them, one per axis {self.names}, got {n!r}; pass "
                "n=15"
            )
        return tuple(int(k) for k in sizes)

    def sample(self, n: int, seed: int | None = None) -> ManifoldPoints:
        """Random points, uniform in the parameters, with equal weights (times the density of the axes).

        The weights sum to the volume only on average where ``where`` or a density is given; means over
        them are Monte Carlo estimates with standard error sd / sqrt(n).

        Parameters
        ----------
        n : int
        seed : int, optional

        Raises
        ------
        SchemaError
            n below 1, or a region that (nearly) no point falls in.
        """
        if not isinstance(n, int | np.integer) or n < 1:
            raise SchemaError(f"n: expected a number of points >= 1, got {n!r}; pass n=500")
        rng = np.random.default_rng(seed)
        low = np.array([axis.low for axis in self.axes.values()])
        size = np.array([axis.range for axis in self.axes.values()])
        found, drawn, count = [], 0, 0
        while count < n:
            u = low + size * rng.random((max(n, 64), self.m))
            inside = self.contains(u)
            found.append(u[inside])
            drawn, count = drawn + len(u), count + int(inside.sum())
            if drawn > 1000 * max(n, 64):
                raise SchemaError(
                    f"where: expected a region that random points fall in, got {count} of {drawn}; draw "
                    "narrower axes around it"
                )
        u = np.concatenate(found)[:n]
        density = np.prod([axis.density_at(u[:, i]) for i, axis in enumerate(self.axes.values())], axis=0)
        return self._points(u, density * size.prod() * (count / drawn) / n, None)

    def at(self, u: ArrayLike) -> ManifoldPoints:
        """Points at given parameters, (P, m), with equal weights that sum to 1.

        Raises
        ------
        SchemaError
            Wrong shape, NaN, or parameters outside an interval.
        """
        rows = self.checked(u)
        return self._points(rows, np.full(len(rows), 1 / len(rows)), None)

    def checked(self, u: ArrayLike, what: str = "parameters") -> Floats:
        """Rows of parameters as float64, or the error that says what is wrong with them."""
        rows = np.asarray(u, dtype=np.float64)
        if rows.ndim != 2 or rows.shape[1] != self.m or not len(rows):
            raise SchemaError(
                f"{what}: expected an array (points, {self.m}), a column for each of {self.names}, got shape "
                f"{rows.shape}"
            )
        if not np.isfinite(rows).all():
            raise SchemaError(f"{what}: expected finite values, got NaN or inf; leave these points out")
        for i, (name, axis) in enumerate(self.axes.items()):
            out = (rows[:, i] < axis.low) | (rows[:, i] > axis.high)
            if not axis.periodic and out.any():
                raise SchemaError(
                    f"{what}: expected {name} in [{axis.low:.6g}, {axis.high:.6g}], got "
                    f"{rows[out, i][0]:.6g}; widen the axis"
                )
        return rows

    def contains(self, u: Floats) -> NDArray[np.bool_]:
        """Whether parameters belong to the region of ``where``, (P, m) -> (P,)."""
        return self._inside(u, refuse=False)

    def _inside(self, u: Floats, refuse: bool = True) -> NDArray[np.bool_]:
        if self._where is None:
            return np.ones(len(u), dtype=bool)
        kept = np.asarray(self._where(u))
        if kept.shape != (len(u),) or kept.dtype != bool:
            raise SchemaError(
                f"where: expected a function (P, m) -> (P,) of truth values, got shape {kept.shape} of "
                f"{kept.dtype}; for example lambda u: (u**2).sum(axis=-1) < 1"
            )
        if refuse and not kept.any():
            raise SchemaError(f"where: expected some points inside, got none of {len(u)}; take more points")
        return kept

    def _points(self, u: Floats, weights: Floats, shape: tuple[int, ...] | None) -> ManifoldPoints:
        stimuli = self._psi.value(u)
        tangents, error = self._psi.tangents(u)
        _check_tangents(tangents, u)
        spread = None if self._spread is None else self._spread.value(u)
        moving = None if self._spread is None else self._spread.tangents(u)[0]
        axes = described(self.axes)
        ids = _ids(u, self.names)
        return ManifoldPoints(
            u, weights, stimuli, tangents, self.names, ids, axes, shape, error, spread, moving, None, self
        )

    # ---- what geodesics and curvature need

    def embed(self, u: Floats) -> Floats:
        """Stimuli as rows of a plain matrix, (P, n), float64; those of a spread appended."""
        parts = [self._psi.value(u)] + ([] if self._spread is None else [self._spread.value(u)])
        return np.concatenate([part.reshape(len(u), -1) for part in parts], axis=1).astype(np.float64)

    def jacobian(self, u: Floats) -> Floats:
        """First derivative of `embed`, (P, n, m)."""
        spread = None if self._spread is None else self._spread.tangents(u)[0]
        return columns_of(self._psi.tangents(u)[0], spread)

    def second(self, u: Floats) -> Floats:
        """Second derivatives of the stimuli, (P, m, m, *shape)."""
        return self._psi.second(u)

    def hessian(self, u: Floats) -> Floats:
        """Second derivative of `embed`, (P, n, m, m)."""
        parts = [self._psi.second(u)] + ([] if self._spread is None else [self._spread.second(u)])
        flat = [part.reshape(*part.shape[:3], -1) for part in parts]
        return np.moveaxis(np.concatenate(flat, axis=-1), -1, 1)

    def through(self, g: Callable[[Any], Any]) -> Manifold:
        """Manifold of what a further map makes of the stimuli: a layer's image of the same parameters.

        Parameters
        ----------
        g : function
            Of a batch of stimuli, of the same library as f, or a torch module. Exact derivatives need f and g
            of torch, else they come from differences.

        Raises
        ------
        SchemaError
            No function: a layer's name alone does not say whose layer it is.

        Examples
        --------
        >>> import repgeo_nb as rg
        >>> line = rg.manifold(lambda u: np.concatenate([u, 0 * u], axis=-1), {"t": (0, 1)})
        >>> round(rg.pullback.volume(line.through(lambda x: 3 * x).grid(4)), 6)
        3.0
        """
        if not callable(g):
            raise SchemaError(
                f"through: expected a function of stimuli or a torch module, got {type(g).__name__}; of a "
                "layer inside a network pass the part that leads there: lambda x: net.fc1(net.conv1(x))"
            )
        return Manifold(self._psi.then(g), self.axes, self._where)


def _check_size(sizes: tuple[int, ...], rule: str) -> None:
    if math.prod(sizes) > MOST_POINTS:
        raise MemoryBudgetError(
            f"n: expected at most {MOST_POINTS:,} points in all, got {' x '.join(map(str, sizes))}; take "
            "n=15, or of many axes .sample(500)"
        )
    if rule == "gauss" and max(sizes) > MOST_NODES:
        raise SchemaError(
            f"n: expected at most {MOST_NODES} Gauss nodes on an axis, got {max(sizes)}; some 20 integrate "
            'smooth functions to rounding, and rule="cells" takes any number'
        )


def _check_tangents(tangents: Floats, u: Floats) -> None:
    bad = ~np.isfinite(tangents.reshape(len(u), -1)).all(axis=1)
    if bad.any():
        raise SchemaError(
            f"f: expected finite tangents, got NaN or inf at {int(bad.sum())} of {len(u)} points, first at "
            f"parameters {np.round(u[bad][0], 6).tolist()}; leave the singular points out by narrower axes "
            "or where="
        )


def _ids(u: Floats, names: tuple[str, ...]) -> NDArray[np.str_]:
    """Name points by their parameters, with as few digits as tell them apart."""
    for digits in (3, 5, 8, 17):
        found = [
            ", ".join(f"{name}={value:.{digits}g}" for name, value in zip(names, row, strict=True))
            for row in u
        ]
        if len(set(found)) == len(found):
            return np.array(found, dtype=np.str_)
    seen: dict[str, int] = {}
    for k, one in enumerate(found):  # the same point several times: numbered as repeated stimuli are
        seen[one] = seen.get(one, -1) + 1
        found[k] = f"{one}#{seen[one]}" if seen[one] else one
    return np.array(found, dtype=np.str_)


def join(charts: Mapping[str, ManifoldPoints]) -> ManifoldPoints:
    """Points of several charts of one manifold, with a column ``chart``.

    Parameters
    ----------
    charts : mapping
        Name of the chart to its points. The charts must not overlap, or their overlap counts twice.

    Raises
    ------
    SchemaError
        No chart, or charts with different axes or stimuli of different shapes.

    Examples
    --------
    Two hemispheres, each seen from the other pole; the area of the sphere is 4 pi:

    >>> import repgeo_nb as rg
    >>> def half(sign):
    ...     def f(u):
    ...         s = (u**2).sum(axis=-1, keepdims=True)
    ...         return np.concatenate([2 * u, sign * (1 - s)], axis=-1) / (1 + s)
    ...     axes = {"p": (-1, 1), "q": (-1, 1)}
    ...     return rg.manifold(f, axes, where=lambda u: (u**2).sum(axis=-1) < 1).grid(200)
    >>> sphere = join({"north": half(1), "south": half(-1)})
    >>> J = sphere.jacobian()
    >>> area = np.sqrt(np.linalg.det(J.swapaxes(1, 2) @ J)) @ sphere.weights
    >>> round(float(area / np.pi), 2)
    4.0
    """
    parts = list(charts.values())
    if not parts:
        raise SchemaError("charts: expected at least one, got none; pass {'north': points, 'south': points}")
    first = parts[0]
    for name, part in charts.items():
        if part.names != first.names or part.stimuli.shape[1:] != first.stimuli.shape[1:]:
            raise SchemaError(
                f"chart {name!r}: expected the axes {first.names} and stimuli of shape "
                f"{first.stimuli.shape[1:]} as in the first chart, got {part.names} and "
                f"{part.stimuli.shape[1:]}; call the axes of every chart alike"
            )
        if (part.spread is None) != (first.spread is None):
            raise SchemaError(f"chart {name!r}: expected a spread in all charts or in none; give it to all")
    chart = np.concatenate([np.full(len(part), name) for name, part in charts.items()])
    has_spread = first.spread is not None
    return ManifoldPoints(
        parameters=np.concatenate([part.parameters for part in parts]),
        weights=np.concatenate([part.weights for part in parts]),
        stimuli=np.concatenate([part.stimuli for part in parts]),
        tangents=np.concatenate([part.tangents for part in parts]),
        names=first.names,
        ids=np.array([f"{name}: {one}" for name, part in charts.items() for one in part.ids]),
        axes=first.axes,
        tangent_error=max(part.tangent_error for part in parts),
        spread=np.concatenate([part.spread for part in parts if part.spread is not None])
        if has_spread
        else None,
        spread_tangents=np.concatenate(
            [part.spread_tangents for part in parts if part.spread_tangents is not None]
        )
        if has_spread
        else None,
        chart=chart,
    )
