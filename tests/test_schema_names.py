"""Names: what is mapped, and what a choice means."""

import doctest
import importlib

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from repgeo_nb.errors import SchemaError, UnknownName
from repgeo_nb.schema import RESERVED, layer_keys, near, unknown
from repgeo_nb.schema.names import choose, listing, unit_dim

MODULES = ["align", "build", "check", "choose", "collect", "identity", "matrices", "names", "read", "stack"]


@pytest.mark.parametrize("module", MODULES)
def test_examples_run(module):
    outcome = doctest.testmod(importlib.import_module(f"repgeo_nb.schema.{module}"))
    assert outcome.failed == 0


@pytest.mark.parametrize("name", sorted(RESERVED))
def test_reserved_words_are_mapped(name):
    assert layer_keys([name])[name] not in RESERVED


def test_contract_names_the_reserved_words():
    assert {"stimulus", "model", "layer", "depth", "width", "label", "content"} <= RESERVED


def test_forbidden_names_are_mapped_and_the_rest_kept():
    plain = ["conv1", "layer1.0", "attn#1", "x y", "block:0", "ünï", "0"]
    assert layer_keys(plain) == {name: name for name in plain}
    assert layer_keys(["a/b", "", ".", "..", "...", "/", "__x"]) == {
        "a/b": "a.b",
        "": "root",
        ".": "dot",
        "..": "dotdot",
        "...": "dots3",
        "/": "dot_",
        "__x": "_x",
    }


def test_a_mapped_name_gives_way_to_one_that_is_so_called():
    assert layer_keys(["a/b", "a.b"]) == {"a/b": "a.b_", "a.b": "a.b"}


def test_a_layer_is_not_called_like_the_dimension_of_another():
    keys = layer_keys(["fc", "fc_unit"])
    assert keys["fc"] == "fc"
    assert keys["fc_unit"] != "fc_unit"
    assert layer_keys(["fc_unit", "fc"])["fc"] != "fc"


def test_names_in_use_are_mapped():
    assert layer_keys(["epoch", "fc"], taken={"epoch"}) == {"epoch": "epoch_", "fc": "fc"}


@given(st.lists(st.text("ab/._ l", max_size=5), unique=True, max_size=8))
def test_keys_are_unique_and_legal(names):
    keys = layer_keys([*names, "label"])
    every = [*keys.values(), *(unit_dim(key) for key in keys.values())]
    assert list(keys) == [*names, "label"]
    assert len(set(every)) == len(every)
    for key in keys.values():
        assert "/" not in key
        assert key.strip(".")
        assert not key.startswith("__")
        assert key not in RESERVED


def test_layer_names_must_be_unique_strings():
    with pytest.raises(SchemaError, match=r"expected strings, got 3 \(int\); name it.*'layer3'"):
        layer_keys(["a", 3])
    with pytest.raises(SchemaError, match=r"expected each once, got 'a' more than once; rename"):
        layer_keys(["a", "b", "a"])


def test_near_names():
    assert near("blok1", ["block1", "block2", "fc"])[0] == "block1"
    assert near("conv*", ["layer1.conv1", "fc"]) == ["layer1.conv1"]
    assert near("LOGITS", ["logits"]) == ["logits"]
    assert near("zzz", ["fc"]) == []
    assert near("", ["fc"]) == []


def test_unknown_lists_near_ones_and_the_rest():
    message = str(unknown("layer", "blok1", ["block1", "fc"]))
    assert message == "unknown layer 'blok1'; did you mean 'block1'? Expected one of 'block1', 'fc'"
    assert "(there are none)" in str(unknown("layer", "x", []))
    assert isinstance(unknown("layer", "x", []), KeyError)


def test_listing_counts_the_rest():
    assert listing("abcd", 2) == "'a', 'b' and 2 more"


OPTIONS = ["input", "block1", "block2", "attn[0]", "fc"]


@pytest.mark.parametrize(
    ("choice", "expected"),
    [
        (None, [0, 1, 2, 3, 4]),
        ("fc", [4]),
        ("block*", [1, 2]),
        ("block?", [1, 2]),
        ("*[12]", [1, 2]),
        ("attn[0]", [3]),
        (["fc", "input"], [4, 0]),
        (["fc", "block*", "block1"], [4, 1, 2]),
        (("fc",), [4]),
        (np.array(["fc", "input"]), [4, 0]),
        (slice("block1", "attn[0]"), [1, 2, 3]),
        (slice(None, "block1"), [0, 1]),
        (slice("block2", None), [2, 3, 4]),
        (slice(1, 3), [1, 2]),
        (slice(None, None, 2), [0, 2, 4]),
        (slice(-2, None), [3, 4]),
        ([True, False, False, False, True], [0, 4]),
        (np.zeros(5, bool), []),
        ([], []),
    ],
)
def test_choices(choice, expected):
    assert choose("layer", choice, OPTIONS) == expected


def test_true_names_are_aliases():
    assert choose("layer", "a/b", ["a.b", "fc"], {"a/b": "a.b"}) == [0]
    assert choose("layer", ["a/*", "fc"], ["a.b", "fc"], {"a/b": "a.b"}) == [0, 1]


@pytest.mark.parametrize("choice", ["blok1", ["input", "blok1"], slice("blok1", None), slice(None, "blok1")])
def test_an_unknown_name_lists_near_ones(choice):
    with pytest.raises(UnknownName, match=r"unknown layer 'blok1' of model 'net'; did you mean 'block"):
        choose("layer", choice, OPTIONS, where=" of model 'net'")


def test_a_pattern_that_matches_nothing_lists_near_ones():
    with pytest.raises(UnknownName, match=r"layer pattern 'blok\*' matches nothing; did you mean 'block1'"):
        choose("layer", "blok*", OPTIONS)


def test_a_mask_has_one_value_each():
    with pytest.raises(
        SchemaError, match=r"layer mask: expected 5 values, one per layer, got shape \(2,\); comp"
    ):
        choose("layer", [True, False], OPTIONS)


@pytest.mark.parametrize("choice", [3, [0, 1], np.array([0.5])])
def test_other_choices_are_refused(choice):
    with pytest.raises(
        SchemaError, match=r"expected a name, a list .* got .*; positions are chosen with a slice"
    ):
        choose("layer", choice, OPTIONS)
