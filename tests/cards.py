"""The README's table of metrics from their cards: ``python -m tests.cards`` prints it."""

from repgeo_nb.metrics import METRICS

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
    """Rows of the table in Markdown, one for every registered metric."""
    rows = [HEADS, ("---",) * len(HEADS)]
    for name, metric in METRICS.items():
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
    return ["| " + " | ".join(cell.replace("|", "/") for cell in row) + " |" for row in rows]


if __name__ == "__main__":
    print("\n".join(lines()))
