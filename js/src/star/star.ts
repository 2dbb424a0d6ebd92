/** One star: a ray for each direction, as long as its number is large; the circle is what noise does. */
import { svg } from "../dom";
import { marker } from "../lines/chart";
import { shorten } from "../matrix/layout";
import type { Meter } from "../overlay";
import { type Mark, modelColour } from "../scales";
import { css, mix, type RGB, type Theme } from "../theme";
import type { Frames, Measure, Spot } from "./data";
import { isBelow, share, type Span, ticks } from "./scale";
import type { FrameState } from "./store";

const HUB = 0.13, FAN = 0.84, SPREAD = 9; // of the radius; of a sector that its rays fill; px between neighbouring rays at most, at the rim
const NAME = 12, UNIT = 10.5, SMALL = 10.5, GAP = 11; // px: of names, of units, of names at small stars, from the rim to a name
const LEAST = 96; // px of radius from which on names stand level, with their unit
const LETTERS = 4; // of a name cut short, at least
const STEP_BACK = 0.72, RIM = 9;

/** What all parts of a figure look at. */
export interface Look {
  frames: Frames; state: Readonly<FrameState>; theme: Theme; marks: Mark[]; meter: Meter;
  /** What the star and what the charts show; the layer drawn, on its way from one to the next. */
  star: Measure; charted: Measure; span: Span; from: number; layer: number; way: number;
  /** What is under the pointer, and the model or direction named by a key that is pointed at. */
  spot: Spot | null; keyed: { m: number | null; d: number | null } | null;
}

export const isShown = ({ frames, state }: Look, m: number): boolean => !state.hidden.includes(frames.raw.models[m]!.name);
export const colourOf = ({ marks, theme }: Look, m: number): RGB => modelColour(marks[m]!.colour, theme.name === "dark") as RGB;
export const isChosen = ({ frames, state }: Look, d: number): boolean => state.directions.includes(frames.raw.directions[d]!.name);

interface Ray { m: number; d: number; angle: number }
/** Where one star stands. */
interface Place { cx: number; cy: number; r: number; level: boolean; models: number[]; names: string[] }

export class Star {
  readonly svg = svg("svg", { role: "img", "aria-hidden": "true", class: "rg-over rg-star" });
  #place: Place | null = null;
  #rays: Ray[] = [];

  paint(look: Look, models: number[], width: number, most: number): void {
    const place = placeOf(look, models, width, most), height = Math.ceil(2 * place.cy);
    this.#place = place;
    this.svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
    this.svg.style.width = `${width}px`;
    this.svg.style.height = `${height}px`;
    this.#rays = models.filter((m) => isShown(look, m)).flatMap((m) => look.frames.raw.directions.map((_, d) => ({ m, d, angle: angleOf(look, place, models.indexOf(m), d) })));
    const rank = ({ m, d }: Ray): number => (isFaded(look, m, d, models) ? 0 : 1) + (look.spot?.m === m && look.spot.d === d ? 1 : 0);
    const inOrder = [...this.#rays].reverse().sort((a, b) => rank(a) - rank(b));
    this.svg.replaceChildren(
      ...sectors(look, place),
      ...rings(look, place),
      ...inOrder.flatMap((ray) => bar(look, place, ray)),
      ...inOrder.flatMap((ray) => beam(look, place, ray)),
      ...tickTexts(look, place),
      ...names(look, place),
    );
  }

  /** The ray nearest to the pointer, by its angle. */
  nearest(event: MouseEvent): { m: number; d: number } | null {
    const place = this.#place, box = this.svg.getBoundingClientRect();
    if (!place) return null;
    const x = event.clientX - box.left - place.cx, y = event.clientY - box.top - place.cy, from = Math.hypot(x, y);
    if (from < place.r * HUB * 0.6 || from > place.r + (place.level ? 76 : 18)) return null;
    const away = (angle: number): number => Math.abs(Math.atan2(Math.sin(Math.atan2(y, x) - angle), Math.cos(Math.atan2(y, x) - angle)));
    const best = this.#rays.reduce<Ray | null>((least, ray) => (!least || away(ray.angle) < away(least.angle) ? ray : least), null);
    return best && away(best.angle) < Math.PI / 3 ? { m: best.m, d: best.d } : null;
  }
}

/* ---------- where things stand ---------- */

function placeOf({ frames: { raw }, meter }: Look, models: number[], width: number, height: number): Place {
  const k = raw.directions.length, most = 0.27 * width;
  const widths = (text: string): number => meter.width(text, { size: NAME, weight: 600 });
  const names = raw.directions.map(({ name }) => shorten(name, most, widths));
  const room = raw.directions.map((_, d) => {
    const [u, v] = [Math.cos(middle(d, k)), Math.sin(middle(d, k))];
    const text = Math.max(widths(names[d]!), meter.width(raw.directions[d]!.unit, { size: UNIT, weight: 400 }));
    const across = Math.abs(u) < SIDE ? (width / 2 - text / 2) / Math.max(Math.abs(u), 0.01) : (width / 2 - text) / Math.abs(u) - GAP;
    return Math.min(across, (height / 2 - 2 - (Math.abs(v) > 0.3 ? 1.6 * NAME : NAME)) / Math.max(Math.abs(v), 0.01) - GAP);
  });
  const level = Math.min(width, height) / 2 - 3 >= LEAST && Math.min(...room) >= LEAST;
  const r = Math.max(24, level ? Math.min(...room) : Math.min(width, height) / 2 - SMALL - 9);
  return { cx: width / 2, cy: level ? Math.min(height / 2, r + GAP + 2.6 * NAME) : r + SMALL + 8, r, level, models, names };
}

const SIDE = 0.26; // cosine from which on a name stands beside its ray, not above or below it
const middle = (d: number, k: number): number => -Math.PI / 2 + (2 * Math.PI * d) / k;

/** Rays of one direction lie side by side, each with a place of its own, hidden or not. */
function angleOf({ frames: { raw } }: Look, { models, r }: Place, j: number, d: number): number {
  const k = raw.directions.length, step = Math.min((FAN * 2 * Math.PI) / k / models.length, SPREAD / r);
  return middle(d, k) + step * (j - (models.length - 1) / 2);
}

const radius = ({ r }: Place, at: number): number => r * (HUB + (1 - HUB) * at);
const point = ({ cx, cy }: Place, angle: number, r: number): [number, number] => [cx + r * Math.cos(angle), cy + r * Math.sin(angle)];
const xy = (place: Place, angle: number, r: number): string => point(place, angle, r).map((v) => v.toFixed(1)).join(" ");

/** A number of the layer drawn, as a share of the scale; on the way between two layers in between. */
function shareAt(look: Look, { m, d }: Ray, name: "q25" | "median" | "q75"): number | null {
  const value = (l: number): number | null => look.frames.at(look.star, { m, l, d })[name];
  const to = value(look.layer), from = look.way < 1 ? value(look.from) : to;
  if (to === null) return null;
  return share(look.span, from ?? to) * (1 - look.way) + share(look.span, to) * look.way;
}

function isFaded(look: Look, m: number, d: number, models: number[]): boolean {
  const { spot, keyed } = look, apart = models.length < look.frames.raw.models.length;
  if (spot) return (apart || models.length === 1 ? spot.d !== null && spot.d !== d : spot.m !== m) ;
  return !!keyed && ((keyed.m !== null && keyed.m !== m) || (keyed.d !== null && keyed.d !== d));
}

function tone(look: Look, { m, d }: Ray, models: number[]): RGB {
  const own = colourOf(look, m);
  return isFaded(look, m, d, models) ? mix(own, look.theme.paper, STEP_BACK) : own;
}

/* ---------- how it is drawn ---------- */

/** A line without fill. */
export const trace = (d: string, stroke: string, width: number, more: Record<string, string | number | null> = {}): SVGElement => svg("path", { d, fill: "none", stroke, "stroke-width": width, ...more });
export const INK = "var(--rg-ink)", INK2 = "var(--rg-ink2)", HAIR = "var(--rg-hair)";

/** Directions chosen lie on a light sector. */
function sectors(look: Look, place: Place): SVGElement[] {
  const { directions } = look.frames.raw, k = directions.length;
  if (k < 3) return [];
  return directions.flatMap((_, d) => {
    const pointed = look.spot?.d === d;
    if (!isChosen(look, d) && !pointed) return [];
    const [a, b] = [middle(d - 0.5, k), middle(d + 0.5, k)], r = place.r, hub = place.r * HUB;
    return [svg("path", { d: `M${xy(place, a, hub)}L${xy(place, a, r)}A${r} ${r} 0 0 1 ${xy(place, b, r)}L${xy(place, b, hub)}A${hub} ${hub} 0 0 0 ${xy(place, a, hub)}z`, fill: INK, opacity: isChosen(look, d) ? 0.05 : 0.03 })];
  });
}

function rings(look: Look, place: Place): SVGElement[] {
  const { span, star, frames } = look, { cx, cy } = place, k = frames.raw.directions.length;
  const ring = (value: number, attributes: Record<string, string | number>): SVGElement => svg("circle", { cx, cy, r: radius(place, share(span, value)).toFixed(1), fill: "none", ...attributes });
  const level = star.level;
  return [
    ...(level === null ? [] : [ring(level, { fill: INK, opacity: 0.035, stroke: "none" })]),
    ...ticks(span).filter(({ value }) => value !== level).map(({ value }) => ring(value, { stroke: HAIR, "stroke-width": 1 })),
    ...frames.raw.directions.map((_, d) => trace(`M${xy(place, middle(d, k), place.r * HUB)}L${xy(place, middle(d, k), place.r)}`, HAIR, 1)),
    ...(level === null ? [] : [ring(level, { class: "rg-level", stroke: INK, "stroke-width": 1.3 })]),
  ];
}

/** Half of the stimuli lie in it. */
function bar(look: Look, place: Place, ray: Ray): SVGElement[] {
  const [a, b] = [shareAt(look, ray, "q25"), shareAt(look, ray, "q75")];
  if (a === null || b === null || b - a < 1e-3) return [];
  const crowded = place.models.length > 1, faded = isFaded(look, ray.m, ray.d, place.models);
  return [trace(`M${xy(place, ray.angle, radius(place, a))}L${xy(place, ray.angle, radius(place, b))}`, css(colourOf(look, ray.m)), crowded ? 5 : 7, { class: "rg-quarters", opacity: faded ? 0.08 : 0.26 })];
}

function beam(look: Look, place: Place, ray: Ray): SVGElement[] {
  const at = shareAt(look, ray, "median"), { marks, spot, theme, frames, star, layer, span } = look;
  const pointed = spot !== null && spot.m === ray.m && spot.d === ray.d, colour = css(tone(look, ray, place.models)), mark = marks[ray.m]!;
  if (at === null) return gap(place, ray, colour);
  const tip = radius(place, at), [x, y] = point(place, ray.angle, tip), size = (place.r < LEAST ? 2.9 : 3.5) * (pointed ? 1.35 : 1);
  const value = frames.at(star, { ...ray, l: layer }).median;
  const hub = place.r * HUB, [u, v] = [Math.cos(ray.angle), Math.sin(ray.angle)];
  const inward = (at: number, aside: number): string => `${(place.cx + at * hub * u - aside * v).toFixed(1)} ${(place.cy + at * hub * v + aside * u).toFixed(1)}`;
  const below = value !== null && isBelow(span, value) ? [trace(`M${inward(0.7, -4)}L${inward(0.45, 0)}L${inward(0.7, 4)}`, colour, 1.5, { class: "rg-below" })] : [];
  return [
    trace(`M${inward(1, 0)}L${xy(place, ray.angle, tip)}`, pointed ? colour : css(mix(tone(look, ray, place.models), theme.paper, place.models.length > 1 ? 0.3 : 0)), pointed ? 2.8 : place.models.length > 4 ? 1.5 : 1.9, { class: "rg-ray", "stroke-linecap": "round" }),
    ...below, ...marker(mark.shape, x, y, size, colour, css(theme.paper), mark.hollow),
  ];
}

/** Where there is no number: a short stroke across the hub's end of the ray, and no ray. */
function gap(place: Place, { angle }: Ray, colour: string): SVGElement[] {
  const r = place.r * HUB, [x, y] = point(place, angle, r), [u, v] = [-Math.sin(angle), Math.cos(angle)];
  return [trace(`M${xy(place, angle, r)}L${xy(place, angle, r + (place.r - r) * 0.3)}`, colour, 1.2, { class: "rg-gap", "stroke-dasharray": "2 3" }),
    trace(`M${(x - 3.5 * u).toFixed(1)} ${(y - 3.5 * v).toFixed(1)}L${(x + 3.5 * u).toFixed(1)} ${(y + 3.5 * v).toFixed(1)}`, colour, 1.6)];
}

/** Numbers of the rings, half-way between the last ray and the first. */
function tickTexts({ span, star, frames }: Look, place: Place): SVGElement[] {
  const angle = middle(-0.5, frames.raw.directions.length);
  let before = -Infinity;
  return ticks(span).flatMap(({ value, text }) => {
    const r = radius(place, share(span, value)), own = value === star.level;
    if ((r - before < 13 && !own) || (!place.level && !own && place.r < 72) || r > place.r - RIM + 12) return [];
    before = r;
    const [x, y] = point(place, angle, r);
    return [svg("text", { x: x.toFixed(1), y: (y + 3.6).toFixed(1), "text-anchor": "middle", class: "rg-tick", style: own ? "fill:var(--rg-ink);font-weight:600" : null }, text)];
  });
}

interface Name { d: number; box: [number, number, number, number]; made: SVGElement[] }

/** Names of directions round the star; those that would lie on another's are left out, the ones looked at last. */
function names(look: Look, place: Place): SVGElement[] {
  const wanted = (d: number): number => (look.spot?.d === d || look.keyed?.d === d ? 0 : isChosen(look, d) ? 1 : 2);
  const all = look.frames.raw.directions.map((_, d) => (place.level ? levelName(look, place, d) : turnedName(look, place, d))).filter((name) => name !== null);
  const kept: Name[] = [];
  for (const name of all.sort((a, b) => wanted(a.d) - wanted(b.d) || a.d - b.d)) {
    const meets = ({ box: [x0, y0, x1, y1] }: Name): boolean => x0 < name.box[2] && x1 > name.box[0] && y0 < name.box[3] && y1 > name.box[1];
    if (!place.level || !kept.some(meets)) kept.push(name);
  }
  return kept.flatMap(({ made }) => made);
}

const weightOf = (look: Look, d: number): number => (look.spot?.d === d || look.keyed?.d === d || isChosen(look, d) ? 600 : 500);

function levelName(look: Look, place: Place, d: number): Name {
  const { directions } = look.frames.raw, angle = middle(d, directions.length), { unit } = directions[d]!;
  const [x, y] = point(place, angle, place.r + GAP), [u, v] = [Math.cos(angle), Math.sin(angle)];
  const anchor = Math.abs(u) < SIDE ? "middle" : u > 0 ? "start" : "end";
  const lines = unit ? 2 : 1, top = y + (v - 1) * 0.5 * lines * 14 + (lines === 2 ? 0 : 2);
  const texts = [[place.names[d]!, NAME, weightOf(look, d), INK], ...(unit ? [[unit, UNIT, 400, INK2]] : [])] as [string, number, number, string][];
  const wide = Math.max(...texts.map(([text, size]) => look.meter.width(text, { size, weight: 600 })));
  const left = anchor === "middle" ? x - wide / 2 : anchor === "end" ? x - wide : x;
  return {
    d, box: [left, top, left + wide, top + 14 * lines],
    made: texts.map(([text, size, weight, fill], i) => svg("text", { x: x.toFixed(1), y: (top + 11 + 13 * i).toFixed(1), "text-anchor": anchor, "font-size": size, "font-weight": weight, fill, class: "rg-name" }, text)),
  };
}

/** Round a small star names stand along the rim, those below read from left to right as well. */
function turnedName(look: Look, place: Place, d: number): Name | null {
  const k = look.frames.raw.directions.length, angle = middle(d, k), pointed = look.spot?.d === d || look.keyed?.d === d, weight = weightOf(look, d);
  const room = pointed ? Infinity : 2 * (place.r + 10) * Math.sin(Math.PI / Math.max(k, 3)) - 2;
  const text = shorten(look.frames.raw.directions[d]!.name, room, (words) => look.meter.width(words, { size: SMALL, weight }));
  if (text.length < LETTERS && text.length < look.frames.raw.directions[d]!.name.length) return null;
  const under = Math.sin(angle) > 0.3, [x, y] = point(place, angle, place.r + (under ? 13.5 : 6));
  const turn = (angle * 180) / Math.PI + (under ? -90 : 90);
  return { d, box: [x, y, x, y], made: [svg("text", { x: x.toFixed(1), y: y.toFixed(1), transform: `rotate(${turn.toFixed(1)} ${x.toFixed(1)} ${y.toFixed(1)})`, "text-anchor": "middle", "font-size": SMALL, "font-weight": weight, fill: weight > 500 ? INK : INK2, class: "rg-name" }, text)] };
}
