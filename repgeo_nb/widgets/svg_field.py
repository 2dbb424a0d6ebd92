"""The printed metric field as SVG: planes with cells or dots, ellipses, bars, honesty line.

Cells of one colour share one path, so that two networks of 40 x 40 points stay small inside a notebook.
"""

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from . import svg_ink as ink
from .field_slice import Layer, take
from .field_words import NAMES, convention, honesty
from .svg_field_scale import Span, axis_ticks
from .svg_ink import Colour, Theme
from .svg_page import document, foot, head, inner_width

LEVELS = 60  # colours told apart; more is less than an eye can see
TITLE, ALONE, TICKS, NAME, GAP, BAR, BAR_BLOCK = 22.0, 4.0, 17.0, 18.0, 18.0, 9.0, 58.0
LEAST_PITCH, LEAST_PAIR = 12.0, 24.0  # units between ellipses
FILL, EDGE = 0.47, 0.35  # of that distance: a half axis; the least from an edge
SHARE, MOST = 0.95, 1.6  # the largest ellipse keeps to its room, unless that much larger than nearly all
MOST_ONE, MOST_PAIR, NARROW = 400.0, 330.0, 420.0


def figure_svg(
    payload: Mapping[str, Any],
    state: Mapping[str, Any] | None = None,
    width_cm: float = 16.0,
    dark: bool | None = None,
) -> str:
    """Draw the metric field of one layer.

    Parameters
    ----------
    payload
        What `repgeo_nb.widgets.field_payload.payload` returns.
    state
        Traits of a `MetricFieldPlot`: layer, shown, colour, between, scale, selected_stimuli, theme.
    width_cm
        Width in centimetres, 6 to 100; text keeps its size in print.
    dark
        Dark paper; by default when the state's theme says so.

    Returns
    -------
    str
        A complete SVG document without XML declaration, so that it can stand inside HTML.

    Raises
    ------
    ValueError
        For a width outside 6 to 100 cm.
    """
    inner = inner_width(width_cm)
    state = dict(state or {})
    theme = ink.theme(state.get("theme") == "dark" if dark is None else dark)
    shown = take(payload, state)
    said = convention(payload, shown)
    body: list[str] = []
    y = head(body, payload["title"], said, theme, inner)
    elements, height = _Planes(payload, state, shown, theme, inner).draw()
    body += [f'<g transform="translate(0 {ink.num(y + 12)})">', *elements, "</g>"]
    runs = honesty(payload, shown, state.get("between", "spectral_ratio"))
    y = foot(body, theme, inner, y + height + 16, runs)
    return document(payload["title"], said, runs, body, theme, y, width_cm)


class _Planes:
    """The planes of one or two models and of their pair, with the bars below."""

    def __init__(
        self,
        payload: Mapping[str, Any],
        state: Mapping[str, Any],
        shown: Layer,
        theme: Theme,
        width: float,
    ):
        self.payload, self.shown, self.theme, self.full = payload, shown, theme, width
        self.colour = state.get("colour") or "magnification"
        self.between = state.get("between") or "spectral_ratio"
        self.chosen = [
            payload["points"]["ids"].index(one)
            for one in state.get("selected_stimuli") or ()
            if one in payload["points"]["ids"]
        ]
        layers = [each["name"] for each in payload["models"][0]["layers"]]
        over = [shown] if state.get("scale") != "all" else [take(payload, state, name) for name in layers]
        self.pair = len(shown.models) > 1
        fields = [each.field(self.colour, i) for each in over for i in range(len(shown.models))]
        self.span = Span(self.colour, fields, theme)
        self.pair_span = (
            Span(self.between, [each.field(self.between) for each in over], theme) if self.pair else None
        )
        self.axes = payload["axes"]
        grid = payload["points"]["grid"]
        self.levels = [np.unique(shown.points[:, i]) for i in (0, 1)] if grid else None
        self.edges = [
            _edges(self.levels[i] if self.levels else None, shown.points[:, i], self.axes[i]) for i in (0, 1)
        ]
        narrow = width < NARROW
        self.columns = 1 if not self.pair else 2 if narrow else 3
        self.ticks = [
            axis_ticks(self.axes[i], self.edges[i], 4 if narrow or self.pair else 6) for i in (0, 1)
        ]
        self.left = 26 + max((ink.text_width(text, 10) for _, text in self.ticks[1]), default=10.0)
        across = (width - self.left - (self.columns - 1) * GAP) / self.columns
        aspect = self._aspect()
        most = MOST_PAIR if self.pair else MOST_ONE
        self.w = min(across, most, most * aspect)
        self.h = self.w / aspect
        counts = [len(each) for each in self.levels] if self.levels else None
        self.pitch = (
            min(self.w / counts[0], self.h / counts[1])
            if counts
            else math.sqrt(self.w * self.h / len(shown.points))
        )
        self.points, room = self._thinned(LEAST_PITCH)
        self.pair_points, pair_room = self._thinned(LEAST_PAIR)
        self.even = self.between == "spectral_ratio"
        own = [(each, i) for each in over for i in range(len(shown.models))]
        self.scale = self._scale([self._ellipses(*one)[self.points] for one in own], room)
        self.pair_scale = self._scale(
            [self._ellipses(*one, even=self.even)[self.pair_points] for one in own], pair_room
        )

    # ---- places

    def _aspect(self) -> float:
        ratio = float(np.ptp(self.edges[0]) / np.ptp(self.edges[1]))
        return ratio if self.axes[0]["unit"] == self.axes[1]["unit"] and 0.4 < ratio < 2.5 else 1.0

    def at(self, points: np.ndarray) -> np.ndarray:
        """Places (point, 2) within a plane."""
        low = np.array([edge[0] for edge in self.edges])
        share = (points - low) / np.array([np.ptp(edge) for edge in self.edges])
        return np.stack([share[:, 0] * self.w, (1 - share[:, 1]) * self.h], axis=1)

    def _thinned(self, least: float) -> tuple[np.ndarray, float]:
        """Points that carry an ellipse, and the room each has."""
        if self.levels:
            on, rooms = np.ones(len(self.shown.points), bool), []
            for i, (level, size) in enumerate(zip(self.levels, (self.w, self.h), strict=True)):
                kept, room = _spread((level - self.edges[i][0]) / np.ptp(self.edges[i]) * size, least, size)
                on &= np.isin(np.searchsorted(level, self.shown.points[:, i]), kept)
                rooms.append(room)
            return np.flatnonzero(on), min(rooms)
        apart, kept = max(least, 0.8 * self.pitch), []
        places = self.at(self.shown.points)
        for p, place in enumerate(places):
            if all(math.dist(place, places[q]) >= apart for q in kept):
                kept.append(p)
        return np.array(kept), apart

    def _ellipses(self, layer: Layer, i: int, even: bool = False, scale: float = 1.0) -> np.ndarray:
        """Half axes in units, (point, 2 axes, 2)."""
        own = layer.stretches[i]
        size = np.sqrt(own.magnification) if even else 1.0
        unit = np.array([self.w / np.ptp(self.edges[0]), -self.h / np.ptp(self.edges[1])])
        axes = np.stack(
            [own.along * (own.most / size)[:, None], own.across * (own.least / size)[:, None]], axis=1
        )
        return scale * axes * unit

    def _scale(self, all_: Sequence[np.ndarray], room: float) -> float:
        """Scale at which the ellipses keep to their room."""
        axes = np.concatenate(all_)
        axes = axes[np.isfinite(axes).all(axis=(1, 2))]
        if not len(axes):
            return 0.0
        reach = np.sort(np.linalg.svd(axes, compute_uv=False)[:, 0])
        return FILL * room / float(min(reach[-1], MOST * reach[int(SHARE * len(reach))]))

    # ---- drawing

    def draw(self) -> tuple[list[str], float]:
        """Elements and their height."""
        top = TITLE if len(self.payload["models"]) > 1 else ALONE
        step = top + self.h + TICKS + NAME
        count = 3 if self.pair else 1
        out: list[str] = []
        for i in range(count):
            x, y = (
                self.left + (i % self.columns) * (self.w + GAP),
                top + (i // self.columns) * step,
            )
            inside = self._pair_plane(self.pair_span) if i == 2 and self.pair_span else self._plane(i)
            out += [f'<g transform="translate({ink.num(x)} {ink.num(y)})">']
            out += [*inside, *self._frame(i % self.columns == 0), *self._title(i), "</g>"]
        bottom = step * math.ceil(count / self.columns) + 8
        place = [(self.left, bottom), (self.left, bottom + BAR_BLOCK)]
        wide = [min(self.w, 260.0)] * 2
        if self.pair and self.columns == 3:
            place[1], wide[1] = (self.left + 2 * (self.w + GAP), bottom), self.w
        elif self.pair:  # the fourth place of the square
            x, y = self.left + self.w + GAP + 14, top + step
            place, wide = [(x, y), (x, y + BAR_BLOCK)], [self.full - x] * 2
        out += self._bar(*place[0], wide[0], self.span, self.colour)
        if self.pair_span:
            out += self._bar(*place[1], wide[1], self.pair_span, self.between)
        x, y = place[0]
        at = (x, y + 2 * BAR_BLOCK) if self.columns == 2 else (x + wide[0] + 24, y + 4)
        out += self._reference(*at)
        below = 0.0 if self.columns == 2 else BAR_BLOCK
        return out, bottom + below

    def _plane(self, i: int) -> list[str]:
        out = self._field(self.shown.field(self.colour, i), self.span)
        head = f'<g fill="{ink.css(self.theme.paper)}" fill-opacity="0.8" stroke="{ink.css(self.theme.ink)}" '
        axes = self._ellipses(self.shown, i, scale=self.scale)
        return [
            *out,
            f'{head}stroke-opacity="0.6" stroke-width="0.8">',
            *self._drawn(axes, self.points),
            "</g>",
        ]

    def _pair_plane(self, span: Span) -> list[str]:
        whole = (self.shown.ranks == 2).all(axis=0)
        out = self._field(np.where(whole, self.shown.field(self.between), np.nan), span)
        for i, dash in enumerate(("", ' stroke-dasharray="3.2 2.2"')):
            axes = self._ellipses(self.shown, i, self.even, self.pair_scale)
            axes[~whole] = np.nan
            out.append(f'<g fill="none" stroke="{ink.css(self.theme.model(i))}" stroke-width="1.3"{dash}>')
            out += [*self._drawn(axes, self.pair_points), "</g>"]
        return out

    def _drawn(self, axes: np.ndarray, points: np.ndarray) -> list[str]:
        """Ellipses of these points, where they have one."""
        places = self.at(self.shown.points)
        return [_ellipse(tuple(places[p]), axes[p]) for p in points if np.isfinite(axes[p]).all()]

    def _field(self, values: np.ndarray, span: Span) -> list[str]:
        """Cells of a grid or dots of samples, one path for each colour; slanted lines without a value."""
        level = np.full(len(values), -1)
        known = np.isfinite(values)
        level[known] = np.rint(LEVELS * span.share(values[known]))
        places = self.at(self.shown.points)
        out = [] if self.levels else [self._box(ink.mix(self.theme.paper, self.theme.ink, 0.04))]
        radius = max(2.0, 0.42 * self.pitch)
        for colour in np.unique(level):
            d = "".join(
                self._cell(int(p), places[p], radius, hatched=colour < 0)
                for p in np.flatnonzero(level == colour)
            )
            if colour < 0:
                out.append(f'<path d="{d}" fill="none" stroke="{ink.css(self.theme.ink2)}" opacity="0.45"/>')
            else:
                rim = "" if self.levels else f' stroke="{ink.css(self.theme.paper)}" stroke-width="0.7"'
                out.append(f'<path d="{d}" fill="{ink.css(span.colour(colour / LEVELS))}"{rim}/>')
        return ['<g shape-rendering="crispEdges">', *out, "</g>"] if self.levels else out

    def _cell(self, p: int, place: np.ndarray, radius: float, hatched: bool) -> str:
        if self.levels:
            x0, x1, y0, y1 = self._bounds(p)
        else:
            x0, x1, y0, y1 = place[0] - radius, place[0] + radius, place[1] - radius, place[1] + radius
        if hatched:
            return "".join(
                f"M{ink.num(x0 + s * (x1 - x0))} {ink.num(y1)}L{ink.num(x1)} {ink.num(y0 + s * (y1 - y0))}"
                f"M{ink.num(x0)} {ink.num(y1 - s * (y1 - y0))}L{ink.num(x1 - s * (x1 - x0))} {ink.num(y0)}"
                for s in (0.25, 0.75)
            )
        if self.levels:
            return f"M{ink.num(x0)} {ink.num(y0)}H{ink.num(x1)}V{ink.num(y1)}H{ink.num(x0)}z"
        r = ink.num(radius)
        d = ink.num(2 * radius)
        return f"M{ink.num(x0)} {ink.num(place[1])}a{r} {r} 0 1 0 {d} 0a{r} {r} 0 1 0 -{d} 0z"

    def _bounds(self, p: int) -> tuple[float, float, float, float]:
        column, row = (
            int(np.searchsorted(level, at))
            for level, at in zip(self.levels or (), self.shown.points[p], strict=True)
        )
        corners = np.array(
            [
                [self.edges[0][column], self.edges[1][row + 1]],
                [self.edges[0][column + 1], self.edges[1][row]],
            ]
        )
        (x0, y0), (x1, y1) = self.at(corners)
        return x0, x1, y0, y1

    def _box(self, fill: Colour) -> str:
        return f'<rect width="{ink.num(self.w)}" height="{ink.num(self.h)}" fill="{ink.css(fill)}"/>'

    def _frame(self, labelled: bool) -> list[str]:
        theme, w, h = self.theme, self.w, self.h
        out = [
            f'<rect width="{ink.num(w)}" height="{ink.num(h)}" fill="none" stroke="{ink.css(theme.ink2)}" '
            'stroke-width="0.75" opacity="0.6"/>'
        ]
        for value, text in self.ticks[0]:
            x = self.at(np.array([[value, self.edges[1][0]]]))[0, 0]
            out.append(ink.line([(x, h), (x, h + 3)], theme.ink2, 1.0))
            out.append(ink.line_of_text(x, h + 14, text, 10, theme.ink2, anchor="middle"))
        for value, text in self.ticks[1]:
            y = self.at(np.array([[self.edges[0][0], value]]))[0, 1]
            out.append(ink.line([(-3, y), (0, y)], theme.ink2, 1.0))
            if labelled:
                out.append(ink.line_of_text(-7, y + 3.5, text, 10, theme.ink2, anchor="end"))
        names = [
            ink.shorten(_axis_name(axis), most, 11) for axis, most in zip(self.axes, (w, h), strict=True)
        ]
        out.append(ink.line_of_text(w / 2, h + 30, names[0], 11, theme.ink2, anchor="middle"))
        if labelled:
            x, y = 10 - self.left, h / 2
            made = ink.line_of_text(x, y, names[1], 11, theme.ink2, anchor="middle")
            out.append(made.replace("<text ", f'<text transform="rotate(-90 {ink.num(x)} {ink.num(y)})" ', 1))
        for p in self.chosen:
            x, y = self.at(self.shown.points[p : p + 1])[0]
            out.append(
                f'<circle cx="{ink.num(x)}" cy="{ink.num(y)}" r="3.4" fill="{ink.css(theme.ink)}" '
                f'stroke="{ink.css(theme.paper)}" stroke-width="2.2" paint-order="stroke"/>'
            )
        return out

    def _title(self, i: int) -> list[str]:
        if not self.pair and len(self.payload["models"]) < 2:
            return []
        marks = ink.marks_of([{"name": name, "info": {}} for name in ("a", "b")])
        if i == 2:
            words = ink.shorten("compared", self.w - 34, 12, 600)
            out = [
                ink.marker(marks[k], 5 + 14 * k, -12.5, 4.2, self.theme.model(k), self.theme.paper, 0)
                for k in (0, 1)
            ]
            return [*out, ink.line_of_text(31, -8, words, 12, self.theme.ink, 600)]
        words = ink.shorten(self.shown.labels[i], self.w - 18, 12, 600)
        tint = self.theme.model(i)
        return [
            ink.marker(marks[i], 5, -12.5, 4.6, tint, self.theme.paper, 0),
            ink.line_of_text(16, -8, words, 12, tint, 600),
        ]

    def _reference(self, x: float, y: float) -> list[str]:
        """How large a stretch is drawn: the input's own ellipse, stretched alike in every direction."""
        unit = np.array([self.w / np.ptp(self.edges[0]), -self.h / np.ptp(self.edges[1])])
        one = self.scale * np.linalg.inv(self.shown.reference.mean(axis=0)).T * unit
        size = float(np.linalg.svd(one, compute_uv=False)[0])
        if not size > 0:
            return []
        power = 10.0 ** math.floor(math.log10(10.5 / size))
        factor = power * min((1, 2, 5, 10), key=lambda f: abs(math.log(f * power * size / 10.5)))
        tint, words = (
            ink.css(self.theme.ink),
            f"{self.payload['reference']['label']}, stretched by {factor:g}",
        )
        return [
            f'<g fill="none" stroke="{tint}">{_ellipse((x + 14, y + 16), one * factor)}</g>',
            ink.line_of_text(x + 36, y + 13, words, 10.5, self.theme.ink),
            ink.line_of_text(x + 36, y + 27, "long axis: stretched most", 10.5, self.theme.ink2),
        ]

    def _bar(self, x: float, y: float, width: float, span: Span, quantity: str) -> list[str]:
        theme, (name, about) = self.theme, NAMES[quantity]
        out = [ink.line_of_text(x, y + 12, name, 11.5, theme.ink, 600)]
        after = x + ink.text_width(name, 11.5, 600) + 16
        if after + ink.text_width(about, 10.5) <= x + width:
            out.append(ink.line_of_text(after, y + 12, about, 10.5, theme.ink2))
        steps, top = 48, y + 20
        out.append('<g shape-rendering="crispEdges">')
        for q in range(steps):
            wide = width / steps + (0.4 if q < steps - 1 else 0)
            out.append(
                f'<rect x="{ink.num(x + width * q / steps)}" y="{ink.num(top)}" width="{ink.num(wide)}" '
                f'height="{BAR:g}" fill="{ink.css(span.colour(q / (steps - 1)))}"/>'
            )
        out.append("</g>")
        free = -math.inf
        for value, text in span.ticks(max(3, round(width / 50))):
            at, half = x + width * float(span.share(value)), ink.text_width(text, 10) / 2
            middle = min(max(at, x + half), x + width - half)
            if middle - half < free:
                continue
            free = middle + half + 5
            out.append(ink.line([(at, top + BAR), (at, top + BAR + 3)], theme.ink2, 1.0))
            out.append(ink.line_of_text(middle, top + BAR + 14, text, 10, theme.ink2, anchor="middle"))
        return out


def _ellipse(at: tuple[float, ...], axes: np.ndarray) -> str:
    """Ellipse of two displacements of one parametrisation of the circle (2 axes, 2)."""
    u, sizes, _ = np.linalg.svd(axes.T)
    turn = math.degrees(math.atan2(u[1, 0], u[0, 0]))
    return (
        f'<ellipse rx="{ink.num(sizes[0])}" ry="{ink.num(sizes[1])}" transform="translate({ink.num(at[0])} '
        f'{ink.num(at[1])}) rotate({turn:.1f})"/>'
    )


def _spread(places: np.ndarray, least: float, size: float) -> tuple[list[int], float]:
    """From the middle outwards, places so far apart and not cut by an edge; and their least distance."""
    middle = len(places) // 2
    kept = [middle]
    for way in (range(middle + 1, len(places)), range(middle - 1, -1, -1)):
        last = places[middle]
        for i in way:
            if abs(places[i] - last) >= 0.95 * least:
                kept.append(i)
                last = places[i]
    room = float(min([size, *np.diff(np.sort(places[kept]))]))
    inside = [i for i in kept if min(places[i], size - places[i]) >= EDGE * room]
    return inside if len(inside) > 1 else kept, room


def _axis_name(axis: Mapping[str, Any]) -> str:
    unit = f" ({axis['unit']})" if axis["unit"] else ""
    return f"{str(axis['name']).replace('_', ' ')}{unit}{' ↻' if axis['periodic'] else ''}"


def _edges(levels: np.ndarray | None, all_: np.ndarray, axis: Mapping[str, Any]) -> np.ndarray:
    """Edges of cells, as the page has them: half-way, outer ones to the axis' end where that is near."""
    low, high = axis["low"], axis["high"]
    if levels is None:
        return np.array([min(low, all_.min()), max(high, all_.max())])
    if len(levels) == 1:
        return np.array([low, high])

    def end(last: float, before: float, limit: float) -> float:
        room, free = abs(last - before), abs(last - limit)
        near = not axis["periodic"] and 0.02 * room < free <= room
        return limit if near else last + (last - before) / 2

    inner = (levels[1:] + levels[:-1]) / 2
    return np.array([end(levels[0], levels[1], low), *inner, end(levels[-1], levels[-2], high)])
