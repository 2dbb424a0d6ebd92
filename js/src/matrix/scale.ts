/** From values to colours: what the colours span, ticks of the bar, and texts of numbers. */
import { DASH, plain } from "../scales";
import { clamp } from "../vec";
import type { Matrix } from "./data";

export interface Span { low: number; high: number }

/**
 * What the colours span. "range": a bounded measure's whole range, a distance from 0 (the same) to its largest value;
 * "data": the values of different layers. Over all slices, so that a menu never changes a colour.
 */
export function spanOf({ raw: { measure }, all, apart }: Matrix, scale: "range" | "data"): Span {
  const [low, high] = scale === "data" ? apart : all;
  if (scale === "data") return widened(low, high);
  const floor = measure.lowest ?? Math.min(0, low);
  // a similarity that may fall to -1 but does not is no reason to spend half of the colours
  const lowest = floor < 0 ? Math.min(0, low) : Math.min(floor, low);
  const highest = measure.form === "similarity" ? Math.max(measure.highest ?? high, high) : high;
  return widened(lowest, highest);
}

/** Equal ends still need a bar. */
const widened = (low: number, high: number): Span => (high > low ? { low, high } : { low, high: low + (Math.abs(low) || 1) });

export const share = ({ low, high }: Span, value: number): number => clamp((value - low) / (high - low), 0, 1);

/** Round numbers within the span, at most `most` of them. */
export function ticks({ low, high }: Span, most: number): number[] {
  const rough = (high - low) / Math.max(1, most - 1), power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((f) => f * power).find((candidate) => candidate >= rough * 0.999) ?? 10 * power;
  const first = Math.ceil(low / step - 1e-9), last = Math.floor(high / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => (first + i) * step);
}

/** Texts of ticks, all with the decimals that their distance needs. */
export function tickTexts(values: number[]): string[] {
  const step = values.length > 1 ? Math.abs(values[1]! - values[0]!) : Math.abs(values[0] ?? 1);
  if (step === 0 || step < 1e-3 || step >= 1e5) return values.map(plain);
  let decimals = 0;
  while (decimals < 4 && Math.abs(step * 10 ** decimals - Math.round(step * 10 ** decimals)) > 1e-6) decimals++;
  return values.map((v) => (Math.abs(v) < step * 1e-6 ? "0" : v.toFixed(decimals).replace("-", "−")));
}

/** A value with the digits one can compare: three decimals about 1. */
export function digits(value: number): string {
  if (!Number.isFinite(value)) return DASH;
  const size = Math.abs(value);
  if (size >= 100 || (size !== 0 && size < 0.0005)) return plain(value);
  return value.toFixed(size >= 10 ? 1 : size >= 2 ? 2 : 3).replace("-", "−");
}

/** As it stands in a cell: two decimals. */
export const brief = (value: number): string => (Math.abs(value) >= 100 ? plain(value) : value.toFixed(Math.abs(value) >= 10 ? 1 : 2).replace("-", "−").replace(/^−(0\.?0*)$/, "$1"));

/** Luminance of a colour, 0 to 1, for ink that is read on it. */
export function luminance([r, g, b]: readonly number[]): number {
  const linear = (v: number) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(r!) + 0.7152 * linear(g!) + 0.0722 * linear(b!);
}
