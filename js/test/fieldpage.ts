/** A metric field's payload as Python sends it: a grid whose metrics are known in closed form. */
import type { RawFields } from "../src/field/data";
import { floats } from "./matrixpage";
import { FakeModel } from "./page";

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
export const N = 5;
const across = [-1, -0.5, 0, 0.5, 1];

/** Factor of layer k of model m at (x, y): stretched by k + 1 + m along the first axis, by 1 along the second. */
export const factorAt = (m: number, k: number): [number, number, number] => [k + 1 + m, 0, 1];

export interface Wanted { models?: string[]; layers?: string[]; ranks?: (m: number, k: number, p: number) => number; change?: (raw: RawFields) => void }

export function rawFields({ models = ["a", "b"], layers = ["input", "hidden", "logits"], ranks = () => 2, change = () => {} }: Wanted = {}): RawFields {
  const points = across.flatMap((y) => across.map((x): [number, number] => [x, y])), of = <T>(f: (m: number, k: number, p: number) => T): T[] =>
    models.flatMap((_, m) => layers.flatMap((_l, k) => points.map((_p, p) => f(m, k, p))));
  const raw: RawFields = {
    kind: "field", version: 1, title: "Stretched", subtitle: "25 points of a grid", facts: ["m = 2 axes."], notes: [],
    models: models.map((name) => ({ name, label: name, layers: layers.map((layer) => ({ name: layer })) })),
    axes: [{ name: "x", low: -1, high: 1, periodic: false, unit: "px" }, { name: "angle_y", low: -1, high: 1, periodic: true, unit: "" }],
    points: { ids: points.map((_, p) => `p${p}`), x: floats(points.map(([x]) => x)), y: floats(points.map(([, y]) => y)), weight: null, grid: [N, N], sampled: false, masked: false },
    reference: { label: "the input", factors: null },
    factors: floats(of((m, k) => factorAt(m, k)).flat()), ranks: base64(Uint8Array.from(of(ranks))), thumbnails: null,
  };
  change(raw);
  return raw;
}

export const fieldModel = (raw: unknown = rawFields(), part: Record<string, unknown> = {}): FakeModel => new FakeModel({
  _payload: raw, layer: "hidden", shown: ["a", "b"], colour: "magnification", between: "spectral_ratio", scale: "layer", selected: [], selected_stimuli: [],
  hovered: null, hovered_with: null, height: 0, theme: "auto", ...part,
});
