"""A store larger than the memory there is: captured, opened and drawn by a process that lacks it."""

import json
import os
import subprocess
import sys

import numpy as np
import pytest

from tests.support import ROOT

pytest.importorskip("torch")
pytest.importorskip("zarr")

RUN = """
import json, resource, sys
from pathlib import Path
import numpy as np, torch
import repgeo_nb as rg, repgeo_nb.capture.stream, repgeo_nb.widgets
import zarr, xarray

torch.set_num_threads(1)
m, width, given, path = json.loads(sys.argv[1])

class Net(torch.nn.Module):
    def __init__(self):
        super().__init__()
        torch.manual_seed(0)
        self.layers = torch.nn.Sequential(
            torch.nn.Linear(16, width), torch.nn.Tanh(), torch.nn.Linear(width, width), torch.nn.Tanh()
        )
        self.head = torch.nn.Linear(width, 10)

    def forward(self, x):
        return self.head(self.layers(x))

def mapped():
    line = next(one for one in Path("/proc/self/status").read_text().splitlines() if one.startswith("VmSize"))
    return int(line.split()[1]) * 1024

net = Net().eval()
x, labels = torch.randn(m, 16), np.arange(m) % 10
rg.capture(net, x[:512], labels=labels[:512], to=path + "-small", batch_size=256)  # whatever is made once
rg.distances(rg.files.open(path + "-small"), memory="60 MB")
limit = mapped() + given  # libraries included
resource.setrlimit(resource.RLIMIT_AS, (limit, -1))
refused = False
try:
    np.ones(2 * given // 8)
except MemoryError:
    refused = True
rg.capture(net, x, labels=labels, to=path, layers="all", batch_size=2000)
acts = rg.files.open(path)
paths = rg.path(acts, target="label", memory="80 MB")
plot = rg.plot_paths(paths)
html = plot.to_html(path + ".html")
print(json.dumps({
    "refused": refused,
    "limit": limit,
    "stored": sum(v.nbytes for v in acts.data_vars.values()),
    "plan": paths.attrs["plan"],
    "to_target": paths.to_target().values.tolist(),
    "turning_angle": paths.turning_angle().values.tolist()[1:-1],
}))
"""


def test_a_store_larger_than_memory_from_capture_to_widget(tmp_path):
    """All that the process may map, its libraries included, is less than the store."""
    m, width, given, path = 280_000, 256, 120 * 10**6, str(tmp_path / "acts.zarr")
    run = subprocess.run(
        [sys.executable, "-c", RUN, json.dumps([m, width, given, path])],
        cwd=ROOT,
        env={**os.environ, "MALLOC_ARENA_MAX": "1"},  # 64 MB of address space a thread are not reserved
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr[-3000:]
    found = json.loads(run.stdout)
    assert found["refused"], "the limit holds"
    assert found["stored"] > found["limit"]
    assert found["plan"].startswith("cross-covariance: ")
    assert np.array(found["to_target"]).min() > 1  # the labels are noise
    assert np.isfinite(found["turning_angle"]).all()
    assert (tmp_path / "acts.zarr.html").stat().st_size > 10_000
