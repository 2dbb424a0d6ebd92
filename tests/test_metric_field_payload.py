"""What a metric field's payload holds, against rg.msa and rg.pullback; the refusals; sizes; thumbnails."""

import struct
import zlib

import numpy as np
import pytest

import repgeo_nb as rg
from repgeo_nb.errors import StimulusMismatch, UnknownName
from repgeo_nb.widgets.field_payload import NO_VALUE, payload
from repgeo_nb.widgets.field_slice import take
from repgeo_nb.widgets.field_thumbs import MOST, sheet
from tests import sheets


@pytest.fixture(scope="module")
def pair():
    return sheets.both()


# ---- numbers


@pytest.mark.parametrize("weight", ["uniform", "input_volume"])
@pytest.mark.parametrize("layer", ["input", "hidden 1", "hidden 2"])
def test_fields_and_means_are_those_of_msa(pair, layer, weight):
    shown = take(payload(*pair, weight=weight), {"layer": layer})
    found = rg.msa.compare(*pair, weight=weight, layer=layer)
    np.testing.assert_allclose(shown.pair["spectral_ratio"], found["d_sr"], atol=2e-6)
    np.testing.assert_allclose(shown.pair["log_scale"], found["log_scale"], atol=2e-6)
    mean = shown.mean("spectral_ratio")
    assert mean.value == pytest.approx(found["mean"].item(), abs=1e-6)
    assert mean.error == pytest.approx(found["standard_error"].item(), abs=1e-6)
    assert shown.mean("log_scale").value == pytest.approx(found["mean_log_scale"].item(), abs=1e-6)


def test_stretches_are_those_of_pullback_against_the_input():
    points = rg.manifold(
        lambda u: np.stack([2 * u[..., 0], u[..., 1] + u[..., 0] ** 2], -1), axes=sheets.SQUARE
    )
    frames = sheets.of(points.grid(5), sheets.network(3))
    shown = take(payload(frames), {"layer": "hidden 2"})
    (own,) = shown.stretches
    for name in ("magnification", "anisotropy"):
        wanted = getattr(rg.pullback, name)(frames, "input").sel(layer="hidden 2")
        np.testing.assert_allclose(getattr(own, name), wanted.squeeze(), rtol=1e-5)
    jacobian = np.swapaxes(frames["hidden 2"].values, -1, -2)
    g = np.swapaxes(frames["input"].values, -1, -2)
    for direction, size in ((own.along, own.most), (own.across, own.least)):
        np.testing.assert_allclose(np.linalg.norm(g @ direction[..., None], axis=(1, 2)), 1, rtol=1e-5)
        np.testing.assert_allclose(
            np.linalg.norm(jacobian @ direction[..., None], axis=(1, 2)), size, rtol=1e-5
        )


def test_tanh_against_the_identity_is_its_closed_form():
    """1 - tanh 1: a layer tanh(x), y against its input, over the square."""
    points = sheets.square(40)
    half = sheets.of(
        points,
        {"fc": lambda u: np.stack([1 / np.cosh(u[:, 0]) ** 2, 1 + 0 * u[:, 0]], 1)[:, :, None] * np.eye(2)},
    )
    same = sheets.of(points, {"fc": sheets.linear(np.eye(2))}, "identity")
    mean = take(payload(half, same)).mean("spectral_ratio")
    assert mean.value == pytest.approx(1 - np.tanh(1), abs=2e-4)


def test_lost_directions_are_counted_and_have_no_ellipse():
    points = sheets.square(6)
    made = payload(
        sheets.of(points, {"relu": sheets.dead}),
        sheets.of(points, {"relu": sheets.linear(np.eye(2))}, "id"),
    )
    shown = take(made)
    wanted = (points.parameters > 0).sum(axis=1)
    np.testing.assert_array_equal(shown.ranks[0], wanted)
    assert np.isnan(shown.stretches[0].most[wanted < 2]).all()
    np.testing.assert_allclose(shown.pair["spectral_ratio"], wanted < 2, atol=1e-6)
    assert np.isnan(shown.pair["log_scale"][wanted < 2]).all()
    found = rg.msa.compare(
        sheets.of(points, {"relu": sheets.dead}),
        sheets.of(points, {"relu": sheets.linear(np.eye(2))}, "id"),
        layer="relu",
    )
    assert shown.mean("spectral_ratio").value == pytest.approx(found["mean"].item())


def test_a_kernel_that_both_share_is_compared_on_the_rest():
    points = sheets.square(4)
    one, two = np.array([[1.0, 1.0], [0, 0]]), np.array([[3.0, 3.0], [3.0, 3.0]])
    made = payload(
        sheets.of(points, {"fc": sheets.linear(one)}),
        sheets.of(points, {"fc": sheets.linear(two)}, "b"),
    )
    shown = take(made)
    assert (shown.ranks == 1).all()
    np.testing.assert_allclose(shown.pair["spectral_ratio"], 0, atol=1e-6)
    np.testing.assert_allclose(shown.pair["log_scale"], -np.log(np.sqrt(18)), atol=1e-6)


def test_times_before_a_stimulus_are_left_out_of_the_mean():
    grid = rg.manifold(lambda u: u, axes={"x": (0, 1), "time": (0, 1)}).grid(6, rule="cells")
    before = lambda u: ((u[:, 1] > 0.5)[:, None, None] * np.eye(2)).astype(float)  # noqa: E731
    pair = [
        sheets.of(grid, {"rnn": lambda u, a=a: before(u) @ np.diag([1.0, a])}, name)
        for a, name in ((1, "a"), (4, "b"))
    ]
    mean = take(payload(*pair), {"layer": "rnn"}).mean("spectral_ratio")
    assert (mean.value, mean.n) == (pytest.approx(0.75), 18)
    assert rg.msa.compare(*pair, layer="rnn")["mean"].item() == pytest.approx(0.75)


def test_gram_and_factor_frames_give_the_same_picture(pair):
    plain = take(payload(pair[0]))
    for kind in ("factor", "gram"):
        other = take(payload(rg.frames.reduce(pair[0], kind)))
        np.testing.assert_allclose(other.stretches[0].most, plain.stretches[0].most, rtol=1e-5)
        np.testing.assert_array_equal(other.ranks, plain.ranks)


def test_directions_of_norm_one_get_their_length_back():
    points = sheets.square(4)
    plain = sheets.of(points, {"fc": sheets.linear([[4.0, 0], [0, 1]])})
    norms = np.tile([2.0, 0.5], (16, 1))
    scaled = rg.frames.from_arrays(
        {"fc": plain["fc"].values / norms[:, :, None]}, stimulus=points.ids, direction=["x", "y"],
        axes=points.axes, normalised=True, input_norm=norms,
        x=points.parameters[:, 0], y=points.parameters[:, 1],
    )  # fmt: skip
    np.testing.assert_allclose(take(payload(scaled)).stretches[0].most, 4, rtol=1e-6)
    with pytest.raises(rg.RepgeoError, match="Capture with normalise=False"):
        payload(scaled.drop_vars("input_norm"))


# ---- points and axes


def test_grid_samples_and_circle():
    made = payload(sheets.of(sheets.square(5), sheets.network(0)))
    assert made["points"]["grid"] == [5, 5]
    assert not made["points"]["sampled"]
    sample = rg.manifold(lambda u: u, axes=sheets.SQUARE).sample(20, seed=0)
    made = payload(sheets.of(sample, sheets.network(0)))
    assert (made["points"]["grid"], made["points"]["sampled"]) == (None, True)
    torus = rg.manifold(lambda u: np.concatenate([np.cos(u), np.sin(u)], -1), axes=sheets.TORUS).grid(4)
    made = payload(sheets.of(torus, {"fc": lambda u: np.tile(np.eye(2), (len(u), 1, 1))}))
    assert [axis["periodic"] for axis in made["axes"]] == [True, True]
    np.testing.assert_allclose(take(made).stretches[0].most, 1, rtol=1e-6)


def cube(n=4):
    axes = {"x": (0, 1), "y": (0, 1), "z": (0, 1)}
    points = rg.manifold(lambda u: u, axes=axes).grid(n, rule="cells")
    return sheets.of(points, {"fc": lambda u: (1 + u[:, 2])[:, None, None] * np.diag([1.0, 2.0, 3.0])})


def test_a_plane_of_three_axes():
    made = payload(cube(), axes=("z", "x"), fixed={"y": 0.2})
    shown = take(made)
    assert made["points"]["grid"] == [4, 4]
    assert [axis["name"] for axis in made["axes"]] == ["z", "x"]
    np.testing.assert_allclose(shown.stretches[0].most, 3 * (1 + shown.points[:, 0]), rtol=1e-6)
    np.testing.assert_allclose(shown.stretches[0].least, 1 + shown.points[:, 0], rtol=1e-6)
    assert "16 of 64 points lie on the surface" in made["facts"][1]


def test_refuses_what_has_no_two_axes(pair):
    ring = rg.manifold(lambda u: np.concatenate([np.cos(u), np.sin(u)], -1), axes={"angle": "periodic"}).grid(
        8
    )
    curve = sheets.of(ring, {"fc": lambda u: np.stack([-np.sin(u), np.cos(u)], 1)})
    with pytest.raises(
        rg.RepgeoError, match=r"two axes, got .one, 'angle'.*no shape.*Add a parameter, or time"
    ):
        payload(curve)
    with pytest.raises(rg.RepgeoError, match=r"got '3: x, y, z'.*Choose two.*axes=\('x', 'y'\), fixed=\{'z'"):
        payload(cube())
    with pytest.raises(rg.RepgeoError, match=r"a value of 'z', which is not drawn"):
        payload(cube(), axes=("x", "y"))
    with pytest.raises(UnknownName, match="an axis of the manifold"):
        payload(cube(), axes=("x", "q"), fixed={"z": 0})
    with pytest.raises(UnknownName, match="fixed: expected an axis of the manifold"):
        payload(pair[0], fixed={"w": 1.0})
    with pytest.raises(rg.RepgeoError, match=r"that several points have"):
        payload(cube(), axes=("x", "y"), fixed={"z": 9.0})
    bare = pair[0].copy()
    del bare.attrs["axes"]
    with pytest.raises(rg.RepgeoError, match=r"attribute `axes`.*rg\.capture_frames\(model, rg\.manifold"):
        payload(bare)
    with pytest.raises(rg.RepgeoError, match=r"labelled frames.*got 'int'"):
        payload(3)
    with pytest.raises(rg.RepgeoError, match=r"labelled frames.*got 'NoneType'"):
        payload(None)
    with pytest.raises(rg.RepgeoError, match="parameters of each point as columns"):
        payload(pair[0].drop_vars("x"))
    line = pair[0].assign_coords(x=("stimulus", np.zeros(49)))
    with pytest.raises(rg.RepgeoError, match="points that differ along 'x'"):
        payload(line)


def test_networks_must_be_seen_at_the_same_points(pair):
    a, b = pair
    with pytest.raises(StimulusMismatch):
        payload(a, b.isel(stimulus=slice(9)))
    shuffled = b.isel(stimulus=np.random.default_rng(0).permutation(49))
    np.testing.assert_array_equal(take(payload(a, shuffled)).factors, take(payload(a, b)).factors)
    moved = b.assign_coords(x=b["x"] + 0.1)
    with pytest.raises(rg.RepgeoError, match=r"the same parameters at the same points.*49 that differ"):
        payload(a, moved)
    with pytest.raises(rg.RepgeoError, match=r"a model of another name, got \"'rich'\""):
        payload(a, a)
    renamed = sheets.of(sheets.square(), {"state": sheets.linear(np.eye(2))}, "ssm")
    with pytest.raises(rg.RepgeoError, match="a layer that both networks have"):
        payload(a, renamed)
    extra = sheets.of(sheets.square(), sheets.network(4) | {"head": sheets.linear(np.eye(2))}, "other")
    made = payload(a, extra)
    assert any("left out: head" in fact for fact in made["facts"])


def test_a_family_is_read_model_by_model(pair):
    third = sheets.of(sheets.square(), sheets.network(5), "third")
    made = payload(rg.frames.collect([*pair, third]))
    assert [model["name"] for model in made["models"]] == ["rich", "lazy", "third"]
    shown = take(made, {"shown": ["third", "rich"]})
    alone = take(payload(third, pair[0]))
    np.testing.assert_allclose(shown.pair["spectral_ratio"], alone.pair["spectral_ratio"], atol=1e-6)


def test_frames_that_are_not_finite_have_no_value(pair):
    broken = pair[0].copy(deep=True)
    broken["hidden 1"][3] = np.nan
    made = payload(broken)
    shown = take(made, {"layer": "hidden 1"})
    assert shown.ranks[0, 3] == NO_VALUE
    assert np.isnan(shown.stretches[0].most[3])
    assert shown.mean("magnification").n == 48


def test_without_the_input_the_parameters_are_the_reference(pair):
    plain = sheets.of(sheets.square(), sheets.network(0), without=["input"])
    made = payload(plain)
    assert made["reference"] == {"label": "the parameters", "factors": None}
    np.testing.assert_allclose(
        take(made).stretches[0].most, take(payload(pair[0])).stretches[0].most, rtol=1e-5
    )


def test_size_of_two_networks_of_five_layers():
    points = sheets.square(15)
    layers = {f"layer {i}": sheets.tanh(1 + i) for i in range(4)}
    made = payload(sheets.of(points, layers, "a"), sheets.of(points, layers, "b"))
    assert len(rg.plot_metric_field(sheets.of(points, layers)).refs) == 5
    import json

    size = len(json.dumps(made, default=lambda raw: "x" * (4 * len(raw) // 3)))
    assert size < 60_000, size


# ---- thumbnails


def pixels(raw):
    """Read a PNG of our own form back."""
    at, found = 8, b""
    while at < len(raw):
        (size,), name = struct.unpack(">I", raw[at : at + 4]), raw[at + 4 : at + 8]
        data = raw[at + 8 : at + 8 + size]
        assert struct.unpack(">I", raw[at + 8 + size : at + 12 + size])[0] == zlib.crc32(name + data)
        if name == b"IHDR":
            width, height, depth, colour = struct.unpack(">IIBB", data[:10])
        found += data if name == b"IDAT" else b""
        at += 12 + size
    assert (depth, colour in (0, 2)) == (8, True)
    lines = np.frombuffer(zlib.decompress(found), np.uint8).reshape(height, -1)
    assert (lines[:, 0] == 0).all()
    return lines[:, 1:].reshape(height, width, -1)


def test_thumbnails_stand_in_rows_on_one_sheet():
    images = np.arange(5)[:, None, None] * np.full((1, 4, 6), 0.25)
    made = sheet(images, 5)
    assert (made["columns"], made["rows"], made["width"], made["height"]) == (3, 2, 6, 4)
    whole = pixels(made["png"])
    assert whole.shape == (8, 18, 1)
    assert [int(whole[4 * (i // 3), 6 * (i % 3), 0]) for i in range(5)] == [0, 64, 128, 191, 255]


def test_large_thumbnails_are_averaged_down_to_their_limit():
    noise = np.random.default_rng(0).random((225, 96, 96, 3))
    made = sheet(noise, 225)
    assert len(made["png"]) <= MOST
    assert made["width"] < 48
    smooth = sheet(np.full((4, 96, 96), 0.5), 4)
    assert (smooth["width"], smooth["height"]) == (48, 48)
    assert np.unique(pixels(smooth["png"])).tolist() == [128]


def test_thumbnails_of_networks_have_their_channels_first():
    images = np.zeros((4, 3, 8, 9))
    images[:, 0] = 1
    assert pixels(sheet(images, 4)["png"])[0, 0].tolist() == [255, 0, 0]


def test_thumbnails_follow_the_points_drawn():
    frames = cube()
    made = payload(
        frames,
        thumbnails=np.arange(64.0)[:, None, None] * np.ones((1, 2, 2)) / 63,
        axes=("x", "y"),
        fixed={"z": 0.4},
    )
    whole = pixels(made["thumbnails"]["png"])
    own = [whole[2 * (i // 4), 2 * (i % 4), 0] for i in range(16)]
    ids = frames["stimulus"].values.tolist()
    wanted = [round(255 * ids.index(one) / 63) for one in made["points"]["ids"]]
    np.testing.assert_allclose(np.asarray(own, int), wanted, atol=1)


@pytest.mark.parametrize(
    ("images", "message"),
    [
        (np.zeros((3, 8, 8)), "3 pictures for 49 points"),
        (np.zeros((49, 8)), r"shape \(49, 8\)"),
        (np.zeros((49, 8, 8, 2)), "one channel or three"),
        (np.array(["a"] * 49), "one picture per point"),
    ],
)
def test_refuses_other_thumbnails(pair, images, message):
    with pytest.raises(rg.RepgeoError, match=message):
        payload(pair[0], thumbnails=images)
