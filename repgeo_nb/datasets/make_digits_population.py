"""Train the networks of `digits_population`: ``python -m repgeo_nb.datasets.make_digits_population``.

Needs torch and scikit-learn; takes about a minute on one thread. Data, split and training are
those of `make_digits_paths`, and so is what can be repeated: the same bits on the same machine and versions,
elsewhere the same up to the rounding that training amplifies. The file holds weights, not activations: a
tenth of the bytes, and nothing is lost.
"""

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from .. import nets
from ..capture.extra import need_torch
from . import make_digits_paths as paths

SEEDS = (0, 1, 2)
CONTROL_SEED = 100  # of its own: an untrained network is nobody's starting point
NO_CONTROL = ("plain14",)  # without skips and training its softmax varies less than float32 can hold
MLP_DEPTH = 6

NETS: tuple[dict[str, Any], ...] = (
    {"net": "resnet8", "width": 4, "called": "ResNet-8 w4"},
    {"net": "resnet8", "width": 8, "called": "ResNet-8 w8"},
    {"net": "resnet8", "width": 16, "called": "ResNet-8 w16"},
    {"net": "resnet14", "width": 8, "called": "ResNet-14 w8"},
    {"net": "plain8", "width": 8, "called": "Plain-8 w8"},
    {"net": "plain14", "width": 8, "called": "Plain-14 w8"},
    {"net": "vgg6", "width": 8, "called": "VGG-6 w8"},
    {"net": "vgg6", "width": 16, "called": "VGG-6 w16"},
    {"net": "mlp", "width": 64, "called": "MLP-6 w64"},
)


def specs() -> list[dict[str, Any]]:
    """Return every network to be: three seeds of each, and a control that is never trained."""
    found = []
    for kind in NETS:
        short = f"{kind['net']}_w{kind['width']}"
        common = {"net": kind["net"], "width": kind["width"]}
        for seed in SEEDS:
            name, label = f"{short}_s{seed}", f"{kind['called']}, seed {seed}"
            found.append({**common, "name": name, "model_label": label, "seed": seed})
        if kind["net"] not in NO_CONTROL:
            name, label = f"{short}_untrained", f"{kind['called']}, untrained"
            found.append({**common, "name": name, "model_label": label, "seed": CONTROL_SEED})
    return found


def build_net(kind: str, width: int, seed: int) -> Any:
    """Build a network with its first weights."""
    depth = {"depth": MLP_DEPTH} if kind == "mlp" else {}
    return getattr(nets, kind)(width=width, seed=seed, **depth)


def train(spec: dict[str, Any], data: dict[str, np.ndarray]) -> Any:
    """Build and train one network; the control keeps the weights it is born with."""
    net = build_net(spec["net"], spec["width"], spec["seed"])
    if spec["name"].endswith("untrained"):
        return nets.untrained(net, seed=CONTROL_SEED).eval()
    return nets.fit(net, data["train_x"], data["train_y"], epochs=paths.EPOCHS, seed=spec["seed"])


def flat_state(net: Any) -> tuple[list[tuple[str, list[int]]], npt.NDArray[np.float16]]:
    """Names and shapes of a network's tensors, and their values in one float16 vector.

    Left out are the counters of batches seen, which no forward pass reads.
    """
    tensors = {name: t for name, t in net.state_dict().items() if not name.endswith("num_batches_tracked")}
    shapes = [(name, list(t.shape)) for name, t in tensors.items()]
    return shapes, np.concatenate([t.numpy().ravel() for t in tensors.values()]).astype(np.float16)


def build() -> dict[str, np.ndarray]:
    """Train every network and return the members of the file."""
    torch = need_torch("make_digits_population")
    torch.set_num_threads(1)
    data = paths.prepare()
    arrays: dict[str, np.ndarray] = {}
    models, shapes = [], {}
    for spec in specs():
        # rounded to float16 before anything is measured, so that the file holds these networks exactly
        net = train(spec, data).half().float()
        kind = f"{spec['net']}_w{spec['width']}"
        shapes[kind], arrays[spec["name"]] = flat_state(net)
        models.append({"name": spec["name"], "kind": kind, "columns": paths.columns(spec, net, data)})
        print(f"{spec['name']:22s} test accuracy {models[-1]['columns']['accuracy']:.3f}")
    arrays |= {"input": data["test_x"].reshape(len(data["test_x"]), -1), "image": data["image"]}
    arrays |= {"label": data["test_y"], "stimulus": data["stimulus"]}
    about = {"models": models, "shapes": shapes, "provenance": provenance(data)}
    arrays["about"] = np.array(json.dumps(about))
    return arrays


def provenance(data: dict[str, np.ndarray]) -> dict[str, Any]:
    """Say where the numbers come from."""
    return paths.provenance(data) | {
        "made_by": "python -m repgeo_nb.datasets.make_digits_population",
        "storage": "weights and batch-norm statistics, rounded to float16 after training",
    }


def main(argv: list[str] | None = None) -> None:
    """Write the file; ``--out`` says where (default: beside this module)."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=Path(__file__).with_name("digits_population.npz"))
    out = parser.parse_args(argv).out
    arrays: dict[str, Any] = build()
    np.savez_compressed(out, **arrays)
    print(f"{out}: {out.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
