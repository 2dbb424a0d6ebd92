"""Directions have the closed forms of their generators, and finite transforms agree with them."""

import json

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from hypothesis import given as drawn  # noqa: E402
from hypothesis import strategies as st  # noqa: E402

import repgeo_nb as rg  # noqa: E402
from repgeo_nb import directions as d  # noqa: E402
from repgeo_nb.errors import CaptureError, RepgeoError, SchemaError, UnknownName  # noqa: E402
from tests.support import ROOT  # noqa: E402

CASES = {
    case["name"]: case
    for case in json.loads((ROOT / "tests" / "data" / "frames_part.json").read_text())["cases"]
}
WARPS = ["translate_x", "translate_y", "rotate", "scale", "stretch", "shear_x", "shear_y", "smooth_warp"]
GREY = [*WARPS, "brightness", "contrast", "gamma"]
WAVE = np.sin(2 * np.pi * 3 * np.arange(16) / 16) * np.ones((16, 1))


def of_kind(*kinds):
    return [name for name, case in CASES.items() if case["kind"] in kinds]


def made(name, derivative="edge"):
    """A direction by name, with a derivative where it takes one."""
    function = getattr(d, name)
    return function(derivative=derivative) if name in WARPS or name == "blur" else function()


def image_of(case):
    given = case["inputs"].get("image")
    if "rgb" in case["inputs"]:
        return torch.tensor(case["inputs"]["rgb"], dtype=torch.float64).reshape(1, 3, 1, 1).expand(1, 3, 2, 2)
    return torch.from_numpy(WAVE if isinstance(given, str) else np.array(given, dtype=float))[None]


@pytest.mark.parametrize("name", of_kind("generator", "generator_interior"))
def test_closed_forms(name):
    case = CASES[name]
    if name == "periodic_translation_fourier":
        direction = d.translate_x(derivative="fourier")
    else:
        words = case["inputs"].get("transform", name)
        direction = made(next(one for one in d.NAMED if f"_{one}_" in f"_{words}_"))
    found = direction.tangent(image_of(case))[0].numpy()
    if case["kind"] == "generator_interior":
        found = found[1:-1, 1:-1]
    if "rgb" in case["inputs"]:
        found = found[:, 0, 0]
    np.testing.assert_allclose(found, np.array(case["expected"]), atol=case["tol"], rtol=case["tol"])


@pytest.mark.parametrize("name", of_kind("bracket_interior"))
@pytest.mark.parametrize("derivative", ["central", "edge"])
def test_brackets_have_the_signs_of_the_conventions(name, derivative):
    case = CASES[name]
    image = image_of(case)
    turn = d.rotate(derivative).tangent
    shift = made("translate_x" if name.endswith("tx") else "translate_y", derivative).tangent
    bracket = (turn(shift(image)) - shift(turn(image)))[0, 2:-2, 2:-2].numpy()
    expected = np.array(case["expected"])
    trim = [(have - want) // 2 for have, want in zip(bracket.shape, expected.shape, strict=True)]
    bracket = bracket[tuple(slice(t, t + n) for t, n in zip(trim, expected.shape, strict=True))]
    np.testing.assert_allclose(bracket, expected, atol=1e-10)


def test_rotation_and_scaling_commute_on_a_quadratic_image():
    y, x = np.mgrid[-6:7, -6:7]
    image = torch.from_numpy((x**2 + 3.0 * x * y - y**2 + x)[None])
    turn, zoom = d.rotate().tangent, d.scale().tangent
    inner = (turn(zoom(image)) - zoom(turn(image)))[0, 3:-3, 3:-3]
    assert float(inner.abs().max()) < 1e-10


@pytest.mark.parametrize("name", of_kind("relative_norm"))
def test_rotation_of_a_round_image_shows_the_error_of_the_derivative_alone(name):
    case = CASES[name]
    y, x = np.mgrid[-16:17, -16:17]
    image = torch.from_numpy(np.exp(-(x**2 + y**2) / 18))[None]
    derivative = case["inputs"]["derivative"]
    ratio = d.rotate(derivative).tangent(image).norm() / d.translate_x(derivative).tangent(image).norm()
    # the closed form is the leading order in the pixel over the width
    assert float(ratio) == pytest.approx(case["expected"], abs=max(case["tol"], 0.02 * case["expected"]))


def test_central_differences_damp_waves_by_sin_w_over_w():
    case = CASES["periodic_translation_central_factor"]
    image = torch.from_numpy(np.tile(WAVE, (1, 3)))[None]
    inner = slice(16, 32)
    central = d.translate_x().tangent(image)[0, 0, inner]
    exact = d.translate_x("fourier").tangent(image)[0, 0, inner]
    w = 2 * np.pi * case["inputs"]["cycles"] / case["inputs"]["width"]
    assert case["expected"] == pytest.approx(np.sin(w), abs=1e-12)
    np.testing.assert_allclose(central, exact * np.sin(w) / w, atol=1e-12)


def test_hue_keeps_grey_and_norm():
    case = CASES["hue_orthogonality"]
    pixel = image_of(case)
    vector = d.hue().tangent(pixel)[0, :, 0, 0].numpy()
    found = [vector.sum(), vector @ np.array(case["inputs"]["rgb"])]
    np.testing.assert_allclose(found, case["expected"], atol=case["tol"])
    grey = torch.full((1, 3, 4, 4), 0.3, dtype=torch.float64)
    for name in ("hue", "saturation"):
        assert float(made(name).tangent(grey).abs().max()) < 1e-15


@drawn(st.integers(0, 2**31), st.integers(4, 9), st.integers(4, 9))
def test_rotation_is_a_difference_of_shears_and_the_six_affine_ones_have_rank_six(seed, height, width):
    image = torch.from_numpy(np.random.default_rng(seed).random((1, height, width)))
    of = {name: d.listed(name)[0].tangent(image).flatten().numpy() for name in WARPS}
    np.testing.assert_allclose(of["rotate"], of["shear_y"] - of["shear_x"], atol=1e-12)
    triple = np.stack([of["rotate"], of["shear_x"], of["shear_y"]])
    assert np.linalg.matrix_rank(triple) == CASES["affine_dependence"]["expected"]
    six = np.stack(
        [of[name] for name in ("translate_x", "translate_y", "rotate", "scale", "stretch", "shear_x")]
    )
    assert np.linalg.matrix_rank(six) == 6


@pytest.mark.parametrize("name", [*GREY, "saturation", "hue"])
def test_finite_transforms_have_the_generator_as_derivative(name):
    direction = d.listed(name)[0]
    images = 0.2 + 0.6 * torch.rand(3, 3, 9, 9, dtype=torch.float64)
    h = 1e-7
    secant = (direction.transform(images, h) - direction.transform(images, -h)) / (2 * h)
    # of warps too: the two-sided limit of bilinear sampling is the central difference, inside the border
    difference = (secant - direction.tangent(images))[..., 1:-1, 1:-1]
    assert float(difference.abs().max()) < 1e-5
    torch.testing.assert_close(direction.transform(images, 0.0), images, atol=1e-12, rtol=0)


@pytest.mark.parametrize("derivative", ["central", "edge", "fourier", "gaussian"])
def test_blur_is_half_the_laplacian(derivative):
    y, x = np.mgrid[-12:13, -12:13]
    image = torch.from_numpy(np.exp(-(x**2 + y**2) / 50))[None]
    exact = image * torch.from_numpy(((x**2 + y**2) / 625 - 2 / 25) / 2)
    smooth = 0.08 if derivative == "gaussian" else 0.02  # the image is itself smoothed by a pixel there
    inner = (slice(None), slice(5, -5), slice(5, -5))
    assert float((d.blur(derivative).tangent(image) - exact)[inner].abs().max()) < smooth * float(
        exact.abs().max()
    )
    if derivative == "central":
        # the sampled kernel loses variance below half a pixel
        step = (d.blur().transform(image, 1.1) - d.blur().transform(image, 1.0)) / 0.1
        assert float((step - d.blur().tangent(d.blur().transform(image, 1.05)))[inner].abs().max()) < 1e-3


@pytest.mark.parametrize("derivative", ["central", "edge", "fourier", "gaussian"])
def test_slopes_of_a_smooth_image(derivative):
    y, x = np.mgrid[-16:17, -16:17]
    variance = 10 if derivative == "gaussian" else 9  # that one smooths the image by a pixel first
    image = torch.from_numpy(np.exp(-((x - 1) ** 2 + y**2) / 18))[None]
    seen = 9 / variance * np.exp(-((x - 1) ** 2 + y**2) / (2 * variance))
    exact = torch.from_numpy(seen * (x - 1) / variance)[None]
    error = (d.translate_x(derivative).tangent(image) - exact).abs().max() / exact.abs().max()
    # central differences miss I'''/6: 1.38/(6 x 0.607 x 9) of the largest slope of a Gaussian of width 3
    bound = {"central": 0.0422, "edge": 0.0422, "fourier": 1e-4, "gaussian": 0.01}[derivative]
    assert float(error) < bound


def test_smooth_warps_move_by_one_pixel_on_average_and_leave_the_border():
    y, x = np.mgrid[0:16, 0:16].astype(float)
    u_x, u_y = (
        -d.smooth_warp(seed=3, derivative="edge").tangent(torch.from_numpy(z)[None])[0] for z in (x, y)
    )
    assert float((u_x**2 + u_y**2).mean()) == pytest.approx(1, abs=1e-10)
    assert float(u_x[0].abs().max()) < 0.6 * float(u_x.abs().max())
    other = d.smooth_warp(seed=4).tangent(torch.from_numpy(x)[None])
    assert not torch.allclose(other, d.smooth_warp(seed=3).tangent(torch.from_numpy(x)[None]))


def test_noise_depends_on_the_place_and_not_on_the_batch():
    x = torch.zeros(7, 3, 4)
    whole = [one.tangent(x) for one in d.noise(3, seed=5)]
    parts = [torch.cat([one.tangent(x[:4]), one.tangent(x[4:], 4)]) for one in d.noise(3, seed=5)]
    for a, b in zip(whole, parts, strict=True):
        assert torch.equal(a, b)
    frames = torch.stack(whole, 1).flatten(2).double()
    torch.testing.assert_close(frames @ frames.mT, torch.eye(3).double().expand(7, 3, 3), atol=1e-6, rtol=0)
    assert [one.name for one in d.noise()] == ["noise"]


def test_pixels_are_the_unit_vectors():
    basis = d.pixel_basis((2, 3))
    frame = torch.stack([one.tangent(torch.zeros(4, 2, 3)) for one in basis], 1).flatten(2)
    assert torch.equal(frame, torch.eye(6).expand(4, 6, 6))
    assert basis[-1].name == "pixel_1_2"


def test_principal_axes_of_stimuli_and_of_a_table_of_embeddings():
    rng = np.random.default_rng(0)
    data = rng.normal(size=(200, 3)) * [3, 1, 0.1] @ np.linalg.qr(rng.normal(size=(3, 3)))[0]
    axes = np.stack([one.tangent(torch.zeros(1, 3, dtype=torch.float64))[0] for one in d.pca(data, 3)])
    np.testing.assert_allclose(axes @ axes.T, np.eye(3), atol=1e-12)
    scores = (data - data.mean(0)) @ axes.T
    cov = scores.T @ scores
    np.testing.assert_allclose(cov, np.diag(np.diag(cov)), atol=1e-9 * cov.max())
    assert (np.diff(np.diag(cov)) < 0).all()
    sequence = torch.zeros(2, 5, 3, dtype=torch.float64)
    everywhere = d.pca(data)[0].tangent(sequence)
    assert torch.equal(everywhere, torch.from_numpy(axes[0]).expand(2, 5, 3))
    once = d.pca(data, step=3)[0].tangent(sequence)
    assert once[:, 3].abs().sum() == pytest.approx(float(everywhere[:, 3].abs().sum()))
    assert float(once[:, [0, 1, 2, 4]].abs().max()) == 0


def test_latents_of_a_decoder():
    torch.manual_seed(0)
    decoder = torch.nn.Sequential(torch.nn.Linear(2, 5), torch.nn.Tanh(), torch.nn.Linear(5, 12)).double()
    z = torch.randn(4, 2, dtype=torch.float64)
    x = decoder(z).detach()
    exact = torch.func.vmap(torch.func.jacrev(decoder))(z)
    directions = d.generative(decoder, z)
    for k, one in enumerate(directions):
        assert (one.name, one.unit) == (f"latent_{k}", "latent")
        torch.testing.assert_close(one.tangent(x), exact[..., k].detach())
        torch.testing.assert_close(one.tangent(x[2:], 2), exact[2:, :, k].detach())
        secant = (one.transform(x, 1e-5) - one.transform(x, -1e-5)) / 2e-5
        torch.testing.assert_close(secant.detach(), one.tangent(x), atol=1e-8, rtol=1e-6)
    with pytest.raises(SchemaError, match="expected stimuli that the decoder makes of the latents"):
        directions[0].tangent(x.flip(0))


def test_the_loss_gradient_has_unit_norm_and_raises_the_loss():
    torch.manual_seed(0)
    net = torch.nn.Sequential(torch.nn.Flatten(), torch.nn.Linear(9, 3), torch.nn.Dropout()).train()
    x, labels = torch.randn(5, 3, 3), torch.tensor([0, 1, 2, 0, 1])
    vector = d.adversarial(net, labels).tangent(x)
    torch.testing.assert_close(vector.flatten(1).norm(dim=1), torch.ones(5))
    assert net.training
    net.eval()
    loss = [torch.nn.functional.cross_entropy(net(x + s * vector), labels) for s in (-1e-2, 0, 1e-2)]
    assert loss[0] < loss[1] < loss[2]
    part = d.adversarial(net, labels).tangent(x[3:], 3)
    torch.testing.assert_close(part, vector[3:])
    own = d.adversarial(net, labels, lambda output, wanted: output.gather(1, wanted[:, None]).sum())
    rows = net[1].weight[labels].detach()
    torch.testing.assert_close(own.tangent(x).flatten(1), rows / rows.norm(dim=1, keepdim=True))
    shares = torch.nn.functional.one_hot(labels).float()
    torch.testing.assert_close(d.adversarial(net, shares).tangent(x), vector)
    with pytest.raises(CaptureError, match="expected a label per stimulus, got 3"):
        d.adversarial(net, labels[:3]).tangent(x)
    with pytest.raises(
        CaptureError, match=r"number the model's 3 logits from 0 on, got torch.int64 from 1 to 3"
    ):
        d.adversarial(net, labels + 1).tangent(x)
    with pytest.raises(CaptureError, match=r"got torch.float32 from 0.0 to 2.0; number the classes"):
        d.adversarial(net, labels.float()).tangent(x)


def test_vectors_in_a_dict_have_its_names():
    vectors = torch.randn(3, 2, 4, 4)
    found = d.listed(["rotate", {"up": vectors[:, 0], "down": vectors[:, 1].numpy()}])
    assert [one.name for one in found] == ["rotate", "up", "down"]
    x = torch.rand(3, 4, 4)
    assert all(torch.equal(found[k + 1].tangent(x), vectors[:, k]) for k in (0, 1))


def test_directions_of_raw_images_are_pushed_through_the_normalisation():
    raw = torch.rand(4, 3, 5, 5, dtype=torch.float64)
    mean, sd = torch.tensor([0.4, 0.5, 0.6]), torch.tensor([0.2, 0.3, 0.4])
    column = sd.double().reshape(3, 1, 1)
    x = (raw - mean.double().reshape(3, 1, 1)) / column
    for one in d.of_images(["rotate", "hue", "gamma"], mean=mean, sd=sd):
        torch.testing.assert_close(one.tangent(x), made(one.name, "central").tangent(raw) / column)
        moved = (d.listed(one.name)[0].transform(raw, 0.1) - mean.double().reshape(3, 1, 1)) / column
        torch.testing.assert_close(one.transform(x, 0.1), moved)
    (flat,) = d.of_images("rotate", shape=(3, 5, 5))
    torch.testing.assert_close(flat.tangent(raw.flatten(1)), d.rotate().tangent(raw).flatten(1))
    after, before = d.of_images("flip", shape=(3, 5, 5))[0].ends(raw.flatten(1), 0)
    assert torch.equal(after.reshape(raw.shape), raw.flip(-1))
    assert torch.equal(before.reshape(raw.shape), raw)


def test_crop_enlarges_the_middle():
    image = torch.zeros(1, 8, 8)
    image[:, 2:6, 2:6] = 1
    after, before = d.crop(2).ends(image, 0)
    assert torch.equal(before, image)
    torch.testing.assert_close(after, torch.ones(1, 8, 8))


@pytest.mark.parametrize(
    ("call", "error", "words"),
    [
        (lambda: d.listed(["rotat"]), UnknownName, "did you mean 'rotate'"),
        (lambda: d.listed([]), SchemaError, "expected at least one, got none"),
        (lambda: d.listed(["rotate", d.rotate()]), SchemaError, "unique names, got 'rotate' more than once"),
        (lambda: d.listed({"a": d.noise(2)}), SchemaError, "one direction for the name 'a', got 2"),
        (lambda: d.listed(3), SchemaError, "expected names, rg.directions, or vectors"),
        (lambda: d.listed(["noise"]), UnknownName, r"one that does; pass rg.directions.noise\(3\)"),
        (lambda: d.listed("gradient"), UnknownName, r"pass rg.directions.adversarial\(model, labels\)"),
        (lambda: d.listed([d.shear_x]), SchemaError, r"got function; call it: rg.directions.shear_x\("),
        (lambda: d.listed(["rotate", np.ones((2, 4))]), SchemaError, r"need a name: \['rotate', \{'mine'"),
        (lambda: d.rotate("sobel"), UnknownName, "unknown derivative 'sobel'"),
        (lambda: d.flip().tangent(torch.rand(2, 4, 4)), CaptureError, 'finite move.*method="secant"'),
        (
            lambda: d.noise()[0].transform(torch.rand(2, 4), 1.0),
            CaptureError,
            "got a direction that is a vector",
        ),
        (lambda: d.rotate().finite(0), CaptureError, "amount above 0, got 0"),
        (lambda: d.rotate().tangent(torch.rand(2, 64)), CaptureError, r"of_images\(\['rotate'\], shape"),
        (
            lambda: d.rotate().tangent(torch.zeros(2, 8, 8, dtype=torch.uint8)),
            CaptureError,
            "got torch.uint8",
        ),
        (lambda: d.rotate().tangent(torch.rand(2, 1, 8)), CaptureError, "at least 2 x 2 px"),
        (lambda: d.hue().tangent(torch.rand(2, 1, 8, 8)), CaptureError, "colour images.*leave it out"),
        (lambda: d.gamma().tangent(torch.rand(2, 8, 8) - 1), CaptureError, "intensities from 0 on, got -"),
        (lambda: d.blur().transform(torch.rand(2, 8, 8), -1.0), CaptureError, "variance from 0 on, got -1"),
        (lambda: d.crop(4).ends(torch.rand(2, 8, 8), 0), CaptureError, "border of 1 to 3 px"),
        (lambda: d.smooth_warp(cutoff=0), CaptureError, "cutoff from 1 on, got 0"),
        (lambda: d.noise(0), SchemaError, "at least one direction, got 0"),
        (lambda: d.noise(10)[0].tangent(torch.rand(2, 9)), SchemaError, "at most 9 directions.*got 10"),
        (lambda: d.pca(np.ones((5, 3))), SchemaError, "1 to 0 axes"),
        (lambda: d.pca(np.eye(3), 7), SchemaError, "1 to 2 axes.*got 7; pass n=2"),
        (
            lambda: d.pca(np.eye(3), 1)[0].tangent(torch.rand(2, 4)),
            SchemaError,
            r"last axes are the data's \(3,\)",
        ),
        (
            lambda: d.pixel_basis(3)[0].tangent(torch.rand(2, 4)),
            SchemaError,
            r"stimuli of shape \(3,\), got \(4,\)",
        ),
        (lambda: d.given(np.ones((2, 3))), SchemaError, r"vectors \(stimulus, direction, ...\), got shape"),
        (
            lambda: d.given(np.ones((2, 3, 4)), ["a"]),
            SchemaError,
            "expected 3 names, one per direction, got 1",
        ),
        (
            lambda: d.given(np.ones((2, 1, 4)))[0].tangent(torch.rand(3, 4)),
            SchemaError,
            "got 2 of at least 3",
        ),
        (
            lambda: d.given(np.ones((2, 1, 4)))[0].tangent(torch.rand(2, 5)),
            CaptureError,
            "the stimuli's shape",
        ),
    ],
)
def test_refusals(call, error, words):
    with pytest.raises(error, match=words) as raised:
        call()
    assert isinstance(raised.value, RepgeoError)


def test_examples_in_the_docs_run():
    import doctest
    from importlib import import_module

    for module in ("", ".base", ".vectors"):
        found = doctest.testmod(import_module(f"repgeo_nb.capture.directions{module}"), globs={"rg": rg})
        assert found.failed == 0
        assert found.attempted > 0
