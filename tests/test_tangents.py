"""Frames are the derivatives of every layer, whatever the model is made of, labelled as its activations."""

import json

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from torch import nn  # noqa: E402

import repgeo_nb as rg  # noqa: E402
from repgeo_nb import schema  # noqa: E402
from repgeo_nb.capture.recorder import Entry  # noqa: E402
from repgeo_nb.capture.room import COPIES, Room  # noqa: E402
from repgeo_nb.errors import SchemaError  # noqa: E402
from tests.frame_nets import Encoder, Mlp, conv, images, jacobian  # noqa: E402
from tests.sequences import Loop, sequences  # noqa: E402
from tests.support import ROOT  # noqa: E402

CASES = {
    case["name"]: case
    for case in json.loads((ROOT / "tests" / "data" / "frames_part.json").read_text())["cases"]
}
NAMES = ["translate_x", "rotate", "contrast", "hue"]


def pushed(net, x, vectors, **kwargs):
    """Vectors (direction, ...) of one point through a model to its output, (direction, unit)."""
    point, rows = torch.tensor([x], dtype=torch.float64), np.array(vectors, dtype=float)[None]
    kwargs = {"noise": 0, "normalise": False, "stimulus": ["x"], "check": False} | kwargs
    frames = rg.capture_frames(net.double(), point, rows, layers=["input", "output"], **kwargs)
    return frames["output"].values[0]


@pytest.mark.parametrize("affine", [True, False])
@pytest.mark.parametrize(
    ("kind", "shape"), [(nn.BatchNorm1d, (5,)), (nn.BatchNorm1d, (5, 7)), (nn.BatchNorm3d, (5, 2, 3, 2))]
)
def test_batch_norm_of_every_rank(affine, kind, shape):
    norm, x = kind(5, affine=affine).double(), torch.randn(4, *shape, dtype=torch.float64)
    norm.train()(3 * x + 1)
    if affine:
        norm.weight.data.normal_()
        norm.bias.data.normal_()
    vectors = torch.randn(4, 2, *shape, dtype=torch.float64)
    frames = rg.capture_frames(norm, x, vectors, "all", noise=0, normalise=False)
    norm.eval()
    moved = torch.stack([norm(x + vectors[:, k]) - norm(x) for k in range(2)], 1).detach()
    np.testing.assert_allclose(frames["output"], moved.flatten(2), atol=1e-12)
    values = norm(x).flatten(1).detach()
    np.testing.assert_allclose(frames.speed_scale[:, -1], (values - values.mean(0)).norm(dim=1), atol=1e-12)


@pytest.mark.parametrize("directions", [NAMES, [rg.directions.noise(2)], None])
def test_frames_are_called_after_their_model(directions):
    x = images(3, channels=3) if directions else rg.manifold(lambda u: u, {"a": (0, 1), "b": (0, 1)}).grid(3)
    net = conv(3) if directions else nn.Linear(2, 3)
    for name in (None, "first", "second"):
        frames = rg.capture_frames(net, x, directions, ["input"], noise=0, name=name)
        assert frames.model.item() == (name or type(net).__name__)


class Squares(nn.Module):
    def forward(self, x):
        return x.square().flatten(1).sum(1, keepdim=True)


class Energy(nn.Module):
    def __init__(self, kernel):
        super().__init__()
        self.conv = nn.Conv2d(1, 1, 3, padding=1, padding_mode="circular", bias=False)
        self.conv.weight.data = torch.tensor(kernel).reshape(1, 1, 3, 3)

    def forward(self, x):
        return self.conv(x[:, None]).square().mean((1, 2, 3))[:, None]


def linear(weight):
    net = nn.Linear(len(weight[0]), len(weight))
    net.weight.data = torch.tensor(weight)
    return net


def model_of(case):
    inputs = case["inputs"]
    if case["name"] == "batchnorm_eval":
        net = nn.BatchNorm1d(2, eps=inputs["eps"])
        net.running_var = torch.tensor(inputs["running_var"])
        return net
    if "kernel" in inputs and "f" not in inputs:
        return nn.MaxPool1d(inputs["kernel"])
    if inputs.get("f") == "|x|^2":
        return Squares()
    return nn.ReLU() if case["name"].startswith("relu") else nn.Softmax(-1)


PUSHED = [name for name, one in CASES.items() if one["kind"] == "pushforward" and "energy" not in name]


@pytest.mark.parametrize("name", PUSHED)
def test_closed_forms_of_layers(name):
    case = CASES[name]
    x, frame = case["inputs"]["x"], case["inputs"]["frame"]
    if name == "maxpool":  # over (stimulus, channel, place)
        x, frame = [x], [[row] for row in frame]
    found = pushed(model_of(case), x, frame)
    expected = np.array(case["expected"], dtype=float).reshape(found.shape)
    np.testing.assert_allclose(found, expected, atol=case["tol"], rtol=case["tol"])


@pytest.mark.parametrize("derivative", ["edge", "fourier"])
def test_mean_squares_of_a_circular_convolution_do_not_see_shifts(derivative):
    """By h'Dh = 0 for antisymmetric D, which both are on a periodic image (central: by hand)."""
    case = CASES["periodic_energy_invariance"]
    image = torch.from_numpy(np.random.default_rng(1).random((1, 16, 16)))
    if derivative == "edge":
        rows = torch.stack([(image.roll(-1, a) - image.roll(1, a)) / 2 for a in (2, 1)], 1)
    else:
        shifts = [rg.directions.translate_x(derivative), rg.directions.translate_y(derivative)]
        rows = torch.stack([one.tangent(image) for one in shifts], 1)
    net = Energy(case["inputs"]["kernel"]).double()
    frames = rg.capture_frames(net, image, rows, layers="all", noise=0, check=False)
    np.testing.assert_allclose(frames["output"].values[0, :, 0], case["expected"], atol=case["tol"])
    assert np.linalg.norm(frames["conv"].values, axis=-1).min() > 0.1, "one layer before it sees them"


def test_a_secant_at_the_kink_sees_half():
    case = CASES["relu_at_kink_central_difference"]
    found = pushed(nn.ReLU(), [case["inputs"]["x"]], [[1.0]], method="secant", step=case["inputs"]["step"])
    assert float(found[0, 0]) == pytest.approx(case["expected"], abs=case["tol"])


def test_linearity_and_the_whole_jacobian():
    case = CASES["linearity"]
    weight, x, (a, b) = (case["inputs"][key] for key in ("weight", "x", "combination"))
    basis = pushed(linear(weight), x, np.eye(2))
    np.testing.assert_allclose(basis, np.array(weight).T, atol=CASES["whole_jacobian"]["tol"])
    both = pushed(linear(weight), x, [[a, b]])[0]
    np.testing.assert_allclose(both, a * basis[0] + b * basis[1], atol=1e-14)


@pytest.mark.parametrize("method", ["jvp", "secant"])
@pytest.mark.parametrize("reduce", [None, "gram", "factor"])
def test_a_conv_net_against_its_jacobian(method, reduce):
    net, x = conv().double(), images(dtype=torch.float64)
    frames = rg.capture_frames(net, x, NAMES, noise="exact", method=method, reduce=reduce)
    J = jacobian(net, x)
    rows = np.stack([one.tangent(x).flatten(1).numpy() for one in rg.directions.listed(NAMES)], 1)
    rows /= np.linalg.norm(rows, axis=2, keepdims=True)
    expected = rows @ J.swapaxes(1, 2)
    tol = 1e-14 if method == "jvp" else 1e-8
    found = next(one for _, layer, one in rg.frames.each(frames) if layer == "7")
    np.testing.assert_allclose(found.gram(), expected @ expected.swapaxes(1, 2), atol=tol)
    if reduce is None:
        np.testing.assert_allclose(found.array, expected, atol=tol)
        np.testing.assert_allclose(frames["input"], rows, atol=1e-15 if method == "jvp" else 1e-10)
    gain = np.linalg.norm(J, axis=(1, 2)) / np.sqrt(J.shape[2])
    np.testing.assert_allclose(frames.noise_gain.values[:, -1], gain, atol=tol)
    np.testing.assert_allclose(frames.noise_gain.values[:, 0], 1, atol=1e-8)
    acts = rg.capture(net, x)["7"].values
    np.testing.assert_allclose(frames.speed_scale.values[:, -1], np.linalg.norm(acts - acts.mean(0), axis=1))
    assert frames.attrs["method"] == method
    assert frames.attrs.get("step_size") == (None if method == "jvp" else 1e-5)
    assert (frames.attrs["n_noise"], frames.attrs["normalised"], frames.attrs["dtype"]) == (-1, 1, "float64")


@pytest.mark.parametrize(
    ("net", "x"),
    [
        (conv(), images()),
        (rg.nets.resnet8(seed=0), images(channels=1)),
        (rg.nets.lstm(n_inputs=3, width=4, seed=0), sequences()),
        (Loop(nn.GRUCell(3, 4), inplace=True), sequences()),
        (Encoder(), torch.rand(6, 5, 8)),
    ],
    ids=["conv", "resnet", "lstm", "cell", "encoder"],
)
@pytest.mark.filterwarnings("ignore:capture. 2 chosen layers never fired")  # inner parts of attention
@pytest.mark.parametrize("layers", ["blocks", "all"])
def test_layers_are_those_of_capture_and_jvp_agrees_with_secants(net, x, layers):
    names = [f"d{k}" for k in range(3)]
    net, x = net.double(), x.double()
    vectors = torch.randn(len(x), 3, *x.shape[1:], dtype=torch.float64)
    exact = rg.capture_frames(net, x, vectors, layers, direction_names=names, noise=0, batch_size=4)
    secant = rg.capture_frames(
        net, x, vectors, layers, method="secant", step=1e-6, direction_names=names, noise=0, check=False
    )
    acts = rg.capture(net, x, layers, steps="auto")
    assert list(exact.data_vars) == list(acts.data_vars)
    for name, layer in acts.data_vars.items():
        assert exact[name].dims == (*layer.dims[:-1], "direction", layer.dims[-1])
        for key in ("unit_shape", "module", "aliases", "depth", "layer"):
            assert exact[name].attrs[key] == layer.attrs[key], key
        np.testing.assert_allclose(exact[name], secant[name], atol=1e-7, err_msg=name)
    assert exact.layer.values.tolist() == acts.layer.values.tolist()
    assert exact.width.values.tolist() == acts.width.values.tolist()
    assert exact.stimulus.values.tolist() == acts.stimulus.values.tolist()
    assert net.training


def test_an_lstm_against_its_jacobian_and_time_as_a_direction():
    net, x = rg.nets.lstm(n_inputs=3, width=4, seed=0).double(), sequences().double()
    vectors = torch.randn(9, 2, 6, 3, dtype=torch.float64)
    frames = rg.capture_frames(net, x, vectors, layers=["lstm2"], time=True, normalise=False, noise=2)
    assert frames["lstm2"].dims == ("stimulus", "step", "direction", "lstm2_unit")
    assert frames.direction.values.tolist() == ["direction_0", "direction_1", "time"]
    assert frames.units.values.tolist() == ["", "", "step"]
    assert frames.noise_gain.dims == ("stimulus", "step", "layer")
    assert (frames.input_norm.sel(direction="time") == 1).all()
    acts = rg.capture(net, x, layers=["lstm2"])["lstm2"].values
    np.testing.assert_allclose(frames["lstm2"].values[:, :, 2], np.gradient(acts, axis=1), atol=1e-15)

    def states(point):
        return net.lstm2(net.lstm1(point[None])[0])[0][0]

    J = torch.stack([torch.autograd.functional.jacobian(states, point) for point in x])
    expected = torch.einsum("nsuti,nkti->nsku", J, vectors)
    np.testing.assert_allclose(frames["lstm2"].values[:, :, :2], expected, atol=1e-14)
    with pytest.warns(UserWarning, match="left out 'input', 'logits', 'softmax', which have no steps"):
        rg.capture_frames(net, x, vectors, time=True)


def test_batches_and_chunks_of_directions_change_nothing():
    net, x = conv().double(), images(n=9, dtype=torch.float64)
    whole = rg.capture_frames(net, x, NAMES, noise=5, reduce="factor", stimulus=list("abcdefghi"))
    width = int(whole.width.sum()) * 8 * COPIES
    for memory in (4 * width, 30 * width):
        parts = rg.capture_frames(
            net, x, NAMES, noise=5, reduce="factor", stimulus=list("abcdefghi"), memory=memory
        )
        for name in whole.variables:
            if whole[name].dtype.kind == "f":
                np.testing.assert_allclose(abs(parts[name]), abs(whole[name]), atol=1e-12, err_msg=name)


def test_batches_grow_with_the_budget_and_directions_are_divided_last():
    entries = [Entry("a", "Linear", (1000,), "float32", 4, None)]
    one = COPIES * 4 * 1000

    def plan(memory, rows=8, method="jvp"):
        return Room.plan(entries, 4, rows, memory, method, 10**6)

    assert [plan(9 * one * n) for n in (1, 10, 100)] == [Room(n, 8) for n in (1, 10, 100)]
    assert plan(17 * one, method="secant") == Room(1, 8)
    assert plan(8 * one) == Room(1, 7)
    assert list(plan(8 * one).chunks(8)) == [(0, 4), (4, 8)], "none left over alone"
    assert list(plan(4 * one).chunks(8)) == [(0, 2), (2, 5), (5, 8)]


def test_stimuli_come_as_loaders_lists_and_arrays():
    net, x = conv(), images(n=7)
    labels = torch.arange(7) % 2
    loader = torch.utils.data.DataLoader(torch.utils.data.TensorDataset(x, labels), batch_size=3)
    whole = rg.capture_frames(net, x, NAMES, labels=labels, reduce="gram")
    for given in (loader, (batch for batch in x.split(2)), list(x), x.numpy()):
        kwargs = {} if given is loader else {"labels": labels}
        frames = rg.capture_frames(net, given, NAMES, reduce="gram", **kwargs)
        assert frames.stimulus.values.tolist() == whole.stimulus.values.tolist()
        assert frames.label.values.tolist() == labels.tolist()
        np.testing.assert_allclose(frames["7"], whole["7"], rtol=1e-4, atol=1e-8)


def test_one_stimulus_of_one_number_is_enough():
    frames = rg.capture_frames(conv(), images(n=1), NAMES)
    assert frames.sizes["stimulus"] == 1
    assert "speed_scale" not in frames.coords
    frames = rg.capture_frames(nn.Linear(1, 2), torch.ones(1, 1), torch.ones(1, 1, 1))
    assert frames.attrs["n_noise"] == -1, "as many noise vectors as numbers are all of them"


def test_directions_without_effect_are_zero_with_norm_zero():
    x = images(n=3)
    x[1] = 0.3
    frames = rg.capture_frames(conv(), x, ["rotate", "hue", "contrast", "brightness"], noise=0)
    assert (frames.input_norm.values[1, 1:3] == 0).all(), "a constant image has neither hue nor contrast"
    assert (frames.input_norm.values[1, [0, 3]] > 0.1).all(), "zeros outside: its border turns"
    assert (frames["7"].values[1, 1:3] == 0).all()
    raw = rg.capture_frames(conv(), x, ["rotate"], noise=0, normalise=False)
    np.testing.assert_allclose(np.linalg.norm(raw["input"][:, 0], axis=1), frames.input_norm[:, 0], rtol=1e-6)


def test_the_spread_of_a_decoder_is_not_followed_and_told_of():
    space = rg.manifold(lambda u: u @ torch.ones(2, 3).double(), {"x": (0, 1), "y": (0, 1)}, spread=torch.exp)
    with pytest.warns(UserWarning, match="followed the mean of the stochastic decoder"):
        rg.capture_frames(nn.Linear(3, 4).double(), space.grid(2), layers="all", noise=0)


@pytest.mark.parametrize("normalise", [True, False])
def test_roundings_of_a_stimulus_are_no_direction(normalise):
    """Contrast and saturation of a constant image are some 1e-15, whose gain would be that of noise."""
    x = torch.full((2, 3, 8, 8), 0.7, dtype=torch.float64) * torch.tensor([1, 0.35]).reshape(2, 1, 1, 1)
    frames = rg.capture_frames(conv().double(), x, ["contrast", "saturation"], noise=0, normalise=normalise)
    assert not frames.input_norm.any()
    assert np.isnan(rg.frames.gain(frames)).all()


def test_given_directions_may_be_short():
    net, x, vectors = nn.Linear(192, 3), torch.full((1, 192), 20.0), torch.ones(1, 1, 192)
    short, long = (
        rg.frames.gain(rg.capture_frames(net, x, v, layers="all", noise=0)) for v in (1e-6 * vectors, vectors)
    )
    np.testing.assert_allclose(short, long, rtol=1e-5)


def test_noise_estimates_the_isotropic_gain():
    net, x = conv().double(), images(n=40, dtype=torch.float64)
    exact = rg.capture_frames(net, x, ["rotate"], noise="exact").noise_gain
    few = rg.capture_frames(net, x, ["rotate"], noise=16).noise_gain
    assert few.values[:, 0] == pytest.approx(1), "unit vectors"
    ratio = (few / exact).values[:, 1:] ** 2
    # 16 draws of a squared norm of a few degrees of freedom each, over 40 images
    np.testing.assert_allclose(ratio.mean(0), 1, atol=0.12)


def test_finite_moves_are_secants():
    net, x = conv().double(), images(dtype=torch.float64)
    moves = ["flip", "rotate", rg.directions.rotate().finite(0.3), rg.directions.crop(1)]
    frames = rg.capture_frames(net, x, moves, method="secant", noise=2)
    assert frames.direction.values.tolist() == ["flip", "rotate", "rotate by 0.3", "crop"]
    acts, flipped = rg.capture(net, x)["7"].values, rg.capture(net, x.flip(-1))["7"].values
    length = (x.flip(-1) - x).flatten(1).norm(dim=1).numpy()[:, None]
    np.testing.assert_allclose(frames["7"].values[:, 0], (flipped - acts) / length, atol=1e-12)
    np.testing.assert_allclose(frames.input_norm[:, 0], length[:, 0])
    exact = rg.capture_frames(net, x, ["rotate"], noise=0)
    np.testing.assert_allclose(frames["7"].values[:, 1], exact["7"].values[:, 0], atol=1e-8)
    ends = [rg.capture(net, rg.directions.rotate().transform(x, t))["7"].values for t in (0.3, -0.3)]
    raw = rg.capture_frames(net, x, moves, method="secant", noise=0, normalise=False)
    np.testing.assert_allclose(raw["7"].values[:, 2], (ends[0] - ends[1]) / 0.6, atol=1e-12)


def test_points_of_a_stimulus_manifold_keep_their_axes_and_columns():
    def stimulus(u):
        angle, size = u[..., 0], u[..., 1]
        return np.stack([size * np.cos(angle), size * np.sin(angle), size**2, angle * 0 + 1], -1)

    sheet = rg.manifold(stimulus, axes={"angle": "periodic", "size": (0.5, 1.0)})
    points = sheet.grid(4)
    net = nn.Sequential(nn.Linear(4, 6), nn.Tanh(), nn.Linear(6, 3))
    frames = rg.capture_frames(net, points, noise=0)
    assert frames.direction.values.tolist() == ["angle", "size"]
    assert (frames.attrs["normalised"], frames.attrs["dtype"]) == (0, "float32")
    assert [axis["name"] for axis in rg.frames.axes(frames)] == ["angle", "size"]
    np.testing.assert_allclose(frames.angle, points.parameters[:, 0])
    np.testing.assert_allclose(frames.weight, points.weights)
    assert frames.stimulus.values.tolist() == list(points.ids)
    np.testing.assert_allclose(frames["input"], points.tangents, atol=1e-6)
    double = rg.capture_frames(net.double(), points, noise=0)
    expected = points.tangents @ jacobian(net, torch.as_tensor(points.stimuli)).swapaxes(1, 2)
    np.testing.assert_allclose(double["2"], expected, atol=1e-12)
    other = rg.capture_frames(net, points, rg.directions.noise(2), noise=0)
    assert "axes" not in other.attrs
    assert other.attrs["normalised"] == 1
    np.testing.assert_allclose(other["size"], points.parameters[:, 1])


def test_a_decoder_and_a_loss_give_directions():
    torch.manual_seed(0)
    decoder = nn.Sequential(nn.Linear(2, 192), nn.Sigmoid(), nn.Unflatten(1, (3, 8, 8)))
    z = torch.randn(6, 2)
    x, net = decoder(z).detach(), Mlp(torch.tanh)
    wanted = [rg.directions.generative(decoder, z), rg.directions.adversarial(net, torch.zeros(6).long())]
    frames = rg.capture_frames(net, x, wanted, noise=0, batch_size=4)
    assert frames.direction.values.tolist() == ["latent_0", "latent_1", "adversarial"]
    assert frames.units.values.tolist() == ["latent", "latent", "unit norm"]
    np.testing.assert_allclose(frames.input_norm[:, 2], 1, rtol=1e-6)
    logits = frames["last"].values[:, 2]
    assert (logits[:, 0] < 0).all(), "along the loss gradient the right logit falls"
    assert net.training


def test_directions_are_needed():
    with pytest.raises(SchemaError, match="expected directions, got None"):
        rg.capture_frames(conv(), images())
    with pytest.raises(SchemaError, match="direction_names: expected them with vectors"):
        rg.capture_frames(conv(), images(), NAMES, direction_names=list("abcd"))


def test_the_example_in_the_docs_runs():
    import doctest
    from importlib import import_module

    found = doctest.testmod(import_module("repgeo_nb.capture.tangents"))
    assert found.failed == 0
    assert found.attempted > 0


def test_schema_reads_no_frames_as_activations():
    frames = rg.capture_frames(conv(), images(), NAMES, noise=0)
    with pytest.raises(SchemaError):
        list(schema.each(frames))
