/** The traits of the Python widget `MatrixPlot`, read and written; the counterpart of state.ts. */
import type { Cleanups } from "../dom";
import { type ModelLike, same, SHARED, type Shared, Traits } from "../traits";
import type { LayerRef } from "../types";
import { Matrix, type RawMatrix, type Slice } from "./data";

export { same };
export interface MatrixState extends Shared { at: Record<string, string | number>; scale: "range" | "data" }
export type MatrixKey = keyof MatrixState;

const DEFAULTS: MatrixState = { ...SHARED, at: {}, scale: "range" };
/** Two pairs: a third one takes the place of the first. */
export const MOST_SELECTED = 4;

export class MatrixStore extends Traits<MatrixState, Matrix> {
  constructor(model: ModelLike, cleanups: Cleanups) {
    super(model, cleanups, DEFAULTS, (raw) => ((raw as RawMatrix | null)?.sides ? new Matrix(raw as RawMatrix) : null));
  }

  get matrix(): Matrix | null { return this.shown; }

  /** Where in every further dim the figure stands. */
  get slice(): Slice {
    return (this.matrix?.raw.extras ?? []).map(({ name, options, start }) => {
      const i = options.findIndex((option) => option.value === this.state.at[name]);
      return i < 0 ? start : i;
    });
  }
}

/** The selection after a click on a cell: its layers alone, or added with shift; a pair that is all there goes. */
export function pickPair(selected: LayerRef[], pair: LayerRef[], add: boolean): LayerRef[] {
  const fresh = pair.filter((ref, i) => pair.findIndex((other) => same(other, ref)) === i);
  if (!add) return fresh;
  const rest = selected.filter((ref) => !fresh.some((other) => same(other, ref)));
  return rest.length === selected.length - fresh.length && fresh.length > 0 ? rest : [...rest, ...fresh].slice(-MOST_SELECTED);
}
