"""A small training run for the tests of checkpoints: import as ``from tests.checkpoints import ...``."""

import numpy as np
import torch

import repgeo_nb as rg
from repgeo_nb import schema

EPOCHS = (0, 4, 10)


def made(seed=0, width=4):
    """A small network."""
    return rg.nets.mlp(n_inputs=5, width=width, depth=2, n_classes=3, seed=seed)


def stimuli():
    """Eight rows."""
    return torch.randn(8, 5, generator=torch.Generator().manual_seed(0))


def run():
    """Networks by epoch."""
    return {epoch: made(seed=epoch + 1) for epoch in EPOCHS}


def assert_is(acts, trained, x):
    """The family holds what each network gives by itself."""
    for index, (epoch, one) in enumerate(trained.items()):
        expected = rg.capture(one, x)
        for layer in schema.layers(expected):
            np.testing.assert_array_equal(acts[layer].isel(model=index), expected[layer])
        assert acts["epoch"].values[index] == epoch


def save(states, folder, name="epoch_{}.pt", wrap=lambda one: one):
    """Write state dicts to files named by epoch."""
    for epoch, one in states.items():
        torch.save(wrap(one), folder / name.format(epoch))
    return folder
