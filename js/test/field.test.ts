import { describe, expect, it } from "vitest";
import { Fields } from "../src/field/data";
import { ellipseAt, evened, LEAST, reach, thinned } from "../src/field/ellipse";
import { edgesOf, layOut, type Room } from "../src/field/layout";
import { layerAt, placeOf } from "../src/field/profile";
import { axisTicks, barTicks, share, short, spanOf } from "../src/field/scale";
import { type Factor, FLAT, logScale, spectralRatio, stretch } from "../src/field/tensor";
import { floats } from "./matrixpage";
import { rawFields } from "./fieldpage";

/** Cholesky factor of a symmetric matrix [a, b, c]. */
const root = ([a, b, c]: [number, number, number]): Factor => { const r = Math.sqrt(a); return [r, b / r, Math.sqrt(c - (b * b) / a)]; };
const room = (width: number): Room => ({ width, narrow: width < 640, wide: width >= 1240, height: 0, card: 150, measure: (text, { size }) => text.length * size * 0.6 });

describe("metrics of a surface", () => {
  it("have the closed forms of spectral ratios", () => {
    expect(spectralRatio(root([1, 0, 4]), FLAT)).toBeCloseTo(0.5, 12);
    expect(spectralRatio(root([4, 0, 1]), root([1, 0, 4]))).toBeCloseTo(0.75, 12);
    expect(spectralRatio(root([2, 0, 8]), FLAT)).toBeCloseTo(0.5, 12);
    expect(spectralRatio(root([5, 2, 5]), FLAT)).toBeCloseTo(1 - Math.sqrt(3 / 7), 12); // A'A of [[1,2],[0,1],[2,0]]
    expect(spectralRatio(root([5, 2, 5]), root([35, 14, 35]))).toBeCloseTo(0, 12);
    expect(logScale(root([2, 0, 8]), FLAT)).toBeCloseTo(Math.log(16) / 4, 12);
  });

  it("keep their digits where one direction shrinks", () => {
    expect(spectralRatio([1, 1, 1e-9], [1, 1, 2e-9])).toBeCloseTo(0.5, 6);
    expect(stretch([1, 1, 1e-12], FLAT).least).toBeCloseTo(1e-12 / Math.SQRT2, 20);
  });

  it("stretch along orthogonal directions of reference length 1", () => {
    const reference: Factor = [2, 0.5, 1.5], r: Factor = [1, -3, 0.7], found = stretch(r, reference);
    const apply = (f: Factor, [x, y]: [number, number]) => [f[0]! * x + f[1]! * y, f[2]! * y] as const;
    for (const [direction, size] of [[found.along, found.most], [found.across, found.least]] as const) {
      expect(Math.hypot(...apply(reference, direction))).toBeCloseTo(1, 12);
      expect(Math.hypot(...apply(r, direction))).toBeCloseTo(size, 12);
    }
    const [a, b] = [apply(reference, found.along), apply(reference, found.across)];
    expect(a[0] * b[0] + a[1] * b[1]).toBeCloseTo(0, 12);
    expect(found.magnification).toBeCloseTo(0.7 / 3, 12);
    expect(evened(found).most * evened(found).least).toBeCloseTo(1, 12);
  });
});

describe("fields", () => {
  const fields = new Fields(rawFields());

  it("are read by model, layer and point", () => {
    expect(Array.from(fields.factor(1, 2, 24))).toEqual([4, 0, 1]);
    expect(fields.field("magnification", 1, 0)[7]).toBeCloseTo(2, 6);
    expect(fields.field("spectral_ratio", 1, 0, 1)[7]).toBeCloseTo(1 - 2 / 3, 6);
    expect(fields.grid!.at[fields.grid!.row[8]! * 5 + fields.grid!.column[8]!]).toBe(8);
  });

  it("have means with the error of the effective number of points", () => {
    const weights = Array.from({ length: 25 }, (_, p) => 1 + (p % 3));
    const factors = Array.from({ length: 6 * 25 }, (_, i) => [1 + ((i * 7) % 5), 0.1 * (i % 4), 1]).flat();
    const made = new Fields(rawFields({ change: (raw) => { raw.points.weight = floats(weights); raw.factors = floats(factors); } }));
    const d = made.field("spectral_ratio", 1, 0, 1), total = weights.reduce((a, b) => a + b), mean = d.reduce((sum, v, p) => sum + weights[p]! * v, 0) / total;
    const variance = d.reduce((sum, v, p) => sum + weights[p]! * (v - mean) ** 2, 0) / total, effective = total ** 2 / weights.reduce((sum, w) => sum + w * w, 0);
    const found = made.mean("spectral_ratio", 1, 0, 1);
    expect(found.value).toBeCloseTo(mean, 12);
    expect(found.error).toBeCloseTo(Math.sqrt(variance / effective), 12);
    expect(made.mean("magnification", 1, 0).value).toBeCloseTo(Math.exp(made.field("magnification", 1, 0).reduce((sum, v, p) => sum + weights[p]! * Math.log(v), 0) / total), 6);
  });

  it("say why a point has no ellipse, and compare what is left", () => {
    const lost = new Fields(rawFields({ ranks: (m, _k, p) => (p === 0 ? 1 : p === 1 && m === 0 ? 0 : p === 2 ? 255 : p === 3 ? 0 : 2), change: (raw) => {
      const factors = new Float64Array(6 * 25 * 3).fill(1);
      for (let i = 0; i < 6; i++) { factors[75 * i + 2] = 0; for (const q of [9, 10, 11]) factors[75 * i + q] = 0; }
      raw.factors = floats([...factors]);
    } }));
    const ratio = lost.field("spectral_ratio", 1, 0, 1), scale = lost.field("log_scale", 1, 0, 1);
    expect([ratio[0], ratio[1], ratio[3]]).toEqual([0, 1, 0]);
    expect(ratio[2]).toBeNaN();
    expect(scale[0]).toBeCloseTo(0, 12);
    expect([scale[1], scale[3]]).toEqual([NaN, NaN]);
    expect(lost.reason(0, 1, 0)).toContain("rank 1");
    expect(lost.reason(0, 1, 4)).toBe("");
    expect([lost.areWhole(0, 1, 1, 1), lost.areWhole(0, 1, 1, 4)]).toEqual([false, true]);
    expect(lost.field("magnification", 1, 0)[0]).toBeNaN();
    expect(lost.mean("magnification", 1, 0).n).toBe(21);
  });

  it("refuse what does not fit", () => {
    expect(() => new Fields(rawFields({ change: (raw) => { raw.version = 2; } }))).toThrow("fields version 1, got 2");
    expect(() => new Fields(rawFields({ change: (raw) => { raw.factors = floats([1]); } }))).toThrow("The metrics: expected 450 numbers, got 1");
    expect(() => new Fields(rawFields({ change: (raw) => { raw.ranks = ""; } }))).toThrow("Ranks: expected 150, got 0");
  });
});

describe("scales", () => {
  const fields = new Fields(rawFields());

  it("are the same for both models, over one layer or all", () => {
    expect(spanOf(fields, "magnification", [1], [0, 1])).toMatchObject({ low: 2, high: 3, log: true });
    expect(spanOf(fields, "magnification", [0, 1, 2], [0, 1])).toMatchObject({ low: 1, high: 4 });
    expect(spanOf(fields, "anisotropy", [1], [0, 1]).low).toBe(1);
    const { low, high } = spanOf(fields, "log_scale", [1], [0, 1]);
    expect(low).toBe(-high);
  });

  it("have a bar also for a field of one value", () => {
    const span = spanOf(fields, "magnification", [0], [0]);
    expect(span.high / span.low).toBeCloseTo(1.21, 6);
    expect(share(span, 1)).toBeCloseTo(0.5, 6);
    expect(barTicks(span, 5).length).toBeGreaterThan(1);
  });

  it("have round ticks", () => {
    expect(barTicks({ low: 0.7, high: 130, log: true, ramp: "number" }, 5).map((tick) => tick.text)).toEqual(["1", "3", "10", "30", "100"]);
    expect(short(2e-5)).toBe("2×10⁻⁵");
    expect(short(1e6)).toBe("10⁶");
    expect(axisTicks({ name: "t", low: 0, high: 2 * Math.PI, periodic: true, unit: "rad" }, -0.1, 6.1, 6).map((tick) => tick.text)).toEqual(["0", "π/2", "π", "3π/2"]);
    expect(axisTicks({ name: "x", low: -6.5, high: 6.5, periodic: false, unit: "px" }, -6.5, 6.5, 3).length).toBeGreaterThan(1);
  });
});

describe("places", () => {
  const fields = new Fields(rawFields());

  it("have cells that end with the axis, or half a cell beyond the last point", () => {
    const axis = { name: "x", low: -1, high: 1, periodic: false, unit: "" };
    expect(edgesOf([-0.5, 0.5], new Float64Array(0), axis)).toEqual([-1, 0, 1]);
    expect(edgesOf([-1, 0, 1], new Float64Array(0), axis)).toEqual([-1.5, -0.5, 0.5, 1.5]);
    expect(edgesOf([0, 1, 2], new Float64Array(0), { ...axis, low: 0, high: 3, periodic: true })).toEqual([-0.5, 0.5, 1.5, 2.5]);
    expect(edgesOf(undefined, Float64Array.from([-0.3, 1.2]), axis)).toEqual([-1, 1.2]);
  });

  it("do not lie on each other at any width", () => {
    for (const width of [360, 640, 860, 1560]) for (const models of [[0], [0, 1]]) {
      const g = layOut(fields, models, room(width)), boxes = [...g.planes, ...g.bars, g.scale, g.card, g.profile];
      expect(g.planes).toHaveLength(models.length === 2 ? 3 : 1);
      for (const box of boxes) {
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width + 1);
        expect(box.y + box.height).toBeLessThanOrEqual(g.height + 1);
      }
      boxes.forEach((a, i) => boxes.slice(i + 1).forEach((b) => {
        const apart = a.x + a.width <= b.x + 1 || b.x + b.width <= a.x + 1 || a.y + a.height <= b.y + 1 || b.y + b.height <= a.y + 1;
        expect(apart, `${width} px: ${JSON.stringify([a, b])}`).toBe(true);
      }));
    }
  });

  it("keep nearly every ellipse in its room, and some of them where there is little", () => {
    const g = layOut(fields, [0, 1], room(860)), all = thinned(fields, g, LEAST.usual), few = thinned(fields, g, 90);
    expect(all.points).toHaveLength(25);
    expect(few.points).toHaveLength(9);
    const ellipse = ellipseAt(fields, g, g.planes[0]!, 12, fields.stretch(0, 1, 12), 1);
    expect([ellipse.x, ellipse.y]).toEqual([g.planes[0]!.x + g.planes[0]!.width / 2, g.planes[0]!.y + g.planes[0]!.height / 2]);
    expect(reach(ellipse)).toBeCloseTo((2 * g.planes[0]!.width) / (g.to[0] - g.from[0]), 6);
  });

  it("find the layer in the profile", () => {
    const box = { x: 10, y: 20, width: 200, height: 100 };
    for (let k = 0; k < 4; k++) expect(layerAt(box, 4, placeOf(box, 4, k), 60)).toBe(k);
    expect(layerAt(box, 4, 100, 10)).toBeNull();
    expect(layerAt(box, 1, 100, 60)).toBeNull();
  });
});
