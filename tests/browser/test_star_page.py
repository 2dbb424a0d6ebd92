"""Stars of directions in exported pages and in JupyterLab: rays, links, keys, widths, hostile names."""

import pytest

import repgeo_nb as rg
from tests import figures, stars
from tests.browser import lab
from tests.browser.conftest import open_page
from tests.browser.figure import figure

LAYERS = ("input", "stem", "block1", "logits")
# tips of the rays, from the middle of the first star, and its level's radius
RAYS = """root => {
  const level = root.querySelector(".rg-star .rg-level");
  const cx = +level.getAttribute("cx"), cy = +level.getAttribute("cy");
  return [...root.querySelectorAll(".rg-star")].map((star) => ({
    cx, cy, level: +level.getAttribute("r"),
    tips: [...star.querySelectorAll(".rg-ray")].map((ray) => {
      const [x, y] = ray.getAttribute("d").split("L")[1].split(" ").map(Number);
      return [x - cx, y - cy];
    }),
  }));
}"""
# texts outside the figure, and pairs of level texts of a star or a chart that lie on each other
BOXES = """root => {
  const outer = root.getBoundingClientRect(), out = [], on = [];
  for (const svg of root.querySelectorAll(".rg-star, .rg-plot .rg-chart svg")) {
    const all = [...svg.querySelectorAll("text")], boxes = all.map((text) => text.getBoundingClientRect());
    all.forEach((text, i) => {
      const { left, right, top, bottom } = boxes[i];
      if (left < outer.left - 1 || right > outer.right + 1 || top < outer.top || bottom > outer.bottom)
        out.push(text.textContent);
      if (text.getAttribute("transform")) return;
      all.slice(i + 1).forEach((other, j) => {
        const box = boxes[i + 1 + j];
        if (other.getAttribute("transform")) return;
        const across = Math.min(right, box.right) - Math.max(left, box.left);
        const down = Math.min(bottom, box.bottom) - Math.max(top, box.top);
        if (across > 1 && down > 5) on.push([text.textContent, other.textContent]);
      });
    });
  }
  return { out, on };
}"""
# where everything stands that is no part of a drawing
PLACES = """root => {
  const parts = ".rg-title, .rg-star, .rg-plot, .rg-chart, .rg-home, .rg-foot, .rg-aids";
  return [...root.querySelectorAll(parts)].flatMap((each) => {
    const { x, y, width, height } = each.getBoundingClientRect();
    return [x - root.getBoundingClientRect().x, y - root.getBoundingClientRect().y, width, height];
  });
}"""
# places of the layers along a chart
MARKS = """svg => [...svg.querySelectorAll("path")]
  .map((path) => path.getAttribute("d").match(/^M([\\d.]+) [\\d.]+v3$/)?.[1]).filter(Boolean).map(Number)"""


class StarFigure:
    """One figure of frames in a page."""

    def __init__(self, page, n: int = 0):
        self.page, self.root = page, page.locator(".rg-rays").nth(n)
        self.body, self.star = self.root.locator(".rg-body"), self.root.locator(".rg-star").first
        self.chart = self.root.locator(".rg-plot .rg-chart svg").first
        self.card = self.root.locator(".rg-card")

    def wait(self, **data) -> "StarFigure":
        wanted = "".join(f'[data-{name}="{value}"]' for name, value in data.items())
        self.root.and_(self.page.locator(f'.rg-rays[data-drawn="1"]{wanted}')).wait_for(state="attached")
        return self

    def tip(self, k: int) -> tuple[float, float]:
        """Where the k-th ray of the first star ends on the page."""
        self.star.scroll_into_view_if_needed()
        box, rays = self.star.bounding_box(), self.root.evaluate(RAYS)[0]
        x, y = rays["tips"][k]
        return box["x"] + rays["cx"] + x, box["y"] + rays["cy"] + y

    def depth(self, k: int) -> tuple[float, float]:
        """A place in the first chart above its k-th layer."""
        self.chart.scroll_into_view_if_needed()
        xs = self.chart.evaluate(MARKS)
        box = self.chart.bounding_box()
        return box["x"] + xs[k], box["y"] + box["height"] / 2


def test_rays_are_as_long_as_their_gains_and_stay_within_the_circle_where_less_than_noise(
    offline_page, tmp_path
):
    plot = rg.plot_frames(stars.frames(models=("wide",), gaps=False))
    page = offline_page(plot.to_html(tmp_path / "page.html"))
    fig = StarFigure(page).wait(layer="logits")
    rays = fig.root.evaluate(RAYS)[0]
    found = sorted((x * x + y * y) ** 0.5 for x, y in rays["tips"])
    medians = sorted(plot._payload["measures"][0]["numbers"]["median"][-6:])
    assert len(found) == 6
    assert sum(r > rays["level"] for r in found) == sum(median > 1 for median in medians)
    assert found == sorted(found)
    assert all(url.startswith(("file:", "blob:", "data:")) for url in page.requests)


def test_a_layer_clicked_in_the_profile_is_selected_in_the_linked_path_plot(offline_page, tmp_path):
    plot = rg.plot_frames(stars.frames(layers=("stem", "block1", "block2", "logits")))
    paths = rg.plot_paths(figures.paths(), labels="off", n_axes=2)
    rg.link(plot, paths)
    file = rg.to_html(tmp_path / "page.html", plot, paths)
    page = offline_page(file, viewport={"width": 900, "height": 1500})
    fig, other = StarFigure(page).wait(layer="logits"), figure(page, 1).wait()
    page.mouse.click(*fig.depth(1))
    fig.wait(layer="block1")
    (chosen,) = page.evaluate("repgeoModels[1].get('selected')")
    assert chosen[1] == "block1"
    other.root.locator(f"canvas[aria-label*='Selected: {chosen[0]} block1']").wait_for()
    page.evaluate("repgeoModels[1].set('selected', [['narrow', 'block2']])")
    fig.wait(layer="block2")
    assert page.evaluate("repgeoModels[0].get('layer')") == "block2"
    page.evaluate("repgeoModels[1].set('hovered', ['wide', 'stem'])")
    fig.wait(hovered="wide/stem")
    assert "wide" in fig.card.inner_text()


def test_a_ray_is_read_and_followed_and_its_reasons_told(offline_page, tmp_path):
    plot = rg.plot_frames(stars.frames(models=("wide",)))
    page = offline_page(plot.to_html(tmp_path / "page.html"))
    fig = StarFigure(page).wait()
    blur = fig.tip(0)  # drawn first: the last direction
    page.mouse.move(*blur)
    fig.wait(spot="wide/logits/blur")
    said = fig.card.inner_text()
    assert "undefined: the direction is 0 at the input (4)" in said
    assert "36 of 40" in said
    page.mouse.click(*blur)
    fig.wait(directions="blur")
    page.mouse.move(2, 2)
    fig.wait(spot="")
    assert fig.card.is_hidden()


def test_keys_and_the_focus(offline_page, tmp_path):
    page = offline_page(rg.plot_frames(stars.frames()).to_html(tmp_path / "page.html"))
    fig = StarFigure(page).wait()
    fig.body.focus()
    for key in ("ArrowLeft", "ArrowLeft", "ArrowUp", "]"):
        page.keyboard.press(key)
    fig.wait(spot="narrow/block1/contrast")
    page.keyboard.press("Enter")
    fig.wait(layer="block1")
    assert page.evaluate("repgeoModels[0].get('selected')") == [["narrow", "block1"]]
    page.keyboard.press("Escape")
    fig.wait(spot="")
    assert page.evaluate("repgeoModels[0].get('selected')") == []


@pytest.mark.parametrize("width", [400, 900, 1600])
def test_no_label_is_clipped_or_covered_and_nothing_shifts(offline_page, tmp_path, width):
    seven = [f"regime {m}" for m in range(7)]
    made = [
        rg.plot_frames(stars.frames()),
        rg.plot_frames(stars.frames(seven), stars="apart"),
        rg.plot_frames(stars.frames(models=("wide",)), directions=["rotate", "blur"]),
        rg.plot_frames(stars.frames(), measure="stable_rank", directions=["rotate", "scale", "blur"]),
        rg.plot_frames(stars.frames(("a name that is rather long", "b")), directions=["shift", "light"]),
    ]
    file = rg.to_html(tmp_path / "page.html", *made)
    page = offline_page(file, viewport={"width": width, "height": 900})
    for n in range(len(made)):
        fig = StarFigure(page, n).wait()
        before = fig.root.evaluate(PLACES)
        assert fig.root.evaluate(BOXES) == {"out": [], "on": []}, n
        page.mouse.move(*fig.tip(2))
        assert fig.card.is_visible()
        assert fig.root.evaluate(PLACES) == pytest.approx(before), n
        assert fig.root.evaluate(BOXES)["out"] == [], n
        card = fig.card.bounding_box()
        assert card["x"] + card["width"] <= width
        page.mouse.move(1, 1)
    assert page.evaluate("() => document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_models_have_their_colours_and_a_page_to_save(offline_page, tmp_path, scheme):
    page = offline_page(rg.plot_frames(stars.frames()).to_html(tmp_path / "page.html"), color_scheme=scheme)
    fig = StarFigure(page).wait()
    strokes = {each.get_attribute("fill") for each in fig.root.locator(".rg-key svg path").all()}
    expected = {"light": "rgb(23,70,162)", "dark": "rgb(102,153,255)"}[scheme]
    assert expected in strokes
    with page.expect_download() as saved:
        fig.root.get_by_label("Save picture").click()
    assert saved.value.suggested_filename == "how-2-networks-move-6-directions.png"


def test_the_pointer_is_followed_at_once(offline_page, tmp_path):
    """A move to another ray draws the figure of 7 models and 10 directions anew, within a frame or two."""
    names = [f"direction {d}" for d in range(10)]
    data = stars.frames([f"m{m}" for m in range(7)], 10, names=names, units=["px"] * 10)
    page = offline_page(rg.plot_frames(data).to_html(tmp_path / "page.html"))
    fig = StarFigure(page).wait()
    spent = fig.root.evaluate("""async (root) => {
      const star = root.querySelector(".rg-star"), box = star.getBoundingClientRect(), times = [];
      for (let k = 0; k < 20; k++) {
        const clientX = box.left + box.width / 2 + 90 * Math.cos(k);
        const clientY = box.top + box.height / 2 + 90 * Math.sin(k);
        await new Promise(requestAnimationFrame);
        const began = performance.now();
        star.dispatchEvent(new PointerEvent("pointermove", { clientX, clientY, bubbles: true }));
        for (let j = 0; j < 4; j++) await null;
        root.getBoundingClientRect();
        times.push(performance.now() - began);
      }
      return times.sort((a, b) => a - b)[10];
    }""")
    assert spent < 100, "median ms, also on a slow machine"


@pytest.mark.parametrize("where", ["page", "svg"])
def test_hostile_names_are_text(offline_page, tmp_path, where):
    plot = rg.plot_frames(stars.hostile(), title=figures.HOSTILE)
    file = plot.to_html(tmp_path / "page.html") if where == "page" else plot.to_svg(tmp_path / "figure.svg")
    page = offline_page(file)
    alerts = []
    page.on("dialog", lambda dialog: (alerts.append(dialog.message), dialog.dismiss()))
    if where == "page":
        fig = StarFigure(page).wait()
        page.mouse.move(*fig.tip(0))
        fig.card.wait_for()
        assert fig.root.locator("img, script").count() == 0
        assert figures.HOSTILE in fig.root.locator(".rg-key b").first.inner_text()
    else:
        assert page.locator("img, script").count() == 0
    page.wait_for_timeout(100)
    assert alerts == []


def test_in_jupyterlab_the_figure_and_the_kernel_agree(chromium, lab_url, lab_root):
    start = """
    import repgeo_nb as rg
    from tests import stars
    plot = rg.plot_frames(stars.frames())
    display(plot)
    """
    lab.write_notebook(lab_root / "stars.ipynb", "\n".join(line.strip() for line in start.splitlines()), "")
    page = open_page(chromium, viewport={"width": 1300, "height": 1000})
    book = lab.Notebook(page, lab_url, "stars.ipynb")
    book.run(0)
    fig = StarFigure(page).wait()
    page.mouse.click(*fig.depth(1))
    book.wait_value("[plot.layer, plot.selected[0][1]]", ["stem", "stem"])
    book.ask("plot.stars = 'apart'; plot.directions = ['rotate']; plot.measure = 'gain'")
    fig.wait(stars="apart", measure="gain", directions="rotate")
    assert fig.root.locator(".rg-star").count() == 2
    errors = page.errors
    page.context.close()
    assert not errors, errors
