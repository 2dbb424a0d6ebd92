/** A page to test figures in: a model like a notebook's, a payload as it travels, elements with sizes, a stage without WebGL. */
import { vi } from "vitest";
import type { Stage } from "../src/stage";
import type { Numbers, Payload, RawPayload, Vec } from "../src/types";
import { chosen, fitTo } from "../src/project";
import { crowd, payloadOf, projectionOf, stateOf } from "./made";

/** The part of anywidget's model a figure uses; counts what it is asked for. */
export class FakeModel {
  listeners = new Map<string, Set<() => void>>();
  saved = 0;
  /** Every set of a trait, in order. */
  sets: [string, unknown][] = [];

  constructor(readonly values: Record<string, unknown>) {}

  get(name: string): unknown { return this.values[name]; }

  set(name: string, value: unknown): void {
    this.sets.push([name, value]);
    this.from(name, value);
  }

  /** A change that comes from Python. */
  from(name: string, value: unknown): void {
    if (JSON.stringify(this.values[name]) === JSON.stringify(value)) return;
    this.values[name] = value;
    for (const listener of [...(this.listeners.get(`change:${name}`) ?? [])]) listener();
  }

  save_changes(): void { this.saved++; }

  on(name: string, listener: () => void): void {
    this.listeners.set(name, (this.listeners.get(name) ?? new Set()).add(listener));
  }

  off(name: string, listener: () => void): void {
    this.listeners.get(name)?.delete(listener);
  }

  get listening(): number { return [...this.listeners.values()].reduce((sum, all) => sum + all.size, 0); }
}

const base64 = (numbers: ArrayLike<number>): string => {
  const bytes = new Uint8Array(Float32Array.from(numbers).buffer);
  return btoa(String.fromCharCode(...bytes));
};

/** A payload as Python sends it: fitted pictures, numbers with reasons, two projections, one shared input, a target. */
export function rawPayload(models = 2, layers = 5, change: (payload: Payload) => void = () => {}): RawPayload {
  const made = crowd(models, layers), n = Math.sqrt(made.distances.length);
  const projections = [projectionOf("mds", n, true, { label: "Metric MDS", note: "steps weighted 4×" }), projectionOf("tangent_pca", n, false, { label: "Tangent PCA" })];
  const { payload, view } = payloadOf({ ...made, projections });
  payload.title = "Networks on their way";
  payload.subtitle = "10 stimuli · one point per layer";
  Object.assign(view, { label: "Angular CKA", convention: "unbiased (Song)", length: payload.models.map(() => 2.5) });
  view.numbers = numbersOf(payload);
  for (const projection of projections) for (const k of [2, 3] as const) {
    const picture = fitTo(payload, view, { ...projection, name: "mds" }, k, chosen(payload, stateOf()));
    const coords = Array.from({ length: n }, (_, i) => picture.coords.get(i)!);
    Object.assign(projection.axes[k], { coords, curve: picture.curve, stress: picture.quality.stress, variance: projection.name === "mds" ? null : 0.8 });
  }
  payload.models.forEach((model) => { model.note = "99.0 % correct"; });
  change(payload);
  return encode(payload);
}

function numbersOf(payload: Payload): Record<string, Numbers> {
  const quantity = (undefinedAt: (k: number, last: number) => string): Numbers => {
    const reasons = payload.models.map((model) => model.layers.map((_, k) => undefinedAt(k, model.layers.length - 1)));
    return { reasons, values: reasons.map((row) => row.map((reason, k) => (reason ? null : 0.1 + 0.15 * k))) };
  };
  return {
    step: quantity((k) => (k === 0 ? "first layer" : "")), turning_angle: quantity((k, last) => (k === 0 ? "first layer" : k === last ? "last layer" : "")),
    progress: quantity(() => ""), deviation: quantity(() => ""), to_target: quantity(() => ""),
  };
}

function encode(payload: Payload): RawPayload {
  const rows = (all: Vec[] | null) => (all ? base64(all.flat()) : null);
  return {
    ...payload,
    views: payload.views.map((view) => ({
      ...view, distances: base64(view.distances),
      projections: view.projections.map((p) => ({
        ...p, base: p.base ? base64(p.base) : null,
        axes: Object.fromEntries(([2, 3] as const).map((k) => [k, { coords: rows(p.axes[k].coords), curve: rows(p.axes[k].curve), stress: p.axes[k].stress, variance: p.axes[k].variance, axis_names: [], cloud: p.axes[k].cloud ? rows(p.axes[k].cloud) : null, folded: p.axes[k].folded ?? null }])),
      })),
    })),
  } as RawPayload;
}

export const traits = (part: Record<string, unknown> = {}): Record<string, unknown> => {
  const { metric, ...rest } = stateOf();
  return { _payload: rawPayload(), _controls: undefined, metric, ...rest, ...part };
};

/** jsdom lays nothing out: elements get the sizes the style sheet would give them. */
export function giveSizes(width: number, height = 400): void {
  const size = (f: (e: HTMLElement) => number) => ({ configurable: true, get(this: HTMLElement) { return f(this); } });
  Object.defineProperty(HTMLElement.prototype, "clientWidth", size((e) => (e.classList.contains("rg-chart") ? 200 : width)));
  Object.defineProperty(HTMLElement.prototype, "clientHeight", size((e) => (e.classList.contains("rg-stage") ? height : 600)));
  HTMLCanvasElement.prototype.getContext = (() => null) as never;
}

/** What stands in for the shared WebGL stage. */
export const fakeStage = { software: false, draws: 0, users: 0, missing: false, redraw: null as (() => void) | null };

export function acquire(redraw: () => void): Stage | null {
  if (fakeStage.missing) return null;
  fakeStage.users++;
  fakeStage.redraw = redraw;
  return { software: fakeStage.software, draw: () => { fakeStage.draws++; return true; }, release: () => { fakeStage.users--; } };
}

/** Lets microtasks, frames and timers run for so many ms of the fake clock. */
export const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
