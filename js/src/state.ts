/**
 * The traits of the Python widget, read and written. This is the one file that knows their names, and the one
 * that turns the names of models and layers into places in the payload and back.
 */
import type { AnyModel } from "@anywidget/types";
import { clamp, type Cleanups } from "./dom";
import { decodeFrames, frameAt } from "./frames";
import type { LayerRef, Payload, RawPayload, State } from "./types";

export type Key = keyof State;
export type Change = Key | "payload" | "controls";
/** A layer by its place: model, then layer within the model. */
export type Place = [model: number, layer: number];

export interface ControlSpec { trait: Key; kind: string; label: string; order: number; options: Option[] | null }
export interface Option { value: string | number; label: string }

const PAYLOAD = "_payload";
const CONTROLS = "_controls";
const DEFAULTS: State = {
  metric: "", projection: "mds", n_axes: 3, colour_by: "model", labels: "auto", hidden: [], depth_range: [0, 1], hidden_layers: [],
  selected: [], hovered: null, hovered_with: null, selected_stimuli: [], camera: null, height: 0, theme: "auto",
  intervals: true, null: "none", frame: null, trails: false,
};
const KEYS = Object.keys(DEFAULTS) as Key[];
/** Pointer moves are many: the others learn about the hovered layer when it rests. */
const HOVER_DELAY = 120;
export const MOST_SELECTED = 3;

const DEFAULT_CONTROLS: ControlSpec[] = [
  { trait: "metric", kind: "menu", label: "Metric", order: 0, options: null },
  { trait: "projection", kind: "segmented", label: "Projection", order: 1, options: null },
  { trait: "n_axes", kind: "segmented", label: "Dimensions", order: 2, options: null },
  { trait: "colour_by", kind: "menu", label: "Colour", order: 3, options: null },
  { trait: "labels", kind: "menu", label: "Labels", order: 4, options: null },
  { trait: "depth_range", kind: "range", label: "Layers", order: 5, options: null },
  { trait: "hidden_layers", kind: "checklist", label: "Layers", order: 6, options: null },
  { trait: "intervals", kind: "toggle", label: "Intervals", order: 7, options: null },
  { trait: "null", kind: "menu", label: "Null", order: 8, options: null },
];

type Model = Pick<AnyModel, "get" | "set" | "save_changes"> & {
  on(name: string, f: () => void): unknown;
  off(name: string, f: () => void): unknown;
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A trait's value as the page uses it; what a host left out or got wrong falls back to the default. */
function read<K extends Key>(model: Model, key: K): State[K] {
  const value = model.get(key) as State[K] | null | undefined;
  if (value === undefined || (value === null && DEFAULTS[key] !== null)) return structuredClone(DEFAULTS[key]);
  if (key === "depth_range") {
    const [lo, hi] = (value as number[]).map((v) => clamp(v, 0, 1));
    return (lo! <= hi! ? [lo, hi] : [hi, lo]) as State[K];
  }
  return value as State[K];
}

function readOption(raw: unknown): Option {
  if (Array.isArray(raw)) return { value: raw[0] as string, label: String(raw[1]) };
  if (raw && typeof raw === "object") {
    const { value, label } = raw as Option;
    return { value, label: label ?? String(value) };
  }
  return { value: raw as string | number, label: String(raw).replaceAll("_", " ") };
}

export class Store {
  #model: Model;
  #raw: RawPayload | undefined;
  #frames: Payload[] = [];
  #error: Error | null = null;
  #state: State;
  #pending = new Set<Change>();
  #listeners = new Set<(changed: Set<Change>) => void>();
  #hoverTimer = 0;

  constructor(model: Model, cleanups: Cleanups) {
    this.#model = model;
    this.#state = Object.fromEntries(KEYS.map((key) => [key, read(model, key)])) as unknown as State;
    const subscribe = (name: string, changed: () => void) => {
      model.on(`change:${name}`, changed);
      cleanups.add(() => model.off(`change:${name}`, changed));
    };
    for (const key of KEYS) subscribe(key, () => this.#take(key));
    subscribe(PAYLOAD, () => {
      for (const key of KEYS) this.#take(key); // one message may rename what is selected in the old payload
      this.#load();
      this.#tell("payload");
    });
    subscribe(CONTROLS, () => this.#tell("controls"));
    cleanups.add(() => { clearTimeout(this.#hoverTimer); this.#listeners.clear(); });
    this.#load();
  }

  /** The decoded payload, of a sequence the frame shown; null before it arrived or when it cannot be read (then `error` says why). */
  get payload(): Payload | null { return this.#frames[this.#frames.length < 2 ? 0 : frameAt(this.#frames[0]!, this.#state.frame)] ?? null; }
  get error(): Error | null { return this.#error; }
  get state(): Readonly<State> { return this.#state; }

  get controls(): ControlSpec[] {
    const raw = this.#model.get(CONTROLS) as { trait: Key; kind: string; label: string; order: number; options?: unknown[] | null }[] | undefined;
    if (!raw?.length) return DEFAULT_CONTROLS;
    return raw
      .filter((spec) => KEYS.includes(spec.trait))
      .map((spec) => ({ ...spec, options: spec.options?.map(readOption) ?? null }))
      .sort((a, b) => a.order - b.order);
  }

  /** Calls back with all changes of one turn together, from wherever they came. */
  listen(listener: (changed: Set<Change>) => void): void {
    this.#listeners.add(listener);
  }

  /** Writes traits. The page follows at once, Python by the next message. */
  set(patch: Partial<State>): void {
    const { hovered, hovered_with: other, ...rest } = patch;
    if (hovered !== undefined) this.#setHovered(hovered, other ?? null);
    const changed = (Object.keys(rest) as Exclude<Key, "hovered" | "hovered_with">[]).filter((key) => !same(rest[key], this.#state[key]));
    for (const key of changed) {
      (this.#state as Record<Key, unknown>)[key] = rest[key];
      this.#model.set(key, rest[key]);
      this.#tell(key);
    }
    if (changed.length) this.#model.save_changes();
  }

  /** Pointing at one layer ends the pair which a linked matrix may have shown. */
  #setHovered(hovered: LayerRef | null, other: LayerRef | null): void {
    if (same([hovered, other], [this.#state.hovered, this.#state.hovered_with])) return;
    Object.assign(this.#state, { hovered, hovered_with: other });
    this.#tell("hovered");
    clearTimeout(this.#hoverTimer);
    this.#hoverTimer = window.setTimeout(() => {
      this.#model.set("hovered", hovered);
      if (!same(this.#model.get("hovered_with") ?? null, other)) this.#model.set("hovered_with", other);
      this.#model.save_changes();
    }, HOVER_DELAY);
  }

  #take(key: Key): void {
    const value = read(this.#model, key);
    if (same(value, this.#state[key])) return;
    (this.#state as Record<Key, unknown>)[key] = value;
    this.#tell(key);
  }

  #load(): void {
    const raw = this.#model.get(PAYLOAD) as RawPayload | null | undefined;
    if (raw === this.#raw) return;
    this.#raw = raw ?? undefined;
    this.#frames = [];
    this.#error = null;
    if (!raw || !raw.models) return;
    try {
      this.#frames = decodeFrames(raw);
    } catch (error) {
      this.#error = error instanceof Error ? error : new Error(String(error));
    }
    if (this.payload) this.#dropVanished(this.payload);
  }

  /** A new payload may lack layers which were selected in the old one. */
  #dropVanished(payload: Payload): void {
    const { selected, hovered, hovered_with: other } = this.#state;
    const kept = selected.filter((ref) => placeOf(payload, ref));
    const patch: Partial<State> = {};
    if (kept.length < selected.length) patch.selected = kept;
    const gone = (ref: LayerRef | null) => ref !== null && !placeOf(payload, ref);
    if (gone(hovered) || gone(other)) Object.assign(patch, { hovered: gone(hovered) ? null : hovered, hovered_with: gone(other) ? null : other });
    this.set(patch);
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

/** Where a named layer stands, or null when the payload has no such layer. */
export function placeOf(payload: Payload, ref: LayerRef | null): Place | null {
  if (!ref) return null;
  const m = payload.models.findIndex((model) => model.name === ref[0]);
  const k = payload.models[m]?.layers.findIndex((layer) => layer.name === ref[1]) ?? -1;
  return k >= 0 ? [m, k] : null;
}

export const refOf = (payload: Payload, [m, k]: Place): LayerRef => [payload.models[m]!.name, payload.models[m]!.layers[k]!.name];

/** The selection after a click: alone, or added to (and taken from) with shift; the newest three stay. */
export function pick(selected: LayerRef[], ref: LayerRef | null, add: boolean): LayerRef[] {
  if (!ref) return add ? selected : [];
  if (!add) return [ref];
  const rest = selected.filter((other) => !same(other, ref));
  return rest.length < selected.length ? rest : [...selected, ref].slice(-MOST_SELECTED);
}
