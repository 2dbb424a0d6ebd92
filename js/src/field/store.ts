/** The traits of the Python widget `MetricFieldPlot`, read and written; the counterpart of state.ts. */
import type { AnyModel } from "@anywidget/types";
import type { Cleanups } from "../dom";
import type { LayerRef } from "../types";
import { Fields, type OfPair, type Own, type RawFields } from "./data";

export interface FieldState {
  layer: string; shown: string[]; colour: Own; between: OfPair; scale: "layer" | "all";
  selected: LayerRef[]; selected_stimuli: string[]; hovered: LayerRef | null; hovered_with: LayerRef | null;
  height: number; theme: "auto" | "light" | "dark";
}
export type FieldKey = keyof FieldState;
type Change = FieldKey | "payload";

const DEFAULTS: FieldState = { layer: "", shown: [], colour: "magnification", between: "spectral_ratio", scale: "layer", selected: [], selected_stimuli: [], hovered: null, hovered_with: null, height: 0, theme: "auto" };
const KEYS = Object.keys(DEFAULTS) as FieldKey[];
const PAYLOAD = "_payload";
const HOVER_DELAY = 60; // ms: the others learn about the hovered layer when the pointer rests

type Model = Pick<AnyModel, "get" | "set" | "save_changes"> & { on(name: string, f: () => void): unknown; off(name: string, f: () => void): unknown };

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export class FieldStore {
  fields: Fields | null = null;
  error: Error | null = null;
  readonly state: FieldState;
  #model: Model;
  #raw: RawFields | null = null;
  #listeners = new Set<(changed: Set<Change>) => void>();
  #pending = new Set<Change>();
  #timer = 0;

  constructor(model: Model, cleanups: Cleanups) {
    this.#model = model;
    this.state = Object.fromEntries(KEYS.map((key) => [key, this.#read(key)])) as unknown as FieldState;
    for (const key of [...KEYS, PAYLOAD]) {
      const changed = () => (key === PAYLOAD ? this.#load() : this.#take(key as FieldKey));
      model.on(`change:${key}`, changed);
      cleanups.add(() => model.off(`change:${key}`, changed));
    }
    cleanups.add(() => { clearTimeout(this.#timer); this.#listeners.clear(); });
    this.#load();
  }

  /** Calls back with all changes of one turn together, from wherever they came. */
  listen(listener: (changed: Set<Change>) => void): void { this.#listeners.add(listener); }

  /** Place of the layer shown. */
  get layer(): number { return Math.max(0, this.fields?.layers.indexOf(this.state.layer) ?? 0); }

  /** Places of the one or two models shown. */
  get models(): number[] {
    const found = this.state.shown.map((name) => this.fields!.names.indexOf(name)).filter((m) => m >= 0).slice(0, 2);
    return found.length ? found : this.fields!.names.slice(0, 2).map((_, m) => m);
  }


  set(patch: Partial<Omit<FieldState, "hovered" | "hovered_with">>): void {
    const changed = (Object.keys(patch) as (keyof typeof patch)[]).filter((key) => !same(patch[key], this.state[key]));
    for (const key of changed) {
      (this.state as unknown as Record<string, unknown>)[key] = patch[key];
      this.#model.set(key, patch[key]);
      this.#tell(key);
    }
    if (changed.length) this.#model.save_changes();
  }

  /** Another layer: it is selected in the models shown, so that linked figures follow. */
  go(layer: number): void {
    const fields = this.fields!, name = fields.layers[Math.min(fields.layers.length - 1, Math.max(0, layer))]!;
    this.set({ layer: name, selected: this.models.map((m): LayerRef => [fields.names[m]!, name]) });
  }

  hover(hovered: LayerRef | null, other: LayerRef | null): void {
    const pair = { hovered, hovered_with: other };
    if (same(pair, { hovered: this.state.hovered, hovered_with: this.state.hovered_with })) return;
    Object.assign(this.state, pair);
    this.#tell("hovered");
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#model.set("hovered", pair.hovered);
      this.#model.set("hovered_with", pair.hovered_with);
      this.#model.save_changes();
    }, HOVER_DELAY);
  }

  #read<K extends FieldKey>(key: K): FieldState[K] {
    return (this.#model.get(key) as FieldState[K] | null | undefined) ?? structuredClone(DEFAULTS[key]);
  }

  #take(key: FieldKey): void {
    const value = this.#read(key);
    if (same(value, this.state[key])) return;
    (this.state as unknown as Record<string, unknown>)[key] = value;
    this.#tell(key);
    if (key === "selected") this.#follow();
  }

  /** A layer selected elsewhere is the one to show. */
  #follow(): void {
    const refs = this.state.selected.filter((ref) => this.fields?.has(ref)), last = refs.at(-1);
    if (last && !refs.some(([, layer]) => layer === this.state.layer)) this.set({ layer: last[1] });
  }

  #load(): void {
    const raw = (this.#model.get(PAYLOAD) as RawFields | null | undefined) ?? null;
    if (raw === this.#raw) return;
    this.#raw = raw;
    this.fields = this.error = null;
    if (raw?.axes) {
      try {
        this.fields = new Fields(raw);
      } catch (error) {
        this.error = error instanceof Error ? error : new Error(String(error));
      }
    }
    this.#tell("payload");
  }

  #tell(change: Change): void {
    if (this.#pending.size === 0) {
      queueMicrotask(() => {
        const changed = new Set(this.#pending);
        this.#pending.clear();
        for (const listener of this.#listeners) listener(changed);
      });
    }
    this.#pending.add(change);
  }
}
