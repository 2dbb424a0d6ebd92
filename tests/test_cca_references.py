"""Every reference value of the CCA family and its neighbours, to the tolerance stored with its case.

Where correlations tie, the paper's absolute weights depend on the basis of the tied block: PWCCA is compared
to 0.02 there, and squared weights, which do not, to the tolerance.
"""

import numpy as np
import pytest

import repgeo_nb as rg
from repgeo_nb.errors import DegenerateRepresentation
from repgeo_nb.kernels import squared_distances
from repgeo_nb.metrics import (
    PWCCA,
    RSA,
    SVCCA,
    AngularShape,
    DebiasedCKA,
    EuclideanShape,
    KernelCKA,
    LinearCKA,
    LinearRegression,
    MeanCCA,
    MinibatchCKA,
    Procrustes,
    SquaredCCA,
    SquaredProcrustes,
    Yanai,
    canonical,
)
from repgeo_nb.metrics.factors import factorise
from tests.cca_cases import CASES, TOY, layers

TIED = {"overlap_200_120_120": 0.02}


def median_kernel(diagonal):
    """Squared exponential with the median of squared distances, with the zeros of the diagonal or without."""

    def kernel(x):
        squares = squared_distances(x)
        values = squares if diagonal else squares[np.triu_indices(len(squares), 1)]
        return np.exp(-squares / (2 * np.median(values)))

    return kernel


def pair(measure, x, y):
    return measure.score(measure.prepare(x), measure.prepare(y))


def own(x, y):
    """Everything a case may state, by its name there, each made when it is asked for."""
    a, b = factorise(x), factorise(y)
    m = canonical.product(a, b)
    found = {
        "rank_x": lambda: a.rank,
        "rank_y": lambda: b.rank,
        "cca_mean": lambda: pair(MeanCCA(), x, y).row,
        "cca_r2": lambda: pair(SquaredCCA(), x, y).row,
        "cca_r2_null": lambda: pair(SquaredCCA(), x, y).null,
        "cca_yanai": lambda: pair(Yanai(), x, y).row,
        "cca_first5": lambda: canonical.correlations(m)[:5],
        "cca_last": lambda: canonical.correlations(m)[-1],
        "cca_count": lambda: len(canonical.correlations(m)),
        "cca_forced_ones": lambda: pair(MeanCCA(), x, y).forced,
        "pwcca_x": lambda: pair(PWCCA(), x, y).row,
        "pwcca_y": lambda: pair(PWCCA(), x, y).column,
        "pwcca_l2_x": lambda: pair(PWCCA("squared"), x, y).row,
        "pwcca_l2_y": lambda: pair(PWCCA("squared"), x, y).column,
        "pwcca_x_weight_max": lambda: rg.cca(x, y).weights_x().max(),
        "cka_linear": lambda: pair(LinearCKA(), x, y).row,
        "cka_linear_unbiased": lambda: pair(DebiasedCKA(), x, y).row,
        "cka_linear_minibatch10": lambda: pair(MinibatchCKA(len(x) // 10, seed=None), x, y).row,
        "cka_rbf_median": lambda: pair(KernelCKA(median_kernel(True)), x, y).row,
        "cka_rbf_median_offdiag": lambda: pair(KernelCKA(median_kernel(False)), x, y).row,
        "procrustes_similarity": lambda: Procrustes().as_similarity(pair(Procrustes(), x, y).row),
        "procrustes_sq": lambda: SquaredProcrustes().table([x, y])[0, 1],
        "procrustes_dist": lambda: Procrustes().table([x, y])[0, 1],
        "procrustes_angular": lambda: AngularShape().table([x, y])[0, 1],
        "procrustes_size_shape": lambda: EuclideanShape().table([x, y])[0, 1],
        "linreg_r2_x_from_y": lambda: pair(LinearRegression(), x, y).row,
        "linreg_r2_y_from_x": lambda: pair(LinearRegression(), x, y).column,
    }
    for name, kind in (
        ("correlation", "correlation"),
        ("euclidean", "euclidean"),
        ("sqeuclidean", "squared_euclidean"),
        ("cosine", "cosine"),
    ):
        for how in ("spearman", "pearson"):
            found[f"rsa_{name}_{how}"] = lambda kind=kind, how=how: pair(RSA(kind, how), x, y).row
    for share in (0.99, 0.9):
        svcca = SVCCA(share)
        found[f"svcca_{share}"] = lambda svcca=svcca: pair(svcca, x, y).row
        found[f"svcca_{share}_k"] = lambda svcca=svcca: [svcca.kept(a), svcca.kept(b)]
    return found


@pytest.mark.filterwarnings("ignore::repgeo_nb.errors.ComparisonWarning")
@pytest.mark.parametrize("case", CASES)
def test_every_value_of_a_case(case):
    stored = CASES[case]
    x, y = layers(**stored["spec"])
    guard = stored["guard"]
    np.testing.assert_allclose(
        [x[0, 0], x[-1, -1], y[0, 0], y[-1, -1], np.abs(x).sum(), np.abs(y).sum()],
        [guard[f"{n}[{i},{i}]"] for n in "XY" for i in (0, -1)] + [guard["sum_abs_X"], guard["sum_abs_Y"]],
        rtol=1e-12,
    )
    made = own(x, y)
    expected = dict(stored["own"])
    if expected.pop("cca_refused", None):
        for measure in (MeanCCA(), SquaredCCA(), Yanai(), PWCCA()):
            with pytest.raises(DegenerateRepresentation, match=r"got 200 for rank 199 of .* would be 1"):
                pair(measure, x, y)
    assert len(expected) >= 15
    for name, value in expected.items():
        loose = case in TIED and name in ("pwcca_x", "pwcca_y", "pwcca_x_weight_max")
        tolerance = TIED[case] if loose else stored["tolerance_abs"]
        np.testing.assert_allclose(made[name](), value, rtol=0, atol=tolerance, err_msg=name)


@pytest.mark.parametrize("row", TOY, ids=lambda row: f"k{row['k']}_sd{row['noise_sd']:.2f}")
def test_the_papers_toy(row):
    """Morcos et al. 2018, figure 2: shared signal beside noise; weights find what the plain mean misses."""
    x, y = layers("toy", 2000, 200, 200, seed=row["k"], k=row["k"], sd=row["noise_sd"])
    mean, svcca = (1 - pair(measure, x, y).row for measure in (MeanCCA(), SVCCA()))
    absolute, squared = (1 - pair(PWCCA(how), x, y).row for how in ("abs", "squared"))
    np.testing.assert_allclose(mean, row["mean"], atol=1e-9)
    np.testing.assert_allclose(svcca, row["svcca99"], atol=1e-9)
    np.testing.assert_allclose(squared, row["pwcca_l2"], atol=1e-9)
    np.testing.assert_allclose(absolute, row["pwcca"], atol=0.02)
    assert SVCCA().kept(factorise(x)) == row["svcca99_kept"]
    assert max(squared, absolute) < mean
