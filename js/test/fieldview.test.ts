// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Geometry } from "../src/field/layout";
import { placeOf } from "../src/field/profile";
import widget from "../src/index";
import { fieldModel, rawFields } from "./fieldpage";
import { giveSizes, pass } from "./page";

const SETTLED = 600;
let observers: (() => void)[] = [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "requestAnimationFrame", "cancelAnimationFrame", "performance", "queueMicrotask"] });
  observers = [];
  vi.stubGlobal("ResizeObserver", class {
    constructor(private act: () => void) { observers.push(act); }
    observe() {}
    disconnect() { observers = observers.filter((act) => act !== this.act); }
  });
  window.matchMedia = (() => ({ matches: false, addEventListener() {}, removeEventListener() {} })) as never;
  giveSizes(900);
});
afterEach(() => { vi.useRealTimers(); vi.unstubAllGlobals(); document.body.replaceChildren(); });

async function open(raw: unknown = rawFields(), part: Record<string, unknown> = {}) {
  const model = fieldModel(raw, part), el = document.createElement("div");
  document.body.append(el);
  const close = widget.render({ model, el } as never);
  for (const act of observers) act();
  await pass(SETTLED);
  const root = el.querySelector<HTMLElement>(".rg")!, canvas = el.querySelector("canvas")!;
  const find = <E extends HTMLElement>(query: string) => root.querySelector<E>(query)!;
  const geometry = () => (root as unknown as { repgeoGeometry: Geometry }).repgeoGeometry;
  const spot = (plane: number, column: number, row: number) => { const p = geometry().planes[plane]!; return { clientX: p.x + ((column + 0.5) / 5) * p.width, clientY: p.y + ((4.5 - row) / 5) * p.height, bubbles: true }; };
  const point = async (...at: [number, number, number]) => { canvas.dispatchEvent(new PointerEvent("pointermove", spot(...at))); await pass(SETTLED); };
  const click = async (at: { clientX: number; clientY: number }, shiftKey = false) => { canvas.dispatchEvent(new MouseEvent("click", { ...at, bubbles: true, shiftKey })); await pass(SETTLED); };
  const press = async (key: string) => { canvas.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true })); await pass(SETTLED); };
  const rows = () => Object.fromEntries([...root.querySelectorAll(".rg-readout dt")].map((dt) => [dt.textContent, [dt.nextElementSibling?.textContent, dt.nextElementSibling?.nextElementSibling?.textContent]]));
  return { model, el, root, canvas, close, find, geometry, spot, point, click, press, rows };
}

describe("a metric field", () => {
  it("draws, says so, and stands still", async () => {
    const { root, find, rows, geometry } = await open();
    expect(root.dataset).toMatchObject({ drawn: "1", layer: "hidden", models: "a|b", point: "" });
    expect(geometry().planes).toHaveLength(3);
    expect(find(".rg-convention").textContent).toContain("MSA distance 0.333");
    expect(rows().magnification).toEqual(["2", "3"]);
    const texts = [...root.querySelectorAll(".rg-over text")].map((text) => text.textContent);
    expect(texts).toEqual(expect.arrayContaining(["a", "b", "compared", "x (px)", "angle y ↻", "Magnification", "Spectral ratio", "MSA distance"]));
    expect(find(".rg-honesty").textContent).toContain("MSA compares shapes only");
  });

  it("leaves nothing behind", async () => {
    const { model, el, close } = await open();
    close();
    await pass(SETTLED);
    expect([model.listening, el.children.length, observers.length]).toEqual([0, 0, 0]);
  });

  it("reads a point in every plane, and lights up the layers of its plane", async () => {
    const { root, model, point, rows, find, canvas } = await open();
    const height = root.style.getPropertyValue("--rg-height");
    await point(1, 3, 1);
    expect(root.dataset.point).toBe("p8");
    expect(find(".rg-readout header").textContent).toBe("x 0.500\u00a0px, angle y −0.500p8");
    expect(rows()["most stretched"]).toEqual(["2 (1.00, 0.00)", "3 (1.00, 0.00)"]);
    expect(rows()["spectral ratio"]![0]).toBe("0.333");
    expect(model.get("hovered")).toEqual(["b", "hidden"]);
    await point(2, 0, 0);
    expect([model.get("hovered"), model.get("hovered_with")]).toEqual([["a", "hidden"], ["b", "hidden"]]);
    canvas.dispatchEvent(new PointerEvent("pointerleave"));
    await pass(SETTLED);
    expect([root.dataset.point, model.get("hovered")]).toEqual(["", null]);
    expect(root.style.getPropertyValue("--rg-height")).toBe(height);
  });

  it("goes to a layer by its place in the profile, by brackets, and by what is selected elsewhere", async () => {
    const { root, model, geometry, click, press } = await open();
    const { profile } = geometry();
    await click({ clientX: placeOf(profile, 3, 2), clientY: profile.y + 40 });
    expect([root.dataset.layer, model.get("layer")]).toEqual(["logits", "logits"]);
    expect(model.get("selected")).toEqual([["a", "logits"], ["b", "logits"]]);
    await press("[");
    await press("[");
    expect(root.dataset.layer).toBe("input");
    model.from("selected", [["a", "input"], ["elsewhere", "x"], ["b", "hidden"]]);
    await pass(SETTLED);
    expect([root.dataset.layer, model.get("layer")]).toEqual(["hidden", "hidden"]);
  });

  it("selects points by clicks and keys", async () => {
    const { model, canvas, click, spot, press } = await open();
    await click(spot(0, 1, 1));
    await click(spot(1, 2, 1), true);
    expect(model.get("selected_stimuli")).toEqual(["p6", "p7"]);
    await click(spot(1, 2, 1), true);
    expect(model.get("selected_stimuli")).toEqual(["p6"]);
    await press("ArrowRight");
    await press("ArrowUp");
    await press("ArrowUp");
    await press("Enter");
    expect(model.get("selected_stimuli")).toEqual(["p22"]);
    expect(canvas.getAttribute("aria-label")).toContain("Selected: p22");
    await press("Escape");
    expect(model.get("selected_stimuli")).toEqual([]);
  });

  it("shows one model in one plane, with its own profile", async () => {
    const { geometry, root, rows } = await open(rawFields({ models: ["a"] }), { shown: ["a"] });
    expect(geometry().planes).toHaveLength(1);
    expect(geometry().bars).toHaveLength(1);
    expect(rows().magnification![0]).toBe("2");
    expect(root.querySelectorAll(".rg-menu")).toHaveLength(2);
  });

  it("lets two of several models be chosen", async () => {
    const { root, model, find } = await open(rawFields({ models: ["a", "b", "c"] }), { shown: ["a", "c"] });
    expect(root.dataset.models).toBe("a|c");
    const select = find<HTMLSelectElement>("[data-trait=second] select");
    select.selectedIndex = 0;
    select.dispatchEvent(new Event("change"));
    await pass(SETTLED);
    expect([model.get("shown"), root.dataset.models]).toEqual([["a"], "a"]);
  });

  it("says why a point has no ellipse", async () => {
    const { point, find, rows } = await open(rawFields({ ranks: (m, _k, p) => (m === 0 && p === 0 ? 1 : 2) }));
    await point(0, 0, 0);
    expect(find(".rg-readout footer").textContent).toBe("a: rank 1: the layer does not move along one direction");
    expect(rows().magnification).toEqual(["–", "3"]);
    expect(rows().rank).toEqual(["1 of 2", "2 of 2"]);
    expect(find(".rg-honesty").textContent).toContain("1 and 0 of 25 points");
  });

  it("shows the stimulus under the pointer", async () => {
    const { point, find } = await open(rawFields({ change: (raw) => { raw.thumbnails = { png: btoa("png"), width: 8, height: 8, columns: 5, rows: 5 }; } }));
    expect(find(".rg-thumb").style.visibility).toBe("hidden");
    await point(0, 4, 1);
    expect(find(".rg-thumb").style.backgroundImage).toContain("data:image/png;base64,cG5n");
    expect(find(".rg-thumb").style.backgroundPosition).toBe("100% 25%");
  });

  it("moves between samples by keys", async () => {
    const { root, press } = await open(rawFields({ change: (raw) => { raw.points.grid = null; raw.points.sampled = true; } }));
    await press("ArrowRight");
    await press("ArrowRight");
    expect(root.dataset.point).toBe("p13");
    await press("ArrowDown");
    expect(root.dataset.point).toBe("p8");
  });

  it("shows hostile names as text", async () => {
    const evil = '</script><img src=x onerror="boom()">';
    const { root, point } = await open(rawFields({ models: [evil, "b"], layers: [evil, "y"], change: (raw) => {
      raw.title = raw.subtitle = raw.axes[0].name = raw.axes[0].unit = evil;
      raw.points.ids[0] = evil;
      raw.facts = raw.notes = [evil];
    } }), { layer: evil, shown: [evil, "b"] });
    await point(0, 0, 0);
    await pass(SETTLED);
    expect(root.querySelector("img, script")).toBeNull();
    expect(root.querySelector(".rg-title")!.textContent).toBe(evil);
    expect(root.querySelector(".rg-readout small")!.textContent).toBe(evil);
  });

  it("gives its numbers to a screen reader", async () => {
    const { root, model } = await open();
    const cells = () => [...root.querySelectorAll(".rg-unseen table tbody tr")].map((row) => [...row.children].map((cell) => cell.textContent));
    expect(cells()).toHaveLength(25);
    expect(cells()[0]).toEqual(["p0", "−1.000", "−1.000", "2", "2", "2", "3", "3", "2", "0.333", "−0.203"]);
    model.from("layer", "input");
    await pass(2 * SETTLED);
    expect(cells()[0]!.slice(3, 6)).toEqual(["1", "1", "2"]);
  });

  it("says what is wrong with a payload it cannot read", async () => {
    const { root } = await open(rawFields({ change: (raw) => { raw.version = 9; } }));
    expect(root.dataset.drawn).toBe("error");
    expect(root.querySelector(".rg-error")!.textContent).toContain("got 9");
  });
});
