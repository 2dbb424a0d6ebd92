/** Small vectors of any length, as plain arrays. */
import type { Vec } from "./types";

export const clamp = (x: number, lo: number, hi: number): number => Math.min(hi, Math.max(lo, x));

export const add = (a: Vec, b: Vec): Vec => a.map((v, i) => v + b[i]!);
export const sub = (a: Vec, b: Vec): Vec => a.map((v, i) => v - b[i]!);
export const scale = (a: Vec, s: number): Vec => a.map((v) => v * s);
export function dot(a: Vec, b: Vec): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
export const norm = (a: Vec): number => Math.sqrt(dot(a, a));
/** Distance between two points; asked for every pair of a picture, so nothing is allocated. */
export function gap(a: Vec, b: Vec): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i]! - b[i]!) ** 2;
  return Math.sqrt(sum);
}
/** From a (t = 0) to b (t = 1), component by component: points and colours alike. */
export const mix = (a: Vec, b: Vec, t: number): Vec => a.map((v, i) => v + (b[i]! - v) * t);
export const zeros = (n: number): Vec => new Array<number>(n).fill(0);

export function mean(vectors: Vec[]): Vec {
  const total = vectors.reduce(add);
  return scale(total, 1 / vectors.length);
}
