"""Spectral ratio and companions on arrays: closed forms, laws, ranks, precision, refusals."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.linalg import eigh

import repgeo_nb as rg
from repgeo_nb import msa
from repgeo_nb.errors import SchemaError
from repgeo_nb.msa.factors import from_jacobians, singular_values, triangular, triangular_quotient

EXACT = 1e-10
SEEDS = st.integers(0, 2**32 - 1)
SIZES = st.integers(2, 5)


def diag(*values: float) -> np.ndarray:
    return np.diag(np.array(values, dtype=float))


# ---- closed forms


@pytest.mark.parametrize(
    ("g", "h", "expected"),
    [
        (diag(1, 4), diag(1, 1), 0.5),
        (diag(1, 1), diag(1, 0.25), 0.5),
        (diag(2, 8), diag(1, 1), 0.5),
        (diag(1, 2, 9), diag(1, 1, 1), 2 / 3),
        (diag(4, 1), diag(1, 4), 0.75),
        (diag(1, 4), diag(1, 16), 0.5),
        (diag(1, 1), diag(1, 16), 0.75),
        (diag(1, 4), 7 * diag(1, 4), 0.0),
        (diag(1, 0), diag(1, 1), 1.0),
        (diag(1, 0), diag(0, 1), 1.0),
        (diag(1, 4, 0), diag(1, 1, 0), 0.5),
        (diag(0, 0), diag(0, 0), 0.0),
        (diag(0, 0), diag(1, 1), 1.0),
        (diag(1.01, 0.01), diag(1.01, 1.01), 1 - np.sqrt(0.01 / 1.01)),
        (np.array([[5.0, 2.0], [2.0, 5.0]]), diag(1, 1), 1 - np.sqrt(3 / 7)),
    ],
)
def test_closed_forms(g, h, expected):
    assert msa.spectral_ratio(g, h) == pytest.approx(expected, abs=EXACT)
    assert msa.spectral_ratio(h, g) == pytest.approx(expected, abs=EXACT)


def test_congruence_and_inverses_of_a_closed_form():
    t = np.array([[1.0, 2.0], [-3.0, 0.5]])
    g, h = diag(1, 4), np.eye(2)
    assert msa.spectral_ratio(t.T @ g @ t, t.T @ h @ t) == pytest.approx(0.5, abs=EXACT)
    assert msa.spectral_ratio(np.linalg.inv(g), h) == pytest.approx(0.5, abs=EXACT)


@pytest.mark.parametrize(
    ("name", "expected"),
    [("hilbert", 1.386294), ("thompson", 2.079442), ("affine_invariant", 2.191924), ("bures", 1.874758)],
)
def test_companions(name, expected):
    """diag(2, 8) against I; the last three agree with another library's, to the digits kept here."""
    exact = {
        "hilbert": np.log(4),
        "thompson": np.log(8),
        "affine_invariant": np.hypot(np.log(2), np.log(8)),
        "bures": np.sqrt(12 - 2 * (np.sqrt(2) + np.sqrt(8))),
    }[name]
    found = getattr(msa, name)(diag(2, 8), np.eye(2))
    assert found == pytest.approx(exact, abs=EXACT)
    assert found == pytest.approx(expected, abs=1e-6)


def test_jacobians_of_a_linear_layer():
    a = np.array([[1.0, 2.0], [0.0, 1.0], [2.0, 0.0]])
    found = msa.compare_metrics(a, np.eye(2), factors=True)
    assert found.spectral_ratio == pytest.approx(1 - np.sqrt(3 / 7), abs=EXACT)
    assert np.exp(found.log_eigenvalues) == pytest.approx([7.0, 3.0], abs=EXACT)
    assert np.exp(from_jacobians(a).log_volume) == pytest.approx(np.sqrt(21), abs=EXACT)


def test_quasiconformal_dilatation_and_beltrami_modulus():
    """m = 2: K = 1 / (1 - d), |mu| = d / (2 - d), of the map (x, 3y)."""
    d = msa.spectral_ratio(diag(1, 9), np.eye(2)).item()
    assert d == pytest.approx(2 / 3, abs=EXACT)
    assert 1 / (1 - d) == pytest.approx(3, abs=1e-9)
    assert d / (2 - d) == pytest.approx((3 - 1) / (3 + 1), abs=EXACT)


# ---- laws


def metrics(seed: int, m: int, n: int, rank: int | None = None) -> np.ndarray:
    """Random metrics of a wide range of sizes and shapes, (n, m, m)."""
    rng = np.random.default_rng(seed)
    x = rng.standard_normal((n, rank or m, m)) * np.exp(rng.uniform(-2, 2, (n, rank or m, 1)))
    return np.swapaxes(x, -1, -2) @ x * np.exp(rng.uniform(-6, 6, (n, 1, 1)))


def jacobians(seed: int, m: int, n: int, width: int = 12) -> np.ndarray:
    rng = np.random.default_rng(seed)
    return rng.standard_normal((n, width, m)) * np.exp(rng.uniform(-2, 2, (n, 1, m)))


@given(SEEDS, SIZES)
def test_axioms(seed, m):
    a, b, c = metrics(seed, m, 3)
    ab, bc, ac = msa.spectral_ratio(a, b), msa.spectral_ratio(b, c), msa.spectral_ratio(a, c)
    assert ab == pytest.approx(msa.spectral_ratio(b, a), abs=1e-8)
    assert ac <= ab + bc + 1e-8
    assert 0 <= ab <= 1
    assert msa.spectral_ratio(a, a) <= 1e-12


@given(SEEDS, st.integers(2, 4))
def test_triangle_with_lost_directions(seed, m):
    """Among metrics of any rank on three fixed kernels, so that kernels often coincide."""
    rng = np.random.default_rng(seed)
    kernels = [np.linalg.qr(rng.standard_normal((m, m)))[0][:, : m - 1] for _ in range(2)]
    found = []
    for _ in range(3):
        where = rng.integers(4)
        basis = [*kernels, np.eye(m), np.zeros((m, 1))][where]
        x = rng.standard_normal((m + 1, basis.shape[1])) @ basis.T
        found.append(x.T @ x)
    a, b, c = found
    d = [msa.spectral_ratio(*pair).item() for pair in ((a, b), (b, c), (a, c))]
    assert d[2] <= d[0] + d[1] + 1e-6
    assert all(0 <= one <= 1 for one in d)


@given(SEEDS, SIZES)
def test_what_changes_nothing(seed, m):
    """A factor at each point, a common change of coordinates, rotations, constants and repeats of units."""
    rng = np.random.default_rng(seed)
    j, k = jacobians(seed, m, 4), jacobians(seed + 1, m, 4, width=7)
    d = msa.spectral_ratio(j, k, factors=True)

    def same(one: np.ndarray, other: np.ndarray) -> None:
        assert msa.spectral_ratio(one, other, factors=True) == pytest.approx(d, abs=1e-8)

    same(j * np.exp(rng.uniform(-3, 3, (4, 1, 1))), k)
    chart = rng.standard_normal((m, m)) + 3 * np.eye(m)
    same(j @ chart, k @ chart)
    same(np.linalg.qr(rng.standard_normal((12, 12)))[0] @ j, k)
    same(j[:, rng.permutation(12)], k)
    same(np.concatenate([j, j, np.zeros((4, 3, m))], axis=1), k)


@given(SEEDS, SIZES)
def test_what_changes_it(seed, m):
    """A linear map of the activations, and a change of coordinates of one network alone."""
    rng = np.random.default_rng(seed)
    j, k = jacobians(seed, m, 20), jacobians(seed + 1, m, 20)
    d = msa.spectral_ratio(j, k, factors=True)
    linear = np.diag(np.r_[10.0, np.ones(11)])
    assert np.abs(msa.spectral_ratio(linear @ j, k, factors=True) - d).max() > 1e-3
    chart = np.diag(np.r_[10.0, np.ones(m - 1)]) @ rng.permutation(np.eye(m))
    assert np.abs(msa.spectral_ratio(j @ chart, k, factors=True) - d).max() > 1e-3


@given(SEEDS, SIZES)
def test_companions_fit_together(seed, m):
    a, b = metrics(seed, m, 1)[0], metrics(seed + 1, m, 1)[0]
    found = msa.compare_metrics(a, b)
    assert found.spectral_ratio == pytest.approx(1 - np.exp(-found.hilbert / 2), abs=1e-10)
    assert found.hilbert <= 2 * found.thompson + 1e-9
    assert found.hilbert <= np.sqrt(2) * found.affine_invariant + 1e-9
    assert found.affine_invariant**2 == pytest.approx(found.scale_part**2 + found.shape_part**2, rel=1e-9)
    assert found.scale_part == pytest.approx(np.sqrt(m) * abs(2 * found.log_scale), rel=1e-12)
    back = msa.compare_metrics(b, a)
    assert back.log_scale == pytest.approx(-found.log_scale, abs=1e-6)
    assert back.affine_invariant == pytest.approx(found.affine_invariant, abs=1e-6)


@given(SEEDS, SIZES)
def test_routes_agree(seed, m):
    """QR of the Jacobians, roots of the metrics, and scipy's generalised eigenvalues."""
    j, k = jacobians(seed, m, 6), jacobians(seed + 1, m, 6, width=15)
    g, h = (np.swapaxes(one, -1, -2) @ one for one in (j, k))
    values = np.array([eigh(one, other, eigvals_only=True) for one, other in zip(g, h, strict=True)])
    found = msa.compare_metrics(j, k, factors=True)
    assert found.spectral_ratio == pytest.approx(1 - np.sqrt(values[:, 0] / values[:, -1]), abs=1e-7)
    assert found.log_eigenvalues == pytest.approx(np.log(values[:, ::-1]), abs=1e-6)
    assert msa.spectral_ratio(g, h) == pytest.approx(found.spectral_ratio, abs=1e-7)


@given(SEEDS)
def test_two_by_two_is_the_general_route(seed):
    """Closed-form singular values against the decomposition, and 2 sqrt(D) / (T + sqrt(T^2 - 4D))."""
    r = triangular(jacobians(seed, 2, 50))
    s = triangular(jacobians(seed + 1, 2, 50))
    x = triangular_quotient(r, s)
    assert x == pytest.approx(r @ np.linalg.inv(s), rel=1e-9, abs=1e-9)
    general = np.linalg.svd(x, compute_uv=False)
    assert singular_values(x) == pytest.approx(general, rel=1e-12)
    g, h = (np.swapaxes(one, -1, -2) @ one for one in (r, s))
    t = np.trace(np.linalg.solve(h, g), axis1=-2, axis2=-1)
    d = np.linalg.det(g) / np.linalg.det(h)
    ratio = 2 * np.sqrt(d) / (t + np.sqrt(np.maximum(t * t - 4 * d, 0)))
    assert msa.spectral_ratio(r, s, factors=True) == pytest.approx(1 - ratio, abs=1e-7)


# ---- ranks


def test_ranks_and_reasons():
    g = np.stack([diag(1, 1, 1), diag(1, 4, 0), diag(1, 0, 0), diag(0, 0, 0), diag(1, 0, 0)])
    h = np.stack([diag(1, 1, 4), diag(1, 1, 0), diag(0, 1, 0), diag(0, 0, 0), diag(5, 0, 0)])
    found = msa.compare_metrics(g, h)
    assert found.rank_a.tolist() == [3, 2, 1, 0, 1]
    assert found.rank_b.tolist() == [3, 2, 1, 0, 1]
    assert found.kernels_differ.tolist() == [False, False, True, False, False]
    assert found.spectral_ratio == pytest.approx([0.5, 0.5, 1, 0, 0], abs=EXACT)
    assert found.reason.tolist() == ["", "", "their kernels differ", "both are zero", ""]
    assert found.log_scale == pytest.approx(
        [-np.log(4) / 6, np.log(4) / 4, np.nan, np.nan, -np.log(5) / 2], nan_ok=True
    )
    assert np.isnan(found.affine_invariant).tolist() == [False, False, True, True, False]
    assert found.thompson[1] == pytest.approx(np.log(4))
    assert found.hilbert[1] == pytest.approx(np.log(4))


def test_a_ridge_would_change_the_answer():
    """G + eps I is neither scale- nor chart-invariant, which is why there is none."""
    g, h = diag(1, 0), np.eye(2)
    ridged = [msa.spectral_ratio(c * g + 0.01 * np.eye(2), h + 0.01 * np.eye(2)) for c in (1, 100)]
    assert ridged[0] == pytest.approx(0.900496, abs=1e-6)
    assert abs(ridged[1] - ridged[0]) > 0.05


def test_rtol_says_what_is_lost():
    g = diag(1, 1e-6)
    assert msa.spectral_ratio(g, np.eye(2)) == pytest.approx(1 - 1e-3, abs=1e-9)
    assert msa.compare_metrics(g, np.eye(2)).kernels_differ.item() is False
    strict = msa.compare_metrics(g, np.eye(2), rtol=1e-5)
    assert (strict.spectral_ratio.item(), strict.kernels_differ.item()) == (1.0, True)
    assert msa.ranks(g.astype(np.float32)) == 1, "below what float32 can tell of J'J"
    assert msa.ranks(np.sqrt(g).astype(np.float32), factors=True) == 2, "but not of J"


def test_points_with_and_without_a_kernel_do_not_mix():
    rng = np.random.default_rng(0)
    g, h = metrics(1, 3, 40), metrics(2, 3, 40)
    lost = rng.permutation(40)[:15]
    t = rng.standard_normal((3, 3))
    g[lost], h[lost] = (t.T @ diag(1, 4, 0) @ t, t.T @ diag(1, 1, 0) @ t)
    found = msa.spectral_ratio(g, h)
    assert found[lost] == pytest.approx(np.full(15, 0.5), abs=1e-7)
    rest = np.setdiff1d(np.arange(40), lost)
    assert found[rest].tolist() == msa.spectral_ratio(g[rest], h[rest]).tolist()


# ---- precision


@pytest.mark.parametrize(("shrink", "bound"), [(1e-2, 1e-4), (1e-3, 5e-4), (1e-4, 5e-3)])
def test_float32_jacobians_keep_what_their_gram_matrices_lose(shrink, bound):
    """One rotated direction shrunk in both networks: the exact answer does not change."""
    rng = np.random.default_rng(0)
    j, k = rng.standard_normal((2, 500, 40, 2))
    turn = np.array([[np.cos(0.7), -np.sin(0.7)], [np.sin(0.7), np.cos(0.7)]])
    exact = msa.spectral_ratio(j, k, factors=True)
    chart = np.diag([1.0, shrink]) @ turn
    one, other = ((x @ chart).astype(np.float32) for x in (j, k))
    error = np.abs(msa.spectral_ratio(one, other, factors=True) - exact).max()
    assert error < bound
    g, h = (np.swapaxes(x, -1, -2) @ x for x in (one, other))
    if shrink == 1e-4:
        with pytest.raises(np.linalg.LinAlgError):
            np.linalg.cholesky(g), np.linalg.cholesky(h)
    else:
        left, right = np.linalg.cholesky(g), np.linalg.cholesky(h)
        values = np.linalg.svd(np.linalg.solve(right, left), compute_uv=False)
        assert np.abs(values[:, 1] / values[:, 0] - (1 - exact)).max() > 10 * error


def test_float32_is_computed_in_double():
    j = jacobians(3, 3, 50).astype(np.float32)
    assert msa.spectral_ratio(j, j[::-1], factors=True).dtype == np.float64
    assert msa.spectral_ratio(j, j, factors=True).max() == 0


# ---- refusals


def refused(message: str, *args, **kwargs) -> None:
    with pytest.raises(SchemaError, match=message):
        msa.spectral_ratio(*args, **kwargs)


def test_one_direction_is_refused_with_the_way_out():
    ring = np.ones((5, 1, 1))
    refused(r"two or more directions, got one.*\(theta, t\).*with_time.*log_scale", ring, 2 * ring)
    assert msa.log_scale(4 * ring, ring) == pytest.approx(np.full(5, np.log(2)))
    assert msa.affine_invariant(4 * ring, ring) == pytest.approx(np.full(5, np.log(4)))


def test_refusals():
    eye = np.eye(2)
    refused("same directions, got 2 and 3", eye, np.eye(3))
    refused("expected symmetric matrices.*halves differ by 1", np.array([[1.0, 1.0], [0.0, 1.0]]), eye)
    refused("positive semidefinite.*eigenvalue -1.*pass J itself", diag(1, -1), eye)
    refused("g: expected finite numbers, got NaN or infinity in 1 of 1", diag(np.nan, 1), eye)
    refused(r"square matrices.*factors=True", np.ones((4, 3, 2)), eye)
    refused("at least as many units as directions, got 2 units and 3", np.ones((2, 3)), eye, factors=True)
    refused(r"leading axes \(4,\) and \(3,\)", np.stack([eye] * 4), np.stack([eye] * 3))
    refused("rtol: expected a share", eye, eye, rtol=2.0)
    refused(r"array of matrices.*got shape \(2,\)", np.ones(2), eye)
    refused("array of matrices.*<U1", np.full((2, 2), "x"), eye)


def test_inputs_are_left_alone():
    g, h = metrics(0, 3, 5), metrics(1, 3, 5)
    kept = g.copy(), h.copy()
    msa.compare_metrics(g, h)
    assert (g == kept[0]).all()
    assert (h == kept[1]).all()
    assert rg.msa is msa
