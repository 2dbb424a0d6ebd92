/** One chart of lines: hairlines, dashed levels, bands, lines, markers, and what is hovered and selected. */
import { h, svg } from "../dom";
import { shapePath } from "../glyph";
import { modelColour, ramp, shapeOf } from "../scales";
import { css, mix, type RGB, type Theme } from "../theme";
import type { LayerRef } from "../types";
import { placeX, rangeY, scaleOf, ticksX, ticksY } from "./axis";
import { type Curves, type CurveState, isDrawn, type Numbers, type Paint, refAt, type Series, type Spot } from "./types";

const TOP = 10, FOOT = 34, DIGIT = 6.4, INSET = 8; // px: above the highest value, below the lowest, of a tick's digit, beside the first point
const LINE = 1.8, BOLD = 2.8, THIN = 1, MARK = 3.1;
const RUN_BACK = 0.45, STEP_BACK = 0.72, BAND = 0.15; // how far runs, and all but the lines looked at, mix into the paper
const CROWDED = 40, MARKED = 10; // points of a line from which on only so many carry its marker, and none along the ramp
const REACH = 64; // px from a point at which the pointer finds it

/** What all charts of a figure look at. */
export interface Look {
  curves: Curves; state: Readonly<CurveState>; theme: Theme;
  /** The point under the pointer, and the line named by a key that is pointed at. */
  spot: Spot | null; keyed: number | null;
}

interface Dot { x: number; y: number; series: number; i: number }
interface Frame { left: number; right: number; bottom: number; width: number; x(value: number): number; y(value: number): number; edges: [number, number] }

export const paintOf = (paint: Paint, dark: boolean): RGB => (paint.ramp !== undefined ? ramp(paint.ramp, dark) : modelColour(paint.model ?? 0, dark)) as RGB;
/** Up to eight named lines have shapes of their own; along the ramp discs, named at their ends. */
export const shapeFor = (paint: Paint): string => (paint.ramp !== undefined ? "disc" : shapeOf(paint.model ?? 0));
export const isHollow = (paint: Paint): boolean => (paint.model ?? 0) >= 4;

/** The key in focus: of the point under the pointer, of the layer hovered elsewhere, or the one pointed at. */
export function focusOf({ curves, spot, keyed }: Look): number | null {
  return spot ? curves.series[spot.series]!.key : keyed;
}

export class Chart {
  readonly element: HTMLElement;
  readonly svg = svg("svg", { role: "img", "aria-hidden": "true" });
  /** Where each key's line ends, and how high it lies on the whole, in px from the chart's top; null for one not drawn. */
  ends: (number | null)[] = [];
  levels: (number | null)[] = [];
  right = 0;
  #title = h("span");
  #output = h("output");
  #dots: Dot[] = [];

  constructor(private panel: number) {
    this.element = h("figure", { class: "rg-chart rg-lines" }, h("figcaption", {}, this.#title, this.#output), this.svg);
  }

  paint(look: Look, width: number, height: number): void {
    const { curves } = look, frame = frameOf(look, width, height);
    this.#dots = [];
    this.right = frame.right;
    this.svg.setAttribute("height", String(height));
    this.svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
    const drawn = inOrder(look, this.panel);
    this.svg.replaceChildren(
      svg("rect", { width, height, fill: "none", "pointer-events": "all" }),
      ...axes(look, frame, height),
      ...drawn.flatMap(({ series }) => band(look, frame, series)),
      ...rules(look, frame),
      ...this.#hair(look, frame, height),
      ...drawn.flatMap(({ series, at }) => this.#line(look, frame, series, at)),
      ...this.#rings(look, frame),
      ...this.#hovered(look, frame),
    );
    const lines = curves.keys.map((_, k) => lineOfKey(look, this.panel, k));
    this.ends = lines.map((y) => (y.length ? frame.y(y.at(-1)!) : null));
    this.levels = lines.map((y) => (y.length ? y.reduce((sum, v) => sum + frame.y(v), 0) / y.length : null));
    this.#head(look);
  }

  nearest(event: MouseEvent): Spot | null {
    const box = this.svg.getBoundingClientRect();
    const away = ({ x, y }: Dot): number => Math.hypot(x - (event.clientX - box.left), y - (event.clientY - box.top));
    const best = this.#dots.reduce<Dot | null>((least, dot) => (!least || away(dot) < away(least) ? dot : least), null);
    return best && away(best) < REACH ? { series: best.series, i: best.i } : null;
  }

  /** What is drawn and what it is measured in; while hovering, the value at the right. */
  #head({ curves, spot }: Look): void {
    const { label, unit } = curves.y, panel = curves.panels[this.panel] ?? "";
    this.#title.replaceChildren(h("b", {}, panel || label), h("small", {}, !panel && unit ? ` ${unit}` : ""));
    const here = spot && curves.series[spot.series]!.panel === this.panel ? spot : null;
    this.#output.replaceChildren(...(here ? readout(curves, here, curves.panels.length === 1) : []));
  }

  #line(look: Look, frame: Frame, series: Series, at: number): SVGElement[] {
    const { curves, theme } = look, key = curves.keys[series.key]!;
    const bold = isSelectedLine(look, series), own = tone(look, series);
    const width = series.role === "run" ? THIN + (bold ? 1 : 0) : bold ? BOLD : LINE;
    const line = svg("path", { d: pathOf(frame, series.x, series.y), fill: "none", stroke: css(own), "stroke-width": width, "stroke-linejoin": "round", "stroke-linecap": "round" });
    const marks: SVGElement[] = [];
    series.y.forEach((y, i) => {
      if (y === null) return;
      const [px, py] = [frame.x(series.x[i]!), frame.y(y)];
      if (series.role !== "mean" || !hasRuns(curves, series)) this.#dots.push({ x: px, y: py, series: at, i });
      if (series.role === "run" || !(isMarked(key.paint, series, i) || series.hollow?.[i])) return;
      const hollow = isHollow(key.paint) !== (series.hollow?.[i] ?? false);
      marks.push(...marker(shapeFor(key.paint), px, py, MARK, css(own), css(theme.paper), hollow));
    });
    return [line, ...marks];
  }

  #hair({ spot, curves }: Look, { x }: Frame, height: number): SVGElement[] {
    if (!spot) return [];
    const at = x(curves.series[spot.series]!.x[spot.i]!);
    return [svg("path", { d: `M${at} ${TOP - 6}V${height - FOOT}`, stroke: "var(--rg-ink)", "stroke-width": 1, opacity: 0.22 })];
  }

  #hovered(look: Look, frame: Frame): SVGElement[] {
    const { spot, curves, theme } = look, series = spot && curves.series[spot.series];
    if (!spot || !series || series.panel !== this.panel) return [];
    const y = series.y[spot.i], key = curves.keys[series.key]!;
    if (y == null) return [];
    const at: [number, number] = [frame.x(series.x[spot.i]!), frame.y(y)], colour = css(tone(look, series, true));
    return [...whisker(look, frame, series, spot.i), ...marker(shapeFor(key.paint), ...at, MARK * 1.5, colour, css(theme.paper), isHollow(key.paint))];
  }

  /** Selected layers carry a ring: a line that stands for one at its last point, else the points that do. */
  #rings(look: Look, frame: Frame): SVGElement[] {
    const { curves, state, theme } = look;
    return curves.series.flatMap((series) => {
      if (series.panel !== this.panel || series.role === "mean" || !isDrawn(curves, series, state.hidden)) return [];
      const chosen = series.y.flatMap((y, i) => (y !== null && has(state.selected, refAt(series, i)) ? [i] : []));
      const shown = series.refs ? chosen : chosen.slice(-1);
      return shown.map((i) => svg("circle", { cx: frame.x(series.x[i]!), cy: frame.y(series.y[i]!), r: MARK + 3.4, fill: "none", stroke: css(theme.ink), "stroke-width": 1.5 }));
    });
  }
}

/* ---------- what stands where ---------- */

function frameOf({ curves, state }: Look, width: number, height: number): Frame {
  const all = curves.series.flatMap(({ y, low, high }) => [...y, ...(low ?? []), ...(high ?? [])]).filter((v): v is number => v !== null);
  const range = rangeY(curves, [...all, ...curves.rules.map(({ value }) => value)]); // hidden or not: a toggle moves no axis
  const left = Math.max(...ticksY(range).map(({ text }) => text.length)) * DIGIT + 10, right = width - INSET, bottom = height - FOOT;
  const place = placeX(xValues(curves), scaleOf(curves, state.x_scale));
  return {
    left, right, bottom, width, edges: range,
    x: (value) => left + INSET + (right - left - 2 * INSET) * place(value),
    y: (value) => bottom - ((bottom - TOP) * (value - range[0])) / (range[1] - range[0]),
  };
}

export const xValues = ({ series }: Curves): number[] => [...new Set(series.flatMap(({ x }) => x))].sort((a, b) => a - b);

function axes({ curves, state, spot }: Look, frame: Frame, height: number): SVGElement[] {
  const { left, right, bottom } = frame, values = xValues(curves), scale = scaleOf(curves, state.x_scale);
  const lines = ticksY(frame.edges).flatMap(({ value, text }) => [
    svg("path", { d: `M${left} ${frame.y(value)}H${right}`, stroke: "var(--rg-hair)", "stroke-width": 1 }),
    svg("text", { x: left - 7, y: frame.y(value) + 3.5, "text-anchor": "end" }, text),
  ]);
  const span = right - left - 2 * INSET, place = placeX(values, scale);
  const now = spot ? curves.series[spot.series]!.x[spot.i]! : null;
  const ticks = ticksX(curves, values, scale, place, span).map(({ value, text }) => ({ value, text, x: frame.x(value) }));
  const shown = now === null ? ticks : [...ticks.filter(({ x, text }) => Math.abs(x - frame.x(now)) >= (text.length * DIGIT) / 2 + 18), nowTick(curves, now, frame)];
  const texts = shown.map(({ value, text, x }) => {
    const half = (text.length * DIGIT) / 2;
    return svg("text", { x: Math.min(Math.max(x, half), frame.width - half), y: bottom + 15, "text-anchor": "middle", style: value === now ? "fill:var(--rg-ink);font-weight:600" : null }, text);
  });
  const marks = values.length <= CROWDED ? values.map((value) => svg("path", { d: `M${frame.x(value)} ${bottom}v3`, stroke: "var(--rg-ink)", opacity: 0.35 })) : [];
  return [...lines, ...marks, ...texts, svg("text", { class: "rg-axis", x: right, y: height - 4, "text-anchor": "end" }, scale === "log" || scale === "symlog" ? `${curves.x.label}, log scale` : curves.x.label)];
}

function nowTick(curves: Curves, value: number, frame: Frame): { value: number; text: string; x: number } {
  const [tick] = ticksX(curves, [value], "names", () => 0.5, 100);
  return { value, text: tick?.text ?? "", x: frame.x(value) };
}

/** In drawing order: runs below means, the key in focus above all. */
function inOrder(look: Look, panel: number): { series: Series; at: number }[] {
  const focus = focusOf(look), { curves, state } = look;
  const rank = ({ key, role }: Series): number => (key === focus ? 2 : 0) + (role === "run" ? 0 : 1);
  return curves.series.map((series, at) => ({ series, at }))
    .filter(({ series }) => series.panel === panel && isDrawn(curves, series, state.hidden))
    .sort((a, b) => rank(a.series) - rank(b.series) || b.series.key - a.series.key);
}

/** The values of a key's line, its mean where it has one; none when it is not drawn. */
function lineOfKey({ curves, state }: Look, panel: number, key: number): number[] {
  const own = curves.series.filter((series) => series.key === key && series.panel === panel && isDrawn(curves, series, state.hidden));
  const line = own.find(({ role }) => role !== "run") ?? own[0];
  return line?.y.filter((y) => y !== null) ?? [];
}

/* ---------- how it is drawn ---------- */

function tone(look: Look, series: Series, forced = false): RGB {
  const { curves, theme, spot } = look, focus = focusOf(look), own = paintOf(curves.keys[series.key]!.paint, theme.name === "dark");
  if (focus !== null && focus !== series.key && !forced) return mix(own, theme.paper, STEP_BACK);
  const pointed = spot !== null && curves.series[spot.series] === series;
  return series.role === "run" && !pointed && !isSelectedLine(look, series) ? mix(own, theme.paper, RUN_BACK) : own;
}

const has = (selected: LayerRef[], ref: LayerRef | null): boolean => !!ref && selected.some(([model, layer]) => model === ref[0] && layer === ref[1]);
const isSelectedLine = ({ state }: Look, series: Series): boolean => has(state.selected, series.ref);
const hasRuns = (curves: Curves, { key }: Series): boolean => curves.series.some((other) => other.key === key && other.role === "run");

/** A line broken where it is undefined. */
function pathOf(frame: Frame, x: number[], y: Numbers): string {
  let d = "", pen = false;
  y.forEach((value, i) => {
    if (value === null) { pen = false; return; }
    d += `${pen ? "L" : "M"}${frame.x(x[i]!).toFixed(1)} ${frame.y(value).toFixed(1)}`;
    pen = true;
  });
  return d;
}

/** Every point of a short line; of a long one some, not the same as its neighbours' (the ramp's order needs none). */
function isMarked(paint: Paint, { y, key }: Series, i: number): boolean {
  if (y.length <= CROWDED) return true;
  const every = Math.ceil(y.length / MARKED);
  return paint.ramp === undefined && i % every === (2 * key) % every;
}

function band(look: Look, frame: Frame, { x, low, high, key, role }: Series): SVGElement[] {
  if (!low || !high || role === "run") return [];
  const focus = focusOf(look), own = paintOf(look.curves.keys[key]!.paint, look.theme.name === "dark");
  const pieces: number[][] = [[]];
  x.forEach((_, i) => { if (low[i] == null || high[i] == null) pieces.push([]); else pieces.at(-1)!.push(i); });
  const at = (i: number, values: Numbers): string => `${frame.x(x[i]!).toFixed(1)} ${frame.y(values[i]!).toFixed(1)}`;
  const d = pieces.filter((run) => run.length > 1).map((run) => `M${[...run.map((i) => at(i, high)), ...[...run].reverse().map((i) => at(i, low))].join("L")}z`).join("");
  return d ? [svg("path", { class: "rg-band", d, fill: css(own), opacity: focus !== null && focus !== key ? BAND / 3 : BAND })] : [];
}

function whisker({ theme }: Look, frame: Frame, { x, low, high }: Series, i: number): SVGElement[] {
  const a = low?.[i] ?? null, b = high?.[i] ?? null;
  if (a === null || b === null) return [];
  const at = frame.x(x[i]!), d = `M${at - 3.5} ${frame.y(a)}h7M${at} ${frame.y(a)}V${frame.y(b)}M${at - 3.5} ${frame.y(b)}h7`;
  return [[css(theme.paper), 4] as const, [css(theme.ink), 1.4] as const].map(([stroke, width]) => svg("path", { class: "rg-whisker", d, fill: "none", stroke, "stroke-width": width }));
}

/** Levels drawn dashed, each with its value above it; the highest says what they are. */
function rules(look: Look, frame: Frame): SVGElement[] {
  const { curves, theme, state } = look, taken: number[] = [];
  return [...curves.rules].sort((a, b) => b.value - a.value).flatMap(({ value, label, key }) => {
    if (key !== null && state.hidden.includes(curves.keys[key]!.name)) return [];
    const focus = focusOf(look), own = key === null ? theme.ink2 : paintOf(curves.keys[key]!.paint, theme.name === "dark");
    const colour = css(focus !== null && key !== null && key !== focus ? mix(own, theme.paper, STEP_BACK) : own);
    const y = frame.y(value), words = key === null || !taken.length ? `${label} ${number2(value)}` : number2(value);
    const free = taken.every((other) => Math.abs(other - y) > 13);
    taken.push(y);
    return [
      svg("path", { class: "rg-rule", d: `M${frame.left} ${y}H${frame.right}`, fill: "none", stroke: colour, "stroke-width": 1.2, "stroke-dasharray": "5 4" }),
      ...(free ? [svg("text", { class: "rg-rule-words", x: frame.right, y: y - 5, "text-anchor": "end", style: `fill:${colour}` }, words)] : []),
    ];
  });
}

export const number2 = (value: number): string => value.toFixed(2).replace("-", "−");

/** Filled shapes on each other and no outlines, as on the small charts of the path plot. */
export function marker(shape: string, x: number, y: number, size: number, colour: string, paper: string, hollow: boolean): SVGElement[] {
  const fill = (tone: string, r: number): SVGElement => (shape === "disc" ? svg("circle", { cx: x, cy: y, r, fill: tone }) : svg("path", { d: shapePath(shape, x, y, r), fill: tone }));
  return hollow ? [fill(paper, size + 1.5), fill(colour, size + 0.5), fill(paper, size - 1)] : [fill(paper, size + 1), fill(colour, size - 0.1)];
}

/* ---------- in words ---------- */

/** "block2, seed 1 · epoch 4 · 0.32 [0.30, 0.35]"; in short, where the axis shows the x, without it. */
export function readout(curves: Curves, { series: s, i }: Spot, whole = true): (HTMLElement | string)[] {
  const series = curves.series[s]!, { unit } = curves.y, y = series.y[i];
  const name = [curves.keys.length > 1 ? curves.keys[series.key]!.label : "", series.panel === 0 && curves.panels.length === 1 ? series.name : ""].filter(Boolean).join(", ");
  const x = curves.x.names ? curves.x.names[series.x[i]!]! : `${curves.x.label} ${ticksX(curves, [series.x[i]!], "names", () => 0.5, 100)[0]?.text ?? ""}`;
  const low = series.low?.[i] ?? null, high = series.high?.[i] ?? null, p = series.p?.[i] ?? null;
  const more = [low !== null && high !== null ? ` [${three(low)}, ${three(high)}]` : "", series.hollow?.[i] ? " · 1 whatever the data" : "", p !== null ? ` · p ${p < 0.001 ? "< 0.001" : `= ${p.toFixed(3)}`}` : ""].join("");
  return [h("small", {}, `${[name, whole ? x : ""].filter(Boolean).join(" · ")}\u2002`), h("b", {}, y == null ? "–" : `${three(y)}${unit ? ` ${unit}` : ""}`), h("small", {}, more)];
}

/** Three decimals for numbers about 1, three digits for others. */
export function three(value: number): string {
  const size = Math.abs(value), text = size !== 0 && (size < 0.001 || size >= 1e5) ? value.toExponential(2) : size >= 10 ? value.toPrecision(4) : value.toFixed(3);
  return text.replace("-", "−");
}
