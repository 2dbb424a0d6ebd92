/** Axes of a chart: where a number stands, and which ticks have room. */
import { plain } from "../scales";
import type { Curves, XScale } from "./types";

export interface Tick { value: number; text: string }
/** Where a number stands, from 0 to 1. */
export type Place = (value: number) => number;

const FEW = 12; // distinct values that each get a tick of their own
const CHARACTER = 6.4, APART = 12; // px

/** The scale of x: as chosen where there is a choice. */
export function scaleOf({ x }: Pick<Curves, "x">, wanted: "linear" | "log"): XScale {
  const isLog = (scale: XScale | null): boolean => scale === "log" || scale === "symlog";
  const found = [x.scale, x.other].find((scale) => scale !== null && isLog(scale) === (wanted === "log"));
  return found ?? x.scale;
}

export function placeX(values: number[], scale: XScale): Place {
  const least = Math.min(...values.filter((v) => v > 0));
  const warp = scale === "log" ? Math.log : scale === "symlog" ? (v: number) => Math.log1p(v / least) : (v: number) => v;
  const lo = warp(Math.min(...values)), hi = warp(Math.max(...values));
  return (value) => (hi > lo ? (warp(value) - lo) / (hi - lo) : 0.5);
}

/** Ticks along x: the values themselves where they are few, else round numbers; those that collide are left out. */
export function ticksX(curves: Curves, values: number[], scale: XScale, place: Place, width: number): Tick[] {
  const { names } = curves.x;
  const text = (value: number): string => names?.[value] ?? number(value);
  const own = values.length <= FEW || names ? values : round(values, scale);
  return spaced(own.map((value) => ({ value, text: text(value) })), (tick) => place(tick.value) * width);
}

function round(values: number[], scale: XScale): number[] {
  const lo = Math.min(...values), hi = Math.max(...values);
  if (scale === "linear") {
    const step = Math.max(nice((hi - lo) / 5), values.every(Number.isInteger) ? 1 : 0);
    const inner = multiples(lo, hi, step).filter((v) => v - lo > 0.5 * step);
    return [...(lo <= step ? [lo] : []), ...inner];
  }
  const least = Math.min(...values.filter((v) => v > 0));
  const found = lo > 0 ? [] : [lo];
  for (let power = 10 ** Math.floor(Math.log10(least)); power <= hi; power *= 10) {
    for (const f of [1, 2, 5]) if (f * power >= least * 0.999 && f * power <= hi * 1.001) found.push(f * power);
  }
  return found;
}

/** As many as stand clear of each other: the two ends first, then the others from the left. */
export function spaced(ticks: Tick[], at: (tick: Tick) => number): Tick[] {
  const half = (tick: Tick): number => (tick.text.length * CHARACTER + APART) / 2;
  const kept: Tick[] = [];
  const clear = (tick: Tick): boolean => kept.every((other) => Math.abs(at(other) - at(tick)) >= half(tick) + half(other));
  const order = ticks.length > 2 ? [ticks[0]!, ticks.at(-1)!, ...ticks.slice(1, -1)] : ticks;
  for (const tick of order) if (clear(tick)) kept.push(tick);
  return kept.sort((a, b) => a.value - b.value);
}

/** Ends of y: what is fixed, and round numbers about the rest. */
export function rangeY({ y }: Pick<Curves, "y">, values: number[]): [number, number] {
  const lo = Math.min(...values), hi = Math.max(...values);
  const low = y.low ?? lo, high = Math.max(y.high ?? hi, low);
  const step = nice((high - low || Math.abs(high) || 1) / 4);
  const from = y.low ?? -upTo(-lo, step);
  const to = y.high !== null && hi <= y.high + 1e-9 ? y.high : upTo(hi, step);
  return [Math.min(from, lo), to > from ? to : from + step];
}

/** The next tick, or a little above the highest value where that tick is far; turned about, the same below the lowest. */
function upTo(hi: number, step: number): number {
  const tick = Math.ceil(hi / step - 1e-9) * step;
  return tick - hi > 0.5 * step ? hi + 0.15 * step : tick;
}

export function ticksY([lo, hi]: [number, number]): Tick[] {
  const usual = nice((hi - lo) / 4), step = multiples(lo, hi, usual).length > 2 ? usual : nice((hi - lo) / 6);
  const text = (value: number): string => {
    if (Math.abs(value) < step / 1e6) return "0";
    return Math.abs(value) >= 1e4 || step < 1e-4 ? plain(value) : String(Number(value.toPrecision(6))).replace("-", "−");
  };
  return multiples(lo, hi, step).map((value) => ({ value, text: text(value) }));
}

function multiples(lo: number, hi: number, step: number): number[] {
  const first = Math.ceil(lo / step - 1e-9), last = Math.floor(hi / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => (first + i) * step);
}

/** The smallest of 1, 2, 2.5 and 5 times a power of ten that is not below x. */
function nice(x: number): number {
  const power = 10 ** Math.floor(Math.log10(x));
  return power * ([1, 2, 2.5, 5].find((f) => f * power >= x * 0.999) ?? 10);
}

export const number = (value: number): string => (Math.abs(value) < 1e6 ? String(Number(value.toPrecision(6))).replace("-", "−") : plain(value));
