"""Paths that move: the checkpoints of a figure put into frames, one payload each, that the page steps to.

All points of all frames are projected together, so frames can be compared; each frame is then an ordinary
payload over the same slots (a run's layer keeps its number in every frame), which is what lets points travel
from frame to frame. The page gets one frame whole, and the others as what differs from it.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from ..errors import SchemaError
from ..mds import separations
from ..projections import stress
from .picture import Matrix, chosen_layers, matrix, view_of

ABSENT = "no such checkpoint"


# --- one frame of a payload ---


def frames(data: Mapping[str, Any]) -> list[Any]:
    """Return the values of the frames, in order; none for a figure without frames."""
    sequence = data.get("sequence")
    return [] if sequence is None else list(sequence["values"])


def frame_of(data: Mapping[str, Any], state: Mapping[str, Any]) -> dict[str, Any]:
    """Return the ordinary payload of the frame that the state names, of the last where it names none."""
    values = frames(data)
    if not values:
        return dict(data)
    wanted = state.get("frame")
    at = values.index(wanted) if wanted in values else len(values) - 1
    return overlay(data, data["sequence"]["patches"][at]) | {"sequence": data["sequence"] | {"at": at}}


def frame_words(data: Mapping[str, Any]) -> str:
    """Name a frame in words ("epoch 4"); "" for a figure without frames."""
    sequence = data.get("sequence")
    if sequence is None or "at" not in sequence:
        return ""
    return f"{sequence['name']} {_text(sequence['values'][sequence['at']])}"


def joint_words(data: Mapping[str, Any]) -> str:
    """Say that the picture was fitted to all frames at once; "" for a figure without frames."""
    sequence = data.get("sequence")
    if sequence is None:
        return ""
    n, name = len(sequence["values"]), str(sequence["name"])
    return f"fitted on {sequence['points']} points of {n} {name if n == 1 else _plural(name)} together"


def trails(
    data: Mapping[str, Any], state: Mapping[str, Any], n_axes: int = 2
) -> list[tuple[int, int, Matrix]]:
    """Where each chosen layer stood from the first frame to this one: (model, layer, places in order)."""
    sequence = data.get("sequence")
    if sequence is None or not state.get("trails"):
        return []
    found: dict[tuple[int, int], list[Any]] = {}
    for value in sequence["values"][: sequence["at"] + 1]:
        frame = frame_of(data, {**state, "frame": value})
        view = view_of(frame, state)
        named = {projection["name"]: projection for projection in view["projections"]}
        projection = named.get(state.get("projection", ""), view["projections"][0])
        rows = matrix(projection["axes"][str(n_axes)]["coords"], n_axes)
        for m, layers in chosen_layers(frame, state):
            for k in layers:
                found.setdefault((m, k), []).append(rows[frame["models"][m]["points"][k]])
    now = {(m, k) for m, layers in chosen_layers(data, state) for k in layers}
    return [(m, k, np.array(rows)) for (m, k), rows in found.items() if len(rows) > 1 and (m, k) in now]


def overlay(base: Any, patch: Any) -> Any:
    """Return `base` with what `patch` says instead; dicts and lists of dicts are gone into."""
    if isinstance(base, Mapping) and isinstance(patch, Mapping):
        return {**base, **{key: overlay(base.get(key), value) for key, value in patch.items()}}
    if _rows(base) and _rows(patch) and len(base) == len(patch):
        return [overlay(a, b) for a, b in zip(base, patch, strict=True)]
    return patch


def difference(base: Any, other: Any) -> Any:
    """Return the smallest patch with ``overlay(base, patch) == other``; a lost key becomes None."""
    if isinstance(base, Mapping) and isinstance(other, Mapping):
        keys = [*other, *(key for key in base if key not in other)]
        return {
            key: difference(base.get(key), other.get(key))
            for key in keys
            if key not in base or base[key] != other.get(key)
        }
    if _rows(base) and _rows(other) and len(base) == len(other):
        return [difference(a, b) for a, b in zip(base, other, strict=True)]
    return other


def _rows(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(row, Mapping) for row in value)


# --- a payload into frames ---


def in_frames(data: dict[str, Any], column: str) -> dict[str, Any]:
    """Put the models of a payload into frames by one of their columns.

    Parameters
    ----------
    data : dict
        What `payload` makes of all checkpoints together.
    column : str
        Column of the models that names the frame: numbers stand in their order, texts as they come. Which
        network a checkpoint belongs to is its column `run`, else its name before the last "@".

    Returns
    -------
    dict
        The payload of the last frame, whose models are the runs, with `sequence`: the frames' values, the
        checkpoints in each, and per frame what differs from the last one. A run without a checkpoint in a
        frame is `absent` there.

    Raises
    ------
    SchemaError
        If a model lacks the column, two checkpoints of a run have one value, or its layers change.
    """
    values = _values(data["models"], column)
    runs = _runs(data["models"], values, column)
    order = _in_order(values)
    places: dict[str, dict[Any, int]] = {run: {} for run in runs}
    for m, (run, value) in enumerate(zip(runs, values, strict=True)):
        if value in places[run]:
            pair = " and ".join(repr(data["models"][i]["name"]) for i in (places[run][value], m))
            raise SchemaError(
                f"expected one checkpoint of each run per {column}, got {pair} of run {run!r} at {column} "
                f"{value!r}. Give the models a column 'run' that tells their networks apart."
            )
        places[run][value] = m
    for run, own in places.items():
        _check_layers(run, [data["models"][m] for m in own.values()])
    made = [_frame(data, places, order, value) for value in order]
    base = made[-1]
    return base | {
        "sequence": {
            "name": column,
            "label": column.replace("_", " ").capitalize(),
            "values": order,
            "checkpoints": [[_name(data, own.get(value)) for own in places.values()] for value in order],
            "points": data["n_points"],
            "patches": [difference(base, frame) for frame in made],
        }
    }


def groups(models: Sequence[Mapping[str, Any]], column: str) -> tuple[tuple[str, ...], ...]:
    """Return the names of the models that each frame shows."""
    values = _values(models, column)
    named = list(zip(values, (str(model["name"]) for model in models), strict=True))
    return tuple(tuple(name for own, name in named if own == value) for value in _in_order(values))


def _values(models: Sequence[Mapping[str, Any]], column: str) -> list[Any]:
    found = [model["info"].get(column) for model in models]
    lacking = [model["name"] for model, value in zip(models, found, strict=True) if value is None]
    if lacking:
        known = sorted({key for model in models for key in model["info"]})
        raise SchemaError(
            f"sequence={column!r}: expected a column {column!r} on every model, got none for "
            f"{', '.join(map(repr, lacking[:5]))}{' and others' if len(lacking) > 5 else ''}. Columns there "
            f"are: {', '.join(known) or 'none'}. Add one with acts.assign_coords({column}=('model', [...]))."
        )
    return found


def _runs(models: Sequence[Mapping[str, Any]], values: list[Any], column: str) -> list[str]:
    """Which network each checkpoint belongs to."""
    if all("run" in model["info"] for model in models):
        return [_text(model["info"]["run"]) for model in models]
    names = [str(model["name"]) for model in models]
    if all("@" in name for name in names):
        return [name.rpartition("@")[0] for name in names]
    if len(set(values)) == len(values):
        stems = {name.rstrip(" @_-.0123456789") for name in names}
        return [stems.pop() if len(stems) == 1 else "model"] * len(names)
    raise SchemaError(
        f"sequence={column!r}: several models have one {column}, and nothing says which are checkpoints of "
        "one network. Give the models a column 'run' (acts.assign_coords(run=('model', [...]))), or names "
        "like 'net@4'."
    )


def _in_order(values: list[Any]) -> list[Any]:
    distinct = list(dict.fromkeys(values))
    numbers = all(isinstance(value, int | float) and not isinstance(value, bool) for value in distinct)
    return sorted(distinct) if numbers else distinct


def _check_layers(run: str, models: list[Mapping[str, Any]]) -> None:
    first = [layer["name"] for layer in models[0]["layers"]]
    for model in models[1:]:
        layers = [layer["name"] for layer in model["layers"]]
        if layers != first:
            raise SchemaError(
                f"run {run!r}: expected the same layers in every checkpoint, got {', '.join(layers)} in "
                f"{model['name']!r} and {', '.join(first)} in {models[0]['name']!r}. Choose common ones with "
                "rg.path(..., layers=[...])."
            )


def _name(data: Mapping[str, Any], m: int | None) -> str | None:
    return None if m is None else str(data["models"][m]["name"])


def _frame(
    data: dict[str, Any], places: Mapping[str, Mapping[Any, int]], order: list[Any], value: Any
) -> dict[str, Any]:
    """Return the payload of one frame. An absent run stands, undrawn, where its nearest checkpoint is."""
    at = order.index(value)
    chosen = [min(own, key=lambda v: abs(order.index(v) - at)) for own in places.values()]
    rows = [own[v] for own, v in zip(places.values(), chosen, strict=True)]
    present = [v == value for v in chosen]
    ids, models = [], []
    first = data["first"]
    for run, m, here in zip(places, rows, present, strict=True):
        model, points = data["models"][m], []
        for point in model["points"]:
            if point != first or first not in ids:
                ids.append(point)
            points.append(ids.index(first) if point == first else len(ids) - 1)
        named = {"name": run, "label": run, "points": points, "note": model["note"] if here else ABSENT}
        info = {"run": run} | {key: model["info"][key] for key in ("family",) if key in model["info"]}
        models.append(model | named | {"info": info, "absent": not here})
    if data["target"] is not None:
        ids.append(data["target"]["point"])
    return data | {
        "models": models,
        "n_points": len(ids),
        "first": None if first is None else ids.index(first),
        "target": None if data["target"] is None else data["target"] | {"point": len(ids) - 1},
        "views": [_view(data, view, ids, rows, present) for view in data["views"]],
    }  # fmt: skip


def _view(
    data: Mapping[str, Any], view: dict[str, Any], ids: list[int], rows: list[int], present: list[bool]
) -> dict[str, Any]:
    """Return one metric's part of a frame: the points `ids`, the models `rows`."""
    n = data["n_points"]
    D = matrix(view["distances"], n)[np.ix_(ids, ids)]

    def own(values: list[Any]) -> list[Any]:
        return [values[m] if here else None for m, here in zip(rows, present, strict=True)]

    def per_layer(name: str, values: list[list[Any]]) -> list[list[Any]]:
        blank = ABSENT if name == "reasons" else None
        return [
            list(values[m]) if here else [blank] * len(values[m])
            for m, here in zip(rows, present, strict=True)
        ]

    found = view | {
        "distances": _bytes(D),
        "numbers": {
            quantity: {name: per_layer(name, values) for name, values in numbers.items()}
            for quantity, numbers in view["numbers"].items()
        },
        "length": own(view["length"]),
        "straightness": own(view["straightness"]),
        "projections": [_projection(projection, ids, D) for projection in view["projections"]],
    }
    if "nulls" in view:
        found["nulls"] = [_null(null, per_layer) for null in view["nulls"]]
    for name, kept in (("curve_distances", None), ("step_distances", _steps_of(data, rows))):
        if view.get(name) is not None:
            found[name] = _bytes(_some(matrix(view[name], n), kept, data)[:, ids])
    return found


def _null(null: dict[str, Any], per_layer: Any) -> dict[str, Any]:
    numbers = {
        quantity: {name: per_layer(name, values) for name, values in of.items()}
        for quantity, of in null["numbers"].items()
    }
    return null | {"numbers": numbers}


def _steps_of(data: Mapping[str, Any], rows: list[int]) -> list[int]:
    """Places of these models' steps among those of all models."""
    sizes = [len(model["points"]) - 1 for model in data["models"]]
    starts = np.concatenate([[0], np.cumsum(sizes)]).tolist()
    return [step for m in rows for step in range(starts[m], starts[m + 1])]


def _some(sampled: Matrix, steps: list[int] | None, data: Mapping[str, Any]) -> Matrix:
    """Return the samples of these steps; all where there are no steps to choose."""
    if steps is None:
        return sampled
    each = len(sampled) // sum(len(model["points"]) - 1 for model in data["models"])
    return sampled[[step * each + s for step in steps for s in range(each)]]


def _projection(projection: dict[str, Any], ids: list[int], D: Matrix) -> dict[str, Any]:
    axes = {}
    for key, given in projection["axes"].items():
        coords = matrix(given["coords"], int(key))[ids]
        axes[key] = given | {
            "coords": _bytes(coords),
            "stress": float(f"{stress(D, separations(coords)):.7g}"),
            "cloud": None if given["cloud"] is None else _bytes(matrix(given["cloud"], int(key) ** 2)[ids]),
        }
        if projection["base"] is not None:  # of one frame's points the logarithms do not sum to 0
            middle = matrix(given["coords"], int(key)).mean(axis=0)
            axes[key]["origin"] = [float(f"{v:.7g}") for v in middle]
    base = projection["base"]
    return projection | {"axes": axes, "base": None if base is None else _bytes(matrix(base, 1)[ids, 0])}


def _bytes(values: Any) -> bytes:
    return np.ascontiguousarray(values, dtype="<f4").tobytes()


def _text(value: Any) -> str:
    return f"{value:g}" if isinstance(value, int | float) else str(value)


def _plural(name: str) -> str:
    return name if name.endswith("s") else f"{name}s"
