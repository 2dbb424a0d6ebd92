"""Cost of a distance table against layers and against stimuli, beside the floor of matrix products.

``python -m tests.benchmarks scaling`` prints the rows and draws them to ``build/scaling.svg``.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

from .measure import cpu

Row = tuple[str, str, str, bool | None]
LAYERS, STIMULI, WIDTH = 10, 500, 64
OVER_LAYERS = (5, 10, 20, 40)
OVER_STIMULI = (125, 250, 500, 1000)
DRAWN = Path("build", "scaling.svg")


def rows() -> Iterator[Row]:
    """CPU milliseconds of the floor and of every metric at each size; no bound."""
    costs = {
        "layers": {n: _costs(n, STIMULI) for n in OVER_LAYERS},
        "stimuli": {m: _costs(LAYERS, m) for m in OVER_STIMULI},
    }
    for axis, by_size in costs.items():
        sizes = list(by_size)
        for name in by_size[sizes[0]]:
            times = ", ".join(f"{1e3 * by_size[size][name]:.1f}" for size in sizes)
            yield f"{name}: ms at {', '.join(map(str, sizes))} {axis}", times, "", None
    yield "drawn", str(_draw(costs)), "", None


def _costs(n_layers: int, m: int) -> dict[str, float]:
    """CPU seconds of one table of `n_layers` layers of m stimuli, least of three."""
    from repgeo_nb.metrics import METRICS

    rng = np.random.default_rng(0)
    layers = [rng.standard_normal((m, WIDTH)) for _ in range(n_layers)]
    grams = np.empty((n_layers, m * m))

    def floor() -> None:
        for row, x in zip(grams, layers, strict=True):
            np.matmul(x, x.T, out=row.reshape(m, m))
        grams @ grams.T

    works: dict[str, Callable[[], Any]] = {"floor (Gram matrices and their products)": floor}
    works |= {name: _table(metric(), layers) for name, metric in METRICS.items()}
    return {name: min(cpu(work, 1) for _ in range(3)) for name, work in works.items()}


def _table(metric: Any, layers: list[Any]) -> Callable[[], Any]:
    return lambda: metric.table(layers)


def _draw(costs: dict[str, dict[int, dict[str, float]]]) -> Path:
    import matplotlib as mpl

    mpl.use("svg")
    from matplotlib import pyplot as plt

    figure, panels = plt.subplots(1, 2, figsize=(11, 4.5), sharey=True, layout="constrained")
    for panel, (axis, by_size) in zip(panels, costs.items(), strict=True):
        sizes = list(by_size)
        for name in by_size[sizes[0]]:
            floor = name.startswith("floor")
            style: dict[str, Any] = {"color": "black", "linewidth": 3} if floor else {"marker": "o"}
            panel.loglog(sizes, [by_size[size][name] for size in sizes], label=name, **style)
        fixed = f"{STIMULI} stimuli" if axis == "layers" else f"{LAYERS} layers"
        panel.set(xlabel=axis, title=f"{fixed}, {WIDTH} units", xticks=sizes, xticklabels=sizes)
        panel.minorticks_off()
    panels[0].set_ylabel("CPU seconds of one distance table, one thread")
    figure.legend(*panels[0].get_legend_handles_labels(), loc="outside right center", fontsize="small")
    DRAWN.parent.mkdir(exist_ok=True)
    figure.savefig(DRAWN)
    plt.close(figure)
    return DRAWN
