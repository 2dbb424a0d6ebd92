/** Names, axes, ticks, the ellipses' scale and what is pointed at or selected: SVG over the fields, text as text. */
import { svg } from "../dom";
import { shapePath } from "../glyph";
import { shorten } from "../matrix/layout";
import { shapeOf } from "../scales";
import type { Axis } from "./data";
import { type Ellipse, ellipseAt, evened, outline, reach } from "./ellipse";
import { type Box, type Measure, type Plane, placeX, placeY } from "./layout";
import { modelInk, type Scene } from "./paint";
import { profile } from "./profile";
import { barTicks, share, short, type Span } from "./scale";
import { stretch } from "./tensor";

const TICK = 10.5, PAIR = 2;
const NAMES = { magnification: "Magnification", anisotropy: "Anisotropy", spectral_ratio: "Spectral ratio", log_scale: "Log scale" };
const AFTER = { magnification: "of area", anisotropy: "most / least stretch", spectral_ratio: "difference of shape", log_scale: "difference of size" };

export interface Lit { point: number | null; /** A layer pointed at, here or in a linked figure. */ layer: number | null; chosen: number[] }
export interface Drawing extends Scene { measure: Measure }
export interface Marks extends Drawing { lit: Lit }

interface Style { x: number; y: number; size?: number; weight?: number; fill?: string; anchor?: "start" | "middle" | "end"; turn?: number }

export function text(words: string, { x, y, size = TICK, weight = 400, fill = "var(--rg-ink2)", anchor = "start", turn = 0 }: Style): SVGTextElement {
  const transform = turn ? `rotate(${turn} ${x.toFixed(1)} ${y.toFixed(1)})` : null;
  return svg("text", { x: x.toFixed(1), y: y.toFixed(1), "font-size": size, "font-weight": weight, fill, "text-anchor": anchor, transform }, words);
}

export const path = (d: string, attributes: Record<string, string | number>): SVGElement => svg("path", { d, fill: "none", ...attributes });

/** What stays while the pointer moves: names, axes, the bars' ticks, the ellipses' scale. */
export function still(scene: Drawing): SVGElement[] {
  const { geometry, span, pairSpan } = scene;
  return [
    ...geometry.planes.flatMap((plane) => [...axes(scene, plane), ...title(scene, plane)]), ...barMarks(scene, geometry.bars[0]!, span, scene.colour),
    ...(pairSpan ? barMarks(scene, geometry.bars[1]!, pairSpan, scene.between) : []), ...reference(scene),
  ];
}

/** What is pointed at and selected, and the profile over the layers. */
export function moving(scene: Marks): SVGElement[] {
  const { geometry: { planes, bars }, lit: { point, chosen }, span, pairSpan } = scene;
  const made = chosen.flatMap((p) => planes.flatMap((plane) => dot(scene, plane, p)));
  if (point !== null) {
    made.push(...planes.flatMap((plane) => pointed(scene, plane, point)), ...needles(scene, bars[0]!, span, scene.colour, point));
    if (pairSpan) made.push(...needles(scene, bars[1]!, pairSpan, scene.between, point));
  }
  return [...made, ...profile(scene)];
}

/* ---------- planes ---------- */

function title({ fields, models, theme, measure, between }: Drawing, plane: Plane): SVGElement[] {
  const y = plane.y - 9, dark = theme.name === "dark", size = 12.5;
  const cut = (words: string, most: number, weight: number) => shorten(words, most, (t) => measure(t, { size, weight }));
  if (plane.model === PAIR) {
    const marker = (i: number, x: number) => svg("path", { d: shapePath(shapeOf(i), x, y - 4.3, 4.2), fill: modelInk(i, dark), stroke: "none" });
    const words = "compared", room = plane.width - 44, line = cut(words, room, 600);
    const rest = between === "spectral_ratio" ? "same area" : "", wide = measure(line, { size, weight: 600 });
    return [marker(0, plane.x + 5), marker(1, plane.x + 19), text(line, { x: plane.x + 31, y, size, weight: 600, fill: "var(--rg-ink)" }),
      ...(rest && wide + 100 < plane.width ? [text(rest, { x: plane.x + plane.width, y, size: 11, anchor: "end" })] : [])];
  }
  if (models.length < 2 && fields.names.length < 2) return [];
  const ink = modelInk(plane.model, dark);
  return [svg("path", { d: shapePath(shapeOf(plane.model), plane.x + 5, y - 4.3, 4.6), fill: ink, stroke: "none" }),
    text(cut(fields.label(models[plane.model]!), plane.width - 18, 600), { x: plane.x + 16, y, size, weight: 600, fill: ink })];
}

export const axisName = ({ name, unit, periodic }: Axis): string => `${name.replaceAll("_", " ")}${unit ? ` (${unit})` : ""}${periodic ? " ↻" : ""}`;

function axes({ fields, geometry, measure }: Drawing, plane: Plane): SVGElement[] {
  const [ax, ay] = fields.raw.axes, { x, y, width, height } = plane, bottom = y + height;
  const hair = { stroke: "var(--rg-ink2)", "stroke-width": 1, opacity: 0.75 };
  const made: SVGElement[] = [path(`M${x - 0.5} ${y - 0.5}h${width + 1}v${height + 1}h${-width - 1}z`, { stroke: "var(--rg-ink2)", "stroke-width": 0.75, opacity: 0.45 })];
  const keep = (at: number, words: string) => {
    const half = measure(words, { size: TICK, weight: 400 }) / 2;
    const free = geometry.planes.length > 1 ? 4 : half; // beside another plane, ticks keep to their own
    return Math.min(Math.max(at, x + half - free), x + width - half + free, geometry.width - half);
  };
  for (const tick of geometry.ticks[0]) {
    const at = placeX(geometry, plane, tick.value);
    made.push(path(`M${at.toFixed(1)} ${bottom + 1}v3`, hair), text(tick.text, { x: keep(at, tick.text), y: bottom + 15, anchor: "middle" }));
  }
  for (const tick of geometry.ticks[1]) {
    const at = placeY(geometry, plane, tick.value);
    made.push(path(`M${x - 4} ${at.toFixed(1)}h3`, hair));
    if (plane.labelled) made.push(text(tick.text, { x: x - 8, y: at + 3.6, anchor: "end" }));
  }
  const cut = (words: string, most: number) => shorten(words, most, (t) => measure(t, { size: 11, weight: 400 }));
  made.push(text(cut(axisName(ax), width), { x: x + width / 2, y: bottom + 31, size: 11, anchor: "middle" }));
  if (plane.labelled) made.push(text(cut(axisName(ay), height), { x: 10, y: y + height / 2, size: 11, anchor: "middle", turn: -90 }));
  return made;
}

/* ---------- bars ---------- */

function barMarks({ measure }: Drawing, box: Box, span: Span, quantity: keyof typeof NAMES): SVGElement[] {
  const at = (value: number) => box.x + share(span, value) * box.width, y = box.y - 8;
  const head = NAMES[quantity], made: SVGElement[] = [text(head, { x: box.x, y, size: 12, weight: 600, fill: "var(--rg-ink)" })];
  const after = box.x + measure(head, { size: 12, weight: 600 }) + 6;
  if (after + measure(AFTER[quantity], { size: 11, weight: 400 }) <= box.x + box.width) made.push(text(AFTER[quantity], { x: after, y, size: 11 }));
  let free = -Infinity;
  for (const tick of barTicks(span, Math.max(3, Math.round(box.width / 56)))) {
    const x = at(tick.value), half = measure(tick.text, { size: TICK, weight: 400 }) / 2;
    const middle = Math.min(Math.max(x, box.x + half), box.x + box.width - half);
    if (middle - half < free) continue;
    free = middle + half + 6;
    made.push(path(`M${x.toFixed(1)} ${box.y + box.height}v3`, { stroke: "var(--rg-ink2)", "stroke-width": 1 }), text(tick.text, { x: middle, y: box.y + box.height + 14, anchor: "middle" }));
  }
  return made;
}

/** The values at the point, on the bar. */
function needles({ fields, layer, models, theme }: Marks, box: Box, span: Span, quantity: keyof typeof NAMES, point: number): SVGElement[] {
  const own = quantity === "magnification" || quantity === "anisotropy", dark = theme.name === "dark";
  return (own ? models : models.slice(0, 1)).flatMap((m, i) => {
    const value = fields.field(quantity, layer, m, models[1])[point]!;
    if (!Number.isFinite(value)) return [];
    const d = `M${(box.x + share(span, value) * box.width).toFixed(1)} ${box.y - 3}v${box.height + 6}`, stroke = own && models.length > 1 ? modelInk(i, dark) : "var(--rg-ink)";
    return [path(d, { stroke: "var(--rg-paper)", "stroke-width": 5 }), path(d, { stroke, "stroke-width": 2.2 })];
  });
}

/* ---------- ellipses ---------- */

/** How large a stretch is drawn: the input's own ellipse, stretched alike in every direction. */
function reference({ fields, geometry, scale, measure }: Drawing): SVGElement[] {
  const { scale: box } = geometry, plane = geometry.planes[0]!, mean = meanReference(fields);
  const one = ellipseAt(fields, geometry, plane, 0, stretch(mean, mean), scale), size = reach(one);
  if (!(size > 0)) return [];
  const factor = round(10.5 / size), x = box.x + 15, y = box.y + box.height / 2;
  const grown: Ellipse = { x, y, a: [one.a[0] * factor, one.a[1] * factor], b: [one.b[0] * factor, one.b[1] * factor] };
  const most = box.x + box.width - (x + 24), fits = (line: string) => measure(line, { size: 11, weight: 400 }) <= most;
  const lines = [`${fields.raw.reference.label}, stretched by ${short(factor)}`, "long axis: stretched most"].map((line, i) => (i || fits(line) ? line : `stretch ${short(factor)}`)).filter(fits);
  return [path(outline(grown), { stroke: "var(--rg-ink)", "stroke-width": 1.15, fill: "var(--rg-track)" }),
    ...lines.map((line, i) => text(line, { x: x + 24, y: y - 2 + 15 * i, size: 11, fill: i ? "var(--rg-ink2)" : "var(--rg-ink)" }))];
}

function meanReference({ reference: factors, n }: Scene["fields"]): number[] {
  if (!factors) return [1, 0, 1];
  return [0, 1, 2].map((i) => Array.from({ length: n }, (_, p) => factors[3 * p + i]!).reduce((a, b) => a + b, 0) / n);
}

/** The nearest of 1, 2 and 5 times a power of ten. */
function round(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * [1, 2, 5, 10].reduce((best, f) => (Math.abs(Math.log((f * power) / value)) < Math.abs(Math.log((best * power) / value)) ? f : best));
}

/** A ring about the point; its ellipses with their axes over it. */
function pointed(scene: Marks, plane: Plane, p: number): SVGElement[] {
  const { fields, geometry, models, layer, theme } = scene, dark = theme.name === "dark";
  const x = placeX(geometry, plane, fields.x[p]!), y = placeY(geometry, plane, fields.y[p]!);
  const shown = plane.model === PAIR ? models : [models[plane.model]!], whole = shown.every((m) => fields.isWhole(m, layer, p));
  const made: SVGElement[] = [
    path(`M${x.toFixed(1)} ${plane.y + plane.height}v4M${plane.x} ${y.toFixed(1)}h-4`, { stroke: "var(--rg-ink)", "stroke-width": 2 }),
    ...box(x, y, Math.max(7, cell(scene) / 2 + 1)),
  ];
  if (!whole) return made;
  const shape = plane.model === PAIR && scene.between === "spectral_ratio";
  for (const m of shown) {
    const own = fields.stretch(m, layer, p), ellipse = ellipseAt(fields, geometry, plane, p, shape ? evened(own) : own, plane.model === PAIR ? scene.pairScale : scene.scale);
    const ink = plane.model === PAIR ? modelInk(models.indexOf(m), dark) : "var(--rg-ink)";
    if (m === shown[0]) made.push(path(outline(ellipse), { stroke: "var(--rg-paper)", "stroke-width": 3.6 }));
    made.push(path(outline(ellipse), { stroke: ink, "stroke-width": 1.8, ...(shown.length > 1 && m === shown[1] ? { "stroke-dasharray": "3.4 2.2" } : {}) }));
  }
  return made;
}

const cell = ({ geometry: { pitch, edges } }: Marks): number => (edges ? pitch : Math.min(pitch, 24));

/** Ink outside, paper within: seen on every colour. */
function box(x: number, y: number, half: number): SVGElement[] {
  const d = `M${(x - half).toFixed(1)} ${(y - half).toFixed(1)}h${2 * half}v${2 * half}h${-2 * half}z`;
  return [path(d, { stroke: "var(--rg-paper)", "stroke-width": 3.6, "stroke-linejoin": "round" }), path(d, { stroke: "var(--rg-ink)", "stroke-width": 1.6, "stroke-linejoin": "round" })];
}

function dot({ fields, geometry }: Marks, plane: Plane, p: number): SVGElement[] {
  const x = placeX(geometry, plane, fields.x[p]!), y = placeY(geometry, plane, fields.y[p]!);
  const ring = { cx: x.toFixed(1), cy: y.toFixed(1), r: 3.4 };
  return [svg("circle", { ...ring, fill: "var(--rg-ink)", stroke: "var(--rg-paper)", "stroke-width": 2.2 })];
}
