/** One frame as a list of things to draw, in world coordinates; the WebGL scene and the flat painter both take it. */
import { type Context, focusOf, isHovered, isSelected, isShared, markColour, type Moment, nice, pointAt, spanOf, stepBack } from "./context";
import { clamp } from "./dom";
import { ellipseOf, type HalfAxes } from "./ellipses";
import type { Place } from "./state";
import type { ShapeName } from "./shaders";
import { type RGB, type Theme, mix } from "./theme";
import type { Vec } from "./types";
import { mix as between } from "./vec";

/** A tapered line: widths in px, colours at both ends, and for dashes the px run before it. */
export interface Line { a: Vec; b: Vec; wa: number; wb: number; ca: RGB; cb: RGB; run?: number }
export interface Mark {
  at: Vec; depth: number; tint: RGB; size: number; shape: ShapeName; rim: number;
  angle?: number; ring?: boolean; hollow?: boolean; top?: boolean;
  /** How far nearer to the eye it is drawn, in world units. */
  lift?: number;
}
export interface Floor { level: number; centre: [number, number]; reach: [number, number]; cell: number; alpha: number; shadows: [Vec, Vec][] }
/** `guess`: only the distance is known, the line between the two is none. */
export interface Arc { points: Vec[]; length: number; guess?: boolean }
/** How far a point moves when the stimuli are drawn anew: flat on the screen, below all lines. */
export interface Ellipse extends HalfAxes { at: Vec; tint: RGB }
export interface Drawing {
  theme: Theme; span: number;
  ellipses: Ellipse[]; paths: Line[]; leaders: Line[]; trails: Line[]; geodesic: Line[]; arcs: Line[]; guesses: Line[]; plumb: Line[]; marks: Mark[]; floor: Floor;
}

/** The same frame on the screen, for labels, picking and the card. `m` is -1 for the shared first point and the target. */
export interface ScreenPoint { m: number; k: number; point: number; x: number; y: number; depth: number }
export interface ScreenSegment { x0: number; y0: number; x1: number; y1: number; m: number }
export interface Screen { points: ScreenPoint[]; segments: ScreenSegment[] }

const WIDTH_FIRST = 1.9, WIDTH_LAST = 4.4;
const MARKER = 9.5, RING = 13, STAR = 21, BREAK = 13;
const FOG = 0.3;
const DART_FROM = 38, DART_FROM_NARROW = 30, BREAK_FROM = 26, BOTH_FROM = 84;
const FLOOR_BELOW = 0.06;
const TRAIL = [0.82, 0.42] as const, TRAIL_WIDTH = 1.3; // how far the oldest and the newest mix into the paper; px
const LIFT = 0.02, HALF_MARK = 11; // px from a marker's middle to where the casing of its own line ends
const MODEL_APART = 0.012; // in 2-D each model lies a hair in front of the next, so that crossings read as over and under

/** The scale's square: about 0.2 rad for distances about 1. */
export const cellOf = (span: number): number => nice(0.2 * span);

class Builder {
  readonly marks: Mark[] = [];
  readonly paths: Line[] = [];
  readonly ellipses: Ellipse[] = [];
  readonly screen: Screen = { points: [], segments: [] };
  readonly span: number;
  #near: number;
  #far: number;

  constructor(readonly context: Context, readonly moment: Moment) {
    this.span = spanOf(context.view);
    const depths = [...moment.coords.values()].map((p) => moment.projector.px(p)[2]);
    this.#near = Math.min(...depths);
    this.#far = Math.max(...depths, this.#near + 0.3 * this.span);
  }

  /** Far colours mix into the paper. */
  fog(colour: RGB, depth: number): RGB {
    const share = clamp((depth - this.#near) / (this.#far - this.#near), 0, 1);
    return mix(colour, this.context.theme.paper, FOG * (1 - this.moment.flat) * share);
  }

  at(point: number, model: number): Vec {
    const p = this.moment.coords.get(point)!;
    const front = MODEL_APART * this.span * (this.context.payload.models.length - model) * this.moment.flat;
    return front ? [p[0]!, p[1]!, p[2]! + front] : p;
  }

  path(model: number, layers: number[]): void {
    layers.forEach((k, q) => {
      if (q > 0) this.step(model, layers[q - 1]!, k);
      if (!isShared(this.context.payload, [model, k])) this.layer([model, k], [layers[q - 1], layers[q + 1]]);
    });
  }

  /** A line which comes steeply at the reader must not cut the marker it belongs to, nor its round end. */
  lift([m, k]: Place, beside: (number | undefined)[]): number {
    const px = (layer: number) => this.moment.projector.px(this.moment.coords.get(pointAt(this.context.payload, [m, layer]))!);
    const [x, y, depth] = px(k);
    const gains = beside.map((other) => {
      if (other === undefined) return 0;
      const [u, v, near] = px(other);
      return Math.abs(depth - near) * Math.min(1, HALF_MARK / Math.max(1, Math.hypot(u - x, v - y)));
    });
    return LIFT * this.span + Math.max(0, ...gains);
  }

  step(model: number, from: number, to: number): void {
    const { payload, layout, picture } = this.context;
    const { projector, settled } = this.moment;
    const last = Math.max(1, payload.models[model]!.layers.length - 1);
    const width = (k: number) => (WIDTH_FIRST + (WIDTH_LAST - WIDTH_FIRST) * (k / last)) * layout.factor;
    const a = this.at(pointAt(payload, [model, from]), model), b = this.at(pointAt(payload, [model, to]), model);
    const [x0, y0, depth0] = projector.px(a), [x1, y1, depth1] = projector.px(b);
    const colour = (k: number, depth: number) => this.fog(stepBack(this.context, model, markColour(this.context, [model, k])), depth);
    // the shared first point has no colour of its own
    const ca = colour(isShared(payload, [model, from]) ? to : from, depth0), cb = colour(to, depth1);
    this.paths.push({ a, b, wa: width(from), wb: width(to), ca, cb });
    this.screen.segments.push({ x0, y0, x1, y1, m: model });

    const length = Math.hypot(x1 - x0, y1 - y0);
    const off = settled && picture.quality.off.has(`${model},${to}`);
    const both = off && length > BOTH_FROM;
    const lift = LIFT * this.span + Math.abs(depth1 - depth0) * Math.min(0.5, HALF_MARK / Math.max(1, length));
    const sign = { lift, depth: (depth0 + depth1) / 2, tint: mix(ca, cb, 0.5), angle: Math.atan2(y0 - y1, x1 - x0), hollow: false };
    if (off && length > BREAK_FROM) this.marks.push({ ...sign, at: between(a, b, both ? 0.4 : 0.5), size: BREAK, shape: "break", rim: 0 });
    if (both || (!off && length > (layout.narrow ? DART_FROM_NARROW : DART_FROM))) {
      this.marks.push({ ...sign, at: between(a, b, both ? 0.64 : 0.5), size: 8.6 * layout.factor + 1.2 * width(to), shape: "dart", rim: 1.2 });
    }
  }

  layer(place: Place, beside: (number | undefined)[]): void {
    const { payload, layout, marks } = this.context;
    const [m, k] = place, point = pointAt(payload, place);
    const at = this.at(point, m), [x, y, depth] = this.moment.projector.px(at);
    const over = isHovered(this.context, place), ring = isSelected(this.context, place);
    const tint = this.fog(stepBack(this.context, m, markColour(this.context, place)), depth);
    this.ellipse(point, tint);
    this.marks.push({
      at, depth, tint, size: MARKER * layout.factor * (over ? 1.35 : 1), shape: marks[m]!.shape, hollow: marks[m]!.hollow,
      ring, rim: over ? 2.4 : 1.7, top: over || ring || focusOf(this.context) === m, lift: this.lift(place, beside),
    });
    this.screen.points.push({ m, k, point, x, y, depth });
  }

  /** The open ring where all paths begin, and the star. */
  landmark(point: number, shape: "ring" | "star"): void {
    const { layout, theme, payload, selected, hovered, partner } = this.context;
    const at = this.moment.coords.get(point);
    if (!at) return;
    const [x, y, depth] = this.moment.projector.px(at);
    this.ellipse(point, mix(theme.ink2, theme.paper, focusOf(this.context) === null ? 0 : 0.5));
    const chosen = (place: Place | null) => !!place && pointAt(payload, place) === point;
    const ring = selected.some(chosen), over = chosen(hovered) || chosen(partner);
    const size = (shape === "ring" ? RING : STAR) * layout.factor * (over ? 1.2 : 1);
    this.marks.push({ at, depth, tint: theme.ink, size, shape, rim: shape === "ring" ? 2 : 2.2, ring, top: true });
    this.screen.points.push({ m: -1, k: shape === "ring" ? 0 : 1, point, x, y, depth });
  }

  /** Of the picture at rest: between two pictures there is no cloud. */
  ellipse(point: number, tint: RGB): void {
    const { picture, state, view } = this.context, covariance = picture.cloud?.get(point);
    if (!covariance || !state.intervals || !this.moment.settled) return;
    const at = this.moment.coords.get(point)!;
    this.ellipses.push({ at, tint, ...ellipseOf(covariance, at, this.moment.projector, view.level ?? 0.95) });
  }

  /** Back to front; on top the path in focus, the star, the ring, the selected, and last the hovered. */
  sortedMarks(): Mark[] {
    const rank = ({ top, shape, ring, rim }: Mark) => (!top ? 0 : shape === "star" ? 2 : shape === "ring" ? 3 : rim >= 2.4 ? 5 : ring ? 4 : 1);
    return this.marks.sort((a, b) => rank(a) - rank(b) || b.depth - a.depth);
  }

  floor(): Floor {
    const { coords, camera, flat } = this.moment;
    const points = [...coords.values(), ...(this.context.picture.around ?? []).map((p) => [p[0]!, p[1]!, p[2] ?? 0])];
    const [cx, , cz] = camera.pivot as [number, number, number];
    const reach = (c: number, middle: number) => Math.max(...points.map((p) => Math.abs(p[c]! - middle)));
    const shadows = this.paths.map((line): [Vec, Vec] => [line.a, line.b]);
    return {
      level: Math.min(...points.map((p) => p[1]!)) - FLOOR_BELOW * this.span, centre: [cx, cz], alpha: 1 - flat, shadows,
      reach: [reach(0, cx) + 0.5 * this.span, reach(2, cz) + 0.45 * this.span], cell: cellOf(this.span),
    };
  }

  /** How each layer came to where it is, through the frames before: thin, and the paler the longer ago. */
  trails(): Line[] {
    const { payload, view, picture, state, theme } = this.context;
    const { frames, at = 0 } = payload;
    if (!state.trails || !frames || at === 0) return [];
    const v = payload.views.indexOf(view), p = view.projections.indexOf(picture.projection);
    const then = frames.slice(0, at).map((frame) => ({ frame, coords: frame.views[v]!.projections[p]!.axes[picture.axes].coords }));
    return picture.drawn.flatMap(({ model, layers }) => layers.flatMap((k) => {
      const place: Place = [model, k], point = pointAt(payload, place);
      if (isShared(payload, place)) return [];
      const way = then.flatMap(({ frame, coords }) => (frame.models[model]!.absent ? [] : [coords[point]!])).map((c) => [c[0]!, c[1]!, c[2] ?? 0]);
      way.push(this.moment.coords.get(point)!);
      const own = stepBack(this.context, model, markColour(this.context, place));
      const tone = (i: number): RGB => mix(own, theme.paper, TRAIL[0] + (TRAIL[1] - TRAIL[0]) * ((i + 1) / way.length));
      return way.slice(1).map((b, i): Line => ({ a: way[i]!, b, wa: TRAIL_WIDTH, wb: TRAIL_WIDTH, ca: tone(i), cb: tone(i + 1) }));
    }));
  }

  geodesic(): Line[] {
    const { curve, projector } = this.moment;
    if (!curve) return [];
    return this.thin(spline(curve, 6), 1.3, (p) => this.fog(this.context.theme.ink2, projector.px(p)[2]));
  }

  /** A line of one width through many points; dashes run on from piece to piece. */
  thin(points: Vec[], width: number, colour: (p: Vec) => RGB): Line[] {
    let run = 0;
    return points.slice(1).map((b, i) => {
      const a = points[i]!, line: Line = { a, b, wa: width, wb: width, ca: colour(a), cb: colour(b), run };
      const [x0, y0] = this.moment.projector.px(a), [x1, y1] = this.moment.projector.px(b);
      run += Math.hypot(x1 - x0, y1 - y0);
      return line;
    });
  }
}

/** Everything but the leader lines, which the keys add. */
export function draw(context: Context, moment: Moment, arcs: Arc[]): { drawing: Drawing; screen: Screen } {
  const { payload, theme, hovered, picture } = context;
  const builder = new Builder(context, moment);
  for (const { model, layers } of picture.drawn) builder.path(model, layers);
  if (payload.first !== null) builder.landmark(payload.first, "ring");
  if (payload.target) builder.landmark(payload.target.point, "star");
  const floor = builder.floor();
  const foot = hovered && moment.flat < 0.5 ? moment.coords.get(pointAt(payload, hovered)) : undefined;
  const drawing: Drawing = {
    theme, span: builder.span, ellipses: builder.ellipses, paths: builder.paths, leaders: [], trails: builder.trails(), floor,
    geodesic: builder.geodesic(),
    arcs: arcs.filter((arc) => !arc.guess).flatMap((arc) => builder.thin(spline(arc.points, 3), 1.6, () => theme.ink)),
    guesses: arcs.filter((arc) => arc.guess).flatMap((arc) => builder.thin(arc.points, 1.6, () => theme.ink2)),
    plumb: foot ? builder.thin([foot, [foot[0]!, floor.level, foot[2]!]], 1.2, () => theme.ink2) : [],
    marks: builder.sortedMarks(),
  };
  return { drawing, screen: builder.screen };
}

/** A smooth line through samples of a curve (Catmull-Rom), `pieces` per sample. */
export function spline(points: Vec[], pieces: number): Vec[] {
  const at = (i: number) => points[clamp(i, 0, points.length - 1)]!;
  const out = [at(0)];
  for (let i = 0; i + 1 < points.length; i++) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    for (let s = 1; s <= pieces; s++) {
      const t = s / pieces;
      out.push(b.map((v, q) => 0.5 * (2 * v + (c[q]! - a[q]!) * t + (2 * a[q]! - 5 * v + 4 * c[q]! - d[q]!) * t ** 2 + (3 * v - a[q]! - 3 * c[q]! + d[q]!) * t ** 3)));
    }
  }
  return out;
}
