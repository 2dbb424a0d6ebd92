"""Activations at several moments: steps of a sequence, checkpoints of a training."""

import numpy as np

import repgeo_nb as rg
from tests.models import IDS, LABELS, M

STEPS = 5


def recurrent(draw=0, name="rnn"):
    rng = np.random.default_rng(draw)
    drift = rng.standard_normal((M, STEPS, 4)).cumsum(axis=1)
    layers = {"h1": drift, "h2": drift @ rng.standard_normal((4, 3)) + rng.standard_normal((M, STEPS, 3))}
    return rg.from_arrays(
        layers, stimulus=IDS, labels=LABELS, name=name, extra={"step": 10 * np.arange(STEPS)}
    )


def checkpoints(runs=("a", "b"), epochs=(0, 2, 10)):
    """Networks that approach their ends, the second layer later than the first."""
    made = []
    for seed, run in enumerate(runs):
        rng = np.random.default_rng(seed)
        x, noise = rng.standard_normal((2, M, 4))
        for epoch in epochs:
            far = 1 - epoch / max(epochs)
            layers = {"l1": x + 0.4 * far * noise, "l2": x[:, :3] + far * noise[:, :3]}
            columns = {"epoch": epoch, "run": run, "seed": seed}
            made.append(rg.from_arrays(layers, stimulus=IDS, name=f"{run}@{epoch}", **columns))
    return rg.collect(made)
