"""The figure of frames as a widget: traits, selection, links, print, text, export."""

import re
import xml.etree.ElementTree as ET

import numpy as np
import pytest
from ipywidgets import DOMWidget

import repgeo_nb as rg
from repgeo_nb.errors import UnknownName
from repgeo_nb.widgets import FramePlot
from repgeo_nb.widgets.values import BadValueError
from tests import figures, stars

SVG = "{http://www.w3.org/2000/svg}"


def elements(text, tag):
    return list(ET.fromstring(text).iter(f"{SVG}{tag}"))


def words(text):
    return ["".join(each.itertext()) for each in elements(text, "text")]


# --- traits ---


def test_it_begins_with_the_last_layer_and_the_most_different_direction():
    plot = rg.plot_frames(stars.frames())
    assert (plot.layer, plot.measure, plot.stars) == ("logits", "relative_gain", "together")
    assert plot.directions == ["blur"]
    assert repr(plot) == "<FramePlot of 2 models, 4 layers, 6 directions; relative_gain at logits>"
    assert rg.plot_frames(stars.frames(models=("wide",))).directions == []


def test_no_trait_takes_the_name_of_one_that_every_widget_has():
    assert not set(DOMWidget.class_trait_names()) & set(FramePlot._STATE)


@pytest.mark.parametrize(
    ("state", "words"),
    [
        ({"layer": "block2"}, "a layer of this figure.*got 'block2'.*Did you mean 'block1'"),
        ({"measure": "rank"}, "a measure of this figure.*got 'rank'.*Did you mean 'stable_rank'"),
        ({"directions": ["rotat"]}, "directions of this figure.*Did you mean 'rotate'"),
        ({"hidden": ["wid"]}, "models of this figure.*Did you mean 'wide'"),
        ({"stars": "grid"}, "a way to place the stars .together, apart., got 'grid'"),
        ({"selected": [["wide", "conv"]]}, "a layer of 'wide'"),
        ({"layers": ["stem"]}, "expected trait names.*got 'layers'"),
    ],
)
def test_what_the_figure_does_not_have_is_refused(state, words):
    with pytest.raises(UnknownName, match=words):
        rg.plot_frames(stars.frames(), **state)


def test_without_noise_the_error_says_how_to_have_relative_gains():
    plot = rg.plot_frames(stars.frames(noise=False))
    with pytest.raises(UnknownName, match=r"Relative gains need the gain of noise: .*noise=16"):
        plot.measure = "relative_gain"
    assert plot.measure == "gain"


def test_a_selected_layer_is_the_one_whose_star_is_drawn():
    assert rg.plot_frames(stars.frames(), selected=[["wide", "stem"]]).layer == "stem"
    plot = rg.plot_frames(stars.frames())
    plot.selected = [["wide", "stem"], ["narrow", "block1"]]
    assert plot.layer == "block1"
    plot.selected = []
    assert plot.layer == "block1"
    plot.layer = "logits"
    assert plot.selected == []


def test_the_state_makes_the_figure_again():
    plot = rg.plot_frames(stars.frames(), stars="apart", directions=["rotate", "shift"], hidden=["wide"])
    other = rg.plot_frames(stars.frames())
    other.state = plot.state
    assert other.state == plot.state
    assert other.directions == ["rotate", "shift"]


def test_other_frames_keep_what_they_have_of_the_choice():
    plot = rg.plot_frames(
        stars.frames(), layer="stem", directions=["blur"], hidden=["narrow"], selected=[["narrow", "stem"]]
    )
    plot.frames = stars.frames(models=("wide",), k=3, gaps=False)
    assert (plot.layer, plot.directions, plot.hidden, plot.selected) == ("stem", [], [], [])
    plot.measure = "relative_gain"
    plot.frames = stars.frames(noise=False)
    assert (plot.measure, plot.directions) == ("gain", ["blur"])
    with pytest.raises(BadValueError, match="expected labelled frames"):
        plot.frames = figures.activations()
    assert plot.measure == "gain"


def test_a_layer_selected_in_a_path_plot_shows_its_star():
    frames = stars.frames(layers=("stem", "block1", "block2", "logits"))
    plot, paths = rg.plot_frames(frames), rg.plot_paths(figures.paths())
    rg.link(plot, paths)
    paths.selected = [["wide", "block2"]]
    assert (plot.selected, plot.layer) == ([["wide", "block2"]], "block2")
    plot.selected = [["narrow", "block1"]]
    assert paths.selected == [["narrow", "block1"]]
    paths.hovered = ["wide", "softmax"]
    assert plot.hovered is None


# --- print and text ---


def test_the_printed_star_has_a_ray_for_each_direction_and_model():
    plot = rg.plot_frames(stars.frames(), directions=["rotate"])
    text = plot.to_svg()
    said = words(text)
    for name in ("shift", "rotate", "px", "rad", "wide", "narrow", "1", "logits"):
        assert name in said, name
    assert any(line.startswith("rotate relative gain") for line in said)
    assert "1 = as noise; inside invariant, outside amplified" in " ".join(said)
    assert any("40 stimuli." in line for line in said)
    assert "values of relative gain undefined and left out" in " ".join(said)


def test_rays_are_as_long_as_their_gains():
    """The marker of the k-th direction lies on its ray, farther out the larger the gain."""
    plot = rg.plot_frames(stars.frames(models=("wide",), gaps=False), title="")
    circles = elements(plot.to_svg(), "circle")
    rings = [each for each in circles if each.get("stroke-width") == "1.3"]
    cx, cy, level = (float(rings[0].get(name)) for name in ("cx", "cy", "r"))
    tips = [(float(c.get("cx")) - cx, float(c.get("cy")) - cy) for c in circles if c.get("r") == "3.4"]
    radii = [np.hypot(*tip) for tip in tips[::2]] if len(tips) == 12 else [np.hypot(*tip) for tip in tips]
    medians = np.array(plot._payload["measures"][0]["numbers"]["median"]).reshape(4, 6)[-1]
    assert list(np.argsort(radii)) == list(np.argsort(medians))
    for r, median in zip(radii, medians, strict=True):
        assert (r > level) == (median > 1), "inside the circle: less than noise"


@pytest.mark.parametrize("options", [{"width_cm": 8.5}, {"dark": True}, {"width_cm": 40}])
@pytest.mark.parametrize(
    "state", [{}, {"stars": "apart"}, {"measure": "stable_rank"}, {"hidden": ["wide", "narrow"]}]
)
def test_every_printed_figure_is_xml_of_its_width(state, options):
    plot = rg.plot_frames(stars.frames(), selected=[["wide", "stem"]], **state)
    root = ET.fromstring(plot.to_svg(**options))
    assert root.get("width") == f"{options.get('width_cm', 16):g}cm"
    width = float(root.get("viewBox").split()[2])
    for each in root.iter(f"{SVG}circle"):
        assert -20 <= float(each.get("cx")) <= width + 20


def test_a_direction_without_numbers_says_why():
    data = stars.frames()
    data["input_norm"][:, 1] = 0
    plot = rg.plot_frames(data, directions=["rotate"])
    said = words(plot.to_svg(width_cm=30))
    assert "undefined" in said
    assert "the direction is 0 at the input" in said
    table = plot._text_table().splitlines()
    assert re.match(r"stem +[\d.]+ +– ", next(line for line in table if line.startswith("stem")))


def test_the_text_table_has_all_medians_with_units():
    plot = rg.plot_frames(stars.frames(models=("wide",), gaps=False))
    lines = plot._text_table().splitlines()
    assert lines[:4] == [
        "How wide moves 6 directions",
        "Relative gain · logits · 40 stimuli · unit norm at the input",
        "",
        "wide: relative gain",
    ]
    assert lines[4].split("  ")[0] == "layer"
    assert "contrast (log)" in lines[4]
    medians = np.array(plot._payload["measures"][0]["numbers"]["median"]).reshape(4, 6)
    shown = [float(v) for v in lines[8].split()[1:]]
    np.testing.assert_allclose(shown, medians[-1], atol=0.006, rtol=0.05)
    assert any("similarity to the input" in line for line in lines)


def test_hostile_names_are_text_in_print():
    plot = rg.plot_frames(stars.hostile(), title=figures.HOSTILE)
    for way in ("together", "apart"):
        plot.stars = way
        text = plot.to_svg()
        tags = {each.tag.removeprefix(SVG) for each in ET.fromstring(text).iter()}
        assert tags <= {"svg", "title", "desc", "rect", "g", "path", "circle", "text", "tspan"}
    assert "<img" not in plot.to_html(None).split("<script", 1)[1]


def test_a_width_that_is_none_is_refused():
    with pytest.raises(ValueError, match="6 to 100 cm, got 3"):
        rg.plot_frames(stars.frames()).to_svg(width_cm=3)


def test_a_notebook_has_the_widget_the_drawing_and_the_table():
    data, _ = rg.plot_frames(stars.frames())._repr_mimebundle_()
    assert {"application/vnd.jupyter.widget-view+json", "image/svg+xml", "text/plain"} <= set(data)
    assert data["image/svg+xml"].startswith("<svg")
    assert "wide: relative gain" in data["text/plain"]


def test_export_to_a_page_and_a_frame(tmp_path):
    plot = rg.plot_frames(stars.frames())
    file = plot.to_html(tmp_path / "page.html")
    assert '"kind":"frames"' in file.read_text(encoding="utf-8")
    assert plot.to_iframe().startswith("<iframe")
    together = plot.iframe_height
    seven = rg.plot_frames(stars.frames([f"m{m}" for m in range(7)]), stars="apart")
    assert seven.iframe_height > together
