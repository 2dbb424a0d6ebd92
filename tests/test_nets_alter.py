"""The convolutional network with given weights, and what training may do to its images."""

import numpy as np
import pytest

torch = pytest.importorskip("torch")

import repgeo_nb as rg  # noqa: E402
from repgeo_nb.nets import alter  # noqa: E402


@pytest.fixture
def images():
    return torch.rand(40, 1, 8, 8, generator=torch.Generator().manual_seed(0))


# ---- the network


def test_convolutional_net_has_the_layers_it_says(images):
    """Written out with torch's functions."""
    net = rg.nets.cnn5(width=4, seed=0).eval()
    w = dict(net.named_parameters())
    convolve, linear = torch.nn.functional.conv2d, torch.nn.functional.linear
    x = convolve(images, w["conv1.conv.weight"], w["conv1.conv.bias"], padding=1).relu()
    x = convolve(x, w["conv2.conv.weight"], w["conv2.conv.bias"], padding=1).relu()
    x = torch.nn.functional.max_pool2d(x, 2)
    x = convolve(x, w["conv3.conv.weight"], w["conv3.conv.bias"], padding=1).relu()
    x = linear(x.flatten(1), w["fc1.linear.weight"], w["fc1.linear.bias"]).relu()
    torch.testing.assert_close(net.scores(images), linear(x, w["logits.weight"], w["logits.bias"]))


def test_weights_can_be_given(images):
    net = rg.nets.cnn5(seed=0)
    weights = {name: value.numpy() for name, value in net.state_dict().items()}
    again = rg.nets.cnn5(weights={**weights, "image": np.zeros(3)})
    assert not again.training
    assert torch.equal(net(images), again(images))
    with torch.no_grad():
        again.logits.bias.add_(1)
    assert not torch.equal(net.logits.bias, again.logits.bias), "a copy, not the given array"


def test_weights_that_do_not_fit_are_named():
    weights = {name: value.numpy() for name, value in rg.nets.cnn5(seed=0).state_dict().items()}
    two = {name: np.stack([value, value]) for name, value in weights.items()}
    message = r"'conv1.conv.weight' of shape \(16, 1, 3, 3\), got \(2, 16, 1, 3, 3\); .* of one model"
    with pytest.raises(ValueError, match=message):
        rg.nets.cnn5(weights=two)
    with pytest.raises(ValueError, match=r"expected 'conv1.conv.weight' of shape \(8, 1, 3, 3\), got"):
        rg.nets.cnn5(width=8, weights=weights)
    del weights["fc1.linear.bias"]
    with pytest.raises(ValueError, match=r"expected a weight 'fc1.linear.bias', found conv1.conv.weight"):
        rg.nets.cnn5(weights=weights)


# ---- augmentations


@pytest.mark.parametrize("kind", alter.KINDS)
def test_augmentations_draw_anew_and_repeat_by_seed(kind, images):
    one, same, other = (rg.nets.augmentation(kind, seed) for seed in (0, 0, 1))
    first = one(None, images, None)
    assert first.shape == images.shape
    assert torch.equal(first, same(None, images, None))
    assert not torch.equal(first, one(None, images, None))
    assert not torch.equal(first, other(None, images, None))


@pytest.mark.parametrize("kind", alter.KINDS)
def test_augmentations_leave_torchs_generator(kind, images):
    before = torch.get_rng_state()
    rg.nets.augmentation(kind)(None, images, None)
    assert torch.equal(torch.get_rng_state(), before)


def test_augmentations_are_named():
    with pytest.raises(ValueError, match=r"expected one of rotate, shift, photo, noise, got 'flip'"):
        rg.nets.augmentation("flip")


def test_warp_moves_by_whole_pixels_and_right_angles(images):
    """Sampling one pixel to the right moves the content one to the left; a right angle turns the image."""
    one, zero = torch.ones(40), torch.zeros(40)
    moved = alter._warp(images, torch.stack([one, zero, 2 / 8 * one, zero, one, zero], 1))
    torch.testing.assert_close(moved[..., :-1], images[..., 1:], rtol=0, atol=1e-5)
    assert not moved[..., -1].any()
    turned = alter._warp(images, torch.stack([zero, -one, zero, one, zero, zero], 1))
    torch.testing.assert_close(turned, torch.rot90(images, 1, (2, 3)), rtol=0, atol=1e-5)


def test_a_rotation_keeps_what_is_round(images):
    """A round spot stays; the border of any image does not come in as anything but zeros."""
    x = torch.arange(8.0) - 3.5
    spot = torch.exp(-(x**2 + x[:, None] ** 2) / 8).expand(200, 1, 8, 8)
    turned = rg.nets.augmentation("rotate")(None, spot, None)
    inside = (..., slice(1, -1), slice(1, -1))
    torch.testing.assert_close(turned[inside], spot[inside], rtol=0, atol=0.05)  # bilinear sampling smooths
    assert rg.nets.augmentation("rotate")(None, images, None).max() <= 1


def test_a_shift_moves_the_centre_by_at_most_a_pixel_and_a_half():
    spot = torch.zeros(2000, 1, 8, 8)
    spot[:, :, 3, 3] = 1
    moved = rg.nets.augmentation("shift")(None, spot, None)[:, 0]
    torch.testing.assert_close(moved.sum((1, 2)), torch.ones(2000))
    place = torch.arange(8.0)
    for axis in (1, 2):
        centre = (moved.sum(3 - axis) * place).sum(1) - 3
        assert 1.45 < centre.max() <= 1.5001
        assert -1.5001 <= centre.min() < -1.45
        assert abs(centre.mean()) < 0.1


def test_photometric_changes_are_those_of_the_definition(images):
    changed = rg.nets.augmentation("photo")(None, images.repeat(50, 1, 1, 1), None)
    deviation = images.repeat(50, 1, 1, 1) - images.repeat(50, 1, 1, 1).mean((1, 2, 3), keepdim=True)
    after = changed - changed.mean((1, 2, 3), keepdim=True)
    contrast = (after * deviation).sum((1, 2, 3)) / (deviation**2).sum((1, 2, 3))
    torch.testing.assert_close(after, contrast.view(-1, 1, 1, 1) * deviation, rtol=0, atol=1e-5)
    assert 0.4 <= contrast.min() < 0.42
    assert 1.58 < contrast.max() <= 1.6
    brightness = changed.mean((1, 2, 3)) - images.repeat(50, 1, 1, 1).mean((1, 2, 3))
    assert 0.38 < brightness.max() <= 0.4001


def test_noise_has_its_standard_deviation(images):
    change = rg.nets.augmentation("noise")(None, images, None) - images
    assert float(change.std()) == pytest.approx(0.25, rel=0.05)
    assert abs(float(change.mean())) < 0.02


# ---- adversary


@pytest.mark.parametrize("radius", [0.3, 1.0])
def test_adversary_raises_the_loss_within_its_ball(radius, images):
    net, labels = rg.nets.cnn5(seed=0).eval(), torch.arange(40) % 10
    moved = rg.nets.adversary(radius)(net, images, labels)
    assert not moved.requires_grad
    assert all(parameter.grad is None for parameter in net.parameters())
    length = (moved - images).flatten(1).norm(dim=1)
    assert float(length.max()) <= radius * (1 + 1e-5)
    assert float(length.min()) > 0.9 * radius, "the ball is used to its edge"
    loss = torch.nn.functional.cross_entropy
    noise = torch.randn(images.shape, generator=torch.Generator().manual_seed(1))
    noise *= radius / noise.flatten(1).norm(dim=1).view(-1, 1, 1, 1)
    with torch.no_grad():
        before, by_noise, after = (
            float(loss(net.scores(x), labels)) for x in (images, images + noise, moved)
        )
    assert after - before > 2 * abs(by_noise - before)


def test_adversary_on_a_linear_model_goes_up_the_gradient():
    """Two classes, scores (w'x, 0): the worst image in the ball lies straight along -w or w."""
    w = torch.tensor([3.0, 4.0])

    class Linear(torch.nn.Module):
        def scores(self, x):
            score = x.flatten(1) @ w
            return torch.stack([score, torch.zeros_like(score)], 1)

    images = torch.zeros(2, 1, 1, 2)
    moved = rg.nets.adversary(radius=0.5)(Linear(), images, torch.tensor([0, 1]))
    expected = torch.stack([-0.1 * w, 0.1 * w]).view(2, 1, 1, 2)
    torch.testing.assert_close(moved, expected)


def test_an_image_without_a_slope_stays():
    class Constant(torch.nn.Module):
        def scores(self, x):
            return 0 * x.flatten(1)[:, :2]

    images = torch.ones(3, 1, 2, 2)
    assert torch.equal(rg.nets.adversary()(Constant(), images, torch.zeros(3, dtype=torch.long)), images)


def test_fit_learns_from_the_altered_images(images):
    """One step of it by hand."""
    labels = torch.arange(40) % 10
    net, by_hand = rg.nets.cnn5(seed=0), rg.nets.cnn5(seed=0)
    how = {"optimiser": "sgd", "cosine": False, "decay": 0.0, "rate": 0.5, "batch_size": 40, "epochs": 1}
    seen = []

    def halve(model, batch, wanted):
        seen.append((model, wanted))
        return batch / 2

    rg.nets.fit(net, images, labels, alter=halve, **how)
    torch.nn.functional.cross_entropy(by_hand.scores(images / 2), labels).backward()
    for now, before in zip(net.parameters(), by_hand.parameters(), strict=True):
        torch.testing.assert_close(now.detach(), before.detach() - 0.5 * before.grad)
    assert seen[0][0] is net
    assert sorted(seen[0][1].tolist()) == sorted(labels.tolist())
