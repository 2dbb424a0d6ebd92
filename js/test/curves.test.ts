import { describe, expect, it } from "vitest";
import { drawGeodesic, placeSample } from "../src/curves";
import { makePicture } from "../src/project";
import { alongGeodesic } from "../src/space";
import type { Axes, AxesData, Picture, Projection, Vec, View } from "../src/types";
import { add, dot, gap, mean, mix, norm, scale, sub } from "../src/vec";
import { type Made, angle, apart, between, crowd, normals, payloadOf, projectionOf, random, slerp, stateOf } from "./made";

/* Each projection is made here from the points themselves, so that a drawn geodesic can be compared with the projected one. */

interface Chart { name: string; base?: number[]; draw(p: Vec): Vec }

const log = (base: Vec, p: Vec): Vec => {
  const away = sub(p, scale(base, dot(p, base))), r = angle(base, p);
  return scale(away, r === 0 ? 0 : r / norm(away));
};

/** Orthonormal directions orthogonal to those given. */
function directions(given: Vec[], count: number, d: number, next: () => number): Vec[] {
  const all = [...given];
  for (let k = 0; k < count; k++) {
    const v = all.reduce((r, axis) => sub(r, scale(axis, dot(r, axis))), normals(next, d));
    all.push(scale(v, 1 / norm(v)));
  }
  return all.slice(given.length);
}

function karcher(points: Vec[]): Vec {
  let base = points[0]!;
  for (let i = 0; i < 200; i++) {
    const step = mean(points.map((p) => log(base, p))), r = norm(step);
    if (r < 1e-14) break;
    base = add(scale(base, Math.cos(r)), scale(step, Math.sin(r) / r));
  }
  return base;
}

function tangentChart(points: Vec[], k: Axes, onBall: boolean, shift: Vec): Chart {
  const next = random(21), d = points[0]!.length;
  const base = onBall ? karcher(points) : mean(points);
  const axes = directions(onBall ? [base] : [], k, d, next);
  const away = (p: Vec): Vec => (onBall ? log(base, p) : sub(p, base));
  return { name: "tangent_pca", base: points.map((p) => norm(away(p))), draw: (p) => axes.map((axis, i) => dot(away(p), axis) + shift[i]!) };
}

function targetChart(points: Vec[], first: number, target: number, k: Axes, onBall: boolean): Chart {
  const a = points[first]!, b = points[target]!, d = a.length;
  const u = onBall ? scale(log(a, b), 1 / angle(a, b)) : scale(sub(b, a), 1 / gap(a, b));
  const chord = onBall ? angle(a, b) : gap(a, b);
  const axes = directions(onBall ? [a, u] : [u], 2, d, random(22));
  const stand = (p: Vec): { s: number; residual: Vec } => {
    if (!onBall) return { s: dot(sub(p, a), u), residual: sub(sub(p, a), scale(u, dot(sub(p, a), u))) };
    const along = dot(p, a), up = dot(p, u), rest = sub(p, add(scale(a, along), scale(u, up)));
    const deviation = Math.atan2(norm(rest), Math.hypot(along, up));
    return { s: Math.atan2(up, along), residual: scale(rest, norm(rest) > 1e-12 ? deviation / norm(rest) : 0) };
  };
  const draw = (p: Vec): Vec => {
    const { s, residual } = stand(p);
    return [s - chord / 2, ...(k === 2 ? [norm(residual)] : axes.map((axis) => dot(residual, axis)))];
  };
  return { name: "target_axis", draw };
}

function drawn(made: Made, points: Vec[], chart: Chart, k: Axes): { picture: Picture; payload: ReturnType<typeof payloadOf>["payload"]; view: View } {
  const coords = points.map(chart.draw);
  const data: AxesData = { coords, curve: null, stress: 0, variance: null, axisNames: [] };
  const projection: Projection = projectionOf(chart.name, points.length, false, { base: chart.base ? Float64Array.from(chart.base) : null, axes: { 2: data, 3: data } });
  const { payload, view } = payloadOf({ ...made, projections: [projection] });
  return { payload, view, picture: makePicture(payload, view, stateOf({ projection: chart.name, n_axes: k }), null) };
}

const ball = crowd(2, 5), next = random(31);
const cloud = Array.from({ length: 10 }, () => normals(next, 6));
const flat: Made = { ...ball, geometry: "euclidean", distances: between(cloud, gap) };
const pairs: [number, number][] = [[0, 9], [1, 6], [3, 8], [9, 2]];

describe("geodesics in projections which are linear maps", () => {
  for (const k of [2, 3] as Axes[]) for (const onBall of [true, false]) {
    const made = onBall ? ball : flat, points = onBall ? ball.points : cloud;
    const midway = (a: number, b: number, t: number): Vec => (onBall ? slerp : mix)(points[a]!, points[b]!, t);
    const charts = [tangentChart(points, k, onBall, [0, 0, 0]), tangentChart(points, k, onBall, [0.3, -0.2, 0.1]), targetChart(points, 0, 9, k, onBall)];
    charts.forEach((chart, c) => it(`are exact: ${chart.name} ${c} on ${made.geometry}, ${k}-D`, () => {
      const { payload, view, picture } = drawn(made, points, chart, k);
      for (const [a, b] of pairs) {
        const expected = Array.from({ length: 13 }, (_, s) => chart.draw(midway(a, b, s / 12)));
        expect(apart(drawGeodesic(payload, view, picture, a, b)!, expected, points.map(chart.draw))).toBeLessThan(1e-6);
      }
    }));
  }
});

describe("geodesics placed by their distances", () => {
  it("are straight in classical and metric MDS of points of space", () => {
    const space = Array.from({ length: 8 }, () => normals(next, 3));
    const { payload, view } = payloadOf({ geometry: "euclidean", distances: between(space, gap), paths: { a: [0, 1, 2, 3, 4, 5, 6, 7] }, target: null, first: 0 });
    for (const projection of view.projections) {
      projection.axes[3].coords = space;
      const picture = makePicture(payload, view, stateOf({ projection: projection.name }), null);
      const straight = Array.from({ length: 13 }, (_, s) => mix(space[1]!, space[6]!, s / 12));
      // points put where their distances are met exactly: Gower's formula is exact, the search stops at moves of 1e-10
      expect(apart(drawGeodesic(payload, view, picture, 1, 6)!, straight)).toBeLessThan(1e-6);
    }
  });

  it("do not depend on how a picture is turned", () => {
    const { payload, view } = payloadOf(ball), state = { hidden_layers: ["layer 3"] };
    for (const projection of ["mds", "classical_mds"]) {
      const picture = makePicture(payload, view, stateOf({ projection, ...state }), null);
      const turn = ([x, y, z]: Vec): Vec => [y! + 1, -x! + 2, -z!];
      const turned = { ...picture, coords: new Map([...picture.coords].map(([i, x]) => [i, turn(x)])) };
      const plain = drawGeodesic(payload, view, picture, 1, 6)!.map(turn);
      expect(apart(drawGeodesic(payload, view, turned, 1, 6)!, plain)).toBeLessThan(1e-9);
    }
  });

  it("start and end at the drawn points, however many samples", () => {
    const { payload, view } = payloadOf(ball), picture = makePicture(payload, view, stateOf({ hidden_layers: ["layer 3"] }), null);
    const curve = drawGeodesic(payload, view, picture, 2, 6, 5)!;
    expect(curve).toHaveLength(5);
    expect([curve[0], curve[4]]).toEqual([picture.coords.get(2), picture.coords.get(6)]);
  });

  it("stay at the one eigenvalue a line has", () => {
    const line = [[0], [1], [3]], { payload, view } = payloadOf({ geometry: "euclidean", distances: between(line, gap), paths: { a: [0, 1, 2] }, target: null, first: 0 });
    const projection = view.projections[1]!;
    projection.axes[3].coords = line.map(([x], i) => [x!, 1e-9 * Math.cos(i), 0]); // as rounding leaves it
    const picture = makePicture(payload, view, stateOf({ projection: "classical_mds" }), null);
    drawGeodesic(payload, view, picture, 0, 2)!.forEach((p, s) => expect(gap(p, [s / 4, 0, 0])).toBeLessThan(1e-8));
  });
});

describe("geodesics of other geometries", () => {
  const { payload, view } = payloadOf(ball), other: View = { ...view, geometry: "other" };
  const state = stateOf({ hidden_layers: ["layer 3"] });
  const along = (a: number, b: number, samples: number) => Array.from({ length: samples }, (_, s) => alongGeodesic(view, 10, a, b, s / (samples - 1)));

  it("are placed by the distances of their samples as if these were computed", () => {
    for (const projection of ["mds", "classical_mds"]) {
      const picture = makePicture(payload, view, stateOf({ ...state, projection }), null);
      const sampled = new Map([["0,9", along(0, 9, 13)], ["1,2", along(1, 2, 5)]]);
      const python: View = { ...other, sampled };
      expect(apart(drawGeodesic(payload, python, picture, 0, 9)!, drawGeodesic(payload, view, picture, 0, 9)!)).toBeLessThan(1e-12);
      const back = drawGeodesic(payload, python, picture, 2, 1)!; // asked for the other way round
      expect(back).toHaveLength(5);
      expect(apart(back, drawGeodesic(payload, view, picture, 2, 1, 5)!)).toBeLessThan(1e-12);
    }
  });

  it("follow a refit: first to target is drawn in it too", () => {
    const python: View = { ...other, sampled: new Map([["0,9", along(0, 9, 13)]]) };
    const picture = makePicture(payload, python, state, null);
    expect(picture.refitted).toBe(true);
    expect(apart(picture.curve!, makePicture(payload, view, state, null).curve!)).toBeLessThan(1e-12);
    expect(makePicture(payload, other, state, null).curve).toBeNull();
  });

  it("without samples are known between neighbours only, straight as the path is drawn", () => {
    const picture = makePicture(payload, other, state, null);
    expect(drawGeodesic(payload, other, picture, 2, 1)).toEqual([picture.coords.get(2), picture.coords.get(1)]);
    expect(drawGeodesic(payload, other, picture, 1, 6)).toBeNull();
  });
});

describe("no geodesic", () => {
  const { payload, view } = payloadOf(ball), picture = makePicture(payload, view, stateOf({ hidden: ["net 1"] }), null);

  it("in other geometries, to points not drawn, between opposite points, or in a tangent picture without its base", () => {
    expect(drawGeodesic(payload, { ...view, geometry: "other" }, picture, 1, 3)).toBeNull();
    expect(drawGeodesic(payload, view, picture, 0, 6)).toBeNull();
    const opposite = { ...view, distances: view.distances.map((d, at) => (at === 1 ? Math.PI : d)) };
    expect(drawGeodesic(payload, opposite, picture, 0, 1)).toBeNull();
    const bare = { ...picture, projection: projectionOf("tangent_pca", 10, false) };
    expect(drawGeodesic(payload, view, bare, 0, 1)).toBeNull();
    const noTarget = { ...picture, projection: projectionOf("target_axis", 10, false) };
    expect(drawGeodesic({ ...payload, target: null }, view, noTarget, 0, 1)).toBeNull();
  });
});

describe("one more point", () => {
  it("goes where its distances are met, or as near as the weights say", () => {
    const fixed = [[0, 0], [2, 0], [0, 2]], at = [0.5, 0.7];
    expect(gap(placeSample(fixed.map((p) => gap(p, at)), fixed, [1, 1, 1], [1, 1]), at)).toBeLessThan(1e-8);
    const torn = placeSample([1, 2], [[0, 0], [5, 0]], [6, 1], [2.5, 0]);
    // between both wishes (1 and 3), six times nearer to the heavier one
    expect(torn[0]).toBeCloseTo((6 * 1 + 1 * 3) / 7, 8);
    expect(torn[1]).toBe(0);
  });

  it("stays finite on top of another point", () => {
    expect(placeSample([1, 1], [[0, 0], [0, 0]], [1, 1], [0, 0]).every(Number.isFinite)).toBe(true);
  });
});
