/** The traits of the Python widget `MatrixPlot`, read and written; the counterpart of state.ts. */
import type { AnyModel } from "@anywidget/types";
import type { Cleanups } from "../dom";
import type { LayerRef } from "../types";
import { Matrix, type RawMatrix, type Slice } from "./data";

export interface MatrixState {
  at: Record<string, string | number>; scale: "range" | "data";
  selected: LayerRef[]; hovered: LayerRef | null; hovered_with: LayerRef | null;
  height: number; theme: "auto" | "light" | "dark";
}
export type MatrixKey = keyof MatrixState;

const DEFAULTS: MatrixState = { at: {}, scale: "range", selected: [], hovered: null, hovered_with: null, height: 0, theme: "auto" };
const KEYS = Object.keys(DEFAULTS) as MatrixKey[];
const PAYLOAD = "_payload";
const HOVER_DELAY = 60; // ms: the others learn about the hovered pair when the pointer rests
/** Two pairs: a third one takes the place of the first. */
export const MOST_SELECTED = 4;

type Model = Pick<AnyModel, "get" | "set" | "save_changes"> & { on(name: string, f: () => void): unknown; off(name: string, f: () => void): unknown };

export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export class MatrixStore {
  matrix: Matrix | null = null;
  error: Error | null = null;
  readonly state: MatrixState;
  #model: Model;
  #raw: RawMatrix | null = null;
  #listeners = new Set<(changed: Set<MatrixKey | "payload">) => void>();
  #pending = new Set<MatrixKey | "payload">();
  #timer = 0;

  constructor(model: Model, cleanups: Cleanups) {
    this.#model = model;
    this.state = Object.fromEntries(KEYS.map((key) => [key, this.#read(key)])) as unknown as MatrixState;
    for (const key of [...KEYS, PAYLOAD]) {
      const changed = () => (key === PAYLOAD ? this.#load() : this.#take(key as MatrixKey));
      model.on(`change:${key}`, changed);
      cleanups.add(() => model.off(`change:${key}`, changed));
    }
    cleanups.add(() => { clearTimeout(this.#timer); this.#listeners.clear(); });
    this.#load();
  }

  /** Calls back with all changes of one turn together, from wherever they came. */
  listen(listener: (changed: Set<MatrixKey | "payload">) => void): void {
    this.#listeners.add(listener);
  }

  /** Where in every further dim the figure stands. */
  get slice(): Slice {
    return (this.matrix?.raw.extras ?? []).map(({ name, options, start }) => {
      const i = options.findIndex((option) => option.value === this.state.at[name]);
      return i < 0 ? start : i;
    });
  }

  set(patch: Partial<Omit<MatrixState, "hovered" | "hovered_with">>): void {
    const changed = (Object.keys(patch) as (keyof typeof patch)[]).filter((key) => !same(patch[key], this.state[key]));
    for (const key of changed) {
      (this.state as unknown as Record<string, unknown>)[key] = patch[key];
      this.#model.set(key, patch[key]);
      this.#tell(key);
    }
    if (changed.length) this.#model.save_changes();
  }

  hover(hovered: LayerRef | null, other: LayerRef | null): void {
    const pair = { hovered, hovered_with: same(hovered, other) ? null : other };
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

  #read<K extends MatrixKey>(key: K): MatrixState[K] {
    return (this.#model.get(key) as MatrixState[K] | null | undefined) ?? structuredClone(DEFAULTS[key]);
  }

  #take(key: MatrixKey): void {
    const value = this.#read(key);
    if (same(value, this.state[key])) return;
    (this.state as unknown as Record<string, unknown>)[key] = value;
    this.#tell(key);
  }

  #load(): void {
    const raw = (this.#model.get(PAYLOAD) as RawMatrix | null | undefined) ?? null;
    if (raw === this.#raw) return;
    this.#raw = raw;
    this.matrix = this.error = null;
    if (raw?.sides) {
      try {
        this.matrix = new Matrix(raw);
      } catch (error) {
        this.error = error instanceof Error ? error : new Error(String(error));
      }
    }
    this.#tell("payload");
  }

  #tell(change: MatrixKey | "payload"): void {
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

/** The selection after a click on a cell: its layers alone, or added with shift; a pair that is all there goes. */
export function pickPair(selected: LayerRef[], pair: LayerRef[], add: boolean): LayerRef[] {
  const fresh = pair.filter((ref, i) => pair.findIndex((other) => same(other, ref)) === i);
  if (!add) return fresh;
  const rest = selected.filter((ref) => !fresh.some((other) => same(other, ref)));
  return rest.length === selected.length - fresh.length && fresh.length > 0 ? rest : [...rest, ...fresh].slice(-MOST_SELECTED);
}
