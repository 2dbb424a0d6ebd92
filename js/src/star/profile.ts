/** The depth profile: a number by layer, a line for each model, or of one model for each direction. */
import { h, svg } from "../dom";
import { spaced } from "../lines/axis";
import { marker } from "../lines/chart";
import { shorten } from "../matrix/layout";
import { css, mix, type RGB } from "../theme";
import { same } from "../traits";
import type { Spot } from "./data";
import { digits, isBelow, share, type Span, spanOf, ticks } from "./scale";
import { colourOf, HAIR, INK, isChosen, isShown, type Look, trace } from "./star";

const TOP = 8, FOOT = 22, INSET = 9, DIGIT = 6.4; // px: above and below the lines, beside the first point, of a digit
const LINE = 1.6, BOLD = 2.4, MARK = 2.9, BAND = 0.15, BACK = 0.55, STEP_BACK = 0.72;
const MOST_TICKS = 5, MOST_PANELS = 4, SHORT = 320; // px of a chart whose head has room for the value or the measure

export interface Line { m: number; d: number | null }
export interface Panel { title: string; unit: string; lines: Line[] }
interface Frame { left: number; right: number; bottom: number; x(l: number): number; y(value: number): number }

/**
 * A chart for each direction chosen (the last four), or one of all directions of one model, or of numbers of whole frames.
 * A single chart gives way to the direction pointed at.
 */
export function panelsOf(look: Look): Panel[] {
  const { frames: { raw }, charted, state } = look, models = raw.models.map((_, m) => m).filter((m) => isShown(look, m));
  const { label } = charted, each = charted.each === "direction";
  if (!each) return [{ title: label, unit: charted.unit, lines: models.map((m) => ({ m, d: null })) }];
  const chosen = raw.directions.map((_, d) => d).filter((d) => isChosen(look, d));
  if (raw.models.length === 1) return [{ title: label, unit: chosen.length || raw.directions.length === 1 ? "" : "all directions", lines: raw.directions.map((_, d) => ({ m: 0, d })) }];
  const order = (d: number): number => state.directions.indexOf(raw.directions[d]!.name);
  const drawn = chosen.length ? chosen.sort((a, b) => order(a) - order(b)).slice(-MOST_PANELS) : raw.directions.map((_, d) => d).filter((d) => raw.start.includes(raw.directions[d]!.name)).slice(0, 1);
  const pointed = look.spot?.d ?? null;
  const now = drawn.length === 1 && pointed !== null ? [pointed] : drawn;
  return now.map((d) => ({ title: raw.directions[d]!.name, unit: label, lines: models.map((m) => ({ m, d })) }));
}

export const lineIsIn = (look: Look, { m, d }: Line): boolean => {
  const { spot, keyed } = look;
  if (spot) return look.frames.raw.models.length > 1 ? spot.m === m : spot.d === null || d === null || spot.d === d;
  return !!keyed && (keyed.m === null || keyed.m === m) && (keyed.d === null || d === null || keyed.d === d);
};

export class Profile {
  readonly element: HTMLElement;
  readonly svg = svg("svg", { role: "img", "aria-hidden": "true" });
  /** Where each line ends, in px from the chart's top, in the order of the panel's lines; null for one without a number. */
  ends: (number | null)[] = [];
  right = 0;
  #title = h("span");
  #output = h("output");
  #frame: Frame | null = null;
  #dots: { spot: Spot; y: number }[] = [];
  #layers = 0;

  constructor() {
    this.element = h("figure", { class: "rg-chart rg-lines" }, h("figcaption", {}, this.#title, this.#output), this.svg);
  }

  paint(look: Look, panel: Panel, width: number, height: number): void {
    const span = spanOf(look.charted), frame = frameOf(look, span, width, height);
    this.#frame = frame;
    this.#dots = [];
    this.#layers = look.frames.layers.length;
    this.right = frame.right;
    this.svg.setAttribute("height", String(height));
    this.svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
    const rank = (line: Line): number => (lineIsIn(look, line) ? 2 : 0) + (line.d !== null && isChosen(look, line.d) ? 1 : 0);
    const inOrder = [...panel.lines].sort((a, b) => rank(a) - rank(b) || b.m - a.m);
    this.svg.replaceChildren(
      ...axes(look, span, frame, width),
      ...hairs(look, frame),
      ...inOrder.flatMap((line) => this.#band(look, frame, panel, line)),
      ...inOrder.flatMap((line) => this.#line(look, span, frame, panel, line)),
      ...this.#rings(look, frame, panel),
      ...(this.#dots.length ? [] : nothing(look, frame, panel)),
    );
    this.ends = panel.lines.map((line) => {
      const known = look.frames.layers.map((_, l) => look.frames.at(look.charted, { ...line, l }).median).filter((v) => v !== null);
      return known.length ? frame.y(known.at(-1)!) : null;
    });
    this.#head(look, panel, width < SHORT);
  }

  nearest(event: MouseEvent): Spot | null {
    const frame = this.#frame, box = this.svg.getBoundingClientRect();
    if (!frame) return null;
    const x = event.clientX - box.left, y = event.clientY - box.top;
    const l = Array.from({ length: this.#layers }, (_, i) => i).reduce((best, i) => (Math.abs(frame.x(i) - x) < Math.abs(frame.x(best) - x) ? i : best), 0);
    const own = this.#dots.filter(({ spot }) => spot.l === l);
    return own.reduce<{ spot: Spot; y: number } | null>((best, dot) => (!best || Math.abs(dot.y - y) < Math.abs(best.y - y) ? dot : best), null)?.spot ?? null;
  }

  #head(look: Look, { title, unit, lines }: Panel, short: boolean): void {
    const { frames, charted, spot } = look, here = spot && lines.find(({ m, d }) => m === spot.m && (d === null || d === spot.d));
    this.#title.replaceChildren(h("b", {}, title), h("small", {}, unit && !(here && short) ? ` ${unit}` : ""));
    const value = here ? frames.at(charted, { ...here, l: spot.l }).median : null;
    this.#output.replaceChildren(...(here ? [h("small", {}, `${frames.layers[spot.l]!}\u2002`), h("b", {}, digits(value))] : []));
    this.#output.style.color = here ? css(colourOf(look, here.m)) : "";
  }

  #line(look: Look, span: Span, frame: Frame, panel: Panel, line: Line): SVGElement[] {
    const { frames, theme, marks } = look, mark = marks[line.m]!, own = css(tone(look, panel, line)), paper = css(theme.paper), bold = lineIsIn(look, line);
    const values = frames.layers.map((_, l) => frames.at(look.charted, { ...line, l }).median);
    let d = "", pen = false;
    const dots: SVGElement[] = [];
    values.forEach((value, l) => {
      if (value === null) { pen = false; return; }
      const x = frame.x(l), y = frame.y(value);
      d += `${pen ? "L" : "M"}${x.toFixed(1)} ${y.toFixed(1)}`;
      pen = true;
      this.#dots.push({ spot: { ...line, l }, y });
      const pointed = bold && look.spot?.l === l && (line.d === null || look.spot.d === null || look.spot.d === line.d);
      if (!isBelow(span, value)) dots.push(...marker(mark.shape, x, y, MARK * (pointed ? 1.5 : 1), own, paper, mark.hollow));
      else dots.push(trace(`M${x - 4} ${y - 5}L${x} ${y - 1}L${x + 4} ${y - 5}`, own, 1.5)); // it lies lower still
    });
    return [trace(d, own, bold ? BOLD : LINE, { class: "rg-line", "stroke-linejoin": "round", "stroke-linecap": "round" }), ...dots];
  }

  /** Half of the stimuli, round lines which are looked at or stand alone. */
  #band(look: Look, frame: Frame, panel: Panel, line: Line): SVGElement[] {
    const { frames, charted } = look, alone = panel.lines.length <= 2, picked = panel.lines.length > 2 && line.d !== null && frames.raw.models.length === 1 && isChosen(look, line.d);
    if (!alone && !picked && !lineIsIn(look, line)) return [];
    const cells = frames.layers.map((_, l) => ({ l, ...frames.at(charted, { ...line, l }) }));
    const at = (l: number, v: number): string => `${frame.x(l).toFixed(1)} ${frame.y(v).toFixed(1)}`;
    const runs: (typeof cells)[] = [[]];
    for (const cell of cells) if (cell.q25 === null || cell.q75 === null) runs.push([]); else runs.at(-1)!.push(cell);
    const d = runs.filter((run) => run.length > 1).map((run) => `M${[...run.map(({ l, q75 }) => at(l, q75!)), ...[...run].reverse().map(({ l, q25 }) => at(l, q25!))].join("L")}z`).join("");
    return d ? [svg("path", { class: "rg-band", d, fill: css(colourOf(look, line.m)), opacity: BAND })] : [];
  }

  #rings({ frames, state, charted, theme }: Look, frame: Frame, { lines }: Panel): SVGElement[] {
    return lines.flatMap((line) => frames.layers.flatMap((_, l) => {
      const value = frames.at(charted, { ...line, l }).median;
      if (value === null || !state.selected.some((ref) => same(ref, frames.ref({ m: line.m, l }))) || (lines.length > 1 && line.d !== null && frames.raw.models.length === 1 && !state.directions.includes(frames.raw.directions[line.d]!.name))) return [];
      return [svg("circle", { class: "rg-ring", cx: frame.x(l).toFixed(1), cy: frame.y(value).toFixed(1), r: MARK + 3.2, fill: "none", stroke: css(theme.ink), "stroke-width": 1.5 })];
    }));
  }
}

/* ---------- where things stand ---------- */

function frameOf({ frames }: Look, span: Span, width: number, height: number): Frame {
  const left = Math.max(...ticks(span, MOST_TICKS).map(({ text }) => text.length), 1) * DIGIT + 8, right = width - INSET, bottom = height - FOOT;
  const n = frames.layers.length;
  return {
    left, right, bottom,
    x: (l) => left + INSET + (n > 1 ? ((right - left - 2 * INSET) * l) / (n - 1) : (right - left) / 2 - INSET),
    y: (value) => bottom - (bottom - TOP) * share(span, value),
  };
}

function axes({ frames, charted, spot, layer, meter }: Look, span: Span, frame: Frame, width: number): SVGElement[] {
  const { left, right, bottom } = frame;
  const lines = ticks(span, MOST_TICKS).filter(({ value }) => value !== charted.level).flatMap(({ value, text }) => [
    trace(`M${left} ${frame.y(value).toFixed(1)}H${right}`, HAIR, 1),
    svg("text", { x: left - 7, y: (frame.y(value) + 3.5).toFixed(1), "text-anchor": "end" }, text),
  ]);
  const level = charted.level === null ? [] : [
    trace(`M${left} ${frame.y(charted.level).toFixed(1)}H${right}`, INK, 1.2, { "stroke-dasharray": "2 3", opacity: 0.7 }),
    svg("text", { x: left - 7, y: (frame.y(charted.level) + 3.5).toFixed(1), "text-anchor": "end", style: "fill:var(--rg-ink);font-weight:600" }, digits(charted.level).replace(/\.?0+$/, "")),
  ];
  const wide = (text: string, weight: number): number => meter.width(text, { size: 10.5, weight }) / 2;
  const fit = (text: string, x: number, weight: number): number => Math.max(Math.min(x, width - wide(text, weight)), wide(text, weight));
  const now = spot?.l ?? layer, named = frames.layers.map((text, value) => ({ value, text }));
  const others = spaced(named, ({ value }) => frame.x(value)).filter(({ value, text }) => value !== now
    && Math.abs(fit(text, frame.x(value), 400) - fit(frames.layers[now]!, frame.x(now), 600)) > wide(text, 400) + wide(frames.layers[now]!, 600) + 6);
  const texts = [...others, named[now]!].map(({ value, text }) => svg("text", {
    x: fit(text, frame.x(value), value === now ? 600 : 400).toFixed(1), y: bottom + 16, "text-anchor": "middle", style: value === now ? "fill:var(--rg-ink);font-weight:600" : null,
  }, text));
  const marks = named.map(({ value }) => trace(`M${frame.x(value).toFixed(1)} ${bottom}v3`, INK, 1, { opacity: 0.35 }));
  return [...lines, ...level, ...marks, ...texts];
}

/** Why no line has a number. */
function nothing({ frames, charted, meter }: Look, { left, right, bottom }: Frame, { lines }: Panel): SVGElement[] {
  const [reason] = lines.flatMap((line) => frames.layers.flatMap((_, l) => frames.at(charted, { ...line, l }).reasons))[0] ?? [""];
  const words = shorten(reason, right - left, (text) => meter.width(text, { size: 10.5, weight: 400 })), y = (TOP + bottom) / 2;
  return [reason ? "undefined" : "no model is shown", words].map((text, i) => svg("text", { class: "rg-nothing", x: (left + right) / 2, y: y + 14 * i - 2, "text-anchor": "middle" }, text));
}

/** The layer whose star is drawn, and the one pointed at. */
function hairs({ spot, layer }: Look, { x, bottom }: Frame): SVGElement[] {
  const hair = (l: number, opacity: number): SVGElement => trace(`M${x(l).toFixed(1)} ${TOP - 4}V${bottom}`, INK, 1, { class: "rg-hair", opacity });
  return [hair(layer, 0.55), ...(spot && spot.l !== layer ? [hair(spot.l, 0.22)] : [])];
}

/** Of several models each line has its colour; of one, the directions chosen have it. */
export function tone(look: Look, { lines }: Pick<Panel, "lines">, line: Line): RGB {
  const { spot, keyed, theme } = look, own = colourOf(look, line.m), looked = lineIsIn(look, line);
  if (look.frames.raw.models.length > 1 || line.d === null) return (spot || keyed) && !looked && lines.length > 1 ? mix(own, theme.paper, STEP_BACK) : own;
  return looked || isChosen(look, line.d) || lines.length === 1 ? own : mix(theme.ink2, theme.paper, BACK);
}
