"""Small networks trained with augmentations and against attacks: weights and test images."""

import json
from pathlib import Path

import numpy as np
import xarray as xr

from ..schema.names import Choice
from .digits import _chosen
from .population import _tensors

FILE = Path(__file__).with_name("digits_frames.npz")


def digits_augmented(models: Choice = None, file: str | Path | None = None) -> xr.Dataset:
    """Load the weights of one small network trained in six ways, three seeds each, and 597 test digits.

    The network is ``rg.nets.cnn5()``. It learned from 1200 of scikit-learn's 8x8 digits as they are
    (``none``), or rotated (``rotate``), shifted (``shift``), changed in contrast and brightness (``photo``),
    with noise (``noise``), or moved against the network itself (``adv``); ``untrained`` did not learn. Names
    are ``rotate_s0`` and so on. Written by ``python -m repgeo_nb.datasets.make_digits_frames``.

    Parameters
    ----------
    models : str, list of str or slice, optional
        Names or glob patterns, for example ``"*_s0"``. All by default.
    file : str or Path, optional
        One that you trained yourself, ``python -m repgeo_nb.datasets.make_digits_frames --out FILE``. The
        shipped one by default.

    Returns
    -------
    Dataset
        ``image`` (stimulus, row, column), float32 in [0, 1], with ``label``; and every weight under its
        torch name, ``conv1.conv.weight`` and so on, (model, ...) float32: one model of it is what
        ``rg.nets.cnn5(weights=...)`` takes. On ``model`` (a scalar when one is chosen): ``regime``, ``seed``,
        ``trained``, ``accuracy``, ``train_accuracy`` and ``attacked_accuracy``, under an l2 attack of radius
        1. The images are in random order, so the first hundred are a sample. Attrs hold how all was made, as
        JSON in ``provenance``.

    Raises
    ------
    UnknownName
        No such model; near names are listed.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> data = rg.datasets.digits_augmented("rotate_s*")
    >>> data["image"].shape, data["conv2.conv.weight"].shape
    ((597, 8, 8), (3, 32, 16, 3, 3))
    """
    with np.load(FILE if file is None else file, allow_pickle=False) as stored:
        about, chosen = _chosen(stored, models)
        states = [dict(_tensors(stored[model["name"]], about["shapes"])) for model in chosen]
        image, label = (stored["pixel"] / 16).astype(np.float32), stored["label"]
        ids = np.array([f"digit_{row:04d}" for row in stored["row"]])
    weights = {}
    for name, first in states[0].items():
        dims = ("model", *(f"{name}_{axis}" for axis in range(first.ndim)))
        weights[name] = (dims, np.stack([state[name] for state in states]))
    columns = {name: ("model", [model["columns"][name] for model in chosen]) for name in chosen[0]["columns"]}
    found = xr.Dataset(
        {"image": (("stimulus", "row", "column"), image), **weights},
        coords={
            "stimulus": ids,
            "label": ("stimulus", label),
            "model": [model["name"] for model in chosen],
            **columns,
        },
        attrs={"provenance": json.dumps(about["provenance"])},
    )
    return found.isel(model=0) if len(chosen) == 1 else found
