"""Figures for notebooks and pages: each is a pure function of a small payload (`payload.py`).

`path_plot.py` holds the traits, `svg.py` the printed figure, `export.py` the page that opens offline and
`links.py` the shared selection.
"""

from .export import to_html
from .links import Link, link
from .path_plot import PathPlot, plot_paths

__all__ = ["Link", "PathPlot", "link", "plot_paths", "to_html"]
