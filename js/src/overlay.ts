/** Labels over the stage: which ones, drawn as SVG text where labels.ts puts them; and the scale in the corner. */
import { type Context, focusOf, isHovered, isSelected, isShared, type Moment, ownColour, pointAt, samePlace, spanOf } from "./context";
import { svg } from "./dom";
import { type Arc, cellOf, type Screen, type ScreenPoint, spline } from "./drawing";
import { type Box, EXTRA_SIZE, type Job, type Obstacles, type Placed, placeLabels, type Segment } from "./labels";
import { format, plain } from "./scales";
import { angleAt } from "./space";
import type { Place } from "./state";
import { css } from "./theme";
import type { PlacedKeys } from "./keys";
import type { Vec } from "./types";

/** Why a line between two layers is dotted, and the room it takes in the corner: width, height, height in a narrow figure. */
export const GUESSED = "Dotted: distance only. Geodesics are known between neighbouring layers.";
const NOTE = [400, 20, 38] as const;
const BUDGET = { narrow: 7, usual: 17, wide: 24 };
const CROWDED = 13; // px to the nearest neighbour, below which a layer gets no label
const PRIORITY = { arc: 99, target: 91, input: 90, hovered: 85, selected: 80, caption: 60, own: 50 };

type Coloured = Job & { colour: string };
export type Labelled = Placed & { colour: string };

/** Widths of texts in the figure's own font. */
export class Meter {
  #context = typeof OffscreenCanvas === "undefined" ? null : new OffscreenCanvas(1, 1).getContext("2d");
  #widths = new Map<string, number>();
  #family = "";

  use(family: string): void {
    if (family !== this.#family) this.forget();
    this.#family = family;
  }

  /** A font has arrived: its widths were another's. */
  forget(): void {
    this.#widths.clear();
  }

  width(text: string, { size, weight }: { size: number; weight: number }): number {
    const font = `${weight} ${size}px ${this.#family}`, key = `${font}|${text}`;
    let width = this.#widths.get(key);
    if (width === undefined) {
      if (this.#context) this.#context.font = font;
      width = this.#context?.measureText(text).width ?? text.length * size * 0.55;
      this.#widths.set(key, width);
    }
    return width;
  }
}

export class Overlay {
  readonly element = svg("svg", { class: "rg-over", "aria-hidden": "true" });
  readonly meter = new Meter();
  #slots = new Map<string, number>();
  labels: Labelled[] = [];
  /** What the card should not cover. */
  boxes: Box[] = [];

  paint(context: Context, moment: Moment, screen: Screen, arcs: Arc[], keys: PlacedKeys): void {
    const jobs = jobsOf(context, moment, screen, arcs);
    const colours = new Map(jobs.map((job) => [job.key, job.colour]));
    const placed = placeLabels(jobs, obstaclesOf(context, moment, screen, arcs, keys), this.#options(context));
    this.labels = placed.map((label) => ({ ...label, colour: colours.get(label.key)! }));
    this.#slots = new Map(placed.map((label) => [label.key, label.slot]));
    this.boxes = placed.map((label) => label.box);
    this.element.replaceChildren(...this.labels.flatMap((label) => labelElements(label, css(context.theme.ink2))), scaleMark(context, moment));
  }

  clear(): void {
    this.labels = [];
    this.element.replaceChildren();
  }

  #options({ layout, state, hovered }: Context) {
    const { width, height, factor, narrow } = layout;
    const budget = state.labels === "all" || hovered ? Infinity : narrow ? BUDGET.narrow : width > 1000 ? BUDGET.wide : BUDGET.usual;
    return {
      width, height, budget, size: factor > 1 ? 12.5 : 11.5, scale: factor, previous: this.#slots,
      measure: (text: string, font: { size: number; weight: number }) => this.meter.width(text, font),
    };
  }
}

/* ---------- which labels ---------- */

const keyOf = (point: Pick<ScreenPoint, "m" | "k">): string => `${point.m},${point.k}`;

function jobsOf(context: Context, moment: Moment, screen: Screen, arcs: Arc[]): Coloured[] {
  const { state, selected, hovered, partner } = context;
  const jobs = [...arcJobs(context, moment, arcs), ...selected.flatMap((place) => selectedJob(context, screen, place))];
  for (const place of [hovered, partner]) {
    if (place && !isSelected(context, place) && !isShared(context.payload, place)) jobs.push(...hoveredJob(context, screen, place));
  }
  if (state.labels === "off") return jobs;
  jobs.push(...landmarkJobs(context, screen), ...captionJob(context, moment));
  for (const point of screen.points) jobs.push(...layerJob(context, screen, point));
  return jobs;
}

const atPlace = (screen: Screen, [m, k]: Place): ScreenPoint | undefined => screen.points.find((p) => p.m === m && p.k === k);

function middleOf(points: Vec[]): Vec {
  const half = (points.length - 1) / 2, a = points[Math.floor(half)]!, b = points[Math.ceil(half)]!;
  return a.map((v, c) => (v + b[c]!) / 2);
}

const layerName = ({ payload }: Context, m: number, k: number): string => payload.models[m]!.layers[k]!.name;

function arcJobs(context: Context, { projector }: Moment, arcs: Arc[]): Coloured[] {
  const unit = context.view.unit;
  return arcs.map((arc, i) => {
    const [x, y] = projector.px(middleOf(arc.points));
    const text = `${plain(arc.length)}${unit ? ` ${unit}` : ""}`;
    return { key: `arc${i}`, x, y, text, priority: PRIORITY.arc, must: true, strong: !arc.guess, colour: css(arc.guess ? context.theme.ink2 : context.theme.ink), away: [0.2, 1] as [number, number] };
  });
}

function selectedJob(context: Context, screen: Screen, place: Place): Coloured[] {
  const shared = isShared(context.payload, place);
  const point = shared ? screen.points.find((p) => p.point === context.payload.first) : atPlace(screen, place);
  if (!point) return [];
  const angle = angleText(context, place);
  if (shared && !angle && context.state.labels !== "off") return []; // the input has its label already
  const text = layerName(context, ...place) + angle;
  return [{ ...placing(screen, point), text, priority: PRIORITY.selected, must: true, strong: true, colour: css(context.theme.ink) }];
}

/** Of three selected layers the middle one carries the angle of the two geodesics. */
function angleText({ selected, view, payload }: Context, place: Place): string {
  if (selected.length !== 3 || !samePlace(selected[1]!, place)) return "";
  const [a, b, c] = selected.map((other) => pointAt(payload, other)) as [number, number, number];
  const angle = angleAt(view, payload.n_points, a, b, c);
  return angle === null ? "" : ` · ${format("turning_angle", angle)}`;
}

function hoveredJob(context: Context, screen: Screen, place: Place): Coloured[] {
  const point = atPlace(screen, place);
  if (!point) return [];
  return [{ ...placing(screen, point), text: layerName(context, ...place), priority: PRIORITY.hovered, must: true, strong: true, colour: css(ownColour(context, place[0])) }];
}

function landmarkJobs(context: Context, screen: Screen): Coloured[] {
  const { payload, theme } = context;
  return screen.points.filter((point) => point.m < 0).map((point) => {
    const base = { key: keyOf(point), x: point.x, y: point.y, must: true, strong: true, colour: css(theme.ink) };
    if (point.k === 0) return { ...base, text: firstName(context), priority: PRIORITY.input, away: [-1, 0.2] as [number, number] };
    return { ...base, text: "target", extra: payload.target!.label, priority: PRIORITY.target, away: [0.2, 1] as [number, number] };
  });
}

function firstName({ payload }: Context): string {
  const model = payload.models.find((candidate) => candidate.points.includes(payload.first!));
  return model?.layers[model.points.indexOf(payload.first!)]?.name ?? "input";
}

/** In the target axis the straight line has a meaning of its own. */
function captionJob(context: Context, { coords, projector, settled }: Moment): Coloured[] {
  const { payload, picture, layout, theme } = context;
  const a = payload.first !== null && coords.get(payload.first), b = payload.target && coords.get(payload.target.point);
  if (picture.projection.name !== "target_axis" || !settled || !a || !b) return [];
  const [x, y] = projector.px(a.map((v, c) => (v + b[c]!) / 2));
  const text = layout.narrow ? "progress" : "progress (height is deviation)";
  return [{ key: "axis", x, y, text, priority: PRIORITY.caption, colour: css(theme.ink2), away: [0, 1] }];
}

function layerJob(context: Context, screen: Screen, point: ScreenPoint): Coloured[] {
  const { hovered, partner, state, theme, scale } = context;
  const place: Place = [point.m, point.k];
  if (point.m < 0 || isHovered(context, place) || isSelected(context, place)) return [];
  const focus = hovered || partner ? focusOf(context) : null, own = focus === point.m || (focus !== null && partner?.[0] === point.m);
  if (focus !== null && !own) return [];
  const nearest = Math.min(...screen.points.map((other) => (other === point ? Infinity : Math.hypot(other.x - point.x, other.y - point.y))));
  if (!own && state.labels !== "all" && nearest <= CROWDED) return [];
  const colour = css(scale ? theme.ink2 : ownColour(context, point.m));
  return [{ ...placing(screen, point), text: layerName(context, point.m, point.k), priority: Math.min(40, nearest) + (own ? PRIORITY.own : 0), colour }];
}

/** Place of a layer's label, preferably away from its neighbours on the path. */
function placing(screen: Screen, point: ScreenPoint): { key: string; x: number; y: number; away?: [number, number] } {
  const base = { key: keyOf(point), x: point.x, y: point.y };
  if (point.m < 0) return base;
  const own = screen.points.filter((other) => other.m === point.m), at = own.indexOf(point);
  const beside = [own[at - 1], own[at + 1]].filter((other) => other !== undefined);
  if (!beside.length) return base;
  const mean = (f: (p: ScreenPoint) => number) => beside.reduce((sum, p) => sum + f(p), 0) / beside.length;
  return { ...base, away: [point.x - mean((p) => p.x), point.y - mean((p) => p.y)] };
}

/* ---------- what they must not cover ---------- */

function obstaclesOf({ layout }: Context, moment: Moment, screen: Screen, arcs: Arc[], keys: PlacedKeys): Obstacles {
  const { projector, curve } = moment;
  const polyline = (points: number[][]): Segment[] => points.slice(1).map((p, i) => [points[i]![0]!, points[i]![1]!, p[0]!, p[1]!]);
  const markers = screen.points.map((p) => ({ x: p.x, y: p.y, r: p.m < 0 && p.k === 1 ? 11 : 7.5, key: keyOf(p) }));
  const lines: Segment[] = screen.segments.map((s) => [s.x0, s.y0, s.x1, s.y1]);
  for (const arc of arcs) lines.push(...polyline(arc.points.map(projector.px)));
  const scale: Box = [0, layout.height - 24, 110, layout.height];
  const note: Box[] = arcs.some((arc) => arc.guess) ? [[Math.max(116, layout.width - NOTE[0]), layout.height - NOTE[layout.narrow ? 2 : 1], layout.width, layout.height]] : [];
  return {
    boxes: [scale, ...note, ...keys.boxes], markers, lines: [...lines, ...keys.segments],
    faint: curve ? polyline(spline(curve, 3).map(projector.px)) : [],
  };
}

/* ---------- as SVG ---------- */

function labelElements(label: Labelled, second: string): SVGElement[] {
  const text = (content: string, y: number, size: number, weight: number, fill: string) =>
    svg("text", { x: label.x.toFixed(1), y: y.toFixed(1), "text-anchor": label.anchor, fill, "font-weight": weight, "font-size": size }, content);
  const made: SVGElement[] = [];
  if (label.leader) {
    const [x0, y0, x1, y1] = label.leader;
    made.push(svg("path", { d: `M${x0} ${y0}L${x1} ${y1}`, stroke: label.colour, "stroke-width": 0.75, opacity: 0.5 }));
  }
  made.push(text(label.text, label.y, label.size, label.weight, label.colour));
  if (label.extra) made.push(text(label.extra, label.extraY, EXTRA_SIZE, 400, second));
  return made;
}

/** Bottom left: one square of the floor, or a ruler in the plane. */
function scaleMark(context: Context, { flat, projector }: Moment): SVGElement {
  const { layout, theme, view } = context;
  const cell = cellOf(spanOf(context.view)), stroke = css(theme.ink2), line = { stroke, fill: "none" };
  const caption = `${plain(cell).replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "")}${view.unit ? ` ${view.unit}` : ""}`;
  const group = svg("g", { transform: `translate(${layout.narrow ? 6 : 4},${layout.height - 10})`, fill: stroke });
  const ruler = cell * projector.pixelsPerUnit;
  if (flat > 0.5) group.append(svg("path", { d: `M.5 -7V-1M.5 -4H${ruler}M${ruler} -7V-1`, "stroke-width": 1.1, ...line }), svg("text", { x: ruler + 8, y: 0, "font-size": 11 }, caption));
  else group.append(svg("path", { d: "M4 -9H16L12 -2H0Z", "stroke-width": 1, ...line }), svg("text", { x: 22, y: -1.5, "font-size": 11 }, caption));
  return group;
}
