"""Stores: capture against the raw write, distances from disk against memory, and how they grow."""

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")  # before numpy and torch start their pools
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np

Row = tuple[str, str, str, bool | None]
STIMULI, WIDTH, LAYERS, BATCH = 50_000, 512, 10, 500
WRITE_BOUND, MEMORY_BOUND = 1.6, 80e6
DISK_BOUND = 1.2
REPEATS = 7
FIGURE = Path(__file__).resolve().parents[2] / "build" / "cost_against_stimuli.svg"


def rows() -> Iterator[Row]:
    """(name, value, bound, ok) of every figure; see `tests.benchmarks`."""
    yield write_row()
    yield memory_row()
    yield disk_row()
    yield from line_rows()
    yield paper_row()


def net():
    """Ten layers of one width, a cheap model: the harder for the store."""
    import torch

    torch.set_num_threads(1)
    torch.manual_seed(0)
    return torch.nn.Sequential(*(torch.nn.Linear(WIDTH, WIDTH) for _ in range(LAYERS))).eval()


# ---- writing


def write_row() -> Row:
    """Capture to zarr against the bare forward and a file of the same bytes for every batch and layer."""
    import torch

    import repgeo_nb as rg

    model, x = net(), torch.randn(STIMULI, WIDTH, generator=torch.Generator().manual_seed(0))
    ids = [str(k) for k in range(STIMULI)]
    layers = [str(k) for k in range(LAYERS)]

    def bare(place: Path) -> None:
        place.mkdir()
        with torch.inference_mode():
            for k, batch in enumerate(x.split(BATCH)):
                for n, layer in enumerate(model):
                    batch = layer(batch)
                    (place / f"{k}-{n}").write_bytes(batch.numpy().data)

    def stored(place: Path) -> None:
        rg.capture(model, x, stimulus=ids, layers=layers, to=place, batch_size=BATCH)

    times = []
    for _ in range(REPEATS):
        pair = []
        for work in (stored, bare):
            with tempfile.TemporaryDirectory() as place:
                start = time.process_time()
                work(Path(place) / "acts.zarr")
                pair.append(time.process_time() - start)
        times.append(pair)
    least = np.min(times, axis=0)
    ratio = float(least[0] / least[1])
    gigabytes = STIMULI * WIDTH * LAYERS * 4 / 1e9
    name = f"capture to zarr, {gigabytes:.2f} GB, over bare forward + raw write ({least[1]:.2f} s)"
    return name, f"{ratio:.2f}x", f"{WRITE_BOUND}x", ratio <= WRITE_BOUND


PROBE = """
import json, sys
from pathlib import Path
import torch
import repgeo_nb as rg, repgeo_nb.capture.stream, zarr, xarray
from tests.benchmarks.bench_store import net, status

m, batch, store, place = json.loads(sys.argv[1])
model, x = net(), torch.zeros(m, 512)
ids, layers = [str(k) for k in range(m)], [str(k) for k in range(len(model))]
rg.capture(model, x[:8], stimulus=ids[:8], to=place + "-warm", layers=layers, batch_size=8)
with torch.inference_mode():
    model(x[:batch])
Path("/proc/self/clear_refs").write_text("5")  # the peak so far, of the imports, is forgotten
before = status("VmRSS")
if store:
    rg.capture(model, x, stimulus=ids, layers=layers, to=place, batch_size=batch)
else:
    with torch.inference_mode():
        for part in x.split(batch):
            model(part)
print(json.dumps(status("VmHWM") - before))
"""


def status(name: str) -> int:
    """Bytes of this process that the system tells under a name."""
    line = next(one for one in Path("/proc/self/status").read_text().splitlines() if one.startswith(name))
    return int(line.split()[1]) * 1024


def memory_row() -> Row:
    """Peak of a capture to zarr above that of the bare forward, each in a process of its own."""
    peaks = []
    for store in (False, True):
        with tempfile.TemporaryDirectory() as place:
            given = json.dumps([STIMULI, BATCH, store, f"{place}/acts.zarr"])
            run = [sys.executable, "-c", PROBE, given]
            peaks.append(int(subprocess.run(run, check=True, capture_output=True, text=True).stdout))
    above = peaks[1] - peaks[0]
    name = f"peak of that capture above the bare forward's ({peaks[0] / 1e6:.0f} MB)"
    return name, f"{above / 1e6:.0f} MB", f"{MEMORY_BOUND / 1e6:.0f} MB", above <= MEMORY_BOUND


# ---- reading


def made(place: Path, m: int, width: int, layers: int, batch: int = 1000):
    """Store of as many stimuli, its layers random maps of one another."""
    import torch

    import repgeo_nb as rg

    torch.manual_seed(0)
    parts = [torch.nn.Sequential(torch.nn.Linear(width, width), torch.nn.Tanh()) for _ in range(layers)]
    chosen = [f"{k}.1" for k in range(layers)]
    x, ids = torch.randn(m, width), [str(k) for k in range(m)]
    return rg.capture(torch.nn.Sequential(*parts), x, stimulus=ids, to=place, batch_size=batch, layers=chosen)


def disk_row() -> Row:
    """All pairs of linear angular CKA from disk against memory, both by products of units in doubles."""
    import repgeo_nb as rg

    with tempfile.TemporaryDirectory() as place:
        stored = made(Path(place) / "acts.zarr", 30_000, 200, 10)
        held = rg.files.open(Path(place) / "acts.zarr").load()
        memory = stored.sizes["stimulus"] * 2000 * 4 - 1  # a byte less than all of it
        found, expected = rg.distances(stored, memory=memory), rg.distances(held)
        assert found.attrs["plan"].startswith("cross-covariance")
        assert np.abs(found - expected).max() < 1e-9
        times = []
        for _ in range(REPEATS):
            pair = []
            for work in (lambda: rg.distances(stored, memory=memory), lambda: rg.distances(held)):
                start = time.process_time()
                work()
                pair.append(time.process_time() - start)
            times.append(pair)
    least = np.min(times, axis=0)
    ratio = float(least[0] / least[1])
    name = f"all pairs of 10 layers x 200 units x 30 000 stimuli from disk, over memory ({least[1]:.2f} s)"
    return name, f"{ratio:.2f}x", f"{DISK_BOUND}x", ratio <= DISK_BOUND


# ---- how it grows

GROWTH = (10_000, 50_000, 250_000)


def line_rows() -> Iterator[Row]:
    """CPU time of distances from disk against stimuli; a figure goes to ``build/``."""
    import repgeo_nb as rg

    seconds = []
    for m in GROWTH:
        with tempfile.TemporaryDirectory() as place:
            stored = made(Path(place) / "acts.zarr", m, 128, 6, batch=2000)
            best = []
            for _ in range(3):
                start = time.process_time()
                found = rg.distances(stored, memory="28 MB")
                best.append(time.process_time() - start)
            assert found.attrs["plan"].startswith("cross-covariance")
            seconds.append(min(best))
    each = np.array(seconds) / np.array(GROWTH) * 1e6
    straight = float(each[2] / each[1])
    draw(GROWTH, seconds)
    told = ", ".join(f"{m:,}: {s:.2f} s" for m, s in zip(GROWTH, seconds, strict=True))
    name = f"microseconds a stimulus at {GROWTH[2]:,} over {GROWTH[1]:,} stimuli ({told})"
    yield name, f"{straight:.2f}x", "0.8x to 1.25x", 0.8 <= straight <= 1.25


def draw(stimuli: tuple[int, ...], seconds: list[float]) -> None:
    """Cost against stimuli on logarithmic axes, with the straight line through the middle one."""
    import matplotlib as mpl

    mpl.use("svg")
    from matplotlib import pyplot as plt

    FIGURE.parent.mkdir(exist_ok=True)
    figure, axes = plt.subplots(figsize=(4, 3), layout="constrained")
    axes.loglog(stimuli, np.array(stimuli) * seconds[1] / stimuli[1], color="0.7", label="a straight line")
    axes.loglog(stimuli, seconds, "o", label="measured")
    axes.set_xlabel("stimuli")
    axes.set_ylabel("CPU seconds, all pairs of 6 layers x 128 units")
    axes.legend(frameon=False)
    figure.savefig(FIGURE)
    plt.close(figure)


# ---- the plan of a million stimuli


def paper_row() -> Row:
    """The arithmetic of a million stimuli x 4096 units x 100 layers, scaled from a batch that is measured."""
    from repgeo_nb.accumulate import BatchCKA
    from repgeo_nb.paths.plan import Sizes

    m, b = 10**6, 1000
    small, paper = Sizes(b, (256,) * 20, 4, 20 * 1024, b), Sizes(m, (4096,) * 100, 4, 4 * 409_600, b)
    rng = np.random.default_rng(0)
    batch = {str(k): rng.standard_normal((b, 256), dtype=np.float32) for k in range(20)}
    cka, times = BatchCKA().update(batch), []
    for _ in range(REPEATS):
        start = time.process_time()
        cka.update(batch)
        times.append(time.process_time() - start)
    rate = small.batches(b, 0).operations / min(times)
    hours = paper.batches(b, 0).operations / rate / 3600
    reading = paper.stored / 500e6 / 3600
    name = (
        f"1 M stimuli x 4096 units x 100 layers by BatchCKA, scaled from {rate / 1e9:.0f} G operations/s "
        f"(reading {paper.stored / 1e12:.2f} TB at 500 MB/s: {reading:.1f} h)"
    )
    return name, f"{hours:.1f} h of one core", "-", None


if __name__ == "__main__":
    from tests.benchmarks.__main__ import table

    print(table(list(rows())))
