"""Arrays of others become labelled activations: every format, its traps, and nothing guessed."""

from types import SimpleNamespace

import numpy as np
import pytest

import repgeo_nb as rg
from repgeo_nb.errors import SchemaError, StorageError, UnknownName

IDS = [f"s{k}" for k in range(6)]
rng = np.random.default_rng(0)
X = {
    name: rng.normal(size=(6, w)).astype(np.float32) for name, w in [("block2", 3), ("block10", 4), ("fc", 2)]
}


def write_npy(path, arrays):
    path.mkdir()
    for name, x in arrays.items():
        np.save(path / f"{name}.npy", x)


def write_npz(path, arrays):
    np.savez(path, **arrays)


def write_h5(path, arrays):
    h5py = pytest.importorskip("h5py")
    with h5py.File(path, "w") as file:
        for name, x in arrays.items():
            file[f"{name}/activations"] = x
            file[f"{name}/note"] = "not numbers"


def write_safetensors(path, arrays):
    pytest.importorskip("safetensors.numpy").save_file(
        {k: np.ascontiguousarray(x) for k, x in arrays.items()}, path
    )


def write_pt(path, arrays):
    torch = pytest.importorskip("torch")
    torch.save({name: torch.from_numpy(np.ascontiguousarray(x)) for name, x in arrays.items()}, path)


FORMATS = [
    ("net", write_npy, {}),
    ("net.npz", write_npz, {}),
    ("net.h5", write_h5, {"pattern": "{layer}/activations"}),
    ("net.safetensors", write_safetensors, {}),
    ("net.pt", write_pt, {}),
]
EACH = pytest.mark.parametrize(("file", "write", "options"), FORMATS, ids=[file for file, *_ in FORMATS])


@EACH
def test_every_format_gives_the_same_activations(tmp_path, file, write, options):
    write(tmp_path / file, X)
    found = rg.files.read_arrays(tmp_path / file, stimulus=IDS, labels=[0, 0, 0, 1, 1, 1], seed=3, **options)
    assert rg.schema.layers(found) == ("block2", "block10", "fc"), "numbers in names are counted"
    assert str(found.model.values) == "net"
    assert int(found.seed) == 3
    for name, x in X.items():
        np.testing.assert_array_equal(found[name].values, x)
        assert found[name].attrs["source_dtype"] == "float32"
    chosen = rg.files.read_arrays(tmp_path / file, stimulus=IDS, layers=["fc", "block2"], **options)
    assert rg.schema.layers(chosen) == ("fc", "block2"), "a list gives the order"


@EACH
def test_ids_are_asked_for_and_never_guessed(tmp_path, file, write, options):
    write(tmp_path / file, X)
    with pytest.raises(SchemaError, match="expected stimulus=, one id per row, got none; arrays hold no ids"):
        rg.files.read_arrays(tmp_path / file, **options)
    with pytest.raises(SchemaError, match=f"{file}: layer 'block2' of model 'net': expected 5 rows"):
        rg.files.read_arrays(tmp_path / file, stimulus=IDS[:5], **options)
    with pytest.raises(UnknownName, match=r"unknown layer 'blok2' in .*; did you mean 'block2'"):
        rg.files.read_arrays(tmp_path / file, stimulus=IDS, layers=["blok2"], **options)


def test_no_ids_and_no_folder(tmp_path):
    np.save(tmp_path / "fc.npy", X["fc"])
    with pytest.raises(SchemaError, match="one id per row, got 24; pass the names themselves"):
        rg.files.read_arrays(tmp_path, stimulus=24)
    with pytest.raises(StorageError, match="expected a file or a folder of files, got nothing there"):
        rg.files.read_arrays(tmp_path / "of_a_colleague", stimulus=IDS)


@EACH
def test_orders_in_memory_and_other_numbers(tmp_path, file, write, options):
    """F-ordered, big-endian, halves and integers come back as the numbers they were."""
    odd = {
        "f": np.asfortranarray(X["block2"]),
        "half": X["fc"].astype(np.float16),
        "int": np.arange(12, dtype=np.int64).reshape(6, 2),
        "deep": np.arange(48, dtype=np.float64).reshape(6, 2, 2, 2),
    }
    if file in ("net", "net.npz", "net.h5"):
        odd["big"] = X["fc"].astype(">f4")
    write(tmp_path / file, odd)
    found = rg.files.read_arrays(tmp_path / file, stimulus=IDS, **options)
    for name, x in odd.items():
        np.testing.assert_array_equal(found[name].values, x.reshape(6, -1))
    assert found["half"].attrs["source_dtype"] == "float16"
    assert found["deep"].attrs["unit_shape"] == [2, 2, 2]


def test_bfloat16(tmp_path):
    torch = pytest.importorskip("torch")
    st = pytest.importorskip("safetensors.torch")
    tensors = {"fc": torch.from_numpy(X["fc"]).bfloat16()}
    st.save_file(tensors, tmp_path / "a.safetensors")
    torch.save(tensors, tmp_path / "a.pt")
    for file in ("a.safetensors", "a.pt"):
        found = rg.files.read_arrays(tmp_path / file, stimulus=IDS)
        np.testing.assert_array_equal(found["fc"].values, tensors["fc"].float().numpy())
        assert found["fc"].attrs["source_dtype"] == "bfloat16", (
            "the noise floor of distances is that of halves"
        )


def test_patterns(tmp_path):
    np.savez(tmp_path / "a.npz", **{"enc/0/act": X["fc"], "enc/1/act": X["fc"], "enc/1/grad": X["block2"]})
    found = rg.files.read_arrays(tmp_path / "a.npz", stimulus=IDS, pattern="enc/{layer}/act")
    assert list(rg.files.to_arrays(found)) == ["0", "1"]
    every = rg.files.read_arrays(tmp_path / "a.npz", stimulus=IDS)
    assert list(rg.files.to_arrays(every)) == ["enc/0/act", "enc/1/act", "enc/1/grad"]
    (tmp_path / "run" / "seed_0").mkdir(parents=True)
    for name in ("conv_9", "conv_10"):
        np.save(tmp_path / "run" / "seed_0" / f"{name}_test.npy", X["fc"])
    (tmp_path / "run" / "seed_0" / "notes.txt").write_text("")
    found = rg.files.read_arrays(tmp_path / "run", stimulus=IDS, pattern="seed_0/{layer}_test.npy", name="s0")
    assert rg.schema.layers(found) == ("conv_9", "conv_10")
    assert rg.schema.models(found) == ("s0",)
    cases = [
        ("a.npz", "{layer}/activations", "expected arrays called like .*, got .*; pass pattern= with"),
        ("a.npz", "act", "expected '{layer}' in it once"),
        ("a.npz", "enc/{layer}/*", "expected one array for layer '1', got 'enc/1/act' and 'enc/1/grad'"),
        ("run", "{layer}.npy", "expected files called like"),
        ("run/seed_0/notes.txt", None, "expected one of .npy, .npz, .* got '.txt'"),
        ("nowhere.npz", None, "expected a file or a folder of files, got nothing there"),
    ]
    for file, pattern, message in cases:
        with pytest.raises(StorageError, match=message):
            rg.files.read_arrays(tmp_path / file, stimulus=IDS, pattern=pattern)


def test_tokens_and_masks_of_files(tmp_path):
    np.savez(tmp_path / "a.npz", h=rng.normal(size=(6, 4, 3)))
    mask = np.arange(4) < np.array([4, 4, 4, 2, 2, 2])[:, None]
    found = rg.files.read_arrays(tmp_path / "a.npz", stimulus=IDS, extra=["token"], mask=mask)
    assert found["h"].dims == ("stimulus", "token", "h_unit")


# ---- hidden states


def states():
    values = [rng.normal(size=(5, 4, 3)).astype(np.float32) for _ in range(3)]
    mask = np.array([[1, 1, 1, 1], [1, 1, 0, 0], [0, 0, 1, 1], [1, 0, 0, 0], [0, 1, 1, 0]])
    return values, mask


def test_pooling_reads_real_tokens_only():
    values, mask = states()
    spoilt = [np.where(mask[..., None], x, np.float32(np.nan)) for x in values]
    for pool, rule in [
        ("mean", lambda x: x.mean(axis=0)),
        ("last", lambda x: x[-1]),
        ("cls", lambda x: x[0]),
    ]:
        found = rg.files.from_hidden_states(spoilt, mask, IDS[:5], pool, name="bert")
        assert rg.schema.layers(found) == ("embeddings", "block1", "block2")
        expected = [rule(values[1][k][mask[k] == 1]) for k in range(5)]
        np.testing.assert_allclose(found["block1"].values, expected, rtol=1e-6)
        assert found["block1"].dtype == np.float32
        assert found["block1"].attrs["reducer"] == f"{pool} over tokens"
    tokens = rg.files.from_hidden_states(spoilt, mask, IDS[:5], "tokens")
    assert tokens["block2"].dims == ("stimulus", "token", "block2_unit")
    rows = rg.schema.stacked(tokens, "token")
    assert rows.sizes["stimulus"] == mask.sum()
    np.testing.assert_array_equal(rows["block2"].values, values[2][mask == 1])


def test_hidden_states_of_a_real_encoder():
    torch = pytest.importorskip("torch")
    transformers = pytest.importorskip("transformers")
    torch.manual_seed(0)
    config = transformers.BertConfig(
        vocab_size=20, hidden_size=8, num_hidden_layers=2, num_attention_heads=2, intermediate_size=8
    )
    model = transformers.BertModel(config).eval().bfloat16()
    inputs = {"input_ids": torch.randint(0, 20, (5, 4)), "attention_mask": torch.tensor(states()[1])}
    with torch.no_grad():
        hidden = model(**inputs, output_hidden_states=True).hidden_states
    found = rg.files.from_hidden_states(hidden, inputs["attention_mask"], IDS[:5], "mean")
    assert len(rg.schema.layers(found)) == 3
    assert found["block2"].attrs["source_dtype"] == "bfloat16"
    np.testing.assert_allclose(found["block2"].values[3], hidden[2][3, 0].float(), rtol=1e-6)


def test_hidden_states_that_do_not_fit():
    values, mask = states()
    cases = [
        ((values, None, IDS[:5]), "attention_mask: expected .* got None; padding holds values"),
        ((values, mask[:, :3], IDS[:5]), "'embeddings': expected .text, token, unit. of .5, 3. texts"),
        ((values, mask * 2, IDS[:5]), "attention_mask: expected 0 and 1, got 0 to 2"),
        ((values, mask * (np.arange(5) != 2)[:, None], IDS[:5]), "got none in row 2"),
        ((values, mask, IDS[:5], "max"), "pool: expected one of 'mean', 'last', 'cls', 'tokens', got 'max'"),
        (
            (SimpleNamespace(hidden_states=None), mask, IDS[:5]),
            "got a SimpleNamespace; pass its hidden_states",
        ),
        (([], mask, IDS[:5]), "hidden_states: expected one array for each of 1 layers, got 0"),
        ((values, mask, None), "stimulus: expected one id per row, got None"),
    ]
    for given, message in cases:
        with pytest.raises(SchemaError, match=message):
            rg.files.from_hidden_states(*given)
    with pytest.raises(SchemaError, match="for each of 2 layers, got 3"):
        rg.files.from_hidden_states(values, mask, IDS[:5], layers=["a", "b"])
