"""The payload: what the page and the SVG draw, complete, plain and small."""

import json

import numpy as np
import pytest

import repgeo_nb as rg
from repgeo_nb.errors import SchemaError, UnknownName, UnsupportedByGeometry
from repgeo_nb.projections import PROJECTIONS
from repgeo_nb.widgets.payload import payload
from tests import figures
from tests.models import network

FLOAT32 = 1e-6  # relative rounding of what travels as float32 or with seven digits

TOP = {"version", "title", "subtitle", "n_stimuli", "models", "n_points", "target", "first", "views"}
MODEL = {"name", "label", "note", "layers", "points", "info"}
VIEW = {
    "metric",
    "label",
    "convention",
    "unit",
    "card",
    "geometry",
    "distances",
    "numbers",
    "length",
    "straightness",
    "projections",
}
PROJECTION = {"name", "label", "note", "refit", "axes", "base"}
AXES = {"coords", "curve", "stress", "variance", "axis_names", "cloud", "folded"}


@pytest.fixture(scope="module")
def paths():
    return figures.paths()


@pytest.fixture(scope="module")
def data(paths):
    return payload(paths)


def rows(raw: bytes, columns: int) -> np.ndarray:
    return np.frombuffer(raw, "<f4").reshape(-1, columns)


def split(value):
    """The JSON part of a payload, with the bytes taken out, and the number of bytes."""
    if isinstance(value, bytes):
        return None, len(value)
    if isinstance(value, dict):
        parts = {key: split(v) for key, v in value.items()}
        return {key: part for key, (part, _) in parts.items()}, sum(n for _, n in parts.values())
    if isinstance(value, list):
        parts = [split(v) for v in value]
        return [part for part, _ in parts], sum(n for _, n in parts)
    return value, 0


def plain_types(value) -> bool:
    """Nothing of numpy: a host would send it as it likes."""
    if isinstance(value, dict):
        return all(type(key) is str and plain_types(v) for key, v in value.items())
    if isinstance(value, list):
        return all(map(plain_types, value))
    return value is None or type(value) in (bool, int, float, str, bytes)


def test_the_shape_is_the_one_the_page_reads(data):
    assert set(data) == TOP
    assert all(set(model) == MODEL for model in data["models"])
    assert all(set(view) == VIEW for view in data["views"])
    for projection in data["views"][0]["projections"]:
        assert set(projection) == PROJECTION
        assert list(projection["axes"]) == ["3", "2"]
        assert all(set(axes) == AXES for axes in projection["axes"].values())
    assert all(set(layer) == {"name", "shape", "reducer"} for m in data["models"] for layer in m["layers"])


def test_it_is_json_and_bytes(data):
    assert plain_types(data)
    parts, n_bytes = split(data)
    json.dumps(parts, allow_nan=False)  # NaN is no JSON: this raises on one
    assert n_bytes > 0


def test_points_and_distances(data, paths):
    table = paths.table
    n = len(table.distances)
    assert data["n_points"] == n
    view = data["views"][0]
    np.testing.assert_allclose(rows(view["distances"], n), table.distances, rtol=FLOAT32, atol=1e-7)
    assert {model["name"]: tuple(model["points"]) for model in data["models"]} == table.paths
    assert data["first"] == table.first
    assert data["target"] == {"point": table.target, "name": "label", "label": table.target_label}
    assert (view["metric"], view["label"], view["geometry"], view["unit"]) == (
        "angular_cka",
        "Angular CKA",
        "sphere",
        "rad",
    )
    assert view["convention"] == paths.metric.convention


def test_numbers_are_those_of_the_paths(data, paths):
    view = data["views"][0]
    assert list(view["numbers"]) == ["step", "turning_angle", "progress", "deviation", "to_target"]
    for name, numbers in view["numbers"].items():
        for m, path in enumerate(paths.values()):
            values = getattr(path, name)()
            found = np.array([np.nan if v is None else v for v in numbers["values"][m]])
            np.testing.assert_allclose(found, values, rtol=FLOAT32, atol=1e-12)
            assert numbers["reasons"][m] == [str(reason) for reason in values.reason.values]
    np.testing.assert_allclose(view["length"], paths.length(), rtol=FLOAT32)
    np.testing.assert_allclose(view["straightness"], paths.straightness(), rtol=FLOAT32)


def test_every_missing_number_has_a_reason(rng):
    labels = np.arange(60) % 5
    made = figures.layers(["one", "two", "end"], rng.normal(size=(60, 16)), labels, rng)
    made = {"input": made["input"], "one": made["one"], "again": 2 * made["one"], "two": made["two"]}
    acts = rg.from_arrays(made, stimulus=[f"s{i}" for i in range(60)], labels=labels, name="a")
    view = payload(rg.path(acts, target="label"))["views"][0]
    missing = 0
    for numbers in view["numbers"].values():
        for values, reasons in zip(numbers["values"], numbers["reasons"], strict=True):
            for value, reason in zip(values, reasons, strict=True):
                assert (value is None) == (reason != "")
                missing += value is None
    assert missing >= 4, "first step, the turning angles of the two ends and of the repeated layer"
    assert view["numbers"]["turning_angle"]["reasons"][0][2] == "same representation as one"


@pytest.mark.parametrize("name", list(PROJECTIONS))
@pytest.mark.parametrize("n_axes", [2, 3])
def test_projections_are_those_of_python(data, paths, name, n_axes):
    found = next(p for p in data["views"][0]["projections"] if p["name"] == name)
    picture, axes = PROJECTIONS[name](paths.table, n_axes), found["axes"][str(n_axes)]
    np.testing.assert_allclose(rows(axes["coords"], n_axes), picture.coords, atol=1e-6)
    np.testing.assert_allclose(rows(axes["curve"], n_axes), picture.curve, atol=1e-6)
    assert axes["stress"] == pytest.approx(picture.stress, rel=FLOAT32)
    assert axes["axis_names"] == list(picture.axis_names)
    assert found["refit"] == (name in ("mds", "classical_mds"))
    assert (axes["variance"] is not None) == (name == "tangent_pca")
    if name == "tangent_pca":
        np.testing.assert_allclose(rows(found["base"], 1)[:, 0], picture.extra["base"], atol=1e-6)
    else:
        assert found["base"] is None
    assert found["note"] == ("steps weighted 4×" if name == "mds" else "")


def test_without_a_target():
    data = payload(figures.paths(target=None))
    view = data["views"][0]
    assert data["target"] is None
    assert list(view["numbers"]) == ["step", "turning_angle"]
    assert [p["name"] for p in view["projections"]] == ["mds", "classical_mds", "tangent_pca"]
    assert all(axes["curve"] is None for p in view["projections"] for axes in p["axes"].values())


def test_one_model_alone():
    data = payload(figures.paths()["wide"])
    assert [model["name"] for model in data["models"]] == ["wide"]
    assert data["first"] == data["models"][0]["points"][0]
    assert len(data["views"][0]["length"]) == 1


def test_models_carry_what_is_known_of_them():
    data = payload(rg.path(rg.datasets.digits_paths(), target="label"))
    assert data["subtitle"] == "300 test images · one point per layer"
    models = data["models"]
    by_name = {model["name"]: model for model in models}
    model = by_name["resnet8_w8_s1"]
    assert model["info"]["seed"] == 1
    assert model["note"] == f"{100 * model['info']['accuracy']:.1f} % correct"
    assert model["label"] == model["info"]["model_label"]
    block = model["layers"][3]
    assert (block["name"], len(block["shape"]), block["reducer"]) == ("block2", 3, "flatten")


def test_given_names_are_those_of_the_figure():
    acts = rg.datasets.digits_paths()
    one, other = (rg.select(acts, model=name) for name in ("resnet8_w8_s0", "vgg6_w8_s0"))
    renamed = payload(rg.path({"A": one, "B": other}, target="label"))
    assert [model["label"] for model in renamed["models"]] == ["A", "B"]
    assert renamed["models"][0]["info"]["seed"] == 0, "the other columns stay"
    kept = payload(rg.path({"A": one, "vgg6_w8_s0": other}, target="label"))
    assert [model["label"] for model in kept["models"]] == ["A", "VGG-6 w8"]


def test_titles():
    both, one = figures.paths(), figures.paths()["wide"]
    assert payload(both)["title"] == "Two models on their way from input to one-hot labels"
    assert payload(one)["title"] == "wide on its way from input to one-hot labels"
    assert payload(figures.paths(target=None))["title"] == "Two models on their way from input to softmax"
    assert payload(both, title="Mine")["title"] == "Mine"
    assert payload(both, title="")["title"] == ""
    assert payload(both)["subtitle"] == "60 stimuli · one point per layer"


def test_hostile_names_travel_unchanged():
    data = payload(figures.paths(wide=figures.HOSTILE, hostile=True))
    assert data["models"][0]["name"] == figures.HOSTILE
    assert data["models"][0]["layers"][1]["name"] == figures.HOSTILE_LAYER


# --- several metrics ---


def test_several_metrics_are_several_views():
    acts = figures.activations()
    song, biased = (
        rg.path(acts, metric=rg.metrics.AngularCKA(estimator=name), target="label")
        for name in ("song", "biased")
    )
    data = payload([song, biased])
    assert [view["metric"] for view in data["views"]] == ["angular_cka", "angular_cka_biased"]
    assert data["views"][0]["distances"] != data["views"][1]["distances"]
    named = payload({"a": song, "b": biased})
    assert [view["metric"] for view in named["views"]] == ["a", "b"]
    assert named["views"][1]["distances"] == data["views"][1]["distances"]


def test_points_that_only_one_metric_merges_are_kept_apart(rng):
    labels, x = np.arange(60) % 5, rng.normal(size=(60, 16))
    # the same input up to the order of its units is one point for angular CKA, two for coordinates
    acts = rg.collect(
        {
            name: rg.from_arrays(
                {"input": pixels, "stem": rng.normal(size=(60, width))},
                stimulus=[f"s{i}" for i in range(60)],
                labels=labels,
                name=name,
            )
            for name, pixels, width in (("a", x, 7), ("b", x[:, ::-1], 9))
        }
    )
    cka, flat = rg.path(acts, target="label"), rg.path(acts, metric=Raw(), target="label")
    assert cka.table.first is not None
    assert flat.table.first is None
    data = payload([cka, flat])
    n = data["n_points"]
    assert (data["first"], n) == (None, 5)
    assert [model["points"] for model in data["models"]] == [[0, 1], [2, 3]]
    first, second = (rows(view["distances"], n) for view in data["views"])
    assert first[0, 2] < 1e-6 < second[0, 2]
    assert [p["name"] for p in data["views"][0]["projections"]] == ["mds", "classical_mds", "tangent_pca"]


class Raw:
    """Coordinates of the first units as a point of flat space."""

    name = "raw"
    geometry = rg.geometry.Euclidean()

    def point(self, x):
        x = np.asarray(x, dtype=np.float64)[:, :5]
        return x.ravel() / np.linalg.norm(x)


def test_metrics_over_other_layers_are_refused():
    acts = figures.activations()
    whole, part = rg.path(acts, target="label"), rg.path(acts, layers=["input", "stem"], target="label")
    with pytest.raises(SchemaError, match=r"same models, layers and target.*14 layers.*4 layers.*same activ"):
        payload({"a": whole, "b": part})


ONE_CALL = r"Several models come from one call: rg\.plot_paths\(rg\.path\(\[acts_a, acts_b\], \.\.\.\)\)"


def test_models_in_a_list_are_told_to_share_one_call(paths):
    """The natural call for two models; a list is for metrics."""
    same = (
        r"one entry per metric, got two entries with the same metric and settings \(Angular CKA, unbiased "
        r"\(Song\)\): the paths of "
    )
    with pytest.raises(SchemaError, match=same + r"wide and of narrow\. " + ONE_CALL + r"\.$"):
        payload([paths["wide"], paths["narrow"]])
    again = rg.path(figures.activations(), target="label", model="wide")
    named = r"\. Models of one name get names of their own by rg\.path\(\{'a': acts_a"
    with pytest.raises(SchemaError, match=same + "wide and of wide\\. " + ONE_CALL + named):
        payload([paths["wide"], again])
    raw = [rg.path(figures.activations(), metric=Raw(), model=name) for name in ("wide", "narrow")]
    with pytest.raises(SchemaError, match=r"same metric and settings \(raw\).*" + ONE_CALL):
        payload(raw)


def test_models_by_metric_are_told_to_share_one_call(paths):
    biased = rg.metrics.AngularCKA(estimator="biased")
    other = rg.path(figures.activations(), metric=biased, target="label", model="narrow")
    for given in ([paths["wide"], other], {"wide": paths["wide"], "narrow": paths["narrow"]}):
        with pytest.raises(SchemaError, match=r"A list or dict holds one entry per metric.*" + ONE_CALL):
            payload(given)


def test_activations_are_no_paths():
    tree = figures.activations()
    for given in (tree, tree["wide"].to_dataset()):
        kind = type(given).__name__
        message = rf"expected a Path or Paths, got {kind}\..*rg\.plot_paths\(rg\.path\(acts, metric="
        with pytest.raises(SchemaError, match=message):
            rg.plot_paths(given)


@pytest.mark.parametrize(
    ("given", "got"), [([], "none"), ({"a": 3}, "int"), ([3], "int"), (None, "NoneType")]
)
def test_what_is_no_path_is_refused(given, got):
    with pytest.raises(SchemaError, match=rf"expected .*[pP]ath.* got {got}\..*rg\.path\(acts"):
        payload(given)


# --- which projections ---


def test_projections_by_name_and_function(paths):
    def mine(table, n_axes):
        return PROJECTIONS["mds"](table, n_axes)

    one = payload(paths, projections=["target_axis"])
    assert [p["name"] for p in one["views"][0]["projections"]] == ["target_axis"]
    two = payload(paths, projections={"my_own": mine, "mds": PROJECTIONS["mds"]})
    own, mds = two["views"][0]["projections"]
    assert (own["name"], own["label"], own["refit"]) == ("my_own", "My own", False)
    assert mds["refit"], "the page can fit this one anew"
    assert own["axes"]["3"]["coords"] == mds["axes"]["3"]["coords"]


def test_an_unknown_projection_lists_the_near_ones(paths):
    with pytest.raises(UnknownName, match=r"projection 'mdss'.*mds"):
        payload(paths, projections=["mdss"])


def test_a_projection_asked_for_by_name_says_why_it_cannot_be():
    with pytest.raises(ValueError, match="target_axis expects a target point"):
        payload(figures.paths(target=None), projections=["target_axis"])


def test_a_geometry_of_distances_only():
    class Apart:
        name = "apart"
        geometry = type("Gaps", (), {"name": "gaps", "distance": lambda self, p, q: np.linalg.norm(p - q)})()
        point = Raw.point

    paths = rg.path(figures.activations(), metric=Apart(), layers=["input", "stem"])
    view = payload(paths)["views"][0]
    assert view["geometry"] == "other"
    assert [p["name"] for p in view["projections"]] == ["mds", "classical_mds"]
    with pytest.raises(UnsupportedByGeometry, match="tangent_pca"):
        payload(paths, projections=["tangent_pca"])


# --- size ---


def test_four_models_of_fourteen_layers_are_below_60_kb():
    rng = np.random.default_rng(0)
    ids = [f"img_{i}" for i in range(50)]
    x = rng.normal(size=(50, 8)).astype(np.float32)
    models = {
        f"model_{m}": rg.from_arrays(
            {"input": x}
            | {f"layer{k}": rng.normal(size=(50, 6 + k)).astype(np.float32) for k in range(1, 14)},
            stimulus=ids,
            labels=np.arange(50) % 5,
            name=f"model_{m}",
        )
        for m in range(4)
    }
    data = payload(rg.path(rg.collect(models), target="label"))
    assert sum(len(model["layers"]) for model in data["models"]) == 4 * 14
    parts, n_bytes = split(data)
    size = n_bytes + len(json.dumps(parts).encode())
    assert size < 60_000, f"{size} bytes for one metric"


def test_measures_of_pairs_are_drawn_by_their_distances():
    """No geodesic is drawn where there is none; the projections are those that distances suffice for."""
    cka, pwcca = (rg.path(network(), metric, target="label") for metric in ("angular_cka", "pwcca_distance"))
    views = payload([cka, pwcca])["views"]
    assert [view["metric"] for view in views] == ["angular_cka", "pwcca_distance"]
    assert views[1]["geometry"] == "other"
    assert [p["name"] for p in views[1]["projections"]] == ["mds", "classical_mds"]
    assert "turning_angle" in views[0]["numbers"]
    assert set(views[1]["numbers"]) == {"step", "to_target"}
    assert views[1]["curve_distances"] is None
    assert "<svg" in rg.plot_paths(pwcca).to_svg()
