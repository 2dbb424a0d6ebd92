"""Pullbacks through torch models: frames over a manifold, geodesics in a layer, decoders' spread."""

import numpy as np
import pytest

torch = pytest.importorskip("torch")

import repgeo_nb as rg  # noqa: E402
from repgeo_nb import pullback  # noqa: E402
from repgeo_nb.errors import NotConverged  # noqa: E402
from tests import surfaces  # noqa: E402

nn = torch.nn
SQUARE = {"x": (-1, 1), "y": (-1, 1)}


def sphere(u):
    a, b = u[..., 0], u[..., 1]
    return torch.stack([a.sin() * b.cos(), a.sin() * b.sin(), a.cos()], dim=-1)


@pytest.fixture
def net():
    torch.manual_seed(0)
    return nn.Sequential(nn.Linear(3, 30), nn.Tanh(), nn.Linear(30, 8)).double().eval()


@pytest.mark.parametrize("f", [sphere, surfaces.sphere])
def test_frames_over_a_manifold_are_its_pullback(net, f):
    space = rg.manifold(f, surfaces.SPHERE)
    points = space.grid(5)
    frames = rg.capture_frames(net, points, layers="all", noise=0)
    found = pullback.magnification(frames, "parameters")
    relative = pullback.stretches(frames)
    for layer, depth in (("0", 1), ("1", 2), ("2", 3)):
        inside = space.through(net[:depth]).grid(5)
        np.testing.assert_allclose(found.sel(layer=layer), pullback.magnification(inside), rtol=1e-7)
        np.testing.assert_allclose(relative.sel(layer=layer), pullback.stretches(inside, points), rtol=1e-7)
    np.testing.assert_allclose(relative.sel(layer="input"), 1, rtol=1e-12)
    np.testing.assert_allclose(pullback.volume(frames).sel(layer="input"), 4 * np.pi, rtol=1e-3)


def test_geodesics_in_a_layer(net):
    """A layer's geodesic is shorter in that layer than the input's, and longer than the chord of its ends."""
    space = rg.manifold(sphere, surfaces.SPHERE)
    layer = space.through(net)
    ends = [np.pi / 3, 0], [np.pi / 2, 2.0]
    own, of_input = pullback.geodesic(layer, *ends), pullback.geodesic(space, *ends)
    chord = np.linalg.norm(np.diff(layer.embed(np.array(ends)), axis=0))
    assert chord < own.length < pullback.length(layer.embed(of_input.parameters))
    assert own.speed_defect < 1e-3
    assert own.converged


def test_a_linear_layer_has_the_geodesics_of_its_input():
    Q = torch.linalg.qr(torch.randn(7, 3, dtype=torch.float64))[0]
    space = rg.manifold(sphere, surfaces.SPHERE)
    way = pullback.geodesic(space.through(lambda x: x @ Q.T), [1.0, 0.2], [2.0, 1.2])
    assert way.length == pytest.approx(pullback.geodesic(space, [1.0, 0.2], [2.0, 1.2]).length, abs=1e-9)


def test_piecewise_linear_layers_find_a_way_or_say_so():
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(2, 20), nn.ReLU(), nn.Linear(20, 5)).double().eval()
    space = rg.manifold(net, SQUARE)
    way = pullback.geodesic(space, [-0.8, -0.5], [0.7, 0.6], strict=False)
    if not way.converged:
        with pytest.raises(NotConverged, match="piecewise linear"):
            pullback.geodesic(space, [-0.8, -0.5], [0.7, 0.6])
    straight = np.linspace([-0.8, -0.5], [0.7, 0.6], 81)
    assert way.length <= pullback.length(space.embed(straight)) + 1e-9


def test_the_spread_of_a_decoder_keeps_geodesics_where_the_data_are():
    """A flat mean alone has straight geodesics; a spread that grows in the middle bends them around it."""

    def spread(u):
        return 3 * (-(u**2).sum(dim=-1, keepdim=True) / 0.1).exp()

    plane = rg.manifold(lambda u: u * torch.ones(2), SQUARE)
    uncertain = rg.manifold(lambda u: u * torch.ones(2), SQUARE, spread=spread)
    ends = [-0.9, 0.02], [0.9, 0.02]
    assert np.abs(pullback.geodesic(plane, *ends).parameters[:, 1] - 0.02).max() < 1e-9
    around = pullback.geodesic(uncertain, *ends)
    assert np.abs(around.parameters[:, 1]).max() > 0.2
    points = uncertain.grid(4)
    assert (pullback.magnification(points) > 1).all()
