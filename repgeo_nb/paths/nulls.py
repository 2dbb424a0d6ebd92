"""What the numbers of a path would be by chance: null models for every quantity.

Random steps turn by about pi/2, so "turning near pi/2" is the null of "not straight", and not 0. Four nulls
take away one thing each: training, the order of the layers, all direction, all bending.
"""

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from .. import schema
from ..errors import DegenerateRepresentation, NotConverged, SchemaError
from ..points import PointTable
from . import quantities
from .alignment import interval
from .build import path as make_path
from .chance import shuffles, straight, walks
from .classes import WHOLES, Path, Paths
from .joint import expect_paths, same_goal, same_metric

Floats = NDArray[np.float64]
Numbers = dict[str, Any]

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
        If the untrained copy has other layers, stimuli, metric or target; a path that `repgeo_nb.open` gave.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> path = rg.path(rg.datasets.digits_paths(), model="resnet8_w8_s0", target="label")
    >>> chance = rg.nulls(path, n=50)
    >>> chance["null"].values.tolist()
    ['shuffled', 'random_walk', 'geodesic']
    >>> bool(abs(chance["turning_angle"].sel(null="random_walk", layer="block2") - 3.14159 / 2) < 0.05)
    True
    """
    if not isinstance(path, Paths):
        expect_paths([path], "nulls")
    if not isinstance(n, int | np.integer) or n < 1:
        raise ValueError(f"n: expected a whole number of draws from 1 on, got {n!r}.")
    several = isinstance(path, Paths)
    members = list(path.values()) if isinstance(path, Paths) else [path]
    for member in members:
        if not member.entries:
            raise SchemaError(
                f"rg.nulls draws new points and needs the activations, got the path of {member.model!r} from "
                "a file, which keeps its numbers only; make it again: rg.path(acts, ...)"
            )
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
        "shuffled": shuffles(path, n, np.random.default_rng([seed, 0])),
        "random_walk": walks(path, n, np.random.default_rng([seed, 1])),
        "geodesic": straight(path),
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
