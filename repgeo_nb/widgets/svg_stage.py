"""The picture itself, as SVG: paths with casing, darts and markers, the geodesic, labels and the ruler."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

import numpy as np

from ..mds import Matrix
from . import svg_bands, svg_keys
from . import svg_ink as ink
from .clouds import ellipse
from .picture import Picture, angle_at, geodesic
from .sequence import trails
from .svg_ink import Colour, Point
from .svg_labels import EXTRA_SIZE, Job, Obstacles, Placed, place_labels, samples
from .svg_words import plain

TAPER = (1.9, 4.4)  # width of a path at its input and at its output
CASING = 3.4  # units of paper around a path: crossings read as over and under
MARKER, RING, STAR = 9.5, 13.0, 21.0  # sizes
DART_FROM, BREAK_FROM, BOTH_FROM = 38.0, 26.0, 84.0  # length of a step that carries the sign
BUDGET = {"narrow": 7, "usual": 17, "wide": 24}  # labels, besides those that must appear
HEIGHT = {"narrow": 300.0, "usual": 400.0}  # of the drawn points at most
TRAIL = 0.5  # how far a trail's colour mixes into the paper
FOOT = 30.0  # below the points, for the ruler
SIZE = 11.5  # of layer labels


@dataclass(frozen=True)
class Stage:
    """What the parts of the picture share. Lengths are units of the SVG, y runs down."""

    payload: Mapping[str, Any]
    state: Mapping[str, Any]
    picture: Picture
    theme: ink.Theme
    marks: Sequence[ink.Mark]
    tint: Callable[[int, int], Colour]  # of a layer's marker
    by_model: bool  # coloured by model; else lines and keys turn grey
    width: float
    narrow: bool
    height: float = 0.0
    scale: float = 1.0  # units per unit of distance
    origin: Point = (0.0, 0.0)  # where the picture's own origin lies

    @property
    def big(self) -> float:
        """Scale factor of marks and lines together."""
        return 0.86 if self.narrow else 1.0

    def place(self, row: Matrix) -> Point:
        """Where a row of coordinates lies on the page."""
        return self.origin[0] + float(row[0]) * self.scale, self.origin[1] - float(row[1]) * self.scale

    def at(self, point: int) -> Point:
        """Where a point lies on the page."""
        return self.place(self.picture.coords[point])

    def point(self, m: int, k: int) -> int:
        """Return the point of layer k of model m."""
        return int(self.payload["models"][m]["points"][k])

    def model_tint(self, m: int) -> Colour:
        """Colour of a model's path, key and charts."""
        return self.theme.model(self.marks[m].colour) if self.by_model else self.theme.ink2

    @property
    def ring(self) -> int | None:
        """The point where all paths begin, drawn as an open ring."""
        first = self.payload["first"]
        return first if first in self.picture.coords else None

    @property
    def star(self) -> int | None:
        """The target's point, drawn as a star."""
        target = self.payload["target"]
        return target["point"] if target is not None and target["point"] in self.picture.coords else None


def draw_stage(stage: Stage) -> tuple[list[str], float]:
    """SVG elements of the picture, its keys and its labels, and the height they take."""
    stage = fit(stage)
    taken = Obstacles(stage.width, stage.height)
    keys = [] if stage.narrow else svg_keys.place(stage)
    out = _ellipses(stage)
    out += [element for key in keys for element in svg_keys.leader(stage, key, taken)]
    out += _trails(stage) + _first_to_target(stage, taken)
    steps = [step for m, layers in reversed(stage.picture.drawn) for step in _steps(stage, m, layers)]
    for step in steps:  # the first model lies on top
        out += _line(stage, step)
        taken.dots += samples(step.a, step.b)
    for step in steps:
        out += _signs(stage, step)
    jobs = _arcs(stage, out, taken)
    out += _markers(stage, taken)
    for key in keys:
        out += svg_keys.draw(stage, key)
        taken.boxes.append(key.box)
    out += _ruler(stage, taken)
    jobs += _label_jobs(stage)
    budget = BUDGET["narrow" if stage.narrow else "usual" if stage.width < 1000 else "wide"]
    labels = place_labels(jobs, taken, SIZE, 999 if stage.state.get("labels") == "all" else budget)
    return out + [element for label in labels for element in _label(stage, label)], stage.height


def fit(stage: Stage) -> Stage:
    """Scale and shift the picture so that paths and keys fill the width, centred as one group."""
    rows = np.array(list(stage.picture.coords.values()))
    if stage.picture.curve is not None:
        rows = np.vstack([rows, stage.picture.curve])
    low, high = rows.min(axis=0), rows.max(axis=0)
    extent = np.maximum(high - low, 1e-9 + 1e-9 * np.abs(rows).max())
    keys = 0.0 if stage.narrow else svg_keys.width(stage)
    left, top, bottom = 50.0, 22.0, 18.0 + FOOT
    right = keys + 12 if keys else left
    room = stage.width - left - right
    scale = float(min(room / extent[0], HEIGHT["narrow" if stage.narrow else "usual"] / extent[1]))
    across, up = (extent * scale).tolist()
    inner = max(up, 0.0 if stage.narrow else svg_keys.height(stage), 120.0)
    x0 = left + (room - across) / 2
    y0 = top + (inner + up) / 2  # of the lowest point
    origin = (x0 - float(low[0]) * scale, y0 + float(low[1]) * scale)
    return replace(stage, height=top + inner + bottom, scale=scale, origin=origin)


# --- lines ---


def smooth(points: Sequence[Point], n: int = 6) -> list[Point]:
    """Catmull-Rom spline through the samples of a geodesic."""
    rows = np.array([points[0], *points, points[-1]])
    out = [points[0]]
    for a, b, c, d in zip(rows, rows[1:], rows[2:], rows[3:], strict=False):
        for t in np.arange(1, n + 1) / n:
            bend = (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3
            x, y = 0.5 * (2 * b + (c - a) * t + bend)
            out.append((float(x), float(y)))
    return out


def _first_to_target(stage: Stage, taken: Obstacles) -> list[str]:
    if stage.picture.curve is None:
        return []
    curve = smooth([stage.place(row) for row in stage.picture.curve])
    taken.faint += curve[::2]
    return [ink.line(curve, stage.theme.ink2, 1.3, dash="5 4.5").replace("round", "butt", 1)]


def _trails(stage: Stage) -> list[str]:
    """Return how each layer came to its place through the frames before, thin and half into the paper."""
    shared = {stage.ring, stage.star}
    return [
        ink.line([stage.place(row) for row in rows], ink.mix(stage.tint(m, k), stage.theme.paper, TRAIL), 1.2)
        for m, k, rows in trails(stage.payload, stage.state)
        if stage.point(m, k) not in shared
    ]


@dataclass(frozen=True)
class Step:
    """A straight segment between two layers, from a to b on the page, with its widths there."""

    model: int
    layer: int  # at its end
    a: Point
    b: Point
    wide: tuple[float, float]
    tint: Colour


def _steps(stage: Stage, m: int, layers: Sequence[int]) -> list[Step]:
    last = max(1, len(stage.payload["models"][m]["layers"]) - 1)
    steps = []
    for k, after in pairwise(layers):
        wide = [stage.big * (TAPER[0] + (TAPER[1] - TAPER[0]) * q / last) for q in (k, after)]
        ends = stage.at(stage.point(m, k)), stage.at(stage.point(m, after))
        tint = ink.mix(stage.tint(m, k), stage.tint(m, after), 0.5) if k else stage.tint(m, after)
        steps.append(Step(m, after, *ends, (wide[0], wide[1]), tint))
    return steps


def _line(stage: Stage, step: Step) -> list[str]:
    """Return a step with its casing, which must not bite into the step before."""
    length = math.dist(step.a, step.b)
    start = _between(step, min(0.3, 7.0 / length) if length else 0.0)
    casing = ink.taper(start, step.b, step.wide[0] + CASING, step.wide[1] + CASING)
    return [
        ink.polygon(casing, stage.theme.paper),
        ink.polygon(ink.taper(step.a, step.b, *step.wide), step.tint),
    ]


def _signs(stage: Stage, step: Step) -> list[str]:
    """Return the dart in the middle of a step, the axis break of one drawn off, or both."""
    length, towards = math.dist(step.a, step.b), (step.b[0] - step.a[0], step.b[1] - step.a[1])
    off = (step.model, step.layer) in stage.picture.quality.off
    both = off and length > BOTH_FROM
    out = []
    if (not off and length > (30 if stage.narrow else DART_FROM)) or both:
        size = 8.6 * stage.big + 1.2 * step.wide[1]
        out.append(
            ink.dart(_between(step, 0.64 if both else 0.5), towards, size, step.tint, stage.theme.paper)
        )
    if off and length > BREAK_FROM:
        at = _between(step, 0.4 if both else 0.5)
        quality = stage.picture.quality  # where most steps are off, their signs must not drown the paths
        size = 9.0 if len(quality.off) > quality.steps / 2 else 13.0
        out.append(ink.axis_break(at, towards, step.tint, stage.theme.paper, size))
    return out


def _between(step: Step, share: float) -> Point:
    return (step.a[0] + (step.b[0] - step.a[0]) * share, step.a[1] + (step.b[1] - step.a[1]) * share)


def _arcs(stage: Stage, out: list[str], taken: Obstacles) -> list[Job]:
    """Draw the geodesics between selected layers in turn; their lengths are labels."""
    chosen = [stage.point(m, k) for m, k in selected(stage)]
    jobs = []
    for a, b in pairwise(chosen):
        rows = geodesic(stage.picture, a, b)
        other = stage.picture.view["geometry"] == "other"
        guess = rows is None and other and a != b  # the distance is known, the geodesic is not
        if guess:
            rows = np.array([stage.picture.coords[a], stage.picture.coords[b]])
        if rows is None:
            continue
        tint = stage.theme.ink2 if guess else stage.theme.ink
        curve = smooth([stage.place(row) for row in rows])
        out.append(ink.line(curve, tint, 1.6, dash="0.1 4" if guess else ""))
        taken.dots += curve
        text = f"{plain(stage.picture.distances[a, b])} {stage.picture.view['unit']}".rstrip()
        middle = curve[len(curve) // 2]
        jobs.append(Job(middle, text, tint, 99, must=True, strong=not guess))
    return jobs


# --- markers ---


def _ellipses(stage: Stage) -> list[str]:
    """How far each point moves when the stimuli are drawn anew, in its model's colour, below everything."""
    if stage.picture.cloud is None or not svg_bands.has_intervals(stage.picture.view, stage.state):
        return []
    owner = {stage.point(m, k): (m, k) for m, layers in stage.picture.drawn for k in layers}
    level = stage.picture.view.get("level") or 0.95
    out = []
    for point, covariance in stage.picture.cloud.items():
        shared = point in (stage.ring, stage.star)
        tint = ink.css(stage.theme.ink2 if shared else stage.tint(*owner[point]))
        long, short, angle = ellipse(covariance, level)
        x, y = stage.at(point)
        half = max(1.0, long * stage.scale), max(1.0, short * stage.scale)
        dx, dy = half[0] * math.cos(angle), -half[0] * math.sin(angle)  # y runs down on the page
        arc = f"A{ink.num(half[0])} {ink.num(half[1])} {ink.num(-math.degrees(angle))} 0 1"
        ends = [f"{ink.num(x + s * dx)} {ink.num(y + s * dy)}" for s in (1, -1, 1)]
        d = f"M{ends[0]}{arc} {ends[1]}{arc} {ends[2]}z"
        out.append(f'<path d="{d}" fill="{tint}" fill-opacity="0.12" stroke="{tint}" stroke-opacity="0.38"/>')
    return out


def selected(stage: Stage) -> list[tuple[int, int]]:
    """Return the selected layers that are drawn, in the order of their selection."""
    drawn = {
        (stage.payload["models"][m]["name"], stage.payload["models"][m]["layers"][k]["name"]): (m, k)
        for m, layers in stage.picture.drawn
        for k in layers
    }
    refs = [tuple(ref) for ref in stage.state.get("selected") or ()]
    return [drawn[ref] for ref in refs if ref in drawn]


def _markers(stage: Stage, taken: Obstacles) -> list[str]:
    """All markers above all lines; then ring and star, so that what one looks for is never covered."""
    theme, out = stage.theme, []
    chosen = set(selected(stage))
    for m, layers in reversed(stage.picture.drawn):
        for k in layers:
            point = stage.point(m, k)
            if point == stage.ring:
                continue
            x, y = stage.at(point)
            r = MARKER * stage.big / 2
            if (m, k) in chosen:
                halo = ink.outline(stage.marks[m].shape, x, y, r + 4)
                out.append(
                    f'{halo} fill="{ink.css(theme.paper)}" stroke="{ink.css(theme.ink)}" stroke-width="1.9"/>'
                )
            out.append(ink.marker(stage.marks[m], x, y, r, stage.tint(m, k), theme.paper))
    if stage.ring is not None:
        out.append(ink.ring(*stage.at(stage.ring), RING * stage.big / 2, theme.ink, theme.paper))
    if stage.star is not None:
        out.append(ink.star(*stage.at(stage.star), STAR * stage.big / 2, theme.ink, theme.paper))
    for point in stage.picture.coords:  # in this order: labels know their own marker by its place here
        (x, y), r = stage.at(point), 11.0 if point == stage.star else 7.5
        taken.markers.append((x - r, y - r, x + r, y + r))
    return out


# --- labels ---


def _label_jobs(stage: Stage) -> list[Job]:
    """Return what wants a label: target, first point, selected layers, then the lonelier the sooner."""
    own = {point: i for i, point in enumerate(stage.picture.coords)}
    jobs = _selected_jobs(stage, own)
    if stage.state.get("labels") == "off":
        return jobs
    target = stage.payload["target"]
    if stage.star is not None:
        extra = target["label"] if target["label"] != "target" else ""
        at = stage.at(stage.star)
        jobs.append(Job(at, "target", stage.theme.ink, 91, True, True, extra, (0.2, 1.0), own[stage.star]))
    if stage.ring is not None:
        name = _first_name(stage)
        jobs.append(
            Job(stage.at(stage.ring), name, stage.theme.ink, 90, True, True, "", (-1.0, 0.2), own[stage.ring])
        )
    if (
        stage.ring is not None
        and stage.star is not None
        and stage.picture.projection["name"] == "target_axis"
    ):
        (x0, y0), (x1, y1) = stage.at(stage.ring), stage.at(stage.star)
        words = "progress (height is deviation)"
        jobs.append(Job(((x0 + x1) / 2, (y0 + y1) / 2), words, stage.theme.ink2, 60, away=(0.0, 1.0)))
    return jobs + _layer_jobs(stage, own)


def _first_name(stage: Stage) -> str:
    model = next(model for model in stage.payload["models"] if stage.ring in model["points"])
    return str(model["layers"][model["points"].index(stage.ring)]["name"])


def _selected_jobs(stage: Stage, own: Mapping[int, int]) -> list[Job]:
    chosen = selected(stage)
    jobs = []
    for m, k in chosen:
        text = str(stage.payload["models"][m]["layers"][k]["name"])
        if len(chosen) == 3 and (m, k) == chosen[1]:
            angle = angle_at(stage.picture, *(stage.point(*ref) for ref in chosen))
            text += "" if angle is None else f" · {math.degrees(angle):.0f}°"
        point = stage.point(m, k)
        if point != stage.ring:
            away = _outward(stage, m, k)
            jobs.append(Job(stage.at(point), text, stage.theme.ink, 80, True, True, "", away, own[point]))
    return jobs


def _layer_jobs(stage: Stage, own: Mapping[int, int]) -> list[Job]:
    chosen, every = set(selected(stage)), {point: stage.at(point) for point in stage.picture.coords}
    jobs = []
    for m, layers in stage.picture.drawn:
        for k in layers:
            point = stage.point(m, k)
            if point == stage.ring or (m, k) in chosen:
                continue
            alone = min(
                (math.dist(every[point], at) for other, at in every.items() if other != point), default=99
            )
            if alone <= 13 and stage.state.get("labels") != "all":
                continue
            text = ink.shorten(str(stage.payload["models"][m]["layers"][k]["name"]), 130, SIZE)
            tint = stage.theme.model(stage.marks[m].colour) if stage.by_model else stage.theme.ink2
            away = _outward(stage, m, k)
            jobs.append(Job(every[point], text, tint, min(40.0, alone), away=away, own=own[point]))
    return jobs


def _outward(stage: Stage, m: int, k: int) -> Point:
    """Away from the middle of a layer's neighbours on its path."""
    layers = next(layers for model, layers in stage.picture.drawn if model == m)
    q = layers.index(k)
    near = [stage.at(stage.point(m, layers[p])) for p in (q - 1, q + 1) if 0 <= p < len(layers)]
    x, y = stage.at(stage.point(m, k))
    if not near:
        return (0.0, -1.0)
    return x - sum(p[0] for p in near) / len(near), y - sum(p[1] for p in near) / len(near)


def _label(stage: Stage, label: Placed) -> list[str]:
    job, paper = label.job, stage.theme.paper
    out = []
    if label.leader is not None:
        out.append(ink.line(label.leader, job.colour, 0.75, opacity=0.5))
    weight = 600 if job.strong else 500
    out.append(ink.line_of_text(label.x, label.y, job.text, SIZE, job.colour, weight, label.anchor, paper))
    if job.extra:
        y = label.y + EXTRA_SIZE + 2
        out.append(
            ink.line_of_text(label.x, y, job.extra, EXTRA_SIZE, stage.theme.ink2, 400, label.anchor, paper)
        )
    return out


def _ruler(stage: Stage, taken: Obstacles) -> list[str]:
    """Return the scale, bottom left: 0.2 where that is a handy length, else the next round number."""
    step = 0.2
    if not 24 <= step * stage.scale <= 140:
        power = 10.0 ** math.floor(math.log10(90 / stage.scale))
        step = next(power * q for q in (5, 2, 1) if power * q * stage.scale <= 140)
    x, y, length = 6.0, stage.height - 12, step * stage.scale
    d = f"M{x} {y - 3.5}v7M{x} {y}h{ink.num(length)}M{ink.num(x + length)} {y - 3.5}v7"
    text = f"{step:g} {stage.picture.view['unit']}".rstrip()
    taken.boxes.append((0, y - 10, x + length + 16 + ink.text_width(text, 11), stage.height))
    return [
        f'<path d="{d}" fill="none" stroke="{ink.css(stage.theme.ink2)}" stroke-width="1.1"/>',
        ink.line_of_text(x + length + 8, y + 4, text, 11, stage.theme.ink2),
    ]
