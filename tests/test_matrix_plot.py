"""The matrix's traits without a browser: checks, slices, links with paths, exported pages, fallbacks."""

import base64
import html
import json
import re
import xml.etree.ElementTree as ET

import numpy as np
import pytest

import repgeo_nb as rg
from repgeo_nb.errors import ExportError, UnknownName
from tests import compared, figures
from tests.test_export import Page, document
from tests.test_widget import Comm


@pytest.fixture(scope="module")
def both():
    return compared.compared()


@pytest.fixture(scope="module")
def paths():
    return figures.paths()


@pytest.fixture
def plot(both):
    return rg.plot_matrix(both)


# ---- traits


def test_starts_with_the_defaults(plot):
    assert plot.at == {"direction": "mean", "model": "wide"}
    assert (plot.scale, plot.selected, plot.hovered, plot.hovered_with) == ("range", [], None, None)
    assert repr(plot) == "<MatrixPlot of 8 x 8 layers, Linear regression R2, direction mean, model wide>"
    assert set(plot.refs) == {
        (m, str(la)) for m in ("wide", "narrow") for la in compared.one()["layer"].values
    }


def test_at_keeps_what_it_does_not_name(plot):
    plot.at = {"model": "narrow"}
    assert plot.at == {"direction": "mean", "model": "narrow"}
    plot.at = {"direction": "row"}
    assert plot.at == {"direction": "row", "model": "narrow"}
    assert rg.plot_matrix(compared.compared(), at={"model": "narrow"}).at["model"] == "narrow"


REFUSED = [
    (
        "at",
        {"model": "nrrow"},
        UnknownName,
        r"a value of 'model' \(wide, narrow\), got 'nrrow'.*Did you mean 'narrow'",
    ),
    ("at", {"modle": "wide"}, UnknownName, r"a further dim of the data.*Did you mean 'model'"),
    ("at", 3, rg.RepgeoError, "a dict or None"),
    ("at", {"direction": None}, UnknownName, "a value of 'direction'"),
    ("scale", "log", UnknownName, r"\(range, data\), got 'log'"),
    ("selected", [["wide", "blok2"]], UnknownName, "Did you mean 'block2'"),
    ("selected", ["block2"], rg.RepgeoError, r"pairs \[model, layer\]"),
    ("hovered", ["wde", "block2"], UnknownName, "Did you mean 'wide'"),
    ("hovered_with", ["wide", "gone"], UnknownName, r"plot\.hovered_with.*got 'gone'"),
    ("theme", "sepia", UnknownName, "auto, light, dark"),
    ("height", -1, rg.RepgeoError, "pixels from 0"),
]


@pytest.mark.parametrize(("trait", "value", "error", "message"), REFUSED)
def test_refused_at_assignment_and_construction(plot, both, trait, value, error, message):
    before = getattr(plot, trait)
    with pytest.raises(error, match=message):
        setattr(plot, trait, value)
    assert getattr(plot, trait) == before
    if value != 3:
        with pytest.raises(error, match=message):
            rg.plot_matrix(both, **{trait: value})


def test_unknown_keyword(both):
    with pytest.raises(UnknownName, match=r"got 'sclae'.*Did you mean 'scale'"):
        rg.plot_matrix(both, sclae="data")


def test_state_makes_a_figure_reproducible(plot, both):
    plot.state = {
        "at": {"model": "narrow", "direction": "row"},
        "scale": "data",
        "selected": [["wide", "stem"]],
    }
    again = rg.plot_matrix(both)
    again.state = json.loads(json.dumps(plot.state))
    assert again.state == plot.state
    assert not {"hovered", "hovered_with"} & set(plot.state)


def test_other_data_keep_what_is_still_there_in_one_message(plot):
    comm = Comm()
    plot.comm = comm
    plot.state = {
        "at": {"model": "narrow", "direction": "row"},
        "selected": [["wide", "stem"], ["narrow", "stem"]],
    }
    comm.sent.clear()
    plot.data = compared.one()
    (update,) = comm.updates()
    assert "_payload" in update
    assert plot.at == {"direction": "row"}
    assert plot.selected == [["wide", "stem"]]
    assert plot.data.sizes["layer"] == 8
    plot.comm = None


# ---- links


def test_a_hovered_cell_lights_up_both_layers_of_a_linked_path_plot(plot, paths):
    figure = rg.plot_paths(paths)
    rg.link(plot, figure)
    plot.hovered, plot.hovered_with = ["wide", "block1"], ["wide", "block3"]
    assert (figure.hovered, figure.hovered_with) == (["wide", "block1"], ["wide", "block3"])
    plot.hovered, plot.hovered_with = ["narrow", "block4"], ["narrow", "stem"]
    assert (figure.hovered, figure.hovered_with) == (None, ["narrow", "stem"]), (
        "narrow has no block4 in its path"
    )
    figure.hovered, figure.hovered_with = ["wide", "logits"], None
    assert (plot.hovered, plot.hovered_with) == (["wide", "logits"], None)


def test_any_mix_of_figures_shares_its_selection(plot, both, paths):
    figure, other = rg.plot_paths(paths), rg.plot_matrix(both, scale="data")
    rg.link(figure, plot)
    rg.link(plot, other)
    figure.selected = [["wide", "stem"], ["wide", "block2"]]
    assert plot.selected == other.selected == [["wide", "stem"], ["wide", "block2"]]
    other.selected = []
    assert figure.selected == []


def test_link_refuses_what_is_no_figure(plot, both):
    with pytest.raises(rg.RepgeoError, match=r"expected two figures.*plot_matrix.*got Dataset"):
        rg.link(plot, both)


# ---- pages and fallbacks


def test_page_of_matrix_and_paths_carries_the_bundle_once_and_the_link(plot, paths):
    figure = rg.plot_paths(paths)
    rg.link(plot, figure)
    plot.hovered = ["wide", "stem"]
    found = document(rg.to_html(None, plot, figure))
    assert len(found["modules"]) == 1
    first = found["widgets"][0]["state"]
    assert first["at"] == {"direction": "mean", "model": "wide"}
    assert first["hovered"] is first["hovered_with"] is None, "nobody's mouse is over a page just opened"
    values = np.frombuffer(base64.b64decode(first["_payload"]["fields"]["value"]["floats"]), "<f4")
    np.testing.assert_array_equal(values, plot.data["value"].values.ravel().astype("f4"))
    assert [[0, name, 1, name] for name in ("selected", "hovered", "hovered_with")] == found["links"]


def test_reader_without_scripts_sees_picture_and_numbers(plot):
    (inside,) = re.findall(r"<noscript>(.*?)</noscript>", plot.to_html(), flags=re.DOTALL)
    assert inside.startswith("<svg")
    table = html.unescape(re.search(r"<pre>(.*)</pre>", inside, flags=re.DOTALL)[1])
    assert "block4" in table
    assert "1 = the same" in table


def test_output_without_a_kernel(plot):
    data, _ = plot._repr_mimebundle_()
    assert set(data) >= {"image/svg+xml", "text/plain", "application/vnd.jupyter.widget-view+json"}
    ET.fromstring(data["image/svg+xml"])
    lines = data["text/plain"].splitlines()
    assert lines[0] == "Linear regression R2 between layers"
    assert "direction mean · model wide" in lines[1]
    row = next(line for line in lines if line.startswith("wide block2"))
    wanted = plot.data["value"].sel(direction="mean", model="wide", layer="block2", layer_="stem")
    assert row.split()[3] == f"{float(wanted):.3f}"


def test_iframe_is_as_high_as_its_matrix(both):
    small = rg.plot_matrix(both.isel(layer=slice(2), layer_=slice(2)))
    heights = [int(re.search(r"height:(\d+)px", p.to_iframe())[1]) for p in (small, rg.plot_matrix(both))]
    assert heights[0] < heights[1]


def test_svg_files(plot, tmp_path):
    written = plot.to_svg(tmp_path / "matrix.svg", width_cm=9, dark=True)
    assert written.read_text(encoding="utf-8").startswith("<svg")
    with pytest.raises(ExportError, match=r"ends in \.svg"):
        plot.to_svg(tmp_path / "matrix.png")


def test_hostile_names_stay_text():
    made = compared.compared((figures.HOSTILE, "narrow"), wide=figures.HOSTILE, hostile=True)
    plot = rg.plot_matrix(
        made.assign_attrs(label=figures.HOSTILE, notes=figures.HOSTILE), title=figures.HOSTILE,
        groups=dict.fromkeys(made["layer"].values[:3], figures.HOSTILE),
    )  # fmt: skip
    page = Page(plot.to_html())
    assert len(page.scripts) == 2, "no label ends a script element"
    assert not page.all("img")
    assert not any(name.startswith("on") for _, attributes in page.tags for name in attributes)
    assert figures.HOSTILE in plot._text_table()
