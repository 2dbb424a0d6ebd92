"""Metrics and geometries of one's own, and the memory that stored points may take."""

import numpy as np
import pytest

import repgeo_nb as rg
from repgeo_nb import schema
from repgeo_nb.errors import (
    DegenerateRepresentation,
    MemoryBudgetError,
    SchemaError,
    UnsupportedByGeometry,
)
from repgeo_nb.geometry import Euclidean, Sphere
from repgeo_nb.metrics import AngularCKA
from tests.acts import made
from tests.models import M, network, three


class Cosine:
    """Ten lines: unit vectors of the centred Gram matrix, without a table, a label or a name."""

    geometry = Sphere()

    def point(self, x):
        x = x - x.mean(axis=0)
        k = (x @ x.T).ravel()
        return k / np.linalg.norm(k)


class Distances(Cosine):
    """Euclidean distances between stimuli."""

    name, label, unit = "rdm", "RDM", "a.u."
    geometry = Euclidean()

    def point(self, x):
        return np.linalg.norm(x[:, None] - x[None], axis=-1).ravel() / len(x)


def test_an_object_with_a_point_and_a_geometry_is_a_metric():
    """It is biased angular CKA written out, so every number agrees."""
    acts = network()
    mine = rg.path(acts, metric=Cosine(), target="label")
    theirs = rg.path(acts, metric=AngularCKA("biased"), target="label")
    assert mine.attrs["metric"] == "Cosine"
    for name in ("step", "turning_angle", "progress", "deviation", "to_target", "length"):
        np.testing.assert_allclose(mine.summary()[name], theirs.summary()[name], atol=1e-12)
    assert "Cosine · 60 stimuli" in repr(mine)
    assert rg.distances(acts, metric=Cosine()).attrs["units"] == "rad"


def test_flat_metrics():
    acts = network()
    path = rg.path(acts, metric=Distances(), target=schema.matrix(acts, layer="out"))
    points = np.stack(path.points())
    a, b = points[0], points[-1]
    np.testing.assert_allclose(path.progress(), (points - a) @ (b - a) / ((b - a) @ (b - a)), atol=1e-12)
    assert path.progress()[-1] == pytest.approx(1, abs=1e-12)
    np.testing.assert_allclose(
        path.length(), np.linalg.norm(np.diff(points, axis=0), axis=1).sum(), rtol=1e-12
    )
    np.testing.assert_allclose(
        np.linalg.norm(path.table.vectors()[0] - path.table.vectors()[2]),
        path.table.distances[0, 2],
        rtol=1e-7,
    )
    assert "a.u." in repr(path)


def test_floors_of_other_units_are_shares_of_the_largest_distance():
    class Large(Distances):
        def point(self, x):
            return 1e9 * super().point(x)

    acts = network()
    for metric in (Distances(), Large()):
        table = rg.path(acts, metric=metric).table
        np.testing.assert_allclose(table.floors, 1e-12 * table.distances.max(), rtol=1e-12)


class Ragged:
    """Procrustes distance of centred activations of any width."""

    name, ragged = "ragged", True

    def distance(self, p, q):
        overlap = np.linalg.norm(p.T @ q, "nuc")
        return np.sqrt(max((p**2).sum() + (q**2).sum() - 2 * overlap, 0.0))


def test_points_of_any_width_where_the_geometry_takes_them():
    class Procrustes:
        geometry = Ragged()

        def point(self, x):
            return x - x.mean(axis=0)

    path = rg.path(network(), metric=Procrustes(), target="label")
    assert [point.shape[1] for point in path.points()] == [16, 12, 10, 9, 8, 4]
    x, y = path.points()[:2]
    padded = np.pad(y, ((0, 0), (0, 4)))
    u, _, vt = np.linalg.svd(padded.T @ x)
    np.testing.assert_allclose(path.step()[1], np.linalg.norm(x - padded @ u @ vt), rtol=1e-12)


class Log:
    """A geometry without closed forms from distances: the sphere's points and operations."""

    name = "log_sphere"
    distance, log, norm, geodesic = (
        staticmethod(getattr(Sphere(), op)) for op in ("distance", "log", "norm", "geodesic")
    )


class OnlyDistances:
    name = "only_distances"
    distance = staticmethod(Sphere().distance)


def with_geometry(geometry):
    metric = Cosine()
    metric.geometry = geometry
    return metric


def test_other_geometries_keep_their_points():
    acts = network()
    found = rg.path(acts, metric=with_geometry(Log()), target="label")
    expected = rg.path(acts, metric=Cosine(), target="label")
    assert found.table.points is not None
    np.testing.assert_allclose(found.turning_angle(), expected.turning_angle(), atol=1e-12)
    ahead = expected.progress().values >= 0  # the search stays on the segment
    assert 2 < ahead.sum() < 6
    np.testing.assert_allclose(found.deviation()[ahead], expected.deviation()[ahead], atol=1e-10)
    np.testing.assert_allclose(found.progress()[ahead], expected.progress()[ahead], atol=1e-6)
    np.testing.assert_allclose(found.progress()[~ahead], 0, atol=1e-6)
    np.testing.assert_allclose(found.table.vectors()[0], Cosine().point(acts.input.values), atol=1e-15)
    several = rg.path(three(), metric=with_geometry(Log()), target="label")
    assert len(several.table.points) == len(several.table.distances) == 14
    np.testing.assert_allclose(several["net0"].turning_angle(), found.turning_angle(), atol=1e-12)


def test_a_geometry_of_distances_only_gives_what_it_can():
    path = rg.path(network(), metric=with_geometry(OnlyDistances()), target="label")
    assert np.isfinite(path.step()[1:]).all()
    steps = {"step", "to_target", "gain", "efficiency"}
    reasons = {f"{name}_reason" for name in steps - {"to_target"}}
    assert set(path.summary()) == {*steps, *reasons, "length", "chord", "straightness", "slack"}
    lacking = (
        r"turning angles and headings need log, which the space 'only_distances' of the metric 'Cosine' does "
        r"not have\. Metrics whose spaces have it: angular_cka"
    )
    for name in ("turning_angle", "heading"):
        with pytest.raises(UnsupportedByGeometry, match=lacking):
            getattr(path, name)()
    with pytest.raises(UnsupportedByGeometry, match="progress and deviation need geodesic, which the space"):
        path.progress()
    assert "turning" not in repr(path)
    with pytest.raises(
        UnsupportedByGeometry, match="the metric 'Cosine': the projection 'tangent_pca' needs log"
    ):
        path.project("tangent_pca")


def test_points_too_large_for_the_memory_are_refused():
    """6 points of 60 x 60 doubles: 172.8 kB. Angular CKA stores none and is never refused for its table."""
    acts = network()
    message = (
        r"Cosine: 6 points of 60 stimuli take 172.8 kB, allowed are 100 kB\. Use fewer.*memory=\"172.8 kB\""
    )
    with pytest.raises(MemoryBudgetError, match=message):
        rg.path(acts, metric=Cosine(), memory="100 kB")
    rg.path(acts, metric=Cosine(), memory=172_800)
    path = rg.path(acts, memory="50 kB")
    with pytest.raises(MemoryBudgetError, match="angular_cka: 6 points of 60 stimuli take 85 kB"):
        path.points()
    with pytest.raises(SchemaError, match='expected memory such as "4 GB"'):
        rg.path(acts, memory="lots")


def test_memory_in_words():
    from repgeo_nb.memory import parse_memory

    assert parse_memory("4 GB") == 4 * 10**9
    assert parse_memory("1.5MiB") == 1.5 * 2**20
    assert parse_memory("300") == parse_memory(300) == parse_memory(np.int64(300)) == parse_memory(3e2) == 300
    assert parse_memory(np.inf) > 10**18
    for wrong in ("lots", "1.2.3 GB", ".", "-1", -1, 0, None, np.nan):
        with pytest.raises(SchemaError, match='expected memory such as "4 GB"'):
            parse_memory(wrong)


class Picky(Cosine):
    def point(self, x):
        if np.ptp(x) == 0:
            raise DegenerateRepresentation("no point")
        return super().point(x)


def test_a_metric_that_refuses_a_layer_is_told_which():
    dead = network(extra={"fc": np.full((M, 3), 0.5)})
    with pytest.raises(DegenerateRepresentation, match="layer 'fc' of model 'net': no point"):
        rg.path(dead, metric=Picky())


class Faulty(Cosine):
    """Returns whatever it is told to, for the layer of 9 units."""

    def __init__(self, answer):
        self.answer = answer

    def point(self, x):
        return self.answer(x) if x.shape[1] == 9 else super().point(x)


@pytest.mark.parametrize(
    ("answer", "error", "message"),
    [
        (
            lambda x: np.full(M * M, np.nan),
            DegenerateRepresentation,
            r"layer 'block3' of model 'net': the metric 'Faulty' gives it no point, got NaN .* 3600 of 3600",
        ),
        (
            lambda x: x.ravel(),
            SchemaError,
            r"points of one shape, got \(3600,\) for layer 'input'.* and \(540,\) for layer 'block3'",
        ),
        (
            lambda x: 1.0,
            SchemaError,
            r"layer 'block3'.*expected .* an array of numbers from point\(x\), got shape \(\)",
        ),
        (lambda x: np.array(["a"]), SchemaError, "Return one flat array per layer"),
    ],
)
def test_points_that_are_none(answer, error, message):
    """A NaN must not read as distance 0, which says: the same representation."""
    with pytest.raises(error, match=message):
        rg.path(network(), metric=Faulty(answer))


def test_a_metric_that_fails_says_on_which_layer():
    def fail(x):
        raise FloatingPointError("mine")

    with pytest.raises(FloatingPointError, match="mine") as caught:
        rg.path(network(), metric=Faulty(fail))
    assert "the point of layer 'block3' of model 'net', shape (60, 9)" in caught.value.__notes__[0]


def test_points_may_be_tensors_with_a_gradient():
    torch = pytest.importorskip("torch")

    class Tensors(Cosine):
        def point(self, x):
            return torch.tensor(super().point(x), requires_grad=True)

    np.testing.assert_allclose(
        rg.path(network(), metric=Tensors()).step(), rg.path(network(), metric=Cosine()).step(), atol=1e-12
    )


def test_a_geometry_is_an_object():
    class Careless(Cosine):
        geometry = Euclidean

    with pytest.raises(
        UnsupportedByGeometry, match=r"got the class Euclidean. Make one: geometry = Euclidean\(\)"
    ):
        rg.path(network(), metric=Careless())


# ---- what a user's own metric, kernel or path may get wrong


def test_points_off_the_sphere_are_refused():
    class Long:
        geometry = rg.geometry.Sphere()

        def point(self, x):
            return x[:, :2].ravel() / np.linalg.norm(x[:, :2]) * (2 if x.shape[1] == 5 else 1)

    with pytest.raises(SchemaError, match=r"layer 'block2' of model 'a': .*'Long'.*unit vectors.*length 2\."):
        rg.path(made(), metric=Long())


def test_a_geometry_is_no_name():
    class Named:
        geometry = "sphere"

        def point(self, x):
            return x

    with pytest.raises(UnsupportedByGeometry, match=r"Named\.geometry, an object with .* got 'sphere'"):
        rg.path(made(), metric=Named())


def test_a_kernel_that_fails_names_the_layer():
    def broken(x):
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError) as caught:
        rg.path(made(), metric=rg.metrics.AngularCKA(kernel=broken))
    assert "while the kernel broken was taken of layer 'input' of model 'a', shape (6, 4)" in str(
        caught.value.__notes__
    )


def test_what_compares_paths_asks_for_paths():
    path, several = rg.path(made()), rg.path([made("a"), made("b", 1)])
    for compare in (rg.nulls, rg.paths.mean_path):
        with pytest.raises(SchemaError, match=r"expects a Path, got Dataset\. Make one first: rg\.path"):
            compare(made())
    for compare in (rg.paths.step_alignment, rg.paths.frechet_distance):
        with pytest.raises(SchemaError, match=r"expects a Path, got str\. Make one first"):
            compare(path, "stress")
    with pytest.raises(SchemaError, match=r"got Paths\. Take one of its models: paths\['a'\]"):
        rg.paths.step_alignment(several)
