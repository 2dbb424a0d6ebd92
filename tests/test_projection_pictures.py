"""Pictures are turned alike, honest about their errors, and the same in Python and on the page."""

import itertools
import json

import numpy as np
import pytest
from hypothesis import strategies as st

import repgeo_nb as rg
from repgeo_nb.geometry import Sphere
from repgeo_nb.points import PointTable
from repgeo_nb.projections import PROJECTIONS, point_errors, stress, worst_pair
from tests import make_fixtures
from tests.make_fixtures import table
from tests.tables import between

# SMACOF stops when the stress falls by less than 1e-9 of itself: places are known to about its root
SOLVED = 1e-4

seeds = st.integers(0, 10_000)


@pytest.fixture(scope="module")
def digits() -> PointTable:
    return rg.path(rg.datasets.digits_paths(), target="label").table


# --- turned alike ---


@pytest.mark.parametrize("name", list(PROJECTIONS))
@pytest.mark.parametrize("n_axes", [2, 3])
def test_first_left_target_right_and_up(digits, name, n_axes):
    coords = PROJECTIONS[name](digits, n_axes).coords
    first, target = coords[digits.first], coords[digits.target]
    assert target[0] > 0
    np.testing.assert_allclose(first, -target, atol=1e-6)
    np.testing.assert_allclose(target[1:], 0, atol=1e-6)
    layers = np.delete(coords, digits.target, axis=0)
    assert (layers[:, 1:].mean(axis=0) >= -1e-9).all()
    spread = (layers[:, 1:] ** 2).mean(axis=0)
    if n_axes == 3:
        assert spread[0] >= spread[1]
        if name != "target_axis":
            cross = (layers[:, 1] * layers[:, 2]).mean()
            assert abs(cross) < 1e-9, "axes 2 and 3 are principal axes"


@pytest.mark.parametrize("name", ["mds", "classical_mds", "tangent_pca"])
def test_without_a_shared_first_point_the_paths_still_run_to_the_right(name):
    made = make_fixtures.cases()["two models without a shared input"]
    coords = PROJECTIONS[name](made, 3).coords
    starts, target = coords[[0, 4]].mean(axis=0), coords[8]
    assert target[0] > 0
    np.testing.assert_allclose(starts, -target, atol=1e-9)


@pytest.mark.parametrize("name", list(PROJECTIONS))
def test_the_order_of_the_points_does_not_matter(name, rng):
    made = make_fixtures.cases()["two models, shared input, target"]
    order = rng.permutation(len(made.distances))
    place = np.argsort(order)
    shuffled = table(
        made.distances[np.ix_(order, order)],
        Sphere(),
        {model: tuple(int(place[i]) for i in ids) for model, ids in made.paths.items()},
        target=int(place[made.target]),
        first=int(place[made.first]),
    )
    for n_axes in (2, 3):
        a, b = PROJECTIONS[name](made, n_axes), PROJECTIONS[name](shuffled, n_axes)
        np.testing.assert_allclose(b.coords[place], a.coords, atol=SOLVED)


@pytest.mark.parametrize("name", list(PROJECTIONS))
def test_two_runs_are_equal(digits, name):
    a, b = PROJECTIONS[name](digits, 3), PROJECTIONS[name](digits, 3)
    np.testing.assert_array_equal(a.coords, b.coords)


def test_two_axes_are_a_fit_of_their_own(digits):
    two, three = PROJECTIONS["mds"](digits, 2), PROJECTIONS["mds"](digits, 3)
    flattened = stress(digits.distances, between(three.coords[:, :2]))
    assert two.stress < flattened
    assert three.stress < two.stress


# --- honesty ---


def test_quality_by_hand():
    D = np.array([[0.0, 1.0, 2.0], [1.0, 0.0, 1.0], [2.0, 1.0, 0.0]])
    drawn = np.array([[0.0, 1.0, 1.0], [1.0, 0.0, 1.5], [1.0, 1.5, 0.0]])
    assert stress(D, drawn) == pytest.approx(np.sqrt(1.25 / 6))
    np.testing.assert_allclose(point_errors(D, drawn), np.sqrt([1 / 2, 0.25 / 2, 1.25 / 2]))
    assert worst_pair(D, drawn) == (0, 2, 2.0, 1.0)  # off by half; the pair (1, 2) also, but later


def test_close_pairs_are_not_the_worst():
    D = np.array([[0.0, 0.1, 1.0], [0.1, 0.0, 1.0], [1.0, 1.0, 0.0]])
    drawn = np.array([[0.0, 0.3, 1.0], [0.3, 0.0, 1.1], [1.0, 1.1, 0.0]])
    assert worst_pair(D, drawn) == (1, 2, 1.0, 1.1), (
        "the pair (0, 1) is drawn three times too long, but is near"
    )
    assert worst_pair(D / 10, drawn) is None


@pytest.mark.parametrize("name", list(PROJECTIONS))
@pytest.mark.parametrize("n_axes", [2, 3])
def test_quality_is_that_of_the_picture(digits, name, n_axes):
    picture = PROJECTIONS[name](digits, n_axes)
    D, drawn = digits.distances, between(picture.coords)
    assert picture.stress == pytest.approx(np.sqrt(((D - drawn) ** 2).sum() / (D**2).sum()))
    i, j, true, length = picture.worst
    assert (true, length) == pytest.approx((D[i, j], drawn[i, j]))
    for model, ids in digits.paths.items():
        expected = [drawn[i, j] / D[i, j] for i, j in itertools.pairwise(ids)]
        np.testing.assert_allclose(picture.segment_ratio[model], expected)
    assert len(picture.axis_names) == n_axes


def test_a_repeated_layer_has_no_ratio():
    made = make_fixtures.cases()["a repeated layer"]
    ratio = PROJECTIONS["mds"](made, 3).segment_ratio["a"]
    np.testing.assert_array_equal(np.isnan(ratio), [False, False, True, False, False])


def test_all_points_the_same():
    made = table(np.zeros((4, 4)), Sphere(), {"a": (0, 1, 2)}, target=3, first=0)
    for name in ("mds", "classical_mds", "tangent_pca"):
        picture = PROJECTIONS[name](made, 3)
        np.testing.assert_allclose(picture.coords, 0, atol=1e-7)
        assert picture.stress < 1e-7
        assert picture.worst is None


def test_two_points_are_enough():
    made = table(np.array([[0.0, 0.5], [0.5, 0.0]]), Sphere(), {"a": (0, 1)}, target=None, first=0)
    for name in ("mds", "classical_mds", "tangent_pca"):
        coords = PROJECTIONS[name](made, 3).coords
        np.testing.assert_allclose(coords, [[-0.25, 0, 0], [0.25, 0, 0]], atol=1e-5)


# --- both languages ---


def test_the_fixture_of_the_page_is_current():
    stored = json.loads((make_fixtures.FIXTURES / "projections.json").read_text(encoding="utf-8"))
    fresh = json.loads(json.dumps(make_fixtures.projections()))
    assert stored["notes"] == fresh["notes"], "run python -m tests.make_fixtures"
    assert list(stored["cases"]) == list(fresh["cases"])
    for name, case in fresh["cases"].items():
        _assert_alike(stored["cases"][name], case, name)


def _assert_alike(a, b, where):
    """Equal structure; numbers to 1e-6, which another machine's linear algebra does not exceed."""
    if isinstance(b, dict):
        assert list(a) == list(b), where
        for key in b:
            _assert_alike(a[key], b[key], f"{where}/{key}")
    elif isinstance(b, list):
        assert len(a) == len(b), where
        for i, (x, y) in enumerate(zip(a, b, strict=True)):
            _assert_alike(x, y, f"{where}[{i}]")
    elif isinstance(b, float):
        assert a == pytest.approx(b, abs=1e-6), where
    else:
        assert a == b, where
