"""CIFAR-10's binary version, read from files made in that format."""

import doctest
import gzip
import pickle
from importlib import import_module

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import repgeo_nb as rg
from repgeo_nb.datasets import cifar
from repgeo_nb.errors import StorageError, UnknownName


def written(file, images, labels):
    """A file as the format says: the class, then the red, green and blue pixels, each row by row."""
    with file.open("wb") as out:
        for image, label in zip(images, labels, strict=True):
            out.write(bytes([label]))
            for channel in image:
                for row in channel:
                    out.write(bytes(row.tolist()))


def drawn(n, seed=0):
    rng = np.random.default_rng(seed)
    return rng.integers(0, 256, (n, 3, 32, 32), dtype=np.uint8), rng.integers(0, 10, n)


@pytest.fixture
def folder(tmp_path):
    """Six files of three images each."""
    folder = tmp_path / "cifar-10-batches-bin"
    folder.mkdir()
    for k, name in enumerate([*(f"data_batch_{k}.bin" for k in range(1, 6)), "test_batch.bin"]):
        written(folder / name, *drawn(3, k))
    return folder


def test_a_file(tmp_path):
    images, labels = drawn(7)
    written(tmp_path / "data_batch_1.bin", images, labels)
    found = rg.datasets.cifar10(tmp_path / "data_batch_1.bin")
    np.testing.assert_array_equal(found.image, images)
    assert found.image.dims == ("stimulus", "channel", "row", "column")
    np.testing.assert_array_equal(found.label, labels)
    assert found.stimulus.values[6] == "data_batch_1/00006"
    assert found.class_name.values[0] == cifar.CLASSES[labels[0]]


@pytest.mark.parametrize(("split", "n"), [("train", 15), ("test", 3), ("all", 18)])
def test_a_folder(folder, split, n):
    for path in (folder, folder.parent):  # what the archive unpacks into, too
        found = rg.datasets.cifar10(path, split)
        assert found.sizes["stimulus"] == n
        assert len(set(found.stimulus.values)) == n
    last = found.image.sel(stimulus=f"{'data_batch_5' if split == 'train' else 'test_batch'}/00002")
    np.testing.assert_array_equal(last, drawn(3, 4 if split == "train" else 5)[0][2])


def test_it_can_be_captured(folder):
    torch = pytest.importorskip("torch")
    found = rg.datasets.cifar10(folder)
    net = torch.nn.Sequential(torch.nn.Conv2d(3, 4, 3), torch.nn.Flatten(), torch.nn.Linear(4 * 30 * 30, 10))
    x = torch.from_numpy(found.image.values).float() / 255
    acts = rg.capture(net, x, labels=found.label.values, stimulus=found.stimulus.values)
    assert acts.stimulus.values.tolist() == found.stimulus.values.tolist()
    np.testing.assert_array_equal(acts.label, found.label)


class Bomb:
    """Leaves a mark where it is unpickled."""

    def __reduce__(self):
        return exec, ("import builtins; builtins.went_off = True",)


@pytest.mark.parametrize("protocol", range(2, 6))
def test_pickles_are_never_loaded(tmp_path, protocol):
    """The Python version, under its own name and under that of the binary one."""
    import builtins

    data = pickle.dumps({"data": Bomb()}, protocol)
    for name in ("data_batch_1", "data_batch_1.bin"):
        (tmp_path / name).write_bytes(data + bytes(-len(data) % cifar.RECORD))
        with pytest.raises(StorageError, match=r"got a pickle .*so it was not; get the binary version"):
            rg.datasets.cifar10(tmp_path / name)
    assert not hasattr(builtins, "went_off")


def test_what_is_not_there(tmp_path, folder):
    with pytest.raises(StorageError, match="got nothing there; check the path"):
        rg.datasets.cifar10(tmp_path / "nowhere")
    with pytest.raises(UnknownName, match="split: expected 'train', 'test', 'all', got 'valid'"):
        rg.datasets.cifar10(folder, "valid")
    (folder / "data_batch_4.bin").unlink()
    with pytest.raises(StorageError, match=r"expected data_batch_4\.bin .*unpack the binary version here"):
        rg.datasets.cifar10(folder)
    assert rg.datasets.cifar10(folder, "test").sizes["stimulus"] == 3
    python = tmp_path / "cifar-10-batches-py"
    python.mkdir()
    (python / "data_batch_1").write_bytes(b"\x80\x02")
    with pytest.raises(StorageError, match="the Python version's pickles, which are not read"):
        rg.datasets.cifar10(python)


def test_damage(tmp_path):
    file = tmp_path / "data_batch_1.bin"
    written(file, *drawn(2))
    whole = file.read_bytes()
    for data, message in (
        (whole[:-1], r"records of 3073 bytes, got 1 and 3072 bytes of another; it may be cut off"),
        (b"", r"got an empty file; it may be cut off"),
        (bytes(3074 * 2), r"its size fits CIFAR-100"),
        (whole[:3073] + b"\x0b" + whole[3074:], r"classes 0 to 9, got 11 in image 1 \(1 of 2\)"),
        (gzip.compress(whole), r"got an archive; unpack it: tar -xzf data_batch_1\.bin"),
    ):
        file.write_bytes(data)
        with pytest.raises(StorageError, match=message):
            rg.datasets.cifar10(file)


@given(data=st.binary(max_size=200), repeat=st.integers(1, 40))
def test_any_bytes_are_read_or_refused(tmp_path_factory, data, repeat):
    file = tmp_path_factory.mktemp("cifar") / "data_batch_1.bin"
    file.write_bytes(data * repeat)
    try:
        found = rg.datasets.cifar10(file)
    except StorageError:
        return
    assert found.sizes["stimulus"] * cifar.RECORD == len(data) * repeat


def test_the_example_runs():
    outcome = doctest.testmod(import_module("repgeo_nb.datasets.cifar"))
    assert outcome.attempted
    assert not outcome.failed
