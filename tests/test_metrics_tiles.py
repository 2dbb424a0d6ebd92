"""Tiled and packed tables: any tiling gives the same numbers, equal layers are at 0, small ones exact."""

import tracemalloc

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from repgeo_nb.errors import DegenerateRepresentation
from repgeo_nb.kernels import Laplace, SquaredExponential, distances
from repgeo_nb.metrics import AngularCKA, RDMAngle, Stress, feature_products, gram_tiles, packed
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
        tiles_only(patch)
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
    layers = [Layer.of(z, estimator) for z in [*same, other]]
    by_differences = gram_tiles.angles(layers, inner_products(layers))
    for found in (by_differences, AngularCKA(estimator).table([*same, other])):
        assert (found[:6, :6] == 0).all()
        assert (found[6, :6] > 0.5).all()


def test_tensors_make_the_same_table(rng):
    import torch

    layers = [rng.standard_normal((30, w)) for w in (5, 9)]
    tensors = [torch.tensor(x, requires_grad=True) for x in layers]
    np.testing.assert_array_equal(AngularCKA().table(tensors), AngularCKA().table(layers))


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


# ---- from the units' side


def tiles_only(patch):
    patch.setattr(feature_products, "worthwhile", lambda layers: False)


@estimators
@pytest.mark.parametrize("mean", [0.0, 300.0])
def test_products_of_units_agree_with_tiles(estimator, mean, rng, monkeypatch):
    signal = rng.standard_normal((500, 4))
    layers = [
        signal @ rng.standard_normal((4, w)) + rng.standard_normal((500, w)) + mean for w in (3, 9, 1, 6)
    ]
    layers[2] = layers[2].astype(np.float32)
    made = [Layer.of(x, estimator) for x in layers]
    assert feature_products.worthwhile(made)
    np.testing.assert_allclose(feature_products.inner_products(made), inner_products(made), rtol=1e-11)
    metric = AngularCKA(estimator)
    by_units = metric.table(layers)
    tiles_only(monkeypatch)
    np.testing.assert_allclose(by_units, metric.table(layers), atol=1e-12)


def test_strips_of_units_agree(rng, monkeypatch):
    layers = [Layer.of(rng.standard_normal((90, w)), "song") for w in (3, 5)]
    whole = feature_products.inner_products(layers)
    monkeypatch.setattr(gram_tiles, "STRIP_BYTES", 8 * 8 * 7)
    np.testing.assert_allclose(feature_products.inner_products(layers), whole, rtol=1e-13)


@estimators
@pytest.mark.parametrize("at_once", [1, 4, 7, 11])
def test_some_units_at_a_time_agree(estimator, at_once, rng, monkeypatch):
    """Shares of units that end within layers, between them, and that are whole layers."""
    layers = [Layer.of(rng.standard_normal((90, w)) + w, estimator) for w in (3, 5, 1, 4)]
    whole = feature_products.inner_products(layers)
    monkeypatch.setattr(feature_products, "HELD", 8 * 13 * at_once)
    np.testing.assert_allclose(feature_products.inner_products(layers), whole, rtol=1e-12)
    np.testing.assert_allclose(whole, inner_products(layers), rtol=1e-11)


def test_the_units_side_is_taken_when_it_is_cheaper(rng):
    """m units^2 operations against m^2 (units + layers)."""
    few, many = ([Layer.of(rng.standard_normal((m, 20)), "song") for _ in range(3)] for m in (50, 60))
    assert not feature_products.worthwhile(few)  # 60^2 > 50 * 63
    assert feature_products.worthwhile(many)
    wide = [Layer.of(rng.standard_normal((5, 1100)), "song") for _ in range(2)]
    assert not feature_products.worthwhile(wide)


def test_labels_without_a_repeated_class_are_left_to_the_tiles():
    """Their products cancel on the units' side; tiles find the exact zero."""
    layers = [Layer.of(np.eye(40)[:, :39], "song")]
    assert feature_products.worthwhile(layers)
    assert feature_products.inner_products(layers) is None
    with pytest.raises(DegenerateRepresentation, match="needs stimuli that share something"):
        AngularCKA().table([np.eye(400)[:, :399]])


@estimators
def test_repeats_stand_where_they_were(estimator, rng):
    a, b, c = rng.standard_normal((3, 30, 5))
    found = AngularCKA(estimator).table([a, b, a, c, b])
    expected = exact(AngularCKA(estimator), [a, b, a, c, b])
    np.testing.assert_allclose(found, expected, atol=1e-13)
    assert found[0, 2] == found[1, 4] == 0


# ---- memory


def peak(matrices, metric=None):
    """Most bytes that a table takes above its matrices."""
    metric = metric or AngularCKA()
    tracemalloc.start()
    try:
        metric.table(matrices)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_memory_is_a_few_tiles(rng, monkeypatch):
    """Below 60 MB at 1000 stimuli (20 Gram matrices take 160 MB), and at 4000 as well."""
    small = peak([rng.standard_normal((1000, 512)) for _ in range(20)])
    layers = [rng.standard_normal((4000, 16)) for _ in range(20)]
    by_units = peak(layers)
    tiles_only(monkeypatch)
    assert max(small, by_units, peak(layers)) < 60e6


def test_memory_of_the_units_side_is_bounded(rng):
    """All products of 3000 units would take 72 MB, and their squares as much."""
    layers = [rng.standard_normal((3100, 1000)).astype(np.float32) for _ in range(3)]
    assert feature_products.worthwhile([Layer.of(x, "song") for x in layers])
    assert peak(layers) < 120e6


def test_wide_layers_take_no_more_memory(rng):
    wide = rng.standard_normal((200, 60_000)).astype(np.float32)
    assert peak([wide, wide[:, ::-1]]) < 60e6  # a centred copy would take 96 MB


# ---- packed kernel matrices and RDMs

PACKED = [AngularCKA("song", SquaredExponential()), AngularCKA("biased", Laplace()), Stress(), RDMAngle()]
packed_ones = pytest.mark.parametrize("metric", PACKED, ids=repr)


@packed_ones
@pytest.mark.parametrize("held", [1, 3, 5])
def test_groups_of_vectors_make_the_same_table(metric, held, monkeypatch):
    """Memory for fewer vectors than layers: they are made again for every pair of groups."""
    layers = tanh_path([9, 4, 17, 5, 6], np.random.default_rng(3), 25)
    layers += [layers[1] + 1e-7, layers[0].copy()]
    whole = metric.table(layers)
    monkeypatch.setattr(packed, "HELD_BYTES", held * 8 * metric.point_size(25))
    monkeypatch.setattr(packed, "CHUNK", 7)
    np.testing.assert_allclose(metric.table(layers), whole, atol=1e-13)
    assert whole[0, -1] == 0


def test_distances_of_packed_vectors(rng):
    """Beside plain differences, for vectors far, close (relative 1e-9) and opposite."""
    vectors = rng.standard_normal((4, 50))
    vectors[1] = vectors[0] + 1e-9 * vectors[3]
    vectors[2] = -vectors[0] + 1e-9 * vectors[3]
    found = packed.gaps(lambda n: vectors[n], 4, 50)
    expected = np.linalg.norm(vectors[:, None] - vectors, axis=-1)
    np.testing.assert_allclose(found, expected, rtol=1e-12, atol=0)
    unit = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    # near 0 and pi arccos alone would be off by 1e-8
    np.testing.assert_allclose(
        packed.angles(lambda n: unit[n], 4, 50), exact_angles(unit), rtol=0, atol=3e-15
    )


@pytest.mark.parametrize(("held", "calls"), [(4, 4), (3, 10), (1, 10)])
def test_no_more_vectors_are_held_than_fit(held, calls, rng, monkeypatch):
    """All four at once, or one beside each of those after it: 4 + 3 + 2 + 1 are made."""
    vectors, made = rng.standard_normal((4, 10)), []
    monkeypatch.setattr(packed, "HELD_BYTES", held * 8 * 10)
    packed.gaps(lambda n: made.append(n) or vectors[n], 4, 10)
    assert len(made) == calls


def exact_angles(unit):
    return 2 * np.arctan2(*(np.linalg.norm(unit[:, None] - s * unit, axis=-1) for s in (1, -1)))


@packed_ones
def test_packed_tables_hold_half_matrices(metric, rng):
    """20 layers of 700 stimuli: 39 MB packed and a few matrices of 4 MB; 20 whole ones take 78 MB."""
    layers = [rng.standard_normal((700, 20)) for _ in range(20)]
    assert peak(layers, metric) < 75e6


@packed_ones
def test_a_shared_input_is_made_once(metric, monkeypatch, rng):
    made = []
    monkeypatch.setattr(distances, "_squared_distances", counted(distances._squared_distances, made))
    x, y = rng.standard_normal((2, 10, 4))
    metric.table([x, y, x.copy(), np.asfortranarray(x)])
    assert len(made) == 2


def counted(function, calls):
    def call(*args):
        calls.append(args)
        return function(*args)

    return call
