/** The traits of the Python widget `CurvePlot`, read and written; the counterpart of state.ts. */
import type { Cleanups } from "../dom";
import { type ChangeOf, type ModelLike, SHARED, Traits } from "../traits";
import type { Curves, CurveState } from "./types";

export type Change = ChangeOf<CurveState>;

const DEFAULTS: CurveState = { ...SHARED, x_scale: "linear", hidden: [] };
const VERSION = 1;

export class CurveStore extends Traits<CurveState, Curves> {
  constructor(model: ModelLike, cleanups: Cleanups) {
    super(model, cleanups, DEFAULTS, decode);
  }

  get curves(): Curves | null { return this.shown; }
}

function decode(raw: unknown): Curves | null {
  const curves = raw as Curves | null;
  if (!curves?.series) return null;
  if (curves.version !== VERSION) throw new Error(`Expected payload version ${VERSION}, got ${String(curves.version)}. Load the page with the package that wrote it.`);
  return curves;
}
