"""Pullback metrics: closed forms, single precision, labelled frames, and what is refused."""

import doctest

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import repgeo_nb as rg
from repgeo_nb import pullback
from repgeo_nb.errors import SchemaError, UnknownName
from repgeo_nb.pullback import metrics
from tests.surfaces import SPHERE, polar, sphere, torus

A = np.array([[1.0, 2], [0, 1], [2, 0]])
ALGEBRA, QUADRATURE = 1e-10, 1e-6


def rotation(rng, n):
    q, r = np.linalg.qr(rng.standard_normal((n, n)))
    return q * np.sign(np.diag(r))


# ---- closed forms


def test_a_linear_map():
    np.testing.assert_allclose(pullback.metric(A), [[5, 2], [2, 5]], atol=ALGEBRA)
    assert pullback.magnification(A) == pytest.approx(np.sqrt(21), abs=ALGEBRA)
    np.testing.assert_allclose(pullback.stretches(A, "parameters"), np.sqrt([7, 3]), atol=ALGEBRA)
    assert pullback.anisotropy(A, np.eye(2)) == pytest.approx(np.sqrt(7 / 3), abs=ALGEBRA)
    assert pullback.log_scale(A) == pytest.approx(np.log(21) / 4, abs=ALGEBRA)


def test_polar_coordinates():
    points = rg.manifold(polar, {"r": (1, 3), "t": "periodic"}).at([[2.0, 0.3]])
    np.testing.assert_allclose(pullback.metric(points)[0], [[1, 0], [0, 4]], atol=ALGEBRA)
    assert pullback.magnification(points)[0] == pytest.approx(2, abs=ALGEBRA)
    ring = rg.manifold(polar, {"r": (1, 2), "t": "periodic"}).grid(12)
    assert pullback.volume(ring) == pytest.approx(3 * np.pi, abs=QUADRATURE)


def test_areas_and_lengths():
    assert pullback.volume(rg.manifold(sphere, SPHERE).grid(20)) == pytest.approx(4 * np.pi, abs=QUADRATURE)
    area = pullback.volume(rg.manifold(torus, {"u": "periodic", "v": "periodic"}).grid(16))
    assert area == pytest.approx(8 * np.pi**2, abs=QUADRATURE)
    arc = rg.manifold(lambda u: np.concatenate([u, u**2], axis=-1), {"t": (0, 1)}).grid(16)
    assert pullback.volume(arc) == pytest.approx(np.sqrt(5) / 2 + np.arcsinh(2) / 4, abs=QUADRATURE)
    assert pullback.volume(arc) == pytest.approx(1.478943, abs=QUADRATURE)


def test_chords_of_an_arc():
    t = np.linspace(0, np.pi / 2, 5)
    arc = np.stack([np.cos(t), np.sin(t)], axis=-1)
    assert pullback.length(arc) == pytest.approx(8 * np.sin(np.pi / 16), abs=ALGEBRA)
    assert pullback.energy(arc) == pytest.approx((8 * np.sin(np.pi / 16)) ** 2 / 2, abs=ALGEBRA)
    uneven = arc[[0, 3, 4]]
    assert pullback.length(uneven) ** 2 < 2 * pullback.energy(uneven)


def test_a_reference_metric_is_the_unit():
    G, g = np.diag([1.0, 36.0]), np.diag([1.0, 4.0])
    for kind, x, unit in (("metric", G, g), ("jacobian", np.sqrt(G), np.sqrt(g)), ("factor", G**0.5, g**0.5)):
        np.testing.assert_allclose(pullback.stretches(x, unit, kind=kind), [3, 1], atol=ALGEBRA)
        assert pullback.magnification(x, unit, kind=kind) == pytest.approx(3, abs=ALGEBRA)
        assert pullback.log_scale(x, unit, kind=kind) == pytest.approx(np.log(3) / 2, abs=ALGEBRA)
        assert pullback.anisotropy(x, unit, kind=kind) == pytest.approx(3, abs=ALGEBRA)


def test_the_reference_may_be_the_points():
    points = rg.manifold(sphere, SPHERE).grid(6)
    inside = rg.manifold(sphere, SPHERE).through(lambda x: 2 * x).grid(6)
    np.testing.assert_allclose(pullback.stretches(inside, points), 2, atol=1e-8)


# ---- laws


@given(seed=st.integers(0, 2**32 - 1), m=st.integers(1, 4))
def test_rotations_of_the_layer_change_nothing(seed, m):
    rng = np.random.default_rng(seed)
    J, Q = rng.standard_normal((5, 6, m)), rotation(rng, 6)
    np.testing.assert_allclose(pullback.factor(Q @ J), pullback.factor(J), atol=1e-9)


@given(seed=st.integers(0, 2**32 - 1), m=st.integers(1, 4))
def test_charts_change_nothing_relative_to_the_reference(seed, m):
    rng = np.random.default_rng(seed)
    J, g = rng.standard_normal((5, 6, m)), rng.standard_normal((5, 7, m))
    chart = rotation(rng, m) @ np.diag(rng.uniform(0.5, 2, m)) @ rotation(rng, m)
    for what in (pullback.magnification, pullback.log_scale, pullback.stretches, pullback.anisotropy):
        np.testing.assert_allclose(what(J @ chart, g @ chart), what(J, g), rtol=1e-7)
    np.testing.assert_allclose(
        pullback.metric(J @ chart), chart.T @ pullback.metric(J) @ chart, atol=1e-10, rtol=1e-10
    )


@given(seed=st.integers(0, 2**32 - 1), scale=st.floats(1e-3, 1e3))
def test_scales(seed, scale):
    J = np.random.default_rng(seed).standard_normal((4, 5, 3))
    np.testing.assert_allclose(pullback.magnification(scale * J), scale**3 * pullback.magnification(J))
    np.testing.assert_allclose(
        pullback.log_scale(scale * J), np.log(scale) + pullback.log_scale(J), atol=1e-12
    )
    np.testing.assert_allclose(
        pullback.anisotropy(scale * J, J), 1, rtol=1e-9, err_msg="a conformal map has round ellipses"
    )


# ---- precision


def test_factors_hold_where_the_gram_matrix_of_single_precision_fails(rng):
    """Directions a factor 1e-4 apart in float32: J'J has lost its positive definiteness, R has not."""
    turn = np.array([[1, 1], [-1, 1]]) / np.sqrt(2)
    long = np.linalg.qr(rng.standard_normal((200, 50, 2)))[0]
    J = (long * [1.0, 1e-4] @ turn).astype(np.float32)
    with pytest.raises(np.linalg.LinAlgError):
        np.linalg.cholesky(J.swapaxes(1, 2) @ J)
    assert np.abs(pullback.stretches(J, "parameters") / [1, 1e-4] - 1).max() < 1e-3


# ---- undefined


def test_degenerate_metrics():
    J = np.stack([np.eye(2), np.diag([1.0, 0]), np.zeros((2, 2))])
    np.testing.assert_array_equal(pullback.magnification(J), [1, 0, 0])
    np.testing.assert_array_equal(pullback.log_scale(J), [0, -np.inf, -np.inf])
    np.testing.assert_array_equal(pullback.anisotropy(J, np.eye(2)), [1, np.inf, np.nan])
    np.testing.assert_array_equal(pullback.magnification(np.eye(2), J), [1, np.nan, np.nan])
    narrow = np.ones((1, 1, 2))  # one unit, two parameters
    assert pullback.magnification(narrow)[0] == 0


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: pullback.factor(np.ones(3)), r"expected matrices \(..., n, m\) with a column per parameter"),
        (lambda: pullback.factor(np.full((2, 2), np.nan)), "expected finite numbers"),
        (lambda: pullback.factor(np.eye(2), kind="gram"), "expected one of 'jacobian', 'factor', 'metric'"),
        (lambda: pullback.factor(np.ones((3, 2)), kind="metric"), "expected square metrics"),
        (lambda: pullback.factor([[1.0, 2], [0, 1]], kind="metric"), "expected symmetric metrics"),
        (lambda: pullback.factor(np.diag([1.0, -1]), kind="metric"), "without negative eigenvalues"),
        (lambda: pullback.anisotropy(np.eye(2)), "anisotropy: expected a reference metric, got none"),
        (lambda: pullback.stretches(np.eye(2), "input"), "got 'input'; layers are named for frames only"),
        (lambda: pullback.stretches(np.eye(2), np.eye(3)), "expected 2 parameters as in x, got 3"),
        (lambda: pullback.volume(np.eye(2)[None]), "expected quadrature weights, got none"),
        (lambda: pullback.volume(np.eye(2)[None], [1, 2]), r"expected one per point \(1\)"),
        (lambda: pullback.length(np.ones((1, 2))), "two or more points"),
    ],
)
def test_what_is_refused(call, message):
    with pytest.raises(SchemaError, match=message):
        call()


# ---- labelled frames


@pytest.fixture
def frames():
    points = rg.manifold(sphere, SPHERE).grid(6)
    tangents = points.tangents
    return rg.frames.from_arrays(
        {"input": tangents, "double": 2 * tangents, "flat": tangents * [1.0, 1, 0], "dead": 0 * tangents},
        stimulus=points.ids,
        direction=points.names,
        axes=points.axes,
        name="net",
        **points.columns(),
    )


def test_frames_by_layer_and_stimulus(frames):
    found = pullback.magnification(frames)
    assert found.dims == ("layer", "stimulus")
    assert found.layer.values.tolist() == ["input", "double", "flat", "dead"]
    np.testing.assert_allclose(found.sel(layer="double"), 4, rtol=1e-8)
    np.testing.assert_allclose(found.sel(layer="input"), 1, rtol=1e-8)
    np.testing.assert_array_equal(found.sel(layer="dead"), 0)
    np.testing.assert_allclose(found.sel(layer="flat"), np.abs(np.cos(frames.a.values)), rtol=1e-8)
    assert {"a", "b", "weight", "depth", "width", "reason"} <= set(found.coords)
    assert (found.reason == "").all()
    raw = pullback.magnification(frames, "parameters").sel(layer="double")
    np.testing.assert_allclose(raw, 4 * np.sin(frames.a.values), rtol=1e-8)
    stretch = pullback.stretches(frames)
    assert stretch.dims == ("layer", "stimulus", "stretch")
    np.testing.assert_allclose(stretch.sel(layer="double"), 2, rtol=1e-8)
    areas = pullback.volume(frames)
    np.testing.assert_allclose(areas.sel(layer=["input", "double"]), [4 * np.pi, 16 * np.pi], rtol=1e-3)


def test_undefined_values_say_why(frames):
    found = pullback.anisotropy(frames)
    assert np.isnan(found.sel(layer="dead")).all()
    assert (found.reason.sel(layer="dead") == "the metric is 0 here: no direction is stretched").all()
    against = pullback.magnification(frames, "dead")
    assert np.isnan(against).all()
    assert "reference metric is singular" in str(against.reason.values[0, 0])


def test_factors_and_metrics_of_frames(frames):
    R, G = pullback.factor(frames), pullback.metric(frames)
    assert R.dims == ("layer", "stimulus", "direction_", "direction")
    np.testing.assert_allclose(np.swapaxes(R, -1, -2).values @ R.values, G, atol=1e-12)
    np.testing.assert_allclose(G.sel(layer="double", direction="b", direction_="b"), 4 * np.sin(G.a) ** 2)


def test_normalised_frames_have_the_volume_of_their_parameters(frames):
    raw = frames.attrs["normalised"]
    assert not raw
    norm = np.linalg.norm(frames["input"].values, axis=-1)
    unit = frames.assign_attrs(normalised=1)
    for layer in rg.frames.layers(frames):
        unit[layer] = frames[layer].copy(data=frames[layer].values / norm[..., None])
    with pytest.raises(SchemaError, match="got normalised ones without input_norm"):
        pullback.volume(unit)
    unit = unit.assign_coords(input_norm=(("stimulus", "direction"), norm))
    np.testing.assert_allclose(pullback.volume(unit), pullback.volume(frames), rtol=1e-12)
    for statistic in (pullback.log_scale, pullback.stretches, pullback.anisotropy):
        for reference in ("parameters", "input"):
            expected = statistic(frames, reference)
            np.testing.assert_allclose(statistic(unit, reference), expected, rtol=1e-9, atol=1e-12)


def test_a_family_has_its_models(frames):
    both = rg.frames.collect({"one": frames, "two": frames})
    found = pullback.log_scale(both, "flat")
    assert found.dims == ("model", "layer", "stimulus")
    assert found.model.values.tolist() == ["one", "two"]
    np.testing.assert_array_equal(found.sel(model="one"), found.sel(model="two"))


def test_references_that_frames_do_not_have(frames):
    with pytest.raises(UnknownName, match="expected one of the layers 'input', 'double', 'flat', 'dead'"):
        pullback.anisotropy(frames, "conv")
    with pytest.raises(SchemaError, match="name of a layer or 'parameters' for frames, got ndarray"):
        pullback.anisotropy(frames, np.eye(2))
    with pytest.raises(SchemaError, match="quadrature weights, got none"):
        pullback.volume(frames.drop_vars("weight"))
    with pytest.raises(SchemaError, match=r"got directions of norm 1.*capture with normalise=False"):
        pullback.volume(frames.assign_attrs(normalised=1))


def test_examples():
    found = doctest.testmod(metrics)
    assert found.attempted
    assert not found.failed
