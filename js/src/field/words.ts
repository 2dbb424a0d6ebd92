/** What the fields say in words: the line below the title, the honesty line, the read-out, the table. */
import { h } from "../dom";
import { glyph } from "../glyph";
import { DASH, plain, shapeOf } from "../scales";
import { toBytes } from "../decode";
import { digits } from "../matrix/scale";
import type { Axis, Fields, OfPair, Own } from "./data";
import { modelInk } from "./paint";
import { short } from "./scale";
import type { Pair } from "./tensor";

export interface Shown { fields: Fields; layer: number; models: number[]; colour: Own; between: OfPair; dark: boolean }
export interface Piece { text: string; bold?: boolean }

const NBSP = "\u00a0";

/** "layer hidden · 225 points · mean d_SR 0.12 ± 0.01 · log scale −0.30". */
export function convention({ fields, layer, models: [a, b] }: Shown): string {
  const parts = [`layer ${fields.layers[layer]}`, fields.raw.subtitle];
  if (b !== undefined) {
    const ratio = fields.mean("spectral_ratio", layer, a!, b), scale = fields.mean("log_scale", layer, a!, b);
    parts.push(`MSA distance ${withError(ratio.value, ratio.error)}`, `log scale ${withError(scale.value, scale.error)}`);
  } else parts.push(`magnification ${ratio(fields.mean("magnification", layer, a!).value)} (geometric mean)`, `anisotropy ${ratio(fields.mean("anisotropy", layer, a!).value)}`);
  return parts.filter(Boolean).join(" · ");
}

const withError = (value: number, error: number): string => (Number.isNaN(value) ? DASH : `${digits(value)}${NBSP}±${NBSP}${error < 0.001 ? "<0.001" : digits(error)}`);
const ratio = (value: number): string => (Number.isNaN(value) ? DASH : short(value));

export function honesty({ fields, layer, models, between }: Shown): Piece[] {
  const { facts, notes, points } = fields.raw, pieces: Piece[] = [{ text: `Ellipses: circles of ${fields.raw.reference.label} as the layer stretches them`, bold: true }, { text: ", all of a layer at one scale." }];
  const lost = models.map((m) => Array.from({ length: fields.n }, (_, p) => p).filter((p) => !fields.isWhole(m, layer, p)).length), most = Math.max(...lost);
  if (most) pieces.push({ text: ` ${lost.join(" and ")} of ${fields.n} points`, bold: true }, { text: " without an ellipse (hatched): their metric has not full rank." });
  if (most && models.length > 1) pieces.push({ text: points.masked ? " They are left out of the means." : " Where lost directions differ, the spectral ratio is 1 and counts." });
  if (models.length > 1) {
    pieces.push({ text: " MSA compares shapes only", bold: true }, { text: `: a factor c(p) between the metrics, also one that changes from point to point, is invisible to it; the log scale has it.` });
    if (between === "spectral_ratio") pieces.push({ text: " Compared ellipses have the same area; dashed: the second network." });
    pieces.push({ text: points.sampled ? " ± is the standard error over the points." : " ± is the spread over the points as a standard error; a grid is no sample." });
  }
  for (const sentence of [...facts, ...notes]) pieces.push({ text: ` ${sentence.replaceAll(" %", `${NBSP}%`)}` });
  return pieces;
}

/* ---------- read-out ---------- */

export const valueOf = ({ name, unit }: Axis, value: number): string => `${name.replaceAll("_", " ")} ${digits(value)}${unit ? `${NBSP}${unit}` : ""}`;

export const placeOf = (fields: Fields, p: number): string => fields.raw.axes.map((axis, i) => valueOf(axis, (i ? fields.y : fields.x)[p]!)).join(", ");

/** The id of a point, unless it says no more than its place. */
const ownName = ({ raw }: Fields, p: number): string => (raw.points.ids[p]!.startsWith(`${raw.axes[0].name}=`) ? "" : raw.points.ids[p]!);

/** A displacement along both axes, as a direction to look for. */
const along = ([x, y]: Pair): string => `(${[x, y].map((v) => (Math.abs(v) < 5e-3 ? 0 : v)).map((v) => (Math.abs(v) >= 100 ? plain(v) : v.toFixed(2))).join(", ").replaceAll("-", "−")})`;

/** Pictures of the stimuli, all on one sheet. */
export function thumbnail({ raw: { thumbnails: sheet } }: Fields, p: number | null, url: string): HTMLElement | null {
  if (!sheet) return null;
  const element = h("span", { class: "rg-thumb", role: "img" });
  if (p === null) element.style.visibility = "hidden";
  if (p === null) return element;
  const place = (i: number, n: number) => (n > 1 ? `${(100 * i) / (n - 1)}%` : "0");
  element.style.backgroundImage = `url("${url}")`;
  element.style.backgroundSize = `${100 * sheet.columns}% ${100 * sheet.rows}%`;
  element.style.backgroundPosition = `${place(p % sheet.columns, sheet.columns)} ${place(Math.floor(p / sheet.columns), sheet.rows)}`;
  return element;
}

export function sheetUrl({ raw: { thumbnails: sheet } }: Fields): string {
  if (!sheet?.png) return "";
  const bytes = toBytes(sheet.png), parts: string[] = [];
  for (let i = 0; i < bytes.byteLength; i += 8192) parts.push(String.fromCharCode(...new Uint8Array(bytes.buffer, bytes.byteOffset + i, Math.min(8192, bytes.byteLength - i))));
  return `data:image/png;base64,${btoa(parts.join(""))}`;
}

type Row = [label: string, ...values: string[]];

/** Numbers of each model shown: of the point, or with none pointed at their means over the points. */
export function rows({ fields, layer, models }: Shown, p: number | null): Row[] {
  const of = (f: (m: number) => string): string[] => models.map(f), whole = (m: number) => fields.isWhole(m, layer, p!);
  if (p === null) return [["magnification", ...of((m) => ratio(fields.mean("magnification", layer, m).value))], ["anisotropy", ...of((m) => ratio(fields.mean("anisotropy", layer, m).value))], ["full rank", ...of((m) => `${fields.mean("magnification", layer, m).n} of ${fields.n}`)]];
  const stretch = (m: number) => fields.stretch(m, layer, p);
  return [
    ["magnification", ...of((m) => (whole(m) ? ratio(stretch(m).magnification) : DASH))],
    ["most stretched", ...of((m) => (whole(m) ? `${ratio(stretch(m).most)} ${along(stretch(m).along)}` : DASH))],
    ["least stretched", ...of((m) => (whole(m) ? `${ratio(stretch(m).least)} ${along(stretch(m).across)}` : DASH))],
    ["anisotropy", ...of((m) => (whole(m) ? ratio(stretch(m).anisotropy) : DASH))],
    ["rank", ...of((m) => (fields.rank(m, layer, p) <= 2 ? `${fields.rank(m, layer, p)} of 2` : DASH))],
  ];
}

export function pairRows({ fields, layer, models: [a, b] }: Shown, p: number | null): [string, string][] {
  if (b === undefined) return [];
  const at = (quantity: OfPair): string => {
    if (p !== null) return digits(fields.field(quantity, layer, a!, b)[p]!);
    const mean = fields.mean(quantity, layer, a!, b);
    return withError(mean.value, mean.error);
  };
  const scale = p === null ? fields.mean("log_scale", layer, a!, b).value : fields.field("log_scale", layer, a!, b)[p]!, times = Number.isNaN(scale) ? "" : ` (lengths ×${short(Math.exp(scale))})`;
  return [[p === null ? "MSA distance" : "spectral ratio", at("spectral_ratio")], ["log scale", at("log_scale") + times]];
}

export function readout(shown: Shown, p: number | null, url: string): HTMLElement[] {
  const { fields, layer, models, dark } = shown, several = models.length > 1;
  const whys = p === null ? [] : models.map((m) => [fields.label(m), fields.reason(m, layer, p)] as const).filter(([, why]) => why);
  const head = h("header", {}, h("b", {}, p === null ? `Mean over ${fields.n} points` : placeOf(fields, p)), h("small", {}, p === null ? "" : ownName(fields, p)));
  const names = several ? [h("dt"), ...models.map((m, i) => {
    const name = h("dd", { class: "rg-name" }, glyph(shapeOf(i), modelInk(i, dark), modelInk(i, dark), 11), h("b", {}, fields.label(m)));
    name.style.color = modelInk(i, dark);
    return name;
  })] : [];
  const table = h("dl", { class: several ? "rg-two" : "" }, ...names, ...rows(shown, p).flatMap(([label, ...values]) => [h("dt", {}, label), ...values.map((value) => h("dd", {}, value))]),
    ...pairRows(shown, p).flatMap(([label, value]) => [h("dt", {}, label), h("dd", { class: "rg-wide" }, value)]));
  const foot = whys.map(([name, why]) => (several ? `${name}: ${why}` : why)).join("; ") || (p === null ? "Point at the plane to read one stimulus; a click selects it." : "");
  return [head, h("div", { class: "rg-both" }, table, thumbnail(fields, p, url)), h("footer", {}, foot)];
}

export function spoken(shown: Shown, p: number): string {
  const { fields, models } = shown;
  const values = rows(shown, p).map(([label, ...each]) => `${label} ${each.map((value, i) => (models.length > 1 ? `${fields.label(models[i]!)} ${value}` : value)).join(", ")}`);
  return [placeOf(fields, p), ...values, ...pairRows(shown, p).map((row) => row.join(" "))].join("; ");
}

/* ---------- table ---------- */

const MOST_ROWS = 256; // of the unseen table: more than anyone listens to

/** All numbers of the layer shown, for those who do not see the picture. */
export function table(shown: Shown): HTMLTableElement {
  const { fields, layer, models } = shown, { raw } = fields, several = models.length > 1;
  const heads = [...raw.axes.map((axis) => axis.name), ...models.flatMap((m) => ["magnification", "anisotropy", "rank"].map((name) => (several ? `${fields.label(m)} ${name}` : name))), ...(several ? ["spectral ratio", "log scale"] : [])];
  const line = (p: number): string[] => [
    digits(fields.x[p]!), digits(fields.y[p]!),
    ...models.flatMap((m) => [ratio(fields.field("magnification", layer, m)[p]!), ratio(fields.field("anisotropy", layer, m)[p]!), String(fields.rank(m, layer, p))]),
    ...(several ? (["spectral_ratio", "log_scale"] as const).map((q) => digits(fields.field(q, layer, models[0]!, models[1])[p]!)) : []),
  ];
  const body = raw.points.ids.slice(0, MOST_ROWS).map((id, p) => h("tr", {}, h("th", { scope: "row" }, id), ...line(p).map((value) => h("td", {}, value))));
  const cut = fields.n > MOST_ROWS ? ` The first ${MOST_ROWS} of ${fields.n} points.` : "";
  return h("table", {}, h("caption", {}, `${raw.title || "Metric field"}: ${convention(shown)}.${cut}`), h("thead", {}, h("tr", {}, h("td"), ...heads.map((name) => h("th", { scope: "col" }, name)))), h("tbody", {}, ...body));
}
