"""A sheet of conditions, and what small diffusion models know of it: shipped as weights and as metrics.

Each condition stands for a distribution of points in the plane. Its first number, *place*, says where the
points lie along the first axis: around 0.8 place. Its second, *spread*, says how far apart two clusters lie
along the second: around 1 + 0.5 spread and its negative. The noise around both has standard deviation 0.25.
"""

import json
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import xarray as xr

from .. import frames
from ..schema.names import Choice, choose
from .digits import _about
from .intrinsic import FILE, _grid, _one_frames, _read

Floats = npt.NDArray[Any]

PLACE, APART, WIDER, NOISE = 0.8, 1.0, 0.5, 0.25
STEPS = 50  # of the diffusion; the last one before the data is 0
TIMES = (2, 7, 14, 22, 29, 37, 45)  # at which metrics are kept
SIDE = 7  # conditions a side
SAMPLES = 100  # points of each condition and time
SHEET: list[dict[str, Any]] = [
    {"name": name, "low": -1.0, "high": 1.0, "periodic": False, "unit": ""} for name in ("place", "spread")
]


def sheet_fisher(models: Choice = None, file: str | Path | None = None) -> xr.Dataset:
    """Read the Fisher metrics of three small diffusion models on a sheet of 7 x 7 conditions.

    `repgeo_nb.nets.denoiser`, trained from three seeds; metrics by ``rg.msa.fisher``, which needs torch.
    Names are ``sheet_s0_data``, over noised data; ``sheet_s0_data_g4``, over the same points with guidance 4;
    and ``sheet_s0_g1``, ``g2``, ``g4``, ``g8``, over points of the model's own reverse process with that
    guidance. Written by ``python -m repgeo_nb.datasets.make_intrinsic``.

    Parameters
    ----------
    models : str, list of str or slice, optional
        Names or glob patterns. All by default.
    file : str or Path, optional
        One that you trained yourself, ``python -m repgeo_nb.datasets.make_intrinsic --out FILE``. The shipped
        one by default.

    Returns
    -------
    Dataset
        Labelled frames (``rg.frames``), triangular factors, in layers ``input`` and ``t=2`` ... ``t=45``:
        steps of 50, 0 next to the data. On ``model``: ``seed``, ``guidance`` and ``points`` (data or own). On
        ``stimulus``: ``place``, ``spread`` and ``weight``.

    Raises
    ------
    UnknownName
        No such model; near names are listed.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> fisher = rg.datasets.sheet_fisher("sheet_s?_data")
    >>> fisher["t=7"].dims, fisher["t=7"].shape
    (('model', 'stimulus', 'direction_', 'direction'), (3, 49, 2, 2))
    """
    _, shared = sheet_conditions()
    with np.load(FILE if file is None else file, allow_pickle=False) as stored:
        about = _about(stored)
        own = about["fisher"]
        chosen = [own[index] for index in choose("model", models, [model["name"] for model in own])]
        roots = [stored[f"fisher/{model['name']}"].astype(np.float64) for model in chosen]
    straight = np.broadcast_to(np.eye(2), roots[0][0].shape)
    return _one_frames(
        [
            frames.from_arrays(
                {"input": straight} | {f"t={t}": one for t, one in zip(TIMES, root, strict=True)},
                stimulus=shared["stimulus"],
                content=shared["content"],
                direction=[axis["name"] for axis in SHEET],
                kind="factor",
                name=model["name"],
                axes=SHEET,
                dtype="float32",
                method="jvp",
                attrs={"provenance": json.dumps(about["provenance"])},
                **shared["columns"],
                **model["columns"],
            )
            for model, root in zip(chosen, roots, strict=True)
        ]
    )


def sheet_weights(model: str, file: str | Path | None = None) -> dict[str, Floats]:
    """Read the weights of one model, ``sheet_s0`` to ``sheet_s2``, named as in its torch state dict.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> [weight.shape for name, weight in rg.datasets.sheet_weights("sheet_s0").items() if "weight" in name]
    [(64, 9), (64, 64), (64, 64), (2, 64)]
    """
    _, [(_, state)] = _read("sheet", model, file)
    return dict(state)


def sheet_conditions() -> tuple[Floats, dict[str, Any]]:
    """Return the middles of 7 x 7 cells of the sheet, (condition, 2), and their ids and columns."""
    middle = (np.arange(SIDE) + 0.5) * (2 / SIDE) - 1
    return _grid(middle, (2 / SIDE) ** 2, [axis["name"] for axis in SHEET])


def sheet_points(condition: Any, rng: np.random.Generator) -> Floats:
    """Draw one point (..., 2) of the plane for each condition (..., 2) in [-1, 1]^2."""
    place, spread = np.moveaxis(np.asarray(condition, dtype=np.float64), -1, 0)
    side = rng.choice([-1.0, 1.0], size=place.shape)
    centre = np.stack([PLACE * place, side * (APART + WIDER * spread)], axis=-1)
    return centre + NOISE * rng.normal(size=centre.shape)


def alpha_bar(steps: int = STEPS) -> Floats:
    """Return the share of the data's variance left at each step, a squared cosine, (steps,)."""
    return np.cos(np.pi / 2 * np.arange(1, steps + 1) / (steps + 1)) ** 2


def noised(points: Floats, step: Any, rng: np.random.Generator) -> tuple[Floats, Floats]:
    """Noise points (..., 2) up to a step (...), sqrt(share) points + sqrt(1 - share) noise, and the noise."""
    share = np.broadcast_to(alpha_bar()[step], points.shape[:-1])[..., None]
    noise = rng.normal(size=points.shape)
    return np.sqrt(share) * points + np.sqrt(1 - share) * noise, noise


def noised_data(seed: int = 0) -> Floats:
    """Draw what the metrics over data are means of, (time, condition, sample, 2) at the steps TIMES."""
    rng = np.random.default_rng(seed)
    condition, _ = sheet_conditions()
    many = np.broadcast_to(condition[:, None], (len(condition), SAMPLES, 2))
    return np.stack([noised(sheet_points(many, rng), t, rng)[0] for t in TIMES])
