/** The payload of frames as it travels (repgeo_nb/widgets/frame_payload.py), and as the page reads it. */
import type { LayerRef } from "../types";

const VERSION = 1;
const QUANTILES = ["q10", "q25", "median", "q75", "q90"] as const;
type Quantile = (typeof QUANTILES)[number];
type Numbers = (number | null)[];

export interface Measure {
  name: string; label: string; each: "direction" | "frame"; scale: "log" | "linear"; low: number | null; high: number | null; unit: string; convention: string;
  /** What is neither small nor large, and what it, less and more of it mean. */
  level: number | null; level_label: string; inside: string; outside: string;
  /** Model by model, layer by layer (and direction by direction); why some stimuli have no value, by place: [reason, how many]. */
  numbers: Record<Quantile, Numbers>; undefined: Record<string, [string, number][]>;
}
export interface RawFrames {
  kind: "frames"; version: number; title: string; subtitle: string; n_stimuli: number;
  models: { name: string; label: string; layers: { name: string; width: number | null }[] }[];
  directions: { name: string; unit: string }[]; measures: Measure[]; facts: string[]; start: string[];
}
/** One number over the stimuli: its quantiles, null where it has none, and why. */
export type Cell = Record<Quantile, number | null> & { missing: number; reasons: [string, number][] };
/** A place in the figure; without a direction where all of them have one number. */
export interface Spot { m: number; l: number; d: number | null }

export class Frames {
  readonly layers: string[];
  constructor(readonly raw: RawFrames) {
    if (raw.version !== VERSION) throw new Error(`Expected frames version ${VERSION}, got ${String(raw.version)}. Load the page with the package that wrote it.`);
    this.layers = raw.models[0]?.layers.map(({ name }) => name) ?? [];
    for (const measure of raw.measures) {
      const expected = raw.models.length * this.layers.length * (measure.each === "direction" ? raw.directions.length : 1);
      for (const name of QUANTILES) {
        const got = measure.numbers[name]?.length ?? 0;
        if (got !== expected) throw new Error(`Measure "${measure.name}": expected ${expected} numbers, got ${got}.`);
      }
    }
    if (!raw.measures.some(({ each }) => each === "direction")) throw new Error("Expected a measure of each direction, got none.");
  }

  measure(name: string): Measure { return this.raw.measures.find((measure) => measure.name === name) ?? this.raw.measures[0]!; }

  /** What the star shows: the measure chosen, or the first where that has no number for each direction. */
  starred(name: string): Measure {
    const chosen = this.measure(name);
    return chosen.each === "direction" ? chosen : this.raw.measures.find(({ each }) => each === "direction")!;
  }

  at(measure: Measure, { m, l, d }: Spot): Cell {
    const frame = m * this.layers.length + l, place = measure.each === "frame" ? frame : frame * this.raw.directions.length + (d ?? 0);
    const numbers = Object.fromEntries(QUANTILES.map((name) => [name, measure.numbers[name][place] ?? null])) as Record<Quantile, number | null>;
    const reasons = measure.undefined[String(place)] ?? [];
    return { ...numbers, reasons, missing: reasons.reduce((sum, [, n]) => sum + n, 0) };
  }

  ref({ m, l }: Pick<Spot, "m" | "l">): LayerRef { return [this.raw.models[m]!.name, this.layers[l]!]; }

  place(ref: LayerRef | null): Pick<Spot, "m" | "l"> | null {
    if (!ref) return null;
    const m = this.raw.models.findIndex(({ name }) => name === ref[0]), l = this.layers.indexOf(ref[1]);
    return m >= 0 && l >= 0 ? { m, l } : null;
  }
}
