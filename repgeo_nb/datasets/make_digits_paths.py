"""Train the networks of `digits_paths` and the file: ``python -m repgeo_nb.datasets.make_digits_paths``.

Needs torch and scikit-learn; takes about half a minute on one thread. The same machine and versions give
the same activations to the bit; elsewhere they agree to the rounding that training amplifies, so the
accuracies may move by a digit or two.
"""

import argparse
import json
import platform
from pathlib import Path
from typing import Any

import numpy as np

from .. import nets
from ..capture import capture
from ..capture.extra import need_torch
from ..errors import MissingExtra

TEST_PER_CLASS = 30
EPOCHS = 15
SPLIT_SEED = 0
FLOAT16_LIMIT = 4.0
VECTOR_LAYERS = ("pool", "hidden", "logits", "softmax")

BLOCK_NET = ("stem", "block1", "block2", "block3", "pool", "logits", "softmax")
VGG_NET = ("conv1", "conv2", "conv3", "conv4", "pool", "hidden", "logits", "softmax")

MODELS: tuple[dict[str, Any], ...] = (
    {"name": "resnet8_w4_s0", "model_label": "ResNet-8 w4", "net": "resnet8", "width": 4, "seed": 0},
    {"name": "resnet8_w8_s0", "model_label": "ResNet-8 w8, seed 0", "net": "resnet8", "width": 8, "seed": 0},
    {"name": "resnet8_w8_s1", "model_label": "ResNet-8 w8, seed 1", "net": "resnet8", "width": 8, "seed": 1},
    {"name": "resnet8_w8_s2", "model_label": "ResNet-8 w8, seed 2", "net": "resnet8", "width": 8, "seed": 2},
    {
        "name": "resnet8_w8_untrained",
        "model_label": "ResNet-8 w8, untrained",
        "net": "resnet8",
        "width": 8,
        "seed": 0,
    },
    {"name": "plain8_w8_s0", "model_label": "Plain-8 w8", "net": "plain8", "width": 8, "seed": 0},
    {"name": "vgg6_w8_s0", "model_label": "VGG-6 w8", "net": "vgg6", "width": 8, "seed": 0},
)


def load_digits() -> tuple[np.ndarray, np.ndarray]:
    """Return scikit-learn's 1797 digits: images (image, 8, 8) in 0..16, and their classes."""
    try:
        from sklearn.datasets import load_digits as load
    except ImportError as error:
        raise MissingExtra(
            'make_digits_paths needs scikit-learn. Install it with: pip install "repgeo-nb[lab,torch]"'
        ) from error
    digits = load()
    return digits.images.astype(np.float32), digits.target.astype(np.int64)


def split(labels: np.ndarray, per_class: int = TEST_PER_CLASS, seed: int = SPLIT_SEED) -> np.ndarray:
    """Return a mask of the test images: `per_class` of every class, drawn without replacement."""
    rng = np.random.default_rng(seed)
    test = np.zeros(len(labels), bool)
    for digit in np.unique(labels):
        test[rng.choice(np.flatnonzero(labels == digit), per_class, replace=False)] = True
    return test


def mean_to_sd(x: np.ndarray) -> float:
    """Return |mean| / sd of a (stimulus, unit) matrix, both as root mean squares over units."""
    x = x.astype(np.float64)
    return float(np.sqrt((x.mean(0) ** 2).sum() / x.var(0).sum()))


def for_storage(layer: str, x: np.ndarray) -> np.ndarray:
    """Halve the maps to float16, which is harmless only while the mean is not large against the sd.

    float16 keeps 11 bits of every value. At |mean|/sd = 300 that costs 9e-3 of a CKA, at 0 it costs 1.5e-7;
    layers above `FLOAT16_LIMIT`, and the small ones where nothing is saved, stay float32.
    """
    if layer in VECTOR_LAYERS or mean_to_sd(x) > FLOAT16_LIMIT:
        return x.astype(np.float32)
    return x.astype(np.float16)


def prepare() -> dict[str, np.ndarray]:
    """Split the digits and scale them to mean 0, sd 1 of the training pixels."""
    images, labels = load_digits()
    test = split(labels)
    mean, sd = images[~test].mean(dtype=np.float64), images[~test].std(dtype=np.float64)
    x = ((images - mean) / sd).astype(np.float32)[:, None]
    return {
        "train_x": x[~test],
        "train_y": labels[~test],
        "test_x": x[test],
        "test_y": labels[test],
        "image": np.rint(images[test] * (255 / 16)).astype(np.uint8),
        "stimulus": np.array([f"digit_{k:04d}" for k in np.flatnonzero(test)]),
        "scale": np.array([mean, sd]),
    }


def train(spec: dict[str, Any], data: dict[str, np.ndarray]) -> Any:
    """Build and train one network; the control keeps the weights it is born with."""
    net = getattr(nets, spec["net"])(width=spec["width"], seed=spec["seed"])
    if spec["name"].endswith("untrained"):
        # a seed of its own: this is nobody's starting point
        return nets.untrained(net, seed=100).eval()
    return nets.fit(net, data["train_x"], data["train_y"], epochs=EPOCHS, seed=spec["seed"])


def columns(spec: dict[str, Any], net: Any, data: dict[str, np.ndarray]) -> dict[str, Any]:
    """Describe one network: the scalar columns it gets along ``model``."""
    is_trained = not spec["name"].endswith("untrained")
    return {
        "model_label": spec["model_label"],
        "architecture": spec["net"],
        "net_width": spec["width"],
        "seed": spec["seed"] if is_trained else 100,
        "trained": is_trained,
        "epochs": EPOCHS if is_trained else 0,
        "accuracy": round(nets.accuracy(net, data["test_x"], data["test_y"]), 6),
        "train_accuracy": round(nets.accuracy(net, data["train_x"], data["train_y"]), 6),
        "n_parameters": sum(p.numel() for p in net.parameters()),
    }


def build() -> dict[str, np.ndarray]:
    """Train every network and return the members of the file."""
    torch = need_torch("make_digits_paths")
    torch.set_num_threads(1)
    data = prepare()
    arrays: dict[str, np.ndarray] = {}
    models = []
    for spec in MODELS:
        net = train(spec, data)
        names = VGG_NET if spec["net"] == "vgg6" else BLOCK_NET
        acts = capture(
            net,
            data["test_x"],
            layers=["input", *names],
            stimulus=data["stimulus"],
            batch_size=128,  # other batches are rounded otherwise
            progress=False,
        )
        layers = []
        for name in ("input", *names):
            var = acts[name]
            layers.append({"name": name, "unit_shape": list(var.attrs["unit_shape"])})
            if name == "input":
                arrays["input"] = var.values
            else:
                arrays[f"{spec['name']}/{name}"] = for_storage(name, var.values)
        models.append({"name": spec["name"], "layers": layers, "columns": columns(spec, net, data)})
        print(f"{spec['name']:22s} test accuracy {models[-1]['columns']['accuracy']:.3f}")
    arrays |= {"image": data["image"], "label": data["test_y"], "stimulus": data["stimulus"]}
    arrays["about"] = np.array(json.dumps({"models": models, "provenance": provenance(data)}))
    return arrays


def provenance(data: dict[str, np.ndarray]) -> dict[str, Any]:
    """Say where the numbers come from."""
    torch = need_torch("make_digits_paths")
    return {
        "made_by": "python -m repgeo_nb.datasets.make_digits_paths",
        "stimuli": "sklearn.datasets.load_digits, 8x8, names are its row numbers",
        "split": f"{TEST_PER_CLASS} test images per class, numpy default_rng({SPLIT_SEED})",
        "n_train": len(data["train_x"]),
        "n_test": len(data["test_x"]),
        "preprocessing": f"(pixel - {data['scale'][0]:.9g}) / {data['scale'][1]:.9g}, pixels 0..16",
        "image": "pixels 0..16 times 255/16, rounded",
        "training": f"Adam 3e-3, cosine to 0, weight decay 1e-4, batch 64, {EPOCHS} epochs, cross-entropy",
        "storage": "maps float16 where |mean|/sd <= 4, all else float32",
        "versions": {
            "torch": torch.__version__.split("+")[0],
            "numpy": np.__version__,
            "python": platform.python_version(),
        },
    }


def main(argv: list[str] | None = None) -> None:
    """Write the file; ``--out`` says where (default: beside this module)."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=Path(__file__).with_name("digits_paths.npz"))
    out = parser.parse_args(argv).out
    arrays: dict[str, Any] = build()
    np.savez_compressed(out, **arrays)
    print(f"{out}: {out.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
