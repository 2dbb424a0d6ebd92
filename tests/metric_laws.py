"""Laws of metrics as checks: ``from tests import metric_laws``.

Each check takes a metric and layers, so that any metric, also one defined in a test, goes through the same
laws; what it claims is read off its card.
"""

from collections.abc import Callable
from typing import Any

import numpy as np

from repgeo_nb.errors import RepgeoError
from repgeo_nb.geometry import pairwise
from repgeo_nb.metrics.card import find_card
from tests.laws import (
    check_angles,
    check_distances,
    check_exponential,
    check_geodesic,
    check_gradient,
    check_nearest,
)
from tests.layers import backend, plain


def layers_for(seed: int, n: int, m: int = 16, width: int = 5) -> list[np.ndarray]:
    """Layers (m, width) with means, unequal variances and a shared signal: nothing holds by accident."""
    rng = np.random.default_rng(seed)
    shared = rng.standard_normal((m, width))
    found = []
    for _ in range(n):
        mixing = rng.standard_normal((width, width)) * rng.uniform(0.3, 2.0, width)
        found.append((0.7 * shared + rng.standard_normal((m, width))) @ mixing + rng.standard_normal(width))
    return found


def transformed(claim: str, x: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """The layer after the change of its units that a claim is about."""
    n = x.shape[1]
    if claim == "translation":
        return x + 2 * rng.standard_normal(n)
    if claim == "rotation":
        return x @ np.linalg.qr(rng.standard_normal((n, n)))[0]
    if claim == "scale":
        return 1.7 * x
    if claim == "linear":
        turn = np.linalg.qr(rng.standard_normal((n, n)))[0]
        return x @ (turn * np.linspace(0.4, 2.5, n))
    if claim == "repetition":
        return np.tile(x, (1, 3)) / np.sqrt(3)
    assert claim == "constants", f"a claim without a law: {claim}"
    return np.concatenate([x, np.full((len(x), 2), 1.5)], axis=1)


def table_of(metric: Any, matrices: list[Any]) -> np.ndarray:
    """Distances between layers by the metric's own table, else by its points."""
    if hasattr(metric, "table"):
        return np.asarray(metric.table(matrices))
    return pairwise(metric.geometry, [metric.point(x) for x in matrices])


def points_of(metric: Any, matrices: list[Any]) -> list[Any]:
    """Points in one space, where the metric can make them smaller together."""
    return list(metric.points(matrices) if hasattr(metric, "points") else map(metric.point, matrices))


def check_table(metric: Any, matrices: list[Any], is_metric: bool) -> None:
    """Identity, symmetry, triangle inequality where claimed; table, points and single points agree."""
    matrices = [*matrices, matrices[0].copy()]
    table = table_of(metric, matrices)
    size = table.max()
    assert (table == table.T).all()
    assert (np.diag(table) == 0).all()
    assert table[0, -1] == 0, "equal activations are at distance exactly 0"
    assert (table[:-1, :-1] >= 0).all()
    assert table[0, 1] > 0
    if is_metric:
        through = (table[:, :, None] + table[None, :, :]).min(axis=1)
        assert (table <= through + 1e-9 * size).all()
    for points in (points_of(metric, matrices), [metric.point(x) for x in matrices]):
        np.testing.assert_allclose(pairwise(metric.geometry, points), table, atol=1e-7 * size, rtol=1e-7)


def holds(metric: Any, x: np.ndarray, other: np.ndarray, changed: np.ndarray) -> float:
    """How much a change of x matters, as a share of the distance to another layer; refused counts as much."""
    try:
        table = table_of(metric, [x, other, changed])
    except RepgeoError:
        return np.inf
    return max(table[0, 2], abs(table[0, 1] - table[2, 1])) / table[0, 1]


def check_claim(metric: Any, claim: str, claimed: bool, seed: int) -> None:
    """A claimed invariance holds, an unclaimed one fails."""
    x, other = layers_for(seed, 2)
    off = holds(metric, x, other, transformed(claim, x, np.random.default_rng([seed, 2])))
    if claimed:
        assert off < 1e-9, f"{metric} claims {claim}, which moves a layer by {off:.1e} of a distance"
    else:
        assert off > 1e-3, f"{metric} does not claim {claim}, but it holds (to {off:.1e})"


def check_permuted_stimuli(metric: Any, matrices: list[Any], seed: int) -> None:
    """The order of the stimuli is of no account."""
    order = np.random.default_rng([seed, 3]).permutation(len(matrices[0]))
    table = table_of(metric, matrices)
    again = table_of(metric, [x[order] for x in matrices])
    np.testing.assert_allclose(again, table, rtol=1e-8, atol=1e-8 * table.max())


def check_single_precision(metric: Any, matrices: list[Any], bound: float) -> None:
    """Activations in float32 move no distance by more than `bound` of the largest."""
    table = table_of(metric, matrices)
    single = table_of(metric, [x.astype(np.float32) for x in matrices])
    assert single.dtype == np.float64
    np.testing.assert_allclose(single, table, atol=bound * table.max(), rtol=0)


def check_metric_gradient(metric: Any, x: np.ndarray, y: np.ndarray, seed: int) -> None:
    """Distances differentiate through the point, and numpy and torch give the same."""

    direction = np.random.default_rng([seed, 4]).standard_normal(x.shape)

    def apart(s: Any) -> Any:
        tensor = backend("torch") if hasattr(s, "detach") else np.asarray
        moved, other = tensor(x) + s * tensor(direction), tensor(y)
        return metric.geometry.distance(metric.point(moved), metric.point(other))

    check_gradient(apart, 0.0, atol=1e-11 * float(apart(0.0)))


def check_tensors(metric: Any, x: np.ndarray, y: np.ndarray) -> None:
    """Torch makes the same points (the columns of an aligned shape may come out in other directions)."""
    tensors = [metric.point(backend("torch")(layer)) for layer in (x, y)]
    points = [metric.point(layer) for layer in (x, y)]
    apart = float(metric.geometry.distance(*points))
    np.testing.assert_allclose(plain(metric.geometry.distance(*tensors)), apart, rtol=1e-9)
    for tensor, point in zip(tensors, points, strict=True):
        assert metric.geometry.distance(plain(tensor), point) < 1e-6 * apart


def check_geometry_at_layers(metric: Any, matrices: list[Any]) -> None:
    """Geodesics, logarithms, feet and angles between real layers, not only around made-up points."""
    geometry, (a, b, c) = metric.geometry, points_of(metric, matrices)
    noise = 1e-9 * float(geometry.distance(a, b))
    check_distances(geometry, [a, b, c], noise)
    check_geodesic(geometry, a, b, noise)
    check_exponential(geometry, a, b, noise)
    check_nearest(geometry, c, a, b, noise, samples=40)
    check_angles(geometry, a, b, c, noise)


# float32 entries are off by 6e-8 of themselves: 2e-5 leaves room for what a ridge of 0.01 magnifies
SINGLE = 2e-5

GEOMETRIC = ("gradients are finite differences", "its geometry keeps its laws at layers")  # need geodesics

# law -> check of a metric at layers from a seed; the claims of its card are apart (`check_claim`)
METRIC_LAWS: dict[str, Callable[[Any, int], None]] = {
    "identity, symmetry, triangle inequality": lambda metric, seed: check_table(
        metric, layers_for(seed, 4), find_card(metric).is_metric
    ),
    "the order of the stimuli does not matter": lambda metric, seed: check_permuted_stimuli(
        metric, layers_for(seed, 3), seed
    ),
    "single precision": lambda metric, seed: check_single_precision(metric, layers_for(seed, 3), SINGLE),
    "gradients are finite differences": lambda metric, seed: check_metric_gradient(
        metric, *layers_for(seed, 2), seed
    ),
    "numpy and torch make the same points": lambda metric, seed: check_tensors(metric, *layers_for(seed, 2)),
    "its geometry keeps its laws at layers": lambda metric, seed: check_geometry_at_layers(
        metric, layers_for(seed, 3)
    ),
}


def check_distance_only(metric: Any, matrices: list[Any]) -> None:
    """A measure of pairs claims no geodesics, and its geometry says what its table says."""
    x, y = matrices
    assert not any(hasattr(metric.geometry, name) for name in ("geodesic", "log", "exp", "inner", "angle"))
    apart = float(metric.geometry.distance(metric.point(x), metric.point(y)))
    np.testing.assert_allclose(apart, metric.table([x, y])[0, 1], atol=1e-12)


def laws_of(metric: Any) -> list[str]:
    """Laws that apply: those of geodesics where there are some."""
    left_out = () if hasattr(metric.geometry, "geodesic") else GEOMETRIC
    if getattr(metric, "weights", None) == "abs":  # not continuous where correlations tie, as layers may
        left_out = (*left_out, "single precision")
    if getattr(metric, "order_matters", False):
        left_out = (*left_out, "the order of the stimuli does not matter")
    return [law for law in METRIC_LAWS if law not in left_out]


def label_of(metric: Any) -> str:
    """Name of a metric's setting for the list of tests: the arguments that are not its defaults."""
    own = {
        name: getattr(metric, name)
        for name, field in getattr(metric, "__dataclass_fields__", {}).items()
        if field.init and getattr(metric, name) != field.default
    }
    return f"{getattr(metric, 'name', type(metric).__name__)}({','.join(f'{n}={v}' for n, v in own.items())})"
