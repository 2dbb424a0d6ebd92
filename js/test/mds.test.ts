import { describe, expect, it } from "vitest";
import { classicalMds, gramFromDistances, orient, procrustes, rotation, smacof, startOf, submatrix } from "../src/mds";
import type { Vec } from "../src/types";
import { dot, gap, mean, scale, sub } from "../src/vec";
import { angle, apart, between, crowd, fixture, normals, onSphere, random } from "./made";

const ids = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
const stressOf = (D: Float64Array, W: Float64Array, X: Vec[]): number =>
  X.reduce((s, a, i) => s + X.slice(0, i).reduce((t, b, j) => t + W[i * X.length + j]! * (D[i * X.length + j]! - gap(a, b)) ** 2, 0), 0);

describe("classical scaling", () => {
  it("finds points of space again from their distances", () => {
    const next = random(1), points = ids(8).map(() => normals(next, 3));
    const { coords, values } = classicalMds(between(points, gap), ids(8), 8, 3);
    expect(Math.max(...between(coords, gap).map((d, at) => Math.abs(d - between(points, gap)[at]!)))).toBeLessThan(1e-12);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    // each axis has its eigenvalue as second moment
    values.forEach((v, k) => expect(coords.reduce((s, x) => s + x[k]! ** 2, 0)).toBeCloseTo(v, 10));
  });

  it("takes the chosen points out of a larger table", () => {
    const points = onSphere(random(2), 9, 4, 0.5), some = [1, 4, 5, 8];
    const whole = classicalMds(between(points, angle), some, 9, 2);
    const alone = classicalMds(between(some.map((i) => points[i]!), angle), ids(4), 4, 2);
    expect(whole).toEqual(alone);
  });

  it("leaves flat axes at 0 and signs each axis by its largest entry", () => {
    const line = [[0], [1], [3]];
    const { coords, values } = classicalMds(between(line, gap), ids(3), 3, 3);
    expect(values.slice(1)).toEqual([0, 0]);
    coords.forEach((x) => expect(x.slice(1).map(Math.abs)).toEqual([0, 0]));
    expect(coords.map((x) => x[0]!).reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a))).toBeGreaterThan(0);
  });

  it("has nothing to say of no points", () => expect(classicalMds(new Float64Array(0), [], 0, 3).coords).toEqual([]));
});

describe("SMACOF", () => {
  const { points, distances } = crowd(2, 6);
  const m = points.length, W = new Float64Array(m * m).fill(1);

  it("never raises the weighted stress and ends where no point wants to move", () => {
    const start = startOf(classicalMds(distances, ids(m), m, 3), distances);
    const end = smacof(distances, W, start);
    expect(stressOf(distances, W, end)).toBeLessThan(stressOf(distances, W, start));
    // gradient of the stress by a small move of each coordinate: flat to second order
    const moved = (i: number, k: number, by: number): Vec[] => end.map((x, q) => x.map((v, c) => (q === i && c === k ? v + by : v)));
    for (const i of [0, 3, m - 1]) for (const k of [0, 1, 2]) {
      const slope = (stressOf(distances, W, moved(i, k, 1e-4)) - stressOf(distances, W, moved(i, k, -1e-4))) / 2e-4;
      expect(Math.abs(slope)).toBeLessThan(1e-3);
    }
  });

  it("draws heavier pairs better", () => {
    const heavy = W.slice();
    heavy[1 * m + 2] = heavy[2 * m + 1] = 400;
    const start = startOf(classicalMds(distances, ids(m), m, 2), distances);
    const off = (X: Vec[]): number => Math.abs(gap(X[1]!, X[2]!) - distances[1 * m + 2]!);
    expect(off(smacof(distances, heavy, start))).toBeLessThan(0.1 * off(smacof(distances, W, start)));
  });

  it("leaves a perfect picture, one point and coinciding points as they are", () => {
    const square = [[0, 0], [1, 0], [1, 1], [0, 1]], D = between(square, gap);
    expect(apart(smacof(D, new Float64Array(16).fill(1), square), square)).toBeLessThan(1e-12);
    expect(smacof(new Float64Array(1), new Float64Array(1), [[0, 0, 0]])).toEqual([[0, 0, 0]]);
    expect(smacof(new Float64Array(9), new Float64Array(9).fill(1), [[0, 0], [0, 0], [0, 0]])).toEqual([[0, 0], [0, 0], [0, 0]]);
  });

  it("fills a flat axis with a small ripple, so that it can be used", () => {
    const D = between([[0], [1], [2]], gap);
    const start = startOf(classicalMds(D, ids(3), 3, 2), D);
    start.forEach((x, i) => expect(x[1]).toBeCloseTo(Math.cos(1 + 2 * i) * 1e-3 * (4 / 3), 12));
  });
});

describe("turning", () => {
  const next = random(5), cloud = ids(9).map(() => normals(next, 3));
  const anchors = { begins: [0], leads: [8], layers: ids(8) };

  it("puts the begin left, the lead right, both on the first axis about the origin, and moves nothing against anything", () => {
    const turned = orient(cloud, anchors), half = gap(cloud[0]!, cloud[8]!) / 2;
    expect(gap(turned[0]!, [-half, 0, 0])).toBeLessThan(1e-12);
    expect(gap(turned[8]!, [half, 0, 0])).toBeLessThan(1e-12);
    between(turned, gap).forEach((d, at) => expect(d).toBeCloseTo(between(cloud, gap)[at]!, 12));
  });

  it("orders the other axes by spread, layers upward, whatever position and mirror image came in", () => {
    const turned = orient(cloud, anchors), layers = turned.slice(0, 8);
    const moment = (k: number, l: number): number => layers.reduce((s, x) => s + x[k]! * x[l]!, 0);
    expect(moment(1, 1)).toBeGreaterThan(moment(2, 2));
    expect(Math.abs(moment(1, 2))).toBeLessThan(1e-10);
    for (const k of [1, 2]) expect(layers.reduce((s, x) => s + x[k]!, 0)).toBeGreaterThan(0);
    const mirrored = cloud.map(([x, y, z]) => [3 - z!, y! + 1, x!]);
    expect(apart(orient(mirrored, anchors), turned)).toBeLessThan(1e-12);
  });

  it("falls back to principal axes where nothing leads anywhere, and bears points of no extent", () => {
    const turned = orient(cloud, { begins: [2], leads: [2], layers: ids(9) });
    expect(Math.abs(turned.reduce((s, x) => s + x[0]!, 0))).toBeLessThan(1e-10);
    expect(orient([[1, 1], [1, 1]], { begins: [0], leads: [1], layers: [0, 1] })).toEqual([[0, 0], [0, 0]]);
    expect(orient([], { begins: [], leads: [], layers: [] })).toEqual([]);
  });

  it("undoes a rotation, a mirror and a shift over the shared keys alone", () => {
    const c = Math.cos(0.7), s = Math.sin(0.7);
    const away = ([x, y, z]: Vec): Vec => [c * x! - s * y! + 2, s * x! + c * y! - 1, -z! + 0.5];
    const fixed = new Map(cloud.slice(0, 6).map((v, i) => [i, v])), moving = new Map(cloud.map((v, i) => [i, away(v)]));
    const back = procrustes(moving, fixed);
    cloud.forEach((v, i) => expect(gap(back(moving.get(i)!), v)).toBeLessThan(1e-12));
  });

  it("is a rotation or mirror also where the points leave it open", () => {
    for (const flat of [[[1, 0, 0]], [[0, 0, 0]], [[1, 2, 0], [2, -1, 0]], [[1, 2, 3], [2, 4, 6]]]) {
      const turn = rotation(flat.map((v) => ({ moving: v, fixed: scale(v, 2), weight: 1 })));
      const axes = [[1, 0, 0], [0, 1, 0], [0, 0, 1]].map(turn);
      axes.forEach((a, i) => axes.forEach((b, j) => expect(dot(a, b)).toBeCloseTo(i === j ? 1 : 0, 10)));
      flat.forEach((v) => expect(gap(turn(v), v)).toBeLessThan(1e-10));
    }
    expect(procrustes(new Map([[0, [1, 2]]]), new Map())([3, 4])).toEqual([3, 4]);
    expect(rotation([{ moving: [2], fixed: [-1], weight: 1 }])([5])).toEqual([-5]);
  });
});

describe("the table", () => {
  it("is cut and centred", () => {
    const points = ids(5).map((i) => [i, i * i]), D = between(points, gap), some = [0, 2, 3];
    expect([...submatrix(D, some, 5)]).toEqual([...between(some.map((i) => points[i]!), gap)]);
    const middle = mean(points), X = points.map((p) => sub(p, middle));
    gramFromDistances(D, 5).forEach((g, at) => expect(g).toBeCloseTo(dot(X[Math.floor(at / 5)]!, X[at % 5]!), 10));
  });

  it("reads Python's fixture", () => expect(Object.keys(fixture.cases).length).toBeGreaterThan(2));
});
