"""Train the networks of `digits_training`: ``python -m repgeo_nb.datasets.make_digits_training``.

Needs torch and scikit-learn; takes about ten seconds on one thread. Data, split and training are those of
`make_digits_paths`, and what can be repeated is what it says there. The file holds the weights of every
checkpoint.
"""

import argparse
import copy
import json
import math
from pathlib import Path
from typing import Any

import numpy as np

from .. import nets
from ..capture.extra import need_torch
from . import make_digits_paths as paths
from .make_digits_population import flat_state

WIDTH = 8
SEEDS = (0, 1, 2)
CHECKPOINTS = (0, 0.25, 0.5, 1, 2, 4, 8, 15)  # epochs done; most happens early


def checkpoints(
    net: Any, images: np.ndarray, labels: np.ndarray, chosen: tuple[float, ...], **how: Any
) -> dict[float, Any]:
    """Train a network and return copies of it by the number of epochs done.

    Every copy is rounded to float16, so that what is measured are the networks that the file holds.
    """
    found: dict[float, Any] = {}

    def keep(epoch: float, model: Any) -> None:
        if epoch in chosen:
            found[epoch] = copy.deepcopy(model).half().float().eval()

    nets.fit(net, images, labels, epochs=math.ceil(max(chosen)), on_step=keep, **how)
    return found


def with_measured_norms(net: Any, images: np.ndarray) -> Any:
    """Measure mean and variance of every batch norm on all images at once, in place; returns the network.

    The running averages of training lag behind: half an epoch in, they still remember the values they began
    with, and cost the network half of its accuracy.
    """
    torch = need_torch("make_digits_training")
    for part in net.modules():
        if isinstance(part, torch.nn.BatchNorm2d):
            part.reset_running_stats()
            part.momentum = None  # the mean of all batches seen, here of one
    with torch.no_grad():
        net.train()(torch.as_tensor(images))
    return net.eval()


def build() -> dict[str, np.ndarray]:
    """Train every network and return the members of the file."""
    torch = need_torch("make_digits_training")
    torch.set_num_threads(1)
    data = paths.prepare()
    arrays: dict[str, np.ndarray] = {}
    models: list[dict[str, Any]] = []
    shapes = {}
    for seed in SEEDS:
        run = f"resnet8_w{WIDTH}_s{seed}"
        net = nets.resnet8(width=WIDTH, seed=seed)
        found = checkpoints(net, data["train_x"], data["train_y"], CHECKPOINTS, seed=seed)
        for epoch, checkpoint in found.items():
            one = with_measured_norms(checkpoint, data["train_x"]).half().float()
            name = f"{run}@{epoch:g}"
            shapes["resnet8"], arrays[name] = flat_state(one)
            models.append({"name": name, "kind": "resnet8", "columns": columns(run, seed, epoch, one, data)})
            print(f"{name:20s} test accuracy {models[-1]['columns']['accuracy']:.3f}")
    arrays |= {"input": data["test_x"].reshape(len(data["test_x"]), -1), "image": data["image"]}
    arrays |= {"label": data["test_y"], "stimulus": data["stimulus"]}
    about = {"models": models, "shapes": shapes, "provenance": provenance(data)}
    arrays["about"] = np.array(json.dumps(about))
    return arrays


def columns(run: str, seed: int, epoch: float, net: Any, data: dict[str, np.ndarray]) -> dict[str, Any]:
    """Describe one checkpoint: the scalar columns it gets along ``model``."""
    return {
        "model_label": f"ResNet-8 w{WIDTH}, seed {seed}, epoch {epoch:g}",
        "run": run,
        "epoch": epoch,
        "seed": seed,
        "architecture": "resnet8",
        "net_width": WIDTH,
        "trained": epoch > 0,
        "accuracy": round(nets.accuracy(net, data["test_x"], data["test_y"]), 6),
        "train_accuracy": round(nets.accuracy(net, data["train_x"], data["train_y"]), 6),
        "n_parameters": sum(p.numel() for p in net.parameters()),
    }


def provenance(data: dict[str, np.ndarray]) -> dict[str, Any]:
    """Say where the numbers come from."""
    return paths.provenance(data) | {
        "made_by": "python -m repgeo_nb.datasets.make_digits_training",
        "batch_norm": "mean and variance at every checkpoint measured on all training images",
        "storage": "weights and batch-norm statistics of every checkpoint, rounded to float16",
    }


def main(argv: list[str] | None = None) -> None:
    """Write the file; ``--out`` says where (default: beside this module)."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=Path(__file__).with_name("digits_training.npz"))
    out = parser.parse_args(argv).out
    arrays: dict[str, Any] = build()
    np.savez_compressed(out, **arrays)
    print(f"{out}: {out.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
