/** The matrix's payload as it travels, and as the page reads it: every field by slice, row and column. */
import { toBytes, toFloats } from "../decode";
import type { LayerRef, Raw } from "../types";

const VERSION = 1;
const NOTHING = 65535; // step that stands for NaN

export interface RawField { dims: string[]; floats?: Raw; steps?: Raw; low?: number; step?: number; constant?: number | null }
export interface RawSide { dim: string; names: string[]; groups: string[] | null; refs: { dims: string[]; codes: number[] } }
export interface Extra { name: string; label: string; kind: "menu" | "slider"; start: number; options: { value: string | number; label: string }[] }
export interface Measure { name: string; label: string; convention: string; unit: string; form: string; lowest: number | null; highest: number | null; same: string; card: string }
export interface RawMatrix {
  kind: "matrix"; version: number; title: string; subtitle: string; measure: Measure;
  models: { name: string; label: string; layers: { name: string }[] }[];
  sides: { row: RawSide; column: RawSide }; extras: Extra[]; fields: Record<string, RawField>; facts: string[]; notes: string[];
}

/** Where in every further dim: an index for each extra, in their order. */
export type Slice = number[];
export type SideName = "row" | "column";

/** Numbers over some of the dims, in rows. */
export class Field {
  #strides: number[];

  /** `sizes` of all dims, `order` of their names: extras, row, column. */
  constructor(private numbers: ArrayLike<number>, dims: string[], sizes: Map<string, number>, order: string[], what: string) {
    const strides = new Map<string, number>();
    let size = 1;
    for (const dim of [...dims].reverse()) {
      if (!sizes.has(dim)) throw new Error(`${what}: expected dims among ${order.join(", ")}, got "${dim}".`);
      strides.set(dim, size);
      size *= sizes.get(dim)!;
    }
    if (numbers.length !== size) throw new Error(`${what}: expected ${size} numbers, got ${numbers.length}.`);
    this.#strides = order.map((dim) => strides.get(dim) ?? 0);
  }

  /** The number there, NaN where there is none. */
  at(slice: Slice, row: number, column: number): number {
    const strides = this.#strides, n = slice.length;
    let place = row * strides[n]! + column * strides[n + 1]!;
    for (let i = 0; i < n; i++) place += slice[i]! * strides[i]!;
    return this.numbers[place] ?? NaN;
  }
}

export class Matrix {
  readonly rows: RawSide;
  readonly columns: RawSide;
  readonly value: Field;
  /** Ends of the values of different layers, in all slices together; and of all values. */
  readonly apart: [number, number];
  readonly all: [number, number];
  /** How many values are missing, in all slices. */
  readonly hasGaps: boolean;
  #fields = new Map<string, Field>();
  #codes: Record<SideName, Field>;
  #refs: LayerRef[];

  constructor(readonly raw: RawMatrix) {
    if (raw.version !== VERSION) throw new Error(`Expected matrix version ${VERSION}, got ${String(raw.version)}. Load the page with the package that wrote it.`);
    this.rows = raw.sides.row;
    this.columns = raw.sides.column;
    const order = [...raw.extras.map((extra) => extra.name), "row", "column"];
    const lengths = [...raw.extras.map((extra) => extra.options.length), this.rows.names.length, this.columns.names.length];
    const sizes = new Map(order.map((name, i) => [name, lengths[i]!]));
    for (const [name, field] of Object.entries(raw.fields)) this.#fields.set(name, new Field(numbersOf(field), field.dims, sizes, order, `Field "${name}"`));
    const value = this.#fields.get("value");
    if (!value) throw new Error("Expected the matrix's values, got none.");
    this.value = value;
    this.#refs = raw.models.flatMap((model) => model.layers.map((layer): LayerRef => [model.name, layer.name]));
    const codes = (side: RawSide, name: string) => new Field(side.refs.codes, side.refs.dims, sizes, order, `Layers of ${name}`);
    this.#codes = { row: codes(this.rows, "rows"), column: codes(this.columns, "columns") };
    [this.all, this.apart, this.hasGaps] = this.#ends();
  }

  /** A number beside the value; NaN where the figure has none. */
  beside(name: string, slice: Slice, row: number, column: number): number {
    return this.#fields.get(name)?.at(slice, row, column) ?? NaN;
  }

  has(name: string): boolean { return this.#fields.has(name); }

  /** The layer which a row or a column stands for in this slice. */
  ref(side: SideName, slice: Slice, i: number): LayerRef {
    return this.#refs[this.#codes[side].at(slice, side === "row" ? i : 0, side === "column" ? i : 0)] ?? ["", ""];
  }

  /** Does the cell compare an entry with itself? */
  isSelf(slice: Slice, row: number, column: number): boolean {
    return this.rows.names[row] === this.columns.names[column] && String(this.ref("row", slice, row)) === String(this.ref("column", slice, column));
  }

  /** Every slice of the further dims. */
  slices(): Slice[] {
    return this.raw.extras.reduce<Slice[]>((made, extra) => made.flatMap((slice) => extra.options.map((_, i) => [...slice, i])), [[]]);
  }

  /** Least and largest null level in a slice; null without one. */
  nullSpan(slice: Slice): [number, number] | null {
    if (!this.has("null")) return null;
    let low = Infinity, high = -Infinity;
    this.each(slice, (row, column) => {
      const level = this.beside("null", slice, row, column);
      if (Number.isNaN(level) || this.isSelf(slice, row, column)) return;
      low = Math.min(low, level);
      high = Math.max(high, level);
    });
    return low <= high ? [low, high] : null;
  }

  each(slice: Slice, act: (row: number, column: number, value: number) => void): void {
    for (let r = 0; r < this.rows.names.length; r++) for (let c = 0; c < this.columns.names.length; c++) act(r, c, this.value.at(slice, r, c));
  }

  #ends(): [[number, number], [number, number], boolean] {
    const all: [number, number] = [Infinity, -Infinity], apart: [number, number] = [Infinity, -Infinity];
    let gaps = false;
    for (const slice of this.slices()) this.each(slice, (r, c, v) => {
      if (Number.isNaN(v)) { gaps = true; return; }
      for (const ends of this.isSelf(slice, r, c) ? [all] : [all, apart]) {
        ends[0] = Math.min(ends[0], v);
        ends[1] = Math.max(ends[1], v);
      }
    });
    if (all[0] > all[1]) all.splice(0, 2, 0, 1);
    return [all, apart[0] <= apart[1] ? apart : [...all], gaps];
  }
}

function numbersOf({ floats, steps, low = 0, step = 1, constant }: RawField): ArrayLike<number> {
  if (floats !== undefined) return toFloats(floats);
  if (steps === undefined || steps === null) return [constant ?? NaN];
  const bytes = toBytes(steps), made = new Float64Array(bytes.byteLength / 2);
  for (let i = 0; i < made.length; i++) {
    const at = bytes.getUint16(2 * i, true);
    made[i] = at === NOTHING ? NaN : low + step * at;
  }
  return made;
}
