"""A population of networks trained on 8x8 digits: shipped as weights, read as activations."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import numpy as np
import numpy.typing as npt
import xarray as xr

from .. import schema
from ..schema.names import Choice
from .digits import _chosen, _stimuli
from .forward import forward

FILE = Path(__file__).with_name("digits_population.npz")


def digits_population(models: Choice = None, file: str | Path | None = None) -> xr.Dataset | xr.DataTree:
    """Compute the activations of 35 small networks on 300 test digits, input to softmax, from their weights.

    ResNet-8 of width 4, 8 and 16, ResNet-14, the same without skips (Plain-8, Plain-14), VGG-6 of width 8 and
    16 and an MLP of six hidden layers; of each three seeds and one that was never trained (not of Plain-14:
    its untrained output does not vary beyond rounding). Stimuli, split and training are those of
    `digits_paths`. Written by ``python -m repgeo_nb.datasets.make_digits_population``.

    Parameters
    ----------
    models : str, list of str or slice, optional
        Names or glob patterns, for example ``"resnet8_w16_s*"``. All by default, in about a second.
    file : str or Path, optional
        One that you trained yourself, ``python -m repgeo_nb.datasets.make_digits_population --out FILE``. The
        shipped one by default.

    Returns
    -------
    DataTree, or Dataset when the chosen models have one shape
        Float32 layers ``input``, ``stem``, ``block1 ...``, ``pool``, ``logits``, ``softmax`` (VGG:
        ``conv1..4``, ``pool``, ``hidden``; MLP: ``hidden1..6``). Columns as in `digits_paths`. The networks'
        weights were rounded to float16 after training, so the activations are theirs, not an approximation.

    Raises
    ------
    UnknownName
        No such model; near names are listed.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> acts = rg.datasets.digits_population(models="resnet14_w8_*")
    >>> acts["block1"].shape
    (4, 300, 512)
    """
    with np.load(FILE if file is None else file, allow_pickle=False) as stored:
        about, chosen = _chosen(stored, models)
        shared = _stimuli(stored)
        images = stored["input"].reshape(-1, 1, 8, 8)
        found = []
        for model in chosen:
            state = dict(_tensors(stored[model["name"]], about["shapes"][model["kind"]]))
            layers = forward(model["columns"]["architecture"], state, images)
            found.append(_dataset(model, {"input": images, **layers}, shared, about["provenance"]))
    return found[0] if len(found) == 1 else schema.collect(found)


def _tensors(
    values: npt.NDArray[np.float16], shapes: list[tuple[str, list[int]]]
) -> Iterator[tuple[str, npt.NDArray[np.float32]]]:
    """Cut the vector that the script wrote into named tensors."""
    start = 0
    for name, shape in shapes:
        size = int(np.prod(shape))
        yield name, values[start : start + size].reshape(shape).astype(np.float32)
        start += size


def _one_family(found: list[xr.Dataset]) -> xr.Dataset:
    """Stack networks of one shape."""
    return cast("xr.Dataset", found[0] if len(found) == 1 else schema.collect(found))


def _dataset(
    model: dict[str, Any],
    layers: dict[str, Any],
    shared: dict[str, Any],
    provenance: dict[str, Any],
    noun: str = "test images",
) -> xr.Dataset:
    """Label the activations of one network."""
    family = schema.family(
        {name: x.reshape(len(x), -1) for name, x in layers.items()},
        model=model["name"],
        model_columns=model["columns"],
        layer_attrs={
            name: {"unit_shape": list(x.shape[1:]), "reducer": "flatten"} for name, x in layers.items()
        },
        attrs={"stimulus_noun": noun, "provenance": json.dumps(provenance)},
        **shared,
    )
    return family.rename(image_1="row", image_2="column")
