"""The README's tables of metrics from their cards: ``python -m tests.cards`` prints it."""

from repgeo_nb.metrics import METRICS, Dissimilarity
from repgeo_nb.references import REFERENCES

PAIR_HEADS = (
    "similarity, distance",
    "convention",
    "distances",
    "a metric",
    "directed",
    "invariant to",
    "least stimuli",
    "needs",
    "cost: a layer; a pair",
    "with too few stimuli",
    "source",
)
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
            rows.append(
                (
                    f"`{measure.similarity}`, `{name}`",
                    about["convention"].removeprefix("1 - "),
                    about["range"],
                    about["metric"],
                    "yes" if measure.directed else "no",
                    about["invariant to"],
                    about["least stimuli"],
                    measure.needs or "–",
                    measure.cost,
                    about["bias"],
                    "; ".join(_short(key) for key in measure.card.sources),
                )
            )
    return _markdown(rows)


def _short(key: str) -> str:
    """First author and year of a reference."""
    return f"{REFERENCES[key].split(',')[0]} {key[-4:]}"


def _markdown(rows: list[tuple[str, ...]]) -> list[str]:
    return ["| " + " | ".join(cell.replace("|", "/") for cell in row) + " |" for row in rows]


if __name__ == "__main__":
    print("\n".join([*lines(), "", *pair_lines()]))
