/** The traits of the Python widget `MetricFieldPlot`, read and written. */
import type { Cleanups } from "../dom";
import { type ModelLike, same, type Shared, SHARED, Traits } from "../traits";
import type { LayerRef } from "../types";
import { Fields, type OfPair, type Own, type RawFields } from "./data";

export interface FieldState extends Shared {
  layer: string; shown: string[]; colour: Own; between: OfPair; scale: "layer" | "all"; selected_stimuli: string[];
}
export type FieldKey = keyof FieldState;

const DEFAULTS: FieldState = { ...SHARED, layer: "", shown: [], colour: "magnification", between: "spectral_ratio", scale: "layer", selected_stimuli: [] };

export class FieldStore extends Traits<FieldState, Fields> {
  constructor(model: ModelLike, cleanups: Cleanups) {
    super(model, cleanups, DEFAULTS, (raw) => ((raw as RawFields | null)?.axes ? new Fields(raw as RawFields) : null));
  }

  get fields(): Fields | null { return this.shown; }

  /** Place of the layer shown. */
  get layer(): number { return Math.max(0, this.fields?.layers.indexOf(this.state.layer) ?? 0); }

  /** Places of the one or two models shown. */
  get models(): number[] {
    const found = this.state.shown.map((name) => this.fields!.names.indexOf(name)).filter((m) => m >= 0).slice(0, 2);
    return found.length ? found : this.fields!.names.slice(0, 2).map((_, m) => m);
  }

  /** Another layer: it is selected in the models shown, so that linked figures follow. */
  go(layer: number): void {
    const { layers, names } = this.fields!, name = layers[Math.min(layers.length - 1, Math.max(0, layer))]!;
    this.set({ layer: name, selected: this.models.map((m): LayerRef => [names[m]!, name]) });
  }

  /** A layer just selected elsewhere is the one to show. */
  protected override take(key: FieldKey): void {
    const before = this.state.selected;
    super.take(key);
    const fresh = this.state.selected.filter((ref) => this.fields?.has(ref) && !before.some((other) => same(other, ref))), last = fresh.at(-1);
    if (last && !fresh.some(([, layer]) => layer === this.state.layer)) this.set({ layer: last[1] });
  }
}
