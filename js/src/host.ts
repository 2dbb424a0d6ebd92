/**
 * Runs widgets in a saved page: no kernel, no network. The page carries one JSON block:
 * {modules: {key: base64 of a gzipped ES module}, widgets: [{module, css, state}], links: [[i, trait, j, trait]]}.
 * A large state is base64 of its gzipped JSON.
 */
import type { RawPayload } from "./types";

type Listener = () => void;
interface WidgetSpec { module: string; css?: string; state: string | Record<string, unknown> }
interface Page { modules: Record<string, string>; widgets: WidgetSpec[]; links?: [number, string, number, string][] }
type Cleanup = void | (() => void | Promise<void>);
interface Definition { initialize?(props: object): Cleanup | Promise<Cleanup>; render?(props: object): Cleanup | Promise<Cleanup> }

/** The model a widget talks to, held in memory: the AFM contract without a kernel behind it. */
export class PageModel {
  #values: Map<string, unknown>;
  #listeners = new Map<string, Set<Listener>>();

  constructor(state: Record<string, unknown>) {
    this.#values = new Map(Object.entries(state));
  }

  get(name: string): unknown { return this.#values.get(name); }

  set(name: string | Record<string, unknown>, value?: unknown): void {
    const patch = typeof name === "string" ? { [name]: value } : name;
    const changed = Object.entries(patch).filter(([key, next]) => !same(this.#values.get(key), next));
    for (const [key, next] of changed) this.#values.set(key, next);
    for (const [key] of changed) this.#fire(`change:${key}`);
    if (changed.length) this.#fire("change");
  }

  on(names: string, listener: Listener): void {
    for (const name of names.split(" ")) {
      const all = this.#listeners.get(name) ?? new Set();
      this.#listeners.set(name, all.add(listener));
    }
  }

  off(names?: string | null, listener?: Listener | null): void {
    if (names == null) return this.#listeners.clear();
    for (const name of names.split(" ")) {
      if (listener) this.#listeners.get(name)?.delete(listener);
      else this.#listeners.delete(name);
    }
  }

  save_changes(): void {} // there is nobody to save to
  send(): void {}

  #fire(name: string): void {
    for (const listener of [...(this.#listeners.get(name) ?? [])]) listener();
  }
}

/** Equal as JSON: linked lists of names must not chase each other. Large objects are compared by identity only. */
function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || !a || !b) return false;
  return isSmall(a) && isSmall(b) && JSON.stringify(a) === JSON.stringify(b);
}

const isSmall = (value: object): boolean => Array.isArray(value) || !("views" in value);

/** Keeps two traits of two models equal, as far as both know the layers; the first one's value is taken at the start. */
export function join(a: PageModel, traitA: string, b: PageModel, traitB: string): void {
  let passing = false; // the answer of the other to what it was just told
  const pass = (from: PageModel, traitFrom: string, to: PageModel, traitTo: string) => {
    if (passing) return;
    passing = true;
    to.set(traitTo, shared(from, from.get(traitFrom), to, to.get(traitTo)));
    passing = false;
  };
  pass(a, traitA, b, traitB);
  a.on(`change:${traitA}`, () => pass(a, traitA, b, traitB));
  b.on(`change:${traitB}`, () => pass(b, traitB, a, traitA));
}

/** A selection passes the layers the other figure has, and leaves alone those that only the other has. */
function shared(from: PageModel, value: unknown, to: PageModel, before: unknown): unknown {
  const mine = layersOf(from), theirs = layersOf(to);
  if (!mine || !theirs) return value;
  if (isRef(value)) return theirs.has(JSON.stringify(value)) ? value : null;
  if (!Array.isArray(value) || !value.every(isRef)) return value;
  const own = Array.isArray(before) ? before.filter((ref) => !mine.has(JSON.stringify(ref))) : [];
  return [...value.filter((ref) => theirs.has(JSON.stringify(ref))), ...own];
}

const isRef = (value: unknown): boolean => Array.isArray(value) && value.length === 2 && value.every((name) => typeof name === "string");

/** The layers of a figure as [model, layer] texts; null for a widget that is no figure. */
function layersOf(model: PageModel): Set<string> | null {
  const payload = model.get("_payload") as RawPayload | undefined;
  return payload?.models ? new Set(payload.models.flatMap((m) => m.layers.map((layer) => JSON.stringify([m.name, layer.name])))) : null;
}

async function inflate(base64: string): Promise<string> {
  const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).text();
}

async function load(base64: string): Promise<Definition> {
  const url = URL.createObjectURL(new Blob([await inflate(base64)], { type: "text/javascript" }));
  try {
    const definition = ((await import(url)) as { default: Definition | (() => Definition | Promise<Definition>) }).default;
    return typeof definition === "function" ? await definition() : definition;
  } finally {
    URL.revokeObjectURL(url);
  }
}

function showError(el: Element, error: unknown): void {
  console.error(error);
  const note = document.createElement("p");
  note.setAttribute("role", "alert");
  note.textContent = `This figure could not be drawn. ${error instanceof Error ? error.message : String(error)}`;
  el.append(note);
}

async function start(spec: WidgetSpec, model: PageModel, el: Element, definition: Promise<Definition>): Promise<void> {
  if (spec.css) {
    const style = document.createElement("style");
    style.textContent = spec.css;
    document.head.append(style);
  }
  const { initialize, render } = await definition;
  const props = {
    model, signal: new AbortController().signal, host: {},
    experimental: { invoke: () => Promise.reject(new Error("A saved page has no kernel to ask.")) },
  };
  await initialize?.(props);
  el.replaceChildren(); // the fallback picture gives way
  await render?.({ ...props, el });
}

/** Draws every widget of the page into its figure, then says so on the root element. */
export async function run(): Promise<PageModel[]> {
  const text = document.getElementById("repgeo-nb")?.textContent;
  if (!text) return [];
  const page = JSON.parse(text) as Page;
  const modules: Record<string, Promise<Definition>> = {};
  const states = await Promise.all(page.widgets.map(({ state }) => (typeof state === "string" ? inflate(state).then((text) => JSON.parse(text) as Record<string, unknown>) : state)));
  const models = states.map((state) => new PageModel(state));
  for (const [i, traitI, j, traitJ] of page.links ?? []) {
    const a = models[i], b = models[j];
    if (a && b) join(a, traitI, b, traitJ);
  }
  await Promise.all(page.widgets.map(async (spec, i) => {
    const el = document.querySelector(`[data-repgeo="${i}"]`);
    if (!el) return;
    try {
      await start(spec, models[i]!, el, (modules[spec.module] ??= load(page.modules[spec.module] ?? "")));
    } catch (error) {
      showError(el, error);
    }
  }));
  document.documentElement.dataset.repgeoReady = "1";
  return models;
}

(globalThis as { repgeoModels?: PageModel[] }).repgeoModels = await run();
