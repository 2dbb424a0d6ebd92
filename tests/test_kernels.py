"""Kernels: closed forms of a few points, automatic lengths, digits of close stimuli, and what is refused."""

import tracemalloc

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.spatial.distance import pdist, squareform

from repgeo_nb.errors import DegenerateRepresentation, SchemaError, UnknownName
from repgeo_nb.kernels import (
    Laplace,
    Linear,
    SquaredExponential,
    called,
    claims_of,
    dissimilarities,
    distances,
    evaluate,
    linear,
    lower_median,
    squared_distances,
    upper,
)
from repgeo_nb.metrics import AngularCKA, Stress
from tests.layers import backend, plain

both = pytest.mark.parametrize("library", ["numpy", "torch"])
LINE = np.array([[0.0, 0.0], [3.0, 4.0], [6.0, 8.0], [0.0, 1.0]])  # distances 5, 10, 1, 5, sqrt(18), sqrt(85)


# ---- distances


@both
@settings(max_examples=25)
@given(
    seed=st.integers(0, 2**32 - 1), m=st.integers(2, 30), n=st.integers(1, 40), mean=st.sampled_from([0, 1e4])
)
def test_distances_are_those_of_differences(library, seed, m, n, mean):
    """scipy takes differences; ours come from one product: 12 digits."""
    x = np.random.default_rng(seed).standard_normal((m, n)) + mean
    found = plain(squared_distances(backend(library)(x)))
    np.testing.assert_allclose(found, squareform(pdist(x)) ** 2, rtol=1e-11)
    assert (np.diag(found) == 0).all()
    assert abs(found - found.T).max() <= 1e-15 * found.max()


@both
@pytest.mark.parametrize("gap", [0.0, 1e-12, 1e-8, 1e-4, 1e-2])
def test_close_and_equal_stimuli_keep_their_digits(library, gap, rng):
    x = np.repeat(rng.standard_normal((5, 30)) + 10, 4, axis=0)
    x += gap * rng.standard_normal(x.shape)
    found = plain(squared_distances(backend(library)(x)))
    np.testing.assert_allclose(found, squareform(pdist(x)) ** 2, rtol=1e-11, atol=0)
    assert (found[0, 1:4] == 0).all() == (gap == 0)


def test_an_outlier_does_not_cost_the_others_their_digits(rng):
    """It moves the mean far away from all others, whose products cancel: they are taken by differences."""
    x = rng.standard_normal((20, 3))
    x[0] = 1e9
    np.testing.assert_allclose(squared_distances(x), squareform(pdist(x)) ** 2, rtol=1e-10)


def test_strips_of_units_and_chunks_of_pairs_agree(rng, monkeypatch):
    x = np.repeat(rng.standard_normal((10, 300)), 2, axis=0).astype(np.float32)
    x[1::2] += np.float32(1e-3)
    whole = squared_distances(x)
    monkeypatch.setattr(distances, "STRIP_BYTES", 8 * 20 * 64)
    np.testing.assert_allclose(squared_distances(x), whole, rtol=1e-12)


def test_wide_layers_are_not_copied_whole():
    """A float64 copy of this layer takes 160 MB, a strip 34 MB (with two copies while it is centred)."""
    wide = np.random.default_rng(0).standard_normal((100, 200_000), dtype=np.float32)
    tracemalloc.start()
    try:
        SquaredExponential()(wide)
        assert tracemalloc.get_traced_memory()[1] < 120e6
    finally:
        tracemalloc.stop()


@both
def test_upper_entries_and_their_lower_median(library):
    k = backend(library)(np.arange(32.0).reshape(2, 4, 4))
    assert plain(upper(k)).tolist() == [[1, 2, 3, 6, 7, 11], [17, 18, 19, 22, 23, 27]]
    assert plain(upper(k[0, ...])).tolist() == [1, 2, 3, 6, 7, 11]
    assert plain(lower_median(upper(k))).tolist() == [3, 19]
    assert plain(lower_median(upper(k)[..., :5])).tolist() == [3, 19]


def test_the_lower_median_is_torchs(rng):
    import torch

    for count in (1, 2, 9, 10):
        values = rng.standard_normal((3, count))
        expected = torch.tensor(values).median(dim=-1).values.numpy()
        np.testing.assert_array_equal(lower_median(values), expected)


# ---- closed forms


@both
def test_kernels_of_two_points(library):
    """|x - y| = 5: exp(-25 / l^2) without a factor 2, and exp(-5 / l)."""
    x = backend(library)(LINE[:2])
    assert plain(linear(x)).tolist() == [[0, 0], [0, 25]]
    for kernel, expected in [
        (SquaredExponential(5.0), np.exp(-1)),
        (SquaredExponential(10), np.exp(-0.25)),
        (Laplace(5.0), np.exp(-1)),
        (Laplace(10), np.exp(-0.5)),
    ]:
        k = plain(kernel(x))
        np.testing.assert_allclose(k, [[1, expected], [expected, 1]], rtol=1e-15)
        np.testing.assert_allclose(plain(kernel.squared_gaps(x))[0, 1], 2 - 2 * expected, rtol=1e-15)


@both
def test_automatic_lengths(library):
    """Sorted distances of LINE: 1, sqrt 18, 5, 5, sqrt 85, 10; the lower of the two in the middle is 5."""
    x = backend(library)(LINE)
    mean = (1 + 18**0.5 + 5 + 5 + 85**0.5 + 10) / 6
    for made, length in [
        (Laplace("median"), 5),
        (SquaredExponential(), 5),
        (Laplace("mean"), mean),
        (SquaredExponential("mean", factor=0.5), mean / 2),
        (Laplace(2.5), 2.5),
    ]:
        assert abs(plain(made.length_of(x)) - length) < 1e-14
        fixed = type(made)(float(length))
        np.testing.assert_allclose(plain(made(x)), plain(fixed(x)), atol=1e-15)


def test_an_even_number_of_pairs_takes_the_lower_median():
    x = np.array([[0.0], [1.0], [3.0], [10.0]])  # distances 1, 2, 3, 7, 9, 10
    assert Laplace().length_of(x) == 3


@both
def test_every_representation_has_its_own_length(library, rng):
    x = rng.standard_normal((3, 6, 2)) * [[[1.0]], [[5.0]], [[0.1]]]
    for kernel in (SquaredExponential(), Laplace("mean"), linear):
        stacked = plain(kernel(backend(library)(x)))
        for one, k in zip(x, stacked, strict=True):
            np.testing.assert_allclose(k, kernel(one), atol=1e-14)
    assert Laplace().length_of(x).shape == (3,)


def test_small_gaps_of_a_radial_kernel_keep_their_digits():
    """2 (1 - exp(-d^2 / l^2)) for d / l = 1e-6: the subtraction from 1 would keep four digits."""
    x = np.array([[0.0], [1e-6], [1.0]])
    found = SquaredExponential(1.0).squared_gaps(x)[0, 1]
    np.testing.assert_allclose(found, 2e-12, rtol=1e-11)


@pytest.mark.parametrize("kernel", [linear, SquaredExponential(), Laplace("mean"), SquaredExponential(2.0)])
def test_wide_layers_and_single_precision(kernel, rng):
    """Fewer stimuli than units; float32 activations are computed in double."""
    x = rng.standard_normal((6, 40)).astype(np.float32)
    k = kernel(x)
    assert k.dtype == np.float64
    np.testing.assert_array_equal(k, kernel(x.astype(np.float64)))
    assert np.linalg.eigvalsh(k)[0] > 0


@pytest.mark.parametrize(
    "kernel",
    [linear, SquaredExponential(), SquaredExponential("mean", 0.7), Laplace(), Laplace(2.0)],
    ids=repr,
)
def test_gradients(kernel):
    import torch

    torch.manual_seed(0)
    x = torch.randn(6, 3, dtype=torch.float64)
    assert torch.autograd.gradcheck(
        lambda a: (kernel(a), kernel.squared_gaps(a)), (x.clone().requires_grad_(),)
    )
    x[1] = x[0]
    x.requires_grad_()
    (kernel(x).sum() + dissimilarities(kernel, x).sum()).backward()
    assert torch.isfinite(x.grad).all()


# ---- what they say of themselves


def test_kernels_are_values():
    assert SquaredExponential(5) == SquaredExponential(5.0)
    assert SquaredExponential(5) != Laplace(5)
    assert len({SquaredExponential(), SquaredExponential("median"), Laplace(), Linear(), linear}) == 3
    assert repr(SquaredExponential()) == "SquaredExponential('median')"
    assert repr(Laplace("mean", factor=0.5)) == "Laplace('mean', factor=0.5)"
    assert repr(linear) == "Linear()"
    assert eval(repr(Laplace("mean", factor=0.5))) == Laplace("mean", 0.5)
    assert [k.name for k in (linear, SquaredExponential(), Laplace())] == [
        "linear",
        "squared_exponential",
        "laplace",
    ]


def test_only_automatic_lengths_are_free_of_scale(rng):
    x = rng.standard_normal((8, 3))
    for kernel in (SquaredExponential(), Laplace("mean"), SquaredExponential(2.0), linear):
        same = np.allclose(kernel(x), kernel(7 * x), atol=1e-13)
        assert same == kernel.scale_free == ("scale" in kernel.invariant_to)


def test_what_kernels_are_called():
    def cosine(x):
        return x

    class Mine:
        def __call__(self, x):
            return x

    assert called(linear) == "linear kernel"
    assert called(SquaredExponential(2.5)) == "squared exponential kernel, length 2.5"
    assert called(Laplace("mean")) == "laplace kernel, length mean distance"
    assert called(cosine) == "kernel cosine"
    assert called(Mine()) == "kernel Mine"
    assert claims_of(cosine) == frozenset()
    cosine.scale_free, cosine.invariant_to = True, {"rotation"}
    assert claims_of(cosine) == {"rotation", "scale"}


# ---- what is refused


def test_lengths_that_are_none():
    with pytest.raises(
        UnknownName, match=r'expected a length "median" or "mean".*got \'median / 2\'.*factor=0.5'
    ):
        SquaredExponential("median / 2")
    for bad in (0, -1.0, np.inf, np.nan):
        with pytest.raises(ValueError, match="expected a positive length of the laplace kernel, got"):
            Laplace(bad)
    with pytest.raises(ValueError, match="expected a positive factor of the laplace kernel, got 0"):
        Laplace("mean", factor=0)
    with pytest.raises(
        ValueError, match=r"factor with an automatic length only.*Give the length you mean: 1\.0"
    ):
        SquaredExponential(2.0, factor=0.5)


@both
@pytest.mark.parametrize("kernel", [SquaredExponential("median"), Laplace("mean")])
def test_an_automatic_length_of_a_constant_layer(library, kernel):
    constant = backend(library)(np.full((6, 3), 0.1))
    message = (
        r"takes its length from the distances between stimuli, which are all 0.*or give a length: \w+\(1\.0\)"
    )
    with pytest.raises(DegenerateRepresentation, match=message):
        kernel(constant)
    noise = (np.ones((6, 3)) * (1 + 6e-8 * np.arange(6)[:, None])).astype(np.float32)
    with pytest.raises(DegenerateRepresentation, match="the representation is constant"):
        kernel(backend(library)(noise))
    assert plain(type(kernel)(1.0)(constant)).min() == 1


@both
def test_a_median_length_where_most_stimuli_are_equal(library):
    labels = np.eye(2)[[0] * 9 + [1]]
    message = (
        r"got 0: 36 of 45 pairs of stimuli are equal .*one large class\). Use Laplace\(\"mean\"\) or give"
    )
    with pytest.raises(DegenerateRepresentation, match=message):
        Laplace()(backend(library)(labels))
    assert abs(plain(Laplace("mean").length_of(backend(library)(labels))) - 9 / 45 * 2**0.5) < 1e-15
    with pytest.raises(DegenerateRepresentation, match=r"layer 'fc': Laplace\('median'\) takes its length"):
        AngularCKA(kernel=Laplace()).table([labels], ["layer 'fc'"])
    with pytest.raises(DegenerateRepresentation, match=r"layer 'fc': Laplace\('median'\) takes its length"):
        Stress(Laplace()).table([labels], ["layer 'fc'"])


def test_an_automatic_length_needs_a_pair():
    with pytest.raises(SchemaError, match=r"needs at least 2 stimuli, got 1.*SquaredExponential\(1\.0\)"):
        SquaredExponential()(np.ones((1, 3)))


@both
def test_kernels_of_users_are_checked(library, rng):
    x = backend(library)(rng.standard_normal((5, 3)))

    def features(z):
        return z.swapaxes(-1, -2) @ z

    with pytest.raises(
        SchemaError, match=r"kernel features to return shape \(5, 5\).*got \(3, 3\) for layer 'a'"
    ):
        evaluate(features, x, "layer 'a'")
    with pytest.raises(
        SchemaError, match=r"kernel <lambda> to be symmetric, got K\[i, j\] and K\[j, i\] .* apart for"
    ):
        evaluate(lambda z: z @ z.swapaxes(-1, -2) + backend(library)(np.triu(np.ones((5, 5)), 1)), x)
    with pytest.raises(
        SchemaError, match=r"expected finite values of the kernel <lambda>, got NaN or inf for layer"
    ):
        AngularCKA(kernel=lambda z: z @ z.swapaxes(-1, -2) * np.inf).table([plain(x)], ["layer 'a'"])
    with pytest.raises(
        SchemaError, match=r"expected a positive kernel.* got -\d.*from the kernel <lambda> for layer 'a'"
    ):
        dissimilarities(lambda z: -z @ z.swapaxes(-1, -2), x, "layer 'a'")
    with pytest.raises(
        SchemaError, match="finite values of the linear kernel, got NaN or inf for this repre"
    ):
        dissimilarities(linear, 1e200 * x)


def test_kernels_of_users_get_doubles(rng):
    seen = []

    def mine(z):
        seen.append(z.dtype)
        return (z @ z.T).tolist()

    k = evaluate(mine, rng.standard_normal((4, 2)).astype(np.float16))
    assert seen == [np.float64]
    assert k.shape == (4, 4)
