// Opens a figure in a page without WebGL and with a clock of its own. A test file that uses it mocks the stage itself:
// vi.mock("../src/stage", async () => ({ acquire: (await import("./page")).acquire }));
import { afterEach, beforeEach, vi } from "vitest";
import widget from "../src/index";
import { fakeStage, FakeModel, giveSizes, pass, traits } from "./page";

const TIMERS = ["setTimeout", "clearTimeout", "requestAnimationFrame", "cancelAnimationFrame", "performance", "queueMicrotask"] as const;
/** ms: more than a transition. */
export const SETTLED = 500;
/** What observes sizes; whether the reader asked for no motion. */
export const page = { observers: [] as (() => void)[], still: false };

beforeEach(() => {
  vi.useFakeTimers({ toFake: [...TIMERS] });
  Object.assign(fakeStage, { draws: 0, users: 0, missing: false, software: false });
  giveSizes(900);
  Object.assign(page, { observers: [], still: false });
  vi.stubGlobal("ResizeObserver", class {
    constructor(private act: () => void) { page.observers.push(act); }
    observe() {}
    disconnect() { page.observers = page.observers.filter((act) => act !== this.act); }
  });
  window.matchMedia = ((query: string) => ({ matches: page.still && query.includes("reduced-motion"), addEventListener() {}, removeEventListener() {} })) as never;
});
afterEach(() => { vi.useRealTimers(); vi.unstubAllGlobals(); document.body.replaceChildren(); });

export async function open(part: Record<string, unknown> = {}) {
  const model = new FakeModel(traits(part)), el = document.createElement("div");
  document.body.append(el);
  const close = widget.render({ model, el } as never);
  for (const act of page.observers) act();
  await pass(SETTLED);
  const root = el.querySelector<HTMLElement>(".rg")!, canvas = el.querySelector("canvas")!;
  const find = <E extends HTMLElement>(query: string) => root.querySelector<E>(query)!;
  const press = async (key: string, shiftKey = false) => {
    canvas.dispatchEvent(new KeyboardEvent("keydown", { key, shiftKey, bubbles: true }));
    await pass(SETTLED);
  };
  return { model, el, root, canvas, close, find, press, labels: () => [...root.querySelectorAll(".rg-over text")].map((text) => text.textContent ?? "") };
}
