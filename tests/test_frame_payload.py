"""What the figure of frames ships: medians and quantiles of the statistics, reasons, words, its size."""

import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import repgeo_nb as rg
from repgeo_nb.widgets.frame_payload import payload
from repgeo_nb.widgets.frame_scale import digits, span_of
from repgeo_nb.widgets.values import BadValueError
from tests import stars


def measure(made, name):
    return next(each for each in made["measures"] if each["name"] == name)


def table(made, name, quantile="median"):
    each = measure(made, name)
    shape = [len(made["models"]), len(made["models"][0]["layers"])]
    shape += [len(made["directions"])] if each["each"] == "direction" else []
    return np.array(each["numbers"][quantile], float).reshape(shape)


def test_gains_are_medians_over_the_stimuli_that_have_them():
    data = stars.frames()
    made = payload(data)
    gain = rg.frames.gain(data)
    np.testing.assert_allclose(table(made, "gain"), gain.median("stimulus"), rtol=1e-3)
    for name, share in {"q10": 0.1, "q25": 0.25, "q75": 0.75, "q90": 0.9}.items():
        wanted = gain.quantile(share, "stimulus")
        np.testing.assert_allclose(table(made, "gain", name), wanted, rtol=1e-3)
    factor = table(made, "gain")[1, 1:, :-1] / stars.gains(1, 4, 6)[1:, :-1]
    np.testing.assert_allclose(factor, factor[0, 0], rtol=1e-3, err_msg="one factor for each stimulus")


def test_relative_gains_are_against_noise_and_stand_first():
    made = payload(stars.frames())
    assert [each["name"] for each in made["measures"][:2]] == ["relative_gain", "gain"]
    np.testing.assert_allclose(table(made, "relative_gain"), (table(made, "gain") / 2) ** 2, rtol=2e-3)
    assert made["measures"][0]["level"] == 1.0


def test_without_noise_there_are_gains_and_it_is_said():
    made = payload(stars.frames(noise=False))
    assert made["measures"][0]["name"] == "gain"
    assert any(fact.startswith("No gain of noise here: gains instead") for fact in made["facts"])


def test_statistics_of_whole_frames():
    made, data = payload(stars.frames(gaps=False)), stars.frames(gaps=False)
    for name in ("stable_rank", "participation_ratio", "log_volume"):
        wanted = getattr(rg.frames, name)(data).median("stimulus")
        np.testing.assert_allclose(table(made, name), wanted, rtol=1e-3, atol=1e-12)
    similarity = rg.frames.gram_similarity(data).sel(layer_="input").median("stimulus")
    np.testing.assert_allclose(table(made, "similarity"), similarity, rtol=1e-3)
    assert np.all(table(made, "similarity")[:, 0] == 1.0)
    assert np.abs(table(made, "coherence")).max() < 1e-6, "orthogonal directions"


@pytest.mark.parametrize("kind", ["gram", "factor"])
def test_every_kind_of_frame_shows_the_same(kind):
    whole = payload(stars.frames(gaps=False))
    reduced = payload(rg.frames.reduce(stars.frames(gaps=False), kind))
    for name in ("relative_gain", "stable_rank", "similarity"):
        np.testing.assert_allclose(table(reduced, name), table(whole, name), rtol=2e-3)


def test_what_is_undefined_is_none_with_its_reasons_counted():
    made = payload(stars.frames())
    undefined = measure(made, "relative_gain")["undefined"]
    assert len(undefined) == 2 * 4, "one direction at each layer of both models"
    assert all(rows == [["the direction is 0 at the input", stars.UNDEFINED]] for rows in undefined.values())
    dead = stars.frames(models=("wide",))
    dead["input_norm"][:, 1] = 0
    made = payload(dead)
    assert np.isnan(table(made, "gain")[0, :, 1]).all()
    assert made["measures"][0]["numbers"]["median"][1] is None


def test_volumes_are_undefined_with_the_reason_where_they_are_zero():
    many = payload(stars.frames(models=("wide",), k=6, gaps=True))
    reasons = {why for rows in measure(many, "log_volume")["undefined"].values() for why, _ in rows}
    assert reasons == {"the directions are dependent here: volume 0"}
    narrow = {
        "input": np.eye(4)[None].repeat(3, 0),
        "fc": np.random.default_rng(0).normal(size=(3, 4, 2)),
    }
    frames = rg.frames.from_arrays(narrow, stimulus="abc", direction="wxyz", normalised=True)
    volume = measure(payload(frames), "log_volume")
    assert volume["numbers"]["median"] == [0.0, None]
    assert volume["undefined"]["1"] == [["more directions than units: volume 0 whatever the network does", 3]]
    narrow.pop("input")
    alone = rg.frames.from_arrays(narrow, stimulus="abc", direction="wxyz", normalised=True)
    assert "log_volume" not in [each["name"] for each in payload(alone)["measures"]]


def test_one_direction_has_no_coherence():
    made = payload(stars.frames(models=("wide",), k=1, gaps=False))
    names = [each["name"] for each in made["measures"]]
    assert "coherence" not in names
    assert made["title"] == "How wide moves one direction"


def test_several_models_begin_with_the_direction_in_which_they_differ_most():
    assert payload(stars.frames(models=("wide",)))["start"] == []
    made = payload(stars.frames())
    last = table(made, "relative_gain")[:, -1]
    spread = np.abs(np.log(last[0] / last[1]))
    assert made["start"] == [stars.DIRECTIONS[int(np.argmax(spread))]]


def test_similarity_is_to_the_first_layer_where_the_input_is_none():
    data = rg.frames.select(stars.frames(), layer=["stem", "logits"])
    assert measure(payload(data), "similarity")["label"] == "similarity to stem"


def test_the_words_say_how_the_vectors_were_made():
    jvp = payload(stars.frames())["facts"]
    assert jvp[0] == "Exact derivatives (jvp)."
    assert jvp[1:] == [
        "Directions have unit norm at the input.", "Gain of noise estimated from 16 noise vectors.",
    ]  # fmt: skip
    raw = stars.frames().assign_attrs(method="secant", step_size=1e-3, normalised=0, n_noise=-1)
    facts = payload(raw)["facts"]
    assert facts[0] == "Finite moves (central secants, step 0.001), no tangents."
    assert facts[1].startswith("Directions in raw units")
    assert facts[2] == "Gain of noise from the whole Jacobian."
    one, other = stars.frames(models=("a",)), stars.frames(models=("b",)).assign_attrs(method="given")
    both = payload(rg.frames.collect([one, other]))["facts"]
    assert both[0] == "Exact derivatives (jvp). Vectors as given."


def test_labels_and_widths_travel_with_the_models():
    data = stars.frames().assign_coords(model_label=("model", ["Wide", "Narrow"]))
    made = payload(data, title="A title")
    assert [model["label"] for model in made["models"]] == ["Wide", "Narrow"]
    assert made["models"][0]["layers"][1] == {"name": "stem", "width": stars.WIDTH}
    assert made["title"] == "A title"
    assert made["directions"][1] == {"name": "rotate", "unit": "rad"}


def test_the_payload_is_small():
    layers = ("input", "a", "b", "c", "d", "logits")
    names = [f"direction_{i}" for i in range(10)]
    data = stars.frames([f"regime_{m}" for m in range(7)], 10, layers, names=names, units=["px"] * 10)
    text = json.dumps(payload(data), allow_nan=False, separators=(",", ":"), ensure_ascii=False)
    assert len(text.encode()) < 60_000


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: {"fc": np.eye(2)}, "expected labelled frames .*got dict"),
        (lambda: rg.datasets.digits_paths(), "plot_frames: frames: expected labelled frames"),
        (
            lambda: rg.frames.from_arrays(
                {"fc": np.ones((2, 3, 1, 4))}, stimulus="ab", direction=["x"], extra=["step"]
            ),
            r"one frame for each stimulus, got one for each step \(3 of them\).*isel\(step=-1\)",
        ),
        (
            lambda: rg.frames.from_arrays(
                {"fc": np.zeros((2, 1, 4))}, stimulus="ab", direction=["x"], input_norm=np.zeros((2, 1))
            ),
            "at least one number that is defined, got none .*0 at the input",
        ),
    ],
)
def test_what_is_no_frame_is_refused(make, words):
    with pytest.raises(BadValueError, match=words):
        payload(make())


def test_a_dead_layer_is_refused_with_the_remedy():
    data = stars.frames()
    data["noise_gain"].loc[{"layer": "stem"}] = 0.0
    with pytest.raises(rg.RepgeoError, match=r"constant \(dead\).*rg.frames.select"):
        payload(data)


@given(st.lists(st.floats(1e-12, 1e12), min_size=1, max_size=12))
@settings(max_examples=60)
def test_scales_hold_their_numbers_in_order(values):
    level = {"level": 1.0, "scale": "log", "low": None, "high": None}
    span = span_of({"numbers": {"q25": values, "q75": values}, **level})
    shares = [span.share(v) for v in sorted(values)]
    assert all(0 <= share <= 1 for share in shares)
    assert shares == sorted(shares)
    assert span.high >= 1.0
    assert span.high / span.low <= 1.01e4
    assert all(span.low * 0.99 <= value <= span.high * 1.01 for value, _ in span.ticks())
    assert 1 <= len(span.ticks()) <= 7 or span.high / span.low < 3


def test_numbers_as_text():
    assert [digits(v) for v in (0.0, 0.0123, 0.5, -2.4, 12.34, 345.6, 1e-5, None)] == [
        "0.00", "0.012", "0.50", "−2.40", "12.3", "346", "1.0e−05", "–",
    ]  # fmt: skip
