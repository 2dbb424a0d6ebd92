"""What to say when a metric's space lacks an operation: name the metric, list those that have it."""

from ..errors import UnsupportedByGeometry
from ..metrics import metrics_with
from ..points import PointTable


def unsupported(need: str, table: PointTable, *operations: str) -> UnsupportedByGeometry:
    """Error for operations that the space of a table's metric lacks.

    Parameters
    ----------
    need
        What was asked for, with its verb: "turning angles need".
    table
        Points whose geometry lacks some of the operations.
    operations
        What that takes, e.g. "log".
    """
    missing = [op for op in operations if not hasattr(table.geometry, op)]
    name = getattr(table.geometry, "name", type(table.geometry).__name__)
    whose = f"space {name!r} of the metric {table.metric!r}" if table.metric else f"geometry {name!r}"
    others = [other for other in metrics_with(*operations) if other != table.metric]
    remedy = f"Metrics whose spaces have it: {', '.join(others)}." if others else "No built-in metric has it."
    return UnsupportedByGeometry(f"{need} {' and '.join(missing)}, which the {whose} does not have. {remedy}")
