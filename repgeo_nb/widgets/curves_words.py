"""The numbers of a chart of curves as text, as the page writes them."""

import math
from collections.abc import Mapping
from typing import Any

from .curves_axes import number
from .svg_words import DASH


def text_table(payload: Mapping[str, Any]) -> str:
    """All numbers of the charts as plain text: one table per chart, a row for each x.

    Examples
    --------
    >>> import xarray as xr
    >>> from repgeo_nb.widgets.curves_payload import payload
    >>> print(text_table(payload(xr.DataArray([3.0, 1.0], dims="epoch", name="loss"))).splitlines()[-1])
    1      1.000
    """
    blocks = [str(payload["title"])] + ([payload["subtitle"]] if payload["subtitle"] else [])
    blocks += [_table(payload, panel) for panel in range(len(payload["panels"]))]
    for rule in payload["rules"]:
        of = "" if rule["key"] is None else f" ({payload['keys'][rule['key']]['label']})"
        blocks.append(f"{rule['label']}{of}: {rule['value']:.2f}")
    return "\n\n".join([*blocks, *payload["notes"]]) + "\n"


def _table(payload: Mapping[str, Any], panel: int) -> str:
    own = [series for series in payload["series"] if series["panel"] == panel]
    names, x = payload["x"]["names"], payload["x"]["label"]
    heads = [
        ", ".join(
            p
            for p in (payload["keys"][s["key"]]["label"], "" if payload["panels"][panel] else s["name"])
            if p
        )
        for s in own
    ]
    rows = [[x, *heads]]
    for value in sorted({v for series in own for v in series["x"]}):
        row = [names[value] if names else number(value)]
        rows.append(row + [_cell(series, value) for series in own])
    clean = [[" ".join(str(cell).split()) for cell in row] for row in rows]
    widths = [max(len(row[c]) for row in clean) for c in range(len(clean[0]))]
    lines = [
        "  ".join(
            [row[0].ljust(widths[0]), *(cell.rjust(w) for cell, w in zip(row[1:], widths[1:], strict=True))]
        )
        for row in clean
    ]
    unit = f" in {payload['y']['unit']}" if payload["y"]["unit"] else ""
    head = ": ".join(p for p in (payload["panels"][panel], f"{payload['y']['label']}{unit}") if p)
    return "\n".join([head, *(line.rstrip() for line in lines)])


def _cell(series: Mapping[str, Any], x: float) -> str:
    if x not in series["x"]:
        return DASH
    i = series["x"].index(x)
    y, low, high = (None if series[end] is None else series[end][i] for end in ("y", "low", "high"))
    if y is None:
        return DASH
    return three(y) + (f" [{three(low)}, {three(high)}]" if low is not None and high is not None else "")


def three(value: float) -> str:
    """Three decimals for numbers about 1, digits for others."""
    size = abs(value)
    if size and (size < 1e-3 or size >= 1e5):
        return f"{value:.2e}".replace("-", "−")
    text = f"{value:.4g}" if size >= 10 else f"{value:.3f}"
    return text.replace("-", "−") if math.isfinite(value) else DASH
