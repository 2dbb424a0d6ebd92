/** The geodesic between two drawn points, drawn by the same projection as the points. */
import { Matrix, SingularValueDecomposition } from "ml-matrix";
import { gramFromDistances, submatrix } from "./mds";
import { alongGeodesic, areNeighbours, canGeodesic, distance, isAntipodal, samplesOf, shares } from "./space";
import type { Payload, Picture, Vec, View } from "./types";
import { add, clamp, dot, mean, mix, scale, sub, zeros } from "./vec";

const END_WEIGHT = 6; // a geodesic must run into its two ends
const SMALL = 1e-9;

/**
 * One more point among fixed ones: weighted least squares on its distances to them, by majorisation of a single point
 * from `start`, until a move is below 1e-10, at most 200 times.
 */
export function placeSample(distances: ArrayLike<number>, coords: Vec[], weights: ArrayLike<number>, start: Vec): Vec {
  return placeAmong(distances, toTriples(coords), weights, start);
}

/** Points of 2 or 3 numbers, three to a point in one array: read 200 times for every sample, it should be fast. */
const toTriples = (coords: Vec[]): Float64Array =>
  Float64Array.from({ length: 3 * coords.length }, (_, at) => coords[Math.floor(at / 3)]![at % 3] ?? 0);

function placeAmong(distances: ArrayLike<number>, X: Float64Array, weights: ArrayLike<number>, start: Vec): Vec {
  const n = X.length / 3;
  let x = start[0]!, y = start[1] ?? 0, z = start[2] ?? 0, total = 0;
  for (let i = 0; i < n; i++) total += weights[i]!;
  for (let iteration = 0; iteration < 200; iteration++) {
    let sx = 0, sy = 0, sz = 0;
    for (let i = 0, q = 0; i < n; i++, q += 3) {
      const dx = x - X[q]!, dy = y - X[q + 1]!, dz = z - X[q + 2]!, w = weights[i]!;
      const d = Math.sqrt(dx * dx + dy * dy + dz * dz);
      const r = d > 0 ? distances[i]! / d : 0;
      sx += w * (X[q]! + r * dx); sy += w * (X[q + 1]! + r * dy); sz += w * (X[q + 2]! + r * dz);
    }
    sx /= total; sy /= total; sz /= total;
    const step = Math.sqrt((sx - x) ** 2 + (sy - y) ** 2 + (sz - z) ** 2);
    [x, y, z] = [sx, sy, sz];
    if (step < 1e-10) break;
  }
  return [x, y, z].slice(0, start.length);
}

/** A geodesic in one projection: the place of its point at t. */
type Draw = (t: number) => Vec;
interface Ends { view: View; n: number; a: number; b: number; from: Vec; to: Vec }

/** Distances of the geodesic point at t to every point. */
type Along = (t: number) => Float64Array;

/**
 * `samples` points of the geodesic from a to b (point indices), ends included; null where it cannot be computed:
 * opposite points of a sphere, a point which is not drawn, or two layers of another geometry which are no neighbours.
 */
export function drawGeodesic(payload: Payload, view: View, picture: Picture, a: number, b: number, samples = 13): Vec[] | null {
  const n = payload.n_points;
  const from = picture.coords.get(a), to = picture.coords.get(b);
  if (!from || !to || isAntipodal(view, n, a, b)) return null;
  if (!canGeodesic(view)) return drawSampled(payload, picture, { view, n, a, b, from, to });
  const draw = drawer(payload, picture, { view, n, a, b, from, to });
  if (!draw) return null;
  const place = (s: number): Vec => (s === 0 ? from : s === samples - 1 ? to : draw(s / (samples - 1)));
  return Array.from({ length: samples }, (_, s) => place(s));
}

/** Other geometries: what Python sampled; else a step as its path draws it, straight. */
function drawSampled(payload: Payload, picture: Picture, ends: Ends): Vec[] | null {
  const { view, a, b, from, to } = ends;
  const rows = samplesOf(view, a, b);
  if (!rows || !picture.projection.refit) return areNeighbours(payload, a, b) ? [from, to] : null;
  const along: Along = (t) => rows[Math.round(t * (rows.length - 1))]!;
  const draw = picture.projection.name === "classical_mds" ? byGower(picture, ends, along) : byPlacing(picture, ends, along);
  return rows.map((_, s) => (s === 0 ? from : s === rows.length - 1 ? to : draw(s / (rows.length - 1))));
}

const alongOf = ({ view, n, a, b }: Ends): Along => (t) => alongGeodesic(view, n, a, b, t);

function drawer(payload: Payload, picture: Picture, ends: Ends): Draw | null {
  switch (picture.projection.name) {
    case "tangent_pca": return inTangentSpace(picture, ends);
    case "target_axis": return alongTarget(payload, picture, ends);
    case "classical_mds": return byGower(picture, ends, alongOf(ends));
    default: return byPlacing(picture, ends, alongOf(ends));
  }
}

/* ---------- metric MDS: placed by its computed distances ---------- */

function byPlacing(picture: Picture, { a, b, from, to }: Ends, along: Along): Draw {
  const X = toTriples(picture.points.map((i) => picture.coords.get(i)!));
  const weights = Float64Array.from(picture.points, (i) => (i === a || i === b ? END_WEIGHT : 1));
  const placed = (t: number): Vec => {
    const all = along(t);
    return placeAmong(Float64Array.from(picture.points, (i) => all[i]!), X, weights, mix(from, to, t));
  };
  // the curve runs into its ends: where the picture would place these anew, they leave a hook
  const begin = sub(placed(0), from), end = sub(placed(1), to);
  return (t) => sub(placed(t), mix(begin, end, t));
}

/* ---------- classical MDS: Gower 1968, in whatever position the picture is turned to ---------- */

function byGower(picture: Picture, { view, n }: Ends, along: Along): Draw {
  const ids = picture.points, m = ids.length;
  const coords = ids.map((i) => picture.coords.get(i)!);
  const middle = mean(coords);
  const X = coords.map((x) => sub(x, middle));
  const gram = gramFromDistances(submatrix(view.distances, ids, n), m);
  const inverse = pseudoInverse(momentsOf(X));
  return (t) => {
    const d = along(t);
    const projected = ids.reduce((sum, i, q) => add(sum, scale(X[q]!, gram[q * m + q]! - d[i]! ** 2)), zeros(middle.length));
    return add(middle, inverse.map((row) => dot(row, projected) / 2));
  };
}

function momentsOf(X: Vec[]): Matrix {
  const k = X[0]?.length ?? 0;
  const moments = Matrix.zeros(k, k);
  for (const x of X) for (let i = 0; i < k; i++) for (let j = 0; j < k; j++) moments.set(i, j, moments.get(i, j) + x[i]! * x[j]!);
  return moments;
}

/** An axis with less than 1e-10 of the largest second moment holds nothing but rounding: it stays at 0. */
function pseudoInverse(symmetric: Matrix): number[][] {
  const svd = new SingularValueDecomposition(symmetric);
  const inverted = svd.diagonal.map((s) => (s > 1e-10 * svd.diagonal[0]! ? 1 / s : 0));
  return svd.rightSingularVectors.mmul(Matrix.diag(inverted)).mmul(svd.leftSingularVectors.transpose()).to2DArray();
}

/* ---------- tangent PCA: logarithms at the base, linear in the inner products ---------- */

/**
 * A point at distance r from the base with drawn logarithm y has <P, v_k> = y_k sin(r)/r and <P, base> = cos r.
 * Both are linear along a geodesic, so its own logarithm follows exactly.
 */
function inTangentSpace(picture: Picture, { view, a, b, from, to }: Ends): Draw | null {
  if (view.geometry === "euclidean") return (t) => mix(from, to, t);
  const base = picture.projection.base;
  if (!base) return null;
  const origin = logOrigin(picture);
  const w = view.distances[a * base.length + b]!;
  const ra = base[a]!, rb = base[b]!;
  const A = scale(sub(from, origin), sinc(ra)), B = scale(sub(to, origin), sinc(rb));
  return (t) => {
    const [ca, cb] = shares(view, w, t);
    const r = Math.acos(clamp(ca * Math.cos(ra) + cb * Math.cos(rb), -1, 1));
    return add(origin, scale(add(scale(A, ca), scale(B, cb)), 1 / sinc(r)));
  };
}

/** The base is the Fréchet mean of all points: their logarithms sum to 0, wherever the picture was shifted to. A frame's do not. */
const logOrigin = ({ projection, axes }: Picture): Vec => projection.axes[axes].origin ?? mean(projection.axes[axes].coords);

const sinc = (x: number): number => (Math.abs(x) < SMALL ? 1 : Math.sin(x) / x);

/* ---------- target axis: progress along first -> target, residuals off it ---------- */

interface Frame { first: number; target: number; chord: number }
/** Inner products of a point with the first point and with the unit tangent there: its shadow on the line's plane. */
interface Shadow { along: number; up: number }

function alongTarget(payload: Payload, picture: Picture, ends: Ends): Draw | null {
  const { first, target } = payload;
  if (first === null || !target) return null;
  const frame = { first, target: target.point, chord: distance(ends.view, ends.n, first, target.point) };
  if (ends.view.geometry === "euclidean") return targetOnFlat(frame, picture, ends);
  return targetOnSphere(frame, picture, ends);
}

function targetOnSphere(frame: Frame, picture: Picture, ends: Ends): Draw {
  const { view, n, a, b, from, to } = ends;
  const A = shadowOf(a, frame, ends), B = shadowOf(b, frame, ends);
  const w = distance(view, n, a, b);
  const heights = picture.axes === 2 ? deviations(A, B, w, ends) : residuals(A, B, from, to);
  return (t) => {
    const [ca, cb] = shares(view, w, t);
    const at = { along: ca * A.along + cb * B.along, up: ca * A.up + cb * B.up };
    return [Math.atan2(at.up, at.along) - frame.chord / 2, ...heights(ca, cb, at)];
  };
}

function shadowOf(p: number, { first, target, chord }: Frame, { view, n }: Ends): Shadow {
  const along = Math.cos(distance(view, n, p, first));
  const up = (Math.cos(distance(view, n, p, target)) - along * Math.cos(chord)) / Math.sin(chord);
  return { along, up };
}

/** What stands above the line at ca A + cb B, whose shadow is `at`. */
type Heights = (ca: number, cb: number, at: Shadow) => Vec;

/**
 * A residual e is the logarithm of the point at its foot, and transport along the line leaves it as it is:
 * <P, v_k> = e_k sin(deviation) / deviation is linear along the geodesic.
 */
function residuals(A: Shadow, B: Shadow, from: Vec, to: Vec): Heights {
  const deviation = (s: Shadow): number => Math.acos(clamp(Math.hypot(s.along, s.up), 0, 1));
  const upA = scale(from.slice(1), sinc(deviation(A))), upB = scale(to.slice(1), sinc(deviation(B)));
  return (ca, cb, at) => scale(add(scale(upA, ca), scale(upB, cb)), 1 / sinc(deviation(at)));
}

/** In the plane the height is the whole deviation: the part off the line's plane has length sin(deviation). */
function deviations(A: Shadow, B: Shadow, w: number, { from, to }: Ends): Heights {
  const offA = Math.sin(from[1]!), offB = Math.sin(to[1]!);
  const inner = clamp(Math.cos(w) - A.along * B.along - A.up * B.up, -offA * offB, offA * offB);
  return (ca, cb, at) => {
    const off = (ca * offA) ** 2 + (cb * offB) ** 2 + 2 * ca * cb * inner;
    return [Math.atan2(Math.sqrt(Math.max(0, off)), Math.hypot(at.along, at.up))];
  };
}

function targetOnFlat({ first, chord }: Frame, picture: Picture, { view, n, a, b, from, to }: Ends): Draw {
  if (picture.axes === 3) return (t) => mix(from, to, t);
  return (t) => {
    const progress = mix(from, to, t)[0]!;
    const reach = alongGeodesic(view, n, a, b, t)[first]!;
    return [progress, Math.sqrt(Math.max(0, reach ** 2 - (progress + chord / 2) ** 2))];
  };
}
