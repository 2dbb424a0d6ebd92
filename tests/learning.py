"""Small made-up checkpoints of networks that learn: later last layers are nearer to the classes."""

import numpy as np

EPOCHS = (0, 1, 4)
RUNS = ("a", "b")
LAYERS = ("input", "stem", "block", "logits")


def _layers(x, onehot, learned: float, rng, names=LAYERS):
    found = {"input": x}
    for k, name in enumerate(names[1:], start=1):
        t, width = k / (len(names) - 1), 9 + k
        mixed = (1 - learned * t) * x @ rng.normal(size=(x.shape[1], width)) / np.sqrt(x.shape[1])
        mixed += 1.5 * learned * t * onehot @ rng.normal(size=(onehot.shape[1], width))
        found[name] = (mixed + 0.3 * rng.normal(size=mixed.shape)).astype(np.float32)
    return found


def activations(runs=RUNS, epochs=EPOCHS, names=LAYERS, m: int = 50, leave_out=(), columns: bool = True):
    """Checkpoints "a@0", "a@1", ... with columns epoch, run and accuracy; `leave_out` lists (run, epoch)."""
    import repgeo_nb as rg

    classes = np.arange(m) % 5
    x = (np.random.default_rng(1).normal(size=(m, 12)) + 0.6 * np.eye(5, 12)[classes]).astype(np.float32)
    ids, found = [f"img_{i}" for i in range(m)], {}
    for r, run in enumerate(runs):
        for epoch in epochs:
            if (run, epoch) in leave_out:
                continue
            rng = np.random.default_rng(10 + r)  # one network: the same random mixtures at every epoch
            learned = np.sqrt(epoch / max(epochs))
            acts = rg.from_arrays(
                _layers(x, np.eye(5)[classes], learned, rng, names),
                stimulus=ids,
                labels=classes,
                name=f"{run}@{epoch}",
            )
            if columns:
                acts = acts.assign_coords(epoch=epoch, run=run, accuracy=0.5 + 0.1 * epoch)
            found[f"{run}@{epoch}"] = acts
    return rg.collect(found)


def paths(target: str | None = "label", **options):
    """Paths of `activations`, by angular CKA."""
    import repgeo_nb as rg

    return rg.path(activations(**options), metric="angular_cka", target=target)
