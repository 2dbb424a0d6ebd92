/** Labels, brackets, the bar's ticks and what is pointed at or selected: SVG over the cells, text as text. */
import { svg } from "../dom";
import { css, type Theme } from "../theme";
import type { Matrix, Slice } from "./data";
import { type Bracket, type Geometry, GROUP_SIZE, GROUP_WEIGHT, type Groups, type Labels, type Measure } from "./layout";
import { profile } from "./profile";
import { digits, share, type Span, ticks, tickTexts } from "./scale";

/** Rows and columns that are lit up, and those selected. */
export interface Lit { cell: [row: number, column: number] | null; rows: Set<number>; columns: Set<number>; chosenRows: Set<number>; chosenColumns: Set<number> }
export interface Scene { matrix: Matrix; slice: Slice; span: Span; geometry: Geometry; theme: Theme; lit: Lit; measure: Measure }

const TICK = 10.5;
const BRACKET = 5; // px from the cells to a group's line

interface Style { x: number; y: number; size?: number; weight?: number; fill?: string; anchor?: "start" | "middle" | "end"; turn?: number }

function text(words: string, { x, y, size = TICK, weight = 400, fill = "var(--rg-ink2)", anchor = "start", turn = 0 }: Style): SVGTextElement {
  const transform = turn ? `rotate(${turn} ${x.toFixed(1)} ${y.toFixed(1)})` : null;
  return svg("text", { x: x.toFixed(1), y: y.toFixed(1), "font-size": size, "font-weight": weight, fill, "text-anchor": anchor, transform }, words);
}

const path = (d: string, attributes: Record<string, string | number>): SVGElement => svg("path", { d, fill: "none", ...attributes });

export function marks(scene: Scene): SVGElement[] {
  const { geometry: g, matrix, lit } = scene;
  return [
    ...frames(scene),
    ...labels(scene, g.rowLabels, matrix.rows.names.length, "row", lit.rows, lit.chosenRows),
    ...labels(scene, g.columnLabels, matrix.columns.names.length, "column", lit.columns, lit.chosenColumns),
    ...groups(scene, g.rowGroups, "row", lit.rows), ...groups(scene, g.columnGroups, "column", lit.columns),
    ...barMarks(scene), ...lineOf(scene),
  ];
}

/** The one row that is lit, as a line over its columns. */
function lineOf(scene: Scene): SVGElement[] {
  const { cell, rows } = scene.lit, row = cell?.[0] ?? (rows.size === 1 ? [...rows][0]! : null);
  return row === null ? [] : profile(scene, row, cell?.[1] ?? null);
}

/* ---------- labels ---------- */

/** Every n-th name; those lit or selected always, and then not the neighbours they would cover. */
function labels({ geometry: g }: Scene, { texts, size, every, turn }: Labels, n: number, side: "row" | "column", lit: Set<number>, chosen: Set<number>): SVGElement[] {
  const must = [...new Set([...lit, ...chosen])].filter((i) => i < n);
  const room = Math.ceil((size + 0.5) / g.cell);
  const covered = (i: number) => must.some((other) => other !== i && Math.abs(other - i) < room);
  const shown = Array.from({ length: n }, (_, i) => i).filter((i) => must.includes(i) || (i % every === 0 && !(every > 1 && covered(i))));
  return shown.flatMap((i) => {
    const on = lit.has(i), picked = chosen.has(i);
    const style = { size, weight: on || picked ? 600 : 400, fill: on || picked ? "var(--rg-ink)" : "var(--rg-ink2)" };
    const middle = (i + 0.5) * g.cell - g.gap / 2;
    const dot = picked ? [chosenDot(g, side, middle)] : [];
    if (side === "row") return [text(texts[i]!, { ...style, x: g.x - 8, y: g.y + middle + 0.35 * size, anchor: "end" }), ...dot];
    const x = g.x + middle, bottom = g.y + g.rows * g.cell;
    if (turn === "level") return [text(texts[i]!, { ...style, x, y: bottom + 6 + 0.8 * size, anchor: "middle" }), ...dot];
    if (turn === "slanted") return [text(texts[i]!, { ...style, x: x + 0.3 * size, y: bottom + 6 + 0.62 * size, anchor: "end", turn: -45 }), ...dot];
    return [text(texts[i]!, { ...style, x: x + 0.35 * size, y: bottom + 7, anchor: "end", turn: -90 }), ...dot];
  });
}

/** A selected row or column carries a bar at the cells' edge. */
function chosenDot(g: Geometry, side: "row" | "column", middle: number): SVGElement {
  const half = Math.max(1.5, g.cell / 2 - 1), at = side === "row" ? g.x - 3.5 : g.y + g.rows * g.cell + 2.5 - g.gap;
  const d = side === "row" ? `M${at} ${g.y + middle - half}V${g.y + middle + half}` : `M${g.x + middle - half} ${at}H${g.x + middle + half}`;
  return path(d, { stroke: "var(--rg-ink)", "stroke-width": 2 });
}

/* ---------- groups ---------- */

function groups({ geometry: g }: Scene, all: Groups | null, side: "row" | "column", lit: Set<number>): SVGElement[] {
  if (!all) return [];
  const inside = (bracket: Bracket) => [...lit].some((i) => i >= bracket.from && i <= bracket.to);
  const some = all.brackets.some(inside);
  return all.brackets.flatMap((bracket) => {
    const from = bracket.from * g.cell + 1, to = (bracket.to + 1) * g.cell - 1 - g.gap, on = inside(bracket);
    const edge = side === "row" ? g.x + g.columns * g.cell + BRACKET - g.gap : g.y - BRACKET;
    const line = side === "row" ? `M${edge} ${g.y + from}V${g.y + to}` : `M${g.x + from} ${edge}H${g.x + to}`;
    const made = [path(line, { stroke: on ? "var(--rg-ink)" : "var(--rg-ink2)", "stroke-width": on ? 1.6 : 1.1, opacity: on ? 1 : 0.7 })];
    // a lit name stands alone where its neighbours would not leave it room
    const crowded = all.brackets.some((other) => !other.shown);
    if (!on && (!bracket.shown || (some && crowded && near(bracket, all, inside, g.cell)))) return made;
    const style = { size: GROUP_SIZE, weight: on ? 600 : GROUP_WEIGHT, fill: on ? "var(--rg-ink)" : "var(--rg-ink2)" };
    const middle = (from + to) / 2;
    if (side === "row") return [...made, text(bracket.text, { ...style, x: edge + 7, y: g.y + middle + 0.35 * GROUP_SIZE })];
    if (all.turn === "level") return [...made, text(bracket.text, { ...style, x: g.x + middle, y: edge - 6, anchor: "middle" })];
    return [...made, text(bracket.text, { ...style, x: g.x + middle + 2, y: edge - 5, turn: -45 })];
  });
}

const near = (bracket: Bracket, all: Groups, inside: (b: Bracket) => boolean, cell: number): boolean =>
  all.brackets.some((other) => other !== bracket && inside(other) && Math.abs(other.from + other.to - bracket.from - bracket.to) * cell < 3 * GROUP_SIZE);

/* ---------- what is pointed at ---------- */

function frames({ geometry: g, lit }: Scene): SVGElement[] {
  const size = g.cell - g.gap, width = g.columns * g.cell - g.gap, height = g.rows * g.cell - g.gap;
  const made: SVGElement[] = [];
  for (const r of lit.rows) made.push(...frame(g.x, g.y + r * g.cell, width, size, 1));
  for (const c of lit.columns) made.push(...frame(g.x + c * g.cell, g.y, size, height, 1));
  for (const r of lit.chosenRows) for (const c of lit.chosenColumns) {
    const alone = lit.chosenRows.size === 1 && lit.chosenColumns.size === 1;
    if (alone || r !== c) made.push(...frame(g.x + c * g.cell, g.y + r * g.cell, size, size, 1.9));
  }
  if (lit.cell) made.push(...frame(g.x + lit.cell[1] * g.cell, g.y + lit.cell[0] * g.cell, size, size, 2.4));
  return made;
}

/** Ink outside, paper within: seen on every colour. */
function frame(x: number, y: number, width: number, height: number, stroke: number): SVGElement[] {
  const box = (out: number) => `M${x - out} ${y - out}h${width + 2 * out}v${height + 2 * out}h${-width - 2 * out}z`;
  return [
    path(box(stroke > 1 ? 0.2 : 0), { stroke: "var(--rg-paper)", "stroke-width": stroke + 1.6, "stroke-linejoin": "round", opacity: stroke > 1 ? 1 : 0.55 }),
    path(box(stroke > 1 ? 0.6 : 0.2), { stroke: "var(--rg-ink)", "stroke-width": stroke, "stroke-linejoin": "round" }),
  ];
}

/* ---------- the colour bar ---------- */

function barMarks(scene: Scene): SVGElement[] {
  const { geometry: { bar, panel }, span, matrix, measure } = scene, { measure: about } = matrix.raw;
  const at = (value: number) => bar.x + share(span, value) * bar.width;
  const made: SVGElement[] = [text(about.label, { x: bar.x, y: panel.y + 12, size: 12, weight: 600, fill: "var(--rg-ink)" })];
  const head = measure(about.label, { size: 12, weight: 600 });
  if (about.unit) made.push(text(about.unit, { x: bar.x + head + 5, y: panel.y + 12, size: 12 }));
  const sameRoom = panel.width - head - (about.unit ? measure(about.unit, { size: 12, weight: 400 }) + 5 : 0) - 12;
  if (measure(about.same, { size: 11, weight: 400 }) <= sameRoom) made.push(text(about.same, { x: bar.x + bar.width, y: panel.y + 12, size: 11, anchor: "end" }));
  const all = ticks(span, bar.width > 240 ? 6 : 5);
  tickTexts(all).forEach((words, i) => {
    const x = at(all[i]!), half = measure(words, { size: TICK, weight: 400 }) / 2;
    const anchor = x - half < bar.x ? "start" : x + half > bar.x + bar.width ? "end" : "middle";
    made.push(path(`M${x.toFixed(1)} ${bar.y + bar.height}v3`, { stroke: "var(--rg-ink2)", "stroke-width": 1 }));
    made.push(text(words, { x: anchor === "start" ? bar.x : anchor === "end" ? bar.x + bar.width : x, y: bar.y + bar.height + 14, anchor }));
  });
  if (span.low < 0 && span.high > 0) made.push(path(`M${at(0)} ${bar.y}v${bar.height + 4}`, { stroke: "var(--rg-paper)", "stroke-width": 2.4 }), path(`M${at(0)} ${bar.y}v${bar.height + 4}`, { stroke: "var(--rg-ink)", "stroke-width": 1 }));
  return [...made, ...nullMark(scene, at), ...needle(scene, at), ...gapsKey(scene)];
}

/** The level of unrelated representations, or its range over the cells shown. */
function nullMark({ matrix, slice, span, geometry: { bar }, measure }: Scene, at: (value: number) => number): SVGElement[] {
  const found = matrix.nullSpan(slice);
  if (!found || found[1] < span.low || found[0] > span.high) return [];
  const [a, b] = found.map(at) as [number, number], y = bar.y - 4.5;
  const one = digits(found[1] - found[0]) === "0.000" || b - a < 3;
  const words = one ? `unrelated ${digits(found[0])}` : `unrelated ${digits(found[0])} to ${digits(found[1])}`;
  const half = measure(words, { size: TICK, weight: 400 }) / 2, middle = (a + b) / 2;
  const x = Math.max(bar.x + half, Math.min(bar.x + bar.width - half, middle));
  const line = one ? `M${middle} ${y - 1}V${bar.y + bar.height}` : `M${a} ${bar.y}V${y}H${b}V${bar.y}`;
  return [
    path(line, { stroke: "var(--rg-ink)", "stroke-width": 1.2 }),
    text(words, { x, y: bar.y - 10, anchor: "middle" }),
  ];
}

/** The value pointed at, and its interval. */
function needle({ matrix, slice, lit, geometry: { bar } }: Scene, at: (value: number) => number): SVGElement[] {
  if (!lit.cell) return [];
  const [r, c] = lit.cell, value = matrix.value.at(slice, r, c);
  if (Number.isNaN(value)) return [];
  const low = matrix.beside("low", slice, r, c), high = matrix.beside("high", slice, r, c), x = at(value);
  const middle = bar.y + bar.height / 2;
  const whisker = Number.isNaN(low) || Number.isNaN(high) ? [] : [
    path(`M${at(low)} ${middle}H${at(high)}`, { stroke: "var(--rg-paper)", "stroke-width": 4 }),
    path(`M${at(low)} ${middle}H${at(high)}`, { stroke: "var(--rg-ink)", "stroke-width": 1.6 })];
  return [
    ...whisker,
    path(`M${x} ${bar.y - 2}V${bar.y + bar.height + 2}`, { stroke: "var(--rg-paper)", "stroke-width": 5 }),
    path(`M${x} ${bar.y - 3}V${bar.y + bar.height + 3}`, { stroke: "var(--rg-ink)", "stroke-width": 2.2 })];
}

/** What hatched cells mean, where there are some. */
function gapsKey({ matrix, geometry: { bar } }: Scene): SVGElement[] {
  if (!matrix.hasGaps) return [];
  const x = bar.x, y = bar.y + bar.height + 21, lines = [3, 7.5, 12, 16.5].map((d) => `M${x + Math.max(0, d - 10)} ${y + Math.min(10, d)}L${x + Math.min(10, d)} ${y + Math.max(0, d - 10)}`);
  return [path(lines.join(""), { stroke: "var(--rg-ink2)", "stroke-width": 0.8, opacity: 0.6 }), text("no value", { x: x + 16, y: y + 9 })];
}

export const themeKey = ({ name, paper }: Theme): string => name + css(paper);
