"""Data that were opened lazily, and what becomes of their files meanwhile; pipes, links, and false sizes."""

import copy
import json
import os
import pickle
import shutil
import signal
import zipfile
from contextlib import contextmanager

import numpy as np
import pytest

import repgeo_nb as rg
from repgeo_nb.errors import MemoryBudgetError, StorageError

zarr = pytest.importorskip("zarr")
h5py = pytest.importorskip("h5py")
pytest.importorskip("h5netcdf")

ENDINGS = ["zarr", "nc"]


def acts(seed=0, m=40):
    layers = {"enc/0": np.random.default_rng(seed).normal(size=(m, 5)), "fc": np.ones((m, 3))}
    return rg.from_arrays(layers, stimulus=[f"img_{k}" for k in range(m)], name="net")


def captured(path, seed=0):
    torch = pytest.importorskip("torch")
    x = torch.rand(40, 4, generator=torch.Generator().manual_seed(seed))
    torch.manual_seed(0)
    return rg.capture(torch.nn.Sequential(torch.nn.Linear(4, 3)), x, to=path, batch_size=16)


@contextmanager
def in_time(seconds=20):
    """Fail rather than wait for ever."""

    def late(*_):
        raise TimeoutError("a read that does not end")

    before = signal.signal(signal.SIGALRM, late)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def through_bytes(data):
    return pickle.loads(pickle.dumps(data))


# ---- replaced, moved, copied


@pytest.mark.parametrize("ending", ENDINGS)
def test_data_that_took_the_place_of_those_opened_are_not_read_for_them(tmp_path, ending):
    """The shapes are the same, so that nothing else would tell."""
    path = rg.save(acts(), tmp_path / f"a.{ending}")
    found = rg.open(path)
    rg.save(acts(seed=1), path, overwrite=True)
    other = r"layer 'enc/0' of model 'net': expected the data that were opened, got others that were written"
    with pytest.raises(StorageError, match=other):
        found["enc.0"].load()
    np.testing.assert_array_equal(rg.open(path)["enc.0"], acts(seed=1)["enc.0"])


def test_a_capture_that_took_the_place_of_one_opened(tmp_path):
    """Of other stimuli: the records of the runs are the same. One that goes on is the same still."""
    path = tmp_path / "acts.zarr"
    found = captured(path)
    values = found["0"].values
    captured(path)
    np.testing.assert_array_equal(found["0"], values)
    shutil.rmtree(path)
    captured(path, seed=1)
    with pytest.raises(StorageError, match="expected the data that were opened, got others"):
        found["0"].load()


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_part_is_saved_in_the_place_of_the_whole(tmp_path, ending):
    path = rg.save(acts(), tmp_path / f"a.{ending}")
    found = rg.open(path)
    rg.save(found.isel(stimulus=slice(10, 30)), path, overwrite=True)
    np.testing.assert_array_equal(rg.open(path)["enc.0"], acts()["enc.0"][10:30])
    with pytest.raises(StorageError, match="open them again"):
        found["enc.0"].load()


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_file_that_was_touched_or_copied_back_is_the_same(tmp_path, ending):
    path = rg.save(acts(), tmp_path / f"a.{ending}")
    found = rg.open(path)
    path.rename(tmp_path / f"b.{ending}")
    (shutil.copytree if path.suffix == ".zarr" else shutil.copy)(tmp_path / f"b.{ending}", path)
    os.utime(path / "zarr.json" if path.suffix == ".zarr" else path)
    np.testing.assert_array_equal(found["enc.0"], acts()["enc.0"])
    np.testing.assert_array_equal(rg.open(tmp_path / f"b.{ending}")["enc.0"], acts()["enc.0"])


def test_a_store_that_is_gone_says_so(tmp_path):
    found = rg.open(rg.save(acts(), tmp_path / "a.zarr"))
    shutil.rmtree(tmp_path / "a.zarr")
    with pytest.raises(
        StorageError, match=r"'enc/0'.*expected the data that were opened, got .*No such file"
    ):
        found["enc.0"].load()


@pytest.mark.parametrize("ending", [*ENDINGS, "capture"])
def test_a_relative_path_is_that_of_when_it_was_opened(tmp_path, monkeypatch, ending):
    name = "a.zarr" if ending == "capture" else f"a.{ending}"
    found = []
    for seed in (0, 1):
        (tmp_path / str(seed)).mkdir()
        monkeypatch.chdir(tmp_path / str(seed))
        if ending == "capture":
            found.append(captured(name, seed))
        else:
            rg.save(acts(seed), name)
            found.append(rg.open(name))
    layer = str(found[0].layer.values[0])
    assert not np.array_equal(found[0][layer], found[1][layer])
    np.testing.assert_array_equal(found[0][layer], rg.open(tmp_path / "0" / name)[layer])


def test_home_is_meant_by_a_tilde(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    rg.save(acts(), "~/a.zarr")
    captured("~/b.zarr")
    np.save(tmp_path / "fc.npy", np.ones((4, 2)))
    assert rg.open("~/a.zarr").sizes["stimulus"] == rg.open("~/b.zarr").sizes["stimulus"] == 40
    assert rg.files.read_arrays("~/fc.npy", stimulus="abcd").sizes["stimulus"] == 4
    assert {place.name for place in tmp_path.iterdir()} == {"a.zarr", "b.zarr", "fc.npy"}


@pytest.mark.parametrize("ending", [*ENDINGS, "zip", "capture"])
@pytest.mark.parametrize("way", [through_bytes, copy.deepcopy], ids=["pickle", "copy"])
def test_lazy_data_travel_to_other_processes(tmp_path, ending, way):
    if ending == "capture":
        found = captured(tmp_path / "a.zarr")
    elif ending == "zip":
        rg.save(acts(), tmp_path / "a.zarr")
        found = rg.open(shutil.make_archive(str(tmp_path / "a.zarr"), "zip", tmp_path / "a.zarr"))
    else:
        found = rg.open(rg.save(acts(), tmp_path / f"a.{ending}"))
    there = way(found)
    assert rg.files.is_on_disk(there[str(found.layer.values[0])].variable)
    assert there.load().identical(found.load())


def test_no_rows_are_no_damage(tmp_path):
    found = captured(tmp_path / "a.zarr")["0"]
    assert found.isel(stimulus=slice(5, 5)).values.shape == (0, 3)
    assert found.isel(stimulus=[], **{"0_unit": 1}).values.shape == (0,)
    assert found.isel({"0_unit": slice(0, 0)}).values.shape == (40, 0)


# ---- pipes and links


def test_pipes_are_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with in_time(), pytest.raises(StorageError, match="expected a store, got neither file nor folder"):
        rg.open(tmp_path / "pipe")
    with in_time(), pytest.raises(StorageError, match="binary version, got neither file nor folder"):
        rg.datasets.cifar10(tmp_path / "pipe")
    rg.save(acts(), tmp_path / "a.zarr")
    (tmp_path / "a.zarr" / "more").mkdir()
    os.mkfifo(tmp_path / "a.zarr" / "more" / "zarr.json")
    with (
        in_time(),
        pytest.raises(StorageError, match=r"more/zarr\.json: expected a file, got something else"),
    ):
        rg.open(tmp_path / "a.zarr")


def with_a_pickle(layer):
    """Let the metadata of an array ask for a codec that unpickles."""
    document = json.loads((layer / "zarr.json").read_text())
    document["codecs"].append({"name": "numcodecs.pickle", "configuration": {}})
    (layer / "zarr.json").write_text(json.dumps(document))


def without_the_list(store):
    document = json.loads((store / "zarr.json").read_text())
    document.pop("consolidated_metadata")
    (store / "zarr.json").write_text(json.dumps(document))


def test_links_to_other_folders_are_refused(tmp_path):
    store = rg.save(acts(), tmp_path / "a.zarr")
    shutil.move(store / "fc", tmp_path / "elsewhere")
    with_a_pickle(tmp_path / "elsewhere")
    (store / "fc").symlink_to(tmp_path / "elsewhere")
    without_the_list(store)
    with pytest.raises(StorageError, match="all data in the store, got 'fc', a link to another folder"):
        rg.open(store)
    link = tmp_path / "link.zarr"  # the store itself may be reached by one
    link.symlink_to(rg.save(acts(), tmp_path / "b.zarr"))
    np.testing.assert_array_equal(rg.open(link)["enc.0"], acts()["enc.0"])


@pytest.mark.parametrize("kind", ["folder", "attribute"])
def test_what_looks_like_an_array_hides_no_codecs(tmp_path, kind):
    """A group with a folder `c`, as arrays have for their chunks, or that speaks of arrays."""
    store = rg.save(acts(), tmp_path / "a.zarr")
    with_a_pickle(store / "fc")
    without_the_list(store)
    if kind == "folder":
        (store / "c").mkdir()
    else:
        document = json.loads((store / "zarr.json").read_text())
        document["attributes"]["node_type"] = "array"
        (store / "zarr.json").write_text(json.dumps(document))
    with pytest.raises(StorageError, match=r"got 'numcodecs\.pickle' in fc/zarr\.json"):
        rg.open(store)


# ---- more than memory


def test_what_memory_does_not_hold_is_not_read(tmp_path):
    """Sizes that files claim without holding them: the system would end the process on the way."""
    with h5py.File(tmp_path / "a.h5", "w") as file:
        file.create_dataset("fc", (4, 10**13), "f4", chunks=(1, 10**4))
    with pytest.raises(MemoryBudgetError, match=r"\(the memory that is free\), got 160 TB; read fewer rows"):
        rg.files.read_arrays(tmp_path / "a.h5", stimulus="abcd")
    with (tmp_path / "a.npy").open("wb") as file:
        header = {"descr": "<f4", "fortran_order": False, "shape": (4, 10**11)}
        np.lib.format.write_array_header_1_0(file, header)
        file.truncate(file.tell() + 16 * 10**11)
    with pytest.raises(MemoryBudgetError, match=r"\(the memory that is free\), got 3.2 TB"):
        rg.files.read_arrays(tmp_path / "a.npy", stimulus="abcd")


def test_layers_that_memory_does_not_hold_are_read_in_parts(tmp_path, monkeypatch):
    from repgeo_nb.files import trust

    big = rg.from_arrays({"fc": np.ones((4000, 300))}, stimulus=[str(k) for k in range(4000)])
    found = rg.open(rg.save(big, tmp_path / "a.zarr"))
    monkeypatch.setattr(trust, "SMALL", 0)
    monkeypatch.setattr(trust, "available_memory", lambda: 10**6)
    with pytest.raises(MemoryBudgetError, match=r"layer 'fc' of .*: expected at most 1 MB .* got 9.6 MB"):
        found["fc"].load()
    assert float(found["fc"].isel(stimulus=slice(7, 9)).sum()) == 600


# ---- what has no order, comes twice, or cannot be written


def test_ids_without_an_order_are_refused(tmp_path):
    np.save(tmp_path / "fc.npy", np.ones((4, 2)))
    for ids in ({"a", "b", "c", "d"}, frozenset("abcd")):
        with pytest.raises(rg.errors.SchemaError, match=r"ids in the order of the rows, got a .*set"):
            rg.files.read_arrays(tmp_path / "fc.npy", stimulus=ids)
    with pytest.raises(rg.errors.SchemaError, match="expected ids in the order of the rows"):
        rg.from_arrays({"fc": np.ones((4, 2))}, stimulus={"a", "b", "c", "d"})


def test_two_arrays_of_one_name_in_an_archive(tmp_path):
    np.save(tmp_path / "a.npy", np.ones((4, 2)))
    with zipfile.ZipFile(tmp_path / "a.npz", "w") as archive:
        archive.write(tmp_path / "a.npy", "a.npy")
        archive.write(tmp_path / "a.npy", "a")
    with pytest.raises(StorageError, match="expected each name once, got two arrays called 'a'"):
        rg.files.read_arrays(tmp_path / "a.npz", stimulus="abcd")


def test_a_link_is_replaced_not_what_it_leads_to(tmp_path):
    real, link = rg.save(acts(), tmp_path / "real.zarr"), tmp_path / "link.zarr"
    link.symlink_to(real)
    rg.save(acts(seed=1), link, overwrite=True)
    np.testing.assert_array_equal(rg.open(real)["enc.0"], acts()["enc.0"])
    np.testing.assert_array_equal(rg.open(link)["enc.0"], acts(seed=1)["enc.0"])
    assert {place.name for place in tmp_path.iterdir()} == {"real.zarr", "link.zarr"}


@pytest.mark.parametrize("ending", ENDINGS)
def test_places_where_nothing_can_be_saved(tmp_path, ending):
    (tmp_path / "file").touch()
    for place in (f"file/a.{ending}", f"{'n' * 250}.{ending}"):
        with pytest.raises(StorageError, match="expected to be able to write it, got"):
            rg.save(acts(), tmp_path / place)
