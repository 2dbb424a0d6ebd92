"""The words and numbers of a printed metric field and of its text table, as the page writes them."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from .field_slice import Layer, Mean, take
from .matrix_slice import digits
from .svg_words import Run

NAMES = {
    "magnification": ("Magnification", "of area"),
    "anisotropy": ("Anisotropy", "most / least stretch"),
    "spectral_ratio": ("Spectral ratio", "difference of shape"),
    "log_scale": ("Log scale", "difference of size"),
}


def convention(payload: Mapping[str, Any], shown: Layer) -> str:
    """Return the line below the title: layer, points, means."""
    parts = [f"layer {shown.name}", payload["subtitle"]]
    if len(shown.models) > 1:
        parts.append(f"MSA distance {with_error(shown.mean('spectral_ratio'))}")
        parts.append(f"log scale {with_error(shown.mean('log_scale'))}")
    else:
        parts.append(f"magnification {ratio(shown.mean('magnification').value)} (geometric mean)")
        parts.append(f"anisotropy {ratio(shown.mean('anisotropy').value)}")
    return " · ".join(part for part in parts if part)


def with_error(mean: Mean) -> str:
    """Write a mean with its standard error."""
    return (
        "–"
        if np.isnan(mean.value)
        else f"{digits(mean.value)} ± {'<0.001' if mean.error < 1e-3 else digits(mean.error)}"
    )


def ratio(value: float) -> str:
    """Three digits of a ratio."""
    return "–" if np.isnan(value) else f"{value:.3g}"


def honesty(payload: Mapping[str, Any], shown: Layer, between: str) -> list[Run]:
    """Say what the ellipses are, what has none, and what the comparison cannot see."""
    runs: list[Run] = [
        (f"Ellipses: circles of {payload['reference']['label']} as the layer stretches them,", True),
        ("all of a layer at one scale.", False),
    ]
    lost = (shown.ranks != 2).sum(axis=1).tolist()
    if max(lost):
        runs.append((f"{' and '.join(map(str, lost))} of {len(shown.points)} points", True))
        runs.append(("without an ellipse (hatched): their metric has not full rank.", False))
        if len(shown.models) > 1:
            left = "They are left out of the means."
            counted = "Where lost directions differ, the spectral ratio is 1 and counts."
            runs.append((left if shown.masked else counted, False))
    if len(shown.models) > 1:
        runs.append(("MSA compares shapes only:", True))
        runs.append(
            (
                "a factor c(p) between the metrics, also one that changes from point to point, is invisible "
                "to it; the log scale has it.",
                False,
            )
        )
        if between == "spectral_ratio":
            runs.append(
                (
                    "Compared ellipses have the same area; dashed: the second network.",
                    False,
                )
            )
        said = (
            "± is the standard error over the points."
            if payload["points"]["sampled"]
            else "± is the spread over the points as a standard error; a grid is no sample."
        )
        runs.append((said, False))
    return runs + [(sentence, False) for sentence in (*payload["facts"], *payload["notes"])]


def text_table(payload: Mapping[str, Any], state: Mapping[str, Any] | None = None) -> str:
    """Means of every layer as plain text, of the models shown and of their pair.

    Parameters
    ----------
    payload
        What `repgeo_nb.widgets.field_payload.payload` returns.
    state
        Traits of a `MetricFieldPlot`.
    """
    state = state or {}
    layers = [each["name"] for each in payload["models"][0]["layers"]]
    first = take(payload, state)
    several = len(first.models) > 1
    heads = ["layer"]
    for label in first.labels:
        of = f"{_one_line(label)} " if several else ""
        heads += [f"{of}magnification", f"{of}anisotropy", f"{of}full rank"]
    heads += ["MSA distance", "log scale"] if several else []
    rows = [heads]
    for name in layers:
        shown = take(payload, state, name)
        row = [_one_line(name)]
        for i in range(len(shown.models)):
            row += [ratio(shown.mean(quantity, i).value) for quantity in ("magnification", "anisotropy")]
            row.append(f"{int((shown.ranks[i] == 2).sum())} of {len(shown.points)}")
        if several:
            row += [with_error(shown.mean(quantity)) for quantity in ("spectral_ratio", "log_scale")]
        rows.append(row)
    widths = [max(len(row[c]) for row in rows) for c in range(len(heads))]
    lines = [
        "  ".join([row[0].ljust(widths[0]), *(v.rjust(w) for v, w in zip(row[1:], widths[1:], strict=True))])
        for row in rows
    ]
    said = " ".join(text for text, _ in honesty(payload, first, state.get("between", "spectral_ratio")))
    head = f"{_one_line(payload['title'])}\n{_one_line(convention(payload, first))}"
    return "\n\n".join([head, "\n".join(line.rstrip() for line in lines), _one_line(said)]) + "\n"


def _one_line(text: object) -> str:
    return " ".join(str(text).split())
