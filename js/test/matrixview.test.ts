// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import widget from "../src/index";
import type { Geometry } from "../src/matrix/layout";
import { floats, matrixModel, rawMatrix } from "./matrixpage";
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

async function open(raw: unknown = rawMatrix(), part: Record<string, unknown> = {}) {
  const model = matrixModel(raw, part), el = document.createElement("div");
  document.body.append(el);
  const close = widget.render({ model, el } as never);
  for (const act of observers) act();
  await pass(SETTLED);
  const root = el.querySelector<HTMLElement>(".rg")!, canvas = el.querySelector("canvas")!;
  const find = <E extends HTMLElement>(query: string) => root.querySelector<E>(query)!;
  const geometry = () => (root as unknown as { repgeoGeometry: Geometry }).repgeoGeometry;
  const at = (row: number, column: number) => ({ clientX: geometry().x + (column + 0.5) * geometry().cell, clientY: geometry().y + (row + 0.5) * geometry().cell, bubbles: true });
  const point = async (row: number, column: number) => { canvas.dispatchEvent(new PointerEvent("pointermove", at(row, column))); await pass(SETTLED); };
  const click = async (row: number, column: number, shiftKey = false) => { canvas.dispatchEvent(new MouseEvent("click", { ...at(row, column), shiftKey })); await pass(SETTLED); };
  const press = async (key: string, shiftKey = false) => { canvas.dispatchEvent(new KeyboardEvent("keydown", { key, shiftKey, bubbles: true })); await pass(SETTLED); };
  const strong = () => [...root.querySelectorAll(".rg-over text[font-weight='600']")].map((text) => text.textContent).filter((text) => text !== "CKA");
  return { model, el, root, canvas, close, find, geometry, point, click, press, strong };
}

describe("a matrix", () => {
  it("draws, says so, and stands still", async () => {
    const { root, find } = await open();
    expect(root.dataset).toMatchObject({ drawn: "1", scale: "range", cell: "", at: '{"model":"a"}' });
    expect(find(".rg-title").textContent).toBe("Layers compared");
    expect(find(".rg-convention").textContent).toBe("CKA, debiased · 60 stimuli · model a");
    const texts = [...root.querySelectorAll(".rg-over text")].map((text) => text.textContent);
    expect(texts.filter((text) => text === "layer 2")).toHaveLength(2);
    expect(texts).toEqual(expect.arrayContaining(["CKA", "1 = the same", "0.50", "unrelated 0.110 to 0.150"]));
    expect(find(".rg-honesty").textContent).toContain("Ties were found.");
  });

  it("leaves nothing behind", async () => {
    const { model, el, close } = await open();
    close();
    await pass(SETTLED);
    expect([model.listening, el.children.length, observers.length]).toEqual([0, 0, 0]);
  });

  it("shows hostile names as text", async () => {
    const evil = '</script><img src=x onerror="boom()">';
    const { root, point } = await open(rawMatrix({ models: [evil, "b"], names: [evil, "y", "z", "w"], groups: [evil, evil, "k", "k"], change: (raw) => {
      raw.title = raw.subtitle = evil;
      Object.assign(raw.measure, { label: evil, convention: evil, same: evil, card: evil, unit: evil });
      raw.facts = [evil];
    } }), { at: { model: evil } });
    await point(0, 1);
    await pass(SETTLED);
    expect(root.querySelector("img, script")).toBeNull();
    expect(root.querySelector(".rg-card b")!.textContent).toBe(evil);
    expect(root.querySelector(".rg-title")!.textContent).toBe(evil);
  });

  it("gives the numbers of its slice to a screen reader", async () => {
    const { root, model } = await open();
    const cells = () => [...root.querySelectorAll(".rg-unseen table tbody tr")].map((row) => [...row.children].map((cell) => cell.textContent));
    expect(cells()).toHaveLength(4);
    expect(cells()[1]).toEqual(["a layer 1", "0.800 [0.780, 0.810]", "1.000 [0.980, 1.010]", "0.800 [0.780, 0.810]", "0.700 [0.680, 0.710]"]);
    model.from("at", { model: "b" });
    await pass(2 * SETTLED);
    expect(cells()[1]!.slice(0, 2)).toEqual(["b layer 1", "0.750 [0.730, 0.760]"]);
  });

  it("says what cannot be read, and goes on with the next payload", async () => {
    const { root, model } = await open(rawMatrix({ change: (raw) => { raw.fields.value!.floats = floats([1]); } }));
    expect(root.querySelector(".rg-error")!.textContent).toContain("expected 32 numbers, got 1");
    model.from("_payload", rawMatrix());
    await pass(SETTLED);
    expect(root.querySelector(".rg-error")).toBeNull();
    expect(root.dataset.drawn).toBe("1");
  });

  it("lets the notebook's keys alone only where it needs them itself", async () => {
    const { root } = await open();
    for (const element of root.querySelectorAll<HTMLElement>("button, input, select, canvas")) expect(element.dataset.lmSuppressShortcuts).toBe("true");
  });
});

describe("pointing at a cell", () => {
  it("lights its row and column, tells both layers, and fills the card", async () => {
    const { root, model, point, find, strong, geometry } = await open();
    const { height } = geometry();
    await point(1, 3);
    expect(root.dataset).toMatchObject({ cell: "1,3", lit: "a layer 1|a layer 3" });
    expect([model.get("hovered"), model.get("hovered_with")]).toEqual([["a", "layer 1"], ["a", "layer 3"]]);
    expect(strong()).toEqual(["layer 1", "layer 3"]);
    const card = find(".rg-card");
    expect([...card.querySelectorAll("b")].map((b) => b.textContent)).toEqual(["layer 1", "layer 3"]);
    const rows = Object.fromEntries([...card.querySelectorAll("dt")].map((dt) => [dt.textContent, dt.nextElementSibling!.tagName === "I" ? dt.nextElementSibling!.nextElementSibling!.textContent : dt.nextElementSibling!.textContent]));
    expect(rows).toEqual({ CKA: "0.700", interval: "0.680–0.710", "if unrelated": "0.140", rows: "60 (58 distinct)", ranks: "6 and 8" });
    expect(geometry().height).toBe(height);
    expect(root.querySelectorAll(".rg-unseen")[1]!.textContent).toBe("a layer 1 and a layer 3: 0.700");
  });

  it("draws its row as a line with intervals and the level of chance, where there is room for it", async () => {
    const { root, point } = await open(rawMatrix({ n: 8 }));
    const heads = () => [...root.querySelectorAll(".rg-over text")].filter((text) => text.textContent === "with each column");
    expect(heads()).toHaveLength(0);
    await point(1, 3);
    expect(heads()).toHaveLength(1);
    expect(root.querySelectorAll(".rg-over circle")).toHaveLength(2 * 8 + 1);
    expect(root.querySelectorAll(".rg-over path[stroke-dasharray]")).toHaveLength(1);
    const narrow = await open(rawMatrix({ n: 4 }));
    await narrow.point(1, 3);
    expect(narrow.root.querySelectorAll(".rg-over circle")).toHaveLength(0);
  });

  it("of a layer with itself is one layer", async () => {
    const { model, point, find } = await open();
    await point(2, 2);
    expect([model.get("hovered"), model.get("hovered_with")]).toEqual([["a", "layer 2"], null]);
    expect(find(".rg-card footer").textContent).toBe("with itself");
  });

  it("without a value says why", async () => {
    const { point, find } = await open(rawMatrix({ n: 2, models: ["a"], change: (raw) => { raw.fields = { value: { dims: ["row", "column"], floats: floats([1, NaN, NaN, 1]) } }; } }));
    await point(0, 1);
    expect(find(".rg-card .rg-why").textContent).toBe("–");
    expect(find(".rg-card footer").textContent).toContain("does not have the layer");
  });

  it("ends when the pointer leaves", async () => {
    const { root, model, canvas, point } = await open();
    await point(1, 3);
    canvas.dispatchEvent(new PointerEvent("pointerleave"));
    await pass(SETTLED);
    expect(root.dataset).toMatchObject({ cell: "", lit: "|" });
    expect([model.get("hovered"), model.get("hovered_with")]).toEqual([null, null]);
  });

  it("shown by another figure lights the same cell; a single layer lights its row and column", async () => {
    const { root, model } = await open();
    model.from("hovered", ["a", "layer 3"]);
    model.from("hovered_with", ["a", "layer 0"]);
    await pass(SETTLED);
    expect(root.dataset).toMatchObject({ cell: "3,0", lit: "a layer 3|a layer 0" });
    model.from("hovered_with", null);
    await pass(SETTLED);
    expect(root.dataset).toMatchObject({ cell: "", lit: "a layer 3|a layer 3" });
    model.from("hovered", ["b", "layer 3"]);
    await pass(SETTLED);
    expect(root.dataset.lit).toBe("|");
  });
});

describe("choosing", () => {
  it("by click selects both layers, shift adds, a click beside clears", async () => {
    const { model, click, strong, canvas } = await open();
    await click(0, 1);
    expect(model.get("selected")).toEqual([["a", "layer 0"], ["a", "layer 1"]]);
    expect(strong().filter((name) => name === "layer 1")).toHaveLength(2);
    await click(0, 2, true);
    expect(model.get("selected")).toEqual([["a", "layer 1"], ["a", "layer 0"], ["a", "layer 2"]]);
    canvas.dispatchEvent(new MouseEvent("click", { clientX: 899, clientY: 5, bubbles: true }));
    await pass(SETTLED);
    expect(model.get("selected")).toEqual([]);
  });

  it("by keys: arrows move, Enter selects, Escape clears", async () => {
    const { root, model, press } = await open();
    await press("ArrowRight");
    expect(root.dataset.cell).toBe("0,0");
    await press("ArrowRight");
    await press("ArrowDown");
    await press("ArrowDown");
    expect(root.dataset.cell).toBe("2,1");
    await press("Enter");
    expect(model.get("selected")).toEqual([["a", "layer 2"], ["a", "layer 1"]]);
    await press("End");
    expect(root.dataset.cell).toBe("3,3");
    await press("ArrowDown");
    expect(root.dataset.cell).toBe("3,3");
    await press("Escape");
    expect([model.get("selected"), root.dataset.cell]).toEqual([[], ""]);
  });

  it("keeps the card of the one selected pair while nothing is pointed at", async () => {
    const { find, click } = await open();
    await click(1, 2);
    expect(find(".rg-card").hidden).toBe(false);
    expect(find(".rg-card b").textContent).toBe("layer 1");
  });
});

describe("controls", () => {
  it("change the slice and the trait, and follow it", async () => {
    const { root, model, find } = await open();
    const select = find<HTMLSelectElement>("[data-trait=model] select");
    select.selectedIndex = 1;
    select.dispatchEvent(new Event("change"));
    await pass(SETTLED);
    expect(model.get("at")).toEqual({ model: "b" });
    expect(root.dataset.at).toBe('{"model":"b"}');
    expect(find(".rg-convention").textContent).toContain("model b");
    model.from("at", { model: "a" });
    await pass(SETTLED);
    expect(select.selectedIndex).toBe(0);
  });

  it("stretch the colours to the data", async () => {
    const { root, model, find } = await open();
    find<HTMLInputElement>("[data-trait=scale] input[value=data]").click();
    await pass(SETTLED);
    expect([model.get("scale"), root.dataset.scale]).toEqual(["data", "data"]);
    expect(find(".rg-honesty").textContent).toContain("from 0.550 to 0.800");
  });

  it("are a slider over many numbers", async () => {
    const steps = Array.from({ length: 12 }, (_, i) => 5 * i);
    const { model, find } = await open(rawMatrix({ models: steps.map(String), change: (raw) => {
      raw.extras = [{ name: "model", label: "Step", kind: "slider", start: 0, options: steps.map((value) => ({ value, label: String(value) })) }];
    } }), { at: { model: 0 } });
    const input = find<HTMLInputElement>("[data-trait=model] input[type=range]");
    expect(input.max).toBe("11");
    input.value = "3";
    input.dispatchEvent(new Event("input"));
    await pass(SETTLED);
    expect(model.get("at")).toEqual({ model: 15 });
    expect(find("[data-trait=model] output").textContent).toBe("15");
  });

  it("reset slices, colours and selection", async () => {
    const { model, find } = await open(rawMatrix(), { at: { model: "b" }, scale: "data", selected: [["b", "layer 1"]] });
    find("[aria-label=Reset]").click();
    await pass(SETTLED);
    expect([model.get("at"), model.get("scale"), model.get("selected")]).toEqual([{ model: "a" }, "range", []]);
  });
});
