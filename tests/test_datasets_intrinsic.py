"""Networks of known stimulus manifolds: what the files hold, the frames against torch, training anew."""

import json
import pickle
import subprocess
import sys

import numpy as np
import pytest
import xarray as xr

import repgeo_nb as rg
from repgeo_nb import schema
from repgeo_nb.datasets import intrinsic, sheet
from repgeo_nb.datasets import make_intrinsic as make
from repgeo_nb.errors import UnknownName

LOADERS = ("rich_lazy", "rich_lazy_frames", "working_memory", "working_memory_frames")


@pytest.fixture(scope="module")
def loaded():
    return {name: getattr(rg.datasets, name)() for name in LOADERS}


def weights(group, name):
    """The tensors of one network of the file, float64."""
    _, [(_, state)] = intrinsic._read(group, name, None)
    return dict(state)


def filled(net, state):
    """A torch network in float64 with the weights of the file; what is not there stays."""
    torch = pytest.importorskip("torch")
    net = net.double().eval()
    found = net.state_dict() | {name: torch.as_tensor(value) for name, value in state.items()}
    net.load_state_dict(found)
    return net


# ---- the file


def test_file_is_small_and_plain():
    assert intrinsic.FILE.stat().st_size <= 400_000
    with np.load(intrinsic.FILE, allow_pickle=False) as file:
        assert all(file[name].dtype.kind in "fU" for name in file.files)
        groups = {model["group"] for model in json.loads(str(file["about"]))["models"]}
    assert groups == {"rich_lazy", "memory", "sheet"}


def test_reading_needs_no_torch():
    code = (
        "import sys; sys.modules['torch'] = None\n"
        "import repgeo_nb as rg\n"
        f"for name in {LOADERS!r}: print(getattr(rg.datasets, name)().sizes['model'])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["36", "36", "12", "12"]


@pytest.mark.parametrize("name", LOADERS)
def test_models_are_chosen_by_name(name, loaded):
    first = schema.models(loaded[name])[0]
    one = getattr(rg.datasets, name)(first)
    assert schema.models(one) == (first,)
    layer = list(one.data_vars)[-1]
    np.testing.assert_array_equal(one[layer], loaded[name][layer].sel(model=first))
    with pytest.raises(UnknownName, match="no_such"):
        getattr(rg.datasets, name)("no_such")


@pytest.mark.parametrize("name", ["rich_lazy", "working_memory"])
def test_frames_stand_beside_the_activations(name, loaded):
    acts, frames = loaded[name], loaded[f"{name}_frames"]
    for column in ("stimulus", "model", "weight", "seed", "content"):
        xr.testing.assert_equal(acts[column].reset_coords(drop=True), frames[column].reset_coords(drop=True))
    for axis in rg.frames.axes(frames):
        np.testing.assert_array_equal(acts[axis["name"]], frames[axis["name"]])
        assert axis["low"] <= float(acts[axis["name"]].min())
        assert float(acts[axis["name"]].max()) < axis["high"]
    volume = np.prod([axis["high"] - axis["low"] for axis in rg.frames.axes(frames)])
    assert float(acts.weight.sum()) == pytest.approx(volume)


# ---- the square


def test_square_is_the_input(loaded):
    acts, frames = loaded["rich_lazy"], loaded["rich_lazy_frames"]
    assert schema.layers(acts) == ("input", "hidden")
    np.testing.assert_array_equal(acts["input"][0], np.stack([acts.x1, acts.x2], axis=-1))
    np.testing.assert_array_equal(frames["input"], np.broadcast_to(np.eye(2), (36, 225, 2, 2)))
    assert frames["hidden"].dims == ("model", "stimulus", "direction", "hidden_unit")
    assert frames.attrs["dtype"] == "float64"


@pytest.mark.parametrize("name", ["rich_xor_s0", "lazy_turned_xor_s2_second"])
def test_hidden_layer_and_its_frames_are_what_torch_computes(name, loaded):
    torch = pytest.importorskip("torch")
    net = filled(rg.nets.tanh_net(seed=0), weights("rich_lazy", name))
    x = torch.as_tensor(loaded["rich_lazy"]["input"].sel(model=name).values)
    np.testing.assert_allclose(
        loaded["rich_lazy"]["hidden"].sel(model=name), net.hidden(x).detach(), atol=1e-12
    )
    for k, direction in enumerate(("x1", "x2")):
        _, moved = torch.func.jvp(net.hidden, (x,), (torch.eye(2).double()[k].expand_as(x),))
        ours = loaded["rich_lazy_frames"]["hidden"].sel(model=name, direction=direction)
        np.testing.assert_allclose(ours, moved.detach(), atol=1e-12)


def test_capture_gives_the_same_frames(loaded):
    pytest.importorskip("torch")
    name = "rich_and_s1"
    net = filled(rg.nets.tanh_net(seed=1), weights("rich_lazy", name))
    square = rg.manifold(lambda u: u, axes={"x1": (-1, 1), "x2": (-1, 1)})
    captured = rg.capture_frames(net, square.sample(40, seed=0), None, layers=["hidden"], noise="exact")
    state = weights("rich_lazy", name)
    points = np.stack([captured.x1, captured.x2], axis=-1)
    np.testing.assert_allclose(captured["hidden"], intrinsic._tanh_layer(state, points)[1], atol=1e-12)


def test_regimes_are_what_they_are_called(loaded):
    """The bars of the design: both learn, the rich ones by moving far."""
    about = loaded["rich_lazy"].coords
    rich = about["regime"].values == "rich"
    assert rich.sum() == 18
    assert (about["train_accuracy"].values > 0.94).all()
    assert (about["accuracy"].values > 0.87).all()
    assert about["weight_change"].values[rich].min() > 3
    assert about["weight_change"].values[~rich].max() < 0.05


def test_accuracy_is_the_one_that_is_stated(loaded):
    torch = pytest.importorskip("torch")
    x, new = make.square(0), make.square(2, 2000)
    for regime, scale in make.SCALES.items():
        name = f"{regime}_turned_xor_s1"
        net = filled(rg.nets.tanh_net(scale=scale, seed=1), weights("rich_lazy", name))
        row = loaded["rich_lazy"].sel(model=name)
        for points, stated in ((x, row.train_accuracy), (new, row.accuracy)):
            with torch.no_grad():
                says = np.sign(net(torch.as_tensor(points)).numpy())
            assert np.mean(says == make.labels("turned xor", points)) == pytest.approx(
                float(stated), abs=1e-6
            )


def test_tasks():
    corners = np.array([[1.0, 1], [1, -1], [-1, 1], [-1, -1], [0.5, 0], [0, 0.5]])
    assert make.labels("xor", corners)[:4].tolist() == [1, -1, -1, 1]
    assert make.labels("and", corners)[:4].tolist() == [1, -1, -1, -1]
    assert make.labels("turned xor", corners)[4:].tolist() == [1, -1]


# ---- working memory


def test_items_are_shown_and_asked_for():
    shown = intrinsic.sequences(np.array([[0.3, 2.0]]))
    assert shown.shape == (1, 26, 5)
    first, second, asked = shown[0, :, 0], shown[0, :, 2], shown[0, :, 4]
    np.testing.assert_allclose(first[:3], np.cos(0.3))
    np.testing.assert_allclose(second[6:9], np.cos(2.0))
    assert np.flatnonzero(asked).tolist() == [23, 24, 25]
    assert not first[3:].any()
    assert not second[:6].any()
    assert not second[9:].any()


def test_phases_count_the_steps(loaded):
    phase = loaded["working_memory"].phase.values
    assert [int((phase == name).sum()) for name in intrinsic.PHASES] == [3, 3, 3, 14, 3]
    assert loaded["working_memory_frames"].phase.values.tolist() == phase.tolist()


@pytest.mark.parametrize("kind", make.MEMORIES)
def test_states_and_their_frames_are_what_torch_computes(kind, loaded):
    torch = pytest.importorskip("torch")
    name = f"{kind}_s1@{make.UPDATES}"
    net = filled(make.MEMORIES[kind](seed=0), weights("memory", name))
    acts = loaded["working_memory"]
    angles = torch.as_tensor(np.stack([acts.angle1, acts.angle2], axis=-1))

    def run(angles):
        still = torch.as_tensor(intrinsic.sequences(np.zeros(2)))  # which items are on: the cosines of 0
        on = still[:, [0, 2]]
        waves = torch.stack([angles.cos(), angles.sin()], -1)[:, None] * on[:, :, None]
        return net.memory(torch.cat([waves.flatten(2), still[:, 4:].expand(len(angles), -1, -1)], -1))

    with torch.no_grad():
        np.testing.assert_allclose(acts["memory"].sel(model=name), run(angles), atol=1e-12)
        for k in (0, 1):
            step = torch.zeros_like(angles)
            step[:, k] = 1
            _, moved = torch.func.jvp(run, (angles,), (step,))
            ours = loaded["working_memory_frames"]["memory"].sel(model=name, direction=f"angle{k + 1}")
            np.testing.assert_allclose(ours, moved, atol=1e-12)


def test_nothing_moves_before_it_is_shown(loaded):
    frames = loaded["working_memory_frames"]["memory"]
    early = frames.sel(direction="angle2").values[:, :, :6]
    assert not early.any()
    assert frames.sel(direction="angle1").values.any(axis=-1).all()


def test_trained_memories_remember(loaded):
    about = loaded["working_memory"].coords
    trained = about["trained"].values
    assert about["loss"].values[trained].max() < 3e-3
    assert about["loss"].values[~trained].min() > 0.3


@pytest.mark.parametrize("kind", make.MEMORIES)
def test_loss_is_the_one_that_is_stated(kind, loaded):
    torch = pytest.importorskip("torch")
    name = f"{kind}_s2@{make.UPDATES}"
    net = filled(make.MEMORIES[kind](seed=0), weights("memory", name)).float()
    with torch.no_grad():
        loss = float(make.memory_loss(net, np.random.default_rng(1000).uniform(0, 2 * np.pi, (1000, 2))))
    assert loss == pytest.approx(float(loaded["working_memory"].loss.sel(model=name)), rel=1e-2)


def test_state_space_model_is_linear_in_its_inputs():
    torch = pytest.importorskip("torch")
    memory = rg.nets.diagonal_ssm(seed=0).double().memory
    u, v = torch.randn(2, 3, 9, 5, dtype=torch.float64, generator=torch.Generator().manual_seed(0))
    torch.testing.assert_close(memory(u + 2 * v), memory(u) + 2 * memory(v))


# ---- the sheet of conditions


def test_points_of_a_condition_lie_where_it_says(rng):
    condition = np.tile([0.5, -1.0], (4000, 1))
    x = sheet.sheet_points(condition, rng)
    assert x[:, 0].mean() == pytest.approx(0.4, abs=0.02)
    assert np.abs(x[:, 1]).mean() == pytest.approx(0.5, abs=0.03)
    assert np.abs(np.sign(x[:, 1]).mean()) < 0.1


def test_noise_takes_over(rng):
    share = sheet.alpha_bar()
    assert share.shape == (50,)
    assert (np.diff(share) < 0).all()
    assert share[0] > 0.99
    assert share[-1] < 0.01
    x0 = sheet.sheet_points(np.zeros((3, 2)), rng)
    x, noise = sheet.noised(x0, np.array([0, 24, 49]), rng)
    for k, step in enumerate((0, 24, 49)):
        np.testing.assert_allclose(x[k], np.sqrt(share[step]) * x0[k] + np.sqrt(1 - share[step]) * noise[k])


def test_metrics_of_the_sheet_are_read_as_frames():
    fisher = rg.datasets.sheet_fisher()
    assert fisher.sizes["model"] == 18
    assert rg.frames.layers(fisher) == ("input", *(f"t={t}" for t in sheet.TIMES))
    assert fisher["t=7"].dims == ("model", "stimulus", "direction_", "direction")
    assert sorted(set(fisher.guidance.values.tolist())) == [1, 2, 4, 8]
    assert float(fisher.weight.sum()) == pytest.approx(4)
    one = rg.datasets.sheet_fisher("sheet_s1_g4")
    np.testing.assert_array_equal(one["t=2"], fisher["t=2"].sel(model="sheet_s1_g4"))
    with pytest.raises(UnknownName, match="no_such"):
        rg.datasets.sheet_fisher("no_such")


def test_metrics_of_the_sheet_are_what_the_library_finds():
    """The stored factors against `rg.msa.fisher` of the stored weights, on the same points."""
    pytest.importorskip("torch")
    state = rg.datasets.sheet_weights("sheet_s2")
    net = filled(rg.nets.denoiser(), state).float()
    condition, _ = sheet.sheet_conditions()
    points = sheet.noised_data(2)[:2]
    found = rg.msa.fisher(net, condition, sheet.TIMES[:2], alpha_bar=sheet.alpha_bar(), samples=points)
    stored = rg.datasets.sheet_fisher("sheet_s2_data")
    for t in sheet.TIMES[:2]:
        ours, theirs = (rg.pullback.metric(one[f"t={t}"].values, kind="factor") for one in (stored, found))
        np.testing.assert_allclose(ours, theirs, rtol=1e-3, atol=1e-3 * theirs.max())


def test_guidance_changes_no_shape_at_the_same_points():
    plain, guided = (rg.datasets.sheet_fisher(f"sheet_s0_data{ending}") for ending in ("", "_g4"))
    found = rg.msa.compare(guided, plain)
    assert float(abs(found.d_sr).max()) < 1e-6
    np.testing.assert_allclose(found.log_scale, np.log(4), atol=1e-6)


# ---- the networks


MAKERS = {"tanh_net": ["hidden"], "leaky_rnn": ["memory", "answer"], "diagonal_ssm": ["memory", "answer"]}


@pytest.mark.parametrize("kind", [*MAKERS, "denoiser"])
def test_a_seed_fixes_the_weights_and_leaves_the_generator(kind):
    torch = pytest.importorskip("torch")
    before = torch.get_rng_state()
    a, b, c = (getattr(rg.nets, kind)(seed=seed).state_dict() for seed in (0, 0, 1))
    assert torch.equal(torch.get_rng_state(), before)
    assert all(torch.equal(a[name], b[name]) for name in a)
    assert not all(torch.equal(a[name], c[name]) for name in a)


@pytest.mark.parametrize("kind", MAKERS)
def test_parts_are_the_layers(kind):
    pytest.importorskip("torch")
    net = getattr(rg.nets, kind)(seed=0)
    assert [name for name, _ in net.named_children()] == MAKERS[kind]
    again = pickle.loads(pickle.dumps(net))
    assert type(again) is type(net)


def test_a_working_memory_is_captured_step_by_step():
    torch = pytest.importorskip("torch")
    shown = torch.as_tensor(intrinsic.sequences(np.arange(8.0).reshape(4, 2)), dtype=torch.float32)
    acts = rg.capture(
        rg.nets.leaky_rnn(seed=0), shown, layers=["memory", "answer"], steps=["memory", "answer"]
    )
    assert acts["memory"].sizes == {"stimulus": 4, "step": 26, "memory_unit": 48}
    assert acts["answer"].sizes["step"] == 26


def test_a_tanh_net_begins_at_zero_and_its_scale_is_that_of_the_output():
    torch = pytest.importorskip("torch")
    x = torch.randn(20, 2, generator=torch.Generator().manual_seed(0))
    small, large = rg.nets.tanh_net(scale=1, seed=0), rg.nets.tanh_net(scale=10, seed=0)
    assert not small(x).any()
    for net in (small, large):
        with torch.no_grad():
            net.hidden.weight += 0.1
    torch.testing.assert_close(large(x), 10 * small(x))


def test_an_unknown_condition_is_not_looked_at():
    torch = pytest.importorskip("torch")
    net = rg.nets.denoiser(seed=0)
    x, step, off = torch.randn(3, 2), torch.arange(3), torch.zeros(3)
    one, other = (net(x, step, condition, off) for condition in torch.randn(2, 3, 2))
    assert one.shape == (3, 2)
    torch.testing.assert_close(one, other)
    torch.testing.assert_close(net(x, step), one)
    given = torch.ones(3, 2)
    torch.testing.assert_close(net(x, step, given), net(x, step, given, off + 1))
    assert not torch.equal(net(x, step, given), one)


# ---- training them anew


def test_own_training(tmp_path, monkeypatch, capsys):
    """What the tutorial does with REPGEO_LIVE=1: train, write, read; first weights are those shipped."""
    pytest.importorskip("torch")
    for name, value in {"STEPS": 5, "UPDATES": 3, "SHEET_UPDATES": 3, "SEEDS": (0,)}.items():
        monkeypatch.setattr(make, name, value)
    make.main(["--out", str(tmp_path / "own.npz")])
    said = capsys.readouterr().out
    assert "rnn_s0@3" in said
    assert "MB" in said
    own = rg.datasets.working_memory(file=tmp_path / "own.npz")
    assert schema.models(own) == ("rnn_s0@0", "rnn_s0@3", "ssm_s0@0", "ssm_s0@3")
    shipped = rg.datasets.working_memory("ssm_s0@0")
    np.testing.assert_allclose(own["memory"].sel(model="ssm_s0@0"), shipped["memory"], atol=1e-6)
    square = rg.datasets.rich_lazy("*_s0", file=tmp_path / "own.npz")
    assert square.sizes["model"] == 6
    change = square.weight_change.groupby(square.regime).mean()
    assert float(change.sel(regime="rich")) > 50 * float(change.sel(regime="lazy"))
