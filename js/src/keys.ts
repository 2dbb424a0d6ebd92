/**
 * The legend stands where the paths end: a key for each model, joined to its path by a thin line, and a button
 * which shows or hides the path.
 */
import { type Context, focusOf, lineColour, type Moment, ownColour, pointAt } from "./context";
import { clamp, h, keepsKeys } from "./dom";
import type { Line } from "./drawing";
import { glyph } from "./glyph";
import type { Box, Segment } from "./labels";
import { plain } from "./scales";
import { css, mix } from "./theme";

export const KEYS_WIDTH = 246; // leader line (50) and key
const GAP = 42, TIGHT_BELOW = 34, LEAST_GAP = 18;
const TOP = 26, BOTTOM = 40;
const CARD_HOME = 190; // the card's place is above the keys, where the stage is high enough

export interface PlacedKeys { boxes: Box[]; leaders: Line[]; segments: Segment[] }

interface End { model: number; x: number; y: number; point: number; shown: boolean }

export class Keys {
  readonly element = h("div", { class: "rg-keys", role: "group", "aria-label": "Paths" });
  #buttons: HTMLButtonElement[] = [];
  #order: number[] = [];

  constructor(private toggled: (model: number) => void, private pointed: (model: number | null) => void) {}

  /** Writes the keys anew; the focus stays where it was. */
  paint(context: Context): void {
    const { payload } = context;
    const had = this.#buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (this.#buttons.length !== payload.models.length) {
      this.#buttons = payload.models.map((_, m) => this.#button(m));
      this.element.replaceChildren(...this.#buttons);
      this.#order = [];
    }
    this.#buttons.forEach((button, m) => fillKey(button, context, m));
    if (had >= 0) this.#buttons[had]?.focus();
  }

  /** Puts the keys beside the picture. They change places only while nothing moves. */
  place(context: Context, moment: Moment, turning: boolean): PlacedKeys {
    const { layout } = context;
    if (layout.narrow) {
      this.element.classList.remove("rg-tight", "rg-many");
      return { boxes: [], leaders: [], segments: [] };
    }
    const ends = context.payload.models.map((_, m) => endOf(context, moment, m));
    const n = ends.length;
    if (this.#order.length !== n || (moment.settled && !turning && !context.payload.frames)) this.#order = orderOf(ends);
    const gap = Math.min(GAP, (layout.height - TOP - BOTTOM) / Math.max(1, n - 1));
    this.element.classList.toggle("rg-tight", gap < TIGHT_BELOW);
    this.element.classList.toggle("rg-many", gap < LEAST_GAP);
    if (gap < LEAST_GAP) return this.#scrolled(context);
    const shown = ends.filter((end) => end.shown);
    const x = clamp(Math.max(moment.right, ...shown.map((end) => end.x + 8)) + 58, 60, layout.width - KEYS_WIDTH + 58);
    const mean = shown.reduce((sum, end) => sum + end.y, 0) / Math.max(1, shown.length);
    let y = clamp(mean - ((n - 1) * gap) / 2, TOP, Math.max(TOP, layout.height - BOTTOM - (n - 1) * gap));
    if (layout.height > CARD_HOME + n * GAP + 10) y = Math.max(y, CARD_HOME);
    return this.#column(context, moment, ends, x, y, gap);
  }

  /** Beside an empty stage. */
  rest(context: Context): void {
    const { layout, payload } = context, n = payload.models.length;
    if (layout.narrow) return;
    const gap = Math.min(GAP, (layout.height - TOP - BOTTOM) / Math.max(1, n - 1));
    this.#buttons.forEach((button, m) => {
      button.style.left = `${layout.width - KEYS_WIDTH + 58}px`;
      button.style.top = `${layout.height / 2 + (m - (n - 1) / 2) * gap - 10}px`;
    });
  }

  #column(context: Context, moment: Moment, ends: End[], x: number, y: number, gap: number): PlacedKeys {
    const placed: PlacedKeys = { boxes: [], leaders: [], segments: [] };
    this.#order.forEach((m, q) => {
      const middle = y + q * gap, button = this.#buttons[m];
      if (!button) return;
      button.style.left = `${x.toFixed(1)}px`;
      button.style.top = `${(middle - 10).toFixed(1)}px`;
      placed.boxes.push([x - 6, middle - 12, x + 192, middle + (gap < TIGHT_BELOW ? 8 : 24)]);
      const end = ends[m]!;
      if (end.shown && ends.length > 1) lead(context, moment, end, x, middle, placed);
    });
    return placed;
  }

  #scrolled({ layout }: Context): PlacedKeys {
    return { boxes: [[layout.width - 204, 0, layout.width, layout.height]], leaders: [], segments: [] };
  }

  #button(m: number): HTMLButtonElement {
    const button = keepsKeys(h("button", { type: "button", class: "rg-key" }));
    button.addEventListener("click", () => this.toggled(m));
    for (const type of ["pointerenter", "focus"]) button.addEventListener(type, () => this.pointed(m));
    for (const type of ["pointerleave", "blur"]) button.addEventListener(type, () => this.pointed(null));
    return button;
  }
}

function fillKey(button: HTMLButtonElement, context: Context, m: number): void {
  const model = context.payload.models[m]!, mark = context.marks[m]!;
  const hidden = context.state.hidden.includes(model.name);
  const colour = css(lineColour(context, m));
  const name = h("b", {}, model.label);
  name.style.color = css(context.scale ? context.theme.ink : ownColour(context, m));
  const detail = h("span", {}, keyDetail(context, m));
  if (model.note) detail.append(h("span", { class: "rg-wide-only" }, ` · ${model.note}`));
  button.replaceChildren(glyph(mark.shape, colour, hidden || mark.hollow ? "var(--rg-paper)" : colour, 14), name, detail);
  button.setAttribute("aria-pressed", String(!hidden));
  button.title = `${hidden ? "Show" : "Hide"} the path of ${model.label}${model.note ? ` (${model.note})` : ""}`;
}

export function keyDetail({ view }: Context, m: number): string {
  const length = view.length[m];
  return length == null ? "" : `path ${plain(length)}${view.unit ? ` ${view.unit}` : ""}`;
}

/** Where a path ends on the screen; for a hidden one, where it would. */
function endOf({ payload, picture }: Context, { coords, projector }: Moment, model: number): End {
  const layers = picture.drawn.find((path) => path.model === model)?.layers;
  const last = layers?.at(-1);
  const point = last === undefined ? -1 : pointAt(payload, [model, last]);
  const at = coords.get(point);
  if (!at) return { model, x: 0, y: Infinity, point, shown: false };
  const [x, y] = projector.px(at);
  return { model, x, y, point, shown: true };
}

function orderOf(ends: End[]): number[] {
  const height = (end: End) => (end.shown ? end.y : Infinity);
  return [...ends].sort((a, b) => (height(a) === height(b) ? a.model - b.model : height(a) - height(b))).map((end) => end.model);
}

/** A leader line, under everything else: at the depth of the path's end, up to 12 px before the key. */
function lead(context: Context, { coords, projector }: Moment, end: End, x: number, y: number, placed: PlacedKeys): void {
  const from = coords.get(end.point)!;
  const focus = focusOf(context);
  const colour = mix(lineColour(context, end.model), context.theme.paper, focus !== null && focus !== end.model ? 0.8 : 0.45);
  const bend = projector.unpx(x - 12, y, from), to = projector.unpx(x, y, from);
  const line = { wa: 1, wb: 1, ca: colour, cb: colour };
  placed.leaders.push({ a: from, b: bend, ...line }, { a: bend, b: to, ...line });
  placed.segments.push([end.x + (x - 12 - end.x) * 0.12, end.y + (y - end.y) * 0.12, x - 12, y]);
}
