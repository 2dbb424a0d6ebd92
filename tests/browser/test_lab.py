"""The figure in a real JupyterLab: drawn, hovered, selected, controlled, dark, by keys, many, re-run."""

import re

import numpy as np
import pytest

from tests import figures
from tests.browser import lab
from tests.browser.conftest import open_page
from tests.browser.figure import Figure, colour, figure, has_colour, turned_onto

FIRST = "#1746a2"  # the first model's colour on light paper
OTHERS = {"classical_mds": "Classical MDS", "tangent_pca": "Tangent PCA", "target_axis": "Target axis"}
FIRST_DARK = "#6699ff"
START = """
import json
import numpy as np
import repgeo_nb as rg
from tests import figures
paths = figures.paths()
plot = rg.plot_paths(paths)
plot
"""


# counts what a figure could leave on the page itself: listeners on it and on media queries, and observers
COUNT_LISTENERS = """(() => {
  const live = new Map(), lasting = [window, document, document.body];
  const kept = (target) => lasting.includes(target) || target instanceof MediaQueryList;
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  let observers = 0;
  EventTarget.prototype.addEventListener = function (type, f, options) {
    if (f && kept(this)) live.set(f, (live.get(f) ?? new Set()).add(type));
    return addEventListener.call(this, type, f, options);
  };
  EventTarget.prototype.removeEventListener = function (type, f, options) {
    if (live.get(f)?.delete(type) && live.get(f).size === 0) live.delete(f);
    return removeEventListener.call(this, type, f, options);
  };
  for (const { prototype } of [ResizeObserver, MutationObserver]) {
    const { observe, disconnect } = prototype, on = new WeakSet();
    prototype.observe = function (...a) {
      if (!on.has(this)) { on.add(this); observers++; }
      return observe.apply(this, a);
    };
    prototype.disconnect = function () {
      if (on.delete(this)) observers--;
      return disconnect.call(this);
    };
  }
  globalThis.keptListeners = () => [...live.values()].reduce((n, types) => n + types.size, observers);
})()"""


@pytest.fixture(scope="module")
def book(chromium, lab_url, lab_root):
    """One notebook with the figure in its first cell."""
    lab.write_notebook(lab_root / "a.ipynb", START, "", "")
    page = open_page(chromium)
    page.add_init_script(COUNT_LISTENERS)
    notebook = lab.Notebook(page, lab_url, "a.ipynb")
    notebook.run(0)
    figure(page).wait()
    yield notebook
    errors = page.errors
    page.context.close()
    assert not errors, errors


FRESH = {
    "projection": "mds", "n_axes": 3, "colour_by": "model", "labels": "auto", "hidden": [],
    "hidden_layers": [], "depth_range": [0, 1], "selected": [], "hovered": None, "camera": None,
    "height": 0, "theme": "auto",
}  # fmt: skip


@pytest.fixture
def fig(book) -> Figure:
    """The figure, in its first state."""
    book.page.mouse.move(5, 5)
    book.ask(f"plot.state = {FRESH!r}")
    return figure(book.page).wait(projection="mds", axes=3, points=14, hovered="")


@pytest.fixture(scope="module")
def summary():
    return figures.paths()


def test_draws_pixels(fig):
    pixels = fig.pixels()
    assert pixels["share"] > 0.01
    assert pixels["colours"] > 50, "lines and marks are antialiased"
    assert has_colour(pixels, FIRST)
    assert pixels["paper"] == colour("#ffffff")
    assert pixels["width"] > 500


def test_hover_shows_that_layers_numbers(fig, book, summary):
    """Every layer found with the pointer; two of them compared with Python's numbers."""
    found = fig.layers()
    assert {"wide/block2", "wide/logits", "narrow/block1", "narrow/softmax"} <= set(found)
    for model, layer in (("wide", "block2"), ("narrow", "block1")):
        fig.page.mouse.move(*found[f"{model}/{layer}"])
        fig.wait(hovered=f"{model}/{layer}")
        card = fig.card()
        assert card["layer"] == layer
        assert model in card["all"]
        numbers = summary[model].summary().sel(layer=layer)
        assert card["step"] == f"{float(numbers.step):.2f} rad"
        assert card["deviation"] == f"{float(numbers.deviation):.2f} rad"
        assert card["to target"] == f"{float(numbers.to_target):.2f} rad"
        assert card["turning"] == f"{np.degrees(float(numbers.turning_angle)):.0f}°"
        assert card["progress"] == f"{100 * float(numbers.progress):.0f} %"
        book.wait_value("plot.hovered", [model, layer])
    fig.page.mouse.move(5, 5)
    book.wait_value("plot.hovered", None)


def test_an_undefined_number_has_its_reason(fig, summary):
    """The last layer has no turning angle: a dash, and Python's reason."""
    fig.page.mouse.move(*fig.layers()["wide/softmax"])
    fig.wait(hovered="wide/softmax")
    reason = str(summary["wide"].summary().turning_angle_reason.sel(layer="softmax").item())
    assert reason
    assert reason in fig.card()["turning"]
    assert "–" in fig.card()["turning"]


def test_click_selects_and_python_sees_it(fig, book):
    found = fig.layers()
    page = fig.page
    page.mouse.click(*found["wide/block2"])
    book.wait_value("plot.selected", [["wide", "block2"]])
    page.keyboard.down("Shift")
    page.mouse.click(*found["narrow/block1"])
    page.keyboard.up("Shift")
    book.wait_value("plot.selected", [["wide", "block2"], ["narrow", "block1"]])
    page.mouse.move(5, 5)
    label = fig.root.locator(".rg-over text", has_text=" rad")
    true = figures.distance(("wide", "block2"), ("narrow", "block1"))
    assert f"{true:.2f} rad" in label.all_text_contents(), "the geodesic between the two carries its length"
    empty = fig.canvas.bounding_box()
    page.mouse.click(empty["x"] + 4, empty["y"] + 4)
    book.wait_value("plot.selected", [])


def test_python_selects_and_the_view_follows(fig, book):
    before = fig.pixels()["sum"]
    book.ask("plot.selected = [['wide', 'block3']]")
    fig.page.locator(".rg-stage canvas[aria-label*='Selected: wide block3']").wait_for()
    fig.wait()
    assert fig.pixels()["sum"] != before
    assert "UnknownValue" in book.ask("plot.selected = [['wide', 'blok3']]")
    assert book.value("plot.selected") == [["wide", "block3"]]


def test_controls_change_the_picture_and_keep_its_orientation(fig, book):
    """Fewer layers, other projections, 2-D: the target stays right of the input, nothing is mirrored."""
    page = fig.page
    first = fig.places()
    pictures = [fig.pixels()["sum"]]

    fig.root.locator(".rg-key", has_text="narrow").click()
    fig.wait(points=9)
    book.wait_value("plot.hidden", ["narrow"])
    kept = fig.root.evaluate("root => [...root.repgeoPicture.coords.keys()].sort((a, b) => a - b)")
    after = fig.places()
    # the first axis is input -> target; no turn or mirror about it brings the points nearer to the old ones
    u, _, vt = np.linalg.svd(after[:, 1:].T @ first[kept][:, 1:])
    np.testing.assert_allclose(u @ vt, np.eye(2), atol=0.02)
    pictures.append(fig.pixels()["sum"])
    fig.root.locator(".rg-key", has_text="narrow").click()
    fig.wait(points=14)
    book.wait_value("plot.hidden", [])

    for text, name in (
        ("Classical MDS", "classical_mds"),
        ("Tangent PCA", "tangent_pca"),
        ("Target axis", "target_axis"),
    ):
        fig.choose("Projection", text)
        fig.wait(projection=name)
        book.wait_value("plot.projection", name)
        places = fig.places()
        chord = (
            places[book.value("plot._payload['target']['point']")]
            - places[book.value("plot._payload['first']")]
        )
        assert chord[0] > 0.9 * np.linalg.norm(chord), "input to target is the first axis"
        pictures.append(fig.pixels()["sum"])
    fig.choose("Projection", "Metric MDS")
    fig.choose("Dimension", "2-D")
    fig.wait(projection="mds", axes=2)
    book.wait_value("plot.n_axes", 2)
    assert fig.places().shape == (14, 2)
    pictures.append(fig.pixels()["sum"])
    fig.choose("Colour", "turning angle")
    book.wait_value("plot.colour_by", "turning_angle")
    fig.wait()
    pictures.append(fig.pixels()["sum"])
    assert len(set(pictures)) == len(pictures), "each control changed the picture"

    fig.root.locator(".rg-more > button").click()
    fig.root.locator(".rg-list label", has_text="block1").locator("input").uncheck()
    fig.wait(points=12)
    book.wait_value("plot.hidden_layers", ["block1"])
    page.keyboard.press("Escape")
    upper = fig.root.locator(".rg-range input").nth(1)
    upper.focus()
    for _ in range(16):
        page.keyboard.press("ArrowLeft")
    book.wait_value("plot.depth_range", [0, 0.84])
    assert int(fig.data("points")) < 12


@pytest.mark.parametrize("axes", [3, 2])
def test_projected_anew_as_in_python(fig, book, axes):
    """Of the layers chosen in the browser; both pictures agree to 1e-3 of their size."""
    state = {"n_axes": axes, "hidden_layers": ["block1"], "depth_range": [0, 0.9], "hidden": ["narrow"]}
    book.ask(f"plot.state = {state!r}")
    fig.wait(axes=axes, points=7)
    layers = [
        "input",
        "stem",
        "block2",
        "block3",
        "block4",
        "logits",
    ]  # softmax lies beyond 90 % of the depth
    one = figures.paths_of(layers)
    python = one.project("mds", n_axes=axes)
    turned, fixed = turned_onto(fig.places(), python["position"].values)
    error = np.linalg.norm(turned - fixed, axis=1).max() / np.ptp(fixed, axis=0).max()
    assert error < 1e-3
    assert float(fig.data("stress")) == pytest.approx(python.attrs["stress"], abs=1e-3)


def test_drag_turns_and_python_sees_the_camera(fig, book):
    before = fig.pixels()["sum"]
    box = fig.canvas.bounding_box()
    x, y = box["x"] + 12, box["y"] + 12  # away from all layers
    page = fig.page
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 120, y + 20, steps=6)
    page.mouse.up()
    fig.wait()
    assert fig.pixels()["sum"] != before
    book.page.wait_for_timeout(300)
    camera = book.value("plot.camera")
    assert set(camera) == {"azimuth", "elevation", "zoom"}
    assert camera["zoom"] == 1
    book.ask("plot.camera = None")
    fig.wait()
    assert fig.pixels()["sum"] == before, "without a camera the searched view returns"


def test_keys_reach_the_figure_and_not_the_notebook(fig, book):
    """Keys that JupyterLab has shortcuts for, on the stage and on each control."""
    page, cells = fig.page, book.cells()
    before = fig.pixels()["sum"]
    fig.canvas.focus()
    for key in ("ArrowRight", "ArrowUp", "a", "b", "d", "d", "]"):
        page.keyboard.press(key)
    page.locator('.rg[data-hovered]:not([data-hovered=""])').wait_for()
    name = fig.data("hovered")
    page.keyboard.press("Enter")
    book.wait_value("['/'.join(ref) for ref in plot.selected]", [name])
    page.keyboard.press("]")
    page.keyboard.press("Shift+Enter")
    book.wait_value("len(plot.selected)", 2)
    fig.wait()
    assert fig.pixels()["sum"] != before
    page.keyboard.press("Escape")
    book.wait_value("plot.selected", [])
    page.keyboard.press("Home")
    for control in fig.root.locator("select, input, button").all():
        if control.is_visible():
            control.focus()
            for key in ("a", "x", "d", "d"):
                page.keyboard.press(key)
    assert book.cells() == cells, "JupyterLab took the keys"


def test_the_wheel_scrolls_the_page_until_the_stage_has_the_focus(fig, book):
    page = fig.page
    box = fig.canvas.bounding_box()
    page.mouse.move(box["x"] + 12, box["y"] + 12)
    page.evaluate("() => document.activeElement?.blur()")
    page.mouse.wheel(0, 40)
    page.wait_for_timeout(400)
    assert book.value("plot.camera") is None
    fig.canvas.focus()
    box = fig.canvas.bounding_box()
    page.mouse.move(box["x"] + 12, box["y"] + 12)
    page.mouse.wheel(0, 40)
    page.wait_for_timeout(400)
    assert book.value("plot.camera")["zoom"] != 1


def test_screen_reader_finds_the_numbers(fig, summary):
    assert fig.root.get_attribute("role") == "group"
    table = fig.root.locator(".rg-unseen table")
    assert table.locator("tbody tr").count() == 14 - 1 + 1, "8 layers and 6, the shared input in both"
    row = table.locator("tr", has_text="block3").inner_text()
    assert f"{float(summary['wide'].summary().step.sel(layer='block3')):.2f}" in row
    label = fig.canvas.get_attribute("aria-label")
    assert "2 paths" in label
    assert "Metric MDS" in label


def test_new_paths_and_state_from_python(fig, book):
    book.ask("plot.selected = [['wide', 'block2']]")
    book.ask("plot.paths = rg.path(figures.activations(narrow='thin'), target='label')")
    fig.root.locator(".rg-key", has_text="thin").wait_for()
    fig.wait(points=14)
    assert "Selected: wide block2" in fig.canvas.get_attribute("aria-label")
    book.ask("plot.paths = paths")
    fig.root.locator(".rg-key", has_text="narrow").wait_for()


def test_dark_theme(fig, book):
    page = fig.page
    book.theme("JupyterLab Dark")
    page.locator('.rg[data-paper="dark"]').wait_for()
    page.wait_for_timeout(400)  # Lab sets its attribute before its colours
    fig.wait()
    pixels = fig.pixels()
    assert pixels["paper"] < colour("#333333")
    assert has_colour(pixels, FIRST_DARK)
    ink = fig.root.locator(".rg-title").evaluate("e => getComputedStyle(e).color")
    channels = [float(channel) for channel in re.findall(r"[\d.]+", ink)]
    assert sum(channels[:3]) > 500, "light ink"
    book.theme("JupyterLab Light")
    page.locator('.rg[data-paper="light"]').wait_for()


def test_linked_figures_follow_each_other(fig, book):
    """A second figure in another cell, joined by rg.link."""
    page = fig.page
    book.edit(1, "other = rg.plot_paths(paths['wide']); joined = rg.link(plot, other); other")
    book.run(1)
    second = figure(page, 1).wait(points=9)
    book.ask("plot.selected = [['wide', 'logits']]")
    second.root.locator("canvas[aria-label*='Selected: wide logits']").wait_for(state="attached")
    book.ask("joined.unlink()")


LEFT = """() => ({
  roots: document.querySelectorAll(".rg").length,
  users: Object.getOwnPropertySymbols(globalThis).filter((s) => String(s).includes("repgeo_nb.stage"))
    .map((s) => globalThis[s].users.size),
  kept: globalThis.keptListeners(),
})"""


def test_a_rerun_leaves_nothing_behind(fig, book):
    """Views, users of the shared stage, listeners and observers, after running the same cell again."""
    page = fig.page
    counts = []
    for _ in range(4):
        book.run(0)
        figure(page).wait()
        page.wait_for_timeout(100)
        counts.append(page.evaluate(LEFT))
    assert counts[-1]["kept"] <= counts[0]["kept"], f"listeners of the page grow: {counts}"
    assert [count["users"] for count in counts] == [counts[0]["users"]] * 4, "views of the shared stage"
    assert [count["roots"] for count in counts] == [counts[0]["roots"]] * 4


MANY = """
from IPython.display import display
for i in range(24):
    display(rg.plot_paths(paths, height=160))
"""


def test_many_figures_on_one_page(fig, book):
    """24 figures, above the browser's limit of WebGL contexts: all show pixels."""
    page = fig.page
    before = page.locator(".rg").count()
    book.edit(2, MANY)
    book.run(2)
    page.locator(".rg").nth(before + 23).wait_for(state="attached")
    for i in range(before, before + 24):
        one = figure(page, i)
        one.root.scroll_into_view_if_needed()
        pixels = one.wait().pixels(quick=True)
        assert pixels["share"] > 0.01, f"figure {i} is blank"
        assert has_colour(pixels, FIRST), f"figure {i} has no path"
    fig.root.scroll_into_view_if_needed()
    assert has_colour(fig.wait().pixels(), FIRST), "the first one is still there"


def test_cleared_outputs_leave_nothing_behind(fig, book):
    """After all outputs are gone, no view and no context of the stage is left."""
    fig.page.evaluate("() => window.jupyterapp.commands.execute('notebook:clear-all-cell-outputs')")
    fig.page.wait_for_function("() => !document.querySelector('.rg')")
    left = fig.page.evaluate(LEFT)
    assert (left["roots"], left["users"]) == (0, [0])
