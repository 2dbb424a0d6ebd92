"""Colours, text and shapes of the printed figure; the values are those of the page (js/src/scales.ts).

Every string that reaches the SVG goes through `escape`. Lengths are user units: 700 of them are 16 cm, so
that 11.5 units print at 7.4 pt.
"""

import math
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from xml.sax.saxutils import escape as _escape

Colour = tuple[float, float, float]  # red, green, blue, 0 to 1
Point = tuple[float, float]

# contrast at least 4.5 on the paper, apart under three colour-vision deficiencies
PALETTE = {
    "light": ("#1746a2", "#c8480a", "#12835c", "#93307c"),
    "dark": ("#6699ff", "#fbb13c", "#6fe3ad", "#e667b0"),
}
# more = further from the paper
RAMP = {
    "light": ("#e3b23c", "#d9743f", "#b23a5b", "#74246e", "#2b1553"),
    "dark": ("#5a4a9c", "#a14c9c", "#e0627e", "#f79a63", "#fbe08a"),
}
INKS = {
    "light": {"paper": "#ffffff", "ink": "#141414", "ink2": "#5c5c5c", "hair": "#e3e3e3"},
    "dark": {"paper": "#111111", "ink": "#ededed", "ink2": "#a8a8a8", "hair": "#343434"},
}
SHAPES = ("disc", "square", "triangle", "diamond")
FONT = "Inter, 'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif"

# characters XML 1.0 does not allow, even escaped
FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def escape(text: object) -> str:
    """Text that shows as itself inside SVG, whatever it holds."""
    return _escape(FORBIDDEN.sub("\ufffd", str(text)), {'"': "&quot;", "'": "&#39;"})


def num(value: float) -> str:
    """Two decimals, no trailing zeros."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


# --- colour ---


def rgb(colour: str) -> Colour:
    """Red, green, blue from ``#rrggbb``."""
    return (int(colour[1:3], 16) / 255, int(colour[3:5], 16) / 255, int(colour[5:7], 16) / 255)


def css(colour: Colour) -> str:
    """``#rrggbb`` of a colour."""
    return "#" + "".join(f"{round(255 * min(1.0, max(0.0, v))):02x}" for v in colour)


def mix(a: Colour, b: Colour, t: float) -> Colour:
    """Return the colour at t between a and b."""
    return (a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1]), a[2] + t * (b[2] - a[2]))


@dataclass(frozen=True)
class Theme:
    """Paper and inks."""

    name: str
    paper: Colour
    ink: Colour
    ink2: Colour
    hair: Colour

    def model(self, index: int) -> Colour:
        """Colour of a model; from the fifth on they come again, with hollow markers."""
        return rgb(PALETTE[self.name][index % len(SHAPES)])

    def ramp(self, share: float) -> Colour:
        """Colour of a number at this share (0 to 1) of its range."""
        stops = [rgb(stop) for stop in RAMP[self.name]]
        at = min(1.0, max(0.0, share)) * (len(stops) - 1)
        i = min(len(stops) - 2, int(at))
        return mix(stops[i], stops[i + 1], at - i)


def theme(dark: bool) -> Theme:
    """Return the theme of light or dark paper."""
    name = "dark" if dark else "light"
    return Theme(name, **{key: rgb(value) for key, value in INKS[name].items()})


@dataclass(frozen=True)
class Mark:
    """How a model is told from the others: colour index, shape, hollow or filled."""

    colour: int
    shape: str
    hollow: bool


def marks_of(models: Sequence[Mapping[str, Any]]) -> list[Mark]:
    """Up to 8 models have a mark each; more are coloured by family, told apart within it by their shapes."""
    if len(models) <= 2 * len(SHAPES):
        return [_mark(m, m) for m in range(len(models))]
    families = list(dict.fromkeys(_family(model) for model in models))
    met: dict[str, int] = {}
    marks = []
    for model in models:
        family = _family(model)
        met[family] = met.get(family, -1) + 1
        marks.append(_mark(families.index(family), met[family]))
    return marks


def _mark(colour: int, shape: int) -> Mark:
    return Mark(colour % len(SHAPES), SHAPES[shape % len(SHAPES)], shape // len(SHAPES) % 2 == 1)


def _family(model: Mapping[str, Any]) -> str:
    family = model["info"].get("family")
    return family if isinstance(family, str) and family else re.sub(r"\d+$", "", str(model["name"]))


# --- text ---

_WIDTHS = [("ijl!'|.,:;I·", 0.28), (" ", 0.29), ("ft()[]r/\\-", 0.4), ("mwM%W@—…", 0.92), ("–", 0.5)]


def text_width(text: str, size: float, weight: int = 400) -> float:
    """Width of a line of text in units, a little generous: the font of the reader's machine is not known."""
    return sum(_advance(c) for c in text) * size * (1.04 if weight >= 600 else 1.0)


def _advance(c: str) -> float:
    for group, width in _WIDTHS:
        if c in group:
            return width
    if unicodedata.east_asian_width(c) in "WF":
        return 1.0
    return 0.72 if c.isupper() else 0.65 if c.isdigit() else 0.6


def wrap(text: str, width: float, size: float, weight: int = 400) -> list[str]:
    """Lines of words no wider than `width`; a single longer word stays whole."""
    lines: list[str] = []
    for word in text.split():
        if lines and text_width(f"{lines[-1]} {word}", size, weight) <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines or [""]


def shorten(text: str, width: float, size: float, weight: int = 400) -> str:
    """Cut the middle out of a text wider than `width`: names of one family differ at their ends."""
    if text_width(text, size, weight) <= width:
        return text
    kept = len(text) - 1
    while kept > 1 and text_width(_without_middle(text, kept), size, weight) > width:
        kept -= 1
    return _without_middle(text, kept)


def _without_middle(text: str, kept: int) -> str:
    head = (kept + 1) // 2
    return f"{text[:head]}…{text[len(text) - kept + head :]}"


def line_of_text(
    x: float,
    y: float,
    text: str,
    size: float,
    fill: Colour,
    weight: int = 400,
    anchor: str = "start",
    halo: Colour | None = None,
) -> str:
    """One line of text with its baseline at y, with a paper halo where it may cross lines."""
    attributes = f'x="{num(x)}" y="{num(y)}" font-size="{num(size)}" fill="{css(fill)}"'
    if weight != 400:
        attributes += f' font-weight="{weight}"'
    if anchor != "start":
        attributes += f' text-anchor="{anchor}"'
    if halo is not None:
        attributes += f' stroke="{css(halo)}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke"'
    return f"<text {attributes}>{escape(text)}</text>"


# --- shapes ---


def path(points: Sequence[Point], closed: bool = False) -> str:
    """Return the ``d`` of straight lines through the points."""
    return "M" + "L".join(f"{num(x)} {num(y)}" for x, y in points) + ("Z" if closed else "")


def line(points: Sequence[Point], colour: Colour, width: float, dash: str = "", opacity: float = 1.0) -> str:
    """Lines through the points, without fill."""
    extra = f' stroke-dasharray="{dash}"' if dash else ""
    extra += f' opacity="{num(opacity)}"' if opacity < 1 else ""
    return (
        f'<path d="{path(points)}" fill="none" stroke="{css(colour)}" stroke-width="{num(width)}" '
        f'stroke-linecap="round" stroke-linejoin="round"{extra}/>'
    )


def outline(shape: str, x: float, y: float, r: float) -> str:
    """Element of a marker about (x, y), open for its attributes; shapes of equal r look equally large."""
    if shape == "disc":
        return f'<circle cx="{num(x)}" cy="{num(y)}" r="{num(r)}"'
    corners = {
        "square": [(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)],
        "triangle": [(0.0, -1.2), (1.12, 0.8), (-1.12, 0.8)],
        "diamond": [(0.0, -1.25), (1.25, 0.0), (0.0, 1.25), (-1.25, 0.0)],
    }[shape]
    return f'<path d="{path([(x + r * u, y + r * v) for u, v in corners], closed=True)}"'


def marker(mark: Mark, x: float, y: float, r: float, tint: Colour, paper: Colour, rim: float = 1.7) -> str:
    """Draw a model's marker; its paper rim lies below, so that the shape keeps its size."""
    below = (
        f'{outline(mark.shape, x, y, r)} fill="{css(paper)}" stroke="{css(paper)}" '
        f'stroke-width="{num(2 * rim)}" stroke-linejoin="round"/>'
    )
    if not mark.hollow:
        return below + f'{outline(mark.shape, x, y, r)} fill="{css(tint)}"/>'
    inner = r - 0.22 * r
    return below + (
        f'{outline(mark.shape, x, y, inner)} fill="{css(paper)}" stroke="{css(tint)}" '
        f'stroke-width="{num(0.44 * r)}"/>'
    )


def star(x: float, y: float, r: float, ink: Colour, paper: Colour, rim: float = 2.2) -> str:
    """Draw the target: a five-pointed star with a paper rim."""
    radii = [r if k % 2 == 0 else 0.46 * r for k in range(10)]
    corners = [
        (x + q * math.sin(math.pi * k / 5), y - q * math.cos(math.pi * k / 5)) for k, q in enumerate(radii)
    ]
    d = path(corners, closed=True)
    return (
        f'<path d="{d}" fill="{css(paper)}" stroke="{css(paper)}" stroke-width="{num(2 * rim)}" '
        f'stroke-linejoin="round"/><path d="{d}" fill="{css(ink)}" stroke="{css(ink)}" stroke-width="1" '
        'stroke-linejoin="round"/>'
    )


def ring(
    x: float, y: float, r: float, ink: Colour, paper: Colour, width: float = 2.1, rim: float = 2.0
) -> str:
    """Draw the shared first point: an open ring, paper inside and around."""
    return (
        f'<circle cx="{num(x)}" cy="{num(y)}" r="{num(r + rim)}" fill="{css(paper)}"/>'
        f'<circle cx="{num(x)}" cy="{num(y)}" r="{num(r - width / 2)}" fill="{css(paper)}" '
        f'stroke="{css(ink)}" stroke-width="{num(width)}"/>'
    )


def taper(a: Point, b: Point, wide_a: float, wide_b: float) -> list[Point]:
    """Corners of a segment as wide as `wide_a` at a and `wide_b` at b; none for a segment of no length."""
    length = math.dist(a, b)
    if length == 0:
        return []
    nx, ny = -(b[1] - a[1]) / length / 2, (b[0] - a[0]) / length / 2
    return [
        (a[0] + nx * wide_a, a[1] + ny * wide_a),
        (b[0] + nx * wide_b, b[1] + ny * wide_b),
        (b[0] - nx * wide_b, b[1] - ny * wide_b),
        (a[0] - nx * wide_a, a[1] - ny * wide_a),
    ]


def polygon(points: Sequence[Point], fill: Colour) -> str:
    """Return a filled polygon, or nothing without points."""
    return f'<path d="{path(points, closed=True)}" fill="{css(fill)}"/>' if points else ""


def dart(at: Point, towards: Point, size: float, tint: Colour, paper: Colour) -> str:
    """Draw an arrowhead in the middle of a step, pointing along it, with a thin paper rim."""
    length = math.hypot(*towards) or 1.0
    ux, uy = towards[0] / length, towards[1] / length
    r = size / 2
    shape = [(r, 0.0), (-0.78 * r, 0.86 * r), (-0.6 * r, 0.0), (-0.78 * r, -0.86 * r)]
    corners = [(at[0] + u * ux - v * uy, at[1] + u * uy + v * ux) for u, v in shape]
    return (
        f'<path d="{path(corners, closed=True)}" fill="{css(tint)}" stroke="{css(paper)}" stroke-width="1.6" '
        'stroke-linejoin="round" paint-order="stroke"/>'
    )


def axis_break(at: Point, towards: Point, tint: Colour, paper: Colour, size: float = 13.0) -> str:
    """Two slanted strokes across a step that is drawn much too long or short."""
    length = math.hypot(*towards) or 1.0
    ux, uy = towards[0] / length, towards[1] / length
    if ux < 0:  # the same slant whichever way the step runs
        ux, uy = -ux, -uy

    def turned(u: float, v: float) -> Point:
        return at[0] + u * ux - v * uy, at[1] + u * uy + v * ux

    half, lean = 0.42 * size, 0.13 * size
    gap = [
        turned(-2.2 - lean, half),
        turned(2.2 - lean, half),
        turned(2.2 + lean, -half),
        turned(-2.2 + lean, -half),
    ]
    strokes = [[turned(s - lean, half), turned(s + lean, -half)] for s in (-2.2, 2.2)]
    return polygon(gap, paper) + "".join(line(stroke, tint, 1.4) for stroke in strokes)
