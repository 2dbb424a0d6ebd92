"""Where the labels of the printed figure go: by priority, each in the cheapest free place by its point.

The rules are those of look.md 3 and of the page (js/src/labels.ts); y runs down.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

from .svg_ink import Colour, Point, text_width

Box = tuple[float, float, float, float]

DIRECTIONS = [
    (math.cos(math.radians(d)), -math.sin(math.radians(d))) for d in (0, 45, -45, 90, -90, 135, -135, 180)
]
RINGS = (9.0, 17.0)
MUST_RINGS = (13.0, 20.0, 32.0, 48.0, 66.0, 90.0, 130.0, 180.0)
PER_POINT = 1.1  # cost of a line sample (every 5 units) under a label
MOST_COVERED = 2.0  # samples; more than that drops a label that need not appear
EXTRA_SIZE = 11.0


@dataclass(frozen=True)
class Job:
    """A label that wants a place: higher priority first."""

    at: Point
    text: str
    colour: Colour
    priority: float
    must: bool = False  # must appear: more places are tried, a leader joins it, lines under it are endured
    strong: bool = False
    extra: str = ""  # a second, lighter line
    away: Point = (0.0, 0.0)  # preferred direction: away from the path's neighbours
    own: int | None = None  # its own marker among the obstacles


@dataclass
class Obstacles:
    """What labels keep off: boxes never, markers nearly never, samples of lines at a cost."""

    width: float
    height: float
    boxes: list[Box] = field(default_factory=list)
    markers: list[Box] = field(default_factory=list)
    dots: list[Point] = field(default_factory=list)
    faint: list[Point] = field(default_factory=list)


@dataclass(frozen=True)
class Placed:
    """A label in its place; ``leader`` joins it to its point where it stands far off."""

    job: Job
    box: Box
    x: float
    y: float  # baseline of the first line
    anchor: str
    leader: tuple[Point, Point] | None


def samples(a: Point, b: Point, every: float = 5.0) -> list[Point]:
    """Points along a line, for counting what a label would cover."""
    n = max(1, round(math.dist(a, b) / every))
    return [(a[0] + (b[0] - a[0]) * i / n, a[1] + (b[1] - a[1]) * i / n) for i in range(n)]


def place_labels(jobs: Sequence[Job], taken: Obstacles, size: float, budget: int) -> list[Placed]:
    """Place what fits, highest priority first; what must appear does not count against the budget."""
    placed = []
    for job in sorted(jobs, key=lambda j: -j.priority):
        if not job.must and budget <= 0:
            continue
        found = _place(job, taken, size)
        if found is None:
            continue
        budget -= not job.must
        taken.boxes.append(found.box)
        if found.leader is not None:
            taken.dots += samples(*found.leader)
        placed.append(found)
    return placed


def _place(job: Job, taken: Obstacles, size: float) -> Placed | None:
    width = text_width(job.text, size, 600 if job.strong else 400)
    width = max(width, text_width(job.extra, EXTRA_SIZE)) if job.extra else width
    height = (size + EXTRA_SIZE + 4) if job.extra else size + 2.5
    markers = [box for i, box in enumerate(taken.markers) if i != job.own]
    best: tuple[float, Placed] | None = None
    for radius in MUST_RINGS if job.must else RINGS:
        for direction in DIRECTIONS:
            found = _candidate(job, taken, markers, (width, height), radius, direction, size)
            if found is not None and (best is None or found[0] < best[0]):
                best = found
    return None if best is None else best[1]


def _candidate(
    job: Job,
    taken: Obstacles,
    markers: Sequence[Box],
    extent: tuple[float, float],
    radius: float,
    direction: Point,
    size: float,
) -> tuple[float, Placed] | None:
    """Cost and place at one direction and radius; None where the label must not stand."""
    (width, height), (dx, dy) = extent, direction
    side = 0 if abs(dx) < 0.3 else math.copysign(1, dx)
    cx = job.at[0] + dx * radius + side * width / 2
    cy = job.at[1] + dy * (radius + (2 if side else height / 2 - 2))
    box = (cx - width / 2 - 1, cy - height / 2, cx + width / 2 + 1, cy + height / 2)
    if box[0] < 2 or box[1] < 2 or box[2] > taken.width - 2 or box[3] > taken.height - 2:
        return None
    if any(_meet(box, (b[0] - 2, b[1] - 1, b[2] + 2, b[3] + 1)) for b in taken.boxes):
        return None
    on_markers = sum(_meet(box, other) for other in markers)
    if on_markers and not job.must:
        return None
    covered = _inside(box, taken.dots) + 0.6 * _inside(box, taken.faint)
    if covered > MOST_COVERED and not job.must:
        return None
    reach = math.hypot(*job.away) or 1.0
    cost = PER_POINT * covered + 14 * on_markers - (dx * job.away[0] + dy * job.away[1]) / reach
    cost += (radius - 10) * (0.045 if job.must else 0.06) + (0.9 if radius > 14 and not job.must else 0)
    edge = (min(max(job.at[0], box[0]), box[2]), min(max(job.at[1], box[1]), box[3]))
    far = radius > (21 if job.must else 14)
    if far and job.must:
        cost += 2 * _cut(job.at, edge, taken.dots)
    x = box[0] + 1 if side > 0 else box[2] - 1 if side < 0 else cx
    baseline = box[1] + 0.86 * size + 1 if job.extra else cy + 0.35 * size
    anchor = "start" if side > 0 else "end" if side < 0 else "middle"
    return cost, Placed(job, box, x, baseline, anchor, (job.at, edge) if far else None)


def _meet(a: Box, b: Box) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def _inside(box: Box, dots: Sequence[Point]) -> int:
    return sum(box[0] - 1 < x < box[2] + 1 and box[1] < y < box[3] for x, y in dots)


def _cut(a: Point, b: Point, dots: Sequence[Point]) -> int:
    """How many times a leader would run over lines."""
    leader = [(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t) for t in (0.25, 0.4, 0.55, 0.7, 0.85, 1.0)]
    return sum(any(math.dist(dot, point) < 4 for dot in dots) for point in leader)
