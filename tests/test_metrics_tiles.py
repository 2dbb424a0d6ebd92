"""The tiled table: any tiling gives the same numbers, equal layers are at 0, small distances are exact."""

import tracemalloc

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from repgeo_nb.metrics import AngularCKA, gram_tiles
from repgeo_nb.metrics.gram_tiles import Layer, inner_products
from tests.layers import tanh_path

ESTIMATORS = ("song", "lange", "biased")
estimators = pytest.mark.parametrize("estimator", ESTIMATORS)


def exact(metric, layers):
    return metric.geometry.pairwise([metric.point(x) for x in layers])


@estimators
@settings(max_examples=40)
@given(
    seed=st.integers(0, 2**32 - 1),
    m=st.integers(4, 40),
    edge=st.integers(1, 45),
    strip=st.sampled_from([8, 200, 10**6]),
)
def test_any_tiling_gives_the_same_distances(estimator, seed, m, edge, strip):
    metric, layers = AngularCKA(estimator), tanh_path([9, 4, 17], np.random.default_rng(seed), m)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(gram_tiles, "EDGE", edge)
        patch.setattr(gram_tiles, "STRIP_BYTES", strip)  # below a row: units are taken in shares
        found = metric.table(layers)
    assert (found == found.T).all()
    np.testing.assert_allclose(found, exact(metric, layers), atol=1e-12)


@estimators
def test_many_layers_make_small_tiles(estimator, monkeypatch, rng):
    monkeypatch.setattr(gram_tiles, "BLOCK_BYTES", 8 * 30 * 20**2)
    layers = [rng.standard_normal((50, 5)) for _ in range(30)]
    metric = AngularCKA(estimator)
    np.testing.assert_allclose(metric.table(layers), exact(metric, layers), atol=1e-12)


def test_inner_products_by_definition(rng):
    x, y = rng.standard_normal((15, 4)), rng.standard_normal((15, 6))
    h = np.eye(15) - 1 / 15
    expected = (h @ x @ x.T @ h * (h @ y @ y.T @ h)).sum()
    found = inner_products([Layer.of(z, "biased") for z in (x, y)])
    np.testing.assert_allclose(found[0, 1], expected, rtol=1e-13)


@estimators
@pytest.mark.parametrize("dtype", [np.float64, np.float32, np.float16])
def test_equal_layers_are_exactly_at_zero(estimator, dtype, rng):
    x, other = (rng.standard_normal((2, 400, 33)) + 2).astype(dtype)
    same = [
        x,
        x.copy(),
        np.asfortranarray(x),
        x[::-1][::-1],
        np.hstack([other, x])[:, 33:],
        x.astype(np.float64),
    ]
    found = AngularCKA(estimator).table([*same, other])
    assert (found[:6, :6] == 0).all()
    assert (found[6, :6] > 0.5).all()


@estimators
def test_a_rotated_copy_is_at_zero_to_rounding(estimator, rng):
    x = rng.standard_normal((300, 20))
    turned = x @ np.linalg.qr(rng.standard_normal((20, 20)))[0]
    assert AngularCKA(estimator).table([x, turned])[0, 1] < 1e-12


@estimators
@pytest.mark.parametrize("size", [1e-2, 1e-4, 1e-6, 1e-9])
def test_small_distances_keep_their_digits(estimator, size, rng):
    """Against points held whole, by differences; arccos of the products would give 0 or noise below 1e-8."""
    x, y = rng.standard_normal((2, 60, 8))
    metric = AngularCKA(estimator)
    close = x + size * y
    expected = metric.geometry.distance(metric.point(x), metric.point(close))
    assert 0.1 * size < expected < 10 * size
    found = metric.table([x, close, y])[0, 1]
    assert abs(found - expected) < 1e-6 * expected if size < 1e-8 else abs(found - expected) < 1e-9 * expected


def test_both_ways_agree_at_the_threshold(rng, monkeypatch):
    """A pair just beyond CLOSE, by products and by differences."""
    x, y = rng.standard_normal((2, 60, 8))
    layers = [x, x + 0.02 * y]
    by_products = AngularCKA().table(layers)[0, 1]
    assert 0.01 < by_products < 0.03
    monkeypatch.setattr(gram_tiles, "CLOSE", 0.1)
    by_differences = AngularCKA().table(layers)[0, 1]
    assert abs(by_products - by_differences) < 1e-13


def test_nearly_opposite_points(rng):
    """U-centred matrices of four stimuli form a plane, where opposite points exist; sums keep digits."""
    pairs = [(0, 1), (2, 3)], [(0, 2), (1, 3)], [(0, 3), (1, 2)]
    gram = [np.zeros((4, 4)) for _ in pairs]
    for k, split in zip(gram, pairs, strict=True):
        for i, j in split:
            k[i, j] = k[j, i] = 1
    plus = np.linalg.cholesky(gram[0] + 3 * np.eye(4))
    minus = np.linalg.cholesky((1 + 1e-6) * gram[1] + gram[2] + 7 * np.eye(4))
    metric = AngularCKA()
    found, expected = metric.table([plus, minus])[0, 1], exact(metric, [plus, minus])[0, 1]
    assert np.pi - 1e-5 < expected < np.pi
    assert abs(found - expected) < 1e-13  # arccos there is off by 1e-10


def peak(matrices):
    """Most bytes that a table takes above its matrices."""
    tracemalloc.start()
    try:
        AngularCKA().table(matrices)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_memory_is_a_few_tiles(rng):
    """Below 60 MB at 1000 stimuli (20 Gram matrices take 160 MB), not over twice that at 4000."""
    small = peak([rng.standard_normal((1000, 512)) for _ in range(20)])
    large = peak([rng.standard_normal((4000, 16)) for _ in range(20)])
    assert small < 60e6
    assert large < 120e6


def test_wide_layers_take_no_more_memory(rng):
    wide = rng.standard_normal((200, 60_000)).astype(np.float32)
    assert peak([wide, wide[:, ::-1]]) < 60e6  # a centred copy would take 96 MB
