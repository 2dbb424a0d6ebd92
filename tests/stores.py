"""Stores that tests capture into: a small network, its images, and how two stores are compared."""

from hashlib import blake2b

import numpy as np
import pytest

import repgeo_nb as rg

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
