"""MSA of torch networks through captured frames: layers, recurrent networks, state-space models."""

import numpy as np
import pytest
import torch
from torch import nn

import repgeo_nb as rg
from repgeo_nb import msa

STEPS, ONSET = 10, 2


def plane(n: int = 6):
    return rg.manifold(lambda u: u, axes={"x": (-1, 1), "y": (-1, 1)}).grid(n)


def frames_of(net: nn.Module, points, name: str, **more):
    return rg.capture_frames(net.double(), points, layers="all", noise=0, name=name, **more)


def test_one_layer_of_tanh():
    """tanh of the first of two axes, captured: 1 - tanh 1 over [-1, 1]^2."""

    class Half(nn.Module):
        def forward(self, x):
            return torch.stack([torch.tanh(x[:, 0]), x[:, 1]], -1)

    class Net(nn.Module):
        def __init__(self):
            super().__init__()
            self.hidden, self.scale = Half(), nn.Parameter(torch.ones(1))

        def forward(self, x):
            return self.scale * self.hidden(x)

    frames = frames_of(Net(), plane(24), "half")
    found = msa.compare(frames, weight="input_volume", layer="hidden")
    assert found["mean"].item() == pytest.approx(1 - np.tanh(1), abs=1e-6)
    other = msa.compare(frames, frames, layer=("hidden", "input"))
    assert other["mean"].item() == pytest.approx(found["mean"].item(), abs=1e-12)


def test_rotated_shifted_and_scaled_layers_are_the_same():
    torch.manual_seed(0)
    first, last = nn.Linear(2, 12), nn.Linear(12, 12)
    plain = nn.Sequential(first, nn.Tanh(), last)
    turned = nn.Sequential(first, nn.Tanh(), nn.Linear(12, 12))
    with torch.no_grad():
        rotation = torch.linalg.qr(torch.randn(12, 12))[0]
        turned[2].weight.copy_(-3 * rotation @ last.weight)
        turned[2].bias.copy_(5.0 + torch.arange(12))
    a, b = frames_of(plain, plane(), "plain"), frames_of(turned, plane(), "turned")
    found = msa.compare(a, b, layer="2")
    assert found.d_sr.max() < 1e-6  # the rotation is one of float32
    assert found.log_scale.values == pytest.approx(np.full(36, -np.log(3)), abs=1e-6)


class Decay(nn.Module):
    """A diagonal state-space model, x <- a * x + u."""

    def __init__(self, *rates: float):
        super().__init__()
        self.rates = nn.Parameter(torch.tensor(rates))

    def forward(self, u):
        x, states = torch.zeros_like(u[:, 0]), []
        for step in range(u.shape[1]):
            x = self.rates * x + u[:, step]
            states.append(x)
        return torch.stack(states, 1)


class Net(nn.Module):
    def __init__(self, state: nn.Module):
        super().__init__()
        self.state = state

    def forward(self, u):
        out = self.state(u)
        return out[0] if isinstance(out, tuple) else out


def shown(points: int = 4):
    """A point of the plane shown at one step."""

    def stimulus(u):
        at = (torch.arange(STEPS) == ONSET).to(u)
        return u[..., None, :] * at[:, None]

    return rg.manifold(stimulus, axes={"x": (0.5, 1.5), "y": (0.5, 1.5)}).grid(points)


def test_memory_of_a_state_space_model():
    """G_t = diag(a^2t, b^2t): after t steps 1 - (b/a)^t from the first; equal rates keep the geometry."""
    frames = frames_of(Net(Decay(0.9, 0.6)), shown(), "two rates", steps="state")
    found = msa.distances(frames, over="step", layer="state", singular="mask")
    delay = np.arange(STEPS - ONSET)
    assert found.value[ONSET, ONSET:].values == pytest.approx(1 - (0.6 / 0.9) ** delay, abs=1e-7)
    assert np.isnan(found.value[0]).all()
    same = msa.distances(
        frames_of(Net(Decay(0.8, 0.8)), shown(), "one rate", steps="state"), over="step", layer="state"
    )
    assert (abs(same.value[ONSET:, ONSET:]) < 1e-7).all()
    assert same.log_scale[ONSET, -1] == pytest.approx(-delay[-1] * np.log(0.8), abs=1e-6)


def test_input_time_metrics_of_two_recurrent_networks():
    found = {}
    for seed in (0, 1):
        torch.manual_seed(seed)
        net = Net(nn.RNN(2, 16, batch_first=True))
        found[f"net{seed}"] = frames_of(net, shown(), f"net{seed}", time=True)
    pair = msa.compare(*found.values())
    assert pair.layer.item() == "state"
    assert pair.d_sr.dims == ("stimulus", "step")
    assert (pair.rank_a.values[:, :ONSET] <= 1).all(), "nothing has been shown, but the state moves"
    assert pair.singular_share >= ONSET / STEPS
    assert 0 < pair["mean"] < 1
    space = [rg.frames.select(one, direction=["x", "y"]) for one in found.values()]
    assert msa.compare(*space)["mean"].dims == ("step",)
    acts = rg.capture(
        net, torch.tensor(shown().stimuli), layers="all", steps="state", name="net1", stimulus=shown().ids
    )
    by_hand = msa.with_time(space[1], acts)
    assert by_hand["state"].values[:, 1:-1] == pytest.approx(found["net1"]["state"].values[:, 1:-1], abs=1e-9)
