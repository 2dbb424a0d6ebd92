"""The angle between RDMs: hand-made RDMs, correlations by numpy, digits, and what has no RDM."""

import numpy as np
import pytest
from scipy.spatial.distance import pdist

from repgeo_nb.errors import DegenerateRepresentation, UnknownName
from repgeo_nb.metrics import RDMAngle
from tests.layers import backend, one_hot, plain

both = pytest.mark.parametrize("library", ["numpy", "torch"])
correlation = RDMAngle("correlation")


def angle(a, b):
    return np.arccos(a @ b / np.linalg.norm(a) / np.linalg.norm(b))


@both
def test_hand_made_rdms(library):
    """Distances (1, 3, 2) and (2, 2, 0)."""
    x, y = np.array([[0.0], [1.0], [3.0]]), np.array([[0.0], [2.0], [2.0]])
    expected = np.arccos(8 / np.sqrt(14 * 8))
    points = [RDMAngle().point(backend(library)(z)) for z in (x, y)]
    np.testing.assert_allclose(plain(points[0]), np.array([1, 3, 2]) / np.sqrt(14), atol=1e-15)
    assert abs(plain(RDMAngle().geometry.distance(*points)) - expected) < 1e-15
    assert abs(RDMAngle().table([x, y])[0, 1] - expected) < 1e-15


@both
@pytest.mark.parametrize("rdm", ["euclidean", "correlation"])
def test_rdms_by_definition(library, rdm, rng):
    x, y = rng.standard_normal((15, 6)), 40 + rng.standard_normal((15, 9))
    if rdm == "euclidean":
        expected = angle(pdist(x), pdist(y))
    else:
        pairs = np.triu_indices(15, 1)
        expected = angle(*(1 - np.corrcoef(z)[pairs] for z in (x, y)))
    metric = RDMAngle(rdm)
    points = [metric.point(backend(library)(z)) for z in (x, y)]
    assert abs(plain(metric.geometry.distance(*points)) - expected) < 1e-13
    assert abs(metric.table([x, y])[0, 1] - expected) < 1e-13
    assert len(points[0]) == metric.point_size(15)
    assert (plain(points[0]) >= 0).all()


def test_two_units_correlate_fully_or_not_at_all():
    """With two units r = 1 or -1 by which unit is larger: the RDM of a one-hot label of two classes."""
    x = np.array([[0.0, 1.0], [2.0, 7.0], [5.0, 1.0], [3.0, -2.0]])
    classes = one_hot(4, 2)[[0, 0, 1, 1]] @ np.array([[0, 1], [1, 0]])
    assert correlation.table([x, classes])[0, 1] < 1e-15


def test_an_offset_and_a_factor_of_every_stimulus_leave_correlations(rng):
    x = rng.standard_normal((12, 7))
    changed = x * rng.uniform(0.1, 5, (12, 1)) + 100 * rng.standard_normal((12, 1))
    assert correlation.table([x, changed])[0, 1] < 1e-12
    assert RDMAngle().table([x, changed])[0, 1] > 0.1


@pytest.mark.parametrize("rdm", ["euclidean", "correlation"])
def test_unrelated_layers_are_not_at_a_right_angle(rdm, rng):
    """As the card says: RDMs are not centred."""
    x, y = rng.standard_normal((2, 200, 10))
    found = RDMAngle(rdm).table([x, y])[0, 1]
    assert 0.05 < found < 0.6
    assert "below pi/2" in RDMAngle(rdm).card.bias


def test_nearly_equal_patterns_keep_their_digits(rng):
    """1 - r = 5e-13 within pairs: from r it would keep four digits."""
    x = np.repeat(rng.standard_normal((4, 20)), 2, axis=0)
    x[1::2] += 1e-6 * rng.standard_normal((4, 20))
    u = x - x.mean(axis=1, keepdims=True)
    u /= np.linalg.norm(u, axis=1, keepdims=True)
    expected = pdist(u) ** 2 / 2
    found = correlation.point(x)
    assert expected[0] < 1e-11
    np.testing.assert_allclose(found, expected / np.linalg.norm(expected), rtol=1e-9)


@both
def test_stimuli_without_a_correlation(library, rng):
    x = rng.standard_normal((10, 4)).astype(np.float32)
    x[[2, 5, 6]] = 0.1
    x[5, 2] = np.nextafter(x[5, 2], np.float32(1))  # constant up to its rounding
    message = r"whose units differ, got 3 of 10 stimuli with one value in all units in {}.*'euclidean'"
    with pytest.raises(DegenerateRepresentation, match=message.format("this representation")):
        correlation.point(backend(library)(x))
    with pytest.raises(DegenerateRepresentation, match=message.format("layer 'relu'")):
        correlation.table([x], ["layer 'relu'"])
    with pytest.raises(DegenerateRepresentation, match="got a single unit in this repr"):
        correlation.point(backend(library)(np.arange(5.0)[:, None]))
    assert RDMAngle().table([x, 2 * x])[0, 1] < 1e-7


@both
def test_one_pattern_for_all_stimuli(library, rng):
    """Every stimulus a multiple of one pattern: the layer varies, but all its correlations are 1."""
    x = np.outer(np.arange(1.0, 9.0), rng.standard_normal(5))
    message = r"that differ in their pattern over units, got correlation 1 between all of them in {}"
    with pytest.raises(DegenerateRepresentation, match=message.format("this representation")):
        correlation.point(backend(library)(x))
    with pytest.raises(DegenerateRepresentation, match=message.format("layer 'fc'")):
        correlation.table([x.astype(np.float32)], ["layer 'fc'"])


def test_an_unknown_rdm():
    with pytest.raises(UnknownName, match="expected the RDM 'euclidean' or 'correlation', got 'cosine'"):
        RDMAngle("cosine")
