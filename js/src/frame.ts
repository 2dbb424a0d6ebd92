/** One frame on the stage: keys, paths, labels and card of a moment, drawn by WebGL or, without it, flat. */
import { look } from "./camera";
import type { Card } from "./card";
import type { Context, Moment } from "./context";
import { pointAt, spanOf } from "./context";
import { drawGeodesic } from "./curves";
import { type Arc, draw, type Screen } from "./drawing";
import { paintFlat } from "./flat";
import type { Keys } from "./keys";
import { cameraOf, type Pose } from "./motion";
import type { Overlay } from "./overlay";
import { Scene } from "./scene";
import { canGeodesic, distance } from "./space";
import { acquire, type Stage } from "./stage";
import type { Place } from "./state";
import { css } from "./theme";
import type { Picture, Vec } from "./types";

const REACH = 16; // px from a marker at which the pointer finds it
const SHARP = 1.5, SHARPEST = 3; // drawn pixels per screen pixel: the copy is scaled down, which smooths edges
const QUICK = 1; // where the processor draws: a first frame in half the time, a sharp one once the reader pauses

export const raised = (p: Vec): Vec => [p[0]!, p[1]!, p[2] ?? 0];

export class Frame {
  screen: Screen = { points: [], segments: [] };
  #stage: Stage | null;
  #scene: Scene | null = null;
  #ratio = SHARP;
  #redraw: ((ratio: number) => void) | null = null;
  #arcs = new WeakMap<Picture, Map<string, Arc | null>>();

  constructor(readonly canvas: HTMLCanvasElement, private parts: { keys: Keys; overlay: Overlay; card: Card }, redraw: () => void) {
    this.#stage = acquire(redraw);
    if (this.#stage) this.#scene = new Scene();
  }

  /** Without WebGL there are two axes only. */
  get flatOnly(): boolean { return !this.#stage; }

  dispose(): void {
    this.#scene?.dispose();
    this.#stage?.release();
  }

  paint(context: Context, pose: Pose, settled: boolean, turning: boolean): void {
    const { width, height } = context.layout;
    const { keys, overlay, card } = this.parts;
    this.#ratio = this.#stage?.software ? QUICK : SHARP;
    const ratio = this.#resize(width, height);
    if (!context.picture.points.length) return this.#clear(context);
    const camera = cameraOf(pose);
    const moment: Moment = { coords: pose.coords, curve: pose.curve, camera, projector: look(camera, width, height), flat: pose.flat, right: pose.framing.right, settled };
    const arcs = settled ? this.arcsOf(context) : [];
    const { drawing, screen } = draw(context, moment, arcs);
    this.screen = screen;
    const placed = keys.place(context, moment, turning);
    drawing.leaders = [...placed.leaders, ...drawing.trails];
    if (this.#stage && this.#scene) {
      this.#redraw = (sharper) => {
        this.#scene!.paint(drawing, moment, [width, height], sharper);
        this.#stage!.draw(this.#scene!.graph, this.#scene!.camera, this.canvas, context.theme.paper);
      };
      this.#redraw(ratio);
    } else {
      const target = this.canvas.getContext("2d");
      if (target) paintFlat(target, drawing, moment.projector, ratio);
    }
    overlay.paint(context, moment, screen, arcs, placed);
    card.paint(context, screen, overlay.boxes, placed.boxes);
  }

  /** Was the last frame drawn with fewer pixels than it deserves? */
  get quick(): boolean { return this.#ratio < SHARP && this.#redraw !== null; }

  /** The last frame once more, sharp. */
  sharpen({ layout }: Context): void {
    this.#ratio = SHARP;
    this.#redraw?.(this.#resize(layout.width, layout.height));
  }

  /** The geodesics between the selected layers, with their lengths, kept for the picture they were placed in. */
  arcsOf(context: Context): Arc[] {
    const { payload, view, picture, selected } = context;
    const known = this.#arcs.get(picture) ?? new Map<string, Arc | null>();
    this.#arcs.set(picture, known);
    return selected.slice(1).flatMap((place, i) => {
      const a = pointAt(payload, selected[i]!), b = pointAt(payload, place), key = `${a},${b}`;
      let arc = known.get(key);
      if (arc === undefined) {
        const points = a === b ? null : drawGeodesic(payload, view, picture, a, b);
        const length = distance(view, payload.n_points, a, b);
        arc = points ? { points: points.map(raised), length } : a === b || canGeodesic(view) ? null : guessed(picture, a, b, length);
        known.set(key, arc);
      }
      return arc ? [arc] : [];
    });
  }

  /** The layer under the pointer, the nearer one of several. */
  layerAt({ payload, picture, view }: Context, [x, y]: [number, number]): Place | null {
    let best: Place | null = null, least = Infinity;
    for (const p of this.screen.points) {
      const away = Math.hypot(p.x - x, p.y - y), rank = away + (p.depth / spanOf(view)) * 2;
      const place: Place | null = p.m >= 0 ? [p.m, p.k] : firstPlace(payload.first === p.point ? payload.first : null, payload, picture);
      if (place && away < REACH && rank < least) [best, least] = [place, rank];
    }
    return best;
  }

  #clear(context: Context): void {
    this.screen = { points: [], segments: [] };
    this.#redraw = null;
    const target = this.canvas.getContext("2d");
    if (target) {
      target.setTransform(1, 0, 0, 1, 0, 0);
      target.fillStyle = css(context.theme.paper);
      target.fillRect(0, 0, this.canvas.width, this.canvas.height);
    }
    this.parts.keys.rest(context);
    this.parts.overlay.clear();
    this.parts.card.element.hidden = true;
  }

  #resize(width: number, height: number): number {
    const ratio = Math.min(SHARPEST, this.#ratio * (window.devicePixelRatio || 1));
    const w = Math.round(width * ratio), hgt = Math.round(height * ratio);
    if (this.canvas.width !== w || this.canvas.height !== hgt) Object.assign(this.canvas, { width: w, height: hgt });
    return ratio;
  }
}

/** Where the geodesic between two layers is not known the reader still gets their distance, on a line that claims nothing. */
function guessed({ coords }: Picture, a: number, b: number, length: number): Arc | null {
  const from = coords.get(a), to = coords.get(b);
  return from && to ? { points: [raised(from), raised(to)], length, guess: true } : null;
}

/** The layer which the shared first point is: the first layer of the first path drawn. */
function firstPlace(first: number | null, payload: Context["payload"], picture: Picture): Place | null {
  if (first === null) return null;
  for (const { model } of picture.drawn) {
    const k = payload.models[model]!.points.indexOf(first);
    if (k >= 0) return [model, k];
  }
  return null;
}
