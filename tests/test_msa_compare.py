"""`msa.compare`: quadratures of known metrics, weights, alignment, ranks, refusals."""

import numpy as np
import pytest
from scipy.special import ellipk

import repgeo_nb as rg
from repgeo_nb import msa
from repgeo_nb.errors import SchemaError, StimulusMismatch, UnknownName
from tests.msa_cases import diagonal, frames_of, gauss, grid, random_frames

QUADRATURE = 1e-6
PERIOD = (np.arange(64) * 2 * np.pi / 64, np.full(64, 2 * np.pi / 64))


def axes(*spans: tuple[str, float, float, bool]) -> list[dict]:
    return [{"name": n, "low": a, "high": b, "periodic": p, "unit": ""} for n, a, b, p in spans]


def distance(layers: dict[str, np.ndarray], weight="uniform", quadrature=None) -> float:
    """MSA of layer `out` against the input."""
    columns = {} if quadrature is None else {"weight": quadrature}
    return msa.compare(frames_of(layers, **columns), weight=weight, layer="out")["mean"].item()


# ---- closed forms (mean over the manifold)


@pytest.mark.parametrize(("weight", "expected"), [("flat", 1 - np.log(2)), ("input_volume", 1 / 3)])
def test_polar_coordinates(weight, expected):
    """diag(1, r^2) against I for r in [1, 2]: by dr dtheta, and by the area r dr dtheta."""
    points, w = grid(gauss(1, 2, 20), PERIOD)
    layers = {"input": diagonal(1, points[:, 0]), "out": diagonal(1, np.ones(len(points)))}
    found = distance(layers, "uniform" if weight == "flat" else weight, w)
    assert found == pytest.approx(expected, abs=QUADRATURE)


@pytest.mark.parametrize(
    ("weight", "expected"), [("input_volume", 1 - np.pi / 4), ("uniform", 1 - 2 / np.pi)]
)
def test_sphere(weight, expected):
    points, w = grid(gauss(0, np.pi, 40), PERIOD)
    polar = np.sin(points[:, 0])
    layers = {"input": diagonal(1, polar), "out": diagonal(1, np.ones_like(polar))}
    assert distance(layers, weight, w) == pytest.approx(expected, abs=QUADRATURE)


@pytest.mark.parametrize(("weight", "expected"), [("uniform", 1 - 1 / np.sqrt(3)), ("input_volume", 0.5)])
def test_torus(weight, expected):
    points, w = grid(PERIOD, PERIOD)
    around = 2 + np.cos(points[:, 0])
    layers = {"input": diagonal(1, around), "out": diagonal(1, np.ones_like(around))}
    assert distance(layers, weight, w) == pytest.approx(expected, abs=QUADRATURE)


def test_tanh_layer():
    """tanh(x), y against the identity: tanh^2 1 at (1, 0), 1 - tanh 1 on average over [-1, 1]^2."""
    points, w = grid(gauss(-1, 1, 30), gauss(-1, 1, 4))
    slope = 1 / np.cosh(points[:, 0]) ** 2
    layers = {"input": diagonal(1, np.ones_like(slope)), "out": diagonal(slope, 1)}
    assert distance(layers, quadrature=w) == pytest.approx(1 - np.tanh(1), abs=QUADRATURE)
    at = msa.spectral_ratio(np.diag([1 / np.cosh(1.0) ** 4, 1.0]), np.eye(2))
    assert at == pytest.approx(np.tanh(1) ** 2, abs=1e-10)


def test_ripple_that_cka_does_not_see():
    """(x, y, eps sin(omega x)) with eps omega = 2, against the plane: 1 - (2/pi) K(m = 0.8) / sqrt(5)."""
    points, w = grid(PERIOD, gauss(0, 1, 2))
    n = len(points)
    flat = np.broadcast_to(np.eye(3)[:, :2], (n, 3, 2))
    ripple = flat.copy()
    ripple[:, 2, 0] = 2 * np.cos(points[:, 0])
    found = distance({"input": flat, "out": ripple}, quadrature=w)
    assert found == pytest.approx(1 - 2 / np.pi * ellipk(0.8) / np.sqrt(5), abs=QUADRATURE)
    assert found == pytest.approx(0.357362, abs=QUADRATURE)


def test_rolled_strip_that_cka_does_see():
    """A strip rolled on a unit cylinder has the metric of the plane: distance 0, linear CKA 0.1076.

    Two rows of points, whose second coordinate has the variance 1/4.
    """
    points, w = grid(gauss(0, 4 * np.pi, 120), (np.array([0.0, 1.0]), np.array([0.5, 0.5])))
    x, y = points.T
    zero, one = np.zeros_like(x), np.ones_like(x)
    rolled = np.stack([np.stack([-np.sin(x), np.cos(x), zero], -1), np.stack([zero, zero, one], -1)], -1)
    flat = np.broadcast_to(np.eye(3)[:, :2], rolled.shape)
    found = msa.compare(frames_of({"input": flat, "out": rolled}, weight=w))
    assert found["mean"] == pytest.approx(0, abs=1e-12)
    assert abs(found.log_scale).max() < 1e-12
    centred = [
        (p - np.average(p, axis=0, weights=w)) * np.sqrt(w)[:, None]
        for p in (points, np.stack([np.cos(x), np.sin(x), y], -1))
    ]
    cka = np.linalg.norm(centred[0].T @ centred[1]) ** 2 / np.prod(
        [np.linalg.norm(c.T @ c) for c in centred]
    )  # fmt: skip
    exact = (1 + 1 / 16) / (np.hypot((4 * np.pi) ** 2 / 12, 1 / 4) * np.sqrt(1 / 2 + 1 / 16))
    assert cka == pytest.approx(exact, abs=1e-9)
    assert cka == pytest.approx(0.107634, abs=QUADRATURE)


def test_conformal_maps_are_not_told_apart_but_their_scale_is():
    """Stereographic sphere, half-plane: any factor c(p) of the flat metric is at distance 0."""
    rng = np.random.default_rng(0)
    p = rng.uniform(-1, 1, (50, 2))
    factor = 2 / (1 + (p**2).sum(-1))
    found = msa.compare(frames_of({"input": diagonal(1, np.ones(50)), "out": diagonal(factor, factor)}))
    assert found["mean"].item() == 0
    assert found.log_scale.values == pytest.approx(np.log(factor), abs=1e-12)
    assert "conformal" in found.attrs["blind_to"]


def test_catenoid_and_helicoid():
    u, v = np.random.default_rng(0).uniform(-1, 1, (2, 40))
    ch, sh, one, zero = np.cosh(v), np.sinh(v), np.ones_like(u), np.zeros_like(u)
    catenoid = np.stack(
        [
            np.stack([-ch * np.sin(u), ch * np.cos(u), zero], -1),
            np.stack([sh * np.cos(u), sh * np.sin(u), one], -1),
        ],
        -1,
    )
    helicoid = np.stack(
        [
            np.stack([-sh * np.sin(u), sh * np.cos(u), one], -1),
            np.stack([ch * np.cos(u), ch * np.sin(u), zero], -1),
        ],
        -1,
    )
    found = msa.compare(frames_of({"out": catenoid}, "catenoid"), frames_of({"out": helicoid}, "helicoid"))
    assert found["mean"] < 1e-12
    assert abs(found.log_scale).max() < 1e-12


def test_fisher_metric_of_gaussians():
    """N(mu, sigma): diag(1/sigma^2, 2/sigma^2) against I: 1 - 1/sqrt(2) everywhere."""
    sigma = np.linspace(0.5, 3, 20)
    layers = {"input": diagonal(1, np.ones(20)), "out": diagonal(1 / sigma, np.sqrt(2) / sigma)}
    assert distance(layers) == pytest.approx(1 - 1 / np.sqrt(2), abs=1e-10)


def test_reparametrised_pairs():
    """In other coordinates the field is the same, the mean only with a weight that is carried along."""
    rng = np.random.default_rng(1)
    j, k = rng.standard_normal((2, 400, 6, 2))
    u = rng.uniform(0.5, 1.5, (400, 2))
    chart = diagonal(2 * u[:, 0], np.exp(u[:, 1]))
    points = {"input": np.broadcast_to(np.eye(2), (400, 2, 2)), "out": j}
    moved = {"input": chart, "out": j @ chart}
    other = [
        frames_of({"input": i, "out": one}, "other") for i, one in ((points["input"], k), (chart, k @ chart))
    ]
    before, after = (
        msa.compare(frames_of(one), two, weight="input_volume", layer="out")
        for one, two in ((points, other[0]), (moved, other[1]))
    )
    assert after.d_sr.values == pytest.approx(before.d_sr.values, abs=1e-10)
    volume = np.linalg.det(chart)
    assert after["mean"] == pytest.approx(np.average(before.d_sr, weights=volume), abs=1e-10)
    assert abs(after["mean"] - before["mean"]) > 1e-4


# ---- alignment


def test_stimuli_and_directions_are_aligned_by_name():
    a, b = random_frames(0, "a"), random_frames(1, "b")
    plain = msa.compare(a, b)
    shuffled = rg.frames.select(
        b.isel(stimulus=np.random.default_rng(0).permutation(12)), direction=["v", "u"]
    )
    found = msa.compare(a, shuffled)
    assert found.layer.values.tolist() == ["first", "second"]
    assert found["mean"].values == pytest.approx(plain["mean"].values, abs=1e-12)
    assert found.stimulus.values.tolist() == a.stimulus.values.tolist()
    assert msa.compare(a, a.isel(stimulus=slice(None, None, -1)))["mean"].values == pytest.approx(
        0, abs=1e-12
    )
    with pytest.raises(StimulusMismatch, match="11 of which 11 are shared"):
        msa.compare(a, b.isel(stimulus=slice(11)))
    assert msa.compare(a, b.isel(stimulus=slice(11)), join="inner").sizes["stimulus"] == 11


@pytest.mark.parametrize("kind", ["factor", "gram"])
def test_kinds_of_frames_agree(kind):
    a, b = random_frames(0, "a"), random_frames(1, "b", width=9)
    plain = msa.compare(a, b, weight="input_volume")
    reduced = msa.compare(rg.frames.reduce(a, kind), rg.frames.reduce(b, kind), weight="input_volume")
    for name in ("d_sr", "log_scale", "affine_invariant", "mean", "standard_error"):
        assert reduced[name].values == pytest.approx(plain[name].values, abs=1e-7)


def test_fields_and_labels():
    a, b = random_frames(0, "a", label=np.arange(12) % 3), random_frames(1, "b")
    found = msa.compare(a, b, layer=("first", "second"))
    assert found.d_sr.dims == ("stimulus",)
    assert (found.model.item(), found.model_.item()) == ("a", "b")
    assert (found.layer.item(), found.layer_.item()) == ("first", "second")
    assert found.label.values.tolist() == (np.arange(12) % 3).tolist()
    assert found.weight.sum() == pytest.approx(1)
    assert found["mean"] == pytest.approx(found.d_sr.mean())
    assert found.standard_error == pytest.approx(found.d_sr.std() / np.sqrt(12))
    assert found.similarity == 1 - found["mean"]
    assert found.mean_log_scale == pytest.approx(found.log_scale.mean())
    assert (found.affine_invariant**2).values == pytest.approx(
        (found.scale_part**2 + found.shape_part**2).values
    )
    assert found.rank_a.values.tolist() == [2] * 12
    assert found.singular_share == 0
    assert found.attrs["pseudometric"] == 1
    arrays = [np.swapaxes(a["first"].values, -1, -2), np.swapaxes(b["second"].values, -1, -2)]
    of_arrays = msa.compare(*arrays, factors=True)
    assert of_arrays.d_sr.values.tolist() == found.d_sr.values.tolist()
    assert of_arrays["mean"] == found["mean"]


def test_without_a_second_network_layers_meet_their_input():
    a = random_frames(0, "a")
    found = msa.compare(a)
    assert found.layer.values.tolist() == ["first", "second"]
    assert found.layer_.values.tolist() == ["input", "input"]
    one = msa.compare(a, a, layer=("second", "input"))
    assert one["mean"] == found["mean"].sel(layer="second")


# ---- weights


def test_weights():
    n = 12
    rng = np.random.default_rng(3)
    quadrature, density = rng.uniform(0.1, 1, (2, n))
    a, b = random_frames(0, "a", weight=quadrature, density_of=density), random_frames(1, "b")
    d = msa.compare(a, b, layer="first").d_sr.values
    g = np.linalg.svd(a["input"].values, compute_uv=False).prod(-1)
    for weight, w in {
        "uniform": quadrature,
        "density": np.ones(n),
        "input_volume": quadrature * g,
        "density_of": quadrature * density,
    }.items():
        found = msa.compare(a, b, weight=weight, layer="first")
        w = w / w.sum()
        assert found["mean"] == pytest.approx(np.average(d, weights=w), abs=1e-12)
        error = np.sqrt(np.average((d - np.average(d, weights=w)) ** 2, weights=w) * (w**2).sum())
        assert found.standard_error == pytest.approx(error, abs=1e-12)
        assert found.attrs["weight"] == weight
        assert found.weight.values == pytest.approx(w)
    given = msa.compare(a, b, weight=density, layer="first")
    assert given["mean"] == pytest.approx(np.average(d, weights=quadrature * density), abs=1e-12)


def test_volume_of_normalised_directions():
    norm = np.random.default_rng(0).uniform(1, 3, (12, 2))
    a = random_frames(0, "a")
    scaled = a.copy()
    for key in ("input", "first", "second"):
        scaled[key] = a[key].copy(data=a[key].values / norm[..., None])
    scaled.attrs["normalised"] = 1
    with pytest.raises(SchemaError, match="normalised ones without input_norm"):
        msa.compare(scaled, weight="input_volume")
    scaled = scaled.assign_coords(input_norm=(("stimulus", "direction"), norm))
    found = msa.compare(scaled, weight="input_volume")
    assert found.weight.values == pytest.approx(msa.compare(a, weight="input_volume").weight.values)
    with pytest.raises(SchemaError, match="same lengths, got normalised=0 and normalised=1"):
        msa.compare(a, scaled)


def test_a_grid_says_that_its_error_is_no_sampling_error():
    points, w = grid(gauss(-1, 1, 4), gauss(-1, 1, 3))
    manifold = {"u": points[:, 0], "v": points[:, 1], "weight": w}
    spans = axes(("u", -1, 1, False), ("v", -1, 1, False))
    a = random_frames(0, "a", axes=spans, **manifold)
    assert "error is that of the quadrature" in msa.compare(a).attrs["standard_error_text"]
    assert "quadrature" not in msa.compare(random_frames(0, "a")).attrs["standard_error_text"]


def test_one_point_has_no_error():
    layers = {"input": diagonal(1, np.ones(3)), "out": diagonal(1, np.array([2.0, 3.0, 0.0]))}
    found = msa.compare(frames_of(layers).isel(stimulus=[0]), layer="out")
    assert found["mean"] == pytest.approx(0.5)
    assert np.isnan(found.standard_error)
    masked = msa.compare(frames_of(layers).isel(stimulus=[0, 2]), layer="out", singular="mask")
    assert np.isnan(masked.standard_error)


# ---- singular points


def test_singular_points():
    layers = {
        "input": diagonal(1, np.ones(4)),
        "out": diagonal([1.0, 1.0, 0.0, 0.0], [2.0, 0.0, 0.0, 3.0]),
    }
    found = msa.compare(frames_of(layers), layer="out")
    assert found.d_sr.values == pytest.approx([0.5, 1, 1, 1])
    assert found.rank_a.values.tolist() == [2, 1, 0, 1]
    assert found.kernels_differ.values.tolist() == [False, True, True, True]
    assert found.reason.values.tolist() == ["", *["their kernels differ"] * 3]
    assert found["mean"] == pytest.approx(3.5 / 4)
    assert found.singular_share == pytest.approx(0.75)
    assert found.mean_log_scale == pytest.approx(np.log(2) / 2)
    masked = msa.compare(frames_of(layers), layer="out", singular="mask")
    assert masked["mean"] == pytest.approx(0.5)
    assert masked.weight.values.tolist() == [0.25, 0, 0, 0]
    nothing = {"input": diagonal(1, np.ones(3)), "out": diagonal(1, np.zeros(3))}
    assert np.isnan(msa.compare(frames_of(nothing), singular="mask")["mean"]).all()


# ---- refusals


def refused(message: str, *args, error=SchemaError, **kwargs) -> None:
    with pytest.raises(error, match=message):
        msa.compare(*args, **kwargs)


def test_refused_weights():
    a, b = random_frames(0, "a"), random_frames(1, "b")
    refused("measure that both networks share, got the layer 'first'.*symmetric", a, b, weight="first")
    refused("layer 'input'.*weight=\"input_volume\"", a, b, weight="input")
    refused("unknown weight 'unifrom'.*did you mean 'uniform'", a, b, weight="unifrom", error=UnknownName)
    bare = [one.drop_vars("input") for one in (a, b)]
    refused("expected a layer 'input' whose metric measures volume", *bare, weight="input_volume")
    refused(r"a number for each of the 12 points, got shape \(3,\)", a, b, weight=np.ones(3))
    refused("finite weights >= 0.*between -1 and -1", a, b, weight=-np.ones(12))
    flat = frames_of({"input": diagonal(1, np.zeros(4)), "out": diagonal(1, np.ones(4))})
    refused("independent at the input", flat, weight="input_volume")


def test_measures_that_networks_do_not_share_are_refused():
    """One of the two would decide: the distance would not be symmetric."""
    n = np.ones(12)
    a, b = (random_frames(k, name, weight=n, own=n + k) for k, name in enumerate("ab"))
    refused("column 'own': expected a measure that both.* of 'a' and 'b'; drop it", a, b, weight="own")
    other = b.assign_coords(weight=("stimulus", 1 + np.arange(12.0)))
    refused("column 'weight': expected a measure", a, other)
    norm = np.random.default_rng(0).uniform(1, 3, (12, 2))
    a, b = (
        one.assign_coords(input_norm=(("stimulus", "direction"), norm**power)).assign_attrs(normalised=1)
        for one, power in ((a, 1), (b, 2))
    )
    refused("directions of the same lengths at the input", a, b, weight="input_volume")
    both = rg.frames.collect([a, a.assign_coords(model="c")])
    found = msa.distances(both, over="model", weight="input_volume")
    assert found.value.values == pytest.approx(0)


def test_refused_pairs():
    a, b = random_frames(0, "a"), random_frames(1, "b")
    refused("two or more directions, got one", *(rg.frames.select(one, direction=["u"]) for one in (a, b)))
    other = b.assign_coords(direction=["u", "w"])
    refused("same directions in the same order", a, other)
    moved = b.copy()
    moved["input"] = b["input"].copy(data=2 * b["input"].values)
    refused(r"other ones at 12 of 12 points.*drop_vars\('input'\)", a, moved)
    assert msa.compare(a, moved.drop_vars("input"), layer="first").sizes["stimulus"] == 12
    spans = [axes(("u", -1, high, False), ("v", -1, 1, False)) for high in (1, 2)]
    refused("same stimulus manifold", *(random_frames(0, "a", axes=one) for one in spans))
    refused("unknown layer 'frist'.*did you mean 'first'", a, b, layer="frist", error=UnknownName)
    refused("frames of one model, got 2.*distances", rg.frames.collect([a, b]), b)
    refused("second network b, or the layer 'input'", a.drop_vars("input"))
    refused("expected labelled frames", rg.from_arrays({"x": np.eye(4)}, stimulus="abcd"), a)
    refused("expected a pair", a, b, layer=("first", "second", "input"))
    refused("singular: expected 'rule' or 'mask', got 'drop'", a, b, singular="drop")
    narrow = random_frames(2, "c", width=1)
    refused("layer 'first' of model 'c'.*got 1 and 2: its metric is singular", narrow, layer="first")
    refused("layers of at least 2 units, got none; 'first' .1 unit. is left out", narrow)
    renamed = frames_of({"only": np.swapaxes(b["first"].values, -1, -2)}, "b")
    refused(r"layers of the same name.*layer=\('second', 'only'\)", a, renamed)


def test_orthonormal_directions_of_the_same_names_may_be_others():
    """Their metric at the input is the same, so that only the vectors tell."""
    rng = np.random.default_rng(0)
    a, b = (
        frames_of(
            {"input": np.linalg.qr(rng.normal(size=(6, 5, 2)))[0], "out": rng.normal(size=(6, 4, 2))}, name
        )
        for name in "ab"
    )
    refused("same directions at the input, got other ones at 6 of 6 points", a, b)
    with pytest.raises(SchemaError, match="same directions at the input"):
        msa.distances([a, b], over="model")


def test_frames_of_other_kinds_are_told_of():
    a = random_frames(0, "a", method="jvp")
    b = random_frames(1, "b", method="secant", step_size=0.5)
    told = "not of one kind ('a': derivatives, 'b': secants of step 0.5)"
    assert told in msa.compare(a, b).attrs["notes"]
    assert told in msa.distances([a, b], over="model").attrs["notes"]
    assert told in msa.distances(rg.frames.collect([a, b]), over="model").attrs["notes"]
    assert "one kind" not in msa.compare(a, random_frames(1, "b", method="jvp")).attrs["notes"]


@pytest.mark.parametrize("size", [1e-200, 1e200])
def test_scales_whose_squares_are_no_numbers(size):
    rng = np.random.default_rng(0)
    a, b = rng.normal(size=(2, 9, 4, 2))
    expected, found = (msa.compare_metrics(scale * a, b, factors=True) for scale in (1, size))
    assert found.spectral_ratio == pytest.approx(expected.spectral_ratio, abs=1e-12)
    assert found.log_scale == pytest.approx(expected.log_scale + np.log(size), rel=1e-12)


def test_refused_arrays():
    eye = np.broadcast_to(np.eye(2), (3, 2, 2))
    refused("got one matrix; the distance of two metrics is rg.msa.spectral_ratio", np.eye(2), np.eye(2))
    refused("at the same points", eye, eye[:2])
    refused("two or more directions", np.ones((3, 1, 1)), np.ones((3, 1, 1)))
    refused("weight of arrays.*got 'input_volume'", eye, eye, weight="input_volume")


def test_means_name_their_axis_where_they_are_drawn():
    found = msa.compare(random_frames(0, "one"), random_frames(1, "two"))
    labels = {name: found[name].attrs["label"] for name in ("d_sr", "mean", "similarity")}
    assert labels == {"d_sr": "Spectral ratio", "mean": "MSA distance", "similarity": "MSA similarity"}
