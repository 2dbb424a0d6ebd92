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


# --- made-up intervals and nulls, of the form that rg.bootstrap and rg.nulls give ---


def bootstrap(given, draws: int = 80, noise: float = 0.03, seed: int = 3):
    """Intervals of every number of a path or paths, and noisy distances, as `rg.bootstrap` returns them."""
    import xarray as xr

    rng = np.random.default_rng(seed)
    summary, found = given.summary(), {}
    for name, values in summary.data_vars.items():
        if not name.endswith("_reason"):
            width = noise * (0.5 + rng.random(values.shape))
            found |= {name: values, f"{name}_low": values - width, f"{name}_high": values + 1.4 * width}
    D = given.table.distances
    off = np.triu(rng.normal(scale=noise, size=(draws, *D.shape)), 1)
    moved = np.abs(D + (off + np.swapaxes(off, 1, 2))) * (1 - np.eye(len(D)))
    attrs = {**given.attrs, "n": 1000, "level": 0.95, "seed": seed, "method": "multinomial weights"}
    made = xr.Dataset(found, attrs=attrs)
    return made.assign(distances=(("draw", "at", "at_"), moved.astype(np.float32)))


def nulls(given, names=("untrained", "shuffled", "random_walk", "geodesic"), seed: int = 4):
    """Null models of every number of a path or paths, as `rg.nulls` returns them."""
    import xarray as xr

    rng = np.random.default_rng(seed)
    summary, found = given.summary(), {}
    for name in ("step", "turning_angle", "progress", "deviation", "to_target"):
        if name not in summary:
            continue
        values = summary[name]
        mean = np.nanmean(values) * (0.8 + 0.4 * rng.random((len(names), values.size)))
        mean = np.where(np.isnan(values), np.nan, mean)
        width = np.where(np.array(names) == "geodesic", 0.0, 0.12)[:, None] * np.nanmax(values)
        for key, rows in ((name, mean), (f"{name}_low", mean - width), (f"{name}_high", mean + width)):
            found[key] = (("null", *values.dims), rows)
    coords = {key: values for key, values in summary.coords.items() if key != "path"}
    return xr.Dataset(found, {**coords, "null": list(names)}, {**given.attrs, "n": 200, "seed": seed})
