"""Small labelled activations for the tests of the schema: import as ``from tests.acts import ...``."""

from typing import Any

import numpy as np
import xarray as xr
from hypothesis import strategies as st

from repgeo_nb import schema

IDS = [f"img_{index}" for index in range(6)]
LABELS = [0, 0, 1, 1, 2, 2]


def made(name: str = "a", draw: int = 0, widths: dict[str, int] | None = None, **more: Any) -> xr.Dataset:
    """One model with random activations of these widths on the six stimuli."""
    rng = np.random.default_rng(draw)
    widths = widths or {"input": 4, "block1": 3, "block2": 5, "fc": 2}
    arrays = {layer: rng.normal(size=(len(IDS), width)) for layer, width in widths.items()}
    return schema.from_arrays(arrays, stimulus=IDS, **{"labels": LABELS, "name": name, **more})


def made_tree() -> xr.DataTree:
    """Two seeds of one shape, and a model of another."""
    small = made("vgg", 3, {"input": 4, "conv1": 7, "fc": 2}, accuracy=0.8)
    tree = schema.collect([made("res_s0", 1, seed=0), made("res_s1", 2, accuracy=0.9), small])
    assert isinstance(tree, xr.DataTree)
    return tree


def with_steps(steps: int = 3, **more: Any) -> xr.Dataset:
    """A model whose layers `h1` and `h2` have values at every step of time."""
    rng = np.random.default_rng(7)
    arrays = {"h1": rng.normal(size=(6, steps, 4)), "h2": rng.normal(size=(6, steps, 2))}
    arrays |= {key: rng.normal(size=(6, width)) for key, width in more.pop("plain", {}).items()}
    return schema.from_arrays(
        arrays, stimulus=IDS, labels=LABELS, name="rnn", extra={"step": 10 * np.arange(steps)}, **more
    )


@st.composite
def families(draw: st.DrawFn, name: str = "a") -> xr.Dataset:
    """Any one model: 4 to 9 stimuli, 1 to 4 layers of 1 to 5 units."""
    m = draw(st.integers(4, 9))
    names = draw(st.lists(st.text("abz1./_", max_size=4), min_size=1, max_size=4, unique=True))
    widths = [draw(st.integers(1, 5)) for _ in names]
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    return schema.from_arrays(
        {layer: rng.normal(size=(m, width)) for layer, width in zip(names, widths, strict=True)},
        stimulus=[f"s{index}" for index in range(m)],
        labels=rng.integers(3, size=m),
        name=name,
    )


def matrices(acts: Any) -> dict[tuple[str, str], np.ndarray]:
    """All matrices by model and layer, in order."""
    return {(model, layer): matrix.values for model, layer, matrix in schema.each(acts)}


def assert_same_matrices(one: Any, other: Any) -> None:
    """The same models, layers and values to the last bit, in the same order."""
    first, second = matrices(one), matrices(other)
    assert list(first) == list(second)
    for key, values in first.items():
        np.testing.assert_array_equal(values, second[key], err_msg=str(key))
