"""Frames: their cost in forward passes and against secants by hand, and their peak memory."""

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")  # before numpy and torch start their pools
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import json
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import numpy as np

from .measure import best_ratio

Row = tuple[str, str, str, bool | None]
K = 8
FORWARDS, SECANTS = 6.0, 3.0
SETTINGS = ((1, 8, 32, 320), (3, 32, 16, 64), (1, 8, 1, 16))  # channels, size, batch, images


def rows() -> Iterator[Row]:
    """(name, value, bound, ok) of every figure; see `tests.benchmarks`."""
    for setting in SETTINGS:
        yield from time_rows(*setting)
    yield from memory_rows()


def network(channels: int, size: int) -> Any:
    """Three convolutions with batch norm and two linear layers."""
    import torch
    from torch import nn

    torch.manual_seed(0)
    return nn.Sequential(
        nn.Conv2d(channels, 16, 3, padding=1),
        nn.BatchNorm2d(16),
        nn.ReLU(),
        nn.Conv2d(16, 16, 3, padding=1),
        nn.BatchNorm2d(16),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Conv2d(16, 32, 3, padding=1),
        nn.BatchNorm2d(32),
        nn.ReLU(),
        nn.Flatten(),
        nn.Linear(8 * size * size, 64),
        nn.ReLU(),
        nn.Linear(64, 10),
    ).eval()


def secants(net: Any, x: Any, vectors: Any, batch: int, step: float = 1e-3) -> list[np.ndarray]:
    """The same result by hand: every layer's central differences, (stimulus, direction, unit)."""
    import torch

    found: list[list[np.ndarray]] = []
    with torch.no_grad():
        for points, moves in zip(x.split(batch), vectors.split(batch), strict=True):
            ends = torch.cat([points[:, None] + step * moves, points[:, None] - step * moves]).flatten(0, 1)
            layers = [ends]
            for part in net:
                layers.append(part(layers[-1]))
            half = len(ends) // 2
            differences = [(one[:half] - one[half:]) / (2 * step) for one in layers]
            found.append([one.reshape(*moves.shape[:2], -1).numpy() for one in differences])
    return [np.concatenate(parts) for parts in zip(*found, strict=True)]


def time_rows(channels: int, size: int, batch: int, images: int) -> Iterator[Row]:
    """Frames at all layers, all told (check, digests): a direction in forward passes, and over secants."""
    import torch

    import repgeo_nb as rg

    torch.set_num_threads(1)
    net, x = network(channels, size), torch.rand(images, channels, size, size)
    vectors = torch.randn(images, K, channels, size, size)
    vectors /= vectors.flatten(2).norm(dim=2).reshape(images, K, 1, 1, 1)

    def frames() -> Any:
        return rg.capture_frames(
            net, x, vectors, layers="all", noise=0, batch_size=batch, normalise=False, progress=False
        )

    def forward() -> None:
        with torch.no_grad():
            for part in x.split(batch):
                net(part)

    by_hand = secants(net, x, vectors, batch)
    for name, values in zip(frames().data_vars.values(), by_hand, strict=True):
        worst = float(np.linalg.norm(name.values - values) / np.linalg.norm(values))
        assert worst < 0.05, "both are derivatives, one by steps that cross kinks"
    what = f"frames at all layers, {K} directions, {channels}x{size}x{size}, batches of {batch}"
    ratio, floor = best_ratio(frames, forward)
    value = f"{ratio / K:.2f} forwards a direction"
    # a single image pays for the dispatch of every operation: a figure without a bound
    bounds = (f"{FORWARDS:g}", f"{SECANTS:g}x") if batch >= 16 else ("", "")
    yield f"{what} ({floor * 1e3:.1f} ms)", value, bounds[0], ratio / K <= FORWARDS if batch >= 16 else None
    ratio, floor = best_ratio(frames, lambda: secants(net, x, vectors, batch))
    yield (
        f"{what}, over secants by hand",
        f"{ratio:.2f}x",
        bounds[1],
        ratio <= SECANTS if batch >= 16 else None,
    )


# ---- memory

PROBE = """
import json, sys
from pathlib import Path
import torch
import repgeo_nb as rg
from tests.benchmarks.bench_frames import network

def status(name):
    line = next(one for one in Path("/proc/self/status").read_text().splitlines() if one.startswith(name))
    return int(line.split()[1]) * 1024

torch.set_num_threads(1)
net, x = network(3, 32), torch.rand(800, 3, 32, 32)
directions = ["translate_x", "translate_y", "rotate", "scale", "shear_x", "brightness", "contrast", "hue"]
ask = dict(layers="all", reduce="factor", noise=8, batch_size=10_000)
rg.capture_frames(net, x[:4], directions, **ask)
Path("/proc/self/clear_refs").write_text("5")  # the peak so far, of the imports, is forgotten
before = status("VmRSS")
rg.capture_frames(net, x, directions, memory=json.loads(sys.argv[1]), **ask)
print(status("VmHWM") - before)
"""


def memory_rows() -> Iterator[Row]:
    """Peak within the budget, whatever it is: linear in the chunk that the budget allows."""
    for budget in (100e6, 200e6, 400e6):
        done = subprocess.run(
            [sys.executable, "-c", PROBE, json.dumps(budget)], check=True, capture_output=True, text=True
        )
        peak, bound = int(done.stdout), budget + 20e6  # 20 MB: the result, digests, allocator
        name = f"peak of frames at all layers, 3x32x32, {K} + 8 vectors, memory={budget / 1e6:.0f} MB"
        yield name, f"{peak / 1e6:.0f} MB", f"{bound / 1e6:.0f} MB", peak <= bound


if __name__ == "__main__":
    from tests.benchmarks.__main__ import table

    print(table(list(rows())))
