/**
 * The camera in plain numbers: where points fall on the screen, how to frame them, and from where to look first.
 * A projector shows exactly what three's PerspectiveCamera(FIELD) with setViewOffset(w, h, -offset[0], -offset[1], w, h) shows.
 */
import type { Vec } from "./types";
import { clamp } from "./vec";

/** Vertical field of view in degrees. */
export const FIELD = 22;
const DEGREE = Math.PI / 180;
/** Focal length in heights of the picture. */
const FOCAL = 0.5 / Math.tan((FIELD * DEGREE) / 2);

/** Azimuth turns about the vertical from the front (0: x right, z towards the reader); elevation lifts the eye. Offset in px, right and down. */
export interface Camera { azimuth: number; elevation: number; pivot: Vec; distance: number; offset: [number, number] }

export interface Projector {
  /** World -> [x, y, depth]: CSS px from the top left, depth along the line of sight. */
  px(p: Vec): [number, number, number];
  /** CSS px -> world, at the depth of `ref`. */
  unpx(x: number, y: number, ref: Vec): Vec;
  eye: Vec; forward: Vec; right: Vec; up: Vec;
  /** CSS px per world unit at the pivot. */
  pixelsPerUnit: number;
}

/** The directions of the screen in the world. */
function axesOf(azimuth: number, elevation: number): { forward: Vec; right: Vec; up: Vec } {
  const sa = Math.sin(azimuth), ca = Math.cos(azimuth), se = Math.sin(elevation), ce = Math.cos(elevation);
  return { forward: [-ce * sa, -se, -ce * ca], right: [ca, 0, -sa], up: [-se * sa, ce, -se * ca] };
}

const along = (axis: Vec, x: number, y: number, z: number): number => axis[0]! * x + axis[1]! * y + axis[2]! * z;

export function look(camera: Camera, width: number, height: number): Projector {
  const { pivot, distance, offset } = camera;
  const { forward, right, up } = axesOf(camera.azimuth, camera.elevation);
  const focal = FOCAL * height, midX = width / 2 + offset[0], midY = height / 2 + offset[1];
  const eye = pivot.map((v, c) => v - distance * forward[c]!);
  const from = (p: Vec): [number, number, number] => [p[0]! - eye[0]!, p[1]! - eye[1]!, (p[2] ?? 0) - eye[2]!];
  return {
    eye, forward, right, up, pixelsPerUnit: focal / distance,
    px(p) {
      const [x, y, z] = from(p), depth = along(forward, x, y, z);
      return [midX + (focal * along(right, x, y, z)) / depth, midY - (focal * along(up, x, y, z)) / depth, depth];
    },
    unpx(x, y, ref) {
      const [rx, ry, rz] = from(ref), depth = along(forward, rx, ry, rz);
      const r = ((x - midX) * depth) / focal, u = ((midY - y) * depth) / focal;
      return eye.map((v, c) => v + depth * forward[c]! + r * right[c]! + u * up[c]!);
    },
  };
}

/* ---------- framing ---------- */

export interface Margins { top: number; right: number; bottom: number; left: number }

export interface FitOptions {
  width: number; height: number; margins: Margins; azimuth: number; elevation: number;
  /** 0: as turned; 1: head on, as for two axes. */
  flat?: number;
  /** How far the floor lies below the lowest point: the shadows on it are kept in the picture too. */
  floor?: number | null;
  /** Width in px of the keys right of the picture (within the right margin): both are centred together. */
  keys?: number;
}

/** Where to stand so that everything is in the safe area; `right`: the px where the points end. */
export interface Framing { pivot: Vec; distance: number; offset: [number, number]; right: number }

export const fit = (points: Vec[], options: FitOptions): Framing => frame(bounded(points, shadowGap(options)), options);

const shadowGap = ({ floor, flat = 0 }: Pick<FitOptions, "floor" | "flat">): number | null => (flat > 0.5 ? null : (floor ?? null));

/** Points about the middle of their box, with their shadows, and the radius of the ball that holds them. */
interface Bounded { xyz: Float64Array; pivot: Vec; radius: number }

function bounded(points: Vec[], gap: number | null): Bounded {
  if (!points.length) return { xyz: new Float64Array(3), pivot: [0, 0, 0], radius: 0 };
  const range = (c: number): [number, number] => [Math.min(...points.map((p) => p[c] ?? 0)), Math.max(...points.map((p) => p[c] ?? 0))];
  const box = [range(0), range(1), range(2)];
  const pivot = box.map(([lo, hi]) => (lo + hi) / 2);
  const shadows = gap === null ? [] : points.map((p) => [p[0]!, box[1]![0] - gap, p[2] ?? 0]);
  const xyz = Float64Array.from([...points, ...shadows].flatMap((p) => pivot.map((v, c) => (p[c] ?? 0) - v)));
  return { xyz, pivot, radius: Math.hypot(...box.map(([lo, hi]) => (hi - lo) / 2)) };
}

function frame({ xyz, pivot, radius }: Bounded, options: FitOptions): Framing {
  const { width, height, margins, azimuth, elevation, flat = 0, keys = 0 } = options;
  const room = { x: Math.max(1, width - margins.left - margins.right), y: Math.max(1, height - margins.top - margins.bottom) };
  const axes = axesOf(azimuth * (1 - flat), elevation * (1 - flat));
  let distance = radius > 0 ? 4 * radius : 1;
  let box = screenBox(xyz, axes, distance, height);
  for (let iteration = 0; iteration < 30 && radius > 0; iteration++) {
    const excess = Math.max((box.x1 - box.x0) / room.x, (box.y1 - box.y0) / room.y);
    if (Math.abs(excess - 1) < 1e-4) break;
    distance = Math.max(1.2 * radius, distance * excess ** 0.9); // the nearest points stay in front of the eye
    box = screenBox(xyz, axes, distance, height);
  }
  const wide = box.x1 - box.x0;
  const left = clamp((width - wide - keys) / 2, margins.left, Math.max(margins.left, width - margins.right - wide));
  const offset: [number, number] = [left - width / 2 - box.x0, (margins.top - margins.bottom) / 2 - (box.y0 + box.y1) / 2];
  return { pivot, distance, offset, right: left + wide };
}

interface Box { x0: number; x1: number; y0: number; y1: number }

/** Extent on the screen in px, from its middle, when seen from `distance`. */
function screenBox(xyz: Float64Array, { forward, right, up }: ReturnType<typeof axesOf>, distance: number, height: number): Box {
  const box = { x0: Infinity, x1: -Infinity, y0: Infinity, y1: -Infinity }, focal = FOCAL * height;
  for (let i = 0; i < xyz.length; i += 3) {
    const x = xyz[i]!, y = xyz[i + 1]!, z = xyz[i + 2]!;
    const per = focal / (distance + along(forward, x, y, z));
    const sx = per * along(right, x, y, z), sy = -per * along(up, x, y, z);
    box.x0 = Math.min(box.x0, sx); box.x1 = Math.max(box.x1, sx);
    box.y0 = Math.min(box.y0, sy); box.y1 = Math.max(box.y1, sy);
  }
  return box;
}

/* ---------- the first view ---------- */

const AZIMUTHS = Array.from({ length: 21 }, (_, i) => -60 + 6 * i);
const ELEVATIONS = [12, 17, 22, 28];
/** The target must stand right of the input by this share of the picture's width. */
const RIGHTWARD = 0.6;
const FAR_ENOUGH = 40; // px: markers further apart than this gain nothing

export interface ViewOptions extends Omit<FitOptions, "azimuth" | "elevation" | "flat"> {
  /** Which of the points are the input and the target; null: no direction to keep. */
  first?: number | null; target?: number | null;
}

/**
 * The searched first view: among 21 azimuths and 4 elevations with the target right of the input, the one which keeps
 * the markers furthest apart on screen (mean log distance of each to its nearest neighbour).
 */
export function bestView(points: Vec[], options: ViewOptions): { azimuth: number; elevation: number } {
  const gap = shadowGap(options), body = bounded(points, gap);
  let best = { azimuth: -0.38, elevation: 17 * DEGREE }, most = -Infinity;
  for (const a of AZIMUTHS) {
    for (const e of ELEVATIONS) {
      const azimuth = a * DEGREE, elevation = e * DEGREE;
      const framing = frame(body, { ...options, azimuth, elevation });
      const projector = look({ ...framing, azimuth, elevation }, options.width, options.height);
      const value = score(points.map(projector.px), options) - 0.0016 * Math.abs(a) - 0.004 * Math.abs(e - 18);
      if (value > most) [best, most] = [{ azimuth, elevation }, value];
    }
  }
  return best;
}

function score(screen: [number, number, number][], { first = null, target = null }: ViewOptions): number {
  if (screen.length < 2) return 0;
  const xs = screen.map((p) => p[0]);
  const wide = Math.max(...xs) - Math.min(...xs);
  const from = first === null ? undefined : screen[first], to = target === null ? undefined : screen[target];
  const rightward = from && to && wide > 0 ? (to[0] - from[0]) / wide : 1;
  const refused = rightward < RIGHTWARD ? 100 * (RIGHTWARD - rightward) : 0; // where no view keeps the direction: the one nearest to it
  return apart(screen) + 0.25 * rightward + 0.0006 * wide - refused;
}

/** Mean log distance in px of each marker to its nearest neighbour. */
function apart(screen: [number, number, number][]): number {
  const nearest = new Float64Array(screen.length).fill(FAR_ENOUGH ** 2);
  for (let i = 0; i < screen.length; i++) {
    const [x, y] = screen[i]!;
    for (let j = 0; j < i; j++) {
      const square = (screen[j]![0] - x) ** 2 + (screen[j]![1] - y) ** 2;
      if (square < nearest[i]!) nearest[i] = square;
      if (square < nearest[j]!) nearest[j] = square;
    }
  }
  return nearest.reduce((sum, square) => sum + Math.log(Math.sqrt(square) + 2), 0) / screen.length;
}

/** Cubic in and out: 0 -> 0, 1/2 -> 1/2, 1 -> 1. */
export const ease = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);
