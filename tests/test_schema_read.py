"""Reading: one order, matrices with their labels, further dimensions, the cube."""

import subprocess
import sys

import numpy as np
import pandas as pd
import pytest
import xarray as xr
from hypothesis import given

from repgeo_nb import schema
from repgeo_nb.errors import SchemaError, UnknownName
from tests.acts import IDS, LABELS, assert_same_matrices, families, made, made_tree, with_steps


def test_each_reads_in_depth_order_never_in_that_of_variables():
    acts = made()
    shuffled = acts[["fc", "block2", "input", "block1"]].assign_coords(
        {name: acts[name] for name in ("layer", "depth", "width")}
    )
    assert list(shuffled.data_vars) != list(acts.data_vars)
    assert [layer for _, layer, _ in schema.each(shuffled)] == ["input", "block1", "block2", "fc"]
    assert_same_matrices(shuffled, acts)
    reordered = acts.isel(layer=[3, 1, 0, 2])  # the coordinate's order does not count either: depth does
    assert schema.layers(reordered) == schema.layers(acts)


def test_order_survives_a_file_that_sorts_its_variables(tmp_path):
    acts = made(widths={f"layer{index}": 2 + index for index in range(12)}).drop_vars("label")
    names = sorted(acts.data_vars)
    stored = xr.Dataset({name: acts[name] for name in names}, coords=acts.coords, attrs=acts.attrs)
    stored.to_netcdf(tmp_path / "acts.nc", engine="scipy")
    with xr.open_dataset(tmp_path / "acts.nc", engine="scipy") as read:
        loaded = schema.as_acts(read.load())
    assert list(loaded.data_vars) != list(schema.layers(loaded))
    assert_same_matrices(loaded, acts)
    assert schema.layer_info(loaded, "a", "layer3") == schema.layer_info(acts, "a", "layer3")
    assert schema.collect([loaded, made("b", 1, {f"layer{i}": 2 + i for i in range(12)})]).sizes["model"] == 2


def test_order_survives_where_xarray_drops_the_table_of_layers():
    acts = made()[["fc", "input"]]
    assert "layer" not in acts.coords
    assert schema.layers(acts) == ("input", "fc")


def test_a_selection_by_xarray_along_layer_counts():
    acts = made()
    assert schema.layers(acts.sel(layer=["fc", "input"])) == ("input", "fc")
    assert schema.layers(acts.sel(layer="fc")) == ("fc",)
    assert schema.layers(acts.drop_vars("fc")) == ("input", "block1", "block2")


def test_a_matrix_has_its_labels_and_no_copy():
    acts = schema.collect([made("a"), made("b", 1)])
    matrix = schema.matrix(acts, "b", "block1")
    assert matrix.dims == ("stimulus", "unit")
    assert {name: matrix[name].item() for name in ("model", "layer", "depth")} == {
        "model": "b",
        "layer": "block1",
        "depth": 1,
    }
    assert matrix["label"].values.tolist() == LABELS
    assert matrix.attrs["unit_shape"] == [3]
    assert np.shares_memory(matrix.values, acts["block1"].values)
    matrix.attrs["mine"] = 1
    assert "mine" not in acts["block1"].attrs


def test_each_covers_every_model_of_a_tree():
    found = [(model, layer) for model, layer, _ in schema.each(made_tree())]
    assert found == [
        *((model, layer) for model in ("res_s0", "res_s1") for layer in ("input", "block1", "block2", "fc")),
        *(("vgg", layer) for layer in ("input", "conv1", "fc")),
    ]
    assert all(matrix["label"].values.tolist() == LABELS for _, _, matrix in schema.each(made_tree()))


def test_dimensions_in_another_order_are_read_alike():
    acts = schema.collect([made("a"), made("b", 1)])
    assert_same_matrices(acts.transpose(), acts)


def test_unknown_models_and_layers_list_near_ones():
    with pytest.raises(UnknownName, match=r"unknown model 'res_s'; did you mean 'res_s0' or 'res_s1'"):
        schema.matrix(made_tree(), "res_s", "fc")
    with pytest.raises(UnknownName, match=r"unknown layer 'blok2' of model 'res_s0'; did you mean 'block2'"):
        schema.matrix(made_tree(), "res_s0", "blok2")
    with pytest.raises(UnknownName, match=r"unknown layer 'conv1' of model 'res_s0'"):
        schema.layer_info(made_tree(), "res_s0", "conv1")
    with pytest.raises(UnknownName, match=r"unknown stimulus column 'labels'; did you mean 'label'"):
        schema.column(made_tree(), "labels")


def test_names_that_are_left_out():
    with pytest.raises(
        SchemaError, match="expected a name, as there are 3 models, got None; one of 'res_s0'"
    ):
        schema.matrix(made_tree(), layer="fc")
    with pytest.raises(SchemaError, match=r"layer: expected a name, got None; one of 'input', 'block1'"):
        schema.matrix(made())
    assert schema.matrix(made(), layer="fc").shape == (6, 2)


def test_model_info_has_scalars_only():
    acts = made(accuracy=np.float32(0.5), seed=3, kind="res", trained=True)
    info = schema.model_info(acts)
    assert info == {"accuracy": 0.5, "seed": 3, "kind": "res", "trained": True}
    assert [type(value) for value in info.values()] == [float, int, str, bool]


def test_a_column_comes_with_the_stimuli_only():
    column = schema.column(made_tree(), "label")
    assert column.dims == ("stimulus",)
    assert set(column.coords) == {"stimulus", "label"}
    assert schema.column(made(image=np.zeros((6, 2, 2))), "image").shape == (6, 2, 2)


# further dimensions


def test_each_refuses_further_dimensions_with_the_remedy():
    message = (
        r"layer 'h1' of model 'rnn': expected a matrix \(stimulus, unit\), got the further dimension "
        r"'step' \(3 values\); choose one value with acts.isel\(step=0\), the last with "
        r"acts.isel\(step=-1\), make rows of all values with rg.schema.stacked\(acts, 'step'\), or read it "
        r"with each\(acts, over='step'\) .* stack='step'"
    )
    with pytest.raises(SchemaError, match=message):
        schema.each(with_steps())  # at the call: a generator would complain only when read
    with pytest.raises(SchemaError, match=message):
        schema.matrix(with_steps(), layer="h1")
    with pytest.raises(SchemaError, match=message):
        schema.cube(with_steps())
    assert schema.matrix(with_steps().isel(step=1), layer="h1").shape == (6, 4)
    assert schema.matrix(with_steps(plain={"in": 2}), layer="in").shape == (6, 2)


def test_over_gives_one_matrix_per_value():
    acts = with_steps(plain={"in": 2})
    found = [
        (layer, matrix.coords.get("step"), matrix) for _, layer, matrix in schema.each(acts, over="step")
    ]
    assert [(layer, None if step is None else step.item()) for layer, step, _ in found] == [
        *(("h1", step) for step in (0, 10, 20)),
        *(("h2", step) for step in (0, 10, 20)),
        ("in", None),
    ]
    for layer, step, matrix in found[:6]:
        np.testing.assert_array_equal(matrix, acts[layer].sel(step=step.item()))
        assert matrix.dims == ("stimulus", "unit")


def test_stack_makes_rows_with_plain_coordinates():
    acts = with_steps()
    (_, _, first), (_, _, second) = schema.each(acts, stack="step")
    assert first.shape == (18, 4)
    assert second.shape == (18, 2)
    assert first["stimulus"].values[:4].tolist() == [
        "img_0|step=0",
        "img_0|step=10",
        "img_0|step=20",
        "img_1|step=0",
    ]
    assert first["stimulus"].values.tolist() == second["stimulus"].values.tolist()
    assert not any(isinstance(index, pd.MultiIndex) for index in first.indexes.values())
    for name in ("step", "source_stimulus", "label"):
        assert first[name].dims == ("stimulus",)
    for row in range(18):
        source, step = first["source_stimulus"].values[row], first["step"].values[row]
        assert first["stimulus"].values[row] == f"{source}|step={step}"
        np.testing.assert_array_equal(first[row], acts["h1"].sel(stimulus=source, step=step))
        assert first["label"].values[row] == LABELS[IDS.index(source)]


def test_dimensions_without_values_are_counted():
    acts = with_steps().drop_vars("step")
    _, _, matrix = next(schema.each(acts, stack="step"))
    assert matrix["stimulus"].values[2] == "img_0|step=2"
    assert [x["step"].item() for _, layer, x in schema.each(acts, over="step") if layer == "h1"] == [0, 1, 2]


def test_over_and_stack_together():
    arrays = {"h": np.arange(6 * 2 * 3 * 4.0).reshape(6, 2, 3, 4)}
    acts = schema.from_arrays(arrays, stimulus=IDS, extra={"step": [0, 1], "token": list("xyz")})
    found = list(schema.each(acts, over="step", stack="token"))
    assert [matrix.shape for _, _, matrix in found] == [(18, 4), (18, 4)]
    np.testing.assert_array_equal(found[1][2].sel(stimulus="img_2|token=z"), arrays["h"][2, 1, 2])
    with pytest.raises(SchemaError, match=r"got the further dimension 'token'"):
        schema.each(acts, over="step")
    with pytest.raises(SchemaError, match=r"expected over and stack to differ, got 'step' twice; give one"):
        schema.each(acts, over="step", stack="step")


def test_rows_must_correspond():
    with pytest.raises(
        SchemaError, match=r"layer 'in' of model 'rnn': expected the dimension 'step' to stack, .*select"
    ):
        schema.each(with_steps(plain={"in": 2}), stack="step")
    other = with_steps().assign_coords(model="other", step=[0, 10, 30])
    message = (
        r"'h1' of model 'other': expected the values '0', '10', '20' of 'step' .* got '0', '10', '30'; choose"
    )
    with pytest.raises(SchemaError, match=message):
        schema.each(schema.collect([with_steps(), other]), stack="step")


def test_dimensions_that_no_layer_has():
    with pytest.raises(UnknownName, match=r"unknown further dimension 'stp'; did you mean 'step'"):
        schema.each(with_steps(), over="stp")
    with pytest.raises(
        UnknownName, match=r"unknown further dimension 'step'; expected one of .there are none"
    ):
        schema.each(made(), stack="step")


# the cube


def test_the_cube_pads_with_nan():
    tree = made_tree()
    cube = schema.cube(tree)
    assert cube.dims == ("model", "layer", "stimulus", "unit")
    assert cube.shape == (3, 5, 6, 7)
    assert cube["layer"].values.tolist() == ["input", "block1", "block2", "conv1", "fc"]
    assert cube["n_units"].values.tolist() == [[4, 3, 5, 0, 2], [4, 3, 5, 0, 2], [4, 0, 0, 7, 2]]
    assert cube["depth"].values.tolist() == [[0, 1, 2, -1, 3], [0, 1, 2, -1, 3], [0, -1, -1, 1, 2]]
    assert cube["label"].values.tolist() == LABELS
    one = cube.sel(model="vgg", layer="conv1", stimulus="img_2")
    np.testing.assert_array_equal(one, tree["vgg"]["conv1"].sel(stimulus="img_2"))
    assert np.isfinite(cube).sum() == cube["n_units"].sum() * 6


@given(families())
def test_the_cube_can_be_taken_apart_again(acts):
    cube = schema.cube(acts)
    for model, layer, matrix in schema.each(acts):
        n = int(cube["n_units"].sel(model=model, layer=layer))
        part = cube.sel(model=model, layer=layer)
        np.testing.assert_array_equal(part.isel(unit=slice(n)), matrix)
        assert np.isnan(part.isel(unit=slice(n, None))).all()
    again = schema.from_arrays(
        {
            layer: cube.sel(model="a", layer=layer).values[
                :, : int(cube["n_units"].sel(model="a", layer=layer))
            ]
            for layer in cube["layer"].values.tolist()
        },
        stimulus=cube["stimulus"].values,
        name="a",
    )
    assert_same_matrices(again, acts)


def test_the_cube_keeps_single_precision():
    acts = schema.from_arrays(
        {"a": np.ones((4, 2), "float32"), "b": np.ones((4, 1), "int8")}, stimulus="abcd"
    )
    assert schema.cube(acts).dtype == np.float32


def test_import_is_light():
    code = (
        "import sys, importlib.util, types; import numpy, xarray; before = set(sys.modules);"
        "spec = importlib.util.find_spec('repgeo_nb'); package = types.ModuleType('repgeo_nb');"
        "package.__path__ = spec.submodule_search_locations; sys.modules['repgeo_nb'] = package;"
        "import repgeo_nb.schema; new = {m.split('.')[0] for m in set(sys.modules) - before};"
        "print(sorted(new - set(sys.stdlib_module_names)))"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "['repgeo_nb']"
