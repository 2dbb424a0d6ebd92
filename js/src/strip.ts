/** Small charts of the same layers: one quantity each over relative depth, sharing hover and selection with the stage. */
import { type Context, focusOf, isSelected, type Layout, lineColour, markColour, ownColour, samePlace, stepBack } from "./context";
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
interface Frame { width: number; height: number; right: number; bottom: number; x(place: Place): number; y(value: number): number; min: number; max: number }

export class Strip {
  readonly element = h("div", { class: "rg-strip", "aria-hidden": "true" });
  #charts: Chart[] = [];
  #layout: Layout | null = null;
  #widths: number[] = [];
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
    this.#layout = null;
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
    if (layout !== this.#layout) this.#widths = this.#charts.map((chart) => chart.element.clientWidth); // reading makes the browser lay out
    this.#layout = layout;
    this.#charts.forEach((chart, i) => chart.paint(context, this.#widths[i] || 180, height));
    const room = `${this.#widths.join()} ${context.hovered !== null} ${document.fonts?.status}`;
    if (room !== this.#room) this.#clipped = this.#charts.map((chart) => chart.isClipped());
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
    const gaps: SVGElement[] = [], dots: Dot[] = [];
    layers.forEach((k, q) => {
      if (values[q] === null) return void gaps.push(...this.#gap(context, frame, [model, k], q > 0 && q < layers.length - 1));
      const [x, y] = at(q);
      dots.push({ x, y, place: [model, k] });
    });
    this.#dots.push(...dots);
    return [line, ...gaps, ...markers(context, model, dots)];
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
  const highest = Math.max(...all, 0), lowest = Math.min(...all, 0);
  const max = top === null ? highest * 1.04 || 1 : Math.max(top, highest);
  const min = lowest < -0.1 * max ? lowest : 0; // a little below 0 has room under the axis; more moves the axis down
  return {
    width, height, right, bottom, min, max,
    x: ([m, k]) => 4 + (right - 8) * relativeDepth(context.payload, m, k),
    y: (value) => bottom - ((bottom - TOP) * (value - min)) / (max - min),
  };
}

/** Two to four hairlines; the null of the turning angle is dashed: without it 80° looks like much. */
function ticks({ theme }: Context, { quantity }: ChartSpec, frame: Frame): SVGElement[] {
  return tickValues(quantity, frame).flatMap(([value, text]) => {
    const random = quantity === "turning_angle" && Math.abs(value - Math.PI / 2) < 1e-9;
    const y = frame.y(value);
    const line = svg("path", { d: `M0 ${y}H${frame.right}`, stroke: random ? css(theme.ink2) : "var(--rg-hair)", "stroke-width": 1, "stroke-dasharray": random ? "2 3" : "none" });
    return text ? [line, svg("text", { x: frame.right + 6, y: y + 3.5 }, text)] : [line];
  });
}

function tickValues(quantity: Quantity, { min, max }: Frame): [number, string][] {
  if (quantity === "turning_angle") return [0, Math.PI / 2, Math.PI].map((v) => [v, format(quantity, v)]);
  if (quantity === "progress") return [...(min < -0.4 ? [[-0.5, "−50"] as [number, string]] : []), [0, "0"], [0.5, "50"], [1, "100 %"]];
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

/** A path's markers on paper rims; the hovered one is larger and above, the selected ones carry rings. */
function markers(context: Context, model: number, dots: Dot[]): SVGElement[] {
  const { hovered, theme } = context;
  const over = dots.filter((dot) => samePlace(hovered, dot.place));
  const made = dots.filter((dot) => !over.includes(dot)).flatMap((dot) => marker(context, model, dot, 2.9));
  made.push(...over.flatMap((dot) => marker(context, model, dot, 4.4)));
  for (const { x, y } of dots.filter((dot) => isSelected(context, dot.place))) {
    made.push(svg("circle", { cx: x, cy: y, r: 6, fill: "none", stroke: css(theme.ink), "stroke-width": 1.4 }));
  }
  return made;
}

/** Filled shapes on each other and no outlines: without a graphics card an outline costs a browser three times as much. */
function marker(context: Context, model: number, { x, y, place }: Dot, size: number): SVGElement[] {
  const { shape, hollow } = context.marks[model]!;
  const paper = css(context.theme.paper), colour = css(stepBack(context, model, markColour(context, place)));
  const fill = (tone: string, r: number): SVGElement =>
    (shape === "disc" ? svg("circle", { cx: x, cy: y, r, fill: tone }) : svg("path", { d: shapePath(shape, x, y, r), fill: tone }));
  return hollow ? [fill(paper, size + 1.5), fill(colour, size + 0.4), fill(paper, size - 1)] : [fill(paper, size + 0.6), fill(colour, size - 0.45)];
}
