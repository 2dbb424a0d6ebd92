/** The row pointed at as a line over its columns: every value with its interval, against what chance gives. */
import { svg } from "../dom";
import { ramp } from "../scales";
import { css } from "../theme";
import type { Scene } from "./marks";
import { share, ticks, tickTexts } from "./scale";

const HEAD = 24, FOOT = 18, TICK_ROOM = 30; // px above, below and right of the line
const DOTS = 24; // columns up to which each has a dot

const path = (d: string, attributes: Record<string, string | number>): SVGElement => svg("path", { d, fill: "none", ...attributes });
const text = (words: string, x: number, y: number, attributes: Record<string, string | number> = {}): SVGElement =>
  svg("text", { x: x.toFixed(1), y: y.toFixed(1), "font-size": 10.5, "font-weight": 400, fill: "var(--rg-ink2)", ...attributes }, words);

export function profile({ matrix, slice, span, geometry: { profile: box }, theme, measure }: Scene, row: number, column: number | null): SVGElement[] {
  if (!box) return [];
  const n = matrix.columns.names.length, width = box.width - TICK_ROOM, top = box.y + HEAD, bottom = box.y + box.height - FOOT;
  const x = (c: number) => box.x + ((c + 0.5) / n) * width, y = (value: number) => bottom - share(span, value) * (bottom - top);
  const places = Array.from({ length: n }, (_, c) => c), value = (c: number) => matrix.value.at(slice, row, c);
  const beside = (name: string) => (c: number) => matrix.beside(name, slice, row, c);
  const name = matrix.rows.names[row]!, made: SVGElement[] = [text(name, box.x, box.y + 11, { "font-size": 12, "font-weight": 600, fill: "var(--rg-ink)" })];
  const wide = measure(name, { size: 12, weight: 600 });
  if (wide + 90 < box.width) made.push(text("with each column", box.x + wide + 5, box.y + 11, { "font-size": 12 }));
  const all = ticks(span, 3);
  tickTexts(all).forEach((words, i) => {
    const at = y(all[i]!);
    made.push(path(`M${box.x} ${at.toFixed(1)}h${width}`, { stroke: "var(--rg-hair)", "stroke-width": 1 }), text(words, box.x + width + 6, at + 3.5));
  });
  for (const run of unbroken(places, (c) => beside("low")(c) + beside("high")(c))) {
    const upper = run.map((c) => `${x(c).toFixed(1)} ${y(beside("high")(c)).toFixed(1)}`), lower = run.map((c) => `${x(c).toFixed(1)} ${y(beside("low")(c)).toFixed(1)}`);
    made.push(path(`M${[...upper, ...lower.reverse()].join("L")}z`, { fill: "var(--rg-ink2)", opacity: 0.22 }));
  }
  // of a layer with itself there is no unrelated pair: its level is left out
  for (const run of unbroken(places, (c) => (matrix.isSelf(slice, row, c) ? NaN : beside("null")(c)))) {
    if (run.length > 1) made.push(path(`M${run.map((c) => `${x(c).toFixed(1)} ${y(beside("null")(c)).toFixed(1)}`).join("L")}`, { stroke: "var(--rg-ink2)", "stroke-width": 1.1, "stroke-dasharray": "4 3" }));
  }
  const chance = beside("null")(0), apart = Math.abs(y(value(0)) - y(chance)) > 20;
  if (apart && y(chance) - 14 > top) made.push(text("unrelated", box.x, y(chance) - 5));
  if (column !== null) made.push(path(`M${x(column).toFixed(1)} ${top - 2}V${bottom}`, { stroke: "var(--rg-ink2)", "stroke-width": 1 }), ...axisName(matrix.columns.names[column]!, x(column), bottom + 14, box, measure));
  for (const run of unbroken(places, value)) made.push(path(`M${run.map((c) => `${x(c).toFixed(1)} ${y(value(c)).toFixed(1)}`).join("L")}`, { stroke: "var(--rg-ink)", "stroke-width": 1.4, "stroke-linejoin": "round" }));
  for (const c of places) {
    if (Number.isNaN(value(c)) || (n > DOTS && c !== column)) continue;
    const cx = x(c).toFixed(1), cy = y(value(c)).toFixed(1), r = c === column ? 4.4 : 2.9;
    made.push(svg("circle", { cx, cy, r: r + 1.3, fill: "var(--rg-paper)" }), svg("circle", { cx, cy, r, fill: css(ramp(share(span, value(c)), theme.name === "dark") as [number, number, number]) }));
    if (c === column) made.push(svg("circle", { cx, cy, r: r + 1.6, fill: "none", stroke: "var(--rg-ink)", "stroke-width": 1.4 }));
  }
  return made;
}

function axisName(words: string, x: number, y: number, box: { x: number; width: number }, measure: Scene["measure"]): SVGElement[] {
  const half = measure(words, { size: 10.5, weight: 500 }) / 2;
  return [text(words, Math.max(box.x + half, Math.min(box.x + box.width - half, x)), y, { "text-anchor": "middle", "font-weight": 500, fill: "var(--rg-ink)" })];
}

/** Neighbouring places that have a number. */
function unbroken(places: number[], value: (c: number) => number): number[][] {
  const found: number[][] = [];
  let open = false;
  for (const c of places) {
    const there = !Number.isNaN(value(c));
    if (there && !open) found.push([]);
    if (there) found.at(-1)!.push(c);
    open = there;
  }
  return found;
}
