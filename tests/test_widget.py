"""The figure's traits without a browser: checks at assignment, one message per change, fallbacks, links."""

import json
import re
import xml.etree.ElementTree as ET

import pytest
import traitlets
from ipywidgets.widgets.widget import _remove_buffers

import repgeo_nb as rg
from repgeo_nb.errors import ExportError, UnknownName
from tests import figures


@pytest.fixture(scope="module")
def paths():
    return figures.paths()


@pytest.fixture(scope="module")
def no_target():
    return figures.paths(target=None)


@pytest.fixture
def plot(paths):
    return rg.plot_paths(paths)


class Comm:
    """Stands in for the channel to the browser and keeps what was sent."""

    kernel = True
    comm_id = "test"

    def __init__(self):
        self.sent = []

    def send(self, data=None, metadata=None, buffers=None):
        self.sent.append((data, buffers))

    def on_msg(self, callback):
        pass

    on_close = close = on_msg

    def updates(self):
        return [d["state"] for d, _ in self.sent if d.get("method") == "update"]


@pytest.fixture
def wire(plot):
    """The plot's channel, from here on."""
    comm = Comm()
    plot.comm = comm
    comm.sent.clear()
    yield comm
    plot.comm = None


# ---- what a figure starts with


def test_starts_with_the_defaults_of_the_figure(plot):
    assert (plot.metric, plot.projection, plot.n_axes, plot.colour_by) == ("angular_cka", "mds", 3, "model")
    assert (plot.selected, plot.hovered, plot.hidden, plot.camera) == ([], None, [], None)
    assert plot.depth_range == [0.0, 1.0]
    assert repr(plot) == "<PathPlot of 2 paths, 14 points, metric angular_cka, projection mds in 3-D>"


def test_one_path_is_a_figure_too(paths):
    one = rg.plot_paths(paths["wide"])
    assert [model for model, _ in one.refs] == ["wide"] * 8
    assert repr(one).startswith("<PathPlot of 1 path, 9 points")


def test_keywords_are_state_in_any_order(paths):
    plot = rg.plot_paths(
        paths, selected=[["wide", "logits"]], projection="target_axis", n_axes=2, metric="angular_cka"
    )
    assert plot.state["selected"] == [["wide", "logits"]]
    assert (plot.projection, plot.n_axes) == ("target_axis", 2)


def test_controls_are_gathered_from_the_traits_in_their_order(plot):
    rows = plot._controls
    assert [row["trait"] for row in rows] == [
        "metric", "projection", "n_axes", "colour_by", "labels", "depth_range", "hidden_layers",
        "intervals", "null", "frame", "trails",
    ]  # fmt: skip
    assert [row["order"] for row in rows] == sorted(row["order"] for row in rows)
    by = {row["trait"]: row for row in rows}
    assert by["projection"]["options"] is None, "the payload lists them"
    assert by["n_axes"]["options"] == [{"value": 3, "label": "3-D"}, {"value": 2, "label": "2-D"}]
    assert {"value": "turning_angle", "label": "turning angle"} in by["colour_by"]["options"]
    assert {row["kind"] for row in rows} == {"segmented", "menu", "range", "checklist", "toggle", "frames"}
    json.dumps(rows)


def test_a_new_control_is_one_tagged_trait(paths):
    class More(rg.PathPlot):
        grid = traitlets.Bool(True).tag(sync=True, control="toggle", label="Grid", order=3.5, options=None)

    rows = More(paths)._controls
    assert [row["trait"] for row in rows][3:6] == ["colour_by", "grid", "labels"]


# ---- refusals


REFUSED = [
    (
        "metric",
        "angular_cca",
        r"expected a metric of this figure \(angular_cka\), got 'angular_cca'.*plot_paths",
    ),
    ("projection", "umap", r"\(mds, .*got 'umap'.*rg\.PROJECTIONS"),
    ("projection", "target_axes", "Did you mean 'target_axis'"),
    ("n_axes", 4, r"expected a dimension \(3, 2\), got 4"),
    ("n_axes", True, "got True"),
    ("colour_by", "turning", "Did you mean 'turning_angle'"),
    ("labels", "some", r"\(auto, all, off\), got 'some'"),
    ("theme", "sepia", r"\(auto, light, dark\), got 'sepia'"),
    ("hidden", ["wde"], "models of this figure.*got 'wde'.*Did you mean 'wide'"),
    ("hidden_layers", ["blok1"], "Did you mean 'block1'"),
    ("selected", [["wide", "blok2"]], "a layer of 'wide'.*got 'blok2'.*Did you mean 'block2'"),
    ("selected", [["narrow", "block4"]], "a layer of 'narrow'.*got 'block4'"),
    ("selected", [["wyde", "block2"]], "a model of this figure.*Did you mean 'wide'"),
    ("hovered", ["wide", "nothing"], "got 'nothing'"),
]
WRONG_KIND = [
    ("n_axes", "2", r"plot\.n_axes: expected an integer, got '2'"),
    ("metric", 3, r"plot\.metric: expected a name \(str\), got 3"),
    ("selected", "block2", r"plot\.selected: expected pairs \[model, layer\], got 'block2'"),
    ("selected", {"wide": "block2"}, r"plot\.selected: expected a list, got \{'wide': 'block2'\}"),
    ("selected", ["block2"], r"expected pairs \[model, layer\], got 'block2'.*plot\.selected = "),
    ("hidden", None, "expected a list, got None"),
    ("depth_range", [0.5], "expected two numbers"),
    ("depth_range", [0.9, 0.1], "lo <= hi"),
    ("depth_range", [0, 1.5], "<= 1"),
    ("depth_range", [0, "1"], "expected two numbers"),
    ("selected_stimuli", [3], r"stimulus ids \(str\)"),
    ("camera", {"azimuth": 1}, "azimuth.*elevation.*zoom"),
    ("camera", {"azimuth": 1, "elevation": float("nan"), "zoom": 1}, "finite"),
    ("camera", {"azimuth": 1, "elevation": 0, "zoom": 0}, "expected None"),
    ("camera", 3, "a dict or None"),
    ("height", -1, "pixels from 0"),
]


@pytest.mark.parametrize(("trait", "value", "message"), REFUSED)
def test_unknown_names_are_refused_at_assignment(plot, trait, value, message):
    before = getattr(plot, trait)
    with pytest.raises(UnknownName, match=message):
        setattr(plot, trait, value)
    assert getattr(plot, trait) == before


@pytest.mark.parametrize(("trait", "value", "message"), WRONG_KIND)
def test_wrong_kinds_are_refused_at_assignment(plot, trait, value, message):
    before = getattr(plot, trait)
    with pytest.raises(rg.RepgeoError, match=message):
        setattr(plot, trait, value)
    assert getattr(plot, trait) == before


@pytest.mark.parametrize(("trait", "value", "message"), REFUSED + WRONG_KIND)
def test_the_same_is_refused_at_construction(paths, trait, value, message):
    with pytest.raises(rg.RepgeoError, match=message):
        rg.plot_paths(paths, **{trait: value})


def test_unknown_keyword(paths):
    with pytest.raises(UnknownName, match=r"got 'color_by'.*Did you mean 'colour_by'"):
        rg.plot_paths(paths, color_by="depth")


def test_no_target_no_progress(no_target):
    plot = rg.plot_paths(no_target)
    with pytest.raises(UnknownName, match=r"got 'progress'.*need a target: rg\.path\(acts, target="):
        plot.colour_by = "progress"
    with pytest.raises(UnknownName, match="got 'target_axis'"):
        plot.projection = "target_axis"
    plot.colour_by = "turning_angle"


# ---- state


def test_selection_is_kept_in_order_without_repeats(plot):
    plot.selected = [("wide", "block2"), ["narrow", "stem"], ["wide", "block2"]]
    assert plot.selected == [["wide", "block2"], ["narrow", "stem"]]


def test_state_makes_a_figure_reproducible(plot, paths):
    plot.state = {
        "n_axes": 2, "selected": [["wide", "block2"]], "hidden": ["narrow"], "depth_range": [0, 0.8],
        "camera": {"azimuth": 10, "elevation": 20, "zoom": 1.5}, "projection": "classical_mds",
    }  # fmt: skip
    again = rg.plot_paths(paths)
    again.state = json.loads(json.dumps(plot.state))
    assert again.state == plot.state
    assert again.camera == {"azimuth": 10.0, "elevation": 20.0, "zoom": 1.5}
    assert "hovered" not in plot.state


def test_state_is_all_or_nothing(plot):
    with pytest.raises(UnknownName, match="umap"):
        plot.state = {"n_axes": 2, "selected": [["wide", "block2"]], "projection": "umap"}
    assert (plot.n_axes, plot.selected, plot.projection) == (3, [], "mds")
    with pytest.raises(UnknownName, match=r"got 'colour'.*Did you mean 'colour_by'"):
        plot.state = {"colour": "depth"}
    with pytest.raises(rg.RepgeoError, match="expected a dict of trait values"):
        plot.state = [1]


def test_state_is_one_message(plot, wire):
    plot.state = {"n_axes": 2, "selected": [["wide", "block2"]], "hidden": ["narrow"]}
    assert wire.updates() == [{"n_axes": 2, "selected": [["wide", "block2"]], "hidden": ["narrow"]}]


# ---- new paths


def test_new_paths_keep_selection_and_camera_in_one_message(plot, wire, no_target):
    camera = {"azimuth": 1.0, "elevation": 2.0, "zoom": 1.0}
    plot.state = {
        "selected": [["wide", "block2"], ["narrow", "stem"]],
        "camera": camera,
        "hidden": ["narrow"],
    }
    plot.hovered = ["narrow", "stem"]
    wire.sent.clear()
    other = figures.activations(narrow="thin")
    plot.paths = rg.path(other, target="label")
    (update,) = wire.updates()
    assert "_payload" in update
    assert plot.selected == [["wide", "block2"]], "what is still there stays selected"
    assert (plot.hidden, plot.hovered, plot.camera) == ([], None, camera)
    assert {model for model, _ in plot.refs} == {"wide", "thin"}
    plot.selected = [["thin", "stem"]]


def test_new_paths_without_target_leave_what_needed_it(plot, no_target):
    plot.state = {"projection": "target_axis", "colour_by": "progress"}
    plot.paths = no_target
    assert plot.projection == "mds"
    assert plot.colour_by == "model"
    assert plot.paths is no_target


# ---- from the browser


def test_the_page_selects(plot, wire):
    seen = []
    plot.observe(lambda change: seen.append(change["new"]), "selected")
    plot.set_state({"selected": [["wide", "logits"]]})
    assert seen == [[["wide", "logits"]]]
    assert wire.updates() == [], "what the page said is not said back to it"


def test_the_page_cannot_break_the_figure(plot):
    with pytest.raises(UnknownName):
        plot.set_state({"selected": [["wide", "gone"]]})
    assert plot.selected == []


def test_bytes_from_a_message_become_ours(plot):
    state, paths_of_buffers, buffers = _remove_buffers({"_payload": plot._payload})
    sent = {"_payload": json.loads(json.dumps(state["_payload"]))}
    for path, buffer in zip(paths_of_buffers, buffers, strict=True):
        place = sent
        for key in path[:-1]:
            place = place[key]
        place[path[-1]] = memoryview(bytes(buffer))
    assert plot.trait_metadata("_payload", "from_json")(sent["_payload"]) == plot._payload


def test_payload_travels_as_buffers_and_is_small(plot):
    state, _, buffers = _remove_buffers({"_payload": plot._payload})
    text = json.dumps(state, allow_nan=False)
    assert len(buffers) >= 5
    assert len(text) + sum(len(b) for b in buffers) < 60_000


# ---- outputs


def test_output_has_the_view_a_picture_and_a_table(plot):
    data, _ = plot._repr_mimebundle_()
    assert data["application/vnd.jupyter.widget-view+json"]["model_id"] == plot.model_id
    assert ET.fromstring(data["image/svg+xml"]).tag == "{http://www.w3.org/2000/svg}svg"
    for word in ("wide", "block4", "softmax"):
        assert word in data["text/plain"]
    assert "text/html" not in data, "viewers without a kernel would prefer it to the picture"


def test_the_table_names_the_projection_that_is_drawn(plot):
    for projection, words in (
        ("mds", r"Metric MDS, 2-D: stress 0\.\d\d over 14 points\.$"),
        ("target_axis", r"Target axis, 2-D: stress 0\.\d\d over 14 points\.$"),
        ("tangent_pca", r"Tangent PCA, 2-D: \d+ % of variance and stress 0\.\d\d over 14 points\.$"),
    ):
        plot.projection = projection
        bundle, _ = plot._repr_mimebundle_()
        lines = [line for line in bundle["text/plain"].splitlines() if "stress" in line]
        assert len(lines) == 1
        assert re.match(words, lines[0])
        assert lines[0] in plot.to_html(), "readers without scripts see the same"
        found = next(p for p in plot._payload["views"][0]["projections"] if p["name"] == projection)
        assert f"stress {found['axes']['2']['stress']:.2f}" in lines[0]
        assert f"{found['label']}" in bundle["image/svg+xml"]


def test_svg_shows_the_state(plot):
    whole = plot.to_svg()
    plot.hidden = ["narrow"]
    assert plot.to_svg() != whole


def test_svg_to_a_file(plot, tmp_path):
    with pytest.raises(ExportError, match=r"ends in \.svg, got .*figure\.png"):
        plot.to_svg(tmp_path / "figure.png")
    written = plot.to_svg(tmp_path / "figure.svg", width_cm=12)
    root = ET.parse(written).getroot()
    assert root.get("width") == "12cm"
    assert written.read_text(encoding="utf-8") == plot.to_svg(width_cm=12)


# ---- links


@pytest.fixture
def pair(paths):
    other = rg.plot_paths(paths["wide"])
    return rg.plot_paths(paths), other


def test_linked_figures_share_the_selection(pair):
    a, b = pair
    a.selected = [["wide", "block1"], ["narrow", "stem"]]
    joined = rg.link(a, b)
    assert b.selected == [["wide", "block1"]], "they start from the first one's selection"
    b.selected = [["wide", "block4"]]
    assert a.selected == [["wide", "block4"], ["narrow", "stem"]], "what only one figure has stays there"
    a.selected = []
    assert b.selected == []
    a.hovered = ["wide", "logits"]
    assert b.hovered == ["wide", "logits"]
    a.hovered = ["narrow", "logits"]
    assert b.hovered is None
    joined.unlink()
    a.selected = [["wide", "block2"]]
    assert b.selected == []
    joined.unlink()  # once is enough, twice is harmless


def test_three_linked_figures(pair, paths):
    a, b = pair
    c = rg.plot_paths(paths)
    rg.link(a, b)
    rg.link(b, c)
    a.selected = [["wide", "logits"]]
    assert c.selected == [["wide", "logits"]]
    c.selected = []
    assert a.selected == []


def test_link_refuses_what_is_no_figure(pair, paths):
    with pytest.raises(rg.RepgeoError, match=r"expected two figures.*got Paths"):
        rg.link(pair[0], paths)
    with pytest.raises(rg.RepgeoError, match="two different figures"):
        rg.link(pair[0], pair[0])
