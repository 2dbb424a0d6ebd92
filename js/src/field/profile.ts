/** The mean over the stimuli, layer by layer: of the pair with its standard error, or of the one model; a press goes to a layer. */
import { svg } from "../dom";
import type { Quantity } from "./data";
import type { Box } from "./layout";
import { type Marks, path, text } from "./marks";
import { barTicks, share, type Span } from "./scale";
import { shorten } from "../matrix/layout";

const HEAD = 24, FOOT = 18, TICK_ROOM = 34; // px above, below and right of the line
const HEADS: Record<Quantity, [string, string]> = {
  spectral_ratio: ["MSA distance", "by layer, ± s.e."], log_scale: ["Log scale", "by layer, ± s.e."], magnification: ["Magnification", "mean by layer"], anisotropy: ["Anisotropy", "mean by layer"],
};

export function profile(scene: Marks): SVGElement[] {
  const { fields, models, geometry: { profile: box }, measure, lit } = scene, layers = fields.layers;
  const quantity = quantityOf(scene), means = layers.map((_, k) => fields.mean(quantity, k, models[0]!, models[1]));
  const known = means.flatMap(({ value, error }) => (Number.isNaN(value) ? [] : [value - (error || 0), value + (error || 0)]));
  if (layers.length < 2 || !known.length) return [];
  const span = spanOf(quantity, known), bottom = box.y + box.height - FOOT, top = box.y + HEAD, width = box.width - TICK_ROOM;
  const x = (k: number) => placeOf(box, layers.length, k), y = (value: number) => bottom - share(span, value) * (bottom - top);
  const [head, after] = HEADS[quantity], made: SVGElement[] = [text(head, { x: box.x, y: box.y + 11, size: 12, weight: 600, fill: "var(--rg-ink)" })];
  made.push(text(after, { x: box.x + measure(head, { size: 12, weight: 600 }) + 6, y: box.y + 11, size: 11 }));
  for (const tick of barTicks(span, 4)) {
    const at = y(tick.value);
    made.push(path(`M${box.x} ${at.toFixed(1)}h${width}`, { stroke: "var(--rg-hair)", "stroke-width": 1 }), text(tick.text, { x: box.x + width + 6, y: at + 3.6 }));
  }
  const here = lit.layer ?? scene.layer;
  made.push(path(`M${x(here).toFixed(1)} ${top - 2}V${bottom}`, { stroke: "var(--rg-ink2)", "stroke-width": 1, opacity: 0.7 }));
  const drawn = means.map(({ value }, k) => (Number.isNaN(value) ? "" : `${x(k).toFixed(1)} ${y(value).toFixed(1)}`));
  made.push(path(drawn.reduce((d, at, k) => (at ? `${d}${k && drawn[k - 1] ? "L" : "M"}${at}` : d), ""), { stroke: "var(--rg-ink)", "stroke-width": 1.5 }));
  means.forEach(({ value, error }, k) => {
    if (Number.isNaN(value)) return;
    const now = k === scene.layer;
    if (error > 0) made.push(path(`M${x(k).toFixed(1)} ${y(value - error).toFixed(1)}V${y(value + error).toFixed(1)}`, { stroke: "var(--rg-ink)", "stroke-width": 1.5 }));
    made.push(svg("circle", { cx: x(k).toFixed(1), cy: y(value).toFixed(1), r: now ? 4.6 : k === here ? 4 : 2.9, fill: "var(--rg-ink)", stroke: "var(--rg-paper)", "stroke-width": now ? 2 : 1.2 }));
  });
  return [...made, ...names(scene, box, width, x, here)];
}

/** The first, the last, and the one looked at, which stands above its neighbours. */
function names({ fields: { layers }, measure }: Marks, box: Box, width: number, x: (k: number) => number, here: number): SVGElement[] {
  const font = { size: 10.5, weight: 400 }, y = box.y + box.height - 4, last = layers.length - 1;
  const cut = (k: number) => shorten(layers[k]!, width * 0.55, (t) => measure(t, font));
  const span = (k: number): [number, number] => {
    const half = measure(cut(k), { ...font, weight: 600 }) / 2, middle = Math.min(Math.max(x(k), box.x + half), box.x + width - half);
    return [middle - half, middle + half];
  };
  const own = span(here);
  const others = [0, last].filter((k) => k !== here).filter((k) => span(k)[1] + 8 < own[0] || span(k)[0] - 8 > own[1]);
  return [...others, here].map((k) => text(cut(k), { x: (span(k)[0] + span(k)[1]) / 2, y, anchor: "middle", weight: k === here ? 600 : 400, fill: k === here ? "var(--rg-ink)" : "var(--rg-ink2)" }));
}

export const quantityOf = ({ models, colour, between }: Pick<Marks, "models" | "colour" | "between">): Quantity => (models.length > 1 ? between : colour);

export const placeOf = (box: Box, n: number, k: number): number => box.x + 6 + (k / Math.max(1, n - 1)) * (box.width - TICK_ROOM - 12);

/** The layer whose place is nearest to a point in the chart. */
export function layerAt(box: Box, n: number, x: number, y: number): number | null {
  if (n < 2 || x < box.x - 6 || x > box.x + box.width - TICK_ROOM + 8 || y < box.y || y > box.y + box.height) return null;
  return Math.max(0, Math.min(n - 1, Math.round(((x - box.x - 6) / (box.width - TICK_ROOM - 12)) * (n - 1))));
}

function spanOf(quantity: Quantity, known: number[]): Span {
  const low = Math.min(...known), high = Math.max(...known);
  if (quantity === "spectral_ratio") return { low: 0, high: Math.max(high * 1.05, 0.05), log: false, ramp: "grey" };
  if (quantity === "log_scale") return { low: Math.min(0, low), high: Math.max(0, high, low + 0.1), log: false, ramp: "grey" };
  return { low: low / 1.15, high: high * 1.15, log: true, ramp: "grey" };
}
