"""The printed matrix: well-formed, small, faithful to the values, legible; and its text table."""

import re
import xml.etree.ElementTree as ET

import numpy as np
import pytest
import xarray as xr

import repgeo_nb as rg
from repgeo_nb.widgets.matrix_payload import payload
from repgeo_nb.widgets.matrix_slice import digits, take
from repgeo_nb.widgets.matrix_words import text_table
from repgeo_nb.widgets.svg_ink import css, theme
from repgeo_nb.widgets.svg_matrix import EVEN, LEVELS, _luminance, figure_svg, ticks
from tests import compared, figures

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def small():
    return payload(compared.one())


@pytest.fixture(scope="module")
def large():
    return payload(compared.large(60), groups="stage")


def texts(svg: str) -> list[str]:
    return ["".join(element.itertext()) for element in ET.fromstring(svg).iter(f"{SVG}text")]


def fills(svg: str) -> dict[tuple[int, int], str]:
    """Colour of each cell (row, column)."""
    found = {}
    for element in ET.fromstring(svg).iter(f"{SVG}path"):
        for c, r in re.findall(r"M(\d+) (\d+)h", element.get("d")) if element.get("fill") != "none" else ():
            found[int(r), int(c)] = element.get("fill")
    return found


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("width_cm", [6, 8.5, 16, 24])
def test_well_formed_with_its_size_in_centimetres(small, large, width_cm, dark):
    for data in (small, large):
        root = ET.fromstring(figure_svg(data, width_cm=width_cm, dark=dark))
        assert root.get("width") == f"{width_cm:g}cm"
        for element in root.iter():
            assert element.tag.removeprefix(SVG) in {
                "svg", "title", "desc", "g", "rect", "path", "text", "tspan",
            }  # fmt: skip
            for name, value in element.attrib.items():
                assert name not in {"href", "src", "id", "class"}
                assert "url(" not in value
                assert not name.startswith("on")


def test_a_width_out_of_range_is_refused(small):
    with pytest.raises(ValueError, match=r"from 6 to 100 cm, got 3.*8\.5"):
        figure_svg(small, width_cm=3)


@pytest.mark.parametrize("dark", [False, True])
def test_every_cell_has_the_colour_of_its_value(small, large, dark):
    for data in (small, large):
        values, paper = take(data).values, theme(dark)
        found = fills(figure_svg(data, dark=dark))
        assert len(found) == values.size
        for (r, c), fill in found.items():
            assert fill == css(paper.ramp(round(float(values[r, c]) * LEVELS) / LEVELS))


def test_the_bar_spans_the_range_or_the_data(small):
    shown = take(small)
    assert shown.span == (0.0, 1.0)
    stretched = take(small, {"scale": "data"})
    every = (
        take(small, {"at": {"direction": "row"}}).values,
        take(small, {"at": {"direction": "column"}}).values,
    )
    off = ~np.eye(8, dtype=bool)
    assert stretched.span[0] == pytest.approx(min(v[off].min() for v in every))
    assert stretched.span[1] == pytest.approx(max(v[off].max() for v in every))
    svg = figure_svg(small, {"scale": "data"})
    assert "over pairs of different entries only" in " ".join(texts(svg))
    assert fills(svg) != fills(figure_svg(small))


def test_distances_begin_at_zero():
    found = rg.distances(figures.activations())
    shown = take(payload(found))
    assert shown.span == (0.0, pytest.approx(float(found.max())))


def test_a_debiased_similarity_spends_no_colours_on_what_does_not_occur():
    values = np.array([[1.0, -0.05], [-0.05, 1.0]])
    attrs = {"form": "similarity", "lowest": -1.0, "highest": 1.0}
    made = payload(xr.DataArray(values, dims=("layer", "layer_"), attrs=attrs))
    assert take(made).span == (pytest.approx(-0.05), 1.0)
    assert ("0.00" in texts(figure_svg(made))) or ("0" in texts(figure_svg(made))), "the bar has a tick at 0"


def test_missing_pairs_are_hatched_and_counted():
    made = payload(compared.compared())
    state = {"at": {"model": "narrow"}}
    svg = figure_svg(made, state)
    gaps = int(np.isnan(take(made, state).values).sum())
    assert gaps == 64 - 36, "narrow lacks two of eight layers"
    assert len(fills(svg)) == 36
    assert f"{gaps} of 64 cells" in " ".join(texts(svg))
    assert not any("nan" in text.lower() for text in texts(svg))
    assert "–" in text_table(made, state)


def test_null_levels_stand_on_the_bar(small):
    low, high = take(small).null_span(small)
    assert any(text == f"unrelated {digits(low)} to {digits(high)}" for text in texts(figure_svg(small)))
    assert not any("unrelated" in t for t in texts(figure_svg(payload(compared.one(beside=False)))))


def test_values_are_written_where_they_fit(small, large):
    assert "1.00" in texts(figure_svg(small))
    assert not re.search(r">0\.\d\d<", figure_svg(large).split("</g>", 3)[-1].split("layer1")[-1])


def test_names_of_sixty_rows_are_all_there_or_evenly_thinned(large):
    names = large["sides"]["row"]["names"]
    for width, every in ((16, 1), (8.5, 3)):
        shown = [text for text in texts(figure_svg(large, width_cm=width)) if "conv" in text]
        assert len(shown) == 2 * len(names[::every]), width
    assert [t for t in texts(figure_svg(large)) if re.fullmatch(r"layer\d", t)] == [
        f"layer{k}" for k in (1, 2, 3, 4)
    ] * 2


def test_selected_layers_are_strong(small):
    svg = figure_svg(small, {"selected": [["wide", "block2"]]})
    strong = [e.text for e in ET.fromstring(svg).iter(f"{SVG}text") if e.get("font-weight") == "600"]
    assert strong.count("block2") == 2


def test_sixty_rows_stay_small_in_a_notebook(large):
    assert len(figure_svg(large)) < 100_000


def test_ticks_are_round_and_within():
    assert [text for _, text in ticks(0, 1)] == ["0", "0.25", "0.50", "0.75", "1.00"]
    assert [text for _, text in ticks(0, 1.47)] == ["0", "0.5", "1.0"]
    assert next(text for _, text in ticks(-0.05, 1)) in {"0", "0.00"}
    for low, high in ((0.2, 0.23), (3, 900), (0, 2e-6), (0, 7e6)):
        found = [value for value, _ in ticks(low, high)]
        assert 2 <= len(found) <= 6
        assert all(low - 1e-9 <= v <= high * (1 + 1e-9) for v in found)


@pytest.mark.parametrize("dark", [False, True])
def test_numbers_can_be_read_on_every_colour(dark):
    """4.5 to 1 between the number and its cell, at every level of the ramp."""
    paper = theme(dark)
    for k in range(LEVELS + 1):
        behind = _luminance(paper.ramp(k / LEVELS))
        front = 0.0 if behind > EVEN else 1.0
        ratio = (max(behind, front) + 0.05) / (min(behind, front) + 0.05)
        assert ratio >= 4.5, (k, ratio)


def test_colours_are_ordered_by_lightness():
    """More is further from the paper, at every step."""
    for dark in (False, True):
        light = [_luminance(theme(dark).ramp(k / 20)) for k in range(21)]
        steps = np.diff(light) if dark else -np.diff(light)
        assert (steps > 0).all()


def test_wide_tables_wrap_into_blocks(large):
    table = text_table(large)
    assert max(map(len, table.splitlines())) < 24 * 16 + 40
    assert sum(line.startswith("layer1.0.conv ") for line in table.splitlines()) == 3


def test_hostile_names_are_text():
    made = compared.compared((figures.HOSTILE, "narrow"), wide=figures.HOSTILE, hostile=True)
    data = payload(made, title=figures.HOSTILE, groups=[figures.HOSTILE] * 8)
    for width in (8, 16):
        svg = figure_svg(data, {"selected": [[figures.HOSTILE, figures.HOSTILE_LAYER]]}, width_cm=width)
        assert "<img" not in svg
        assert "</script" not in svg
        assert ET.fromstring(svg).find(f"{SVG}title").text == figures.HOSTILE
