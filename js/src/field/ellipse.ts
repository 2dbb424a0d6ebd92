/** Tissot's ellipses: small circles of the input as a layer stretches them, all of one figure at one scale. */
import type { Fields } from "./data";
import { type Box, type Geometry, placeX, placeY } from "./layout";
import type { Pair, Stretch } from "./tensor";

/** Half axes in px, as displacements from the middle. */
export interface Ellipse { x: number; y: number; a: Pair; b: Pair }

export const LEAST = { narrow: 15, usual: 17, pair: 24 }, PAIR_SHARE = 0.085; // px between ellipses, and of a plane's width for a pair of them
const FILL = 0.47; // of that distance for a half axis
const SHARE = 0.95, MOST = 1.6; // the largest ellipse keeps to its room, unless it is by that much larger than nearly all

/** Points that carry an ellipse: all where there is room, else every second, third, ... */
export function thinned(fields: Fields, geometry: Geometry, least: number): { points: number[]; room: number } {
  const { planes: [plane], pitch } = geometry;
  const every = Math.max(1, Math.ceil(least / pitch - 0.05)), all = Array.from({ length: fields.n }, (_, p) => p);
  const { grid } = fields;
  if (grid) {
    const on = (i: number, n: number) => i % every === startOf(n, every);
    return { points: all.filter((p) => on(grid.column[p]!, grid.xs.length) && on(grid.row[p]!, grid.ys.length)), room: pitch * every };
  }
  const apart = Math.max(least, 0.8 * pitch), kept: [number, number, number][] = [];
  for (const p of all) {
    const x = placeX(geometry, plane!, fields.x[p]!), y = placeY(geometry, plane!, fields.y[p]!);
    if (kept.every(([, u, v]) => Math.hypot(x - u, y - v) >= apart)) kept.push([p, x, y]);
  }
  return { points: kept.map(([p]) => p), room: apart };
}

/** The first of every n-th place, such that the same is left over at both ends, and rather more than less. */
function startOf(n: number, every: number): number {
  const uneven = (s: number) => Math.abs(((n - 1 - s) % every) - s);
  let best = 0;
  for (let s = 1; s < Math.min(every, n); s++) if (uneven(s) <= uneven(best)) best = s;
  return best;
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
