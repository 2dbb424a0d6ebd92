/** Keys instead of a legend: where the lines end, joined to them; while hovering they carry the values there. */
import { h, keepsKeys, svg } from "../dom";
import { glyph } from "../glyph";
import { css, mix } from "../theme";
import { focusOf, isHollow, type Look, paintOf, shapeFor, three } from "./chart";
import type { Spot } from "./types";

export const LEADER = 38; // px from the lines to the keys
const LABEL = 7.2, DETAIL = 6.1, BESIDE = 80, ROOM = [150, 240] as const; // px: of a character, of marker and value, of a key
const LONG = 15; // characters: in a narrow figure such names need the whole width
const GAP = 21, GAP_DETAIL = 38, LEAST = 15;

/** Middles of keys that want to stand at `wanted`, `gap` apart, within 0..height: order kept, as near as can be. */
export function stacked(wanted: number[], gap: number, height: number): number[] {
  const step = Math.min(gap, height / Math.max(1, wanted.length));
  // blocks of keys that touch share the mean shift of their members (pool adjacent violators)
  const blocks: { sum: number; n: number; first: number }[] = [];
  wanted.forEach((want, i) => {
    blocks.push({ sum: want - i * step, n: 1, first: i });
    for (let a = blocks.at(-2), b = blocks.at(-1)!; a && a.sum / a.n > b.sum / b.n; a = blocks.at(-2), b = blocks.at(-1)!) {
      blocks.splice(-2, 2, { sum: a.sum + b.sum, n: a.n + b.n, first: a.first });
    }
  });
  const shifts = blocks.flatMap(({ sum, n }) => Array<number>(n).fill(sum / n));
  const lowest = height - step / 2 - (wanted.length - 1) * step;
  return shifts.map((shift, i) => Math.min(Math.max(shift, step / 2), Math.max(step / 2, lowest)) + i * step);
}

export class LineKeys {
  readonly element = h("div", { class: "rg-keys rg-line-keys", role: "group", "aria-label": "Lines" });
  readonly leaders = svg("svg", { class: "rg-leaders", "aria-hidden": "true" });
  #buttons: HTMLButtonElement[] = [];

  constructor(private toggled: (key: number) => void, private pointed: (key: number | null) => void) {}

  paint(look: Look): void {
    this.element.classList.toggle("rg-one", look.curves.keys.some(({ label }) => label.length > LONG));
    const { curves } = look, had = this.#buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (this.#buttons.length !== curves.keys.length) {
      this.#buttons = curves.keys.map((_, k) => this.#button(k));
      this.element.replaceChildren(...this.#buttons);
    }
    this.#buttons.forEach((button, k) => fill(button, look, k));
    if (had >= 0) this.#buttons[had]?.focus();
  }

  /** What the keys take right of the lines. */
  width({ keys }: Look["curves"]): number {
    const wanted = Math.max(...keys.map(({ label, detail }) => Math.max(label.length * LABEL + BESIDE, detail.length * DETAIL + 34)));
    return LEADER + Math.min(Math.max(wanted, ROOM[0]), ROOM[1]);
  }

  /**
   * Beside the last chart: in the order in which the lines end, hidden ones below, joined to them. Lines that run into
   * one another say nothing by their ends: their keys stand as high as the lines do on the whole. `top`: of the chart.
   */
  place(look: Look, chart: { ends: (number | null)[]; levels: (number | null)[] }, top: number, left: number, height: number): void {
    const apart = areApart(chart.ends), ends = apart ? chart.ends : chart.levels;
    this.element.style.setProperty("--rg-key", `${this.width(look.curves) - LEADER}px`);
    const { curves, theme } = look, detailed = curves.keys.some(({ detail }) => detail);
    const order = curves.keys.map((_, k) => k).sort((a, b) => (ends[a] ?? Infinity) - (ends[b] ?? Infinity) || a - b);
    const room = height + top, gap = detailed && order.length * GAP_DETAIL <= room ? GAP_DETAIL : GAP;
    this.element.classList.toggle("rg-tight", gap === GAP);
    this.element.classList.toggle("rg-many", room / order.length < LEAST);
    this.leaders.replaceChildren();
    if (room / order.length < LEAST) return this.#scrollTo(focusOf(look));
    const bottom = Math.max(...ends.map((end) => end ?? 0), 0);
    const middles = stacked(order.map((k) => (ends[k] ?? bottom + gap) + top), gap, room);
    order.forEach((k, q) => {
      const y = middles[q]!, end = ends[k], button = this.#buttons[k]!;
      button.style.left = `${left + LEADER - 4}px`;
      button.style.top = `${y - 10}px`;
      if (end == null || !apart) return;
      const focus = focusOf(look), own = mix(paintOf(curves.keys[k]!.paint, theme.name === "dark"), theme.paper, focus !== null && focus !== k ? 0.8 : 0.45);
      this.leaders.append(svg("path", { d: `M${left + 2} ${end + top}L${left + LEADER - 16} ${y}H${left + LEADER - 5}`, fill: "none", stroke: css(own), "stroke-width": 1 }));
    });
  }

  /** Of more keys than have room: the one looked at comes into view, the page stays where it is. */
  #scrollTo(k: number | null): void {
    const button = k === null ? undefined : this.#buttons[k];
    if (!button || button.matches(":hover, :focus")) return;
    const { offsetTop: top, offsetHeight: height } = button, { scrollTop, clientHeight } = this.element;
    if (top < scrollTop) this.element.scrollTop = top;
    else if (top + height > scrollTop + clientHeight) this.element.scrollTop = top + height - clientHeight;
  }

  #button(k: number): HTMLButtonElement {
    const button = keepsKeys(h("button", { type: "button", class: "rg-key" }));
    button.addEventListener("click", () => this.toggled(k));
    for (const type of ["pointerenter", "focus"]) button.addEventListener(type, () => this.pointed(k));
    for (const type of ["pointerleave", "blur"]) button.addEventListener(type, () => this.pointed(null));
    return button;
  }
}

const TOUCH = 5; // px

/** Do most lines end clear of the others? */
function areApart(ends: (number | null)[]): boolean {
  const known = ends.filter((end) => end !== null).sort((a, b) => a - b);
  const touching = known.filter((end, i) => (i > 0 && end - known[i - 1]! < TOUCH) || (i + 1 < known.length && known[i + 1]! - end < TOUCH));
  return touching.length <= known.length / 2 || known.length < 3;
}

function fill(button: HTMLButtonElement, look: Look, k: number): void {
  const { curves, state, theme } = look, { label, detail, paint, name } = curves.keys[k]!;
  const hidden = state.hidden.includes(name), colour = css(paintOf(paint, theme.name === "dark"));
  const text = h("b", {}, label), value = h("i", {}, look.spot && !hidden ? valueAt(look, k, look.spot) : "");
  text.style.color = paint.ramp === undefined ? colour : "";
  button.replaceChildren(glyph(shapeFor(paint), colour, hidden || isHollow(paint) ? "var(--rg-paper)" : colour, 14), text, value, h("span", {}, detail));
  button.setAttribute("aria-pressed", String(!hidden));
  button.classList.toggle("rg-looked", focusOf(look) === k);
  button.title = `${hidden ? "Show" : "Hide"} ${label}`;
}

/** The key's value at the x of the hovered point, in the chart hovered: of the mean, where there is one. */
function valueAt({ curves }: Look, k: number, { series: s, i }: Spot): string {
  const here = curves.series[s]!, x = here.x[i]!;
  const own = curves.series.filter(({ key, panel }) => key === k && panel === here.panel);
  const line = own.find(({ role }) => role !== "run"), y = line?.y[line.x.indexOf(x)];
  return y == null ? "" : three(y);
}
