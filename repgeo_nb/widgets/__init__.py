"""Figures for notebooks and pages: each is a pure function of a small payload (`payload.py`).

`path_plot.py`, `matrix_plot.py`, `curve_plot.py` and `frame_plot.py` hold the traits on the base of
`base.py`; `svg.py`, `svg_matrix.py`, `svg_curves.py` and `svg_frames.py` the printed figures; `export.py`
the page that opens offline and `links.py` the shared selection.
"""

from .curve_plot import CurvePlot, plot_curves
from .export import to_html
from .field_plot import MetricFieldPlot, plot_metric_field
from .frame_plot import FramePlot, plot_frames
from .links import Link, link
from .matrix_plot import MatrixPlot, plot_matrix
from .path_plot import PathPlot, plot_paths

__all__ = [
    "CurvePlot",
    "FramePlot",
    "Link",
    "MatrixPlot",
    "MetricFieldPlot",
    "PathPlot",
    "link",
    "plot_curves",
    "plot_frames",
    "plot_matrix",
    "plot_metric_field",
    "plot_paths",
    "to_html",
]
