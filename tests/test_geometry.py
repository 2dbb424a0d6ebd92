"""Geometries and measures: known values, the corners of each formula, gradients, and what is refused."""

import numpy as np
import pytest

from repgeo_nb.errors import DegenerateRepresentation, UnsupportedByGeometry
from repgeo_nb.geometry import (
    Dissimilarity,
    Euclidean,
    LengthGeometry,
    RiemannianGeometry,
    Sphere,
    angle,
    midpoint,
    nearest_on_geodesic,
    pairwise,
    path_length,
    turning_angles,
)
from repgeo_nb.geometry.measure import require
from repgeo_nb.linalg import (
    centre,
    gram,
    pack_symmetric,
    sinc,
    u_centre,
    unit,
    zero_diagonal,
)
from tests.layers import backend, plain

SPHERE, FLAT = Sphere(), Euclidean()
X, Y, Z = np.eye(3)
both = pytest.mark.parametrize("library", ["numpy", "torch"])
every = pytest.mark.parametrize("geometry", [SPHERE, FLAT], ids=lambda g: g.name)


class OnlyDistances:
    name = "only_distances"

    def distance(self, p, q):
        return SPHERE.distance(p, q)


class NoClosedForms(OnlyDistances):
    """The sphere's distances and geodesics without its formulas: measures must search."""

    name = "no_closed_forms"

    def geodesic(self, p, q, t):
        return SPHERE.geodesic(p, q, t)


# ---- the sphere


@both
def test_small_distances_keep_their_digits(library):
    """arccos of the inner product gives 0 here: 1 - cos(1e-9) is below rounding."""
    tensor = backend(library)
    p, q = tensor(X), tensor(np.array([np.cos(1e-9), np.sin(1e-9), 0.0]))
    assert abs(plain(SPHERE.distance(p, q)) - 1e-9) < 1e-24
    assert abs(plain(SPHERE.norm(p, SPHERE.log(p, q))) - 1e-9) < 1e-24
    assert abs(plain(SPHERE.distance(SPHERE.geodesic(p, q, 0.25), p)) - 0.25e-9) < 1e-24


def test_distances_near_pi_keep_their_digits():
    q = -np.array([np.cos(1e-9), np.sin(1e-9), 0.0])
    assert abs((np.pi - SPHERE.distance(X, q)) - 1e-9) < 1e-15


def test_an_octant():
    assert SPHERE.distance(X, Y) == np.pi / 2
    assert angle(SPHERE, X, Y, Z) == pytest.approx(np.pi / 2, abs=1e-15)
    np.testing.assert_allclose(midpoint(SPHERE, X, Y), np.array([1, 1, 0]) / np.sqrt(2), atol=1e-15)
    np.testing.assert_allclose(SPHERE.transport(X, Y, Z), Z, atol=1e-15)
    np.testing.assert_allclose(SPHERE.transport(X, Y, Y), -X, atol=1e-15)
    np.testing.assert_allclose(turning_angles(SPHERE, [X, Y, Z]), [np.pi / 2], atol=1e-15)
    assert path_length(SPHERE, [X, Y, Z]) == np.pi


def test_angle_of_the_octant_from_distances():
    right = np.pi / 2
    assert SPHERE.angle_from_distances(right, right, right) == pytest.approx(right, abs=1e-15)
    assert SPHERE.angle_from_distances(0.3, 0.4, 0.7) == pytest.approx(np.pi, abs=1e-7)  # straight on
    assert SPHERE.angle_from_distances(0.3, 0.7, 0.4) == pytest.approx(0, abs=1e-7)  # back on itself
    assert FLAT.angle_from_distances(3.0, 4.0, 5.0) == pytest.approx(right, abs=1e-15)


@every
def test_a_small_triangle_has_the_angles_of_a_flat_one(geometry):
    """Sides 3, 4, 5 times 1e-7: cosine rules with arccos are off by 1e-2 here."""
    assert geometry.angle_from_distances(3e-7, 4e-7, 5e-7) == pytest.approx(np.pi / 2, abs=1e-9)


@every
def test_distances_that_break_the_triangle_by_rounding_are_flat(geometry):
    assert geometry.angle_from_distances(0.3, 0.4, 0.7 + 1e-15) == np.pi
    assert geometry.angle_from_distances(0.3, 0.7 + 1e-15, 0.4) == 0


@every
def test_a_repeated_point_has_no_angle(geometry):
    a, b = X, 0.6 * X + 0.8 * Y
    assert np.isnan(angle(geometry, a, a, b))
    assert np.isnan(angle(geometry, b, a, a))
    assert np.isnan(turning_angles(geometry, [a, b, b])).all()
    assert np.isnan(geometry.angle_from_distances(0.0, 0.3, 0.3))
    assert np.isnan(geometry.angle_from_distances(0.3, 0.0, 0.3))


@every
def test_feet_at_the_ends(geometry):
    w = geometry.distance(X, Y)
    t, height = geometry.foot_from_distances(np.array([0.0, w]), np.array([w, 0.0]), w)
    np.testing.assert_allclose(t, [0, 1], atol=1e-15)
    np.testing.assert_allclose(height, 0, atol=1e-8)
    np.testing.assert_allclose(
        geometry.distances_to_geodesic(0.0, w, w, [0.0, 0.5, 1.0]), [0, w / 2, w], atol=1e-15
    )


@every
def test_no_line_between_equal_points(geometry):
    t, height = geometry.foot_from_distances(0.4, 0.4, 0.0)
    assert np.isnan(t)
    assert height == 0.4
    assert np.isnan(nearest_on_geodesic(geometry, Y, X, X, line=True).t)
    assert geometry.distances_to_geodesic(0.4, 0.4, 0.0, 0.7) == pytest.approx(0.4, abs=1e-15)


def test_the_line_goes_round_the_circle_and_the_segment_does_not():
    behind = np.array([np.cos(-0.4), np.sin(-0.4), 0])
    q = np.array([np.cos(0.5), np.sin(0.5), 0])
    line = nearest_on_geodesic(SPHERE, behind, X, q, line=True)
    assert line.t == pytest.approx(-0.8, abs=1e-14)
    assert line.distance < 1e-15
    segment = nearest_on_geodesic(SPHERE, behind, X, q)
    assert segment.t == 0
    assert segment.distance == pytest.approx(0.4, abs=1e-15)
    beyond = np.array([np.cos(0.9), np.sin(0.9), 0])
    assert nearest_on_geodesic(SPHERE, beyond, X, q).t == 1
    assert nearest_on_geodesic(SPHERE, beyond, X, q, line=True).t == pytest.approx(1.8, abs=1e-14)
    t, height = SPHERE.foot_from_distances(0.4, 0.9, 0.5)
    assert t == pytest.approx(-0.8, abs=1e-7)
    assert height == pytest.approx(0, abs=1e-7)


def test_negative_inner_products_are_legal():
    """Behind the equator: t w reaches beyond pi / 2 (s = atan2(<c, u>, <c, a>) in (-pi, pi])."""
    c = np.array([np.cos(2.5), np.sin(2.5), 0])
    found = nearest_on_geodesic(SPHERE, c, X, Y, line=True)
    assert found.t == pytest.approx(2.5 / (np.pi / 2), abs=1e-14)
    t, _ = SPHERE.foot_from_distances(2.5, 2.5 - np.pi / 2, np.pi / 2)
    assert t == pytest.approx(2.5 / (np.pi / 2), abs=1e-7)


def test_a_pole_has_its_foot_anywhere_at_height_half_pi():
    t, height = SPHERE.foot_from_distances(np.pi / 2, np.pi / 2, 1.0)
    assert np.isfinite(t)
    assert height == pytest.approx(np.pi / 2, abs=1e-15)


@pytest.mark.parametrize("operation", ["geodesic", "log", "transport"])
def test_antipodal_points_are_refused(operation):
    arguments = {"geodesic": (X, -X, 0.5), "log": (X, -X), "transport": (X, -X, Y)}[operation]
    with pytest.raises(
        DegenerateRepresentation, match=r"need points closer than pi, got antipodal.*Choose another"
    ):
        getattr(SPHERE, operation)(*arguments)


def test_flat_space():
    p, q, c = np.zeros(2), np.array([4.0, 0.0]), np.array([1.0, 3.0])
    assert FLAT.distance(q, c) == pytest.approx(np.sqrt(18))
    found = nearest_on_geodesic(FLAT, c, p, q)
    assert (found.t, found.distance) == (0.25, 3.0)
    np.testing.assert_array_equal(found.foot, [1, 0])
    np.testing.assert_allclose(
        FLAT.foot_from_distances(np.sqrt(10), np.sqrt(18), 4.0), (0.25, 3.0), atol=1e-14
    )
    assert nearest_on_geodesic(FLAT, c - [3, 0], p, q, line=True).t == -0.5
    assert nearest_on_geodesic(FLAT, c - [3, 0], p, q).t == 0


def test_geometries_are_values():
    assert Sphere() == SPHERE != FLAT == Euclidean()
    assert len({Sphere(), Sphere(), Euclidean()}) == 2
    assert repr(SPHERE) == "Sphere()"


def test_protocols_say_what_may_be_asked():
    assert isinstance(SPHERE, RiemannianGeometry)
    assert isinstance(FLAT, RiemannianGeometry)
    assert isinstance(NoClosedForms(), LengthGeometry)
    assert not isinstance(NoClosedForms(), RiemannianGeometry)
    assert isinstance(OnlyDistances(), Dissimilarity)
    assert not isinstance(OnlyDistances(), LengthGeometry)


# ---- measures over any geometry


def test_the_search_agrees_with_the_closed_form(rng):
    points = SPHERE.project(rng.standard_normal((12, 5)))
    a, b = points[:2]
    for c in points[2:]:
        searched, closed = nearest_on_geodesic(NoClosedForms(), c, a, b), nearest_on_geodesic(SPHERE, c, a, b)
        assert abs(searched.t - closed.t) < 1e-7  # a minimum is known to sqrt(eps)
        assert abs(searched.distance - closed.distance) < 1e-13


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (
            lambda g: angle(g, X, Y, Z),
            "an angle needs log and norm; the geometry 'only_distances' has distance",
        ),
        (lambda g: turning_angles(g, [X, Y, Z]), "an angle needs log"),
        (lambda g: midpoint(g, X, Y), "a midpoint needs geodesic"),
        (
            lambda g: nearest_on_geodesic(g, X, Y, Z),
            r"nearest point on a geodesic needs geodesic.*Metrics that have it: angular_cka.*\.",
        ),
    ],
)
def test_what_a_geometry_cannot_answer_is_said(call, message):
    with pytest.raises(UnsupportedByGeometry, match=message):
        call(OnlyDistances())


def test_a_searched_geodesic_does_not_continue():
    with pytest.raises(UnsupportedByGeometry, match="continued geodesic needs line_parameter"):
        nearest_on_geodesic(NoClosedForms(), X, Y, Z, line=True)


def test_a_geometrys_own_search_is_asked_for_segments_and_lines():
    class Own(NoClosedForms):
        def nearest(self, c, a, b, line=False):
            return (-1.0 if line else 0.0), a, 2.0

    assert nearest_on_geodesic(Own(), X, Y, Z) == (0.0, Y, 2.0)
    assert nearest_on_geodesic(Own(), X, Y, Z, line=True).t == -1.0


def test_what_no_metric_has_is_said_too():
    with pytest.raises(UnsupportedByGeometry, match=r"a leap needs teleport.*Metrics that have it: none\."):
        require(SPHERE, "teleport", need="a leap")


def test_pairs_one_by_one_where_there_is_no_faster_way(rng):
    points = SPHERE.project(rng.standard_normal((4, 3)))
    np.testing.assert_array_equal(pairwise(OnlyDistances(), list(points)), SPHERE.pairwise(points))


def test_short_paths():
    assert path_length(SPHERE, [X]) == 0
    assert len(turning_angles(SPHERE, [X, Y])) == 0


def test_a_geometry_may_know_its_angles_better():
    class Known(OnlyDistances):
        def angle(self, a, b, c):
            return 0.25

    assert angle(Known(), X, Y, Z) == 0.25


# ---- numpy and torch alike, with gradients


@every
def test_torch_and_numpy_agree(geometry, rng):
    import torch

    points = rng.standard_normal((4, 5))
    points = points / np.linalg.norm(points, axis=1, keepdims=True)
    a, b, c, e = points
    ta, tb, tc, te = torch.tensor(points)
    pairs = [
        (geometry.distance(a, b), geometry.distance(ta, tb)),
        (geometry.geodesic(a, b, [0.2, 0.7]), geometry.geodesic(ta, tb, [0.2, 0.7])),
        (geometry.log(a, b), geometry.log(ta, tb)),
        (geometry.exp(a, geometry.log(a, c)), geometry.exp(ta, geometry.log(ta, tc))),
        (geometry.transport(a, b, geometry.log(a, c)), geometry.transport(ta, tb, geometry.log(ta, tc))),
        (angle(geometry, a, b, c), angle(geometry, ta, tb, tc)),
        (turning_angles(geometry, [a, b, c, e]), turning_angles(geometry, [ta, tb, tc, te])),
        (path_length(geometry, [a, b, c]), path_length(geometry, [ta, tb, tc])),
        (nearest_on_geodesic(geometry, c, a, b).foot, nearest_on_geodesic(geometry, tc, ta, tb).foot),
        (pairwise(geometry, points), pairwise(geometry, torch.tensor(points))),
        (pairwise(geometry, list(points)), pairwise(geometry, [ta, tb, tc, te])),
    ]
    d = geometry.pairwise(points)
    td = torch.tensor(d)
    pairs += [
        (
            geometry.angle_from_distances(d[0, 1], d[1, 2], d[0, 2]),
            geometry.angle_from_distances(td[0, 1], td[1, 2], td[0, 2]),
        ),
        (
            geometry.foot_from_distances(d[2, 0], d[2, 1], d[0, 1])[0],
            geometry.foot_from_distances(td[2, 0], td[2, 1], td[0, 1])[0],
        ),
        (
            geometry.distances_to_geodesic(0.5, 0.6, 0.7, 0.1),
            geometry.distances_to_geodesic(torch.tensor(0.5, dtype=torch.float64), 0.6, 0.7, 0.1),
        ),
    ]
    for mine, theirs in pairs:
        assert isinstance(theirs, torch.Tensor)
        assert theirs.dtype == torch.float64
        np.testing.assert_allclose(plain(theirs), mine, atol=1e-14)


@every
def test_gradients_match_finite_differences(geometry):
    import torch

    torch.manual_seed(3)
    a, b, c = (v / v.norm() for v in torch.randn(3, 5, dtype=torch.float64))

    def on(x):
        return x / x.norm() if geometry == SPHERE else x

    def distance(x):
        return geometry.distance(on(x), b)

    def bend(x):
        return angle(geometry, a, on(x), c)

    def foot(x):
        return nearest_on_geodesic(geometry, on(x), a, b, line=True).distance

    x = (c + 0.3 * a + 0.2 * b).requires_grad_()
    for function in (distance, bend, foot):
        assert torch.autograd.gradcheck(function, (x,))


@every
def test_gradients_at_coinciding_points_are_finite(geometry):
    import torch

    p = torch.tensor(X, requires_grad=True)
    (geometry.distance(p, torch.tensor(X)) + geometry.log(p, torch.tensor(X)).sum()).backward()
    assert torch.isfinite(p.grad).all()


def test_single_precision_stays_single(rng):
    import torch

    p, q = torch.eye(3)[:2]
    assert SPHERE.geodesic(p, q, 0.3).dtype == torch.float32


# ---- the linear algebra below


def test_u_centring_by_its_definition(rng):
    """Zero diagonal, zero row sums, and <U(K), U(L)> = m (m - 3) HSIC of Song et al. 2012, eq. 5."""
    m = 9
    k, other = gram(rng.standard_normal((m, 4))), gram(rng.standard_normal((m, 3)))
    u = u_centre(k)
    assert (np.diag(u) == 0).all()
    np.testing.assert_allclose(u.sum(axis=0), 0, atol=1e-13)
    k0, l0, one = zero_diagonal(k), zero_diagonal(other), np.ones(m)
    hsic = (
        (k0 * l0).sum()
        - 2 / (m - 2) * one @ k0 @ l0 @ one
        + (one @ k0 @ one) * (one @ l0 @ one) / ((m - 1) * (m - 2))
    ) / (m * (m - 3))
    np.testing.assert_allclose((u * u_centre(other)).sum() / (m * (m - 3)), hsic, rtol=1e-12)
    np.testing.assert_allclose(u_centre(k + 3.0), u, atol=1e-12)  # centring first changes nothing


@both
@pytest.mark.parametrize("diagonal", [True, False])
def test_packed_triangles_keep_inner_products(rng, library, diagonal):
    a, b = (gram(rng.standard_normal((6, 4))) for _ in range(2))
    if not diagonal:
        a, b = zero_diagonal(a), zero_diagonal(b)
    packed = [pack_symmetric(backend(library)(x), diagonal=diagonal) for x in (a, b)]
    assert packed[0].shape == ((6 * 7 // 2 if diagonal else 6 * 5 // 2),)
    np.testing.assert_allclose(float((packed[0] * packed[1]).sum()), (a * b).sum(), rtol=1e-14)


@both
def test_centring_takes_out_a_large_mean(library):
    """A mean of 1e9 leaves rounding of 1e-7 in the first mean; the second pass takes it out."""
    x = backend(library)(np.random.default_rng(0).standard_normal((1000, 3)) + 1e9)
    assert np.abs(plain(centre(x)).mean(axis=0)).max() < 1e-14 * 1e3


@both
def test_sinc_and_unit(library):
    tensor = backend(library)
    x = np.array([0.0, 1e-9, 9.9e-5, 1.01e-4, 1.0, np.pi])
    expected = np.array([1.0, 1.0, 1 - 9.9e-5**2 / 6, 1 - 1.01e-4**2 / 6, np.sin(1), 0.0])
    np.testing.assert_allclose(plain(sinc(tensor(x))), expected, atol=1e-15)
    np.testing.assert_allclose(plain(unit(tensor(np.array([[3.0, 4.0], [0.0, 0.0]])))), [[0.6, 0.8], [0, 0]])
