/** What the colours and the ellipses' size span, colours of numbers, and ticks of the bars and axes. */
import { PALETTE, hex, mix, ramp } from "../scales";
import { tickTexts, ticks } from "../matrix/scale";
import type { RGB, Theme } from "../theme";
import { clamp } from "../vec";
import type { Axis, Fields, Quantity } from "./data";

/** `log`: shares are of logarithms. Fields of a pair are pale, as both models' ellipses lie on them: grey, or split into their colours. */
export interface Span { low: number; high: number; log: boolean; ramp: "number" | "grey" | "split" }
export interface Tick { value: number; text: string }

const PALEST = 0.03, PALE = 0.46; // of the ink, or of a model's colour, in a field below both models' ellipses
const EVEN = 1.1; // a field of one value still gets a bar: by this factor about it
const LEAST_RATIO = 0.05, LEAST_SCALE = 0.05; // ends of the bar where all values are nearly 0

/** Over the layer shown or over all of them, and over all models shown: side by side means the same colours. */
export function spanOf(fields: Fields, quantity: Quantity, layers: number[], models: number[]): Span {
  let low = Infinity, high = -Infinity;
  const take = (values: Float64Array) => values.forEach((v) => { if (Number.isFinite(v)) { low = Math.min(low, v); high = Math.max(high, v); } });
  const ofPair = quantity === "spectral_ratio" || quantity === "log_scale";
  for (const layer of layers) {
    if (ofPair) take(fields.field(quantity, layer, models[0]!, models[1]!));
    else for (const m of models) take(fields.field(quantity, layer, m));
  }
  if (low > high) [low, high] = ofPair ? [0, 1] : [1, 1];
  if (quantity === "spectral_ratio") return { low: 0, high: Math.max(high, LEAST_RATIO), log: false, ramp: "grey" };
  if (quantity === "log_scale") {
    const end = Math.max(-low, high, LEAST_SCALE);
    return { low: -end, high: end, log: false, ramp: "split" };
  }
  if (quantity === "anisotropy") low = 1;
  const flat = high / low < EVEN, floor = flat && quantity !== "anisotropy" ? low / EVEN : low;
  return { low: floor, high: flat ? high * EVEN : high, log: true, ramp: "number" };
}

export function share({ low, high, log }: Span, value: number): number {
  const warp = log ? Math.log : (v: number) => v;
  return clamp((warp(value) - warp(low)) / (warp(high) - warp(low)), 0, 1);
}

/** Colours by share in 256 steps; those of a pair begin with the paper. */
export function colours({ ramp: kind }: Span, { name, paper, ink }: Theme): RGB[] {
  const dark = name === "dark", [a, b] = (dark ? PALETTE.dark : PALETTE.light).map(hex) as [RGB, RGB];
  return Array.from({ length: 256 }, (_, i) => {
    const t = i / 255;
    if (kind === "number") return ramp(t, dark) as RGB;
    if (kind === "grey") return mix(paper, ink, PALEST + t * (PALE - PALEST)) as RGB;
    return mix(mix(paper, ink, PALEST), t < 0.5 ? b : a, PALE * Math.abs(2 * t - 1)) as RGB;
  });
}

/** Round numbers on the bar: 1, 2 and 5 times powers of ten on a log scale, where there are enough of them. */
export function barTicks(span: Span, most: number): Tick[] {
  if (!span.log) return named(several(span, most));
  const { low, high } = span, found: number[] = [];
  for (const factors of [[1], [1, 3], [1, 2, 5], [1, 1.5, 2, 3, 5, 7]]) {
    const next: number[] = [];
    for (let power = 10 ** Math.floor(Math.log10(low)); power <= high; power *= 10) for (const f of factors) if (f * power >= low * 0.999 && f * power <= high * 1.001) next.push(f * power);
    if (next.length > most && found.length > 1) break;
    found.splice(0, found.length, ...next);
  }
  if (found.length < 2) return named(several({ low, high }, most).filter((v) => v > 0));
  const every = Math.ceil(found.length / most);
  return found.filter((_, i) => i % every === 0).map((value) => ({ value, text: short(value) }));
}

/** At least two round numbers, also where that is more than asked for. */
function several(ends: { low: number; high: number }, most: number): number[] {
  const found = ticks(ends, most);
  return found.length > 1 || most > 9 ? found : several(ends, most + 1);
}

const named = (values: number[]): Tick[] => tickTexts(values).map((text, i) => ({ value: values[i]!, text }));

/** A round number as short as it can be: 0.02, 5, 300, 2×10⁴. */
export function short(value: number): string {
  if (value >= 1e-3 && value < 1e4) return String(Number(value.toPrecision(3)));
  const power = Math.floor(Math.log10(value) + 1e-9), head = Number((value / 10 ** power).toPrecision(2));
  const raised = String(power).replace(/./g, (c) => "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"["-0123456789".indexOf(c)]!);
  return `${head === 1 ? "" : `${head}×`}10${raised}`;
}

/** Ticks of an axis: multiples of π for angles over a whole turn, else round numbers. */
export function axisTicks({ low, high, unit }: Axis, from: number, to: number, most: number): Tick[] {
  const turn = high - low;
  if (unit === "rad" && Math.abs(turn - 2 * Math.PI) < 1e-6) {
    const step = most > 4 ? Math.PI / 2 : Math.PI;
    const names: Record<number, string> = { 0: "0", 1: "π/2", 2: "π", 3: "3π/2", 4: "2π", [-1]: "−π/2", [-2]: "−π", [-3]: "−3π/2" };
    return [-3, -2, -1, 0, 1, 2, 3, 4].filter((k) => (k * Math.PI) / 2 >= from - 1e-9 && (k * Math.PI) / 2 <= to + 1e-9 && (step < 2 || k % 2 === 0))
      .map((k) => ({ value: (k * Math.PI) / 2, text: names[k]! }));
  }
  return named(several({ low: from, high: to }, most));
}
