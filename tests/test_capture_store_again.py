"""What a capture goes on with, and what it refuses: other settings, values, lengths of a stream."""

import json
import random

import numpy as np
import pytest

import repgeo_nb as rg
from repgeo_nb.errors import StorageError
from repgeo_nb.files.layout import Run
from repgeo_nb.files.writer import Writer
from tests.stores import BATCH, M, assert_same, images, net, store

torch = pytest.importorskip("torch")


def test_the_scale_of_half_precision_is_under_a_checksum(tmp_path):
    path, chance = tmp_path / "acts.zarr", random.Random(0)
    store(path, dtype="float16")
    (lost,) = (path / ".repgeo" / "scale" / "block1" / "c" / "0").iterdir()
    whole = lost.read_bytes()
    for _ in range(10):
        place = chance.randrange(len(whole))
        lost.write_bytes(
            whole[:place] + bytes([whole[place] ^ 1 << chance.randrange(8)]) + whole[place + 1 :]
        )
        for again in (lambda: rg.files.open(path), lambda: store(path, dtype="float16")):
            with pytest.raises(StorageError, match="scale of layer 'block1': expected whole data"):
                again()
    lost.unlink()
    for again in (lambda: rg.files.open(path), lambda: store(path, dtype="float16")):
        with pytest.raises(StorageError, match=r"scale of layer 'block1': .* chunk that is missing; restore"):
            again()
    lost.write_bytes(whole)
    rg.files.open(path)


def test_nan_where_there_was_none_is_another_value(tmp_path):
    store(tmp_path / "acts.zarr", reducer=lambda x: x.flatten(1))
    with pytest.raises(StorageError, match="got values off by NaN or infinity in other places in layer"):
        store(tmp_path / "acts.zarr", reducer=lambda x: x.flatten(1) * float("nan"))


@pytest.mark.parametrize("m", [72, 80])
def test_a_stream_that_ends_too_early_leaves_the_store_as_it_was(tmp_path, m):
    def batches(m, breaks=False):
        yield from (images()[k : min(k + 24, m)] for k in range(0, m, 24))
        if breaks:
            raise RuntimeError("the disk of the stimuli")

    given = {"to": tmp_path / "acts.zarr", "batch_size": 24}
    with pytest.raises(RuntimeError, match="the disk of the stimuli"):
        rg.capture(net(), batches(96, breaks=True), **given)
    early = pytest.raises(
        StorageError, match=f"at least the 96 stimuli of the first run, got {m}; go on with all"
    )
    with early:
        rg.capture(net(), batches(m), **given)
    expected = rg.capture(net(), images()[:96])
    assert_same(rg.capture(net(), batches(96), **given), expected)
    with early:
        rg.capture(net(), batches(m), **given)
    assert_same(rg.files.open(tmp_path / "acts.zarr"), expected)
    with pytest.raises(
        StorageError, match="expected the stimuli of the first run, got others in rows 72 to 95"
    ):
        rg.capture(net(), (part + (k == 3) for k, part in enumerate(batches(100))), **given)


def test_a_capture_that_was_refused_leaves_the_place_free(tmp_path):
    """A slip in the first call is put right in the second; what is whole is never given up so."""
    path = tmp_path / "acts.zarr"
    with pytest.raises(rg.errors.UnknownName, match="did you mean 'block1'"):
        store(path, layers=["blok1"])
    with pytest.raises(rg.errors.SchemaError, match="expected 200 values, one per stimulus, got 3"):
        store(path, stimulus=["a", "b", "c"])
    with pytest.raises(StorageError, match="expected values that half precision holds"):
        store(path, reducer=lambda x: x.flatten(1) / 0, dtype="float16")
    (path / "notes.txt").write_text("mine")
    assert_same(
        store(path, layers=["block1"]),
        rg.capture(net(), images(), labels=np.arange(M) % 10, layers=["block1"]),
    )
    assert (path / "notes.txt").read_text() == "mine"
    with pytest.raises(StorageError, match="layers: "):
        store(path)


def test_a_model_of_other_settings_is_refused(tmp_path):
    """Neither weights nor the first batch tell a slope of 0.01 from one of 0.0101."""
    torch.manual_seed(0)
    linear, given = torch.nn.Linear(4, 4), {"to": tmp_path / "acts.zarr", "batch_size": 8}
    rg.capture(torch.nn.Sequential(linear, torch.nn.LeakyReLU(0.01)), torch.rand(40, 4), **given)
    with pytest.raises(StorageError, match=r"settings: \w+ there, \w+ now"):
        rg.capture(torch.nn.Sequential(linear, torch.nn.LeakyReLU(0.0101)), torch.rand(40, 4), **given)


class Doubled:
    """A reducer that is no plain function, called by the place where it lies in memory."""

    def __call__(self, x):
        return x.flatten(1) * 2


def test_a_reducer_made_anew_goes_on(tmp_path):
    store(tmp_path / "acts.zarr", reducer=Doubled())
    keep = [Doubled() for _ in range(10)]
    store(tmp_path / "acts.zarr", reducer=keep[-1])


def test_a_place_where_nothing_can_be_written(tmp_path):
    (tmp_path / "file").touch()
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    for place in ("file/acts.zarr", "link"):
        with pytest.raises(StorageError, match=r"to be able to write there, got .*; write to another"):
            store(tmp_path / place)


def test_the_order_of_layers_is_that_of_their_list(tmp_path):
    """The list is under a checksum, the notes of each layer are not."""
    path = tmp_path / "acts.zarr"
    expected = rg.schema.layers(store(path))
    whole = (path / "zarr.json").read_text()
    document = json.loads(whole)
    metadata = document["consolidated_metadata"]["metadata"]
    for place, name in enumerate(reversed(expected)):
        metadata[name]["attributes"]["depth"] = place
    (path / "zarr.json").write_text(json.dumps(document))
    assert rg.schema.layers(rg.files.open(path)) == expected
    del metadata["block1"]
    (path / "zarr.json").write_text(json.dumps(document))
    with pytest.raises(StorageError, match="the layers of its list, got others or none called 'block1'"):
        rg.files.open(path)


class Rows(torch.utils.data.Dataset):
    """Stimuli that call something else their batch size."""

    batch_size = 7

    def __len__(self):
        return M

    def __getitem__(self, k):
        return images()[k]


def test_the_batches_are_those_that_come(tmp_path):
    assert_same(
        rg.capture(net(), Rows(), to=tmp_path / "rows.zarr", batch_size=50), rg.capture(net(), images())
    )


def test_a_run_that_ended_meanwhile_is_not_taken_for_a_free_place(tmp_path):
    """The place is looked at again by whoever may write."""
    path = tmp_path / "acts.zarr"
    run = Run("m", "s", "w", '"all"', "flatten", "", "", "as captured", BATCH, M, "", "name")
    late = Writer(path, run)
    found = store(path).load()
    another = pytest.raises(StorageError, match="got that of another one")
    with another, late.writing():
        pass
    assert_same(rg.files.open(path), found)
