/** Made-up payloads for the tests: seeded points on a sphere or in flat space, and Python's own pictures. */
import type { Axes, AxesData, Payload, Projection, State, Vec, View } from "../src/types";
import { gap, norm, scale, zeros } from "../src/vec";
import python from "./fixtures/projections.json";

/** Seeded numbers from 0 to 1 (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const normals = (next: () => number, d: number): Vec =>
  Array.from({ length: d }, () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()));

/** Unit vectors around one pole: the closer, the smaller the spread. */
export function onSphere(next: () => number, n: number, d: number, spread: number): Vec[] {
  return Array.from({ length: n }, () => {
    const v = scale(normals(next, d), spread);
    v[0]! += 1;
    return scale(v, 1 / norm(v));
  });
}

/** Angle between unit vectors by the half-angle formula. */
export const angle = (a: Vec, b: Vec): number => 2 * Math.atan2(norm(a.map((v, i) => v - b[i]!)), norm(a.map((v, i) => v + b[i]!)));

export const between = (points: Vec[], distance: (a: Vec, b: Vec) => number): Float64Array =>
  Float64Array.from(points.flatMap((a) => points.map((b) => (a === b ? 0 : distance(a, b)))));

/** The geodesic point between unit vectors. */
export function slerp(a: Vec, b: Vec, t: number): Vec {
  const w = angle(a, b);
  return a.map((v, i) => (Math.sin((1 - t) * w) * v + Math.sin(t * w) * b[i]!) / Math.sin(w));
}

export interface Made {
  geometry: View["geometry"]; distances: Float64Array; paths: Record<string, number[]>;
  target: number | null; first: number | null; projections?: Projection[];
}

const blank = (n: number, k: Axes): AxesData => ({ coords: Array.from({ length: n }, () => zeros(k)), curve: null, stress: 0, variance: null, axisNames: [] });

export const projectionOf = (name: string, n: number, refit: boolean, given: Partial<Projection> = {}): Projection =>
  ({ name, label: name, note: "", refit, base: null, axes: { 2: blank(n, 2), 3: blank(n, 3) }, ...given });

export function payloadOf(made: Made): { payload: Payload; view: View } {
  const n = Math.sqrt(made.distances.length);
  const names = Object.keys(made.paths);
  const view: View = {
    metric: "made", label: "Made", convention: "", unit: "rad", geometry: made.geometry, distances: made.distances, numbers: {},
    length: names.map(() => 0), straightness: names.map(() => null),
    projections: made.projections ?? [projectionOf("mds", n, true), projectionOf("classical_mds", n, true)],
  };
  const payload: Payload = {
    version: 1, title: "", subtitle: "", n_stimuli: 10, n_points: n, first: made.first, views: [view],
    target: made.target === null ? null : { point: made.target, name: "label", label: "labels" },
    models: names.map((name) => ({
      name, label: name, note: "", info: {}, points: made.paths[name]!,
      layers: made.paths[name]!.map((_, k) => ({ name: `layer ${k}`, shape: [1], reducer: "flatten" })),
    })),
  };
  return { payload, view };
}

export const stateOf = (part: Partial<State> = {}): State => ({
  metric: "made", projection: "mds", n_axes: 3, colour_by: "model", labels: "auto", hidden: [], depth_range: [0, 1], hidden_layers: [],
  selected: [], hovered: null, hovered_with: null, selected_stimuli: [], camera: null, height: 0, theme: "auto", intervals: true, null: "none", frame: null, trails: false, ...part,
});

/** Models of `layers` layers each on a sphere, with one shared input and a target: a figure of real size. */
export function crowd(models: number, layers: number, seed = 3): Made & { points: Vec[] } {
  const next = random(seed), n = models * (layers - 1) + 2;
  const points = onSphere(next, n, 12, 0.35);
  const paths = Object.fromEntries(Array.from({ length: models }, (_, m) => [
    `net ${m}`, Array.from({ length: layers }, (_, k) => (k ? m * (layers - 1) + k : 0)),
  ]));
  return { geometry: "sphere", points, distances: between(points, angle), paths, target: n - 1, first: 0 };
}

/* ---------- what Python draws ---------- */

interface Expected { coords: Vec[]; curve: Vec[] | null; stress: number; variance: number | null; point_error: number[]; segment_ratio: Record<string, (number | null)[]>; worst: [number, number, number, number] | null }
interface Case {
  geometry: View["geometry"]; distances: number[][]; paths: Record<string, number[]>; target: number | null; first: number | null; weights: number[][];
  expected: Record<string, { "2": Expected; "3": Expected; base?: number[] }>;
}

export const fixture = python as unknown as { cases: Record<string, Case> };

/** A payload which carries Python's pictures of one case. */
export function madeOf({ geometry, distances, paths, target, first, expected }: Case): Made {
  const given = ({ coords, curve, stress, variance }: Expected): AxesData => ({ coords, curve, stress, variance, axisNames: [] });
  const projections = Object.entries(expected).map(([name, e]) =>
    projectionOf(name, distances.length, name.endsWith("mds"), { base: e.base ? Float64Array.from(e.base) : null, axes: { 2: given(e[2]), 3: given(e[3]) } }));
  return { geometry, distances: Float64Array.from(distances.flat()), paths, target, first, projections };
}

/** The largest distance between rows with the same place, in units of the picture's size. */
export function apart(a: Vec[], b: Vec[], sizeOf: Vec[] = b): number {
  const size = Math.max(...sizeOf.flatMap((p) => sizeOf.map((q) => gap(p, q))));
  return Math.max(...a.map((v, i) => gap(v, b[i]!))) / size;
}
