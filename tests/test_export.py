"""The exported page as text: nothing from outside, nothing half-written, labels that stay text."""

import base64
import gzip
import html
import json
import os
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

import repgeo_nb as rg
from repgeo_nb.errors import ExportError
from repgeo_nb.widgets import export
from repgeo_nb.widgets.base import STATIC
from tests import figures


class Page(HTMLParser):
    """Elements of a page, and the text inside each script."""

    def __init__(self, text: str):
        super().__init__()
        self.tags, self.scripts, self._script = [], [], None
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))
        if tag == "script":
            self._script = []

    def handle_data(self, data):
        if self._script is not None:
            self._script.append(data)

    def handle_endtag(self, tag):
        if tag == "script":
            self.scripts.append("".join(self._script))
            self._script = None

    def all(self, tag):
        return [attributes for name, attributes in self.tags if name == tag]


@pytest.fixture(scope="module")
def paths():
    return figures.paths()


@pytest.fixture
def plot(paths):
    return rg.plot_paths(paths, selected=[["wide", "logits"]], n_axes=2)


def document(text: str) -> dict:
    """What a page holds, large states unpacked."""
    found = json.loads(Page(text).scripts[0])
    for widget in found["widgets"]:
        if isinstance(widget["state"], str):
            widget["state"] = json.loads(gzip.decompress(base64.b64decode(widget["state"])))
    return found


def test_page_is_whole_small_and_asks_for_nothing(plot, tmp_path):
    written = rg.to_html(tmp_path / "page.html", plot)
    assert written == tmp_path / "page.html"
    text = written.read_text(encoding="utf-8")
    assert written.stat().st_size < 500_000
    page = Page(text)
    csp = next(m["content"] for m in page.all("meta") if m.get("http-equiv") == "Content-Security-Policy")
    rules = dict(rule.strip().split(" ", 1) for rule in csp.split(";"))
    assert rules["default-src"] == "'none'"
    assert "connect-src" not in rules, "default-src forbids connections"
    assert not any("http" in rule for rule in rules.values())
    for attributes in (attributes for _, attributes in page.tags):
        for name in ("src", "href", "srcset", "data", "action"):
            assert not re.match(r"(https?:)?//", attributes.get(name) or "")
    assert "charset" in page.all("meta")[0], "file:// has no header to say it"


def test_page_carries_the_state_and_the_bundle_once(plot, paths):
    other = rg.plot_paths(paths, projection="target_axis")
    found = document(rg.to_html(None, plot, other))
    assert len(found["modules"]) == 1
    ((key, packed),) = found["modules"].items()
    assert gzip.decompress(base64.b64decode(packed)) == (STATIC / "widget.js").read_bytes()
    first, second = found["widgets"]
    assert first["module"] == second["module"] == key
    assert first["state"]["selected"] == [["wide", "logits"]]
    assert first["state"]["n_axes"] == 2
    assert second["state"]["projection"] == "target_axis"
    view = first["state"]["_payload"]["views"][0]
    assert base64.b64decode(view["distances"]) == plot._payload["views"][0]["distances"]
    assert first["state"]["_controls"] == plot._controls
    assert not {"layout", "_esm", "_model_id", "tooltip"} & set(first["state"])


def test_page_is_deterministic(plot):
    assert rg.to_html(None, plot) == rg.to_html(None, plot)
    assert plot.to_html() == rg.to_html(None, plot)


def test_title(plot, paths):
    assert "<title>A &lt;b&gt; &amp; c</title>" in plot.to_html(title="A <b> & c")
    named = rg.plot_paths(paths, title="My nets")
    assert "<title>My nets</title>" in named.to_html()


def test_reader_without_scripts_sees_the_figure_and_its_numbers(plot):
    text = plot.to_html()
    (inside,) = re.findall(r"<noscript>(.*?)</noscript>", text, flags=re.DOTALL)
    assert inside.startswith("<svg")
    table = html.unescape(re.search(r"<pre>(.*)</pre>", inside, flags=re.DOTALL)[1])
    assert "block4" in table
    assert "narrow" in table


def test_links_of_live_figures_go_along(plot, paths):
    other, third = rg.plot_paths(paths), rg.plot_paths(paths)
    rg.link(plot, other)
    expected = [[0, name, 1, name] for name in ("selected", "hovered", "hovered_with")]
    assert document(rg.to_html(None, plot, other))["links"] == expected
    assert document(rg.to_html(None, plot, third))["links"] == []
    assert document(rg.to_html(None, plot, third, links=[(third, plot)]))["links"][0] == [
        1, "selected", 0, "selected",
    ]  # fmt: skip
    assert document(rg.to_html(None, plot, other, links=[]))["links"] == []
    with pytest.raises(rg.RepgeoError, match="pairs of the figures given to to_html"):
        rg.to_html(None, plot, links=[(plot, other)])


def test_hostile_labels_stay_text():
    plot = rg.plot_paths(figures.paths(wide=figures.HOSTILE, hostile=True), title=figures.HOSTILE)
    text = plot.to_html()
    page = Page(text)
    assert len(page.scripts) == 2, "no label ends a script element"
    assert not page.all("img")
    assert not any(name.startswith("on") for _, attributes in page.tags for name in attributes)
    models = document(text)["widgets"][0]["state"]["_payload"]["models"]
    assert models[0]["name"] == figures.HOSTILE
    assert models[0]["layers"][1]["name"] == figures.HOSTILE_LAYER
    data, _ = plot._repr_mimebundle_()
    assert "<img" not in data["image/svg+xml"]
    iframe = Page(plot.to_iframe())
    assert [tag for tag, _ in iframe.tags] == ["iframe"]
    assert iframe.all("iframe")[0]["srcdoc"] == text


def test_script_text_cannot_end_its_element():
    assert export._script('a="</script>"; b="<!--"') == 'a="<\\/script>"; b="<\\!--"'
    separators = export._json({"a": "</script>\u2028"})
    assert "<" not in separators
    assert json.loads(separators) == {"a": "</script>\u2028"}


def test_iframe_is_shut_in(plot):
    frame = plot.to_iframe()
    (attributes,) = Page(frame).all("iframe")
    allowed = attributes["sandbox"].split()
    assert "allow-scripts" in allowed
    assert not {"allow-same-origin", "allow-top-navigation", "allow-popups", "allow-forms"} & set(allowed)
    assert "height:500px" in plot.to_iframe(height=500)
    assert frame._repr_html_() == frame
    assert attributes["srcdoc"] == plot.to_html()


# ---- files


def leftovers(folder: Path) -> list[str]:
    return sorted(f.name for f in folder.iterdir())


def test_missing_folder(plot, tmp_path):
    with pytest.raises(ExportError, match=r"got '.*absent/page\.html': No such file.*folder that exists"):
        plot.to_html(tmp_path / "absent" / "page.html")
    assert leftovers(tmp_path) == []


def test_a_folder_is_no_file(plot, tmp_path):
    with pytest.raises(ExportError, match="it is a folder"):
        plot.to_html(tmp_path)
    assert leftovers(tmp_path) == []


def test_a_file_in_the_way_of_the_folder(plot, tmp_path):
    (tmp_path / "file").write_text("mine")
    with pytest.raises(ExportError, match="expected a file that can be written"):
        plot.to_svg(tmp_path / "file" / "figure.svg")
    assert (tmp_path / "file").read_text() == "mine"


def test_impossible_name(plot, tmp_path):
    with pytest.raises(ExportError, match="null"):
        plot.to_html(f"{tmp_path}/a\0b.html")


def test_read_only_file_stays(plot, tmp_path, monkeypatch):
    file = tmp_path / "page.html"
    file.write_text("mine")
    monkeypatch.setattr(os, "access", lambda *_: False)  # the tests may run as a user who may write anything
    with pytest.raises(ExportError, match="it is read-only"):
        plot.to_html(file)
    assert file.read_text() == "mine"
    assert leftovers(tmp_path) == ["page.html"]


@pytest.mark.parametrize("fault", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_nothing_half_written_is_left(plot, tmp_path, monkeypatch, fault):
    """A disk that fills up, or Ctrl-C, half way through leaves the old file and no other."""
    file = tmp_path / "page.html"
    file.write_text("the old one")

    def fails(*_):
        assert len(leftovers(tmp_path)) == 2, "the new file is being written beside the old one"
        raise fault

    monkeypatch.setattr(Path, "replace", fails)
    with pytest.raises(ExportError if isinstance(fault, OSError) else KeyboardInterrupt) as caught:
        plot.to_html(file)
    if isinstance(fault, OSError):
        assert "No space left on device" in str(caught.value)
    assert file.read_text() == "the old one"
    assert leftovers(tmp_path) == ["page.html"]


def test_replaces_a_file_with_its_permissions(plot, tmp_path):
    file = tmp_path / "page.html"
    file.write_text("old")
    file.chmod(0o640)
    plot.to_html(file)
    assert file.stat().st_mode & 0o777 == 0o640
    fresh = plot.to_html(tmp_path / "fresh.html")
    mask = os.umask(0)
    os.umask(mask)
    assert fresh.stat().st_mode & 0o777 == 0o666 & ~mask


def test_writes_through_a_link(plot, tmp_path):
    (tmp_path / "real.html").write_text("old")
    (tmp_path / "link.html").symlink_to(tmp_path / "real.html")
    plot.to_html(tmp_path / "link.html")
    assert (tmp_path / "link.html").is_symlink()
    assert (tmp_path / "real.html").read_text(encoding="utf-8").startswith("<!doctype html>")


def test_home_folder(plot, tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    plot.to_svg("~/figure.svg")
    assert leftovers(tmp_path) == ["figure.svg"]


def test_wrong_arguments(plot, paths, tmp_path):
    with pytest.raises(rg.RepgeoError, match="file first and then the figures"):
        rg.to_html(plot, tmp_path / "page.html")
    with pytest.raises(rg.RepgeoError, match=r"expected figures, got Paths.*rg\.plot_paths"):
        rg.to_html(tmp_path / "page.html", paths)
    with pytest.raises(rg.RepgeoError, match="at least one figure"):
        rg.to_html(tmp_path / "page.html")
    assert leftovers(tmp_path) == []
