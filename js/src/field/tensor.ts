/**
 * Metrics of a surface by their factors: R = [[r0, r1], [0, r2]] stands for G = R'R, of the displacement's two parts.
 * All is closed form, from the factors: J'J would square their condition. The printed figure has the same in numpy.
 */

export type Pair = [number, number];
export type Factor = ArrayLike<number>; // r0, r1, r2
/** How a metric stretches against a reference: s1 >= s2, along displacements of reference length 1. */
export interface Stretch { most: number; least: number; along: Pair; across: Pair; magnification: number; anisotropy: number }

export const FLAT: Factor = [1, 0, 1];

/** R S⁻¹ of two factors, itself one. */
function over(r: Factor, s: Factor): [number, number, number] {
  return [r[0]! / s[0]!, (r[1]! - (r[0]! * s[1]!) / s[0]!) / s[2]!, r[2]! / s[2]!];
}

/** Singular values of a factor, the larger first; the smaller by the determinant, which keeps its digits. */
function values([a, b, c]: [number, number, number]): Pair {
  const most = (Math.hypot(a + c, b) + Math.hypot(a - c, b)) / 2;
  return [most, most > 0 ? Math.abs(a * c) / most : 0];
}

/** A displacement from its parts in the reference's orthonormal basis. */
const lowered = (s: Factor, [x, y]: Pair): Pair => [(x - (s[1]! * y) / s[2]!) / s[0]!, y / s[2]!];

export function stretch(r: Factor, reference: Factor): Stretch {
  const b = over(r, reference), [most, least] = values(b);
  const angle = Math.atan2(2 * b[0] * b[1], b[0] * b[0] - b[1] * b[1] - b[2] * b[2]) / 2;
  const turned: Pair = [Math.cos(angle), Math.sin(angle)];
  return {
    most, least, magnification: most * least, anisotropy: most / least,
    along: lowered(reference, turned), across: lowered(reference, [-turned[1], turned[0]]),
  };
}

/** 1 − least / greatest stretch of lengths from one metric to the other: 0 where they differ by a factor alone. */
export function spectralRatio(r: Factor, s: Factor): number {
  const [most, least] = values(over(r, s));
  return 1 - least / most;
}

/** Half the log of the ratio of areas: what the spectral ratio does not see. */
export const logScale = (r: Factor, s: Factor): number => Math.log(Math.abs((r[0]! * r[2]!) / (s[0]! * s[2]!))) / 2;
