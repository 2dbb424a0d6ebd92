"""Made-up models for the tests of paths: import as ``from tests.models import ...``."""

import numpy as np

import repgeo_nb as rg
from repgeo_nb import schema
from tests.layers import one_hot, tanh_path

M = 60
IDS = [f"img_{i:02d}" for i in range(M)]
LABELS = np.arange(M) % 4


def network(draw=0, name="net", extra=None, **columns):
    """A random tanh network whose last layer knows the labels."""
    rng = np.random.default_rng(draw)
    names = ("input", "block1", "block2", "block3", "fc")
    found = dict(zip(names, tanh_path([16, 12, 10, 9, 8], rng, M), strict=True))
    found["out"] = one_hot(M, 4) + 0.3 * rng.standard_normal((M, 4))
    found |= extra or {}
    return rg.from_arrays(found, stimulus=IDS, labels=LABELS, name=name, **columns)


def with_layer(acts, after, name, values, **attrs):
    """The activations with one more layer right behind another."""
    layers = {}
    for layer in schema.layers(acts):
        layers[layer] = schema.matrix(acts, layer=layer).values
        if layer == after:
            layers[name] = values
    found = rg.from_arrays(layers, stimulus=IDS[: len(values)], labels=LABELS[: len(values)], name="net")
    for layer in found.data_vars:
        found[layer].attrs.update(attrs)
    return found


def three():
    """Two networks of one shape and a small one, all with the same input."""
    shared = schema.matrix(network(), layer="input").values
    models = [network(k, name=f"net{k}", extra={"input": shared}, seed=k) for k in range(2)]
    conv, out = tanh_path([5, 6], np.random.default_rng(9), M)
    small = {"input": shared, "conv": conv, "out": out}
    return [*models, rg.from_arrays(small, stimulus=IDS, labels=LABELS, name="small")]
