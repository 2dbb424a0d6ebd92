"""What comparisons say beside their numbers, and what they refuse with which remedy."""

import warnings

import numpy as np
import pytest

import repgeo_nb as rg
from repgeo_nb.errors import ComparisonWarning, SchemaError, UnknownName
from repgeo_nb.metrics import PWCCA
from tests.models import IDS, M, network
from tests.moments import checkpoints, recurrent


def value(found, **where):
    return float(found.value.sel(**where))


# ---- remarks


def test_what_says_little_is_said():
    rng = np.random.default_rng(0)
    x, y = rng.standard_normal((2, M, 40))
    acts = rg.from_arrays({"a": x, "b": y, "dead": np.hstack([x[:, :3], np.ones((M, 2))])}, stimulus=IDS)
    with pytest.warns(
        ComparisonWarning, match=r"pwcca_similarity: .*up to 21 of them, as of layer 'a' .* and layer 'b'"
    ):
        found = rg.compare(acts, measure=PWCCA("squared"), form="similarity")
    notes = found.attrs["notes"]
    assert "Units that never vary count for nothing: layer 'dead' of model 'model' (2 of 5)" in notes
    assert "Fewer than 5 distinct stimuli per dimension" in notes
    assert found.forced.sel(layer="a", layer_="b") == 21
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert rg.compare(network(), measure="linear_cka_distance").attrs["notes"] == ""


def test_repeated_rows_are_counted():
    rng = np.random.default_rng(0)
    rows = np.arange(M) % 20
    acts = rg.from_arrays(
        {"a": rng.standard_normal((20, 3))[rows], "b": rng.standard_normal((20, 2))[rows]}, stimulus=IDS
    )
    found = rg.compare(acts, measure="squared_cca_similarity")
    assert (found.distinct == 20).all()
    assert (found.n == M).all()
    assert value(found.assign(value=found.null), layer="a", layer_="b") == pytest.approx(3 / 19)
    assert (
        "Equal rows count once as sample size: layer 'a' of model 'model' (20 distinct of 60)"
        in found.attrs["notes"]
    )
    same = rg.compare(acts, measure="linear_cka_similarity")
    assert (same.distinct == 20).all()


def test_ties_are_warned_about_here_too():
    rng = np.random.default_rng(8)
    shared, e, f = rng.standard_normal((3, M, 3))
    layers = {"a": np.hstack([3 * shared, e + 0.3 * f]), "b": np.hstack([shared, f])}
    acts = rg.from_arrays(layers, stimulus=IDS, name="net")
    with pytest.warns(
        ComparisonWarning, match=r"tied correlations in 1 pair, as of layer 'a' .* and layer 'b'"
    ):
        found = rg.compare(acts)
    assert found.tied.sel(layer="a", layer_="b") == 3


def test_what_every_range_says_holds():
    for name in [*rg.metrics.SIMILARITIES, *rg.METRICS]:
        attrs = rg.compare(rg.select(network(), layer=["block1", "fc"]), measure=name).attrs
        assert attrs["convention"], name
        ends = attrs["range"].removeprefix("0 to ").removeprefix("-1 to ")
        numbers = {"pi": np.pi, "pi/2": np.pi / 2, "infinity": np.inf, "sqrt(2)": np.sqrt(2)}
        assert attrs["highest"] == pytest.approx(numbers[ends] if ends in numbers else float(ends)), name


def test_linear_maps_are_told():
    rng = np.random.default_rng(0)
    x = rng.standard_normal((M, 5))
    layers = {"a": x, "b": x @ rng.standard_normal((5, 5)) + 1, "c": np.tanh(2 * x)}
    notes = rg.compare(rg.from_arrays(layers, stimulus=IDS, name="net"), measure="mean_cca_distance").attrs[
        "notes"
    ]
    assert "All correlations are 1 in 1 pair, as of layer 'a' of model 'net' and layer 'b'" in notes


def test_messages_call_a_measure_what_it_was_asked_for_as():
    few = network().isel(stimulus=slice(0, 8))
    with pytest.raises(SchemaError, match="neighbour_similarity needs at least 12 stimuli, got 8"):
        rg.compare(few, measure="neighbour_similarity")
    with pytest.raises(SchemaError, match="neighbour_distance needs at least 12"):
        rg.compare(few, measure="neighbour_distance")


# ---- refused


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"measure": "pwcca"}, r"did you mean 'pwcca_distance' or 'pwcca_similarity'"),
        ({"measure": "CKA"}, r"did you mean 'angular_cka' or 'linear_cka_distance'"),
        ({"measure": "cosine_of_nothing"}, r"expected the name of a measure, got 'cosine_of_nothing'"),
        ({"measure": "angular_cka", "form": "similarity"}, r"'angular_cka', which is a distance only"),
        ({"measure": "pwcca_distance", "form": "angle"}, r"expected the form 'similarity' or 'distance'"),
        ({"over": "epochs"}, r"unknown thing to compare over 'epochs'"),
        ({"over": 3}, r"expected over to be 'layer', 'model'.*got 3"),
        ({"layout": "dft"}, r"expected the layout 'mean', 'positions', 'flatten' or None, got 'dft'"),
        ({"intervals": "bootstrap"}, r"'halves' or 'jackknife'"),
    ],
)
def test_unknown_things_are_refused_with_what_there_is(options, message):
    with pytest.raises(UnknownName, match=message):
        rg.compare(network(), **options)


def test_sides_without_a_shared_layer_are_refused_over_models():
    other = rg.from_arrays(
        {"z": np.random.default_rng(0).standard_normal((M, 3))}, stimulus=IDS, name="other"
    )
    with pytest.raises(SchemaError, match=r"layers of the same name in a and b, got none"):
        rg.compare(network(), other, over="model")


def test_nan_and_ragged_activations_are_refused_by_name():
    acts = network()
    acts["fc"][3, 1] = np.nan
    with pytest.raises(
        SchemaError,
        match=r"layer 'fc' of model 'net': expected finite activations, got NaN first at stimulus 'img_03'",
    ):
        rg.compare(acts)


def test_attributes_are_what_files_hold():
    """Texts and numbers: no lists, no booleans, no None."""
    found = rg.compare(network(), measure="linear_cka_similarity")
    for name, attr in found.attrs.items():
        assert isinstance(attr, str | int | float), name
        assert not isinstance(attr, bool), name


def test_values_that_repeat_are_refused():
    acts = recurrent().assign_coords(step=[0, 0, 1, 2, 3])
    with pytest.raises(SchemaError, match=r"each value once in layer 'h1', got 0 more than once"):
        rg.compare(acts, over="step")


def test_runs_on_some_models_only_are_refused():
    one, other = checkpoints(runs=("a",)), checkpoints(runs=("b",)).drop_vars("run")
    with pytest.raises(SchemaError, match=r"'run' on every model or on none, got none for 'b@0'"):
        rg.compare([one, other], over="epoch")


def test_constant_layers_and_infinite_values_are_named_by_the_measure_asked_for():
    acts = network()
    acts["fc"][:] = 1.0
    for measure in ("linear_cka_distance", "debiased_cka_distance", "rsa_distance"):
        with pytest.raises(
            rg.errors.DegenerateRepresentation, match=rf"{measure}.*layer 'fc' of model 'net'"
        ):
            rg.compare(acts, measure=measure)
    acts["fc"][2, 1] = np.inf
    with pytest.raises(
        SchemaError, match=r"layer 'fc' of model 'net'.*got infinity first at stimulus 'img_02'"
    ):
        rg.compare(acts, measure="linear_cka_distance")


def test_layers_with_steps_say_what_can_be_done():
    for over in ("layer", "model", "epoch"):
        with pytest.raises(
            SchemaError, match=r"the further dimension 'step'; compare over it \(over='step'\)"
        ):
            rg.compare(recurrent(), over=over)
    with pytest.raises(SchemaError, match=r"over='run' would compare all moments.*over='model'"):
        rg.compare(checkpoints(), over="run")


def test_a_function_that_gives_no_number_is_refused():
    with pytest.raises(SchemaError, match=r"no_number to return one number, got str for layer 'input'"):
        rg.compare(network(), measure=type("F", (), {"name": "no_number", "__call__": lambda *a: "x"})())


def test_what_would_not_fit_is_refused_before_it_is_made(monkeypatch):
    from repgeo_nb.comparisons import blocks

    monkeypatch.setattr(blocks, "MEMORY", 5 * 4 * M * M)
    with pytest.raises(rg.errors.MemoryBudgetError, match=r"6 layers of 60 rows take .*slice\(30\)"):
        rg.compare(network(), measure="rsa_similarity")
    assert rg.compare(network(), measure="linear_cka_similarity").value.shape == (6, 6)
