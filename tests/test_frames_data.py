"""Labelled frames: made, read, chosen, collected, reduced, stored; what is refused."""

import re

import numpy as np
import pytest
import xarray as xr

import repgeo_nb as rg
from repgeo_nb.errors import SchemaError, StimulusMismatch, UnknownName
from tests.frames import KINDS, NAMES, as_kind, labelled

fr = rg.frames


def refused(message):
    return pytest.raises(SchemaError, match=re.escape(message))


def plain_frames(shape=(3, 2, 5), **more):
    F = np.random.default_rng(0).normal(size=shape)
    given = {"stimulus": "abc", "direction": ["x", "y"], **more}
    return fr.from_arrays({"fc": F}, **given)


# ---- made and read


def test_the_schema():
    frames = labelled()
    assert frames["block.1"].dims == ("stimulus", "direction", "block.1_unit")
    assert {k: frames["block.1"].attrs[k] for k in ("layer", "depth", "kind")} == {
        "layer": "block/1", "depth": 1, "kind": "vectors",
    }  # fmt: skip
    assert fr.layers(frames) == ("input", "block.1", "fc")
    assert fr.models(frames) == ("net_0",)
    assert frames.width.values.tolist() == [7, 6, 3]
    assert frames.input_norm.dims == ("stimulus", "direction")
    assert frames.noise_gain.dims == frames.speed_scale.dims == ("stimulus", "layer")
    assert {k: frames.attrs[k] for k in ("repgeo_frames", "method", "normalised", "dtype")} == {
        "repgeo_frames": 1, "method": "given", "normalised": 0, "dtype": "float64",
    }  # fmt: skip
    assert all(array.dtype.kind != "O" for array in frames.variables.values())


@pytest.mark.parametrize("kind", KINDS)
def test_each_reads_every_kind(kind):
    rng = np.random.default_rng(1)
    wide, narrow = rng.normal(size=(3, 4, 6)), rng.normal(size=(3, 4, 2))
    frames = fr.from_arrays(
        {"wide": as_kind(wide, kind), "narrow": as_kind(narrow, kind)},
        stimulus="abc", direction=NAMES[:4], kind=kind, width={"wide": 6, "narrow": 2},
    )  # fmt: skip
    found = {layer: one for _, layer, one in fr.each(frames)}
    assert list(found) == ["wide", "narrow"]
    for layer, vectors in (("wide", wide), ("narrow", narrow)):
        one = found[layer]
        assert (one.k, one.width, one.kind) == (4, vectors.shape[-1], kind)
        assert one.direction.tolist() == NAMES[:4]
        gram = vectors @ np.swapaxes(vectors, -1, -2)
        r = one.factor()
        assert r.shape == (3, 4, 4)
        np.testing.assert_allclose(one.gram(), gram, atol=1e-12)
        np.testing.assert_allclose(np.swapaxes(r, -1, -2) @ r, gram, atol=1e-12)
        s = np.linalg.svd(vectors, compute_uv=False)
        np.testing.assert_allclose(one.singular_values()[:, : s.shape[1]], s, atol=1e-12)
        assert (one.singular_values()[:, vectors.shape[-1] :] == 0).all()


def test_a_column_of_a_factor_is_a_vector():
    """Inner products, hence lengths and angles, of columns are those of the vectors."""
    frames = plain_frames()
    r, v = fr.frame(fr.reduce(frames)).array, frames["fc"].values
    for i in range(2):
        for j in range(2):
            np.testing.assert_allclose((r[..., i] * r[..., j]).sum(-1), (v[:, i] * v[:, j]).sum(-1))


def test_types():
    F = np.ones((3, 2, 5))
    for array, dtype in ((F, "float64"), (F.astype("f4"), "float32"), (F.astype("f2"), "float16")):
        frames = fr.from_arrays({"fc": array}, stimulus="abc", direction=["x", "y"])
        assert frames.attrs["dtype"] == dtype
        assert fr.frame(frames).eps == np.finfo(dtype).eps
        assert fr.frame(frames).singular_values().dtype == np.float64
    mixed = fr.from_arrays({"a": F, "b": F.astype("f4")}, stimulus="abc", direction=["x", "y"])
    assert mixed.attrs["dtype"] == "float32", "the coarsest"
    assert fr.frame(plain_frames(dtype="bfloat16")).eps == 2**-7
    g = fr.from_arrays({"fc": (F @ F.mT if hasattr(F, "mT") else F @ F.swapaxes(1, 2)).astype("f4")},
                       stimulus="abc", direction=["x", "y"], kind="gram")  # fmt: skip
    assert g["fc"].dtype == np.float64
    assert g.attrs["dtype"] == "float32"
    with refused("dtype: expected the name of a floating type ('float32', 'float64'), got 'int8'"):
        plain_frames(dtype="int8")


def test_tensors_enter():
    torch = pytest.importorskip("torch")
    F = torch.ones(3, 2, 5, dtype=torch.bfloat16, requires_grad=True)
    frames = fr.from_arrays({"fc": F}, stimulus="abc", direction=["x", "y"])
    assert frames.attrs["dtype"] == "bfloat16"
    assert fr.rank(F.detach()).tolist() == [1, 1, 1]


def test_layers_called_like_what_frames_hold_are_mapped():
    F = np.ones((3, 2, 5))
    names = ["direction", "units", "noise_gain", "stimulus"]
    frames = fr.from_arrays(dict.fromkeys(names, F), stimulus="abc", direction=["x", "y"])
    assert [frames[key].attrs["layer"] for key in fr.layers(frames)] == names
    assert fr.frame(frames, "noise_gain").layer == "noise_gain_"
    assert fr.stable_rank(frames).sizes["layer"] == 4


def test_axes_of_a_manifold():
    axes = [{"name": n, "low": 0.0, "high": 1.0, "periodic": False, "unit": ""} for n in ("x", "y")]
    frames = plain_frames(axes=axes, weight=np.ones(3), x=np.arange(3.0), y=np.zeros(3))
    assert fr.axes(frames) == axes
    assert [axis["name"] for axis in fr.axes(fr.select(frames, direction="y"))] == ["y"]
    assert fr.axes(plain_frames()) is None
    with refused("axes: expected 2 with a name, one per direction in their order"):
        plain_frames(axes=axes[:1])


# ---- refusals of the constructor


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"direction": ["x", "x"]}, "direction: expected each name once, got 'x' more than once"),
        ({"direction": []}, "direction: expected the names of one direction or more, got none"),
        ({"direction": None}, "direction: expected the names of one direction or more, got None"),
        ({"direction": [0, 1]}, "direction: expected texts, got 0; name it, for example 'noise_0'"),
        ({"direction": ["x", "y", "z"]}, "expected 3 vectors, one per direction, got shape (3, 2, 5); name"),
        ({"stimulus": None}, "stimulus: expected one id per point, got None"),
        ({"stimulus": "aab"}, "stimulus ids: expected each once"),
        ({"stimulus": "ab"}, "expected 2 points, one per stimulus, got shape (3,"),
        ({"units": ["px"]}, "units: expected 2, one per direction, got 1"),
        ({"kind": "jacobian"}, "kind: expected one of 'vectors', 'gram', 'factor', got 'jacobian'"),
        ({"kind": "gram"}, "of kind 'gram', got shape (3, 2, 5)"),
        ({"input_norm": np.ones(2)}, "input_norm: expected (stimulus, direction) = (3, 2) finite norms"),
        ({"input_norm": -np.ones((3, 2))}, "got shape (3, 2) with negative or infinite ones"),
        ({"noise_gain": {"conv": np.ones(3)}}, "noise_gain: expected layers of arrays=, got 'conv'"),
        ({"noise_gain": {"fc": np.ones(2)}}, "noise_gain of layer 'fc': expected (3,) values of at least 0"),
        ({"speed_scale": {"fc": -np.ones(3)}}, "got shape (3,) with negative ones; it is a norm"),
        ({"width": {"fc": 9}}, "width of layer 'fc': expected 5, got 9; leave it out where the vectors tell"),
        ({"width": {"conv": 9}}, "width: expected layers of arrays=, got 'conv'"),
        ({"units_": np.ones(2)}, "column 'units_': expected 3 values, one per stimulus"),
        ({"reason": np.ones(3)}, "column 'reason': expected a name that labelled frames do not use"),
    ],
)  # fmt: skip
def test_constructor_refuses(change, message):
    with refused(message):
        plain_frames(**change)


def test_constructor_refuses_arrays():
    given = {"stimulus": "abc", "direction": ["x", "y"]}
    F = np.ones((3, 2, 5))
    F[1, 1, 3] = np.nan
    with refused(
        "layer 'fc' of model 'net': expected finite vectors, got nan for stimulus 'b', direction 'y'"
    ):
        fr.from_arrays({"fc": F}, name="net", **given)
    R = np.triu(np.ones((3, 2, 2)))
    R[2, 0, 1] = np.inf
    with refused("expected finite vectors, got inf for stimulus 'c', direction 'y'"):
        fr.from_arrays({"fc": R}, kind="factor", **given)
    with refused("expected 2 vectors, one per direction, got shape (3, 5, 2); pass J.swapaxes(-1, -2)"):
        fr.from_arrays({"fc": np.ones((3, 5, 2))}, **given)
    with refused("layer 'fc' of model 'model': expected at least one direction, got shape (3, 0, 5)"):
        fr.from_arrays({"fc": np.ones((3, 0, 5))}, **given)
    with refused("layer 'fc' of model 'model': expected at least one unit, got shape (3, 2, 0)"):
        fr.from_arrays({"fc": np.ones((3, 2, 0))}, **given)
    with refused("expected symmetric matrices of kind 'gram', got others"):
        fr.from_arrays({"fc": np.array([[[1.0, 2], [0, 1]]] * 3)}, kind="gram", **given)
    with refused("expected upper triangular matrices of kind 'factor', got others"):
        fr.from_arrays({"fc": np.array([[[1.0, 0], [2, 1]]] * 3)}, kind="factor", **given)
    with refused("expected an array (stimulus, step, direction, unit), got shape (3, 2, 5, 4, 4)"):
        fr.from_arrays({"fc": np.ones((3, 2, 5, 4, 4))}, extra=("step",), **given)
    with refused("arrays: expected a mapping of layer name to array, got ndarray"):
        fr.from_arrays(np.ones((3, 2, 5)), **given)
    with refused("arrays: expected a mapping of layer name to array, got an empty one"):
        fr.from_arrays({}, **given)
    with refused("layer 'b': expected 4 values of 'step', as the layers before it have, got 3"):
        steps = {"a": np.ones((3, 4, 2, 5)), "b": np.ones((3, 3, 2, 5))}
        fr.from_arrays(steps, extra=("step",), **given)


def test_what_is_no_frames_is_refused():
    acts = rg.from_arrays({"fc": np.eye(4)}, stimulus="abcd")
    with refused(
        "frames: expected labelled frames (attrs kind on each layer), got a Dataset with the variables 'fc'"
    ):
        fr.stable_rank(acts)
    with refused(
        "got list; bring those of several networks together with rg.frames.collect([first, second])"
    ):
        next(fr.each([labelled(), labelled()]))
    with refused("frame: expected an array of numbers, got DataTree"):
        fr.stable_rank(xr.DataTree())
    with refused("frames: expected labelled frames (a Dataset), got ndarray"):
        next(fr.each(np.eye(3)))
    frames = labelled()
    with refused("frames: expected the dimension 'stimulus', got a Dataset without"):
        fr.stable_rank(frames.isel(stimulus=0))
    with refused("frames: expected the dimension 'direction', got a Dataset without"):
        fr.stable_rank(frames.isel(direction=0))
    with refused("frames: expected the same names on 'direction' and 'direction_'"):
        fr.stable_rank(fr.reduce(frames).isel(direction=[0, 1]))
    with pytest.raises(UnknownName, match="unknown layer 'fcc' of model 'net_0'; did you mean 'fc'"):
        fr.frame(frames, "fcc")
    with refused("layer: expected a name, as there are 3 layers"):
        fr.frame(frames)
    with refused("model: expected a name, as there are 2 models"):
        fr.frame(fr.collect([frames, labelled(1)]), "fc")


# ---- chosen


@pytest.mark.parametrize("kind", KINDS)
def test_chosen_directions_are_those_frames(kind):
    frames = labelled()
    whole = frames if kind == "vectors" else fr.reduce(frames, kind)
    order = ["scale", "translate_x"]
    chosen = fr.select(whole, direction=order)
    expected = frames["block.1"].values[:, [3, 0]]
    one = fr.frame(chosen, "block/1")
    np.testing.assert_allclose(one.gram(), expected @ expected.swapaxes(1, 2), atol=1e-12)
    assert fr.directions(chosen).tolist() == order
    assert chosen["units"].values.tolist() == ["log", "px"]
    assert (chosen["input_norm"].values == frames["input_norm"].values[:, [3, 0]]).all()
    np.testing.assert_allclose(
        fr.stable_rank(chosen).sel(layer="block.1"), fr.stable_rank(expected), rtol=1e-9
    )
    if kind == "factor":
        assert not np.tril(chosen["block.1"].values, -1).any()


def test_choosing_models_layers_and_stimuli():
    both = fr.collect([labelled(0), labelled(1)])
    assert fr.select(both, model="net_1").model.values == "net_1"
    assert fr.select(both, model=["net_1"]).sizes["model"] == 1
    some = fr.select(both, layer=["fc", "input"], stimulus=["img_3", "img_1"])
    assert fr.layers(some) == ("input", "fc")
    assert some["layer"].values.tolist() == ["input", "fc"]
    assert some["stimulus"].values.tolist() == ["img_3", "img_1"]
    assert "block.1_unit" not in some.dims
    assert fr.layers(fr.select(both, layer="block*")) == ("block.1",)
    assert fr.select(both, stimulus=both.label == 1).sizes["stimulus"] == 2
    with pytest.raises(UnknownName, match="unknown direction 'rotat'; did you mean 'rotate'"):
        fr.select(both, direction="rotat")
    with refused("stimulus: expected at least one, got none"):
        fr.select(both, stimulus=slice(0, 0))


def test_what_xarray_chooses_is_read_too():
    both = fr.collect([labelled(0), labelled(1)])
    assert fr.stable_rank(both.sel(model="net_1")).dims == ("layer", "stimulus")
    assert fr.stable_rank(both.isel(layer=[2, 0]))["layer"].values.tolist() == ["input", "fc"]
    swapped = both.isel(stimulus=[2, 0])
    np.testing.assert_array_equal(fr.gain(swapped), fr.gain(both).isel(stimulus=[2, 0]))


# ---- collected


@pytest.mark.parametrize("kind", KINDS)
def test_collect_keeps_every_model(kind):
    own = [labelled(seed, seed=seed) for seed in range(3)]
    own = own if kind == "vectors" else [fr.reduce(one, kind) for one in own]
    both = fr.collect({"a": own[0], "b": own[1], "c": own[2].isel(stimulus=[4, 3, 2, 1, 0])})
    assert both["fc"].dims[:2] == ("model", "stimulus")
    assert both["model"].values.tolist() == ["a", "b", "c"]
    assert both["seed"].values.tolist() == [0, 1, 2]
    assert both.noise_gain.dims == ("model", "stimulus", "layer")
    assert both.input_norm.dims == ("model", "stimulus", "direction"), "their inputs differ here"
    for name, one in zip("abc", own, strict=True):
        np.testing.assert_array_equal(both["fc"].sel(model=name), one["fc"])
        for statistic in (fr.stable_rank, fr.gain, fr.relative_gain):
            np.testing.assert_array_equal(statistic(both).sel(model=name), statistic(one))
    again = fr.collect([both, labelled(7) if kind == "vectors" else fr.reduce(labelled(7), kind)])
    assert fr.models(again) == ("a", "b", "c", "net_7")
    assert all(array.dtype.kind != "O" for array in both.variables.values())


def test_collect_of_one_norm_of_the_inputs_keeps_it_once():
    norm = np.ones((5, 4))
    both = fr.collect([labelled(0, input_norm=norm), labelled(1, input_norm=norm)])
    assert both.input_norm.dims == ("stimulus", "direction")


def test_collect_keeps_what_differs_as_columns_of_the_models():
    a = labelled(0, dtype="float32", method="jvp")
    b = labelled(1, method="secant", step_size=1e-3, noise_gain=None)
    both = fr.collect([a, b])
    assert both.attrs["dtype"] == "float32", "the coarsest"
    assert both["method"].values.tolist() == ["jvp", "secant"]
    np.testing.assert_array_equal(both["step_size"], [np.nan, 1e-3])
    assert set(fr.relative_gain(both).sel(model="net_1").reason.values.ravel()) == {"not measured"}


def test_collect_over_widths():
    a, b = labelled(0), labelled(1, widths=(7, 50, 3))
    with refused("vectors of layers of different widths share no coordinates: reduce both to k x k"):
        fr.collect([a, b])
    both = fr.collect([fr.reduce(a), fr.reduce(b)])
    assert both.width.dims == ("model", "layer")
    assert fr.frame(both, "block/1", "net_1").width == 50
    np.testing.assert_array_equal(fr.rank(both).sel(model="net_1"), fr.rank(fr.reduce(b)))


def test_collect_refuses_what_differs():
    a = labelled(0)
    with refused("frames of 'net_0' and 'net_1': expected the same layers in the same order"):
        fr.collect([a, fr.select(labelled(1), layer=["input", "fc"])])
    with refused("expected the same directions in the same order, got 4, 'translate_x', 'translate_y',"):
        fr.collect([a, labelled(1, k=3)])
    with refused("expected the same unit of direction 'rotate', got 'rad' and 'deg'"):
        fr.collect([a, labelled(1, units=["px", "px", "deg", "log"])])
    with refused("layer 'input': expected one kind, got 'vectors' and 'gram'"):
        fr.collect([a, fr.reduce(labelled(1), "gram")])
    with refused("expected the same normalisation of the directions, got normalised=0 and 1"):
        fr.collect([a, labelled(1, normalised=True)])
    with refused("models: expected each name once"):
        fr.collect([a, a])
    with refused("column 'label': expected the same values in all models"):
        fr.collect([a, labelled(1, label=np.zeros(5, dtype=int))])
    with pytest.raises(StimulusMismatch, match="expected the same stimuli, got 5 and 4"):
        fr.collect([a, labelled(1, m=4)])
    assert fr.collect([a, labelled(1, m=4, label=np.arange(4) % 2)], join="inner").sizes["stimulus"] == 4
    with refused("collect: expected at least one Dataset of frames, got none"):
        fr.collect([])
    with refused("frames: expected labelled frames (a Dataset), got int"):
        fr.collect([a, 3])


# ---- reduced and stored


def test_reduced_frames_say_the_same():
    frames = labelled()
    for kind in ("factor", "gram"):
        small = fr.reduce(frames, kind)
        assert small["fc"].attrs["kind"] == kind
        assert small["fc"].shape == (5, 4, 4)
        assert small.width.values.tolist() == [7, 6, 3]
        for statistic in (fr.rank, fr.stable_rank, fr.gain, fr.relative_gain, fr.coherence):
            np.testing.assert_allclose(statistic(small), statistic(frames), rtol=1e-9)
    assert fr.reduce(small, "gram") is small
    np.testing.assert_allclose(fr.frame(fr.reduce(small), "fc").gram(), small["fc"], atol=1e-12)
    with refused("reduce: expected 'factor' or 'gram', got 'vectors'"):
        fr.reduce(small, "vectors")


@pytest.mark.parametrize("kind", KINDS)
def test_files_keep_frames(kind, tmp_path):
    axes = [{"name": n, "low": 0.0, "high": 1.0, "periodic": True, "unit": "px"} for n in NAMES[:4]]
    own = [labelled(seed, axes=axes, step_size=0.1, attrs={"n_noise": -1}) for seed in range(2)]
    both = fr.collect(own if kind == "vectors" else [fr.reduce(one, kind) for one in own])
    both.to_netcdf(tmp_path / "frames.nc", engine="h5netcdf")
    with xr.open_dataset(tmp_path / "frames.nc", engine="h5netcdf") as back:
        assert fr.axes(back) == axes
        for statistic in (fr.rank, fr.gain, fr.relative_gain):
            np.testing.assert_array_equal(statistic(back), statistic(both))
        fr.relative_gain(back).to_netcdf(tmp_path / "gain.nc", engine="h5netcdf")
        fr.summary(back).to_netcdf(tmp_path / "summary.nc", engine="h5netcdf")
        assert fr.select(back, direction="rotate")["direction"].values.tolist() == ["rotate"]


def test_stores_keep_frames(tmp_path):
    pytest.importorskip("zarr")
    frames = fr.reduce(labelled())
    frames.to_zarr(tmp_path / "frames.zarr", zarr_format=2)
    back = xr.open_zarr(tmp_path / "frames.zarr")
    np.testing.assert_array_equal(fr.stable_rank(back), fr.stable_rank(frames))
