/** Small charts of the same layers: one quantity each over relative depth, sharing hover and selection with the stage. */
import { band, nullMarks, nullOf, type Plot, reach } from "./bands";
import { type Context, focusOf, isHovered, isSelected, type Layout, lineColour, markColour, ownColour, stepBack } from "./context";
import { clamp, h, svg } from "./dom";
import { overFrames } from "./frames";
import { shapePath } from "./glyph";
import { DASH, format, plain, relativeDepth, span } from "./scales";
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
const RIGHT = 30, DIGIT = 6.2, TOP = 8, BOTTOM = 18; // room for the ticks' text, the highest marker, the axis names
const REACH = 26; // px from a marker at which the pointer finds it
const CAPTION = 20, GAP = 16, AIDS = 22;
/** What a chart's head leaves out where it is wider than its room: first the unit, then the interval. */
type Short = 0 | 1 | 2;

interface Dot { x: number; y: number; place: Place }
interface Frame extends Plot { width: number; height: number; right: number; bottom: number; x(place: Place): number; min: number; max: number }

export class Strip {
  readonly element = h("div", { class: "rg-strip" });
  #charts: Chart[] = [];
  #layout: Layout | null = null;
  #widths: number[] = [];
  #room = "";
  #short: Short[] = [];

  /** `aids`: the line below the charts which says what stands behind them, and switches it. */
  constructor(private aids: HTMLElement, private hover: (place: Place | null) => void, private choose: (place: Place | null, add: boolean) => void) {
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
    this.element.replaceChildren(...this.#charts.map((chart) => chart.element), this.aids);
    for (const chart of this.#charts) {
      chart.element.addEventListener("pointermove", (event) => this.hover(chart.nearest(event)));
      chart.element.addEventListener("click", (event) => this.choose(chart.nearest(event), event.shiftKey));
    }
  }

  paint(context: Context): void {
    const { layout } = context, n = this.#charts.length;
    const below = this.aids.hidden ? 0 : AIDS + GAP;
    const height = layout.wide ? Math.max(96, (layout.height - below - (n - 1) * GAP - CAPTION) / n - CAPTION) : layout.narrow ? 78 : 84;
    if (layout !== this.#layout) this.#widths = this.#charts.map((chart) => chart.element.clientWidth); // reading makes the browser lay out
    this.#layout = layout;
    this.#charts.forEach((chart, i) => chart.paint(context, this.#widths[i] || 180, height));
    const room = `${this.#widths.join()} ${this.#charts.map((chart) => chart.headLength).join()} ${document.fonts?.status}`;
    if (room !== this.#room) this.#short = this.#charts.map((chart) => chart.fit());
    this.#room = room;
    this.#charts.forEach((chart, i) => chart.shorten(this.#short[i]!));
  }
}

class Chart {
  readonly element: HTMLElement;
  #svg = svg("svg");
  #value = h("b");
  #interval = h("small");
  #output = h("output", {}, this.#value, this.#interval);
  #caption: HTMLElement;
  #unit: HTMLElement;
  #unitText: string;
  #dots: Dot[] = [];

  constructor(private spec: ChartSpec, unit: string) {
    this.#unit = h("span", { class: "rg-unit" });
    this.#unitText = unit;
    this.#caption = h("span", {}, h("b", {}, spec.title), this.#unit);
    this.element = h("figure", { class: "rg-chart", "data-quantity": spec.quantity, "aria-hidden": "true" }, h("figcaption", {}, this.#caption, this.#output), this.#svg);
  }

  paint(context: Context, width: number, height: number): void {
    const frame = frameOf(context, this.spec, width, height);
    this.#dots = [];
    this.shorten(0);
    this.#svg.setAttribute("height", String(height));
    this.#svg.replaceChildren(
      svg("rect", { width, height, fill: "none", "pointer-events": "all" }),
      ...ticks(context, this.spec, frame),
      ...nullMarks(context, frame, this.spec.quantity),
      ...inOrder(context).flatMap((path) => band(context, frame, context.view.numbers[this.spec.quantity]!, path)),
      ...this.#hair(context, frame),
      ...inOrder(context).flatMap((path) => this.#path(context, frame, path)),
      ...this.#axis(context, frame),
    );
    this.#head(context);
  }

  /** Characters of the head: while these stay, so does what fits. */
  get headLength(): number {
    return this.#output.textContent.length + this.#unit.textContent.length;
  }

  /** How short the head must be to fit its room. */
  fit(): Short {
    for (const short of [0, 1] as const) {
      this.shorten(short);
      if (this.#caption.scrollWidth <= this.#caption.clientWidth) return short;
    }
    return 2;
  }

  shorten(short: Short): void {
    this.#unit.hidden = short > 0;
    this.#interval.hidden = short > 1;
  }

  nearest(event: MouseEvent): Place | null {
    const box = this.#svg.getBoundingClientRect();
    const distance = ({ x, y }: Dot) => Math.hypot(x - (event.clientX - box.left), (y - (event.clientY - box.top)) * 0.8);
    const best = this.#dots.reduce<Dot | null>((least, dot) => (!least || distance(dot) < distance(least) ? dot : least), null);
    return best && distance(best) < REACH ? best.place : null;
  }

  #valueAt({ view }: Context, [m, k]: Place): number | null {
    return view.numbers[this.spec.quantity]?.values[m]?.[k] ?? null;
  }

  /** Both ends of a value's interval, where intervals are drawn and it has one. */
  #boundsAt({ view, state }: Context, [m, k]: Place): [number, number] | null {
    const { low, high } = view.numbers[this.spec.quantity]!, a = low?.[m]?.[k] ?? null, b = high?.[m]?.[k] ?? null;
    return state.intervals && a !== null && b !== null ? [a, b] : null;
  }

  /** While hovering the head carries the layer's value, or why there is none. */
  #head(context: Context): void {
    const { hovered, view } = context;
    const value = hovered ? this.#valueAt(context, hovered) : null;
    const bounds = hovered && value !== null ? this.#boundsAt(context, hovered) : null;
    const unit = this.spec.quantity === "turning_angle" && nullOf(context, "turning_angle") ? "" : this.spec.unit(this.#unitText);
    this.#unit.textContent = unit ? ` ${unit}` : "";
    const reason = hovered && value === null ? view.numbers[this.spec.quantity]?.reasons[hovered[0]]?.[hovered[1]] : "";
    this.#value.textContent = !hovered ? "" : value === null ? DASH : format(this.spec.quantity, value);
    this.#interval.textContent = bounds ? ` ${span(this.spec.quantity, ...bounds)}` : "";
    this.#output.style.color = hovered && value !== null ? css(ownColour(context, hovered[0])) : "";
    this.#output.title = reason ?? "";
  }

  #hair(context: Context, frame: Frame): SVGElement[] {
    if (!context.hovered) return [];
    const x = frame.x(context.hovered);
    return [svg("path", { d: `M${x} ${TOP - 2}V${frame.bottom}`, stroke: css(context.theme.ink2), "stroke-width": 1 }), ...this.#whisker(context, frame, context.hovered)];
  }

  /** The interval of the hovered layer, on paper so that it parts from the hair. */
  #whisker(context: Context, frame: Frame, place: Place): SVGElement[] {
    const bounds = this.#boundsAt(context, place);
    if (!bounds) return [];
    const x = frame.x(place), [y0, y1] = bounds.map(frame.y) as [number, number];
    const d = `M${x - 3.5} ${y0}h7M${x} ${y0}V${y1}M${x - 3.5} ${y1}h7`;
    const line = (stroke: string, width: number) => svg("path", { class: "rg-whisker", d, fill: "none", stroke, "stroke-width": width });
    return [line(css(context.theme.paper), 4), line(css(lineColour(context, place[0])), 1.6)];
  }

  #path(context: Context, frame: Frame, { model, layers }: { model: number; layers: number[] }): SVGElement[] {
    const values = layers.map((k) => this.#valueAt(context, [model, k]));
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
  const bottom = height - BOTTOM;
  const all = overFrames(context.view).flatMap((view) => view.numbers[quantity]?.values.flat() ?? []).filter((v): v is number => v !== null);
  const [lowest, highest] = reach(context, quantity, Math.min(...all, 0), Math.max(...all, 0));
  const max = top === null ? highest * 1.04 || 1 : Math.max(top, highest);
  const min = lowest < -0.1 * max ? lowest : 0; // a little below 0 has room under the axis; more moves the axis down
  const longest = Math.max(...tickValues(quantity, { min, max }).map(([, text]) => text.length));
  const right = width - Math.max(RIGHT, 8 + DIGIT * longest);
  const across = (depth: number): number => 4 + (right - 8) * depth, per = (max - min) / (bottom - TOP);
  return {
    width, height, right, bottom, min, max, across, edges: [min - 5 * per, max + (TOP - 2) * per],
    x: ([m, k]) => across(relativeDepth(context.payload, m, k)),
    y: (value) => clamp(bottom - ((bottom - TOP) * (value - min)) / (max - min), 2, bottom + 5),
  };
}

/** Two to four hairlines; the null of the turning angle is dashed: without it 80° looks like much. */
function ticks(context: Context, { quantity }: ChartSpec, frame: Frame): SVGElement[] {
  const { theme } = context, stated = nullOf(context, quantity);
  return tickValues(quantity, frame).flatMap(([value, text]) => {
    const random = !stated && quantity === "turning_angle" && Math.abs(value - Math.PI / 2) < 1e-9;
    const y = frame.y(value);
    const line = svg("path", { d: `M0 ${y}H${frame.right}`, stroke: random ? css(theme.ink2) : "var(--rg-hair)", "stroke-width": 1, "stroke-dasharray": random ? "2 3" : "none" });
    return text ? [line, svg("text", { x: frame.right + 6, y: y + 3.5 }, text)] : [line];
  });
}

function tickValues(quantity: Quantity, { min, max }: Pick<Frame, "min" | "max">): [number, string][] {
  if (quantity === "turning_angle") return [0, Math.PI / 2, Math.PI].map((v) => [v, format(quantity, v)]);
  if (quantity === "progress") return progressTicks(min, max);
  const step = [1, 2.5, 5, 10].map((f) => f * 10 ** Math.floor(Math.log10(max / 2))).filter((s) => max / s <= 3.99)[0] ?? max;
  const count = Math.floor(max / step + 1e-9);
  const short = (v: number) => (v === 0 ? "0" : plain(v).replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, ""));
  return Array.from({ length: count + 1 }, (_, i) => [i * step, count >= 3 && i % 2 ? "" : short(i * step)]);
}

/** Per cent, as many as are legible: a path that runs backwards has a longer axis. */
function progressTicks(min: number, max: number): [number, string][] {
  const step = [0.5, 1, 2, 5].find((s) => (max - min) / s <= 3.5) ?? 10;
  const count = (end: number) => Math.max(0, Math.floor((end + 0.1) / step));
  const ticks = Array.from({ length: count(-min) + count(max) + 1 }, (_, i) => (i - count(-min)) * step);
  const text = (tick: number) => `${format("progress", tick).replace(" %", "")}${tick === 1 ? " %" : ""}`;
  return ticks.map((tick) => [tick, text(tick)]);
}

/** Paths in drawing order: the one in focus last, above the others. */
function inOrder(context: Context): { model: number; layers: number[] }[] {
  const focus = focusOf(context);
  return [...context.picture.drawn].sort((a, b) => Number(a.model === focus) - Number(b.model === focus) || b.model - a.model);
}

/** A path's markers on paper rims; the hovered one is larger and above, the selected ones carry rings. */
function markers(context: Context, model: number, dots: Dot[]): SVGElement[] {
  const { theme } = context;
  const over = dots.filter((dot) => isHovered(context, dot.place));
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
