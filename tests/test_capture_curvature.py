"""Curvature in the layers of torch models: closed forms, the Christoffel route, refused kinks."""

import doctest

import numpy as np
import pytest

torch = pytest.importorskip("torch")

import repgeo_nb as rg  # noqa: E402
from repgeo_nb import pullback  # noqa: E402
from repgeo_nb.capture import curvature as module  # noqa: E402
from repgeo_nb.errors import CaptureError, SchemaError  # noqa: E402
from tests import surfaces  # noqa: E402

nn = torch.nn
SQUARE = {"x": (-1, 1), "y": (-1, 1)}


def sphere(u):
    a, b = u[..., 0], u[..., 1]
    return torch.stack([a.sin() * b.cos(), a.sin() * b.sin(), a.cos()], dim=-1)


def tanh_net(m=2, seed=0):
    torch.manual_seed(seed)
    net = nn.Sequential(nn.Linear(m, 12), nn.Tanh(), nn.Linear(12, 9), nn.Tanh(), nn.Linear(9, 6))
    return net.double().eval()


@pytest.mark.parametrize("f", [sphere, surfaces.sphere])
def test_an_isometry_and_a_scale(f):
    """The sphere through 3 times an orthogonal matrix, from psi of torch or of numpy alike."""
    layer = nn.Linear(3, 5, bias=True).double()
    with torch.no_grad():
        layer.weight.copy_(3 * torch.linalg.qr(torch.randn(5, 3, dtype=torch.float64))[0])
    points = rg.manifold(f, surfaces.SPHERE).grid(6)
    found = rg.capture_curvature(nn.Sequential(layer), points, batch_size=10)
    np.testing.assert_allclose(found.gaussian.sel(layer="input"), 1, atol=1e-6)
    np.testing.assert_allclose(found.gaussian.sel(layer="0"), 1 / 9, atol=1e-6)
    np.testing.assert_allclose(found.scalar, 2 * found.gaussian)
    np.testing.assert_allclose(found.mean_curvature.sel(layer="0"), 1 / 3, atol=1e-6)
    np.testing.assert_allclose(found.total.sel(layer="0"), found.total.sel(layer="input"), atol=1e-6)
    np.testing.assert_allclose(found.magnification.sel(layer="0"), 9 * np.sin(found.a), rtol=1e-6)
    fine = rg.capture_curvature(nn.Sequential(layer), rg.manifold(f, surfaces.SPHERE).grid(16))
    np.testing.assert_allclose((fine.total * fine.weight).sum("stimulus"), 4 * np.pi, atol=1e-6)


def test_every_layer_agrees_with_its_own_christoffel_symbols():
    net = tanh_net()
    space = rg.manifold(lambda u: u, SQUARE, dtype="float64")
    points = space.grid(3)
    found = rg.capture_curvature(net, points, layers="all")
    assert found.layer.values.tolist() == ["input", "0", "1", "2", "3", "4"]
    np.testing.assert_allclose(found.scalar.sel(layer=["input", "0"]), 0, atol=1e-12)  # linear, but flat
    for depth in (1, 3, 4):
        inside = space.through(net[: depth + 1])
        metric = lambda u, inside=inside: pullback.metric(inside.jacobian(u))  # noqa: E731
        other = pullback.curvature_of_metric(metric, points.parameters, space)
        own = found.scalar.isel(layer=depth + 1)
        np.testing.assert_allclose(own, other.scalar, atol=1e-5 * max(1, np.abs(other.scalar).max()))
        gauss = pullback.curvature(inside.grid(3))
        np.testing.assert_allclose(own, gauss.scalar, rtol=1e-9)
        np.testing.assert_allclose(found.mean_curvature.isel(layer=depth + 1), gauss.mean_norm, rtol=1e-9)


def test_the_result_is_labelled():
    points = rg.manifold(lambda u: u, SQUARE, dtype="float64").grid(3)
    found = rg.capture_curvature(tanh_net(), points, layers=["1", "3"], name="mine")
    assert found.layer.values.tolist() == ["1", "3"]
    assert found.width.values.tolist() == [12, 9]
    assert str(found.model.values) == "mine"
    assert (found.reason == "").all()
    assert found.stimulus.values.tolist() == points.ids.tolist()
    np.testing.assert_array_equal(found.x, points.parameters[:, 0])
    assert found.weight.sum() == pytest.approx(4)


def test_three_parameters_have_no_gaussian_curvature():
    axes = {**SQUARE, "z": (-1, 1)}
    found = rg.capture_curvature(tanh_net(3), rg.manifold(lambda u: u, axes, dtype="float64").grid(2))
    assert "gaussian" not in found
    assert np.isfinite(found.scalar).all()


def test_dead_layers_say_why():
    net = nn.Sequential(nn.Linear(2, 4), nn.Tanh(), nn.Linear(4, 3)).double()
    with torch.no_grad():
        net[2].weight.zero_()
    found = rg.capture_curvature(net, rg.manifold(lambda u: u, SQUARE, dtype="float64").grid(3))
    assert np.isnan(found.scalar.sel(layer="2")).all()
    assert "linearly dependent" in str(found.reason.sel(layer="2").values[0])


def test_the_model_is_left_as_it_was():
    net = tanh_net().train()
    before = {name: value.clone() for name, value in net.state_dict().items()}
    rg.capture_curvature(net, rg.manifold(lambda u: u, SQUARE, dtype="float64").grid(2))
    assert net.training
    assert all(torch.equal(value, before[name]) for name, value in net.state_dict().items())
    assert not any(part._forward_hooks for part in net.modules())


# ---- refused


@pytest.mark.parametrize("kink", [nn.ReLU(), nn.LeakyReLU(), nn.Hardtanh(), nn.MaxPool1d(2)])
def test_piecewise_linear_modules_are_refused(kink):
    net = nn.Sequential(nn.Linear(2, 4), kink)
    points = rg.manifold(lambda u: u, SQUARE, dtype="float32").grid(2)
    with pytest.raises(CaptureError, match=rf"module '1' \({type(kink).__name__}\): .* lies on the kinks"):
        rg.capture_curvature(net, points)


def test_hidden_kinks_are_found():
    class Hidden(nn.Module):
        def __init__(self):
            super().__init__()
            self.fc = nn.Linear(2, 16)

        def forward(self, x):
            return torch.relu(self.fc(x))

    points = rg.manifold(lambda u: u, SQUARE, dtype="float32").grid(4)
    with pytest.raises(
        CaptureError, match=r"layer 'output': .* got exactly 0: the model is piecewise linear"
    ):
        rg.capture_curvature(Hidden(), points, layers="output")


def test_linear_models_are_flat_and_not_refused():
    points = rg.manifold(lambda u: u, SQUARE, dtype="float32").grid(4)
    found = rg.capture_curvature(nn.Sequential(nn.Linear(2, 5)), points)
    np.testing.assert_array_equal(found.gaussian, 0)


def test_other_stimuli_are_refused():
    with pytest.raises(SchemaError, match="expected points of a stimulus manifold, got ndarray"):
        rg.capture_curvature(tanh_net(), np.ones((4, 2)))
    points = rg.manifold(lambda u: u, SQUARE, dtype="float64").grid(2)
    with pytest.raises(SchemaError, match="take each chart by itself"):
        rg.capture_curvature(tanh_net(), pullback.join({"a": points}))


def test_examples():
    found = doctest.testmod(module)
    assert found.attempted
    assert not found.failed
