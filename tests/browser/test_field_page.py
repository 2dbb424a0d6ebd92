"""Metric fields in exported pages: pixels, read-outs, links, keys, widths, thumbnails, speed."""

import base64

import numpy as np
import pytest

import repgeo_nb as rg
from repgeo_nb.widgets.svg_ink import css, theme
from tests import figures, sheets
from tests.browser.test_matrix_page import BOXES, near

# colour of a cell near its corner, where no ellipse reaches
PIXEL = """([root, plane, c, r, n]) => {
  const g = root.repgeoGeometry, p = g.planes[plane], canvas = root.querySelector("canvas");
  const k = canvas.width / g.width, at = (i, size) => ((i + 0.06) / n) * size;
  const x = p.x + at(c, p.width), y = p.y + p.height - at(r, p.height);
  const { data } = canvas.getContext("2d").getImageData(Math.round(x * k), Math.round(y * k), 1, 1);
  return [...data.slice(0, 3)];
}"""


# median ms of script between a key and the frame with its answer: rasterising depends on the machine's load
TIMES = """async (root, key) => {
  const canvas = root.querySelector("canvas"), real = window.requestAnimationFrame, times = [];
  let spent = 0;
  const timed = (act) => { const began = performance.now(); act(); spent += performance.now() - began; };
  window.requestAnimationFrame = (act) => real((time) => timed(() => act(time)));
  for (let k = 0; k < 7; k++) {
    spent = 0;
    const pressed = key === "[" && k % 2 ? "]" : key;
    timed(() => canvas.dispatchEvent(new KeyboardEvent("keydown", { key: pressed, bubbles: true })));
    await new Promise((done) => real(() => real(done)));
    times.push(spent);
  }
  window.requestAnimationFrame = real;
  return times.sort((a, b) => a - b)[3];
}"""


class FieldFigure:
    """One metric field of a page."""

    def __init__(self, page, n: int = 0):
        self.page, self.root = page, page.locator(".rg-field").nth(n)
        self.canvas = self.root.locator("canvas")

    def wait(self, **data) -> "FieldFigure":
        wanted = "".join(f'[data-{name}="{value}"]' for name, value in data.items())
        self.root.and_(self.page.locator(f'.rg-field[data-drawn="1"]{wanted}')).wait_for(state="attached")
        return self

    def spot(self, plane: int, column: float, row: float, n: int) -> tuple[float, float]:
        self.canvas.scroll_into_view_if_needed()
        box, p = self.canvas.bounding_box(), self.geometry()["planes"][plane]
        x, y = p["x"] + (column + 0.5) / n * p["width"], p["y"] + (1 - (row + 0.5) / n) * p["height"]
        return box["x"] + x, box["y"] + y

    def geometry(self):
        return self.root.evaluate("root => root.repgeoGeometry")

    def pixel(self, plane: int, column: int, row: int, n: int) -> str:
        made = self.root.evaluate(f"(root, at) => ({PIXEL})([root, ...at])", [plane, column, row, n])
        return css(tuple(v / 255 for v in made))

    def rows(self) -> dict[str, list[str]]:
        """Rows of the read-out: label, then a value for each model."""
        texts = self.root.locator(".rg-readout dl > *").evaluate_all(
            "all => all.map(e => [e.tagName, e.textContent])"
        )
        found: dict[str, list[str]] = {}
        for tag, text in texts:
            if tag == "DT":
                found[text] = last = []
            else:
                last.append(text)
        return found


@pytest.fixture(scope="module")
def pair():
    return sheets.both(7)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_cells_and_numbers_are_those_of_python(offline_page, pair, tmp_path, scheme):
    plot = rg.plot_metric_field(*pair, layer="hidden 1")
    page = offline_page(plot.to_html(tmp_path / "page.html"), color_scheme=scheme)
    fig, paper = FieldFigure(page).wait(layer="hidden 1"), theme(scheme == "dark")
    fields = [rg.pullback.magnification(one, "input").sel(layer="hidden 1").values.squeeze() for one in pair]
    logs = np.log(np.stack(fields))
    shares = (logs - logs.min()) / np.ptp(logs)
    u = np.stack([pair[0][name].values for name in "xy"], axis=1)
    found = rg.msa.compare(*pair, layer="hidden 1")
    for column, row in ((0, 0), (3, 5)):
        p = int(np.abs(u - (np.array([column, row]) - 3) * 2 / 7).sum(axis=1).argmin())
        for m in (0, 1):
            assert near(fig.pixel(m, column, row, 7), css(paper.ramp(shares[m, p]))), (m, column, row)
        page.mouse.move(*fig.spot(2, column, row, 7))
        fig.wait(point=pair[0]["stimulus"].values[p])
        rows = fig.rows()
        assert [float(text) for text in rows["magnification"]] == pytest.approx(
            [f[p] for f in fields], rel=6e-3
        )
        assert float(rows["spectral ratio"][0]) == pytest.approx(float(found["d_sr"][p]), abs=6e-4)
    said = fig.root.locator(".rg-convention").inner_text()
    assert f"MSA distance {found['mean'].item():.3f}\u00a0±\u00a0{found['standard_error'].item():.3f}" in said
    assert all(url.startswith(("file:", "blob:", "data:")) for url in page.requests)


def test_a_layer_selected_in_a_linked_figure_is_shown(offline_page, pair, tmp_path):
    one, other = rg.plot_metric_field(*pair), rg.plot_metric_field(pair[0])
    rg.link(one, other)
    page = offline_page(
        rg.to_html(tmp_path / "page.html", one, other), viewport={"width": 900, "height": 1600}
    )
    fig, linked = FieldFigure(page).wait(layer="hidden 2"), FieldFigure(page, 1).wait(layer="hidden 2")
    slide = linked.root.locator(".rg-slide input")
    slide.focus()
    page.keyboard.press("ArrowLeft")
    fig.wait(layer="hidden 1")
    assert page.evaluate("repgeoModels[0].get('selected')") == [["rich", "hidden 1"]]
    fig.canvas.focus()
    page.keyboard.press("[")
    linked.wait(layer="input")
    page.mouse.move(*fig.spot(2, 3, 3, 7))
    linked.wait(hovered="rich/input")
    page.mouse.move(2, 2)
    linked.wait(hovered="")


def test_keys_walk_over_the_grid(offline_page, pair, tmp_path):
    page = offline_page(rg.plot_metric_field(*pair).to_html(tmp_path / "page.html"))
    fig = FieldFigure(page).wait()
    fig.canvas.focus()
    for key in ("ArrowRight", "ArrowRight", "ArrowUp", "Enter"):
        page.keyboard.press(key)
    fig.wait()
    (chosen,) = page.evaluate("repgeoModels[0].get('selected_stimuli')")
    at = pair[0].sel(stimulus=chosen)
    assert (float(at["x"]), float(at["y"])) == pytest.approx((2 / 7, 2 / 7), abs=1e-6)
    assert f"Selected: {chosen}" in fig.canvas.get_attribute("aria-label")
    page.keyboard.press("Escape")
    fig.wait(point="")
    assert page.evaluate("repgeoModels[0].get('selected_stimuli')") == []


@pytest.mark.parametrize("width", [400, 900, 1600])
def test_no_label_is_clipped_or_covered_and_nothing_shifts(offline_page, pair, tmp_path, width):
    torus = rg.manifold(lambda u: np.concatenate([np.cos(u), np.sin(u)], -1), axes=sheets.TORUS).grid(6)
    ring = sheets.of(torus, sheets.network(2), "a network with quite a long name of its own")
    images = np.random.default_rng(0).random((49, 8, 8))
    plots = [
        rg.plot_metric_field(*pair, thumbnails=images, between="log_scale"),
        rg.plot_metric_field(pair[0], thumbnails=images),
        rg.plot_metric_field(
            ring, sheets.of(torus, sheets.network(5), "another one, the name of which is long")
        ),
    ]
    page = offline_page(rg.to_html(tmp_path / "page.html", *plots), viewport={"width": width, "height": 900})
    for n, size in enumerate([7, 7, 6]):
        fig = FieldFigure(page, n).wait()
        before = fig.root.evaluate(BOXES), fig.root.bounding_box()["height"]
        page.mouse.move(*fig.spot(0, 2, 4, size))
        fig.wait()
        assert fig.root.get_attribute("data-point")
        for found in (before[0], fig.root.evaluate(BOXES)):
            assert found["out"] == [], (n, found["out"])
            assert found["on"] == [], (n, found["on"])
            assert found["n"] > 15
        assert fig.root.bounding_box()["height"] == before[1]
        card = fig.root.locator(".rg-readout")
        fits = card.evaluate(
            "card => [card.scrollHeight - card.clientHeight, card.scrollWidth - card.clientWidth]"
        )
        assert max(fits) <= 1, (n, fits)
    assert page.evaluate("() => document.documentElement.scrollWidth") <= width


def test_thumbnails_are_the_stimuli(offline_page, tmp_path, pair):
    images = np.zeros((49, 6, 6))
    images[:, 2:4, 2:4] = np.linspace(0, 1, 49)[:, None, None]
    page = offline_page(rg.plot_metric_field(*pair, thumbnails=images).to_html(tmp_path / "page.html"))
    fig = FieldFigure(page).wait()
    u = np.stack([pair[0][name].values for name in "xy"], axis=1)
    for column, row in ((0, 3), (6, 6)):
        p = int(np.abs(u - (np.array([column, row]) - 3) * 2 / 7).sum(axis=1).argmin())
        page.mouse.move(*fig.spot(0, column, row, 7))
        fig.wait(point=pair[0]["stimulus"].values[p])
        middle = middle_of(fig.root.locator(".rg-thumb").screenshot(), page)
        assert abs(middle - 255 * p / 48) < 6


def middle_of(shot: bytes, page) -> int:
    """Grey of the middle pixel of a screenshot, read by the browser itself."""
    text = base64.b64encode(shot).decode()
    return page.evaluate(
        """async (text) => {
          const image = new Image(); image.src = "data:image/png;base64," + text; await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height), target = canvas.getContext("2d");
          target.drawImage(image, 0, 0);
          return target.getImageData(image.width >> 1, image.height >> 1, 1, 1).data[0];
        }""",
        text,
    )


def test_lost_points_are_hatched(offline_page, tmp_path):
    plot = rg.plot_metric_field(sheets.of(sheets.square(6), {"relu": sheets.dead}))
    page = offline_page(plot.to_html(tmp_path / "page.html"))
    fig = FieldFigure(page).wait()
    page.mouse.move(*fig.spot(0, 1, 1, 6))
    fig.wait(point=plot._payload["points"]["ids"][7])
    assert fig.rows()["rank"] == ["0 of 2"]
    assert "does not move" in fig.root.locator(".rg-readout footer").inner_text()
    assert "27 of 36 points" in fig.root.locator(".rg-honesty").inner_text()


def test_two_networks_of_forty_by_forty_follow_the_pointer(offline_page, tmp_path):
    """A move to another point costs a frame: fields and ellipses are not drawn again."""
    pair = sheets.both(40)
    page = offline_page(rg.plot_metric_field(*pair).to_html(tmp_path / "page.html"))
    fig = FieldFigure(page).wait()
    assert fig.root.evaluate(TIMES, "ArrowRight") < 40, "ms of script for the next point"
    assert fig.root.evaluate(TIMES, "[") < 400, "ms of script for another layer"


def test_hostile_names_stay_text(offline_page, tmp_path):
    frames = sheets.of(
        sheets.square(3), {figures.HOSTILE: sheets.linear(np.eye(2))}, figures.HOSTILE,
        stimulus=[f"{figures.HOSTILE}{i}" for i in range(9)],
    )  # fmt: skip
    page = offline_page(rg.plot_metric_field(frames, title=figures.HOSTILE).to_html(tmp_path / "page.html"))
    fig = FieldFigure(page).wait()
    page.mouse.move(*fig.spot(0, 1, 1, 3))
    fig.wait()
    assert fig.root.locator("img, script").count() == 0
    assert fig.root.locator(".rg-title").inner_text() == figures.HOSTILE
