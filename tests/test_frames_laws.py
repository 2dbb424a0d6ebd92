"""Laws of the statistics of frames: orders, what they may not depend on, and what they must."""

import numpy as np
import pytest
import scipy.linalg
from hypothesis import given
from hypothesis import strategies as st

import repgeo_nb as rg
from tests.frames import KINDS, as_kind, drawn

fr = rg.frames
seeds = st.integers(0, 2**32 - 1)
SPECTRAL = [fr.rank, fr.stable_rank, fr.participation_ratio, fr.effective_rank, fr.condition]


def orthogonal(rng, n):
    return np.linalg.qr(rng.normal(size=(n, n)))[0]


def same(found, expected, tol=1e-9):
    np.testing.assert_allclose(found, expected, rtol=tol, atol=tol)


# ---- orders and ranges


@given(drawn(), st.sampled_from(KINDS))
def test_ranks_are_ordered(frame, kind):
    f, d = as_kind(frame, kind), frame.shape[1]
    full = fr.rank(f, kind=kind, width=d)
    stable, participation = fr.stable_rank(f, kind=kind), fr.participation_ratio(f, kind=kind)
    energy = fr.effective_rank(f, form="energy", kind=kind)
    amplitude = fr.effective_rank(f, kind=kind)
    ordered = [1, stable, participation, energy, amplitude, full, min(frame.shape)]
    assert (np.diff(ordered) >= -1e-9).all(), ordered


@given(drawn(least=2))
def test_coherence_lies_between_the_welch_bound_and_one(frame):
    c = fr.coherence(frame)
    assert fr.welch_bound(*frame.shape) - 1e-12 <= c <= 1
    cosines = np.cos(fr.angles(frame))
    np.fill_diagonal(cosines, 0)
    same(c, np.abs(cosines).max(), 1e-12)


@given(drawn(tall=True))
def test_volume_is_the_root_of_the_determinant_and_at_most_the_product_of_lengths(frame):
    v, longest = fr.volume(frame), np.prod(fr.norms(frame))
    assert v <= longest * (1 + 1e-12)
    same(v / longest, np.sqrt(max(np.linalg.det(frame @ frame.T), 0)) / longest, 1e-6)
    assert (v == 0) == (fr.log_volume(frame) == -np.inf) == (fr.condition(frame) == np.inf)
    if v > 0:
        same(np.exp(fr.log_volume(frame)), v, 1e-12)


@given(drawn(), seeds)
def test_frame_bounds_hold_on_the_span(frame, seed):
    bounds = fr.frame_bounds(frame)
    x = np.random.default_rng(seed).normal(size=len(frame)) @ frame
    energy, size = ((frame @ x) ** 2).sum(), (x**2).sum()
    assert bounds.lower * size * (1 - 1e-9) <= energy <= bounds.upper * size * (1 + 1e-9)


@given(drawn())
def test_frame_potential_is_the_sum_of_fourth_powers(frame):
    same(fr.frame_potential(frame), (np.linalg.svd(frame, compute_uv=False) ** 4).sum(), 1e-10)


# ---- what they may not depend on


@given(drawn(least=2), seeds, st.floats(-3, 3))
def test_orthogonal_maps_and_scale_of_the_layer(frame, seed, power):
    rng = np.random.default_rng(seed)
    c = 10.0**power
    moved = c * frame @ orthogonal(rng, frame.shape[1])
    for statistic in (*SPECTRAL, fr.coherence, fr.angles):
        same(statistic(moved), statistic(frame), 1e-6)
    same(fr.norms(moved), c * fr.norms(frame))
    same(fr.volume(moved) / c ** len(frame), fr.volume(frame), 1e-6)
    same(fr.gram_similarity(frame, moved), 1, 1e-12)
    n = fr.noise_gain(frame)
    same(fr.relative_gain(moved, c * n), fr.relative_gain(frame, n))


@given(drawn(least=2), seeds)
def test_order_of_the_directions(frame, seed):
    order = np.random.default_rng(seed).permutation(len(frame))
    for statistic in (*SPECTRAL, fr.coherence, fr.volume, fr.frame_potential):
        same(statistic(frame[order]), statistic(frame), 1e-6)
    same(fr.norms(frame[order]), fr.norms(frame)[order])
    same(fr.angles(frame[order]), fr.angles(frame)[np.ix_(order, order)])


@given(drawn(), st.integers(1, 4))
def test_wider_layers_of_silent_units(frame, more):
    wider = np.pad(frame, ((0, 0), (0, more)))
    for statistic in SPECTRAL:
        same(statistic(wider), statistic(frame), 1e-6)


@given(drawn())
def test_kinds_agree(frame):
    """Factors to rounding; Gram matrices lose half the digits of small singular values, not of lengths."""
    d = frame.shape[1]
    exact = fr.frame(one(frame, "vectors"))
    for kind, tol in (("factor", 1e-13), ("gram", 2e-7)):
        other = fr.frame(one(frame, kind))
        largest = exact.singular_values().max()
        same(other.singular_values() / largest, exact.singular_values() / largest, tol)
        same(other.norms(), exact.norms(), 1e-12)
        same(other.gram() / largest**2, exact.gram() / largest**2, 1e-13)
        r = other.factor()
        assert not np.tril(r, -1).any()
        same(np.swapaxes(r, -1, -2) @ r / largest**2, exact.gram() / largest**2, 1e-13)
        assert fr.rank(as_kind(frame, kind), kind=kind, width=d) == fr.rank(frame)


def one(frame, kind):
    names = [f"v{i}" for i in range(len(frame))]
    array = as_kind(frame, kind)[None]
    width = {"fc": frame.shape[1]}
    return fr.from_arrays({"fc": array}, stimulus=["a"], direction=names, kind=kind, width=width)


@given(seeds)
def test_a_batch_is_every_frame_by_itself(seed):
    frames = np.random.default_rng(seed).normal(size=(3, 2, 4, 5))
    for statistic in (*SPECTRAL, fr.coherence, fr.volume, fr.norms, fr.angles, fr.noise_gain):
        found = statistic(frames)
        for i in np.ndindex(3, 2):
            same(found[i], statistic(frames[i]), 1e-13)


# ---- what they must depend on


@given(seeds)
def test_rescaling_one_direction_is_seen(seed):
    frame = np.random.default_rng(seed).normal(size=(3, 6))
    longer = frame * np.array([[10.0], [1], [1]])
    assert fr.gram_similarity(frame, longer) < 1 - 1e-3
    assert abs(fr.stable_rank(longer) - fr.stable_rank(frame)) > 1e-3
    same(fr.coherence(longer), fr.coherence(frame), 1e-12)
    same(fr.volume(longer), 10 * fr.volume(frame))


@given(seeds)
def test_relative_gains_of_an_orthonormal_basis_average_to_one(seed):
    """Trace of J J': so r = 1 is what noise gets."""
    rng = np.random.default_rng(seed)
    jacobian = rng.normal(size=(7, 5))  # (D, d), transposed
    n = fr.noise_gain(jacobian)
    turned = orthogonal(rng, 7) @ jacobian
    same(fr.noise_gain(turned), n)
    same(fr.relative_gain(turned, n).mean(), 1)


def test_unit_noise_estimates_the_isotropic_gain():
    rng = np.random.default_rng(0)
    jacobian = rng.normal(size=(30, 20))
    noise = rng.normal(size=(4000, 30))
    noise /= np.linalg.norm(noise, axis=1, keepdims=True)
    same(fr.noise_gain(noise @ jacobian), fr.noise_gain(jacobian), 0.02)


@given(seeds)
def test_gram_similarity_is_a_cosine_of_uncentred_matrices(seed):
    rng = np.random.default_rng(seed)
    a, b = rng.normal(size=(4, 6)), rng.normal(size=(4, 9))
    g, h = a @ a.T, b @ b.T
    value = fr.gram_similarity(a, b)
    same(value, (g * h).sum() / np.linalg.norm(g) / np.linalg.norm(h), 1e-12)
    same(value, fr.gram_similarity(b, a), 1e-13)
    assert 0 <= value <= 1
    # a component common to all directions counts: centring, as in CKA, would delete it
    common = np.hstack([a, np.full((4, 1), 100.0)]), np.hstack([b, np.full((4, 1), 100.0)])
    assert fr.gram_similarity(*common) > 0.99
    assert fr.gram_similarity(a, b) < 0.99


# ---- subspaces and curves


@given(seeds, st.integers(1, 3), st.integers(1, 3))
def test_subspace_angles_are_those_of_scipy(seed, k, m):
    rng = np.random.default_rng(seed)
    a, b, turn = rng.normal(size=(k, 7)), rng.normal(size=(m, 7)), orthogonal(rng, 7)
    found = fr.subspace_angles(a, b)
    same(found, scipy.linalg.subspace_angles(a.T, b.T)[::-1], 1e-9)
    same(fr.subspace_angles(rng.normal(size=(k, k)) @ a @ turn, b @ turn), found, 1e-6)


@given(seeds, st.floats(-9, 0))
def test_small_subspace_angles_are_exact(seed, power):
    angle, turn = 10.0**power, orthogonal(np.random.default_rng(seed), 5)
    a = np.eye(2, 5)
    b = np.zeros((2, 5))
    b[0, 0], b[1, 1], b[1, 2] = 1, np.cos(angle), np.sin(angle)
    same(fr.subspace_angles(a @ turn, b @ turn)[1] / angle, 1, 1e-5)
    same(fr.angles(np.stack([a[1], b[1]]) @ turn)[0, 1] / angle, 1, 1e-5)


@given(seeds, st.floats(0.1, 10), st.floats(-5, 5))
def test_curvature_does_not_depend_on_how_the_curve_is_run_through(seed, speed, push):
    v, a = np.random.default_rng(seed).normal(size=(2, 6))
    k = fr.tangent_curvature(v, a)
    same(fr.tangent_curvature(speed * v, speed**2 * a + push * v), k, 1e-8)
    same(fr.tangent_curvature(3 * v, 3 * a), k / 3, 1e-12)


@pytest.mark.parametrize("eps", ["float32", "float64"])
def test_rank_goes_by_the_type_the_frame_was_computed_in(eps):
    """A vector that is only the rounding of another is not a second direction."""
    rng = np.random.default_rng(0)
    v = rng.normal(size=50)
    frame = np.stack([v, v + 1e-7 * rng.normal(size=50)])
    frames = fr.from_arrays({"fc": frame[None]}, stimulus=["a"], direction=["x", "y"], dtype=eps)
    found = fr.rank(frames)
    assert found.item() == (1 if eps == "float32" else 2)
    assert found.tolerance.item() == 50 * np.finfo(eps).eps
    assert (fr.volume(frames).item() == 0) == (eps == "float32")
    assert fr.rank(frame, tolerance=1e-3) == 1
