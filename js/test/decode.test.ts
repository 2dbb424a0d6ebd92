import { describe, expect, it } from "vitest";
import { decodePayload, toFloats } from "../src/decode";
import type { RawPayload } from "../src/types";

const values = [0, 1.5, -2.25, 1e-3];
const bytes = new Uint8Array(Float32Array.from(values).buffer);
const base64 = btoa(String.fromCharCode(...bytes));
const floats = (list: number[]): ArrayBuffer => Float32Array.from(list).buffer;

/** Three points: an input, one layer, a target. */
function raw(): RawPayload {
  const axes = (k: number): RawPayload["views"][0]["projections"][0]["axes"][string] =>
    ({ coords: floats(Array.from({ length: 3 * k }, (_, i) => i)), curve: floats(Array.from({ length: 2 * k }, (_, i) => i)), stress: 0.1, variance: null, axis_names: [] });
  return {
    version: 1, title: "t", subtitle: "s", n_stimuli: 9, n_points: 3, first: 0, target: { point: 2, name: "label", label: "labels" },
    models: [{ name: "net", label: "net", note: "", info: {}, points: [0, 1], layers: [{ name: "in", shape: [1], reducer: "" }, { name: "out", shape: [1], reducer: "" }] }],
    views: [{
      metric: "cka", label: "CKA", convention: "", unit: "rad", geometry: "sphere", distances: floats([0, 1, 2, 1, 0, 3, 2, 3, 0]),
      numbers: { step: { values: [[null, 1]], reasons: [["first layer", ""]] } }, length: [1], straightness: [1],
      projections: [{ name: "mds", label: "MDS", note: "", refit: true, base: floats([1, 2, 3]), axes: { 2: axes(2), 3: axes(3) } }],
    }],
  };
}

describe("floats", () => {
  const expected = [...Float32Array.from(values)];
  const shifted = new Uint8Array(bytes.length + 1);
  shifted.set(bytes, 1);

  it.each([
    ["an unaligned DataView", new DataView(shifted.buffer, 1)],
    ["an ArrayBuffer", bytes.slice().buffer],
    ["bytes in the middle of a buffer", shifted.subarray(1)],
    ["a Float32Array", Float32Array.from(values)],
    ["a base64 string", base64],
  ])("come out of %s", (_, wrapped) => expect([...toFloats(wrapped)]).toEqual(expected));

  it("keep the digits of doubles, and are none of nothing", () => {
    expect([...toFloats(Float64Array.of(0.1))]).toEqual([0.1]);
    expect(toFloats(null)).toHaveLength(0);
    expect(toFloats(undefined)).toHaveLength(0);
  });

  it("are little-endian whatever the machine", () => {
    expect([...toFloats(Uint8Array.of(0, 0, 0x80, 0x3f))]).toEqual([1]);
  });

  it("refuse broken bytes", () => {
    expect(() => toFloats(new ArrayBuffer(6))).toThrow("multiple of 4 bytes), got 6 bytes");
    expect(() => toFloats("no base64 !")).toThrow("Expected bytes as a base64 string, got 11 characters");
  });
});

describe("the payload", () => {
  it("comes out as numbers and rows", () => {
    const { views: [view], models } = decodePayload(raw());
    expect(models[0]!.name).toBe("net");
    expect([...view!.distances]).toEqual([0, 1, 2, 1, 0, 3, 2, 3, 0]);
    const projection = view!.projections[0]!;
    expect(projection.axes[2].coords).toEqual([[0, 1], [2, 3], [4, 5]]);
    expect(projection.axes[3].curve).toEqual([[0, 1, 2], [3, 4, 5]]);
    expect([...projection.base!]).toEqual([1, 2, 3]);
  });

  it("may be without curve, base and target", () => {
    const bare = raw();
    bare.target = null;
    bare.first = null;
    bare.views[0]!.projections[0]!.base = null;
    for (const axes of Object.values(bare.views[0]!.projections[0]!.axes)) axes.curve = null;
    const projection = decodePayload(bare).views[0]!.projections[0]!;
    expect([projection.base, projection.axes[2].curve, projection.axes[3].curve]).toEqual([null, null, null]);
  });

  it.each<[string, (p: RawPayload) => void]>([
    ["Expected payload version 1, got 2.", (p) => (p.version = 2)],
    ['Model "net": expected a point for each of its 2 layers, got 1.', (p) => p.models[0]!.points.pop()],
    ['Model "net": expected a point from 0 to 2, got 7.', (p) => (p.models[0]!.points[1] = 7)],
    ["The target: expected a point from 0 to 2, got -1.", (p) => (p.target!.point = -1)],
    ["The first point: expected a point from 0 to 2, got 3.", (p) => (p.first = 3)],
    ["Expected at least one view", (p) => (p.views = [])],
    ['Metric "cka": distances between 3 points: expected 9 numbers, got 2.', (p) => (p.views[0]!.distances = floats([0, 1]))],
    ['Metric "cka": distances between 3 points: expected finite numbers', (p) => (p.views[0]!.distances = floats([0, NaN, 2, 1, 0, 3, 2, 3, 0]))],
    ['Metric "cka", step: expected 2 values for model "net", got 1.', (p) => p.views[0]!.numbers.step!.values[0]!.pop()],
    ['Metric "cka": expected at least one projection, got none.', (p) => (p.views[0]!.projections = [])],
    ['Metric "cka", projection "mds": coordinates of 3 points on 2 axes: expected 6 numbers, got 1.', (p) => (p.views[0]!.projections[0]!.axes["2"]!.coords = floats([1]))],
    ['Metric "cka", projection "mds": expected a curve on 3 axes (a multiple of 3 numbers), got 2.', (p) => (p.views[0]!.projections[0]!.axes["3"]!.curve = floats([1, 2]))],
    ['Metric "cka", projection "mds": expected coordinates on 2 and 3 axes, got none on 2.', (p) => delete p.views[0]!.projections[0]!.axes["2"]],
    ['Metric "cka", projection "mds": distances to the base point: expected 3 numbers, got 1.', (p) => (p.views[0]!.projections[0]!.base = floats([1]))],
  ])("says: %s", (message, spoil) => {
    const broken = raw();
    spoil(broken);
    expect(() => decodePayload(broken)).toThrow(message);
  });

  it("brings the clouds of its pictures, and geodesics as samples", () => {
    const made = raw(), view = made.views[0]!;
    view.projections[0]!.axes[2]!.cloud = floats(Array.from({ length: 12 }, (_, i) => i));
    Object.assign(view, { geometry: "other", curve_distances: floats([0, 1, 2, 1, 1, 1, 2, 3, 0]), step_distances: floats([5, 6, 7]) });
    const decoded = decodePayload(made).views[0]!;
    expect(decoded.projections[0]!.axes[2].cloud).toEqual([[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]]);
    expect(decoded.projections[0]!.axes[3].cloud).toBeNull();
    const rows = (key: string) => decoded.sampled!.get(key)!.map((row) => [...row]);
    expect(rows("0,2")).toEqual([[0, 1, 2], [1, 1, 1], [2, 3, 0]]);
    expect(rows("0,1")).toEqual([[0, 1, 2], [5, 6, 7], [1, 0, 3]]); // between its ends, which the table has
  });

  it("refuses bounds, nulls, clouds and samples of other sizes", () => {
    const broken = (change: (view: RawPayload["views"][0]) => void) => () => { const made = raw(); change(made.views[0]!); decodePayload(made); };
    expect(broken((view) => { view.numbers.step!.low = [[1]]; })).toThrow('step: expected 2 values for model "net", got 1');
    expect(broken((view) => { view.nulls = [{ name: "a", label: "chance", numbers: { step: { values: [[1]] } } }]; })).toThrow('null chance, step: expected 2 values for model "net", got 1');
    expect(broken((view) => { view.projections[0]!.axes[3]!.cloud = floats([1, 2]); })).toThrow("covariances of 3 points on 3 axes: expected 27 numbers, got 2");
    expect(broken((view) => { view.curve_distances = floats([1, 2]); })).toThrow("sampled geodesic: expected distances to 3 points each, got 2 numbers");
  });
});
