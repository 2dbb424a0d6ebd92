"""Networks of a known stimulus manifold: shipped as weights, read as activations and as tangent frames.

A square of inputs, learned richly or lazily; and two angles, kept in mind by two kinds of recurrent network.
All in float64, as metrics want it.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import xarray as xr

from .. import frames, schema
from ..schema.names import Choice, choose
from .digits import _about
from .population import _one_family

FILE = Path(__file__).with_name("intrinsic.npz")

GRID = 15  # points a side of the square
ANGLES = 8  # values of each angle
STEPS_ITEM, STEPS_GAP, STEPS_DELAY, STEPS_REPORT = 3, 3, 14, 3
PHASES = {
    "first item": STEPS_ITEM,
    "gap": STEPS_GAP,
    "second item": STEPS_ITEM,
    "delay": STEPS_DELAY,
    "report": STEPS_REPORT,
}
SQUARE: list[dict[str, Any]] = [
    {"name": name, "low": -1.0, "high": 1.0, "periodic": False, "unit": ""} for name in ("x1", "x2")
]
TORUS: list[dict[str, Any]] = [
    {"name": f"angle{k}", "low": 0.0, "high": 2 * np.pi, "periodic": True, "unit": "rad"} for k in (1, 2)
]

Floats = npt.NDArray[Any]
State = Mapping[str, Floats]


def rich_lazy(models: Choice = None, file: str | Path | None = None) -> xr.Dataset:
    """Compute the hidden layer of 36 perceptrons, rich and lazy ones, on 15 x 15 points of a square.

    One hidden layer of 100 tanh units, `repgeo_nb.nets.tanh_net`, in two regimes (output scale 0.1: rich, the
    weights move far; 30: lazy, they hardly move), on three tasks (xor: the sign of x1 x2; and; turned xor, by
    45 degrees), from three seeds, on two sets of 64 training points. Names are ``rich_xor_s0``, and
    ``rich_xor_s0_second`` for the second set. Networks of one seed begin with the same weights. Written by
    ``python -m repgeo_nb.datasets.make_intrinsic``.

    Parameters
    ----------
    models : str, list of str or slice, optional
        Names or glob patterns: ``"*_s?"`` are the 18 of the first set of points. All by default.
    file : str or Path, optional
        One that you trained yourself, ``python -m repgeo_nb.datasets.make_intrinsic --out FILE``. The shipped
        one by default.

    Returns
    -------
    Dataset
        Layers ``input`` and ``hidden``. On ``model``: ``regime``, ``task``, ``seed``, ``points``,
        ``train_accuracy``, ``accuracy`` (on 2000 new points) and ``weight_change`` (relative). On
        ``stimulus``: ``x1``, ``x2`` and ``weight``, the area that a point stands for.

    Raises
    ------
    UnknownName
        No such model; near names are listed.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> acts = rg.datasets.rich_lazy("rich_xor_s?")
    >>> acts["hidden"].shape, acts.train_accuracy.values.tolist()
    ((3, 225, 100), [1.0, 1.0, 1.0])
    """
    points, shared = _square()
    about, found = _read("rich_lazy", models, file)
    return _one_family(
        [
            schema.family(
                {"input": points, "hidden": _tanh_layer(values, points)[0]},
                model=model["name"],
                model_columns=model["columns"],
                attrs={"stimulus_noun": "points", "provenance": json.dumps(about["provenance"])},
                **shared,
            )
            for model, values in found
        ]
    )


def rich_lazy_frames(models: Choice = None, file: str | Path | None = None) -> xr.Dataset:
    """Compute how the networks of `rich_lazy` move the two directions of the square, at each of its points.

    Parameters, models, points and columns are those of `rich_lazy`. This is what ``rg.capture_frames`` gives
    for such a network and the manifold of its inputs, here without torch.

    Returns
    -------
    Dataset
        Labelled frames (``rg.frames``) with directions ``x1`` and ``x2`` in layers ``input`` and ``hidden``.

    Raises
    ------
    UnknownName
        No such model; near names are listed.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> rg.datasets.rich_lazy_frames("rich_xor_s0")["hidden"].shape
    (225, 2, 100)
    """
    points, shared = _square()
    straight = np.broadcast_to(np.eye(2), (len(points), 2, 2))
    about, found = _read("rich_lazy", models, file)
    return _one_frames(
        [
            _frames(
                {"input": straight, "hidden": _tanh_layer(values, points)[1]}, model, SQUARE, shared, about
            )
            for model, values in found
        ]
    )


def working_memory(models: Choice = None, file: str | Path | None = None) -> xr.Dataset:
    """Compute the states of six recurrent networks that keep two angles in mind, at every step, and before.

    Three leaky tanh networks (``rnn_s0..2``) and three diagonal state-space models (``ssm_s0..2``) of 48
    units, `repgeo_nb.nets.leaky_rnn` and `diagonal_ssm`: two angles are shown one after the other, for three
    steps each, and after a delay of 14 steps both are to be said. Each untrained (``@0``) and after 900
    updates (``@900``), on 8 x 8 pairs of angles. Written by ``python -m repgeo_nb.datasets.make_intrinsic``.

    Parameters
    ----------
    models : str, list of str or slice, optional
        Names or glob patterns: ``"*@900"`` are the six trained networks. All by default.
    file : str or Path, optional
        One that you trained yourself, ``python -m repgeo_nb.datasets.make_intrinsic --out FILE``. The shipped
        one by default.

    Returns
    -------
    Dataset
        Layer ``memory``, (model, stimulus, step, unit), with ``step`` from 1 and ``phase(step)``: first item,
        gap, second item, delay, report. On ``model``: ``run``, ``architecture``, ``seed``, ``updates``,
        ``trained`` and ``loss`` (mean squared error of the sines and cosines said). On ``stimulus``:
        ``angle1``, ``angle2`` (rad) and ``weight``.

    Raises
    ------
    UnknownName
        No such model; near names are listed.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> acts = rg.datasets.working_memory("*@900")
    >>> acts["memory"].shape, int((acts.phase == "delay").sum())
    ((6, 64, 26, 48), 14)
    """
    shown, _, shared = _torus()
    about, found = _read("memory", models, file)
    steps = np.arange(1, shown.shape[1] + 1)
    return _with_phases(
        _one_family(
            [
                schema.family(
                    {"memory": _states(values, model["kind"], about["leak"], shown)[0]},
                    model=model["name"],
                    model_columns=model["columns"],
                    extra={"step": steps},
                    attrs={"stimulus_noun": "pairs of angles", "provenance": json.dumps(about["provenance"])},
                    **shared,
                )
                for model, values in found
            ]
        )
    )


def working_memory_frames(models: Choice = None, file: str | Path | None = None) -> xr.Dataset:
    """Compute how the states of `working_memory` move with each of the two angles, at every step.

    Parameters, models, stimuli and columns are those of `working_memory`. The derivatives follow the state
    through the recurrence; before an angle is shown they are 0.

    Returns
    -------
    Dataset
        Labelled frames (``rg.frames``) with directions ``angle1`` and ``angle2`` (rad) in layer ``memory``.

    Raises
    ------
    UnknownName
        No such model; near names are listed.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> rg.datasets.working_memory_frames("rnn_s0@900")["memory"].shape
    (64, 26, 2, 48)
    """
    shown, moved, shared = _torus()
    about, found = _read("memory", models, file)
    return _with_phases(
        _one_frames(
            [
                _frames(
                    {"memory": _states(values, model["kind"], about["leak"], shown, moved)[1]},
                    model,
                    TORUS,
                    shared,
                    about,
                    extra=("step",),
                )
                for model, values in found
            ]
        )
    )


def sequences(angles: Any) -> Floats:
    """Show pairs of angles (..., 2) one after the other: the inputs (..., step, 5) of a working memory.

    Cosine and sine of the first angle while it is shown, those of the second, and 1 while the network is
    asked; 0 at all other steps.

    Examples
    --------
    >>> import numpy as np
    >>> from repgeo_nb.datasets.intrinsic import sequences
    >>> sequences(np.array([0, np.pi / 2])).round()[[0, 7, 25]].tolist()
    [[1.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 1.0, 0.0], [0.0, 0.0, 0.0, 0.0, 1.0]]
    """
    angles = np.asarray(angles, dtype=np.float64)
    phase = _phases()
    signal = np.stack([np.cos(angles), np.sin(angles)], axis=-1)[..., None, :, :]  # (..., 1, item, 2)
    shown = np.stack([phase == "first item", phase == "second item"], axis=-1)[:, :, None]
    items = (signal * shown).reshape(*angles.shape[:-1], len(phase), 4)
    asked = np.broadcast_to((phase == "report")[:, None], (*items.shape[:-1], 1))
    return np.concatenate([items, asked], axis=-1)


def _phases() -> npt.NDArray[Any]:
    """Return the name of the phase at each step."""
    return np.repeat(list(PHASES), list(PHASES.values()))


def _square() -> tuple[Floats, dict[str, Any]]:
    """Return the points in the middle of GRID x GRID cells of [-1, 1]^2, with their ids and columns."""
    middle = (np.arange(GRID) + 0.5) * (2 / GRID) - 1
    return _grid(middle, (2 / GRID) ** 2, [axis["name"] for axis in SQUARE])


def _torus() -> tuple[Floats, Floats, dict[str, Any]]:
    """Return the sequences of all pairs of angles (pair, step, 5), derivatives (pair, 2, ...), and ids."""
    turn = np.arange(ANGLES) * (2 * np.pi / ANGLES)
    angles, shared = _grid(turn, (2 * np.pi / ANGLES) ** 2, [axis["name"] for axis in TORUS])
    shown = sequences(angles)
    ahead = sequences(angles + np.pi / 2)  # cosine and sine a quarter of a turn ahead are the derivatives
    own = np.zeros((2, 5))
    own[0, :2] = own[1, 2:4] = 1
    return shown, ahead[:, None] * own[:, None], shared


def _grid(values: Floats, weight: float, names: list[str]) -> tuple[Floats, dict[str, Any]]:
    """Return all pairs of the values, (pair, 2), and what all models share: ids, contents, columns."""
    points = np.stack(np.meshgrid(values, values, indexing="ij"), axis=-1).reshape(-1, 2)
    rows, columns = np.divmod(np.arange(len(points)), len(values))
    ids, content = schema.identify(points, stimulus=[f"{i},{j}" for i, j in zip(rows, columns, strict=True)])
    about = dict(zip(names, points.T, strict=True)) | {"weight": np.full(len(points), weight)}
    return points, {"stimulus": ids, "content": content, "columns": about}


def _read(
    group: str, models: Choice, file: str | Path | None
) -> tuple[dict[str, Any], list[tuple[dict[str, Any], State]]]:
    """Return what the file says of itself, and the weights of the chosen models of one group."""
    with np.load(FILE if file is None else file, allow_pickle=False) as stored:
        about = _about(stored)
        own = [model for model in about["models"] if model["group"] == group]
        chosen = [own[index] for index in choose("model", models, [model["name"] for model in own])]
        return about, [
            (model, _tensors(stored[f"{group}/{model['name']}"], about["shapes"][model["kind"]]))
            for model in chosen
        ]


def _tensors(values: npt.NDArray[Any], shapes: list[tuple[str, list[int]]]) -> State:
    """Cut the vector that the script wrote into named float64 tensors."""
    ends = np.cumsum([int(np.prod(shape)) for _, shape in shapes])
    parts = np.split(values.astype(np.float64), ends[:-1])
    return {name: part.reshape(shape) for (name, shape), part in zip(shapes, parts, strict=True)}


def _tanh_layer(state: State, x: Floats) -> tuple[Floats, Floats]:
    """Return activations (point, unit) of ``tanh(W x + b)`` and its derivatives (point, input, unit)."""
    hidden = np.tanh(x @ state["hidden.weight"].T + state["hidden.bias"])
    return hidden, (1 - hidden**2)[:, None] * state["hidden.weight"].T


def _states(
    state: State, kind: str, leak: float, shown: Floats, moved: Floats | None = None
) -> tuple[Floats, Floats]:
    """Return states (sequence, step, unit) and their derivatives (sequence, step, direction, unit).

    `shown` is (sequence, step, input), `moved` its derivatives (sequence, direction, step, input).
    """
    moved = np.zeros((len(shown), 0, *shown.shape[1:])) if moved is None else moved
    enter = state["memory.entering"].T
    driven, pushed = shown @ enter, moved @ enter
    x, dx = np.zeros_like(driven[:, 0]), np.zeros_like(pushed[:, :, 0])
    states, slopes = [], []
    for t in range(shown.shape[1]):
        if kind == "rnn":
            back = state["memory.recurrent"].T
            new = np.tanh(x @ back + driven[:, t] + state["memory.bias"])
            x = (1 - leak) * x + leak * new
            dx = (1 - leak) * dx + leak * (1 - new**2)[:, None] * (dx @ back + pushed[:, :, t])
        else:
            keep = 1 / (1 + np.exp(-state["memory.keeping"]))
            x, dx = keep * x + driven[:, t], keep * dx + pushed[:, :, t]
        states.append(x)
        slopes.append(dx)
    return np.stack(states, axis=1), np.stack(slopes, axis=1)


def _frames(
    layers: dict[str, Floats],
    model: dict[str, Any],
    axes: list[dict[str, Any]],
    shared: dict[str, Any],
    about: dict[str, Any],
    extra: tuple[str, ...] = (),
) -> xr.Dataset:
    """Label the frames of one network."""
    return frames.from_arrays(
        layers,
        stimulus=shared["stimulus"],
        content=shared["content"],
        direction=[axis["name"] for axis in axes],
        units=[axis["unit"] for axis in axes],
        name=model["name"],
        axes=axes,
        extra=extra,
        attrs={"provenance": json.dumps(about["provenance"])},
        **shared["columns"],
        **model["columns"],
    )


def _one_frames(found: list[xr.Dataset]) -> xr.Dataset:
    """Stack the frames of several networks."""
    return found[0] if len(found) == 1 else frames.collect(found)


def _with_phases(data: xr.Dataset) -> xr.Dataset:
    """Count the steps from 1 and name their phases."""
    phases = _phases()
    return data.assign_coords(step=np.arange(1, len(phases) + 1), phase=("step", phases))
