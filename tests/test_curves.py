"""The chart of curves: correlations, convergence and other numbers as drawn; traits, print, links."""

import re
import xml.etree.ElementTree as ET
from types import SimpleNamespace

import numpy as np
import pytest
import xarray as xr

import repgeo_nb as rg
from repgeo_nb.errors import RepgeoError, UnknownName
from repgeo_nb.widgets import curves_axes
from repgeo_nb.widgets.curves_payload import payload
from repgeo_nb.widgets.svg_curves import stacked
from repgeo_nb.widgets.values import BadValueError
from tests import figures, learning

EPOCHS = (0, 1, 2, 4, 8, 16, 32)


def correlations(values=(0.99, 0.8, 0.3), null_edge=0.4, forced=0, **more):
    """What `rg.cca` returns, as far as the chart reads it."""
    p = np.linspace(0.0001, 0.4, len(values))
    found = {"name_x": "early", "name_y": "late", "n": 100, "p_values": p, "n_real": 2} | more
    return SimpleNamespace(correlations=np.array(values), null_edge=null_edge, forced=forced, **found)


def convergence(runs=("a", "b"), layers=("stem", "block", "logits"), epochs=EPOCHS, **attrs):
    """Distances to the end that fall to 0, as `rg.training.convergence` returns them."""
    start = 0.3 * np.arange(1, len(layers) + 1)
    fall = 1 - np.log1p(epochs) / np.log1p(epochs[-1])
    value = start[None, :, None] * fall + 0.02 * np.arange(len(runs))[:, None, None] * (fall > 0)
    coords = {
        "run": list(runs),
        "layer": list(layers),
        "epoch": list(epochs),
        "depth": ("layer", range(len(layers))),
    }
    about = {
        "measure": "pwcca_distance",
        "label": "PWCCA distance",
        "form": "distance",
        "lowest": 0.0,
        "highest": 1.0,
        "unit": "",
        "n_stimuli": 100,
        "notes": "",
    }
    return xr.Dataset({"value": (("run", "layer", "epoch"), value)}, coords=coords, attrs=about | attrs)


def by(made, **wanted):
    return [s for s in made["series"] if all(s[key] == value for key, value in wanted.items())]


# --- correlations ---


def test_correlations_stand_by_rank_with_the_level_of_chance():
    made = payload(correlations())
    (series,) = made["series"]
    assert (series["x"], series["y"]) == ([1, 2, 3], [0.99, 0.8, 0.3])
    assert made["rules"] == [{"value": 0.4, "label": "largest if unrelated", "key": None}]
    assert (made["y"]["low"], made["y"]["high"]) == (0.0, 1.0)
    assert made["title"] == "Canonical correlations of early and late"
    assert made["subtitle"] == "100 rows · sorted, against their rank"
    assert made["keys"][0]["detail"] == "2 of 3 beyond chance"
    assert series["p"][0] == pytest.approx(0.0001)


def test_forced_correlations_are_hollow_and_said():
    made = payload({"x with y": correlations((1.0, 1.0, 0.7), forced=2)})
    assert made["series"][0]["hollow"] == [True, True, False]
    assert any("x with y: 2 correlations are 1 whatever the data" in note for note in made["notes"])


def test_different_levels_are_drawn_in_their_colours_equal_ones_once():
    apart = payload({"one": correlations(null_edge=0.4), "two": correlations(null_edge=0.6)})
    assert [(rule["value"], rule["key"]) for rule in apart["rules"]] == [(0.4, 0), (0.6, 1)]
    alike = payload({"one": correlations(null_edge=0.4), "two": correlations(null_edge=0.402)})
    assert [rule["key"] for rule in alike["rules"]] == [None]


def test_a_list_of_correlations_needs_different_names():
    assert [k["name"] for k in payload([correlations(), correlations(name_y="later")])["keys"]] == [
        "early and late", "early and later",
    ]  # fmt: skip
    with pytest.raises(BadValueError, match="names of their own"):
        payload([correlations(), correlations()])


# --- convergence ---


def test_layers_are_lines_along_the_ramp_and_runs_lie_under_their_mean():
    data = convergence()
    made = payload(data)
    assert [key["name"] for key in made["keys"]] == ["stem", "block", "logits"]
    assert [key["paint"] for key in made["keys"]] == [{"ramp": 0.0}, {"ramp": 0.5}, {"ramp": 1.0}]
    runs = by(made, key=1, role="run")
    assert [series["ref"] for series in runs] == [["a", "block"], ["b", "block"]]
    (mean,) = by(made, key=1, role="mean")
    np.testing.assert_allclose(mean["y"], data.value.sel(layer="block").mean("run"), rtol=1e-5)
    assert mean["ref"] is None
    assert (made["y"]["low"], made["y"]["high"]) == (0.0, None), "a distance begins at 0"
    assert made["models"][0] == {
        "name": "a",
        "label": "a",
        "layers": [{"name": n} for n in ("stem", "block", "logits")],
    }


def test_a_panel_for_each_run():
    made = payload(convergence(), panels="run")
    assert made["panels"] == ["a", "b"]
    assert {series["role"] for series in made["series"]} == {"line"}
    assert [series["panel"] for series in by(made, key=0)] == [0, 1]
    assert made["subtitle"].startswith("PWCCA distance")


def test_one_run_has_lines_bands_and_its_name():
    data = convergence(interval="95 % over stimuli").isel(run=0)
    data["low"], data["high"] = data.value - 0.01, data.value + 0.01
    made = payload(data)
    assert {series["role"] for series in made["series"]} == {"line"}
    assert made["series"][2]["ref"] == ["a", "logits"]
    np.testing.assert_allclose(made["series"][0]["low"], data.low.isel(layer=0), rtol=1e-5)
    assert made["notes"] == ["Bands: 95 % over stimuli."]
    assert made["title"] == "PWCCA distance of a over epoch"


def test_checkpoints_that_thin_out_stand_on_a_log_axis():
    assert (payload(convergence())["x"]["scale"], payload(convergence())["x"]["other"]) == (
        "symlog",
        "linear",
    )
    later = convergence(epochs=EPOCHS[1:])
    assert payload(later)["x"]["scale"] == "log"
    even = convergence(epochs=tuple(range(1, 21)))
    assert (payload(even)["x"]["scale"], payload(even)["x"]["other"]) == ("linear", "log")
    few = convergence(epochs=(0, 1, 2))
    assert (payload(few)["x"]["scale"], payload(few)["x"]["other"]) == ("linear", None)


def test_numbers_along_x_are_put_in_order():
    data = convergence(runs=("a",))
    turned = payload(data.isel(epoch=[3, 0, 1, 2, 6, 5, 4]))
    assert turned["series"][0]["x"] == [float(e) for e in EPOCHS]
    assert turned["series"][0]["y"] == payload(data)["series"][0]["y"]


def test_what_is_undefined_leaves_a_gap():
    data = convergence(runs=("a",))
    data["value"][0, 1, 2] = np.nan
    made = payload(data)
    assert made["series"][1]["y"][2] is None
    figure = rg.plot_curves(data)
    assert "–" in figure._repr_mimebundle_()[0]["text/plain"]
    data = convergence()
    data["value"][0, 1, 2] = np.nan
    (mean,) = by(payload(data), key=1, role="mean")
    assert mean["y"][2] == pytest.approx(float(data.value[1, 1, 2]), rel=1e-5), (
        "the mean of the runs that have one"
    )


# --- other numbers ---


def test_names_along_x_refer_to_layers_point_by_point():
    path = figures.paths()["wide"]
    made = payload(path.summary().deviation, x="layer")
    assert made["x"]["names"][:2] == ["input", "stem"]
    assert made["series"][0]["refs"][1] == ["wide", "stem"]
    assert made["series"][0]["ref"] is None
    assert made["y"]["unit"] == "rad"


def test_few_lines_have_colours_of_their_own_many_the_ramp():
    few = payload(xr.DataArray(np.arange(6.0).reshape(3, 2), dims=("net", "epoch")))
    assert [key["paint"] for key in few["keys"]] == [{"model": 0}, {"model": 1}, {"model": 2}]
    assert few["keys"][0]["label"] == "net 0"
    many = payload(xr.DataArray(np.arange(20.0).reshape(10, 2), dims=("net", "epoch")))
    assert many["keys"][9]["paint"] == {"ramp": 1.0}


def test_dims_of_one_value_are_no_dims():
    made = payload(convergence(runs=("a",), layers=("stem",)))
    assert [key["label"] for key in made["keys"]] == ["PWCCA distance"]
    assert made["series"][0]["ref"] == ["a", "stem"]


@pytest.mark.parametrize(
    ("data", "options", "words"),
    [
        (np.zeros(3), {}, "expected correlations (rg.cca(x, y)), a Dataset with `value`"),
        (xr.Dataset({"loss": ("epoch", [1.0, 2.0])}), {}, "got one with loss. Choose a variable"),
        (xr.DataArray(np.zeros((2, 3)), dims=("a", "b")), {}, "expected x=, the dim along the axis, of"),
        (convergence(), {"x": "epch"}, "got 'epch'. Did you mean 'epoch'?"),
        (convergence(), {"x": "epoch", "lines": "epoch"}, "different dims"),
        (convergence().expand_dims(seed=[1, 2]), {}, "at most an axis, lines and repeats"),
        (xr.DataArray([np.nan, np.nan], dims="epoch"), {}, "at least one number"),
        (xr.DataArray([1.0, 2.0], dims="epoch", coords={"epoch": [1, 1]}), {}, "each once"),
        (xr.DataArray(["a", "b"], dims="epoch"), {}, "expected numbers"),
        (correlations(), {"x": "rank"}, "labelled data"),
        ({"a": correlations(), "b": 3}, {}, "got int as 'b'"),
    ],
)  # fmt: skip
def test_what_cannot_be_drawn_is_refused_with_a_remedy(data, options, words):
    with pytest.raises(BadValueError, match=re.escape(words)) as caught:
        payload(data, **options)
    assert isinstance(caught.value, RepgeoError)


# --- axes ---


@pytest.mark.parametrize(
    ("edges", "texts"),
    [
        ((0.0, 1.0), ["0", "0.25", "0.5", "0.75", "1"]),
        ((0.0, 1.5), ["0", "0.5", "1", "1.5"]),
        ((-2.0, 6.0), ["−2", "0", "2", "4", "6"]),
    ],
)
def test_ticks_of_y_are_round(edges, texts):
    assert [text for _, text in curves_axes.ticks_y(edges)] == texts


def test_ticks_of_x_stand_clear_of_each_other():
    made = payload(convergence())
    scale = made["x"]["scale"]
    place = curves_axes.place_x(curves_axes.x_values(made), scale)
    wide, narrow = (curves_axes.ticks_x(made, scale, place, width) for width in (500, 90))
    assert [text for _, text in wide] == ["0", "1", "2", "4", "8", "16", "32"]
    assert [narrow[0][1], narrow[-1][1]] == ["0", "32"], "the ends stay"
    assert len(narrow) < len(wide)


def test_a_log_axis_spaces_by_ratio():
    place = curves_axes.place_x([1, 10, 100], "log")
    assert [place(v) for v in (1, 10, 100)] == pytest.approx([0, 0.5, 1])
    near = curves_axes.place_x([0, 1, 10, 100], "symlog")
    assert near(0) == 0
    assert near(100) == 1
    assert near(10) > 0.5


def test_keys_stand_apart_in_their_order():
    assert stacked([100, 101, 102, 200], 20, 300) == pytest.approx([81, 101, 121, 200]), "about their middle"
    assert stacked([10, 11, 12, 200], 20, 300) == pytest.approx([10, 30, 50, 200]), "and within the chart"
    tight = stacked([50] * 10, 20, 100)
    assert (min(tight), max(tight)) == pytest.approx((5, 95))


# --- the figure ---


@pytest.fixture
def plot():
    return rg.plot_curves(convergence())


def test_traits_are_checked_and_make_up_the_state(plot):
    assert repr(plot) == "<CurvePlot of 3 lines, PWCCA distance over epoch>"
    assert plot.x_scale == "log"
    plot.state = {"x_scale": "linear", "hidden": ["stem"], "selected": [["b", "logits"]]}
    assert plot.state == {
        "x_scale": "linear", "hidden": ["stem"], "selected": [["b", "logits"]], "height": 0, "theme": "auto",
    }  # fmt: skip
    with pytest.raises(UnknownName, match="lines of this figure"):
        plot.hidden = ["stm"]
    with pytest.raises(UnknownName):
        plot.selected = [["b", "pool"]]
    with pytest.raises(UnknownName, match="span a factor"):
        rg.plot_curves(convergence(epochs=(0, 1, 2)), x_scale="log")
    with pytest.raises(UnknownName):
        rg.plot_curves(convergence(), colour="red")


def test_other_data_keep_what_they_still_have(plot):
    plot.selected, plot.hidden = [["a", "block"], ["b", "stem"]], ["stem", "logits"]
    plot.data = convergence(runs=("a", "c"), layers=("block", "logits"), epochs=(0, 1, 2))
    assert (plot.selected, plot.hidden, plot.x_scale) == ([["a", "block"]], ["logits"], "linear")


def test_links_with_a_path_plot_both_ways(plot):
    paths = rg.plot_paths(learning.paths(), sequence="epoch")
    rg.link(plot, paths)
    plot.hovered = ["a", "block"]
    assert paths.hovered == ["a", "block"]
    paths.selected = [["b", "logits"], ["a", "input"]]
    assert plot.selected == [["b", "logits"]], "the chart has no input"
    page = rg.to_html(None, plot, paths)
    assert '"links":[[0,"selected",1,"selected"]' in page


def test_printed_figure_is_well_formed_and_holds_what_is_drawn(plot):
    plot.hidden, plot.selected = ["stem"], [["a", "block"]]
    text = plot.to_svg(width_cm=16)
    root = ET.fromstring(text)
    shown = " ".join("".join(e.itertext()) for e in root.iter() if e.tag.endswith("text"))
    assert "PWCCA distance" in shown
    assert "epoch, log scale" in shown
    assert "block" in shown
    assert "stem" not in shown
    assert text.count('r="6.3"') == 1, "a ring for the selected line"
    assert rg.plot_curves(convergence(), theme="dark").to_svg().count("#111111") > 0
    narrow = ET.fromstring(plot.to_svg(width_cm=8.5))
    assert narrow.attrib["width"] == "8.5cm"
    with pytest.raises(ValueError, match="6 to 100 cm"):
        plot.to_svg(width_cm=2)


def test_printed_correlations_name_the_level_of_chance():
    text = rg.plot_curves(correlations((1.0, 0.8, 0.3), forced=1)).to_svg()
    assert "largest if unrelated 0.40" in text
    assert "1 correlation is 1 whatever the data" in text


def test_text_table_has_every_number(plot):
    table = plot._repr_mimebundle_()[0]["text/plain"]
    lines = table.splitlines()
    head = next(line for line in lines if line.startswith("epoch"))
    assert re.split(r"\s{2,}", head) == [
        "epoch",
        *(f"{k}, {r}" for k in ("stem", "block", "logits") for r in ("a", "b", "mean")),
    ]
    last = lines[lines.index(head) + len(EPOCHS)]
    assert last.split() == ["32", *["0.000"] * 9]


def test_labels_are_text():
    evil = figures.HOSTILE
    data = convergence(layers=(evil, "b", "c"), label=evil)
    plot = rg.plot_curves(data, title=evil)
    root = ET.fromstring(plot.to_svg())
    assert not [e for e in root.iter() if e.tag.endswith(("img", "script"))]
    page = plot.to_html()
    assert "</script><img" not in page.partition('id="repgeo-nb">')[2].partition("</script>")[0]
    assert "<img src=x" not in page


def test_payload_is_json_and_small(plot):
    import json

    assert len(json.dumps(plot._payload, allow_nan=False)) < 6000
