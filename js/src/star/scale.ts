/** From numbers to places: logarithmic about what noise does, or linear; ticks for both; numbers as text. */
import { rangeY, ticksY, type Tick } from "../lines/axis";
import { DASH } from "../scales";
import type { Measure } from "./data";

export interface Span { log: boolean; lo: number; hi: number }

const DECADES = 4; // of a logarithmic scale; what is smaller lies at its lower end
const PADDING = 1.08;

/** Ends over all models, layers and directions, hidden or not: neither a toggle nor a layer changes a length's meaning. */
export function spanOf(measure: Measure): Span {
  const { q25, q75 } = measure.numbers, found = [...q25, ...q75].filter((v): v is number => v !== null);
  const all = measure.level === null ? found : [...found, measure.level];
  if (measure.scale === "linear") {
    const [lo, hi] = rangeY({ y: { label: "", unit: "", low: measure.low, high: measure.high } }, all.length ? all : [0, 1]);
    return { log: false, lo, hi };
  }
  const hi = Math.max(...all, 1e-300) * PADDING, least = Math.min(...all.filter((v) => v > 0), hi / 2);
  return { log: true, lo: Math.max(least / PADDING, hi / 10 ** DECADES), hi };
}

/** From 0 to 1; below the scale 0. */
export function share({ log, lo, hi }: Span, value: number): number {
  const at = log ? Math.log(Math.max(value, lo) / lo) / Math.log(hi / lo) : (value - lo) / (hi - lo);
  return Math.min(1, Math.max(0, at));
}

/** Does the value lie below the scale? */
export const isBelow = ({ log, lo }: Span, value: number): boolean => log && value < lo * 0.999;

export function ticks(span: Span, most = 5): Tick[] {
  if (!span.log) return ticksY([span.lo, span.hi]);
  const decades = Math.log10(span.hi / span.lo), first = Math.floor(Math.log10(span.lo));
  const powers = Array.from({ length: Math.ceil(Math.log10(span.hi)) - first + 1 }, (_, i) => 10 ** (first + i));
  const factors = [[1, 2, 5], [1, 3], [1]].find((each) => each.length * decades <= most + 0.5) ?? [1];
  const found = powers.flatMap((power) => factors.map((f) => f * power)).filter((v) => v >= span.lo * 0.999 && v <= span.hi * 1.001);
  const every = Math.max(1, Math.ceil(found.length / (most + 1)));
  return found.filter((v) => every === 1 || Math.round(Math.log10(v)) % every === 0).map((value) => ({ value, text: String(Number(value.toPrecision(3))) }));
}

/** Three digits; powers of ten at the far ends; undefined is a dash. */
export function digits(value: number | null): string {
  if (value === null) return DASH;
  const size = Math.abs(value);
  if (size !== 0 && (size < 0.001 || size >= 1e5)) return value.toExponential(1).replaceAll("-", "−");
  const decimals = size >= 100 ? 0 : size >= 10 ? 1 : size !== 0 && size < 0.1 ? 3 : 2;
  return value.toFixed(decimals).replace("-", "−");
}
