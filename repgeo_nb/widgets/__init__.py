"""Figures for notebooks and pages: each is a pure function of a small payload (`payload.py`).

`path_plot.py` and `matrix_plot.py` hold the traits on the base of `base.py`, `svg.py` and `svg_matrix.py` the
printed figures, `export.py` the page that opens offline and `links.py` the shared selection.
"""

from .export import to_html
from .links import Link, link
from .matrix_plot import MatrixPlot, plot_matrix
from .path_plot import PathPlot, plot_paths

__all__ = ["Link", "MatrixPlot", "PathPlot", "link", "plot_matrix", "plot_paths", "to_html"]
