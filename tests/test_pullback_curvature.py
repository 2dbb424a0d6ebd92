"""Curvature: closed forms, the Gauss equation against Christoffel symbols, laws, and what is refused."""

import doctest

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import repgeo_nb as rg
from repgeo_nb import pullback
from repgeo_nb.errors import SchemaError
from repgeo_nb.pullback import Axis, gauss
from tests import surfaces

ALGEBRA = 1e-10
DIFFERENCES = 1e-7  # second derivatives of order 8 without a Jacobian
CIRCLES = {"a": "periodic", "b": "periodic"}
SQUARE = {"x": (-1, 1), "y": (-1, 1)}


def at(f, axes, *u, **kw):
    return pullback.curvature(rg.manifold(f, axes, **kw).at(np.atleast_2d(u)))


# ---- closed forms


@pytest.mark.parametrize("radius", [0.5, 1.0, 3.0])
def test_sphere(radius):
    def f(u):
        return radius * surfaces.sphere(u)

    def jacobian(u):
        return radius * surfaces.sphere_jacobian(u)

    points = rg.manifold(f, surfaces.SPHERE, jacobian=jacobian).grid(5)
    found = pullback.curvature(points)
    np.testing.assert_allclose(found.gaussian, 1 / radius**2, rtol=DIFFERENCES)
    np.testing.assert_allclose(found.scalar, 2 / radius**2, rtol=DIFFERENCES)
    np.testing.assert_allclose(found.ricci, pullback.metric(points) / radius**2, atol=DIFFERENCES)
    np.testing.assert_allclose(found.mean_norm, 1 / radius, rtol=DIFFERENCES)
    np.testing.assert_allclose(found.mean, -points.stimuli / radius**2, atol=DIFFERENCES / radius)
    fine = rg.manifold(f, surfaces.SPHERE, jacobian=jacobian).grid(20)
    assert pullback.curvature(fine).total @ fine.weights == pytest.approx(4 * np.pi, abs=1e-6)


def test_sphere_by_exact_second_derivatives():
    """The algebra alone: derivatives typed in."""
    a, b = 1.1, 0.4
    J = surfaces.sphere_jacobian(np.array([a, b]))
    aa = -surfaces.sphere(np.array([a, b]))
    ab = [-np.cos(a) * np.sin(b), np.cos(a) * np.cos(b), 0]
    bb = [-np.sin(a) * np.cos(b), -np.sin(a) * np.sin(b), 0]
    found = pullback.curvature(J, np.stack([np.stack([aa, ab], -1), np.stack([ab, bb], -1)], -1))
    assert found.gaussian == pytest.approx(1, abs=ALGEBRA)
    assert found.mean_norm == pytest.approx(1, abs=ALGEBRA)
    assert found.riemann[0, 1, 0, 1] == pytest.approx(np.sin(a) ** 2, abs=ALGEBRA)
    assert found.riemann[0, 1, 1, 0] == pytest.approx(-(np.sin(a) ** 2), abs=ALGEBRA)


def test_torus():
    found = at(surfaces.torus, CIRCLES, [0, 1], [np.pi, 2])
    np.testing.assert_allclose(found.gaussian, [1 / 3, -1], atol=DIFFERENCES)
    points = rg.manifold(surfaces.torus, CIRCLES).grid(16)
    assert pullback.curvature(points).total @ points.weights == pytest.approx(0, abs=1e-6)


def test_clifford_torus_is_flat():
    points = rg.manifold(surfaces.clifford, CIRCLES).grid(4)
    np.testing.assert_allclose(pullback.metric(points), np.broadcast_to(np.eye(2), (16, 2, 2)), atol=ALGEBRA)
    np.testing.assert_allclose(pullback.curvature(points).gaussian, 0, atol=DIFFERENCES)


def test_catenoid_and_helicoid():
    axes = {"a": (-3, 3), "v": (-2, 2)}
    for f in (surfaces.catenoid, surfaces.helicoid):
        points = rg.manifold(f, axes).at([[0.3, 1.0]])
        found = pullback.curvature(points)
        np.testing.assert_allclose(pullback.metric(points)[0], np.cosh(1) ** 2 * np.eye(2), atol=1e-9)
        np.testing.assert_allclose(found.gaussian, -(np.cosh(1) ** -4), atol=DIFFERENCES)
        np.testing.assert_allclose(found.gaussian, -0.176378, atol=1e-6)
        np.testing.assert_allclose(found.mean, 0, atol=DIFFERENCES)


@pytest.mark.parametrize(("a", "b", "expected"), [(1, 3, 3), (1, -1, -1)])
def test_paraboloid_and_saddle(a, b, expected):
    J, second = np.eye(3, 2), np.zeros((3, 2, 2))
    second[2] = np.diag([a, b])
    assert pullback.curvature(J, second).gaussian == pytest.approx(expected, abs=ALGEBRA)
    np.testing.assert_allclose(
        at(surfaces.quadric(a, b), SQUARE, [0, 0]).gaussian, expected, atol=DIFFERENCES
    )


def test_rolled_strip_is_bent_and_flat():
    found = at(surfaces.rolled, {"s": (0, 4 * np.pi), "y": (0, 1)}, [1, 0.5], [6, 0.1])
    np.testing.assert_allclose(found.gaussian, 0, atol=DIFFERENCES)
    np.testing.assert_allclose(found.mean_norm, 0.5, atol=DIFFERENCES)


def test_polar_coordinates_are_flat():
    points = rg.manifold(surfaces.polar, {"r": (1, 3), "t": "periodic"}).grid(3)
    found = pullback.curvature(points)
    np.testing.assert_allclose(found.gaussian, 0, atol=ALGEBRA)
    np.testing.assert_allclose(found.mean, 0, atol=ALGEBRA)


def test_three_sphere_and_sphere_times_line():
    found = at(surfaces.three_sphere, {"a": (0, np.pi), "b": (0, np.pi), "c": "periodic"}, [1, 1.3, 2])
    np.testing.assert_allclose(found.scalar, 6, atol=1e-6)

    def product(u):
        return np.concatenate([surfaces.sphere(u), u[..., 2:]], axis=-1)

    found = at(product, {**surfaces.SPHERE, "z": (-1, 1)}, [1.2, 0.3, 0])
    np.testing.assert_allclose(found.scalar, 2, atol=1e-6)
    np.testing.assert_allclose(found.sectional([1, 0, 0], [0, 1, 0]), 1, atol=1e-6)
    np.testing.assert_allclose(found.sectional([1, 0, 0], [0, 0, 1]), 0, atol=1e-6)


@pytest.mark.parametrize(
    ("metric", "axes", "u", "expected"),
    [
        (surfaces.half_space, [Axis(-1, 1), Axis(0.5, 3)], [0.2, 1.3], -1),
        (surfaces.disk, [Axis(-0.7, 0.7)] * 2, [0.3, -0.2], -1),
        (surfaces.stereographic, [Axis(-2, 2)] * 2, [0.3, -0.7], 1),
        (surfaces.normals, [Axis(-1, 1), Axis(0.5, 3)], [0.2, 2.0], -0.5),
    ],
)
def test_surfaces_by_their_metric(metric, axes, u, expected):
    found = pullback.curvature_of_metric(metric, [u], axes)
    np.testing.assert_allclose(found.gaussian, expected, atol=1e-6)
    np.testing.assert_allclose(found.ricci, expected * metric(np.array([u])), atol=1e-6)


def test_hyperbolic_space():
    found = pullback.curvature_of_metric(
        surfaces.half_space, [[0.1, 0.2, 1.0]], [Axis(-1, 1), Axis(-1, 1), Axis(0.5, 2)]
    )
    np.testing.assert_allclose(found.scalar, -6, atol=1e-5)


def test_a_metric_of_torch_is_differentiated_exactly():
    torch = pytest.importorskip("torch")

    def half_plane(u):
        return torch.eye(2, dtype=u.dtype) / u[:, 1, None, None] ** 2

    metric = rg.manifold(half_plane, {"x": (-1, 1), "y": (0.5, 3)})
    found = pullback.curvature_of_metric(metric, [[0.0, 1.7], [0.3, 0.6]])
    np.testing.assert_allclose(found.gaussian, -1, atol=ALGEBRA)


# ---- laws


def tanh_net(seed, m, n):
    """Random smooth net and its derivatives by hand."""
    rng = np.random.default_rng(seed)
    W, b, V = rng.normal(size=(12, m)), rng.normal(size=12), rng.normal(size=(n, 12)) / np.sqrt(12)
    V[: min(m, n)] += 0.1

    def f(u):
        return np.tanh(u @ W.T + b) @ V.T

    def jacobian(u):
        t = np.tanh(u @ W.T + b)
        return np.einsum("nh,ph,hi->pni", V, 1 - t**2, W)

    def second(u):
        t = np.tanh(u @ W.T + b)
        return np.einsum("nh,ph,hi,hj->pnij", V, -2 * t * (1 - t**2), W, W)

    return f, jacobian, second


@settings(max_examples=10)
@given(seed=st.integers(0, 2**32 - 1), m=st.integers(2, 3))
def test_gauss_equation_agrees_with_christoffel_symbols(seed, m):
    _, jacobian, second = tanh_net(seed, m, 8)
    u = np.random.default_rng(seed).uniform(-0.5, 0.5, (3, m))
    found = pullback.curvature(jacobian(u), second(u))
    other = pullback.curvature_of_metric(lambda v: pullback.metric(jacobian(v)), u, [Axis(-1, 1)] * m)
    scale = np.abs(found.riemann).max()
    assert np.abs(found.riemann - other.riemann).max() < 1e-5 * max(scale, 1)
    np.testing.assert_allclose(found.scalar, other.scalar, rtol=1e-5, atol=1e-5)


@given(seed=st.integers(0, 2**32 - 1), scale=st.floats(0.1, 10))
def test_scale_rotation_and_chart(seed, scale):
    _, jacobian, second = tanh_net(seed, 2, 6)
    rng = np.random.default_rng(seed)
    u = rng.uniform(-0.5, 0.5, (3, 2))
    J, S = jacobian(u), second(u)
    own = pullback.curvature(J, S)
    top = np.abs(own.gaussian).max()
    bigger = pullback.curvature(scale * J, scale * S)
    np.testing.assert_allclose(
        bigger.gaussian, own.gaussian / scale**2, rtol=1e-8, atol=1e-9 * top / scale**2
    )
    np.testing.assert_allclose(bigger.total, own.total, rtol=1e-8, atol=1e-9 * np.abs(own.total).max())
    Q = np.linalg.qr(rng.normal(size=(6, 6)))[0]
    turned = pullback.curvature(Q @ J, np.einsum("ab,pbij->paij", Q, S))
    np.testing.assert_allclose(turned.gaussian, own.gaussian, rtol=1e-8, atol=1e-9 * top)
    # chart change u = T v + (quadratic): second derivatives gain a tangential part
    T, bend = np.eye(2) + 0.3 * rng.normal(size=(2, 2)), rng.normal(size=(2, 2, 2))
    bend = bend + bend.swapaxes(1, 2)
    if abs(np.linalg.det(T)) < 0.1:
        return
    moved = np.einsum("pnij,ia,jb->pnab", S, T, T) + np.einsum("pni,iab->pnab", J, bend)
    chart = pullback.curvature(J @ T, moved)
    np.testing.assert_allclose(chart.gaussian, own.gaussian, rtol=1e-6, atol=1e-7 * top)
    np.testing.assert_allclose(chart.mean, own.mean, rtol=1e-6, atol=1e-6 * np.abs(own.mean).max())
    riemann = np.einsum("pijkl,ia,jb,kc,ld->pabcd", own.riemann, T, T, T, T)
    np.testing.assert_allclose(chart.riemann, riemann, rtol=1e-6, atol=1e-6 * np.abs(riemann).max())


@given(seed=st.integers(0, 2**32 - 1))
def test_symmetries_of_the_riemann_tensor(seed):
    _, jacobian, second = tanh_net(seed, 3, 7)
    u = np.random.default_rng(seed).uniform(-0.5, 0.5, (2, 3))
    R = pullback.curvature(jacobian(u), second(u)).riemann
    size = np.abs(R).max()
    for other in (-R.swapaxes(1, 2), -R.swapaxes(3, 4), R.transpose(0, 3, 4, 1, 2)):
        np.testing.assert_allclose(R, other, atol=1e-10 * size)
    cyclic = R + R.transpose(0, 1, 3, 4, 2) + R.transpose(0, 1, 4, 2, 3)
    np.testing.assert_allclose(cyclic, 0, atol=1e-10 * size)


# ---- undefined and refused


def test_where_the_chart_is_singular_there_is_a_reason():
    J, S = np.zeros((2, 3, 2)), np.zeros((2, 3, 2, 2))
    J[0], J[1, 0, 0] = np.eye(3, 2), 1
    S[:, 2, 0, 0] = 1
    found = pullback.curvature(J, S)
    assert found.gaussian[0] == 0
    assert np.isnan(found.gaussian[1])
    assert np.isnan(found.mean_norm[1])
    assert found.reason.tolist()[0] == ""
    assert "linearly dependent" in found.reason[1]


def test_parallel_directions_span_no_plane():
    found = pullback.curvature(np.eye(3, 2), np.zeros((3, 2, 2)))
    assert np.isnan(found.sectional([1, 1], [2, 2]))


def test_curves_have_mean_curvature_alone():
    found = at(lambda u: np.concatenate([np.cos(u), np.sin(u)], axis=-1) * 2, {"t": "periodic"}, [0.3])
    np.testing.assert_allclose(found.mean_norm, 0.5, atol=DIFFERENCES)
    assert found.scalar[0] == 0
    with pytest.raises(SchemaError, match=r"expected a surface \(m = 2\), got m = 1"):
        _ = found.gaussian


def test_piecewise_linear_maps_are_refused():
    folded = rg.manifold(
        lambda u: np.concatenate([u, np.abs(u)], axis=-1),
        SQUARE,
        jacobian=lambda u: np.stack([np.concatenate([np.eye(2), np.diag(s)]) for s in np.sign(u)]),
    )
    points = folded.grid(2)
    with pytest.raises(SchemaError, match=r"piecewise linear \(ReLU, max-pooling\)"):
        pullback.curvature(points.jacobian(), np.zeros((4, 4, 2, 2)))
    flat = pullback.curvature(np.broadcast_to(np.eye(4, 2), (4, 4, 2)), np.zeros((4, 4, 2, 2)))
    np.testing.assert_array_equal(flat.gaussian, 0)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: pullback.curvature(np.eye(3, 2)), "beside a Jacobian, got none"),
        (lambda: pullback.curvature(np.eye(3, 2), np.zeros((2, 3, 2))), r"got shapes \(2, 3, 2\)"),
        (lambda: pullback.curvature(np.eye(3, 2), np.full((3, 2, 2), np.nan)), "expected finite derivatives"),
        (
            lambda: pullback.curvature(np.eye(3, 2), np.arange(12.0).reshape(3, 2, 2)),
            "expected derivatives symm",
        ),
        (
            lambda: pullback.curvature_of_metric(surfaces.disk, [0, 0], [Axis(0, 1)] * 2),
            "one column per axis",
        ),
        (
            lambda: pullback.curvature_of_metric(lambda u: u, [[0.0, 0]], [Axis(-1, 1)] * 2),
            r"expected matrices \(1, 2, 2\)",
        ),
        (
            lambda: pullback.curvature_of_metric(lambda u: -surfaces.disk(u), [[0.0, 0]], [Axis(-1, 1)] * 2),
            "expected positive definite",
        ),
        (
            lambda: pullback.curvature_of_metric(surfaces.disk, [[0.0, 0]], [Axis(-1, 1)] * 2).mean_norm,
            "expected an embedding, got a metric alone",
        ),
    ],
)
def test_what_is_refused(call, message):
    with pytest.raises(SchemaError, match=message):
        call()


def test_kinks_that_differences_go_across_are_refused():
    """Second differences across a kink are no curvature, whatever they are."""
    rng = np.random.default_rng(0)
    W, b = rng.normal(size=(20, 3)), rng.normal(size=20)
    space = rg.manifold(surfaces.sphere, surfaces.SPHERE).through(lambda x: np.maximum(x @ W.T + b, 0))
    with pytest.raises(SchemaError, match=r"expected a map with second derivatives.*kinks"):
        pullback.curvature(space.grid(5))


def test_joined_charts_are_refused():
    points = rg.manifold(surfaces.sphere, surfaces.SPHERE).grid(2)
    with pytest.raises(SchemaError, match="curvature of each chart"):
        pullback.curvature(pullback.join({"one": points}))


def test_it_prints_on_one_line():
    points = rg.manifold(surfaces.sphere, surfaces.SPHERE).grid(3)
    assert repr(pullback.curvature(points)) == "Curvature(at 9 points of 2 parameters, undefined at 0)"


def test_examples():
    found = doctest.testmod(gauss)
    assert found.attempted
    assert not found.failed
