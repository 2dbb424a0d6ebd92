"""Numbers of a path: known answers, and what is not defined and why."""

from itertools import pairwise

import numpy as np
import pytest

import repgeo_nb as rg
from repgeo_nb import schema
from repgeo_nb.geometry import Sphere
from repgeo_nb.metrics import AngularCKA
from tests.layers import one_hot
from tests.models import IDS, LABELS, M, network, with_layer

# ---- known answers


@pytest.mark.parametrize("n_layers", [3, 6, 9])
def test_a_great_circle_is_walked_straight(n_layers):
    """Turning 0, straightness 1, progress linear, deviation 0; zeros from distances to sqrt(1e-16)."""
    acts = rg.datasets.great_circle(n_layers)
    w, t = acts.attrs["angle"], np.asarray(acts.attrs["t"])
    path = rg.path(acts, target="label")
    np.testing.assert_allclose(path.step()[1:], w / (n_layers - 1), rtol=1e-12)
    assert path.length() == pytest.approx(w, rel=1e-12)
    assert path.chord() == pytest.approx(w, rel=1e-12)
    assert path.straightness() == pytest.approx(1, abs=1e-12)
    assert path.straightness() <= 1
    np.testing.assert_allclose(path.turning_angle()[1:-1], 0, atol=1e-6)
    np.testing.assert_allclose(path.progress(), t, atol=1e-12)
    np.testing.assert_allclose(path.deviation(), 0, atol=1e-6)
    np.testing.assert_allclose(path.to_target(), (1 - t) * w, atol=1e-12)


def test_back_and_forth_turns_by_pi():
    acts = rg.datasets.great_circle(3)
    path = rg.path(acts, layers=["layer1", "layer0", "layer2"], target="label")
    assert path.turning_angle()[1] == pytest.approx(np.pi, abs=1e-6)
    np.testing.assert_allclose(path.progress(), [0, -1, 1], atol=1e-6)  # behind the start: negative
    assert path.straightness() == pytest.approx(1 / 3, abs=1e-12)


def test_numbers_agree_with_the_points():
    """Everything from distances alone against the same from points."""
    from repgeo_nb.geometry import nearest_on_geodesic, turning_angles

    acts = network()
    path, sphere, metric = rg.path(acts, target="label"), Sphere(), AngularCKA()
    points, target = path.points(), metric.point(one_hot(M, 4))
    np.testing.assert_allclose(path.turning_angle()[1:-1], turning_angles(sphere, points), atol=1e-13)
    feet = [nearest_on_geodesic(sphere, p, points[0], target, line=True) for p in points]
    np.testing.assert_allclose(path.progress(), [f.t for f in feet], atol=1e-12)
    np.testing.assert_allclose(path.deviation(), [f.distance for f in feet], atol=1e-12)
    np.testing.assert_allclose(path.to_target(), [sphere.distance(p, target) for p in points], atol=1e-13)
    np.testing.assert_allclose(
        path.step()[1:], [sphere.distance(p, q) for p, q in pairwise(points)], atol=1e-13
    )


@pytest.mark.parametrize("estimator", ["song", "lange", "biased"])
def test_a_shuffled_capture_is_the_same_model(estimator):
    """Alignment brings the rows back, and equal rows are at distance exactly 0."""
    acts = network()
    order = np.random.default_rng(1).permutation(M)
    shuffled = acts.isel(stimulus=order).assign_coords(model="shuffled")
    found = rg.distances([acts, shuffled], metric=AngularCKA(estimator))
    n = len(schema.layers(acts))
    assert (np.diag(found.values[:n, n:]) == 0).all()
    np.testing.assert_allclose(found.values[:n, n:], found.values[:n, :n], atol=1e-14)
    paths = rg.path([acts, shuffled], metric=AngularCKA(estimator), target="label")
    np.testing.assert_allclose(paths["net"].step(), paths["shuffled"].step(), atol=1e-14)
    np.testing.assert_allclose(paths["net"].progress(), paths["shuffled"].progress(), atol=1e-12)


# ---- what is not defined, and why


def test_the_ends_have_reasons():
    path = rg.path(network(), target="label")
    step, turn = path.step(), path.turning_angle()
    assert np.isnan(step[0])
    assert step.reason.values.tolist() == ["first layer", "", "", "", "", ""]
    assert turn.reason.values.tolist() == ["first layer", "", "", "", "", "last layer"]
    assert (np.isnan(turn.values) == (turn.reason.values != "")).all()
    assert (path.progress().reason.values == "").all()


def test_a_layer_independent_of_everything_makes_no_progress():
    """Its foot is noise (anywhere in +-2): NaN with the reason; deviation near pi / 2 is given."""
    m = 300
    rng = np.random.default_rng(0)
    layers = {"input": one_hot(m, 4) + rng.standard_normal((m, 4)), "noise": rng.standard_normal((m, 30))}
    layers["out"] = one_hot(m, 4) + 0.5 * rng.standard_normal((m, 4))
    acts = rg.from_arrays(layers, stimulus=map(str, range(m)), labels=np.arange(m) % 4, name="net")
    path = rg.path(acts, target="label")
    assert np.isnan(path.progress()).values.tolist() == [False, True, False]
    reason = str(path.progress().reason.values[1])
    assert reason.startswith("nearly orthogonal to the whole line (cos deviation 0.0")
    assert reason.endswith("< 10/300): the foot is noise")
    assert path.deviation()[1] == pytest.approx(np.pi / 2, abs=0.05)
    assert (path.deviation().reason.values == "").all()
    np.testing.assert_allclose(path.to_target()[1], np.pi / 2, atol=0.05)


def test_the_rule_for_noise_follows_the_number_of_stimuli():
    """cos(deviation) below 10 / m, to the digit: the same table read as of fewer or more stimuli."""
    from repgeo_nb.paths import quantities

    path = rg.path(network(), target="label")
    cosine = float(np.cos(path.deviation()[3]))
    for m, defined in ((int(10 / cosine) - 1, False), (int(10 / cosine) + 1, True)):
        (t, reasons), (height, _) = quantities.progress_and_deviation(path.table, "net", m)
        assert np.isfinite(t[3]) == defined == (reasons[3] == "")
        assert height[3] == path.deviation()[3]


@pytest.mark.parametrize("noise", [0.0, 1e-7])
def test_a_repeated_layer_has_no_turning_and_is_looked_past(noise):
    """Up to float32 rounding: the repeat reads 89.7 degrees if asked. Its neighbours turn as without it."""
    acts = network()
    x = schema.matrix(acts, layer="block2").values.astype(np.float32)
    rng = np.random.default_rng(3)
    repeated = (x * (1 + noise * rng.standard_normal(x.shape))).astype(np.float32)
    longer = rg.path(with_layer(acts, "block2", "identity", repeated, source_dtype="float32"), target="label")
    turn = longer.turning_angle()
    assert np.isnan(turn.sel(layer="identity"))
    assert str(turn.reason.sel(layer="identity").values) == "same representation as block2"
    assert longer.step().sel(layer="identity") < 1e-6
    shorter = rg.path(acts, target="label").turning_angle()
    for layer in ("block1", "block2", "block3"):
        np.testing.assert_allclose(turn.sel(layer=layer), shorter.sel(layer=layer), atol=1e-6)
    np.testing.assert_allclose(
        longer.progress().sel(layer="identity"), longer.progress().sel(layer="block2"), atol=1e-6
    )


@pytest.mark.parametrize(
    ("dtype", "noise", "same"),
    [
        ("float64", 1e-9, False),
        ("float64", 1e-14, True),
        ("float32", 1e-8, True),
        ("float32", 1e-4, False),
        ("bfloat16", 1e-4, True),
        ("float16", 1e-4, True),
        ("bfloat16", 1e-2, False),
    ],
)
def test_the_noise_floor_follows_the_type_of_the_activations(dtype, noise, same):
    """1e-6 rad for float32, 1e-3 for half precision, 1e-12 for double."""
    acts = network()
    x = schema.matrix(acts, layer="block2").values
    close = x + noise * np.random.default_rng(3).standard_normal(x.shape)
    path = rg.path(with_layer(acts, "block2", "close", close, source_dtype=dtype))
    assert np.isnan(path.turning_angle().sel(layer="close")) == same


def test_slow_drift_is_not_repetition():
    """Each step is below the floor of half precision, their sum is not: measured from the first."""
    acts = network()
    x = schema.matrix(acts, layer="block2").values
    away = np.random.default_rng(3).standard_normal(x.shape)
    for k in range(1, 6):
        acts = with_layer(
            acts,
            "block2" if k == 1 else f"drift{k - 1}",
            f"drift{k}",
            x + 5e-4 * k * away,
            source_dtype="float16",
        )
    path = rg.path(acts)
    assert (path.step().sel(layer=[f"drift{k}" for k in range(1, 6)]) < 1e-3).all()
    defined = np.isfinite(path.turning_angle().sel(layer=[f"drift{k}" for k in range(1, 6)]).values)
    assert 0 < defined.sum() < 5
    assert not defined[0]


def test_a_path_that_stands_still():
    x = network().block1.values
    acts = rg.from_arrays({"a": x, "b": x.copy(), "c": x.copy()}, stimulus=IDS, labels=LABELS, name="net")
    path = rg.path(acts, target="label")
    assert path.length() == 0
    assert np.isnan(path.straightness())
    reasons = path.turning_angle().reason.values.tolist()
    assert reasons == ["first layer", "same representation as a", "same representation as a"]
    assert "straightness – (the path goes nowhere)" in repr(path)


def test_repeats_at_the_end():
    acts = network()
    acts = with_layer(acts, "out", "out2", schema.matrix(acts, layer="out").values)
    reasons = rg.path(acts).turning_angle().reason
    assert str(reasons.sel(layer="out").values) == "only repeats of this layer follow"
    assert str(reasons.sel(layer="out2").values) == "same representation as out"


def test_a_target_at_the_start_makes_no_line():
    acts = network()
    path = rg.path(acts, target="input")
    assert np.isnan(path.progress()).all()
    assert set(path.progress().reason.values) == {
        "the target is the same representation as input: there is no line to it"
    }
    np.testing.assert_allclose(path.deviation(), path.to_target(), atol=1e-15)


def test_an_antipodal_target_makes_no_single_line():
    """U-centred matrices of four stimuli form a plane in which opposite points exist."""
    plus, minus = (np.zeros((4, 4)) for _ in range(2))
    for matrix, split in ((plus, [(0, 1), (2, 3)]), (minus, [(0, 2), (1, 3), (0, 3), (1, 2)])):
        for i, j in split:
            matrix[i, j] = matrix[j, i] = 1
    roots = [np.linalg.cholesky(k + 5 * np.eye(4)) for k in (plus, minus)]
    acts = rg.from_arrays({"a": roots[0], "b": roots[0] + np.eye(4)[:, :1]}, stimulus="wxyz", name="net")
    path = rg.path(acts, target=roots[1])
    assert path.to_target()[0] == pytest.approx(np.pi, abs=1e-7)
    assert "antipodal: every great circle joins them" in str(path.progress().reason.values[0])
    assert np.isfinite(path.deviation()).all()
