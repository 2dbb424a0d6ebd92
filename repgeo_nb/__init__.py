"""repgeo_nb: the geometry of neural-network representations, in labelled arrays and interactive figures.

>>> import repgeo_nb as rg
>>> path = rg.path(rg.datasets.digits_paths(), metric="angular_cka", target="label")
"""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING as _TYPE_CHECKING
from typing import Any as _Any

from . import accessor as _accessor  # noqa: F401 (registers ds.repgeo and tree.repgeo)
from . import datasets, geometry, kernels, metrics, paths, schema
from .capture import capture, layers, tap  # torch itself loads on first use
from .errors import RepgeoError
from .metrics import METRICS
from .paths import Path, Paths, distances, path
from .schema import collect, from_arrays, select

if _TYPE_CHECKING:
    from . import accumulate, comparisons, files, frames, msa, nets, pullback, training
    from .capture import capture_curvature, capture_frames, directions
    from .capture.manifold import manifold
    from .comparisons import cca, compare, signal_directions
    from .files import open, save  # noqa: A004 (what they do)
    from .intervals import bootstrap, stability
    from .paths.nulls import nulls
    from .projections import PROJECTIONS
    from .widgets import (
        FramePlot,
        MetricFieldPlot,
        PathPlot,
        link,
        plot_curves,
        plot_frames,
        plot_matrix,
        plot_metric_field,
        plot_paths,
        to_html,
    )

__version__ = "0.1.0"

# the widget stack and torch's networks load on first use, so that `import repgeo_nb` needs neither; what a
# first path does not need loads then as well, so that the import stays short
_LAZY = {
    "accumulate": "",
    "comparisons": "",
    "files": "",
    "frames": "",
    "msa": "",
    "nets": "",
    "pullback": "",
    "training": "",
    "FramePlot": ".widgets",
    "MetricFieldPlot": ".widgets",
    "PROJECTIONS": ".projections",
    "PathPlot": ".widgets",
    "bootstrap": ".intervals",
    "capture_curvature": ".capture",
    "capture_frames": ".capture",
    "cca": ".comparisons",
    "compare": ".comparisons",
    "directions": ".capture",
    "link": ".widgets",
    "manifold": ".capture.manifold",
    "nulls": ".paths.nulls",
    "open": ".files",
    "plot_curves": ".widgets",
    "plot_frames": ".widgets",
    "plot_matrix": ".widgets",
    "plot_metric_field": ".widgets",
    "plot_paths": ".widgets",
    "save": ".files",
    "signal_directions": ".comparisons",
    "stability": ".intervals",
    "to_html": ".widgets",
}

__all__ = [
    "METRICS",
    "PROJECTIONS",
    "FramePlot",
    "MetricFieldPlot",
    "Path",
    "PathPlot",
    "Paths",
    "RepgeoError",
    "accumulate",
    "bootstrap",
    "capture",
    "capture_curvature",
    "capture_frames",
    "cca",
    "collect",
    "compare",
    "comparisons",
    "datasets",
    "directions",
    "distances",
    "files",
    "frames",
    "from_arrays",
    "geometry",
    "kernels",
    "layers",
    "link",
    "manifold",
    "metrics",
    "msa",
    "nets",
    "nulls",
    "open",
    "path",
    "paths",
    "plot_curves",
    "plot_frames",
    "plot_matrix",
    "plot_metric_field",
    "plot_paths",
    "pullback",
    "save",
    "schema",
    "select",
    "signal_directions",
    "stability",
    "tap",
    "to_html",
    "training",
]


def __getattr__(name: str) -> _Any:
    if name not in _LAZY:
        raise AttributeError(f"module 'repgeo_nb' has no attribute {name!r}")
    if not _LAZY[name]:
        return _import_module(f".{name}", __name__)
    value = getattr(_import_module(_LAZY[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
