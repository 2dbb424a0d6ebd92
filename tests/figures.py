"""Small labelled activations with two models of different depth, for tests of figures and pages."""

import numpy as np

HOSTILE = "</script><img src=x onerror=alert(1)>"
HOSTILE_LAYER = "<img src=x onerror=alert(1)>"  # a slash in a layer's name is mapped by the schema


def layers(
    names: list[str], x: np.ndarray, classes: np.ndarray, rng: np.random.Generator
) -> dict[str, np.ndarray]:
    """The input, then mixtures of it with the classes: a path that really goes from one to the other."""
    onehot = np.eye(classes.max() + 1)[classes]
    found = {"input": x}
    for k, name in enumerate(names, start=1):
        t = k / len(names)
        width = 10 + 3 * k
        mixed = (1 - t) * x @ rng.normal(size=(x.shape[1], width)) / np.sqrt(x.shape[1])
        mixed += 1.5 * t * onehot @ rng.normal(size=(onehot.shape[1], width))
        found[name] = (mixed + 0.4 * np.sin(np.pi * t) * rng.normal(size=mixed.shape)).astype(np.float32)
    return found


def activations(wide: str = "wide", narrow: str = "narrow", m: int = 60, hostile: bool = False):
    """Two models that share their input: seven and five layers after it."""
    import repgeo_nb as rg

    rng = np.random.default_rng(5)
    classes = np.arange(m) % 5
    x = (rng.normal(size=(m, 16)) + 0.7 * np.eye(5, 16)[classes]).astype(np.float32)
    ids = [f"img_{i}" for i in range(m)]
    names = {
        wide: [
            HOSTILE_LAYER if hostile else "stem",
            *(f"block{k}" for k in range(1, 5)),
            "logits",
            "softmax",
        ],
        narrow: ["stem", "block1", "block2", "logits", "softmax"],
    }
    return rg.collect(
        {
            model: rg.from_arrays(layers(found, x, classes, rng), stimulus=ids, labels=classes, name=model)
            for model, found in names.items()
        }
    )


def paths(target: str | None = "label", **options):
    """Paths of `activations`, by angular CKA."""
    import repgeo_nb as rg

    return rg.path(activations(**options), metric="angular_cka", target=target)


def paths_of(layers: list[str], model: str = "wide"):
    """The path of one model through some of its layers."""
    import repgeo_nb as rg

    return rg.path(activations(), metric="angular_cka", target="label", layers=layers, model=model)


def distance(a: tuple[str, str], b: tuple[str, str]) -> float:
    """Distance between two (model, layer) of `activations`."""
    table = paths().table
    return float(table.distances[table.labels.index(a), table.labels.index(b)])
