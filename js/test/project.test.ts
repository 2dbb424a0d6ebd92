import { describe, expect, it } from "vitest";
import { drawGeodesic } from "../src/curves";
import { TOLERANCE, WORST_FROM, chosen, fitTo, makePicture, measure, pointsOf, warm } from "../src/project";
import type { Axes, Payload, Picture, State, Vec, View } from "../src/types";
import { gap, norm } from "../src/vec";
import { apart, crowd, fixture, madeOf, payloadOf, projectionOf, stateOf } from "./made";

const both: Axes[] = [2, 3];
const coordsOf = (picture: Picture, points = picture.points): Vec[] => points.map((i) => picture.coords.get(i)!);

/** A crowd with the pictures "Python" made of all of it. */
function fitted(models = 3, layers = 7): { payload: Payload; view: View; points: Vec[] } {
  const made = crowd(models, layers), { payload, view } = payloadOf(made);
  const drawn = chosen(payload, stateOf());
  for (const projection of view.projections) for (const k of both) {
    const picture = fitTo(payload, view, projection, k, drawn);
    Object.assign(projection.axes[k], { coords: coordsOf(picture), curve: picture.curve });
  }
  return { payload, view, points: made.points };
}

describe("the same pictures as Python", () => {
  for (const [name, python] of Object.entries(fixture.cases)) {
    const { payload, view } = payloadOf(madeOf(python)), drawn = chosen(payload, stateOf());
    for (const projection of view.projections) for (const k of both) {
      const expected = python.expected[projection.name]![k];
      const given: Picture = makePicture(payload, view, stateOf({ projection: projection.name, n_axes: k }), null);

      it(`measures ${projection.name} of ${name} in ${k}-D alike`, () => {
        expect(given.quality.stress).toBeCloseTo(expected.stress, 10);
        expected.point_error.forEach((e, i) => expect(given.quality.error.get(i)).toBeCloseTo(e, 10));
        if (expected.worst) {
          const { i, j, distance, drawn: d } = given.quality.worst!;
          expect([i, j]).toEqual(expected.worst.slice(0, 2));
          [distance, d].forEach((v, q) => expect(v).toBeCloseTo(expected.worst![q + 2]!, 10));
        }
        const off = Object.values(expected.segment_ratio).flat().filter((r) => r !== null && Math.abs(r - 1) > TOLERANCE).length;
        expect(given.quality.off.size).toBe(off);
      });

      if (expected.curve) it(`draws first -> target in ${projection.name} of ${name} in ${k}-D alike`, () => {
        const curve = drawGeodesic(payload, view, given, payload.first!, payload.target!.point)!;
        expect(apart(curve, expected.curve!, expected.coords)).toBeLessThan(1e-6);
      });

      if (projection.refit) it(`fits ${projection.name} of ${name} in ${k}-D alike`, () => {
        const picture = fitTo(payload, view, projection, k, drawn);
        expect(apart(coordsOf(picture), expected.coords)).toBeLessThan(1e-6);
        if (expected.curve) expect(apart(picture.curve!, expected.curve, expected.coords)).toBeLessThan(1e-6);
      });
    }
  }
});

describe("distances which travelled as 32-bit floats", () => {
  for (const [name, python] of Object.entries(fixture.cases)) {
    // points which lie exactly in a plane or line: rounding gives the empty axis a breadth, and SMACOF another start on it
    const share = /plane|geodesic/.test(name) ? 1e-3 : 1e-6;
    it(`give the same pictures of ${name} to ${share} of their size`, () => {
      const made = madeOf(python), { payload, view } = payloadOf({ ...made, distances: Float64Array.from(Float32Array.from(made.distances)) });
      for (const projection of view.projections.filter((p) => p.refit)) for (const k of both) {
        const picture = fitTo(payload, view, projection, k, chosen(payload, stateOf()));
        expect(apart(coordsOf(picture), projection.axes[k].coords)).toBeLessThan(share);
      }
    });
  }
});

describe("the choice", () => {
  const { payload } = payloadOf(crowd(3, 5));

  it("takes models not hidden, layers within the range of relative depth and not switched off", () => {
    expect(chosen(payload, stateOf()).map((d) => d.layers)).toEqual(Array(3).fill([0, 1, 2, 3, 4]));
    expect(chosen(payload, stateOf({ hidden: ["net 1"] })).map((d) => d.model)).toEqual([0, 2]);
    expect(chosen(payload, stateOf({ depth_range: [0.25, 0.75] }))[0]!.layers).toEqual([1, 2, 3]);
    expect(chosen(payload, stateOf({ hidden_layers: ["layer 2", "layer 9"] }))[0]!.layers).toEqual([0, 1, 3, 4]);
    expect(chosen(payload, stateOf({ depth_range: [0.3, 0.4] }))).toEqual([]);
  });

  it("keeps the shared input and the target with any layer, and nothing without one", () => {
    const drawn = chosen(payload, stateOf({ depth_range: [0.5, 0.5], hidden: ["net 1"] }));
    expect(pointsOf(payload, drawn)).toEqual([0, 2, 10, 13]);
    expect(pointsOf(payload, [])).toEqual([]);
  });

  it("gives a model of one layer the depth 0", () => {
    const one = payloadOf({ ...crowd(1, 5), paths: { only: [0] } }).payload;
    expect(chosen(one, stateOf())).toEqual([{ model: 0, layers: [0] }]);
    expect(chosen(one, stateOf({ depth_range: [0.5, 1] }))).toEqual([]);
  });
});

describe("pictures", () => {
  const { payload, view } = fitted();
  const draw = (part: Partial<State>, previous: Picture | null = null): Picture => makePicture(payload, view, stateOf(part), previous);

  it("are Python's own when everything is chosen", () => {
    for (const projection of ["mds", "classical_mds"]) for (const n_axes of both) {
      const picture = draw({ projection, n_axes });
      expect(picture.refitted).toBe(false);
      expect(coordsOf(picture)).toEqual(view.projections.find((p) => p.name === projection)!.axes[n_axes].coords);
    }
  });

  it("are empty, not an error, when nothing is chosen", () => {
    for (const part of [{ hidden: ["net 0", "net 1", "net 2"] }, { depth_range: [0.4, 0.45] as [number, number] }]) {
      const picture = draw(part, draw({}));
      expect(picture).toMatchObject({ points: [], drawn: [], curve: null, refitted: false });
      expect(picture.coords.size).toBe(0);
      expect(picture.quality).toMatchObject({ stress: 0, points: 0, steps: 0, worst: null });
    }
  });

  it("keep their axes in projections which are not refitted", () => {
    const projection = projectionOf("tangent_pca", payload.n_points, false);
    projection.axes[3].coords = projection.axes[3].coords.map((_, i) => [i, 2 * i, 0]);
    const other = { ...view, projections: [projection] };
    const picture = makePicture(payload, other, stateOf({ projection: "tangent_pca", hidden: ["net 0"] }), null);
    expect(picture.refitted).toBe(false);
    expect([...picture.coords]).toEqual(picture.points.map((i) => [i, [i, 2 * i, 0]]));
    expect(picture.points).not.toContain(1);
  });

  it("are refitted to the chosen points alone, better than what is left of the whole", () => {
    const before = draw({}), picture = draw({ hidden: ["net 2"] }, before);
    expect(picture.refitted).toBe(true);
    const left = measure(payload, view, picture.drawn, new Map(picture.points.map((i) => [i, before.coords.get(i)!])), null);
    expect(picture.quality.stress).toBeLessThan(left.stress);
    expect(picture.curve).toHaveLength(13);
    expect(picture.curve![0]).toEqual(picture.coords.get(0));
  });

  it("keep input and target on the first axis and neither spin nor mirror when layers are toggled", () => {
    for (const projection of ["mds", "classical_mds"]) for (const n_axes of both) {
      let before = draw({ projection, n_axes });
      for (const part of [{ hidden: ["net 0"] }, { hidden: ["net 0"], depth_range: [0.2, 0.9] as [number, number] }, { hidden: [] as string[], hidden_layers: ["layer 3"] }]) {
        const picture = draw({ projection, n_axes, ...part }, before);
        const [input, target] = [picture.coords.get(0)!, picture.coords.get(payload.target!.point)!];
        expect(input[0]).toBeLessThan(0);
        expect(norm([...input.slice(1), ...target.slice(1)])).toBeLessThan(1e-12);
        // the best turn about the first axis is none: kept points lie as near as any turn or mirror could bring them
        const kept = picture.points.filter((i) => before.coords.has(i));
        const miss = (turn: (v: Vec) => Vec): number => kept.reduce((s, i) => s + gap(turn(picture.coords.get(i)!), before.coords.get(i)!) ** 2, 0);
        const turns: ((v: Vec) => Vec)[] = n_axes === 2 ? [([x, y]) => [x!, -y!]]
          : [0.1, -0.1, Math.PI].map((a) => ([x, y, z]: Vec) => [x!, Math.cos(a) * y! - Math.sin(a) * z!, Math.sin(a) * y! + Math.cos(a) * z!]);
        for (const turn of turns) expect(miss(turn)).toBeGreaterThan(miss((v) => v));
        before = picture;
      }
    }
  });

  it("keep the side even when the previous picture was flat and could not tell it", () => {
    const whole = draw({}), flat = new Map([...whole.coords].map(([i, [x, y]]) => [i, [x!, y!, 0]]));
    const state = { hidden: ["net 1"] };
    const picture = draw(state, { ...whole, coords: flat }), plain = draw(state, whole);
    const side = (p: Picture): number => p.points.reduce((s, i) => s + p.coords.get(i)![2]! * whole.coords.get(i)![2]!, 0);
    expect(side(plain)).toBeGreaterThan(0);
    expect(side(picture)).toBeGreaterThan(0);
  });

  it("without a target turn and shift onto the previous picture", () => {
    const made = { ...crowd(2, 6), first: null, target: null }, other = payloadOf(made);
    const drawn = chosen(other.payload, stateOf());
    const mds = other.view.projections[0]!, spun = ([x, y, z]: Vec): Vec => [-y! + 3, x!, z!];
    mds.axes[3].coords = coordsOf(fitTo(other.payload, other.view, mds, 3, drawn)).concat([[0, 0, 0]]).slice(0, other.payload.n_points).map(spun);
    const whole = makePicture(other.payload, other.view, stateOf(), null);
    const less = makePicture(other.payload, other.view, stateOf({ hidden_layers: ["layer 2"] }), whole);
    const moved = less.points.map((i) => gap(less.coords.get(i)!, whole.coords.get(i)!));
    expect(Math.max(...moved)).toBeLessThan(0.5 * Math.max(...less.points.map((i) => gap(whole.coords.get(i)!, whole.coords.get(0)!))));
    expect(less.curve).toBeNull();
  });

  it("remember a choice", () => {
    const once = draw({ hidden: ["net 1"] }), again = draw({ hidden: ["net 1"] });
    expect(again.quality).toBe(once.quality);
    expect(draw({ hidden: ["net 1"], n_axes: 2 }).coords.get(0)).toHaveLength(2);
  });

  it("can be fitted ahead of a likely choice, whatever is drawn now", () => {
    const other = fitted();
    warm(other.payload, other.view, stateOf());
    const ahead = makePicture(other.payload, other.view, stateOf({ hidden: ["net 2"] }), null);
    expect(makePicture(other.payload, other.view, stateOf({ hidden: ["net 2"] }), ahead).quality).toBe(ahead.quality);
    expect(ahead.quality.stress).toBeCloseTo(draw({ hidden: ["net 2"] }).quality.stress, 12);
    const one = payloadOf({ ...crowd(1, 2), first: null, target: null });
    for (const part of [{}, { hidden: ["net 0"] }, { hidden_layers: ["layer 1"] }]) expect(() => warm(one.payload, one.view, stateOf(part))).not.toThrow();
  });

  it("draw few points: one layer, two, coinciding ones", () => {
    const tiny = payloadOf({ geometry: "sphere", distances: Float64Array.from([0, 0, 1, 0, 0, 1, 1, 1, 0]), paths: { a: [0, 1], b: [0, 2] }, target: null, first: 0 });
    for (const hidden of [["a"], ["b"]]) for (const n_axes of both) {
      const picture = makePicture(tiny.payload, tiny.view, stateOf({ hidden, n_axes }), null);
      expect([...picture.coords.values()].flat().every(Number.isFinite)).toBe(true);
      expect(picture.quality.stress).toBeCloseTo(0, 8);
    }
    const one = makePicture(tiny.payload, tiny.view, stateOf({ hidden: ["b"], hidden_layers: ["layer 1"] }), null);
    expect([...one.coords]).toEqual([[0, [0, 0, 0]]]);
  });
});

describe("honesty", () => {
  const distances = Float64Array.from([0, 1, 0.1, 1, 0, 1, 0.1, 1, 0]);
  const { payload, view } = payloadOf({ geometry: "euclidean", distances, paths: { a: [0, 1, 2] }, target: null, first: 0 });
  const drawn = chosen(payload, stateOf());

  it("counts what is drawn wrong by hand", () => {
    const quality = measure(payload, view, drawn, new Map([[0, [0, 0]], [1, [1.3, 0]], [2, [0, 0]]]), 0.9);
    expect(quality.stress).toBeCloseTo(Math.sqrt((0.09 + 0.01 + 0.09) / (1 + 0.01 + 1)), 12);
    expect(quality.error.get(0)).toBeCloseTo(Math.sqrt((0.09 + 0.01) / 2), 12);
    expect(quality).toMatchObject({ steps: 2, points: 3, variance: 0.9 });
    expect([...quality.off]).toEqual(["0,1", "0,2"]);
    // the pair at 0.1 is wholly wrong, and too close to be the worst
    expect(quality.worst).toMatchObject({ i: 0, j: 1, distance: 1 });
    expect(WORST_FROM).toBe(0.2);
  });

  it("marks a step by the end of the drawn step, over layers left out", () => {
    const some = [{ model: 0, layers: [0, 2] }];
    const quality = measure(payload, view, some, new Map([[0, [0, 0]], [2, [0.2, 0]]]), null);
    expect([...quality.off]).toEqual(["0,2"]);
    expect(quality.steps).toBe(1);
  });

  it("does not mark a step of no length, nor fail where nothing is far", () => {
    const same = { ...view, distances: new Float64Array(9) };
    const quality = measure(payload, same, drawn, new Map([[0, [0, 0]], [1, [0.01, 0]], [2, [0, 0]]]), null);
    expect(quality.off.size).toBe(0);
    expect(quality.worst).toBeNull();
    expect(quality.stress).toBeGreaterThan(0);
  });
});
