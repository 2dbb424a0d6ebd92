"""Stimulus manifolds: axes, quadrature, exact tangents of torch and numpy functions, clear complaints."""

import doctest

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import repgeo_nb as rg
from repgeo_nb.capture import manifold as capture_manifold
from repgeo_nb.errors import CaptureError, MemoryBudgetError, SchemaError
from repgeo_nb.pullback import axes as axes_module
from repgeo_nb.pullback import manifold as manifold_module
from tests.surfaces import SPHERE, sphere, sphere_jacobian


def circle(u):
    return np.stack([np.cos(u[..., 0]), np.sin(u[..., 0])], axis=-1)


def identity(u):
    return np.array(u)


# ---- grids and samples


def test_grid_of_an_interval_and_a_circle():
    points = rg.manifold(identity, {"x": (-1, 1), "angle": "periodic"}).grid((3, 4))
    assert points.shape == (3, 4)
    assert len(points) == 12
    assert points.names == ("x", "angle")
    np.testing.assert_allclose(points.parameters[::4, 0], [-np.sqrt(0.6), 0, np.sqrt(0.6)], atol=1e-15)
    np.testing.assert_allclose(points.parameters[:4, 1], np.pi / 2 * np.arange(4))
    assert points.weights.sum() == pytest.approx(4 * np.pi)
    assert points.axes == [
        {"name": "x", "low": -1.0, "high": 1.0, "periodic": False, "unit": ""},
        {"name": "angle", "low": 0.0, "high": 2 * np.pi, "periodic": True, "unit": "rad"},
    ]
    assert len(set(points.ids)) == 12
    assert points.ids[0] == "x=-0.775, angle=0"
    assert set(points.columns()) == {"x", "angle", "weight"}


def test_cells_are_equal():
    points = rg.manifold(identity, {"x": (0, 3)}).grid(3, rule="cells")
    np.testing.assert_allclose(points.parameters[:, 0], [0.5, 1.5, 2.5])
    np.testing.assert_allclose(points.weights, 1)


@given(degree=st.integers(0, 15), low=st.floats(-2, 0), size=st.floats(0.1, 3))
def test_gauss_nodes_integrate_polynomials_exactly(degree, low, size):
    nodes, weights = axes_module.Axis(low, low + size).nodes(8)
    exact = ((low + size) ** (degree + 1) - low ** (degree + 1)) / (degree + 1)
    np.testing.assert_allclose(weights @ nodes**degree, exact, atol=1e-9)


def test_a_density_weighs_grid_and_sample_alike():
    space = rg.manifold(identity, {"a": rg.pullback.Axis(0, np.pi, density=np.sin)})
    grid, drawn = space.grid(20), space.sample(4000, seed=0)
    assert grid.weights.sum() == pytest.approx(2, abs=1e-12)
    assert drawn.weights.sum() == pytest.approx(2, abs=0.06)  # 4 standard errors
    np.testing.assert_allclose(drawn.weights @ np.cos(drawn.parameters[:, 0]) ** 2, 2 / 3, atol=0.06)


def test_samples_repeat_with_their_seed():
    space = rg.manifold(circle, {"t": "periodic"})
    a, b, other = space.sample(9, seed=1), space.sample(9, seed=1), space.sample(9, seed=2)
    np.testing.assert_array_equal(a.parameters, b.parameters)
    assert not np.array_equal(a.parameters, other.parameters)
    assert a.weights.sum() == pytest.approx(2 * np.pi)
    assert a.shape is None


def test_where_leaves_points_out():
    disk = rg.manifold(identity, {"p": (-1, 1), "q": (-1, 1)}, where=lambda u: (u**2).sum(axis=-1) < 1)
    points = disk.grid(60)
    assert points.shape is None
    assert points.weights.sum() == pytest.approx(np.pi, rel=0.01)  # cells on the rim count whole or not
    drawn = disk.sample(2000, seed=0)
    assert len(drawn) == 2000
    assert ((drawn.parameters**2).sum(axis=1) < 1).all()
    assert drawn.weights.sum() == pytest.approx(np.pi, abs=0.15)


def test_charts_are_joined():
    north = rg.manifold(circle, {"t": (0, np.pi)}).grid(4)
    south = rg.manifold(circle, {"t": (np.pi, 2 * np.pi)}).grid(6)
    both = rg.pullback.join({"north": north, "south": south})
    assert len(both) == 10
    assert both.columns()["chart"].tolist() == ["north"] * 4 + ["south"] * 6
    assert both.weights.sum() == pytest.approx(2 * np.pi)
    assert len(set(both.ids)) == 10
    assert both.ids[0].startswith("north: t=")
    with pytest.raises(SchemaError, match=r"chart 'b': expected the axes \('t',\)"):
        rg.pullback.join({"a": north, "b": rg.manifold(circle, {"s": (0, 1)}).grid(2)})
    with pytest.raises(SchemaError, match="expected at least one, got none"):
        rg.pullback.join({})


def test_points_that_repeat_are_numbered():
    points = rg.manifold(circle, {"t": "periodic"}).at([[0.5], [1.0], [0.5]])
    assert points.ids.tolist()[2] == "t=0.5#1"


# ---- tangents


def test_differences_are_exact_to_their_stated_error():
    points = rg.manifold(sphere, SPHERE).grid(15)
    exact = np.moveaxis(sphere_jacobian(points.parameters), -1, 1)
    error = np.abs(points.tangents - exact).max()
    assert error < 1e-11
    assert error <= points.tangent_error < 1e-8


def test_a_given_jacobian_is_taken():
    points = rg.manifold(sphere, SPHERE, jacobian=sphere_jacobian).grid(5)
    exact = np.moveaxis(sphere_jacobian(points.parameters), -1, 1)
    np.testing.assert_array_equal(points.tangents, exact)
    assert points.tangent_error == 0
    np.testing.assert_array_equal(points.jacobian(), sphere_jacobian(points.parameters))


def test_differences_stay_inside_the_axes():
    def root(u):  # NaN below 0, without a derivative at it
        with np.errstate(invalid="raise", divide="raise"):
            return np.concatenate([np.sqrt(u), 1 / u], axis=-1)

    points = rg.manifold(root, {"x": (0, 1)}).at([[0.1], [0.5], [1.0]])
    at = points.parameters[:, 0]
    np.testing.assert_allclose(points.tangents[:, 0, 0], 0.5 / np.sqrt(at), rtol=1e-6)


def test_single_precision_is_differentiated_with_longer_steps():
    points = rg.manifold(lambda u: circle(u).astype(np.float32), {"t": "periodic"}).grid(8)
    assert points.stimuli.dtype == np.float32
    np.testing.assert_allclose(points.tangents[:, 0], circle(points.parameters + np.pi / 2), atol=3e-6)


def test_images_keep_their_shape():
    yy, xx = np.mgrid[:5, :4]

    def blob(u):
        x, y = u[..., 0, None, None], u[..., 1, None, None]
        return np.exp(-((xx - x) ** 2 + (yy - y) ** 2) / 4)

    points = rg.manifold(blob, {"x": (0, 4), "y": (0, 5)}).grid(3)
    assert points.stimuli.shape == (9, 5, 4)
    assert points.tangents.shape == (9, 2, 5, 4)
    exact = points.stimuli * (xx - points.parameters[:, 0, None, None]) / 2
    np.testing.assert_allclose(points.tangents[:, 0], exact, atol=1e-11)


def test_second_derivatives_of_a_numpy_function():
    space = rg.manifold(sphere, SPHERE)
    u = space.grid(4).parameters
    second = space.second(u)
    np.testing.assert_allclose(second[:, 0, 0], -sphere(u), atol=1e-8)  # along a great circle
    np.testing.assert_array_equal(second[:, 0, 1], second[:, 1, 0])
    a, b = u.T
    mixed = np.stack([-np.cos(a) * np.sin(b), np.cos(a) * np.cos(b), 0 * a], axis=-1)
    np.testing.assert_allclose(second[:, 0, 1], mixed, atol=1e-8)


# ---- torch


torch = pytest.importorskip("torch")


def torch_sphere(u):
    a, b = u[..., 0], u[..., 1]
    return torch.stack([a.sin() * b.cos(), a.sin() * b.sin(), a.cos()], dim=-1)


def test_torch_functions_are_differentiated_exactly():
    space = rg.manifold(torch_sphere, SPHERE)
    points = space.grid(6)
    assert points.stimuli.dtype == np.float64
    np.testing.assert_allclose(
        points.tangents, np.moveaxis(sphere_jacobian(points.parameters), -1, 1), atol=1e-15
    )
    np.testing.assert_allclose(
        space.second(points.parameters), rg.manifold(sphere, SPHERE).second(points.parameters), atol=1e-8
    )
    assert points.tangent_error == 0


def test_a_decoder_runs_in_its_own_precision():
    torch.manual_seed(0)
    decoder = torch.nn.Sequential(torch.nn.Linear(2, 8), torch.nn.Tanh(), torch.nn.Linear(8, 6)).eval()
    axes = {"z0": (-2, 2), "z1": (-2, 2)}
    points = rg.manifold(decoder, axes).grid(30)  # more than one part
    assert points.stimuli.dtype == np.float32
    assert len(points) == 900
    u = torch.as_tensor(points.parameters, dtype=torch.float32)
    hand = torch.func.vmap(torch.func.jacfwd(decoder))(u).movedim(-1, 1)
    np.testing.assert_allclose(points.tangents, hand.detach(), atol=1e-6)
    with pytest.raises(SchemaError, match=r'another precision .*; pass dtype="float32"'):
        rg.manifold(lambda z: decoder(z) + 0, axes).grid(3)
    wrapped = rg.manifold(lambda z: decoder(z) + 0, axes, dtype="float32").grid(30)
    np.testing.assert_allclose(wrapped.tangents, points.tangents, atol=1e-6)


def test_through_a_layer_is_the_composition():
    torch.manual_seed(0)
    layer = torch.nn.Linear(3, 4).double()
    space = rg.manifold(torch_sphere, SPHERE)
    inside = space.through(layer.eval()).grid(4)
    weight = layer.weight.detach().numpy()
    np.testing.assert_allclose(inside.tangents, space.grid(4).tangents @ weight.T, atol=1e-14)
    by_hand = rg.manifold(sphere, SPHERE).through(lambda x: x @ weight.T).grid(4)
    np.testing.assert_allclose(by_hand.tangents, inside.tangents, atol=1e-11)


def test_a_spread_adds_its_own_gram_matrix():
    mean = rg.manifold(torch_sphere, SPHERE)
    both = rg.manifold(torch_sphere, SPHERE, spread=lambda u: u.exp()).grid(4)
    J = both.jacobian()
    assert J.shape == (16, 5, 2)
    J_mean = mean.grid(4).jacobian()
    growth = np.exp(both.parameters)
    expected = J_mean.swapaxes(1, 2) @ J_mean + growth[:, None] ** 2 * np.eye(2)
    np.testing.assert_allclose(J.swapaxes(1, 2) @ J, expected, rtol=1e-13)


# ---- complaints


@pytest.mark.parametrize(
    ("axes", "message"),
    [
        ({}, "expected a mapping of at least one axis, got an empty one"),
        ([(0, 1)], "expected a mapping of at least one axis, got list"),
        ({"x": (1, 0)}, "expected finite ends with low < high"),
        ({"x": (0, np.inf)}, "map an endless parameter"),
        ({"x": "circle"}, r"axis 'x': expected \(low, high\)"),
        ({"x": (0, 1, "wrap")}, "axis 'x': expected"),
        ({"label": (0, 1)}, "free to become columns of the stimuli, got 'label'"),
        ({3: (0, 1)}, "got 3"),
    ],
)
def test_axes_that_are_none(axes, message):
    with pytest.raises(SchemaError, match=message):
        rg.manifold(identity, axes)


@pytest.mark.parametrize(
    ("f", "message"),
    [
        (lambda u: u[..., 0], r"expected an array \(9, \*stimulus shape\)"),
        (lambda u: u[:3], "expected an array"),
        (lambda u: np.ones(4), "write f for rows of parameters"),
        (
            lambda u: np.round(u).astype(int),
            "expected floating stimuli, which have derivatives, got dtype int64",
        ),
        (lambda u: np.where(u > 0.5, np.nan, u), "got NaN or inf at 5 of 9 points"),
    ],
)
def test_functions_that_are_none(f, message):
    with pytest.raises(SchemaError, match=message):
        rg.manifold(f, {"x": (0, 1), "y": (0, 1)}).grid(3)


def test_what_else_is_refused():
    with pytest.raises(SchemaError, match="expected a function of rows of parameters, got ndarray"):
        rg.manifold(np.eye(3), {"x": (0, 1)})
    space = rg.manifold(identity, {"x": (0, 1), "y": (0, 1)})
    with pytest.raises(SchemaError, match="or 2 of them, one per axis"):
        space.grid((3, 3, 3))
    with pytest.raises(SchemaError, match="expected a number >= 1"):
        space.grid(0)
    with pytest.raises(SchemaError, match="'gauss', 'cells', got 'simpson'"):
        space.grid(3, rule="simpson")
    with pytest.raises(SchemaError, match="expected a number of points >= 1"):
        space.sample(0)
    with pytest.raises(SchemaError, match=r"expected x in \[0, 1\], got 2"):
        space.at([[2, 0.5]])
    with pytest.raises(SchemaError, match=r"expected an array \(points, 2\)"):
        space.at([0.5, 0.5])
    with pytest.raises(SchemaError, match="NaN or inf"):
        space.at([[np.nan, 0.5]])
    with pytest.raises(SchemaError, match="expected a function of parameters"):
        rg.manifold(identity, {"x": (0, 1)}, where=np.ones(3))
    with pytest.raises(SchemaError, match="expected some points inside, got none"):
        rg.manifold(identity, {"x": (0, 1)}, where=lambda u: u[:, 0] > 2).grid(3)
    with pytest.raises(SchemaError, match="random points fall in"):
        rg.manifold(identity, {"x": (0, 1)}, where=lambda u: u[:, 0] > 2).sample(3)
    with pytest.raises(SchemaError, match="truth values"):
        rg.manifold(identity, {"x": (0, 1)}, where=lambda u: u).grid(3)
    with pytest.raises(SchemaError, match="density of finite values >= 0"):
        rg.manifold(identity, {"x": rg.pullback.Axis(0, 1, density=lambda u: -u)}).grid(3)


def test_jacobians_that_are_not_the_functions():
    turned = rg.manifold(sphere, SPHERE, jacobian=lambda u: np.moveaxis(sphere_jacobian(u), -1, 1))
    with pytest.raises(SchemaError, match=r"expected shape \(9, 3, 2\)"):
        turned.grid(3)
    with pytest.raises(SchemaError, match="off central differences"):
        rg.manifold(sphere, SPHERE, jacobian=lambda u: 2 * sphere_jacobian(u)).grid(3)


def test_too_large_grids_are_refused_before_they_are_made():
    space = rg.manifold(identity, {"x": (0, 1), "y": (0, 1)})
    with pytest.raises(
        MemoryBudgetError, match="at most 10,000,000 points in all, got 9000 x 9000; take n=15"
    ):
        space.grid(9000)
    with pytest.raises(SchemaError, match=r'at most 1000 Gauss nodes on an axis, got 1001.*rule="cells"'):
        space.grid((1001, 2))
    assert len(space.grid((1001, 2), rule="cells")) == 2002
    for wrong in (5.5, "5", None):
        with pytest.raises(SchemaError, match=r"expected a number >= 1, or 2 of them"):
            space.grid(wrong)


def test_points_tell_of_rough_tangents():
    smooth = rg.manifold(identity, {"x": (-1, 1)}).grid(4)
    assert "tangents good to" not in repr(smooth)
    kinked = rg.manifold(lambda u: np.abs(u - 0.1), {"x": (-1, 1)}).at([[0.1]])
    assert "tangents good to" in repr(kinked)


def test_what_a_manifold_goes_through_is_a_function():
    with pytest.raises(SchemaError, match=r"through: expected a function.*got str; of a layer inside"):
        rg.manifold(identity, {"x": (0, 1)}).through("fc1")


def test_functions_without_forward_mode_have_a_remedy():
    picture = torch.rand(1, 1, 5, 5, dtype=torch.float64)

    def shifted(u):
        spots = torch.linspace(-0.6, 0.6, 3, dtype=u.dtype)
        at = torch.stack(torch.meshgrid(spots, spots, indexing="xy"), dim=-1) + u[:, None, None]
        whole = picture.expand(len(u), -1, -1, -1)
        return torch.nn.functional.grid_sample(whole, at, mode="bicubic", align_corners=False)

    axes = {"x": (-0.1, 0.1), "y": (-0.1, 0.1)}
    with pytest.raises(CaptureError, match=r"a forward mode.*grid_sampler.*function of numpy arrays"):
        rg.manifold(shifted, axes).grid(3)
    points = rg.manifold(lambda u: shifted(torch.as_tensor(u)).numpy(), axes).grid(3)
    jacobian = [torch.autograd.functional.jacobian(lambda v: shifted(v[None])[0], u) for u in
                torch.as_tensor(points.parameters)]  # fmt: skip
    exact = torch.stack(jacobian).movedim(-1, 1).numpy()
    np.testing.assert_allclose(points.tangents, exact, atol=1e-2 * abs(exact).max())


def test_torch_functions_without_derivatives_are_found_out():
    axes = {"x": (0.1, 1), "y": (0.1, 1)}
    with pytest.raises(CaptureError, match="something in it cuts them"):
        rg.manifold(lambda u: u.detach().sin() + torch.zeros(2), axes).grid(3)
    with pytest.raises(CaptureError, match="each row by itself"):
        rg.manifold(lambda u: u - u.mean(dim=0) + torch.zeros(2), axes).grid(3)
    with pytest.raises(CaptureError, match="expected a module in eval mode, got BatchNorm1d"):
        rg.manifold(torch.nn.BatchNorm1d(2), axes)
    with pytest.raises(SchemaError, match="NaN or inf"):
        rg.manifold(lambda u: (u - 2).log() + torch.zeros(2), axes).grid(3)


def test_examples():
    for module in (axes_module, manifold_module, capture_manifold):
        found = doctest.testmod(module)
        assert found.attempted
        assert not found.failed
