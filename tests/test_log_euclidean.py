"""Log-Euclidean distances: by definition, beside affine-invariant ones, exact reduction, claims, errors."""

import numpy as np
import pytest
import scipy.linalg
from hypothesis import given, settings
from hypothesis import strategies as st

from repgeo_nb.errors import DegenerateRepresentation, SchemaError, UnknownName
from repgeo_nb.geometry import Euclidean, angle, frechet_mean, pairwise
from repgeo_nb.kernels import Laplace, SquaredExponential
from repgeo_nb.metrics import METRICS, AffineInvariant, LogEuclidean
from repgeo_nb.metrics.card import CLAIMS
from tests.layers import backend, plain, tanh_path

OPTIONS = {
    "gram": {},
    "ridge": {"ridge": 0.01},
    "kernel": {"kernel": SquaredExponential(), "relative": 0.01},
    "covariance": {"on": "covariance"},
}
options_ = pytest.mark.parametrize("options", OPTIONS.values(), ids=OPTIONS)


@options_
@pytest.mark.parametrize("library", ["numpy", "torch"])
def test_points_are_packed_matrix_logarithms(options, library, rng):
    """Against scipy's logm of the matrix of the affine-invariant metric, to 1e-10."""
    x, y = rng.standard_normal((2, 20, 6))
    metric, curved = LogEuclidean(**options), AffineInvariant(**options)
    a, b = (scipy.linalg.logm(curved.point(z)) for z in (x, y))
    p, q = (metric.point(backend(library)(z)) for z in (x, y))
    assert plain(metric.geometry.norm(p, p)) == pytest.approx(np.linalg.norm(a), rel=1e-10)
    assert plain(metric.geometry.distance(p, q)) == pytest.approx(np.linalg.norm(a - b), rel=1e-10)
    np.testing.assert_allclose(metric.table([x, y])[0, 1], np.linalg.norm(a - b), rtol=1e-10)


@settings(max_examples=10)
@given(seed=st.integers(0, 2**32 - 1), m=st.integers(8, 40), ridge=st.sampled_from([1e-3, 0.1, 10.0]))
def test_tables_and_common_points_agree_with_single_points(seed, m, ridge):
    rng = np.random.default_rng(seed)
    layers = tanh_path(list(rng.integers(1, 14, 4)), rng, m)
    metric = LogEuclidean(ridge=ridge)
    expected = pairwise(metric.geometry, [metric.point(x) for x in layers])
    off = ~np.eye(4, dtype=bool)
    found = metric.table(layers)
    assert (found == found.T).all()
    assert (np.diag(found) == 0).all()
    np.testing.assert_allclose(found[off], expected[off], rtol=1e-10)
    together = pairwise(metric.geometry, metric.points(layers))
    np.testing.assert_allclose(together[off], expected[off], rtol=1e-10)


def test_the_common_space_is_small_and_keeps_angles(rng):
    layers = tanh_path([4, 3, 5], rng, 60)
    metric = LogEuclidean()
    small, large = metric.points(layers), [metric.point(x) for x in layers]
    assert small[0].shape == (12 * 13 // 2,)
    assert large[0].shape == (60 * 61 // 2,)
    assert angle(metric.geometry, *small) == pytest.approx(angle(metric.geometry, *large), abs=1e-10)


@options_
def test_distances_never_exceed_the_affine_invariant_ones(options, rng):
    """The exponential of a space of curvature <= 0 lengthens (Bhatia 2007, theorem 6.1.4)."""
    layers = [rng.standard_normal((25, 6)) * scale for scale in (0.1, 1, 1, 10)]
    flat, curved = (metric(**options).table(layers) for metric in (LogEuclidean, AffineInvariant))
    off = ~np.eye(4, dtype=bool)
    assert (flat <= curved + 1e-9).all()
    assert (flat[off] < 0.999 * curved[off]).any()


def test_they_are_equal_where_matrices_commute(rng):
    """Layers that stretch the same axes: both are the distance between logarithms of eigenvalues."""
    axes = rng.standard_normal((30, 5))
    basis = np.linalg.qr(axes - axes.mean(axis=0))[0]
    s, r = rng.uniform(0.5, 3, (2, 5))
    expected = np.linalg.norm(np.log((s**2 + 0.1) / (r**2 + 0.1)))
    for metric in (LogEuclidean(ridge=0.1), AffineInvariant(ridge=0.1)):
        assert metric.table([basis * s, basis * r])[0, 1] == pytest.approx(expected, rel=1e-10)


def test_the_mean_is_that_of_the_logarithms(rng):
    layers = tanh_path([4, 6, 5], rng, 15)
    metric = LogEuclidean()
    points = [metric.point(x) for x in layers]
    mean = frechet_mean(metric.geometry, points)
    assert mean.converged
    np.testing.assert_allclose(mean.point, np.mean(points, axis=0), atol=1e-9)


def test_equal_activations_are_at_exactly_zero(rng):
    x, y = rng.standard_normal((2, 40, 5))
    for options in OPTIONS.values():
        found = LogEuclidean(**options).table([x, y, x.copy()])
        assert found[0, 2] == 0
        assert found[0, 1] == found[1, 2] > 0


def test_close_layers_keep_their_digits(rng):
    x, change = rng.standard_normal((2, 80, 5))
    near, nearer = (LogEuclidean().table([x, x + h * change])[0, 1] for h in (1e-5, 1e-6))
    assert nearer == pytest.approx(near / 10, rel=0.01)


def test_single_precision_activations_are_computed_in_double(rng):
    single = list(rng.standard_normal((2, 50, 8)).astype(np.float32))
    double = [x.astype(np.float64) for x in single]
    np.testing.assert_array_equal(LogEuclidean().table(single), LogEuclidean().table(double))
    assert LogEuclidean().point(single[0]).dtype == np.float64


@options_
def test_gradients_agree_with_finite_differences(options):
    """The eigenvalue of the ridge repeats; central differences are good to about 1e-8 here."""
    torch = pytest.importorskip("torch")
    metric = LogEuclidean(**options)
    x, y, step = np.random.default_rng(3).standard_normal((3, 14, 5))
    target = metric.point(torch.tensor(y))

    def measure(z):
        return metric.geometry.distance(metric.point(z), target)

    z = torch.tensor(x, requires_grad=True)
    (gradient,) = torch.autograd.grad(measure(z), z)
    h = 1e-5
    slope = (measure(torch.tensor(x + h * step)) - measure(torch.tensor(x - h * step))) / (2 * h)
    assert float((gradient * torch.tensor(step)).sum()) == pytest.approx(float(slope), rel=1e-6)


def test_batches_of_activations(rng):
    x = rng.standard_normal((3, 12, 4))
    np.testing.assert_allclose(LogEuclidean().point(x), [LogEuclidean().point(one) for one in x], atol=1e-11)


CHANGES = {
    "translation": lambda x, rng: x + 5 * rng.standard_normal(x.shape[1]),
    "rotation": lambda x, rng: x @ np.linalg.qr(rng.standard_normal((x.shape[1],) * 2))[0],
    "scale": lambda x, rng: 3.7 * x,
    "linear": lambda x, rng: x @ (rng.standard_normal((x.shape[1],) * 2) + 3 * np.eye(x.shape[1])),
    "repetition": lambda x, rng: np.tile(x, 3) / np.sqrt(3),
    "constants": lambda x, rng: np.concatenate([x, np.full((len(x), 2), 4.0)], axis=1),
}


@options_
@pytest.mark.parametrize("change", CHANGES)
def test_claims_hold_and_what_is_not_claimed_fails(options, change, rng):
    metric = LogEuclidean(**options)
    x = rng.standard_normal((40, 8)) * np.linspace(0.3, 2, 8)
    moved = CHANGES[change](x, np.random.default_rng(7))
    claimed = change in metric.card.invariant_to
    if metric.on == "covariance" and moved.shape != x.shape:
        assert not claimed
        with pytest.raises(SchemaError, match="equal widths with matched units"):
            metric.table([x, moved])
        return
    gap = metric.table([x, moved])[0, 1]
    assert gap < 1e-9 if claimed else gap > 1e-2


def test_what_it_says_of_itself():
    card = METRICS["log_euclidean"].card
    assert card.convention == "centred Gram matrix, ridge 0.1 of its typical eigenvalue"
    assert card.invariant_to == set(CLAIMS) - {"linear"}
    assert LogEuclidean(ridge=0.1).card.invariant_to == set(CLAIMS) - {"linear", "scale"}
    assert LogEuclidean(on="covariance", ridge=1).card.convention == "covariance of units, ridge 1"
    assert isinstance(LogEuclidean.geometry, Euclidean)


def test_bad_settings_and_bad_activations_are_refused(rng):
    x, y = rng.standard_normal((2, 20, 30))
    with pytest.raises(UnknownName, match="got 'units'"):
        LogEuclidean(on="units")
    with pytest.raises(SchemaError, match=r"finite and not negative, got inf"):
        LogEuclidean(ridge=float("inf"))
    with pytest.raises(SchemaError, match="linear kernel with on='covariance'"):
        LogEuclidean(on="covariance", kernel=Laplace())
    message = (
        r"log_euclidean needs matrices of full rank, got rank 19 of 20 with ridge 0 .*fc.*LogEuclidean\("
    )
    for operation in (LogEuclidean(ridge=0).table, LogEuclidean(ridge=0).points):
        with pytest.raises(DegenerateRepresentation, match=message):
            operation([x, y], ["fc", "y"])
    with pytest.raises(DegenerateRepresentation, match="rank 19 of 20"):
        LogEuclidean(ridge=0).point(x)
    with pytest.raises(SchemaError, match=r"got 30 units in a and 3 in b.*LogEuclidean\(on='gram'\)"):
        LogEuclidean(on="covariance").table([x, y[:, :3]], ["a", "b"])
    for metric in (LogEuclidean(), LogEuclidean(on="covariance")):
        with pytest.raises(DegenerateRepresentation, match=r"log_euclidean needs .* a constant: b"):
            metric.table([x, np.ones((20, 30))], ["a", "b"])
        with pytest.raises(SchemaError, match="NaN or inf in b"):
            metric.table([x, np.where(x > 2, np.nan, x)], ["a", "b"])
    assert LogEuclidean().table([]).shape == (0, 0)
