/** The traits of the Python widget `FramePlot`, read and written. */
import type { Cleanups } from "../dom";
import { type ChangeOf, type ModelLike, SHARED, type Shared, Traits } from "../traits";
import { Frames, type RawFrames } from "./data";

export interface FrameState extends Shared { stars: "together" | "apart"; measure: string; layer: string; directions: string[]; hidden: string[] }
export type Change = ChangeOf<FrameState>;

const DEFAULTS: FrameState = { ...SHARED, stars: "together", measure: "", layer: "", directions: [], hidden: [] };

export class FrameStore extends Traits<FrameState, Frames> {
  constructor(model: ModelLike, cleanups: Cleanups) {
    super(model, cleanups, DEFAULTS, (raw) => ((raw as RawFrames | null)?.measures ? new Frames(raw as RawFrames) : null));
  }

  get frames(): Frames | null { return this.shown; }

  /** The layer whose star is drawn: its place, the last one where the trait names none. */
  get layer(): number {
    const at = this.frames?.layers.indexOf(this.state.layer) ?? -1;
    return at >= 0 ? at : (this.frames?.layers.length ?? 1) - 1;
  }

  /** A layer selected elsewhere is the one whose star is drawn. */
  protected override take(key: keyof FrameState): void {
    super.take(key);
    const last = key === "selected" ? this.state.selected.at(-1) : undefined;
    if (last && this.frames?.place(last)) this.set({ layer: last[1] });
  }
}
