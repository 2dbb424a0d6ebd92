"""Stress: closed forms of scaled and hand-made layers, medians, and what is refused."""

import numpy as np
import pytest
from scipy.spatial.distance import pdist

from repgeo_nb.errors import DegenerateRepresentation, SchemaError
from repgeo_nb.kernels import Laplace, SquaredExponential, linear
from repgeo_nb.metrics import Stress
from repgeo_nb.metrics.card import CLAIMS
from tests.layers import backend, plain

both = pytest.mark.parametrize("library", ["numpy", "torch"])


@both
def test_stress_is_the_root_mean_squared_change_of_distances(library, rng):
    x, y = rng.standard_normal((12, 3)), rng.standard_normal((12, 5))
    metric, tensor = Stress(), backend(library)
    expected = np.sqrt(np.mean((pdist(x) - pdist(y)) ** 2))
    points = metric.point(tensor(x)), metric.point(tensor(y))
    assert abs(plain(metric.geometry.distance(*points)) - expected) < 1e-14
    assert abs(metric.table([x, y])[0, 1] - expected) < 1e-14
    assert points[0].shape == (metric.point_size(12),)


def test_scaled_copies_lie_on_a_line(rng):
    """d(a x, b x) = |a - b| sqrt(mean D^2): an exact multiple, at any size."""
    x = rng.standard_normal((15, 4))
    size = np.sqrt(np.mean(pdist(x) ** 2))
    for scale in (1e-100, 1.0, 1e100):
        found = Stress().table([scale * x, 2 * scale * x, 5 * scale * x])
        np.testing.assert_allclose(
            found, scale * size * np.array([[0, 1, 4], [1, 0, 3], [4, 3, 0]]), rtol=1e-12
        )
    assert (Stress(rescale=True).table([x, 2 * x, 5 * x]) < 1e-14).all()


def test_a_hand_made_pair():
    """Distances 1, 3, 2 and 2, 2, 0; over their lower medians 2 and 2."""
    x, y = np.array([[0.0], [1.0], [3.0]]), np.array([[0.0], [2.0], [2.0]])
    assert abs(Stress().table([x, y])[0, 1] - np.sqrt((1 + 1 + 4) / 3)) < 1e-15
    assert abs(Stress(rescale=True).table([x, y])[0, 1] - np.sqrt((1 + 1 + 4) / 3) / 2) < 1e-15


def test_the_distance_of_a_radial_kernel(rng):
    """K_ii = 1: D = sqrt(2 - 2 K), at most sqrt 2."""
    x, y = rng.standard_normal((2, 10, 3))
    for kernel in (SquaredExponential(2.0), Laplace()):
        d = [np.sqrt(2 - 2 * kernel(z))[np.triu_indices(10, 1)] for z in (x, y)]
        found = Stress(kernel).table([x, y])[0, 1]
        assert abs(found - np.sqrt(np.mean((d[0] - d[1]) ** 2))) < 1e-14
        assert found < 2**0.5
        assert Stress(kernel).card.range == "0 to sqrt(2)"


def test_a_kernel_of_products_is_the_linear_one(rng):
    layers = list(rng.standard_normal((3, 10, 4)))
    own = Stress(lambda x: x @ x.T)
    np.testing.assert_allclose(own.table(layers), Stress().table(layers), atol=1e-13)


def test_a_geodesic_interpolates_distances(rng):
    """Half way between a layer and its triple every distance between stimuli is doubled."""
    x = rng.standard_normal((9, 2))
    metric = Stress()
    middle = metric.geometry.geodesic(metric.point(x), metric.point(3 * x), 0.5)
    np.testing.assert_allclose(middle, metric.point(2 * x), atol=1e-15)


@pytest.mark.parametrize("rescale", [False, True])
def test_cards_tell_settings_apart(rescale):
    fixed, automatic, plain_one = (Stress(k, rescale).card for k in (Laplace(2.0), Laplace(), linear))
    assert ("scale" in fixed.invariant_to) is False
    assert "scale" in automatic.invariant_to
    assert ("scale" in plain_one.invariant_to) == rescale
    assert plain_one.range == "0 to infinity"
    assert ("over their median" in plain_one.convention) == rescale
    assert "laplace kernel, length 2" in fixed.convention
    assert (fixed.bias == automatic.bias) == rescale
    assert Stress(lambda x: x @ x.T, rescale).card.invariant_to == frozenset()
    assert automatic.invariant_to <= set(CLAIMS)


@both
def test_a_median_of_zero_is_refused(library):
    labels = np.eye(2)[[0] * 9 + [1]]
    message = (
        r"stress with rescale=True divides by the median.*got 0: 36 of 45 pairs are equal in {}.*without resc"
    )
    with pytest.raises(DegenerateRepresentation, match=message.format("this representation")):
        Stress(rescale=True).point(backend(library)(labels))
    with pytest.raises(DegenerateRepresentation, match=message.format("layer 'fc'")):
        Stress(rescale=True).table([labels], ["layer 'fc'"])
    assert Stress().table([labels, np.eye(10)])[0, 1] > 0.5


def test_kernels_without_distances_are_refused(rng):
    metric = Stress(lambda x: -x @ x.T)
    with pytest.raises(
        SchemaError, match=r"expected a positive kernel.*for layer 'fc'.*Angular CKA takes any"
    ):
        metric.table([rng.standard_normal((5, 2))], ["layer 'fc'"])
