"""Keys instead of a legend: right of the picture, ordered as the paths end, joined by leader lines."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import svg_ink as ink
from .svg_labels import Box, Obstacles, samples
from .svg_words import shown

if TYPE_CHECKING:
    from .svg_stage import Stage

LEADER = 50.0  # from the paths to the keys
GLYPH = 20.0  # from a key's left to its text
GAP, TIGHT = 42.0, 34.0  # between keys; between many
MANY = 8
NAME, DETAIL = 12.5, 11.0  # sizes
WIDEST = 190.0  # of a key's text; longer names are cut


@dataclass(frozen=True)
class Key:
    """A model's name where its path ends; (x, y) is the middle of its marker's left edge."""

    model: int
    x: float
    y: float
    lines: tuple[str, ...]
    box: Box


def lines(stage: "Stage", m: int) -> tuple[str, ...]:
    """Name, path length, and what else is known (accuracy)."""
    model, view = stage.payload["models"][m], stage.picture.view
    length = f"path {shown('step', view['length'][m], view['unit'])}"
    detail = " · ".join(part for part in (length, model["note"]) if part)
    name = ink.shorten(str(model["label"]), WIDEST, NAME, 600)
    if ink.text_width(detail, DETAIL) <= WIDEST:
        return name, detail
    return name, ink.shorten(detail, WIDEST, DETAIL)


def text_width(stage: "Stage", m: int) -> float:
    """Width of a key's text."""
    name, detail = lines(stage, m)
    return max(ink.text_width(name, NAME, 600), ink.text_width(detail, DETAIL))


def width(stage: "Stage") -> float:
    """Return what the keys and their leaders take at the right of the picture."""
    return LEADER + GLYPH + max((text_width(stage, m) for m, _ in stage.picture.drawn), default=0.0) + 6


def gap(stage: "Stage") -> float:
    """Distance from key to key."""
    return GAP if len(stage.picture.drawn) <= MANY else TIGHT


def height(stage: "Stage") -> float:
    """Return what the keys take below one another."""
    return gap(stage) * max(0, len(stage.picture.drawn) - 1) + 8


def place(stage: "Stage") -> list[Key]:
    """Stack the keys beside the ends of the paths, in their order from top to bottom."""
    ends = {m: stage.at(stage.point(m, layers[-1])) for m, layers in stage.picture.drawn}
    order = sorted(ends, key=lambda m: (ends[m][1], m))
    right = max(stage.at(point)[0] for point in stage.picture.coords)
    x, step = right + LEADER, gap(stage)
    tall = step * (len(order) - 1)
    middle = sum(y for _, y in ends.values()) / max(1, len(ends))
    top = min(max(middle - tall / 2, 16.0), max(16.0, stage.height - 40 - tall))
    keys = []
    for q, m in enumerate(order):
        y = top + q * step
        box = (x - 4, y - 10, x + GLYPH + text_width(stage, m) + 4, y + 22)
        keys.append(Key(m, x, y, lines(stage, m), box))
    return keys


def leader(stage: "Stage", key: Key, taken: Obstacles) -> list[str]:
    """Return the thin line from the end of a path to its key, under everything else; one path needs none."""
    if len(stage.picture.drawn) == 1:
        return []
    layers = next(layers for m, layers in stage.picture.drawn if m == key.model)
    end = stage.at(stage.point(key.model, layers[-1]))
    elbow, tip = (key.x - 14, key.y), (key.x - 2, key.y)
    taken.dots += samples(end, elbow)[2:]
    tint = ink.mix(stage.model_tint(key.model), stage.theme.paper, 0.45)
    return [ink.line([end, elbow, tip], tint, 1.0)]


def draw(stage: "Stage", key: Key) -> list[str]:
    """Return a key: marker, name in the model's colour, details in the second ink."""
    tint = stage.model_tint(key.model)
    name = tint if stage.by_model else stage.theme.ink
    return [
        ink.marker(stage.marks[key.model], key.x + 7, key.y, 5.4, tint, stage.theme.paper),
        ink.line_of_text(key.x + GLYPH, key.y + 4.3, key.lines[0], NAME, name, 600),
        ink.line_of_text(key.x + GLYPH, key.y + 18.5, key.lines[1], DETAIL, stage.theme.ink2),
    ]


def grid(stage: "Stage", columns: int = 2) -> tuple[list[str], float]:
    """Return the keys of a narrow figure: a grid above the picture, without leaders; and its height."""
    out: list[str] = []
    wide = stage.width / columns
    order = [m for m, _ in stage.picture.drawn]
    for q, m in enumerate(order):
        x, y = (q % columns) * wide, 14 + (q // columns) * 36
        name, detail = lines(stage, m)
        room = wide - GLYPH - 8
        if ink.text_width(detail, DETAIL) > room:
            detail = detail.split(" · ")[0]
        texts = (ink.shorten(name, room, NAME, 600), ink.shorten(detail, room, DETAIL))
        out += draw(stage, Key(m, x, y, texts, (x, y, x + wide, y + 30)))
    return out, 36.0 * -(-len(order) // columns)
