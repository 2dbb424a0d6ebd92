import { describe, expect, it } from "vitest";
import { alongGeodesic, angleAt, canGeodesic, distance, isAntipodal } from "../src/space";
import type { Vec, View } from "../src/types";
import { dot, gap, mix, norm, scale, sub } from "../src/vec";
import { angle, between, normals, onSphere, payloadOf, random, slerp } from "./made";

const viewOf = (geometry: View["geometry"], distances: Float64Array): View =>
  payloadOf({ geometry, distances, paths: {}, target: null, first: null }).view;

const next = random(11), n = 7;
const ball = onSphere(next, n, 5, 0.8), sphere = viewOf("sphere", between(ball, angle));
const cloud = Array.from({ length: n }, () => normals(next, 4)), flat = viewOf("euclidean", between(cloud, gap));

/** The angle at b from the tangents there. */
function angleByVectors(a: Vec, b: Vec, c: Vec, onBall: boolean): number {
  const toward = (p: Vec): Vec => {
    const v = sub(p, onBall ? scale(b, dot(p, b)) : b);
    return scale(v, 1 / norm(v));
  };
  return angle(toward(a), toward(c));
}

describe("angles from distances", () => {
  it("are those of the vectors", () => {
    for (let b = 1; b + 1 < n; b++) {
      expect(angleAt(sphere, n, b - 1, b, b + 1)).toBeCloseTo(angleByVectors(ball[b - 1]!, ball[b]!, ball[b + 1]!, true), 10);
      expect(angleAt(flat, n, b - 1, b, b + 1)).toBeCloseTo(angleByVectors(cloud[b - 1]!, cloud[b]!, cloud[b + 1]!, false), 10);
    }
  });

  it("are exact at 0 and pi, where the law of cosines loses half the digits", () => {
    const line = viewOf("euclidean", between([[0], [1], [3]], gap));
    expect(angleAt(line, 3, 0, 1, 2)).toBeCloseTo(Math.PI, 14);
    expect(angleAt(line, 3, 1, 0, 2)).toBeCloseTo(0, 14);
    expect(angleAt(sphere, n, 0, 1, 0)).toBeCloseTo(0, 14);
  });

  it("are none at a repeated or opposite point, or in other geometries", () => {
    const distances = Float64Array.from([0, 1e-7, 1, 1e-7, 0, 1, 1, 1, 0]);
    expect(angleAt(viewOf("sphere", distances), 3, 0, 1, 2)).toBeNull();
    const opposite = viewOf("sphere", Float64Array.from([0, Math.PI, 1, Math.PI, 0, 2, 1, 2, 0]));
    expect(angleAt(opposite, 3, 0, 1, 2)).toBeNull();
    expect(isAntipodal(opposite, 3, 0, 1)).toBe(true);
    expect(angleAt({ ...flat, geometry: "other" }, n, 0, 1, 2)).toBeNull();
    expect(canGeodesic({ ...flat, geometry: "other" })).toBe(false);
  });
});

describe("distances along a geodesic", () => {
  it("are those of the vectors", () => {
    for (const t of [0, 0.2, 0.5, 1]) {
      const onBall = alongGeodesic(sphere, n, 0, 3, t), inFlat = alongGeodesic(flat, n, 0, 3, t);
      ball.forEach((p, j) => expect(onBall[j]).toBeCloseTo(angle(slerp(ball[0]!, ball[3]!, t), p), 7));
      cloud.forEach((p, j) => expect(inFlat[j]).toBeCloseTo(gap(mix(cloud[0]!, cloud[3]!, t), p), 12));
    }
  });

  it("run evenly from one end to the other", () => {
    for (const view of [sphere, flat]) for (const t of [0.1, 0.5, 0.9]) {
      const d = alongGeodesic(view, n, 2, 5, t), w = distance(view, n, 2, 5);
      expect(d[2]).toBeCloseTo(t * w, 12);
      expect(d[5]).toBeCloseTo((1 - t) * w, 12);
    }
  });

  it("keep small distances, and bear coinciding ends", () => {
    const near = [[1, 0], [Math.cos(1e-5), Math.sin(1e-5)], [Math.cos(3e-5), Math.sin(3e-5)]];
    const tiny = viewOf("sphere", between(near, angle));
    expect(alongGeodesic(tiny, 3, 0, 1, 0.5)[2]! / 2.5e-5).toBeCloseTo(1, 5);
    expect([...alongGeodesic(tiny, 3, 2, 2, 0.3)].every(Number.isFinite)).toBe(true);
  });
});
