"""Perceptrons trained on 8x8 digits in four ways: shipped as weights, read as activations.

All images, those they were trained on and those they never saw: the column ``split`` tells ``"train"`` from
``"test"``.
"""

from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr

from .. import schema
from ..schema.names import Choice, choose
from .digits import _about
from .forward import forward
from .population import _dataset, _one_family, _tensors

FILE = Path(__file__).with_name("digits_mlps.npz")


def digits_mlp_training(models: Choice = None, file: str | Path | None = None) -> xr.Dataset:
    """Compute the activations of three perceptrons at eight moments of their training, on all 1797 digits.

    Three hidden layers of 64 units, three seeds; before training and after 2, 4, 8, 16, 30, 60 and 120 epochs
    of Adam at one rate. Split and stimuli are those of `digits_paths`, with the 1497 training images.
    Written by ``python -m repgeo_nb.datasets.make_digits_mlps``.

    Parameters
    ----------
    models : str, list of str or slice, optional
        Names or glob patterns: ``"mlp_w64_s0@*"`` is one training. All by default.
    file : str or Path, optional
        One that you trained yourself, ``python -m repgeo_nb.datasets.make_digits_mlps --out FILE``. The
        shipped one by default.

    Returns
    -------
    Dataset
        Float32 layers ``input``, ``hidden1..3``, ``logits``, ``softmax``. On ``model``: ``run`` (the network
        that a checkpoint belongs to), ``epoch`` (done), ``seed``, ``task``, ``learning_rate``, ``net_width``,
        ``accuracy`` (on the test images), ``train_accuracy`` and others. On ``stimulus``: ``label``,
        ``split`` and ``image``.

    Raises
    ------
    UnknownName
        No such model; near names are listed.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> acts = rg.datasets.digits_mlp_training("mlp_w64_s0@*")
    >>> train = acts.sel(stimulus=acts.split == "train")
    >>> train["hidden2"].shape, float(train.epoch[-1])
    ((8, 1497, 64), 120.0)
    """
    return _one_family(_group("training", models, file))


def digits_memorising(models: Choice = None, file: str | Path | None = None) -> xr.Dataset:
    """Compute the activations of five networks that learned digits and five that learned by heart.

    Four hidden layers of 64 units. ``true_s0..4`` learned the true labels, ``shuffled_s0..4`` one fixed
    random permutation of them, which has no rule to be found; all ten are right on every training image.
    Their first weights all differ. Parameters, stimuli and columns are those of `digits_mlp_training`; here
    ``task`` is ``"true labels"`` or ``"shuffled labels"``, and ``train_accuracy`` is that on the labels that
    were learned. Those of the second five are in the column ``shuffled_label``.

    Returns
    -------
    Dataset
        Float32 layers ``input``, ``hidden1..4``, ``logits``, ``softmax`` of 10 models.

    Raises
    ------
    UnknownName
        No such model; near names are listed.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> acts = rg.datasets.digits_memorising()
    >>> accuracy = acts.accuracy.groupby(acts.task).mean()
    >>> float(accuracy.sel(task="true labels").round(1)), float(accuracy.sel(task="shuffled labels").round(1))
    (1.0, 0.1)
    """
    return _one_family(_group("memorising", models, file))


def digits_widths(models: Choice = None, file: str | Path | None = None) -> xr.Dataset | xr.DataTree:
    """Compute the activations of five networks each of width 12, 24, 48 and 96.

    Three hidden layers, true labels, 60 epochs of Adam; names are ``w12_s0 ...``. The narrow ones are less
    accurate. Parameters, stimuli and columns are those of `digits_mlp_training`.

    Returns
    -------
    DataTree, or Dataset when the chosen models have one width
        Float32 layers ``input``, ``hidden1..3``, ``logits``, ``softmax``.

    Raises
    ------
    UnknownName
        No such model; near names are listed.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> rg.datasets.digits_widths("w12_s*")["hidden3"].shape
    (5, 1797, 12)
    """
    found = _group("widths", models, file)
    return found[0] if len(found) == 1 else schema.collect(found)


def digits_learning_rates(models: Choice = None, file: str | Path | None = None) -> xr.Dataset:
    """Compute the activations of networks from the same five beginnings at each of four learning rates.

    Three hidden layers of 32 units, plain gradient descent at 0.025, 0.05, 0.1 and 0.2, until 99.9 % of the
    training images are right; names are ``rate0.05_s0`` and so on. Networks of one ``seed`` begin with the
    same weights, whatever their rate, and see the images in different orders. Parameters, stimuli and columns
    are those of `digits_mlp_training`.

    Returns
    -------
    Dataset
        Float32 layers ``input``, ``hidden1..3``, ``logits``, ``softmax`` of 20 models.

    Raises
    ------
    UnknownName
        No such model; near names are listed.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> acts = rg.datasets.digits_learning_rates("*_s0")
    >>> acts.learning_rate.values.tolist()
    [0.025, 0.05, 0.1, 0.2]
    """
    return _one_family(_group("rates", models, file))


def _group(group: str, models: Choice, file: str | Path | None) -> list[xr.Dataset]:
    """Read the networks of one group of the file."""
    with np.load(FILE if file is None else file, allow_pickle=False) as stored:
        about = _about(stored)
        own = [model for model in about["models"] if model["group"] == group]
        names = [model["name"] for model in own]
        images, shared = _images(stored, with_shuffled=group == "memorising")
        found = []
        for model in (own[index] for index in choose("model", models, names)):
            state = dict(_tensors(stored[f"{group}/{model['name']}"], about["shapes"][model["kind"]]))
            layers = {"input": images.reshape(len(images), -1), **forward("mlp", state, images)}
            found.append(_dataset(model, layers, shared, about["provenance"], noun="images"))
    return found


def _images(stored: Any, with_shuffled: bool) -> tuple[Any, dict[str, Any]]:
    """Scale the pixels as in training; ids, contents and columns of all images."""
    pixel, (mean, sd) = stored["pixel"], stored["scale"]
    images = ((pixel - mean) / sd).astype(np.float32)[:, None]
    names = np.array([f"digit_{row:04d}" for row in range(len(pixel))])
    ids, content = schema.identify(images, stimulus=names)
    columns = {
        "label": stored["label"],
        "split": np.where(stored["is_test"], "test", "train"),
        "image": np.rint(pixel * (255 / 16)).astype(np.uint8),
    }
    if with_shuffled:
        columns["shuffled_label"] = stored["shuffled_label"]
    return images, {"stimulus": ids, "content": content, "columns": columns}
