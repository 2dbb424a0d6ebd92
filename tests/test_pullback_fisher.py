"""Fisher information as a pullback: closed forms, the softmax identity, no silent NaN."""

import doctest

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.special import expit, softmax

import repgeo_nb as rg
from repgeo_nb import pullback
from repgeo_nb.errors import SchemaError
from repgeo_nb.pullback import fisher

ALGEBRA = 1e-10


def information(A):
    return A.swapaxes(-1, -2) @ A


def test_normal_distributions():
    """In (mean, sd) at sd 2; also its curvature -1/2, in test_pullback_curvature, from this metric."""
    A = pullback.fisher_gaussian([[1.0, 0]], [[4.0]], [[[0, 4.0]]])
    np.testing.assert_allclose(information(A), np.diag([0.25, 0.5]), atol=ALGEBRA)
    J = np.arange(12.0).reshape(2, 3, 2)
    same = pullback.fisher_gaussian(J, 9.0)
    np.testing.assert_allclose(information(same), information(J) / 9, atol=ALGEBRA)
    np.testing.assert_allclose(information(pullback.fisher_gaussian(J, [9.0] * 3)), information(same))


@given(seed=st.integers(0, 2**32 - 1))
def test_normal_distributions_by_the_trace_formula(seed):
    rng = np.random.default_rng(seed)
    n, m = 3, 2
    J, dC = rng.normal(size=(n, m)), rng.normal(size=(n, n, m))
    dC = dC + dC.swapaxes(0, 1)
    C = rng.normal(size=(n, 5))
    C = C @ C.T + 0.1 * np.eye(n)
    P = np.linalg.inv(C)
    expected = J.T @ P @ J + np.einsum("ab,bci,cd,daj->ij", P, dC, P, dC) / 2
    np.testing.assert_allclose(information(pullback.fisher_gaussian(J, C, dC)), expected, rtol=1e-8)


def test_bernoulli_length():
    """From rate 0.5 to 0.9: 2 (arcsin sqrt 0.9 - arcsin sqrt 0.5)."""
    points = rg.manifold(lambda u: np.array(u), {"r": (0.5, 0.9)}).grid(16)
    A = pullback.fisher_bernoulli(points.stimuli, points.jacobian())
    assert pullback.volume(A, points.weights) == pytest.approx(0.927295, abs=1e-6)
    logit = np.log(points.stimuli / (1 - points.stimuli))
    slope = points.jacobian() / (points.stimuli * (1 - points.stimuli))[..., None]
    np.testing.assert_allclose(pullback.fisher_bernoulli(logit, slope, logits=True), A, rtol=1e-8)


def test_three_categories_are_a_sphere_of_radius_two():
    space = rg.manifold(
        lambda u: 2 * np.sqrt(np.concatenate([u, 1 - u.sum(-1, keepdims=True)], axis=-1)),
        {"p": (0.05, 0.5), "q": (0.05, 0.45)},
    )
    points = space.grid(3)
    np.testing.assert_allclose(pullback.curvature(points).gaussian, 0.25, atol=1e-6)
    dp = np.array([[1.0, 0], [0, 1], [-1, -1]])
    A = pullback.fisher_categorical(points.stimuli**2 / 4, np.broadcast_to(dp, (9, 3, 2)))
    np.testing.assert_allclose(information(A), pullback.metric(points), rtol=1e-8)


def test_softmax_at_uniform_logits():
    A = pullback.fisher_softmax(np.zeros(3), np.eye(3))
    np.testing.assert_allclose(np.linalg.eigvalsh(information(A)), [0, 1 / 3, 1 / 3], atol=ALGEBRA)


@given(seed=st.integers(0, 2**32 - 1), shift=st.floats(-50, 50))
def test_softmax_is_four_times_the_pullback_through_the_root(seed, shift):
    rng = np.random.default_rng(seed)
    z, J = rng.normal(size=(4, 5)), rng.normal(size=(4, 5, 2))
    p = softmax(z, axis=-1)
    expected = J.swapaxes(1, 2) @ (p[..., None] * np.eye(5) - p[:, :, None] * p[:, None]) @ J
    A = pullback.fisher_softmax(z, J)
    np.testing.assert_allclose(information(A), expected, atol=ALGEBRA)
    dp = p[..., None] * (J - (p[..., None] * J).sum(1, keepdims=True))
    np.testing.assert_allclose(A, 2 * dp / (2 * np.sqrt(p)[..., None]), atol=ALGEBRA)
    np.testing.assert_allclose(pullback.fisher_categorical(p, dp), A, atol=ALGEBRA)
    np.testing.assert_allclose(pullback.fisher_softmax(z + shift, J), A, atol=1e-9)


def test_two_classes_are_one_coin():
    z = np.array([0.3, -0.8])
    J = np.array([[1.0, 0.5], [-0.2, 2]])
    coin = pullback.fisher_bernoulli([z[0] - z[1]], (J[0] - J[1])[None], logits=True)
    np.testing.assert_allclose(information(pullback.fisher_softmax(z, J)), information(coin), atol=ALGEBRA)


def test_poisson():
    A = pullback.fisher_poisson([4.0, 9.0], [[2.0], [3.0]])
    np.testing.assert_allclose(information(A), [[2.0]], atol=ALGEBRA)
    log = pullback.fisher_poisson(np.log([4.0, 9.0]), [[0.5], [1 / 3]], log=True)
    np.testing.assert_allclose(log, A, atol=ALGEBRA)


# ---- borders


def test_saturated_logits_have_no_information_and_no_nan():
    z = np.array([2000.0, 0, -2000])
    np.testing.assert_array_equal(pullback.fisher_softmax(z, np.eye(3)), 0)
    np.testing.assert_array_equal(pullback.fisher_bernoulli(z[[0, 2]], np.eye(2), logits=True), 0)
    assert np.isfinite(pullback.fisher_bernoulli([40.0], [[1.0]], logits=True)).all()
    np.testing.assert_allclose(
        pullback.fisher_bernoulli([40.0], [[1.0]], logits=True)[0, 0], np.sqrt(expit(-40.0)), rtol=1e-9
    )


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: pullback.fisher_bernoulli([0.0, 0.5], np.eye(2)), r"got 1 of 2 at 0 or below.*logits=True"),
        (lambda: pullback.fisher_bernoulli([1.0], [[0.0]]), "first derivatives do not tell the information"),
        (lambda: pullback.fisher_bernoulli([1.5], [[0.0]]), "expected values above 0"),
        (lambda: pullback.fisher_categorical([1.0, 0.0], np.eye(2)), r"fisher_softmax\(logits, jacobian\)"),
        (
            lambda: pullback.fisher_categorical([0.5, 0.6], np.eye(2)),
            r"sums of 1.1 to 1.1; .* fisher_softmax",
        ),
        (lambda: pullback.fisher_poisson([0.0], [[1.0]]), "pass log=True"),
        (lambda: pullback.fisher_softmax([0.0, 1], np.eye(3)), r"got shapes \(3, 3\) and \(2,\)"),
        (lambda: pullback.fisher_softmax([np.nan, 1], np.eye(2)), "got NaN or inf"),
        (lambda: pullback.fisher_gaussian(np.eye(2), np.ones((2, 2))), "got a singular or indefinite one"),
        (lambda: pullback.fisher_gaussian(np.eye(2), np.eye(3)), r"got shapes \(3, 3\) and \(2, 2\)"),
        (lambda: pullback.fisher_gaussian(np.eye(2), np.eye(2), np.eye(2)), "covariance_jacobian: expected"),
    ],
)
def test_what_is_refused(call, message):
    with pytest.raises(SchemaError, match=message):
        call()


def test_examples():
    found = doctest.testmod(fisher)
    assert found.attempted
    assert not found.failed
