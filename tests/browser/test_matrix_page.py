"""The matrix in exported pages and in JupyterLab: pixels, hover, keys, widths, hostile names."""

import numpy as np
import pytest

import repgeo_nb as rg
from repgeo_nb.widgets.svg_ink import css, theme
from tests import compared, figures
from tests.browser import lab
from tests.browser.conftest import open_page
from tests.browser.figure import figure

GEOMETRY = "root => root.repgeoGeometry"
# colour of the cell's pixel beside its middle, where no number is written
PIXEL = """([root, r, c]) => {
  const g = root.repgeoGeometry, canvas = root.querySelector("canvas"), k = canvas.width / g.width;
  const x = Math.round((g.x + (c + 0.12) * g.cell) * k), y = Math.round((g.y + (r + 0.12) * g.cell) * k);
  return [...canvas.getContext("2d").getImageData(x, y, 1, 1).data.slice(0, 3)];
}"""
# labels outside the figure, and pairs of labels of one side that lie on each other
BOXES = """root => {
  const outer = root.getBoundingClientRect(), all = [...root.querySelectorAll(".rg-over text")];
  const boxes = all.map((text) => text.getBoundingClientRect());
  const out = all.filter((_, i) => boxes[i].left < outer.left - 1 || boxes[i].right > outer.right + 1
    || boxes[i].top < outer.top || boxes[i].bottom > outer.bottom).map((text) => text.textContent);
  const level = all.map((text, i) => [text, boxes[i]]).filter(([text]) => !text.getAttribute("transform"));
  const on = level.flatMap(([a, p], i) => level.slice(i + 1).filter(([, q]) =>
    Math.min(p.right, q.right) - Math.max(p.left, q.left) > 1
    && Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top) > 5)
    .map(([b]) => [a.textContent, b.textContent]));
  return { out, on, n: all.length };
}"""


class MatrixFigure:
    """One matrix of a page."""

    def __init__(self, page, n: int = 0):
        self.page, self.root = page, page.locator(".rg-matrix").nth(n)
        self.canvas = self.root.locator("canvas")

    def wait(self, **data) -> "MatrixFigure":
        wanted = "".join(f'[data-{name}="{value}"]' for name, value in data.items())
        self.root.and_(self.page.locator(f'.rg-matrix[data-drawn="1"]{wanted}')).wait_for(state="attached")
        return self

    def spot(self, row: int, column: int) -> tuple[float, float]:
        self.canvas.scroll_into_view_if_needed()
        box, g = self.canvas.bounding_box(), self.root.evaluate(GEOMETRY)
        return box["x"] + g["x"] + (column + 0.5) * g["cell"], box["y"] + g["y"] + (row + 0.5) * g["cell"]

    def hover(self, row: int, column: int) -> "MatrixFigure":
        self.page.mouse.move(*self.spot(row, column))
        return self.wait(cell=f"{row},{column}")

    def pixel(self, row: int, column: int) -> str:
        made = self.root.evaluate(f"(root, at) => ({PIXEL})([root, ...at])", [row, column])
        return css(tuple(v / 255 for v in made))


@pytest.fixture(scope="module")
def both():
    return compared.compared()


def near(a: str, b: str) -> bool:
    channels = [[int(text[i : i + 2], 16) for i in (1, 3, 5)] for text in (a, b)]
    return max(abs(x - y) for x, y in zip(*channels, strict=True)) <= 4


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_cells_have_the_colours_of_their_values(offline_page, both, tmp_path, scheme):
    page = offline_page(rg.plot_matrix(both).to_html(tmp_path / "page.html"), color_scheme=scheme)
    fig, paper = MatrixFigure(page).wait(), theme(scheme == "dark")
    for model in ("wide", "narrow"):
        values = both["value"].sel(direction="mean", model=model).values
        for r, c in ((0, 0), (1, 4), (6, 2)):
            if not np.isnan(values[r, c]):
                assert near(fig.pixel(r, c), css(paper.ramp(float(values[r, c])))), (model, r, c)
        fig.root.locator("[data-trait=model] select").select_option(label="narrow")
        fig.wait()
    assert all(url.startswith(("file:", "blob:", "data:")) for url in page.requests)


def test_a_hovered_cell_lights_up_both_layers_of_the_path_plot(offline_page, both, tmp_path):
    matrix, plot = rg.plot_matrix(both), rg.plot_paths(figures.paths(), labels="off", n_axes=2)
    rg.link(matrix, plot)
    page = offline_page(
        rg.to_html(tmp_path / "page.html", matrix, plot), viewport={"width": 900, "height": 1500}
    )
    fig, other = MatrixFigure(page).wait(), figure(page, 1).wait()
    fig.hover(2, 4)
    other.wait(hovered="wide/block1")
    lit = other.root.locator(".rg-over text").filter(has_text="block")
    assert sorted(lit.all_text_contents()) == ["block1", "block3"]
    card = fig.root.locator(".rg-card")
    value = both["value"].sel(direction="mean", model="wide", layer="block1", layer_="block3")
    assert card.locator(".rg-value").inner_text() == f"{float(value):.3f}"
    page.mouse.click(*fig.spot(2, 4))
    assert page.evaluate("repgeoModels[1].get('selected')") == [["wide", "block1"], ["wide", "block3"]]
    page.mouse.move(2, 2)
    other.wait(hovered="")
    for layer, lit in ((["wide", "block2"], "wide block2|wide block2"), (["narrow", "stem"], "|")):
        page.evaluate("layer => repgeoModels[1].set('hovered', layer)", layer)
        fig.wait(lit=lit, cell="")


def test_keys_and_the_focus(offline_page, both, tmp_path):
    page = offline_page(rg.plot_matrix(both).to_html(tmp_path / "page.html"))
    fig = MatrixFigure(page).wait()
    fig.canvas.focus()
    for key in ("ArrowRight", "ArrowRight", "ArrowDown"):
        page.keyboard.press(key)
    fig.wait(cell="1,1")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    assert page.evaluate("repgeoModels[0].get('selected')") == [["wide", "stem"], ["wide", "block1"]]
    assert "Selected: wide stem, wide block1" in fig.wait(cell="1,2").canvas.get_attribute("aria-label")
    page.keyboard.press("Escape")
    fig.wait(cell="")
    assert page.evaluate("repgeoModels[0].get('selected')") == []


@pytest.mark.parametrize("width", [400, 900, 1600])
def test_no_label_is_clipped_or_covered_and_nothing_shifts(offline_page, tmp_path, width):
    large = rg.plot_matrix(compared.large(60), groups="stage")
    few = rg.plot_matrix(compared.compared(), groups=["a group with a long name"] * 3 + ["b"] * 5)
    models = rg.plot_matrix(rg.distances(figures.activations()))
    file = rg.to_html(tmp_path / "page.html", large, few, models)
    page = offline_page(file, viewport={"width": width, "height": 900})
    for n, (row, column) in enumerate([(27, 41), (2, 5), (3, 9)]):
        fig = MatrixFigure(page, n).wait()
        before = fig.root.evaluate(BOXES), fig.root.bounding_box()["height"]
        fig.hover(row, column)
        for found in (before[0], fig.root.evaluate(BOXES)):
            assert found["out"] == [], (n, found["out"])
            assert found["on"] == [], (n, found["on"])
            assert found["n"] > 10
        assert fig.root.bounding_box()["height"] == before[1]
        card, foot = fig.root.locator(".rg-card").bounding_box(), fig.root.locator(".rg-foot").bounding_box()
        assert card["y"] + card["height"] <= foot["y"], "the card has its own place"
        assert card["x"] + card["width"] <= width
    assert page.evaluate("() => document.documentElement.scrollWidth") <= width


def test_sixty_by_sixty_by_twenty_follows_the_pointer(offline_page, tmp_path):
    """A move to another cell costs a frame, not more: 3600 cells are not drawn again."""
    import xarray as xr

    slices = [compared.large(60, seed)[["value"]] for seed in range(20)]
    data = xr.concat(slices, xr.DataArray([f"run{k}" for k in range(20)], dims="run", name="run"))
    page = offline_page(rg.plot_matrix(data, groups="stage").to_html(tmp_path / "page.html"))
    fig = MatrixFigure(page).wait()
    spent = fig.root.evaluate("""async (root) => {
      const canvas = root.querySelector("canvas"), box = canvas.getBoundingClientRect();
      const g = root.repgeoGeometry;
      const frame = () => new Promise(requestAnimationFrame), times = [];
      for (let k = 0; k < 20; k++) {
        const clientX = box.left + g.x + (2 * k + 0.5) * g.cell;
        const clientY = box.top + g.y + ((3 * k) % 60 + 0.5) * g.cell;
        await frame();
        const began = performance.now();
        canvas.dispatchEvent(new PointerEvent("pointermove", { clientX, clientY, bubbles: true }));
        for (let j = 0; j < 4; j++) await null;
        await frame();
        root.getBoundingClientRect();
        times.push(performance.now() - began);
      }
      return times.sort((a, b) => a - b)[10];
    }""")
    assert spent < 100, "median ms from a pointer's move to the frame drawn, also on a slow machine"
    fig.root.locator("[data-trait=run] select").select_option(label="run7")
    fig.wait()
    low = float(data["value"].sel(run="run7").values[4, 50])
    assert near(fig.pixel(4, 50), css(theme(False).ramp(low)))


@pytest.mark.parametrize("where", ["page", "svg"])
def test_hostile_names_are_text(offline_page, tmp_path, where):
    made = compared.compared((figures.HOSTILE, "narrow"), wide=figures.HOSTILE, hostile=True)
    plot = rg.plot_matrix(
        made.assign_attrs(label=figures.HOSTILE), title=figures.HOSTILE, groups=[figures.HOSTILE] * 8
    )
    file = plot.to_html(tmp_path / "page.html") if where == "page" else plot.to_svg(tmp_path / "figure.svg")
    page = offline_page(file)
    alerts = []
    page.on("dialog", lambda dialog: (alerts.append(dialog.message), dialog.dismiss()))
    if where == "page":
        fig = MatrixFigure(page).wait()
        fig.hover(1, 2)
        assert fig.root.locator("img, script").count() == 0
        assert fig.root.locator(".rg-card b").first.inner_text() == figures.HOSTILE_LAYER
    else:
        assert page.locator("img, script").count() == 0
        assert figures.HOSTILE_LAYER[:9] in page.locator("svg").text_content()
    page.wait_for_timeout(100)
    assert alerts == []


def test_in_jupyterlab_both_figures_and_the_kernel_agree(chromium, lab_url, lab_root):
    start = """
    import repgeo_nb as rg
    from tests import compared, figures
    matrix, plot = rg.plot_matrix(compared.compared()), rg.plot_paths(figures.paths(), n_axes=2)
    joined = rg.link(matrix, plot)
    display(matrix, plot)
    """
    lab.write_notebook(lab_root / "matrix.ipynb", "\n".join(line.strip() for line in start.splitlines()), "")
    page = open_page(chromium, viewport={"width": 1300, "height": 1400})
    book = lab.Notebook(page, lab_url, "matrix.ipynb")
    book.run(0)
    fig, other = MatrixFigure(page).wait(), figure(page, 1).wait()
    fig.hover(3, 5)
    other.wait(hovered="wide/block2")
    page.mouse.click(*fig.spot(3, 5))
    other.root.locator("canvas[aria-label*='Selected: wide block2, wide block4']").wait_for()
    asked = "[matrix.hovered, matrix.hovered_with, plot.hovered_with, plot.selected]"
    pair = [["wide", "block2"], ["wide", "block4"]]
    book.wait_value(asked, [pair[0], pair[1], pair[1], pair])
    book.ask("matrix.at = {'model': 'narrow'}; matrix.scale = 'data'")
    fig.wait(scale="data")
    assert "model narrow" in fig.root.locator(".rg-convention").inner_text()
    errors = page.errors
    page.context.close()
    assert not errors, errors
