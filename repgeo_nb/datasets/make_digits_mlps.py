"""Train the perceptrons of `digits_memorising` and the like.

``python -m repgeo_nb.datasets.make_digits_mlps`` needs torch and scikit-learn; it takes about a minute and a
half on one thread. Data and split are those of `make_digits_paths`, and what can be repeated is what it says
there. Four groups: checkpoints of a training; networks with true and with shuffled labels; widths; learning
rates. The file holds weights.
"""

import argparse
import copy
import json
from pathlib import Path
from typing import Any

import numpy as np

from .. import nets
from ..capture.extra import need_torch
from . import make_digits_paths as paths
from .make_digits_population import flat_state
from .make_digits_training import checkpoints

PLAIN: dict[str, Any] = {"batch_size": 100, "decay": 0.0, "cosine": False}

TRAINING: dict[str, Any] = {"width": 64, "depth": 3, "seeds": (0, 1, 2), "rate": 1e-3}
CHECKPOINTS = (0, 2, 4, 8, 16, 30, 60, 120)

MEMORISING: dict[str, Any] = {"width": 64, "depth": 4, "seeds": range(5), "rate": 2e-3}
TASKS = {"true labels": 120, "shuffled labels": 250}  # epochs until all training images are right
SHUFFLE_SEED = 0  # one fixed permutation of the labels for all

WIDTHS: dict[str, Any] = {"widths": (12, 24, 48, 96), "depth": 3, "seeds": range(5), "rate": 1e-3}
WIDTHS_EPOCHS = 60

RATES: dict[str, Any] = {"width": 32, "depth": 3, "seeds": range(5), "rates": (0.025, 0.05, 0.1, 0.2)}
RATES_STOP = 0.999  # train accuracy at which all of them stop, so that they differ in nothing but the way
RATES_EPOCHS = 300  # at most


def rounded(net: Any) -> Any:
    """Return a copy rounded to float16, so that the file holds what is measured."""
    return copy.deepcopy(net).half().float().eval()


def training(data: dict[str, np.ndarray]) -> list[dict[str, Any]]:
    """Train three networks and keep their checkpoints."""
    spec, found = TRAINING, []
    for seed in spec["seeds"]:
        run = f"mlp_w{spec['width']}_s{seed}"
        net = nets.mlp(width=spec["width"], depth=spec["depth"], seed=seed)
        kept = checkpoints(
            net, data["train_x"], data["train_y"], CHECKPOINTS, rate=spec["rate"], seed=seed, **PLAIN
        )
        for epoch, one in kept.items():
            label = f"MLP, seed {seed}, epoch {epoch:g}"
            about = {"model_label": label, "run": run, "epoch": epoch, "seed": seed, "learning_rate": 1e-3}
            found.append({"name": f"{run}@{epoch:g}", "net": one, "columns": about})
    return found


def memorising(data: dict[str, np.ndarray]) -> list[dict[str, Any]]:
    """Train five networks on the true labels and five on shuffled ones."""
    spec, found = MEMORISING, []
    how = PLAIN | {"cosine": True}
    for task, epochs in TASKS.items():
        word = task.split()[0]
        for seed in spec["seeds"]:
            born = seed if word == "true" else 100 + seed  # no two of the ten begin alike
            net = nets.mlp(width=spec["width"], depth=spec["depth"], seed=born)
            labels = data["train_y"] if word == "true" else data["shuffled_y"]
            nets.fit(net, data["train_x"], labels, epochs=epochs, rate=spec["rate"], seed=born, **how)
            about = {"model_label": f"{task}, seed {seed}", "seed": born, "task": task}
            about |= {"epoch": epochs, "learning_rate": spec["rate"]}
            found.append({"name": f"{word}_s{seed}", "net": rounded(net), "columns": about})
    return found


def widths(data: dict[str, np.ndarray]) -> list[dict[str, Any]]:
    """Train five networks of each width."""
    spec, found = WIDTHS, []
    for width in spec["widths"]:
        for seed in spec["seeds"]:
            net = nets.mlp(width=width, depth=spec["depth"], seed=seed)
            how = {"epochs": WIDTHS_EPOCHS, "rate": spec["rate"], "seed": seed, **PLAIN}
            nets.fit(net, data["train_x"], data["train_y"], **how)
            about = {"model_label": f"width {width}, seed {seed}", "seed": seed}
            about |= {"epoch": WIDTHS_EPOCHS, "learning_rate": spec["rate"]}
            found.append({"name": f"w{width}_s{seed}", "net": rounded(net), "columns": about})
    return found


def rates(data: dict[str, np.ndarray]) -> list[dict[str, Any]]:
    """Train from the same five beginnings at each learning rate until nearly all is right."""
    spec, found = RATES, []
    for at, rate in enumerate(spec["rates"]):
        for seed in spec["seeds"]:
            net, done = nets.mlp(width=spec["width"], depth=spec["depth"], seed=seed), [0.0]

            def is_done(epoch: float, model: Any, done: list[float] = done) -> bool:
                done[0] = epoch
                whole = epoch > 0 and epoch.is_integer()
                return whole and nets.accuracy(model, data["train_x"], data["train_y"]) >= RATES_STOP

            # own order of the images in each: what they share is only where they begin
            how = PLAIN | {"batch_size": 50, "rate": rate, "seed": 10 * seed + at, "optimiser": "sgd"}
            nets.fit(net, data["train_x"], data["train_y"], epochs=RATES_EPOCHS, on_step=is_done, **how)
            about = {"model_label": f"rate {rate:g}, beginning {seed}", "seed": seed}
            about |= {"epoch": done[0], "learning_rate": rate}
            found.append({"name": f"rate{rate:g}_s{seed}", "net": rounded(net), "columns": about})
    return found


GROUPS = {"training": training, "memorising": memorising, "widths": widths, "rates": rates}


def columns(entry: dict[str, Any], data: dict[str, np.ndarray]) -> dict[str, Any]:
    """Describe one network: the scalar columns it gets along ``model``."""
    net, task = entry["net"], entry["columns"].get("task", "true labels")
    learned = data["shuffled_y"] if task == "shuffled labels" else data["train_y"]
    return {
        **entry["columns"],
        "run": entry["columns"].get("run", entry["name"]),
        "task": task,
        "epoch": float(entry["columns"]["epoch"]),
        "architecture": "mlp",
        "net_width": int(net.hidden1.linear.out_features),
        "accuracy": round(nets.accuracy(net, data["test_x"], data["test_y"]), 6),
        "train_accuracy": round(nets.accuracy(net, data["train_x"], learned), 6),
        "n_parameters": sum(p.numel() for p in net.parameters()),
    }


def prepare() -> dict[str, np.ndarray]:
    """Return the data of `make_digits_paths`, shuffled training labels, and all images in their own order."""
    data = paths.prepare()
    images, labels = paths.load_digits()
    test = paths.split(labels)
    order = np.random.default_rng(SHUFFLE_SEED).permutation(len(data["train_y"]))
    shuffled = labels.copy()  # test images keep their label: nobody was told another
    shuffled[~test] = data["train_y"][order]
    return data | {
        "shuffled_y": shuffled[~test],
        "pixel": images.astype(np.uint8),
        "label": labels,
        "shuffled_label": shuffled,
        "is_test": test,
    }


def build() -> dict[str, np.ndarray]:
    """Train every network and return the members of the file."""
    torch = need_torch("make_digits_mlps")
    torch.set_num_threads(1)
    data = prepare()
    arrays: dict[str, np.ndarray] = {}
    models: list[dict[str, Any]] = []
    shapes = {}
    for group, train in GROUPS.items():
        for entry in train(data):
            about = columns(entry, data)
            kind = f"{group}_w{about['net_width']}"
            shapes[kind], arrays[f"{group}/{entry['name']}"] = flat_state(entry["net"])
            models.append({"name": entry["name"], "group": group, "kind": kind, "columns": about})
            scores = f"train {about['train_accuracy']:.3f}, test accuracy {about['accuracy']:.3f}"
            print(f"{group:12s}{entry['name']:18s} {about['epoch']:g} epochs, {scores}")
    arrays |= {name: data[name] for name in ("pixel", "label", "shuffled_label", "is_test", "scale")}
    about = {"models": models, "shapes": shapes, "provenance": provenance(data)}
    arrays["about"] = np.array(json.dumps(about))
    return arrays


def provenance(data: dict[str, np.ndarray]) -> dict[str, Any]:
    """Say where the numbers come from."""
    adam = "Adam, batch 100, cross-entropy, no weight decay"
    epochs = ", ".join(f"{count} epochs on {task}" for task, count in TASKS.items())
    own = {
        "made_by": "python -m repgeo_nb.datasets.make_digits_mlps",
        "storage": "weights, rounded to float16 after training",
        "training": {
            "training": f"{adam}, rate {TRAINING['rate']}, {max(CHECKPOINTS)} epochs",
            "memorising": f"{adam}, rate {MEMORISING['rate']}, cosine to 0; {epochs}, one fixed permutation "
            f"of the training labels, numpy default_rng({SHUFFLE_SEED})",
            "widths": f"{adam}, rate {WIDTHS['rate']}, {WIDTHS_EPOCHS} epochs",
            "rates": f"plain gradient descent, batch 50, until {RATES_STOP:.1%} of the training images are "
            "right; the same five first weights at every rate, its own order of the images in each",
        },
    }
    return paths.provenance(data) | own


def main(argv: list[str] | None = None) -> None:
    """Write the file; ``--out`` says where (default: beside this module)."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=Path(__file__).with_name("digits_mlps.npz"))
    out = parser.parse_args(argv).out
    arrays: dict[str, Any] = build()
    np.savez_compressed(out, **arrays)
    print(f"{out}: {out.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
