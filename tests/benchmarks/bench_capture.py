"""Capture: its cost over the bare forward pass, and its peak memory."""

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")  # before numpy and torch start their pools
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import json
import subprocess
import sys
from collections.abc import Iterator

from .measure import best_ratio

Row = tuple[str, str, str, bool]
IMAGES = 20_000
TIME_BOUND = 1.15


def rows() -> Iterator[Row]:
    """(name, value, bound, ok) of every figure; see `tests.benchmarks`."""
    yield time_row()
    yield from memory_rows()


# ---- time


def time_row() -> Row:
    """Capture against the bare forward plus a copy of what was captured into fresh memory."""
    import torch

    import repgeo_nb as rg
    from repgeo_nb.capture.activations import BATCH  # what a user gets who says nothing

    torch.set_num_threads(1)
    net = rg.nets.resnet8(width=16, seed=0).eval()
    images = torch.randn(IMAGES, 1, 8, 8, generator=torch.Generator().manual_seed(0))
    arrays = [v.values for v in rg.capture(net, images, batch_size=BATCH).data_vars.values()]

    def bare() -> None:
        with torch.inference_mode():
            for batch in images.split(BATCH):
                net(batch)
        copies = [array.copy() for array in arrays]  # all held at once, as the result of a capture is
        del copies

    ratio, floor = best_ratio(lambda: rg.capture(net, images, batch_size=BATCH), bare)
    name = f"capture of {IMAGES} images by a ResNet-8, over bare forward + copy ({floor:.2f} s)"
    return name, f"{ratio:.3f}x", f"{TIME_BOUND}x", ratio <= TIME_BOUND


# ---- memory

PROBE = """
import json, sys
from pathlib import Path
import numpy as np, torch
import repgeo_nb as rg

def status(name):
    line = next(one for one in Path("/proc/self/status").read_text().splitlines() if one.startswith(name))
    return int(line.split()[1]) * 1024

m, batch = json.loads(sys.argv[1])
torch.set_num_threads(1)
net = rg.nets.resnet8(width=16, seed=0)
images = torch.zeros(m, 1, 8, 8)
rg.capture(net, images[:8], layers="all")
Path("/proc/self/clear_refs").write_text("5")  # the peak so far, of the imports, is forgotten
before = status("VmRSS")
acts = rg.capture(net, images, layers="all", batch_size=batch)
result = sum(v.nbytes for v in acts.data_vars.values())
print(json.dumps([status("VmHWM") - before, result]))
"""


def memory(m: int, batch: int) -> tuple[int, int]:
    """Peak above the start, and size of the result, in a process of its own; bytes."""
    run = [sys.executable, "-c", PROBE, json.dumps([m, batch])]
    done = subprocess.run(run, check=True, capture_output=True, text=True)
    above, result = json.loads(done.stdout)
    return above, result


def memory_rows() -> Iterator[Row]:
    """Peak of the result plus at most two batches of all layers, at two sizes of both."""
    for m, batch in ((4000, 64), (16_000, 64), (4000, 512)):
        above, result = memory(m, batch)
        one_batch = result * batch // m
        bound = result + 2 * one_batch + 8e6  # 8 MB: ids, index, allocator
        name = f"peak of capture, every layer, {m} images in batches of {batch}, above the start"
        yield (
            name,
            f"{above / 1e6:.0f} MB",
            f"{bound / 1e6:.0f} MB (result {result / 1e6:.0f})",
            above <= bound,
        )


if __name__ == "__main__":
    from tests.benchmarks.__main__ import table

    print(table(list(rows())))
