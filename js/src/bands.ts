/** What stands behind a chart's lines: intervals as bands in the models' colours, and the null model in grey. */
import { type Context, focusOf, lineColour, stepBack } from "./context";
import { svg } from "./dom";
import { overFrames } from "./frames";
import { relativeDepth } from "./scales";
import { css } from "./theme";
import type { NullModel, Numbers, Quantity, Rows } from "./types";

const BAND = 0.15, NULL_BAND = 0.13;
const THIN = 2.5; // px: a grey band thinner than this is drawn as a line
const SAMPLES = 48; // depths at which the nulls of several models are put together

/** Where a chart draws: px of a relative depth and of a value, and the values at its lower and upper edge. */
export interface Plot { across(depth: number): number; y(value: number): number; edges: [number, number] }
type Path = { model: number; layers: number[] };
type Bounds = { values: Rows; low?: Rows; high?: Rows };

/** The null model chosen, where it has this quantity. */
export function nullOf({ view, state }: Pick<Context, "view" | "state">, quantity: Quantity): { model: NullModel; numbers: Bounds } | null {
  const model = view.nulls?.find(({ name }) => name === state.null), numbers = model?.numbers[quantity];
  return model && numbers ? { model, numbers } : null;
}

/** A path's interval as a band, broken where it is undefined. */
export function band(context: Context, plot: Plot, numbers: Numbers, { model, layers }: Path): SVGElement[] {
  const { low, high } = numbers;
  if (!context.state.intervals || !low || !high) return [];
  const d = outline(context, plot, { values: numbers.values, low, high }, { model, layers });
  return d ? [svg("path", { class: "rg-band", d, fill: css(stepBack(context, model, lineColour(context, model))), opacity: BAND })] : [];
}

/** Of the model looked at its null, mean dashed; of several models together one band over all of theirs. */
export function nullMarks(context: Context, plot: Plot, quantity: Quantity): SVGElement[] {
  const found = nullOf(context, quantity);
  if (!found) return [];
  const { drawn } = context.picture, focus = focusOf(context);
  const one = drawn.find((path) => path.model === focus) ?? (drawn.length === 1 ? drawn[0] : undefined);
  const title = svg("title", {}, `null: ${found.model.label}`);
  const made = one ? single(context, plot, found.numbers, one) : together(context, plot, found.numbers, drawn);
  made[0]?.append(title);
  return made;
}

/** A line by its depths and values. Where it leaves the chart it ends at the edge: flat along it, it would be read. */
function within(plot: Plot, points: [number, number][]): string {
  const [low, high] = plot.edges, inside = (v: number) => v >= low && v <= high;
  const at = ([depth, v]: [number, number]) => `${plot.across(depth).toFixed(1)} ${plot.y(v).toFixed(1)}`;
  let d = "";
  points.forEach(([depth, v], i) => {
    const [before, from] = points[i - 1] ?? [depth, v];
    const cut = (edge: number): string => at([before + ((edge - from) / (v - from)) * (depth - before), edge]);
    const edgeOf = (outside: number): number => (outside > high ? high : low);
    if (i > 0 && !inside(from) && inside(v)) d += `M${cut(edgeOf(from))}`;
    if (inside(v)) d += `${i > 0 && d ? "L" : "M"}${at([depth, v])}`;
    else if (i > 0 && inside(from)) d += `L${cut(edgeOf(v))}`;
  });
  return d;
}

function single(context: Context, plot: Plot, numbers: Bounds, path: Path): SVGElement[] {
  const grey = css(context.theme.ink2), d = outline(context, plot, numbers, path);
  const made = d ? [svg("path", { class: "rg-null", d, fill: grey, opacity: NULL_BAND })] : [];
  return [...made, dashed(runs(context, plot, numbers.values, path), grey)];
}

function together(context: Context, plot: Plot, numbers: Bounds, drawn: Path[]): SVGElement[] {
  const grey = css(context.theme.ink2), top: string[] = [], bottom: string[] = [], middle: [number, number][] = [];
  let thickest = 0;
  for (let s = 0; s <= SAMPLES; s++) {
    const depth = s / SAMPLES;
    const at = (rows: Rows | undefined): number[] => drawn.flatMap((path) => between(context, rows ?? numbers.values, path, depth) ?? []);
    const lows = at(numbers.low), highs = at(numbers.high);
    if (!lows.length || !highs.length) continue;
    const x = plot.across(depth).toFixed(1), y0 = plot.y(Math.max(...highs)), y1 = plot.y(Math.min(...lows));
    thickest = Math.max(thickest, y1 - y0);
    middle.push([depth, (Math.max(...highs) + Math.min(...lows)) / 2]);
    top.push(`${x} ${y0.toFixed(1)}`);
    bottom.unshift(`${x} ${y1.toFixed(1)}`);
  }
  if (top.length < 2) return [];
  if (thickest < THIN) return [dashed(within(plot, middle), grey)];
  return [svg("path", { class: "rg-null", d: `M${[...top, ...bottom].join("L")}z`, fill: grey, opacity: NULL_BAND })];
}

const dashed = (d: string, colour: string): SVGElement =>
  svg("path", { class: "rg-null", d, fill: "none", stroke: colour, "stroke-width": 1.1, "stroke-dasharray": "4 3" });

/** A model's value at a relative depth, straight between its layers; null beyond them. */
function between({ payload }: Context, rows: Rows, { model, layers }: Path, depth: number): number | null {
  const known = layers.filter((k) => rows[model]?.[k] != null);
  const after = known.findIndex((k) => relativeDepth(payload, model, k) >= depth - 1e-9);
  if (after < 0) return null;
  const b = known[after]!, at = relativeDepth(payload, model, b);
  if (at - depth < 1e-9) return rows[model]![b]!;
  if (after === 0) return null;
  const a = known[after - 1]!, before = relativeDepth(payload, model, a);
  return rows[model]![a]! + ((depth - before) / (at - before)) * (rows[model]![b]! - rows[model]![a]!);
}

/** The outline of a band: up along the highs, back along the lows, one piece per run of defined layers. */
function outline(context: Context, plot: Plot, { low, high }: Bounds, { model, layers }: Path): string {
  if (!low || !high) return "";
  const point = (rows: Rows, k: number): string => `${plot.across(relativeDepth(context.payload, model, k)).toFixed(1)} ${plot.y(rows[model]![k]!).toFixed(1)}`;
  return pieces(layers, (k) => low[model]?.[k] != null && high[model]?.[k] != null)
    .filter((run) => run.length > 1)
    .map((run) => `M${[...run.map((k) => point(high, k)), ...[...run].reverse().map((k) => point(low, k))].join("L")}z`)
    .join("");
}

function runs(context: Context, plot: Plot, rows: Rows, { model, layers }: Path): string {
  const point = (k: number): [number, number] => [relativeDepth(context.payload, model, k), rows[model]![k]!];
  return pieces(layers, (k) => rows[model]?.[k] != null).map((run) => within(plot, run.map(point))).join("");
}

function pieces(layers: number[], known: (k: number) => boolean): number[][] {
  const found: number[][] = [[]];
  for (const k of layers) {
    if (known(k)) found.at(-1)!.push(k);
    else found.push([]);
  }
  return found.filter((run) => run.length);
}

/**
 * The lowest and highest that a chart must show besides its values: bounds and the chosen null of all models, drawn or
 * not, so that neither hovering nor hiding moves an axis. A wild bound counts up to the values' own range beyond them.
 */
export function reach(context: Context, quantity: Quantity, lowest: number, highest: number): [number, number] {
  const all = overFrames(context.view).flatMap((view) => {
    const numbers = view.numbers[quantity], model = nullOf({ view, state: context.state }, quantity)?.numbers;
    return [numbers?.low, numbers?.high, model?.values, model?.low, model?.high].flatMap((rows) => rows?.flat() ?? []).filter((v): v is number => v !== null);
  });
  const most = 0.75 * (highest - lowest);
  return [Math.max(lowest - most, Math.min(lowest, ...all)), Math.min(highest + most, Math.max(highest, ...all))];
}
