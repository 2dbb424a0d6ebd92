"""What fails or lies under forward mode is handled or refused by name, and the model is left as it was."""

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from torch import nn  # noqa: E402

import repgeo_nb as rg  # noqa: E402
from repgeo_nb.errors import CaptureError, MemoryBudgetError, SchemaError, UnknownName  # noqa: E402
from tests.frame_nets import Dropping, Encoder, Mlp, conv, images, jacobian  # noqa: E402
from tests.sequences import sequences  # noqa: E402

F = nn.functional
NAMES = ["rotate", "hue"]


def frames_of(net, x=None, **kwargs):
    return rg.capture_frames(net, images() if x is None else x, NAMES, **({"noise": 2} | kwargs))


def test_layers_in_place_have_their_own_frames():
    plain, inplace = (frames_of(conv(inplace=flag), layers="all") for flag in (False, True))
    assert list(plain.data_vars) == list(inplace.data_vars)
    for name in plain.data_vars:
        np.testing.assert_array_equal(plain[name], inplace[name], err_msg=name)
    gates = rg.capture(conv(), images(), layers=["1"])["1"].values > 0
    np.testing.assert_array_equal(plain["2"].values, plain["1"].values * gates[:, None])


@pytest.mark.parametrize(
    ("cut", "layer"),
    [
        (lambda h: h.relu().detach(), "last"),
        (lambda h: h.data * 2, "last"),
        (lambda h: h.detach() + 0.2 * h, "last"),
        (lambda h: h + (h.round() - h).detach(), "last"),
    ],
    ids=["detach", "data", "partly", "straight through"],
)
def test_lost_derivatives_are_found_at_the_first_layer_behind(cut, layer):
    with pytest.raises(
        CaptureError, match=f"layer '{layer}': expected its derivative to follow.*check=False"
    ):
        frames_of(Mlp(cut))
    frames = frames_of(Mlp(cut), check=False)
    assert list(frames.data_vars) == ["input", "first", "last"]
    secant = frames_of(Mlp(cut), method="secant", step=1e-2)
    assert secant.attrs["step_size"] == 1e-2


def test_lost_derivatives_are_found_behind_a_mean_of_many_pixels():
    """Of a random direction next to nothing is left there, less than what rounding hides in float32."""

    class Pooled(nn.Module):
        def __init__(self):
            super().__init__()
            self.conv, self.last = nn.Conv2d(3, 8, 5, stride=4), nn.Linear(8, 4)

        def forward(self, x):
            return self.last(self.conv(x).relu().mean((2, 3)).detach())

    for seed in range(5):
        torch.manual_seed(seed)
        with pytest.raises(CaptureError, match="layer 'last': expected its derivative to follow"):
            frames_of(Pooled(), 0.2 * torch.rand(1, 3, 128, 128))


@pytest.mark.parametrize("method", ["jvp", "secant"])
@pytest.mark.parametrize(
    "couple",
    [lambda h: h - 0.1 * h.mean(0), nn.BatchNorm1d(5, track_running_stats=False)],
    ids=["mean", "batch norm"],
)
def test_stimuli_that_depend_on_one_another_are_refused(method, couple):
    """A vector would hold the moves of all stimuli of its batch."""
    with pytest.raises(CaptureError, match=r"layer '(last|between)': expected each stimulus by itself"):
        frames_of(Mlp(couple), method=method)


def test_chance_is_refused_with_secants_too():
    with pytest.raises(CaptureError, match="layer 'last': expected a forward pass without chance"):
        frames_of(Mlp(lambda h: h + torch.randn_like(h)), method="secant")


def test_functions_of_ones_own_are_taken_by_secants():
    class Square(torch.autograd.Function):
        @staticmethod
        def forward(ctx, x):
            return x * x

    with pytest.warns(UserWarning, match="secants instead of exact derivatives.*autograd.Function"):
        assert frames_of(Mlp(Square.apply)).attrs["method"] == "secant"


@pytest.mark.parametrize("n", [1, 6])
@pytest.mark.parametrize("scale", [1e-3, 1.0, 255.0])
@pytest.mark.parametrize("plain", [False, True])
def test_sound_networks_with_kinks_pass_the_check(n, scale, plain):
    """In float32, of any scale, also where plain areas lie on the kinks of max pooling."""
    for seed in range(3):
        x = images(n=n, seed=seed)
        x = scale * torch.where(x > 0.7, x, 0) if plain else scale * x
        frames = frames_of(conv(seed=seed), x, noise=0)
        assert frames.attrs["method"] == "jvp"


def test_a_network_too_rough_for_the_check_is_told_of():
    with pytest.warns(UserWarning, match="layer 'last' follows its derivative could not be checked"):
        frames_of(Mlp(lambda h: (30_000 * h).sin()))


def test_integer_layers_are_no_layers():
    class Classes(nn.Module):
        def __init__(self):
            super().__init__()
            self.net, self.name = conv(), nn.Identity()

        def forward(self, x):
            return self.name(self.net(x).argmax(1))

    assert "name" not in frames_of(Classes(), layers="all").data_vars
    with pytest.raises(CaptureError, match="layer 'name': expected a floating tensor"):
        frames_of(Classes(), layers=["net.7", "name"])


@pytest.mark.parametrize("net", [nn.Sequential(conv(), nn.Dropout()), conv()], ids=["dropout", "batch norm"])
def test_training_mode_is_left_for_the_capture_and_restored(net):
    trained, evaluated = frames_of(net.train()), frames_of(net.eval())
    for name in trained.data_vars:
        np.testing.assert_array_equal(trained[name], evaluated[name])


def test_chance_in_the_forward_pass_is_refused():
    with pytest.raises(CaptureError, match=r"module 'drop' \(Dropout\): expected eval mode.*puts it into"):
        frames_of(Dropping())
    with pytest.raises(CaptureError, match=r"without chance.*random operation behind 'first'"):
        frames_of(Mlp(lambda h: F.dropout(h, training=True)))
    with pytest.raises(CaptureError, match="without chance"):
        frames_of(Mlp(lambda h: h + torch.randn_like(h)))


@pytest.mark.parametrize("layers", ["blocks", "all"])
@pytest.mark.filterwarnings("ignore:capture. 2 chosen layers never fired")
def test_attention_is_exact_and_its_kernels_come_back(layers):
    net, x = Encoder().double(), torch.rand(3, 5, 8, dtype=torch.float64)
    vectors = torch.randn(3, 2, 5, 8, dtype=torch.float64)
    frames = rg.capture_frames(net, x, vectors, layers, normalise=False, noise=0)
    with torch.nn.attention.sdpa_kernel(torch.nn.attention.SDPBackend.MATH):
        J = jacobian(net, x)
    np.testing.assert_allclose(frames["head"], vectors.flatten(2).numpy() @ J.swapaxes(1, 2), atol=1e-12)


def state():
    """Switches of torch that a capture turns."""
    cuda = torch.backends.cuda
    return [
        torch.backends.mha.get_fastpath_enabled(),
        *(cuda.flash_sdp_enabled(), cuda.mem_efficient_sdp_enabled(), cuda.math_sdp_enabled()),
        *(torch.backends.mkldnn.enabled, torch.backends.cudnn.enabled),
        torch.is_grad_enabled(),
        torch.get_rng_state().sum().item(),
    ]


class Failing(nn.Module):
    """Encoder, LSTM and batch norm, failing in a later call."""

    def __init__(self, error, calls):
        super().__init__()
        self.encoder, self.lstm, self.norm = Encoder(), nn.LSTM(8, 4, batch_first=True), nn.BatchNorm1d(3)
        self.error, self.calls, self.head = error, calls, nn.Linear(4, 3)

    def forward(self, x):
        self.calls -= 1
        if self.calls == 0:
            raise self.error
        return self.norm(self.encoder(x) + self.head(self.lstm(x)[0][:, -1]))


@pytest.mark.parametrize("calls", [1, 2, 3, 5, 100])
@pytest.mark.parametrize("error", [ValueError("mine"), KeyboardInterrupt()], ids=["error", "interrupt"])
def test_the_model_is_left_as_it_was(calls, error):
    net = Failing(error, calls).train()
    net.encoder.head.eval()
    modes = [module.training for module in net.modules()]
    weights = {name: value.clone() for name, value in net.state_dict().items()}
    x, vectors = torch.rand(5, 6, 8), torch.rand(5, 2, 6, 8)
    before, copy = state(), x.clone()
    if calls == 100:
        rg.capture_frames(net, x, vectors, noise=2, batch_size=2)
    else:
        with pytest.raises(type(error)):
            rg.capture_frames(net, x, vectors, noise=2, batch_size=2)
    assert state() == before
    assert [module.training for module in net.modules()] == modes
    assert all(not (m._forward_hooks or m._forward_pre_hooks) for m in net.modules())
    assert all(torch.equal(value, weights[name]) for name, value in net.state_dict().items())
    assert torch.equal(x, copy)


def test_grid_sample_is_taken_by_secants():
    class Turning(Mlp):
        def forward(self, x):
            grid = F.affine_grid(torch.eye(2, 3).to(x).expand(len(x), 2, 3), x.shape, align_corners=False)
            return super().forward(F.grid_sample(x, grid, align_corners=False))

    x = images(dtype=torch.float64)
    with pytest.warns(UserWarning, match="secants instead of exact derivatives.*grid_sampler") as told:
        frames = frames_of(Turning(torch.tanh).double(), x)
    assert told[-1].filename == __file__
    assert (frames.attrs["method"], frames.attrs["step_size"]) == ("secant", 1e-5)
    plain = frames_of(Mlp(torch.tanh).double(), x)
    np.testing.assert_allclose(frames["last"], plain["last"], atol=1e-8)


def test_numpy_inside_is_taken_by_secants():
    net = Mlp(lambda h: torch.from_numpy(np.tanh(h.numpy())))
    with pytest.warns(UserWarning, match="secants instead of exact derivatives"):
        frames = frames_of(net)
    exact = frames_of(Mlp(torch.tanh))
    np.testing.assert_allclose(frames["last"], exact["last"], atol=2e-3 * float(abs(exact["last"]).max()))


def test_the_square_root_at_0_is_nan_and_named():
    net = Mlp(lambda h: h.relu().sqrt())
    with torch.no_grad():
        net.first.bias[:] = torch.tensor([5.0, 5, 5, 5, -5])
    x = images()
    x[2] = 0  # the last unit of the others is off too
    for reduce in (None, "gram", "factor"):
        with pytest.warns(
            UserWarning, match="layer 'last' has no finite derivative at 6 of 6 stimuli.*square"
        ):
            frames = frames_of(net, x, reduce=reduce)
        assert np.isfinite(frames["first"]).all()
        assert np.isnan(frames["last"]).any(axis=(-2, -1)).all()
    smooth = frames_of(Mlp(lambda h: h.relu()), x)
    assert np.isfinite(smooth["last"]).all(), "relu at 0 has the derivative 0"


def test_repeated_and_frozen_stimuli_are_copied():
    x = images(n=1).expand(4, 3, 8, 8)
    frames = frames_of(conv(), x, stimulus=list("abcd"))
    np.testing.assert_allclose(frames["7"].values[3], frames["7"].values[0], atol=1e-7)


def test_compiled_models_run_eagerly():
    net = conv()
    compiled = torch.compile(net, backend="eager")
    np.testing.assert_array_equal(frames_of(compiled)["7"], frames_of(net)["7"])


@pytest.mark.parametrize(
    ("x", "error", "words"),
    [
        ((images() * 255).byte(), CaptureError, "refused the stimuli's type.*got torch.uint8"),
        (images().double(), CaptureError, "expected what goes with its torch.float32 weights"),
        (
            images().log() * 0 + torch.tensor(float("nan")),
            CaptureError,
            "finite numbers, got NaN.*stimulus 0",
        ),
        (images()[:, :1], RuntimeError, "to have 3 channels"),
        (images()[:0], SchemaError, "expected at least one, got none"),
    ],
)
def test_stimuli_are_checked_before_any_derivative(x, error, words):
    with pytest.raises(error, match=words):
        frames_of(conv(), x)


def test_half_precision_is_refused():
    with pytest.raises(CaptureError, match="expected float32 or float64, got bfloat16"):
        frames_of(Mlp(torch.tanh).bfloat16(), images().bfloat16())


@pytest.mark.parametrize(
    ("given", "error", "words"),
    [
        ({"method": "vjp"}, CaptureError, 'method: expected "jvp" or "secant", got \'vjp\''),
        ({"reduce": "svd"}, CaptureError, 'expected None, "gram" or "factor"'),
        ({"step": 1e-3}, CaptureError, "exact derivatives have none"),
        ({"method": "secant", "step": 0}, CaptureError, "length above 0"),
        ({"noise": -1}, CaptureError, "noise vectors from 0 on"),
        ({"noise": "all"}, CaptureError, "or \"exact\", got 'all'"),
        ({"batch_size": 0}, CaptureError, "batch_size: expected a whole number"),
        ({"memory": 1000}, MemoryBudgetError, "one stimulus with two directions in"),
        ({"time": True}, CaptureError, "time: expected layers with steps, got none"),
        ({"layers": ["8"]}, UnknownName, "unknown layer '8'"),
        ({"at": "8"}, UnknownName, "unknown module in at= '8'"),
        ({"stimulus": ["a"]}, SchemaError, "expected 6 values, one per stimulus, got 1"),
        ({"labels": [1, 2]}, SchemaError, "labels: expected 6 values"),
    ],
)
def test_arguments_are_checked(given, error, words):
    with pytest.raises(error, match=words):
        frames_of(conv(), **given)


def test_finite_moves_are_no_tangents():
    with pytest.raises(CaptureError, match=r"direction 'flip'.*expected a change with a derivative"):
        rg.capture_frames(conv(), images(), ["rotate", "flip"])


def test_vectors_fit_the_stimuli():
    x = images()
    with pytest.raises(CaptureError, match=r"expected vectors of the stimuli's shape \(6, 3, 8, 8\)"):
        rg.capture_frames(conv(), x, torch.rand(6, 2, 3, 8, 7))
    with pytest.raises(SchemaError, match="got 5 of at least 6"):
        rg.capture_frames(conv(), x, torch.rand(5, 2, 3, 8, 8))
    with pytest.raises(SchemaError, match="direction 'direction_1': expected finite vectors"):
        rg.capture_frames(
            conv(), x, torch.tensor([1.0, float("nan")]).reshape(1, 2, 1, 1, 1).expand(6, 2, 3, 8, 8)
        )


def test_padding_is_refused():
    class Packed(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(3, 4, batch_first=True)

        def forward(self, x):
            rnn = nn.utils.rnn
            lengths = torch.arange(len(x)) % x.shape[1] + 1
            return self.lstm(rnn.pack_padded_sequence(x, lengths, True, enforce_sorted=False))[1][0][-1]

    with pytest.raises(CaptureError, match="sequences of one length, got packed ones"):
        rg.capture_frames(Packed(), sequences(), torch.rand(9, 1, 6, 3))


# ---- token models


class Tokens(nn.Module):
    def __init__(self, twice=False):
        super().__init__()
        self.scale = nn.Linear(1, 1)
        self.embed, self.body, self.twice = nn.Embedding(11, 6), nn.Linear(6, 4), twice

    def forward(self, ids, mask=None):
        self.scale(torch.ones(len(ids), 1))
        x = self.embed(ids) + (self.embed(ids) if self.twice else 0)
        x = x if mask is None else x * mask[..., None]
        return self.body(x).tanh().mean(1)


def test_directions_enter_at_an_embedding():
    net, ids = Tokens(), torch.randint(0, 11, (5, 4))
    mask = (torch.rand(5, 4) > 0.3).float()
    table = net.embed.weight
    wanted = [
        *rg.directions.pca(table, 2),
        *rg.directions.noise(1),
        rg.directions.pca(table, 1, step=2)[0].renamed("third"),
    ]
    with pytest.warns(UserWarning, match="left out 'scale', which come before 'embed'"):
        frames = rg.capture_frames(net, {"ids": ids, "mask": mask}, wanted, at="embed", noise="exact")
    assert list(frames.data_vars) == ["embed", "body", "output"]
    vectors = torch.from_numpy(frames["embed"].values).reshape(5, 4, 4, 6)
    np.testing.assert_allclose(np.linalg.norm(frames["embed"], axis=2), 1, rtol=1e-5)
    x = net.embed(ids) * mask[..., None]
    slope = 1 - net.body(x).tanh() ** 2
    expected = (slope[:, None] * ((vectors * mask[:, None, :, None]) @ net.body.weight.T)).mean(2)
    np.testing.assert_allclose(frames["output"], expected.detach(), atol=1e-7)
    secant = rg.capture_frames(
        net, {"ids": ids, "mask": mask}, wanted, ["output"], at="embed", noise=0, method="secant", check=False
    )
    np.testing.assert_allclose(secant["output"], frames["output"], atol=1e-4)
    assert list(secant.data_vars) == ["embed", "output"]


@pytest.mark.filterwarnings("ignore:capture_frames. left out 'scale'")
def test_token_ids_need_an_embedding_that_is_called_once():
    ids = torch.randint(0, 11, (5, 4))
    noise = rg.directions.noise(2)
    with pytest.raises(CaptureError, match=r"got integers.*at='embed'"):
        rg.capture_frames(Tokens(), ids, noise)
    with pytest.raises(CaptureError, match="a second call of 'embed'"):
        rg.capture_frames(Tokens(twice=True), ids, noise, at="embed")
    net = Tokens()
    net.unused = nn.Linear(2, 2)
    with pytest.raises(CaptureError, match="got no call of 'unused'"):
        rg.capture_frames(net, ids, noise, at="unused")
    assert not net.embed._forward_hooks


@pytest.mark.parametrize("attention", ["eager", "sdpa"])
def test_an_encoder_of_hugging_face(attention):
    transformers = pytest.importorskip("transformers")
    config = transformers.BertConfig(
        vocab_size=20,
        hidden_size=8,
        num_hidden_layers=2,
        num_attention_heads=2,
        intermediate_size=16,
        attn_implementation=attention,
    )
    torch.manual_seed(0)
    net = transformers.BertModel(config).double()
    tokens = {"input_ids": torch.randint(0, 20, (4, 5)), "attention_mask": torch.ones(4, 5).long()}
    tokens["attention_mask"][0, 3:] = 0
    at, layers = "embeddings.word_embeddings", "blocks"
    wanted = [*rg.directions.noise(2), *rg.directions.pca(net.embeddings.word_embeddings.weight, 1)]
    frames = rg.capture_frames(net, tokens, wanted, layers, at=at, noise=0)
    acts = rg.capture(net, tokens, layers)
    assert list(frames.data_vars) == [at, *acts.data_vars]
    secant = rg.capture_frames(net, tokens, wanted, layers, at=at, noise=0, method="secant", step=1e-6)
    for name in frames.data_vars:
        scale = float(abs(frames[name]).max())
        np.testing.assert_allclose(frames[name], secant[name], atol=1e-6 * scale, err_msg=name)


def test_what_goes_with_each_stimulus_needs_a_loader_in_a_fixed_order():
    net, x, labels = conv(), images(), torch.arange(len(images())) % 2
    shuffled, fixed = (
        torch.utils.data.DataLoader(torch.utils.data.TensorDataset(x, labels), shuffle=flag)
        for flag in (True, False)
    )
    vectors = torch.randn(len(x), 1, *x.shape[1:], dtype=x.dtype)
    ids = [f"img_{i}" for i in range(len(x))]
    cases = [
        ("labels", ["rotate"], {"labels": labels}),
        ("stimulus", ["rotate"], {"stimulus": ids}),
        ("direction 'direction_0'", vectors, {}),
        ("direction 'mine'", ["rotate", {"mine": vectors[:, 0]}], {}),
        ("direction 'adversarial'", [rg.directions.adversarial(net, labels)], {}),
    ]
    for name, wanted, options in cases:
        with pytest.raises(
            SchemaError, match=f"^{name}: expected stimuli in a fixed order, got a DataLoader"
        ):
            rg.capture_frames(net, shuffled, wanted, noise=0, **options)
        assert rg.capture_frames(net, fixed, wanted, noise=0, **options).sizes["stimulus"] == len(x)
    carried = rg.capture_frames(net, shuffled, ["rotate"], noise=0)
    found = rg.capture_frames(net, fixed, ["rotate"], noise=0).sel(stimulus=carried.stimulus.values)
    np.testing.assert_array_equal(carried.label, found.label)


def test_directions_of_pictures_are_refused_at_embedded_tokens():
    net = nn.Sequential(nn.Embedding(9, 4), nn.Flatten(), nn.Linear(20, 2))
    ids = torch.randint(0, 9, (6, 5))
    for name in ("rotate", "blur"):
        with pytest.raises(CaptureError, match=rf"direction '{name}': .*\(5, 4\) that '0' puts out .*pca\("):
            rg.capture_frames(net, ids, ["brightness", name], at="0", noise=0)
    moved = rg.capture_frames(net, ids, ["brightness", {"turn": rg.directions.noise(1)}], at="0", noise=0)
    assert moved.direction.values.tolist() == ["brightness", "turn"]
    shifted = rg.capture_frames(net[1:], torch.randn(6, 5, 4), ["translate_x"], noise=0)
    assert shifted.sizes["stimulus"] == 6
