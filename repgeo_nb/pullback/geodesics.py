"""Geodesics on a stimulus manifold: curves of least energy between two stimuli, through parameters.

Newton's method on the nodes of a discrete curve (a banded system, one solution a step), from straight lines
with every winding around periodic axes and from the shortest path on a grid; the shortest result is returned.
"""

from __future__ import annotations  # readable signatures in help()

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from typing import Any

import numpy as np
import scipy.linalg
from numpy.typing import ArrayLike, NDArray

from ..errors import NotConverged, SchemaError
from .axes import Axis, Floats, as_axes
from .energies import Embedded, Energy, Given, Slopes
from .graph import grid_edges, shortest
from .manifold import Manifold

TOLERANCE = 1e-10  # share of the energy that a further step would take away
GRID = {1: 64, 2: 24, 3: 10}  # cells an axis, by the number of axes
HALVINGS = 30


@dataclass(frozen=True, eq=False)
class Geodesic:
    """Curve of least energy between two points of a manifold.

    Attributes
    ----------
    parameters : (N + 1, m)
        Nodes, at equal times; on periodic axes they run on past the ends of the axis.
    length : float
        Sum of the segments, in units of the image. Of a pullback metric chords, too short by about ``error``.
    energy : float
        (N / 2) sum of squared segments: length^2 / 2 at constant speed.
    speed_defect : float
        Longest minus shortest segment over their mean; 0 is constant speed.
    error : float
        Estimate of the error of the length, from every other node.
    start : str
        Curve that it was reached from: ``"straight"``, ``"straight, angle +1"`` (one more turn), ``"graph"``.
    lengths : dict
        Length reached from each start.
    converged : bool
    steps : int
        Newton steps from the winning start.
    on_edge : bool
        Whether inner nodes lie on an end of an interval: then it is a shortest curve within the axes.
    """

    parameters: Floats
    length: float
    energy: float
    speed_defect: float
    error: float
    start: str
    lengths: dict[str, float]
    converged: bool
    steps: int
    on_edge: bool

    def __repr__(self) -> str:
        return (
            f"Geodesic(length {self.length:.6g}, error about {self.error:.1g}, {len(self.parameters)} nodes, "
            f"from {self.start!r}, {'' if self.converged else 'not '}converged)"
        )


@dataclass
class _Run:
    """Minimisation from one start."""

    name: str
    z: Floats
    value: float
    converged: bool
    steps: int


def geodesic(
    space: Manifold | Mapping[str, Any],
    start: ArrayLike,
    end: ArrayLike,
    *,
    metric: Callable[[Floats], Any] | None = None,
    nodes: int = 80,
    grid: int | None = None,
    max_steps: int = 200,
    strict: bool = True,
) -> Geodesic:
    """Shortest curve between two points of a stimulus manifold.

    Parameters
    ----------
    space : Manifold, or axes
        The image of ``rg.manifold(...)``; of a layer, ``space.through(layer)``. With a ``metric``, axes do
        (``{"x": (-1, 1), "angle": "periodic"}``).
    start, end : (m,)
        Parameters.
    metric : function, optional
        (P, m) -> (P, m, m), instead of the pullback metric: Fisher information, hyperbolic space.
    nodes : int
        Segments N; the length is good to about N^-2.
    grid : int, optional
        Cells along each axis for the graph path (64, 24, 10 and 5 for 1, 2, 3 and 4 axes); 0 leaves it out.
    max_steps : int
        Newton steps from each start.
    strict : bool
        Raise when the best start did not converge; otherwise the result says so.

    Returns
    -------
    Geodesic

    Raises
    ------
    SchemaError
        Ends of the wrong shape or outside the axes; axes without a metric.
    NotConverged
        No least energy found, with the remedy.

    Examples
    --------
    Colatitude 60 degrees, longitudes 90 degrees apart, on the unit sphere: arccos(1/4) = 1.318116.

    >>> import repgeo_nb as rg
    >>> def sphere(u):
    ...     a, b = u[..., 0], u[..., 1]
    ...     return np.stack([np.sin(a) * np.cos(b), np.sin(a) * np.sin(b), np.cos(a)], axis=-1)
    >>> space = rg.manifold(sphere, {"a": (0, np.pi), "b": "periodic"})
    >>> way = geodesic(space, [np.pi / 3, 0], [np.pi / 3, np.pi / 2])
    >>> round(way.length, 4), way.converged
    (1.3181, True)
    """
    space, energy = _read(space, metric)
    ends = [np.ravel(start), np.ravel(end)]
    if ends[0].shape != ends[1].shape:
        raise SchemaError(
            f"start and end: expected {space.m} parameters each, {space.names}, got {len(ends[0])} and "
            f"{len(ends[1])}; pass one point each, in the order of the axes"
        )
    a, b = space.checked(np.stack(ends), "start and end")
    if not isinstance(nodes, int | np.integer) or nodes < 4:
        raise SchemaError(f"nodes: expected at least 4 segments, got {nodes!r}; take nodes=80")
    runs = []
    for name, z in _starts(space, energy, a, b, int(nodes), grid):
        if np.isfinite(_value(space, energy, z)):
            runs.append(_minimised(space, energy, name, z, max_steps))
    if not runs:
        raise NotConverged(
            "geodesic: expected a start inside the region of where=, got none; take a finer grid= or points "
            "that the region connects"
        )
    lengths = {run.name: _length(energy, run.z) for run in runs}
    best = min(runs, key=lambda run: (round(lengths[run.name], 12), not run.converged))
    if strict and not best.converged:
        raise NotConverged(
            f"geodesic: not converged in {best.steps} steps from {best.name!r} (length so far "
            f"{lengths[best.name]:.6g}); take max_steps={4 * max_steps} or fewer nodes. A piecewise linear "
            "map (ReLU) may have no smooth geodesic: strict=False keeps what there is"
        )
    return _result(space, energy, best, lengths)


def _read(space: Any, metric: Callable[[Floats], Any] | None) -> tuple[Manifold, Energy]:
    if isinstance(space, Manifold):
        return space, Embedded(space) if metric is None else Given(metric, tuple(space.axes.values()))
    axes = as_axes(space)
    if metric is None:
        raise SchemaError(
            "space: expected a manifold, got axes without a metric; pass rg.manifold(f, axes), or metric="
        )
    return Manifold(_Bare(), axes), Given(metric, tuple(axes.values()))


class _Bare:
    """Parameters without stimuli: a metric given directly needs none."""

    def _refuse(self, _: Any) -> Any:
        raise NotImplementedError

    value = tangents = second = then = _refuse


def _value(space: Manifold, energy: Energy, z: Floats) -> float:
    """Energy of a curve; infinite outside the region of the manifold."""
    if not space.contains(z).all():
        return np.inf
    return (len(z) - 1) / 2 * float(energy.squares(z[:-1], z[1:]).sum())


def _length(energy: Energy, z: Floats) -> float:
    return float(np.sqrt(energy.squares(z[:-1], z[1:])).sum())


def _result(space: Manifold, energy: Energy, best: _Run, lengths: dict[str, float]) -> Geodesic:
    segments = np.sqrt(energy.squares(best.z[:-1], best.z[1:]))
    coarse = best.z[::2] if len(best.z) % 2 else np.concatenate([best.z[:-1:2], best.z[-1:]])
    length, mean = float(segments.sum()), float(segments.mean())
    low, high = _bounds(space)
    return Geodesic(
        parameters=best.z,
        length=length,
        energy=best.value,
        speed_defect=float(np.ptp(segments)) / mean if mean > 0 else 0.0,
        error=abs(length - _length(energy, coarse)) / 3,
        start=best.name,
        lengths=lengths,
        converged=best.converged,
        steps=best.steps,
        on_edge=bool(((best.z[1:-1] <= low) | (best.z[1:-1] >= high)).any()),
    )


# ---- starts


def _starts(
    space: Manifold, energy: Energy, a: Floats, b: Floats, nodes: int, grid: int | None
) -> Iterator[tuple[str, Floats]]:
    """Straight lines with every winding of -1, 0, 1 turns, and the shortest path on a grid."""
    axes = list(space.axes.values())
    near = a + _shortest_way(b - a, axes)
    t = np.linspace(0, 1, nodes + 1)[:, None]
    for turns in product(*((0, 1, -1) if axis.periodic else (0,) for axis in axes)):
        ahead = near + np.array(turns) * [axis.range for axis in axes]
        words = [f"{name} {turn:+d}" for name, turn in zip(space.names, turns, strict=True) if turn]
        yield ", ".join(["straight", *words]), a + t * (ahead - a)
    cells = GRID.get(space.m, 5) if grid is None else grid
    if cells:
        z = _graph_start(space, energy, a, b, nodes, cells)
        if z is not None:
            yield "graph", z


def _shortest_way(move: Floats, axes: list[Axis]) -> Floats:
    """Move with its periodic parts brought within half a turn."""
    turn = np.array([axis.range if axis.periodic else np.inf for axis in axes])
    whole = np.where(np.isfinite(turn), np.round(move / turn), 0.0)
    return np.asarray(move - whole * np.where(np.isfinite(turn), turn, 0.0))


def _graph_start(
    space: Manifold, energy: Energy, a: Floats, b: Floats, nodes: int, cells: int
) -> Floats | None:
    """Shortest path over a grid's cells and the two ends, at N + 1 places of equal distance along it."""
    axes = list(space.axes.values())
    shape = (cells,) * space.m
    lines = [axis.nodes(cells, "cells")[0] for axis in axes]
    u = np.stack(np.meshgrid(*lines, indexing="ij"), axis=-1).reshape(-1, space.m)
    i, j = grid_edges(shape, [axis.periodic for axis in axes])
    n, size = len(u), np.array([axis.range / cells for axis in axes])
    for k, place in enumerate((a, b)):
        close = np.flatnonzero((np.abs(_shortest_way(u - place, axes)) <= 1.01 * size).all(axis=1))
        i, j = np.append(i, np.full(len(close), n + k)), np.append(j, close)
    u = np.concatenate([u, [a, b]])
    inside = space.contains(u)
    kept = inside[i] & inside[j]
    i, j = i[kept], j[kept]
    move = _shortest_way(u[j] - u[i], axes)
    length = np.sqrt(energy.squares(u[i], u[i] + move))
    walk = shortest(i, j, np.maximum(length, np.finfo(float).tiny), len(u), n, n + 1)
    if not len(walk.nodes):
        return None
    steps = _shortest_way(np.diff(u[walk.nodes], axis=0), axes)
    corners = a + np.concatenate([np.zeros((1, space.m)), np.cumsum(steps, axis=0)])
    along = np.append(0, np.cumsum(np.sqrt(energy.squares(corners[:-1], corners[1:]))))
    at = np.linspace(0, along[-1], nodes + 1)
    return np.stack([np.interp(at, along, corners[:, k]) for k in range(space.m)], axis=1)


# ---- Newton's method


def _bounds(space: Manifold) -> tuple[Floats, Floats]:
    low = np.array([-np.inf if axis.periodic else axis.low for axis in space.axes.values()])
    high = np.array([np.inf if axis.periodic else axis.high for axis in space.axes.values()])
    return low, high


def _minimised(space: Manifold, energy: Energy, name: str, z: Floats, max_steps: int) -> _Run:
    """Newton steps with a line search; nodes that press against an end of an interval stay on it."""
    low, high = _bounds(space)
    value = _value(space, energy, z)
    for step in range(max_steps):
        slopes = energy.slopes(z)
        g = slopes.gradient
        pressed = ((z[1:-1] <= low) & (g > 0)) | ((z[1:-1] >= high) & (g < 0))
        move = _newton_step(slopes, ~pressed)
        if float((g * move).sum()) <= TOLERANCE * value:
            return _Run(name, z, value, True, step)
        found = _searched(space, energy, z, value, g, move)
        if found is None:
            return _Run(name, z, value, False, step)
        z, value = found
    return _Run(name, z, value, False, max_steps)


def _searched(
    space: Manifold, energy: Energy, z: Floats, value: float, g: Floats, move: Floats
) -> tuple[Floats, float] | None:
    """Halve a step until it takes energy away."""
    low, high = _bounds(space)
    for k in range(HALVINGS):
        trial = z.copy()
        trial[1:-1] = np.clip(z[1:-1] - 0.5**k * move, low, high)
        reached = _value(space, energy, trial)
        if reached <= value - 1e-4 * float((g * (z - trial)[1:-1]).sum()) and reached < value:
            return trial, reached
    return None


def _newton_step(slopes: Slopes, free: NDArray[np.bool_]) -> Floats:
    """Solve the block tridiagonal system, where it is not positive definite with a shift that makes it so."""
    band = _banded(slopes, free)
    g = np.where(free, slopes.gradient, 0.0).ravel()
    size = float(np.abs(band[-1]).mean())
    for shift in (0.0, *(size * 10.0**k for k in range(-8, 3))):
        shifted = band.copy()
        shifted[-1] += shift
        try:
            move = scipy.linalg.solveh_banded(shifted, g)
        except scipy.linalg.LinAlgError:
            continue
        return np.asarray(move.reshape(slopes.gradient.shape))
    return slopes.gradient / max(size, np.finfo(float).tiny)


def _banded(slopes: Slopes, free: NDArray[np.bool_]) -> Floats:
    """Upper diagonals of the Hessian, for solveh_banded; what is not free has rows and columns of I."""
    count, m = slopes.gradient.shape
    loose = free.astype(np.float64)
    diagonal = slopes.diagonal * loose[:, :, None] * loose[:, None, :]
    diagonal = diagonal + (1 - loose)[:, :, None] * np.eye(m)
    beside = slopes.beside * loose[:-1, :, None] * loose[1:, None, :]
    band = np.zeros((2 * m, count * m))
    for i in range(m):
        for j in range(m):
            if j >= i:
                band[2 * m - 1 - (j - i), j::m] = diagonal[:, i, j]
            band[m - 1 + i - j, m + j :: m] = beside[:, i, j]
    return band
