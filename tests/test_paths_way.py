"""The way to the target: gain, efficiency, heading and slack by known answers and by laws; what to cite."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import repgeo_nb as rg
from repgeo_nb import schema
from repgeo_nb.errors import UnknownName
from repgeo_nb.geometry import Euclidean, Sphere
from tests.models import LABELS, M, network, three, with_layer


class Rows:
    """Activations themselves as a point of flat space: made-up paths of any form."""

    name = "rows"
    geometry = Euclidean()

    def point(self, x):
        return np.ravel(x)


class Circle(Rows):
    """The same on the sphere."""

    name = "circle"
    geometry = Sphere()

    def point(self, x):
        return np.ravel(x) / np.linalg.norm(x)


def walk(*places, target, metric=None):
    """Path through these places (in the plane, or on the sphere), the other coordinates zero."""
    layers = {f"p{k}": np.resize(np.array([*place, *[0.0] * 4]), (4, 1)) for k, place in enumerate(places)}
    acts = rg.from_arrays(layers, stimulus="wxyz", name="net")
    return rg.path(acts, metric or Rows(), target=np.resize(np.array([*target, 0, 0, 0, 0.0]), (4, 1)))


# ---- known answers


@pytest.mark.parametrize("n_layers", [3, 6])
def test_straight_to_the_target(n_layers):
    """On a great circle: gain = step, efficiency 1, heading 0 (from distances to sqrt(1e-16))."""
    path = rg.path(rg.datasets.great_circle(n_layers), target="label")
    np.testing.assert_allclose(path.gain()[1:], path.step()[1:], atol=1e-12)
    np.testing.assert_allclose(path.efficiency()[1:], 1, atol=1e-11)
    np.testing.assert_allclose(path.heading()[:-1], 0, atol=1e-6)
    assert path.heading().reason.values[-1] == "at the target"
    assert path.slack() == pytest.approx(0, abs=1e-12)


def test_straight_away_from_the_target():
    path = walk((1, 0), (2, 0), (4, 0), target=(0, 0))
    np.testing.assert_allclose(path.gain()[1:], [-1, -2], rtol=1e-15)
    assert path.efficiency().values[1:].tolist() == [-1, -1]
    np.testing.assert_allclose(path.heading()[:-1], np.pi, atol=1e-7)


def test_right_angles():
    """A path across: 3-4-5 triangles, heading pi/2 at the start."""
    path = walk((0, 0), (4, 0), (4, 3), target=(0, 3))
    np.testing.assert_allclose(path.to_target(), [3, 5, 4], rtol=1e-15)
    np.testing.assert_allclose(path.gain()[1:], [-2, 1], rtol=1e-14)
    np.testing.assert_allclose(path.efficiency()[1:], [-0.5, 1 / 3], rtol=1e-14)
    np.testing.assert_allclose(path.heading()[:-1], [np.pi / 2, np.arctan2(4, 3)], rtol=1e-12)
    assert path.slack() == pytest.approx(7 - 5, rel=1e-14)


def test_right_angles_on_the_sphere():
    """Along an octant's edge, the target at its third corner: neither nearer nor further, heading pi/2."""
    c = np.sqrt(0.5)
    path = walk((1, 0, 0), (c, c, 0), (0, 1, 0), target=(0, 0, 1), metric=Circle())
    np.testing.assert_allclose(path.gain()[1:], 0, atol=1e-15)
    np.testing.assert_allclose(path.efficiency()[1:], 0, atol=1e-15)
    np.testing.assert_allclose(path.heading()[:-1], np.pi / 2, rtol=1e-14)


def test_heading_agrees_with_the_points():
    from repgeo_nb.geometry import angle
    from repgeo_nb.metrics import AngularCKA
    from tests.layers import one_hot

    path = rg.path(network(), target="label")
    points, target = path.points(), AngularCKA().point(one_hot(M, 4))
    expected = [angle(Sphere(), q, p, target) for p, q in pairwise(points)]
    np.testing.assert_allclose(path.heading()[:-1], expected, atol=1e-12)


# ---- what is not defined, and where things stand


def test_a_step_is_where_it_ends_and_a_heading_where_it_begins():
    path = rg.path(network(), target="label")
    for values in (path.gain(), path.efficiency()):
        assert values.reason.values.tolist() == ["first layer", "", "", "", "", ""]
    assert path.heading().reason.values.tolist() == ["", "", "", "", "", "last layer"]
    for name in ("gain", "efficiency", "heading"):
        values = getattr(path, name)()
        assert (np.isnan(values.values) == (values.reason.values != "")).all()
    assert path.gain().attrs["units"] == path.heading().attrs["units"] == "rad"
    assert path.efficiency().attrs["units"] == ""


def test_a_repeated_layer_heads_nowhere():
    acts = network()
    x = schema.matrix(acts, layer="block2").values
    longer = rg.path(with_layer(acts, "block2", "identity", x), target="label")
    shorter = rg.path(acts, target="label")
    said = "same representation as block2"
    assert longer.heading().sel(layer="identity").reason == said
    assert longer.efficiency().sel(layer="identity").reason == said
    assert longer.gain().sel(layer="identity") == 0
    for layer in ("block1", "block2", "block3"):  # block2 looks past its repeat
        here, there = (p.heading().sel(layer=layer) for p in (longer, shorter))
        np.testing.assert_allclose(here, there, atol=1e-12)


def test_a_layer_at_the_target_and_repeats_at_the_end():
    acts = network()
    assert rg.path(acts, target="block2").heading().reason.values[2] == "at the target"
    acts = with_layer(acts, "out", "out2", schema.matrix(acts, layer="out").values)
    reasons = rg.path(acts, target="label").heading().reason.values[-2:].tolist()
    assert reasons == ["only repeats of this layer follow", "same representation as out"]


def test_opposite_the_target_every_way_leads_there():
    path = walk((1, 0), (0, 1), (-1, 0), target=(-1, 0), metric=Circle())
    assert path.heading().reason.values[0] == "antipodal to the target: every great circle leads there"
    assert path.heading()[1] == pytest.approx(0, abs=1e-7)


# ---- laws


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10**6), st.integers(3, 7), st.booleans())
def test_laws_of_the_way(seed, n, curved):
    """|gain| <= step, efficiency in [-1, 1]; gains sum to the way made; slack >= 0; heading in [0, pi]."""
    rng = np.random.default_rng(seed)
    layers = {f"l{k}": rng.standard_normal((5, 2)) for k in range(n)}
    acts = rg.from_arrays(layers, stimulus="vwxyz", name="net")
    path = rg.path(acts, Circle() if curved else Rows(), target=rng.standard_normal((5, 2)))
    found = path.summary()
    gain, step = found["gain"].values[1:], found["step"].values[1:]
    assert (np.abs(gain) <= step + 1e-12).all()
    assert (np.abs(found["efficiency"].values[1:]) <= 1).all()
    far = found["to_target"].values
    assert gain.sum() == pytest.approx(far[0] - far[-1], abs=1e-12)
    assert 0 <= path.slack() == pytest.approx(path.length() - path.chord(), abs=1e-12)
    heading = found["heading"].values[:-1]
    assert ((heading >= 0) & (heading <= np.pi)).all()
    if not curved:  # law of cosines
        exact = np.sqrt(far[:-1] ** 2 + step**2 - 2 * far[:-1] * step * np.cos(heading))
        np.testing.assert_allclose(far[1:], exact, atol=1e-7)


def test_several_models_have_them_too():
    paths = rg.path(three(), target="label")
    for name in ("gain", "efficiency", "heading"):
        values = getattr(paths, name)()
        assert values.dims == ("point",)
        np.testing.assert_array_equal(values.values[6:12], getattr(paths["net1"], name)().values)
    assert paths.slack().dims == ("model",)
    np.testing.assert_allclose(paths.slack(), paths.length() - paths.chord(), atol=1e-15)


# ---- targets of other models


def test_the_target_may_be_a_layer_of_any_model():
    models = three()
    logits = schema.matrix(models[1], layer="out").values
    expected = rg.path(models[0], target=logits).summary()
    for path in (
        rg.path(models, model="net0", target=("net1", "out")),  # of a model that is not among the chosen
        rg.path(models, target=("net1", "out"))["net0"],
    ):
        np.testing.assert_allclose(path.to_target(), expected["to_target"], atol=1e-14)
        np.testing.assert_allclose(path.heading(), expected["heading"], atol=1e-12)
        assert path.table.target_label == path.attrs["target"] == "layer out of net1"
    own = rg.path(models[0], target=("net0", "out"))  # its own logits: the last step ends there
    assert own.to_target()[-1] == 0
    assert own.efficiency()[-1] == 1
    with pytest.raises(UnknownName, match="net9"):
        rg.path(models, target=("net9", "out"))
    with pytest.raises(UnknownName, match=r"unknown layer 'outt'.*'out'"):
        rg.path(models, target=("net1", "outt"))


def test_a_path_remembers_its_target():
    path = rg.path(network(), target="label")
    np.testing.assert_array_equal(path.goal.matrix, np.eye(4)[LABELS])
    assert rg.path(network()).goal is None


# ---- what to say beside the numbers


def test_the_card_and_the_papers():
    path = rg.path(network(), target="label")
    line = path.metric.card.line()
    assert path.attrs["card"] == path.summary().attrs["card"] == line
    assert rg.distances(network()).attrs["card"] == line
    papers = path.cite()
    for who in ("Kornblith, S., Norouzi", "Song, L.", "2206.10999", "PMLR 221"):
        assert sum(who in paper for paper in papers) == 1
    assert len(set(papers)) == len(papers)
    assert rg.path(three()).cite() == papers
    of_ones_own = walk((1, 0), (0, 1), target=(1, 1)).cite()  # no card, no sources: the paths' papers
    assert len(of_ones_own) == 2
    assert all("Lange" in paper for paper in of_ones_own)
