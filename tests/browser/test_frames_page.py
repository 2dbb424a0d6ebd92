"""Frames and curves in exported pages: slider, playing, trails, hover, keys, links, widths, hostile names."""

import re

import numpy as np
import pytest

import repgeo_nb as rg
from repgeo_nb.widgets.picture import matrix
from repgeo_nb.widgets.sequence import frame_of
from tests import figures, learning
from tests.browser import lab
from tests.browser.conftest import open_page
from tests.browser.figure import figure
from tests.test_curves import convergence, correlations


@pytest.fixture(scope="module")
def paths():
    return learning.paths(epochs=(0, 1, 2, 4))


@pytest.fixture
def page_of(offline_page, tmp_path):
    """Export figures and open the file; returns the page."""

    def make(*plots, **options):
        return offline_page(rg.to_html(tmp_path / "page.html", *plots), **options)

    return make


def python_places(plot, value) -> np.ndarray:
    """Where Python's joint picture has the points of a frame."""
    view = frame_of(plot._payload, {"frame": value})["views"][0]
    return matrix(view["projections"][0]["axes"]["3"]["coords"], 3)


def test_frames_by_keys_and_by_the_button(page_of, paths):
    plot = rg.plot_paths(paths, sequence="epoch", height=160, selected=[["a", "block"]])
    page = page_of(plot, viewport={"width": 700, "height": 700})
    fig = figure(page).wait(frame="4")
    np.testing.assert_allclose(fig.places(), python_places(plot, 4), atol=1e-6)
    late = fig.pixels(quick=True)["sum"]
    page.locator(".rg-frames input").focus()
    page.keyboard.press("Home")
    fig.wait(frame="0")
    np.testing.assert_allclose(fig.places(), python_places(plot, 0), atol=1e-6)
    assert fig.pixels(quick=True)["sum"] != late
    assert page.evaluate("repgeoModels[0].get('frame')") == 0
    assert page.locator(".rg-frame").inner_text() == "Epoch 0"
    assert "epoch 0" in page.locator(".rg-unseen caption").text_content()
    page.keyboard.press("ArrowRight")
    fig.wait(frame="1")
    assert "Selected: a block" in fig.canvas.get_attribute("aria-label")

    page.evaluate("""() => {
      globalThis.shown = [];
      repgeoModels[0].on("change:frame", () => shown.push(repgeoModels[0].get("frame")));
    }""")
    page.locator(".rg-play").focus()
    page.keyboard.press("Space")
    fig.wait(frame="4")
    page.get_by_role("button", name="Play", exact=True).wait_for()
    page.wait_for_timeout(900)
    assert page.evaluate("shown") == [2, 4], "once through from where it was, then at rest"


def test_trails_change_the_picture_and_come_out(page_of, paths):
    plot = rg.plot_paths(paths, sequence="epoch", height=160)
    page = page_of(plot, viewport={"width": 700, "height": 700})
    fig = figure(page).wait()
    shares = [fig.pixels()["share"]]
    for _ in range(2):
        page.locator(".rg-trails").click()
        fig.wait()
        shares.append(fig.pixels()["share"])
    assert shares[1] > shares[0] == shares[2]


def test_the_player_stays_in_its_page(page_of, paths):
    width = 400
    page = page_of(rg.plot_paths(paths, sequence="epoch"), viewport={"width": width, "height": 900})
    figure(page).wait()
    assert page.evaluate("() => document.documentElement.scrollWidth") <= width
    stage, player = (page.locator(f".rg-{name}").bounding_box() for name in ("stage", "player"))
    assert stage["y"] + stage["height"] <= player["y"]
    assert player["x"] + player["width"] <= width


def test_curves_read_values_and_light_up_the_path(page_of, paths):
    data = convergence(layers=("stem", "block", "logits"), epochs=(0, 1, 2, 4))
    curves, moving = rg.plot_curves(data), rg.plot_paths(paths, sequence="epoch", height=200)
    rg.link(curves, moving)
    page = page_of(curves, moving, viewport={"width": 900, "height": 1100})
    chart, fig = page.locator(".rg-curves"), figure(page, 1).wait()
    line = chart.locator(".rg-lines svg")
    box = line.bounding_box()
    below = page.locator(".rg").nth(1).bounding_box()["y"]
    page.mouse.move(box["x"] + 60, box["y"] + 40)
    chart.and_(page.locator('[data-hovered$="/logits"]')).wait_for()
    run = chart.get_attribute("data-hovered").split("/")[0]
    values = [v for v in chart.locator(".rg-key i").all_inner_texts() if v]
    assert sorted(values) == sorted(f"{float(v):.3f}" for v in data.value.mean("run").isel(epoch=0))
    fig.wait(hovered=f"{run}/logits")
    assert page.locator(".rg").nth(1).locator(".rg-card header b").inner_text() == "logits"
    assert page.locator(".rg").nth(1).bounding_box()["y"] == below, "nothing shifts on hover"
    page.mouse.click(box["x"] + 60, box["y"] + 40)
    assert page.evaluate("repgeoModels[1].get('selected')") == [[run, "logits"]]
    page.mouse.move(2, 2)
    chart.locator(".rg-panels").focus()
    for key in ("Escape", "ArrowDown", "ArrowRight", "Enter"):
        page.keyboard.press(key)
    assert len(page.evaluate("repgeoModels[0].get('selected')")) == 1
    assert "epoch 1" in chart.locator("[aria-live]").text_content()


@pytest.mark.parametrize("width", [400, 1600])
def test_curves_narrow_and_wide(page_of, width):
    plots = (
        rg.plot_curves(convergence(), panels="run"),
        rg.plot_curves({"a pair": correlations(), "another": correlations((0.9, 0.2), 0.6)}),
    )
    page = page_of(*plots, viewport={"width": width, "height": 900}, color_scheme="dark")
    for n in range(2):
        page.locator('.rg[data-drawn="1"]').nth(n).wait_for()
    assert page.evaluate("() => document.documentElement.scrollWidth") <= width
    outside = """(width) => [...document.querySelectorAll(".rg text, .rg-key")].filter((e) => {
      const b = e.getBoundingClientRect();
      return b.width && (b.left < 0 || b.right > width);
    }).map((e) => e.textContent)"""
    assert page.evaluate(outside, width) == []
    paper = page.locator(".rg").first.evaluate("e => getComputedStyle(e).getPropertyValue('--rg-paper')")
    assert paper.strip() == "#111"
    assert not [url for url in page.requests if not re.match("file:|blob:|data:", url)]


def test_hostile_names_of_curves_are_text(page_of):
    evil = figures.HOSTILE
    page = page_of(rg.plot_curves(convergence(layers=(evil, "b", "c"), label=evil), title=evil))
    page.locator('.rg[data-drawn="1"]').wait_for()
    assert page.locator(".rg img, .rg script").count() == 0
    assert page.locator(".rg-key b").first.inner_text() == evil


LAB = """
import repgeo_nb as rg
from tests import learning
from tests.test_curves import convergence
acts = learning.activations()
moving = rg.plot_paths(rg.path(acts, target="label"), sequence="epoch", height=200)
curves = rg.plot_curves(convergence(epochs=(0, 1, 4)))
early, late = (rg.path(rg.select(acts, model=f"*@{epoch}"), target="label") for epoch in (0, 4))
turned = {"azimuth": 0.2, "elevation": 0.3, "zoom": 1}
one = rg.plot_paths(early, height=200, selected=[["a@0", "block"]], camera=turned)
joined = rg.link(moving, curves)
display(moving, curves, one)
"""


def test_in_jupyterlab_frames_curves_and_other_paths(chromium, lab_url, lab_root):
    """Frames travel as binary patches; Python sets and reads them; other paths keep selection and camera."""
    lab.write_notebook(lab_root / "frames.ipynb", LAB.strip(), "")
    page = open_page(chromium, viewport={"width": 1200, "height": 1500})
    book = lab.Notebook(page, lab_url, "frames.ipynb")
    book.run(0)
    fig, third = figure(page).wait(frame="4"), figure(page, 2).wait()
    book.ask("moving.frame = 0")
    fig.wait(frame="0")
    fig.root.locator(".rg-frames input").focus()
    page.keyboard.press("ArrowRight")
    book.wait_value("moving.frame", 1)
    assert page.locator(".jp-Notebook .jp-Cell").count() == 2, "the notebook took no key"
    book.ask("curves.hovered = ['b', 'block']")
    fig.wait(hovered="b/block")
    page.locator('.rg-curves[data-hovered="b/block"]').wait_for()

    before = third.places()
    book.ask("one.paths = late")
    third.root.locator("canvas[aria-label*='Selected: a@4 block']").wait_for()
    third.wait()
    book.wait_value("[one.selected, one.camera['azimuth']]", [[["a@4", "block"]], 0.2])
    assert not np.allclose(third.places(), before, atol=0.02)
    errors = page.errors
    page.context.close()
    assert not errors, errors
