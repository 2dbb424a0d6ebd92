"""Capture has the numbers of the forward pass, in every type, and says what does not fit."""

import doctest
from importlib import import_module

import numpy as np
import pytest

torch = pytest.importorskip("torch")

import repgeo_nb as rg  # noqa: E402
from repgeo_nb import schema  # noqa: E402
from repgeo_nb.errors import CaptureError, MemoryBudgetError, SchemaError, UnknownName  # noqa: E402

nn = torch.nn


@pytest.fixture
def images():
    return torch.randn(10, 1, 8, 8, generator=torch.Generator().manual_seed(0))


@pytest.fixture
def net():
    return rg.nets.resnet8(width=2, seed=0).eval()


def by_hand(net, x):
    """The forward pass of a ResNet-8, part by part."""
    found = {"input": x}
    with torch.no_grad():
        for name, part in net.named_children():
            x = found[name] = part(x)
    return found


@pytest.mark.parametrize("batch_size", [3, 10, 64])
def test_activations_are_those_of_the_forward_pass(net, images, batch_size):
    acts = rg.capture(net, images, layers="all", batch_size=batch_size)
    for name, value in by_hand(net, images).items():
        assert acts[name].attrs["unit_shape"] == list(value.shape[1:])
        # batches of other sizes are rounded otherwise by the matrix library
        np.testing.assert_allclose(acts[name], value.reshape(10, -1), atol=1e-6)


def test_the_dataset_says_what_it_is(net, images):
    acts = rg.capture(net, images, labels=np.arange(10) % 3, name="mine")
    assert schema.models(acts) == ("mine",)
    assert acts.label.values.tolist() == [0, 1, 2] * 3 + [0]
    info = schema.layer_info(acts, "mine", "block2")
    assert info["unit_shape"] == [4, 4, 4]
    assert (info["reducer"], info["source_dtype"], info["module"]) == ("flatten", "float32", "Block")
    assert acts["block2"].dtype == np.float32
    assert schema.models(rg.capture(net, images)) == ("ResNet8",)


def test_ids_are_the_content(net, images):
    a, b = rg.capture(net, images), rg.capture(net, images.flip(0))
    assert (schema.stimuli(a) == schema.stimuli(b)[::-1]).all()
    assert schema.stimuli(a).tolist() == schema.digests(images.numpy()).tolist()
    twice = rg.capture(net, torch.cat([images, images[:1]]))
    assert schema.stimuli(twice)[-1] == schema.stimuli(twice)[0] + "#1"


def test_given_ids_keep_the_content_beside_them(net, images):
    acts = rg.capture(net, images, stimulus=[f"img_{k}" for k in range(10)])
    assert schema.stimuli(acts)[3] == "img_3"
    assert acts.content.values.tolist() == schema.digests(images.numpy()).tolist()


def test_shuffled_capture_is_at_distance_zero(net, images):
    order = torch.randperm(10, generator=torch.Generator().manual_seed(1))
    both = rg.collect({"a": rg.capture(net, images), "b": rg.capture(net, images[order])})
    distances = rg.distances(both)
    n = distances.sizes["point"] // 2
    assert np.abs(np.diagonal(distances.values, n)).max() < 1e-6


# ---- types


def test_bfloat16_is_widened_and_said():
    net, x = nn.Linear(4, 3).bfloat16(), torch.randn(6, 4).bfloat16()
    acts = rg.capture(net, x)
    assert acts["output"].dtype == np.float32
    assert acts["output"].attrs["source_dtype"] == acts["input"].attrs["source_dtype"] == "bfloat16"
    with torch.no_grad():
        np.testing.assert_array_equal(acts["output"], net(x).float())
    assert schema.stimuli(acts)[0] == schema.digest(x[0])


@pytest.mark.parametrize("dtype", ["float16", "float64"])
def test_types_are_kept_or_widened(dtype):
    kind = getattr(torch, dtype)
    acts = rg.capture(nn.Linear(4, 3).to(kind), torch.randn(6, 4).to(kind))
    assert acts["output"].dtype == {"float16": np.float32, "float64": np.float64}[dtype]
    assert acts["output"].attrs["source_dtype"] == dtype


def test_autocast_inside_the_model():
    class Auto(nn.Module):
        def __init__(self):
            super().__init__()
            self.fc = nn.Linear(4, 3)

        def forward(self, x):
            with torch.autocast("cpu", torch.bfloat16):
                return self.fc(x)

    acts = rg.capture(Auto(), torch.randn(6, 4))
    assert schema.layer_info(acts, "Auto", "fc")["source_dtype"] == "bfloat16"
    assert schema.layer_info(acts, "Auto", "input")["source_dtype"] == "float32"


def test_token_ids_are_no_layer():
    net = nn.Sequential(nn.Embedding(7, 4), nn.Flatten(), nn.Linear(12, 2))
    tokens = torch.randint(0, 7, (6, 3))
    assert schema.layers(rg.capture(net, tokens)) == ("0", "2")
    with pytest.raises(
        CaptureError, match=r"layer 'input': expected floating stimuli, got integers \(token ids\)"
    ):
        rg.capture(net, tokens, layers=["input", "2"])


@pytest.mark.parametrize(
    ("net", "stimuli", "message"),
    [
        (
            nn.Linear(4, 2),
            np.zeros((6, 4)),
            r"torch.float32 weights, got torch.float64; pass stimuli.to\(torch.float32",
        ),
        (
            nn.Conv2d(1, 2, 3),
            torch.zeros(6, 1, 8, 8).byte(),
            r"got torch.uint8; .*numpy stimuli.astype\('float32'\), divided by 255 or",
        ),
        (nn.Linear(4, 2).bfloat16(), torch.zeros(6, 4), r"torch.bfloat16 weights, got torch.float32"),
        (nn.Embedding(4, 2), torch.zeros(6, 4), r"token ids are whole numbers: pass stimuli.long\(\)"),
    ],
)
def test_the_models_complaint_on_types_comes_with_the_remedy(net, stimuli, message):
    with pytest.raises(CaptureError, match=message) as caught:
        rg.capture(net, stimuli)
    assert caught.value.__cause__ is not None
    assert str(caught.value.__cause__) in str(caught.value)


def test_other_errors_of_the_model_pass_with_the_place():
    class Picky(nn.Linear):
        def forward(self, x):
            if (x == 5).any():
                raise ZeroDivisionError("five")
            return super().forward(x)

    x = torch.zeros(9, 4)
    x[7] = 5
    with pytest.raises(ZeroDivisionError, match="five") as caught:
        rg.capture(Picky(4, 2), x, batch_size=3)
    assert any("from stimulus 6 on" in note for note in caught.value.__notes__)


# ---- reducers


def test_mean_and_max_over_positions(net, images):
    found = by_hand(net, images)
    for reducer, function in (("mean", torch.mean), ("max", torch.amax)):
        acts = rg.capture(net, images, layers=["block2", "pool"], reducer=reducer)
        np.testing.assert_allclose(acts["block2"], function(found["block2"], (2, 3)), atol=1e-6)
        np.testing.assert_allclose(acts["pool"], found["pool"], atol=1e-6)
        assert acts["block2"].attrs["unit_shape"] == [4]
        assert acts["block2"].attrs["reducer"] == reducer


def test_mean_over_time_takes_lengths_that_differ():
    net = nn.LSTM(3, 4, batch_first=True)
    batches = [torch.randn(3, 5, 3), torch.randn(2, 7, 3)]
    acts = rg.capture(net, iter(batches), layers=["output"], reducer="mean")
    with torch.no_grad():
        expected = torch.cat([net(x)[0].mean(1) for x in batches])
    np.testing.assert_allclose(acts["output"], expected, atol=1e-6)


def test_a_function_as_reducer():
    def last(x):
        return x[:, -1]

    net, x = nn.LSTM(3, 4, batch_first=True), torch.randn(6, 5, 3)
    acts = rg.capture(net, x, layers=["output"], reducer=last)
    with torch.no_grad():
        np.testing.assert_allclose(acts["output"], net(x)[0][:, -1], atol=1e-6)
    assert acts["output"].attrs["reducer"] == "last"


def test_reducers_that_do_not_fit():
    flat = nn.Sequential(nn.Linear(4, 1), nn.Flatten(0))
    with pytest.raises(
        CaptureError, match=r"layer '1': expected \(batch, unit\).*got \(6,\); pass a function"
    ):
        rg.capture(flat, torch.zeros(6, 4), layers="all", reducer="mean")
    assert rg.capture(flat, torch.zeros(6, 4), layers="all")["1"].shape == (6, 1)
    with pytest.raises(CaptureError, match=r"reducer to return a tensor of 6 rows.*got \(4,\) from \(6, 4\)"):
        rg.capture(flat, torch.zeros(6, 4), reducer=lambda x: x.mean(0))
    with pytest.raises(UnknownName, match=r"unknown reducer 'men'.*did you mean 'mean'"):
        rg.capture(flat, torch.zeros(6, 4), reducer="men")
    with pytest.raises(
        CaptureError,
        match=r"reducer: expected 'flatten', 'mean', 'max', 'first', 'last' or a function.*got int",
    ):
        rg.capture(flat, torch.zeros(6, 4), reducer=3)


# ---- batches that differ


def test_layers_that_change_shape_are_named():
    net = nn.LSTM(3, 4, batch_first=True)
    batches = [torch.randn(3, 5, 3), torch.randn(2, 7, 3)]
    with pytest.raises(
        CaptureError,
        match=r"layer 'input': expected units of shape \(5, 3\) as in the first batch, got \(7, 3\) for "
        r"stimuli 3 to 4; .*pad the stimuli",
    ):
        rg.capture(net, iter(batches))
    with pytest.raises(CaptureError, match=r"layer 'output': expected units of shape \(5, 4\)"):
        rg.capture(net, iter(batches), layers=["output"], steps=False)


class Forks(nn.Module):
    """Takes another way for stimuli that begin with 1."""

    def __init__(self):
        super().__init__()
        self.a, self.b = nn.Linear(4, 2), nn.Linear(4, 2)

    def forward(self, x):
        return self.a(x) if x[0, 0] == 0 else self.b(x)


def test_layers_that_fire_now_and_then_are_named():
    x = torch.zeros(8, 4)
    x[4:] = 1
    with pytest.raises(
        CaptureError, match=r"layer 'b': .* for stimuli 4 to 7 it was called, and was not called before"
    ):
        rg.capture(Forks(), x, layers="all", batch_size=4)
    with pytest.raises(CaptureError, match=r"layer 'a': .* for stimuli 4 to 7 it was not called"):
        rg.capture(Forks(), x, layers=["a"], batch_size=4)


def test_memory_is_refused_before_it_is_taken(net, images, monkeypatch):
    monkeypatch.setattr(import_module("repgeo_nb.capture.store"), "available_memory", lambda: 2000)
    with pytest.raises(MemoryBudgetError, match=r"10 stimuli x \d+ units.*the widest is.*reducer=\"mean\""):
        rg.capture(net, images)


# ---- too little, too much


def test_labels_and_ids_of_another_length(net, images):
    with pytest.raises(SchemaError, match=r"labels: expected 10 values, one per stimulus, got 9"):
        rg.capture(net, images, labels=np.zeros(9))
    with pytest.raises(SchemaError, match=r"stimulus: expected 10 values, one per stimulus, got 2"):
        rg.capture(net, images, stimulus=["a", "b"])
    with pytest.raises(SchemaError, match=r"pose: expected 10 values, one per stimulus, got 3"):
        rg.capture(net, images, labels={"pose": np.zeros(3)})
    with pytest.raises(SchemaError, match=r"labels: expected 10 values, one per stimulus, got a int"):
        rg.capture(net, images, labels=3)
    with pytest.raises(SchemaError, match=r"labels: expected one value per stimulus, got a int"):
        rg.capture(net, iter([images]), labels=3)
    with pytest.raises(SchemaError, match=r"stimulus ids: expected each once"):
        rg.capture(net, images, stimulus=["a"] * 10)


def test_several_columns(net, images):
    acts = rg.capture(net, images, labels={"label": np.arange(10), "pose": torch.arange(10.0)})
    assert acts.pose.dims == ("stimulus",)
    assert acts.label.values.tolist() == list(range(10))


def test_too_few_stimuli(net, images):
    with pytest.raises(SchemaError, match=r"expected at least 4"):
        rg.capture(net, images[:3])
    with pytest.raises(SchemaError, match=r"stimuli: expected at least one, got none"):
        rg.capture(net, images[:0])
    with pytest.raises(SchemaError, match=r"expected at least 4"):
        rg.capture(net, iter([images[:3]]))


def test_lazy_models_are_called_first(images):
    net = nn.Sequential(nn.Flatten(), nn.LazyLinear(3))
    with pytest.raises(CaptureError, match=r"lazy modules that make them in their first call \(1.weight\)"):
        rg.capture(net, images)
    net(images)
    assert rg.capture(net, images)["1"].shape == (10, 3)


def test_what_is_no_model(images):
    with pytest.raises(CaptureError, match=r"expected a torch.nn.Module, got function; .*rg.from_arrays"):
        rg.capture(lambda x: x, images)


@pytest.mark.parametrize(
    "module",
    ["capture.activations", "nets.classifiers", "nets.train", "datasets.digits", "datasets.synthetic"],
)
def test_the_examples_run(module):
    outcome = doctest.testmod(import_module(f"repgeo_nb.{module}"))
    assert outcome.attempted
    assert not outcome.failed
