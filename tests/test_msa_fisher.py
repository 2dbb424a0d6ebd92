"""`msa.fisher`: the Fisher metric of conditional denoisers, exact Gaussian models, what guidance can do."""

import numpy as np
import pytest
import torch

import repgeo_nb as rg
from repgeo_nb import msa
from repgeo_nb.errors import CaptureError, SchemaError

SHAPE = np.diag([1.0, 4.0])
ALPHA_BAR = np.cumprod(1 - np.linspace(1e-3, 0.1, 60))


# ---- Gaussians, exactly


def noised(j: np.ndarray, s: np.ndarray, alpha2: float, sigma2: float) -> np.ndarray:
    """Fisher metric of N(mu(theta), S) with noise: alpha^2 J' (alpha^2 S + sigma^2 I)^-1 J."""
    return alpha2 * j.T @ np.linalg.solve(alpha2 * s + sigma2 * np.eye(len(s)), j)


def guided(j: np.ndarray, s: np.ndarray, prior: np.ndarray, gamma: float) -> np.ndarray:
    """Fisher metric of p(x | theta)^gamma p(x)^(1 - gamma), with p(x) = N(0, S + prior)."""
    own = gamma * np.linalg.inv(s)
    precision = own + (1 - gamma) * np.linalg.inv(s + prior)
    return j.T @ own @ np.linalg.solve(precision, own @ j)


def test_noised_gaussian():
    clean, half, noise = (noised(np.eye(2), SHAPE, *at) for at in ((1, 0), (0.5, 0.5), (1e-12, 1)))
    assert msa.spectral_ratio(clean, noise) == pytest.approx(0.5, abs=1e-10)
    assert msa.spectral_ratio(clean, half) == pytest.approx(1 - np.sqrt(0.5 / 0.8), abs=1e-10)


def test_guided_gaussian():
    """Monotone in the guidance: the non-monotone curve of large models is none of a Gaussian's."""
    one = guided(np.eye(2), SHAPE, np.eye(2), 1)
    scales = [1, 1.5, 2, 4, 8, 1e9]
    d = [msa.spectral_ratio(one, guided(np.eye(2), SHAPE, np.eye(2), g)).item() for g in scales]
    assert d[0] == pytest.approx(0, abs=1e-12)
    assert d[2] == pytest.approx(1 - np.sqrt(0.8), abs=1e-10)
    assert d[-1] == pytest.approx(1 - np.sqrt(0.4), abs=1e-8)
    assert (np.diff(d) > 0).all()


# ---- denoisers


def gaussian(mean: np.ndarray, alpha_bar: np.ndarray = ALPHA_BAR):
    """Exact noise of x_0 = N(A y, diag(1, 4)), and without a condition of N(0, diag(2, 5))."""
    a = torch.tensor(mean)

    def noise(x, t, y):
        bar = torch.tensor(alpha_bar, dtype=x.dtype)[t][:, None]
        spread = torch.tensor([1.0, 4.0] if y is not None else [2.0, 5.0], dtype=x.dtype)
        centre = 0 if y is None else bar.sqrt() * (y @ a.T.to(x.dtype))
        return (1 - bar).sqrt() * (x - centre) / (bar * spread + 1 - bar)

    return noise


@pytest.fixture
def double():
    kept = torch.get_default_dtype()
    torch.set_default_dtype(torch.float64)
    yield
    torch.set_default_dtype(kept)


def conditions(n: int = 5, size: int = 2) -> np.ndarray:
    return np.random.default_rng(0).normal(size=(n, size))


def test_factors_of_the_exact_denoiser(double):
    """F = g^2 beta / (alpha (1 - alpha_bar)) J'J with J = -sigma alpha (alpha^2 S + sigma^2)^-1 A."""
    mean = np.array([[1.0, 0.5], [-1.0, 2.0]])
    found = msa.fisher(
        gaussian(mean), conditions(), [40, 5], alpha_bar=ALPHA_BAR, shape=(2,), guidance=[1, 3]
    )
    assert found.model.values.tolist() == ["denoiser, guidance 1", "denoiser, guidance 3"]
    assert found.guidance.values.tolist() == [1, 3]
    assert rg.frames.layers(found) == ("input", "t=40", "t=5")
    assert found.time.values[1:].tolist() == [40, 5]
    grams = rg.frames.reduce(found, "gram")
    for t in (40, 5):
        bar = ALPHA_BAR[t]
        beta = 1 - bar / ALPHA_BAR[t - 1]
        j = np.sqrt((1 - bar) * bar) * np.linalg.solve(bar * SHAPE + (1 - bar) * np.eye(2), mean)
        exact = beta / ((1 - beta) * (1 - bar)) * j.T @ j
        for k, guidance in enumerate((1, 3)):
            values = grams[f"t={t}"].isel(model=k).values
            assert values == pytest.approx(np.broadcast_to(guidance**2 * exact, values.shape), abs=1e-10)
    assert grams["input"].values == pytest.approx(np.broadcast_to(np.eye(2), (2, 5, 2, 2)))


def test_reverse_process_samples_the_model(double):
    """At each time x_t is N(alpha A y, alpha^2 S + sigma^2 I), up to steps of finite length and sampling."""
    from repgeo_nb.capture.denoiser import Denoiser, reverse

    mean, y = np.array([[1.0, 0.5], [-1.0, 2.0]]), torch.tensor([[1.0, -1.0], [0.5, 2.0]])
    bar = np.cumprod(1 - np.linspace(1e-3, 0.1, 120))
    found = reverse(Denoiser(gaussian(mean, bar), bar), y, [0, 60], 1.0, (2,), 4000, 0)
    for t in (0, 60):
        x = found[t].numpy()
        centre = np.sqrt(bar[t]) * y.numpy() @ mean.T
        assert np.abs(x.mean(1) - centre).max() < 0.12
        variance = bar[t] * np.diag(SHAPE) + 1 - bar[t]
        assert x.var(1) / variance == pytest.approx(np.ones((2, 2)), abs=0.1)


class Net(torch.nn.Module):
    """A small denoiser of images (1, 3, 3) whose noise depends on all it is given."""

    def __init__(self, seed: int = 0):
        super().__init__()
        torch.manual_seed(seed)
        self.first, self.last = torch.nn.Linear(9 + 2 + 1, 24), torch.nn.Linear(24, 9)

    def forward(self, x, t, y):
        y = torch.zeros(len(x), 2) if y is None else y
        h = torch.cat([x.flatten(1), y, t[:, None] / 60], 1)
        return self.last(torch.tanh(self.first(h))).reshape(x.shape)


def test_guidance_changes_nothing_at_the_same_x():
    """All that guidance does to the spectral ratio comes through where x_t lies."""
    net = Net()
    x = np.random.default_rng(1).normal(size=(1, 5, 6, 1, 3, 3))
    common = {"conditions": conditions(), "times": [20], "alpha_bar": ALPHA_BAR, "guidance": [1, 2, 4]}
    same = msa.fisher(net, samples=x, **common)
    found = msa.distances(same, over="guidance", layer="t=20")
    assert (found.value == 0).all()
    assert found.log_scale.sel(guidance=4, guidance_=1) == pytest.approx(np.log(4), abs=1e-6)
    own = msa.fisher(net, shape=(1, 3, 3), n_samples=4, **common)
    moved = msa.distances(own, over="guidance", layer="t=20")
    assert moved.value.sel(guidance=1, guidance_=4) > 1e-3


def test_a_manifold_of_conditions():
    ring = rg.manifold(
        lambda u: np.stack([np.cos(u[..., 0]), u[..., 1]], -1), axes={"a": (0, 3), "b": (-1, 1)}
    )
    found = msa.fisher(Net(), ring.grid(4), [30, 10], alpha_bar=ALPHA_BAR, shape=(1, 3, 3), n_samples=2)
    assert found.direction.values.tolist() == ["a", "b"]
    assert found.a.dims == ("stimulus",)
    assert [axis["name"] for axis in rg.frames.axes(found)] == ["a", "b"]
    over_time = msa.distances(found, weight="input_volume")
    assert over_time.layer.values.tolist() == ["input", "t=30", "t=10"]


def test_the_model_is_left_as_it_was_and_the_seed_decides():
    net = Net().train()
    before = torch.get_rng_state()
    made = [
        msa.fisher(net, conditions(), [10], alpha_bar=ALPHA_BAR, shape=(1, 3, 3), n_samples=2, seed=seed)[
            "t=10"
        ]
        for seed in (0, 0, 1)
    ]
    assert net.training
    assert (torch.get_rng_state() == before).all()
    assert all(p.grad is None for p in net.parameters())
    assert made[0].identical(made[1])
    assert not made[0].equals(made[2])


def test_samples_of_one_condition_are_averaged():
    """R'R is the mean of J'J over the samples."""
    net, y = Net(), conditions(3)
    x = np.random.default_rng(1).normal(size=(1, 3, 5, 1, 3, 3))
    each = [
        rg.frames.reduce(msa.fisher(net, y, [7], alpha_bar=ALPHA_BAR, samples=x[:, :, [k]]), "gram")[
            "t=7"
        ].values
        for k in range(5)
    ]
    whole = rg.frames.reduce(msa.fisher(net, y, [7], alpha_bar=ALPHA_BAR, samples=x), "gram")["t=7"].values
    assert whole == pytest.approx(np.mean(each, axis=0), rel=1e-5)


def test_few_numbers_and_many_samples():
    """A number x tells of two conditions, as its mean over x_t has full rank; of one x it does not."""

    def denoiser(x, t, y):
        return torch.tanh(x * y[:, :1] + y[:, 1:])

    y, x = np.random.default_rng(0).normal(size=(3, 2)), np.random.default_rng(1).normal(size=(1, 3, 8, 1))
    found = msa.fisher(denoiser, y, [7], alpha_bar=ALPHA_BAR, samples=x)
    assert msa.compare(found)["rank_a"].values.tolist() == [2, 2, 2]
    assert msa.compare(found)["mean"].item() < 1
    one = msa.fisher(denoiser, y, [7], alpha_bar=ALPHA_BAR, samples=x[:, :, :1])
    assert rg.frames.rank(one).sel(layer="t=7").values.tolist() == [1, 1, 1]


# ---- refusals


def refused(message: str, error=SchemaError, denoiser=None, **changed) -> None:
    given = {"conditions": conditions(), "times": [5], "alpha_bar": ALPHA_BAR, "shape": (1, 3, 3), **changed}
    with pytest.raises(error, match=message):
        msa.fisher(denoiser or Net(), **given)


def test_refused_derivatives():
    net = Net()
    refused("length 0 where small steps give", CaptureError, lambda x, t, y: net(x, t, y.detach()))
    refused("depends on the condition, got the same for all", CaptureError, lambda x, t, y: net(x, t, None))
    refused(
        r"noise in the shape of x, \(80, 1, 3, 3\), got \(80, 9\)", CaptureError, lambda x, t, y: x.flatten(1)
    )


def test_refused_values():
    refused(r"falling numbers in \(0, 1\).*np.cumprod\(1 - beta\)", alpha_bar=ALPHA_BAR[::-1])
    refused("whole numbers from 0 to 59, got", times=[60])
    refused("different steps", times=[3, 3])
    refused("expected the shape of one x", shape=None)
    refused(r"\(time, point, sample, \*shape\) = \(1, 5, ...\), got \(5, 2, 3\)", samples=np.ones((5, 2, 3)))
    refused("conditions: expected points of rg.manifold or finite", conditions=np.ones(3))
    refused("a tangent of each condition for each direction", tangents=np.ones((5, 2, 3)))
    points = rg.manifold(lambda u: u, axes={"a": (0, 1), "b": (0, 1)}).grid(2)
    refused("expected no tangents, direction or stimulus beside", conditions=points, stimulus=list("abcd"))
