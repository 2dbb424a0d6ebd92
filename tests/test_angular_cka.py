"""Angular CKA: its estimators and kernels by definition, their bias, and what has no point."""

import numpy as np
import pytest

from repgeo_nb.errors import DegenerateRepresentation, UnknownName
from repgeo_nb.geometry import Sphere
from repgeo_nb.kernels import Laplace, SquaredExponential
from repgeo_nb.metrics import AngularCKA
from tests.layers import backend, one_hot, plain, tanh_path

ESTIMATORS = ("song", "lange", "biased")
estimators = pytest.mark.parametrize("estimator", ESTIMATORS)
both = pytest.mark.parametrize("library", ["numpy", "torch"])


# ---- by definition


def cka_by_definition(x, y, estimator):
    m = len(x)
    h = np.eye(m) - 1 / m
    k, l_ = h @ x @ x.T @ h, h @ y @ y.T @ h

    def hsic(a, b):
        if estimator == "biased":
            return (a * b).sum()
        a, b = a - np.diag(np.diag(a)), b - np.diag(np.diag(b))
        if estimator == "lange":
            return (a * b).sum()
        return (a * b).sum() - 2 / (m - 2) * (a @ b).sum() + a.sum() * b.sum() / ((m - 1) * (m - 2))

    return hsic(k, l_) / np.sqrt(hsic(k, k) * hsic(l_, l_))


@estimators
@both
def test_the_cosine_is_cka(estimator, library, rng):
    x, y = rng.standard_normal((20, 6)), rng.standard_normal((20, 9))
    y[:, :3] += x[:, :3]
    metric = AngularCKA(estimator)
    p, q = (metric.point(backend(library)(z)) for z in (x, y))
    expected = np.arccos(cka_by_definition(x, y, estimator))
    assert abs(plain(metric.geometry.distance(p, q)) - expected) < 1e-13
    assert abs(np.linalg.norm(plain(p)) - 1) < 1e-14
    assert len(p) == metric.point_size(20)
    np.testing.assert_allclose(metric.table([x, y])[0, 1], expected, atol=1e-13)


def test_the_song_estimator_is_unbiased():
    """Independent layers: mean CKA 0 (song), about width / (stimuli + width) biased, by theory."""
    rng = np.random.default_rng(0)
    cosines = {e: [] for e in ESTIMATORS}
    for _ in range(60):
        x, y = rng.standard_normal((2, 40, 20))
        for e in ESTIMATORS:
            cosines[e].append(np.cos(AngularCKA(e).table([x, y])[0, 1]))
    mean = {e: np.mean(c) for e, c in cosines.items()}
    assert abs(mean["song"]) < 4 * np.std(cosines["song"]) / np.sqrt(60)
    assert abs(mean["biased"] - 20 / 60) < 0.02
    assert 0.002 < mean["lange"] < 0.05  # O(1 / m^2) and not 0


@pytest.mark.parametrize(
    ("m", "draws", "independent", "shared"),
    [
        (50, 60, (0.500, 0.0186, -0.0019), (0.891, 1.311, 1.328)),
        (200, 30, (0.1999, 0.0014, 0.0001), (1.154, 1.3119, 1.3128)),
        (1000, 8, (0.0466, -0.0010, -0.0011), (1.280, 1.3174, 1.3174)),
    ],
)
def test_bias_against_known_values(m, draws, independent, shared):
    """Mean CKA of independent white layers of 50 units, and mean angle where half of the variance is shared.

    The values are means over draws too: 6 standard errors of ours. By theory CKA is 50 / (m + 50) biased and
    0 unbiased, the angle arccos(1 / 4) = 1.3181.
    """
    rng = np.random.default_rng(m)
    cosines, angles = np.empty((2, draws, 3))
    for n in range(draws):
        x, y, signal = rng.standard_normal((3, m, 50))
        both_ways = [x, y], [x + signal, y + signal]
        for e, estimator in enumerate(("biased", "lange", "song")):
            cosines[n, e], angles[n, e] = (AngularCKA(estimator).table(pair)[0, 1] for pair in both_ways)
    cosines = np.cos(cosines)
    error = {"cosine": cosines.std(axis=0) / draws**0.5, "angle": angles.std(axis=0) / draws**0.5}
    assert (abs(cosines.mean(axis=0) - independent) < 6 * error["cosine"]).all()
    assert (abs(angles.mean(axis=0) - shared) < 6 * error["angle"]).all()
    assert (abs(cosines.mean(axis=0) - [50 / (m + 50), 0, 0]) < 6 * error["cosine"] + 1e-3).all()
    # Song: an angle's own bias, of order 1 / m, is left (0.010 at 50 stimuli)
    assert abs(angles.mean(axis=0)[2] - np.arccos(1 / 4)) < 4 * error["angle"][2] + 0.5 / m
    assert angles.mean(axis=0)[0] < np.arccos(1 / 4) - 10 * error["angle"][0]


def shifted_product(x):
    """A user's kernel, with large values that centring has to take off."""
    return (1 + x @ x.T / x.shape[1]) ** 2


KERNELS = (SquaredExponential(), SquaredExponential(4.0), Laplace("mean", factor=0.5), shifted_product)


def kernel_cka(k, l_, estimator):
    """CKA from kernel matrices, by the estimators' definitions."""
    m = len(k)
    h = np.eye(m) - 1 / m
    without = ~np.eye(m, dtype=bool)

    def hsic(a, b):
        if estimator == "biased":
            return np.trace(a @ h @ b @ h)
        if estimator == "lange":
            return ((h @ a @ h) * (h @ b @ h))[without].sum()
        a, b = a * without, b * without
        ones = np.ones(m)
        return (a * b).sum() - 2 / (m - 2) * ones @ a @ b @ ones + a.sum() * b.sum() / ((m - 1) * (m - 2))

    return hsic(k, l_) / np.sqrt(hsic(k, k) * hsic(l_, l_))


@estimators
@pytest.mark.parametrize("kernel", KERNELS, ids=lambda k: getattr(k, "__name__", repr(k)))
def test_the_cosine_is_kernel_cka(estimator, kernel, rng):
    x, y = rng.standard_normal((20, 6)), rng.standard_normal((20, 9))
    y[:, :3] += x[:, :3]
    expected = np.arccos(kernel_cka(kernel(x), kernel(y), estimator))
    assert abs(AngularCKA(estimator, kernel).table([x, y])[0, 1] - expected) < 1e-13


@estimators
def test_a_kernel_of_products_is_the_linear_one(estimator):
    """The packed way of nonlinear kernels and the tiles of the linear one meet."""
    found = tanh_path([12, 7, 5, 9], np.random.default_rng(5), 30)
    own = AngularCKA(estimator, lambda x: x @ x.T)
    np.testing.assert_allclose(own.table(found), AngularCKA(estimator).table(found), atol=1e-12)


def test_the_diagonal_of_a_kernel_is_of_no_account_to_song(rng):
    x, y = rng.standard_normal((2, 15, 4))
    ridged = AngularCKA("song", lambda z: np.exp(-np.abs(z[:, None] - z).sum(-1)) + 3 * np.eye(len(z)))
    bare = AngularCKA("song", lambda z: np.exp(-np.abs(z[:, None] - z).sum(-1)))
    np.testing.assert_allclose(ridged.table([x, y]), bare.table([x, y]), atol=1e-12)


def test_float32_activations_are_computed_in_double(rng):
    x, y = rng.standard_normal((2, 50, 8)).astype(np.float32)
    metric = AngularCKA()
    assert metric.point(x).dtype == np.float64
    expected = metric.table([x.astype(np.float64), y.astype(np.float64)])
    np.testing.assert_array_equal(metric.table([x, y]), expected)


def test_a_large_common_mean_costs_no_digits(rng):
    """Mean / spread = 300: centred before the product; centred afterwards would lose five digits."""
    x, y = rng.standard_normal((2, 200, 30))
    metric = AngularCKA()
    shifted = [x + 300.0, y - 300.0]
    np.testing.assert_allclose(metric.table(shifted), metric.table([x, y]), atol=1e-12)
    gap = metric.geometry.distance(metric.point(shifted[0]), metric.point(x))
    assert gap < 1e-12


@both
def test_leading_axes_make_several_points(library, rng):
    x = rng.standard_normal((3, 12, 5))
    metric = AngularCKA()
    stacked = metric.point(backend(library)(x))
    assert stacked.shape == (3, 66)
    np.testing.assert_allclose(plain(stacked)[1], metric.point(x[1]), atol=1e-15)


def test_lists_are_arrays(rng):
    x = rng.standard_normal((6, 3))
    np.testing.assert_array_equal(AngularCKA().point(x.tolist()), AngularCKA().point(x))


@estimators
@pytest.mark.parametrize("size", [1e-120, 1e-30, 1e30, 1e120])
def test_sizes_beyond_the_range_of_their_squares(estimator, size, rng):
    x, y = rng.standard_normal((2, 20, 4))
    metric = AngularCKA(estimator)
    expected = metric.table([x, y])[0, 1]
    assert abs(metric.table([size * x, y])[0, 1] - expected) < 1e-12
    assert abs(metric.geometry.distance(metric.point(size * x), metric.point(y)) - expected) < 1e-12


def test_half_precision_tensors(rng):
    import torch

    x = torch.tensor(rng.standard_normal((20, 4))).to(torch.bfloat16)
    exact = AngularCKA().point(x.to(torch.float64))
    np.testing.assert_array_equal(plain(AngularCKA().point(x)), plain(exact))


# ---- what is refused


@pytest.mark.parametrize(
    ("estimator", "length"), [("song", 1e-3), *[(estimator, 1e9) for estimator in ESTIMATORS]]
)
def test_a_length_far_from_the_distances(estimator, length, rng):
    """All values of the kernel are 1 to rounding, or 0 off the diagonal, which only song does not see."""
    x = rng.standard_normal((20, 3))
    metric = AngularCKA(estimator, SquaredExponential(length))
    message = (
        rf"\({estimator}\) needs stimuli that are not all equally alike, got one value for all pairs of "
        r"stimuli in layer 'fc' from the squared exponential kernel, length .*use 'median'"
    )
    with pytest.raises(DegenerateRepresentation, match=message):
        metric.table([x], ["layer 'fc'"])
    with pytest.raises(DegenerateRepresentation, match="in this representation"):
        metric.point(x)


@estimators
def test_constant_up_to_rounding_is_constant(estimator, rng):
    constant = (np.ones((10, 3)) * (1 + 1e-7 * rng.integers(-1, 2, (10, 3)))).astype(np.float32)
    assert np.ptp(constant) > 0
    with pytest.raises(DegenerateRepresentation, match="constant"):
        AngularCKA(estimator).table([constant])
    small = np.float32(1e-6) * rng.standard_normal((10, 3)).astype(np.float32)  # small is not constant
    assert AngularCKA(estimator).table([small]).shape == (1, 1)


@both
@pytest.mark.parametrize("m", [4, 50, 400])
def test_labels_without_a_repeated_class_have_no_point(library, m):
    message = (
        r'\(song\) needs stimuli that share something.*more stimuli of the same class.*estimator="biased"'
    )
    with pytest.raises(DegenerateRepresentation, match=message):
        AngularCKA().point(backend(library)(np.eye(m)))
    with pytest.raises(DegenerateRepresentation, match=message):
        AngularCKA().table([np.eye(m)])
    assert AngularCKA("biased").table([np.eye(m), one_hot(m, 2)])[0, 1] > 0.1


def test_one_repeated_class_is_enough():
    labels = np.eye(200)[[*range(199), 0]]
    found = AngularCKA().table([labels, one_hot(200)])
    assert np.isfinite(found).all()
    exact = Sphere().distance(AngularCKA().point(labels), AngularCKA().point(one_hot(200)))
    assert abs(found[0, 1] - exact) < 1e-12


def test_an_unknown_estimator():
    with pytest.raises(UnknownName, match="'song', 'lange' or 'biased', got 'debiased'"):
        AngularCKA("debiased")
