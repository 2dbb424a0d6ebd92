/** The card of the hovered layer. It has a home above the keys, else stands where it covers least; never at the pointer. */
import { type Context, isShared, lineColour, type Layout, ownColour, pointAt } from "./context";
import { clamp, h } from "./dom";
import type { Screen, ScreenPoint } from "./drawing";
import { frameWords, overFrames } from "./frames";
import { glyph } from "./glyph";
import type { Box } from "./labels";
import { DASH, format } from "./scales";
import type { Place } from "./state";
import { css } from "./theme";
import type { Quantity } from "./types";

const ROWS: [Quantity, string][] = [["step", "step"], ["turning_angle", "turning"], ["progress", "progress"], ["deviation", "deviation"], ["to_target", "to target"]];
/** What covering something costs. */
const COST = { own: 6, other: 2, label: 5, key: 40, landmark: 12, itself: 99 };

export class Card {
  readonly element = h("div", { class: "rg-card", "aria-hidden": "true", hidden: true });
  #shown = "";

  paint(context: Context, screen: Screen, labels: Box[], keys: Box[]): void {
    const { hovered, payload, layout } = context;
    const point = hovered ? find(context, screen, hovered) : undefined;
    this.element.hidden = !point;
    if (!point || !hovered) { this.#shown = ""; return; }
    const key = JSON.stringify([hovered, frameWords(payload), context.view.metric, context.picture.quality.error.get(point.point), context.theme.name, layout.narrow, context.scale?.name]);
    if (key !== this.#shown) this.element.replaceChildren(...contents(context, hovered));
    this.#shown = key;
    this.element.style.setProperty("--tint", css(ownColour(context, hovered[0])));
    if (layout.narrow) { this.element.style.left = this.element.style.top = ""; return; }
    const landmarks = screen.points.filter((p) => p.m < 0 && p.point !== pointAt(payload, hovered));
    const [x, y] = placeCard([this.element.offsetWidth, this.element.offsetHeight], point, { layout, screen, labels, keys, landmarks, model: hovered[0] });
    this.element.style.left = `${x}px`;
    this.element.style.top = `${y}px`;
  }
}

function find({ payload }: Context, screen: Screen, place: Place): ScreenPoint | undefined {
  const shared = isShared(payload, place);
  return screen.points.find((p) => (shared ? p.point === payload.first : p.m === place[0] && p.k === place[1]));
}

/* ---------- what it says ---------- */

function contents(context: Context, place: Place): HTMLElement[] {
  const { payload, marks, picture, view } = context;
  const [m, k] = place, model = payload.models[m]!, layer = model.layers[k]!;
  const shared = isShared(payload, place);
  const last = model.layers.length - 1;
  const depth = payload.first !== null ? (k === 0 ? "" : `layer ${k} of ${last}`) : `layer ${k + 1} of ${last + 1}`;
  const colour = css(lineColour(context, m));
  const name = h("b", {}, shared ? "shared by all paths" : model.label);
  name.style.color = shared ? "" : css(ownColour(context, m));
  const mark = shared ? null : glyph(marks[m]!.shape, colour, marks[m]!.hollow ? "var(--rg-raised)" : colour, 12);
  const error = picture.quality.error.get(pointAt(payload, place));
  const off = error === undefined ? DASH : format("distortion", error, view.unit);
  return [
    h("header", {}, h("b", {}, layer.name), h("small", {}, depth)),
    h("p", {}, mark, name, h("small", {}, layer.shape.join(" × "))),
    h("dl", {}, ...ROWS.flatMap(([quantity, label]) => row(context, quantity, label, place)), ...sixth(context, error, off)),
    h("footer", {}, `picture off by ${off} (r.m.s.)`),
  ];
}

/** Name, bar relative to the largest in the figure, value; where it is undefined, why. */
function row({ view }: Context, quantity: Quantity, label: string, [m, k]: Place): HTMLElement[] {
  const numbers = view.numbers[quantity];
  if (!numbers) return [];
  const value = numbers.values[m]?.[k] ?? null;
  const largest = Math.max(0, ...overFrames(view).flatMap((each) => each.numbers[quantity]?.values.flat() ?? []).filter((v): v is number => v !== null));
  if (value === null) return [h("dt", {}, label), h("dd", { class: "rg-why" }, h("small", {}, numbers.reasons[m]?.[k] ?? ""), ` ${DASH}`)];
  return [h("dt", {}, label), bar(value, largest), h("dd", {}, format(quantity, value, view.unit))];
}

function bar(value: number | null, largest: number): HTMLElement {
  const element = h("i");
  element.style.setProperty("--share", `${clamp(value === null || largest === 0 ? 0 : value / largest, 0, 1) * 100}%`);
  return element;
}

/** In a narrow figure the footer becomes a row. */
function sixth({ picture }: Context, error: number | undefined, text: string): HTMLElement[] {
  const largest = Math.max(0, ...picture.quality.error.values());
  return [h("div", { class: "rg-sixth" }, h("dt", {}, "picture off"), bar(error ?? null, largest), h("dd", {}, text))];
}

/* ---------- where it stands ---------- */

interface Surroundings { layout: Layout; screen: Screen; labels: Box[]; keys: Box[]; landmarks: ScreenPoint[]; model: number }

export function placeCard([w, hgt]: [number, number], at: { x: number; y: number }, around: Surroundings): [number, number] {
  const { width, height } = around.layout;
  const spots: [number, number][] = [
    [(around.keys[0]?.[0] ?? width) - 4, 2], [at.x + 22, at.y - hgt / 2], [at.x - 22 - w, at.y - hgt / 2], [at.x - w / 2, at.y - 22 - hgt], [at.x - w / 2, at.y + 22],
    [width - w - 4, 4], [width - w - 4, height - hgt - 4], [4, 4], [4, height - hgt - 30],
  ];
  const inside = spots.map(([x, y]): [number, number] => [clamp(x, 4, Math.max(4, width - w - 4)), clamp(y, 4, Math.max(4, height - hgt - 4))]);
  const costs = inside.map((spot, i) => cost(spot, [w, hgt], at, around, i === 0));
  return inside[costs.indexOf(Math.min(...costs))]!;
}

/** What it would cover; elsewhere than at home, also how far it stands from its layer. */
function cost([x, y]: [number, number], [w, hgt]: [number, number], at: { x: number; y: number }, around: Surroundings, home: boolean): number {
  const covers = (u: number, v: number, gap: number) => u > x - gap && u < x + w + gap && v > y - gap && v < y + hgt + gap;
  const meets = ([x0, y0, x1, y1]: Box) => x0 < x + w && x1 > x && y0 < y + hgt && y1 > y;
  let total = home ? 0 : Math.hypot(x + w / 2 - at.x, y + hgt / 2 - at.y) / 120;
  for (const { x0, y0, x1, y1, m } of around.screen.segments) {
    for (const t of [0.1, 0.3, 0.5, 0.7, 0.9]) if (covers(x0 + (x1 - x0) * t, y0 + (y1 - y0) * t, 6)) total += m === around.model ? COST.own : COST.other;
  }
  total += around.keys.filter(meets).length * COST.key + around.labels.filter(meets).length * COST.label;
  total += around.landmarks.filter((p) => covers(p.x, p.y, 16)).length * COST.landmark;
  return total + (covers(at.x, at.y, 10) ? COST.itself : 0);
}
