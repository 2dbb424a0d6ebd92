"""One printed star: a ray for each direction; the circle is what noise does (js/src/star/star.ts)."""

import math
from dataclasses import dataclass

from . import svg_ink as ink
from .frame_scale import Scene, Span
from .svg_ink import Colour, Theme

HUB, FAN, SPREAD = 0.13, 0.84, 9.0  # of the radius; of a sector; units between rays at most
NAME, UNIT, SMALL, GAP = 12.0, 10.5, 10.5, 11.0
LEAST = 84.0  # radius from which on names stand level, with their unit
SIDE = 0.26  # cosine from which on a name stands beside its ray
FAINT, BAR = 0.035, 0.26


@dataclass(frozen=True)
class Star:
    """Where a star stands: its middle, its radius, which models it shows, whether its names stand level."""

    x: float
    y: float
    r: float
    models: tuple[int, ...]
    level: bool
    width: float

    @property
    def height(self) -> float:
        """Return what the star takes from the top of its box."""
        return 2 * self.y


def place(scene: Scene, models: tuple[int, ...], width: float, most: float) -> Star:
    """Return the largest star with room for its names in a box `width` wide and at most `most` high."""
    directions = scene.payload["directions"]
    room = []
    for d, direction in enumerate(directions):
        u, v = math.cos(_middle(d, len(directions))), math.sin(_middle(d, len(directions)))
        text = max(
            ink.text_width(_name(direction, width), NAME, 600), ink.text_width(direction["unit"], UNIT)
        )
        across = (
            (width / 2 - text / 2) / max(abs(u), 0.01) if abs(u) < SIDE else (width / 2 - text) / abs(u) - GAP
        )
        room += [across, (most / 2 - 2 - 1.6 * NAME) / max(abs(v), 0.01) - GAP]
    r = min(room)
    if r >= LEAST:
        return Star(width / 2, min(most / 2, r + GAP + 2.6 * NAME), r, models, True, width)
    r = max(24.0, min(width, most) / 2 - SMALL - 9)
    return Star(width / 2, r + SMALL + 8, r, models, False, width)


def draw(scene: Scene, star: Star, span: Span, theme: Theme, marks: list[ink.Mark]) -> list[str]:
    """Return the star's elements, its box's top left at the origin."""
    shown = [m for m in star.models if m in scene.models]
    rays = [(m, d) for m in reversed(shown) for d in range(len(scene.payload["directions"]))]
    out = _sectors(scene, star, theme) + _rings(scene, star, span, theme)
    for m, d in rays:
        out += _bar(scene, star, span, theme.model(marks[m].colour), m, d)
    for m, d in rays:
        out += _ray(scene, star, span, theme, marks[m], m, d)
    return out + _ticks(scene, star, span, theme) + _names(scene, star, theme)


# --- where things stand ---


def _middle(d: float, k: int) -> float:
    return -math.pi / 2 + 2 * math.pi * d / k


def _angle(scene: Scene, star: Star, m: int, d: int) -> float:
    """Rays of one direction lie side by side, each in a place of its own."""
    k, n = len(scene.payload["directions"]), len(star.models)
    step = min(FAN * 2 * math.pi / k / n, SPREAD / star.r)
    return _middle(d, k) + step * (star.models.index(m) - (n - 1) / 2)


def _radius(star: Star, share: float) -> float:
    return star.r * (HUB + (1 - HUB) * share)


def _at(star: Star, angle: float, r: float) -> ink.Point:
    return star.x + r * math.cos(angle), star.y + r * math.sin(angle)


# --- how it is drawn ---


def _circle(star: Star, r: float, attributes: str) -> str:
    return f'<circle cx="{ink.num(star.x)}" cy="{ink.num(star.y)}" r="{ink.num(r)}" {attributes}/>'


def _sectors(scene: Scene, star: Star, theme: Theme) -> list[str]:
    k, out = len(scene.payload["directions"]), []
    for d in scene.chosen if k > 2 else []:
        ends = [_middle(d - 0.5, k), _middle(d + 0.5, k)]
        (x0, y0), (x1, y1) = (_at(star, angle, star.r) for angle in ends)
        arc = f"A{ink.num(star.r)} {ink.num(star.r)} 0 0 1 {ink.num(x1)} {ink.num(y1)}"
        d_path = f"M{ink.num(star.x)} {ink.num(star.y)}L{ink.num(x0)} {ink.num(y0)}{arc}Z"
        out.append(f'<path d="{d_path}" fill="{ink.css(theme.ink)}" opacity="0.05"/>')
    return out


def _rings(scene: Scene, star: Star, span: Span, theme: Theme) -> list[str]:
    level, k, out = scene.star["level"], len(scene.payload["directions"]), []
    if level is not None:
        fill = f'fill="{ink.css(theme.ink)}" opacity="{FAINT}"'
        out.append(_circle(star, _radius(star, span.share(level)), fill))
    hair = f'fill="none" stroke="{ink.css(theme.hair)}" stroke-width="1"'
    out += [
        _circle(star, _radius(star, span.share(value)), hair) for value, _ in span.ticks() if value != level
    ]
    for d in range(k):
        angle = _middle(d, k)
        out.append(ink.line([_at(star, angle, star.r * HUB), _at(star, angle, star.r)], theme.hair, 1.0))
    if level is not None:
        bold = f'fill="none" stroke="{ink.css(theme.ink)}" stroke-width="1.3"'
        out.append(_circle(star, _radius(star, span.share(level)), bold))
    return out


def _bar(scene: Scene, star: Star, span: Span, tint: Colour, m: int, d: int) -> list[str]:
    """Half of the stimuli lie in it."""
    low, high = (scene.number(scene.star, m, scene.layer, d, name) for name in ("q25", "q75"))
    if low is None or high is None or span.share(high) - span.share(low) < 1e-3:
        return []
    angle = _angle(scene, star, m, d)
    ends = [_at(star, angle, _radius(star, span.share(v))) for v in (low, high)]
    wide = 5 if len(star.models) > 1 else 7
    return [
        f'<path d="{ink.path(ends)}" fill="none" stroke="{ink.css(tint)}" stroke-width="{wide}" '
        f'opacity="{BAR}"/>'
    ]


def _ray(scene: Scene, star: Star, span: Span, theme: Theme, mark: ink.Mark, m: int, d: int) -> list[str]:
    angle, tint = _angle(scene, star, m, d), theme.model(mark.colour)
    hub, value = star.r * HUB, scene.number(scene.star, m, scene.layer, d)
    if value is None:  # a short stroke across, and no ray
        x, y = _at(star, angle, hub)
        across = (-3.5 * math.sin(angle), 3.5 * math.cos(angle))
        ends = [(x - across[0], y - across[1]), (x + across[0], y + across[1])]
        dashed = [_at(star, angle, hub), _at(star, angle, hub + 0.3 * (star.r - hub))]
        return [ink.line(dashed, tint, 1.2, dash="2 3"), ink.line(ends, tint, 1.6)]
    tip = _at(star, angle, _radius(star, span.share(value)))
    out = []
    if span.is_below(value):
        u, v = math.cos(angle), math.sin(angle)
        arms = [(0.7, -4.0), (0.45, 0.0), (0.7, 4.0)]
        chevron = [(star.x + at * hub * u - a * v, star.y + at * hub * v + a * u) for at, a in arms]
        out.append(ink.line(chevron, tint, 1.5))
    several = len(star.models) > 1
    pale = ink.mix(tint, theme.paper, 0.3 if several else 0.0)
    out.append(ink.line([_at(star, angle, hub), tip], pale, 1.5 if len(star.models) > 4 else 1.9))
    out.append(ink.marker(mark, *tip, 3.4 if star.level else 2.9, tint, theme.paper, 0.9))
    return out


def _ticks(scene: Scene, star: Star, span: Span, theme: Theme) -> list[str]:
    """Numbers of the rings, half-way between the last ray and the first."""
    angle, before, out = _middle(-0.5, len(scene.payload["directions"])), -math.inf, []
    for value, text in span.ticks():
        r, own = _radius(star, span.share(value)), value == scene.star["level"]
        if (r - before < 13 or r > star.r + 3 or (not star.level and star.r < 72)) and not own:
            continue
        before, (x, y) = r, _at(star, angle, r)
        fill, weight = (theme.ink, 600) if own else (theme.ink2, 400)
        out.append(ink.line_of_text(x, y + 3.6, text, 10.5, fill, weight, "middle", theme.paper))
    return out


def _name(direction: dict[str, str], width: float) -> str:
    return ink.shorten(direction["name"], 0.27 * width, NAME, 600)


def _names(scene: Scene, star: Star, theme: Theme) -> list[str]:
    directions, out = scene.payload["directions"], []
    last: tuple[float, float, float, float] | None = None
    for d, direction in enumerate(directions):
        weight, angle = 600 if d in scene.chosen else 500, _middle(d, len(directions))
        if not star.level:
            out += _turned(star, theme, direction["name"], angle, weight, len(directions))
            continue
        x, y = _at(star, angle, star.r + GAP)
        u, v = math.cos(angle), math.sin(angle)
        anchor = "middle" if abs(u) < SIDE else "start" if u > 0 else "end"
        lines = 2 if direction["unit"] else 1
        name = _name(direction, star.width)
        wide, top = ink.text_width(name, NAME, 600), y + (v - 1) * 7 * lines + (0 if lines == 2 else 2)
        left = x - wide * {"middle": 0.5, "start": 0.0, "end": 1.0}[anchor]
        box = (left, top, left + wide, top + 14 * lines)
        if last and last[0] < box[2] and last[2] > box[0] and last[1] < box[3] and last[3] > box[1]:
            continue  # on its neighbour's
        last = box
        out.append(ink.line_of_text(x, top + 11, name, NAME, theme.ink, weight, anchor))
        if direction["unit"]:
            out.append(ink.line_of_text(x, top + 24, direction["unit"], UNIT, theme.ink2, anchor=anchor))
    return out


def _turned(star: Star, theme: Theme, name: str, angle: float, weight: int, k: int) -> list[str]:
    """Round a small star names stand along the rim, those below read from left to right as well."""
    room = 2 * (star.r + 10) * math.sin(math.pi / max(k, 3)) - 2
    text = ink.shorten(name, room, SMALL, weight)
    if len(text) < min(4, len(name)):
        return []
    under = math.sin(angle) > 0.3
    x, y = _at(star, angle, star.r + (13.5 if under else 6))
    turn = math.degrees(angle) + (-90 if under else 90)
    fill = theme.ink if weight > 500 else theme.ink2
    line = ink.line_of_text(x, y, text, SMALL, fill, weight, "middle")
    return [line.replace("<text ", f'<text transform="rotate({turn:.1f} {ink.num(x)} {ink.num(y)})" ', 1)]
