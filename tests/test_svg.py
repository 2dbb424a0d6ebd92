"""The publication figure: well-formed, safe, complete, faithful to the state, and legible in a browser."""

import math
import re
import xml.etree.ElementTree as ET

import numpy as np
import pytest

import repgeo_nb as rg
from repgeo_nb.projections import PROJECTIONS
from repgeo_nb.widgets.payload import payload
from repgeo_nb.widgets.picture import angle_at, geodesic, make_picture, point_name
from repgeo_nb.widgets.svg import figure_svg, text_table
from repgeo_nb.widgets.svg_ink import escape, marks_of, num, shorten, text_width, theme, wrap
from repgeo_nb.widgets.svg_labels import Job, Obstacles, place_labels
from repgeo_nb.widgets.svg_words import plain, shown
from tests import figures
from tests.support import need_chromium

SVG = "{http://www.w3.org/2000/svg}"
FLOAT32 = 1e-5  # distances travel as float32; a refit starts from them


@pytest.fixture(scope="module")
def paths():
    return rg.path(rg.datasets.digits_paths(), target="label")


@pytest.fixture(scope="module")
def data(paths):
    return payload(paths, title="Seven networks")


@pytest.fixture(scope="module")
def small():
    return payload(figures.paths())


def texts(svg: str) -> list[str]:
    return ["".join(element.itertext()) for element in ET.fromstring(svg).iter(f"{SVG}text")]


def has_words(svg: str, words: str) -> bool:
    return any(words in text for text in texts(svg))


# --- the document ---


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("width_cm", [6, 8.5, 16, 24])
def test_well_formed_with_its_size_in_centimetres(data, width_cm, dark):
    root = ET.fromstring(figure_svg(data, width_cm=width_cm, dark=dark))
    assert root.tag == f"{SVG}svg"
    assert root.get("width") == f"{width_cm:g}cm"
    assert re.fullmatch(r"[\d.]+cm", root.get("height"))
    left, top, width, height = map(float, root.get("viewBox").split())
    assert (left, top) == (0, 0)
    ratio = float(root.get("height").removesuffix("cm")) / width_cm
    assert ratio == pytest.approx(height / width, rel=1e-2), "drawn without distortion"
    assert width == pytest.approx(width_cm * 700 / 16, abs=0.01), "text keeps its size in print"


def test_text_is_text_and_nothing_is_fetched(data):
    svg = figure_svg(data)
    root = ET.fromstring(svg)
    assert has_words(svg, "Seven networks")
    assert has_words(svg, "Angular CKA, unbiased (Song) · 300")
    for element in root.iter():
        assert element.tag.removeprefix(SVG) in {
            "svg",
            "title",
            "desc",
            "g",
            "rect",
            "path",
            "circle",
            "text",
            "tspan",
        }
        for name, value in element.attrib.items():
            assert name not in {"href", "src", "id", "class"}
            assert "url(" not in value
            assert not name.startswith("on")
    assert svg.count("http") == 1, "the namespace alone"


@pytest.mark.parametrize("width_cm", [5.9, 0, -3, 101, math.nan])
def test_a_width_out_of_range_is_refused(data, width_cm):
    with pytest.raises(ValueError, match=r"width_cm expects a width from 6 to 100 cm, got .*8\.5"):
        figure_svg(data, width_cm=width_cm)


def test_hostile_names_are_text():
    made = payload(figures.paths(wide=figures.HOSTILE, hostile=True), title=figures.HOSTILE + "&\x00\ud800")
    state = {"labels": "all", "selected": [[figures.HOSTILE, figures.HOSTILE_LAYER]]}
    for width in (8, 16, 40):
        svg = figure_svg(made, state, width_cm=width)
        assert "<img" not in svg
        assert "</script" not in svg
        root = ET.fromstring(svg)
        assert root.find(f"{SVG}title").text == figures.HOSTILE + "&\ufffd\ufffd"
    assert any("<img" in text for text in texts(svg)), "shown as it is written"
    assert figures.HOSTILE in text_table(made)


def test_escape_leaves_no_way_out():
    assert escape("<a b=\"c\" d='e'>&") == "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;"
    assert escape("tab\tand\x0bbell\x07") == "tab\tand\ufffdbell\ufffd"


def test_two_runs_are_equal(data):
    assert figure_svg(data) == figure_svg(data)


# --- what it shows ---


def test_every_model_has_its_key(data, paths):
    svg = figure_svg(data)
    for model, length in zip(data["models"], paths.length().values, strict=True):
        assert model["label"] in texts(svg)
        assert has_words(svg, f"path {length:.2f} rad · {model['note']}")


def test_all_labels_are_there_when_asked_for(small):
    found = texts(figure_svg(small, {"labels": "all"}, width_cm=30))
    for model in small["models"]:
        for layer in model["layers"][1:]:
            assert layer["name"] in found
    assert found.count("input") >= 5, "the ring's label and those of four charts"
    assert {"target", "one-hot labels"} <= set(found)
    off = texts(figure_svg(small, {"labels": "off"}))
    assert "target" not in off
    assert "block1" not in off


def test_the_honesty_line_says_what_the_picture_gets_wrong(data, paths):
    picture = PROJECTIONS["mds"](paths.table, 2)
    svg = figure_svg(data)
    line = " ".join(texts(svg)[-2:])
    assert f"stress {picture.stress:.2f} over {data['n_points']} points" in line
    off = sum(int((np.abs(ratio - 1) > 0.25).sum()) for ratio in picture.segment_ratio.values())
    steps = sum(len(ratio) for ratio in picture.segment_ratio.values())
    assert f"{off} of {steps} steps drawn over 25 % off" in line
    true, drawn = picture.worst[2:]
    assert re.search(rf"Worst pair .+ – .+: {true:.2f} rad, drawn {drawn:.2f}\.", line)
    assert "Metric MDS (steps weighted 4×), 2-D:" in line


def test_tangent_pca_quotes_its_variance(data, paths):
    picture = PROJECTIONS["tangent_pca"](paths.table, 2)
    svg = figure_svg(data, {"projection": "tangent_pca"})
    assert has_words(svg, f"{100 * picture.variance:.0f} % of variance and stress {picture.stress:.2f}")


def test_target_axis_is_explained(data):
    assert has_words(figure_svg(data, {"projection": "target_axis"}), "progress (height is deviation)")


def test_four_charts_with_a_target_two_without(data):
    assert [t for t in texts(figure_svg(data)) if re.match("Step|Turning|Progress|Deviation", t)] == [
        "Step rad",
        "Turning angle 90° if random",
        "Progress",
        "Deviation rad",
    ]
    without = figure_svg(payload(figures.paths(target=None)))
    assert not has_words(without, "Progress")
    assert has_words(without, "Turning angle")


# --- honouring the state ---


def test_hidden_models_are_gone(data):
    name, label = data["models"][0]["name"], data["models"][0]["label"]
    whole, part = figure_svg(data), figure_svg(data, {"hidden": [name]})
    assert label in texts(whole)
    assert not has_words(part, label)
    assert has_words(part, f"over {data['n_points'] - len(data['models'][0]['layers']) + 1} points")


def test_the_depth_range_drops_layers(small):
    state = {"depth_range": [0.5, 1.0], "labels": "all"}
    found = texts(figure_svg(small, state, width_cm=30))
    assert "block1" not in found
    assert {"block4", "logits", "softmax", "target"} <= set(found)
    assert "input" in found, "the first point stays"


def test_hidden_layers_are_gone(small):
    found = texts(figure_svg(small, {"hidden_layers": ["logits"], "labels": "all"}, width_cm=30))
    assert "logits" not in found
    assert "softmax" in found


def test_nothing_to_draw(small):
    names = [model["name"] for model in small["models"]]
    assert has_words(figure_svg(small, {"hidden": names}), "All models are hidden. Show one of them.")
    nothing = figure_svg(small, {"depth_range": [0.45, 0.55]})
    assert has_words(nothing, "No layers between 45 and 55 % of depth. Widen the range.")


def test_selected_layers_are_joined_and_measured(small, paths):
    wide = small["models"][0]
    a, b, c = (wide["points"][k] for k in (1, 3, 5))
    D = np.frombuffer(small["views"][0]["distances"], "<f4").reshape(small["n_points"], -1).astype(float)
    chosen = [["wide", wide["layers"][k]["name"]] for k in (1, 3, 5)]
    two = texts(figure_svg(small, {"selected": chosen[:2]}))
    assert f"{D[a, b]:.2f} rad" in two
    three = texts(figure_svg(small, {"selected": chosen}))
    assert {f"{D[a, b]:.2f} rad", f"{D[b, c]:.2f} rad"} <= set(three)
    angle = math.degrees(rg.geometry.Sphere().angle_from_distances(D[a, b], D[b, c], D[a, c]))
    assert f"{chosen[1][1]} · {angle:.0f}°" in three
    # the linear projections' maps do not travel: no arc, but the names
    linear = texts(figure_svg(small, {"selected": chosen[:2], "projection": "tangent_pca"}))
    assert f"{D[a, b]:.2f} rad" not in linear
    assert chosen[0][1] in linear


def test_colour_by_a_number_shows_its_scale(data):
    values = [v for row in data["views"][0]["numbers"]["step"]["values"] for v in row if v is not None]
    svg = figure_svg(data, {"colour_by": "step"})
    assert f"{max(values):.2f} rad" in texts(svg)
    assert "#1746a2" not in svg, "no model's colour is left: lines and keys turn grey"
    assert "#1746a2" in figure_svg(data)
    for name in ("depth", "turning_angle", "progress", "deviation", "distortion"):
        assert has_words(
            figure_svg(data, {"colour_by": name}), {"distortion": "drawn error"}.get(name, name[:7])
        )


def test_dark_paper(data):
    by_state, by_argument = figure_svg(data, {"theme": "dark"}), figure_svg(data, dark=True)
    assert by_state == by_argument
    assert 'fill="#111111"' in by_state
    assert 'fill="#111111"' not in figure_svg(data, {"theme": "dark"}, dark=False)


def test_the_metric_of_the_state_is_drawn():
    acts = figures.activations()
    song, biased = (
        rg.path(acts, metric=rg.metrics.AngularCKA(estimator=e), target="label") for e in ("song", "biased")
    )
    data = payload({"unbiased": song, "biased": biased})
    assert figure_svg(data) == figure_svg(data, {"metric": "unbiased"})
    assert song.metric.convention in figure_svg(data)
    assert biased.metric.convention in figure_svg(data, {"metric": "biased"})


# --- the picture behind it ---


def test_the_whole_picture_is_pythons(data, paths):
    for name, project in PROJECTIONS.items():
        picture, fitted = make_picture(data, {"projection": name}), project(paths.table, 2)
        np.testing.assert_allclose(
            [picture.coords[i] for i in range(data["n_points"])], fitted.coords, atol=1e-6
        )
        assert picture.quality.stress == pytest.approx(fitted.stress, abs=FLOAT32)


def test_a_part_is_fitted_anew_and_keeps_its_orientation(data, paths):
    kept = [m["name"] for m in data["models"]][:3]
    hidden = [m["name"] for m in data["models"]][3:]
    fitted = PROJECTIONS["mds"](paths.table.of(*kept), 2)
    picture = make_picture(data, {"hidden": hidden})
    assert picture.quality.stress == pytest.approx(fitted.stress, abs=1e-3)
    assert len(picture.coords) == len(fitted.coords)
    whole = make_picture(data, {})
    first, target = data["first"], data["target"]["point"]
    assert picture.coords[target][0] > 0
    np.testing.assert_allclose(picture.coords[first], -picture.coords[target], atol=1e-6)
    up = sum(picture.coords[i][1] * whole.coords[i][1] for i in picture.coords)
    assert up > 0, "a choice never mirrors the picture"


def test_linear_projections_keep_their_axes(data):
    hidden = [data["models"][0]["name"]]
    whole, part = (make_picture(data, {"projection": "tangent_pca", "hidden": h}) for h in ([], hidden))
    assert len(part.coords) < len(whole.coords)
    for point, row in part.coords.items():
        np.testing.assert_array_equal(row, whole.coords[point])
    svg = figure_svg(data, {"projection": "tangent_pca", "hidden": hidden})
    assert f"Axes fitted on all {data['n_points']} points." in " ".join(texts(svg)[-2:])


def test_geodesic_and_angle_of_the_picture(data):
    picture = make_picture(data, {})
    a, b, c = 2, 5, data["target"]["point"]
    curve = geodesic(picture, a, b)
    np.testing.assert_array_equal(curve[[0, -1]], [picture.coords[a], picture.coords[b]])
    D = picture.distances
    assert angle_at(picture, a, b, c) == pytest.approx(
        float(rg.geometry.Sphere().angle_from_distances(D[a, b], D[b, c], D[a, c]))
    )
    assert angle_at(picture, a, a, c) is None
    assert geodesic(picture, a, a) is None


def test_points_have_names(data):
    assert point_name(data, data["first"]) == "input"
    assert point_name(data, data["target"]["point"]) == "target"
    model = data["models"][2]
    assert point_name(data, model["points"][3]) == f"{model['label']} block2"


# --- labels and text ---


def overlap(a, b) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def test_labels_never_cover_one_another(rng):
    points = [tuple(p) for p in rng.uniform(40, 360, size=(40, 2))]
    black = theme(dark=False).ink
    jobs = [Job(p, f"layer {i}", black, float(i), must=i >= 37) for i, p in enumerate(points)]
    taken = Obstacles(400, 400, boxes=[(0, 380, 100, 400)])
    taken.markers = [(x - 5, y - 5, x + 5, y + 5) for x, y in points]
    placed = place_labels(jobs, taken, 11.5, budget=17)
    assert 3 < len(placed) <= 20
    assert {"layer 37", "layer 38", "layer 39"} <= {label.job.text for label in placed}, "these must appear"
    for i, label in enumerate(placed):
        assert 0 <= label.box[0] <= label.box[2] <= 400
        assert not overlap(label.box, (0, 380, 100, 400))
        assert not any(overlap(label.box, other.box) for other in placed[:i])
        if not label.job.must:
            marks = [m for p, m in zip(points, taken.markers, strict=True) if p != label.job.at]
            assert not any(overlap(label.box, mark) for mark in marks)


def test_a_label_stands_away_from_its_path():
    black = theme(dark=False).ink
    for away, side in (((-1.0, 0.0), "end"), ((1.0, 0.0), "start"), ((0.0, 1.0), "middle")):
        (label,) = place_labels([Job((100, 100), "pool", black, 1, away=away)], Obstacles(200, 200), 11.5, 9)
        assert label.anchor == side


def test_text_is_measured_and_cut():
    assert text_width("mmm", 10) > text_width("iii", 10) > 0
    assert text_width("block", 10, 600) > text_width("block", 10)
    short = shorten("net_with_a_long_name_07", 80, 11.5)
    assert text_width(short, 11.5) <= 80
    assert short.startswith("net")
    assert short.endswith("07"), "names of one family differ at their ends"
    assert shorten("pool", 80, 11.5) == "pool"
    lines = wrap("one two three four five six", 60, 12)
    assert " ".join(lines) == "one two three four five six"
    assert all(text_width(line, 12) <= 60 for line in lines)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.7934, "0.79"),
        (12.34, "12.3"),
        (456.7, "457"),
        (0.0072, "0.0072"),
        (0.0, "0.00"),
        (-0.5, "−0.50"),
        (3e-7, "3.0e−07"),
    ],
)
def test_numbers_are_written_as_on_the_page(value, text):
    assert plain(value) == text


def test_quantities_are_written_with_their_units():
    assert shown("turning_angle", math.pi / 2) == "90°"
    assert shown("progress", 0.984) == "98 %"
    assert shown("progress", -0.02) == "−2 %"
    assert shown("step", 0.5, "rad") == "0.50 rad"
    assert shown("step", None, "rad") == "–"
    assert num(-0.001) == "0"


def test_marks_tell_models_apart(data):
    marks = marks_of(data["models"])
    assert len(set(marks)) == 7
    assert [mark.hollow for mark in marks] == [False] * 4 + [True] * 3
    many = [{"name": f"{family}{i}", "info": {}} for family in ("res", "vgg") for i in range(5)]
    colours = [mark.colour for mark in marks_of(many)]
    assert colours == [0] * 5 + [1] * 5, "beyond eight, colour is for families"
    assert len(set(marks_of(many))) == 10


def test_text_table_has_every_number(data):
    table = text_table(data)
    for model in data["models"]:
        assert f"{model['label']}: path" in table
    numbers = data["views"][0]["numbers"]["step"]["values"][1]
    for value in numbers[1:]:
        assert f"{value:.2f} rad" in table
    assert "stress" in table
    assert max(map(len, table.splitlines())) < 110


# --- as a reader sees it ---


@pytest.mark.browser
@pytest.mark.parametrize("width_cm", [8.5, 16])
def test_a_browser_draws_it_within_its_edges(data, width_cm):
    chromium = need_chromium()
    from playwright.sync_api import sync_playwright

    svg = figure_svg(data, width_cm=width_cm)
    with sync_playwright() as p:
        browser = p.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1000, "height": 1400})
        requests = []
        page.on("request", lambda request: requests.append(request.url))
        page.set_content(f"<body style='margin:0'>{svg}</body>")
        boxes = page.evaluate(
            """() => {
                const svg = document.querySelector("svg"), all = svg.getBoundingClientRect();
                const texts = [...svg.querySelectorAll("text")].map((t) => {
                    const b = t.getBoundingClientRect();
                    return { text: t.textContent, x0: b.left - all.left, y0: b.top - all.top,
                             x1: b.right - all.left, y1: b.bottom - all.top };
                });
                return { width: all.width, height: all.height, texts };
            }"""
        )
        browser.close()
    assert requests == []
    assert boxes["width"] == pytest.approx(width_cm * 96 / 2.54, abs=1)
    assert len(boxes["texts"]) > 40
    for text in boxes["texts"]:
        assert text["x0"] >= -1, text
        assert text["y0"] >= -1, text
        assert text["x1"] <= boxes["width"] + 1, text
        assert text["y1"] <= boxes["height"] + 1, text
    seen = boxes["texts"]
    for i, a in enumerate(seen):
        for b in seen[:i]:
            across = min(a["x1"], b["x1"]) - max(a["x0"], b["x0"])
            down = min(a["y1"], b["y1"]) - max(a["y0"], b["y0"])
            # a line's box is taller than its letters: neighbours may share a few px
            assert across <= 2 or down <= 5, (a["text"], b["text"])
