"""Types, names and texts of saved data that formats have no room for, or keep for themselves."""

import numpy as np
import pytest
import xarray as xr

import repgeo_nb as rg
from repgeo_nb.errors import SchemaError

pytest.importorskip("zarr")
pytest.importorskip("h5netcdf")

FORMATS = ["zarr", "nc"]


@pytest.mark.parametrize("ending", FORMATS)
@pytest.mark.parametrize("unit", ["D", "s", "ms", "ns"])
def test_times_of_any_unit(tmp_path, ending, unit):
    """Years that nanoseconds do not reach, and no time at all."""
    some = ["1900-01-01", "2020-02-29", "NaT"] if unit == "ns" else ["0001-01-01", "9999-12-31", "NaT"]
    when = xr.Variable("run", np.array(some, f"M8[{unit}]"))
    took = xr.Variable("run", np.array([0, -5, 7], f"m8[{unit}]"))
    data = xr.DataArray([1.0, 2.0, 3.0], {"when": when, "took": took}, dims="run", name="score")
    found = rg.open(rg.save(data, tmp_path / f"a.{ending}"))
    assert found.identical(data)
    assert found.when.dtype == data.when.dtype


@pytest.mark.parametrize("ending", FORMATS)
def test_names_that_formats_keep_for_themselves(tmp_path, ending):
    names = ["zarr.json", ".zarray", ".zattrs", "_nc4_non_coord_x", "phony_dim_0", "c"]
    attrs = dict.fromkeys(["CLASS", "NAME", "DIMENSION_LIST", "_FillValue", "_NCProperties"], "mine")
    data = xr.Dataset(
        {name: ((name, f"{k}"), np.full((2, 3), k)) for k, name in enumerate(names)}, attrs=attrs
    )
    data["c"].attrs |= attrs
    assert rg.open(rg.save(data, tmp_path / f"a.{ending}")).identical(data)


@pytest.mark.parametrize("ending", FORMATS)
def test_half_a_character(tmp_path, ending):
    data = xr.DataArray(["a", "b\ud800"], dims="run", name="said")
    with pytest.raises(
        SchemaError, match=r"variable 'said': expected texts of whole characters, got .*ud800"
    ):
        rg.save(data, tmp_path / f"a.{ending}")
