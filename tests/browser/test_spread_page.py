"""Metric menu, intervals, null models and geometries without closed forms, as a reader meets them."""

import pytest

import repgeo_nb as rg
from tests import figures
from tests.browser.figure import figure

# widths of the chosen option's text and of the room a select has for it
ROOM = """e => {
  const pen = document.createElement("canvas").getContext("2d"), style = getComputedStyle(e);
  pen.font = style.font;
  const padding = parseFloat(style.paddingLeft) + parseFloat(style.paddingRight);
  return [pen.measureText(e.selectedOptions[0].text).width, e.clientWidth - padding];
}"""


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """One page with three metrics: with intervals and nulls, without, and one of shapes."""
    acts = figures.activations(m=30)
    names = ("angular_cka", "stress", "angular_shape")
    every = {name: rg.path(acts, metric=name, target="label") for name in names}
    cka = every["angular_cka"]
    plot = rg.plot_paths(
        every,
        intervals={"angular_cka": figures.bootstrap(cka, noise=0.02)},
        nulls={"angular_cka": figures.nulls(cka)},
    )
    return plot.to_html(tmp_path_factory.mktemp("spread") / "page.html")


def choose_metric(fig, label: str):
    """From the menu in the convention line."""
    fig.root.locator("[data-trait=metric] select").select_option(label=label)


def bands(fig, of: str) -> int:
    return fig.root.locator(f".rg-chart .rg-{of}").count()


def test_the_metric_menu_changes_everything(offline_page, made):
    fig = figure(offline_page(made)).wait(metric="angular_cka")
    menu = fig.root.locator("[data-trait=metric] select")
    assert menu.locator("option").all_inner_texts() == ["Angular CKA", "Stress", "Angular shape"]
    seen = set()
    for name, label, unit in (("stress", "Stress", ""), ("angular_shape", "Angular shape", " rad")):
        menu.select_option(label=label)
        fig.wait(metric=name)
        seen.add(fig.data("stress"))
        assert menu.evaluate("e => e.selectedOptions[0].text") == label
        assert fig.root.locator("[data-quantity=step] .rg-unit").text_content() == unit
        assert fig.root.locator(".rg-convention").get_attribute("title").startswith("0 = the same")
        assert fig.root.locator(".rg-aids").is_hidden(), "no intervals of this metric"
    assert len(seen) == 2


@pytest.mark.parametrize("width", [400, 900])
def test_menu_and_convention_do_not_clip(offline_page, made, width):
    page = offline_page(made, viewport={"width": width, "height": 900})
    fig = figure(page).wait()
    for label in ("Angular CKA", "Stress", "Angular shape"):
        choose_metric(fig, label)
        page.wait_for_timeout(60)
        box = fig.root.locator(".rg-convention").evaluate("e => [e.scrollWidth, e.clientWidth]")
        assert box[0] <= box[1]
        text, room = fig.root.locator("[data-trait=metric] select").evaluate(ROOM)
        assert text <= room + 1, "the metric's name is shown whole"
    assert page.evaluate("() => document.documentElement.scrollWidth") <= width


def test_intervals_are_seen_and_switched(offline_page, made):
    page = offline_page(made)
    fig = figure(page).wait()
    assert bands(fig, "band") == 2 * 4
    assert "Ellipses: 95\u00a0% of 1000 bootstraps" in fig.root.locator(".rg-honesty").inner_text()
    with_ellipses = fig.pixels()
    height = fig.root.bounding_box()["height"]
    fig.root.locator(".rg-toggle[data-trait=intervals]").click()
    fig.wait()
    assert page.evaluate("repgeoModels[0].get('intervals')") is False
    assert bands(fig, "band") == 0
    without = fig.pixels()
    assert with_ellipses["share"] > without["share"] + 0.004, "ellipses cover paper"
    assert fig.root.bounding_box()["height"] == pytest.approx(height, abs=20), "one line of words at most"


def test_hovering_gives_the_interval_and_moves_nothing(offline_page, made):
    page = offline_page(made)
    fig = figure(page).wait()
    chart = fig.root.locator(".rg-chart[data-quantity=step]")
    before = [box for q in range(4) if (box := fig.root.locator(".rg-chart svg").nth(q).bounding_box())]
    fig.canvas.focus()
    page.keyboard.press("]")
    fig.wait(hovered="wide/stem")
    value, interval = chart.locator("output").inner_text().split(" ", 1)
    low, high = (float(v) for v in interval.strip("[]").split(", "))
    assert low <= float(value) <= high
    assert chart.locator(".rg-whisker").count() == 2
    after = [fig.root.locator(".rg-chart svg").nth(q).bounding_box() for q in range(4)]
    assert after == before
    assert fig.root.locator(".rg-chart .rg-null title").first.text_content() == "null: random walk"


def test_null_models_are_chosen_below_the_charts(offline_page, made):
    fig = figure(offline_page(made)).wait()
    unit = fig.root.locator("[data-quantity=turning_angle] .rg-unit")
    assert (bands(fig, "null") >= 4, unit.text_content()) == (True, "")
    menu = fig.root.locator("[data-trait=null] select")
    menu.select_option(label="none")
    fig.wait()
    assert (bands(fig, "null"), unit.text_content()) == (0, " 90° if random")
    menu.select_option(label="geodesic")
    fig.wait()
    assert bands(fig, "null") >= 4


def test_ellipses_leave_with_a_refit(offline_page, made):
    fig = figure(offline_page(made)).wait()
    fig.root.locator(".rg-key", has_text="narrow").click()
    fig.wait(points=9)
    assert "No ellipses: they were fitted on all layers." in fig.root.locator(".rg-honesty").inner_text()
    assert bands(fig, "band") == 4


def test_shapes_join_neighbours_and_dot_the_rest(offline_page, made):
    page = offline_page(made)
    fig = figure(page).wait()
    choose_metric(fig, "Angular shape")
    fig.wait(metric="angular_shape")
    corner, lengths = fig.root.locator(".rg-corner"), fig.root.locator(".rg-over text", has_text="rad")
    neighbours, apart = (("wide", "block1"), ("wide", "block2")), (("wide", "stem"), ("narrow", "block2"))
    for chosen, dotted in ((neighbours, False), (apart, True)):
        page.evaluate("chosen => repgeoModels[0].set('selected', chosen)", chosen)
        fig.canvas.and_(page.locator(f"canvas[aria-label*='{chosen[0][1]}']")).wait_for()
        fig.wait()
        assert corner.is_visible() == dotted
        assert lengths.count() == 2, "the distance, and the scale"
    assert corner.inner_text() == "Dotted: distance only. Geodesics are known between neighbouring layers."
    fig.root.locator(".rg-key", has_text="narrow").click()
    fig.wait(points=9)
    curve = fig.root.evaluate("root => root.repgeoPicture.curve")
    assert len(curve) == 13, "first to target, placed anew by its samples' distances"
