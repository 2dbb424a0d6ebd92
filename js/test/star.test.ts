// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import widget from "../src/index";
import { Frames, type Measure, type RawFrames } from "../src/star/data";
import { digits, isBelow, share, spanOf, ticks } from "../src/star/scale";
import { FakeModel, giveSizes, pass } from "./page";

vi.mock("../src/stage", async () => ({ acquire: (await import("./page")).acquire }));

const LAYERS = ["input", "conv1", "fc1", "logits"], DIRECTIONS = ["shift", "rotate", "scale"];
const UNITS = ["px", "rad", "log"];
/** Of model m at layer l along direction d: 1 at the input, then invariant to the first, amplified along the last. */
const value = (m: number, l: number, d: number): number => Math.exp(0.5 * l * (d - 1 + 0.1 * m));

function measure(part: Partial<Measure>, models: number, of: (m: number, l: number, d: number) => number | null): Measure {
  const each = part.each ?? "direction";
  const all = Array.from({ length: models }, (_, m) => LAYERS.flatMap((_l, l) => (each === "direction" ? DIRECTIONS.map((_d, d) => of(m, l, d)) : [of(m, l, 0)]))).flat();
  const times = (f: number) => all.map((v) => (v === null ? null : v * f));
  return {
    name: "relative_gain", label: "relative gain", each, scale: "log", low: null, high: null, unit: "", convention: "r = a² / n²", level: 1, level_label: "as noise", inside: "invariant", outside: "amplified",
    numbers: { q10: times(0.8), q25: times(0.9), median: all, q75: times(1.1), q90: times(1.2) }, undefined: {}, ...part,
  };
}

function raw({ models = ["a", "b"], change = () => {} }: { models?: string[]; change?: (made: RawFrames) => void } = {}): RawFrames {
  const made: RawFrames = {
    kind: "frames", version: 1, title: "How networks move", subtitle: "40 stimuli · unit norm at the input", n_stimuli: 40,
    models: models.map((name) => ({ name, label: name, layers: LAYERS.map((layer) => ({ name: layer, width: 12 })) })),
    directions: DIRECTIONS.map((name, d) => ({ name, unit: UNITS[d]! })),
    measures: [
      measure({}, models.length, value),
      measure({ name: "gain", label: "gain", level_label: "length kept", inside: "shortened", outside: "lengthened" }, models.length, (m, l, d) => 2 * value(m, l, d)),
      measure({ name: "stable_rank", label: "stable rank", each: "frame", scale: "linear", low: 0, level: null, level_label: "", inside: "", outside: "" }, models.length, (_m, l) => 3 - 0.5 * l),
    ],
    facts: ["Exact derivatives (jvp)."], start: models.length > 1 ? ["rotate"] : [],
  };
  change(made);
  return made;
}

async function open(payload: RawFrames = raw(), part: Record<string, unknown> = {}) {
  const model = new FakeModel({
    _payload: payload, stars: "together", measure: "relative_gain", layer: "logits", directions: [...payload.start], hidden: [], selected: [], hovered: null, hovered_with: null, height: 0, theme: "auto", ...part,
  });
  const el = document.createElement("div");
  document.body.append(el);
  const close = widget.render({ model, el } as never);
  await pass(500);
  const root = el.querySelector<HTMLElement>(".rg")!, body = root.querySelector<HTMLElement>(".rg-body");
  const press = async (key: string, shiftKey = false) => { body!.dispatchEvent(new KeyboardEvent("keydown", { key, shiftKey, bubbles: true })); await pass(500); };
  const find = <E extends Element>(query: string) => root.querySelector<E>(query)!;
  const texts = (query: string) => [...root.querySelectorAll(query)].map((each) => each.textContent);
  return { model, el, root, close, press, find, texts, card: () => find(".rg-card").textContent ?? "" };
}

/** Where the ray's marker stands, from the star's middle. */
function tips(root: HTMLElement): number[] {
  const star = root.querySelector(".rg-star")!, level = star.querySelector(".rg-level")!;
  const [cx, cy] = [Number(level.getAttribute("cx")), Number(level.getAttribute("cy"))];
  return [...star.querySelectorAll(".rg-ray")].map((ray) => {
    const [x, y] = ray.getAttribute("d")!.split("L")[1]!.split(" ").map(Number) as [number, number];
    return Math.hypot(x - cx, y - cy);
  });
}

async function point(element: Element, x: number, y: number, type = "pointermove"): Promise<void> {
  element.dispatchEvent(new MouseEvent(type, { clientX: x, clientY: y, bubbles: true }));
  await pass(200);
}

const middle = (root: HTMLElement): [number, number] => {
  const level = root.querySelector(".rg-star .rg-level")!;
  return [Number(level.getAttribute("cx")), Number(level.getAttribute("cy"))];
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "requestAnimationFrame", "cancelAnimationFrame", "performance", "queueMicrotask"] });
  giveSizes(900);
  window.matchMedia = ((query: string) => ({ matches: query.includes("reduced-motion"), addEventListener() {}, removeEventListener() {} })) as never;
});
afterEach(() => { vi.useRealTimers(); document.body.replaceChildren(); });

describe("the scale", () => {
  it("is logarithmic about its level, with round ticks", () => {
    const span = spanOf(raw().measures[0]!);
    expect(span.lo).toBeLessThan(value(0, 3, 0));
    expect(share(span, 1)).toBeCloseTo(Math.log(1 / span.lo) / Math.log(span.hi / span.lo), 12);
    expect(ticks(span).map(({ text }) => text)).toEqual(["0.2", "0.5", "1", "2", "5"]);
    expect(ticks({ log: true, lo: 0.5, hi: 6 }).map(({ text }) => text)).toEqual(["0.5", "1", "2", "5"]);
    expect(ticks({ log: true, lo: 1e-4, hi: 1 }).map(({ text }) => text)).toEqual(["0.0001", "0.001", "0.01", "0.1", "1"]);
  });

  it("ends four decades below the largest; less lies below it", () => {
    const span = spanOf(raw({ change: (made) => { made.measures[0]!.numbers.q25[0] = 1e-9; } }).measures[0]!);
    expect(span.hi / span.lo).toBeCloseTo(1e4, 6);
    expect([isBelow(span, 1e-9), isBelow(span, 0.5), share(span, 0)]).toEqual([true, false, 0]);
  });

  it("does not move with what is hidden, nor with the layer", async () => {
    const { texts, model } = await open();
    const before = texts(".rg-tick");
    model.from("hidden", ["a"]);
    model.from("layer", "conv1");
    await pass(500);
    expect(texts(".rg-tick")).toEqual(before);
  });

  it("writes three digits", () => {
    expect([0.0123, 0.5, -2.4, 12.34, 345.6, 1e-5, null].map(digits)).toEqual(["0.012", "0.50", "−2.40", "12.3", "346", "1.0e−5", "–"]);
  });
});

it("numbers that are too few are refused", () => {
  expect(() => new Frames(raw({ change: (made) => { made.measures[0]!.numbers.q25.pop(); } }))).toThrow('Measure "relative_gain": expected 24 numbers, got 23.');
  expect(() => new Frames(raw({ change: (made) => { made.version = 7; } }))).toThrow("Expected frames version 1, got 7");
});

describe("the star", () => {
  it("has a ray for each direction and model, longer for larger gains", async () => {
    const { root, texts } = await open(raw({ models: ["a"] }));
    const lengths = tips(root), level = Number(root.querySelector(".rg-level")!.getAttribute("r"));
    expect(lengths).toHaveLength(3);
    const sorted = [...lengths].sort((a, b) => a - b);
    expect([sorted[0]! < level, Math.abs(sorted[1]! - level) < 1, sorted[2]! > level]).toEqual([true, true, true]);
    expect(texts(".rg-name")).toEqual(expect.arrayContaining(["shift", "px", "rotate", "rad"]));
    expect(texts(".rg-tick")).toContain("1");
    expect(root.querySelector(".rg-aids")!.textContent).toContain("1 = as noise; inside invariant, outside amplified");
    expect((await open()).root.querySelectorAll(".rg-ray")).toHaveLength(6);
  });

  it("shows another layer, and says which", async () => {
    const { root, model, find } = await open(raw({ models: ["a"] }));
    const before = tips(root);
    find<HTMLInputElement>("[data-trait=layer] input").value = "1";
    find("[data-trait=layer] input").dispatchEvent(new Event("input"));
    await pass(500);
    expect(model.get("layer")).toBe("conv1");
    expect(find(".rg-convention").textContent).toBe("Relative gain · conv1 · 40 stimuli · unit norm at the input");
    expect(Math.max(...tips(root))).toBeLessThan(Math.max(...before));
  });

  it("moves there where motion is welcome", async () => {
    window.matchMedia = (() => ({ matches: false, addEventListener() {}, removeEventListener() {} })) as never;
    const { root, model } = await open(raw({ models: ["a"] }));
    const from = Math.max(...tips(root));
    model.from("layer", "input");
    await pass(120);
    const between = Math.max(...tips(root));
    await pass(500);
    expect(from).toBeGreaterThan(between);
    expect(between).toBeGreaterThan(Math.max(...tips(root)));
    expect(root.dataset.drawn).toBe("1");
  });

  it("reads a ray under the pointer, and tells the linked figures its layer", async () => {
    const { root, model, card, find } = await open();
    const [cx, cy] = middle(root);
    await point(find(".rg-star"), cx, cy - 60); // the first direction stands upright, of both models about there
    expect(root.dataset.spot).toMatch(/^[ab]\/logits\/shift$/);
    const name = root.dataset.spot![0]!, r = value(name === "a" ? 0 : 1, 3, 0);
    expect(card()).toContain(`relative gain${digits(r)}`);
    expect(card()).toContain(`middle half${digits(0.9 * r)}–${digits(1.1 * r)}`);
    expect(card()).toContain(`gain${digits(2 * r)}`);
    expect(card()).toContain("stimuli40");
    expect(card()).toContain("px");
    expect(model.get("hovered")).toEqual([name, "logits"]);
    expect(find(".rg-lines figcaption b").textContent).toBe("shift");
    find(".rg-star").dispatchEvent(new MouseEvent("pointerleave"));
    await pass(200);
    expect([model.get("hovered"), find(".rg-card").hasAttribute("hidden")]).toEqual([null, true]);
    expect(find(".rg-lines figcaption b").textContent).toBe("rotate");
  });

  it("follows a direction that is clicked, with shift another one beside it", async () => {
    const { root, model, texts, find } = await open();
    const [cx, cy] = middle(root);
    await point(find(".rg-star"), cx, cy - 60, "click");
    expect(model.get("directions")).toEqual(["shift"]);
    const angle = -Math.PI / 2 + (4 * Math.PI) / 3;
    find(".rg-star").dispatchEvent(new MouseEvent("click", { clientX: cx + 60 * Math.cos(angle), clientY: cy + 60 * Math.sin(angle), shiftKey: true }));
    await pass(200);
    expect(model.get("directions")).toEqual(["shift", "scale"]);
    expect(texts(".rg-lines figcaption b")).toEqual(["shift", "scale"]);
    expect(model.get("selected")).toEqual([]);
  });

  it("has one for each model, side by side", async () => {
    const { root, find, model, texts } = await open();
    find<HTMLInputElement>(".rg-seg input[value=apart]").click();
    await pass(200);
    expect(model.get("stars")).toBe("apart");
    expect(root.querySelectorAll(".rg-star")).toHaveLength(2);
    expect(texts(".rg-star-name b")).toEqual(["a", "b"]);
    find<HTMLButtonElement>(".rg-key").click();
    await pass(200);
    expect(root.querySelectorAll(".rg-star")).toHaveLength(1);
  });

  it("shows what is undefined as a gap with its reason, never as 0", async () => {
    const change = (made: RawFrames): void => {
      const [first] = made.measures;
      for (const name of ["q10", "q25", "median", "q75", "q90"] as const) for (let l = 0; l < 4; l++) first!.numbers[name][3 * l] = null;
      for (let l = 0; l < 4; l++) first!.undefined[String(3 * l)] = [["the direction is 0 at the input", 40]];
    };
    const { root, find, card, texts } = await open(raw({ models: ["a"], change }));
    expect(root.querySelectorAll(".rg-ray")).toHaveLength(2);
    expect(root.querySelectorAll(".rg-gap")).toHaveLength(1);
    const [cx, cy] = middle(root);
    await point(find(".rg-star"), cx, cy - 60);
    expect(card()).toContain("relative gain–");
    expect(card()).toContain("0 of 40");
    expect(card()).toContain("undefined: the direction is 0 at the input (40)");
    expect(find(".rg-honesty").textContent).toContain("160 of 480 values of relative gain undefined and left out: the direction is 0 at the input.");
    expect(texts(".rg-unseen td")).toContain("– (the direction is 0 at the input)");
    const several = await open(raw({ change: (made) => { change(made); for (let l = 4; l < 8; l++) made.measures[0]!.numbers.median[3 * l] = null; } }), { directions: ["shift"] });
    expect(several.texts(".rg-nothing")).toEqual(["undefined", "the direction is 0 at the input"]);
  });
});

describe("the profile", () => {
  it("has a line for each model, or of one model for each direction", async () => {
    const two = await open();
    expect(two.root.querySelectorAll(".rg-line")).toHaveLength(2);
    expect(two.texts(".rg-key b")).toEqual(["b", "a"].sort());
    const one = await open(raw({ models: ["a"] }), { directions: ["rotate"] });
    expect(one.root.querySelectorAll(".rg-line")).toHaveLength(3);
    expect(one.texts(".rg-key b")).toEqual(DIRECTIONS);
    one.find<HTMLButtonElement>(".rg-key").click();
    await pass(200);
    expect(one.model.get("directions")).toEqual(["rotate", "shift"]);
  });

  it("shows another measure; the star keeps one that each direction has", async () => {
    const { find, model, texts } = await open();
    const select = find<HTMLSelectElement>("[data-trait=measure] select");
    select.value = "stable_rank";
    select.dispatchEvent(new Event("change"));
    await pass(500);
    expect(model.get("measure")).toBe("stable_rank");
    expect(texts(".rg-lines figcaption b")).toEqual(["stable rank"]);
    expect(find(".rg-convention").textContent).toContain("Relative gain");
    model.from("measure", "gain");
    await pass(500);
    expect(find(".rg-convention").textContent).toContain("Gain · logits");
    expect(find(".rg-aids").textContent).toContain("1 = length kept");
  });

  it("selects the layer that is clicked, whose star is then drawn", async () => {
    const { root, find, model } = await open();
    const svg = find<SVGSVGElement>(".rg-lines svg"), circle = svg.querySelectorAll("circle");
    const at = circle[circle.length - 3]!; // one layer before the last of the line drawn last
    await point(svg, Number(at.getAttribute("cx")), Number(at.getAttribute("cy")), "click");
    const [[name, layer]] = model.get("selected") as [[string, string]];
    expect(["a", "b"]).toContain(name);
    expect(layer).toBe("fc1");
    expect(model.get("layer")).toBe("fc1");
    expect(root.querySelectorAll(".rg-ring")).toHaveLength(1);
  });

  it("draws the star of a layer selected elsewhere, and lights up one hovered there", async () => {
    const { root, model, find } = await open();
    model.from("selected", [["b", "conv1"]]);
    await pass(500);
    expect([model.get("layer"), root.dataset.layer]).toEqual(["conv1", "conv1"]);
    model.from("hovered", ["b", "fc1"]);
    await pass(200);
    expect(root.dataset.spot).toBe("b/fc1/rotate");
    expect(find(".rg-card header b").textContent).toBe("rotate");
    expect(model.sets.map(([key]) => key)).toEqual(["layer"]);
    model.from("hovered", ["nobody", "fc1"]);
    await pass(200);
    expect(root.dataset.spot).toBe("");
  });

  it("takes the selection along with the slider", async () => {
    const { model, find } = await open(raw(), { selected: [["a", "fc1"], ["b", "fc1"]], layer: "fc1" });
    const input = find<HTMLInputElement>("[data-trait=layer] input");
    input.value = "0";
    input.dispatchEvent(new Event("input"));
    await pass(500);
    expect(model.get("selected")).toEqual([["a", "input"], ["b", "input"]]);
  });
});

describe("the figure", () => {
  it("is walked by keys: layers, directions, models; selects, follows and clears", async () => {
    const { root, model, press, find } = await open();
    await press("ArrowDown");
    expect(root.dataset.spot).toBe("a/logits/rotate");
    await press("ArrowDown");
    await press("ArrowLeft");
    await press("]");
    expect(root.dataset.spot).toBe("b/fc1/scale");
    expect(find(".rg-unseen p").textContent).toBe(`scale, relative gain of b at fc1: ${digits(value(1, 2, 2))}, middle half ${digits(0.9 * value(1, 2, 2))}–${digits(1.1 * value(1, 2, 2))}.`);
    await press("Enter");
    await press(" ");
    expect([model.get("selected"), model.get("layer"), model.get("directions")]).toEqual([[["b", "fc1"]], "fc1", ["scale"]]);
    expect(find(".rg-body").getAttribute("aria-label")).toContain("Selected: b fc1.");
    await press("Escape");
    expect([model.get("selected"), model.get("hovered"), model.get("directions")]).toEqual([[], null, ["rotate"]]);
  });

  it("gives all numbers to a screen reader", async () => {
    const { root, texts } = await open();
    const tables = [...root.querySelectorAll(".rg-unseen table")];
    expect(tables).toHaveLength(2);
    expect(tables[0]!.querySelectorAll("tbody tr")).toHaveLength(8);
    expect(texts(".rg-unseen th")).toEqual(expect.arrayContaining(["shift (px)", "stable rank", "fc1"]));
  });

  it("says so where no model is shown", async () => {
    const { root, model, texts } = await open(raw(), { hidden: ["a", "b"] });
    expect([root.dataset.drawn, texts(".rg-nothing")[0]]).toEqual(["1", "no model is shown"]);
    model.from("stars", "apart");
    await pass(200);
    expect([root.dataset.drawn, root.querySelectorAll(".rg-star").length]).toEqual(["1", 0]);
  });

  it("resets", async () => {
    const { model, find } = await open(raw(), { stars: "apart", measure: "gain", layer: "input", directions: ["shift"], hidden: ["a"], selected: [["a", "input"]] });
    find<HTMLButtonElement>("[aria-label=Reset]").click();
    await pass(500);
    expect(["stars", "measure", "layer", "directions", "hidden", "selected"].map((key) => model.get(key))).toEqual(["together", "relative_gain", "logits", ["rotate"], [], []]);
  });

  it("lets the notebook's keys alone only where it needs them itself", async () => {
    const { root } = await open();
    for (const element of root.querySelectorAll<HTMLElement>("button, input, select, [tabindex]")) expect(element.dataset.lmSuppressShortcuts).toBe("true");
  });

  it("shows hostile names as text", async () => {
    const evil = '</script><img src=x onerror="boom()">';
    const change = (made: RawFrames): void => {
      Object.assign(made, { title: evil, subtitle: evil, facts: [evil] });
      for (const model of made.models) { model.label = evil; model.layers = made.models[0]!.layers.map((layer, l) => (l === 1 ? { ...layer, name: evil } : layer)); }
      for (const direction of made.directions) Object.assign(direction, { unit: evil });
      made.directions[0]!.name = evil;
      Object.assign(made.measures[0]!, { label: evil, convention: evil, level_label: evil, inside: evil, outside: evil, undefined: { 0: [[evil, 3]] } });
    };
    for (const stars of ["together", "apart"]) {
      const { root, find, press } = await open(raw({ change }), { stars });
      await press("ArrowDown");
      await press("ArrowUp");
      expect(root.querySelector("img, script")).toBeNull();
      expect(find(".rg-card header b").textContent).toBe(evil);
    }
  });

  it("is narrow in a sidebar: keys above the star", async () => {
    giveSizes(400);
    const { find, root } = await open();
    expect(find(".rg-body").firstElementChild).toBe(find(".rg-keys"));
    expect(root.querySelectorAll(".rg-leaders path")).toHaveLength(0);
    expect(find(".rg-body").className).toContain("rg-narrow");
  });

  it("leaves nothing behind, and shows an error where the reader looks", async () => {
    const { model, el, close } = await open();
    close();
    expect([el.children.length, model.listening]).toEqual([0, 0]);
    const broken = await open({ ...raw(), version: 9 });
    expect(broken.find("[role=alert]").textContent).toContain("Expected frames version 1, got 9");
    broken.model.from("_payload", raw());
    await pass(500);
    expect(broken.root.dataset.drawn).toBe("1");
    expect(broken.find("[role=alert]")).toBeNull();
  });
});
