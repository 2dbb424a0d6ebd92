"""Metrics of flat space and the sphere: claims both ways, estimators by definition, and what is refused."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from repgeo_nb.errors import DegenerateRepresentation, SchemaError, UnknownName, UnsupportedByGeometry
from repgeo_nb.geometry import Sphere, pairwise
from repgeo_nb.kernels import Laplace, SquaredExponential, linear
from repgeo_nb.metrics import METRICS, AngularCKA, Metric, RDMAngle, Stress, get_metric
from repgeo_nb.metrics.base import describe
from tests.layers import backend, plain, tanh_path

ESTIMATORS = ("song", "lange", "biased")
both = pytest.mark.parametrize("library", ["numpy", "torch"])

KERNELS = (SquaredExponential(), SquaredExponential(4.0), Laplace("mean", factor=0.5), Laplace(3.0))


def shifted_product(x):
    """A user's kernel: symmetric, positive, neither homogeneous nor free of translations."""
    return (1 + x @ x.swapaxes(-1, -2) / x.shape[-1]) ** 2


# every option that changes points
SOME = (linear, SquaredExponential(), shifted_product)
VARIANTS = [AngularCKA("song", k) for k in (linear, *KERNELS, shifted_product)]
VARIANTS += [AngularCKA(e, k) for e in ("lange", "biased") for k in SOME]
VARIANTS += [Stress(k) for k in (linear, *KERNELS, shifted_product)]
VARIANTS += [Stress(k, rescale=True) for k in (linear, KERNELS[1], shifted_product)]
VARIANTS += [RDMAngle("euclidean"), RDMAngle("correlation")]
every = pytest.mark.parametrize("metric", VARIANTS, ids=lambda m: repr(m).split(" at ")[0])

TRANSFORMATIONS = {
    "translation": lambda x, rng: x + 5 * rng.standard_normal(x.shape[1]),
    "rotation": lambda x, rng: x @ np.linalg.qr(rng.standard_normal((x.shape[1],) * 2))[0],
    "scale": lambda x, rng: 3.7 * x,
    "linear": lambda x, rng: x @ (rng.standard_normal((x.shape[1],) * 2) + 3 * np.eye(x.shape[1])),
    "repetition": lambda x, rng: np.tile(x, (1, 3)) / 3**0.5,
    "constants": lambda x, rng: np.hstack([x, np.full((len(x), 2), 1.5)]),
    "monotone": lambda x, rng: np.sign(x) * np.sqrt(np.abs(x)),
}


def layers(seed=0, m=30, widths=(12, 7, 5, 9)):
    return tanh_path(list(widths), np.random.default_rng(seed), m)


# ---- laws of every metric


@every
@settings(max_examples=15)
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
    """Claimed: 1e-12. Not claimed: clearly another point. A user's kernel claims nothing."""
    rng = np.random.default_rng(4)
    x = rng.standard_normal((40, 8)) @ np.diag(np.linspace(0.3, 2, 8))
    gap = metric.geometry.distance(metric.point(x), metric.point(TRANSFORMATIONS[change](x, rng)))
    if change in metric.card.invariant_to:
        assert gap < 1e-12
    elif getattr(metric, "kernel", None) is not shifted_product:
        assert gap > 1e-3


@every
def test_metrics_say_what_they_are(metric):
    assert isinstance(metric, Metric)
    about = describe(metric)
    assert about["metric"] in METRICS
    assert about["label"]
    assert about["convention"]
    assert type(metric).__doc__


@every
@settings(max_examples=15)
@given(seed=st.integers(0, 2**32 - 1), m=st.integers(5, 25))
def test_a_table_agrees_with_the_points(metric, seed, m):
    found = layers(seed, m)
    expected = pairwise(metric.geometry, [metric.point(x) for x in found])
    np.testing.assert_allclose(metric.table(found), expected, atol=1e-12)


@every
def test_weights_of_one_make_the_table(metric, rng):
    found = layers(3)
    drawn = np.stack([np.ones(30), rng.multinomial(30, np.full(30, 1 / 30))])
    weighted = metric.weighted_table(found, drawn)
    if getattr(metric, "rescale", False):
        assert weighted is None
        return
    np.testing.assert_allclose(weighted[0], metric.table(found), atol=1e-12)
    assert weighted.shape == (2, 4, 4)
    assert abs(weighted[1] - weighted[0]).max() > 1e-3


@every
def test_single_precision_moves_distances_by_its_rounding(metric):
    """2^-24 = 6e-8 per activation, averaged over units and stimuli: 2e-8 of the largest distance is seen."""
    found = layers(7, m=40)
    exact = metric.table(found)
    single = metric.table([x.astype(np.float32) for x in found])
    np.testing.assert_allclose(single, exact, rtol=0, atol=1e-7 * exact.max())


@every
@both
def test_points_of_both_libraries_agree(metric, library, rng):
    x = rng.standard_normal((2, 9, 4))
    stacked = plain(metric.point(backend(library)(x)))
    assert stacked.shape == (2, metric.point_size(9))
    for one, point in zip(x, stacked, strict=True):
        np.testing.assert_allclose(point, metric.point(one), atol=1e-14)


@every
def test_gradients_reach_the_activations(metric):
    """Against finite differences, two stimuli being equal (their distance has gradient 0, not NaN)."""
    import torch

    torch.manual_seed(1)
    x, y = torch.randn(2, 7, 4, dtype=torch.float64)
    target = metric.point(y)

    def apart(a):
        return metric.geometry.distance(metric.point(a), target)

    assert torch.autograd.gradcheck(apart, (x.clone().requires_grad_(),))
    x[1] = x[0]
    x.requires_grad_()
    apart(x).backward()
    assert torch.isfinite(x.grad).all()
    assert x.grad.abs().max() > 0


@every
def test_equal_layers_are_at_zero_and_close_ones_keep_their_digits(metric, rng):
    x, y = rng.standard_normal((2, 60, 8))
    close = x + 1e-6 * y
    found = metric.table([x, np.asfortranarray(x), close, y, x.copy()])
    assert found[0, 1] == found[0, 4] == 0
    assert (found[1] == found[0]).all()
    expected = metric.geometry.distance(metric.point(x), metric.point(close))
    assert abs(found[0, 2] - expected) < 1e-8 * expected


# ---- what is refused


@every
@both
def test_bad_layers_are_refused_by_name(metric, library):
    constant, bad = np.full((10, 3), 0.1, dtype=np.float32), np.eye(10)
    bad[2, 3] = np.inf
    message = rf"{metric.name} needs representations that vary over the stimuli, got a constant: this repre"
    with pytest.raises(DegenerateRepresentation, match=message):
        metric.point(backend(library)(constant))
    message = r"constant: layer 'relu'.*Leave it out \(layers=.*dead layer"
    with pytest.raises(DegenerateRepresentation, match=message):
        metric.table([np.eye(10, 4), constant], ["layer 'fc'", "layer 'relu'"])
    with pytest.raises(SchemaError, match="expected finite activations, got NaN or inf in this repre"):
        metric.point(backend(library)(bad))
    with pytest.raises(SchemaError, match=r"NaN or inf in layer 'fc'\. Leave out"):
        metric.table([bad], ["layer 'fc'"])
    with pytest.raises(SchemaError, match=r"got 10 in representation 0 and 9 in representation 1\. Align"):
        metric.table([np.eye(10), np.eye(9)])
    least = metric.card.least_stimuli
    message = rf"{metric.name} needs at least {least} stimuli, got {least - 1} in .*Capture more"
    with pytest.raises(SchemaError, match=message):
        metric.point(np.eye(least)[:-1])
    assert metric.table([]).shape == (0, 0)


@pytest.mark.parametrize("kernel", ["rbf", None, SquaredExponential])
@pytest.mark.parametrize("metric", [AngularCKA, Stress])
def test_what_is_no_kernel(metric, kernel):
    message = r"expected a kernel, a callable.*SquaredExponential\(\), got "
    message += r"the class SquaredExponential \(make one" if isinstance(kernel, type) else repr(kernel)
    with pytest.raises(UnknownName, match=message):
        metric(kernel=kernel)


def test_vectors_are_not_layers():
    with pytest.raises(SchemaError, match=r"expected \(stimulus, unit\), got shape \(7,\).*x\[:, None\]"):
        AngularCKA().point(np.arange(7.0))


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
