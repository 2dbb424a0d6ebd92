"""Train the networks of `digits_augmented`: ``python -m repgeo_nb.datasets.make_digits_frames``.

Needs torch and scikit-learn; takes some minutes on one thread. Seven ways of training one small network,
three seeds of each; what can be repeated is what `make_digits_paths` says. The file holds weights and images.
"""

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np

from .. import nets
from ..capture.extra import need_torch
from . import make_digits_paths as paths
from .make_digits_population import flat_state

REGIMES = {  # what is done to the images in training; None: nothing, the network is never trained
    "untrained": None,
    "none": "nothing",
    "rotate": "rotation by up to 40 degrees",
    "shift": "shift by up to 1.5 pixels along both axes",
    "photo": "contrast about the mean times 0.4 to 1.6, brightness by up to 0.4",
    "noise": "normal noise of standard deviation 0.25",
    "adv": "l2 attack on the network as it is, radius 1, 3 steps",
}
SEEDS = (0, 1, 2)
CONTROL_SEED = 100  # added to the seed of an untrained network: it is nobody's starting point
N_TRAIN, SPLIT_SEED = 1200, 0
EPOCHS, RATE = 30, 1e-3
RADIUS, STEPS = 1.0, 10  # of the attack that the accuracy is measured under


def prepare() -> dict[str, np.ndarray]:
    """Return the digits in [0, 1], split by one permutation, the test images in its order."""
    images, labels = paths.load_digits()
    train, test = np.split(np.random.default_rng(SPLIT_SEED).permutation(len(images)), [N_TRAIN])
    x = (images / 16)[:, None]
    return {
        "train_x": x[train],
        "train_y": labels[train],
        "test_x": x[test],
        "test_y": labels[test],
        "pixel": images[test].astype(np.uint8),
        "row": test,
    }


def train(regime: str, seed: int, data: dict[str, np.ndarray]) -> Any:
    """Build and train one network, and round it to float16 so that the file holds what is measured."""
    if REGIMES[regime] is None:
        return nets.cnn5(seed=CONTROL_SEED + seed).half().float().eval()
    if regime == "adv":
        alter: Any = nets.adversary()
    else:
        alter = None if regime == "none" else nets.augmentation(regime, seed)
    how: dict[str, Any] = {"epochs": EPOCHS, "rate": RATE, "seed": seed, "decay": 0.0, "cosine": False}
    net = nets.fit(nets.cnn5(seed=seed), data["train_x"], data["train_y"], alter=alter, **how)
    return net.half().float()


def attacked(net: Any, images: np.ndarray, labels: np.ndarray) -> float:
    """Return the accuracy on images that were moved against the network."""
    torch = need_torch("make_digits_frames")
    x, y = torch.as_tensor(images), torch.as_tensor(labels)
    return nets.accuracy(net, nets.adversary(RADIUS, STEPS)(net, x, y), y)


def columns(regime: str, seed: int, net: Any, data: dict[str, np.ndarray]) -> dict[str, Any]:
    """Describe one network: the scalar columns it gets along ``model``."""
    return {
        "regime": regime,
        "seed": seed,
        "trained": REGIMES[regime] is not None,
        "accuracy": round(nets.accuracy(net, data["test_x"], data["test_y"]), 6),
        "train_accuracy": round(nets.accuracy(net, data["train_x"], data["train_y"]), 6),
        "attacked_accuracy": round(attacked(net, data["test_x"], data["test_y"]), 6),
    }


def build() -> dict[str, np.ndarray]:
    """Train every network and return the members of the file."""
    torch = need_torch("make_digits_frames")
    torch.set_num_threads(1)
    data = prepare()
    arrays: dict[str, np.ndarray] = {name: data[name] for name in ("pixel", "row")}
    arrays["label"] = data["test_y"]
    models = []
    for regime in REGIMES:
        for seed in SEEDS:
            net = train(regime, seed, data)
            name, about = f"{regime}_s{seed}", columns(regime, seed, net, data)
            shapes, arrays[name] = flat_state(net)
            models.append({"name": name, "columns": about})
            scores = f"test accuracy {about['accuracy']:.3f}, attacked {about['attacked_accuracy']:.3f}"
            print(f"{name:14s} {scores}", flush=True)
    about = {"models": models, "shapes": shapes, "provenance": provenance(data)}
    arrays["about"] = np.array(json.dumps(about))
    return arrays


def provenance(data: dict[str, np.ndarray]) -> dict[str, Any]:
    """Say where the numbers come from."""
    own = {
        "made_by": "python -m repgeo_nb.datasets.make_digits_frames",
        "split": f"numpy default_rng({SPLIT_SEED}).permutation, the first {N_TRAIN} to train on",
        "preprocessing": "pixel / 16",
        "training": f"Adam {RATE}, batch 64, {EPOCHS} epochs, cross-entropy",
        "regimes": {regime: what for regime, what in REGIMES.items() if what},
        "attacked_accuracy": f"under an l2 attack of radius {RADIUS:g}, {STEPS} steps",
        "storage": "weights, rounded to float16 after training",
    }
    told = paths.provenance(data | {"scale": np.array([0, 16])})
    return {name: told[name] for name in ("stimuli", "n_train", "n_test", "versions")} | own


def main(argv: list[str] | None = None) -> None:
    """Write the file; ``--out`` says where (default: beside this module)."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=Path(__file__).with_name("digits_frames.npz"))
    out = parser.parse_args(argv).out
    arrays: dict[str, Any] = build()
    np.savez_compressed(out, **arrays)
    print(f"{out}: {out.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
