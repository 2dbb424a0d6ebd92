/** Colours, marker shapes, and the numbers that can colour the layers. All colours are [r, g, b] from 0 to 1. */
import type { ColourBy, ModelInfo, Payload, Picture, Quantity, Vec, View } from "./types";
import { overFrames } from "./frames";
import { clamp, mix } from "./vec";

export { clamp, mix };

/** Contrast at least 4.5 on the paper, apart under three colour-vision deficiencies (look.md 2). */
export const PALETTE = {
  light: ["#1746a2", "#c8480a", "#12835c", "#93307c"],
  dark: ["#6699ff", "#fbb13c", "#6fe3ad", "#e667b0"],
};
/** More = further from the paper. */
export const RAMP = {
  light: ["#e3b23c", "#d9743f", "#b23a5b", "#74246e", "#2b1553"],
  dark: ["#5a4a9c", "#a14c9c", "#e0627e", "#f79a63", "#fbe08a"],
};
export const SHAPES = ["disc", "square", "triangle", "diamond"] as const;
export type Shape = (typeof SHAPES)[number];

export const hex = (colour: string): Vec => [1, 3, 5].map((i) => parseInt(colour.slice(i, i + 2), 16) / 255);
export const css = (rgb: Vec): string => `rgb(${rgb.map((v) => Math.round(clamp(v, 0, 1) * 255)).join(",")})`;

const paletteOf = (dark: boolean): string[] => (dark ? PALETTE.dark : PALETTE.light);
export const rampColours = (dark: boolean): string[] => (dark ? RAMP.dark : RAMP.light);

export const modelColour = (index: number, dark: boolean): Vec => hex(paletteOf(dark)[index % SHAPES.length]!);
export const shapeOf = (index: number): Shape => SHAPES[index % SHAPES.length]!;
/** From the fifth model on the colours come again, with hollow markers. */
export const isHollow = (index: number): boolean => Math.floor(index / SHAPES.length) % 2 === 1;

export function ramp(t: number, dark: boolean): Vec {
  const stops = rampColours(dark).map(hex);
  const at = clamp(t, 0, 1) * (stops.length - 1), i = Math.min(stops.length - 2, Math.floor(at));
  return mix(stops[i]!, stops[i + 1]!, at - i);
}

/** How a model is marked: `colour` and `shape` are indices for modelColour and shapeOf. */
export interface Mark { colour: number; shape: Shape; hollow: boolean }
const MOST_BY_MODEL = 2 * SHAPES.length;

/** Up to 8 models each have a mark of their own; more are coloured by family, told apart within it by their shapes. */
export function marksOf(models: ModelInfo[]): Mark[] {
  if (models.length <= MOST_BY_MODEL) return models.map((_, m) => ({ colour: m % SHAPES.length, shape: shapeOf(m), hollow: isHollow(m) }));
  const families = [...new Set(models.map(familyOf))];
  const met = new Map<string, number>();
  return models.map((model) => {
    const family = familyOf(model), q = met.get(family) ?? 0;
    met.set(family, q + 1);
    return { colour: families.indexOf(family) % SHAPES.length, shape: shapeOf(q), hollow: isHollow(q) };
  });
}

/** The column `family`, else the name without its last number ("resnet8-s2" -> "resnet8-s"). */
function familyOf(model: ModelInfo): string {
  const { family } = model.info;
  return typeof family === "string" && family ? family : model.name.replace(/\d+$/, "");
}

/* ---------- numbers ---------- */

export const DASH = "–";
const signed = (text: string): string => text.replace("-", "−");

/** Two decimals for lengths about 1, three digits for larger ones, powers of ten at the far ends. */
export function plain(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size < 0.001 || size >= 1e5)) return signed(value.toExponential(1));
  const decimals = size >= 100 ? 0 : size >= 10 ? 1 : size !== 0 && size < 0.01 ? 4 : 2;
  return signed(zeroSafe(value.toFixed(decimals)));
}

const zeroSafe = (text: string): string => (/^-[0.]*$/.test(text) ? text.slice(1) : text);

/** A value as text: angles in degrees, shares in per cent, lengths with their unit; undefined is a dash. */
export function format(quantity: ColourBy | Quantity, value: number | null | undefined, unit = ""): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return DASH;
  switch (quantity) {
    case "turning_angle": return `${signed(zeroSafe(((value * 180) / Math.PI).toFixed(0)))}°`;
    case "progress":
    case "depth": return `${signed(zeroSafe((100 * value).toFixed(0)))} %`;
    default: return unit ? `${plain(value)} ${unit}` : plain(value);
  }
}

/** Both ends of an interval, without the unit, which its value carries: "[0.39, 0.45]". */
export const span = (quantity: Quantity, low: number, high: number): string =>
  `[${[low, high].map((value) => format(quantity, value).replace(/\s?[%°]$/, "")).join(", ")}]`;

/** A number per layer that can colour it, its range, and what stands at the two ends of the colour bar. */
export interface Scale {
  name: Exclude<ColourBy, "model">; label: string;
  value(model: number, layer: number): number | null;
  range: [number, number]; ends: [string, string];
  /** Where the value lies in the range, 0 to 1; null where it is undefined. */
  share(model: number, layer: number): number | null;
}

const LABELS: Record<Exclude<ColourBy, "model">, string> = {
  depth: "depth", step: "step", turning_angle: "turning angle", progress: "progress", deviation: "deviation", distortion: "drawn error",
};

/** The scale of `colourBy`; null for "model" and for quantities this view has no numbers of. */
export function quantity(payload: Payload, view: View, picture: Picture, colourBy: ColourBy): Scale | null {
  if (colourBy === "model") return null;
  const value = valueOf(payload, view, picture, colourBy);
  if (!value) return null;
  const range = rangeOf(payload, view, value, colourBy), [lo, hi] = range;
  const share = (m: number, k: number): number | null => {
    const v = value(m, k);
    return v === null ? null : hi > lo ? clamp((v - lo) / (hi - lo), 0, 1) : 0;
  };
  return { name: colourBy, label: LABELS[colourBy], value, range, ends: endsOf(colourBy, range, view.unit), share };
}

function valueOf(payload: Payload, view: View, picture: Picture, by: Exclude<ColourBy, "model">): Scale["value"] | null {
  if (by === "depth") return (m, k) => relativeDepth(payload, m, k);
  if (by === "distortion") return (m, k) => picture.quality.error.get(payload.models[m]?.points[k] ?? -1) ?? null;
  const numbers = view.numbers[by];
  return numbers ? (m, k) => numbers.values[m]?.[k] ?? null : null;
}

/** 0 at a model's first layer, 1 at its last, so that outputs of nets of different length align. */
export const relativeDepth = (payload: Payload, model: number, layer: number): number =>
  layer / Math.max(1, (payload.models[model]?.layers.length ?? 1) - 1);

/** Over all models, hidden or not, and all frames: neither a toggle nor a step changes a colour's meaning. */
function rangeOf(payload: Payload, view: View, value: Scale["value"], by: Exclude<ColourBy, "model">): [number, number] {
  if (by === "depth" || by === "progress") return [0, 1];
  const rows = by === "distortion" ? payload.models.map((model, m) => model.layers.map((_, k) => value(m, k))) : overFrames(view).flatMap((each) => each.numbers[by]?.values ?? []);
  const values = rows.flat().filter((v) => v !== null);
  return [0, Math.max(0, ...values)];
}

function endsOf(by: ColourBy, [lo, hi]: [number, number], unit: string): [string, string] {
  if (by === "depth") return ["input", "output"];
  if (by === "turning_angle" || by === "progress") return [format(by, lo), format(by, hi)];
  return [lo === 0 ? "0" : format(by, lo), format(by, hi, unit)];
}
