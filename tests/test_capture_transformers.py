"""Hugging Face models: the residual stream against their own `hidden_states`, tokens, masks, pooling."""

import os
import warnings

import numpy as np
import pytest

torch = pytest.importorskip("torch")
transformers = pytest.importorskip("transformers")
from torch import nn  # noqa: E402

import repgeo_nb as rg  # noqa: E402
from repgeo_nb import schema  # noqa: E402
from repgeo_nb.errors import CaptureError  # noqa: E402

os.environ.setdefault("HF_HUB_OFFLINE", "1")  # every model here is made from its configuration
M, TOKENS, WIDTH, BLOCKS, WORDS = 10, 7, 16, 3, 5000
LENGTHS = torch.tensor([7, 3, 5, 7, 4, 2, 6, 7, 3, 5])


def encoder(seed=0):
    """BERT's architecture, whose table of words outweighs its blocks by far."""
    torch.manual_seed(seed)
    config = transformers.BertConfig(
        vocab_size=WORDS,
        hidden_size=WIDTH,
        num_hidden_layers=BLOCKS,
        num_attention_heads=2,
        intermediate_size=32,
        max_position_embeddings=20,
    )
    return transformers.BertModel(config).eval()


def decoder(seed=0, head=False):
    """GPT-2's architecture."""
    torch.manual_seed(seed)
    config = transformers.GPT2Config(
        vocab_size=WORDS,
        n_positions=20,
        n_embd=WIDTH,
        n_layer=BLOCKS,
        n_head=2,
        bos_token_id=0,
        eos_token_id=0,
    )
    return (transformers.GPT2LMHeadModel if head else transformers.GPT2Model)(config).eval()


def tokens(left=False):
    """Token ids with padding behind (or before) the sentences, as a tokenizer gives them."""
    ids = torch.randint(1, WORDS, (M, TOKENS), generator=torch.Generator().manual_seed(0))
    mask = (torch.arange(TOKENS) < LENGTHS[:, None]).long()
    mask = mask.flip(1) if left else mask
    return {"input_ids": ids * mask, "attention_mask": mask}


def hidden_states(model, stimuli):
    with torch.no_grad():
        return [state.numpy() for state in model(**stimuli, output_hidden_states=True).hidden_states]


ENCODER = ("embeddings", *(f"encoder.layer.{k}" for k in range(BLOCKS)), "pooler")
DECODER = ("drop", *(f"h.{k}" for k in range(BLOCKS)), "ln_f")


@pytest.mark.parametrize(
    ("model", "expected"),
    [
        (encoder(), ENCODER),
        (decoder(), DECODER),
        (decoder(head=True), (*(f"transformer.{name}" for name in DECODER), "lm_head")),
    ],
    ids=["encoder", "decoder", "language model"],
)
def test_blocks_are_the_embeddings_each_block_and_what_comes_last(model, expected):
    acts = rg.capture(model, tokens(), steps="*", mask="attention_mask", batch_size=4)
    assert schema.layers(acts) == expected
    assert acts[expected[0]].dims == ("stimulus", "token", f"{expected[0]}_unit")
    assert acts.mask.dims == ("stimulus", "token")
    last = schema.last(acts, "token")
    assert last[expected[0]].dims == ("stimulus", f"{expected[0]}_unit")
    assert acts[expected[0]].shape == (M, TOKENS, WIDTH)


def test_the_stream_of_an_encoder_is_its_hidden_states():
    model, stimuli = encoder(), tokens()
    acts = rg.capture(model, stimuli, steps="*", mask="attention_mask", batch_size=4)
    real = stimuli["attention_mask"].bool().numpy()
    np.testing.assert_array_equal(acts.mask, real)
    for name, state in zip(ENCODER, hidden_states(model, stimuli), strict=False):
        np.testing.assert_allclose(acts[name].values[real], state[real], atol=1e-5)
        assert not acts[name].values[~real].any(), "padding is 0, not what the model computes there"
    with torch.no_grad():
        pooled = model(**stimuli).pooler_output
    np.testing.assert_allclose(acts["pooler"], pooled, atol=1e-5)


def test_the_stream_of_a_decoder_is_its_hidden_states():
    """The last of these is behind the norm; what the last block puts out is a layer of its own."""
    model, stimuli = decoder(), tokens()
    acts = rg.capture(model, stimuli, steps="*", mask="attention_mask", batch_size=4)
    states = hidden_states(model, stimuli)
    real = stimuli["attention_mask"].bool().numpy()
    for name, state in zip((*DECODER[:-2], DECODER[-1]), states, strict=True):
        np.testing.assert_allclose(acts[name].values[real], state[real], atol=1e-5)
    with torch.no_grad():
        normed = model.ln_f(torch.from_numpy(acts[DECODER[-2]].values))
    np.testing.assert_allclose(acts["ln_f"].values[real], normed.numpy()[real], atol=1e-5)


def pooled(state, real, reducer):
    rows = [row[there] for row, there in zip(state, real, strict=True)]
    by = {
        "mean": lambda x: x.mean(0),
        "max": lambda x: x.max(0),
        "first": lambda x: x[0],
        "last": lambda x: x[-1],
    }
    return np.stack([by[reducer](row) for row in rows])


@pytest.mark.parametrize("left", [False, True], ids=["padded right", "padded left"])
@pytest.mark.parametrize("reducer", ["mean", "max", "first", "last"])
def test_pooling_leaves_padding_out(reducer, left):
    model, stimuli = encoder(), tokens(left)
    acts = rg.capture(model, stimuli, steps="*", mask="attention_mask", reducer=reducer, batch_size=4)
    real = stimuli["attention_mask"].bool().numpy()
    for name, state in zip(ENCODER, hidden_states(model, stimuli), strict=False):
        assert acts[name].dims == ("stimulus", f"{name}_unit")
        np.testing.assert_allclose(acts[name], pooled(state, real, reducer), atol=1e-5)
    assert acts["pooler"].shape == (M, WIDTH)


@pytest.mark.parametrize("reducer", ["first", "last"])
def test_one_token_of_sentences_without_padding(reducer):
    model, stimuli = decoder(), {"input_ids": tokens()["input_ids"]}
    acts = rg.capture(model, stimuli, reducer=reducer)
    states = hidden_states(model, stimuli)
    np.testing.assert_allclose(acts["h.0"], states[1][:, 0 if reducer == "first" else -1], atol=1e-5)


def test_what_stands_behind_the_sentence_does_not_matter():
    """Other ids at padded places, and more padding: the same activations."""
    model, stimuli = encoder(), tokens()
    other = {"input_ids": stimuli["input_ids"].clone(), "attention_mask": stimuli["attention_mask"]}
    other["input_ids"][~stimuli["attention_mask"].bool()] = 77
    wide = {name: nn.functional.pad(value, (0, 4)) for name, value in stimuli.items()}
    options = {"steps": "*", "mask": "attention_mask", "stimulus": [f"s{k}" for k in range(M)]}
    acts = rg.capture(model, stimuli, **options)
    for changed in (rg.capture(model, other, **options), rg.capture(model, wide, **options)):
        for name in ENCODER[:-1]:
            found = changed[name].values
            np.testing.assert_allclose(found[:, :TOKENS], acts[name], atol=2e-5)
            assert not found[:, TOKENS:].any()


def test_tokens_as_rows_and_as_matrices_of_their_own():
    """Tokenizers' output has tokens, and every reader takes them by that name."""
    layers = ENCODER[1:-1]
    acts = rg.capture(encoder(), tokens(), layers=layers, steps="*", mask="attention_mask")
    early = acts.isel(token=slice(4))  # at least 4 sentences have so many
    assert len(list(schema.each(early, over="token"))) == 4 * BLOCKS
    _, layer, rows = next(iter(schema.each(acts, stack="token")))
    assert layer == "encoder.layer.0"
    assert rows.sizes["stimulus"] == int(LENGTHS.sum()), "real tokens only"
    path = rg.path(rg.capture(encoder(), tokens(), steps="*", mask="attention_mask", reducer="mean"))
    assert path.summary().sizes["layer"] == len(ENCODER)


def test_padding_nobody_spoke_of_is_said_aloud():
    message = r"8 of 10 stimuli have padding.*in embeddings, .*Pass steps=\"\*\", mask=\"attention_mask\""
    with pytest.warns(UserWarning, match=message.replace("8 of", f"{int((LENGTHS < TOKENS).sum())} of")):
        rg.capture(encoder(), tokens())
    whole = {"input_ids": tokens()["input_ids"], "attention_mask": torch.ones(M, TOKENS, dtype=torch.long)}
    with warnings.catch_warnings():
        warnings.filterwarnings("error", message="capture: .*padding")
        rg.capture(encoder(), tokens(), layers="pooler")  # it has no tokens
        rg.capture(encoder(), whole)


def test_a_mask_without_tokens_is_refused():
    with pytest.raises(CaptureError, match=r"mask: expected a layer with steps.*name the modules"):
        rg.capture(encoder(), tokens(), mask="attention_mask")
    with pytest.raises(CaptureError, match=r"use reducer=\"mean\", \"max\", \"first\" or \"last\""):
        rg.capture(encoder(), tokens(), steps="*", mask="attention_mask", reducer=lambda x: x[:, -1])
    with pytest.raises(CaptureError, match=r"layer .0.: expected \(batch, time, unit\)"):
        rg.capture(nn.Sequential(nn.Conv2d(1, 2, 3)), torch.zeros(5, 1, 4, 4), layers="0", reducer="last")


def test_a_classifier_opens():
    torch.manual_seed(0)
    config = encoder().config
    config.num_labels = 4
    model = transformers.BertForSequenceClassification(config)
    acts = rg.capture(model, tokens(), steps="*", mask="attention_mask", reducer="mean")
    assert schema.layers(acts) == (*(f"bert.{name}" for name in ENCODER), "classifier")
    assert acts["classifier"].shape == (M, 4)


@pytest.mark.parametrize("wrap", [nn.DataParallel, lambda net: torch.compile(net, backend="eager")])
@pytest.mark.parametrize("make", [encoder, decoder])
def test_wrapped_models_give_the_same(make, wrap):
    options = {"steps": "*", "mask": "attention_mask", "batch_size": 4}
    plain = rg.capture(make(), tokens(), **options)
    wrapped = wrap(make())
    wrapped(**tokens())  # a compiled model is compiled by its first call
    found = rg.capture(wrapped, tokens(), **options)
    assert schema.layers(found) == schema.layers(plain)
    for name in schema.layers(plain):
        np.testing.assert_array_equal(found[name], plain[name])


def test_a_store_of_tokens(tmp_path):
    """Masks and tokens go to disk batch by batch and come back the same."""
    pytest.importorskip("zarr")
    options = {"steps": "*", "mask": "attention_mask", "batch_size": 4}
    stored = rg.capture(encoder(), tokens(), to=tmp_path / "acts.zarr", **options)
    plain = rg.capture(encoder(), tokens(), **options)
    for name in schema.layers(plain):
        np.testing.assert_array_equal(stored[name].values, plain[name])
    np.testing.assert_array_equal(stored.mask, plain.mask)


def test_frames_enter_at_the_embeddings():
    """Token ids cannot change by a little; the directions enter where the embeddings come out."""
    model, ids = encoder().double(), {"input_ids": tokens()["input_ids"][:4, :5]}
    unit = torch.zeros(4, 2, 5, WIDTH, dtype=torch.float64)
    unit[:, 0, 0, 0] = unit[:, 1, 2, 3] = 1
    frames = rg.capture_frames(model, ids, unit, at="embeddings", layers=["encoder.layer.1"], normalise=False)
    assert frames["encoder.layer.1"].shape == (4, 2, 5 * WIDTH)
    with torch.no_grad():
        x, h = model.embeddings(**ids), 1e-5

        def second(at):
            return model.encoder.layer[1](model.encoder.layer[0](at))

        slope = (second(x + h * unit[:, 1]) - second(x - h * unit[:, 1])) / (2 * h)
    np.testing.assert_allclose(frames["encoder.layer.1"][:, 1], slope.flatten(1), atol=1e-7)
