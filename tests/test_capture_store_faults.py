"""Capture to disk, going on after whatever ended it, and refusing what does not belong to it."""

import os
import random
import resource
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest

import repgeo_nb as rg
from repgeo_nb.errors import StorageError
from repgeo_nb.files.lock import only_writer
from tests.stores import BATCH, M, assert_same, digests, images, net, store
from tests.support import ROOT

torch = pytest.importorskip("torch")
zarr = pytest.importorskip("zarr")


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
    print("process", pid, flush=True)
    if not line.startswith(" "):
        print("exit", os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), flush=True)
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
        return self._told("process")

    def result(self):
        return self._told("exit")

    def _told(self, what):
        word, number = self.server.stdout.readline().split()
        assert word == what, "a result that a broken test left would be taken for a process"
        return int(number)

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


class CutOff(BaseException):
    """An end that nothing catches, as a killed process has."""


@pytest.mark.parametrize(("dtype", "stride"), [(None, 1), ("float16", 5)])
def test_cut_off_before_any_file_the_same_call_goes_on(tmp_path, monkeypatch, dtype, stride):
    """A file gets its name at the end of its writing: the capture stops before the first, the second, ..."""
    x, left, place = torch.rand(24, 1, 8, 8, generator=torch.Generator().manual_seed(0)), [-1], Path.replace

    def replace(self, target):
        if left[0] == 0:
            raise CutOff
        left[0] -= 1
        return place(self, target)

    def call(path, files=-1):
        left[0] = files
        return rg.capture(net(), x, layers=["logits"], batch_size=16, dtype=dtype, to=path)

    monkeypatch.setattr(Path, "replace", replace)
    call(tmp_path / "whole.zarr")
    expected = digests(tmp_path / "whole.zarr")
    for n in range(0, 1000, stride):
        path = tmp_path / f"{n}.zarr"
        try:
            call(path, n)
            break
        except CutOff:
            with pytest.raises(StorageError):
                rg.open(path)
        call(path)
        assert digests(path) == expected
        with suppress(CutOff):  # all is there, and its end is written once more
            call(path, n)
        call(path)
        assert digests(path) == expected
    assert n > 25, "files of a capture"


def n_files(path):
    """Files there; folders may come and go meanwhile, which walking does not mind."""
    return sum(len(files) for _, _, files in os.walk(path))


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


def test_what_no_record_tells_shows_in_the_first_batch(tmp_path):
    """Two functions of one name, and a model whose weights do not tell all."""
    doubled, halved = (lambda x: x.flatten(1) * 2), (lambda x: x.flatten(1) / 2)
    store(tmp_path / "acts.zarr", reducer=doubled)
    with pytest.raises(StorageError, match=r"first 32 stimuli.*off by 300% in layer 'input'"):
        store(tmp_path / "acts.zarr", reducer=halved)
    store(tmp_path / "acts.zarr", reducer=doubled)
    store(tmp_path / "half.zarr", reducer=doubled, dtype="float16")
    store(tmp_path / "half.zarr", reducer=doubled, dtype="float16")  # rounding is no difference
    with pytest.raises(StorageError, match="off by"):
        store(tmp_path / "half.zarr", reducer=halved, dtype="float16")


def test_padding_belongs_to_the_record_of_a_run(tmp_path):
    lstm, x = rg.nets.lstm(n_inputs=3, width=4, seed=0), torch.rand(8, 5, 3)
    given = {"model": lstm, "stimuli": x, "to": tmp_path / "acts.zarr", "batch_size": 4}
    rg.capture(**given, lengths=[5] * 8)
    for other in ({"lengths": [5] * 7 + [4]}, {}):
        with pytest.raises(StorageError, match=r"padding: lengths \(8, 5\) \w+ there, "):
            rg.capture(**given, **other)


def test_damage_is_mended_by_the_same_call(tmp_path):
    path = tmp_path / "acts.zarr"
    found, calls = store(path).load(), []
    lost = path / "block1" / "c" / "2" / "0"
    lost.unlink()
    model = net()
    model.register_forward_hook(lambda *_: calls.append(1))
    mended = store(path, model)
    assert len(calls) == 2, "the first batch, which always runs, and the one that lacks a chunk"
    assert_same(mended, found)
    lost.write_bytes(lost.read_bytes()[:-1])
    with pytest.raises(StorageError, match=f"remove {lost} and call rg.capture again as before"):
        mended["block1"].load()
