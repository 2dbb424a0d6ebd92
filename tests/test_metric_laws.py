"""Laws of every registered metric, as its defaults and in other settings: claims hold, unclaimed ones fail.

The list comes from METRICS: a metric added there is tested from then on. Further settings stand in `MORE`.
Layers are float64 of 16 stimuli and 5 units with means, unequal variances and a shared signal.
"""

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from repgeo_nb.kernels import Laplace, SquaredExponential
from repgeo_nb.metrics import METRICS
from repgeo_nb.metrics.card import CLAIMS, find_card
from tests import laws
from tests.layers import backend, plain

MORE: dict[str, list[dict[str, Any]]] = {
    "angular_cka": [
        {"estimator": "lange"},
        {"estimator": "biased"},
        {"kernel": SquaredExponential()},
        {"kernel": SquaredExponential(3.0)},
        {"estimator": "biased", "kernel": Laplace("mean")},
        {"estimator": "lange", "kernel": Laplace(2.0)},
    ],
    "stress": [{"rescale": True}, {"kernel": SquaredExponential()}, {"kernel": Laplace(2.0)}],
    "euclidean_shape": [{"alpha": 0.5}, {"alpha": 0.0}, {"p": 3}, {"alpha": 0.0, "p": 3}],
    "angular_shape": [{"alpha": 0.5}, {"alpha": 0.0}, {"p": 3}, {"alpha": 0.5, "p": 3}],
    "bures": [{"kernel": SquaredExponential()}],
    "normalised_bures": [{"kernel": Laplace(2.0)}],
    "affine_invariant": [
        {"on": "covariance"},
        {"relative": True},
        {"kernel": SquaredExponential(), "ridge": 0.01},
        {"on": "covariance", "relative": True},
    ],
    "log_euclidean": [{"on": "covariance"}, {"relative": True}, {"kernel": SquaredExponential()}],
    "rdm_angle": [{"rdm": "correlation"}],
}
SETTINGS = [METRICS[name](**more) for name in METRICS for more in ({}, *MORE.get(name, ()))]
every = pytest.mark.parametrize("metric", SETTINGS, ids=laws.label_of)
seeds = st.integers(0, 2**32 - 1)


def drawn(examples):
    """A seed for layers, tried this many times."""

    def decorate(test):
        return settings(max_examples=examples)(given(seed=seeds)(test))

    return decorate


def test_further_settings_are_of_metrics_that_exist():
    assert set(MORE) <= set(METRICS)


@every
@drawn(8)
def test_identity_symmetry_and_triangle(metric, seed):
    laws.check_table(metric, laws.layers_for(seed, 4), find_card(metric).is_metric)


@every
@pytest.mark.parametrize("claim", CLAIMS)
def test_what_is_claimed_holds_and_nothing_else(metric, claim):
    for seed in (1, 2):
        laws.check_claim(metric, claim, claim in find_card(metric).invariant_to, seed)


@every
@drawn(5)
def test_the_order_of_the_stimuli_does_not_matter(metric, seed):
    laws.check_permuted_stimuli(metric, laws.layers_for(seed, 3), seed)


@every
def test_single_precision_is_within_its_bound(metric):
    """Entries are off by 6e-8 of themselves; 2e-5 leaves room for what a ridge of 0.01 magnifies."""
    for seed in (1, 2):
        laws.check_single_precision(metric, laws.layers_for(seed, 3), 2e-5)


@every
@pytest.mark.parametrize("seed", [1, 2])
def test_gradients_agree_with_finite_differences(metric, seed):
    x, y = laws.layers_for(seed, 2)
    laws.check_metric_gradient(metric, x, y, seed)


@every
def test_numpy_and_torch_make_the_same_point(metric):
    """Compared by distance: the columns of an aligned shape may come out in other directions."""
    x, y = laws.layers_for(5, 2)
    tensors = [metric.point(backend("torch")(layer)) for layer in (x, y)]
    points = [metric.point(layer) for layer in (x, y)]
    apart = float(metric.geometry.distance(*points))
    np.testing.assert_allclose(plain(metric.geometry.distance(*tensors)), apart, rtol=1e-9)
    for tensor, point in zip(tensors, points, strict=True):
        assert metric.geometry.distance(plain(tensor), point) < 1e-6 * apart


@every
@drawn(4)
def test_the_geometry_keeps_its_laws_at_points_of_layers(metric, seed):
    """Geodesics, logarithms, feet and angles between real layers, not only around made-up points."""
    geometry, (a, b, c) = metric.geometry, laws.points_of(metric, laws.layers_for(seed, 3))
    size = float(geometry.distance(a, b))
    noise = 1e-9 * size
    laws.check_distances(geometry, [a, b, c], noise)
    laws.check_geodesic(geometry, a, b, noise)
    laws.check_exponential(geometry, a, b, noise)
    laws.check_nearest(geometry, c, a, b, noise, samples=40)
    laws.check_angles(geometry, a, b, c, noise)
