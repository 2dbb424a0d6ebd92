// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import { carried, keptPoints, turnOnto } from "../src/carry";
import { decodePayload } from "../src/decode";
import { decodeFrames, frameAt, overlay } from "../src/frames";
import { open, page, SETTLED } from "./opened";
import { fakeStage, pass, rawPayload } from "./page";
import type { Payload, Picture, RawPayload, Vec } from "../src/types";

vi.mock("../src/stage", async () => ({ acquire: (await import("./page")).acquire }));

const base64 = (numbers: number[]): string => btoa(String.fromCharCode(...new Uint8Array(Float32Array.from(numbers).buffer)));
const floats = (text: unknown): number[] => [...new Float32Array(Uint8Array.from(atob(text as string), (c) => c.charCodeAt(0)).buffer)];

/** Frames whose layers lie further and further up: frame f is the last one moved down by so much, but for its ends. */
function sequence(values: (string | number)[] = [0, 1, 4], change: (patch: Record<string, any>, f: number) => void = () => {}): RawPayload {
  const raw = rawPayload(2, 5);
  const moved = (k: 2 | 3, by: number) => (coords: unknown): string => base64(floats(coords).map((v, i) => (i % k === 1 && i >= k ? v - by : v)));
  const patches = values.map((_, f) => {
    if (f === values.length - 1) return {};
    const by = 0.2 * (values.length - 1 - f);
    const patch: Record<string, any> = {
      models: raw.models.map(() => ({ note: `${50 + f} % correct` })),
      views: [{
        length: [1 + f, 2 + f],
        numbers: { step: { ...raw.views[0]!.numbers.step!, values: raw.views[0]!.numbers.step!.values.map((row) => row.map((v) => (v === null ? null : v / (values.length - f)))) } },
        projections: raw.views[0]!.projections.map((p) => ({ axes: { 2: { coords: moved(2, by)(p.axes["2"]!.coords) }, 3: { coords: moved(3, by)(p.axes["3"]!.coords) } } })),
      }],
    };
    change(patch, f);
    return patch;
  });
  return { ...raw, sequence: { name: "epoch", label: "Epoch", values, checkpoints: values.map((v) => [`net 0@${v}`, `net 1@${v}`]), points: 26, patches } };
}

const picture = (root: HTMLElement): Picture => (root as unknown as { repgeoPicture: Picture }).repgeoPicture;

describe("frames of a payload", () => {
  it("are the payload with what differs", () => {
    expect(overlay({ a: 1, rows: [{ x: 1 }, { x: 2, y: 3 }], list: [1, 2] }, { rows: [{}, { x: 5 }], list: [3], new: null }))
      .toEqual({ a: 1, rows: [{ x: 1 }, { x: 5, y: 3 }], list: [3], new: null });
    const bytes = new DataView(new ArrayBuffer(4));
    expect((overlay({ a: new DataView(new ArrayBuffer(8)) }, { a: bytes }) as { a: DataView }).a).toBe(bytes);
  });

  it("share their points, and know one another", () => {
    const frames = decodeFrames(sequence());
    expect(frames.map(({ at }) => at)).toEqual([0, 1, 2]);
    expect(frames.map(({ views }) => views[0]!.length)).toEqual([[1, 2], [2, 3], [2.5, 2.5]]);
    expect(frames[0]!.frames).toBe(frames[2]!.frames);
    expect(frames[0]!.views[0]!.over!.map((view) => view.length[0])).toEqual([1, 2, 2.5]);
    expect(frames[0]!.models[0]!.points).toEqual(frames[2]!.models[0]!.points);
  });

  it("go by value; an unknown one is the last", () => {
    const raw = sequence();
    expect([0, 4, 9, null].map((value) => frameAt(raw, value))).toEqual([0, 2, 2, 2]);
    expect(() => decodeFrames({ ...raw, sequence: { ...raw.sequence!, patches: [{}] } })).toThrow("a frame for each of 3 values, got 1");
  });
});

describe("the player", () => {
  it("is there only for a sequence", async () => {
    expect((await open()).root.querySelector(".rg-player")).toBeNull();
    const { find, root } = await open({ _payload: sequence() });
    expect(find(".rg-player").hidden).toBe(false);
    expect(find(".rg-frame").textContent).toBe("Epoch 4");
    expect(root.dataset.frame).toBe("4");
    expect([...root.querySelectorAll(".rg-marks b")].map((mark) => mark.textContent)).toEqual(["0", "1", "4"]);
  });

  it("slides: the trait, the picture, the keys and the honesty line follow", async () => {
    const { find, root, model } = await open({ _payload: sequence(), frame: 4 });
    const last = new Map(picture(root).coords), honest = find(".rg-honesty").textContent;
    const slider = find<HTMLInputElement>(".rg-frames input");
    slider.value = "0";
    slider.dispatchEvent(new Event("input"));
    await pass(SETTLED);
    expect(model.get("frame")).toBe(0);
    expect([root.dataset.frame, find(".rg-frame").textContent, slider.getAttribute("aria-valuetext")]).toEqual(["0", "Epoch 0", "Epoch 0"]);
    expect(picture(root).coords.get(3)![1]! - last.get(3)![1]!).toBeCloseTo(-0.4, 5);
    expect(find(".rg-key span").textContent).toContain("path 1.00 rad · 50 % correct");
    expect(find(".rg-honesty").textContent).not.toBe(honest);
    expect(find(".rg-honesty").textContent).toContain("fitted on 26 points of 3 epochs together");
    expect(find(".rg-unseen caption").textContent).toContain("epoch 0");
  });

  it("follows the trait", async () => {
    const { model, root, find } = await open({ _payload: sequence() });
    model.from("frame", 1);
    await pass(SETTLED);
    expect([root.dataset.frame, find<HTMLInputElement>(".rg-frames input").value]).toEqual(["1", "1"]);
    expect(model.sets).toEqual([]);
  });

  it("plays once through and stops; nothing plays by itself", async () => {
    const { find, model, root } = await open({ _payload: sequence([0, 1, 2, 4, 8]) });
    const button = find<HTMLButtonElement>(".rg-play");
    await pass(5000);
    expect(model.sets).toEqual([]);
    button.click();
    expect(button.getAttribute("aria-label")).toBe("Pause");
    await pass(6000);
    expect(model.sets.filter(([name]) => name === "frame").map(([, value]) => value)).toEqual([0, 1, 2, 4, 8]);
    expect([button.getAttribute("aria-label"), root.dataset.frame]).toEqual(["Play", "8"]);
  });

  it("pauses on its button and on the slider, and is silent once the figure is gone", async () => {
    const { find, model, close, root } = await open({ _payload: sequence([0, 1, 2, 4, 8]) });
    const button = find<HTMLButtonElement>(".rg-play"), slider = find<HTMLInputElement>(".rg-frames input");
    button.click();
    await pass(1000);
    button.click();
    const at = root.dataset.frame;
    await pass(3000);
    expect(root.dataset.frame).toBe(at);
    button.click();
    slider.value = "3";
    slider.dispatchEvent(new Event("input"));
    await pass(3000);
    expect(root.dataset.frame).toBe("4");
    button.click();
    close();
    const { length } = model.sets;
    await pass(3000);
    expect(model.sets).toHaveLength(length);
    expect(model.listening).toBe(0);
  });

  it("animates from frame to frame, and not for those who ask for that", async () => {
    for (const still of [false, true]) {
      const { model, close } = await open({ _payload: sequence() });
      page.still = still;
      const { draws } = fakeStage;
      model.from("frame", 0);
      await pass(SETTLED);
      if (still) expect(fakeStage.draws - draws).toBeLessThanOrEqual(2);
      else expect(fakeStage.draws - draws).toBeGreaterThan(8);
      close();
    }
  });

  it("has keys of its own", async () => {
    const { root } = await open({ _payload: sequence() });
    const elements = [...root.querySelectorAll<HTMLElement>(".rg-player button, .rg-player input")];
    expect(elements).toHaveLength(3);
    for (const element of elements) expect(element.dataset.lmSuppressShortcuts).toBe("true");
  });
});

describe("what holds still from frame to frame", () => {
  it("the axes of the charts, the camera and the selection", async () => {
    const { model, root } = await open({ _payload: sequence(), selected: [["net 0", "layer 2"]] });
    const ticks = () => [...root.querySelectorAll("[data-quantity=step] text")].map((text) => text.textContent);
    const before = ticks(), { draws } = fakeStage;
    model.from("frame", 0);
    await pass(SETTLED);
    expect(ticks()).toEqual(before);
    expect(fakeStage.draws).toBeGreaterThan(draws);
    expect(root.querySelector("canvas")!.getAttribute("aria-label")).toContain("Selected: net 0 layer 2");
    expect(model.get("camera")).toBeNull();
    const around = picture(root).around!;
    model.from("frame", 1);
    await pass(SETTLED);
    expect(picture(root).around).toEqual(around);
    expect(around).toHaveLength(3 * 10);
  });

  it("the places: hiding a path or a layer fits nothing anew", async () => {
    const { model, root } = await open({ _payload: sequence() });
    const places = new Map(picture(root).coords);
    model.from("hidden", ["net 1"]);
    await pass(SETTLED);
    expect(root.dataset.points).toBe("6");
    expect(picture(root).refitted).toBe(false);
    for (const [point, place] of picture(root).coords) expect(place).toEqual(places.get(point));
  });

  it("a run without a checkpoint is not drawn in that frame, and comes back", async () => {
    const raw = sequence([0, 1, 4], (patch, f) => { if (f === 1) patch.models[1].absent = true; });
    const { model, root } = await open({ _payload: raw, frame: 1, hovered: ["net 1", "layer 2"] });
    expect([root.dataset.points, picture(root).drawn.length]).toEqual(["6", 1]);
    model.from("frame", 4);
    await pass(SETTLED);
    expect(root.dataset.points).toBe("10");
  });
});

describe("trails", () => {
  it("are drawn on request", async () => {
    const { find, model, root } = await open({ _payload: sequence() });
    find<HTMLInputElement>(".rg-trails input").click();
    await pass(SETTLED);
    expect([model.get("trails"), root.dataset.drawn]).toEqual([true, "1"]);
  });
});

describe("other paths", () => {
  const named = (names: string[], info: Record<string, unknown>[] = []) => rawPayload(names.length, 5, (p) => {
    p.models.forEach((model, m) => Object.assign(model, { name: names[m], label: names[m], info: info[m] ?? {} }));
  });
  const decoded = (...args: Parameters<typeof named>): Payload => decodePayload(named(...args));

  it("keep their points by model and layer, and as checkpoints of one network", () => {
    const kept = keptPoints(decoded(["net 0@1", "net 1@1"]), decoded(["net 1@5", "net 0@5"]));
    expect(kept.get(0)).toBe(0);
    expect(kept.get(1)).toBe(5);
    expect(kept.get(5)).toBe(1);
    expect(kept.get(9)).toBe(9);
    expect(keptPoints(decoded(["a", "b"], [{ run: "x" }, {}]), decoded(["c", "d"], [{}, { run: "x" }])).get(2)).toBe(6);
    const unclear = keptPoints(decoded(["a@1", "b"]), decoded(["a@2", "a@3"]));
    expect([...unclear.keys()]).toEqual([0, 9]);
    expect([...carried(new Map([[1, "p"], [7, "q"]]), new Map([[1, 5], [2, 6]]))]).toEqual([[5, "p"]]);
  });

  /** The same picture turned about the first axis. */
  const spun = (raw: RawPayload, angle: number): RawPayload => ({ ...raw, views: raw.views.map((view) => ({ ...view, projections: view.projections.map((p) => ({ ...p, axes: {
    2: p.axes["2"]!,
    3: { ...p.axes["3"]!, coords: base64(rows(floats(p.axes["3"]!.coords)).flatMap(([x, y, z]) => [x!, y! * Math.cos(angle) - z! * Math.sin(angle), y! * Math.sin(angle) + z! * Math.cos(angle)])) },
  } })) })) });
  const rows = (flat: number[]): Vec[] => Array.from({ length: flat.length / 3 }, (_, i) => flat.slice(3 * i, 3 * i + 3));

  it("are turned onto the old picture", () => {
    const before = decoded(["net 0@1", "net 1@1"]), after = decodePayload(spun(named(["net 0@2", "net 1@2"]), 2));
    const coords = () => after.views[0]!.projections[0]!.axes[3].coords;
    const old = before.views[0]!.projections[0]!.axes[3].coords;
    const miss = () => Math.max(...coords().map((v, i) => Math.hypot(...v.map((x, c) => x - old[i]![c]!))));
    expect(miss()).toBeGreaterThan(0.3);
    turnOnto(after, before, keptPoints(before, after));
    expect(miss()).toBeLessThan(1e-5);
  });

  it("travel there, with the camera, the selection under its new name", async () => {
    const { model, root } = await open({ _payload: named(["net 0@1", "net 1@1"]), selected: [["net 0@1", "layer 2"]], camera: { azimuth: 0.3, elevation: 0.2, zoom: 1 } });
    const old = new Map(picture(root).coords), { draws } = fakeStage;
    model.values.selected = [["net 0@2", "layer 2"]]; // one message from Python brings both
    model.from("_payload", spun(named(["net 0@2", "net 1@2"]), 2));
    await pass(SETTLED);
    expect(fakeStage.draws - draws).toBeGreaterThan(8);
    expect(root.querySelector("canvas")!.getAttribute("aria-label")).toContain("Selected: net 0@2 layer 2");
    expect(model.get("selected")).toEqual([["net 0@2", "layer 2"]]);
    expect(model.get("camera")).toEqual({ azimuth: 0.3, elevation: 0.2, zoom: 1 });
    for (const [point, place] of picture(root).coords) place.forEach((v, c) => expect(v).toBeCloseTo(old.get(point)![c]!, 5));
  });
});
