"""Saving and opening: the same labelled data, in both formats, whole or not at all."""

import resource
import shutil
import signal

import numpy as np
import pytest
import xarray as xr
from hypothesis import given
from hypothesis import strategies as st

import repgeo_nb as rg
from repgeo_nb.errors import SchemaError, StorageError, StorageWarning, UnsupportedByGeometry
from repgeo_nb.files.plain import full_attrs, plain_attrs, quoted, unquoted

pytest.importorskip("zarr")
pytest.importorskip("h5netcdf")

FORMATS = ["zarr", "nc"]
IDS = [f"img_{k}" for k in range(24)]


def acts(seed=0, name="net", widths=(3, 5, 2), dtype="float64"):
    rng = np.random.default_rng(seed)
    names = ["conv/0", "block10", "fc"]
    layers = {n: rng.normal(size=(24, w)).astype(dtype) for n, w in zip(names, widths, strict=True)}
    return rg.from_arrays(layers, stimulus=IDS, labels=np.arange(24) % 3, name=name, accuracy=0.5)


def frames():
    rng = np.random.default_rng(0)
    return rg.frames.from_arrays(
        {"input": rng.normal(size=(24, 2, 4)), "fc": rng.normal(size=(24, 2, 3))},
        stimulus=IDS,
        direction=["x y", "turn/left"],
        units=["px", "rad"],
    )


def same(found, expected):
    """The same values, types, coordinates, attrs (also their types) and order of layers."""
    if isinstance(expected, xr.DataTree):
        assert [node.path for node in found.subtree] == [node.path for node in expected.subtree]
        for path in expected.groups:
            same(found[path].to_dataset(inherit=False), expected[path].to_dataset(inherit=False))
        return
    assert found.identical(expected)
    assert list(found.coords) == list(expected.coords)
    if isinstance(expected, xr.Dataset):
        assert list(found.data_vars) == list(expected.data_vars)
    for name in expected.coords:
        assert found[name].dtype.kind == expected[name].dtype.kind
    for mine, theirs in [(found.attrs, expected.attrs)]:
        assert {k: type(v) for k, v in mine.items()} == {k: type(v) for k, v in theirs.items()}


THINGS = {
    "one model": acts,
    "several models": lambda: rg.collect({"a": acts(0), "b": acts(1)}),
    "two families": lambda: rg.collect({"a": acts(0), "b": acts(1, widths=(4, 4, 4))}),
    "steps": lambda: rg.from_arrays(
        {"h": np.random.default_rng(0).normal(size=(24, 4, 3))},
        stimulus=IDS,
        extra={"step": [0, 1, 2, 3]},
        mask=np.arange(4) < np.array([4] * 12 + [2] * 12)[:, None],
    ),
    "frames": frames,
    "distances": lambda: rg.distances(acts()),
    "comparison": lambda: rg.compare(acts()),
    "a quantity": lambda: rg.path(acts()).step(),
    "summary": lambda: rg.path(acts(), target="label").summary(),
}


@pytest.mark.parametrize("ending", FORMATS)
@pytest.mark.parametrize("thing", THINGS)
def test_it_comes_back_as_it_was(tmp_path, thing, ending):
    expected = THINGS[thing]()
    path = rg.save(expected, tmp_path / f"data.{ending}")
    same(rg.open(path), expected)
    assert [file.name for file in tmp_path.iterdir()] == [path.name], "nothing is left beside it"


@pytest.mark.parametrize("ending", FORMATS)
def test_order_by_depth_survives_and_layers_are_read_when_asked_for(tmp_path, ending):
    rng = np.random.default_rng(0)
    data = rg.from_arrays(
        {n: rng.normal(size=(24, 4)) for n in ["z", "block10", "block2", "a"]}, stimulus=IDS
    )
    found = rg.open(rg.save(data, tmp_path / f"a.{ending}"))
    assert rg.schema.layers(found) == ("z", "block10", "block2", "a")
    assert all(rg.files.is_on_disk(found[name].variable) for name in found.data_vars)
    some = found["block2"].isel(stimulus=[7, 3])
    np.testing.assert_array_equal(some.values, data["block2"].values[[7, 3]])
    assert rg.files.is_on_disk(found["block2"].variable)
    assert rg.path(found).length() == rg.path(data).length()


@pytest.mark.parametrize("ending", FORMATS)
def test_names_that_files_cannot_hold(tmp_path, ending):
    names = ["enc/0/attn", "..", ".", "", "__x", "a b", "é#1:2", "label", "100%", "enc%2F0"]
    data = rg.from_arrays({n: np.full((24, 2), k) for k, n in enumerate(names)}, stimulus=IDS, name="../net")
    data.attrs |= {"a/b": [1, None, True], "..": {"x": None}, "flag": True, "nothing": None, "empty": ""}
    data = data.assign_coords({"col/umn x": ("stimulus", np.arange(24) > 3)})
    data["stray/one"] = ("stimulus", np.arange(24))
    found = rg.open(rg.save(data, tmp_path / "deep" / f"a.{ending}"))
    same(found, data)
    assert list(rg.files.to_arrays(found)) == names
    assert found.attrs["flag"] is True
    assert found.attrs["nothing"] is None
    assert {path.name for path in tmp_path.iterdir()} == {"deep"}, "nothing climbed out"
    plain = data.drop_vars(["col/umn x", "stray/one"])  # xarray's trees have no "/" in names themselves
    nested = xr.DataTree.from_dict({"/": plain.coords.to_dataset()[["stimulus"]], "/.../x y": plain})
    same(rg.open(rg.save(nested, tmp_path / f"tree.{ending}")), nested)


def test_half_precision(tmp_path):
    half = acts(dtype="float16")
    same(rg.open(rg.save(half, tmp_path / "a.zarr")), half)
    with pytest.warns(
        StorageWarning, match=r"netCDF has no half precision: 'conv.0', 'block10', 'fc' stored as"
    ):
        path = rg.save(half, tmp_path / "a.nc")
    found = rg.open(path)
    assert found["fc"].dtype == np.float32
    assert found["fc"].attrs["source_dtype"] == "float16", "the noise floor stays that of halves"
    np.testing.assert_array_equal(found["fc"], half["fc"])
    with pytest.warns(StorageWarning):  # also of layers that are on disk
        again = rg.save(rg.open(tmp_path / "a.zarr"), tmp_path / "b.nc")
    np.testing.assert_array_equal(rg.open(again)["fc"], half["fc"])


@pytest.mark.parametrize("ending", FORMATS)
def test_what_plain_xarray_wrote(tmp_path, ending):
    data = acts()
    data.attrs.pop("stimulus_digest")
    path = tmp_path / f"a.{ending}"
    write = {"zarr": lambda d: d.to_zarr(path, zarr_format=2), "nc": lambda d: d.to_netcdf(path)}[ending]
    write(data)
    found = rg.open(path)
    assert rg.schema.layers(found) == rg.schema.layers(data)
    assert rg.files.is_on_disk(found["fc"].variable)
    np.testing.assert_array_equal(rg.distances(found), rg.distances(data))
    both = rg.collect({"a": acts(0), "b": acts(1, widths=(4, 4, 4))})
    path = tmp_path / f"tree.{ending}"
    {"zarr": both.to_zarr, "nc": lambda p: both.to_netcdf(p, engine="h5netcdf")}[ending](path)
    np.testing.assert_array_equal(rg.distances(rg.open(path)), rg.distances(both))


def test_a_zip_of_a_store(tmp_path):
    rg.save(acts(), tmp_path / "a.zarr")
    path = shutil.make_archive(str(tmp_path / "a.zarr"), "zip", tmp_path / "a.zarr")
    same(rg.open(path), acts())


def test_from_a_capture_to_netcdf(tmp_path):
    torch = pytest.importorskip("torch")
    net = torch.nn.Sequential(torch.nn.Linear(4, 6), torch.nn.Tanh())
    stored = rg.capture(net, torch.randn(40, 4), to=tmp_path / "c.zarr", batch_size=16)
    same(rg.open(rg.save(rg.open(tmp_path / "c.zarr"), tmp_path / "c.nc")), stored.load())
    column = next((tmp_path / "c.zarr" / "stimulus" / "c").iterdir())
    column.unlink()
    with pytest.raises(
        StorageError, match="column 'stimulus': expected whole data in rows 0 to 39, got a chunk"
    ):
        rg.open(tmp_path / "c.zarr")


def test_a_capture_in_an_archive_is_to_be_unpacked(tmp_path):
    """Its half precision lacks the mean, which only the capture's own record gives back."""
    torch = pytest.importorskip("torch")
    rg.capture(torch.nn.Linear(4, 6), torch.randn(40, 4), to=tmp_path / "c.zarr", dtype="float16")
    path = shutil.make_archive(str(tmp_path / "c.zarr"), "zip", tmp_path / "c.zarr")
    with pytest.raises(StorageError, match="got a capture in an archive; unpack it"):
        rg.open(path)


@pytest.mark.parametrize("ending", FORMATS)
def test_layers_that_dask_computes(tmp_path, ending):
    pytest.importorskip("dask")
    data = acts()
    lazy = data.chunk(stimulus=5)
    same(rg.open(rg.save(lazy, tmp_path / f"a.{ending}")), data)


# ---- laws

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


@given(st.text(st.characters(exclude_categories=["Cs"])), st.text(st.characters(exclude_categories=["Cs"])))
def test_a_name_is_held_and_comes_back(name, other):
    key = quoted(name)
    assert unquoted(key) == name
    assert (quoted(other) == key) == (other == name)
    assert key.strip(".")
    assert not set(key) & set("/\\ \n\0")
    assert not key.startswith("__")


@given(st.dictionaries(st.text(), VALUES, max_size=4))
def test_attrs_come_back_as_they_were(attrs):
    plain = plain_attrs(attrs, "x")
    assert all(type(value) in (str, int, float) for value in plain.values())
    found = full_attrs(plain)
    assert found == attrs
    assert {key: type(value) for key, value in found.items()} == {k: type(v) for k, v in attrs.items()}


# ---- paths


def paths(metric="angular_cka", **options):
    return rg.path({"a": acts(0), "b": acts(1)}, metric=metric, target="label", **options)


@pytest.mark.parametrize("ending", FORMATS)
@pytest.mark.parametrize(
    "metric",
    [
        "angular_cka",
        "stress",
        "affine_invariant",
        "angular_shape",
        rg.metrics.PWCCA(),
        rg.metrics.AngularCKA(estimator="biased"),
    ],
    ids=str,
)
def test_paths_come_back_with_the_same_numbers(tmp_path, metric, ending):
    expected = paths(metric)
    found = rg.open(rg.save(expected, tmp_path / f"p.{ending}"))
    xr.testing.assert_identical(found.summary(), expected.summary())
    assert repr(found) == repr(expected)
    assert found._repr_html_() == expected._repr_html_()
    assert found.cite() == expected.cite()
    assert found["a"].info == expected["a"].info
    assert found["a"].layer_info == expected["a"].layer_info
    xr.testing.assert_identical(found.project("mds"), expected.project("mds"))
    one = rg.open(rg.save(expected["b"], tmp_path / f"one.{ending}"))
    xr.testing.assert_identical(one.summary(), expected["b"].summary())


def test_figures_of_saved_paths_are_the_same(tmp_path):
    expected = paths()
    found = rg.open(rg.save(expected, tmp_path / "p.zarr"))
    from repgeo_nb.widgets.payload import payload

    assert payload(found) == payload(expected)
    assert rg.paths.frechet_distance(found).identical(rg.paths.frechet_distance(expected))


def test_saved_paths_say_what_they_cannot(tmp_path):
    found = rg.open(rg.save(paths(), tmp_path / "p.zarr"))
    with pytest.raises(UnsupportedByGeometry, match="got one from a file, which knows distances only"):
        found["a"].metric.point(np.eye(4))
    with pytest.raises(rg.RepgeoError):
        rg.bootstrap(found, n=5)
    mean = rg.paths.mean_path(paths())
    with pytest.raises(SchemaError, match="got a mean path; save the paths that it is the mean of"):
        rg.save(mean, tmp_path / "m.zarr")

    class Mine:
        name = "mine"

        class geometry:  # noqa: N801
            distance = staticmethod(lambda p, q: np.linalg.norm(p - q))

        geometry = geometry()

        def point(self, x):
            return (x @ x.T).ravel()

    with pytest.raises(UnsupportedByGeometry, match=r"which a file cannot name; save its distances: rg.save"):
        rg.save(paths(Mine()), tmp_path / "mine.zarr")
    with pytest.raises(UnsupportedByGeometry, match=r"needs its points, \d+ of them take .* points="):
        rg.save(paths("affine_invariant"), tmp_path / "big.zarr", points=100)
    assert [file.name for file in tmp_path.iterdir()] == ["p.zarr"]


# ---- whole or not at all


@pytest.mark.parametrize("ending", FORMATS)
def test_what_is_there_stays_until_all_is_written(tmp_path, ending, monkeypatch):
    path = rg.save(acts(0), tmp_path / f"a.{ending}")
    with pytest.raises(StorageError, match=r"expected a free place, got something there; .* overwrite=True"):
        rg.save(acts(1), path)
    same(rg.open(path), acts(0))

    def stop(*_, **__):
        raise KeyboardInterrupt

    writer = {"zarr": "to_zarr", "nc": "to_netcdf"}[ending]
    both = rg.collect({"a": acts(0), "b": acts(1, widths=(4, 4, 4))})
    whole, calls = getattr(xr.Dataset, writer), []
    with monkeypatch.context() as patch:
        patch.setattr(xr.Dataset, writer, lambda *a, **k: stop() if calls else calls.append(whole(*a, **k)))
        with pytest.raises(KeyboardInterrupt):
            rg.save(both, path, overwrite=True)
    assert [file.name for file in tmp_path.iterdir()] == [path.name]
    same(rg.open(path), acts(0))
    opened = rg.open(path)
    rg.save(opened.assign_attrs(seen=2), path, overwrite=True)  # of itself, layers still on disk
    same(rg.open(path), acts(0).assign_attrs(seen=2))
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize("ending", FORMATS)
def test_a_full_disk_leaves_nothing(tmp_path, ending):
    """Files may not grow beyond 3 kB: what a full disk says, by the system itself."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    data = rg.from_arrays({"fc": np.random.default_rng(0).normal(size=(24, 2000))}, stimulus=IDS)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (3000, before[1]))
        with pytest.raises(
            StorageError, match=r"expected to be able to write it, got .*nothing half-written is left"
        ):
            rg.save(data, tmp_path / f"a.{ending}")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)
    assert not list(tmp_path.iterdir())
    same(rg.open(rg.save(data, tmp_path / f"a.{ending}")), data)


def test_what_is_refused(tmp_path):
    (tmp_path / "mine.zarr").mkdir()
    (tmp_path / "mine.zarr" / "thesis.tex").write_text("years of work")
    with pytest.raises(StorageError, match="expected data to overwrite, got a folder of other things"):
        rg.save(acts(), tmp_path / "mine.zarr", overwrite=True)
    cases = [
        (acts(), "a.csv", StorageError, r"expected a name that ends in \.zarr or \.nc, got '\.csv'"),
        (
            rg.accumulate.Moments(),
            "a.csv",
            SchemaError,
            r"got Moments; of an accumulator save what its result\(\) gives",
        ),
        ([1, 2], "a.nc", SchemaError, "save: expected activations, frames, a result .* or paths, got list"),
        (
            acts().assign_attrs(model=object()),
            "a.nc",
            SchemaError,
            "attrs of the data: expected texts, numbers",
        ),
        (
            acts().assign(x=("stimulus", [{}] * 24)),
            "a.zarr",
            SchemaError,
            "'x': expected numbers or texts, got Py",
        ),
        (
            acts().assign(x=("stimulus", [1j] * 24)),
            "a.nc",
            SchemaError,
            "'x': expected real numbers or texts",
        ),
        (acts().assign(FC=("stimulus", IDS)), "a.zarr", SchemaError, "names that differ by more than case"),
        (
            acts().stack(both=("stimulus", "fc_unit"), create_index=True),
            "a.nc",
            SchemaError,
            r"coordinate 'both': expected plain values, got a MultiIndex.* save data.reset_index\('both'\)",
        ),
    ]
    for data, name, kind, message in cases:
        with pytest.raises(kind, match=message):
            rg.save(data, tmp_path / name)
    assert [file.name for file in tmp_path.iterdir()] == ["mine.zarr"]


def test_wrong_dims_are_named(tmp_path):
    bad = xr.Dataset({"fc": (("stimulus", "unit"), np.eye(24))}, {"stimulus": IDS})
    bad.to_netcdf(tmp_path / "a.nc", engine="h5netcdf")
    with pytest.raises(
        SchemaError, match=r"a.nc: variable 'fc': expected the dimensions \('stimulus', 'fc_unit'\)"
    ):
        rg.open(tmp_path / "a.nc")
    xr.Dataset({"x": ("t", np.arange(3.0))}).to_zarr(tmp_path / "b.zarr")
    with pytest.raises(SchemaError, match=r"b.zarr: variable 'x': expected the dimensions"):
        rg.open(tmp_path / "b.zarr")
    acts().drop_vars("stimulus").to_netcdf(tmp_path / "c.nc", engine="h5netcdf")
    with pytest.raises(SchemaError, match=r"c.nc: .*stimulus: expected a coordinate of ids, got none"):
        rg.open(tmp_path / "c.nc")
    twice = acts().assign_coords(stimulus=["a"] * 24)
    twice.to_netcdf(tmp_path / "d.nc", engine="h5netcdf")
    with pytest.raises(SchemaError, match=r"d.nc: .*expected each once, got 1 repeated"):
        rg.open(tmp_path / "d.nc")


def test_classic_netcdf_says_how_to_convert_it(tmp_path):
    data = rg.distances(acts()).drop_attrs()
    data.to_netcdf(tmp_path / "a.nc", engine="scipy")
    with pytest.raises(
        StorageError, match=r"expected a netCDF-4 file, got a classic one; convert it: xarray"
    ):
        rg.open(tmp_path / "a.nc")


def test_a_home_is_found(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    for name in ("~/a.zarr", "~/a.nc"):
        assert rg.save(acts(), name) == tmp_path / name[2:]
        same(rg.open(name), acts())
    np.save(tmp_path / "fc.npy", np.eye(4))
    assert rg.files.read_arrays("~/fc.npy", stimulus="abcd").repgeo.layers == ("fc",)
    assert not (tmp_path / "~").exists()


def test_exports(tmp_path):
    data = rg.collect({"a": acts(0), "b": acts(1)})
    arrays = rg.files.to_arrays(data, model="b")
    again = rg.from_arrays(arrays, stimulus=rg.schema.stimuli(data), name="b")
    for name in ("conv.0", "fc"):
        np.testing.assert_array_equal(again[name], data[name].sel(model="b"))
    with pytest.raises(SchemaError, match="model: expected a name, as there are 2 models"):
        rg.files.to_arrays(data)
    found = rg.distances(data)
    long = rg.files.to_pandas(found)
    assert len(long) == found.size
    row = long[(long.model == "a") & (long.layer == "fc") & (long.model_ == "b") & (long.layer_ == "block10")]
    wide = rg.files.to_pandas(found, wide=True)
    assert row.distance.item() == wide.loc[("a", "fc"), ("b", "block10")] == float(found[2, 4])
    table = rg.files.to_pandas(paths())
    assert {"model", "layer", "step", "turning_angle"} <= set(table.columns)
    assert len(table) == 6
    assert set(rg.files.to_pandas(rg.compare(acts())).columns) >= {"layer", "layer_", "value"}
    units = rg.files.to_pandas(acts().fc)
    assert units.fc_unit.nunique() == acts().fc.sizes["fc_unit"], "what nothing else names keeps its number"
    with pytest.raises(SchemaError, match="to_pandas: expected a result"):
        rg.files.to_pandas(np.eye(3))
    with pytest.raises(SchemaError, match="expected a DataArray of two dimensions"):
        rg.files.to_pandas(paths().step(), wide=True)
