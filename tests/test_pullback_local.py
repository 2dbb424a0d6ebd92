"""Tangents from data: local principal axes, regression of recorded activations, its noise."""

import doctest

import numpy as np
import pytest

import repgeo_nb as rg
from repgeo_nb import pullback
from repgeo_nb.errors import SchemaError
from repgeo_nb.pullback import local as module
from tests import surfaces

A = np.array([[1.0, 2], [0, 1], [2, 0]])


@pytest.fixture
def plane(rng):
    """Points on a plane in ten dimensions, and the two coordinates in it."""
    sheet = rng.normal(size=(150, 2))
    basis = np.linalg.qr(rng.normal(size=(10, 2)))[0]
    return sheet, sheet @ basis.T, basis


def test_the_plane_is_found(plane):
    _, x, basis = plane
    local = pullback.local_tangents(x, k=10, m=2)
    np.testing.assert_allclose(local.explained, 1, atol=1e-12)
    assert local.spectrum.shape == (150, 10)
    np.testing.assert_allclose(np.linalg.norm(local.tangents @ basis, axis=(1, 2)), np.sqrt(2), atol=1e-10)
    np.testing.assert_allclose(local.weights.sum(1), 1)
    assert (local.neighbours != np.arange(150)[:, None]).all()


def test_a_linear_map_through_local_tangents(plane):
    """G of A in each point's own frame: eigenvalues 3 and 7 at every one, exactly."""
    sheet, x, basis = plane
    local = pullback.local_tangents(x, k=10, m=2)
    pushed = np.einsum("na,da,pmd->pnm", A, basis, local.tangents)  # by the map itself
    recorded = pullback.recorded_jacobian(local, sheet @ A.T)  # by what was recorded
    for J in (pushed, recorded):
        np.testing.assert_allclose(pullback.stretches(J, "parameters") ** 2, [[7, 3]] * 150, atol=1e-9)
    np.testing.assert_allclose(recorded, pushed, atol=1e-10)
    G, definite = pullback.split_half_metric(local, sheet @ A.T, splits=2)
    np.testing.assert_allclose(G, pullback.metric(pushed), atol=1e-9)
    assert definite.all()


def test_tangents_of_a_sphere():
    points = rg.manifold(surfaces.sphere, surfaces.SPHERE).sample(4000, seed=0)
    local = pullback.local_tangents(points.stimuli, k=12, m=2)
    off = np.abs(np.einsum("pmd,pd->pm", local.tangents, points.stimuli))
    assert np.median(off) < 0.03
    assert np.median(local.explained) > 0.99
    assert np.median(local.spectrum[:, 1]) > 0.1  # a gap after the second axis, not the first


def test_images_keep_their_shape(rng):
    local = pullback.local_tangents(rng.normal(size=(40, 3, 4)), k=9, m=2)
    assert local.tangents.shape == (40, 2, 3, 4)


def test_split_halves_take_out_the_noise(rng):
    """Noise of sd s adds s^2 n / (k Cov) to the plain metric, nothing on average to the split one."""
    sheet = rng.uniform(-1, 1, size=(3000, 2))
    n, s = 60, 0.1
    W = np.linalg.qr(rng.normal(size=(n, 2)))[0]
    local = pullback.local_tangents(sheet, k=40, m=2)
    noisy = sheet @ W.T + s * rng.normal(size=(3000, n))
    plain = np.trace(pullback.metric(pullback.recorded_jacobian(local, noisy)), axis1=1, axis2=2)
    G, definite = pullback.split_half_metric(local, noisy, splits=10, seed=0)
    split = np.trace(G, axis1=1, axis2=2)
    assert plain.mean() > 7  # the truth is 2
    assert split.mean() == pytest.approx(2, abs=0.5)
    assert 0 < definite.mean() < 1
    again, _ = pullback.split_half_metric(local, noisy, splits=10, seed=0)
    np.testing.assert_array_equal(G, again)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda x: pullback.local_tangents(x, k=2, m=2), r"\(2 < k < 20\), got 2"),
        (lambda x: pullback.local_tangents(x, k=20, m=2), r"\(2 < k < 20\), got 20"),
        (lambda x: pullback.local_tangents(x, k=8, m=4), "expected a dimension from 1 to 3"),
        (lambda x: pullback.local_tangents(x * np.nan, k=8, m=2), "with NaN or inf; leave these"),
        (lambda x: pullback.local_tangents(x[0], k=8, m=2), r"\(P, \*shape\), got shape \(3,\)"),
        (lambda x: pullback.local_tangents(0 * x, k=8, m=2), "got 8 equal ones around row 0"),
        (
            lambda x: pullback.recorded_jacobian(pullback.local_tangents(x, k=8, m=2), x[:5]),
            "one row for each of the 20 stimuli",
        ),
        (
            lambda x: pullback.split_half_metric(pullback.local_tangents(x, k=5, m=2), x),
            "at least 6 neighbours to halve for m = 2, got 5",
        ),
        (
            lambda x: pullback.split_half_metric(pullback.local_tangents(x, k=8, m=2), x, splits=0),
            "splits: expected at least 1",
        ),
        (
            lambda x: pullback.recorded_jacobian(pullback.local_tangents(x * [1, 0, 0], k=8, m=2), x),
            "got a flat set around row",
        ),
    ],
)
def test_what_is_refused(call, message, rng):
    with pytest.raises(SchemaError, match=message):
        call(rng.normal(size=(20, 3)))


def test_repeated_stimuli_are_no_harm(rng):
    x = np.repeat(rng.normal(size=(20, 3)), 2, axis=0)
    local = pullback.local_tangents(x, k=8, m=2)
    assert (local.neighbours != np.arange(40)[:, None]).all()
    assert np.isfinite(local.tangents).all()


def test_it_prints_on_one_line(rng):
    local = pullback.local_tangents(rng.normal(size=(30, 2)) @ rng.normal(size=(2, 5)), k=8, m=2)
    assert repr(local) == (
        "LocalTangents(2 at each of 30 stimuli, from 8 neighbours; median 100% of their variance explained)"
    )


def test_examples():
    found = doctest.testmod(module)
    assert found.attempted
    assert not found.failed
