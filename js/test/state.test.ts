// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Cleanups } from "../src/dom";
import { type Change, MOST_SELECTED, pick, placeOf, refOf, Store } from "../src/state";
import type { LayerRef, RawPayload } from "../src/types";
import { FakeModel, pass, rawPayload, traits } from "./page";

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

function open(part: Record<string, unknown> = {}) {
  const model = new FakeModel(traits(part)), cleanups = new Cleanups();
  const store = new Store(model as never, cleanups), changes: Set<Change>[] = [];
  store.listen((changed) => changes.push(changed));
  return { model, cleanups, store, changes };
}

describe("reading traits", () => {
  it("takes what the model has and defaults for what it leaves out", () => {
    const { store } = open({ n_axes: 2, colour_by: undefined, hidden: null, camera: null });
    expect(store.state.n_axes).toBe(2);
    expect(store.state.colour_by).toBe("model");
    expect(store.state.hidden).toEqual([]);
    expect(store.state.camera).toBeNull();
  });

  it("puts a range into order and within 0 to 1", () => {
    expect(open({ depth_range: [1.5, 0.2] }).store.state.depth_range).toEqual([0.2, 1]);
  });

  it("follows a change from Python and tells once per turn", async () => {
    const { model, store, changes } = open();
    model.from("projection", "tangent_pca");
    model.from("n_axes", 2);
    expect(store.state.projection).toBe("tangent_pca");
    await pass(0);
    expect(changes).toEqual([new Set(["projection", "n_axes"])]);
    expect(model.sets).toEqual([]);
  });
});

describe("writing traits", () => {
  it("sets, saves once, and tells", async () => {
    const { model, store, changes } = open();
    store.set({ hidden: ["net 0"], labels: "off" });
    expect(model.get("hidden")).toEqual(["net 0"]);
    expect(model.saved).toBe(1);
    await pass(0);
    expect(changes).toEqual([new Set(["hidden", "labels"])]);
  });

  it("does not send what is so already", () => {
    const { model, store } = open();
    store.set({ hidden: [], n_axes: 3 });
    expect(model.sets).toEqual([]);
    expect(model.saved).toBe(0);
  });

  it("ends a pair that a linked figure pointed at when the pointer is on a layer of its own", async () => {
    const { model, store } = open();
    model.from("hovered", ["net 0", "layer 1"]);
    model.from("hovered_with", ["net 1", "layer 2"]);
    expect(store.state.hovered_with).toEqual(["net 1", "layer 2"]);
    store.set({ hovered: ["net 0", "layer 1"] });
    expect(store.state.hovered_with).toBeNull();
    await pass(200);
    expect(model.get("hovered_with")).toBeNull();
  });

  it("shows the hovered layer at once and sends it when the pointer rests", async () => {
    const { model, store, changes } = open();
    store.set({ hovered: ["net 0", "layer 1"] });
    await pass(50);
    store.set({ hovered: ["net 0", "layer 2"] });
    await pass(0);
    expect(changes).toHaveLength(2);
    expect(store.state.hovered).toEqual(["net 0", "layer 2"]);
    expect(model.sets).toEqual([]);
    await pass(200);
    expect(model.sets).toEqual([["hovered", ["net 0", "layer 2"]]]);
    expect(model.saved).toBe(1);
  });
});

describe("the payload", () => {
  it("keeps the selection of a new one, less the layers it lacks", async () => {
    const { model, store } = open({ selected: [["net 0", "layer 1"], ["net 1", "layer 4"]], hovered: ["net 1", "layer 4"] });
    model.from("_payload", rawPayload(1, 4));
    expect(store.payload?.models).toHaveLength(1);
    expect(store.state.selected).toEqual([["net 0", "layer 1"]]);
    expect(store.state.hovered).toBeNull();
    await pass(200);
    expect(model.get("selected")).toEqual([["net 0", "layer 1"]]);
    expect(model.get("hovered")).toBeNull();
  });

  it("says what is wrong with one that cannot be read, and recovers with the next", () => {
    const { model, store } = open({ _payload: { ...rawPayload(), version: 7 } });
    expect(store.payload).toBeNull();
    expect(store.error?.message).toMatch(/version 1, got 7/);
    model.from("_payload", rawPayload());
    expect(store.error).toBeNull();
    expect(store.payload).not.toBeNull();
  });

  it("may come later than the figure", () => {
    const { model, store } = open({ _payload: {} as RawPayload });
    expect([store.payload, store.error]).toEqual([null, null]);
    model.from("_payload", rawPayload());
    expect(store.payload?.models).toHaveLength(2);
  });

  it("finds layers by name and gives their names back", () => {
    const payload = open().store.payload!;
    expect(placeOf(payload, ["net 1", "layer 3"])).toEqual([1, 3]);
    expect(refOf(payload, [1, 3])).toEqual(["net 1", "layer 3"]);
    for (const unknown of [["net 9", "layer 0"], ["net 0", "nothing"], null]) expect(placeOf(payload, unknown as LayerRef)).toBeNull();
  });
});

describe("controls from Python's tags", () => {
  it("reads options in every form, in the order given, and leaves out what it does not know", () => {
    const { store } = open({ _controls: [
      { trait: "labels", kind: "menu", label: "Labels", order: 2, options: ["auto", ["all", "all of them"], { value: "off", label: "none" }] },
      { trait: "metric", kind: "menu", label: "Metric", order: 1, options: null },
      { trait: "colour", kind: "menu", label: "Colour", order: 0, options: null },
    ] });
    expect(store.controls.map((spec) => spec.trait)).toEqual(["metric", "labels"]);
    expect(store.controls[0]!.options).toBeNull();
    expect(store.controls[1]!.options).toEqual([{ value: "auto", label: "auto" }, { value: "all", label: "all of them" }, { value: "off", label: "none" }]);
  });

  it("has a row of its own where there are none", () => {
    expect(open().store.controls.map((spec) => spec.trait)).toContain("projection");
  });
});

describe("selection", () => {
  const a: LayerRef = ["m", "a"], b: LayerRef = ["m", "b"], c: LayerRef = ["m", "c"], d: LayerRef = ["m", "d"];

  it("is replaced by a click and cleared by a click beside", () => {
    expect(pick([a, b], c, false)).toEqual([c]);
    expect(pick([a], null, false)).toEqual([]);
  });

  it("grows and shrinks with shift, the newest three stay", () => {
    expect(pick([a], b, true)).toEqual([a, b]);
    expect(pick([a, b], [...a], true)).toEqual([b]);
    expect(pick([a, b, c], d, true)).toEqual([b, c, d]);
    expect(MOST_SELECTED).toBe(3);
    expect(pick([a], null, true)).toEqual([a]);
  });
});

it("leaves no listener and no timer", () => {
  const { model, cleanups, store } = open();
  expect(model.listening).toBeGreaterThan(10);
  store.set({ hovered: ["net 0", "layer 1"] });
  cleanups.run();
  expect(model.listening).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});
