"""What travels to the page: values exact, company compact, rows and columns as layers, order and groups."""

import json

import numpy as np
import pytest
import xarray as xr

import repgeo_nb as rg
from repgeo_nb.errors import UnknownName
from repgeo_nb.widgets.matrix_payload import payload
from repgeo_nb.widgets.matrix_slice import take
from repgeo_nb.widgets.values import BadValueError
from tests import compared, figures
from tests.msa_cases import random_frames


@pytest.fixture(scope="module")
def both():
    return compared.compared()


@pytest.fixture(scope="module")
def one():
    return compared.one()


def size(value) -> int:
    """Bytes on the wire, about."""
    if isinstance(value, bytes):
        return len(value)
    if isinstance(value, dict):
        return sum(len(str(k)) + size(v) for k, v in value.items())
    return sum(map(size, value)) if isinstance(value, list) else len(json.dumps(value))


# --- numbers ---


def test_every_slice_travels_exactly(both):
    made = payload(both)
    for direction in ("row", "column", "mean"):
        for model in ("wide", "narrow"):
            shown = take(made, {"at": {"direction": direction, "model": model}})
            wanted = both["value"].sel(direction=direction, model=model).values.astype("f4")
            np.testing.assert_array_equal(shown.values.astype("f4"), wanted)
            np.testing.assert_allclose(
                shown.beside["low"], both["low"].sel(direction=direction, model=model), atol=2e-5
            )
            np.testing.assert_allclose(shown.beside["null"], both["null"].sel(model=model), atol=2e-5)
            assert (shown.beside["distinct"] == 58).all()
            ranks = both["rank"].sel(model=model).values
            np.testing.assert_array_equal(shown.beside["rank"], np.broadcast_to(ranks[:, None], (8, 8)))
            np.testing.assert_array_equal(shown.beside["rank_"], np.broadcast_to(ranks, (8, 8)))


def test_starts_with_the_mean_of_directions_and_the_first_model(both):
    made = payload(both)
    assert [(e["name"], e["options"][e["start"]]["value"]) for e in made["extras"]] == [
        ("direction", "mean"),
        ("model", "wide"),
    ]


def test_everything_but_bytes_is_json(both):
    def plain(value):
        if isinstance(value, dict):
            return {k: plain(v) for k, v in value.items()}
        return (
            [plain(v) for v in value]
            if isinstance(value, list)
            else ""
            if isinstance(value, bytes)
            else value
        )

    json.dumps(plain(payload(both)), allow_nan=False)
    json.dumps(plain(payload(rg.distances(figures.activations()))), allow_nan=False)


def test_sixty_layers_with_all_their_numbers_take_less_than_sixty_kilobytes():
    assert size(payload(compared.large(60), groups="stage")) < 60_000


def test_counts_are_exact_and_constants_are_one_number(both):
    fields = payload(both)["fields"]
    assert fields["n"] == {"dims": [], "constant": 60.0}
    assert fields["rank"]["step"] == 1.0
    assert "floats" in fields["value"]
    assert "steps" in fields["low"]


# --- which layer an entry is ---


def test_rows_and_columns_are_layers_of_the_model_shown(both):
    made = payload(both)
    for model in ("wide", "narrow"):
        shown = take(made, {"at": {"model": model}})
        assert shown.rows == shown.columns == [(model, str(name)) for name in both["layer"].values]


def test_one_model_is_a_scalar_coordinate(one):
    made = payload(one)
    assert made["title"] == "Linear regression R2 between layers of wide"
    assert take(made).rows[1] == ("wide", "stem")
    assert [m["name"] for m in made["models"]] == ["wide"]


def test_models_against_models_have_a_layer_each(both):
    flipped = xr.Dataset(
        {"value": (("layer", "model", "model_"), np.arange(8.0).reshape(2, 2, 2))},
        {"layer": ["a", "b"], "model": ["x", "y"], "model_": ["x", "y"]},
    )
    shown = take(payload(flipped), {"at": {"layer": "b"}})
    assert shown.rows == shown.columns == [("x", "b"), ("y", "b")]


def test_columns_of_another_family():
    two = xr.Dataset(
        {"value": (("layer", "layer_"), np.ones((2, 3)))},
        {"layer": ["a", "b"], "layer_": ["p", "q", "r"], "model": "x", "model_": "y"},
    )
    made = payload(two)
    assert take(made).rows == [("x", "a"), ("x", "b")]
    assert take(made).columns == [("y", "p"), ("y", "q"), ("y", "r")]
    assert made["title"].endswith("between layers of x and y")


def test_models_of_both_operands_are_two_menus():
    four = xr.Dataset(
        {"value": (("model", "model_", "layer", "layer_"), np.ones((2, 3, 2, 2)))},
        {"model": ["a", "b"], "model_": ["p", "q", "r"], "layer": ["x", "y"], "layer_": ["x", "y"]},
    )
    made = payload(four)
    assert [e["label"] for e in made["extras"]] == ["Model", "Model (columns)"]
    shown = take(made, {"at": {"model": "b", "model_": "r"}})
    assert (shown.rows[0], shown.columns[0]) == (("b", "x"), ("r", "x"))


def test_moments_are_the_checkpoints_where_these_are_known():
    made = payload(compared.epochs())
    shown = take(made, {"at": {"layer": "logits"}})
    assert made["title"] == "Angular CKA between epochs of net"
    assert shown.rows[:2] == shown.columns[:2] == [("net@0", "logits"), ("net@2", "logits")]
    plain = compared.epochs().drop_vars("model")
    assert take(payload(plain), {"at": {"layer": "logits"}}).rows[0] == ("net", "logits")


def test_distances_of_several_models_are_grouped_by_model():
    acts = figures.activations()
    found = rg.distances(acts)
    made = payload(found)
    assert made["sides"]["row"]["names"][:2] == ["input", "stem"]
    assert made["sides"]["row"]["groups"] == list(found["model"].values)
    shown = take(made)
    assert shown.rows == list(zip(found["model"].values, found["layer"].values, strict=True))
    assert made["measure"]["same"] == "0 = the same"
    assert payload(rg.distances(acts, model="wide"))["sides"]["row"]["groups"] is None


def test_a_pseudometric_does_not_say_that_0_is_the_same():
    made = payload(rg.msa.distances(random_frames(0, "net")))
    assert made["measure"]["same"] == "0 = the same up to a factor"


def test_models_are_called_by_their_labels():
    found = rg.distances(figures.activations())
    text = {"wide": "Wide net", "narrow": "Narrow net"}
    for end in ("", "_"):
        found = found.assign_coords(
            {f"model_label{end}": (f"point{end}", [text[m] for m in found["model"].values])}
        )
    made = payload(found)
    assert [model["label"] for model in made["models"]] == ["Wide net", "Narrow net"]
    assert set(made["sides"]["row"]["groups"]) == set(made["sides"]["column"]["groups"]) == set(text.values())
    assert made["title"] == "Angular CKA between layers of Wide net and Narrow net"
    assert take(made).rows[0] == ("wide", "input"), "links know them by their names"


# --- further dims ---


def test_many_numbers_are_a_slider_and_few_a_menu():
    times = compared.epochs(12).rename(layer="step").assign_coords(step=[0, 1])
    assert [e["kind"] for e in payload(times)["extras"]] == ["menu"]
    long = xr.concat([compared.one(beside=False)["value"].isel(direction=0)] * 9, "epoch").to_dataset(
        name="value"
    )
    assert payload(long.assign_coords(epoch=range(9)))["extras"][0]["kind"] == "slider"
    names = long.assign_coords(epoch=[f"e{i}" for i in range(9)])
    assert payload(names)["extras"][0]["kind"] == "menu"


# --- order and groups ---


def test_order_by_names_and_by_places(one):
    names = [str(n) for n in one["layer"].values]
    turned = names[::-1]
    for order in (turned, list(range(len(names)))[::-1], np.arange(len(names))[::-1]):
        made = payload(one, order=order)
        assert made["sides"]["row"]["names"] == made["sides"]["column"]["names"] == turned
        np.testing.assert_array_equal(
            take(made).values.astype("f4"), one["value"].sel(direction="mean").values[::-1, ::-1].astype("f4")
        )
        np.testing.assert_array_equal(take(made).beside["rank"][:, 0], one["rank"].values[::-1])
        assert take(made).rows[0] == ("wide", "softmax")


def test_order_of_layers_of_several_models_is_by_pairs():
    found = rg.distances(figures.activations())
    pairs = list(zip(found["model"].values, found["layer"].values, strict=True))[::-1]
    made = payload(found, order=[list(pair) for pair in pairs])
    assert take(made).rows == pairs


def test_order_refuses_what_is_no_order(one):
    names = [str(n) for n in one["layer"].values]
    with pytest.raises(UnknownName, match=r"plot\.order.*got 'blok1'.*Did you mean 'block1'"):
        payload(one, order=["blok1", *names[1:]])
    with pytest.raises(BadValueError, match=r"each of the 8 rows once.*got .*7 entries.*data\.sel"):
        payload(one, order=names[1:])
    with pytest.raises(BadValueError, match="8 entries, 7 of them different"):
        payload(one, order=[names[1], *names[1:]])
    with pytest.raises(BadValueError, match="each of the 8 rows once"):
        payload(one, order=[0, 1, 2])
    uneven = one.isel(layer_=slice(3))
    with pytest.raises(BadValueError, match=r"rows and columns with the same names.*data\.isel"):
        payload(uneven, order=names)


def test_groups_bring_their_members_together(one):
    names = [str(n) for n in one["layer"].values]
    kind = ["odd" if i % 2 else "even" for i in range(8)]
    wanted = names[::2] + names[1::2]
    by_coord = one.assign_coords(kind=("layer", kind))
    for given in ({"data": by_coord, "groups": "kind"}, {"data": one, "groups": kind},
                  {"data": one, "groups": dict(zip(names, kind, strict=True))}):  # fmt: skip
        made = payload(**given)
        for side in ("row", "column"):
            assert made["sides"][side]["names"] == wanted
            assert made["sides"][side]["groups"] == ["even"] * 4 + ["odd"] * 4


def test_an_order_wins_over_groups(one):
    names = [str(n) for n in one["layer"].values]
    made = payload(one, order=names, groups={names[0]: "a", names[7]: "a"})
    assert made["sides"]["row"]["names"] == names
    assert made["sides"]["row"]["groups"] == ["a", *[""] * 6, "a"]


def test_groups_of_columns_have_a_coordinate_of_their_own():
    two = xr.Dataset(
        {"value": (("layer", "layer_"), np.ones((2, 2)))},
        {
            "layer": ["a", "b"],
            "layer_": ["p", "q"],
            "task": ("layer", ["s", "t"]),
            "task_": ("layer_", ["t", "t"]),
        },
    )
    sides = payload(two, groups="task")["sides"]
    assert (sides["row"]["groups"], sides["column"]["groups"]) == (["s", "t"], ["t", "t"])


def test_unknown_groups_are_refused(one):
    with pytest.raises(UnknownName, match=r"plot\.groups.*a coordinate along 'layer'.*got 'tasks'"):
        payload(one, groups="tasks")
    with pytest.raises(UnknownName, match="Did you mean 'block1'"):
        payload(one, groups={"blok1": "x"})
    with pytest.raises(BadValueError, match="a group for each of the 8 rows"):
        payload(one, groups=["a", "b"])


# --- refusals ---


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ([[1, 2]], r"what rg\.compare or rg\.distances gave.*got 'list'.*rg\.compare"),
        (figures.activations(), "got 'DataTree'"),
        (xr.Dataset({"conv1": ("stimulus", [1.0])}), r"a Dataset with `value`.*conv1"),
        (
            xr.DataArray(np.ones((2, 2)), dims=("layer", "unit")),
            r"\"layer\", \"layer_\".*dims \(layer, unit\)",
        ),
        (xr.DataArray(np.ones((0, 0)), dims=("layer", "layer_")), "at least one number"),
        (xr.DataArray(np.full((2, 2), np.nan), dims=("layer", "layer_")), "nothing but NaN"),
        (xr.DataArray([["a"]], dims=("layer", "layer_")), "numbers as `value`"),
    ],
)
def test_what_is_no_matrix_is_refused(data, message):
    with pytest.raises(BadValueError, match=message):
        payload(data)


def test_a_bare_matrix_without_names_is_drawn():
    made = payload(xr.DataArray(np.eye(3), dims=("layer", "layer_")))
    assert made["sides"]["row"]["names"] == ["0", "1", "2"]
    assert take(made).rows[2] == ("", "2")


# --- words ---


def test_notes_and_counts_are_told(one):
    made = payload(one.assign_attrs(notes="Ties were found.\nRanks differ."))
    assert made["notes"] == ["Ties were found.", "Ranks differ."]
    assert made["facts"] == ["60 rows, 58 of them distinct.", "Intervals: over stimuli."]
    assert made["subtitle"] == "60 stimuli · flattened"
    wide = payload(compared.large(6))
    assert wide["facts"] == ["2000 rows, all distinct.", "Intervals: 95 % over stimuli."]


def test_sides_are_told_apart_and_missing_pairs_are_not_counted():
    a, b = (rg.select(rg.datasets.digits_paths(), model=name) for name in ("resnet8_w8_s0", "vgg6_w8_s0"))
    found = rg.compare(a, b, measure="linear_cka_similarity")
    assert "Rows: resnet8_w8_s0; columns: vgg6_w8_s0." in rg.plot_matrix(found)._payload["facts"]
    several = rg.compare([a, b], measure="linear_cka_similarity", over="model")
    assert several.n.min() == 0
    assert any(fact.startswith("300 rows") for fact in rg.plot_matrix(several)._payload["facts"])
