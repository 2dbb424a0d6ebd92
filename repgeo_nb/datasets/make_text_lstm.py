"""Train the networks of `text_lstm` and the file: ``python -m repgeo_nb.datasets.make_text_lstm``.

Needs torch; takes about a minute and a half on one thread. The text is that of Python's help topics, which
come with Python itself and differ a little between its versions; so do the networks. The file holds weights.
"""

import argparse
import json
import platform
import re
from pathlib import Path
from typing import Any

import numpy as np

from .. import nets
from ..capture.extra import need_torch
from .make_digits_population import flat_state
from .make_digits_training import checkpoints

ALPHABET = " abcdefghijklmnopqrstuvwxyz.,:;()'"
WINDOW = 20  # characters of a sequence
TRAIN_WINDOWS = 15_000
HELD_OUT = 20_000  # characters at the end of the text, from which the stimuli are drawn
N_STIMULI = 400
STIMULUS_SEED = 0

WIDTH, DEPTH = 28, 3
SEEDS = (0, 1, 2, 3, 4)
CHECKPOINTS = (0, 0.1, 1, 2, 4, 7)  # at 0.1 only frequencies of characters are learned
HOW: dict[str, Any] = {"rate": 1e-2, "batch_size": 50, "decay": 0.0, "cosine": False}


def help_text() -> str:
    """Return Python's help topics as one text of the alphabet: lower case, other characters left out."""
    from pydoc_data.topics import topics

    text = " ".join(topics[name] for name in sorted(topics)).lower()
    return re.sub(r" +", " ", re.sub(f"[^{re.escape(ALPHABET)}]+", " ", text))


def encode(text: str) -> np.ndarray:
    """Return the places of the characters in the alphabet."""
    return np.array([ALPHABET.index(character) for character in text], np.uint8)


def one_hot(codes: np.ndarray) -> np.ndarray:
    """(sequence, time) to (sequence, time, character)."""
    return np.eye(len(ALPHABET), dtype=np.float32)[codes]


def prepare() -> dict[str, np.ndarray]:
    """Cut the text into windows to train on, and draw stimuli from its end, each with what follows it."""
    codes = encode(help_text())
    rest, held_out = codes[:-HELD_OUT], codes[-HELD_OUT:]
    starts = WINDOW * np.arange(min(TRAIN_WINDOWS, (len(rest) - 1) // WINDOW))
    windows = rest[starts[:, None] + np.arange(WINDOW + 1)]
    every = np.lib.stride_tricks.sliding_window_view(held_out, WINDOW + 1)
    _, first = np.unique(every[:, :WINDOW], axis=0, return_index=True)  # no text twice
    order = np.random.default_rng(STIMULUS_SEED).choice(np.sort(first), N_STIMULI, replace=False)
    return {"windows": windows, "stimuli": every[order]}


def build() -> dict[str, np.ndarray]:
    """Train every network and return the members of the file."""
    torch = need_torch("make_text_lstm")
    torch.set_num_threads(1)
    data = prepare()
    arrays: dict[str, np.ndarray] = {}
    models: list[dict[str, Any]] = []
    shapes = {}
    for seed in SEEDS:
        run = f"lstm_w{WIDTH}_s{seed}"
        n = len(ALPHABET)
        net = nets.lstm(n_inputs=n, width=WIDTH, depth=DEPTH, n_classes=n, seed=seed, every_step=True)
        windows = data["windows"]
        kept = checkpoints(net, one_hot(windows[:, :-1]), windows[:, 1:], CHECKPOINTS, seed=seed, **HOW)
        for epoch, one in kept.items():
            name = f"{run}@{epoch:g}"
            shapes["lstm"], arrays[name] = flat_state(one)
            models.append({"name": name, "kind": "lstm", "columns": columns(run, seed, epoch, one, data)})
            about = models[-1]["columns"]
            print(f"{name:18s} accuracy {about['accuracy']:.3f}, {about['loss']:.2f} nats a character")
    arrays["codes"] = data["stimuli"].astype(np.uint8)
    about = {"models": models, "shapes": shapes, "alphabet": ALPHABET, "provenance": provenance(data)}
    arrays["about"] = np.array(json.dumps(about))
    return arrays


def columns(run: str, seed: int, epoch: float, net: Any, data: dict[str, np.ndarray]) -> dict[str, Any]:
    """Describe one checkpoint: the scalar columns it gets along ``model``."""
    torch = need_torch("make_text_lstm")
    read, follow = one_hot(data["stimuli"][:, :-1]), data["stimuli"][:, 1:].astype(np.int64)
    with torch.no_grad():
        scores = net.scores(torch.as_tensor(read)).flatten(0, 1)
        loss = torch.nn.functional.cross_entropy(scores, torch.as_tensor(follow.ravel()))
    return {
        "model_label": f"LSTM, seed {seed}, epoch {epoch:g}",
        "run": run,
        "epoch": float(epoch),
        "seed": seed,
        "architecture": "lstm",
        "net_width": WIDTH,
        "trained": epoch > 0,
        "accuracy": round(nets.accuracy(net, read, follow), 6),
        "loss": round(float(loss), 6),
        "n_parameters": sum(p.numel() for p in net.parameters()),
    }


def provenance(data: dict[str, np.ndarray]) -> dict[str, Any]:
    """Say where the numbers come from."""
    torch = need_torch("make_text_lstm")
    return {
        "made_by": "python -m repgeo_nb.datasets.make_text_lstm",
        "stimuli": f"{N_STIMULI} sequences of {WINDOW} characters from the last {HELD_OUT} of the text, each "
        f"once, numpy default_rng({STIMULUS_SEED})",
        "text": "Python's help topics (pydoc_data.topics, licence of the Python Software Foundation), lower "
        f"case, reduced to the {len(ALPHABET)} characters {ALPHABET!r}",
        "n_train": len(data["windows"]),
        "training": f"next character at every step; Adam {HOW['rate']}, batch {HOW['batch_size']}, "
        f"{max(CHECKPOINTS)} epochs",
        "storage": "weights of every checkpoint, rounded to float16",
        "versions": {
            "torch": torch.__version__.split("+")[0],
            "numpy": np.__version__,
            "python": platform.python_version(),
        },
    }


def main(argv: list[str] | None = None) -> None:
    """Write the file; ``--out`` says where (default: beside this module)."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=Path(__file__).with_name("text_lstm.npz"))
    out = parser.parse_args(argv).out
    arrays: dict[str, Any] = build()
    np.savez_compressed(out, **arrays)
    print(f"{out}: {out.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
