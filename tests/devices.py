"""Devices of torch that tests run on: the CPU always, a graphics card where there is one."""

import pytest

torch = pytest.importorskip("torch")

CUDA = pytest.mark.skipif(not torch.cuda.is_available(), reason="torch finds no CUDA device")
DEVICES = ["cpu", pytest.param("cuda", marks=CUDA)]
