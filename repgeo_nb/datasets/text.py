"""Recurrent networks that guess the next character: shipped as weights, read as hidden states."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import xarray as xr

from .. import schema
from ..schema.names import Choice
from .digits import _chosen
from .forward import forward
from .population import _one_family, _tensors

FILE = Path(__file__).with_name("text_lstm.npz")


def text_lstm(
    models: Choice = None, repeat: int = 0, read: int | None = None, file: str | Path | None = None
) -> xr.Dataset:
    """Compute the hidden states of LSTMs at every step while they read 400 pieces of text of 20 characters.

    Three layers of 28 units, five seeds, trained to guess the next character of Python's help topics; before
    training and after 0.1, 1, 2, 4 and 7 epochs. None of them was trained on the pieces. Written by
    ``python -m repgeo_nb.datasets.make_text_lstm``.

    Parameters
    ----------
    models : str, list of str or slice, optional
        Names or glob patterns: ``"*@7"`` are the five trained networks, ``"lstm_w28_s0@*"`` is one training.
        All by default.
    repeat : int
        After the text, give its last character this many times more: what does a network do when nothing new
        comes in?
    read : int, optional
        Characters read of each piece, from its first on; all 20 by default.
    file : str or Path, optional
        One that you trained yourself, ``python -m repgeo_nb.datasets.make_text_lstm --out FILE``. The shipped
        one by default.

    Returns
    -------
    Dataset
        Float32 layers ``lstm1..3`` and ``logits`` (of the next character), (model, stimulus, step, unit),
        with ``step`` from 1: the number of characters read. On ``model``: ``run`` (the network that a
        checkpoint belongs to), ``epoch``, ``seed``, ``accuracy`` and ``loss`` (nats a character, on these
        pieces) and others. On ``stimulus``: ``text``.

    Raises
    ------
    UnknownName
        No such model; near names are listed.
    ValueError
        A negative `repeat`; a `read` of fewer characters than one, or more than there are.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> acts = rg.datasets.text_lstm("*@7")
    >>> acts["lstm3"].dims, acts["lstm3"].shape
    (('model', 'stimulus', 'step', 'lstm3_unit'), (5, 400, 20, 28))
    """
    if repeat < 0:
        raise ValueError(f"text_lstm: expected repeat of 0 or more, got {repeat}")
    with np.load(FILE if file is None else file, allow_pickle=False) as stored:
        about, chosen = _chosen(stored, models)
        text = stored["codes"][:, :-1]  # the last is what they should guess
        text = text[:, : _count(read, text.shape[1])]
        codes = np.concatenate([text, np.repeat(text[:, -1:], repeat, axis=1)], axis=1)
        shared = _pieces(codes, text, about["alphabet"])
        x = np.eye(len(about["alphabet"]), dtype=np.float32)[codes]
        found = []
        for model in chosen:
            state = dict(_tensors(stored[model["name"]], about["shapes"][model["kind"]]))
            layers = forward("lstm", state, x)
            layers.pop("softmax")  # no more than the logits, and as large
            found.append(_dataset(model, layers, shared, about["provenance"]))
    return _one_family(found)


def _count(read: int | None, longest: int) -> int:
    if read is None:
        return longest
    if not 1 <= read <= longest:
        raise ValueError(f"text_lstm: expected read of 1 to {longest} characters, got {read}")
    return read


def _pieces(codes: npt.NDArray[Any], text: npt.NDArray[Any], alphabet: str) -> dict[str, Any]:
    """Ids, contents and texts of the pieces."""
    names = np.array([f"text_{row:03d}" for row in range(len(codes))])
    ids, content = schema.identify(codes, stimulus=names)
    texts = ["".join(alphabet[code] for code in row) for row in text]
    return {"stimulus": ids, "content": content, "columns": {"text": np.array(texts)}}


def _dataset(
    model: dict[str, Any],
    layers: dict[str, npt.NDArray[Any]],
    shared: dict[str, Any],
    provenance: dict[str, Any],
) -> xr.Dataset:
    """Label the hidden states of one network."""
    steps = next(iter(layers.values())).shape[1]
    return schema.family(
        layers,
        model=model["name"],
        model_columns=model["columns"],
        extra={"step": np.arange(1, steps + 1)},
        attrs={"stimulus_noun": "pieces of text", "provenance": json.dumps(provenance)},
        **shared,
    )
