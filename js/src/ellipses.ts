/** A point's uncertainty on the screen: the ellipse that holds a share of the places it takes when stimuli are drawn anew. */
import type { Projector } from "./camera";
import type { Vec } from "./types";

/** Half-axes on the screen in CSS px, y running down. */
export interface HalfAxes { u: [number, number]; v: [number, number] }

const STEP = 1e-3; // of the distance to the eye: how far a place is moved to see where it goes on the screen

/** Standard deviations of the ellipse that holds `share` of a normal cloud in the plane. */
export const ellipseScale = (share: number): number => Math.sqrt(-2 * Math.log(1 - share));

/** `covariance`: k x k in rows, of a place with k coordinates; the cloud is small beside the distance to the eye. */
export function ellipseOf(covariance: Vec, at: Vec, projector: Projector, share: number): HalfAxes {
  const k = Math.round(Math.sqrt(covariance.length)), [x, y, depth] = projector.px(at), h = STEP * depth;
  const moves = Array.from({ length: k }, (_, c): [number, number] => {
    const [px, py] = projector.px(at.map((value, q) => (q === c ? value + h : value)));
    return [(px - x) / h, (py - y) / h];
  });
  let sxx = 0, sxy = 0, syy = 0;
  moves.forEach(([ax, ay], i) => moves.forEach(([bx, by], j) => {
    const c = covariance[i * k + j]!;
    sxx += c * ax * bx; sxy += c * ax * by; syy += c * ay * by;
  }));
  return halfAxes(sxx, sxy, syy, ellipseScale(share));
}

/** Principal axes of a plane covariance, `scale` standard deviations long. */
export function halfAxes(sxx: number, sxy: number, syy: number, scale: number): HalfAxes {
  const middle = (sxx + syy) / 2, apart = Math.hypot((sxx - syy) / 2, sxy), angle = Math.atan2(2 * sxy, sxx - syy) / 2;
  const long = scale * Math.sqrt(middle + apart), short = scale * Math.sqrt(Math.max(0, middle - apart));
  return { u: [long * Math.cos(angle), long * Math.sin(angle)], v: [-short * Math.sin(angle), short * Math.cos(angle)] };
}
