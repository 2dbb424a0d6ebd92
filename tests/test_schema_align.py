"""Alignment: one order, recorded, or an error that tells what to do."""

import numpy as np
import pytest
import xarray as xr
from hypothesis import given
from hypothesis import strategies as st

from repgeo_nb import schema
from repgeo_nb.errors import SchemaError, StimulusMismatch
from tests.acts import IDS, assert_same_matrices, families, made, made_tree


def test_equal_stimuli_are_left_as_they_are():
    a, b = made("a"), made("b", 1)
    one, other = schema.align(a, b)
    assert one is a
    assert other is b


def test_another_order_is_brought_to_the_first_and_recorded():
    a = made("a")
    shuffled = a.isel(stimulus=[3, 1, 2, 0, 5, 4])
    before = shuffled.copy(deep=True)
    one, other = schema.align(a, shuffled)
    assert one is a
    assert other.attrs["alignment"] == "4 of 6 stimuli reordered to the order of 'a'"
    assert_same_matrices(a, other)
    assert other["label"].values.tolist() == a["label"].values.tolist()
    xr.testing.assert_identical(shuffled, before)  # the operand keeps its order and its attrs


@given(families(), st.randoms(use_true_random=False))
def test_a_permutation_aligned_gives_the_same_matrices(acts, random):
    order = list(range(acts.sizes["stimulus"]))
    random.shuffle(order)
    one, other = schema.align(acts, acts.isel(stimulus=order))
    assert_same_matrices(one, other)
    np.testing.assert_array_equal(one["label"], other["label"])


@given(families("a"), families("b"), st.sampled_from(["exact", "inner"]), st.randoms(use_true_random=False))
def test_alignment_is_idempotent(a, b, join, random):
    m = min(a.sizes["stimulus"], b.sizes["stimulus"])
    if join == "exact":
        a, b = a.isel(stimulus=slice(m)), b.isel(stimulus=slice(m))
    order = list(range(b.sizes["stimulus"]))
    random.shuffle(order)
    once = schema.align(a, b.isel(stimulus=order), join)
    twice = schema.align(*once, join)
    assert all(x is y for x, y in zip(once, twice, strict=True))
    assert (
        once[0]["stimulus"].values.tolist()
        == once[1]["stimulus"].values.tolist()
        == a["stimulus"].values.tolist()[:m]
    )


def test_different_stimuli_are_counted_and_named():
    a, b = made("a"), made("b").isel(stimulus=slice(1, 6)).assign_coords(stimulus=[*IDS[2:], "other"])
    message = (
        r"'a' and 'b': expected the same stimuli, got 6 and 5 of which 4 are shared; 2 of the first are "
        r"missing from the second: 'img_0', 'img_1'; 1 of the second are missing from the first: 'other'. "
        r'Remedy: keep the 4 shared ones with rg\.collect\(\[\.\.\.\], join="inner"\), or capture both on '
        r"the same stimuli"
    )
    with pytest.raises(StimulusMismatch, match=message):
        schema.align(a, b)


def test_inner_keeps_the_shared_ones_in_the_order_of_the_first():
    a, b = made("a"), made("b", 1).isel(stimulus=[5, 3, 1, 2])
    one, other = schema.align(a, b, join="inner")
    assert one["stimulus"].values.tolist() == ["img_1", "img_2", "img_3", "img_5"]
    assert other["stimulus"].values.tolist() == one["stimulus"].values.tolist()
    assert one.attrs["alignment"] == "4 of 6 stimuli kept, those shared with 'b'"
    assert other.attrs["alignment"] == "4 of 4 stimuli kept, those shared with 'a', in its order"
    np.testing.assert_array_equal(other["fc"].sel(stimulus="img_3"), b["fc"].sel(stimulus="img_3"))


def test_nothing_shared():
    b = made("b").assign_coords(stimulus=list("uvwxyz"))
    for join in ("exact", "inner"):
        with pytest.raises(
            StimulusMismatch, match=r"of which 0 are shared; .* Remedy: capture both on the same"
        ):
            schema.align(made("a"), b, join)


def test_equal_ids_with_different_content():
    a = made("a", content=list("uvwxyz"))
    b = made("b", content=list("uvWxyZ"))
    message = (
        "'a' and 'b': expected equal content under equal stimulus ids, got different content under 2 of 6 "
        "shared ids, first 'img_2', 'img_5'; .* capture again on the same ones, or give different "
        "stimuli different ids"
    )
    for join in ("exact", "inner"):
        with pytest.raises(StimulusMismatch, match=message):
            schema.align(a, b, join)


def test_content_is_compared_by_id_not_by_row():
    a, b = (
        made("a", content=list("uvwxyz")),
        made("b", content=list("uvwxyz")).isel(stimulus=slice(None, None, -1)),
    )
    assert schema.align(a, b)[1]["content"].values.tolist() == list("uvwxyz")
    schema.align(a, made("b"))  # where one side does not know its content, ids decide


def test_only_the_ids_differ():
    images = np.eye(6)
    ids, _ = schema.identify(images)
    _, content = schema.identify(images, IDS)
    hashed, named = made("a").assign_coords(stimulus=ids), made("b", content=content)
    with pytest.raises(
        StimulusMismatch, match="their contents agree and only the ids differ: pass the same stimulus="
    ):
        schema.align(hashed, named)


def test_a_stale_digest_deceives_nobody():
    a = made("a")
    part = a.isel(stimulus=slice(5))
    assert part.attrs["stimulus_digest"] == a.attrs["stimulus_digest"]
    with pytest.raises(StimulusMismatch):
        schema.align(a, part)


def test_trees_and_arrays_are_aligned_too():
    tree = made_tree()
    backwards = tree["vgg"].to_dataset().isel(stimulus=slice(None, None, -1))["fc"]
    _, array = schema.align(tree, backwards)
    np.testing.assert_array_equal(array, tree["vgg"]["fc"])
    assert "alignment" in array.attrs
    single = made("b").isel(stimulus=[4, 2, 0, 1, 3, 5])
    _, turned = schema.align(single, tree)
    assert isinstance(turned, xr.DataTree)
    assert schema.stimuli(turned).tolist() == single["stimulus"].values.tolist()
    assert schema.column(turned, "label").values.tolist() == single["label"].values.tolist()
    np.testing.assert_array_equal(
        schema.matrix(turned, "res_s1", "fc").sel(stimulus=IDS), schema.matrix(tree, "res_s1", "fc")
    )


def test_three_sets_share_what_all_have():
    sets = [made("a"), made("b").isel(stimulus=slice(5)), made("c").isel(stimulus=slice(1, 6))]
    aligned = schema.align_all(sets, "inner")
    assert {tuple(schema.stimuli(one)) for one in aligned} == {tuple(IDS[1:5])}


def test_records_add_up():
    a, b = made("a"), made("b")
    _, once = schema.align(a, b.isel(stimulus=slice(None, None, -1)))
    _, twice = schema.align(a.isel(stimulus=slice(5)), once, "inner")
    assert twice.attrs["alignment"].count(";") == 1


def test_repeated_ids_and_joins_that_do_not_exist():
    repeated = made("b").isel(stimulus=[0, 0, 1, 2, 3, 4])
    with pytest.raises(SchemaError, match=r"expected each once, got 1 repeated: 'img_0' \(rows 0 and 1\)"):
        schema.align(made("a"), repeated)
    with pytest.raises(SchemaError, match=r"join: expected 'exact' or 'inner', got 'outer'; 'inner' keeps"):
        schema.align(made("a"), made("b"), "outer")
    with pytest.raises(SchemaError, match=r"stimulus: expected a coordinate of ids, got none; add one"):
        schema.align(made("a"), made("b").drop_vars("stimulus"))


def test_the_id_whose_content_differs_is_named_in_any_order():
    """Neither the place in the first nor among the shared ids is that of the other."""
    a = made("a", content=[f"{k:012x}" for k in range(6)])
    b = a.isel(stimulus=[4, 5, 3, 2]).assign_coords(model="b")
    changed = [
        ("f" * 12 if one == "img_4" else text)
        for one, text in zip(b.stimulus.values, b.content.values, strict=True)
    ]
    with pytest.raises(StimulusMismatch, match="different content under 1 of 4 shared ids, first 'img_4'"):
        schema.align(a, b.assign_coords(content=("stimulus", changed)), join="inner")
