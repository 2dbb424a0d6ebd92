// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import type { Payload, Rows } from "../src/types";
import { open, SETTLED } from "./opened";
import { pass, rawPayload } from "./page";

vi.mock("../src/stage", async () => ({ acquire: (await import("./page")).acquire }));

const around = (values: Rows, by: number): Rows => values.map((row) => row.map((v) => (v === null ? null : v + by)));

/** A payload with intervals, clouds, a card, and two null models. */
const spread = (change: (payload: Payload) => void = () => {}) => rawPayload(2, 5, (payload) => {
  const view = payload.views[0]!, { step } = view.numbers;
  for (const numbers of Object.values(view.numbers)) Object.assign(numbers, { low: around(numbers.values, -0.05), high: around(numbers.values, 0.07) });
  Object.assign(view, {
    card: "0 = the same representation; a metric", interval: "95 % of 1000 bootstraps over stimuli", level: 0.95,
    nulls: ["random_walk", "shuffled"].map((name) => ({ name, label: name.replace("_", " "), numbers: { step: { values: around(step!.values, 0.1) }, turning_angle: { values: view.numbers.turning_angle!.values } } })),
  });
  for (const projection of view.projections) for (const k of [2, 3] as const) {
    projection.axes[k].cloud = Array.from({ length: payload.n_points }, () => Array.from({ length: k * k }, (_, at) => (at % (k + 1) === 0 ? 0.0004 : 0)));
  }
  change(payload);
});
const started = { _payload: spread(), null: "random_walk" };
const charts = (root: HTMLElement, query: string) => [...root.querySelectorAll(`.rg-chart[data-quantity=step] ${query}`)];

describe("intervals", () => {
  it("are bands in every chart, words and a box below them, and ellipses that the honesty line names", async () => {
    const { root, find } = await open(started);
    expect(charts(root, ".rg-band")).toHaveLength(2);
    expect(find(".rg-aids .rg-toggle").textContent).toBe("95 % of 1000 bootstraps over stimuli");
    expect(find(".rg-toggle input").getAttribute("aria-label")).toBe("Intervals: 95 % of 1000 bootstraps over stimuli");
    expect(find(".rg-honesty").textContent).toContain("Ellipses: 95\u00a0% of 1000 bootstraps over stimuli.");
  });

  it("have one box, also where Python names the trails that a sequence has", async () => {
    const controls = ["intervals", "trails"].map((trait, order) => ({ trait, kind: "toggle", label: trait, order, options: null }));
    const { root } = await open({ ...started, _controls: controls });
    expect([...root.querySelectorAll<HTMLElement>(".rg-toggle")].map((box) => box.dataset.trait)).toEqual(["intervals"]);
  });

  it("leave out resamples that fold the picture, and say how many", async () => {
    const { find } = await open({ ...started, _payload: spread(({ views }) => views[0]!.projections.forEach(({ axes }) => { axes[3].folded = 0.204; })) });
    expect(find(".rg-honesty").textContent).toContain("over stimuli; 20\u00a0% of them fold the picture otherwise and are left out.");
  });

  it("are switched by the trait and by the box, together", async () => {
    const { model, root, find } = await open(started);
    find<HTMLInputElement>(".rg-toggle input").click();
    await pass(SETTLED);
    expect(model.get("intervals")).toBe(false);
    expect(charts(root, ".rg-band")).toHaveLength(0);
    expect(find(".rg-honesty").textContent).not.toContain("llipses");
    expect(find(".rg-toggle").classList.contains("rg-off")).toBe(true);
    model.from("intervals", true);
    await pass(SETTLED);
    expect([find<HTMLInputElement>(".rg-toggle input").checked, charts(root, ".rg-band").length]).toEqual([true, 2]);
  });

  it("stand behind the value in the head and as a whisker while hovering", async () => {
    const { find, root, model } = await open({ ...started, hovered: ["net 1", "layer 2"] });
    expect(find("[data-quantity=step] output").textContent).toBe("0.40 [0.35, 0.47]");
    expect(find("[data-quantity=progress] output").textContent).toBe("40 % [35, 47]");
    expect(find("[data-quantity=turning_angle] output").textContent).toBe("23° [20, 27]");
    expect(charts(root, ".rg-whisker")).toHaveLength(2); // on paper
    model.from("intervals", false);
    await pass(SETTLED);
    expect(find("[data-quantity=step] output").textContent).toBe("0.40");
    expect(charts(root, ".rg-whisker")).toHaveLength(0);
  });

  it("neither move an axis nor the figure when one hovers", async () => {
    const { root, model } = await open(started);
    const ticks = () => [...root.querySelectorAll(".rg-chart path[stroke='var(--rg-hair)']")].map((line) => line.getAttribute("d")).join();
    const before = ticks();
    model.from("hovered", ["net 0", "layer 2"]);
    await pass(SETTLED);
    expect(ticks()).toBe(before);
  });

  it("leave with a refit, which says so; the bands stay", async () => {
    const { find, root } = await open(started);
    find<HTMLInputElement>(".rg-list input[value='layer 2']").click();
    await pass(SETTLED);
    expect(find(".rg-honesty").textContent).toContain("No ellipses: they were fitted on all layers.");
    expect(charts(root, ".rg-band")).toHaveLength(2);
  });

  it("are told to a screen reader, with the metric's card", async () => {
    const { find } = await open(started);
    expect(find(".rg-unseen caption").textContent).toContain("a metric. In brackets: 95 % of 1000 bootstraps over stimuli.");
    const cells = [...find(".rg-unseen tbody tr:nth-child(2)").children].map((cell) => cell.textContent);
    expect(cells[2]).toBe("0.25 rad [0.20, 0.32]");
    expect(find(".rg-convention").title).toBe("0 = the same representation; a metric");
    expect(find(".rg-strip").hasAttribute("aria-hidden")).toBe(false); // it holds controls
  });

  it("that a figure does not have leave no control", async () => {
    const { root, find } = await open();
    expect(find(".rg-aids").hidden).toBe(true);
    expect(root.querySelectorAll(".rg-toggle, .rg-band, [data-trait=null]")).toHaveLength(0);
    expect(find(".rg-honesty").textContent).not.toContain("llipses");
  });
});

describe("null models", () => {
  it("are chosen below the charts; the right angle of random steps stands in where none is", async () => {
    const { model, root, find } = await open(started);
    expect(charts(root, ".rg-null").length).toBeGreaterThan(0);
    expect(find("[data-quantity=turning_angle] .rg-unit").textContent).toBe("");
    const select = find<HTMLSelectElement>("[data-trait=null] select");
    expect([...select.options].map((option) => option.text)).toEqual(["random walk", "shuffled", "none"]);
    select.selectedIndex = 2;
    select.dispatchEvent(new Event("change"));
    await pass(SETTLED);
    expect(model.get("null")).toBe("none");
    expect(root.querySelectorAll(".rg-null")).toHaveLength(0);
    expect(find("[data-quantity=turning_angle] .rg-unit").textContent).toBe(" 90° if random");
  });

  it("say what they are", async () => {
    const { root } = await open({ ...started, hovered: ["net 0", "layer 2"] });
    expect(charts(root, ".rg-null title")[0]!.textContent).toBe("null: random walk");
  });
});

describe("a geometry without closed forms", () => {
  const shapes = () => spread((payload) => { Object.assign(payload.views[0]!, { geometry: "other", label: "Angular shape" }); });

  it("joins neighbours as their path does, and dots what is only a distance", async () => {
    const { labels, find, model } = await open({ _payload: shapes(), selected: [["net 0", "layer 2"], ["net 0", "layer 3"]] });
    expect(labels().filter((text) => /^\d\.\d\d rad$/.test(text))).toHaveLength(1);
    expect(find(".rg-corner").hidden).toBe(true);
    model.from("selected", [["net 0", "layer 2"], ["net 1", "layer 3"]]);
    await pass(SETTLED);
    expect(labels().filter((text) => /^\d\.\d\d rad$/.test(text))).toHaveLength(1);
    expect(find(".rg-corner").textContent).toBe("Dotted: distance only. Geodesics are known between neighbouring layers.");
  });
});

describe("large values", () => {
  it("have room for their ticks, which end at the chart's edge", async () => {
    const { root } = await open({ _payload: rawPayload(2, 5, (payload) => {
      const { step } = payload.views[0]!.numbers;
      step!.values = step!.values.map((row) => row.map((v) => (v === null ? null : v * 60_000)));
    }) });
    const texts = charts(root, "text[x]").filter((text) => /\d/.test(text.textContent!));
    expect(texts.map((text) => text.textContent)).toContain("25000");
    for (const text of texts) expect(Number(text.getAttribute("x")) + 6 * text.textContent!.length).toBeLessThanOrEqual(200);
  });
});
