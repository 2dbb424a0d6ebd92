/**
 * Where the labels go: greedily by priority, each in the cheapest free place around its point (look.md 3).
 * Pure: px in, px out; text widths come from the caller's `measure`. y runs down.
 */
import { clamp } from "./vec";

export type Box = [x0: number, y0: number, x1: number, y1: number];
export type Segment = [x0: number, y0: number, x1: number, y1: number];

export interface Job {
  /** Stays the same from frame to frame; the marker with this key is the label's own. */
  key: string;
  x: number; y: number; text: string;
  /** A second, lighter line. */
  extra?: string;
  priority: number;
  /** Must appear: more places are tried, a leader joins it, lines under it are endured. */
  must?: boolean;
  strong?: boolean;
  /** Preferred direction, of any length: away from the path's neighbours. */
  away?: [number, number];
}

export interface Obstacles {
  /** Never covered: keys, the scale, the card. */
  boxes: Box[];
  markers: { x: number; y: number; r: number; key?: string }[];
  /** Paths, leaders of the keys, arcs. */
  lines: Segment[];
  /** The geodesic: cheaper to cover. */
  faint?: Segment[];
}

export interface LabelOptions {
  width: number; height: number;
  /** Font size in px and the scale factor of marks. */
  size: number; scale?: number;
  /** At most so many labels, those that must appear not counted. */
  budget?: number;
  /** Where each label was in the last frame (Placed.slot by key): it stays there unless that got much worse. */
  previous?: ReadonlyMap<string, number>;
  measure(text: string, font: { size: number; weight: number }): number;
}

export interface Placed {
  key: string; text: string; extra: string | null;
  /** Baseline of the text and of the second line, and how it is anchored at x. */
  x: number; y: number; extraY: number; anchor: "start" | "middle" | "end";
  box: Box; slot: number; leader: Segment | null;
  size: number; weight: number;
}

export const WEIGHT = { strong: 600, usual: 450, extra: 400 };
export const EXTRA_SIZE = 11;

const DIRECTIONS = [0, 45, -45, 90, -90, 135, -135, 180].map((d) => [Math.cos((d * Math.PI) / 180), -Math.sin((d * Math.PI) / 180)] as const);
const RINGS = [9, 17];
const MUST_RINGS = [13, 20, 32, 48, 66, 90];
const LAST_RINGS = [120, 160, 220];
const EDGE = { x: 4, y: 3 }; // px kept free at the picture's edges
const PER_PX = 1.1 / 5; // cost of covering a line
const MOST_COVERED = 2 * 5; // px of line: more than that drops a label that need not appear
const LEADER_FROM = { usual: 14, must: 21 }; // px
const MARKER_EDGE = 6; // px from a marker's middle at which its leader begins

/** Place what fits, highest priority first. */
export function placeLabels(jobs: Job[], obstacles: Obstacles, options: LabelOptions): Placed[] {
  const taken: Obstacles = { ...obstacles, boxes: [...obstacles.boxes], lines: [...obstacles.lines] };
  const placed: Placed[] = [];
  let left = options.budget ?? Infinity;
  for (const job of [...jobs].sort((a, b) => b.priority - a.priority)) {
    if (!job.must && left <= 0) continue;
    const label = placeOne(job, taken, options);
    if (!label) continue;
    if (!job.must) left--;
    taken.boxes.push(label.box);
    if (label.leader) taken.lines.push(label.leader);
    placed.push(label);
  }
  return placed;
}

interface Size { width: number; height: number }
interface Candidate { box: Box; slot: number; middle: number; cost: number; covered: number; far: boolean }

function placeOne(job: Job, taken: Obstacles, options: LabelOptions): Placed | null {
  const size = sizeOf(job, options), near = around(job, size, taken);
  const first = job.must ? MUST_RINGS : RINGS.map((r, q) => (q ? r : r * (options.scale ?? 1)));
  const best = cheapest(job, size, near, options, first, 0) ?? (job.must ? cheapest(job, size, near, options, LAST_RINGS, MUST_RINGS.length) : null);
  if (!best || (!job.must && best.covered > MOST_COVERED)) return null;
  return written(job, best, options);
}

function sizeOf(job: Job, options: LabelOptions): Size {
  const text = options.measure(job.text, { size: options.size, weight: weightOf(job) });
  const extra = job.extra ? options.measure(job.extra, { size: EXTRA_SIZE, weight: WEIGHT.extra }) : 0;
  return { width: Math.max(text, extra), height: job.extra ? 26 : 13 };
}

const weightOf = (job: Job): number => (job.strong ? WEIGHT.strong : WEIGHT.usual);

/** Only what a label of this size could touch. */
function around(job: Job, size: Size, taken: Obstacles): Obstacles {
  const r = (job.must ? LAST_RINGS.at(-1)! : RINGS.at(-1)! * 2) + size.height;
  const reach: Box = [job.x - r - size.width, job.y - r, job.x + r + size.width, job.y + r];
  const touches = ([x0, y0, x1, y1]: Segment): boolean => meets(reach, [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)]);
  return {
    boxes: taken.boxes.filter((b) => meets(reach, grown(b, 2, 1))),
    markers: taken.markers.filter((m) => m.key !== job.key && meets(reach, [m.x - m.r, m.y - m.r, m.x + m.r, m.y + m.r])),
    lines: taken.lines.filter(touches),
    faint: taken.faint?.filter(touches) ?? [],
  };
}

function cheapest(job: Job, size: Size, near: Obstacles, options: LabelOptions, rings: number[], ringsBefore: number): Candidate | null {
  let best: Candidate | null = null;
  rings.forEach((radius, ring) => {
    for (let d = 0; d < DIRECTIONS.length; d++) {
      const slot = (ringsBefore + ring) * DIRECTIONS.length + d;
      const candidate = candidateAt(job, size, near, options, radius, slot, best?.cost ?? Infinity);
      if (candidate && candidate.cost < (best?.cost ?? Infinity)) best = candidate;
    }
  });
  return best;
}

/** The label at one direction and radius with its cost; null where it must not stand, or cannot beat `limit`. */
function candidateAt(job: Job, size: Size, near: Obstacles, options: LabelOptions, radius: number, slot: number, limit: number): Candidate | null {
  const [dx, dy] = DIRECTIONS[slot % DIRECTIONS.length]!;
  const { box, middle } = boxAt(job, size, radius, dx, dy);
  if (box[0] < EDGE.x || box[1] < EDGE.y || box[2] > options.width - EDGE.x || box[3] > options.height - EDGE.y) return null;
  if (near.boxes.some((b) => meets(box, grown(b, 2, 1)))) return null;
  const onMarkers = near.markers.filter((m) => meets(box, [m.x - m.r, m.y - m.r, m.x + m.r, m.y + m.r])).length;
  if (onMarkers && !job.must) return null;
  const base = 14 * onMarkers + distanceCost(job, radius) + directionCost(job, dx, dy) - stickiness(job, slot, options);
  if (base >= limit) return null;
  const far = radius > (job.must ? LEADER_FROM.must : LEADER_FROM.usual);
  const covered = coverage(box, near.lines) + 0.6 * coverage(box, near.faint ?? []);
  const cost = base + PER_PX * covered + (far && job.must ? 2 * crossings(job, box, near.lines) : 0);
  return { box, slot, middle, cost, covered, far };
}

function boxAt(job: Job, { width, height }: Size, radius: number, dx: number, dy: number): { box: Box; middle: number } {
  const side = Math.abs(dx) < 0.3 ? 0 : Math.sign(dx);
  const cx = job.x + dx * radius + (side * width) / 2;
  const middle = job.y + dy * (radius + (side ? 2 : height / 2 - 2));
  return { box: [cx - width / 2 - 1, middle - height / 2, cx + width / 2 + 1, middle + height / 2], middle };
}

const distanceCost = (job: Job, radius: number): number =>
  job.must ? 0.045 * (radius - 10) : 0.06 * (radius - 10) + (radius > LEADER_FROM.usual ? 0.9 : 0);

function directionCost({ away }: Job, dx: number, dy: number): number {
  const length = away ? Math.hypot(...away) : 0;
  return length > 0 ? -(dx * away![0] + dy * away![1]) / length : 0;
}

/** A label keeps its place, or at least its side, so that it does not jump. */
function stickiness(job: Job, slot: number, { previous }: LabelOptions): number {
  const before = previous?.get(job.key);
  if (before === undefined) return 0;
  return before === slot ? 0.9 : before % DIRECTIONS.length === slot % DIRECTIONS.length ? 0.5 : 0;
}

function written(job: Job, { box, slot, middle, far }: Candidate, options: LabelOptions): Placed {
  const [dx] = DIRECTIONS[slot % DIRECTIONS.length]!;
  const anchor = Math.abs(dx) < 0.3 ? "middle" : dx > 0 ? "start" : "end";
  const x = anchor === "start" ? box[0] + 1 : anchor === "end" ? box[2] - 1 : (box[0] + box[2]) / 2;
  return {
    key: job.key, text: job.text, extra: job.extra ?? null, x, y: middle + (job.extra ? -2.5 : 4), extraY: middle + 10.5, anchor,
    box, slot, leader: far ? leaderTo(job, box) : null, size: options.size, weight: weightOf(job),
  };
}

/* ---------- boxes and lines ---------- */

const meets = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
const grown = ([x0, y0, x1, y1]: Box, x: number, y: number): Box => [x0 - x, y0 - y, x1 + x, y1 + y];

/** From the marker's edge to the nearest place of the box. */
function leaderTo({ x, y }: Job, box: Box): Segment {
  const ex = clamp(x, box[0], box[2]), ey = clamp(y, box[1], box[3]);
  const share = Math.min(1, MARKER_EDGE / Math.max(MARKER_EDGE, Math.hypot(ex - x, ey - y)));
  return [x + (ex - x) * share, y + (ey - y) * share, ex, ey];
}

/** Length in px of the lines under a box. */
function coverage(box: Box, lines: Segment[]): number {
  let total = 0;
  for (const line of lines) total += inside(box, line);
  return total;
}

/** Length of a segment inside a box (Liang and Barsky). */
function inside([bx0, by0, bx1, by1]: Box, [x0, y0, x1, y1]: Segment): number {
  const dx = x1 - x0, dy = y1 - y0;
  let from = 0, to = 1;
  for (const [step, room] of [[-dx, x0 - bx0], [dx, bx1 - x0], [-dy, y0 - by0], [dy, by1 - y0]] as const) {
    if (step === 0) {
      if (room < 0) return 0;
    } else if (step < 0) from = Math.max(from, room / step);
    else to = Math.min(to, room / step);
  }
  return to > from ? (to - from) * Math.hypot(dx, dy) : 0;
}

/** How many of seven places along the leader come within 4 px of a line; the part at the marker is its own path's. */
function crossings(job: Job, box: Box, lines: Segment[]): number {
  const [, , ex, ey] = leaderTo(job, box);
  let count = 0;
  for (let t = 0.25; t < 1; t += 0.12) {
    const x = job.x + (ex - job.x) * t, y = job.y + (ey - job.y) * t;
    if (lines.some((line) => within(4, x, y, line))) count++;
  }
  return count;
}

function within(distance: number, x: number, y: number, [x0, y0, x1, y1]: Segment): boolean {
  const dx = x1 - x0, dy = y1 - y0, square = dx * dx + dy * dy;
  const t = square > 0 ? clamp(((x - x0) * dx + (y - y0) * dy) / square, 0, 1) : 0;
  return (x0 + t * dx - x) ** 2 + (y0 + t * dy - y) ** 2 < distance * distance;
}
