"""Positive definite matrices: closed forms where matrices commute, laws, searches, errors.

Tolerances: 1e-12 relative to lengths of order 1 to 10, for matrices whose eigenvalues span up to 1e4 (each
operation loses that many digits of the 16 at most).
"""

import numpy as np
import pytest
import scipy.linalg
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import minimize_scalar

from repgeo_nb.errors import DegenerateRepresentation, SchemaError
from repgeo_nb.geometry import (
    SPD,
    Euclidean,
    RiemannianGeometry,
    angle,
    frechet_mean,
    midpoint,
    nearest_on_geodesic,
    pairwise,
    tangent_pca,
)
from tests.layers import backend, plain

SPACE = SPD()
FLAT = Euclidean()
CLOSE = 1e-12
both = pytest.mark.parametrize("library", ["numpy", "torch"])


def clouds(examples=15):
    """A seed and a size of matrices."""

    def decorate(test):
        return settings(max_examples=examples)(
            given(seed=st.integers(0, 2**32 - 1), n=st.integers(2, 7))(test)
        )

    return decorate


def matrices(seed, count, n, ridge=0.1):
    """Random positive definite matrices of rank n - 1 plus a ridge, as Gram matrices have it."""
    factors = np.random.default_rng(seed).standard_normal((count, n, n - 1))
    return factors @ factors.swapaxes(-1, -2) + ridge * np.eye(n)


def tangents(seed, count, n):
    v = np.random.default_rng([seed, 1]).standard_normal((count, n, n))
    return v + v.swapaxes(-1, -2)


# ---- closed forms


@both
def test_matrices_that_commute_are_flat_in_their_logarithms(library, rng):
    """One eigenbasis for all: every operation is that of the vectors of logarithms."""
    basis = np.linalg.qr(rng.standard_normal((6, 6)))[0]

    def made(logs):
        return backend(library)((basis * np.exp(logs)) @ basis.T)

    a, b, c = rng.standard_normal((3, 6))
    p, q, r = made(a), made(b), made(c)
    assert abs(plain(SPACE.distance(p, q)) - FLAT.distance(a, b)) < CLOSE
    for t in (-1.5, 0.0, 0.3, 1.0, 2.0):
        np.testing.assert_allclose(
            plain(SPACE.geodesic(p, q, t)), plain(made(a + t * (b - a))), rtol=0, atol=1e-11
        )
    v = SPACE.log(p, q)
    np.testing.assert_allclose(plain(v), (basis * (np.exp(a) * (b - a))) @ basis.T, atol=1e-11)
    np.testing.assert_allclose(plain(SPACE.exp(p, v)), plain(q), atol=1e-11)
    assert abs(plain(SPACE.inner(p, v, SPACE.log(p, r))) - (b - a) @ (c - a)) < 1e-11
    carried = (basis * (np.exp(b) * (c - a))) @ basis.T
    np.testing.assert_allclose(plain(SPACE.transport(p, q, SPACE.log(p, r))), carried, atol=1e-10)
    assert abs(plain(angle(SPACE, p, q, r)) - angle(FLAT, a, b, c)) < CLOSE
    for line in (False, True):
        found, flat = SPACE.nearest(r, p, q, line), nearest_on_geodesic(FLAT, c, a, b, line)
        assert abs(plain(found.t) - flat.t) < CLOSE
        assert abs(plain(found.distance) - flat.distance) < CLOSE
    mean = frechet_mean(SPACE, [p, q, r])
    assert mean.converged
    np.testing.assert_allclose(plain(mean.point), plain(made((a + b + c) / 3)), atol=1e-8)


def test_one_by_one_matrices_are_the_logarithmic_line():
    p, q = np.array([[2.0]]), np.array([[0.5]])
    assert SPACE.distance(p, q) == pytest.approx(np.log(4), rel=1e-15)
    np.testing.assert_allclose(SPACE.geodesic(p, q, 0.5), [[1.0]], rtol=1e-15)
    assert SPACE.norm(p, np.array([[3.0]])) == pytest.approx(1.5)


@clouds()
def test_distances_by_generalised_eigenvalues(seed, n):
    p, q = matrices(seed, 2, n)
    expected = np.linalg.norm(np.log(scipy.linalg.eigh(q, p, eigvals_only=True)))
    assert SPACE.distance(p, q) == pytest.approx(expected, rel=1e-10)


def test_operations_by_matrix_square_roots(rng):
    """The formulas with p^1/2, which the code replaces by a Cholesky factor."""
    p, q = matrices(3, 2, 5)
    v = tangents(3, 1, 5)[0]
    root = scipy.linalg.sqrtm(p)
    back = np.linalg.inv(root)
    inside = back @ q @ back
    power = scipy.linalg.fractional_matrix_power(inside, 0.3)
    np.testing.assert_allclose(SPACE.geodesic(p, q, 0.3), root @ power @ root, atol=1e-10)
    np.testing.assert_allclose(SPACE.log(p, q), root @ scipy.linalg.logm(inside) @ root, atol=1e-10)
    np.testing.assert_allclose(
        SPACE.exp(p, v), root @ scipy.linalg.expm(back @ v @ back) @ root, rtol=1e-9, atol=1e-9
    )
    e = root @ scipy.linalg.sqrtm(inside) @ back
    np.testing.assert_allclose(SPACE.transport(p, q, v), e @ v @ e.T, atol=1e-10)
    inverse = np.linalg.inv(p)
    assert SPACE.inner(p, v, q) == pytest.approx(np.trace(inverse @ v @ inverse @ q), rel=1e-10)


# ---- laws


@clouds()
def test_distances_are_a_metric_to_the_last_bit(seed, n):
    points = matrices(seed, 3, n)
    p, q, r = points
    assert SPACE.distance(p, p.copy()) == 0
    assert SPACE.distance(p, q) == SPACE.distance(q, p) > 0
    assert SPACE.distance(p, r) <= SPACE.distance(p, q) + SPACE.distance(q, r) + CLOSE
    table = pairwise(SPACE, list(points))
    assert (table == table.T).all()
    assert (np.diag(table) == 0).all()
    np.testing.assert_allclose(table[0], SPACE.distance(p, points), rtol=1e-14)


@clouds()
def test_a_common_congruence_and_inversion_keep_distances(seed, n):
    """d(GAG', GBG') = d(A, B) = d(A^-1, B^-1); a congruence of one alone does not."""
    p, q = matrices(seed, 2, n)
    g = np.linalg.qr(np.random.default_rng([seed, 2]).standard_normal((n, n)))[0] * np.linspace(0.5, 2, n)
    expected = SPACE.distance(p, q)
    moved = [g @ x @ g.T for x in (p, q)]
    assert SPACE.distance(*moved) == pytest.approx(expected, rel=1e-9)
    assert SPACE.distance(np.linalg.inv(p), np.linalg.inv(q)) == pytest.approx(expected, rel=1e-9)
    assert abs(SPACE.distance(moved[0], q) - expected) > 1e-6


@clouds()
def test_geodesics_divide_the_distance_also_beyond_their_ends(seed, n):
    p, q = matrices(seed, 2, n)
    whole = SPACE.distance(p, q)
    ts = np.array([-0.5, 0.0, 0.25, 1.0, 1.5])
    on_it = SPACE.geodesic(p, q, ts)
    assert on_it.shape == (5, n, n)
    np.testing.assert_allclose(SPACE.distance(p, on_it), np.abs(ts) * whole, rtol=1e-9, atol=1e-10)
    np.testing.assert_allclose(SPACE.distance(on_it, q), np.abs(1 - ts) * whole, rtol=1e-9, atol=1e-10)
    np.testing.assert_allclose(midpoint(SPACE, q, p), SPACE.geodesic(p, q, 0.5), rtol=1e-9, atol=1e-9)


@clouds()
def test_logarithm_and_exponential_are_inverse(seed, n):
    p, q = matrices(seed, 2, n)
    v = SPACE.log(p, q)
    np.testing.assert_allclose(SPACE.exp(p, v), q, atol=1e-9)
    assert SPACE.norm(p, v) == pytest.approx(SPACE.distance(p, q), rel=1e-9)
    np.testing.assert_allclose(SPACE.log(p, SPACE.exp(p, v / 3)), v / 3, atol=1e-9)


@clouds()
def test_transport_is_an_isometry_and_keeps_the_geodesic_straight(seed, n):
    p, q = matrices(seed, 2, n)
    u, v = tangents(seed, 2, n)
    carried = SPACE.transport(p, q, np.stack([u, v]))
    expected = SPACE.inner(p, u, v)
    scale = SPACE.norm(p, u) * SPACE.norm(p, v)
    assert abs(SPACE.inner(q, carried[0], carried[1]) - expected) < 1e-9 * scale
    np.testing.assert_allclose(SPACE.transport(p, q, SPACE.log(p, q)), -SPACE.log(q, p), atol=1e-8)
    np.testing.assert_allclose(SPACE.transport(q, p, carried), [u, v], rtol=1e-8, atol=1e-8)


@clouds()
def test_the_curvature_is_not_positive(seed, n):
    """Angles of a triangle sum to pi at most, and medians are no longer than in the plane."""
    assert SPACE.curvature == "<=0"
    a, b, c = matrices(seed, 3, n)
    total = sum(angle(SPACE, *abc) for abc in ((a, b, c), (b, c, a), (c, a, b)))
    assert total <= np.pi + 1e-10
    ab, bc, ac = (SPACE.distance(*pq) for pq in ((a, b), (b, c), (a, c)))
    median = SPACE.distance(b, midpoint(SPACE, a, c))
    assert median**2 <= ab**2 / 2 + bc**2 / 2 - ac**2 / 4 + 1e-9


def test_the_curvature_is_negative_for_matrices_that_do_not_commute():
    a, b, c = matrices(0, 3, 4)
    assert sum(angle(SPACE, *abc) for abc in ((a, b, c), (b, c, a), (c, a, b))) < np.pi - 0.1


# ---- nearest points


@clouds()
def test_the_nearest_point_is_that_of_a_bounded_search(seed, n):
    """To 1e-8 in the distance, and no farther than 200 points of the geodesic."""
    a, b, c = matrices(seed, 3, n)

    def height(t):
        return SPACE.distance(c, SPACE.geodesic(a, b, t))

    for line in (False, True):
        found = nearest_on_geodesic(SPACE, c, a, b, line=line)
        bounds = (found.t - 0.6, found.t + 0.5) if line else (0, 1)
        searched = minimize_scalar(height, bounds=bounds, method="bounded", options={"xatol": 1e-10})
        ends = height(np.array(bounds, dtype=float))  # which the search comes close to, and never tries
        assert abs(found.distance - min(searched.fun, *ends)) < 1e-8
        assert abs(found.t - searched.x) < 1e-6
        assert (found.distance <= height(np.linspace(*bounds, 200)) + 1e-10).all()
        np.testing.assert_allclose(found.foot, SPACE.geodesic(a, b, found.t), atol=1e-12)


def test_feet_at_and_beyond_the_ends():
    a, b = matrices(1, 2, 4)
    beyond = SPACE.geodesic(a, b, np.array([-0.7, 0.0, 0.4, 1.0, 1.6]))
    segment = SPACE.nearest(beyond, a, b)
    np.testing.assert_allclose(segment.t, [0, 0, 0.4, 1, 1], atol=1e-12)
    line = SPACE.nearest(beyond, a, b, line=True)
    np.testing.assert_allclose(line.t, [-0.7, 0, 0.4, 1, 1.6], atol=1e-11)
    assert line.foot.shape == (5, 4, 4)
    assert (line.distance < 1e-9).all()


def test_a_geodesic_between_equal_points_has_no_fraction():
    a, c = matrices(1, 2, 4)
    found = SPACE.nearest(c, a, a.copy())
    assert np.isnan(found.t)
    np.testing.assert_allclose(found.foot, a, atol=1e-14)
    assert found.distance == pytest.approx(SPACE.distance(a, c))
    assert np.isnan(angle(SPACE, a, a.copy(), c))


def test_feet_of_many_points_on_many_geodesics():
    a, b, c = matrices(2, 12, 3).reshape(3, 4, 3, 3)
    found = SPACE.nearest(c[:, None], a, b)
    assert found.t.shape == found.distance.shape == (4, 4)
    one = SPACE.nearest(c[2], a[1], b[1])
    assert found.t[2, 1] == pytest.approx(one.t, abs=1e-12)
    assert found.distance[2, 1] == pytest.approx(one.distance, abs=1e-12)


# ---- means and axes


def test_mean_and_principal_axes():
    points = list(matrices(4, 6, 4))
    mean = frechet_mean(SPACE, points)
    assert mean.converged
    pull = sum(SPACE.log(mean.point, p) for p in points)
    assert SPACE.norm(mean.point, pull) < 1e-7
    np.testing.assert_allclose(frechet_mean(SPACE, points[::-1]).point, mean.point, atol=1e-7)
    found = tangent_pca(SPACE, points, 3)
    products = [[SPACE.inner(found.base, u, v) for u in found.axes] for v in found.axes]
    np.testing.assert_allclose(products, np.eye(3), atol=1e-9)


def test_random_tangents_are_isotropic(rng):
    p = matrices(5, 1, 3)[0]
    v = SPACE.random_tangent(np.broadcast_to(p, (4000, 3, 3)), rng)
    np.testing.assert_allclose(SPACE.norm(p, v), 1, rtol=1e-12)
    fixed = [SPACE.random_tangent(p, rng) for _ in range(2)]
    fixed[1] -= SPACE.inner(p, *fixed) * fixed[0]
    shares = [np.mean(SPACE.inner(p, v, u / SPACE.norm(p, u)) ** 2) for u in fixed]
    np.testing.assert_allclose(shares, 1 / 6, rtol=0.1)  # 6 dimensions; standard error 2 %


# ---- accuracy


def test_close_points_keep_their_digits(rng):
    p = matrices(6, 1, 5)[0]
    v = SPACE.random_tangent(p, rng)
    for length in (1e-3, 1e-7, 1e-10):
        q = SPACE.exp(p, length * v)
        assert SPACE.distance(p, q) == pytest.approx(length, rel=1e-14 / length + 1e-12)
        assert SPACE.norm(p, SPACE.log(p, q)) == pytest.approx(length, rel=1e-14 / length + 1e-12)


@pytest.mark.parametrize("reach", [1e3, 1e6, 1e9])
def test_wide_spectra_keep_both_ends(reach, rng):
    """Eigenvalues of p^-1 q from 1 / reach to reach: a generalised eigenproblem loses the small ones."""
    logs = np.log(reach) * np.array([-1, -0.5, 0, 0.5, 1])
    factor = np.linalg.cholesky(matrices(7, 1, 5, ridge=1.0)[0])
    turned = factor @ np.linalg.qr(rng.standard_normal((5, 5)))[0]
    p = (turned * np.exp(-logs / 2)) @ turned.T
    q = (turned * np.exp(logs / 2)) @ turned.T
    bound = 1e-15 * reach**0.5 * 20  # the rounding of the entries of p and q themselves
    assert SPACE.distance(p, q) == pytest.approx(np.linalg.norm(logs), rel=bound)
    # the smallest singular value of L^-1 M is 1 / reach of the largest one
    assert SPACE.norm(p, SPACE.log(p, q)) == pytest.approx(np.linalg.norm(logs), rel=bound + 1e-16 * reach)
    np.testing.assert_allclose(
        SPACE.distance(p, SPACE.geodesic(p, q, 0.5)), np.linalg.norm(logs) / 2, rtol=bound
    )


def test_single_precision_stays_within_its_rounding():
    """Eigenvalues spanning 1e2: relative 1e-5, a hundred times the rounding of float32."""
    points = matrices(8, 3, 5, ridge=1.0)
    single = points.astype(np.float32)
    expected = pairwise(SPACE, list(points))
    found = SPACE.pairwise(list(single))
    assert found.dtype == np.float32
    np.testing.assert_allclose(found, expected, rtol=1e-5)
    a, b, c = points
    t = SPACE.nearest(*(x.astype(np.float32) for x in (c, a, b))).t
    assert abs(t - SPACE.nearest(c, a, b).t) < 1e-4
    np.testing.assert_allclose(SPACE.log(*single[:2]), SPACE.log(a, b), atol=1e-4 * np.abs(b).max())


# ---- what it is, and bad input


def test_it_says_what_it_is():
    assert repr(SPACE) == "SPD()"
    assert SPD() == SPACE
    assert SPACE != FLAT
    assert len({SPD(), SPACE}) == 1
    assert isinstance(SPACE, RiemannianGeometry)
    assert SPACE.point_ndim == 2


def test_whole_numbers_and_lists_are_points_too():
    assert SPACE.distance([[1, 0], [0, 1]], np.diag([1, 4])) == pytest.approx(np.log(4))


@both
@pytest.mark.parametrize(
    ("bad", "error", "message"),
    [
        (
            np.diag([1.0, 0.0]),
            DegenerateRepresentation,
            "smallest eigenvalue 0 beside the largest 1.*Add a ridge",
        ),
        (np.diag([1.0, -2.0]), DegenerateRepresentation, "smallest eigenvalue -2 .*infinitely far away"),
        (
            np.array([[1.0, 0.5], [0.0, 1.0]]),
            SchemaError,
            "symmetric matrices, got entries that differ by 0.5",
        ),
        (
            np.eye(3),
            SchemaError,
            r"one size, got shapes \(\d, \d\) and \(\d, \d\).*same stimuli.*equal widths",
        ),
        (np.ones((2, 3)), SchemaError, r"square matrices \(..., n, n\), got shape \(2, 3\)"),
        (np.ones(2), SchemaError, r"square matrices \(..., n, n\), got shape \(2,\)"),
        (np.diag([np.nan, 1.0]), SchemaError, "finite matrices, got NaN or inf"),
    ],
)
def test_what_is_no_point_is_refused(library, bad, error, message):
    make = backend(library)
    good, bad = make(np.eye(2)), make(bad)
    for operation in (SPACE.distance, SPACE.log, lambda p, q: SPACE.geodesic(p, q, 0.5)):
        for pair in ((good, bad), (bad, good)):
            with pytest.raises(error, match=message):
                operation(*pair)
    with pytest.raises(error, match=message):
        SPACE.pairwise([good, good, bad])
    with pytest.raises(error, match=message):
        SPACE.nearest(bad, good, 2 * good)


def test_a_matrix_that_only_rounding_makes_definite_is_refused():
    """One dimension short: Cholesky succeeds or fails by chance; the answer must not."""
    for seed in range(50):
        n = 3 + 3 * seed
        factor = np.random.default_rng(seed).standard_normal((n, n - 1))
        with pytest.raises(DegenerateRepresentation, match="Add a ridge"):
            SPACE.distance(factor @ factor.T, np.eye(n))
        assert SPACE.distance(factor @ factor.T + 1e-9 * np.eye(n), np.eye(n)) > 20
