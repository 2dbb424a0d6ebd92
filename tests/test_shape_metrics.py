"""Shape and Bures metrics: definitions, claims both ways, what happens to axes without variance, refusals.

The values of an independent package are in test_references.py.
"""

import numpy as np
import pytest
from scipy.linalg import sqrtm

from repgeo_nb.errors import DegenerateRepresentation, SchemaError, UnknownName
from repgeo_nb.kernels import Laplace, SquaredExponential, linear
from repgeo_nb.linalg import centre
from repgeo_nb.metrics import (
    METRICS,
    AngularShape,
    Bures,
    EuclideanShape,
    NormalisedBures,
    get_metric,
    principal,
)
from repgeo_nb.references import REFERENCES
from tests.layers import backend, one_hot, plain

FAMILIES = [AngularShape, EuclideanShape]
families = pytest.mark.parametrize("family", FAMILIES, ids=lambda f: f.name)
bures = pytest.mark.parametrize("family", [Bures, NormalisedBures], ids=lambda f: f.name)
alphas = pytest.mark.parametrize("alpha", [1.0, 0.5, 0.0])
both = pytest.mark.parametrize("library", ["numpy", "torch"])


def layers(*widths, m=40, seed=0):
    """Layers of uneven variance that share a signal."""
    rng = np.random.default_rng(seed)
    signal = rng.standard_normal((m, 4))
    return [
        signal @ rng.standard_normal((4, n)) + rng.standard_normal((m, n)) * np.geomspace(1, 0.2, n)
        for n in widths
    ]


# ---- definitions


@families
@alphas
@both
def test_points_tables_and_reduced_points_agree(family, alpha, library):
    metric = family(alpha)
    xs = layers(6, 9, 3, m=60)
    table = metric.table(xs)
    points = [metric.point(backend(library)(x)) for x in xs]
    np.testing.assert_allclose(plain(metric.geometry.pairwise(points)), table, atol=1e-12)
    fewer = metric.points(xs)
    assert [p.shape for p in fewer] == [(18, 6), (18, 9), (18, 3)]
    np.testing.assert_allclose(metric.geometry.pairwise(fewer), table, atol=1e-12)
    assert (table == table.T).all()


@families
@alphas
def test_whitening_is_partial_zca(family, alpha):
    """Z = X V diag(alpha + (1 - alpha) e^-1/2) V^T, literally; the last rotation does not matter."""
    x = layers(5)[0]
    centred = x - x.mean(axis=0)
    e, v = np.linalg.eigh(centred.T @ centred / len(x))
    z = centred @ v @ np.diag(alpha + (1 - alpha) / np.sqrt(e)) @ v.T
    metric = family(alpha)
    z = z / np.linalg.norm(z) if metric.geometry.angular else z
    assert metric.geometry.distance(metric.point(x), z) < 1e-12


@families
def test_p_keeps_the_top_axes_and_pads_narrow_layers(family):
    a, b = layers(8, 3)
    metric = family(p=4)
    centred = a - a.mean(axis=0)
    top = centred @ np.linalg.svd(centred, full_matrices=False)[2][:4].T
    expected = family().geometry.distance(metric.geometry.project(top), family().point(b))
    assert metric.table([a, b])[0, 1] == pytest.approx(expected, abs=1e-12)
    np.testing.assert_allclose(family(p=8).table([a, b]), family().table([a, b]), atol=1e-12)


@pytest.mark.parametrize("p", [None, 5])
def test_whitened_angle_is_the_mean_canonical_correlation(p):
    """alpha = 0 and equal ranks: cosines of the principal angles between the column spaces."""
    a, b = layers(5, 5)
    bases = [np.linalg.qr(x - x.mean(axis=0))[0] for x in (a, b)]
    correlations = np.linalg.svd(bases[0].T @ bases[1], compute_uv=False)
    found = AngularShape(alpha=0, p=p).table([a, b])[0, 1]
    assert found == pytest.approx(np.arccos(correlations.mean()), abs=1e-12)


@bures
@pytest.mark.parametrize("kernel", [linear, SquaredExponential(), Laplace("mean")], ids=lambda k: k.label)
def test_bures_is_the_formula_with_matrix_roots(family, kernel):
    """1e-6: sqrtm of a singular matrix is known to the root of rounding."""
    a, b = layers(4, 7, m=25)
    k, l = (centre(centre(kernel(x)).T) for x in (a, b))  # noqa: E741
    root = np.real(sqrtm(k))
    fidelity = np.trace(np.real(sqrtm(root @ l @ root)))
    metric = family(kernel)
    if metric.geometry.angular:
        expected = np.arccos(fidelity / np.sqrt(np.trace(k) * np.trace(l)))
    else:
        expected = np.sqrt(np.trace(k) + np.trace(l) - 2 * fidelity)
    assert metric.table([a, b])[0, 1] == pytest.approx(expected, abs=2e-6)
    points = [metric.point(x) for x in (a, b)]
    assert metric.geometry.distance(*points) == pytest.approx(metric.table([a, b])[0, 1], abs=1e-10)


def test_linear_bures_is_the_shape_metric():
    xs = layers(4, 60, 7)
    np.testing.assert_array_equal(Bures().table(xs), EuclideanShape().table(xs))
    np.testing.assert_array_equal(NormalisedBures().table(xs), AngularShape().table(xs))
    factored = NormalisedBures(lambda x: linear(x))  # not known to be linear: by the kernel matrix
    np.testing.assert_allclose(factored.table(xs), NormalisedBures().table(xs), atol=1e-7)
    assert Bures(gram_route=True).table(xs)[0, 1] == pytest.approx(Bures().table(xs)[0, 1], abs=1e-9)


# ---- widths and ranks


@families
@alphas
def test_more_units_than_stimuli_lose_nothing(family, alpha):
    """The plain formula on all 90 columns; points have m - 1 = 19."""
    wide, narrow = layers(90, 5, m=20)
    metric = family(alpha)
    assert metric.point(wide).shape == (20, 19)
    u, s, _ = np.linalg.svd(wide - wide.mean(axis=0), full_matrices=False)
    scores = u[:, :19] * (alpha * s[:19] + (1 - alpha) * np.sqrt(20))
    expected = metric.geometry.distance(metric.geometry.project(scores), metric.point(narrow))
    assert metric.table([wide, narrow])[0, 1] == pytest.approx(expected, abs=1e-11)
    assert metric.table([wide, wide[:, ::-1]])[0, 1] < 1e-11
    assert metric.geometry.distance(metric.point(wide), metric.point(wide.astype(np.float32))) < 1e-4


def test_narrow_reductions_are_centred_and_have_the_same_gram_matrix():
    x = centre(layers(90, m=20)[0])
    narrow = principal.fewer_columns(x)
    np.testing.assert_allclose(narrow @ narrow.T, x @ x.T, atol=1e-12)
    np.testing.assert_allclose(narrow.mean(axis=0), 0, atol=1e-15)
    few = principal.fewer_columns(x[:, :19])
    assert few.shape == (20, 19)


@families
@pytest.mark.parametrize("stored", [np.float64, np.float32])
def test_whitening_drops_axes_whose_variance_is_rounding(family, stored):
    """Rank 3 in 8 units: five axes of rounding would count as much as the three of signal."""
    rng = np.random.default_rng(1)
    x = rng.standard_normal((40, 3)) @ rng.standard_normal((3, 8)) + 5
    metric = family(alpha=0)
    stored_x = x.astype(stored)
    assert metric.point(stored_x).shape == (40, 3)
    assert metric.point(np.concatenate([stored_x, np.full((40, 2), stored(1e3))], axis=1)).shape[1] == 3
    exact = family(alpha=0).geometry
    assert exact.distance(metric.point(x), metric.point(stored_x)) < 1e-4


@families
def test_small_true_variances_are_kept(family):
    """An axis of 1e-5 of the largest is no rounding: whitening brings it to the size of the others."""
    rng = np.random.default_rng(2)
    x = centre(rng.standard_normal((60, 4))) * np.array([1, 1, 1, 1e-5])
    for p in (None, 4):
        point = EuclideanShape(alpha=0, p=p).point(x)
        np.testing.assert_allclose(np.linalg.svd(point, compute_uv=False), np.sqrt(60), rtol=1e-9)
    assert family(alpha=0).table([x, x * np.array([1, 1, 1, 1e5])])[0, 1] < 1e-9


@families
@alphas
def test_leading_axes_and_lists(family, alpha):
    a, b = layers(6, 6)
    metric = family(alpha)
    stacked = metric.point(np.stack([a, b]))
    assert stacked.shape == (2, 40, 6)
    for one, x in zip(stacked, (a, b), strict=True):
        assert metric.geometry.distance(one, metric.point(x.tolist())) < 1e-12


# ---- tables


@families
@alphas
@pytest.mark.parametrize("gram_route", [False, True])
def test_equal_activations_are_at_distance_exactly_zero(family, alpha, gram_route):
    a, b = layers(6, 50)
    table = family(alpha, gram_route=gram_route).table([a, b, a.copy(), b.copy()])
    assert table[0, 2] == table[1, 3] == 0
    assert family().table([]).shape == (0, 0)


@families
def test_the_gram_route_stays_within_its_bound(family):
    xs = layers(30, 30, 12, 60, m=80)
    slow, fast = family().table(xs), family(gram_route=True).table(xs)
    size = 1 if family is AngularShape else np.linalg.norm(centre(xs[3]))
    np.testing.assert_allclose(fast, slow, atol=1e-9 * size)


@families
def test_integers_and_torch_tensors_serve(family):
    torch = pytest.importorskip("torch")
    labels = one_hot(40).astype(int)
    x = layers(5)[0]
    table = family().table([torch.tensor(x, requires_grad=True), labels])
    np.testing.assert_array_equal(table, family().table([x, labels.astype(float)]))


@families
@alphas
def test_points_have_gradients(family, alpha):
    import torch

    a, b = (torch.tensor(x, requires_grad=True) for x in layers(3, 3, m=8))
    metric = family(alpha)

    def distance(x, y):
        return metric.geometry.distance(metric.point(x), metric.point(y))

    assert torch.autograd.gradcheck(distance, (a, b), eps=1e-6, atol=1e-5, rtol=1e-4)


# ---- claims

CHANGES = {
    "translation": lambda x, rng: x + 3 * rng.standard_normal(x.shape[1]),
    "rotation": lambda x, rng: x @ np.linalg.qr(rng.standard_normal((x.shape[1], x.shape[1])))[0],
    "scale": lambda x, rng: 10 * x,
    "linear": lambda x, rng: x @ rng.standard_normal((x.shape[1], x.shape[1])),
    "repetition": lambda x, rng: np.concatenate([x, x, x], axis=1) / np.sqrt(3),
    "constants": lambda x, rng: np.concatenate([x, np.full((len(x), 2), 7.0)], axis=1),
}
SETTINGS = [family(alpha, p) for family in FAMILIES for alpha in (1.0, 0.5, 0.0) for p in (None, 4)] + [
    made
    for family in (Bures, NormalisedBures)
    for made in (family(), family(Laplace()), family(Laplace(3.0)))
]


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("metric", SETTINGS, ids=repr)
def test_claims_hold_and_what_is_not_claimed_fails(metric, change):
    a, b = layers(7, 6)
    changed = CHANGES[change](a, np.random.default_rng(3))
    before, after = metric.table([a, b, changed])[[0, 2], [1, 1]]
    if change in metric.card.invariant_to:
        assert after == pytest.approx(before, rel=1e-9)
    else:
        assert abs(after - before) > 1e-3 * before


def test_claims_are_those_of_the_table():
    rigid = {"translation", "rotation", "repetition", "constants"}
    expected = {
        EuclideanShape(): rigid,
        EuclideanShape(0.5): rigid,
        EuclideanShape(0.0): rigid | {"scale", "linear"},
        AngularShape(): rigid | {"scale"},
        AngularShape(0.5): rigid,
        AngularShape(0.0): rigid | {"scale", "linear"},
        AngularShape(0.0, p=3): rigid | {"scale"},
        Bures(): rigid,
        NormalisedBures(): rigid | {"scale"},
        Bures(SquaredExponential()): rigid | {"scale"},
        NormalisedBures(SquaredExponential(2.0)): rigid,
        Bures(lambda x: x @ x.T): set(),
    }
    for metric, claims in expected.items():
        assert metric.card.invariant_to == claims, metric


@pytest.mark.parametrize("name", ["euclidean_shape", "angular_shape", "bures", "normalised_bures"])
def test_cards_say_what_was_done(name):
    card = METRICS[name].card
    assert METRICS[name].name == get_metric(name).name == name
    assert set(card.sources) <= set(REFERENCES)
    assert card.is_metric
    assert card.least_stimuli == 3
    assert card.range == ("0 to pi/2" if METRICS[name].geometry.angular else "0 to infinity")
    assert get_metric(name).point(layers(90, m=20)[0]).size <= get_metric(name).point_size(20)
    assert "dropped" in AngularShape(0.0).card.centring
    assert "dropped" not in AngularShape().card.centring
    assert "top 9 principal axes" in AngularShape(p=9).card.widths
    assert AngularShape(0.5, p=9).convention == "partly whitened (alpha 0.5), top 9 axes"
    assert EuclideanShape(0.0).convention == "whitened, all axes"
    assert Bures(Laplace(2.0)).card.convention == "laplace kernel, length 2"


# ---- refusals


@families
@pytest.mark.parametrize("alpha", [-0.1, 1.5, np.nan])
def test_alpha_is_a_share(family, alpha):
    with pytest.raises(SchemaError, match=r"expected alpha from 0 \(whitened\) to 1 \(as it is\), got"):
        family(alpha=alpha)


@families
@pytest.mark.parametrize("p", [0, -3, 2.5])
def test_p_counts_axes(family, p):
    with pytest.raises(SchemaError, match="expected p, the number of principal axes to keep, from 1 on, got"):
        family(p=p)


@families
@pytest.mark.parametrize("alpha", [0.0, 0.5])
def test_whitening_refuses_more_axes_than_a_wide_layer_has(family, alpha):
    rng = np.random.default_rng(4)
    low = rng.standard_normal((40, 3)) @ rng.standard_normal((3, 8))
    said = (
        rf"{family.name} whitens the top p = 5 principal axes, got 3 with any variance: layer 'fc' has 8 "
        r"units of rank 3. Use p=3 or less, p=None \(all axes with variance\), or alpha=1"
    )
    with pytest.raises(DegenerateRepresentation, match=said):
        family(alpha, p=5).table([layers(8)[0], low], ["layer 'in'", "layer 'fc'"])
    for metric in (family(alpha, p=3), family(alpha), family(p=5), family(alpha, p=8)):
        assert metric.table([layers(8)[0], low])[0, 1] > 0.1


@pytest.mark.parametrize(
    "metric", [AngularShape(), EuclideanShape(0.5, 3), Bures(), NormalisedBures(Laplace())]
)
def test_unusable_layers_are_named(metric):
    good = layers(5)[0]
    with pytest.raises(DegenerateRepresentation, match=rf"{metric.name} needs .* got a constant: layer 'x'"):
        metric.table([good, np.full((40, 3), 7.0)], ["a", "layer 'x'"])
    with pytest.raises(SchemaError, match=f"{metric.name} needs at least 3 stimuli, got 2 in this represent"):
        metric.point(good[:2])
    with pytest.raises(SchemaError, match="got NaN or inf in b"):
        metric.table([good, np.where(good > 1, np.nan, good)], ["a", "b"])
    with pytest.raises(SchemaError, match="got 40 in a and 39 in b"):
        metric.table([good, good[1:]], ["a", "b"])


@bures
def test_kernels_without_a_factor_are_refused(family):
    def indefinite(x):
        k = x @ x.T
        return k - 2 * np.trace(k) * np.outer(x[:, 0], x[:, 0]) / (x[:, 0] @ x[:, 0])

    with pytest.raises(
        SchemaError, match=rf"{family.name} needs a kernel without negative eigenvalues, got -"
    ):
        family(indefinite).table(layers(4, 4))
    with pytest.raises(UnknownName, match="expected a kernel"):
        family("rbf")


@bures
def test_kernels_take_leading_axes(family):
    a, b = layers(4, 4)
    metric = family(SquaredExponential())
    stacked = metric.point(np.stack([a, b]))
    assert metric.geometry.distance(stacked[0], metric.point(a)) < 1e-7
    assert metric.geometry.distance(stacked[1], metric.point(b)) < 1e-7


def test_top_eigenvectors_of_a_matrix_in_blocks():
    """Equal eigenvalues in decoupled blocks: vectors stay orthonormal, whichever of them are taken."""
    x = np.random.default_rng(2).standard_normal((30, 10))
    square = np.kron(np.eye(3), x.T @ x)
    values, vectors = principal.top_eigenvectors(square, 6)
    np.testing.assert_allclose(values, np.repeat(np.linalg.eigvalsh(x.T @ x)[-2:], 3), rtol=1e-12)
    np.testing.assert_allclose(square @ vectors, vectors * values, atol=1e-11)
    np.testing.assert_allclose(vectors.T @ vectors, np.eye(6), atol=1e-12)


@pytest.mark.parametrize(("n", "count"), [(2, 1), (3, 1), (9, 4), (9, 5), (40, 7), (130, 60), (5, 5)])
def test_top_eigenvectors_are_those_of_eigh(n, count):
    x = np.random.default_rng(n).standard_normal((2 * n, n))
    values, vectors = principal.top_eigenvectors(x.T @ x, count)
    expected = np.linalg.eigh(x.T @ x)
    np.testing.assert_allclose(values, expected[0][n - count :], rtol=1e-12)
    np.testing.assert_allclose(np.abs(np.sum(vectors * expected[1][:, n - count :], axis=0)), 1, atol=1e-12)
    np.testing.assert_allclose(vectors.T @ vectors, np.eye(count), atol=1e-12)


@pytest.mark.parametrize("alpha", [1.0, 0.5])
@pytest.mark.parametrize("width", [10, 60])
def test_p_between_equal_variances_is_refused(alpha, width):
    """Balanced one-hot labels have classes - 1 equal variances: any 4 of them are as good as any other."""
    turn = np.linalg.qr(np.random.default_rng(0).standard_normal((width, 10)))[0].T
    labels = np.eye(10)[np.arange(30) % 10] @ turn
    with pytest.raises(DegenerateRepresentation, match=r"top p = 4 .* equal variance in this repr.*p=None"):
        AngularShape(alpha, p=4).point(labels)
    if alpha == 1:
        assert AngularShape(p=9).point(labels).shape == (30, 9)
