// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import widget from "../src/index";
import { placeX, rangeY, scaleOf, spaced, ticksX, ticksY } from "../src/lines/axis";
import { stacked } from "../src/lines/keys";
import type { Curves, Series } from "../src/lines/types";
import { FakeModel, giveSizes, pass } from "./page";

vi.mock("../src/stage", async () => ({ acquire: (await import("./page")).acquire }));

const EPOCHS = [0, 1, 2, 4, 8, 16];
const LAYERS = ["stem", "block", "logits"];

const line = (part: Partial<Series>): Series => ({ key: 0, panel: 0, role: "line", name: "", x: EPOCHS, y: EPOCHS.map(() => 0.5), low: null, high: null, ref: null, refs: null, p: null, hollow: null, ...part });

/** Two runs of three layers under their means, falling from layer to layer's own height. */
function curves(part: Partial<Curves> = {}): Curves {
  const value = (k: number, r: number) => EPOCHS.map((e) => 0.3 * (k + 1) * (1 - e / 20) + 0.02 * r);
  const series = LAYERS.flatMap((layer, k) => [
    ...["a", "b"].map((run, r) => line({ key: k, role: "run", name: run, y: value(k, r), ref: [run, layer] })),
    line({ key: k, role: "mean", name: "mean", y: value(k, 0.5) }),
  ]);
  return {
    kind: "curves", version: 1, title: "Layers settle", subtitle: "100 stimuli", notes: [], models: [],
    x: { name: "epoch", label: "epoch", scale: "symlog", other: "linear", names: null }, y: { label: "Distance", unit: "rad", low: 0, high: null },
    panels: [""], keys: LAYERS.map((name, k) => ({ name, label: name, detail: "", paint: { ramp: k / 2 } })), series, rules: [], ...part,
  };
}

async function open(payload: unknown = curves(), part: Record<string, unknown> = {}) {
  const model = new FakeModel({ _payload: payload, x_scale: "log", hidden: [], selected: [], hovered: null, hovered_with: null, height: 0, theme: "auto", ...part });
  const el = document.createElement("div");
  document.body.append(el);
  const close = widget.render({ model, el } as never);
  await pass(50);
  const root = el.querySelector<HTMLElement>(".rg")!, panels = root.querySelector<HTMLElement>(".rg-panels")!;
  const press = async (key: string, shiftKey = false) => { panels.dispatchEvent(new KeyboardEvent("keydown", { key, shiftKey, bubbles: true })); await pass(200); };
  const texts = () => [...root.querySelectorAll(".rg-lines text")].map((text) => text.textContent);
  return { model, el, root, close, press, texts, find: <E extends Element>(query: string) => root.querySelector<E>(query)! };
}

beforeEach(() => { vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "queueMicrotask"] }); giveSizes(900); });
afterEach(() => { vi.useRealTimers(); document.body.replaceChildren(); });

describe("axes", () => {
  it("space a log axis by ratio, from 0 on as well", () => {
    expect([1, 10, 100].map(placeX([1, 10, 100], "log"))).toEqual([0, 0.5, 1].map((v) => expect.closeTo(v, 12)));
    const near = placeX([0, 1, 10, 100], "symlog");
    expect([near(0), near(100)]).toEqual([0, 1]);
    expect(near(10)).toBeGreaterThan(0.5);
    expect(placeX([3], "linear")(3)).toBe(0.5);
  });

  it("name the values where they are few, else round numbers, never on each other", () => {
    const few = curves(), place = placeX(EPOCHS, "symlog");
    expect(ticksX(few, EPOCHS, "symlog", place, 500).map(({ text }) => text)).toEqual(["0", "1", "2", "4", "8", "16"]);
    expect(ticksX(few, EPOCHS, "symlog", place, 60).map(({ text }) => text)).toEqual(["0", "2", "16"]);
    const many = Array.from({ length: 100 }, (_, i) => i + 1);
    expect(ticksX(few, many, "linear", placeX(many, "linear"), 500).map(({ text }) => text)).toEqual(["1", "20", "40", "60", "80", "100"]);
    expect(ticksX(few, many, "log", placeX(many, "log"), 500).map(({ text }) => text)).toEqual(["1", "2", "5", "10", "20", "50", "100"]);
    expect(spaced([0, 1, 2].map((value) => ({ value, text: "layer name" })), ({ value }) => 40 * value).map(({ value }) => value)).toEqual([0, 2]);
  });

  it("have round ends, and those that are fixed", () => {
    expect(rangeY(curves(), [0.1, 1.4])).toEqual([0, 1.5]);
    expect(rangeY(curves(), [0.1, 1.55])[1]).toBeCloseTo(1.625, 9);
    expect(rangeY(curves({ y: { label: "", unit: "", low: 0, high: 1 } }), [0.4, 0.7])).toEqual([0, 1]);
    expect(rangeY(curves({ y: { label: "", unit: "", low: null, high: null } }), [-3.7, 5.2])).toEqual([-4.075, 5.575].map((v) => expect.closeTo(v, 9)));
    expect(rangeY(curves(), [0])[1]).toBeGreaterThan(0);
    expect(ticksY([0, 1]).map(({ text }) => text)).toEqual(["0", "0.25", "0.5", "0.75", "1"]);
    expect(ticksY([-0.2, 0.2]).map(({ text }) => text)).toEqual(["−0.2", "−0.1", "0", "0.1", "0.2"]);
  });

  it("take the scale chosen where there is a choice", () => {
    expect([scaleOf(curves(), "linear"), scaleOf(curves(), "log")]).toEqual(["linear", "symlog"]);
    expect(scaleOf(curves({ x: { name: "e", label: "e", scale: "linear", other: null, names: null } }), "log")).toBe("linear");
  });
});

it("keys stand apart in their order, about where they belong", () => {
  expect(stacked([100, 101, 102, 200], 20, 300)).toEqual([81, 101, 121, 200]);
  expect(stacked([10, 11, 12, 200], 20, 300)).toEqual([10, 30, 50, 200]);
  const tight = stacked(Array(10).fill(50), 20, 100);
  expect([tight[0], tight[9]]).toEqual([5, 95]);
});

describe("the figure", () => {
  it("draws a line for each run and mean, and says what it shows", async () => {
    const { root, find, texts } = await open();
    expect(root.dataset.drawn).toBe("1");
    expect(root.querySelectorAll(".rg-lines path[fill=none][stroke-linejoin]")).toHaveLength(9);
    expect(find(".rg-title").textContent).toBe("Layers settle");
    expect(find(".rg-lines figcaption span").textContent).toBe("Distance rad");
    expect(texts()).toEqual(expect.arrayContaining(["0", "16", "epoch, log scale"]));
    expect([...root.querySelectorAll(".rg-key b")].map((key) => key.textContent)).toEqual(LAYERS);
    expect(root.querySelectorAll(".rg-leaders path")).toHaveLength(3);
  });

  it("reads values on hover, of every line at that x, and tells the linked figures", async () => {
    const { find, model, root } = await open();
    const svg = find<SVGSVGElement>(".rg-lines svg");
    const circle = [...svg.querySelectorAll("circle")].at(-1)!; // the last mean drawn: stem
    svg.dispatchEvent(new PointerEvent("pointermove", { clientX: Number(circle.getAttribute("cx")), clientY: Number(circle.getAttribute("cy")) + 3, bubbles: true }));
    await pass(200);
    expect(root.dataset.hovered).toMatch(/^[ab]\/(stem|block|logits)$/);
    expect(model.get("hovered")).toEqual(root.dataset.hovered!.split("/"));
    const [run, layer] = root.dataset.hovered!.split("/");
    expect(find("output").textContent).toMatch(new RegExp(`^${layer}, ${run} · epoch 16\\s+0\\.\\d{3} rad$`));
    expect([...root.querySelectorAll(".rg-key i")].map((value) => value.textContent)).toEqual(["0.070", "0.130", "0.190"]);
    expect(find(".rg-looked b").textContent).toBe(layer);
    find(".rg-panels").dispatchEvent(new PointerEvent("pointerleave"));
    await pass(200);
    expect([model.get("hovered"), find("output").textContent]).toEqual([null, ""]);
  });

  it("lights up a layer hovered elsewhere", async () => {
    const { find, model } = await open();
    model.from("hovered", ["b", "block"]);
    await pass(10);
    expect(find(".rg-looked b").textContent).toBe("block");
    expect(find("output").textContent).toContain("block, b · epoch 16");
    expect(model.sets).toEqual([]);
    model.from("hovered", ["nobody", "block"]);
    await pass(10);
    expect(find(".rg-looked")).toBeNull();
  });

  it("is walked by keys, selects, adds and clears", async () => {
    const { model, press, find } = await open();
    await press("ArrowDown");
    await press("ArrowRight");
    expect(find("output").textContent).toContain("stem, mean · epoch 1");
    expect(model.get("hovered")).toEqual(["a", "stem"]);
    await press("Enter");
    await press("ArrowDown");
    await press("Enter", true);
    expect(model.get("selected")).toEqual([["a", "stem"], ["a", "block"]]);
    expect(find(".rg-panels").getAttribute("aria-label")).toContain("Selected: a stem, a block.");
    await press("Escape");
    expect([model.get("selected"), model.get("hovered")]).toEqual([[], null]);
  });

  it("rings the selected lines", async () => {
    const { root } = await open(curves(), { selected: [["a", "stem"], ["b", "logits"]] });
    expect(root.querySelectorAll(".rg-lines circle[fill=none]")).toHaveLength(2);
  });

  it("hides and shows by its keys, and moves no axis", async () => {
    const { root, model, find, texts } = await open();
    const before = texts();
    find<HTMLButtonElement>(".rg-key:last-child").click();
    await pass(10);
    expect(model.get("hidden")).toEqual(["logits"]);
    expect(root.querySelectorAll(".rg-lines path[fill=none][stroke-linejoin]")).toHaveLength(6);
    expect(texts()).toEqual(before);
    expect(find(".rg-key:last-child").getAttribute("aria-pressed")).toBe("false");
  });

  it("changes its scale", async () => {
    const { model, find, texts } = await open();
    find<HTMLInputElement>(".rg-seg input[value=linear]").click();
    await pass(10);
    expect(model.get("x_scale")).toBe("linear");
    expect(texts()).toContain("epoch");
    expect(texts()).not.toContain("epoch, log scale");
  });

  it("marks levels of chance, forced points, bands and p-values", async () => {
    const y = [1, 0.9, 0.4, 0.2, 0.1, 0.05];
    const series = [line({ x: [1, 2, 3, 4, 5, 6], y, low: y.map((v) => v - 0.05), high: y.map((v) => v + 0.05), hollow: [true, false, false, false, false, false], p: [0.00001, 0.002, 0.2, 0.5, 0.6, 0.7] })];
    const one = curves({ x: { name: "rank", label: "rank", scale: "linear", other: null, names: null }, keys: [{ name: "x and y", label: "x and y", detail: "2 of 6 beyond chance", paint: { model: 0 } }], series, rules: [{ value: 0.35, label: "largest if unrelated", key: null }], notes: ["One is forced."] });
    const { root, press, find, texts } = await open(one);
    expect(root.querySelectorAll(".rg-rule")).toHaveLength(1);
    expect(texts()).toContain("largest if unrelated 0.35");
    expect(root.querySelectorAll(".rg-band")).toHaveLength(1);
    expect(root.querySelector(".rg-controls")!.hasAttribute("hidden")).toBe(true);
    expect(find(".rg-honesty").textContent).toBe("One is forced.");
    await press("ArrowDown");
    expect(find("output").textContent).toContain("rank 1\u20021.000 rad [0.950, 1.050] · 1 whatever the data · p < 0.001");
    await press("ArrowRight");
    expect(find("output").textContent).toContain("p = 0.002");
  });

  it("gives a panel to each run", async () => {
    const panels = curves({ panels: ["a", "b"], series: ["a", "b"].flatMap((run, p) => LAYERS.map((layer, k) => line({ key: k, panel: p, y: EPOCHS.map((e) => 0.3 * (k + 1) + e / 40), ref: [run, layer] }))) });
    const { root } = await open(panels);
    expect([...root.querySelectorAll(".rg-lines figcaption b")].map((b) => b.textContent)).toEqual(["a", "b"]);
    expect(root.querySelectorAll(".rg-unseen table")).toHaveLength(2);
  });

  it("gives all numbers to a screen reader, and says where a value is missing", async () => {
    const data = curves();
    data.series[0]!.y = [...data.series[0]!.y.slice(0, 2), null, ...data.series[0]!.y.slice(3)];
    const { root } = await open(data);
    const rows = [...root.querySelectorAll(".rg-unseen tbody tr")].map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).toHaveLength(EPOCHS.length);
    expect(rows[2]!.slice(0, 3)).toEqual(["2", "–", "0.290"]);
  });

  it("lets the notebook's keys alone only where it needs them itself", async () => {
    const { root } = await open();
    for (const element of root.querySelectorAll<HTMLElement>("button, input, [tabindex]")) expect(element.dataset.lmSuppressShortcuts).toBe("true");
  });

  it("shows hostile names as text", async () => {
    const evil = '</script><img src=x onerror="boom()">';
    const { root } = await open(curves({ title: evil, subtitle: evil, notes: [evil], panels: [evil], keys: LAYERS.map((name) => ({ name, label: evil, detail: evil, paint: { model: 0 } })), y: { label: evil, unit: evil, low: 0, high: null } }), { hovered: ["a", "stem"] });
    expect(root.querySelector("img, script")).toBeNull();
    expect(root.querySelector(".rg-key b")!.textContent).toBe(evil);
  });

  it("is narrow in a sidebar: keys above, panels below one another", async () => {
    giveSizes(400);
    const { find, root } = await open();
    expect(find(".rg-plot").previousElementSibling).toBe(find(".rg-keys"));
    expect(root.querySelectorAll(".rg-leaders path")).toHaveLength(0);
  });

  it("leaves nothing behind, and shows an error where the reader looks", async () => {
    const { model, el, close } = await open();
    close();
    expect([el.children.length, model.listening]).toEqual([0, 0]);
    const broken = await open({ ...curves(), version: 9 });
    expect(broken.find("[role=alert]").textContent).toContain("Expected payload version 1, got 9");
    broken.model.from("_payload", curves());
    await pass(10);
    expect(broken.root.dataset.drawn).toBe("1");
    expect(broken.find("[role=alert]")).toBeNull();
  });
});
