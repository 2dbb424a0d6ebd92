/** Names beside the profile: of models (shows and hides them), or of one model's directions (chooses them), with their number at the layer drawn. */
import { h, keepsKeys, svg } from "../dom";
import { glyph } from "../glyph";
import { stacked } from "../lines/keys";
import { css, mix } from "../theme";
import { lineIsIn, type Line, type Panel, tone } from "./profile";
import { digits } from "./scale";
import { colourOf, INK2, isChosen, isShown, type Look, trace } from "./star";

const LEADER = 30, GAP = 22, LEAST = 15, ROOM = [118, 210] as const, BESIDE = 68; // px: to the keys, between them, of their width, of marker and number
const TOUCH = 5;

export class FrameKeys {
  readonly element = h("div", { class: "rg-keys rg-line-keys", role: "group" });
  readonly leaders = svg("svg", { class: "rg-leaders", "aria-hidden": "true" });
  #buttons: HTMLButtonElement[] = [];

  constructor(private pressed: (line: Line, add: boolean) => void, private pointed: (line: Line | null) => void) {}

  /** What is named: every model, hidden or not; of one model its directions. */
  static linesOf({ frames: { raw }, charted }: Look): Line[] {
    if (raw.models.length > 1) return raw.models.map((_, m) => ({ m, d: null }));
    return charted.each === "direction" ? raw.directions.map((_, d) => ({ m: 0, d })) : [];
  }

  static labelOf({ frames: { raw } }: Look, { m, d }: Line): string { return d === null ? raw.models[m]!.label : raw.directions[d]!.name; }

  /** `room`: of chart and keys together. */
  width(look: Look, room: number): number {
    const lines = FrameKeys.linesOf(look);
    if (!lines.length) return 0;
    const wanted = Math.max(...lines.map((line) => look.meter.width(FrameKeys.labelOf(look, line), { size: 12.5, weight: 600 }))) + BESIDE;
    return LEADER + Math.min(Math.max(wanted, ROOM[0]), ROOM[1], Math.max(ROOM[0], 0.4 * room));
  }

  /** `panel`: of which the numbers are; null where there are several, and none is pointed at. */
  paint(look: Look, panel: Panel | null): void {
    const lines = FrameKeys.linesOf(look), had = this.#buttons.indexOf(document.activeElement as HTMLButtonElement);
    this.element.setAttribute("aria-label", lines[0]?.d === null ? "Models" : "Directions");
    this.element.hidden = !lines.length;
    if (this.#buttons.length !== lines.length || this.element.childElementCount !== lines.length) {
      this.#buttons = lines.map((line) => this.#button(line));
      this.element.replaceChildren(...this.#buttons);
    }
    lines.forEach((line, i) => fill(this.#buttons[i]!, look, panel, line));
    if (had >= 0) this.#buttons[had]?.focus();
  }

  /** Beside the chart, as high as the lines end, joined to them where they end clear of each other. */
  place(look: Look, panel: Panel, ends: (number | null)[], joined: boolean, { top, left, height, width }: { top: number; left: number; height: number; width: number }): void {
    const lines = FrameKeys.linesOf(look);
    this.element.style.setProperty("--rg-key", `${width - LEADER}px`);
    const end = (line: Line): number | null => ends[panel.lines.findIndex(({ m, d }) => m === line.m && (line.d === null || d === line.d))] ?? null;
    const order = lines.map((_, i) => i).sort((a, b) => (end(lines[a]!) ?? Infinity) - (end(lines[b]!) ?? Infinity) || a - b), room = height + top;
    this.leaders.replaceChildren();
    this.element.classList.toggle("rg-many", room / order.length < LEAST);
    if (room / order.length < LEAST) return;
    const bottom = Math.max(0, ...ends.map((y) => y ?? 0)), known = ends.filter((y) => y !== null).sort((a, b) => a - b);
    const clear = joined && known.filter((y, i) => i > 0 && y - known[i - 1]! < TOUCH).length <= known.length / 3;
    const middles = stacked(order.map((i) => (end(lines[i]!) ?? bottom + GAP) + top), GAP, room);
    order.forEach((i, q) => {
      const y = middles[q]!, from = end(lines[i]!), button = this.#buttons[i]!;
      button.style.left = `${left + LEADER - 4}px`;
      button.style.top = `${y - 10}px`;
      if (from === null || !clear) return;
      const own = mix(tone(look, panel, { ...lines[i]!, d: panel.lines[0]?.d === null ? null : (lines[i]!.d ?? panel.lines[0]!.d) }), look.theme.paper, 0.45);
      this.leaders.append(trace(`M${left + 2} ${from + top}L${left + LEADER - 14} ${y}H${left + LEADER - 5}`, css(own), 1));
    });
  }

  #button(line: Line): HTMLButtonElement {
    const button = keepsKeys(h("button", { type: "button", class: "rg-key" }));
    button.addEventListener("click", (event) => this.pressed(line, event.shiftKey));
    for (const type of ["pointerenter", "focus"]) button.addEventListener(type, () => this.pointed(line));
    for (const type of ["pointerleave", "blur"]) button.addEventListener(type, () => this.pointed(null));
    return button;
  }
}

function fill(button: HTMLButtonElement, look: Look, panel: Panel | null, line: Line): void {
  const { frames, charted, marks, spot, layer } = look, { m, d } = line, label = FrameKeys.labelOf(look, line);
  const hidden = d === null && !isShown(look, m), chosen = d !== null && isChosen(look, d), colour = css(colourOf(look, m));
  const text = h("b", {}, label), value = frames.at(charted, { m, l: spot?.l ?? layer, d: d ?? panel?.lines[0]?.d ?? null }).median;
  if (d === null || chosen || lineIsIn(look, line)) text.style.color = colour;
  const mark = d === null ? glyph(marks[m]!.shape, colour, hidden || marks[m]!.hollow ? "var(--rg-paper)" : colour, 14) : svg("svg", { viewBox: "0 0 14 14", width: 14, height: 14 }, trace("M1 7H13", chosen || lineIsIn(look, line) ? colour : INK2, chosen ? 2.4 : 1.4, { opacity: chosen ? 1 : 0.6 }));
  button.replaceChildren(mark, text, h("i", {}, hidden || !panel ? "" : digits(value)));
  button.setAttribute("aria-pressed", String(d === null ? !hidden : chosen));
  button.classList.toggle("rg-looked", lineIsIn(look, line) || chosen);
  button.title = d === null ? `${hidden ? "Show" : "Hide"} ${label}` : `${chosen ? "Let go of" : "Follow"} ${label}`;
}
