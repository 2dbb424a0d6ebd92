"""How paths print: aligned in the shell, escaped in notebooks, never without the convention."""

import re
from html import escape

import numpy as np
import pytest

import repgeo_nb as rg
from repgeo_nb import schema
from repgeo_nb.paths import printing
from tests.models import IDS, LABELS, M, network, three, with_layer

NASTY = "</script><img src=x onerror=alert(1)>"


def test_a_path_in_the_shell():
    path = rg.path(network(), target="label")
    lines = repr(path).splitlines()
    assert lines[0] == "net: path of 6 layers"
    assert lines[1] == "Angular CKA, unbiased (Song) · 60 stimuli · target: one-hot labels"
    assert lines[3].split() == [
        "layer",
        "step",
        "turning",
        "progress",
        "deviation",
        "to",
        "target",
        "efficiency",
    ]
    assert lines[4].split() == ["rad", "deg", "rad", "rad"]
    assert lines[5].split() == [
        "input",
        "–¹",
        "–¹",
        "0.000",
        "0.000",
        f"{float(path.to_target()[0]):.3f}",
        "–¹",
    ]
    row = lines[7].split()
    expected = [f"{float(path.step()[2]):.3f}", f"{np.degrees(float(path.turning_angle()[2])):.1f}"]
    expected += [
        f"{float(values[2]):.3f}"
        for values in (path.progress(), path.deviation(), path.to_target(), path.efficiency())
    ]
    assert row == ["block2", *expected]
    length, chord, straightness = path.length(), path.chord(), path.straightness()
    assert lines[12] == f"length {length:.3f} rad · chord {chord:.3f} rad · straightness {straightness:.3f}"
    assert lines[13:15] == ["¹ first layer", "² last layer"]
    assert " ".join(line.strip() for line in lines[15:]) == f"Angular CKA: {path.metric.card.line()}"
    assert max(map(len, lines)) <= 100
    ends = {len(line) for line in lines[3:4] + lines[5:11]}
    assert len(ends) == 1  # the columns are flush right


@pytest.mark.parametrize(
    ("value", "shown"), [(-1e-9, "0.000"), (-0.0004, "0.000"), (-0.0006, "-0.001"), (0.0, "0.000")]
)
def test_rounding_leaves_no_minus_before_zero(value, shown):
    assert printing._cell("progress", value, "", []) == shown


def test_reasons_are_numbered_once():
    acts = network()
    x = schema.matrix(acts, layer="block2").values
    acts = with_layer(with_layer(acts, "block2", "again", x), "again", "more", x)
    text = repr(rg.path(acts))
    assert text.count("same representation as block2") == 1
    assert re.search(r"again +0\.000 +–²", text)
    assert re.search(r"more +0\.000 +–²", text)


def test_without_a_target():
    text = repr(rg.path(network()))
    assert "no target" in text
    assert "progress" not in text


def test_several_models_in_the_shell():
    paths = rg.path(three(), target="label")
    lines = repr(paths).splitlines()
    assert lines[0] == "paths of 3 models"
    assert lines[1].startswith("Angular CKA, unbiased (Song) · 60 stimuli")
    assert lines[3].split() == ["model", "layers", "length", "chord", "straightness", "end", "to", "target"]
    small = paths["small"]
    numbers = [small.length(), small.chord(), small.straightness(), float(small.to_target()[-1])]
    assert lines[7].split() == ["small", "3", *(f"{v:.3f}" for v in numbers)]
    assert "they start at the same point (input)" in lines[9]
    assert lines[10].startswith("Angular CKA: 0 = the same representation, larger = further apart")
    assert "no shared start" in repr(rg.path([network(0, name="a"), network(1, name="b")]))


@pytest.mark.parametrize("several", [False, True])
def test_labels_are_shown_as_text_in_notebooks(several):
    x = np.random.default_rng(0).standard_normal((2, M, 5))
    acts = [
        rg.from_arrays(
            {NASTY: x[0], "again": x[0], "out": x[1]}, stimulus=IDS, labels=LABELS, name=f"{NASTY}{k}"
        )
        for k in range(2 if several else 1)
    ]
    labels = schema.column(acts[0], "label").rename(NASTY)
    html = rg.path(acts, target=labels)._repr_html_()
    assert "<img" not in html
    assert "</script>" not in html
    assert several or "same representation as &lt;" in html
    assert "&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;" in html


def test_the_notebook_table_holds_the_same_numbers():
    path = rg.path(network(), target="label")
    html, text = path._repr_html_(), repr(path)
    cells = re.findall(r"<td>([^<]*)</td>", html)
    rows = [line.split() for line in text.splitlines()[5:11]]
    assert cells == [cell for row in rows for cell in row[1:]]
    assert re.findall(r'<th scope="row"[^>]*>([^<]*)</th>', html) == [row[0] for row in rows]
    assert "Angular CKA, unbiased (Song) · 60 stimuli · target: one-hot labels" in html
    assert "straightness" in html
    assert f"Angular CKA: {escape(path.metric.card.line())}" in html
    assert html.count("<tr>") == html.count("</tr>") == 7
