/**
 * Angles and geodesics from distances alone, on the unit sphere and in flat space.
 * `n` is the number of points: the side of the view's distance matrix.
 */
import type { Payload, View } from "./types";

/** Distances arrive as 32-bit floats: below this two points count as one. */
const NOISE = 1e-6;

export const distance = (view: View, n: number, i: number, j: number): number => view.distances[i * n + j]!;

/** Can this view's geodesics be computed from its distances? */
export const canGeodesic = (view: View): boolean => view.geometry !== "other";

/** The samples that came for the geodesic between two points of another geometry, from a to b. */
export function samplesOf({ sampled }: View, a: number, b: number): Float64Array[] | null {
  const back = sampled?.get(`${b},${a}`);
  return sampled?.get(`${a},${b}`) ?? (back ? [...back].reverse() : null);
}

/** Do the two points follow each other on some path? */
export const areNeighbours = (payload: Payload, a: number, b: number): boolean =>
  payload.models.some(({ points }) => points.some((p, k) => (p === a && points[k + 1] === b) || (p === b && points[k + 1] === a)));

/** On the sphere two opposite points have no single geodesic between them. */
export const isAntipodal = (view: View, n: number, a: number, b: number): boolean =>
  view.geometry === "sphere" && distance(view, n, a, b) > Math.PI - NOISE;

/**
 * The angle at b between the geodesics to a and c, in radians; null where it has no meaning.
 * Half-angle formula tan^2(B/2) = f(s-p) f(s-q) / (f(s) f(s-r)), f = sin on the sphere, f(x) = x in flat space:
 * unlike the law of cosines it loses no digits near 0 and pi.
 */
export function angleAt(view: View, n: number, a: number, b: number, c: number): number | null {
  if (!canGeodesic(view)) return null;
  const p = distance(view, n, b, a);
  const q = distance(view, n, b, c);
  const r = distance(view, n, a, c);
  if (p < NOISE || q < NOISE || isAntipodal(view, n, a, b) || isAntipodal(view, n, b, c)) return null;
  const f = view.geometry === "sphere" ? Math.sin : (x: number): number => x;
  const s = (p + q + r) / 2;
  const opposite = Math.max(0, f(s - p) * f(s - q));
  const adjacent = Math.max(0, f(s) * f(s - r));
  return 2 * Math.atan2(Math.sqrt(opposite), Math.sqrt(adjacent));
}

/** Shares of the end points in the geodesic point at t: sin((1-t)w)/sin w and sin(tw)/sin w; on flat space 1-t and t. */
export function shares(view: View, width: number, t: number): [number, number] {
  if (view.geometry !== "sphere" || width < NOISE) return [1 - t, t];
  return [Math.sin((1 - t) * width) / Math.sin(width), Math.sin(t * width) / Math.sin(width)];
}

/** Distance of the geodesic point at t (0 at a, 1 at b) to every point. */
export function alongGeodesic(view: View, n: number, a: number, b: number, t: number): Float64Array {
  const w = distance(view, n, a, b);
  const [ca, cb] = shares(view, w, t);
  const between = view.geometry === "sphere" ? sphereDistance : flatDistance;
  return Float64Array.from({ length: n }, (_, j) => between(distance(view, n, a, j), distance(view, n, b, j), w, t, ca, cb));
}

/**
 * hav d = ca hav(da) + cb hav(db) - sin((1-t)w/2) sin(tw/2) / cos(w/2), with hav x = sin^2(x/2):
 * the linear law for cosines, rewritten so that small distances keep their digits.
 */
function sphereDistance(da: number, db: number, w: number, t: number, ca: number, cb: number): number {
  const hav = (x: number): number => Math.sin(x / 2) ** 2;
  const sag = (Math.sin(((1 - t) * w) / 2) * Math.sin((t * w) / 2)) / Math.cos(w / 2);
  const h = Math.min(1, Math.max(0, ca * hav(da) + cb * hav(db) - sag));
  return 2 * Math.atan2(Math.sqrt(h), Math.sqrt(1 - h));
}

/** Stewart's theorem. */
function flatDistance(da: number, db: number, w: number, t: number): number {
  return Math.sqrt(Math.max(0, (1 - t) * da * da + t * db * db - t * (1 - t) * w * w));
}
