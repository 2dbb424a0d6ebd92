/** From one picture to the next: every point and the camera together, cubic in and out; at once under reduced motion. */
import { type Camera, ease, type Framing } from "./camera";
import { carried } from "./carry";
import type { Vec } from "./types";
import { mix } from "./vec";

export const DURATION = 300; // ms

/** All that can move: points (three coordinates each), geodesic, how flat, framing, and how the reader turned it. */
export interface Pose {
  coords: Map<number, Vec>; curve: Vec[] | null; flat: number; framing: Framing;
  azimuth: number; elevation: number; zoom: number;
}

const number = (a: number, b: number, t: number): number => a + (b - a) * t;

export function blend(a: Pose, b: Pose, t: number): Pose {
  if (t >= 1) return b;
  const coords = new Map([...b.coords].map(([point, to]) => [point, mix(a.coords.get(point) ?? to, to, t)]));
  const curve = b.curve && a.curve?.length === b.curve.length ? b.curve.map((to, i) => mix(a.curve![i]!, to, t)) : b.curve;
  const framing: Framing = {
    pivot: mix(a.framing.pivot, b.framing.pivot, t), distance: number(a.framing.distance, b.framing.distance, t),
    offset: mix(a.framing.offset, b.framing.offset, t) as [number, number], right: number(a.framing.right, b.framing.right, t),
  };
  return {
    coords, curve, framing, flat: number(a.flat, b.flat, t),
    azimuth: number(a.azimuth, b.azimuth, t), elevation: number(a.elevation, b.elevation, t), zoom: number(a.zoom, b.zoom, t),
  };
}

/** Two axes are looked at head on. */
export function cameraOf({ framing, flat, azimuth, elevation, zoom }: Pose): Camera {
  return { azimuth: azimuth * (1 - flat), elevation: elevation * (1 - flat), pivot: framing.pivot, distance: framing.distance / zoom, offset: framing.offset };
}

const prefersStill = (): boolean => window.matchMedia?.("(prefers-reduced-motion: reduce)").matches ?? false;

export class Motion {
  #from: Pose | null = null;
  #to: Pose | null = null;
  #start = 0;
  #length = 0;

  /** Goes to a pose from wherever things are drawn now; at once where nothing is drawn yet. */
  moveTo(pose: Pose, now: number, animate: boolean): void {
    const drawn = this.#to ? this.at(now)?.pose : null;
    const moves = animate && drawn && drawn.coords.size > 0 && !prefersStill();
    this.#from = moves ? drawn : null;
    this.#to = pose;
    this.#start = now;
    this.#length = moves ? DURATION : 0;
  }

  /** Points have got other numbers: those that stay go on from where they are. */
  renumber(kept: Map<number, number>): void {
    const renumbered = (pose: Pose | null): Pose | null => pose && { ...pose, coords: carried(pose.coords, kept) };
    this.#from = renumbered(this.#from);
    this.#to = renumbered(this.#to);
  }

  /** Where things are at this moment; null before the first pose. */
  at(now: number): { pose: Pose; settled: boolean } | null {
    if (!this.#to) return null;
    const t = this.#from ? (now - this.#start) / this.#length : 1;
    if (t >= 1 || !this.#from) {
      this.#from = null;
      return { pose: this.#to, settled: true };
    }
    return { pose: blend(this.#from, this.#to, ease(Math.max(0, t))), settled: false };
  }
}
