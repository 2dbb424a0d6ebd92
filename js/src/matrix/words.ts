/** What the matrix says in words: the line below the title, the honesty line, the card, the table. */
import { h } from "../dom";
import { DASH } from "../scales";
import type { Matrix, SideName, Slice } from "./data";
import { digits, type Span } from "./scale";

const NBSP = "\u00a0";
export const NO_VALUE = "no value: a side of this pair does not have the layer";

/** "PWCCA similarity, absolute weights · 300 stimuli · direction mean". */
export function convention({ raw }: Matrix, slice: Slice): string {
  const { label, convention: how } = raw.measure;
  const at = raw.extras.map((extra, i) => `${extra.label.toLowerCase()} ${extra.options[slice[i]!]!.label}`);
  return [how ? `${label}, ${how}` : label, raw.subtitle, ...at].filter(Boolean).join(" · ");
}

export interface Piece { text: string; bold?: boolean }

export function honesty(matrix: Matrix, slice: Slice, span: Span, scale: "range" | "data"): Piece[] {
  const { measure, facts, notes } = matrix.raw, unit = measure.unit ? `${NBSP}${measure.unit}` : "";
  const [low, high] = ends(span);
  const over = scale === "data" ? "over pairs of different entries only, " : "";
  const pieces: Piece[] = [{ text: `${measure.same}.`, bold: true }, { text: ` Colours ${over}from ${low} to ${high}${unit}.` }];
  const level = matrix.nullSpan(slice);
  if (level) {
    const [a, b] = level.map(digits) as [string, string];
    pieces.push({ text: ` Unrelated representations would give ${a === b ? a : `${a} to ${b}`} (on the bar).` });
  }
  let gaps = 0, all = 0;
  matrix.each(slice, (_r, _c, value) => { all++; if (Number.isNaN(value)) gaps++; });
  if (gaps) pieces.push({ text: ` ${gaps} of ${all} cells`, bold: true }, { text: " have no value (hatched): a model lacks the layer." });
  for (const sentence of [...facts, ...notes]) pieces.push({ text: ` ${sentence.replaceAll(" %", `${NBSP}%`)}` });
  return pieces;
}

/** Both ends; whole numbers as such. */
function ends({ low, high }: Span): [string, string] {
  const [a, b] = [low, high].map((v) => (Number.isInteger(v) ? String(v).replace("-", "−") : digits(v)));
  return [a!, b!];
}

export function spoken(matrix: Matrix, slice: Slice, row: number, column: number): string {
  const value = matrix.value.at(slice, row, column);
  return `${nameOf(matrix, slice, "row", row)} and ${nameOf(matrix, slice, "column", column)}: ${Number.isNaN(value) ? NO_VALUE : digits(value)}`;
}

/** Name of a row or column, with its model where there are several. */
export function nameOf(matrix: Matrix, slice: Slice, side: SideName, i: number): string {
  const { names } = side === "row" ? matrix.rows : matrix.columns;
  return matrix.raw.models.length > 1 ? `${modelOf(matrix, slice, side, i)} ${names[i]}`.trim() : names[i]!;
}

export function modelOf(matrix: Matrix, slice: Slice, side: SideName, i: number): string {
  const [name] = matrix.ref(side, slice, i);
  return matrix.raw.models.find((model) => model.name === name)?.label ?? name;
}

/* ---------- card ---------- */

/** At most so many numbers stand beside the value. */
export function numbersBeside(matrix: Matrix): number {
  const { fields, extras } = matrix.raw, said = (name: string) => name in fields && (fields[name]!.constant === undefined || fields[name]!.constant !== 0);
  const pairs = ["low", "null", "null_low", "p_value", "n", "rank", "forced", "tied"].filter(said).length;
  return pairs + extras.filter((extra) => extra.name === "direction").length;
}

export function card(matrix: Matrix, slice: Slice, row: number, column: number, span: Span): HTMLElement[] {
  const { measure, extras } = matrix.raw, unit = measure.unit ? ` ${measure.unit}` : "";
  const value = matrix.value.at(slice, row, column), at = (name: string) => matrix.beside(name, slice, row, column);
  const self = matrix.isSelf(slice, row, column);
  const heads = headsOf(matrix, slice, row, self ? null : column);
  const rows: [string, string][] = [];
  const add = (label: string, text: string): unknown => rows.push([label, text]);
  const whole = (name: string) => (Number.isNaN(at(name)) ? DASH : String(Math.round(at(name))));
  if (matrix.has("low") && matrix.has("high")) add("interval", Number.isNaN(at("low")) || Number.isNaN(at("high")) ? DASH : between(at("low"), at("high")));
  if (matrix.has("null")) add("if unrelated", Number.isNaN(at("null")) ? DASH : digits(at("null")));
  if (matrix.has("null_low") && !Number.isNaN(at("null_low"))) add("shuffled", between(at("null_low"), at("null_high")));
  if (matrix.has("p_value")) add("p", Number.isNaN(at("p_value")) ? DASH : digits(at("p_value")));
  if (matrix.has("n")) add("rows", whole("n") + (matrix.has("distinct") && whole("distinct") !== whole("n") ? ` (${whole("distinct")} distinct)` : ""));
  if (matrix.has("rank")) add("ranks", matrix.has("rank_") && !self ? `${whole("rank")} and ${whole("rank_")}` : whole("rank"));
  if (at("forced") > 0) add("forced to 1", whole("forced"));
  if (at("tied") > 0) add("tied", whole("tied"));
  extras.forEach((extra, i) => { if (extra.name === "direction") add("direction", extra.options[slice[i]!]!.label); });
  const label = h("dt", {}, measure.label);
  const missing = Number.isNaN(value);
  const bar = h("i");
  bar.style.setProperty("--share", `${missing ? 0 : 100 * Math.min(1, Math.max(0, (value - span.low) / (span.high - span.low)))}%`);
  const first = missing
    ? [label, h("dd", { class: "rg-why" }, DASH)]
    : [label, bar, h("dd", { class: "rg-value" }, digits(value) + unit)];
  return [
    ...heads,
    h("dl", {}, ...first, ...rows.flatMap(([name, text]) => [h("dt", {}, name), h("dd", { class: "rg-why" }, text)])),
    ...(missing ? [h("footer", {}, NO_VALUE)] : self ? [h("footer", {}, "with itself")] : []),
  ];
}

/** Both ends; a dash between them would read as a minus where they are negative. */
const between = (low: number, high: number): string => `${digits(low)}${low < 0 ? " to " : "–"}${digits(high)}`;

/** Names of both sides; their model below each, or once where they share it. */
function headsOf(matrix: Matrix, slice: Slice, row: number, column: number | null): HTMLElement[] {
  const sides: [SideName, number][] = column === null ? [["row", row]] : [["row", row], ["column", column]];
  const beside = sides.map(([side, i]) => besideName(matrix, slice, side, i));
  const shared = beside.every((words) => words === beside[0]);
  return sides.flatMap(([side, i], k) => {
    const name = h("b", {}, entryName(matrix, side, i)), said = beside[k]!;
    if (!shared) return [h("header", {}, name, h("small", {}, said))];
    return [h("header", {}, name), ...(said && k === sides.length - 1 ? [h("p", {}, h("small", {}, said))] : [])];
  });
}

function entryName(matrix: Matrix, side: SideName, i: number): string {
  const { names, dim } = side === "row" ? matrix.rows : matrix.columns, kind = dim.replace(/_$/, "");
  return ["layer", "point", "model"].includes(kind) ? names[i]! : `${kind} ${names[i]}`;
}

function besideName(matrix: Matrix, slice: Slice, side: SideName, i: number): string {
  const { groups, dim } = side === "row" ? matrix.rows : matrix.columns, kind = dim.replace(/_$/, "");
  const [, layer] = matrix.ref(side, slice, i), model = kind === "model" ? "" : modelOf(matrix, slice, side, i);
  const own = ["layer", "point"].includes(kind) ? "" : layer;
  return [...new Set([model, own, groups?.[i] ?? ""])].filter(Boolean).join(" · ");
}

/* ---------- table ---------- */

/** All numbers of the slice shown, for those who do not see the picture. */
export function table(matrix: Matrix, slice: Slice): HTMLTableElement {
  const { rows, columns, raw } = matrix;
  const body = rows.names.map((name, r) => h("tr", {}, h("th", { scope: "row" }, nameOf(matrix, slice, "row", r) || name), ...columns.names.map((_, c) => {
    const value = matrix.value.at(slice, r, c), low = matrix.beside("low", slice, r, c), high = matrix.beside("high", slice, r, c);
    return h("td", {}, digits(value) + (Number.isNaN(low) || Number.isNaN(high) ? "" : ` [${digits(low)}, ${digits(high)}]`));
  })));
  const head = h("tr", {}, h("td"), ...columns.names.map((_, c) => h("th", { scope: "col" }, nameOf(matrix, slice, "column", c))));
  const caption = `${raw.title || "Matrix"}: ${convention(matrix, slice)}. ${raw.measure.same}. ${raw.measure.card} ${raw.facts.join(" ")}`;
  return h("table", {}, h("caption", {}, caption.trim()), h("thead", {}, head), h("tbody", {}, ...body));
}
