"""From frames of a two-axis stimulus manifold to what travels to the page.

A metric of a surface travels as its triangular factor, three float32 numbers per model, layer and point, and
its rank as a byte: the page has magnification, anisotropy, principal stretches and spectral ratios from these
in closed form, so that all layers and pairs are there without a kernel.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import xarray as xr

from .. import frames as fr
from ..msa.factors import from_jacobians, from_metrics
from ..msa.fields import TIME
from ..msa.weights import weights
from ..schema.align import align
from . import values
from .field_points import grid_of, on_surface, parameters, snapped
from .field_thumbs import sheet

VERSION = 1
NO_VALUE = 255  # rank that stands for a frame that is not finite
INPUT = "input"


def payload(
    frames: Any,
    other: Any = None,
    thumbnails: Any = None,
    axes: Sequence[str] | None = None,
    fixed: Mapping[str, float] | None = None,
    weight: Any = "uniform",
    title: str | None = None,
) -> dict[str, Any]:
    """Everything a metric field shows.

    Parameters
    ----------
    frames : Dataset
        Labelled frames of one model or of a family, on a manifold of two axes.
    other : Dataset, optional
        Frames of another network at the same points.
    thumbnails : array, optional
        A picture of each stimulus of `frames`.
    axes, fixed
        Two axes of a manifold that has more, and values of the others.
    weight
        As in `rg.msa.compare`.
    title : str, optional

    Returns
    -------
    dict
        JSON values and bytes.

    Raises
    ------
    BadValueError
        Frames without two axes, networks that share no layer, pictures that do not belong to the points.
    StimulusMismatch
        Networks seen at different points.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> from repgeo_nb.widgets.field_payload import payload
    >>> x, y = (each.ravel() for each in np.meshgrid([0.0, 1.0], [0.0, 1.0]))
    >>> axes = [dict(name=name, low=0.0, high=1.0, periodic=False, unit="") for name in "xy"]
    >>> F = np.tile(np.diag([3.0, 1.0]), (4, 1, 1))
    >>> frames = rg.frames.from_arrays(
    ...     {"fc": F}, stimulus="abcd", direction=["x", "y"], axes=axes, x=x, y=y, name="net")
    >>> made = payload(frames)
    >>> made["points"]["grid"], np.frombuffer(made["factors"], "<f4")[:3].tolist()
    ([2, 2], [3.0, 0.0, 1.0])
    """
    given = [_named(each, i) for i, each in enumerate((frames, other)) if i == 0 or each is not None]
    whole = given[0]
    kept = [on_surface(each, axes, fixed) for each in given]
    first, *others = kept
    others = [_aligned(first, each) for each in others]
    known, points = parameters(first)
    measure = weights([first, *others], weight)
    metrics, reference, label = _metrics([first, *others])
    ids = first["stimulus"].values.astype(str).tolist()
    ranks = np.stack([np.stack([rank for _, rank in rows.values()]) for rows in metrics.values()])
    numbers = [
        [_three(r, own) for (r, _), own in zip(rows.values(), each, strict=True)]
        for rows, each in zip(metrics.values(), ranks, strict=True)
    ]
    models = list(metrics)
    layers = list(next(iter(metrics.values())))
    grid = grid_of(snapped(points, known))
    return {
        "kind": "field",
        "version": VERSION,
        "title": _title(models) if title is None else str(title),
        "subtitle": f"{len(ids)} {'points of a grid' if grid else 'points'}",
        "models": [
            {"name": name, "label": name, "layers": [{"name": layer} for layer in layers]} for name in models
        ],
        "axes": known,
        "points": {
            "ids": ids,
            "x": snapped(points, known)[:, 0].tobytes(),
            "y": snapped(points, known)[:, 1].tobytes(),
            "weight": None if np.ptp(measure.values) == 0 else measure.values.astype("<f4").tobytes(),
            "grid": None if grid is None else list(grid),
            "sampled": not measure.grid,
            "masked": TIME in [axis["name"] for axis in known],
        },
        "reference": {"label": label, "factors": None if reference is None else _three(reference).tobytes()},
        "factors": np.stack(numbers).tobytes(),
        "ranks": ranks.astype("u1").tobytes(),
        "thumbnails": None if thumbnails is None else _thumbnails(thumbnails, whole, first),
        "facts": _facts(given, layers, label, measure.text, len(ids), grid),
        "notes": [],
    }  # fmt: skip


def _named(frames: Any, i: int) -> xr.Dataset:
    if not isinstance(frames, xr.Dataset):
        got = type(frames).__name__
        raise values.bad(
            "frames" if i == 0 else "other",
            "labelled frames of a stimulus manifold",
            got,
            "rg.capture_frames(model, rg.manifold(...).grid(15)) makes them.",
        )
    return fr.check(frames)


def _aligned(first: xr.Dataset, other: xr.Dataset) -> xr.Dataset:
    """Return the other network's frames at the points of the first, in its order."""
    _, other = align(first, other)
    (axes, here), (others, there) = parameters(first), parameters(other)
    if [axis["name"] for axis in axes] != [axis["name"] for axis in others]:
        names = [", ".join(axis["name"] for axis in each) for each in (axes, others)]
        raise values.bad("other", f"the same axes, {names[0]}", names[1], "Capture both on one rg.manifold.")
    range_ = np.array([abs(axis["high"] - axis["low"]) for axis in axes])
    off = (np.abs(here - there) > 1e-5 * range_).any(axis=1)
    if off.any():
        i = int(off.argmax())
        raise values.bad(
            "other",
            "the same parameters at the same points",
            f"{int(off.sum())} that differ, first {first['stimulus'].values[i]!s}: "
            f"{here[i].tolist()} and {there[i].tolist()}",
            "Capture both networks on the same points of one rg.manifold.",
        )
    return other


Rows = dict[str, tuple[np.ndarray, np.ndarray]]  # factors and ranks by layer


def _metrics(kept: list[xr.Dataset]) -> tuple[dict[str, Rows], np.ndarray | None, str]:
    """Factors (point, 2, 2) by model and layer, those of the input, and what they are measured against."""
    metrics: dict[str, Rows] = {}
    for frames in kept:
        for model, layer, frame in fr.each(frames):
            if model in metrics and layer in metrics[model]:
                raise values.bad(
                    "other",
                    "a model of another name",
                    repr(model),
                    "Rename it: other.assign_coords(model='b').",
                )
            ranks = _ranks(frame, str(frames.attrs.get("dtype", "float64")))
            metrics.setdefault(model, {})[layer] = (_raw(frames, model, frame.factor()), ranks)
    shared = [
        layer for layer in next(iter(metrics.values())) if all(layer in rows for rows in metrics.values())
    ]
    if not [layer for layer in shared if layer != INPUT] and len(metrics) > 1:
        named = " and ".join(f"{', '.join(rows)} ({model})" for model, rows in metrics.items())
        raise values.bad(
            "other",
            "a layer that both networks have",
            named,
            "Give layers that belong together one name when the frames are captured or made.",
        )
    found = {model: {layer: rows[layer] for layer in shared} for model, rows in metrics.items()}
    given = next((rows[INPUT] for rows in metrics.values() if INPUT in rows), None)
    if given is None or (given[1] != 2).any():
        return found, None, "the parameters"
    return found, _positive(given[0]), "the input"


def _raw(frames: xr.Dataset, model: str, factor: np.ndarray) -> np.ndarray:
    """Factors of displacements of the parameters: directions of norm 1 at the input get their length back."""
    if not int(frames.attrs.get("normalised", 0)):
        return factor
    if "input_norm" not in frames.coords:
        raise values.bad(
            "frames",
            "directions as the manifold moves, or their norms at the input",
            "directions of norm 1 without `input_norm`",
            "Capture with normalise=False: a metric needs the lengths.",
        )
    norm = frames["input_norm"]
    norm = norm.sel(model=model) if "model" in norm.dims else norm
    return factor * norm.transpose("stimulus", "direction").values[:, None, :]


def _ranks(frame: fr.Frame, precision: str) -> np.ndarray:
    """Ranks (point,) by the rule of `rg.msa`."""
    finite = np.asarray(np.isfinite(frame.array).all(axis=(-2, -1)))
    square = frame.gram() if frame.kind == "gram" else frame.factor()
    read = from_metrics if frame.kind == "gram" else from_jacobians
    found = read(np.where(finite[:, None, None], square, np.eye(2)), dtype=precision).rank
    return np.where(finite, found, NO_VALUE)


def _positive(factor: np.ndarray) -> np.ndarray:
    """Triangular factors with no negative entry on their diagonal."""
    sign = np.where(np.diagonal(factor, axis1=-2, axis2=-1) < 0, -1.0, 1.0)
    return factor * sign[..., None]


def _three(factor: np.ndarray, rank: np.ndarray | None = None) -> np.ndarray:
    """Return the three numbers of each factor, (point, 3); directions that its rank calls lost are 0."""
    found = np.nan_to_num(factor, posinf=0.0, neginf=0.0)
    if rank is not None and (rank < 2).any():
        _, stretches, vt = np.linalg.svd(found)
        kept = np.where(np.arange(2) < rank[:, None], stretches, 0.0)[..., None] * vt
        found = np.where(rank[:, None, None] < 2, np.linalg.qr(kept, mode="r"), found)
    found = _positive(found)
    return np.stack([found[:, 0, 0], found[:, 0, 1], found[:, 1, 1]], axis=-1).astype("<f4")


def _thumbnails(images: Any, whole: xr.Dataset, first: xr.Dataset) -> dict[str, Any]:
    """Pictures of the points drawn, of those of all stimuli."""
    ids = whole["stimulus"].values.astype(str).tolist()
    if len(np.shape(images)) and len(images) == len(ids):
        place = {one: i for i, one in enumerate(ids)}
        images = images[[place[str(one)] for one in first["stimulus"].values]]
    return sheet(images, first.sizes["stimulus"])


# --- words ---


def _title(models: list[str]) -> str:
    named = [name for name in models if name]
    if len(named) == 1:
        return f"How {named[0]} stretches the stimuli"
    if len(named) == 2:
        return f"How {named[0]} and {named[1]} stretch the same stimuli"
    return (
        f"How {len(named)} networks stretch the same stimuli"
        if named
        else "How the layers stretch the stimuli"
    )


def _facts(
    given: list[xr.Dataset], layers: list[str], label: str, measure: str, points: int, grid: Any
) -> list[str]:
    """Sentences of the honesty line that do not depend on what is chosen."""
    names = f" ({grid[0]} x {grid[1]})" if grid else ""
    n = given[0].sizes["stimulus"]
    found = [f"m = 2 axes, {points} points{names}; stretches against {label}; means {measure}."]
    if n != points:
        found.append(f"{points} of {n} points lie on the surface shown.")
    methods = dict.fromkeys(str(each.attrs.get("method", "given")) for each in given)
    words = {
        "jvp": "exact derivatives (forward mode)",
        "secant": "differences",
        "given": "derivatives as given",
    }
    precision = "/".join(dict.fromkeys(str(each.attrs.get("dtype", "float64")) for each in given))
    found.append(f"By {' and '.join(words.get(each, each) for each in methods)} in {precision}.")
    for each in given:
        gone = [layer for layer in fr.layers(each) if layer not in layers]
        if gone:
            found.append(f"Layers of one network alone are left out: {', '.join(gone)}.")
    return found
