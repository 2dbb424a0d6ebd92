"""Networks on their way: checkpoints of trainings, shipped as weights and read as activations."""

from pathlib import Path

import numpy as np
import xarray as xr

from ..schema.names import Choice
from .digits import _chosen, _stimuli
from .forward import forward
from .population import _dataset, _one_family, _tensors

FILE = Path(__file__).with_name("digits_training.npz")


def digits_training(models: Choice = None, file: str | Path | None = None) -> xr.Dataset:
    """Compute the activations of three ResNet-8 at eight moments of their training, on 300 test digits.

    Width 8, three seeds, before training and after 0.25, 0.5, 1, 2, 4, 8 and 15 epochs. Stimuli, split and
    training are those of `digits_paths`. The mean and variance of each batch norm were measured on all
    training images at every checkpoint, as the running averages of training lag behind in the first epoch.
    Written by ``python -m repgeo_nb.datasets.make_digits_training``.

    Parameters
    ----------
    models : str, list of str or slice, optional
        Names or glob patterns: ``"resnet8_w8_s0@*"`` is one training, ``"*@15"`` the end of all. All by
        default.
    file : str or Path, optional
        One that you trained yourself, ``python -m repgeo_nb.datasets.make_digits_training --out FILE``. The
        shipped one by default.

    Returns
    -------
    Dataset
        Float32 layers ``input``, ``stem``, ``block1..3``, ``pool``, ``logits``, ``softmax``. On ``model``:
        ``run`` (the network that a checkpoint belongs to), ``epoch`` (done, 0 to 15), ``seed``, ``trained``,
        ``accuracy`` (on these images), ``train_accuracy`` and others. On ``stimulus`` as in `digits_paths`.

    Raises
    ------
    UnknownName
        No such model; near names are listed.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> acts = rg.datasets.digits_training("resnet8_w8_s0@*")
    >>> acts.epoch.values.tolist()
    [0.0, 0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 15.0]
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
    return _one_family(found)
