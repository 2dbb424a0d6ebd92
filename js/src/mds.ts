/**
 * Multidimensional scaling: the classical start, SMACOF, and the turning of pictures.
 * The very same steps as in Python (repgeo_nb/mds.py), so that a picture refitted in the page is the one Python draws.
 * Square matrices are flat and row-major; points are rows of 2 or 3 numbers.
 */
import { EigenvalueDecomposition, Matrix, SingularValueDecomposition } from "ml-matrix";
import type { Axes, Vec } from "./types";
import { add, dot, mean, norm, scale, sub, zeros } from "./vec";

export const STEP_WEIGHT = 4; // a path picture must first draw its own steps right (look.md 3)
const MAX_ITERATIONS = 500;
const TOLERANCE = 1e-9; // relative decrease of the weighted stress at which SMACOF stops
const FLAT = 1e-12; // an eigenvalue below this share of the largest is an axis without extent

/** Coordinates about their centroid and the eigenvalue of each axis (0: a flat axis, all zeros). */
export interface Classical { coords: Vec[]; values: number[] }

/** The distances among `ids`, out of the n x n matrix D. */
export function submatrix(D: Float64Array, ids: number[], n: number): Float64Array {
  const m = ids.length, out = new Float64Array(m * m);
  ids.forEach((i, p) => ids.forEach((j, q) => (out[p * m + q] = D[i * n + j]!)));
  return out;
}

/** Inner products about the centroid: -1/2 J D^2 J. */
export function gramFromDistances(D: Float64Array, m: number): Float64Array {
  const squares = D.map((d) => d * d);
  const row = Float64Array.from({ length: m }, (_, i) => squares.subarray(i * m, (i + 1) * m).reduce((s, v) => s + v, 0) / m);
  const all = row.reduce((s, v) => s + v, 0) / m;
  return squares.map((s, at) => -0.5 * (s - row[Math.floor(at / m)]! - row[at % m]! + all));
}

/** Classical (Torgerson) scaling of the points `ids`; negative eigenvalues are clipped at 0. */
export function classicalMds(D: Float64Array, ids: number[], n: number, axes: Axes): Classical {
  const m = ids.length;
  if (m === 0) return { coords: [], values: zeros(axes) };
  const { values, vectors } = leading(gramFromDistances(submatrix(D, ids, n), m), m, axes);
  const floor = FLAT * Math.max(0, values[0]!);
  const kept = values.map((v) => (v > floor ? v : 0));
  const lengths = kept.map(Math.sqrt);
  const coords = ids.map((_, i) => lengths.map((length, k) => (vectors[k]?.[i] ?? 0) * length));
  return { coords, values: kept };
}

/** Largest eigenvalues of a symmetric matrix, with eigenvectors whose largest entry is positive; padded with 0. */
function leading(symmetric: Float64Array, m: number, count: number): { values: number[]; vectors: Vec[] } {
  const found = new EigenvalueDecomposition(Matrix.from1DArray(m, m, symmetric), { assumeSymmetric: true });
  const order = found.realEigenvalues.map((_, k) => k).sort((a, b) => found.realEigenvalues[b]! - found.realEigenvalues[a]!);
  const best = order.slice(0, count);
  const vectors = best.map((k) => found.eigenvectorMatrix.getColumn(k)).map((v) => scale(v, signOf(v)));
  const values = Array.from({ length: count }, (_, k) => (k < best.length ? found.realEigenvalues[best[k]!]! : 0));
  return { values, vectors };
}

/** Sign of the entry of largest magnitude, the first of equals. */
function signOf(v: Vec): 1 | -1 {
  const largest = Math.max(...v.map(Math.abs));
  const first = v.find((x) => Math.abs(x) >= (1 - 1e-9) * largest) ?? 0;
  return first < 0 ? -1 : 1;
}

/** Where SMACOF begins: classical scaling, its flat axes filled with a small fixed ripple (an axis at 0 would stay there). */
export function startOf({ coords, values }: Classical, D: Float64Array): Vec[] {
  const m = coords.length;
  const typical = m > 1 ? D.reduce((s, d) => s + d, 0) / (m * (m - 1)) : 0;
  const ripple = (i: number, k: number): number => Math.cos(1 + i * (k + 1)) * 1e-3 * typical;
  return coords.map((x, i) => x.map((v, k) => (values[k] === 0 ? ripple(i, k) : v)));
}

/**
 * Lowers the weighted stress sum w_ij (D_ij - d_ij)^2 over i < j from `start`, by the Guttman transform
 * X <- V^+ B(X) X (De Leeuw 1977; Borg and Groenen 2005, 8.6). D and W are m x m; no step ever raises the stress.
 */
export function smacof(D: Float64Array, W: Float64Array, start: Vec[]): Vec[] {
  const m = start.length;
  if (m < 2) return start;
  const pull = W.map((w, at) => w * D[at]!);
  const Vplus = laplacianInverse(W, m);
  const X = Float64Array.from({ length: 3 * m }, (_, at) => start[Math.floor(at / 3)]![at % 3] ?? 0); // in the plane z = 0 and stays so
  const forces = new Float64Array(3 * m);
  let stress = majorise(D, W, pull, X, forces, m);
  for (let iteration = 0; iteration < MAX_ITERATIONS && stress > 0; iteration++) {
    multiply(Vplus, forces, X, m);
    const before = stress;
    stress = majorise(D, W, pull, X, forces, m);
    if (before - stress < TOLERANCE * before) break;
  }
  return start.map((p, i) => Array.from(X.subarray(3 * i, 3 * i + p.length)));
}

/** The weighted stress at X; `forces` becomes B(X) X: each pair's pull w D/d along its difference. */
function majorise(D: Float64Array, W: Float64Array, pull: Float64Array, X: Float64Array, forces: Float64Array, m: number): number {
  forces.fill(0);
  let stress = 0;
  for (let i = 1; i < m; i++) {
    const x = X[3 * i]!, y = X[3 * i + 1]!, z = X[3 * i + 2]!;
    let fx = 0, fy = 0, fz = 0;
    for (let j = 0, at = i * m, q = 0; j < i; j++, at++, q += 3) {
      const dx = x - X[q]!, dy = y - X[q + 1]!, dz = z - X[q + 2]!;
      const d = Math.sqrt(dx * dx + dy * dy + dz * dz);
      const miss = D[at]! - d;
      stress += W[at]! * miss * miss;
      const r = d > 0 ? pull[at]! / d : 0;
      fx += r * dx; fy += r * dy; fz += r * dz;
      forces[q]! -= r * dx; forces[q + 1]! -= r * dy; forces[q + 2]! -= r * dz;
    }
    forces[3 * i]! += fx; forces[3 * i + 1]! += fy; forces[3 * i + 2]! += fz;
  }
  return stress;
}

/** V^+ = (V + 11'/m)^-1 - 11'/m for the Laplacian V of the weights. */
function laplacianInverse(W: Float64Array, m: number): Float64Array {
  const V = W.map((w) => 1 / m - w);
  for (let i = 0; i < m; i++) {
    let row = 0;
    for (let j = 0; j < m; j++) if (j !== i) row += W[i * m + j]!;
    V[i * m + i] = row + 1 / m;
  }
  invertPositive(V, m);
  return V.map((v) => v - 1 / m);
}

/** Inverts a positive definite matrix where it stands, by Gauss and Jordan: such a matrix needs no pivots. */
function invertPositive(A: Float64Array, m: number): void {
  for (let k = 0; k < m; k++) {
    const pivot = 1 / A[k * m + k]!;
    A[k * m + k] = 1;
    for (let j = 0; j < m; j++) A[k * m + j]! *= pivot;
    for (let i = 0; i < m; i++) {
      if (i === k) continue;
      const factor = A[i * m + k]!;
      A[i * m + k] = 0;
      for (let j = 0; j < m; j++) A[i * m + j]! -= factor * A[k * m + j]!;
    }
  }
}

/** `out` becomes the m x m matrix times the m points of 3 numbers. */
function multiply(square: Float64Array, points: Float64Array, out: Float64Array, m: number): void {
  for (let i = 0; i < m; i++) {
    let x = 0, y = 0, z = 0;
    for (let j = 0, at = i * m, q = 0; j < m; j++, at++, q += 3) {
      const v = square[at]!;
      x += v * points[q]!; y += v * points[q + 1]!; z += v * points[q + 2]!;
    }
    out[3 * i] = x; out[3 * i + 1] = y; out[3 * i + 2] = z;
  }
}

/* ---------- turning pictures: rotations and mirrors only, no length changes ---------- */

/** Which rows lead the way: where the paths begin, where they lead (their means count), and which rows are layers. */
export interface Anchors { begins: number[]; leads: number[]; layers: number[] }

/**
 * Axis 1 from the begin to the lead, origin in their middle; the other axes by spread of the layers, their mean upward.
 * Where nothing leads anywhere: principal axes about the centroid.
 */
export function orient(coords: Vec[], { begins, leads, layers }: Anchors): Vec[] {
  if (!coords.length) return [];
  const k = coords[0]!.length;
  const begin = mean(begins.map((i) => coords[i]!)), lead = mean(leads.map((i) => coords[i]!));
  const way = sub(lead, begin), length = norm(way), middle = mean(coords);
  const size = Math.max(...coords.flatMap((x) => sub(x, middle).map(Math.abs)));
  const leading = length > 1e-9 * size;
  const origin = leading ? scale(add(begin, lead), 0.5) : middle;
  const fixed = leading ? [scale(way, 1 / length)] : [];
  const axes = [...fixed, ...principalAxes(layers.map((i) => sub(coords[i]!, origin)), fixed, k)];
  const turned = coords.map((x) => axes.map((axis) => dot(sub(x, origin), axis)));
  const signs = axes.map((_, a) => (a < fixed.length ? 1 : upward(turned, layers, a)));
  return turned.map((x) => x.map((v, a) => v * signs[a]!));
}

/** Orthonormal axes orthogonal to `fixed`, by falling second moment of the rows about 0. */
function principalAxes(rows: Vec[], fixed: Vec[], k: number): Vec[] {
  const rest = rows.map((row) => fixed.reduce((r, axis) => sub(r, scale(axis, dot(r, axis))), row));
  const total = rest.reduce((s, r) => s + dot(r, r), 0);
  const moments = Float64Array.from({ length: k * k }, (_, at) => {
    const i = Math.floor(at / k), j = at % k;
    // the fixed axes sink below every other one, so that the leading axes are the ones wanted
    return rest.reduce((s, r) => s + r[i]! * r[j]!, 0) - fixed.reduce((s, axis) => s + (1 + total) * axis[i]! * axis[j]!, 0);
  });
  return leading(moments, k, k - fixed.length).vectors;
}

/** The sign which puts the layers' mean above 0; where that mean is 0, the furthest point. */
function upward(coords: Vec[], layers: number[], axis: number): number {
  const values = layers.map((i) => coords[i]![axis]!);
  const middle = values.reduce((s, v) => s + v, 0) / values.length;
  const spread = Math.sqrt(values.reduce((s, v) => s + v * v, 0) / values.length);
  if (Math.abs(middle) >= 1e-9 * spread && middle !== 0) return Math.sign(middle);
  return signOf(coords.map((x) => x[axis]!));
}

/** A point to bring near another, and how much that counts. */
export interface Pair { moving: Vec; fixed: Vec; weight: number }

/** The rotation or mirror R about the origin with the least sum of weight |R moving - fixed|^2 (Schönemann 1966). */
export function rotation(pairs: Pair[]): (v: Vec) => Vec {
  const k = pairs[0]?.moving.length ?? 0;
  if (k === 0) return (v) => v;
  if (k === 1) {
    const sign = pairs.reduce((s, p) => s + p.weight * p.moving[0]! * p.fixed[0]!, 0) < 0 ? -1 : 1;
    return (v) => scale(v, sign);
  }
  const cross = Matrix.zeros(k, k);
  for (const { moving, fixed, weight } of pairs) {
    for (let i = 0; i < k; i++) for (let j = 0; j < k; j++) cross.set(i, j, cross.get(i, j) + weight * fixed[i]! * moving[j]!);
  }
  const R = polar(cross).to2DArray();
  return (v) => R.map((row) => dot(row, v));
}

function polar(cross: Matrix): Matrix {
  const svd = new SingularValueDecomposition(cross);
  return svd.leftSingularVectors.mmul(svd.rightSingularVectors.transpose());
}

/** Rotation or mirror, then a shift, that brings the pairs nearest together. No scaling. */
export function rigid(pairs: Pair[]): (v: Vec) => Vec {
  if (!pairs.length) return (v) => v;
  const from = weightedMean(pairs, (p) => p.moving), to = weightedMean(pairs, (p) => p.fixed);
  const turn = rotation(pairs.map(({ moving, fixed, weight }) => ({ moving: sub(moving, from), fixed: sub(fixed, to), weight })));
  return (v) => add(turn(sub(v, from)), to);
}

function weightedMean(pairs: Pair[], of: (p: Pair) => Vec): Vec {
  const total = pairs.reduce((s, p) => s + p.weight, 0);
  return scale(pairs.map((p) => scale(of(p), p.weight)).reduce(add), 1 / total);
}

/** The points of two pictures with the same key, as pairs of one weight. */
export function pairsOf(moving: Map<number, Vec>, fixed: Map<number, Vec>, weight = 1): Pair[] {
  return [...moving].flatMap(([key, v]) => (fixed.has(key) ? [{ moving: v, fixed: fixed.get(key)!, weight }] : []));
}

/** Rotation or mirror, then a shift, that brings `moving` nearest to `fixed` over the keys they share. */
export const procrustes = (moving: Map<number, Vec>, fixed: Map<number, Vec>): ((v: Vec) => Vec) => rigid(pairsOf(moving, fixed));
