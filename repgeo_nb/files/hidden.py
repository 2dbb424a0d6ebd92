"""Hidden states of a transformer, as Hugging Face models return them, labelled."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from ..errors import SchemaError
from ..schema import from_arrays
from ..schema.build import as_array

Array = NDArray[Any]


def from_hidden_states(
    hidden_states: Sequence[Any],
    attention_mask: Any,
    stimulus: Iterable[Any],
    pool: str = "mean",
    *,
    layers: Sequence[str] | None = None,
    labels: Any = None,
    name: str = "model",
    **columns: Any,
) -> xr.Dataset:
    """Label the hidden states of one model: a row per text, or all tokens.

    Parameters
    ----------
    hidden_states : sequence of array or tensor (text, token, unit)
        ``model(**inputs, output_hidden_states=True).hidden_states``: the embeddings, then each block.
    attention_mask : array (text, token)
        ``inputs["attention_mask"]``: 1 where a token is real. What stands at padding is not zero and would
        leak into every pooled row; without padding, pass ones.
    stimulus : sequence of str
        One unique id per text.
    pool : {"mean", "last", "cls", "tokens"}
        Mean over the real tokens; the last, or the first real one; or all, as the dimension ``token`` with
        the coordinate ``mask`` (padding is set to 0, and no reader returns it).
    layers : sequence of str, optional
        Names; by default ``embeddings``, ``block1``, ...
    labels, name, **columns
        As of `repgeo_nb.from_arrays`.

    Returns
    -------
    Dataset
        ``reducer`` tells the pooling.

    Raises
    ------
    SchemaError
        No mask or one of another shape, texts without a real token, another pooling, other names than layers.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> states = [np.arange(24.0).reshape(4, 3, 2)] * 2
    >>> mask = [[1, 1, 0]] * 4
    >>> acts = rg.files.from_hidden_states(states, mask, stimulus="abcd")
    >>> acts["block1"].values[0].tolist()  # of tokens (0, 1) and (2, 3); (4, 5) is padding
    [1.0, 2.0]
    """
    if pool not in (*POOLS, "tokens"):
        raise SchemaError(f"pool: expected one of {', '.join(map(repr, (*POOLS, 'tokens')))}, got {pool!r}")
    if hasattr(hidden_states, "last_hidden_state") or hasattr(hidden_states, "hidden_states"):
        raise SchemaError(
            f"hidden_states: expected arrays (text, token, unit), got a {type(hidden_states).__name__}; pass "
            "its hidden_states: model(**inputs, output_hidden_states=True).hidden_states"
        )
    states = list(hidden_states) if isinstance(hidden_states, Iterable) else []
    names = ["embeddings", *(f"block{k}" for k in range(1, len(states)))] if layers is None else list(layers)
    if not states or len(names) != len(states):
        raise SchemaError(
            f"hidden_states: expected one array for each of {len(names)} layers, got {len(states)}; call the "
            "model with output_hidden_states=True, and name the embeddings too in layers="
        )
    arrays, sources = {}, {}
    for layer, state in zip(names, states, strict=True):
        arrays[layer], sources[layer] = as_array(state, f"hidden state {layer!r}")
    mask = _mask(attention_mask, arrays)
    if pool == "tokens":
        arrays = {layer: np.where(mask[..., None], x, 0).astype(x.dtype) for layer, x in arrays.items()}
        columns |= {"mask": mask}
    else:
        arrays = {layer: POOLS[pool](x, mask) for layer, x in arrays.items()}
    extra = ["token"] if pool == "tokens" else []
    acts = from_arrays(arrays, stimulus=stimulus, labels=labels, name=name, extra=extra, **columns)
    for key in map(str, acts["layer"].values):
        reducer = "flatten" if pool == "tokens" else f"{pool} over tokens"
        acts[key].attrs |= {"source_dtype": sources[acts[key].attrs["layer"]], "reducer": reducer}
    return acts


def _mask(attention_mask: Any, arrays: dict[str, Array]) -> NDArray[np.bool_]:
    first, one = next(iter(arrays.items()))
    if attention_mask is None:
        raise SchemaError(
            "attention_mask: expected (text, token), 1 where a token is real, got None; padding holds values "
            "too and would leak into every row: pass inputs['attention_mask'], or ones where there is none"
        )
    mask, _ = as_array(attention_mask, "attention_mask")
    for layer, x in arrays.items():
        if x.ndim != 3 or x.shape[:2] != mask.shape:
            raise SchemaError(
                f"hidden state {layer!r}: expected (text, token, unit) of {mask.shape} texts and tokens as "
                f"in attention_mask, got shape {x.shape}; take both from one call of the model"
            )
    if not np.isin(mask, (0, 1)).all():
        raise SchemaError(
            f"attention_mask: expected 0 and 1, got {mask.min():g} to {mask.max():g}; pass the tokenizer's "
            f"own"
        )
    empty = np.flatnonzero(~mask.astype(bool).any(axis=1))
    if empty.size:
        raise SchemaError(
            f"attention_mask: expected a real token in every text, got none in row {empty[0]} ({empty.size} "
            f"of {len(one)}); leave these texts out (first layer: {first!r})"
        )
    return mask.astype(bool)


def _mean(x: Array, mask: NDArray[np.bool_]) -> Array:
    weights = mask / mask.sum(axis=1, keepdims=True)  # float64
    real = np.where(mask[..., None], x, 0)  # padding may hold inf or NaN
    return np.asarray(
        np.einsum("mt,mtd->md", weights, real.astype(np.float64)).astype(np.result_type(x, np.float32))
    )


def _last(x: Array, mask: NDArray[np.bool_]) -> Array:
    return np.asarray(x[np.arange(len(x)), mask.shape[1] - 1 - mask[:, ::-1].argmax(axis=1)])


def _first(x: Array, mask: NDArray[np.bool_]) -> Array:
    return np.asarray(x[np.arange(len(x)), mask.argmax(axis=1)])


POOLS: dict[str, Callable[[Array, NDArray[np.bool_]], Array]] = {"mean": _mean, "last": _last, "cls": _first}
