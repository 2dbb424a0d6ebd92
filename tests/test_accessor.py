"""`acts.repgeo` forwards, and does nothing else."""

import ast
import inspect

import pytest
import xarray as xr

import repgeo_nb as rg
from repgeo_nb import accessor, schema
from tests.acts import made, made_tree


@pytest.fixture(params=[made, made_tree], ids=["Dataset", "DataTree"])
def acts(request):
    return request.param()


def test_it_has_the_contract_s_names_only():
    public = {name for name in vars(accessor.RepgeoAccessor) if not name.startswith("_")}
    assert public == {"layers", "sel", "matrix", "cube", "path", "plot"}


def test_it_holds_no_logic():
    tree = ast.parse(inspect.getsource(accessor.RepgeoAccessor))
    logic = (ast.If, ast.IfExp, ast.For, ast.While, ast.Try, ast.BoolOp, ast.Compare, ast.comprehension)
    assert not [node for node in ast.walk(tree) if isinstance(node, logic)]
    for function in (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)):
        returns = [node for node in ast.walk(function) if isinstance(node, ast.Return)]
        assert len(returns) == (function.name != "__init__")


def test_layers(acts):
    assert acts.repgeo.layers == schema.layers(acts)


def test_matrix_and_cube(acts):
    model = schema.models(acts)[0]
    xr.testing.assert_identical(acts.repgeo.matrix(model, "fc"), schema.matrix(acts, model, "fc"))
    xr.testing.assert_identical(acts.repgeo.cube(), schema.cube(acts))


def test_sel(acts):
    choice = {"model": schema.models(acts)[-1], "layer": ["fc", "input"], "stimulus": slice(1, 5)}
    assert acts.repgeo.sel(**choice).identical(rg.select(acts, **choice))


def test_path(acts, monkeypatch):
    calls = []
    monkeypatch.setattr(
        "repgeo_nb.paths.path", lambda *args, **kwargs: calls.append((args, kwargs)) or "path"
    )
    assert acts.repgeo.path("angular_cka", target="label", layers=["fc"]) == "path"
    (args, kwargs) = calls[0]
    assert args[0] is acts
    assert args[1:] == ("angular_cka",)
    assert kwargs == {"target": "label", "layers": ["fc"]}


def test_plot(acts, monkeypatch):
    calls = []
    monkeypatch.setattr("repgeo_nb.paths.path", lambda acts, metric, **kwargs: ("path", metric, kwargs))
    monkeypatch.setattr(
        "repgeo_nb.widgets.plot_paths", lambda *args, **kwargs: calls.append((args, kwargs)) or "plot"
    )
    assert acts.repgeo.plot(target="label", n_axes=2) == "plot"
    assert calls == [((("path", "angular_cka", {"target": "label"}),), {"n_axes": 2})]


def test_it_survives_xarray_s_operations(acts):
    assert acts.isel(stimulus=slice(4)).repgeo.layers == schema.layers(acts)
