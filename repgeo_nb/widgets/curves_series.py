"""One line of the chart of curves, and the small things its sources share."""

from typing import Any

import numpy as np

PALETTE = 8  # more lines than this are coloured along the ramp


def one_line(
    key: int,
    x: list[Any],
    y: Any,
    panel: int = 0,
    role: str = "line",
    name: str = "",
    low: Any = None,
    high: Any = None,
    **more: Any,
) -> dict[str, Any]:
    """Return a line as it travels: through x and y, of a key and a panel, with what else is known of it."""
    found = {"ref": None, "refs": None, "p": None, "hollow": None} | more
    bounds = {
        end: None if rows is None else [six_digits(v) for v in rows]
        for end, rows in (("low", low), ("high", high))
    }
    return {
        "key": key,
        "panel": panel,
        "role": role,
        "name": name,
        "x": x,
        "y": [six_digits(v) for v in y],
        **bounds,
        **found,
    }


def paint_of(k: int, count: int, ramp: bool = False) -> dict[str, Any]:
    """Return what colours the k-th of so many keys: a model's colour and marker, or a place on the ramp."""
    if ramp or count > PALETTE:
        return {"ramp": round(k / max(1, count - 1), 4)}
    return {"model": k}


def six_digits(value: Any) -> float | None:
    """Return six digits; None for what is not a number."""
    return None if value is None or not np.isfinite(value) else float(f"{float(value):.6g}")


def few(found: list[Any]) -> str:
    """Return the first names of a list, for messages."""
    return ", ".join(map(str, found[:6])) + (", ..." if len(found) > 6 else "")
