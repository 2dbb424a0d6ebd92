"""Checkpoints as frames: what each holds, one joint picture, the trait, the printed frame, moving on."""

import json
import re

import numpy as np
import pytest

import repgeo_nb as rg
from repgeo_nb.errors import SchemaError, UnknownName
from repgeo_nb.mds import separations
from repgeo_nb.projections.picture import stress
from repgeo_nb.widgets import contents, sequence
from repgeo_nb.widgets.export import _texts
from repgeo_nb.widgets.payload import payload
from repgeo_nb.widgets.picture import make_picture, matrix
from tests import learning
from tests.test_export import document


@pytest.fixture(scope="module")
def paths():
    return learning.paths()


@pytest.fixture(scope="module")
def data(paths):
    return payload(paths, sequence="epoch")


@pytest.fixture
def plot(paths):
    return rg.plot_paths(paths, sequence="epoch")


def frames_of(data):
    return [sequence.frame_of(data, {"frame": value}) for value in sequence.frames(data)]


# --- what a frame holds ---


def test_frames_are_the_values_in_order_and_the_models_are_the_runs(data):
    assert sequence.frames(data) == [0, 1, 4]
    assert [model["name"] for model in data["models"]] == ["a", "b"]
    assert data["sequence"]["checkpoints"] == [["a@0", "b@0"], ["a@1", "b@1"], ["a@4", "b@4"]]
    assert data["title"] == "Two models on their way from input to one-hot labels"


def test_every_frame_holds_the_numbers_of_its_checkpoints(paths, data):
    for frame, value in zip(frames_of(data), (0, 1, 4), strict=True):
        view = frame["views"][0]
        for m, run in enumerate(("a", "b")):
            path = paths[f"{run}@{value}"]
            steps = [v for v in path.summary().step.values.tolist() if not np.isnan(v)]
            np.testing.assert_allclose(
                [v for v in view["numbers"]["step"]["values"][m] if v is not None], steps, rtol=1e-6
            )
            assert view["length"][m] == pytest.approx(float(path.length()), rel=1e-6)
            assert frame["models"][m]["note"] == f"{50 + 10 * value:.1f} % correct"
            table, ids = path.table, frame["models"][m]["points"]
            D = matrix(view["distances"], frame["n_points"])
            own = table.distances[np.ix_(table.paths[f"{run}@{value}"], table.paths[f"{run}@{value}"])]
            np.testing.assert_allclose(D[np.ix_(ids, ids)], own, atol=1e-6)


def test_a_layer_has_the_same_number_in_every_frame(data):
    points = [[model["points"] for model in frame["models"]] for frame in frames_of(data)]
    assert points[0] == points[1] == points[2] == [[0, 1, 2, 3], [0, 4, 5, 6]]
    assert {(frame["first"], frame["target"]["point"], frame["n_points"]) for frame in frames_of(data)} == {
        (0, 7, 8)
    }


def test_one_joint_picture_is_cut_into_the_frames(paths, data):
    """The frames' places are those of one projection of all checkpoints, which the frames group."""
    from dataclasses import replace

    groups = tuple(tuple(f"{run}@{epoch}" for run in "ab") for epoch in (0, 1, 4))
    whole = rg.PROJECTIONS["mds"](replace(paths.table, frames=groups), 3).coords
    for frame, names in zip(frames_of(data), groups, strict=True):
        rows = matrix(frame["views"][0]["projections"][0]["axes"]["3"]["coords"], 3)
        for model, name in zip(frame["models"], names, strict=True):
            np.testing.assert_allclose(rows[model["points"]], whole[list(paths.table.paths[name])], atol=1e-6)


def test_frames_together_are_drawn_better_one_by_one_than_ungrouped(paths, data):
    ungrouped = rg.PROJECTIONS["mds"](paths.table, 2).coords
    for frame, epoch in zip(frames_of(data), (0, 1, 4), strict=True):
        ids = sorted({i for run in "ab" for i in paths.table.paths[f"{run}@{epoch}"]} | {paths.table.target})
        D = paths.table.distances[np.ix_(ids, ids)]
        drawn = frame["views"][0]["projections"][0]["axes"]["2"]
        assert drawn["stress"] < stress(D, separations(ungrouped[ids]))


def test_the_stress_of_a_frame_is_that_of_its_own_points(data):
    for frame in frames_of(data):
        picture = make_picture(frame, {"projection": "mds"})
        assert picture.quality.stress == pytest.approx(
            frame["views"][0]["projections"][0]["axes"]["2"]["stress"], abs=1e-6
        )


def test_patches_rebuild_every_frame_and_hold_only_what_differs(data):
    base = {"a": 1, "rows": [{"x": 1, "y": [1, 2]}, {"x": 2}], "gone": 3}
    other = {"a": 1, "rows": [{"x": 1, "y": [1, 3]}, {"x": 2}], "gone": None, "new": b"1"}
    patch = sequence.difference(base, other)
    assert patch == {"rows": [{"y": [1, 3]}, {}], "gone": None, "new": b"1"}
    assert sequence.overlay(base, patch) == other
    assert data["sequence"]["patches"][-1] == {}, "the last frame is the payload itself"
    assert "layers" not in data["sequence"]["patches"][0]["models"][0]


def test_payload_is_small():
    """Three runs of eight layers at eight epochs."""
    names = ("input", *(f"block{k}" for k in range(7)))
    made = payload(
        learning.paths(runs="abc", epochs=(0, 1, 2, 3, 5, 8, 12, 20), names=names), sequence="epoch"
    )
    assert len(made["models"]) * len(made["models"][0]["layers"]) * len(sequence.frames(made)) == 192

    def size(value):
        if isinstance(value, bytes):
            return len(value)
        if isinstance(value, dict):
            return sum(len(key) + 4 + size(v) for key, v in value.items())
        if isinstance(value, list | tuple):
            return 2 + sum(1 + size(v) for v in value)
        return len(json.dumps(value))

    assert size(made) < 60_000
    assert len(json.dumps(_texts(made))) < 80_000


def test_hidden_layers_are_not_fitted_anew(data):
    whole, some = (
        make_picture(sequence.frame_of(data, {"frame": 1}), {"hidden_layers": off}) for off in ([], ["block"])
    )
    assert not some.refitted
    assert len(some.coords) == len(whole.coords) - 2
    for point, place in some.coords.items():
        np.testing.assert_array_equal(place, whole.coords[point])


def test_tangent_pca_of_a_frame_knows_where_its_base_lies(data):
    for frame in frames_of(data):
        axes = next(p for p in frame["views"][0]["projections"] if p["name"] == "tangent_pca")["axes"]["3"]
        assert len(axes["origin"]) == 3
    assert "origin" not in frame["views"][0]["projections"][0]["axes"]["3"]


# --- which runs, which frames ---


def test_a_run_without_a_checkpoint_is_absent_there():
    data = payload(learning.paths(leave_out=[("b", 1)]), sequence="epoch")
    frame = sequence.frame_of(data, {"frame": 1})
    assert [model.get("absent") for model in frame["models"]] == [False, True]
    assert frame["models"][1]["note"] == "no such checkpoint"
    assert frame["views"][0]["length"][1] is None
    picture = make_picture(frame, {})
    assert [m for m, _ in picture.drawn] == [0]
    assert data["sequence"]["checkpoints"][1] == ["a@1", None]


def test_runs_are_told_by_name_where_there_is_no_column(paths):
    data = payload(paths, sequence="epoch")
    for model in (acts := learning.activations()).model.values:
        assert "@" in model
    named = rg.path(acts.drop_vars("run"), target="label")
    assert [m["name"] for m in payload(named, sequence="epoch")["models"]] == ["a", "b"]
    assert [m["points"] for m in payload(named, sequence="epoch")["models"]] == [
        m["points"] for m in data["models"]
    ]


def test_one_model_per_frame_needs_no_runs():
    acts = learning.activations(runs="a").drop_vars("run")
    acts = acts.assign_coords(model=["net 0", "net 1", "net 4"])
    data = payload(rg.path(acts, target="label"), sequence="epoch")
    assert [model["name"] for model in data["models"]] == ["net"]


def test_texts_are_frames_in_the_order_of_the_models():
    acts = learning.activations(runs="a")
    acts = acts.assign_coords(phase=("model", ["late", "early", "end"]))
    assert sequence.frames(payload(rg.path(acts), sequence="phase")) == ["late", "early", "end"]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda acts: acts.drop_vars("epoch"), "a column 'epoch' on every model, got none for 'a@0'"),
        (lambda acts: acts.assign_coords(run=("model", ["a"] * 6)), "'a@0' and 'b@0' of run 'a' at epoch 0"),
        (
            lambda acts: acts.drop_vars("run").assign_coords(model=[f"n{i}" for i in range(6)]),
            "several models have one epoch, and nothing says",
        ),
    ],
)  # fmt: skip
def test_what_cannot_be_put_into_frames_is_refused(change, words):
    with pytest.raises(SchemaError, match=re.escape(words)):
        payload(rg.path(change(learning.activations()), target="label"), sequence="epoch")


def test_layers_must_stay():
    both = rg.collect(
        [
            learning.activations(runs="a", epochs=(0, 4)),
            learning.activations(runs="a", epochs=(1,), names=("input", "stem", "logits")),
        ]
    )
    with pytest.raises(
        SchemaError, match=r"run 'a': expected the same layers in every checkpoint, got input, stem, logits"
    ):
        payload(rg.path(both, target="label"), sequence="epoch")


def test_paths_by_number_are_pointed_to_the_column(paths):
    with pytest.raises(
        SchemaError, match=r"names of metrics as keys, got 0, 4\. Checkpoints .* sequence='epoch'"
    ):
        rg.plot_paths({0: paths["a@0"], 4: paths["a@4"]})


def test_intervals_and_nulls_go_into_the_frames(paths):
    spread, chance = rg.bootstrap(paths, n=100), rg.nulls(paths)
    data = payload(paths, intervals=spread, nulls=chance, sequence="epoch")
    whole = payload(paths, intervals=spread, nulls=chance)
    names = [model["name"] for model in whole["models"]]
    for frame, epoch in zip(frames_of(data), (0, 1, 4), strict=True):
        view, all_of = frame["views"][0], whole["views"][0]
        for m, run in enumerate("ab"):
            at = names.index(f"{run}@{epoch}")
            assert view["numbers"]["step"]["low"][m] == all_of["numbers"]["step"]["low"][at]
            for null, same in zip(view["nulls"], all_of["nulls"], strict=True):
                assert null["numbers"]["step"]["values"][m] == same["numbers"]["step"]["values"][at]
        assert len(matrix(view["projections"][0]["axes"]["2"]["cloud"], 4)) == frame["n_points"]


def test_geodesics_of_other_geometries_go_with_their_steps():
    """A frame has the samples of its own steps, as a figure of those checkpoints alone has them."""
    acts = learning.activations(m=20)
    data = payload(rg.path(acts, metric="bures"), sequence="epoch", projections=["mds"])
    for frame, epoch in zip(frames_of(data), (0, 1, 4), strict=True):
        alone = payload(rg.path(rg.select(acts, model=f"*@{epoch}"), metric="bures"), projections=["mds"])
        assert alone["n_points"] == frame["n_points"]
        rows, own = (matrix(each["views"][0]["step_distances"], 7) for each in (frame, alone))
        np.testing.assert_allclose(rows, own, atol=1e-5)


# --- the trait ---


def test_frame_is_read_and_set_by_value(plot):
    assert plot.frame == 4, "the last one, until told otherwise"
    plot.frame = 1.0
    assert plot.frame == 1
    assert isinstance(plot.frame, int)
    assert "epoch 1 of 3 frames" in repr(plot)
    with pytest.raises(UnknownName, match=r"plot.frame: expected a frame of this figure \(0, 1, 4\), got 2"):
        plot.frame = 2
    assert plot.frame == 1
    state = plot.state
    assert (state["frame"], state["trails"]) == (1, False)
    plot.state = {"frame": 0, "trails": True}
    assert (plot.frame, plot.trails) == (0, True)


def test_a_figure_without_frames_has_none():
    plot = rg.plot_paths(learning.paths(runs="a"))
    assert plot.frame is None
    assert "sequence" not in plot._payload
    with pytest.raises(UnknownName, match=r"sequence='epoch'"):
        plot.frame = 0


def test_layers_are_chosen_by_run(plot):
    plot.selected = [["a", "block"]]
    plot.frame = 0
    assert plot.selected == [["a", "block"]]
    with pytest.raises(UnknownName):
        plot.selected = [["a@0", "block"]]


# --- printed ---


def test_the_printed_figure_is_that_of_the_frame(plot):
    late = plot.to_svg()
    plot.frame = 0
    early, table = plot.to_svg(), plot._repr_mimebundle_()[0]["text/plain"]
    assert "· epoch 4" in late
    assert "· epoch 0" in early
    assert "50.0 % correct" in early
    assert "50.0 % correct" in table
    assert "fitted on" in early
    assert early != late
    assert "Axes fitted on all" not in early


def test_trails_are_printed_on_request(plot):
    plain = plot.to_svg().count("<path")
    plot.trails = True
    assert plot.to_svg().count("<path") == plain + 6, "one for each layer but the shared input"
    plot.frame = 0
    frame = sequence.frame_of(plot._payload, {"frame": 0})
    assert sequence.trails(frame, {"trails": True}) == [], "nothing came before"


def test_a_trail_goes_through_the_places_of_the_frames(data):
    found = sequence.trails(sequence.frame_of(data, {"frame": 4}), {"trails": True, "projection": "mds"})
    places = {(m, k): rows for m, k, rows in found}
    for f, frame in enumerate(frames_of(data)):
        rows = matrix(frame["views"][0]["projections"][0]["axes"]["2"]["coords"], 2)
        np.testing.assert_array_equal(places[1, 2][f], rows[frame["models"][1]["points"][2]])


def test_a_page_carries_all_frames(plot):
    page = plot.to_html()
    state = document(page)["widgets"][0]["state"]
    assert state["frame"] == 4
    assert "epoch 4" in re.search("<noscript>(.*?)</noscript>", page, re.S)[1], "for readers without scripts"
    assert len(state["_payload"]["sequence"]["patches"]) == 3


# --- other paths ---


def test_checkpoints_of_one_network_keep_selection():
    acts = learning.activations()
    early, late = (rg.path(rg.select(acts, model=f"*@{epoch}"), target="label") for epoch in (0, 4))
    plot = rg.plot_paths(
        early, selected=[["a@0", "block"], ["b@0", "logits"]], hidden=["b@0"], hovered=["a@0", "stem"]
    )
    plot.paths = late
    assert plot.selected == [["a@4", "block"], ["b@4", "logits"]]
    assert plot.hidden == ["b@4"]
    assert plot.hovered == ["a@4", "stem"]


def test_other_frames_keep_the_frame_where_they_have_it(plot):
    plot.frame, plot.selected = 1, [["b", "block"]]
    plot.paths = learning.paths(epochs=(1, 2))
    assert (plot.frame, plot.selected) == (1, [["b", "block"]])
    plot.paths = learning.paths(epochs=(2, 3))
    assert plot.frame == 3, "the last, where the frame is gone"


def test_models_are_matched_by_name_before_network():
    def made(*names):
        return {"models": [{"name": name, "info": info} for name, info in names]}

    old = made(("a@1", {}), ("b@1", {}), ("c", {"run": "x"}))
    new = made(("b@1", {}), ("a@2", {}), ("x@9", {}), ("a@3", {}))
    assert contents.renamed(old, new) == {"b@1": "b@1", "c": "x@9"}, "two checkpoints of a: neither"
