"""The README's tables of metrics from their cards: ``python -m tests.cards`` prints it."""

from repgeo_nb.metrics import METRICS, Dissimilarity

PAIR_HEADS = ("similarity, distance", "convention", "directed", "invariant to", "with too few stimuli")
HEADS = (
    "metric",
    "default convention",
    "range",
    "invariant to",
    "widths",
    "least stimuli",
    "with too few stimuli",
)


def lines() -> list[str]:
    """Rows of the table of metrics with a geometry of their own, in Markdown."""
    rows = [HEADS, ("---",) * len(HEADS)]
    for name, metric in METRICS.items():
        if issubclass(metric, Dissimilarity):
            continue
        card = metric.card
        about = card.rows()
        first = f"`{name}`" if card.is_metric else f"`{name}` (no triangle inequality)"
        rows.append(
            (
                first,
                about["convention"],
                about["range"],
                about["invariant to"],
                about["widths"],
                about["least stimuli"],
                about["bias"],
            )
        )
    return _markdown(rows)


def pair_lines() -> list[str]:
    """Rows of the table of measures of pairs, in Markdown."""
    rows = [PAIR_HEADS, ("---",) * len(PAIR_HEADS)]
    for name, measure in METRICS.items():
        if issubclass(measure, Dissimilarity):
            about = measure.card.rows()
            names = f"`{measure.similarity}`, `{name}`{' (a metric)' if measure.card.is_metric else ''}"
            convention = about["convention"].removeprefix("1 - ")
            directed = "yes" if measure.directed else "no"
            rows.append((names, convention, directed, about["invariant to"], about["bias"]))
    return _markdown(rows)


def _markdown(rows: list[tuple[str, ...]]) -> list[str]:
    return ["| " + " | ".join(cell.replace("|", "/") for cell in row) + " |" for row in rows]


if __name__ == "__main__":
    print("\n".join([*lines(), "", *pair_lines()]))
