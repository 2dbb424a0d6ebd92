"""Damaged, malformed and hostile files: told of by name, never run, never a crash."""

import json
import os
import pickle
import random
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest
import xarray as xr

import repgeo_nb as rg
from repgeo_nb.errors import StorageError
from tests.support import ROOT

zarr = pytest.importorskip("zarr")
h5py = pytest.importorskip("h5py")
pytest.importorskip("h5netcdf")

IDS = [f"img_{k}" for k in range(40)]


def acts():
    rng = np.random.default_rng(0)
    layers = {"enc/0": rng.normal(size=(40, 5)), "fc": rng.normal(size=(40, 3))}
    return rg.from_arrays(layers, stimulus=IDS, labels=np.arange(40) % 4, name="net")


def flipped(path, chance, start=0):
    whole = bytearray(path.read_bytes())
    place = chance.randrange(start, len(whole))
    whole[place] ^= 1 << chance.randrange(8)
    path.write_bytes(whole)


def read_all(path):
    found = rg.open(path)
    return found.load() if hasattr(found, "load") else found


# ---- what save wrote


def test_a_flipped_bit_in_any_chunk_of_a_store_is_told_of(tmp_path):
    rg.save(acts(), tmp_path / "whole.zarr")
    chance = random.Random(0)
    chunks = [
        file for file in (tmp_path / "whole.zarr").rglob("*") if "c" in file.relative_to(tmp_path).parts
    ]
    chunks = [file for file in chunks if file.is_file()]
    assert len(chunks) == 8
    for file in chunks:
        shutil.copytree(tmp_path / "whole.zarr", tmp_path / "a.zarr", dirs_exist_ok=True)
        flipped(tmp_path / "a.zarr" / file.relative_to(tmp_path / "whole.zarr"), chance)
        name = file.relative_to(tmp_path / "whole.zarr").parts[0].replace("%2F", "/")
        with pytest.raises(StorageError, match=f"(layer|column) '{name.replace('enc.0', 'enc/0')}'"):
            read_all(tmp_path / "a.zarr")


def test_a_missing_chunk_is_told_of_by_its_rows(tmp_path):
    rng = np.random.default_rng(0)
    both = {n: rg.from_arrays({"fc": rng.normal(size=(40, 30_000))}, stimulus=IDS) for n in "ab"}
    path = rg.save(rg.collect(both), tmp_path / "a.zarr")
    found = rg.open(path)
    (path / "fc" / "c" / "1" / "1" / "0").unlink()
    with pytest.raises(
        StorageError, match=r"layer 'fc' of 2 models \('a', \.\.\.\): .* in rows 17 to 33, got a chunk"
    ):
        found["fc"].load()
    assert found["fc"].isel(stimulus=slice(0, 17)).load().shape == (2, 17, 30_000)
    assert found["fc"].isel(model=0).load().shape == (40, 30_000)
    (path / "stimulus" / "c" / "0").unlink()
    with pytest.raises(StorageError, match=r"column 'stimulus': expected whole data in rows 0 to 39"):
        rg.open(path)


def test_a_flipped_bit_in_netcdf_is_told_of_or_harmless(tmp_path):
    """Values lie under checksums; HDF5 has bytes that mean nothing, and attrs have none."""
    expected, path = acts(), tmp_path / "a.nc"
    rg.save(expected, path)
    whole, chance, told = path.read_bytes(), random.Random(0), 0
    with h5py.File(path) as file:
        places = [
            file[name].id.get_chunk_info(0).byte_offset + chance.randrange(40 * 8)
            for name in ("enc.0", "fc", "label")
        ]
    for place in places:
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 4]) + whole[place + 1 :])
        with pytest.raises(StorageError, match=r"expected whole data"):
            read_all(path)
        told += 1
    text = whole.index(b"img_7")
    path.write_bytes(whole[:text] + b"jmg_7" + whole[text + 5 :])
    with pytest.raises(
        StorageError, match="column 'stimulus': expected the values that were saved, got others"
    ):
        rg.open(path)
    assert told == 3


@pytest.mark.parametrize("share", [0.0, 0.02, 0.3, 0.9, 0.999])
@pytest.mark.parametrize("file", ["a.nc", "a.npz", "a.safetensors", "a.npy", "a.h5", "a.pt", "a.zarr.zip"])
def test_files_cut_short(samples, tmp_path, file, share):
    whole = (samples / file).read_bytes()
    (tmp_path / file).write_bytes(whole[: int(share * len(whole))])
    with pytest.raises(StorageError, match=file):
        reader_of(file)(tmp_path / file)


# ---- pickles in disguise


class Canary:
    """Pickled, it makes a file when it is read."""

    def __init__(self, place):
        self.place = place

    def __reduce__(self):
        return os.mkdir, (str(self.place),)


def test_pickles_in_disguise_are_never_run(tmp_path):
    torch = pytest.importorskip("torch")
    nest = tmp_path / "ran"
    bomb = np.empty(6, dtype=object)
    bomb[0] = Canary(nest)
    np.save(tmp_path / "a.npy", bomb, allow_pickle=True)
    np.savez(tmp_path / "a.npz", fc=bomb)
    torch.save({"fc": Canary(nest)}, tmp_path / "a.pt")
    torch.save({"fc": Canary(nest)}, tmp_path / "b.pth", _use_new_zipfile_serialization=False)
    for name in ("c.npy", "c.npz", "c.pt", "c.safetensors", "c.h5"):
        (tmp_path / name).write_bytes(pickle.dumps(Canary(nest)))
    for name in ("c.nc", "c.zarr"):
        (tmp_path / name).write_bytes(pickle.dumps(Canary(nest)))
    for file in sorted(tmp_path.iterdir()):
        with pytest.raises(StorageError, match=file.name):
            reader_of(file.name)(file)
    with pytest.raises(
        StorageError, match=r"got Python objects .pickles.; save it again with np.save .nothing is"
    ):
        rg.files.read_arrays(tmp_path / "a.npy", stimulus=IDS[:6])
    with pytest.raises(
        StorageError,
        match=r"got Python objects .pickles.*nothing is unpickled.*torch.save\(\{name: torch.as_tensor",
    ):
        rg.files.read_arrays(tmp_path / "a.pt", stimulus=IDS[:6])
    assert not nest.exists(), "nothing ran"
    torch.save({"fc": torch.ones(6, 2), "note": "text"}, tmp_path / "d.pt")
    with pytest.raises(StorageError, match="expected tensors by name, got a dict of"):
        rg.files.read_arrays(tmp_path / "d.pt", stimulus=IDS[:6])


@pytest.mark.parametrize("archived", [False, True])
def test_a_store_that_asks_for_a_codec_that_unpickles_is_refused(tmp_path, archived):
    """Arrays of objects in zarr 2 may: read by zarr itself, this one runs what it holds."""
    nest = tmp_path / "ran"
    chunk = np.empty(2, dtype=object)
    chunk[:] = [Canary(nest), 0]
    array = tmp_path / "a.zarr" / "fc"
    array.mkdir(parents=True)
    (tmp_path / "a.zarr" / ".zgroup").write_text('{"zarr_format": 2}')
    document = {
        "zarr_format": 2,
        "shape": [2],
        "chunks": [2],
        "dtype": "|O",
        "fill_value": None,
        "order": "C",
    }
    document |= {"filters": [{"id": "pickle"}], "compressor": None}
    (array / ".zarray").write_text(json.dumps(document))
    (array / ".zattrs").write_text('{"_ARRAY_DIMENSIONS": ["stimulus"]}')
    from numcodecs import Pickle

    (array / "0").write_bytes(Pickle().encode(chunk))
    path = tmp_path / "a.zarr"
    if archived:
        path = Path(shutil.make_archive(str(path), "zip", path))
    with pytest.raises(
        StorageError, match=r"codecs that only turn bytes into numbers, got 'pickle' in .*\.zarray"
    ):
        rg.open(path)
    assert not nest.exists()


# ---- members and links that lead elsewhere


def test_archives_whose_members_climb_out_are_refused(tmp_path):
    np.save(tmp_path / "x.npy", np.eye(6))
    secret = tmp_path / "secret"
    for number, name in enumerate(["../secret.npy", "/etc/x.npy", "a/../../x.npy", "..\\x.npy", "C:/x.npy"]):
        path = tmp_path / f"{number}.npz"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr(zipfile.ZipInfo(name), (tmp_path / "x.npy").read_bytes())
        with pytest.raises(
            StorageError, match=r"expected members inside of the archive, got .* leads out of it"
        ):
            rg.files.read_arrays(path, stimulus=IDS[:6])
        with zipfile.ZipFile(tmp_path / f"{number}.zarr.zip", "w") as archive:
            archive.writestr("zarr.json", '{"zarr_format": 3, "node_type": "group"}')
            archive.writestr(zipfile.ZipInfo(name), "{}")
        with pytest.raises(StorageError, match="expected members inside of the archive"):
            rg.open(tmp_path / f"{number}.zarr.zip")
    path = rg.save(acts(), tmp_path / "a.zarr")
    document = json.loads((path / "zarr.json").read_text())
    inner = document["consolidated_metadata"]["metadata"]
    inner["../secret"] = inner["fc"]
    (path / "zarr.json").write_text(json.dumps(document))
    with pytest.raises(StorageError, match=r"got '\.\./secret', which leads out of it"):
        rg.open(path)
    assert not secret.exists()


def test_hdf5_that_takes_data_from_elsewhere_is_refused(tmp_path):
    (tmp_path / "secret.bin").write_bytes(np.arange(12.0).tobytes())
    with h5py.File(tmp_path / "raw.h5", "w") as file:
        file.create_dataset("fc", (6, 2), "f8", external=[(str(tmp_path / "secret.bin"), 0, 96)])
    with h5py.File(tmp_path / "link.h5", "w") as file:
        file["fc"] = h5py.ExternalLink(str(tmp_path / "raw.h5"), "fc")
    with h5py.File(tmp_path / "virtual.h5", "w") as file:
        layout = h5py.VirtualLayout((6, 2), "f8")
        layout[:] = h5py.VirtualSource(str(tmp_path / "raw.h5"), "fc", (6, 2))
        file.create_virtual_dataset("fc", layout)
    for name in ("raw", "link", "virtual"):
        with pytest.raises(
            StorageError, match=r"expected all data in the file, got 'fc', which is taken from another"
        ):
            rg.files.read_arrays(tmp_path / f"{name}.h5", stimulus=IDS[:6])
        shutil.copy(tmp_path / f"{name}.h5", tmp_path / f"{name}.nc")
        with pytest.raises(StorageError, match="expected all data in the file"):
            rg.open(tmp_path / f"{name}.nc")


def test_claims_of_size_are_not_believed(tmp_path):
    header = "{'descr': '<f8', 'fortran_order': False, 'shape': (1000000000000, 8)}".ljust(117) + "\n"
    (tmp_path / "a.npy").write_bytes(
        b"\x93NUMPY\x01\x00" + len(header).to_bytes(2, "little") + header.encode()
    )
    with pytest.raises(StorageError, match="got 128 bytes in place of 64000000000000"):
        rg.files.read_arrays(tmp_path / "a.npy", stimulus=IDS)
    path = rg.save(acts(), tmp_path / "a.zarr")
    for name in ("zarr.json", "label/zarr.json"):
        text = (path / name).read_text()
        document = json.loads(text)
        for one in [document, document.get("consolidated_metadata", {}).get("metadata", {}).get("label", {})]:
            if "shape" in one:
                one["shape"] = [10**12]
        (path / name).write_text(json.dumps(document))
    with pytest.raises(StorageError, match=r"a\.zarr"):
        rg.open(path)


def test_a_note_of_a_later_version_or_a_damaged_one(tmp_path):
    path = rg.save(acts(), tmp_path / "a.nc")
    with h5py.File(path, "a") as file:
        file.attrs["repgeo_file"] = file.attrs["repgeo_file"].replace('"format": 1', '"format": 9')
    with pytest.raises(StorageError, match=r"expected format 1 or before, got 9; update repgeo-nb"):
        rg.open(path)
    with h5py.File(path, "a") as file:
        file.attrs["repgeo_file"] = "{"
    with pytest.raises(StorageError, match=r"expected the note of rg.save, got damage"):
        rg.open(path)
    rg.save(rg.path(acts()), tmp_path / "p.nc")
    with xr.open_dataset(tmp_path / "p.nc", engine="h5netcdf") as saved:
        kept = json.loads(saved.attrs["repgeo_kept"])
    kept["repgeo_path"]["table"]["paths"] = {"net": [0, 99]}
    with h5py.File(tmp_path / "p.nc", "a") as file:
        file.attrs["repgeo_kept"] = json.dumps(kept)
    with pytest.raises(StorageError, match="expected saved paths, got something else or damage"):
        rg.open(tmp_path / "p.nc")


# ---- two hundred malformed files


def reader_of(file):
    if Path(file).suffix in (".nc", ".zarr", ".zip"):
        return read_all
    return lambda path: rg.files.read_arrays(path, stimulus=IDS[:6])


@pytest.fixture(scope="module")
def samples(tmp_path_factory):
    """One small valid file of every format."""
    folder = tmp_path_factory.mktemp("samples")
    rng = np.random.default_rng(0)
    arrays = {"conv": rng.normal(size=(6, 2, 3)), "fc": rng.normal(size=(6, 4)).astype(np.float32)}
    np.save(folder / "a.npy", arrays["fc"])
    np.savez(folder / "a.npz", **arrays)
    np.savez_compressed(folder / "packed.npz", **arrays)
    with h5py.File(folder / "a.h5", "w") as file:
        for name, x in arrays.items():
            file[f"net/{name}"] = x
    pytest.importorskip("safetensors.numpy").save_file(arrays, folder / "a.safetensors")
    torch = pytest.importorskip("torch")
    torch.save({name: torch.from_numpy(x) for name, x in arrays.items()}, folder / "a.pt")
    small = acts().isel(stimulus=slice(8))
    rg.save(small, folder / "a.nc")
    rg.save(rg.path(small), folder / "path.nc")
    rg.save(small, folder / "a.zarr")
    shutil.make_archive(str(folder / "a.zarr"), "zip", folder / "a.zarr")
    return folder


# files are read in a process of their own, and one that ends it is seen: the next process goes on behind it;
# an alarm ends what hangs, and audit hooks tell of anything that would run a program or touch other files
IMPORTS = """
import warnings
import numpy as np, h5py, h5netcdf, safetensors, torch, xarray, zarr
torch.set_num_threads(1)
import repgeo_nb as rg
from repgeo_nb.errors import RepgeoError
rg.open, rg.files.read_arrays, rg.paths
warnings.simplefilter("ignore")
def read(path):
    try:
        if path.endswith((".nc", ".zarr", ".zip")):
            found = rg.open(path)
            found.load() if hasattr(found, "load") else found.summary()
        else:
            rg.files.read_arrays(path, stimulus=list("abcdef"))
    except RepgeoError as error:
        return 10 if len(str(error)) > 20 and ("expected" in str(error) or "unknown" in str(error)) else 11
    except BaseException as error:
        print(path, type(error).__name__, error, file=sys.stderr)
        return 12
    return 0
"""
LOOP = """
import os, resource, signal, sys
def watch(event, args):
    if event in ("os.system", "subprocess.Popen", "os.exec", "os.posix_spawn", "os.mkdir", "os.remove",
                 "shutil.rmtree", "socket.connect", "os.rename"):
        os._exit(66)
resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
paths = sys.stdin.read().splitlines()
codes = []
while len(codes) < len(paths):
    ours, theirs = os.pipe()
    pid = os.fork()
    if pid == 0:
        resource.setrlimit(resource.RLIMIT_AS, (8 << 30, 8 << 30))
        sys.addaudithook(watch)
        for path in paths[len(codes):]:
            signal.alarm(SECONDS)
            os.write(theirs, bytes([read(path)]))
        os._exit(0)
    os.close(theirs)
    with os.fdopen(ours, "rb") as told:
        codes += told.read()
    ended = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    if ended:
        codes.append(ended)
print(*codes)
"""


def codes_of(reader, lines, seconds):
    code = f"SECONDS = {seconds}\nimport sys{reader}{LOOP}"
    done = subprocess.run(
        [sys.executable, "-c", code], input="\n".join(lines), cwd=ROOT, text=True,
        capture_output=True, timeout=300, check=False,
    )  # fmt: skip
    return list(map(int, done.stdout.split())), done.stderr


def test_the_watch_sees_what_it_should():
    """A crash, a hang, a program that is run and a folder that is made each have a code of their own."""
    reader = """
import os, time
def read(line):
    exec(line)
    return 0
"""
    lines = ["pass", "os.abort()", "os.system('true')", "pass", "time.sleep(9)", "os.mkdir('x')", "pass"]
    assert codes_of(reader, lines, 1)[0] == [0, -6, 66, 0, -14, 66, 0]


def mutated(whole, chance):
    """One to four of: bytes changed, cut out, doubled, cut off; numbers replaced by extreme ones."""
    data = bytearray(whole)
    for _ in range(chance.randint(1, 4)):
        # headers, where lengths and shapes stand, are as likely as everything else
        place = chance.randrange(min(len(data), 512) if chance.random() < 0.5 else len(data))
        size = chance.choice([1, 2, 4, 8, 64])
        kind = chance.randrange(6)
        if kind == 0:
            data[place] ^= 1 << chance.randrange(8)
        elif kind == 1:
            data[place : place + size] = chance.randbytes(size)
        elif kind == 2:
            del data[place : place + size]
        elif kind == 3:
            data[place:place] = data[place : place + size]
        elif kind == 4:
            data[place : place + size] = chance.choice([b"\xff", b"\x00", b"\x7f", b"9", b"-"]) * size
        else:
            del data[max(place, 16) :]
    return bytes(data)


def test_two_hundred_malformed_files(samples, tmp_path):
    """None crashes the process, hangs, runs anything or raises an error of others."""
    chance = random.Random(7)
    files = ["a.npy", "a.npz", "packed.npz", "a.h5", "a.safetensors", "a.pt", "a.nc", "path.nc", "a.zarr.zip"]
    made = []
    for k in range(180):
        name = files[k % len(files)]
        path = tmp_path / f"{k}_{name}"
        path.write_bytes(mutated((samples / name).read_bytes(), chance))
        made.append(path)
    for k in range(40):  # stores: their metadata as text, and their chunks
        path = tmp_path / f"{k}.zarr"
        shutil.copytree(samples / "a.zarr", path)
        file = chance.choice(sorted(f for f in path.rglob("*") if f.is_file()))
        file.write_bytes(mutated(file.read_bytes(), chance))
        made.append(path)
    codes, told = codes_of(IMPORTS, map(str, made), 20)
    assert len(codes) == len(made) >= 200, told[-2000:]
    bad = {path.name: code for path, code in zip(made, codes, strict=True) if code not in (0, 10)}
    assert not bad, told[-3000:]
    assert codes.count(10) > 100, "most of them are malformed indeed"
