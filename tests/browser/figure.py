"""A figure in a page: what it shows, where its layers stand on the screen, and its pixels."""

import re
from typing import Any

import numpy as np

# the stage's canvas is 2-D (the WebGL picture is copied into it), so it can be read at any time;
# the software renderer draws a quick frame first and a sharp one (1.5 times as wide) when nothing changes
PIXELS = """async (canvas, quick) => {
  const sharp = () => quick || canvas.width > 1.4 * devicePixelRatio * canvas.clientWidth;
  for (let k = 0; k < 100 && !sharp(); k++) await new Promise((done) => setTimeout(done, 20));
  const { width, height } = canvas, d = canvas.getContext("2d").getImageData(0, 0, width, height).data;
  const counts = new Map(), every = quick ? 5 : 1; // pixels looked at
  let sum = 0;
  for (let i = 0; i < d.length; i += 4 * every) {
    const rgb = (d[i] << 16) | (d[i + 1] << 8) | d[i + 2];
    counts.set(rgb, (counts.get(rgb) ?? 0) + 1);
    sum = (sum + rgb * ((i >> 2) % 9973)) % 1e12;
  }
  const [paper, most] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
  const often = [...counts].filter(([, n]) => n * every > 60).map(([rgb]) => rgb);
  const share = 1 - (most * every) / (width * height);
  return { width, height, paper, share, colours: counts.size, often, sum };
}"""

# moves a pointer over the stage as the mouse would, in one go; the middle of the spot where a layer answers
SCAN = """async ([canvas, root, step]) => {
  const box = canvas.getBoundingClientRect(), spots = {};
  const move = async (clientX, clientY) => {
    const at = { clientX, clientY, bubbles: true, pointerType: "mouse" };
    canvas.dispatchEvent(new PointerEvent("pointermove", at));
    for (let k = 0; k < 4; k++) await null;
  };
  for (let y = box.top + 2; y < box.bottom; y += step) for (let x = box.left + 2; x < box.right; x += step) {
    await move(x, y);
    const name = root.dataset.hovered;
    if (!name) continue;
    const spot = (spots[name] ??= { x: 0, y: 0, n: 0 });
    spot.x += x; spot.y += y; spot.n += 1;
  }
  canvas.dispatchEvent(new PointerEvent("pointerleave", { pointerType: "mouse" }));
  return Object.fromEntries(Object.entries(spots).map(([name, { x, y, n }]) => [name, [x / n, y / n]]));
}"""

PLACES = "root => [...root.repgeoPicture.coords].sort((a, b) => a[0] - b[0])"


class Figure:
    """One figure, by the element that holds it."""

    def __init__(self, page: Any, root: Any):
        self.page, self.root = page, root
        self.canvas = root.locator(".rg-stage canvas")

    def wait(self, **data: Any) -> "Figure":
        """Wait until it is drawn, with these values in its data attributes."""
        wanted = "".join(f'[data-{name}="{value}"]' for name, value in data.items())
        here = self.root.and_(self.page.locator(f'.rg[data-drawn="1"]{wanted}'))
        here.wait_for(state="attached")
        return self

    def data(self, name: str) -> str:
        return self.root.get_attribute(f"data-{name}")

    def pixels(self, quick: bool = False) -> dict[str, Any]:
        """Colours of the stage and a sum over them, of the sharp frame unless a quick one will do."""
        return self.canvas.evaluate(PIXELS, quick)

    def layers(self, step: float = 6) -> dict[str, tuple[float, float]]:
        """Where on the page each layer answers the pointer, by "model/layer"."""
        self.root.evaluate("root => root.scrollIntoView({ block: 'center' })")
        self.wait()
        found = self.page.evaluate(
            f"([root, step]) => ({SCAN})([root.querySelector('.rg-stage canvas'), root, step])",
            [self.root.element_handle(), step],
        )
        self.wait(hovered="")
        return found

    def places(self) -> np.ndarray:
        """Drawing coordinates of the drawn points (point, axis), in the order of the payload's points."""
        return np.array([at for _, at in self.root.evaluate(PLACES)])

    def card(self) -> dict[str, str]:
        """What the hover card says: its title, and the value of each row."""
        card = self.root.locator(".rg-card")
        rows = card.locator("dl > dt")
        values = card.locator("dl > dd")
        found = {rows.nth(i).inner_text(): values.nth(i).inner_text() for i in range(rows.count())}
        return {"layer": card.locator("header b").inner_text(), "all": card.inner_text(), **found}

    def choose(self, label: str, text: str) -> None:
        """Click a segment or choose from a menu, as a reader would."""
        segment = self.root.locator(".rg-seg label", has_text=re.compile(f"^{re.escape(text)}$"))
        if segment.count():
            segment.first.click()
        else:
            self.root.locator(".rg-menu", has_text=label).locator("select").select_option(label=text)


def figure(page: Any, n: int = 0) -> Figure:
    """The n-th figure of a page."""
    return Figure(page, page.locator(".rg").nth(n))


def colour(text: str) -> int:
    """`#rrggbb` as the number that `Figure.pixels` gives."""
    return int(text.lstrip("#"), 16)


def has_colour(pixels: dict[str, Any], text: str, off: int = 3) -> bool:
    """Whether a colour covers more than a few pixels, up to rounding in each channel."""
    wanted = colour(text)
    channels = lambda rgb: np.array([rgb >> 16, rgb >> 8 & 255, rgb & 255])  # noqa: E731
    return any(np.abs(channels(rgb) - channels(wanted)).max() <= off for rgb in pixels["often"])


def turned_onto(moving: np.ndarray, fixed: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Both centred, the first turned (or mirrored) onto the second: Procrustes without scaling."""
    a, b = moving - moving.mean(0), fixed - fixed.mean(0)
    u, _, vt = np.linalg.svd(a.T @ b)
    return a @ u @ vt, b
