import { describe, expect, it } from "vitest";
import { look } from "../src/camera";
import { ellipseOf, ellipseScale, halfAxes } from "../src/ellipses";

describe("the ellipse of a point", () => {
  it("holds the share it says: 95 % of a normal plane cloud lie within 2.448 standard deviations", () => {
    expect(ellipseScale(0.95)).toBeCloseTo(2.4477, 4);
    expect(1 - Math.exp(-(ellipseScale(0.8) ** 2) / 2)).toBeCloseTo(0.8, 12);
  });

  it("has the principal axes of its covariance", () => {
    const angle = 0.4, c = Math.cos(angle), s = Math.sin(angle), [a, b] = [9, 4];
    const { u, v } = halfAxes(a * c * c + b * s * s, (a - b) * c * s, a * s * s + b * c * c, 1);
    expect([Math.hypot(...u), Math.hypot(...v), Math.atan2(u[1], u[0])].map((x) => x.toFixed(9))).toEqual(["3.000000000", "2.000000000", "0.400000000"]);
    expect(u[0] * v[0] + u[1] * v[1]).toBeCloseTo(0, 12);
  });

  it("is flat on the screen: seen along an axis, that axis has no extent", () => {
    const projector = look({ azimuth: 0, elevation: 0, pivot: [0, 0, 0], distance: 5, offset: [0, 0] }, 800, 400);
    const axes = [[0.04, 0, 0, 0, 0.01, 0, 0, 0, 1], [0.04, 0, 0, 0.01]].map((cov) => ellipseOf(cov, [0, 0, 0], projector, 0.95));
    for (const { u, v } of axes) { // depth alone moves nothing in the middle of the picture; two axes have no depth
      expect(Math.abs(u[0])).toBeCloseTo(0.2 * ellipseScale(0.95) * projector.pixelsPerUnit, 6);
      expect(Math.abs(v[1])).toBeCloseTo(0.1 * ellipseScale(0.95) * projector.pixelsPerUnit, 6);
    }
  });

  it("is a point where nothing moves", () => {
    const projector = look({ azimuth: 0.3, elevation: 0.2, pivot: [0, 0, 0], distance: 5, offset: [0, 0] }, 800, 400);
    const { u, v } = ellipseOf(new Array(9).fill(0), [1, 0, 0], projector, 0.95);
    expect([...u, ...v].every((x) => x === 0 || Math.abs(x) < 1e-12)).toBe(true);
  });
});
