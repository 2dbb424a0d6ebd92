"""Which layers a capture has: "blocks", "all", names and globs; and the table that shows them beforehand."""

import warnings

import numpy as np
import pytest

torch = pytest.importorskip("torch")

import repgeo_nb as rg  # noqa: E402
from repgeo_nb import schema  # noqa: E402
from repgeo_nb.errors import CaptureError, UnknownName  # noqa: E402

nn = torch.nn


def names(net, x, **options):
    return schema.layers(rg.capture(net, x, **options))


@pytest.fixture
def net():
    return rg.nets.resnet8(width=2, seed=0)


@pytest.fixture
def images():
    return torch.randn(6, 1, 8, 8)


# ---- blocks


def test_blocks_of_flat_networks(net, images):
    assert names(net, images) == ("input", "stem", "block1", "block2", "block3", "logits", "softmax")
    mlp = rg.nets.mlp(width=4, depth=2, seed=0)
    assert names(mlp, images) == ("input", "hidden1", "hidden2", "logits", "softmax")


def test_blocks_open_containers():
    net = nn.Sequential(
        nn.Linear(4, 4),
        nn.Sequential(nn.Linear(4, 4), nn.ReLU(), nn.Linear(4, 4)),
        nn.ReLU(),
        nn.Linear(4, 2),
    )
    # the ReLU before the last layer has no parameters and is no block
    assert names(net, torch.randn(6, 4)) == ("input", "0", "1.0", "1.2", "3")


class Block(nn.Module):
    def __init__(self, branch):
        super().__init__()
        self.fc, self.branch = nn.Linear(4, 4), branch

    def forward(self, x):
        return x + self.branch(self.fc(x))


def test_blocks_open_what_holds_a_container_of_two():
    one = nn.Sequential(nn.Linear(4, 4), nn.ReLU())
    two = nn.Sequential(nn.Linear(4, 4), nn.ReLU(), nn.Linear(4, 4))
    net = nn.Sequential(Block(one), Block(two))
    x = torch.randn(6, 4)
    assert names(net, x) == ("input", "0", "1.fc", "1.branch.0", "1.branch.2", "1")


class Bottleneck(nn.Module):
    """A residual block in the usual layout: what changes the shape of its shortcut stands in a Sequential."""

    def __init__(self, n, out):
        super().__init__()
        self.conv1, self.bn1 = nn.Conv2d(n, out, 3, padding=1), nn.BatchNorm2d(out)
        self.conv2, self.bn2 = nn.Conv2d(out, out, 3, padding=1), nn.BatchNorm2d(out)
        self.downsample = nn.Sequential(nn.Conv2d(n, out, 1), nn.BatchNorm2d(out)) if n != out else None

    def forward(self, x):
        y = self.bn2(self.conv2(self.bn1(self.conv1(x)).relu()))
        return (y + (x if self.downsample is None else self.downsample(x))).relu()


def test_blocks_keep_a_residual_block_with_its_shortcut_whole():
    net = nn.Sequential()
    net.layer1 = nn.Sequential(Bottleneck(2, 2), Bottleneck(2, 2))
    net.layer2 = nn.Sequential(Bottleneck(2, 4), Bottleneck(4, 4))
    expected = ("input", "layer1.0", "layer1.1", "layer2.0", "layer2.1")
    assert names(net, torch.randn(6, 2, 5, 5)) == expected


class Encoder(nn.Module):
    """Like a transformer: an embedding and a list of layers inside a part."""

    def __init__(self):
        super().__init__()
        self.embed = nn.Linear(4, 4)
        self.encoder = nn.Module()
        self.encoder.layer = nn.ModuleList(Block(nn.Linear(4, 4)) for _ in range(3))
        self.encoder.forward = self.run
        self.heads = nn.ModuleDict({"a": nn.Linear(4, 2), "b": nn.Linear(4, 3)})

    def run(self, x):
        for layer in self.encoder.layer:
            x = layer(x)
        return x

    def forward(self, x):
        x = self.encoder(self.embed(x))
        return self.heads["a"](x), self.heads["b"](x)


class Part(nn.Module):
    """A block of a transformer, of two parts."""

    def __init__(self, width):
        super().__init__()
        self.mix, self.mlp = nn.Linear(width, width), nn.Linear(width, width)

    def forward(self, x):
        return x + self.mlp(torch.relu(self.mix(x)))


class Decoder(nn.Module):
    """Tables of tokens and places, dropout of their sum, blocks, a norm; last a view, as in GPT-2."""

    def __init__(self, width=4, words=1000):
        super().__init__()
        self.words, self.places = nn.Embedding(words, width), nn.Embedding(8, width)
        self.drop, self.stack = nn.Dropout(0.1), nn.ModuleList(Part(width) for _ in range(2))
        self.norm = nn.LayerNorm(width)

    def forward(self, ids):
        x = self.drop(self.words(ids) + self.places(torch.arange(ids.shape[1])))
        for block in self.stack:
            x = block(x)
        x = self.norm(x)
        return x.view(x.shape)


class Inside(nn.Module):
    """The same two modules deep in a classifier, as a Hugging Face model with a head is."""

    def __init__(self):
        super().__init__()
        self.model, self.head = nn.Module(), nn.Linear(4, 2)
        self.model.inner = Decoder()
        self.model.forward = lambda ids: self.model.inner(ids)

    def forward(self, ids):
        return self.head(self.model(ids)[:, 0])


@pytest.mark.parametrize(
    ("net", "prefix", "last"), [(Decoder(), "", []), (Inside(), "model.inner.", ["head"])]
)
def test_blocks_of_a_stack_deep_inside(net, prefix, last):
    """Large tables of embeddings hide nothing; where the sum of two has a dropout, it is the first layer."""
    ids = torch.randint(0, 1000, (6, 5))
    expected = [prefix + name for name in ("drop", "stack.0", "stack.1", "norm")] + last
    assert names(net, ids) == tuple(expected)


def test_a_view_of_the_last_layer_is_the_same_layer():
    ids = torch.randint(0, 1000, (6, 5))
    acts = rg.capture(Decoder(), ids, layers="all")
    assert schema.layers(acts)[-1] == "norm"
    assert acts["norm"].attrs["aliases"] == ["output"]
    assert schema.layers(rg.capture(Decoder(), ids, layers=["norm", "output"])) == ("norm", "output")


def test_blocks_of_a_transformer():
    expected = (
        "input",
        "embed",
        "encoder.layer.0",
        "encoder.layer.1",
        "encoder.layer.2",
        "heads.a",
        "heads.b",
    )
    assert names(Encoder(), torch.randn(6, 4)) == expected


def test_the_last_output_goes_by_its_makers_name(net, images):
    acts = rg.capture(net, images)
    assert acts["softmax"].attrs["aliases"] == ["output"]
    assert acts["softmax"].attrs["module"] == "Softmax"


# ---- all


def test_all_has_every_distinct_output_once():
    net = nn.Sequential(nn.Linear(4, 4), nn.Sequential(nn.Linear(4, 4), nn.Identity()), nn.Dropout(0.5))
    acts = rg.capture(net, torch.randn(6, 4), layers="all")
    assert schema.layers(acts) == ("input", "0", "1.0")
    assert acts["1.0"].attrs["aliases"] == ["1.1", "1", "2", "output"]


def test_all_finds_every_part(net, images):
    found = names(net, images, layers="all")
    leaves = {name for name, part in net.named_modules() if not list(part.children())}
    assert leaves <= set(found)
    assert found[0] == "input"


def test_layers_that_never_fire_are_named():
    class Lazy(nn.Module):
        def __init__(self):
            super().__init__()
            self.used, self.idle = nn.Linear(4, 4), nn.Sequential(nn.Linear(4, 4), nn.ReLU())
            self.direct, self.weights = nn.Linear(4, 4), nn.Linear(4, 4)
            self.listed = nn.ModuleList([nn.Linear(4, 4)])

        def forward(self, x):
            x = self.direct.forward(self.listed[0](self.used(x)))
            return nn.functional.linear(x, self.weights.weight)

    x = torch.randn(6, 4)
    with pytest.warns(
        UserWarning, match="never fired: idle, idle.0, idle.1, direct, weights. Either"
    ) as caught:
        found = names(Lazy(), x, layers="all")
    assert caught[0].filename == __file__
    assert found == ("input", "used", "listed.0", "output")
    with pytest.warns(UserWarning, match="never fired: idle.0, direct, weights"):
        names(Lazy(), x)
    with pytest.warns(UserWarning, match="1 chosen layers never fired: direct"):
        assert names(Lazy(), x, layers=["used", "direct"]) == ("used",)
    with pytest.raises(CaptureError, match=r"at least one that fires.*got none; these never fired: direct"):
        names(Lazy(), x, layers=["direct"])


def test_a_container_run_by_hand_is_no_silent_layer():
    class ByHand(nn.Module):
        def __init__(self):
            super().__init__()
            self.parts = nn.Sequential(nn.Linear(4, 4), nn.Linear(4, 2))

        def forward(self, x):
            for part in self.parts:
                x = part(x)
            return x

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert names(ByHand(), torch.randn(6, 4), layers="all") == ("input", "parts.0", "parts.1")


def test_outputs_that_are_not_over_stimuli_are_left_out_and_named():
    class Positions(nn.Module):
        def __init__(self):
            super().__init__()
            self.places, self.fc = nn.Embedding(5, 4), nn.Linear(4, 2)

        def forward(self, x):
            return self.fc(x + self.places(torch.arange(5)))

    x = torch.randn(6, 5, 4)
    with pytest.warns(
        UserWarning, match=r"left out places \(expected the stimulus as first axis, of 6.*\(5, 4\)\)"
    ):
        assert names(Positions(), x) == ("input", "fc")
    with pytest.raises(CaptureError, match=r"layer 'places': expected the stimulus as first axis"):
        names(Positions(), x, layers=["places"])


# ---- names and globs


def test_names_and_globs_and_lists(net, images):
    assert names(net, images, layers="block2") == ("block2",)
    assert names(net, images, layers="block?") == ("block1", "block2", "block3")
    assert names(net, images, layers=["pool", "blocks"]) == (
        "input",
        "stem",
        "block1",
        "block2",
        "block3",
        "pool",
        "logits",
        "softmax",
    )
    assert names(net, images, layers=["output", "in*"]) == ("input", "output")
    assert names(net, images, layers=["*.skip.*"]) == (
        "block2.skip.conv",
        "block2.skip.norm",
        "block3.skip.conv",
        "block3.skip.norm",
    )


def test_a_name_given_is_kept_even_beside_its_alias(net, images):
    acts = rg.capture(net, images, layers=["block2.skip", "block2.skip.norm", "softmax", "output"])
    assert schema.layers(acts) == ("block2.skip.norm", "block2.skip", "softmax", "output")
    np.testing.assert_array_equal(acts["block2.skip"], acts["block2.skip.norm"])
    assert acts["block2.skip.norm"].attrs["aliases"] == []


def test_nothing_found_lists_the_near_ones(net, images):
    with pytest.raises(UnknownName, match=r"unknown layer 'blok1' of this model; did you mean 'block1'"):
        rg.capture(net, images, layers=["stem", "blok1"])
    with pytest.raises(UnknownName, match=r"layer pattern 'blok\*' matches nothing.*did you mean 'block"):
        rg.capture(net, images, layers="blok*")
    with pytest.raises(CaptureError, match=r'layers: expected "blocks", "all", names or globs, got 3'):
        rg.capture(net, images, layers=[3])
    with pytest.raises(CaptureError, match=r"got an empty list"):
        rg.capture(net, images, layers=[])


def test_reserved_names_are_mapped_and_kept():
    net = nn.Sequential()
    for name in ("label", "width", "input", "output"):
        net.add_module(name, nn.Linear(4, 4))
    net.add_module("last", nn.ReLU())
    acts = rg.capture(net, torch.randn(6, 4), layers="all")
    true = [acts[key].attrs["layer"] for key in schema.layers(acts)]
    assert true == ["input", "label", "width", "input#module", "output#module", "last"]
    assert acts["label_"].dims == ("stimulus", "label__unit")
    assert "label" not in acts.coords
    assert names(net, torch.randn(6, 4), layers=["input#module"]) == ("input#module",)


def test_order_is_that_of_the_forward_pass():
    class Reversed(nn.Module):
        def __init__(self):
            super().__init__()
            self.b, self.a = nn.Linear(4, 2), nn.Linear(4, 4)

        def forward(self, x):
            return self.b(self.a(x))

    acts = rg.capture(Reversed(), torch.randn(6, 4))
    assert schema.layers(acts) == ("input", "a", "b")
    assert acts.depth.values.tolist() == [0, 1, 2]


# ---- the table


def test_table_without_capturing(net, images):
    table = rg.layers(net, images[:2], layers="blocks")
    assert table.index.tolist() == ["input", "stem", "block1", "block2", "block3", "logits", "softmax"]
    acts = rg.capture(net, images)
    for name, row in table.iterrows():
        assert row["width"] == acts[name].shape[1]
        assert list(row["shape"]) == acts[name].attrs["unit_shape"]
        assert row["bytes"] == acts[name].nbytes / len(images)
        assert row["aliases"] == ", ".join(acts[name].attrs["aliases"])
    assert "softmax" in str(table)
    assert "<table" in table._repr_html_()


def test_table_runs_one_batch_only(images):
    calls = []
    net = nn.Sequential(nn.Flatten(), nn.Linear(64, 2))
    net.register_forward_pre_hook(lambda module, args: calls.append(len(args[0])))
    rg.layers(net, images, batch_size=2)
    assert calls == [2]


def test_table_knows_reducer_and_type(images):
    table = rg.layers(
        rg.nets.resnet8(seed=0).double(), images[:1].double(), layers=["block2"], reducer="mean"
    )
    assert table.loc["block2", "shape"] == (16,)
    assert table.loc["block2", "bytes"] == 16 * 8
    assert table.loc["block2", "dtype"] == "float64"


class Named(nn.Module):
    """A module called like a preset."""

    def __init__(self):
        super().__init__()
        self.blocks = nn.Sequential(nn.Sequential(nn.Linear(4, 3), nn.ReLU()), nn.Sequential(nn.Linear(3, 3)))
        self.head = nn.Linear(3, 2)

    def forward(self, x):
        return self.head(self.blocks(x))


def test_in_a_list_a_modules_own_name_comes_before_the_preset():
    x = torch.randn(6, 4)
    assert schema.layers(rg.capture(Named(), x, layers=["blocks"])) == ("blocks",)
    assert schema.layers(rg.capture(Named(), x, layers="blocks"))[0] == "input"
    assert schema.layers(rg.capture(nn.Linear(4, 2), x, layers=["blocks"]))[0] == "input"


class Two(nn.Module):
    def forward(self, x, z):
        return x + z


@pytest.mark.parametrize(
    ("stimuli", "got"),
    [
        (torch.ones(5, 3), "got one tensor"),
        ({"x": torch.ones(5, 3), "y": torch.ones(5, 3)}, "got a dict with 'x', 'y'"),
    ],
)
def test_arguments_that_do_not_fit_name_the_remedy(stimuli, got):
    with pytest.raises(
        CaptureError, match=f"takes other arguments than the stimuli give: .*{got}; pass stimuli="
    ) as caught:
        rg.capture(Two(), stimuli)
    assert isinstance(caught.value.__cause__, TypeError)
    assert schema.layers(rg.capture(Two(), {"x": torch.ones(5, 3), "z": torch.ones(5, 3)}, layers="all"))
