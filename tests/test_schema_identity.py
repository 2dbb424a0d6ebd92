"""Identity: ids of content, contents beside given ids."""

import hashlib

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from repgeo_nb.errors import SchemaError
from repgeo_nb.schema import digest, digests, identify, stimulus_digest
from repgeo_nb.schema.identity import check_ids, ids_from_content

ARRAYS = hnp.arrays(st.sampled_from([np.float32, np.uint8, np.int64]), hnp.array_shapes(max_side=4))


def test_the_digest_is_blake2b_of_type_shape_and_bytes():
    image = np.arange(6, dtype=np.float32).reshape(1, 2, 3)
    by_hand = hashlib.blake2b(b"float32(1, 2, 3)" + image.tobytes()).hexdigest()[:12]
    assert digest(image) == by_hand


@given(ARRAYS)
def test_equal_content_has_one_digest_whatever_its_memory(array):
    assert digest(array) == digest(array.copy(order="F"))
    assert digest(array) == digest(array.astype(array.dtype.newbyteorder(">")))
    assert digest(array) == digest(np.repeat(array, 2, axis=0)[::2])


@given(ARRAYS)
def test_type_and_shape_count(array):
    assert digest(array) != digest(array[None])
    assert digest(array) != digest(array.astype(np.float64))
    assert digest(np.zeros_like(array)) != digest(np.ones_like(array))


def test_texts_numbers_and_nested_stimuli():
    assert digest("a") != digest(b"a") != digest(np.array("a"))
    # the width of a text type depends on the other texts of the batch
    assert digests(np.array(["a", "bb"]))[0] == digests(np.array(["a", "bbbbb"]))[0]
    ids, mask = np.arange(3), np.ones(3)
    assert digest({"ids": ids, "mask": mask}) == digest({"mask": mask, "ids": ids})
    assert digest({"ids": ids, "mask": mask}) != digest({"ids": mask, "mask": ids})
    assert digest((ids, mask)) != digest((mask, ids))
    assert digest(("a", "bc", ids)) != digest(("ab", "c", ids))
    assert digest(3) == digest(np.int64(3))


def test_a_torch_tensor_has_the_digest_of_its_array():
    torch = pytest.importorskip("torch")
    array = np.arange(4, dtype=np.float32)
    assert digest(torch.tensor(array)) == digest(array)
    half = torch.tensor(array, dtype=torch.bfloat16)
    assert digest(half) not in {digest(array), digest(half + 1)}


def test_the_name_of_a_type_that_numpy_lacks_counts():
    bits = np.arange(4, dtype=np.int16)
    assert digest(bits, "bfloat16") != digest(bits)


def test_objects_have_no_content():
    with pytest.raises(
        SchemaError, match=r"expected an array of numbers or a text, got .* objects; give ids"
    ):
        digest(np.array([object()]))


def test_repeats_are_numbered():
    assert ids_from_content(["a", "b", "a", "a"]).tolist() == ["a", "b", "a#1", "a#2"]


def test_without_ids_the_content_names_the_stimulus():
    images = np.stack([np.zeros(3), np.ones(3), np.zeros(3)])
    ids, content = identify(images)
    assert content is None
    assert ids.tolist() == [digest(np.zeros(3)), digest(np.ones(3)), f"{digest(np.zeros(3))}#1"]
    assert all(len(one) == 12 for one in ids[:2])
    assert identify(list(images))[0].tolist() == ids.tolist()


def test_with_ids_the_content_is_kept_beside_them():
    images = np.eye(3)
    ids, content = identify(images, ["x", "y", "z"])
    assert ids.tolist() == ["x", "y", "z"]
    assert content.tolist() == [digest(row) for row in images]


def test_integers_become_text():
    assert check_ids(range(3)).tolist() == ["0", "1", "2"]
    assert check_ids(["a", 1]).tolist() == ["a", "1"]


def test_repeated_ids_are_named():
    with pytest.raises(
        SchemaError, match=r"expected each once, got 1 repeated: 'b' \(rows 1 and 3\); make them"
    ):
        check_ids(["a", "b", "c", "b"])


def test_ids_are_one_per_stimulus():
    with pytest.raises(
        SchemaError, match=r"expected 3 ids, one per stimulus, got 2; pass the ids of exactly"
    ):
        identify(np.eye(3), ["a", "b"])


@pytest.mark.parametrize("ids", [np.zeros((2, 2), int), [0.5, 1.5], [None, "a"]])
def test_ids_are_texts_or_integers(ids):
    with pytest.raises(
        SchemaError, match=r"expected a list of ids .* got shape .*; pass one id per stimulus"
    ):
        check_ids(ids)


def test_the_digest_of_a_set_depends_on_order_and_content():
    one = stimulus_digest(["a", "b"])
    assert len({one, stimulus_digest(["b", "a"]), stimulus_digest(["a", "b"], ["x", "y"])}) == 3
    assert one == stimulus_digest(np.array(["a", "b"]))
