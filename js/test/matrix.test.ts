import { describe, expect, it } from "vitest";
import { Matrix } from "../src/matrix/data";
import { type Geometry, layOut, type Room, runs, shorten } from "../src/matrix/layout";
import { brief, digits, luminance, share, spanOf, ticks, tickTexts } from "../src/matrix/scale";
import { pickPair } from "../src/matrix/store";
import { convention, honesty, numbersBeside } from "../src/matrix/words";
import { ramp } from "../src/scales";
import { floats, rawMatrix, similarity } from "./matrixpage";

const measure = (text: string, { size, weight }: { size: number; weight: number }): number => text.length * size * (weight >= 600 ? 0.6 : 0.56);
const room = (part: Partial<Room> = {}): Room => ({ width: 868, narrow: false, wide: false, ratio: 1, height: 0, beside: 4, measure, ...part });
const named = (n: number, groups: string[] | null = null) => new Matrix(rawMatrix({ n, groups, names: Array.from({ length: n }, (_, i) => `layer${i % 5}.${i}.conv`) }));

describe("a payload", () => {
  it("is read by slice, row and column", () => {
    const matrix = new Matrix(rawMatrix());
    for (const m of [0, 1]) for (const r of [0, 2]) for (const c of [1, 2]) {
      expect(matrix.value.at([m], r, c)).toBeCloseTo(similarity(m, r, c), 6);
      expect(matrix.beside("low", [m], r, c)).toBeCloseTo(similarity(m, r, c) - 0.02, 3);
      expect(matrix.beside("null", [m], r, c)).toBeCloseTo(0.1 + 0.01 * (r + c), 3);
      expect([matrix.beside("rank", [m], r, c), matrix.beside("rank_", [m], r, c), matrix.beside("n", [m], r, c)]).toEqual([5 + r, 5 + c, 60]);
      expect(matrix.ref("row", [m], r)).toEqual([m ? "b" : "a", `layer ${r}`]);
    }
    expect(matrix.slices()).toEqual([[0], [1]]);
    expect(matrix.beside("tied", [0], 0, 0)).toBeNaN();
  });

  it("knows the range of all values, and of different layers", () => {
    const matrix = new Matrix(rawMatrix());
    expect(matrix.all[1]).toBe(1);
    expect(matrix.apart[1]).toBeCloseTo(0.8, 6);
    expect(matrix.nullSpan([0])![0]).toBeCloseTo(0.11, 3);
    expect(matrix.nullSpan([0])![1]).toBeCloseTo(0.15, 3);
  });

  it("says what is wrong with it", () => {
    expect(() => new Matrix(rawMatrix({ change: (raw) => { raw.version = 9; } }))).toThrow(/version 1, got 9/);
    expect(() => new Matrix(rawMatrix({ change: (raw) => { raw.fields.value!.floats = floats([1, 2]); } }))).toThrow(/Field "value": expected 32 numbers, got 2/);
    expect(() => new Matrix(rawMatrix({ change: (raw) => { raw.fields.value!.dims = ["run"]; } }))).toThrow(/expected dims among model, row, column, got "run"/);
    expect(() => new Matrix(rawMatrix({ change: (raw) => { delete raw.fields.value; } }))).toThrow(/matrix's values/);
  });
});

describe("colours", () => {
  const of = (form: string, lowest: number | null, highest: number | null, cells: number[]) => new Matrix(rawMatrix({ n: 2, models: ["a"], change: (raw) => {
    Object.assign(raw.measure, { form, lowest, highest });
    raw.fields = { value: { dims: ["row", "column"], floats: floats(cells) } };
  } }));

  it("span the whole range of a bounded similarity, or the pairs of different layers", () => {
    const matrix = new Matrix(rawMatrix());
    expect(spanOf(matrix, "range")).toEqual({ low: 0, high: 1 });
    const { low, high } = spanOf(matrix, "data");
    expect([low, high]).toEqual([expect.closeTo(0.55, 5), expect.closeTo(0.8, 5)]);
  });

  it("span distances from 0 to the largest, and no part below 0 that does not occur", () => {
    expect(spanOf(of("distance", 0, null, [0, 1.5, 1.5, 0]), "range")).toEqual({ low: 0, high: 1.5 });
    expect(spanOf(of("similarity", -1, 1, [1, 0.5, 0.5, 1]), "range")).toEqual({ low: 0, high: 1 });
    expect(spanOf(of("similarity", -1, 1, [1, -0.25, 0.5, 1]), "range")).toEqual({ low: -0.25, high: 1 });
    expect(spanOf(of("distance", 0, null, [0, 0, 0, 0]), "range")).toEqual({ low: 0, high: 1 });
  });

  it("leave numbers on them readable", () => {
    for (const dark of [false, true]) for (let k = 0; k <= 50; k++) {
      const behind = luminance(ramp(k / 50, dark)), front = behind > 0.179 ? 0 : 1;
      expect((Math.max(behind, front) + 0.05) / (Math.min(behind, front) + 0.05)).toBeGreaterThan(4.5);
    }
  });

  it("have round ticks", () => {
    expect(tickTexts(ticks({ low: 0, high: 1 }, 5))).toEqual(["0", "0.25", "0.50", "0.75", "1.00"]);
    expect(tickTexts(ticks({ low: 0, high: 1.47 }, 5))).toEqual(["0", "0.5", "1.0"]);
    expect(tickTexts(ticks({ low: -0.3, high: 1 }, 5))).toEqual(["0", "0.5", "1.0"]);
    expect(share({ low: 0.5, high: 0.9 }, 1)).toBe(1);
    expect([digits(0.12345), digits(3.14159), digits(0), digits(NaN), digits(-0.5)]).toEqual(["0.123", "3.14", "0.000", "–", "−0.500"]);
    expect([brief(0.126), brief(12.34), brief(-0.001)]).toEqual(["0.13", "12.3", "0.00"]);
  });
});

describe("the layout", () => {
  const inside = (g: Geometry, width: number) => {
    expect(g.x + g.columns * g.cell).toBeLessThanOrEqual(width);
    expect(g.panel.x + g.panel.width).toBeLessThanOrEqual(width + 1);
    const reach = Math.max(...g.columnLabels.texts.map((text) => measure(text, { size: g.columnLabels.size, weight: 600 })));
    if (g.columnLabels.turn === "slanted") expect(g.x + g.cell / 2 - Math.SQRT1_2 * reach).toBeGreaterThanOrEqual(0);
    const below = { level: g.columnLabels.size, slanted: Math.SQRT1_2 * reach, upright: reach }[g.columnLabels.turn];
    expect(g.y + g.rows * g.cell + below).toBeLessThanOrEqual(g.height);
    if (g.profile) expect(g.profile.y + g.profile.height).toBeLessThanOrEqual(g.height);
    for (const text of g.rowLabels.texts) expect(measure(text, { size: g.rowLabels.size, weight: 600 })).toBeLessThanOrEqual(g.x);
  };

  it.each([[368, true, false], [868, false, false], [1568, false, true]])("keeps all of it within %i px, few rows or sixty", (width, narrow, wide) => {
    for (const n of [2, 8, 20, 60]) for (const groups of [null, Array.from({ length: n }, (_, i) => `a group of rows ${Math.floor((4 * i) / n)}`)]) {
      inside(layOut(named(n, groups), room({ width, narrow, wide })), width);
    }
  });

  it("thins labels evenly where they have no line of their own", () => {
    const wide = layOut(named(60), room({ width: 1568, wide: true })), narrow = layOut(named(60), room({ width: 368, narrow: true }));
    expect([wide.rowLabels.every, wide.columnLabels.turn]).toEqual([1, "upright"]);
    expect(narrow.rowLabels.every).toBeGreaterThan(1);
    for (const g of [wide, narrow]) {
      expect(g.rowLabels.size).toBeGreaterThanOrEqual(9);
      expect(g.rowLabels.every * g.cell).toBeGreaterThanOrEqual(g.rowLabels.size);
    }
  });

  it("puts cells on device pixels, and lets a height limit them", () => {
    expect((layOut(named(60), room({ ratio: 2 })).cell * 2) % 1).toBe(0);
    expect(layOut(named(8), room({ height: 200 })).cell).toBeLessThan(layOut(named(8), room()).cell);
  });

  it("turns names of groups that do not fit, and drops those which would lie on each other", () => {
    const short = layOut(named(60, Array.from({ length: 60 }, (_, i) => `g${Math.floor(i / 15)}`)), room());
    expect(short.columnGroups!.turn).toBe("level");
    const long = layOut(named(60, Array.from({ length: 60 }, (_, i) => `a long group ${Math.floor(i / 3)}`)), room());
    expect(long.columnGroups!.turn).toBe("slanted");
    expect(long.columnGroups!.brackets).toHaveLength(20);
    const single = layOut(named(60, Array.from({ length: 60 }, (_, i) => `g${i}`)), room({ width: 368, narrow: true }));
    expect(single.rowGroups!.brackets.filter((bracket) => bracket.shown).length).toBeLessThan(60);
    expect(runs(["a", "a", "", "a"])).toEqual([{ text: "a", from: 0, to: 1 }, { text: "", from: 2, to: 2 }, { text: "a", from: 3, to: 3 }]);
    expect(layOut(named(4, ["", "", "", ""]), room()).rowGroups).toBeNull();
  });

  it("cuts long names in the middle, where those of a family are alike", () => {
    const width = (text: string) => text.length;
    expect(shorten("resnet50.layer3", 9, width)).toBe("resn…yer3");
    expect(shorten("short", 9, width)).toBe("short");
  });
});

describe("words", () => {
  it("say what is shown, how it reads, and what chance gives", () => {
    const matrix = new Matrix(rawMatrix());
    expect(convention(matrix, [1])).toBe("CKA, debiased · 60 stimuli · model b");
    const said = honesty(matrix, [0], { low: 0, high: 1 }, "range").map((piece) => piece.text).join("");
    expect(said).toBe("1 = the same. Colours from 0 to 1. Unrelated representations would give 0.110 to 0.150 (on the bar). 60 rows, 58 of them distinct. Ties were found.");
    expect(honesty(matrix, [0], { low: 0.5, high: 0.8 }, "data")[1]!.text).toContain("over pairs of different entries only, from 0.500 to 0.800");
    expect(numbersBeside(matrix)).toBe(4);
  });

  it("count cells without a value", () => {
    const matrix = new Matrix(rawMatrix({ n: 2, models: ["a"], change: (raw) => { raw.fields = { value: { dims: ["row", "column"], floats: floats([1, NaN, NaN, 1]) } }; } }));
    expect(matrix.hasGaps).toBe(true);
    expect(honesty(matrix, [0], { low: 0, high: 1 }, "range").map((piece) => piece.text).join("")).toContain("2 of 4 cells have no value (hatched)");
  });
});

describe("a click", () => {
  it("selects both layers; with shift it adds a pair or takes it away; two pairs at most", () => {
    expect(pickPair([["a", "x"]], [["a", "y"], ["a", "z"]], false)).toEqual([["a", "y"], ["a", "z"]]);
    expect(pickPair([], [["a", "y"], ["a", "y"]], false)).toEqual([["a", "y"]]);
    expect(pickPair([["a", "x"]], [["a", "x"], ["a", "z"]], true)).toEqual([["a", "x"], ["a", "z"]]);
    expect(pickPair([["a", "x"], ["a", "z"]], [["a", "z"], ["a", "x"]], true)).toEqual([]);
    expect(pickPair([["a", "1"], ["a", "2"], ["a", "3"], ["a", "4"]], [["a", "5"], ["a", "6"]], true)).toHaveLength(4);
  });
});
