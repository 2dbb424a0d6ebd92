"""What the numbers of a path would be by chance: null models for every quantity.

Random steps turn by about pi/2, so "turning near pi/2" is the null of "not straight", and not 0. Four nulls
take away one thing each: training, the order of the layers, all direction, all bending.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from .. import schema
from ..errors import DegenerateRepresentation, NotConverged, SchemaError
from ..geometry import Euclidean, Sphere
from ..geometry import pairwise as distances_between
from ..points import PointTable
from . import quantities
from .alignment import interval, shuffled
from .build import path as make_path
from .classes import WHOLES, Path, Paths
from .joint import same_goal, same_metric, widened

Floats = NDArray[np.float64]
Numbers = dict[str, Any]

SEARCHED = 4, 20  # walks where angles and feet take searches: the fewest, and the most
ENTRIES = 400_000  # of the points of all such walks together: the larger a space, the less its walks differ
MEANING = {
    "untrained": "the same network before training",
    "shuffled": "inner layers in random order, the ends kept",
    "random_walk": "steps of the same lengths from the same first point in random directions",
    "geodesic": "the straight way from the first layer to the last, divided as the steps divide the length",
}


def nulls(path: Path | Paths, untrained: Any = None, n: int = 200, seed: int = 0) -> xr.Dataset:
    """Null models beside every quantity of a path: mean and 95 % interval of what chance gives.

    - `untrained` (if given): the untrained copy of the network through the same layers.
    - `shuffled`: the inner layers in random order, first and last kept; the set of distances is the same.
    - `random_walk`: steps of the same lengths from the same first point, each in a direction isotropic in the
      tangent space of the metric's space (on the sphere and in flat space simulated exactly, in few
      coordinates; it may leave the points that layers can have). It turns by about pi/2. Between shapes a
      long step can end nearer than it is long, where its geodesic has stopped being the shortest.
    - `geodesic`: points on the geodesic from the first layer to the last that divide it as the steps divide
      the length: turning 0, straightness 1, and its own progress and deviation.

    A null is left out where the metric's geometry lacks its operation, or the walk leads out of what doubles
    can hold (affine-invariant distances of many layers); `attrs["left_out"]` says so.

    Parameters
    ----------
    path
        One path, or several.
    untrained
        Path or Paths of untrained copies (same metric, stimuli, layers and target), or their activations. Of
        several models each takes the copy of its own name, else every copy with its layers.
    n
        Draws of each random null. Where angles and feet take searches (shapes, positive definite matrices)
        there are at most 20 walks, and for large points down to 4, which hardly differ there.
    seed
        Of the draws.

    Returns
    -------
    Dataset
        Per quantity q of `summary()`: `q` (mean over draws), `q_low`, `q_high` (ends of the middle 95 %),
        dims (null, layer), of several models (null, point); length, chord, straightness, slack (null,) or
        (null, path). `n_draws` (null,) counts the curves behind them. For `shuffled`, `random_walk` and
        `geodesic` a layer stands for its place in the order.

    Raises
    ------
    SchemaError
        If the untrained copy has other layers, stimuli, metric or target.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> path = rg.path(rg.datasets.digits_paths(), model="resnet8_w8_s0", target="label")
    >>> chance = rg.paths.nulls(path, n=50)
    >>> chance["null"].values.tolist()
    ['shuffled', 'random_walk', 'geodesic']
    >>> bool(abs(chance["turning_angle"].sel(null="random_walk", layer="block2") - 3.14159 / 2) < 0.05)
    True
    """
    if not isinstance(n, int | np.integer) or n < 1:
        raise ValueError(f"n: expected a whole number of draws from 1 on, got {n!r}.")
    several = isinstance(path, Paths)
    members = list(path.values()) if isinstance(path, Paths) else [path]
    left_out: dict[str, str] = {}
    drawn = [_of_one(member, untrained, int(n), int(seed), left_out) for member in members]
    kinds = [kind for kind in MEANING if any(kind in numbers for numbers in drawn)]
    found: dict[str, Any] = {}
    for name in (*quantities.available(path.table), *WHOLES):
        whole = name in WHOLES
        dims = ("null", *((("path",) if whole else ("point",)) if several else (() if whole else ("layer",))))
        sizes = [() if whole else (len(member.layers),) for member in members]
        rows = [
            _joined([_draws(*one, kind, name) for one in zip(drawn, sizes, strict=True)], whole, several)
            for kind in kinds
        ]
        for part, suffix in (("mean", ""), ("low", "_low"), ("high", "_high")):
            found[name + suffix] = (dims, np.array([row[part] for row in rows]), path._units(name))
    counts = [[len(numbers[kind]["length"]) for numbers in drawn if kind in numbers] for kind in kinds]
    found["n_draws"] = ("null", [min(count) for count in counts])
    coords = {str(key): values for key, values in path.step().drop_vars("reason").coords.items()}
    coords |= {"path": list(path)} if isinstance(path, Paths) else {}
    about: dict[str, Any] = {"n": int(n), "seed": int(seed)}
    about |= {"left_out": "; ".join(f"{kind}: {reason}" for kind, reason in left_out.items())}
    about |= {f"null_{kind}": MEANING[kind] for kind in kinds}
    return xr.Dataset(found, {"null": kinds, **coords}, {**path.attrs, **about})


def _draws(numbers: dict[str, Numbers], size: tuple[int, ...], kind: str, name: str) -> Floats:
    """Draws of one quantity, (draws, layers) or (draws,); one of NaN where a model lacks the null."""
    return np.asarray(numbers[kind][name]) if kind in numbers else np.full((1, *size), np.nan)


def _joined(draws: Sequence[Floats], whole: bool, several: bool) -> dict[str, Floats]:
    """Mean and interval of the draws of each model, one model behind the other."""
    parts = [interval(values) for values in draws]
    if not several:
        return parts[0]
    join = np.stack if whole else np.concatenate
    return {part: np.asarray(join([found[part] for found in parts])) for part in parts[0]}


def _of_one(path: Path, untrained: Any, n: int, seed: int, left_out: dict[str, str]) -> dict[str, Numbers]:
    """Numbers of all draws: null -> quantity -> (draws, layers), of the whole path (draws,).

    What a null cannot be made for is told in `left_out`.
    """
    found = {}
    if untrained is not None:
        found["untrained"] = _numbers(path, ((copy.table, copy.model) for copy in _copies(path, untrained)))
    tables = {
        "shuffled": _shuffles(path, n, np.random.default_rng([seed, 0])),
        "random_walk": _walks(path, n, np.random.default_rng([seed, 1])),
        "geodesic": _geodesic(path),
    }
    for kind, made in tables.items():
        try:
            numbers = _numbers(path, ((table, path.model) for table in made))
        except (DegenerateRepresentation, NotConverged) as error:
            # steps of many decades can lead out of what doubles can hold
            left_out[kind] = f"{path.model}: {error}"
            continue
        if numbers:
            found[kind] = numbers
        else:
            left_out[kind] = f"{path.table.geometry!r} lacks the operation"
    return found


def _numbers(path: Path, tables: Iterable[tuple[PointTable, str]]) -> Numbers:
    """Quantities of some tables, stacked; of no table, nothing."""
    names = quantities.available(path.table)
    draws: dict[str, list[Any]] = {}
    for table, model in tables:
        for name in names:
            values, _ = quantities.per_layer(table, model, name, path.n_stimuli)
            draws.setdefault(name, []).append(values)
        for name in WHOLES:
            draws.setdefault(name, []).append(float(getattr(quantities, name)(table, model)))
    return {name: np.array(values) for name, values in draws.items()}


# --- the order of the layers ---


def _shuffles(path: Path, n: int, rng: np.random.Generator) -> Iterator[PointTable]:
    ids = path.table.paths[path.model]
    for _ in range(n):
        yield path.table.reordered({path.model: shuffled(ids, rng)})


# --- steps in random directions ---


def _walks(path: Path, n: int, rng: np.random.Generator) -> Iterator[PointTable]:
    """Tables of walks with the path's steps; none where the space has no random directions."""
    table = path.table
    ids = table.paths[path.model]
    steps = np.array([table.distances[i, j] for i, j in pairwise(ids)])
    if isinstance(table.geometry, Sphere | Euclidean):
        away = None if table.target is None else float(table.distances[ids[0], table.target])
        places = _straying(table.geometry, steps, away, _dimension(path), n, rng)
        for distances in _apart(table.geometry, places):
            yield _drawn(path, distances)
    elif table.points is not None and all(hasattr(table.geometry, op) for op in ("random_tangent", "exp")):
        size = max(int(np.size(point)) for point in table.points)
        for _ in range(min(n, int(np.clip(ENTRIES // size, *SEARCHED)))):
            yield _through(path, _walk(path, steps, rng))


def _straying(
    geometry: Any, steps: Floats, away: float | None, dimension: int, n: int, rng: np.random.Generator
) -> Floats:
    """Random walks in a sphere or flat space of many dimensions, (n, points, few coordinates).

    The components of an isotropic vector along the directions met so far are standard normal, and its part
    outside them has the length of a chi variable with as many degrees of freedom as dimensions are left: one
    new coordinate per step holds all of it, and the walk is exact. The target, `away` from the first point,
    is the last of the points; without one it is left out.
    """
    curved = isinstance(geometry, Sphere)
    known = (1 if curved else 0) + (0 if away is None else 1)
    width = known + len(steps)
    here = np.zeros((n, width))
    here[:, 0] = 1.0 if curved else 0.0
    places = [here]
    for step in steps:
        direction = np.zeros((n, width))
        direction[:, :known] = rng.standard_normal((n, known))
        if dimension > known:
            direction[:, known] = np.sqrt(rng.chisquare(dimension - known, n))
            known += 1
        if curved:
            direction -= (direction * here).sum(axis=1, keepdims=True) * here
        direction /= np.linalg.norm(direction, axis=1, keepdims=True)
        here = geometry.exp(here, step * direction)
        places.append(here)
    if away is not None:
        target = np.zeros((n, width))
        if curved:
            target[:, 0], target[:, 1] = np.cos(away), np.sin(away)
        else:
            target[:, 0] = away
        places.append(target)
    return np.stack(places, axis=1)


def _apart(geometry: Any, places: Floats) -> Floats:
    """Distances between the places of each walk, (n, points, points)."""
    return np.asarray(geometry.distance(places[:, :, None], places[:, None]))


def _dimension(path: Path) -> int:
    """Entries of a metric's points: the dimension of their space.

    Centred matrices have one dimension per stimulus less, m of m^2 / 2: without effect on walks of few steps.
    """
    if hasattr(path.metric, "point_size"):
        return int(path.metric.point_size(path.n_stimuli))
    points = path.points()
    return int(np.size(points[0]))


def _walk(path: Path, steps: Floats, rng: np.random.Generator) -> list[Any]:
    """Walk through the points of any geometry that knows random directions."""
    geometry, points = path.table.geometry, path.table.points
    # of the widest layer: directions that only wider layers have belong to the space, too
    here = np.asarray(widened(points)[path.table.paths[path.model][0]])
    project = getattr(geometry, "project", lambda p: p)
    places = [here]
    for step in steps:
        here = project(geometry.exp(here, step * geometry.random_tangent(here, rng)))
        places.append(here)
    return places


# --- the straight way ---


def _geodesic(path: Path) -> Iterator[PointTable]:
    """Table of the points that divide the geodesic first -> last as the path's steps divide its length."""
    table = path.table
    ids, D, geometry = table.paths[path.model], table.distances, table.geometry
    gone = np.cumsum([0.0, *(D[i, j] for i, j in pairwise(ids))])
    ts = gone / gone[-1] if gone[-1] > 0 else gone
    chord = D[ids[0], ids[-1]]
    if hasattr(geometry, "distances_to_geodesic"):
        between = np.abs(ts[:, None] - ts) * chord
        if table.target is not None:
            first, last = D[table.target, ids[0]], D[table.target, ids[-1]]
            away = np.asarray(geometry.distances_to_geodesic(first, last, chord, ts))
            between = np.block([[between, away[:, None]], [away, np.zeros(1)]])
        yield _drawn(path, between)
    elif table.points is not None and hasattr(geometry, "geodesic"):
        p, q = table.points[ids[0]], table.points[ids[-1]]
        goes = chord > table.floor(ids[0], ids[-1])
        yield _through(path, [geometry.geodesic(p, q, float(t)) if goes else p for t in ts])


# --- drawn curves as tables ---


def _through(path: Path, places: Sequence[Any]) -> PointTable:
    """Table of a curve given by its points."""
    table = path.table
    points = [*places, *([] if table.target is None else [table.points[table.target]])]
    return _drawn(
        path, np.asarray(distances_between(table.geometry, points), dtype=np.float64), tuple(points)
    )


def _drawn(path: Path, distances: Floats, points: Any = None) -> PointTable:
    """Table of a curve in place of the path: its layers in order, then the target, with their floors."""
    table = path.table
    ids = table.paths[path.model]
    kept = [*ids, *([] if table.target is None else [table.target])]
    return replace(
        table,
        distances=distances,
        labels=tuple(table.labels[i] for i in kept),
        paths={path.model: tuple(range(len(ids)))},
        target=None if table.target is None else len(ids),
        first=0,
        points=points,
        floors=None if table.floors is None else table.floors[kept],
    )


# --- the untrained copy ---


def _copies(path: Path, untrained: Any) -> list[Path]:
    """Paths of the untrained copies that belong to a path."""
    if isinstance(untrained, Path):
        copies = [untrained]
    elif isinstance(untrained, Paths):
        named = [untrained[path.model]] if path.model in untrained else list(untrained.values())
        copies = [copy for copy in named if copy.layers == path.layers] or named[:1]
    else:
        copies = _captured(path, untrained)
    for copy in copies:
        _check_copy(path, copy)
    return copies


def _captured(path: Path, untrained: Any) -> list[Path]:
    """Paths of untrained activations through the layers of a path, to its target."""
    acts = schema.as_acts(untrained)
    names = schema.models(acts)
    if path.model in names:
        names = (path.model,)
    fitting = [
        name for name in names if set(path.layers) <= set(schema.layers(schema.select(acts, model=name)))
    ]
    target = None
    if path.goal is not None:
        ids = {"stimulus": list(path.acts_info["stimuli"])}
        target = xr.DataArray(path.goal.matrix, ids, ("stimulus", "unit"), path.goal.layer)
    found = make_path(
        acts, path.metric, target, list(path.layers), list(fitting or names), memory=float(path.memory)
    )
    return list(found.values()) if isinstance(found, Paths) else [found]


def _check_copy(path: Path, copy: Path) -> None:
    if copy.layers != path.layers:
        raise SchemaError(
            f"nulls expects an untrained copy with the layers of {path.model!r} ({', '.join(path.layers)}), "
            f"got {copy.model!r} with {', '.join(copy.layers)}. Capture both alike, or give its activations, "
            "of which the same layers are taken."
        )
    if not same_metric(path.metric, copy.metric):
        raise SchemaError(
            f"nulls expects an untrained copy in the same space, got {path.attrs['metric']} "
            f"({path.attrs['convention']}) of {path.model!r} and {copy.attrs['metric']} "
            f"({copy.attrs['convention']}) of {copy.model!r}. Make both with the same metric."
        )
    if set(copy.acts_info["stimuli"]) != set(path.acts_info["stimuli"]):
        raise SchemaError(
            f"nulls expects an untrained copy that saw the same stimuli, got {path.n_stimuli} of "
            f"{path.model!r} and {copy.n_stimuli} others of {copy.model!r}. Show it the same ones."
        )
    if not _same_way(path, copy):
        raise SchemaError(
            f"nulls expects an untrained copy on its way to the same target, got {path.target!r} of "
            f"{path.model!r} and {copy.target!r} of {copy.model!r}. Give both the same target, or give the "
            "activations of the copy."
        )


def _same_way(path: Path, copy: Path) -> bool:
    if copy.acts_info["stimuli"] == path.acts_info["stimuli"]:
        return same_goal(path.goal, copy.goal)
    return (path.goal is None) == (copy.goal is None)  # rows in another order: not compared here
