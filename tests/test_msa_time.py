"""Time as a direction: closed forms of running rings, singular times, space alone over time."""

import numpy as np
import pytest
import xarray as xr

import repgeo_nb as rg
from repgeo_nb import msa
from repgeo_nb.errors import SchemaError, UnknownName

ANGLES = np.arange(24) * 2 * np.pi / 24


def ring(
    decay: float, turn: float = 0.0, steps: int = 41, exact: bool = True, name: str = "ring"
) -> xr.Dataset:
    """x = exp(-decay t) (cos(angle + turn t), sin(angle + turn t)) for t in [0, 1]."""
    t = np.linspace(0, 1, steps)
    phase = ANGLES[:, None] + turn * t
    size = np.exp(-decay * t)[:, None]
    radial = size * np.stack([np.cos(phase), np.sin(phase)], -1)
    around = size * np.stack([-np.sin(phase), np.cos(phase)], -1)
    frames = rg.frames.from_arrays(
        {"state": around[:, :, None]},
        stimulus=[f"a{i}" for i in range(24)],
        direction=["angle"],
        extra=["step"],
        name=name,
        angle=ANGLES,
        axes=[{"name": "angle", "low": 0, "high": 2 * np.pi, "periodic": True, "unit": "rad"}],
    ).assign_coords(step=t)
    states = turn * around - decay * radial if exact else radial
    return msa.with_time(frames, {"state": states}, dt=1 / (steps - 1), velocity=exact)


def test_ring_decay():
    """G = e^(-2kt) diag(1, k^2): k = 1 against 3 is 2/3; the angle alone is no manifold for MSA."""
    one, three = ring(1), ring(3)
    found = msa.compare(one, three)
    assert found["mean"].item() == pytest.approx(2 / 3, abs=1e-10)
    assert found.d_sr.dims == ("stimulus", "step")
    assert found.singular_share == 0
    space = [rg.frames.select(each, direction=["angle"]) for each in (one, three)]
    with pytest.raises(SchemaError, match=r"two or more directions, got one.*\(theta, t\)"):
        msa.compare(*space)
    tangents = [np.swapaxes(each["state"].values, -1, -2) for each in space]
    t = one.step.values
    assert msa.log_scale(*tangents, factors=True)[0] == pytest.approx(2 * t, abs=1e-10)


def test_turning_ring():
    """The same decay, turning at 1 against 0: (sqrt 5 - 1) / 2."""
    found = msa.compare(ring(1, turn=1), ring(1))
    assert found["mean"].item() == pytest.approx((np.sqrt(5) - 1) / 2, abs=1e-10)


@pytest.mark.parametrize(("steps", "bound"), [(21, 6e-3), (41, 1.5e-3)])
def test_central_differences(steps, bound):
    """Second order in the step, at both ends too."""
    found = msa.compare(ring(1, steps=steps, exact=False), ring(3, steps=steps, exact=False))
    assert abs(found["mean"].item() - 2 / 3) < bound
    assert abs(found.d_sr - 2 / 3).max() < 3 * bound


def test_labels():
    frames = ring(1)
    assert frames.direction.values.tolist() == ["angle", "time"]
    assert frames.units.values.tolist() == ["", "step"]
    assert rg.frames.axes(frames)[1] == {
        "name": "time",
        "low": 0,
        "high": 1,
        "periodic": False,
        "unit": "step",
    }
    assert frames.step.values.tolist() == np.linspace(0, 1, 41).tolist()
    assert frames.angle.values.tolist() == ANGLES.tolist()
    found = msa.distances([frames, ring(3, name="other")], over="model")
    assert found.value.dims == ("model", "model_")
    assert found.value[0, 1] == pytest.approx(2 / 3, abs=1e-10)
    assert "grid" in found.attrs["standard_error_text"]
    mean = msa.compare(frames, ring(3), weight=np.r_[1, np.zeros(23)])
    assert np.isnan(mean.standard_error), "times of one stimulus are no further samples"


# ---- a recurrent network, by forward sensitivity


def rnn(seed: int, name: str, onset: int = 3, steps: int = 12) -> tuple[xr.Dataset, np.ndarray]:
    """Frames and states of x <- tanh(W x + B u); u = (angle on a ring, radius) is shown from a step on."""
    rng = np.random.default_rng(seed)
    w, b = rng.standard_normal((20, 20)) / np.sqrt(20), rng.standard_normal((20, 2))
    radius = 1 + 0.3 * np.cos(2 * ANGLES)
    u = radius[:, None] * np.stack([np.cos(ANGLES), np.sin(ANGLES)], -1)
    du = np.stack([radius[:, None] * np.stack([-np.sin(ANGLES), np.cos(ANGLES)], -1), u / radius[:, None]], 1)
    x, s = np.zeros((24, 20)), np.zeros((24, 2, 20))
    states, tangents = [], []
    for step in range(steps):
        shown = float(step >= onset)
        x = np.tanh(x @ w.T + shown * u @ b.T)
        s = (1 - x**2)[:, None] * (s @ w.T + shown * du @ b.T)
        states.append(x)
        tangents.append(s)
    frames = rg.frames.from_arrays(
        {"state": np.stack(tangents, 1)},
        stimulus=[f"a{i}" for i in range(24)],
        direction=["angle", "radius"],
        extra=["step"],
        name=name,
    ).assign_coords(step=np.arange(steps))
    return frames, np.stack(states, 1)


def test_singular_times_are_masked_and_their_share_told():
    frames = [msa.with_time(*made[:1], {"state": made[1]}) for made in (rnn(0, "a"), rnn(1, "b"))]
    found = msa.compare(*frames)
    early = found.step.values < 3
    assert (found.rank_a.values[:, early] < 3).all()
    assert found.singular_share == pytest.approx(3 / 12)
    assert (found.weight.values[:, early] == 0).all()
    assert found["mean"] == pytest.approx(found.d_sr.values[:, ~early].mean())
    kept = msa.compare(*frames, singular="rule")
    assert kept["mean"] == pytest.approx(kept.d_sr.mean())
    assert kept["mean"] < found["mean"], "two zero metrics are at distance 0"
    assert found.attrs["singular"] == "mask"


def test_space_alone_over_time():
    frames, states = rnn(0, "a")
    timed = msa.with_time(frames, {"state": states})
    space = rg.frames.select(timed, direction=["angle", "radius"])
    found = msa.distances(space, over="step", singular="mask")
    assert np.isnan(found.value[0]).all()
    expected = msa.compare(frames.isel(step=3), frames.isel(step=-1))["mean"].item()
    assert found.value[3, -1] == pytest.approx(expected, abs=1e-12)
    per_step = msa.compare(space, rnn(1, "b")[0])
    assert per_step["mean"].dims == ("step",)
    assert per_step["mean"][0] == 0


def test_activations_are_aligned_by_stimulus():
    frames, states = rnn(0, "a")
    acts = rg.from_arrays({"state": states}, stimulus=frames.stimulus.values, extra=["step"], name="a")
    mixed = acts.isel(stimulus=np.random.default_rng(0).permutation(24))
    one, other = (msa.with_time(frames, each) for each in ({"state": states}, mixed))
    assert (one["state"].values == other["state"].values).all()


def test_refusals():
    frames, states = rnn(0, "a")

    def refused(message: str, *args, error=SchemaError, **kwargs) -> None:
        with pytest.raises(error, match=message):
            msa.with_time(*args, **kwargs)

    timed = msa.with_time(frames, {"state": states})
    refused("time is among them already", timed, {"state": states})
    refused(
        r"states \(stimulus, step, unit\) of shape \(24, 12, 20\), got \(24, 11, 20\)",
        frames,
        {"state": states[:, 1:]},
    )
    refused(
        "unknown layer 'stat' of the frames; did you mean 'state'",
        frames,
        {"stat": states},
        error=UnknownName,
    )
    refused("expected a Dataset of activations or a mapping", frames, states)
    refused("capture the same layers", frames, {})
    refused(
        "expected vectors, got kind 'gram'.*reduce=None", rg.frames.reduce(frames, "gram"), {"state": states}
    )
    refused(r"expected the dims \('stimulus', 'time'", frames, {"state": states}, step="time")
    refused("two steps or more", frames.isel(step=[0]), {"state": states[:, :1]})
    refused("dt > 0, got 12 and dt=0", frames, {"state": states}, dt=0)
