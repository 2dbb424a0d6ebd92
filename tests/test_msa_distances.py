"""`msa.distances`: matrices over layers, networks, columns and steps."""

import numpy as np
import pytest

import repgeo_nb as rg
from repgeo_nb import msa
from repgeo_nb.errors import SchemaError, StimulusMismatch, UnknownName
from repgeo_nb.widgets.matrix_payload import payload
from tests.msa_cases import frames_of, random_frames

FIELDS = ("standard_error", "log_scale", "affine_invariant", "scale_part", "shape_part")


def family(n: int = 3, **columns) -> object:
    """Networks of different widths, as a list."""
    made = [random_frames(seed, f"net{seed}", width=5 + seed) for seed in range(n)]
    return [
        one.assign_coords({key: values[i] for key, values in columns.items()}) for i, one in enumerate(made)
    ]


def test_over_layers_agrees_with_compare():
    frames = random_frames(0, "net")
    found = msa.distances(frames, weight="input_volume")
    assert found.value.dims == ("layer", "layer_")
    assert found.layer.values.tolist() == ["input", "first", "second"]
    assert found.depth_.values.tolist() == [0, 1, 2]
    assert found.model.item() == "net"
    for a in ("input", "first", "second"):
        for b in ("input", "first", "second"):
            one = msa.compare(frames, frames, layer=(a, b), weight="input_volume")
            at = found.sel(layer=a, layer_=b)
            assert at.value == pytest.approx(one["mean"].item(), abs=1e-12)
            assert at.standard_error == pytest.approx(one.standard_error.item(), abs=1e-12)
            for name in FIELDS[1:]:
                assert at[name] == pytest.approx(one[f"mean_{name}"].item(), abs=1e-12)
    assert found.value.sel(layer="first", layer_="input") == pytest.approx(
        msa.compare(frames, layer="first", weight="input_volume")["mean"].item()
    )


def test_matrices_are_symmetric_with_an_exact_diagonal():
    found = msa.distances(random_frames(0, "net"))
    values = found.value.values
    assert (np.diag(values) == 0).all()
    assert (values == values.T).all()
    assert (found.log_scale.values == -found.log_scale.values.T).all()


def test_over_models_of_different_widths():
    found = msa.distances(family(seed=[5, 6, 7]), over="model")
    assert found.value.dims == ("layer", "model", "model_")
    assert found.model.values.tolist() == ["net0", "net1", "net2"]
    assert found.seed.values.tolist() == [5, 6, 7]
    assert found.seed_.dims == ("model_",)
    assert (found.value.sel(layer="input") == 0).all()
    a, b = random_frames(0, "a", width=5), random_frames(2, "b", width=7)
    expected = msa.compare(a, b, layer="second")["mean"].item()
    assert found.value.sel(layer="second", model="net0", model_="net2") == pytest.approx(expected, abs=1e-12)
    named = msa.distances({"one": a, "two": b}, over="model")
    assert named.model.values.tolist() == ["one", "two"]
    together = [rg.frames.reduce(one, "factor") for one in (a, b)]
    of_family = msa.distances(rg.frames.collect(together), over="model")
    assert of_family.value.values == pytest.approx(named.value.values, abs=1e-12)


def test_over_a_column_and_runs():
    moments = msa.distances(family(epoch=[4, 0, 2]), over="epoch", layer="first")
    assert moments.value.dims == ("epoch", "epoch_")
    assert moments.epoch.values.tolist() == [0, 2, 4]
    assert moments.model.values.tolist() == ["net1", "net2", "net0"]
    runs = msa.distances(family(4, epoch=[0, 1, 1, 0], run=["a", "a", "b", "b"]), over="epoch", layer="first")
    assert runs.value.dims == ("run", "epoch", "epoch_")
    assert runs.model.sel(run="b").values.tolist() == ["net3", "net2"]
    with pytest.raises(SchemaError, match=r"got 1 more than once.*column 'run'"):
        msa.distances(family(epoch=[0, 1, 1]), over="epoch")
    half = family(2)
    with pytest.raises(SchemaError, match="expected the column on every model, got none for 'net1'"):
        msa.distances([half[0].assign_coords(epoch=0), half[1]], over="epoch")


def stepped(seed: int, name: str, steps: int = 4, **more) -> object:
    rng = np.random.default_rng(seed)
    tangents = rng.standard_normal((10, steps, 2, 6))
    return rg.frames.from_arrays(
        {"hidden": tangents},
        stimulus=[f"p{i}" for i in range(10)],
        direction=["u", "v"],
        extra=["step"],
        name=name,
        **more,
    ).assign_coords(step=np.arange(steps) * 10)


def test_over_steps():
    frames = stepped(0, "net")
    found = msa.distances(frames, over="step")
    assert found.value.dims == ("step", "step_")
    assert found.step_.values.tolist() == [0, 10, 20, 30]
    first, last = frames.sel(step=0), frames.sel(step=30)
    assert found.value[0, 3] == pytest.approx(msa.compare(first, last)["mean"].item(), abs=1e-12)
    both = msa.distances([frames, stepped(1, "other")], over="model")
    assert both.value.dims == ("step", "model", "model_")
    assert both.step.values.tolist() == [0, 10, 20, 30]
    assert both.value[2, 0, 1] == pytest.approx(
        msa.compare(frames, stepped(1, "other"))["mean"].sel(step=20).item(), abs=1e-12
    )


def test_narrow_layers_are_left_out_and_told():
    frames = random_frames(0, "net")
    layers = {key: np.swapaxes(frames[key].values, -1, -2) for key in ("input", "first", "second")}
    layers["readout"] = layers["second"][:, :1]
    narrow = frames_of(layers)
    found = msa.distances(narrow)
    assert found.layer.values.tolist() == ["input", "first", "second"]
    told = "'readout' (1 unit) is left out: with fewer units than the 2 directions"
    assert told in found.attrs["notes"]
    assert told in msa.compare(narrow).attrs["notes"]
    with pytest.raises(SchemaError, match="'readout' of model 'net': expected at least as many units"):
        msa.distances(narrow, layer=["first", "readout"])


def test_missing_layers_are_nan():
    a = random_frames(0, "a")
    b = rg.frames.select(random_frames(1, "b"), layer=["input", "second"])
    found = msa.distances([a, b])
    assert found.value.dims == ("model", "layer", "layer_")
    assert np.isnan(found.value.sel(model="b", layer="first")).all()
    assert found.value.sel(model="b", layer="second", layer_="input") > 0


def test_a_matrix_is_drawn():
    made = payload(msa.distances(family(), over="model"))
    assert made["title"] == "MSA distance between models"
    assert made["measure"]["form"] == "distance"
    assert made["subtitle"] == "12 points"
    assert [side["names"] for side in made["sides"].values()] == [["net0", "net1", "net2"]] * 2
    assert [each["name"] for each in made["extras"]] == ["layer"]
    of_layers = payload(msa.distances(random_frames(0, "net")))
    assert of_layers["title"] == "MSA distance between layers of net"
    assert payload(msa.distances(family(epoch=[0, 1, 2]), over="epoch"))["sides"]["row"]["names"] == list(
        "012"
    )


def test_refusals():
    a, b = random_frames(0, "a"), random_frames(1, "b")
    with pytest.raises(SchemaError, match="each model once, got 'a' more than once; name them with a dict"):
        msa.distances([a, a], over="model")
    with pytest.raises(SchemaError, match="two or more to compare, got 'a'"):
        msa.distances(a, over="model")
    with pytest.raises(UnknownName, match="unknown thing to compare over 'epcoh'; did you mean 'epoch'"):
        msa.distances([one.assign_coords(epoch=0) for one in (a, b)], over="epcoh")
    with pytest.raises(UnknownName, match="unknown layer 'frist'; did you mean 'first'"):
        msa.distances(a, layer="frist")
    with pytest.raises(StimulusMismatch, match="expected the same stimuli"):
        msa.distances([a, b.isel(stimulus=slice(5))], over="model")
    with pytest.raises(SchemaError, match="two or more directions, got one"):
        msa.distances(rg.frames.select(a, direction=["u"]))
    with pytest.raises(SchemaError, match="share, got the layer 'first'"):
        msa.distances(a, weight="first")
