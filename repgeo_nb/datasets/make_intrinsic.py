"""Train the networks of the tutorial on intrinsic geometry: ``python -m repgeo_nb.datasets.make_intrinsic``.

Needs torch; takes about a minute and a half on one thread. The file holds weights: of the networks of
`rich_lazy` in float32, as lazy ones hardly move, of those of `working_memory` and `sheet_fisher` in float16.
"""

import argparse
import itertools
import json
import platform
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from .. import msa, nets
from ..capture.extra import need_torch
from .intrinsic import FILE, STEPS_REPORT, sequences
from .make_digits_population import flat_state
from .sheet import SAMPLES, TIMES, alpha_bar, noised, noised_data, sheet_conditions, sheet_points
from .sheet import STEPS as DIFFUSION_STEPS

Floats = npt.NDArray[np.float64]
Parts = tuple[dict[str, np.ndarray], list[dict[str, Any]], dict[str, Any]]
"""Members of the file, what is said of each model, and shapes of the tensors of each kind."""

SEEDS = (0, 1, 2)

# ---- rich and lazy
SCALES = {"rich": 0.1, "lazy": 30.0}
TASKS = ("xor", "and", "turned xor")
POINTS = {"first": 0, "second": 1}  # which 64 points a network is trained on, by the seed they are drawn with
N_POINTS = 64
HIDDEN = 100
STEPS, RATE = 3000, 0.5  # of gradient descent

# ---- working memory
MEMORIES: dict[str, Any] = {"rnn": nets.leaky_rnn, "ssm": nets.diagonal_ssm}
RATES = {"rnn": 1e-2, "ssm": 3e-3}
WIDTH, LEAK = 48, 0.5
UPDATES, BATCH = 900, 64

# ---- a sheet of conditions
SHEET_WIDTH = 64
SHEET_UPDATES, SHEET_BATCH, SHEET_RATE = 3000, 512, 3e-3
DROPPED = 0.15  # share of points that are seen without their condition
GUIDANCES = (1.0, 2.0, 4.0, 8.0)
DATA = (("_data", 1.0), ("_data_g4", 4.0))  # guidance over the same points


def labels(task: str, x: Floats) -> Floats:
    """Say -1 or 1 for each point (..., 2) of the square."""
    first, second = x[..., 0], x[..., 1]
    if task == "and":
        return np.where((first > 0) & (second > 0), 1.0, -1.0)
    if task == "turned xor":  # its axes are the diagonals
        first, second = first + second, first - second
    return np.sign(first * second)


def square(seed: int, n: int = N_POINTS) -> Floats:
    """Draw n points of the square [-1, 1]^2, (n, 2)."""
    return np.random.default_rng(seed).uniform(-1, 1, (n, 2))


def descend(models: list[Any], x: Floats, y: Floats, scales: list[float]) -> list[Any]:
    """Train networks of one shape as one batch, by gradient descent on all of their points; in place.

    `x` (network, point, 2) and `y` (network, point); a network's loss is its mean squared error / scale^2.
    """
    torch = need_torch("make_intrinsic")
    func = torch.func
    points, targets, sizes = (torch.as_tensor(np.asarray(v)) for v in (x, y, scales))
    parameters, buffers = func.stack_module_state(models)
    parameters = {name: value.detach() for name, value in parameters.items()}

    def loss(weights: Any, fixed: Any, x: Any, y: Any, scale: Any) -> Any:
        return (((func.functional_call(models[0], (weights, fixed), (x,)) - y) / scale) ** 2).mean()

    slopes = func.vmap(func.grad(loss))
    for _ in range(STEPS):
        slope = slopes(parameters, buffers, points, targets, sizes)
        parameters = {name: value - RATE * slope[name] for name, value in parameters.items()}
    with torch.no_grad():
        for k, net in enumerate(models):
            for name, value in net.named_parameters():
                value.copy_(parameters[name][k])
    return models


def rich_lazy() -> Parts:
    """Train one hidden layer in two regimes, on three tasks, from three seeds, on two sets of points."""
    torch = need_torch("make_intrinsic")
    specs = list(itertools.product(SCALES, TASKS, SEEDS, POINTS))
    x = np.stack([square(POINTS[points]) for *_, points in specs])
    y = np.stack([labels(task, x[k]) for k, (_, task, *_) in enumerate(specs)])
    scales = [SCALES[regime] for regime, *_ in specs]
    width = HIDDEN
    made = [nets.tanh_net(2, width, SCALES[regime], seed=seed).double() for regime, _, seed, _ in specs]
    descend(made, x, y, scales)
    new = square(2, 2000)
    arrays: dict[str, np.ndarray] = {}
    models: list[dict[str, Any]] = []
    for k, (regime, task, seed, points) in enumerate(specs):
        net: Any = made[k].float().double()  # what the file holds
        with torch.no_grad():
            says = [np.sign(net(torch.as_tensor(some)).numpy()) for some in (x[k], new)]
        name = f"{regime}_{task.replace(' ', '_')}_s{seed}" + ("" if points == "first" else "_second")
        first = torch.cat([net.first_weight.ravel(), net.first_bias, net.first_readout])
        last = torch.cat([net.hidden.weight.ravel(), net.hidden.bias, net.readout]).detach()
        arrays[f"rich_lazy/{name}"] = last.numpy().astype(np.float32)
        columns: dict[str, Any] = {
            "model_label": f"{regime}, {task}, seed {seed}" + ("" if points == "first" else ", other points"),
            "regime": regime,
            "task": task,
            "seed": seed,
            "points": points,
            "train_accuracy": round(float((says[0] == y[k]).mean()), 6),
            "accuracy": round(float((says[1] == labels(task, new)).mean()), 6),
            "weight_change": round(float((last - first).norm() / first.norm()), 6),
        }
        models.append({"group": "rich_lazy", "name": name, "kind": "tanh", "columns": columns})
    for regime in SCALES:
        some: list[dict[str, Any]] = [
            model["columns"] for model in models if model["columns"]["regime"] == regime
        ]
        print(
            regime,
            *(
                f"{key} {min(c[key] for c in some):.3f} to {max(c[key] for c in some):.3f}"
                for key in ("train_accuracy", "accuracy", "weight_change")
            ),
            sep="  ",
        )
    return (
        arrays,
        models,
        {"tanh": [("hidden.weight", [width, 2]), ("hidden.bias", [width]), ("readout", [width])]},
    )


def remember(net: Any, seed: int, rate: float) -> Any:
    """Train a network to say both angles when asked, by Adam with a cosine schedule; in place."""
    torch = need_torch("make_intrinsic")
    rng = np.random.default_rng(seed)
    steps = torch.optim.Adam(net.parameters(), rate)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(steps, UPDATES)
    for _ in range(UPDATES):
        loss = memory_loss(net, rng.uniform(0, 2 * np.pi, (BATCH, 2)))
        steps.zero_grad()
        loss.backward()
        steps.step()
        schedule.step()
    return net


def memory_loss(net: Any, angles: Floats) -> Any:
    """Mean squared error of the answers while the network is asked, as a tensor."""
    torch = need_torch("make_intrinsic")
    shown = torch.as_tensor(sequences(angles), dtype=torch.float32)
    right = np.concatenate([np.cos(angles), np.sin(angles)], axis=1)
    wanted = torch.as_tensor(right, dtype=torch.float32)[:, None]
    return ((net(shown)[:, -STEPS_REPORT:] - wanted) ** 2).mean()


def working_memory() -> Parts:
    """Train both kinds of memory from three seeds, and keep them as they began."""
    torch = need_torch("make_intrinsic")
    arrays, models, shapes = {}, [], {}
    fresh = np.random.default_rng(1000).uniform(0, 2 * np.pi, (1000, 2))
    for kind, seed in itertools.product(MEMORIES, SEEDS):
        net = MEMORIES[kind](5, WIDTH, 4, seed=seed)
        for updates in (0, UPDATES):
            if updates:
                remember(net, seed, RATES[kind])
            rounded = MEMORIES[kind](5, WIDTH, 4)
            rounded.load_state_dict({key: v.half().float() for key, v in net.state_dict().items()})
            name = f"{kind}_s{seed}@{updates}"
            shapes[kind], arrays[f"memory/{name}"] = flat_state(rounded)
            with torch.no_grad():
                loss = float(memory_loss(rounded, fresh))
            columns = {
                "model_label": f"{kind.upper()}, seed {seed}, " + ("trained" if updates else "untrained"),
                "run": f"{kind}_s{seed}",
                "architecture": kind,
                "seed": seed,
                "updates": updates,
                "trained": updates > 0,
                "loss": float(f"{loss:.3g}"),
            }
            models.append({"group": "memory", "name": name, "kind": kind, "columns": columns})
            print(f"{name:12s} mean squared error {loss:.2g}")
    return arrays, models, shapes


def learn_sheet(net: Any, seed: int) -> Any:
    """Train a denoiser of the points of the sheet, now and then without their condition; in place."""
    torch = need_torch("make_intrinsic")
    rng = np.random.default_rng(seed)
    steps = torch.optim.Adam(net.parameters(), SHEET_RATE)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(steps, SHEET_UPDATES)
    for _ in range(SHEET_UPDATES):
        condition = rng.uniform(-1, 1, (SHEET_BATCH, 2))
        step = rng.integers(DIFFUSION_STEPS, size=SHEET_BATCH)
        given = (rng.random(SHEET_BATCH) >= DROPPED).astype(float)
        x, noise = noised(sheet_points(condition, rng), step, rng)
        x, step, condition, given, noise = (
            torch.as_tensor(v, dtype=torch.float32) for v in (x, step, condition, given, noise)
        )
        loss = ((net(x, step, condition, given) - noise) ** 2).mean()
        steps.zero_grad()
        loss.backward()
        steps.step()
        schedule.step()
    return net


def sheets() -> Parts:
    """Train a denoiser from three seeds."""
    arrays: dict[str, np.ndarray] = {}
    models: list[dict[str, Any]] = []
    shapes = {}
    for seed in SEEDS:
        net = learn_sheet(nets.denoiser(width=SHEET_WIDTH, seed=seed), seed).half().float()
        name = f"sheet_s{seed}"
        shapes["sheet"], arrays[f"sheet/{name}"] = flat_state(net)
        models.append({"group": "sheet", "name": name, "kind": "sheet", "columns": {"seed": seed}})
    return arrays, models, shapes


def fisher_metrics(weights: dict[str, np.ndarray]) -> tuple[dict[str, np.ndarray], list[dict[str, Any]]]:
    """Measure how the denoisers depend on the condition, over noised data and over their own points."""
    arrays: dict[str, np.ndarray] = {}
    models = []
    condition, _ = sheet_conditions()
    for seed in SEEDS:
        net = filled(nets.denoiser(width=SHEET_WIDTH), weights[f"sheet/sheet_s{seed}"])
        how: dict[str, Any] = {"alpha_bar": alpha_bar(), "shape": (2,), "n_samples": SAMPLES, "seed": seed}
        cases: list[tuple[str, float, Any]] = [(name, guidance, noised_data(seed)) for name, guidance in DATA]
        cases += [(f"_g{guidance:g}", guidance, None) for guidance in GUIDANCES]
        for ending, guidance, samples in cases:
            name = f"sheet_s{seed}{ending}"
            found = msa.fisher(net, condition, TIMES, guidance=guidance, samples=samples, **how)
            arrays[f"fisher/{name}"] = np.stack([found[f"t={t}"].values for t in TIMES]).astype(np.float32)
            columns = {"seed": seed, "guidance": guidance, "points": "own" if samples is None else "data"}
            models.append({"name": name, "columns": columns})
        print(f"sheet_s{seed}")
    return arrays, models


def filled(net: Any, values: np.ndarray) -> Any:
    """Fill a network with the values of `flat_state`, in place."""
    torch = need_torch("make_intrinsic")
    start = 0
    with torch.no_grad():
        for value in net.state_dict().values():
            part = values[start : start + value.numel()].reshape(tuple(value.shape))
            value.copy_(torch.as_tensor(part.astype(np.float32)))
            start += value.numel()
    return net.eval()


def build() -> dict[str, np.ndarray]:
    """Train every network and return the members of the file."""
    torch = need_torch("make_intrinsic")
    torch.set_num_threads(1)
    arrays: dict[str, np.ndarray] = {}
    models: list[dict[str, Any]] = []
    shapes: dict[str, Any] = {}
    for part in (rich_lazy, working_memory, sheets):
        more, described, known = part()
        arrays |= more
        models += described
        shapes |= known
    metrics, measured = fisher_metrics(arrays)
    arrays |= metrics
    about = {"models": models, "shapes": shapes, "fisher": measured, "leak": LEAK, "provenance": provenance()}
    arrays["about"] = np.array(json.dumps(about))
    return arrays


def provenance() -> dict[str, Any]:
    """Say where the numbers come from."""
    torch = need_torch("make_intrinsic")
    return {
        "made_by": "python -m repgeo_nb.datasets.make_intrinsic",
        "rich_lazy": f"{STEPS} steps of full gradient descent at {RATE} on {N_POINTS} "
        "uniform points of the square, numpy default_rng(0) and (1); output scale "
        + ", ".join(f"{scale} {regime}" for regime, scale in SCALES.items()),
        "working_memory": f"Adam {RATES}, half a cosine, {UPDATES} batches of {BATCH} pairs of angles",
        "sheet_fisher": f"Adam {SHEET_RATE}, half a cosine, {SHEET_UPDATES} batches of "
        f"{SHEET_BATCH}, condition left out in {DROPPED:.0%}",
        "storage": "weights: rich_lazy float32, the others rounded to float16",
        "versions": {
            "torch": torch.__version__.split("+")[0],
            "numpy": np.__version__,
            "python": platform.python_version(),
        },
    }


def main(argv: list[str] | None = None) -> None:
    """Write the file; ``--out`` says where (default: beside this module)."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=FILE)
    out = parser.parse_args(argv).out
    arrays: dict[str, Any] = build()
    np.savez_compressed(out, **arrays)
    print(f"{out}: {out.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
