/** A matrix's payload as Python sends it, for tests: similarities that tell row, column and slice apart. */
import type { RawField, RawMatrix } from "../src/matrix/data";
import { FakeModel } from "./page";

const base64 = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes)));
export const floats = (numbers: number[]): string => base64(Float32Array.from(numbers).buffer);

/** 16-bit steps of 0.0001 from 0; NaN as 65535. */
export const steps = (numbers: number[]): string =>
  base64(Uint16Array.from(numbers.map((v) => (Number.isNaN(v) ? 65535 : Math.round(v * 1e4)))).buffer);

/** The similarity in model m of rows r and c: 1 on the diagonal, less away from it. */
export const similarity = (m: number, r: number, c: number): number => (r === c ? 1 : 0.9 - 0.1 * Math.abs(r - c) - 0.05 * m);

export interface Wanted { n?: number; models?: string[]; groups?: string[] | null; names?: string[]; change?: (raw: RawMatrix) => void }

export function rawMatrix({ n = 4, models = ["a", "b"], groups = null, names, change = () => {} }: Wanted = {}): RawMatrix {
  const called = names ?? Array.from({ length: n }, (_, i) => `layer ${i}`);
  const cells = models.flatMap((_, m) => called.flatMap((_r, r) => called.map((_c, c) => similarity(m, r, c))));
  const all = ["model", "row", "column"], codes = models.flatMap((_, m) => called.map((_r, r) => m * n + r));
  const near = (dv: number): RawField => ({ dims: all, steps: steps(cells.map((v) => v + dv)), low: 0, step: 1e-4 });
  const raw: RawMatrix = {
    kind: "matrix", version: 1, title: "Layers compared", subtitle: "60 stimuli",
    measure: { name: "cka", label: "CKA", convention: "debiased", unit: "", form: "similarity", lowest: 0, highest: 1, same: "1 = the same", card: "bounded" },
    models: models.map((name) => ({ name, label: name, layers: called.map((layer) => ({ name: layer })) })),
    sides: {
      row: { dim: "layer", names: called, groups, refs: { dims: ["model", "row"], codes } },
      column: { dim: "layer_", names: called, groups, refs: { dims: ["model", "column"], codes } },
    },
    extras: [{ name: "model", label: "Model", kind: "menu", start: 0, options: models.map((value) => ({ value, label: value })) }],
    fields: {
      value: { dims: all, floats: floats(cells) }, low: near(-0.02), high: near(0.01),
      null: { dims: ["row", "column"], steps: steps(called.flatMap((_r, r) => called.map((_c, c) => 0.1 + 0.01 * (r + c)))), low: 0, step: 1e-4 },
      n: { dims: [], constant: 60 }, distinct: { dims: [], constant: 58 },
      rank: { dims: ["row"], steps: base64(Uint16Array.from(called.map((_, r) => r)).buffer), low: 5, step: 1 },
      rank_: { dims: ["column"], steps: base64(Uint16Array.from(called.map((_, r) => r)).buffer), low: 5, step: 1 },
    },
    facts: ["60 rows, 58 of them distinct."], notes: ["Ties were found."],
  };
  change(raw);
  return raw;
}

export const matrixModel = (raw: unknown = rawMatrix(), part: Record<string, unknown> = {}): FakeModel =>
  new FakeModel({ _payload: raw, at: { model: "a" }, scale: "range", selected: [], hovered: null, hovered_with: null, height: 0, theme: "auto", ...part });
