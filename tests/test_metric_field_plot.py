"""Traits of a metric field without a browser: checks, the layer that is selected, links, pages, fallbacks."""

import json
import xml.etree.ElementTree as ET

import numpy as np
import pytest

import repgeo_nb as rg
from repgeo_nb.errors import ExportError, UnknownName
from tests import figures, sheets
from tests.test_export import Page, document


@pytest.fixture(scope="module")
def pair():
    return sheets.both()


@pytest.fixture
def plot(pair):
    return rg.plot_metric_field(*pair)


def test_starts_with_the_defaults(plot):
    assert (plot.layer, plot.shown) == ("hidden 2", ["rich", "lazy"])
    assert (plot.colour, plot.between, plot.scale) == ("magnification", "spectral_ratio", "layer")
    assert (plot.selected, plot.selected_stimuli, plot.hovered) == ([], [], None)
    assert repr(plot) == "<MetricFieldPlot of 49 points along x and y of rich, lazy, hidden 2>"
    assert plot.refs[:2] == [("rich", "input"), ("rich", "hidden 1")]
    assert isinstance(plot, rg.MetricFieldPlot)


REFUSED = [
    ("layer", "hiden 1", UnknownName, "a layer of this figure.*Did you mean 'hidden 1'"),
    ("colour", "area", UnknownName, "magnification, anisotropy"),
    ("between", "cka", UnknownName, "spectral_ratio, log_scale"),
    ("scale", "log", UnknownName, r"\(layer, all\)"),
    ("shown", ["rch"], UnknownName, "Did you mean 'rich'"),
    ("shown", [], rg.RepgeoError, "one model or two"),
    ("selected", [["rich", "hiden 1"]], UnknownName, "Did you mean 'hidden 1'"),
    ("selected_stimuli", ["nowhere"], UnknownName, "points of this figure"),
    ("theme", "sepia", UnknownName, "auto, light, dark"),
]


@pytest.mark.parametrize(("trait", "value", "error", "message"), REFUSED)
def test_refused_at_assignment_and_construction(plot, pair, trait, value, error, message):
    before = getattr(plot, trait)
    with pytest.raises(error, match=message):
        setattr(plot, trait, value)
    assert getattr(plot, trait) == before
    with pytest.raises(error, match=message):
        rg.plot_metric_field(*pair, **{trait: value})


def test_fields_of_a_pair_have_a_trait_of_their_own(plot, pair):
    assert rg.plot_metric_field(*pair, colour="log_scale").between == "log_scale"
    assert rg.plot_metric_field(*pair, colour="anisotropy").colour == "anisotropy"
    with pytest.raises(UnknownName, match=r"chosen by plot\.between"):
        plot.colour = "log_scale"
    with pytest.raises(rg.RepgeoError, match=r"for one network.*needs frames of two"):
        rg.plot_metric_field(pair[0], colour="spectral_ratio")
    with pytest.raises(UnknownName, match=r"got 'sclae'.*Did you mean 'scale'"):
        rg.plot_metric_field(pair[0], sclae="all")


def test_the_layer_shown_is_the_one_selected(plot):
    plot.layer = "hidden 1"
    assert plot.selected == [["rich", "hidden 1"], ["lazy", "hidden 1"]]
    plot.selected = [["rich", "hidden 2"]]
    assert plot.layer == "hidden 2"
    assert plot.selected == [["rich", "hidden 2"]]
    plot.selected = []
    assert plot.layer == "hidden 2"


def test_a_layer_selected_at_the_start_is_shown(pair):
    assert rg.plot_metric_field(*pair, selected=[["lazy", "hidden 1"]]).layer == "hidden 1"
    assert rg.plot_metric_field(*pair, layer="input").layer == "input"


def test_state_makes_a_figure_reproducible(plot, pair):
    plot.state = {
        "layer": "hidden 1",
        "colour": "anisotropy",
        "selected_stimuli": [plot._payload["points"]["ids"][4]],
    }
    again = rg.plot_metric_field(*pair)
    again.state = json.loads(json.dumps(plot.state))
    assert again.state == plot.state


def test_links_with_a_figure_of_the_same_layers(plot, pair):
    found = rg.msa.compare(*pair, layer=["input", "hidden 1", "hidden 2"])
    other = rg.plot_metric_field(pair[0])
    rg.link(plot, other)
    plot.layer = "hidden 1"
    assert other.layer == "hidden 1"
    other.layer = "input"
    assert plot.layer == "input"
    plot.hovered = ["rich", "hidden 2"]
    assert other.hovered == ["rich", "hidden 2"]
    assert found.sizes["layer"] == 3
    rows = document(rg.to_html(None, plot, other))["links"]
    assert [0, "selected", 1, "selected"] in rows


def test_output_without_a_kernel(plot, pair):
    data, _ = plot._repr_mimebundle_()
    assert set(data) >= {"image/svg+xml", "text/plain", "application/vnd.jupyter.widget-view+json"}
    ET.fromstring(data["image/svg+xml"])
    mean = rg.msa.compare(*pair, layer="hidden 2")["mean"].item()
    text = data["text/plain"]
    assert text.splitlines()[0] == "How rich and lazy stretch the same stimuli"
    row = next(line for line in text.splitlines() if line.startswith("hidden 2"))
    assert f"{mean:.3f} ±" in row
    assert "49 of 49" in row
    for said in ("MSA compares shapes only", "m = 2 axes, 49 points (7 x 7)", "derivatives as given"):
        assert said in text


@pytest.mark.parametrize("width", [7, 16, 30])
@pytest.mark.parametrize("between", ["spectral_ratio", "log_scale"])
def test_printed_planes(plot, between, width):
    plot.between, plot.scale = between, "all"
    plot.selected_stimuli = plot._payload["points"]["ids"][:2]
    root = ET.fromstring(plot.to_svg(width_cm=width))
    shapes = [element.tag.rpartition("}")[2] for element in root.iter()]
    assert shapes.count("ellipse") > 30
    texts = [element.text for element in root.iter() if element.text]
    assert {"rich", "lazy", "compared", "x", "y", "Magnification"} <= set(texts)
    assert ("Spectral ratio" if between == "spectral_ratio" else "Log scale") in texts
    assert any("stretched by" in text for text in texts)


def test_lost_points_are_hatched_not_drawn_as_ellipses(tmp_path):
    points = sheets.square(6)
    whole = rg.plot_metric_field(sheets.of(points, {"fc": sheets.linear(np.eye(2))}))
    dead = rg.plot_metric_field(sheets.of(points, {"relu": sheets.dead}))
    counts = [
        ET.fromstring(plot.to_svg()).iter("{http://www.w3.org/2000/svg}ellipse") for plot in (whole, dead)
    ]
    assert [len(list(found)) for found in counts] == [37, 10], "one is the scale's"
    assert "27 of 36 points" in dead._text_table()
    written = dead.to_svg(tmp_path / "field.svg", dark=True)
    assert written.read_text(encoding="utf-8").startswith("<svg")
    with pytest.raises(ExportError, match=r"ends in \.svg"):
        dead.to_svg(tmp_path / "field.png")
    with pytest.raises(ValueError, match="a width from"):
        dead.to_svg(width_cm=1)


def test_flat_fields_and_samples_are_drawn():
    sample = rg.manifold(lambda u: u, axes=sheets.SQUARE).sample(30, seed=0)
    plot = rg.plot_metric_field(sheets.of(sample, {"fc": sheets.linear(2 * np.eye(2))}), colour="anisotropy")
    assert "<ellipse" in plot.to_svg()
    nothing = rg.plot_metric_field(sheets.of(sample, {"fc": sheets.linear(np.zeros((2, 2)))}))
    assert "30 of 30 points" in nothing._text_table()
    ET.fromstring(nothing.to_svg())


def test_hostile_names_stay_text():
    points = sheets.square(3)
    frames = sheets.of(
        points, {figures.HOSTILE: sheets.linear(np.eye(2))}, figures.HOSTILE,
        stimulus=[f"{figures.HOSTILE}{i}" for i in range(9)],
    )  # fmt: skip
    plot = rg.plot_metric_field(frames, title=figures.HOSTILE)
    page = Page(plot.to_html())
    assert len(page.scripts) == 2, "no label ends a script element"
    assert not page.all("img")
    assert not any(name.startswith("on") for _, attributes in page.tags for name in attributes)
    assert figures.HOSTILE in plot._text_table()
