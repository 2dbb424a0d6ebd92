"""Laws of every registered metric, as its defaults and in other settings: claims hold, unclaimed ones fail.

The list comes from METRICS: a metric added there is tested from then on. Further settings stand in `MORE`.
Layers are float64 of 16 stimuli and 5 units with means, unequal variances and a shared signal.
"""

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from repgeo_nb.errors import SchemaError
from repgeo_nb.kernels import Laplace, SquaredExponential
from repgeo_nb.metrics import METRICS
from repgeo_nb.metrics.card import CLAIMS, find_card
from tests import metric_laws

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
        {"ridge": 0.1},
        {"kernel": SquaredExponential(), "ridge": 0.01},
        {"on": "covariance", "ridge": 0.1},
    ],
    "log_euclidean": [{"on": "covariance"}, {"ridge": 0.1}, {"kernel": SquaredExponential()}],
    "rdm_angle": [{"rdm": "correlation"}],
    "svcca_distance": [{"k": 2}, {"threshold": 0.9}],
    "pwcca_distance": [{"weights": "squared"}],
    "kernel_cka_distance": [{"estimator": "song"}, {"kernel": Laplace(2.0)}],
    "minibatch_cka_distance": [{"batch_size": 8}],
    "rsa_distance": [
        {"rdm": "euclidean"},
        {"rdm": "squared_euclidean", "compare": "pearson"},
        {"rdm": "cosine", "compare": "cosine"},
    ],
    "neighbour_distance": [{"k": 4}],
}
SETTINGS = [METRICS[name](**more) for name in METRICS for more in ({}, *MORE.get(name, ()))]
every = pytest.mark.parametrize("metric", SETTINGS, ids=metric_laws.label_of)


@pytest.mark.parametrize(
    "metric",
    [metric for metric in SETTINGS if not hasattr(metric.geometry, "geodesic")],
    ids=metric_laws.label_of,
)
def test_a_measure_of_pairs_has_distances_only(metric):
    metric_laws.check_distance_only(metric, metric_laws.layers_for(6, 2))


def test_further_settings_are_of_metrics_that_exist():
    assert set(MORE) <= set(METRICS)


@pytest.mark.parametrize(
    ("metric", "law"),
    [(metric, law) for metric in SETTINGS for law in metric_laws.laws_of(metric)],
    ids=lambda value: value if isinstance(value, str) else metric_laws.label_of(value),
)
@settings(max_examples=5)
@given(seed=st.integers(0, 2**32 - 1))
def test_law(law, metric, seed):
    metric_laws.METRIC_LAWS[law](metric, seed)


@every
@pytest.mark.parametrize("claim", CLAIMS)
def test_what_is_claimed_holds_and_nothing_else(metric, claim):
    for seed in (1, 2):
        metric_laws.check_claim(metric, claim, claim in find_card(metric).invariant_to, seed)


@every
def test_layers_of_other_widths_have_a_distance_or_are_refused(metric):
    """Units are compared with units only where the card says so."""
    x, y = metric_laws.layers_for(3, 2)[0], metric_laws.layers_for(4, 1, width=7)[0]
    if "any" in find_card(metric).widths:
        assert np.isfinite(metric_laws.table_of(metric, [x, y])).all()
        assert metric_laws.table_of(metric, [x, y])[0, 1] > 0
    else:
        with pytest.raises(SchemaError, match=r"width|units"):
            metric_laws.table_of(metric, [x, y])
