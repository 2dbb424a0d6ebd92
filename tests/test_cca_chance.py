"""Ranks, sample sizes and chance: what canonical correlations would be without any relation."""

import numpy as np
import pytest
from hypothesis import strategies as st

import repgeo_nb as rg
from repgeo_nb.errors import ComparisonWarning, DegenerateRepresentation
from repgeo_nb.metrics import PWCCA, SVCCA, LinearRegression, MeanCCA, SquaredCCA, Yanai, canonical
from repgeo_nb.metrics.factors import equal_rows, factorise, joint_distinct

seeds = st.integers(0, 2**32 - 1)


def correlated(seed, m=200, p=6, q=5, k=3, noise=0.5):
    rng = np.random.default_rng(seed)
    z = rng.standard_normal((m, k))
    x = z @ rng.standard_normal((k, p)) + noise * rng.standard_normal((m, p)) + rng.standard_normal(p)
    y = z @ rng.standard_normal((k, q)) + noise * rng.standard_normal((m, q)) + rng.standard_normal(q)
    return x, y


def score(measure, x, y):
    return measure.score(measure.prepare(x), measure.prepare(y))


# ---- ranks, chance, repeats


def test_rank_is_judged_by_the_type_the_values_came_in():
    """Noise of float32 is no unit: the rank of a product of 12 columns is 12, also once it is held wider."""
    rng = np.random.default_rng(9)
    x = (rng.standard_normal((1000, 12)) @ rng.standard_normal((12, 50))).astype(np.float32)
    assert factorise(x).rank == 12
    assert factorise(x.astype(np.float64)).rank == 50, "told nothing, it passes as units"
    assert factorise(x.astype(np.float64), eps=np.finfo(np.float32).eps).rank == 12


def test_halves_keep_their_rank():
    rng = np.random.default_rng(10)
    x = rng.standard_normal((2000, 40))
    assert factorise(x.astype(np.float16)).rank == 40
    assert factorise(x, eps=2.0**-7).rank == 40


@pytest.mark.parametrize("shape", [(200, 5), (30, 200), (40, 30), (60, 25), (25, 60)])
def test_the_factor_is_the_centred_layer(shape):
    x = np.random.default_rng(11).standard_normal(shape) + 5
    f = factorise(x)
    np.testing.assert_allclose((f.u * f.s) @ f.vt, x - x.mean(axis=0), atol=1e-11)
    np.testing.assert_allclose(f.u.T @ f.u, np.eye(f.rank), atol=1e-12)
    np.testing.assert_allclose(f.vt @ f.vt.T, np.eye(f.rank), atol=1e-12)
    assert f.rank == min(shape[0] - 1, shape[1])
    assert (np.diff(f.s) <= 0).all()


def test_badly_scaled_units_cost_no_digits():
    x, y = correlated(12, m=1000, p=20, q=20)
    scaled = score(MeanCCA(), x * 10.0 ** np.linspace(-3, 3, 20), y * 10.0 ** np.linspace(3, -3, 20))
    np.testing.assert_allclose(scaled.row, score(MeanCCA(), x, y).row, atol=1e-12)


def test_exact_null_levels_are_the_mean_over_shuffles():
    """Mean squared correlation, Yanai and R^2 of shuffled rows: expectations within 5 standard errors."""
    x, y = correlated(13, m=60)
    rng = np.random.default_rng(13)
    orders = [rng.permutation(60) for _ in range(800)]
    for measure in (SquaredCCA(), Yanai(), LinearRegression()):
        a, b = measure.prepare(x), measure.prepare(y)
        pair, drawn = measure.score(a, b), measure.shuffled(a, b, orders)
        error = drawn.std(axis=0) / np.sqrt(len(orders))
        assert (abs(drawn.mean(axis=0) - [pair.null, pair.null_column]) < 5 * error).all(), measure


def test_the_null_edge_holds_for_independent_layers():
    """Largest correlation of independent layers (Wachter 1980), up to 2 % that n = 1000 leaves to chance."""
    largest = []
    for seed in range(5):
        x, y = np.random.default_rng(seed).standard_normal((2, 1000, 50))
        found = rg.cca(x, y)
        assert found.null_edge == pytest.approx(2 * np.sqrt(50 / 999 * (1 - 50 / 999)))
        largest.append(float(found.correlations[0]))
    assert 0.9 * found.null_edge < min(largest)
    assert np.mean(largest) < found.null_edge
    assert max(largest) < 1.02 * found.null_edge


def test_forced_ones_are_counted_and_warned_about():
    x, y = np.random.default_rng(14).standard_normal((2, 200, 120))
    pair = score(MeanCCA(), x, y)
    rho = rg.cca(x, y).correlations.values
    assert pair.forced == 120 + 120 - 199 == 41
    np.testing.assert_allclose(rho[:41], 1, atol=1e-12)
    assert rho[41] < 1 - 1e-6
    with pytest.warns(ComparisonWarning, match="up to 41 of them"):
        MeanCCA().table([x, y])


def test_rank_at_the_number_of_stimuli_is_refused():
    rng = np.random.default_rng(15)
    x, y = rng.standard_normal((50, 49)), rng.standard_normal((50, 5))
    for measure in (MeanCCA(), SquaredCCA(), Yanai(), PWCCA()):
        with pytest.raises(DegenerateRepresentation, match=r"got 50 for rank 49 of .*SVCCA\(k=20\)"):
            score(measure, x, y)
    assert 0 < score(SVCCA(k=20), x, y).row < 1
    assert score(LinearRegression(), y, x).row == pytest.approx(1), "in sample, by construction"


def test_sample_size_counts_distinct_rows_of_both_layers_side_by_side():
    """Duplicates fake a sample: 42 distinct rows hold a rank of 41 at most, and correlations go to 1."""
    rng = np.random.default_rng(16)
    rows = rng.integers(0, 42, 600)
    x, y = rng.standard_normal((42, 60))[rows], rng.standard_normal((42, 50))[rows]
    with pytest.raises(DegenerateRepresentation, match=r"got 42 \(600 rows, of which 558 repeat others\)"):
        score(PWCCA(), x, y)
    labels = np.eye(4)[np.arange(600) % 4]  # few distinct rows of one layer are no fault
    found = score(SquaredCCA(), labels, rng.standard_normal((600, 20)))
    assert (found.n, found.forced) == (600, 0)
    assert found.null == pytest.approx(20 / 599)
    assert factorise(x).distinct == 42


def test_equal_rows():
    x = np.array([[0.0, 1.0], [-0.0, 1.0], [2.0, 1.0], [0.0, 1.0]])
    assert equal_rows(x).tolist() == [0, 0, 1, 0]
    assert equal_rows(np.arange(6, dtype=np.float32).reshape(3, 2)).tolist() == [0, 1, 2]
    assert joint_distinct(equal_rows(x), np.array([0, 1, 1, 1])) == 3


# ---- Bartlett's test


def test_bartletts_test_counts_the_planted_correlations():
    rng = np.random.default_rng(17)
    z, e, f = rng.standard_normal((3, 800, 4))
    x = np.hstack([z, e])
    found = rg.cca(x, np.hstack([z @ rng.standard_normal((4, 4)) + 0.5 * f, rng.standard_normal((800, 3))]))
    assert found.n_real == 4
    assert (found.p_values.values[:4] < 1e-6).all()


def test_bartletts_p_values_are_even_without_a_relation():
    """First p-value of independent layers: uniform (Kolmogorov-Smirnov at 1 %)."""
    from scipy.stats import kstest

    drawn = []
    for seed in range(200):
        x, y = np.random.default_rng([17, seed]).standard_normal((2, 120, 4))
        drawn.append(float(rg.cca(x, y).p_values[0]))
    assert kstest(drawn, "uniform").pvalue > 0.01


def test_bartletts_test_is_not_made_with_too_few_rows():
    """Of independent layers it would call some correlations real; with three rows a dimension it does not."""
    for p, n in ((100, 400), (150, 400), (120, 200)):
        x, y = np.random.default_rng(p).standard_normal((2, n, p))
        found = rg.cca(x, y)
        assert found.n_real is None
        assert np.isnan(found.p_values).all()
        assert "too few rows to test" in repr(found) or "too few rows for" in repr(found)
    counts = [rg.cca(*np.random.default_rng(s).standard_normal((2, 300, 50))).n_real for s in range(40)]
    assert np.mean(np.array(counts) > 0) <= 0.15


def test_bartletts_statistic_for_one_pair_is_that_of_a_correlation():
    """k = 0, one unit each: -(n - 2.5) ln(1 - r^2), chi-squared of one degree."""
    from scipy.stats import chi2

    x, y = correlated(18, m=50, p=1, q=1, k=1, noise=3)
    r = rg.cca(x, y).mean
    expected = -(50 - 1 - 1.5) * np.log(1 - r**2)
    statistic, p = canonical.bartlett(np.array([r]), 1, 1, 50)
    np.testing.assert_allclose(statistic, [expected])
    np.testing.assert_allclose(p, [chi2.sf(expected, 1)])
