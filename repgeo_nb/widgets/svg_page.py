"""What every printed figure stands on: its size in centimetres, head, foot, and the document around it."""

from . import svg_ink as ink
from .svg_ink import Colour, Theme
from .svg_words import Run

UNITS_PER_CM = 700 / 16  # so that labels of 11.5 units print at 7.4 pt
MARGIN = 10.0
NARROW = 520.0  # units: below, keys stand above the picture and charts in two rows
LEAST_CM, MOST_CM = 6.0, 100.0


def inner_width(width_cm: float) -> float:
    """Width inside the margins, in units.

    Raises
    ------
    ValueError
        For a width outside 6 to 100 cm.
    """
    if not LEAST_CM <= width_cm <= MOST_CM:
        raise ValueError(
            f"width_cm expects a width from {LEAST_CM:g} to {MOST_CM:g} cm, got {width_cm!r}. "
            "One column of a journal is about 8.5 cm, a full page about 17."
        )
    return width_cm * UNITS_PER_CM - 2 * MARGIN


def head(body: list[str], title: str, about: str, theme: Theme, width: float) -> float:
    """Append title and convention line; return where they end."""
    return words(body, words(body, 0.0, title, width, 16, theme.ink, 600), about, width, 12, theme.ink2)


def words(
    body: list[str], y: float, text: str, width: float, size: float, fill: Colour, weight: int = 400
) -> float:
    """Append wrapped text below y; return where it ends."""
    for line in ink.wrap(text, width, size, weight) if text else []:
        y += size + 4
        body.append(ink.line_of_text(0, y - 2, line, size, fill, weight))
    return y


def foot(body: list[str], theme: Theme, width: float, y: float, runs: list[Run]) -> float:
    """Return where the honesty line, under its rule, ends."""
    body.append(ink.line([(0, y), (width, y)], theme.hair, 1.0))
    words = [(word, bold) for text, bold in runs for word in text.split()]
    lines: list[list[tuple[str, bool]]] = [[]]
    used = 0.0
    for word, bold in words:
        wide = ink.text_width(word + " ", 12, 600 if bold else 400)
        if lines[-1] and used + wide > width:
            lines.append([])
            used = 0.0
        lines[-1].append((word, bold))
        used += wide
    y += 6
    for line in lines:
        y += 17
        body.append(_rich(line, y, theme))
    return y


def _rich(words: list[tuple[str, bool]], y: float, theme: Theme) -> str:
    """Return one line of text with bold words."""
    strong = f'<tspan font-weight="600" fill="{ink.css(theme.ink)}">'
    parts = [f"{strong}{ink.escape(word)}</tspan>" if bold else ink.escape(word) for word, bold in words]
    return (
        f'<text x="0" y="{ink.num(y)}" font-size="12" fill="{ink.css(theme.ink2)}">{" ".join(parts)}</text>'
    )


def document(
    title: str,
    about: str,
    words: list[Run],
    body: list[str],
    theme: Theme,
    height: float,
    width_cm: float,
) -> str:
    """Return the SVG document around these elements, with what it shows in words.

    `height`: of the elements, without margins.
    """
    width = width_cm * UNITS_PER_CM
    height += 2 * MARGIN
    size = f'width="{width_cm:g}cm" height="{ink.num(height / UNITS_PER_CM)}cm"'
    said = " ".join(text for text, _ in words)
    font = "font-variant-numeric:tabular-nums;max-width:100%;height:auto"
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" {size} '
            f'viewBox="0 0 {ink.num(width)} {ink.num(height)}" role="img" '
            f'font-family="{ink.escape(ink.FONT)}" style="{font}">',
            f"<title>{ink.escape(title)}</title>",
            f"<desc>{ink.escape(about)}. {ink.escape(said)}</desc>",
            f'<rect width="100%" height="100%" fill="{ink.css(theme.paper)}"/>',
            f'<g transform="translate({ink.num(MARGIN)} {ink.num(MARGIN)})">',
            *body,
            "</g>",
            "</svg>",
        ]
    )
