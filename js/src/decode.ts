/** From what a host hands over (bytes in several wrappings) to numbers, checked once. */
import type { Axes, AxesData, Payload, Projection, Raw, RawAxes, RawPayload, RawProjection, RawView, Rows, Vec, View } from "./types";

const VERSION = 1;
const FLOAT_BYTES = 4;

/** Little-endian 32-bit floats out of a DataView (aligned or not), ArrayBuffer, typed array or base64 string. */
export function toFloats(raw: Raw): Float64Array {
  if (raw === null || raw === undefined) return new Float64Array(0);
  if (raw instanceof Float32Array || raw instanceof Float64Array) return Float64Array.from(raw);
  const bytes = toBytes(raw);
  if (bytes.byteLength % FLOAT_BYTES !== 0) {
    throw new Error(`Expected 32-bit floats (a multiple of ${FLOAT_BYTES} bytes), got ${bytes.byteLength} bytes.`);
  }
  const floats = new Float64Array(bytes.byteLength / FLOAT_BYTES);
  for (let i = 0; i < floats.length; i++) floats[i] = bytes.getFloat32(i * FLOAT_BYTES, true);
  return floats;
}

export function toBytes(raw: NonNullable<Raw>): DataView {
  if (typeof raw === "string") return fromBase64(raw);
  if (ArrayBuffer.isView(raw)) return new DataView(raw.buffer, raw.byteOffset, raw.byteLength);
  return new DataView(raw);
}

function fromBase64(text: string): DataView {
  let binary: string;
  try {
    binary = atob(text);
  } catch {
    throw new Error(`Expected bytes as a base64 string, got ${text.length} characters which are not base64.`);
  }
  return new DataView(Uint8Array.from(binary, (c) => c.charCodeAt(0)).buffer);
}

export function decodePayload(raw: RawPayload): Payload {
  if (raw.version !== VERSION) {
    throw new Error(`Expected payload version ${VERSION}, got ${String(raw.version)}. Load the page with the package that wrote it.`);
  }
  checkPoints(raw);
  if (!raw.views.length) throw new Error("Expected at least one view (a metric with its distances), got none.");
  return { ...raw, views: raw.views.map((view) => decodeView(view, raw)) };
}

function checkPoints(raw: RawPayload): void {
  for (const model of raw.models) {
    if (model.points.length !== model.layers.length) {
      throw new Error(`Model "${model.name}": expected a point for each of its ${model.layers.length} layers, got ${model.points.length}.`);
    }
    for (const point of model.points) checkPoint(point, raw.n_points, `Model "${model.name}"`);
  }
  if (raw.target) checkPoint(raw.target.point, raw.n_points, "The target");
  if (raw.first !== null) checkPoint(raw.first, raw.n_points, "The first point");
}

function checkPoint(point: number, n: number, whose: string): void {
  if (!Number.isInteger(point) || point < 0 || point >= n) {
    throw new Error(`${whose}: expected a point from 0 to ${n - 1}, got ${point}.`);
  }
}

function decodeView(view: RawView, raw: RawPayload): View {
  const n = raw.n_points;
  const what = `Metric "${view.metric}"`;
  const distances = floatsOf(view.distances, n * n, `${what}: distances between ${n} points`);
  for (const [name, numbers] of Object.entries(view.numbers)) checkNumbers(numbers, raw, `${what}, ${name}`);
  for (const model of view.nulls ?? []) {
    for (const [name, numbers] of Object.entries(model.numbers)) checkNumbers(numbers, raw, `${what}, null ${model.label}, ${name}`);
  }
  if (!view.projections.length) throw new Error(`${what}: expected at least one projection, got none.`);
  const { curve_distances: curve, step_distances: steps, ...rest } = view;
  return { ...rest, distances, sampled: sampledOf({ curve, steps, distances }, raw, what), projections: view.projections.map((p) => decodeProjection(p, n, what)) };
}

function checkNumbers(numbers: { values: Rows; low?: Rows; high?: Rows }, raw: RawPayload, what: string): void {
  raw.models.forEach((model, m) => {
    for (const rows of [numbers.values, numbers.low, numbers.high]) {
      if (!rows) continue;
      const got = rows[m]?.length ?? 0;
      if (got !== model.layers.length) throw new Error(`${what}: expected ${model.layers.length} values for model "${model.name}", got ${got}.`);
    }
  });
}

/** The geodesics which travel as samples: first -> target whole, the steps without their ends. */
function sampledOf({ curve, steps, distances }: { curve: Raw; steps: Raw; distances: Float64Array }, raw: RawPayload, what: string): Map<string, Float64Array[]> {
  const n = raw.n_points, found = new Map<string, Float64Array[]>();
  const pairs = raw.models.flatMap((model) => model.points.slice(1).map((b, q): [number, number] => [model.points[q]!, b]));
  const inner = split(toFloats(steps), n, `${what}: sampled steps`), each = inner.length / Math.max(1, pairs.length);
  if (inner.length && !Number.isInteger(each)) throw new Error(`${what}: expected as many samples of each of ${pairs.length} steps, got ${inner.length}.`);
  const end = (i: number): Float64Array => distances.subarray(i * n, (i + 1) * n);
  if (inner.length) pairs.forEach(([a, b], q) => found.set(`${a},${b}`, [end(a), ...inner.slice(q * each, (q + 1) * each), end(b)]));
  const whole = split(toFloats(curve), n, `${what}: sampled geodesic`);
  if (whole.length && raw.first !== null && raw.target) found.set(`${raw.first},${raw.target.point}`, whole);
  return found;
}

function split(flat: Float64Array, n: number, what: string): Float64Array[] {
  if (flat.length % n) throw new Error(`${what}: expected distances to ${n} points each, got ${flat.length} numbers.`);
  return Array.from({ length: flat.length / n }, (_, s) => flat.subarray(s * n, (s + 1) * n));
}

function decodeProjection(p: RawProjection, n: number, where: string): Projection {
  const what = `${where}, projection "${p.name}"`;
  const axes = (k: Axes): AxesData => {
    const found = p.axes[String(k)];
    if (!found) throw new Error(`${what}: expected coordinates on 2 and 3 axes, got none on ${k}.`);
    return decodeAxes(found, n, k, what);
  };
  const base = p.base === null || p.base === undefined ? null : floatsOf(p.base, n, `${what}: distances to the base point`);
  return { name: p.name, label: p.label, note: p.note, refit: p.refit, base, axes: { 2: axes(2), 3: axes(3) } };
}

function decodeAxes(raw: RawAxes, n: number, k: Axes, what: string): AxesData {
  const coords = rows(floatsOf(raw.coords, n * k, `${what}: coordinates of ${n} points on ${k} axes`), k);
  const samples = toFloats(raw.curve);
  if (samples.length % k !== 0) {
    throw new Error(`${what}: expected a curve on ${k} axes (a multiple of ${k} numbers), got ${samples.length}.`);
  }
  const curve = samples.length ? rows(samples, k) : null;
  const cloud = raw.cloud ? rows(floatsOf(raw.cloud, n * k * k, `${what}: covariances of ${n} points on ${k} axes`), k * k) : null;
  return { coords, curve, stress: raw.stress, variance: raw.variance, axisNames: raw.axis_names, cloud, folded: raw.folded ?? 0, ...(raw.origin ? { origin: raw.origin } : {}) };
}

function floatsOf(raw: Raw, expected: number, what: string): Float64Array {
  const floats = toFloats(raw);
  if (floats.length !== expected) throw new Error(`${what}: expected ${expected} numbers, got ${floats.length}.`);
  if (!floats.every(Number.isFinite)) throw new Error(`${what}: expected finite numbers, got NaN or infinity.`);
  return floats;
}

function rows(flat: Float64Array, k: number): Vec[] {
  return Array.from({ length: flat.length / k }, (_, i) => Array.from(flat.subarray(i * k, (i + 1) * k)));
}
