"""Geodesics, graph paths: closed forms at 80 nodes, windings, edges, complaints."""

import doctest

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import approx_fprime

import repgeo_nb as rg
from repgeo_nb import pullback
from repgeo_nb.errors import NotConverged, SchemaError
from repgeo_nb.pullback import energies, geodesics, graph
from tests import surfaces

NODES = 1e-4  # error of 80 segments, on lengths of order 1
HALF_PLANE = {"x": (-2, 2), "y": (0.3, 3)}


def great_circle(u, v):
    return np.arccos(surfaces.sphere(np.array(u)) @ surfaces.sphere(np.array(v)))


# ---- closed forms


def test_sphere():
    space = rg.manifold(surfaces.sphere, surfaces.SPHERE)
    a, b = [np.pi / 3, 0], [np.pi / 3, np.pi / 2]
    way = pullback.geodesic(space, a, b)
    assert way.length == pytest.approx(np.arccos(0.25), abs=NODES)
    assert way.length < np.arccos(0.25)  # chords
    assert way.length + way.error == pytest.approx(np.arccos(0.25), abs=1e-8)
    assert way.energy == pytest.approx(way.length**2 / 2, abs=1e-9)
    assert way.speed_defect < 1e-5
    assert way.converged
    assert not way.on_edge
    np.testing.assert_array_equal(way.parameters[[0, -1]], [a, b])
    f = surfaces.sphere(way.parameters)
    normal = np.cross(f[0], f[-1])
    np.testing.assert_allclose(f @ normal, 0, atol=1e-5)  # it stays in the plane of the great circle
    # the parallel is longer
    parallel = a + np.linspace(0, 1, 400)[:, None] * np.subtract(b, a)
    assert pullback.length(surfaces.sphere(parallel)) == pytest.approx(1.360350, abs=1e-5)


@pytest.mark.parametrize(
    ("metric", "axes", "a", "b", "expected"),
    [
        (surfaces.half_space, HALF_PLANE, [0, 1], [0, np.e], 1),
        (surfaces.half_space, HALF_PLANE, [0, 1], [1, 1], np.arccosh(1.5)),
        (surfaces.disk, {"x": (-0.9, 0.9), "y": (-0.9, 0.9)}, [0, 0], [0.5, 0], np.log(3)),
        (surfaces.stereographic, {"x": (-2, 2), "y": (-2, 2)}, [0, 0], [1, 0], np.pi / 2),
        (surfaces.normals, HALF_PLANE, [0, 1], [0, np.e], np.sqrt(2)),
        (surfaces.normals, HALF_PLANE, [0, 1], [1, 1], np.sqrt(2) * np.arccosh(1.25)),
    ],
)
def test_metrics_given_directly(metric, axes, a, b, expected):
    way = pullback.geodesic(axes, a, b, metric=metric)
    assert way.length == pytest.approx(expected, abs=NODES)
    assert way.speed_defect < 1e-3
    assert way.converged


def test_the_horizontal_path_of_the_half_plane_is_longer():
    t = np.linspace(0, 1, 81)[:, None]
    straight = np.concatenate([t, np.ones_like(t)], axis=1)
    squares = energies.Given(surfaces.half_space, ()).squares(straight[:-1], straight[1:])
    assert np.sqrt(squares).sum() == pytest.approx(1, abs=1e-12)


def test_flat_charts_give_straight_lines():
    polar = rg.manifold(surfaces.polar, {"r": (0.2, 4), "t": (-np.pi, np.pi)})
    way = pullback.geodesic(polar, [1, -1], [2, 1])
    ends = surfaces.polar(np.array([[1, -1], [2, 1]], dtype=float))
    assert way.length == pytest.approx(np.linalg.norm(ends[1] - ends[0]), abs=1e-9)
    strip = rg.manifold(surfaces.rolled, {"s": (0, 4 * np.pi), "y": (0, 1)})
    assert pullback.geodesic(strip, [1, 0.1], [3, 0.9]).length == pytest.approx(np.hypot(2, 0.8), abs=NODES)


def test_one_axis_is_its_length():
    curve = rg.manifold(lambda u: np.concatenate([u, u**2], axis=-1), {"t": (0, 1)})
    way = pullback.geodesic(curve, [0], [1])
    assert way.length == pytest.approx(1.478943, abs=NODES)
    assert way.speed_defect < 1e-3


# ---- which way round


def test_the_short_way_round_a_circle_is_found():
    space = rg.manifold(surfaces.sphere, surfaces.SPHERE)
    a, b = [1.2, 0.2], [1.4, 2 * np.pi - 0.3]
    way = pullback.geodesic(space, a, b)
    assert way.length == pytest.approx(great_circle(a, b), abs=NODES)
    assert way.parameters[-1, 1] == pytest.approx(-0.3)  # past the end of the axis
    assert set(way.lengths) == {"straight", "straight, b +1", "straight, b -1", "graph"}


def test_a_graph_path_finds_the_way_over_the_tube():
    """Around the hole of a torus it is shorter to climb to its inside: no straight line goes there."""
    space = rg.manifold(surfaces.torus, {"u": "periodic", "v": "periodic"})
    way = pullback.geodesic(space, [0, 0], [0, 3])
    assert way.lengths["straight"] == pytest.approx(9, abs=1e-2)  # along the outer circle: stationary
    assert way.start == "graph"
    assert way.length < 0.9 * way.lengths["straight"]
    without = pullback.geodesic(space, [0, 0], [0, 3], grid=0)
    assert "graph" not in without.lengths
    assert without.length > way.length


def test_windings_of_a_flat_torus():
    axes = {"a": "periodic", "b": "periodic"}
    way = pullback.geodesic(rg.manifold(surfaces.clifford, axes), [0.5, 6], [6, 0.5])
    assert way.length == pytest.approx(np.hypot(2 * np.pi - 5.5, 2 * np.pi - 5.5), abs=NODES)
    longer = way.lengths["straight, a +1"]
    assert longer == pytest.approx(np.hypot(5.5, 2 * np.pi - 5.5), abs=3e-3)


def test_curves_along_an_edge_are_told():
    space = rg.manifold(surfaces.polar, {"r": (1, 2), "t": (0, np.pi)})  # an annulus: the hole is in the way
    way = pullback.geodesic(space, [1.2, 0.1], [1.2, 3.0])
    tangent = np.sqrt(1.2**2 - 1)
    expected = 2 * tangent + (2.9 - 2 * np.arccos(1 / 1.2))
    assert way.on_edge
    assert way.parameters[:, 0].min() == 1
    assert way.length == pytest.approx(expected, abs=1e-3)


def test_the_region_of_where_is_not_left():
    hole = rg.manifold(
        lambda u: np.array(u), {"x": (-2, 2), "y": (-2, 2)}, where=lambda u: (u**2).sum(axis=-1) > 0.5
    )
    way = pullback.geodesic(hole, [-1, 0.0], [1, 0.0], strict=False)
    assert way.start == "graph"
    assert ((way.parameters**2).sum(axis=1) > 0.5).all()
    assert way.length > 2.2


# ---- laws


@settings(max_examples=10)
@given(
    a=st.tuples(st.floats(0.4, 2.7), st.floats(0, 6.2)),
    b=st.tuples(st.floats(0.4, 2.7), st.floats(0, 6.2)),
    scale=st.floats(0.1, 10),
)
def test_geodesics_of_the_sphere_are_great_circles(a, b, scale):
    exact = great_circle(a, b)
    if exact > 2.8:  # near the opposite point every way is as short
        return
    space = rg.manifold(lambda u: scale * surfaces.sphere(u), surfaces.SPHERE)
    way = pullback.geodesic(space, a, b, nodes=40, grid=12)
    assert way.length == pytest.approx(scale * exact, rel=4e-4, abs=1e-9)
    assert way.length**2 <= 2 * way.energy * (1 + 1e-9)


def test_slopes_are_the_derivatives_of_the_energy(rng):
    space = rg.manifold(surfaces.torus, {"u": "periodic", "v": "periodic"})
    box = [rg.pullback.Axis(-3, 3), rg.pullback.Axis(0.2, 4)]
    for energy in (energies.Embedded(space), energies.Given(surfaces.half_space, box)):
        z = np.array([1.0, 1.0]) + 0.3 * rng.random((6, 2))

        def value(inner, z=z, energy=energy):
            moved = z.copy()
            moved[1:-1] = inner.reshape(-1, 2)
            return 2.5 * energy.squares(moved[:-1], moved[1:]).sum()

        def gradient(inner, z=z, energy=energy):
            moved = z.copy()
            moved[1:-1] = inner.reshape(-1, 2)
            return energy.slopes(moved).gradient.ravel()

        slopes, inner = energy.slopes(z), z[1:-1].ravel()
        np.testing.assert_allclose(slopes.gradient.ravel(), approx_fprime(inner, value, 1e-6), atol=1e-3)
        dense = np.array([approx_fprime(inner, lambda x, k=k: gradient(x)[k], 1e-6) for k in range(8)])
        band = geodesics._banded(slopes, np.ones((4, 2), dtype=bool))
        upper = np.zeros((8, 8))
        for off in range(4):
            upper += np.diag(band[3 - off, off:], off)
        np.testing.assert_allclose(np.triu(dense), upper, atol=2e-3 * np.abs(dense).max())


# ---- graphs


def test_grid_paths_are_too_long_by_a_known_ratio():
    n = 41
    i, j = graph.grid_edges((n, n), (False, False))
    at = np.stack(np.unravel_index(np.arange(n * n), (n, n)), axis=1)
    length = np.linalg.norm(at[i] - at[j], axis=1)
    worst = 0.0
    for target in range(n * n):
        if at[target].max() == n - 1:
            walk = graph.shortest(i, j, length, n * n, 0, target)
            worst = max(worst, walk.length / np.linalg.norm(at[target]))
    assert worst == pytest.approx(1 / np.cos(np.pi / 8), abs=2e-4)
    assert worst < 1.082392 + 1e-6
    walk = graph.shortest(i, j, length, n * n, 0, n + 2)  # (0, 0) -> (1, 2)
    assert walk.length == pytest.approx(1 + np.sqrt(2), abs=1e-12)


def test_grids_close_around_periodic_axes():
    i, j = graph.grid_edges((5, 1), (True, False))
    assert sorted(zip(i.tolist(), j.tolist(), strict=True)) == [(0, 1), (0, 4), (1, 2), (2, 3), (3, 4)]


def test_paths_through_recorded_points(rng):
    points = rg.manifold(surfaces.sphere, surfaces.SPHERE).sample(1500, seed=0).stimuli
    walk = pullback.graph_path(points, 3, 70, k=12)
    exact = np.arccos(points[3] @ points[70])
    assert exact < walk.length < 1.15 * exact
    assert walk.nodes[[0, -1]].tolist() == [3, 70]
    apart = np.concatenate([rng.random((10, 2)), rng.random((10, 2)) + 50])
    lost = pullback.graph_path(apart, 0, 15, k=3)
    assert lost.length == np.inf
    assert len(lost.nodes) == 0


def test_repeated_points_are_at_no_distance():
    points = np.array([[0.0, 0], [0, 0], [1, 0], [1, 0], [2, 0]])
    assert pullback.graph_path(points, 0, 4, k=2).length == pytest.approx(2)


# ---- complaints


def test_what_is_refused():
    space = rg.manifold(surfaces.sphere, surfaces.SPHERE)
    with pytest.raises(SchemaError, match=r"start and end: expected an array \(points, 2\)"):
        pullback.geodesic(space, [1.0], [2.0])
    with pytest.raises(SchemaError, match=r"start and end: expected a in \[0, 3.14159\], got 4"):
        pullback.geodesic(space, [1, 0], [4, 0])
    with pytest.raises(SchemaError, match="axes without a metric"):
        pullback.geodesic(HALF_PLANE, [0, 1], [1, 1])
    with pytest.raises(SchemaError, match="at least 4 segments, got 2"):
        pullback.geodesic(space, [1, 0], [2, 0], nodes=2)
    with pytest.raises(SchemaError, match="expected 1 to 4 neighbours of 5 points, got 9"):
        pullback.graph_path(np.eye(5), 0, 1, k=9)
    with pytest.raises(SchemaError, match="target: expected a row from 0 to 4, got 7"):
        pullback.graph_path(np.eye(5), 0, 7, k=2)
    with pytest.raises(SchemaError, match="points: expected finite values"):
        pullback.graph_path(np.full((5, 2), np.nan), 0, 1, k=2)


def test_ends_of_different_length_are_refused():
    space = rg.manifold(surfaces.sphere, surfaces.SPHERE)
    with pytest.raises(SchemaError, match=r"start and end: expected 2 parameters each, .*got 3 and 2"):
        geodesics.geodesic(space, [1, 0, 0], [1, 0])


def test_it_prints_on_one_line():
    way = geodesics.geodesic(rg.manifold(surfaces.sphere, surfaces.SPHERE), [1, 0], [1, 1])
    assert repr(way).startswith("Geodesic(length 0.8305")
    assert repr(way).endswith("81 nodes, from 'straight', converged)")


def test_what_does_not_converge_says_so():
    space = rg.manifold(surfaces.sphere, surfaces.SPHERE)
    with pytest.raises(NotConverged, match=r"not converged in 1 steps from .*; take max_steps=4"):
        pullback.geodesic(space, [0.4, 0], [2, 2.5], max_steps=1)
    kept = pullback.geodesic(space, [0.4, 0], [2, 2.5], max_steps=1, strict=False)
    assert not kept.converged
    islands = rg.manifold(
        lambda u: np.array(u), {"x": (-2, 2), "y": (-2, 2)}, where=lambda u: np.abs(u[:, 0]) > 1
    )
    with pytest.raises(NotConverged, match="a start inside the region of where="):
        pullback.geodesic(islands, [-1.5, 0.0], [1.5, 0.0])


def test_the_same_point_twice():
    space = rg.manifold(surfaces.sphere, surfaces.SPHERE)
    way = pullback.geodesic(space, [1.0, 2.0], [1.0, 2.0])
    assert way.length < 1e-12
    assert way.converged


def test_examples():
    for module in (geodesics, graph):
        found = doctest.testmod(module)
        assert found.attempted
        assert not found.failed
