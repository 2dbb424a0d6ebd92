"""The words and numbers of a printed matrix and of its text table, as the page writes them."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from .matrix_slice import Slice, digits, take
from .svg_words import Run

MOST_COLUMNS = 24  # of the text table; wider ones wrap into blocks


def convention(payload: Mapping[str, Any], shown: Slice) -> str:
    """Return the line below the title: measure, stimuli, what is shown."""
    measure = payload["measure"]
    head = f"{measure['label']}, {measure['convention']}" if measure["convention"] else measure["label"]
    return " · ".join(part for part in (head, payload["subtitle"], *shown.at) if part)


def honesty(payload: Mapping[str, Any], shown: Slice, scale: str = "range") -> list[Run]:
    """How the colours read, what chance gives, how many rows there are."""
    measure = payload["measure"]
    unit = f" {measure['unit']}" if measure["unit"] else ""
    low, high = _ends(shown.span)
    over = "over pairs of different entries only, " if scale == "data" else ""
    runs: list[Run] = [(f"{measure['same']}.", True), (f"Colours {over}from {low} to {high}{unit}.", False)]
    level = shown.null_span(payload)
    if level:
        a, b = map(digits, level)
        chance = a if a == b else f"{a} to {b}"
        runs.append((f"Unrelated representations would give {chance} (on the bar).", False))
    gaps = int(np.isnan(shown.values).sum())
    if gaps:
        runs.append((f"{gaps} of {shown.values.size} cells", True))
        runs.append(("have no value (hatched): a model lacks the layer.", False))
    return runs + [(sentence, False) for sentence in (*payload["facts"], *payload["notes"])]


def _ends(span: tuple[float, float]) -> tuple[str, str]:
    low, high = (f"{v:.0f}".replace("-", "−") if v == round(v) else digits(v) for v in span)
    return low, high


def text_table(payload: Mapping[str, Any], state: Mapping[str, Any] | None = None) -> str:
    """All numbers of the slice shown as plain text.

    Parameters
    ----------
    payload
        What `repgeo_nb.widgets.matrix_payload.payload` returns.
    state
        Traits of a `MatrixPlot`.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> from repgeo_nb.widgets.matrix_payload import payload
    >>> made = payload(rg.distances(rg.datasets.digits_paths(), model="resnet8_w8_s0"))
    >>> print(text_table(made).splitlines()[4].split()[:2])
    ['input', '0.000']
    """
    shown = take(payload, state)
    several = len(payload["models"]) > 1
    names = {
        side: [
            _one_line(f"{model} {name}" if several else name).strip()
            for (model, _), name in zip(refs, payload["sides"][side]["names"], strict=True)
        ]
        for side, refs in (("row", shown.rows), ("column", shown.columns))
    }
    texts = [[digits(v) for v in row] for row in shown.values]
    said = " ".join(text for text, _ in honesty(payload, shown, (state or {}).get("scale", "range")))
    blocks = [f"{_one_line(payload['title'])}\n{_one_line(convention(payload, shown))}"]
    blocks += [
        _block(names, texts, range(first, min(first + MOST_COLUMNS, len(names["column"]))))
        for first in range(0, len(names["column"]), MOST_COLUMNS)
    ]
    return "\n\n".join([*blocks, _one_line(said)]) + "\n"


def _block(names: Mapping[str, Sequence[str]], texts: Sequence[Sequence[str]], columns: range) -> str:
    head = ["", *(names["column"][c] for c in columns)]
    rows = [[name, *(row[c] for c in columns)] for name, row in zip(names["row"], texts, strict=True)]
    widths = [max(len(row[i]) for row in (head, *rows)) for i in range(len(head))]
    return "\n".join(
        "  ".join(
            [row[0].ljust(widths[0]), *(v.rjust(w) for v, w in zip(row[1:], widths[1:], strict=True))]
        ).rstrip()
        for row in (head, *rows)
    )


def _one_line(text: object) -> str:
    return " ".join(str(text).split())
