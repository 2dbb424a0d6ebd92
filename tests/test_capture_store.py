"""Capture to disk: the same numbers as in memory, lazily read, or summed."""

import numpy as np
import pytest

import repgeo_nb as rg
from repgeo_nb.errors import CaptureError, SchemaError, StorageError
from repgeo_nb.files import stored
from repgeo_nb.files.chunk_files import write_chunk
from tests.stores import BATCH, M, assert_same, images, net, store

torch = pytest.importorskip("torch")
zarr = pytest.importorskip("zarr")


def test_the_bar_tells_bytes(tmp_path, capsys):
    store(tmp_path / "acts.zarr", progress=True)
    told = capsys.readouterr().err
    assert "200 stimuli" not in told
    assert "/200" in told
    assert "of 0.3 MB" in told


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
        CaptureError,
        match=r"expected 256 stimuli each, .*rows of a chunk in the store, got 24 .*pass batch_size=24,",
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


@pytest.mark.parametrize("size", [1e-30, 1e-9, 1e-3, 1e6, 1e30])
@pytest.mark.parametrize("mean", [0, 300])
def test_half_precision_of_any_size(tmp_path, size, mean):
    """Units of sizes that float16 itself lacks, each to the digits that were promised."""
    units, chance = torch.tensor([1.0, 30, 100]) * size, torch.Generator().manual_seed(0)
    x = (torch.randn(100, 3, generator=chance) + mean) * units
    given = {"layers": ["input"], "batch_size": 32, "to": tmp_path / "half.zarr", "dtype": "float16"}
    model = torch.nn.Linear(3, 1)
    for _ in range(2):
        found = rg.capture(model, x, **given)["input"].values / units.numpy()
        np.testing.assert_allclose(found - mean, x / units - mean, rtol=0, atol=2e-3)  # 2^-11 of 4


def test_half_precision_of_what_is_nearly_still_at_first(tmp_path):
    """Units that move in the first batch by less than one in a million of what they do later."""
    x = torch.rand(60, 4, generator=torch.Generator().manual_seed(0))
    x[:30, 0] *= 1e-7
    x[:30, 1] = 2.5
    given = {"layers": ["input"], "batch_size": 30}
    found = rg.capture(torch.nn.Linear(4, 1), x, **given, to=tmp_path / "half.zarr", dtype="float16")
    np.testing.assert_allclose(found["input"], x, atol=2e-3)


def test_half_precision_of_float64_is_read_as_float64(tmp_path):
    x = 1e9 + torch.rand(40, 3, dtype=torch.float64, generator=torch.Generator().manual_seed(0))
    model = torch.nn.Linear(3, 1).double()
    found = rg.capture(model, x, layers=["input"], to=tmp_path / "half.zarr", dtype="float16")
    assert found["input"].dtype == np.float64
    np.testing.assert_allclose(found["input"], x, atol=1e-3, rtol=0)


@pytest.mark.parametrize("bad", [float("nan"), float("inf")])
def test_half_precision_holds_numbers_alone(tmp_path, bad):
    x = torch.rand(40, 3)
    x[20, 1] = bad
    with pytest.raises(
        StorageError, match=r"layer 'input': expected values that half precision holds, got NaN"
    ):
        rg.capture(
            torch.nn.Linear(3, 1),
            x,
            layers=["input"],
            to=tmp_path / "half.zarr",
            dtype="float16",
            batch_size=16,
        )


@pytest.mark.parametrize("dtype", [None, "float16"])
def test_any_rows_are_read_as_zarr_reads_them(tmp_path, monkeypatch, dtype):
    lstm, x = rg.nets.lstm(n_inputs=3, width=4, seed=0), torch.rand(50, 6, 3)
    given = {"lengths": [6, 4] * 25, "dtype": dtype, "batch_size": 8, "layers": ["lstm1", "logits"]}
    acts = rg.capture(lstm, x, to=tmp_path / "acts.zarr", **given)
    assert not zarr.open_group(tmp_path / "acts.zarr", mode="r")["lstm1"][1::2, 4:].any(), "padding is 0"
    chance = np.random.default_rng(0)
    some = [slice(*sorted(chance.integers(-60, 60, 2))) for _ in range(40)]
    some += [slice(None), slice(0, 50, 2), slice(20, 3, -1), [3, 3, 1], 7]
    for name in ("lstm1", "logits"):
        layer = acts.variables[name]
        for rows in some:
            found = layer[rows].values
            with monkeypatch.context() as patch:
                patch.setattr(stored, "read_rows", lambda *_: None)
                np.testing.assert_array_equal(found, layer[rows].values)
        with monkeypatch.context() as patch:
            patch.setattr(stored.StoredLayer, "_by_zarr", lambda *_: pytest.fail("the long way"))
            layer[3:41].load()


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


def test_options_that_do_not_go_together(tmp_path):
    with pytest.raises(CaptureError, match="expected one of them, got both"):
        rg.capture(net(), images(), to=tmp_path / "a.zarr", accumulate=rg.accumulate.Moments())
    with pytest.raises(CaptureError, match="dtype: expected None or 'float16' together with to="):
        rg.capture(net(), images(), dtype="float16")
    with pytest.raises(CaptureError, match="accumulate: expected an accumulator with update"):
        rg.capture(net(), images(), accumulate=[])
    with pytest.raises(CaptureError, match=r"got the class Moments; pass rg.accumulate.Moments\(\)"):
        rg.capture(net(), images(), accumulate=rg.accumulate.Moments)
    with pytest.raises(
        StorageError, match=r"a zarr store, which is a folder, got .*call it for example 'a.zarr'"
    ):
        rg.capture(net(), images(), to=tmp_path / "a.nc")
    loader = torch.utils.data.DataLoader(images(), shuffle=True)
    with pytest.raises(
        SchemaError, match="to: expected stimuli in a fixed order, got a DataLoader that shuffles"
    ):
        rg.capture(net(), loader, to=tmp_path / "a.zarr")
    assert not list(tmp_path.iterdir())


def test_a_call_without_labels_keeps_those_of_the_store(tmp_path):
    labels = np.arange(M) % 3
    options = {"to": tmp_path / "a.zarr", "batch_size": BATCH}
    rg.capture(net(), images(), labels=labels, **options)
    np.testing.assert_array_equal(rg.capture(net(), images(), **options).label, labels)
    anew = rg.capture(net(), images(), labels=labels + 1, **options)
    np.testing.assert_array_equal(anew.label, labels + 1)
    np.testing.assert_array_equal(rg.open(tmp_path / "a.zarr").label, labels + 1)


def test_a_store_at_home(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    store("~/a.zarr")
    assert rg.open("~/a.zarr").sizes["stimulus"] == M
    assert [place.name for place in tmp_path.iterdir()] == ["home"]


def test_it_is_told_that_an_accumulator_is_not_empty(capsys):
    moments = rg.accumulate.Moments()
    rg.capture(net(), images(), accumulate=moments, progress=True)
    assert "already" not in capsys.readouterr().err
    rg.capture(net(), images(), accumulate=moments, progress=True)
    assert f"accumulate: {M} stimuli are in it already, these are added" in capsys.readouterr().err


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


@pytest.mark.parametrize("width", [5, 6])
def test_half_precision_with_steps(tmp_path, width):
    """Any part of a layer reads as the whole does; padding stays 0 and takes no part in the mean."""
    lstm, x = rg.nets.lstm(n_inputs=8, width=width, seed=0), torch.rand(60, 6, 8)
    given = {"lengths": [6] * 30 + [4] * 30, "layers": ["lstm1"], "batch_size": 16}
    expected = rg.capture(lstm, x, **given)["lstm1"]
    found = rg.capture(lstm, x, **given, to=tmp_path / "half.zarr", dtype="float16")["lstm1"]
    unit = "lstm1_unit"
    for part in (
        {},
        {"step": 2},
        {"step": slice(1, 3)},
        {"stimulus": 40, "step": [4, 1]},
        {"stimulus": slice(25, 35), unit: 1},
        {unit: [4, 0, 1, 2, 3]},
        {"stimulus": 59, "step": 5, unit: 0},
    ):
        np.testing.assert_allclose(found.isel(part), expected.isel(part), atol=1e-3)
    assert (found.values[30:, 4:] == 0).all()
    # the same call goes on: 0 at padding is no other value than 0 there
    rg.capture(lstm, x, **given, to=tmp_path / "half.zarr", dtype="float16")


class Far(torch.nn.Module):
    """Units so far off zero that padding, which is 0, is out of half precision's reach once centred."""

    def forward(self, x):
        return x + 1e5


def test_half_precision_far_from_padding(tmp_path):
    x = torch.rand(20, 5, 3, generator=torch.Generator().manual_seed(0))
    given = {"steps": "far", "layers": ["far"], "lengths": [5] * 10 + [3] * 10, "batch_size": 10}
    model = torch.nn.Sequential()
    model.add_module("far", Far())
    for _ in range(2):
        found = rg.capture(model, x, **given, to=tmp_path / "half.zarr", dtype="float16")
        np.testing.assert_allclose(found["far"], rg.capture(model, x, **given)["far"], atol=0.02)


def test_later_batches_with_more_steps(tmp_path):
    chance = torch.Generator().manual_seed(0)
    batches = [torch.rand(4, steps, 3, generator=chance) for steps in (5, 8, 6)]
    lstm, lengths = rg.nets.lstm(n_inputs=3, width=4, seed=0), [5] * 4 + [8] * 4 + [6] * 4
    given = {"layers": ["lstm1", "lstm2"], "lengths": lengths, "batch_size": 4}
    expected = rg.capture(lstm, iter(batches), **given)
    for _ in range(2):  # the second time they are skipped
        assert_same(rg.capture(lstm, iter(batches), **given, to=tmp_path / "acts.zarr"), expected)
    tokens = [{"x": part, "there": torch.ones(part.shape[:2], dtype=torch.int64)} for part in batches]

    class Named(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = torch.nn.LSTM(3, 4, batch_first=True)

        def forward(self, x, there):
            return self.lstm(x)[0]

    with pytest.raises(
        CaptureError, match=r"'lstm': expected at most 5 steps.* got 8 for stimuli 4 to 7; pad"
    ):
        rg.capture(
            Named(), iter(tokens), layers=["lstm"], mask="there", to=tmp_path / "grows.zarr", batch_size=4
        )


class Named(torch.nn.Module):
    """A layer of any name."""

    def __init__(self, name):
        super().__init__()
        self.name, self.first = name, torch.nn.Linear(4, 3)

    def forward(self, x):
        return rg.tap(self.name, 2 * self.first(x)) + 1


NAMES = [".repgeo", ".lock", "zarr.json", "c", "..", "a/b", "a b", "mask", "step", "label", "nul\0", "%2F"]


@pytest.mark.parametrize("name", NAMES, ids=repr)
def test_names_of_layers_and_columns(tmp_path, name):
    """None takes the place of what a store calls its own, and all come back."""
    torch.manual_seed(0)
    model, x = Named(name), torch.rand(8, 4)
    columns = None if name == "label" else {f"{name} of rows": np.arange(8), name: np.arange(8) / 2}
    expected = rg.capture(model, x, labels=columns)
    for _ in range(2):
        assert_same(rg.capture(model, x, labels=columns, to=tmp_path / "acts.zarr"), expected)


def test_names_too_long_for_the_disk(tmp_path):
    with pytest.raises(StorageError, match="expected to be able to write there, got File name too long"):
        rg.capture(Named("n" * 300), torch.rand(8, 4), to=tmp_path / "acts.zarr")


def test_columns_of_every_type(tmp_path):
    columns = {
        "when": np.datetime64("2020-01-01", "ns") + np.arange(M).astype("timedelta64[D]"),
        "is_odd": np.arange(M) % 2 == 1,
        "half": np.arange(M).astype(np.float16),
        "byte": np.arange(M).astype(np.uint8),
        "text": np.array(["", "ü ", "a/b", "%"] * (M // 4)),
        "image": np.random.default_rng(0).random((M, 2, 3)),
        "weight": np.where(np.arange(M) % 7, 1.0, np.nan),
    }
    expected = rg.capture(net(), images(), labels=columns, layers=["stem"])
    found = rg.capture(net(), images(), labels=columns, layers=["stem"], to=tmp_path / "acts.zarr")
    assert_same(found, expected)


def test_columns_are_those_of_the_last_call(tmp_path):
    """Of another type, another shape, fewer: what is on disk is not made to hold them."""
    given = {"layers": ["stem"], "batch_size": 64}
    for labels in (
        {"a": np.arange(M), "b": np.arange(M)},
        {"a": np.arange(M) / 2},
        {"a": [f"c{k}" for k in range(M)]},
        {"a": np.ones((M, 3))},
        {"a": np.zeros((M, 2))},
        None,
    ):
        expected = rg.capture(net(), images(), labels=labels, **given)
        assert_same(rg.capture(net(), images(), labels=labels, **given, to=tmp_path / "acts.zarr"), expected)


def test_steps_as_a_truth_value(tmp_path):
    lstm, x = rg.nets.lstm(n_inputs=3, width=4, seed=0), torch.rand(8, 5, 3)
    for steps in (True, False):
        expected = rg.capture(lstm, x, steps=steps)
        assert_same(rg.capture(lstm, x, steps=steps, to=tmp_path / f"{steps}.zarr"), expected)


def in_batches(m, size=24):
    return (images()[k : min(k + size, m)] for k in range(0, m, size))


@pytest.mark.parametrize("before", [72, 90])
def test_a_stream_may_grow(tmp_path, before):
    """By whole batches, or where the last was short."""
    given = {"to": tmp_path / "acts.zarr", "batch_size": 24}
    rg.capture(net(), in_batches(before), **given)
    assert_same(rg.capture(net(), in_batches(130), **given), rg.capture(net(), images()[:130]))
