"""A metric and a geometry from outside the package: one class each, one line of registration, all the rest.

`Positive` is the space of vectors with positive entries where equal ratios are equally long; `Spectrum` puts
a layer there by the eigenvalues of its Gram matrix. Nothing in the package knows of either.
"""

import numpy as np
import pytest

import repgeo_nb as rg
from repgeo_nb.errors import DegenerateRepresentation, UnknownName, UnsupportedByGeometry
from repgeo_nb.geometry import Sphere, angle, frechet_mean, nearest_on_geodesic, tangent_pca
from repgeo_nb.linalg import centre, gram, like, namespace, norm
from repgeo_nb.metrics import METRICS, get_metric
from repgeo_nb.metrics.card import CLAIMS, find_card
from repgeo_nb.widgets.payload import payload
from tests import laws, metric_laws
from tests.models import network


class Positive:
    """Vectors of positive entries, distance |log p - log q|: flat, but not in its own coordinates."""

    name, point_ndim, curvature = "positive", 1, "0"

    def __repr__(self):
        return "Positive()"

    def distance(self, p, q):
        xp = namespace(p, q)
        return norm(xp.log(p) - xp.log(q))

    def geodesic(self, p, q, t):
        t = like(t, p)[..., None]
        return p ** (1 - t) * q**t

    def log(self, p, q):
        xp = namespace(p, q)
        return p * (xp.log(q) - xp.log(p))

    def exp(self, p, v):
        return p * namespace(p, v).exp(v / p)

    def inner(self, p, u, v):
        return namespace(u, v).sum(u * v / p**2, axis=-1)

    def norm(self, p, v):
        return norm(v / p)

    def transport(self, p, q, v):
        return v * q / p

    def random_tangent(self, p, rng):
        v = rng.standard_normal(np.shape(p))
        return p * v / np.linalg.norm(v)


class Spectrum:
    """Ratios between the eigenvalues of two layers' Gram matrices (each plus 1): how stretched they are."""

    name, label, unit, convention = "spectrum", "Spectrum", "", "eigenvalues of the Gram matrix, plus 1"
    geometry = Positive()
    is_metric, least_stimuli, sources = True, 2, ("Made up for this test.",)
    invariant_to = frozenset({"translation", "rotation", "repetition", "constants"})

    def point(self, x):
        k = gram(centre(x if hasattr(x, "detach") else np.asarray(x, dtype=np.float64)))
        if bool((k == 0).all()):
            raise DegenerateRepresentation("spectrum needs a layer that varies")
        return 1 + abs(namespace(k).linalg.eigvalsh(k))


@pytest.fixture
def registered(monkeypatch):
    """The one line: here it is undone after the test."""
    monkeypatch.setitem(METRICS, "spectrum", Spectrum)


def _base(rng):
    return np.exp(rng.standard_normal(5))


SPACE = laws.Space(Positive(), _base, np.inf, lambda p: p.size, exact=1e-12, size=10.0)


@pytest.mark.parametrize("law", laws.GEOMETRY_LAWS)
def test_the_geometry_goes_through_every_law(law):
    for seed in range(3):
        for spread in (1e-3, 0.5, 3.0):
            laws.GEOMETRY_LAWS[law](SPACE, seed, spread)


@pytest.mark.parametrize("operation", laws.OPERATIONS)
def test_its_gradients_are_right(operation):
    laws.check_gradient_of(operation, SPACE, 1)


@pytest.mark.parametrize("law", metric_laws.METRIC_LAWS)
def test_the_metric_goes_through_every_law(law):
    for seed in range(3):
        metric_laws.METRIC_LAWS[law](Spectrum(), seed)


@pytest.mark.parametrize("claim", CLAIMS)
def test_its_claims_hold_and_no_others(claim):
    metric_laws.check_claim(Spectrum(), claim, claim in find_card(Spectrum()).invariant_to, 1)


def test_a_false_claim_is_found_out():
    with pytest.raises(AssertionError, match="claims scale, which moves a layer by"):
        metric_laws.check_claim(Spectrum(), "scale", True, 1)
    with pytest.raises(AssertionError, match="does not claim rotation, but it holds"):
        metric_laws.check_claim(Spectrum(), "rotation", False, 1)


def test_a_false_geometry_is_found_out():
    class Short(Positive):
        def log(self, p, q):
            return 0.999 * super().log(p, q)

    space = laws.Space(Short(), _base, np.inf, lambda p: p.size)
    with pytest.raises(AssertionError):
        laws.GEOMETRY_LAWS["exp(log) = id"](space, 0, 1.0)


@pytest.mark.usefixtures("registered")
def test_it_serves_by_its_name_wherever_one_does():
    acts = network()
    table = rg.distances(acts, metric="spectrum")
    assert table.attrs["metric"] == "spectrum"
    assert table.shape == (6, 6)
    path = rg.path(acts, metric="spectrum", target="label")
    summary = path.summary()
    for quantity in ("step", "turning_angle", "progress", "deviation", "to_target", "length", "straightness"):
        assert np.isfinite(summary[quantity]).sum() >= 1
    assert "Spectrum" in repr(path)
    points = path.points()
    spectra = np.log(np.stack(points))
    gaps = np.linalg.norm(spectra[:, None] - spectra[None], axis=-1)
    np.testing.assert_allclose(table.values, gaps, atol=1e-9)
    np.testing.assert_allclose(path.length(), np.diag(gaps, 1).sum(), rtol=1e-9)
    inner = range(1, len(spectra) - 1)
    turned = [np.pi - angle(rg.geometry.Euclidean(), *spectra[k - 1 : k + 2]) for k in inner]
    np.testing.assert_allclose(path.turning_angle()[1:-1], turned, atol=1e-6)


@pytest.mark.usefixtures("registered")
def test_the_widgets_menu_offers_it_with_every_projection():
    acts = network()
    data = payload([rg.path(acts, target="label"), rg.path(acts, metric="spectrum", target="label")])
    assert [view["label"] for view in data["views"]] == ["Angular CKA", "Spectrum"]
    mine = data["views"][1]
    assert mine["metric"] == "spectrum"
    assert mine["geometry"] == "other"
    assert [projection["name"] for projection in mine["projections"]] == list(rg.PROJECTIONS)
    for projection in mine["projections"]:
        assert projection["axes"]["3"]["curve"] is not None


@pytest.mark.usefixtures("registered")
def test_errors_know_it():
    with pytest.raises(UnknownName, match=r"got 'spectrom'; did you mean 'spectrum'\?"):
        get_metric("spectrom")

    class OnlyDistances:
        name = "only_distances"
        distance = staticmethod(Sphere().distance)

    with pytest.raises(UnsupportedByGeometry, match=r"Metrics that have it: angular_cka, .*spectrum\."):
        nearest_on_geodesic(OnlyDistances(), *np.eye(3))
    dead = network(extra={"fc": np.full((60, 3), 0.5)})
    with pytest.raises(DegenerateRepresentation, match="layer 'fc' of model 'net': spectrum needs"):
        rg.path(dead, metric="spectrum")


def test_means_and_axes_come_with_the_geometry():
    points = np.exp(np.random.default_rng(2).standard_normal((6, 3)))
    np.testing.assert_allclose(
        frechet_mean(Positive(), points).point, np.exp(np.log(points).mean(axis=0)), atol=1e-9
    )
    found, flat = tangent_pca(Positive(), points, 2), tangent_pca(rg.geometry.Euclidean(), np.log(points), 2)
    np.testing.assert_allclose(np.abs(found.coords), np.abs(flat.coords), atol=1e-8)
