"""What a row of a comparison is where units have several axes."""

import warnings

import numpy as np
import pytest

import repgeo_nb as rg
from repgeo_nb.errors import ComparisonWarning, SchemaError
from tests.models import IDS, M


def value(found, **where):
    return float(found.value.sel(**where))


def maps(draw=0, name="conv", shape=(4, 3, 3), small=(6, 2, 2)):
    rng = np.random.default_rng(draw)
    layers = {"conv1": rng.standard_normal((M, *shape)), "conv2": rng.standard_normal((M, *small))}
    layers["fc"] = layers["conv2"].mean(axis=(2, 3)) @ rng.standard_normal((small[0], 5))
    return rg.from_arrays(layers, stimulus=IDS, name=name)


def test_maps_need_a_layout_for_the_cca_family():
    with pytest.raises(
        SchemaError, match=r"rows of layer 'conv1' of model 'conv' are, got units of shape \(4, 3, 3\)"
    ):
        rg.compare(maps())
    assert rg.compare(maps(), measure="linear_cka_distance").attrs["layout"] == ""


def test_mean_layout_is_the_mean_over_positions():
    acts = maps()
    found = rg.compare(acts, layout="mean", measure="mean_cca_similarity")
    x = acts.conv1.values.reshape(M, 4, 9).mean(axis=2)
    y = acts.conv2.values.reshape(M, 6, 4).mean(axis=2)
    expected = 1 - rg.metrics.MeanCCA().table([x, y])[0, 1]
    assert value(found, layer="conv1", layer_="conv2") == pytest.approx(expected, abs=1e-12)
    assert found.units.values.tolist() == [4, 6, 5]
    assert value(found, layer="conv2", layer_="fc") == pytest.approx(1, abs=1e-9), "fc reads the means"
    assert "mean over positions" in found.attrs["layout_text"]


def test_position_layout_makes_every_position_a_row():
    a, b = maps(), maps(1, "other")
    found = rg.compare([a, b], layout="positions", over="model", measure="mean_cca_similarity")
    rows = [z.conv1.values.reshape(M, 4, 3, 3).transpose(0, 2, 3, 1).reshape(-1, 4) for z in (a, b)]
    expected = 1 - rg.metrics.MeanCCA().table(rows)[0, 1]
    assert value(found, layer="conv1", model="conv", model_="other") == pytest.approx(expected, abs=1e-12)
    assert found.n.sel(layer="conv1", model="conv", model_="other") == 9 * M
    assert found.n.sel(layer="fc", model="conv", model_="other") == M
    few = [rg.compare([a, b], layout="positions", over="model", max_rows=100, seed=s) for s in (0, 0, 1)]
    assert few[0].n.sel(layer="conv1").values.tolist() == [[M, M], [M, M]], "one position of every stimulus"
    few_rows = {"layout": "positions", "over": "model", "max_rows": 10}
    many = rg.compare([a, b], measure="procrustes_distance", **few_rows)
    assert many.n.sel(layer="conv1").values.tolist() == [[10, 10], [10, 10]], "or some of the stimuli"
    assert few[0].value.equals(few[1].value)
    assert not few[0].value.equals(few[2].value)


def test_positions_of_layers_of_other_sizes_are_refused():
    with pytest.raises(
        SchemaError, match=r"9 positions in layer 'conv1' .* and 4 in layer 'conv2'.*layout=\"mean\""
    ):
        rg.compare(maps(), layout="positions")


def test_flatten_layout_takes_every_value_as_a_unit():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ComparisonWarning)
        found = rg.compare(maps(), layout="flatten")
    assert found.units.values.tolist() == [36, 24, 5]
    assert found.forced.sel(layer="conv1", layer_="conv2") == 36 + 24 - 59


def test_time_is_not_the_first_axis_of_sequences():
    """(time, unit): units are last, as for reducers; (channel, ...) of maps are first."""
    rng = np.random.default_rng(0)
    h = rng.standard_normal((M, 7, 4))
    acts = rg.from_arrays({"a": h, "b": h @ rng.standard_normal((4, 4))}, stimulus=IDS)
    assert rg.compare(acts, layout="mean").units.values.tolist() == [4, 4]
    found = rg.compare(acts, layout="positions", measure="mean_cca_similarity")
    assert found.n.values[0, 1] == 7 * M
    assert value(found, layer="a", layer_="b") == pytest.approx(1, abs=1e-12)


def test_a_convolution_over_time_has_channels_first():
    torch = pytest.importorskip("torch")
    net = torch.nn.Sequential(torch.nn.Conv1d(8, 16, 3), torch.nn.Flatten(), torch.nn.Linear(96, 4))
    acts = rg.capture(
        net, torch.randn(M, 8, 8, generator=torch.Generator().manual_seed(0)), layers=["0", "2"]
    )
    assert rg.schema.layer_info(acts, None, "0")["unit_shape"] == [16, 6]
    assert rg.compare(acts, layout="mean", measure="linear_cka_distance").attrs["layout"] == "mean"
    found = rg.compare(acts, layout="mean", measure="mean_cca_distance")
    assert found.units.values.tolist() == [16, 4]


def test_the_positions_drawn_are_the_same_for_every_layer():
    """A layer that mixes the channels of another at every position is a linear map of it, row by row."""
    rng = np.random.default_rng(0)
    x = rng.standard_normal((M, 4, 5, 5))
    mixed = np.einsum("mchw,cd->mdhw", x, rng.standard_normal((4, 7)))
    acts = rg.from_arrays({"a": x, "b": mixed}, stimulus=IDS, name="net")
    for max_rows in (20, 200, 10_000):
        found = rg.compare(acts, layout="positions", measure="mean_cca_similarity", max_rows=max_rows)
        assert value(found, layer="a", layer_="b") == pytest.approx(1, abs=1e-9)
