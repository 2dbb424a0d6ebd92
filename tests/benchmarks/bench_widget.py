"""Sizes of payload, bundle and page, and the figure's times in a headless Chromium (software renderer).

Times are the least of several: what the figure needs, not what else the machine is doing.
"""

import gzip
import json
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

import repgeo_nb as rg
from repgeo_nb.widgets.base import STATIC

Row = tuple[str, str, str, bool | None]
REPEATS = 9


def synthetic(models: int, layers: int, m: int = 60) -> Any:
    """Paths of a number of models that share their input, with labels."""
    rng = np.random.default_rng(0)
    classes = np.arange(m) % 5
    x, ends = rng.normal(size=(m, 24)), np.eye(5)[classes]
    ids = [str(i) for i in range(m)]

    def one(name: str) -> Any:
        found = {"input": x}
        for k in range(1, layers):
            t = k / (layers - 1)
            mixed = (1 - t) * x @ rng.normal(size=(24, 24)) / 5 + 2 * t * ends @ rng.normal(size=(5, 24))
            found[f"layer{k}"] = mixed + 0.5 * rng.normal(size=mixed.shape)
        return rg.from_arrays(found, stimulus=ids, labels=classes, name=name)

    return rg.path(rg.collect({f"model{i}": one(f"model{i}") for i in range(models)}), target="label")


def rows() -> Iterator[Row]:
    """Sizes first, then times."""
    yield from _sizes()
    yield from _times()


def _sizes() -> Iterator[Row]:
    payload = rg.plot_paths(synthetic(4, 14))._payload
    size = _payload_bytes(payload)
    yield ("payload, 4 models x 14 layers", f"{size / 1e3:.1f} kB", "< 60 kB", size < 60_000)
    raw = (STATIC / "widget.js").read_bytes()
    packed = len(gzip.compress(raw, 9))
    yield ("bundle", f"{len(raw) / 1e3:.0f} kB", "< 900 kB", len(raw) < 900_000)
    yield ("bundle, gzip", f"{packed / 1e3:.0f} kB", "< 250 kB", packed < 250_000)
    page = len(rg.plot_paths(synthetic(4, 14)).to_html().encode())
    yield ("exported page, 4 models x 14 layers", f"{page / 1e3:.0f} kB", "< 500 kB", page < 500_000)


def _payload_bytes(value: Any) -> int:
    """Bytes on the wire: JSON, with the buffers beside it."""
    buffers = 0

    def without(part: Any) -> Any:
        nonlocal buffers
        if isinstance(part, dict):
            return {key: without(v) for key, v in part.items()}
        if isinstance(part, list):
            return [without(v) for v in part]
        if isinstance(part, bytes):
            buffers += len(part)
            return None
        return part

    return len(json.dumps(without(value), ensure_ascii=False).encode()) + buffers


def _times() -> Iterator[Row]:
    from playwright.sync_api import sync_playwright

    from tests.browser.conftest import FLAGS
    from tests.support import _chromium

    chromium = _chromium()
    if chromium is None:
        yield ("times in a browser", "no Chromium found", "to run", None)
        return
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(executable_path=chromium, headless=True, args=FLAGS)
        file = rg.plot_paths(synthetic(4, 14)).to_html(Path(folder, "page.html"))
        opened = [_open(browser, file) for _ in range(4)]
        drawn = min(seconds for _, seconds in opened)
        yield ("page opened to drawn", f"{drawn:.2f} s", "< 2 s", drawn < 2)
        page = opened[-1][0]
        toggle = _toggles(page)
        yield (
            f"layer toggle to redrawn frame, {_points(page)} points",
            f"{toggle:.0f} ms",
            "< 50 ms",
            toggle < 50,
        )
        file = rg.plot_paths(synthetic(4, 16)).to_html(Path(folder, "sixty.html"))
        page, _ = _open(browser, file)
        fit = _fits(page)
        yield (f"re-projection, {_points(page)} points", f"{fit:.1f} ms", "< 50 ms", fit < 50)
        browser.close()


def _open(browser: Any, file: Path) -> tuple[Any, float]:
    """Open a page; seconds from the call until the figure says that it is drawn."""
    page = browser.new_context(offline=True, viewport={"width": 1000, "height": 800}).new_page()
    began = time.perf_counter()
    page.goto(file.as_uri())
    page.locator('.rg[data-drawn="1"]').wait_for()
    return page, time.perf_counter() - began


# from the change of the trait until the renderer has finished the frame, without the travel of the points;
# the figure's own canvas is not read: after a few reads Chrome keeps it in memory, and every copy gets dearer
TOGGLE = """async ([names]) => {
  const model = repgeoModels[0], root = document.querySelector(".rg"), times = [];
  const stage = Object.getOwnPropertySymbols(globalThis).find((s) => String(s).includes("repgeo_nb.stage"));
  const gl = globalThis[stage].renderer.getContext(), pixel = new Uint8Array(4);
  const drawn = () => new Promise((done) => {
    const observer = new MutationObserver(() => {
      if (root.dataset.drawn !== "1") return;
      observer.disconnect();
      done();
    });
    observer.observe(root, { attributes: true, attributeFilter: ["data-drawn"] });
  });
  for (const name of names) {
    for (const hidden of [[name], []]) {
      await new Promise((done) => setTimeout(done, 80));
      const began = performance.now(), ready = drawn();
      model.set("hidden_layers", hidden);
      await ready;
      gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel); // waits until all is drawn
      if (hidden.length) times.push(performance.now() - began);
    }
  }
  model.set("hidden_layers", [names[0]]);
  return times;
}"""


def _toggles(page: Any) -> float:
    """Milliseconds of a layer's toggle, each time another layer, so that no fit is already known."""
    page.emulate_media(reduced_motion="reduce")
    return min(page.evaluate(TOGGLE, [[f"layer{k}" for k in range(2, 2 + REPEATS)]]))


# the fit alone: from the change until the picture is replaced, before anything is drawn
FIT = """async ([names]) => {
  const model = repgeoModels[0], root = document.querySelector(".rg"), times = [];
  for (const name of names) {
    const picture = root.repgeoPicture, began = performance.now();
    model.set("hidden_layers", [name]);
    for (let k = 0; k < 20 && root.repgeoPicture === picture; k++) await null;
    if (root.repgeoPicture === picture) throw new Error("the picture was not replaced at once");
    times.push(performance.now() - began);
    await new Promise((done) => setTimeout(done, 80));
  }
  return times;
}"""


def _points(page: Any) -> str:
    """Points of the picture now shown, after the last toggle."""
    return page.locator(".rg").get_attribute("data-points")


def _fits(page: Any) -> float:
    """Milliseconds of a fit, with all words and charts of the figure renewed."""
    page.emulate_media(reduced_motion="reduce")
    return min(page.evaluate(FIT, [[f"layer{k}" for k in range(2, 2 + REPEATS)]]))
