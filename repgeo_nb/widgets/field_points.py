"""The surface of a metric field: which two axes, which points, and what fixes the others."""

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import xarray as xr

from .. import frames as fr
from . import values

FAR = 1e-6  # of an axis' range: two parameters that differ by less are the same
ONE_CALL = "rg.capture_frames(model, rg.manifold(f, axes={'x': (-1, 1), 'angle': 'periodic'}).grid(15))"


def on_surface(
    frames: xr.Dataset, axes: Sequence[str] | None = None, fixed: Mapping[str, float] | None = None
) -> xr.Dataset:
    """Return the frames along two axes only, at the points of one surface.

    Parameters
    ----------
    frames : Dataset
        Labelled frames of a stimulus manifold.
    axes : pair of str, optional
        The two axes drawn, the first one to the right; needed for a manifold of three axes or more.
    fixed : dict, optional
        A value for every other axis; points elsewhere are left out.

    Raises
    ------
    BadValueError
        No axes or fewer than two, a third one that is not fixed, no points at the fixed value.
    UnknownName
        An axis that the manifold does not have.
    """
    fr.check(frames)
    listed = fr.axes(frames)
    if not listed:
        raise values.bad(
            "frames",
            "frames of a stimulus manifold (attribute `axes`)",
            "frames along directions without axes",
            f"Capture them on one: {ONE_CALL}; or name the axes: rg.frames.from_arrays(..., axes=[...]).",
        )
    if "step" in frames.dims:
        raise values.bad(
            "frames",
            "one frame per stimulus",
            f"{frames.sizes['step']} steps",
            "Choose a step: frames.isel(step=-1).",
        )
    names = [str(axis["name"]) for axis in listed]
    chosen = _chosen(names, axes)
    directions = fr.directions(frames).tolist()
    if missing := [name for name in names if name not in directions]:
        raise values.bad(
            "frames",
            "a direction for each axis",
            f"none for {', '.join(map(repr, missing))}",
            f"Keep all directions of the manifold, which has {', '.join(names)}.",
        )
    for name in (name for name in names if name not in chosen):
        frames = _at(frames, next(a for a in listed if a["name"] == name), chosen, fixed or {})
    if unknown := [name for name in fixed or {} if name not in names]:
        values.one_of("fixed", unknown[0], names, "an axis of the manifold")
    if missing := [name for name in chosen if name not in frames.coords]:
        raise values.bad(
            "frames",
            "the parameters of each point as columns of the stimuli",
            f"none named {missing[0]!r}",
            f"Add it: frames.assign_coords({missing[0]}=('stimulus', values)).",
        )
    return fr.select(frames, direction=list(chosen))


def _chosen(names: list[str], axes: Sequence[str] | None) -> list[str]:
    if axes is not None:
        if isinstance(axes, str) or len(axes) != 2 or len(set(axes)) != 2:
            raise values.bad("axes", "two different names", axes, f"The manifold has {', '.join(names)}.")
        return [values.one_of("axes", name, names, "an axis of the manifold") for name in axes]
    if len(names) == 1:
        raise values.bad(
            "frames",
            "a manifold of two axes",
            f"one, {names[0]!r}",
            "On a curve a metric has no shape: every two are multiples of each other, and there is no "
            "ellipse. Add a parameter, or time: rg.manifold(f, axes={'angle': 'periodic', 't': (0, 1)}). "
            "Lengths along one axis are drawn by rg.plot_curves.",
        )
    if len(names) > 2:
        rest = ", ".join(f"{name!r}: ..." for name in names[2:])
        raise values.bad(
            "frames",
            "a manifold of two axes",
            f"{len(names)}: {', '.join(names)}",
            f"Choose two and fix the others: axes={tuple(names[:2])!r}, fixed={{{rest}}}.",
        )
    return names


def _at(
    frames: xr.Dataset, axis: Mapping[str, Any], chosen: list[str], fixed: Mapping[str, float]
) -> xr.Dataset:
    """Return the points at the fixed value of a further axis: those of its nearest level."""
    name, range_ = str(axis["name"]), abs(float(axis["high"]) - float(axis["low"]))
    if name not in fixed:
        raise values.bad(
            "fixed",
            f"a value of {name!r}, which is not drawn",
            dict(fixed),
            f"For example fixed={{{name!r}: {float(np.median(frames[name].values)):.3g}}}.",
        )
    parameter = frames[name].values.astype(float)
    level = parameter[np.abs(parameter - float(fixed[name])).argmin()]
    here = np.abs(parameter - level) <= FAR * range_
    if here.sum() < 4 or abs(level - float(fixed[name])) > 0.25 * range_:
        raise values.bad(
            "fixed",
            f"a value of {name!r} that several points have",
            fixed[name],
            f"The nearest level, {level:.4g}, has {int(here.sum())} of {len(here)} points: {chosen[0]} and "
            f"{chosen[1]} need a grid, as rg.manifold(...).grid(n) makes one.",
        )
    return fr.select(frames, stimulus=here)


def parameters(frames: xr.Dataset) -> tuple[list[dict[str, Any]], np.ndarray]:
    """Axes as the page takes them, and the parameters (point, 2)."""
    axes = [
        {
            "name": str(axis["name"]),
            "low": float(axis["low"]),
            "high": float(axis["high"]),
            "periodic": bool(axis.get("periodic", False)),
            "unit": str(axis.get("unit") or ""),
        }
        for axis in fr.axes(frames) or ()
    ]
    found = np.stack([np.asarray(frames[axis["name"]].values, dtype=np.float64) for axis in axes], axis=1)
    for axis, column in zip(axes, found.T, strict=True):
        if not np.isfinite(column).all():
            raise values.bad(
                "frames", f"finite values of {axis['name']!r}", "NaN or infinity", "Leave those points out."
            )
        if math.isclose(float(column.min()), float(column.max())):
            raise values.bad(
                "frames",
                f"points that differ along {axis['name']!r}",
                f"{axis['name']} = {column[0]:.4g} at all of them",
                "Choose two axes along which the points vary.",
            )
    return axes, found


def grid_of(points: np.ndarray) -> tuple[int, int] | None:
    """Return the number of columns and rows if the points are all of a grid, each once; else None."""
    xs, ys = (np.unique(points[:, i]) for i in (0, 1))
    distinct = len(np.unique(points, axis=0))
    return (len(xs), len(ys)) if len(xs) * len(ys) == len(points) == distinct else None


def snapped(points: np.ndarray, axes: Sequence[Mapping[str, Any]]) -> np.ndarray:
    """Return the points as float32, with rounding differences between equal coordinates removed."""
    found = np.empty_like(points, dtype="<f4")
    for i, axis in enumerate(axes):
        order = np.argsort(points[:, i], kind="stable")
        sorted_, apart = points[order, i], FAR * abs(axis["high"] - axis["low"])
        level = np.concatenate([[0], np.cumsum(np.diff(sorted_) > apart)])
        found[order, i] = sorted_[np.searchsorted(level, level)]
    return found
