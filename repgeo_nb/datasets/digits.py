"""The shipped activations of networks trained on 8x8 digits."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr

from .. import schema
from ..schema.names import Choice, choose

FILE = Path(__file__).with_name("digits_paths.npz")


def digits_paths(models: Choice = None, file: str | Path | None = None) -> xr.Dataset | xr.DataTree:
    """Load the activations of seven small networks on 300 test digits, input to softmax.

    ResNet-8 of width 4 and of width 8 (three seeds and one untrained control), the same net without skips,
    and a small VGG, trained on 1497 of scikit-learn's 8x8 digits; none of them saw the 300 images here.
    Written by ``python -m repgeo_nb.datasets.make_digits_paths``.

    Parameters
    ----------
    models : str, list of str or slice, optional
        Names or glob patterns, for example ``"resnet8_w8_s*"``. All by default.
    file : str or Path, optional
        One that you trained yourself, ``python -m repgeo_nb.datasets.make_digits_paths --out FILE``. The
        shipped one by default.

    Returns
    -------
    DataTree, or Dataset when the chosen models have one shape
        Layers ``input``, ``stem`` and ``block1..3`` (VGG: ``conv1..4``), ``pool``, (``hidden``), ``logits``,
        ``softmax``; float32, of which the maps were stored as float16 (``source_dtype``). On ``stimulus``:
        ``label`` 0..9 and ``image`` (stimulus, row, column) uint8. On ``model``: ``model_label``,
        ``architecture``, ``net_width``, ``seed``, ``trained``, ``epochs``, ``accuracy`` (on these images),
        ``train_accuracy``, ``n_parameters``. Attrs hold how they were made, as JSON in ``provenance``.

    Raises
    ------
    UnknownName
        No such model; near names are listed.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> acts = rg.datasets.digits_paths(models=["resnet8_w8_s0", "resnet8_w8_untrained"])
    >>> acts["block1"].shape
    (2, 300, 512)
    """
    with np.load(FILE if file is None else file, allow_pickle=False) as stored:
        about, chosen = _chosen(stored, models)
        shared = _stimuli(stored)
        found = [_model(stored, model, shared, about["provenance"]) for model in chosen]
    return found[0] if len(found) == 1 else schema.collect(found)


def _chosen(stored: Any, models: Choice) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """Return what a file says of itself, and of the models chosen by name or pattern."""
    about = _about(stored)
    names = [model["name"] for model in about["models"]]
    return about, [about["models"][index] for index in choose("model", models, names)]


def _about(stored: Any) -> dict[str, Any]:
    """Read what a file says of its models and where they come from."""
    about: dict[str, Any] = json.loads(str(stored["about"]))
    return about


def _stimuli(file: Any) -> dict[str, Any]:
    """Return ids, contents and columns of the 300 images."""
    ids, content = schema.identify(file["input"].reshape(-1, 1, 8, 8), stimulus=file["stimulus"])
    columns = {"label": file["label"], "image": file["image"]}
    return {"stimulus": ids, "content": content, "columns": columns}


def _model(
    file: Any, model: dict[str, Any], shared: dict[str, Any], provenance: dict[str, Any]
) -> xr.Dataset:
    """Read one network as a Dataset."""
    arrays, attrs = {}, {}
    for layer in model["layers"]:
        name = layer["name"]
        stored = file["input" if name == "input" else f"{model['name']}/{name}"]
        arrays[name] = stored.astype(np.float32)
        attrs[name] = {
            "unit_shape": layer["unit_shape"],
            "reducer": "flatten",
            "source_dtype": stored.dtype.name,  # float16 widens the noise floor of distances
        }
    family = schema.family(
        arrays,
        model=model["name"],
        model_columns=model["columns"],
        layer_attrs=attrs,
        attrs={"stimulus_noun": "test images", "provenance": json.dumps(provenance)},
        **shared,
    )
    return family.rename(image_1="row", image_2="column")
