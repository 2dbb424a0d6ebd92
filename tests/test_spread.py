"""Intervals and null models in a figure: checked against its paths, in its payload, its SVG and its words."""

import copy
import json
import re
import xml.etree.ElementTree as ET
from types import SimpleNamespace

import numpy as np
import pytest
import xarray as xr

import repgeo_nb as rg
from repgeo_nb.errors import SchemaError, UnknownName
from repgeo_nb.mds import smacof
from repgeo_nb.projections import PROJECTIONS, step_weights
from repgeo_nb.widgets import clouds
from repgeo_nb.widgets.payload import payload
from repgeo_nb.widgets.picture import geodesic, make_picture
from repgeo_nb.widgets.svg import figure_svg, text_table
from tests import figures
from tests.test_payload import plain_types, rows, split
from tests.test_svg import SVG, has_words, texts


@pytest.fixture(scope="module")
def paths():
    return figures.paths()


@pytest.fixture(scope="module")
def boot(paths):
    return figures.bootstrap(paths)


@pytest.fixture(scope="module")
def chance(paths):
    return figures.nulls(paths)


@pytest.fixture(scope="module")
def data(paths, boot, chance):
    return payload(paths, intervals=boot, nulls=chance)


# --- the payload ---


def test_bounds_stand_beside_the_values(data, boot):
    view = data["views"][0]
    for name, numbers in view["numbers"].items():
        for end in ("low", "high"):
            found = [np.nan if v is None else v for row in numbers[end] for v in row]
            np.testing.assert_allclose(found, boot[f"{name}_{end}"], rtol=6e-4, err_msg="four digits")
        assert [len(row) for row in numbers["low"]] == [8, 6]
    assert (view["interval"], view["level"]) == ("95 % of 1000 bootstraps over stimuli", 0.95)
    assert view["card"].startswith("0 = the same representation, larger = further apart (range 0 to pi rad)")


def test_halves_are_called_so(paths, boot):
    halves = boot.assign_attrs(method="half-sampling", n=300, level=0.9)
    assert (
        payload(paths, intervals=halves)["views"][0]["interval"] == "90 % of 300 half-samples of the stimuli"
    )


def test_nulls_come_in_the_order_they_are_offered(data, chance):
    nulls = data["views"][0]["nulls"]
    assert [null["name"] for null in nulls] == ["random_walk", "shuffled", "untrained", "geodesic"]
    assert [null["label"] for null in nulls][1:3] == ["shuffled layers", "untrained copy"]
    for null in nulls:
        rows = null["numbers"]["turning_angle"]
        found = [np.nan if v is None else v for row in rows["values"] for v in row]
        np.testing.assert_allclose(found, chance["turning_angle"].sel(null=null["name"]), rtol=6e-4)
        assert ("low" in rows) == (null["name"] != "geodesic"), "the geodesic is one curve"


def test_it_is_json_and_small(data, paths):
    assert plain_types(data)
    size = {}
    for name, made in (("bare", payload(paths)), ("with", data)):
        parts, n_bytes = split(made)
        size[name] = n_bytes + len(json.dumps(parts, allow_nan=False))
    assert size["with"] - size["bare"] < 14_000, "14 layers: bounds, four nulls, eight pictures' clouds"


def test_the_real_ones_fit(paths):
    """What rg.bootstrap and rg.nulls give is what a figure takes."""
    plot = rg.plot_paths(
        paths, intervals=rg.bootstrap(paths, n=100, progress=False), nulls=rg.nulls(paths, n=5)
    )
    view = plot._payload["views"][0]
    assert view["interval"] == "95 % of 100 bootstraps over stimuli"
    step = view["numbers"]["step"]
    assert step["low"][0][3] < step["values"][0][3] < step["high"][0][3]
    assert plot.null == view["nulls"][0]["name"] == "random_walk"
    turning = view["nulls"][0]["numbers"]["turning_angle"]["values"][0]
    assert turning[3] == pytest.approx(np.pi / 2, abs=0.2)
    assert all(axes["cloud"] for p in view["projections"] for axes in p["axes"].values())


def test_one_path_has_its_own(paths):
    one = paths["wide"]
    view = payload(one, intervals=figures.bootstrap(one), nulls=figures.nulls(one))["views"][0]
    assert len(view["numbers"]["step"]["low"]) == 1
    assert view["nulls"][0]["numbers"]["progress"]["values"][0][2] is not None


def test_several_metrics_take_theirs_by_name(paths, boot, chance):
    biased = rg.path(figures.activations(), metric=rg.metrics.AngularCKA(estimator="biased"), target="label")
    both = {"song": paths, "biased": biased}
    only = {"projections": ["classical_mds"]}
    views = payload(both, intervals={"biased": figures.bootstrap(biased)}, **only)["views"]
    assert ["interval" in view for view in views] == [False, True]
    views = payload(both, intervals=boot, nulls=chance, **only)["views"]
    assert ["interval" in view for view in views] == [True, False], "its attributes say of which metric it is"
    plot = rg.plot_paths(both, nulls=chance, **only)
    plot.metric = "biased"
    assert plot.null == "random_walk", "kept for the metric that has it"


REFUSED = [
    ("intervals", {"other": None}, UnknownName, r"metric of the intervals 'other'"),
    (
        "nulls",
        3,
        SchemaError,
        r"a Dataset of rg\.nulls for 'angular_cka', got int.*rg\.nulls\(paths\)",
    ),
    (
        "intervals",
        xr.Dataset(),
        SchemaError,
        r"got Dataset without the variable step.*rg\.bootstrap\(",
    ),
    ("intervals", "cut", SchemaError, r"wide, narrow with 14 layers.*got those of wide with 7 layers, stem"),
    ("intervals", "renamed", SchemaError, r"layers drawn \(wide, narrow.*got those of mine"),
    ("intervals", "foreign", SchemaError, r"of a metric of this figure \(angular_cka\), got those of stress"),
    ("intervals", "points", SchemaError, r"between the 14 points of the paths, got shape \(80, 13, 13\)"),
]


OF_OTHERS = [
    (
        "intervals",
        "nulls",
        r"intervals as rg\.bootstrap gives them, with the attributes method, n, level and neither null nor "
        r"size, got what rg\.nulls gives\. Make them with rg\.bootstrap\(paths\)\. What was given goes",
    ),
    ("intervals", "one_null", r"got what rg\.nulls gives"),
    ("intervals", "stability", r"got what rg\.stability gives\. Make them with rg\.bootstrap\(paths\)\.$"),
    ("intervals", "summary", r"got one without them \(a summary of the paths\?\)\. Make them with rg\.boot"),
    (
        "nulls",
        "bootstrap",
        r"nulls as rg\.nulls gives them, with the coordinate null, got what rg\.bootstrap gives\. "
        r"Make them with rg\.nulls\(paths\)\. What was given goes to intervals=",
    ),
    ("nulls", "stability", r"got what rg\.stability gives\. Make them with rg\.nulls\(paths\)\.$"),
    ("nulls", "summary", r"got one without them.*rg\.nulls\(paths\)"),
]


@pytest.fixture(scope="module")
def made_by(paths):
    nulls = rg.nulls(paths, n=5)
    return {
        "nulls": nulls,
        "one_null": nulls.sel(null="shuffled"),
        "bootstrap": rg.bootstrap(paths, n=100, progress=False),
        "stability": rg.stability(
            figures.activations(), target="label", sizes=[30], repeats=10, progress=False
        ),
        "summary": paths.summary(),
    }


@pytest.mark.parametrize(("kind", "name", "message"), OF_OTHERS)
def test_ranges_of_another_origin_are_refused(paths, made_by, kind, name, message):
    """The real ones, alone and by metric: drawn as the other kind they would say what they are not."""
    for given in (made_by[name], {"angular_cka": made_by[name]}):
        with pytest.raises(SchemaError, match=message):
            rg.plot_paths(paths, **{kind: given})


def test_one_of_several_nulls_is_drawn(paths, made_by):
    view = payload(paths, nulls=made_by["one_null"])["views"][0]
    assert [null["name"] for null in view["nulls"]] == ["shuffled"]
    several = payload(paths, nulls=made_by["nulls"])["views"][0]["nulls"]
    assert view["nulls"][0] in several, "the very numbers that it has among several"


@pytest.mark.parametrize(("kind", "given", "error", "message"), REFUSED)
def test_those_of_other_paths_are_refused(paths, boot, kind, given, error, message):
    made = {
        "cut": boot.isel(point=slice(1, 8)),
        "renamed": boot.assign_coords(model=("point", ["mine"] * 14)),
        "foreign": boot.assign_attrs(metric="stress", convention=""),
        "points": boot.isel(at=slice(13), at_=slice(13)),
    }
    given = made[given] if isinstance(given, str) else given
    with pytest.raises(error, match=message):
        payload(paths, **{kind: given})


def test_one_dataset_for_two_like_metrics_must_say_which(paths, boot):
    with pytest.raises(SchemaError, match=r"intervals as a dict by metric.*has a, b.*intervals=\{'a'"):
        payload({"a": paths, "b": paths}, intervals=boot)


# --- clouds ---


def test_a_cloud_is_the_spread_of_the_projections_own_fits(paths, boot):
    """Against the ordinary fit of each resample, turned onto the picture by hand."""
    D = boot["distances"].values.astype(np.float64)
    for k in (2, 3):
        picture = PROJECTIONS["mds"](paths.table, k).coords
        found, folded = clouds.cloud(PROJECTIONS["mds"], clouds.Resamples(paths.table, D), picture)
        placed = []
        for draw in D:
            X = smacof(draw, step_weights(paths.table), picture)
            U, _, Vt = np.linalg.svd((X - X.mean(0)).T @ (picture - picture.mean(0)))
            placed.append((X - X.mean(0)) @ U @ Vt)
        way = np.linalg.norm(placed - np.median(placed, axis=0), axis=2)
        same_side = (way < 5 * np.median(way, axis=0)).all(axis=1)
        assert folded == pytest.approx(1 - same_side.mean(), abs=0.02)
        off = np.array(placed)[same_side]
        off -= off.mean(axis=0)
        expected = np.einsum("bni,bnj->nij", off, off) / (len(off) - 1)
        # the batched fit stops a little earlier; an ellipse's half-axis is the square root of this
        lengths = [np.sqrt(np.trace(c, axis1=1, axis2=2)) for c in (found, expected)]
        np.testing.assert_allclose(*lengths, rtol=0.15)


@pytest.mark.parametrize("name", list(PROJECTIONS))
def test_clouds_are_covariances_and_vanish_without_noise(paths, name):
    still = figures.bootstrap(paths, draws=70, noise=0.0)["distances"].values
    noisy = figures.bootstrap(paths, draws=70, noise=0.01)["distances"].values
    for k in (2, 3):
        coords = PROJECTIONS[name](paths.table, k).coords
        for draws, spread in ((still, False), (noisy, True)):
            found, _ = clouds.cloud(PROJECTIONS[name], clouds.Resamples(paths.table, draws), coords)
            assert found.shape == (14, k, k)
            np.testing.assert_allclose(found, np.swapaxes(found, 1, 2))
            values = np.linalg.eigvalsh(found)
            assert values.min() > -1e-12
            assert (values.sum() > 1e-4) == spread


def test_the_target_axis_of_a_cloud_is_progress(paths):
    """Its first axis is never turned: the target moves along it only."""
    draws = figures.bootstrap(paths, draws=70)["distances"].values
    coords = PROJECTIONS["target_axis"](paths.table, 3).coords
    found, _ = clouds.cloud(PROJECTIONS["target_axis"], clouds.Resamples(paths.table, draws), coords)
    end = found[paths.table.target]
    assert end[0, 0] > 1e-5
    np.testing.assert_allclose(end[1:, 1:], 0, atol=1e-12)


@pytest.mark.parametrize(("every", "share"), [(5, 0.2), (1000, 0.0), (2, 0.0)])
def test_resamples_that_fold_the_picture_are_left_out_and_counted(paths, rng, every, share):
    """In each 5th picture one point lies on the other side; of halves nobody can say which is the fold."""
    n = len(paths.table.distances)
    coords, calls = rng.standard_normal((n, 2)), iter(range(1000))

    def drawn(table, n_axes):
        found = coords + 0.01 * rng.standard_normal((n, n_axes))
        if next(calls) % every == every - 1:
            found[4] += [0.0, 0.5]
        return SimpleNamespace(coords=found)

    draws = np.repeat(paths.table.distances[None], clouds.ONE_BY_ONE, axis=0)
    found, folded = clouds.cloud(drawn, clouds.Resamples(paths.table, draws), coords)
    assert folded == pytest.approx(share)
    long = np.sqrt(np.linalg.eigvalsh(found)[:, -1])
    assert long[4] > 0.2 if every == 2 else long.max() < 0.02


def test_an_ellipse_holds_its_share(rng):
    covariance = np.array([[4.0, 1.5], [1.5, 1.0]])
    long, short, angle = clouds.ellipse(covariance, 0.95)
    points = rng.multivariate_normal([0, 0], covariance, size=20_000)
    along = points @ [np.cos(angle), np.sin(angle)] / long
    across = points @ [-np.sin(angle), np.cos(angle)] / short
    assert np.mean(along**2 + across**2 < 1) == pytest.approx(0.95, abs=0.006)  # four standard errors


# --- other geometries ---


@pytest.fixture(scope="module")
def shapes():
    given = rg.path(figures.activations(m=30), metric="angular_shape", target="label")
    return given, payload(given)


def test_other_geometries_bring_their_geodesics_as_samples(shapes):
    given, data = shapes
    view, table = data["views"][0], given.table
    assert view["geometry"] == "other"
    curve, steps = rows(view["curve_distances"], 14), rows(view["step_distances"], 14)
    assert curve.shape == (13, 14)
    assert steps.shape == ((7 + 5) * 3, 14)
    np.testing.assert_allclose(curve[[0, -1]], table.distances[[table.first, table.target]], atol=1e-6)
    a, b = table.paths["wide"][:2]
    for s, t in enumerate((0.25, 0.5, 0.75)):
        ends = steps[s, [a, b]] / table.distances[a, b]
        np.testing.assert_allclose(ends, [t, 1 - t], atol=1e-5, err_msg="a geodesic divides the distance")


def test_printed_pictures_know_them(shapes):
    _, data = shapes
    for projection in ("mds", "classical_mds"):
        picture = make_picture(data, {"hidden": ["narrow"], "projection": projection})
        assert picture.refitted
        target = data["target"]["point"]
        assert np.linalg.norm(picture.curve[0] - picture.coords[data["first"]]) < 0.1
        assert np.linalg.norm(picture.curve[-1] - picture.coords[target]) < 0.1
    whole = make_picture(data, {})
    a, b, c = data["models"][0]["points"][1:4]
    np.testing.assert_array_equal(geodesic(whole, a, b), [whole.coords[a], whole.coords[b]])
    assert geodesic(whole, a, c) is None
    chosen = [["wide", "stem"], ["wide", "block1"], ["narrow", "block2"]]
    svg = figure_svg(data, {"selected": chosen})
    assert svg.count('stroke-dasharray="0.1 4"') == 1, "only the pair that is no step is dotted"
    distances = [t for t in texts(svg) if re.fullmatch(r"\d\.\d\d rad", t)]
    assert len(distances) >= 2


def test_searches_through_large_points_wait_to_be_asked_for(monkeypatch, shapes):
    given, data = shapes
    assert len(data["views"][0]["projections"]) == 4
    monkeypatch.setattr("repgeo_nb.widgets.sampled.LARGE", 1.0)
    plot = rg.plot_paths(given)
    assert [p["name"] for p in plot._payload["views"][0]["projections"]] == ["mds", "classical_mds"]
    with pytest.raises(UnknownName, match=r"got 'tangent_pca'.*plot_paths\(\.\.\., projections=\[\.\.\.\]\)"):
        plot.projection = "tangent_pca"
    asked = ["mds", "tangent_pca", "target_axis"]
    assert [p["name"] for p in payload(given, projections=asked)["views"][0]["projections"]] == asked
    for text in (rg.plot_paths.__doc__, payload.__doc__):
        words = " ".join(text.split())
        assert "left out" in words
        assert 'projections=["mds", "tangent_pca", "target_axis"]' in words, "the very request made above"


# --- the printed figure and the words ---


def fills(svg: str, opacity: str) -> list[str]:
    return [e.get("fill") for e in ET.fromstring(svg).iter(f"{SVG}path") if e.get("opacity") == opacity]


def test_svg_draws_bands_nulls_and_ellipses(data):
    svg = figure_svg(data, {"null": "random_walk"})
    assert sorted(fills(svg, "0.15")) == ["#1746a2"] * 4 + ["#c8480a"] * 4, "two models, four charts"
    assert len(fills(svg, "0.13")) == 4 + 1, "one grey band a chart, and the sample beside its name"
    assert svg.count("fill-opacity=") == data["n_points"]
    assert has_words(svg, "95 % of 1000 bootstraps over stimuli")
    assert has_words(svg, "null model: random walk")
    assert "Ellipses: 95 % of 1000 bootstraps over stimuli" in " ".join(texts(svg)[-3:])
    folded = copy.deepcopy(data)
    for projection in folded["views"][0]["projections"]:
        projection["axes"]["2"]["folded"] = 0.204
    left_out = "stimuli; 20 % of them fold the picture otherwise and are left out."
    assert left_out in " ".join(texts(figure_svg(folded, {}))[-4:])
    assert not has_words(svg, "90° if random")


def test_svg_without_them(data):
    svg = figure_svg(data, {"intervals": False, "null": "none"})
    assert fills(svg, "0.15") == fills(svg, "0.13") == []
    assert "fill-opacity" not in svg
    assert "llipses" not in svg
    assert has_words(svg, "90° if random")


def test_svg_of_one_model_dashes_its_null(data):
    svg = figure_svg(data, {"null": "shuffled", "hidden": ["narrow"]})
    assert svg.count('stroke-dasharray="4 3"') == 4 + 1
    assert "No ellipses: they were fitted on all layers." in " ".join(texts(svg)[-3:])
    curve = figure_svg(data, {"null": "geodesic", "hidden": ["narrow"]})
    assert len(fills(curve, "0.13")) == 1, "one curve has no band: the sample's alone"


def test_svg_of_a_null_that_leaves_its_chart(data):
    """The line ends where the chart does; along its edge it would be read as a value."""
    far = copy.deepcopy(data)
    null = next(null for null in far["views"][0]["nulls"] if null["name"] == "geodesic")
    row = null["numbers"]["step"]["values"][0]
    leaving = [v if v is None or k < 4 else 3.0 for k, v in enumerate(row)]
    null["numbers"] = {"step": {"values": [leaving, row]}}
    svg = figure_svg(far, {"null": "geodesic", "hidden": ["narrow"]})
    dashed = [e.get("d") for e in ET.fromstring(svg).iter(f"{SVG}path") if e.get("stroke-dasharray") == "4 3"]
    line = np.array([point.split(" ") for point in dashed[0][1:].split("L")], dtype=float)
    assert (np.diff(line[:, 0]) > 0).all()
    assert line[-1, 1] > 18.0, "HEAD: the top edge is not reached"
    layer = line[0, 0] - 4  # from layer to layer: the line starts at the first step's end
    assert 4 + 3 * layer < line[-1, 0] < 4 + 4 * layer, "on the way from the third layer to the fourth"


def test_text_table_gives_the_intervals(data, boot):
    text = text_table(data)
    assert "In brackets: 95 % of 1000 bootstraps over stimuli." in text
    value, low, high = (float(boot[f"step{end}"][3]) for end in ("", "_low", "_high"))
    assert f"{value:.2f} rad [{low:.2f}, {high:.2f}]" in text
    assert re.search(r"\d+° \[\d+, \d+\]", text)


# --- traits ---


def test_traits_begin_with_what_there_is(paths, boot, chance):
    plain, full = rg.plot_paths(paths), rg.plot_paths(paths, intervals=boot, nulls=chance)
    assert (plain.intervals, plain.null) == (True, "none")
    assert (full.intervals, full.null) == (True, "random_walk")
    assert rg.plot_paths(paths, intervals=False).intervals is False, "the trait of the same name"
    assert {"intervals", "null"} <= set(full.state)
    full.null = "none"
    with pytest.raises(UnknownName, match=r"plot\.null.*\(random_walk, .*none\), got 'walk'"):
        full.null = "walk"
    with pytest.raises(UnknownName, match=r"\(none\), got 'shuffled'.*nulls=rg\.nulls\(paths\)"):
        plain.null = "shuffled"
    with pytest.raises(ValueError, match=r"plot\.intervals: expected True or False, got 'no'"):
        plain.intervals = "no"


def test_other_paths_have_neither(paths, boot, chance):
    plot = rg.plot_paths(paths, intervals=boot, nulls=chance)
    plot.paths = paths["wide"]
    assert plot.null == "none"
    assert "interval" not in plot._payload["views"][0]
