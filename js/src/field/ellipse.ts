/** Tissot's ellipses: small circles of the input as a layer stretches them, all of one figure at one scale. */
import type { Fields } from "./data";
import { type Box, type Geometry, placeX, placeY } from "./layout";
import type { Pair, Stretch } from "./tensor";

/** Half axes in px, as displacements from the middle. */
export interface Ellipse { x: number; y: number; a: Pair; b: Pair }

export const LEAST = { narrow: 15, usual: 17, pair: 24 }, PAIR_SHARE = 0.085; // px between ellipses, and of a plane's width for a pair of them
const FILL = 0.47, EDGE = 0.35; // of that distance: a half axis; the least from an edge
const SHARE = 0.95, MOST = 1.6; // the largest ellipse keeps to its room, unless it is by that much larger than nearly all

/** Points that carry an ellipse: all where there is room, else some of the columns and rows, or of the samples. */
export function thinned(fields: Fields, geometry: Geometry, least: number): { points: number[]; room: number } {
  const plane = geometry.planes[0]!, all = Array.from({ length: fields.n }, (_, p) => p), { grid } = fields;
  if (grid) {
    const columns = spread(grid.xs.map((x) => placeX(geometry, plane, x) - plane.x), least, plane.width), rows = spread(grid.ys.map((y) => placeY(geometry, plane, y) - plane.y), least, plane.height);
    return { points: all.filter((p) => columns.kept.has(grid.column[p]!) && rows.kept.has(grid.row[p]!)), room: Math.min(columns.room, rows.room) };
  }
  const apart = Math.max(least, 0.8 * geometry.pitch), kept: [number, number, number][] = [];
  for (const p of all) {
    const x = placeX(geometry, plane, fields.x[p]!), y = placeY(geometry, plane, fields.y[p]!);
    if (kept.every(([, u, v]) => Math.hypot(x - u, y - v) >= apart)) kept.push([p, x, y]);
  }
  return { points: kept.map(([p]) => p), room: apart };
}

/** From the middle outwards, places that stand at least so far apart; none so near the edge that it would be cut. */
function spread(places: number[], least: number, size: number): { kept: Set<number>; room: number } {
  const middle = places.length >> 1, kept = [middle];
  for (const step of [1, -1]) {
    let last = places[middle]!;
    for (let i = middle + step; i >= 0 && i < places.length; i += step) if (Math.abs(places[i]! - last) >= 0.95 * least) {
      kept.push(i);
      last = places[i]!;
    }
  }
  const sorted = kept.map((i) => places[i]!).sort((a, b) => a - b), room = Math.min(size, ...sorted.slice(1).map((v, i) => v - sorted[i]!));
  const inside = kept.filter((i) => Math.min(places[i]!, size - places[i]!) >= EDGE * room);
  return { kept: new Set(inside.length > 1 ? inside : kept), room };
}

/** Px of one unit of each axis; up is negative. */
export const unitOf = ({ from, to }: Geometry, { width, height }: Box): Pair => [width / (to[0] - from[0]), -height / (to[1] - from[1])];

export function ellipseAt(fields: Fields, geometry: Geometry, plane: Box, point: number, { most, least, along, across }: Stretch, scale: number): Ellipse {
  const [ux, uy] = unitOf(geometry, plane);
  return {
    x: placeX(geometry, plane, fields.x[point]!), y: placeY(geometry, plane, fields.y[point]!),
    a: [along[0] * most * scale * ux, along[1] * most * scale * uy], b: [across[0] * least * scale * ux, across[1] * least * scale * uy],
  };
}

/** Greatest half axis of an ellipse given by two displacements. */
export function reach({ a, b }: Ellipse): number {
  const p = Math.hypot(a[0] + b[1], a[1] - b[0]), q = Math.hypot(a[0] - b[1], a[1] + b[0]);
  return (p + q) / 2;
}

/** The same ellipse without its size: only its shape is compared. */
export function evened(stretch: Stretch): Stretch {
  const size = Math.sqrt(stretch.magnification);
  return { ...stretch, most: stretch.most / size, least: stretch.least / size };
}

/** Scale at which nearly all ellipses keep to their room. */
export function scaleOf(all: Ellipse[], room: number): number {
  const sizes = all.map(reach).filter(Number.isFinite).sort((a, b) => a - b);
  const large = Math.min(sizes.at(-1) ?? 0, MOST * (sizes[Math.floor(SHARE * sizes.length)] ?? 0));
  return large ? (FILL * room) / large : 0;
}

/** SVG path data of an ellipse. */
export function outline({ x, y, a, b }: Ellipse): string {
  const f = (v: number) => v.toFixed(2), d = (u: Pair, s: number) => `${f(x + s * u[0])} ${f(y + s * u[1])}`;
  const rx = Math.hypot(...a), ry = Math.hypot(...b), k = 0.5522847;
  if (!(rx + ry > 0)) return "";
  const at = (u: number, v: number) => `${f(x + u * a[0] + v * b[0])} ${f(y + u * a[1] + v * b[1])}`;
  return `M${d(a, 1)}C${at(1, k)} ${at(k, 1)} ${d(b, 1)}C${at(-k, 1)} ${at(-1, k)} ${d(a, -1)}C${at(-1, -k)} ${at(-k, -1)} ${d(b, -1)}C${at(k, -1)} ${at(1, -k)} ${d(a, 1)}z`;
}
