/** Small charts of the same layers: one quantity each over relative depth, sharing hover and selection with the stage. */
import { type Context, focusOf, isSelected, lineColour, markColour, ownColour, samePlace, stepBack } from "./context";
import { clamp, h, svg } from "./dom";
import { shapePath } from "./glyph";
import { DASH, format, plain, relativeDepth } from "./scales";
import type { Place } from "./state";
import { css } from "./theme";
import type { Quantity } from "./types";

interface ChartSpec { quantity: Quantity; title: string; unit: (unit: string) => string; top: number | null }

const CHARTS: ChartSpec[] = [
  { quantity: "step", title: "Step", unit: (unit) => unit, top: null },
  { quantity: "turning_angle", title: "Turning angle", unit: () => "90° if random", top: Math.PI },
  { quantity: "progress", title: "Progress", unit: () => "", top: 1 },
  { quantity: "deviation", title: "Deviation", unit: (unit) => unit, top: null },
];
const RIGHT = 30, TOP = 8, BOTTOM = 18; // room for the ticks' text, the highest marker, the axis names
const REACH = 26; // px from a marker at which the pointer finds it
const CAPTION = 20, GAP = 16;

interface Dot { x: number; y: number; place: Place }
interface Frame { width: number; height: number; right: number; bottom: number; x(place: Place): number; y(value: number): number; max: number }

export class Strip {
  readonly element = h("div", { class: "rg-strip", "aria-hidden": "true" });
  #charts: Chart[] = [];
  #room = "";
  #clipped: boolean[] = [];

  constructor(private hover: (place: Place | null) => void, private choose: (place: Place | null, add: boolean) => void) {
    this.element.addEventListener("pointerleave", () => this.hover(null));
  }

  /** A chart for each quantity this view has; a single layer has nothing to chart over. */
  build({ view, payload }: Context): void {
    const steps = Math.max(0, ...payload.models.map((model) => model.layers.length - 1));
    const wanted = CHARTS.filter(({ quantity }) => view.numbers[quantity] && steps >= (quantity === "turning_angle" ? 2 : 1));
    this.#charts = wanted.map((spec) => new Chart(spec, view.unit));
    this.#room = "";
    this.element.style.setProperty("--rg-charts", String(Math.max(1, wanted.length)));
    this.element.replaceChildren(...this.#charts.map((chart) => chart.element));
    for (const chart of this.#charts) {
      chart.element.addEventListener("pointermove", (event) => this.hover(chart.nearest(event)));
      chart.element.addEventListener("click", (event) => this.choose(chart.nearest(event), event.shiftKey));
    }
  }

  paint(context: Context): void {
    const { layout } = context, n = this.#charts.length;
    const height = layout.wide ? Math.max(96, (layout.height - (n - 1) * GAP - CAPTION) / n - CAPTION) : layout.narrow ? 78 : 84;
    const widths = this.#charts.map((chart) => chart.element.clientWidth); // all read before anything is written
    this.#charts.forEach((chart, i) => chart.paint(context, widths[i] || 180, height));
    const room = `${widths.join()} ${context.hovered !== null} ${document.fonts?.status}`;
    if (room !== this.#room) this.#clipped = this.#charts.map((chart) => chart.isClipped()); // makes the browser lay out: only when it may differ
    this.#room = room;
    this.#charts.forEach((chart, i) => chart.shorten(this.#clipped[i]!));
  }
}

class Chart {
  readonly element: HTMLElement;
  #svg = svg("svg");
  #output = h("output");
  #caption: HTMLElement;
  #unit: HTMLElement;
  #dots: Dot[] = [];

  constructor(private spec: ChartSpec, unit: string) {
    const second = spec.unit(unit);
    this.#unit = h("span", { class: "rg-unit" }, second ? ` ${second}` : "");
    this.#caption = h("span", {}, h("b", {}, spec.title), this.#unit);
    this.element = h("figure", { class: "rg-chart", "data-quantity": spec.quantity }, h("figcaption", {}, this.#caption, this.#output), this.#svg);
  }

  paint(context: Context, width: number, height: number): void {
    const frame = frameOf(context, this.spec, width, height);
    this.#dots = [];
    this.shorten(false);
    this.#svg.setAttribute("height", String(height));
    this.#svg.replaceChildren(
      svg("rect", { width, height, fill: "none", "pointer-events": "all" }),
      ...ticks(context, this.spec, frame),
      ...this.#hair(context, frame),
      ...inOrder(context).flatMap((path) => this.#path(context, frame, path)),
      ...this.#axis(context, frame),
    );
    this.#head(context);
  }

  /** Is the head wider than its room? Then it does without what stands behind the name. */
  isClipped(): boolean {
    return this.#caption.scrollWidth > this.#caption.clientWidth;
  }

  shorten(short: boolean): void {
    this.#unit.hidden = short;
  }

  nearest(event: MouseEvent): Place | null {
    const box = this.#svg.getBoundingClientRect();
    const distance = ({ x, y }: Dot) => Math.hypot(x - (event.clientX - box.left), (y - (event.clientY - box.top)) * 0.8);
    const best = this.#dots.reduce<Dot | null>((least, dot) => (!least || distance(dot) < distance(least) ? dot : least), null);
    return best && distance(best) < REACH ? best.place : null;
  }

  #value({ view }: Context, [m, k]: Place): number | null {
    return view.numbers[this.spec.quantity]?.values[m]?.[k] ?? null;
  }

  /** While hovering the head carries the layer's value, or why there is none. */
  #head(context: Context): void {
    const { hovered, view } = context;
    const value = hovered ? this.#value(context, hovered) : null;
    const reason = hovered && value === null ? view.numbers[this.spec.quantity]?.reasons[hovered[0]]?.[hovered[1]] : "";
    this.#output.textContent = !hovered ? "" : value === null ? DASH : format(this.spec.quantity, value);
    this.#output.style.color = hovered && value !== null ? css(ownColour(context, hovered[0])) : "";
    this.#output.title = reason ?? "";
  }

  #hair(context: Context, frame: Frame): SVGElement[] {
    if (!context.hovered) return [];
    const x = frame.x(context.hovered);
    return [svg("path", { d: `M${x} ${TOP - 2}V${frame.bottom}`, stroke: css(context.theme.ink2), "stroke-width": 1 })];
  }

  #path(context: Context, frame: Frame, { model, layers }: { model: number; layers: number[] }): SVGElement[] {
    const values = layers.map((k) => this.#value(context, [model, k]));
    const at = (q: number): [number, number] => [frame.x([model, layers[q]!]), frame.y(values[q]!)];
    let d = "", pen = false;
    values.forEach((value, q) => { // a gap in the line where a value is undefined
      if (value === null) { pen = false; return; }
      const [x, y] = at(q);
      d += `${pen ? "L" : "M"}${x.toFixed(1)} ${y.toFixed(1)}`;
      pen = true;
    });
    const colour = css(stepBack(context, model, lineColour(context, model)));
    const line = svg("path", { d, fill: "none", stroke: colour, "stroke-width": 1.5, "stroke-linejoin": "round" });
    const dots = layers.flatMap((k, q) => {
      if (values[q] === null) return this.#gap(context, frame, [model, k], q > 0 && q < layers.length - 1);
      const [x, y] = at(q);
      this.#dots.push({ x, y, place: [model, k] });
      return marker(context, [model, k], x, y);
    });
    return [line, ...dots];
  }

  /** An undefined value within a path leaves a small dash on the axis; its reason shows on hover. */
  #gap({ view, theme }: Context, frame: Frame, place: Place, within: boolean): SVGElement[] {
    const reason = view.numbers[this.spec.quantity]?.reasons[place[0]]?.[place[1]];
    if (!within || !reason) return []; // at the ends there is nothing to define
    const x = frame.x(place);
    this.#dots.push({ x, y: frame.bottom, place });
    return [svg("path", { d: `M${x - 3} ${frame.bottom - 3}h6`, stroke: css(theme.ink2), "stroke-width": 1.5 }, svg("title", {}, reason))];
  }

  #axis({ payload, hovered }: Context, frame: Frame): SVGElement[] {
    const y = frame.height - 3;
    const [first, last] = payload.first === null ? ["first layer", "last layer"] : ["input", "output"];
    const made = [svg("text", { x: 0, y }, first), svg("text", { x: frame.right, y, "text-anchor": "end" }, last)];
    if (!hovered) return made;
    const x = frame.x(hovered), name = payload.models[hovered[0]]!.layers[hovered[1]]!.name;
    if (x > 34 && x < frame.right - 36) made.push(svg("text", { x: clamp(x, 50, frame.right - 60), y, "text-anchor": "middle", style: "fill:var(--rg-ink)" }, name));
    return made;
  }
}

function frameOf(context: Context, { quantity, top }: ChartSpec, width: number, height: number): Frame {
  const right = width - RIGHT, bottom = height - BOTTOM;
  const all = context.view.numbers[quantity]!.values.flat().filter((v): v is number => v !== null);
  const max = top ?? (Math.max(...all, 0) * 1.04 || 1);
  return {
    width, height, right, bottom, max,
    x: ([m, k]) => 4 + (right - 8) * relativeDepth(context.payload, m, k),
    y: (value) => bottom - ((bottom - TOP) * clamp(value, -0.1 * max, 1.06 * max)) / max,
  };
}

/** Two to four hairlines; the null of the turning angle is dashed: without it 80° looks like much. */
function ticks({ theme }: Context, { quantity }: ChartSpec, frame: Frame): SVGElement[] {
  return tickValues(quantity, frame.max).flatMap(([value, text]) => {
    const random = quantity === "turning_angle" && Math.abs(value - Math.PI / 2) < 1e-9;
    const y = frame.y(value);
    const line = svg("path", { d: `M0 ${y}H${frame.right}`, stroke: random ? css(theme.ink2) : "var(--rg-hair)", "stroke-width": 1, "stroke-dasharray": random ? "2 3" : "none" });
    return text ? [line, svg("text", { x: frame.right + 6, y: y + 3.5 }, text)] : [line];
  });
}

function tickValues(quantity: Quantity, max: number): [number, string][] {
  if (quantity === "turning_angle") return [0, Math.PI / 2, Math.PI].map((v) => [v, format(quantity, v)]);
  if (quantity === "progress") return [[0, "0"], [0.5, "50"], [1, "100 %"]];
  const step = [1, 2.5, 5, 10].map((f) => f * 10 ** Math.floor(Math.log10(max / 2))).filter((s) => max / s <= 3.99)[0] ?? max;
  const count = Math.floor(max / step + 1e-9);
  const short = (v: number) => (v === 0 ? "0" : plain(v).replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, ""));
  return Array.from({ length: count + 1 }, (_, i) => [i * step, count >= 3 && i % 2 ? "" : short(i * step)]);
}

/** Paths in drawing order: the one in focus last, above the others. */
function inOrder(context: Context): { model: number; layers: number[] }[] {
  const focus = focusOf(context);
  return [...context.picture.drawn].sort((a, b) => Number(a.model === focus) - Number(b.model === focus) || b.model - a.model);
}

function marker(context: Context, place: Place, x: number, y: number): SVGElement[] {
  const [m] = place, { theme, marks, hovered } = context;
  const over = samePlace(hovered, place), paper = css(theme.paper);
  const colour = css(stepBack(context, m, markColour(context, place)));
  const { shape, hollow } = marks[m]!;
  const size = over ? 4.4 : 2.9;
  const made: SVGElement[] = hollow
    ? [svg("path", { d: shapePath(shape, x, y, size), fill: paper, stroke: paper, "stroke-width": 3 }), svg("path", { d: shapePath(shape, x, y, size - 0.3), fill: paper, stroke: colour, "stroke-width": 1.3 })]
    : [svg("path", { d: shapePath(shape, x, y, size), fill: colour, stroke: paper, "stroke-width": 1.1 })];
  if (isSelected(context, place)) made.push(svg("circle", { cx: x, cy: y, r: 6, fill: "none", stroke: css(theme.ink), "stroke-width": 1.4 }));
  return made;
}
