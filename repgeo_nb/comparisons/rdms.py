"""RDMs of layers handed to rsatoolbox, which does the statistics of RDM models."""

from typing import Any

import numpy as np

from .. import schema
from ..errors import MissingExtra
from ..kernels import upper
from ..metrics.inputs import rounding_of
from ..metrics.rsa import RDM, rdm


def to_rsatoolbox(acts: Any, kind: RDM = "correlation") -> Any:
    """RDMs of all layers as an `rsatoolbox.rdm.RDMs`, for inference there: noise ceilings, tests, model fits.

    Parameters
    ----------
    acts
        Activations: a Dataset, a DataTree, or a list or dict of them.
    kind
        "correlation", "euclidean", "squared_euclidean" or "cosine"; see `rg.metrics.RSA`.

    Returns
    -------
    rsatoolbox.rdm.RDMs
        One RDM per layer, with the descriptors `model`, `layer`, `depth`, and `stimulus` (and `label`) of the
        patterns.

    Raises
    ------
    MissingExtra
        If rsatoolbox is not installed.
    DegenerateRepresentation
        For stimuli without a pattern.

    Examples
    --------
    >>> rdms = to_rsatoolbox(rg.datasets.digits_paths())  # doctest: +SKIP
    """
    try:
        from rsatoolbox.rdm import RDMs
    except ImportError as error:
        raise MissingExtra(
            "to_rsatoolbox needs rsatoolbox, which is not installed: pip install rsatoolbox"
        ) from error
    acts = schema.as_acts(acts)
    described: dict[str, list[Any]] = {"model": [], "layer": [], "depth": []}
    vectors = []
    for model, layer, array in schema.each(acts):
        eps = rounding_of(array.attrs.get("source_dtype"))
        vectors.append(upper(rdm(array.values, kind, f"layer {layer!r} of model {model!r}", eps)))
        for key, value in (("model", model), ("layer", layer), ("depth", int(array["depth"]))):
            described[key].append(value)
    patterns = {"stimulus": schema.stimuli(acts).tolist()}
    if "label" in schema.columns(acts):
        patterns["label"] = schema.column(acts, "label").values.tolist()
    return RDMs(
        np.stack(vectors),
        dissimilarity_measure=kind,
        rdm_descriptors=described,
        pattern_descriptors=patterns,
    )
