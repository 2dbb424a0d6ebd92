"""`jupyter nbconvert --execute --to html` without widget state: the figure is seen with the network cut."""

import os
import shutil
import subprocess
import sys

import pytest

from tests.support import NOTEBOOKS

# grey text and rules have equal channels; what is left are the models' colours
COUNT_COLOURED = """img => {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [img.naturalWidth, img.naturalHeight];
  const pen = canvas.getContext('2d');
  pen.drawImage(img, 0, 0);
  const {data} = pen.getImageData(0, 0, canvas.width, canvas.height);
  let coloured = 0;
  for (let i = 0; i < data.length; i += 4) {
    const rgb = data.subarray(i, i + 3);
    if (data[i + 3] > 200 && Math.max(...rgb) - Math.min(...rgb) > 60) coloured++;
  }
  return coloured;
}"""


@pytest.fixture
def page_file(tmp_path):
    """The quickstart, executed and converted by the command line in a folder of its own."""
    shutil.copy(NOTEBOOKS / "00_quickstart.ipynb", tmp_path)
    environment = {name: value for name, value in os.environ.items() if name != "REPGEO_LIVE"}
    command = [sys.executable, "-m", "nbconvert", "--execute", "--to", "html"]
    done = subprocess.run(
        [*command, "--ExecutePreprocessor.store_widget_state=False", "00_quickstart.ipynb"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return tmp_path / "00_quickstart.html"


def test_figure_is_drawn_with_the_network_cut(chromium, page_file):
    context = chromium.new_context(viewport={"width": 1000, "height": 900}, offline=True)
    page = context.new_page()
    page.goto(page_file.as_uri(), wait_until="domcontentloaded")
    figures = page.locator("[data-mime-type='image/svg+xml'] img")
    assert figures.count() == 2, "the tutorial's two figures are pictures in the page"
    for index in range(2):
        figure = figures.nth(index)
        figure.scroll_into_view_if_needed()
        box = figure.bounding_box()
        assert box["width"] > 400
        assert box["height"] > 200
        assert figure.evaluate(COUNT_COLOURED) > 1000, "paths are drawn in colour"
    context.close()
