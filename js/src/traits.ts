/** Traits of a Python widget, read and written: what the figures of matrices, curves and frames share. */
import type { AnyModel } from "@anywidget/types";
import type { Cleanups } from "./dom";
import type { LayerRef } from "./types";

/** What every figure has: the layers pointed at and selected. */
export interface Shared { selected: LayerRef[]; hovered: LayerRef | null; hovered_with: LayerRef | null; height: number; theme: "auto" | "light" | "dark" }
export const SHARED: Shared = { selected: [], hovered: null, hovered_with: null, height: 0, theme: "auto" };

export type ModelLike = Pick<AnyModel, "get" | "set" | "save_changes"> & { on(name: string, f: () => void): unknown; off(name: string, f: () => void): unknown };
export type ChangeOf<S> = keyof S | "payload";

const PAYLOAD = "_payload";
const HOVER_DELAY = 60; // ms: the others learn about what is hovered when the pointer rests

export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export class Traits<S extends Shared, P> {
  /** The payload as the page reads it; null before it arrived, or when it cannot be read: then `error` says why. */
  shown: P | null = null;
  error: Error | null = null;
  readonly state: S;
  #model: ModelLike;
  #raw: unknown;
  #listeners = new Set<(changed: Set<ChangeOf<S>>) => void>();
  #pending = new Set<ChangeOf<S>>();
  #timer = 0;

  /** `decode` gives null for a payload that has not arrived, and throws for one that cannot be read. */
  constructor(model: ModelLike, cleanups: Cleanups, private defaults: S, private decode: (raw: unknown) => P | null) {
    this.#model = model;
    const keys = Object.keys(defaults) as (keyof S & string)[];
    this.state = Object.fromEntries(keys.map((key) => [key, this.#read(key)])) as unknown as S;
    for (const key of [...keys, PAYLOAD]) {
      const changed = (): void => (key === PAYLOAD ? this.#load() : this.take(key as keyof S & string));
      model.on(`change:${key}`, changed);
      cleanups.add(() => model.off(`change:${key}`, changed));
    }
    cleanups.add(() => { clearTimeout(this.#timer); this.#listeners.clear(); });
    this.#load();
  }

  /** Calls back with all changes of one turn together, from wherever they came. */
  listen(listener: (changed: Set<ChangeOf<S>>) => void): void {
    this.#listeners.add(listener);
  }

  set(patch: Partial<Omit<S, "hovered" | "hovered_with">>): void {
    const changed = (Object.keys(patch) as (keyof typeof patch & keyof S & string)[]).filter((key) => !same(patch[key], this.state[key]));
    for (const key of changed) {
      Object.assign(this.state, { [key]: patch[key] });
      this.#model.set(key, patch[key]);
      this.#tell(key);
    }
    if (changed.length) this.#model.save_changes();
  }

  hover(hovered: LayerRef | null, other: LayerRef | null = null): void {
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

  /** A trait was changed elsewhere. */
  protected take(key: keyof S & string): void {
    const value = this.#read(key);
    if (same(value, this.state[key])) return;
    Object.assign(this.state, { [key]: value });
    this.#tell(key);
  }

  #read<K extends keyof S & string>(key: K): S[K] {
    return (this.#model.get(key) as S[K] | null | undefined) ?? structuredClone(this.defaults[key]);
  }

  #load(): void {
    const raw = (this.#model.get(PAYLOAD) as unknown) ?? null;
    if (raw === this.#raw) return;
    this.#raw = raw;
    this.shown = this.error = null;
    try {
      this.shown = this.decode(raw);
    } catch (error) {
      this.error = error instanceof Error ? error : new Error(String(error));
    }
    this.#tell("payload");
  }

  #tell(change: ChangeOf<S>): void {
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
