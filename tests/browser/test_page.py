"""Exported pages, iframes and converted notebooks, opened from files with the network cut."""

import time

import numpy as np
import pytest

import repgeo_nb as rg
from tests import figures
from tests.browser.figure import PIXELS, colour, figure, has_colour, turned_onto

FIRST = "#1746a2"
FIRST_DARK = "#6699ff"
SECONDS = 2.0  # from opening to drawn (the bound); CI machines may be slower than that under load


@pytest.fixture(scope="module")
def paths():
    return figures.paths()


@pytest.fixture
def page_of(offline_page, tmp_path):
    """Export figures and open the file; returns the page."""

    def make(*plots, **options):
        file = rg.to_html(tmp_path / "page.html", *plots)
        return offline_page(file, **options)

    return make


def only_own(requests: list[str]) -> bool:
    return all(url.startswith(("file:", "blob:", "data:")) for url in requests)


def test_page_draws_at_once_and_asks_for_nothing(chromium, offline_page, paths, tmp_path):
    file = rg.plot_paths(paths).to_html(tmp_path / "page.html")
    offline_page(tmp_path / "page.html").close()  # the browser itself has started everything it needs
    began = time.perf_counter()
    page = offline_page(file)
    fig = figure(page).wait()
    assert time.perf_counter() - began < 3 * SECONDS
    pixels = fig.pixels()
    assert pixels["share"] > 0.01
    assert has_colour(pixels, FIRST)
    assert only_own(page.requests), page.requests
    assert (
        page.evaluate(
            "() => performance.getEntriesByType('resource').filter(e => !e.name.startsWith('blob:')).length"
        )
        == 0
    )
    refused = page.evaluate("() => fetch('https://example.org').then(() => 'answered', e => e.name)")
    assert refused == "TypeError"
    page.errors.clear()  # the browser's own word on that last request


def test_page_hovers_selects_and_projects_anew(page_of, paths):
    """What the notebook does, without a kernel."""
    plot = rg.plot_paths(paths, selected=[["wide", "block3"]])
    page = page_of(plot)
    fig = figure(page).wait()
    assert "Selected: wide block3" in fig.canvas.get_attribute("aria-label"), "the state at export"
    found = fig.layers()
    page.mouse.move(*found["wide/block2"])
    fig.wait(hovered="wide/block2")
    card = fig.card()
    assert card["layer"] == "block2"
    assert card["step"] == f"{float(paths['wide'].summary().step.sel(layer='block2')):.2f} rad"
    page.mouse.click(*found["wide/block2"])
    page.mouse.move(2, 2)
    assert page.evaluate("repgeoModels[0].get('selected')") == [["wide", "block2"]]

    before, sums = fig.places(), [fig.wait().pixels()["sum"]]
    fig.root.locator(".rg-key", has_text="narrow").click()
    fig.wait(points=9)
    one = paths["wide"].project("mds")
    turned, fixed = turned_onto(fig.places(), one["position"].values)
    assert np.linalg.norm(turned - fixed, axis=1).max() < 1e-3 * np.ptp(fixed, axis=0).max()
    sums.append(fig.pixels()["sum"])
    fig.root.locator(".rg-key", has_text="narrow").click()
    np.testing.assert_allclose(fig.wait(points=14).places(), before, atol=1e-6)
    for name, text in {"target_axis": "Target axis", "classical_mds": "Classical MDS"}.items():
        fig.choose("Projection", text)
        sums.append(fig.wait(projection=name).pixels()["sum"])
    fig.choose("Dimension", "2-D")
    sums.append(fig.wait(axes=2).pixels()["sum"])
    fig.canvas.focus()
    page.keyboard.press("]")
    page.keyboard.press("Enter")
    assert len(page.evaluate("repgeoModels[0].get('selected')")) == 1
    assert len(set(sums)) == len(sums)
    assert only_own(page.requests)


def test_linked_figures_in_a_page(page_of, paths):
    a, b = rg.plot_paths(paths), rg.plot_paths(paths, n_axes=2)
    rg.link(a, b)
    page = page_of(a, b)
    first, second = figure(page, 0).wait(), figure(page, 1).wait()
    page.mouse.click(*first.layers()["wide/block2"])
    second.root.locator("canvas[aria-label*='Selected: wide block2']").wait_for()
    page.mouse.click(*second.layers()["narrow/logits"])
    first.root.locator("canvas[aria-label*='Selected: narrow logits']").wait_for()


def test_dark_page(page_of, paths):
    page = page_of(rg.plot_paths(paths), color_scheme="dark")
    fig = figure(page).wait()
    pixels = fig.pixels()
    assert pixels["paper"] == colour("#111111")
    assert has_colour(pixels, FIRST_DARK)
    body = page.evaluate("() => getComputedStyle(document.body).backgroundColor")
    assert body == "rgb(17, 17, 17)", "the page has the figure's paper"


def test_the_theme_of_the_figure_wins(page_of, paths):
    page = page_of(rg.plot_paths(paths, theme="light"), color_scheme="dark")
    assert figure(page).wait().pixels()["paper"] == colour("#ffffff")


def moving_frames(page, fig, act) -> int:
    """How many different pictures are seen until the figure rests."""
    page.evaluate("""() => {
      const root = document.querySelector(".rg"), canvas = root.querySelector(".rg-stage canvas");
      globalThis.seen = new Set();
      const look = () => {
        const d = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data;
        let sum = 0;
        for (let i = 0; i < d.length; i += 16) sum = (sum * 31 + d[i]) % 1e9;
        seen.add(sum);
        globalThis.looking = requestAnimationFrame(look);
      };
      look();
    }""")
    act()
    page.wait_for_timeout(900)
    fig.wait()
    page.evaluate("() => cancelAnimationFrame(looking)")
    return page.evaluate("() => seen.size")


@pytest.mark.parametrize("wish", ["reduce", "no-preference"])
def test_nothing_moves_for_those_who_ask_for_that(page_of, paths, wish):
    page = page_of(
        rg.plot_paths(paths, height=200), reduced_motion=wish, viewport={"width": 700, "height": 700}
    )
    fig = figure(page).wait()
    fig.pixels()  # sharp by then
    frames = moving_frames(page, fig, lambda: fig.choose("Projection", "Target axis"))
    if wish == "reduce":
        assert frames <= 3, "before, and after (quickly drawn, then sharp)"
    else:
        assert frames > 3, "the points travel"


@pytest.mark.parametrize("width", [400, 1600])
def test_narrow_and_wide(page_of, paths, width):
    """No figure is wider than its page, and the stage keeps its height."""
    page = page_of(rg.plot_paths(paths), viewport={"width": width, "height": 900})
    fig = figure(page).wait()
    assert page.evaluate("() => document.documentElement.scrollWidth") <= width
    assert fig.root.bounding_box()["width"] > 0.9 * width
    height = fig.canvas.bounding_box()["height"]
    assert height == pytest.approx(320 if width == 400 else 648, abs=40)
    assert fig.pixels()["share"] > 0.01


def test_sandboxed_iframe_draws(offline_page, paths, tmp_path):
    plot = rg.plot_paths(paths, selected=[["wide", "block3"]])
    file = tmp_path / "around.html"
    file.write_text(f"<!doctype html><meta charset=utf-8><p>around</p>{plot.to_iframe()}", encoding="utf-8")
    page = offline_page(file)
    inside = page.frame_locator("iframe")
    inside.locator('.rg[data-drawn="1"]').wait_for()
    canvas = inside.locator(".rg-stage canvas")
    assert "Selected: wide block3" in canvas.get_attribute("aria-label")
    assert has_colour(canvas.evaluate(PIXELS), FIRST)
    whole = inside.locator("html").evaluate("e => [e.scrollHeight, e.clientHeight]")
    assert whole[0] <= whole[1], "the frame is high enough to show the figure without scrolling"
    assert only_own(page.requests)


@pytest.mark.parametrize("where", ["page", "iframe", "svg"])
def test_hostile_labels_are_text(offline_page, tmp_path, where):
    """No label becomes an element or a script, and the reader sees it letter by letter."""
    plot = rg.plot_paths(
        figures.paths(wide=figures.HOSTILE, hostile=True), title=f"Title {figures.HOSTILE}", labels="all"
    )
    file = tmp_path / ("figure.svg" if where == "svg" else "page.html")
    if where == "page":
        plot.to_html(file)
    elif where == "svg":
        plot.to_svg(file)
    else:
        file.write_text(f"<!doctype html><meta charset=utf-8>{plot.to_iframe()}", encoding="utf-8")
    page = offline_page(file)
    alerts = []
    page.on("dialog", lambda dialog: (alerts.append(dialog.message), dialog.dismiss()))
    if where == "svg":
        shown = page.locator("svg").text_content()
        assert page.locator("img, script").count() == 0
    else:
        frame = page.frame_locator("iframe") if where == "iframe" else page
        frame.locator('.rg[data-drawn="1"]').wait_for()
        fig = frame.locator(".rg")
        assert fig.locator("img, script").count() == 0
        fig.locator("canvas").focus()
        for _ in range(3):
            page.keyboard.press("]")
        assert figures.HOSTILE in fig.locator(".rg-title").text_content()
        assert fig.locator(".rg-key", has_text=figures.HOSTILE).count() == 1
        shown = fig.text_content()
    assert figures.HOSTILE in shown
    assert figures.HOSTILE_LAYER in shown
    page.wait_for_timeout(200)
    assert alerts == []
    assert not any("/x" in url for url in page.requests), "no picture was asked for"


def test_reader_without_scripts(offline_page, paths, tmp_path):
    file = rg.plot_paths(paths).to_html(tmp_path / "page.html")
    page = offline_page(file, java_script_enabled=False)
    assert page.locator("noscript svg").is_visible()
    assert "block4" in page.locator("noscript pre").inner_text()


def test_converted_notebook_shows_picture_and_figure_offline(offline_page, paths, tmp_path):
    """Outputs as a notebook without widget state holds them: the view's picture, the iframe's live figure."""
    nbconvert, nbformat = pytest.importorskip("nbconvert"), pytest.importorskip("nbformat").v4
    plot = rg.plot_paths(paths)
    shown, metadata = plot._repr_mimebundle_()
    outputs = [
        nbformat.new_output("display_data", shown, metadata=metadata),
        nbformat.new_output("display_data", {"text/html": plot.to_iframe(), "text/plain": "iframe"}),
    ]
    cells = [nbformat.new_code_cell("plot", outputs=outputs, execution_count=1)]
    text, _ = nbconvert.HTMLExporter().from_notebook_node(nbformat.new_notebook(cells=cells))
    assert "widget-view+json" not in text
    file = tmp_path / "a.html"
    file.write_text(text, encoding="utf-8")
    page = offline_page(file)
    picture = page.locator(".jp-RenderedSVG :is(svg, img)").first
    picture.wait_for()
    assert picture.evaluate("e => e.naturalWidth !== 0"), "a broken picture has no width"
    assert picture.bounding_box()["width"] > 300
    page.frame_locator("iframe").locator('.rg[data-drawn="1"]').wait_for()
    page.errors.clear()  # nbconvert's own page asks for scripts from the network
