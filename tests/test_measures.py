"""Measures beside the CCA family: second formulas, exact null levels, refusals; laws are with the metrics."""

import numpy as np
import pytest
from scipy.linalg import orthogonal_procrustes
from scipy.spatial.distance import pdist
from scipy.stats import pearsonr, spearmanr

import repgeo_nb as rg
from repgeo_nb.errors import DegenerateRepresentation, SchemaError, UnknownName
from repgeo_nb.kernels import Laplace
from repgeo_nb.metrics import (
    METRICS,
    RSA,
    SIMILARITIES,
    AngularShape,
    DebiasedCKA,
    Dissimilarity,
    KernelCKA,
    LinearCKA,
    LinearRegression,
    MinibatchCKA,
    MutualNeighbours,
    Procrustes,
    get_metric,
)
from repgeo_nb.metrics.rsa import rdm
from tests.metric_laws import layers_for

PAIRS = [metric for metric in METRICS.values() if issubclass(metric, Dissimilarity)]


def pair(measure, x, y):
    return measure.score(measure.prepare(x), measure.prepare(y))


def some(seed=0, m=40):
    return layers_for(seed, 2, m=m, width=6)


# ---- names


def test_names_say_what_a_number_is():
    assert len(PAIRS) == 14
    for metric in PAIRS:
        assert metric.name.endswith("_distance")
        assert metric.similarity.endswith("_similarity")
        assert metric.similarity in SIMILARITIES
    assert METRICS["procrustes_distance"].card.is_metric
    assert not METRICS["pwcca_distance"].card.is_metric
    with pytest.raises(UnknownName, match=r"its distance is 'pwcca_distance'. repgeo_nb.compare takes both"):
        get_metric("pwcca_similarity")


@pytest.mark.parametrize("metric", PAIRS, ids=lambda metric: metric.name)
def test_similarity_and_distance_go_together(metric):
    """Furthest and nearest are those of the card; a larger similarity is a smaller distance."""
    measure = metric()
    x, y = some()
    scores = np.array([pair(measure, x, x).row, pair(measure, x, y).row])
    similarity, distance = measure.as_similarity(scores), measure.as_distance(scores)
    assert similarity[0] == 1
    turned = np.linalg.qr(np.random.default_rng(0).standard_normal((6, 6)))[0]
    for again in (2 * x, x @ turned if "rotation" in measure.card.invariant_to else x[:, ::-1]):
        near = measure.as_similarity(np.array(pair(measure, x, again).row))
        assert 1 - 1e-12 <= near <= 1
    assert distance[0] == pytest.approx(0, abs=1e-12)
    assert similarity[1] < 1
    assert 0 < distance[1] <= measure.furthest


# ---- second formulas


def test_linear_cka_by_features():
    x, y = some()
    xc, yc = x - x.mean(axis=0), y - y.mean(axis=0)
    norms = [np.linalg.norm(z.T @ z) for z in (xc, yc)]
    expected = np.linalg.norm(xc.T @ yc) ** 2 / np.prod(norms)
    assert pair(LinearCKA(), x, y).row == pytest.approx(expected, abs=1e-13)


def hsic(k, el):
    """Unbiased HSIC written out (Song et al. 2012, eq. 5), on copies without their diagonals."""
    k, el, n = k - np.diag(np.diag(k)), el - np.diag(np.diag(el)), len(k)
    whole = np.trace(k @ el) + k.sum() * el.sum() / ((n - 1) * (n - 2)) - 2 / (n - 2) * (k @ el).sum()
    return whole / (n * (n - 3))


def test_debiased_and_minibatch_cka_by_the_estimator_written_out():
    x, y = some(1)
    expected = hsic(x @ x.T, y @ y.T) / np.sqrt(hsic(x @ x.T, x @ x.T) * hsic(y @ y.T, y @ y.T))
    assert pair(DebiasedCKA(), x, y).row == pytest.approx(expected, abs=1e-12)
    batches = [(a, b) for a, b in zip(np.split(x, 4), np.split(y, 4), strict=True)]
    total = [
        np.mean([hsic(u @ u.T, v @ v.T) for u, v in some])
        for some in (batches, [(a, a) for a, _ in batches], [(b, b) for _, b in batches])
    ]
    found = pair(MinibatchCKA(10, seed=None), x, y).row
    assert found == pytest.approx(total[0] / np.sqrt(total[1] * total[2]), abs=1e-12)


def test_no_short_batch_is_left_over():
    """41 stimuli in batches of at most 20: 14, 14 and 13, and never fewer than 4."""
    x, y = some(2, m=41)
    assert np.isfinite(pair(MinibatchCKA(20), x, y).row)
    assert [len(b) for b in np.array_split(np.arange(41), MinibatchCKA(20).n_batches(41))] == [14, 14, 13]
    assert MinibatchCKA(4).n_batches(7) == 1
    assert pair(MinibatchCKA(100), x, y).row == pytest.approx(pair(DebiasedCKA(), x, y).row, abs=1e-12)
    with pytest.raises(SchemaError, match=r"batch_size, a whole number from 4 on, got 3"):
        MinibatchCKA(3)


def test_minibatch_cka_is_near_that_of_all_stimuli_also_when_these_are_sorted():
    rng = np.random.default_rng(3)
    classes = np.repeat(np.arange(10), 40)
    centres = rng.standard_normal((10, 8))
    x, y = (centres[classes] @ rng.standard_normal((8, 8)) + rng.standard_normal((400, 8)) for _ in range(2))
    whole = pair(DebiasedCKA(), x, y).row
    assert abs(pair(MinibatchCKA(40), x, y).row - whole) < 0.05
    assert abs(pair(MinibatchCKA(40, seed=None), x, y).row - whole) > 0.1, "a batch is a class then"


def test_negative_debiased_values_stay_what_they_are():
    found = [
        pair(DebiasedCKA(), *np.random.default_rng(s).standard_normal((2, 30, 20))).row for s in range(20)
    ]
    assert min(found) < 0 < max(found)
    assert abs(np.mean(found)) < 3 * np.std(found) / np.sqrt(20)


def test_kernel_cka_by_centred_matrices():
    x, y = some(4)
    kernel, h = Laplace(2.0), np.eye(40) - 1 / 40
    k, el = (h @ np.asarray(kernel(z)) @ h for z in (x, y))
    expected = (k * el).sum() / np.linalg.norm(k) / np.linalg.norm(el)
    found = pair(KernelCKA(kernel), x, y)
    assert found.row == pytest.approx(expected, abs=1e-13)
    assert found.null == pytest.approx(
        np.trace(k) * np.trace(el) / 39 / np.linalg.norm(k) / np.linalg.norm(el)
    )


def test_procrustes_by_the_best_rotation():
    x, y = some(5)
    x, y = (z - z.mean(axis=0) for z in (x, y))
    x, y = x / np.linalg.norm(x), y / np.linalg.norm(y)
    turn, _ = orthogonal_procrustes(y, x)
    expected = np.linalg.norm(x - y @ turn)
    assert Procrustes().table([x, y])[0, 1] == pytest.approx(expected, abs=1e-12)
    assert expected == pytest.approx(2 * np.sin(AngularShape().table([x, y])[0, 1] / 2), abs=1e-12)


def test_procrustes_keeps_the_digits_of_close_layers():
    """A rotated layer moved by 1e-9: the chord is what was put in, to the rounding of the entries (1e-15)."""
    x = some(6, m=60)[0]
    x -= x.mean(axis=0)
    x /= np.linalg.norm(x)
    rng = np.random.default_rng(6)
    off = rng.standard_normal(x.shape)
    off -= off.mean(axis=0)
    off -= (off * x).sum() * x  # neither grows nor turns the layer, to first order
    skew = np.linalg.lstsq(x, off, rcond=None)[0]
    off -= x @ ((skew - skew.T) / 2)
    off *= 1e-9 / np.linalg.norm(off)
    turn = np.linalg.qr(rng.standard_normal((6, 6)))[0]
    for y in ((x + off) @ turn, np.hstack([(x + off) @ turn, np.zeros((60, 2))])):
        found = Procrustes().table([x, y])[0, 1]
        assert 0.2e-9 < found <= 1e-9 + 1e-15


def test_regression_by_least_squares():
    x, y = some(7)
    xc, yc = x - x.mean(axis=0), y - y.mean(axis=0)
    found = pair(LinearRegression(), x, y)
    for value, target, source in ((found.row, xc, yc), (found.column, yc, xc)):
        left = target - source @ np.linalg.lstsq(source, target, rcond=None)[0]
        assert value == pytest.approx(1 - (left**2).sum() / (target**2).sum(), abs=1e-12)


SCIPY = {
    "correlation": "correlation",
    "euclidean": "euclidean",
    "squared_euclidean": "sqeuclidean",
    "cosine": "cosine",
}


@pytest.mark.parametrize("kind", SCIPY)
def test_rsa_by_scipy(kind):
    x, y = some(8)
    a, b = pdist(x, SCIPY[kind]), pdist(y, SCIPY[kind])
    np.testing.assert_allclose(rdm(x, kind)[np.triu_indices(40, 1)], a, atol=1e-12)
    expected = {
        "spearman": spearmanr(a, b).statistic,
        "pearson": pearsonr(a, b).statistic,
        "cosine": a @ b / np.linalg.norm(a) / np.linalg.norm(b),
    }
    for compare, value in expected.items():
        assert pair(RSA(kind, compare), x, y).row == pytest.approx(value, abs=1e-12)


def test_spearman_takes_squares_for_the_same_and_pearson_does_not():
    x, y = some(9)
    for compare, same in (("spearman", True), ("pearson", False)):
        one, other = (pair(RSA(kind, compare), x, y).row for kind in ("euclidean", "squared_euclidean"))
        assert (abs(one - other) < 1e-12) == same


def test_rsa_by_correlation_allows_an_equal_shift_of_all_units_and_a_scale():
    x, y = some(10)
    value = pair(RSA(), x, y).row
    rng = np.random.default_rng(10)
    for moved in (x[:, rng.permutation(6)], 2.5 * x, x + 3.0, x * rng.uniform(0.5, 2, (40, 1))):
        assert pair(RSA(), moved, y).row == pytest.approx(value, abs=1e-12)
    assert abs(pair(RSA(), x + rng.standard_normal(6), y).row - value) > 1e-3


def test_neighbours_by_sorting():
    x, y = some(11)
    shared = []
    for i in range(40):
        near = []
        for z in (x, y):
            apart = np.linalg.norm(z - z[i], axis=1)
            apart[i] = np.inf
            near.append(set(np.argsort(apart)[:5]))
        shared.append(len(near[0] & near[1]) / 5)
    assert pair(MutualNeighbours(5), x, y).row == pytest.approx(np.mean(shared))
    with pytest.raises(SchemaError, match="at least 12 stimuli, got 11"):
        MutualNeighbours().table([z[:11] for z in (x, y)])


def test_rdms_are_handed_to_rsatoolbox_which_agrees():
    """Its comparisons of the RDMs handed over are ours, of every pair of layers."""
    rsatoolbox = pytest.importorskip("rsatoolbox", reason="not installed")
    acts = rg.select(rg.datasets.digits_paths(), model="resnet8_w8_s*")
    acts = rg.select(acts, layer=["block3", "pool", "logits"], stimulus=slice(0, 60))
    rdms = rg.comparisons.to_rsatoolbox(acts)
    assert rdms.rdm_descriptors["layer"] == 3 * ["block3", "pool", "logits"]
    assert rdms.pattern_descriptors["stimulus"] == acts.stimulus.values.tolist()
    matrices = [x.values for _, _, x in rg.schema.each(acts)]
    for theirs, ours in (("corr", "pearson"), ("spearman", "spearman"), ("cosine", "cosine")):
        found = rsatoolbox.rdm.compare(rdms, rdms, method=theirs)
        np.testing.assert_allclose(found, 1 - RSA("correlation", ours).table(matrices), atol=1e-12)


def test_ties_are_those_of_exact_arithmetic():
    """One-hot layers have few distinct distances, which rounding must not put in an order."""
    rng = np.random.default_rng(15)
    x = np.eye(5)[rng.integers(0, 5, 60)]
    for changed in (3 * x, x / 7 + 3, x[:, rng.permutation(5)]):
        assert pair(RSA("euclidean"), x, changed).row == pytest.approx(1, abs=1e-9)
        assert pair(MutualNeighbours(4), x, changed).row == 1
    assert pair(RSA(), x, 3 * x).row == pytest.approx(1, abs=1e-9)
    y = rng.integers(0, 3, (60, 4)).astype(float)
    exact = [((y[:, None] - y[None]) ** 2).sum(-1)[np.triu_indices(60, 1)], 1 - x @ x.T]
    expected = spearmanr(exact[0], exact[1][np.triu_indices(60, 1)]).statistic
    assert pair(RSA("euclidean"), x, y).row == pytest.approx(expected, abs=1e-12)


# ---- chance


@pytest.mark.parametrize(
    "measure",
    [
        LinearCKA(),
        DebiasedCKA(),
        KernelCKA(),
        RSA(),
        RSA("euclidean", "pearson"),
        RSA("cosine", "cosine"),
        MutualNeighbours(5),
    ],
    ids=lambda m: f"{m.name}{getattr(m, 'compare', '')}",
)
def test_exact_null_levels_are_the_mean_over_shuffles(measure):
    """Within 5 standard errors; and shuffled scores are those of shuffled activations."""
    x, y = some(12, m=30)
    rng = np.random.default_rng(12)
    orders = [rng.permutation(30) for _ in range(400)]
    a, b = measure.prepare(x), measure.prepare(y)
    null, drawn = measure.score(a, b).null, measure.shuffled(a, b, orders)[:, 0]
    assert abs(drawn.mean() - null) < 5 * drawn.std() / 20
    for order, value in zip(orders[:3], drawn, strict=False):
        assert value == pytest.approx(pair(measure, x, y[order]).row, abs=1e-12)


# ---- refused


@pytest.mark.parametrize(
    ("kind", "what"), [("correlation", "one value in all units"), ("cosine", "only zeros")]
)
def test_stimuli_without_a_pattern_are_refused_by_row(kind, what):
    x, y = some(13)
    x[[3, 17]] = 0.0
    with pytest.raises(DegenerateRepresentation, match=rf"got {what} in rows 3, 17 of 40"):
        RSA(kind).table([x, y])
    assert np.isfinite(RSA("euclidean").table([x, y])).all()


@pytest.mark.parametrize("metric", PAIRS, ids=lambda metric: metric.name)
def test_every_measure_refuses_nan_constants_and_other_stimuli(metric):
    x, y = some(14)
    broken = x.copy()
    broken[2, 1] = np.nan
    with pytest.raises(SchemaError, match="expected finite activations, got NaN or inf in layer b"):
        metric().table([y, broken], ["layer a", "layer b"])
    with pytest.raises(DegenerateRepresentation, match="got a constant: layer b"):
        metric().table([y, np.ones((40, 3))], ["layer a", "layer b"])
    with pytest.raises(SchemaError, match="40 in layer a and 39 in layer b"):
        metric().table([y, x[:-1]], ["layer a", "layer b"])


@pytest.mark.parametrize(
    ("x", "message"),
    [
        (np.ones((20, 3), dtype=bool), "real numbers, got dtype bool"),
        (np.ones((20, 3), dtype=complex), "real numbers, got dtype complex128"),
        (np.full((20, 3), "a"), "real numbers, got dtype <U1"),
        (np.full((20, 3), None), "real numbers, got dtype object"),
        (np.ones((20, 3, 2, 2)), r"expects \(stimulus, unit\), got shape \(20, 3, 2, 2\)"),
    ],
    ids=["booleans", "complex", "text", "objects", "maps"],
)
@pytest.mark.parametrize("metric", PAIRS, ids=lambda metric: metric.name)
def test_every_measure_refuses_what_are_no_numbers(metric, x, message):
    y = np.random.default_rng(0).standard_normal((20, 3))
    with pytest.raises(SchemaError, match=rf"{message}.* layer b"):
        metric().table([y, x], ["layer a", "layer b"])


def test_integers_and_half_precision_tensors_are_taken_as_numbers():
    torch = pytest.importorskip("torch")
    x, y = some(16)
    whole = np.round(10 * x).astype(np.int16)
    assert LinearCKA().table([whole, y])[0, 1] == pytest.approx(
        LinearCKA().table([whole.astype(float), y])[0, 1]
    )
    half = torch.tensor(x).to(torch.bfloat16)
    assert LinearCKA().table([half, half.float()])[0, 1] == 0


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: RSA("mahalanobis"), "expected the RDM 'correlation'"),
        (lambda: RSA(compare="kendall"), "expected 'spearman', 'pearson' or 'cosine'"),
        (lambda: rdm(np.eye(3), "manhattan"), "expected the RDM"),
        (lambda: MutualNeighbours(0), "number of neighbours, a whole number from 1 on, got 0"),
        (lambda: METRICS["pwcca_distance"]("cubed"), "'abs' is the paper's"),
        (lambda: METRICS["svcca_distance"](1.5), "a share of variance, got 1.5"),
        (lambda: METRICS["svcca_distance"](k=0), "from 1 on, got 0"),
        (lambda: METRICS["svcca_distance"](k=2.0), "a whole number from 1 on, got 2.0"),
        (lambda: METRICS["svcca_distance"](threshold=None), "a share of variance, got None"),
        (lambda: MinibatchCKA("a"), "a whole number from 4 on, got 'a'"),
        (lambda: RSA(["x"]), "expected the RDM 'correlation'"),
        (lambda: KernelCKA(estimator="best"), "expected the estimator"),
    ],
)
def test_settings_out_of_range_are_refused(make, message):
    with pytest.raises((UnknownName, SchemaError), match=message):
        make()
