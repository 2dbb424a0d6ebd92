/** What the figure of frames says in words: the line below the title, the legend, the honesty line, the card, the table. */
import { h, svg } from "../dom";
import { glyph } from "../glyph";
import { DASH } from "../scales";
import { css } from "../theme";
import type { Frames, Measure, Spot } from "./data";
import { digits, isBelow, share } from "./scale";
import { colourOf, INK, INK2, isShown, type Look, trace } from "./star";

const NBSP = "\u00a0";

export const between = (low: number | null, high: number | null): string => (low === null || high === null ? DASH : `${digits(low)}${low < 0 ? " to " : "–"}${digits(high)}`);

export function convention({ raw, layers }: Frames, star: Measure, layer: number): (string | HTMLElement)[] {
  return [`${capital(star.label)} · `, h("b", {}, layers[layer]!), ` · ${raw.subtitle}`];
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How to read a star. */
export function legend(star: Measure, { gaps, below }: { gaps: boolean; below: boolean }): HTMLElement[] {
  const item = (sample: SVGElement, ...words: string[]): HTMLElement => h("span", { class: "rg-aid" }, sample, h("span", {}, ...words));
  const sample = (...children: SVGElement[]): SVGElement => svg("svg", { width: 18, height: 14, viewBox: "0 0 18 14", "aria-hidden": "true" }, ...children);
  const { level, level_label, inside, outside } = star;
  return [
    ...(level === null ? [] : [item(sample(svg("circle", { cx: 9, cy: 7, r: 5.6, fill: "none", stroke: INK, "stroke-width": 1.3 })), `${digits(level).replace(/\.?0+$/, "")} = ${level_label}; inside ${inside}, outside ${outside}`)]),
    item(sample(trace("M1 7H17", INK2, 6, { opacity: 0.35 }), svg("circle", { cx: 9, cy: 7, r: 3, fill: INK2 })), "median and middle half of the stimuli, log scale"),
    ...(below ? [item(sample(trace("M11.5 3L6.5 7L11.5 11", INK2, 1.5)), "below the scale")] : []),
    ...(gaps ? [item(sample(trace("M4 3.5V10.5", INK2, 1.6), trace("M5 7H14", INK2, 1.2, { "stroke-dasharray": "2 3" })), "undefined")] : []),
  ];
}

export function honesty(frames: Frames, { star, charted }: Pick<Look, "star" | "charted">): (string | HTMLElement)[] {
  const { raw } = frames, measures = star === charted ? [star] : [star, charted];
  const found: (string | HTMLElement)[] = [h("b", {}, `${raw.n_stimuli} ${raw.n_stimuli === 1 ? "stimulus" : "stimuli"}.`), ` ${raw.facts.join(" ").replaceAll(" %", `${NBSP}%`)}`];
  for (const { label, convention: how } of measures) found.push(` ${capital(label)}: `, h("span", {}, how), ".");
  for (const measure of measures) {
    const missing = missingOf(measure), all = measure.numbers.median.length * raw.n_stimuli;
    if (missing) found.push(" ", h("b", {}, `${missing} of ${all} values`), ` of ${measure.label} undefined and left out: ${mainReason(measure)}.`);
  }
  return found;
}

const missingOf = (measure: Measure): number => Object.values(measure.undefined).flat().reduce((sum, [, n]) => sum + n, 0);

function mainReason(measure: Measure): string {
  const counts = new Map<string, number>();
  for (const [reason, n] of Object.values(measure.undefined).flat()) counts.set(reason, (counts.get(reason) ?? 0) + n);
  const [first, ...rest] = [...counts].sort((a, b) => b[1] - a[1]);
  return `${first?.[0] ?? ""}${rest.length ? ` (and ${rest.length} other reason${rest.length > 1 ? "s" : ""})` : ""}`;
}

/* ---------- card ---------- */

export function card(look: Look, spot: Spot): HTMLElement[] {
  const { frames, marks } = look, { raw, layers } = frames, { m, l, d } = spot;
  const direction = d === null ? null : raw.directions[d]!, measure = d === null ? look.charted : look.star;
  const colour = css(colourOf(look, m)), mark = marks[m]!, cell = frames.at(measure, spot), name = h("b", {}, raw.models[m]!.label);
  name.style.color = colour;
  const bar = h("i");
  bar.style.setProperty("--share", `${cell.median === null || measure !== look.star ? 0 : 100 * share(look.span, cell.median)}%`);
  bar.style.setProperty("--tint", colour);
  const rows: [string, string][] = [["middle half", between(cell.q25, cell.q75)], ["10 to 90\u00a0%", between(cell.q10, cell.q90)]];
  for (const other of raw.measures) if (d !== null && other.each === "direction" && other !== measure) rows.push([other.label, digits(frames.at(other, spot).median)]);
  const n = raw.n_stimuli - cell.missing;
  rows.push(["stimuli", cell.missing ? `${n} of ${raw.n_stimuli}` : String(n)]);
  const width = raw.models[m]!.layers[l]!.width;
  return [
    h("header", {}, h("b", {}, direction ? direction.name : capital(measure.label)), h("small", {}, direction?.unit ?? "all directions")),
    h("p", {}, glyph(mark.shape, colour, mark.hollow ? "var(--rg-raised)" : colour, 12), name, h("small", {}, `${layers[l]!} · ${l + 1} of ${layers.length}${width ? ` · width ${width}` : ""}`)),
    h("dl", { class: "rg-first" }, h("dt", {}, measure.label), bar, h("dd", { class: "rg-value" }, verdict(look, measure, cell.median))),
    h("dl", { class: "rg-pairs" }, ...rows.flatMap(([label, text]) => [h("dt", {}, label), h("dd", { class: "rg-why" }, text)])),
    ...(cell.reasons.length ? [h("footer", {}, `undefined: ${cell.reasons.map(([reason, count]) => `${reason} (${count})`).join("; ")}`)] : []),
  ];
}

function verdict(look: Look, measure: Measure, value: number | null): string {
  const below = value !== null && measure === look.star && isBelow(look.span, value);
  return `${digits(value)}${below ? " (below the scale)" : ""}${measure.unit ? ` ${measure.unit}` : ""}`;
}

/** In one line, for those who hear the figure. */
export function spoken(look: Look, spot: Spot): string {
  const { raw, layers } = look.frames, measure = spot.d === null ? look.charted : look.star, { median, q25, q75, reasons } = look.frames.at(measure, spot);
  const what = spot.d === null ? measure.label : `${raw.directions[spot.d]!.name}, ${measure.label}`;
  const value = median === null ? `undefined, ${reasons.map(([reason]) => reason).join("; ")}` : `${digits(median)}, middle half ${between(q25, q75)}`;
  return `${what} of ${raw.models[spot.m]!.label} at ${layers[spot.l]!}: ${value}.`;
}

/* ---------- tables ---------- */

/** All numbers as tables: of each direction by layer, and of whole frames. */
export function tables(look: Look): HTMLTableElement[] {
  const { frames } = look, { raw, layers } = frames;
  const cellOf = (measure: Measure, spot: Spot): HTMLElement => {
    const { median, q25, q75, reasons } = frames.at(measure, spot);
    return h("td", {}, median === null ? `${DASH} (${reasons.map(([reason]) => reason).join("; ")})` : `${digits(median)} [${digits(q25)}, ${digits(q75)}]`);
  };
  const made = (caption: string, columns: string[], cells: (m: number, l: number) => HTMLElement[]): HTMLTableElement => h("table", {}, h("caption", {}, caption),
    h("thead", {}, h("tr", {}, ...["model", "layer", ...columns].map((name) => h("th", { scope: "col" }, name)))),
    h("tbody", {}, ...raw.models.flatMap(({ label }, m) => (isShown(look, m) ? layers.map((layer, l) => h("tr", {}, h("td", {}, label), h("th", { scope: "row" }, layer), ...cells(m, l))) : []))));
  const whole = raw.measures.filter(({ each }) => each === "frame");
  return [
    made(`${raw.title}: ${look.star.label} of each direction, ${look.star.convention}; median and middle half of ${raw.n_stimuli} stimuli.`,
      raw.directions.map(({ name, unit }) => (unit ? `${name} (${unit})` : name)), (m, l) => raw.directions.map((_, d) => cellOf(look.star, { m, l, d }))),
    ...(whole.length ? [made(`${raw.title}: numbers of all directions together.`, whole.map(({ label }) => label), (m, l) => whole.map((measure) => cellOf(measure, { m, l, d: null })))] : []),
  ];
}
