"""Statistics of labelled frames: dimensions, reasons, refusals, summaries."""

import re

import numpy as np
import pytest

import repgeo_nb as rg
from repgeo_nb.errors import SchemaError, StimulusMismatch, UnknownName
from tests.frames import NAMES, labelled

fr = rg.frames


# ---- labels


def test_dims_coordinates_and_values():
    frames = labelled()
    found = fr.stable_rank(frames)
    assert found.dims == ("layer", "stimulus")
    assert found["layer"].values.tolist() == ["input", "block.1", "fc"]
    assert found.depth.values.tolist() == [0, 1, 2]
    assert found.label.dims == ("stimulus",)
    assert (found.reason == "").all()
    assert found.attrs["convention"] == "sum s^2 / s_1^2"
    for layer in ("input", "block.1", "fc"):
        expected = fr.stable_rank(frames[layer].values)
        np.testing.assert_allclose(found.sel(layer=layer), expected, rtol=1e-12)
    per_direction = fr.gain(frames)
    assert per_direction.dims == ("layer", "stimulus", "direction")
    assert per_direction.units.values.tolist() == ["px", "px", "rad", "log"]
    np.testing.assert_allclose(per_direction.sel(layer="input"), 1, rtol=1e-12)
    table = fr.angles(frames)
    assert table.dims == ("layer", "stimulus", "direction", "direction_")
    one = table.sel(layer="fc", stimulus="img_0", direction="rotate", direction_="scale")
    assert one == fr.angles(frames["fc"].values[0])[2, 3]


def test_families_and_steps():
    a, b = labelled(0), labelled(1)
    both = fr.collect([a, b])
    for statistic in (fr.rank, fr.gain, fr.relative_gain, fr.relative_speed, fr.coherence, fr.noise_gain):
        found = statistic(both)
        assert found.dims[:3] == ("model", "layer", "stimulus")
        for own in (a, b):
            np.testing.assert_array_equal(found.sel(model=str(own.model.values)), statistic(own))
    rng = np.random.default_rng(0)
    arrays = {"input": rng.normal(size=(5, 4, 3)), "lstm": rng.normal(size=(5, 6, 4, 3))}
    steps = labelled(arrays=arrays, extra=("step",), noise_gain=None, speed_scale=None, input_norm=None)
    found = fr.stable_rank(steps)
    assert found.dims == ("layer", "stimulus", "step")
    assert (found.sel(layer="input") == found.sel(layer="input").isel(step=0)).all(), "a layer without steps"
    np.testing.assert_allclose(found.sel(layer="lstm"), fr.stable_rank(arrays["lstm"]), rtol=1e-12)
    assert fr.gain(steps).dims == ("layer", "stimulus", "step", "direction")
    np.testing.assert_allclose(fr.gain(steps).sel(layer="input"), 1, rtol=1e-12)


def test_noise_gain_by_step():
    rng = np.random.default_rng(0)
    n = rng.uniform(1, 2, (5, 6))
    arrays = {"a": rng.normal(size=(5, 4, 3)), "b": rng.normal(size=(5, 6, 4, 3))}
    frames = labelled(
        arrays=arrays, extra=("step",), noise_gain={"a": n[:, 0], "b": n}, speed_scale=None, input_norm=None,
        normalised=True,
    )  # fmt: skip
    found = fr.relative_gain(frames)
    expected = (np.linalg.norm(arrays["b"], axis=-1) / n[..., None]) ** 2
    np.testing.assert_allclose(found.sel(layer="b"), expected, rtol=1e-12)


def test_padded_steps_are_no_values():
    mask = np.array([[True, True], [True, False], [True, True], [True, True], [True, True]])
    arrays = {"lstm": np.random.default_rng(0).normal(size=(5, 2, 4, 3))}
    frames = labelled(arrays=arrays, extra=("step",), mask=mask, noise_gain=None, speed_scale=None)
    found = fr.stable_rank(frames).sel(layer="lstm")
    assert (np.isnan(found).values == ~mask).all()
    assert found.reason.values[1, 1] == "padding"
    assert found.reason.values[0, 0] == ""


def test_coherence_tells_the_welch_bound():
    found = fr.coherence(labelled())
    np.testing.assert_allclose(found.welch_bound, [0, 0, fr.welch_bound(4, 3)])


# ---- undefined: NaN with the reason


def degenerate():
    frames = labelled(input_norm=np.array([[1.0, 1, 0, 1]] + [[1.0] * 4] * 4))
    frames["fc"][1] = 0  # a zero frame
    frames["fc"][2, 1] = 0  # a zero vector
    frames.noise_gain[3, 2] = 0
    frames.speed_scale[4, 2] = 0
    return frames


@pytest.mark.parametrize("reduced", [None, "factor", "gram"])
def test_reasons(reduced):
    frames = degenerate() if reduced is None else fr.reduce(degenerate(), reduced)
    for statistic in (fr.stable_rank, fr.participation_ratio, fr.effective_rank, fr.condition):
        found = statistic(frames).sel(layer="fc")
        assert np.isnan(found.values).tolist() == [False, True, False, False, False]
        assert found.reason.values.tolist() == ["", "zero frame", "", "", ""]
    bounds = fr.frame_bounds(frames).sel(layer="fc", stimulus="img_1")
    assert np.isnan(bounds).all()
    assert fr.rank(frames).sel(layer="fc").values.tolist() == [3, 0, 3, 3, 3]
    assert (fr.volume(frames).sel(layer="fc") == 0).all(), "4 directions in 3 units"
    c = fr.coherence(frames).sel(layer="fc")
    assert c.reason.values.tolist() == ["", "zero vector: translate_x", "zero vector: translate_y", "", ""]
    assert (np.isnan(c.values) == (c.reason.values != "")).all()
    g = fr.gain(frames)
    assert g.reason.sel(layer="fc", stimulus="img_0").values.tolist() == ["", "", fr.gains.NO_INPUT, ""]
    assert np.isnan(g.sel(stimulus="img_0", direction="rotate")).all()
    assert g.sel(layer="fc", stimulus="img_2", direction="translate_y") == 0, "moved by nothing: a gain of 0"
    r = fr.relative_gain(frames).sel(layer="fc")
    assert set(r.reason.sel(stimulus="img_3").values) == {fr.gains.CONSTANT}
    assert np.isnan(r.sel(stimulus="img_3")).all()
    assert r.reason.sel(stimulus="img_0", direction="rotate") == fr.gains.NO_INPUT
    speed = fr.relative_speed(frames).sel(layer="fc", stimulus="img_4")
    assert set(speed.reason.values) == {fr.gains.AT_MEAN}
    t = fr.angles(frames).sel(layer="fc", stimulus="img_2")
    assert (np.isnan(t).values == ((np.arange(4) == 1) | (np.arange(4) == 1)[:, None])).all()
    assert t.reason.sel(direction="rotate", direction_="translate_y") == "zero vector: translate_y"
    similar = fr.gram_similarity(frames)
    assert similar.reason.sel(layer="fc", layer_="input", stimulus="img_1") == "zero frame"
    assert (np.isnan(similar.values) == (similar.reason.values == "zero frame")).all()


def test_vectors_that_are_not_finite():
    arrays = {"fc": np.random.default_rng(0).normal(size=(5, 4, 6))}
    arrays["fc"][2, 1, 3] = np.nan
    frames = labelled(arrays=arrays, noise_gain=None, speed_scale=None, allow_nan=True, normalised=True)
    for statistic in (fr.rank, fr.stable_rank, fr.volume, fr.log_volume, fr.coherence, fr.condition):
        found = statistic(frames).sel(layer="fc")
        assert np.isnan(found.values).tolist() == [False, False, True, False, False]
        assert found.reason.values[2] == "a vector is not finite"
    lengths = fr.norms(frames).sel(layer="fc", stimulus="img_2")
    assert np.isnan(lengths.values).tolist() == [False, True, False, False]
    assert fr.gram_similarity(frames).reason.values[0, 0, 2] == "a vector is not finite"
    assert np.isnan(fr.rank(fr.reduce(frames, "gram")).values[0, 2])
    table = fr.summary(frames)
    assert table["stable_rank_undefined"].item() == 1


# ---- refusals


def refused(message):
    return pytest.raises(SchemaError, match=re.escape(message))


def test_plain_arrays_that_are_no_frames():
    with refused("frame: expected finite numbers, got nan at [0, 1]"):
        fr.rank(np.array([[1.0, np.nan]]))
    with refused("frame: expected finite numbers, got inf at [1, 0]"):
        fr.volume(np.array([[1.0], [np.inf]]))
    with refused("frame: expected at least one direction, got shape (0, 3)"):
        fr.stable_rank(np.zeros((0, 3)))
    with refused("frame: expected at least one unit, got shape (3, 0)"):
        fr.stable_rank(np.zeros((3, 0)))
    with refused("one vector per row, got shape (3,); a single vector is v[None, :]"):
        fr.stable_rank(np.zeros(3))
    with refused(
        "frame: expected square matrices (..., direction, direction) of kind 'gram', got shape (2, 3)"
    ):
        fr.stable_rank(np.zeros((2, 3)), kind="gram")
    with refused("kind: expected one of 'vectors', 'gram', 'factor', got 'jacobian'"):
        fr.stable_rank(np.eye(2), kind="jacobian")
    with refused("frame: expected real numbers, got dtype complex128"):
        fr.stable_rank(np.eye(2) * 1j)
    with refused("form: expected 'amplitude' (p = s / sum s) or 'energy'"):
        fr.effective_rank(np.eye(2), form="power")
    with refused("on: expected 'span' or 'layer', got 'space'"):
        fr.frame_bounds(np.eye(2), on="space")


def test_log_volume_of_more_directions_than_units():
    with refused("log volume of frame: expected at most as many directions as units, got 3 directions and 2"):
        fr.log_volume(np.ones((3, 2)))
    with refused("log volume of layer 'fc' of model 'net_0': expected at most as many directions as units"):
        fr.log_volume(labelled())
    assert np.isfinite(fr.log_volume(fr.select(labelled(), layer=["input", "block/1"]))).all()
    assert fr.volume(np.ones((3, 2))) == 0


def test_one_direction_has_no_coherence():
    with refused("coherence of frame: expected two directions or more, got 1"):
        fr.coherence(np.ones((1, 4)))
    with refused("coherence of layer 'input' of model 'net_0'"):
        fr.coherence(fr.select(labelled(), direction="rotate"))


def test_a_constant_layer_is_not_invariant():
    n = {name: np.ones(5) for name in ("input", "block/1")} | {"fc": np.zeros(5)}
    with refused("relative gain of layer 'fc' of model 'net_0': expected a layer that responds to noise"):
        fr.relative_gain(labelled(noise_gain=n))
    with refused("got noise gain 0 at every point: the layer is constant (dead), which is not invariance"):
        fr.relative_gain(labelled(noise_gain=n))
    with refused("relative gain of frame: expected a layer that responds to noise"):
        fr.relative_gain(np.zeros((2, 3)), 0.0)
    with refused(
        "relative speed of layer 'fc' of model 'net_0': expected a layer that differs between stimuli"
    ):
        fr.relative_speed(labelled(speed_scale=n))
    n.pop("fc")  # never measured: the others still have theirs
    found = fr.relative_gain(labelled(noise_gain=n))
    assert set(found.reason.sel(layer="fc").values.ravel()) == {"not measured"}
    assert np.isfinite(found.sel(layer="input")).all()


def test_gains_need_to_know_what_they_are_relative_to():
    bare = labelled(noise_gain=None, speed_scale=None, input_norm=None)
    np.testing.assert_allclose(fr.gain(bare).sel(layer="input"), 1, rtol=1e-12)  # the layer `input` tells
    with refused("gain: expected frames that know the norm of their directions at the input"):
        fr.gain(fr.select(bare, layer="fc"))
    with refused("noise_gain: expected frames with the noise gain of each layer, got none"):
        fr.relative_gain(bare)
    with refused("noise_gain: expected frames with the noise gain of each layer, got none"):
        fr.noise_gain(bare)
    with refused("speed_scale: expected frames with the speed scale of each layer, got none"):
        fr.relative_speed(bare)
    with refused("noise_gain: expected one number per point of a plain array, got None"):
        fr.relative_gain(np.eye(2))
    with refused("noise_gain: expected an array of shape (3,), got (2,)"):
        fr.relative_gain(np.ones((3, 2, 4)), np.ones(2))
    with refused(
        "input_norm: expected an array of shape (3, 2), got (5,); one number per point and direction"
    ):
        fr.gain(np.ones((3, 2, 4)), input_norm=np.ones(5))


def test_normalised_frames_are_gains_already():
    rng = np.random.default_rng(0)
    norm = rng.uniform(1, 9, (5, 4))
    norm[0, 0] = 0
    frames = labelled(normalised=True, input_norm=norm)
    found, lengths = fr.gain(frames), fr.norms(frames)
    assert np.isnan(found.sel(stimulus="img_0", direction="translate_x")).all()
    np.testing.assert_array_equal(found.values[:, 1:], lengths.values[:, 1:])


# ---- similarity


def test_similarity_over_layers_and_models():
    a, b = labelled(0), labelled(1)
    within = fr.gram_similarity(a)
    assert within.dims == ("layer", "layer_", "stimulus")
    assert within["layer_"].values.tolist() == within["layer"].values.tolist()
    np.testing.assert_allclose(within.values, np.swapaxes(within.values, 0, 1), rtol=1e-12)
    np.testing.assert_allclose(np.einsum("iis->is", within.values), 1, rtol=1e-12)
    assert within.max() <= 1
    expected = fr.gram_similarity(a["input"].values, a["fc"].values)
    np.testing.assert_allclose(within.sel(layer="input", layer_="fc"), expected, rtol=1e-12)
    across = fr.gram_similarity(a, b)
    assert across.dims == ("layer", "layer_", "stimulus")
    expected = fr.gram_similarity(a["input"].values, b["fc"].values)
    np.testing.assert_allclose(across.sel(layer="input", layer_="fc"), expected, rtol=1e-12)
    both = fr.collect([a, b])
    over = fr.gram_similarity(both, over="model")
    assert over.dims == ("layer", "model", "model_", "stimulus")
    one = over.sel(layer="fc", model="net_0", model_="net_1")
    np.testing.assert_allclose(one, across.sel(layer="fc", layer_="fc"), rtol=1e-12)
    per_model = fr.gram_similarity(both)
    assert per_model.dims == ("model", "layer", "layer_", "stimulus")
    np.testing.assert_allclose(per_model.sel(model="net_0"), within, rtol=1e-12)
    shuffled = b.isel(stimulus=[3, 1, 0, 2, 4])
    np.testing.assert_allclose(fr.gram_similarity(a, shuffled), across, rtol=1e-12)


def test_similarity_refuses_what_it_cannot_compare():
    a = labelled()
    with refused("gram similarity: expected two frames of the same directions, got 2 and 3 vectors"):
        fr.gram_similarity(np.ones((2, 4)), np.ones((3, 4)))
    with refused("frames of 'net_0' and 'net_1': expected the same directions in the same order, got 4"):
        fr.gram_similarity(a, labelled(1, direction=["translate_x", "rotate", "translate_y", "scale"]))
    with refused("expected the same unit of direction 'rotate', got 'rad' and 'deg'"):
        fr.gram_similarity(a, labelled(1, units=["px", "px", "deg", "log"]))
    with pytest.raises(StimulusMismatch, match="expected the same stimuli, got 5 and 4"):
        fr.gram_similarity(a, labelled(1, m=4))
    with refused("gram similarity of two Datasets: expected one model in each, got 'net_0', 'net_1'"):
        fr.gram_similarity(fr.collect([a, labelled(1)]), a)
    with refused("gram similarity over models: expected two or more, got 'net_0'"):
        fr.gram_similarity(a, over="model")
    with refused("over: expected 'layer' or 'model', got 'stimulus'"):
        fr.gram_similarity(a, over="stimulus")


def test_subspace_angles_stay_within_one_layer():
    a = labelled(widths=(7, 6, 5))
    found = fr.subspace_angles(a, first="translate*", second=["rotate", "scale"])
    assert found.dims == ("layer", "stimulus", "angle")
    v = a["fc"].values
    np.testing.assert_allclose(found.sel(layer="fc"), fr.subspace_angles(v[:, :2], v[:, 2:]), rtol=1e-9)
    factors = fr.subspace_angles(fr.reduce(a), first="translate*", second=["rotate", "scale"])
    np.testing.assert_allclose(factors, found, rtol=1e-9)
    with refused(
        "subspace angles: expected two groups of directions of one Dataset (first=, second=), got two"
    ):
        fr.subspace_angles(a, labelled(1))
    with refused("subspace angles: expected frames of one layer, got 4 and 5 units"):
        fr.subspace_angles(np.ones((1, 4)), np.ones((1, 5)))
    with refused("subspace angles: expected two groups of directions, first= and second=, got one"):
        fr.subspace_angles(a, first="rotate")
    assert np.isnan(fr.subspace_angles(np.ones((2, 4)), np.eye(1, 4))).all(), "dependent vectors"
    a["fc"][0, 1] = 2 * a["fc"][0, 0]
    found = fr.subspace_angles(a, first="translate*", second="rotate").sel(layer="fc", stimulus="img_0")
    assert np.isnan(found.item())
    assert found.reason.item() == "the vectors of a group are dependent"


def test_curvature_refuses_other_shapes():
    with refused("tangent curvature: expected c' and c'' of one shape (..., unit), got (3,) and (4,)"):
        fr.tangent_curvature(np.ones(3), np.ones(4))
    with refused("acceleration: expected finite numbers"):
        fr.tangent_curvature(np.ones(2), np.array([1.0, np.nan]))


# ---- summaries


def test_summary_is_the_middle_with_quantiles_and_counts_what_is_undefined():
    frames = degenerate()
    table = fr.summary(frames)
    assert set(table["summary"].values) == {"lower", "median", "upper"}
    assert {"gain", "relative_gain", "relative_speed", "stable_rank", "rank", "coherence"} <= set(table)
    assert table["stable_rank_undefined"].values.tolist() == [0, 0, 1]
    assert table["gain_undefined"].sel(layer="fc").values.tolist() == [0, 0, 1, 0]
    values = fr.gain(frames).sel(layer="fc", direction="rotate").values
    defined = values[~np.isnan(values)]
    expected = np.quantile(defined, [0.25, 0.5, 0.75])
    np.testing.assert_allclose(table["gain"].sel(layer="fc", direction="rotate"), expected, rtol=1e-12)
    assert (table.attrs["over"], table.attrs["n"]) == ("stimulus", 5)
    few = fr.summary(frames, statistics=["rank"], quantiles=(0.1, 0.9))
    assert set(few.data_vars) == {"rank", "rank_undefined"}
    family = fr.summary(fr.collect([frames, labelled(1)]))
    assert family["gain"].dims == ("model", "layer", "direction", "summary")


def test_geometric_mean_and_infinities():
    frames = labelled(widths=(7, 6, 5))
    found = fr.summarise(fr.volume(frames), centre="geometric_mean")["value"].sel(summary="geometric_mean")
    np.testing.assert_allclose(found, np.exp(fr.log_volume(frames).mean("stimulus")), rtol=1e-12)
    frames["fc"][:3, 1] = frames["fc"][:3, 0]
    middle = fr.summarise(fr.log_volume(frames))["value"].sel(layer="fc")
    assert middle.sel(summary="lower") == middle.sel(summary="median") == -np.inf
    assert np.isfinite(middle.sel(summary="upper"))
    assert fr.summarise(fr.volume(frames), centre="geometric_mean")["value"].sel(layer="fc")[1] == 0
    with refused("geometric mean of log_volume: expected numbers of at least 0, got negative ones"):
        fr.summarise(fr.log_volume(frames), centre="geometric_mean")


def test_nothing_defined_is_nan_in_the_summary():
    arrays = {"fc": np.zeros((3, 2, 4))}
    frames = fr.from_arrays(arrays, stimulus="abc", direction=["x", "y"], normalised=True)
    table = fr.summary(frames)
    assert np.isnan(table["stable_rank"]).all()
    assert table["stable_rank_undefined"].item() == 3
    assert (table["gain"] == 0).all()


def test_summary_refuses():
    frames = labelled()
    with pytest.raises(UnknownName, match="unknown statistic 'stablerank'; did you mean 'stable_rank'"):
        fr.summary(frames, statistics=["stablerank"])
    with refused("over: expected a dimension of the values, got 'model'"):
        fr.summary(frames, over="model")
    with refused("quantiles: expected 0 <= lower < upper <= 1, got (0.9, 0.1)"):
        fr.summary(frames, quantiles=(0.9, 0.1))
    with refused("centre: expected 'median' or 'geometric_mean', got 'mean'; a mean alone hides the spread"):
        fr.summary(frames, centre="mean")


def test_names_of_directions_are_those_of_the_frames():
    assert fr.directions(labelled()).tolist() == NAMES[:4]
    assert fr.units(labelled())["rotate"] == "rad"
