"""Distances of weighted stimuli against sums written out, copies of stimuli, and bad input."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from repgeo_nb.errors import SchemaError, UnknownName
from repgeo_nb.metrics import AngularCKA, weighted

CENTRINGS = ("song", "lange", "biased", None)


def layers(m, widths=(3, 5, 2, 4), seed=0):
    """Layers that share a signal, as layers of one network do."""
    rng = np.random.default_rng(seed)
    signal = rng.standard_normal((m, 3))
    return [
        np.tanh(signal @ rng.standard_normal((3, n))) + 0.7 * rng.standard_normal((m, n)) + 2 for n in widths
    ]


def grams(m, seed=0):
    return [x @ x.T for x in layers(m, seed=seed)]


def draws(m, n, seed=1):
    return np.random.default_rng(seed).multinomial(m, np.full(m, 1 / m), size=n)


# ---- sums written out


def centred_by_sums(K, w, centring):
    """Weighted centring from its definition: solve for what makes the weighted rows vanish."""
    m = len(w)
    if centring is None:
        return K.copy()
    if centring == "song":
        # sum over j != i of w_j (K_ij - a_i - a_j) = 0 for every i
        system, right = np.zeros((m, m)), np.zeros(m)
        for i in range(m):
            for j in range(m):
                if j != i:
                    system[i, i] += w[j]
                    system[i, j] += w[j]
                    right[i] += w[j] * K[i, j]
        a = np.linalg.solve(system, right)
        return K - a[:, None] - a[None, :]
    mean = w @ K / w.sum()
    return K - mean[:, None] - mean[None, :] + w @ mean / w.sum()


def angle_by_sums(K, L, w, centring):
    P, Q = centred_by_sums(K, w, centring), centred_by_sums(L, w, centring)

    def product(A, B):
        pairs = [(i, j) for i in range(len(w)) for j in range(len(w)) if centring == "biased" or i != j]
        return sum(w[i] * w[j] * A[i, j] * B[i, j] for i, j in pairs)

    return np.arccos(product(P, Q) / np.sqrt(product(P, P) * product(Q, Q)))


@pytest.mark.parametrize("centring", CENTRINGS)
def test_integer_weights_are_the_sums_over_pairs(centring):
    """1e-10: both sides round sums of a few hundred products."""
    found_grams, w = grams(9), draws(9, 6)
    table = weighted.angles(found_grams, w, centring)
    for b in range(len(w)):
        for i in range(4):
            for j in range(i):
                wanted = angle_by_sums(found_grams[i], found_grams[j], w[b].astype(float), centring)
                assert table[b, i, j] == pytest.approx(wanted, abs=1e-10)


@given(st.integers(6, 12), st.integers(0, 10**6), st.sampled_from(CENTRINGS))
@settings(max_examples=25, deadline=None)
def test_any_positive_weights_are_the_sums_over_pairs(m, seed, centring):
    """Weights need not be counts; 1e-8 since few stimuli can leave little after centring."""
    found_grams = grams(m, seed)[:2]
    w = np.random.default_rng(seed).uniform(0.5, 2, (1, m))
    wanted = angle_by_sums(*found_grams, w[0], centring)
    assert weighted.angles(found_grams, w, centring)[0, 0, 1] == pytest.approx(wanted, abs=1e-8)


def test_gaps_are_the_sums_over_pairs():
    rdms = [np.linalg.norm(x[:, None] - x[None], axis=-1) for x in layers(8)]
    w = draws(8, 5).astype(float)
    table = weighted.rms_gaps(rdms, w)
    for b in range(5):
        for i in range(4):
            for j in range(i):
                terms = [
                    (w[b, k] * w[b, n], (rdms[i][k, n] - rdms[j][k, n]) ** 2)
                    for k in range(8)
                    for n in range(k)
                ]
                wanted = np.sqrt(sum(c * gap for c, gap in terms) / sum(c for c, _ in terms))
                assert table[b, i, j] == pytest.approx(wanted, abs=1e-12)


# ---- what weights mean


@pytest.mark.parametrize("estimator", ["song", "lange", "biased"])
def test_equal_weights_are_the_metric_itself(estimator):
    x = layers(40)
    x.append(x[0] + 1e-4 * x[0] ** 2)  # a close pair, whose angle arccos would not give to 1e-12
    found = weighted.angles([one @ one.T for one in x], np.array([[1.0] * 40, [3.0] * 40]), estimator)
    wanted = AngularCKA(estimator).table(x)
    assert wanted[0, 4] < weighted.CLOSE
    np.testing.assert_allclose(found[0], wanted, rtol=0, atol=1e-12)
    if estimator == "biased":  # the others leave out the pairs of a stimulus with its own copies
        np.testing.assert_allclose(found[1], wanted, rtol=0, atol=1e-12)


@pytest.mark.parametrize("estimator", ["song", "lange", "biased"])
def test_zero_weights_leave_stimuli_out(estimator):
    x, rng = layers(30), np.random.default_rng(3)
    w = np.zeros((3, 30))
    for row in w:
        row[rng.permutation(30)[:15]] = 1
    found = weighted.angles([one @ one.T for one in x], w, estimator)
    for row, table in zip(w, found, strict=True):
        wanted = AngularCKA(estimator).table([one[row > 0] for one in x])
        np.testing.assert_allclose(table, wanted, rtol=0, atol=1e-12)


def test_copies_of_stimuli_are_weights_where_the_diagonal_counts():
    """Biased CKA of resampled rows is the weighted one: the one estimator that indices do not spoil."""
    x, w = layers(20), draws(20, 4)
    found = weighted.angles([one @ one.T for one in x], w, "biased")
    for row, table in zip(w, found, strict=True):
        wanted = AngularCKA("biased").table([np.repeat(one, row, axis=0) for one in x])
        np.testing.assert_allclose(table, wanted, rtol=0, atol=1e-12)


def test_indices_bias_the_u_centred_angle_and_weights_do_not():
    """Why resamples are weights: independent layers lie at pi/2, by indices they draw together."""
    rng = np.random.default_rng(0)
    x = [rng.standard_normal((100, 30)) for _ in range(2)]
    w = draws(100, 40)
    by_weights = weighted.angles([one @ one.T for one in x], w, "song")[:, 0, 1]
    by_index = [AngularCKA().table([np.repeat(one, row, axis=0) for one in x])[0, 1] for row in w]
    estimate = AngularCKA().table(x)[0, 1]
    assert abs(by_weights.mean() - estimate) < 0.02
    assert np.mean(by_index) - estimate < -0.15


@pytest.mark.parametrize("centring", CENTRINGS)
def test_equal_kernels_are_at_distance_zero(centring):
    a, b, c = grams(25)[:3]
    found = weighted.angles([a, b, a.copy(), c], draws(25, 20), centring)
    np.testing.assert_array_equal(found[:, 0, 2], 0)
    np.testing.assert_array_equal(found[:, 0], found[:, 2])
    np.testing.assert_array_equal(found, np.swapaxes(found, 1, 2))
    np.testing.assert_array_equal(np.diagonal(found, axis1=1, axis2=2), 0)


def test_opposite_matrices_keep_their_digits():
    """RDMs may be nearly opposite; pi less a small angle comes from the sum."""
    a, other, *_ = (np.sign(x) * np.abs(x) for x in grams(25))
    shift = 1e-6 * other * np.linalg.norm(a) / np.linalg.norm(other)
    near, far = (weighted.angles([a, sign * (a + shift)], draws(25, 5), None)[:, 0, 1] for sign in (1, -1))
    assert (near > 1e-8).all()
    np.testing.assert_allclose(np.pi - far, near, rtol=1e-7)


def test_close_pairs_scale_with_their_difference():
    """Ten times the difference is ten times the angle, far below where arccos reads 0."""
    a, other, *_ = grams(25)
    other = other * np.linalg.norm(a) / np.linalg.norm(other)
    found = [weighted.angles([a, a + h * other], draws(25, 5), "song")[:, 0, 1] for h in (1e-9, 1e-8)]
    np.testing.assert_allclose(found[1] / found[0], 10, rtol=1e-5)


def test_many_resamples_in_blocks_are_the_same(monkeypatch):
    w, found_grams = draws(30, 50), grams(30)
    whole = weighted.angles(found_grams, w, "song"), weighted.rms_gaps(found_grams, w)
    monkeypatch.setattr(weighted, "WORK_BYTES", 40_000)
    monkeypatch.setattr(weighted, "CACHE_BYTES", 8_000)
    monkeypatch.setattr(weighted, "CHUNK", 50)
    apart = weighted.angles(found_grams, w, "song"), weighted.rms_gaps(found_grams, w)
    np.testing.assert_allclose(apart[0], whole[0], rtol=0, atol=1e-13)
    np.testing.assert_allclose(apart[1], whole[1], rtol=1e-13)


# ---- where there is no answer


def test_nothing_left_is_nan_and_only_there():
    labels = np.array([0, 0, 1, 1, 2, 3, 4, 5])
    one_hot = np.eye(6)[labels]
    other = layers(8)[0]
    w = np.ones((2, 8))
    w[1, [0, 2]] = 0  # no class is left twice
    found = weighted.angles([one_hot @ one_hot.T, other @ other.T], w, "song")
    assert np.isfinite(found[0]).all()
    assert np.isnan(found[1, 0]).all()
    assert found[1, 1, 1] == 0


def test_one_stimulus_with_half_the_weight_cannot_be_centred():
    w = np.ones((2, 9))
    w[0, 3] = 8
    found = weighted.angles(grams(9), w, "song")
    assert np.isnan(found[0]).all()
    assert np.isfinite(found[1]).all()
    alone = np.zeros((1, 9))
    alone[0, 2] = 9
    assert np.isnan(weighted.rms_gaps(grams(9), alone)[0][~np.eye(4, dtype=bool)]).all()


def test_no_layers_and_one_layer():
    assert weighted.angles([], np.ones((2, 5)), "song").shape == (2, 0, 0)
    assert weighted.rms_gaps([], np.ones((2, 5))).shape == (2, 0, 0)
    np.testing.assert_array_equal(weighted.rms_gaps(grams(5)[:1], np.ones((2, 5))), np.zeros((2, 1, 1)))


def test_bad_input_is_named():
    k = grams(6)
    with pytest.raises(UnknownName, match=r"expected the centring 'song'.*got 'sung'"):
        weighted.angles(k, np.ones((1, 6)), "sung")
    for bad in (np.ones(6), -np.ones((1, 6)), np.full((1, 6), np.nan)):
        with pytest.raises(SchemaError, match=r"expected weights \(resample, stimulus\)"):
            weighted.angles(k, bad, "song")
    with pytest.raises(SchemaError, match=r"expected a square matrix over the 6 stimuli.*\(6, 3\)"):
        weighted.rms_gaps([layers(6)[0]], np.ones((1, 6)))
