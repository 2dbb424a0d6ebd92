"""Capture to disk: the same numbers as in memory, and going on after whatever ended it."""

import os
import random
import resource
import signal
import subprocess
import sys
import time
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

import numpy as np
import pytest

import repgeo_nb as rg
from repgeo_nb.errors import CaptureError, StorageError
from repgeo_nb.files.lock import only_writer
from repgeo_nb.files.writer import write_chunk
from tests.support import ROOT

torch = pytest.importorskip("torch")
zarr = pytest.importorskip("zarr")

M, BATCH = 200, 32


def net():
    return rg.nets.resnet8(width=2, seed=0)


def images(m=M):
    return torch.rand(m, 1, 8, 8, generator=torch.Generator().manual_seed(0))


def store(path, model=None, **options):
    labels = np.arange(M) % 10
    return rg.capture(model or net(), images(), labels=labels, to=path, batch_size=BATCH, **options)


def test_the_bar_tells_bytes(tmp_path, capsys):
    store(tmp_path / "acts.zarr", progress=True)
    told = capsys.readouterr().err
    assert "200 stimuli" not in told
    assert "/200" in told
    assert "of 0.3 MB" in told


def digests(path):
    """Content of every array of a store, its columns included."""
    root = zarr.open_group(str(path), mode="r")
    return {
        name: blake2b(repr(np.asarray(array[...]).tolist()).encode()).hexdigest()
        for name, array in root.arrays()
    }


def assert_same(found, expected):
    assert set(found.coords) == set(expected.coords)
    for name in expected.coords:
        np.testing.assert_array_equal(found[name].values, expected[name].values)
        assert found[name].dtype.kind == expected[name].dtype.kind
    assert rg.schema.layers(found) == rg.schema.layers(expected)
    for name in expected.data_vars:
        assert found[name].attrs == expected[name].attrs
        assert found[name].dims == expected[name].dims
        assert found[name].dtype == expected[name].dtype
        # batches of other sizes may take other kernels: 1e-6 of values of order 1
        np.testing.assert_allclose(found[name].values, expected[name].values, atol=1e-6)


def test_a_store_holds_what_memory_would(tmp_path):
    expected = rg.capture(net(), images(), labels=np.arange(M) % 10, batch_size=BATCH)
    found = store(tmp_path / "acts.zarr")
    assert_same(found, expected)
    assert_same(rg.files.open(tmp_path / "acts.zarr"), expected)
    assert found.attrs == expected.attrs
    np.testing.assert_allclose(rg.distances(found), rg.distances(expected), atol=1e-6)


def test_layers_are_read_when_asked_for(tmp_path):
    found = store(tmp_path / "acts.zarr")
    assert all(rg.files.is_on_disk(found[name].variable) for name in found.data_vars)
    some = found["block1"].isel(stimulus=slice(40, 44))
    assert rg.files.is_on_disk(some.variable)
    np.testing.assert_array_equal(some.values, found["block1"].values[40:44])
    np.testing.assert_array_equal(
        found["stem"].isel(stimulus=[3, 150, 7]).values, found["stem"].values[[3, 150, 7]]
    )
    assert rg.files.is_on_disk(found["block1"].variable), "reading a layer does not keep it"


def test_steps_and_padding(tmp_path):
    lstm, x = rg.nets.lstm(n_inputs=8, width=5, seed=0), torch.rand(60, 6, 8)
    lengths = [6] * 30 + [4] * 30
    expected = rg.capture(lstm, x, lengths=lengths)
    found = rg.capture(lstm, x, lengths=lengths, to=tmp_path / "acts.zarr", batch_size=16)
    assert_same(found, expected)


def test_batches_of_a_loader_and_of_a_generator(tmp_path):
    data = torch.utils.data.TensorDataset(images(), torch.arange(M) % 10)
    loader = torch.utils.data.DataLoader(data, batch_size=24)
    expected = rg.capture(net(), loader)
    assert_same(rg.capture(net(), loader, to=tmp_path / "loader.zarr"), expected)
    batches = ((images()[k : k + 24], torch.arange(M)[k : k + 24] % 10) for k in range(0, M, 24))
    assert_same(rg.capture(net(), batches, to=tmp_path / "stream.zarr", batch_size=24), expected)
    with pytest.raises(
        CaptureError, match="expected 256 stimuli each, the rows of a chunk in the store, got 24"
    ):
        rg.capture(net(), iter(loader), to=tmp_path / "odd.zarr")


def test_half_precision_takes_the_mean_out(tmp_path):
    """A layer 300 deviations off zero keeps its geometry, which plain float16 would lose by a hundredth."""
    far = torch.nn.Sequential(torch.nn.Linear(6, 8), torch.nn.Tanh(), torch.nn.Linear(8, 3))
    torch.manual_seed(0)
    torch.nn.init.constant_(far[0].bias, 300.0)
    x = torch.randn(120, 6)
    expected = rg.capture(far, x, layers=["0", "2"])
    found = rg.capture(far, x, layers=["0", "2"], to=tmp_path / "half.zarr", dtype="float16", batch_size=50)
    stored = zarr.open_group(str(tmp_path / "half.zarr"), mode="r")["0"]
    assert stored.dtype == np.float16
    assert found["0"].dtype == np.float32
    spread = float((expected["0"] - expected["0"].mean("stimulus")).std())
    np.testing.assert_allclose(found["0"], expected["0"], atol=5e-3 * spread)  # 2^-11 of up to 4 deviations
    assert found["0"].attrs["source_dtype"] == "float16", "the noise floor of distances is that of halves"
    huge = torch.nn.Sequential(torch.nn.Linear(6, 8))
    torch.nn.init.constant_(huge[0].weight, 1e6)
    with pytest.raises(StorageError, match="layer '0': expected values that half precision holds"):
        rg.capture(huge, x, layers=["0"], to=tmp_path / "huge.zarr", dtype="float16")


@pytest.mark.parametrize("dtype", ["float32", "float64", "float16"])
@pytest.mark.parametrize("shape", [(5,), (3, 4)], ids=str)
def test_chunks_are_those_that_zarr_writes(tmp_path, dtype, shape):
    """Byte for byte, the last one with fewer rows included."""
    rows = np.random.default_rng(0).standard_normal((10, *shape)).astype(dtype)
    made = {
        name: zarr.create_array(
            tmp_path / name,
            shape=rows.shape,
            chunks=(4, *shape),
            dtype=dtype,
            fill_value=np.nan,
            compressors=[zarr.codecs.Crc32cCodec()],
        )
        for name in ("theirs", "ours")
    }
    made["theirs"][...] = rows
    for k in range(3):
        part = np.full((4, *shape), np.nan, dtype)
        part[: len(rows[4 * k : 4 * k + 4])] = rows[4 * k : 4 * k + 4]
        write_chunk(tmp_path / "ours", k, part)
    files = [
        {
            str(f.relative_to(tmp_path / name)): f.read_bytes()
            for f in (tmp_path / name).rglob("*")
            if f.is_file()
        }
        for name in made
    ]
    assert files[0] == files[1]
    np.testing.assert_array_equal(zarr.open_array(tmp_path / "ours", mode="r")[...], rows)


# ---- going on


def test_the_same_call_on_a_finished_store_runs_one_batch(tmp_path):
    found, calls = store(tmp_path / "acts.zarr"), []
    model = net()
    model.register_forward_hook(lambda *_: calls.append(1))
    again = rg.capture(model, images(), labels=np.arange(M) % 10, to=tmp_path / "acts.zarr", batch_size=BATCH)
    assert len(calls) == 1
    assert_same(again, found)


# one process with everything imported, of which each run is a copy: a start takes milliseconds
RUNS = """
import os, sys, time
import numpy as np, torch, xarray, zarr
torch.set_num_threads(1)
import repgeo_nb as rg, repgeo_nb.capture.stream
class Slow(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.inner = rg.nets.resnet8(width=2, seed=0)
    def forward(self, x):
        time.sleep(0.004)
        return self.inner(x)
def run(path):
    x = torch.rand(100, 1, 8, 8, generator=torch.Generator().manual_seed(0))
    rg.capture(Slow(), x, to=path, batch_size=8, layers=["inner.stem", "inner.block1", "inner.logits"])
for line in sys.stdin:
    pid = os.fork()
    if pid == 0:
        try:
            run(line.strip())
        except Exception as error:
            print(type(error).__name__, error, file=sys.stderr)
            os._exit(1)
        os._exit(0)
    print(pid, flush=True)
    if not line.startswith(" "):
        print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), flush=True)
"""


class Runs:
    """Captures in processes of their own: `start` returns the process' number, `result` its exit code."""

    def __init__(self):
        self.server = subprocess.Popen(
            [sys.executable, "-c", RUNS], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def start(self, path, wait=True):
        self.server.stdin.write(f"{'' if wait else ' '}{path}\n")
        self.server.stdin.flush()
        return int(self.server.stdout.readline())

    def result(self):
        return int(self.server.stdout.readline())

    def close(self):
        self.server.stdin.close()
        self.server.wait()
        self.server.stdout.close()


@pytest.fixture(scope="module")
def runs():
    runs = Runs()
    yield runs
    runs.close()


def test_killed_at_random_points_a_capture_goes_on_and_ends_with_the_same_store(tmp_path, runs):
    """Twenty captures, each killed at a moment of its own, then finished by the same call."""
    whole, chance = tmp_path / "whole.zarr", random.Random(0)
    runs.start(whole)
    assert runs.result() == 0
    expected, total, interrupted = digests(whole), n_files(whole), 0
    for k in range(20):
        path = tmp_path / f"killed{k // 5}.zarr"  # five kills on the way to each store
        # at so many files on disk, and a moment later: while one is written, between two, at the very end
        at, later = chance.randrange(min(n_files(path), total - 1), total), chance.uniform(0.0, 0.004)
        pid = runs.start(path)
        deadline = time.monotonic() + 20
        while n_files(path) <= at and time.monotonic() < deadline and is_running(pid):
            time.sleep(0.0005)
        time.sleep(later)
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
        interrupted += runs.result() == -signal.SIGKILL
        if k % 5 == 4:
            runs.start(path)
            assert runs.result() == 0
            assert digests(path) == expected
    assert interrupted >= 15, "nearly all of the runs were cut off"


def n_files(path):
    return sum(file.is_file() for file in path.rglob("*"))


def is_running(pid):
    """Whether a process is there and has not ended (one that waits to be collected has)."""
    try:
        return ") Z" not in Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return False


def test_a_full_disk_says_so_and_the_run_goes_on_when_there_is_room(tmp_path):
    """Files may not grow beyond less than a chunk: what a full disk says, by the system itself."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (3000, before[1]))
        with pytest.raises(
            StorageError, match=r"expected room on the disk, got none left .* goes on from there"
        ):
            store(tmp_path / "acts.zarr")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)
    assert not list((tmp_path / "acts.zarr").rglob("*.partial")), "nothing half-written is left"
    assert_same(store(tmp_path / "acts.zarr"), rg.capture(net(), images(), labels=np.arange(M) % 10))


def test_a_small_disk_that_fills_up_on_the_way(tmp_path):
    """A file system of its own, which something else fills while the third batch runs."""
    disk = tmp_path / "disk"
    disk.mkdir()
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", str(disk)], capture_output=True, check=False
    )
    if done.returncode:
        pytest.skip("no file system can be mounted here")
    try:
        calls, model = [], net()

        def fill(*_):
            calls.append(1)
            if len(calls) == 3:
                with suppress(OSError), (disk / "filler").open("wb") as out:
                    while True:
                        out.write(bytes(4096))
                        out.flush()

        handle = model.register_forward_hook(fill)
        with pytest.raises(StorageError, match=r"got none left \(No space left on device\); 2 batches of 32"):
            store(disk / "acts.zarr", model=model)
        handle.remove()
        (disk / "filler").unlink()
        found = store(disk / "acts.zarr")
        assert_same(found, rg.capture(net(), images(), labels=np.arange(M) % 10))
        found.close()
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_an_interrupt_leaves_model_and_store_fit_to_go_on(tmp_path):
    model, calls = net().train(), []

    def stop(*_):
        calls.append(1)
        if len(calls) == 3:
            raise KeyboardInterrupt

    handle = model.register_forward_hook(stop)
    with pytest.raises(KeyboardInterrupt):
        rg.capture(model, images(), to=tmp_path / "acts.zarr", batch_size=BATCH)
    handle.remove()
    assert model.training
    assert not any(part._forward_hooks for part in model.modules())
    with pytest.raises(StorageError, match="expected a finished capture, got 2 of 7 batches of 32 stimuli"):
        rg.files.open(tmp_path / "acts.zarr")
    assert_same(
        rg.capture(model, images(), to=tmp_path / "acts.zarr", batch_size=BATCH), rg.capture(net(), images())
    )


@pytest.mark.parametrize("left", ["lock", "root", "control", "content", "both"])
def test_cut_off_before_the_first_record_the_place_is_free(tmp_path, left):
    """What is on disk between the first calls of a capture, and goes on from there."""
    path = tmp_path / "acts.zarr"
    path.mkdir()
    (path / ".lock").touch()
    if left != "lock":
        root = zarr.open_group(str(path), mode="a", zarr_format=3)
        control = None if left == "root" else root.create_group(".repgeo")
        for name, chunks in {"content": (BATCH, 6), "done": (1,)}.items():
            if left == "both" or left == name:
                control.create_array(name, shape=(0, *chunks[1:]), chunks=chunks, dtype="uint8", fill_value=0)
    assert_same(store(path), rg.capture(net(), images(), labels=np.arange(M) % 10, batch_size=BATCH))


def test_two_captures_into_one_store_the_second_is_refused(tmp_path, runs):
    path = tmp_path / "acts.zarr"
    pid = runs.start(path, wait=False)
    while not (path / ".repgeo" / "zarr.json").exists():  # made under the lock
        time.sleep(0.002)
    os.kill(pid, signal.SIGSTOP)  # in the midst of it
    try:
        runs.start(path)
        assert runs.result() == 1
        another = pytest.raises(StorageError, match="only one to write here, got another capture that runs")
        with another, only_writer(path):
            pass
    finally:
        os.kill(pid, signal.SIGCONT)
    while (path / ".lock").exists():
        time.sleep(0.002)
    assert len(rg.schema.layers(rg.files.open(path))) == 3


# ---- what is refused


def test_another_run_into_the_same_place_is_refused(tmp_path):
    store(tmp_path / "acts.zarr")
    other = net()
    with torch.no_grad():
        other.logits.bias += 1
    cases = [
        ({"model": other}, r"weights: \w+ there, \w+ now"),
        ({"layers": ["stem"]}, "layers: "),
        ({"reducer": "mean"}, "reducer: flatten there, mean now"),
        ({"batch_size": 64}, "batch_size: 32 there, 64 now"),
        ({"dtype": "float16"}, "dtype: as captured there, float16 now"),
        ({"stimulus": [f"i{k}" for k in range(M)]}, "stimulus: "),
        ({"stimuli": images()[:100]}, "n_stimuli: 200 there, 100 now"),
        ({"stimuli": images().flip(0)}, "expected the stimuli of the first run, got others in rows 0 to 31"),
    ]
    for case, message in cases:
        given = {"model": net(), "stimuli": images(), "batch_size": BATCH, **case}
        with pytest.raises(StorageError, match=message):
            rg.capture(**given, to=tmp_path / "acts.zarr")
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.tex").write_text("years of work")
    with pytest.raises(StorageError, match="got something else; write to another place"):
        store(tmp_path / "mine")
    assert (tmp_path / "mine" / "thesis.tex").read_text() == "years of work"


def test_what_the_disk_cannot_hold_is_refused_before_the_run(tmp_path, monkeypatch):
    free = os.statvfs(tmp_path).f_bavail * os.statvfs(tmp_path).f_frsize
    m = 10**15 // 64  # as a claim: no more than the first batch is ever made

    class Endless(torch.utils.data.Dataset):
        def __len__(self):
            return m

        def __getitem__(self, k):
            return torch.full((1, 8, 8), float(k % 97) / 97)

    assert m * 64 > free
    with pytest.raises(StorageError, match=r'GB free.* use reducer="mean", fewer layers=, dtype=.float16'):
        rg.capture(net(), Endless(), to=tmp_path / "acts.zarr", batch_size=4)


def test_options_that_do_not_go_together(tmp_path):
    with pytest.raises(CaptureError, match="expected one of them, got both"):
        rg.capture(net(), images(), to=tmp_path / "a.zarr", accumulate=rg.accumulate.Moments())
    with pytest.raises(CaptureError, match="dtype: expected None or 'float16' together with to="):
        rg.capture(net(), images(), dtype="float16")
    with pytest.raises(CaptureError, match="accumulate: expected an accumulator with update"):
        rg.capture(net(), images(), accumulate=[])


def test_damage_is_told_of_by_layer_and_rows(tmp_path):
    path = tmp_path / "acts.zarr"
    found = store(path)
    chunk = path / "block1" / "c" / "2" / "0"
    whole = chunk.read_bytes()
    chunk.write_bytes(whole[:-20] + bytes([whole[-20] ^ 1]) + whole[-19:])
    with pytest.raises(
        StorageError, match="layer 'block1' of model 'ResNet8': expected whole data in rows 64 to 95"
    ):
        found["block1"].load()
    assert found["block1"].isel(stimulus=slice(0, 64)).shape[0] == 64  # the other chunks are whole
    chunk.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(StorageError, match="layer 'block1'"):
        rg.files.open(path)["block1"].isel(stimulus=70).load()
    chunk.unlink()
    with pytest.raises(StorageError, match="rows 64 to 95, got a chunk that is missing"):
        rg.files.open(path)["block1"].isel(stimulus=70).load()
    with pytest.raises(StorageError, match="expected a store, got nothing there"):
        rg.files.open(tmp_path / "nowhere.zarr")


def test_a_flipped_bit_in_any_chunk_is_told_of(tmp_path):
    path, chance = tmp_path / "acts.zarr", random.Random(0)
    found = store(path)
    for name in rg.schema.layers(found):
        files = sorted((path / name / "c").glob("*/0"), key=lambda file: int(file.parent.name))
        assert len(files) == 7
        for batch, file in enumerate(files):
            whole = file.read_bytes()
            place = chance.randrange(len(whole))
            file.write_bytes(
                whole[:place] + bytes([whole[place] ^ 1 << chance.randrange(8)]) + whole[place + 1 :]
            )
            first, last = batch * BATCH, min((batch + 1) * BATCH, M) - 1
            with pytest.raises(StorageError, match=f"layer '{name}' .* in rows {first} to {last}, got"):
                found[name].isel(stimulus=slice(first, last + 1)).load()
            file.write_bytes(whole)
        found[name].load()


def test_sums_of_every_batch_take_neither_memory_nor_disk():
    moments, cka = rg.accumulate.Moments(), rg.accumulate.BatchCKA()
    listed = rg.capture(net(), images(), batch_size=50, accumulate=moments)
    rg.capture(net(), images(), batch_size=50, accumulate=cka)
    acts = rg.capture(net(), images())
    assert not listed.data_vars
    assert listed.layer.values.tolist() == list(moments.layers)
    # CKA to 1e-7, of which the angle of near layers (0.05 rad) keeps 2e-6
    np.testing.assert_allclose(moments.result(), rg.distances(acts), atol=5e-6)
    expected = rg.distances(acts, metric=rg.metrics.MinibatchCKA(50, seed=None))
    np.testing.assert_allclose(cka.result().distance, expected, atol=1e-6)
