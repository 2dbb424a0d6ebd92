import { describe, expect, it } from "vitest";
import { makePicture } from "../src/project";
import { PALETTE, RAMP, css, format, hex, isHollow, marksOf, mix, modelColour, plain, quantity, ramp, relativeDepth, shapeOf } from "../src/scales";
import type { ModelInfo, Vec } from "../src/types";
import { crowd, payloadOf, stateOf } from "./made";

/** Contrast of a colour with a paper, WCAG 2. */
function contrast(colour: Vec, paper: Vec): number {
  const light = (c: Vec): number => c.map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)).reduce((s, v, i) => s + v * [0.2126, 0.7152, 0.0722][i]!, 0);
  const [a, b] = [light(colour), light(paper)].sort((x, y) => y - x) as [number, number];
  return (a + 0.05) / (b + 0.05);
}
const white = [1, 1, 1], black = hex("#111111");

describe("colours", () => {
  it("are read and written", () => {
    expect(hex("#ff8000")).toEqual([1, 128 / 255, 0]);
    expect(css([1, 0.5, 0])).toBe("rgb(255,128,0)");
    expect(css([2, -1, 0])).toBe("rgb(255,0,0)");
    expect(mix([0, 0, 0], [1, 0.5, 0], 0.5)).toEqual([0.5, 0.25, 0]);
  });

  it("of models can be read as text on both papers", () => {
    for (let m = 0; m < 4; m++) {
      expect(contrast(modelColour(m, false), white)).toBeGreaterThan(4.5);
      expect(contrast(modelColour(m, true), black)).toBeGreaterThan(4.5);
    }
  });

  it("of the ramp run from its first stop to its last, further from the paper all the way", () => {
    for (const [dark, stops, paper] of [[false, RAMP.light, white], [true, RAMP.dark, black]] as const) {
      expect(ramp(0, dark)).toEqual(hex(stops[0]!));
      expect(ramp(1, dark)).toEqual(hex(stops.at(-1)!));
      expect(ramp(-3, dark)).toEqual(ramp(0, dark));
      const steps = Array.from({ length: 21 }, (_, i) => contrast(ramp(i / 20, dark), paper));
      expect(steps).toEqual([...steps].sort((a, b) => a - b));
    }
    expect(ramp(0.25, false)).toEqual(hex(RAMP.light[1]!));
  });
});

describe("marks", () => {
  const models = (names: string[], family?: (i: number) => string): ModelInfo[] =>
    names.map((name, i) => ({ name, label: name, note: "", layers: [], points: [], info: family ? { family: family(i) } : {} }));
  const names = (n: number): string[] => Array.from({ length: n }, (_, i) => `net ${String.fromCharCode(97 + i)}`);

  it("are all different up to 8 models: shape with colour, then hollow", () => {
    const marks = marksOf(models(names(8)));
    expect(new Set(marks.map((m) => JSON.stringify(m))).size).toBe(8);
    expect(marks[1]).toEqual({ colour: 1, shape: "square", hollow: false });
    expect(marks[5]).toEqual({ colour: 1, shape: "square", hollow: true });
    expect([shapeOf(6), isHollow(6), isHollow(3)]).toEqual(["triangle", true, false]);
    expect(modelColour(5, false)).toEqual(hex(PALETTE.light[1]!));
  });

  it("past 8 models take the family's colour and differ in shape within it", () => {
    const marks = marksOf(models(names(9), (i) => (i % 3 ? "vgg" : "resnet")));
    expect(marks.map((m) => m.colour)).toEqual([0, 1, 1, 0, 1, 1, 0, 1, 1]);
    expect(new Set(marks.map((m) => JSON.stringify(m))).size).toBe(9);
    const seeds = marksOf(models(Array.from({ length: 10 }, (_, i) => `${i < 5 ? "wide" : "narrow"}-s${i}`)));
    expect(seeds.map((m) => m.colour)).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
  });
});

describe("numbers as text", () => {
  it.each<[Parameters<typeof format>, string]>([
    [["step", 0.2345, "rad"], "0.23 rad"],
    [["step", 0.2345], "0.23"],
    [["deviation", 0, "rad"], "0.00 rad"],
    [["to_target", 12.34], "12.3"],
    [["distortion", 345.6], "346"],
    [["step", 0.00456], "0.0046"],
    [["step", 0.0000456, "rad"], "4.6e−5 rad"],
    [["step", 1234567], "1.2e+6"],
    [["turning_angle", 2.2822], "131°"],
    [["turning_angle", 0], "0°"],
    [["progress", 0.384], "38 %"],
    [["progress", -0.05], "−5 %"],
    [["progress", -0.001], "0 %"],
    [["depth", 1], "100 %"],
    [["step", null, "rad"], "–"],
    [["step", undefined], "–"],
    [["step", NaN], "–"],
  ])("%j", (args, text) => expect(format(...args)).toBe(text));

  it("never say minus nothing", () => {
    expect(plain(-0.2)).toBe("−0.20");
    expect(plain(-0)).toBe("0.00");
  });
});

describe("colour by a number", () => {
  const { payload, view } = payloadOf(crowd(2, 3));
  view.numbers = {
    step: { values: [[null, 0.2, 0.5], [null, 0.1, 0.4]], reasons: [["first", "", ""], ["first", "", ""]] },
    turning_angle: { values: [[null, 1, null], [null, 2, null]], reasons: [[], []] },
    progress: { values: [[0, 0.5, 1.1], [0, -0.2, 0.9]], reasons: [[], []] },
  };
  const picture = makePicture(payload, view, stateOf(), null);

  it("is none for models and for what was not computed", () => {
    expect(quantity(payload, view, picture, "model")).toBeNull();
    expect(quantity(payload, view, picture, "deviation")).toBeNull();
  });

  it("runs from 0 to the largest of all models, with both ends named", () => {
    const step = quantity(payload, view, picture, "step")!;
    expect(step).toMatchObject({ label: "step", range: [0, 0.5], ends: ["0", "0.50 rad"] });
    expect([step.value(0, 0), step.share(0, 0), step.share(1, 2), step.share(9, 9)]).toEqual([null, null, 0.8, null]);
    expect(quantity(payload, view, picture, "turning_angle")).toMatchObject({ range: [0, 2], ends: ["0°", "115°"] });
  });

  it("keeps shares of the way from 0 to 1, what lies beyond at the ends", () => {
    const progress = quantity(payload, view, picture, "progress")!;
    expect(progress).toMatchObject({ range: [0, 1], ends: ["0 %", "100 %"] });
    expect([progress.share(0, 2), progress.share(1, 1), progress.share(0, 1)]).toEqual([1, 0, 0.5]);
    const depth = quantity(payload, view, picture, "depth")!;
    expect([depth.share(0, 1), depth.ends]).toEqual([0.5, ["input", "output"]]);
    expect(relativeDepth(payload, 0, 2)).toBe(1);
  });

  it("takes the error of the picture as drawn", () => {
    const error = quantity(payload, view, picture, "distortion")!;
    expect(error.value(1, 2)).toBe(picture.quality.error.get(payload.models[1]!.points[2]!));
    const other = makePicture(payload, view, stateOf({ hidden: ["net 1"] }), picture);
    expect(quantity(payload, view, other, "distortion")!.value(1, 2)).toBeNull();
  });

  it("bears numbers which are all the same or all missing", () => {
    const bare = { ...view, numbers: { step: { values: [[null, 0, 0], [null, 0, 0]], reasons: [[], []] } } };
    const step = quantity(payload, bare, picture, "step")!;
    expect([step.range, step.share(0, 1)]).toEqual([[0, 0], 0]);
  });
});
