"""Metrics: claims that hold and claims not made that fail, estimators by definition, and what is refused."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from repgeo_nb.errors import DegenerateRepresentation, SchemaError, UnknownName, UnsupportedByGeometry
from repgeo_nb.geometry import Sphere, pairwise
from repgeo_nb.metrics import METRICS, AngularCKA, Metric, get_metric
from repgeo_nb.metrics.base import describe
from tests.layers import backend, one_hot, plain, tanh_path

ESTIMATORS = ("song", "lange", "biased")
estimators = pytest.mark.parametrize("estimator", ESTIMATORS)
both = pytest.mark.parametrize("library", ["numpy", "torch"])

# every registered metric, with every option that changes its points
VARIANTS = [cls() for name, cls in METRICS.items() if name != "angular_cka"]
VARIANTS += [AngularCKA(estimator) for estimator in ESTIMATORS]
every = pytest.mark.parametrize(
    "metric", VARIANTS, ids=lambda m: f"{m.name}-{getattr(m, 'estimator', '')}".rstrip("-")
)

TRANSFORMATIONS = {
    "translation": lambda x, rng: x + 5 * rng.standard_normal(x.shape[1]),
    "rotation": lambda x, rng: x @ np.linalg.qr(rng.standard_normal((x.shape[1],) * 2))[0],
    "scale": lambda x, rng: 3.7 * x,
    "invertible": lambda x, rng: x @ (rng.standard_normal((x.shape[1],) * 2) + 3 * np.eye(x.shape[1])),
    "monotone": lambda x, rng: np.sign(x) * np.sqrt(np.abs(x)),
}


def layers(seed=0, m=30, widths=(12, 7, 5, 9)):
    return tanh_path(list(widths), np.random.default_rng(seed), m)


# ---- laws of every metric


@every
@given(seed=st.integers(0, 2**32 - 1), m=st.integers(5, 25))
def test_distances_between_layers_are_a_metric(metric, seed, m):
    found = pairwise(metric.geometry, [metric.point(x) for x in layers(seed, m)])
    assert (found == found.T).all()
    assert (np.diag(found) == 0).all()
    off = found[~np.eye(len(found), dtype=bool)]
    assert (off > 0).all()
    if metric.card.is_metric:
        assert (found[:, :, None] <= found[:, None, :] + found.T[None] + 1e-12).all()


@every
@pytest.mark.parametrize("change", sorted(TRANSFORMATIONS))
def test_invariances_hold_exactly_where_claimed(metric, change):
    """Claimed: 1e-12. Not claimed: clearly another point."""
    rng = np.random.default_rng(4)
    x = rng.standard_normal((40, 8)) @ np.diag(np.linspace(0.3, 2, 8))
    gap = metric.geometry.distance(metric.point(x), metric.point(TRANSFORMATIONS[change](x, rng)))
    if change in metric.card.invariant_to:
        assert gap < 1e-12
    else:
        assert gap > 1e-2


@every
def test_metrics_say_what_they_are(metric):
    assert isinstance(metric, Metric)
    about = describe(metric)
    assert about["metric"] in METRICS
    assert about["label"]
    assert about["convention"]
    assert type(metric).__doc__


@every
@given(seed=st.integers(0, 2**32 - 1), m=st.integers(5, 25))
def test_a_table_agrees_with_the_points(metric, seed, m):
    if not hasattr(metric, "table"):
        pytest.skip("distances of this metric come from its points")
    found = layers(seed, m)
    expected = pairwise(metric.geometry, [metric.point(x) for x in found])
    np.testing.assert_allclose(metric.table(found), expected, atol=1e-13)


# ---- angular CKA by definition


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


@estimators
def test_gradients_reach_the_activations(estimator):
    import torch

    torch.manual_seed(1)
    x, y = torch.randn(2, 7, 4, dtype=torch.float64)
    metric = AngularCKA(estimator)
    target = metric.point(y)
    assert torch.autograd.gradcheck(
        lambda a: metric.geometry.distance(metric.point(a), target), (x.requires_grad_(),)
    )


def test_half_precision_tensors(rng):
    import torch

    x = torch.tensor(rng.standard_normal((20, 4))).to(torch.bfloat16)
    exact = AngularCKA().point(x.to(torch.float64))
    np.testing.assert_array_equal(plain(AngularCKA().point(x)), plain(exact))


# ---- what is refused


@estimators
@both
def test_a_constant_layer_has_no_point(estimator, library):
    metric, constant = AngularCKA(estimator), np.full((10, 3), 0.1, dtype=np.float32)
    message = r"vary over the stimuli, got a constant.*Leave it out \(layers=.*dead layer"
    with pytest.raises(DegenerateRepresentation, match=message):
        metric.point(backend(library)(constant))
    with pytest.raises(DegenerateRepresentation, match="layer 'relu'"):
        metric.table([np.eye(10), constant], ["layer 'fc'", "layer 'relu'"])


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


@both
@pytest.mark.parametrize("bad", [np.nan, np.inf])
def test_values_that_are_not_finite(library, bad):
    x = np.random.default_rng(0).standard_normal((10, 3))
    x[4, 1] = bad
    message = "expected finite activations, got NaN or inf in {}. Leave out"
    with pytest.raises(SchemaError, match=message.format("this representation")):
        AngularCKA().point(backend(library)(x))
    with pytest.raises(SchemaError, match=message.format("layer 'fc'")):
        AngularCKA().table([x], ["layer 'fc'"])


@pytest.mark.parametrize("m", [1, 3])
def test_fewer_than_four_stimuli(m):
    message = rf"angular_cka needs at least 4 stimuli, got {m} in .*Capture more"
    with pytest.raises(SchemaError, match=message):
        AngularCKA().point(np.ones((m, 5)))
    with pytest.raises(SchemaError, match=message):
        AngularCKA().table([np.ones((m, 5))])


def test_vectors_are_not_layers():
    with pytest.raises(SchemaError, match=r"expected \(stimulus, unit\), got shape \(7,\).*x\[:, None\]"):
        AngularCKA().point(np.arange(7.0))


def test_tables_compare_the_same_stimuli():
    with pytest.raises(
        SchemaError, match=r"got 10 in representation 0 and 9 in representation 1\. Align them"
    ):
        AngularCKA().table([np.eye(10), np.eye(9)])
    assert AngularCKA().table([]).shape == (0, 0)


def test_an_unknown_estimator():
    with pytest.raises(UnknownName, match="'song', 'lange' or 'biased', got 'debiased'"):
        AngularCKA("debiased")


# ---- finding a metric


def test_metrics_by_name_class_and_object():
    assert get_metric("angular_cka") == AngularCKA("song")
    assert get_metric(AngularCKA) == AngularCKA()
    mine = AngularCKA("biased")
    assert get_metric(mine) is mine
    assert METRICS["angular_cka"] is AngularCKA
    assert AngularCKA().convention == "unbiased (Song)"


def test_an_unknown_metric_lists_the_near_ones():
    with pytest.raises(
        UnknownName, match=r"expected the name of a metric, got 'angular_cca'; did you mean 'angular_cka'"
    ):
        get_metric("angular_cca")
    with pytest.raises(UnknownName, match="METRICS lists all"):
        get_metric("zzz")


def test_an_object_without_a_point_is_no_metric():
    class Half:
        geometry = Sphere()

    with pytest.raises(UnsupportedByGeometry, match=r"point\(x\) and geometry\), got Half without point"):
        get_metric(Half())
