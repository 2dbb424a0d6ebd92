"""Padding in the schema: the mask that goes with steps, and the readers that leave padded places out."""

import numpy as np
import pytest
import xarray as xr

import repgeo_nb as rg
from repgeo_nb import schema
from repgeo_nb.errors import SchemaError, UnknownName
from tests.acts import IDS, LABELS, made, with_steps

LENGTHS = [3, 1, 3, 2, 3, 3]
MASK = np.arange(3) < np.array(LENGTHS)[:, None]


def padded(lengths=LENGTHS, **more):
    return with_steps(mask=np.arange(3) < np.array(lengths)[:, None], **more)


# ---- making


def test_a_mask_goes_with_the_steps():
    acts = padded()
    assert acts["mask"].dims == ("stimulus", "step")
    assert acts["mask"].dtype == bool
    numbers = with_steps(mask=MASK.astype(int))
    assert numbers["mask"].dtype == bool
    assert acts["h1"].attrs["further"] == "step"
    flat = made(mask=[True] * 6)  # without steps it is a column as any other
    assert flat["mask"].dims == ("stimulus",)
    assert schema.matrix(flat.assign_coords(mask=("stimulus", [False] * 6)), layer="fc").shape == (6, 2)


@pytest.mark.parametrize(
    ("mask", "message"),
    [
        (np.ones((6, 4), bool), r"column 'mask': expected 3 values of 'step', as the layers have, got 4"),
        (
            np.ones((6, 3)),
            r"column 'mask': expected \(6 stimuli, step\) of bool, .* got shape \(6, 3\) of float",
        ),
        (np.ones((5, 3), bool), r"column 'mask': expected \(6 stimuli, step\) of bool"),
        (
            MASK & (np.arange(6) != 4)[:, None],
            r"at least one real value of 'step' for every .* none in row 4",
        ),
    ],
)
def test_masks_that_do_not_fit(mask, message):
    with pytest.raises(SchemaError, match=message):
        with_steps(mask=mask)


def test_the_mean_that_the_message_names_leaves_padding_out():
    acts = padded()
    with pytest.raises(SchemaError, match=r"their mean acts.where\(acts.mask\).mean\('step'\)"):
        schema.matrix(acts, layer="h1")
    mean = schema.matrix(acts.where(acts.mask).mean("step"), layer="h1")
    expected = [x[:n].mean(axis=0) for x, n in zip(acts["h1"].values, LENGTHS, strict=True)]
    np.testing.assert_allclose(mean, expected)
    assert mean.dims[0] == "stimulus"


def test_what_stands_in_the_padding_does_not_matter():
    values = np.where(MASK[..., None], 1.0, np.nan) * np.ones((6, 3, 2))
    acts = schema.from_arrays({"h": values}, stimulus=IDS, extra=["step"], mask=MASK)
    assert np.isfinite(next(schema.each(acts, stack="step"))[2]).all()
    values[0, 0] = np.nan
    with pytest.raises(SchemaError, match=r"layer 'h' of model 'model': expected finite .* got NaN first at"):
        schema.from_arrays({"h": values}, stimulus=IDS, extra=["step"], mask=MASK)


# ---- reading


def test_stack_has_no_padded_rows():
    acts = padded()
    for _, layer, matrix in schema.each(acts, stack="step"):
        assert matrix.sizes["stimulus"] == sum(LENGTHS)
        for row in matrix:
            source, step = str(row["source_stimulus"].values), int(row["step"])
            assert str(row["stimulus"].values) == f"{source}|step={step}"
            assert step // 10 < LENGTHS[IDS.index(source)]
            np.testing.assert_array_equal(row, acts[layer].sel(stimulus=source, step=step))


def test_over_has_the_stimuli_with_every_step():
    acts = padded(plain={"in": 2})
    whole = [one for one, length in zip(IDS, LENGTHS, strict=True) if length == 3]
    found = list(schema.each(acts, over="step"))
    assert len(found) == 7
    for _, layer, matrix in found:  # a layer without steps has the same rows, as they must correspond
        assert matrix["stimulus"].values.tolist() == whole
        values = acts[layer].sel(step=matrix["step"]) if "step" in matrix.coords else acts[layer]
        np.testing.assert_array_equal(matrix, values.sel(stimulus=whole))
    early = [matrix for *_, matrix in schema.each(acts.isel(step=slice(1)), over="step")]
    assert [matrix.sizes["stimulus"] for matrix in early] == [6, 6, 6]


def test_over_with_too_few_whole_sequences_says_how_many_steps_there_are():
    with pytest.raises(
        SchemaError,
        match=r"expected at least 4 stimuli with every value of 'step', .* got 3 .*"
        r"the first 2 are real for at least 4: acts.isel\(step=slice\(2\)\)",
    ):
        schema.each(padded([3, 2, 2, 1, 3, 3]), over="step")
    left = np.ones((6, 3), bool)
    left[:3, 0] = False
    with pytest.raises(SchemaError, match=r"got 3 .*read single rows with each\(acts, stack='step'\)"):
        schema.each(with_steps(mask=left), over="step")


def test_a_chosen_step_that_is_padding_is_refused():
    acts = padded(plain={"in": 2})
    assert schema.matrix(acts.isel(step=0), layer="h1").shape == (6, 4)
    message = (
        r"layer 'h1' of model 'rnn': expected a step that every stimulus has, got step 20, which is padding "
        r"of 2 of 6 stimuli \('img_1', 'img_3'\); leave these out with "
        r"rg.select\(acts, stimulus=acts.mask\), or .* rg.schema.last\(acts, 'step'\)"
    )
    last = acts.isel(step=-1)
    for read in (lambda: schema.matrix(last, layer="h1"), lambda: schema.each(last), last.repgeo.cube):
        with pytest.raises(SchemaError, match=message):
            read()
    assert schema.matrix(last, layer="in").shape == (6, 2)
    kept = rg.select(last, stimulus=last.mask)
    assert schema.matrix(kept, layer="h1")["stimulus"].values.tolist() == ["img_0", "img_2", "img_4", "img_5"]


def test_the_last_step_of_each_stimulus():
    acts = padded(plain={"in": 2})
    last = schema.last(acts)
    for row, length in enumerate(LENGTHS):
        np.testing.assert_array_equal(last["h1"][row], acts["h1"][row, length - 1])
    assert last["last_step"].values.tolist() == [10 * (n - 1) for n in LENGTHS]
    assert "mask" not in last.coords
    np.testing.assert_array_equal(last["in"], acts["in"])
    assert schema.matrix(last, layer="h1").shape == (6, 4)
    plain = with_steps()
    assert schema.last(plain)["h1"].identical(plain.isel(step=-1)["h1"])
    tree = schema.collect([acts, padded([3] * 6).assign_coords(model="b")])
    np.testing.assert_array_equal(schema.matrix(schema.last(tree), "rnn", "h1"), last["h1"])
    with pytest.raises(SchemaError, match=r"expected layers with the dimension 'step', got none"):
        schema.last(made())


def test_stacked_is_what_each_stacks():
    one = padded()
    both = schema.collect([one, one.assign_coords(model="b")])
    for acts in (one, both, schema.collect([one, padded([3, 3, 3, 2, 3, 1]).assign_coords(model="b")])):
        rows = schema.stacked(acts)
        found = {(model, layer): matrix for model, layer, matrix in schema.each(acts, stack="step")}
        assert len(found) == len(list(schema.each(rows)))
        for model, layer, matrix in schema.each(rows):
            np.testing.assert_array_equal(matrix, found[model, layer])
            assert matrix["stimulus"].values.tolist() == found[model, layer]["stimulus"].values.tolist()
            assert matrix["label"].values.tolist() == found[model, layer]["label"].values.tolist()
        assert schema.as_acts(rows) is rows
    assert schema.stacked(one)["h1"].attrs.get("further") is None
    with pytest.raises(
        SchemaError, match=r"layer 'in' of model 'rnn': expected the dimension 'step' to stack"
    ):
        schema.stacked(padded(plain={"in": 2}))
    with pytest.raises(UnknownName, match="unknown further dimension 'stp'"):
        schema.stacked(one, "stp")


def test_rows_are_those_that_all_models_have():
    acts = schema.collect([padded(), padded([2, 3, 3, 3, 3, 3]).assign_coords(model="b")])
    assert isinstance(acts, xr.DataTree)  # each family has a mask of its own
    counts = [matrix.sizes["stimulus"] for *_, matrix in schema.each(acts, stack="step")]
    assert counts == [sum(np.minimum(LENGTHS, [2, 3, 3, 3, 3, 3]))] * 4
    with pytest.raises(SchemaError, match="got 3 of 6"):
        schema.each(acts, over="step")


# ---- keeping


def test_masks_are_kept_with_models_of_their_own():
    a, b = padded(), padded().assign_coords(model="b")
    same = schema.collect([a, b])
    assert same["h1"].dims == ("model", "stimulus", "step", "h1_unit")
    np.testing.assert_array_equal(same["mask"], MASK)
    mlp = made("mlp")
    for tree in (schema.collect([a, mlp]), schema.collect([mlp, a])):
        assert isinstance(tree, xr.DataTree)
        assert schema.matrix(tree, "mlp", "fc").shape == (6, 2)
        assert schema.families(rg.select(tree, model="rnn"))[0]["mask"].dims == ("stimulus", "step")
    other = schema.collect([a, with_steps(4).assign_coords(model="c")])  # other numbers of steps side by side
    assert sorted(node.sizes["step"] for node in schema.families(other)) == [3, 4]


def test_alignment_moves_the_mask():
    a = padded()
    b = padded().isel(stimulus=[5, 3, 1, 0, 2, 4]).assign_coords(model="b")
    both = schema.collect([a, b])
    np.testing.assert_array_equal(both["mask"], MASK)
    np.testing.assert_array_equal(both["h1"].sel(model="b"), both["h1"].sel(model="rnn"))


def test_a_choice_without_steps_lets_the_mask_go():
    acts = rg.select(padded(plain={"in": 2}), layer="in")
    assert set(acts.dims) == {"stimulus", "in_unit", "layer"}
    assert "mask" not in acts.coords
    assert "mask" in rg.select(padded(plain={"in": 2}), layer="h1").coords


@pytest.mark.parametrize("form", ["scipy", "h5netcdf", "zarr"])
@pytest.mark.filterwarnings("ignore::FutureWarning", "ignore::UserWarning")
def test_files_keep_the_mask(tmp_path, form):
    pytest.importorskip(form)
    acts = padded()
    if form == "zarr":
        acts.to_zarr(tmp_path / "acts.zarr", consolidated=False)
        back = xr.open_zarr(tmp_path / "acts.zarr", consolidated=False)
    else:
        acts.to_netcdf(tmp_path / "acts.nc", engine=form)
        back = xr.open_dataset(tmp_path / "acts.nc", engine=form)
    with back:
        assert back["mask"].dims == ("stimulus", "step")
        rows = list(schema.each(schema.as_acts(back), stack="step"))
        assert rows[0][2].sizes["stimulus"] == sum(LENGTHS)
        with pytest.raises(SchemaError, match="which is padding of 2 of 6"):
            schema.matrix(schema.as_acts(back).isel(step=-1), layer="h1")


def test_labels_are_repeated_with_rows():
    rows = schema.stacked(padded())
    assert rows["label"].values.tolist() == np.repeat(LABELS, LENGTHS).tolist()
