/** The fields' payload as it travels, and as the page reads it: metrics by model, layer and point, and what follows from them. */
import { toBytes, toFloats } from "../decode";
import type { LayerRef, Raw } from "../types";
import { type Factor, FLAT, logScale, spectralRatio, stretch, type Stretch } from "./tensor";

const VERSION = 1;
const WHOLE = 2; // rank of a metric of a surface
const NO_VALUE = 255; // rank that stands for "no number"
const SAME_KERNEL = 1e-3; // sine of the angle between lost directions, below which they are one

export interface Axis { name: string; low: number; high: number; periodic: boolean; unit: string }
export interface RawFields {
  kind: "field"; version: number; title: string; subtitle: string; facts: string[]; notes: string[];
  models: { name: string; label: string; layers: { name: string }[] }[];
  axes: [Axis, Axis];
  points: { ids: string[]; x: Raw; y: Raw; weight: Raw; grid: [number, number] | null; sampled: boolean;
    /** Are means over the points of full rank only? */ masked: boolean };
  reference: { label: string; factors: Raw };
  factors: Raw; ranks: Raw;
  thumbnails: { png: Raw; width: number; height: number; columns: number; rows: number } | null;
}

export type Own = "magnification" | "anisotropy";
export type OfPair = "spectral_ratio" | "log_scale";
export type Quantity = Own | OfPair;
export const isOfPair = (quantity: Quantity): boolean => quantity === "spectral_ratio" || quantity === "log_scale";
export interface Mean { value: number; error: number; n: number }

export class Fields {
  readonly names: string[];
  readonly layers: string[];
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly n: number;
  readonly weight: Float64Array;
  /** Position of each point in the grid, [column, row]; null for samples. */
  readonly grid: { xs: number[]; ys: number[]; at: Int32Array; column: Int32Array; row: Int32Array } | null;
  readonly reference: Float64Array | null;
  #factors: Float64Array;
  #ranks: Uint8Array;
  #kept = new Map<string, Float64Array>();
  #means = new Map<string, Mean>();

  constructor(readonly raw: RawFields) {
    if (raw.version !== VERSION) throw new Error(`Expected fields version ${VERSION}, got ${String(raw.version)}.`);
    this.names = raw.models.map((model) => model.name);
    this.layers = raw.models[0]?.layers.map((layer) => layer.name) ?? [];
    const n = (this.n = raw.points.ids.length), all = this.names.length * this.layers.length * n;
    const read = (what: string, bytes: Raw, size: number): Float64Array => {
      const numbers = toFloats(bytes);
      if (numbers.length !== size) throw new Error(`${what}: expected ${size} numbers, got ${numbers.length}.`);
      return numbers;
    };
    this.x = read("Points along the first axis", raw.points.x, n);
    this.y = read("Points along the second axis", raw.points.y, n);
    this.weight = raw.points.weight ? read("Weights", raw.points.weight, n) : new Float64Array(n).fill(1);
    this.reference = raw.reference.factors ? read("The reference metric", raw.reference.factors, 3 * n) : null;
    this.#factors = read("The metrics", raw.factors, 3 * all);
    const ranks = toBytes(raw.ranks ?? "");
    this.#ranks = new Uint8Array(ranks.buffer, ranks.byteOffset, ranks.byteLength);
    if (this.#ranks.length !== all) throw new Error(`Ranks: expected ${all}, got ${this.#ranks.length}.`);
    this.grid = raw.points.grid ? this.#gridOf() : null;
  }

  /** Columns and rows of a grid of points, in the order of their values. */
  #gridOf() {
    const distinct = (values: Float64Array) => [...new Set(values)].sort((a, b) => a - b);
    const xs = distinct(this.x), ys = distinct(this.y), at = new Int32Array(xs.length * ys.length).fill(-1);
    const column = Int32Array.from(this.x, (v) => xs.indexOf(v)), row = Int32Array.from(this.y, (v) => ys.indexOf(v));
    column.forEach((c, i) => { at[row[i]! * xs.length + c] = i; });
    return { xs, ys, at, column, row };
  }

  factor(model: number, layer: number, point: number): Factor {
    const start = 3 * ((model * this.layers.length + layer) * this.n + point);
    return this.#factors.subarray(start, start + 3);
  }

  referenceAt(point: number): Factor { return this.reference ? this.reference.subarray(3 * point, 3 * point + 3) : FLAT; }

  rank(model: number, layer: number, point: number): number { return this.#ranks[(model * this.layers.length + layer) * this.n + point]!; }

  isWhole(model: number, layer: number, point: number): boolean { return this.rank(model, layer, point) === WHOLE; }

  stretch(model: number, layer: number, point: number): Stretch { return stretch(this.factor(model, layer, point), this.referenceAt(point)); }

  /** Why a point has no ellipse; empty where it has one. */
  reason(model: number, layer: number, point: number): string {
    const rank = this.rank(model, layer, point);
    if (rank === WHOLE) return "";
    if (rank === NO_VALUE) return "no metric: its frames hold no number here";
    return rank === 0 ? "rank 0: the layer does not move with the stimulus" : "rank 1: the layer does not move along one direction";
  }

  /** Have both metrics full rank? */
  areWhole(a: number, b: number, layer: number, point: number): boolean { return this.isWhole(a, layer, point) && this.isWhole(b, layer, point); }

  /** One number per point: NaN where there is none. The ratio of metrics that differ in rank is 1. */
  field(quantity: Quantity, layer: number, a: number, b = -1): Float64Array {
    const key = `${quantity},${layer},${a},${isOfPair(quantity) ? b : ""}`, known = this.#kept.get(key);
    if (known) return known;
    const made = Float64Array.from({ length: this.n }, (_, p) => (isOfPair(quantity) ? this.#between(quantity, layer, a, b, p) : this.isWhole(a, layer, p) ? this.stretch(a, layer, p)[quantity as "magnification"] : NaN));
    this.#kept.set(key, made);
    return made;
  }

  #between(quantity: Quantity, layer: number, a: number, b: number, p: number): number {
    const ranks = [this.rank(a, layer, p), this.rank(b, layer, p)], r = this.factor(a, layer, p), s = this.factor(b, layer, p);
    if (ranks.every((rank) => rank === WHOLE)) return quantity === "spectral_ratio" ? spectralRatio(r, s) : logScale(r, s);
    if (ranks.includes(NO_VALUE)) return NaN;
    const zero = ranks[0] === 0 && ranks[1] === 0, alike = ranks[0] === ranks[1] && (zero || this.#sameLoss(r, s, p));
    if (quantity === "spectral_ratio") return alike ? 0 : 1;
    return alike && !zero ? Math.log(stretch(r, this.referenceAt(p)).most / stretch(s, this.referenceAt(p)).most) : NaN;
  }

  /** Do two metrics of rank 1 lose one and the same direction? */
  #sameLoss(r: Factor, s: Factor, p: number): boolean {
    const [x, y] = stretch(r, this.referenceAt(p)).across, [u, v] = stretch(s, this.referenceAt(p)).across;
    return Math.abs(x * v - y * u) <= SAME_KERNEL * Math.hypot(x, y) * Math.hypot(u, v);
  }

  /** Over the points, weighted as the payload says; of ratios their geometric mean. */
  mean(quantity: Quantity, layer: number, a: number, b = -1): Mean {
    const key = `${quantity},${layer},${a},${isOfPair(quantity) ? b : ""}`, known = this.#means.get(key);
    if (known) return known;
    const isRatio = !isOfPair(quantity), all = this.field(quantity, layer, a, b);
    const { masked } = this.raw.points, counts = (p: number) => !Number.isNaN(all[p]!) && (isRatio || !masked || this.areWhole(a, b, layer, p));
    const points = Array.from(all.keys()).filter(counts), w = (p: number) => this.weight[p]!;
    const over = (f: (p: number) => number) => points.reduce((sum, p) => sum + f(p), 0);
    const value = (p: number) => (isRatio ? Math.log(all[p]!) : all[p]!), total = over(w), mean = over((p) => w(p) * value(p)) / total;
    // sd over the root of the effective number of points, (sum w)^2 / sum w^2
    const error = Math.sqrt(over((p) => w(p) * (value(p) - mean) ** 2) * over((p) => w(p) ** 2)) / total ** 1.5;
    const made = { value: isRatio ? Math.exp(mean) : mean, error: isRatio ? NaN : error, n: points.length };
    this.#means.set(key, made);
    return made;
  }

  /** Layers as a linked figure names them. */
  has([model, layer]: LayerRef): boolean { return this.names.includes(model) && this.layers.includes(layer); }

  label(model: number): string { return this.raw.models[model]!.label; }
}
