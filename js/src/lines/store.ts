/** The traits of the Python widget `CurvePlot`, read and written; the counterpart of state.ts. */
import type { AnyModel } from "@anywidget/types";
import type { Cleanups } from "../dom";
import type { LayerRef } from "../types";
import type { Curves, CurveState } from "./types";

type Key = keyof CurveState;
export type Change = Key | "payload";
type Model = Pick<AnyModel, "get" | "set" | "save_changes"> & { on(name: string, f: () => void): unknown; off(name: string, f: () => void): unknown };

const DEFAULTS: CurveState = { x_scale: "linear", hidden: [], selected: [], hovered: null, hovered_with: null, height: 0, theme: "auto" };
const KEYS = Object.keys(DEFAULTS) as Key[];
const PAYLOAD = "_payload", VERSION = 1;
const HOVER_DELAY = 60; // ms: the others learn about the hovered layer when the pointer rests

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export class CurveStore {
  curves: Curves | null = null;
  error: Error | null = null;
  readonly state: CurveState;
  #model: Model;
  #listeners = new Set<(changed: Set<Change>) => void>();
  #pending = new Set<Change>();
  #timer = 0;

  constructor(model: Model, cleanups: Cleanups) {
    this.#model = model;
    this.state = Object.fromEntries(KEYS.map((key) => [key, this.#read(key)])) as unknown as CurveState;
    for (const key of [...KEYS, PAYLOAD]) {
      const changed = (): void => (key === PAYLOAD ? this.#load() : this.#take(key as Key));
      model.on(`change:${key}`, changed);
      cleanups.add(() => model.off(`change:${key}`, changed));
    }
    cleanups.add(() => { clearTimeout(this.#timer); this.#listeners.clear(); });
    this.#load();
  }

  /** Calls back with all changes of one turn together, from wherever they came. */
  listen(listener: (changed: Set<Change>) => void): void {
    this.#listeners.add(listener);
  }

  set(patch: Partial<Omit<CurveState, "hovered" | "hovered_with">>): void {
    const changed = (Object.keys(patch) as (keyof typeof patch)[]).filter((key) => !same(patch[key], this.state[key]));
    for (const key of changed) {
      (this.state as unknown as Record<string, unknown>)[key] = patch[key];
      this.#model.set(key, patch[key]);
      this.#tell(key);
    }
    if (changed.length) this.#model.save_changes();
  }

  hover(hovered: LayerRef | null): void {
    if (same(hovered, this.state.hovered) && this.state.hovered_with === null) return;
    Object.assign(this.state, { hovered, hovered_with: null });
    this.#tell("hovered");
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#model.set("hovered", hovered);
      this.#model.set("hovered_with", null);
      this.#model.save_changes();
    }, HOVER_DELAY);
  }

  #read<K extends Key>(key: K): CurveState[K] {
    return (this.#model.get(key) as CurveState[K] | null | undefined) ?? structuredClone(DEFAULTS[key]);
  }

  #take(key: Key): void {
    const value = this.#read(key);
    if (same(value, this.state[key])) return;
    (this.state as unknown as Record<string, unknown>)[key] = value;
    this.#tell(key);
  }

  #load(): void {
    const raw = this.#model.get(PAYLOAD) as Curves | null | undefined;
    this.curves = this.error = null;
    if (raw?.series) {
      if (raw.version === VERSION) this.curves = raw;
      else this.error = new Error(`Expected payload version ${VERSION}, got ${String(raw.version)}. Load the page with the package that wrote it.`);
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
