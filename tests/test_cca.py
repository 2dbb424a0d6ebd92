"""Canonical correlations against closed forms, a second formula, and the laws they have to obey."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import repgeo_nb as rg
from repgeo_nb.errors import ComparisonWarning, DegenerateRepresentation, SchemaError
from repgeo_nb.metrics import PWCCA, SVCCA, LinearRegression, MeanCCA, SquaredCCA, Yanai, canonical
from repgeo_nb.metrics.factors import CACHE, Cache, factorise

seeds = st.integers(0, 2**32 - 1)


def correlated(seed, m=200, p=6, q=5, k=3, noise=0.5):
    rng = np.random.default_rng(seed)
    z = rng.standard_normal((m, k))
    x = z @ rng.standard_normal((k, p)) + noise * rng.standard_normal((m, p)) + rng.standard_normal(p)
    y = z @ rng.standard_normal((k, q)) + noise * rng.standard_normal((m, q)) + rng.standard_normal(q)
    return x, y


def score(measure, x, y):
    return measure.score(measure.prepare(x), measure.prepare(y))


# ---- what correlations are


@settings(max_examples=20)
@given(seeds)
def test_correlations_are_those_of_the_variates_and_solve_the_eigenvalue_problem(seed):
    x, y = correlated(seed)
    found = rg.cca(x, y)
    h, g = found.variates_x.values, found.variates_y.values
    np.testing.assert_allclose(h.T @ h, np.eye(5), atol=1e-10)
    np.testing.assert_allclose(h.mean(axis=0), 0, atol=1e-12)
    np.testing.assert_allclose(h.T @ g, np.diag(found.correlations.values), atol=1e-10)
    xc, yc = x - x.mean(axis=0), y - y.mean(axis=0)
    np.testing.assert_allclose(xc @ found.coefficients_x.values, h, atol=1e-9)
    np.testing.assert_allclose(yc @ found.coefficients_y.values, g, atol=1e-9)
    sxx, syy, sxy = xc.T @ xc, yc.T @ yc, xc.T @ yc
    squares = np.linalg.eigvals(np.linalg.solve(syy, sxy.T) @ np.linalg.solve(sxx, sxy)).real
    np.testing.assert_allclose(np.sort(squares)[::-1], found.correlations.values**2, atol=1e-9)


def test_one_unit_each_is_the_pearson_correlation():
    x, y = correlated(0, p=1, q=1, k=1)
    expected = abs(np.corrcoef(x[:, 0], y[:, 0])[0, 1])
    found = rg.cca(x, y)
    np.testing.assert_allclose(found.correlations.values, [expected], atol=1e-14)
    assert found.pwcca() == pytest.approx((expected, expected))
    assert found.mean == pytest.approx(expected)


def test_one_unit_against_many_is_the_multiple_correlation():
    x, y = correlated(1, p=1)
    xc, yc = x - x.mean(axis=0), y - y.mean(axis=0)
    fit = yc @ np.linalg.lstsq(yc, xc, rcond=None)[0]
    r2 = float((fit**2).sum() / (xc**2).sum())
    np.testing.assert_allclose(rg.cca(x, y).correlations.values ** 2, [r2], atol=1e-12)
    assert score(LinearRegression(), x, y).row == pytest.approx(r2, abs=1e-12)


def test_planted_correlations_are_found_exactly():
    """Orthonormal columns with prescribed inner products: rho is what was planted."""
    rng = np.random.default_rng(2)
    basis = np.linalg.qr(rng.standard_normal((100, 9)) - 0)[0]
    basis -= basis.mean(axis=0)
    basis = np.linalg.qr(basis)[0]
    rho = np.array([0.95, 0.6, 0.1])
    h = basis[:, :3]
    g = rho * h + np.sqrt(1 - rho**2) * basis[:, 3:6]
    x, y = h @ rng.standard_normal((3, 3)), g @ rng.standard_normal((3, 3))
    found = rg.cca(x, y)
    np.testing.assert_allclose(found.correlations.values, rho, atol=1e-12)
    assert found.mean == pytest.approx(rho.mean())
    assert found.mean_squared == pytest.approx((rho**2).mean())
    assert found.yanai == pytest.approx((rho**2).mean())


def test_pwcca_is_the_papers_sum_over_units():
    """alpha_i = sum_j |<h_i, z_j>| written out over units, for both sides and a wider first layer."""
    for p, q in ((4, 7), (7, 4)):
        x, y = correlated(3, p=p, q=q)
        found = rg.cca(x, y)
        both = []
        for variates, z in ((found.variates_x.values, x), (found.variates_y.values, y)):
            alpha = np.abs(variates.T @ (z - z.mean(axis=0))).sum(axis=1)
            both.append(alpha @ found.correlations.values / alpha.sum())
        np.testing.assert_allclose(found.pwcca(), both, atol=1e-13)
        assert both[0] != pytest.approx(both[1], abs=1e-4)
        pair = score(PWCCA(), x, y)
        np.testing.assert_allclose([pair.row, pair.column], both, atol=1e-13)
        alpha = ((found.variates_x.values.T @ (x - x.mean(axis=0))) ** 2).sum(axis=1)
        np.testing.assert_allclose(found.weights_x("squared"), alpha / alpha.sum(), atol=1e-13)


# ---- invariances, both ways, per side


def changed(kind, x, rng):
    n = x.shape[1]
    turn = np.linalg.qr(rng.standard_normal((n, n)))[0]
    if kind == "linear":
        return x @ (turn * np.linspace(0.4, 2.5, n)) + 2
    if kind == "rotation":
        return x @ turn
    assert kind == "units"
    return 3.0 * x[:, rng.permutation(n)] * rng.choice([-1, 1], n) + rng.standard_normal(n)


# measure -> side -> changes that leave the score of the row's direction as it is; all others must move it
HOLDS = {
    MeanCCA(): {"x": {"units", "rotation", "linear"}, "y": {"units", "rotation", "linear"}},
    SquaredCCA(): {"x": {"units", "rotation", "linear"}, "y": {"units", "rotation", "linear"}},
    Yanai(): {"x": {"units", "rotation", "linear"}, "y": {"units", "rotation", "linear"}},
    SVCCA(k=3): {"x": {"units", "rotation"}, "y": {"units", "rotation"}},
    PWCCA(): {"x": {"units"}, "y": {"units", "rotation", "linear"}},
    PWCCA("squared"): {"x": {"units", "rotation"}, "y": {"units", "rotation", "linear"}},
    LinearRegression(): {"x": {"units", "rotation"}, "y": {"units", "rotation", "linear"}},
}


@pytest.mark.parametrize("side", ["x", "y"])
@pytest.mark.parametrize("kind", ["units", "rotation", "linear"])
@pytest.mark.parametrize("measure", HOLDS, ids=lambda m: f"{m.name}{getattr(m, 'weights', '')}")
def test_what_each_direction_is_invariant_to(measure, kind, side):
    for seed in (4, 5):
        x, y = correlated(seed, noise=1.5)
        rng = np.random.default_rng([seed, 1])
        moved = (changed(kind, x, rng), y) if side == "x" else (x, changed(kind, y, rng))
        off = abs(score(measure, *moved).row - score(measure, x, y).row)
        if kind in HOLDS[measure][side]:
            assert off < 1e-11
        else:
            assert off > 1e-4, f"{kind} of {side} is not claimed, but holds"


@settings(max_examples=20)
@given(seeds)
def test_the_two_directions_change_places_with_the_layers(seed):
    x, y = correlated(seed)
    for measure in HOLDS:
        one, other = score(measure, x, y), score(measure, y, x)
        np.testing.assert_allclose([one.row, one.column], [other.column, other.row], atol=1e-12)
        np.testing.assert_equal([one.null, one.null_column], [other.null_column, other.null])


# ---- a layer with itself


@pytest.mark.parametrize("measure", HOLDS, ids=lambda m: f"{m.name}{getattr(m, 'weights', '')}")
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_a_layer_with_itself_is_one_and_never_above(measure, dtype):
    x = correlated(6)[0].astype(dtype)
    same = score(measure, x, x.copy())
    assert (same.row, same.column) == (1.0, 1.0)
    for again in (2 * x, x[:, ::-1]):
        near = score(measure, x, again)
        for value in (near.row, near.column):
            assert 1 - 1e-12 <= value <= 1


def test_an_invertible_map_has_the_same_subspace():
    x, _ = correlated(7)
    y = x @ np.random.default_rng(7).standard_normal((6, 6))
    for measure in (MeanCCA(), SquaredCCA(), Yanai(), PWCCA(), PWCCA("squared"), LinearRegression()):
        assert 1 - 1e-12 <= score(measure, x, y).row <= 1


# ---- ties


def tied_layers():
    """Three variates that both layers share exactly (rho = 1), beside parts that correlate less."""
    rng = np.random.default_rng(8)
    shared, e, f = rng.standard_normal((3, 300, 3))
    x = np.hstack([3 * shared, e + 0.3 * f])
    y = np.hstack([shared @ rng.standard_normal((3, 3)), f])
    return x, y


def test_rotations_inside_a_tied_block_move_abs_weights_and_not_squared_ones():
    x, y = tied_layers()
    a, b = factorise(x), factorise(y)
    found = canonical.canonical(canonical.product(a, b))
    np.testing.assert_allclose(found.rho[:3], 1, atol=1e-12)
    values = {"abs": [], "squared": []}
    for seed in range(5):
        turn = np.eye(6)
        turn[:3, :3] = np.linalg.qr(np.random.default_rng(seed).standard_normal((3, 3)))[0]
        turned = found.left @ turn  # as good a decomposition: the block of equal correlations is rotated
        np.testing.assert_allclose(
            turned.T @ canonical.product(a, b) @ found.right @ turn, np.diag(found.rho), atol=1e-9
        )
        for how, kept in values.items():
            kept.append(float(canonical.projection_weights(a, turned, how) @ found.rho))
    assert np.ptp(values["squared"]) < 1e-12
    assert np.ptp(values["abs"]) > 1e-4


def test_ties_are_warned_about_where_they_matter():
    x, y = tied_layers()
    with pytest.warns(ComparisonWarning, match=r'tied correlations in 1 pair.*weights="squared"'):
        PWCCA().table([x, y])
    assert score(PWCCA(), x, y).tied == 3
    for measure in (PWCCA("squared"), MeanCCA()):
        assert score(measure, x, y).tied == 0
    assert score(PWCCA(), x, 2 * x).tied == 0, "all equal: weights are of no account"


def test_single_precision_is_enough_where_correlations_are_apart():
    """To 2e-5, the law of all metrics; where correlations tie absolute weights are not even continuous."""
    x, y = correlated(22, k=5, noise=1.0)
    assert -np.diff(rg.cca(x, y).correlations.values).max() > 0.02
    for measure in HOLDS:
        whole, single = score(measure, x, y), score(measure, x.astype(np.float32), y.astype(np.float32))
        np.testing.assert_allclose([single.row, single.column], [whole.row, whole.column], atol=2e-5)


# ---- one factorisation


def test_a_second_measure_costs_no_factorisation():
    x, y = correlated(19)
    CACHE.clear()
    for number, measure in enumerate((PWCCA(), MeanCCA(), LinearRegression(), SVCCA(k=2))):
        measure.table([x, y])
        assert CACHE.info().misses == 2
        assert CACHE.info().hits == 2 * number
    MeanCCA().table([x.copy(), y])
    assert CACHE.info().misses == 2, "by content"
    MeanCCA().table([x + 1, y])
    assert CACHE.info().misses == 3


def test_the_cache_stays_within_its_bytes():
    x, _ = correlated(20)
    one = factorise(x)
    cache = Cache(maxbytes=int(2.5 * one.nbytes))
    for key in (b"a", b"b", b"a", b"c", b"a", b"b"):
        cache.get(key, lambda: one)
    info = cache.info()
    assert (info.hits, info.misses, info.kept) == (2, 4, 2), "b was the least recently used when c came"
    assert info.nbytes <= info.maxbytes
    tiny = Cache(maxbytes=1)
    assert tiny.get(b"a", lambda: one) is one
    assert tiny.info().kept == 0


def test_resamples_do_not_fill_the_cache():
    CACHE.clear()
    with CACHE.paused():
        factorise(correlated(21)[0])
    assert CACHE.info() == (0, 0, 0, CACHE.maxbytes, 0)


# ---- refused


@pytest.mark.parametrize(
    ("x", "message"),
    [
        (np.full((20, 3), np.nan), "expected finite activations, got NaN or inf in x"),
        (np.ones((20, 3)), "got a constant: x"),
        (np.zeros((2, 3)), "at least 3 stimuli, got 2 in x"),
        (np.zeros(20), r"cca expects layers \(stimulus, unit\), got shape \(20,\) for x"),
        (np.zeros((20, 2, 2)), r"got shape \(20, 2, 2\) for x"),
        (np.array([["a"], ["b"]] * 10), "real numbers, got dtype <U1 for x"),
        (np.ones((20, 3), dtype=bool), "real numbers, got dtype bool for x"),
        (np.random.default_rng(0).standard_normal((19, 3)), "19 rows in x and 20 in y"),
    ],
    ids=["nan", "constant", "two stimuli", "vector", "maps", "text", "booleans", "other rows"],
)
def test_bad_layers_are_refused_with_the_remedy(x, message):
    with pytest.raises((SchemaError, DegenerateRepresentation), match=message):
        rg.cca(x, np.random.default_rng(1).standard_normal((len(x) if len(x) == 2 else 20, 2)))


def test_labelled_layers_are_aligned_and_named():
    acts = rg.datasets.digits_paths()
    a = rg.select(acts, model="resnet8_w8_s0").repgeo.matrix(layer="pool")
    b = rg.select(acts, model="resnet8_w8_s1").repgeo.matrix(layer="pool")
    found, shuffled = rg.cca(a, b), rg.cca(a, b[::-1])
    np.testing.assert_allclose(shuffled.correlations, found.correlations, atol=1e-12)
    assert found.name_x == "pool of resnet8_w8_s0"
    assert found.variates_x.stimulus.values.tolist() == a.stimulus.values.tolist()
    assert "32 correlations, 300 rows" in repr(found)
    with pytest.raises(rg.errors.StimulusMismatch, match="inner"):
        rg.cca(a, b[:200])
    assert rg.cca(a, b[:200], join="inner").n == 200


def test_what_is_no_pair_of_layers_is_refused():
    acts = rg.datasets.digits_paths()
    one = rg.select(acts, model="resnet8_w8_s0")
    x = one.repgeo.matrix(layer="pool")
    for wrong in (None, 1.0, one):
        with pytest.raises(SchemaError, match=r"expects layers \(stimulus, unit\), got .*repgeo.matrix"):
            rg.cca(wrong, np.zeros((300, 2)))
    with pytest.raises(SchemaError, match=r"ids in one of them only.*x\.values"):
        rg.cca(x, x.values[::-1])


def test_what_the_cache_holds_cannot_be_written_to():
    x, y = correlated(23)
    found = rg.cca(x, y)
    with pytest.raises(ValueError, match="read-only"):
        found.x.u[:] = 0
    order = np.random.default_rng(0).permutation(len(x))
    a, b = (factorise(z).permuted(order) for z in (x, y))
    assert MeanCCA().score(a, b).row == pytest.approx(score(MeanCCA(), x, y).row), (
        "moved rows have no content"
    )


def test_maps_and_padded_steps_are_refused_as_in_comparisons():
    rng = np.random.default_rng(24)
    ids = [f"i{k}" for k in range(60)]
    maps = {"conv": rng.standard_normal((60, 3, 4, 4)), "fc": rng.standard_normal((60, 4))}
    acts = rg.from_arrays(maps, stimulus=ids, name="net")
    conv, fc = (acts.repgeo.matrix(layer=name) for name in ("conv", "fc"))
    for call in (rg.cca, rg.signal_directions):
        with pytest.raises(SchemaError, match=r"units of shape \(3, 4, 4\) and no layout"):
            call(conv, fc)
    assert rg.cca(conv, fc, layout="mean").x.units == 3
    assert rg.cca(conv, conv, layout="positions").n == 60 * 16
    mask = np.arange(5) < rng.integers(2, 6, (60, 1))
    steps = rg.from_arrays({"h": rng.standard_normal((60, 5, 3))}, stimulus=ids, extra=["step"], mask=mask)
    with pytest.raises(SchemaError, match=r"a step of h that is padding of \d+ of 60"):
        rg.cca(steps.h.isel(step=4), fc)
